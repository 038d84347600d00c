import type { Session } from '#src/model/collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';

/**
 * What several reports say of their sessions, as one: a fact stands where all that know it agree, and is null where
 * they differ. Of exit codes the first one that is not 0 stands, so that a failing session is never hidden.
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
  return merged;
}

function agreed<T>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value) => value !== null);
  const first = known[0];
  return first !== undefined && known.every((value) => value === first) ? first : null;
}
