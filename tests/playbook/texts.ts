/** Every text of a tree of data with its path, such as `script.core.question`. */
export function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

/** Names between `{{` and `}}`, each once; what an agent's own voice adds is the language's own matter. */
export function placeholdersIn(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)[^{}]*\}\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !name.startsWith('voice.')).sort();
}

/** Names between `{` and `}` of interface texts. */
export function slotsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map(([, name = '']) => name))].sort();
}

/** How many `[gaps]` only an agent can fill. */
export function gapsIn(text: string): number {
  return [...text.matchAll(/\[[^[\]\n]+\]/g)].length;
}

/** The text without what is no sentence: placeholders, slots, forms of address, markup signs. */
export function bare(text: string): string {
  return text
    .replace(/\{\{[^{}]*?\|\s*default:\s*["']([^"']*)["']\s*\}\}/g, ' $1 ')
    .replace(/\{\{?[^{}]*\}\}?/g, ' ')
    .replace(/<([^<>|]*)\|([^<>|]*)>/g, '$1 $2');
}

/** The share of letters that belong to one of the scripts; 1 where there are no letters. */
export function shareIn(text: string, scripts: readonly string[]): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  const wanted = new RegExp(scripts.map((name) => `\\p{Script=${name}}`).join('|'), 'u');
  return letters.length === 0 ? 1 : letters.filter((letter) => wanted.test(letter)).length / letters.length;
}
