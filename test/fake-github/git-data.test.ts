import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { blobSha, commitObject } from '../support/fake-github/git-objects.ts';
import { type Members, type Scene, startScene } from './scene.ts';

let scene: Scene;
const root = '/repos/octo/widgets';

beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.github.close());

/** Pushes after a minute, so that commits have an order in time. */
async function push(branch: string, files: Record<string, string | null>, from?: string): Promise<string> {
  await scene.github.advanceClock({ minutes: 1 });
  const pushed = await scene.github.push({
    repository: 'octo/widgets',
    branch,
    files,
    ...(from === undefined ? {} : { from }),
  });
  return pushed.sha;
}

const shas = (items: Members[]): unknown[] => items.map(({ sha }) => sha);

describe('git objects', () => {
  it('have the ids that git 2 gave the same objects', () => {
    expect(blobSha('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    const author = { name: 'Ann', email: 'ann@example.com', dateMs: 1_767_600_000_000, login: null };
    const commit = commitObject({
      parents: [],
      message: 'First',
      author,
      committer: author,
      files: new Map([
        ['a/b.py', 'x = 1\n'],
        ['README.md', 'hi\n'],
        ['a.txt', 'z\n'],
      ]),
    });
    expect(commit.treeSha).toBe('a56d506d63ca5aa985e0fbbba36ecc9d716c6aa0');
    expect(commit.sha).toBe('1dd38bee25ad89a87e90a9dff99e1da48b5b8925');
  });
});

describe('contents', () => {
  it('are base64, or as they are when asked for raw', async () => {
    const file = await scene.call('GET', `${root}/contents/src/widget.py?ref=main`);
    expect(file.body).toMatchObject({ type: 'file', path: 'src/widget.py', encoding: 'base64', size: 25 });
    expect(Buffer.from(String(file.body['content']), 'base64').toString()).toBe(
      'def turn():\n    return 1\n',
    );
    const raw = await scene.call('GET', `${root}/contents/src%2Fwidget.py`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(raw.text).toBe('def turn():\n    return 1\n');
  });

  it('of a folder are its entries', async () => {
    const listed = await scene.call('GET', `${root}/contents/`);
    expect(listed.list.map(({ path, type }) => [path, type])).toEqual([
      ['README.md', 'file'],
      ['src', 'dir'],
    ]);
  });

  it('are of the commit that is named', async () => {
    await push('main', { 'README.md': null });
    expect((await scene.call('GET', `${root}/contents/README.md`)).status).toBe(404);
    expect((await scene.call('GET', `${root}/contents/README.md?ref=${scene.sha}`)).status).toBe(200);
    expect((await scene.call('GET', `${root}/contents/README.md?ref=nowhere`)).status).toBe(404);
  });
});

describe('trees, branches and refs', () => {
  it('list a tree flat or with everything below', async () => {
    const flat = await scene.call('GET', `${root}/git/trees/main`);
    expect((flat.body['tree'] as Members[]).map(({ path }) => path)).toEqual(['README.md', 'src']);
    const deep = await scene.call('GET', `${root}/git/trees/${scene.sha}?recursive=1`);
    expect(deep.body).toMatchObject({
      truncated: false,
      tree: [
        { path: 'README.md', type: 'blob', sha: blobSha('# Widgets\n') },
        { path: 'src', type: 'tree' },
        { path: 'src/widget.py', type: 'blob', mode: '100644' },
      ],
    });
  });

  it('has a second parent where a push merges another branch', async () => {
    const theirs = await push('feature/merged', { 'b.txt': 'b\n' });
    const ours = await push('main', { 'c.txt': 'c\n' });
    const { sha } = await scene.github.push({
      repository: 'octo/widgets',
      branch: 'main',
      files: {},
      merges: theirs,
    });
    const { body } = await scene.call('GET', `${root}/commits/${sha}`);
    expect(shas(body['parents'] as Members[])).toEqual([ours, theirs]);
  });

  it('find a branch whose name has a slash', async () => {
    const sha = await push('feature/turn', { 'a.txt': 'a\n' });
    expect((await scene.call('GET', `${root}/branches/feature/turn`)).body).toMatchObject({
      name: 'feature/turn',
      commit: { sha },
    });
    expect((await scene.call('GET', `${root}/git/ref/heads/feature%2Fturn`)).body).toMatchObject({
      ref: 'refs/heads/feature/turn',
      object: { sha, type: 'commit' },
    });
    expect((await scene.call('GET', `${root}/branches/none`)).body['message']).toBe('Branch not found');
  });
});

describe('commits', () => {
  it('are listed newest first, never a parent before its child', async () => {
    const second = await push('main', { 'a.txt': 'a\n' });
    const third = await push('main', { 'a.txt': 'b\n' });
    expect(shas((await scene.call('GET', `${root}/commits`)).list)).toEqual([third, second, scene.sha]);
    expect(shas((await scene.call('GET', `${root}/commits?sha=${second}&per_page=1`)).list)).toEqual([
      second,
    ]);
    expect(shas((await scene.call('GET', `${root}/commits?path=README.md`)).list)).toEqual([scene.sha]);
  });

  it('say what they changed, against their first parent', async () => {
    const sha = await push('main', { 'a.txt': 'a\n', 'README.md': null });
    const { body } = await scene.call('GET', `${root}/commits/main`);
    expect(body).toMatchObject({
      sha,
      parents: [{ sha: scene.sha }],
      stats: { additions: 1, deletions: 1, total: 2 },
      files: [
        { filename: 'README.md', status: 'removed', patch: '@@ -1 +0,0 @@\n-# Widgets' },
        { filename: 'a.txt', status: 'added', patch: '@@ -0,0 +1 @@\n+a' },
      ],
    });
    expect((await scene.call('GET', `${root}/git/commits/${sha}`)).body).toMatchObject({
      sha,
      tree: { sha: (body['commit'] as { tree: Members }).tree['sha'] },
      parents: [{ sha: scene.sha }],
    });
  });

  it('that are nowhere are 422', async () => {
    const answer = await scene.call('GET', `${root}/commits/${'0'.repeat(40)}`);
    expect(answer.status).toBe(422);
    expect(answer.body['message']).toBe(`No commit found for SHA: ${'0'.repeat(40)}`);
  });

  it('keep the sha that they had where they were made', async () => {
    const sha = 'c'.repeat(40);
    await scene.github.importCommit({
      repository: 'octo/widgets',
      sha,
      parents: [scene.sha],
      message: 'From elsewhere',
      date: '2026-03-01T00:00:00Z',
      files: { 'x.txt': 'x\n' },
      branch: 'imported',
    });
    expect((await scene.call('GET', `${root}/commits/imported`)).body).toMatchObject({
      sha,
      commit: { committer: { date: '2026-03-01T00:00:00Z' } },
    });
  });
});

describe('comparing', () => {
  it('counts both ways from the merge base', async () => {
    const left = await push('main', { 'left.txt': 'l\n' });
    await push('side', { 'right.txt': 'r\n' }, scene.sha);
    const right = await push('side', { 'right.txt': 'rr\n' });
    const { body } = await scene.call('GET', `${root}/compare/main...side`);
    expect(body).toMatchObject({
      status: 'diverged',
      ahead_by: 2,
      behind_by: 1,
      total_commits: 2,
      base_commit: { sha: left },
      merge_base_commit: { sha: scene.sha },
    });
    expect(shas(body['commits'] as Members[]).at(-1)).toBe(right);
    expect((body['files'] as Members[]).map(({ filename }) => filename)).toEqual(['right.txt']);
  });

  it.each([
    ['identical', 'main...main'],
    ['ahead', 'main...side'],
    ['behind', 'side...main'],
  ])('says %s', async (status, basehead) => {
    await push('side', { 'a.txt': 'a\n' });
    expect((await scene.call('GET', `${root}/compare/${basehead}`)).body['status']).toBe(status);
  });

  it('shows three lines of context, as git does', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index + 1}\n`);
    await push('main', { n: lines.join('') });
    lines[14] = 'fifteen\n';
    lines.splice(1, 1);
    await push('side', { n: lines.join(''), f: 'new\nfile' });
    const { body } = await scene.call('GET', `${root}/compare/main...side`);
    expect((body['files'] as Members[]).map(({ patch }) => patch)).toEqual([
      '@@ -0,0 +1,2 @@\n+new\n+file\n\\ No newline at end of file',
      '@@ -1,5 +1,4 @@\n 1\n-2\n 3\n 4\n 5\n@@ -12,7 +11,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18',
    ]);
  });

  it('holds 250 commits and 300 files at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [`many/${index}.txt`, `${index}\n`]),
    );
    await push('side', many);
    for (let commit = 0; commit < 250; commit += 1) await push('side', { 'README.md': `${commit}\n` });
    const { body } = await scene.call('GET', `${root}/compare/main...side`, { token: null });
    expect([body['total_commits'], body['ahead_by']]).toEqual([251, 251]);
    expect([body['commits'], body['files']].map((list) => (list as Members[]).length)).toEqual([250, 300]);
  });

  it('follows a rename', async () => {
    await push('side', { 'README.md': null, 'READ.md': '# Widgets\n' });
    const { body } = await scene.call('GET', `${root}/compare/main...side`);
    expect(body['files']).toMatchObject([
      { filename: 'READ.md', previous_filename: 'README.md', status: 'renamed', changes: 0 },
    ]);
  });

  it('reaches a fork’s branch, and is 404 for what is nowhere', async () => {
    await scene.github.push({
      repository: 'ann/widgets',
      branch: 'fix',
      as: 'ann',
      files: { 'a.txt': 'a\n' },
    });
    expect((await scene.call('GET', `${root}/compare/main...ann:fix`)).body['ahead_by']).toBe(1);
    expect((await scene.call('GET', `${root}/compare/main...fix`)).status).toBe(404);
  });
});

describe('people in a repository', () => {
  it('have a permission in GitHub’s older four levels, beside their role', async () => {
    await scene.github.addCollaborator({ repository: 'octo/widgets', login: 'tom', role: 'triage' });
    await scene.github.addCollaborator({ repository: 'octo/widgets', login: 'mia', role: 'maintain' });
    const permission = async (login: string) => {
      const { body } = await scene.call('GET', `${root}/collaborators/${login}/permission`);
      return [body['permission'], body['role_name']];
    };
    expect(await permission('octo')).toEqual(['admin', 'admin']);
    expect(await permission('mia')).toEqual(['write', 'maintain']);
    expect(await permission('tom')).toEqual(['read', 'triage']);
    expect(await permission('ann')).toEqual(['read', 'read']);
  });

  it('can be assigned when they belong to it', async () => {
    expect((await scene.call('GET', `${root}/assignees/octo`)).status).toBe(204);
    expect((await scene.call('GET', `${root}/assignees/ann`)).status).toBe(404);
  });
});
