import type { FieldReading } from '../../crm/reading.ts';
import type { CustomerRecord, MessageRole } from '../../crm/record.ts';
import { nameOf, t } from '../../platform/language.ts';

export interface WhatIReadProps {
  id: string;
  open: boolean;
  fields: readonly FieldReading[];
  messages: CustomerRecord['messages'];
}

const ROLES: readonly MessageRole[] = ['customer', 'agent', 'note', 'system', 'unknown'];

/** Everything that was looked for in the page: what was found and how, and what was not. */
export function WhatIRead({ id, open, fields, messages }: WhatIReadProps) {
  const found = fields.filter((field) => field.value !== undefined);
  const missed = fields.filter((field) => field.value === undefined);
  const counts = ROLES.map((role) => ({
    role,
    count: messages.filter((message) => message.role === role).length,
  }));
  return (
    <section
      class="section what-i-read"
      data-part="what-i-read"
      id={id}
      hidden={!open}
      aria-label={t('read.title')}
    >
      <div class="section-head">
        <h2>{t('read.title')}</h2>
        <span class="quiet">{t('read.found', { count: found.length })}</span>
      </div>
      <dl class="fields">
        {found.map((field, at) => (
          <div key={`${field.field}-${at}`}>
            <dt>{nameOf('field', field.field)}</dt>
            <dd>
              <span dir="auto">{field.value}</span>
              {field.via && <span class="via">{t('read.via', { via: field.via })}</span>}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('read.messages')}</dt>
          <dd>
            {messages.length === 0
              ? t('read.no-messages')
              : counts
                  .filter(({ count }) => count > 0)
                  .map(({ role, count }) => t(`read.role.${role}`, { count }))
                  .join(', ')}
          </dd>
        </div>
        {missed.length > 0 && (
          <div class="not-found">
            <dt>{t('read.not-found')}</dt>
            <dd>{missed.map((field) => nameOf('field', field.field)).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p class="quiet">{t('read.private')}</p>
    </section>
  );
}
