import { attempt, failingCase, junitXml, reportLog } from './report-text.ts';

/** junit.xml of four tests: passed, failed, skipped, xfailed. */
export const sampleJunit = junitXml([
  { classname: 'tests.test_b', name: 'test_ok', time: '0.0012' },
  failingCase('tests.test_b', 'test_bad', {
    message: 'AssertionError: assert 1 == 2',
    at: 'tests/test_b.py:12',
  }),
  {
    classname: 'tests.test_a',
    name: 'test_skip',
    children: [{ tag: 'skipped', type: 'pytest.skip', message: 'later' }],
  },
  {
    classname: 'tests.test_a',
    name: 'test_xfail',
    children: [{ tag: 'skipped', type: 'pytest.xfail', message: 'known' }],
  },
]);

/** pytest-reportlog of the first two of them. */
export const sampleLog = reportLog(
  [
    ...attempt({ nodeid: 'tests/test_b.py::test_ok', duration: 0.25 }),
    ...attempt({
      nodeid: 'tests/test_b.py::test_bad',
      outcome: 'failed',
      message: 'AssertionError: assert 1 == 2',
      crash: { path: 'src/a.py', line: 12 },
    }),
  ],
  1,
);
