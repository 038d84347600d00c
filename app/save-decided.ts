import type { Decision, History } from '#src/model/history.ts';

/** Saves what was decided by no run, and the writes that follow from it. To be called with the lease of the repository. */
export async function saveDecided(
  history: History,
  repositoryId: number,
  { causes = [], operations = [] }: Partial<Pick<Decision, 'causes' | 'operations'>>,
): Promise<void> {
  await history.saveDecision({ repositoryId, run: null, causes, newest: null, operations });
}
