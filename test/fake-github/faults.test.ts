import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault, FaultKind } from '../support/fake-github/faults.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

const issues = '/repos/{owner}/{repo}/issues';
const create = () => scene.call('POST', '/repos/octo/widgets/issues', { body: { title: 'New' } });
const filed = async () => (await scene.github.state())['octo/widgets']?.issues.length;
const fail = (when: Fault['when'], what: FaultKind, match: Fault['match'] = {}) =>
  scene.github.fail({ match: { method: 'POST', path: issues, ...match }, when, with: what });

describe('a fault', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s the write leaves %i issues', async (when, left) => {
    await fail(when, { kind: 'server-error', status: 502 });
    const answer = await create();
    expect([answer.status, answer.body['message']]).toEqual([502, 'Server Error']);
    expect(await filed()).toBe(left);
    expect((await create()).status).toBe(201);
    expect(await scene.github.calls()).toMatchObject([{ fault: `502 ${when}` }, { fault: null }]);
  });

  it.each([
    [403, 7, '7'],
    [429, null, null],
  ] as const)('can be a secondary limit: %i, retry-after %s', async (status, retryAfterSeconds, header) => {
    await fail('before', { kind: 'secondary-limit', status, retryAfterSeconds });
    const answer = await create();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, header]);
    expect(answer.body['message']).toMatch(/secondary rate limit/);
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('5000');
    expect(await filed()).toBe(0);
  });

  it('can be the primary limit, which says when it ends', async () => {
    await fail('before', { kind: 'primary-limit', resetInSeconds: 90 });
    const answer = await create();
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(answer.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-03-02T12:01:30Z') / 1000));
    expect(answer.body['message']).toBe(
      `API rate limit exceeded for installation ID ${scene.installation}. ` +
        `If you reach out to GitHub Support for help, please include the request ID ${answer.headers.get('x-github-request-id')}.`,
    );
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('can break the connection %s the write', async (when, left) => {
    await fail(when, { kind: 'time-out', held: false });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(await filed()).toBe(left);
    expect(await scene.github.calls()).toMatchObject([{ status: null, fault: `time-out ${when}` }]);
  });

  it('can hold the connection until it is told to break it', async () => {
    await fail('after', { kind: 'time-out', held: true });
    const waiting = create().then(
      () => 'answered',
      () => 'broken',
    );
    while ((await scene.github.calls()).length === 0) await scene.call('GET', '/_fake/clock');
    expect(await scene.github.breakHeldConnections()).toEqual({ broken: 1 });
    expect(await waiting).toBe('broken');
    expect(await filed()).toBe(1);
  });

  it('can be a slow answer, which is honest all the same', async () => {
    await fail('before', { kind: 'slow', delayMs: 5 });
    expect((await create()).status).toBe(201);
    expect(await scene.github.calls()).toMatchObject([{ fault: 'slow 5 ms' }]);
  });

  it('meets the nth request that matches, as often as it is told', async () => {
    await fail('before', { kind: 'server-error', status: 500 }, { nth: 2, times: 2 });
    const statuses: number[] = [];
    for (let request = 0; request < 4; request += 1) statuses.push((await create()).status);
    expect(statuses).toEqual([201, 500, 500, 201]);
  });

  it('leaves other routes alone, and is forgotten when told', async () => {
    await fail('before', { kind: 'server-error', status: 500 });
    expect((await scene.call('GET', '/repos/octo/widgets/issues')).status).toBe(200);
    await scene.github.clearFaults();
    expect((await create()).status).toBe(201);
  });

  it('meets downloads from the artifact store too', async () => {
    const { artifacts } = await scene.github.runWorkflow({
      repository: 'octo/widgets',
      artifacts: [{ name: 'a', files: { 'a.txt': 'a' } }],
    });
    const link = await scene.call('GET', `/repos/octo/widgets/actions/artifacts/${artifacts[0]}/zip`);
    const url = String(link.headers.get('location'));
    await scene.github.fail({
      match: { path: '/artifacts/{artifact_id}.zip' },
      when: 'before',
      with: { kind: 'server-error', status: 503 },
    });
    expect((await fetch(url)).status).toBe(503);
    expect((await fetch(url)).status).toBe(200);
    expect((await scene.github.calls()).filter(({ kind }) => kind === 'blob')).toHaveLength(2);
  });
});
