import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemsOfWebhook } from '../support/documented-github/webhooks.ts';
import { type Json, startMs, startWorld, type World } from './documented-world.ts';

const issues = '/repos/octo/widgets/issues';
const labels = '/repos/octo/widgets/labels';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
  for (const { event, payload } of world.sent()) expect(problemsOfWebhook(event, payload)).toEqual([]);
});

function names(list: unknown): unknown[] {
  return (list as Json[]).map(({ name }) => name);
}

function errorsOf(answer: { status: number; body: unknown }): unknown {
  expect(answer.status).toBe(422);
  return (answer.body as Json)['errors'] ?? (answer.body as Json)['message'];
}

function file(body: Json = {}, token?: string): Promise<Json> {
  return world.ask('POST', issues, { title: 'Turns the wrong way', ...body }, token);
}

describe('an issue', () => {
  it('is written by the App as its bot, and says so', async () => {
    const issue = await file({ body: 'It turns.', labels: ['bug'], assignees: ['wendy'] });
    expect(issue).toMatchObject({
      number: 1,
      title: 'Turns the wrong way',
      body: 'It turns.',
      state: 'open',
      state_reason: null,
      user: { login: 'redfirst[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'redfirst', id: world.app.id },
      assignees: [{ login: 'wendy' }],
      html_url: 'https://github.com/octo/widgets/issues/1',
      created_at: '2026-03-02T12:00:00Z',
    });
    expect(names(issue['labels'])).toEqual(['bug']);
    expect(await world.ask('GET', `${issues}/1`)).toEqual(issue);
    expect(world.sent().map(({ event, action }) => `${event}.${action}`)).toEqual([
      'installation.created',
      'issues.opened',
      'issues.labeled',
      'issues.assigned',
    ]);
  });

  it('is written by a person without an App', async () => {
    expect(await file({}, world.tokens.nobody)).toMatchObject({
      user: { login: 'nobody', type: 'User' },
      performed_via_github_app: null,
      author_association: 'NONE',
    });
    expect(await file({}, world.tokens.octo)).toMatchObject({ number: 2, author_association: 'OWNER' });
  });

  it('makes labels that the repository lacks, and knows labels whatever their case', async () => {
    await world.ask('POST', labels, { name: 'Bug', color: 'd73a4a', description: 'Broken' });
    const issue = await file({ labels: ['bug', { name: 'P2' }] });
    expect(names(issue['labels'])).toEqual(['Bug', 'P2']);
    expect(await world.ask('GET', `${labels}/P2`)).toMatchObject({ color: 'ededed', description: null });
    expect(await world.ask('GET', `${labels}/BUG`)).toMatchObject({ name: 'Bug', color: 'd73a4a' });
  });

  it('loses its labels and assignees in silence without push access', async () => {
    const issue = await file({ labels: ['bug'], assignees: ['wendy'] }, world.tokens.nobody);
    expect(issue).toMatchObject({ labels: [], assignees: [] });
    expect(names((await file({ labels: ['bug'] }, world.tokens.terry))['labels'])).toEqual(['bug']);
    world.configureInstallation({ installation: world.installation, dropLabels: true });
    expect(await file({ labels: ['bug'] })).toMatchObject({ labels: [] });
    expect((await world.call('POST', `${issues}/2/labels`, { body: { labels: ['P2'] } })).body).toHaveLength(
      1,
    );
  });

  it('refuses a body of more than 65,536 characters, which may be many bytes', async () => {
    const tooLong = [
      {
        resource: 'Issue',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ];
    const body = { title: 't', body: '😀'.repeat(65_536) };
    expect((await world.call('POST', issues, { body })).status).toBe(201);
    body.body += 'x';
    expect(errorsOf(await world.call('POST', issues, { body }))).toEqual(tooLong);
    expect(errorsOf(await world.call('PATCH', `${issues}/1`, { body: { body: body.body } }))).toEqual(
      tooLong,
    );
  });

  it('refuses titles, labels, assignees and states that cannot be', async () => {
    await file();
    const post = (body: Json) => world.call('POST', issues, { body });
    expect(errorsOf(await post({}))).toBe('Invalid request.\n\n"title" wasn\'t supplied.');
    expect(errorsOf(await post({ title: ' ' }))).toMatchObject([{ code: 'missing_field', field: 'title' }]);
    expect(errorsOf(await post({ title: 't'.repeat(257) }))).toMatchObject([
      { code: 'custom', field: 'title' },
    ]);
    expect(errorsOf(await post({ title: 't', labels: ['l'.repeat(51)] }))).toEqual([
      { value: 'l'.repeat(51), resource: 'Label', field: 'name', code: 'invalid' },
    ]);
    expect(errorsOf(await post({ title: 't', assignees: ['ghost'] }))).toMatchObject([
      { field: 'assignees', code: 'invalid', value: 'ghost' },
    ]);
    const patched = world.call('PATCH', `${issues}/1`, { body: { title: 'new', state: 'shut' } });
    expect(errorsOf(await patched)).toMatchObject([{ field: 'state', code: 'invalid' }]);
    expect(await world.ask('GET', `${issues}/1`)).toMatchObject({ title: 'Turns the wrong way' });
  });

  it('closes with a reason, and reopens', async () => {
    await file();
    const patch = (body: Json) => world.ask('PATCH', `${issues}/1`, body);
    world.fake.clock.advance(60_000);
    expect(await patch({ state: 'closed' })).toMatchObject({
      state_reason: 'completed',
      closed_at: '2026-03-02T12:01:00Z',
      closed_by: { login: 'redfirst[bot]' },
    });
    expect(await patch({ state: 'open' })).toMatchObject({ state_reason: 'reopened', closed_at: null });
    expect(await patch({ state: 'closed', state_reason: 'duplicate' })).toMatchObject({
      state_reason: 'duplicate',
    });
    expect(await patch({ state_reason: 'not_planned' })).toMatchObject({ state_reason: 'duplicate' });
    const events = (await world.call('GET', `${issues}/1/events`)).body as Json[];
    expect(events.map(({ event }) => event)).toEqual(['closed', 'reopened', 'closed']);
  });

  it('is edited by its author and by those who triage, and by nobody else', async () => {
    await file({}, world.tokens.nobody);
    const retitle = (token: string, title: string) =>
      world.call('PATCH', `${issues}/1`, { body: { title }, token });
    expect((await retitle(world.tokens.nobody, 'mine')).status).toBe(200);
    expect((await retitle(world.tokens.terry, 'triaged')).status).toBe(200);
    await file({}, world.tokens.octo);
    const others = world.call('PATCH', `${issues}/2`, { body: { title: 'x' }, token: world.tokens.nobody });
    expect((await others).status).toBe(403);
    const { payload } = world.sent().filter(({ action }) => action === 'edited')[0] ?? {
      payload: {} as Json,
    };
    expect(payload['changes']).toEqual({ title: { from: 'Turns the wrong way' } });
  });

  it('needs the permission', async () => {
    const token = world.installationToken({
      installation: world.installation,
      permissions: { pull_requests: 'write' },
    });
    expect(await world.ask('POST', issues, { title: 't' }, token)).toMatchObject({
      message: 'Resource not accessible by integration',
      status: '403',
    });
    await file();
    const comment = await world.call('POST', `${issues}/1/comments`, { body: { body: 'x' }, token });
    expect(comment.status).toBe(403);
  });

  it('is not found, gone, moved, or disabled', async () => {
    expect((await world.call('GET', `${issues}/9`)).status).toBe(404);
    await file();
    await file();
    const { repositories } = world.fake.state;
    const repository = [...repositories.values()][0];
    const [first, second] = [...(repository?.issues.values() ?? [])];
    if (repository === undefined || first === undefined || second === undefined) throw new Error('no issues');
    first.deletedAtMs = startMs;
    second.transferredTo = { repositoryId: repository.id, number: 7 };
    expect(await world.ask('GET', `${issues}/1`)).toMatchObject({
      message: 'This issue was deleted',
      status: '410',
    });
    const moved = await world.call('PATCH', `${issues}/2`, { body: { title: 'x' } });
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toMatch(new RegExp(`/repositories/${repository.id}/issues/7$`));
    world.configureRepository({ repository: 'octo/widgets', hasIssues: false });
    expect((await world.call('POST', issues, { body: { title: 't' } })).status).toBe(410);
  });
});

describe('the list of issues', () => {
  const numbers = async (query: string): Promise<unknown[]> =>
    ((await world.call('GET', `${issues}?${query}`)).body as Json[]).map(({ number }) => number);

  beforeEach(async () => {
    await file({ labels: ['bug', 'P1'] });
    world.fake.clock.advance(60_000);
    await file({ labels: ['bug'] }, world.tokens.terry);
    world.fake.clock.advance(60_000);
    await file({ labels: ['P1'] });
    await world.ask('PATCH', `${issues}/3`, { state: 'closed' });
    world.fake.clock.advance(60_000);
    await world.ask('POST', `${issues}/1/comments`, { body: 'still' });
  });

  it.each([
    ['', [2, 1]],
    ['state=all', [3, 2, 1]],
    ['state=closed', [3]],
    ['state=all&labels=bug', [2, 1]],
    ['state=all&labels=p1,bug', [1]],
    ['state=all&creator=redfirst%5Bbot%5D', [3, 1]],
    ['state=all&sort=updated', [1, 3, 2]],
    ['state=all&sort=comments&direction=desc', [1, 3, 2]],
    ['state=all&direction=asc', [1, 2, 3]],
    ['state=all&since=2026-03-02T12:02:00Z', [3, 1]],
    ['state=all&assignee=none', [3, 2, 1]],
    ['state=all&per_page=2&page=2', [1]],
  ])('with ?%s is %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });
});
