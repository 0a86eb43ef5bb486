import type { Marker } from '../../playbook/markers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Normal } from './normal.ts';

/** A match, as offsets in the original text that was normalised. */
export interface Found {
  start: number;
  end: number;
  /** The sentence goes on with a "but": what follows may count for more. */
  conceded: boolean;
}

/** How many words may stand between a negator and the wish it undoes. */
const NEGATOR_REACH = 3;
/** The same in characters, for scripts that leave no blank between words but one between clauses. */
const NEGATOR_LETTERS = 20;
/** How far what somebody else says reaches there, since sentences have no sure end. */
const ATTRIBUTION_LETTERS = 60;

interface Match {
  start: number;
  end: number;
}

/**
 * The first match of a marker that is not swallowed, negated or somebody else's; none: undefined.
 * In a text that reports what the customer said, an attribution is no third party.
 */
export function findMarker(
  normal: Normal,
  marker: Marker,
  lexicon: Lexicon,
  reported = false,
): Found | undefined {
  const compiled = lexicon.compiled(marker);
  const { unless, negatable } = compiled;
  const { spaceless } = lexicon.markers;
  const far = spaceless ? ATTRIBUTION_LETTERS : normal.text.length;
  let swallowed: Match[] | undefined;
  let negators: Match[] | undefined;
  let attributions: Match[] | undefined;
  let contrasts: Match[] | undefined;
  let best: Match | undefined;
  for (const pattern of compiled.patterns.candidates(normal)) {
    for (const match of matches(normal.text, [pattern])) {
      if (best && best.start <= match.start) break;
      swallowed ??= matches(normal.text, unless.candidates(normal));
      if (swallowed.some((other) => other.start < match.end && match.start < other.end)) continue;
      negators ??= negatable ? matches(normal.text, lexicon.negators) : [];
      contrasts ??= matches(normal.text, lexicon.contrasts);
      const undoes = (other: Match) =>
        reaches(normal.text, other, match, spaceless) && !parted(contrasts ?? [], other, match);
      if (negators.some(undoes)) continue;
      attributions ??= reported ? [] : matches(normal.text, lexicon.attributions);
      const tells = (other: Match) =>
        other.start < match.start && match.start - other.end <= far && !parted(contrasts ?? [], other, match);
      if (attributions.some(tells)) continue;
      best = match;
    }
  }
  if (!best) return undefined;
  const { start, end } = best;
  const conceded = (contrasts ?? []).some((other) => other.start >= end);
  return { start: normal.from[start] ?? 0, end: normal.to[end - 1] ?? 0, conceded };
}

/** Where a text is joined from clauses: each joining word, as offsets in the original. */
export function jointsOf(normal: Normal, lexicon: Lexicon): { start: number; end: number }[] {
  return matches(normal.text, lexicon.joints).map(({ start }) => {
    const word = normal.text.indexOf(' ', start);
    return { start: normal.from[start] ?? 0, end: normal.to[word - 1] ?? 0 };
  });
}

/** True when the marker occurs, whoever says it and negated or not. */
export function hasMarker(normal: Normal, marker: Marker, lexicon: Lexicon): boolean {
  const { patterns, unless } = lexicon.compiled(marker);
  let swallowed: Match[] | undefined;
  return matches(normal.text, patterns.candidates(normal)).some((match) => {
    swallowed ??= matches(normal.text, unless.candidates(normal));
    return !swallowed.some((other) => other.start < match.end && match.start < other.end);
  });
}

function matches(text: string, patterns: readonly RegExp[]): Match[] {
  const found: Match[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return found;
}

/** True when a contrast stands between a word and what it would reach. */
function parted(contrasts: readonly Match[], from: Match, to: Match): boolean {
  return contrasts.some((other) => other.start >= from.start && other.start < to.start);
}

/** A negator undoes what follows within a few words and before the next comma. */
function reaches(text: string, negator: Match, match: Match, spaceless: boolean): boolean {
  if (negator.end > match.start) return negator.start < match.start && negator.end < match.end;
  const between = text.slice(negator.end, match.start).trim();
  if (between.includes(',')) return false;
  if (spaceless) return !between.includes(' ') && between.length <= NEGATOR_LETTERS;
  return between === '' || between.split(' ').length <= NEGATOR_REACH;
}
