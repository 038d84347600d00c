import type { FlakyTest } from '#src/model/flaky-finding.ts';
import type { FlakyFinding } from './issue-flaky-finding.ts';
import { quietAssessment, quietFailure, withoutParameters } from './quiet.ts';

/** Flaky tests without what could tell an attacker how (design §5): no message, excerpt, parameters or command. */
export function flakyWithoutDetails(finding: FlakyFinding): FlakyFinding {
  return {
    ...finding,
    tests: finding.tests.map(({ flaky, likely, ...test }) => ({
      ...test,
      flaky: quietTest(flaky),
      likely: likely === null ? null : { ...likely, why: '' },
      reproduce: '',
    })),
    assessment: quietAssessment(finding.assessment),
  };
}

function quietTest(flaky: FlakyTest): FlakyTest {
  return {
    ...flaky,
    nodeId: withoutParameters(flaky.nodeId),
    distinctFailures: flaky.distinctFailures.map(quietFailure),
    conditions: flaky.conditions.map((condition) => ({
      ...condition,
      only:
        condition.only.kind === 'after'
          ? { ...condition.only, nodeId: withoutParameters(condition.only.nodeId) }
          : condition.only,
    })),
  };
}
