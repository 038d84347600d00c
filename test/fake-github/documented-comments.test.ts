import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemsOfWebhook } from '../support/documented-github/webhooks.ts';
import { type Json, startWorld, type World } from './documented-world.ts';

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

describe('comments', () => {
  it('are written, read, edited and deleted, each with its webhook', async () => {
    await file();
    const comment = await world.ask('POST', `${issues}/1/comments`, { body: 'red' });
    const path = `${issues}/comments/${comment['id']}`;
    expect(comment).toMatchObject({
      body: 'red',
      user: { login: 'redfirst[bot]' },
      performed_via_github_app: { slug: 'redfirst' },
      issue_url: expect.stringMatching(/issues\/1$/),
    });
    expect(await world.ask('PATCH', path, { body: 'green' })).toMatchObject({
      id: comment['id'],
      body: 'green',
    });
    expect(await world.ask('GET', path)).toMatchObject({ body: 'green' });
    expect((await world.call('DELETE', path)).status).toBe(204);
    expect((await world.call('GET', path)).status).toBe(404);
    expect(
      world
        .sent()
        .filter(({ event }) => event === 'issue_comment')
        .map(({ action }) => action),
    ).toEqual(['created', 'edited', 'deleted']);
  });

  it('are listed oldest first, for the issue and for the repository', async () => {
    await file();
    await file();
    for (const [number, body] of [
      [1, 'a'],
      [2, 'b'],
      [1, 'c'],
    ] as const) {
      world.fake.clock.advance(60_000);
      await world.ask('POST', `${issues}/${number}/comments`, { body });
    }
    const bodies = async (path: string) =>
      ((await world.call('GET', path)).body as Json[]).map(({ body }) => body);
    expect(await bodies(`${issues}/1/comments`)).toEqual(['a', 'c']);
    expect(await bodies(`${issues}/1/comments?since=2026-03-02T12:02:00Z`)).toEqual(['c']);
    expect(await bodies(`${issues}/comments`)).toEqual(['a', 'b', 'c']);
    expect(await bodies(`${issues}/comments?sort=created&direction=desc`)).toEqual(['c', 'b', 'a']);
    expect(
      ((await world.call('GET', `${issues}/1/timeline`)).body as Json[]).map(({ event }) => event),
    ).toEqual(['commented', 'commented']);
  });

  it('are refused when they are empty or too long, as GitHub words it', async () => {
    await file();
    const path = `${issues}/1/comments`;
    const tooLong = 'x'.repeat(65_537);
    expect(errorsOf(await world.call('POST', path, { body: { body: tooLong } }))).toEqual([
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ]);
    expect(errorsOf(await world.call('POST', path, { body: { body: '' } }))).toMatchObject([
      { field: 'body' },
    ]);
    const { id } = await world.ask('POST', path, { body: 'x' });
    expect(
      errorsOf(await world.call('PATCH', `${issues}/comments/${id}`, { body: { body: tooLong } })),
    ).toEqual([
      {
        resource: 'IssueComment',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ]);
  });

  it('on a locked issue are for those with write access', async () => {
    await file();
    const lock = await world.call('PUT', `${issues}/1/lock`, { body: { lock_reason: 'resolved' } });
    expect(lock.status).toBe(204);
    expect(await world.ask('GET', `${issues}/1`)).toMatchObject({
      locked: true,
      active_lock_reason: 'resolved',
    });
    const comment = (token: string) =>
      world.call('POST', `${issues}/1/comments`, { body: { body: 'x' }, token });
    expect((await comment(world.tokens.nobody)).body).toMatchObject({
      message: 'Unable to create comment because issue is locked.',
    });
    expect((await comment(world.tokens.app)).status).toBe(403);
    expect((await comment(world.tokens.wendy)).status).toBe(201);
    expect((await world.call('DELETE', `${issues}/1/lock`)).status).toBe(204);
    expect((await comment(world.tokens.nobody)).status).toBe(201);
  });

  it('of others are not edited by those without write access', async () => {
    await file();
    const { id } = await world.ask('POST', `${issues}/1/comments`, { body: 'x' }, world.tokens.octo);
    const path = `${issues}/comments/${id}`;
    const edit = (token: string) => world.call('PATCH', path, { body: { body: 'y' }, token });
    expect((await edit(world.tokens.nobody)).status).toBe(403);
    expect((await edit(world.tokens.wendy)).status).toBe(200);
  });
});

describe('labels', () => {
  it('are refused as GitHub refuses them', async () => {
    const post = (body: Json) => world.call('POST', labels, { body });
    expect((await post({ name: 'bug' })).status).toBe(201);
    expect(errorsOf(await post({ name: 'BUG' }))).toEqual([
      { resource: 'Label', code: 'already_exists', field: 'name' },
    ]);
    expect(errorsOf(await post({ name: 'x', color: '#ff0000' }))).toEqual([
      { resource: 'Label', code: 'invalid', field: 'color' },
    ]);
    expect(errorsOf(await post({ name: 'n'.repeat(51) }))).toEqual([
      {
        resource: 'Label',
        code: 'custom',
        field: 'name',
        message: 'name is too long (maximum is 50 characters)',
      },
    ]);
    expect(errorsOf(await post({ name: 'd', description: 'd'.repeat(101) }))).toMatchObject([
      { field: 'description', code: 'custom' },
    ]);
    expect((await world.call('GET', `${labels}/none`)).status).toBe(404);
  });

  it('take their new name and their end to the issues', async () => {
    await file({ labels: ['bug', 'P2'] });
    await world.ask('PATCH', `${labels}/bug`, { new_name: 'defect', color: '00ff00' });
    expect(names((await world.call('GET', `${issues}/1/labels`)).body)).toEqual(['defect', 'P2']);
    expect((await world.call('DELETE', `${labels}/P2`)).status).toBe(204);
    expect(names((await world.call('GET', `${issues}/1/labels`)).body)).toEqual(['defect']);
    expect(names((await world.call('GET', labels)).body)).toEqual(['defect']);
  });

  it('of an issue are added, set and removed', async () => {
    await file();
    const path = `${issues}/1/labels`;
    expect(names((await world.call('POST', path, { body: { labels: ['a', 'b'] } })).body)).toEqual([
      'a',
      'b',
    ]);
    expect(names((await world.call('PUT', path, { body: { labels: ['b', 'c'] } })).body)).toEqual(['b', 'c']);
    expect(names((await world.call('DELETE', `${path}/b`)).body)).toEqual(['c']);
    expect(await world.ask('DELETE', `${path}/b`)).toMatchObject({ message: 'Label does not exist' });
    expect((await world.call('DELETE', path)).status).toBe(204);
    const events = (await world.call('GET', `${issues}/1/events`)).body as Json[];
    expect(events.map(({ event, label }) => `${event} ${(label as Json)['name']}`)).toEqual([
      'labeled a',
      'labeled b',
      'unlabeled a',
      'labeled c',
      'unlabeled b',
      'unlabeled c',
    ]);
  });
});

describe('reactions and assignees', () => {
  it('of one person and kind are one, and are counted', async () => {
    await file();
    const { id } = await world.ask('POST', `${issues}/1/comments`, { body: 'x' });
    for (const subject of [`${issues}/1`, `${issues}/comments/${id}`]) {
      const react = (content: string) => world.call('POST', `${subject}/reactions`, { body: { content } });
      const first = await react('+1');
      expect(first.status).toBe(201);
      expect(await react('+1')).toMatchObject({ status: 200, body: first.body });
      expect((await react('eyes')).status).toBe(201);
      expect((await react('shrug')).status).toBe(422);
      expect(await world.ask('GET', subject)).toMatchObject({
        reactions: { total_count: 2, '+1': 1, eyes: 1 },
      });
      expect((await world.call('GET', `${subject}/reactions?content=eyes`)).body).toHaveLength(1);
      const gone = await world.call('DELETE', `${subject}/reactions/${(first.body as Json)['id']}`);
      expect(gone.status).toBe(204);
      expect(await world.ask('GET', subject)).toMatchObject({ reactions: { total_count: 1, '+1': 0 } });
    }
  });

  it('are people with a role; others are passed over', async () => {
    await file();
    const assigned = await world.call('POST', `${issues}/1/assignees`, {
      body: { assignees: ['Wendy', 'nobody'] },
    });
    expect(assigned).toMatchObject({ status: 201, body: { assignees: [{ login: 'wendy' }] } });
    const removed = await world.call('DELETE', `${issues}/1/assignees`, { body: { assignees: ['wendy'] } });
    expect(removed).toMatchObject({ status: 200, body: { assignees: [] } });
  });
});
