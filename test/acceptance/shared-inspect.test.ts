import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { emptyFolder, inspect, parseDocument, runCli } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData, hasShared, sharedPath, truthOf } from '../support/shared-data.ts';

/** The cases that the five named projects recorded with all formats. */
const fullRuns = [
  'green-click/xunit2',
  'green-iniconfig/xunit2',
  'green-itsdangerous/xunit2',
  'green-itsdangerous/xdist4',
  'broken-h11/base',
  'broken-h11/head-xunit2',
  'natural-attrs/xunit2',
];
const junitRuns = [
  ...fullRuns,
  'green-click/xunit1',
  'green-iniconfig/xunit1',
  'green-itsdangerous/xunit1',
  'broken-h11/head-xunit1',
  'broken-h11/head-xdist4-reruns1',
  'natural-attrs/xunit1',
];

const failingOf = (document: { cases: { nodeId: string; outcome: string }[] }) =>
  document.cases.filter((test) => ['failed', 'error'].includes(test.outcome)).map((test) => test.nodeId);

describeWithSharedData('inspect of the recorded projects', () => {
  it.each([...fullRuns, 'broken-h11/head-xdist4-reruns1'])(
    '%s: reportlog gives the failing ids',
    async (name) => {
      const document = await inspect([sharedPath(name, 'reportlog.jsonl')]);
      expect(failingOf(document)).toEqual(truthOf(name).failing);
      expect(document.problems).toEqual([]);
      expect(document.exit).toBe(0);
    },
  );

  it.each(junitRuns)('%s: JUnit alone gives their number', async (name) => {
    const { tests, cases } = await inspect([sharedPath(name, 'junit.xml')]);
    expect(tests.failed + tests.error).toBe(truthOf(name).failing.length);
    expect(failingOf({ cases })).toHaveLength(truthOf(name).failing.length);
    expect(tests.flaky).toBe(0);
  });

  it.each(
    fullRuns.flatMap(
      (name) =>
        [
          [name, 'coverage.xml'],
          [name, 'coverage.json'],
        ] as const,
    ),
  )('%s: %s gives coverage.py’s figures', async (name, file) => {
    const { coverage } = await inspect([sharedPath(name, file)]);
    const truth = truthOf(name).coverage;
    expect(coverage).toMatchObject({
      statements: truth?.statements,
      coveredLines: truth?.coveredLines,
      branches: truth?.branches,
      coveredBranches: truth?.coveredBranches,
    });
    expect(coverage?.percent).toBeCloseTo(truth?.percent ?? -1, 9);
  });

  it.each(fullRuns)('%s: all its formats together are one run', async (name) => {
    const one = await inspect([sharedPath(name, 'reportlog.jsonl')]);
    const all = await inspect(
      ['reportlog.jsonl', 'junit.xml', 'coverage.xml', 'coverage.json'].map((file) => sharedPath(name, file)),
    );
    expect(all.tests).toEqual(one.tests);
    expect(failingOf(all)).toEqual(truthOf(name).failing);
    expect(all.coverage?.percent).toBeCloseTo(truthOf(name).coverage?.percent ?? -1, 9);
  });

  it('the whole document conforms to the published schema', async () => {
    for (const name of [
      'broken-h11/head-xdist4-reruns1',
      'lab-kitchen-sink/xunit2',
      'lab-flaky/run06',
      'lab-output/xunit2',
    ]) {
      const document = parseDocument(
        await runCli([
          'inspect',
          '--json',
          '--cases',
          sharedPath(name, 'reportlog.jsonl'),
          sharedPath(name, 'junit.xml'),
        ]),
      );
      expect([name, violations('inspect', document)]).toEqual([name, []]);
    }
  });

  it('every test that passed or failed is counted once: h11 has 78 tests, 8 of them failed, also with -n 4 and reruns', async () => {
    const serial = await inspect([sharedPath('broken-h11/head-xunit2/reportlog.jsonl')]);
    const xdist = await inspect([sharedPath('broken-h11/head-xdist4-reruns1/reportlog.jsonl')]);
    const junit = await inspect([sharedPath('broken-h11/head-xdist4-reruns1/junit.xml')]);
    for (const { tests } of [serial, xdist, junit])
      expect(tests).toMatchObject({ total: 78, passed: 70, failed: 8, error: 0, flaky: 0 });
    expect([serial, xdist, junit].map(({ tests }) => tests.reruns)).toEqual([0, 8, 8]);
  });

  it('reports with odd names are recognised by what they hold', async () => {
    const folder = emptyFolder();
    const odd = {
      'coverage.json': 'junit.xml',
      'junit.xml': 'coverage.json',
      'x.png': 'reportlog.jsonl',
      y: 'coverage.xml',
    };
    for (const [name, file] of Object.entries(odd))
      copyFileSync(sharedPath('broken-h11/head-xunit2', file), join(folder, name));
    const { problems, tests, coverage } = await inspect(Object.keys(odd).map((name) => join(folder, name)));
    expect({ problems, failed: tests.failed, total: tests.total }).toEqual({
      problems: [],
      failed: 8,
      total: 78,
    });
    expect(coverage?.percent).toBeCloseTo(truthOf('broken-h11/head-xunit2').coverage?.percent ?? -1, 9);
  });
});

