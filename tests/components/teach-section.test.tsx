// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { TaughtSection } from '../../components/options/TaughtSection.tsx';
import { TeachSection } from '../../components/panel/TeachSection.tsx';
import type { Pointed, TaughtPage, TaughtSite } from '../../crm/taught.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import type { RecordState } from '../../stores/record.ts';
import { createTeamStore } from '../../stores/team.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const PAGE: TaughtPage = { origin: 'https://crm.example', path: '/cases/*', kind: 'ticket' };
const BESIDE = { by: 'label', label: 'Kundin', stands: 'beside', next: 1 } as const;
const NAMED = { by: 'place', at: '[data-field="owner"]', name: 'owner' } as const;
const SITE: TaughtSite = {
  ...PAGE,
  fields: [
    { field: 'customer.name', ways: [BESIDE] },
    { field: 'fields.Stall', ways: [NAMED] },
  ],
  messages: { item: '.entry', body: '.prose', roles: [] },
};

async function setUp(taught?: TaughtSite[]) {
  const { area, stored, refuse } = fakeArea(taught ? { team: { ...DEFAULT_TEAM, taught } } : {});
  const team = createTeamStore(area);
  await team.follow(new AbortController().signal);
  const actions = { point: vi.fn(), stopPointing: vi.fn() };
  const state: RecordState = {
    page: { state: 'no-record' },
    site: { origin: PAGE.origin, always: false },
  };
  const live = createStore<RecordState>(() => state);
  const record = Object.assign(live, actions);
  const onDone = vi.fn();
  render(<TeachSection {...{ record, team, onDone }} />);
  return {
    ...actions,
    refuse,
    taught: () => (stored('team') as { taught?: TaughtSite[] } | undefined)?.taught,
    answer: (pointed: Pointed) => act(() => live.setState({ pointed })),
  };
}

const click = (name: string | RegExp) =>
  act(() => void fireEvent.click(screen.getByRole('button', { name })));
const said = () => document.body.textContent ?? '';

beforeEach(speakEnglish);
afterEach(cleanup);

describe('teaching a field', () => {
  it('tests the rule on the page, and keeps it once agreed to', async () => {
    const { point, answer, taught } = await setUp();
    await click('Point at it');
    expect(point).toHaveBeenCalledWith({ field: 'customer.name' });
    expect(said()).toContain('Now click the value in the page.');
    const found = [
      { way: BESIDE, value: 'Mareike Brandt' },
      { way: NAMED, value: 'Mareike Brandt' },
    ];
    await answer({ state: 'field', field: 'customer.name', page: PAGE, found });
    expect(said()).toContain('The value beside “Kundin”');
    expect(said()).toContain('Reads now: Mareike Brandt');
    await click('That is right');
    await screen.findByText('Learned. It is read on all pages like this one.');
    expect(taught()).toEqual([{ ...PAGE, fields: [{ field: 'customer.name', ways: [BESIDE, NAMED] }] }]);
    expect(JSON.stringify(taught())).not.toContain('Mareike');
    expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('customer.email');
  });

  it('offers another way, and pointing again', async () => {
    const { point, answer } = await setUp();
    await click('Point at it');
    const found = [
      { way: BESIDE, value: 'a' },
      { way: NAMED, value: 'b' },
    ];
    await answer({ state: 'field', field: 'customer.name', page: PAGE, found });
    await click('Find it another way');
    expect(said()).toContain('The part that the page itself calls “owner”');
    expect(said()).toContain('Reads now: b');
    await click('Point again');
    expect(point).toHaveBeenCalledTimes(2);
  });

  it('says when there is nothing to read', async () => {
    const { answer } = await setUp();
    await click('Point at it');
    await answer({ state: 'field', field: 'customer.name', page: PAGE, found: [] });
    expect(screen.getByRole('alert').textContent).toContain('There is no such value');
    expect(screen.queryByRole('button', { name: 'That is right' })).toBeNull();
  });

  it('asks for the name of a field of the team’s own', async () => {
    const { point } = await setUp();
    await act(() => void fireEvent.change(screen.getByRole('combobox'), { target: { value: 'own' } }));
    expect((screen.getByRole('button', { name: 'Point at it' }) as HTMLButtonElement).disabled).toBe(true);
    await act(() => void fireEvent.input(screen.getByRole('textbox'), { target: { value: ' Stall ' } }));
    await click('Point at it');
    expect(point).toHaveBeenCalledWith({ field: 'fields.Stall' });
  });

  it('ends with Escape, with Cancel and with the panel', async () => {
    const { stopPointing, answer } = await setUp();
    await click('Point at it');
    await act(() => void fireEvent.keyDown(window, { key: 'Escape' }));
    expect(stopPointing).toHaveBeenCalledTimes(1);
    await click('Point at it');
    await click('Cancel');
    expect(stopPointing).toHaveBeenCalledTimes(2);
    await click('Point at it');
    await answer({ state: 'cancelled' });
    expect(screen.getByRole('button', { name: 'Point at it' })).toBeTruthy();
    act(cleanup);
    expect(stopPointing).toHaveBeenCalledTimes(3);
  });

  it('says what the browser says when it cannot be kept', async () => {
    const { answer, refuse } = await setUp();
    await click('Point at it');
    await answer({ state: 'field', field: 'status', page: PAGE, found: [{ way: BESIDE, value: 'x' }] });
    refuse('quota exceeded');
    await click('That is right');
    await screen.findByText(/quota exceeded/);
  });
});

