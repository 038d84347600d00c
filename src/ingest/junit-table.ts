import { NumberColumn } from './number-column.ts';
import { UnreadableError } from './unreadable.ts';
import type { XmlTag } from './xml-tag.ts';

/**
 * The longest way to a free place. With 7 of 10 places taken it is below 300 even for ten million tests; only names that were
 * made to meet each other lead further, and they would make reading quadratic.
 */
const LONGEST_WAY = 2_000;
/** From here on memory matters more than how often everything is placed anew. */
const MANY_SLOTS = 1 << 18;
const encoder = new TextEncoder();

/**
 * Which tests a JUnit file has, by class name and name. A test is known by 64 bits of a hash of the two,
 * not by its text: of a million passing tests nothing else is needed. That two of them meet is one case in 30 million files
 * of that size, and could only make two passing ones look like one: whatever has a result is kept whole.
 */
export class JunitTable {
  readonly #first = new NumberColumn();
  readonly #second = new NumberColumn();
  /** Test numbers plus 1; 0 is free. At most 7 of 10 are taken. */
  #slots = new Uint32Array(1 << 14);

  get size(): number {
    return this.#first.length;
  }

  /** The number of a test: `size` before the call when it is new. */
  testNumberOf(tag: XmlTag, classNumber: number): number {
    const start = tag.valueStart('name');
    if (start === -1) return this.numberOf(tag.bytes, 0, -1, classNumber);
    if (!tag.isEscaped) return this.numberOf(tag.bytes, start, tag.valueEnd('name'), classNumber);
    const name = encoder.encode(tag.value('name') ?? '');
    return this.numberOf(name, 0, name.length, classNumber);
  }

  /** The same for the name in these bytes; one that is missing, from 0 to -1, is not an empty one. */
  numberOf(bytes: Uint8Array, start: number, end: number, classNumber: number): number {
    let first = Math.imul(classNumber + 1, 0x9e3779b1);
    let second = Math.imul(classNumber + 1, 0x85ebca77);
    let at = start;
    for (; at + 1 < end; at += 2) {
      const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      first = Math.imul(first ^ pair, 0x01000193);
      second = Math.imul((second << 5) ^ (second >>> 27) ^ pair, 0xc2b2ae35);
    }
    if (at < end) first = Math.imul(first ^ (bytes[at] ?? 0), 0x01000193);
    return this.#place(mixed(first), mixed(second ^ Math.imul(first, 0x27d4eb2f) ^ (end - start)));
  }

  #place(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = first & mask;
    for (let way = 0; way < LONGEST_WAY; way += 1) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1) {
        this.#slots[slot] = this.size + 1;
        this.#first.push(first);
        this.#second.push(second);
        if (this.size > 0.7 * this.#slots.length) this.#grow();
        return this.size - 1;
      }
      if (this.#first.at(number) === first && this.#second.at(number) === second) return number;
      slot = (slot + 1) & mask;
    }
    const message =
      'Names of its tests were made to slow down whoever reads them; such a report is not read.';
    throw new UnreadableError({ kind: 'unsafe', message });
  }

  #grow(): void {
    const { length } = this.#slots;
    const slots = new Uint32Array(length < MANY_SLOTS ? 4 * length : 2 * length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#first.at(number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the result. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
