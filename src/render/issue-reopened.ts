import type { CauseRecord } from '#src/model/cause-record.ts';
import { checklistBlock } from './issue-checklist.ts';
import { whatToDo } from './issue-filed.ts';
import { openRecordBlock, STILL_OPEN, slaBlock, statusBlock } from './issue-status.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';

/** The blocks that change when a closed issue fails again, by block name, for `replaceBlocks`. The record has the new due date. */
export function renderReopenedBlocks(record: CauseRecord): Record<string, string> {
  const { tests, severity, slaHours, dueAt, failed, filedAt } = record;
  const where = `at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}`;
  return {
    status: statusBlock({
      lead: `**Failing again** ${where}. ${whatToDo(tests.length)}`,
      severity,
      dueAt,
      discoveredAt: filedAt ?? failed.first.at,
      fixedBy: STILL_OPEN,
      resolved: STILL_OPEN,
    }),
    sla: slaBlock({ dueAt, slaHours, countedFrom: 'reopened' }),
    checklist: checklistBlock({
      nodeId: tests[0]?.nodeId ?? '',
      tests: tests.length,
      red: `at ${evidenceCommit(failed.first)}`,
      green: null,
    }),
    record: openRecordBlock(),
  };
}
