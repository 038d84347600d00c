import { describe, expect, it } from '@jest/globals';
import { attempt, failingCase, type JunitCase, junitXml, phase, reportLog } from '../support/report-text.ts';
import { inspect } from '../support/run-cli.ts';
import { reportFile } from '../support/written-files.ts';

const nodeid = 'tests/test_a.py::test_x';
const element = { classname: 'tests.test_a', name: 'test_x' };
const other = { classname: 'tests.test_a', name: 'test_other' };
const failure = { tag: 'failure', message: 'AssertionError: assert 0' } as const;
const teardownError = { tag: 'error', message: 'failed on teardown with "RuntimeError: boom"' } as const;
const skip = { tag: 'skipped', type: 'pytest.skip', message: 'why' } as const;

const fromJunit = (elements: JunitCase[], tests?: number) =>
  inspect([reportFile('junit.xml', junitXml(elements, tests === undefined ? {} : { tests })), '--cases']);
const fromLog = (lines: string[]) => inspect([reportFile('log.jsonl', reportLog(lines, 1)), '--cases']);

describe('the outcome of a test in JUnit', () => {
  it.each([
    [
      'failed when body and teardown both failed, which are two elements',
      [
        { ...element, children: [failure] },
        { ...element, children: [teardownError] },
      ],
      1,
      'failed',
    ],
    [
      'error when the body passed and the teardown failed',
      [{ ...element, children: [teardownError] }],
      1,
      'error',
    ],
    [
      'error when it was skipped and the teardown failed',
      [{ ...element, children: [skip, teardownError] }],
      1,
      'error',
    ],
    ['failed when a subtest failed', [{ ...element, children: [failure, failure] }], 3, 'failed'],
    [
      'failed for a strict xpass',
      [{ ...element, children: [{ tag: 'failure', message: '[XPASS(strict)] reason' }] }],
      1,
      'failed',
    ],
  ] as [string, JunitCase[], number, string][])('is %s', async (_, elements, tests, outcome) => {
    const document = await fromJunit(elements, tests);
    expect(document.tests).toMatchObject({ total: 1, [outcome]: 1, passed: 0, flaky: 0, reruns: 0 });
    expect(document.cases).toHaveLength(1);
  });

  it('is an error named by its module for what could not be collected', async () => {
    const document = await fromJunit([
      {
        classname: '',
        name: 'tests.test_gone',
        children: [
          { tag: 'error', message: 'collection failure', text: "E   ImportError: No module named 'x'" },
        ],
      },
    ]);
    expect(document.tests).toMatchObject({ total: 1, error: 1 });
    expect(document.cases[0]?.nodeId).toBe('tests/test_gone.py');
  });

  it('is failed for a test that killed its worker', async () => {
    const document = await fromJunit([
      {
        ...element,
        children: [
          { tag: 'error', message: `failed on setup with "worker 'gw0' crashed while running '${nodeid}'"` },
        ],
      },
    ]);
    expect(document.tests).toMatchObject({ total: 1, passed: 0 });
    expect(document.cases[0]?.nodeId).toBe(nodeid);
    expect(['failed', 'error']).toContain(document.cases[0]?.outcome);
  });

  it('is nobody’s for an element without a name (an interrupt), which is said', async () => {
    const nameless = junitXml([other]).replace('</testsuite>', '<testcase time="0.000" /></testsuite>');
    const document = await inspect([reportFile('junit.xml', nameless)]);
    expect(document.tests).toMatchObject({ total: 1, passed: 1 });
    expect(document.problems).toHaveLength(1);
    expect(document.exit).toBe(3);
  });

  it('is nobody’s for pytest’s internal error, which is said', async () => {
    const document = await fromJunit([
      other,
      { classname: 'pytest', name: 'internal', children: [{ tag: 'error', message: 'internal error' }] },
    ]);
    expect(document.tests.passed).toBe(1);
    expect(document.problems.map((problem) => problem.message).join()).toMatch(/internal/i);
  });
});

describe('reruns in JUnit', () => {
  it('that the report shows (more elements than tests=) make a test that passed last flaky, with earlier outcomes unknown', async () => {
    const document = await fromJunit([element, other, element, element], 2);
    expect(document.tests).toMatchObject({ total: 2, passed: 2, flaky: 1, reruns: 2 });
    expect(document.cases.find((test) => test.nodeId === nodeid)).toMatchObject({
      outcome: 'passed',
      flaky: true,
      attempts: [{ outcome: 'unknown' }, { outcome: 'unknown' }, { outcome: 'passed' }],
    });
  });

  it('that end in a failure are no flake', async () => {
    const document = await fromJunit([element, element, { ...element, children: [failure] }, other], 2);
    expect(document.tests).toMatchObject({ total: 2, failed: 1, passed: 1, flaky: 0, reruns: 2 });
  });

  it('are not seen in records that merely repeat: not flaky, and a problem of kind ambiguous', async () => {
    const document = await fromJunit([element, element, other], 3);
    expect(document.tests).toMatchObject({ total: 2, passed: 2, flaky: 0 });
    expect(document.problems).toEqual([expect.objectContaining({ kind: 'ambiguous' })]);
  });

  it('are not seen in a repeated record that failed once: the worst outcome counts', async () => {
    const document = await fromJunit([{ ...element, children: [failure] }, element, other], 3);
    expect(document.tests).toMatchObject({ total: 2, failed: 1, passed: 1, flaky: 0 });
    expect(document.problems.map((problem) => problem.kind)).toEqual(['ambiguous']);
  });
});

