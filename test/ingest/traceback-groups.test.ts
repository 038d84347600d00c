import { describe, expect, it } from '@jest/globals';
import { readTraceback } from '#src/ingest/traceback.ts';

/** As Python 3.11 prints it, and pytest writes it into JUnit: without the first line's indentation. */
const group = [
  '+ Exception Group Traceback (most recent call last):',
  '  |   File "/w/tests/test_a.py", line 68, in test_nested',
  '  |     raise ExceptionGroup("outer", [ExceptionGroup("inner", [e, KeyError("k")]), OSError("os\\nsecond line")])',
  '  | ExceptionGroup: outer (2 sub-exceptions)',
  '  +-+---------------- 1 ----------------',
  '    | ExceptionGroup: inner (2 sub-exceptions)',
  '    +-+---------------- 1 ----------------',
  '      | Traceback (most recent call last):',
  '      |   File "/w/src/shop/cart.py", line 7, in load',
  '      |     return json.loads(text)',
  '      | json.decoder.JSONDecodeError: Expecting value',
  '      | ',
  '      | The above exception was the direct cause of the following exception:',
  '      | ',
  '      | Traceback (most recent call last):',
  '      |   File "/w/src/shop/cart.py", line 15, in total',
  '      |     raise EmptyCart("no prices")',
  '      | shop.cart.EmptyCart: no prices',
  '      +---------------- 2 ----------------',
  "      | KeyError: 'k'",
  '      +------------------------------------',
  '    +---------------- 2 ----------------',
  '    | OSError: os',
  '    | second line',
  '    +------------------------------------',
].join('\n');

describe('an exception group', () => {
  it('has the frames and the error of itself, not of what it holds', () => {
    expect(readTraceback(group)).toMatchObject({
      frames: [{ path: '/w/tests/test_a.py', line: 68, function: 'test_nested' }],
      type: 'ExceptionGroup',
      error: 'ExceptionGroup: outer (2 sub-exceptions)',
      root: null,
    });
  });

  it('has at the ends of its branches the exceptions that were raised, each the last of its chain', () => {
    expect(readTraceback(group).leaves).toEqual([
      {
        frames: [{ path: '/w/src/shop/cart.py', line: 15, function: 'total' }],
        type: 'shop.cart.EmptyCart',
        error: 'shop.cart.EmptyCart: no prices',
      },
      { frames: [], type: 'KeyError', error: "KeyError: 'k'" },
      { frames: [], type: 'OSError', error: 'OSError: os\nsecond line' },
    ]);
  });

  it('is read after what it was raised from', () => {
    const text = `Traceback (most recent call last):\n  File "/w/a.py", line 2, in f\n    x\nValueError: first\n\nDuring handling of the above exception, another exception occurred:\n\n  ${group}`;
    const { root, leaves } = readTraceback(text);
    expect(root).toMatchObject({ error: 'ValueError: first', frames: [{ path: '/w/a.py', line: 2 }] });
    expect(leaves).toHaveLength(3);
  });

  it('takes no exception from what Python left out', () => {
    const text = [
      '  + Exception Group Traceback (most recent call last):',
      '  | ExceptionGroup: many (16 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | ValueError: 0',
      '    +---------------- ... ----------------',
      '    | and 15 more exceptions',
      '    +------------------------------------',
    ].join('\n');
    expect(readTraceback(text).leaves.map(({ error }) => error)).toEqual(['ValueError: 0']);
  });

  it('may quote what looks like a place, an error or a branch in its messages', () => {
    const text = [
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "/w/test_h.py", line 34, in test_flaky',
      '  |     def test_flaky(n):',
      '  | hypothesis.errors.FlakyFailure: unreliable results (1 sub-exception)',
      '  | +---------------- 7 ----------------',
      '  | E       assert 3 != 3',
      '  | ',
      '  | test_h.py:35: AssertionError',
      '  +-+---------------- 1 ----------------',
      '    | AssertionError: assert 3 != 3',
      '    +------------------------------------',
    ].join('\n');
    const { frames, type, leaves } = readTraceback(text);
    expect(frames).toEqual([{ path: '/w/test_h.py', line: 34, function: 'test_flaky' }]);
    expect(type).toBe('hypothesis.errors.FlakyFailure');
    expect(leaves.map(({ error }) => error)).toEqual(['AssertionError: assert 3 != 3']);
  });

  it('that is broken off still gives what it shows', () => {
    const { leaves, error } = readTraceback(group.slice(0, group.indexOf('      +---------------- 2')));
    expect(error).toBe('ExceptionGroup: outer (2 sub-exceptions)');
    expect(leaves.map((leaf) => leaf.error)).toEqual(['shop.cart.EmptyCart: no prices']);
  });

  it('costs time in proportion to its size', () => {
    const deep = Array.from(
      { length: 20_000 },
      (_, depth) => `${' '.repeat(Math.min(depth, 40))}+-+---------------- 1 ----------------`,
    );
    expect(
      readTraceback(`  + Exception Group Traceback (most recent call last):\n${deep.join('\n')}`).leaves,
    ).toEqual([]);
  });
});
