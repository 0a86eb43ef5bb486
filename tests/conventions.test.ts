import { describe, expect, it } from 'vitest';
import { reaches, sourcesIn } from './support/sources.ts';

const PRODUCT = ['components', 'crm', 'entrypoints', 'guidance', 'platform', 'playbook', 'stores'];

/** Folder to what its files may import besides its own; `types` only as types. */
const HOUSE: Record<string, { values: string[]; types: string[] }> = {
  playbook: { values: [], types: ['guidance', 'crm'] },
  guidance: { values: ['playbook', 'valibot'], types: ['crm'] },
  crm: { values: ['valibot'], types: [] },
  platform: { values: ['playbook', 'wxt'], types: ['crm', 'guidance', 'stores'] },
  stores: { values: ['guidance', 'platform', 'zustand', 'preact', 'valibot'], types: ['crm', 'playbook'] },
  components: { values: ['stores', 'guidance', 'playbook', 'platform', 'preact'], types: ['crm'] },
};

function offenders(folders: string[], pattern: RegExp): string[] {
  return sourcesIn(...folders).flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe('what the product never does', () => {
  it('looks at files at all', () => {
    expect(sourcesIn(...PRODUCT).length).toBeGreaterThan(20);
  });

  it('never parses text into markup of a page', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b|document\.write/;
    expect(offenders(PRODUCT, markup)).toEqual([]);
  });

  it('never runs text as code', () => {
    expect(offenders(PRODUCT, /\beval\(|new Function\b|\bsetTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('never speaks to the network', () => {
    const network =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/;
    expect(offenders(PRODUCT, network)).toEqual([]);
  });

  it('never loosens the types', () => {
    // Put together here, so that this file does not find itself.
    const loose = new RegExp(
      String.raw`:\s*${'any'}\b|\bas ${'any'}\b|<${'any'}>|@ts-(ignore|expect-error|nocheck)`,
    );
    expect(offenders([...PRODUCT, 'scripts', 'demo', 'tests'], loose)).toEqual([]);
  });

  it('never leaves a test out', () => {
    const left = new RegExp(String.raw`\b(it|test|describe)\.(${['skip', 'only', 'todo'].join('|')})\b`);
    expect(offenders(['tests'], left)).toEqual([]);
  });
});

describe('the house', () => {
  it('keeps advice and content free of pages, browsers and clocks', () => {
    const outside =
      /\b(document|window|navigator|localStorage|browser|chrome)\.[a-zA-Z]|\bDate\.now\(|new Date\(\)|\bMath\.random\(/;
    expect(offenders(['guidance', 'playbook'], outside)).toEqual([]);
  });

  it.each(Object.entries(HOUSE))('%s imports only what it may', (folder, may) => {
    const wrong = sourcesIn(folder).flatMap(({ path, imports }) =>
      imports
        .map(({ from, typesOnly }) => ({ from, typesOnly, to: reaches(path, from).split('/')[0] ?? '' }))
        .filter(({ to, typesOnly }) => {
          if (to === folder || may.values.includes(to)) return false;
          return !(typesOnly && may.types.includes(to));
        })
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('draws with Preact alone', () => {
    const compat = sourcesIn(...PRODUCT).filter(({ imports }) =>
      imports.some(({ from }) => /^(react|react-dom|preact\/compat|zustand)$/.test(from)),
    );
    expect(compat.map(({ path }) => path)).toEqual([]);
  });

  it('imports its own files by their full names', () => {
    const short = sourcesIn(...PRODUCT, 'scripts', 'demo', 'tests').flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.') && !/\.\w+(\?\w+)?$/.test(from))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(short).toEqual([]);
  });
});
