import type { LanguageSource } from '../playbook/languages.ts';

/** What the playbook brings in the language that the agent's browser prefers (BCP 47), else in English. */
export async function agentsLanguage(tag = navigator.language): Promise<LanguageSource> {
  const { LANGUAGES } = await import('../playbook/languages.ts');
  const [language] = tag.split('-');
  const [english] = LANGUAGES;
  const found = LANGUAGES.find((source) => source.language === language) ?? english;
  if (!found) throw new Error('The playbook is empty.');
  return found;
}
