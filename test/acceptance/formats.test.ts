import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inspectDocument } from '#src/cli/inspect-document.ts';
import { violations } from '../support/published-schema.ts';
import { readRecorded, recordedText } from '../support/recorded-results.ts';
import { emptyFolder, inspect } from '../support/run-cli.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';

describeWithSharedData('contexts of coverage.py', () => {
  const path = 'lab-coverage/contexts/coverage-contexts.json';

  it('are those of every line in the report', async () => {
    const { coverage, problems } = await readRecorded(path);
    const report = JSON.parse(recordedText(path)) as {
      files: Record<string, { contexts: Record<string, string[]> }>;
    };
    const expected = Object.entries(report.files).map(([file, { contexts }]) => [
      file,
      Object.entries(contexts)
        .flatMap(([line, names]) => names.map((name) => `${line} ${name}`))
        .sort(),
    ]);
    const seen = (coverage?.files ?? []).map((file) => [
      file.path,
      (file.contexts ?? [])
        .flatMap(({ context, ranges }) =>
          linesIn(ranges).map((line) => `${line} ${coverage?.contexts?.[context] ?? 'unknown'}`),
        )
        .sort(),
    ]);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected));
    expect(coverage?.contexts?.length).toBeGreaterThan(3);
    expect(problems).toEqual([]);
  });

  it('change no figure', async () => {
    const totals = async (file: string) =>
      inspectDocument(await readRecorded(file), { allCases: false }).coverage;
    expect(await totals(path)).toEqual(await totals('lab-coverage/contexts/coverage.json'));
  });
});

function linesIn(ranges: readonly number[]): number[] {
  const lines: number[] = [];
  for (let at = 0; at < ranges.length; at += 2)
    for (let line = ranges[at] ?? 0; line <= (ranges[at + 1] ?? 0); line += 1) lines.push(line);
  return lines;
}

describeWithSharedData('the other formats', () => {
  it('keep paths of a hostile LCOV inside, and say what is wrong with it', async () => {
    const { coverage, problems } = await readRecorded('adversarial/lcov-odd.info');
    expect(
      coverage?.files.map(({ path }) => path).filter((path) => path.includes('..') || path.startsWith('/')),
    ).toEqual([]);
    expect(coverage?.files.find(({ path }) => path.endsWith('passwd'))).toMatchObject({
      executed: [1, 3],
      branches: [{ line: 1, total: 2, covered: 1 }],
    });
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'malformed',
      'malformed',
      'truncated',
      'unsafe',
    ]);
  });

  it('are of the published form, all of them in one document', async () => {
    const results = await readRecorded(
      'mutmut-small/mutants/src/shop/core.py.meta',
      'atheris-crash/crash/log.txt',
      'atheris-crash/timeout/log.txt',
      'lab-benchmark/base1/benchmark.json',
      'lab-benchmark/base1/report.json',
      'lab-coverage/contexts/coverage-contexts.json',
    );
    const document = JSON.parse(JSON.stringify(inspectDocument(results, { allCases: true })));
    expect(violations('inspect', document)).toEqual([]);
  });

  it('are found in a folder', async () => {
    const folder = emptyFolder();
    for (const path of [
      'mutmut-small/mutants/src/shop/core.py.meta',
      'mutmut-small/results.txt',
      'atheris-crash/crash/log.txt',
      'lab-benchmark/base1/benchmark.json',
      'lab-benchmark/base1/report.json',
      'lab-coverage/contexts/coverage.lcov',
    ]) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      copyFileSync(sharedPath(path), join(folder, dirname(path), basename(sharedPath(path))));
    }
    const document = await inspect([folder]);
    expect(document.problems).toEqual([]);
    expect(document.mutants).toMatchObject({ counts: { total: 35 } });
    expect(document.fuzzCrashes).toHaveLength(1);
    expect(document.benchmarks).toHaveLength(4);
    expect(document.coverage).toMatchObject({ statements: 59 });
    expect(document.tests).toMatchObject({ total: 5, passed: 5 });
  });
});
