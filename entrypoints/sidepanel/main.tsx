import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/base.css';
import '../../components/panel/panel.css';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { parseRecord } from '../../crm/record-schema.ts';
import { advise } from '../../guidance/advise.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { markDocument, speak } from '../../platform/language.ts';
import { INTERFACE } from '../../playbook/en/interface.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createGuidanceStore } from '../../stores/guidance.ts';
import { createRecordStore } from '../../stores/record.ts';
import { createTeamStore } from '../../stores/team.ts';

speak('en', INTERFACE);
markDocument(document.documentElement);

const record = createRecordStore({ door: browserDoor(), parseRecord });
const team = createTeamStore();
const agent = createAgentStore();
const guidance = createGuidanceStore({ record, team, agent, advise, now: () => new Date().toISOString() });

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
record.follow(closing.signal);
void team.follow(closing.signal);
void agent.follow(closing.signal);

const app = document.getElementById('app');
if (app) {
  const openOptions = () => void browser.runtime.openOptionsPage();
  render(<PanelApp {...{ record, team, agent, guidance, openOptions }} />, app);
}
