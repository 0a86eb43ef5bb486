import type { CustomerRecord } from '../../crm/record.ts';
import { nameOf, t } from '../../platform/language.ts';

export interface WhoProps {
  record: CustomerRecord;
  crmLabel: string;
  /** Id of the "what I read" section that the button opens. */
  controls: string;
  open: boolean;
  onToggle(): void;
}

/** Whom the advice is about, and in which record; a click shows what was read. */
export function Who({ record, crmLabel, controls, open, onToggle }: WhoProps) {
  const { name, email, company } = record.customer;
  const channel = record.channel === 'unknown' ? undefined : nameOf('channel', record.channel);
  return (
    <header class="who" data-part="who">
      <h1>
        <span dir="auto">{name ?? email ?? t('who.unnamed')}</span>
        {company && (
          <span class="company" dir="auto">
            {company}
          </span>
        )}
      </h1>
      <button
        type="button"
        class="who-button"
        aria-expanded={open}
        aria-controls={controls}
        onClick={onToggle}
      >
        <span>
          {t('who.record', { crm: crmLabel, id: numbered(record.id) })}
          {channel && ` · ${channel}`}
        </span>
        <span class="who-show">{t('who.show')}</span>
      </button>
      {record.crm === 'generic' && <p class="quiet">{t('read.generic')}</p>}
    </header>
  );
}

function numbered(id: string): string {
  return /^\d/.test(id) ? `#${id}` : id;
}
