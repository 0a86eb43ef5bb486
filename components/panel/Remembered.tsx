import { useState } from 'preact/hooks';
import type { Contact } from '../../guidance/contact.ts';
import { formatDay, t } from '../../platform/language.ts';

export interface RememberedProps {
  /** Oldest first. */
  contacts: readonly Contact[];
  onForget(): void;
}

/** All that is remembered of the customer in front, and the one button that deletes it. */
export function Remembered({ contacts, onForget }: RememberedProps) {
  const [asking, setAsking] = useState(false);
  return (
    <details class="more remembered">
      <summary>{t('after.known', { count: contacts.length })}</summary>
      <ul>
        {contacts.toReversed().map((contact) => (
          <li key={`${contact.day} ${contact.ticket}`}>
            <time dateTime={contact.day}>{formatDay(contact.day)}</time>: {inWords(contact)}
          </li>
        ))}
      </ul>
      <p class="quiet">{t('after.what')}</p>
      {asking ? (
        <div class="ask">
          <p role="alert">{t('after.forget-sure')}</p>
          <button type="button" onClick={onForget}>
            {t('after.forget-yes')}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {t('after.forget-no')}
          </button>
        </div>
      ) : (
        <button type="button" class="plain" onClick={() => setAsking(true)}>
          {t('after.forget')}
        </button>
      )}
    </details>
  );
}

function inWords({ advised, decided, outcome }: Contact): string {
  return [
    t(`stance.${advised}`),
    ...(decided ? [t('after.decided', { stance: t(`stance.${decided}`) })] : []),
    ...(outcome ? [t(`after.${outcome}`)] : []),
  ].join(' · ');
}
