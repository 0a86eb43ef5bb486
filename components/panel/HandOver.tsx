import { t } from '../../platform/language.ts';
import { Folded } from '../shared/Folded.tsx';
import { ForColleagues } from './ForColleagues.tsx';

/** A note for the colleague who takes over. */
export function HandOver({ note }: { note: string }) {
  return (
    <Folded part="hand-over" title={t('hand-over.title')}>
      <p class="quiet">{t('hand-over.why')}</p>
      <p class="say" dir="auto">
        {note}
      </p>
      <ForColleagues text={note} copy={t('hand-over.copy')} />
    </Folded>
  );
}
