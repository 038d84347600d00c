import { byText } from '#src/model/by-text.ts';
import type { CauseRecord, RecordedTest } from '#src/model/cause-record.ts';
import type { Cause, CauseTest, FlakyCause } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { evidenceOf } from '../evidence.ts';
import { looksOf } from '../looks.ts';
import { failingRun, failingRunIds } from './facts.ts';
import type { LifeInput } from './transition.ts';

/** The crash, the test, and what lies between them; a record must stay small. */
const MOST_FILES = 8;

const UNFILED = {
  state: 'held',
  issue: null,
  filedAt: null,
  dueAt: null,
  closedAt: null,
  closedBy: null,
  breachSaidFor: null,
} as const satisfies Partial<CauseRecord>;

/** What is known of a cause when it is first seen. */
export function newRecord(cause: Cause, input: LifeInput): CauseRecord {
  const run = failingRun(cause, input);
  const onLast = failingRunIds(cause, input);
  const { severity, rule, isSecurity } = cause.assessment;
  const splitFrom = input.records.find(({ key }) => key === cause.splitFrom)?.issue ?? null;
  return {
    ...UNFILED,
    ...(splitFrom !== null && { splitFrom }),
    passed: [],
    key: cause.key,
    kind: cause.kind,
    severity,
    rule,
    ...(isSecurity === true && { isSecurity: true }),
    slaHours: cause.slaHours,
    tests: testsOf(cause, input),
    range: cause.range,
    failed: { first: run, last: run, runs: onLast.length, onLast },
  };
}

/** The cause without its old issue, which a new one will link. */
export function succeeding(record: CauseRecord): CauseRecord {
  const { clock: _, movedTo: __, ...rest } = record;
  return {
    ...rest,
    ...UNFILED,
    earlierIssues: [...(record.earlierIssues ?? []), ...(record.issue === null ? [] : [record.issue])],
    failed: { ...record.failed, first: record.failed.last, runs: 1 },
    passed: [],
    closeReason: null,
  };
}

/** What is known of flaky tests when they are first called so. */
export function newFlakyRecord(
  { key, tests, assessment: { severity, rule, isSecurity }, slaHours }: FlakyCause,
  { run, evidence }: LifeInput,
): CauseRecord {
  return {
    ...UNFILED,
    passed: [],
    key,
    kind: 'flaky',
    severity,
    rule,
    ...(isSecurity === true && { isSecurity: true }),
    slaHours,
    tests: tests.map(({ flaky, signature, looks }) => ({
      nodeId: flaky.nodeId,
      rootdir: flaky.rootdir,
      signature,
      looks,
      environments: [
        ...new Set([
          ...flaky.environments.filter(({ failed }) => failed > 0).map(({ environment }) => environment),
          ...(evidence.failed.get(identityOf(flaky))?.keys() ?? []),
        ]),
      ].sort(byText),
    })),
    range: { lastPassed: null, firstFailed: tests[0]?.flaky.since ?? null, commits: null },
    failed: { first: run, last: run, runs: Math.max(...tests.map(({ flaky }) => flaky.failures)) },
  };
}

/** The failing tests of a cause as they are kept. */
export function testsOf(cause: Cause, { evidence }: Pick<LifeInput, 'evidence'>): RecordedTest[] {
  return cause.tests.map(({ result, signature }) => ({
    nodeId: result.nodeId,
    rootdir: result.rootdir,
    signature: signature.key,
    looks: looksOf(signature),
    files: [...evidenceOf(signature.key, [result]).files].slice(0, MOST_FILES),
    environments: [...(evidence.failed.get(identityOf(result))?.keys() ?? [])].sort(byText),
  }));
}

/** What was known of the tests with what this run shows; one that is there again is not absent any more. */
export function unionOf(known: readonly RecordedTest[], now: readonly RecordedTest[]): RecordedTest[] {
  const tests = new Map(known.map((test) => [identityOf(test), test]));
  for (const test of now) {
    const before = tests.get(identityOf(test));
    const environments = [...new Set([...(before?.environments ?? []), ...test.environments])].sort(byText);
    const { absentIn: _, removed: __, seenIn: ___, ...kept } = before ?? test;
    tests.set(identityOf(test), { ...kept, ...test, environments });
  }
  return [...tests.values()];
}

/** The tests with those marked that an issue about only the others does not name. */
export function withUntold(tests: readonly RecordedTest[], told: ReadonlySet<string>): RecordedTest[] {
  return tests.map(({ isUntold: _, ...test }) =>
    told.has(identityOf(test)) ? test : { ...test, isUntold: true },
  );
}

/** The failing tests of a cause that its issue does not name yet. */
export function newTests(record: CauseRecord, cause: Cause): CauseTest[] {
  const known = new Set(
    record.tests
      .filter(({ removed, isUntold }) => removed === undefined && isUntold !== true)
      .map((test) => identityOf(test)),
  );
  return cause.tests.filter(({ result }) => !known.has(identityOf(result)));
}
