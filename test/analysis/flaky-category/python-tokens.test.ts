import { describe, expect, it } from '@jest/globals';
import { pythonTokens } from '#src/analysis/flaky-category/python-tokens.ts';

const words = (text: string): string[] => pythonTokens(text).map((token) => token.text);
const names = (text: string): string[] =>
  pythonTokens(text).flatMap((token) => (token.kind === 'name' ? [token.text] : []));

describe('the tokens of Python code', () => {
  it('are names, numbers, strings and operators', () => {
    expect(words('x = a.b(1.5e3, "s") // 2')).toEqual([
      'x',
      '=',
      'a',
      '.',
      'b',
      '(',
      '1.5e3',
      ',',
      's',
      ')',
      '//',
      '2',
    ]);
  });

  it('never come from comments, nor names from strings', () => {
    expect(names('x = 1  # threading.Thread\ny = "time.time()"\n"""random\nrandom"""\n')).toEqual(['x', 'y']);
  });

  it('come from the fields of f-strings, without formats, conversions and doubled braces', () => {
    expect(names('f"took {d:.6f}s of {limit!r} {{no}} {a["k"]} {n=}"')).toEqual(['d', 'limit', 'a', 'n']);
    expect(names("rf'{x}' b'{y}' '{z}'")).toEqual(['x']);
  });

  it('end a line only outside brackets and without a backslash', () => {
    expect(pythonTokens('f(a,\n  b)\nc = \\\n  1\n').filter(({ kind }) => kind === 'newline')).toHaveLength(
      2,
    );
  });

  it('know their line and column, with tabs as Python counts them', () => {
    const [x, , , y] = pythonTokens('\tx = """\n"""\n\n    y', 7).filter(({ kind }) => kind !== 'newline');
    expect([x?.line, x?.column]).toEqual([7, 8]);
    expect([y?.line, y?.column]).toEqual([10, 4]);
  });

  it('survive what is cut off', () => {
    expect(names('x = "no end\ny = f"{open\nz = (')).toEqual(expect.arrayContaining(['x', 'y', 'z']));
    expect(names('a = """never closed\nb = 1')).toEqual(['a']);
  });
});
