import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** Phrases that grate, each with what serves better: the built-in ones and the team's own. */
export function taboo(input: DraftInput): Found[] {
  const { markers, team, draft } = input;
  const builtIn = markers.taboo.flatMap(({ phrases, better, unless }) =>
    sentencesWith(input, phrases, unless).map(
      ({ quote }): Found => ({ check: 'taboo', level: 'warning', words: quote, better, by: phrases }),
    ),
  );
  const low = draft.toLowerCase();
  const own = (team.taboo ?? []).flatMap(({ phrase, better }): Found[] => {
    const at = low.indexOf(phrase.trim().toLowerCase());
    if (at < 0) return [];
    return [{ check: 'taboo', level: 'warning', words: draft.slice(at, at + phrase.trim().length), better }];
  });
  return [...own, ...builtIn];
}
