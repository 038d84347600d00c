import type { Cause, CauseKind } from '#src/model/findings.ts';
import { keyText } from '#src/model/issue-blocks.ts';
import { code } from './escape-markdown.ts';
import { discoveredBlock, type IssueBlocks } from './issue-body.ts';
import { checklistBlock } from './issue-checklist.ts';
import type { IssueContext } from './issue-context.ts';
import { listedOfCause } from './issue-listed.ts';
import { assessedBlock } from './issue-severity.ts';
import { slaBlock } from './issue-sla.ts';
import { openRecordBlock, statusBlock } from './issue-status.ts';
import { summaryBlock } from './issue-summary.ts';
import { testsBlock } from './issue-tests.ts';
import { headlineOf, placeWords } from './issue-title.ts';
import { counted, grouped, utc } from './numbers.ts';
import { commitText } from './run-facts.ts';
import { whatToDo } from './what-to-do.ts';

/** The bot's blocks around the evidence, as a new issue has them. */
export function filedBlocks(cause: Cause, context: IssueContext): IssueBlocks {
  const { analysis, facts, isQuiet } = context;
  const { kind, tests, range, assessment, dueAt, slaHours } = cause;
  const red = facts.commit ?? range.firstFailed;
  return {
    status: statusBlock({
      lead: `${causeLead(cause)} ${whatToDo(kind, tests.length, isQuiet)}`,
      severity: assessment.severity,
      dueAt,
      discoveredAt: facts.at,
    }),
    summary: causeSummary(cause, context),
    severity: assessedBlock(assessment),
    sla: slaBlock({ dueAt, slaHours, countedFrom: 'filed' }),
    tests: testsBlock(listedOfCause(cause, analysis), isQuiet === true ? 'place' : 'all'),
    checklist: checklistBlock({
      nodeId: tests[0]?.result.nodeId ?? '',
      tests: tests.length,
      red:
        red === null ? `in the reports of ${utc(facts.at)} (commit unknown)` : `at ${commitText(red, facts)}`,
      green: null,
    }),
    discovered: discoveredBlock(facts),
    record: openRecordBlock(),
  };
}

/** What is wrong, as the issue's first line says it: bold Markdown. */
export function causeLead(cause: Cause): string {
  const { opening, subject, verb, place, type } = headlineOf(cause);
  const what = cause.tests.length === 1 ? code(subject, 80) : subject;
  const where = place === null ? '' : `${placeWords(place)}${code(place.file, 100)}`;
  return `**${opening}${what} ${verb}${where}${type === null ? '' : ` with ${code(type, 80)}`}.**`;
}

/** The block `summary`: how many tests, how many ways to fail, whether it is new, and what it links. */
export function causeSummary(
  { kind, tests, signatures, isNew, key }: Cause,
  { facts, earlier = [], mention = [], isQuiet = false }: IssueContext,
): string {
  const newness = {
    true: 'new: the baseline does not have it',
    false: 'not new: the baseline has it too',
    null: 'not known to be new: there is no baseline for it',
  }[`${isNew}`];
  const where = isQuiet ? '' : ', listed under *Actual*';
  const ways = signatures.length > 1 ? ` They fail in ${grouped(signatures.length)} ways${where}.` : '';
  // Several ways to fail are one cause by our count; nobody has seen yet that they have one reason.
  const about = kind === 'cause' && signatures.length > 1 ? 'that count as one cause' : abouts[kind];
  const summary = `${counted(tests.length, 'test')} ${about} (key \`${keyText(key)}\`).${ways} It is ${newness}.`;
  return summaryBlock(summary, { facts, earlier, mention });
}

const abouts: Record<CauseKind, string> = {
  cause: 'with one cause',
  'suite-broken': 'that are more than half of the suite, whatever their causes',
  'roll-up': 'whose causes have no issue of their own, since only so many are opened a day',
};
