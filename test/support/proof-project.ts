import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonPrograms } from './requires.ts';
import { type CliRun, emptyFolder, runCli } from './run-cli.ts';
import { caseTruth, sharedPath } from './shared-data.ts';
import { folderWith } from './written-files.ts';

/** What the proofs' tests run, and what builds iniconfig. */
const TOOLS = ['pytest==9.2.0', 'setuptools==80.9.0', 'setuptools-scm==8.3.1'];

/** The commits of the recorded history of iniconfig, c00 to c11. */
export function iniconfigCommits(): string[] {
  return (caseTruth('history-iniconfig')['commits'] as { sha: string }[]).map(({ sha }) => sha);
}

export function git(root: string, ...args: string[]): string {
  const identity = ['user.name=A Tester', 'user.email=tester@example.invalid', 'commit.gpgsign=false'];
  const settings = [...identity, 'protocol.file.allow=always'].flatMap((setting) => ['-c', setting]);
  return execFileSync('git', ['-C', root, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A clone of that history with one of its commits checked out. */
export function iniconfigAt(commit: string | undefined): string {
  const root = emptyFolder();
  execFileSync('git', ['clone', '-q', sharedPath('history-iniconfig', 'history.bundle'), root]);
  git(root, 'checkout', '-q', commit ?? '');
  return root;
}

/** A repository with a commit for each of these sets of changes (null: removed); the last is checked out. */
export function historyOf(...steps: Record<string, string | Uint8Array | null>[]): {
  root: string;
  shas: string[];
} {
  const root = emptyFolder();
  git(root, 'init', '-q', '-b', 'main');
  const shas = steps.map((files) => commitFiles(root, files));
  return { root, shas };
}

export function commitFiles(root: string, files: Record<string, string | Uint8Array | null>): string {
  for (const [path, content] of Object.entries(files))
    if (content === null) git(root, 'rm', '-q', path);
    else folderWith({ [path]: content }, root);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'A step');
  return git(root, 'rev-parse', 'HEAD');
}

/**
 * A virtual environment in which the tools are there, and the given folders as of editable installs; what is installed into it
 * comes first. Returns its folder of programs.
 */
export function environmentWith(python: string, editable: readonly string[]): string {
  const shared = pythonPrograms(python, TOOLS);
  const folder = emptyFolder();
  execFileSync(join(shared, 'python'), ['-m', 'venv', '--without-pip', folder]);
  const site = (programs: string): string =>
    execFileSync(join(programs, 'python'), ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], {
      encoding: 'utf8',
    }).trim();
  const programs = join(folder, 'bin');
  writeFileSync(
    join(site(programs), 'tools.pth'),
    [...editable, site(shared)].map((path) => `${path}\n`).join(''),
  );
  writeFileSync(
    join(programs, 'pytest'),
    `#!/bin/sh\nexec "${join(programs, 'python')}" -c 'import sys, pytest; sys.path[:1] = []; sys.exit(pytest.console_main())' "$@"\n`,
    { mode: 0o755 },
  );
  return programs;
}

/** The environment for the CLI in which these programs come first. */
export function withPrograms(programs: string): Record<string, string> {
  return { PATH: `${programs}:${process.env.PATH ?? ''}`, SETUPTOOLS_SCM_PRETEND_VERSION: '2.4' };
}

export interface ProofDocument {
  verdict: string;
  why: string;
  tests: { nodeId: string; base: string; head: string[]; verdict: string; why: string }[];
  base: string;
  head: string;
}

/** `redfirst prove --json …` in a checkout. */
export async function proveIn(
  root: string,
  programs: string,
  args: readonly string[],
): Promise<{ outcome: CliRun; document: ProofDocument }> {
  const outcome = await runCli(['prove', '--json', ...args], { cwd: root, env: withPrograms(programs) });
  if (outcome.stdout === '') throw new Error(`exit ${outcome.status}: ${outcome.stderr}`);
  return { outcome, document: JSON.parse(outcome.stdout) as ProofDocument };
}

/** Of all files of a checkout, git's own index and HEAD included: content, mode, time; links by where they lead. */
export function photograph(root: string): string[] {
  const lines: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = join(folder, name);
      const stats = lstatSync(join(root, path));
      if (stats.isDirectory()) {
        if (path !== '.git') walk(path);
      } else lines.push(lineOf(root, path));
    }
  };
  walk('');
  return [...lines, lineOf(root, '.git/index'), lineOf(root, '.git/HEAD')];
}

function lineOf(root: string, path: string): string {
  const at = join(root, path);
  const stats = lstatSync(at);
  if (stats.isSymbolicLink()) return `${path} -> ${readlinkSync(at)}`;
  const hash = createHash('sha256').update(readFileSync(at)).digest('hex');
  return `${path} ${stats.mode.toString(8)} ${stats.mtimeMs} ${hash}`;
}
