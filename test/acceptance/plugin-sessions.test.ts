// Sessions of real pytests with our plugin: what we read is held against pytest's own stats and the tests' own words.
import { describe, expect } from '@jest/globals';
import {
  OLDEST_TOOLS,
  type PluginSession,
  pluginSession,
  type SessionRequest,
  verdictsOf,
  verdictsRead,
} from '../support/plugin-session.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);
const minutes = 5 * 60_000;

const every = `
import pytest

@pytest.fixture
def bad_setup():
    raise RuntimeError("setup")

@pytest.fixture
def bad_teardown():
    yield
    raise RuntimeError("teardown")

seen = set()

def test_passes(): pass
@pytest.mark.severity("P1")
@pytest.mark.slow
def test_fails():
    try:
        {}["key"]
    except KeyError as error:
        raise ValueError("wrong") from error
def test_setup(bad_setup): pass
def test_teardown(bad_teardown): pass
def test_both(bad_teardown): assert 0
@pytest.mark.skip
def test_skipped(): pass
@pytest.mark.xfail
def test_xfails(): assert 0
@pytest.mark.xfail
def test_xpasses(): pass
@pytest.mark.xfail(strict=True)
def test_strict(): pass
def test_subtests(subtests):
    for number in range(3):
        with subtests.test("one", number=number):
            assert number != 1
@pytest.mark.flaky(reruns=2)
def test_flaky():
    seen.add(len(seen))
    assert len(seen) > 1
@pytest.mark.flaky(reruns=1)
def test_never(): assert 0
@pytest.mark.parametrize("text", ["a::b", "[x]", "a b", "'", "é"])
def test_named(text): pass
class TestInherited:
    def test_inner(self): pass
`;

const cases: { name: string; tools: string[]; args: string[] }[] = [
  { name: 'the oldest pytest', tools: OLDEST_TOOLS, args: [] },
  { name: 'the oldest pytest and xdist', tools: OLDEST_TOOLS, args: ['-n2'] },
  { name: 'the newest pytest', tools: RECORDING_TOOLS, args: [] },
  { name: 'the newest pytest and xdist', tools: RECORDING_TOOLS, args: ['-n2'] },
];

function session(request: Omit<SessionRequest, 'programs'> & { tools: string[] }): Promise<PluginSession> {
  return pluginSession({ programs: pythonPrograms(python ?? '', request.tools), ...request });
}

describe('a session', () => {
  for (const { name, tools, args } of cases)
    itInPython(
      `of ${name} is known as pytest knows it`,
      async () => {
        const files = { 'tests/test_every.py': every };
        const { results, stats, outcome } = await session({ tools, files, args });
        const expected = verdictsOf(stats);
        expect(Object.keys(expected)).toHaveLength(18);
        expect(verdictsRead(results)).toEqual(expected);
        expect(results.session).toMatchObject({ exitCode: outcome.status, collected: 18 });
        expect(results.session.workers).toBe(args.length === 0 ? null : 2);
        expect(results.problems).toEqual([]);
        const test = (part: string) => results.tests.find(({ nodeId }) => nodeId.endsWith(part));
        expect(test('::test_fails')?.markers).toEqual(['severity', 'severity(P1)', 'slow']);
        expect(test('::test_fails')?.line).toBe(16);
        expect(test('::test_fails')?.attempts[0]?.failure).toMatchObject({
          type: 'ValueError',
          message: 'wrong',
          phase: 'call',
          location: { file: 'tests/test_every.py', line: 22 },
          root: { type: 'KeyError' },
        });
        expect(test('::test_flaky')).toMatchObject({ flaky: true, outcome: 'passed' });
        expect(test('::test_never')).toMatchObject({ flaky: false, outcome: 'failed' });
      },
      minutes,
    );

  for (const { name, tools, args } of cases)
    itInPython(
      `of ${name} that stops at a failure tells what ran by then`,
      async () => {
        const files = {
          'test_stop.py':
            'def test_a(): pass\ndef test_b(): assert 0\ndef test_c(): assert 0\ndef test_d(): pass\n',
        };
        for (const stop of ['-x', '--maxfail=2']) {
          const { results, stats, outcome } = await session({ tools, files, args: [...args, stop] });
          const expected = verdictsOf(stats);
          expect(verdictsRead(results)).toEqual(expected);
          expect(results.session.exitCode).toBe(outcome.status);
          const missing = 4 - Object.keys(expected).length;
          const said = results.problems.map(({ kind, message }) => `${kind}: ${message.split(' tests')[0]}`);
          expect(said).toEqual(missing === 0 ? [] : [`ambiguous: ${missing} of the 4`]);
        }
      },
      minutes,
    );

  for (const { name, tools, args } of cases)
    itInPython(
      `of ${name} tells what could not be collected`,
      async () => {
        const files = {
          'test_bad.py': 'import nowhere\n',
          'test_not.py': 'import pytest\npytest.skip("no", allow_module_level=True)\n',
          'test_good.py': 'def test_good(): pass\n',
        };
        const { results, outcome } = await session({
          tools,
          files,
          args: [...args, '--continue-on-collection-errors'],
        });
        expect(verdictsRead(results)).toEqual({
          'test_bad.py': 'error after 0',
          'test_good.py::test_good': 'passed after 0',
          'test_not.py': 'skipped after 0',
        });
        expect(results.tests[0]?.attempts[0]?.failure).toMatchObject({
          kind: 'collection-error',
          type: 'ModuleNotFoundError',
          location: { file: 'test_bad.py', line: 1 },
        });
        expect(results.session.exitCode).toBe(outcome.status);
      },
      minutes,
    );
});

