import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { only, phase, readAll, report, reportlog, treeOf } from './given.ts';

describe('a reportlog with its end', () => {
  it('names the loss of a test that began and has no end: pytest.exit("stop", returncode=0)', async () => {
    const { tests, problems } = await readAll(reportlog([phase('setup', 'passed')], 0));
    expect(tests.map(({ outcome }) => outcome)).toEqual(['unknown']);
    expect(problems.map(({ kind }) => kind)).toEqual(['truncated']);
  });

  it("takes pytest-retry's `retried` for an attempt that failed", async () => {
    const lines = [
      phase('setup', 'passed'),
      phase('call', 'retried', { longrepr: 'boom' }),
      phase('setup', 'passed'),
      phase('call', 'passed'),
      phase('teardown', 'passed'),
    ];
    const results = await readAll(reportlog(lines));
    expect(only(results)).toMatchObject({
      outcome: 'passed',
      flaky: true,
      attempts: [{ outcome: 'failed' }, { outcome: 'passed' }],
    });
    expect(results.problems).toEqual([]);
  });
});

describe("the log of Redfirst's plugin", () => {
  const header = {
    schema: 'redfirst/pytest@1',
    rootdir: '/data/build/7f/shop',
    repository: '/data/build/7f/shop',
  };
  const log = (...lines: object[]): string =>
    [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');

  it("finds a crash by its absolute path, since it knows the rootdir's", async () => {
    const text = `${[
      'Traceback (most recent call last):',
      '  File "/data/build/7f/shop/tests/test_a.py", line 3, in test_x',
      '    check(1, 2)',
      '  File "/data/build/7f/shop/tests/helpers.py", line 2, in check',
      '    assert a == b',
      'AssertionError: custom',
    ].join('\n')}`;
    const failure = {
      text,
      message: 'AssertionError: custom',
      path: '/data/build/7f/shop/tests/helpers.py',
      line: 2,
    };
    const content = log(
      { selected: 1, deselected: 0 },
      {
        id: 'tests/test_a.py::test_x',
        line: 2,
        phases: [
          { when: 'setup', outcome: 'passed', us: 1 },
          { when: 'call', outcome: 'failed', us: 1, failure },
          { when: 'teardown', outcome: 'passed', us: 1 },
        ],
      },
      { end: { exit: 1, selected: 1, deselected: 0 } },
    );
    const results = await readReports([report(content)], treeOf('tests/test_a.py', 'tests/helpers.py'));
    expect(only(results).attempts[0]?.failure?.location).toMatchObject({ file: 'tests/helpers.py', line: 2 });
  });
});
