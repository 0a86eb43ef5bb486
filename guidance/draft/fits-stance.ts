import type { Situation } from '../guidance.ts';
import type { SpokenSentence } from '../spoken.ts';
import { contentWords, share } from './content-words.ts';
import { countWords, cut, type DraftInput, type Found, sentencesWith } from './draft-input.ts';

const FAILURES: readonly Situation[] = ['problem', 'complaint', 'recovery'];
/** A message so short, without a warm word, a name or a question, shuts the door on someone who wants contact. */
const BARE_WORDS = 12;
const MANY_EXCLAMATIONS = 3;
const SMILEY = /\p{Extended_Pictographic}|[:;]-?[)D]/u;

/** Too close for someone who wants distance or was let down; too bare for someone who wants contact. */
export function fitsStance(input: DraftInput): Found[] {
  const { draft, guidance, markers } = input;
  const found = (words: string, by?: readonly string[], level: Found['level'] = 'warning'): Found => ({
    check: 'stance',
    level,
    words,
    ...(by ? { by } : {}),
  });
  const failed = FAILURES.includes(guidance.situation);
  const light = failed ? sentencesWith(input, markers.light) : [];
  if (light.length > 0) return light.map(({ quote }) => found(quote, markers.light));
  if (guidance.stance === 'distance') {
    const close = sentencesWith(input, markers.close, markers.notClose);
    if (close.length > 0) return close.map(({ quote }) => found(quote, markers.close));
    const [near] = nearLife(input);
    if (near) return [found(near.quote, markers.privateLife)];
    const [idle] = idleQuestions(input);
    if (idle) return [found(idle.quote, undefined, 'suggestion')];
  }
  if (guidance.stance === 'distance' || failed) {
    const smiley = SMILEY.exec(draft)?.[0];
    if (smiley) return [found(smiley)];
    const loud = input.sentences.filter(({ quote }) => quote.endsWith('!'));
    const [first] = loud;
    if (first && loud.length >= MANY_EXCLAMATIONS) return [found(first.quote)];
  }
  if (guidance.stance !== 'engage' || failed || guidance.situation === 'cancellation') return [];
  const warm =
    sentencesWith(input, markers.warm).length > 0 ||
    input.sentences.some(({ asks, quote }) => asks || quote.endsWith('!')) ||
    SMILEY.test(draft);
  if (warm || countWords(input.sentences, markers) > BARE_WORDS) return [];
  const [first] = input.sentences;
  return first ? [found(first.quote, undefined, 'suggestion')] : [];
}

/** Questions of the agent's that neither the task needs nor the customer's own words are about. */
function idleQuestions(input: DraftInput): SpokenSentence[] {
  const { markers, record, sentences } = input;
  const needed = sentencesWith(input, markers.needed);
  const theirs = record.messages
    .filter(({ role }) => role === 'customer')
    .flatMap(({ text }) => cut(text).flatMap((sentence) => contentWords(sentence, markers)));
  return sentences.filter(
    (sentence) =>
      sentence.asks && !needed.includes(sentence) && !share(contentWords(sentence, markers), theirs),
  );
}

/** What is said of the customer's life where they said nothing of it. */
function nearLife(input: DraftInput): SpokenSentence[] {
  const { markers, record } = input;
  const spokenOf = record.messages.some(
    ({ role, text }) =>
      role === 'customer' && sentencesWith({ sentences: cut(text), markers }, markers.privateLife).length > 0,
  );
  return spokenOf ? [] : sentencesWith(input, markers.privateLife);
}