const killing = (how: string): string =>
  `import os, signal, time
def test_a(): pass
def test_b(): assert 0
def test_c(): ${how}
def test_d(): pass
`;

describe('a session that dies', () => {
  for (const tools of [OLDEST_TOOLS, RECORDING_TOOLS])
    itInPython(
      `by kill -9 leaves what ran, what was running, and how much did not (${tools[0]})`,
      async () => {
        const files = { 'test_kill.py': killing('os.kill(os.getpid(), signal.SIGKILL)') };
        const { results, ran } = await session({ tools, files });
        expect(ran).toEqual(['test_a', 'test_b', 'test_c']);
        expect(verdictsRead(results)).toEqual({
          'test_kill.py::test_a': 'passed after 0',
          'test_kill.py::test_b': 'failed after 0',
          'test_kill.py::test_c': 'unknown after 0',
        });
        expect(results.tests[2]?.line).toBe(4);
        expect(results.problems).toEqual([
          {
            file: expect.stringContaining('.jsonl'),
            kind: 'truncated',
            message:
              'The log has no end of session: pytest was killed or crashed while it ran test_kill.py::test_c, and 1 of its 4 tests did not run.',
          },
        ]);
      },
      minutes,
    );

  for (const tools of [OLDEST_TOOLS, RECORDING_TOOLS])
    itInPython(
      `with a worker that is killed blames the test that it ran (${tools[0]})`,
      async () => {
        const files = { 'test_kill.py': killing('os.kill(os.getpid(), signal.SIGKILL)') };
        const { results, stats } = await session({ tools, files, args: ['-n2'] });
        expect(verdictsRead(results)).toEqual(verdictsOf(stats));
        const killed = results.tests.find(({ nodeId }) => nodeId === 'test_kill.py::test_c');
        expect(killed).toMatchObject({ outcome: 'failed', line: 4 });
        expect(killed?.attempts[0]?.failure).toMatchObject({ kind: 'crash', type: '' });
      },
      minutes,
    );

  itInPython(
    'with all of its workers leaves what they had done',
    async () => {
      const files = {
        'test_kill.py': `import os, pathlib, signal
def test_a(): pass
def test_b(): pass
def test_c():
    # The controller hears of it a little later.
    while not any("::test_c" in log.read_text() for log in pathlib.Path(os.environ["LOGS"]).iterdir()): pass
    os.kill(os.getppid(), signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)
`,
      };
      const { results } = await session({ tools: RECORDING_TOOLS, files, args: ['-n1'] });
      const outcomes = results.tests.map(({ nodeId, outcome }) => `${nodeId.slice(-1)} ${outcome}`);
      expect(outcomes).toEqual(['a passed', 'b passed', 'c unknown']);
      expect(results.problems[0]?.message).toContain('while it ran test_kill.py::test_c');
    },
    minutes,
  );

  for (const tools of [OLDEST_TOOLS, RECORDING_TOOLS])
    itInPython(
      `by Ctrl-C keeps what ran, and does not know how the test ended that was interrupted (${tools[0]})`,
      async () => {
        const files = { 'test_kill.py': killing('os.kill(os.getpid(), signal.SIGINT); time.sleep(30)') };
        const { results, outcome } = await session({ tools, files });
        expect([outcome.status, results.session.exitCode]).toEqual([2, 2]);
        expect(verdictsRead(results)).toEqual({
          'test_kill.py::test_a': 'passed after 0',
          'test_kill.py::test_b': 'failed after 0',
          'test_kill.py::test_c': 'unknown after 0',
        });
      },
      minutes,
    );

  itInPython(
    'while a failed test is torn down keeps the failure',
    async () => {
      const files = {
        'test_kill.py': `import os, signal, pytest
@pytest.fixture
def deadly():
    yield
    os.kill(os.getpid(), signal.SIGKILL)
def test_a(deadly): assert 0
`,
      };
      const { results } = await session({ tools: RECORDING_TOOLS, files });
      expect(verdictsRead(results)).toEqual({ 'test_kill.py::test_a': 'failed after 0' });
      expect(results.problems[0]?.message).toContain('while it ran test_kill.py::test_a');
    },
    minutes,
  );

  itInPython(
    'by an error of pytest itself says so',
    async () => {
      const files = {
        'sub/conftest.py':
          'def pytest_runtest_setup(item): pass\ndef pytest_runtest_logfinish(nodeid): 1 / 0\n',
        'sub/test_a.py': 'def test_a(): pass\ndef test_b(): pass\n',
      };
      const { results, outcome } = await session({ tools: RECORDING_TOOLS, files });
      expect([outcome.status, results.session.exitCode]).toEqual([3, 3]);
      expect(results.problems).toMatchObject([{ kind: 'truncated' }]);
      expect(results.tests[0]).toMatchObject({ nodeId: 'sub/test_a.py::test_a', outcome: 'passed' });
    },
    minutes,
  );
});
