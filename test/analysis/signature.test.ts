import { describe, expect, it } from '@jest/globals';
import { normaliseMessage } from '#src/analysis/normalise-message.ts';
import { signatureOf } from '#src/analysis/signature.ts';
import { aFailingTest, aFailure, aFrame } from './builders.ts';

const sameBug: [string, string, string][] = [
  ['numbers', 'bad id 17 of 3', 'bad id 23 of 12'],
  ['signed numbers and fractions', 'off by -0.5', 'off by 12e3'],
  ['addresses', '<Cart object at 0x7f00aa>', '<Cart object at 0x55d1bc00>'],
  ['UUIDs', 'no 123e4567-e89b-12d3-a456-426614174000', 'no 00000000-e89b-12d3-a456-4266141740ff'],
  ['times', 'at 2026-03-01T10:00:00.123Z', 'at 2025-12-31 23:59:59'],
  ['times of day', 'since 10:00:00', 'since 9:59:59.5'],
  ['durations', 'took 11.75ms', 'took 2 s'],
  ['temporary files', 'no /tmp/pytest-of-me/pytest-0/test_a0/x.db', 'no /var/folders/ab/x1/T/y.db'],
  ['pytest’s own folder', 'no /data/ci/pytest-of-a/pytest-7/x', 'no /mnt/pytest-of-b/pytest-8/y'],
  ['Windows’ temporary files', 'no C:\\Users\\me\\AppData\\Local\\Temp\\x1', 'no D:\\Temp\\y'],
  ['the checkout', 'in /home/runner/work/a/a/src/x.py', 'in /Users/me/a/src/x.py'],
  ['hashes', 'commit 1f3c7f8417b4', 'commit deadbeef01'],
  ['workers', 'worker gw0 crashed', 'worker gw13 crashed'],
  ['bytes', "illegal chunk header: bytearray(b'a\\r')", "illegal chunk header: bytearray(b'0\\r')"],
  ['quoted data', "cannot parse 'a b'", 'cannot parse "x-y"'],
  ['colours', '\u001b[31mno stock\u001b[0m', 'no stock'],
  ['lists of numbers', 'left over: [1, 2]', 'left over: [3, 4, 5]'],
  ['compared values', "assert 'naïve' == 'x y'", "assert 'b' == 'c'"],
  ['strings that end in b', "assert 'a b' == 'c'", "assert 'c' == 'a b'"],
  ['elided values', "assert [A(l...e=['1'])] == [A(l...x=['z'])]", 'assert [B(l..., 3)] == [B(l..., 4)]'],
  ['random ids', 'no session V1StGXR8_Z5jdHi6B', 'no session b7Kp09QzXw3TnLm1R'],
  ['sortable ids', 'no order 01ARZ3NDEKTSV4RRFFQ69G5FAV', 'no order 01BX5ZZKBKACTAV9WEVGEMMVRZ'],
  ['dates in words', 'at Sat, 21 Nov 2026 09:10:11 GMT', 'at Mon, 1 Mar 2027 10:00:00 GMT'],
  ['dates as C writes them', 'since Sat Nov 21 09:10:11 2026', 'since Mon Mar  1 10:00:00 2027'],
  ['dates with slashes', 'until 21/11/2026', 'until 2027/03/01'],
  ['ports', 'cannot connect to localhost:43121', 'cannot connect to localhost:5'],
  ['threads', 'Thread-12 (run) died', 'Thread-3 (run) died'],
  ['orders of a set', "unknown fields {'name', 'price'}", "unknown fields {'price', 'name'}"],
  ['orders of a frozen set', "frozenset({'b', 'a', 'c'}) left", "frozenset({'c', 'a', 'b'}) left"],
  ['words in a list of data', "['a6d42', 'aabff', 'x'] left", "['b1', 'c2', 'fed'] left"],
  ['lengths of strings that are compared', "assert 'abc...xyz' == ''", "assert 'abc' == ''"],
  ['control characters as XML writes them', 'bell \u0007 here', 'bell #x07 here'],
  ['characters beyond U+FFFF as older pytest writes them', 'no 🦄 here', 'no #x1F984 here'],
  ['lone surrogates', 'no \ufffd here', 'no #xD800 here'],
  ['explanations', 'assert 1 == 2\n +  where 1 = f(3)', 'assert 3 == 4\n +  where 3 = f(5)'],
  ['examples', 'assert 1 < 2\nFailing test case: t(\n x=1)', 'assert 7 < 9\nFalsifying example: t(x=2)'],
];

