import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Members, type Scene, startScene } from './scene.ts';

let scene: Scene;
const root = '/repos/octo/widgets/actions';

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

const aRun = () =>
  scene.github.runWorkflow({
    repository: 'octo/widgets',
    conclusion: 'failure',
    artifacts: [{ name: 'redfirst-1', files: { 'collection.json': '{"schema":1}' } }],
    jobs: [{ name: 'test (3.13)', conclusion: 'failure' }],
  });

describe('a workflow run', () => {
  it('says what it ran on and how it ended', async () => {
    const { run } = await aRun();
    expect((await scene.call('GET', `${root}/runs/${run}`)).body).toMatchObject({
      id: run,
      name: 'Tests',
      path: '.github/workflows/tests.yml',
      event: 'push',
      head_branch: 'main',
      head_sha: scene.sha,
      status: 'completed',
      conclusion: 'failure',
      run_attempt: 1,
      run_started_at: '2026-03-02T12:00:00Z',
      html_url: `https://github.com/octo/widgets/actions/runs/${run}`,
      repository: { full_name: 'octo/widgets' },
      head_repository: { full_name: 'octo/widgets' },
    });
  });

  it('names its pull requests, but not those of forks', async () => {
    const runOf = async (repository: string, head: string) => {
      await scene.github.push({ repository, branch: 'fix', files: { 'a.txt': `${repository}\n` } });
      const { number } = await scene.github.openPullRequest({ repository: 'octo/widgets', head });
      const { run } = await scene.github.runWorkflow({
        repository: 'octo/widgets',
        headRepository: repository,
        branch: 'fix',
        event: 'pull_request',
      });
      const { body } = await scene.call('GET', `${root}/runs/${run}`);
      return { number, pulls: (body['pull_requests'] as Members[]).map((pull) => pull['number']) };
    };
    const own = await runOf('octo/widgets', 'fix');
    expect(own.pulls).toEqual([own.number]);
    expect((await runOf('ann/widgets', 'ann:fix')).pulls).toEqual([]);
  });

  it('that is run again is one more attempt; the earlier ones stay readable', async () => {
    const { run } = await aRun();
    await scene.github.advanceClock({ minutes: 30 });
    expect(await scene.github.rerun({ repository: 'octo/widgets', run })).toEqual({ attempt: 2 });
    expect((await scene.call('GET', `${root}/runs/${run}`)).body).toMatchObject({
      run_attempt: 2,
      status: 'in_progress',
      conclusion: null,
      created_at: '2026-03-02T12:00:00Z',
      run_started_at: '2026-03-02T12:30:00Z',
    });
    expect((await scene.call('GET', `${root}/runs/${run}/attempts/1`)).body).toMatchObject({
      run_attempt: 1,
      conclusion: 'failure',
    });
    expect((await scene.call('GET', `${root}/runs/${run}/attempts/3`)).status).toBe(404);
    expect((await scene.call('GET', `${root}/runs/${run}/jobs?filter=all`)).body['total_count']).toBe(1);
    expect((await scene.call('GET', `${root}/runs/${run}/jobs`)).body['total_count']).toBe(0);
  });

  it('is found by sha, branch, event and status, newest first', async () => {
    const first = await aRun();
    await scene.github.advanceClock({ minutes: 1 });
    const second = await scene.github.startRun({ repository: 'octo/widgets', event: 'schedule' });
    const found = async (query: string) =>
      ((await scene.call('GET', `${root}/runs?${query}`)).body['workflow_runs'] as Members[]).map(
        ({ id }) => id,
      );
    expect(await found(`head_sha=${scene.sha}&branch=main`)).toEqual([second.run, first.run]);
    expect(await found('event=schedule')).toEqual([second.run]);
    expect(await found('status=failure')).toEqual([first.run]);
    expect(await found('status=in_progress')).toEqual([second.run]);
    expect(await found('branch=other')).toEqual([]);
  });

  it('lists its jobs', async () => {
    const { run } = await aRun();
    const { body } = await scene.call('GET', `${root}/runs/${run}/attempts/1/jobs`);
    expect(body).toMatchObject({
      total_count: 1,
      jobs: [{ name: 'test (3.13)', conclusion: 'failure', run_id: run, run_attempt: 1 }],
    });
  });
});

