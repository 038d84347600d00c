import { describe, expect, it } from '@jest/globals';
import type { Benchmark } from '#src/model/benchmark.ts';
import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import type { Mutants } from '#src/model/mutants.ts';
import { type FoundBeside, foundBeside } from '#src/render/found-beside.ts';
import { renderSummary } from '#src/render/summary.ts';
import { renderInspectTerminal } from '#src/render/terminal.ts';
import { anAnalysis, someCounts, someFacts } from '../support/builders.ts';

const mutants: Mutants = {
  counts: {
    total: 1035,
    killed: 1021,
    survived: 9,
    timeout: 2,
    noTests: 3,
    skipped: 0,
    suspicious: 0,
    segfault: 0,
    interrupted: 0,
    caughtByTypeCheck: null,
    notChecked: null,
  },
  modules: [],
  survivors: [],
};
const crash: FuzzCrash = {
  kind: 'exception',
  type: 'shop.OddError',
  message: 'x',
  location: { file: 'src/a.py', line: 6, function: 'f' },
  frames: [],
  target: 'fuzz_a.py',
  input: null,
  timeoutSeconds: null,
  excerpt: '',
};
const benchmark = (name: string, medianMs: number): Benchmark => ({
  nodeId: `test_b.py::${name}`,
  name,
  group: null,
  params: {},
  minMs: 0,
  maxMs: 0,
  meanMs: 0,
  stddevMs: 0,
  medianMs,
  iqrMs: 0,
  rounds: 5,
  iterations: 1,
  opsPerSecond: null,
  commit: null,
  machine: null,
});
const nothing: FoundBeside = { mutants: null, fuzzCrashes: [], benchmarks: [] };
const said = (found: Partial<FoundBeside>) => foundBeside({ ...nothing, ...found }, (text) => `<${text}>`);

describe('what reports say besides the outcomes of tests', () => {
  it('is nothing where they say nothing', () => {
    expect(said({})).toEqual([]);
  });

  it('is a sentence of mutants', () => {
    expect(said({ mutants })).toEqual([
      'Mutants: 1,021 of 1,035 killed, 9 survived, 3 run by no test, 2 timed out.',
    ]);
  });

  it('says that the number of killed mutants is not known', () => {
    const counts = { ...mutants.counts, total: null, killed: null };
    expect(said({ mutants: { ...mutants, counts } })).toEqual([
      'Mutants: 9 survived, 3 run by no test, 2 timed out (how many were killed is not in the reports).',
    ]);
  });

  it('is a sentence of crashes', () => {
    const dead: FuzzCrash = { ...crash, kind: 'crash', type: '', message: '', location: null };
    expect(said({ fuzzCrashes: [crash] })).toEqual(['Fuzzing: 1 crash: <OddError at src/a.py:6>.']);
    expect(said({ fuzzCrashes: [crash, dead, crash, crash, crash] })).toEqual([
      'Fuzzing: 5 crashes: <OddError at src/a.py:6>, <crash at fuzz_a.py>, <OddError at src/a.py:6>, and 2 more.',
    ]);
  });

  it.each([
    [1999.6, '2 s'],
    [123.456, '123 ms'],
    [0.15564, '156 µs'],
    [0.0000123, '12.3 ns'],
  ])('is a sentence of benchmarks (median %d ms)', (medianMs, text) => {
    expect(said({ benchmarks: [benchmark('fast', 0), benchmark('slow', medianMs)] })).toEqual([
      `Benchmarks: 2 benchmarks; the slowest is <slow>, median ${text}.`,
    ]);
  });

  it('stands in the job’s summary, escaped, before what closes it', () => {
    const hostile = { ...crash, type: '@octocat</details>' };
    const beside = { mutants, fuzzCrashes: [hostile], benchmarks: [benchmark('`x`', 1)] };
    const text = renderSummary(anAnalysis({ beside }), someFacts());
    expect(text).toContain('Mutants: 1,021 of 1,035 killed');
    expect(text).toContain('Fuzzing: 1 crash: `@octocat</details> at src/a.py:6`.');
    expect(text).toContain('the slowest is `` `x` ``, median 1 ms');
    expect(text.indexOf('Benchmarks:')).toBeLessThan(text.indexOf('Python '));
    expect(renderSummary(anAnalysis(), someFacts())).not.toMatch(/Mutants|Fuzzing|Benchmarks/);
  });

  it('stands on the terminal, with the line that reproduces a crash', () => {
    const text = renderInspectTerminal(
      {
        schema: 'redfirst/inspect@1',
        tests: someCounts({ total: 1, passed: 1 }),
        cases: [],
        coverage: null,
        mutants,
        fuzzCrashes: [{ ...crash, reproduce: "python 'fuzz_a.py' 'crash-abc'" }],
        benchmarks: [benchmark('slow', 1)],
        problems: [],
      },
      { colour: false, width: 100 },
    );
    expect(text).toMatchInlineSnapshot(`
"1 test: 1 passed.
Mutants: 1,021 of 1,035 killed, 9 survived, 3 run by no test, 2 timed out.
Fuzzing: 1 crash: OddError at src/a.py:6.
Benchmarks: 1 benchmark; the slowest is slow, median 1 ms.

crash OddError at src/a.py:6 in fuzz_a.py
  python 'fuzz_a.py' 'crash-abc'"
`);
  });
});
