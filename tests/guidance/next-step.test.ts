import { describe, expect, it } from 'vitest';
import { advise } from '../../guidance/advise.ts';
import type { Choices } from '../../guidance/guidance.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { NOW, recordOf } from './records.ts';

const { stances, wishes, noCall, againstRecord } = ADVICE.nextSteps;
const OPTED_OUT = { customer: { optOuts: ['phone' as const] } };
const asksForCall = (channel: 'email' | 'phone' = 'email') =>
  recordOf(['customer: Please phone me this time.'], { ...OPTED_OUT, channel });

function stepFor(record: ReturnType<typeof recordOf>, choices: Choices = {}): string {
  return advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, choices, [EN]).nextStep;
}

describe('the notice of a call against the record', () => {
  it('stands beside the call that they ask for', () => {
    expect(stepFor(asksForCall())).toBe(`${wishes.call} ${againstRecord}`);
  });

  it('is not said where the agent keeps distance in writing: no call is meant', () => {
    expect(stepFor(asksForCall(), { stance: 'distance', situation: 'question' })).toBe(
      stances.distance.question,
    );
  });

  it.each(['call', 'voicemail'] as const)(
    'is said whatever the stance where the agent answers by %s',
    (channel) => {
      expect(stepFor(asksForCall(), { stance: 'distance', situation: 'question', channel })).toBe(
        `${stances.distance.question} ${againstRecord}`,
      );
    },
  );

  it('is said on the phone itself, where no time need be agreed', () => {
    expect(stepFor(asksForCall('phone'), { situation: 'question' })).toBe(
      `${stances.engage.question} ${againstRecord}`,
    );
  });

  it('is not said where the record is silent', () => {
    expect(stepFor(recordOf(['customer: Please phone me this time.']))).toBe(wishes.call);
  });

  it('gives way to the warning where they refuse calls themselves', () => {
    const refused = recordOf(['customer: Please do not call me. Is there an app?'], OPTED_OUT);
    expect(stepFor(refused, { channel: 'call' })).toBe(`${stances.distance.question} ${noCall}`);
  });
});
