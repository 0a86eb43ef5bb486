import type { TaughtField, TaughtSite, TaughtWay } from '../../crm/taught.ts';
import { t } from '../../platform/language.ts';
import { taughtName, wayInWords } from '../shared/taught-words.ts';
import { type Editing, problemAt } from './editing.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { TextField } from './TextField.tsx';

/** What was taught about the pages of the team's CRM: for which pages, by which labels, and how to forget it. */
export function TaughtSection({ team: { taught = [] }, problems, change }: Editing) {
  const replace = (site: TaughtSite, next: TaughtSite | undefined) =>
    change({ taught: taught.flatMap((one) => (one === site ? (next ?? []) : [one])) });
  return (
    <OptionsSection id="taught" title={t('taught.title')} lead={t('taught.lead')}>
      {taught.length === 0 && <p class="quiet">{t('taught.none')}</p>}
      {taught.map((site, at) => (
        <SiteFields
          key={at}
          site={site}
          problem={(path) => problemAt(problems, `taught.${at}.${path}`)}
          onChange={(next) => replace(site, next)}
        />
      ))}
    </OptionsSection>
  );
}

interface SiteFieldsProps {
  site: TaughtSite;
  problem(path: string): string | undefined;
  /** Undefined: nothing of it is left. */
  onChange(site: TaughtSite | undefined): void;
}

function SiteFields({ site, problem, onChange }: SiteFieldsProps) {
  const { messages, ...rest } = site;
  const withFields = (fields: TaughtField[]) =>
    onChange(fields.length > 0 || messages ? { ...site, fields } : undefined);
  return (
    <fieldset class="taught">
      <legend dir="ltr">{site.origin}</legend>
      <TextField
        label={t('taught.path')}
        hint={t('taught.path-hint')}
        problem={problem('path')}
        dir="ltr"
        maxLength={300}
        value={site.path}
        onChange={(path) => onChange({ ...site, path })}
      />
      <ul>
        {site.fields.map((field, at) => (
          <li key={field.field} class="taught-row">
            <TaughtRow
              field={field}
              problem={problem(`fields.${at}.ways.0.label`)}
              onChange={(next) => withFields(site.fields.map((one) => (one === field ? next : one)))}
            />
            <Forget
              name={taughtName(field.field)}
              onClick={() => withFields(site.fields.filter((one) => one !== field))}
            />
          </li>
        ))}
        {messages && (
          <li class="taught-row">
            <strong>{t('teach.messages')}</strong>
            <Forget
              name={t('teach.messages')}
              onClick={() => onChange(site.fields.length > 0 ? rest : undefined)}
            />
          </li>
        )}
      </ul>
      <button type="button" onClick={() => onChange(undefined)}>
        {t('taught.forget-page')}
      </button>
    </fieldset>
  );
}

interface TaughtRowProps {
  field: TaughtField;
  problem: string | undefined;
  onChange(field: TaughtField): void;
}

/** The label can be put right by hand; a place in the page only by pointing again. */
function TaughtRow({ field, problem, onChange }: TaughtRowProps) {
  const [way, ...others] = field.ways;
  if (way?.by !== 'label') {
    return (
      <div>
        <strong dir="auto">{taughtName(field.field)}</strong>{' '}
        <span class="quiet">{way && wayInWords(way)}</span>
      </div>
    );
  }
  const relabelled = (label: string): TaughtWay[] => [{ ...way, label }, ...others];
  return (
    <TextField
      label={`${taughtName(field.field)}: ${t('taught.label')}`}
      problem={problem}
      dir="auto"
      maxLength={60}
      value={way.label}
      onChange={(text) => onChange({ ...field, ways: relabelled(text) })}
    />
  );
}

function Forget({ name, onClick }: { name: string; onClick(): void }) {
  return (
    <button type="button" aria-label={`${t('teach.forget')}: ${name}`} onClick={onClick}>
      {t('teach.forget')}
    </button>
  );
}
