// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CustomerMemory } from '../../components/panel/customer-memory.ts';
import { RecordView } from '../../components/panel/RecordView.tsx';
import type { Contact } from '../../guidance/contact.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import type { MemoryState, MemoryStore } from '../../stores/memory.ts';
import { evidence, guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

const contact: Contact = {
  ticket: 'a',
  day: '2026-11-20',
  advised: 'engage',
  band: 'clear',
  families: {},
  outcome: 'pulled-back',
};

function setUp(state: Partial<MemoryState> = {}, advice: Guidance = guidance()) {
  const live = createStore<MemoryState>(() => ({
    of: 'it',
    contacts: [],
    memory: { reactions: [] },
    off: false,
    ...state,
  }));
  const memory = Object.assign(live, {
    follow: vi.fn(),
    react: vi.fn<MemoryStore['react']>(async (outcome) => {
      const { outcome: _, ...rest } = live.getState();
      live.setState(outcome ? { ...rest, outcome } : rest, true);
      return { ok: true };
    }),
    answer: vi.fn<MemoryStore['answer']>().mockResolvedValue({ ok: true }),
    decide: vi.fn<MemoryStore['decide']>().mockResolvedValue({ ok: true }),
    forget: vi.fn<MemoryStore['forget']>(async () => {
      live.setState({ contacts: [] });
      return { ok: true };
    }),
  });
  const view = (shown: Guidance) => (
    <CustomerMemory.Provider value={memory}>
      <RecordView
        page={{ record: record(), crmLabel: 'Request Tracker', fields: [] }}
        guidance={shown}
        onChoose={vi.fn()}
        onAgentName={vi.fn()}
      />
    </CustomerMemory.Provider>
  );
  render(view(advice));
  return memory;
}

function part(name: string) {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return Object.assign(within(found), { text: () => found.textContent });
}
const click = (name: string, words: string) =>
  act(async () => void fireEvent.click(part(name).getByRole('button', { name: words })));
const pressed = () =>
  part('after')
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);

beforeEach(speakEnglish);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the reaction', () => {
  it('takes one click, says so, and is taken back by one', async () => {
    const memory = setUp();
    expect(pressed()).toEqual([]);
    await click('after', 'Warmed up');
    expect(memory.react).toHaveBeenLastCalledWith('warmed-up', guidance());
    expect(pressed()).toEqual(['Warmed up']);
    expect(part('after').getByRole('status').textContent).toBe('Remembered for the next contact.');
    await click('after', 'Undo');
    expect(memory.react).toHaveBeenLastCalledWith(undefined, guidance());
    expect(pressed()).toEqual([]);
    expect(part('after').getByRole('status').textContent).toBe('Taken back.');
  });

  it('goes back to what was said before when a change of it is undone', async () => {
    const memory = setUp({ outcome: 'as-expected' });
    await click('after', 'Pulled back');
    await click('after', 'Undo');
    expect(memory.react).toHaveBeenLastCalledWith('as-expected', guidance());
  });

  it('is taken back by a second click on it as well, at any time', async () => {
    const memory = setUp({ outcome: 'as-expected' });
    await click('after', 'As expected');
    expect(memory.react).toHaveBeenLastCalledWith(undefined, guidance());
  });

  it('offers to undo for a few seconds', async () => {
    vi.useFakeTimers();
    setUp();
    await click('after', 'Warmed up');
    expect(part('after').queryByRole('button', { name: 'Undo' })).not.toBeNull();
    await act(async () => void vi.advanceTimersByTime(8_000));
    expect(part('after').queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(pressed()).toEqual(['Warmed up']);
  });

  it('is said to be lost when the browser cannot store it', async () => {
    const memory = setUp();
    memory.react.mockResolvedValue({ ok: false, problem: 'quota exceeded' });
    await click('after', 'Warmed up');
    expect(part('after').getByRole('status').textContent).toContain('quota exceeded');
    expect(pressed()).toEqual([]);
  });

  it('is not asked for where the lead wants nothing remembered', () => {
    setUp({ off: true });
    expect(part('after').queryAllByRole('button')).toEqual([]);
    expect(part('after').text()).toContain('Nothing is remembered of customers');
  });
});

describe('what is remembered', () => {
  it('is shown in full, newest first', () => {
    setUp({ contacts: [{ ...contact, day: '2026-11-02', decided: 'distance' }, contact] });
    expect(part('after').text()).toContain('2 contacts remembered of this customer');
    const [first, second] = part('after').getAllByRole('listitem');
    expect(first?.textContent).toBe('Nov 20, 2026: Engage closely · Pulled back');
    expect(second?.textContent).toBe(
      'Nov 2, 2026: Engage closely · you decided: Keep distance · Pulled back',
    );
  });

  it('is forgotten by one button that asks once', async () => {
    const memory = setUp({ contacts: [contact] });
    await click('after', 'Forget this customer');
    await click('after', 'Keep it');
    expect(memory.forget).not.toHaveBeenCalled();
    await click('after', 'Forget this customer');
    await click('after', 'Delete it');
    expect(memory.forget).toHaveBeenCalledOnce();
    expect(part('after').getByRole('status').textContent).toContain('Nothing is remembered');
  });
});

describe('the agent’s decision', () => {
  it.each([
    ['engage', ['Keep distance']],
    ['distance', ['Engage closely']],
    ['unsure', ['Engage closely', 'Keep distance']],
  ] as const)('against %s is one click', (stance, others) => {
    setUp({}, guidance({ stance }));
    const offered = part('override').getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(others);
  });

  it('is handed on with the advice it is against', async () => {
    const memory = setUp();
    await click('override', 'Engage closely');
    expect(memory.decide).toHaveBeenCalledWith('engage', guidance());
  });

  it('is shown with the advice, in place of how sure that was, and undone by one click', async () => {
    const memory = setUp({}, guidance({ stance: 'engage', advised: 'distance' }));
    expect(screen.getByRole('heading', { name: 'Engage closely' })).toBeTruthy();
    expect(part('stance').text()).toContain('You decided: Engage closely. The advice was: Keep distance.');
    expect(part('stance').text()).not.toContain('Strong signs');
    await click('override', 'Follow the advice again');
    expect(memory.decide).toHaveBeenCalledWith(undefined, expect.anything());
  });
});

it('says that the advice rests on earlier contacts alone, and quotes the customer where it does not', () => {
  const before = { kind: 'history', weight: 0.8, signal: 'warmed-up-before', flips: false } as const;
  const remembered = { ...before, source: { memory: '2026-11-20' } };
  const lean = {
    ...before,
    kind: 'default',
    signal: 'starting-point',
    source: { team: 'starting point' },
  } as const;
  const advice = guidance({ stance: 'engage', summary: 'The record says so.', evidence: [remembered, lean] });
  setUp({}, advice);
  expect(part('stance').text()).toContain('Warmed up last time');
  expect(part('stance').text()).not.toContain('The record says so.');
  cleanup();
  const quoted = evidence({ weight: 2, quote: 'do call' });
  setUp({}, { ...advice, summary: '“do call”', evidence: [quoted, remembered] });
  expect(part('stance').text()).toContain('“do call”');
});

it('shows neither where nothing can be remembered, as in samples', () => {
  render(
    <RecordView
      page={{ record: record(), crmLabel: 'Request Tracker', fields: [] }}
      guidance={guidance()}
      onChoose={vi.fn()}
      onAgentName={vi.fn()}
    />,
  );
  expect(document.querySelector('[data-part="after"], [data-part="override"]')).toBeNull();
});
