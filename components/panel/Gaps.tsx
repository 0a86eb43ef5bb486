import { useId, useState } from 'preact/hooks';
import { nameOf, t } from '../../platform/language.ts';

export interface GapsProps {
  missing: readonly string[];
  onAgentName(name: string): void;
}

const AGENT_NAME = 'agent.name';

/** The placeholders that nothing could fill, and what to do about each. */
export function Gaps({ missing, onAgentName }: GapsProps) {
  if (missing.length === 0) return null;
  return (
    <div class="gaps">
      <p>{t('script.gaps', { count: missing.length })}</p>
      <ul>
        {missing.map((name) => (
          <li key={name}>
            <strong>{nameOf('gap', name)}</strong>
            {name !== AGENT_NAME && <span class="quiet"> {t('gap.by-hand')}</span>}
            {name === AGENT_NAME && <NameField onAgentName={onAgentName} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NameField({ onAgentName }: Pick<GapsProps, 'onAgentName'>) {
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
