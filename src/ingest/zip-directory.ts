import { entryName, shownName } from './zip-name.ts';
import { ZipRefusal } from './zip-refusal.ts';

/** An entry as the zip's central directory lists it (APPNOTE.TXT 4.3.12). Sizes and checksum are what it claims. */
export interface DirectoryEntry {
  name: string;
  nameBytes: Uint8Array;
  /** For sentences: `entry 2 ("a.json")`. */
  place: string;
  method: 'stored' | 'deflated';
  flags: number;
  crc32: number;
  storedBytes: number;
  inflatedBytes: number;
  /** Where its local header begins. */
  offset: number;
}

/** A zip's directory, and where it begins: there the last entry must end. */
interface Directory {
  entries: DirectoryEntry[];
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_HEADER_BYTES = 46;
/** In place of a number that stands in a zip64 record. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** Sizes follow the data, since the writer did not know them before. */
export const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_ENCRYPTED = 1 << 0;
const FLAG_UTF8 = 1 << 11;
/** Bits 1 and 2 only say how hard deflate tried. */
const HARMLESS_FLAGS = FLAG_DESCRIPTOR | FLAG_UTF8 | (1 << 1) | (1 << 2);

/** Extra fields that change what a header says: bigger sizes, another name, encryption (APPNOTE.TXT 4.5, 4.6.9, and WinZip's). */
const MEANINGFUL_EXTRAS: ReadonlyMap<number, string> = new Map([
  [0x0001, 'is in zip64 form, which artifacts of this size never need'],
  [0x7075, 'has a second name'],
  [0x9901, 'is encrypted'],
]);

const MODE_TYPE = 0o170000;
const MODE_FILE = 0o100000;
const MODE_LINK = 0o120000;
const MODE_FOLDER = 0o040000;
const DOS_FOLDER = 1 << 4;

/**
 * Reads the central directory, which must fill the space up to an end record without a comment.
 * @throws ZipRefusal
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = readEnd(view, mostEntries);
  const entries: DirectoryEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    const { entry, next } = readEntry({ bytes, view, end }, at, entries.length + 1);
    entries.push(entry);
    at = next;
  }
  if (at !== end)
    throw new ZipRefusal(
      'malformed',
      `The zip's directory goes on after the ${count} entries that it counts.`,
    );
  return { entries, offset };
}

function readEnd(view: DataView, mostEntries: number): { count: number; offset: number; end: number } {
  const end = view.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) throw noEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === ELSEWHERE_16 || size === ELSEWHERE_32 || offset === ELSEWHERE_32)
    throw new ZipRefusal('unsupported', 'The zip is in zip64 form, which artifacts of this size never need.');
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new ZipRefusal('unsupported', 'The zip is one part of several.');
  if (view.getUint16(end + 20, true) !== 0)
    throw new ZipRefusal('truncated', 'The zip ends within the comment that its end record announces.');
  if (count > mostEntries)
    throw new ZipRefusal('too-large', `The zip has ${count} entries; at most ${mostEntries} are read.`);
  if (offset + size !== end)
    throw new ZipRefusal(
      'malformed',
      `The zip's directory (${size} bytes at byte ${offset}) does not end where the end record begins (byte ${end}): something stands before the zip, or is missing.`,
    );
  return { count, offset, end };
}

function noEnd(view: DataView): ZipRefusal {
  for (let at = view.byteLength - END_BYTES - 1; at >= 0 && at >= view.byteLength - 66_000; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE)
      return new ZipRefusal(
        'unsafe',
        `Something follows the zip's end record at byte ${at}: a comment, or data.`,
      );
  return new ZipRefusal('truncated', 'The zip has no end record: it is none, or it ends too early.');
}

interface Listing {
  bytes: Uint8Array;
  view: DataView;
  end: number;
}

function readEntry(
  { bytes, view, end }: Listing,
  at: number,
  number: number,
): { entry: DirectoryEntry; next: number } {
  if (at + DIRECTORY_HEADER_BYTES > end || view.getUint32(at, true) !== DIRECTORY_SIGNATURE)
    throw new ZipRefusal('malformed', `The zip's directory has no entry ${number} at byte ${at}.`);
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + DIRECTORY_HEADER_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end)
    throw new ZipRefusal('malformed', `Entry ${number} leads out of the zip's directory (byte ${at}).`);
  const nameBytes = bytes.subarray(at + DIRECTORY_HEADER_BYTES, nameEnd);
  const name = entryName(nameBytes, (flags & FLAG_UTF8) !== 0, `entry ${number}`);
  const place = `entry ${number} (${shownName(name)})`;
  const entry: DirectoryEntry = {
    name,
    nameBytes,
    place,
    method: methodOf(view.getUint16(at + 10, true), place),
    flags,
    crc32: view.getUint32(at + 16, true),
    storedBytes: view.getUint32(at + 20, true),
    inflatedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if (view.getUint16(at + 34, true) !== 0)
    throw new ZipRefusal('unsupported', `The zip's ${place} is in another part of several.`);
  refuseFlags(flags, place);
  refuseKind(view.getUint32(at + 38, true), place);
  refuseExtras(view, { from: nameEnd, to: extraEnd }, place);
  return { entry, next };
}

function methodOf(method: number, place: string): DirectoryEntry['method'] {
  switch (method) {
    case 0:
      return 'stored';
    case 8:
      return 'deflated';
    default:
      throw new ZipRefusal(
        'unsupported',
        `The zip's ${place} is packed by method ${method}; only stored and deflated ones are read.`,
      );
  }
}

function refuseFlags(flags: number, place: string): void {
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new ZipRefusal('unsupported', `The zip's ${place} is encrypted.`);
  if ((flags & ~HARMLESS_FLAGS) !== 0)
    throw new ZipRefusal(
      'unsupported',
      `The zip's ${place} has flags that are not read (0x${flags.toString(16)}).`,
    );
}

/** External attributes: Unix' mode above, DOS' bits below. Both zero where the writer says nothing. */
function refuseKind(attributes: number, place: string): void {
  const type = (attributes >>> 16) & MODE_TYPE;
  if (type === MODE_LINK) throw new ZipRefusal('unsafe', `The zip's ${place} is a link.`);
  if (type === MODE_FOLDER || (attributes & DOS_FOLDER) !== 0)
    throw new ZipRefusal('unsafe', `The zip's ${place} is a folder; only files are read.`);
  if (type !== 0 && type !== MODE_FILE)
    throw new ZipRefusal('unsafe', `The zip's ${place} is no plain file.`);
}

/**
 * Steps over extra fields that only add something, such as times.
 * @throws ZipRefusal for one that changes what the header says
 */
export function refuseExtras(
  view: DataView,
  { from, to }: { from: number; to: number },
  place: string,
): void {
  let at = from;
  for (; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const meaning = MEANINGFUL_EXTRAS.get(view.getUint16(at, true));
    if (meaning !== undefined) throw new ZipRefusal('unsupported', `The zip's ${place} ${meaning}.`);
  }
  if (at !== to) throw new ZipRefusal('malformed', `The extra fields of ${place} don't fit their length.`);
}
