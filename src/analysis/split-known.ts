import type { BrokenTest } from '#src/model/flaky-finding.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { type CommitParents, isAncestor } from './commit-order.ts';
import { leadingKey, type SignedTest } from './signed-tests.ts';

type Ranged = Pick<BrokenTest, 'lastPassed' | 'firstFailed'>;

/**
 * The failing tests of a known cause, divided where later runs show better (design §5): failures of one signature that began
 * before those of the leading one still passed, or after those failed already and these did not, came with another commit.
 * Ranges that overlap may be one, and what history does not know stays where it is.
 *
 * @param filedFor key of the signature that led the cause when its issue was filed; null: there is none, or it is not known
 * @param past where each broken test passed last and failed first, by identity
 * @returns the part with the leading signature first
 */
export function splitKnown(
  members: NonEmpty<SignedTest>,
  {
    filedFor,
    past,
    commits,
  }: { filedFor: string | null; past: ReadonlyMap<string, Ranged>; commits: readonly CommitParents[] },
): NonEmpty<SignedTest>[] {
  const bySignature = groupBy(members, ({ signature }) => signature.key);
  // Its issue stays with that for which it was filed.
  const own = bySignature.find(([{ signature }]) => signature.key === filedFor);
  const leading = own?.[0].signature.key ?? leadingKey(members);
  const leaders = bySignature.find(([first]) => first.signature.key === leading);
  const lead = leaders === undefined ? null : rangeOf(leaders, past);
  if (leaders === undefined || lead === null) return [members];
  const apart = bySignature.filter((same) => {
    const range = same === leaders ? null : rangeOf(same, past);
    return (
      range !== null &&
      (hasFailedBy(range.firstFailed, lead.lastPassed, commits) ||
        hasFailedBy(lead.firstFailed, range.lastPassed, commits))
    );
  });
  const gone = new Set(apart.flat());
  const [first, ...others] = members.filter((test) => !gone.has(test));
  if (first === undefined || apart.length === 0) return [members];
  const byRange = groupBy(apart.flat(), ({ result }) => {
    const range = past.get(identityOf(result));
    return `${range?.lastPassed}..${range?.firstFailed}`;
  });
  return [[first, ...others], ...byRange];
}

/** The range that all these tests have; null: they differ, or it is not known of each. */
function rangeOf(
  tests: readonly SignedTest[],
  past: ReadonlyMap<string, Ranged>,
): { lastPassed: string; firstFailed: string } | null {
  const ranges = tests.map(({ result }) => past.get(identityOf(result)));
  const { lastPassed = null, firstFailed = null } = ranges[0] ?? {};
  const isOne = ranges.every(
    (range) => range?.lastPassed === lastPassed && range.firstFailed === firstFailed,
  );
  return isOne && lastPassed !== null && firstFailed !== null ? { lastPassed, firstFailed } : null;
}

/** Whether what failed first at one commit had failed already at another, as far as the order of the commits is known. */
export function hasFailedBy(firstFailed: string, at: string, commits: readonly CommitParents[]): boolean {
  return firstFailed === at || isAncestor(commits, firstFailed, at);
}
