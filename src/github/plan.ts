import type { CauseRecord } from '#src/model/cause-record.ts';
import { DRY_RUN_KEY, replaceBlocks } from '#src/model/issue-blocks.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { isSameText } from '#src/model/same-text.ts';
import type { WrittenCheck } from './read-check.ts';
import type { WrittenComment } from './read-comments.ts';
import type { OwnIssue } from './read-issues.ts';

/** What one report should leave on GitHub. */
export interface Wanted {
  check: {
    name: string;
    headSha: string;
    status: 'in_progress' | 'completed';
    detailsUrl: string;
    check: Check;
  } | null;
  /** Null: there is no pull request to comment on. */
  comment: {
    pullRequest: number;
    headSha: string;
    marker: string;
    /** What there is to say; null: nothing. */
    news: string | null;
    /** What an earlier comment becomes when there is nothing left to say. */
    green: string;
  } | null;
  issues: readonly IssueWrite[];
}

/** What should happen to one issue. Comments carry the marker by which they are found again. */
export type IssueWrite =
  /** `colors`: of labels that are not there yet, by name. `assign`: logins; those that GitHub does not take are left out. */
  | {
      kind: 'file';
      record: CauseRecord;
      draft: IssueDraft;
      assign: readonly string[];
      colors: Readonly<Record<string, string>>;
    }
  | IssueChange
  | {
      kind: 'dry-run';
      title: string;
      body: string;
      blocks: Readonly<Record<string, string>>;
      labels: readonly string[];
    }
  /** Filing has begun, so the list of what would be filed is over. */
  | { kind: 'end-dry-run' };

/** What should be so of an issue that is there; only what is not so yet is written. */
export interface IssueChange {
  kind: 'change';
  issue: number;
  /** Said first, so that whoever is told of the rest can read why. */
  comment?: { marker: string; body: string };
  blocks?: Readonly<Record<string, string>>;
  state?: 'open' | 'closed';
  reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  labels?: { add?: readonly string[]; remove?: readonly string[] };
  assign?: readonly string[];
}

/** What is on GitHub now; null where it was not looked at, because nothing is wanted there. */
export interface Actual {
  check: WrittenCheck | null;
  comment: WrittenComment | null;
  issues: readonly OwnIssue[] | null;
}

/** The writes that are needed, and the causes whose issue is there already. */
export interface Plan {
  operations: Operation[];
  adopted: CauseRecord[];
}

/** The writes that lead from what is to what is wanted. Pure; nothing is written where nothing would change. */
export function plan(wanted: Wanted, actual: Actual): Plan {
  const issues = wanted.issues.map((write) => planIssue(write, actual.issues ?? []));
  return {
    operations: [
      ...planCheck(wanted.check, actual.check),
      ...planComment(wanted.comment, actual.comment),
      ...issues.flatMap(({ operations }) => operations),
    ],
    adopted: issues.flatMap(({ adopted }) => adopted),
  };
}

/** The writes that bring issues from what they are to what is wanted of them alone. */
export function planIssues(writes: readonly IssueWrite[], issues: readonly OwnIssue[]): Operation[] {
  return writes.flatMap((write) => planIssue(write, issues).operations);
}

function planCheck(wanted: Wanted['check'], actual: WrittenCheck | null): Operation[] {
  if (wanted === null || (actual !== null && says(actual, wanted))) return [];
  return [{ kind: 'write-check', checkRun: actual?.id ?? null, ...wanted }];
}

function says(actual: WrittenCheck, { status, check }: NonNullable<Wanted['check']>): boolean {
  return (
    actual.status === status &&
    (status !== 'completed' || actual.conclusion === check.conclusion) &&
    actual.title === check.title &&
    isSameText(actual.summary ?? '', check.summary) &&
    actual.annotations >= check.annotations.length
  );
}

function planComment(wanted: Wanted['comment'], actual: WrittenComment | null): Operation[] {
  if (wanted === null) return [];
  const { news, green, ...target } = wanted;
  const body = news ?? (actual === null ? null : green);
  if (body === null || (actual !== null && isSameText(actual.body, body))) return [];
  return [{ kind: 'write-comment', ...target, comment: actual?.id ?? null, body }];
}

