import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findReports } from '#src/checkout/find-reports.ts';
import { MissingReportError } from '#src/checkout/missing-report-error.ts';

const place = mkdtempSync(join(tmpdir(), 'redfirst-find-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const junit = '<?xml version="1.0"?><testsuites><testsuite name="pytest"/></testsuites>';
const log = '{"pytest_version": "9.2.0", "$report_type": "SessionStart"}\n';
const coverage = '{"meta": {"format": 3, "version": "7.6"}, "files": {}}';
const cobertura = '<?xml version="1.0" ?>\n<coverage version="7.6"></coverage>';

let folders = 0;
function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = join(place, String(folders++));
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const pathsOf = async (...args: Parameters<typeof findReports>) =>
  (await findReports(...args)).map(({ path }) => path);

async function textOf({ chunks }: { chunks(): AsyncIterable<Uint8Array> }): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks()) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe('named reports', () => {
  it('opens files, folders and globs, each report once, with the folder that holds it', async () => {
    const root = folderWith({ 'a/one.xml': junit, 'a/two.xml': junit, 'b.jsonl': log });
    const files = await findReports({ root, patterns: ['b.jsonl', 'a/*.xml', join(root, 'a/one.xml')] });
    expect(files.map(({ path, folder }) => [path, folder])).toEqual([
      ['b.jsonl', ''],
      ['a/one.xml', 'a'],
      ['a/two.xml', 'a'],
    ]);
    expect(await textOf(files[0] ?? { chunks: async function* () {} })).toBe(log);
  });

  it('recognises the reports of a folder by content, whatever they are called', async () => {
    const root = folderWith({
      'out/x.txt': junit,
      'out/deep/y': gzipSync(log),
      'out/z.json': coverage,
      'out/cov': cobertura,
      'out/utf16.xml': Buffer.from(`\ufeff${junit}`, 'utf16le'),
      'out/package.json': '{"name": "x"}',
      'out/notes.txt': 'testsuite',
      'out/lcov.info': 'TN:\nSF:a.py\n',
    });
    expect((await pathsOf({ root, patterns: ['out'] })).sort()).toEqual([
      'out/cov',
      'out/deep/y',
      'out/lcov.info',
      'out/utf16.xml',
      'out/x.txt',
      'out/z.json',
    ]);
  });

  it('takes from a folder what is called as a report is, so that an empty one is not passed over', async () => {
    const root = folderWith({ 'out/junit.xml': '', 'out/coverage.json': '{', 'out/data.json': '{}' });
    expect(await pathsOf({ root, patterns: ['out'] })).toEqual(['out/coverage.json', 'out/junit.xml']);
  });

  it('takes out what an exclamation mark names', async () => {
    const root = folderWith({ 'a/one.xml': junit, 'a/two.xml': junit });
    expect(await pathsOf({ root, patterns: ['a/*.xml', '!a/two.xml'] })).toEqual(['a/one.xml']);
  });

  it('says that a named file is missing, and that a glob matches nothing', async () => {
    const root = folderWith({ 'a.xml': junit });
    await expect(findReports({ root, patterns: ['a.xml', 'b.xml'] })).rejects.toThrow(MissingReportError);
    const said: string[] = [];
    const missing: string[] = [];
    const paths = await pathsOf({
      root,
      patterns: ['b.xml', 'x/*.xml', 'a.xml'],
      say: (message) => said.push(message),
      onMissing: (pattern) => missing.push(pattern),
    });
    expect([paths, missing, said.length]).toEqual([['a.xml'], ['b.xml'], 1]);
    expect(said[0]).toMatch(/No file matches x\/\*\.xml/);
  });

  it('shows a report outside of the root by its whole path, and knows no folder for it', async () => {
    const outside = folderWith({ 'a.xml': junit });
    const [file] = await findReports({ root: folderWith({}), patterns: [join(outside, 'a.xml')] });
    expect([file?.path, file?.folder]).toEqual([join(outside, 'a.xml'), null]);
  });

  it('refuses what is no regular file, since reading it may never end', async () => {
    const root = folderWith({});
    execFileSync('mkfifo', [join(root, 'junit.xml')]);
    await expect(findReports({ root, patterns: ['junit.xml'] })).rejects.toThrow(
      /neither a file nor a folder/,
    );
    expect(await pathsOf({ root, patterns: [] })).toEqual([]);
  });
});

describe('reports found by content', () => {
  it('are of the asked kind, and not in foreign folders, virtual environments or links', async () => {
    const root = folderWith({
      'b/junit.xml': junit,
      'a.jsonl.gz': gzipSync(log),
      'coverage.json': coverage,
      'coverage.xml': cobertura,
      'pom.xml': '<project/>',
      'lcov.json': 'TN:\n',
      'node_modules/x/junit.xml': junit,
      '.git/junit.xml': junit,
      'lib/site-packages/junit.xml': junit,
      'env/pyvenv.cfg': '',
      'env/junit.xml': junit,
      'other/.git/HEAD': '',
      'other/junit.xml': junit,
    });
    symlinkSync(join(root, 'b'), join(root, 'link'));
    expect(await pathsOf({ root, patterns: [], kind: 'tests' })).toEqual(['a.jsonl.gz', 'b/junit.xml']);
    expect(await pathsOf({ root, patterns: [], kind: 'coverage' })).toEqual([
      'coverage.json',
      'coverage.xml',
    ]);
  });

  it('are of every format that is read', async () => {
    const mutant = 'shop.core.x_a__mutmut_1';
    const hash = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
    const root = folderWith({
      'report.json': '{"created": 1.5, "duration": 2, "exitcode": 0, "tests": []}',
      'coverage.lcov': 'SF:a.py\nDA:1,1\nend_of_record\n',
      'old.info': 'TN:\nSF:a.py\n',
      'bench.json': '{\n    "machine_info": {}, "benchmarks": []}',
      'mutants/a.py.meta': `{\n    "exit_code_by_key": {"${mutant}": 0}}`,
      'mutants/mutmut-cicd-stats.json': '{\n    "killed": 21,\n    "survived": 9}',
      'results.txt': `a warning\n    ${mutant}: survived\n`,
      'fuzz.log': 'INFO: Instrumenting parser\nINFO: Using built-in libfuzzer\nINFO: Seed: 7\n',
      [`crash-${hash}`]: '',
      'crash-report.txt': 'nothing of ours',
      'notes.txt': 'INFO: Seed of an idea',
      'requirements.txt': 'pytest==9.2.0',
      'package.json': '{"name": "x"}',
    });
    expect(await pathsOf({ root, patterns: [], kind: 'tests' })).toEqual(['report.json']);
    expect(await pathsOf({ root, patterns: [], kind: 'coverage' })).toEqual(['coverage.lcov', 'old.info']);
    expect((await pathsOf({ root, patterns: [], kind: 'other' })).sort()).toEqual([
      'bench.json',
      `crash-${hash}`,
      'fuzz.log',
      'mutants/a.py.meta',
      'mutants/mutmut-cicd-stats.json',
      'results.txt',
    ]);
  });

  it('are not files that git tracks', async () => {
    const root = folderWith({ 'fixtures/junit.xml': junit, 'junit.xml': junit });
    execFileSync('git', ['init', '--quiet', root]);
    execFileSync('git', ['-C', root, 'add', 'fixtures']);
    expect(await pathsOf({ root, patterns: [] })).toEqual(['junit.xml']);
  });

  it('are not older than the command that should have written them', async () => {
    const root = folderWith({ 'old.xml': junit, 'step-before.xml': junit, 'new.xml': junit });
    const now = Date.parse('2026-01-01T12:00:00Z');
    utimesSync(join(root, 'old.xml'), now / 1000 - 60, now / 1000 - 60);
    // The step before this one ends less than a second before.
    utimesSync(join(root, 'step-before.xml'), now / 1000 - 0.3, now / 1000 - 0.3);
    utimesSync(join(root, 'new.xml'), now / 1000 + 1, now / 1000 + 1);
    expect(await pathsOf({ root, patterns: [], since: now })).toEqual(['new.xml']);
  });

  it('are looked for below the folder that is asked for, and shown from the root', async () => {
    const root = folderWith({ 'a/junit.xml': junit, 'b/junit.xml': junit });
    expect(await pathsOf({ root, from: join(root, 'b'), patterns: [] })).toEqual(['b/junit.xml']);
  });
});
