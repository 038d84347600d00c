/** A tag longer than any message that a report may have. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * What a scanner could not understand yet, since its end was missing. For a tag it is joined with what follows only when
 * that brings the tag's end, so that a very long one costs no more than its length.
 */
export class XmlRest {
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Up to where the tag's end was looked for, and within which quotes that was; 0: none. */
  #searched = 0;
  #quote = 0;

  get length(): number {
    return this.#length;
  }

  get isTooLong(): boolean {
    return this.#length > MAX_BYTES;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The rest and the next piece in one; null when its end is still missing. */
  joined(piece: Uint8Array): Uint8Array | null {
    if (this.#length === 0) return piece;
    this.#append(piece);
    return this.#isTag() && !this.#hasEnd() ? null : this.bytes();
  }

  /** Keeps what follows the first `consumed` of these bytes. */
  keep(bytes: Uint8Array, consumed: number): void {
    this.#searched = 0;
    this.#quote = 0;
    // `bytes` may be the buffer of this rest.
    const rest = bytes.subarray(consumed);
    if (rest.length <= this.#bytes.length) this.#bytes.set(rest);
    else this.#bytes = rest.slice();
    this.#length = rest.length;
  }

  #append(piece: Uint8Array): void {
    const needed = this.#length + piece.length;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.bytes());
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = needed;
  }

  #isTag(): boolean {
    const second = this.#bytes[1] ?? 0;
    return this.#bytes[0] === 0x3c && this.#length > 1 && second !== 0x21 && second !== 0x3f;
  }

  #hasEnd(): boolean {
    for (let at = this.#searched; at < this.#length; at += 1) {
      const byte = this.#bytes[at];
      if (this.#quote !== 0) {
        if (byte === this.#quote) this.#quote = 0;
      } else if (byte === 0x3e) return true;
      else if (byte === 0x22 || byte === 0x27) this.#quote = byte;
    }
    this.#searched = this.#length;
    return false;
  }
}

/** Whether these ASCII characters stand at a place. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
