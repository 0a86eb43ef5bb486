import { STYLE_RULES } from '../playbook/styles.ts';
import type { Half, Line, LoyaltyReason, Reinforcement } from '../playbook/words.ts';
import { inTone, toneFor } from './address.ts';
import { dayOf } from './dates.ts';
import type { LoyaltyPrompt, LoyaltyWay, QuestionId, Situation, Stance } from './guidance.ts';
import {
  findRaised,
  isBackFromSilence,
  isOutsider,
  type LoyaltySigns,
  renewsWithin,
} from './loyalty-signs.ts';
import { type Filled, fill, type Values } from './placeholders.ts';
import { ownText } from './script.ts';
import { isProspect } from './situation.ts';
import { spokenMessages } from './spoken.ts';
import type { TeamPack } from './team.ts';

/** A question that the record gives cause for. */
interface Cause {
  question: QuestionId;
  state: 'clear' | 'unclear' | 'at-risk';
  reason: LoyaltyReason;
  quote?: string;
  /** The customer brought it up, or it cannot be put off: it may be said without intruding. */
  called: boolean;
}

export interface LoyaltyInput extends LoyaltySigns {
  team: TeamPack;
  values: Values;
  stance: Stance;
  /** They want no contact at all, by their words. */
  refusesContact?: boolean;
}

/** So near that even an unsure agent should have the answer ready. */
const RENEWAL_URGENT_DAYS = 30;
const FAILURES: readonly Situation[] = ['problem', 'complaint', 'recovery'];
/** In which order the four ways of *why stay* are offered, after the style's own. */
const REINFORCEMENTS: readonly Reinforcement[] = ['preference', 'cost-of-change', 'regret', 'selection'];
const HALVES: readonly Half[] = ['need', 'emotion'];

/**
 * Exactly one entry: the question that fits now with its reason, or `not-now` with the reason why none.
 * Rules: domain digest section 4; gates: none while something is wrong, at most one written line where
 * distance is kept, never `why-change` to a customer, never a word that makes leaving hard.
 */
export function loyaltyPrompts(input: LoyaltyInput): LoyaltyPrompt[] {
  const { talk, values } = input;
  // The reason is for the agent, so its date stands in the agent's language.
  const renewsOn = dayOf(input.record.customer.renewsAt, talk.advice.language);
  const reasonIn = (reason: LoyaltyReason, more: Values = {}) =>
    fill(talk.advice.loyalty[reason], { ...values, 'customer.renews_on': renewsOn, ...more }, talk.words)
      .text;
  const cause = findCause(input);
  const barrier = findBarrier(input, cause);
  if (!cause || barrier) {
    const question = cause?.question ?? restingQuestion(input);
    const why = reasonIn(barrier ?? 'no-cause');
    const recovery =
      barrier === 'open-failure' ? inWords(input, talk.words.loyalty.recovery).text : undefined;
    return [{ question, state: 'not-now', why, ...(recovery ? { recovery } : {}) }];
  }
  const why = reasonIn(cause.reason, { quote: cause.quote });
  const { question, state } = cause;
  if (state === 'clear') return [{ question, state, why }];
  const own = ownText(input.team.questions, talk.words.language, question);
  const ways = waysFor(input, question);
  const [first, ...others] = own ? [undefined, ...ways] : ways;
  const line = own ? { talk: own, line: own } : (first?.line ?? talk.words.loyalty.prompts[question]);
  const { text, missing } = inWords(input, line);
  const more = others.flatMap((way): LoyaltyWay[] =>
    way ? [{ id: way.id, name: talk.advice.ways[way.id], text: inWords(input, way.line).text }] : [],
  );
  return [
    {
      question,
      state,
      why,
      prompt: text,
      ...(first && more.length > 0 ? { way: talk.advice.ways[first.id] } : {}),
      ...(more.length > 0 ? { ways: more } : {}),
      ...(missing.length > 0 ? { missing } : {}),
    },
  ];
}

/** A conversation where closeness is wanted, else one written line; formal or not as the team is. */
function inWords({ talk, team, values, stance, reading, chosen }: LoyaltyInput, line: Line): Filled {
  const text = stance === 'engage' ? line.talk : line.line;
  return fill(inTone(text, toneFor(team, chosen ?? reading.situation)), values, talk.words);
}

