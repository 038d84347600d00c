import {
  mayBeReminded,
  type Reminder,
  reminded,
  remindersOf,
  untrueLabels,
  withoutUntrueLabels,
} from '#src/analysis/sla-reminders.ts';
import { fileOfTest } from '#src/analysis/test-name.ts';
import { asFound } from '#src/github/known-causes.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { type IssueChange, planIssues } from '#src/github/plan.ts';
import { readOwnComment } from '#src/github/read-comments.ts';
import { type FoundIssue, readIssue, type SeenIssue } from '#src/github/read-issue.ts';
import { readSettings } from '#src/github/read-settings.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { DAY_MS } from '#src/model/hours.ts';
import type { Operation } from '#src/model/operation.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { mustBeQuiet } from '#src/must-be-quiet.ts';
import { renderBreachComment, renderWarningComment } from '#src/render/issue-comments.ts';
import { slaBlock, slaOf } from '#src/render/issue-sla.ts';
import type { AppParts } from './app-parts.ts';
import type { LookSources } from './issue-at-hand.ts';
import { issueOperations } from './issue-operations.ts';
import { loadOwners, type OwnersBook } from './load-owners.ts';
import { loadLookSources } from './look-at-issue.ts';
import { saveDecided } from './save-decided.ts';
import { type SeenDecisions, seeDecisions } from './see-decisions.ts';

/** A year: what is due later than that is not at risk yet, whatever the config says. */
const LOOK_AHEAD_MS = 366 * DAY_MS;

/** The repositories in which an open issue may have to be warned of, or be breached. */
export async function repositoriesToSweep({ history, clock }: AppParts): Promise<Repository[]> {
  return history.loadRepositoriesWithDue(new Date(clock.now().getTime() + LOOK_AHEAD_MS));
}

/**
 * Warns once of each open issue that is at risk, says each breach once per due date, and takes off labels that are no longer
 * true; nothing on closed issues. Running it twice, or twice at once, writes nothing more: what was said is kept with the
 * cause, and looked for on the issue before it is said.
 */
export async function sweepRepository(parts: AppParts, repository: Repository): Promise<void> {
  const { history, repositories, clock, log } = parts;
  const access = await repositories.access(repository, null);
  await history.withLease(repository.id, async () => {
    await drainOutbox(access, history, log);
    const now = clock.now();
    const records = await history.loadCauses(repository.id);
    if (!records.some((record) => mayBeReminded(record, now) || untrueLabels(record).length > 0)) return;
    const sources = { ...(await loadLookSources(access, history)), now };
    const { config } = sources;
    const late = new Set(remindersOf(records, now, config.sla).map(({ record }) => record.key));
    const due = records.filter((record) => late.has(record.key) || untrueLabels(record).length > 0);
    // Nothing can be said there now; it is when the repository is back.
    if (due.length === 0 || (await readSettings(access)).isArchived) return;
    const owners = loadOwners(access, (message) => log.warn(`${nameOf(repository)}: ${message}`));
    const settled = await settle({ ...sources, owners }, due);
    await saveDecided(history, repository.id, {
      causes: settled.map(({ record }) => record),
      operations: settled.flatMap(({ operations }) => operations),
    });
    await drainOutbox(access, history, log);
  });
}

/** What the sweep of one repository goes by. */
type Sweep = LookSources & { owners: OwnersBook };

/** What is known of a cause after the sweep, and the writes that follow. */
interface Settled {
  record: CauseRecord;
  operations: Operation[];
}

async function settle(sweep: Sweep, due: readonly CauseRecord[]): Promise<Settled[]> {
  const { access, config, now } = sweep;
  const settled: Settled[] = [];
  const open: { record: CauseRecord; issue: SeenIssue }[] = [];
  for (const record of due) {
    const found: FoundIssue =
      record.issue === null ? { kind: 'hidden' } : await readIssue(access, record.issue);
    if (found.kind === 'there' && found.issue.isOpen) open.push({ record, issue: found.issue });
    else settled.push({ record: asFound(record, found, now), operations: [] });
  }
  const records = open.map(({ record }) => record);
  const seen = await seeDecisions(access, { records, issues: open.map(({ issue }) => issue) }, config);
  for (const [at, { record, issue }] of open.entries())
    settled.push(await settleOpen(sweep, { record, issue, seen: seen[at] ?? { record, stale: [] } }));
  return settled;
}

/** First what people decided, of which we may not have heard; then what is to be said by that. */
async function settleOpen(
  sweep: Sweep,
  { record, issue, seen }: { record: CauseRecord; issue: SeenIssue; seen: SeenDecisions },
): Promise<Settled> {
  const { config, now } = sweep;
  const labels = { add: [], remove: seen.stale };
  const operations =
    seen.record === record
      ? []
      : await issueOperations(sweep, { issue, before: record, record: seen.record, labels });
  const [reminder] = remindersOf([seen.record], now, config.sla);
  if (reminder !== undefined)
    return {
      record: reminded(reminder),
      operations: [...operations, ...planIssues([await remind(sweep, reminder, issue)], [issue])],
    };
  const remove = untrueLabels(seen.record).map((label) => config.labels[label].name);
  return {
    record: withoutUntrueLabels(seen.record),
    operations: [
      ...operations,
      ...planIssues([{ kind: 'change', issue: issue.number, labels: { remove } }], [issue]),
    ],
  };
}

async function remind(sweep: Sweep, reminder: Reminder, issue: SeenIssue): Promise<IssueChange> {
  const { access, config, now } = sweep;
  const { repository } = access;
  const { atRisk, breached, needsInfo } = config.labels;
  const { kind, record } = reminder;
  const isQuiet = mustBeQuiet(record, { repository, config });
  const render = kind === 'warn' ? renderWarningComment : renderBreachComment;
  const mention = await mentionsOf(sweep, record, issue);
  const comment = render(record, { mention, now: now.toISOString(), isQuiet, needsInfo: needsInfo.name });
  // The database may have forgotten it: it was rebuilt, or the due date was moved there and back.
  const isSaid = (await readOwnComment(access, { issue: issue.number, marker: comment.marker })) !== null;
  const [add, remove] = kind === 'warn' ? [atRisk.name, breached.name] : [breached.name, atRisk.name];
  return {
    kind: 'change',
    issue: issue.number,
    ...(!isSaid && { comment }),
    // Three writes are the most for an issue: a breach replaces the label, and the text names the due date already.
    ...(!issue.labels.some((label) => isSameLabel(label, remove)) && {
      blocks: { sla: slaBlock(slaOf(reminded(reminder))) },
    }),
    labels: { add: [add], remove: [remove] },
  };
}

/** Who is assigned, else whom CODEOWNERS names for its tests, else whom the config names. */
async function mentionsOf(
  { config, owners }: Sweep,
  { tests }: CauseRecord,
  { assignees }: SeenIssue,
): Promise<readonly string[]> {
  if (assignees.length > 0) return assignees;
  const named = await owners.named([...new Set(tests.map(fileOfTest))]);
  return named.length > 0 ? named : config.sla.notify;
}

function nameOf({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}
