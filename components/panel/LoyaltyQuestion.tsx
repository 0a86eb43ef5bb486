import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LoyaltyPrompt } from '../../guidance/guidance.ts';
import { formatDay, formatList, t, wordFor } from '../../platform/language.ts';
import type { MemoryStore } from '../../stores/memory.ts';
import { useStore } from '../../stores/use-store.ts';
import { AnsweredForm } from './AnsweredForm.tsx';
import { CustomerMemory } from './customer-memory.ts';
import { Saying } from './Saying.tsx';

/** A loyalty question with its state and reason, and what to say: or, while we are at fault, what instead. */
export function LoyaltyQuestion({ prompt }: { prompt: LoyaltyPrompt }) {
  const memory = useContext(CustomerMemory);
  return memory ? <Remembering prompt={prompt} memory={memory} /> : <Question prompt={prompt} />;
}

function Remembering({ prompt, memory }: { prompt: LoyaltyPrompt; memory: MemoryStore }) {
  const { answered, off } = useStore(memory, (state) => state);
  const { question, state } = prompt;
  const told = answered?.[question];
  const answer = (note: string | undefined) => memory.answer(question, note);
  // Whoever names a competitor is at risk whatever they said before.
  if (!told || state === 'at-risk' || state === 'not-now')
    return <Question prompt={prompt}>{!off && <AnsweredForm onAnswer={answer} />}</Question>;
  return (
    <div class="loyalty" data-question={question}>
      <Head question={question} state="clear" />
      <p dir="auto">{told.note}</p>
      <p class="quiet">
        {formatDay(told.at)} · {t('loyalty.kept')}{' '}
        <button type="button" class="plain" onClick={() => void answer(undefined)}>
          {t('after.undo')}
        </button>
      </p>
    </div>
  );
}

function Head({
  question,
  state,
}: {
  question: LoyaltyPrompt['question'];
  state: 'clear' | 'unclear' | 'at-risk';
}) {
  return (
    <p>
      <strong>{t(`question.${question}`)}</strong>{' '}
      <span class={`tag tag-${state}`}>{t(`loyalty.${state}`)}</span>
    </p>
  );
}

function Question({ prompt: of, children }: { prompt: LoyaltyPrompt; children?: ComponentChildren }) {
  const { question, state, why, prompt, way, ways = [], missing = [], recovery } = of;
  const figures = missing.map((name) => wordFor('gap', name) ?? name);
  return (
    <div class="loyalty" data-question={question}>
      {state !== 'not-now' && <Head question={question} state={state} />}
      <p class="why" dir="auto">
        {why}
      </p>
      {recovery && (
        <>
          <h3>{t('loyalty.recovery')}</h3>
          <Saying text={recovery} />
        </>
      )}
      {way && <h3>{way}</h3>}
      {prompt && <Saying text={prompt} />}
      {prompt && figures.length > 0 && (
        <p class="quiet">{t('loyalty.figures', { gaps: formatList(figures) })}</p>
      )}
      {ways.length > 0 && (
        <details class="more">
          <summary>{t('loyalty.ways')}</summary>
          <ul class="ways">
            {ways.map(({ id, name, text }) => (
              <li key={id}>
                <h3>{name}</h3>
                <Saying text={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {prompt && children}
    </div>
  );
}
