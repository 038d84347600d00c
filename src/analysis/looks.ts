import type { Signature } from '#src/model/findings.ts';
import { shortHash } from './short-hash.ts';

/** What a failure looks like wherever it happens: its exception and normalised message, without the place. */
export function looksOf({ type, message }: Pick<Signature, 'type' | 'message'>): string {
  return `l1-${shortHash(JSON.stringify([type, message]))}`;
}
