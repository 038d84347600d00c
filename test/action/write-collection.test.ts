import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { writeCollection } from '#src/action/write-collection.ts';
import { buildCollection } from '#src/model/build-collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';

const collectionOf = (name: string) =>
  buildCollection({
    environment: { name, os: null, python: null, matrix: {} },
    shard: null,
    claimed: null,
    command: null,
    results: {
      session: unknownSession(),
      tests: [],
      coverage: null,
      mutants: null,
      fuzzCrashes: [],
      benchmarks: [],
      problems: [],
    },
  });

describe('writing a collection', () => {
  it('gives each use of the action in one job a name of its own, and overwrites nothing', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'redfirst-write-')), 'redfirst');
    const names = [];
    for (const environment of ['first', 'second', 'third'])
      names.push((await writeCollection(folder, 'redfirst-1-1-test', collectionOf(environment))).artifact);
    expect(names).toEqual(['redfirst-1-1-test', 'redfirst-1-1-test-2', 'redfirst-1-1-test-3']);
    const written = readdirSync(folder).map((file) => {
      const document = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString());
      return document.environment.name;
    });
    expect(written.sort()).toEqual(['first', 'second', 'third']);
  });

  it('fails with the reason when the folder can’t be made', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'redfirst-write-')), 'file');
    writeFileSync(file, '');
    await expect(writeCollection(join(file, 'redfirst'), 'x', collectionOf('x'))).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    );
  });
});
