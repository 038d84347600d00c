// The engine under reproduce, verify, prove and bisect, on a real pytest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { observationOf } from '#src/pytest/reproduce-tests.ts';
import { PytestError, type PytestParts, type PytestRun, runPytest } from '#src/pytest/run-pytest.ts';
import { SURROUNDING_TOOLS } from '../support/plugin-session.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);
const programs = (): string => pythonPrograms(python ?? '', SURROUNDING_TOOLS);

function partsAt(root: string, more: Partial<PytestParts> = {}): PytestParts {
  return {
    plugin: { folder: join(projectRoot, 'dist/pytest'), pythonPath: '' },
    root,
    command: [join(programs(), 'python'), '-m', 'pytest'],
    temporary: emptyFolder(),
    readReports: (files) => readReports(files, checkoutFolder(root, [])),
    now: () => Date.now(),
    signal: new AbortController().signal,
    ...more,
  };
}

const outcomes = ({ results }: PytestRun): Record<string, string> =>
  Object.fromEntries(results.tests.map(({ nodeId, outcome }) => [nodeId, outcome]));

const started = ({ results }: PytestRun): string[][] =>
  (results.order ?? []).map((one) => one.map((place) => results.tests[place]?.nodeId ?? ''));

describe('a session of pytest', () => {
  itInPython(
    'runs the tests that it is given, in their order, past failures and past what is gone',
    async () => {
      const root = folderWith({
        'pytest.ini':
          '[pytest]\naddopts = -x -n 2 -m fast --junitxml=out.xml --cov=. --cov-report=xml\nmarkers = fast\n',
        'test_a.py': 'def test_one(): pass\ndef test_two(): assert False\ndef test_three(): pass\n',
        'test_b.py': 'def test_four(): pass\n',
      });
      const request = {
        nodeIds: [
          'test_b.py::test_four',
          'test_a.py::test_two',
          'test_a.py::test_gone',
          'test_a.py::test_one',
        ],
        cwd: '',
        timeoutMs: 60_000,
      };
      const parts = partsAt(root);
      const run = await runPytest(request, parts);
      expect(started(run)).toEqual([['test_b.py::test_four', 'test_a.py::test_two', 'test_a.py::test_one']]);
      expect(outcomes(run)).toEqual({
        'test_a.py::test_one': 'passed',
        'test_a.py::test_two': 'failed',
        'test_b.py::test_four': 'passed',
      });
      expect({ exitCode: run.exitCode, timedOut: run.timedOut }).toEqual({ exitCode: 1, timedOut: false });
      expect(
        readdirSync(root)
          .filter((name) => name !== '__pycache__')
          .sort(),
      ).toEqual(['pytest.ini', 'test_a.py', 'test_b.py']);
      expect(readdirSync(join(parts.temporary, 'redfirst'))).toEqual([]);
    },
  );

  itInPython(
    'that is out of time is stopped with all that it started, and what it did is known',
    async () => {
      const root = folderWith({
        'test_a.py': `
import subprocess, sys, time
def test_one(): pass
def test_two():
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    open("pid", "w").write(str(child.pid))
    while True:
        try:
            time.sleep(600)
        except BaseException:
            pass
`,
      });
      const [one, two] = ['test_a.py::test_one', 'test_a.py::test_two'];
      const run = await runPytest({ nodeIds: [one, two], cwd: '', timeoutMs: 8_000 }, partsAt(root));
      expect(run.timedOut).toBe(true);
      expect(observationOf({ nodeId: two, rootdir: '' }, run)).toEqual({
        seen: 'timeout',
        before: [one],
        after: [],
      });
      expect(outcomes(run)[one]).toBe('passed');
      expect(existsSync(`/proc/${readFileSync(join(root, 'pid'), 'utf8')}/fd/0`)).toBe(false);
    },
  );

  itInPython('of a program that is no pytest is an error that says what to do', async () => {
    const parts = partsAt(emptyFolder(), { command: [join(programs(), 'python'), '-c', 'print("not me")'] });
    const run = runPytest({ nodeIds: [], cwd: '', timeoutMs: 60_000 }, parts);
    await expect(run).rejects.toThrow(PytestError);
    await expect(run).rejects.toThrow(/--command[\s\S]*not me/);
  });
});
