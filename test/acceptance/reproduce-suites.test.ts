// `redfirst reproduce` and `redfirst verify` where suites, machines and people are difficult.
import { execFileSync } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { ReproduceOutput } from '#src/model/reproduction-output.ts';
import type { VerifyOutput } from '#src/model/verify-output.ts';
import { startProcess } from '../support/long-process.ts';
import { pluginFolder } from '../support/plugin-session.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { emptyFolder, parseDocument, projectRoot, run, runCli } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const it = itWith(python, howToGetPython);
const tools = (): { PATH: string } => ({
  PATH: `${pythonPrograms(python ?? '', RECORDING_TOOLS)}:${process.env.PATH}`,
});

/** Runs the suite in `folder`; the log of our plugin, which tells the order. */
async function recorded(folder: string, args: string[]): Promise<string> {
  const logs = emptyFolder();
  const env = { ...tools(), PYTHONPATH: pluginFolder, REDFIRST_PYTEST_LOG: logs };
  await run('python', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...args], { cwd: folder, env });
  return join(logs, readdirSync(logs)[0] ?? '');
}

async function reproduce(args: string[], cwd: string): Promise<ReproduceOutput & { exit: number | null }> {
  const outcome = await runCli(['reproduce', '--json', ...args], { cwd, env: tools() });
  return { ...(parseDocument(outcome) as ReproduceOutput), exit: outcome.status };
}

