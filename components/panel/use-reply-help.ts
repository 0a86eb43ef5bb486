import { useMemo } from 'preact/hooks';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import { type ReplyHelp, replyHelp } from '../../stores/reply-help.ts';
import { useStore } from '../../stores/use-store.ts';
import type { Desk } from './desk.ts';

/** What helps with the reply to a record; worked out anew only when something of it changes. */
export function useReplyHelp(desk: Desk, record: CustomerRecord, guidance: Guidance): ReplyHelp {
  const team = useStore(desk.team, (state) => state.team);
  const agent = useStore(desk.agent, (state) => state);
  return useMemo(
    () => replyHelp({ record, guidance, team, agent, now: new Date().toISOString() }),
    [record, guidance, team, agent],
  );
}
