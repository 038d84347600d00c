import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { jwtOf, type Scene, startScene, startSeconds } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

const getApp = (token: string | null) => scene.call('GET', '/app', { token });
const askForToken = (body?: unknown) =>
  scene.call('POST', `/app/installations/${scene.installation}/access_tokens`, {
    token: jwtOf(scene.app),
    ...(body === undefined ? {} : { body }),
  });

describe('the App by its JWT', () => {
  it('is known by its id or its client id', async () => {
    expect((await getApp(jwtOf(scene.app))).body).toMatchObject({ id: scene.app.id, slug: 'redfirst' });
    expect((await getApp(jwtOf(scene.app, { iss: scene.app.clientId }))).status).toBe(200);
  });

  it('is refused when somebody else signed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const privateKeyPem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const answer = await getApp(jwtOf({ id: scene.app.id, privateKeyPem }));
    expect(answer.status).toBe(401);
    expect(answer.body['message']).toBe('A JSON web token could not be decoded');
    expect((await getApp(jwtOf(scene.app, {}, 'none'))).status).toBe(401);
  });

  it.each([
    ['has expired', { iat: startSeconds - 900, exp: startSeconds - 61 }, /'exp'\) must be a numeric value/],
    ['lives longer than ten minutes', { exp: startSeconds + 700 }, /'exp'\) is too far in the future/],
    [
      'is from the future',
      { iat: startSeconds + 120, exp: startSeconds + 600 },
      /'iat'\) must be an Integer/,
    ],
    ['has no time', { exp: undefined }, /'exp'\) must be a numeric value/],
  ])('is refused when the token %s', async (_, claims, message) => {
    const answer = await getApp(jwtOf(scene.app, claims));
    expect(answer.status).toBe(401);
    expect(answer.body['message']).toMatch(message);
  });

  it('is refused without any token, and with an installation’s', async () => {
    expect((await getApp(null)).status).toBe(401);
    expect((await getApp(scene.token)).body['message']).toBe('A JSON web token could not be decoded');
  });

  it('finds its installation by repository, and only where it is installed', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'other' });
    const token = jwtOf(scene.app);
    const found = await scene.call('GET', '/repos/octo/widgets/installation', { token });
    expect(found.body).toMatchObject({ id: scene.installation, app_id: scene.app.id });
    expect((await scene.call('GET', '/repos/octo/other/installation', { token })).status).toBe(404);
  });
});

describe('an installation token', () => {
  it('lives one hour of the clock', async () => {
    const made = await askForToken();
    expect(made.status).toBe(201);
    expect(made.body['expires_at']).toBe('2026-03-02T13:00:00Z');
    const token = String(made.body['token']);
    expect(token.startsWith('ghs_')).toBe(true);
    await scene.github.advanceClock({ minutes: 59, seconds: 59 });
    expect((await scene.call('GET', '/installation/repositories', { token })).status).toBe(200);
    await scene.github.advanceClock({ seconds: 1 });
    const late = await scene.call('GET', '/installation/repositories', { token });
    expect([late.status, late.body['message']]).toEqual([401, 'Bad credentials']);
  });

  it('lives an hour more when it is extended, and stays over when it is', async () => {
    const read = async (token: string) =>
      (await scene.call('GET', '/installation/repositories', { token })).status;
    const over = String((await askForToken()).body['token']);
    await scene.github.advanceClock({ minutes: 5 });
    const alive = String((await askForToken()).body['token']);
    await scene.github.advanceClock({ minutes: 55 });
    await scene.github.extendTokens();
    await scene.github.advanceClock({ minutes: 59 });
    expect([await read(over), await read(alive)]).toEqual([401, 200]);
    await scene.github.advanceClock({ minutes: 1 });
    expect(await read(alive)).toBe(401);
  });

  it('may be narrowed to fewer permissions and repositories, never widened', async () => {
    const narrow = await askForToken({ permissions: { issues: 'read' }, repositories: ['widgets'] });
    expect(narrow.body).toMatchObject({
      permissions: { issues: 'read', metadata: 'read' },
      repository_selection: 'selected',
    });
    const refused = await scene.call('POST', '/repos/octo/widgets/issues', {
      token: String(narrow.body['token']),
      body: { title: 'No' },
    });
    expect(refused.status).toBe(403);
    expect((await askForToken({ permissions: { contents: 'write' } })).status).toBe(422);
    expect((await askForToken({ repositories: ['unknown'] })).status).toBe(422);
  });

  it('ends with a suspension', async () => {
    await scene.github.configureInstallation({ installation: scene.installation, suspended: true });
    expect((await scene.call('GET', '/repos/octo/widgets')).status).toBe(403);
    expect((await askForToken()).status).toBe(403);
  });

  it('that nobody issued is refused', async () => {
    const answer = await scene.call('GET', '/repos/octo/widgets', { token: 'unknown' });
    expect([answer.status, answer.body['message']]).toEqual([401, 'Bad credentials']);
  });
});

