import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { attempt, failingCase, junitXml, reportLog } from '../support/report-text.ts';
import { emptyFolder, parseDocument, runCli } from '../support/run-cli.ts';
import { folderWith, reportFile } from '../support/written-files.ts';

const passing = reportFile('junit.xml', junitXml([{ classname: 'tests.test_a', name: 'test_ok' }]));
const failing = reportFile(
  'junit.xml',
  junitXml([failingCase('tests.test_a', 'test_bad', { message: 'assert 1 == 2' })]),
);
const broken = reportFile('junit.xml', '<testsuites><testsuite></oops></testsuites>');

/** No stack trace: a user's mistake is one line. */
const stackFrame = /^\s+at .+:\d+:\d+\)?$/m;

describe('exit codes', () => {
  it('is 0 when every test passed', async () => {
    expect((await runCli(['inspect', passing])).status).toBe(0);
  });

  it('is 0 for inspect of failing tests', async () => {
    expect((await runCli(['inspect', failing])).status).toBe(0);
  });

  it('is 0 for preview of failing tests, which is done when it has shown them', async () => {
    expect((await runCli(['preview', failing])).status).toBe(0);
  });

  it('is 3 when a report could not be read, which is listed beside what could', async () => {
    const outcome = await runCli(['inspect', '--json', broken, failing]);
    expect(outcome.status).toBe(3);
    expect(parseDocument(outcome)).toMatchObject({
      tests: { failed: 1 },
      problems: [{ file: broken, kind: 'malformed' }],
    });
  });

  it('is 3 for preview too', async () => {
    expect((await runCli(['preview', '--json', broken, failing])).status).toBe(3);
  });

  it('is 2 without a FILE', async () => {
    expect((await runCli(['inspect'])).status).toBe(2);
  });

  it.each(['yesterday-ish', '2026-02-30', '2026-04-31T10:00:00Z'])(
    'is 2 for a time that is none: %s',
    async (time) => {
      const outcome = await runCli(['preview', passing, '--now', time]);
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toContain('--now');
    },
  );

  it('is 2 for a --root that is no folder', async () => {
    const outcome = await runCli(['inspect', passing, '--root', join(emptyFolder(), 'gone')]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('gone');
  });

  it('is not 0 for a FILE that does not exist, and names it', async () => {
    const gone = join(emptyFolder(), 'no-such-junit.xml');
    const outcome = await runCli(['inspect', gone]);
    expect([2, 3]).toContain(outcome.status);
    expect(outcome.stdout + outcome.stderr).toContain('no-such-junit.xml');
  });

  it('is 4 for a --base that git does not know, and says in a line what to do', async () => {
    const root = emptyFolder();
    execFileSync('git', ['init', '-q', root]);
    execFileSync('git', [
      '-C',
      root,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.invalid',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'one',
    ]);
    const outcome = await runCli(['preview', passing, '--root', root, '--base', 'no-such-branch']);
    expect(outcome.status).toBe(4);
    expect(outcome.stderr).toContain('no-such-branch');
    expect(outcome.stderr).not.toMatch(stackFrame);
  });

  it('is 4 for a --base outside of a git repository', async () => {
    const outcome = await runCli(['preview', passing, '--root', emptyFolder(), '--base', 'main']);
    expect(outcome.status).toBe(4);
    expect(outcome.stderr).not.toMatch(stackFrame);
  });

  it('is 4 for a --base that looks like an option of git, which git never gets as one', async () => {
    const root = emptyFolder();
    execFileSync('git', ['init', '-q', root]);
    const outcome = await runCli(['preview', passing, '--root', root, '--base=--output=pwned']);
    expect([2, 4]).toContain(outcome.status);
    expect(() => execFileSync('test', ['-e', join(root, 'pwned')])).toThrow();
  });

  it('puts a failed outside part (4) before unreadable input (3)', async () => {
    expect((await runCli(['preview', broken, '--root', emptyFolder(), '--base', 'main'])).status).toBe(4);
  });

  it('puts wrong usage (2) before all others', async () => {
    expect(
      (await runCli(['preview', broken, '--root', emptyFolder(), '--base', 'main', '--colour'])).status,
    ).toBe(2);
  });
});

describe('wrong usage', () => {
  it.each([
    ['inspect', '--jsn', '--json'],
    ['inspect', '--case', '--cases'],
    ['preview', '--base-reprot', '--base-report'],
  ])('%s %s is refused with the suggestion %s', async (command, wrong, right) => {
    const outcome = await runCli([command, passing, wrong]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(wrong);
    expect(outcome.stderr).toMatch(new RegExp(`${right}(?![a-z-])`));
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).not.toMatch(stackFrame);
  });

  it('a misspelt command is refused with a suggestion', async () => {
    const outcome = await runCli(['inspct', passing]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('inspect');
  });

  it('an option that lacks its value is refused', async () => {
    expect((await runCli(['inspect', passing, '--root'])).status).toBe(2);
  });

  it('--help names the options of the contract and is no error', async () => {
    const outcome = await runCli(['preview', '--help']);
    expect(outcome.status).toBe(0);
    for (const option of ['--root', '--base', '--base-report', '--now', '--html', '--json'])
      expect(outcome.stdout).toContain(option);
  });
});

describe('stdout', () => {
  it.each([['inspect'], ['preview']])('of %s --json is one document and nothing else', async (command) => {
    const outcome = await runCli([command, '--json', failing, broken]);
    expect(parseDocument(outcome)).toMatchObject({ schema: `redfirst/${command}@1` });
  });

  it('of --json is empty when wrong usage or an outside part ended it: messages are on stderr', async () => {
    const usage = await runCli(['inspect', '--json', '--nope', passing]);
    const outside = await runCli(['preview', '--json', passing, '--root', emptyFolder(), '--base', 'main']);
    expect([usage.stdout, outside.stdout]).toEqual(['', '']);
    expect(usage.stderr).not.toBe('');
    expect(outside.stderr).not.toBe('');
  });

  it.each([['inspect'], ['preview']])('of %s has no escape sequence off a terminal', async (command) => {
    const outcome = await runCli([command, failing, broken]);
    expect(outcome.stdout).not.toBe('');
    expect(outcome.stdout + outcome.stderr).not.toContain('\u001b');
  });

  it('is not coloured with NO_COLOR, whatever else is set', async () => {
    const outcome = await runCli(['inspect', failing], {
      env: { NO_COLOR: '1', TERM: 'xterm-256color', COLORTERM: 'truecolor' },
    });
    expect(outcome.stdout).not.toContain('\u001b');
  });

  it.each([['inspect'], ['preview']])('of %s is the same for the same input', async (command) => {
    const args = [
      command,
      '--json',
      failing,
      broken,
      ...(command === 'preview' ? ['--now', '2026-03-02T00:00:00Z'] : []),
    ];
    const [first, second] = await Promise.all([runCli(args), runCli(args)]);
    expect(first.stdoutBytes.equals(second.stdoutBytes)).toBe(true);
  });

  it('is the same in any time zone and locale', async () => {
    const args = ['preview', failing, '--now', '2026-03-02T00:00:00Z'];
    const far = await runCli(args, {
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(far.stdout).toBe((await runCli(args, { env: { TZ: 'UTC' } })).stdout);
  });

  it('of inspect names on a terminal what failed, what could not be read and how to reproduce it', async () => {
    const outcome = await runCli(['inspect', failing, broken]);
    expect(outcome.stdout).toContain('test_bad');
    expect(outcome.stdout).toContain('assert 1 == 2');
    expect(outcome.stdout + outcome.stderr).toContain(broken);
  });
});

describe('an older Node', () => {
  it('is told in one line, with the way out', async () => {
    const folder = folderWith({
      'older.mjs':
        "Object.defineProperty(process, 'version', { value: 'v20.20.2' });\nObject.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });\n",
    });
    const outcome = await runCli(['inspect', passing], {
      nodeOptions: ['--import', join(folder, 'older.mjs')],
    });
    expect(outcome.status).not.toBe(0);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(outcome.stderr).toContain('22.12');
  });
});

describe('reading', () => {
  it('leaves nothing behind: neither command writes beside the reports', async () => {
    const folder = folderWith({
      'reportlog.jsonl': reportLog(attempt({ nodeid: 'tests/test_a.py::test_ok' }), 0),
    });
    await runCli(['inspect', folder], { cwd: folder });
    await runCli(['preview', folder], { cwd: folder });
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' })).toBe('reportlog.jsonl\n');
  });
});
