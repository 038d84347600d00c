import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from '#src/action/run-command.ts';
import { attempt, reportLog } from '../support/report-text.ts';
import { runAction } from '../support/run-action.ts';
import { emptyFolder, projectRoot, run } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

const passes = attempt({ nodeid: 'tests/test_a.py::test_a' });

/** A folder with an executable script of this name. */
function program(name: string, script: string): string {
  const folder = folderWith({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

describe('a job without a node of its own', () => {
  const report = () => folderWith({ 'log.jsonl': reportLog(passes, 0) });

  it('still has its command run, in its folder, with its exit code, and nothing of it is obeyed', async () => {
    const job = await runAction(
      folderWith({ 'sub/here.txt': '' }),
      { command: "echo '::error::pwned'; ls; false | cat; echo not reached", 'working-directory': 'sub' },
      { withoutNode: true },
    );
    expect(job.endStatus).toBe(1);
    expect(job.log).toContain('here.txt');
    expect(job.log).not.toContain('not reached');
    expect(job.commands.filter((line) => line.includes('pwned'))).toEqual([]);
  });

  it('uses the one that lies beside the runner', async () => {
    const runner = emptyFolder();
    const node = join(runner, 'externals/node24/bin/node');
    mkdirSync(dirname(node), { recursive: true });
    mkdirSync(join(runner, 'work/_temp'), { recursive: true });
    symlinkSync(process.execPath, node);
    const env = { RUNNER_TEMP: join(runner, 'work/_temp') };
    const job = await runAction(report(), {}, { withoutNode: true, env });
    expect(job.outputs).toMatchObject({ total: '1', verdict: 'success' });
  });

  it('uses none that is too old', async () => {
    const old = program('node', 'if [ "$1" = -p ]; then echo 16; else echo started; fi');
    const job = await runAction(report(), {}, { env: { PATH: old } });
    expect(job.log).toContain('No Node 20 or newer was found');
    expect(job.log).not.toContain('started');
  });
});

describe('an error of reporting', () => {
  it('is a warning, and the command’s exit code stays', async () => {
    const env = { GITHUB_STEP_SUMMARY: '/nonexistent/summary' };
    for (const [command, status] of [
      ['true', 0],
      ['exit 7', 7],
    ] as const) {
      const job = await runAction(folderWith({}), { command }, { env });
      expect(job.endStatus).toBe(status);
      expect(job.log).toMatch(/::warning::Redfirst could not report on this job/);
    }
  });

  it('of the program itself leaves a job green that gave no command', async () => {
    const job = await runAction(folderWith({}), {}, { env: { GITHUB_ACTION_PATH: '/nonexistent' } });
    expect([job.status, job.endStatus]).toEqual([0, 0]);
  });

  it('in the inputs is one of the job only where tests were to be run', async () => {
    const wrong = { 'working-directory': 'nowhere' };
    expect((await runAction(folderWith({}), wrong)).endStatus).toBe(0);
    const job = await runAction(folderWith({}), { ...wrong, command: 'echo begun' });
    expect(job.endStatus).toBe(2);
    expect(job.log).not.toMatch(/^begun/m);
  });

  it('in uploading is none of the job, and a job that fails or is cancelled uploads too', () => {
    const text = readFileSync(join(projectRoot, 'action.yml'), 'utf8');
    const upload =
      text.split(/\n {4}- /).find((step) => step.includes('uses: actions/upload-artifact@')) ?? '';
    expect(upload).toMatch(/\n +continue-on-error: true\n/);
    expect(upload).toMatch(/\n +if: \$\{\{ always\(\) && /);
  });
});

describe('a job’s command and report', () => {
  it('fails with any part of a pipe, as a step of a workflow does', async () => {
    expect((await runAction(folderWith({}), { command: 'false | cat' })).endStatus).toBe(1);
  });

  it('shows the environment’s name without making it a command', async () => {
    const job = await runAction(folderWith({}), { environment: '##[group]pwned' });
    expect(job.log).toContain('pwned');
    expect(job.commands.filter((line) => line.includes('pwned'))).toEqual([]);
  });

  it('knows the tests of a folder below the root by that folder', async () => {
    const root = folderWith({
      'pkg/pytest.ini': '[pytest]\n',
      'pkg/tests/test_a.py': '',
      'pkg/log.jsonl': reportLog(passes, 0),
    });
    await run('git', ['init', '-q', root], { cwd: root, env: {} });
    const job = await runAction(root, { 'working-directory': 'pkg', reports: 'log.jsonl' });
    expect(job.collection).toMatchObject({
      results: { tests: [{ rootdir: 'pkg', file: 'pkg/tests/test_a.py' }] },
    });
  });

  const parts = (folder: string) => ({
    folder,
    root: folder,
    temporary: emptyFolder(),
    pytestAddopts: '',
    plugin: { folder: join(folder, 'none'), pythonPath: '' },
    now: () => 0,
    silenceCommands: async () => {},
    obeyCommands: async () => {},
    interrupts: () => () => {},
  });

  it('ends at the first error', async () => {
    expect(await runCommand('false; true', parts(emptyFolder()))).toMatchObject({ exitCode: 1 });
  });

  it('is asked what it is without writing over the data of coverage', async () => {
    const folder = program('coverage', 'echo "data $COVERAGE_FILE" >> calls');
    await runCommand('./coverage run -m pytest', parts(folder));
    expect(existsSync(join(folder, 'calls'))).toBe(true);
    const [asked, ran] = readFileSync(join(folder, 'calls'), 'utf8').split('\n');
    expect(asked).toMatch(/^data \/.*probe\.coverage$/);
    expect(ran).toBe('data ');
  });
});
