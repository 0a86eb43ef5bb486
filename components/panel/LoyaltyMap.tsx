import { useContext, useMemo, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import type { Answered } from '../../guidance/loyalty-map.ts';
import { t } from '../../platform/language.ts';
import { loyaltyNote } from '../../stores/loyalty-note.ts';
import type { MemoryStore } from '../../stores/memory.ts';
import { useStore } from '../../stores/use-store.ts';
import { CustomerMemory } from './customer-memory.ts';
import { ForColleagues } from './ForColleagues.tsx';

export interface LoyaltyMapProps {
  record: CustomerRecord;
  guidance: Guidance;
}

/** Where the customer stands on all six questions, as it goes into a private note. */
export function LoyaltyMap(props: LoyaltyMapProps) {
  const memory = useContext(CustomerMemory);
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('loyalty.map')}</summary>
      {open && (memory ? <Remembered {...props} memory={memory} /> : <Six {...props} answered={{}} />)}
    </details>
  );
}

function Remembered({ memory, ...props }: LoyaltyMapProps & { memory: MemoryStore }) {
  const answered = useStore(memory, (state) => state.answered);
  return <Six {...props} answered={answered ?? {}} />;
}

function Six({ record, guidance, answered }: LoyaltyMapProps & { answered: Answered }) {
  const note = useMemo(
    () => loyaltyNote(record, guidance, answered, new Date().toISOString()),
    [record, guidance, answered],
  );
  return (
    <>
      <p class="say" dir="auto">
        {note}
      </p>
      <ForColleagues text={note} copy={t('loyalty.copy-map')} />
    </>
  );
}
