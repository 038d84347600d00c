import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'redfirst-checkout-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const root = join(place, 'root');
mkdirSync(join(root, 'src/pkg'), { recursive: true });
writeFileSync(join(root, 'src/pkg/a.py'), '');
writeFileSync(join(place, 'secret.py'), '');
mkdirSync(join(place, 'root-not'));
writeFileSync(join(place, 'root-not/b.py'), '');
symlinkSync(place, join(root, 'out'));
symlinkSync(join(place, 'root-not'), join(root, 'beside'));
symlinkSync(join(root, 'src'), join(root, 'inner'));
symlinkSync('loop', join(root, 'loop'));

describe('a checkout on the disk', () => {
  const checkout = checkoutFolder(root);
  const cases: [path: string, kind: 'file' | 'folder' | null][] = [
    ['', 'folder'],
    ['src', 'folder'],
    ['src/pkg/a.py', 'file'],
    ['inner/pkg/a.py', 'file'],
    ['src/pkg/b.py', null],
    ['src/pkg/a.py/x', null],
    ['../secret.py', null],
    ['src/../../secret.py', null],
    ['src/../src/pkg/a.py', null],
    [join(place, 'secret.py'), null],
    [join(root, 'src/pkg/a.py'), null],
    ['out/secret.py', null],
    ['beside/b.py', null],
    ['loop', null],
    ['src\\pkg\\a.py', null],
    ['C:/x', null],
    ['a\0b', null],
    ['x'.repeat(5000), null],
  ];
  it.each(cases)('says of %j: %s', (path, kind) => {
    expect(checkout.kind(path)).toBe(kind);
    expect(checkout.kind(path)).toBe(kind);
  });

  it('has nothing when its root does not exist', () => {
    expect(checkoutFolder(join(place, 'absent')).kind('')).toBeNull();
  });
});
