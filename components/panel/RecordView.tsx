import { useId, useState } from 'preact/hooks';
import type { Guidance } from '../../guidance/guidance.ts';
import type { RecordChoices } from '../../stores/guidance.ts';
import type { RecordPage } from '../../stores/record.ts';
import { StanceCard } from '../shared/StanceCard.tsx';
import { After } from './After.tsx';
import { Beside } from './Beside.tsx';
import { DraftCheck } from './DraftCheck.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FindOut } from './FindOut.tsx';
import { Loyalty } from './Loyalty.tsx';
import { Override } from './Override.tsx';
import { PartialThread } from './PartialThread.tsx';
import { Promises } from './Promises.tsx';
import { ScriptSection } from './ScriptSection.tsx';
import { WhatIRead } from './WhatIRead.tsx';
import { Who } from './Who.tsx';
import './record.css';

export interface RecordViewProps {
  page: Pick<RecordPage, 'record' | 'crmLabel' | 'fields' | 'gap' | 'pending'>;
  guidance: Guidance;
  onChoose(choice: RecordChoices): void;
  onAgentName(name: string): void;
}

/** The advice for one record, top to bottom. Key it by record: what is open stays open while it updates. */
export function RecordView({ page, guidance, onChoose, onAgentName }: RecordViewProps) {
  const { record, crmLabel, fields, gap, pending = false } = page;
  const readId = useId();
  const [readOpen, setReadOpen] = useState(false);
  return (
    <div class="record">
      <Who
        record={record}
        crmLabel={crmLabel}
        controls={readId}
        open={readOpen}
        onToggle={() => setReadOpen(!readOpen)}
      />
      <WhatIRead
        id={readId}
        open={readOpen}
        fields={fields}
        messages={record.messages}
        generic={record.crm === 'generic'}
      />
      <PartialThread gap={gap} pending={pending} />
      <StanceCard advice={guidance} />
      <Override guidance={guidance} />
      {guidance.moves && <FindOut moves={guidance.moves} />}
      <EvidenceList guidance={guidance} record={record} />
      <Promises promises={guidance.promises} record={record} />
      <ScriptSection guidance={guidance} onChoose={onChoose} onAgentName={onAgentName} />
      <DraftCheck record={record} guidance={guidance} />
      <Loyalty record={record} guidance={guidance} partial={pending || gap !== undefined} />
      <Beside record={record} guidance={guidance} />
      <After guidance={guidance} />
    </div>
  );
}
