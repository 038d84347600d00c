import { describe, expect, it } from '@jest/globals';
import { withGates } from '#src/analysis/gates.ts';
import { DEFAULT_GATES } from '#src/config/defaults.ts';
import type { Coverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import type { Analysis, Trends } from '#src/model/findings.ts';
import type { GateFinding, GateSettings } from '#src/model/gate-finding.ts';
import { anAnalysis, aRedAnalysis } from '../support/builders.ts';
import { aCoveredFile, aFlakyTest } from './builders.ts';

/** 4 of 5 lines: 80 %; of src/pay 1 of 2. */
const coverage: Coverage = {
  files: [
    aCoveredFile('src/pay/card.py', { executed: [1], missing: [2] }),
    aCoveredFile('src/shop.py', { executed: [1, 2, 3] }),
  ],
  branchesMeasured: false,
};
const measured = anAnalysis({
  coverage: coverageTotals(coverage),
  coverageDelta: { base: 82.5, head: 80, delta: -2.5, files: [] },
  diffCoverage: {
    lines: 8,
    covered: 5,
    files: [
      { path: 'src/pay/card.py', lines: 4, missing: [2, 5, 6] },
      { path: 'src/shop.py', lines: 4, missing: [] },
    ],
    unmeasured: [],
  },
});
const shaky = aFlakyTest('tests/test_net.py::test_get');

function trends(over: Partial<Trends['durations']>): Trends {
  const durations = {
    branch: 'main',
    tests: [],
    slowest: [],
    speeds: [],
    tiers: [],
    suite: { medianMs: null, p95Ms: null, slowdowns: [] },
    parallel: [],
    benchmarks: [],
    ...over,
  };
  const none = { trend: [], ranking: [], drops: [], falls: [], files: [], directories: [], underTarget: [] };
  return { durations, coverage: { branch: 'main', total: null, target: 80, ...none } };
}

const slowdown = {
  from: 100,
  to: 200,
  sinceSha: 'a',
  previousSha: 'b',
  workflow: 'CI',
  environment: 'linux',
  environments: ['linux'],
  measured: { before: 5, after: 5 },
  evidence: { before: [], after: [] },
};

function timed(over: { slowdown: typeof slowdown | null }): Trends {
  const times = { medianMs: 1, p95Ms: 1, runs: 10, speed: 'fast' as const, gone: false };
  return trends({ tests: [{ nodeId: 't.py::a', rootdir: '', ...times, ...over }] });
}

function judged(analysis: Analysis, set: Partial<GateSettings>, of: Coverage | null = coverage): Analysis {
  return withGates({ analysis, coverage: of, settings: { ...DEFAULT_GATES, ...set } });
}

/** The finding of the one gate that is set beside new failures, and the conclusion. */
function outcome(analysis: Analysis, set: Partial<GateSettings>, of?: Coverage | null) {
  const { conclusion, gates } = judged(analysis, set, of);
  const [, finding, ...others] = gates;
  if (finding === undefined || others.length > 0) throw new Error(`${gates.length} gates`);
  return { conclusion, ...finding };
}

type Row = [string, Analysis, Partial<GateSettings>, Pick<GateFinding, 'met' | 'actual' | 'because'>];
const met = (actual: number | null) => ({ met: true, actual, because: null });
const failed = (actual: number | null) => ({ met: false, actual, because: null });
const unknown = (because: GateFinding['because']) => ({ met: null, actual: null, because });
const neutral = anAnalysis({ conclusion: 'neutral' });
const withFlaky = (over: Partial<Analysis>) => anAnalysis({ flaky: [shaky], ...over });
const pay = (gate: { coverage?: number; diffCoverage?: number }, path = 'src/pay/**') => ({
  paths: [{ path, ...gate }],
});

describe('a gate', () => {
  it.each<Row>([
    ['noResults, with all results', anAnalysis(), { noResults: 'fail' }, met(null)],
    ['noResults, with some missing', neutral, { noResults: 'fail' }, failed(null)],
    ['newFlaky, with none', anAnalysis(), { newFlaky: 'on' }, met(0)],
    [
      'newFlaky, with one that was flaky before',
      withFlaky({ flakyDelta: { new: [], known: [shaky], gone: [] } }),
      { newFlaky: 'on' },
      met(0),
    ],
    [
      'newFlaky, with one that was not',
      withFlaky({ flakyDelta: { new: [shaky], known: [], gone: [] } }),
      { newFlaky: 'on' },
      failed(1),
    ],
    ['newFlaky, unknown', withFlaky({ flakyDelta: null }), { newFlaky: 'on' }, unknown('no-past')],
    ['newFlaky, nothing flaky', anAnalysis({ flakyDelta: null }), { newFlaky: 'on' }, met(0)],
    ['coverageTotal, just reached', measured, { coverageTotal: 80 }, met(80)],
    ['coverageTotal, missed', measured, { coverageTotal: 80.01 }, failed(80)],
    ['coverageTotal, unknown', anAnalysis(), { coverageTotal: 80 }, unknown('no-coverage')],
    ['coverageDrop, just allowed', measured, { coverageDrop: 2.5 }, met(2.5)],
    ['coverageDrop, too much', measured, { coverageDrop: 2.4 }, failed(2.5)],
    ['coverageDrop, unmeasured', anAnalysis(), { coverageDrop: 1 }, unknown('no-coverage')],
    [
      'coverageDrop, without a baseline',
      { ...measured, coverageDelta: null },
      { coverageDrop: 1 },
      unknown('no-baseline-coverage'),
    ],
    ['diffCoverage, just reached', measured, { diffCoverage: 62.5 }, met(62.5)],
    ['diffCoverage, missed', measured, { diffCoverage: 80 }, failed(62.5)],
    ['diffCoverage, unmeasured', anAnalysis(), { diffCoverage: 80 }, unknown('no-coverage')],
    [
      'diffCoverage, of an unknown change',
      { ...measured, diffCoverage: null },
      { diffCoverage: 80 },
      unknown('no-change'),
    ],
    [
      'diffCoverage, with nothing to cover',
      { ...measured, diffCoverage: { lines: 0, covered: 0, files: [], unmeasured: [] } },
      { diffCoverage: 100 },
      { met: true, actual: null, because: 'no-added-lines' },
    ],
    [
      'diffCoverage, of files that could not be compared',
      {
        ...measured,
        diffCoverage: {
          lines: 0,
          covered: 0,
          files: [],
          unmeasured: [],
          incomparable: [{ path: 'src/a.py', why: 'it is too large' }],
        },
      },
      { diffCoverage: 100 },
      unknown('not-comparable'),
    ],
    ['paths.coverage, just reached', measured, pay({ coverage: 50 }), met(50)],
    ['paths.coverage, missed', measured, pay({ coverage: 90 }), failed(50)],
    ['paths.coverage, no file', measured, pay({ coverage: 90 }, 'lib/**'), unknown('no-such-file')],
    ['paths.diffCoverage, just reached', measured, pay({ diffCoverage: 25 }), met(25)],
    ['paths.diffCoverage, missed', measured, pay({ diffCoverage: 26 }), failed(25)],
    [
      'paths.diffCoverage, with nothing to cover there',
      measured,
      pay({ diffCoverage: 90 }, 'lib/**'),
      { met: true, actual: null, because: 'no-added-lines' },
    ],
    ['paths.diffCoverage, unmeasured', anAnalysis(), pay({ diffCoverage: 90 }), unknown('no-coverage')],
    ['slowdowns, with none', anAnalysis({ trends: timed({ slowdown: null }) }), { slowdowns: 'on' }, met(0)],
    ['slowdowns, with one', anAnalysis({ trends: timed({ slowdown }) }), { slowdowns: 'on' }, failed(1)],
    [
      'slowdowns, of the suite as well',
      anAnalysis({
        trends: trends({
          tests: timed({ slowdown }).durations.tests,
          suite: { medianMs: 1, p95Ms: 1, slowdowns: [slowdown] },
        }),
      }),
      { slowdowns: 'on' },
      failed(2),
    ],
    ['slowdowns, of no trusted run', anAnalysis(), { slowdowns: 'on' }, unknown('no-durations')],
    [
      'slowdowns, without a duration',
      anAnalysis({ trends: trends({}) }),
      { slowdowns: 'on' },
      unknown('no-durations'),
    ],
  ])('%s', (name, analysis, set, expected) => {
    const found = outcome(analysis, set, analysis.coverage === null ? null : coverage);
    expect(found).toMatchObject({ ...expected, gate: name.split(',')[0] });
    // Only a gate that failed changes the conclusion.
    expect(found.conclusion).toBe(expected.met === false ? 'failure' : analysis.conclusion);
  });

  it('of a path without a coverage report is not judged', () => {
    expect(outcome(anAnalysis(), pay({ coverage: 90 }), null)).toMatchObject({
      conclusion: 'success',
      met: null,
      because: 'no-coverage',
    });
  });

  it('is exact at its limit: 29 of 50 lines are 58 %, and a loss of 0.1 is 0.1', () => {
    const lines = { lines: 50, covered: 29, files: [], unmeasured: [] };
    expect(outcome({ ...measured, diffCoverage: lines }, { diffCoverage: 58 }).met).toBe(true);
    const delta = { base: 90.3, head: 90.2, delta: -0.1, files: [] };
    expect(outcome({ ...measured, coverageDelta: delta }, { coverageDrop: 0.1 })).toMatchObject(met(0.1));
    expect(outcome({ ...measured, coverageDelta: delta }, { coverageDrop: 0 }).met).toBe(false);
  });
});

describe('the gate of new failures', () => {
  it('makes the check a failure unless it is switched off, and then neutral', () => {
    expect(judged(aRedAnalysis(), {})).toMatchObject({
      conclusion: 'failure',
      gates: [{ gate: 'newFailures', met: false, actual: 1, limit: 0 }],
    });
    expect(judged(aRedAnalysis(), { newFailures: 'off' })).toMatchObject({
      conclusion: 'neutral',
      gates: [{ gate: 'newFailures', met: null, actual: 1, because: 'off' }],
    });
    expect(judged(anAnalysis(), { newFailures: 'off' }).conclusion).toBe('success');
  });

  it('switched off lets neither a job that died nor another gate pass', () => {
    const died = aRedAnalysis({ apartFromFailures: 'failure' });
    expect(judged(died, { newFailures: 'off' }).conclusion).toBe('failure');
    expect(judged(aRedAnalysis(), { newFailures: 'off', newFlaky: 'on' }).conclusion).toBe('neutral');
    const uncovered = { ...aRedAnalysis(), diffCoverage: measured.diffCoverage };
    expect(judged(uncovered, { newFailures: 'off', diffCoverage: 80 }).conclusion).toBe('failure');
  });
});

describe('gates together', () => {
  it('are found in the order of the config, each for itself', () => {
    const { conclusion, gates } = judged(measured, {
      coverageTotal: 70,
      diffCoverage: 80,
      paths: [{ path: 'src/pay/**', coverage: 90, diffCoverage: 20 }],
      slowdowns: 'on',
    });
    expect(conclusion).toBe('failure');
    expect(gates.map(({ gate, path, met: isMet }) => [gate, path, isMet])).toEqual([
      ['newFailures', null, true],
      ['coverageTotal', null, true],
      ['diffCoverage', null, false],
      ['paths.coverage', 'src/pay/**', false],
      ['paths.diffCoverage', 'src/pay/**', true],
      ['slowdowns', null, null],
    ]);
  });

  it('never make a conclusion better', () => {
    const all = { coverageTotal: 0, coverageDrop: 100, diffCoverage: 0 };
    for (const conclusion of ['success', 'neutral', 'failure'] as const)
      expect(judged({ ...measured, conclusion, apartFromFailures: conclusion }, all).conclusion).toBe(
        conclusion,
      );
  });
});
