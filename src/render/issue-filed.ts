import type { Cause, CauseKind } from '#src/model/findings.ts';
import { keyText } from '#src/model/issue-blocks.ts';
import { code, plain } from './escape-markdown.ts';
import { checklistBlock } from './issue-checklist.ts';
import type { IssueContext } from './issue-context.ts';
import { openRecordBlock, STILL_OPEN, slaBlock, statusBlock } from './issue-status.ts';
import { headlineOf, placeWords } from './issue-title.ts';
import { counted, grouped, utc } from './numbers.ts';
import { commitText, runLink } from './run-facts.ts';
import { smallTable } from './table.ts';

/** The bot's blocks around the evidence, as a new issue has them. */
export function filedBlocks(cause: Cause, { facts, isQuiet }: IssueContext) {
  const { tests, range, assessment, dueAt, slaHours } = cause;
  const red = facts.commit ?? range.firstFailed;
  const run = runLink(facts);
  const discoveredBy = plain(facts.discoveredBy, 120) + (run === null ? '' : ` (${run})`);
  return {
    status: statusBlock({
      lead: `**${headline(cause)}** ${isQuiet === true ? quietAdvice : whatToDo(tests.length)}`,
      severity: assessment.severity,
      dueAt,
      discoveredAt: facts.at,
      fixedBy: STILL_OPEN,
      resolved: STILL_OPEN,
    }),
    summary: [
      `## Summary\n\n${summary(cause)}`,
      `## Severity\n\n**${assessment.severity}** by the rule ${code(assessment.rule, 80)}: ${plain(assessment.why)}.`,
    ].join('\n\n'),
    sla: slaBlock({ dueAt, slaHours, countedFrom: 'filed' }),
    checklist: checklistBlock({
      nodeId: tests[0]?.result.nodeId ?? '',
      tests: tests.length,
      red:
        red === null ? `in the reports of ${utc(facts.at)} (commit unknown)` : `at ${commitText(red, facts)}`,
      green: null,
    }),
    discovered: `## Record\n\n${smallTable(['Discovered by', 'Date'], [[discoveredBy, utc(facts.at)]])}`,
    record: openRecordBlock(),
  };
}

/** What to do about an open issue. */
export function whatToDo(tests: number): string {
  return `Find the cause and mend it, so that ${tests === 1 ? 'the command' : 'each command'} under *Steps to reproduce* passes.`;
}

const quietAdvice = 'Find the cause and mend it, so that the tests of the reference below pass.';

function headline(cause: Cause): string {
  const { opening, subject, verb, place, type } = headlineOf(cause);
  const what = cause.tests.length === 1 ? code(subject, 80) : subject;
  const where = place === null ? '' : `${placeWords(place)}${code(place.file, 100)}`;
  return `${opening}${what} ${verb}${where}${type === null ? '' : ` with ${code(type, 80)}`}.`;
}

function summary({ kind, tests, signatures, isNew, key }: Cause): string {
  const newness = {
    true: 'new: the baseline does not have it',
    false: 'not new: the baseline has it too',
    null: 'not known to be new: there is no baseline for it',
  }[`${isNew}`];
  const ways =
    signatures.length > 1 ? ` They fail in ${grouped(signatures.length)} ways, listed under *Actual*.` : '';
  // Several ways to fail are one cause by our count; nobody has seen yet that they have one reason.
  const about = kind === 'cause' && signatures.length > 1 ? 'that count as one cause' : abouts[kind];
  return `${counted(tests.length, 'test')} ${about} (key \`${keyText(key)}\`).${ways} It is ${newness}.`;
}

const abouts: Record<CauseKind, string> = {
  cause: 'with one cause',
  'suite-broken': 'that are more than half of the suite, whatever their causes',
  'roll-up': 'whose causes have no issue of their own, since one run opens only so many',
};
