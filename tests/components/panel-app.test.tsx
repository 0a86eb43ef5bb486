// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { RecordView } from '../../components/panel/RecordView.tsx';
import { TeachSection } from '../../components/panel/TeachSection.tsx';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import { createGuidanceStore } from '../../stores/guidance.ts';
import { createMemoryStore } from '../../stores/memory.ts';
import type { PageState, RecordPage, RecordState, RecordStore } from '../../stores/record.ts';
import { createTeamStore } from '../../stores/team.ts';
import { guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const ORIGIN = 'https://desk.example.org';

async function setUp(page: PageState, stored: Record<string, unknown> = {}) {
  const { area, withhold } = fakeArea(stored);
  const actions = {
    follow: vi.fn(),
    readAgain: vi.fn(),
    alwaysOnThisSite: vi.fn<RecordStore['alwaysOnThisSite']>().mockResolvedValue('refused'),
    notOnThisSite: vi.fn<RecordStore['notOnThisSite']>().mockResolvedValue(undefined),
    showQuote: vi.fn(),
    draft: createStore(() => ({ text: '', note: false })),
    insert: vi.fn(),
    point: vi.fn(),
    stopPointing: vi.fn(),
    teach: vi.fn(),
  };
  const live = Object.assign(
    createStore<RecordState>(() => ({ page })),
    actions,
  );
  const team = createTeamStore(area);
  const agent = createAgentStore(area);
  const now = () => '2026-11-22T12:00:00Z';
  const memory = createMemoryStore({ record: live, team, now, shelf: createContactShelf(area) });
  memory.follow(new AbortController().signal);
  const advice = createGuidanceStore({
    record: live,
    team,
    agent,
    memory: Promise.resolve(memory),
    now,
    engine: Promise.resolve((of, pack, _memory, _now, { agentName }) => {
      if (of.id === 'broken') throw new Error('no such signal');
      return guidance({ id: of.id, summary: `${of.id}: ${pack.style}, ${agentName ?? 'nobody'}` });
    }),
  });
  const openOptions = vi.fn();
  const view = Promise.resolve(RecordView);
  render(
    <PanelApp
      {...{ team, agent, view, openOptions }}
      teach={() => Promise.resolve(TeachSection)}
      memory={Promise.resolve(memory)}
      record={live}
      guidance={advice}
    />,
  );
  const follow = () =>
    act(async () => {
      await team.follow(new AbortController().signal);
      await agent.follow(new AbortController().signal);
    });
  return {
    ...actions,
    area,
    withhold,
    follow,
    openOptions,
    show: (next: PageState) =>
      act(async () => {
        live.setState({ page: next });
        await vi.waitUntil(() => next.state !== 'record' || memory.getState().of, { interval: 1 });
      }),
  };
}

const open = (id: string): PageState => ({
  state: 'record',
  tabId: 1,
  crmLabel: 'Request Tracker',
  fields: [],
  record: record({ id }),
});
const notice = () => document.querySelector<HTMLElement>('[data-part="notice"]');

beforeEach(speakEnglish);
afterEach(cleanup);

describe('without a record', () => {
  it.each([
    [{ state: 'reading' }, 'Reading the record…'],
    [{ state: 'no-record' }, 'Open a ticket, contact or company'],
    [{ state: 'no-record', crmLabel: 'Redmine' }, 'This is Redmine, but no single record is open.'],
    [{ state: 'restricted' }, 'Browsers keep extensions out'],
    [{ state: 'not-enabled' }, 'Click the Doorstep button in the toolbar'],
    [
      { state: 'failed', reason: 'reader', problem: 'two records' },
      'The page could not be read: two records',
    ],
    [{ state: 'failed', reason: 'bad-record', problem: 'customer' }, 'is not a record: customer'],
    [{ state: 'failed', reason: 'no-answer' }, 'The page did not answer.'],
    [{ state: 'failed', reason: 'disconnected' }, 'cuts the connection'],
  ] satisfies [PageState, string][])('says what is so and what to do: %j', async (page, words) => {
    await setUp(page);
    expect(notice()?.dataset.state).toBe(page.state);
    expect(notice()?.textContent).toContain(words);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('asks for the one site straight in the click, and says when the browser did not allow it', async () => {
    const { alwaysOnThisSite } = await setUp({ state: 'not-enabled', origin: ORIGIN });
    expect(notice()?.textContent).toContain(`Asks your browser for ${ORIGIN}, and for no other site.`);
    fireEvent.click(screen.getByRole('button', { name: 'Always on this site' }));
    expect(alwaysOnThisSite).toHaveBeenCalledOnce();
    expect((await screen.findByRole('alert')).textContent).toContain('The browser did not allow it.');
  });

  it('tries again after a failure, but not when only opening the panel anew helps', async () => {
    const { readAgain, show } = await setUp({ state: 'failed', reason: 'no-answer' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(readAgain).toHaveBeenCalledOnce();
    await show({ state: 'failed', reason: 'orphaned' });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(notice()?.textContent).toContain('Close the panel and open it again.');
  });
});

describe('with a record', () => {
  it('waits for the team’s settings, then advises and announces it politely', async () => {
    const { follow } = await setUp(open('3'), { team: { ...DEFAULT_TEAM, style: 'classic' } });
    expect(notice()?.dataset.state).toBe('reading');
    await follow();
    expect(notice()).toBeNull();
    const said = document.querySelector('[data-part="announcer"]');
    expect(said?.getAttribute('role')).toBe('status');
    expect(said?.textContent).toBe('Keep distance. Strong signs. 3: classic, nobody');
  });

  it('follows another record, closing what was open for the last one', async () => {
    const { follow, show } = await setUp(open('3'));
    await follow();
    fireEvent.click(screen.getByRole('button', { name: /What I read/ }));
    await show(open('4'));
    expect(screen.getByRole('button', { name: /#4/ }).getAttribute('aria-expanded')).toBe('false');
  });

  it('says when only a part of the thread was read', async () => {
    const { follow, show } = await setUp(open('3'));
    await follow();
    await show({ ...(open('3') as RecordPage), gap: 'More messages load on a click' });
    expect(document.querySelector('[data-part="partial"]')?.textContent).toContain(
      'rests on a part of the thread: More messages load on a click.',
    );
  });

  it('follows a save of the options page at once', async () => {
    const { follow, area } = await setUp(open('3'));
    await follow();
    await createTeamStore(area).save({ ...DEFAULT_TEAM, style: 'bargain' });
    await screen.findByText('3: bargain, nobody');
  });

  it('keeps the name that the agent types for all tickets', async () => {
    const { follow, show } = await setUp(open('3'));
    await follow();
    fireEvent.input(screen.getByLabelText(/Your name/), { target: { value: 'Priya' } });
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use' });
    await waitFor(() => expect(use.disabled).toBe(false));
    fireEvent.click(use);
    await screen.findByText('3: safe-choice, Priya');
    await show(open('4'));
    expect(screen.getByText('4: safe-choice, Priya')).toBeTruthy();
  });

  it('says so when the advice fails, and works on with the next record', async () => {
    const { follow, show } = await setUp(open('broken'));
    await follow();
    expect(notice()?.textContent).toContain('the advice could not be worked out: no such signal');
    await show(open('4'));
    expect(notice()).toBeNull();
  });

  it('says when the stored settings cannot be used', async () => {
    const { follow } = await setUp(open('3'), { team: { style: 4 } });
    await follow();
    expect(screen.getByRole('alert').textContent).toContain('The saved team settings could not be read');
    expect(screen.getByText('3: safe-choice, nobody')).toBeTruthy();
  });

  it('says when the settings could not be loaded, and tries again', async () => {
    const { follow, withhold } = await setUp(open('3'), { team: { ...DEFAULT_TEAM, style: 'classic' } });
    withhold('disk');
    await follow();
    expect(screen.getByRole('alert').textContent).toContain('could not load the saved team settings (disk)');
    expect(screen.getByText('3: safe-choice, nobody')).toBeTruthy();
    withhold(undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('3: classic, nobody');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to the options', async () => {
    const { openOptions } = await setUp(open('3'));
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});