describe('teaching the conversation', () => {
  it('shows how many messages of which side are found, before it is kept', async () => {
    const { point, answer, taught } = await setUp();
    await click('By the customer');
    expect(point).toHaveBeenCalledWith({ message: 'customer' });
    await answer({ state: 'message', pointed: ['customer'], page: PAGE });
    expect(screen.queryByRole('button', { name: 'That is right' })).toBeNull();
    await click('By your team');
    const rules = { item: '.entry', body: '.prose', roles: [] };
    const found = { rules, count: { customer: 2, agent: 1, note: 1 } };
    await answer({ state: 'message', pointed: ['customer', 'agent'], page: PAGE, found });
    expect(said()).toContain('Finds 4 messages: 2 by the customer, 1 by agents, and 1 private note');
    await click('That is right');
    await screen.findByText(/^Learned/);
    expect(taught()).toEqual([{ ...PAGE, fields: [], messages: rules }]);
  });

  it('says when the two have nothing in common', async () => {
    const { answer } = await setUp();
    await click('By your team');
    await answer({ state: 'message', pointed: ['customer', 'agent'], page: PAGE });
    expect(screen.getByRole('alert').textContent).toContain('do not lie in one conversation');
  });
});

describe('what was taught', () => {
  it('is listed in the panel for this site only, and forgotten by a click', async () => {
    const { taught } = await setUp([SITE, { ...SITE, origin: 'https://other.example' }]);
    await click('Forget: Stall');
    await vi.waitUntil(() => taught()?.[0]?.fields.length === 1);
    await click('Forget: Conversation');
    await vi.waitUntil(() => taught()?.[0]?.messages === undefined);
    await click('Forget: Customer');
    await vi.waitUntil(() => taught()?.length === 1);
    expect(taught()?.[0]?.origin).toBe('https://other.example');
  });

  it('is put right and forgotten in the options', async () => {
    const change = vi.fn();
    render(<TaughtSection team={{ ...DEFAULT_TEAM, taught: [SITE] }} problems={[]} change={change} />);
    await act(
      () => void fireEvent.input(screen.getByDisplayValue('Kundin'), { target: { value: 'Halterin' } }),
    );
    const [first, ...others] = SITE.fields;
    const fields = [{ ...first, ways: [{ ...BESIDE, label: 'Halterin' }] }, ...others];
    expect(change).toHaveBeenLastCalledWith({ taught: [{ ...SITE, fields }] });
    await act(
      () => void fireEvent.input(screen.getByDisplayValue('/cases/*'), { target: { value: '/faelle/*' } }),
    );
    expect(change).toHaveBeenLastCalledWith({ taught: [{ ...SITE, path: '/faelle/*' }] });
    await click('Forget these pages');
    expect(change).toHaveBeenLastCalledWith({ taught: [] });
  });
});
