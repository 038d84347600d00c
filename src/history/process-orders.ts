// Which process started which tests in which order, as a content.
import type { Results } from '#src/model/collection.ts';
import { readDifferences, writeDifferences } from './varints.ts';

/**
 * The order as bytes: of each process how many tests it started, and their places. Places that none of the tests has are
 * left out, since nothing is known of them. Null: there is no order.
 */
export function writeOrder({ order, tests }: Pick<Results, 'order' | 'tests'>): Buffer | null {
  if (order === undefined) return null;
  const known = order.map((places) => places.filter((place) => place < tests.length));
  return writeDifferences(known.flatMap((places) => [places.length, ...places]));
}

/** The way back: the places by process. */
export function readOrder(bytes: Uint8Array): number[][] {
  const numbers = readDifferences(bytes);
  const order: number[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0);
    order.push(numbers.slice(at + 1, end));
    at = end;
  }
  return order;
}
