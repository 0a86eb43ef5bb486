import type { CustomerRecord } from '../crm/record.ts';
import { MOVE_FOR } from '../playbook/kinds.ts';
import type { Advice, Wish } from '../playbook/words.ts';
import { inTone, toneFor } from './address.ts';
import { noCallsTo } from './calls.ts';
import type { Choices, Guidance, Moves, ScriptChannel } from './guidance.ts';
import { infoPackFor } from './info-pack.ts';
import { loyaltyPrompts } from './loyalty.ts';
import { fill, type Values, valuesOf } from './placeholders.ts';
import { openPromises } from './promises.ts';
import { composeScript, type Occasion } from './script.ts';
import { readSituation } from './situation.ts';
import { ENGLISH_TALK, type Talk } from './talk.ts';
import type { TeamPack } from './team.ts';
import { told } from './told.ts';

export interface SayInput {
  record: CustomerRecord;
  team: TeamPack;
  choices: Choices;
  /** ISO 8601. */
  now: string;
  stance: Pick<Guidance, 'stance' | 'evidence' | 'heard' | 'callsRefused' | 'callsAgainstRecord'>;
}

/** The words half of the advice. */
export type Said = Pick<
  Guidance,
  'situation' | 'nextStep' | 'script' | 'moves' | 'infoPack' | 'loyalty' | 'promises'
>;

/** What to say to this customer now: the script in their language, the advice in the agent's. */
export function say(
  { record, team, choices, now, stance: advised }: SayInput,
  talk: Talk = ENGLISH_TALK,
): Said {
  const { words, matters, advice } = talk;
  const { stance } = advised;
  const reading = readSituation(record, matters, now);
  const situation = choices.situation ?? reading.situation;
  const values = valuesOf(record, choices, now, words, team.values);
  const noCall = noCallsTo(record.customer, advised);
  const channel = choices.channel ?? channelOf(record, noCall);
  const wish = stance === 'engage' && !noCall ? wishOf(advised) : undefined;
  const occasion: Occasion = {
    stance,
    situation,
    channel,
    style: team.style,
    tone: toneFor(team, situation),
    wish,
    brief: stance === 'distance' && told(advised).some(({ signal }) => signal === 'wants-short'),
  };
  return {
    situation,
    nextStep: nextStepFor(occasion, advice, noCall, advised.callsAgainstRecord === true),
    script: composeScript(occasion, words, team, values),
    ...(stance === 'unsure' ? { moves: movesFor(occasion, talk, values, wishesForBoth(advised)) } : {}),
    infoPack: infoPackFor(situation, words, team, values),
    loyalty: loyaltyPrompts({
      record,
      talk,
      team,
      values,
      now,
      stance,
      reading,
      chosen: choices.situation,
      refusesContact: told(advised).some(({ signal }) => signal === 'refuses-contact'),
    }),
    promises: openPromises(record, matters, now),
  };
}

/** The live contact they asked for. */
function wishOf(advised: SayInput['stance']): Wish | undefined {
  const asked = (name: string) => told(advised).some(({ signal, weight }) => signal === name && weight > 0);
  if (asked('asks-for-call')) return 'call';
  return asked('asks-for-meeting') ? 'meeting' : undefined;
}

function nextStepFor(
  { stance, situation, channel, wish }: Occasion,
  advice: Advice,
  noCall: boolean,
  againstRecord: boolean,
): string {
  const { stances, wishes, noCall: warning, againstRecord: notice } = advice.nextSteps;
  // Who is on the phone already needs no appointment for it.
  const step = wish && !(wish === 'call' && channel === 'call') ? wishes[wish] : stances[stance][situation];
  const byPhone = wish === 'call' || channel === 'call' || channel === 'voicemail';
  return noCall ? `${step} ${warning}` : againstRecord && byPhone ? `${step} ${notice}` : step;
}

/** How the agent answers unless they choose: in kind, but never by a call that was refused. */
function channelOf({ channel }: CustomerRecord, noCall: boolean): ScriptChannel {
  if (channel === 'chat') return 'chat';
  if (noCall) return 'reply';
  return channel === 'phone' || channel === 'in-person' ? 'call' : 'reply';
}

/** What was wished outright points both ways. */
function wishesForBoth({ heard }: SayInput['stance']): boolean {
  const wishes = heard.filter(({ kind }) => kind === 'explicit');
  return wishes.some(({ weight }) => weight > 0) && wishes.some(({ weight }) => weight < 0);
}

/** The sentences to send, as they are said in the channel. */
function movesFor(
  { situation, tone, channel }: Occasion,
  { words, advice }: Talk,
  values: Values,
  both: boolean,
): Moves {
  const { offer, ask } = words.moves[both ? 'conflict' : (MOVE_FOR[situation] ?? 'general')];
  const filled = (text: string) => fill(inTone(text, tone), values, words).text;
  const lead = words.moveLeads[channel];
  // Nobody can answer a voicemail at once, so it says how to answer later.
  const [offered, asked] =
    channel === 'voicemail' ? [`${offer} ${lead}`, `${ask} ${lead}`] : [offer, `${lead} ${ask}`];
  return { offer: { text: filled(offered), ...advice.moves }, ask: { text: filled(asked) } };
}
