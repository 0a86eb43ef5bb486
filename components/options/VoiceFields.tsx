import { languageName, t } from '../../platform/language.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import type { Voice } from '../../playbook/words.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { SelectField } from './SelectField.tsx';

interface Voices {
  language: string;
  voices: readonly Voice[];
}

export interface VoiceFieldsProps {
  chosen: Readonly<Record<string, string>>;
  onChange(chosen: Record<string, string>): void;
}

let loaded: Promise<Voices[]> | undefined;

/** How the agent sounds in languages where a speaker's own words differ: theirs to choose, never guessed. */
export function VoiceFields({ chosen, onChange }: VoiceFieldsProps) {
  loaded ??= allVoices();
  const all = useLoaded(loaded) ?? [];
  return (
    <>
      {all.map(({ language, voices }) => (
        <SelectField
          key={language}
          label={t('you.voice', { language: languageName(language) })}
          options={voices}
          value={chosen[language] ?? voices[0]?.id}
          onChange={(voice) => voice !== undefined && onChange({ ...chosen, [language]: voice })}
        />
      ))}
    </>
  );
}

async function allVoices(): Promise<Voices[]> {
  const all = await Promise.all(
    LANGUAGES.map(async ({ language, words }) => ({ language, voices: (await words()).voices })),
  );
  return all.filter(({ voices }) => voices.length > 1);
}
