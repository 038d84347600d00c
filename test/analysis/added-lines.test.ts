import { describe, expect, it } from '@jest/globals';
import { readDiff } from '#src/analysis/added-lines.ts';

const read = (...lines: string[]) => Object.fromEntries(readDiff(lines.join('\n')).added);

describe('readDiff', () => {
  it('reads lines without context', () => {
    expect(
      read(
        'diff --git a/a.py b/a.py',
        '--- a/a.py',
        '+++ b/a.py',
        '@@ -9 +9,2 @@ def f():',
        '-x',
        '+y',
        '+z',
      ),
    ).toEqual({ 'a.py': [9, 10] });
  });

  it('counts plus lines and not the range of the header, which includes the context', () => {
    expect(
      read(
        '--- a/h11/_headers.py',
        '+++ b/h11/_headers.py',
        '@@ -206,6 +206,10 @@ def normalize_and_validate(',
        '     return Headers(new_headers)',
        ' ',
        ' ',
        '+def _todo() -> None:',
        '+    raise NotImplementedError("later")',
        '+',
        '+',
        ' def get_comma_header():',
        '     # Should only be used',
        '     # comma-separated',
      ),
    ).toEqual({ 'h11/_headers.py': [209, 210, 211, 212] });
  });

  it('takes context lines whose blank was stripped', () => {
    expect(read('+++ b/a.py', '@@ -1,3 +1,4 @@', ' a', '', '+b', ' c')).toEqual({ 'a.py': [3] });
  });

  it('reads several hunks and several files', () => {
    expect(
      read(
        'diff --git a/a.py b/a.py',
        '--- a/a.py',
        '+++ b/a.py',
        '@@ -1,0 +2 @@',
        '+x',
        '@@ -10,0 +12,2 @@',
        '+y',
        '+z',
        'diff --git a/b.py b/b.py',
        '--- a/b.py',
        '+++ b/b.py',
        '@@ -0,0 +1 @@',
        '+q',
      ),
    ).toEqual({ 'a.py': [2, 12, 13], 'b.py': [1] });
  });

  it('does not take content that looks like a header for one', () => {
    expect(
      read(
        '--- a/a.sql',
        '+++ b/a.sql',
        '@@ -3,2 +3,3 @@',
        '--- a comment that went',
        '--- a/evil.py',
        '+++ b/evil.py',
        '+@@ -1 +1 @@',
        '+diff --git a/evil.py b/evil.py',
        'diff --git a/b.py b/b.py',
        '--- a/b.py',
        '+++ b/b.py',
        '@@ -1 +1 @@',
        '-a',
        '+b',
      ),
    ).toEqual({ 'a.sql': [3, 4, 5], 'b.py': [1] });
  });

  it('does not count the mark of a missing last newline', () => {
    expect(
      read(
        '+++ b/a.py',
        '@@ -1,2 +1,2 @@',
        ' a',
        '-b',
        '\\ No newline at end of file',
        '+c',
        '\\ No newline at end of file',
      ),
    ).toEqual({ 'a.py': [2] });
  });

  it('leaves out deleted, binary and merely renamed files', () => {
    expect(
      read(
        'diff --git a/old.py b/old.py',
        'deleted file mode 100644',
        '--- a/old.py',
        '+++ /dev/null',
        '@@ -1,2 +0,0 @@',
        '-a',
        '-b',
        'diff --git a/logo.gif b/logo.gif',
        'Binary files a/logo.gif and b/logo.gif differ',
        'diff --git a/x.py b/y.py',
        'similarity index 100%',
        'rename from x.py',
        'rename to y.py',
      ),
    ).toEqual({});
  });

  it('gives the new name of a file that was renamed and changed', () => {
    expect(
      read('rename from x.py', 'rename to y.py', '--- a/x.py', '+++ b/y.py', '@@ -1 +1 @@', '-a', '+b'),
    ).toEqual({ 'y.py': [1] });
  });

  it.each([
    ['+++ b/with space.py\t', 'with space.py'],
    ['+++ "b/tr\\303\\250s/\\346\\227\\245.py"', 'très/日.py'],
    ['+++ "b/a\\tb\\"c\\\\d.py"', 'a\tb"c\\d.py'],
    ['+++ b/b/a.py', 'b/a.py'],
  ])('reads the path of %j', (header, path) => {
    expect(read(header, '@@ -0,0 +1 @@', '+x')).toEqual({ [path]: [1] });
  });

  it('goes on with the next file when a header promised more lines than there are', () => {
    expect(
      read(
        '+++ b/a.py',
        '@@ -1,9 +1,9 @@',
        '+x',
        'diff --git a/b.py b/b.py',
        '+++ b/b.py',
        '@@ -0,0 +1 @@',
        '+y',
      ),
    ).toEqual({ 'a.py': [1], 'b.py': [1] });
  });

  it('is empty for an empty diff', () => {
    expect(read('')).toEqual({});
  });

  it('names every path that is changed, also of what is removed or renamed', () => {
    const diff = [
      'diff --git a/old.py b/old.py',
      'deleted file mode 100644',
      '--- a/old.py',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-a',
      'diff --git a/x y.py "b/\\303\\251.py"',
      'similarity index 100%',
      'rename from x y.py',
      'rename to "\\303\\251.py"',
      'diff --git a/b.py b/b.py',
      '--- a/b.py',
      '+++ b/b.py',
      '@@ -1 +1 @@',
      '--- a/evil.py',
      '+++ b/evil.py',
    ].join('\n');
    expect([...readDiff(diff).paths].sort()).toEqual(['b.py', 'old.py', 'x y.py', 'é.py']);
  });
});
