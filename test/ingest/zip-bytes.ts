import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is to be written; what is not given is as a plain tool would have it. */
export interface ZipPart {
  name: string;
  content?: string | Uint8Array;
  method?: number;
  /** In both headers; bit 3 writes the sizes after the data. */
  flags?: number;
  attributes?: number;
  /** What the directory says, where it lies. */
  crc?: number;
  inflatedBytes?: number;
  offset?: number;
  /** What the local header says, where it lies. */
  localName?: string;
  localFlags?: number;
  localSize?: number;
  /** The stored bytes, where they are not those of the content. */
  stored?: Uint8Array;
  extra?: Uint8Array;
  descriptorSize?: number;
}

/** What stands around and between the entries. */
export interface ZipAround {
  before?: Uint8Array;
  between?: Uint8Array;
  after?: Uint8Array;
  comment?: string;
  count?: number;
}

/** A zip by APPNOTE.TXT, byte for byte, with as many lies as wanted. */
export function zipOf(parts: readonly ZipPart[], around: ZipAround = {}): Uint8Array {
  const before = around.before ?? new Uint8Array();
  let at = 0;
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const part of parts) {
    const offset = at;
    const bytes = localBytes(part);
    local.push(bytes, around.between ?? new Uint8Array());
    at += bytes.byteLength + (around.between?.byteLength ?? 0);
    directory.push(directoryBytes(part, part.offset ?? offset));
  }
  const entries = joined(directory);
  const comment = utf8(around.comment ?? '');
  const count = around.count ?? parts.length;
  const end = joined([
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]),
    numbers([4, entries.byteLength], [4, at], [2, comment.byteLength]),
    comment,
  ]);
  return joined([before, ...local, entries, end, around.after ?? new Uint8Array()]);
}

/** A small file that is no secret. */
export const SMALL = '{"a":1}';

function facts(part: ZipPart) {
  const content = typeof part.content === 'string' ? utf8(part.content) : (part.content ?? utf8(SMALL));
  const method = part.method ?? 0;
  const stored = part.stored ?? (method === 8 ? new Uint8Array(deflateRawSync(content)) : content);
  return { content, method, stored, flags: part.flags ?? 0, crc: part.crc ?? crc32(content) };
}

function localBytes(part: ZipPart): Uint8Array {
  const { content, method, stored, flags, crc } = facts(part);
  const name = utf8(part.localName ?? part.name);
  const extra = part.extra ?? new Uint8Array();
  const follows = (flags & 8) !== 0;
  const size = part.localSize ?? content.byteLength;
  return joined([
    numbers([4, 0x04034b50], [2, 20], [2, part.localFlags ?? flags], [2, method], [4, 0]),
    follows
      ? numbers([4, 0], [4, 0], [4, part.localSize ?? 0])
      : numbers([4, crc], [4, stored.byteLength], [4, size]),
    numbers([2, name.byteLength], [2, extra.byteLength]),
    name,
    extra,
    stored,
    follows
      ? numbers(
          [4, 0x08074b50],
          [4, crc],
          [4, stored.byteLength],
          [4, part.descriptorSize ?? content.byteLength],
        )
      : new Uint8Array(),
  ]);
}

function directoryBytes(part: ZipPart, offset: number): Uint8Array {
  const { content, method, stored, flags, crc } = facts(part);
  const name = utf8(part.name);
  const extra = part.extra ?? new Uint8Array();
  return joined([
    numbers([4, 0x02014b50], [2, 0x0314], [2, 20], [2, flags], [2, method], [4, 0], [4, crc]),
    numbers([4, stored.byteLength], [4, part.inflatedBytes ?? content.byteLength]),
    numbers([2, name.byteLength], [2, extra.byteLength], [2, 0], [2, 0], [2, 0]),
    numbers([4, part.attributes ?? (0o100644 << 16) >>> 0], [4, offset]),
    name,
    extra,
  ]);
}

/** Little-endian numbers, each with its width in bytes. */
export function numbers(...fields: (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
