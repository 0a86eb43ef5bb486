import { t } from '../../platform/language.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import type { RecordChoices } from '../../stores/guidance.ts';

export interface ScriptLanguageProps {
  /** BCP 47. */
  language: string;
  onChoose(choice: RecordChoices): void;
}

/** The language the script is in: that of the customer, unless the agent takes another for this ticket. */
export function ScriptLanguage({ language, onChoose }: ScriptLanguageProps) {
  return (
    <select
      class="situation"
      aria-label={t('script.language')}
      value={language}
      onChange={({ currentTarget }) => onChoose({ language: currentTarget.value })}
    >
      {LANGUAGES.map((source) => (
        <option key={source.language} value={source.language} lang={source.language}>
          {source.name}
        </option>
      ))}
    </select>
  );
}
