import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentedRoute } from '../support/documented-github/rest.ts';
import { documentedPath } from '../support/fake-github/router.ts';
import { routes } from '../support/fake-github/routes.ts';
import { examples, repository, type Things } from './documented-route-examples.ts';
import { type Json, startWorld, type World } from './documented-world.ts';

/** GraphQL is not in the description of the REST API. */
const known = routes
  .filter(({ route }) => route.path !== '/graphql')
  .map(({ route }) => ({ ...route, title: `${route.method} ${documentedPath(route.path)}` }));

const needing = (permission: unknown) => permission !== null && permission !== 'app';
const ofRepository = known.filter(({ path }) => path.startsWith('/repos/'));

let world: World;
let things: Things;

async function make(made: World): Promise<Things> {
  const ask = async (path: string, body: Json): Promise<Json> =>
    made.ask('POST', `${repository}${path}`, body);
  const { sha } = made.push({
    repository: 'octo/widgets',
    branch: 'fix',
    files: { 'src/new.py': 'x = 1\n' },
  });
  const { number: pull } = made.openPullRequest({ repository: 'octo/widgets', head: 'fix' });
  const ran = made.runWorkflow({
    repository: 'octo/widgets',
    branch: 'fix',
    event: 'pull_request',
    jobs: [{ name: 'tests', conclusion: 'failure' }],
    conclusion: 'failure',
    artifacts: [{ name: 'redfirst-1', files: { 'collection.json': '{}' } }],
  });
  const issue = Number((await ask('/issues', { title: 'Turns', body: 'b', labels: ['bug'] }))['number']);
  const comment = Number((await ask(`/issues/${issue}/comments`, { body: 'c' }))['id']);
  const check = await ask('/check-runs', {
    name: 'Redfirst',
    head_sha: sha,
    output: {
      title: 't',
      summary: 's',
      annotations: [{ path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }],
    },
  });
  return {
    sha,
    pull,
    issue,
    comment,
    check: Number(check['id']),
    suite: Number((check['check_suite'] as Json)['id']),
    reaction: Number((await ask(`/issues/${issue}/reactions`, { content: '+1' }))['id']),
    commentReaction: Number((await ask(`/issues/comments/${comment}/reactions`, { content: '+1' }))['id']),
    run: ran.run,
    artifact: ran.artifacts[0] ?? 0,
    installation: made.installation,
  };
}

/** The route's example with what it needs: the JWT for the App's own routes, the sha where one is named. */
async function callExample(title: string, token: string | null, body?: unknown) {
  const example = examples[title];
  if (example === undefined) throw new Error(`No example of ${title}`);
  const [method = ''] = title.split(' ');
  const sent = body ?? example.body;
  const filled =
    title.endsWith('/check-runs') && body === undefined ? { name: 'Redfirst', head_sha: things.sha } : sent;
  return world.call(method, example.path(things), { token, ...(method === 'GET' ? {} : { body: filled }) });
}

function tokenFor(permission: unknown): string {
  return permission === 'app' ? world.appToken() : world.tokens.app;
}

beforeAll(async () => {
  world = await startWorld({ hidden: true });
  things = await make(world);
  expect(world.problems).toEqual([]);
});

afterAll(() => world.close());

describe('the routes of the fake', () => {
  it('are all documented by GitHub', () => {
    expect(known.filter(({ method, path }) => documentedRoute(method, path) === null)).toEqual([]);
  });

  it('all have an example here, and no example is of another', () => {
    expect(Object.keys(examples).sort()).toEqual(known.map(({ title }) => title).sort());
  });
});

describe('an answer that GitHub documents comes', () => {
  const answersOf = async (title: string, token: string | null, body?: unknown) => {
    const before = world.problems.length;
    const { status } = await callExample(title, token, body);
    return { status, problems: world.problems.slice(before) };
  };

  it.each(ofRepository)('to a stranger who calls $title: 404', async ({ title, permission }) => {
    const stranger = permission === 'app' ? 401 : 404;
    expect(await answersOf(title, world.tokens.nobody)).toEqual({ status: stranger, problems: [] });
  });

  it.each(known.filter(({ permission, path }) => needing(permission) && path.startsWith('/repos/')))(
    'to an App without the permission that calls $title: 403',
    async ({ title, permission }) => {
      const weak = world.installationToken({ installation: world.installation, permissions: {} });
      const everybodys = JSON.stringify(permission) === '{"metadata":"read"}';
      expect(await answersOf(title, weak)).toEqual({
        status: everybodys ? examples[title]?.status : 403,
        problems: [],
      });
    },
  );

  it.each(known.filter(({ title }) => examples[title]?.refused !== undefined))(
    'to a refused body of $title: 422',
    async ({ title, permission }) => {
      expect(await answersOf(title, tokenFor(permission), examples[title]?.refused)).toEqual({
        status: 422,
        problems: [],
      });
    },
  );

  // In the order of the examples: what is deleted is deleted last.
  it.each(Object.keys(examples))('to an ordinary call of %s', async (title) => {
    const permission = known.find((route) => route.title === title)?.permission;
    expect(await answersOf(title, tokenFor(permission))).toEqual({
      status: examples[title]?.status,
      problems: [],
    });
  });

  it.each([
    '/issues/999',
    '/pulls/999',
    '/actions/runs/999',
    '/actions/artifacts/999',
    '/check-runs/999',
    '/branches/none',
    '/contents/none',
    '/labels/none',
    '/git/ref/heads/none',
    '/collaborators/ghost/permission',
    '/assignees/nobody',
  ])('to a question for %s, which is not there: 404', async (path) => {
    const before = world.problems.length;
    const { status } = await world.call('GET', `${repository}${path}`);
    expect({ status, problems: world.problems.slice(before) }).toEqual({ status: 404, problems: [] });
  });
});
