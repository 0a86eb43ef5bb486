import { t } from '../../platform/language.ts';
import type { Site } from '../../platform/page-door.ts';

export interface SiteAccessProps {
  site: Site;
  onAlways(): Promise<unknown>;
  onStop(): void;
}

/** Whether this site is read each time a panel is open, and the switch for it. */
export function SiteAccess({ site, onAlways, onStop }: SiteAccessProps) {
  return site.always ? (
    <button type="button" class="plain" title={t('site.always', { origin: site.origin })} onClick={onStop}>
      {t('site.stop')}
    </button>
  ) : (
    <button
      type="button"
      class="plain"
      title={t('state.not-enabled.origin', { origin: site.origin })}
      onClick={() => void onAlways()}
    >
      {t('state.not-enabled.button')}
    </button>
  );
}
