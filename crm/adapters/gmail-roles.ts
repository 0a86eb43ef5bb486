import { find, findAll } from '../dom.ts';
import type { MessageRole } from '../record.ts';

const ADDRESS = /[^\s<>()"]+@[^\s<>()"]+\.[^\s<>()".]+/;
/** Everybody's domains: to share one of these does not make two people colleagues. */
const EVERYBODYS =
  /@(gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail)\.\w+(\.\w+)?$/;

/** Returns the first message of the thread whose sender is not of the agent's own house. */
export function firstFromOutside(doc: Document): Element | undefined {
  const isColleague = colleagues(doc);
  return findAll(doc, '[role="main"] .adn.ads[data-legacy-message-id]').find((item) => {
    const sender = senderOf(item);
    return sender !== undefined && isColleague?.(sender) === false;
  });
}

/**
 * Returns one role for each message. A mail that went to colleagues only was not meant for the customer;
 * where the recipients are not to be seen, or are other people, it is nobody's known part.
 */
export function rolesOf(items: Element[], doc: Document): MessageRole[] {
  const isColleague = colleagues(doc);
  const first = firstFromOutside(doc);
  const customer = first && senderOf(first);
  return items.map((item) => {
    const sender = senderOf(item);
    if (!isColleague || !sender) return 'unknown';
    if (!isColleague(sender)) return sender === customer ? 'customer' : 'unknown';
    const recipients = findAll(item, '.hb [email]').map(addressOf);
    if (recipients.length > 0 && recipients.every((one) => one && isColleague(one))) return 'note';
    return customer && recipients.includes(customer) ? 'agent' : 'unknown';
  });
}

/** Tells who is the agent or of the same domain; undefined while the page does not say who is signed in. */
function colleagues(doc: Document): ((address: string) => boolean) | undefined {
  const account = find(doc, 'a[href*="accounts.google.com/SignOutOptions"][aria-label]');
  const own = ADDRESS.exec(account?.getAttribute('aria-label') ?? '')?.[0].toLowerCase();
  if (!own) return undefined;
  const house = EVERYBODYS.test(own) ? undefined : own.slice(own.indexOf('@'));
  return (address) => address === own || (house !== undefined && address.endsWith(house));
}

function senderOf(item: Element): string | undefined {
  const sender = find(item, '.gD[email]');
  return sender && addressOf(sender);
}

function addressOf(element: Element): string | undefined {
  return element.getAttribute('email')?.toLowerCase();
}
