import type { FieldReading } from '../../crm/reading.ts';
import type { CustomerRecord, MessageRole } from '../../crm/record.ts';
import { formatTime, nameOf, t } from '../../platform/language.ts';

export interface WhatIReadProps {
  id: string;
  open: boolean;
  fields: readonly FieldReading[];
  messages: CustomerRecord['messages'];
  /** Read without rules for this CRM. */
  generic?: boolean;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const ROLES: readonly MessageRole[] = ['customer', 'agent', 'note', 'system', 'unknown'];

/** Everything that was looked for in the page: what was found and how, and what was not. */
export function WhatIRead({ id, open, fields, messages, generic = false }: WhatIReadProps) {
  // The messages have a row of their own, which tells them apart by who wrote them.
  const found = fields.filter(({ field, value }) => value !== undefined && field !== 'messages');
  const missed = fields.filter(({ field, value }) => value === undefined && field !== 'messages');
  const conversation = fields.find(({ field }) => field === 'messages')?.via;
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
      {generic && <p>{t('read.generic')}</p>}
      <dl class="fields">
        {found.map(({ field, value = '', via }, at) => (
          <div key={`${field}-${at}`}>
            <dt dir="auto">{labelOf(field)}</dt>
            <dd>
              <span dir="auto">{TIME.test(value) ? formatTime(value) : value}</span> <Via via={via} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('read.messages')}</dt>
          <dd>
            <span>{messages.length === 0 ? t('read.no-messages') : countByRole(messages)}</span>{' '}
            <Via via={conversation} />
          </dd>
        </div>
        {missed.length > 0 && (
          <div class="not-found">
            <dt>{t('read.not-found')}</dt>
            <dd>{missed.map(({ field }) => labelOf(field)).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p class="quiet">{t('read.private')}</p>
    </section>
  );
}

function Via({ via }: { via: string | undefined }) {
  return via ? <span class="via">{t('read.via', { via })}</span> : null;
}

function countByRole(messages: WhatIReadProps['messages']): string {
  return ROLES.map((role) => ({ role, count: messages.filter((message) => message.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => t(`read.role.${role}`, { count }))
    .join(', ');
}

/** Fields that the help desk itself names keep its label. */
function labelOf(field: string): string {
  return field.startsWith('fields.') ? field.slice('fields.'.length) : nameOf('field', field);
}
