import { languageName, t } from '../../platform/language.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import type { Voice } from '../../playbook/words.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { Field } from './Field.tsx';

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
        <Field key={language} label={t('you.voice', { language: languageName(language) })}>
          {(control) => (
            <select
              {...control}
              value={chosen[language] ?? voices[0]?.id}
              onChange={({ currentTarget }) => onChange({ ...chosen, [language]: currentTarget.value })}
            >
              {voices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
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
