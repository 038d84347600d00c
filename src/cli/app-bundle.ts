import type { RebuildRequest } from './requests.ts';

/** What the app's own bundle offers to the command line. Both end with an exit code (src/cli/exit.ts). */
export interface AppBundle {
  /** Serves the App until it is told to stop. */
  serve(): Promise<number>;
  /** One SLA sweep; null: now. */
  sweep(now: Date | null): Promise<number>;
  /** Rebuilds the history from what GitHub holds. */
  rebuild(request: RebuildRequest): Promise<number>;
}

/**
 * Loads the bundle that lies beside this one: it is large, and most commands don't need it.
 * @throws when it is not there
 */
export async function loadAppBundle(): Promise<AppBundle> {
  const bundle = './app-main.mjs';
  const loaded: AppBundle = await import(bundle);
  return loaded;
}
