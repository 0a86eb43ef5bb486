import { describe, expect, it } from 'vitest';
import { toneFor } from '../../guidance/address.ts';
import {
  SCRIPT_CHANNELS,
  type ScriptChannel,
  SITUATIONS,
  type Situation,
  type Stance,
} from '../../guidance/guidance.ts';
import { piecesOf } from '../../guidance/pieces.ts';
import { valuesOf } from '../../guidance/placeholders.ts';
import { composeScript, type Occasion } from '../../guidance/script.ts';
import { DEFAULT_TEAM, STYLES, type StyleId } from '../../guidance/team.ts';
import { SCRIPT } from '../../playbook/en/script.ts';
import { ENGLISH } from '../../playbook/en/words.ts';
import type { Wish } from '../../playbook/words.ts';
import { EMPTY, FULL, HOSTILE, NOW } from './sample-records.ts';

const SCRIPT_PIECES = piecesOf(SCRIPT);

const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];
const WISHES: readonly (Wish | undefined)[] = [undefined, 'call', 'meeting'];
const SHARED = ['core', 'promise', 'info-pack', 'way-back'];
const RECORDS = { full: FULL, empty: EMPTY, hostile: HOSTILE };
const PLACES = SITUATIONS.flatMap((situation) =>
  SCRIPT_CHANNELS.flatMap((channel) => STYLES.map((style) => ({ situation, channel, style }))),
);
type Place = (typeof PLACES)[number];

function occasionOf(stance: Stance, place: Place, wish?: Wish): Occasion {
  const tone = toneFor({ style: place.style }, place.situation);
  return { stance, ...place, tone, wish };
}

function compose(stance: Stance, place: Place, from: keyof typeof RECORDS = 'full', wish?: Wish) {
  const values = valuesOf(RECORDS[from], from === 'full' ? { agentName: 'Bo Lind' } : {}, NOW, ENGLISH);
  return composeScript(occasionOf(stance, place, wish), ENGLISH, DEFAULT_TEAM, values);
}

function part(stance: Stance, place: Place, name: string): string {
  return compose(stance, place).parts.find((one) => one.part === name)?.text ?? '';
}

function inPlace(
  situation: Situation,
  channel: ScriptChannel = 'reply',
  style: StyleId = 'safe-choice',
): Place {
  return { situation, channel, style };
}

function questionMarks(text: string): number {
  return text.split('?').length - 1;
}

