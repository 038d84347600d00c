import type { CauseRecord } from '#src/model/cause-record.ts';
import type { IssueEvent } from '#src/model/issue-event.ts';
import { LABEL_PURPOSES, type LabelSettings } from '#src/model/label-settings.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { Severity, SlaHours } from '#src/model/severity.ts';
import { acknowledged, clockOf } from '#src/model/sla-clock.ts';
import { isUndecided, withDecision } from './reported-bug.ts';
import { paused, personsDecision, resumed } from './sla.ts';

/** An issue as GitHub lists it, after all that we wrote has been applied: what differs from the record, people did. */
export interface ListedIssue {
  labels: readonly string[];
}

/** What a team decides: the config. */
export interface PeoplePolicy {
  labels: LabelSettings;
  slaHours: SlaHours;
}

/** Why a clock stands that the label stopped: it runs again when the label is taken off, and no other pause does. */
export const PAUSED_BY_LABEL = 'it needs information (label)';

/** The severities whose labels an issue has, the worst first. */
export function labelledSeverities({ labels }: ListedIssue, names: LabelSettings): Severity[] {
  return SEVERITIES.filter((severity) => labels.some((label) => isSameLabel(label, names[severity].name)));
}

/**
 * Whether the issue shows that a person decided something of which only its events tell who and when. `answer`: the
 * issue has a label that is none of ours, and nobody is known to have answered yet; that can wait.
 */
export function whatEventsTell(
  record: CauseRecord,
  issue: ListedIssue,
  labels: LabelSettings,
): 'decision' | 'answer' | 'nothing' {
  const severities = labelledSeverities(issue, labels);
  const isOther = severities.some((severity) => severity !== record.severity || isUndecided(record));
  if (isOther || pauseOf(record, issue, labels) !== 'same') return 'decision';
  const isTheirs = issue.labels.some((label) =>
    LABEL_PURPOSES.every((purpose) => !isSameLabel(label, labels[purpose].name)),
  );
  return isTheirs && clockOf(record).acknowledgedAt === null ? 'answer' : 'nothing';
}

/**
 * The record with what people decided by labels (design §5): the newest severity label that a person set holds for good,
 * `needs-info` stops the clock for as long as it is there. A severity label that was taken off is no decision: nothing is
 * put back and the severity stays.
 *
 * @param events the issue's, oldest first; what Apps did is no person's decision
 * @param reporter who reported it, if a person did: their own labels answer nobody
 */
export function decisionsOf(
  record: CauseRecord,
  issue: ListedIssue,
  {
    labels,
    slaHours,
    events,
    reporter = null,
  }: PeoplePolicy & { events: readonly IssueEvent[]; reporter?: string | null },
): CauseRecord {
  const byPeople = events.filter(({ isPerson }) => isPerson);
  const decided = withLabelledSeverity(record, issue, { labels, slaHours, events: byPeople });
  const stopped = withLabelledPause(decided, issue, { labels, events });
  const first = byPeople.find(({ by }) => by !== reporter);
  return first === undefined ? stopped : acknowledged(stopped, first.at);
}

/** The labels of other severities on the issue that we put there: they say nothing any more. What people put there stays. */
export function staleSeverityLabels(
  { severity }: CauseRecord,
  issue: ListedIssue,
  { labels, events, us }: { labels: LabelSettings; events: readonly IssueEvent[]; us: string },
): string[] {
  return labelledSeverities(issue, labels)
    .filter((other) => other !== severity)
    .map((other) => labels[other].name)
    .filter(
      (name) =>
        events.findLast(({ kind, label }) => kind === 'labeled' && isSameLabel(label, name))?.by === us,
    );
}

function withLabelledSeverity(
  record: CauseRecord,
  issue: ListedIssue,
  { labels, slaHours, events }: PeoplePolicy & { events: readonly IssueEvent[] },
): CauseRecord {
  const there = labelledSeverities(issue, labels);
  const known = personsDecision(record)?.at;
  const newest = events
    .flatMap(({ kind, label, by, at }) => {
      const severity = there.find((one) => isSameLabel(label, labels[one].name));
      return kind === 'labeled' && severity !== undefined ? [{ severity, by, at }] : [];
    })
    .findLast(({ at }) => known === undefined || inSeconds(at) >= inSeconds(known));
  if (newest === undefined) return record;
  // Who sets the severity that it has already has decided it too.
  if (newest.severity === record.severity && known !== undefined && !isUndecided(record)) return record;
  const { severity, by, at } = newest;
  return withDecision(record, { severity, by, why: `the label ${labels[severity].name}`, at }, slaHours);
}

/** The times of events are whole seconds; ours are not. */
function inSeconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}

function pauseOf(record: CauseRecord, issue: ListedIssue, labels: LabelSettings): 'begins' | 'ends' | 'same' {
  if (record.state !== 'open') return 'same';
  const isLabelled = issue.labels.some((label) => isSameLabel(label, labels.needsInfo.name));
  const pause = clockOf(record).paused;
  if (isLabelled) return pause === null ? 'begins' : 'same';
  return pause?.why === PAUSED_BY_LABEL ? 'ends' : 'same';
}

function withLabelledPause(
  record: CauseRecord,
  issue: ListedIssue,
  { labels, events }: { labels: LabelSettings; events: readonly IssueEvent[] },
): CauseRecord {
  const newest = (kind: IssueEvent['kind']) =>
    events.findLast((event) => event.kind === kind && isSameLabel(event.label, labels.needsInfo.name));
  switch (pauseOf(record, issue, labels)) {
    case 'same':
      return record;
    case 'begins': {
      const event = newest('labeled');
      if (event === undefined) return record;
      // A clock that began anew since then can't have stood still before.
      const { startedAt } = clockOf(record);
      const isBefore = inSeconds(event.at) < inSeconds(startedAt);
      const at = isBefore ? startedAt : event.at;
      return paused(record, { at, by: event.by, why: PAUSED_BY_LABEL });
    }
    case 'ends': {
      const event = newest('unlabeled');
      return event === undefined ? record : resumed(record, event.at);
    }
  }
}
