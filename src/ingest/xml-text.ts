import {
  AMPERSAND,
  CLASSES,
  CONTINUATION,
  FORBIDDEN,
  isForbiddenCharacter,
  LESS_THAN,
  LINE_END,
  MAYBE_FORBIDDEN,
  PLAIN,
  referenceEnd,
} from './xml-characters.ts';
import type { XmlCursor } from './xml-cursor.ts';
import { AMPERSAND_MESSAGE, forbiddenMessage } from './xml-tag-reader.ts';

/** Where the text within an element ends: at the next tag, or before something whose end is missing. @throws UnreadableError */
export function textEnd(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  const { length } = bytes;
  let at = from;
  while (at < length) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x3e && byte < 0x80) {
      at += 1;
      continue;
    }
    const kind = CLASSES[byte] ?? PLAIN;
    if (kind === PLAIN) at += 1;
    else if (kind === LESS_THAN) break;
    else if (kind === AMPERSAND) {
      const end = referenceEnd(bytes, at, length);
      if (end === -2) break;
      if (end === -1) throw cursor.fault('malformed', AMPERSAND_MESSAGE, at);
      at = end;
    } else {
      // Three bytes tell whether it is one of those that are forbidden.
      if (kind === MAYBE_FORBIDDEN && at + 2 >= length) break;
      noteOdd(cursor, kind, at);
      at += 1;
    }
  }
  return at;
}

/** Where the white space at a place ends. */
export function blankEnd(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  const { length } = bytes;
  let at = from;
  for (; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x0a) cursor.lineEnd(at);
    else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) break;
  }
  return at;
}

/** Where the white space before or after the root ends; nothing else may stand there. @throws UnreadableError */
export function spaceEnd(cursor: XmlCursor, from: number): number {
  const { bytes } = cursor;
  const at = blankEnd(cursor, from);
  if (at === bytes.length || bytes[at] === 0x3c) return at;
  const kind = CLASSES[bytes[at] ?? 0] ?? PLAIN;
  if (kind === FORBIDDEN) noteOdd(cursor, kind, at);
  throw cursor.fault('malformed', 'There is text outside the root element.', at);
}

/** Notes what a byte that is neither plain nor markup means for lines and columns. @throws UnreadableError where it is forbidden */
export function noteOdd(cursor: XmlCursor, kind: number, at: number): void {
  if (kind === LINE_END) cursor.lineEnd(at);
  else if (kind === CONTINUATION) cursor.continuation();
  else if (kind === FORBIDDEN || (kind === MAYBE_FORBIDDEN && isForbiddenCharacter(cursor.bytes, at)))
    throw cursor.fault('malformed', forbiddenMessage(cursor.bytes, at), at);
}