describe('the whole grid', () => {
  it.each(
    STANCES.flatMap((stance) =>
      Object.keys(RECORDS).map((from) => [stance, from as keyof typeof RECORDS] as const),
    ),
  )('reads clean: %s, %s record', (stance, from) => {
    for (const place of PLACES)
      for (const wish of WISHES) {
        const script = compose(stance, place, from, wish);
        const at = JSON.stringify({ stance, place, from });
        expect(script.text, at).not.toMatch(/ {2}|\n{3}|[{}<>]|undefined| [,.?!;:]|\.\.|\u202e/);
        for (const { text } of script.parts) expect(text.trim(), at).toMatch(/^\S.*[\p{L}\p{N}\p{P}]$/su);
        for (const wanted of ['opening', 'core', 'info-pack', 'way-back', 'close'])
          expect(
            script.parts.map((one) => one.part),
            at,
          ).toContain(wanted);
      }
  });

  it('serves both stances alike: same solution, promise, info pack and way back', () => {
    const shared = (stance: Stance, place: Place) =>
      compose(stance, place).parts.filter((one) => SHARED.includes(one.part));
    for (const place of PLACES) {
      const [engage = [], ...others] = STANCES.map((stance) => shared(stance, place));
      expect(engage.length).toBeGreaterThanOrEqual(place.situation === 'thanks' ? 3 : 4);
      for (const other of others) expect(other).toEqual(engage);
    }
  });

  it('gives who asked for few words the same without the voice of the style, and still says sorry', () => {
    const served = (place: Place, brief: boolean) =>
      composeScript({ ...occasionOf('distance', place), brief }, ENGLISH, DEFAULT_TEAM, {});
    for (const place of PLACES.filter(({ channel }) => channel !== 'voicemail')) {
      const [full, brief] = [served(place, false), served(place, true)];
      const said = (name: string) => brief.parts.find(({ part }) => part === name)?.text ?? '';
      for (const { part, text } of full.parts)
        if (SHARED.includes(part)) expect(text.startsWith(said(part)) && said(part) !== '', text).toBe(true);
      expect(brief.text.length).toBeLessThan(full.text.length);
      const owed = ['problem', 'complaint', 'recovery'].includes(place.situation);
      expect(brief.text.includes('orry'), brief.text).toBe(owed && full.text.includes('orry'));
    }
  });

  it('lets no shared piece depend on the stance', () => {
    const shared = SCRIPT_PIECES.filter((piece) => [...SHARED, 'pledge'].includes(piece.part));
    expect(shared.length).toBeGreaterThan(30);
    expect(shared.filter((piece) => piece.stance)).toEqual([]);
  });

  it('asks exactly one question at the end where closeness is wanted', () => {
    for (const place of PLACES)
      for (const wish of WISHES) {
        const { parts, text } = compose('engage', place, 'full', wish);
        expect(questionMarks(text), text).toBe(1);
        expect(parts.slice(-2).map((one) => one.part)).toEqual(['question', 'close']);
        expect(parts.at(-2)?.text).toMatch(/\?$/);
      }
  });

  it('asks nothing and offers no call where distance is kept', () => {
    for (const place of PLACES)
      for (const wish of WISHES) {
        const { parts, text } = compose('distance', place, 'full', wish);
        expect(questionMarks(text), text).toBe(0);
        expect(parts.map((one) => one.part)).not.toContain('question');
        expect(text).not.toMatch(/\b(call|calls|phone|ring|meet|meeting|talk|chat with)\b/i);
      }
  });

  it('comes to the task first where distance is kept', () => {
    for (const place of PLACES) {
      const names = compose('distance', place).parts.map((one) => one.part);
      expect(names.slice(0, 2)).toEqual(['opening', 'core']);
      expect(part('distance', place, 'opening').length).toBeLessThan(150);
    }
  });

  it('is shorter the more distance is kept', () => {
    for (const place of PLACES) {
      const [engage = 0, distance = 0, unsure = 0] = STANCES.map(
        (stance) => compose(stance, place).text.length,
      );
      expect(distance).toBeLessThan(engage);
      // On a call, saying that it will be brief takes four words; on a recording, that nothing need be done.
      if (place.channel !== 'call' && place.channel !== 'voicemail')
        expect(distance).toBeLessThanOrEqual(unsure);
      expect(unsure).toBeLessThan(engage);
      expect(engage).toBeLessThan(1100);
    }
  });

  it('speaks as a person who acts: "I", not "we"', () => {
    for (const { id, text } of SCRIPT_PIECES) expect(text, id).not.toMatch(/\b(we|our|ours|us)\b/i);
  });
});

describe('service styles', () => {
  it.each(['opening', 'promise', 'close'])('can be told apart in the %s, in both stances', (name) => {
    // A recording names nothing, so it sounds alike in all styles.
    for (const stance of STANCES)
      for (const situation of SITUATIONS)
        for (const channel of SCRIPT_CHANNELS.filter((one) => one !== 'voicemail')) {
          if (situation === 'thanks' && name !== 'close') continue;
          // Who leaves is promised a clean end in all styles, and nothing that could sound like a reason to stay.
          if (situation === 'cancellation' && name !== 'close') continue;
          const all = STYLES.map((style) => part(stance, { situation, channel, style }, name));
          expect(new Set(all).size, `${stance} ${situation} ${channel}`).toBe(STYLES.length);
        }
  });
});

