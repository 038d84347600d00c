import { looksOf } from '#src/analysis/looks.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import type { CauseRecord, RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import type { Analysis, Cause, CauseTest, RunFacts, Signature, TestCounts } from '#src/model/findings.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import type { Failure, Outcome, TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';

/** An assertion that failed in the project's own code. */
export function aFailure(overrides: Partial<Failure> = {}): Failure {
  return {
    kind: 'failure',
    phase: 'call',
    type: 'AssertionError',
    message: 'assert 2 == 1',
    location: { file: 'src/shop/cart.py', line: 12, function: 'total' },
    frames: [{ file: 'src/shop/cart.py', line: 12, function: 'total' }],
    excerpt: '    def total(cart):\n>       assert 2 == 1\nE       assert 2 == 1',
    ...overrides,
  };
}

/** A test with one attempt; `failure` makes it fail, `outcomes` gives several attempts. */
export function aTest({
  failure,
  outcomes,
  ...overrides
}: Partial<TestResult> & { failure?: Failure; outcomes?: readonly Outcome[] } = {}): TestResult {
  const nodeId = overrides.nodeId ?? 'tests/test_cart.py::test_total';
  const all = outcomes ?? [failure === undefined ? 'passed' : 'failed'];
  return {
    nodeId,
    nodeIdFrom: 'reportlog',
    rootdir: '',
    file: nodeId.split('::')[0] ?? null,
    line: 3,
    markers: [],
    outcome: all.at(-1) ?? 'passed',
    flaky: new Set(all).size > 1 && all.at(-1) === 'passed',
    attempts: all.map((outcome) => ({
      outcome,
      durationMs: 5,
      ...(outcome === 'passed' ? {} : { failure: failure ?? aFailure() }),
    })),
    ...overrides,
  };
}

/** The signature that belongs to a failure. */
export function aSignature(overrides: Partial<Signature> = {}): Signature {
  return {
    key: 's1-1a2b3c4d5e6f',
    type: 'AssertionError',
    message: 'assert <n> == <n>',
    file: 'src/shop/cart.py',
    function: 'total',
    ...overrides,
  };
}

/** A failing test of a cause, with its reproduction command. */
export function aCauseTest(
  result: TestResult = aTest({ failure: aFailure() }),
  overrides: Partial<CauseTest> = {},
): CauseTest {
  return { result, signature: aSignature(), reproduce: `pytest '${result.nodeId}' -v`, ...overrides };
}

/** A cause of one failing test, new, P2 by the default rule. */
export function aCause(overrides: Partial<Cause> = {}): Cause {
  const tests = overrides.tests ?? [aCauseTest()];
  return {
    kind: 'cause',
    key: 'c1-0f1e2d3c4b5a',
    tests,
    signatures: [{ signature: aSignature(), tests: tests.length }],
    range: { lastPassed: null, firstFailed: null, commits: null },
    isNew: true,
    assessment: {
      severity: 'P2',
      rule: 'default',
      why: 'incorrect behaviour, and no rule before this one applies',
    },
    dueAt: '2026-03-08T10:00:00.000Z',
    slaHours: 168,
    ...overrides,
  };
}

/** A test that failed in 4 of 20 runs of the trusted branch. */
export function aKnownFlake(nodeId: string): FlakyTest {
  return {
    nodeId,
    rootdir: '',
    rule: 'rate',
    rate: 0.2,
    // Wilson, 95 %: 4 of 20.
    interval: [0.0807, 0.416],
    runs: 20,
    failures: 4,
    since: '1'.repeat(40),
    evidence: { shown: [], more: 4 },
    environments: [],
    conditions: [],
    distinctFailures: [],
    recovered: null,
  };
}

/** Counts in which everything passed, unless said. */
export function someCounts(overrides: Partial<TestCounts> = {}): TestCounts {
  return {
    total: 0,
    passed: 0,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    unknown: 0,
    flaky: 0,
    reruns: 0,
    ...overrides,
  };
}

