import type { Marker, Markers } from '../../playbook/markers.ts';
import { compilePattern } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';

/** A marker made ready to search with. */
export interface CompiledMarker {
  patterns: PatternIndex;
  unless: PatternIndex;
  negatable: boolean;
}

/** A language's markers made ready to search with. */
export interface Lexicon {
  markers: Markers;
  script: RegExp;
  negators: RegExp[];
  attributions: RegExp[];
  contrasts: RegExp[];
  joints: RegExp[];
  compiled: (marker: Marker) => CompiledMarker;
}

const lexicons = new WeakMap<Markers, Lexicon>();

/** The compiled form of a language's markers; each marker is compiled once, when first needed. */
export function lexiconOf(markers: Markers): Lexicon {
  const known = lexicons.get(markers);
  if (known) return known;
  const done = new Map<Marker, CompiledMarker>();
  const all = (patterns: readonly string[]) =>
    patterns.map((pattern) => compilePattern(pattern, markers.classes, markers.spaceless));
  const lexicon: Lexicon = {
    markers,
    script: new RegExp(markers.scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u'),
    negators: all(markers.negators),
    attributions: all(markers.attributions),
    contrasts: all(markers.contrasts ?? []),
    joints: all(markers.joints ?? []),
    compiled(marker) {
      const before = done.get(marker);
      if (before) return before;
      const index = (patterns: readonly string[]) =>
        indexPatterns(patterns, markers.classes, markers.spaceless);
      const compiled = {
        patterns: index(marker.patterns),
        unless: index(marker.unless ?? []),
        negatable: marker.negatable !== false,
      };
      done.set(marker, compiled);
      return compiled;
    },
  };
  lexicons.set(markers, lexicon);
  return lexicon;
}
