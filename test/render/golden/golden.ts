import type { IssueDraft } from '#src/model/preview-output.ts';
import type { IssueComment } from '#src/render/issue-comment.ts';
import type { StateReason } from '#src/render/page-parts.ts';

/** An issue as it stands after what `tells` says, and the comments on it. */
export interface Golden {
  /** The file's name, without `.md`. */
  name: string;
  tells: string;
  title: string;
  state: 'open' | 'closed';
  reason: StateReason;
  labels: readonly string[];
  body: string;
  comments: readonly IssueComment[];
}

/** A golden text of an issue as it was filed, unless said. */
export function golden(
  name: string,
  {
    tells,
    draft,
    ...over
  }: { tells: string; draft: Pick<IssueDraft, 'title' | 'labels' | 'body'> } & Partial<
    Omit<Golden, 'name' | 'tells'>
  >,
): Golden {
  const { title, labels, body } = draft;
  return { name, tells, title, state: 'open', reason: null, labels, body, comments: [], ...over };
}

/** What its file holds. */
export function goldenFile({ tells, title, state, reason, labels, body, comments }: Golden): string {
  return [
    `${tells}\n`,
    `Title: ${title}`,
    `State: ${state}${reason === null ? '' : ` as ${reason}`}`,
    `Labels: ${labels.join(', ')}\n`,
    '--- text ---\n',
    body,
    ...comments.map((comment) => `--- comment ---\n\n${comment.body}`),
  ].join('\n');
}
