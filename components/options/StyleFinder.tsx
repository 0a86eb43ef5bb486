import { useContext, useState } from 'preact/hooks';
import type { StyleId } from '../../guidance/team.ts';
import { formatList, t } from '../../platform/language.ts';
import { type FinderQuestion, type FinderWords, STYLE_FINDER } from '../../playbook/styles.ts';
import { StyleWordsContext } from './style-words.ts';

type Answers = Partial<Record<FinderQuestion, string>>;

const QUESTIONS = Object.keys(STYLE_FINDER) as FinderQuestion[];

/** A few questions that speak for one or two of the nine styles; choosing stays with the lead. */
export function StyleFinder({ words }: { words: FinderWords }) {
  const names = useContext(StyleWordsContext);
  const [answers, setAnswers] = useState<Answers>({});
  const found = stylesFor(answers);
  return (
    <details class="finder" data-part="finder">
      <summary>{t('finder.title')}</summary>
      {QUESTIONS.map((question) => (
        <fieldset key={question} class="choices">
          <legend>{words[question].ask}</legend>
          {Object.entries<string>(words[question].answers).map(([id, text]) => (
            <label key={id} class="tick">
              <input
                type="radio"
                name={`finder-${question}`}
                checked={answers[question] === id}
                onChange={() => setAnswers({ ...answers, [question]: id })}
              />
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status">
        {found.length > 0 && t('finder.result', { styles: formatList(found.map((id) => names[id].name)) })}
      </p>
    </details>
  );
}

/** The styles that most answers speak for; none until every question is answered. */
function stylesFor(answers: Answers): StyleId[] {
  const votes = new Map<StyleId, number>();
  for (const question of QUESTIONS) {
    const answer = answers[question];
    if (answer === undefined) return [];
    const spokenFor = (STYLE_FINDER[question] as Readonly<Record<string, readonly StyleId[]>>)[answer] ?? [];
    for (const id of spokenFor) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([id]) => id);
}
