import { expect, it } from 'vitest';
import { openSocket, plugIn } from '../../../crm/generic/socket.ts';
import type { Reader } from '../../../crm/watch.ts';

const read: Reader = () => ({ state: 'no-record' });

it('hands the generic reader to everyone who waits in the page', () => {
  const got: Reader[] = [];
  const socket = openSocket();
  socket.add((one) => got.push(one));
  socket.add((one) => got.push(one));
  plugIn(read);
  expect(got).toEqual([read, read]);
});

it('leaves an earlier copy of the reader alone', () => {
  const got: Reader[] = [];
  openSocket().add((one) => got.push(one));
  openSocket();
  plugIn(read);
  expect(got).toEqual([]);
});
