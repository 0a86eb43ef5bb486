import { readdirSync } from 'node:fs';
import type { Adapter } from '../../crm/adapter.ts';
import { readGeneric } from '../../crm/generic/read-generic.ts';
import { products } from '../../crm/products.ts';
import { readPage } from '../../crm/read-page.ts';
import type { Reading } from '../../crm/reading.ts';
import type { Parts } from '../../crm/socket.ts';

const FOLDER = new URL('../../crm/adapters/', import.meta.url);

/** The rules of every product, in the order in which they are tried. */
export const adapters: readonly Adapter[] = await Promise.all(
  products.map(
    async ({ id }) => ((await import(new URL(`${id}.ts`, FOLDER).href)) as { default: Adapter }).default,
  ),
);

/** Names of the files beside the adapters. */
export const adapterFiles = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));

export const allParts: Parts = { adapters, generic: readGeneric };

/** Reads a page with every part of the reader at hand. */
export function readWhole(doc: Document, url: string, timeZone = 'UTC'): Reading {
  const reading = readPage(doc, url, allParts, timeZone);
  if ('needs' in reading) throw new Error(`${reading.needs} is missing.`);
  return reading;
}
