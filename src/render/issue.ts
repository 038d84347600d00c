import type { Cause } from '#src/model/findings.ts';
import { issueMarker } from '#src/model/issue-blocks.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { redact } from '#src/model/redaction.ts';
import { BUDGET, fitBody, fixed } from './budget.ts';
import type { IssueContext } from './issue-context.ts';
import { evidenceSections } from './issue-evidence.ts';
import { filedBlocks } from './issue-filed.ts';
import { causeTitle } from './issue-title.ts';
import { ownedByBot } from './owned-block.ts';
import { quietSections, withoutDetails } from './quiet.ts';

/**
 * The issue about one cause, as a bug report. Its identity is the hidden marker on the first line. What the bot may write
 * again stands in blocks between hidden `begin` and `end` markers: see `replaceBlocks`. The rest (root cause, fix, and all
 * that people add) is theirs.
 */
export function renderIssue(told: Cause, context: IssueContext): IssueDraft {
  const isQuiet = context.isQuiet === true;
  const cause = isQuiet ? withoutDetails(told) : told;
  const { assessment, tests, signatures, dueAt } = cause;
  const blocks = filedBlocks(cause, context);
  const owned = (name: keyof typeof blocks) => ownedByBot(name, [fixed(blocks[name])]);
  return {
    key: cause.key,
    title: causeTitle(cause),
    body: fitBody(
      [
        fixed(issueMarker(cause.key)),
        ...owned('status'),
        ...owned('summary'),
        ...owned('sla'),
        ...ownedByBot('evidence', isQuiet ? quietSections(cause, context) : evidenceSections(cause, context)),
        fixed(forPeople),
        ...owned('checklist'),
        ...owned('discovered'),
        ...owned('record'),
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
