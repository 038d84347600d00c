import type { Fake } from './fake.ts';
import { nodeId } from './json-values.ts';
import { accountOf, appOf, fullName, installationOf, repositoryNamed } from './lookup.ts';
import { installationJson, installedRepositories } from './resources/apps.ts';
import type { Json } from './route.ts';
import type { Installation, Permissions, Repository } from './state.ts';

/** Installing an App, and what changes about an installation later. */
export function installingControls(fake: Fake) {
  const { github, state } = fake;

  const announce = (installation: Installation, action: string): void =>
    github.send({
      event: 'installation',
      action,
      repository: null,
      sender: accountOf(state, installation.account),
      fields: {
        installation: installationJson(github, installation),
        repositories: installedRepositories(github, installation).map(shortRepository),
      },
      onlyInstallationId: installation.id,
    });

  return {
    /**
     * Installs an App on the named repositories (of one owner), or on all that an account has or will have. Permissions
     * and events are the App's unless they are given.
     */
    install(wanted: {
      app: number;
      repositories: string[] | { allOf: string };
      permissions?: Permissions;
      events?: string[];
      dropLabels?: boolean;
    }): { installation: number } {
      const app = appOf(state, wanted.app);
      const named = Array.isArray(wanted.repositories)
        ? wanted.repositories.map((name) => repositoryNamed(state, name))
        : null;
      const account = Array.isArray(wanted.repositories) ? named?.[0]?.owner : wanted.repositories.allOf;
      if (account === undefined) throw new Error('An installation needs a repository, or an account');
      const installation: Installation = {
        id: github.newId(),
        appId: app.id,
        account,
        permissions: wanted.permissions ?? { ...app.permissions },
        events: wanted.events ?? [...app.events],
        repositories: named?.map(({ id }) => id) ?? 'all',
        suspendedAtMs: null,
        createdAtMs: github.nowMs(),
        dropLabels: wanted.dropLabels ?? false,
      };
      state.installations.set(installation.id, installation);
      announce(installation, 'created');
      return { installation: installation.id };
    },

    configureInstallation(settings: {
      installation: number;
      permissions?: Permissions;
      events?: string[];
      suspended?: boolean;
      dropLabels?: boolean;
    }): void {
      const installation = installationOf(state, settings.installation);
      installation.permissions = settings.permissions ?? installation.permissions;
      installation.events = settings.events ?? installation.events;
      installation.dropLabels = settings.dropLabels ?? installation.dropLabels;
      if (settings.suspended !== undefined)
        installation.suspendedAtMs = settings.suspended ? github.nowMs() : null;
    },

    /** Adds repositories to an installation: `installation_repositories.added`. */
    addRepositories(added: { installation: number; repositories: string[] }): void {
      const installation = installationOf(state, added.installation);
      if (installation.repositories === 'all') return;
      const repositories = added.repositories.map((name) => repositoryNamed(state, name));
      installation.repositories.push(...repositories.map(({ id }) => id));
      github.send({
        event: 'installation_repositories',
        action: 'added',
        repository: null,
        sender: accountOf(state, installation.account),
        fields: {
          installation: installationJson(github, installation),
          repository_selection: 'selected',
          repositories_added: repositories.map(shortRepository),
          repositories_removed: [],
          requester: null,
        },
        onlyInstallationId: installation.id,
      });
    },

    /** Removes an installation with all its tokens. */
    uninstall({ installation: id }: { installation: number }): void {
      const installation = installationOf(state, id);
      announce(installation, 'deleted');
      state.installations.delete(id);
      for (const [key, token] of state.tokens)
        if (token.kind === 'installation' && token.installationId === id) state.tokens.delete(key);
    },
  };
}

/** A repository as the events of installations name it. */
function shortRepository(repository: Repository): Json {
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
  };
}
