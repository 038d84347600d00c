import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FuzzCrash, FuzzCrashKind, FuzzInput } from '#src/model/fuzz-crash.ts';
import { MAX_REPORT_BYTES, sizeText } from './bytes.ts';
import { type FuzzReading, type NoReading, onlyProblem } from './reading.ts';
import type { ReportFile } from './report-file.ts';

/** Longer inputs are not kept: libFuzzer makes none that are longer unless it is told to (`-max_len`). */
const KEPT_BYTES = 4096;

/** The names that libFuzzer gives to the inputs that it keeps, behind any prefix: what happened, and the content's SHA-1. */
const NAME = /(?:^|[\\/._-])((crash|timeout|oom|leak)-([0-9a-f]{40}))$/;

/** An input as its file's name tells it. */
export interface NamedInput {
  name: string;
  kind: FuzzCrashKind;
  sha1: string;
}

/** What a path says of the input in its file; null when the file is not called as libFuzzer calls inputs. */
export function namedInput(path: string): NamedInput | null {
  const [, , kind, hash] = NAME.exec(path) ?? [];
  if (hash === undefined) return null;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return { name, kind: kindOf(kind), sha1: hash };
}

function kindOf(word: string | undefined): FuzzCrashKind {
  return word === 'timeout' || word === 'oom' || word === 'leak' ? word : 'crash';
}

/** Reads a file that is called as libFuzzer calls inputs: raw bytes, which their own hash in the name vouches for. */
export async function readFuzzInput(report: ReportFile, named: NamedInput): Promise<FuzzReading | NoReading> {
  const hash = sha1.create();
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of report.chunks()) {
    size += chunk.byteLength;
    if (size > MAX_REPORT_BYTES) {
      const message = `The input is larger than ${sizeText(MAX_REPORT_BYTES)}, so it was not read.`;
      return onlyProblem({ file: report.path, kind: 'too-large', message });
    }
    hash.update(chunk);
    if (size <= KEPT_BYTES) kept.push(chunk.slice());
  }
  if (bytesToHex(hash.digest()) !== named.sha1) {
    const message =
      'The file is called like an input of libFuzzer, and the SHA-1 in its name is not that of its content: it was cut or changed.';
    return onlyProblem({ file: report.path, kind: 'malformed', message });
  }
  const isInside = report.folder !== null && report.folder !== undefined;
  const input: FuzzInput = {
    sha1: named.sha1,
    sizeBytes: size,
    base64: size <= KEPT_BYTES ? base64Of(kept) : null,
    file: isInside ? report.path : named.name,
  };
  return { kind: 'fuzz', crashes: [crashOf(named.kind, input)], problems: [] };
}

function crashOf(kind: FuzzCrashKind, input: FuzzInput): FuzzCrash {
  return {
    kind,
    type: '',
    message: '',
    location: null,
    frames: [],
    target: null,
    input,
    timeoutSeconds: null,
    excerpt: '',
  };
}

function base64Of(chunks: readonly Uint8Array[]): string {
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(''));
}

/** The input that a log prints, which is a short one, if the SHA-1 in its name vouches for it. */
export function printedInput({ name, sha1: hash }: NamedInput, base64: string | null): FuzzInput {
  const bytes = base64 === null || base64.length > 2 * KEPT_BYTES ? null : bytesOf(base64);
  return bytes !== null && bytesToHex(sha1(bytes)) === hash
    ? { sha1: hash, sizeBytes: bytes.byteLength, base64, file: name }
    : { sha1: hash, sizeBytes: null, base64: null, file: name };
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
