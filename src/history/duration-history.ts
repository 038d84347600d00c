import { benchmarkSchema } from '#src/model/benchmark.ts';
import type { DurationHistory } from '#src/model/branch-history.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import { among } from './among.ts';
import { readRecord } from './column-values.ts';
import { loadKnownCommits } from './commits.ts';
import { readRest } from './divided-collection.ts';
import { durationAt } from './duration-codes.ts';
import { loadParts, type PartRow } from './history-parts.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import type { RowKind } from './row-cache.ts';
import type { Database } from './tables.ts';
import { loadForms } from './test-forms.ts';
import { loadTestLists, placeTests } from './test-lists.ts';

/** How long tests took in the trusted runs of a branch. Only plain passes count: a failure ends a test early. */
export async function loadDurationHistory(
  source: KnownDatabase,
  question: BranchQuestion,
): Promise<DurationHistory> {
  const { database } = source;
  const rows = await loadParts(source, question, await loadKnownCommits(source, question.repositoryId));
  const lists = await loadTestLists(
    source,
    rows.map(({ tests }) => tests),
  );
  const forms = await newestForms(source, rows, lists);
  const { sorted, places } = await placeTests(source, lists);
  const bytes = await loadDurations(source, rows);
  return {
    branch: question.branch,
    parts: rows.map(({ part, place }) => ({ ...part, busyMs: place.busyMs })),
    tests: sorted.map(([id, name]) => ({ ...name, ...(forms.get(id) ?? { file: null, markers: [] }) })),
    durations: rows.map((row) =>
      durationsOf(places.get(row.tests) ?? new Int32Array(), {
        bytes: bytes.get(row.id) ?? new Uint8Array(),
        unlike: row.unlike,
      }),
    ),
    benchmarks: await loadBenchmarks(database, rows),
  };
}

type Form = Pick<DurationHistory['tests'][number], 'file' | 'markers'>;

/** File and markers of every test, as its newest part has them. */
async function newestForms(
  source: KnownDatabase,
  rows: readonly PartRow[],
  lists: ReadonlyMap<number, readonly number[]>,
): Promise<Map<number, Form>> {
  // Of equal lists, what the newest says stands.
  const newest = new Map(rows.map(({ tests, forms }) => [tests, forms]));
  const stored = await loadForms(source, newest.values());
  const forms = new Map<number, Form>();
  for (const tests of new Set(rows.toReversed().map((row) => row.tests))) {
    const found = stored.get(newest.get(tests) ?? 0);
    for (const [position, test] of (lists.get(tests) ?? []).entries()) {
      const form = found?.forms[found.form[position] ?? 0];
      if (form !== undefined && !forms.has(test)) forms.set(test, { file: form.file, markers: form.markers });
    }
  }
  return forms;
}

/** By collection. */
const keptDurations: RowKind<Uint8Array> = {
  mostBytes: 8 * MEBIBYTE,
  bytesOf: ({ length }) => 100 + length,
};

function loadDurations(
  { database, known }: KnownDatabase,
  rows: readonly PartRow[],
): Promise<Map<number, Uint8Array>> {
  return known.of(keptDurations).load(
    rows.map(({ id }) => id),
    async (missing) => {
      const found = await database
        .selectFrom('collection')
        .select(['id', 'durations'])
        .where(among('id', missing))
        .execute();
      return new Map(found.map(({ id, durations }) => [id, durations]));
    },
  );
}

function durationsOf(
  places: Int32Array,
  { bytes, unlike }: { bytes: Uint8Array; unlike: PartRow['unlike'] },
): DurationHistory['durations'][number] {
  const isUnlike = new Uint8Array(places.length);
  for (const position of unlike.keys()) isUnlike[position] = 1;
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
