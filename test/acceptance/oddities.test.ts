import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';
import { said } from '../support/truth-inspect.ts';
import type { SourceName } from '../support/truth-sources.ts';

const junitText = (run: string): string => readFileSync(sharedPath(run, 'junit.xml'), 'utf8');
const elements = (run: string): string[] =>
  [...junitText(run).matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(
    ([, classname, name]) => `${classname} ${name}`,
  );

const byName: readonly SourceName[] = ['reportlog', 'json-report', 'JUnit + tree'];
const everySource: readonly SourceName[] = ['reportlog', 'json-report', 'JUnit', 'JUnit + tree'];

describeWithSharedData('reruns', () => {
  it('in JUnit look like passes: of 36 elements, tests="23", 22 are tests, and earlier attempts are unknown', async () => {
    const run = 'lab-flaky/reruns3-xunit2';
    expect([elements(run).length, /tests="(\d+)"/.exec(junitText(run))?.[1]]).toEqual([36, '23']);
    const { tests, one } = await said(run, 'JUnit + tree');
    expect(tests).toMatchObject({ total: 22, failed: 3, error: 0, passed: 19, flaky: 6, reruns: 14 });
    expect(one('tests/test_stable.py::test_always_fails')?.attempts.map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'failed',
    ]);
    expect(one('tests/test_stable.py::TestC::test_third_attempt_passes')).toMatchObject({
      outcome: 'passed',
      flaky: true,
      attempts: [{ outcome: 'unknown' }, { outcome: 'unknown' }, { outcome: 'passed' }],
    });
  });

  it('under xdist stand between the results of other tests, and still belong to one', async () => {
    const run = 'lab-flaky/reruns3-n4';
    const all = elements(run);
    const third = 'tests.test_random_data test_set_order';
    expect(all.lastIndexOf(third) - all.indexOf(third)).toBeGreaterThan(
      all.filter((element) => element === third).length - 1,
    );
    for (const name of ['reportlog', 'JUnit + tree'] as const) {
      const { tests, one } = await said(run, name);
      expect([name, tests.total, tests.failed, tests.reruns]).toEqual([name, 22, 4, 19]);
      expect(one('tests/test_random_data.py::test_set_order')?.attempts).toHaveLength(4);
    }
  });

  it.each(['reportlog', 'json-report', 'JUnit + tree'] as const)(
    'of a fixture or a teardown are the test’s (%s)',
    async (name) => {
      const { tests, one } = await said('lab-flaky/reruns3-xunit2', name);
      // The terminal counts the body that passed twice: "20 passed, 3 failed" for 22 tests.
      expect([tests.total, tests.passed + tests.failed]).toEqual([22, 22]);
      for (const test of ['test_uses_fixture', 'test_uses_teardown'])
        expect(one(`tests/test_flaky_fixture.py::${test}`)).toMatchObject({ outcome: 'passed', flaky: true });
    },
  );

  it('by older tools leave no trace in JUnit: nothing is called flaky, nothing failed that passed', async () => {
    const { tests } = await said('older-tools/flaky-reruns3', 'JUnit + tree');
    expect(tests).toMatchObject({ total: 20, failed: 3, flaky: 0 });
    expect((await said('older-tools/flaky-reruns3', 'reportlog')).tests).toMatchObject({
      flaky: 3,
      reruns: 10,
    });
  });

  it.each(everySource)('are not what records are that merely repeat (%s)', async (name) => {
    for (const [run, counts] of [
      ['lab-duplicates/keep-duplicates', { total: 2, passed: 1, failed: 1, flaky: 0 }],
      ['lab-duplicates/items-tripled', { total: 2, passed: 1, failed: 1, flaky: 0 }],
      ['lab-duplicates/custom-items', { total: 3, passed: 1, failed: 2, flaky: 0 }],
    ] as const) {
      const { tests, problems } = await said(run, name);
      expect([run, tests]).toMatchObject([run, counts]);
      expect([run, problems.map(({ kind }) => kind)]).toEqual([run, ['ambiguous']]);
    }
  });
});

