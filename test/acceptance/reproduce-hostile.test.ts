import { existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import type { InspectCase } from '../support/contract-documents.ts';
import { asTheyAre, hostileSuite, unescapedSuite } from '../support/hostile-suite.ts';
import { OLDER_TOOLS, RECORDING_TOOLS, runPrinted } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { inspect, run, runCli } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const it = itWith(python, howToGetPython);
const programs = (requirements: string[]) => pythonPrograms(python ?? '', requirements);
const collecting = ['--collect-only', '-q'];

interface Suite {
  folder: string;
  /** What pytest itself collects, and what it can't. */
  collected: string[];
  uncollected: string[];
  /** What inspect makes of its reportlog. */
  cases: InspectCase[];
}

/** Runs the suite and inspects the run. */
async function aRun(folder: string, options: string): Promise<Suite> {
  const command = `pytest --continue-on-collection-errors ${options}`;
  const reports = ['--report-log=log.jsonl', '--junitxml=junit.xml', '-o', 'junit_family=xunit1'];
  const [, told] = await runPrinted(programs(RECORDING_TOOLS), [
    { command, folder, more: reports },
    { command, folder, more: collecting },
  ]);
  const { cases } = await inspect([join(folder, 'log.jsonl'), '--root', folder]);
  return {
    folder,
    collected: [...new Set(told?.collected)].sort(),
    uncollected: [...new Set(told?.uncollected)].sort(),
    cases: cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'error'),
  };
}

const commandOf = ({ reproduce }: InspectCase) => reproduce ?? 'echo there is no command';
const throughFile = (test: InspectCase) => commandOf(test).includes('--redfirst-ids=');

/** The ids of which the printed command does not collect just that one, each with what it collects. */
async function inexact({ folder, cases, collected }: Suite, tools: string[]) {
  const tests = cases.filter(({ nodeId }) => collected.includes(nodeId));
  const answers = await runPrinted(
    programs(tools),
    tests.map((test) => ({ command: commandOf(test), folder, more: collecting })),
  );
  return tests.flatMap(({ nodeId, reproduce }, at) => {
    const seen = [...new Set(answers[at]?.collected)];
    return seen.length === 1 && seen[0] === nodeId ? [] : [{ nodeId, reproduce, answer: answers[at] }];
  });
}