function planIssue(write: IssueWrite, issues: readonly OwnIssue[]): Plan {
  switch (write.kind) {
    case 'file':
      return planNewIssue(write, issues);
    case 'change':
      return onlyOperations(
        planChange(
          write,
          issues.find(({ number }) => number === write.issue),
        ),
      );
    case 'end-dry-run':
      return onlyOperations(
        issues
          .filter(({ key, isOpen }) => key === DRY_RUN_KEY && isOpen)
          .map(({ number: issue }) => ({
            kind: 'update-issue',
            issue,
            blocks: {},
            state: 'closed',
            reason: 'completed',
          })),
      );
    case 'dry-run': {
      const { title, body, blocks, labels } = write;
      const there = issues.find(({ key }) => key === DRY_RUN_KEY);
      if (there === undefined)
        return onlyOperations([
          {
            kind: 'create-issue',
            key: DRY_RUN_KEY,
            after: newest(issues),
            title,
            body,
            labels: [...labels],
          },
        ]);
      // One that people closed is their answer; it is not opened again.
      if (!there.isOpen) return onlyOperations([]);
      return onlyOperations([
        {
          kind: 'update-issue',
          issue: there.number,
          blocks: { ...blocks },
          state: null,
          reason: null,
        },
      ]);
    }
  }
}

/** `actual` is undefined where the issue was not looked at; then everything is written, and applying looks. */
function planChange(
  { issue, comment, blocks = {}, state, reason, labels = {}, assign = [] }: IssueChange,
  actual: OwnIssue | undefined,
): Operation[] {
  const isThere = (label: string): boolean =>
    actual?.labels.some((there) => isSameLabel(there, label)) ?? false;
  const add = (labels.add ?? []).filter((label) => !isThere(label));
  const remove = (labels.remove ?? []).filter((label) => actual === undefined || isThere(label));
  const assignees = assign.filter((login) => actual?.assignees.includes(login) !== true);
  const changesState = state !== undefined && (actual === undefined || actual.isOpen !== (state === 'open'));
  const changesText =
    Object.keys(blocks).length > 0 && (actual === undefined || replaceBlocks(actual.body, blocks) !== null);
  return [
    ...(comment === undefined ? [] : [{ kind: 'comment-issue' as const, issue, ...comment }]),
    ...(changesState || changesText
      ? [
          {
            kind: 'update-issue' as const,
            issue,
            blocks: changesText ? { ...blocks } : {},
            state: changesState ? state : null,
            reason: changesState ? (reason ?? null) : null,
          },
        ]
      : []),
    ...(add.length === 0 ? [] : [{ kind: 'add-labels' as const, issue, labels: add }]),
    ...(remove.length === 0 ? [] : [{ kind: 'remove-labels' as const, issue, labels: remove }]),
    ...(assignees.length === 0 ? [] : [{ kind: 'add-assignees' as const, issue, assignees }]),
  ];
}

/** An issue of ours with the cause's marker that is still open is that cause's, whatever the database knows. */
function planNewIssue(
  { record, draft, assign, colors }: Extract<IssueWrite, { kind: 'file' }>,
  issues: readonly OwnIssue[],
): Plan {
  const there = issues.find(({ key, isOpen }) => key === record.key && isOpen);
  if (there !== undefined)
    return { operations: [], adopted: [{ ...record, state: 'open', issue: there.number }] };
  const { title, body, labels } = draft;
  return onlyOperations([
    {
      kind: 'create-issue',
      key: record.key,
      after: newest(issues),
      title,
      body,
      labels: [...labels],
      ...(assign.length > 0 && { assignees: [...assign] }),
      ...(Object.keys(colors).length > 0 && { colors: { ...colors } }),
    },
  ]);
}

function newest(issues: readonly OwnIssue[]): number {
  return issues.reduce((highest, { number }) => Math.max(highest, number), 0);
}

function onlyOperations(operations: Operation[]): Plan {
  return { operations, adopted: [] };
}
