import { describe, expect, it } from 'vitest';
import { type Build, builtFile, manifestOf } from './built.ts';

const PERMISSIONS: Record<Build, string[]> = {
  'chrome-mv3': ['activeTab', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage'],
};

describe.each(Object.keys(PERMISSIONS) as Build[])('the built manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for exactly the permissions that were decided', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS[build]);
  });

  it('takes no site at install', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('shows no file of its own to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its pages load their own files only and connect to nothing', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules: Record<string, string> = Object.fromEntries(
      policy.split(';').map((rule) => {
        const [name, ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
    });
    expect(Object.values(rules).every((value) => ["'none'", "'self'"].includes(value))).toBe(true);
  });

  it('is a version 3 manifest with a panel, options in a tab and a background', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    expect(manifest).toHaveProperty('background');
  });

  it('opens by a shortcut that is the toolbar click itself', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+D' } } });
  });

  it('names only files that are there', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png|css)/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    for (const path of named) expect(builtFile(build, path).length).toBeGreaterThan(0);
    expect(builtFile(build, 'content-scripts/crm.js').length).toBeGreaterThan(0);
  });
});

it('opens a side panel in Chromium and a sidebar in Firefox', () => {
  expect(manifestOf('chrome-mv3').side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(manifestOf('firefox-mv3').sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
});

it('declares to Firefox that no data is collected', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toBeDefined();
});

it('holds no character that keeps Chromium from loading a content script', () => {
  const source = ['content-scripts/crm.js', 'generic.js', 'actions.js']
    .map((file) => builtFile('chrome-mv3', file).toString('utf8'))
    .join('');
  expect([...source].filter((char) => /\p{Noncharacter_Code_Point}|\ufffd/u.test(char))).toEqual([]);
});
