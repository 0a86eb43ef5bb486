import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStance } from '../../../guidance/stance.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { markersFor } from '../../../platform/markers.ts';
import { NOW, recordOf } from '../records.ts';

const SENTENCES = join(import.meta.dirname, '../../evaluation');

async function readingOf(text: string) {
  const record = recordOf([`customer: ${text}`]);
  return readStance(record, DEFAULT_TEAM, { reactions: [] }, NOW, await markersFor(record));
}

/** The labelled messages of a language that are typed in Latin letters alone. */
function typed(language: string): { label: string; text: string }[] {
  return readFileSync(join(SENTENCES, `sentences-${language}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, text = '']) => /\p{Script=Latin}/u.test(text) && !/[\p{L}--\p{Script=Latin}]/v.test(text))
    .map(([label = '', text = '']) => ({
      label: label === 'none' ? 'unsure' : label,
      text: text.replaceAll(/\[\[|\]\]/g, ''),
    }));
}

describe.each([
  { language: 'bn', least: 57, found: 35 },
  { language: 'ta', least: 55, found: 33 },
  { language: 'fa', least: 28, found: 18 },
  { language: 'lo', least: 17, found: 10 },
])('$language in Latin letters', ({ language, least, found }) => {
  it(`finds at least ${found} wishes, none turned round, and takes nothing else for one`, async () => {
    const cases = typed(language);
    expect(cases.length).toBeGreaterThanOrEqual(least);
    const read = await Promise.all(
      cases.map(async (one) => ({ ...one, stance: (await readingOf(one.text)).stance })),
    );
    const decided = read.filter(({ stance }) => stance !== 'unsure');
    expect(
      read.filter(({ label, stance }) => label !== 'unsure' && label === stance).length,
    ).toBeGreaterThanOrEqual(found);
    expect(decided.filter(({ label, stance }) => label !== 'unsure' && label !== stance)).toEqual([]);
    expect(decided.filter(({ label }) => label === 'unsure')).toEqual([]);
  });
});

it('reads what was written for it later, at least 200 wishes in 207 and none turned round', async () => {
  const cases = readFileSync(join(import.meta.dirname, '../../evaluation/romanised.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  expect(cases.length).toBe(286);
  const read = await Promise.all(
    cases.map(async ([label, text = '']) => ({ label, text, stance: (await readingOf(text)).stance })),
  );
  const right = read.filter(({ label, stance }) => label === stance && stance !== 'unsure');
  expect(right.length).toBeGreaterThanOrEqual(200);
  expect(read.filter(({ label, stance }) => stance !== 'unsure' && label !== stance)).toEqual([]);
});

describe('spelled by ear', () => {
  it.each([
    ['engage', 'vaia amake ektu call den, kichui bujhtesi na'],
    ['engage', 'apu amak phone koren please, ami wait kortesi'],
    ['distance', 'call korar dorkar nai vai, sms dilei hobe'],
    ['distance', 'phone diben na, mail e janan'],
    ['engage', 'sir enakku oru call pannunga, onnum puriyala'],
    ['distance', 'call pannadheenga, whatsapp la message podhum'],
    ['distance', 'ippo meeting la irukken, pesa mudiyadhu'],
    ['engage', 'salam lotfan zang bezanin, nemidoonam chikar konam'],
    ['distance', 'lotfan zang nazanid, faghat payamak bedid'],
    ['engage', 'khoy bor khao jai, tho ha khoy dae'],
    ['distance', 'ya tho ma, song line ma kor phor'],
    ['distance', 'mai tong tho ma na khrap'],
  ] as const)('is %s: %s', async (stance, text) => {
    expect((await readingOf(text)).stance).toBe(stance);
  });
});

describe('Spanish and English in one breath', () => {
  it.each([
    ['engage', 'hi, can you llamarme mañana please? porque no entiendo the invoice'],
    ['engage', 'me podrían explicar el new plan, I am lost con los fees'],
    ['distance', 'no calls por favor, just send me el recibo por email'],
    ['distance', 'ya no me llamen please, text only'],
  ] as const)('is %s: %s', async (stance, text) => {
    expect((await readingOf(text)).stance).toBe(stance);
  });
});
