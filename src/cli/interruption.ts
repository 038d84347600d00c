import { constants } from 'node:os';

/** This process was asked to end, and has stopped what it had started. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** As a shell gives it. */
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(`${signal}: what was running has been stopped.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

let controller: AbortController | null = null;

/** Aborts when this process is asked to end, which from then on is not its end: the caller has to stop what runs, and to go. */
export function interruption(): AbortSignal {
  if (controller !== null) return controller.signal;
  const made = new AbortController();
  controller = made;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => made.abort(new Interrupted(signal)));
  return made.signal;
}
