import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  // Injected by the toolbar click or by a site the agent enabled: never by the manifest.
  registration: 'runtime',
  matches: [],
  main() {},
});
