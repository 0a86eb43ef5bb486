import { SCRIPT_CHANNELS } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { type Agent, LONGEST_NAME } from '../../stores/agent.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { SelectField } from './SelectField.tsx';
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
      <SelectField
        label={t('you.channel')}
        none={t('you.channel.auto')}
        options={SCRIPT_CHANNELS.map((id) => ({ id, name: t(`script.${id}`) }))}
        value={channel}
        onChange={(next) => {
          const { channel: _, ...others } = agent;
          onChange(next ? { ...others, channel: next } : others);
        }}
      />
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
