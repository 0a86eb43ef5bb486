import type { Extra } from '../../guidance/extras.ts';
import { t } from '../../platform/language.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Folded } from '../shared/Folded.tsx';
import { WithGaps } from '../shared/WithGaps.tsx';
import { InsertButton } from './InsertButton.tsx';

/** A small extra that fits the matter: more than they expected. */
export function OneMoreThing({ extra }: { extra: Extra | undefined }) {
  if (!extra) return null;
  return (
    <Folded part="extra" title={t('extra.title')}>
      <p class="quiet">{t('extra.why')}</p>
      <p class="say" dir="auto">
        <WithGaps text={extra.text} />
      </p>
      <div class="send">
        <InsertButton text={extra.text} primary={false} />
        <CopyButton text={extra.text} />
      </div>
    </Folded>
  );
}
