import type {
  AdviceInterfaceWords,
  InterfaceWords,
  MemoryInterfaceWords,
  OptionsInterfaceWords,
  ReplyInterfaceWords,
  SignalNames,
  TeachInterfaceWords,
} from './interface-words.ts';
import type { FinderWords, StylesInWords } from './styles.ts';
import type { Advice, Matters, Words } from './words.ts';

/** All that one language brings; each part is loaded only where it is used. */
export interface LanguageSource {
  /** BCP 47, and the name of its folder. */
  language: string;
  /** In its own words. */
  name: string;
  /** What is said to customers. */
  words(): Promise<Words>;
  /** What tells what a message is about. */
  matters(): Promise<Matters>;
  /** What is said to agents. */
  advice(): Promise<Advice>;
  /** The service styles, for the lead. */
  styles(): Promise<{ styles: StylesInWords; finder: FinderWords }>;
  panelInterface(): Promise<InterfaceWords>;
  adviceInterface(): Promise<AdviceInterfaceWords & ReplyInterfaceWords & SignalNames>;
  optionsInterface(): Promise<OptionsInterfaceWords & MemoryInterfaceWords>;
  teachInterface(): Promise<TeachInterfaceWords>;
}

/** Every language of the playbook: a new one is a folder like `en/` and its entry here. */
export const LANGUAGES: readonly LanguageSource[] = [
  {
    language: 'en',
    name: 'English',
    words: async () => (await import('./en/words.ts')).ENGLISH,
    matters: async () => (await import('./en/matters.ts')).MATTERS,
    advice: async () => (await import('./en/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./en/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./en/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./en/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./en/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./en/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./en/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./en/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./en/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'fa',
    name: 'فارسی',
    words: async () => (await import('./fa/words.ts')).WORDS,
    matters: async () => (await import('./fa/matters.ts')).MATTERS,
    advice: async () => (await import('./fa/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./fa/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./fa/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./fa/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./fa/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./fa/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./fa/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./fa/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./fa/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'es',
    name: 'Español',
    words: async () => (await import('./es/words.ts')).WORDS,
    matters: async () => (await import('./es/matters.ts')).MATTERS,
    advice: async () => (await import('./es/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./es/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./es/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./es/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./es/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./es/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./es/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./es/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./es/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'th',
    name: 'ไทย',
    words: async () => (await import('./th/words.ts')).THAI,
    matters: async () => (await import('./th/matters.ts')).MATTERS,
    advice: async () => (await import('./th/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./th/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./th/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./th/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./th/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./th/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./th/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./th/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./th/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'lo',
    name: 'ລາວ',
    words: async () => (await import('./lo/words.ts')).WORDS,
    matters: async () => (await import('./lo/matters.ts')).MATTERS,
    advice: async () => (await import('./lo/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./lo/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./lo/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./lo/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./lo/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./lo/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./lo/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./lo/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./lo/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'bn',
    name: 'বাংলা',
    words: async () => (await import('./bn/words.ts')).BENGALI,
    matters: async () => (await import('./bn/matters.ts')).MATTERS,
    advice: async () => (await import('./bn/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./bn/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./bn/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./bn/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./bn/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./bn/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./bn/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./bn/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./bn/teach-interface.ts')).TEACH_INTERFACE,
  },
  {
    language: 'ta',
    name: 'தமிழ்',
    words: async () => (await import('./ta/words.ts')).WORDS,
    matters: async () => (await import('./ta/matters.ts')).MATTERS,
    advice: async () => (await import('./ta/advice.ts')).ADVICE,
    styles: async () => {
      const { FINDER, STYLES_IN_WORDS } = await import('./ta/styles.ts');
      return { styles: STYLES_IN_WORDS, finder: FINDER };
    },
    panelInterface: async () => (await import('./ta/interface.ts')).INTERFACE,
    adviceInterface: async () => ({
      ...(await import('./ta/advice-interface.ts')).ADVICE_INTERFACE,
      ...(await import('./ta/reply-interface.ts')).REPLY_INTERFACE,
      ...(await import('./ta/signals.ts')).SIGNAL_NAMES,
    }),
    optionsInterface: async () => ({
      ...(await import('./ta/options-interface.ts')).OPTIONS_INTERFACE,
      ...(await import('./ta/memory-interface.ts')).MEMORY_INTERFACE,
    }),
    teachInterface: async () => (await import('./ta/teach-interface.ts')).TEACH_INTERFACE,
  },
];
