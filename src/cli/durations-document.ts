import { byNodeId } from '#src/model/by-text.ts';
import type { DurationFindings, Slowdown, TierFinding, TimedRun } from '#src/model/duration-finding.ts';
import type { DurationsOutput } from '#src/model/durations-output.ts';
import type { ChosenBranch } from './chosen-branch.ts';
import { fullName } from './named-repository.ts';

type SlowdownOutput = DurationsOutput['suite']['slowdowns'][number];

/** What `redfirst durations --json` prints. */
export function durationsDocument(
  { tests, tiers, suite, speeds, parallel, benchmarks }: DurationFindings,
  { repository, branch }: ChosenBranch,
): DurationsOutput {
  return {
    schema: 'redfirst/durations@1',
    repository: fullName(repository),
    branch,
    tests: tests.map(withSlowdown),
    tiers: tiers.map(tierOutput),
    suite: { ...suite, slowdowns: suite.slowdowns.map(slowdownOutput) },
    speeds,
    parallel,
    benchmarks: benchmarks.map(withSlowdown),
  };
}

function tierOutput({ overBudget, ...tier }: TierFinding): DurationsOutput['tiers'][number] {
  return {
    ...tier,
    overBudget: overBudget.toSorted(byNodeId),
  };
}

function withSlowdown<Timed extends { slowdown: Slowdown | null }>(
  timed: Timed,
): Omit<Timed, 'slowdown'> & { slowdown: SlowdownOutput | null } {
  return { ...timed, slowdown: timed.slowdown === null ? null : slowdownOutput(timed.slowdown) };
}

function slowdownOutput({ evidence, ...slowdown }: Slowdown): SlowdownOutput {
  const { before, after } = evidence;
  return { ...slowdown, evidence: { before: before.map(timedRun), after: after.map(timedRun) } };
}

function timedRun({ runId: run, ...measured }: TimedRun): SlowdownOutput['evidence']['before'][number] {
  return { run, ...measured };
}
