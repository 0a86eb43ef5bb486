import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { page } from './pages.ts';
import { TICKETS } from './tickets.ts';

/**
 * `node demo/save-pages.ts`: saves pages of the demo desk as fixtures of its adapter. The expected
 * records beside them are reviewed by hand.
 */
const FOLDER = fileURLToPath(new URL('../tests/fixtures/demo-desk/', import.meta.url));
const STARTED = new Date('2026-11-20T15:00:00Z');
const WANTED = { thread: 201, 'notes-and-fields': 202, sparse: 203, 'right-to-left': 206 };

await mkdir(FOLDER, { recursive: true });
for (const [file, id] of Object.entries(WANTED)) {
  const ticket = TICKETS.find((one) => one.id === id);
  const address = `<!-- http://127.0.0.1:4173/ticket?id=${id} -->`;
  await writeFile(`${FOLDER}${file}.html`, `${address}\n${page(TICKETS, ticket, STARTED)}\n`);
}
