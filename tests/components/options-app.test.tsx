// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LaterSections } from '../../components/options/LaterSections.tsx';
import { MemorySection } from '../../components/options/MemorySection.tsx';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { Preview } from '../../components/options/Preview.tsx';
import { fits, NO_FILTER } from '../../components/options/piece-filter.ts';
import { StyleFinder } from '../../components/options/StyleFinder.tsx';
import { piecesOf } from '../../guidance/pieces.ts';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import { protectedWord } from '../../guidance/protected-word.ts';
import { DEFAULT_TEAM, STYLES, type TeamPack } from '../../guidance/team.ts';
import { LOYALTY } from '../../playbook/en/loyalty.ts';
import { SAMPLES } from '../../playbook/en/samples.ts';
import { SCRIPT } from '../../playbook/en/script.ts';
import { FINDER } from '../../playbook/en/styles.ts';
import { adviseInEnglish } from '../../stores/adviser.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import { createResultsStore } from '../../stores/results.ts';
import { createTeamStore } from '../../stores/team.ts';
import { createDraftStore } from '../../stores/team-draft.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const SCRIPT_PIECES = piecesOf(SCRIPT);

async function setUp(items: Record<string, unknown> = {}, withheld?: string) {
  const disk = fakeArea(items);
  disk.withhold(withheld);
  const team = createTeamStore(disk.area);
  const agent = createAgentStore(disk.area);
  const draft = createDraftStore({
    team,
    agent,
    placeholders: PLACEHOLDERS,
    protectedWord: Promise.resolve(protectedWord),
  });
  await team.follow(new AbortController().signal);
  await agent.follow(new AbortController().signal);
  let made = 0;
  render(
    <OptionsApp
      team={team}
      draft={draft}
      engine={Promise.resolve(adviseInEnglish)}
      texts={Promise.resolve({ pieces: SCRIPT_PIECES, questions: LOYALTY.prompts, samples: SAMPLES })}
      later={Promise.resolve({
        Sections: LaterSections,
        Memory: MemorySection,
        Preview,
        Finder: StyleFinder,
        finder: FINDER,
        results: createResultsStore(createContactShelf(disk.area)),
      })}
      now="2026-11-22T12:00:00Z"
      placeholders={PLACEHOLDERS}
      newId={() => `entry-${++made}`}
    />,
  );
  await screen.findByRole('heading', { name: 'Script texts' });
  const saved = () => disk.stored('team') as TeamPack | undefined;
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  return { ...disk, saved, save, draft };
}

