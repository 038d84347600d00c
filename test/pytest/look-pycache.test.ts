import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withPycache } from '#src/pytest/look.ts';
import { emptyFolder } from '../support/run-cli.ts';

function written(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return path;
}

describe('compiled files', () => {
  it('of the checkout are gone after each side, by the path that it has and by the one that links lead to; others stay', async () => {
    const [compiled, real, links] = [emptyFolder(), realpathSync(emptyFolder()), emptyFolder()];
    const root = join(links, 'checkout');
    symlinkSync(real, root);
    const made = await withPycache({ temporary: emptyFolder(), compiled, root }, async (folder) => [
      written(join(folder, root, 'shop/cart.pyc')),
      written(join(folder, real, 'shop/cart.pyc')),
      written(join(folder, '/usr/lib/pytest.pyc')),
    ]);
    expect(made.map((path) => existsSync(path))).toEqual([false, false, true]);
  });

  it('are all gone where something is installed meanwhile', async () => {
    const parts = { temporary: emptyFolder(), compiled: null, root: realpathSync(emptyFolder()) };
    const made = await withPycache(parts, async (folder) => written(join(folder, '/usr/lib/pytest.pyc')));
    expect(existsSync(dirname(made))).toBe(false);
  });
});
