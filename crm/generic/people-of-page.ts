import { parsePerson } from '../people.ts';
import { isNameLike } from './hints.ts';
import type { Layout } from './layout.ts';
import type { Pair } from './pairs.ts';

/** Who the page is about, who works here, each by lower-case names and addresses. */
export interface People {
  customer: Set<string>;
  agents: Set<string>;
}

const MENU = /user|account|profile|avatar|logged|signed|whoami|current/i;
const SIGNED_IN =
  /^(?:logged in as|signed in as|angemeldet als|sesión iniciada como|connecté en tant que|conectado como|وارد شده به عنوان)\s*:?\s*(.+)$/iu;

/** A name or address as it is compared. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u200c]+/g, ' ')
    .replace(/^["'@]+|["',.:]+$/g, '')
    .trim();
}

/** Names of the signed-in agent and of those whom the record names as its agents. */
export function agentsOf(layout: Layout, outside: boolean[], pairs: Pair[]): Set<string> {
  const agents = new Set<string>();
  const add = (label: string) => {
    const { name, email } = parsePerson(label);
    for (const one of [name, email]) if (one && isNameLike(one)) agents.add(nameKey(one));
  };
  for (const pair of pairs) if (pair.meaning === 'agent') add(pair.value);
  layout.elements.forEach((element, index) => {
    const own = layout.own[index] ?? '';
    if (own === '' || own.length > 60) return;
    const signedIn = SIGNED_IN.exec(own)?.[1];
    if (signedIn) add(signedIn);
    else if (!outside[index] || !isNameLike(own)) return;
    const parent = layout.elements[layout.parents[index] ?? -1];
    const names = [element, parent].map(
      (one) =>
        `${one?.className} ${one?.id} ${one?.getAttribute('aria-label') ?? ''} ${one?.getAttribute('href') ?? ''}`,
    );
    if (MENU.test(names.join(' '))) add(own);
  });
  return agents;
}
