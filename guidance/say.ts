import type { CustomerRecord } from '../crm/record.ts';
import { ENGLISH } from '../playbook/en/words.ts';
import type { Wish, Words } from '../playbook/words.ts';
import { optedOutOfCalls } from './calls.ts';
import type { Choices, Guidance, Moves, ScriptChannel, Situation } from './guidance.ts';
import { infoPackFor } from './info-pack.ts';
import { loyaltyPrompts } from './loyalty.ts';
import { fill, type Values, valuesOf } from './placeholders.ts';
import { openPromises } from './promises.ts';
import { composeScript, type Occasion } from './script.ts';
import { readSituation } from './situation.ts';
import type { TeamPack } from './team.ts';

export interface SayInput {
  record: CustomerRecord;
  team: TeamPack;
  choices: Choices;
  /** ISO 8601. */
  now: string;
  stance: Pick<Guidance, 'stance' | 'evidence' | 'callsRefused'>;
}

/** The words half of the advice. */
export type Said = Pick<
  Guidance,
  'situation' | 'nextStep' | 'script' | 'moves' | 'infoPack' | 'loyalty' | 'promises'
>;

/** What to say to this customer now, in the language of `words`. */
export function say({ record, team, choices, now, stance: advised }: SayInput, words: Words = ENGLISH): Said {
  const { stance } = advised;
  const reading = readSituation(record, words, now);
  const situation = choices.situation ?? reading.situation;
  const values = valuesOf(record, choices, now, words.language);
  const noCall = advised.callsRefused === true || optedOutOfCalls(record.customer);
  const channel = choices.channel ?? channelOf(record, noCall);
  const wish = stance === 'engage' && !noCall ? wishOf(advised) : undefined;
  const occasion: Occasion = { stance, situation, channel, style: team.style, wish };
  return {
    situation,
    nextStep: nextStepFor(occasion, words, noCall),
    script: composeScript(occasion, words, team, values),
    ...(stance === 'unsure' ? { moves: movesFor(situation, words, values) } : {}),
    infoPack: infoPackFor(situation, words, team, values),
    loyalty: loyaltyPrompts({
      record,
      words,
      team,
      values,
      now,
      stance,
      reading,
      chosen: choices.situation,
      refusesContact: advised.evidence.some(({ signal }) => signal === 'refuses-contact'),
    }),
    promises: openPromises(record, words),
  };
}

/** The live contact they asked for. */
function wishOf({ evidence }: SayInput['stance']): Wish | undefined {
  const asked = (name: string) => evidence.some(({ signal, weight }) => signal === name && weight > 0);
  if (asked('asks-for-call')) return 'call';
  return asked('asks-for-meeting') ? 'meeting' : undefined;
}

function nextStepFor({ stance, situation, channel, wish }: Occasion, words: Words, noCall: boolean): string {
  const { stances, wishes, noCall: warning } = words.nextSteps;
  // Who is on the phone already needs no appointment for it.
  const step = wish && !(wish === 'call' && channel === 'call') ? wishes[wish] : stances[stance][situation];
  return noCall ? `${step} ${warning}` : step;
}

/** How the agent answers unless they choose: in kind, but never by a call that was refused. */
function channelOf({ channel }: CustomerRecord, noCall: boolean): ScriptChannel {
  if (channel === 'chat') return 'chat';
  if (noCall) return 'reply';
  return channel === 'phone' || channel === 'in-person' ? 'call' : 'reply';
}

function movesFor(situation: Situation, { moves, ...words }: Words, values: Values): Moves {
  const { offer, ask } = moves.special.find((one) => one.situation.includes(situation)) ?? moves.general;
  const filled = (text: string) => fill(text, values, words).text;
  return { offer: { ...offer, text: filled(offer.text) }, ask: { text: filled(ask.text) } };
}
