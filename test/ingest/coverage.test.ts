import { describe, expect, it } from '@jest/globals';
import { readReports } from '#src/ingest/read-reports.ts';
import { readAll, report, treeOf } from './given.ts';

const xml = (classes: string, sources: readonly string[] = ['/home/runner/work/p/p/src']): string =>
  `<?xml version="1.0" ?><coverage version="7.17.3" branches-valid="2"><sources>${sources.map((root) => `<source>${root}</source>`).join('')}</sources><packages><package name="."><classes>${classes}</classes></package></packages></coverage>`;
const file = (name: string, lines: string): string =>
  `<class name="x" filename="${name}"><methods/><lines>${lines}</lines></class>`;
const json = (files: object, branches = true): string =>
  JSON.stringify({ meta: { format: 3, version: '7.17.3', branch_coverage: branches }, files, totals: {} });

describe('coverage.xml', () => {
  it('has lines and branches of its files', async () => {
    const lines =
      '<line number="1" hits="3"/><line number="2" hits="0"/><line number="4" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="12"/><line number="5" hits="0" branch="true" condition-coverage="0% (0/2)" missing-branches="exit,7"/>';
    expect((await readAll(xml(file('shop/a.py', lines)))).coverage).toEqual({
      files: [
        {
          path: 'src/shop/a.py',
          blobId: null,
          executed: [1, 4],
          missing: [2, 5],
          excluded: [],
          branches: [
            { line: 4, total: 2, covered: 1, missing: ['12'] },
            { line: 5, total: 2, covered: 0, missing: ['exit', '7'] },
          ],
        },
      ],
      branchesMeasured: true,
    });
  });

  it('that names a file twice gives the union of its lines', async () => {
    const one = file('a.py', '<line number="1" hits="1"/><line number="2" hits="0"/>');
    const two = file('a.py', '<line number="2" hits="1"/><line number="3" hits="0"/>');
    expect((await readAll(xml(one + two))).coverage?.files).toMatchObject([
      { executed: [1, 2], missing: [3] },
    ]);
  });

  it.each([
    ['one absolute source', ['/home/runner/work/p/p/src'], 'a.py', 'src/a.py'],
    ['a Windows source', ['D:\\a\\p\\p\\src'], 'pkg\\a.py', 'src/pkg/a.py'],
    ['a relative source', ['src'], 'pkg/a.py', 'src/pkg/a.py'],
    ['a source elsewhere', ['/tmp'], 'home/runner/work/p/p/src/a.py', 'src/a.py'],
    ['an unknown source', ['/build'], 'pkg/a.py', 'pkg/a.py'],
  ])('maps %s without a checkout', async (_, sources, name, path) => {
    const { coverage, problems } = await readAll(xml(file(name, ''), sources));
    expect(coverage?.files.map((one) => one.path)).toEqual([path]);
    expect(problems).toEqual([]);
  });

  it('finds which of several sources a file lies below', async () => {
    const roots = ['/w/scripts', '/w/src', '/w/tests'];
    const text = xml(file('tool.py', '') + file('test_a.py', ''), roots);
    const { coverage } = await readReports([report(text)], treeOf('scripts/tool.py', 'tests/test_a.py'));
    expect(coverage?.files.map((one) => one.path)).toEqual(['scripts/tool.py', 'tests/test_a.py']);
  });

  it('drops impossible numbers and says so', async () => {
    const lines =
      '<line number="1" hits="1"/><line number="99999999999" hits="1"/><line number="x" hits="-3"/><line number="2" hits="1" branch="true" condition-coverage="150% (3/2)"/>';
    const { coverage, problems } = await readAll(xml(file('a.py', lines)));
    expect(coverage?.files).toMatchObject([{ executed: [1, 2], missing: [], branches: [] }]);
    expect(problems).toMatchObject([{ kind: 'malformed', message: expect.stringMatching(/^3 .*a\.py/) }]);
  });

  it('never leads out of the repository', async () => {
    const { coverage, problems } = await readAll(xml(file('../../../etc/passwd', ''), ['/', '../..']));
    expect(coverage?.files.map((one) => one.path)).toEqual(['etc/passwd']);
    expect(problems).toMatchObject([{ kind: 'unsafe' }]);
  });
});

