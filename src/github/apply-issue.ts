import { blockMarkers, replaceBlocks } from '#src/model/issue-blocks.ts';
import type { OperationOf } from '#src/model/operation.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { labelNames } from './label-names.ts';
import { readOwnIssues } from './read-issues.ts';
import { unlessAnswered } from './request-failure.ts';

/** An issue that was opened, and the labels that GitHub dropped without saying so. */
export interface OpenedIssue {
  number: number;
  labelsMissing: string[];
}

/**
 * Opens an issue. Tried again, it first looks for the marker among our own issues that are younger than those known when
 * this was planned. Labels are read back: without push access GitHub drops them silently.
 */
export async function applyNewIssue(
  access: RepositoryAccess,
  { key, after, title, body, labels, assignees = [], colors = {} }: OperationOf<'create-issue'>,
  isRetry: boolean,
): Promise<OpenedIssue> {
  if (isRetry) {
    const isOlder = ({ number }: { number: number }) => number <= after;
    const own = await readOwnIssues(access, { enough: (issues) => issues.some(isOlder) });
    const there = own.find((issue) => issue.key === key && !isOlder(issue));
    if (there !== undefined) return sayMissing(access, there, missing(labels, there.labels));
  }
  const data = await create(access, { title, body, labels }, assignees);
  await colour(access, data.labels, colors);
  return sayMissing(
    access,
    { number: data.number, body: data.body ?? body },
    missing(labels, labelNames(data.labels)),
  );
}

/** What GitHub gives a label that it makes because an issue names it. */
const IMPLICIT = { color: 'ededed', description: null };

/** Gives labels that GitHub has just made their colours; others stay as people have them. */
async function colour(
  access: RepositoryAccess,
  labels: readonly (string | { name?: string; color?: string | null; description?: string | null })[],
  colors: Readonly<Record<string, string>>,
): Promise<void> {
  for (const label of labels) {
    const isNew =
      typeof label !== 'string' &&
      label.color === IMPLICIT.color &&
      (label.description ?? null) === IMPLICIT.description;
    const color = isNew ? colors[label.name ?? ''] : undefined;
    if (isNew && color !== undefined && color !== IMPLICIT.color)
      await access.api.request('PATCH /repos/{owner}/{repo}/labels/{name}', {
        ...routeOf(access),
        name: label.name ?? '',
        color,
      });
  }
}

/** An assignee whom GitHub does not take never stops the filing (design §5): a refused issue was not opened. */
async function create(
  access: RepositoryAccess,
  issue: { title: string; body: string; labels: string[] },
  assignees: readonly string[],
) {
  const route = 'POST /repos/{owner}/{repo}/issues';
  const fields = { ...routeOf(access), ...issue };
  const assigned =
    assignees.length === 0
      ? null
      : await unlessAnswered([422], null, () =>
          access.api.request(route, { ...fields, assignees: [...assignees] }),
        );
  return (assigned ?? (await access.api.request(route, fields))).data;
}

/** Says in the issue which labels it should have, where nobody can see them. */
async function sayMissing(
  access: RepositoryAccess,
  { number, body }: { number: number; body: string },
  labelsMissing: string[],
): Promise<OpenedIssue> {
  const names = labelsMissing.map((label) => `\`${label}\``).join(', ');
  const note = `**Labels**: GitHub did not take ${names}; the App may not set labels here.`;
  const { end } = blockMarkers('summary');
  if (labelsMissing.length > 0 && !body.includes(note))
    await access.api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...routeOf(access),
      issue_number: number,
      body: body.replace(end, () => `${note}\n\n${end}`),
    });
  return { number, labelsMissing };
}

function missing(wanted: readonly string[], given: readonly string[]): string[] {
  return wanted.filter((label) => !given.some((one) => isSameLabel(one, label)));
}

/**
 * Replaces our marked blocks in the issue's text as it is now, and sets its state; nothing is written where nothing
 * changes. What people wrote around the blocks stays, and a block whose markers they removed is not put back.
 */
export async function applyIssueUpdate(
  access: RepositoryAccess,
  { issue, blocks, state, reason }: OperationOf<'update-issue'>,
): Promise<void> {
  const route = { ...routeOf(access), issue_number: issue };
  const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', route);
  const before = data.body ?? '';
  const body = replaceBlocks(before, blocks) ?? before;
  const changesState = state !== null && data.state !== state;
  if (body === before && !changesState) return;
  await access.api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...route,
    ...(body === before ? {} : { body }),
    ...(changesState ? { state, ...(reason === null ? {} : { state_reason: reason }) } : {}),
  });
}
