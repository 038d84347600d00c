import type { Collection } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { VERSION } from '#src/model/version.ts';
import { aFailure, aTest } from './builders.ts';

/** `count` tests that pass, `tests/test_ok.py::test_0` and so on. */
export function passingTests(count: number): TestResult[] {
  return Array.from({ length: count }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));
}

/** A test that fails in `src/shop/<what>.py`. */
export function failingTest(what: string): TestResult {
  const location = { file: `src/shop/${what}.py`, line: 12, function: what };
  return aTest({
    nodeId: `tests/test_${what}.py::test_${what}`,
    failure: aFailure({ message: `assert ${what} == 1`, location, frames: [location] }),
  });
}

export interface CollectionFacts {
  runId: number;
  attempt?: number;
  repository?: string;
  /** The job's key in the workflow file. */
  job?: string;
  environment?: string;
  shard?: Collection['shard'];
  tests: TestResult[];
  testedSha?: string | null;
  parents?: string[];
  pullRequest?: number | null;
  exitCode?: number;
  coverage?: Collection['results']['coverage'];
  /** What could not be read. */
  problems?: Collection['results']['problems'];
}

/** One job's collection in `octo/shop`. */
export function aCollection(facts: CollectionFacts): Collection {
  const { tests } = facts;
  const fails = tests.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
  return {
    schema: 'redfirst/collection@1',
    tool: { name: 'redfirst', version: VERSION },
    environment: {
      name: facts.environment ?? 'ubuntu, Python 3.13',
      os: 'ubuntu',
      python: '3.13.1',
      matrix: {},
    },
    shard: facts.shard ?? null,
    claimed: {
      repository: facts.repository ?? 'octo/shop',
      runId: String(facts.runId),
      attempt: facts.attempt ?? 1,
      workflow: 'Tests',
      job: facts.job ?? 'test',
      event: 'push',
      ref: 'refs/heads/main',
      testedSha: facts.testedSha ?? null,
      parents: facts.parents ?? [],
      pullRequest: facts.pullRequest ?? null,
    },
    command: null,
    results: {
      session: {
        ...unknownSession(),
        python: '3.13.1',
        pytest: '9.2.0',
        platform: 'linux',
        exitCode: facts.exitCode ?? (fails ? 1 : 0),
      },
      tests,
      coverage: facts.coverage ?? null,
      mutants: null,
      fuzzCrashes: [],
      benchmarks: [],
      problems: facts.problems ?? [],
    },
  };
}

/** The same test when it passes. */
export function mendedTest(what: string): TestResult {
  return aTest({ nodeId: `tests/test_${what}.py::test_${what}` });
}
