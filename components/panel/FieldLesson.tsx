import { useEffect, useId, useState } from 'preact/hooks';
import type { Pointed, TaughtName, TaughtWay } from '../../crm/taught.ts';
import { TAUGHT_FIELDS } from '../../guidance/taught-schema.ts';
import { t } from '../../platform/language.ts';
import { taughtName, wayInWords } from '../shared/taught-words.ts';

type FieldPointed = Extract<Pointed, { state: 'field' }>;

export interface FieldLessonProps {
  /** What was pointed at, to be agreed to or not. */
  pointed: FieldPointed | undefined;
  onPoint(field: TaughtName): void;
  onKeep(pointed: FieldPointed, way: TaughtWay): void;
}

const OWN = 'own';
const LONGEST_NAME = 60;

/** Which field is taught, and the rule that was found for it, tested on the page. */
export function FieldLesson({ pointed, onPoint, onKeep }: FieldLessonProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string>(TAUGHT_FIELDS[0]);
  const [own, setOwn] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [pointed]);

  const named = own.trim();
  const field = chosen === OWN ? (`fields.${named}` as const) : (chosen as TaughtName);
  const ready = chosen !== OWN || named !== '';
  const now = pointed?.found[at];

  /** The next field is mostly the next one to be taught. */
  function keep(of: FieldPointed, way: TaughtWay): void {
    onKeep(of, way);
    const next = (TAUGHT_FIELDS as readonly TaughtName[]).indexOf(of.field) + 1;
    setChosen(next > 0 ? (TAUGHT_FIELDS[next] ?? OWN) : OWN);
    setOwn('');
  }

  return (
    <div class="lesson">
      <label for={id}>{t('teach.field')}</label>
      <div class="lesson-line">
        <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {TAUGHT_FIELDS.map((name) => (
            <option key={name} value={name}>
              {taughtName(name)}
            </option>
          ))}
          <option value={OWN}>{t('teach.own')}</option>
        </select>
        <button
          type="button"
          class={pointed ? undefined : 'primary'}
          disabled={!ready}
          onClick={() => onPoint(field)}
        >
          {t(pointed ? 'teach.again' : 'teach.point')}
        </button>
      </div>
      {chosen === OWN && (
        <input
          type="text"
          aria-label={t('teach.own-name')}
          placeholder={t('teach.own-name')}
          maxLength={LONGEST_NAME}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      )}
      {pointed && !now && (
        <p class="problem" role="alert">
          {t('teach.nothing')}
        </p>
      )}
      {pointed && now && (
        <div class="ask found">
          <p role="status">
            <strong>{taughtName(pointed.field)}</strong>: {wayInWords(now.way)}.{' '}
            <span class="reads" dir="auto">
              {t('teach.reads', { value: now.value })}
            </span>
          </p>
          <button type="button" class="primary" onClick={() => keep(pointed, now.way)}>
            {t('teach.right')}
          </button>
          {pointed.found.length > 1 && (
            <button type="button" onClick={() => setAt((at + 1) % pointed.found.length)}>
              {t('teach.other-way')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
