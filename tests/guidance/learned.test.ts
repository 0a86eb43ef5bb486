import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { protectedWord } from '../../guidance/protected-word.ts';
import { adviceOn, recordOf, signalsOf } from './records.ts';

const PLAYBOOK = join(import.meta.dirname, '../../playbook');
const LANGUAGES = ['en', 'es', 'fa', 'th', 'lo', 'bn', 'ta'];
/** Worded as no marker lists it. */
const CLOSE = "Message me once you know more, doesn't matter how late";

it('hears a wish that no marker lists, and quotes its clause', () => {
  const { stance, evidence } = adviceOn(recordOf([`customer: ${CLOSE}`]));
  expect(stance).toBe('engage');
  expect(evidence.find(({ signal }) => signal === 'sounds-like-closeness')?.quote).toBe(
    'Message me once you know more',
  );
});

it('is part of behaviour, so that what is recorded beats it', () => {
  const alone = adviceOn(recordOf([`customer: ${CLOSE}`]));
  expect(alone.evidence.map(({ kind }) => kind)).toEqual(['behaviour']);
  const recorded = adviceOn(recordOf([`customer: ${CLOSE}`], { customer: { optOuts: ['all'] } }));
  expect(recorded.stance).not.toBe('engage');
});

it('never turns an explicit wish, only lessens it', () => {
  const plain = adviceOn(recordOf(['customer: Please do not call me.']));
  const both = adviceOn(recordOf(['customer: Please do not call me.', `customer: ${CLOSE}`]));
  expect(plain.stance).toBe('distance');
  expect(both.stance).not.toBe('engage');
});

it.each(['agent', 'note', 'system'] as const)('takes nothing from what %s wrote', (role) => {
  const guidance = adviceOn(recordOf(['customer: Order 4471.', `${role}: ${CLOSE}`]));
  expect(signalsOf(guidance)).not.toContain('sounds-like-closeness');
});

it.each([`Order 4471.\n> ${CLOSE}`, `Your agent wrote "${CLOSE}" to me.`])(
  'takes nothing from the words of others: %s',
  (text) => {
    expect(signalsOf(adviceOn(recordOf([`customer: ${text}`])))).not.toContain('sounds-like-closeness');
  },
);

it.each(LANGUAGES)('%s: learned nothing from words that say who somebody is', (language) => {
  const source = readFileSync(join(PLAYBOOK, language, 'learned.ts'), 'utf8');
  const features = source
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t')[0] ?? '');
  expect(features.length).toBeGreaterThan(100);
  const words = new Set(features.flatMap((feature) => feature.replaceAll(/[*~]/g, '').split(' ')));
  expect([...words].filter((word) => /\p{L}/u.test(word) && protectedWord(word) !== undefined)).toEqual([]);
});
