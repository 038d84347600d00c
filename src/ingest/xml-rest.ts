import { GrowingBytes } from './growing-bytes.ts';

/** A tag longer than any message that a report may have. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * What a scanner could not understand yet, since its end was missing. For a tag it is joined with what follows only when
 * that brings the tag's end, so that a very long one costs no more than its length.
 */
export class XmlRest {
  readonly #bytes = new GrowingBytes(0);
  /** Up to where the tag's end was looked for, and within which quotes that was; 0: none. */
  #searched = 0;
  #quote = 0;

  get length(): number {
    return this.#bytes.length;
  }

  get isTooLong(): boolean {
    return this.#bytes.length > MAX_BYTES;
  }

  bytes(): Uint8Array {
    return this.#bytes.all();
  }

  /** The rest and the next piece in one; null when its end is still missing. */
  joined(piece: Uint8Array): Uint8Array | null {
    if (this.#bytes.length === 0) return piece;
    this.#bytes.append(piece, 0, piece.length);
    return this.#isTag() && !this.#hasEnd() ? null : this.bytes();
  }

  /** Keeps what follows the first `consumed` of these bytes. */
  keep(bytes: Uint8Array, consumed: number): void {
    this.#searched = 0;
    this.#quote = 0;
    // `bytes` may be those of this rest, which stay where they lie until they are added anew.
    this.#bytes.cutTo(0);
    this.#bytes.append(bytes, consumed, bytes.length);
  }

  #isTag(): boolean {
    const { memory, length } = this.#bytes;
    const second = memory[1] ?? 0;
    return memory[0] === 0x3c && length > 1 && second !== 0x21 && second !== 0x3f;
  }

  #hasEnd(): boolean {
    const { memory, length } = this.#bytes;
    for (let at = this.#searched; at < length; at += 1) {
      const byte = memory[at];
      if (this.#quote !== 0) {
        if (byte === this.#quote) this.#quote = 0;
      } else if (byte === 0x3e) return true;
      else if (byte === 0x22 || byte === 0x27) this.#quote = byte;
    }
    this.#searched = length;
    return false;
  }
}

/** Whether these ASCII characters stand at a place. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
