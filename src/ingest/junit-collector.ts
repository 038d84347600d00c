import {
  countFrom,
  durationFrom,
  isInternalError,
  isResultTag,
  type JunitRecord,
  recordFrom,
  resultsOf,
} from './junit-records.ts';
import { ReportCount } from './junit-report-count.ts';
import { JunitTable } from './junit-table.ts';
import { NumberColumn } from './number-column.ts';
import { UnreadableError } from './unreadable.ts';
import { ValueNumbers } from './value-numbers.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';

/** A record and the number of the suite that it stands in. */
export interface SuiteRecord {
  suite: number;
  record: JunitRecord;
}

/** A record that is read now, or waits for its results. */
interface Pending {
  record: JunitRecord;
  suite: number;
  /** The number of its test. */
  test: number;
  isNew: boolean;
  /** The sources of its results. */
  sources: string[];
}

/** So many elements, or characters of them, are read at once. */
const MOST_WAITING = 200;
const LONGEST_WAITING = 512 * 1024;

/**
 * So many tests are listed, and so many records kept, at most: more than a report of real tests has at its greatest size. Each
 * is about 1.5 KB of memory, but may be 20 bytes of a hostile report.
 */
const MOST_LISTED = 1_500_000;
const MOST_KEPT = 1_000_000;

/** Stands for a duration or a line that is not known. */
const UNKNOWN = -1;

/**
 * Hears a JUnit document. What has a result, or comes more than once, is kept as records; of a test that plainly passed
 * once only numbers are kept, and its name where passes are to be listed.
 */
export class JunitCollector implements XmlListener {
  /** What each `<testsuite>` says and holds, by number; the first is for test cases outside of any. */
  readonly suites: ReportCount[] = [new ReportCount(null)];
  /** Records by the number of their test. */
  readonly records = new Map<number, SuiteRecord[]>();
  /** Records without a name, and pytest's internal errors: no tests. */
  readonly odd: JunitRecord[] = [];
  /**
   * Whether the last record of some suite is an empty one without a name. In the middle it says nothing: that is what is left of
   * a test that took its worker down and was rerun.
   */
  endsNameless = false;
  /** Failures and errors that stand outside of any test case. */
  suiteFailures = 0;
  readonly #open: number[] = [];
  readonly #table = new JunitTable();
  readonly #names: string[] | null;
  readonly #classNumbers = new NumberColumn((length) => new Int32Array(length));
  readonly #durations = new NumberColumn((length) => new Float64Array(length));
  /** Only of xunit1; shorter than the others where the last tests have none. */
  readonly #lines = new NumberColumn((length) => new Int32Array(length));
  readonly #fileNumbers = new NumberColumn((length) => new Int32Array(length));
  readonly #classes = new ValueNumbers('classname');
  readonly #files = new ValueNumbers('file');
  readonly #suiteStarts: { suite: number; first: number }[] = [];
  /** The test case that is open, and how many there are open within it, which stand for nothing. */
  #current: Pending | null = null;
  #nested = 0;
  #waiting: Pending[] = [];
  #waitingLength = 0;
  #kept = 0;
  /** Whether the last record is an empty one without a name. */
  #isNameless = false;

  constructor(detail: 'all' | 'noteworthy') {
    this.#names = detail === 'all' ? [] : null;
  }

  /** How many tests there are, those with records included. */
  get size(): number {
    return this.#table.size;
  }

