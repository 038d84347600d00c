// The recorded suites, run again as they were recorded, with our plugin instead of other reports: the same truth.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { isFailing } from '#src/model/outcome-order.ts';
import { pluginFolder } from '../support/plugin-session.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder, run } from '../support/run-cli.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';
import { readHere } from '../support/truth-inspect.ts';
import { recordedRuns } from '../support/truth-recorded.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);

/** Suites whose failing tests are the same in every run. */
const cases = [
  'lab-kitchen-sink',
  'lab-collection-errors',
  'lab-crashes',
  'lab-duplicates',
  'lab-hypothesis',
  'lab-output',
];

/** What is left out, and why. */
const leftOut: { which: RegExp; why: string }[] = [
  {
    which: /^lab-output\/(?:latin1|showlocals)|^lab-hypothesis\/(?:xdist2|fixed)/,
    why: 'as good as another that runs',
  },
  { which: /^lab-crashes\/xdist-maxfail2$/, why: 'how many tests fail before it stops is chance' },
  {
    which: /^lab-crashes\/(?:job-|sigkill|timeout|session-timeout|truncated)/,
    why: 'waits for a signal or a time-out from outside',
  },
  {
    which: /-xunit1$|\/xunit1$|logging-all$|xunit1$/,
    why: 'the same session as another, with another JUnit family',
  },
];

interface Command {
  name: string;
  run: string;
  folder: string;
  line: string;
}

function commandsOf(name: string): Command[] {
  const { commands } = JSON.parse(readFileSync(sharedPath(name, 'case.json'), 'utf8')) as {
    commands: { cwd: string; cmd: string }[];
  };
  return commands.flatMap(({ cwd, cmd }) => {
    const run = /\$OUT\/([^/\s]+)\//.exec(cmd)?.[1];
    if (run === undefined || leftOut.some(({ which }) => which.test(`${name}/${run}`))) return [];
    const line = cmd.replace(
      / (?:-p truthplugin|--cov\S*|--json-report\S*|--report-log=\S+|--junitxml=\S+)/g,
      '',
    );
    return [{ name, run: `${name}/${run}`, folder: cwd.replace(/^.*?\/project\/project\/?/, ''), line }];
  });
}

describeWithSharedData('a recorded suite that runs again', () => {
  const recorded = new Map(recordedRuns().map((one) => [one.run, one]));
  const commands = cases.flatMap(commandsOf).filter(({ run: id }) => recorded.has(id));
  for (const { name, run: id, folder, line } of commands)
    itInPython(
      `fails in the same tests: ${id}`,
      async () => {
        const expected = recorded.get(id);
        const programs = pythonPrograms(python ?? '', RECORDING_TOOLS);
        const [root, out] = [join(emptyFolder(), 'suite'), emptyFolder()];
        cpSync(sharedPath(name, 'suite'), root, { recursive: true });
        const { status } = await run('/bin/sh', ['-c', line], {
          cwd: join(root, folder),
          env: {
            PATH: `${programs}:${process.env.PATH ?? ''}`,
            OUT: out,
            PYTHONPATH: pluginFolder,
            REDFIRST_PYTEST_LOG: join(out, 'logs'),
            LANG: 'C.UTF-8',
          },
        });
        const logs = existsSync(join(out, 'logs')) ? readdirSync(join(out, 'logs')) : [];
        const { tests, problems } = await readHere(
          logs.map((log) => join(out, 'logs', log)),
          root,
        );
        const failing = tests.filter(({ outcome }) => isFailing(outcome)).map(({ nodeId }) => nodeId);
        expect([...new Set(failing)].sort()).toEqual(expected?.failing);
        expect(tests.filter(({ flaky }) => flaky).map(({ nodeId }) => nodeId)).toEqual(expected?.flaky);
        expect(status).toBe(expected?.exit);
        expect(problems.filter(({ kind }) => kind === 'malformed')).toEqual([]);
      },
      60_000,
    );
});
