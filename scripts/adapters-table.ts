import { readFileSync, writeFileSync } from 'node:fs';
import type { Adapter, PageRules } from '../crm/adapter.ts';
import { products } from '../crm/products.ts';

const DOC = new URL('../docs/adapters.md', import.meta.url);

const HEAD = `# Products read by rules of their own

Every other page is read by the [generic reader](reading.md). How to add one: [adding-a-crm.md](adding-a-crm.md).
This file is written by \`node scripts/adapters-table.ts\` from the adapters themselves; a test holds it to them.

How sure the rules are: **seen** read the running product; **source** were written after its public source;
**reported** after what others' tools rely on; **address** know little more than the page's address, the rest is
the generic reader's. **Reply box**: which boxes the rules name for inserting text; where they name none, or none of
them is open, the only open editor is taken, and words such as "internal" around it make it a note.

`;

/** Returns the text of docs/adapters.md for these adapters, in the order of `crm/products.ts`. */
export function adaptersTable(adapters: readonly Adapter[]): string {
  const rows = products.map(({ id, label }) => {
    const adapter = adapters.find((one) => one.id === id);
    if (!adapter) throw new Error(`crm/products.ts lists ${id}, but there is no crm/adapters/${id}.ts.`);
    const { facts, pages } = adapter;
    const cells = [
      label,
      facts.confidence,
      [...new Set(pages.flatMap(kindsOf))].join(', '),
      fieldsOf(pages),
      ruled(pages, ({ messages }) => messages !== undefined, 'messages'),
      notesOf(pages),
      boxesOf(adapter),
      facts.note,
      facts.since,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const titles = [
    'product',
    'confidence',
    'records',
    'fields',
    'thread',
    'private notes',
    'reply box',
    'facts',
    'since',
  ];
  return `${HEAD}| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}\n${rows.join('\n')}\n`;
}

function kindsOf({ kind, kinds }: PageRules): string[] {
  return kinds ? Object.values(kinds) : [kind];
}

function fieldsOf(pages: PageRules[]): string {
  const names = pages.flatMap(({ fields, tags, custom }) => [
    ...Object.keys(fields).map((path) => path.replace('customer.', '')),
    ...(tags ? ['tags'] : []),
    ...(custom ? ['custom fields'] : []),
  ]);
  const generic = pages.some((page) => page.generic?.includes('fields')) ? ['+ generic'] : [];
  return [...new Set(names), ...generic].join(', ') || 'none';
}

function ruled(pages: PageRules[], own: (page: PageRules) => boolean, part: 'messages'): string {
  const generic = pages.some((page) => page.generic?.includes(part));
  return [pages.some(own) ? 'yes' : '', generic ? 'generic' : ''].filter(Boolean).join(' + ') || 'none';
}

/** A function of roles may tell notes as well; its fixtures show that it does. */
function notesOf(pages: PageRules[]): string {
  const roles = pages.flatMap(({ messages }) => (messages ? [messages.roles] : []));
  const told = roles.some((one) => typeof one === 'function' || one.some(({ is }) => is === 'note'));
  return told ? 'yes' : ruled(pages, () => false, 'messages');
}

/** Which boxes are known; of the others the editor that is open, and the names around it, tell. */
function boxesOf({ composer }: Adapter): string {
  if (!composer) return 'generic';
  const { reply, note = [] } = composer;
  return [reply.length > 0 && 'reply', note.length > 0 && 'note'].filter(Boolean).join(', ');
}

/** Loads every adapter that `crm/products.ts` lists. */
export async function loadAdapters(): Promise<Adapter[]> {
  return Promise.all(
    products.map(async ({ id }) => {
      const file = new URL(`../crm/adapters/${id}.ts`, import.meta.url);
      return ((await import(file.href)) as { default: Adapter }).default;
    }),
  );
}

if (import.meta.main) {
  const text = adaptersTable(await loadAdapters());
  let before = '';
  try {
    before = readFileSync(DOC, 'utf8');
  } catch {
    // The first time there is none.
  }
  writeFileSync(DOC, text);
  process.stdout.write(
    `docs/adapters.md: ${products.length} products${before === text ? ', unchanged' : ''}\n`,
  );
}
