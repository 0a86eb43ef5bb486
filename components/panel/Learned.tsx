import type { TaughtName, TaughtSite } from '../../crm/taught.ts';
import { t } from '../../platform/language.ts';
import type { RecordStore } from '../../stores/record.ts';
import { saveTaught, without } from '../../stores/taught.ts';
import type { TeamStore } from '../../stores/team.ts';
import { useStore } from '../../stores/use-store.ts';
import { taughtName, wayInWords } from '../shared/taught-words.ts';

/** The page in front, as far as it is only looked at. */
export type Watched = Pick<RecordStore, 'getState' | 'getInitialState' | 'setState' | 'subscribe'>;

/** What was taught for the site in front, each with whether this page shows it, and the way to forget it. */
export function Learned({ record, team }: { record: Watched; team: TeamStore }) {
  const origin = useStore(record, (state) => state.site?.origin);
  const page = useStore(record, (state) => state.page);
  const taught = useStore(team, (state) => state.team.taught);
  const here = (taught ?? []).filter((site) => site.origin === origin);
  if (here.length === 0) return null;

  const forget = (site: TaughtSite, what: TaughtName | 'messages') =>
    void saveTaught(team, (sites) => without(sites, site, what));
  const isMissing = (field: string) =>
    page.state === 'record' && page.fields.some((one) => one.field === field && one.value === undefined);

  return (
    <div class="lesson">
      <h3>{t('teach.learned')}</h3>
      {here.map((site) => (
        <ul class="learned" key={site.path}>
          {here.length > 1 && <li class="quiet">{site.path}</li>}
          {site.fields.map(({ field, ways: [way] }) => (
            <li key={field}>
              <span>
                <strong dir="auto">{taughtName(field)}</strong>{' '}
                <span class="quiet">
                  {way && wayInWords(way)}
                  {isMissing(field) && ` · ${t('teach.missing')}`}
                </span>
              </span>
              <Forget name={taughtName(field)} onClick={() => forget(site, field)} />
            </li>
          ))}
          {site.messages && (
            <li>
              <strong>{t('teach.messages')}</strong>
              <Forget name={t('teach.messages')} onClick={() => forget(site, 'messages')} />
            </li>
          )}
        </ul>
      ))}
    </div>
  );
}

function Forget({ name, onClick }: { name: string; onClick(): void }) {
  return (
    <button type="button" class="plain" aria-label={`${t('teach.forget')}: ${name}`} onClick={onClick}>
      {t('teach.forget')}
    </button>
  );
}
