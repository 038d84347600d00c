import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A real file, inflated where it is gzip. */
export interface RealFile {
  name: string;
  bytes: Uint8Array;
}

const LARGEST = 4 * 1024 * 1024;

/** The files below a folder that may be reports, in the order of their names. */
export function filesBelow(folder: string): RealFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.(?:xml|json|jsonl|lcov|info)(?:\.gz)?$/.test(name))
    .flatMap((name) => {
      const bytes = inflated(readFileSync(join(folder, name)));
      return bytes.length > LARGEST ? [] : [{ name, bytes }];
    });
}

function inflated(bytes: Buffer): Uint8Array {
  try {
    return new Uint8Array(
      bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes,
    );
  } catch {
    // One of the files that are meant to be broken.
    return new Uint8Array(bytes);
  }
}

/** The first characters, by which a target knows its inputs. */
export function headOf({ bytes }: RealFile): string {
  return new TextDecoder().decode(bytes.subarray(0, 2_000));
}
