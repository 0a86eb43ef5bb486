import type { CustomerRecord } from '../crm/record.ts';
import { afterHard } from '../guidance/after-hard.ts';
import { type Extra, extraFor } from '../guidance/extras.ts';
import type { Guidance } from '../guidance/guidance.ts';
import { handOverNote, type NoteNames } from '../guidance/hand-over.ts';
import { type JourneyPoint, wholeJourney } from '../guidance/journey.ts';
import { valuesOf } from '../guidance/placeholders.ts';
import { ENGLISH_TALK, type Talk } from '../guidance/talk.ts';
import type { TeamPack } from '../guidance/team.ts';
import { nameOf } from '../platform/language.ts';
import { talkIn } from '../platform/talk.ts';
import { type Agent, choicesOf } from './agent.ts';
import { dueWords } from './due-words.ts';

export interface HelpInput {
  record: CustomerRecord;
  guidance: Guidance;
  team: TeamPack;
  agent: Agent;
  /** ISO 8601. */
  now: string;
}

/** What comes with and after a reply. */
export interface ReplyHelp {
  journey: readonly JourneyPoint[];
  extra?: Extra;
  /** A note for the colleague who takes over. */
  handOver: string;
  /** Steps of a minute for the agent; absent after a contact that was not hard. */
  afterHard?: readonly string[];
}

const NAMES: NoteNames = {
  situation: (situation) => nameOf('situation', situation),
  field: (label) => nameOf('field', label),
  due: dueWords,
};

/** What helps with this reply beside the advice, in the languages in which that was given. */
export function replyHelp({ record, guidance, team, agent, now }: HelpInput): ReplyHelp {
  const { words, matters, advice } = talkOf(guidance);
  const values = valuesOf(record, choicesOf(agent), now, words, team.values);
  const journey = wholeJourney(record, matters);
  const extra = extraFor(guidance, words, team, values);
  const minute = afterHard(guidance, advice, agent.afterHard ?? true);
  return {
    journey,
    ...(extra ? { extra } : {}),
    handOver: handOverNote(record, guidance, journey, advice, NAMES),
    ...(minute ? { afterHard: minute } : {}),
  };
}

/** The languages that the advice was given in, so they are loaded already. */
export function talkOf({ script }: Guidance): Talk {
  const talk = talkIn(script.language);
  return talk instanceof Promise ? ENGLISH_TALK : talk;
}
