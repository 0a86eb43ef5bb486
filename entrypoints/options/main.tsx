import { render } from 'preact';
import '../../components/shared/base.css';
import '../../components/options/options.css';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { StyleWordsContext } from '../../components/options/style-words.ts';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import { agentsLanguage } from '../../platform/agents-language.ts';
import { learn, markDocument, speak } from '../../platform/language.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createTeamStore } from '../../stores/team.ts';
import { createDraftStore } from '../../stores/team-draft.ts';

const spoken = await agentsLanguage();
const [wording, optionsWording, { styles, finder }] = await Promise.all([
  spoken.panelInterface(),
  spoken.optionsInterface(),
  spoken.styles(),
]);
speak(spoken.language, wording, optionsWording);
markDocument(document.documentElement);

const team = createTeamStore();
const agent = createAgentStore();
// The page stands before the lists, the engine and the texts are there: they are many times its size.
const protectedWord = import('../../guidance/protected-word.ts').then((found) => found.protectedWord);
const draft = createDraftStore({ team, agent, placeholders: PLACEHOLDERS, protectedWord });

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
void team.follow(closing.signal);
void agent.follow(closing.signal);

const engine = Promise.all([
  import('../../stores/adviser.ts'),
  import('../../platform/talk.ts').then(({ adviseIn }) => adviseIn(spoken)),
]).then(([{ adviseInEnglish }]) => adviseInEnglish);
const texts = Promise.all([
  import('../../playbook/en/script.ts'),
  import('../../guidance/pieces.ts'),
  import('../../playbook/en/loyalty.ts'),
  import('../../playbook/en/samples.ts'),
]).then(([{ SCRIPT }, { piecesOf }, { LOYALTY }, { SAMPLES }]) => ({
  pieces: piecesOf(SCRIPT),
  questions: LOYALTY.prompts,
  samples: SAMPLES,
}));

const later = Promise.all([
  import('../../components/options/LaterSections.tsx'),
  import('../../components/options/MemorySection.tsx'),
  import('../../components/options/Preview.tsx'),
  import('../../components/options/StyleFinder.tsx'),
  import('../../stores/results.ts'),
  spoken.adviceInterface(),
  spoken.teachInterface(),
]).then(
  ([
    { LaterSections },
    { MemorySection },
    { Preview },
    { StyleFinder },
    { createResultsStore },
    around,
    teach,
  ]) => {
    learn({ ...around, ...teach });
    return {
      Sections: LaterSections,
      Memory: MemorySection,
      Preview,
      Finder: StyleFinder,
      finder,
      results: createResultsStore(),
    };
  },
);

const app = document.getElementById('app');
if (app) {
  const now = new Date().toISOString();
  const newId = () => `team-${crypto.randomUUID()}`;
  render(
    <StyleWordsContext.Provider value={styles}>
      <OptionsApp {...{ team, draft, engine, texts, later, now, newId }} placeholders={PLACEHOLDERS} />
    </StyleWordsContext.Provider>,
    app,
  );
}
