import { countFrom, durationFrom, type JunitRecord } from './junit-records.ts';
import { JunitTable } from './junit-table.ts';
import { NumberColumn } from './number-column.ts';
import { UnreadableError } from './unreadable.ts';
import { ValueNumbers } from './value-numbers.ts';
import type { XmlTag } from './xml-tag.ts';

/**
 * So many tests are listed at most: more than a report of real tests has at its greatest size. Each is about 1.5 KB of memory,
 * but may be 20 bytes of a hostile report.
 */
const MOST_LISTED = 1_500_000;

/** Stands for a duration or a line that is not known. */
const UNKNOWN = -1;

/**
 * The tests of a JUnit document by number, with what their first record says of them: numbers in columns, so that a million
 * of tests that passed fit into little memory, and names only where passes are to be listed.
 */
export class JunitTests {
  readonly #table = new JunitTable();
  readonly #names: string[] | null;
  readonly #classNumbers = new NumberColumn((length) => new Int32Array(length));
  readonly #durations = new NumberColumn((length) => new Float64Array(length));
  /** Only of xunit1; shorter than the others where the last tests have none. */
  readonly #lines = new NumberColumn((length) => new Int32Array(length));
  readonly #fileNumbers = new NumberColumn((length) => new Int32Array(length));
  readonly #classes = new ValueNumbers('classname');
  readonly #files = new ValueNumbers('file');

  constructor(detail: 'all' | 'noteworthy') {
    this.#names = detail === 'all' ? [] : null;
  }

  get size(): number {
    return this.#table.size;
  }

  /** The number of a test case's test: `size` before the call when it is new. @throws UnreadableError for too many */
  numberOf(tag: XmlTag): number {
    const classNumber = this.#classes.of(tag);
    const test = this.#table.testNumberOf(tag, classNumber);
    if (test === this.#classNumbers.length) this.#add(tag, classNumber);
    return test;
  }

  /** The record of a test that plainly passed; with its name only where passes are listed. */
  passOf(test: number, name = this.#names?.[test] ?? null): JunitRecord {
    const duration = this.#durations.at(test);
    const line = test < this.#lines.length ? this.#lines.at(test) : UNKNOWN;
    const file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
    return {
      classname: this.#classes.at(this.#classNumbers.at(test)),
      name,
      file: file === 0 ? null : this.#files.at(file - 1).replaceAll('\\', '/'),
      line: line === UNKNOWN ? null : line,
      durationMs: duration === UNKNOWN ? null : duration,
      results: [],
    };
  }

  /** One test of each class name and file, which is enough to find the modules. */
  representatives(): number[] {
    const seen = new Map<number, number>();
    for (let test = 0; test < this.size; test += 1) {
      const file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
      const key = this.#classNumbers.at(test) * (this.#files.size + 1) + file;
      if (!seen.has(key)) seen.set(key, test);
    }
    return [...seen.values()];
  }

  #add(tag: XmlTag, classNumber: number): void {
    const test = this.#classNumbers.length;
    if (this.#names !== null && test === MOST_LISTED) throw tooMany('tests', MOST_LISTED);
    this.#classNumbers.push(classNumber);
    this.#durations.push(durationFrom(tag) ?? UNKNOWN);
    this.#names?.push(tag.value('name') ?? '');
    if (tag.valueStart('file') === -1) return;
    this.#fillUpTo(test);
    this.#lines.push(countFrom(tag, 'line') ?? UNKNOWN);
    this.#fileNumbers.push(this.#files.of(tag) + 1);
  }

  #fillUpTo(test: number): void {
    while (this.#lines.length < test) {
      this.#lines.push(UNKNOWN);
      this.#fileNumbers.push(0);
    }
  }
}

/** The error of a report that holds more than can be kept. */
export function tooMany(what: string, most: number): UnreadableError {
  return new UnreadableError({
    kind: 'too-large',
    message: `It has more than ${most} ${what}, so it was not read.`,
  });
}
