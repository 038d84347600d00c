import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { openReport } from '#src/checkout/report-files.ts';
import { inspectDocument } from '#src/cli/inspect-document.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import { violations } from '../support/published-schema.ts';
import { emptyFolder, inspect } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData, sharedPath } from '../support/shared-data.ts';

const nowhere = emptyFolder();

/** What these recorded files say together. */
function read(...paths: string[]): Promise<Results> {
  return readReports(
    paths.map((path) => openReport(sharedPath(path), nowhere)),
    noCheckout,
  );
}

function text(path: string): string {
  const bytes = readFileSync(sharedPath(path));
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
}

describeWithSharedData('mutmut', () => {
  const files = [
    'mutants/mutmut-cicd-stats.json',
    'mutants/src/shop/core.py.meta',
    'mutants/src/shop/__init__.py.meta',
    'results.txt',
    'results-all.txt',
  ].map((file) => `mutmut-small/${file}`);
  const truth = () => caseTruth('mutmut-small')['cicd_stats'] as Record<string, number>;

  /** Each of them, and all of them together: they are of one run. */
  it.each([
    ['numbers', [0]],
    ['.meta', [1, 2]],
    ['all results', [4]],
    ['numbers and results', [0, 3]],
    ['everything', [0, 1, 2, 3, 4]],
    ['everything the other way round', [4, 3, 2, 1, 0]],
  ])('counts as mutmut does (%s)', async (_, chosen) => {
    const { mutants, problems } = await read(...chosen.map((at) => files[at] ?? ''));
    expect(mutants?.counts).toEqual({
      total: truth()['total'],
      killed: truth()['killed'],
      survived: truth()['survived'],
      timeout: truth()['timeout'],
      noTests: truth()['no_tests'],
      skipped: 0,
      suspicious: 0,
      segfault: 0,
      interrupted: 0,
      caughtByTypeCheck: 0,
      notChecked: 0,
    });
    expect(problems).toEqual([]);
  });

  it('names the survivors that `mutmut results` prints', async () => {
    const printed = [...text('mutmut-small/results.txt').matchAll(/^ {4}(\S+): survived$/gm)].map(
      (found) => found[1],
    );
    for (const chosen of [[1], [3], [0, 1, 2, 3, 4]]) {
      const { mutants } = await read(...chosen.map((at) => files[at] ?? ''));
      expect(mutants?.survivors.map(({ name }) => name)).toEqual(printed.toSorted());
    }
    expect(printed).toHaveLength(9);
    const { mutants } = await read(...files);
    expect(new Set(mutants?.survivors.map(({ file }) => file))).toEqual(new Set(['src/shop/core.py']));
    expect(mutants?.survivors.filter(({ class: of }) => of === 'Box').map((one) => one.function)).toEqual([
      '__init__',
      'grow',
    ]);
  });
});

describeWithSharedData('pytest-benchmark', () => {
  it.each(['base1', 'base2', 'base3', 'head1', 'head2', 'head3'])(
    '%s: has the recorded medians',
    async (run) => {
      const { benchmarks, problems } = await read(`lab-benchmark/${run}/benchmark.json`);
      const truth = caseTruth('lab-benchmark');
      const seconds = (
        truth['stats_seconds'] as Record<
          string,
          Record<string, { median: number; mean: number; rounds: number }>
        >
      )[run];
      expect(
        Object.fromEntries(
          benchmarks.map(({ name, medianMs, meanMs, rounds }) => [name, { medianMs, meanMs, rounds }]),
        ),
      ).toEqual(
        Object.fromEntries(
          Object.entries(seconds ?? {}).map(([name, { median, mean, rounds }]) => [
            name,
            { medianMs: median * 1000, meanMs: mean * 1000, rounds },
          ]),
        ),
      );
      const { base, head } = truth['commits'] as { base: string; head: string };
      expect(new Set(benchmarks.map(({ commit }) => commit?.sha))).toEqual(
        new Set([run.startsWith('base') ? base : head]),
      );
      expect(problems).toEqual([]);
    },
  );

  it('names its tests as pytest does', async () => {
    const { benchmarks, tests } = await read(
      'lab-benchmark/base1/benchmark.json',
      'lab-benchmark/base1/reportlog.jsonl',
    );
    const nodeIds = new Set(tests.map(({ nodeId }) => nodeId));
    expect(benchmarks.filter(({ nodeId }) => !nodeIds.has(nodeId))).toEqual([]);
  });
});

