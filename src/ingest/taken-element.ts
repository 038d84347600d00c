/** Of one piece of text so much is kept of its start and of its end: far above what an excerpt shows. */
const HALF = 128 * 1024;

/** No reference is longer. */
const REFERENCE_BYTES = 16;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Collects an element's source while it goes by. Long text is cut in its middle, which a line in its place says. */
export class TakenElement {
  #bytes = new Uint8Array(16 * 1024);
  #length = 0;
  /** Where the text that is collected now began; -1 outside text. */
  #textStart = -1;
  #cutBytes = 0;
  #markupBytes = 0;

  /** How much of it is tags and the marks of CDATA, without its own opening tag. */
  get markupBytes(): number {
    return this.#markupBytes;
  }

  /** Begins anew, with an opening tag. */
  begin(bytes: Uint8Array, start: number, end: number): void {
    this.#length = 0;
    this.#markupBytes = 0;
    this.#textStart = -1;
    this.#cutBytes = 0;
    // One huge element must not keep its memory until the end.
    if (this.#bytes.length > 8 * HALF) this.#bytes = new Uint8Array(16 * 1024);
    this.#append(bytes, start, end);
  }

  /** A tag, or the marks around CDATA: kept as it is. */
  addMarkup(bytes: Uint8Array, start: number, end: number): void {
    this.#endText();
    this.#append(bytes, start, end);
    this.#markupBytes += end - start;
  }

  /** A piece of text or of CDATA's inside. */
  addText(bytes: Uint8Array, start: number, end: number): void {
    if (this.#textStart === -1) this.#textStart = this.#length;
    this.#append(bytes, start, end);
    if (this.#length - this.#textStart > 4 * HALF) this.#cut();
  }

  /** The element's source, from its `<` to its last `>`. */
  source(): string {
    this.#endText();
    return decoder.decode(this.#bytes.subarray(0, this.#length));
  }

  #endText(): void {
    if (this.#textStart === -1) return;
    if (this.#cutBytes > 0) {
      this.#cut();
      const mark = encoder.encode(`\n[… ${this.#cutBytes} bytes cut …]\n`);
      const end = this.#wholeEnd(this.#textStart + HALF);
      const tail = this.#bytes.slice(this.#wholeStart(this.#textStart + HALF), this.#length);
      this.#length = end;
      this.#append(mark, 0, mark.length);
      this.#append(tail, 0, tail.length);
    }
    this.#textStart = -1;
    this.#cutBytes = 0;
  }

  /** Leaves the first and the last half of what may be kept. */
  #cut(): void {
    const from = this.#textStart + HALF;
    const cut = this.#length - from - HALF;
    if (cut <= 0) return;
    this.#bytes.copyWithin(from, from + cut, this.#length);
    this.#length -= cut;
    this.#cutBytes += cut;
  }

  /** Neither a character nor a reference may be cut in two: the start goes back before one, … */
  #wholeEnd(end: number): number {
    let at = end;
    while (at > 0 && isContinuation(this.#bytes[at - 1])) at -= 1;
    if (at > 0 && (at < end || (this.#bytes[at - 1] ?? 0) >= 0xc0)) at -= 1;
    for (let back = at - 1; back >= Math.max(0, at - REFERENCE_BYTES); back -= 1) {
      if (this.#bytes[back] === 0x3b) break;
      if (this.#bytes[back] === 0x26) return back;
    }
    return at;
  }

  /** … and the rest begins after one. */
  #wholeStart(start: number): number {
    let at = start;
    while (at < this.#length && isContinuation(this.#bytes[at])) at += 1;
    for (let ahead = at; ahead < Math.min(this.#length, at + REFERENCE_BYTES); ahead += 1) {
      if (this.#bytes[ahead] === 0x26) break;
      if (this.#bytes[ahead] === 0x3b) return ahead + 1;
    }
    return at;
  }

  #append(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.#length + end - start;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    // `bytes` may be this element's own buffer, which `set` allows.
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length = needed;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
