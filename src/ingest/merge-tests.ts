import { byNodeId } from '#src/model/by-text.ts';
import { listed } from '#src/model/listed.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import type { Problem } from '#src/model/problem.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { worstByTest } from '#src/model/worst-results.ts';
import { mergeOrders } from './merge-orders.ts';
import { mangle } from './node-id.ts';
import type { FormatName, ReadTest, TestsReading } from './reading.ts';

/** The tests of one report. */
export interface TestsPart {
  file: string;
  format: FormatName;
  reading: TestsReading;
}

/** Several reports' tests as one. */
export interface MergedTests {
  tests: TestResult[];
  /** As `Results.order`; null: not known. */
  order: number[][] | null;
  problems: Problem[];
}

/** Which source knows most (its own node ids and attempts first). */
const RICHEST_FIRST: readonly FormatName[] = ['plugin', 'reportlog', 'json-report', 'junit'];

const NAMED = { most: 3, separator: ', ' };

/**
 * All test reports as one list, sorted by node id. One format twice with the same test is two environments or shards:
 * the worst outcome, and no flake, unless one of them has it and none fails. Different formats are one run: the richest one decides, a
 * poorer one adds what it lacks. Only where the poorer one saw a failure that the richer one did not, they can't be of
 * one run; then the failure stands and a problem says so. The order in which they ran is that of the richest format which
 * has one.
 */
export function mergeTests(parts: readonly TestsPart[]): MergedTests {
  const problems: Problem[] = [];
  let merged = new Map<string, TestResult>();
  for (const format of RICHEST_FIRST) {
    const own = parts.filter((part) => part.format === format);
    if (own.length === 0) continue;
    const addresses = addressesOf(merged);
    const environments = own.map(({ file, reading }) => ({
      file,
      tests: withKnownIds(reading.tests, addresses),
    }));
    for (const { file, tests } of environments) problems.push(...repeatedIn(file, tests, merged));
    const poorer = worstByTest(environments.flatMap(({ tests }) => tests.map(({ result }) => result)));
    const contradicted = contradictions(merged, poorer);
    if (contradicted.length > 0) problems.push(contradictionProblem(own[0]?.file ?? '', contradicted));
    merged = addPoorer(merged, poorer);
  }
  const tests = [...merged.values()].sort(byNodeId);
  return { tests, order: orderFrom(parts, tests), problems };
}

function orderFrom(parts: readonly TestsPart[], tests: readonly TestResult[]): number[][] | null {
  for (const format of RICHEST_FIRST) {
    const own = parts.filter((part) => part.format === format).map(({ reading }) => reading);
    const order = own.length === 0 ? null : mergeOrders(own, tests);
    if (order !== null && order.length > 0) return order;
  }
  return null;
}

/** Node ids by the names that JUnit would give them. Ambiguous names, and there are some, lead to none. */
function addressesOf(tests: ReadonlyMap<string, TestResult>): Map<string, TestResult | null> {
  const addresses = new Map<string, TestResult | null>();
  for (const test of tests.values()) {
    const { classname, name } = mangle(test.nodeId);
    const key = `${classname}\0${name}`;
    addresses.set(key, addresses.has(key) ? null : test);
  }
  return addresses;
}

/** Derived node ids replaced by those of a richer report, where that has the test under the same JUnit name. */
function withKnownIds(
  tests: readonly ReadTest[],
  addresses: ReadonlyMap<string, TestResult | null>,
): ReadTest[] {
  return tests.map((test) => {
    const { result, address } = test;
    const known = address === null ? null : addresses.get(`${address.classname}\0${address.name}`);
    return known ? { ...test, result: { ...result, nodeId: known.nodeId, rootdir: known.rootdir } } : test;
  });
}

/** The problem for tests whose records repeat, unless a richer report tells what happened. */
function repeatedIn(
  file: string,
  tests: readonly ReadTest[],
  richer: ReadonlyMap<string, TestResult>,
): Problem[] {
  const unexplained = tests.filter(({ result, repeated }) => repeated && !richer.has(identityOf(result)));
  if (unexplained.length === 0) return [];
  const shown = listed(
    unexplained.map(({ result }) => result.nodeId),
    NAMED,
  );
  const message = `Several results of one test, and nothing says that they are reruns (${shown}): the worst one stands.`;
  return [{ file, kind: 'ambiguous', message }];
}

function addPoorer(
  richer: ReadonlyMap<string, TestResult>,
  poorer: ReadonlyMap<string, TestResult>,
): Map<string, TestResult> {
  const merged = new Map(richer);
  for (const [key, test] of poorer) {
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, test);
      continue;
    }
    const markers = known.markers.length > 0 ? known.markers : test.markers;
    const decides =
      isContradicted(known, test) || knowsMore(test, known)
        ? { outcome: test.outcome, attempts: test.attempts, flaky: false }
        : {};
    merged.set(key, {
      ...known,
      ...decides,
      file: known.file ?? test.file,
      line: known.line ?? test.line,
      markers,
    });
  }
  return merged;
}

/** What the richer report could not tell, a poorer one may. */
function knowsMore(poorer: TestResult, richer: TestResult): boolean {
  return richer.outcome === 'unknown' && poorer.outcome !== 'unknown' && poorer.outcome !== 'passed';
}

function isContradicted(richer: TestResult, poorer: TestResult): boolean {
  if (!isFailing(poorer.outcome) || isFailing(richer.outcome) || richer.outcome === 'unknown') return false;
  // Where the richer one knows of a failed attempt, a failure before the poorer one's last record is that attempt:
  // pytest 9 writes the failed subtests of an attempt that is rerun.
  const last = poorer.attempts.at(-1)?.outcome ?? poorer.outcome;
  return isFailing(last) || !richer.attempts.some((attempt) => isFailing(attempt.outcome));
}

function contradictions(
  richer: ReadonlyMap<string, TestResult>,
  poorer: ReadonlyMap<string, TestResult>,
): string[] {
  const found: string[] = [];
  for (const [key, test] of poorer) {
    const known = richer.get(key);
    if (known !== undefined && isContradicted(known, test)) found.push(test.nodeId);
  }
  return found;
}

function contradictionProblem(file: string, nodeIds: readonly string[]): Problem {
  const message = `Tests fail here that do not fail in a report of another format (${listed(nodeIds, NAMED)}), so the two are not of one run; the failure stands.`;
  return { file, kind: 'ambiguous', message };
}
