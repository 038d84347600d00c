import type { CauseKind } from '#src/model/findings.ts';
import { shortHash } from './short-hash.ts';

/** Version of how causes are grouped and keyed. */
const VERSION = 'c1';

/**
 * The key of a cause, from that of its leading signature. A broken suite and a roll-up are about more than the signature
 * that leads them, and a flaky test about something else than a bug that fails alike, so they are never the same issue as
 * that signature's own.
 */
export function causeKey(leading: string, kind: CauseKind | 'flaky'): string {
  return `${VERSION}-${shortHash(kind === 'cause' ? leading : `${kind} ${leading}`)}`;
}
