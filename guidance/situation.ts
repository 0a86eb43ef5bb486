import type { CustomerRecord } from '../crm/record.ts';
import type { Matters, SituationMarkers } from '../playbook/words.ts';
import { daysBetween } from './dates.ts';
import type { Situation } from './guidance.ts';
import {
  customerTurns,
  holds,
  type SpokenMessage,
  type SpokenSentence,
  sentencesOf,
  spokenMessages,
  without,
} from './spoken.ts';

export interface SituationReading {
  situation: Situation;
  /** Something of ours went wrong and nobody has said that it is right again. */
  openFailure: boolean;
}

/** What each earlier message of the customer still counts beside the newest. */
const FADING = [1, 0.5, 0.3, 0.2];
const SUBJECT_COUNTS = 0.6;
const QUESTION_WEIGHT = 2;
/** Characters: a greeting or "see you on Monday", but no matter of its own. */
const MOST_BESIDE_THANKS = 60;
const MOST_BEFORE_THANKS = 24;
const FAILURES: readonly Situation[] = ['problem', 'complaint', 'recovery'];
/** A failure that the customer has not mentioned for so many days is over. */
const FAILURE_DAYS = 30;
const NEW_CUSTOMER_DAYS = 30;
const RENEWAL_DAYS = 30;
/** After these even "how do I set it up" is a question like any other. */
const FIRST_DAYS = 90;

/** Which situation the agent answers now, mainly by the customer's newest own words. */
export function readSituation(record: CustomerRecord, matters: Matters, now: string): SituationReading {
  const spoken = spokenMessages(record);
  const said = customerTurns(spoken);
  const openFailure = isFailureOpen(record, said, matters);
  const newest = said[0];
  if (!newest) return { situation: withoutWords(record, matters, now), openFailure };
  if (isOnlyThanks(newest, matters)) {
    // Thanks for being told that it is being worked on do not end the matter.
    return { situation: openFailure ? 'follow-up' : 'thanks', openFailure };
  }
  const scores = new Map<Situation, number>();
  const add = (situation: Situation, weight: number) =>
    scores.set(situation, (scores.get(situation) ?? 0) + weight);
  for (const [age, counts] of FADING.entries()) {
    for (const { situation, weight } of markersIn(said[age]?.sentences ?? [], 'customer', matters))
      if (situation !== 'thanks') add(situation, weight * counts);
  }
  for (const { situation, weight } of markersIn(sentencesOf(record.subject ?? ''), 'customer', matters))
    if (situation !== 'thanks') add(situation, weight * SUBJECT_COUNTS);
  const answer = spoken.findLast((message) => message.role === 'agent');
  for (const { situation, weight } of markersIn(answer?.sentences ?? [], 'agent', matters))
    add(situation, weight);
  if (newest.sentences.some((sentence) => sentence.asks)) add('question', QUESTION_WEIGHT);
  weighFacts(record, scores, matters, now);
  return { situation: highest(scores) ?? 'question', openFailure };
}

/** The record's own facts only tilt what the words say. */
function weighFacts(
  record: CustomerRecord,
  scores: Map<Situation, number>,
  matters: Matters,
  now: string,
): void {
  const prospect = scores.get('prospect') ?? 0;
  if (isProspect(record, matters)) scores.set('prospect', prospect + 2);
  else if (prospect > 0 && isCustomer(record)) scores.set('prospect', prospect / 2);
  const onboarding = scores.get('onboarding') ?? 0;
  const isOld = (daysBetween(record.customer.since, now) ?? 0) > FIRST_DAYS;
  if (onboarding > 0 && isOld) scores.set('onboarding', onboarding / 2);
}

/**
 * The record calls them a prospect: lifecycle, lead, or a plan that is a trial. What shows that they
 * have bought goes before all of these: a customer on a trial of one thing more stays a customer.
 */
export function isProspect({ customer, kind }: CustomerRecord, matters: Matters): boolean {
  const { lifecycle, since, renewsAt } = customer;
  if (lifecycle === 'customer' || lifecycle === 'former' || since || renewsAt) return false;
  if (lifecycle === 'prospect' || kind === 'lead') return true;
  return markersIn(sentencesOf(customer.plan ?? ''), 'customer', matters).some(
    ({ situation }) => situation === 'prospect',
  );
}

