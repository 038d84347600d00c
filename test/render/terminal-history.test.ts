import { describe, expect, it } from '@jest/globals';
import type { CoverageOutput } from '#src/model/coverage-output.ts';
import type { DurationsOutput } from '#src/model/durations-output.ts';
import type { FlakyOutput } from '#src/model/flaky-output.ts';
import { renderCoverageTerminal } from '#src/render/terminal-coverage.ts';
import { renderDurationsTerminal } from '#src/render/terminal-durations.ts';
import { renderFlakyTerminal } from '#src/render/terminal-flaky.ts';
import { renderStatsTerminal } from '#src/render/terminal-stats.ts';

const plain = { colour: false, width: 40 };
const [first, second] = ['1'.repeat(40), '2'.repeat(40)];

const flakyTest: FlakyOutput['tests'][number] = {
  nodeId: 'tests/test_a.py::test_race',
  rootdir: '',
  rate: 0.1,
  interval: [0.0279, 0.301],
  runs: 20,
  failures: 2,
  since: first,
  rule: 'rerun-passed',
  category: 'race',
  why: 'what fails depends on threading.Thread(…) in line 9',
  whyLines: [],
  evidence: [],
  moreEvidence: 0,
  environments: [],
  conditions: [
    {
      only: { kind: 'workers', parallel: true },
      inside: { failed: 2, ran: 4 },
      outside: { failed: 0, ran: 16 },
      chance: 0.03,
    },
    {
      only: { kind: 'hours', from: 23, to: 2 },
      inside: { failed: 2, ran: 5 },
      outside: { failed: 0, ran: 15 },
      chance: 0.05,
    },
    {
      only: {
        kind: 'after',
        nodeId: 'test_b.py::test_dirties',
        rootdir: 'packages/x',
        present: true,
        alike: 1,
      },
      inside: { failed: 2, ran: 2 },
      outside: { failed: 0, ran: 18 },
      chance: 0.005,
    },
    {
      only: { kind: 'after', nodeId: 'test_b.py::test_prepares', rootdir: '', present: false, alike: 0 },
      inside: { failed: 2, ran: 2 },
      outside: { failed: 0, ran: 18 },
      chance: 0.005,
    },
  ],
  signatures: [],
  recovered: { sha: second, at: '2026-03-02T10:00:00.000Z', runs: 12 },
};

const flaky: FlakyOutput = {
  schema: 'redfirst/flaky@1',
  repository: 'octo/shop',
  branch: 'main',
  tests: [flakyTest],
  broken: [
    {
      nodeId: 'test_b.py::test_bad',
      rootdir: 'packages/x',
      firstFailed: second,
      lastPassed: null,
      environments: ['ubuntu', 'windows'],
      evidence: [],
      moreEvidence: 0,
    },
  ],
  regressions: [
    {
      nodeId: 'tests/test_c.py::test_now_and_then',
      rootdir: '',
      lastPassed: first,
      firstFailed: second,
      intermittent: true,
      chance: 0.001,
      commits: 3,
      failing: true,
      passedAgain: null,
      environments: ['ubuntu'],
      evidence: [],
      moreEvidence: 0,
    },
  ],
  leftOut: [],
};

