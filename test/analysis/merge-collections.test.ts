import { describe, expect, it } from '@jest/globals';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { Outcome, TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import {
  aCoveredFile,
  aFailingTest,
  aFlakyTest,
  aSavedCollection,
  aTest,
  type Place,
  someResults,
} from './builders.ts';

const X = 'tests/test_a.py::test_x';
const passed = aTest({ nodeId: X });
const failed = aFailingTest(X);

/** One collection of these tests. */
const part = (tests: TestResult | TestResult[], place: Place = {}) =>
  aSavedCollection(someResults([tests].flat()), place);

const outcomes = (test: TestResult | undefined) => test?.attempts.map(({ outcome }) => outcome);

/** The only test of what these parts are together. */
function only(...parts: ReturnType<typeof part>[]): TestResult {
  const { tests } = mergeCollections(parts).results;
  const [test] = tests;
  if (test === undefined || tests.length > 1) throw new Error(`${tests.length} tests instead of one`);
  return test;
}

describe('one collection', () => {
  it('is its own result', () => {
    const results = someResults([passed, aFlakyTest('b')], {
      session: { ...unknownSession(), python: '3.13.1', exitCode: 0, collected: 2, seeds: { randomly: '1' } },
      coverage: {
        files: [aCoveredFile('src/a.py', { executed: [1], blobId: 'f00' })],
        branchesMeasured: true,
      },
      problems: [{ file: 'b.xml', kind: 'malformed', message: 'bad' }],
    });
    results.tests.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
    const merged = mergeCollections([aSavedCollection(results)]);
    expect(merged.results).toEqual(results);
    expect(merged.environments).toEqual(['linux']);
  });

  it('keeps what it found besides the outcomes of tests', () => {
    const counts = { survived: 1, timeout: 0, noTests: 0, skipped: 0, suspicious: 0, segfault: 0 };
    const results = someResults([passed], {
      coverage: {
        files: [
          { ...aCoveredFile('src/a.py', { executed: [1, 2] }), contexts: [{ context: 0, ranges: [1, 2] }] },
        ],
        branchesMeasured: false,
        contexts: ['t|run'],
      },
      mutants: {
        counts: { ...counts, total: 3, killed: 2, interrupted: 0, caughtByTypeCheck: 0, notChecked: 0 },
        modules: ['a'],
        survivors: [{ name: 'a.x_f__mutmut_1', module: 'a', class: null, function: 'f', file: 'a.py' }],
      },
      fuzzCrashes: [
        {
          kind: 'oom',
          type: 'out-of-memory',
          message: '',
          location: null,
          frames: [],
          target: null,
          input: null,
          timeoutSeconds: null,
          excerpt: 'x',
        },
      ],
    });
    const two = [aSavedCollection(results), aSavedCollection(results, { environment: 'windows' })];
    expect(mergeCollections(two).results).toMatchObject({
      mutants: results.mutants,
      fuzzCrashes: results.fuzzCrashes,
      coverage: results.coverage,
    });
  });

  it('of nothing is an empty result without jobs', () => {
    const merged = mergeCollections([]);
    expect(merged).toMatchObject({ jobs: [], environments: [], results: { tests: [], coverage: null } });
  });
});

describe('attempts of one run', () => {
  it('make a test flaky that failed before and passes in the newest one, in any order of arrival', () => {
    const parts = [part(failed, { attempt: 1 }), part(passed, { attempt: 2 })];
    for (const given of [parts, [...parts].reverse()]) {
      const test = only(...given);
      expect(test).toMatchObject({ outcome: 'passed', flaky: true });
      expect(outcomes(test)).toEqual(['failed', 'passed']);
    }
  });

  it('are kept in their order, with the reruns inside each', () => {
    const test = only(part(passed, { attempt: 10 }), part(aFlakyTest(X), { attempt: 2 }), part(failed));
    expect(outcomes(test)).toEqual(['failed', 'failed', 'passed', 'passed']);
    expect(test.flaky).toBe(true);
  });

  it('leave a test failing that fails in the newest one', () => {
    const test = only(part(passed, { attempt: 1 }), part(failed, { attempt: 2 }));
    expect(test).toMatchObject({ outcome: 'failed', flaky: false });
    expect(outcomes(test)).toEqual(['passed', 'failed']);
  });

  it.each<Outcome>(['passed', 'skipped', 'xfailed', 'unknown'])(
    'make no flake of a test that was %s before, which is no failure',
    (outcome) => {
      expect(only(part(aTest({ nodeId: X, outcome })), part(passed, { attempt: 2 })).flaky).toBe(false);
    },
  );

  it('count job by job, for a re-run repeats only some', () => {
    const merged = mergeCollections([
      part(failed, { environment: 'linux' }),
      part(aTest({ nodeId: 'tests/test_b.py::test_y' }), { environment: 'windows' }),
      part(passed, { environment: 'linux', attempt: 2 }),
    ]);
    expect(merged.results.tests.map(({ nodeId, flaky }) => [nodeId, flaky])).toEqual([
      [X, true],
      ['tests/test_b.py::test_y', false],
    ]);
  });

  it('say nothing of another job, environment or shard', () => {
    const elsewhere: Place[] = [
      { job: 'lint' },
      { environment: 'windows' },
      { shard: { name: '2', expected: null } },
      { workflow: 'Nightly' },
    ];
    for (const place of elsewhere) {
      const test = only(part(failed, { ...place, attempt: 1 }), part(passed, { attempt: 2 }));
      expect(test).toMatchObject({ outcome: 'failed', flaky: false });
    }
  });

  it('say nothing of other code', () => {
    const test = only(part(failed, { testedSha: 'b'.repeat(40) }), part(passed, { attempt: 2 }));
    expect(test).toMatchObject({ outcome: 'passed', flaky: false });
    expect(outcomes(test)).toEqual(['passed']);
  });

  it('bring back nothing that the newest one did not run', () => {
    const gone = aTest({ nodeId: 'tests/test_gone.py::test_gone' });
    expect(only(part([failed, gone]), part(passed, { attempt: 2 })).nodeId).toBe(X);
  });

  it('leave the newest one’s session, coverage and problems alone', () => {
    const old = someResults([failed], {
      session: { ...unknownSession(), exitCode: 2 },
      coverage: { files: [aCoveredFile('src/a.py', { executed: [1] })], branchesMeasured: false },
      problems: [{ file: 'b.xml', kind: 'truncated', message: 'cut' }],
    });
    const { results } = mergeCollections([aSavedCollection(old), part(passed, { attempt: 2 })]);
    expect(results).toMatchObject({ session: { exitCode: null }, coverage: null, problems: [] });
  });
});

describe('runs of one workflow', () => {
  it('are superseded by the newest, which is no other attempt', () => {
    const test = only(part(passed, { run: 78 }), part(failed, { run: 77, attempt: 3 }));
    expect(test).toMatchObject({ outcome: 'passed', flaky: false });
    expect(outcomes(test)).toEqual(['passed']);
  });

  it('are taken whole, since another run may divide the suite into other shards', () => {
    const shard = (name: string) => ({ shard: { name, expected: 2 } });
    const merged = mergeCollections([
      part(aTest({ nodeId: 'a' }), { run: 77, ...shard('1') }),
      part(aTest({ nodeId: 'b' }), { run: 77, ...shard('2') }),
      part(aTest({ nodeId: 'b' }), { run: 78, ...shard('1') }),
    ]);
    expect(merged.jobs.map(({ run, shard }) => [run.runId, shard?.name])).toEqual([[78, '1']]);
    expect(merged.results.tests.map(({ nodeId }) => nodeId)).toEqual(['b']);
  });

  it('of different workflows stand side by side', () => {
    const merged = mergeCollections([
      part(passed, { run: 77, workflow: 'CI' }),
      part(failed, { run: 70, workflow: 'Nightly' }),
    ]);
    expect(merged.results.tests).toMatchObject([{ nodeId: X, outcome: 'failed', flaky: false }]);
    expect(merged.jobs.map(({ run, suite }) => [run.runId, suite])).toEqual([
      [77, 'linux, job test, workflow CI'],
      [70, 'linux, job test, workflow Nightly'],
    ]);
  });
});

describe('environments', () => {
  const merged = mergeCollections([
    part(aTest({ nodeId: X, outcome: 'skipped' }), { environment: 'mac' }),
    part(passed, { environment: 'windows' }),
    part(failed, { environment: 'linux, Python 3.14' }),
    part(passed, { environment: 'linux, Python 3.13' }),
  ]);

  it('give the worst outcome, which is no flake, and are named', () => {
    expect(merged.results.tests).toMatchObject([{ outcome: 'failed', flaky: false, attempts: [{}] }]);
    expect(merged.environments).toEqual(['linux, Python 3.13', 'linux, Python 3.14', 'mac', 'windows']);
    expect(merged.whereFailing.get(identityOf(failed))).toEqual({
      failed: ['linux, Python 3.14'],
      passed: ['linux, Python 3.13', 'windows'],
    });
  });

  it('are told of failing tests only', () => {
    expect(mergeCollections([part(passed)]).whereFailing.size).toBe(0);
  });

  it('in which one job fails and another passes are failing', () => {
    const { whereFailing } = mergeCollections([part(failed, { job: 'a' }), part(passed, { job: 'b' })]);
    expect(whereFailing.get(identityOf(failed))).toEqual({ failed: ['linux'], passed: [] });
  });

  it('are what evidence for closing an issue is made of', () => {
    const { failed: red, passed: green } = testEvidence(merged.jobs);
    expect([...(red.get(identityOf(failed))?.keys() ?? [])]).toEqual(['linux, Python 3.14']);
    expect(green.get(identityOf(failed))?.get('windows')).toEqual({
      runId: 77,
      sha: 'a'.repeat(40),
      url: 'https://github.com/octo/shop/actions/runs/77',
      branch: 'main',
      at: '2026-03-01T10:00:00.000Z',
      workflow: 67,
    });
  });

  it('keep a flake of one of them unless another one fails', () => {
    const flaky = part(aFlakyTest(X), { environment: 'mac' });
    expect(only(flaky, part(passed))).toMatchObject({ outcome: 'passed', flaky: true });
    expect(only(flaky, part(failed))).toMatchObject({ outcome: 'failed', flaky: false });
  });

  it('never share a seed that only one of them had', () => {
    const withSeeds = (environment: string, seeds: Record<string, string>) =>
      aSavedCollection(someResults([passed], { session: { ...unknownSession(), seeds } }), { environment });
    const { session } = mergeCollections([
      withSeeds('linux', { randomly: '1', hypothesis: '7' }),
      withSeeds('mac', { randomly: '2', hypothesis: '7' }),
    ]).results;
    expect(session.seeds).toEqual({ hypothesis: '7' });
  });
});

describe('several jobs', () => {
  it('are one list, sorted by node id, each test once', () => {
    const names = (...nodeIds: string[]) => nodeIds.map((nodeId) => aTest({ nodeId }));
    const merged = mergeCollections([
      part(names('b', 'd'), { shard: { name: '1', expected: 2 } }),
      part(names('a', 'b'), { shard: { name: '2', expected: 2 } }),
    ]);
    expect(merged.results.tests.map(({ nodeId }) => nodeId)).toEqual(['a', 'b', 'd']);
    expect(merged.jobs.map(({ suite, shard }) => [suite, shard?.name])).toEqual([
      ['linux', '1'],
      ['linux', '2'],
    ]);
  });

  it('of which two are uses of the Action in one job both count', () => {
    const both = [part(aTest({ nodeId: 'a' })), part(aTest({ nodeId: 'b' }))];
    expect(mergeCollections(both).results.tests.map(({ nodeId }) => nodeId)).toEqual(['a', 'b']);
  });

  it('are named by no more than tells them apart', () => {
    const suites = (...places: Place[]) =>
      mergeCollections(places.map((place) => part(passed, place))).jobs.map(({ suite }) => suite);
    expect(suites({ environment: 'linux' }, { environment: 'mac' })).toEqual(['linux', 'mac']);
    expect(suites({ job: 'fast' }, { job: 'slow' }, { environment: 'mac' })).toEqual([
      'linux, job fast',
      'linux, job slow',
      'mac',
    ]);
  });

  it('have a union of lines, whose blob is known where they agree on it', () => {
    const measured = (environment: string, executed: number[], missing: number[], blobId: string) =>
      aSavedCollection(
        someResults([passed], {
          coverage: {
            files: [
              aCoveredFile('src/same.py', { executed, missing, blobId: 'f00' }),
              aCoveredFile('src/other.py', { executed, missing, blobId }),
            ],
            branchesMeasured: environment === 'mac',
          },
        }),
        { environment },
      );
    const { coverage } = mergeCollections([
      measured('linux', [1], [2, 3], 'a1'),
      measured('mac', [2], [1, 3], 'b2'),
      part(passed, { environment: 'windows' }),
    ]).results;
    expect(coverage).toEqual({
      files: [
        aCoveredFile('src/other.py', { executed: [1, 2], missing: [3] }),
        aCoveredFile('src/same.py', { executed: [1, 2], missing: [3], blobId: 'f00' }),
      ],
      branchesMeasured: true,
    });
  });

  it('say whose report had a problem', () => {
    const bad = someResults([passed], {
      problems: [{ file: 'out/junit.xml', kind: 'malformed', message: 'bad', at: 'line 3' }],
    });
    const place = { shard: { name: '2', expected: 2 } };
    expect(mergeCollections([part(passed), aSavedCollection(bad, place)]).results.problems).toEqual([
      { file: 'linux, shard 2: out/junit.xml', kind: 'malformed', message: 'bad', at: 'line 3' },
    ]);
  });
});
