import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis, Cause, CauseTest } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { failingCell } from './failing-test.ts';
import type { ListedTest } from './issue-tests.ts';
import { evidenceLink } from './run-facts.ts';

/** The tests of a cause, as its issue lists them. */
export function listedOfCause({ tests }: Cause, analysis: Pick<Analysis, 'onlyIn'>): ListedTest[] {
  return tests.map((test) => listedFailure(test, analysis));
}

/**
 * The tests of a known cause, with those that are struck out, in the record's order. What is not among the failures of
 * `cause` (the newest run's) did not fail there.
 */
export function listedOfRecord(
  { tests, failed }: CauseRecord,
  cause: Cause | null,
  analysis: Pick<Analysis, 'onlyIn'>,
): ListedTest[] {
  const failing = new Map(cause?.tests.map((test) => [identityOf(test.result), test]));
  return tests.map((test) => {
    const now = failing.get(identityOf(test));
    const known = {
      removed: test.removed === undefined ? null : { what: test.removed, runs: (test.absentIn ?? []).length },
      formerly: test.formerly?.at(-1) ?? null,
    };
    return now === undefined
      ? {
          nodeId: test.nodeId,
          rootdir: test.rootdir,
          file: null,
          command: null,
          fails: cause === null ? 'see *Actual*' : `not in ${evidenceLink(failed.last)}`,
          ...known,
        }
      : { ...listedFailure(now, analysis), ...known };
  });
}

function listedFailure({ result, reproduce }: CauseTest, analysis: Pick<Analysis, 'onlyIn'>): ListedTest {
  const { nodeId, rootdir, file } = result;
  return { nodeId, rootdir, file, command: reproduce, fails: failingCell(result, analysis) };
}
