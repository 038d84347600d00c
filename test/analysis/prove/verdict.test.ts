import { describe, expect, it } from '@jest/globals';
import { proofOf, proofOfAll, type SeenRun } from '#src/analysis/prove/verdict.ts';
import type { ProvedTest } from '#src/model/prove-output.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';

const failure = (changes: Partial<Failure> = {}): Failure => ({
  kind: 'failure',
  phase: 'call',
  type: 'AssertionError',
  message: 'assert 2 == 1',
  location: { file: 'tests/test_cart.py', line: 4, function: 'test_total' },
  frames: [],
  excerpt: '',
  ...changes,
});
const ended = (outcome: Outcome | null, changes: Partial<SeenRun> = {}): SeenRun => ({
  outcome,
  failure: null,
  copy: null,
  ...changes,
});
const passed = ended('passed');
const failed = (changes: Partial<Failure> = {}): SeenRun => ended('failed', { failure: failure(changes) });
const isTestSide = (path: string) => path.startsWith('tests/');
const verdictOf = (base: SeenRun[], head: SeenRun[]): ProvedTest =>
  proofOf({ nodeId: 'tests/test_cart.py::test_total', base, head }, isTestSide);

const inSource = { file: 'src/cart.py', line: 2, function: 'total' };

describe('the verdict on a test', () => {
  it.each<[string, SeenRun[], SeenRun[], string, RegExp]>([
    [
      'fails on base in the call phase, passes on head',
      [failed()],
      [passed, passed],
      'proved',
      /^red on the base's source \(AssertionError: assert 2 == 1\), green on the head$/,
    ],
    ['dies on base', [failed({ kind: 'crash', type: '' })], [passed], 'proved', /^red/],
    [
      'raises TypeError in the source on base',
      [failed({ type: 'TypeError', location: inSource })],
      [passed],
      'proved',
      /^red/,
    ],
    [
      'raises AttributeError itself on base',
      [failed({ type: 'AttributeError' })],
      [passed],
      'weak',
      /the test itself raises AttributeError/,
    ],
    [
      'raises ImportError nobody knows where on base',
      [failed({ type: 'ImportError', location: null })],
      [passed],
      'weak',
      /ImportError/,
    ],
    [
      'fails in setup on base',
      [ended('error', { failure: failure({ phase: 'setup', location: inSource }) })],
      [passed],
      'weak',
      /its setup fails/,
    ],
    [
      'can not be collected on base',
      [ended('error', { failure: failure({ phase: 'collect', kind: 'collection-error' }) })],
      [passed],
      'weak',
      /can't be collected/,
    ],
    [
      'is weak in one of two runs on base',
      [failed(), failed({ type: 'NameError' })],
      [passed],
      'weak',
      /NameError/,
    ],
    ['is not collected on base', [ended(null)], [passed], 'weak', /not collected/],
    ['passes on base', [passed], [passed], 'not-shown', /passes on the base's source as well/],
    ['is skipped on base', [ended('skipped')], [passed], 'not-shown', /it is skipped/],
    ['is expected to fail on base', [ended('xfailed')], [ended('xpassed')], 'not-shown', /xfail mark/],
    [
      'is skipped on head',
      [failed()],
      [ended('skipped')],
      'not-shown',
      /on the head it did not run: it is skipped/,
    ],
    ['fails on head', [failed()], [failed(), failed()], 'still-red', /it fails on the head too/],
    ['is expected to fail on head', [failed()], [ended('xfailed')], 'still-red', /xfail mark/],
    [
      'passes on head now and then',
      [failed()],
      [passed, failed(), passed],
      'flaky',
      /^on the head it passed in 2 of 3 equal runs$/,
    ],
    [
      'passes on base now and then',
      [failed(), passed],
      [passed, passed],
      'flaky',
      /^on the base's source it passed in 1 of 2/,
    ],
    [
      'runs other code on base',
      [ended('passed', { copy: 'it is a copy' })],
      [passed],
      'not-provable',
      /^it is a copy$/,
    ],
    [
      'runs other code on head, and fails there',
      [failed()],
      [ended('failed', { copy: 'it is a copy' })],
      'not-provable',
      /^it is a copy$/,
    ],
  ])('that %s', (_, base, head, verdict, why) => {
    const proof = verdictOf(base, head);
    expect(proof.verdict).toBe(verdict);
    expect(proof.why).toMatch(why);
  });

  it('tells how each run ended, and the worst of those on the base', () => {
    expect(
      verdictOf([passed, failed(), ended(null)], [passed, ended('skipped'), ended('error')]),
    ).toMatchObject({
      base: 'failed',
      head: ['passed', 'missing', 'error'],
    });
  });
});

describe('the verdict on a change', () => {
  const proof = (verdict: ProvedTest['verdict']): ProvedTest => ({
    nodeId: `tests/test_a.py::test_${verdict}`,
    base: 'failed',
    head: ['passed'],
    verdict,
    why: 'a reason',
  });
  // Design §6 names this order.
  const order = ['still-red', 'flaky', 'proved', 'not-provable', 'weak', 'not-shown'] as const;

  it.each(order.map((verdict, at) => [verdict, order.slice(at)] as const))(
    'is %s, whatever comes after it',
    (verdict, rest) => {
      const all = proofOfAll([...rest].reverse().map(proof));
      expect(all).toEqual({ verdict, why: `tests/test_a.py::test_${verdict}: a reason` });
    },
  );

  it('says how many tests are alike', () => {
    expect(proofOfAll([proof('weak'), proof('weak'), proof('not-shown')]).why).toBe(
      'tests/test_a.py::test_weak: a reason (and 1 more like it)',
    );
  });

  it('is no-tests without any', () => {
    expect(proofOfAll([]).verdict).toBe('no-tests');
  });
});
