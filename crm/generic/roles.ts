import type { MessageRole } from '../record.ts';
import type { Block } from './block.ts';
import { AGENT_WORDS, CUSTOMER_WORDS, hintsAt, NOTE_WORDS, SYSTEM_WORDS, YOU } from './hints.ts';
import { nameKey } from './name-key.ts';
import type { People } from './people-of-page.ts';

/** What somebody did, told in one line: no message. */
const DID =
  /\b(changed|marked|status|assigned|given to|set to|updated|reopened|closed|merged|added|removed|moved|resolved|recorded|geändert|zugewiesen|cambiad[oa]|asignad[oa]|modifié|assigné)\b|→|تغییر (وضعیت|اولویت|یافت)|เปลี่ยน(สถานะ|ความสำคัญ|ผู้)/iu;

/** `Ada Byron <ada@desk.example>`. */
const ADDRESSED = /(.*)<(.+?)@(.+?)>/g;
/** Mail providers for all and sundry: such an address tells no house. */
const PROVIDER = /^(g(oogle)?mail|outlook|hotmail|live|yahoo|icloud|proton|gmx|web|qq|163)\./;

/**
 * Returns one role for each block, by who wrote it: the record's customer, the agent who is signed in
 * or named by the record. Classes and badges count only as far as they tell the blocks apart.
 */
export function rolesOf(blocks: Block[], people: People): MessageRole[] {
  const isCustomer = blocks.map((block) => wrote(block, people.customer));
  const isAgent = blocks.map(
    (block, at) =>
      !isCustomer[at] &&
      (YOU.test(block.author ?? '') ||
        wrote(block, people.agents) ||
        (isShort(block, people.agents) && !isShort(block, people.customer))),
  );
  const told = telling(blocks, isCustomer);
  const says = (at: number, hint: (word: string) => boolean) => told[at]?.some(hint) ?? false;
  // Where mails are called correspondence, comments are for colleagues.
  const hasMails = blocks.some(({ head }) => head.some((words) => /correspondence/i.test(words)));
  const isNote = blocks.map(
    (block, at) =>
      !isCustomer[at] &&
      (says(at, hintsAt.note) ||
        block.head.some((words) => NOTE_WORDS.test(words) || (hasMails && /comments? added/i.test(words)))),
  );
  // Who writes private notes works here, whatever else they write.
  const staff = new Set(blocks.flatMap((block, at) => (isNote[at] || isAgent[at] ? keysOf(block) : [])));
  const isQuoted = quotedIn(blocks, isCustomer, people);
  const agentWords = only(blocks, isAgent, isCustomer);
  const customerWords = only(blocks, isCustomer, isAgent);
  // A page that says of each of the customer's boxes that it is theirs says so of the others by silence.
  const byCustomer = blocks.flatMap(({ tokens }, at) => (isCustomer[at] ? [tokens] : []));
  const marked = byCustomer.length > 0 && byCustomer.every((tokens) => tokens.some(hintsAt.customer));
  const names = new Set(blocks.flatMap(keysOf));
  const badgeOf = (block: Block, rule: RegExp) => block.head.some((words) => rule.test(words));
  // Where nothing names the customer, whoever alone the page marks so is.
  const marks = new Set(
    blocks.filter((block) => badgeOf(block, CUSTOMER_WORDS)).flatMap(({ author }) => author ?? []),
  );
  const isOnly = ({ author }: Block) =>
    author !== undefined &&
    marks.size === 1 &&
    marks.has(author) &&
    ![...people.customer].some((one) => !one.includes('@'));
  return blocks.map((block, at) => {
    // "Given to Ada Byron": all that the box says is somebody's name.
    if (names.has(nameKey(block.text)) && block.head.length > 0) return 'system';
    if (isSystem(block, says(at, hintsAt.system)) || says(at, (word) => word === 'system')) return 'system';
    if (isNote[at]) return 'note';
    if (isCustomer[at]) return 'customer';
    const badge = (rule: RegExp) => badgeOf(block, rule);
    if (isAgent[at] || keysOf(block).some((key) => staff.has(key) || isQuoted(key)))
      return badge(SYSTEM_WORDS) ? 'unknown' : 'agent';
    const agent =
      badge(AGENT_WORDS) ||
      says(at, hintsAt.agent) ||
      block.tokens.some((word) => agentWords.has(word)) ||
      (marked && !unnamed(block) && !block.tokens.some(hintsAt.customer));
    const customer = badge(CUSTOMER_WORDS) || says(at, hintsAt.customer);
    if (agent !== customer) return agent ? 'agent' : unnamed(block) || isOnly(block) ? 'customer' : 'unknown';
    return unnamed(block) && block.tokens.some((word) => customerWords.has(word)) ? 'customer' : 'unknown';
  });
}

/** Somebody with another name than the customer's is not the customer, however the block looks. */
function unnamed(block: Block): boolean {
  return block.author === undefined && block.email === undefined;
}

/** The signed-in agent's menu often shows the first name alone, and threads a login. */
function isShort({ author }: Block, names: Set<string>): boolean {
  const [first = '', more] = nameKey(author ?? '').split(' ');
  if (first.length < 3) return false;
  return more ? names.has(first) : [...names].some((name) => name.startsWith(`${first} `));
}

function keysOf({ author, email }: Block): string[] {
  return [author, email].flatMap((name) => (name ? [nameKey(name)] : []));
}

function wrote(block: Block, names: Set<string>): boolean {
  return keysOf(block).some((key) => names.has(key));
}

/** Whether the customer's mails quote an author by an address that is not of the customer's own house: who answered. */
function quotedIn(blocks: Block[], isCustomer: boolean[], { customer }: People): (key: string) => boolean {
  const houses = [...customer].flatMap((name) => name.split('@')[1] ?? []);
  const quoted = blocks
    .flatMap(({ text }, at) => (isCustomer[at] ? [...text.matchAll(ADDRESSED)] : []))
    .filter(([, , , house = '']) => houses.length > 0 && !houses.includes(house) && !PROVIDER.test(house));
  return (key) =>
    quoted.some(([, name = '', login]) => key === login || ` ${nameKey(name)}`.endsWith(` ${key}`));
}

/** Each block's words without those that every block has, or that the customer's blocks have as well. */
function telling(blocks: Block[], isCustomer: boolean[]): string[][] {
  const common = new Set(blocks.filter((_, at) => isCustomer[at]).flatMap(({ tokens }) => tokens));
  const everywhere = new Set(
    blocks.length > 1
      ? blocks[0]?.tokens.filter((word) => blocks.every(({ tokens }) => tokens.includes(word)))
      : [],
  );
  return blocks.map(({ tokens }, at) =>
    tokens.filter((word) => !everywhere.has(word) && (isCustomer[at] || !common.has(word))),
  );
}

/** Words of the blocks of one side that no block of the other has. */
function only(blocks: Block[], side: boolean[], other: boolean[]): Set<string> {
  const theirs = new Set(blocks.filter((_, at) => other[at]).flatMap(({ tokens }) => tokens));
  if (theirs.size === 0) return new Set();
  return new Set(
    blocks.filter((_, at) => side[at]).flatMap(({ tokens }) => tokens.filter((word) => !theirs.has(word))),
  );
}

/** What was done, in one line. A person's words may say the same: such a line has no author, or marks of its own. */
function isSystem({ author, text, tokens }: Block, isMarked: boolean): boolean {
  if (text.length > 160 || text.includes('\n\n')) return false;
  const isBare = author === undefined && text.length < 80 && !tokens.some(hintsAt.agent);
  return (isMarked || isBare) && DID.test(text);
}
