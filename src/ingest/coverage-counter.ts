import type { LineTotals } from '#src/model/coverage.ts';

/**
 * Counts a report's lines without keeping them. That is right only while each file comes once and its lines in order, as
 * coverage.py writes them; anything else sets `isUnclear`.
 */
export class CoverageCounter {
  isUnclear = false;
  readonly #totals: LineTotals = {
    files: 0,
    statements: 0,
    coveredLines: 0,
    branches: 0,
    coveredBranches: 0,
  };
  readonly #names = new Set<string>();
  #lastLine = 0;

  get totals(): LineTotals | null {
    return this.isUnclear ? null : this.#totals;
  }

  /** How many files there are by name. */
  get size(): number {
    return this.#names.size;
  }

  /** The names of the files, in their order. */
  get names(): Iterable<string> {
    return this.#names;
  }

  beginFile(name: string): void {
    if (this.#names.has(name)) this.isUnclear = true;
    this.#names.add(name);
    this.#totals.files += 1;
    this.#lastLine = 0;
  }

  addLine(line: number, isCovered: boolean): void {
    if (line <= this.#lastLine) this.isUnclear = true;
    this.#lastLine = line;
    this.#totals.statements += 1;
    if (isCovered) this.#totals.coveredLines += 1;
  }

  addBranch(total: number, covered: number): void {
    this.#totals.branches += total;
    this.#totals.coveredBranches += covered;
  }
}
