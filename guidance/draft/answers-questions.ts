import type { DraftMarkers } from '../../playbook/draft-markers.ts';
import type { SpokenSentence } from '../spoken.ts';
import { customerTurns, holds, spokenMessages } from '../spoken.ts';
import { compilePattern } from '../words/pattern.ts';
import { cut, type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** Letters of a word that count: "refund" and "refunded" are the same matter. */
const STEM = 5;
const SHORTEST = 3;
const MOST = 6;

/** Each question of the customer's newest turn that the draft neither takes up nor answers in kind. */
export function answersQuestions(input: DraftInput): Found[] {
  const { record, markers, sentences } = input;
  const [newest] = customerTurns(spokenMessages(record));
  const questions = newest ? questionsOf(newest.sentences, input).slice(0, MOST) : [];
  const told = sentences.filter(({ asks }) => !asks);
  // One question and a draft that says something: whether that is its answer only the agent can tell.
  if (questions.length < 2) {
    const [only] = questions;
    return only && told.length === 0 ? [{ check: 'unanswered', level: 'warning', words: only.quote }] : [];
  }
  const stems = told.map((sentence) => new Set(stemsOf(sentence, markers.common[0] ?? '')));
  const taken = new Set<number>();
  const open = questions.filter((question) => {
    const wanted = stemsOf(question, markers.common[0] ?? '');
    const at = stems.findIndex((has) => wanted.some((stem) => has.has(stem)));
    if (at >= 0) {
      taken.add(at);
      return false;
    }
    return !inKind(question, input);
  });
  // "Yes." answers a question that it does not repeat, but only one.
  let yeses = sentencesWith({ sentences: told, markers }, markers.yesNo).filter(
    (sentence) => !taken.has(told.indexOf(sentence)),
  ).length;
  return open
    .filter((question) => {
      const takesYes = !markers.kinds.some(({ asks }) => holds(question, asks, markers.spaceless));
      if (!takesYes || yeses === 0) return true;
      yeses -= 1;
      return false;
    })
    .map(({ quote }) => ({ check: 'unanswered', level: 'warning', words: quote }));
}

/** What is really asked, two questions in one sentence apart. */
function questionsOf(sentences: readonly SpokenSentence[], { markers }: DraftInput): SpokenSentence[] {
  return sentences
    .filter((sentence) => sentence.asks && !holds(sentence, markers.noQuestion, markers.spaceless))
    .flatMap((sentence) => splitAt(sentence, markers));
}

// Cut in the comparable form; each half quotes the whole sentence where its place in it is not known.
function splitAt(sentence: SpokenSentence, { ties, openers, spaceless }: DraftMarkers): SpokenSentence[] {
  const tie = compilePattern(ties.map((one) => `(${one})`).join('|'), {}, spaceless);
  const match = [...sentence.comparable.matchAll(tie)].find(({ index }) => index > 8);
  if (!match) return [sentence];
  const share = match.index / sentence.comparable.length;
  const near = Math.round(share * sentence.quote.length);
  const blank = sentence.quote.indexOf(' ', Math.max(0, near - 2));
  const at = blank > 0 ? blank : near;
  const half = (quote: string, comparable: string): SpokenSentence => ({
    quote: quote.trim(),
    asks: true,
    comparable: `${comparable.trimEnd()} `,
  });
  const first = half(sentence.quote.slice(0, at), sentence.comparable.slice(0, match.index));
  // "A short answer please: can I …" is one question with something before it.
  if (!holds(first, openers, spaceless)) return [sentence];
  return [first, half(sentence.quote.slice(at), sentence.comparable.slice(match.index))];
}

function stemsOf({ comparable }: SpokenSentence, common: string): string[] {
  const skip = new Set(common.split('|'));
  return comparable
    .split(' ')
    .filter((word) => word.length >= SHORTEST && /\p{L}/u.test(word) && !skip.has(word))
    .map((word) => word.slice(0, STEM));
}

/** A question "when" and a sentence with a time, "how much" and a number. */
function inKind(question: SpokenSentence, { sentences, markers }: DraftInput): boolean {
  const told = sentences.filter(({ asks }) => !asks);
  return markers.kinds.some(
    ({ asks, answers }) =>
      holds(question, asks, markers.spaceless) &&
      told.some((sentence) => holds(sentence, answers, markers.spaceless)),
  );
}

/** For tests and tools: the questions of a text as they are checked. */
export function questionsIn(text: string, input: DraftInput): string[] {
  return questionsOf(cut(text), input).map(({ quote }) => quote);
}
