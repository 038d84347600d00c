import { sizeText } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import type { Fault } from './unreadable.ts';
import { type DirectoryEntry, FLAG_DESCRIPTOR, readDirectory, refuseExtras } from './zip-directory.ts';
import { refuseDuplicates } from './zip-name.ts';
import { ZipRefusal } from './zip-refusal.ts';

/** What a zip may hold at most; `inflatedBytes` is of all entries together, counted while inflating. */
interface ZipLimits {
  entries: number;
  inflatedBytes: number;
}

/** A file of a zip. Its name is a relative path with `/`, without `..`. */
interface ZipFile {
  name: string;
  bytes: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR_BYTES = 16;

/**
 * Reads a zip in memory, in the form in which actions/upload-artifact writes it (archiver: streamed, sizes after the data,
 * no zip64 below 4 GiB) and common tools do. It must be whole and unambiguous: every byte belongs to one entry, to the
 * directory or to the end record, and what is said twice is the same; anything else is a fault.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<{ entries: ZipFile[] } | { fault: Fault }> {
  try {
    const entries: ZipFile[] = [];
    let left = limits.inflatedBytes;
    for (const { entry, data } of locateEntries(bytes, limits.entries)) {
      const content = await contentOf(entry, data, { left, all: limits.inflatedBytes });
      left -= content.byteLength;
      entries.push({ name: entry.name, bytes: content });
    }
    return { entries };
  } catch (error) {
    if (error instanceof ZipRefusal) return { fault: error.fault };
    throw error;
  }
}

interface LocatedEntry {
  entry: DirectoryEntry;
  /** Its bytes as they are stored. */
  data: Uint8Array;
}

/** The entries in the order of the directory. They must lie back to back from the zip's first byte to the directory. */
function locateEntries(bytes: Uint8Array, mostEntries: number): LocatedEntry[] {
  const { entries, offset: end } = readDirectory(bytes, mostEntries);
  refuseDuplicates(entries.map(({ name }) => name));
  const view = new DataView(bytes.buffer, bytes.byteOffset, end);
  const data = new Map<DirectoryEntry, Uint8Array>();
  let at = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < at)
      throw new ZipRefusal(
        'unsafe',
        `The zip's ${entry.place} overlaps another entry (byte ${entry.offset}).`,
      );
    if (entry.offset > at) throw unaccounted(at, entry.offset);
    const from = readLocalHeader(bytes, view, entry);
    const to = from + entry.storedBytes;
    if (to > end) throw cut(entry.place);
    data.set(entry, bytes.subarray(from, to));
    at = (entry.flags & FLAG_DESCRIPTOR) === 0 ? to : readDescriptor(view, entry, to);
  }
  if (at !== end) throw unaccounted(at, end);
  return entries.map((entry) => ({ entry, data: data.get(entry) ?? new Uint8Array() }));
}

function unaccounted(from: number, to: number): ZipRefusal {
  return new ZipRefusal('unsafe', `The zip has bytes that belong to no entry (${from} to ${to}).`);
}

function cut(place: string): ZipRefusal {
  return new ZipRefusal('malformed', `The zip's ${place} does not fit into the space before the directory.`);
}

/** Checks an entry's local header against the directory; returns where its data begins. */
function readLocalHeader(bytes: Uint8Array, view: DataView, entry: DirectoryEntry): number {
  const { offset, place, flags, nameBytes } = entry;
  if (offset + LOCAL_HEADER_BYTES > view.byteLength) throw cut(place);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw new ZipRefusal('malformed', `The zip has no header for ${place} at byte ${offset}.`);
  const nameEnd = offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true);
  const dataStart = nameEnd + view.getUint16(offset + 28, true);
  if (dataStart > view.byteLength) throw cut(place);
  const name = bytes.subarray(offset + LOCAL_HEADER_BYTES, nameEnd);
  const claims = [14, 18, 22].map((field) => view.getUint32(offset + field, true));
  const said = [entry.crc32, entry.storedBytes, entry.inflatedBytes];
  const isEmpty = claims.every((claim) => claim === 0);
  const agrees =
    view.getUint16(offset + 6, true) === flags &&
    view.getUint16(offset + 8, true) === (entry.method === 'stored' ? 0 : 8) &&
    sameBytes(name, nameBytes) &&
    (((flags & FLAG_DESCRIPTOR) !== 0 && isEmpty) || claims.every((claim, index) => claim === said[index]));
  if (!agrees) throw contradiction(place, `its own header at byte ${offset}`);
  refuseExtras(view, { from: nameEnd, to: dataStart }, place);
  return dataStart;
}

/** Checks the sizes that follow an entry's data; returns where they end. */
function readDescriptor(view: DataView, entry: DirectoryEntry, at: number): number {
  const { place, crc32: checksum, storedBytes, inflatedBytes } = entry;
  if (at + DESCRIPTOR_BYTES > view.byteLength) throw cut(place);
  const said = [DESCRIPTOR_SIGNATURE, checksum, storedBytes, inflatedBytes];
  if (said.some((value, index) => view.getUint32(at + 4 * index, true) !== value))
    throw contradiction(place, `what follows its data at byte ${at}`);
  return at + DESCRIPTOR_BYTES;
}

function contradiction(place: string, other: string): ZipRefusal {
  return new ZipRefusal('unsafe', `The zip's directory and ${other} say different things of ${place}.`);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

async function contentOf(
  entry: DirectoryEntry,
  data: Uint8Array,
  limit: { left: number; all: number },
): Promise<Uint8Array> {
  const content = entry.method === 'stored' ? data : await inflated(entry, data, limit);
  if (content.byteLength > limit.left) throw tooLarge(limit.all);
  if (content.byteLength !== entry.inflatedBytes)
    throw new ZipRefusal(
      'malformed',
      `The zip's ${entry.place} holds ${content.byteLength} bytes instead of the ${entry.inflatedBytes} that the directory says.`,
    );
  if (crc32(content) !== entry.crc32)
    throw new ZipRefusal('malformed', `The zip's ${entry.place} is damaged: its checksum differs.`);
  return content;
}

async function inflated(
  { place }: DirectoryEntry,
  data: Uint8Array,
  limit: { left: number; all: number },
): Promise<Uint8Array> {
  const result = await inflate(data, 'deflate-raw', limit.left);
  if ('bytes' in result) return result.bytes;
  switch (result.failure) {
    case 'too-large':
      throw tooLarge(limit.all);
    case 'truncated':
      throw new ZipRefusal('truncated', `The compressed data of ${place} ends too early.`);
    case 'damaged':
      throw new ZipRefusal(
        'malformed',
        `The compressed data of ${place} is damaged, or something follows its end.`,
      );
  }
}

function tooLarge(limit: number): ZipRefusal {
  return new ZipRefusal('too-large', `The zip holds more than ${sizeText(limit)} (after inflating).`);
}
