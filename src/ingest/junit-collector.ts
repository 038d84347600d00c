import {
  countFrom,
  isInternalError,
  isResultTag,
  type JunitRecord,
  recordFrom,
  resultsOf,
} from './junit-records.ts';
import { ReportCount } from './junit-report-count.ts';
import { JunitTests, tooMany } from './junit-tests.ts';
import type { XmlCursor } from './xml-cursor.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';
import { blankEnd } from './xml-text.ts';

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

/** So many records are kept at most: more than a report of real tests has, and less than a hostile one may hold. */
const MOST_KEPT = 1_000_000;

/**
 * Hears a JUnit document. What has a result, or comes more than once, is kept as records; of a test that plainly passed
 * once only numbers are kept, and its name where passes are to be listed.
 */
export class JunitCollector implements XmlListener {
  readonly tests: JunitTests;
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
    this.tests = new JunitTests(detail);
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

  skim(cursor: XmlCursor, start: number): number {
    if (this.#current !== null) return start;
    const { size } = this.tests;
    let at = start;
    for (let end = start; end !== -1; end = this.tests.addPlain(cursor.bytes, at)) at = blankEnd(cursor, end);
    const passed = this.tests.size - size;
    if (passed === 0) return start;
    this.#isNameless = false;
    this.#noteStart(size);
    this.#count.addPasses(passed);
    return at;
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

  #endSuite(): void {
    this.#open.pop();
    if (this.#isNameless) this.endsNameless = true;
    this.#isNameless = false;
  }

  #testCase(tag: XmlTag): void {
    this.#isNameless = tag.isEmpty && tag.valueStart('name') === -1;
    if (this.#isNameless) return;
    const { size } = this.tests;
    const test = this.tests.numberOf(tag);
    const isNew = test === size;
    if (isNew) this.#noteStart(test);
    if (tag.isEmpty && isNew) {
      this.#count.addPass(test);
      return;
    }
    const pending = { record: recordFrom(tag), suite: this.#openSuite, test, isNew, sources: [] };
    if (tag.isEmpty) this.#ended(pending);
    else this.#current = pending;
  }

  /** Notes in which suite a new test comes first. */
  #noteStart(test: number): void {
    const suite = this.#openSuite;
    if (this.#suiteStarts.at(-1)?.suite !== suite) this.#suiteStarts.push({ suite, first: test });
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
    return { suite: this.#suiteOf(test), record: this.tests.passOf(test, name) };
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
