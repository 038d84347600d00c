import { GrowingBytes } from './growing-bytes.ts';

/** Of one piece of text so much is kept of its start and of its end: far above what an excerpt shows. */
const HALF = 128 * 1024;

/** No reference is longer. */
const REFERENCE_BYTES = 16;

/** How much it holds before it grows. */
const ROOM = 16 * 1024;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Collects an element's source while it goes by. Long text is cut in its middle, which a line in its place says. */
export class TakenElement {
  #bytes = new GrowingBytes(ROOM);
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
    this.#markupBytes = 0;
    this.#textStart = -1;
    this.#cutBytes = 0;
    this.#bytes.cutTo(0);
    // One huge element must not keep its memory until the end.
    if (this.#bytes.memory.length > 8 * HALF) this.#bytes = new GrowingBytes(ROOM);
    this.#bytes.append(bytes, start, end);
  }

  /** A tag, or the marks around CDATA: kept as it is. */
  addMarkup(bytes: Uint8Array, start: number, end: number): void {
    this.#endText();
    this.#bytes.append(bytes, start, end);
    this.#markupBytes += end - start;
  }

  /** A piece of text or of CDATA's inside. */
  addText(bytes: Uint8Array, start: number, end: number): void {
    if (this.#textStart === -1) this.#textStart = this.#bytes.length;
    this.#bytes.append(bytes, start, end);
    if (this.#bytes.length - this.#textStart > 4 * HALF) this.#cut();
  }

  /** The element's source, from its `<` to its last `>`. */
  source(): string {
    this.#endText();
    return decoder.decode(this.#bytes.all());
  }

  #endText(): void {
    if (this.#textStart === -1) return;
    if (this.#cutBytes > 0) {
      this.#cut();
      const mark = encoder.encode(`\n[… ${this.#cutBytes} bytes cut …]\n`);
      const end = this.#wholeEnd(this.#textStart + HALF);
      const tail = this.#bytes.all().slice(this.#wholeStart(this.#textStart + HALF));
      this.#bytes.cutTo(end);
      this.#bytes.append(mark, 0, mark.length);
      this.#bytes.append(tail, 0, tail.length);
    }
    this.#textStart = -1;
    this.#cutBytes = 0;
  }

  /** Leaves the first and the last half of what may be kept. */
  #cut(): void {
    const from = this.#textStart + HALF;
    const { memory, length } = this.#bytes;
    const cut = length - from - HALF;
    if (cut <= 0) return;
    memory.copyWithin(from, from + cut, length);
    this.#bytes.cutTo(length - cut);
    this.#cutBytes += cut;
  }

  /** Neither a character nor a reference may be cut in two: the start goes back before one, … */
  #wholeEnd(end: number): number {
    const { memory } = this.#bytes;
    let at = end;
    while (at > 0 && isContinuation(memory[at - 1])) at -= 1;
    if (at > 0 && (at < end || (memory[at - 1] ?? 0) >= 0xc0)) at -= 1;
    for (let back = at - 1; back >= Math.max(0, at - REFERENCE_BYTES); back -= 1) {
      if (memory[back] === 0x3b) break;
      if (memory[back] === 0x26) return back;
    }
    return at;
  }

  /** … and the rest begins after one. */
  #wholeStart(start: number): number {
    const { memory, length } = this.#bytes;
    let at = start;
    while (at < length && isContinuation(memory[at])) at += 1;
    for (let ahead = at; ahead < Math.min(length, at + REFERENCE_BYTES); ahead += 1) {
      if (memory[ahead] === 0x26) break;
      if (memory[ahead] === 0x3b) return ahead + 1;
    }
    return at;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
