import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { advise } from '../../guidance/advise.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import { handOverNote, type NoteNames } from '../../guidance/hand-over.ts';
import { wholeJourney } from '../../guidance/journey.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { EN } from '../../playbook/en/markers/index.ts';
import { MATTERS } from '../../playbook/en/matters.ts';
import { adviceOn, NOW, recordOf } from './records.ts';

const NAMES: NoteNames = {
  situation: (situation) => situation,
  field: (label) => `the field ${label}`,
  due: ({ due, overdue }) => `${overdue ? 'overdue since' : 'by'} ${due}`,
};

/** The lines of the note that a colleague gets on this record. */
function noteOn(record: CustomerRecord, guidance: Guidance = adviceOn(record)): string[] {
  return handOverNote(record, guidance, wholeJourney(record, MATTERS), ADVICE, NAMES).split('\n');
}

describe('in their words', () => {
  it('quotes a sentence once, however much it says', () => {
    const record = recordOf(['customer: I want someone to stay on the phone with me until it is put right.']);
    expect(adviceOn(record).evidence.length).toBeGreaterThan(1);
    expect(noteOn(record)).toContain(
      'In their words: “I want someone to stay on the phone with me until it is put right.”',
    );
  });

  it('gives what the record holds under the name of its field, as nobody’s words', () => {
    const record = recordOf(['customer: Is there an app?'], {
      fields: [{ label: 'Contact notes', value: 'Confirm by e-mail in one line' }],
    });
    const note = noteOn(record);
    expect(note).toContain('the field Contact notes: “Confirm by e-mail in one line”');
    expect(note.join('\n')).not.toContain('In their words');
  });

  it('gives no words for the other side once the agent decided', () => {
    const record = recordOf(['customer: Please keep it short. Just send the code.']);
    const decide = (stance: 'engage' | 'distance') =>
      advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, { stance }, [EN]);
    expect(noteOn(record, decide('distance')).join('\n')).toContain('In their words: “Please keep it short');
    const against = noteOn(record, decide('engage'));
    expect(against).toContain(ADVICE.handOver.wants.engage);
    expect(against.join('\n')).not.toContain('keep it short');
  });

  it('gives both sides while it is open', () => {
    const record = recordOf(['customer: Ring me about the watch before you open it. I want no calls.']);
    const guidance = adviceOn(record);
    expect(guidance.stance).toBe('unsure');
    expect(noteOn(record).find((line) => line.startsWith('In their words'))).toMatch(/Ring me.*no calls/);
  });
});

describe('what is open', () => {
  it('is never nothing while a matter is', () => {
    for (const text of ['The lock is broken.', 'Is there an app?', 'Please cancel my plan.'])
      expect(noteOn(recordOf([`customer: ${text}`])).join('\n'), text).not.toContain('Nothing is open');
  });

  it('is nothing after thanks, unless something was promised', () => {
    const turns = ['customer: Where is the key?', 'agent: It is at the desk.'] as const;
    expect(noteOn(recordOf([...turns, 'customer: Thanks!']))).toContain('Nothing is open.');
    const promised = recordOf([turns[0], 'agent: I will send the bill by Friday.', 'customer: Thanks!']);
    expect(noteOn(promised).join('\n')).not.toContain('Nothing is open');
  });

  it('names the field that counts it', () => {
    const record = recordOf(['customer: Is there an app?'], {
      fields: [{ label: 'Open tickets', value: '3' }],
    });
    expect(noteOn(record)).toContain('- the field Open tickets: “3”');
  });

  it('says by when it was promised, and what is past', () => {
    const sent = (at: string) =>
      recordOf([], {
        messages: [{ id: '1', role: 'agent', at, text: 'I will send a new key by Friday.' }],
      });
    expect(noteOn(sent('2026-01-14T09:00:00Z'))).toContain(
      '- “I will send a new key by Friday.” (by 2026-01-16)',
    );
    expect(noteOn(sent('2026-01-05T09:00:00Z'))).toContain(
      '- “I will send a new key by Friday.” (overdue since 2026-01-09)',
    );
  });
});

it('keeps the record’s "no calls" for the next colleague, beside the call that is asked for now', () => {
  const record = recordOf(['customer: Please phone me this time.'], { customer: { optOuts: ['phone'] } });
  const note = noteOn(record);
  expect(note).toContain(`${ADVICE.handOver.wants.engage} ${ADVICE.handOver.noCalls}`);
  expect(note.at(-1)).toBe(`Next step: ${ADVICE.nextSteps.wishes.call} ${ADVICE.nextSteps.againstRecord}`);
});
