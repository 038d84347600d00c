import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import { checklistBlock } from './issue-checklist.ts';
import { flakyChecklist } from './issue-flaky-checklist.ts';
import type { FlakyFinding } from './issue-flaky-finding.ts';
import { passesOf } from './issue-passes.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { closedRecordBlock, statusBlock, statusOf } from './issue-status.ts';
import { counted, utc } from './numbers.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { slaOutcome } from './sla-outcome.ts';

/** What is known of an issue's end besides its record. */
export interface Closing {
  /** UTC ISO. */
  closedAt: string;
  /** A trusted run since the fix in which no test failed at all; null: none is known, so that box stays open. */
  suitePassed: RunEvidence | null;
  /** Of a flaky issue, what is known of its tests; null or absent: nothing (any more). */
  flaky?: FlakyFinding | null;
}

/**
 * The blocks that change when an issue is closed on its evidence, by block name, for `replaceBlocks`.
 * @throws RangeError when the record has no passing run.
 */
export function renderClosedBlocks(record: CauseRecord, closing: Closing): Record<string, string> {
  const { closedAt } = closing;
  const { what, runs, fixedBy, fix } = passesOf(record);
  const outcome = slaOutcome(record.dueAt, closedAt);
  const resolved = outcome === null ? 'Resolved' : `Resolved ${outcome.words}`;
  return {
    status: statusBlock({
      lead: `**${what}**: ${runs}. ${fix}`,
      ...statusOf(record),
      end: { fixedBy, closedAt },
    }),
    sla: slaBlock({ ...slaOf(record), outcome: `${resolved}.` }),
    checklist: closedChecklist(record, closing),
    record: closedRecordBlock({ fixedBy, closedAt, outcome }),
  };
}

function closedChecklist(record: CauseRecord, { closedAt, suitePassed, flaky = null }: Closing): string {
  const { kind, tests, failed, passed, dueAt } = record;
  const [first = failed.last] = passed;
  const { passed: words, fix } = passesOf(record);
  const green = `${words}, first at ${evidenceCommit(first)} in ${evidenceLink(first)}`;
  if (kind === 'flaky')
    return flakyChecklist(flaky, {
      tests: tests.length,
      clean: {
        fixed: `${green}. ${fix}`,
        runs: `${counted(passed.length, 'consecutive trusted run')} passed`,
      },
    });
  const outcome = slaOutcome(dueAt, closedAt);
  return checklistBlock({
    nodeId: tests[0]?.nodeId ?? '',
    tests: tests.length,
    red: `at ${evidenceCommit(failed.first)}`,
    green: {
      fix: green,
      suite:
        suitePassed === null
          ? null
          : `no test failed at ${evidenceCommit(suitePassed)} in ${evidenceLink(suitePassed)}`,
      resolved: `closed ${utc(closedAt)} on that evidence${outcome === null ? '' : `, ${outcome.words}`}`,
    },
  });
}
