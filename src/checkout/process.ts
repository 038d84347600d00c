// The one place that starts other programs, and so the one that hands this process's environment on to them.
import { spawn } from 'node:child_process';
import { env as ownEnvironment } from 'node:process';

/** What to start: always a program and its arguments, never a line for a shell. */
export interface Program {
  program: string;
  args: readonly string[];
  cwd: string;
  /** Added to the environment that is passed on; undefined takes a variable out. */
  env?: Readonly<Record<string, string | undefined>>;
}

/** How a program ended: with an exit code, or by a signal. */
export interface Ending {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
}

export interface CollectedOutput extends Ending {
  stdout: Uint8Array;
  /** The first part of it, at most 64 KiB. */
  stderr: string;
}

/** A program that could not be started, or that had to be stopped. */
export class ProcessError extends Error {
  override readonly name = 'ProcessError';
}

const maxStderr = 64 * 1024;
/** How long output is waited for after a program's end, in ms; what it has printed itself is there by then. */
const graceMs = 1_000;

/**
 * Runs a program to its end and collects what it prints.
 *
 * @param limits `bytes` of stdout and `ms` of time after which the program is killed
 * @throws ProcessError when it can't be started or a limit stops it; not for an exit code other than 0
 */
export function runProcess(
  what: Program,
  limits: { bytes: number; ms: number } = { bytes: 256 * 1024 * 1024, ms: 120_000 },
): Promise<CollectedOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    let stderr = '';
    const stop = (why: string): void => {
      child.kill('SIGKILL');
      // What it started may live on and hold these open, and this process would wait for them.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(new ProcessError(`${named(what)} was stopped: ${why}.`));
    };
    const clock = setTimeout(() => stop(`it took more than ${limits.ms / 1000} s`), limits.ms);
    child.stdout.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > limits.bytes) stop(`it printed more than ${limits.bytes} bytes`);
      else chunks.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (stderr.length < maxStderr) stderr = (stderr + chunk).slice(0, maxStderr);
    });
    child.on('error', (cause) => {
      clearTimeout(clock);
      reject(startError(what, cause));
    });
    // A program that it left running may hold its output open for as long as that one likes.
    child.on('exit', () => {
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, graceMs).unref();
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(clock);
      resolve({ exitCode, signal, stdout: Buffer.concat(chunks), stderr });
    });
  });
}

/**
 * Runs a program with our own stdin, stdout and stderr, so that nothing about its output is changed or delayed.
 *
 * @param interrupts calls the given listener when this process is asked to end, until the function that it returns is
 * called: the signal is passed on to the program, and what it has done by then can still be reported
 * @throws ProcessError when it can't be started
 */
export function runInForeground(
  what: Program,
  interrupts: (listener: (signal: NodeJS.Signals) => void) => () => void,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: 'inherit',
      windowsHide: true,
    });
    const release = interrupts((signal) => void child.kill(signal));
    child.on('error', (cause) => {
      release();
      reject(startError(what, cause));
    });
    child.on('close', (exitCode, signal) => {
      release();
      resolve({ exitCode, signal });
    });
  });
}

function environment({ env = {} }: Program): NodeJS.ProcessEnv {
  return { ...ownEnvironment, ...env };
}

function named({ program, args }: Program): string {
  return `\`${[program, ...args.slice(0, 3)].join(' ')}${args.length > 3 ? ' …' : ''}\``;
}

function startError(what: Program, cause: NodeJS.ErrnoException): ProcessError {
  const why =
    cause.code === 'ENOENT'
      ? `there is no program \`${what.program}\` on PATH, or no folder ${what.cwd}`
      : cause.message;
  return new ProcessError(`${named(what)} can't be started: ${why}.`, { cause });
}
