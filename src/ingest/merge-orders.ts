import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { TestsReading } from './reading.ts';

/**
 * The processes of several reports of one format, with places in `tests`, into which those of the reports were merged; the
 * same result whatever the order of the reports. Null: one of them does not tell, so a test may have run where nobody knows.
 */
export function mergeOrders(
  readings: readonly TestsReading[],
  tests: readonly TestResult[],
): number[][] | null {
  if (readings.some(({ order = null }) => order === null)) return null;
  const places = new Map(tests.map((test, place) => [identityOf(test), place]));
  const merged: number[][] = [];
  for (const { tests: own, order } of readings) {
    for (const one of order ?? []) {
      const started = one.map((place) => {
        const read = own[place];
        return read === undefined ? undefined : places.get(identityOf(read.result));
      });
      merged.push([...new Set(started.filter((place) => place !== undefined))]);
    }
  }
  return merged.filter((one) => one.length > 0).sort(byPlaces);
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}
