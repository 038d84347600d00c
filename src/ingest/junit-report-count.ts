import { isTeardownOnly, ownResults } from './junit-attempts.ts';
import type { JunitRecord } from './junit-records.ts';

/**
 * Counts a suite's reports as pytest does for its `tests` attribute: a test whose body passed and whose teardown failed is
 * two, a failure and a teardown error of one execution together one, each failing subtest one.
 */
export class ReportCount {
  /** The suite's `tests` attribute; null when it is missing or no count. */
  readonly declared: number | null;
  /** Its `failures` and `errors` together; 0 when they are missing. */
  readonly declaredFailing: number;
  /** Another suite lies within it, whose tests its numbers may include. */
  hasInner = false;
  #failing = 0;
  #reports = 0;
  /** Tests whose last record was a failed body: a teardown error after it belongs to the same execution. */
  #failedBefore: Set<number> | null = null;

  constructor(declared: number | null, declaredFailing = 0) {
    this.declared = declared;
    this.declaredFailing = declaredFailing;
  }

  /** How many more failures and errors the suite declares than it holds. */
  get lostFailures(): number {
    return this.hasInner ? 0 : Math.max(0, this.declaredFailing - this.#failing);
  }

  /** A record without results. */
  addPass(test: number): void {
    this.#reports += 1;
    this.#failedBefore?.delete(test);
  }

  /** Records without results, of tests that have none before. */
  addPasses(count: number): void {
    this.#reports += count;
  }

  add(test: number, record: JunitRecord): void {
    const own = ownResults(record);
    this.#failing += own.filter(({ tag }) => tag !== 'skipped').length;
    if (isTeardownOnly(record)) {
      this.#reports += this.#failedBefore?.has(test) ? own.length - 1 : own.length + 1;
      this.#failedBefore?.delete(test);
      return;
    }
    this.#reports += own.length === 0 ? 1 : own.length;
    if (!own.some((result) => result.tag === 'failure')) this.#failedBefore?.delete(test);
    else {
      this.#failedBefore ??= new Set();
      this.#failedBefore.add(test);
    }
  }

  /**
   * How many more executions the suite holds than it declares: those that pytest-rerunfailures reran, since pytest counts a
   * passed, failed or skipped *report*, and a rerun is none of these. Passing subtests, which leave no trace, make the
   * figure too small, never too large.
   */
  get hiddenReruns(): number {
    return this.declared === null ? 0 : Math.max(0, this.#reports - this.declared);
  }
}
