import type { Problem } from '#src/model/problem.ts';

/** Whether some input could not be read. What is merely ambiguous was read, and says so. */
export function hasUnread(problems: readonly Problem[]): boolean {
  return problems.some(({ kind }) => kind !== 'ambiguous');
}
