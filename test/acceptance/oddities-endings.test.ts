import { expect, it } from '@jest/globals';
import { emptyFolder, preview } from '../support/run-cli.ts';
import { describeWithSharedData, hasShared, sharedPath } from '../support/shared-data.ts';
import { inspectHere, readHere } from '../support/truth-inspect.ts';

const nowhere = emptyFolder();
const reports = ['reportlog.jsonl', 'report.json', 'junit.xml'] as const;
type Report = (typeof reports)[number];

const said = (run: string, file: Report) => inspectHere([sharedPath(run, file)], nowhere);
const outcomes = ({ cases }: Awaited<ReturnType<typeof said>>): Record<string, string> =>
  Object.fromEntries(cases.map(({ nodeId, outcome }) => [nodeId, outcome]));
const messages = ({ problems }: Awaited<ReturnType<typeof said>>): string =>
  problems.map(({ message }) => message).join('\n');

describeWithSharedData('a worker that crashed', () => {
  it.each(
    reports.flatMap((file) =>
      [
        ['lab-crashes/xdist-osexit', 17, ['test_e.py::test_exits']],
        ['lab-crashes/xdist-osexit-reruns', 17, ['test_e.py::test_exits']],
        // Without a new worker the tests that it still had disappear without a word of any report.
        ['lab-crashes/xdist-osexit-no-restart', 10, ['test_e.py::test_exits']],
        ['lab-crashes/xdist-segv', 8, ['test_s.py::test_segv', 'test_s.py::test_segv_again']],
        ['older-tools/xdist-osexit', 17, ['test_e.py::test_exits']],
      ].map(([run, total, blamed]) => ({ run, file, total, blamed }) as const),
    ),
  )(
    'is blamed on the test that it ran, and called a crash: $run, $file',
    async ({ run, file, total, blamed }) => {
      const { tests } = await readHere([sharedPath(String(run), file)], nowhere);
      expect(tests).toHaveLength(Number(total));
      const failed = tests.filter(({ outcome }) => outcome !== 'passed');
      expect(failed.map(({ nodeId }) => nodeId)).toEqual(blamed);
      for (const { outcome, attempts } of failed)
        expect([outcome, attempts.at(-1)?.failure?.kind]).toEqual(['failed', 'crash']);
    },
  );

  it('is counted twice when it was rerun', async () => {
    const { tests, cases } = await said('lab-crashes/xdist-osexit-reruns', 'reportlog.jsonl');
    expect([tests.reruns, tests.flaky]).toEqual([1, 0]);
    expect(cases.find(({ nodeId }) => nodeId === 'test_e.py::test_exits')?.attempts).toHaveLength(2);
  });

  it('is an issue of severity P1 by the rule of crashes', async () => {
    const { issues } = await preview([sharedPath('lab-crashes/xdist-segv/reportlog.jsonl')]);
    expect(issues.map(({ severity, tests }) => [severity, tests])).toEqual(
      issues.map(({ tests }) => ['P1', tests]),
    );
    expect(issues.flatMap(({ tests }) => tests).length).toBe(2);
  });
});

describeWithSharedData('pytest that died', () => {
  it.each([
    ['serial-osexit-no-xml', 8, 0, 'test_e.py::test_exits'],
    ['serial-segv-no-xml', 5, 0, 'test_s.py::test_segv'],
    ['sigkill-no-xml', 1, 1, 'test_k.py::test_killed'],
    ['timeout-thread-no-xml', 1, 0, 'test_t.py::test_hangs'],
    ['job-killed-by-ci-timeout', 1, 0, 'test_t.py::test_hangs'],
    ['job-sigterm', 1, 0, 'test_t.py::test_hangs'],
  ] as const)(
    '%s: its log keeps what was done, names the loss and the test that ran, and is no green check',
    async (run, passed, failed, last) => {
      const path = sharedPath('lab-crashes', run, 'reportlog.jsonl');
      const document = await inspectHere([path], nowhere);
      expect(document.tests).toMatchObject({ passed, failed, unknown: 1 });
      expect(outcomes(document)[last]).toBe('unknown');
      expect(document.problems.map(({ kind }) => kind)).toEqual(['truncated']);
      const { check, exit } = await preview([path]);
      expect([check.conclusion, exit]).toEqual(['failure', 3]);
    },
  );

  it.each([
    ['reportlog.jsonl', ['test_many.py::test_m0', 'test_many.py::test_m1', 'test_many.py::test_m2']],
    ['junit.xml', ['test_many.py::test_m0', 'test_many.py::test_m1', 'test_many.py::test_m2']],
    ['report.json', ['test_many.py::test_m0', 'test_many.py::test_m1', 'test_many.py::test_m2']],
  ] as const)(
    'because the disk was full left %s: the three tests in it are kept, and the loss is named',
    async (file, passed) => {
      const document = await said('lab-crashes/truncated-by-file-size-limit', file);
      expect(outcomes(document)).toEqual(Object.fromEntries(passed.map((nodeId) => [nodeId, 'passed'])));
      // Of the three, pytest-json-report alone was written to its end: it says that pytest had an internal error (exit 3).
      expect(document.problems.map(({ kind }) => kind)).toContain('truncated');
    },
  );

  it.each([
    ['internal-error', { 'test_i.py::test_a': 'passed', 'test_i.py::test_f': 'failed' }],
    ['internal-error-collection', {}],
  ] as const)(
    'of an error of its own (%s) keeps what was done, and calls no test "internal"',
    async (run, done) => {
      for (const file of reports) {
        const document = await said(`lab-crashes/${run}`, file);
        expect([file, outcomes(document)]).toMatchObject([file, done]);
        expect([file, Object.keys(outcomes(document)).filter((nodeId) => /internal/.test(nodeId))]).toEqual([
          file,
          [],
        ]);
        expect([file, messages(document)]).toEqual([file, expect.stringMatching(/internal error/i)]);
      }
    },
  );

  it('of an error of its own under xdist leaves a test that began and did not pass', async () => {
    for (const file of ['reportlog.jsonl', 'report.json'] as const) {
      const document = await said('lab-crashes/xdist-internal-error', file);
      expect([file, outcomes(document)['test_i.py::test_a']]).toEqual([file, 'unknown']);
      expect([file, messages(document)]).toEqual([file, expect.stringMatching(/internal error/i)]);
    }
  });
});