describeWithSharedData('Atheris', () => {
  const kinds = { crash: 'exception', 'fdp-assert': 'exception', timeout: 'timeout' } as const;
  const targets = {
    crash: 'fuzz_crash.py',
    'fdp-assert': 'fuzz_fdp.py',
    timeout: 'fuzz_timeout.py',
  } as const;

  function artifactOf(run: keyof typeof kinds): { path: string; sha1: string; base64: string } {
    const { artifacts } = caseTruth('atheris-crash')[run] as { artifacts: Record<string, string> };
    const [[name = '', hex = ''] = []] = Object.entries(artifacts);
    return {
      path: `atheris-crash/${run}/artifacts/${name}`,
      sha1: name.slice(name.indexOf('-') + 1),
      base64: Buffer.from(hex, 'hex').toString('base64'),
    };
  }

  it.each(Object.keys(kinds) as (keyof typeof kinds)[])(
    '%s: log, replay and the input’s file are one crash, alone or together',
    async (run) => {
      const { path, sha1, base64 } = artifactOf(run);
      const log = `atheris-crash/${run}/log.txt`;
      const replay = `atheris-crash/${run}/replay.txt`;
      for (const files of [[log], [log, replay], [replay, path], [path, log, replay]]) {
        const { fuzzCrashes, problems } = await read(...files);
        expect(fuzzCrashes).toHaveLength(1);
        expect(fuzzCrashes[0]).toMatchObject({
          kind: kinds[run],
          target: targets[run],
          input: { sha1, base64, sizeBytes: Buffer.from(base64, 'base64').byteLength },
        });
        expect(problems).toEqual([]);
      }
      expect((await read(path)).fuzzCrashes).toMatchObject([{ input: { sha1, base64 } }]);
    },
  );

  it('has type, message and place of the exception', async () => {
    expect((await read('atheris-crash/crash/log.txt')).fuzzCrashes[0]).toMatchObject({
      type: 'IndexError',
      message: 'list index out of range',
      location: { file: 'parser.py', line: 6, function: 'parse' },
    });
    expect((await read('atheris-crash/timeout/log.txt')).fuzzCrashes[0]).toMatchObject({
      type: 'timeout',
      location: { file: 'fuzz_timeout.py', line: 5, function: 'TestOneInput' },
      timeoutSeconds: 2,
    });
  });

  it('of a run without a crash has none', async () => {
    const { fuzzCrashes, problems } = await read('atheris-crash/ok/log.txt');
    expect([fuzzCrashes, problems]).toEqual([[], []]);
  });

  it('prints a command that gives the recorded input to the target', async () => {
    const results = await read('atheris-crash/crash/log.txt');
    const [crash] = inspectDocument(results, { allCases: false }).fuzzCrashes;
    const folder = emptyFolder();
    mkdirSync(join(folder, 'bin'));
    // In the place of Python: shows what it is given.
    const python = '#!/bin/sh\necho "$1 $(od -An -tx1 "$2" | tr -d \' \')"\n';
    execFileSync('sh', ['-c', `cat > python && chmod +x python`], {
      cwd: join(folder, 'bin'),
      input: python,
    });
    const said = execFileSync('sh', ['-c', crash?.reproduce ?? ''], {
      cwd: folder,
      env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` },
    });
    expect(said.toString()).toBe('fuzz_crash.py 46555a0a\n');
  });
});

describeWithSharedData('contexts of coverage.py', () => {
  const path = 'lab-coverage/contexts/coverage-contexts.json';

  it('are those of every line in the report', async () => {
    const { coverage, problems } = await read(path);
    const report = JSON.parse(text(path)) as {
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
    const totals = async (file: string) => inspectDocument(await read(file), { allCases: false }).coverage;
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
    const { coverage, problems } = await read('adversarial/lcov-odd.info');
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
    const results = await read(
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
