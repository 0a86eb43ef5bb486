// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beside } from '../../components/panel/Beside.tsx';
import { Desk } from '../../components/panel/desk.ts';
import { Promises } from '../../components/panel/Promises.tsx';
import { PageActions } from '../../components/panel/page-actions.ts';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import type { RecordStore } from '../../stores/record.ts';
import { desk as emptyDesk } from '../support/desk.ts';
import { guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

function setUp(advice: Partial<Guidance> = {}, of: Partial<CustomerRecord> = {}) {
  const desk = emptyDesk();
  const insert = vi.fn<RecordStore['insert']>().mockResolvedValue('inserted');
  render(
    <PageActions.Provider value={{ insert, showQuote: vi.fn() }}>
      <Desk.Provider value={desk}>
        <Beside record={record(of)} guidance={guidance(advice)} />
      </Desk.Provider>
    </PageActions.Provider>,
  );
  return { desk, insert };
}

function part(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-part="${name}"]`);
}
function inPart(name: string) {
  const found = part(name);
  if (!found) throw new Error(`no part ${name}`);
  return Object.assign(within(found), { text: found.textContent });
}
const click = (name: string, words: string) =>
  act(async () => void fireEvent.click(inPart(name).getByRole('button', { name: words })));

beforeEach(speakEnglish);
afterEach(cleanup);

describe('what was promised', () => {
  it.each([
    [{ due: '2026-11-20', overdue: true }, 'overdue since Nov 20, 2026', 'tag tag-at-risk'],
    [{ due: '2026-11-30' }, 'by Nov 30, 2026', 'source'],
    [{}, 'no date named', 'source'],
  ] as const)('says by when: %o', (due, words, look) => {
    render(<Promises promises={[{ message: 'm2', quote: 'I will write.', ...due }]} record={record()} />);
    expect(screen.getByText(words).className).toBe(look);
  });
});

it('is closed until it is wanted', () => {
  setUp({ situation: 'complaint' });
  for (const details of document.querySelectorAll('details')) expect(details.open).toBe(false);
  expect(document.querySelectorAll('details').length).toBeGreaterThan(1);
});

describe('the whole journey', () => {
  it('names what else is open, with where it stands', () => {
    setUp({}, { fields: [{ label: 'Other open tickets', value: '#4411 Wrong invoice' }] });
    expect(inPart('journey').text).toContain('Other open tickets');
    expect(inPart('journey').text).toContain('#4411 Wrong invoice');
  });

  it('is not there when nothing else is open', () => {
    setUp();
    expect(part('journey')).toBeNull();
  });
});

describe('one more thing', () => {
  it('is offered where one fits, with its gaps marked', () => {
    setUp({ stance: 'engage', situation: 'question' });
    expect(inPart('extra').text).toContain('Costs you a minute and the customer nothing.');
    expect(part('extra')?.querySelector('mark')).not.toBeNull();
  });

  it('is not where none does', () => {
    setUp({ stance: 'distance', situation: 'question' });
    expect(part('extra')).toBeNull();
  });
});

describe('the note for a colleague', () => {
  it('says who, what about, how close, and what was promised', () => {
    setUp();
    const note = part('hand-over')?.querySelector('.say')?.textContent;
    for (const words of [
      'Derek Voss, Voss Haulage',
      'Problem',
      'I said no calls.',
      'I will call you tomorrow.',
    ])
      expect(note).toContain(words);
  });

  it('names fields, situation and days as the panel does', () => {
    const promised = { message: 'm2', quote: 'I will call you tomorrow.', due: '2026-11-20' };
    setUp(
      { situation: 'renewal-or-price', promises: [{ ...promised, overdue: true }] },
      { fields: [{ label: 'open tickets', value: '3' }] },
    );
    expect(part('hand-over')?.querySelector('.say')?.textContent?.split('\n')).toEqual([
      'Hand-over',
      'Customer: Derek Voss, Voss Haulage',
      'About: Renewal or price',
      'Wants distance: the task first, in writing, no follow-up unless asked.',
      'In their words: “I said no calls.”',
      'Promised:',
      '- “I will call you tomorrow.” (overdue since Nov 20, 2026)',
      'Still open:',
      '- Open tickets: “3”',
      'Next step: Fix it and confirm in writing.',
    ]);
  });

  it('goes into a private note that is open, asked first, and into nothing else', async () => {
    const { desk, insert } = setUp();
    expect(inPart('hand-over').queryByRole('button', { name: 'Insert' })).toBeNull();
    await act(() => desk.draft.setState({ text: '', note: true }));
    await click('hand-over', 'Insert');
    expect(insert).not.toHaveBeenCalled();
    expect(inPart('hand-over').getByRole('alert').textContent).toContain('private note');
    await click('hand-over', 'Insert anyway');
    expect(insert).toHaveBeenCalledWith(part('hand-over')?.querySelector('.say')?.textContent, true, true);
  });
});

describe('after a hard contact', () => {
  it('offers a minute, until the agent wants none', async () => {
    const { desk } = setUp({ situation: 'complaint' });
    expect(inPart('after-hard').text).toContain('Nothing of this is counted, kept or told to anybody.');
    await click('after-hard', 'Do not offer this again');
    await vi.waitUntil(() => part('after-hard') === null, { interval: 2 });
    expect(desk.agent.getState()).toEqual({ afterHard: false });
  });

  it('offers none after any other', () => {
    setUp({ situation: 'question' });
    expect(part('after-hard')).toBeNull();
  });
});
