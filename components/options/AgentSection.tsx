import { SCRIPT_CHANNELS } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { type Agent, LONGEST_NAME } from '../../stores/agent.ts';
import { Field } from './Field.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { TextField } from './TextField.tsx';
import { VoiceFields } from './VoiceFields.tsx';

export interface AgentSectionProps {
  agent: Agent;
  onChange(agent: Agent): void;
}

/** The agent's own settings. */
export function AgentSection({ agent, onChange }: AgentSectionProps) {
  const { name, channel, voices, afterHard } = agent;
  return (
    <OptionsSection id="you" title={t('you.title')} lead={t('you.lead')}>
      <TextField
        label={t('you.name')}
        hint={t('you.name-hint')}
        autocomplete="name"
        maxLength={LONGEST_NAME}
        value={name ?? ''}
        onChange={(next) => {
          const { name: _, ...others } = agent;
          onChange(next ? { ...others, name: next } : others);
        }}
      />
      <Field label={t('you.channel')}>
        {(control) => (
          <select
            {...control}
            value={channel ?? ''}
            onChange={(event) => {
              const next = SCRIPT_CHANNELS.find((one) => one === event.currentTarget.value);
              const { channel: _, ...others } = agent;
              onChange(next ? { ...others, channel: next } : others);
            }}
          >
            <option value="">{t('you.channel.auto')}</option>
            {SCRIPT_CHANNELS.map((one) => (
              <option key={one} value={one}>
                {t(`script.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <VoiceFields chosen={voices ?? {}} onChange={(next) => onChange({ ...agent, voices: next })} />
      <label class="tick">
        <input
          type="checkbox"
          checked={afterHard ?? true}
          onChange={({ currentTarget }) => {
            const { afterHard: _, ...others } = agent;
            onChange(currentTarget.checked ? others : { ...others, afterHard: false });
          }}
        />
        {t('you.after-hard')}
      </label>
    </OptionsSection>
  );
}
