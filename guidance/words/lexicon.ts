import type { Marker, Markers } from '../../playbook/markers.ts';
import { compileAny, compilePattern } from './pattern.ts';

/** A marker made ready to search with. */
export interface CompiledMarker {
  /** Tells quickly whether any pattern occurs: mostly none does. */
  any: RegExp;
  patterns: RegExp[];
  unless: RegExp[];
  negatable: boolean;
}

/** A language's markers made ready to search with. */
export interface Lexicon {
  markers: Markers;
  script: RegExp;
  negators: RegExp[];
  attributions: RegExp[];
  contrasts: RegExp[];
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
    compiled(marker) {
      const before = done.get(marker);
      if (before) return before;
      let patterns: RegExp[] | undefined;
      let unless: RegExp[] | undefined;
      // Most markers occur in no record, so only `any` is made for certain.
      const compiled = {
        any: compileAny(marker.patterns, markers.classes, markers.spaceless),
        get patterns() {
          patterns ??= all(marker.patterns);
          return patterns;
        },
        get unless() {
          unless ??= all(marker.unless ?? []);
          return unless;
        },
        negatable: marker.negatable !== false,
      };
      done.set(marker, compiled);
      return compiled;
    },
  };
  lexicons.set(markers, lexicon);
  return lexicon;
}
