import { describe, expect, it } from '@jest/globals';
import { failureFrom } from '#src/ingest/failure.ts';
import { pathMap } from '#src/ingest/map-path.ts';
import { noCheckout } from '#src/model/checkout.ts';

const paths = pathMap(noCheckout, ['']);
const failure = (message: string, text = '') =>
  failureFrom({ kind: 'failure', phase: 'call', message, text }, paths);

describe('what an assertion shows of expected and actual', () => {
  it.each([
    [
      'of pytest, without its indentation',
      "AssertionError: assert 'one\\ntwo' == 'one\\n2'\n  \n    one\n  - 2\n  + two",
      '  one\n- 2\n+ two',
    ],
    [
      'of pytest below the author’s own words',
      'AssertionError: total mismatch\nassert [1, 2] == [1, 3]\n  \n  At index 1 diff: 2 != 3\n  Use -v to get more diff',
      'At index 1 diff: 2 != 3\nUse -v to get more diff',
    ],
    [
      'of pytest with -vv',
      'assert {1} == {2}\n  \n  Extra items in the left set:\n  1\n  \n  Full diff:\n    {\n  -     2,\n  +     1,\n    }',
      'Extra items in the left set:\n1\n\nFull diff:\n  {\n-     2,\n+     1,\n  }',
    ],
    [
      'of pytest, where the values came from',
      'assert 5 < 3\n +  where 5 = len([1, 2, 3, 4, 5])',
      ' +  where 5 = len([1, 2, 3, 4, 5])',
    ],
    [
      'of unittest',
      'AssertionError: Lists differ: [1, 2] != [1, 3]\n\nFirst differing element 1:\n2\n3\n\n- [1, 2]\n?     ^\n\n+ [1, 3]\n?     ^\n',
      'First differing element 1:\n2\n3\n\n- [1, 2]\n?     ^\n\n+ [1, 3]\n?     ^',
    ],
    [
      'of pytest.raises',
      "AssertionError: Regex pattern did not match.\n  Expected regex: 'a'\n  Actual message: 'b'",
      "  Expected regex: 'a'\n  Actual message: 'b'",
    ],
    [
      'of numpy',
      'AssertionError: \nArrays are not equal\n\nMismatched elements: 1 / 2 (50%)\n ACTUAL: array([1, 2])\n DESIRED: array([1, 3])',
      'Mismatched elements: 1 / 2 (50%)\n ACTUAL: array([1, 2])\n DESIRED: array([1, 3])',
    ],
    [
      'before what Hypothesis adds',
      'assert 2 == 1\n  \n  - 1\n  + 2\nFailing test case: test_a(\n    n=2,\n)',
      '- 1\n+ 2',
    ],
  ])('is kept apart: %s', (_, message, diff) => {
    expect(failure(message).diff).toBe(diff);
  });

  it('is a doctest’s two outputs', () => {
    const text =
      '001 Words.\n002 >>> total([1])\nExpected:\n    2\nGot:\n    1\n\nshop/cart.py:2: DocTestFailure';
    expect(failure(text, text).diff).toBe('Expected:\n    2\nGot:\n    1');
  });

  it.each([
    ['a comparison says all in its line', 'assert 1 == 2'],
    ['the words are the author’s', 'AssertionError: first\nsecond'],
    ['it is no assertion', 'ValueError: a\n- b\n+ c'],
  ])('is nothing when %s', (_, message) => {
    expect(failure(message)).not.toHaveProperty('diff');
  });

  it('is whole where the report’s own message is cut', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `E         line ${index}`);
    const text = [
      "E       AssertionError: assert 'a' == 'b'",
      'E         ',
      ...lines,
      '',
      'a.py:1: AssertionError',
    ].join('\n');
    const message =
      "AssertionError: assert 'a' == 'b'\n  \n  line 0\n\n[+29 more lines; full report in element text]";
    expect(failure(message, text).diff?.split('\n')).toEqual(
      Array.from({ length: 30 }, (_, index) => `line ${index}`),
    );
  });

  it('keeps its head and its tail within a bound, and is redacted', () => {
    const secret = `gh${'p_'}${'a1B2c3D4e5F6'.repeat(3)}`;
    const long = Array.from({ length: 400 }, (_, index) => `  + ${index} ${'y'.repeat(60)}`);
    const { diff = '' } = failure(`assert 1 == 2\n  \n  - ${secret}\n${long.join('\n')}`);
    expect(diff.length).toBeLessThanOrEqual(6_100);
    expect(diff).toMatch(/^- \[redacted: [a-z-]+\]\n\+ 0 y[\s\S]*cut …\][\s\S]*\+ 399 y+$/);
  });
});
