import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

async function openIssues(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1)
    await scene.github.openIssue({ repository: 'octo/widgets', as: 'octo', title: `Issue ${number}` });
}

/** The `Link` header as relation to query. */
function links(header: string | null): Record<string, string> {
  const found = [...(header ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
  return Object.fromEntries(found.map(([, url, relation]) => [relation, new URL(url ?? '').search]));
}

describe('pages', () => {
  it('hold 30 items by default and lead to one another', async () => {
    await openIssues(65);
    const first = await scene.call('GET', '/repos/octo/widgets/issues');
    expect(first.list).toHaveLength(30);
    expect(links(first.headers.get('link'))).toEqual({ next: '?page=2', last: '?page=3' });
    const last = await scene.call('GET', '/repos/octo/widgets/issues?page=3');
    expect(last.list.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(links(last.headers.get('link'))).toEqual({ prev: '?page=2', first: '?page=1' });
  });

  it('hold what is asked for, 100 at most, and keep the question', async () => {
    await openIssues(101);
    const most = await scene.call('GET', '/repos/octo/widgets/issues?per_page=500&state=all');
    expect(most.list).toHaveLength(100);
    expect(links(most.headers.get('link'))['next']).toBe('?per_page=500&state=all&page=2');
  });

  it('have no links when there is but one', async () => {
    await openIssues(3);
    const only = await scene.call('GET', '/repos/octo/widgets/issues');
    expect([only.list.length, only.headers.get('link')]).toEqual([3, null]);
  });

  it('say how many there are in all where GitHub wraps them', async () => {
    const { run } = await scene.github.runWorkflow({
      repository: 'octo/widgets',
      artifacts: ['a', 'b', 'c'].map((name) => ({ name, files: { 'x.txt': name } })),
    });
    const answer = await scene.call('GET', `/repos/octo/widgets/actions/runs/${run}/artifacts?per_page=2`);
    expect(answer.body['total_count']).toBe(3);
    expect(answer.body['artifacts']).toHaveLength(2);
  });
});

describe('conditional requests', () => {
  it('are 304 and cost nothing while nothing changed', async () => {
    const path = '/repos/octo/widgets/issues';
    const first = await scene.call('GET', path);
    const headers = { 'if-none-match': String(first.headers.get('etag')) };
    const remaining = first.headers.get('x-ratelimit-remaining');
    const second = await scene.call('GET', path, { headers });
    expect([second.status, second.text]).toEqual([304, '']);
    expect(second.headers.get('x-ratelimit-remaining')).toBe(remaining);
    await openIssues(1);
    expect((await scene.call('GET', path, { headers })).status).toBe(200);
  });
});

describe('every answer', () => {
  it('carries the limits, a request id and the date of the fake’s clock', async () => {
    const { headers } = await scene.call('GET', '/repos/octo/widgets');
    expect(headers.get('x-ratelimit-limit')).toBe('5000');
    expect(headers.get('x-ratelimit-remaining')).toBe('4999');
    expect(headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-03-02T13:00:00Z') / 1000));
    expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{32}$/);
    expect(headers.get('date')).toBe('Mon, 02 Mar 2026 12:00:00 GMT');
  });

  it('is 403 once the hour’s requests are used up, until the hour is over', async () => {
    for (let used = 0; used < 60; used += 1) await scene.call('GET', '/users/octo', { token: null });
    const answer = await scene.call('GET', '/users/octo', { token: null });
    expect(answer.status).toBe(403);
    expect(answer.body['message']).toMatch(/^API rate limit exceeded for /);
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
    await scene.github.advanceClock({ hours: 1 });
    expect((await scene.call('GET', '/users/octo', { token: null })).status).toBe(200);
  });

  it('of the search is counted by the minute, apart from the rest', async () => {
    const path = '/search/issues?q=repo:octo/widgets';
    for (let used = 0; used < 30; used += 1) expect((await scene.call('GET', path)).status).toBe(200);
    const refused = await scene.call('GET', path);
    expect([refused.status, refused.headers.get('x-ratelimit-resource')]).toEqual([403, 'search']);
    expect((await scene.call('GET', '/repos/octo/widgets')).status).toBe(200);
    const limits = await scene.call('GET', '/rate_limit');
    expect(limits.body).toMatchObject({ resources: { search: { limit: 30, remaining: 0, used: 30 } } });
    await scene.github.advanceClock({ minutes: 1 });
    expect((await scene.call('GET', path)).status).toBe(200);
  });

  it('is 400 for a body that is no JSON', async () => {
    const answer = await scene.call('POST', '/repos/octo/widgets/issues', { body: '{"title":' });
    expect([answer.status, answer.body['message']]).toEqual([400, 'Problems parsing JSON']);
  });

  it('is 422 with the fields for a body that GitHub does not take', async () => {
    const answer = await scene.call('POST', '/repos/octo/widgets/issues', { body: { title: ' ' } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      message: 'Validation Failed',
      errors: [{ resource: 'Issue', field: 'title', code: 'missing_field' }],
      documentation_url: 'https://docs.github.com/rest/issues/issues#create-an-issue',
    });
  });
});

describe('the log of calls', () => {
  it('says who asked what, and what came of it', async () => {
    await scene.call('GET', '/repos/octo/widgets/issues?state=all');
    await scene.call('POST', '/repos/octo/widgets/issues', { body: { title: 'New' } });
    const calls = await scene.github.calls();
    expect(calls).toMatchObject([
      {
        number: 1,
        time: '2026-03-02T12:00:00.000Z',
        method: 'GET',
        template: '/repos/{owner}/{repo}/issues',
        path: '/repos/octo/widgets/issues',
        query: 'state=all',
        status: 200,
        actor: 'installation redfirst',
        kind: 'read',
        fault: null,
        undocumented: false,
      },
      { number: 2, status: 201, kind: 'write', body: { title: 'New' } },
    ]);
    await scene.github.clearCalls();
    expect(await scene.github.calls()).toEqual([]);
  });

  it('remembers routes that GitHub does not document', async () => {
    const answer = await scene.call('GET', '/repos/octo/widgets/secrets-of-mine');
    expect([answer.status, answer.body['message']]).toEqual([404, 'Not Found']);
    expect((await scene.github.calls()).filter(({ undocumented }) => undocumented)).toHaveLength(1);
  });

  it('does not count what people do', async () => {
    await openIssues(1);
    expect(await scene.github.calls()).toEqual([]);
  });
});
