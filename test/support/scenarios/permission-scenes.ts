import { type AppOnFake, appPermissions } from '../app-on-fake.ts';
import type { Permissions } from '../fake-github/state.ts';
import { ofChange, type Proposed, proposed, red } from './proposed.ts';
import { type Scenario, scenario } from './scenario.ts';

type Name = keyof typeof appPermissions;

function without(...names: Name[]): Permissions {
  return Object.fromEntries(
    Object.entries(appPermissions).filter(([name]) => !names.some((left) => left === name)),
  );
}

/** A private repository, whose every read needs its permission. */
async function permitted(scene: AppOnFake, name: string, permissions: Permissions): Promise<Proposed> {
  const world = await proposed(scene, name, { private: true, permissions: { ...appPermissions } });
  const delivery = (await scene.github.deliveries()).find(({ payload }) =>
    payload.includes(`"full_name":"${world.project.name}"`),
  );
  await scene.github.configureInstallation({ installation: delivery?.installationId ?? 0, permissions });
  // Tokens hold the permissions of when they were made.
  await scene.advance({ hours: 2 });
  return world;
}

/** A red pull request, then a red commit on the default branch, of whose failure an issue would be filed at once. */
function lacking(permissions: Permissions, told: Pick<Scenario, 'name' | 'situation' | 'why'>): Scenario {
  return scenario({
    ...told,
    before: (scene, name) => permitted(scene, name, permissions),
    happens: async ({ project }) => {
      await project.run({ ...ofChange, jobs: red });
      await project.push();
      await project.run({ jobs: red });
    },
  });
}

const both = 'A red pull request, then a red commit on the default branch';

/** What is left when the App lacks a permission. */
export const permissionScenes: readonly Scenario[] = [
  lacking(
    { ...appPermissions },
    {
      name: 'all-permissions',
      situation: `${both}, with all permissions`,
      why: 'For comparison with the next ones.',
    },
  ),
  lacking(
    { ...appPermissions, checks: 'read' },
    {
      name: 'no-checks-write',
      situation: `${both}, without \`checks: write\``,
      why: 'Comment and issue need no check. The log says which write GitHub refuses.',
    },
  ),
  lacking(without('checks'), {
    name: 'no-checks',
    situation: `${both}, without \`checks\``,
    why: 'What can’t be seen is not written; the log names the permission.',
  }),
  lacking(
    { ...appPermissions, issues: 'read', pull_requests: 'read' },
    {
      name: 'no-issues-write',
      situation: `${both}, without \`issues: write\` and \`pull_requests: write\``,
      why: 'The check says everything that the comment would.',
    },
  ),
  lacking(without('issues'), {
    name: 'no-issues',
    situation: `${both}, without \`issues\``,
    why: '`pull_requests` allows the comment as well. The log says that GitHub refuses to file.',
  }),
  lacking(without('pull_requests'), {
    name: 'no-pull-requests',
    situation: `${both}, without \`pull_requests\``,
    why: 'Which pull request it is can’t be asked, so there is no comment, and the check says why.',
  }),
  lacking(without('actions'), {
    name: 'no-actions',
    situation: `${both}, without \`actions\``,
    why: 'Results can’t be downloaded, which is no failure of the tests: neutral, with the reason.',
  }),
  lacking(without('contents'), {
    name: 'no-contents',
    situation: `${both}, without \`contents\``,
    why: 'Neither config nor commits can be read: no baseline, so every failure counts, and nothing is filed by defaults that nobody chose.',
  }),
];
