import type { ADVICE_INTERFACE } from './en/advice-interface.ts';
import type { INTERFACE } from './en/interface.ts';
import type { MEMORY_INTERFACE } from './en/memory-interface.ts';
import type { OPTIONS_INTERFACE } from './en/options-interface.ts';
import type { REPLY_INTERFACE } from './en/reply-interface.ts';
import type { SIGNAL_NAMES } from './en/signals.ts';
import type { TEACH_INTERFACE } from './en/teach-interface.ts';

/** One wording: a sentence, or its plural forms chosen by the value `count`. */
export type Wording = string | { readonly other: string; readonly one?: string; readonly few?: string };

// English sets the keys: another language that lacks one, or has one more, does not compile.
type Like<English> = { readonly [Key in keyof English]: Wording };

/** The side panel before there is advice, and what both pages share. */
export type InterfaceWords = Like<typeof INTERFACE>;
/** What stands around the advice. */
export type AdviceInterfaceWords = Like<typeof ADVICE_INTERFACE>;
/** The options page. */
export type OptionsInterfaceWords = Like<typeof OPTIONS_INTERFACE>;
/** Its section on what is remembered, loaded apart. */
export type MemoryInterfaceWords = Like<typeof MEMORY_INTERFACE>;
/** What stands around teaching a page, in both pages; loaded apart. */
export type TeachInterfaceWords = Like<typeof TEACH_INTERFACE>;
/** What stands around the draft check and what comes with and after a reply. */
export type ReplyInterfaceWords = Like<typeof REPLY_INTERFACE>;
/** What each signal is called. */
export type SignalNames = { readonly [Key in keyof typeof SIGNAL_NAMES]: string };
