import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { PageState } from '../../stores/record.ts';

export interface PageNoticeProps {
  page: Exclude<PageState, { state: 'record' }>;
  onAgain(): void;
  /** Straight in the click: the browser asks the agent, and answers only there. */
  onAlways(): Promise<'granted' | 'refused' | 'unknown-site'>;
  /** The page shows a customer, and the agent can say where; absent while that is being done. */
  onTeach: (() => void) | undefined;
}

/** What the panel says when there is no record to advise on: what is so, and what to do next. */
export function PageNotice({ page, onAgain, onAlways, onTeach }: PageNoticeProps) {
  switch (page.state) {
    case 'reading':
      return <Notice state="reading" title={t('state.reading')} busy />;
    case 'no-record':
      return (
        <Notice state="no-record" title={t('state.no-record')}>
          {page.crmLabel && <p>{t('state.no-record.known', { crm: page.crmLabel })}</p>}
          <p>{t('state.no-record.body')}</p>
          {onTeach && (
            <button type="button" onClick={onTeach}>
              {t('panel.teach')}
            </button>
          )}
        </Notice>
      );
    case 'restricted':
      return (
        <Notice state="restricted" title={t('state.restricted')}>
          <p>{t('state.restricted.body')}</p>
        </Notice>
      );
    case 'not-enabled':
      return (
        <Notice state="not-enabled" title={t('state.not-enabled')}>
          <p>{t('state.not-enabled.body')}</p>
          {page.origin && <AlwaysHere origin={page.origin} onAlways={onAlways} />}
        </Notice>
      );
    case 'failed':
      return (
        <Failed
          why={t(`fail.${page.reason}`, { problem: page.problem ?? '' })}
          {...(page.reason === 'orphaned' ? {} : { onAgain })}
        />
      );
  }
}

/** Something failed: what, what to do, and another try where one can help. */
export function Failed({ why, onAgain }: { why: string; onAgain?: () => void }) {
  return (
    <Notice state="failed" title={t('state.failed')}>
      <p>{why}</p>
      {onAgain && (
        <>
          <p>{t('state.failed.next')}</p>
          <button type="button" class="primary" onClick={onAgain}>
            {t('state.failed.again')}
          </button>
        </>
      )}
    </Notice>
  );
}

function AlwaysHere({ origin, onAlways }: { origin: string } & Pick<PageNoticeProps, 'onAlways'>) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <p>{t('state.not-enabled.always')}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void onAlways().then((answer) => setRefused(answer !== 'granted'))}
      >
        {t('state.not-enabled.button')}
      </button>
      <p class="quiet">{t('state.not-enabled.origin', { origin })}</p>
      {refused && (
        <p class="problem" role="alert">
          {t('state.not-enabled.refused')}
        </p>
      )}
    </>
  );
}

interface NoticeProps {
  state: string;
  title: string;
  busy?: boolean;
  children?: ComponentChildren;
}

function Notice({ state, title, busy = false, children }: NoticeProps) {
  return (
    <section class={`notice notice-${state}`} data-part="notice" data-state={state} aria-busy={busy}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
