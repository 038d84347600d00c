const BLOCK_BITS = 12;
const BLOCK = 1 << BLOCK_BITS;

/** Whole numbers of 32 bits, one after the other, in blocks: growing copies nothing, and each costs only its own bytes. */
export class NumberColumn {
  readonly #blocks: Int32Array[] = [];
  /** The last block, which has room. */
  #block = new Int32Array(0);
  /** How many there are; only to be read. */
  length = 0;

  push(value: number): void {
    const at = this.length & (BLOCK - 1);
    if (at === 0) {
      this.#block = new Int32Array(BLOCK);
      this.#blocks.push(this.#block);
    }
    this.#block[at] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]?.[index & (BLOCK - 1)] ?? 0;
  }
}
