import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Fake } from './fake.ts';
import { commitObject } from './git-objects.ts';
import {
  accountOf,
  appOf,
  botLogin,
  fullName,
  installationOf,
  repositoryByName,
  repositoryNamed,
} from './lookup.ts';
import { issueToken } from './resources/apps.ts';
import type { Account, App, Commit, Permissions, Repository, Role } from './state.ts';

/** What a fresh App is told about itself, once. */
export interface NewApp {
  id: number;
  slug: string;
  clientId: string;
  privateKeyPem: string;
  webhookSecret: string;
}

export interface NewRepository {
  id: number;
  fullName: string;
  /** Of the first commit. */
  sha: string;
}

/** What is there before the story begins; none of it sends a webhook. */
export function seedControls(fake: Fake) {
  const { github, state } = fake;

  const createUser = (user: {
    login: string;
    name?: string;
    type?: Account['type'];
    appId?: number;
  }): { id: number; login: string; token: string } => {
    const account: Account = {
      id: github.newId(),
      login: user.login,
      name: user.name ?? null,
      type: user.type ?? 'User',
      appId: user.appId ?? null,
    };
    state.accounts.set(user.login.toLowerCase(), account);
    const token = ['ghp', randomBytes(18).toString('hex')].join('_');
    state.tokens.set(token, { kind: 'user', token, login: account.login });
    return { id: account.id, login: account.login, token };
  };
  const ensureAccount = (login: string): Account => {
    if (!state.accounts.has(login.toLowerCase())) createUser({ login });
    return accountOf(state, login);
  };

  return {
    createUser,

    /** An App with a key pair of its own; its private key is handed out here and nowhere else. */
    createApp(app: {
      slug?: string;
      name?: string;
      owner?: string;
      permissions: Permissions;
      events: string[];
      webhookUrl?: string;
      webhookSecret?: string;
    }): NewApp {
      const slug = app.slug ?? 'redfirst';
      const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const made: App = {
        id: github.newId(),
        slug,
        name: app.name ?? slug,
        clientId: `Iv23${randomBytes(8).toString('hex')}`,
        owner: ensureAccount(app.owner ?? 'app-owner').login,
        publicKeyPem: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        permissions: app.permissions,
        events: app.events,
        webhookUrl: app.webhookUrl ?? null,
        webhookSecret: app.webhookSecret ?? randomBytes(16).toString('hex'),
        createdAtMs: github.nowMs(),
      };
      state.apps.set(made.id, made);
      createUser({ login: botLogin(made), type: 'Bot', appId: made.id });
      return {
        id: made.id,
        slug,
        clientId: made.clientId,
        privateKeyPem: keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
        webhookSecret: made.webhookSecret,
      };
    },

    /** Where an App's webhooks go from now on: the app is started after it was registered. */
    setWebhook(webhook: { app: number; url: string | null; secret?: string }): void {
      const app = appOf(state, webhook.app);
      app.webhookUrl = webhook.url;
      if (webhook.secret !== undefined) app.webhookSecret = webhook.secret;
    },

    /** A repository with one commit on its default branch; its owner becomes a user when nobody has the name. */
    createRepository(repository: {
      owner: string;
      name: string;
      private?: boolean;
      description?: string;
      defaultBranch?: string;
      files?: Record<string, string>;
    }): NewRepository {
      const owner = ensureAccount(repository.owner);
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
      const owner = ensureAccount(fork.owner);
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
    }): void {
      const repository = repositoryNamed(state, settings.repository);
      repository.private = settings.private ?? repository.private;
      repository.archived = settings.archived ?? repository.archived;
      repository.hasIssues = settings.hasIssues ?? repository.hasIssues;
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
      const { login } = ensureAccount(collaborator.login);
      repositoryNamed(state, collaborator.repository).collaborators.set(
        login.toLowerCase(),
        collaborator.role,
      );
    },

    /** A token of a person, who may then call the API by hand. */
    userToken({ login }: { login: string }): string {
      ensureAccount(login);
      for (const token of state.tokens.values())
        if (token.kind === 'user' && token.login.toLowerCase() === login.toLowerCase()) return token.token;
      throw new Error(`${login} has no token`);
    },

    /** A token of an installation, as a workflow's own token or for calls by hand. */
    installationToken(token: {
      installation: number;
      permissions?: Permissions;
      repositories?: string[];
    }): string {
      const installation = installationOf(state, token.installation);
      return issueToken(github, installation, {
        permissions: token.permissions ?? { ...installation.permissions },
        repositoryIds: token.repositories?.map((name) => repositoryNamed(state, name).id) ?? null,
      }).token;
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

/** How somebody signs a commit on GitHub. */
export function signatureOf(account: Account, dateMs: number): Commit['author'] {
  return {
    name: account.name ?? account.login,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    dateMs,
    login: account.login,
  };
}
