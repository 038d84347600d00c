import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { importsOf } from '../architecture/rules.ts';

/** What the oracle and the scripts may import: each other, and the random numbers. */
const ALLOWED = ['test/simulate/oracle', 'test/simulate/script', 'test/fuzz/random.ts'];

function importedBy(folder: string): { file: string; target: string }[] {
  return readdirSync(join(import.meta.dirname, folder)).flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, folder, name), 'utf8');
    return importsOf(text).map(({ specifier }) => ({
      file: `${folder}/${name}`,
      target: specifier.startsWith('.') ? posix.join('test/simulate', folder, specifier) : specifier,
    }));
  });
}

describe('the oracle', () => {
  it.each(['oracle', 'script'])('knows nothing of the app: %s/ imports neither src nor app', (folder) => {
    const imported = importedBy(folder);
    expect(imported.length).toBeGreaterThan(5);
    const strange = imported.filter(({ target }) => !ALLOWED.some((allowed) => target.startsWith(allowed)));
    expect(strange).toEqual([]);
  });
});
