import { findAll } from '../dom.ts';
import type { PlaceWay } from '../taught.ts';

/** Attributes that name what an element is for; their values are the makers' words. */
const NAMING =
  /^(name|itemprop|formcontrolname|part|role|data-(?:[a-z]+-)*(?:name|field|fieldname|field-name|property|attribute|prop|key|column|test|testid|test-id|test-selector|qa|cy|id|role|type|kind|direction|author|author-type|visibility|sender|side|component|element|section))$/;
/** Classes that say how something is right now, or how it looks. */
const PASSING =
  /^(is|has|ng|js|active|selected|open|opened|closed|hover|focus|focused|hidden|visible|show|shown|first|last|odd|even|new|unread|read|collapsed|expanded|disabled|loading|loaded|current|row|col|clearfix|flex|grid|block|inline|relative|absolute|truncate|container|wrapper|pull|float|text|font|bg|border|rounded|items|justify|gap|space|overflow|cursor|transition|shadow|css|sc|jss|jsx|svelte|emotion|styled)([-_]|$)/i;

/**
 * Whether a name in the markup was given by the page's makers and stays: no hash of a build tool, no number
 * of a record, and nothing of what the page shows (`shown`, lower case), which would be a customer's.
 */
export function isStable(name: string, shown: readonly string[]): boolean {
  if (!/^[a-z][\w:.-]{1,39}$/i.test(name) || /\d{2}/.test(name)) return false;
  const words = wordsOf(name);
  if (words.length === 0 || !words.every(isWord)) return false;
  return !words.some((word) => word.length >= 3 && shown.some((text) => saysWord(text, word)));
}

/** The words that a name in the markup is made of, lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** Words can be spoken: hashes mostly cannot. */
function isWord(word: string): boolean {
  if (word.length < 2) return false;
  return word.length <= 3 || (/[aeiouy]/.test(word) && !/[^aeiouy]{5}|[aeiou]{4}|[jqxz]{2}/.test(word));
}

function saysWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

/** What an element is called in the markup, the surest first: each a selector, and the name for people. */
export function namesOf(element: Element, shown: readonly string[]): { selector: string; name: string }[] {
  const found: { selector: string; name: string }[] = [];
  for (const { name, value } of [...element.attributes].slice(0, 30)) {
    if (!NAMING.test(name) || !isStable(value, shown)) continue;
    found.push({ selector: `[${name}="${value}"]`, name: value });
  }
  if (isStable(element.id, shown))
    found.push({ selector: `#${element.id.replace(/[:.]/g, '\\$&')}`, name: element.id });
  for (const name of classesOf(element, shown)) {
    found.push({ selector: `${element.localName}.${name}`, name });
  }
  return found;
}

/** The classes of an element that say what it is. */
export function classesOf(element: Element, shown: readonly string[]): string[] {
  const names = (element.getAttribute('class') ?? '').slice(0, 600).split(/\s+/);
  // One-syllable lumps without a break may be anything: a build tool's hash often looks like a word.
  return names.filter(
    (name) =>
      /^[\w-]+$/.test(name) &&
      /[a-z]{3}/i.test(name) &&
      !PASSING.test(name) &&
      !looksHashed(name) &&
      isStable(name, shown),
  );
}

function looksHashed(name: string): boolean {
  // `bXkPqa`, `Row_label__fXqaB`: capitals within what is no word.
  const parts = name.split(/[-_]+/);
  return parts.some(
    (part) =>
      /[a-z][A-Z]{2}|[A-Z]{2}[a-z]/.test(part) ||
      (/^[a-zA-Z]{5,7}$/.test(part) &&
        /[a-z][A-Z][a-z]?[A-Z]?/.test(part) &&
        !/^[a-z]{2,}[A-Z][a-z]{2,}$/.test(part)),
  );
}

/**
 * Where an element stands: by what the markup calls it (`name`), else from the nearest part that it calls
 * something. Undefined when that would not find this element alone.
 */
export function placeOf(element: Element, doc: Document, shown: readonly string[]): PlaceWay | undefined {
  const inner = inRoot(element, shown);
  const root = element.getRootNode();
  const host = hostOf(root, doc);
  const outer = host ? placeOf(host, doc, shown) : undefined;
  if (!inner || (host && !outer) || (!host && root !== doc)) return undefined;
  const at = outer ? `${outer.at} >>> ${inner.at}` : inner.at;
  const found = findAll(doc, at);
  return found.length === 1 && found[0] === element
    ? { by: 'place', at, ...(inner.name && { name: inner.name }) }
    : undefined;
}

/** What holds a shadow tree or a frame's page; undefined for the page itself. */
export function hostOf(root: Node, doc: Document): Element | undefined {
  if (root === doc) return undefined;
  if ('host' in root) return root.host as Element;
  return (root as Document).defaultView?.frameElement ?? undefined;
}

function inRoot(element: Element, shown: readonly string[]): { at: string; name?: string } | undefined {
  const root = element.getRootNode() as ParentNode;
  const steps: string[] = [];
  for (let one: Element | null = element; one && steps.length < 40; one = one.parentElement) {
    const called = namesOf(one, shown).find(({ selector }) => isAlone(root, selector));
    const anchor =
      called?.selector ?? (LANDMARKS.has(one.localName) && isAlone(root, one.localName) ? one.localName : '');
    if (anchor !== '') {
      const at = [anchor, ...steps].join(' > ');
      return one === element && called ? { at, name: called.name } : { at };
    }
    steps.unshift(stepOf(one));
    if (one.localName === 'body') break;
  }
  const top = root.nodeType === 11 ? '> ' : '';
  const at = `${top}${steps.join(' > ')}`;
  return isAlone(root, at) ? { at } : undefined;
}

const LANDMARKS = new Set('main h1 header aside body'.split(' '));

function isAlone(root: ParentNode, selector: string): boolean {
  return findAll(root, selector).length === 1;
}

/** An element among its siblings, by tag and place. */
export function stepOf(element: Element): string {
  const tag = element.localName;
  const siblings: Element[] = [...(element.parentNode?.children ?? [])];
  const alike = siblings.filter((one) => one.localName === tag);
  return alike.length <= 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}
