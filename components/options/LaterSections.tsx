import type { ComponentChildren } from 'preact';
import type { Sample } from '../../playbook/en/samples.ts';
import type { LoyaltyLines, ScriptPiece } from '../../playbook/words.ts';
import type { Agent } from '../../stores/agent.ts';
import { AgentSection } from './AgentSection.tsx';
import type { Editing } from './editing.ts';
import { InfoPackSection } from './InfoPackSection.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { ScriptsSection } from './ScriptsSection.tsx';
import { TaughtSection } from './TaughtSection.tsx';
import { AddressSection, LanguageSection, TabooSection, ValuesSection } from './WordingSections.tsx';

export interface BuiltInTexts {
  pieces: readonly ScriptPiece[];
  questions: LoyaltyLines['prompts'];
  samples: readonly Sample[];
}

export interface LaterSectionsProps {
  editing: Editing;
  builtIn: BuiltInTexts;
  placeholders: readonly string[];
  newId(): string;
  agent: Agent;
  onAgent(agent: Agent): void;
  /** Stands before the agent's own settings. */
  children: ComponentChildren;
}

/** The form below the first glance: loaded apart from the page, with the texts that it shows. */
export function LaterSections(props: LaterSectionsProps) {
  const { editing, builtIn, placeholders, newId, agent, onAgent, children } = props;
  return (
    <>
      <ScriptsSection {...editing} pieces={builtIn.pieces} placeholders={placeholders} />
      <QuestionsSection {...editing} builtIn={builtIn.questions} />
      <InfoPackSection {...editing} newId={newId} />
      <LanguageSection {...editing} />
      <AddressSection {...editing} />
      <ValuesSection {...editing} />
      <TabooSection {...editing} />
      <TaughtSection {...editing} />
      {children}
      <AgentSection agent={agent} onChange={onAgent} />
    </>
  );
}
