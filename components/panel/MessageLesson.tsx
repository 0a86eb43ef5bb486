import type { MessageRole } from '../../crm/record.ts';
import type { Pointed, TaughtMessages } from '../../crm/taught.ts';
import { formatList, t } from '../../platform/language.ts';

type MessagePointed = Extract<Pointed, { state: 'message' }>;

export interface MessageLessonProps {
  pointed: MessagePointed | undefined;
  onPoint(role: (typeof SAMPLES)[number]): void;
  onKeep(pointed: MessagePointed, rules: TaughtMessages): void;
}

const SAMPLES = ['customer', 'agent', 'note'] as const;
const ROLES: readonly MessageRole[] = ['customer', 'agent', 'note', 'system', 'unknown'];

/** One message by each side is pointed at; the rule that tells them apart is tested on all that are there. */
export function MessageLesson({ pointed, onPoint, onKeep }: MessageLessonProps) {
  const found = pointed?.found;
  const both = pointed?.pointed.includes('customer') && pointed.pointed.includes('agent');
  return (
    <div class="lesson">
      <h3>{t('teach.messages')}</h3>
      <p class="quiet">{t('teach.messages-lead')}</p>
      <div class="lesson-line">
        {SAMPLES.map((role) => {
          const done = pointed?.pointed.includes(role);
          return (
            <button key={role} type="button" onClick={() => onPoint(role)}>
              {done && <span aria-hidden="true">✓ </span>}
              {t(`teach.message.${role}`)}
              {done && <span class="visually-hidden"> ({t('teach.pointed')})</span>}
            </button>
          );
        })}
      </div>
      {both && !found && (
        <p class="problem" role="alert">
          {t('teach.unlike')}
        </p>
      )}
      {pointed && found && (
        <div class="ask found">
          <p role="status">{countInWords(found.count)}</p>
          <button type="button" class="primary" onClick={() => onKeep(pointed, found.rules)}>
            {t('teach.right')}
          </button>
        </div>
      )}
    </div>
  );
}

function countInWords(count: Partial<Record<MessageRole, number>>): string {
  const roles = ROLES.flatMap((role) =>
    count[role] ? [t(`read.role.${role}`, { count: count[role] })] : [],
  );
  const all = Object.values(count).reduce((sum, one) => sum + one, 0);
  return t('teach.finds', { count: all, roles: formatList(roles) });
}
