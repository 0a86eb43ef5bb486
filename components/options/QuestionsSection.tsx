import { QUESTIONS, type QuestionId } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import type { LoyaltyLines } from '../../playbook/words.ts';
import { type Editing, problemAt } from './editing.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { TextField } from './TextField.tsx';

export interface QuestionsSectionProps extends Editing {
  builtIn: LoyaltyLines['prompts'];
}

/** The team's own wording of the six loyalty questions. */
export function QuestionsSection({ team: { questions }, problems, change, builtIn }: QuestionsSectionProps) {
  function set(id: QuestionId, text: string): void {
    const { [id]: _, ...others } = questions;
    change({ questions: text === '' ? others : { ...others, [id]: text } });
  }

  return (
    <OptionsSection id="questions" title={t('questions.title')} lead={t('questions.lead')}>
      {QUESTIONS.map((id) => (
        <div key={id}>
          <TextField
            label={t(`question.${id}`)}
            hint={t('questions.built-in', { text: builtIn[id].talk })}
            problem={problemAt(problems, `questions.${id}`)}
            rows={2}
            maxLength={2000}
            placeholder={t('questions.hint')}
            value={questions[id] ?? ''}
            onChange={(text) => set(id, text)}
          />
          {questions[id] !== undefined && (
            <button type="button" class="plain" onClick={() => set(id, '')}>
              {t('scripts.reset')}
            </button>
          )}
        </div>
      ))}
    </OptionsSection>
  );
}
