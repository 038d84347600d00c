import { describe, expect, it } from '@jest/globals';
import { changedLines, type ListedChange, presumedLines } from '#src/analysis/changed-lines.ts';

const listed = (overrides: Partial<ListedChange> & { patch?: string; additions?: number; blob?: string }) => {
  const { patch, additions = 0, blob = 'h', ...rest } = overrides;
  return {
    patches: patch === undefined ? [] : [{ path: 'a.py', patch, additions }],
    blobs: new Map([['a.py', blob]]),
    withoutPatch: [],
    ...rest,
  };
};
const head = listed({ patch: '@@ -1,2 +1,4 @@\n a\n+x\n+y\n b', additions: 2 });

describe('the lines that a pull request adds', () => {
  it('are those of its head, also in the text that was tested when that is the same', () => {
    const { addedLines, contents } = changedLines(head, 'same');
    expect([...addedLines]).toEqual([['a.py', [2, 3]]]);
    expect(contents.blobs.get('a.py')).toEqual({ head: 'h', tested: 'h' });
    expect(contents.testedLines.size).toBe(0);
  });

  it('are found in the merge by their order where that holds more of the file', () => {
    const merge = listed({
      blob: 'm',
      patch: '@@ -11,2 +11,4 @@\n a\n+x\n+y\n b',
      additions: 2,
    });
    const { addedLines, contents } = changedLines(head, merge);
    expect([...addedLines]).toEqual([['a.py', [2, 3]]]);
    expect([...contents.testedLines]).toEqual([['a.py', [12, 13]]]);
    expect(contents.blobs.get('a.py')).toEqual({ head: 'h', tested: 'm' });
  });

  it.each([
    ['the base has one of them too', '@@ -11,3 +11,4 @@\n a\n x\n+y\n b', 1],
    ['it adds more of them', '@@ -11,2 +11,5 @@\n a\n+x\n+y\n+z\n b', 3],
    ['they are others', '@@ -11,2 +11,4 @@\n a\n+y\n+x\n b', 2],
  ])('are not found in it where %s', (_, patch, additions) => {
    const { contents } = changedLines(head, listed({ blob: 'm', patch, additions }));
    expect(contents.testedLines.size).toBe(0);
    expect(contents.blobs.get('a.py')).toEqual({ head: 'h', tested: 'm' });
  });

  it('are not found in it where it does not list the file', () => {
    const { contents } = changedLines(head, listed({ blobs: new Map() }));
    expect(contents.blobs.get('a.py')).toEqual({ head: 'h', tested: null });
  });

  it('are unknown of a file without a patch, or with a part of one', () => {
    const cut = listed({ patch: '@@ -1,1 +1,3 @@\n a\n+x', additions: 2, withoutPatch: ['big.py'] });
    const { addedLines, contents } = changedLines(cut, 'same');
    expect(addedLines.size).toBe(0);
    expect([...contents.unknown.keys()]).toEqual(['big.py', 'a.py']);
  });

  it('are none of a file that only lost lines or was only renamed', () => {
    const { addedLines, contents } = changedLines(listed({ patch: '@@ -1,2 +1,1 @@\n a\n-b' }), 'same');
    expect([addedLines.size, contents.unknown.size]).toEqual([0, 0]);
  });
});

describe('the lines that a pull request adds where nobody says which merge was tested', () => {
  const unknownIn = (merge: Record<string, string>) => {
    const blobs = { head: new Map([['a.py', 'h']]), merge: new Map(Object.entries(merge)) };
    return [...presumedLines(head, blobs).contents.unknown.keys()];
  };

  it('are known of a file that the newest merge has as the head has it, and of no other', () => {
    expect(unknownIn({ 'a.py': 'h' })).toEqual([]);
    expect(unknownIn({ 'a.py': 'm' })).toEqual(['a.py']);
    // The base branch has the same by now; an older merge may have held another text.
    expect(unknownIn({ 'b.py': 'h' })).toEqual(['a.py']);
  });
});
