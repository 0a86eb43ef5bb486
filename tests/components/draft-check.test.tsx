// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DraftCheck } from '../../components/panel/DraftCheck.tsx';
import { Desk } from '../../components/panel/desk.ts';
import type { Draft } from '../../crm/composer/draft.ts';
import { desk as emptyDesk } from '../support/desk.ts';
import { guidance, record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

const CALL = 'I will give you a call.';
const TWICE = 'After the monsoon we reply soon.';
const GOOD = 'The alerts are off since this morning.';

function setUp(text = '') {
  const draft = createStore<Draft>(() => ({ text, note: false }));
  const desk = { ...emptyDesk(), draft };
  const view = (of = record()) => (
    <Desk.Provider value={desk}>
      <DraftCheck key={of.id} record={of} guidance={guidance({ callsRefused: true })} />
    </Desk.Provider>
  );
  const { rerender } = render(view());
  return {
    write: (next: string) => act(() => draft.setState({ text: next })),
    open: (id: string) => act(() => rerender(view(record({ id, url: `https://desk.example.org/${id}` })))),
  };
}

const status = () => screen.getByRole('status').textContent;
const says = (words: string) => vi.waitUntil(() => status()?.includes(words), { interval: 2 });
const findings = () => screen.queryAllByRole('listitem').map(({ dataset }) => dataset.check);

beforeEach(speakEnglish);
afterEach(cleanup);

it('waits calmly while nothing is written', () => {
  setUp();
  expect(status()).toBe('Start writing in the reply box: it is checked at each pause.');
  expect(findings()).toEqual([]);
});

it('names the words, what is wrong with them, what serves better and how much it matters', async () => {
  setUp(CALL);
  await says('to look at');
  const found = screen.getAllByRole('listitem').find(({ dataset }) => dataset.check === 'unwanted-call');
  expect(found?.dataset.level).toBe('error');
  expect(found?.querySelector('blockquote')?.textContent).toBe(CALL);
  expect(found?.querySelector('blockquote mark')?.textContent).toBe('will give you a call');
  expect(found?.textContent).toContain('Stop');
  expect(found?.textContent).toContain('Offers a call to someone who asked for none. Offer it in writing.');
  const count = findings().length;
  expect(document.querySelector('.count')?.textContent).toBe(String(count));
});

it('marks the word itself, not the same letters in an earlier one', async () => {
  setUp(TWICE);
  await says('to look at');
  const mark = document.querySelector('[data-check=undated] mark');
  expect(mark?.textContent).toBe('soon');
  expect(mark?.previousSibling?.textContent).toBe('After the monsoon we reply ');
});

it('says that nothing is to be mended once it is', async () => {
  const { write } = setUp(CALL);
  await says('to look at');
  await write(GOOD);
  await says('Nothing to mend.');
  expect(findings()).toEqual([]);
  expect(document.querySelector('.count')).toBeNull();
});

it('leaves the quoted mail below a draft alone', async () => {
  setUp(`${GOOD}\n\n> ${CALL}`);
  await says('Nothing to mend.');
});

it('ignores a finding in this ticket, and in no other', async () => {
  const { open, write } = setUp(CALL);
  await says('to look at');
  const found = screen.getAllByRole('listitem').find(({ dataset }) => dataset.check === 'unwanted-call');
  if (!found) throw new Error('no finding');
  await act(() => void fireEvent.click(within(found).getByRole('button', { name: 'Ignore here' })));
  expect(findings()).not.toContain('unwanted-call');
  expect(screen.getByText('1 ignored')).toBeTruthy();
  await open('4');
  await says('to look at');
  expect(findings()).toContain('unwanted-call');
  await open('3');
  await write(`${CALL} `);
  await vi.waitUntil(() => screen.queryByText('1 ignored'), { interval: 2 });
  expect(findings()).not.toContain('unwanted-call');
});

it('says which language it does not check', async () => {
  setUp('Wir rufen Sie morgen an und erklären Ihnen, was mit den Meldungen nicht in Ordnung ist.');
  await says('Drafts in German are not checked yet.');
});

it.each([
  ['Thai', 'พรุ่งนี้เราจะโทรหาคุณนะครับ'],
  ['Lao', 'ມື້ອື່ນພວກເຮົາຈະໂທຫາທ່ານ'],
  ['Persian', 'فردا ساعت ۱۰ به شما زنگ می‌زنم.'],
  ['Bengali', 'কাল সকালে আপনাকে ফোন করব।'],
  ['Tamil', 'நாளை காலை உங்களை அழைக்கிறேன்.'],
])('checks a draft in %s by its own words', async (_, text) => {
  setUp(text);
  await says('to look at');
  expect(findings()).toContain('unwanted-call');
});

it('checks a draft in Spanish by Spanish words', async () => {
  setUp('Hola, mañana le llamo por teléfono para explicarle qué ha pasado con los avisos.');
  await says('to look at');
  expect(findings()).toContain('unwanted-call');
});
