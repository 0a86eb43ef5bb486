import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../guidance/guidance.ts';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import { LANGUAGE_CODES } from '../../playbook/language-codes.ts';
import { LANGUAGES, type LanguageSource } from '../../playbook/languages.ts';
import { bare, gapsIn, placeholdersIn, shareIn, slotsIn, textsOf } from './texts.ts';

/** Words that show the wrong form of address, or English left in a text that is written in Latin letters. */
const WRONG_FORM: Readonly<Record<string, RegExp>> = {
  fa: /(^|\s)(تو|توی|تورا)(\s|$)/u,
  bn: /(^|\s)(তুমি|তোমা\p{L}*|তুই|তোর)(\s|$)/u,
  ta: /(^|\s)(நீ|உன்|உனக்கு|உன்னை)(\s|$)/u,
};
const ENGLISH_WORDS = /\b(the|and|you|your|with|what|this|that|from|have|is)\b/i;
/** Names that are written alike everywhere. */
const NAMES = /\b(Doorstep|CRM|Ctrl\+C|Mac|https|email|chat|default)\b|⌘C/gi;

async function everything(source: LanguageSource) {
  const [words, advice, styles, panel, around, options, teach] = await Promise.all([
    source.words(),
    source.advice(),
    source.styles(),
    source.panelInterface(),
    source.adviceInterface(),
    source.optionsInterface(),
    source.teachInterface(),
  ]);
  const { script, placeholders, moves, moveLeads, infoPack, loyalty, extras } = words;
  return {
    said: { script, placeholders, moves, moveLeads, infoPack, loyalty, extras },
    told: { advice, styles, panel, around, options, teach },
  };
}

const [english] = LANGUAGES;
if (english?.language !== 'en') throw new Error('English comes first: the others are measured by it');
const measure = await everything(english);
const measured = { said: textsOf(measure.said), told: textsOf(measure.told) };

describe('the list of languages', () => {
  it('has the same names without what they bring', () => {
    expect(LANGUAGES.map(({ language }) => language)).toEqual(LANGUAGE_CODES);
  });

  it('has an entry for each folder that speaks, and each once', () => {
    const folders = readdirSync('playbook', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
      .filter(({ name }) => readdirSync(`playbook/${name}`).includes('words.ts'))
      .map(({ name }) => name);
    expect(LANGUAGES.map(({ language }) => language).sort()).toEqual(folders.sort());
  });
});

describe.each(LANGUAGES.map((source) => [source.language, source] as const))('%s', (language, source) => {
  it('has every piece that English has, and no other', async () => {
    const { said, told } = await everything(source);
    const keys = (texts: [string, string][]) =>
      texts
        .map(([path]) => path.replace(/\.(one|few|other)$/, ''))
        .filter((path) => !/\.(does|doesNot|checks)\./.test(path));
    expect([...new Set(keys(textsOf(said)))].sort()).toEqual([...new Set(keys(measured.said))].sort());
    expect([...new Set(keys(textsOf(told)))].sort()).toEqual([...new Set(keys(measured.told))].sort());
  });

  it('leaves no text empty or hanging', async () => {
    const { said, told } = await everything(source);
    for (const [path, text] of [...textsOf(said), ...textsOf(told)])
      expect(text, path).toMatch(/^\S(.*\S)?$/su);
  });

  it('fills the same placeholders and leaves as many gaps as English', async () => {
    const { said } = await everything(source);
    const texts = new Map(textsOf(said));
    for (const [path, text] of measured.said) {
      const own = texts.get(path) ?? '';
      expect(gapsIn(own), path).toBe(gapsIn(text));
      for (const name of placeholdersIn(own)) expect(PLACEHOLDERS, path).toContain(name);
      // How a customer is called differs: first name, full name, or none.
      if (!path.includes('greeting')) expect(placeholdersIn(own), path).toEqual(placeholdersIn(text));
    }
  });

  it('keeps the slots of the interface', async () => {
    const { told } = await everything(source);
    const texts = new Map(textsOf(told));
    for (const [path, text] of measured.told) {
      const own = texts.get(path) ?? texts.get(path.replace(/\.(one|few)$/, '.other'));
      if (own !== undefined && !/\.one$/.test(path)) expect(slotsIn(own), path).toEqual(slotsIn(text));
      if (own !== undefined) expect(placeholdersIn(own), path).toEqual(placeholdersIn(text));
    }
  });

  it('is written in its own letters, with nothing left in English', async () => {
    const { scripts } = await source.words();
    const { said, told } = await everything(source);
    const texts = [...textsOf(said), ...textsOf(told)];
    const before = new Map([...measured.said, ...measured.told]);
    for (const [path, text] of texts) {
      if (path === 'advice.language') continue;
      const sentence = bare(text).replace(NAMES, ' ');
      expect(shareIn(sentence, scripts), `${path}: ${text}`).toBeGreaterThanOrEqual(0.8);
      if (language === 'en') continue;
      expect(sentence, path).not.toMatch(ENGLISH_WORDS);
      if (/\s/.test(text.trim()) && /\p{L}/u.test(sentence)) expect(text, path).not.toBe(before.get(path));
    }
  });

  it('stays about as short as English', async () => {
    const { said } = await everything(source);
    const texts = new Map(textsOf(said));
    for (const [path, text] of measured.said)
      expect((texts.get(path) ?? '').length, path).toBeLessThan(text.length * 2 + 40);
  });

  it('addresses customers in one form at a time', async () => {
    const { address } = await source.words();
    const { said } = await everything(source);
    for (const [path, text] of textsOf(said)) {
      const forms = [...text.matchAll(/[<>|]/g)].length;
      const whole = [...text.matchAll(/<[^<>|\n]*\|[^<>|\n]*>/g)].length;
      // A default inside a placeholder has a bar of its own.
      const bars = [...text.matchAll(/\|\s*default:/g)].length;
      expect(forms - bars, path).toBe(whole * 3);
      if (!address) expect(whole, path).toBe(0);
      const wrong = WRONG_FORM[language];
      if (wrong) expect(bare(text), path).not.toMatch(wrong);
    }
    if (address) expect(textsOf(said).some(([, text]) => /<[^<>|]*\|[^<>|]*>/.test(text))).toBe(true);
  });

  it('uses the words of the agent’s own voice only where the language has them', async () => {
    const { voices } = await source.words();
    const { said } = await everything(source);
    const uses = textsOf(said).filter(([, text]) => /\{\{voice\./.test(text));
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
    expect(uses.length > 0).toBe(voices.length > 0);
    // Nobody has chosen yet: the first must claim nothing about who the agent is.
    const [first] = voices;
    if (first) expect([first.polite, first.ask]).toEqual(['', '']);
  });

  it('has words for each situation, and knows them apart', async () => {
    const { situations, promises, raised } = await source.matters();
    for (const situation of SITUATIONS.filter((one) => one !== 'question')) {
      const phrases = situations.filter((one) => one.situation === situation).flatMap((one) => one.phrases);
      expect(phrases.length, situation).toBeGreaterThanOrEqual(4);
    }
    expect(promises.made.length).toBeGreaterThanOrEqual(4);
    expect(promises.due.weekdays).toHaveLength(7);
    expect(promises.due.months).toHaveLength(12);
    for (const phrases of Object.values(raised)) expect(phrases.length).toBeGreaterThanOrEqual(2);
  });
});
