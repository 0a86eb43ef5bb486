import { describe, expect, it } from 'vitest';
import { dueOf } from '../../guidance/due.ts';
import { openPromises } from '../../guidance/promises.ts';
import { sentencesOf } from '../../guidance/spoken.ts';
import { MATTERS } from '../../playbook/en/matters.ts';
import { DRAFT_MARKERS as SPANISH } from '../../playbook/es/draft.ts';
import { record } from './sample-records.ts';

/** A Tuesday. */
const SAID = '2026-03-10T09:00:00Z';

function dueIn(text: string, markers = MATTERS.promises.due): string | undefined {
  const [sentence] = sentencesOf(text);
  return sentence && dueOf(sentence, SAID, markers, false)?.at;
}

describe('the date that a sentence sets', () => {
  it.each([
    ['I will send it today.', '2026-03-10'],
    ['I will send it by tomorrow noon.', '2026-03-11'],
    ['I will send it the day after tomorrow.', '2026-03-12'],
    ['You will have it by Friday.', '2026-03-13'],
    ['The fitter comes on Monday.', '2026-03-16'],
    ['We deliver on Tuesday.', '2026-03-17'],
    ['It is done within 3 working days.', '2026-03-13'],
    ['You will hear from me in 2 weeks.', '2026-03-24'],
    ['I will call back in 2 hours.', '2026-03-10T11:00:00.000Z'],
    ['The technician comes on 4 May between 8 and 10.', '2026-05-04'],
    ['The technician comes on May 4.', '2026-05-04'],
    ['The fair is on 12 January.', '2027-01-12'],
    ['It ends on 2026-04-30.', '2026-04-30'],
    ['It is there on 12.5. at the latest.', '2026-05-12'],
    ['It is there by 25/3.', '2026-03-25'],
    ['I will be back next week.', '2026-03-17'],
  ])('%s', (text, day) => {
    expect(dueIn(text)).toBe(day);
  });

  it.each(['I will send it soon.', 'It may take long.', 'Room 12 is yours.', 'It is there by 3/4.'])(
    'is none: %s',
    (text) => {
      expect(dueIn(text)).toBeUndefined();
    },
  );

  it.each([
    ['Se lo enviaré mañana.', '2026-03-11'],
    ['Lo tendrá el viernes.', '2026-03-13'],
    ['El técnico pasa el 4 de mayo.', '2026-05-04'],
    ['Le escribiré en 2 días.', '2026-03-12'],
    ['Lo tendrá pasado mañana.', '2026-03-12'],
  ])('in Spanish: %s', (text, day) => {
    expect(dueIn(text, SPANISH.promises.due)).toBe(day);
  });

  it('is none where nobody knows when it was said', () => {
    const [sentence] = sentencesOf('I will send it tomorrow.');
    expect(sentence && dueOf(sentence, 'yesterday or so', MATTERS.promises.due, false)).toBeUndefined();
  });
});

describe('open promises', () => {
  const said = (id: string, at: string, text: string) => ({ id, role: 'agent' as const, at, text });
  const thread = record({
    messages: [
      said('1', '2026-03-01T09:00:00Z', 'I will write to you once I know more.'),
      said('2', '2026-03-02T09:00:00Z', 'I will send the new key by Friday.'),
      said('3', '2026-03-09T09:00:00Z', 'I will call the fitter tomorrow.'),
      said('4', '2026-03-09T10:00:00Z', 'You will have the offer within 10 days.'),
    ],
  });

  it('come with their dates, the overdue ones first', () => {
    expect(openPromises(thread, MATTERS, '2026-03-10T12:00:00Z')).toEqual([
      { message: '2', quote: 'I will send the new key by Friday.', due: '2026-03-06', overdue: true },
      { message: '3', quote: 'I will call the fitter tomorrow.', due: '2026-03-10' },
      { message: '4', quote: 'You will have the offer within 10 days.', due: '2026-03-19' },
      { message: '1', quote: 'I will write to you once I know more.' },
    ]);
  });

  it('are not overdue before their day is over', () => {
    const late = (now: string) => openPromises(thread, MATTERS, now).filter(({ overdue }) => overdue).length;
    expect(late('2026-03-06T23:00:00Z')).toBe(0);
    expect(late('2026-03-07T00:00:00Z')).toBe(1);
    expect(late('2026-04-07T00:00:00Z')).toBe(3);
  });

  it('never lose an overdue one to newer ones', () => {
    const newer = Array.from({ length: 9 }, (_, at) =>
      said(`n${at}`, '2026-03-09T11:00:00Z', `I will send you letter ${at} next week.`),
    );
    const many = openPromises(
      { ...thread, messages: [...thread.messages, ...newer] },
      MATTERS,
      '2026-03-10T12:00:00Z',
    );
    expect(many).toHaveLength(5);
    expect(many[0]?.message).toBe('2');
  });
});
