import { describe, expect, it } from '@jest/globals';
import { readAll } from './given.ts';

const json = (files: object, branches = true): string =>
  JSON.stringify({ meta: { format: 3, version: '7.17.3', branch_coverage: branches }, files, totals: {} });

describe('contexts of coverage.json', () => {
  const measured = (contexts: object) => ({ executed_lines: [1, 2, 3, 7], missing_lines: [], contexts });

  it('are kept by name, with the lines that ran in each', async () => {
    const lines = { 1: [''], 2: ['t.py::a|run', 't.py::b|run'], 3: ['t.py::a|run'], 7: ['t.py::a|run'] };
    const { coverage, problems } = await readAll(
      json({ 'a.py': measured(lines), 'b.py': measured({}) }, false),
    );
    expect(coverage?.contexts).toEqual(['', 't.py::a|run', 't.py::b|run']);
    expect(coverage?.files.map(({ contexts }) => contexts)).toEqual([
      [
        { context: 0, ranges: [1, 1] },
        { context: 1, ranges: [2, 3, 7, 7] },
        { context: 2, ranges: [2, 2] },
      ],
      undefined,
    ]);
    expect(problems).toEqual([]);
  });

  it('of several reports are one', async () => {
    const one = json({ 'a.py': measured({ 1: ['x'], 2: ['x'] }) }, false);
    const two = json({ 'a.py': measured({ 3: ['x'], 7: ['w'] }) }, false);
    const { coverage } = await readAll(one, two);
    expect(coverage?.contexts).toEqual(['w', 'x']);
    expect(coverage?.files[0]?.contexts).toEqual([
      { context: 0, ranges: [7, 7] },
      { context: 1, ranges: [1, 3] },
    ]);
  });

  it('that are no lines or names are left out', async () => {
    const lines = { 1: ['x', 7, null], no: ['x'], '-1': ['x'], 3: 'x', __proto__: ['x'] };
    const { coverage } = await readAll(json({ 'a.py': measured(lines) }, false));
    expect(coverage?.files[0]?.contexts).toEqual([{ context: 0, ranges: [1, 1] }]);
  });

  it('are left out and named when they are more than can be kept', async () => {
    const every = Array.from({ length: 2000 }, (_, index) => `t${index}`);
    const lines = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [2 * index + 1, every]));
    const { coverage, problems } = await readAll(json({ 'a.py': measured(lines) }, false));
    expect([coverage?.contexts, coverage?.files.length]).toEqual([undefined, 1]);
    expect(problems).toEqual([
      { file: 'report-0', kind: 'too-large', message: expect.stringContaining('202000') },
    ]);
  });
});

describe('coverage.json of coverage 5', () => {
  it('has the number of branches, and not their lines', async () => {
    const summary = { covered_lines: 1, num_statements: 2, num_branches: 4, covered_branches: 3 };
    const facts = { executed_lines: [1], missing_lines: [2], excluded_lines: [], summary };
    const { coverage } = await readAll(json({ 'a.py': facts }));
    expect(coverage?.files[0]?.branches).toEqual([{ line: 1, total: 4, covered: 3, missing: null }]);
  });

  it('leaves the branches to a report that knows their lines', async () => {
    const summary = { covered_lines: 1, num_statements: 1, num_branches: 2, covered_branches: 1 };
    const facts = { executed_lines: [4], missing_lines: [], excluded_lines: [], summary };
    const lines =
      '<line number="4" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="9"/>';
    const xml = `<coverage branches-valid="2"><sources><source>/home/runner/work/p/p/src</source></sources><packages><package name="."><classes><class filename="a.py"><lines>${lines}</lines></class></classes></package></packages></coverage>`;
    const { coverage } = await readAll(json({ 'src/a.py': facts }), xml);
    expect(coverage?.files.map(({ branches }) => branches)).toEqual([
      [{ line: 4, total: 2, covered: 1, missing: ['9'] }],
    ]);
  });
});
