import type { MergedResults } from '#src/analysis/merge-collections.ts';
import type { TestEvidence } from '#src/analysis/test-evidence.ts';
import type { Config } from '#src/config/schema.ts';
import type { Actual } from '#src/github/plan.ts';
import type { PullRequest } from '#src/github/read-pull-request.ts';
import type { ArtifactNote } from '#src/model/artifact-note.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Results } from '#src/model/collection.ts';
import type { ProposedConfig } from '#src/model/config-change.ts';
import type { ConfigError } from '#src/model/config-error.ts';
import type { AddedLines, Baseline, ChangedContents, Commit, Trends } from '#src/model/findings.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { CommitNode } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** What changed between the baseline's commit and the one that was tested; null where nobody could tell. */
export interface Change {
  /** Numbered as in the head. */
  addedLines: AddedLines | null;
  /** Absent: nothing more is known of the files, and what was tested is the head's text. */
  contents?: ChangedContents;
  range: { base: string | null; head: string | null; commits: Commit[] | null };
}

/** Why nothing is filed where people switched issues off; they know, so the log need not say it each time. */
export const ISSUES_OFF =
  'issues are switched off in this repository; a maintainer may switch them on in its settings.';

/** Everything that is known when a run is reported: from GitHub, from the artifacts, and from history. */
export interface LoadedRun {
  run: WorkflowRun;
  now: Date;
  config: Config;
  /** What is wrong with the config file; then its defaults hold, and nothing is filed. */
  configErrors: readonly ConfigError[];
  /** What the pull request makes of the config; null: it leaves it as it is, or there is none. */
  proposedConfig: ProposedConfig | null;
  /** Permissions that the App lacks to read something of this, as GitHub names them. */
  forbidden: readonly string[];
  /** All collections on the head sha as one; null: there is none. */
  head: MergedResults | null;
  evidence: TestEvidence;
  /** Artifacts that were not accepted, and why. */
  refused: readonly { artifact: string; why: string }[];
  /** What is to be said of raw artifacts. */
  artifactNotes: readonly ArtifactNote[];
  /** Names of other watched workflows that still run on the commit. */
  waiting: readonly string[];
  /** Names of watched workflows that have completed on the commit without a collection. */
  silent: readonly string[];
  /** Earlier attempts of the run of which there are no results: lost, or there never were any. */
  lostAttempts: readonly number[];
  /** Pull requests that jobs say they belong to and GitHub does not confirm. */
  unconfirmed: readonly number[];
  /** The open pull requests of the commit, where there are several and nobody knows which was tested. */
  undecided: readonly number[];
  baseline: { results: Results; baseline: Baseline } | null;
  /** What the trusted runs of its branch, or of the pull request's base, taught. */
  past: Past | null;
  /** What the newest trusted runs show together; null unless the run is one of them. */
  trends: Trends | null;
  change: Change;
  pullRequest: PullRequest | null;
  /** Whether filing was begun: by the config, or by a maintainer. */
  filing: 'on' | 'dry-run' | 'off';
  /** Causes known on trusted branches, as GitHub's issues have them now. Empty unless the run is trusted. */
  records: readonly CauseRecord[];
  /** Tests of open issues that are absent for long, by identity: what of them is gone in the code. */
  gone: ReadonlyMap<string, 'file' | 'function'>;
  /** Open issues of ours with the marker of an older open one. */
  duplicates: readonly { issue: number; of: number }[];
  /** Labels of ours on issues that say something else than what people decided. */
  staleLabels: readonly { issue: number; labels: readonly string[] }[];
  /** The commits that are known of the repository; empty unless the run is trusted. */
  commits: readonly CommitNode[];
  /** Its commit is an ancestor of the newest one that was reported on its branch. */
  isLate: boolean;
  /** Why GitHub's issues and the database can't both be right; then nothing is filed. Null: they agree. */
  contradiction: string | null;
  actual: Actual;
}
