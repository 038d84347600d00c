import type { BranchHistory } from '#src/model/branch-history.ts';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import { withoutInfrastructure } from './infrastructure.ts';
import { withoutLate } from './late-results.ts';
import { type JobResults, type TestEvidence, testEvidence } from './test-evidence.ts';

/**
 * What the jobs of a commit say of tests, as far as it counts: nothing that came too late, and nothing that a known error of the
 * machine or the network made fail.
 *
 * @param later what runs of newer commits told; null: the commit is none of their ancestors
 */
export function countingEvidence(
  jobs: readonly JobResults[],
  {
    headSha,
    later,
    infrastructure,
  }: {
    headSha: string;
    later: Pick<BranchHistory, 'parts' | 'tests' | 'commits'> | null;
    infrastructure: readonly InfrastructurePattern[];
  },
): TestEvidence {
  const timely = later === null ? jobs : withoutLate(jobs, later, headSha);
  return testEvidence(withoutInfrastructure(timely, infrastructure));
}
