// The one place that starts other programs, and so the one that hands this process's environment on to them.
import { type ChildProcess, spawn } from 'node:child_process';
import { kill, env as ownEnvironment, platform } from 'node:process';

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
 * Runs a program to its end and collects what it prints; `input` is all that it reads on stdin.
 *
 * @param limits `bytes` of stdout and `ms` of time after which the program is killed
 * @throws ProcessError when it can't be started or a limit stops it; not for an exit code other than 0
 */
export function runProcess(
  what: Program & { input?: string },
  limits: { bytes: number; ms: number } = { bytes: 256 * 1024 * 1024, ms: 120_000 },
): Promise<CollectedOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // A program may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(what.input ?? '');
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

/** What is known of a program that ran in a process group of its own. */
export interface GroupEnding extends Ending {
  /** The time was up, and the whole group was stopped. */
  timedOut: boolean;
  /** The last part of what it printed, stdout and stderr as they came, at most 64 KiB. */
  output: string;
}

const maxTail = 64 * 1024;
/** How long a program that was asked to end may tidy up, in ms. */
const tidyMs = 2_000;

/**
 * Runs a program in a process group of its own, of which nothing is left when it ends, when its time is up, or when
 * `signal` aborts: the program is asked to end (SIGINT), and after two seconds the group is killed. Should this process be
 * killed itself, a watcher kills the group. On Windows only the program itself is stopped.
 *
 * @throws ProcessError when it can't be started; the signal's reason when that aborts
 */
export function runInGroup(
  what: Program,
  { ms, signal }: { ms: number; signal: AbortSignal },
): Promise<GroupEnding> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const hasGroups = platform !== 'win32';
    const child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: hasGroups,
      windowsHide: true,
    });
    const watcher = hasGroups && child.pid !== undefined ? watchGroup(child.pid) : null;
    let output = '';
    const keep = (text: string): void => {
      output = (output + text).slice(-maxTail);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    let timedOut = false;
    let lastClock: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill('SIGINT');
      lastClock ??= setTimeout(() => (hasGroups ? killGroup(child.pid) : child.kill('SIGKILL')), tidyMs);
    };
    const clock = setTimeout(() => {
      timedOut = true;
      stop();
    }, ms);
    signal.addEventListener('abort', stop);
    const release = (): void => {
      clearTimeout(clock);
      clearTimeout(lastClock);
      signal.removeEventListener('abort', stop);
      watcher?.kill('SIGKILL');
    };
    child.on('error', (cause) => {
      release();
      reject(startError(what, cause));
    });
    child.on('exit', () => {
      if (hasGroups) killGroup(child.pid);
      // What left the group may hold these open for as long as it likes.
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, graceMs).unref();
    });
    child.on('close', (exitCode, endedBy) => {
      release();
      if (signal.aborted) reject(signal.reason);
      else resolve({ exitCode, signal: endedBy, timedOut, output });
    });
  });
}

/** Waits for the end of its stdin, which is the end of this process, and then kills the group. */
function watchGroup(group: number): ChildProcess {
  // dash's `kill` takes no `--` after a signal's name.
  const watcher = spawn('/bin/sh', ['-c', 'read -r line; kill -KILL "-$1"', 'sh', String(group)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A terminal's signals are not for it.
    detached: true,
  });
  // Without a shell there is only this process to look after the group.
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  return watcher;
}

function killGroup(group: number | undefined): void {
  try {
    if (group !== undefined) kill(-group, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
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