describe('occasions', () => {
  it('says how a failure is put right and kept from coming back, formally and without small talk', () => {
    for (const stance of STANCES) {
      const { text } = compose(stance, inPlace('complaint', 'reply', 'old-shoe'));
      expect(text).toMatch(/^Hello Maria da Silva Costa,/);
      expect(text).toContain('sorry');
      expect(text).toMatch(/putting it right[\s\S]*does not happen again/);
      expect(text).not.toMatch(/good to hear|cheers|take care/i);
    }
  });

  it('never leaves a bare no: the nearest alternative stands beside it', () => {
    for (const place of PLACES.filter(
      ({ situation, channel }) => situation === 'cannot-be-done' && channel !== 'voicemail',
    ))
      expect(part('distance', place, 'core')).toContain('[the best alternative]');
  });

  it('never asks why when someone leaves', () => {
    for (const stance of STANCES)
      for (const place of PLACES.filter(({ situation }) => situation === 'cancellation'))
        expect(compose(stance, place).text).not.toMatch(/\bwhy\b|\breason\b|\bstay\b/i);
  });

  it('takes up a wish to be called, in writing only', () => {
    expect(compose('engage', inPlace('question'), 'full', 'call').text).toMatch(/call you: which time/);
    expect(compose('engage', inPlace('question', 'call'), 'full', 'call').text).not.toMatch(/which time/);
  });

  it('is spoken on a call: no lists, a name at the start, a goodbye at the end', () => {
    for (const place of PLACES.filter(({ channel }) => channel === 'call')) {
      const { text } = compose('engage', place);
      expect(text).toMatch(/^Hello Maria da Silva Costa, this is Bo Lind\./);
      expect(text).toMatch(/Goodbye\.$/);
      expect(text).not.toMatch(/\n\d\.|\n\n/);
    }
  });

  it('leaves on a voicemail only what anybody may hear, and where the rest stands', () => {
    for (const stance of STANCES)
      for (const place of PLACES.filter(({ channel }) => channel === 'voicemail')) {
        const { text } = compose(stance, place);
        expect(text).toContain('you have them from me in writing');
        expect(text).not.toMatch(/Two invoices|Billing|Plus|sorry|invoice|cancel|price/);
        expect(text.length).toBeLessThan(420);
      }
  });

  it('speaks formally after a failure, else as the lead set it, else as the style does', () => {
    expect(toneFor({ style: 'trendsetter' }, 'question')).toBe('informal');
    expect(toneFor({ style: 'trendsetter' }, 'recovery')).toBe('formal');
    expect(toneFor({ style: 'trendsetter', address: 'formal' }, 'question')).toBe('formal');
    expect(toneFor({ style: 'classic', address: 'informal' }, 'question')).toBe('informal');
    expect(toneFor({ style: 'classic', address: 'informal' }, 'complaint')).toBe('formal');
  });

  it('owns a mistake, puts it right, keeps it from coming back and makes good for it', () => {
    for (const stance of STANCES)
      for (const style of STYLES) {
        const { text } = compose(stance, inPlace('recovery', 'reply', style));
        expect(text).toMatch(/went wrong on my side[\s\S]*put right[\s\S]*happening again[\s\S]*back for it/);
        expect(text).toMatch(/^Hello Maria da Silva Costa,/);
      }
  });

  it('puts the team’s own text in place of the built-in one', () => {
    const team = { ...DEFAULT_TEAM, scripts: { 'core.question': 'Our answer: {{customer.plan}} [fact]' } };
    const values = valuesOf(FULL, {}, NOW, ENGLISH);
    const occasion = occasionOf('distance', inPlace('question'));
    const script = composeScript(occasion, ENGLISH, team, values);
    expect(script.parts[1]).toEqual({ part: 'core', text: 'Our answer: Plus [fact]' });
    expect(script.missing).toContain('fact');
  });
});

describe('the list of pieces', () => {
  it('has an id of its own for each, and each is used somewhere', () => {
    const ids = SCRIPT_PIECES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set<string>();
    const marked = { ...DEFAULT_TEAM, scripts: Object.fromEntries(ids.map((id) => [id, `<${id}>`])) };
    for (const stance of STANCES)
      for (const place of PLACES)
        for (const wish of WISHES) {
          const script = composeScript(occasionOf(stance, place, wish), ENGLISH, marked, {});
          for (const [, id = ''] of script.text.matchAll(/<([^>]+)>/g)) used.add(id);
        }
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });
});
