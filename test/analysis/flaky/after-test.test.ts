import { describe, expect, it } from '@jest/globals';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { FlakyCondition } from '#src/model/flaky-finding.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { aBranch } from './builders.ts';

/** One process: the names of its tests in order, e.g. `a b t`. */
type Process = string;

/** A history of one test `t`: how it ended in each run, and which processes each run had; null: not told. */
function historyOf(row: string, runs: readonly (readonly Process[] | null)[]): BranchHistory {
  const processes = runs.map((run) => run?.map((process) => process.split(' ')));
  const names = [...new Set(processes.flatMap((run) => run?.flat() ?? []))].sort();
  return {
    ...aBranch({ tests: { t: { ubuntu: row } }, commits: 'a'.repeat(row.length) }),
    orders: {
      tests: names.map((nodeId) => ({ nodeId, rootdir: '' })),
      of: (part) =>
        processes[part]?.map((process) => Int32Array.from(process, (name) => names.indexOf(name))) ?? null,
    },
  };
}

/** What is said of `t` besides environments, hours and the like. */
function saidOf(row: string, runs: readonly (readonly Process[] | null)[]): FlakyCondition[] {
  const { flaky } = findFlaky(historyOf(row, runs), DEFAULT_CONFIG.flaky);
  if (flaky.length !== 1) throw new Error(`${flaky.length} flaky tests instead of one.`);
  return (flaky[0]?.conditions ?? []).filter(({ only }) => only.kind === 'after');
}

const times = <T>(count: number, ...values: T[]): T[] => Array.from({ length: count }, () => values).flat();

describe('the test after which a flaky test fails', () => {
  it('is the one that ran before it in every failure and in no pass', () => {
    // a and b stand on either side by turns, so that neither explains it.
    const runs = times(4, ['b p a t'], ['a t b p'], ['p a b t'], ['b t p a'], ['b a p t'], ['a b t p']);
    expect(saidOf(times(4, 'FPFPFP').join(''), runs)).toEqual([
      {
        only: { kind: 'after', nodeId: 'p', rootdir: '', present: true, alike: 0 },
        inside: { failed: 12, ran: 12 },
        outside: { failed: 0, ran: 12 },
        // Two of the C(24, 12) = 2,704,156 ways to choose the failures are as uneven; three tests ran before it.
        chance: expect.closeTo((2 / 2_704_156) * 3, 12),
      },
    ]);
  });

  it('is the one whose absence it needs, if it passed only after that', () => {
    const runs = times(4, ['b s a t'], ['a t b s'], ['s a b t'], ['b t s a'], ['b a s t'], ['a b t s']);
    expect(saidOf(times(4, 'PFPFPF').join(''), runs)).toMatchObject([
      {
        only: { kind: 'after', nodeId: 's', present: false, alike: 0 },
        inside: { failed: 12, ran: 12 },
        outside: { failed: 0, ran: 12 },
      },
    ]);
  });

  it('is looked for in its own process only', () => {
    // Elsewhere p runs as often before it as not.
    const runs = times(6, ['a p t', 'b c'], ['a t', 'b p c'], ['b t', 'p a c'], ['p b t', 'a c']);
    expect(saidOf(times(6, 'FPPF').join(''), runs)).toMatchObject([
      { only: { nodeId: 'p', present: true, alike: 0 }, inside: { ran: 12 }, outside: { ran: 12 } },
    ]);
  });

  it('is the one right before it, of several that always run together; the others are counted', () => {
    const runs = times(8, ['q p t a b'], ['a b t q p'], ['b q p t a'], ['b t q p a']);
    expect(saidOf(times(8, 'FPFP').join(''), runs)).toMatchObject([
      { only: { nodeId: 'p', present: true, alike: 1 } },
    ]);
  });

  it('is not said where all runs had one order, or it was not told', () => {
    const row = times(8, 'FPP').join('');
    expect(saidOf(row, times(24, ['a b t']))).toEqual([]);
    expect(saidOf(row, times(24, null))).toEqual([]);
    const { orders, ...history } = historyOf(row, times(24, ['a b t']));
    expect(orders).toBeDefined();
    expect(findFlaky(history, DEFAULT_CONFIG.flaky).flaky[0]?.conditions).toEqual([]);
  });

  it('is learnt from the runs that tell the order, and not from the others', () => {
    const told = times(4, ['b p a t'], ['a t b p'], ['p a b t'], ['b t p a'], ['b a p t'], ['a b t p']);
    const row = `${'PF'.repeat(10)}${times(4, 'FPFPFP').join('')}`;
    expect(saidOf(row, [...times(20, null), ...told])).toMatchObject([
      { only: { nodeId: 'p', present: true }, inside: { failed: 12, ran: 12 }, outside: { ran: 12 } },
    ]);
  });

  it('is not learnt from a run in which the test ran in two processes: nobody knows which one failed', () => {
    const told = times(4, ['b p a t'], ['a t b p'], ['p a b t'], ['b t p a'], ['b a p t'], ['a b t p']);
    const row = `F${times(4, 'FPFPFP').join('')}`;
    expect(saidOf(row, [['a t', 'b t'], ...told])).toMatchObject([
      { only: { nodeId: 'p' }, inside: { ran: 12 }, outside: { ran: 12 } },
    ]);
  });

  it('is not said after one failure that it does not explain', () => {
    const told = times(4, ['b p a t'], ['a t b p'], ['p a b t'], ['b t p a'], ['b a p t'], ['a b t p']);
    expect(saidOf(`F${times(4, 'FPFPFP').join('')}`, [['a b t p'], ...told])).toEqual([]);
  });

  it('is not said where chance would do as much', () => {
    // By hand: 2 ÷ C(8, 4) × 3 = 0.086; with ten and ten 2 ÷ C(20, 10) × 3 = 0.00003.
    const runs = (count: number) => times(count, ['b p a t'], ['a b t p']);
    expect(saidOf('FP'.repeat(4), runs(4))).toEqual([]);
    expect(saidOf('FP'.repeat(10), [...runs(9), ['p a b t'], ['t p a b']])).toHaveLength(1);
  });
});

describe('a test that fails by chance in shuffled runs of a large suite', () => {
  it('is said to fail after another one as rarely as the config has it', () => {
    const random = randomFrom(7);
    const names = ['t', ...Array.from({ length: 60 }, (_, index) => `other_${index}`)];
    const isSaid = random.times(40, () => {
      const runs = random.times(30, () => [shuffled(names, random.int).join(' ')]);
      const row = random.times(30, (index) => (index === 0 ? 'F' : random.chance(0.5) ? 'F' : 'P')).join('');
      return saidOf(row, runs).length;
    });
    expect(isSaid.filter((count) => count > 0)).toEqual([]);
  });
});

function shuffled(names: readonly string[], int: (below: number) => number): string[] {
  const left = [...names];
  return names.flatMap(() => left.splice(int(left.length), 1));
}
