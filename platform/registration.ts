import { browser } from 'wxt/browser';
import { READER_FILE } from './inject.ts';
import { enabledPatterns } from './permissions.ts';

const ID = 'crm-on-enabled-sites';

/** Keeps the reader registered on exactly the sites that the agent enabled. */
export async function registerOnEnabledSites(): Promise<void> {
  const matches = await enabledPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [READER_FILE.slice(1)], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
