// What became of the tests of a branch. Nothing here grows with the number of tests that plainly passed.
import type { BranchHistory, TestEvent, TestHistory } from '#src/model/branch-history.ts';
import { byNodeId } from '#src/model/by-text.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import { type Failure, failureSchema } from '#src/model/test-result.ts';
import { loadCommits } from './commits.ts';
import { contentOf, loadContents } from './contents.ts';
import { type EventRow, failuresOf, loadEvents } from './events.ts';
import { loadParts, type PartRow } from './history-parts.ts';
import { readUnlike } from './plain-tests.ts';
import type { Database } from './tables.ts';
import { readTestList } from './test-lists.ts';
import { loadTestNames } from './test-names.ts';
import { loadTestOrders } from './test-orders.ts';

/**
 * The trusted runs of a branch, with every test that did not plainly pass in one of them, and the order of their tests as far
 * as it may explain a test that fails now and then.
 */
export async function loadBranchHistory(
  database: Database,
  question: BranchQuestion,
): Promise<BranchHistory> {
  const commits = await loadCommits(database, question.repositoryId);
  const rows = await loadParts(database, question, commits);
  const events = await loadEvents(
    database,
    rows.map(({ id }) => id),
  );
  const told = new Set([...events.values()].flatMap((some) => some.map(({ test }) => test)));
  const contents = await loadContents(database, [
    ...rows.map(({ tests }) => tests),
    ...failuresOf([...events.values()].flat()),
  ]);
  const ran = partsOf(rows, { told, contents });
  const names = await loadTestNames(database, told);
  const eventsOf = eventsByTest(rows, { events, contents });
  const tests: TestHistory[] = [...names].map(([id, { rootdir, nodeId }]) => ({
    nodeId,
    rootdir,
    ran: ran.get(id) ?? [],
    events: eventsOf.get(id) ?? [],
  }));
  const orders = await loadTestOrders(database, rows, { tests, contents });
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
  { told, contents }: { told: ReadonlySet<number>; contents: ReadonlyMap<number, Buffer> },
): Map<number, number[]> {
  const positionsOfList = new Map<number, [test: number, position: number][]>();
  const parts = new Map([...told].map((test) => [test, [] as number[]]));
  for (const [part, { tests, unlike }] of rows.entries()) {
    let positions = positionsOfList.get(tests);
    if (positions === undefined) {
      positions = positionsIn(readTestList(contentOf(contents, tests)), told);
      positionsOfList.set(tests, positions);
    }
    const outcomes = readUnlike(unlike);
    for (const [test, position] of positions) {
      const ran = parts.get(test);
      if (outcomes.get(position) !== 'skipped' && ran?.at(-1) !== part) ran?.push(part);
    }
  }
  return parts;
}

/** Where the tests are in a list; one that is there twice, twice. */
function positionsIn(list: readonly number[], told: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const [position, test] of list.entries()) if (told.has(test)) found.push([test, position]);
  return found;
}

function eventsByTest(
  rows: readonly PartRow[],
  {
    events,
    contents,
  }: { events: ReadonlyMap<number, readonly EventRow[]>; contents: ReadonlyMap<number, Buffer> },
): Map<number, TestEvent[]> {
  const failures = new Map<number, Failure>();
  const failureOf = (id: number): Failure => {
    const failure =
      failures.get(id) ?? failureSchema.parse(JSON.parse(contentOf(contents, id).toString('utf8')));
    failures.set(id, failure);
    return failure;
  };
  const byTest = new Map<number, TestEvent[]>();
  for (const [part, { id }] of rows.entries())
    for (const { test, record } of events.get(id) ?? []) {
      const event = {
        part,
        outcome: record.outcome,
        attempts: record.attempts.map(({ outcome, failure }) => ({
          outcome,
          failure: failure === undefined ? null : failureOf(failure),
        })),
      };
      const known = byTest.get(test);
      if (known === undefined) byTest.set(test, [event]);
      // Results that nobody vouches for may name a test twice.
      else if (known.at(-1)?.part !== part) known.push(event);
    }
  return byTest;
}
