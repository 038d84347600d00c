import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemsOfWebhook } from '../support/documented-github/webhooks.ts';
import { startWorld, type World } from './documented-world.ts';

const repository = 'octo/widgets';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(() => world.close());

/** What was sent, by name, and what GitHub's schemas say against it. */
function sent(): { names: string[]; problems: string[] } {
  const all = world.sent();
  return {
    names: [
      ...new Set(all.map(({ event, action }) => (action === null ? event : `${event}.${action}`))),
    ].sort(),
    problems: all.flatMap(({ event, action, payload }) =>
      problemsOfWebhook(event, payload).map((problem) => `${event}.${action}: ${problem}`),
    ),
  };
}

describe('the webhooks of the fake are GitHub’s', () => {
  it('about commits and pull requests, of forks too', () => {
    world.push({ repository, branch: 'fix', files: { 'a.py': '1\n' } });
    const { number } = world.openPullRequest({ repository, head: 'fix' });
    world.push({ repository, branch: 'fix', files: { 'a.py': '2\n' } });
    world.mergePullRequest({ repository, number });
    const fork = world.fork({ repository, owner: 'mallory' });
    world.push({ repository: fork.fullName, branch: 'evil', files: { 'b.py': '1\n' } });
    const other = world.openPullRequest({ repository, head: 'mallory:evil' });
    world.closePullRequest({ repository, number: other.number });
    world.reopenPullRequest({ repository, number: other.number });
    world.deleteRepository({ repository: fork.fullName });
    world.closePullRequest({ repository, number: other.number });
    expect(sent()).toEqual({
      names: [
        'installation.created',
        'pull_request.closed',
        'pull_request.opened',
        'pull_request.reopened',
        'pull_request.synchronize',
        'push',
      ],
      problems: [],
    });
  });

  it('about workflow runs and their attempts', () => {
    const { run } = world.runWorkflow({ repository, conclusion: 'failure' });
    world.rerun({ repository, run });
    expect(sent()).toEqual({
      names: [
        'installation.created',
        'workflow_run.completed',
        'workflow_run.in_progress',
        'workflow_run.requested',
      ],
      problems: [],
    });
  });

  it('about issues and comments, whoever writes', () => {
    world.createRepository({ owner: 'octo', name: 'elsewhere' });
    const { number } = world.openIssue({ repository, as: 'nobody', title: 'Turns', body: 'left' });
    const on = { repository, number, as: 'octo' };
    world.label({ ...on, labels: ['bug', 'P1'] });
    world.unlabel({ ...on, label: 'bug' });
    world.assign({ ...on, assignees: ['wendy'] });
    world.editIssue({ ...on, title: 'Turns left', body: 'only left' });
    const { comment } = world.comment({ ...on, body: 'seen' });
    world.editComment({ repository, comment, as: 'octo', body: 'seen!' });
    world.deleteComment({ repository, comment, as: 'octo' });
    world.closeIssue({ ...on, reason: 'not_planned' });
    world.reopenIssue(on);
    world.lockIssue(on);
    world.unlockIssue(on);
    world.transferIssue({ ...on, to: 'octo/elsewhere' });
    const second = world.openIssue({ repository, as: 'octo', title: 'Spam' });
    world.deleteIssue({ repository, number: second.number, as: 'octo' });
    expect(sent()).toEqual({
      names: [
        'installation.created',
        'issue_comment.created',
        'issue_comment.deleted',
        'issue_comment.edited',
        'issues.assigned',
        'issues.closed',
        'issues.deleted',
        'issues.edited',
        'issues.labeled',
        'issues.locked',
        'issues.opened',
        'issues.reopened',
        'issues.transferred',
        'issues.unlabeled',
        'issues.unlocked',
      ],
      problems: [],
    });
  });

  it('about installations, and carry the organization where there is one', () => {
    world.createUser({ login: 'acme', type: 'Organization' });
    world.createRepository({ owner: 'acme', name: 'tools' });
    world.createRepository({ owner: 'acme', name: 'toys' });
    const { installation } = world.install({ app: world.app.id, repositories: ['acme/tools'] });
    world.addRepositories({ installation, repositories: ['acme/toys'] });
    world.openIssue({ repository: 'acme/toys', as: 'acme', title: 'Squeaks' });
    world.uninstall({ installation });
    const opened = world.sent().find(({ event }) => event === 'issues');
    expect(opened?.payload).toMatchObject({
      organization: { login: 'acme' },
      installation: { id: installation },
    });
    expect(sent()).toMatchObject({
      names: [
        'installation.created',
        'installation.deleted',
        'installation_repositories.added',
        'issues.opened',
      ],
      problems: [],
    });
  });
});
