import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { walkFiles } from '#src/checkout/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'redfirst-walk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const name of ['b', 'a', 'c']) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'file'), '');
}

async function walked(maxEntries: number): Promise<{ paths: string[]; cut: number }> {
  const paths: string[] = [];
  let cut = 0;
  for await (const path of walkFiles(folder, { nested: false, maxEntries, onCut: () => cut++ }))
    paths.push(relative(folder, path));
  return { paths, cut };
}

describe('a walk through a folder', () => {
  it('is sorted', async () => {
    expect(await walked(6)).toEqual({ paths: ['a/file', 'b/file', 'c/file'], cut: 0 });
  });

  it('stops at its bound and says so', async () => {
    expect(await walked(4)).toEqual({ paths: ['a/file'], cut: 1 });
  });
});
