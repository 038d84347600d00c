import { describe, expect, it } from '@jest/globals';
import { onlyJob } from '#src/analysis/judged-job.ts';
import { judge } from '#src/analysis/verdict.ts';
import { phase, readAll, reportlog } from '../ingest/given.ts';
import { passing, someResults } from './builders.ts';

const passed = (nodeid: string): object => ({
  nodeid,
  lineno: 0,
  outcome: 'passed',
  keywords: [],
  setup: { duration: 0, outcome: 'passed' },
  call: { duration: 0, outcome: 'passed' },
  teardown: { duration: 0, outcome: 'passed' },
});

describe('a run that lost tests is no success', () => {
  it('where pytest-json-report has fewer tests than were collected, and pytest says that it ended well (a worker with an internal error; pytest.exit with 0)', async () => {
    const results = await readAll(
      JSON.stringify({
        exitcode: 0,
        root: '/x',
        summary: { passed: 2, total: 2, collected: 3 },
        tests: [passed('test_a.py::test_1'), passed('test_a.py::test_3')],
      }),
    );
    expect(results.problems).toHaveLength(1);
    expect(judge({ newFailures: 0, jobs: [onlyJob(results)] }).conclusion).not.toBe('success');
  });

  it('where a test of a reportlog began and has no end', async () => {
    const other = { nodeid: 'tests/test_a.py::test_ok' };
    const whole = ['setup', 'call', 'teardown'].map((when) => phase(when, 'passed', other));
    const results = await readAll(reportlog([...whole, phase('setup', 'passed')], 0));
    expect(judge({ newFailures: 0, jobs: [onlyJob(results)] }).conclusion).not.toBe('success');
  });

  it.each(['reports/junit-py311-cov.xml', 'pytest-cov.xml', 'cov.jsonl.gz'])(
    'where %s ends in its middle, a report of tests from a job that measures coverage as well',
    (file) => {
      const results = someResults(passing(3), { problems: [{ file, kind: 'truncated', message: 'cut' }] });
      expect(judge({ newFailures: 0, jobs: [onlyJob(results)] }).conclusion).toBe('failure');
    },
  );
});
