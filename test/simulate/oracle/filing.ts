import type { Bug } from '../script/script.ts';
import type { Invariant, OracleContext } from './context.ts';
import { hasPeoplesSeverity } from './decisions.ts';
import { areSeparated, isSplitOff } from './evidence.ts';
import { everFailedIn, everWasMass, isNewsOf, type PlayedRun, trustedRuns } from './ledger.ts';
import { issuesOf, type ListedIssue, severityLabels } from './listing.ts';

/** In how many trusted runs a P2 must fail before it is filed (the config's default). */
export const CONFIRMATIONS = 2;
const HOUR_MS = 3_600_000;
/** How long GitHub may keep the app from writing what it decided, in a month's troubles. */
export const LONGEST_WAIT_MS = HOUR_MS;
/** Hours from filing to due (the config's default). */
export const SLA_HOURS: Readonly<Record<string, number>> = { P0: 24, P1: 72, P2: 168, P3: 336 };

/** How issues begin: one a cause, from trusted runs only, confirmed, with the right severity and a due date. */
export const filingInvariants: readonly Invariant[] = [
  { name: 'one-open-issue-a-cause', check: secondIssue },
  { name: 'only-from-trusted-runs', check: fromElsewhere },
  { name: 'only-what-is-confirmed', check: unconfirmed },
  { name: 'a-full-disk-is-no-bug', check: infrastructureFiled },
  { name: 'nothing-in-a-dry-run', check: filedInDryRun },
  { name: 'deleted-stays-deleted', check: filedAgain },
  { name: 'severity-and-due-date', check: wrongSeverity },
];

/** Issues that came with this event. */
export function newIssues({ issues, before }: OracleContext): ListedIssue[] {
  return [...issues.values()].filter(({ number }) => !before.has(number));
}

function secondIssue({ ledger, issues }: OracleContext): string | null {
  const reopenedByPeople = new Set(
    ledger.deeds.filter(({ does }) => does.what === 'reopen').map(({ issue }) => issue),
  );
  const replaced = new Set(
    ledger.deeds.filter(({ does }) => does.what === 'replace-text').map(({ issue }) => issue),
  );
  for (const bug of ledger.script.bugs) {
    const open = issuesOf(issues, bug).filter(({ isOpen }) => isOpen);
    // Who opens an old one again although there is a new one has decided so.
    const ours = open.filter(
      ({ number, bugs }) =>
        !reopenedByPeople.has(number) &&
        !isSplitOff(ledger, bugs, bug) &&
        !(replaced.has(number) && areSeparated(ledger, bugs, bug)),
    );
    if (ours.length > 1)
      return `${bug.name} has ${open.length} open issues: ${open.map(({ number }) => `#${number}`).join(', ')}`;
  }
  const suites = [...issues.values()].filter(({ kind, isOpen }) => kind === 'suite' && isOpen);
  return suites.length > 1 ? `${suites.length} open issues say that the suite is broken` : null;
}

function bugsOf({ ledger }: OracleContext, { bugs }: ListedIssue): Bug[] {
  return ledger.script.bugs.filter(({ name }) => bugs.has(name));
}

/** Trusted runs in which the bug itself made its tests fail. */
function failingRuns({ ledger }: OracleContext, bug: Bug): PlayedRun[] {
  return trustedRuns(ledger).filter((run) => everFailedIn(run, bug));
}

function fromElsewhere(context: OracleContext): string | null {
  const { before } = context;
  const hasMass = trustedRuns(context.ledger).some(everWasMass);
  for (const issue of context.issues.values()) {
    if (issue.kind === 'dry-run') continue;
    if (issue.kind === 'suite') {
      if (!hasMass) return `#${issue.number} says that the suite is broken, and it never was`;
      const isNamed = /suite is broken/i.test(issue.title);
      if (!isNamed && !before.has(issue.number))
        return `#${issue.number} is about a broken suite and does not say so: ${issue.title}`;
      continue;
    }
    const strange = bugsOf(context, issue).find((bug) => failingRuns(context, bug).length === 0);
    if (strange !== undefined)
      return `#${issue.number} lists ${strange.name}, which never failed in a trusted run`;
  }
  return null;
}

