import { describe, expect, it } from '@jest/globals';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readTree } from '#src/github/read-tree.ts';

/** What is read where GitHub answers so to each request. */
function treeBy(answer: () => Promise<unknown>) {
  const access = {
    api: { request: answer },
    repository: { id: 1, owner: 'octo', name: 'shop', defaultBranch: 'main', isPrivate: false },
    clock: { now: () => new Date(0), sleep: async () => {} },
  };
  return readTree(access as unknown as RepositoryAccess, '1'.repeat(40));
}

describe('the files of a commit', () => {
  it('are no links and no submodules, whose content is not what their path says', async () => {
    const tree = [
      { path: 'a.py', mode: '100644', type: 'blob', sha: '1' },
      { path: 'run.sh', mode: '100755', type: 'blob', sha: '2' },
      { path: 'link.py', mode: '120000', type: 'blob', sha: '3' },
      { path: 'vendored', mode: '160000', type: 'commit', sha: '4' },
      { path: 'src', mode: '040000', type: 'tree', sha: '5' },
    ];
    expect(await treeBy(async () => ({ data: { tree, truncated: false } }))).toEqual({
      files: new Map([
        ['a.py', '1'],
        ['run.sh', '2'],
      ]),
      isWhole: true,
    });
  });

  it('are asked for later where GitHub is not available, and not called unknown', async () => {
    const broken = Object.assign(new Error('Server Error'), { status: 502 });
    await expect(treeBy(() => Promise.reject(broken))).rejects.toThrow('GitHub is not available');
  });
});
