import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { folderWith } from '../support/written-files.ts';

describe('the packages of a repository', () => {
  const files = {
    'pyproject.toml': '',
    'packages/b/setup.cfg': '',
    'packages/a/pyproject.toml': '',
    'packages/a/src/x.py': '',
    'docs/conf.py': '',
  };

  it('are the tracked folders below the root with a project file of their own', async () => {
    const root = folderWith(files);
    execFileSync('git', ['init', '-q', root]);
    execFileSync('git', ['-C', root, 'add', '--all']);
    expect(await packageFolders(root)).toEqual(['packages/a', 'packages/b']);
  });

  it('are none where git tracks nothing', async () => {
    expect(await packageFolders(folderWith(files))).toEqual([]);
  });
});