const section = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-part="${id}"]`);
  if (!found) throw new Error(`no section ${id}`);
  return within(found);
};
const status = () => section('save-bar').getByRole('status').textContent;
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const becomes = (words: string) => waitFor(() => expect(status()).toContain(words));

beforeEach(speakEnglish);
afterEach(cleanup);

describe('saving', () => {
  it('is offered once something changed, stores it and says so', async () => {
    const { saved, save } = await setUp();
    expect(status()).toBe('Everything is saved');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Old Shoe/ }));
    await becomes('Unsaved changes');
    save();
    await becomes('Saved. Open panels follow now.');
    expect(saved()?.style).toBe('old-shoe');
  });

  it('goes back to what is saved when changes are discarded', async () => {
    const { saved } = await setUp({ team: { ...DEFAULT_TEAM, style: 'classic' } });
    fireEvent.click(screen.getByRole('radio', { name: /Bargain/ }));
    await becomes('Unsaved changes');
    fireEvent.click(screen.getByRole('button', { name: 'Discard changes' }));
    await becomes('Everything is saved');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Classic/ }).checked).toBe(true);
    expect(saved()?.style).toBe('classic');
  });

  it('keeps everything that was typed when the browser cannot store', async () => {
    const { refuse, save } = await setUp();
    type(screen.getByLabelText('Your name, as customers see it'), 'Priya');
    await becomes('Unsaved changes');
    refuse('quota exceeded');
    save();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The browser could not save (quota exceeded)');
    expect(screen.getByLabelText<HTMLInputElement>('Your name, as customers see it').value).toBe('Priya');
    expect(status()).toContain('Unsaved changes');
  });

  it('warns when another page saved meanwhile, and keeps the draft', async () => {
    const { area } = await setUp();
    fireEvent.click(screen.getByRole('radio', { name: /Bargain/ }));
    await becomes('Unsaved changes');
    await createTeamStore(area).save({ ...DEFAULT_TEAM, style: 'utility' });
    expect((await screen.findByRole('alert')).textContent).toContain('saved from another page');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Bargain/ }).checked).toBe(true);
  });

  it('follows another page while nothing is unsaved', async () => {
    const { area } = await setUp();
    await createTeamStore(area).save({ ...DEFAULT_TEAM, style: 'utility' });
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /Utility/ }).checked).toBe(true),
    );
    expect(status()).toBe('Everything is saved');
  });

  it('resets the form only after asking, and stores nothing by that', async () => {
    const { saved } = await setUp({ team: { ...DEFAULT_TEAM, style: 'classic' } });
    fireEvent.click(screen.getByRole('button', { name: 'Reset to defaults…' }));
    const dialog = document.querySelector('dialog');
    await waitFor(() => expect(dialog?.open).toBe(true));
    fireEvent.click(within(dialog as HTMLElement).getByText('Reset the form'));
    await becomes('Unsaved changes');
    expect(dialog?.open).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Safe Choice/ }).checked).toBe(true);
    expect(saved()?.style).toBe('classic');
  });

  it('keeps the taught pages in a reset unless the lead says otherwise, and says so', async () => {
    const taught = [
      {
        origin: 'https://crm.example',
        path: '/tickets/*',
        kind: 'ticket',
        fields: [{ field: 'subject', ways: [{ by: 'label', label: 'Topic', stands: 'beside' }] }],
      },
    ];
    const { draft, save, saved } = await setUp({ team: { ...DEFAULT_TEAM, style: 'classic', taught } });
    const reset = async (keep: boolean) => {
      fireEvent.click(screen.getByRole('button', { name: 'Reset to defaults…' }));
      const dialog = document.querySelector('dialog') as HTMLDialogElement;
      await waitFor(() => expect(dialog.open).toBe(true));
      const box = within(dialog).getByLabelText<HTMLInputElement>(/Keep the taught pages \(1\)/);
      expect(box.checked).toBe(true);
      if (!keep) fireEvent.click(box);
      fireEvent.click(within(dialog).getByText('Reset the form'));
    };
    await reset(false);
    expect(draft.getState().draft.team.taught).toBeUndefined();
    draft.discard();
    await waitFor(() => expect(draft.getState().draft.team.taught).toEqual(taught));
    await reset(true);
    await becomes('Unsaved changes');
    save();
    await becomes('Saved.');
    expect(saved()).toMatchObject({ style: DEFAULT_TEAM.style, taught });
  });

  it('asks nothing about taught pages where none were taught', async () => {
    await setUp();
    expect(document.querySelector('dialog input')).toBeNull();
  });

  it('says when the stored settings cannot be used, naming the field', async () => {
    await setUp({ team: { ...DEFAULT_TEAM, style: 'posh' } });
    expect(screen.getByRole('alert').textContent).toContain('style');
  });
});

describe('settings that could not be loaded', () => {
  it('cannot be edited or saved over until they are', async () => {
    const { saved, draft, withhold } = await setUp({ team: { ...DEFAULT_TEAM, style: 'classic' } }, 'disk');
    expect(screen.getByRole('alert').textContent).toContain('They are not lost.');
    expect(document.querySelector('main')?.inert).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Bargain/ }));
    draft.resetTeam(true);
    await draft.save();
    expect(draft.getState().dirty).toBe(false);
    expect(status()).toContain('nothing can be changed yet');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    expect(saved()?.style).toBe('classic');
    withhold(undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await becomes('Everything is saved');
    expect(document.querySelector('main')?.inert).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Classic/ }).checked).toBe(true);
  });
});

describe('the service style', () => {
  it('offers all nine, each with what it promises, does and does not do', async () => {
    await setUp();
    const cards = document.querySelectorAll('.card');
    expect(cards).toHaveLength(STYLES.length);
    for (const card of cards) {
      expect(card.querySelector('.promise')?.textContent).not.toBe('');
      expect(card.querySelectorAll('.points li').length).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('the starting point', () => {
  it('takes a queue and refuses a people, with the reason beside the field', async () => {
    const { saved, save } = await setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Add a queue' }));
    const queue = await screen.findByLabelText('Queue, brand or channel');
    type(queue, 'German customers');
    const problem = await section('start').findByText(/“german” names a people/);
    expect(queue.getAttribute('aria-describedby')).toContain(problem.id);
    save();
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved: 1 field needs a change.');
    expect(saved()).toBeUndefined();
    type(queue, 'Returns');
    type(section('start').getByRole('slider', { name: 'Starting point of Returns' }), '-0.6');
    save();
    await becomes('Saved');
    expect(saved()?.startingPoint.byQueue).toEqual([{ queue: 'Returns', lean: -0.6 }]);
  });

  it('says its value in words', async () => {
    await setUp();
    const slider = screen.getByRole('slider', { name: 'In general' });
    expect(slider.getAttribute('aria-valuetext')).toBe('even, toward neither side');
    type(slider, '0.6');
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('toward closeness'));
  });
});

describe('the thresholds', () => {
  it('say what they mean for the sample customers, live', async () => {
    await setUp();
    const live = () => section('thresholds').getByRole('status').textContent;
    await waitFor(() =>
      expect(live()).toMatch(/Of the 5 sample customers: [1-9] engage, [1-9] distance, [1-9] unsure/),
    );
    const before = live();
    type(screen.getByRole('slider', { name: 'Engage from' }), '95');
    type(screen.getByRole('slider', { name: 'Distance up to' }), '5');
    await waitFor(() => expect(live()).toContain('From 5% to 95%: unsure.'));
    expect(live()).not.toBe(before);
  });

  it('cannot be saved the wrong way round', async () => {
    const { saved, save } = await setUp();
    type(screen.getByRole('slider', { name: 'Engage from' }), '20');
    await section('thresholds').findByText(/Engage must start above where distance ends/);
    save();
    await screen.findByRole('alert');
    expect(saved()).toBeUndefined();
  });
});

describe('the texts', () => {
  it('are found by their words, changed, checked and put back', async () => {
    const { saved, save } = await setUp();
    const piece = SCRIPT_PIECES.find(({ part }) => part === 'core');
    if (!piece) throw new Error('no core piece');
    type(screen.getByLabelText('Words in the text'), piece.id);
    const text = await screen.findByLabelText(`Text of ${piece.id}`);
    type(text, 'Dear {{customer.shoe_size}}');
    await section('scripts').findByText(
      /no placeholder is called “customer.shoe_size”. There are: agent.name/,
    );
    type(text, 'Dear {{customer.name}}');
    save();
    await becomes('Saved');
    expect(saved()?.scripts).toEqual({ [piece.id]: 'Dear {{customer.name}}' });
    fireEvent.click(section('scripts').getByRole('button', { name: 'Back to the built-in text' }));
    save();
    await waitFor(() => expect(saved()?.scripts).toEqual({}));
  });

  it('stay open around the field in which a problem is being fixed', async () => {
    await setUp();
    const text = screen.getByLabelText('Text of core.question');
    const details = text.closest('details');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    type(text, 'Dear {{nobody.knows}}');
    await waitFor(() => expect(text.getAttribute('aria-invalid')).toBe('true'));
    type(text, 'Dear {{customer.name}}');
    await waitFor(() => expect(text.getAttribute('aria-invalid')).toBeNull());
    expect(details.open).toBe(true);
  });

  it('stay in sight while they cannot be saved, whatever is looked for', async () => {
    await setUp({ team: { ...DEFAULT_TEAM, scripts: { 'core.question': '{{nobody.knows}}' } } });
    type(screen.getByLabelText('Words in the text'), 'no piece has these words');
    await waitFor(() => expect(section('scripts').getByRole('status').textContent).toBe('1 piece'));
    expect(screen.getByLabelText('Text of core.question').getAttribute('aria-invalid')).toBe('true');
  });

  it.each([
    ['Part', { part: 'close' }],
    ['Stance', { stance: 'engage' }],
    ['Situation', { situation: 'thanks' }],
    ['Channel', { channel: 'voicemail' }],
  ] as const)('are narrowed by one choice at a time, until it is taken away: %s', async (label, choice) => {
    await setUp();
    const count = () => section('scripts').getByRole('status').textContent;
    const all = count();
    const chosen = SCRIPT_PIECES.filter((piece) =>
      fits(piece, { ...NO_FILTER, ...choice }, undefined),
    ).length;
    expect(chosen).toBeLessThan(SCRIPT_PIECES.length);
    fireEvent.change(screen.getByLabelText(label), { target: { value: Object.values(choice)[0] } });
    await waitFor(() => expect(count()).toBe(`${chosen} pieces`));
    fireEvent.change(screen.getByLabelText(label), { target: { value: '' } });
    await waitFor(() => expect(count()).toBe(all));
  });

  it('are narrowed by part and by what the team changed', async () => {
    await setUp({ team: { ...DEFAULT_TEAM, scripts: { 'core.question': 'Here it is:' } } });
    const count = () => section('scripts').getByRole('status').textContent;
    const cores = SCRIPT_PIECES.filter(({ part }) => part === 'core').length;
    fireEvent.change(screen.getByLabelText('Part'), { target: { value: 'core' } });
    await waitFor(() => expect(count()).toBe(`${cores} pieces`));
    fireEvent.click(screen.getByLabelText('Changed by the team only'));
    await waitFor(() => expect(count()).toBe('1 piece'));
  });

  it('of the six questions can be the team’s own', async () => {
    const { saved, save } = await setUp();
    type(screen.getByLabelText('Why pay?'), 'Show the hours saved.');
    await becomes('Unsaved changes');
    save();
    await becomes('Saved');
    expect(saved()?.questions).toEqual({ 'why-pay': 'Show the hours saved.' });
  });
});

describe('the info pack', () => {
  it('takes an entry with a safe link and refuses another, each beside its field', async () => {
    const { saved, save } = await setUp();
    fireEvent.click(section('info').getByRole('button', { name: 'Add an entry' }));
    const topic = await screen.findByLabelText('Topic');
    expect(topic.getAttribute('aria-invalid')).toBeNull();
    save();
    await section('info').findByText(/^Topic: expected some text/);
    type(topic, 'Hours');
    type(section('info').getByLabelText('Text'), 'Nine to five');
    type(section('info').getByLabelText(/^Link/), 'javascript:alert(1)');
    await section('info').findByText(/expected a full address that starts with https/);
    type(section('info').getByLabelText(/^Link/), 'https://help.example/hours');
    fireEvent.click(section('info').getByLabelText('Question'));
    save();
    await becomes('Saved');
    expect(saved()?.infoPack).toEqual([
      {
        id: 'entry-1',
        topic: 'Hours',
        text: 'Nine to five',
        link: 'https://help.example/hours',
        situations: ['question'],
      },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove entry 1' }));
    save();
    await waitFor(() => expect(saved()?.infoPack).toEqual([]));
  });
});

describe('what is remembered', () => {
  it('is part of the form: the days and the team’s weights hold once saved, and an undo leaves nothing to save', async () => {
    const long = { ticket: 'a', day: '2026-11-20', advised: 'engage', band: 'clear', families: { style: 1 } };
    const contacts = Array.from({ length: 30 }, (_, at) => [
      `memory:${at}`,
      [{ ...long, outcome: 'pulled-back' }],
    ]);
    const { saved, save } = await setUp(Object.fromEntries(contacts));
    type(screen.getByLabelText('Remember for how many days'), '400');
    fireEvent.click(await screen.findByRole('button', { name: 'Work it out' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Apply' }));
    await becomes('Unsaved changes');
    expect(saved()).toBeUndefined();
    save();
    await becomes('Saved');
    expect(saved()).toMatchObject({ rememberDays: 400, familyWeights: { style: 0.5 } });
    fireEvent.click(screen.getByRole('button', { name: 'Use the built-in weights' }));
    await becomes('Unsaved changes');
    fireEvent.click(section('refit').getByRole('button', { name: 'Undo' }));
    await becomes('Everything is saved');
  });
});

describe('the preview', () => {
  it('shows what unsaved changes would do', async () => {
    const { saved } = await setUp();
    await section('preview').findByText(/Marta Oliva,/);
    const before = section('preview')
      .getByText(/Marta Oliva,/)
      .closest('.script')?.textContent;
    fireEvent.click(screen.getByRole('radio', { name: /Old Shoe/ }));
    await waitFor(() => expect(document.querySelector('.preview .script')?.textContent).not.toBe(before));
    expect(saved()).toBeUndefined();
  });

  it('shows each sample customer with the stance that the texts on it promise', async () => {
    await setUp();
    const stances = SAMPLES.map(
      ({ record }) =>
        adviseInEnglish(record, DEFAULT_TEAM, { reactions: [] }, '2026-11-22T12:00:00Z', {}).stance,
    );
    expect(stances.slice(0, 3)).toEqual(['engage', 'distance', 'unsure']);
    fireEvent.change(screen.getByLabelText('Sample customer'), { target: { selectedIndex: 1, value: '1' } });
    await waitFor(() =>
      expect(document.querySelector('.preview [data-part="stance"]')?.getAttribute('data-stance')).toBe(
        'distance',
      ),
    );
  });
});
