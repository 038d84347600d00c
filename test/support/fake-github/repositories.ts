import { ensureAccount, signatureOf } from './accounts.ts';
import type { Fake } from './fake.ts';
import { commitObject } from './git-objects.ts';
import { fullName, repositoryByName, repositoryNamed } from './lookup.ts';
import type { Account, Commit, Repository, Role } from './state.ts';

interface NewRepository {
  id: number;
  fullName: string;
  /** Of the first commit. */
  sha: string;
}

/** Repositories, their forks, settings and collaborators; none of it sends a webhook. */
export function repositoryControls(fake: Fake) {
  const { github, state } = fake;
  return {
    /** A repository with one commit on its default branch; its owner becomes a user when nobody has the name. */
    createRepository(repository: {
      owner: string;
      name: string;
      private?: boolean;
      description?: string;
      defaultBranch?: string;
      files?: Record<string, string>;
    }): NewRepository {
      const owner = ensureAccount(fake, repository.owner);
      if (repositoryByName(state, owner.login, repository.name) !== null)
        throw new Error(`There is a repository ${owner.login}/${repository.name} already`);
      const id = github.newId();
      const made: Repository = {
        ...emptyRepository(id, github.nowMs()),
        owner: owner.login,
        name: repository.name,
        private: repository.private ?? false,
        description: repository.description ?? null,
        defaultBranch: repository.defaultBranch ?? 'main',
      };
      const first = firstCommit(owner, github.nowMs(), repository.files ?? { 'README.md': '# Read me\n' });
      made.refs.set(`refs/heads/${made.defaultBranch}`, first.sha);
      state.networks.set(id, new Map([[first.sha, first]]));
      state.repositories.set(id, made);
      return { id, fullName: fullName(made), sha: first.sha };
    },

    /** A fork with the branches of its source, in the same network of commits. */
    fork(fork: { repository: string; owner: string; name?: string }): NewRepository {
      const source = repositoryNamed(state, fork.repository);
      const owner = ensureAccount(fake, fork.owner);
      const id = github.newId();
      const made: Repository = {
        ...emptyRepository(id, github.nowMs()),
        networkId: source.networkId,
        owner: owner.login,
        name: fork.name ?? source.name,
        private: source.private,
        description: source.description,
        defaultBranch: source.defaultBranch,
        forkOf: source.id,
        refs: new Map([...source.refs].filter(([name]) => name.startsWith('refs/heads/'))),
      };
      state.repositories.set(id, made);
      return { id, fullName: fullName(made), sha: made.refs.get(`refs/heads/${made.defaultBranch}`) ?? '' };
    },

    /** Changes a repository's settings; a new name leaves a redirect behind. */
    configureRepository(settings: {
      repository: string;
      name?: string;
      private?: boolean;
      archived?: boolean;
      hasIssues?: boolean;
      treeEntries?: number;
    }): void {
      const repository = repositoryNamed(state, settings.repository);
      repository.private = settings.private ?? repository.private;
      repository.archived = settings.archived ?? repository.archived;
      repository.hasIssues = settings.hasIssues ?? repository.hasIssues;
      repository.treeEntries = settings.treeEntries ?? repository.treeEntries;
      if (settings.name === undefined || settings.name === repository.name) return;
      state.formerNames.set(fullName(repository).toLowerCase(), repository.id);
      repository.name = settings.name;
      state.formerNames.delete(fullName(repository).toLowerCase());
    },

    /** Deletes a repository; pull requests from it keep their commits and lose their head's repository. */
    deleteRepository({ repository: name }: { repository: string }): void {
      const { id } = repositoryNamed(state, name);
      state.repositories.delete(id);
      for (const other of state.repositories.values()) {
        for (const { pullRequest } of other.issues.values())
          if (pullRequest?.head.repositoryId === id) pullRequest.head.repositoryId = null;
        for (const run of other.runs.values()) if (run.headRepositoryId === id) run.headRepositoryId = null;
      }
    },

    addCollaborator(collaborator: { repository: string; login: string; role: Role }): void {
      const { login } = ensureAccount(fake, collaborator.login);
      repositoryNamed(state, collaborator.repository).collaborators.set(
        login.toLowerCase(),
        collaborator.role,
      );
    },
  };
}

function emptyRepository(id: number, nowMs: number): Repository {
  return {
    id,
    networkId: id,
    owner: '',
    name: '',
    description: null,
    private: false,
    archived: false,
    hasIssues: true,
    treeEntries: 100_000,
    defaultBranch: 'main',
    forkOf: null,
    createdAtMs: nowMs,
    pushedAtMs: nowMs,
    collaborators: new Map(),
    refs: new Map(),
    issues: new Map(),
    nextNumber: 1,
    labels: new Map(),
    checkSuites: new Map(),
    checkRuns: new Map(),
    workflows: new Map(),
    runs: new Map(),
    artifacts: new Map(),
  };
}

function firstCommit(owner: Account, nowMs: number, files: Record<string, string>): Commit {
  const author = signatureOf(owner, nowMs);
  return commitObject({
    parents: [],
    message: 'First commit',
    author,
    committer: author,
    files: new Map(Object.entries(files)),
  });
}
