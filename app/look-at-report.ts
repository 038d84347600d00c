import { readIssueForm } from '#src/analysis/issue-form.ts';
import { labelledSeverities } from '#src/analysis/people-decisions.ts';
import { isUndecided, newReport, proposeSeverity, withDecision } from '#src/analysis/reported-bug.ts';
import type { Config } from '#src/config/schema.ts';
import { asIssueIs } from '#src/github/known-causes.ts';
import type { SeenIssue } from '#src/github/read-issue.ts';
import { mayWrite } from '#src/github/read-permission.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { type IssueAtHand, type LookSources, untouched } from './issue-at-hand.ts';
import { policyOf, seeDecisionsOf } from './see-decisions.ts';

/** Why a severity was decided that the reporter chose; as long as nobody else decides, the form may be edited. */
const BY_FORM = 'chosen in the issue form';

/** Whether an issue is a bug by its labels: one of those that the config names, or one of a severity. */
export function isBug({ labels }: Pick<SeenIssue, 'labels'>, { reported, labels: names }: Config): boolean {
  return (
    labels.some((label) => reported.labels.some((bug) => isSameLabel(bug, label))) ||
    labelledSeverities({ labels }, names).length > 0
  );
}

/**
 * An issue that a person reported as a bug (design §5, §6): its severity is what a person set by a label, else what the reporter
 * chose in the form if they may write, whose label then follows; else one is proposed in words and no clock runs: the stranger's
 * choice, or what the rules say.
 *
 * @param before null: nothing is known of it
 */
export async function lookAtReport(
  sources: LookSources,
  issue: SeenIssue,
  before: CauseRecord | null,
): Promise<IssueAtHand> {
  const { config, now } = sources;
  const asBefore = untouched(issue, before);
  if (before === null && !isToBeLookedAfter(sources, issue)) return asBefore;
  const proposed = proposeSeverity(issue, config.severity.rules);
  const report = before ?? newReport(issue, proposed, config.sla.hours);
  const there = asLabelled(report, issue, { isBug: isBug(issue, config), now });
  if (there.state !== 'open') return { ...asBefore, record: there };
  // What was proposed may be another now: the title, the text or the rules may have changed.
  const open = isUndecided(there)
    ? {
        ...there,
        severity: proposed.severity,
        rule: proposed.rule,
        slaHours: config.sla.hours[proposed.severity],
      }
    : there;
  return { ...asBefore, ...(await decided(sources, issue, open)) };
}

/** What people decided of an open report: by the form, then by labels, which hold against it. */
async function decided(
  { access, config, now }: LookSources,
  issue: SeenIssue,
  record: CauseRecord,
): Promise<Pick<IssueAtHand, 'record' | 'labels'>> {
  const wanted = asChosen(record, issue, { hours: config.sla.hours, now });
  // A clock that anybody could start would call people for nothing: what a stranger chose is a proposal.
  const mayDecide = wanted !== record && issue.author !== null && (await mayWrite(access, issue.author));
  const chosen = mayDecide ? wanted : record;
  const { record: seen, stale } = await seeDecisionsOf(
    access,
    { record: chosen, issue, reporter: issue.author },
    policyOf(config),
  );
  const isNew = chosen !== record && seen.severity === chosen.severity;
  const label = config.labels[seen.severity].name;
  const isMissing = isNew && !issue.labels.some((one) => isSameLabel(one, label));
  const add = isMissing ? [label] : [];
  return { record: seen, labels: { add, remove: stale } };
}

function isToBeLookedAfter({ config, filing, access }: LookSources, issue: SeenIssue): boolean {
  const isOurs = issue.author === access.bot.login || config.issues.authors.includes(issue.author ?? '');
  return config.reported.enabled && filing === 'on' && issue.isOpen && !isOurs && isBug(issue, config);
}

/** An open issue that lost its last label of a bug counts as called off, until it has one again. */
function asLabelled(
  record: CauseRecord,
  issue: SeenIssue,
  { isBug: bug, now }: { isBug: boolean; now: Date },
): CauseRecord {
  const isOff = issue.isOpen && !bug;
  const at = now.toISOString();
  const known = record.state === 'closed' ? (record.closedAt ?? at) : at;
  const next = asIssueIs(
    record,
    isOff ? { isOpen: false, reason: 'not_planned', closedAt: known } : issue,
    now,
  );
  // Nothing was due before, so nothing is.
  return next.state === 'open' && isUndecided(next) ? { ...next, dueAt: null } : next;
}

function asChosen(
  record: CauseRecord,
  { body, author, createdAt }: SeenIssue,
  { hours, now }: { hours: Config['sla']['hours']; now: Date },
): CauseRecord {
  const { severity } = readIssueForm(body);
  const newest = record.severities?.at(-1);
  const isFree = newest === undefined || (newest.why === BY_FORM && newest.by === author);
  if (severity === null || author === null || !isFree || newest?.severity === severity) return record;
  const at = newest === undefined ? createdAt : now.toISOString();
  return withDecision(record, { severity, by: author, why: BY_FORM, at }, hours);
}
