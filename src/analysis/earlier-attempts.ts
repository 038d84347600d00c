import { groupBy } from '#src/model/group-by.ts';
import type { SavedCollection } from '#src/model/history.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { worstByTest } from '#src/model/worst-results.ts';
import { isFailing } from './failing.ts';

/**
 * The tests of a job's newest attempt, with what earlier attempts of the same job said of them as earlier attempts: on the
 * same code, so a test that failed there and passes now is flaky (design §2). What only an earlier attempt ran is gone.
 */
export function withEarlierAttempts(
  newest: SavedCollection,
  earlier: readonly SavedCollection[],
): TestResult[] {
  const { tests } = newest.collection.results;
  const sameCode = earlier.filter((part) => testedSha(part) === testedSha(newest));
  const attempts = groupBy(sameCode, ({ run }) => String(run.attempt))
    .sort(([a], [b]) => a.run.attempt - b.run.attempt)
    .map((uses) => worstByTest(uses.flatMap(({ collection }) => collection.results.tests)));
  return attempts.length === 0 ? tests : tests.map((test) => joined(test, attempts));
}

function joined(test: TestResult, attempts: readonly ReadonlyMap<string, TestResult>[]): TestResult {
  const before = attempts
    .map((results) => results.get(identityOf(test)))
    .filter((result) => result !== undefined);
  if (before.length === 0) return test;
  return {
    ...test,
    flaky: test.flaky || (test.outcome === 'passed' && before.some((one) => isFailing(one) || one.flaky)),
    attempts: [...before.flatMap((one) => one.attempts), ...test.attempts],
  };
}

/** A re-run checks out the same commit, unless the workflow itself says otherwise. */
function testedSha({ collection }: SavedCollection): string | null {
  return collection.claimed?.testedSha ?? null;
}
