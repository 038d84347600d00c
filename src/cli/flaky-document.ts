import type { FlakyCause } from '#src/analysis/flaky-category/categorise.ts';
import { signatureOf } from '#src/analysis/signature.ts';
import type { HistoryPart } from '#src/model/branch-history.ts';
import type { Signature } from '#src/model/findings.ts';
import type { Evidence, FlakyFindings, FlakyTest } from '#src/model/flaky-finding.ts';
import type { FlakyOutput } from '#src/model/flaky-output.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { Failure } from '#src/model/test-result.ts';
import type { ChosenBranch } from './chosen-branch.ts';
import { fullName } from './named-repository.ts';

/** What `redfirst flaky --json` prints. `causes` are those of the flaky tests, by `identityOf`. */
export function flakyDocument(
  { flaky, broken, regressions, leftOut }: FlakyFindings,
  causes: ReadonlyMap<string, FlakyCause>,
  { repository, branch }: ChosenBranch,
): FlakyOutput {
  return {
    schema: 'redfirst/flaky@1',
    repository: fullName(repository),
    branch,
    tests: flaky.map((test) => flakyTest(test, causes.get(identityOf(test)))),
    broken: broken.map(({ nodeId, rootdir, firstFailed, lastPassed, environments, evidence }) => ({
      nodeId,
      rootdir,
      firstFailed,
      lastPassed,
      environments: [...environments],
      ...shown(evidence),
    })),
    regressions: regressions.map(({ evidence, environments, ...regression }) => ({
      ...regression,
      environments: [...environments],
      ...shown(evidence),
    })),
    leftOut: leftOut.map(leftOutPart),
  };
}

function flakyTest(test: FlakyTest, cause: FlakyCause | undefined): FlakyOutput['tests'][number] {
  const { nodeId, rootdir, rate, interval, runs, failures, since, rule, recovered } = test;
  return {
    nodeId,
    rootdir,
    rate,
    interval: [...interval],
    runs,
    failures,
    since,
    rule,
    category: cause?.category ?? 'unknown',
    why: cause?.why ?? '',
    whyLines: cause?.evidence ?? [],
    ...shown(test.evidence),
    environments: test.environments.map((tally) => ({ ...tally })),
    conditions: test.conditions.map((condition) => ({ ...condition })),
    signatures: distinctSignatures(test.distinctFailures),
    recovered,
  };
}

function shown(evidence: Evidence): Pick<FlakyOutput['broken'][number], 'evidence' | 'moreEvidence'> {
  return {
    evidence: evidence.shown.map((execution) => ({ ...execution, attempts: [...execution.attempts] })),
    moreEvidence: evidence.more,
  };
}

/** Failures that differ in numbers only have one signature. */
function distinctSignatures(failures: readonly Failure[]): Signature[] {
  const signatures = failures.map((failure) => signatureOf(failure));
  return [...new Map(signatures.map((signature) => [signature.key, signature])).values()];
}

function leftOutPart(part: HistoryPart): FlakyOutput['leftOut'][number] {
  const { runId: run, attempt, sha, environment, shard, ran, failed } = part;
  return { run, attempt, sha, environment, shard, ran, failed };
}
