import { byNodeId, byText } from '#src/model/by-text.ts';
import type { Session } from '#src/model/collection.ts';
import type { Cause, CauseKind } from '#src/model/findings.ts';
import type { Assessment, SeverityRule, SlaHours } from '#src/model/severity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { causeKey } from './cause-key.ts';
import { type Failures, groupFailures } from './grouping.ts';
import { reproductionOf, suiteReproductionOf } from './reproduction.ts';
import type { FailureGroup } from './same-cause.ts';
import { assess } from './severity.ts';
import { countSignatures, leadingKey, type SignedTest } from './signed-tests.ts';
import { dueAt } from './sla.ts';
import { subjectOf } from './subject.ts';

/** What the causes of a run are made from. */
export interface CauseInput {
  failures: Failures;
  suite: { total: number; session: Session };
  rules: readonly SeverityRule[];
  slaHours: SlaHours;
  /** Name of the repository: a folder that is called so says nothing of what is in it. */
  project: string | null;
  filedAt: Date;
}

/**
 * Groups failing tests into causes and judges each. Sorted by severity, then number of tests (most first), then key.
 * @throws RangeError when `filedAt` is no date and there is a cause.
 */
export function causesOf(input: CauseInput): Cause[] {
  return groupFailures(input.failures, input.suite.total)
    .map((group) => causeFrom(group, input))
    .sort(
      (a, b) =>
        byText(a.assessment.severity, b.assessment.severity) ||
        b.tests.length - a.tests.length ||
        byText(a.key, b.key),
    );
}

function causeFrom(group: FailureGroup, { suite, rules, slaHours, project, filedAt }: CauseInput): Cause {
  const { kind, isNew, range, splitFrom } = group;
  const leading = leadingKey(group.tests);
  const tests = [...group.tests].sort(
    (a, b) =>
      Number(b.signature.key === leading) - Number(a.signature.key === leading) ||
      byNodeId(a.result, b.result),
  );
  const assessment = worstAssessment(tests, { kind, project }, rules);
  return {
    kind,
    key: group.knownKey ?? causeKey(leading, kind),
    tests: tests.map((test) => ({
      ...test,
      ...reproductionsOf(test.result, suite.session),
    })),
    signatures: countSignatures(tests),
    range,
    ...(splitFrom !== undefined && { splitFrom }),
    isNew,
    assessment,
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity],
  };
}

function reproductionsOf(result: TestResult, session: Session) {
  const reproduce = reproductionOf(result, session);
  if (reproduce === null) return { reproduce: suiteReproductionOf(result) };
  const inPowerShell = reproductionOf(result, session, { shell: 'powershell' });
  return {
    reproduce,
    ...(inPowerShell !== null && inPowerShell !== reproduce && { reproduceInPowerShell: inPowerShell }),
  };
}

/** The worst severity over the tests; where they differ, the reason names the test that decided. */
function worstAssessment(
  tests: readonly SignedTest[],
  { kind, project }: { kind: CauseKind; project: string | null },
  rules: readonly SeverityRule[],
): Assessment {
  const cause = { tests: tests.length, suiteBroken: kind === 'suite-broken', project };
  const assessed = tests
    .map(({ result }) => ({ result, ...assess(subjectOf(result, cause), rules) }))
    .sort((a, b) => byText(a.severity, b.severity));
  const [worst] = assessed;
  if (worst === undefined) throw new Error('worstAssessment: a cause without tests');
  const { severity, rule, why, result } = worst;
  const isSecurity = assessed.some((other) => other.isSecurity === true);
  const differ = assessed.some((other) => other.rule !== rule || other.why !== why);
  return {
    severity,
    rule,
    ...(isSecurity && { isSecurity }),
    why: differ ? `${why} (decided by ${result.nodeId})` : why,
  };
}
