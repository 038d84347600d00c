import type { CauseRecord } from '#src/model/cause-record.ts';
import type { FlakyCause } from '#src/model/findings.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';

/** How often failures come and go unexplained before the issue is about a flaky test (design §5: a second cycle makes it one). */
export const MOST_UNEXPLAINED = 1;

/** What history knows of the record's tests, if all that are left are flaky. */
export function flakyAbout(
  { tests, key, slaHours, dueAt }: CauseRecord,
  flakes: readonly FlakyCause[],
): FlakyCause | null {
  const left = tests.filter(({ removed }) => removed === undefined);
  const known = new Map(
    flakes.flatMap((cause) => cause.tests.map((test) => [identityOf(test.flaky), { cause, test }] as const)),
  );
  const found = left.flatMap((test) => known.get(identityOf(test)) ?? []);
  const [first] = found;
  if (first === undefined || found.length < left.length) return null;
  return {
    key,
    tests: found.map(({ test }) => test),
    assessment: first.cause.assessment,
    dueAt: dueAt ?? first.cause.dueAt,
    slaHours,
  };
}

/** Whether each came and went at least twice without a commit that explains it. */
export function isFlakyByHistory(about: FlakyCause | null): boolean {
  return about?.tests.every(({ flaky }) => cyclesOf(flaky) > MOST_UNEXPLAINED) ?? false;
}

/**
 * How often a flaky test failed and passed without a commit between, as far as its evidence shows. One commit on which it both
 * failed and passed is told by the runs as they come; it may be a machine that was mended.
 */
function cyclesOf({ rule, failures, evidence }: FlakyTest): number {
  switch (rule) {
    case 'rerun-passed':
      return evidence.shown.filter(({ outcome, attempts }) => outcome === 'passed' && attempts.length > 1)
        .length;
    case 'rate':
      return failures;
    case 'same-commit':
      return 0;
  }
}
