import type { Cause, CauseKind } from '#src/model/findings.ts';
import type { Section } from './budget.ts';
import { fixed } from './budget.ts';
import { code, plain } from './escape-markdown.ts';
import type { IssueContext } from './issue-context.ts';
import { headlineOf, placeWords } from './issue-title.ts';
import { counted, grouped, hours, utc } from './numbers.ts';
import { commitText, runLink } from './run-facts.ts';
import { smallTable } from './table.ts';

/** What is wrong, what to do, how severe it is and until when: all that changes while the issue is open. */
export function statusSection(cause: Cause, { facts }: IssueContext): Section {
  const { assessment, dueAt, slaHours } = cause;
  return fixed(
    [
      `**${headline(cause)}** Find the cause and mend it, so that ${cause.tests.length === 1 ? 'the command' : 'each command'} under *Steps to reproduce* passes.`,
      smallTable(
        ['Severity', 'SLA target', 'Discovered', 'Fixed by', 'Resolved'],
        [[`**${assessment.severity}**`, `**${utc(dueAt)}**`, utc(facts.at), 'open', 'open']],
      ),
      `## Summary\n\n${summary(cause)}`,
      `## Severity\n\n**${assessment.severity}** by the rule ${code(assessment.rule, 80)}: ${plain(assessment.why)}.`,
      `## SLA target\n\nDue **${utc(dueAt)}**: ${hours(slaHours)} after it was filed, by its severity.`,
    ].join('\n\n'),
  );
}

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
  return `${counted(tests.length, 'test')} ${about} (key \`${key.replace(/[^\w-]/g, '')}\`).${ways} It is ${newness}.`;
}

const abouts: Record<CauseKind, string> = {
  cause: 'with one cause',
  'suite-broken': 'that are more than half of the suite, whatever their causes',
  'roll-up': 'whose causes have no issue of their own, since one run opens only so many',
};

/** The way to a proved fix (design §6), and the record of who found what when. A failing test has shown the first two. */
export function checklistSection({ tests, range }: Cause, { facts }: IssueContext): Section {
  const [first] = tests;
  const red = facts.commit ?? range.firstFailed;
  const where =
    red === null ? `in the reports of ${utc(facts.at)} (commit unknown)` : `at ${commitText(red, facts)}`;
  const whole = tests.length === 1 ? 'the test' : `all ${counted(tests.length, 'test')}`;
  const run = runLink(facts);
  return fixed(
    [
      '## Checklist',
      [
        `- [x] 1. Reproduced: ${first === undefined ? 'a test' : code(first.result.nodeId, 120)} was red ${where}`,
        `- [x] 2. Regression test, red without the fix: ${whole} of the test reference, red ${where}`,
        `- [ ] 3. Fix, with the same test green: ticked when ${whole} passed in a trusted run after the merge`,
        '- [ ] 4. Full suite passes: ticked by that same run',
        '- [ ] 5. Stable: ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)',
        '- [ ] 6. Resolved, within or outside its SLA: ticked when the issue is closed on that evidence',
      ].join('\n'),
      '## Record',
      smallTable(
        ['What', 'Value'],
        [
          ['Discovered by', plain(facts.discoveredBy, 120) + (run === null ? '' : ` (${run})`)],
          ['Date', utc(facts.at)],
          ['Fixed by', 'open'],
          ['Resolved', 'open'],
          ['Within SLA', 'open'],
        ],
      ),
    ].join('\n\n'),
  );
}
