import type { Collection, Results } from '#src/model/collection.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { SeverityRule } from '#src/model/severity.ts';
import type { Failure, Frame, TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aTrustedRun } from '../support/a-trusted-run.ts';

/** A test of the repository root that passed once. */
export function aTest(over: Partial<TestResult> = {}): TestResult {
  const nodeId = over.nodeId ?? 'tests/test_a.py::test_a';
  return {
    nodeId,
    nodeIdFrom: 'reportlog',
    rootdir: '',
    file: nodeId.split('::')[0] ?? null,
    line: 1,
    markers: [],
    outcome: 'passed',
    flaky: false,
    attempts: [{ outcome: over.outcome ?? 'passed', durationMs: 1 }],
    ...over,
  };
}

/** A plain failure in the body of a test, raised in src/shop.py by `total`. */
export function aFailure(over: Partial<Failure> = {}): Failure {
  const location = over.location === undefined ? aFrame('src/shop.py', 'total') : over.location;
  return {
    kind: 'failure',
    phase: 'call',
    type: 'ValueError',
    message: 'no stock',
    location,
    frames: location === null ? [] : [location],
    excerpt: '',
    ...over,
  };
}

export function aFrame(file: string, name: string | null, line = 10): Frame {
  return { file, line, function: name };
}

/** A test that failed with such a failure. */
export function aFailingTest(nodeId: string, failure: Partial<Failure> = {}): TestResult {
  return aTest({
    nodeId,
    outcome: 'failed',
    attempts: [{ outcome: 'failed', durationMs: 1, failure: aFailure(failure) }],
  });
}

export function aFlakyTest(nodeId: string): TestResult {
  return aTest({
    nodeId,
    flaky: true,
    attempts: [
      { outcome: 'failed', durationMs: 1, failure: aFailure() },
      { outcome: 'passed', durationMs: 1 },
    ],
  });
}

/** So many tests that passed, for suites that are not broken as a whole. */
export function passing(count: number): TestResult[] {
  return Array.from({ length: count }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));
}

export function someResults(tests: TestResult[], over: Partial<Results> = {}): Results {
  return {
    session: unknownSession(),
    tests,
    coverage: null,
    mutants: null,
    fuzzCrashes: [],
    benchmarks: [],
    problems: [],
    ...over,
  };
}

export function aCoveredFile(path: string, over: Partial<FileCoverage> = {}): FileCoverage {
  return { path, blobId: null, executed: [], missing: [], excluded: [], branches: [], ...over };
}

export function aRule(severity: SeverityRule['severity'], when: SeverityRule['when']): SeverityRule {
  return { name: `rule ${severity}`, severity, why: 'it matters', when };
}

/** What tells one job's collection from another's; unless said, the job `test` of attempt 1 of run 77 of workflow CI, on linux. */
export interface Place {
  run?: number;
  attempt?: number;
  workflow?: string;
  job?: string;
  environment?: string;
  shard?: Collection['shard'];
  testedSha?: string;
}

/** A collection of these results with its run. Workflows of one name are one workflow. */
export function aSavedCollection(results: Results, place: Place = {}): SavedCollection {
  const { run = 77, attempt = 1, workflow = 'CI', job = 'test', environment = 'linux', shard = null } = place;
  const sha = 'a'.repeat(40);
  return {
    run: aTrustedRun({
      runId: run,
      attempt,
      headSha: sha,
      workflow: { id: workflow.charCodeAt(0), name: workflow, path: `.github/workflows/${workflow}.yml` },
    }),
    collection: {
      schema: 'redfirst/collection@1',
      tool: { name: 'redfirst', version: '0.1.0' },
      environment: { name: environment, os: null, python: null, matrix: {} },
      shard,
      claimed: {
        repository: 'octo/shop',
        runId: String(run),
        attempt,
        workflow,
        job,
        event: 'push',
        ref: 'refs/heads/main',
        testedSha: place.testedSha ?? sha,
        parents: [],
        pullRequest: null,
      },
      command: null,
      results,
    },
  };
}
