import type { Repository } from '#src/model/workflow-run.ts';

/** A new comment of a person on an issue or a pull request, as the webhook tells it. */
export interface IssueComment {
  repository: Repository;
  id: number;
  author: string;
  body: string;
  /** UTC ISO. */
  at: string;
  issue: number;
  /** Who opened the issue; null: the account is closed. */
  issueAuthor: string | null;
  isPullRequest: boolean;
}
