import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inspectDocument } from '#src/cli/inspect-document.ts';
import { readRecorded, recordedText } from '../support/recorded-results.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData } from '../support/shared-data.ts';

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
    const { mutants, problems } = await readRecorded(...chosen.map((at) => files[at] ?? ''));
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
    const printed = [...recordedText('mutmut-small/results.txt').matchAll(/^ {4}(\S+): survived$/gm)].map(
      (found) => found[1],
    );
    for (const chosen of [[1], [3], [0, 1, 2, 3, 4]]) {
      const { mutants } = await readRecorded(...chosen.map((at) => files[at] ?? ''));
      expect(mutants?.survivors.map(({ name }) => name)).toEqual(printed.toSorted());
    }
    expect(printed).toHaveLength(9);
    const { mutants } = await readRecorded(...files);
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
      const { benchmarks, problems } = await readRecorded(`lab-benchmark/${run}/benchmark.json`);
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
    const { benchmarks, tests } = await readRecorded(
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
        const { fuzzCrashes, problems } = await readRecorded(...files);
        expect(fuzzCrashes).toHaveLength(1);
        expect(fuzzCrashes[0]).toMatchObject({
          kind: kinds[run],
          target: targets[run],
          input: { sha1, base64, sizeBytes: Buffer.from(base64, 'base64').byteLength },
        });
        expect(problems).toEqual([]);
      }
      expect((await readRecorded(path)).fuzzCrashes).toMatchObject([{ input: { sha1, base64 } }]);
    },
  );

  it('has type, message and place of the exception', async () => {
    expect((await readRecorded('atheris-crash/crash/log.txt')).fuzzCrashes[0]).toMatchObject({
      type: 'IndexError',
      message: 'list index out of range',
      location: { file: 'parser.py', line: 6, function: 'parse' },
    });
    expect((await readRecorded('atheris-crash/timeout/log.txt')).fuzzCrashes[0]).toMatchObject({
      type: 'timeout',
      location: { file: 'fuzz_timeout.py', line: 5, function: 'TestOneInput' },
      timeoutSeconds: 2,
    });
  });

  it('of a run without a crash has none', async () => {
    const { fuzzCrashes, problems } = await readRecorded('atheris-crash/ok/log.txt');
    expect([fuzzCrashes, problems]).toEqual([[], []]);
  });

  it('prints a command that gives the recorded input to the target', async () => {
    const results = await readRecorded('atheris-crash/crash/log.txt');
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
