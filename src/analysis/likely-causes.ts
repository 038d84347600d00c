import type { BranchHistory, TestHistory } from '#src/model/branch-history.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { Outcome } from '#src/model/test-result.ts';
import { categorise, type FlakyCause } from './flaky-category/categorise.ts';
import { pythonProgram } from './flaky-category/python-program.ts';
import { fileOfTest, nameOfNodeId } from './test-name.ts';

/**
 * What probably makes each flaky test of a branch's history flaky, by `identityOf`.
 *
 * @param sources files of the checkout as far as they are at hand, by path: see `wantedSources`
 */
export function likelyCauses(
  flaky: readonly FlakyTest[],
  { tests }: Pick<BranchHistory, 'tests'>,
  sources: ReadonlyMap<string, string> = new Map(),
): Map<string, FlakyCause> {
  const code = pythonProgram(sources);
  const histories = new Map(tests.map((test) => [identityOf(test), test]));
  return new Map(
    flaky.map((test) => {
      const identity = identityOf(test);
      const cause = categorise({
        testName: nameOfNodeId(test.nodeId),
        file: fileOfTest(test),
        failures: test.distinctFailures,
        attempts: attemptsOf(histories.get(identity)),
        code,
      });
      return [identity, cause];
    }),
  );
}

/** Outcomes of its attempts wherever it ran. */
function attemptsOf(test: TestHistory | undefined): Outcome[][] {
  const told = new Map((test?.events ?? []).map(({ part, attempts }) => [part, attempts]));
  return (test?.ran ?? []).map((part) => told.get(part)?.map(({ outcome }) => outcome) ?? ['passed']);
}
