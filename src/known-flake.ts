import { flakyAbout } from '#src/analysis/life/flaky-by-history.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis } from '#src/model/findings.ts';
import { prepared } from '#src/render/issue-flaky.ts';
import type { FlakyContext, FlakyFinding } from '#src/render/issue-flaky-finding.ts';

/**
 * What history knows of the tests of a flaky issue, as its texts may tell it. Null: it is another kind of issue, or not all
 * of them are known. A test that has recovered is: its issue is closed by the streak by which history says so.
 */
export function knownFlake(
  record: CauseRecord,
  { flakyCauses, recoveredFlakes }: Pick<Analysis, 'flakyCauses' | 'recoveredFlakes'>,
  context: FlakyContext,
): FlakyFinding | null {
  const about = record.kind === 'flaky' ? flakyAbout(record, [...flakyCauses, ...recoveredFlakes]) : null;
  return about === null ? null : prepared(about, context);
}