describe('flaky tests on a terminal', () => {
  it('say how often, since when, why, under which conditions, and whether it is over', () => {
    expect(renderFlakyTerminal(flaky, plain)).toMatchInlineSnapshot(`
"1 flaky test, 1 broken test, 1 regression on main of octo/shop

flaky tests/test_a.py::test_race
  failed in 2 of 20 runs (10 %; 95 %: 2.79 % to 30.1 %) since 1111111111
  rerun-passed: it failed and then passed within one run
  likely cause race: what fails depends on threading.Thread(…) in line 9
  only with parallel workers (failed in 2 of 4, elsewhere 0 of 16)
  only between 23:00 and 02:00 UTC (failed in 2 of 5, elsewhere 0 of 15)
  only after test_b.py::test_dirties (in packages/x) in the same process (1 other test would explain it as well) (failed in 2 of 2, elsewhere 0 of 18)
  only where test_b.py::test_prepares did not run before it in the same process (failed in 2 of 2, elsewhere 0 of 18)
  recovered: 12 clean runs since 2222222222

broken test_b.py::test_bad (in packages/x)
  fails since 2222222222; it never passed in this history
  in ubuntu, windows

regression tests/test_c.py::test_now_and_then
  passed at 1111111111, failed at 2222222222, 3 commits on; fails still
  fails now and then since that commit, and never did in many runs before"
`);
  });

  it('keep what others wrote from doing anything to the terminal or the log', () => {
    const hostile = 'test_a.py::test[\u001b[2J\u202e\n::error::x]';
    const text = renderFlakyTerminal(
      { ...flaky, tests: [{ ...flakyTest, nodeId: hostile, why: 'password = "hidden-word"' }] },
      plain,
    );
    expect(text).not.toMatch(/[\u001b\u202e]|^::/m);
    expect(text).not.toContain('hidden-word');
  });

  it('are coloured only where the terminal has colours', () => {
    expect(renderFlakyTerminal(flaky, { colour: true, width: 40 })).toContain('\u001b[1;33mflaky tests');
    expect(renderFlakyTerminal(flaky, plain)).not.toContain('\u001b');
  });

  it('say of a branch on which all is well only that', () => {
    const well = { ...flaky, tests: [], broken: [], regressions: [] };
    expect(renderFlakyTerminal(well, plain)).toBe(
      '0 flaky tests, 0 broken tests, 0 regressions on main of octo/shop',
    );
  });
});

const slowdown = {
  from: 100,
  to: 250,
  sinceSha: second,
  previousSha: first,
  workflow: 'CI',
  environments: ['ubuntu'],
  measured: { before: 20, after: 10 },
  evidence: { before: [], after: [] },
};

const durations: DurationsOutput = {
  schema: 'redfirst/durations@1',
  repository: 'octo/shop',
  branch: 'main',
  tests: [
    ...[
      { nodeId: 'tests/test_a.py::test_quick', medianMs: 0.42, p95Ms: 3, speed: 'fast' as const },
      { nodeId: 'tests/test_a.py::test_slow', medianMs: 61_000, p95Ms: 120_000, speed: 'slow' as const },
    ].map((test) => ({ ...test, rootdir: '', runs: 50, gone: false, slowdown: null })),
    {
      nodeId: 'tests/test_a.py::test_slower',
      rootdir: '',
      medianMs: 250,
      p95Ms: 1250,
      runs: 9,
      speed: 'medium',
      gone: false,
      slowdown,
    },
    {
      nodeId: 'tests/test_a.py::test_gone',
      rootdir: '',
      medianMs: 9000,
      p95Ms: 9000,
      runs: 2,
      speed: 'slow',
      gone: true,
      slowdown: null,
    },
  ],
  tiers: [
    { name: 'smoke', budgetMs: 30_000, actualMs: 0, testBudgetMs: null, tests: 0, overBudget: [] },
    {
      name: 'full',
      budgetMs: 60_000,
      actualMs: 61_250,
      testBudgetMs: null,
      tests: 3,
      overBudget: [{ nodeId: 'tests/test_a.py::test_slow', rootdir: '', medianMs: 61_000, why: 'tier' }],
    },
  ],
  suite: { medianMs: 61_250, p95Ms: 63_000, slowdowns: [] },
  speeds: [
    { speed: 'fast', tests: 1, medianMs: 0.42 },
    { speed: 'medium', tests: 1, medianMs: 250 },
    { speed: 'slow', tests: 1, medianMs: 61_000 },
  ],
  parallel: [
    {
      workflow: 'CI',
      environment: 'ubuntu',
      workers: 4,
      runs: 50,
      testMs: 61_250,
      busiestMs: 20_000,
      speedUp: 3.06,
      balance: 0.765,
    },
  ],
  benchmarks: [],
};

