/**
 * The reader comes into a page in parts, each a script of its own, and only those that the page needs:
 * the rules of one product, `generic` for pages that no product's rules fit, `actions` to mark quotes
 * and insert text, `teach` to read what the team taught and to teach it.
 */
export type Part = 'generic' | 'actions' | 'teach' | `adapters/${string}`;
