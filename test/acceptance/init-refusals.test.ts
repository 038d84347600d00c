import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CONFIG, initiated, repositoryOf, TESTS, TRIAGE, textIn, writtenIn } from '../support/initiated.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { emptyFolder, projectRoot, run, runCli } from '../support/run-cli.ts';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);

const test = 'def test_one():\n    assert True\n';
const flat = { 'shop.py': '', 'test_shop.py': test };

describe('init overwrites nothing', () => {
  it('names what is there, and writes none of the files', async () => {
    const own = 'filing: on\n';
    const { root, status, stdout, stderr } = await initiated({ ...flat, [CONFIG]: own });
    expect([status, stdout, writtenIn(root), textIn(root, CONFIG)]).toEqual([2, '', [CONFIG], own]);
    expect(stderr).toMatch(
      /^redfirst: \.github\/redfirst\.yml is there already and stays as it is.*Nothing was written\..*\n$/,
    );
  });

  it('has nothing to do the second time', async () => {
    const { root } = await initiated(flat);
    const before = [TESTS, TRIAGE, CONFIG].map((path) => textIn(root, path));
    const { status, stdout } = await runCli(['init', '--yes'], { cwd: root });
    expect([status, [TESTS, TRIAGE, CONFIG].map((path) => textIn(root, path))]).toEqual([0, before]);
    expect(stdout).toContain('there is nothing to write');
  });

  it('has nothing to do either where git gave the lines the ends that they have on Windows', async () => {
    const { root } = await initiated(flat);
    const files = [TESTS, TRIAGE, CONFIG];
    for (const path of files)
      writeFileSync(join(root, path), (textIn(root, path) ?? '').replaceAll('\n', '\r\n'));
    const { status, stdout } = await runCli(['init', '--yes'], { cwd: root });
    expect([status, stdout]).toEqual([0, expect.stringContaining('there is nothing to write')]);
  });

  it('leaves a repository that is triaged already, under whatever name', async () => {
    const { root, status, stderr } = await initiated({
      ...flat,
      '.github/workflows/bugs.yml':
        'name: Bugs\non: issues\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: redfirst/redfirst/app@v0\n',
    });
    expect([status, writtenIn(root)]).toEqual([2, []]);
    expect(stderr).toContain('.github/workflows/bugs.yml triages already');
  });

  it('takes back what it wrote when a later file can’t be, and never writes through a link', async () => {
    const root = repositoryOf(flat);
    mkdirSync(join(root, '.github'));
    const outside = join(emptyFolder(), 'outside.yml');
    symlinkSync(outside, join(root, CONFIG));
    const { status, stderr } = await runCli(['init', '--yes'], { cwd: root });
    expect([status, writtenIn(root), textIn(outside, '')]).toEqual([2, [], null]);
    expect(stderr).toMatch(/redfirst\.yml can't be written: .*Nothing was written\./);
  });
});

describe('init writes nothing outside of the repository', () => {
  it('where a folder is a symbolic link, behind which git keeps no files', async () => {
    const root = repositoryOf(flat);
    const outside = emptyFolder();
    symlinkSync(outside, join(root, '.github'));
    const { status, stderr } = await runCli(['init', '--yes'], { cwd: root });
    expect([status, readdirSync(outside)]).toEqual([2, []]);
    expect(stderr).toMatch(
      /tests\.yml can't be written: \.github is a symbolic link\. Nothing was written\./,
    );
  });
});

describe('init says what it can’t do, with exit code 2', () => {
  it('without a terminal to ask on, and without --yes', async () => {
    const root = repositoryOf(flat);
    const { status, stderr } = await runCli(['init'], { cwd: root });
    expect([status, writtenIn(root)]).toEqual([2, []]);
    expect(stderr).toBe(
      `redfirst: there is no terminal to ask on whether to write ${TESTS}, ${TRIAGE}, ${CONFIG}. Give --yes to write without asking.\n`,
    );
  });

  it('where nothing speaks of pytest', async () => {
    const { root, status, stderr } = await initiated({ 'main.go': 'package main\n', 'package.json': '{}' });
    expect([status, writtenIn(root)]).toEqual([2, []]);
    expect(stderr).toMatch(/^redfirst: nothing here speaks of pytest: /);
  });

  it('outside of a repository; below its top folder it writes at the top and says so', async () => {
    const outside = emptyFolder();
    const { status, stderr } = await runCli(['init', '--yes', outside]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is no folder of a git repository')]);
    const root = repositoryOf({ 'src/shop.py': '', 'tests/test_shop.py': test });
    const below = await runCli(['init', '--yes', 'tests'], { cwd: root });
    expect([below.status, writtenIn(root)]).toEqual([0, [TESTS, TRIAGE, CONFIG]]);
    expect(below.stderr).toContain("the repository's top folder is ");
  });

  it('and names a file that it can’t read, and goes on without it', async () => {
    const root = repositoryOf({ ...flat, 'pyproject.toml': '[project\n' });
    writeFileSync(join(root, 'test_more.py'), test);
    const { status, stdout } = await runCli(['init', '--yes'], { cwd: root });
    expect(status).toBe(0);
    expect(stdout).toMatch(/not read +pyproject\.toml:1:\d+ is no TOML: /);
  });
});

describe('init on a terminal', () => {
  /** Runs it there, and types. */
  async function typed(text: string) {
    const root = repositoryOf(flat);
    const terminal = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
    const command = [process.execPath, join(projectRoot, 'dist/cli.mjs'), 'init'];
    const { status, stdout } = await run(python ?? '', ['-c', terminal, ...command], {
      cwd: root,
      input: text,
    });
    return { root, status, stdout };
  }

  itWithPython('shows what it would write and why, asks, and writes it for a yes', async () => {
    const { root, status, stdout } = await typed('y\n');
    expect([status, writtenIn(root)]).toEqual([0, [TESTS, TRIAGE, CONFIG]]);
    const [before, after] = stdout.split('Write these 3 files? [y/N]');
    expect(before).toMatch(/To be written\s+\.github\/workflows\/tests\.yml\s+No workflow here runs pytest/);
    expect(after).toContain('What to do next');
  });

  itWithPython.each(['no', ''])('writes nothing where “%s” is typed', async (answer) => {
    const { root, status, stdout } = await typed(`${answer}\n`);
    expect([status, writtenIn(root)]).toEqual([1, []]);
    expect(stdout).toContain('nothing was written');
  });
});
