import { useContext } from 'preact/hooks';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import { AfterHard } from './AfterHard.tsx';
import { Desk } from './desk.ts';
import { HandOver } from './HandOver.tsx';
import { Journey } from './Journey.tsx';
import { OneMoreThing } from './OneMoreThing.tsx';
import { useReplyHelp } from './use-reply-help.ts';

export interface BesideProps {
  record: CustomerRecord;
  guidance: Guidance;
}

/** What comes with and after a reply, each closed until it is wanted; nothing where there is no page. */
export function Beside(props: BesideProps) {
  const desk = useContext(Desk);
  return desk ? <Help {...props} desk={desk} /> : null;
}

function Help({ record, guidance, desk }: BesideProps & { desk: Desk }) {
  const { journey, extra, handOver, afterHard } = useReplyHelp(desk, record, guidance);
  const off = () => void desk.agent.save({ ...desk.agent.getState(), afterHard: false });
  return (
    <>
      <Journey points={journey} record={record} />
      <OneMoreThing extra={extra} />
      <HandOver note={handOver} />
      <AfterHard steps={afterHard} onOff={off} />
    </>
  );
}
