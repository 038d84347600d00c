// Whether a flaky test fails only after another one ran in its process, or only where another one did not.
import type { TestHistory, TestOrders } from '#src/model/branch-history.ts';
import type { FlakyCondition, FlakyPolicy } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { VERDICT } from './execution-verdict.ts';
import type { Executions } from './executions.ts';
import { fisherExact } from './fisher-exact.ts';
import { addAll, isWithin, keepOnly, placesWithout, setOf, type TestSet, wordsFor } from './test-set.ts';

/** The orders of a history's tests, with what finds a test in them. */
export interface KnownOrders extends TestOrders {
  /** Undefined: it is in none of them. */
  placeOf: (test: Pick<TestHistory, 'nodeId' | 'rootdir'>) => number | undefined;
}

/** Makes orders searchable, as soon as somebody searches: most histories have no test that is worth it. */
export function knownOrders(orders: TestOrders): KnownOrders {
  let places: Map<string, number> | undefined;
  return {
    ...orders,
    placeOf: (test) => {
      places ??= new Map(orders.tests.map((each, place) => [identityOf(each), place]));
      return places.get(identityOf(test));
    },
  };
}

/** Where a test stood in its process in one execution. */
interface Standing {
  /** The tests of its process, in order. */
  started: Int32Array;
  position: number;
  isFailing: boolean;
}

/** What ran before a test in some of its executions. */
interface Before {
  standings: Standing[];
  always: TestSet;
  ever: TestSet;
}

/**
 * The test that ran before this one, in the same process, in all of its failures and in none of its passes, or the other
 * way round; null: there is none, or chance alone would often make one (Fisher's exact test, times the number of tests
 * that ever ran before it; Bonferroni). Executions of which the order is not known don't count, nor those of which a part
 * has several.
 */
export function afterTest(
  { test, executions }: { test: TestHistory; executions: Executions },
  orders: KnownOrders,
  policy: Pick<FlakyPolicy, 'chance'>,
): FlakyCondition | null {
  const { failures, count } = executions;
  const place = orders.placeOf(test);
  // Not even one test that divides them like this would show anything.
  if (place === undefined || chanceOf(failures.length, count - failures.length) >= policy.chance) return null;
  const found = gather(place, executions, orders);
  if (found === null) return null;
  const { failing, passing } = found;
  const [nearest, ...others] = [
    ...candidates(placesWithout(failing.always, passing.ever), { present: true, ...failing }),
    ...candidates(placesWithout(passing.always, failing.ever), { present: false, ...passing }),
  ].sort((a, b) => a.distance - b.distance);
  const name = nearest && orders.tests[nearest.place];
  if (nearest === undefined || name === undefined) return null;
  addAll(failing.ever, passing.ever);
  const tried = placesWithout(failing.ever, new Int32Array(failing.ever.length)).length;
  const [failed, passed] = [failing.standings.length, passing.standings.length];
  return {
    only: {
      kind: 'after',
      nodeId: name.nodeId,
      rootdir: name.rootdir,
      present: nearest.present,
      alike: others.length,
    },
    inside: { failed, ran: failed },
    outside: { failed: 0, ran: passed },
    chance: Math.min(1, chanceOf(failed, passed) * tried),
  };
}

/** That all of the failures and none of the passes fall on one side. */
function chanceOf(failures: number, passes: number): number {
  return fisherExact({ failed: failures, ran: failures }, { failed: 0, ran: passes });
}

/** What ran before the test in its failures, and in its passes; null as soon as no other test tells the two apart. */
function gather(
  place: number,
  executions: Executions,
  orders: TestOrders,
): { failing: Before; passing: Before } | null {
  const words = wordsFor(orders.tests.length);
  const [failing, passing] = [noneBefore(words), noneBefore(words)];
  for (const index of byTurns(executions)) {
    const standing = standingAt(index, { place, executions, orders });
    if (standing === null) continue;
    const { started, position, isFailing } = standing;
    const own = isFailing ? failing : passing;
    const before = setOf(started, { count: position, words });
    keepOnly(own.always, before);
    addAll(own.ever, before);
    own.standings.push(standing);
    if (isWithin(failing.always, passing.ever) && isWithin(passing.always, failing.ever)) return null;
  }
  return failing.standings.length === 0 || passing.standings.length === 0 ? null : { failing, passing };
}

function noneBefore(words: number): Before {
  return { standings: [], always: new Int32Array(words).fill(-1), ever: new Int32Array(words) };
}

/** A failure and a pass by turns, the newest first: of thousands of tests a few such pairs leave none. */
function byTurns({ count, failed, verdicts }: Executions): number[] {
  const newestFirst = Array.from({ length: count }, (_, index) => count - 1 - index);
  const failures = newestFirst.filter((index) => failed[index] === 1);
  const passes = newestFirst.filter((index) => failed[index] === 0 && verdicts[index] !== VERDICT.unknown);
  const turns = Array.from({ length: Math.max(failures.length, passes.length) }, (_, turn) => [
    failures[turn],
    passes[turn],
  ]);
  return turns.flat().filter((index) => index !== undefined);
}

/** Null: the order is not known, or the test ran in several processes, of which nobody knows in which one it failed. */
function standingAt(
  index: number,
  { place, executions, orders }: { place: number; executions: Executions; orders: TestOrders },
): Standing | null {
  const processes = orders.of(executions.parts[index] ?? 0)?.filter((each) => each.includes(place)) ?? [];
  const [started, another] = processes;
  if (started === undefined || another !== undefined) return null;
  return { started, position: started.indexOf(place), isFailing: executions.failed[index] === 1 };
}

interface Candidate {
  place: number;
  present: boolean;
  /** How far before it ran on average; 1: right before. */
  distance: number;
}

/** Tests that ran before in all of the executions, with how far. */
function candidates(
  places: readonly number[],
  { present, standings }: { present: boolean; standings: readonly Standing[] },
): Candidate[] {
  const sums = new Map(places.map((place) => [place, 0]));
  for (const { started, position } of places.length === 0 ? [] : standings)
    for (let index = 0; index < position; index += 1) {
      const place = started[index] ?? 0;
      const sum = sums.get(place);
      if (sum !== undefined) sums.set(place, sum + position - index);
    }
  return places.map((place) => ({
    place,
    present,
    distance: (sums.get(place) ?? 0) / standings.length,
  }));
}
