import { find } from '../dom.ts';
import { parsePerson } from '../people.ts';
import { apiNameOf } from './api-names.ts';
import { isNameLike } from './hints.ts';
import { meaningOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { nameKey } from './name-key.ts';
import type { Pair } from './pairs.ts';

/** Who the page is about, who works here, each by lower-case names and addresses. */
export interface People {
  customer: Set<string>;
  agents: Set<string>;
}

const MENU = /user|account|profile|avatar|logged|signed|whoami|current/i;
const LEAVE =
  'a[href*="logout" i], a[href*="log_out" i], a[href*="signout" i], a[href*="sign_out" i], form[action*="logout" i]';
const GREETED = /^(?:hello|hi|welcome|hola|hallo|bonjour),?\s+(.+)$/iu;
const SIGNED_IN =
  /^(?:logged in as|signed in as|angemeldet als|sesión iniciada como|connecté en tant que|conectado como|وارد شده به عنوان)\s*:?\s*(.*)$/iu;

/** Names of the signed-in agent and of those whom the record names as its agents, or may be given to. */
export function agentsOf(
  layout: Layout,
  outside: boolean[],
  pairs: Pair[],
): { agents: Set<string>; assignable: Set<string> } {
  const agents = new Set<string>();
  const assignable = new Set<string>();
  const add = (label: string, to = agents) => {
    // Behind a whole name the brackets hold the login.
    const { name, email } = parsePerson(label.replace(/^(\S+ .+) \(.*\)$/, '$1'));
    for (const one of [name, email]) if (one && isNameLike(one)) to.add(nameKey(one));
  };
  for (const pair of pairs) if (pair.meaning === 'agent') add(pair.value);
  const menus: { own: string; sure: boolean }[] = [];
  layout.elements.forEach((element, index) => {
    const own = layout.own[index] ?? '';
    if (element.localName === 'select' && apiNameOf(element)?.meaning === 'agent')
      for (const { text } of (element as HTMLSelectElement).options) add(text, assignable);
    if (own === '' || own.length > 60) return;
    // The name may be an element of its own.
    const signedIn =
      SIGNED_IN.exec(own)?.[1] ||
      (SIGNED_IN.test(own) && layout.own[index + 1]) ||
      (outside[index] ? GREETED.exec(own)?.[1] : undefined);
    if (signedIn) add(signedIn);
    else if (!outside[index] || !isNameLike(own) || meaningOf(own)) return;
    const parent = layout.elements[layout.parents[index] ?? -1];
    const names = [element, parent].map(
      (one) =>
        `${one?.className} ${one?.id} ${one?.getAttribute('aria-label') ?? ''} ${one?.getAttribute('href') ?? ''}`,
    );
    if (MENU.test(names.join(' '))) menus.push({ own, sure: standsByLeave(layout, index) });
  });
  // A menu may list other people as well: the one beside "Log out" is signed in.
  const sure = menus.some((one) => one.sure);
  for (const one of menus) if (one.sure || !sure) add(one.own);
  return { agents, assignable };
}

function standsByLeave({ elements, parents, chars }: Layout, index: number): boolean {
  let box = index;
  for (let step = 0; step < 5 && box >= 0 && (chars[box] ?? 0) < 200; step += 1) {
    const element = elements[box];
    if (element && find(element, LEAVE)) return true;
    box = parents[box] ?? -1;
  }
  return false;
}
