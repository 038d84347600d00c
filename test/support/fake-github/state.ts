/**
 * What the fake GitHub knows, as plain mutable facts. Times are UTC epoch milliseconds of the fake's clock; people
 * are named by their login. Nothing here is rendered: the resources turn these facts into GitHub's JSON.
 */
export interface GitHubState {
  /** By lower-case login: people, organizations and the bots of Apps. */
  accounts: Map<string, Account>;
  apps: Map<number, App>;
  installations: Map<number, Installation>;
  /** By the token itself. */
  tokens: Map<string, Token>;
  repositories: Map<number, Repository>;
  /** Former names, lower-case `owner/name`, with the id of the repository that now answers 301. */
  formerNames: Map<string, number>;
  /** Commits of a fork network, by network id and sha: GitHub shares them between a repository and its forks. */
  networks: Map<number, Map<string, Commit>>;
  /** Signed download links by their signature. */
  downloadLinks: Map<string, DownloadLink>;
  /** How long a written issue stays unknown to the search. */
  searchLagMs: number;
}

export interface Account {
  id: number;
  login: string;
  name: string | null;
  type: 'User' | 'Organization' | 'Bot';
  /** The App whose bot this is. */
  appId: number | null;
}

export type Access = 'read' | 'write';
export type PermissionName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows';
export type Permissions = Partial<Record<PermissionName, Access>>;

export interface App {
  id: number;
  slug: string;
  name: string;
  clientId: string;
  owner: string;
  /** Of the RSA key pair whose private half only the App holds. */
  publicKeyPem: string;
  permissions: Permissions;
  events: string[];
  /** Null when nothing is delivered. */
  webhookUrl: string | null;
  webhookSecret: string;
  createdAtMs: number;
}

export interface Installation {
  id: number;
  appId: number;
  /** The login on whose account the App is installed. */
  account: string;
  permissions: Permissions;
  events: string[];
  /** `'all'` of the account's repositories, or these ids. */
  repositories: 'all' | number[];
  suspendedAtMs: number | null;
  createdAtMs: number;
  /** Silently drop labels, assignees and milestones that this installation sends, as GitHub does without push access. */
  dropLabels: boolean;
}

type Token =
  | {
      kind: 'installation';
      token: string;
      installationId: number;
      permissions: Permissions;
      /** Null: all that the installation has. */
      repositoryIds: number[] | null;
      expiresAtMs: number;
    }
  | { kind: 'user'; token: string; login: string };

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Repository {
  id: number;
  /** Repositories that share commits: a fork has its source's. */
  networkId: number;
  owner: string;
  name: string;
  description: string | null;
  private: boolean;
  archived: boolean;
  hasIssues: boolean;
  defaultBranch: string;
  /** The repository that this one was forked from. */
  forkOf: number | null;
  createdAtMs: number;
  pushedAtMs: number;
  /** How many entries a tree is listed with; GitHub's own limit unless a test sets another. */
  treeEntries: number;
  /** By lower-case login; the owner is always admin. */
  collaborators: Map<string, Role>;
  /** Full names (`refs/heads/main`, `refs/pull/1/merge`) to shas. */
  refs: Map<string, string>;
  /** Issues and pull requests by number: they share their numbers. */
  issues: Map<number, Issue>;
  nextNumber: number;
  /** By lower-case name. */
  labels: Map<string, Label>;
  checkSuites: Map<number, CheckSuite>;
  checkRuns: Map<number, CheckRun>;
  workflows: Map<number, Workflow>;
  runs: Map<number, WorkflowRun>;
  artifacts: Map<number, Artifact>;
}

export interface Commit {
  sha: string;
  treeSha: string;
  parents: string[];
  message: string;
  author: Signature;
  committer: Signature;
  /** Every file of the tree: path to text. */
  files: ReadonlyMap<string, string>;
}

export interface Signature {
  name: string;
  email: string;
  dateMs: number;
  /** The account that GitHub finds by the e-mail. */
  login: string | null;
}

