import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import { checklistBlock } from './issue-checklist.ts';
import { passesOf } from './issue-passes.ts';
import { recordBlock, slaBlock, statusBlock } from './issue-status.ts';
import { utc } from './numbers.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { slaOutcome } from './sla-outcome.ts';

/** What is known of an issue's end besides its record. */
export interface Closing {
  /** UTC ISO. */
  closedAt: string;
  /** A trusted run since the fix in which no test failed at all; null: none is known, so that box stays open. */
  suitePassed: RunEvidence | null;
}

/**
 * The blocks that change when an issue is closed on its evidence, by block name, for `replaceBlocks`.
 * @throws RangeError when the record has no passing run.
 */
export function renderClosedBlocks(
  record: CauseRecord,
  { closedAt, suitePassed }: Closing,
): Record<string, string> {
  const { tests, severity, slaHours, dueAt, failed, filedAt, passed } = record;
  const { what, runs, fixedBy, fix } = passesOf(record);
  const outcome = slaOutcome(dueAt, closedAt);
  const [first = failed.last] = passed;
  const resolved = outcome === null ? 'Resolved' : `Resolved ${outcome.words}`;
  return {
    status: statusBlock({
      lead: `**Fixed: ${what}**: ${runs}. ${fix}`,
      severity,
      dueAt,
      discoveredAt: filedAt ?? failed.first.at,
      fixedBy,
      resolved: utc(closedAt),
    }),
    sla: slaBlock({ dueAt, slaHours, countedFrom: 'filed', outcome: `${resolved}.` }),
    checklist: checklistBlock({
      nodeId: tests[0]?.nodeId ?? '',
      tests: tests.length,
      red: `at ${evidenceCommit(failed.first)}`,
      green: {
        fix: `${what}, first at ${evidenceCommit(first)} in ${evidenceLink(first)}`,
        suite:
          suitePassed === null
            ? null
            : `no test failed at ${evidenceCommit(suitePassed)} in ${evidenceLink(suitePassed)}`,
        resolved: `closed ${utc(closedAt)} on that evidence${outcome === null ? '' : `, ${outcome.words}`}`,
      },
    }),
    record: recordBlock({
      fixedBy,
      resolved: utc(closedAt),
      withinSla: outcome === null ? 'unknown' : outcome.within ? 'yes' : 'no',
    }),
  };
}
