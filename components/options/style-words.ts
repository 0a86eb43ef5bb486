import { createContext } from 'preact';
import { STYLES_IN_WORDS } from '../../playbook/en/styles.ts';
import type { StylesInWords } from '../../playbook/styles.ts';

/** The nine styles in the language of the page; English unless the page provides another. */
export const StyleWordsContext = createContext<StylesInWords>(STYLES_IN_WORDS);
