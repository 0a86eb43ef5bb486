import { useContext, useState } from 'preact/hooks';
import { type Guidance, SCRIPT_CHANNELS } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import type { RecordChoices } from '../../stores/guidance.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { countGaps } from '../shared/gaps.ts';
import { Section } from '../shared/Section.tsx';
import { Tabs } from '../shared/Tabs.tsx';
import { WithGaps } from '../shared/WithGaps.tsx';
import { copyText } from './copy-text.ts';
import { InfoPack } from './InfoPack.tsx';
import { InsertButton } from './InsertButton.tsx';
import { MissingValues } from './MissingValues.tsx';
import { PageActions } from './page-actions.ts';
import { ScriptLanguage } from './ScriptLanguage.tsx';
import { SituationChoice } from './SituationChoice.tsx';

export interface ScriptSectionProps {
  guidance: Pick<Guidance, 'script' | 'infoPack' | 'situation'>;
  onChoose(choice: RecordChoices): void;
  onAgentName(name: string): void;
}

/** What to write or say, in parts, with its gaps shown, and the info pack that goes with it. */
export function ScriptSection({ guidance, onChoose, onAgentName }: ScriptSectionProps) {
  const { script, infoPack, situation } = guidance;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const text = copyText(script, infoPack, ticked);
  const gaps = countGaps(text);
  const canInsert = useContext(PageActions) !== undefined;
  return (
    <>
      <Section
        part="script"
        title={t('script.title')}
        aside={
          <span class="script-choices">
            <ScriptLanguage language={script.language} onChoose={onChoose} />
            <SituationChoice situation={situation} onChoose={onChoose} />
          </span>
        }
      >
        <Tabs
          label={t('script.tabs')}
          tabs={SCRIPT_CHANNELS.map((id) => ({ id, label: t(`script.${id}`) }))}
          selected={script.channel}
          onSelect={(channel) => onChoose({ channel })}
        >
          <div class="script" lang={script.language} dir="auto">
            {script.parts.map(({ part, text: words }, at) => (
              <p key={`${part}-${at}`} data-script-part={part}>
                <WithGaps text={words} />
              </p>
            ))}
          </div>
          <MissingValues missing={script.missing} onAgentName={onAgentName} />
          <div class="send">
            <InsertButton text={text} />
            <CopyButton
              primary={!canInsert}
              text={text}
              label={t('script.copy')}
              {...(gaps > 0 ? { done: t('script.copied-gaps', { count: gaps }) } : {})}
            />
          </div>
        </Tabs>
      </Section>
      <InfoPack entries={infoPack} ticked={ticked} onTick={setTicked} />
    </>
  );
}
