import { expect, it } from 'vitest';
import type { Adapter } from '../../crm/adapter.ts';
import type { GenericReader } from '../../crm/generic/read-generic.ts';
import { openSocket, pluggedIn, plugIn } from '../../crm/socket.ts';

const generic: GenericReader = () => ({ state: 'no-record' });
const adapter = (id: string): Adapter => ({
  id,
  facts: { confidence: 'seen', note: '', since: '2026-11' },
  pages: [],
});

it('hands a part to everyone who waits in the page', () => {
  let told = 0;
  const socket = openSocket();
  socket.waiting.add(() => told++);
  socket.waiting.add(() => told++);
  plugIn({ generic });
  expect(told).toBe(2);
  expect(socket.parts.generic).toBe(generic);
});

it('keeps what came before', () => {
  openSocket();
  plugIn({ adapters: [adapter('one')] });
  plugIn({ generic });
  plugIn({ adapters: [adapter('two')] });
  expect(pluggedIn().adapters.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(pluggedIn().generic).toBe(generic);
});

it('leaves an earlier copy of the reader alone', () => {
  let told = 0;
  const earlier = openSocket();
  earlier.waiting.add(() => told++);
  openSocket();
  plugIn({ generic });
  expect(told).toBe(0);
  expect(earlier.parts.generic).toBeUndefined();
});
