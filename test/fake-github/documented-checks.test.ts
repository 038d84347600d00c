import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemsOfWebhook } from '../support/documented-github/webhooks.ts';
import { type Json, startWorld, type World } from './documented-world.ts';

const checks = '/repos/octo/widgets/check-runs';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(async () => {
  await world.close();
  expect(world.problems).toEqual([]);
  for (const { event, payload } of world.sent()) expect(problemsOfWebhook(event, payload)).toEqual([]);
});

const output = { title: '8 new failures', summary: 'Red.' };

function create(body: Json = {}, token?: string): Promise<Json> {
  return world.ask('POST', checks, { name: 'Redfirst', head_sha: world.sha, ...body }, token);
}

function annotation(line: number): Json {
  return {
    path: 'src/widget.py',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    message: `${line}`,
  };
}

function annotations(from: number, count: number): Json[] {
  return Array.from({ length: count }, (_, index) => annotation(from + index));
}

async function refusal(body: Json): Promise<unknown> {
  const answer = await create(body);
  expect(answer['status']).toBe('422');
  return answer['message'];
}

describe('a check run', () => {
  it('is created by an App for a commit, in a suite of its own', async () => {
    const check = await create({ external_id: 'run-1' });
    expect(check).toMatchObject({
      name: 'Redfirst',
      head_sha: world.sha,
      external_id: 'run-1',
      status: 'queued',
      conclusion: null,
      completed_at: null,
      output: { title: null, summary: null, text: null, annotations_count: 0 },
      app: { id: world.app.id, slug: 'redfirst' },
    });
    const second = await create({ name: 'Redfirst: regression test first' });
    expect(second['check_suite']).toEqual(check['check_suite']);
    const suites = await world.ask('GET', `/repos/octo/widgets/commits/${world.sha}/check-suites`);
    expect(suites).toMatchObject({
      total_count: 1,
      check_suites: [{ head_branch: 'main', latest_check_runs_count: 2, status: 'in_progress' }],
    });
    const other = world.createApp({ slug: 'other', permissions: { checks: 'write' }, events: [] });
    const { installation } = world.install({ app: other.id, repositories: ['octo/widgets'] });
    const theirs = await create({}, world.installationToken({ installation }));
    expect(theirs['check_suite']).not.toEqual(check['check_suite']);
  });

  it('is completed by its conclusion', async () => {
    const { id } = await create({ status: 'in_progress' });
    world.fake.clock.advance(90_000);
    const done = await world.ask('PATCH', `${checks}/${id}`, { conclusion: 'failure', output });
    expect(done).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      started_at: '2026-03-02T12:00:00Z',
      completed_at: '2026-03-02T12:01:30Z',
      output,
    });
    expect(await world.ask('GET', `${checks}/${id}`)).toEqual(done);
    expect(await world.ask('PATCH', `${checks}/${id}`, { status: 'in_progress' })).toMatchObject({
      conclusion: null,
      completed_at: null,
      output,
    });
  });

  it('is written by Apps only, with the permission, and changed only by its own App', async () => {
    const { id } = await create();
    const people = await world.call('POST', checks, {
      body: { name: 'x', head_sha: world.sha },
      token: world.tokens.octo,
    });
    expect(people).toMatchObject({
      status: 403,
      body: { message: 'You must authenticate via a GitHub App.' },
    });
    const reader = world.installationToken({
      installation: world.installation,
      permissions: { checks: 'read' },
    });
    expect(await create({}, reader)).toMatchObject({ message: 'Resource not accessible by integration' });
    const other = world.createApp({ slug: 'other', permissions: { checks: 'write' }, events: [] });
    const { installation } = world.install({ app: other.id, repositories: ['octo/widgets'] });
    const theirs = await world.call('PATCH', `${checks}/${id}`, {
      body: { name: 'Mine' },
      token: world.installationToken({ installation }),
    });
    expect(theirs).toMatchObject({
      status: 403,
      body: {
        message: `Invalid app_id \`${other.id}\` - check run can only be modified by the GitHub App that created it.`,
      },
    });
    expect((await world.call('GET', `${checks}/999999`)).status).toBe(404);
  });

  it.each([
    [{ head_sha: 'f'.repeat(40) }, `No commit found for SHA: ${'f'.repeat(40)}`],
    [{ name: undefined, head_sha: undefined }, '"name", "head_sha" weren\'t supplied.'],
    [{ status: 'completed' }, '"conclusion" wasn\'t supplied.'],
    [{ status: 'queued', conclusion: 'success' }, 'has no conclusion'],
    [{ conclusion: 'splendid' }, 'is not a member of'],
    [{ output: { title: 'alone' } }, '"summary" wasn\'t supplied.'],
    [{ output: { summary: 'alone' } }, '"title" wasn\'t supplied.'],
    [
      // 32,768 characters of two bytes each.
      { output: { ...output, summary: 'é'.repeat(32_768) } },
      'Only 65535 characters are allowed; 65536 were supplied.',
    ],
    [
      { output: { ...output, text: 'x'.repeat(65_536) } },
      'Only 65535 characters are allowed; 65536 were supplied.',
    ],
    [
      { output: { ...output, annotations: annotations(1, 51) } },
      'No more than 50 items are allowed; 51 were supplied.',
    ],
    [
      { output: { ...output, annotations: [{ path: 'a' }] } },
      '"annotation_level", "message" weren\'t supplied.',
    ],
    [
      { output: { ...output, annotations: [{ ...annotation(1), end_line: 2, start_column: 1 }] } },
      'Columns are allowed only',
    ],
    [
      { output: { ...output, annotations: [{ ...annotation(1), title: 't'.repeat(256) }] } },
      'Only 255 characters are allowed',
    ],
    [{ actions: [{ label: 'l'.repeat(21), description: 'd', identifier: 'i' }] }, 'Only 20 characters'],
    [{ actions: Array(4).fill({ label: 'l', description: 'd', identifier: 'i' }) }, 'No more than 3 items'],
  ])('is refused with %j', async (body, message) => {
    expect(await refusal(body as Json)).toContain(message);
    expect(await world.ask('GET', `/repos/octo/widgets/commits/main/check-runs`)).toMatchObject({
      total_count: 0,
    });
  });

  it('takes texts of exactly 65,535 bytes', async () => {
    const full = `${'é'.repeat(32_767)}x`;
    expect(await create({ output: { ...output, summary: full, text: full } })).toMatchObject({
      output: { summary: full, text: full },
    });
  });

  it('gathers annotations over requests, fifty at a time', async () => {
    const { id } = await create({ output: { ...output, annotations: annotations(1, 50) } });
    const patched = await world.ask('PATCH', `${checks}/${id}`, {
      output: { ...output, annotations: annotations(51, 30) },
    });
    expect(patched).toMatchObject({ output: { annotations_count: 80 } });
    const list = await world.call('GET', `${checks}/${id}/annotations?per_page=60&page=2`);
    expect((list.body as Json[]).map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 20 }, (_, index) => 61 + index),
    );
    expect(list.headers.get('link')).toContain('rel="prev"');
  });
});

