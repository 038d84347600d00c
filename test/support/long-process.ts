import { spawn } from 'node:child_process';

/** How long a line is waited for; far above what a loaded machine needs. */
const LINE_MS = 60_000;

/** A program that runs until it is told to stop. */
export interface LongProcess {
  /** All that it has written so far, stdout and stderr together. */
  output(): string;
  /**
   * Resolves with the first line that matches, whether it is written already or comes.
   * @throws when the program ends without it, or a minute passes
   */
  line(pattern: RegExp): Promise<string>;
  kill(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

/** Starts a program with nothing in its environment but PATH and what is given. */
export function startProcess(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): LongProcess {
  const child = spawn(program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      tell();
    });
  let hasEnded = false;
  const ended = new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      hasEnded = true;
      done(status);
      tell();
    });
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((found, failed) => {
      const over = (): void => {
        listeners.delete(look);
        clearTimeout(timer);
      };
      const timer = setTimeout(() => {
        over();
        failed(new Error(`No line like ${pattern} in ${LINE_MS} ms, but\n${output}`));
      }, LINE_MS);
      const look = (): void => {
        // The last part may be half a line.
        const lines = output.split('\n').slice(0, hasEnded ? undefined : -1);
        const match = lines.find((text) => pattern.test(text));
        if (match === undefined && !hasEnded) return;
        over();
        if (match === undefined) failed(new Error(`It ended without a line like ${pattern}:\n${output}`));
        else found(match);
      };
      listeners.add(look);
      look();
    });
  return { output: () => output, line, kill: (signal) => void child.kill(signal), ended };
}