describe('durations on a terminal', () => {
  it('show the suite, its tiers, what became slower, the workers, and the slowest tests that are still there', () => {
    expect(renderDurationsTerminal(durations, plain)).toMatchInlineSnapshot(`
"3 tests on main of octo/shop: median 1 min 1 s, 95 % within 1 min 3 s
1 fast test (0.4 ms), 1 medium test (250 ms), 1 slow test (1 min 1 s)

── Tiers ───────────────────────────────
    takes  budget  tests  over budget  tier
1 min 1 s   1 min      3            1  full

── Slower than before ──────────────────
tests/test_a.py::test_slower
  100 ms to 250 ms since 2222222222 in ubuntu

── Parallel ────────────────────────────
ubuntu, CI: 4 workers, 3.1 × as fast as one, balance 77 %

── Slowest tests ───────────────────────
   median   95 %  runs  test
1 min 1 s  2 min    50  tests/test_a.py::test_slow
   250 ms  1.3 s     9  tests/test_a.py::test_slower
   0.4 ms   3 ms    50  tests/test_a.py::test_quick"
`);
  });
});

const run = { run: 2, sha: second, at: '2026-03-02T10:00:00.000Z', url: '' };
const before = { run: 1, sha: first, at: '2026-03-01T10:00:00.000Z', url: '' };
const totals = { files: 2, statements: 200, coveredLines: 150, branches: 0, coveredBranches: 0, percent: 75 };

const coverage: CoverageOutput = {
  schema: 'redfirst/coverage@1',
  repository: 'octo/shop',
  branch: 'main',
  total: totals,
  trend: [
    { ...before, percent: 80 },
    { ...run, percent: 75 },
  ],
  ranking: [
    { path: 'src/a.py', missing: 45, missingBranches: 0, statements: 100, percent: 55, tier: 1, gain: 11.25 },
    {
      path: 'src/b.py',
      missing: 5,
      missingBranches: 0,
      statements: 100,
      percent: 95,
      tier: null,
      gain: 1.25,
    },
  ],
  drops: [
    {
      path: 'src/a.py',
      from: 65,
      to: 55,
      previousPath: null,
      unchanged: true,
      missing: { from: 35, to: 45 },
      before,
      since: run,
    },
  ],
  falls: [{ from: 80, to: 75, before, since: run, recovered: false }],
  files: [
    { ...totals, files: 1, path: 'src/a.py', underTarget: true },
    { ...totals, files: 1, path: 'src/b.py', underTarget: false },
  ],
  directories: [],
  target: 80,
};

describe('coverage on a terminal', () => {
  it('shows the total, its trend with falls, what lost coverage, and where tests pay most', () => {
    expect(renderCoverageTerminal(coverage, plain)).toMatchInlineSnapshot(`
"Coverage 75 % on main of octo/shop
150 of 200 lines in 2 files; 1 file below 80 %

── Trend ───────────────────────────────
2026-03-01 10:00 UTC  1111111111     80 %
2026-03-02 10:00 UTC  2222222222     75 %  −5 pp

── Lost coverage ───────────────────────
src/a.py
  65 % to 55 % since 2222222222, though the file did not change

── Where tests would pay most ──────────
missing lines  covered  total gains by half  tier  file
           45     55 %            +11.25 pp     1  src/a.py
            5     95 %             +1.25 pp        src/b.py"
`);
  });

  it('says plainly that nothing was measured', () => {
    expect(renderCoverageTerminal({ ...coverage, total: null }, plain)).toBe(
      'No trusted run of main of octo/shop measured coverage.',
    );
  });
});

describe('the size of a history on a terminal', () => {
  it('is a line for each repository', () => {
    const stats = {
      repositories: [
        {
          repository: 'octo/shop',
          runs: 1204,
          trustedRuns: 1000,
          collections: 3000,
          tests: 10_000,
          events: 42,
          causes: 3,
          days: 0,
          firstRun: '2026-03-01T10:00:00.000Z',
          lastRun: '2026-03-02T10:00:00.000Z',
        },
      ],
      bytes: 35_280_000,
    };
    expect(renderStatsTerminal(stats, plain)).toMatchInlineSnapshot(`
"1 repository, 35.2 MB
 runs  trusted  parts   tests  not plain passes  causes  days  first run             newest run            repository
1,204    1,000  3,000  10,000                42       3     0  2026-03-01 10:00 UTC  2026-03-02 10:00 UTC  octo/shop"
`);
    expect(renderStatsTerminal({ repositories: [], bytes: 8192 }, plain)).toBe('0 repositories, 9 kB');
  });
});
