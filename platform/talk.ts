import type { Talk } from '../guidance/talk.ts';
import { DRAFT_LANGUAGES } from '../playbook/draft-languages.ts';
import type { DraftMarkers } from '../playbook/draft-markers.ts';
import { ADVICE } from '../playbook/en/advice.ts';
import { MATTERS } from '../playbook/en/matters.ts';
import { ENGLISH } from '../playbook/en/words.ts';
import { LANGUAGES, type LanguageSource } from '../playbook/languages.ts';
import type { Advice } from '../playbook/words.ts';

const IN_ENGLISH: Talk = { words: ENGLISH, matters: MATTERS, advice: ADVICE };

const loaded = new Map<string, Talk>([['en', IN_ENGLISH]]);
let advice: Advice = ADVICE;

/** From now on the agent is told in this language, whatever the customer's. */
export async function adviseIn(source: LanguageSource): Promise<void> {
  advice = await source.advice();
  for (const [language, talk] of loaded) loaded.set(language, { ...talk, advice });
}

/** What is said to the agent, in the agent's language. */
export function adviceWords(): Advice {
  return advice;
}

/** The words that a draft in a language (BCP 47) is checked by; undefined where it is none that can be. */
export async function draftMarkersIn(language: string): Promise<DraftMarkers | undefined> {
  return DRAFT_LANGUAGES[language]?.();
}

/** Typed in Latin letters: answered in the language's own, but read by the English words mixed in. */
const IN_LATIN = /-Latn$/;

/**
 * What to say in a language (BCP 47) and how to read it, or in the other one where the playbook has no such
 * one, English where it has neither; a promise while it is being loaded.
 */
export function talkIn(language: string | undefined, otherwise?: string): Talk | Promise<Talk> {
  const own = language?.replace(IN_LATIN, '');
  const source = LANGUAGES.find((one) => one.language === own);
  if (!source && otherwise !== undefined) return talkIn(otherwise);
  const known = loaded.get(language ?? 'en');
  if (known) return known;
  if (!source) return loaded.get('en') ?? IN_ENGLISH;
  return Promise.all([source.words(), source.matters()]).then(([words, matters]) => {
    // Help desks name their states in English whatever the customer writes.
    const closedStatus = [...matters.closedStatus, ...MATTERS.closedStatus];
    const read = language === own ? { ...matters, closedStatus } : MATTERS;
    const talk = { words, matters: read, advice };
    loaded.set(language ?? source.language, talk);
    return talk;
  });
}