describe('the command for a test of a hostile suite', () => {
  const none: Suite = { folder: '', collected: [], uncollected: [], cases: [] };
  let hostile = none;
  let unescaped = none;

  beforeAll(async () => {
    if (python === null) return;
    hostile = await aRun(hostileSuite(), '');
    unescaped = await aRun(unescapedSuite(), asTheyAre);
  }, 240_000);

  it('is printed for every test that pytest collects, and every file that it can not', () => {
    for (const { cases, collected, uncollected } of [hostile, unescaped]) {
      const named = cases.filter(({ reproduce }) => reproduce !== null).map(({ nodeId }) => nodeId);
      expect(named).toEqual([...collected, ...uncollected].sort());
    }
    expect(hostile.collected.length).toBeGreaterThan(80);
    expect(unescaped.collected).toHaveLength(8);
  });

  it('collects exactly that one', async () => {
    expect(await inexact(hostile, RECORDING_TOOLS)).toEqual([]);
    expect(await inexact(unescaped, RECORDING_TOOLS)).toEqual([]);
  }, 240_000);

  it('collects exactly that one with an older pytest', async () => {
    const throughFiles = (suite: Suite) => ({ ...suite, cases: suite.cases.filter(throughFile) });
    expect(await inexact(throughFiles(hostile), OLDER_TOOLS)).toEqual([]);
    expect(await inexact(unescaped, OLDER_TOOLS)).toEqual([]);
  }, 240_000);

  it('collects a file again that can not be collected', async () => {
    const { folder, uncollected, cases } = hostile;
    const tests = cases.filter(({ nodeId }) => uncollected.includes(nodeId));
    const answers = await runPrinted(
      programs(RECORDING_TOOLS),
      tests.map((test) => ({ command: commandOf(test), folder })),
    );
    expect(tests.length).toBeGreaterThan(1);
    tests.forEach(({ nodeId }, at) => {
      expect(answers[at]?.uncollected).toContain(nodeId);
      // Nothing is run instead.
      expect(answers[at]).toMatchObject({ exit: 2, running: null });
    });
  }, 240_000);

  it('runs just that test where its id goes through a file', async () => {
    for (const { folder, cases } of [hostile, unescaped]) {
      const tests = cases.filter(throughFile);
      const answers = await runPrinted(
        programs(RECORDING_TOOLS),
        tests.map((test) => ({ command: commandOf(test), folder })),
      );
      expect(tests.length).toBeGreaterThan(2);
      tests.forEach(({ nodeId }, at) => {
        const { [nodeId]: ended, ...others } = answers[at]?.ended ?? {};
        expect(ended).toEqual(['failed']);
        // What else lies in a wider folder and can't be collected is told, and not run.
        expect(
          Object.values(others)
            .flat()
            .every((category) => category === 'error'),
        ).toBe(true);
      });
    }
  }, 240_000);

  it('lets nothing in a name run', () => {
    expect(existsSync(join(hostile.folder, 'pwned'))).toBe(false);
  });

  it('is the same from JUnit alone for the ids that it can tell', async () => {
    const { folder, cases } = hostile;
    const junit = await inspect([join(folder, 'junit.xml'), '--root', folder]);
    const printed = new Map(cases.map(({ nodeId, reproduce }) => [nodeId, reproduce]));
    const common = junit.cases.filter(({ nodeId }) => printed.has(nodeId));
    expect(common.length).toBeGreaterThan(70);
    for (const { nodeId, reproduce } of common) expect(reproduce).toBe(printed.get(nodeId));
  });

  it('does the same as a process of its own', async () => {
    const recorder = folderWith({
      'recorder.py':
        'import json, os\n\n\ndef pytest_collection_finish(session):\n' +
        '    with open(os.environ["COLLECTED"], "w") as file:\n' +
        '        json.dump([item.nodeid for item in session.items], file)\n',
    });
    const sample = [
      ...hostile.cases.filter(({ nodeId }) =>
        /touch pwned\)\]|^-p.*test_x$|::a::b$|test_in\.py::test_x$/.test(nodeId),
      ),
    ].map((test) => ({ ...test, folder: hostile.folder }));
    sample.push(...unescaped.cases.slice(0, 3).map((test) => ({ ...test, folder: unescaped.folder })));
    expect(sample.length).toBeGreaterThan(5);
    for (const { folder, ...test } of sample) {
      const collected = join(folderWith({}), 'collected.json');
      const outcome = await run('/bin/sh', ['-c', `${commandOf(test)} --collect-only -q`], {
        cwd: folder,
        env: {
          PATH: [programs(RECORDING_TOOLS), process.env.PATH ?? ''].join(delimiter),
          PYTHONPATH: recorder,
          PYTEST_ADDOPTS: '-p recorder',
          COLLECTED: collected,
        },
      });
      expect([test.nodeId, outcome.status]).toEqual([
        test.nodeId,
        folder === hostile.folder && /br\[a/.test(test.nodeId) ? 1 : 0,
      ]);
      expect(JSON.parse(readFileSync(collected, 'utf8'))).toEqual([test.nodeId]);
    }
  }, 240_000);
});

describe('redfirst plugin', () => {
  it('prints the folder with the plugin, which pytest finds by its entry point', async () => {
    const { status, stdout } = await runCli(['plugin']);
    expect(status).toBe(0);
    const folder = stdout.trimEnd();
    expect(stdout).toBe(`${folder}\n`);
    expect(isAbsolute(folder)).toBe(true);
    const { stdout: help } = await run(join(programs(RECORDING_TOOLS), 'pytest'), ['--help'], {
      env: { PYTHONPATH: folder },
    });
    expect(help).toContain('--redfirst-ids');
  });
});
