import type { CauseRecord } from '#src/model/cause-record.ts';
import { BUDGET, fitBody } from './budget.ts';
import { code } from './escape-markdown.ts';
import { nodeIdParts } from './failing-test.ts';
import { type IssueComment, issueComment } from './issue-comment.ts';
import { flakyLead, flakySummary, flakyTestsBlock, prepared } from './issue-flaky.ts';
import { flakyChecklist } from './issue-flaky-checklist.ts';
import { flakyEvidenceSections } from './issue-flaky-evidence.ts';
import { FLAKY_STREAK, type FlakyContext, type FlakyFinding } from './issue-flaky-finding.ts';
import { severityBlock } from './issue-severity.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { statusBlock, statusOf } from './issue-status.ts';
import { personText } from './mentions.ts';
import { counted } from './numbers.ts';
import { whatToDo } from './what-to-do.ts';

/**
 * The blocks of an issue about a failure that turned flaky, or of a flaky one of which more is known now, by block name, for
 * `replaceBlocks`. Its due date, severity and its history stay those of the record: nothing restarts the clock.
 *
 * @param finding null: there are no numbers yet; then the evidence stays that of the failure
 */
export function renderTurnedFlakyBlocks(
  record: CauseRecord,
  finding: FlakyFinding | null,
  context: FlakyContext,
): Record<string, string> {
  const { tests, severities = [] } = record;
  const known = finding === null ? null : prepared(finding, context);
  const { streak } = context;
  return {
    status: statusBlock({
      lead: `${known === null ? `**${turnedWords(record)}.**` : flakyLead(known, context)} ${whatToDo('flaky', tests.length)}`,
      ...statusOf(record),
    }),
    ...(severities.length > 0 && { severity: severityBlock(record) }),
    sla: slaBlock(slaOf(record)),
    checklist: flakyChecklist(known, {
      tests: tests.length,
      clean: null,
      ...(streak !== undefined && { streak }),
    }),
    ...(known !== null && {
      summary: flakySummary(known, { ...context, wasBug: true }),
      evidence: fitBody(flakyEvidenceSections(known, context), BUDGET.evidence).trim(),
      tests: flakyTestsBlock(known, context),
    }),
  };
}

/** Says that an issue is about a flaky test from now on, why, and what that changes. */
export function renderTurnedFlakyComment(
  record: CauseRecord,
  { streak = FLAKY_STREAK }: Pick<FlakyContext, 'streak'> = {},
): IssueComment {
  return issueComment(`turned-flaky v1 run=${record.failed.last.runId}`, [
    `**${turnedWords(record)}.** ${whatToDo('flaky', 1)}`,
    `It is closed when it passed in ${counted(streak, 'trusted run')} in a row and failed in none, not after the next passes. If a commit did break it, \`/redfirst not-flaky\` makes it a bug again.`,
  ]);
}

/** `Flaky: test_x failed and passed again without a commit that explains it, 2 times`, or by whom it was called so. */
function turnedWords({ tests, calledFlaky, unexplained = 0, untouchedMendings = 0 }: CauseRecord): string {
  const [first] = tests;
  const name =
    tests.length === 1 && first !== undefined
      ? code(nodeIdParts(first.nodeId).name, 80)
      : counted(tests.length, 'test');
  if (calledFlaky?.is === true) return `Flaky, as ${personText(calledFlaky.by)} says: ${name}`;
  const cycles = Math.max(unexplained, untouchedMendings);
  const times = cycles > 1 ? `, ${cycles} times` : '';
  return `Flaky: ${name} failed and passed again without a commit that explains it${times}`;
}