const otherBugs: [string, string][] = [
  ["'Cart' object has no attribute 'total'", "'Cart' object has no attribute 'sum'"],
  ["cannot import name 'a' from 'pkg.x'", "cannot import name 'b' from 'pkg.x'"],
  ["No module named 'numpy'", "No module named 'scipy'"],
  ["KeyError 'user_id'", "KeyError 'name'"],
  ['assert a == b', 'assert a != b'],
  ['unknown codec utf8', 'unknown codec latin1'],
  ["user's cart can't be sold", "user's order can't be sold"],
  ["missing columns ['name']", "missing columns ['price']"],
  ["unknown fields {'name', 'price'}", "unknown fields {'name', 'tax'}"],
  ["bad {'a': 'b'}", "bad {'b': 'a'}"],
  ['the TestHTTP2ConnectionPool failed', 'the TestHTTP3ConnectionPool failed'],
  ['Marker 12 is wrong', 'Market 12 is wrong'],
  ['total mismatch\nassert 1 == 2', 'count mismatch\nassert 1 == 2'],
];

describe('a normalised message', () => {
  it.each(sameBug)('is the same for different %s', (_, one, two) => {
    expect(normaliseMessage(one)).toBe(normaliseMessage(two));
  });

  it.each(otherBugs)('tells %j from %j', (one, two) => {
    expect(normaliseMessage(one)).not.toBe(normaliseMessage(two));
  });

  it('of a doctest is the example that failed, whatever stands before it', () => {
    const doctest = (before: string): string =>
      `${before}003 >>> total([1, 2])\nExpected:\n    4\nGot:\n    3`;
    expect(normaliseMessage(doctest('001 Sum.\n002 >>> total([])\n'))).toBe(
      normaliseMessage(doctest('001 The sum of all prices.\n002 \n')),
    );
    expect(normaliseMessage(doctest('001 Sum.\n'))).toContain('>>> total([<n>]) Expected:');
  });

  it('is a readable line of bounded length', () => {
    expect(normaliseMessage('could not reach 127.0.0.1:43121\nafter 3 tries')).toBe(
      'could not reach <n>:<n> after <n> tries',
    );
    expect([...normaliseMessage('🦄 '.repeat(5_000))].length).toBeLessThanOrEqual(300);
  });

  it('takes hostile text in its stride', () => {
    for (const part of [
      '/',
      "'",
      '"',
      '\\',
      '(',
      '0',
      '-',
      'a',
      '/a',
      "b'",
      'C:\\',
      '<n>, ',
      'assert ',
      '0:',
    ])
      expect(normaliseMessage(part.repeat(100_000)).length).toBeLessThanOrEqual(300);
  });
});

