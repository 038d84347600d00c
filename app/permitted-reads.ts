import { requestFailure } from '#src/github/request-failure.ts';
import type { Clock } from '#src/model/clock.ts';

/** Permissions without which something is left out of a report, as GitHub names them. */
export type ReadPermission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull_requests';

/** Reads of one report: what the App may not read is left out, remembered and said. */
export interface PermittedReads {
  /** `instead` where GitHub refuses the read for want of the permission; any other failure as it was thrown. */
  orElse<T>(permission: ReadPermission, read: () => Promise<T>, instead: T): Promise<T>;
  /** The permissions that were found missing. */
  forbidden(): ReadPermission[];
}

/** The reads of one report, of which none was refused yet. */
export function permittedReads(clock: Clock): PermittedReads {
  const missing = new Set<ReadPermission>();
  return {
    forbidden: () => [...missing],
    async orElse(permission, read, instead) {
      try {
        return await read();
      } catch (error) {
        const failure = requestFailure(error, clock.now());
        if (failure.kind !== 'final' || failure.status !== 403) throw error;
        missing.add(permission);
        return instead;
      }
    },
  };
}
