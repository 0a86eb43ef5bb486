import { useContext, useEffect, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Finding, Guidance } from '../../guidance/guidance.ts';
import { languageName, t } from '../../platform/language.ts';
import { type Checked, checkWritten } from '../../stores/draft-check.ts';
import { recordKey } from '../../stores/record-key.ts';
import { useStore } from '../../stores/use-store.ts';
import { Section } from '../shared/Section.tsx';
import { DraftFinding } from './DraftFinding.tsx';
import { Desk } from './desk.ts';
import './draft.css';

export interface DraftCheckProps {
  record: CustomerRecord;
  guidance: Guidance;
}

/** What is worth a second look in the reply that the agent is writing in the page. */
export function DraftCheck(props: DraftCheckProps) {
  const desk = useContext(Desk);
  return desk ? <Check {...props} desk={desk} /> : null;
}

function Check({ record, guidance, desk }: DraftCheckProps & { desk: Desk }) {
  const draft = useStore(desk.draft, ({ text }) => text);
  const team = useStore(desk.team, (state) => state.team);
  const [checked, setChecked] = useState<Checked>({ state: 'empty' });
  const ticket = recordKey(record);
  const [ignored, setIgnored] = useState(desk.ignored.get(ticket) ?? new Set<string>());

  useEffect(() => {
    let current = true;
    // The words of a language may be on their way while the agent writes on: the newest draft counts.
    checkWritten({ draft, record, guidance, team }).then(
      (found) => current && setChecked(found),
      () => current && setChecked({ state: 'empty' }),
    );
    return () => {
      current = false;
    };
  }, [draft, record, guidance, team]);

  function ignore(finding: Finding): void {
    const next = new Set(ignored).add(keyOf(finding));
    desk.ignored.set(ticket, next);
    setIgnored(next);
  }

  const all = checked.state === 'checked' ? checked.findings : [];
  const findings = all.filter((finding) => !ignored.has(keyOf(finding)));
  const count = findings.length;
  return (
    <Section
      part="draft"
      title={t('draft.title')}
      aside={
        count > 0 && (
          <span class="count" aria-hidden="true">
            {count}
          </span>
        )
      }
    >
      <p
        role="status"
        class={checked.state === 'checked' ? (count > 0 ? 'draft-state' : 'draft-fine') : 'quiet'}
      >
        {checked.state === 'empty' && t('draft.empty')}
        {checked.state === 'unread' && t('draft.unread', { language: languageName(checked.language) })}
        {checked.state === 'checked' && (count > 0 ? t('draft.count', { count }) : `✓ ${t('draft.fine')}`)}
      </p>
      {count > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <DraftFinding key={keyOf(finding)} finding={finding} onIgnore={() => ignore(finding)} />
          ))}
        </ul>
      )}
      {all.length > count && <p class="quiet">{t('draft.ignored', { count: all.length - count })}</p>}
      <p class="quiet draft-why">{t('draft.why')}</p>
    </Section>
  );
}

function keyOf({ check, words }: Finding): string {
  return `${check} ${words}`;
}
