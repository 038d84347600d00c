import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Failure, Frame } from '#src/model/test-result.ts';
import { failingWays } from '../support/failing-ways.ts';
import { waysOf } from '../support/failing-ways-told.ts';
import { OLDER_TOOLS, RECORDING_TOOLS } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { readHere } from '../support/truth-inspect.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const it = itWith(python, howToGetPython);

/** How the suite is run, whether tracebacks then have places, and what is left out. */
const RUNS: readonly {
  name: string;
  tools: string[];
  options: string[];
  places: boolean;
  without: RegExp | null;
}[] = [
  {
    name: 'long',
    tools: RECORDING_TOOLS,
    options: ['--tb=long', '-vv', '--showlocals'],
    places: true,
    without: null,
  },
  { name: 'short', tools: RECORDING_TOOLS, options: ['--tb=short'], places: true, without: null },
  { name: 'native', tools: RECORDING_TOOLS, options: ['--tb=native'], places: true, without: null },
  { name: 'line', tools: RECORDING_TOOLS, options: ['--tb=line'], places: false, without: null },
  { name: 'no', tools: RECORDING_TOOLS, options: ['--tb=no'], places: false, without: null },
  // Of a recursion pytest then shows its own frames only, and thousands of lines.
  {
    name: 'full trace',
    tools: RECORDING_TOOLS,
    options: ['--full-trace', '--deselect=tests/test_ways.py::test_endless'],
    places: true,
    without: /test_endless/,
  },
  { name: 'older, auto', tools: OLDER_TOOLS, options: [], places: true, without: null },
  { name: 'older, native', tools: OLDER_TOOLS, options: ['--tb=native'], places: true, without: null },
];

/** Runs pytest and reads one of its reports. */
async function failuresOf(
  folder: string,
  run: { tools: string[]; options: string[] },
  env: Record<string, string> = {},
) {
  const programs = pythonPrograms(python ?? '', run.tools);
  const out = emptyFolder();
  const reports = [
    `--report-log=${out}/log.jsonl`,
    `--junitxml=${out}/junit.xml`,
    '-o',
    'junit_family=xunit1',
  ];
  try {
    execFileSync(
      join(programs, 'python'),
      ['-B', '-m', 'pytest', '-q', '--continue-on-collection-errors', ...reports, ...run.options],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { PATH: [programs, process.env.PATH ?? ''].join(delimiter), ...env },
      },
    );
  } catch {
    // Its tests fail.
  }
  const read = async (file: string) =>
    new Map(
      (await readHere([join(out, file)], folder)).tests.map((test) => [
        test.nodeId,
        test.attempts.at(-1)?.failure,
      ]),
    );
  return { reportlog: await read('log.jsonl'), junit: await read('junit.xml') };
}

const place = (frame: Frame | null | undefined) =>
  frame ? `${frame.file}:${frame.line} ${frame.function}` : 'nowhere';

function told(failure: Failure | undefined) {
  const { type, message = '', location, root, leaves } = failure ?? {};
  return {
    type,
    message,
    place: place(location),
    ...(root === undefined ? {} : { root: `${root.type} ${place(root.location)}` }),
    ...(leaves === undefined ? {} : { leaves: leaves.map((leaf) => `${leaf.type}: ${leaf.message}`) }),
  };
}

describe('a failure', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderWith(failingWays);
  });

  it.each(RUNS.map(({ name }) => name))(
    'is told whole in the style %s',
    async (name) => {
      const run = RUNS.find((one) => one.name === name);
      if (run === undefined) throw new Error(name);
      const found = await failuresOf(folder, run);
      for (const { test, ...expected } of waysOf.filter((way) => !run.without?.test(way.test))) {
        for (const failures of [found.reportlog, found.junit]) {
          const failure = told(failures.get(test));
          const shown = { ...failure, message: failure.message.slice(0, expected.message.length) };
          const { place: _, root: __, ...withoutPlaces } = expected;
          expect({ test, ...shown }).toMatchObject({ test, ...(run.places ? expected : withoutPlaces) });
        }
      }
    },
    60_000,
  );

  it('in an installed copy of the project lies in its sources', async () => {
    const project = folderWith({
      ...failingWays,
      'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "-p no:cacheprovider"\n',
    });
    const packages = join(project, '.tox/py/lib/python3.11/site-packages');
    cpSync(join(project, 'src/shop'), join(packages, 'shop'), { recursive: true });
    for (const style of ['--tb=long', '--tb=native']) {
      const { reportlog, junit } = await failuresOf(
        project,
        { tools: RECORDING_TOOLS, options: [style, 'tests'] },
        { PYTHONPATH: packages },
      );
      for (const failures of [reportlog, junit]) {
        expect(failures.get('tests/test_ways.py::test_chain')).toMatchObject({
          location: { file: 'src/shop/cart.py', line: 23, function: 'load' },
          root: { location: { file: 'src/shop/cart.py', line: 21, function: 'load' } },
        });
      }
    }
  }, 60_000);
});
