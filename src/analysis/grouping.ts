import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import type { BrokenTest } from '#src/model/flaky-finding.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { failureIdentity, identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { CommitParents } from './commit-order.ts';
import { evidenceOf, separate } from './evidence.ts';
import {
  apartFromDismissed,
  type FailureGroup,
  joinAlike,
  mergeSameKey,
  UNKNOWN_RANGE,
} from './same-cause.ts';
import { bySignature, type SignedTest, sign } from './signed-tests.ts';
import { splitKnown } from './split-known.ts';

/** The failing tests of a run, sorted by what is known of their past. */
export interface Failures {
  newFailures: readonly TestResult[];
  /** Those of them that did not pass on the baseline, so that nobody knows when they last did. */
  neverSeenPassing: readonly TestResult[];
  /** Failing or flaky on the baseline. */
  oldFailures: readonly TestResult[];
  /** Flaky by what history knows: a cause only as far as a known one lists them. */
  flakyFailures: readonly TestResult[];
  /** Whether there were results to compare with; without, nothing is known to be new. */
  hasBaseline: boolean;
  /** From the baseline to the head. */
  range: SuspectedRange;
  /** Tests that the branch's history knows as broken, with where each passed last and failed first. */
  past: readonly Pick<BrokenTest, 'nodeId' | 'rootdir' | 'lastPassed' | 'firstFailed'>[];
  /** Known commits of the branch, to tell what failed before what. */
  commits: readonly CommitParents[];
  /** Causes that earlier runs of the branch found and that are not over. */
  known: readonly KnownCause[];
}

/** A cause that was seen before: its failures keep its key and the range in which they first appeared. */
export interface KnownCause extends Pick<Cause, 'key' | 'kind' | 'range'> {
  /** The failing tests that belong to it, each with the signature with which it failed. */
  tests: readonly { nodeId: string; rootdir: string; signature: string }[];
  /** Its issue was closed or deleted: that was decided of all that it lists, so that nothing is taken out of it later. */
  isOver: boolean;
  /** It is never opened again: people closed it as not planned or as a duplicate, or deleted its issue. */
  isDismissed: boolean;
  /** Key of the signature that led it when its issue was filed; null: there is none, or it is not known. */
  filedFor: string | null;
}

/** The past of tests by identity. */
type PastByTest = ReadonlyMap<string, Failures['past'][number]>;
type KnownFailures = Omit<Failures, 'past'> & { past: PastByTest };

/** In a smaller suite (a file run alone, a first project) half of the tests failing says nothing of a broken suite. */
const SMALLEST_SUITE = 10;

/**
 * Groups failing tests by cause (design §5): all of them when more than half of the suite's `total` tests fail (of ten at least); else new
 * failures of one range together unless the evidence separates them, and failures that are not new, or of which nobody can
 * tell, by signature.
 */
export function groupFailures(found: Failures, total: number): FailureGroup[] {
  const failures = { ...found, past: new Map(found.past.map((test) => [identityOf(test), test])) };
  const { newFailures, oldFailures, flakyFailures, hasBaseline } = failures;
  const all = [...newFailures, ...oldFailures, ...flakyFailures].map(sign);
  const [first, ...others] = all;
  if (first !== undefined && total >= SMALLEST_SUITE && all.length > total / 2) {
    const isNew = hasBaseline ? newFailures.length > 0 : null;
    const sameRange = hasBaseline && oldFailures.length === 0;
    // A suite that is still broken is the same cause, whatever leads it now.
    const known = failures.known.find(({ kind }) => kind === 'suite-broken');
    const range = known?.range ?? (sameRange ? rangeOf(all, failures) : UNKNOWN_RANGE);
    return [{ tests: [first, ...others], isNew, range, kind: 'suite-broken', knownKey: known?.key ?? null }];
  }
  const { groups, left } = takeKnown(failures);
  const ofRange = hasBaseline ? groupsOfRange(left) : groupsOfPast(left.newFailures, null, failures);
  // What is not new is known from history, though there may be no baseline.
  const fresh = joinAlike([...ofRange, ...groupsOfPast(left.oldFailures, false, failures)], failures.commits);
  const dismissed = new Set(failures.known.filter(({ isDismissed }) => isDismissed).map(({ key }) => key));
  return mergeSameKey([...groups, ...fresh.flatMap((group) => apartFromDismissed(group, dismissed))]);
}

/**
 * The failures that a known cause lists (the same test with the same signature) are that cause, so that a second run does
 * not divide or name it anew (design §5: a test listed in an open issue never opens another for the same signature).
 */
