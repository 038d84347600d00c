import type { CauseRecord } from '#src/model/cause-record.ts';
import type { PersonsEnd } from '#src/model/persons-end.ts';
import { plain } from './escape-markdown.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { closedRecordBlock, statusBlock, statusOf, UNKNOWN_FIX } from './issue-status.ts';
import { personText } from './mentions.ts';
import { slaOutcome } from './sla-outcome.ts';

/** The blocks that change when a person ends an issue of ours by a command, by block name, for `replaceBlocks`. */
export function renderEndedBlocks(
  record: CauseRecord,
  { by, why, duplicateOf, at }: PersonsEnd,
): Record<string, string> {
  const outcome = slaOutcome(record.dueAt, at);
  const end = { fixedBy: UNKNOWN_FIX, closedAt: at };
  const what = duplicateOf === null ? '**Closed**' : `**Duplicate of #${duplicateOf}**, closed`;
  return {
    status: statusBlock({
      lead: `${what} by ${personText(by)}${why === '' ? '' : `: ${plain(why)}`}.`,
      ...statusOf(record),
      end,
    }),
    sla: slaBlock({
      ...slaOf(record),
      outcome: outcome === null ? '' : `Closed ${outcome.words}.`,
    }),
    record: closedRecordBlock({ ...end, outcome }),
  };
}
