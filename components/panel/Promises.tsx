import type { OpenPromise } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { Section } from '../shared/Section.tsx';

/** What agents promised in this thread: a broken promise undoes everything else. */
export function Promises({ promises }: { promises: readonly OpenPromise[] }) {
  if (promises.length === 0) return null;
  return (
    <Section part="promises" title={t('promises.title')}>
      <ul class="promises">
        {promises.map(({ message, quote }) => (
          <li key={`${message} ${quote}`}>
            <q dir="auto">{quote}</q>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('promises.why')}</p>
    </Section>
  );
}
