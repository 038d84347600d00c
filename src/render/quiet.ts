import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import type { Assessment } from '#src/model/severity.ts';
import type { Failure } from '#src/model/test-result.ts';
import { fixed, type Section } from './budget.ts';
import { nodeIdParts } from './failing-test.ts';
import type { IssueContext } from './issue-context.ts';
import { runLink } from './run-facts.ts';

/** A cause without what could tell an attacker how (design §5): no message, excerpt, parameters or command. */
export function withoutDetails(cause: Cause): Cause {
  return {
    ...cause,
    tests: cause.tests.map(({ result, signature }) => ({
      signature: { ...signature, message: '' },
      reproduce: '',
      result: {
        ...result,
        nodeId: withoutParameters(result.nodeId),
        attempts: result.attempts.map(({ failure, ...attempt }) =>
          failure === undefined ? attempt : { ...attempt, failure: quietFailure(failure) },
        ),
      },
    })),
    signatures: cause.signatures.map(({ signature, tests }) => ({
      signature: { ...signature, message: '' },
      tests,
    })),
    assessment: quietAssessment(cause.assessment),
  };
}

/** A failure's kind and place. Named one by one, so that nothing that is added to a failure gets in by itself. */
export function quietFailure({ kind, phase, type, location }: Failure): Failure {
  return { kind, phase, type, location, message: '', excerpt: '', frames: [] };
}

/** The reason may name the test that decided, with its parameters. */
export function quietAssessment(assessment: Assessment): Assessment {
  return { ...assessment, why: withoutDecider(assessment.why) };
}

function withoutDecider(why: string): string {
  return why.replace(/ \(decided by .*\)$/s, '');
}

/** The same of what is known of it later. */
export function recordWithoutDetails(record: CauseRecord): CauseRecord {
  return {
    ...record,
    tests: record.tests.map((test) => ({
      ...test,
      nodeId: withoutParameters(test.nodeId),
      ...(test.formerly !== undefined && { formerly: test.formerly.map(withoutParameters) }),
    })),
    ...(record.severities !== undefined && {
      severities: record.severities.map((decision) =>
        decision.by === null ? { ...decision, why: withoutDecider(decision.why) } : decision,
      ),
    }),
  };
}

/** What stands in the place of the evidence. */
export function quietSections({ facts }: Pick<IssueContext, 'facts'>): Section[] {
  const run = runLink(facts);
  const where = run === null ? 'the workflow run' : `the ${run}`;
  return [
    fixed(
      `## Details\n\nA security rule matched and this repository is public, so messages, parameters and commands are not published here. Who may see them finds them in ${where}.`,
    ),
  ];
}

/** A node id without its parameters. */
export function withoutParameters(nodeId: string): string {
  const { file, function: name } = nodeIdParts(nodeId);
  return name === '' ? nodeId : `${file}::${name}`;
}
