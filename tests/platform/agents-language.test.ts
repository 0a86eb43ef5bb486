import { expect, it } from 'vitest';
import { agentsLanguage } from '../../platform/agents-language.ts';
import { LANGUAGES } from '../../playbook/languages.ts';

it.each(LANGUAGES.map(({ language }) => language))(
  'speaks %s to an agent whose browser does',
  async (tag) => {
    expect((await agentsLanguage(tag)).language).toBe(tag);
    expect((await agentsLanguage(`${tag}-XX`)).language).toBe(tag);
  },
);

it('speaks English to everybody else', async () => {
  expect((await agentsLanguage('eo')).language).toBe('en');
});