export interface Label {
  id: number;
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string | null;
  default: boolean;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: string;
  /** The App that wrote it (`performed_via_github_app`). */
  appId: number | null;
  /** Lower-case names, in the order in which they were added: keys of the repository's labels. */
  labels: string[];
  assignees: string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  locked: boolean;
  lockReason: 'off-topic' | 'too heated' | 'resolved' | 'spam' | null;
  createdAtMs: number;
  updatedAtMs: number;
  closedAtMs: number | null;
  closedBy: string | null;
  /** In order of creation. */
  comments: IssueComment[];
  reactions: Reaction[];
  /** What happened, oldest first. */
  events: IssueEvent[];
  /** Set when it was deleted: the API answers 410. */
  deletedAtMs: number | null;
  /** Set when it was moved: the API answers 301. */
  transferredTo: { repositoryId: number; number: number } | null;
  /** The pull request's own facts when it is one. */
  pullRequest: PullRequest | null;
}

export interface IssueEvent {
  id: number;
  /** GitHub's name: `labeled`, `closed`, `reopened`, `renamed`, `locked`, … */
  event: string;
  actor: string;
  createdAtMs: number;
  /** The lower-case label name for `labeled` and `unlabeled`. */
  label: string | null;
}

export interface IssueComment {
  id: number;
  body: string;
  user: string;
  appId: number | null;
  createdAtMs: number;
  updatedAtMs: number;
  reactions: Reaction[];
  /** GraphQL's reason (`OUTDATED`, `RESOLVED`, …) when somebody minimized it. */
  minimized: string | null;
}

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export interface Reaction {
  id: number;
  user: string;
  content: ReactionContent;
  createdAtMs: number;
}

export interface PullRequest {
  id: number;
  head: {
    /** Null once the head's repository is deleted. */
    repositoryId: number | null;
    owner: string;
    ref: string;
    sha: string;
  };
  base: { ref: string; sha: string };
  draft: boolean;
  /** The test merge (`refs/pull/N/merge`) while open; what landed on the base once merged. */
  mergeCommitSha: string | null;
  mergedAtMs: number | null;
  mergedBy: string | null;
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale';

/** One per App and commit. */
export interface CheckSuite {
  id: number;
  appId: number;
  headSha: string;
  headBranch: string | null;
  createdAtMs: number;
  /** Somebody asked for it again, and its App has not written since. */
  isRerequested: boolean;
}

export interface CheckRun {
  id: number;
  suiteId: number;
  appId: number;
  name: string;
  headSha: string;
  externalId: string;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAtMs: number;
  completedAtMs: number | null;
  output: { title: string | null; summary: string | null; text: string | null };
  /** All that were ever sent: GitHub appends. */
  annotations: Annotation[];
  actions: { label: string; description: string; identifier: string }[];
}

export interface Annotation {
  path: string;
  startLine: number;
  endLine: number;
  startColumn: number | null;
  endColumn: number | null;
  level: 'notice' | 'warning' | 'failure';
  title: string | null;
  message: string;
  rawDetails: string | null;
}

export interface Workflow {
  id: number;
  name: string;
  /** As `.github/workflows/tests.yml`. */
  path: string;
  createdAtMs: number;
}

export interface WorkflowRun {
  id: number;
  workflowId: number;
  runNumber: number;
  /** The suite of GitHub Actions that the run belongs to. */
  checkSuiteId: number;
  event: string;
  headBranch: string | null;
  headSha: string;
  /** Null once that repository is deleted. */
  headRepositoryId: number | null;
  actor: string;
  createdAtMs: number;
  /** Oldest first; the last is the current one. */
  attempts: RunAttempt[];
}

export interface RunAttempt {
  attempt: number;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAtMs: number;
  updatedAtMs: number;
  jobs: Job[];
}

export interface Job {
  id: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: CheckConclusion | null;
  startedAtMs: number;
  completedAtMs: number | null;
}

export interface Artifact {
  id: number;
  runId: number;
  name: string;
  zip: Uint8Array;
  /** `sha256:…` of the zip; null for what old upload actions made. */
  digest: string | null;
  createdAtMs: number;
  expiresAtMs: number;
  /** What the API says of its run instead of the truth; null: the truth. */
  misstated: MisstatedRun | null;
}

/** Facts of an artifact's run that GitHub itself would never get wrong, and that the app compares all the same. */
export interface MisstatedRun {
  id?: number;
  repository_id?: number;
  head_repository_id?: number;
  head_sha?: string;
}

interface DownloadLink {
  artifactId: number;
  repositoryId: number;
  expiresAtMs: number;
}
