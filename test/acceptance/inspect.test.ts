import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { attempt, failingCase, junitXml, phase, reportLog } from '../support/report-text.ts';
import { inspect, parseDocument, runCli } from '../support/run-cli.ts';
import { sampleJunit, sampleLog } from '../support/sample-suite.ts';
import { folderWith, reportFile } from '../support/written-files.ts';

describe('the document of inspect', () => {
  it('conforms to its published schema, with and without --cases', async () => {
    const file = reportFile('junit.xml', sampleJunit);
    for (const args of [[file], [file, '--cases']]) {
      const document = parseDocument(await runCli(['inspect', '--json', ...args]));
      expect(violations('inspect', document)).toEqual([]);
    }
  });

  it('counts tests by outcome and lists those that did not plainly pass, sorted by node id', async () => {
    const { exit, ...document } = await inspect([reportFile('junit.xml', sampleJunit)]);
    expect(document.tests).toEqual({
      total: 4,
      passed: 1,
      failed: 1,
      error: 0,
      skipped: 1,
      xfailed: 1,
      xpassed: 0,
      unknown: 0,
      flaky: 0,
      reruns: 0,
    });
    expect(document.cases.map((test) => [test.nodeId, test.outcome])).toEqual([
      ['tests/test_a.py::test_skip', 'skipped'],
      ['tests/test_a.py::test_xfail', 'xfailed'],
      ['tests/test_b.py::test_bad', 'failed'],
    ]);
    expect(document).toMatchObject({
      schema: 'redfirst/inspect@1',
      coverage: null,
      mutants: null,
      fuzzCrashes: [],
      benchmarks: [],
      problems: [],
    });
  });

  it('lists every test with --cases', async () => {
    const { cases } = await inspect([reportFile('junit.xml', sampleJunit), '--cases']);
    expect(cases.map((test) => test.nodeId)).toEqual([
      'tests/test_a.py::test_skip',
      'tests/test_a.py::test_xfail',
      'tests/test_b.py::test_bad',
      'tests/test_b.py::test_ok',
    ]);
    expect(cases.at(-1)).toMatchObject({
      outcome: 'passed',
      attempts: [{ outcome: 'passed', durationMs: 1.2 }],
      exception: null,
    });
  });

  it('says of a failure its exception, how its id was derived and how to reproduce it', async () => {
    const { cases } = await inspect([reportFile('log.jsonl', sampleLog)]);
    expect(cases).toEqual([
      expect.objectContaining({
        nodeId: 'tests/test_b.py::test_bad',
        nodeIdFrom: 'reportlog',
        outcome: 'failed',
        flaky: false,
        reproduce: "pytest 'tests/test_b.py::test_bad' -v",
      }),
    ]);
    expect(cases[0]?.exception?.type).toBe('AssertionError');
    expect(cases[0]?.exception?.message).toContain('assert 1 == 2');
  });

  it.each([
    ['pytest-reportlog', sampleLog, 'src/a.py'],
    ['JUnit', sampleJunit, 'tests/test_b.py'],
  ])('says where a failure crashed, by %s, in the checkout', async (_, report, file) => {
    const root = folderWith({ 'src/a.py': '', 'tests/test_b.py': '' });
    const { cases } = await inspect([reportFile('report', report), '--root', root]);
    expect(cases.find((test) => test.outcome === 'failed')?.location).toEqual({ file, line: 12 });
  });

  it.each([
    ['pytest-reportlog', sampleLog, 'src/a.py'],
    ['JUnit', sampleJunit, 'tests/test_b.py'],
  ])('says it, by %s, also where the checkout is not at hand', async (_, report, file) => {
    const { cases } = await inspect([reportFile('report', report)]);
    expect(cases.find((test) => test.outcome === 'failed')?.location).toEqual({ file, line: 12 });
  });

  it('takes the id of JUnit from file= where it is written, else from the class name, and says which', async () => {
    const xunit1 = junitXml([
      { ...failingCase('tests.test_x', 'test_f', { message: 'assert 0' }), file: 'tests/test_x.py', line: 9 },
    ]);
    const xunit2 = junitXml([failingCase('tests.test_x.TestC', 'test_f[a::b/c.d]', { message: 'assert 0' })]);
    const [first, second] = [
      await inspect([reportFile('a.xml', xunit1)]),
      await inspect([reportFile('b.xml', xunit2)]),
    ];
    expect([first, second].map(({ cases }) => [cases[0]?.nodeId, cases[0]?.nodeIdFrom])).toEqual([
      ['tests/test_x.py::test_f', 'junit-file'],
      ['tests/test_x.py::TestC::test_f[a::b/c.d]', 'junit-classname'],
    ]);
  });

  it('resolves the class names of JUnit against the checkout', async () => {
    const root = folderWith({ 'checks/Amb/b.py': '', 'checks/amb2.py': '', 'docs/GUIDE.md': '' });
    const report = reportFile(
      'junit.xml',
      junitXml([
        failingCase('checks.Amb.b', 'test_f', { message: 'assert 0' }),
        failingCase('checks.amb2.inner', 'test_f', { message: 'assert 0' }),
      ]),
    );
    const { cases } = await inspect([report, '--root', root]);
    expect(cases.map((test) => test.nodeId)).toEqual([
      'checks/Amb/b.py::test_f',
      'checks/amb2.py::inner::test_f',
    ]);
  });

  it('gives the markers that pytest-reportlog recorded', async () => {
    const marked = reportLog(
      attempt({
        nodeid: 'tests/test_b.py::test_bad',
        outcome: 'failed',
        message: 'assert 0',
        keywords: ['slow'],
      }),
      1,
    );
    expect((await inspect([reportFile('log.jsonl', marked)])).cases[0]?.markers).toContain('slow');
  });
});

describe('pytest’s session', () => {
  it('that died before its end is a problem, and what it logged is kept', async () => {
    const cut = reportLog(
      [
        ...attempt({ nodeid: 'tests/test_a.py::test_ok' }),
        phase({ nodeid: 'tests/test_a.py::test_dies', when: 'setup' }),
      ],
      null,
    );
    const document = await inspect([reportFile('log.jsonl', cut), '--cases']);
    expect(document.exit).toBe(3);
    expect(document.problems).toEqual([expect.objectContaining({ kind: 'truncated' })]);
    expect(document.cases.find((test) => test.nodeId.endsWith('test_ok'))?.outcome).toBe('passed');
    expect(document.cases.find((test) => test.nodeId.endsWith('test_dies'))?.outcome).not.toBe('passed');
  });
});