describe('an artifact', () => {
  it('carries its size, its digest and where it came from', async () => {
    const { run, artifacts } = await aRun();
    const { body } = await scene.call('GET', `${root}/runs/${run}/artifacts?name=redfirst-1`);
    const [artifact] = body['artifacts'] as Members[];
    const { url } = await linkTo(artifacts[0]);
    const zip = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(artifact).toMatchObject({
      id: artifacts[0],
      name: 'redfirst-1',
      expired: false,
      size_in_bytes: zip.byteLength,
      digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
      workflow_run: { id: run, head_sha: scene.sha, head_branch: 'main' },
    });
    expect(strFromU8(unzipSync(zip)['collection.json'] ?? new Uint8Array())).toBe('{"schema":1}');
    expect((await scene.call('GET', `${root}/runs/${run}/artifacts?name=redfirst`)).body['total_count']).toBe(
      0,
    );
  });

  it('keeps the bytes of a zip that was given, and a digest that is not true', async () => {
    const { run } = await scene.github.startRun({ repository: 'octo/widgets' });
    const zipBase64 = Buffer.from('no zip at all').toString('base64');
    const { artifact } = await scene.github.uploadArtifact({
      repository: 'octo/widgets',
      run,
      artifact: { name: 'odd', zipBase64, digest: `sha256:${'0'.repeat(64)}` },
    });
    const { url } = await linkTo(artifact);
    expect(await (await fetch(url)).text()).toBe('no zip at all');
    expect((await scene.call('GET', `${root}/artifacts/${artifact}`)).body['digest']).toBe(
      `sha256:${'0'.repeat(64)}`,
    );
  });

  it('is downloaded from another origin, which refuses GitHub’s tokens', async () => {
    const { artifacts } = await aRun();
    const { url } = await linkTo(artifacts[0]);
    expect(new URL(url).origin).not.toBe(scene.github.url);
    const refused = await fetch(url, { headers: { authorization: `Bearer ${scene.token}` } });
    expect(refused.status).toBe(401);
    expect((await fetch(url)).status).toBe(200);
  });

  it('has a link that lives one minute', async () => {
    const { artifacts } = await aRun();
    const { url } = await linkTo(artifacts[0]);
    await scene.github.advanceClock({ seconds: 59 });
    expect((await fetch(url)).status).toBe(200);
    await scene.github.advanceClock({ seconds: 1 });
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(`${new URL(url).origin}/artifacts/1.zip?sig=guessed`)).status).toBe(404);
  });

  it('expires after 90 days, or when it is told to: 410', async () => {
    const { artifacts } = await aRun();
    const later = await aRun();
    await scene.github.expireArtifact({ repository: 'octo/widgets', artifact: artifacts[0] ?? 0 });
    const answer = await scene.call('GET', `${root}/artifacts/${artifacts[0]}/zip`);
    expect([answer.status, answer.body['message']]).toEqual([410, 'Artifact has expired']);
    const expired = async (artifact: number | undefined) =>
      (await scene.call('GET', `${root}/artifacts/${artifact}`, { token: null })).body['expired'];
    expect([await expired(artifacts[0]), await expired(later.artifacts[0])]).toEqual([true, false]);
    await scene.github.advanceClock({ days: 90 });
    expect(await expired(later.artifacts[0])).toBe(true);
  });

  it('of an earlier attempt may be gone after a re-run', async () => {
    const { run } = await aRun();
    await scene.github.rerun({ repository: 'octo/widgets', run });
    expect((await scene.call('GET', `${root}/runs/${run}/artifacts`)).body['total_count']).toBe(1);
    await scene.github.rerun({ repository: 'octo/widgets', run, artifacts: 'gone' });
    expect((await scene.call('GET', `${root}/runs/${run}/artifacts`)).body['total_count']).toBe(0);
  });

  async function linkTo(artifact: number | undefined): Promise<{ url: string }> {
    const answer = await scene.call('GET', `${root}/artifacts/${artifact}/zip`);
    expect(answer.status).toBe(302);
    return { url: String(answer.headers.get('location')) };
  }
});
