import { isoTime, isoTimeOrNull } from './json-values.ts';
import { fullName } from './lookup.ts';
import type { Annotation, CheckConclusion, GitHubState, Issue, Repository } from './state.ts';

/** A repository as a reader of it would see it, without what differs from one fake to the next (ids, ports). */
export interface VisibleRepository {
  issues: VisibleIssue[];
  pullRequests: VisibleIssue[];
  checkRuns: VisibleCheckRun[];
  labels: { name: string; color: string; description: string | null }[];
}

export interface VisibleIssue {
  number: number;
  title: string;
  body: string | null;
  user: string;
  state: 'open' | 'closed';
  stateReason: Issue['stateReason'];
  locked: boolean;
  labels: string[];
  assignees: string[];
  reactions: string[];
  comments: { user: string; body: string; reactions: string[]; minimized: string | null }[];
  createdAt: string;
  closedAt: string | null;
}

export interface VisibleCheckRun {
  app: string;
  name: string;
  headSha: string;
  status: string;
  conclusion: CheckConclusion | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
}

/** Every repository by `owner/name`; deleted and moved issues are gone from where they were. */
export function visibleState(state: GitHubState): Record<string, VisibleRepository> {
  const visible: Record<string, VisibleRepository> = {};
  for (const repository of state.repositories.values())
    visible[fullName(repository)] = visibleRepository(state, repository);
  return visible;
}

function visibleRepository(state: GitHubState, repository: Repository): VisibleRepository {
  const present = [...repository.issues.values()].filter(
    ({ deletedAtMs, transferredTo }) => deletedAtMs === null && transferredTo === null,
  );
  return {
    issues: present
      .filter(({ pullRequest }) => pullRequest === null)
      .map((issue) => visibleIssue(repository, issue)),
    pullRequests: present
      .filter(({ pullRequest }) => pullRequest !== null)
      .map((issue) => visibleIssue(repository, issue)),
    checkRuns: [...repository.checkRuns.values()].map((check) => ({
      app: state.apps.get(check.appId)?.slug ?? '',
      name: check.name,
      headSha: check.headSha,
      status: check.status,
      conclusion: check.conclusion,
      ...check.output,
      annotations: [...check.annotations],
    })),
    labels: [...repository.labels.values()].map(({ name, color, description }) => ({
      name,
      color,
      description,
    })),
  };
}

function visibleIssue(repository: Repository, issue: Issue): VisibleIssue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: issue.user,
    state: issue.state,
    stateReason: issue.stateReason,
    locked: issue.locked,
    labels: issue.labels.map((key) => repository.labels.get(key)?.name ?? key),
    assignees: [...issue.assignees],
    reactions: issue.reactions.map(({ content, user }) => `${content} ${user}`),
    comments: issue.comments.map(({ user, body, reactions, minimized }) => ({
      user,
      body,
      reactions: reactions.map((reaction) => `${reaction.content} ${reaction.user}`),
      minimized,
    })),
    createdAt: isoTime(issue.createdAtMs),
    closedAt: isoTimeOrNull(issue.closedAtMs),
  };
}
