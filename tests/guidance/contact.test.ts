import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  contactFrom,
  decisionFor,
  memoryOf,
  stillKept,
  wantedIn,
  withDecision,
  withOutcome,
} from '../../guidance/contact.ts';
import { evidence } from '../support/guidance.ts';

const contact = (more: Partial<Contact> = {}): Contact => ({
  ticket: 'a',
  day: '2026-11-20',
  advised: 'engage',
  band: 'clear',
  families: { explicit: 2 },
  outcome: 'as-expected',
  ...more,
});

const days = fc.integer({ min: 0, max: 900 }).map((ago) => dayBefore('2026-11-22', ago));

function dayBefore(day: string, ago: number): string {
  return new Date(Date.parse(day) - ago * 86_400_000).toISOString().slice(0, 10);
}

describe('a contact', () => {
  it('holds what was advised and which evidence spoke how strongly, and none of the words', () => {
    const advice = {
      stance: 'engage' as const,
      advised: 'distance' as const,
      band: 'strong' as const,
      evidence: [evidence({ weight: -2.44 })],
      heard: [evidence({ weight: 0.4 }), evidence({ kind: 'style', weight: 0.5 })],
    };
    expect(contactFrom(advice, 'a', '2026-11-22')).toEqual({
      ticket: 'a',
      day: '2026-11-22',
      advised: 'distance',
      band: 'strong',
      families: { explicit: -2, style: 0.5 },
    });
  });

  it('is told in built-in weights, whatever the team’s own are', () => {
    const advice = {
      stance: 'distance' as const,
      band: 'clear' as const,
      evidence: [evidence({ weight: -3 })],
      heard: [],
    };
    expect(contactFrom(advice, 'a', '2026-11-22', { explicit: 1.5 }).families).toEqual({ explicit: -2 });
  });

  it('takes the place of an earlier one of the same ticket and day, and of no other', () => {
    const before = [contact(), contact({ ticket: 'b' }), contact({ day: '2026-11-19' })];
    const after = withOutcome(before, contact(), 'pulled-back');
    expect(after).toHaveLength(3);
    expect(after.map(({ outcome }) => outcome).sort()).toEqual(['as-expected', 'as-expected', 'pulled-back']);
  });

  it('is not kept when nothing is said of it any more', () => {
    expect(withOutcome([contact()], contact(), undefined)).toEqual([]);
  });

  it('keeps what was decided before when it is said how it went', () => {
    const before = contact({ day: '2026-11-19', decided: 'distance' });
    expect(withOutcome([before], contact(), 'warmed-up')[1]).toMatchObject({
      outcome: 'warmed-up',
      decided: 'distance',
    });
  });
});

describe('a decision', () => {
  it('holds for its ticket on every later day, until it is taken back on all of them', () => {
    const contacts = [
      contact({ day: '2026-11-10', decided: 'distance' }),
      contact({ ticket: 'b', decided: 'engage' }),
    ];
    expect(decisionFor(contacts, 'a')).toBe('distance');
    const undone = withDecision(contacts, contact(), undefined);
    expect(decisionFor(undone, 'a')).toBeUndefined();
    expect(decisionFor(undone, 'b')).toBe('engage');
    expect(undone).toHaveLength(2);
  });
});

describe('what counts as evidence the next time', () => {
  it('is how earlier contacts went, by the stance that was taken', () => {
    const contacts = [contact({ decided: 'distance' }), contact({ ticket: 'b', outcome: 'warmed-up' })];
    expect(memoryOf(contacts, 'now', '2026-11-22').reactions).toEqual([
      { at: '2026-11-20', stance: 'distance', outcome: 'as-expected' },
      { at: '2026-11-20', stance: 'engage', outcome: 'warmed-up' },
    ]);
  });

  it('is a decision where nobody said how it went', () => {
    const { outcome: _, ...decided } = contact({ decided: 'distance' });
    expect(memoryOf([decided], 'now', '2026-11-22')).toEqual({
      reactions: [],
      decisions: [{ at: '2026-11-20', stance: 'distance' }],
    });
  });

  it('is nothing that was said of this ticket today, nor the decision that holds in it', () => {
    const { outcome: _, ...decided } = contact({ decided: 'distance' });
    const contacts = [contact({ day: '2026-11-22' }), decided];
    expect(memoryOf(contacts, 'a', '2026-11-22')).toEqual({ reactions: [], decisions: [] });
  });
});

describe('how long it is kept', () => {
  it('is no longer than the lead wants, to the day; with 0 not at all', () => {
    fc.assert(
      fc.property(fc.array(days), fc.integer({ min: 0, max: 730 }), (of, limit) => {
        const kept = stillKept(
          of.map((day) => contact({ day })),
          '2026-11-22',
          limit,
        );
        const oldest = dayBefore('2026-11-22', limit);
        expect(kept.map(({ day }) => day)).toEqual(limit === 0 ? [] : of.filter((day) => day >= oldest));
      }),
    );
  });

  it('is bounded for one customer too: the newest stay', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      contact({ ticket: String(at), day: dayBefore('2026-11-20', at) }),
    );
    const kept = many.reduce<Contact[]>((all, one) => withOutcome(all, one, 'warmed-up'), []);
    expect(kept).toHaveLength(60);
    expect(kept.at(-1)?.day).toBe('2026-11-20');
    expect(kept[0]?.day).toBe(dayBefore('2026-11-20', 59));
  });
});

describe('what the customer wanted', () => {
  it.each([
    [{ advised: 'engage', outcome: 'pulled-back' }, 'distance'],
    [{ advised: 'distance', outcome: 'warmed-up' }, 'engage'],
    [{ advised: 'distance', outcome: 'as-expected' }, 'distance'],
    [{ advised: 'distance', decided: 'engage', outcome: 'as-expected' }, 'engage'],
    [{ advised: 'engage', decided: 'distance', outcome: 'warmed-up' }, 'engage'],
    [{ advised: 'unsure', outcome: 'as-expected' }, undefined],
  ] as const)('%j: %s', (said, wanted) => {
    expect(wantedIn(contact(said))).toBe(wanted);
  });
});