describe('the check runs of a ref', () => {
  it('are the newest of each name, or all, and can be filtered', async () => {
    await create({ conclusion: 'failure' });
    const { id } = await create({ conclusion: 'success' });
    await create({ name: 'Other' });
    const list = (query: string, ref = world.sha) =>
      world.ask('GET', `/repos/octo/widgets/commits/${ref}/check-runs?${query}`);
    expect(await list('')).toMatchObject({ total_count: 2, check_runs: [{ id }, { name: 'Other' }] });
    expect(await list('filter=all', 'main')).toMatchObject({ total_count: 3 });
    expect(await list('check_name=Redfirst&filter=all')).toMatchObject({ total_count: 2 });
    expect(await list('status=queued')).toMatchObject({ total_count: 1, check_runs: [{ name: 'Other' }] });
    expect(await list(`app_id=${world.app.id + 1}`)).toMatchObject({ total_count: 0, check_runs: [] });
    expect((await world.call('GET', '/repos/octo/widgets/commits/nothing/check-runs')).status).toBe(422);
  });
});

describe('asking for a check again', () => {
  it('tells its App by webhook, with the suite, which is queued until the App writes a check of it', async () => {
    const check = await create({ conclusion: 'failure', output });
    const suite = (check['check_suite'] as Json)['id'];
    const again = await world.call('POST', `${checks}/${check['id']}/rerequest`, {
      token: world.tokens.wendy,
    });
    expect(again.status).toBe(201);
    await world.call('POST', `/repos/octo/widgets/check-suites/${suite}/rerequest`);
    expect(await world.ask('GET', `/repos/octo/widgets/check-suites/${suite}/check-runs`)).toMatchObject({
      total_count: 1,
    });
    const suiteNow = () => world.ask('GET', `/repos/octo/widgets/check-suites/${suite}`);
    expect(await suiteNow()).toMatchObject({ status: 'queued', conclusion: null });
    await world.call('PATCH', `${checks}/${check['id']}`, { body: { conclusion: 'failure' } });
    expect(await suiteNow()).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const [completed, rerequested, ofSuite] = world.sent().filter(({ event }) => event.startsWith('check_'));
    expect(completed?.action).toBe('completed');
    expect(rerequested?.payload).toMatchObject({
      action: 'rerequested',
      check_run: { id: check['id'], name: 'Redfirst', check_suite: { id: suite, head_sha: world.sha } },
      sender: { login: 'wendy' },
    });
    expect(ofSuite?.payload).toMatchObject({ action: 'rerequested', check_suite: { id: suite } });
  });
});
