// Our plugin beside other plugins, in tox, under coverage, and where something stands against it.
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect } from '@jest/globals';
import {
  type PluginSession,
  pluginSession,
  type SessionRequest,
  SURROUNDING_TOOLS,
  verdictsOf,
  verdictsRead,
} from '../support/plugin-session.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder } from '../support/run-cli.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);
const minutes = 5 * 60_000;

const two = 'def test_a(): pass\ndef test_b(): assert 0\n';
const twoVerdicts = { 'test_two.py::test_a': 'passed after 0', 'test_two.py::test_b': 'failed after 0' };

/** Without pytest-randomly, where the order matters. */
function session(request: Omit<SessionRequest, 'programs'>): Promise<PluginSession> {
  const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
  return pluginSession({ programs, ...request, args: ['-p', 'no:randomly', ...(request.args ?? [])] });
}

describe("attempts that PyPI's flaky hides", () => {
  const files = {
    'test_flaky.py': `
from flaky import flaky
import pytest
seen = {}
def again(name):
    seen[name] = seen.get(name, 0) + 1
    return seen[name]
@pytest.fixture
def broken(): assert again("setup") > 1
@flaky(max_runs=3)
def test_second(): assert again("second") > 1
@flaky(max_runs=2)
def test_never(): assert 0
@flaky(max_runs=3, min_passes=2)
def test_twice(): pass
@flaky(max_runs=2)
def test_setup(broken): pass
def test_once(): pass
`,
  };
  for (const args of [[], ['-n2']])
    itInPython(
      `are known (${args.join() || 'without xdist'})`,
      async () => {
        const { results, ran } = await session({ files, args });
        expect(verdictsRead(results)).toEqual({
          'test_flaky.py::test_never': 'failed after 1',
          'test_flaky.py::test_once': 'passed after 0',
          'test_flaky.py::test_second': 'passed after 1',
          'test_flaky.py::test_setup': 'passed after 1',
          'test_flaky.py::test_twice': 'passed after 1',
        });
        const times = (name: string) => ran.filter((one) => one === name).length;
        expect([times('test_never'), times('test_second'), times('test_twice')]).toEqual([2, 2, 2]);
        const flaky = results.tests.filter((test) => test.flaky).map(({ nodeId }) => nodeId);
        expect(flaky).toEqual(['test_flaky.py::test_second', 'test_flaky.py::test_setup']);
        expect(results.tests[2]?.attempts[0]?.failure).toMatchObject({
          type: 'AssertionError',
          location: { file: 'test_flaky.py', line: 11 },
        });
      },
      minutes,
    );
});

