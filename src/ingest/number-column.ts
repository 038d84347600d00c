const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;

type Numbers = Float64Array | Int32Array;

/** Numbers one after the other, in blocks: growing copies nothing, and each costs only its own bytes. */
export class NumberColumn {
  readonly #blocks: Numbers[] = [];
  readonly #make: (length: number) => Numbers;
  #length = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & (BLOCK - 1);
    if (at === 0) this.#blocks.push(this.#make(BLOCK));
    const block = this.#blocks[this.#blocks.length - 1];
    if (block !== undefined) block[at] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]?.[index & (BLOCK - 1)] ?? 0;
  }
}
