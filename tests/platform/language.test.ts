// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { piecesOf } from '../../guidance/pieces.ts';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import * as weights from '../../guidance/weights.ts';
import {
  formatTime,
  languageName,
  markDocument,
  nameOf,
  speak,
  t,
  wordFor,
} from '../../platform/language.ts';
import { ADVICE_INTERFACE } from '../../playbook/en/advice-interface.ts';
import { INTERFACE } from '../../playbook/en/interface.ts';
import { OPTIONS_INTERFACE } from '../../playbook/en/options-interface.ts';
import { SCRIPT } from '../../playbook/en/script.ts';
import { SIGNAL_NAMES } from '../../playbook/en/signals.ts';
import { speakEnglish } from '../support/speak.ts';

const SCRIPT_PIECES = piecesOf(SCRIPT);

beforeEach(speakEnglish);

describe('wording', () => {
  it('fills its slots once: what a value holds is never expanded', () => {
    const hostile = '{count} $& $1 {origin}';
    expect(t('state.not-enabled.origin', { origin: hostile })).toBe(
      `Asks your browser for ${hostile}, and for no other site.`,
    );
  });

  it('leaves a slot without a value in sight', () => {
    expect(t('state.not-enabled.origin')).toContain('{origin}');
  });

  it('chooses the plural form by the language', () => {
    expect(t('read.role.note', { count: 1 })).toBe('1 private note');
    expect(t('read.role.note', { count: 3 })).toBe('3 private notes');
    speak('pl', { 'evidence.more': { one: 'jeden', few: 'kilka', other: 'wiele' } });
    expect([1, 3, 5].map((count) => t('evidence.more', { count }))).toEqual(['jeden', 'kilka', 'wiele']);
  });

  it('makes a name readable that has no wording', () => {
    expect(nameOf('signal', 'waves-at-us')).toBe('Waves at us');
    expect(wordFor('signal', 'waves-at-us')).toBeUndefined();
  });

  it('shows a time that is none as it stands', () => {
    expect(formatTime('last Tuesday')).toBe('last Tuesday');
    expect(formatTime('2019-03-04T05:06:00Z')).toContain('2019');
  });

  it('names languages, and a tag that is none by itself', () => {
    expect(languageName('th')).toBe('Thai');
    expect(languageName('not_a tag')).toBe('not_a tag');
  });

  it('turns the document for a language written from the right', () => {
    speak('fa');
    markDocument(document.documentElement);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl']);
  });
});

describe('the English interface', () => {
  const words: Record<string, unknown> = {
    ...INTERFACE,
    ...ADVICE_INTERFACE,
    ...OPTIONS_INTERFACE,
    ...SIGNAL_NAMES,
  };

  it('has no key twice', () => {
    const keys = [INTERFACE, ADVICE_INTERFACE, OPTIONS_INTERFACE, SIGNAL_NAMES].flatMap((group) =>
      Object.keys(group),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('names every signal that has a weight', () => {
    const {
      WISH_WEIGHTS,
      RECORDED_WEIGHTS,
      TODAY_WEIGHTS,
      BEHAVIOUR_WEIGHTS,
      REACTION_WEIGHTS,
      STYLE_WEIGHTS,
    } = weights;
    const signals = [
      WISH_WEIGHTS,
      RECORDED_WEIGHTS,
      TODAY_WEIGHTS,
      BEHAVIOUR_WEIGHTS,
      REACTION_WEIGHTS,
      STYLE_WEIGHTS,
    ].flatMap((group) => Object.keys(group));
    expect(signals.filter((signal) => !(`signal.${signal}` in words))).toEqual([]);
  });

  it('names every part of a script and every placeholder', () => {
    const parts = new Set(SCRIPT_PIECES.map(({ part }) => part));
    expect([...parts].filter((part) => !(`part.${part}` in words))).toEqual([]);
    expect(PLACEHOLDERS.filter((name) => !name.startsWith('voice.') && !(`gap.${name}` in words))).toEqual(
      [],
    );
  });
});
