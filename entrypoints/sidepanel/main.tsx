import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/base.css';
import '../../components/panel/panel.css';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { parseRecord } from '../../crm/record-schema.ts';
import { agentsLanguage } from '../../platform/agents-language.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { learn, markDocument, speak } from '../../platform/language.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createGuidanceStore } from '../../stores/guidance.ts';
import { createRecordStore } from '../../stores/record.ts';
import { createTeamStore } from '../../stores/team.ts';

const spoken = await agentsLanguage();
speak(spoken.language, await spoken.panelInterface());
markDocument(document.documentElement);

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const record = createRecordStore({ door: browserDoor(), parseRecord });
const team = createTeamStore();
const agent = createAgentStore();
// The page stands before the engine, its words and what draws them are there: they are many times its size.
const view = import('../../components/panel/RecordView.tsx').then(({ RecordView }) => RecordView);
const engine = Promise.all([
  import('../../stores/adviser.ts'),
  import('../../platform/talk.ts').then(({ adviseIn }) => adviseIn(spoken)),
  spoken.adviceInterface(),
  view,
]).then(([{ adviser }, , words]) => {
  learn(words);
  return adviser;
});
// Few agents ever teach a page: what it takes is loaded when they do.
const teach = () =>
  Promise.all([import('../../components/panel/TeachSection.tsx'), spoken.teachInterface(), engine]).then(
    ([{ TeachSection }, words]) => {
      learn(words);
      return TeachSection;
    },
  );
const now = () => new Date().toISOString();
const memory = import('../../stores/memory.ts').then(({ createMemoryStore }) => {
  const store = createMemoryStore({ record, team, now });
  store.follow(closing.signal);
  return store;
});
const guidance = createGuidanceStore({ record, team, agent, memory, engine, now });

record.follow(closing.signal);
void team.follow(closing.signal);
void agent.follow(closing.signal);
team.subscribe(({ team: { taught } }) => record.teach(taught ?? []));

const app = document.getElementById('app');
if (app) {
  const openOptions = () => void browser.runtime.openOptionsPage();
  render(<PanelApp {...{ record, team, agent, guidance, memory, view, teach, openOptions }} />, app);
}
