import { describe, expect, it } from '@jest/globals';
import type { Coverage } from '#src/model/coverage.ts';
import { contextLinesOf, rangesOf, withContexts } from '#src/model/coverage-contexts.ts';

const file = (path: string) => ({
  path,
  blobId: null,
  executed: [1],
  missing: [],
  excluded: [],
  branches: [],
});
const plain: Coverage = { files: [file('a.py'), file('b.py')], branchesMeasured: false };

describe('contexts of lines', () => {
  it('are runs of lines', () => {
    expect(rangesOf([9, 3, 5, 4, 3])).toEqual([3, 5, 9, 9]);
    expect(rangesOf([])).toEqual([]);
  });

  it('keep each name once, and are the union of several reports', () => {
    const coverage = withContexts(
      plain,
      new Map([
        [
          'a.py',
          [
            new Map([['t2', [1, 3]]]),
            new Map([
              ['t2', [9, 9, 4, 5]],
              ['t1', [2, 2]],
            ]),
          ],
        ],
        ['b.py', [new Map([['t1', [7, 8]]])]],
      ]),
    );
    expect(coverage.contexts).toEqual(['t1', 't2']);
    expect(coverage.files.map(({ contexts }) => contexts)).toEqual([
      [
        { context: 0, ranges: [2, 2] },
        { context: 1, ranges: [1, 5, 9, 9] },
      ],
      [{ context: 0, ranges: [7, 8] }],
    ]);
    expect(contextLinesOf(coverage)).toEqual(
      new Map([
        [
          'a.py',
          new Map([
            ['t1', [2, 2]],
            ['t2', [1, 5, 9, 9]],
          ]),
        ],
        ['b.py', new Map([['t1', [7, 8]]])],
      ]),
    );
  });

  it('leave a coverage without any as it is', () => {
    expect(withContexts(plain, new Map([['a.py', []]]))).toBe(plain);
  });

  it('of a hostile collection cost nothing', () => {
    const hostile: Coverage = {
      ...plain,
      contexts: ['t'],
      files: [
        {
          ...file('a.py'),
          contexts: [
            { context: 7, ranges: [1, 1] },
            { context: 0, ranges: [5, 2, 1, 9_007_199_254_740_991, 3] },
          ],
        },
      ],
    };
    const again = withContexts(
      plain,
      new Map([...contextLinesOf(hostile)].map(([path, one]) => [path, [one]])),
    );
    expect(again.files[0]?.contexts).toEqual([{ context: 0, ranges: [1, 9_007_199_254_740_991] }]);
  });
});
