import { readFileSync, writeFileSync } from 'node:fs';
import type { CustomerRecord } from '../crm/record.ts';
import { advise } from '../guidance/advise.ts';
import type { Side } from '../guidance/guidance.ts';
import { DEFAULT_TEAM, STYLES, type StyleId } from '../guidance/team.ts';
import { EN } from '../playbook/en/markers/index.ts';
import { STYLES_IN_WORDS } from '../playbook/en/styles.ts';

const DOC = new URL('../docs/styles.md', import.meta.url);
/** Fixed, so that the page repeats. */
const NOW = '2026-11-20T15:00:00Z';

const HEAD = `# One case in nine styles

The team lead chooses one service style for the team; these are its words in the same three contacts. What is promised,
the solution and the way back stay the same: the style is heard in how it opens, what it pledges and how it closes.
\`[gaps]\` are for the agent. This file is written by \`node scripts/styles-page.ts\` from the playbook; a test holds it to it.

`;

export interface Contact {
  title: string;
  customer: string;
  stance: Side;
}

/** The same three for every style. */
export const CONTACTS: readonly Contact[] = [
  {
    title: 'A question, and they like company',
    customer: 'How does the rota work when two of us swap a shift? I would love to understand it properly.',
    stance: 'engage',
  },
  {
    title: 'A question, and they keep to writing',
    customer: 'Which gate for the van tomorrow? No calls please, I read my mail.',
    stance: 'distance',
  },
  {
    title: 'A complaint after a mistake of ours',
    customer:
      'This is the third wrong invoice in a row and nobody answers. I would like to talk to a person.',
    stance: 'engage',
  },
];

/** The script that a team of this style is shown for a contact. */
export function scriptIn(style: StyleId, { customer, stance }: Contact): string {
  const record: CustomerRecord = {
    crm: 'demo-desk',
    url: 'https://desk.example.org/ticket?id=4471',
    kind: 'ticket',
    id: '4471',
    channel: 'email',
    customer: { name: 'Dana Whitlock', firstName: 'Dana', language: 'en' },
    tags: [],
    fields: [],
    messages: [{ id: 'm1', author: 'Dana Whitlock', role: 'customer', at: NOW, text: customer }],
  };
  const choices = { stance, agentName: 'Ines Holm', channel: 'reply' as const };
  return advise(record, { ...DEFAULT_TEAM, style }, { reactions: [] }, NOW, choices, [EN]).script.text;
}

/** Returns the text of docs/styles.md. */
export function stylesPage(): string {
  const contacts = CONTACTS.map((contact) => {
    const scripts = STYLES.map((style) => {
      const { name, promise } = STYLES_IN_WORDS[style];
      return `### ${name}\n\n*${promise}*\n\n${quoted(scriptIn(style, contact))}\n`;
    });
    return `## ${contact.title}\n\nThey write: “${contact.customer}”\n\n${scripts.join('\n')}`;
  });
  return `${HEAD}${contacts.join('\n')}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}  `))
    .join('\n');
}

if (import.meta.main) {
  const text = stylesPage();
  let before = '';
  try {
    before = readFileSync(DOC, 'utf8');
  } catch {
    // The first time there is none.
  }
  writeFileSync(DOC, text);
  process.stdout.write(`docs/styles.md: ${STYLES.length} styles${before === text ? ', unchanged' : ''}\n`);
}
