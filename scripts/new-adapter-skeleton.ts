/** Marks a file that nobody has filled in yet: the fixtures' test fails while one holds it. */
export const SKELETON = 'SKELETON:';

/** Returns the text of each file that a new adapter starts from; they run, and fail until filled in. */
export function skeletonOf(name: string): {
  adapter: string;
  line: string;
  fixtures: Record<string, string>;
} {
  const today = new Date().toISOString().slice(0, 10);
  const label = name.replace(
    /(^|-)(\w)/g,
    (_, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`,
  );
  const url = `https://${name}.example/tickets/1`;
  const record = {
    crm: name,
    url,
    kind: 'ticket',
    id: '1',
    subject: `${SKELETON} what the page shows`,
    channel: 'unknown',
    customer: {},
    tags: [],
    fields: [],
    messages: [],
  };
  const pages = {
    thread: 'a ticket with three messages or more, of the customer and of an agent',
    'notes-and-quotes': 'a ticket with a private note and with quoted history',
    sparse: 'a ticket with one message or none',
  };
  return {
    adapter: adapterText(name, today),
    line: `  { id: '${name}', label: '${label}', mark: '.${name}-${SKELETON.slice(0, -1).toLowerCase()}' },`,
    fixtures: Object.fromEntries(
      Object.entries(pages).flatMap(([file, what]) => [
        [
          `${file}.html`,
          `<!-- ${url} -->
<!-- ${SKELETON} write ${what}, laid out as the product does it. Invent every person; remove this line. -->
<!doctype html>
<html lang="en">
<head><title>${label}</title></head>
<body></body>
</html>
`,
        ],
        [`${file}.json`, `${JSON.stringify(record, null, 2)}\n`],
      ]),
    ),
  };
}

function adapterText(name: string, today: string): string {
  return `import { defineAdapter } from '../adapter.ts';

const READ = '${today}';

export default defineAdapter({
  id: '${name}',
  facts: {
    confidence: 'address',
    note: '${SKELETON} which versions, what was checked, what is guessed',
    since: READ,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\\/tickets\\/(?<id>\\d+)(?=$|[/?#])/,
      channel: 'unknown',
      fields: {
        subject: [{ at: 'h1', via: 'Heading', since: READ }],
      },
      messages: {
        item: '.message',
        author: [{ at: '.author', via: 'Thread', since: READ }],
        at: [{ at: 'time', attribute: 'datetime', via: 'Thread', since: READ }],
        body: '.body',
        roles: [
          { is: 'note', when: '.private' },
          { is: 'customer', author: 'customer' },
        ],
        via: 'Thread',
        since: READ,
      },
      generic: ['fields'],
    },
  ],
});
`;
}
