import { countMendings, type Episode } from './episodes.ts';
import { lnChoose } from './log-factorial.ts';
import type { RunTally, TalliedRuns } from './run-tally.ts';
import type { LaneSpells } from './spells.ts';
import type { Timeline } from './timeline.ts';

/** What is known of a suspected test in the lanes in which it both fails and passes. */
export interface Suspicion {
  lanes: readonly LaneSpells[];
  episodes: readonly Episode[];
  tally: RunTally;
}

/**
 * Whether chance explains when a test failed better than bugs that came and went with commits: the logarithm of how much
 * more probable the outcomes are if the test fails by chance; negative if they speak for bugs.
 *
 * By chance: it fails with one unknown probability, and before anything is known all are alike; then f failures in n
 * places have probability 1 ÷ ((n + 1) · C(n, f)) (T. Bayes, 1763). Either each execution throws its own dice, or a run
 * throws them for all of its own; the better one counts.
 *
 * By bugs: commits change the test's state, `stateChanges` times on average, at any of the commits alike (a Poisson
 * process, as in Barry and Hartigan's product partition models, 1993): k changes at given ones of T commits have
 * probability e^−λ · (λ ÷ T)^k. Everything else follows from them. The smallest k counts that explains the outcomes.
 *
 * Where several lanes could have failed, each set of them that did is one of 2^L − 1, for a bug as for a run. Neither
 * explanation is favoured beforehand; at Google 84 % of the changes from pass to fail were by chance (J. Micco, Flaky
 * Tests at Google and How We Mitigate Them, 2016), which would favour chance.
 */
export function chanceOverSteps(
  { lanes, episodes, tally }: Suspicion,
  { timeline, stateChanges }: { timeline: Timeline; stateChanges: number },
): number {
  const { mixed, executions } = tally;
  const bugs = episodes.filter(({ lastPassed }) => lastPassed !== null).length;
  const changes = bugs + countMendings(lanes, timeline);
  const lnChange = Math.log(Math.min(0.5, stateChanges / countCommits(mixed)));
  const lnBySteps = changes * lnChange - stateChanges - bugs * lnSets(lanes.length);
  return Math.max(lnByRun(mixed), lnUniform(executions.ran, executions.failed)) - lnBySteps;
}

function countCommits({ count, commits }: TalliedRuns): number {
  let different = 1;
  for (let index = 1; index < count; index += 1) if (commits[index] !== commits[index - 1]) different += 1;
  return different;
}

function lnByRun({ count, failed, ran }: TalliedRuns): number {
  let failures = 0;
  let sets = 0;
  for (let index = 0; index < count; index += 1) {
    if (failed[index] === 0) continue;
    failures += 1;
    sets += lnSets(ran[index] ?? 1);
  }
  return lnUniform(count, failures) - sets;
}

function lnUniform(places: number, failures: number): number {
  return -Math.log(places + 1) - lnChoose(places, failures);
}

/** How many sets of one or more there are. */
function lnSets(lanes: number): number {
  return lanes <= 1 ? 0 : lanes * Math.LN2 + Math.log1p(-(2 ** -lanes));
}
