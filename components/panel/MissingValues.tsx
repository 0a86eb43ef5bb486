import { useId, useState } from 'preact/hooks';
import { formatList, nameOf, t } from '../../platform/language.ts';

export interface MissingValuesProps {
  missing: readonly string[];
  onAgentName(name: string): void;
}

const AGENT_NAME = 'agent.name';

/** The placeholders that nothing could fill, and what to do about them. */
export function MissingValues({ missing, onAgentName }: MissingValuesProps) {
  if (missing.length === 0) return null;
  const byHand = missing.filter((name) => name !== AGENT_NAME).map((name) => nameOf('gap', name));
  return (
    <div class="gaps">
      {byHand.length > 0 && <p>{t('script.gaps', { gaps: formatList(byHand) })}</p>}
      {missing.includes(AGENT_NAME) && <NameField onAgentName={onAgentName} />}
    </div>
  );
}

function NameField({ onAgentName }: Pick<MissingValuesProps, 'onAgentName'>) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onAgentName(name.trim());
      }}
    >
      <label for={id}>{t('script.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autocomplete="name"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={!name.trim()}>
        {t('script.name-save')}
      </button>
    </form>
  );
}
