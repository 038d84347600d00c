import { analyseCoverage } from '#src/analysis/coverage/analyse-coverage.ts';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import type { Config } from '#src/config/schema.ts';
import { loadCoverage } from '#src/load-coverage.ts';
import type { Trends } from '#src/model/findings.ts';
import type { RunSources } from './run-sources.ts';

/** What the newest trusted runs of the run's branch, itself among them, show of durations and of coverage. */
export async function loadTrends(
  { history, run }: Pick<RunSources, 'history' | 'run'>,
  config: Config,
): Promise<Trends | null> {
  if (run.headBranch === null) return null;
  const question = { repositoryId: run.repository.id, branch: run.headBranch };
  const durations = await history.loadDurationHistory({ ...question, runs: config.durations.runs });
  const coverage = await loadCoverage(
    history,
    { ...question, runs: config.history.window },
    { drop: config.coverage.drop },
  );
  return {
    durations: analyseDurations(durations, config.durations),
    coverage: analyseCoverage(coverage, config.coverage),
  };
}
