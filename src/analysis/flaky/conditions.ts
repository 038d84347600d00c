import type { TestHistory } from '#src/model/branch-history.ts';
import type { Circumstance, FlakyCondition, Tally } from '#src/model/flaky-finding.ts';
import { afterTest } from './after-test.ts';
import type { Executions } from './executions.ts';
import { fisherExact } from './fisher-exact.ts';
import type { Scene } from './scene.ts';

const HOURS = 24;
/** Every hour may begin a time of the day, which may be 1 to 23 hours long. */
const TIMES_OF_DAY = HOURS * (HOURS - 1);

/**
 * Under which circumstances alone a flaky test fails: all its failures have it in common, and chance alone would rarely
 * give it to all of them (Fisher's exact test, times the number of circumstances of that kind; Bonferroni). Of
 * circumstances that divide its executions alike only the first is told.
 */
export function conditionsOf(
  suspect: { test: TestHistory; executions: Executions },
  { circumstances: { kinds, hours }, orders, policy }: Pick<Scene, 'circumstances' | 'orders' | 'policy'>,
): FlakyCondition[] {
  const { executions } = suspect;
  const named = kinds.map(({ values, places }) => {
    const tallies = tallyBy(executions, places, values.length);
    const [place, another] = placesWithFailures(tallies);
    const only = place === undefined ? undefined : values[place];
    const inside = place === undefined ? undefined : tallies[place];
    if (another !== undefined || only === undefined || inside === undefined) return null;
    // A failure in a part without such a circumstance is a failure outside of it.
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
    return failed < executions.failures.length
      ? null
      : conditionFrom(only, { inside, executions, tried: values.length });
  });
  const after = orders === null ? null : afterTest(suspect, orders, policy);
  return [...named, hoursOf(executions, hours), after]
    .filter((condition) => condition !== null)
    .filter(({ chance }) => chance < policy.chance)
    .filter(
      ({ inside, outside }, index, all) =>
        !all
          .slice(0, index)
          .some((earlier) => earlier.inside.ran === inside.ran && earlier.outside.ran === outside.ran),
    );
}

function tallyBy({ count, parts, failed }: Executions, places: Int32Array, size: number): Tally[] {
  const tallies = Array.from({ length: size }, () => ({ failed: 0, ran: 0 }));
  for (let index = 0; index < count; index += 1) {
    const tally = tallies[places[parts[index] ?? 0] ?? -1];
    if (tally === undefined) continue;
    tally.ran += 1;
    tally.failed += failed[index] ?? 0;
  }
  return tallies;
}

function placesWithFailures(tallies: readonly Tally[]): number[] {
  return tallies.flatMap(({ failed }, place) => (failed > 0 ? [place] : []));
}

function conditionFrom(
  only: Circumstance,
  { inside, executions, tried }: { inside: Tally; executions: Executions; tried: number },
): FlakyCondition | null {
  const outside = { failed: 0, ran: executions.count - inside.ran };
  if (outside.ran === 0) return null;
  return { only, inside, outside, chance: Math.min(1, fisherExact(inside, outside) * tried) };
}

/** The shortest time of the day that all failures lie in. */
function hoursOf(executions: Executions, hours: Int32Array): FlakyCondition | null {
  const tallies = tallyBy(executions, hours, HOURS);
  const failing = placesWithFailures(tallies);
  // The longest pause between two hours with failures, over midnight too, lies outside.
  let [from, pause] = [0, 1];
  for (const [index, hour] of failing.entries()) {
    const before = failing.at(index - 1) ?? hour;
    const length = (hour - before + HOURS) % HOURS || HOURS;
    if (length > pause) [from, pause] = [hour, length];
  }
  const duration = HOURS - pause + 1;
  if (failing.length === 0 || duration >= HOURS) return null;
  const within = tallies.filter((_, hour) => (hour - from + HOURS) % HOURS < duration);
  const inside = {
    failed: within.reduce((sum, { failed }) => sum + failed, 0),
    ran: within.reduce((sum, { ran }) => sum + ran, 0),
  };
  const only: Circumstance = { kind: 'hours', from, to: (from + duration) % HOURS };
  return conditionFrom(only, { inside, executions, tried: TIMES_OF_DAY });
}
