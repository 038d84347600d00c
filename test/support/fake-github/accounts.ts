import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Fake } from './fake.ts';
import { accountOf, appOf, botLogin, installationOf, repositoryNamed } from './lookup.ts';
import { issueToken } from './resources/apps.ts';
import type { Account, App, Commit, Permissions } from './state.ts';

/** What a fresh App is told about itself, once. */
export interface NewApp {
  id: number;
  slug: string;
  clientId: string;
  privateKeyPem: string;
  webhookSecret: string;
}

/** People and Apps, and tokens for calls by hand; none of it sends a webhook. */
export function accountControls(fake: Fake) {
  const { github, state } = fake;
  return {
    /** A person, an organization or a bot, with a token. */
    createUser: (user: NewAccount): { id: number; login: string; token: string } => createAccount(fake, user),

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
        owner: ensureAccount(fake, app.owner ?? 'app-owner').login,
        publicKeyPem: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        permissions: app.permissions,
        events: app.events,
        webhookUrl: app.webhookUrl ?? null,
        webhookSecret: app.webhookSecret ?? randomBytes(16).toString('hex'),
        createdAtMs: github.nowMs(),
      };
      state.apps.set(made.id, made);
      createAccount(fake, { login: botLogin(made), type: 'Bot', appId: made.id });
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

    /** A token of a person, who may then call the API by hand. */
    userToken({ login }: { login: string }): string {
      ensureAccount(fake, login);
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

interface NewAccount {
  login: string;
  name?: string;
  type?: Account['type'];
  appId?: number;
}

function createAccount(
  { github, state }: Fake,
  user: NewAccount,
): { id: number; login: string; token: string } {
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
}

/** The account of a login; a user is made when nobody has it. */
export function ensureAccount(fake: Fake, login: string): Account {
  if (!fake.state.accounts.has(login.toLowerCase())) createAccount(fake, { login });
  return accountOf(fake.state, login);
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
