import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STYLES } from '../../guidance/team.ts';
import { stylesPage } from '../../scripts/styles-page.ts';

it('docs/styles.md shows the scripts as they are; `node scripts/styles-page.ts` writes it', () => {
  const page = readFileSync(new URL('../../docs/styles.md', import.meta.url), 'utf8');
  expect(page).toBe(stylesPage());
});

it('lets each style be heard: no two scripts of a contact are alike', () => {
  for (const contact of stylesPage().split(/^## /m).slice(1)) {
    const scripts = contact.split(/^### .*$/m).slice(1);
    expect(new Set(scripts.map((one) => one.replace(/^\*.*\*$/m, ''))).size).toBe(STYLES.length);
  }
});
