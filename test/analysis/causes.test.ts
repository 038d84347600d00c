import { describe, expect, it } from '@jest/globals';
import { causesOf } from '#src/analysis/causes.ts';
import type { KnownCause } from '#src/analysis/grouping.ts';
import { rollUp } from '#src/analysis/roll-up.ts';
import { DEFAULT_SEVERITY_RULES, DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import type { Cause, Commit } from '#src/model/findings.ts';
import type { SeverityRule } from '#src/model/severity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aFailingTest, aFrame } from './builders.ts';

interface Case {
  fresh?: TestResult[];
  old?: TestResult[];
  hasBaseline?: boolean;
  commits?: Commit[] | null;
  total?: number;
  known?: KnownCause[];
  past?: Parameters<typeof causesOf>[0]['failures']['past'];
  rules?: readonly SeverityRule[];
}

function causesIn({
  fresh = [],
  old = [],
  hasBaseline = true,
  commits = null,
  total = 100,
  known = [],
  past = [],
  rules = DEFAULT_SEVERITY_RULES,
}: Case): Cause[] {
  return causesOf({
    failures: {
      newFailures: fresh,
      neverSeenPassing: [],
      oldFailures: old,
      flakyFailures: [],
      commits: [],
      hasBaseline,
      range: { lastPassed: 'base', firstFailed: 'head', commits },
      past,
      known,
    },
    suite: { total, session: unknownSession() },
    rules,
    slaHours: DEFAULT_SLA_HOURS,
    project: null,
    filedAt: new Date('2026-03-01T10:00:00Z'),
  });
}

const idsOf = (causes: readonly Cause[]) =>
  causes.map(({ tests }) => tests.map(({ result }) => result.nodeId));
const commit = (sha: string, ...files: string[]): Commit => ({ sha, subject: `Change ${sha}`, files });

/** Fails in its own module, `src/<module>.py`, called from its own test file. */
function breaks(module: string, type = `${module}Error`): TestResult {
  const location = aFrame(`src/${module}.py`, 'run');
  const frames = [aFrame(`tests/test_${module}.py`, 'test_it'), location];
  return aFailingTest(`tests/test_${module}.py::test_it`, { type, location, frames });
}
const two = [breaks('a'), breaks('b')];

describe('what history knows', () => {
  it('of failures that are not new is a cause without a baseline, too', () => {
    const causes = causesIn({ old: [aFailingTest('tests/test_a.py::test_flake')], hasBaseline: false });
    expect(causes.map(({ tests, isNew }) => [tests[0]?.result.nodeId, isNew])).toEqual([
      ['tests/test_a.py::test_flake', false],
    ]);
  });

  it('joins failures that passed last and failed first at the same commits, each with its own signature', () => {
    const old = [
      aFailingTest('tests/test_a.py::test_x', { type: 'KeyError', location: null, frames: [] }),
      aFailingTest('tests/test_b.py::test_y', { type: 'TypeError', location: null, frames: [] }),
      aFailingTest('tests/test_c.py::test_z', { type: 'OSError', location: null, frames: [] }),
    ];
    const rangeOf = (nodeId: string, lastPassed: string | null) => ({
      nodeId,
      rootdir: '',
      lastPassed,
      firstFailed: 'bad',
    });
    const past = [
      rangeOf('tests/test_a.py::test_x', 'good'),
      rangeOf('tests/test_b.py::test_y', 'good'),
      rangeOf('tests/test_c.py::test_z', null),
    ];
    const causes = causesIn({ old, past });
    const told = causes.map(({ tests, range }) => [tests.length, range.lastPassed, range.firstFailed]);
    expect(told).toEqual([
      [2, 'good', 'bad'],
      [1, null, null],
    ]);
  });

  it('of when it passed last is not needed where it fails like one of them, whatever leads these', () => {
    const failing = (module: string, name: string) => {
      const location = aFrame(`src/${module}.py`, 'run');
      return aFailingTest(`tests/test_${module}.py::${name}`, { location, frames: [location] });
    };
    // The first two lead what passed last at one commit; of the last two nobody knows when they did.
    const old = [
      failing('a', 'test_1'),
      failing('a', 'test_2'),
      failing('c', 'test_1'),
      failing('c', 'test_2'),
      failing('c', 'test_3'),
    ];
    const past = old.map(({ nodeId }, at) => ({
      nodeId,
      rootdir: '',
      lastPassed: at < 3 ? 'good' : null,
      firstFailed: 'bad',
    }));
    const causes = causesIn({ old, past });
    expect(causes.map(({ tests, signatures }) => [tests.length, signatures.length])).toEqual([[5, 2]]);
    // Since when all of it fails is not known then.
    expect(causes[0]?.range).toEqual({ lastPassed: null, firstFailed: null, commits: null });
  });

  it('keeps apart what failed already where others that fail alike still passed', () => {
    const failing = (module: string, name: string) => {
      const location = aFrame(`src/${module}.py`, 'run');
      return aFailingTest(`tests/test_${module}.py::${name}`, { location, frames: [location] });
    };
    const first = [failing('a', 'test_1'), failing('a', 'test_2'), failing('c', 'test_1')];
    const second = [failing('b', 'test_1'), failing('b', 'test_2'), failing('c', 'test_2')];
    const since = (tests: readonly TestResult[], lastPassed: string, firstFailed: string) =>
      tests.map(({ nodeId }) => ({ nodeId, rootdir: '', lastPassed, firstFailed }));
    const past = [...since(first, 'good', 'bad'), ...since(second, 'bad', 'worse')];
    expect(idsOf(causesIn({ old: [...first, ...second], past })).map((ids) => ids.length)).toEqual([3, 3]);
    const overlapping = [...since(first, 'good', 'worse'), ...since(second, 'bad', 'worse')];
    expect(idsOf(causesIn({ old: [...first, ...second], past: overlapping })).length).toBe(1);
  });
});

describe('a broken suite', () => {
  it('has no known range when some of it failed before', () => {
    const fresh = Array.from({ length: 6 }, (_, at) => aFailingTest(`tests/test_a.py::test_${at}`));
    const old = [aFailingTest('tests/test_b.py::test_old')];
    expect(causesIn({ fresh, total: 10 })[0]?.range.lastPassed).toBe('base');
    expect(causesIn({ fresh, old, total: 10 })[0]?.range).toEqual({
      lastPassed: null,
      firstFailed: null,
      commits: null,
    });
  });
});

describe('causes of new failures', () => {
  it('stay together where a frame of the same file does not tell its function', () => {
    const frame = (name: string | null) => aFrame('src/core.py', name);
    const inCore = (module: string, name: string | null) =>
      aFailingTest(`tests/test_${module}.py::test_it`, {
        type: `${module}Error`,
        location: frame(name),
        frames: [frame(name)],
      });
    const commits = [commit('1', 'tests/test_a.py'), commit('2', 'tests/test_b.py')];
    expect(causesIn({ fresh: [inCore('a', 'load'), inCore('b', 'save')], commits })).toHaveLength(2);
    expect(causesIn({ fresh: [inCore('a', 'load'), inCore('b', null)], commits })).toHaveLength(1);
  });

  it('are one where the commits are unknown, however different the signatures', () => {
    const [cause, ...others] = causesIn({ fresh: two });
    expect(others).toEqual([]);
    expect(cause?.signatures).toHaveLength(2);
    expect(cause?.range).toEqual({ lastPassed: 'base', firstFailed: 'head', commits: null });
    expect(cause?.isNew).toBe(true);
  });

  it.each<[string, Commit[], number]>([
    ['one commit', [commit('1', 'src/a.py', 'src/b.py')], 1],
    [
      'two commits, of which one could explain them',
      [commit('1', 'src/a.py', 'src/b.py'), commit('2', 'x.md')],
      1,
    ],
    ['two commits that explain nothing', [commit('1', 'y.md'), commit('2', 'x.md')], 1],
    ['a commit for only one of the signatures', [commit('1', 'src/a.py'), commit('2', 'src/a.py')], 1],
    ['a commit for each', [commit('1', 'src/a.py'), commit('2', 'src/b.py')], 2],
    [
      'a commit for each by the test’s own file',
      [commit('1', 'tests/test_a.py'), commit('2', 'src/b.py')],
      2,
    ],
  ])('with %s', (_, commits, count) => {
    expect(causesIn({ fresh: two, commits })).toHaveLength(count);
  });

  const each = [commit('1', 'src/a.py'), commit('2', 'src/b.py')];

  it('stay together when they have a frame of the project in common', () => {
    const shared = aFrame('src/core.py', 'load');
    const fresh = two.map((test) => {
      const [attempt] = test.attempts;
      const failure = attempt?.failure;
      if (!failure) throw new Error('a failing test has a failure');
      return {
        ...test,
        attempts: [{ ...attempt, failure: { ...failure, frames: [shared, ...failure.frames] } }],
      };
    });
    expect(causesIn({ fresh, commits: each })).toHaveLength(1);
  });

  it('stay together when they touch a changed file in common', () => {
    const inFile = (name: string) =>
      aFailingTest(`tests/test_${name}.py::test_it`, {
        type: `${name}Error`,
        location: aFrame('src/core.py', name),
        frames: [aFrame('src/core.py', name)],
      });
    const commits = [commit('1', 'src/core.py', 'tests/test_a.py'), commit('2', 'tests/test_b.py')];
    expect(causesIn({ fresh: [inFile('a'), inFile('b')], commits })).toHaveLength(1);
  });

  it('give what no commit explains to the first that one explains', () => {
    const causes = causesIn({ fresh: [...two, breaks('stray')], commits: each });
    expect(idsOf(causes).flat().sort()).toEqual([
      'tests/test_a.py::test_it',
      'tests/test_b.py::test_it',
      'tests/test_stray.py::test_it',
    ]);
    expect(causes).toHaveLength(2);
  });
});

describe('causes without news', () => {
  const three = [
    breaks('a', 'E'),
    { ...breaks('a', 'E'), nodeId: 'tests/test_a.py::test_more' },
    breaks('b'),
  ];

  it.each<[string, Case, boolean | null]>([
    ['with a baseline that has them too', { old: three }, false],
    ['without a baseline', { fresh: three, hasBaseline: false }, null],
  ])('are one a signature: %s', (_, given, isNew) => {
    const causes = causesIn(given);
    expect(idsOf(causes)).toEqual([
      ['tests/test_a.py::test_it', 'tests/test_a.py::test_more'],
      ['tests/test_b.py::test_it'],
    ]);
    for (const cause of causes) {
      expect(cause.isNew).toBe(isNew);
      expect(cause.range).toEqual({ lastPassed: null, firstFailed: null, commits: null });
    }
  });

  it('take in a new failure of the same signature, with the same key', () => {
    const more = { ...breaks('a'), nodeId: 'tests/test_a.py::test_more' };
    const [merged, ...others] = causesIn({ fresh: [more], old: [breaks('a')] });
    expect(others).toEqual([]);
    expect(merged?.isNew).toBe(true);
    expect(merged?.range.lastPassed).toBeNull();
    expect(merged?.key).toBe(causesIn({ old: [breaks('a')] })[0]?.key);
  });
});

describe('a known cause', () => {
  it('keeps its range when a new failure of its signature joins it', () => {
    const [before] = causesIn({ fresh: [aFailingTest('tests/test_a.py::test_x')] });
    const signature = before?.signatures[0]?.signature.key;
    if (before === undefined || signature === undefined) throw new Error('no cause');
    const range = { lastPassed: 'then', firstFailed: 'since', commits: null };
    const test = { nodeId: 'tests/test_a.py::test_x', rootdir: '', signature };
    const known: KnownCause[] = [
      {
        key: before.key,
        kind: 'cause',
        range,
        tests: [test],
        isOver: false,
        isDismissed: false,
        filedFor: null,
      },
    ];
    const causes = causesIn({
      old: [aFailingTest('tests/test_a.py::test_x')],
      fresh: [aFailingTest('tests/test_b.py::test_y')],
      known,
    });
    expect(causes).toMatchObject([{ key: before.key, range }]);
    expect(causes[0]?.tests).toHaveLength(2);
  });
});

describe('a cause', () => {
  it('has a key that is stable while its leading signature is', () => {
    const [one] = causesIn({ fresh: two });
    const again = causesIn({ fresh: [...two].reverse().map((test) => ({ ...test, markers: ['x'] })) });
    expect(one?.key).toMatch(/^c1-[0-9a-f]{12}$/);
    expect(again[0]?.key).toBe(one?.key);
  });

  it('lists the tests of the leading signature first, then by node id', () => {
    const fresh = [
      breaks('a'),
      { ...breaks('z'), nodeId: 'tests/test_z.py::test_2' },
      { ...breaks('z'), nodeId: 'tests/test_z.py::test_1' },
    ];
    const [cause] = causesIn({ fresh });
    expect(idsOf(cause ? [cause] : [])).toEqual([
      ['tests/test_z.py::test_1', 'tests/test_z.py::test_2', 'tests/test_a.py::test_it'],
    ]);
    expect(cause?.signatures.map(({ tests }) => tests)).toEqual([2, 1]);
  });

  it('is as severe as its worst test, names it, and is due accordingly', () => {
    const [cause] = causesIn({ fresh: [breaks('a'), breaks('auth'), breaks('c')] });
    expect(cause?.assessment.severity).toBe('P0');
    expect(cause?.assessment.why).toContain('(decided by tests/test_auth.py::test_it)');
    expect([cause?.dueAt, cause?.slaHours]).toEqual(['2026-03-02T10:00:00.000Z', 24]);
  });

  it('comes before a less severe one, then before a smaller one', () => {
    const old = [
      breaks('a'),
      { ...breaks('b'), nodeId: 'tests/test_b.py::test_2' },
      breaks('b'),
      breaks('payment'),
    ];
    expect(causesIn({ old }).map(({ assessment, tests }) => [assessment.severity, tests.length])).toEqual([
      ['P1', 1],
      ['P2', 2],
      ['P2', 1],
    ]);
  });

  it('offers the whole suite where no line can name its test', () => {
    const crash = aFailingTest('', { kind: 'internal-error', location: null, type: '' });
    expect(causesIn({ old: [crash] })[0]?.tests[0]?.reproduce).toBe('pytest -v');
  });
});

describe('a broken suite', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => breaks(name));

  it('is one cause, P1, when more than half of the tests fail', () => {
    const [cause, ...others] = causesIn({ fresh: many, hasBaseline: false, total: 11 });
    expect(cause?.kind).toBe('suite-broken');
    expect(others).toEqual([]);
    expect(cause?.assessment).toMatchObject({ severity: 'P1', rule: 'suite-broken' });
    expect(cause?.signatures).toHaveLength(6);
    expect(cause?.isNew).toBeNull();
  });

  it('that is still broken is the same cause with the same range, whatever leads it now', () => {
    const range = { lastPassed: 'then', firstFailed: 'since', commits: null };
    const test = { nodeId: 'tests/test_z.py::test_it', rootdir: '', signature: 's2-of-another' };
    const known: KnownCause[] = [
      {
        key: 'c1-known',
        kind: 'suite-broken',
        range,
        tests: [test],
        isOver: false,
        isDismissed: false,
        filedFor: null,
      },
    ];
    expect(causesIn({ fresh: many, total: 11, known })).toMatchObject([
      { kind: 'suite-broken', key: 'c1-known', range },
    ]);
  });

  it('is none when half of them fail', () => {
    expect(causesIn({ fresh: many, hasBaseline: false, total: 12 })).toHaveLength(6);
  });

  it('is none in a suite of fewer than ten tests, where half of them can be a single file', () => {
    expect(causesIn({ fresh: many, hasBaseline: false, total: 9 })).toHaveLength(6);
  });

  it('is not the issue of the signature that leads it', () => {
    const same = Array.from({ length: 6 }, () => breaks('a'));
    const keys = [11, 100].map((total) => causesIn({ old: same, total })[0]?.key);
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe('rollUp', () => {
  const causes = (count: number) =>
    causesIn({ old: Array.from({ length: count }, (_, at) => breaks(`m${String.fromCharCode(97 + at)}`)) });

  it('keeps the ten worst, and all others in one', () => {
    const all = causes(15);
    const rolled = rollUp(all);
    expect(rolled.slice(0, 10)).toEqual(all.slice(0, 10));
    expect(rolled).toHaveLength(11);
    expect(idsOf(rolled).flat().sort()).toEqual(idsOf(all).flat().sort());
    expect(rolled[10]?.signatures).toHaveLength(5);
    expect(new Set(rolled.map(({ key }) => key)).size).toBe(11);
    expect(all.map(({ key }) => key)).not.toContain(rolled[10]?.key);
  });

  it.each([0, 1, 10, 11])('leaves %s causes as they are', (count) => {
    const all = causes(count);
    expect(rollUp(all)).toEqual(all);
  });
});

describe('a cause of which a security rule matched one test', () => {
  const own: SeverityRule = {
    name: 'cart',
    severity: 'P0',
    why: 'carts are all we have',
    when: { words: ['cart'] },
  };
  const fresh = ['cart', 'auth'].map((module) =>
    aFailingTest(`tests/test_${module}.py::test_it`, { location: aFrame('src/core.py', 'run') }),
  );

  it('is one of security, whichever rule decides', () => {
    const [cause] = causesIn({ fresh, rules: [own, ...DEFAULT_SEVERITY_RULES] });
    expect(cause?.tests).toHaveLength(2);
    expect(cause?.assessment).toMatchObject({ isSecurity: true });
    expect(causesIn({ fresh: fresh.slice(0, 1), rules: [own] })[0]?.assessment.isSecurity).toBeUndefined();
  });

  it('makes the roll-up that it is part of one', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      aFailingTest(`tests/test_m${'abcdefghijkl'[at]}.py::test_it`, { type: `${'abcdefghijkl'[at]}Error` }),
    );
    const causes = causesIn({ fresh: many, hasBaseline: false });
    const secret = causes.map((cause, at) =>
      at === 11 ? { ...cause, assessment: { ...cause.assessment, isSecurity: true } } : cause,
    );
    expect(rollUp(causes).at(-1)?.assessment.isSecurity).toBeUndefined();
    expect(rollUp(secret).at(-1)?.assessment.isSecurity).toBe(true);
  });
});
