import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { emptyFolder, projectRoot } from './run-cli.ts';
import { folderWith } from './written-files.ts';

/** The tools that recorded most of the shared data, as far as they decide what a test's id and outcome are. */
export const RECORDING_TOOLS = [
  'pytest==9.2.0',
  'pytest-rerunfailures==16.7',
  'pytest-xdist==3.8.0',
  'hypothesis==6.170.15',
  'pytest-json-report==1.5.0',
  'pytest-reportlog==1.0.0',
  'pytest-timeout==2.4.0',
  'pytest-asyncio==1.5.0',
];

/** Those of its case `older-tools`. */
export const OLDER_TOOLS = [
  'pytest==8.3.5',
  'pytest-rerunfailures==14.0',
  'pytest-xdist==3.6.1',
  'hypothesis==6.112.1',
  'pytest-json-report==1.5.0',
  'pytest-reportlog==0.4.0',
  'pytest-timeout==2.3.1',
  'pytest-subtests==0.13.1',
  'pytest-asyncio==0.24.0',
];

export interface PrintedCommand {
  command: string;
  /** Where it is run: the root of the repository. */
  folder: string;
  /** Words for its end, e.g. `--collect-only -q`. */
  more?: readonly string[];
}

/** What became of a command. */
export interface Answer {
  /** Negative: the signal that ended it. Null: it did not end in time, or was not pytest. */
  exit: number | null;
  /** Why pytest was not even called. */
  problem: string | null;
  /** The node ids that pytest was about to run, in its order; null when it came not so far. */
  collected: string[] | null;
  uncollected: string[];
  /** By node id: pytest's own categories (`failed`, `error`, `passed`, …). */
  ended: Record<string, string[]>;
  /** The test that ran when the process died. */
  running: string | null;
  out: string;
}

/** A folder for PATH in which `redfirst` is the built CLI. */
function redfirstOnPath(): string {
  const [node, cli] = ['node_modules/.bin/node', 'dist/cli.mjs'].map((path) => join(projectRoot, path));
  const folder = folderWith({ redfirst: `#!/bin/sh\nexec '${node}' '${cli}' "$@"\n` });
  chmodSync(join(folder, 'redfirst'), 0o755);
  return folder;
}

/**
 * Runs commands by /bin/sh and the pytest of `programs`, each in a process of its own.
 *
 * @param imports a folder for PYTHONPATH, where the recorded run had the project installed
 */
export function runPrinted(
  programs: string,
  printed: readonly PrintedCommand[],
  imports?: string,
): Promise<Answer[]> {
  return new Promise((done, failed) => {
    const child = spawn(join(programs, 'python'), [join(import.meta.dirname, 'run_printed_commands.py')], {
      env: {
        PATH: [redfirstOnPath(), process.env.PATH ?? ''].join(delimiter),
        HOME: emptyFolder(),
        ...(imports === undefined ? {} : { PYTHONPATH: imports }),
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (status) => {
      if (status === 0) done(JSON.parse(Buffer.concat(out).toString('utf8')) as Answer[]);
      else failed(new Error(`run_printed_commands.py ended with ${status}: ${Buffer.concat(err)}`));
    });
    child.stdin.end(JSON.stringify(printed));
  });
}
