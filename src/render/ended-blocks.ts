import type { CauseRecord } from '#src/model/cause-record.ts';
import type { PersonsEnd } from '#src/model/persons-end.ts';
import { plain } from './escape-markdown.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { recordBlock, statusBlock } from './issue-status.ts';
import { personText } from './mentions.ts';
import { utc } from './numbers.ts';
import { slaOutcome } from './sla-outcome.ts';

/** Nobody says which commit it was. */
const UNKNOWN_FIX = 'not known';

/** The blocks that change when a person ends an issue of ours by a command, by block name, for `replaceBlocks`. */
export function renderEndedBlocks(
  record: CauseRecord,
  { by, why, duplicateOf, at }: PersonsEnd,
): Record<string, string> {
  const { severity, dueAt, filedAt, failed } = record;
  const outcome = slaOutcome(dueAt, at);
  const what = duplicateOf === null ? '**Closed**' : `**Duplicate of #${duplicateOf}**, closed`;
  return {
    status: statusBlock({
      lead: `${what} by ${personText(by)}${why === '' ? '' : `: ${plain(why)}`}.`,
      severity,
      dueAt,
      discoveredAt: filedAt ?? failed.first.at,
      fixedBy: UNKNOWN_FIX,
      resolved: utc(at),
    }),
    sla: slaBlock({
      ...slaOf(record),
      outcome: outcome === null ? '' : `Closed ${outcome.words}.`,
    }),
    record: recordBlock({
      fixedBy: UNKNOWN_FIX,
      resolved: utc(at),
      withinSla: outcome === null ? 'unknown' : outcome.within ? 'yes' : 'no',
    }),
  };
}
