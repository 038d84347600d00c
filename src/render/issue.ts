import type { Cause } from '#src/model/findings.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { redact } from '#src/model/redaction.ts';
import { issueBody } from './issue-body.ts';
import type { IssueContext } from './issue-context.ts';
import { evidenceSections } from './issue-evidence.ts';
import { filedBlocks } from './issue-filed.ts';
import { causeTitle } from './issue-title.ts';
import { quietSections, withoutDetails } from './quiet.ts';

/** The issue about one cause, as a bug report. */
export function renderIssue(told: Cause, context: IssueContext): IssueDraft {
  const isQuiet = context.isQuiet === true;
  const cause = isQuiet ? withoutDetails(told) : told;
  const { assessment, tests, signatures, dueAt } = cause;
  return {
    key: cause.key,
    title: causeTitle(cause),
    body: issueBody(
      cause.key,
      filedBlocks(cause, context),
      isQuiet ? quietSections(context) : evidenceSections(cause, context),
    ),
    labels: [assessment.severity, 'bug', 'redfirst'],
    severity: assessment.severity,
    rule: assessment.rule,
    due: dueAt,
    tests: tests.map(({ result }) => result.nodeId),
    signatures: signatures.map(({ signature: { key, type, message, file, function: name } }) => ({
      key,
      type,
      message: redact(message),
      file,
      function: name,
    })),
    reproduce: tests.map(({ reproduce }) => reproduce),
  };
}
