// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemorySection } from '../../components/options/MemorySection.tsx';
import type { Contact } from '../../guidance/contact.ts';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { checkTeam } from '../../guidance/team-check.ts';
import { SAMPLES } from '../../playbook/en/samples.ts';
import { adviseInEnglish } from '../../stores/adviser.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import { createResultsStore } from '../../stores/results.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const NOW = '2026-11-22T12:00:00Z';

const contact = (more: Partial<Contact> = {}): Contact => ({
  ticket: 'a',
  day: '2026-11-20',
  advised: 'engage',
  band: 'clear',
  families: { behaviour: 1.5 },
  outcome: 'warmed-up',
  ...more,
});
/** As many customers who behaved close and pulled back. */
const pulledBack = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`memory:${at}`, [contact({ outcome: 'pulled-back' })]]),
  );

async function setUp(items: Record<string, unknown>, savedDays: number | undefined = 180) {
  const disk = fakeArea(items);
  const results = createResultsStore(createContactShelf(disk.area));
  let team: TeamPack = DEFAULT_TEAM;
  const adviseSamples = (of: TeamPack) =>
    SAMPLES.map((sample) => ({
      sample,
      guidance: adviseInEnglish(sample.record, of, { reactions: [] }, NOW, {}),
    }));
  function Form() {
    const [shown, setShown] = useState(team);
    team = shown;
    return (
      <MemorySection
        team={shown}
        problems={checkTeam(shown, [], () => undefined)}
        change={(change) => setShown({ ...shown, ...change } as TeamPack)}
        results={results}
        savedDays={savedDays}
        now={NOW}
        adviseSamples={adviseSamples}
      />
    );
  }
  render(<Form />);
  await screen.findByText('How often the advice fitted');
  return { ...disk, team: () => team };
}

const part = (name: string) => {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return within(found);
};
const click = (words: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: words })));
const rows = (name: string) =>
  part(name)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

beforeEach(speakEnglish);
afterEach(cleanup);

describe('how long', () => {
  it('is the lead’s to say, in whole days', async () => {
    const { team } = await setUp({});
    const days = screen.getByLabelText('Remember for how many days');
    fireEvent.input(days, { target: { value: '30' } });
    await waitFor(() => expect(team().rememberDays).toBe(30));
    fireEvent.input(days, { target: { value: '3.5' } });
    await screen.findByText(/expected a whole number of days from 0 to 730/);
    fireEvent.input(days, { target: { value: '' } });
    await screen.findByText(/expected a whole number of days from 0 to 730/);
  });

  it('deletes what is older by what is saved, and nothing while that is not known', async () => {
    const old = { 'memory:x': [contact({ day: '2026-01-01' })] };
    expect((await setUp(old)).everything()).toBe('[]');
    cleanup();
    const kept = fakeArea(old);
    await createResultsStore(createContactShelf(kept.area)).load('2026-11-22', undefined);
    expect(kept.everything()).toContain('memory:x');
  });
});

describe('forgetting everybody', () => {
  it('is one button that asks once', async () => {
    const { everything } = await setUp({ ...pulledBack(2), 'memory-salt': 'pepper' });
    expect(screen.getByText('2 contacts are remembered in this browser.')).toBeTruthy();
    await click('Forget everybody');
    await click('Keep it');
    expect(everything()).toContain('memory:');
    await click('Forget everybody');
    await click('Delete all of it');
    await screen.findByText('All of it is deleted.');
    expect(screen.getByText('Nothing is remembered in this browser.')).toBeTruthy();
    expect(everything()).toBe('[]');
  });

  it('says when the browser cannot do it', async () => {
    const { refuse, everything } = await setUp(pulledBack(1));
    await click('Forget everybody');
    refuse('disk');
    await click('Delete all of it');
    await screen.findByText('The browser could not do it: disk');
    expect(everything()).toContain('memory:');
  });
});

describe('the report', () => {
  it('says how often the advice fitted, by stance, strength and kind of evidence', async () => {
    await setUp({ 'memory:x': [contact(), contact({ ticket: 'b', outcome: 'pulled-back' })] });
    expect(rows('report')).toEqual([
      ['By advice', 'Results', 'Fitted'],
      ['Engage closely', '2', '1 of 2, 50%'],
      ['By strength', 'Results', 'Fitted'],
      ['Clear signs', '2', '1 of 2, 50%'],
      ['By kind of evidence', 'Results', 'Fitted'],
      ['behaviour', '2', '1 of 2, 50%'],
    ]);
  });

  it('is of the time that the lead picks', async () => {
    await setUp({ 'memory:x': [contact({ day: '2026-10-01' })] });
    expect(rows('report')).toHaveLength(6);
    fireEvent.change(screen.getByLabelText('Over the last'), { target: { value: '30' } });
    await part('report').findByText('No contact in this time has a result yet.');
  });
});

describe('weighing by the results', () => {
  it('waits for enough of them', async () => {
    await setUp(pulledBack(29));
    expect(part('refit').getByText('This takes at least 30 results; there are 29 so far.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Work it out' })).toBeNull();
  });

  it('shows what would change, holds once applied, and is undone by one click', async () => {
    const { team } = await setUp(pulledBack(40));
    await click('Work it out');
    expect(team().familyWeights).toEqual({});
    expect(rows('refit')).toContainEqual(['behaviour', '100%', '50%']);
    expect(rows('refit').filter(([name]) => SAMPLES.some(({ title }) => title === name))).toHaveLength(
      SAMPLES.length,
    );
    expect(part('refit').getByText('Of 40 results the advice would fit 0; now it fits 0.')).toBeTruthy();
    await click('Apply');
    expect(team().familyWeights).toEqual({ behaviour: 0.5 });
    expect(part('refit').getByRole('status').textContent).toContain('It holds once you save.');
    await click('Undo');
    expect(team().familyWeights).toEqual({});
  });

  it('goes back to the built-in weights by one click', async () => {
    const { team } = await setUp(pulledBack(40));
    await click('Work it out');
    await click('Apply');
    await click('Use the built-in weights');
    expect(team().familyWeights).toEqual({});
    expect(screen.queryByText(/weighs the evidence by its own results/)).toBeNull();
  });

  it('says when the results ask for nothing', async () => {
    await setUp(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`memory:${at}`, [contact({ families: {} })]]),
      ),
    );
    await click('Work it out');
    expect(part('refit').getByRole('status').textContent).toBe('These results ask for no change.');
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});
