import { describe, expect, it } from '@jest/globals';
import { type Found, type Hunted, hunt, type Step } from '#src/analysis/reproduce/hunt.ts';
import type { Seen } from '#src/model/reproduction-output.ts';

interface Suite {
  /** In pytest's own order. */
  tests: readonly string[];
  target: string;
  /** How the target ends after these tests; `run` counts the sessions from 0. */
  outcome: (before: readonly string[], run: number) => Seen;
}

const fileOf = (nodeId: string): string => nodeId.split('::')[0] ?? '';

/** Answers every step as pytest would with this suite. */
function hunted(suite: Suite, known: Partial<Hunted> = {}): { found: Found; steps: Step[] } {
  const { tests, target, outcome } = suite;
  const about = { nodeId: target, order: tests, others: [], isCollection: false, ...known };
  const isOfItsFile = (one: string): boolean => fileOf(one) === fileOf(target);
  const running = hunt({ isOfItsFile, ...about }, 3);
  const steps: Step[] = [];
  for (let next = running.next(); ; ) {
    if (next.done) return { found: next.value, steps };
    const { invocation } = next.value;
    steps.push(next.value);
    const order =
      invocation.what === 'tests'
        ? invocation.nodeIds
        : tests.filter((one) => invocation.what === 'suite' || isOfItsFile(one));
    const at = order.indexOf(target);
    const [before, after] = [order.slice(0, at), order.slice(at + 1)];
    next = running.next({ seen: outcome(before, steps.length - 1), before, after });
  }
}

const shop = ['a.py::one', 'a.py::two', 'b.py::three', 'b.py::four', 'b.py::five'];

