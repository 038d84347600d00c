import { describe, expect, it } from '@jest/globals';
import { readTraceback } from '#src/ingest/traceback.ts';

const separator = '_ '.repeat(30);

describe('a traceback', () => {
  it('in the long style has its places with the functions whose source it shows', () => {
    const text = [
      'cart = <Cart>',
      '',
      '    @marked',
      '    def test_total(cart):',
      '        def inner(): pass',
      '>       total(cart)',
      '',
      'tests/test_cart.py:12: ',
      separator,
      '',
      '    async def total_naïve(cart):',
      '>       raise ValueError("no")',
      'E       ValueError: no',
      'E       second line',
      '',
      'src/shop/cart.py:7: ValueError',
    ].join('\n');
    expect(readTraceback(text)).toEqual({
      frames: [
        { path: 'tests/test_cart.py', line: 12, function: 'test_total' },
        { path: 'src/shop/cart.py', line: 7, function: 'total_naïve' },
      ],
      type: 'ValueError',
      error: 'ValueError: no\nsecond line',
    });
  });

  it('in the short style names its functions itself', () => {
    const text =
      'tests/test_a.py:3: in test_a\n    helper()\ntests/helpers.py:9: in helper\n    boom()\nE   KeyError: 1';
    expect(readTraceback(text)).toMatchObject({
      frames: [
        { path: 'tests/test_a.py', line: 3, function: 'test_a' },
        { path: 'tests/helpers.py', line: 9, function: 'helper' },
      ],
      error: 'KeyError: 1',
    });
  });

  it('in Python’s own style is read too, also inside an exception group', () => {
    const text =
      'Traceback (most recent call last):\n  File "/w/a.py", line 3, in run\n    f()\n  | Traceback:\n  |   File "C:\\w\\b.py", line 4, in f\nValueError';
    expect(readTraceback(text).frames).toEqual([
      { path: '/w/a.py', line: 3, function: 'run' },
      { path: 'C:\\w\\b.py', line: 4, function: 'f' },
    ]);
  });

  it('of chained exceptions is that of the last one', () => {
    const text = [
      'src/a.py:1: in inner',
      'E   KeyError: 1',
      '',
      'The above exception was the direct cause of the following exception:',
      'src/b.py:2: in outer',
      'E   RuntimeError: two',
    ].join('\n');
    expect(readTraceback(text)).toMatchObject({ frames: [{ path: 'src/b.py' }], error: 'RuntimeError: two' });
  });

  it('takes no place from marked lines or from a test’s own source', () => {
    const text = '>   x = "a.py:1: y"\nE   b.py:2: z\n    c.py:3: w\n\ntests/test_a.py:5: AssertionError';
    expect(readTraceback(text).frames).toEqual([{ path: 'tests/test_a.py', line: 5, function: null }]);
  });

  it('of a module that can’t be compiled has the place that the error names', () => {
    const text =
      'E     File "/w/tests/test_syntax.py", line 1\nE       def (:\nE           ^\nE   SyntaxError: invalid syntax';
    expect(readTraceback(text).frames).toEqual([
      { path: '/w/tests/test_syntax.py', line: 1, function: null },
    ]);
  });
});
