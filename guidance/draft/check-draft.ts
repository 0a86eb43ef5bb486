import type { CustomerRecord } from '../../crm/record.ts';
import type { DraftMarkers } from '../../playbook/draft-markers.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import type { Advice } from '../../playbook/words.ts';
import type { Finding } from '../guidance.ts';
import type { TeamPack } from '../team.ts';
import { answersQuestions } from './answers-questions.ts';
import { bareNo } from './bare-no.ts';
import { customerEffort } from './customer-effort.ts';
import { datedPromises } from './dated-promises.ts';
import { type Advised, cut, type DraftInput, type Found } from './draft-input.ts';
import { fitsStance } from './fits-stance.ts';
import { tooLong } from './length.ts';
import { markIn } from './mark.ts';
import { taboo } from './taboo.ts';
import { unwantedCall } from './unwanted-call.ts';

/** Hardest first. */
const CHECKS: readonly ((input: DraftInput) => Found[])[] = [
  unwantedCall,
  taboo,
  bareNo,
  datedPromises,
  answersQuestions,
  customerEffort,
  fitsStance,
  tooLong,
];

/** A reply is a few thousand characters; what a page holds beyond that is no draft. */
const LONGEST = 8000;

/**
 * What is worth a second look in a draft before it is sent, hardest first; empty for an empty draft.
 * Pure and quick enough for each pause in typing. `markers` are those of the draft's language; `words`
 * the agent's. Nothing here is about the agent, and nothing is kept.
 */
export function checkDraft(
  draft: string,
  record: CustomerRecord,
  guidance: Advised,
  team: TeamPack,
  markers: DraftMarkers,
  words: Advice['draft'] = ADVICE.draft,
): Finding[] {
  const text = draft.slice(0, LONGEST);
  const sentences = cut(text);
  if (sentences.length === 0) return [];
  const input: DraftInput = { draft: text, sentences, record, guidance, team, markers };
  return once(CHECKS.flatMap((check) => check(input))).map(({ better, by, ...found }) => {
    const { says, suggestion } = words[found.check];
    const marked = by && markIn(found.words, by, markers.spaceless);
    return {
      ...found,
      ...marked,
      says,
      suggestion: suggestion.replace('{replacement}', () => setApart(better ?? '', suggestion)),
    };
  });
}

/** From right to left and from left to right in one line: the replacement keeps its own full stop. */
function setApart(better: string, around: string): string {
  const rightToLeft = /[\u0590-\u08ff]/u;
  return rightToLeft.test(better) === rightToLeft.test(around) ? better : `\u2068${better}\u2069`;
}

/** A call that is not wanted is also too close, and an effort: the same words are blamed once. */
function once(found: readonly Found[]): Found[] {
  const calls = found.filter(({ check }) => check === 'unwanted-call').map(({ words }) => words);
  const same: readonly Found['check'][] = ['stance', 'effort'];
  return found.filter(({ check, words }) => !same.includes(check) || !calls.includes(words));
}
