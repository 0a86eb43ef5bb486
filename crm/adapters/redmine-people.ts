import type { Way } from '../adapter.ts';
import { CUSTOMER_LABELS } from '../customer-labels.ts';
import { find, findAll, fits, textOf } from '../dom.ts';
import type { MessageRole } from '../record.ts';
import { firstOf } from '../rules.ts';

/** A field of the installation that names the customer; whoever opened the issue may be a colleague. */
export const labelledCustomer = (what: keyof typeof CUSTOMER_LABELS): Way => ({
  at: '.attributes .attribute[class*="_cf"]',
  labelled: { reads: CUSTOMER_LABELS[what], label: '.label', value: '.value' },
  via: 'Custom fields',
  since: '2026-11-22',
});

const OPENED_BY = '.issue.details > .author a.user';
const AUTHOR = `${OPENED_BY}, .note-header a.user`;

/** Id of the user who opened the issue, unless the page knows that user as one of the agents. */
export function reporterOf(doc: Document): string | undefined {
  const id = userIn(find(doc, OPENED_BY));
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

/**
 * Ids and names of those who take part in the work without being known for sure: who was assigned to the issue
 * before, who assigned it, and who can be. A customer may be among them (an issue goes back for an answer, or the
 * installation lets everybody be assigned): then who can be assigned says nothing.
 */
function colleaguesOf(doc: Document, customers: ReadonlySet<string>): Set<string> {
  const label = labelIn(find(doc, '.issue.details .assigned-to .label'));
  const assignments = findAll(doc, '#history .details li').filter(
    (line) => label !== '' && labelIn(find(line, 'strong')) === label,
  );
  const involved = assignments.flatMap((line) => [
    ...findAll(line, 'i').map(nameIn),
    userIn(find(line.closest('.journal') ?? line, '.note-header a.user')),
  ]);
  const options = findAll(doc, '#issue_assigned_to_id option[value]').map((one) => [
    one.getAttribute('value') ?? '',
    nameIn(one),
  ]);
  const assignable = options.some((one) => one.some((key) => customers.has(key))) ? [] : options.flat();
  return new Set([...involved, ...assignable].filter(isTold));
}

/** Returns a role for each message: private first, then agents by their ids, then the customer, then colleagues. */
export function rolesOf(items: Element[], doc: Document): MessageRole[] {
  const agents = agentsOf(doc);
  const named = [labelledCustomer('name'), labelledCustomer('email')].flatMap(
    (way) => firstOf([way], doc)?.value.toLowerCase() ?? [],
  );
  const reporter = reporterOf(doc);
  const customers = new Set(named.length > 0 ? named : [reporter ?? '']);
  const colleagues = colleaguesOf(doc, customers);
  return items.map((item) => {
    if (fits(item, '.private-notes')) return 'note';
    const author = find(item, AUTHOR);
    const keys = [userIn(author), nameIn(author)].filter(isTold);
    if (keys.some((key) => agents.has(key))) return 'agent';
    if (keys.some((key) => customers.has(key))) return 'customer';
    return keys.some((key) => colleagues.has(key)) ? 'agent' : 'unknown';
  });
}

function isTold(key: string | undefined): key is string {
  return key !== undefined && key !== '';
}

function userIn(link: Element | undefined): string | undefined {
  return /\/users\/(\d+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
}

function nameIn(element: Element | undefined): string {
  return element ? textOf(element).toLowerCase() : '';
}

function labelIn(element: Element | undefined): string {
  return nameIn(element).replace(/\s*:$/, '');
}
