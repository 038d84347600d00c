import { DurationColumn } from './duration-column.ts';
import { countFrom, countIn, durationFrom, durationIn, type JunitRecord } from './junit-records.ts';
import { JunitTable } from './junit-table.ts';
import { NumberColumn } from './number-column.ts';
import { PlainTag } from './plain-tag.ts';
import { UnreadableError } from './unreadable.ts';
import { ValueNumbers } from './value-numbers.ts';
import { utf8Text, type XmlTag } from './xml-tag.ts';

/**
 * So many tests are listed at most: more than a report of real tests has at its greatest size. Each is about 1.5 KB of memory,
 * but may be 20 bytes of a hostile report.
 */
const MOST_LISTED = 1_500_000;

/** The attributes of a plain test case, by their place in `#plain`. */
const CLASSNAME = 0;
const NAME = 1;
const TIME = 2;
const FILE = 3;
const LINE = 4;

/** Stands for a line that is not known. */
const UNKNOWN = -1;

/**
 * The tests of a JUnit document by number, with what their first record says of them: numbers in columns, so that a million
 * of tests that passed fit into little memory, and names only where passes are to be listed.
 */
export class JunitTests {
  readonly #table = new JunitTable();
  readonly #names: string[] | null;
  readonly #classNumbers = new NumberColumn();
  readonly #durations = new DurationColumn();
  /** Only of xunit1; shorter than the others where the last tests have none. */
  readonly #lines = new NumberColumn();
  readonly #fileNumbers = new NumberColumn();
  readonly #classes = new ValueNumbers('classname');
  readonly #files = new ValueNumbers('file');
  readonly #plain = new PlainTag('testcase', ['classname', 'name', 'time', 'file', 'line'], true);
  /** The class of the last plain test case that was read. */
  #plainClass = 0;

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
    if (test < this.#classNumbers.length) return test;
    this.#add(classNumber, durationFrom(tag));
    this.#names?.push(tag.value('name') ?? '');
    if (tag.valueStart('file') !== -1) this.#addPlace(this.#files.of(tag), countFrom(tag, 'line'));
    return test;
  }

  /**
   * Notes the test case at `start` where that is the plainest of a test that passed and did not come before; where it ends,
   * or -1 when it is something else and nothing was noted.
   *
   * @throws UnreadableError for too many
   */
  addPlain(bytes: Uint8Array, start: number): number {
    const plain = this.#plain;
    const end = plain.end(bytes, start);
    const nameStart = plain.valueStart(NAME);
    if (end === -1 || nameStart === -1) return -1;
    const nameEnd = plain.valueEnd(NAME);
    if (!plain.isLikeLast)
      this.#plainClass = this.#classes.numberOf(
        bytes,
        plain.valueStart(CLASSNAME),
        plain.valueEnd(CLASSNAME),
      );
    const classNumber = this.#plainClass;
    const test = this.#table.numberOf(bytes, nameStart, nameEnd, classNumber);
    if (test < this.#classNumbers.length) return -1;
    this.#add(classNumber, durationIn(bytes, plain.valueStart(TIME), plain.valueEnd(TIME)));
    this.#names?.push(utf8Text(bytes, nameStart, nameEnd));
    const fileStart = plain.valueStart(FILE);
    if (fileStart !== -1)
      this.#addPlace(
        this.#files.numberOf(bytes, fileStart, plain.valueEnd(FILE)),
        countIn(bytes, plain.valueStart(LINE), plain.valueEnd(LINE)),
      );
    return end;
  }

  /** The record of a test that plainly passed; with its name only where passes are listed. */
  passOf(test: number, name = this.#names?.[test] ?? null): JunitRecord {
    const line = test < this.#lines.length ? this.#lines.at(test) : UNKNOWN;
    const file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
    return {
      classname: this.#classes.at(this.#classNumbers.at(test)),
      name,
      file: file === 0 ? null : this.#files.at(file - 1).replaceAll('\\', '/'),
      line: line === UNKNOWN ? null : line,
      durationMs: this.#durations.at(test),
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

  #add(classNumber: number, duration: number | null): void {
    if (this.#names !== null && this.#classNumbers.length === MOST_LISTED)
      throw tooMany('tests', MOST_LISTED);
    this.#classNumbers.push(classNumber);
    this.#durations.push(duration);
  }

  /** Where the test that was added last stands. */
  #addPlace(fileNumber: number, line: number | null): void {
    while (this.#lines.length < this.#classNumbers.length - 1) {
      this.#lines.push(UNKNOWN);
      this.#fileNumbers.push(0);
    }
    this.#lines.push(line ?? UNKNOWN);
    this.#fileNumbers.push(fileNumber + 1);
  }
}

/** The error of a report that holds more than can be kept. */
export function tooMany(what: string, most: number): UnreadableError {
  return new UnreadableError({
    kind: 'too-large',
    message: `It has more than ${most} ${what}, so it was not read.`,
  });
}
