import type { CommandEffect } from '#src/analysis/command-effects.ts';
import { neededPasses } from '#src/analysis/life/passing.ts';
import { isUndecided, namedIn, proposeSeverity } from '#src/analysis/reported-bug.ts';
import { type IssueChange, planIssues } from '#src/github/plan.ts';
import { readOwnComment } from '#src/github/read-comments.ts';
import type { SeenIssue } from '#src/github/read-issue.ts';
import { filingPolicy } from '#src/judge-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Operation } from '#src/model/operation.ts';
import type { PersonsEnd } from '#src/model/persons-end.ts';
import { isSameText } from '#src/model/same-text.ts';
import { mustBeQuiet } from '#src/must-be-quiet.ts';
import { renderEndedBlocks } from '#src/render/ended-blocks.ts';
import { CARE_MARKER, renderCare } from '#src/render/issue-care.ts';
import { renderOpenBlocks } from '#src/render/issue-open.ts';
import { openRecordBlock } from '#src/render/issue-status.ts';
import { recordWithoutDetails } from '#src/render/quiet.ts';
import type { IssueAtHand, LookSources } from './issue-at-hand.ts';
import { isBug } from './look-at-report.ts';

/**
 * The writes that bring an issue to what is known of it now: its labels, its state where a command ended it, and what we say of it.
 * Nothing is written where nothing changes.
 */
export async function issueOperations(
  sources: LookSources,
  { issue, before, record, labels }: IssueAtHand,
  asked: Omit<CommandEffect, 'record'> = {},
): Promise<Operation[]> {
  if (record === null) return [];
  const { end } = asked;
  const change: IssueChange = {
    kind: 'change',
    issue: issue.number,
    blocks: record.kind === 'reported' ? {} : blocksOf(sources, { before, record, end }),
    ...(end !== undefined && {
      state: 'closed',
      reason: end.duplicateOf === null ? 'completed' : 'duplicate',
    }),
    labels: {
      add: [...labels.add, ...(asked.labels?.add ?? [])],
      remove: [...labels.remove, ...(asked.labels?.remove ?? [])],
    },
    assign: asked.assign ?? [],
  };
  const operations = planIssues([change], [issue]);
  if (record.kind !== 'reported') return operations;
  const assignees = [...new Set([...issue.assignees, ...(asked.assign ?? [])])];
  return [...operations, ...(await careOperations(sources, { ...issue, assignees }, { before, record }))];
}

/** The blocks of an issue of ours that people's decisions change. */
function blocksOf(
  sources: LookSources,
  { before, record, end }: { before: CauseRecord | null; record: CauseRecord; end: PersonsEnd | undefined },
): Record<string, string> {
  const isQuiet = mustBeQuiet(record, { repository: sources.access.repository, config: sources.config });
  const told = isQuiet ? recordWithoutDetails(record) : record;
  if (end !== undefined) return renderEndedBlocks(told, end);
  if (record.state !== 'open' || (before !== null && shown(before) === shown(record))) return {};
  const {
    status = '',
    severity,
    sla = '',
  } = renderOpenBlocks(told, {
    closeAfter: neededPasses(record, filingPolicy(sources)),
    cause: null,
    analysis: { onlyIn: null },
    isQuiet,
  });
  return { status, ...(severity !== undefined && { severity }), sla, record: openRecordBlock() };
}

/** What of a record the blocks tell that people decide. */
function shown({ state, severity, severities, dueAt, clock }: CauseRecord): string {
  const { paused = null, quietUntil = null } = clock ?? {};
  return JSON.stringify([state, severity, severities?.length, dueAt, paused, quietUntil]);
}

/**
 * Our one comment on a report. It is written when the report is first looked after, and later only brought up to date: one that
 * people deleted is not written again.
 */
async function careOperations(
  { access, history, config }: LookSources,
  issue: SeenIssue,
  { before, record }: { before: CauseRecord | null; record: CauseRecord },
): Promise<Operation[]> {
  if (issue.isLocked) return [];
  const { marker, body } = renderCare(record, {
    proposed: isUndecided(record) ? proposeSeverity(issue, config.severity.rules) : null,
    labels: config.labels,
    assignees: issue.assignees,
    tests: await namedTests({ access, history }, issue),
    isCalledOff: issue.isOpen && record.state === 'closed' && !isBug(issue, config),
  });
  if (before !== null) {
    const there = await readOwnComment(access, { issue: issue.number, marker: CARE_MARKER });
    if (there === null || isSameText(there.body, body)) return [];
  }
  return [{ kind: 'keep-comment', issue: issue.number, marker, body }];
}

/** The tests that a report names and the newest trusted run of the default branch has. */
async function namedTests(
  { access: { repository }, history }: Pick<LookSources, 'access' | 'history'>,
  issue: SeenIssue,
): Promise<string[]> {
  const named = namedIn(issue).filter((name) => name.includes('::'));
  if (named.length === 0) return [];
  const newest = await history.loadNewest(repository.id, repository.defaultBranch);
  if (newest === null) return [];
  const run = await history.loadBaseline(repository.id, [newest], 0);
  const known = new Set(
    run?.collections.flatMap(({ collection }) => collection.results.tests.map(({ nodeId }) => nodeId)),
  );
  return named.filter((name) => known.has(name));
}