/** The ways to answer a question, the style's own first; none for a question that is said in one way. */
function waysFor(
  { talk: { words }, team, stance }: LoyaltyInput,
  question: QuestionId,
): { id: Reinforcement | Half; line: Line }[] {
  const { stay, evolve } = STYLE_RULES[team.style];
  if (question === 'why-stay')
    return firstOf(stay, REINFORCEMENTS).map((id) => ({ id, line: words.loyalty.stay[id] }));
  if (question !== 'why-evolve') return [];
  // Where it is one written line, only the need: a feeling cannot be put before somebody who keeps a distance.
  const halves = stance === 'engage' ? firstOf(evolve, HALVES) : (['need'] as const);
  return halves.map((id) => ({ id, line: words.loyalty.evolve[id] }));
}

function firstOf<Name>(first: Name, all: readonly Name[]): Name[] {
  return [first, ...all.filter((one) => one !== first)];
}

/** Why none may be brought up now, or undefined. */
function findBarrier(input: LoyaltyInput, cause?: Cause): LoyaltyReason | undefined {
  const { record, team, stance, reading, refusesContact } = input;
  const { openFailure } = reading;
  const situation = input.chosen ?? reading.situation;
  // Whoever wrote that they leave is left in peace, whatever the agent calls the matter.
  if (reading.situation === 'cancellation') return 'cancellation';
  if (openFailure || FAILURES.includes(situation)) return 'open-failure';
  if (situation === 'cancellation') return 'cancellation';
  if (situation === 'cannot-be-done') return 'after-a-no';
  if (!cause) return undefined;
  const { optOuts = [] } = record.customer;
  if (optOuts.includes('all') || refusesContact) return 'no-contact';
  if (optOuts.includes('marketing') && !cause.called) return 'opted-out';
  if (stance === 'distance' && !cause.called) return 'not-wanted';
  if (stance === 'unsure' && !cause.called) return 'left-alone';
  const ringsFalse = STYLE_RULES[team.style].questions[cause.question] === 0;
  return ringsFalse && !isOutsider(input) ? 'style' : undefined;
}

/** The cause that counts most: a risk before all, then what the style is best at answering. */
function findCause(input: LoyaltyInput): Cause | undefined {
  const { questions } = STYLE_RULES[input.team.style];
  const causes = isOutsider(input) ? causesOfOutsider(input) : causesOfCustomer(input);
  const rank = ({ state, called, question }: Cause) =>
    (state === 'at-risk' ? 100 : 0) + (called ? 10 : 0) + questions[question];
  return causes.toSorted((one, other) => rank(other) - rank(one))[0];
}

function causesOfOutsider(input: LoyaltyInput): Cause[] {
  const { record, talk } = input;
  // Words alone may be those of a customer whom the page does not know: never urge such a one to change.
  const elsewhere = isProspect(record, talk.matters) ? findRaised(input, 'competitor') : undefined;
  if (elsewhere) return [said('why-change', 'unclear', 'prospect-elsewhere', elsewhere)];
  const today = findRaised(input, 'today');
  if (today) return [said('why-now', 'unclear', 'prospect-today', today)];
  return [{ question: 'why-you', state: 'unclear', reason: 'prospect', called: false }];
}

/** In the order in which ties are settled. */
function causesOfCustomer(input: LoyaltyInput): Cause[] {
  const { record, stance, reading, chosen } = input;
  const causes: Cause[] = [];
  const competitor = findRaised(input, 'competitor');
  if (competitor) causes.push(said('why-stay', 'at-risk', 'competitor', competitor));
  const price = findRaised(input, 'price');
  if (price) causes.push(said('why-pay', 'unclear', 'price', price));
  const upgrade = findRaised(input, 'upgrade');
  if (upgrade) causes.push(said('why-evolve', 'unclear', 'upgrade', upgrade));
  if (renewsWithin(input)) {
    const pressing =
      (chosen ?? reading.situation) === 'renewal-or-price' ||
      (stance === 'unsure' && renewsWithin(input, RENEWAL_URGENT_DAYS));
    // A date alone calls nobody: where no customer has been read, nobody has asked for it.
    const called = pressing && spokenMessages(record).some(({ role }) => role === 'customer');
    causes.push({ question: 'why-stay', state: 'unclear', reason: 'renewal-near', called });
  }
  const success = findRaised(input, 'success');
  // What is clear already needs no word: it stands behind all that does.
  if (success && causes.length === 0) return [said('why-pay', 'clear', 'success', success)];
  if (causes.length === 0 && isBackFromSilence(record))
    causes.push({ question: 'why-now', state: 'unclear', reason: 'silence', called: false });
  return causes;
}

function said(question: QuestionId, state: Cause['state'], reason: LoyaltyReason, quote: string): Cause {
  return { question, state, reason, quote, called: true };
}

/** The question that would be next for this customer, shown beside "not now". */
function restingQuestion(input: LoyaltyInput): QuestionId {
  return isOutsider(input) ? 'why-you' : 'why-stay';
}
