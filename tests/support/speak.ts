import { speak } from '../../platform/language.ts';
import { INTERFACE } from '../../playbook/en/interface.ts';
import { OPTIONS_INTERFACE } from '../../playbook/en/options.ts';

/** Loads the English interface, as both pages do before they draw. */
export function speakEnglish(): void {
  speak('en', INTERFACE, OPTIONS_INTERFACE);
}
