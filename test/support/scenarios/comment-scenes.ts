import { commentedOn, green, ofChange, proposed, red } from './proposed.ts';
import { type Scenario, scenario } from './scenario.ts';

const HIDE = `mutation MinimizeComment($id: ID!, $classifier: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized } }
}`;
const marker = '<!-- redfirst:comment v1 -->';

/** What becomes of the comment. */
export const commentScenes: readonly Scenario[] = [
  scenario({
    name: 'turned-green',
    situation: 'The next push mends it',
    why: 'The comment that said it was red turns green in its place.',
    before: commentedOn,
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: green });
    },
  }),
  scenario({
    name: 'comment-deleted',
    situation: 'A person deleted the comment, and the next push is as red',
    why: 'There still is something new against the baseline, and nothing on the pull request says it.',
    before: async (scene, name) => {
      const world = await commentedOn(scene, name);
      await scene.github.deleteComment({
        repository: world.project.name,
        comment: world.comment,
        as: 'octo',
      });
      return world;
    },
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: red });
    },
  }),
  scenario({
    name: 'comment-deleted-and-mended',
    situation: 'A person deleted the comment, and the next push mends it',
    why: 'There is nothing to say and no comment to turn green.',
    before: async (scene, name) => {
      const world = await commentedOn(scene, name);
      await scene.github.deleteComment({
        repository: world.project.name,
        comment: world.comment,
        as: 'octo',
      });
      return world;
    },
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: green });
    },
  }),
  scenario({
    name: 'comment-hidden',
    situation: 'A person hid the comment',
    why: 'It is updated where it is and stays hidden, as people decided; a second one would undo that.',
    before: async (scene, name) => {
      const world = await commentedOn(scene, name);
      await scene.github.requestAs({
        as: 'octo',
        method: 'POST',
        path: '/graphql',
        body: { query: HIDE, variables: { id: world.commentNode, classifier: 'OUTDATED' } },
      });
      return world;
    },
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: green });
    },
  }),
  scenario({
    name: 'marker-of-a-stranger',
    situation: 'A stranger’s comment has our marker',
    why: 'A marker counts only from ourselves: theirs is left alone, and ours is written beside it.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      await scene.github.createUser({ login: 'mallory' });
      await scene.github.comment({
        repository: world.project.name,
        number: world.number,
        as: 'mallory',
        body: `${marker}\n### Redfirst: **All good**\n`,
      });
      return world;
    },
    happens: ({ project }) => project.run({ ...ofChange, jobs: red }),
  }),
  scenario({
    name: 'marker-of-another-bot',
    situation: 'Another bot, of nearly our name, copied our whole comment before ours',
    why: 'Ours is told by its author and its marker together, so ours alone turns green.',
    before: async (scene, name) => {
      const world = await proposed(scene, name);
      const login = 'redfirst-app[bot]';
      await scene.github.createUser({ login, type: 'Bot' });
      await scene.github.comment({
        repository: world.project.name,
        number: world.number,
        as: login,
        body: `${marker}\n### Redfirst: **1 new failure**\n`,
      });
      await world.project.run({ ...ofChange, jobs: red });
      return world;
    },
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: green });
    },
  }),
  scenario({
    name: 'marker-quoted',
    situation: 'A person quotes our comment, marker and all, and then deletes ours',
    why: 'A quotation is not ours either.',
    before: async (scene, name) => {
      const world = await commentedOn(scene, name);
      const [body] = await world.project.said(world.number);
      const { name: repository } = world.project;
      await scene.github.comment({ repository, number: world.number, as: 'octo', body: `${body}\nWhy?` });
      await scene.github.deleteComment({ repository, comment: world.comment, as: 'octo' });
      return world;
    },
    happens: async ({ project }) => {
      await project.push({ branch: 'change' });
      await project.run({ ...ofChange, jobs: red });
    },
  }),
];
