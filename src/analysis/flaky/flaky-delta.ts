import type { FlakyDelta } from '#src/model/findings.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { ByTest } from '../by-test.ts';

/** A test that was flaky before a run. */
export interface FlakyBefore {
  nodeId: string;
  rootdir: string;
  /** Null: it has not recovered as far as history knows. `assumed`: one pass is all that there is to go by. */
  recovered: FlakyTest['recovered'] | 'assumed';
}

/**
 * What a run adds to the flaky tests that are known. New: flaky within this run, and not known; known: known, and flaky or
 * failed here; gone: known, recovered, and plainly passed here.
 */
export function flakyDeltaOf(head: readonly TestResult[], known: readonly FlakyBefore[]): FlakyDelta {
  const before = ByTest.of(known);
  const delta: FlakyDelta = { new: [], known: [], gone: [] };
  for (const test of head) {
    const flaky = before.get(test);
    const isBad = test.flaky || isFailing(test.outcome);
    if (flaky === undefined) {
      if (test.flaky) delta.new.push(test);
    } else if (isBad) delta.known.push(test);
    else if (flaky.recovered !== null && test.outcome === 'passed') delta.gone.push(test);
  }
  return delta;
}
