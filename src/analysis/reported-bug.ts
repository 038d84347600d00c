import type { CauseRecord, RunEvidence, SeverityDecision } from '#src/model/cause-record.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { Assessment, SeverityRule, SlaHours } from '#src/model/severity.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { readIssueForm } from './issue-form.ts';
import { assess, type Subject } from './severity.ts';
import { dueAt, withSeverity } from './sla.ts';
import { nameOfNodeId, pathOfNodeId } from './test-name.ts';

/** An issue that a person wrote. All of it is outside text. */
export interface ReportedIssue {
  number: number;
  title: string;
  body: string;
  url: string;
  /** UTC ISO. */
  createdAt: string;
}

/** More paths or tests than these nobody names in a report. */
const MOST_NAMED = 20;
/** Beyond this a text is a log that somebody pasted. */
const LONGEST_TEXT = 20_000;
const PATH = /(?<![\w./-])[\w.-]{1,80}(?:\/[\w.-]{1,80}){0,20}\.py(?:::[^\s`'"<>|,;]{1,200})?/g;

/** The node ids and paths of Python files that a report names, in their order. */
export function namedIn({ title, body }: Pick<ReportedIssue, 'title' | 'body'>): string[] {
  const found = `${title}\n${body}`.slice(0, LONGEST_TEXT).match(PATH) ?? [];
  return [...new Set(found)].slice(0, MOST_NAMED);
}

/**
 * What the severity rules say of a report by its title, its text and the paths in it: the worst of what they find. A proposal,
 * since they are made for failing tests: a person decides.
 */
export function proposeSeverity(issue: ReportedIssue, rules: readonly SeverityRule[]): Assessment {
  const { severity } = readIssueForm(issue.body);
  if (severity !== null)
    return { severity, rule: 'issue-form', why: 'the reporter chose it in the issue form' };
  const name = issue.title;
  const message = `${issue.title}\n${issue.body}`.slice(0, LONGEST_TEXT);
  const subjects: Subject[] = [null, ...namedIn(issue)].map((named) => ({
    kinds: ['failure'],
    path: named === null ? null : pathOfNodeId(named),
    name: named === null ? name : nameOfNodeId(named),
    markers: [],
    crashPath: null,
    exception: '',
    message,
    tests: 1,
    flakyRate: null,
  }));
  const [worst, ...others] = subjects.map((subject) => assess(subject, rules));
  if (worst === undefined) throw new Error('proposeSeverity: there is always a title');
  const found = others.reduce(
    (before, other) =>
      SEVERITIES.indexOf(other.severity) < SEVERITIES.indexOf(before.severity) ? other : before,
    worst,
  );
  // What matched is said in words about tests, which a report is not.
  return { ...found, why: rules.find(({ name: rule }) => rule === found.rule)?.why ?? found.why };
}

/** What is known of a reported bug at first: nobody decided its severity, so no clock runs. */
export function newReport(
  issue: ReportedIssue,
  { severity, rule }: Pick<Assessment, 'severity' | 'rule'>,
  slaHours: SlaHours,
): CauseRecord {
  const seen: RunEvidence = { runId: issue.number, sha: '', url: issue.url, at: issue.createdAt };
  return {
    key: `r1-${issue.number}`,
    kind: 'reported',
    state: 'open',
    issue: issue.number,
    severity,
    rule,
    slaHours: slaHours[severity],
    tests: [],
    range: { lastPassed: null, firstFailed: null, commits: null },
    failed: { first: seen, last: seen, runs: 1 },
    passed: [],
    filedAt: issue.createdAt,
    dueAt: null,
    closedAt: null,
    closedBy: null,
    breachSaidFor: null,
  };
}

/** Whether a reported bug waits for somebody to decide its severity: until then the record has what the rules propose. */
export function isUndecided({ kind, severities }: CauseRecord): boolean {
  return kind === 'reported' && severities === undefined;
}

/** The record with a severity that a person decided. The first one of a reported bug starts its clock. */
export function withDecision(
  record: CauseRecord,
  decision: SeverityDecision,
  slaHours: SlaHours,
): CauseRecord {
  if (!isUndecided(record)) return withSeverity(record, decision, slaHours);
  const { severity, at } = decision;
  const { paused = null, acknowledgedAt = null } = record.clock ?? {};
  return {
    ...record,
    severity,
    slaHours: slaHours[severity],
    dueAt: dueAt(new Date(at), severity, slaHours),
    clock: { ...startedClock(at), acknowledgedAt, paused: paused === null ? null : { ...paused, since: at } },
    severities: [decision],
  };
}
