import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import type { Repositories } from './repositories.ts';

/** What the app is built from: one history, one clock, and the repositories that it may see. */
export interface AppParts {
  history: History;
  repositories: Repositories;
  clock: Clock;
  log: AppLog;
}

/** Where the app says what it does. */
export interface AppLog {
  info(message: string): void;
  warn(message: string): void;
  /** With the error's stack. */
  error(error: unknown, message: string): void;
}
