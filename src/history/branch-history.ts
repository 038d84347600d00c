// What became of the tests of a branch. Nothing here grows with the number of tests that plainly passed.
import type { BranchHistory, TestEvent, TestHistory } from '#src/model/branch-history.ts';
import { byNodeId } from '#src/model/by-text.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import type { Failure } from '#src/model/test-result.ts';
import { loadKnownCommits } from './commits.ts';
import { lost } from './contents.ts';
import { type EventRow, failuresOf, loadKnownEvents } from './events.ts';
import { loadFailures } from './failures.ts';
import { loadParts, type PartRow } from './history-parts.ts';
import type { KnownDatabase } from './known-rows.ts';
import { loadTestLists } from './test-lists.ts';
import { loadKnownTestNames } from './test-names.ts';
import { loadTestOrders } from './test-orders.ts';

/**
 * The trusted runs of a branch, with every test that did not plainly pass in one of them, and the order of their tests as far
 * as it may explain a test that fails now and then.
 */
export async function loadBranchHistory(
  source: KnownDatabase,
  question: BranchQuestion,
): Promise<BranchHistory> {
  const commits = await loadKnownCommits(source, question.repositoryId);
  const rows = await loadParts(source, question, commits);
  const events = await loadKnownEvents(
    source,
    rows.map(({ id }) => id),
  );
  const told = new Set<number>();
  for (const some of events.values()) for (const { test } of some) told.add(test);
  const failures = await loadFailures(source, failuresOf(events.values()));
  const lists = await loadTestLists(source, new Set(rows.map((row) => row.tests)));
  const ran = partsOf(rows, { told, lists });
  const names = await loadKnownTestNames(source, told);
  const eventsOf = eventsByTest(rows, { events, failures });
  const tests: TestHistory[] = [...names].map(([id, { rootdir, nodeId }]) => ({
    nodeId,
    rootdir,
    ran: ran.get(id) ?? [],
    events: eventsOf.get(id) ?? [],
  }));
  const orders = await loadTestOrders(source, rows, { tests, lists });
  return {
    branch: question.branch,
    parts: rows.map(({ part }) => part),
    tests: tests.sort(byNodeId),
    ...(orders === null ? {} : { orders }),
    commits,
  };
}

/** By test: the parts in which it was and was not skipped, ascending. */
function partsOf(
  rows: readonly PartRow[],
  { told, lists }: { told: ReadonlySet<number>; lists: ReadonlyMap<number, readonly number[]> },
): Map<number, number[]> {
  const parts = new Map([...told].map((test) => [test, [] as number[]]));
  // Once for each list, and not for each run.
  const placed = new Map([...lists].map(([content, list]) => [content, placesIn(list, parts)]));
  // A list may name a test twice.
  for (const [part, { tests, unlike }] of rows.entries())
    for (const { position, ran } of placed.get(tests) ?? [])
      if (unlike.get(position) !== 'skipped' && ran[ran.length - 1] !== part) ran.push(part);
  return parts;
}

/** Where the tests are in a list, each with the parts in which it ran; one that is there twice, twice. */
function placesIn(
  list: readonly number[],
  parts: ReadonlyMap<number, number[]>,
): { position: number; ran: number[] }[] {
  const places: { position: number; ran: number[] }[] = [];
  for (const [position, test] of list.entries()) {
    const ran = parts.get(test);
    if (ran !== undefined) places.push({ position, ran });
  }
  return places;
}

function eventsByTest(
  rows: readonly PartRow[],
  {
    events,
    failures,
  }: { events: ReadonlyMap<number, readonly EventRow[]>; failures: ReadonlyMap<number, Failure> },
): Map<number, TestEvent[]> {
  const byTest = new Map<number, TestEvent[]>();
  for (const [part, { id }] of rows.entries())
    for (const { test, record } of events.get(id) ?? []) {
      const event = {
        part,
        outcome: record.outcome,
        attempts: record.attempts.map(({ outcome, failure }) => ({
          outcome,
          failure: failure === undefined ? null : (failures.get(failure) ?? lost()),
        })),
      };
      const known = byTest.get(test);
      if (known === undefined) byTest.set(test, [event]);
      // Results that nobody vouches for may name a test twice.
      else if (known.at(-1)?.part !== part) known.push(event);
    }
  return byTest;
}
