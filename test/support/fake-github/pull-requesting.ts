import { signatureOf } from './accounts.ts';
import { closingIssues } from './closing-words.ts';
import { mergeBase } from './commit-graph.ts';
import type { Fake } from './fake.ts';
import { closeIssue } from './issue-changes.ts';
import { accountOf, commitsOf, fullName, repositoryNamed } from './lookup.ts';
import { addCommit, mergedFiles, updateTestMerge } from './merging.ts';
import { announcePull, moveBranch } from './pushing.ts';
import { findCommit } from './revisions.ts';
import type { Commit, Issue, PullRequest, Repository } from './state.ts';

interface NewPullRequest {
  /** The base's `owner/name`. */
  repository: string;
  /** `branch`, or `owner:branch` of a fork. */
  head: string;
  /** The default branch when absent. */
  base?: string;
  /** The author's login; the head repository's owner when absent. */
  as?: string;
  title?: string;
  body?: string;
  draft?: boolean;
}

/** Pull requests as people open, close and merge them. */
export function pullRequestControls(fake: Fake) {
  const { github, state } = fake;

  const pullOf = (name: string, number: number) => {
    const repository = repositoryNamed(state, name);
    const issue = repository.issues.get(number);
    const pull = issue?.pullRequest ?? null;
    if (issue === undefined || pull === null) throw new Error(`${name} has no pull request ${number}`);
    return { repository, issue, pull };
  };

  return {
    /** Opens one; `mergeSha` is its test merge, null when it does not merge. */
    openPullRequest(wanted: NewPullRequest): { number: number; headSha: string; mergeSha: string | null } {
      const repository = repositoryNamed(state, wanted.repository);
      const { place, branch } = headOf(fake, repository, wanted.head);
      const head = findCommit(state, place, `refs/heads/${branch}`);
      if (head === null) throw new Error(`${fullName(place)} has no branch ${branch}`);
      const author = accountOf(state, wanted.as ?? place.owner);
      const number = repository.nextNumber;
      repository.nextNumber += 1;
      const issue = freshIssue(github.newId(), number, author.login, github.nowMs());
      issue.title = wanted.title ?? head.message.split('\n')[0] ?? branch;
      issue.body = wanted.body ?? null;
      issue.pullRequest = {
        id: github.newId(),
        head: { repositoryId: place.id, owner: place.owner, ref: branch, sha: head.sha },
        base: { ref: wanted.base ?? repository.defaultBranch, sha: '' },
        draft: wanted.draft ?? false,
        mergeCommitSha: null,
        mergedAtMs: null,
        mergedBy: null,
      };
      repository.issues.set(number, issue);
      const mergeSha = updateTestMerge(state, repository, issue, head.committer);
      announcePull(github, { repository, issue, sender: author, action: 'opened' });
      return { number, headSha: head.sha, mergeSha };
    },

    /** Closes one without merging it. */
    closePullRequest(closed: { repository: string; number: number; as?: string }): void {
      const { repository, issue } = pullOf(closed.repository, closed.number);
      const sender = accountOf(state, closed.as ?? repository.owner);
      close(issue, sender.login);
      announcePull(github, { repository, issue, sender, action: 'closed' });
    },

    reopenPullRequest(reopened: { repository: string; number: number; as?: string }): void {
      const { repository, issue } = pullOf(reopened.repository, reopened.number);
      const sender = accountOf(state, reopened.as ?? repository.owner);
      issue.state = 'open';
      issue.closedAtMs = null;
      issue.closedBy = null;
      updateTestMerge(state, repository, issue, signatureOf(sender, github.nowMs()));
      announcePull(github, { repository, issue, sender, action: 'reopened' });
    },

    /**
     * Merges one, by a merge commit or squashed: the base moves (`push`), the pull request is closed, and so are, on the
     * default branch, the issues that its body closes.
     */
    mergePullRequest(merged: {
      repository: string;
      number: number;
      method?: 'merge' | 'squash';
      as?: string;
    }): { sha: string } {
      const { repository, issue, pull } = pullOf(merged.repository, merged.number);
      const account = accountOf(state, merged.as ?? repository.owner);
      const commit = landing(repository, issue, pull, merged.method ?? 'merge');
      const closes = pull.base.ref === repository.defaultBranch ? closingIssues(repository, issue) : [];
      pull.mergeCommitSha = commit.sha;
      pull.mergedAtMs = github.nowMs();
      pull.mergedBy = account.login;
      close(issue, account.login);
      repository.refs.delete(`refs/pull/${issue.number}/merge`);
      moveBranch(fake, { repository, branch: pull.base.ref, commit, pusher: account });
      announcePull(github, { repository, issue, sender: account, action: 'closed' });
      for (const closed of closes)
        closeIssue({ github, repository, issue: closed, actor: { kind: 'user', account } }, 'completed');
      return { sha: commit.sha };
    },
  };

  function close(issue: Issue, login: string): void {
    issue.state = 'closed';
    issue.closedAtMs = github.nowMs();
    issue.closedBy = login;
    issue.updatedAtMs = github.nowMs();
  }

  function landing(
    repository: Repository,
    issue: Issue,
    pull: PullRequest,
    method: 'merge' | 'squash',
  ): Commit {
    const commits = commitsOf(state, repository);
    const base = findCommit(state, repository, `refs/heads/${pull.base.ref}`);
    const head = commits.get(pull.head.sha);
    if (base === null || head === undefined)
      throw new Error(`Pull request ${issue.number} has no base or no head`);
    const files = mergedFiles(
      mergeBase(commits, base.sha, head.sha)?.files ?? new Map(),
      base.files,
      head.files,
    );
    if (files === null) throw new Error(`Pull request ${issue.number} does not merge`);
    const author = signatureOf(accountOf(state, issue.user), github.nowMs());
    return addCommit(state, repository, {
      parents: method === 'squash' ? [base.sha] : [base.sha, head.sha],
      message:
        method === 'squash'
          ? `${issue.title} (#${issue.number})`
          : `Merge pull request #${issue.number} from ${pull.head.owner}/${pull.head.ref}\n\n${issue.title}`,
      author,
      committer: author,
      files,
    });
  }
}

function headOf({ state }: Fake, base: Repository, head: string): { place: Repository; branch: string } {
  const [owner, branch] = head.split(':');
  if (owner === undefined || branch === undefined) return { place: base, branch: head };
  const place = [...state.repositories.values()].find(
    (candidate) =>
      candidate.networkId === base.networkId && candidate.owner.toLowerCase() === owner.toLowerCase(),
  );
  if (place === undefined) throw new Error(`${owner} has no fork of ${fullName(base)}`);
  return { place, branch };
}

function freshIssue(id: number, number: number, user: string, nowMs: number): Issue {
  return {
    id,
    number,
    title: '',
    body: null,
    user,
    appId: null,
    labels: [],
    assignees: [],
    state: 'open',
    stateReason: null,
    locked: false,
    lockReason: null,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    closedAtMs: null,
    closedBy: null,
    comments: [],
    reactions: [],
    events: [],
    deletedAtMs: null,
    transferredTo: null,
    pullRequest: null,
  };
}
