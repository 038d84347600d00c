import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CliRun, emptyFolder, runCli } from './run-cli.ts';
import { folderWith } from './written-files.ts';

export const TESTS = '.github/workflows/tests.yml';
export const TRIAGE = '.github/workflows/redfirst.yml';
export const CONFIG = '.github/redfirst.yml';

/** A repository of these files, none of them committed. */
export function repositoryOf(files: Record<string, string>, branch = 'main'): string {
  const root = emptyFolder();
  execFileSync('git', ['init', '--quiet', '-b', branch, root]);
  return folderWith(files, root);
}

/** The text of a file; null when there is none. */
export function textIn(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Which of the three files are there. */
export function writtenIn(root: string): string[] {
  return [TESTS, TRIAGE, CONFIG].filter((path) => existsSync(join(root, path)));
}

/** The job of the written tests' workflow, as GitHub reads it. */
export interface TestsJob {
  'runs-on': string;
  permissions: Record<string, string>;
  env?: Record<string, string>;
  strategy?: { 'fail-fast': boolean; matrix: Record<string, unknown> };
  steps: { uses?: string; run?: string; with?: Record<string, unknown>; [key: string]: unknown }[];
}

/** `redfirst init --yes` in such a repository. */
export async function initiated(files: Record<string, string>, branch = 'main') {
  const root = repositoryOf(files, branch);
  const ran: CliRun = await runCli(['init', '--yes'], { cwd: root });
  return { root, ...ran };
}

/** What was written, read: the tests' job with its triggers, and the workflows that the triage waits for. */
export function readWritten(root: string) {
  const tests = textIn(root, TESTS);
  const triage = textIn(root, TRIAGE);
  const workflow = tests === null ? null : parse(tests);
  return {
    on: workflow?.on,
    job: workflow?.jobs.tests as TestsJob,
    watched: triage === null ? null : (parse(triage).on.workflow_run.workflows as string[]),
  };
}
