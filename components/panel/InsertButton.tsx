import { useContext, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import { countGaps } from '../shared/gaps.ts';
import { PageActions } from './page-actions.ts';

type Said = { of: string } & ({ asks: 'gaps' | 'private-note' } | { status: string });

/** Outcomes after which the agent has to do something in the page first: nothing is copied. */
const IN_PAGE: readonly string[] = ['inserted', 'which-editor'];

export interface InsertButtonProps {
  text: string;
  primary?: boolean;
  /** For colleagues: into a private note, and into nothing else. */
  note?: boolean;
}

/** Puts the text into the reply box of the page, and asks first when gaps are left or a note is open. */
export function InsertButton({ text, primary = true, note = false }: InsertButtonProps) {
  const actions = useContext(PageActions);
  const [said, setSaid] = useState<Said>();
  if (!actions) return null;
  const { insert } = actions;
  // Of an older text: it would claim that the text now shown is in the reply.
  const now = said?.of === text ? said : undefined;
  const gaps = countGaps(text);
  const say = (status: string) => setSaid({ of: text, status });

  async function write(intoNote: boolean): Promise<void> {
    const outcome = note ? await insert(text, true, true) : await insert(text, intoNote);
    if (outcome === 'private-note') return setSaid({ of: text, asks: outcome });
    const why = t(`insert.${outcome}`);
    if (IN_PAGE.includes(outcome)) return say(why);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(t(copied ? 'insert.copied' : 'insert.not-copied', { why }));
  }

  const start = () =>
    note
      ? setSaid({ of: text, asks: 'private-note' })
      : gaps > 0
        ? setSaid({ of: text, asks: 'gaps' })
        : void write(false);
  return (
    <div class="insert">
      <button type="button" class={primary ? 'primary' : undefined} onClick={start}>
        {t('insert.insert')}
      </button>
      {now && 'asks' in now && (
        <div class="ask">
          <p role="alert">{t(`insert.${now.asks}`, { count: gaps })}</p>
          <button type="button" onClick={() => void write(now.asks === 'private-note')}>
            {t('insert.anyway')}
          </button>
          <button type="button" onClick={() => say('')}>
            {t('insert.cancel')}
          </button>
        </div>
      )}
      <span class="insert-status" role="status">
        {now && 'status' in now ? now.status : ''}
      </span>
    </div>
  );
}
