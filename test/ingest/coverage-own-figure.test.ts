import { describe, expect, it } from '@jest/globals';
import { readNoteworthy } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import { readAll, report } from './given.ts';

/** What coverage 7.6.12 wrote for `def y(n):`, `while True:` … and `if 1:`; its TOTAL has 4 branches, all covered. */
const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13];
const json = JSON.stringify({
  meta: { format: 3, version: '7.6.12', branch_coverage: true },
  files: {
    'a.py': {
      executed_lines: lines,
      missing_lines: [],
      excluded_lines: [],
      executed_branches: [
        [4, 2],
        [4, 5],
        [8, 9],
      ],
      missing_branches: [],
      summary: {
        covered_lines: 11,
        num_statements: 11,
        percent_covered: 100,
        missing_lines: 0,
        excluded_lines: 0,
        num_branches: 4,
        num_partial_branches: 0,
        covered_branches: 4,
        missing_branches: 0,
      },
    },
  },
  totals: {
    covered_lines: 11,
    num_statements: 11,
    num_branches: 4,
    covered_branches: 4,
    percent_covered: 100,
  },
});
const lcov = [
  'SF:a.py',
  ...lines.map((line) => `DA:${line},1`),
  'LF:11',
  'LH:11',
  'BRDA:4,0,jump to line 2,1',
  'BRDA:4,0,jump to line 5,1',
  'BRDA:8,0,jump to line 9,1',
  'BRF:4',
  'BRH:4',
  'end_of_record',
  '',
].join('\n');

describe('branches that coverage.py counts and does not list', () => {
  it.each([
    ['coverage.json', json],
    ['LCOV', lcov],
  ])('are counted in %s', async (_, text) => {
    const { coverage } = await readAll(text);
    expect(coverage === null ? null : coverageTotals(coverage)).toMatchObject({
      branches: 4,
      coveredBranches: 4,
    });
    const noteworthy = await readNoteworthy([report(text)], noCheckout);
    const totals =
      noteworthy.coverage ??
      (noteworthy.results.coverage === null ? null : coverageTotals(noteworthy.results.coverage));
    expect(totals).toMatchObject({ branches: 4, coveredBranches: 4 });
  });
});

it('counts a file outside the checkout once, whichever of the formats tell of it', async () => {
  const outside = JSON.stringify({
    meta: { format: 3, version: '7.17.3', branch_coverage: false },
    files: {
      'a.py': {
        executed_lines: [1],
        missing_lines: [],
        excluded_lines: [],
        summary: { num_statements: 1, covered_lines: 1 },
      },
      '/srv/x/outside/o.py': {
        executed_lines: [1, 2],
        missing_lines: [],
        excluded_lines: [],
        summary: { num_statements: 2, covered_lines: 2 },
      },
    },
    totals: { num_statements: 3, covered_lines: 3, percent_covered: 100 },
  });
  const line = (number: number): string => `<line number="${number}" hits="1"/>`;
  const file = (name: string, numbers: number[]): string =>
    `<class name="${name}" filename="${name}"><methods/><lines>${numbers.map(line).join('')}</lines></class>`;
  const xml = `<?xml version="1.0" ?><coverage version="7.17.3" lines-valid="3" lines-covered="3"><sources><source></source><source>/srv/y/proj</source></sources><packages><package name="."><classes>${file('a.py', [1])}</classes></package><package name=".srv.x.outside"><classes>${file('/srv/x/outside/o.py', [1, 2])}</classes></package></packages></coverage>`;
  for (const contents of [[outside], [xml], [outside, xml]]) {
    const { coverage } = await readAll(...contents);
    expect([contents.length, coverage?.files.length]).toEqual([contents.length, 2]);
  }
});
