import type { CustomerRecord } from '../crm/record.ts';
import type { Advice } from '../playbook/words.ts';
import { noCallsTo } from './calls.ts';
import type { Evidence, EvidenceSource, Guidance, OpenPromise } from './guidance.ts';
import type { JourneyPoint } from './journey.ts';
import { nameOf, oneLine } from './names.ts';
import { told } from './told.ts';

const QUOTE_LENGTH = 160;
const MOST_QUOTES = 2;

/** What the note names, in the agent's words. */
export interface NoteNames {
  situation(situation: Guidance['situation']): string;
  field(label: string): string;
  /** By when it was promised, or that this is past. */
  due(promise: OpenPromise): string;
}

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
  names: NoteNames,
): string {
  const { customer, subject } = record;
  const who = [nameOf(customer), oneLine(customer.company)].filter(Boolean).join(', ');
  const about = [names.situation(guidance.situation), oneLine(subject)].filter(Boolean).join(': ');
  const because = quotesFor(guidance);
  const theirs = because.filter(({ source }) => !('field' in source)).map(({ quote }) => quoted(quote));
  const recorded = because.flatMap(({ quote, source }) =>
    'field' in source ? [ofField(source.field, quote, names)] : [],
  );
  // A call asked for once leaves the record's word standing for the next colleague.
  const closed = noCallsTo(customer, guidance) || guidance.callsAgainstRecord === true;
  const noCalls = closed ? ` ${words.noCalls}` : '';
  const promised = guidance.promises.map(
    (promise) => `- ${quoted(promise.quote)}${promise.due ? ` (${names.due(promise)})` : ''}`,
  );
  const open = journey.map(
    ({ quote, source }) => `- ${'field' in source ? ofField(source.field, quote, names) : quoted(quote)}`,
  );
  // Only thanks that leave nothing behind close a matter: what the record does not name may be open still.
  const done = guidance.situation === 'thanks' && promised.length === 0 && open.length === 0;
  return [
    words.title,
    ...(who ? [`${words.customer}: ${who}`] : []),
    `${words.about}: ${about}`,
    `${words.wants[guidance.stance]}${noCalls}`,
    ...(theirs.length > 0 ? [`${words.because}: ${theirs.join(' ')}`] : []),
    ...recorded,
    ...(promised.length > 0 ? [`${words.promised}:`, ...promised] : []),
    ...(open.length > 0 ? [`${words.open}:`, ...open] : []),
    ...(done ? [words.nothingOpen] : []),
    `${words.next}: ${guidance.nextStep}`,
  ].join('\n');
}

/** The strongest words for the stance that was taken, each once; for either side while it is open. */
function quotesFor({
  stance,
  ...reasons
}: Pick<Guidance, 'stance' | 'evidence' | 'heard'>): { quote: string; source: EvidenceSource }[] {
  const speaksFor = ({ weight }: Evidence) => stance === 'unsure' || weight > 0 === (stance === 'engage');
  const quotes: { quote: string; source: EvidenceSource }[] = [];
  for (const { quote, source } of told(reasons).filter(speaksFor)) {
    // One sentence may say several things, and be quoted with the one beside it.
    if (!quote || quotes.some((known) => known.quote.includes(quote) || quote.includes(known.quote)))
      continue;
    quotes.push({ quote, source });
  }
  return quotes.slice(0, MOST_QUOTES);
}

function ofField(label: string, value: string, { field }: NoteNames): string {
  return `${oneLine(field(label)) ?? ''}: ${quoted(value)}`;
}

function quoted(text: string): string {
  return `“${oneLine(text, QUOTE_LENGTH) ?? ''}”`;
}
