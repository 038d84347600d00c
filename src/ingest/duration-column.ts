import { NumberColumn } from './number-column.ts';

const UNKNOWN = -1;
const MOST_MICROSECONDS = 2 ** 31 - 1;

/** Durations in milliseconds, one after the other, exactly as they came. Those of whole microseconds, as pytest writes them, need 4 bytes. */
export class DurationColumn {
  readonly #microseconds = new NumberColumn();
  /** All others; each is found by the place that stands for it, counted down from -2. */
  readonly #others: number[] = [];

  push(durationMs: number | null): void {
    if (durationMs === null) {
      this.#microseconds.push(UNKNOWN);
      return;
    }
    const microseconds = Math.round(durationMs * 1000);
    if (microseconds <= MOST_MICROSECONDS && (microseconds / 1e6) * 1000 === durationMs)
      this.#microseconds.push(microseconds);
    else {
      this.#microseconds.push(-2 - this.#others.length);
      this.#others.push(durationMs);
    }
  }

  /** Null where it is not known. */
  at(index: number): number | null {
    const microseconds = this.#microseconds.at(index);
    if (microseconds === UNKNOWN) return null;
    return microseconds >= 0 ? (microseconds / 1e6) * 1000 : (this.#others[-2 - microseconds] ?? null);
  }
}
