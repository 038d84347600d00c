import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import type { Failure } from '#src/model/test-result.ts';
import { fixed, type Section } from './budget.ts';
import { code } from './escape-markdown.ts';
import { nodeIdParts } from './failing-test.ts';
import type { IssueContext } from './issue-context.ts';
import { runLink } from './run-facts.ts';
import { tableBlock } from './table.ts';

const ROWS = 200;

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
    // The reason may name the test that decided, with its parameters.
    assessment: { ...cause.assessment, why: cause.assessment.why.replace(/ \(decided by .*\)$/s, '') },
  };
}

/** Named one by one, so that nothing that is added to a failure gets in by itself. */
function quietFailure({ kind, phase, type, location }: Failure): Failure {
  return { kind, phase, type, location, message: '', excerpt: '', frames: [] };
}

/** The same of what is known of it later. */
export function recordWithoutDetails(record: CauseRecord): CauseRecord {
  return {
    ...record,
    tests: record.tests.map((test) => ({ ...test, nodeId: withoutParameters(test.nodeId) })),
  };
}

/** What stands in the place of the evidence. */
export function quietSections(cause: Cause, { facts }: IssueContext): Section[] {
  const run = runLink(facts);
  const where = run === null ? 'the workflow run' : `the ${run}`;
  return [
    fixed(
      `## Details\n\nA security rule matched and this repository is public, so messages, parameters and commands are not published here. Who may see them finds them in ${where}.`,
    ),
    {
      cutOrder: 2,
      blocks: [
        { kind: 'text', markdown: '## Test reference' },
        tableBlock({
          columns: ['File', 'Function'],
          rows: cause.tests.slice(0, ROWS).map(({ result }) => {
            const { file, function: name } = nodeIdParts(result.nodeId);
            return [code(result.file ?? file, 120), name === '' ? '–' : code(name, 120)];
          }),
          total: cause.tests.length,
          noun: 'test',
        }),
      ],
    },
  ];
}

function withoutParameters(nodeId: string): string {
  const { file, function: name } = nodeIdParts(nodeId);
  return name === '' ? nodeId : `${file}::${name}`;
}