/** The record shows that they have bought: never ask such a one to change. */
export function isCustomer({ customer }: CustomerRecord): boolean {
  const { lifecycle, since, plan, renewsAt } = customer;
  return lifecycle === 'customer' || lifecycle === 'former' || Boolean(since ?? plan ?? renewsAt);
}

function withoutWords(record: CustomerRecord, matters: Matters, now: string): Situation {
  const fromSubject = new Map<Situation, number>();
  for (const { situation, weight } of markersIn(sentencesOf(record.subject ?? ''), 'customer', matters))
    fromSubject.set(situation, Math.max(weight, fromSubject.get(situation) ?? 0));
  const told = highest(fromSubject);
  if (told) return told;
  const { lifecycle, since, renewsAt } = record.customer;
  if (lifecycle === 'prospect' || record.kind === 'lead' || record.kind === 'deal') return 'prospect';
  if (within(daysBetween(now, renewsAt), RENEWAL_DAYS)) return 'renewal-or-price';
  if (within(daysBetween(since, now), NEW_CUSTOMER_DAYS)) return 'onboarding';
  return 'follow-up';
}

/**
 * True while the newest mention of something wrong, in a message or else in the subject, has had no
 * "it works" after it. "Not fixed" and "that works, the rest does not" are such mentions.
 */
function isFailureOpen(
  record: CustomerRecord,
  newestFirst: readonly SpokenMessage[],
  matters: Matters,
): boolean {
  const fails = (sentences: readonly SpokenSentence[]) =>
    markersIn(sentences, 'customer', matters).some(({ situation }) => FAILURES.includes(situation));
  const held = (sentences: readonly SpokenSentence[], phrases: readonly string[]) =>
    sentences.some((sentence) => holds(sentence, phrases, matters.spaceless));
  const status = sentencesOf(record.status ?? '');
  if (status.length === 1 && held(status, matters.closedStatus)) return false;
  for (const message of newestFirst) {
    const days = daysBetween(message.at, newestFirst[0]?.at);
    if (days !== undefined && days > FAILURE_DAYS) return false;
    if (fails(message.sentences) || held(message.sentences, matters.unsettled)) return true;
    if (held(message.sentences, matters.settled)) return false;
  }
  return fails(sentencesOf(record.subject ?? ''));
}

/** Thanks and good wishes with nothing else beside them. */
function isOnlyThanks({ sentences }: SpokenMessage, matters: Matters): boolean {
  const found = markersIn(sentences, 'customer', matters);
  if (found.length === 0 || found.some(({ situation }) => situation !== 'thanks')) return false;
  if (sentences.some((sentence) => sentence.asks)) return false;
  const thanks = (s: SpokenSentence) => found.some(({ phrases }) => holds(s, phrases, matters.spaceless));
  const length = (some: readonly SpokenSentence[]) => some.reduce((sum, { quote }) => sum + quote.length, 0);
  const rest = sentences.filter((s) => !thanks(s));
  // What comes first is the matter, unless it says that it is settled: "I need the bill for May. Thanks."
  const before = sentences.slice(0, sentences.findIndex(thanks));
  const matter = before.filter((s) => !holds(s, matters.settled, matters.spaceless));
  return length(matter) <= MOST_BEFORE_THANKS && length(rest) <= MOST_BESIDE_THANKS;
}

/** The marker groups that occur, each once. */
function markersIn(
  sentences: readonly SpokenSentence[],
  by: SituationMarkers['said'],
  { situations, notSituations, spaceless }: Matters,
): SituationMarkers[] {
  const clear = without(sentences, notSituations, spaceless);
  return situations.filter(
    ({ said, phrases }) => said === by && clear.some((sentence) => holds(sentence, phrases, spaceless)),
  );
}

function highest(scores: ReadonlyMap<Situation, number>): Situation | undefined {
  let best: [Situation, number] | undefined;
  for (const entry of scores) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

function within(days: number | undefined, most: number): boolean {
  return days !== undefined && days >= 0 && days <= most;
}
