import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import { BUDGET, fitBody } from './budget.ts';
import type { IssueContext } from './issue-context.ts';
import { evidenceSections } from './issue-evidence.ts';
import { causeSummary } from './issue-filed.ts';
import { renderOpenBlocks } from './issue-open.ts';
import { quietSections, withoutDetails } from './quiet.ts';

/**
 * The blocks of an open issue of which more tests fail, by block name, for `replaceBlocks`: also its summary and evidence are
 * those of the newest run, `told` and `context`, so that each of its tests has its command there.
 *
 * @param record without what must be quiet, if it must
 */
export function renderGrownBlocks(
  record: CauseRecord,
  told: Cause,
  context: IssueContext & { closeAfter: number },
): Record<string, string> {
  const { analysis, closeAfter, isQuiet = false } = context;
  const cause = isQuiet ? withoutDetails(told) : told;
  const evidence = isQuiet ? quietSections(context) : evidenceSections(cause, context);
  return {
    ...renderOpenBlocks(record, { cause, closeAfter, analysis, isQuiet }),
    summary: causeSummary(cause, context),
    evidence: fitBody(evidence, BUDGET.evidence).trim(),
  };
}
