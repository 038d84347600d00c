import { mutatedJson } from './mutate-json.ts';
import type { Random } from './random.ts';

const NODE_IDS = [
  'tests/test_a.py::test_x',
  'tests/test_a.py::test_y[1]',
  'tests/test_b.py::TestC::test_z',
  'README.md',
];
const OUTCOMES = ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed', 'rerun'];
const FILES = ['pkg/a.py', '/work/pkg/b.py', 'C:\\work\\c.py', '../d.py', '__proto__', ''];

/** One of the JSON files that pytest's tools write, whole or with a value changed. */
export function jsonDocument(random: Random): string {
  const document = random.pick([jsonReport, jsonReport, coverageJson, benchmarkJson])(random);
  return random.chance(0.5) ? JSON.stringify(document) : mutatedJson(random, document);
}

function jsonReport(random: Random): object {
  const tests = random.times(random.int(5), () => ({
    nodeid: random.pick(NODE_IDS),
    lineno: random.int(40),
    outcome: random.pick(OUTCOMES),
    keywords: ['test_x', 'slow', ''],
    ...Object.fromEntries(
      ['setup', 'call', 'teardown'].filter(() => random.chance(0.8)).map((when) => [when, phase(random)]),
    ),
  }));
  return {
    created: 1_700_000_000.5,
    duration: 0.1,
    exitcode: random.int(4),
    root: '/work',
    environment: { Python: '3.13.1', Packages: { pytest: '9.2.0' }, Plugins: { cov: '7.0' } },
    summary: { passed: random.int(4), failed: random.int(3), total: tests.length, collected: tests.length },
    collectors: random.times(random.int(2), () => ({
      nodeid: 'tests/test_broken.py',
      outcome: 'failed',
      longrepr: 'ImportError: x',
    })),
    tests,
  };
}

function phase(random: Random): object {
  const outcome = random.pick(['passed', 'passed', 'failed', 'skipped']);
  if (outcome !== 'failed') return { duration: 0.1, outcome };
  return {
    duration: 0.1,
    outcome,
    crash: { path: '/work/tests/test_a.py', lineno: 3, message: 'AssertionError: assert 1 == 2' },
    traceback: [{ path: 'tests/test_a.py', lineno: 3, message: 'AssertionError' }],
    longrepr: 'def test_x():\n>   assert 1 == 2\nE   assert 1 == 2\n\ntests/test_a.py:3: AssertionError',
  };
}

function lines(random: Random): number[] {
  return random.times(random.int(6), () => random.int(30));
}

function coverageJson(random: Random): object {
  const files = random.times(random.int(4), (): [string, object] => [
    random.pick(FILES),
    {
      executed_lines: lines(random),
      missing_lines: lines(random),
      excluded_lines: lines(random),
      summary: { covered_lines: random.int(6), num_statements: 9 },
      ...(random.chance(0.5)
        ? {
            executed_branches: [
              [1, 2],
              [3, -1],
            ],
            missing_branches: [
              [1, 5],
              [random.int(9), -random.int(9)],
            ],
          }
        : {}),
      ...(random.chance(0.3) ? { contexts: { '1': ['', 'tests/test_a.py::test_x|run'], '4': [] } } : {}),
    },
  ]);
  return {
    meta: { format: 3, version: '7.17.3', branch_coverage: random.chance(0.5) },
    files: Object.fromEntries(files),
    totals: { percent_covered: 50 },
  };
}

function benchmarkJson(random: Random): object {
  return {
    machine_info: { node: 'x', cpu: { brand_raw: 'y' } },
    commit_info: { id: 'abc' },
    version: '5.1.0',
    benchmarks: random.times(random.int(3), () => ({
      group: null,
      name: 'test_x',
      fullname: random.pick(NODE_IDS),
      params: null,
      stats: {
        min: 0.1,
        max: 0.3,
        mean: 0.2,
        stddev: 0.01,
        median: random.pick([0.2, 0, -1]),
        rounds: 5,
        iqr: 0.1,
        iterations: 1,
      },
    })),
  };
}