describe('in tox', () => {
  const tox = (passed: string): string =>
    `[tox]\nenvlist = own\nskipsdist = true\n[testenv:own]\nskip_install = true\nallowlist_externals = pytest\npass_env = TRUTH${passed}\ncommands = pytest -q -p no:randomly\n`;
  const program = { name: 'tox', args: ['-q'] };
  const inTox = async (passed: string) => {
    const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
    const env = { PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` };
    return pluginSession({
      programs,
      files: { 'test_two.py': two, 'tox.ini': tox(passed) },
      program,
      env,
    });
  };

  itInPython(
    'it is absent, and harmless',
    async () => {
      const { logs, ran, stats, outcome } = await inTox('');
      expect([outcome.status, ran, logs]).toEqual([1, ['test_a', 'test_b'], []]);
      expect(verdictsOf(stats)).toEqual(twoVerdicts);
    },
    minutes,
  );

  itInPython(
    'it is there where the environment may pass',
    async () => {
      const { results } = await inTox(', PYTHONPATH, REDFIRST_PYTEST_LOG');
      expect(verdictsRead(results)).toEqual(twoVerdicts);
    },
    minutes,
  );
});

describe('coverage', () => {
  const files = {
    'm.py': 'def f(x):\n    if x:\n        return 1\n    return 2\n',
    'test_m.py': 'import m\ndef test_m(): assert m.f(1) == 1\n',
  };
  for (const program of [
    { name: 'coverage', args: ['run', '-m', 'pytest', '-q', '-p', 'no:cov'] },
    { name: 'pytest', args: ['--cov', '--cov-report='] },
  ])
    itInPython(
      `of everything does not count it (${program.name} ${program.args[0]})`,
      async () => {
        const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
        const script = `import subprocess
subprocess.run([${JSON.stringify(join(programs, program.name))}, *${JSON.stringify(program.args)}], check=True)
subprocess.run([${JSON.stringify(join(programs, 'coverage'))}, "report"], check=True)
`;
        const { outcome, results } = await pluginSession({
          programs,
          files: { ...files, 'run.py': script },
          program: { name: 'python', args: ['run.py'] },
        });
        expect(verdictsRead(results)).toEqual({ 'test_m.py::test_m': 'passed after 0' });
        expect(outcome.stdout).toMatch(/^m\.py +4 +1 +75%$/m);
        expect(outcome.stdout).not.toContain('redfirst_pytest');
      },
      minutes,
    );
});

describe('what stands against it costs the log, and nothing else', () => {
  const files = { 'test_two.py': two };
  const ways: { name: string; args?: string[]; env?: Record<string, string>; says?: RegExp }[] = [
    { name: 'no variable', env: { REDFIRST_PYTEST_LOG: '' } },
    { name: 'a PYTHONPATH that was stripped', env: { PYTHONPATH: '' } },
    { name: '-p no:redfirst', args: ['-p', 'no:redfirst'] },
    { name: 'no autoload', env: { PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1' } },
    { name: '--disable-plugin-autoload', args: ['--disable-plugin-autoload'] },
    { name: '--collect-only', args: ['--collect-only'] },
    {
      name: 'a folder that can not be made',
      env: { REDFIRST_PYTEST_LOG: '/dev/null/logs' },
      says: /^redfirst: the log of this session is not whole: \S.*$/m,
    },
  ];
  for (const { name, args = [], env = {}, says = null } of ways)
    itInPython(
      name,
      async () => {
        // randomly is not there to be kept out without plugins.
        const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
        const { outcome, logs, stats } = await pluginSession({ programs, files, args, env });
        expect(logs).toEqual([]);
        if (args[0] !== '--collect-only') expect(verdictsOf(stats)).toEqual(twoVerdicts);
        expect(outcome.status).toBe(args[0] === '--collect-only' ? 0 : 1);
        if (says === null) expect(outcome.stderr).toBe('');
        else expect(outcome.stderr.trim()).toMatch(says);
        expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
      },
      minutes,
    );

  itInPython(
    'a disk that is full keeps the lines before, and says so in one',
    async () => {
      const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
      const many = Array.from({ length: 50 }, (_, number) => `def test_${number}(): pass\n`).join('');
      const command = `ulimit -f 4; exec ${programs}/python -m pytest -q -p no:randomly -p no:cacheprovider`;
      const { outcome, results } = await pluginSession({
        programs: '/bin',
        files: { 'test_many.py': many, 'conftest.py': '' },
        program: { name: 'sh', args: ['-c', command] },
        env: { PYTHONDONTWRITEBYTECODE: '1' },
      });
      expect([outcome.status, outcome.stdout]).toEqual([0, expect.stringContaining('50 passed')]);
      expect(outcome.stderr).toMatch(/^redfirst: the log of this session is not whole: .*\n$/);
      expect(results.tests.length).toBeGreaterThan(10);
      expect(results.problems.map(({ kind }) => kind)).toContain('truncated');
    },
    minutes,
  );
});

describe('a strict project', () => {
  itInPython(
    'runs with it as without it',
    async () => {
      const files = {
        'test_two.py': two,
        'pytest.ini':
          '[pytest]\nfilterwarnings = error\naddopts = --strict-markers --strict-config --import-mode=importlib -p no:cacheprovider\n',
      };
      const { results, outcome } = await session({ files, env: { PYTHONWARNINGS: 'error' } });
      expect(verdictsRead(results)).toEqual(twoVerdicts);
      expect([outcome.status, outcome.stderr]).toEqual([1, '']);
    },
    minutes,
  );

  itInPython(
    'that runs pytest in its tests has its own tests in the log only',
    async () => {
      const files = {
        'conftest.py': 'pytest_plugins = "pytester"\n',
        'test_inner.py': `
import os, subprocess, sys
def test_inside(pytester):
    pytester.makepyfile("def test_inner(): assert 0")
    pytester.runpytest_inprocess("-p", "no:randomly").assert_outcomes(failed=1)
def test_beside(pytester):
    pytester.makepyfile("def test_inner(): assert 0")
    pytester.runpytest_subprocess("-p", "no:randomly").assert_outcomes(failed=1)
def test_environment():
    assert "REDFIRST_PYTEST_LOG" not in os.environ
    assert "PYTHONPATH" not in os.environ
def test_fork():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
`,
      };
      for (const args of [[], ['-n2']]) {
        const { results, logs } = await session({ files, args });
        expect(logs).toHaveLength(1);
        expect(verdictsRead(results)).toEqual({
          'test_inner.py::test_beside': 'passed after 0',
          'test_inner.py::test_environment': 'passed after 0',
          'test_inner.py::test_fork': 'passed after 0',
          'test_inner.py::test_inside': 'passed after 0',
        });
      }
    },
    minutes,
  );
});

describe('what only the plugin knows', () => {
  itInPython(
    'is the seed of the order, and a log for each session',
    async () => {
      const programs = pythonPrograms(python ?? '', SURROUNDING_TOOLS);
      const { logs, results } = await pluginSession({
        programs,
        files: {
          'test_two.py': two,
          'run.py': `import pytest\nfor path in ("test_two.py::test_a", "test_two.py::test_b"): pytest.main(["-q", path, "-p", "randomly", "--randomly-seed=77"])\n`,
        },
        program: { name: 'python', args: ['run.py'] },
      });
      expect(logs).toHaveLength(2);
      expect(results.session).toMatchObject({ seeds: { randomly: '77' }, exitCode: 1, pytest: '9.2.0' });
      expect(results.session.plugins).toMatchObject({ flaky: '3.8.1', 'pytest-xdist': '3.8.0' });
      expect(verdictsRead(results)).toEqual(twoVerdicts);
    },
    minutes,
  );

  itInPython(
    'is text that is hostile to JSON',
    async () => {
      const hostile = `
import pytest
@pytest.mark.parametrize("text", [pytest.param(1, id="a\\x00b"), pytest.param(2, id="\\ud800"), pytest.param(3, id="line\\nline")])
def test_odd(text): raise ValueError("\\ud800 \\x00 \\u2028 \\"")
`;
      const { logs, results } = await session({ files: { 'test_odd.py': hostile } });
      const ids = (logs[0] ?? '')
        .split('\n')
        .flatMap((line) => (line.startsWith('{"id"') ? [JSON.parse(line).id] : []));
      expect(new Set(ids)).toEqual(
        new Set([
          'test_odd.py::test_odd[a\\x00b]',
          'test_odd.py::test_odd[\\ud800]',
          'test_odd.py::test_odd[line\\nline]',
        ]),
      );
      expect(results.tests.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
      expect(results.tests[0]?.attempts[0]?.failure?.message).toBe('\ufffd \0 \u2028 "');
      expect(results.problems).toEqual([]);
    },
    minutes,
  );
});

describe('--redfirst-ids', () => {
  const files = {
    'test_ids.py': 'import pytest\n@pytest.mark.parametrize("x", ["a", "b::c", "d"])\ndef test_x(x): pass\n',
  };
  const wanted = '["test_ids.py::test_x[b::c]"]';

  function idsFile(content: string): string {
    const path = join(emptyFolder(), 'ids.json');
    writeFileSync(path, content);
    return path;
  }

  const ways: { name: string; content: string | Buffer; args: string[]; byVariable?: boolean }[] = [
    { name: 'takes an array', content: wanted, args: [] },
    { name: 'takes lines', content: '"test_ids.py::test_x[b::c]"\n', args: [] },
    { name: 'is obeyed by workers', content: wanted, args: ['-n2'] },
    { name: 'may be a variable', content: wanted, args: [], byVariable: true },
    { name: 'may be a variable for workers', content: wanted, args: ['-n2'], byVariable: true },
  ];
  for (const { name, content, args, byVariable = false } of ways)
    itInPython(
      name,
      async () => {
        const path = idsFile(String(content));
        const { ran } = await session({
          files,
          args: byVariable ? args : [...args, `--redfirst-ids=${path}`],
          env: byVariable ? { REDFIRST_PYTEST_IDS: path } : {},
        });
        expect(ran).toEqual(['test_x[b::c]']);
      },
      minutes,
    );

  const wrong: { name: string; content: string; says: string }[] = [
    {
      name: 'a file that is no list of ids',
      content: '{"a": 1}',
      says: "can't be read as a JSON list of node ids",
    },
    { name: 'an id that was not collected', content: '["test_ids.py::gone"]', says: 'not collected' },
  ];
  for (const { name, content, says } of wrong)
    itInPython(
      `refuses ${name}`,
      async () => {
        const { outcome, ran } = await session({ files, args: [`--redfirst-ids=${idsFile(content)}`] });
        expect([outcome.status, ran]).toEqual([4, []]);
        expect(outcome.stdout + outcome.stderr).toContain(says);
      },
      minutes,
    );
});
