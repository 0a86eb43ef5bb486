import type {
  TaughtField,
  TaughtMessages,
  TaughtName,
  TaughtPage,
  TaughtSite,
  TaughtWay,
} from '../crm/taught.ts';
import type { SaveResult, TeamStore } from './team.ts';

/** What one pointing taught. */
export type Lesson = { field: TaughtField } | { messages: TaughtMessages };

/**
 * The team's rules with one more, in place of an earlier one for the same field of the same pages. Pages
 * taught last come first: of two paths that both fit, the later is meant.
 */
export function withLesson(sites: readonly TaughtSite[], page: TaughtPage, lesson: Lesson): TaughtSite[] {
  const known = sites.find((site) => isOf(site, page)) ?? { ...page, fields: [] };
  const fields =
    'field' in lesson
      ? [...known.fields.filter(({ field }) => field !== lesson.field.field), lesson.field]
      : known.fields;
  const site: TaughtSite = { ...known, fields, ...('messages' in lesson && lesson) };
  return [site, ...sites.filter((other) => other !== known)];
}

/** The rules without one of them; pages without any are dropped. */
export function without(
  sites: readonly TaughtSite[],
  page: TaughtPage,
  what: TaughtName | 'messages',
): TaughtSite[] {
  return sites.flatMap((site) => {
    if (!isOf(site, page)) return [site];
    const { messages, ...rest } = site;
    const fields = site.fields.filter(({ field }) => field !== what);
    const kept = { ...rest, fields, ...(messages && what !== 'messages' && { messages }) };
    return fields.length === 0 && !('messages' in kept) ? [] : [kept];
  });
}

/**
 * The chosen way, and after it what the markup itself calls the place: in another interface language the
 * label reads otherwise. A place that is told by counting alone never stands in for another way.
 */
export function waysKept(chosen: TaughtWay, found: readonly TaughtWay[]): TaughtWay[] {
  const named = found.filter((way) => way !== chosen && way.by === 'place' && way.name !== undefined);
  return [chosen, ...named];
}

/** Stores a change of what was taught with the rest of the team's settings. */
export function saveTaught(
  team: TeamStore,
  change: (sites: readonly TaughtSite[]) => TaughtSite[],
): Promise<SaveResult> {
  const { team: pack, ready, problem = '' } = team.getState();
  // The built-in settings stand in for what is not loaded: they would be saved over it.
  if (!ready) return Promise.resolve({ ok: false, problems: [], refused: problem });
  const { taught = [], ...rest } = pack;
  const changed = change(taught);
  return team.save(changed.length > 0 ? { ...rest, taught: changed } : rest);
}

function isOf(site: TaughtSite, page: TaughtPage): boolean {
  return site.origin === page.origin && site.path === page.path;
}
