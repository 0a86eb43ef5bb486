import type { CustomerRecord } from '../crm/record.ts';
import type { Advice } from '../playbook/words.ts';
import { noCallsTo } from './calls.ts';
import type { Guidance } from './guidance.ts';
import type { JourneyPoint } from './journey.ts';
import { nameOf, oneLine } from './names.ts';
import { told } from './told.ts';

const QUOTE_LENGTH = 160;
const MOST_QUOTES = 2;

/**
 * A note for the colleague who takes over, as plain lines for a private note: who, what about, how close
 * they want us and in which words, what was promised by when, what is open, what comes next. Commandment 10.
 */
export function handOverNote(
  record: CustomerRecord,
  guidance: Pick<
    Guidance,
    | 'stance'
    | 'evidence'
    | 'heard'
    | 'callsRefused'
    | 'callsAgainstRecord'
    | 'situation'
    | 'nextStep'
    | 'promises'
  >,
  journey: readonly JourneyPoint[],
  { handOver: words }: Pick<Advice, 'handOver'>,
  nameOfSituation: (situation: Guidance['situation']) => string,
): string {
  const quoted = (text: string) => `“${oneLine(text, QUOTE_LENGTH) ?? ''}”`;
  const { customer, subject } = record;
  const who = [nameOf(customer), oneLine(customer.company)].filter(Boolean).join(', ');
  const about = [nameOfSituation(guidance.situation), oneLine(subject)].filter(Boolean).join(': ');
  const theirs = told(guidance)
    .flatMap(({ quote }) => (quote ? [quoted(quote)] : []))
    .slice(0, MOST_QUOTES);
  // A call asked for once leaves the record's word standing for the next colleague.
  const closed = noCallsTo(customer, guidance) || guidance.callsAgainstRecord === true;
  const noCalls = closed ? ` ${words.noCalls}` : '';
  const promised = guidance.promises.map(({ quote, due }) => `- ${quoted(quote)}${due ? ` (${due})` : ''}`);
  const open = journey.map(({ quote }) => `- ${quoted(quote)}`);
  return [
    words.title,
    ...(who ? [`${words.customer}: ${who}`] : []),
    `${words.about}: ${about}`,
    `${words.wants[guidance.stance]}${noCalls}`,
    ...(theirs.length > 0 ? [`${words.because}: ${theirs.join(' ')}`] : []),
    ...(promised.length > 0 ? [`${words.promised}:`, ...promised] : []),
    ...(open.length > 0 ? [`${words.open}:`, ...open] : promised.length > 0 ? [] : [words.nothingOpen]),
    `${words.next}: ${guidance.nextStep}`,
  ].join('\n');
}