describe('attempts in pytest-reportlog', () => {
  it('that fail first and pass last are a flake', async () => {
    const document = await fromLog([
      ...attempt({ nodeid, outcome: 'rerun', message: 'AssertionError: assert 0', rerun: 0 }),
      ...attempt({ nodeid, outcome: 'passed', rerun: 1, duration: 0.5 }),
    ]);
    expect(document.tests).toMatchObject({ total: 1, passed: 1, flaky: 1, reruns: 1 });
    expect(document.cases[0]).toMatchObject({
      flaky: true,
      outcome: 'passed',
      attempts: [{ outcome: 'failed' }, { outcome: 'passed' }],
    });
  });

  it('that fail each time are a failure and no flake', async () => {
    const document = await fromLog([
      ...attempt({ nodeid, outcome: 'rerun', message: 'AssertionError: assert 0', rerun: 0 }),
      ...attempt({ nodeid, outcome: 'failed', message: 'AssertionError: assert 0', rerun: 1 }),
    ]);
    expect(document.tests).toMatchObject({ total: 1, failed: 1, flaky: 0, reruns: 1 });
  });

  it('whose setup failed are errors, and so are those whose teardown failed after the body passed', async () => {
    const setup = [
      phase({ nodeid, when: 'setup', outcome: 'failed', message: 'E: boom' }),
      phase({ nodeid, when: 'teardown' }),
    ];
    const second = 'tests/test_a.py::test_y';
    const teardown = [
      phase({ nodeid: second, when: 'setup' }),
      phase({ nodeid: second }),
      phase({ nodeid: second, when: 'teardown', outcome: 'failed', message: 'E: boom' }),
    ];
    const document = await fromLog([...setup, ...teardown]);
    expect(document.tests).toMatchObject({ total: 2, error: 2, reruns: 0 });
  });

  it('with a failed body and a failed teardown are one failure', async () => {
    const document = await fromLog([
      phase({ nodeid, when: 'setup' }),
      phase({ nodeid, outcome: 'failed', message: 'AssertionError: assert 0' }),
      phase({ nodeid, when: 'teardown', outcome: 'failed', message: 'E: boom' }),
    ]);
    expect(document.tests).toMatchObject({ total: 1, failed: 1, error: 0, reruns: 0 });
  });

  it('last as long as their phases say, in milliseconds', async () => {
    const document = await fromLog(attempt({ nodeid, duration: 0.25 }));
    const lasted = document.cases[0]?.attempts[0]?.durationMs ?? 0;
    expect(lasted).toBeGreaterThanOrEqual(250);
    expect(lasted).toBeLessThan(253);
  });

  it('overrule JUnit, where the first attempt looks passed', async () => {
    const log = reportFile(
      'log.jsonl',
      reportLog(
        [
          ...attempt({ nodeid, outcome: 'rerun', message: 'AssertionError: assert 0', rerun: 0 }),
          ...attempt({ nodeid, rerun: 1 }),
        ],
        0,
      ),
    );
    const document = await inspect([
      reportFile('junit.xml', junitXml([element, element], { tests: 1 })),
      log,
    ]);
    expect(document.tests).toMatchObject({ total: 1, flaky: 1, reruns: 1 });
    expect(document.cases[0]?.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
  });

  it('show a failing collection as an error named by what could not be collected', async () => {
    const collect = JSON.stringify({
      nodeid: 'tests/test_gone.py',
      outcome: 'failed',
      longrepr: "ImportError: No module named 'x'",
      result: null,
      sections: [],
      $report_type: 'CollectReport',
    });
    const document = await fromLog([collect]);
    expect(document.cases).toEqual([
      expect.objectContaining({ nodeId: 'tests/test_gone.py', outcome: 'error' }),
    ]);
  });
});

describe('a failing test', () => {
  it('has the full type of its exception', async () => {
    const { cases } = await fromJunit([
      failingCase('tests.test_a', 'test_x', {
        message: 'h11._util.RemoteProtocolError: illegal chunk header',
      }),
    ]);
    expect(cases[0]?.exception?.type).toMatch(/RemoteProtocolError$/);
    expect(cases[0]?.exception?.message).toContain('illegal chunk header');
  });
});
