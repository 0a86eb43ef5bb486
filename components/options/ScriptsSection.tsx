import { useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { ScriptPiece } from '../../playbook/words.ts';
import { type Editing, problemAt } from './editing.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { PieceEditor } from './PieceEditor.tsx';
import { PieceFilters } from './PieceFilters.tsx';
import { fits, NO_FILTER, type PieceFilter } from './piece-filter.ts';

export interface ScriptsSectionProps extends Editing {
  pieces: readonly ScriptPiece[];
  placeholders: readonly string[];
}

/** Every piece the scripts are made of, to find and to put into the team's words. */
export function ScriptsSection({
  team: { scripts },
  problems,
  change,
  pieces,
  placeholders,
}: ScriptsSectionProps) {
  const [filter, setFilter] = useState<PieceFilter>(NO_FILTER);
  const problemOf = (id: string) => problemAt(problems, `scripts.${id}`);
  // A text that keeps the form from being saved is never filtered away.
  const shown = pieces.filter((piece) => fits(piece, filter, scripts[piece.id]) || problemOf(piece.id));

  function set(id: string, text: string | undefined): void {
    const { [id]: _, ...others } = scripts;
    change({ scripts: text === undefined ? others : { ...others, [id]: text } });
  }

  return (
    <OptionsSection id="scripts" title={t('scripts.title')} lead={t('scripts.lead')}>
      <details class="placeholders">
        <summary>{t('scripts.placeholders')}</summary>
        <p class="hint">{t('scripts.placeholders-hint')}</p>
        <ul>
          {placeholders.map((name) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code>
            </li>
          ))}
        </ul>
      </details>
      <PieceFilters pieces={pieces} filter={filter} onChange={setFilter} />
      <p class="quiet" role="status">
        {t('scripts.count', { count: shown.length })}
      </p>
      <ul class="pieces">
        {shown.map((piece) => (
          <PieceEditor
            key={piece.id}
            piece={piece}
            own={scripts[piece.id]}
            problem={problemOf(piece.id)}
            onChange={(text) => set(piece.id, text)}
          />
        ))}
      </ul>
    </OptionsSection>
  );
}
