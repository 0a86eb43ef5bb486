import { SCRIPT_CHANNELS, SITUATIONS, type Stance } from '../../guidance/guidance.ts';
import { nameOf, t } from '../../platform/language.ts';
import type { ScriptPiece } from '../../playbook/words.ts';
import { Field } from './Field.tsx';
import type { PieceFilter } from './piece-filter.ts';

export interface PieceFiltersProps {
  pieces: readonly ScriptPiece[];
  filter: PieceFilter;
  onChange(filter: PieceFilter): void;
}

const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];

/** Narrows the list of script pieces. */
export function PieceFilters({ pieces, filter, onChange }: PieceFiltersProps) {
  const parts = [...new Set(pieces.map(({ part }) => part))];
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
      <Choice
        label={t('scripts.part')}
        group="part"
        options={parts}
        value={filter.part}
        onChange={(part) => onChange(put(filter, 'part', part))}
      />
      <Choice
        label={t('scripts.stance')}
        group="stance"
        options={STANCES}
        value={filter.stance}
        onChange={(stance) => onChange(put(filter, 'stance', stance))}
      />
      <Choice
        label={t('scripts.situation')}
        group="situation"
        options={SITUATIONS}
        value={filter.situation}
        onChange={(situation) => onChange(put(filter, 'situation', situation))}
      />
      <Choice
        label={t('scripts.channel')}
        group="script"
        options={SCRIPT_CHANNELS}
        value={filter.channel}
        onChange={(channel) => onChange(put(filter, 'channel', channel))}
      />
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

interface ChoiceProps<Name extends string> {
  label: string;
  group: string;
  options: readonly Name[];
  value: Name | undefined;
  onChange(value: Name | undefined): void;
}

function Choice<Name extends string>({ label, group, options, value, onChange }: ChoiceProps<Name>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange(options.find((one) => one === event.currentTarget.value))}
        >
          <option value="">{t('scripts.all')}</option>
          {options.map((one) => (
            <option key={one} value={one}>
              {nameOf(group, one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The filter with one choice made, or taken away when there is none. */
function put<Key extends 'part' | 'stance' | 'situation' | 'channel'>(
  filter: PieceFilter,
  key: Key,
  value: PieceFilter[Key],
): PieceFilter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? (rest as PieceFilter) : { ...filter, [key]: value };
}
