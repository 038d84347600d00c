import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { InspectDocument } from '../support/contract-documents.ts';
import { inspect, projectRoot } from '../support/run-cli.ts';
import { describeWithSharedData } from '../support/shared-data.ts';
import { type Cell, cellOf } from '../support/truth-cells.ts';
import { inspectHere } from '../support/truth-inspect.ts';
import { recordedRuns } from '../support/truth-recorded.ts';
import { filesOf, rootOf, SOURCES, sourceOf } from '../support/truth-sources.ts';
import { truthTable } from '../support/truth-table.ts';
import { covers, judge, type Unknown, unknownCells } from '../support/truth-unknown.ts';

const runs = recordedRuns();
const list = unknownCells();

/** The cells with something unknown, by source; a reader that learns more makes a number smaller, and none may grow. */
const unknownBySource = { 'json-report': 19, JUnit: 20, 'JUnit + tree': 19 };

const cells = new Map<string, Promise<Cell[]>>();

function cellsOf(run: string): Promise<Cell[]> {
  const known = cells.get(run) ?? readCells(run);
  cells.set(run, known);
  return known;
}

async function readCells(run: string): Promise<Cell[]> {
  const truth = runs.find((one) => one.run === run);
  const read: Cell[] = [];
  for (const source of SOURCES) {
    const cell = truth === undefined ? null : await cellOf(truth, source);
    if (cell !== null) read.push(cell);
  }
  return read;
}

/** The printed command may name a folder of the installation, which only the command knows. */
function withoutCommands(document: InspectDocument): InspectDocument {
  return { ...document, cases: document.cases.map((one) => ({ ...one, reproduce: null })) };
}

async function allCells(): Promise<Cell[]> {
  return (await Promise.all(runs.map(({ run }) => cellsOf(run)))).flat();
}

describeWithSharedData('the table run × source', () => {
  it('has all 134 recorded runs', () => {
    expect(runs.length).toBe(134);
  });

  it.each(runs.map(({ run }) => run))(
    '%s: every source equals the truth, or what it cannot know is listed with the reason',
    async (run) => {
      const judged = (await cellsOf(run)).map((cell) => ({ cell, judgement: judge(cell, list) }));
      expect(judged.length).toBeGreaterThan(0);
      expect(
        judged.flatMap(({ cell, judgement }) =>
          judgement.unexplained.map((line) => `${cell.source}: ${line}`),
        ),
      ).toEqual([]);
      expect(judged.flatMap(({ judgement }) => judgement.stale)).toEqual([]);
    },
  );

  it('has no reason on its list that explains nothing', async () => {
    const all = await allCells();
    for (const unknown of list)
      for (const run of unknown.runs)
        for (const source of unknown.sources) {
          const one = { ...unknown, runs: [run], sources: [source] };
          expect([run, source, all.some((cell) => covers(one, cell))]).toEqual([run, source, true]);
        }
    expect(list.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  it('has no more unknown cells than before', async () => {
    const counts: Record<string, number> = {};
    for (const cell of await allCells())
      if (judge(cell, list).reasons.length > 0) counts[cell.source] = (counts[cell.source] ?? 0) + 1;
    expect(counts).toEqual(unknownBySource);
  });

  it('never has a wrong number of failing tests, where the report holds them all', async () => {
    const wrong = (await allCells()).filter(({ differences }) =>
      differences.some(({ figure }) => figure === 'failing number'),
    );
    expect(wrong.map(({ run, source }) => `${run}, ${source}`)).toEqual([
      'older-tools/sink-reruns2, json-report',
      'older-tools/sink-xunit2, json-report',
    ]);
  });

  it.each([
    ['broken-h11/head-xunit2', 'all together'],
    ['lab-collection-errors/xdist-continue', 'JUnit + tree'],
    ['lab-coverage-monorepo/head/shop-api', 'all together'],
    ['lab-crashes/xdist-osexit-reruns', 'reportlog'],
    ['lab-flaky/reruns3-n4', 'json-report'],
    ['lab-ids-unescaped/xunit1', 'JUnit'],
    ['lab-kitchen-sink/xunit2', 'JUnit + tree'],
    ['lab-output/xunit2', 'reportlog'],
    ['older-tools/coverage-branch', 'coverage.lcov'],
  ] as const)('%s, %s: the built command says the same as what the table holds', async (run, name) => {
    const source = sourceOf(name);
    const files = filesOf(run, source);
    const root = rootOf(run, source);
    const { exit, ...document } = await inspect([...files, '--root', root, '--cases']);
    expect(withoutCommands(document)).toEqual(withoutCommands(await inspectHere(files, root)));
    expect(exit).toBe(document.problems.some(({ kind }) => kind !== 'ambiguous') ? 3 : 0);
  });

  it('is held against an oracle that imports nothing of ours', () => {
    for (const file of ['truth-recorded.ts', 'shared-data.ts'])
      expect(readFileSync(join(projectRoot, 'test/support', file), 'utf8')).not.toMatch(/#src|src\/|dist\//);
  });

  afterAll(async () => {
    mkdirSync(join(projectRoot, 'out'), { recursive: true });
    writeFileSync(join(projectRoot, 'out/truth-table.md'), truthTable(runs, await allCells(), list));
  });
});

describe('the judge of cells', () => {
  const reason: Unknown = {
    why: 'JUnit shows a non-strict xpass as a pass.',
    runs: ['lab/*'],
    sources: ['JUnit'],
    lines: { outcomes: ['- *::test_lax xpassed'] },
  };
  const cell = (run: string, ...lines: string[]): Cell => ({
    run,
    source: 'JUnit',
    differences: [{ figure: 'outcomes', lines }],
  });

  it('lets pass what a reason explains, and nothing beside it', () => {
    expect(judge(cell('lab/one', '- a.py::test_lax xpassed', '- a.py::test_b failed'), [reason])).toEqual({
      unexplained: ['outcomes: - a.py::test_b failed'],
      stale: [],
      reasons: [1],
    });
  });

  it('takes no reason for another run, source or figure', () => {
    const elsewhere = cell('other/one', '- a.py::test_lax xpassed');
    expect(judge(elsewhere, [reason]).unexplained).toHaveLength(1);
    const asFlaky: Cell = {
      ...elsewhere,
      run: 'lab/one',
      differences: [{ figure: 'flaky', lines: ['- *::test_lax xpassed'] }],
    };
    expect(judge(asFlaky, [reason]).unexplained).toHaveLength(1);
  });

  it('calls a reason stale where the cell is equal', () => {
    expect(judge(cell('lab/one'), [reason]).stale).toEqual([
      'lab/one, JUnit, outcomes: - *::test_lax xpassed',
    ]);
  });
});
