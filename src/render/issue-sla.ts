import type { CauseRecord, SlaClock } from '#src/model/cause-record.ts';
import { HOUR_MS } from '#src/model/hours.ts';
import { plain } from './escape-markdown.ts';
import { personText } from './mentions.ts';
import { duration, hours, utc } from './numbers.ts';

/** Less than this is no pause, and no other due date. */
const MINUTE_MS = 60_000;

/** What starts its clock: of a bug that a person reported, that somebody said how severe it is. */
const STARTS = {
  filed: 'it was filed, by its severity',
  reopened: 'it was reopened, by its severity',
  decided: 'its severity was decided',
} as const;

/** What the block `sla` says; times are UTC ISO, a null one is unknown. */
export interface SlaWords {
  dueAt: string | null;
  slaHours: number;
  countedFrom: keyof typeof STARTS;
  /** Absent: nothing stopped it. */
  clock?: SlaClock | undefined;
  /** How it ended, a sentence. */
  outcome?: string;
}

/** The block `sla`: when it is due and why then, what stops the clock, and how that ended. */
export function slaBlock(words: SlaWords): string {
  const { dueAt, outcome = '', clock } = words;
  const due = `Due **${dueAt === null ? 'unknown' : utc(dueAt)}**${reason(words)}`;
  const stops = outcome === '' && clock !== undefined ? stoppedBy(clock) : [];
  return [`## SLA target\n\n${due}${outcome === '' ? '' : ` ${outcome}`}`, ...stops].join('\n\n');
}

/** What a record says of its due date. */
export function slaOf({
  kind,
  dueAt,
  slaHours,
  clock,
  filedAt,
  severities = [],
}: CauseRecord): Pick<SlaWords, 'dueAt' | 'slaHours' | 'clock' | 'countedFrom'> {
  const isReported = kind === 'reported';
  const begun = isReported ? (severities[0]?.at ?? null) : filedAt;
  const wasReopened = clock !== undefined && begun !== null && clock.startedAt !== begun;
  const countedFrom = wasReopened ? 'reopened' : isReported ? 'decided' : 'filed';
  return { dueAt, slaHours, clock, countedFrom };
}

function reason({ dueAt, slaHours, countedFrom, clock }: SlaWords): string {
  const pausedMs = clock?.pausedMs ?? 0;
  const sum = clock === undefined ? Number.NaN : Date.parse(clock.startedAt) + slaHours * HOUR_MS + pausedMs;
  // Raising the severity takes the earlier of two dates (design §5): the table of severities tells which there were.
  if (dueAt !== null && Math.abs(Date.parse(dueAt) - sum) >= MINUTE_MS)
    return ', by the severities that it had (above) and since when.';
  const pauses = pausedMs >= MINUTE_MS ? `, and ${duration(pausedMs)} of pauses` : '';
  return `: ${hours(slaHours)} after ${STARTS[countedFrom]}${pauses}.`;
}

function stoppedBy({ paused, quietUntil }: SlaClock): string[] {
  return [
    ...(paused === null
      ? []
      : [
          `**Paused** since ${utc(paused.since)} by ${personText(paused.by)}: ${plain(paused.why) || 'no reason given'}. The clock stands until \`/redfirst resume\`; the due date then moves by that time.`,
        ]),
    ...(quietUntil === null
      ? []
      : [`**Snoozed** until ${utc(quietUntil)}: nothing is said of the due date before, and it stays.`]),
  ];
}
