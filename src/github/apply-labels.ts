import type { OperationOf } from '#src/model/operation.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { labelNames } from './label-names.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { unlessAnswered } from './request-failure.ts';

/** Takes labels off an issue; one that is not on it (any more) is as wanted. */
export async function applyLabelRemoval(
  access: RepositoryAccess,
  { issue, labels }: OperationOf<'remove-labels'>,
): Promise<void> {
  const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...routeOf(access),
    issue_number: issue,
  });
  const there = labelNames(data.labels);
  for (const name of there.filter((one) => labels.some((label) => isSameLabel(label, one))))
    await unlessAnswered([404], null, () =>
      access.api.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
        ...routeOf(access),
        issue_number: issue,
        name,
      }),
    );
}

/** Creates the labels that the repository lacks; one that is there, in whatever case, stays as people have it. */
export async function applyNewLabels(
  access: RepositoryAccess,
  { labels }: OperationOf<'create-labels'>,
): Promise<void> {
  const there = await readLabelNames(access);
  // Somebody else may have created it meanwhile.
  for (const label of labels.filter(({ name }) => !there.some((one) => isSameLabel(one, name))))
    await unlessAnswered([422], null, () =>
      access.api.request('POST /repos/{owner}/{repo}/labels', { ...routeOf(access), ...label }),
    );
}

async function readLabelNames(access: RepositoryAccess): Promise<string[]> {
  return readPages(access, async (page) => {
    const { data } = await access.api.request('GET /repos/{owner}/{repo}/labels', {
      ...routeOf(access),
      per_page: PER_PAGE,
      page,
    });
    return data.map(({ name }) => name);
  });
}
