import type { CauseRecord } from '#src/model/cause-record.ts';
import { closedByPeople } from '#src/model/closed-by-people.ts';
import { hoursAfter } from '#src/model/hours.ts';
import type { LabelSettings } from '#src/model/label-settings.ts';
import type { PersonsEnd } from '#src/model/persons-end.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import type { SlaHours } from '#src/model/severity.ts';
import { acknowledged } from '#src/model/sla-clock.ts';
import type { Command } from './command.ts';
import { labelledSeverities } from './people-decisions.ts';
import { withDecision } from './reported-bug.ts';
import { paused, personsDecision, resumed, snoozed } from './sla.ts';

/** What a command means for the issue that it is said on. */
export type IssueCommand = Exclude<Command, { kind: 'start' | 'help' }>;

/** What is known of the issue from then on, and what is to change of it. */
export interface CommandEffect {
  record: CauseRecord;
  labels?: { add?: readonly string[]; remove?: readonly string[] };
  assign?: readonly string[];
  end?: PersonsEnd;
}

/** Who said it, when (UTC ISO: of the comment, so that a delivery that comes again means the same), and by which config. */
export interface CommandContext {
  by: string;
  at: string;
  /** The issue's, as they are now. */
  present: readonly string[];
  labels: LabelSettings;
  slaHours: SlaHours;
}

/** What an open issue of ours becomes by a command that works there. A command is an answer of a person. */
export function effectOf(
  record: CauseRecord,
  command: IssueCommand,
  context: CommandContext,
): CommandEffect | { refused: string } {
  const answered = acknowledged(record, context.at);
  const { by, at, labels } = context;
  switch (command.kind) {
    case 'severity':
      return decideSeverity(answered, command, context);
    case 'pause':
      return { record: paused(answered, { at, by, why: command.why }) };
    case 'resume':
      return { record: resumed(answered, at), labels: { remove: [labels.needsInfo.name] } };
    case 'flaky':
      return {
        record: { ...answered, calledFlaky: { is: true, by, at } },
        labels: { add: [labels.flaky.name], remove: [labels.bug.name] },
      };
    case 'not-flaky':
      return {
        record: { ...answered, calledFlaky: { is: false, by, at } },
        labels: { add: [labels.bug.name], remove: [labels.flaky.name] },
      };
    case 'snooze':
      return {
        record: snoozed(answered, hoursAfter(new Date(at), command.hours)),
      };
    case 'assign':
      return { record: answered, assign: [command.login] };
    case 'duplicate':
      return ended(answered, { by, at, why: '', duplicateOf: command.of });
    case 'close':
      return ended(answered, { by, at, why: command.why, duplicateOf: null });
  }
}

/** The newest decision holds, whichever was heard of first. */
function decideSeverity(
  record: CauseRecord,
  { severity, why }: Extract<IssueCommand, { kind: 'severity' }>,
  { by, at, present, labels, slaHours }: CommandContext,
): CommandEffect | { refused: string } {
  const newest = personsDecision(record);
  if (newest !== undefined && Date.parse(newest.at) > Date.parse(at))
    return { refused: `a later decision holds: ${newest.severity}.` };
  const others = labelledSeverities({ labels: present }, labels).filter((other) => other !== severity);
  const { name } = labels[severity];
  return {
    record: withDecision(record, { severity, by, why, at }, slaHours),
    labels: {
      add: present.some((label) => isSameLabel(label, name)) ? [] : [name],
      remove: others.map((other) => labels[other].name),
    },
  };
}

function ended(record: CauseRecord, end: PersonsEnd): CommandEffect {
  return {
    record: closedByPeople(record, {
      at: end.at,
      now: end.at,
      reason: end.duplicateOf === null ? 'completed' : 'duplicate',
    }),
    end,
  };
}
