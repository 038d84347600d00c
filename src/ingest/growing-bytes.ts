/** Bytes that are added at their end. The memory doubles as it fills up, so that each byte is moved a few times at most. */
export class GrowingBytes {
  #memory: Uint8Array;
  #length = 0;

  /** @param room how many bytes it holds before it grows */
  constructor(room: number) {
    this.#memory = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** What they lie in: theirs up to `length`, and until the next ones are added. */
  get memory(): Uint8Array {
    return this.#memory;
  }

  /** The bytes, until the next ones are added. */
  all(): Uint8Array {
    return this.#memory.subarray(0, this.#length);
  }

  /** Adds those of `bytes` from `start` to before `end`; they may lie in this memory itself. */
  append(bytes: Uint8Array, start: number, end: number): void {
    const needed = this.#length + end - start;
    if (needed > this.#memory.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#memory.length));
      larger.set(this.all());
      this.#memory = larger;
    }
    this.#memory.set(bytes.subarray(start, end), this.#length);
    this.#length = needed;
  }

  /** Keeps the first `length` bytes. */
  cutTo(length: number): void {
    this.#length = length;
  }
}