describe('permissions', () => {
  it('that are missing are 403, with where to read about the route', async () => {
    const token = await scene.github.installationToken({
      installation: scene.installation,
      permissions: { issues: 'read' },
    });
    const answer = await scene.call('POST', '/repos/octo/widgets/issues', { token, body: { title: 'No' } });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/issues/issues#create-an-issue',
    });
    expect((await scene.github.state())['octo/widgets']?.issues).toEqual([]);
  });

  it('are not needed to read what is public, but for downloads', async () => {
    const { artifacts } = await scene.github.runWorkflow({
      repository: 'octo/widgets',
      artifacts: [{ name: 'reports', files: { 'a.txt': 'a' } }],
    });
    const root = '/repos/octo/widgets/actions/artifacts';
    expect((await scene.call('GET', root, { token: null })).status).toBe(200);
    expect((await scene.call('GET', `${root}/${artifacts[0]}/zip`, { token: null })).status).toBe(401);
    const token = await scene.github.installationToken({ installation: scene.installation, permissions: {} });
    expect((await scene.call('GET', `${root}/${artifacts[0]}/zip`, { token })).status).toBe(403);
  });

  it('are needed to read what is private', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'secret', private: true });
    await scene.github.addRepositories({ installation: scene.installation, repositories: ['octo/secret'] });
    expect((await scene.call('GET', '/repos/octo/secret/issues')).status).toBe(200);
    const token = await scene.github.installationToken({
      installation: scene.installation,
      permissions: { contents: 'read' },
    });
    expect((await scene.call('GET', '/repos/octo/secret/issues', { token })).status).toBe(403);
    expect((await scene.call('GET', '/repos/octo/secret/contents/README.md', { token })).status).toBe(200);
  });

  it('do not reach repositories that the token cannot see: 404, as if there were none', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'secret', private: true });
    expect((await scene.call('GET', '/repos/octo/secret')).status).toBe(404);
    const annsToken = await scene.github.userToken({ login: 'ann' });
    expect((await scene.call('GET', '/repos/octo/secret', { token: annsToken })).status).toBe(404);
    await scene.github.addCollaborator({ repository: 'octo/secret', login: 'ann', role: 'read' });
    expect((await scene.call('GET', '/repos/octo/secret', { token: annsToken })).status).toBe(200);
  });

  it('do not reach public repositories where the App is not installed', async () => {
    await scene.github.createRepository({ owner: 'octo', name: 'other' });
    const answer = await scene.call('POST', '/repos/octo/other/issues', { body: { title: 'No' } });
    expect(answer.status).toBe(403);
  });
});

describe('a repository that is no longer what it was', () => {
  it('leads from its former name to the present one', async () => {
    await scene.github.configureRepository({ repository: 'octo/widgets', name: 'gadgets' });
    const moved = await scene.call('GET', '/repos/octo/widgets/branches/main');
    expect(moved.status).toBe(301);
    const location = String(moved.headers.get('location'));
    expect(location).toMatch(/\/repositories\/\d+\/branches\/main$/);
    const followed = await scene.call('GET', location);
    expect([followed.status, followed.body['name']]).toEqual([200, 'main']);
    expect((await scene.call('GET', '/repos/octo/gadgets')).body['full_name']).toBe('octo/gadgets');
  });

  it('takes no writes once it is archived', async () => {
    await scene.github.configureRepository({ repository: 'octo/widgets', archived: true });
    const answer = await scene.call('POST', '/repos/octo/widgets/issues', { body: { title: 'No' } });
    expect([answer.status, answer.body['message']]).toEqual([
      403,
      'Repository was archived so is read-only.',
    ]);
    expect((await scene.call('GET', '/repos/octo/widgets')).body['archived']).toBe(true);
  });

  it('answers 410 for issues once they are disabled', async () => {
    await scene.github.configureRepository({ repository: 'octo/widgets', hasIssues: false });
    const answer = await scene.call('POST', '/repos/octo/widgets/issues', { body: { title: 'No' } });
    expect(answer.status).toBe(410);
  });
});
