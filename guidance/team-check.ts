import type { TeamPack } from './team.ts';
import { parseTeam, type TeamProblem } from './team-schema.ts';

/** The word in a queue's name that names a people or a protected trait. */
export type FindProtected = (text: string) => string | undefined;

/**
 * Everything that keeps a pack from being saved: the schema's problems, then what only a person
 * can write wrongly (a queue that names a people, a placeholder that does not exist).
 * `findProtected` is handed in: its lists are large, and a page loads them after it stands.
 * Stored packs are read by the schema alone, so that one bad text never discards a whole pack.
 */
export function checkTeam(
  team: TeamPack,
  placeholders: readonly string[],
  findProtected: FindProtected,
): TeamProblem[] {
  const parsed = parseTeam(team);
  return [
    ...(parsed.ok ? [] : parsed.problems),
    ...protectedQueues(team, findProtected),
    ...unknownPlaceholders(team, placeholders),
  ];
}

/** The first placeholder of `text` that nothing can fill, as written between the braces. */
export function unknownPlaceholder(text: string, placeholders: readonly string[]): string | undefined {
  for (const [, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = (inside.split('|')[0] ?? '').trim();
    if (!placeholders.includes(name)) return name || '{{}}';
  }
  return undefined;
}

function protectedQueues(team: TeamPack, findProtected: FindProtected): TeamProblem[] {
  return team.startingPoint.byQueue.flatMap((entry, at) => {
    const detail = findProtected(entry.queue);
    return detail ? [{ path: `startingPoint.byQueue.${at}.queue`, code: 'protected' as const, detail }] : [];
  });
}

function unknownPlaceholders(team: TeamPack, placeholders: readonly string[]): TeamProblem[] {
  const texts = [
    ...Object.entries(team.scripts).map(([id, text]) => [`scripts.${id}`, text] as const),
    ...Object.entries(team.questions).map(([id, text]) => [`questions.${id}`, text] as const),
    ...team.infoPack.map((entry, at) => [`infoPack.${at}.text`, entry.text] as const),
  ];
  const known = [...placeholders, ...Object.keys(team.values ?? {}).map((name) => `team.${name}`)];
  return texts.flatMap(([path, text]) => {
    const detail = unknownPlaceholder(text, known);
    return detail ? [{ path, code: 'placeholder' as const, detail, known }] : [];
  });
}
