import { SCRIPT_CHANNELS, SITUATIONS, type Stance } from '../../guidance/guidance.ts';
import { nameOf, t } from '../../platform/language.ts';
import type { ScriptPiece } from '../../playbook/words.ts';
import { Field } from './Field.tsx';
import type { PieceFilter } from './piece-filter.ts';
import { SelectField } from './SelectField.tsx';

export interface PieceFiltersProps {
  pieces: readonly ScriptPiece[];
  filter: PieceFilter;
  onChange(filter: PieceFilter): void;
}

type Key = 'part' | 'stance' | 'situation' | 'channel';
type Chosen<One extends Key> = NonNullable<PieceFilter[One]>;
const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];

/** Narrows the list of script pieces. */
export function PieceFilters({ pieces, filter, onChange }: PieceFiltersProps) {
  const parts = [...new Set(pieces.map(({ part }) => part))];
  /** `group` is where the names of the options stand. */
  const choice = <One extends Key>(key: One, group: string, options: readonly Chosen<One>[]) => (
    <SelectField<Chosen<One>>
      label={t(`scripts.${key}`)}
      none={t('scripts.all')}
      options={options.map((id) => ({ id, name: nameOf(group, id) }))}
      value={options.find((one) => one === filter[key])}
      onChange={(value) => onChange(put(filter, key, value))}
    />
  );
  return (
    <search class="filters">
      <Field label={t('scripts.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={filter.words}
            onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
          />
        )}
      </Field>
      {choice('part', 'part', parts)}
      {choice('stance', 'stance', STANCES)}
      {choice('situation', 'situation', SITUATIONS)}
      {choice('channel', 'script', SCRIPT_CHANNELS)}
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.changedOnly}
          onChange={(event) => onChange({ ...filter, changedOnly: event.currentTarget.checked })}
        />
        {t('scripts.changed-only')}
      </label>
    </search>
  );
}

/** The filter with one choice made, or taken away when there is none. */
function put<One extends Key>(filter: PieceFilter, key: One, value: Chosen<One> | undefined): PieceFilter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? (rest as PieceFilter) : { ...filter, [key]: value };
}
