import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import type { SeenIssue } from '#src/github/read-issue.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { History } from '#src/model/history.ts';

/** What one issue is looked at with. */
export interface LookSources {
  access: RepositoryAccess;
  history: History;
  config: Config;
  filing: 'on' | 'dry-run' | 'off';
  now: Date;
}

/** One issue, and what is known of it with all that people decided. */
export interface IssueAtHand {
  issue: SeenIssue;
  /** As it was known before; null: nothing was. */
  before: CauseRecord | null;
  /** As it is known now; null: it is none of ours and no bug that is looked after. */
  record: CauseRecord | null;
  /** What follows from people's decisions. */
  labels: { add: readonly string[]; remove: readonly string[] };
}

/** An issue of which nobody decided anything. */
export function untouched(issue: SeenIssue, before: CauseRecord | null): IssueAtHand {
  return { issue, before, record: before, labels: { add: [], remove: [] } };
}
