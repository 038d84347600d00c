import type { Session } from './collection.ts';
import { unknownSession } from './unknown-session.ts';

/**
 * What several sessions say of themselves, as one: a fact stands where all that know it agree, and is null (a seed: left
 * out) where they differ. Of exit codes the first one that is not 0 stands, so that a failing session is never hidden.
 */
export function mergeSessions(sessions: readonly Session[]): Session {
  const merged = unknownSession();
  merged.python = agreed(sessions.map((session) => session.python));
  merged.pytest = agreed(sessions.map((session) => session.pytest));
  merged.platform = agreed(sessions.map((session) => session.platform));
  merged.workers = agreed(sessions.map((session) => session.workers));
  merged.collected = agreed(sessions.map((session) => session.collected));
  const exitCodes = sessions.map((session) => session.exitCode).filter((code) => code !== null);
  merged.exitCode = exitCodes.find((code) => code !== 0) ?? exitCodes[0] ?? null;
  for (const session of sessions) {
    merged.plugins = { ...merged.plugins, ...session.plugins };
    merged.seeds = { ...merged.seeds, ...session.seeds };
  }
  // A command with another session's seed would only seem to reproduce.
  for (const plugin of Object.keys(merged.seeds))
    if (agreed(sessions.map(({ seeds }) => seeds[plugin] ?? null)) === null) delete merged.seeds[plugin];
  return merged;
}

/** What all that know it agree on, else null. */
export function agreed<T>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value) => value !== null);
  const first = known[0];
  return first !== undefined && known.every((value) => value === first) ? first : null;
}