describeWithSharedData('a session that was stopped', () => {
  it.each([
    ['lab-crashes/keyboard-interrupt', 'test_k.py::test_ctrl_c'],
    ['older-tools/keyboard-interrupt', 'test_k.py::test_ctrl_c'],
    ['lab-crashes/job-sigint', 'test_t.py::test_hangs'],
    ['lab-crashes/sys-exit', 'test_x.py::test_pytest_exit'],
  ])(
    '%s: the test that was stopped passed nowhere, and has no name in JUnit, which is said',
    async (run, stopped) => {
      for (const file of ['reportlog.jsonl', 'report.json'] as const)
        expect([file, outcomes(await said(run, file))[stopped]]).toEqual([file, 'unknown']);
      const junit = await said(run, 'junit.xml');
      expect(outcomes(junit)[stopped]).toBeUndefined();
      expect(Object.keys(outcomes(junit)).filter((nodeId) => nodeId.trim() === '')).toEqual([]);
      expect(junit.problems.map(({ kind }) => kind)).toEqual(['truncated']);
    },
  );

  it.each([
    ['exitfirst', 1, 1],
    ['maxfail2', 4, 2],
    // Two workers: more failures than the limit.
    ['xdist-maxfail2', 7, 3],
    ['timeout-signal', 4, 2],
    ['timeout-xdist-thread', 4, 2],
    ['recursion', 3, 2],
  ] as const)('%s: has the tests that ran, and no others', async (run, total, failed) => {
    for (const file of reports) {
      const { tests } = await said(`lab-crashes/${run}`, file);
      expect([file, tests.total, tests.failed, tests.error]).toEqual([file, total, failed, 0]);
    }
  });

  it.each([
    ['exitfirst', 11],
    ['maxfail2', 8],
    ['xdist-maxfail2', 5],
    ['session-timeout', 20],
    ['xdist-osexit-no-restart', 7],
  ] as const)(
    '%s: json-report knows that %d of the collected tests did not run, and says so',
    async (run, missing) => {
      expect(messages(await said(`lab-crashes/${run}`, 'report.json'))).toMatch(
        new RegExp(`\\b${missing}\\b`),
      );
    },
  );

  it('by --session-timeout failed without a failing test, which is no green check', async () => {
    for (const file of ['reportlog.jsonl', 'report.json']) {
      const { check } = await preview([sharedPath('lab-crashes/session-timeout', file)]);
      expect([file, check.conclusion]).toEqual([file, 'failure']);
    }
  });
});

describeWithSharedData('an empty but valid report', () => {
  it.each(['missing-file-exit4', 'missing-nodeid-exit4', 'all-deselected-exit5', 'no-tests-exit5'])(
    '%s: has no tests, and is no green check in any form',
    async (run) => {
      for (const file of reports) {
        const path = sharedPath('lab-collection-errors', run, file);
        expect((await inspectHere([path], nowhere)).tests.total).toBe(0);
      }
      const paths = reports.map((file) => sharedPath('lab-collection-errors', run, file));
      for (const files of [paths, ...paths.map((path) => [path])]) {
        const { check } = await preview(files);
        expect([files.length, check.conclusion]).not.toEqual([files.length, 'success']);
      }
    },
  );

  it.each(['conftest-error', 'usage-error-exit4'])('%s: there is not even a file', (run) => {
    for (const file of reports)
      expect([file, hasShared('lab-collection-errors', run, file)]).toEqual([file, false]);
  });
});
