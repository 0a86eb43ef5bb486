import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { products } from '../../crm/products.ts';
import { builtFile } from './built.ts';

/** Budgets in KB of gzip; see "Budgets" in the design. */
const SCRIPTS = {
  'content-scripts/crm.js': 14,
  'actions.js': 8,
  'generic.js': 23,
  'teach.js': 21,
  'background.js': 6,
};
/** Rules of one product: only those of the open page are loaded. */
const ADAPTER = 5;
const PAGES = { 'sidepanel.html': 24, 'options.html': 32 };

const kilobytes = (...files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(builtFile('chrome-mv3', file)).length, 0) / 1024;

/** What a page loads before it can be used: its scripts with everything they import, and its styles. */
function firstLoad(page: string): string[] {
  const source = builtFile('chrome-mv3', page).toString('utf8');
  const wanted = [...source.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  const files = new Set<string>();
  while (wanted.length > 0) {
    const file = wanted.pop() ?? '';
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.js')) wanted.push(...importsOf(file));
  }
  return [...files];
}

function importsOf(file: string): string[] {
  const source = builtFile('chrome-mv3', file).toString('utf8');
  const named = source.matchAll(/(?:^|[;}\s])(?:import|export)[^'"();]*['"](\.[^'"]+\.js)['"]/g);
  return [...named].map(([, path]) => new URL(path ?? '', `file:///${file.replace(/^\//, '')}`).pathname);
}

describe('what is loaded stays small', () => {
  it.each(Object.entries(SCRIPTS))('%s within %d KB', (file, budget) => {
    expect(kilobytes(file)).toBeLessThanOrEqual(budget);
  });

  it.each(products)('the rules of $label', ({ id }) => {
    expect(kilobytes(`adapters/${id}.js`)).toBeLessThanOrEqual(ADAPTER);
  });

  it.each(Object.entries(PAGES))('first load of %s within %d KB', (page, budget) => {
    const files = firstLoad(page);
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const size = kilobytes(...files);
    console.log(`${page}: ${size.toFixed(1)} KB gzip of ${budget} (${files.join(', ')})`);
    expect(size).toBeLessThanOrEqual(budget);
  });
});
