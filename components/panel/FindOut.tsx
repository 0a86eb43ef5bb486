import type { Moves } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { Section } from '../shared/Section.tsx';
import { Saying } from './Saying.tsx';

/** When the record does not say: the two ways to find out, each with the sentence to send. */
export function FindOut({ moves: { offer, ask } }: { moves: Moves }) {
  return (
    <Section part="moves" title={t('moves.title')}>
      <div class="move">
        <h3>{t('moves.offer')}</h3>
        <Saying text={offer.text} />
        <dl class="outcomes">
          <dt>{t('moves.taken')}</dt>
          <dd>{offer.ifTaken}</dd>
          <dt>{t('moves.ignored')}</dt>
          <dd>{offer.ifIgnored}</dd>
          <dt>{t('moves.refused')}</dt>
          <dd>{offer.ifRefused}</dd>
        </dl>
      </div>
      <div class="move">
        <h3>{t('moves.ask')}</h3>
        <Saying text={ask.text} />
      </div>
    </Section>
  );
}