describe('reproduce', () => {
  it('takes the order of the worker that ran the test', async () => {
    const folder = folderWith({
      'conftest.py':
        'import os\ndef pytest_xdist_make_scheduler(config, log):\n    from xdist.scheduler import LoadFileScheduling\n    return LoadFileScheduling(config, log)\n',
      'state.py': 'dirty = []\n',
      'test_a.py':
        'import state\ndef test_dirties(): state.dirty.append(1)\ndef test_needs_clean(): assert not state.dirty\n',
      'test_b.py': 'def test_other(): pass\n',
    });
    const log = await recorded(folder, ['-n', '2']);
    const { tests } = await reproduce([log], folder);
    expect(tests).toMatchObject([
      {
        nodeId: 'test_a.py::test_needs_clean',
        verdict: 'order-dependent',
        polluter: 'test_a.py::test_dirties',
      },
    ]);
  });

  it('runs tests whose names no argument of pytest can be', async () => {
    const ids = ['a::b', '[', ']::x', '-k x', 'new\nline', "it's", '日本'];
    const folder = folderWith({
      'test_names.py': `import pytest\nIDS = ${JSON.stringify(ids)}\n@pytest.mark.parametrize("v", IDS, ids=IDS)\ndef test_odd(v):\n    assert 0\n`,
    });
    const log = await recorded(folder, []);
    const { tests, leftOut } = await reproduce([log, '--runs', '1'], folder);
    expect(tests).toHaveLength(ids.length);
    expect(tests.filter(({ verdict }) => verdict !== 'deterministic')).toEqual([]);
    expect(leftOut).toEqual([]);
  });

  it('finds a suite below the top of the repository, from there and from the top', async () => {
    const folder = folderWith({
      'pytest.ini': '[pytest]\n',
      'packages/shop/pytest.ini': '[pytest]\n',
      'packages/shop/tests/test_cart.py': 'def test_total(): assert 0\n',
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const shop = join(folder, 'packages/shop');
    for (const [cwd, name] of [
      [folder, 'packages/shop/tests/test_cart.py::test_total'],
      [shop, 'tests/test_cart.py::test_total'],
    ] as const) {
      const { tests } = await reproduce([name, '--runs', '1'], cwd);
      expect(tests).toMatchObject([
        {
          nodeId: 'tests/test_cart.py::test_total',
          rootdir: 'packages/shop',
          verdict: 'deterministic',
          command: "cd 'packages/shop' && pytest 'tests/test_cart.py::test_total' -v",
        },
      ]);
    }
  });

  it('runs a file again that could not be collected', async () => {
    const folder = folderWith({
      'test_broken.py': 'import nowhere\n',
      'test_ok.py': 'def test_ok(): pass\n',
    });
    const log = await recorded(folder, []);
    const { tests } = await reproduce([log], folder);
    expect(tests).toMatchObject([
      { nodeId: 'test_broken.py', verdict: 'deterministic', alone: ['error', 'error', 'error'] },
    ]);
  });

  it('runs with the seed of the recorded run', async () => {
    const folder = folderWith({
      'conftest.py':
        'def pytest_configure(config):\n    with open("seeds", "a") as file:\n        file.write(str(config.option.hypothesis_seed) + "\\n")\n',
      'test_seed.py': 'def test_told(): assert 0\n',
    });
    const log = await recorded(folder, ['--hypothesis-seed=4711']);
    const { tests } = await reproduce([log, '--runs', '2'], folder);
    expect(tests[0]?.command).toBe("pytest 'test_seed.py::test_told' -v --hypothesis-seed=4711");
    expect(readFileSync(join(folder, 'seeds'), 'utf8')).toBe('4711\n4711\n4711\n');
  });

  it('keeps to its budget of time and number, and says what it left out', async () => {
    const folder = folderWith({ 'test_slow.py': 'import time\ndef test_slow():\n    time.sleep(600)\n' });
    const found = await reproduce(
      ['test_slow.py::test_slow', 'test_slow.py::test_more', '--budget', '3s', '--most', '1'],
      folder,
    );
    expect(found).toMatchObject({
      tests: [],
      leftOut: [
        { nodeId: 'test_slow.py::test_more', why: 'no more than 1 test is run again' },
        {
          nodeId: 'test_slow.py::test_slow',
          why: 'the budget of 3 s was used up before it was run alone often enough',
        },
      ],
      exit: 1,
    });
  });

  it('ends with 4 where pytest can not be started, and says how to name it', async () => {
    const folder = folderWith({ 'test_a.py': 'def test_a(): assert 0\n' });
    for (const command of ['no-such-program -m pytest', 'python -c "print(1)"']) {
      const outcome = await runCli(['reproduce', 'test_a.py::test_a', '--command', command], {
        cwd: folder,
        env: tools(),
      });
      expect(outcome.status).toBe(4);
      expect(outcome.stdout).toBe('');
    }
    const shell = await runCli(['reproduce', 'test_a.py::test_a', '--command', 'pytest; rm x'], {
      cwd: folder,
    });
    expect(shell.status).toBe(2);
    expect(shell.stderr).toContain('; has no meaning without a shell');
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('leaves no process behind at %s', async (signal) => {
    const folder = folderWith({
      'test_a.py': `
import subprocess, sys, time
def test_a():
    held = open("held", "w")
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], pass_fds=[held.fileno()])
    held.write("running")
    held.flush()
    while True:
        try:
            time.sleep(600)
        except BaseException:
            pass
`,
    });
    // As long as somebody has it open to write, reading it does not end.
    execFileSync('mkfifo', [join(folder, 'held')]);
    const node = join(projectRoot, 'node_modules/.bin/node');
    const cli = startProcess(node, [join(projectRoot, 'dist/cli.mjs'), 'reproduce', 'test_a.py::test_a'], {
      cwd: folder,
      env: tools(),
    });
    const held = createReadStream(join(folder, 'held'), 'utf8');
    await new Promise<unknown>((running) => held.once('data', running));
    const gone = new Promise<void>((end) => held.once('end', end));
    cli.kill(signal);
    await gone;
    expect(await cli.ended).toBe(signal === 'SIGKILL' ? null : 130);
  });
});

describe('verify', () => {
  it('names the first difference of a test that fails beside itself, by processes where there is no xdist', async () => {
    const folder = folderWith({
      'test_lock.py':
        'import os, time\ndef test_lock():\n    os.mkdir("lock")\n    time.sleep(1)\n    os.rmdir("lock")\n',
      'pytest.ini': '[pytest]\naddopts = -p no:xdist\n',
    });
    const outcome = await runCli(
      ['verify', '--json', '--runs', '2', '--workers', '2', 'test_lock.py::test_lock'],
      {
        cwd: folder,
        env: tools(),
      },
    );
    const document = parseDocument(outcome) as VerifyOutput;
    expect(document).toMatchObject({
      verdict: 'flaky',
      sequential: ['passed', 'passed'],
      firstDifference: {
        nodeId: 'test_lock.py::test_lock',
        how: 'parallel',
        seen: 'failed',
        insteadOf: 'passed',
      },
    });
    expect(document.firstDifference?.message).toMatch(/^FileExistsError: /);
    expect(outcome.status).toBe(1);
  });
});
