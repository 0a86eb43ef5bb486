import type { AnswerKind } from '../../playbook/draft-markers.ts';
import type { SpokenSentence } from '../spoken.ts';
import { customerTurns, holds, spokenMessages } from '../spoken.ts';
import { type ContentWords, contentWords, share } from './content-words.ts';
import type { DraftInput, Found } from './draft-input.ts';
import { questionsOf } from './questions.ts';

const MOST = 6;

/** A question of the customer, what it is about, and which sentences of the draft take that up. */
interface Open {
  quote: string;
  words: ContentWords;
  kind: AnswerKind | undefined;
  about: readonly SpokenSentence[];
}

/** Each question of the customer's newest turn that the draft neither takes up nor answers in kind. */
export function answersQuestions(input: DraftInput): Found[] {
  const { record, markers, sentences } = input;
  const [newest] = customerTurns(spokenMessages(record));
  const asked = newest ? questionsOf(newest.sentences, markers).slice(0, MOST) : [];
  const told = toldIn(sentences, markers.spaceless);
  const of = told.map((sentence) => contentWords(sentence, markers));
  const questions = asked.map((question): Open => {
    const words = ownWords(question, asked, markers);
    return {
      quote: question.quote,
      words,
      kind: markers.kinds.find(({ asks }) => holds(question, asks, markers.spaceless)),
      about: told.filter((_, at) => share(words, of[at] ?? [])),
    };
  });
  const open =
    questions.length === 1
      ? questions.filter((question) => openAlone(question, told, input))
      : openAmong(questions, told, input);
  return open.map(({ quote }) => ({ check: 'unanswered', level: 'warning', words: quote }));
}

/** Scripts without blanks between words set clauses apart by them: of a sentence that asks, the last one does. */
function toldIn(sentences: readonly SpokenSentence[], spaceless: boolean): SpokenSentence[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.asks) return [sentence];
    const comparable = spaceless ? sentence.comparable.replace(/\S+ $/u, '') : '';
    return comparable.trim() === '' ? [] : [{ ...sentence, comparable }];
  });
}

/** What two questions share does not tell which of them is taken up: "the fee" of "is there a joining fee?". */
function ownWords(
  question: SpokenSentence,
  asked: readonly SpokenSentence[],
  markers: DraftInput['markers'],
): ContentWords {
  const words = contentWords(question, markers);
  const others = asked.filter((other) => other !== question).flatMap((other) => contentWords(other, markers));
  const own = words.filter((word) => !share([word], others));
  return own.length > 0 ? own : words;
}

/** One question and a draft that says something: open only where its answer could not be overlooked. */
function openAlone({ kind }: Open, told: readonly SpokenSentence[], { markers }: DraftInput): boolean {
  if (told.length === 0) return true;
  if (kind?.needed !== 'always') return false;
  const shows = [kind.answers, markers.elsewhere, markers.refuses, markers.vague];
  return !told.some((sentence) => shows.some((phrases) => holds(sentence, phrases, markers.spaceless)));
}

function openAmong(
  questions: readonly Open[],
  told: readonly SpokenSentence[],
  { markers }: DraftInput,
): Open[] {
  const { spaceless } = markers;
  const taken = new Set(questions.flatMap(({ about }) => about));
  const open = questions.filter(({ kind, about, words }) => {
    if (kind?.needed) {
      const shows = [kind.answers, markers.elsewhere];
      // A price beside the matter of another question is that one's, unless nothing tells the two apart.
      const mine = told.filter(
        (sentence) => about.includes(sentence) || !taken.has(sentence) || words.length === 0,
      );
      return !mine.some((sentence) => shows.some((phrases) => holds(sentence, phrases, spaceless)));
    }
    if (about.length > 0) return false;
    return !kind || !told.some((sentence) => holds(sentence, kind.answers, spaceless));
  });
  // "Yes." answers a question that it does not repeat, but only one.
  let yeses = told.filter(
    (sentence) => !taken.has(sentence) && holds(sentence, markers.yesNo, spaceless),
  ).length;
  return open.filter(({ kind }) => {
    if (kind || yeses === 0) return true;
    yeses -= 1;
    return false;
  });
}
