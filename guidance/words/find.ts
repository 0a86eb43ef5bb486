import type { Marker } from '../../playbook/markers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Normal } from './normal.ts';

/** A match, as offsets in the original text that was normalised. */
export interface Found {
  start: number;
  end: number;
}

/** How many words may stand between a negator and the wish it undoes. */
const NEGATOR_REACH = 3;

interface Match {
  start: number;
  end: number;
}

/** The first match of a marker that is not swallowed, negated or somebody else's; none: undefined. */
export function findMarker(normal: Normal, marker: Marker, lexicon: Lexicon): Found | undefined {
  const { any, patterns, unless, negatable } = lexicon.compiled(marker);
  if (!any.test(normal.text)) return undefined;
  let swallowed: Match[] | undefined;
  let negators: Match[] | undefined;
  let attributions: Match[] | undefined;
  let best: Match | undefined;
  for (const pattern of patterns) {
    for (const match of matches(normal.text, [pattern])) {
      if (best && best.start <= match.start) break;
      swallowed ??= matches(normal.text, unless);
      if (swallowed.some((other) => other.start < match.end && match.start < other.end)) continue;
      negators ??= negatable ? matches(normal.text, lexicon.negators) : [];
      if (negators.some((other) => reaches(normal.text, other, match))) continue;
      attributions ??= matches(normal.text, lexicon.attributions);
      if (attributions.some((other) => other.end <= match.start)) continue;
      best = match;
    }
  }
  if (!best) return undefined;
  return { start: normal.from[best.start] ?? 0, end: normal.to[best.end - 1] ?? 0 };
}

/** True when the marker occurs, whoever says it and negated or not. */
export function hasMarker(normal: Normal, marker: Marker, lexicon: Lexicon): boolean {
  const { any, patterns, unless } = lexicon.compiled(marker);
  if (!any.test(normal.text)) return false;
  if (unless.length === 0) return true;
  const swallowed = matches(normal.text, unless);
  return matches(normal.text, patterns).some(
    (match) => !swallowed.some((other) => other.start < match.end && match.start < other.end),
  );
}

function matches(text: string, patterns: readonly RegExp[]): Match[] {
  const found: Match[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return found;
}

/** A negator undoes what follows within a few words and before the next comma. */
function reaches(text: string, negator: Match, match: Match): boolean {
  if (negator.end > match.start) return negator.start < match.start && negator.end < match.end;
  const between = text.slice(negator.end, match.start).trim();
  if (between.includes(',')) return false;
  return between === '' || between.split(' ').length <= NEGATOR_REACH;
}