function infrastructureFiled({ issues }: OracleContext): string | null {
  for (const { number, kind, body } of issues.values())
    if (kind === 'cause' && body.includes('tests/test_disk.py'))
      return `#${number} is about tests that failed because the disk was full`;
  return null;
}

function unconfirmed(context: OracleContext): string | null {
  for (const issue of newIssues(context)) {
    if (issue.kind !== 'cause') continue;
    const bugs = bugsOf(context, issue);
    if (bugs.length === 0) return `#${issue.number} is about no test that failed: ${issue.title}`;
    const isConfirmed = bugs.some(
      (bug) =>
        failingRuns(context, bug).length >= (bug.severity === 'P2' ? CONFIRMATIONS : 1) ||
        // That it is flaky is seen from one run.
        bug.kind === 'flake',
    );
    if (!isConfirmed) return `#${issue.number} was filed after one run: ${issue.title}`;
    const told = context.ledger.told.filter(({ run }) => run.isTrusted);
    const isCurrent = bugs.some(
      (bug) => bug.kind === 'flake' || told.some((one) => isNewsOf(context.ledger, one, bug)),
    );
    if (!isCurrent) return `#${issue.number} was filed for results of older commits: ${issue.title}`;
  }
  return null;
}

function filedInDryRun({ ledger, issues }: OracleContext): string | null {
  const all = [...issues.values()];
  const lists = all.filter(({ kind }) => kind === 'dry-run');
  if (lists.length > 1) return `${lists.length} issues list what would be filed`;
  const filed = all.find(({ kind }) => kind !== 'dry-run');
  return ledger.filingSince === null && filed !== undefined
    ? `#${filed.number} was filed in a dry run: ${filed.title}`
    : null;
}

function filedAgain(context: OracleContext): string | null {
  const { ledger } = context;
  for (const { issue: number, does, bugs } of ledger.deeds) {
    if (does.what !== 'delete') continue;
    const left = ledger.script.bugs.filter((bug) => bugs.has(bug.name) && !isSplitOff(ledger, bugs, bug));
    const again = newIssues(context).find(
      (issue) => issue.kind === 'cause' && left.some(({ name }) => issue.bugs.has(name)),
    );
    if (again !== undefined)
      return `#${number} was deleted by people, and #${again.number} is about the same`;
  }
  return null;
}

function wrongSeverity(context: OracleContext): string | null {
  for (const issue of newIssues(context)) {
    if (issue.kind !== 'cause') continue;
    const severities = severityLabels(issue);
    const [severity = ''] = severities;
    if (severities.length !== 1)
      return `#${issue.number} has the severities ${severities.join(', ') || 'none'}`;
    const bugs = bugsOf(context, issue);
    const worst = bugs.map((bug) => bug.severity).sort()[0] ?? '';
    const isFlaky = issue.labels.includes('flaky');
    // What people decided of an earlier issue about the same holds for the one that follows it.
    const isDecided = context.ledger.deeds.some(
      ({ issue: number, bugs: listed }) =>
        bugs.some(({ name }) => listed.has(name)) && hasPeoplesSeverity(context.ledger, number),
    );
    if (!isFlaky && !isDecided && severity !== worst)
      return `#${issue.number} is ${severity} and should be ${worst}`;
    const due = Date.parse(issue.createdAt) + (SLA_HOURS[severity] ?? 0) * HOUR_MS;
    if (!minutesBefore(due).some((minute) => issue.body.includes(minute)))
      return `#${issue.number} (${severity}) does not say that it is due ${minutesBefore(due)[0]}`;
  }
  return null;
}

/** The minute of a time and those before it, as texts show them: GitHub may have kept the app waiting since it decided. */
function minutesBefore(at: number): string[] {
  return Array.from({ length: LONGEST_WAIT_MS / 60_000 }, (_, minutes) =>
    new Date(at - minutes * 60_000).toISOString().slice(0, 16).replace('T', ' '),
  );
}
