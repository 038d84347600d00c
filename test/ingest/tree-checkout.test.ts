import { describe, expect, it } from '@jest/globals';
import { packagesAmong, treeCheckout } from '#src/ingest/tree-checkout.ts';

describe('a commit’s list of files', () => {
  const tree = treeCheckout(['a/b/c.py', 'a/d.py', 'pyproject.toml', 'packages/x/pyproject.toml']);

  it.each([
    ['', 'folder'],
    ['a', 'folder'],
    ['a/b', 'folder'],
    ['a/b/c.py', 'file'],
    ['packages/x', 'folder'],
    ['b', null],
    ['a/b/c', null],
    ['../a', null],
    ['/a', null],
    ['__proto__', null],
  ])('has %j as %s', (path, kind) => {
    expect(tree.kind(path)).toBe(kind);
  });

  it('asks no more than 500 packages for each name of a report', () => {
    const many = Array.from({ length: 600 }, (_, at) => `p${String(at).padStart(3, '0')}/pyproject.toml`);
    expect([packagesAmong(many).length, packagesAmong(many).at(-1)]).toEqual([500, 'p499']);
  });

  it('knows the packages of a monorepo, and not its root', () => {
    expect(tree.packages).toEqual(['packages/x']);
    expect(packagesAmong(['b/tox.ini', 'a/setup.py', 'a/setup.cfg', 'setup.py', 'c/README.md'])).toEqual([
      'a',
      'b',
    ]);
  });
});
