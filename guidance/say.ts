import type { CustomerRecord } from '../crm/record.ts';
import { ENGLISH } from '../playbook/en/words.ts';
import type { Words } from '../playbook/words.ts';
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
  stance: Pick<Guidance, 'stance' | 'evidence'>;
}

/** The words half of the advice. */
export type Said = Pick<
  Guidance,
  'situation' | 'nextStep' | 'script' | 'moves' | 'infoPack' | 'loyalty' | 'promises'
>;

/** What to say to this customer now, in the language of `words`. */
export function say({ record, team, choices, now, stance: advised }: SayInput, words: Words = ENGLISH): Said {
  const { stance } = advised;
  const read = readSituation(record, words, now);
  const reading = { ...read, situation: choices.situation ?? read.situation };
  const { situation } = reading;
  const values = valuesOf(record, choices, now, words.language);
  const channel = choices.channel ?? channelOf(record);
  const wishesCall = stance === 'engage' && mayBeCalled(record, advised);
  const occasion: Occasion = { stance, situation, channel, style: team.style, wishesCall };
  return {
    situation,
    nextStep: wishesCall && channel !== 'call' ? words.nextSteps.call : words.nextSteps[stance][situation],
    script: composeScript(occasion, words, team, values),
    ...(stance === 'unsure' ? { moves: movesFor(situation, words, values) } : {}),
    infoPack: infoPackFor(situation, words, team, values),
    loyalty: loyaltyPrompts({ record, words, team, values, now, stance, reading }),
    promises: openPromises(record, words),
  };
}

/** They asked for a call and no opt-out stands against one. */
function mayBeCalled({ customer }: CustomerRecord, { evidence }: SayInput['stance']): boolean {
  const asked = evidence.some(({ signal, weight }) => signal === 'asks-for-call' && weight > 0);
  const refused = evidence.some(({ signal }) => signal === 'refuses-calls');
  return asked && !refused && !customer.optOuts?.some((scope) => scope === 'phone' || scope === 'all');
}

function channelOf({ channel }: CustomerRecord): ScriptChannel {
  if (channel === 'chat') return 'chat';
  return channel === 'phone' || channel === 'in-person' ? 'call' : 'reply';
}

function movesFor(situation: Situation, { moves, ...words }: Words, values: Values): Moves {
  const { offer, ask } = moves.special.find((one) => one.situation.includes(situation)) ?? moves.general;
  const filled = (text: string) => fill(text, values, words).text;
  return { offer: { ...offer, text: filled(offer.text) }, ask: { text: filled(ask.text) } };
}
