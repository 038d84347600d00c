import type { BranchHistory } from '#src/model/branch-history.ts';
import type { FlakyFindings, FlakyPolicy } from '#src/model/flaky-finding.ts';
import { knownOrders } from './after-test.ts';
import { circumstancesOf } from './circumstances.ts';
import { commitCounter } from './commits-between.ts';
import { judgeTest } from './judge-test.ts';
import type { Scene } from './scene.ts';
import { spellReader } from './spells.ts';
import { timelineOf } from './timeline.ts';

/**
 * Flaky tests, broken tests and regressions of a branch. Outcomes are compared within one environment, workflow and job.
 * Absent and skipped tests say nothing there; neither do parts of which most tests failed. Broken and flaky exclude each
 * other. Costs a short step for each part in which a test ran that failed at least once, and nothing for the others.
 */
export function findFlaky(history: BranchHistory, policy: FlakyPolicy): FlakyFindings {
  const timeline = timelineOf(history.parts, policy);
  const scene: Scene = {
    timeline,
    policy,
    circumstances: circumstancesOf(history.parts),
    orders: history.orders === undefined ? null : knownOrders(history.orders),
    countCommits: commitCounter(history),
  };
  const lanesOf = spellReader(timeline);
  const judged = history.tests.flatMap((test) => {
    const lanes = lanesOf(test);
    return lanes.length === 0 ? [] : [judgeTest({ test, lanes }, scene)];
  });
  return {
    flaky: judged.map(({ flaky }) => flaky).filter((flaky) => flaky !== null),
    broken: judged.map(({ broken }) => broken).filter((broken) => broken !== null),
    regressions: judged.flatMap(({ regressions }) => regressions),
    leftOut: history.parts.filter((_, part) => timeline.isLeftOut[part] === 1),
  };
}
