import type { TeamPack } from '../../guidance/team.ts';
import type { TeamProblem } from '../../guidance/team-schema.ts';
import { sayProblem } from '../../stores/team.ts';

/** What every section of the form gets: the draft, how to change it, and what is wrong with it. */
export interface Editing {
  team: TeamPack;
  problems: readonly TeamProblem[];
  change(change: Partial<TeamPack>): void;
}

/** What is wrong with the field at `path`, in words; undefined when nothing is. */
export function problemAt(problems: readonly TeamProblem[], path: string): string | undefined {
  const problem = problems.find((one) => one.path === path);
  return problem && sayProblem(problem);
}
