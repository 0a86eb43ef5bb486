import type { CustomerRecord, Message } from '../../crm/record.ts';
import { advise } from '../../guidance/advise.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { told } from '../../guidance/told.ts';
import { EN } from '../../playbook/en/markers/index.ts';

export const NOW = '2026-01-15T09:00:00Z';

/** A record with the given messages, each `role: text`, oldest first. */
export function recordOf(
  turns: readonly `${Message['role']}: ${string}`[],
  more: Partial<CustomerRecord> = {},
): CustomerRecord {
  return {
    crm: 'generic',
    kind: 'ticket',
    id: '1',
    channel: 'email',
    customer: {},
    tags: [],
    fields: [],
    messages: turns.map((turn, index) => {
      const colon = turn.indexOf(': ');
      return {
        id: String(index + 1),
        role: turn.slice(0, colon) as Message['role'],
        text: turn.slice(colon + 2),
      };
    }),
    ...more,
  };
}

export function adviceOn(record: CustomerRecord): Guidance {
  return advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN]);
}

/** The signals that advice rests on. */
export function signalsOf(guidance: Guidance): string[] {
  return told(guidance).map(({ signal }) => signal);
}
