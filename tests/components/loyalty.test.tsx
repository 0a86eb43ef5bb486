// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CustomerMemory } from '../../components/panel/customer-memory.ts';
import { Loyalty } from '../../components/panel/Loyalty.tsx';
import type { LoyaltyPrompt } from '../../guidance/guidance.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import type { MemoryState, MemoryStore } from '../../stores/memory.ts';
import { createMemoryStore } from '../../stores/memory.ts';
import type { RecordState } from '../../stores/record.ts';
import { createTeamStore } from '../../stores/team.ts';
import { guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const stay: LoyaltyPrompt = {
  question: 'why-stay',
  state: 'unclear',
  why: 'Their plan renews soon.',
  prompt: 'You chose it for [what they use most].',
  way: 'They chose with care',
  ways: [{ id: 'regret', name: 'Regret', text: 'A change costs a week.' }],
  missing: ['what they use most', 'customer.since'],
};

async function setUp(prompt: LoyaltyPrompt = stay) {
  const { area, stored } = fakeArea();
  const team = createTeamStore(area);
  await team.follow(new AbortController().signal);
  const page = createStore<RecordState>(() => ({
    page: { state: 'record', tabId: 1, record: record(), crmLabel: 'RT', fields: [] },
  }));
  const memory = createMemoryStore({
    record: page,
    team,
    now: () => '2026-11-22T10:00:00Z',
    shelf: createContactShelf(area),
  });
  memory.follow(new AbortController().signal);
  await vi.waitUntil(() => memory.getState().of, { interval: 1 });
  render(
    <CustomerMemory.Provider value={memory}>
      <Loyalty record={record()} guidance={guidance({ loyalty: [prompt] })} partial={false} />
    </CustomerMemory.Provider>,
  );
  return { memory, area, stored };
}

const text = () => document.querySelector('[data-part="loyalty"]')?.textContent ?? '';
const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

async function answer(note: string): Promise<void> {
  await click('Mark as answered');
  await act(
    () =>
      void fireEvent.input(screen.getByLabelText('What was said, in a line'), { target: { value: note } }),
  );
  await click('Mark as answered');
  await vi.waitUntil(() => text().includes('Undo'), { interval: 2 });
}

beforeEach(speakEnglish);
afterEach(cleanup);

describe('the question that fits', () => {
  it('names the figures that only the agent can add, and marks the gap', async () => {
    await setUp();
    expect(text()).toContain('Add from their account: what they use most and customer since');
    expect(document.querySelector('mark')?.textContent).toBe('[what they use most]');
  });

  it('offers its other ways, closed', async () => {
    await setUp();
    const ways = screen.getByText('Other ways to say it').closest('details');
    expect(ways?.open).toBe(false);
    expect(screen.getByRole('heading', { name: 'They chose with care' })).toBeTruthy();
    expect(ways?.textContent).toContain('Regret');
    expect(ways?.textContent).toContain('A change costs a week.');
  });

  it('gives way to what makes good while we are at fault', async () => {
    await setUp({ question: 'why-stay', state: 'not-now', why: 'Still wrong.', recovery: 'My mistake.' });
    expect(within(document.body).getByRole('heading', { name: 'Say this instead' })).toBeTruthy();
    expect(text()).toContain('My mistake.');
    expect(screen.queryByRole('button', { name: 'Mark as answered' })).toBeNull();
  });
});

describe('an answer', () => {
  it('is kept with its day under a key that tells no customer, and taken back by one click', async () => {
    const { memory, area } = await setUp();
    await answer('They like the reports.');
    expect(text()).toContain('They like the reports.');
    expect(text()).toContain('Nov 22, 2026');
    expect(text()).not.toContain('You chose it for');
    const all = await area.all();
    expect(Object.keys(all).filter((key) => key.startsWith('answered:'))).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain('derek');
    await click('Undo');
    await vi.waitUntil(() => text().includes('You chose it for'), { interval: 2 });
    expect(memory.getState().answered).toEqual({});
    expect(Object.keys(await area.all()).some((key) => key.startsWith('answered:'))).toBe(false);
  });

  it('is forgotten with the customer', async () => {
    const { memory, area } = await setUp();
    await answer('They like the reports.');
    await memory.forget();
    expect(JSON.stringify(await area.all())).not.toContain('reports');
  });

  it('is forgotten with everybody, and when it is too old', async () => {
    const { area } = await setUp();
    await answer('They like the reports.');
    const shelf = createContactShelf(area);
    await shelf.purge('2027-05-21', 180);
    expect(JSON.stringify(await area.all())).toContain('reports');
    await shelf.purge('2027-05-22', 180);
    expect(JSON.stringify(await area.all())).not.toContain('reports');
    await shelf.writeAnswers('memory:x', { 'why-you': { at: '2026-11-22', note: 'again' } });
    await shelf.forgetAll();
    expect(JSON.stringify(await area.all())).not.toContain('again');
  });

  it('does not hide that a competitor was named since', async () => {
    await setUp();
    await answer('They like the reports.');
    cleanup();
    await setUp({ ...stay, state: 'at-risk' });
    expect(text()).toContain('at risk');
    expect(text()).toContain('You chose it for');
  });
});

it('shows all six questions, with what was noted, to copy for a colleague', async () => {
  await setUp();
  await answer('They like the reports.');
  const six = screen.getByText('All six questions').closest('details');
  if (!six) throw new Error('no map');
  await act(async () => {
    six.open = true;
    fireEvent(six, new Event('toggle'));
  });
  expect(six.querySelectorAll('.say')[0]?.textContent?.match(/^- Why /gm)).toHaveLength(6);
  expect(six.textContent).toContain('They like the reports.');
  expect(within(six).getByRole('button', { name: 'Copy as a private note' })).toBeTruthy();
});

it('offers no note where the team remembers nothing', async () => {
  const live = createStore<MemoryState>(() => ({
    of: 'it',
    contacts: [],
    memory: { reactions: [] },
    off: true,
  }));
  const memory = Object.assign(live, {
    follow: vi.fn(),
    react: vi.fn(),
    decide: vi.fn(),
    answer: vi.fn(),
    forget: vi.fn(),
  }) satisfies MemoryStore;
  render(
    <CustomerMemory.Provider value={memory}>
      <Loyalty record={record()} guidance={guidance({ loyalty: [stay] })} partial={false} />
    </CustomerMemory.Provider>,
  );
  expect(screen.queryByRole('button', { name: 'Mark as answered' })).toBeNull();
});
