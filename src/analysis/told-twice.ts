import type { Results } from '#src/model/collection.ts';
import { identityOf } from '#src/model/test-identity.ts';

/** What is left of raw reports beside the collections of the same run. */
export interface ToldOnce {
  /** Null: nothing is. */
  results: Results | null;
  /** How many tests were left out, and whether coverage was. */
  tests: number;
  coverage: boolean;
}

/**
 * Raw reports without what a collection of the same run tells: that one was made beside the checkout and knows more, and both
 * would be one test in two environments. Their coverage is left out with the last of their tests, where a collection has some.
 */
export function toldOnce(raw: Results, collected: readonly Results[]): ToldOnce {
  const known = new Set(collected.flatMap(({ tests }) => tests.map(identityOf)));
  const isNew = raw.tests.map((test) => !known.has(identityOf(test)));
  const tests = raw.tests.filter((_, at) => isNew[at]);
  const left = { tests: raw.tests.length - tests.length, coverage: false };
  const isMeasured = collected.some(({ coverage }) => coverage !== null);
  const coverage = raw.coverage !== null && tests.length === 0 && isMeasured;
  if (left.tests === 0 && !coverage) return { results: raw, ...left };
  const kept = coverage ? null : raw.coverage;
  if (tests.length === 0 && kept === null) return { results: null, ...left, coverage };
  return { results: { ...raw, tests, coverage: kept, ...orderOf(raw, isNew) }, ...left, coverage };
}

/** The order of the tests that are left, by their new places. */
function orderOf({ order }: Results, isLeft: readonly boolean[]): Pick<Results, 'order'> {
  if (order === undefined) return {};
  let next = 0;
  const places = isLeft.map((left) => (left ? next++ : -1));
  return { order: order.map((ran) => ran.map((at) => places[at] ?? -1).filter((at) => at >= 0)) };
}
