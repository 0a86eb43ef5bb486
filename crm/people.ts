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

/**
 * Returns the first name for a greeting, or undefined when the order of the parts is not sure:
 * only "First Last" and single words, never initials or a login.
 */
export function firstNameOf(name: string): string | undefined {
  const parts = name.split(' ');
  const first = parts[0] ?? '';
  const plain = /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first);
  return plain && parts.length <= 3 && !name.includes(',') ? first : undefined;
}