  open(tag: XmlTag): 'enter' | 'take' {
    const { name } = tag;
    if (this.#current !== null) {
      if (isResultTag(name)) return 'take';
      if (name === 'testcase') this.#nested += 1;
    } else if (name === 'testcase') this.#testCase(tag);
    else if (name === 'testsuite') {
      const outer = this.suites[this.#openSuite];
      if (outer !== undefined) outer.hasInner = true;
      this.#open.push(this.suites.length);
      const failing = (countFrom(tag, 'failures') ?? 0) + (countFrom(tag, 'errors') ?? 0);
      this.suites.push(new ReportCount(countFrom(tag, 'tests'), failing));
    } else if (isResultTag(name) && name !== 'skipped') this.suiteFailures += 1;
    return 'enter';
  }

  close(name: string): void {
    if (name === 'testcase' && this.#current !== null) {
      if (this.#nested > 0) this.#nested -= 1;
      else this.#ended(this.#current);
    } else if (name === 'testsuite' && this.#current === null) this.#endSuite();
  }

  taken(source: string): void {
    this.#current?.sources.push(source);
  }

  /** Reads what still waits; to be called at the document's end, wherever that is. @throws UnreadableError */
  finish(): void {
    this.#readWaiting();
    if (this.#isNameless) this.endsNameless = true;
    // A test within which the file ends has no outcome; it must not look like one that passed.
    if (this.#current !== null && !this.records.has(this.#current.test) && this.#current.isNew)
      this.records.set(this.#current.test, []);
    this.#current = null;
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

  #endSuite(): void {
    this.#open.pop();
    if (this.#isNameless) this.endsNameless = true;
    this.#isNameless = false;
  }

  #testCase(tag: XmlTag): void {
    this.#isNameless = tag.isEmpty && tag.valueStart('name') === -1;
    if (this.#isNameless) return;
    const classNumber = this.#classes.of(tag);
    const test = this.#table.testNumberOf(tag, classNumber);
    const isNew = test === this.#classNumbers.length;
    if (isNew) this.#addColumns(tag, classNumber);
    if (tag.isEmpty && isNew) {
      this.#count.addPass(test);
      return;
    }
    const pending = { record: recordFrom(tag), suite: this.#openSuite, test, isNew, sources: [] };
    if (tag.isEmpty) this.#ended(pending);
    else this.#current = pending;
  }

  #ended(pending: Pending): void {
    this.#current = null;
    if (pending.sources.length > 0) this.#wait(pending);
    else if (pending.record.name !== null && pending.isNew) this.#count.addPass(pending.test);
    else {
      this.#readWaiting();
      this.#keep(pending);
    }
  }

  #addColumns(tag: XmlTag, classNumber: number): void {
    const test = this.#classNumbers.length;
    if (this.#names !== null && test === MOST_LISTED) throw tooMany('tests', MOST_LISTED);
    this.#classNumbers.push(classNumber);
    this.#durations.push(durationFrom(tag) ?? UNKNOWN);
    this.#names?.push(tag.value('name') ?? '');
    const suite = this.#openSuite;
    if (this.#suiteStarts.at(-1)?.suite !== suite) this.#suiteStarts.push({ suite, first: test });
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

  /** The results of several records are read at once. */
  #wait(pending: Pending): void {
    this.#waiting.push(pending);
    for (const source of pending.sources) this.#waitingLength += source.length;
    if (this.#waiting.length >= MOST_WAITING || this.#waitingLength >= LONGEST_WAITING) this.#readWaiting();
  }

  #readWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    this.#waitingLength = 0;
    const results = resultsOf(waiting.flatMap(({ sources }) => sources));
    let read = 0;
    for (const pending of waiting) {
      const { record, sources } = pending;
      record.results = results.slice(read, read + sources.length);
      read += sources.length;
      // What was read is not needed as text any more.
      sources.length = 0;
      this.#keep(pending);
    }
  }

  /** Keeps a record that says more than "passed", or is not the first of its test. */
  #keep(pending: Pending): void {
    const { record, suite, test, isNew } = pending;
    this.#kept += 1;
    if (this.#kept > MOST_KEPT) throw tooMany('records with results or repeats', MOST_KEPT);
    if (record.name === null) {
      this.#keepNameless(pending);
      return;
    }
    this.suites[suite]?.add(test, record);
    if (isInternalError(record)) this.odd.push(record);
    const known = this.records.get(test) ?? (isNew ? [] : [this.#firstOf(test, record.name)]);
    if (!isInternalError(record)) known.push({ suite, record });
    this.records.set(test, known);
  }

  /** A failure that lacks only its name is a test's; without a result it was an interrupt, and stands for none. */
  #keepNameless({ record, suite, test }: Pending): void {
    this.odd.push(record);
    const known = this.records.get(test) ?? [];
    if (record.results.length > 0) known.push({ suite, record });
    this.records.set(test, known);
  }

  /** What is known of a test's first record, which plainly passed, now that its name comes again. */
  #firstOf(test: number, name: string | null): SuiteRecord {
    return { suite: this.#suiteOf(test), record: this.passOf(test, name) };
  }

  /** The suite in which a test first came: that of the last start that is not after it. */
  #suiteOf(test: number): number {
    let low = 0;
    for (let high = this.#suiteStarts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#suiteStarts[middle]?.first ?? 0) <= test) low = middle;
      else high = middle;
    }
    return this.#suiteStarts[low]?.suite ?? 0;
  }

  get #openSuite(): number {
    return this.#open.at(-1) ?? 0;
  }

  get #count(): ReportCount {
    const count = this.suites[this.#openSuite];
    if (count === undefined) throw new Error('A suite is open that never began.');
    return count;
  }
}

function tooMany(what: string, most: number): UnreadableError {
  return new UnreadableError({
    kind: 'too-large',
    message: `It has more than ${most} ${what}, so it was not read.`,
  });
}
