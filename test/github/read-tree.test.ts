import { describe, expect, it } from '@jest/globals';
import { readTree } from '#src/github/read-tree.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject } from '../support/app-project.ts';
import { blobSha } from '../support/fake-github/git-objects.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});

async function treeOf(name: string, wanted?: string, treeEntries?: number) {
  const { name: repository } = await aProject(scene, name, { config: null });
  const { sha } = await scene.github.push({ repository, branch: 'main', files: { 'src/a.py': 'a = 1\n' } });
  if (treeEntries !== undefined) await scene.github.configureRepository({ repository, treeEntries });
  const owned = { id: 1, owner: 'octo', name, defaultBranch: 'main', isPrivate: false };
  const access = await scene.repositories.access(owned, scene.installation);
  return readTree(access, wanted ?? sha);
}

describe('the files of a commit', () => {
  it('are known with their blob ids', async () => {
    const tree = await treeOf('whole');
    expect(tree).toMatchObject({ isWhole: true });
    expect('files' in tree && [...tree.files]).toEqual([
      ['README.md', blobSha('# whole\n')],
      ['src/a.py', blobSha('a = 1\n')],
    ]);
  });

  it('are not whole when GitHub cuts the list', async () => {
    const tree = await treeOf('cut', undefined, 1);
    expect(tree).toMatchObject({ isWhole: false });
    expect('files' in tree && tree.files.size).toBe(1);
  });

  it('are unknown, with the reason, of a commit that GitHub does not give', async () => {
    expect(await treeOf('gone', '0'.repeat(40))).toEqual({
      unknown: expect.stringMatching(/^GitHub does not give them \(404: Not Found/),
    });
  });
});
