import { speak } from '../../platform/language.ts';
import { ADVICE_INTERFACE } from '../../playbook/en/advice-interface.ts';
import { INTERFACE } from '../../playbook/en/interface.ts';
import { MEMORY_INTERFACE } from '../../playbook/en/memory-interface.ts';
import { OPTIONS_INTERFACE } from '../../playbook/en/options-interface.ts';
import { REPLY_INTERFACE } from '../../playbook/en/reply-interface.ts';
import { SIGNAL_NAMES } from '../../playbook/en/signals.ts';
import { TEACH_INTERFACE } from '../../playbook/en/teach-interface.ts';

/** Loads the English interface, as both pages do before they draw. */
export function speakEnglish(): void {
  speak(
    'en',
    INTERFACE,
    ADVICE_INTERFACE,
    OPTIONS_INTERFACE,
    MEMORY_INTERFACE,
    REPLY_INTERFACE,
    SIGNAL_NAMES,
    TEACH_INTERFACE,
  );
}