function takeKnown(failures: KnownFailures): { groups: FailureGroup[]; left: KnownFailures } {
  // What is left where a suite is not broken any more are causes of their own.
  const known = failures.known.filter(({ kind }) => kind !== 'suite-broken');
  const causeOf = new Map(
    known.flatMap((cause) =>
      cause.tests.map((test) => [failureIdentity(test, test.signature), cause] as const),
    ),
  );
  const members = new Map<KnownCause, NonEmpty<SignedTest>>();
  const isTaken = (result: TestResult): boolean => {
    const test = sign(result);
    const cause = causeOf.get(failureIdentity(result, test.signature.key));
    if (cause === undefined) return false;
    const tests = members.get(cause);
    if (tests === undefined) members.set(cause, [test]);
    else tests.push(test);
    return true;
  };
  const newOnes = new Set(failures.newFailures);
  const left = {
    ...failures,
    newFailures: failures.newFailures.filter((result) => !isTaken(result)),
    oldFailures: failures.oldFailures.filter((result) => !isTaken(result)),
    flakyFailures: failures.flakyFailures.filter((result) => !isTaken(result)),
  };
  const { past, commits } = failures;
  const isNew = (tests: readonly SignedTest[]): boolean | null =>
    failures.hasBaseline ? tests.some(({ result }) => newOnes.has(result)) : null;
  const groups = [...members].flatMap(([{ key, kind, range, isOver, filedFor }, all]) => {
    const isDivisible = kind === 'cause' && !isOver;
    const [tests, ...apart] = isDivisible ? splitKnown(all, { filedFor, past, commits }) : [all];
    const kept: FailureGroup = {
      tests: tests ?? all,
      isNew: isNew(tests ?? all),
      range,
      kind,
      knownKey: key,
    };
    return [kept, ...apart.map((some) => splitOff(some, { isNew: isNew(some), past, from: key }))];
  });
  return { groups, left };
}

/** Tests that turned out to be no part of a known cause, as a new one. */
function splitOff(
  tests: NonEmpty<SignedTest>,
  { isNew, past, from }: { isNew: boolean | null; past: PastByTest; from: string },
): FailureGroup {
  const { lastPassed = null, firstFailed = null } = past.get(identityOf(tests[0].result)) ?? {};
  return {
    tests,
    isNew,
    range: { lastPassed, firstFailed, commits: null },
    kind: 'cause',
    knownKey: null,
    splitFrom: from,
  };
}

/** The range as it holds for these tests: the baseline's commit is where they last passed only if all of them did. */
function rangeOf(
  tests: readonly SignedTest[],
  { neverSeenPassing, range, past }: Pick<KnownFailures, 'neverSeenPassing' | 'range' | 'past'>,
): SuspectedRange {
  const unseen = new Set(neverSeenPassing);
  const unknown = tests.filter(({ result }) => unseen.has(result));
  if (unknown.length === 0) return range;
  const passed = new Set(unknown.map(({ result }) => past.get(identityOf(result))?.lastPassed ?? null));
  // Absent or skipped on the baseline, and history knows where they all passed last: the commits since are more then.
  const [lastPassed = null] = passed;
  const isOne = passed.size === 1 && unknown.length === tests.length && lastPassed !== null;
  if (!isOne) return { ...range, lastPassed: null };
  return lastPassed === range.lastPassed ? range : { ...range, lastPassed, commits: null };
}

function groupsOfRange(failures: KnownFailures): FailureGroup[] {
  return dividedByEvidence(failures.newFailures.map(sign), failures.range.commits).map((members) => ({
    tests: members,
    isNew: true,
    range: rangeOf(members, failures),
    kind: 'cause',
    knownKey: null,
  }));
}

/**
 * Failures that are not new by the range that history knows of each: what passed last and failed first at the same commits
 * is one cause unless the evidence separates it. What never passed as far as anybody knows has only its signature.
 */
function groupsOfPast(
  results: readonly TestResult[],
  isNew: boolean | null,
  { past }: Pick<KnownFailures, 'past'>,
): FailureGroup[] {
  const pastOf = ({ result }: SignedTest) => past.get(identityOf(result));
  const signed = results.map(sign);
  const hasRange = (test: SignedTest): boolean => (pastOf(test)?.lastPassed ?? null) !== null;
  const ranged = signed.filter(hasRange);
  const rest = signed.filter((test) => !hasRange(test));
  const ofRanges = groupBy(ranged, (test) => `${pastOf(test)?.lastPassed}..${pastOf(test)?.firstFailed}`);
  return [
    ...ofRanges.flatMap((tests) => {
      const { lastPassed = null, firstFailed = null } = pastOf(tests[0]) ?? {};
      return dividedByEvidence(tests, null).map((members) => ({
        tests: members,
        isNew,
        range: { lastPassed, firstFailed, commits: null },
        kind: 'cause' as const,
        knownKey: null,
      }));
    }),
    ...groupsBySignature(rest, isNew),
  ];
}

/** Tests of one range, divided where nothing joins them. */
function dividedByEvidence(
  tests: readonly SignedTest[],
  commits: SuspectedRange['commits'],
): NonEmpty<SignedTest>[] {
  const evidence = bySignature(tests).map((same) => {
    const results = same.map(({ result }) => result);
    return evidenceOf(same[0].signature.key, results);
  });
  const groupOf = separate(evidence, commits);
  return groupBy(tests, ({ signature }) => groupOf.get(signature.key) ?? '');
}

function groupsBySignature(tests: readonly SignedTest[], isNew: boolean | null): FailureGroup[] {
  return bySignature(tests).map((same) => ({
    tests: same,
    isNew,
    range: UNKNOWN_RANGE,
    kind: 'cause',
    knownKey: null,
  }));
}
