import { describe, expect, it } from 'vitest';
import { advise } from '../../guidance/advise.ts';
import { QUESTIONS } from '../../guidance/guidance.ts';
import { DEFAULT_TEAM, STYLES, type StyleId } from '../../guidance/team.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { STYLES_IN_WORDS } from '../../playbook/en/styles.ts';
import { STYLE_RULES } from '../../playbook/styles.ts';
import { NOW, recordOf } from './records.ts';

const scriptOf = (style: StyleId, text: string) =>
  advise(recordOf([`customer: ${text}`]), { ...DEFAULT_TEAM, style }, { reactions: [] }, NOW, {}, [EN]).script
    .text;

/** What each style is known to be great at, as a customer hears it while work is under way. */
const HEARD: Readonly<Record<StyleId, RegExp>> = {
  aggregator: /not be sent from desk to desk/,
  bargain: /costs extra, I name the price before/,
  classic: /see it through myself, to the last detail/,
  'old-shoe': /remember where it stands/,
  'safe-choice': /No surprises/,
  solution: /bring everyone together .* one person only/,
  specialist: /nothing else all day checks it/,
  trendsetter: /goes straight to the people who build it/,
  utility: /same rule holds for everyone; .* review/,
};

/** The questions that ring truest in it: the first wins where the record gives cause for several. */
const RINGS: Readonly<Record<StyleId, readonly string[]>> = {
  aggregator: ['why-now'],
  bargain: ['why-pay'],
  classic: ['why-stay'],
  'old-shoe': ['why-stay'],
  'safe-choice': ['why-stay'],
  solution: ['why-you', 'why-evolve'],
  specialist: ['why-you', 'why-pay'],
  trendsetter: ['why-now', 'why-evolve'],
  utility: ['why-pay'],
};

describe.each(STYLES)('%s', (style) => {
  it('keeps its promise in the script, and nobody else’s', () => {
    const script = scriptOf(style, 'The label printer stopped again.');
    expect(STYLES.filter((one) => HEARD[one].test(script))).toEqual([style]);
  });

  it('has a promise, what it does and does not, how it makes good and what to check', () => {
    const words = STYLES_IN_WORDS[style];
    for (const list of [words.does, words.doesNot, words.checks]) expect(list.length).toBeGreaterThan(1);
    expect(words.recovery).not.toBe('');
  });

  it('asks the loyalty questions that ring true in it', () => {
    const { questions } = STYLE_RULES[style];
    expect(QUESTIONS.filter((one) => questions[one] === 3)).toEqual(RINGS[style]);
  });

  it('leans to the side that its promise implies, and is no more than a hint', () => {
    const { lean } = STYLE_RULES[style];
    expect(Math.abs(lean)).toBeLessThanOrEqual(0.6);
    const close: StyleId[] = ['classic', 'old-shoe', 'solution', 'specialist', 'trendsetter'];
    if (close.includes(style)) expect(lean).toBeGreaterThan(0);
    else expect(lean).toBeLessThanOrEqual(0);
  });
});
