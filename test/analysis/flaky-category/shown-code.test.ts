import { describe, expect, it } from '@jest/globals';
import { shownCode } from '#src/analysis/flaky-category/shown-code.ts';

const frames = [{ file: 'pkg/tests/test_a.py', line: 12, function: 'test_a' }];

describe('the code that a traceback shows', () => {
  it('is a function down to the line that failed, with its numbers, in the long style', () => {
    const excerpt = [
      'n = 3, name = "a"',
      '',
      '    @pytest.mark.parametrize("n", [3])',
      '    def test_a(n):',
      '        x = n',
      '    ',
      '        y = (x +',
      '             1)',
      '>       assert y == 5, (',
      '               ^^^^^^',
      '            "said")',
      'E       AssertionError: said',
      '',
      'n          = 3',
      '',
      'tests/test_a.py:12: AssertionError',
    ].join('\n');
    const [code, ...others] = shownCode({ excerpt, frames });
    expect(others).toEqual([]);
    const test = code?.module.functions.get('test_a');
    expect([test?.line, test?.header.line, test?.body.map(({ line }) => line)]).toEqual([6, 7, [8, 10, 12]]);
    expect(code).toMatchObject({ line: 12, text: 'assert y == 5, (' });
    expect(code?.module.file).toBe('pkg/tests/test_a.py');
  });

  it('begins with its first line although a report took the blanks before it away', () => {
    const excerpt =
      '@logged\n    def test_a():\n>       assert f() == 1\nE       assert 2 == 1\n\ntests/test_a.py:12: AssertionError';
    expect(shownCode({ excerpt, frames })[0]?.module.functions.get('test_a')?.line).toBe(10);
  });

  it('is only the line in the short style and in Python’s own', () => {
    const short = 'tests/test_a.py:12: in test_a\n    assert a == b\n    ^^^^\nE   assert 1 == 2';
    const native =
      'Traceback (most recent call last):\n  File "/x/tests/test_a.py", line 12, in test_a\n    assert a == b\nAssertionError';
    for (const excerpt of [short, native])
      expect(shownCode({ excerpt, frames })).toMatchObject([{ line: 12, text: 'assert a == b' }]);
  });

  it('is nothing of files that are not the project’s', () => {
    const excerpt =
      '    def get(self):\n>       raise Empty\nE       _queue.Empty\n\n/usr/lib/python3.11/queue.py:179: Empty';
    expect(shownCode({ excerpt, frames })).toEqual([]);
  });

  it('does not join what was cut apart', () => {
    const excerpt =
      '    def test_a():\n[… 70 lines cut …]\n        b = 1\n>       assert b\nE       assert 1\n\ntests/test_a.py:12: AssertionError';
    expect([...(shownCode({ excerpt, frames })[0]?.module.functions.keys() ?? [])]).toEqual([]);
  });
});
