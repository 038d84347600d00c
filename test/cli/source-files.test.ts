import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourceFiles } from '#src/cli/source-files.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { folderWith } from '../support/written-files.ts';

describe('the sources that a report’s paths name', () => {
  const outside = folderWith({ 'secret.py': 'hidden' });
  const root = folderWith(
    { 'tests/test_a.py': 'def test_a(): ...', 'tests/big.py': '#'.repeat(1_000_001) },
    join(emptyFolder(), 'checkout'),
  );
  symlinkSync(join(outside, 'secret.py'), join(root, 'tests', 'linked.py'));

  it('are read where they are files of the checkout; all others are left out', async () => {
    const found = await sourceFiles(root, ['tests/test_a.py', 'tests', 'tests/none.py', 'tests/test_a.py']);
    expect([...found]).toEqual([['tests/test_a.py', 'def test_a(): ...']]);
  });

  it.each([join(outside, 'secret.py'), '../secret.py', 'tests/../../secret.py', 'tests/linked.py', ''])(
    'are never outside of it: %s',
    async (path) => {
      expect((await sourceFiles(root, [path])).size).toBe(0);
    },
  );

  it('are not read when they are too long to be a test', async () => {
    expect((await sourceFiles(root, ['tests/big.py'])).size).toBe(0);
  });
});