describe('signatureOf', () => {
  it('has no line numbers', () => {
    const at = (line: number) => signatureOf(aFailure({ location: aFrame('src/a.py', 'f', line) }));
    expect(at(3)).toEqual(at(40));
    expect(at(3)).toMatchObject({ type: 'ValueError', message: 'no stock', file: 'src/a.py', function: 'f' });
    expect(at(3).key).toMatch(/^s2-[0-9a-f]{12}$/);
  });

  it('differs by type, message, file and function', () => {
    const keys = [
      aFailure(),
      aFailure({ type: 'KeyError' }),
      aFailure({ message: 'no cart' }),
      aFailure({ location: aFrame('src/other.py', 'total') }),
      aFailure({ location: aFrame('src/shop.py', 'sum') }),
    ].map((failure) => signatureOf(failure).key);
    expect(new Set(keys).size).toBe(5);
  });

  it('knows that a bare assert is an AssertionError', () => {
    const message = 'assert 1 == 2';
    expect(signatureOf(aFailure({ type: '', message }))).toEqual(
      signatureOf(aFailure({ type: 'AssertionError', message })),
    );
  });

  it('takes the test for the place of a failure that shows none, so that not all look alike', () => {
    const failure = aFailure({ location: null, type: 'AssertionError', message: 'assert 1 == 2' });
    const place = (nodeId: string) => signatureOf(failure, aFailingTest(nodeId));
    expect(place('t.py::TestA::test_x[1]')).toEqual(place('t.py::TestA::test_x[2]'));
    expect(place('t.py::TestA::test_x[1]')).toMatchObject({ file: 't.py', function: 'test_x' });
    expect(place('t.py::test_y').key).not.toBe(place('t.py::test_z').key);
  });

  it('takes what broke in setup without a place for one bug, whichever test met it', () => {
    const failure = aFailure({ location: null, phase: 'setup', type: '', message: "fixture 'db' not found" });
    expect(signatureOf(failure, aFailingTest('t.py::test_y'))).toEqual(
      signatureOf(failure, aFailingTest('t.py::test_z')),
    );
  });

  it('tells apart what was raised from different exceptions, or from different places', () => {
    const root = { type: 'KeyError', message: "'a'", location: aFrame('src/a.py', 'load') };
    const from = (more: Partial<typeof root>) => signatureOf(aFailure({ root: { ...root, ...more } })).key;
    expect(from({ type: 'OSError' })).not.toBe(from({}));
    expect(from({ location: aFrame('src/b.py', 'load') })).not.toBe(from({}));
    expect(from({ message: "'b'" })).toBe(from({}));
    expect(from({ location: aFrame('src/a.py', 'load', 99) })).toBe(from({}));
    expect(signatureOf(aFailure()).key).not.toBe(from({}));
  });

  it('of an exception group whose exceptions are alike is that of the exception raised alone', () => {
    const location = aFrame('src/jobs.py', 'work');
    const alone = aFailure({ type: 'ValueError', message: 'job 1 failed', location });
    const leaf = (number: number) => ({ type: 'ValueError', message: `job ${number} failed`, location });
    const group = (leaves: ReturnType<typeof leaf>[]) =>
      aFailure({
        type: 'ExceptionGroup',
        message: 'unhandled errors',
        location: aFrame('tests/test_a.py', 'test_a'),
        leaves,
      });
    expect(signatureOf(group([leaf(1), leaf(2)]))).toEqual(signatureOf(alone));
    const mixed = signatureOf(group([leaf(1), { ...leaf(2), type: 'KeyError' }]));
    expect(mixed).toMatchObject({
      type: 'ExceptionGroup',
      message: 'unhandled errors | KeyError: job <n> failed | ValueError: job <n> failed',
      file: 'tests/test_a.py',
    });
    expect(signatureOf(group([{ ...leaf(7), type: 'KeyError' }, leaf(8), leaf(9)]))).toEqual(mixed);
    expect(signatureOf(group([leaf(1), { ...leaf(2), type: 'OSError' }])).key).not.toBe(mixed.key);
  });

  it('takes the test for the place of a crash, which shows none', () => {
    const crash = aFailure({
      kind: 'crash',
      location: null,
      type: '',
      message: "worker 'gw0' crashed while running 't.py::test_y'",
    });
    const key = (nodeId: string) => signatureOf(crash, aFailingTest(nodeId)).key;
    expect(key('t.py::test_y')).not.toBe(key('t.py::test_z'));
    expect(key('t.py::test_y[1]')).toBe(key('t.py::test_y[2]'));
  });

  it('takes a missing fixture for one bug, whichever tests ask for it', () => {
    const missing = (file: string) =>
      aFailure({
        phase: 'setup',
        type: '',
        message: "fixture 'db' not found",
        location: aFrame(file, 'test_a'),
      });
    expect(signatureOf(missing('tests/test_a.py'))).toEqual(signatureOf(missing('tests/test_b.py')));
  });

  it('takes the file for the place of a collection error that shows none', () => {
    const broken = aFailure({
      kind: 'collection-error',
      phase: 'collect',
      type: '',
      message: 'bad',
      location: null,
    });
    const at = (file: string) => signatureOf(broken, aFailingTest(file));
    expect(at('tests/test_a.py')).toMatchObject({ file: 'tests/test_a.py', function: null });
    expect(at('tests/test_a.py').key).not.toBe(at('tests/test_b.py').key);
  });

  it('takes a missing module for one bug, however many files import it', () => {
    const missing = (file: string) =>
      signatureOf(
        aFailure({
          kind: 'collection-error',
          type: 'ModuleNotFoundError',
          message: "No module named 'numpy'",
          location: aFrame(file, null),
        }),
      );
    expect(missing('tests/test_a.py')).toEqual(missing('tests/test_b.py'));
  });
});
