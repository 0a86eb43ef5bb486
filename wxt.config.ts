import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { products } from './crm/products.ts';

const optionalHosts = ['https://*/*', 'http://*/*'];

/**
 * One source, three stores: Chrome and Edge share a build, Firefox has its own
 * permissions because it has no side panel API (its sidebar needs none).
 */
export default defineConfig({
  imports: false,
  hooks: {
    // Each product's rules are a script of their own: only those of the open page are loaded.
    'entrypoints:found': (_, entrypoints) => {
      for (const { id } of products) {
        const inputPath = fileURLToPath(new URL(`crm/adapters/${id}.ts`, import.meta.url));
        entrypoints.push({ name: `adapters/${id}`, inputPath, type: 'unlisted-script' });
      }
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The toolbar click grants the tab it is clicked on; nothing is granted at install.
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'scripting', 'storage']
        : ['activeTab', 'scripting', 'storage', 'sidePanel'],
    optional_host_permissions: optionalHosts,
    action: { default_title: '__MSG_name__' },
    // The same as a click on the toolbar button, with the same right to read this one tab.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } },
    // Nothing is fetched from anywhere: pages of the extension may only load themselves.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doorstep@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    // Both browsers preload modules by themselves, and the polyfill would put a fetch into the pages.
    build: { modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
