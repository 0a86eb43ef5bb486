import type { CustomerRecord } from '../../crm/record.ts';
import type { Evidence, Guidance } from '../../guidance/guidance.ts';
import { formatDay, formatTime, nameOf, t } from '../../platform/language.ts';
import { Section } from '../shared/Section.tsx';
import { QuoteInPage } from './QuoteInPage.tsx';
import { WeightBar } from './WeightBar.tsx';

export interface EvidenceListProps {
  guidance: Pick<Guidance, 'evidence' | 'heard' | 'missing'>;
  record: CustomerRecord;
}

const SHOWN_AT_ONCE = 3;

/** Why: each reason with its words, where they stand, which way it pulls and how strongly. */
export function EvidenceList({ guidance, record }: EvidenceListProps) {
  const reasons = byWords(guidance.evidence);
  const heard = byWords(guidance.heard);
  // While nothing carries a stance, what was heard is all there is to see: the two sides of a conflict too.
  const open = reasons.length === 0;
  return (
    <Section part="evidence" title={t('evidence.title')}>
      {open && heard.length === 0 && <p class="quiet">{t('evidence.none')}</p>}
      {open && heard.length > 0 && <h3>{t('evidence.not-enough')}</h3>}
      <ReasonList list={open ? heard : reasons} record={record} undecided={open} />
      {!open && heard.length > 0 && (
        <details class="more heard">
          <summary>{t('evidence.heard')}</summary>
          <Items list={heard} record={record} />
        </details>
      )}
      {guidance.missing.length > 0 && (
        <div class="missing">
          <h3>{t('evidence.missing')}</h3>
          <ul>
            {guidance.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

/** Reasons that rest on the same words, strongest first. */
type Reasons = [Evidence, ...Evidence[]];

interface ItemsProps {
  list: readonly Reasons[];
  record: CustomerRecord;
}

/** The strongest, and the others folded away. */
function ReasonList({ list, record, undecided }: ItemsProps & { undecided: boolean }) {
  const rest = list.slice(SHOWN_AT_ONCE);
  return (
    <>
      <Items list={list.slice(0, SHOWN_AT_ONCE)} record={record} />
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {undecided ? t('evidence.heard') : t('evidence.more', { count: rest.flat().length })}
          </summary>
          <Items list={rest} record={record} />
        </details>
      )}
    </>
  );
}

function Items({ list, record }: ItemsProps) {
  if (list.length === 0) return null;
  return (
    <ul class="evidence">
      {list.map((reasons, at) => (
        // A signal may be heard twice: the place in the list tells them apart.
        <EvidenceItem key={`${reasons[0].signal}-${at}`} reasons={reasons} record={record} />
      ))}
    </ul>
  );
}

/** The same words are shown once, under all that they say. */
function byWords(evidence: readonly Evidence[]): Reasons[] {
  const groups = new Map<string, Reasons>();
  for (const [at, one] of evidence.entries()) {
    const words = one.quote === undefined ? String(at) : JSON.stringify([one.quote, one.source]);
    const known = groups.get(words);
    if (known) known.push(one);
    else groups.set(words, [one]);
  }
  return [...groups.values()];
}

function EvidenceItem({ reasons, record }: { reasons: Reasons; record: CustomerRecord }) {
  const [evidence] = reasons;
  return (
    <li>
      {reasons.map(({ signal, weight, flips, becomes }) => (
        <div key={signal}>
          <div class="evidence-head">
            <span class="signal">{nameOf('signal', signal)}</span>
            <WeightBar weight={weight} />
          </div>
          {flips && (
            <span class="flips">
              {becomes
                ? t('evidence.flips', { stance: t(`stance.${becomes}`).toLowerCase() })
                : t('evidence.decides')}
            </span>
          )}
        </div>
      ))}
      {evidence.quote && <QuoteInPage words={evidence.quote} source={evidence.source} record={record} />}
      <p class="source">
        <span>{nameOf('kind', evidence.kind)}</span> · <Source evidence={evidence} record={record} />
      </p>
    </li>
  );
}

function Source({ evidence: { source }, record }: { evidence: Evidence; record: CustomerRecord }) {
  if ('field' in source) return <span>{t('evidence.field', { field: nameOf('field', source.field) })}</span>;
  if ('memory' in source) return <span>{t('evidence.memory', { what: formatDay(source.memory) })}</span>;
  if ('team' in source) return <span>{t('evidence.team', { what: source.team })}</span>;
  const at = record.messages.findIndex((message) => message.id === source.message);
  const message = record.messages[at];
  if (!message) return <span>{source.message}</span>;
  const place = { n: at + 1, total: record.messages.length };
  return (
    <span>
      {message.author
        ? t('evidence.message-by', { ...place, author: message.author })
        : t('evidence.message', place)}
      {message.at && (
        <>
          {' · '}
          <time dateTime={message.at}>{formatTime(message.at)}</time>
        </>
      )}
    </span>
  );
}
