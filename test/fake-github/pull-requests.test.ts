import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Members, type Scene, startScene } from './scene.ts';

let scene: Scene;
const root = '/repos/octo/widgets';

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

const push = (repository: string, branch: string, files: Record<string, string | null>) =>
  scene.github.push({ repository, branch, files });

async function openFromFork(): Promise<{ number: number; headSha: string; mergeSha: string | null }> {
  await push('ann/widgets', 'fix', { 'a.txt': 'a\n' });
  return scene.github.openPullRequest({ repository: 'octo/widgets', head: 'ann:fix', title: 'Fix' });
}

describe('a pull request', () => {
  it('has a test merge of the base’s tip and the head', async () => {
    const { number, headSha, mergeSha } = await openFromFork();
    expect((await scene.call('GET', `${root}/pulls/${number}`)).body).toMatchObject({
      merge_commit_sha: mergeSha,
      mergeable: true,
      merged: false,
      head: { sha: headSha, label: 'ann:fix', repo: { full_name: 'ann/widgets' } },
      base: { sha: scene.sha, ref: 'main', repo: { full_name: 'octo/widgets' } },
    });
    const merge = await scene.call('GET', `${root}/git/commits/${mergeSha}`);
    expect((merge.body['parents'] as Members[]).map(({ sha }) => sha)).toEqual([scene.sha, headSha]);
    expect((await scene.call('GET', `${root}/git/ref/pull/${number}/merge`)).body).toMatchObject({
      object: { sha: mergeSha },
    });
  });

  it('gets a new test merge with every push', async () => {
    const opened = await openFromFork();
    const main = await push('octo/widgets', 'main', { 'b.txt': 'b\n' });
    const { sha } = await push('ann/widgets', 'fix', { 'a.txt': 'aa\n' });
    const { body } = await scene.call('GET', `${root}/pulls/${opened.number}`);
    expect(body).toMatchObject({ head: { sha }, base: { sha: main.sha } });
    expect(body['merge_commit_sha']).not.toBe(opened.mergeSha);
    const files = await scene.call('GET', `${root}/git/trees/${body['merge_commit_sha']}`);
    expect((files.body['tree'] as Members[]).map(({ path }) => path)).toEqual([
      'README.md',
      'a.txt',
      'b.txt',
      'src',
    ]);
  });

  it('that conflicts with its base has none', async () => {
    await push('octo/widgets', 'side', { 'README.md': 'side\n' });
    await push('octo/widgets', 'main', { 'README.md': 'main\n' });
    const { number, mergeSha } = await scene.github.openPullRequest({
      repository: 'octo/widgets',
      head: 'side',
    });
    expect(mergeSha).toBeNull();
    expect((await scene.call('GET', `${root}/pulls/${number}`)).body).toMatchObject({
      mergeable: false,
      merge_commit_sha: null,
    });
  });

  it('keeps its head’s commit when the fork is deleted', async () => {
    const { number, headSha } = await openFromFork();
    await scene.github.deleteRepository({ repository: 'ann/widgets' });
    expect((await scene.call('GET', `${root}/pulls/${number}`)).body).toMatchObject({
      head: { sha: headSha, repo: null },
    });
  });

  it('is found by its head’s owner and branch, its base and its state', async () => {
    const { number } = await openFromFork();
    await push('octo/widgets', 'fix', { 'c.txt': 'c\n' });
    const own = await scene.github.openPullRequest({ repository: 'octo/widgets', head: 'fix' });
    const numbers = async (query: string) =>
      (await scene.call('GET', `${root}/pulls?${query}`)).list.map((pull) => pull['number']);
    expect(await numbers('head=ann:fix')).toEqual([number]);
    expect(await numbers('head=octo:fix')).toEqual([own.number]);
    expect(await numbers('base=other')).toEqual([]);
    await scene.github.closePullRequest({ repository: 'octo/widgets', number });
    expect(await numbers('head=ann:fix')).toEqual([]);
    expect(await numbers('head=ann:fix&state=all')).toEqual([number]);
  });

  it('lists its files in pages, with their patches', async () => {
    await push('octo/widgets', 'side', { 'src/widget.py': 'def turn():\n    return 2\n', 'z.txt': 'z\n' });
    const { number } = await scene.github.openPullRequest({ repository: 'octo/widgets', head: 'side' });
    const { list } = await scene.call('GET', `${root}/pulls/${number}/files?per_page=1`);
    expect(list).toMatchObject([
      {
        filename: 'src/widget.py',
        additions: 1,
        deletions: 1,
        patch: '@@ -1,2 +1,2 @@\n def turn():\n-    return 1\n+    return 2',
      },
    ]);
  });

  it('has a diff of up to 300 files', async () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`many/${index}.txt`, 'x\n']));
    await push('octo/widgets', 'side', files(300));
    const { number } = await scene.github.openPullRequest({ repository: 'octo/widgets', head: 'side' });
    const diff = () =>
      scene.call('GET', `${root}/pulls/${number}`, { headers: { accept: 'application/vnd.github.v3.diff' } });
    const small = await diff();
    expect(small.status).toBe(200);
    expect(small.text).toContain('diff --git a/many/0.txt b/many/0.txt\nnew file mode 100644\n');
    await push('octo/widgets', 'side', files(301));
    const large = await diff();
    expect([large.status, large.body['errors']]).toMatchObject([406, [{ code: 'too_large' }]]);
  });
});

