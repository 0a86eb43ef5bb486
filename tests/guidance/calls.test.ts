import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { advise } from '../../guidance/advise.ts';
import { ENGLISH_TALK } from '../../guidance/talk.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { told } from '../../guidance/told.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { ES } from '../../playbook/es/markers/index.ts';
import { FA } from '../../playbook/fa/markers/index.ts';
import { TH } from '../../playbook/th/markers/index.ts';
import { adviceOn, NOW, recordOf } from './records.ts';

type Turns = Parameters<typeof recordOf>[0];

function expectNoCall(turns: Turns, more: Partial<CustomerRecord> = {}): void {
  const { callsRefused, nextStep, script } = adviceOn(recordOf(turns, more));
  expect(callsRefused).toBe(true);
  expect(nextStep).toMatch(/No call\.$/);
  expect(nextStep).not.toContain(ENGLISH_TALK.advice.nextSteps.wishes.call);
  expect(nextStep).not.toContain(ENGLISH_TALK.advice.nextSteps.wishes.meeting);
  expect(script.channel).toBe('reply');
  expect(script.text).not.toMatch(/call you|live:/);
}

describe('a refusal of calls', () => {
  it.each([
    ['Never call me.', 'I want to talk to a real person about this and go through it.'],
    ['Please do not call me.', 'Please explain in detail how it works.'],
  ])('outlives a later wish for closeness: %s %s', (refusal, later) => {
    expectNoCall([`customer: ${refusal}`, 'agent: Noted.', `customer: ${later}`]);
  });

  it('is lifted by a newer wish to be called, and by none older', () => {
    const [never, please] = ['customer: Never call me.', 'customer: Please call me.'] as const;
    const lifted = adviceOn(recordOf([never, 'agent: Noted.', please]));
    expect(lifted.callsRefused).toBeUndefined();
    expect(lifted.nextStep).toBe(ENGLISH_TALK.advice.nextSteps.wishes.call);
    expectNoCall([please, 'agent: When?', never]);
    const once = adviceOn(recordOf(['customer: I normally hate calls, but call me this once.']));
    expect(once.callsRefused).toBeUndefined();
  });

  it.each([
    ['a field', { fields: [{ label: 'Note', value: 'Do not call, ever.' }] }],
    ['a field with more', { fields: [{ label: 'Note', value: 'Short answers. Do not call.' }] }],
    ['a tag', { tags: ['do-not-call'] }],
    ['an opt-out', { customer: { optOuts: ['phone' as const] } }],
    ['an opt-out of all', { customer: { optOuts: ['all' as const] } }],
  ])('that stands in %s holds for every wish', (_, more) => {
    expectNoCall(['customer: I would like to talk this through with you.'], more);
    expectNoCall(['customer: Please explain in detail how it works.'], { ...more, channel: 'phone' });
  });

  it.each([
    ['a field', { fields: [{ label: 'Note', value: 'Do not call, ever.' }] }],
    ['an opt-out', { customer: { optOuts: ['phone' as const] } }],
  ])('that stands in %s yields to a newer wish that names the phone, and the advice says so', (_, more) => {
    const asked = adviceOn(recordOf(['customer: Please phone me this time.'], more));
    expect(asked).toMatchObject({ stance: 'engage', callsAgainstRecord: true });
    expect(asked.callsRefused).toBeUndefined();
    const { wishes, againstRecord } = ENGLISH_TALK.advice.nextSteps;
    expect(asked.nextStep).toBe(`${wishes.call} ${againstRecord}`);
    expectNoCall(['customer: Please phone me.', 'agent: When?', 'customer: No calls after all.'], more);
  });

  it('stands in the record again once a wish to be called was answered', () => {
    const optedOut = { customer: { optOuts: ['phone' as const] } };
    const turns = ['customer: Please call me tomorrow.', 'agent: I called you, here is the fix.'] as const;
    expectNoCall([...turns, 'customer: It still does not work. Please explain in detail.'], optedOut);
  });

  it('is none where the record asks for little else', () => {
    for (const tags of [['short-answers'], ['email only']])
      expect(
        adviceOn(recordOf(['customer: Is there an app?'], { tags, channel: 'phone' })).callsRefused,
      ).toBeUndefined();
  });
});

describe('a refusal of calls beside one of advertising', () => {
  it.each([
    'No calls, no newsletters please.',
    'Do not call me or send me marketing mails.',
    'No calls or newsletters please.',
    'Do not call me about the catalogue order.',
  ])('stands: %s', (said) => {
    expectNoCall([`customer: ${said}`]);
  });

  it.each([
    ['No quiero llamadas ni publicidad.', ES, true],
    ['ไม่ต้องโทรมา ไม่เอาโปรโมชั่น', TH, true],
    ['لطفا تماس نگیرید و تبلیغات نفرستید.', FA, true],
    ['No sales calls please.', EN, undefined],
    ['No quiero llamadas comerciales.', ES, undefined],
  ])('is told apart from one of sales calls: %s', (said, markers, refused) => {
    const record = recordOf([`customer: ${said}`]);
    const advice = advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [markers]);
    expect(told(advice).map(({ signal }) => signal)).toContain('refuses-calls');
    expect(advice.callsRefused).toBe(refused);
  });

  it('is no wish for a call in "calls are another matter"', () => {
    const advice = adviceOn(recordOf(['customer: Mails are fine, calls are another matter.']));
    expect(told(advice).map(({ signal }) => signal)).not.toContain('asks-for-call');
  });

  it.each(['"No calls" please.', 'I ticked "no calls".'])(
    'stands in quotation marks of stress: %s',
    (said) => {
      expectNoCall([`customer: ${said}`]);
    },
  );
});