const laboratory = [
  'only-rerun-AssertionError',
  'reruns3-n4',
  'reruns3-n4-again',
  'reruns3-xunit2',
  'run01',
  'run06',
];

describeWithSharedData('inspect of the flaky laboratory', () => {
  it.each(laboratory)('%s: reportlog tells failures from flakes', async (name) => {
    const document = await inspect([sharedPath('lab-flaky', name, 'reportlog.jsonl')]);
    const truth = truthOf(`lab-flaky/${name}`);
    expect(failingOf(document)).toEqual(truth.failing);
    expect(document.cases.filter((test) => test.flaky).map((test) => test.nodeId)).toEqual(truth.flakyInRun);
  });

  it('two recorded runs of one commit as two environments: the worst outcome and no new flake', async () => {
    const files = ['run01', 'run02'].map((name) => sharedPath('lab-flaky', name, 'reportlog.jsonl'));
    const document = await inspect(files);
    const [one, two] = [truthOf('lab-flaky/run01'), truthOf('lab-flaky/run02')];
    expect(failingOf(document)).toEqual([...new Set([...one.failing, ...two.failing])].sort());
    const flaky = document.cases.filter((test) => test.flaky).map((test) => test.nodeId);
    expect(flaky).toEqual(
      [...new Set([...one.flakyInRun, ...two.flakyInRun])]
        .filter((id) => !failingOf(document).includes(id))
        .sort(),
    );
  });

  it('subtests are no reruns: more-itertools writes 10,021 into tests= for 145 elements', async () => {
    const name =
      ['xunit2', 'xunit1'].find((run) => hasShared('subtests-more-itertools', run, 'junit.xml')) ?? 'xunit2';
    const { tests } = await inspect([sharedPath('subtests-more-itertools', name, 'junit.xml')]);
    expect(tests).toMatchObject({ total: 145, flaky: 0, reruns: 0 });
  });
});

describeWithSharedData('inspect against a checkout', () => {
  const root = () => sharedPath('lab-kitchen-sink/suite');

  it('the class names of xunit2 become the ids that pytest itself gave', async () => {
    const { cases } = await inspect([
      sharedPath('lab-kitchen-sink/xunit2/junit.xml'),
      '--root',
      root(),
      '--cases',
    ]);
    const truth = truthOf('lab-kitchen-sink/xunit2').failing;
    const ours = failingOf({ cases });
    expect(ours.filter((id) => !truth.includes(id))).toEqual([]);
    expect(truth.filter((id) => !ours.includes(id))).toEqual([]);
  });

  it('xunit1, json and log agree on them', async () => {
    for (const file of [
      'xunit1/junit.xml',
      'xunit2/reportlog.jsonl',
      'xdist4/reportlog.jsonl',
      'reruns2/reportlog.jsonl',
    ]) {
      const document = await inspect([sharedPath('lab-kitchen-sink', file), '--root', root()]);
      expect([file, failingOf(document)]).toEqual([
        file,
        truthOf(`lab-kitchen-sink/${file.split('/')[0]}`).failing,
      ]);
    }
  });

  it('a teardown that failed after a pass or a skip is an error, after a failure it stays failed', async () => {
    const truth = caseTruth('lab-kitchen-sink') as { xunit2: { failed: string[] } };
    const { cases } = await inspect([sharedPath('lab-kitchen-sink/xunit2/reportlog.jsonl')]);
    const outcomeOf = (name: string) =>
      cases.find((test) => test.nodeId === `tests/test_outcomes.py::${name}`)?.outcome;
    expect(truth.xunit2.failed).toContain('tests/test_outcomes.py::test_fail_then_teardown_error');
    expect(
      ['test_pass_then_teardown_error', 'test_skip_then_teardown_error', 'test_fail_then_teardown_error'].map(
        outcomeOf,
      ),
    ).toEqual(['error', 'error', 'failed']);
  });
});
