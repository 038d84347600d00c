import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { InspectDocument, PreviewDocument } from './contract-documents.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');
const node = join(projectRoot, 'node_modules/.bin/node');
const cli = join(projectRoot, 'dist/cli.mjs');

export interface CliRun {
  /** Null when the process had to be killed. */
  status: number | null;
  stdout: string;
  stdoutBytes: Buffer;
  stderr: string;
}

interface CliOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Options of Node itself. */
  nodeOptions?: string[];
  /** What comes on stdin, and then its end. */
  input?: string | Uint8Array;
}

/** A new empty folder that nothing else uses. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'redfirst-acceptance-'));
}

const home = emptyFolder();

/** Runs a program with nothing of this machine in its environment but PATH and an empty HOME; killed after 60 s. */
export function run(program: string, args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? home,
      env: { PATH: process.env.PATH ?? '', HOME: home, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    // A program may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (status) => {
      const stdoutBytes = Buffer.concat(out);
      done({
        status,
        stdoutBytes,
        stdout: stdoutBytes.toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
  });
}

/** Runs the built CLI as the README says: `node_modules/.bin/node dist/cli.mjs …`. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return run(node, [...(options.nodeOptions ?? []), cli, ...args], options);
}

/** Parses stdout as the one document that `--json` prints; bytes that are not UTF-8 are an error. */
export function parseDocument(outcome: CliRun): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(outcome.stdoutBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(
      `stdout is not one JSON document (exit ${outcome.status}): ${text.slice(0, 300)}\nstderr: ${outcome.stderr.slice(0, 1000)}`,
      { cause },
    );
  }
}

/** `redfirst inspect --json …` with its exit code. */
export async function inspect(
  args: readonly string[],
  options: CliOptions = {},
): Promise<InspectDocument & { exit: number | null }> {
  const outcome = await runCli(['inspect', '--json', ...args], options);
  return { ...(parseDocument(outcome) as InspectDocument), exit: outcome.status };
}

/** `redfirst preview --json …` with its exit code. */
export async function preview(
  args: readonly string[],
  options: CliOptions = {},
): Promise<PreviewDocument & { exit: number | null }> {
  const outcome = await runCli(['preview', '--json', ...args], options);
  return { ...(parseDocument(outcome) as PreviewDocument), exit: outcome.status };
}
