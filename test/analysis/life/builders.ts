import { liveOn } from '#src/analysis/life/live-on.ts';
import type { FilingPolicy, LifeInput, Transition, TransitionOf } from '#src/analysis/life/transition.ts';
import { type JobResults, testEvidence } from '#src/analysis/test-evidence.ts';
import type { CauseRecord, RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause, FlakyCause } from '#src/model/findings.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { aCause, aCauseTest, aFailure, aKnownFlake, aRecord, aTest } from '../../support/builders.ts';

/** When the runs of these tests are judged; UTC ISO. */
export const now = '2026-03-20T10:00:00.000Z';
export const linux = 'ubuntu, Python 3.13';
export const windows = 'windows, Python 3.13';

/** The test that `aCause` and `aRecord` are about. */
export const total = 'tests/test_cart.py::test_total';

/** The design's numbers: 2 runs to file, 3 to close, 10 for flaky tests, 5 absences, 10 new a day. */
export const policy: FilingPolicy = {
  filing: 'on',
  confirmations: 2,
  closeAfter: 3,
  recoveredAfter: 10,
  removedAfter: 5,
  reopenWithinDays: 30,
  newADay: 10,
};

export function red(nodeId = total): TestResult {
  return aTest({ nodeId, failure: aFailure() });
}

export function green(nodeId = total): TestResult {
  return aTest({ nodeId });
}

/** One report: the jobs of all runs on one commit. All that fails in them is one cause, unless said. */
export function aReport(jobs: readonly JobResults[], overrides: Partial<LifeInput> = {}): LifeInput {
  const run = jobs.at(-1)?.run;
  if (run === undefined) throw new Error('aReport: no job');
  const tests = jobs.flatMap((job) => job.tests);
  const failing = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
  return {
    records: [],
    causes: failing.length > 0 ? [aCause({ tests: failing.map((test) => aCauseTest(test)) })] : [],
    flakes: [],
    evidence: testEvidence(jobs),
    run,
    commits: [],
    changed: null,
    moved: new Set<string>(),
    locked: new Set(),
    present: new Set(tests.map(identityOf)),
    environments: jobs.map(({ environment }) => environment),
    workflows: new Set<number>(),
    isWhole: true,
    gone: new Map(),
    policy,
    slaHours: { P0: 24, P1: 72, P2: 168, P3: 336 },
    now: new Date(now),
    ...overrides,
  };
}

/** One trusted run of one job on linux. */
export function aRun(
  run: RunEvidence,
  tests: readonly TestResult[],
  overrides: Partial<LifeInput> = {},
): LifeInput {
  return aReport([{ run, environment: linux, tests }], overrides);
}

/** What becomes of the only cause that there is. */
export function only(input: LifeInput): Transition {
  const [transition, ...others] = liveOn(input);
  if (transition === undefined || others.length > 0) throw new Error(`${others.length + 1} transitions`);
  return transition;
}

/** The only transition of a kind. */
export function onlyOf<Kind extends Transition['kind']>(input: LifeInput, kind: Kind): TransitionOf<Kind> {
  const found = liveOn(input).filter((transition) => transition.kind === kind) as TransitionOf<Kind>[];
  const [transition, ...others] = found;
  if (transition === undefined || others.length > 0)
    throw new Error(`${found.length} transitions to ${kind}`);
  return transition;
}

/** What is known after so many reports, each seeing what the one before left of the only cause. */
export function knownAfter(record: CauseRecord, reports: readonly LifeInput[]): CauseRecord {
  return reports.reduce<CauseRecord>((known, report) => only({ ...report, records: [known] }).record, record);
}

/** A cause that was seen in one run and not filed yet. */
export function aHeldRecord(overrides: Partial<CauseRecord> = {}): CauseRecord {
  return aRecord({ state: 'held', issue: null, filedAt: null, dueAt: null, ...overrides });
}

/** A test of a record, which failed on linux. */
export function aRecordedTest(nodeId = total, overrides: Partial<RecordedTest> = {}): RecordedTest {
  return { nodeId, rootdir: '', signature: 's1-1a2b3c4d5e6f', environments: [linux], ...overrides };
}

/** A severity as a rule gives it. */
export function assessed(severity: CauseRecord['severity']): Cause['assessment'] {
  return { severity, rule: `rule ${severity}`, why: `it is ${severity}` };
}

/** Commits in a line, each the child of the one before: `'abc'` is a ─ b ─ c, with shas of one digit repeated. */
export function aLine(digits: string): { sha: string; parents: string[] }[] {
  return [...digits].map((digit, at) => ({
    sha: digit.repeat(40),
    parents: at === 0 ? [] : [(digits[at - 1] ?? '').repeat(40)],
  }));
}

/** What history calls flaky, as one issue would be about it: P3, 4 failures in 20 runs. */
export function aFlakyCause(flaky: Partial<FlakyTest> = {}, overrides: Partial<FlakyCause> = {}): FlakyCause {
  const nodeId = flaky.nodeId ?? total;
  return {
    key: 'c1-f1a6b2c3d4e5',
    tests: [
      {
        flaky: { ...aKnownFlake(nodeId), ...flaky },
        likely: null,
        signature: 's1-1a2b3c4d5e6f',
        looks: 'l1-1a2b3c4d5e6f',
        reproduce: `pytest '${nodeId}' -v`,
      },
    ],
    assessment: assessed('P3'),
    dueAt: '2026-04-03T10:00:00.000Z',
    slaHours: 336,
    ...overrides,
  };
}
