import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { junit, only, readAll, report } from './given.ts';

const good = junit('<testcase classname="tests.test_a" name="test_x" time="0"/>');

async function* failing(): AsyncIterable<Uint8Array> {
  yield new Uint8Array([60]);
  throw new Error('EACCES: permission denied');
}

describe('reading reports', () => {
  it('of no files gives an empty result', async () => {
    expect(await readReports([], noCheckout)).toMatchObject({ tests: [], coverage: null, problems: [] });
  });

  it('recognises gzip by its bytes', async () => {
    expect(only(await readAll(new Uint8Array(gzipSync(good)))).outcome).toBe('passed');
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['plain words', 'hello world', 'unsupported'],
    ['a web page', '<!DOCTYPE html><html><body><h1>504</h1></body></html>', 'unsupported'],
    ['another XML', '<?xml version="1.0"?><report><x/></report>', 'unsupported'],
    ['another XML that is cut', '<?xml version="1.0"?><report><x', 'truncated'],
    ['a zip archive', 'PK\u0003\u0004rest', 'unsupported'],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1', 'unsupported'],
    ['coverage.py’s data file', 'SQLite format 3\u0000', 'unsupported'],
    ['null', 'null', 'unsupported'],
    ['a list', '[]', 'unsupported'],
    ['JSON that is none', '{"tests": [],}', 'malformed'],
    ['a summary of pytest-json-report', '{"summary": {"total": 1}}', 'unsupported'],
    ['mutmut’s record of which test runs what', '{"tests_by_mangled_function_name": {}}', 'unsupported'],
    ['very deep JSON', '['.repeat(200_000), 'malformed'],
  ])('gives a problem and no tests for %s', async (_, content, kind) => {
    const results = await readAll(content);
    expect(results.problems).toEqual([
      expect.objectContaining({ file: 'report-0', kind, message: expect.stringMatching(/\S/) }),
    ]);
    expect([results.tests, results.coverage]).toEqual([[], null]);
  });

  it('reads the good ones beside the bad', async () => {
    const results = await readAll('<testsuites', good, '');
    expect(only(results).outcome).toBe('passed');
    expect(results.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['report-0', 'truncated'],
      ['report-2', 'empty'],
    ]);
  });

  it('says when a file can’t be opened, and goes on', async () => {
    const gone = { path: 'gone.xml', chunks: () => failing() };
    const results = await readReports([gone, report(good)], noCheckout);
    expect(only(results).outcome).toBe('passed');
    expect(results.problems).toEqual([
      { file: 'gone.xml', kind: 'malformed', message: expect.stringContaining('EACCES') },
    ]);
  });

  it('keeps what it could decode of a wrongly declared encoding, and says so', async () => {
    const bytes = Uint8Array.from(junit('<testcase classname="t" name="caf\u00e9"/>'), (character) =>
      character.charCodeAt(0),
    );
    const results = await readAll(bytes);
    expect(only(results).nodeId).toBe('t.py::caf\ufffd');
    expect(results.problems.map((problem) => problem.kind)).toEqual(['malformed']);
  });
});
