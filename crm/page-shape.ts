import { find } from './dom.ts';

/** What tells that rules are made for a page: its address, and a mark in it. */
export interface PageShape {
  address: RegExp;
  fingerprint?: string;
}

/** Path, query and hash of an address, which the shapes of addresses are tested against. */
export function pathOf({ pathname, search, hash }: Location | URL): string {
  return `${pathname}${search}${hash}`;
}

/** Whether rules are made for the page at this path. */
export function isShaped({ address, fingerprint }: PageShape, doc: Document, path: string): boolean {
  return address.test(path) && (fingerprint === undefined || find(doc, fingerprint) !== undefined);
}
