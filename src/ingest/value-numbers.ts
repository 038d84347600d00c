import { GrowingBytes } from './growing-bytes.ts';
import { NumberColumn } from './number-column.ts';
import { UnreadableError } from './unreadable.ts';
import { utf8Text, type XmlTag } from './xml-tag.ts';

const encoder = new TextEncoder();

/** So many values with one hash are no accident, and to compare with all of them each time would be quadratic. */
const MOST_OF_ONE_HASH = 100;

/** Numbers for the distinct values of an attribute, which are kept as bytes: a million of them cost little more than their length. */
export class ValueNumbers {
  readonly #attribute: string;
  readonly #bytes = new GrowingBytes(4096);
  /** Where each value ends in them. */
  readonly #ends = new NumberColumn();
  /** The newest number of each hash, and by number the one before it that has the same hash, plus 1. */
  readonly #byHash = new Map<number, number>();
  readonly #others = new NumberColumn();
  #last = -1;
  #shown = { number: -1, text: '' };

  constructor(attribute: string) {
    this.#attribute = attribute;
  }

  get size(): number {
    return this.#ends.length;
  }

  /** The value of a number. */
  at(number: number): string {
    // Who asks for one mostly asks for it again.
    if (this.#shown.number !== number)
      this.#shown = {
        number,
        text: utf8Text(this.#bytes.memory, this.#startOf(number), this.#ends.at(number)),
      };
    return this.#shown.text;
  }

  /**
   * The number of the tag's value; a tag without the attribute counts as one with the empty value.
   *
   * @throws UnreadableError `unsafe`, when values were made to have one hash
   */
  of(tag: XmlTag): number {
    if (tag.isEscaped) {
      const value = encoder.encode(tag.value(this.#attribute) ?? '');
      return this.numberOf(value, 0, value.length);
    }
    return this.numberOf(tag.bytes, tag.valueStart(this.#attribute), tag.valueEnd(this.#attribute));
  }

  /** The number of the value in these bytes; -1 to -1 for one that is missing. @throws UnreadableError as `of` does */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    // Neighbours mostly share their value.
    if (this.#last === -1 || !this.#is(this.#last, bytes, start, end)) {
      const hash = hashOf(bytes, start, end);
      const newest = this.#byHash.get(hash) ?? -1;
      let number = newest;
      for (let left = MOST_OF_ONE_HASH; number !== -1 && !this.#is(number, bytes, start, end); left -= 1) {
        if (left === 0)
          throw new UnreadableError({
            kind: 'unsafe',
            message: `Values of ${this.#attribute} were made to slow down whoever reads them; such a report is not read.`,
          });
        number = this.#others.at(number) - 1;
      }
      if (number === -1) {
        number = this.size;
        this.#byHash.set(hash, number);
        this.#others.push(newest + 1);
        this.#bytes.append(bytes, start, end);
        this.#ends.push(this.#bytes.length);
      }
      this.#last = number;
    }
    return this.#last;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#startOf(number);
    const length = end - start;
    if (this.#ends.at(number) - from !== length) return false;
    const known = this.#bytes.memory;
    // From the end: what differs in names of one project is there.
    for (let at = length - 1; at >= 0; at -= 1) if (known[from + at] !== bytes[start + at]) return false;
    return true;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}
