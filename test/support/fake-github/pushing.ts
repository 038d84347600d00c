import { signatureOf } from './accounts.ts';
import { reachable } from './commit-graph.ts';
import type { Fake } from './fake.ts';
import { isoTime } from './json-values.ts';
import { accountOf, commitsOf, fullName, repositoryNamed, repositoryPage } from './lookup.ts';
import { addCommit, updateTestMerge } from './merging.ts';
import { fullPullRequestJson } from './resources/pulls.ts';
import { findCommit } from './revisions.ts';
import type { GitHub, JsonObject } from './route.ts';
import type { Account, Commit, Issue, Repository } from './state.ts';

const noSha = '0'.repeat(40);

interface Push {
  /** `owner/name`. */
  repository: string;
  branch: string;
  /** Login; the repository's owner when absent. */
  as?: string;
  message?: string;
  /** What changes: path to text, null to remove. */
  files?: Record<string, string | null>;
  /** True when `files` is the whole new tree. */
  wholeTree?: boolean;
  /** The parent when it is not the branch's tip (a new branch, a force push); the default branch for a new one. */
  from?: string;
  /** The tip that is merged: the commit's second parent. What it changed is to be among `files`. */
  merges?: string;
  /** The sha that the commit had where it was made; git's own when absent. */
  sha?: string;
}

/** Commits that people push, and what follows from it. */
export function pushingControls(fake: Fake) {
  const { github, state } = fake;
  return {
    /** One commit onto a branch: `push`, and `pull_request.synchronize` for every open pull request from it. */
    push(push: Push): { sha: string } {
      const repository = repositoryNamed(state, push.repository);
      const pusher = accountOf(state, push.as ?? repository.owner);
      const parent = findCommit(state, repository, push.from ?? push.branch) ?? tip(repository);
      if (parent === null && push.from !== undefined)
        throw new Error(`${push.repository} has no commit ${push.from}`);
      const author = signatureOf(pusher, github.nowMs());
      const made = addCommit(state, repository, {
        parents: [
          ...(parent === null ? [] : [parent.sha]),
          ...(push.merges === undefined ? [] : [push.merges]),
        ],
        message: push.message ?? 'Change files',
        author,
        committer: author,
        files: changedFiles(push.wholeTree === true ? null : parent, push.files ?? {}),
      });
      const commit = push.sha === undefined ? made : { ...made, sha: push.sha };
      commitsOf(state, repository).set(commit.sha, commit);
      moveBranch(fake, { repository, branch: push.branch, commit, pusher });
      return { sha: commit.sha };
    },

    /** A commit that was made elsewhere, with its own sha and parents, on no branch unless one is named. */
    importCommit(imported: {
      repository: string;
      sha: string;
      parents: string[];
      message: string;
      /** ISO 8601. */
      date: string;
      files: Record<string, string>;
      branch?: string;
    }): void {
      const repository = repositoryNamed(state, imported.repository);
      const author = signatureOf(accountOf(state, repository.owner), Date.parse(imported.date));
      const made = addCommit(state, repository, {
        parents: imported.parents,
        message: imported.message,
        author,
        committer: author,
        files: new Map(Object.entries(imported.files)),
      });
      commitsOf(state, repository).set(imported.sha, { ...made, sha: imported.sha });
      if (imported.branch !== undefined) repository.refs.set(`refs/heads/${imported.branch}`, imported.sha);
    },

    deleteBranch({ repository: name, branch }: { repository: string; branch: string }): void {
      repositoryNamed(state, name).refs.delete(`refs/heads/${branch}`);
    },
  };

  function tip(repository: Repository): Commit | null {
    return findCommit(state, repository, repository.defaultBranch);
  }
}

function changedFiles(before: Commit | null, changes: Record<string, string | null>): Map<string, string> {
  const files = new Map(before?.files ?? []);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** Moves a branch to a commit, says so, and brings the open pull requests from it along. */
export function moveBranch(
  { github, state }: Fake,
  move: { repository: Repository; branch: string; commit: Commit; pusher: Account },
): void {
  const { repository, branch, commit, pusher } = move;
  const before = repository.refs.get(`refs/heads/${branch}`) ?? noSha;
  repository.refs.set(`refs/heads/${branch}`, commit.sha);
  repository.pushedAtMs = github.nowMs();
  const forced = before !== noSha && !reachable(commitsOf(state, repository), [commit.sha]).has(before);
  github.send({
    event: 'push',
    action: null,
    repository,
    sender: pusher,
    fields: {
      ref: `refs/heads/${branch}`,
      before,
      after: commit.sha,
      created: before === noSha,
      deleted: false,
      forced,
      base_ref: null,
      compare: `${repositoryPage(repository)}/compare/${before.slice(0, 12)}...${commit.sha.slice(0, 12)}`,
      commits: [pushedCommit(repository, commit)],
      head_commit: pushedCommit(repository, commit),
      pusher: { name: pusher.login, email: commit.author.email },
    },
  });
  for (const { base, issue } of pullsFrom(github, repository, branch)) {
    const pull = issue.pullRequest;
    if (pull === null) continue;
    pull.head.sha = commit.sha;
    issue.updatedAtMs = github.nowMs();
    updateTestMerge(state, base, issue, commit.committer);
    announcePull(
      github,
      { repository: base, issue, sender: pusher, action: 'synchronize' },
      { before, after: commit.sha },
    );
  }
}

/** The open pull requests of the whole network whose head is a branch. */
function pullsFrom(github: GitHub, head: Repository, branch: string): { base: Repository; issue: Issue }[] {
  return [...github.state.repositories.values()].flatMap((base) =>
    [...base.issues.values()]
      .filter(
        ({ pullRequest, state }) =>
          state === 'open' && pullRequest?.head.repositoryId === head.id && pullRequest.head.ref === branch,
      )
      .map((issue) => ({ base, issue })),
  );
}

function pushedCommit(repository: Repository, commit: Commit): JsonObject {
  const person = { name: commit.author.name, email: commit.author.email };
  const login = commit.author.login === null ? {} : { username: commit.author.login };
  return {
    id: commit.sha,
    tree_id: commit.treeSha,
    distinct: true,
    message: commit.message,
    timestamp: isoTime(commit.committer.dateMs),
    url: `https://github.com/${fullName(repository)}/commit/${commit.sha}`,
    author: { ...person, ...login },
    committer: { ...person, ...login },
    added: [],
    removed: [],
    modified: [],
  };
}

/** Sends `pull_request.<action>`. */
export function announcePull(
  github: GitHub,
  about: { repository: Repository; issue: Issue; sender: Account; action: string },
  fields: JsonObject = {},
): void {
  const { repository, issue, sender, action } = about;
  github.send({
    event: 'pull_request',
    action,
    repository,
    sender,
    fields: { number: issue.number, pull_request: fullPullRequestJson(github, repository, issue), ...fields },
  });
}
