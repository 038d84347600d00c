import type { ProblemKind } from '#src/model/problem.ts';
import { type InflateFailure, inflate, joinBytes } from './inflate.ts';

/** The most that one report may hold, after inflating: far above real reports (1M tests are 166 MB), far below a bomb. */
export const MAX_REPORT_BYTES = 200 * 1024 * 1024;

/** Why bytes or text could not be had from a report. */
export interface ByteFault {
  kind: ProblemKind;
  message: string;
}

export type Collected = { bytes: Uint8Array } | { fault: ByteFault };

/**
 * A report's bytes in one piece, inflated when they start with gzip's magic number, whatever the file is called.
 * Sizes are counted while reading; no header is believed.
 */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_REPORT_BYTES,
): Promise<Collected> {
  const stored = await gather(chunks, limit);
  if (stored === null) return { fault: gzipFault('too-large', limit) };
  if (!isGzip(stored)) return { bytes: stored };
  const inflated = await inflate(stored, 'gzip', limit);
  return 'bytes' in inflated ? inflated : { fault: gzipFault(inflated.failure, limit) };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return joinBytes(parts, size);
}

function gzipFault(failure: InflateFailure, limit: number): ByteFault {
  switch (failure) {
    case 'too-large':
      return {
        kind: 'too-large',
        message: `The report is larger than ${sizeText(limit)} (after inflating), so it was not read.`,
      };
    case 'truncated':
      return {
        kind: 'truncated',
        message: 'The gzip data ends too early: the file was not written to its end.',
      };
    case 'damaged':
      return { kind: 'malformed', message: 'The gzip data is damaged, or something follows its end.' };
  }
}

/** A limit in words. */
export function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${bytes} bytes`;
}
