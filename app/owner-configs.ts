import type { RepositoryAccess } from '#src/github/api.ts';
import { readOwnerConfigText } from '#src/github/read-config.ts';
import type { Clock } from '#src/model/clock.ts';

/** A change of the owner's config is seen after so long at the latest; a report must not cost one more read each time. */
const KNOWN_MS = 5 * 60_000;

/** What owners set for all of their repositories, read again when it is older than five minutes. */
export interface OwnerConfigs {
  /** The text; null: there is none. @throws what GitHub answered, unless that there is none or that the App may not see it */
  textOf(access: RepositoryAccess): Promise<string | null>;
}

/** Remembers nothing yet. */
export function ownerConfigs(clock: Clock): OwnerConfigs {
  const known = new Map<string, { at: number; text: Promise<string | null> }>();
  return {
    textOf: (access) => {
      const now = clock.now().getTime();
      for (const [owner, { at }] of known) if (now - at >= KNOWN_MS) known.delete(owner);
      const owner = access.repository.owner.toLowerCase();
      const there = known.get(owner);
      if (there !== undefined) return there.text;
      const text = readOwnerConfigText(access);
      known.set(owner, { at: now, text });
      // What failed once is asked for again.
      text.catch(() => known.delete(owner));
      return text;
    },
  };
}
