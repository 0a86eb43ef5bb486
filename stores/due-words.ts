import type { OpenPromise } from '../guidance/guidance.ts';
import { formatDay, formatTime, t } from '../platform/language.ts';

/** By when something was promised, that this is past, or that no date was named. */
export function dueWords({ due, overdue }: Pick<OpenPromise, 'due' | 'overdue'>): string {
  if (due === undefined) return t('promises.undated');
  const day = due.includes('T') ? formatTime(due) : formatDay(due);
  return t(overdue ? 'promises.overdue' : 'promises.due', { day });
}
