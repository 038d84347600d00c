import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import { readAll, report, treeOf } from './given.ts';

const kinds = ({ problems }: Results) => problems.map(({ kind }) => kind);
const lcov = (...lines: string[]): string => `${lines.join('\n')}\n`;

describe('LCOV', () => {
  it('of coverage.py 7.6.2 and newer has lines, and branches with their targets', async () => {
    const text = lcov(
      'SF:src/a.py',
      'DA:1,1',
      'DA:2,1',
      'DA:3,0',
      'LF:3',
      'LH:2',
      'FN:1,3,match',
      'FNDA:1,match',
      'FNF:1',
      'FNH:1',
      'BRDA:2,0,jump to line 3,0',
      "BRDA:2,0,return from function 'match, or not',1",
      'BRDA:3,0,jump to line 1,-',
      'BRF:3',
      'BRH:1',
      'end_of_record',
    );
    const results = await readAll(text);
    expect(results.coverage).toEqual({
      files: [
        {
          path: 'src/a.py',
          blobId: null,
          executed: [1, 2],
          missing: [3],
          excluded: [],
          branches: [
            { line: 2, total: 2, covered: 1, missing: ['3'] },
            { line: 3, total: 1, covered: 0, missing: ['1'] },
          ],
        },
      ],
      branchesMeasured: true,
    });
    expect(results.problems).toEqual([]);
  });

  it('of coverage.py before 7.6.2 has its numbers: LF knows the statements, BRF the branches', async () => {
    // Lines 1 (docstring) and 9 (excluded) ran and are no statements; BRDA names the targets, and a generator's own line.
    const text = lcov(
      'TN:',
      'SF:src/a.py',
      'DA:1,1,YzV8pb0F3iGF3fPAhaDhPA',
      'DA:2,1,mUDsnWRiqW9R9nTILGKIZg',
      'DA:3,1,+DSWcixR8G4ZhccPbxoO2w',
      'DA:9,1,xc2hPrgBrTrTnEM2nHPauQ',
      'DA:4,0,Ay+gnefLU5t8rPgDbFghug',
      'LF:3',
      'LH:2',
      'BRDA:4,0,0,-',
      'BRDA:9,0,1,1',
      'BRDA:0,1,0,1',
      'BRDA:3,1,1,1',
      'BRF:3',
      'BRH:2',
      'end_of_record',
    );
    const { coverage, problems } = await readAll(text);
    const [file] = coverage?.files ?? [];
    expect([file?.executed.length, file?.missing]).toEqual([2, [4]]);
    expect(file?.branches).toEqual([{ line: 1, total: 3, covered: 2, missing: null }]);
    expect(problems).toEqual([]);
  });

  it('beside coverage.json of the same run leaves lines and branches to that', async () => {
    const old = lcov(
      'TN:',
      'SF:a.py',
      'DA:1,1',
      'DA:2,1',
      'DA:3,1',
      'LF:2',
      'BRDA:3,0,0,1',
      'BRDA:0,0,1,-',
      'BRF:2',
      'BRH:1',
      'end_of_record',
    );
    const json = JSON.stringify({
      meta: { format: 3, branch_coverage: true },
      files: {
        'a.py': {
          executed_lines: [2, 3],
          missing_lines: [],
          excluded_lines: [1],
          executed_branches: [[2, 3]],
          missing_branches: [[2, -1]],
        },
      },
    });
    expect((await readAll(old, json)).coverage?.files).toMatchObject([
      { executed: [2, 3], excluded: [1], branches: [{ line: 2, total: 2, covered: 1 }] },
    ]);
  });

  it('of geninfo has numbered branches, functions of two forms, comments and checksums', async () => {
    const text = lcov(
      '# made by geninfo 2.0',
      'TN:suite',
      'SF:/home/runner/work/p/p/src/a.py',
      'VER:1',
      'FNL:0,1,3',
      'FNA:0,2,match',
      'DA:1,1e+06',
      'DA:2,18446744073709551616,abc',
      'DA:3,0',
      'BRDA:2,e0,0,3',
      'BRDA:2,e0,1,0',
      'BRDA:3,0,0,-',
      'BRF:3',
      'end_of_record',
    );
    const { coverage, problems } = await readAll(text);
    expect(coverage?.files).toMatchObject([
      {
        path: 'src/a.py',
        executed: [1, 2],
        missing: [3],
        branches: [
          { line: 2, total: 2, covered: 1, missing: null },
          { line: 3, total: 1, covered: 0, missing: null },
        ],
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('that names a file twice gives the union of its lines', async () => {
    const text = lcov(
      'SF:a.py',
      'DA:1,1',
      'DA:2,0',
      'end_of_record',
      'TN:other',
      'SF:a.py',
      'DA:2,1',
      'DA:3,0',
      'end_of_record',
    );
    expect((await readAll(text)).coverage?.files).toMatchObject([{ executed: [1, 2], missing: [3] }]);
  });

  it('leaves out impossible numbers, and says how many', async () => {
    const text = lcov('SF:a.py', 'DA:0,1', 'DA:-1,1', 'DA:2,no', 'DA:3,1', 'BRDA:x,0,0,1', 'end_of_record');
    const results = await readAll(text);
    expect(results.coverage?.files).toMatchObject([{ executed: [3], missing: [], branches: [] }]);
    // Line 0 is an empty module's in coverage.py before 7.6.2.
    expect(results.problems).toEqual([
      { file: 'report-0', kind: 'malformed', message: expect.stringMatching(/^3 line or branch/) },
    ]);
  });

  it('keeps a record without its end, and says so', async () => {
    const results = await readAll(lcov('SF:a.py', 'DA:1,1', 'SF:b.py', 'DA:1,1', 'end_of_record'));
    expect(results.coverage?.files.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
    expect(kinds(results)).toEqual(['malformed']);
  });

  it('that ends in the middle is cut, and its last line counts for nothing', async () => {
    const results = await readAll('SF:a.py\nDA:1,1\nDA:1');
    expect(results.coverage?.files).toMatchObject([{ executed: [1], missing: [] }]);
    expect(kinds(results)).toEqual(['truncated']);
  });

  it('says how many lines are no LCOV', async () => {
    const results = await readAll(lcov('SF:a.py', 'DA:1,1', 'what is this', 'end_of_record'));
    expect(results.problems).toEqual([
      { file: 'report-0', kind: 'malformed', message: expect.stringMatching(/^1 line/) },
    ]);
  });

  it('keeps a path that leads out of the repository inside it, and maps the others as everywhere', async () => {
    const text = lcov('SF:../../etc/passwd', 'DA:1,1', 'end_of_record', 'SF:pkg\\a.py', 'end_of_record');
    const results = await readReports([report(text)], treeOf('src/pkg/a.py', 'pkg/a.py'));
    expect(results.coverage?.files.map(({ path }) => path)).toEqual(['etc/passwd', 'pkg/a.py']);
    expect(kinds(results)).toEqual(['unsafe']);
  });

  it('with CRLF is the same', async () => {
    expect((await readAll('TN:\r\nSF:a.py\r\nDA:1,1\r\nend_of_record\r\n')).coverage?.files).toMatchObject([
      { path: 'a.py', executed: [1] },
    ]);
  });
});
