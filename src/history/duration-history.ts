import { benchmarkSchema } from '#src/model/benchmark.ts';
import type { DurationHistory } from '#src/model/branch-history.ts';
import { byNodeId } from '#src/model/by-text.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import { among } from './among.ts';
import { readRecord } from './column-values.ts';
import { loadCommits } from './commits.ts';
import { contentOf, loadContents } from './contents.ts';
import { readRest } from './divided-collection.ts';
import { durationAt } from './duration-codes.ts';
import { loadParts, type PartRow } from './history-parts.ts';
import { readForms, readUnlike } from './plain-tests.ts';
import type { Database } from './tables.ts';
import { readTestList } from './test-lists.ts';
import { loadTestNames } from './test-names.ts';

/** How long tests took in the trusted runs of a branch. Only plain passes count: a failure ends a test early. */
export async function loadDurationHistory(
  database: Database,
  question: BranchQuestion,
): Promise<DurationHistory> {
  const rows = await loadParts(database, question, await loadCommits(database, question.repositoryId));
  const contents = await loadContents(
    database,
    rows.flatMap(({ tests, forms }) => [tests, forms]),
  );
  const lists = new Map(rows.map(({ tests }) => [tests, readTestList(contentOf(contents, tests))]));
  const { tests, placeOf } = await namedTests(database, rows, { lists, contents });
  const bytes = await loadDurations(database, rows);
  // Once for each list, and not for each run.
  const places = new Map(
    [...lists].map(([content, list]) => [content, Int32Array.from(list, (test) => placeOf.get(test) ?? -1)]),
  );
  return {
    branch: question.branch,
    parts: rows.map(({ part, place }) => ({ ...part, busyMs: place.busyMs })),
    tests,
    durations: rows.map((row) =>
      durationsOf(places.get(row.tests) ?? new Int32Array(), {
        bytes: bytes.get(row.id) ?? new Uint8Array(),
        unlike: row.unlike,
      }),
    ),
    benchmarks: await loadBenchmarks(database, rows),
  };
}

interface Named {
  tests: DurationHistory['tests'];
  /** A test's place in `tests`, by its id. */
  placeOf: ReadonlyMap<number, number>;
}

async function namedTests(
  database: Database,
  rows: readonly PartRow[],
  {
    lists,
    contents,
  }: { lists: ReadonlyMap<number, readonly number[]>; contents: ReadonlyMap<number, Buffer> },
): Promise<Named> {
  const forms = newestForms(rows, { lists, contents });
  const names = await loadTestNames(database, forms.keys());
  const sorted = [...names].sort(([, a], [, b]) => byNodeId(a, b));
  return {
    tests: sorted.map(([id, name]) => ({ ...name, ...(forms.get(id) ?? { file: null, markers: [] }) })),
    placeOf: new Map(sorted.map(([id], place) => [id, place])),
  };
}

type Form = Pick<DurationHistory['tests'][number], 'file' | 'markers'>;

/** File and markers of every test, as its newest part has them. */
function newestForms(
  rows: readonly PartRow[],
  {
    lists,
    contents,
  }: { lists: ReadonlyMap<number, readonly number[]>; contents: ReadonlyMap<number, Buffer> },
): Map<number, Form> {
  const forms = new Map<number, Form>();
  const read = new Set<number>();
  for (const { tests, forms: content } of rows.toReversed()) {
    // What an equal list said later stands already.
    if (read.has(tests)) continue;
    read.add(tests);
    const found = readForms(contentOf(contents, content).toString('utf8'));
    for (const [position, test] of (lists.get(tests) ?? []).entries()) {
      const form = found[position];
      if (form !== undefined && !forms.has(test)) forms.set(test, form);
    }
  }
  return forms;
}

async function loadDurations(database: Database, rows: readonly PartRow[]): Promise<Map<number, Uint8Array>> {
  if (rows.length === 0) return new Map();
  const found = await database
    .selectFrom('collection')
    .select(['id', 'durations'])
    .where(
      among(
        'id',
        rows.map(({ id }) => id),
      ),
    )
    .execute();
  return new Map(found.map(({ id, durations }) => [id, durations]));
}

function durationsOf(
  places: Int32Array,
  { bytes, unlike }: { bytes: Uint8Array; unlike: Uint8Array },
): DurationHistory['durations'][number] {
  const isUnlike = new Uint8Array(places.length);
  for (const position of readUnlike(unlike).keys()) isUnlike[position] = 1;
  const tests = new Uint32Array(places.length);
  const ms = new Float64Array(places.length);
  let count = 0;
  for (let position = 0; position < places.length; position += 1) {
    const place = places[position] ?? -1;
    if (isUnlike[position] === 1 || place === -1) continue;
    const duration = durationAt(bytes, position);
    if (duration === null) continue;
    tests[count] = place;
    ms[count] = duration;
    count += 1;
  }
  return { tests: tests.subarray(0, count), ms: ms.subarray(0, count) };
}

async function loadBenchmarks(
  database: Database,
  rows: readonly PartRow[],
): Promise<DurationHistory['benchmarks']> {
  const wanted = rows.filter(({ place }) => place.benchmarks > 0).map(({ id }) => id);
  const medians = new Map<number, Record<string, number>>();
  if (wanted.length > 0)
    for (const { id, rest } of await database
      .selectFrom('collection')
      .select(['id', 'rest'])
      .where(among('id', wanted))
      .execute())
      medians.set(id, await mediansOf(rest));
  return rows.map(({ id }) => medians.get(id) ?? {});
}

async function mediansOf(rest: Uint8Array): Promise<Record<string, number>> {
  const { benchmarks } = (await readRest(rest)).results;
  const read = readRecord(benchmarkSchema.array(), benchmarks, 'benchmarks');
  return Object.fromEntries(read.map(({ nodeId, medianMs }) => [nodeId, medianMs]));
}
