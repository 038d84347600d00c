import type { Cause } from '#src/model/findings.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { redact } from '#src/model/redaction.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import type { IssueContext } from './issue-context.ts';
import { evidenceSections } from './issue-evidence.ts';
import { checklistSection, statusSection } from './issue-status.ts';
import { causeTitle } from './issue-title.ts';

/**
 * The issue about one cause, as a bug report. Its identity is the hidden marker on the first line. What the bot may write
 * again stands between hidden `begin` and `end` markers; the rest (root cause, fix, and all that people add) is theirs.
 */
export function renderIssue(cause: Cause, context: IssueContext): IssueDraft {
  const { assessment, tests, signatures, dueAt } = cause;
  return {
    key: cause.key,
    title: causeTitle(cause),
    body: fitBody(
      [
        fixed(`<!-- redfirst:issue v1 key=${cause.key.replace(/[^\w-]/g, '')} -->`),
        ...ownedByBot('status', [statusSection(cause, context)]),
        ...ownedByBot('evidence', evidenceSections(cause, context)),
        fixed(forPeople),
        ...ownedByBot('checklist', [checklistSection(cause, context)]),
      ],
      BUDGET.issue,
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

const forPeople = `## Root cause

_For people to fill in: what is wrong, and since when._

## Fix

_For people to fill in: what was changed, and in which pull request._`;

function ownedByBot(name: string, sections: readonly Section[]): Section[] {
  return [fixed(`<!-- redfirst:begin ${name} -->`), ...sections, fixed(`<!-- redfirst:end ${name} -->`)];
}
