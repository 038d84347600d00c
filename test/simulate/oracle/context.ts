import type { Ledger } from './ledger.ts';
import type { ListedIssue } from './listing.ts';
import type { SeenIssue } from './observe.ts';

/** What is known after an event, when the app is idle. */
export interface OracleContext {
  ledger: Ledger;
  /** The bot's issues as they are, by number. */
  issues: ReadonlyMap<number, ListedIssue>;
  /** The same after the event before. */
  before: ReadonlyMap<number, ListedIssue>;
  /** All issues and pull requests. */
  seen: ReadonlyMap<number, SeenIssue>;
  now: Date;
  /** Texts of the app's checks on a commit. */
  checkOf(sha: string): Promise<string>;
}

/** Something that must always be so; `check` says what is not, or null. */
export interface Invariant {
  name: string;
  check(context: OracleContext): string | null | Promise<string | null>;
}