/** A green run of 3 tests, compared with a baseline. */
export function anAnalysis(overrides: Partial<Analysis> = {}): Analysis {
  return {
    conclusion: 'success',
    apartFromFailures: overrides.newFailures?.length ? 'success' : (overrides.conclusion ?? 'success'),
    gates: [],
    baseline: { label: 'abb511c96bcc0bc7dea8157e10e6d4ea05a875a1' },
    counts: someCounts({ total: 3, passed: 3 }),
    newFailures: [],
    knownFailures: [],
    fixed: [],
    knownFlaky: [],
    flaky: [],
    flakyDelta: { new: [], known: [], gone: [] },
    testsAreCompared: overrides.baseline !== null && overrides.flakyDelta !== null,
    pastOf: null,
    onlyIn: null,
    causes: [],
    flakyCauses: [],
    recoveredFlakes: [],
    infrastructure: [],
    coverage: null,
    coverageDelta: null,
    diffCoverage: null,
    trends: null,
    trend: [],
    session: {
      ...unknownSession(),
      python: '3.13.1',
      pytest: '9.2.0',
      platform: 'linux',
      plugins: { cov: '7.1.0' },
    },
    beside: { mutants: null, fuzzCrashes: [], benchmarks: [] },
    problems: [],
    notes: [],
    ...overrides,
  };
}

/** A red run: the tests of its causes are new failures. */
export function aRedAnalysis(overrides: Partial<Analysis> = {}): Analysis {
  const causes = overrides.causes ?? [aCause()];
  const newFailures = causes.flatMap(({ tests }) => tests.map(({ result }) => result));
  return anAnalysis({
    conclusion: 'failure',
    counts: someCounts({ total: newFailures.length + 2, passed: 2, failed: newFailures.length }),
    newFailures,
    causes,
    ...overrides,
  });
}

/** A run of the default branch, known to GitHub. */
export function someFacts(overrides: Partial<RunFacts> = {}): RunFacts {
  return {
    repository: 'octo/shop',
    commit: 'f368fa4c0ffee1234567890abcdef1234567890a',
    branch: 'main',
    runUrl: 'https://github.com/octo/shop/actions/runs/77',
    environment: 'ubuntu, Python 3.13',
    discoveredBy: 'pytest in workflow CI',
    at: '2026-03-01T10:00:00.000Z',
    ...overrides,
  };
}

/** A trusted run that said something of a cause, at a commit whose sha is one digit repeated. */
export function anEvidence(runId: number, digit: string, at = '2026-03-01T10:00:00.000Z'): RunEvidence {
  return {
    runId,
    sha: digit.repeat(40),
    url: `https://github.com/octo/shop/actions/runs/${runId}`,
    at,
  };
}

/** A test of the root as a record lists it after it failed like that, on linux. */
export function aListedTest(result: TestResult): RecordedTest {
  const { signature } = sign(result);
  const { nodeId } = result;
  return {
    nodeId,
    rootdir: '',
    signature: signature.key,
    looks: looksOf(signature),
    environments: ['linux'],
  };
}

/** What is known of a cause of one test: filed as issue 12, P2, failing in one run, not passed since. */
export function aRecord(overrides: Partial<CauseRecord> = {}): CauseRecord {
  const red = anEvidence(77, 'a');
  return {
    key: 'c1-0f1e2d3c4b5a',
    kind: 'cause',
    state: 'open',
    issue: 12,
    severity: 'P2',
    rule: 'default',
    slaHours: 168,
    tests: [
      {
        nodeId: 'tests/test_cart.py::test_total',
        rootdir: '',
        signature: 's1-1a2b3c4d5e6f',
        environments: ['ubuntu, Python 3.13'],
      },
    ],
    range: { lastPassed: null, firstFailed: red.sha, commits: null },
    failed: { first: red, last: red, runs: 1 },
    passed: [],
    filedAt: '2026-03-01T10:00:00.000Z',
    dueAt: '2026-03-08T10:00:00.000Z',
    closedAt: null,
    closedBy: null,
    breachSaidFor: null,
    ...overrides,
  };
}

/** The same cause after three trusted runs in which it passed. */
export function aFixedRecord(overrides: Partial<CauseRecord> = {}): CauseRecord {
  return aRecord({
    failed: { first: anEvidence(77, 'a'), last: anEvidence(80, 'b'), runs: 4 },
    passed: [anEvidence(91, 'c'), anEvidence(92, 'd'), anEvidence(93, 'e')],
    ...overrides,
  });
}
