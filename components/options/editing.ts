import type { TeamPack } from '../../guidance/team.ts';
import type { TeamProblem } from '../../guidance/team-schema.ts';
import { formatList, nameOf, t } from '../../platform/language.ts';
import type { TeamChange } from '../../stores/team-draft.ts';

/** What every section of the form gets: the draft, how to change it, and what is wrong with it. */
export interface Editing {
  team: TeamPack;
  problems: readonly TeamProblem[];
  /** Undefined takes a setting out again. */
  change(change: TeamChange): void;
}

/** What is wrong with the field at `path`, in words; undefined when nothing is. */
export function problemAt(problems: readonly TeamProblem[], path: string): string | undefined {
  const problem = problems.find((one) => one.path === path);
  return problem && sayProblem(problem);
}

/** One problem in words that name the field and what is expected. */
function sayProblem({ path, code, detail, known }: TeamProblem): string {
  const field = nameOf('team-field', path.replaceAll(/\.\d+/g, '').replace(/^(scripts|questions)\..*/, '$1'));
  return t(`problem.${code}`, { field, detail: detail ?? '', known: formatList(known ?? []) });
}
