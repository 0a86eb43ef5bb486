import type { Way } from '../adapter.ts';
import { CUSTOMER_LABELS } from '../customer-labels.ts';
import { find, findAll, fits } from '../dom.ts';
import type { MessageRole } from '../record.ts';
import { firstOf } from '../rules.ts';

/** A field of the installation that names the customer; whoever opened the issue may be a colleague. */
export const labelledCustomer = (what: keyof typeof CUSTOMER_LABELS): Way => ({
  at: '.attributes .attribute[class*="_cf"]',
  labelled: { reads: CUSTOMER_LABELS[what], label: '.label', value: '.value' },
  via: 'Custom fields',
  since: '2026-11-22',
});

const AUTHOR = '.issue.details > .author a.user, .note-header a.user';

/** Id of the user who opened the issue, unless the page knows that user as one of the agents. */
export function reporterOf(doc: Document): string | undefined {
  const id = userIn(find(doc, '.issue.details > .author a.user'));
  return id && !agentsOf(doc).has(id) ? id : undefined;
}

/** Links name users by their ids: the signed-in agent, the assignee, and who writes private notes here. */
function agentsOf(doc: Document): Set<string> {
  const links = findAll(
    doc,
    '#loggedas a.user, .issue.details .assigned-to a.user, .journal.private-notes .note-header a.user',
  );
  return new Set(links.map(userIn).filter((id) => id !== undefined));
}

function userIn(link: Element | undefined): string | undefined {
  return /\/users\/(\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** Returns a role for each message: private first, then agents by their ids, then the customer. */
export function rolesOf(items: Element[], doc: Document): MessageRole[] {
  const agents = agentsOf(doc);
  const named = [labelledCustomer('name'), labelledCustomer('email')].flatMap(
    (way) => firstOf([way], doc)?.value.toLowerCase() ?? [],
  );
  return items.map((item) => {
    if (fits(item, '.private-notes')) return 'note';
    const author = find(item, AUTHOR);
    const id = userIn(author);
    if (id && agents.has(id)) return 'agent';
    const name = author?.textContent?.trim().toLowerCase() ?? '';
    if (named.length > 0) return named.includes(name) ? 'customer' : 'unknown';
    return id !== undefined && id === reporterOf(doc) ? 'customer' : 'unknown';
  });
}
