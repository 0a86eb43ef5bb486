import type { Finding } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';

/** One finding of the draft check: the words, what is wrong with them, and what would serve better. */
export function DraftFinding({ finding, onIgnore }: { finding: Finding; onIgnore(): void }) {
  const { check, level, words, mark, markAt, says, suggestion } = finding;
  return (
    <li data-check={check} data-level={level}>
      <p class="finding-head">
        <span class={`tag tag-${level}`}>{t(`draft.level.${level}`)}</span>
        <button type="button" class="plain" onClick={onIgnore}>
          {t('draft.ignore')}
        </button>
      </p>
      <blockquote class="quote" dir="auto">
        <Marked words={words} mark={mark} at={markAt} />
      </blockquote>
      <p>
        {says} <span class="quiet">{suggestion}</span>
      </p>
    </li>
  );
}

/** The words with the part that gave it away marked; all of them stand there either way. */
function Marked({ words, mark, at }: { words: string; mark: string | undefined; at: number | undefined }) {
  if (mark === undefined || at === undefined || mark === words) return <>{words}</>;
  return (
    <>
      {words.slice(0, at)}
      <mark>{mark}</mark>
      {words.slice(at + mark.length)}
    </>
  );
}