describe('coverage.json', () => {
  it('has lines, excluded ones too, and arcs, where a negative target is the way out', async () => {
    const facts = {
      executed_lines: [4, 1, 2],
      missing_lines: [7],
      excluded_lines: [9],
      executed_branches: [[2, 4]],
      missing_branches: [
        [2, 7],
        [4, -1],
      ],
    };
    expect((await readAll(json({ 'src/a.py': facts }))).coverage).toEqual({
      files: [
        {
          path: 'src/a.py',
          blobId: null,
          executed: [1, 2, 4],
          missing: [7],
          excluded: [9],
          branches: [
            { line: 2, total: 2, covered: 1, missing: ['7'] },
            { line: 4, total: 1, covered: 0, missing: ['exit'] },
          ],
        },
      ],
      branchesMeasured: true,
    });
  });

  it('of coverage 7.6 also lists lines that are no statements, which are left out', async () => {
    // A module docstring in line 1, an excluded function in 5 and 6, an empty module's line 0.
    const old = {
      'a.py': {
        executed_lines: [1, 2, 3, 5],
        missing_lines: [4],
        excluded_lines: [5, 6],
        summary: { covered_lines: 2, num_statements: 3 },
      },
      'b.py': {
        executed_lines: [0],
        missing_lines: [],
        excluded_lines: [],
        summary: { covered_lines: 0, num_statements: 0 },
      },
    };
    const { coverage, problems } = await readAll(json(old, false));
    expect(coverage).toMatchObject({
      files: [
        { path: 'a.py', executed: [2, 3], missing: [4], excluded: [5, 6] },
        { path: 'b.py', executed: [], missing: [] },
      ],
      branchesMeasured: false,
    });
    expect(problems).toEqual([]);
  });

  it('of coverage 7.6 lists ways of a line to itself, which are no branches', async () => {
    // `yield from (i for i in range(3) if i)` in coverage 6.5 and 7.6; their own figure is 2 of 2.
    const arcs = [
      [49, -49],
      [49, 49],
      [49, 50],
    ];
    const facts = { executed_lines: [49, 50], executed_branches: arcs, missing_branches: [] };
    const { coverage, problems } = await readAll(json({ 'a.py': facts }));
    expect(coverage?.files[0]?.branches).toEqual([{ line: 49, total: 2, covered: 2, missing: [] }]);
    expect(problems).toEqual([]);
  });

  it('without any list of lines is not fully covered but unread', async () => {
    const { coverage, problems } = await readAll(json({ 'a.py': { summary: { num_statements: 3 } } }));
    expect(coverage?.files).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'malformed', message: expect.stringContaining('a.py') }]);
  });

  it('of a wrong shape gives problems and what can be read', async () => {
    const files = {
      'a.py': { executed_lines: 'x' },
      'b.py': null,
      'c.py': { executed_lines: [1, -2, 'x', 1e300] },
      'd.py': { executed_lines: [], missing_branches: ['x', [1]] },
    };
    const { coverage, problems } = await readAll(json(files));
    expect(coverage?.files.map((one) => [one.path, one.executed])).toEqual([
      ['c.py', [1]],
      ['d.py', []],
    ]);
    expect(problems.map((problem) => problem.kind)).toEqual([
      'malformed',
      'malformed',
      'malformed',
      'malformed',
    ]);
  });

  it('has names of object properties as files', async () => {
    const text = json({}).replace('"files":{}', '"files":{"__proto__":{"executed_lines":[1]}}');
    expect((await readAll(text)).coverage?.files.map((one) => one.path)).toEqual(['__proto__']);
  });
});

