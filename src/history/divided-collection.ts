import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Collection } from '#src/model/collection.ts';
import type { CollectionPlace } from '#src/model/collection-place.ts';
import type { Coverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { sha256 } from './column-values.ts';
import { type DividedTests, divideTests } from './plain-tests.ts';
import { readOrder, writeOrder } from './process-orders.ts';

/** A collection, taken apart for its columns. */
export interface DividedCollection {
  identity: string;
  place: CollectionPlace;
  tests: DividedTests;
  /** As `writeOrder` has it; null: not known. */
  order: Buffer | null;
  /** JSON of each file's coverage; null: none was measured. */
  coverage: readonly string[] | null;
  /** Gzipped JSON of all the rest. */
  rest: Buffer;
}

/** Takes a collection of the run apart. */
export async function divideCollection(
  collection: Collection,
  run: Pick<WorkflowRun, 'workflow' | 'url'>,
): Promise<DividedCollection> {
  const { order, ...results } = collection.results;
  const { tests, coverage } = results;
  return {
    identity: sha256(identityOf(collection)),
    place: placeOf(collection, run),
    tests: divideTests(tests),
    order: writeOrder(collection.results),
    coverage: coverage === null ? null : coverage.files.map((file) => JSON.stringify(file)),
    rest: await promisify(gzip)(
      JSON.stringify({
        ...collection,
        results: { ...results, tests: [], coverage: coverage && { ...coverage, files: [] } },
      }),
    ),
  };
}

/** The way back; not validated. */
export async function joinCollection(
  rest: Uint8Array,
  {
    tests,
    order,
    files,
  }: {
    tests: readonly TestResult[];
    order: Uint8Array | null;
    files: readonly Coverage['files'][number][];
  },
): Promise<unknown> {
  const collection = await readRest(rest);
  const { coverage } = collection.results;
  return {
    ...collection,
    results: {
      ...collection.results,
      tests,
      ...(order === null ? {} : { order: readOrder(order) }),
      coverage: coverage && { ...coverage, files },
    },
  };
}

/** A collection without its tests and the coverage of its files; not validated. */
export async function readRest(rest: Uint8Array): Promise<Collection> {
  return JSON.parse((await promisify(gunzip)(rest)).toString('utf8'));
}

/** Environment, shard and job: two uses of the Action in one job differ in one of the first two. */
export function identityOf({ environment, shard, claimed }: Collection): readonly string[] {
  return [environment.name, shard?.name ?? '', claimed?.job ?? ''];
}

function placeOf(
  { environment, shard, claimed, results }: Collection,
  { workflow, url }: Pick<WorkflowRun, 'workflow' | 'url'>,
): CollectionPlace {
  return {
    workflow: workflow.name,
    url,
    job: claimed?.job ?? null,
    environment: environment.name,
    shard: shard?.name ?? null,
    shards: shard?.expected ?? null,
    workers: results.session.workers,
    ran: results.tests.filter(({ outcome }) => outcome !== 'skipped').length,
    failed: results.tests.filter(({ outcome }) => isFailing(outcome)).length,
    busyMs: busyMs(results.tests),
    benchmarks: results.benchmarks.length,
    coverage: results.coverage && coverageTotals(results.coverage),
  };
}

function busyMs(tests: readonly TestResult[]): Record<string, number> {
  const byWorker = new Map<string, number>();
  for (const { attempts } of tests)
    for (const { worker = '', durationMs } of attempts)
      byWorker.set(worker, (byWorker.get(worker) ?? 0) + (durationMs ?? 0));
  return Object.fromEntries(byWorker);
}
