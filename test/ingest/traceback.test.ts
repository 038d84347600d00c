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
      root: null,
      leaves: [],
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

  it('in Python’s own style has its frames and all lines of its error, notes included', () => {
    const text = [
      'Traceback (most recent call last):',
      '  File "/w/a.py", line 3, in run',
      '    f()',
      '    ~^^',
      '  File "C:\\w\\b.py", line 4, in <module>',
      '    raise shop.Mismatch("one',
      '  [Previous line repeated 2 more times]',
      'shop.Mismatch: one',
      'File "not_a_frame.py", line 9, in a message',
      'a note',
    ].join('\n');
    expect(readTraceback(text)).toMatchObject({
      frames: [
        { path: '/w/a.py', line: 3, function: 'run' },
        { path: 'C:\\w\\b.py', line: 4, function: '<module>' },
      ],
      type: 'shop.Mismatch',
      error: 'shop.Mismatch: one\nFile "not_a_frame.py", line 9, in a message\na note',
    });
  });

  it('without places (`--tb=line`, `--tb=no`) marks only the first line of the error', () => {
    const text =
      "E   AssertionError: assert 'a' == 'b'\n      \n      - b\n      + a\n!!! Recursion error detected";
    expect(readTraceback(text)).toMatchObject({
      frames: [],
      type: 'AssertionError',
      error: "AssertionError: assert 'a' == 'b'\n  \n  - b\n  + a",
    });
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

  it.each([
    ['the direct cause of', 'The above exception was the direct cause of the following exception:'],
    ['being handled before', 'During handling of the above exception, another exception occurred:'],
  ])('keeps what the chain began with, %s the others', (_, between) => {
    const text = [
      'src/a.py:1: in inner',
      'E   KeyError: 1',
      '',
      between,
      'src/b.py:2: in middle',
      'E   ValueError: two',
      '',
      between,
      'src/c.py:3: in outer',
      'E   shop.Lost: three',
    ].join('\n');
    expect(readTraceback(text)).toMatchObject({
      frames: [{ path: 'src/c.py' }],
      type: 'shop.Lost',
      root: {
        frames: [{ path: 'src/a.py', line: 1, function: 'inner' }],
        type: 'KeyError',
        error: 'KeyError: 1',
      },
    });
  });

  it('takes no place from marked lines or from a test’s own source', () => {
    const text = '>   x = "a.py:1: y"\nE   b.py:2: z\n    c.py:3: w\n\ntests/test_a.py:5: AssertionError';
    expect(readTraceback(text).frames).toEqual([{ path: 'tests/test_a.py', line: 5, function: null }]);
  });

  it('of a module that can’t be compiled ends at the place that the error names', () => {
    const text = [
      '../venv/lib/python3.11/site-packages/_pytest/python.py:528: in importtestmodule',
      '    mod = import_path(',
      'E     File "/w/tests/test_syntax.py", line 1',
      'E       def (:',
      'E           ^',
      'E   SyntaxError: invalid syntax',
    ].join('\n');
    expect(readTraceback(text).frames.at(-1)).toEqual({
      path: '/w/tests/test_syntax.py',
      line: 1,
      function: null,
    });
  });

  it('takes no place from an error that only quotes one', () => {
    const text = 'E   AssertionError: File "/w/a.py", line 1\nE   is wrong\n\ntest_a.py:2: AssertionError';
    expect(readTraceback(text).frames).toEqual([{ path: 'test_a.py', line: 2, function: null }]);
  });

  it('of a fixture that can’t be had has the functions that ask for it', () => {
    const text = [
      'file /w/tests/test_a.py, line 3',
      '  def test_a(cart): pass',
      'file /w/tests/conftest.py, line 9',
      '  @pytest.fixture',
      '  def cart(database): pass',
      "E       fixture 'database' not found",
      '>       available fixtures: cart',
      '',
      '/w/tests/conftest.py:9',
    ].join('\n');
    expect(readTraceback(text)).toMatchObject({
      frames: [
        { path: '/w/tests/test_a.py', line: 3, function: 'test_a' },
        { path: '/w/tests/conftest.py', line: 9, function: 'cart' },
      ],
      error: "fixture 'database' not found",
    });
  });

  it('of an exception in a doctest has the example and then the code that it called', () => {
    const text = [
      '005 ',
      '006     >>> total([])',
      "UNEXPECTED EXCEPTION: EmptyCart('no prices')",
      'Traceback (most recent call last):',
      '  File "/usr/lib/python3.11/doctest.py", line 1353, in __run',
      '    exec(compile(example.source, filename, "single",',
      '  File "<doctest shop.cart.total[0]>", line 1, in <module>',
      '  File "/w/src/shop/cart.py", line 15, in total',
      '    raise EmptyCart("no prices")',
      'shop.cart.EmptyCart: no prices',
      '/w/src/shop/cart.py:6: UnexpectedException',
    ].join('\n');
    const { frames, error } = readTraceback(text);
    expect(error).toBe('shop.cart.EmptyCart: no prices');
    expect([frames[0], frames.at(-1)]).toEqual([
      { path: '/w/src/shop/cart.py', line: 6, function: null, isTestFile: true },
      { path: '/w/src/shop/cart.py', line: 15, function: 'total' },
    ]);
  });

  it('of a module that can’t be collected is the module’s own, also when `--full-trace` shows pytest’s around it', () => {
    const text = [
      "E           _pytest.nodes.Collector.CollectError: ImportError while importing test module '/w/test_a.py'.",
      'E           Traceback:',
      'E           test_a.py:1: in <module>',
      'E               from shop import gone',
      "E           E   ImportError: cannot import name 'gone' from 'shop'",
      '',
      '../venv/lib/python3.11/site-packages/_pytest/python.py:558: CollectError',
    ].join('\n');
    expect(readTraceback(text)).toMatchObject({
      frames: [{ path: 'test_a.py', line: 1, function: '<module>' }],
      type: 'ImportError',
      error: "ImportError: cannot import name 'gone' from 'shop'",
    });
  });
});
