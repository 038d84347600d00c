import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Analysis, Cause } from '#src/model/findings.ts';
import { code } from './escape-markdown.ts';
import { nodeIdParts } from './failing-test.ts';
import { allTests } from './issue-checklist.ts';
import { listedOfRecord } from './issue-listed.ts';
import { severityBlock } from './issue-severity.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { statusBlock, statusOf } from './issue-status.ts';
import { testsBlock } from './issue-tests.ts';
import { counted, grouped } from './numbers.ts';
import { evidenceCommit } from './run-facts.ts';
import { goneWords, whatToDo } from './what-to-do.ts';

/** What is known of an open issue besides its record. */
export interface OpenNews {
  /** After how many trusted runs in which all its tests passed it is closed. */
  closeAfter: number;
  /** What fails in the newest run; null: none of it does. */
  cause: Cause | null;
  analysis: Pick<Analysis, 'onlyIn'>;
  isQuiet?: boolean;
}

/**
 * The blocks of an open issue as the record has it now, by block name, for `replaceBlocks`: its tests were added, removed or
 * renamed, pass again, its severity changed, its clock was stopped or goes on. The same record gives the same blocks.
 * The tests are listed anew only where the newest run tells how they fail, or one of them is gone.
 */
export function renderOpenBlocks(record: CauseRecord, news: OpenNews): Record<string, string> {
  const { cause, analysis, isQuiet = false } = news;
  const { tests, severities = [] } = record;
  const isListed = cause !== null || tests.some(({ removed }) => removed !== undefined);
  return {
    status: statusBlock({
      lead: openLead(record, news),
      ...statusOf(record),
    }),
    // Without a history of it the issue says more than the record knows: why the rule matched.
    ...(severities.length > 0 && { severity: severityBlock(record) }),
    sla: slaBlock(slaOf(record)),
    ...(isListed && {
      tests: testsBlock(listedOfRecord(record, cause, analysis), isQuiet ? 'place' : 'all'),
    }),
  };
}

/** What is wrong and what to do. */
function openLead(record: CauseRecord, { closeAfter, isQuiet }: OpenNews): string {
  const { kind, tests, passed, failed } = record;
  const live = tests.filter(({ removed }) => removed === undefined);
  const gone = tests.length - live.length;
  if (tests.length > 0 && live.length === 0)
    return `**${goneWords(tests.length)}.** Nothing shows any more whether the bug is still there: close it, or name a test that does.`;
  const removed =
    gone === 0 ? '' : ` ${counted(gone, 'other test')} of it ${gone === 1 ? 'is' : 'are'} gone.`;
  const [first] = passed;
  if (first !== undefined) {
    const progress = `(${grouped(passed.length)} of ${counted(closeAfter, 'run')})`;
    return `**Passes again since ${evidenceCommit(first)} ${progress}.** Nothing to do: it is closed when ${allTests(live.length)} passed in ${counted(closeAfter, 'trusted run')} and failed in none between.${removed}`;
  }
  const [only] = live;
  const what =
    live.length === 1 && only !== undefined
      ? `${code(nodeIdParts(only.nodeId).name, 80)} fails`
      : `${counted(live.length, 'test')} fail`;
  // The first line that it was filed with counts the tests that were there.
  const told = (gone === 0 ? record.lead : undefined) ?? `**${what} since ${evidenceCommit(failed.first)}.**`;
  return `${told} ${whatToDo(kind, live.length, isQuiet)}${removed}`;
}