describe('several coverage reports', () => {
  const part = (
    executed: number[],
    missing: number[],
    branches: { taken: number[][]; missed: number[][] },
  ): object => ({
    executed_lines: executed,
    missing_lines: missing,
    excluded_lines: [],
    executed_branches: branches.taken,
    missing_branches: branches.missed,
  });

  it('are the union of lines; of branches only what all miss is missing', async () => {
    const one = part([1, 2], [3, 5], { taken: [[2, 3]], missed: [[2, 5]] });
    const two = part([1, 2, 5], [3], { taken: [[2, 5]], missed: [[2, 3]] });
    const { coverage } = await readAll(json({ 'a.py': one }), json({ 'a.py': two }));
    expect(coverage?.files).toMatchObject([
      { executed: [1, 2, 5], missing: [3], branches: [{ line: 2, total: 2, covered: 2, missing: [] }] },
    ]);
  });

  it('count a way out that only one of them misses as taken, where a line has two', async () => {
    // coverage 7.6 of a generator expression; the first report misses both ways out, the second one of them.
    const line = (covered: number, missing: string): string =>
      xml(
        file(
          'a.py',
          `<line number="5" hits="1" branch="true" condition-coverage="${covered}% (${covered}/2)" missing-branches="${missing}"/>`,
        ),
      );
    for (const both of [
      [line(0, 'exit,exit'), line(1, 'exit')],
      [line(1, 'exit'), line(0, 'exit,exit')],
    ]) {
      expect((await readAll(...both)).coverage?.files[0]?.branches).toEqual([
        { line: 5, total: 2, covered: 1, missing: ['exit'] },
      ]);
    }
  });

  it('keep their files apart and sorted', async () => {
    const { coverage } = await readAll(
      json({ 'b.py': part([1], [], { taken: [], missed: [] }) }),
      json({ 'a.py': { executed_lines: [], missing_lines: [] } }),
    );
    expect(coverage?.files.map((one) => one.path)).toEqual(['a.py', 'b.py']);
  });

  it('take the highest figures where nothing says which branches were taken', async () => {
    const line = (figures: string): string =>
      xml(file('a.py', `<line number="5" hits="1" branch="true" condition-coverage="50% (${figures})"/>`));
    for (const [one, two, total, covered] of [
      ['1/2', '1/2', 2, 1],
      ['1/2', '2/3', 3, 2],
    ] as const) {
      const { coverage } = await readAll(line(one), line(two));
      expect(coverage?.files[0]?.branches).toEqual([{ line: 5, total, covered, missing: null }]);
    }
  });

  it('take the statements from the one that knows them', async () => {
    // Line 3 is a class's docstring; alone, the JSON can only guess that it is line 1.
    const facts = {
      executed_lines: [1, 2, 3],
      missing_lines: [4],
      excluded_lines: [],
      summary: { covered_lines: 2 },
    };
    const sure = xml(
      file('a.py', '<line number="1" hits="1"/><line number="2" hits="1"/><line number="4" hits="0"/>'),
    );
    const { coverage } = await readAll(json({ 'src/a.py': facts }), sure);
    expect(coverage?.files).toMatchObject([{ path: 'src/a.py', executed: [1, 2], missing: [4] }]);
  });

  it('of one package of a monorepo meet under the full path', async () => {
    const facts = part([1], [2], { taken: [], missed: [] });
    const lines = '<line number="1" hits="1"/><line number="2" hits="0"/>';
    const full = xml(file('a.py', lines) + file('b/c.py', lines), ['/home/runner/work/m/m/packages/x/src']);
    const exact = json({ 'src/a.py': facts, 'src/b/c.py': facts });
    expect((await readAll(exact, full)).coverage?.files.map((one) => one.path)).toEqual([
      'packages/x/src/a.py',
      'packages/x/src/b/c.py',
    ]);
    const namesake = json({ 'src/a.py': facts });
    expect((await readAll(namesake, full)).coverage?.files.map((one) => one.path)).toEqual([
      'packages/x/src/a.py',
      'packages/x/src/b/c.py',
      'src/a.py',
    ]);
  });

  it('count a file once that JSON and XML both describe, in either order, also where XML has lost its folder', async () => {
    const exact = json({ 'scripts/tool.py': part([1], [2], { taken: [], missed: [] }) });
    const lossy = xml(file('tool.py', '<line number="1" hits="1"/>'), ['/w/scripts', '/w/tests']);
    for (const both of [
      [exact, lossy],
      [lossy, exact],
    ]) {
      expect((await readAll(...both)).coverage?.files).toMatchObject([
        { path: 'scripts/tool.py', executed: [1], missing: [2] },
      ]);
    }
  });
});
