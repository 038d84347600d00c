import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { causeKey } from './cause-key.ts';
import { leadingKey, type SignedTest } from './signed-tests.ts';

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
 * Failures of which nobody knows when they passed last have only their signature: what fails alike, and has a range, is their
 * cause, though another signature may lead that. Since when the whole fails is then unknown.
 */
export function joinUnranged(groups: readonly FailureGroup[]): FailureGroup[] {
  const isRanged = ({ range }: FailureGroup): boolean => range !== UNKNOWN_RANGE;
  const joined = groups.filter(isRanged);
  for (const group of groups.filter((one) => !isRanged(one))) {
    const { key } = group.tests[0].signature;
    const at = joined.findIndex(({ tests }) => tests.some(({ signature }) => signature.key === key));
    const other = joined[at];
    if (other === undefined) joined.push(group);
    else joined[at] = together([other, group]);
  }
  return joined;
}

/** Groups as one, of which it is not known since when it fails. */
function together([first, ...more]: NonEmpty<FailureGroup>): FailureGroup {
  return {
    ...first,
    tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
    isNew: [first, ...more].some(({ isNew }) => isNew),
    // A known cause keeps the range in which it first appeared.
    range: first.knownKey === null ? UNKNOWN_RANGE : first.range,
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
