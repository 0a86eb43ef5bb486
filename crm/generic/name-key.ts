/** A name or address as it is compared. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u200c]+/g, ' ')
    .replace(/^["'@]+|["',.:]+$/g, '')
    .trim();
}
