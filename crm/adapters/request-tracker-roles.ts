import { find, findAll, textOf } from '../dom.ts';
import type { MessageRole } from '../record.ts';

/**
 * Who wrote a message of Request Tracker, and whether it was meant for the customer.
 *
 * The page gives a public reply and a private comment the same class; only the phrase after the
 * author's name differs, in the agent's language. The phrases of the commonest languages are known.
 * For the others the page itself tells: a phrase that a requestor earned is public, so is one whose
 * outgoing mail is recorded in the same words as that of a public message.
 */
const COMMENT =
  /^(comments? added|comentarios? añadidos?|kommentare? hinzugefügt|commentaires? ajoutés?|aggiunti commenti|commentaar toegevoegd|comentários? adicionados?|توضیحات اضافه شد|добавлен комментарий|تم إضافة التعليقات)/i;
const REPLY =
  /^(correspondence added|ticket created|correspondencia agregada|antwort hinzugefügt|courrier ajouté|aggiunta corrispondenza|correspondentie toegevoegd|correspondência adicionada|پاراف اضافه شد|добавлен ответ|تم إضافة رد)/i;

/** Returns the user id of the requestor who opened the ticket, else of the first one listed. */
export function requestorOf(doc: Document): string | undefined {
  const listed = findAll(doc, '.requestors .user[data-user-id]').map(userId);
  if (listed.length > 1) {
    for (const author of findAll(doc, '.history .transaction.message .description > .user')) {
      const id = userId(author);
      if (listed.includes(id)) return id;
    }
  }
  return listed[0];
}

/** Returns one role for each history item, in the same order. */
export function rolesOf(items: Element[], doc: Document): MessageRole[] {
  const requestors = new Set(findAll(doc, '.requestors .user[data-user-id]').map(userId));
  const copied = new Set(findAll(doc, '.cc .user[data-user-id]').map(userId));
  const isPublic = publicPhrases(items, requestors);
  const staff = staffOf(items, doc, isPublic);
  return items.map((item) => {
    const author = find(item, '.description > .user');
    const visibility = isPublic(phraseOf(item));
    if (visibility === false) return 'note';
    const id = author && userId(author);
    if (!author || id === undefined) return 'unknown';
    if (requestors.has(id)) return 'customer';
    // Somebody copied in, or written with an address, is neither: their words are not the customer's.
    if (!staff.has(id) && (copied.has(id) || isOutsider(author))) return 'unknown';
    return visibility === undefined ? 'unknown' : 'agent';
  });
}

/** Who surely works here: the owner, those in AdminCc, the agent signed in, and who writes private comments. */
function staffOf(items: Element[], doc: Document, isPublic: (phrase: string) => boolean | undefined) {
  const named = findAll(doc, '.owner .user[data-user-id], .admincc .user[data-user-id]').map(userId);
  const signedIn = /[?&;]id=(\d+)/.exec(find(doc, '#preferences')?.getAttribute('href') ?? '')?.[1];
  const commenting = items
    .filter((item) => isPublic(phraseOf(item)) === false)
    .map((item) => find(item, '.description > .user'));
  return new Set([...named, signedIn, ...commenting.map((author) => author && userId(author))]);
}

/** Tells of a phrase whether it stands for a public message: true, false, or undefined when unsure. */
function publicPhrases(
  items: Element[],
  requestors: Set<string | undefined>,
): (phrase: string) => boolean | undefined {
  const open = new Set<string>();
  const mails = new Set<string>();
  let earned = false;
  items.forEach((item, index) => {
    const author = find(item, '.description > .user');
    const byRequestor = author !== undefined && requestors.has(userId(author));
    // The first item is the ticket's creation, whose phrase says nothing of the later ones.
    if (index > 0 && byRequestor && !COMMENT.test(phraseOf(item))) earned = true;
    if (index === 0 || byRequestor) {
      open.add(phraseOf(item));
      for (const mail of mailPhrases(item)) mails.add(mail);
    }
  });
  const mailed = new Set<string>();
  const mailedOtherwise = new Set<string>();
  for (const item of items) {
    const phrases = mailPhrases(item);
    if (phrases.some((mail) => mails.has(mail))) mailed.add(phraseOf(item));
    else if (phrases.length > 0 && mails.size > 0) mailedOtherwise.add(phraseOf(item));
  }
  return (phrase) => {
    if (COMMENT.test(phrase)) return false;
    if (REPLY.test(phrase) || open.has(phrase) || mailed.has(phrase)) return true;
    return earned || mailedOtherwise.has(phrase) ? false : undefined;
  };
}

/** The words after the author's name, such as "Correspondence added". */
function phraseOf(item: Element): string {
  const description = find(item, '.metadata .description');
  return description ? textOf(description, '.user').replace(/^[\s–-]+/, '') : '';
}

/** Phrases of the outgoing mails recorded between this message and the next one. */
function mailPhrases(item: Element): string[] {
  const phrases: string[] = [];
  let next = item.nextElementSibling;
  while (next && !next.matches('.message')) {
    if (find(next, '.actions a[href*="ShowEmailRecord"]')) phrases.push(phraseOf(next));
    next = next.nextElementSibling;
  }
  return phrases;
}

/** By default RT writes the address behind the name of people who are not its staff. */
function isOutsider(author: Element): boolean {
  return /<[^<>\s]+@[^<>\s]+>|^\S+@\S+$/.test(textOf(author));
}

function userId(user: Element): string | undefined {
  return user.getAttribute('data-user-id') ?? undefined;
}
