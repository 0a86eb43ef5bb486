// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgentSection } from '../../components/options/AgentSection.tsx';
import type { Editing } from '../../components/options/editing.ts';
import { StyleFinder } from '../../components/options/StyleFinder.tsx';
import {
  AddressSection,
  LanguageSection,
  TabooSection,
  ValuesSection,
} from '../../components/options/WordingSections.tsx';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { parseTeam } from '../../guidance/team-schema.ts';
import { FINDER } from '../../playbook/en/styles.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createTeamStore } from '../../stores/team.ts';
import { createDraftStore } from '../../stores/team-draft.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

/** The sections over a real draft; `team()` is what would be saved. */
async function setUp(more: Partial<TeamPack> = {}) {
  const { area } = fakeArea({ team: { ...DEFAULT_TEAM, ...more } });
  const stores = { team: createTeamStore(area), agent: createAgentStore(area) };
  const draft = createDraftStore({
    ...stores,
    placeholders: [],
    protectedWord: Promise.resolve(() => undefined),
  });
  await stores.team.follow(new AbortController().signal);
  await stores.agent.follow(new AbortController().signal);
  function Form() {
    const [state, setState] = useState(draft.getState());
    draft.subscribe(setState);
    const editing: Editing = { team: state.draft.team, problems: state.problems, change: draft.changeTeam };
    return (
      <>
        <LanguageSection {...editing} />
        <AddressSection {...editing} />
        <ValuesSection {...editing} />
        <TabooSection {...editing} />
      </>
    );
  }
  render(<Form />);
  return () => draft.getState().draft.team;
}

const inSection = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-part="${id}"]`);
  if (!found) throw new Error(`no section ${id}`);
  return within(found);
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(speakEnglish);
afterEach(cleanup);

describe('what the lead sets', () => {
  it('is the language of scripts where nothing tells the customer’s', async () => {
    const team = await setUp();
    const choose = (value: string) =>
      fireEvent.change(screen.getByLabelText('Where nothing tells it'), { target: { value } });
    choose('es');
    await waitFor(() => expect(team().language).toBe('es'));
    expect(parseTeam(team()).ok).toBe(true);
    choose('en');
    await waitFor(() => expect(team()).not.toHaveProperty('language'));
  });

  it('is the form of address, or that of the style again', async () => {
    const team = await setUp();
    fireEvent.click(screen.getByRole('radio', { name: 'Informal' }));
    await waitFor(() => expect(team().address).toBe('informal'));
    fireEvent.click(screen.getByRole('radio', { name: 'As the service style does' }));
    await waitFor(() => expect(team()).not.toHaveProperty('address'));
    expect(parseTeam(team()).ok).toBe(true);
  });

  it('is a value of their own, under a name that can stand in a text', async () => {
    const team = await setUp();
    const add = () => inSection('values').getByRole<HTMLButtonElement>('button', { name: 'Add an entry' });
    type('{{team.…}}', '9 to 5');
    await waitFor(() => expect(add().disabled).toBe(true));
    type('{{team.…}}', 'opening_hours');
    await waitFor(() => expect(add().disabled).toBe(false));
    fireEvent.click(add());
    await screen.findByLabelText('{{team.opening_hours}}');
    type('{{team.opening_hours}}', '9 to 5');
    await waitFor(() => expect(team().values).toEqual({ opening_hours: '9 to 5' }));
    fireEvent.click(inSection('values').getByRole('button', { name: 'Remove entry 1' }));
    await waitFor(() => expect(team().values).toEqual({}));
  });

  it('is a phrase that the team does not use, with what is better', async () => {
    const team = await setUp();
    fireEvent.click(inSection('taboo').getByRole('button', { name: 'Add an entry' }));
    await screen.findByLabelText('Phrase 1');
    type('Phrase 1', 'per my last email');
    type('Better 1', 'as I wrote on [day]');
    await waitFor(() =>
      expect(team().taboo).toEqual([{ phrase: 'per my last email', better: 'as I wrote on [day]' }]),
    );
    fireEvent.click(inSection('taboo').getByRole('button', { name: 'Remove entry 1' }));
    await waitFor(() => expect(team().taboo).toEqual([]));
  });
});

it('finds the style that most answers speak for, once all are given', async () => {
  render(<StyleFinder words={FINDER} />);
  const answer = (name: string) => fireEvent.click(screen.getByLabelText(name));
  answer('The price');
  answer('Many that are much alike');
  answer('The same few things, many times a day');
  expect(screen.getByRole('status').textContent).toBe('');
  answer('They paid too much, or twice');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Your answers speak for: Bargain'));
});

describe('the agent’s own settings', () => {
  it('keep each other', async () => {
    const onChange = vi.fn();
    const agent = { name: 'Priya', channel: 'chat', voices: { th: 'kha' }, afterHard: false } as const;
    render(<AgentSection agent={agent} onChange={onChange} />);
    type('Your name, as customers see it', 'Ploy');
    expect(onChange).toHaveBeenLastCalledWith({ ...agent, name: 'Ploy' });
    fireEvent.click(screen.getByLabelText('Offer a minute after a hard contact'));
    const { afterHard: _, ...others } = agent;
    expect(onChange).toHaveBeenLastCalledWith(others);
  });

  it('are the script that opens first, or whichever the contact came by', () => {
    const onChange = vi.fn();
    render(<AgentSection agent={{ channel: 'chat' }} onChange={onChange} />);
    const first = screen.getByLabelText<HTMLSelectElement>('Script that opens first');
    expect(first.value).toBe('chat');
    fireEvent.change(first, { target: { value: 'call' } });
    expect(onChange).toHaveBeenLastCalledWith({ channel: 'call' });
    fireEvent.change(first, { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith({});
  });

  it('are how they sound in each language that asks for it', async () => {
    const onChange = vi.fn();
    render(<AgentSection agent={{}} onChange={onChange} />);
    const thai = await screen.findByLabelText<HTMLSelectElement>('How you sound in Thai');
    expect(thai.value).toBe('neutral');
    fireEvent.change(thai, { target: { value: 'kha' } });
    expect(onChange).toHaveBeenLastCalledWith({ voices: { th: 'kha' } });
  });
});