describe('a failing test that is run again', () => {
  it('that fails each time, whatever runs before it, is deterministic', () => {
    const { found, steps } = hunted({ tests: shop, target: 'b.py::four', outcome: () => 'failed' });
    expect(found).toEqual({
      verdict: 'deterministic',
      alone: ['failed', 'failed', 'failed'],
      polluter: null,
      setter: null,
      why: 'fails 3 of 3 alone',
    });
    expect(steps.map(({ invocation }) => invocation)).toEqual([
      ...[1, 2, 3].map(() => ({ what: 'tests', nodeIds: ['b.py::four'] })),
      { what: 'tests', nodeIds: ['b.py::three', 'b.py::four'] },
      { what: 'tests', nodeIds: ['a.py::one', 'a.py::two', 'b.py::three', 'b.py::four'] },
      { what: 'tests', nodeIds: ['a.py::one', 'a.py::two', 'b.py::three', 'b.py::five', 'b.py::four'] },
    ]);
  });

  it('that ends differently in equal sessions alone is flaky, and nothing more is run', () => {
    const outcome = (_: readonly string[], run: number): Seen => (run === 1 ? 'passed' : 'failed');
    const { found, steps } = hunted({ tests: shop, target: 'b.py::four', outcome });
    expect(found).toMatchObject({ verdict: 'flaky', why: 'fails 2 of 3 alone' });
    expect(found.alone).toEqual(['failed', 'passed', 'failed']);
    expect(steps).toHaveLength(3);
  });

  it('that fails only after another one is a bug of order, with the polluter', () => {
    const outcome = (before: readonly string[]): Seen => (before.includes('a.py::two') ? 'failed' : 'passed');
    const { found, steps } = hunted({ tests: shop, target: 'b.py::five', outcome });
    expect(found).toMatchObject({ verdict: 'order-dependent', polluter: 'a.py::two', setter: null });
    expect(found.why).toBe('passes 3 of 3 alone, and fails 3 of 3 in the recorded order');
    const pair = { what: 'tests', nodeIds: ['a.py::two', 'b.py::five'] };
    const without = { what: 'tests', nodeIds: ['b.py::five'] };
    expect(steps.slice(-6).map(({ invocation }) => invocation)).toEqual(
      [1, 2, 3].flatMap(() => [pair, without]),
    );
  });

  it('that fails unless another one ran before it is a bug of order, with the setter, also where that one came later', () => {
    const outcome = (before: readonly string[]): Seen => (before.includes('b.py::five') ? 'passed' : 'error');
    const { found } = hunted({ tests: shop, target: 'a.py::one', outcome });
    expect(found).toMatchObject({ verdict: 'order-dependent', polluter: null, setter: 'b.py::five' });
    expect(found.why).toBe('fails 3 of 3 alone, and passes 3 of 3 after all others');
  });

  it('finds a setter that another process ran', () => {
    const outcome = (before: readonly string[]): Seen =>
      before.includes('z.py::nine') ? 'passed' : 'failed';
    const { found } = hunted(
      { tests: shop, target: 'a.py::two', outcome },
      { others: ['y.py::x', 'z.py::nine'] },
    );
    expect(found.setter).toBe('z.py::nine');
  });

  it('is run with its file and with the whole suite where the order is not known, which tells it', () => {
    const outcome = (before: readonly string[]): Seen => (before.includes('a.py::one') ? 'failed' : 'passed');
    const { found, steps } = hunted({ tests: shop, target: 'b.py::four', outcome }, { order: null });
    expect(found).toMatchObject({ verdict: 'order-dependent', polluter: 'a.py::one' });
    expect(steps.slice(3, 5).map(({ invocation }) => invocation.what)).toEqual(['file', 'suite']);
  });

  it('is no bug of order where equal orders end differently', () => {
    const outcome = (before: readonly string[], run: number): Seen =>
      before.length > 0 && run % 2 === 0 ? 'failed' : 'passed';
    const { found } = hunted({ tests: shop, target: 'b.py::five', outcome });
    expect(found.verdict).toBe('flaky');
    expect(found.polluter).toBeNull();
  });

  it('is flaky where just the two end differently', () => {
    const outcome = (before: readonly string[], run: number): Seen =>
      before.length > 1 || (before[0] === 'a.py::one' && run === 9) ? 'failed' : 'passed';
    const { found } = hunted({ tests: ['a.py::one', 'a.py::two', 'b.py::x'], target: 'b.py::x', outcome });
    expect(found).toMatchObject({ verdict: 'flaky', polluter: null });
    expect(found.why).toContain('after one and the same test');
  });

  it('is flaky where it ends differently alone once the culprit seems to be found', () => {
    const outcome = (before: readonly string[], run: number): Seen =>
      before.includes('a.py::one') || run > 6 ? 'failed' : 'passed';
    const { found } = hunted({ tests: ['a.py::one', 'b.py::x'], target: 'b.py::x', outcome });
    expect(found).toMatchObject({ verdict: 'flaky', polluter: null, why: 'fails 3 of 6 alone' });
  });

  it('names nobody where it takes two tests to change it', () => {
    const outcome = (before: readonly string[]): Seen =>
      before.includes('a.py::one') && before.includes('b.py::four') ? 'failed' : 'passed';
    const { found } = hunted({ tests: shop, target: 'b.py::five', outcome });
    expect(found).toMatchObject({ verdict: 'order-dependent', polluter: null, setter: null });
    expect(found.why).toContain('more than one is needed');
  });

  it('that never fails again is not reproduced, and neither is one that pytest does not know', () => {
    expect(hunted({ tests: shop, target: 'b.py::five', outcome: () => 'passed' }).found).toMatchObject({
      verdict: 'not-reproduced',
      why: 'passes 3 of 3 alone, nor does it fail after other tests',
    });
    const gone = hunted({ tests: shop, target: 'b.py::five', outcome: () => 'missing' });
    expect(gone.found).toMatchObject({ verdict: 'not-reproduced', alone: ['missing'] });
    expect(gone.steps).toHaveLength(1);
  });

  it('that hangs counts as failing', () => {
    expect(hunted({ tests: shop, target: 'b.py::five', outcome: () => 'timeout' }).found).toMatchObject({
      verdict: 'deterministic',
      alone: ['timeout', 'timeout', 'timeout'],
    });
  });

  it('that can not be collected is asked for alone only', () => {
    const { steps } = hunted(
      { tests: shop, target: 'b.py', outcome: () => 'error' },
      { isCollection: true, order: null },
    );
    expect(steps).toHaveLength(3);
  });

  it('has nothing to say before all runs alone are done, and what these say after them', () => {
    const { steps } = hunted({ tests: shop, target: 'b.py::four', outcome: () => 'failed' });
    expect(steps.map(({ otherwise }) => otherwise?.verdict ?? null)).toEqual([
      null,
      null,
      null,
      'deterministic',
      'deterministic',
      'deterministic',
    ]);
  });
});

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('in any suite', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  const suiteOf = (seed: number) => {
    const next = numbers(seed);
    const size = 2 + Math.floor(next() * 200);
    const tests = Array.from({ length: size }, (_, at) => `f${Math.floor(next() * 8)}.py::t${at}`);
    const pick = (from: number, to: number): number => from + Math.floor(next() * (to - from));
    return { tests, pick };
  };

  it.each([{ order: 'known' }, { order: 'unknown' }])(
    'the planted polluter is found, its order $order',
    ({ order }) => {
      for (const seed of seeds) {
        const { tests, pick } = suiteOf(seed);
        const at = pick(1, tests.length);
        const [target = '', polluter = ''] = [tests[at], tests[pick(0, at)]];
        const outcome = (before: readonly string[]): Seen =>
          before.includes(polluter) ? 'failed' : 'passed';
        const known = order === 'known' ? {} : { order: null };
        const { found, steps } = hunted({ tests, target, outcome }, known);
        expect({ seed, ...found }).toMatchObject({
          seed,
          verdict: 'order-dependent',
          polluter,
          setter: null,
        });
        // Three alone, three in the order, three of the pair and without it, two contexts, and the halvings.
        expect(steps.length).toBeLessThanOrEqual(14 + Math.ceil(Math.log2(tests.length)));
      }
    },
  );

  it.each([{ order: 'known' }, { order: 'unknown' }])(
    'the planted setter is found, its order $order',
    ({ order }) => {
      for (const seed of seeds) {
        const { tests, pick } = suiteOf(seed);
        const at = pick(0, tests.length);
        const away = (at + pick(1, tests.length)) % tests.length;
        const [target = '', setter = ''] = [tests[at], tests[away]];
        const outcome = (before: readonly string[]): Seen => (before.includes(setter) ? 'passed' : 'failed');
        const known = order === 'known' ? {} : { order: null };
        const { found } = hunted({ tests, target, outcome }, known);
        expect({ seed, ...found }).toMatchObject({
          seed,
          verdict: 'order-dependent',
          setter,
          polluter: null,
        });
      }
    },
  );

  it('one of several polluters is found, and none is invented', () => {
    for (const seed of seeds) {
      const { tests, pick } = suiteOf(seed);
      const target = tests.at(-1) ?? '';
      const polluters = new Set(Array.from({ length: pick(0, 6) }, () => tests[pick(0, tests.length - 1)]));
      const outcome = (before: readonly string[]): Seen =>
        before.some((one) => polluters.has(one)) ? 'failed' : 'passed';
      const { found } = hunted({ tests, target, outcome });
      if (polluters.size === 0) expect(found.verdict).toBe('not-reproduced');
      else expect(polluters.has(found.polluter ?? '')).toBe(true);
    }
  });

  it('a test that fails at random is rarely taken for a bug of order', () => {
    let wrong = 0;
    for (const seed of seeds) {
      const { tests } = suiteOf(seed);
      const next = numbers(seed + 1000);
      const { found } = hunted({
        tests,
        target: tests.at(-1) ?? '',
        outcome: () => (next() < 0.5 ? 'failed' : 'passed'),
      });
      if (found.verdict === 'order-dependent') wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(3);
  });
});