describeWithSharedData('the outcome of a test', () => {
  it.each(byName)('is one, whatever the number of its records (%s)', async (name) => {
    const { outcomeOf } = await said('lab-kitchen-sink/xunit2', name);
    const outcomes = 'tests/test_outcomes.py::';
    const expected: Readonly<Record<string, string>> = {
      [`${outcomes}test_fail_then_teardown_error`]: 'failed',
      [`${outcomes}test_pass_then_teardown_error`]: 'error',
      [`${outcomes}test_skip_then_teardown_error`]: 'error',
      [`${outcomes}test_xfail_then_teardown_error`]: 'xfailed',
      [`${outcomes}test_setup_error`]: 'error',
      [`${outcomes}test_missing_fixture`]: 'error',
      [`${outcomes}test_xpass_strict`]: 'failed',
      [`${outcomes}test_xpass_lax`]: name === 'JUnit + tree' ? 'passed' : 'xpassed',
      [`${outcomes}test_xfail`]: 'xfailed',
      [`${outcomes}test_xfail_norun`]: 'xfailed',
      [`${outcomes}test_imperative_xfail`]: 'xfailed',
      [`${outcomes}test_skip_inside`]: 'skipped',
      'tests/test_classes.py::BrokenSetUpClass::test_one': 'error',
      'tests/test_classes.py::LegacyCase::test_xf': 'xfailed',
      'tests/test_classes.py::LegacyCase::test_unexpected_success': 'failed',
      'tests/test_classes.py::LegacyCase::test_skip': 'skipped',
      'tests/test_classes.py::AsyncCase::test_async_bad': 'failed',
      'tests/test_classes.py::test_async_fail': 'failed',
      'tests/test_classes.py::test_async_without_plugin_mark': 'failed',
      'shop/cart.py::shop.cart': 'failed',
    };
    for (const [nodeId, outcome] of Object.entries(expected))
      expect([nodeId, outcomeOf(nodeId)]).toEqual([nodeId, outcome]);
  });

  it.each(byName)('is failed when a subtest failed, once, and passed when all passed (%s)', async (name) => {
    const { tests, outcomeOf } = await said('lab-kitchen-sink/xunit2', name);
    // The terminal says "45 failed", one for each subtest.
    expect(tests.failed).toBe(42);
    const classes = 'tests/test_classes.py::';
    for (const test of [
      'LegacyCase::test_subs',
      'test_subtests_fixture',
      'test_subtest_fails_and_test_fails',
    ])
      expect([test, outcomeOf(classes + test)]).toEqual([test, 'failed']);
    expect(outcomeOf(`${classes}LegacyCase::test_subs_all_pass`)).toBe('passed');
  });

  it('is failed when a subtest of the older plugin failed, although the test around it passed', async () => {
    const nodeId = 'tests/test_classes.py::test_subtests_fixture';
    for (const name of ['reportlog', 'JUnit + tree'] as const)
      expect([name, (await said('older-tools/sink-xunit2', name)).outcomeOf(nodeId)]).toEqual([
        name,
        'failed',
      ]);
    // json-report keeps the last subtest's word only ("subtests passed"): whether another failed is gone.
    expect((await said('older-tools/sink-xunit2', 'json-report')).outcomeOf(nodeId)).toBe('unknown');
  });

  it.each(['reportlog', 'json-report', 'JUnit'] as const)(
    'is not multiplied by 10,000 subtests (%s)',
    async (name) => {
      const { tests } = await said('subtests-more-itertools/xunit2', name);
      expect(tests).toMatchObject({ total: 145, passed: 145, reruns: 0, flaky: 0 });
    },
  );
});

describeWithSharedData('what could not be collected', () => {
  it.each([
    ['interrupted', 'reportlog', 6],
    ['interrupted', 'json-report', 6],
    ['interrupted', 'JUnit + tree', 6],
    ['interrupted-xunit1', 'JUnit + tree', 6],
    // Each of the two workers reports most of them: pytest says "9 errors" of 6 files.
    ['xdist-continue', 'reportlog', 6],
    ['xdist-continue', 'json-report', 6],
    ['xdist-continue', 'JUnit + tree', 6],
  ] as const)('is an error once, by its file (%s, %s)', async (run, name, count) => {
    const { tests, outcomeOf } = await said(`lab-collection-errors/${run}`, name);
    expect(tests.error).toBe(count);
    expect(outcomeOf('test_import.py')).toBe('error');
    // A module that skips itself is no error.
    for (const module of ['test_modskip.py', 'test_modexit.py']) expect(outcomeOf(module)).not.toBe('error');
    if (run === 'xdist-continue')
      expect([outcomeOf('test_ok.py::test_ok'), outcomeOf('test_ok.py::test_bad')]).toEqual([
        'passed',
        'failed',
      ]);
  });
});

describeWithSharedData('node ids', () => {
  it.each(['xunit1', 'xunit2'])(
    'tell folders from modules and dots in names (%s with the tree)',
    async (run) => {
      const { outcomeOf } = await said(`lab-kitchen-sink/${run}`, 'JUnit + tree');
      for (const nodeId of [
        'tests/amb/test_a/test_b.py::test_q',
        'tests/amb/test.dotted.dir/test_d.py::test_in_dotted_dir',
        'tests/integration/deep/er/test_same.py::test_x',
        'tests/test_classes.py::TestOuter::TestInner::TestDeep::test_a[a.b::c]',
        'README.md::README.md',
        'shop/cart.py::shop.cart',
        'tests/test_ids.py::test_id[path/to/x.py::test_fake]',
        'tests/test_ids.py::test_id[[]',
      ])
        expect([nodeId, outcomeOf(nodeId)]).not.toEqual([nodeId, 'not there']);
    },
  );

  it.each(['reportlog', 'json-report', 'JUnit + tree'] as const)(
    'keep raw line breaks, letters of any script and 3,000 characters (%s)',
    async (name) => {
      const { outcomeOf } = await said('lab-ids-unescaped/xunit2', name);
      const file = 'tests/test_ids.py::';
      expect(outcomeOf(`${file}test_id[new\nline]`)).toBe('failed');
      expect(outcomeOf(`${file}test_id[naïve-日本語-🦄]`)).toBe('failed');
      expect(outcomeOf(`${file}test_long_explicit_id[${'x'.repeat(3000)}]`)).toBe('failed');
      expect(outcomeOf(`${file}Test_Ünïcode::test_größe`)).toBe('passed');
    },
  );
});
