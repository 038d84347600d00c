import { lineNumber } from './coverage-lines.ts';
import { wholeNumberIn } from './plain-numbers.ts';
import { asciiBytes, isAt, PlainTag } from './plain-tag.ts';
import { asciiText } from './xml-characters.ts';

/** The attributes by their place in the tag. */
const NUMBER = 0;
const HITS = 1;
const BRANCH = 2;
const COVERAGE = 3;
const MISSING = 4;

const TRUE = asciiBytes('true');

const OPENING = 0x28;
const CLOSING = 0x29;
const SLASH = 0x2f;
const MOST_DIGITS = 6;

/**
 * Reads `<line number="1" hits="1"/>`, of which a large coverage.xml mostly consists, with or without branches, where it is as
 * coverage.py writes it and its numbers are possible. What it last read is in its fields.
 */
export class PlainLine {
  line = 0;
  hits = 0;
  /** How many branches leave the line; -1 when it has none. */
  total = -1;
  covered = 0;
  readonly #tag = new PlainTag(
    'line',
    ['number', 'hits', 'branch', 'condition-coverage', 'missing-branches'],
    false,
  );
  #bytes: Uint8Array = new Uint8Array(0);

  /** Where the line's tag at `start` ends; -1 when it is something else. */
  end(bytes: Uint8Array, start: number): number {
    const tag = this.#tag;
    const end = tag.end(bytes, start);
    if (end === -1) return -1;
    this.line = wholeNumberIn(bytes, tag.valueStart(NUMBER), tag.valueEnd(NUMBER));
    this.hits = wholeNumberIn(bytes, tag.valueStart(HITS), tag.valueEnd(HITS));
    if (lineNumber(this.line) === null || this.hits === -1) return -1;
    this.#bytes = bytes;
    this.total = -1;
    return tag.valueStart(BRANCH) === -1 || this.#readBranches() ? end : -1;
  }

  /** Where the branches that did not run lead, as it is written; until the next line is read. */
  get missing(): string {
    return asciiText(this.#bytes, this.#tag.valueStart(MISSING), this.#tag.valueEnd(MISSING));
  }

  /** `branch="true" condition-coverage="50% (1/2)"`; false when it is written otherwise. */
  #readBranches(): boolean {
    const bytes = this.#bytes;
    const branch = this.#tag.valueStart(BRANCH);
    const from = this.#tag.valueStart(COVERAGE);
    if (this.#tag.valueEnd(BRANCH) - branch !== TRUE.length || !isAt(bytes, branch, TRUE) || from === -1)
      return false;
    const last = this.#tag.valueEnd(COVERAGE) - 1;
    const opening = placeOf(bytes, OPENING, from, last);
    const slash = placeOf(bytes, SLASH, opening, last);
    if (bytes[last] !== CLOSING || slash - opening > MOST_DIGITS + 1 || last - slash > MOST_DIGITS + 1)
      return false;
    this.covered = wholeNumberIn(bytes, opening + 1, slash);
    this.total = wholeNumberIn(bytes, slash + 1, last);
    return this.covered !== -1 && this.total >= this.covered;
  }
}

/** The first place of a byte, else `end`. */
function placeOf(bytes: Uint8Array, byte: number, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== byte) at += 1;
  return at;
}