describe('merging', () => {
  it('by a merge commit moves the base and closes what the body closes', async () => {
    const { number: issue } = await scene.github.openIssue({
      repository: 'octo/widgets',
      as: 'octo',
      title: 'Bug',
    });
    await push('octo/widgets', 'side', { 'a.txt': 'a\n' });
    const { number, headSha } = await scene.github.openPullRequest({
      repository: 'octo/widgets',
      head: 'side',
      body: `Fixes #${issue}`,
    });
    const { sha } = await scene.github.mergePullRequest({ repository: 'octo/widgets', number });
    const tip = await scene.call('GET', `${root}/commits/main`);
    expect(tip.body).toMatchObject({ sha, parents: [{ sha: scene.sha }, { sha: headSha }] });
    expect((await scene.call('GET', `${root}/pulls/${number}`)).body).toMatchObject({
      merged: true,
      state: 'closed',
      merge_commit_sha: sha,
      merged_by: { login: 'octo' },
    });
    expect((await scene.call('GET', `${root}/issues/${issue}`)).body).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
    });
  });

  it('squashed makes one commit on the base', async () => {
    const { number } = await openFromFork();
    const { sha } = await scene.github.mergePullRequest({
      repository: 'octo/widgets',
      number,
      method: 'squash',
    });
    expect((await scene.call('GET', `${root}/commits/main`)).body).toMatchObject({
      sha,
      parents: [{ sha: scene.sha }],
      commit: { message: `Fix (#${number})` },
    });
  });
});

describe('the pull requests of a commit', () => {
  const pullsOf = async (sha: string) =>
    (await scene.call('GET', `${root}/commits/${sha}/pulls`)).list.map(({ number }) => number);

  it('are the open ones that hold it, and after the merge the one that brought it', async () => {
    const { sha } = await push('octo/widgets', 'side', { 'a.txt': 'a\n' });
    const { number } = await scene.github.openPullRequest({ repository: 'octo/widgets', head: 'side' });
    expect(await pullsOf(sha)).toEqual([number]);
    const merged = await scene.github.mergePullRequest({ repository: 'octo/widgets', number });
    expect(await pullsOf(merged.sha)).toEqual([number]);
    expect(await pullsOf(scene.sha)).toEqual([]);
  });

  it('are none for a commit that only a fork has', async () => {
    const { headSha } = await openFromFork();
    expect(await pullsOf(headSha)).toEqual([]);
  });
});
