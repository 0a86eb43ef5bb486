/** Name and address, each when it is there. */
export interface Person {
  name?: string;
  email?: string;
}

const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:".]+/;

/**
 * Returns who a label names: `Derek Voss <derek@voss.example>`, `nadia (Nadia Brooks)` with the
 * login first, an address alone, or a name alone.
 */
export function parsePerson(label: string): Person {
  const email = ADDRESS.exec(label)?.[0];
  const bare = label
    .replace(/<[^<>]*>/g, ' ')
    .replace(email ?? '', ' ')
    .replace(/["\s]+/g, ' ')
    .trim();
  const inBrackets = /^\S+ \(([^()]+)\)$/.exec(bare)?.[1];
  const name = (inBrackets ?? bare.replace(/\(\s*\)/g, '')).trim();
  return { ...(name && { name }), ...(email && { email }) };
}

/** A name without the titles that CRMs put before it and threads do not, such as "Mrs." or "Prof. Dr.". */
export const UNTITLED = /^(?:\p{L}{2,4}\.\s+)*(.+)$/u;
