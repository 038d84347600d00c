import type { Problem } from '#src/model/problem.ts';

const NAMED = 3;

/** The problem for tests whose records merely repeat: no sign says that the later ones are reruns. */
export function repeatedProblem(file: string, nodeIds: readonly string[]): Problem {
  const shown = nodeIds.slice(0, NAMED).join(', ');
  const more = nodeIds.length > NAMED ? ` and ${nodeIds.length - NAMED} more` : '';
  return {
    file,
    kind: 'ambiguous',
    message: `Several results of one test, and nothing says that they are reruns (${shown}${more}): the worst one stands.`,
  };
}
