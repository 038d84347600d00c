import { aProject } from '../app-project.ts';
import { commentedOn, green, greenTests, ofChange, proposed, red, redTests } from './proposed.ts';
import { type Scenario, scenario } from './scenario.ts';

const unit = { name: 'Unit', path: '.github/workflows/unit.yml' };
const slow = { name: 'Slow', path: '.github/workflows/slow.yml' };
const linux = { environment: 'linux', job: 'linux' };
const windows = { environment: 'windows', job: 'windows' };

/** Which runs there are on a commit, and what happens to it meanwhile. */
export const runScenes: readonly Scenario[] = [
  scenario({
    name: 'rerun-of-failed-jobs',
    situation: 'The failed jobs are run again, and pass',
    why: 'One test with two outcomes on one commit is flaky. Jobs that were not repeated still count.',
    before: async (scene, name) => {
      const project = await aProject(scene, name);
      await project.run({
        jobs: [
          { tests: greenTests, ...linux },
          { tests: greenTests, ...windows },
        ],
      });
      await project.propose({ branch: 'change' });
      const jobs = [
        { tests: greenTests, ...linux },
        { tests: redTests, ...windows },
      ];
      return { project, run: await project.run({ ...ofChange, jobs }) };
    },
    happens: ({ project, run }) => project.rerun(run, { jobs: [{ tests: greenTests, ...windows }] }),
  }),
  scenario({
    name: 'rerun-of-all-jobs',
    situation: 'All jobs are run again, and pass; GitHub no longer has the first results',
    why: 'What the first attempt left was downloaded when it completed, so it still counts.',
    before: async (scene, name) => {
      const { project } = await proposed(scene, name);
      return { project, run: await project.run({ ...ofChange, jobs: red }) };
    },
    happens: ({ project, run }) => project.rerun(run, { jobs: green, lose: true }),
  }),
  scenario({
    name: 'rerun-still-red',
    situation: 'All jobs are run again, and the test fails again',
    why: 'The check counts the reruns; the comment would say the same again.',
    before: async (scene, name) => {
      const { project } = await proposed(scene, name);
      return { project, run: await project.run({ ...ofChange, jobs: red }) };
    },
    happens: ({ project, run }) => project.rerun(run, { jobs: red }),
  }),
  scenario({
    name: 'two-workflows',
    situation: 'Two workflows on one commit',
    why: 'One report for a commit. It is incomplete as long as one of them runs, and nothing is said on the pull request.',
    before: async (scene, name) => {
      const project = await aProject(scene, name);
      await project.run({ workflow: unit, jobs: green });
      await project.run({ workflow: slow, jobs: green });
      await project.propose({ branch: 'change' });
      return project;
    },
    happens: async (project) => {
      const first = await project.start({ ...ofChange, workflow: unit });
      const second = await project.start({ ...ofChange, workflow: slow });
      await project.complete(first, { jobs: green });
      await project.complete(second, { jobs: red });
    },
  }),
  scenario({
    name: 'one-without-results',
    situation: 'Two workflows on one commit, of which one ends without results',
    why: 'What should have come is missing, so what came is no green check.',
    before: async (scene, name) => {
      const project = await aProject(scene, name, { config: 'filing: on\nworkflows: [Unit, Slow]\n' });
      await project.propose({ branch: 'change' });
      return project;
    },
    happens: async (project) => {
      const first = await project.start({ ...ofChange, workflow: unit });
      const second = await project.start({ ...ofChange, workflow: slow });
      await project.complete(first, { jobs: green });
      await project.complete(second, { jobs: [], conclusion: 'cancelled' });
    },
  }),
  scenario({
    name: 'force-push',
    situation: 'A force-push while the tests run',
    why: 'The commit that was tested gets its check. The pull request has another head by then, whose run has the word.',
    before: proposed,
    happens: async ({ project }) => {
      const run = await project.start(ofChange);
      await project.push({ branch: 'change', from: project.sha });
      await project.complete(run, { jobs: red });
    },
  }),
  scenario({
    name: 'stale-run',
    situation: 'A run of an older commit ends after that of the newer one',
    why: 'The old commit gets its check; the comment stays as the newer run wrote it.',
    before: async (scene, name) => {
      const world = await commentedOn(scene, name);
      const slowRun = await world.project.start({ ...ofChange, sha: world.headSha });
      await world.project.push({ branch: 'change' });
      await world.project.run({ ...ofChange, jobs: green });
      return { ...world, slowRun };
    },
    happens: ({ project, slowRun }) =>
      project.complete(slowRun, { jobs: [{ tests: [...redTests.slice(0, 2), ...redTests.slice(3)] }] }),
  }),
  scenario({
    name: 'merge-queue',
    situation: 'A merge group',
    why: 'The queue waits for the check. Its commit is of no pull request alone, and becomes no baseline.',
    before: async (scene, name) => {
      const { project, number } = await proposed(scene, name);
      const branch = `gh-readonly-queue/main/pr-${number}-${project.sha}`;
      await project.push({ branch, from: project.sha });
      return { project, branch };
    },
    happens: ({ project, branch }) => project.run({ event: 'merge_group', branch, jobs: red }),
  }),
  scenario({
    name: 'base-moved-and-broke',
    situation: 'The base branch moved on and broke a test, and the job tested the merge with it',
    why: 'The baseline is the first parent of the tested merge: broken there too, so not the author’s.',
    before: async (scene, name) => {
      const project = await aProject(scene, name, { config: 'filing: off\n' });
      await project.run({ jobs: green });
      await project.push({ branch: 'change', files: { 'change.txt': 'x' } });
      await project.push();
      await project.run({ jobs: red });
      const { mergeSha } = await scene.github.openPullRequest({ repository: project.name, head: 'change' });
      return { project, testedSha: mergeSha };
    },
    happens: ({ project, testedSha }) => project.run({ ...ofChange, jobs: [{ tests: redTests, testedSha }] }),
  }),
  scenario({
    name: 'base-broken',
    situation: 'A pull request whose only failure the base branch has too',
    why: 'It was broken before, so the check is green and says so.',
    before: async (scene, name) => {
      const project = await aProject(scene, name, { config: 'filing: off\n' });
      await project.run({ jobs: red });
      await project.propose({ branch: 'change' });
      return project;
    },
    happens: (project) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'squash-merge',
    situation: 'A red pull request is squashed into the default branch, whose run is red then',
    why: 'The squashed commit is a new one: its baseline is the tip before it. Of a trusted branch a P1 is filed at once.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      await world.project.run({ ...ofChange, jobs: red });
      return world;
    },
    happens: async ({ project, number }, scene) => {
      await scene.github.mergePullRequest({ repository: project.name, number, method: 'squash' });
      await project.run({ jobs: red });
    },
  }),
  scenario({
    name: 'rerequested',
    situation: 'Somebody clicks “Re-run” on the check, and nothing else is known by then',
    why: 'GitHub sets the check’s suite back to queued, so the check is written again although it says the same.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      await world.project.run({ ...ofChange, jobs: red });
      return world;
    },
    happens: ({ project, headSha }) => project.rerequest(headSha),
  }),
];
