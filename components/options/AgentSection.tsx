import { SCRIPT_CHANNELS } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { type Agent, LONGEST_NAME } from '../../stores/agent.ts';
import { Field } from './Field.tsx';
import { OptionsSection } from './OptionsSection.tsx';

export interface AgentSectionProps {
  agent: Agent;
  onChange(agent: Agent): void;
}

/** The agent's own settings. */
export function AgentSection({ agent, onChange }: AgentSectionProps) {
  const { name, channel } = agent;
  return (
    <OptionsSection id="you" title={t('you.title')} lead={t('you.lead')}>
      <Field label={t('you.name')} hint={t('you.name-hint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autocomplete="name"
            maxLength={LONGEST_NAME}
            value={name ?? ''}
            onInput={(event) => {
              const next = event.currentTarget.value;
              onChange({ ...(channel ? { channel } : {}), ...(next ? { name: next } : {}) });
            }}
          />
        )}
      </Field>
      <Field label={t('you.channel')}>
        {(control) => (
          <select
            {...control}
            value={channel ?? ''}
            onChange={(event) => {
              const next = SCRIPT_CHANNELS.find((one) => one === event.currentTarget.value);
              onChange({ ...(name ? { name } : {}), ...(next ? { channel: next } : {}) });
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
    </OptionsSection>
  );
}
