import type { CoverageFindings, CoverageRun } from '#src/model/coverage-finding.ts';
import type { CoverageOutput } from '#src/model/coverage-output.ts';
import type { ChosenBranch } from './chosen-branch.ts';
import { fullName } from './named-repository.ts';

/** What `redfirst coverage --json` prints. */
export function coverageDocument(
  { total, trend, ranking, drops, falls, files, directories, target }: CoverageFindings,
  { repository, branch }: ChosenBranch,
): CoverageOutput {
  return {
    schema: 'redfirst/coverage@1',
    repository: fullName(repository),
    branch,
    total,
    trend: trend.map(withRun),
    ranking,
    drops: drops.map((drop) => ({ ...drop, before: withRun(drop.before), since: withRun(drop.since) })),
    falls: falls.map((fall) => ({ ...fall, before: withRun(fall.before), since: withRun(fall.since) })),
    files,
    directories,
    target,
  };
}

function withRun<Measured extends CoverageRun>({
  runId: run,
  ...measured
}: Measured): Omit<Measured, 'runId'> & { run: number } {
  return { run, ...measured };
}
