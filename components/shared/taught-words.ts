import type { TaughtName, TaughtWay } from '../../crm/taught.ts';
import { nameOf, t } from '../../platform/language.ts';

/** What a taught field is called. */
export function taughtName(field: TaughtName): string {
  if (field === 'preference') return t('teach.preference');
  return field.startsWith('fields.') ? field.slice('fields.'.length) : nameOf('field', field);
}

/** How a value is found, in words that a team lead understands. */
export function wayInWords(way: TaughtWay): string {
  if (way.by === 'place') return way.name ? t('teach.by.marked', { name: way.name }) : t('teach.by.place');
  const name = way.label;
  if (way.stands === 'below') return t('teach.by.below', { name });
  return t(way.stands === 'names' ? 'teach.by.named' : 'teach.by.beside', { name });
}
