import { aProject } from '../app-project.ts';
import { aTest } from '../builders.ts';
import { passingTests } from '../collections.ts';
import { broken, green, ofChange, proposed, red, redTests } from './proposed.ts';
import { type Scenario, scenario } from './scenario.ts';

/** Whose pull request it is, where it goes, and in what state it is. */
export const pullRequestScenes: readonly Scenario[] = [
  scenario({
    name: 'own-branch',
    situation: 'A pull request breaks a test',
    why: 'What passes on the baseline and fails here is the author’s; issues are for trusted branches only.',
    before: proposed,
    happens: ({ project }) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'all-green',
    situation: 'A pull request breaks nothing',
    why: 'The check says so; a comment would have nothing new to say.',
    before: proposed,
    happens: ({ project }) => project.run({ ...ofChange, jobs: green }),
  }),
  scenario({
    name: 'new-flaky',
    situation: 'A test passes at its second attempt',
    why: 'It passed, so nothing is red; that it is flaky since this change is news to its author.',
    before: proposed,
    happens: ({ project }) =>
      project.run({
        ...ofChange,
        jobs: [
          { tests: [...passingTests(3), aTest({ nodeId: broken.nodeId, outcomes: ['failed', 'passed'] })] },
        ],
      }),
  }),
  scenario({
    name: 'no-results',
    situation: 'No results come',
    why: 'Nothing is known, which is never green; nobody is to blame for it, so it is not red either.',
    before: proposed,
    happens: ({ project }) => project.run({ ...ofChange, jobs: [], conclusion: 'failure' }),
  }),
  scenario({
    name: 'fork',
    situation: 'A pull request from a fork',
    why: 'The App writes it, not the fork’s job, so a fork’s author sees the same.',
    before: async (scene, name) => {
      const project = await aProject(scene, name);
      await project.run({ jobs: green });
      const { fullName: headRepository } = await scene.github.fork({
        repository: project.name,
        owner: 'fan',
      });
      await scene.github.push({ repository: headRepository, branch: 'change', files: { 'change.txt': 'x' } });
      await scene.github.openPullRequest({ repository: project.name, head: 'fan:change' });
      return { project, headRepository };
    },
    happens: ({ project, headRepository }) => project.run({ ...ofChange, headRepository, jobs: red }),
  }),
  scenario({
    name: 'dependabot',
    situation: 'A pull request of Dependabot',
    why: 'Its jobs get a token that may only read, and no secret. The collecting job needs no more.',
    before: async (scene, name) => {
      const project = await aProject(scene, name);
      await project.run({ jobs: green });
      const as = 'dependabot[bot]';
      await scene.github.createUser({ login: as, type: 'Bot' });
      const branch = 'dependabot/pip/h11-0.16.0';
      await scene.github.push({
        repository: project.name,
        branch,
        files: { 'requirements.txt': 'h11==0.16.0\n' },
      });
      await scene.github.openPullRequest({ repository: project.name, head: branch, as });
      return { project, branch, actor: as };
    },
    happens: ({ project, ...by }) => project.run({ event: 'pull_request', ...by, jobs: red }),
  }),
  scenario({
    name: 'draft',
    situation: 'A draft',
    why: 'Its author wants to know as well.',
    before: async (scene, name) => {
      const project = await aProject(scene, name);
      await project.run({ jobs: green });
      await project.push({ branch: 'change', files: { 'change.txt': 'x' } });
      await scene.github.openPullRequest({ repository: project.name, head: 'change', draft: true });
      return project;
    },
    happens: (project) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'closed',
    situation: 'A pull request that was closed while its tests ran',
    why: 'The commit keeps its check; nobody waits for a comment any more.',
    before: proposed,
    happens: async ({ project, number }, scene) => {
      const run = await project.start(ofChange);
      await scene.github.closePullRequest({ repository: project.name, number });
      await project.complete(run, { jobs: red });
    },
  }),
  scenario({
    name: 'other-branch',
    situation: 'A pull request into a release branch, on which the same test is broken',
    why: 'The baseline is of the branch that it goes into, not of the default branch.',
    before: async (scene, name) => {
      const project = await aProject(scene, name, { config: 'filing: off\nbranches: [main, release]\n' });
      await project.run({ jobs: green });
      await project.push({ branch: 'release' });
      await project.run({ branch: 'release', jobs: red });
      await project.propose({ branch: 'change', from: 'release', base: 'release' });
      return project;
    },
    happens: (project) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'several-on-one-branch',
    situation: 'Two pull requests from one branch, and no job says which it tested',
    why: 'Both show the check of the commit; a comment on a guess could be on the wrong one.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      await world.project.push({ branch: 'release', from: world.project.sha });
      await scene.github.openPullRequest({
        repository: world.project.name,
        head: 'change',
        base: 'release',
      });
      return world.project;
    },
    happens: (project) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'several-and-claimed',
    situation: 'Two pull requests from one branch, and the job says which it tested',
    why: 'A job’s word may choose among those that GitHub confirms. The comment is on the second one.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      await world.project.push({ branch: 'release', from: world.project.sha });
      const { number: pullRequest } = await scene.github.openPullRequest({
        repository: world.project.name,
        head: 'change',
        base: 'release',
      });
      return { ...world, pullRequest };
    },
    happens: ({ project, pullRequest }) =>
      project.run({ ...ofChange, jobs: [{ tests: redTests, pullRequest }] }),
  }),
  scenario({
    name: 'claimed-falsely',
    situation: 'A job says that it belongs to somebody else’s pull request',
    why: 'Only what GitHub confirms counts: the other one hears nothing, and the check says so.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      const { number: pullRequest } = await world.project.propose({ branch: 'victim' });
      return { ...world, pullRequest };
    },
    happens: ({ project, pullRequest }) =>
      project.run({ ...ofChange, jobs: [{ tests: redTests, pullRequest }] }),
  }),
];
