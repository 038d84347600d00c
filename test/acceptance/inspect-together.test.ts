import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { attempt, coverageJson, coverageXml, junitXml, reportLog } from '../support/report-text.ts';
import { inspect } from '../support/run-cli.ts';
import { sampleJunit, sampleLog } from '../support/sample-suite.ts';
import { folderWith, reportFile } from '../support/written-files.ts';

const coverage = [
  { path: 'src/a.py', executed: [1, 2, 3], missing: [4] },
  { path: 'src/b.py', executed: [1], missing: [2, 5] },
];

describe('coverage', () => {
  const totals = {
    files: 2,
    statements: 7,
    coveredLines: 4,
    branches: 0,
    coveredBranches: 0,
    percent: 400 / 7,
  };

  it.each([
    ['coverage.xml', coverageXml(coverage)],
    ['coverage.json', coverageJson(coverage)],
  ])('of %s has coverage.py’s own figures, unrounded', async (name, content) => {
    const document = await inspect([reportFile(name, content)]);
    expect(document.coverage).toEqual({ ...totals, percent: expect.closeTo(400 / 7, 10) });
  });

  const halves = [
    { path: 'src/a.py', executed: [1, 2], missing: [3, 4] },
    { path: 'src/a.py', executed: [1, 3], missing: [2, 4] },
  ].map((file) => [file]);

  it.each([
    ['of one format', coverageXml, coverageXml],
    ['of two formats', coverageXml, coverageJson],
  ])('of several files %s is the union of their lines', async (_, writeOne, writeTwo) => {
    const files = [
      reportFile('one', writeOne(halves[0] ?? [])),
      reportFile('two', writeTwo(halves[1] ?? [])),
    ];
    expect((await inspect(files)).coverage).toEqual({
      files: 1,
      statements: 4,
      coveredLines: 3,
      branches: 0,
      coveredBranches: 0,
      percent: 75,
    });
  });

  it('is null without a coverage file', async () => {
    expect((await inspect([reportFile('junit.xml', sampleJunit)])).coverage).toBeNull();
  });
});

describe('several reports', () => {
  it('of different formats that share node ids are one run, and the richest source wins', async () => {
    const { tests, cases } = await inspect([
      reportFile('junit.xml', sampleJunit),
      reportFile('log.jsonl', sampleLog),
      '--cases',
    ]);
    expect(tests).toMatchObject({ total: 4, passed: 1, failed: 1, reruns: 0 });
    expect(cases.find((test) => test.nodeId.endsWith('test_ok'))).toMatchObject({
      nodeIdFrom: 'reportlog',
      attempts: [{ outcome: 'passed' }],
    });
  });

  it('of one format with the same ids are two environments: the worst outcome, and no flake', async () => {
    const green = reportFile('py312.jsonl', reportLog(attempt({ nodeid: 'tests/test_b.py::test_bad' }), 0));
    const red = reportFile('py313.jsonl', sampleLog);
    for (const files of [
      [green, red],
      [red, green],
    ]) {
      const { tests, cases } = await inspect(files);
      expect(tests).toMatchObject({ total: 2, failed: 1, passed: 1, flaky: 0 });
      expect(cases.map((test) => [test.nodeId, test.outcome, test.flaky])).toEqual([
        ['tests/test_b.py::test_bad', 'failed', false],
      ]);
    }
  });

  it('give the same counts and cases in any order', async () => {
    const files = [
      reportFile('a.xml', sampleJunit),
      reportFile('b.jsonl', sampleLog),
      reportFile('c.json', coverageJson(coverage)),
    ];
    const [forward, backward] = [
      await inspect([...files, '--cases']),
      await inspect([...files.toReversed(), '--cases']),
    ];
    expect(backward).toEqual(forward);
  });

  it('are found in folders, below them too', async () => {
    const folder = folderWith({
      'a/junit.xml': sampleJunit,
      'a/deep/er/coverage.json': coverageJson(coverage),
      'notes.txt': 'hello',
    });
    const { tests, coverage: totals } = await inspect([folder]);
    expect(tests.total).toBe(4);
    expect(totals?.files).toBe(2);
  });

  it('are recognised by content, not by name', async () => {
    const folder = folderWith({
      'coverage.json': sampleJunit,
      'junit.xml': sampleLog,
      'pytest.log': coverageXml(coverage),
      noending: coverageJson(coverage),
    });
    const names = ['coverage.json', 'junit.xml', 'pytest.log', 'noending'].map((name) => join(folder, name));
    const document = await inspect([...names]);
    expect(document.exit).toBe(0);
    expect(document.tests.total).toBe(4);
    expect(document.coverage?.statements).toBe(7);
  });

  it('may be gzipped, whatever they are called', async () => {
    const plain = await inspect([reportFile('junit.xml', sampleJunit)]);
    for (const name of ['junit.xml.gz', 'junit.xml'])
      expect(await inspect([reportFile(name, gzipSync(sampleJunit))])).toEqual(plain);
  });

  it('do not hide each other: one that cannot be read leaves ten good ones', async () => {
    const good = Array.from({ length: 10 }, (_, index) =>
      reportFile('junit.xml', junitXml([{ classname: `tests.test_${index}`, name: 'test_ok' }])),
    );
    const document = await inspect([
      ...good.slice(0, 5),
      reportFile('bad.xml', '<testsuites'),
      ...good.slice(5),
    ]);
    expect(document).toMatchObject({
      exit: 3,
      tests: { total: 10, passed: 10 },
      problems: [{ kind: 'truncated' }],
    });
  });
});
