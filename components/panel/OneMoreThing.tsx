import type { Extra } from '../../guidance/extras.ts';
import { t } from '../../platform/language.ts';
import { Folded } from '../shared/Folded.tsx';
import { Saying } from './Saying.tsx';

/** A small extra that fits the matter: more than they expected. */
export function OneMoreThing({ extra }: { extra: Extra | undefined }) {
  if (!extra) return null;
  return (
    <Folded part="extra" title={t('extra.title')}>
      <p class="quiet">{t('extra.why')}</p>
      <Saying text={extra.text} />
    </Folded>
  );
}
