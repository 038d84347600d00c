import type { CauseRecord } from '#src/model/cause-record.ts';
import { checklistBlock } from './issue-checklist.ts';
import { flakyChecklist } from './issue-flaky-checklist.ts';
import type { FlakyContext, FlakyFinding } from './issue-flaky-finding.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { openRecordBlock, statusBlock, statusOf } from './issue-status.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { whatToDo } from './what-to-do.ts';

/**
 * The blocks that change when a closed issue fails again, by block name, for `replaceBlocks`. The record has the new due date.
 *
 * @param flaky of a flaky issue, what is known of its tests now
 * @param streak after how many clean trusted runs in a row a flaky issue is closed (config); the design's unless said
 */
export function renderReopenedBlocks(
  record: CauseRecord,
  {
    flaky = null,
    streak,
    isQuiet = false,
  }: { flaky?: FlakyFinding | null } & Pick<FlakyContext, 'streak' | 'isQuiet'> = {},
): Record<string, string> {
  const { kind, tests, failed } = record;
  const where = `at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}`;
  return {
    status: statusBlock({
      lead: `**Failing again** ${where}. ${whatToDo(kind, tests.length, isQuiet)}`,
      ...statusOf(record),
    }),
    sla: slaBlock({ ...slaOf(record), countedFrom: 'reopened' }),
    checklist:
      kind === 'flaky'
        ? flakyChecklist(flaky, { tests: tests.length, clean: null, ...(streak !== undefined && { streak }) })
        : openChecklist(record),
    record: openRecordBlock(),
  };
}

/** The block `checklist` of a bug whose tests fail. */
function openChecklist({ tests, failed }: CauseRecord): string {
  return checklistBlock({
    nodeId: tests[0]?.nodeId ?? '',
    tests: tests.length,
    red: `at ${evidenceCommit(failed.first)}`,
    green: null,
  });
}
