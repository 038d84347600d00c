import { failureOf, isFailing } from '#src/analysis/failing.ts';
import { optionsFor } from '#src/analysis/pytest-options.ts';
import { reproductionOf } from '#src/analysis/reproduction.ts';
import { assess } from '#src/analysis/severity.ts';
import { subjectOf } from '#src/analysis/subject.ts';
import { pathOfNodeId } from '#src/analysis/test-name.ts';
import type { Results, Session } from '#src/model/collection.ts';
import type { LeftOutTest, ReproducedTest } from '#src/model/reproduction-output.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { SeverityRule } from '#src/model/severity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { Found, Hunted } from './hunt.ts';

/** A failing test as it is to be run again. */
export interface Target {
  test: TestResult;
  hunted: Hunted;
  /** pytest's options for it and for the tests that it may be run with, seeds included. */
  args: readonly string[];
  session: Session | undefined;
  /** How long tests took in the recorded run, in ms; null where one is not known. */
  durationMs: (nodeIds: readonly string[]) => number | null;
}

/** A test that is known by its name only. */
export function namedTest({ nodeId, rootdir }: { nodeId: string; rootdir: string }): TestResult {
  const path = pathOfNodeId(nodeId);
  const file = rootdir === '' ? path : `${rootdir}/${path}`;
  const attempts = [{ outcome: 'failed', durationMs: null } as const];
  const unknown = { line: null, markers: [], outcome: 'failed', flaky: false } as const;
  return { nodeId, nodeIdFrom: 'plugin', rootdir, file, ...unknown, markers: [], attempts };
}

/** The failing tests of `results`, the most severe first; and those that nobody can run again. */
export function failingTests(
  { tests }: Results,
  rules: readonly SeverityRule[],
): { failing: TestResult[]; leftOut: LeftOutTest[] } {
  const failing = tests.filter(isFailing);
  const canRun = (test: TestResult): boolean =>
    test.nodeId !== '' && failureOf(test).kind !== 'internal-error';
  const rank = (test: TestResult): number =>
    SEVERITIES.indexOf(assess(subjectOf(test, { tests: 1, suiteBroken: false }), rules).severity);
  const ranked = failing.filter(canRun).map((test) => ({ test, rank: rank(test) }));
  return {
    failing: ranked.sort((a, b) => a.rank - b.rank).map(({ test }) => test),
    leftOut: failing
      .filter((test) => !canRun(test))
      .map(({ nodeId, rootdir }) => ({
        nodeId,
        rootdir,
        why: 'pytest itself failed, and no test can be run again for that',
      })),
  };
}

/**
 * How `test` is to be run again.
 *
 * @param recorded the session in which it failed, as far as it is known; `order` are its tests as they were started, by process
 */
export function targetOf(
  test: TestResult,
  recorded: { results: Results | null; order: readonly (readonly string[])[] | null },
): Target {
  const { nodeId, rootdir } = test;
  const file = pathOfNodeId(nodeId);
  const processes = recorded.order;
  const own = processes?.find((one) => one.includes(nodeId));
  const siblings = (recorded.results?.tests ?? []).filter((one) => one.rootdir === rootdir);
  const byId = new Map(siblings.map((one) => [one.nodeId, one]));
  const session = recorded.results?.session;
  const options = [...new Map([test, ...siblings].map((one) => [one.nodeId, one])).values()]
    // What concerns one test alone must not be told to the others.
    .flatMap((one) =>
      optionPairs(optionsFor(one, { session, inFolder: false })).filter(
        (option) => one === test || isForAll(option),
      ),
    );
  return {
    test,
    hunted: {
      nodeId,
      order: own ?? null,
      others: (processes ?? []).filter((one) => one !== own).flat(),
      isOfItsFile: (other) => pathOfNodeId(other) === file,
      isCollection: failureOf(test).kind === 'collection-error' || !nodeId.includes('::'),
    },
    args: [...new Map(options.map((option) => [option.join(' '), option])).values()].flat(),
    session,
    durationMs: (nodeIds) => {
      const took = nodeIds.map((id) => durationOf(byId.get(id)));
      return took.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
    },
  };
}

/** The orders of `results` by process, as node ids; null where the reports don't tell. */
export function recordedOrder({ tests, order }: Results, rootdir: string): string[][] | null {
  if (order === undefined) return null;
  return order
    .map((one) =>
      one.flatMap((place) => {
        const test = tests[place];
        return test === undefined || test.rootdir !== rootdir ? [] : [test.nodeId];
      }),
    )
    .filter((one) => one.length > 0);
}

/** What was found of a test, with the line that shows it. */
export function reproducedTest({ test, session }: Target, found: Found): ReproducedTest {
  const { nodeId, rootdir } = test;
  const culprit = found.polluter ?? found.setter;
  const before = culprit === null ? [] : [culprit];
  const { verdict, polluter, setter, why } = found;
  // Without its setter it fails alone.
  const command = reproductionOf(test, session, { before: setter === null ? before : [] });
  return { nodeId, rootdir, verdict, alone: [...found.alone], polluter, setter, command, why };
}

/** An option and its value belong together. */
function optionPairs(options: readonly string[]): string[][] {
  const pairs: string[][] = [];
  for (const option of options) {
    const last = pairs.at(-1);
    if (last?.[0] === '-o' && last.length === 1) last.push(option);
    else pairs.push([option]);
  }
  return pairs;
}

function isForAll([name = '']: readonly string[]): boolean {
  return !/^--(?:timeout|count)=/.test(name);
}

function durationOf(test: TestResult | undefined): number | null {
  if (test === undefined) return null;
  return test.attempts.reduce<number | null>(
    (sum, { durationMs }) => (sum === null || durationMs === null ? null : sum + durationMs),
    0,
  );
}
