// The order in which tests ran, of the few parts from which something can be learnt about tests that fail now and then.
import type { TestHistory, TestOrders } from '#src/model/branch-history.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import { contentOf, loadKnownContents } from './contents.ts';
import type { PartRow } from './history-parts.ts';
import type { KnownDatabase } from './known-rows.ts';
import { readOrder } from './process-orders.ts';
import { placeTests } from './test-lists.ts';

/** Fewer failures, or passes, never show anything: chance alone would do as much. */
const FEWEST = 2;
/**
 * The newest of each test's: of 10,000 tests that might have been the reason, four failures and a hundred passes are enough
 * to tell one, and more would hardly tell more.
 */
const MOST_FAILURES = 30;
const MOST_PASSES = 100;
/** Of all tests together: an order of 10,000 tests takes some ten kilobytes, and as long to read as a hundred names. */
const MOST_PARTS = 200;

/**
 * The orders of the parts in which a test that both fails and passes did so; null where there is no such test, or all of
 * them are the same. `lists` are those of the rows.
 */
export async function loadTestOrders(
  source: KnownDatabase,
  rows: readonly PartRow[],
  { tests, lists }: { tests: readonly TestHistory[]; lists: ReadonlyMap<number, readonly number[]> },
): Promise<TestOrders | null> {
  if (rows.every(({ order }) => order === null)) return null;
  const parts = tellingParts(rows, tests);
  const told = [...parts].map((part) => rows[part]).filter((row) => row !== undefined);
  if (new Set(told.map(({ order, tests: list }) => `${list} ${order}`)).size < 2) return null;
  const orders = await loadKnownContents(
    source,
    told.map(({ order }) => order).filter((order) => order !== null),
  );
  const ordered = new Map(told.map(({ tests: list }) => [list, lists.get(list) ?? []]));
  const { sorted, places: placesOf } = await placeTests(source, ordered);
  const read = new Map<number, readonly Int32Array[]>();
  return {
    tests: sorted.map(([, name]) => ({ ...name })),
    of: (part) => {
      const row = rows[part];
      const places = placesOf.get(row?.tests ?? 0);
      if (row === undefined || row.order === null || places === undefined || !parts.has(part)) return null;
      const known = read.get(part) ?? placesIn(contentOf(orders, row.order), places, row.unlike);
      read.set(part, known);
      return known;
    },
  };
}

/** The newest parts with an order in which one of the tests failed, then those in which one did not. */
function tellingParts(rows: readonly PartRow[], tests: readonly TestHistory[]): Set<number> {
  const failed = new Set<number>();
  const passed = new Set<number>();
  for (const { ran, events } of tests) {
    const failing = new Set(
      events
        .filter(({ attempts }) => attempts.some(({ outcome }) => isFailing(outcome)))
        .map(({ part }) => part),
    );
    const ordered = ran.filter((part) => typeof rows[part]?.order === 'number');
    const failures = ordered.filter((part) => failing.has(part));
    const passes = ordered.filter((part) => !failing.has(part));
    if (failures.length < FEWEST || passes.length < FEWEST) continue;
    for (const part of failures.slice(-MOST_FAILURES)) failed.add(part);
    for (const part of passes.slice(-MOST_PASSES)) passed.add(part);
  }
  const newestFirst = [failed, passed].flatMap((parts) => [...parts].sort((a, b) => b - a));
  return new Set([...new Set(newestFirst)].slice(0, MOST_PARTS));
}

/** The order of a part, of which the tests have these places, without those that were skipped. */
function placesIn(order: Uint8Array, places: Int32Array, unlike: PartRow['unlike']): Int32Array[] {
  const skipped = new Uint8Array(places.length);
  for (const [position, outcome] of unlike) if (outcome === 'skipped') skipped[position] = 1;
  return readOrder(order).map((positions) => {
    const started = new Int32Array(positions.length);
    let count = 0;
    for (const position of positions) {
      if (skipped[position] === 1) continue;
      started[count] = places[position] ?? 0;
      count += 1;
    }
    return started.subarray(0, count);
  });
}
