import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { causeKey } from './cause-key.ts';
import type { CommitParents } from './commit-order.ts';
import { leadingKey, type SignedTest } from './signed-tests.ts';
import { hasFailedBy } from './split-known.ts';

/** Failing tests that one issue is about. */
export interface FailureGroup extends Pick<Cause, 'isNew' | 'range' | 'kind'> {
  tests: NonEmpty<SignedTest>;
  /** The key of the known cause that they are; null: they are a new one. */
  knownKey: string | null;
  /** The key of the known cause as part of which they were seen before. */
  splitFrom?: string;
}

/** Nobody knows since when. */
export const UNKNOWN_RANGE: SuspectedRange = { lastPassed: null, firstFailed: null, commits: null };

/**
 * A new group without what fails like a cause that people dismissed: they decided of that one signature, and of nothing that
 * merely fails beside it.
 */
export function apartFromDismissed(group: FailureGroup, dismissed: ReadonlySet<string>): FailureGroup[] {
  const leading = leadingKey(group.tests);
  const [first, ...others] = group.tests.filter(({ signature }) => signature.key !== leading);
  const [same, ...alike] = group.tests.filter(({ signature }) => signature.key === leading);
  if (!dismissed.has(causeKey(leading, group.kind)) || first === undefined || same === undefined)
    return [group];
  return [
    { ...group, tests: [same, ...alike] },
    ...apartFromDismissed({ ...group, tests: [first, ...others] }, dismissed),
  ];
}

/**
 * Groups of which some tests fail alike are one cause, though other signatures may lead them: a test that was absent or skipped
 * passed last at another commit than those that broke with it, or nobody knows where. Apart stay those of which one had
 * failed already when the other still passed, as `splitKnown` divides them.
 */
export function joinAlike(
  groups: readonly FailureGroup[],
  commits: readonly CommitParents[],
): FailureGroup[] {
  const joined = new Set<FailureGroup>();
  // By signature, since there may be thousands.
  const withSignature = new Map<string, readonly FailureGroup[]>();
  for (const group of groups) {
    const alike = [
      ...new Set([...signaturesOf(group)].flatMap((key) => withSignature.get(key) ?? [])),
    ].filter((other) => !areApart(other, group, commits));
    const [first, ...more] = alike;
    const one = first === undefined ? group : together([first, ...more, group]);
    for (const other of alike) joined.delete(other);
    joined.add(one);
    for (const key of signaturesOf(one)) {
      const others = (withSignature.get(key) ?? []).filter((other) => !alike.includes(other));
      withSignature.set(key, [...others, one]);
    }
  }
  return [...joined];
}

function signaturesOf({ tests }: FailureGroup): ReadonlySet<string> {
  return new Set(tests.map(({ signature }) => signature.key));
}

function areApart(
  { range: one }: FailureGroup,
  { range: other }: FailureGroup,
  commits: readonly CommitParents[],
): boolean {
  return isAfter(one, other, commits) || isAfter(other, one, commits);
}

/** Whether one still passed where the other had failed already. */
function isAfter(
  { lastPassed }: SuspectedRange,
  { firstFailed }: SuspectedRange,
  commits: readonly CommitParents[],
): boolean {
  return lastPassed !== null && firstFailed !== null && hasFailedBy(firstFailed, lastPassed, commits);
}

/** Groups as one; of their ranges what all of them have. */
function together([first, ...more]: NonEmpty<FailureGroup>): FailureGroup {
  return {
    ...first,
    tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
    isNew: [first, ...more].some(({ isNew }) => isNew),
    // A known cause keeps the range in which it first appeared.
    range: first.knownKey === null ? commonRange([first, ...more]) : first.range,
  };
}

function commonRange([first, ...more]: NonEmpty<FailureGroup>): SuspectedRange {
  const { lastPassed, firstFailed, commits } = first.range;
  const isPassed = more.every(({ range }) => range.lastPassed === lastPassed);
  const isFailed = more.every(({ range }) => range.firstFailed === firstFailed);
  return {
    lastPassed: isPassed ? lastPassed : null,
    firstFailed: isFailed ? firstFailed : null,
    commits: isPassed && isFailed ? commits : null,
  };
}

/**
 * A test that newly fails in the way that others failed before belongs to their cause: the leading signature is the issue's
 * identity, and must not depend on whether a failure was seen before. Since when the whole fails is then unknown.
 */
export function mergeSameKey(groups: readonly FailureGroup[]): FailureGroup[] {
  return groupBy(groups, ({ tests, knownKey, kind }) => knownKey ?? causeKey(leadingKey(tests), kind)).map(
    ([first, ...more]) => (more.length === 0 ? first : together([first, ...more])),
  );
}
