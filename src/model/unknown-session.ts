import type { Session } from './collection.ts';

/** A session of which nothing is known. In a file without zod, so that the collect bundle stays small. */
export function unknownSession(): Session {
  return {
    python: null,
    pytest: null,
    platform: null,
    plugins: {},
    workers: null,
    seeds: {},
    exitCode: null,
    collected: null,
  };
}
