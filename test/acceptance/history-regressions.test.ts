import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CoverageDocument, FlakyDocument, PreviewDocument } from '../support/contract-documents.ts';
import { addRun, answerOf, type Place, runOn } from '../support/history-cli.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { parseDocument } from '../support/run-cli.ts';
import { caseTruth, describeWithSharedData, sharedPath } from '../support/shared-data.ts';

interface Recorded {
  sha: string;
  failed: string[];
  coverage_totals: { percent_covered: number };
}

describeWithSharedData('the recorded history of iniconfig, commit by commit', () => {
  let server: PostgresServer;
  let data: Place;
  const commits = caseTruth('history-iniconfig').commits as Recorded[];
  const shaOf = (n: number): string => commits[n]?.sha ?? '';
  let afterC04: FlakyDocument;
  let afterC08: CoverageDocument;
  let flaky: FlakyDocument;
  let coverage: CoverageDocument;

  beforeAll(async () => {
    server = await startPostgres();
    data = { url: await server.createDatabase() };
    for (const [n, { sha }] of commits.entries()) {
      const added = await addRun(data, [sharedPath('history-iniconfig', folderOf(n))], { sha, run: n + 1 });
      if (added.status !== 0) throw new Error(added.stderr);
      if (n === 4) afterC04 = await answerOf('flaky', data);
      if (n === 8) afterC08 = await answerOf('coverage', data);
    }
    flaky = await answerOf('flaky', data);
    coverage = await answerOf('coverage', data);
  }, 240_000);
  afterAll(() => server.stop());

  it('names the range of the visible bug while it is there: last passed at c02, first failed at c03', () => {
    const failed = [...(commits[3]?.failed ?? [])].sort();
    expect(failed).toHaveLength(20);
    expect(afterC04.broken.map(({ nodeId }) => nodeId)).toEqual(failed);
    for (const test of [...afterC04.broken, ...afterC04.regressions])
      expect(test).toMatchObject({ lastPassed: shaOf(2), firstFailed: shaOf(3) });
    expect(afterC04.tests).toEqual([]);
  });

  it('remembers it as a regression that c05 mended, and calls nothing of it flaky', () => {
    expect(flaky.tests).toEqual([]);
    expect(flaky.broken).toEqual([]);
    const visible = flaky.regressions.filter(({ firstFailed }) => firstFailed === shaOf(3));
    expect(visible).toHaveLength(20);
    for (const test of visible)
      expect(test).toMatchObject({ lastPassed: shaOf(2), passedAgain: shaOf(5), intermittent: false });
  });

  it('has coverage.py’s own figure of the newest run, and the trend in commit order', () => {
    expect(coverage.total?.percent).toBeCloseTo(commits[11]?.coverage_totals.percent_covered ?? 0, 9);
    // Only these commits' runs left a coverage report.
    expect(coverage.trend.map(({ sha }) => sha)).toEqual([0, 3, 7, 8, 11].map(shaOf));
    for (const [at, n] of [0, 3, 7, 8, 11].entries())
      expect(coverage.trend[at]?.percent).toBeCloseTo(commits[n]?.coverage_totals.percent_covered ?? 0, 9);
  });

  it('names the file that lost coverage at c08, then and later', () => {
    for (const { drops } of [afterC08, coverage]) {
      expect(drops).toContainEqual(
        expect.objectContaining({
          path: 'src/iniconfig/__init__.py',
          from: expect.closeTo(ownFigure(7), 9),
          to: expect.closeTo(ownFigure(8), 9),
          before: expect.objectContaining({ sha: shaOf(7) }),
          since: expect.objectContaining({ sha: shaOf(8) }),
        }),
      );
    }
  });

  it('ranks the file with most missing lines first', () => {
    // coverage.json of c11: missing lines by file.
    const missing = Object.entries(reportOf(11)).map(([path, { summary }]) => [path, summary.missing_lines]);
    expect(coverage.ranking.map(({ path, missing: lines }) => [path, lines])).toEqual(
      missing.filter(([, lines]) => lines !== 0).sort((a, b) => Number(b[1]) - Number(a[1])),
    );
  });

  it('gives a preview its baseline: the run before, with the range and the coverage', async () => {
    const options = ['--repo', 'OCTO/Shop', '--branch', 'main'];
    const preview = async (args: string[]): Promise<PreviewDocument> =>
      parseDocument(await runOn(data, ['preview', '--json', ...args])) as PreviewDocument;
    const c08 = await preview([sharedPath('history-iniconfig', 'c08'), ...[...options, '--sha', shaOf(8)]]);
    expect(c08.check.summary).toContain(shaOf(7).slice(0, 10));
    expect(c08.coverageDelta?.delta).toBeCloseTo(
      (commits[8]?.coverage_totals.percent_covered ?? 0) - (commits[7]?.coverage_totals.percent_covered ?? 0),
      9,
    );
    const c04 = await preview([sharedPath('history-iniconfig', 'c04'), ...[...options, '--sha', shaOf(4)]]);
    expect(c04.check.conclusion).toBe('success');
    expect(c04.issues[0]?.body).toContain(shaOf(2).slice(0, 10));
    const c03 = await preview([sharedPath('history-iniconfig', 'c03'), ...[...options, '--sha', shaOf(3)]]);
    expect(c03.check.title).toContain('20 new failures');
  });

  it('has durations of every test over the runs in which it passed', async () => {
    const { tests, suite, tiers } = await answerOf('durations', data);
    expect(tests).toHaveLength(57);
    const oldest = tests.find(({ nodeId }) => nodeId.endsWith('::test_iniconfig_from_file'));
    expect(oldest?.runs).toBe(12);
    // Failed at c03 and c04.
    expect(tests.find(({ nodeId }) => nodeId.endsWith('::test_tokenize[value]'))?.runs).toBe(10);
    expect(suite.medianMs).toBeGreaterThan(0);
    expect(tiers.find(({ name }) => name === 'full')).toMatchObject({ budgetMs: 300_000, overBudget: [] });
  });

  it('is shown for reading without --json', async () => {
    const shown = await runOn(data, ['coverage']);
    expect(shown.stdout).toContain('Coverage 67.38 % on main of octo/shop');
    expect(shown.stdout).toContain('src/iniconfig/__init__.py');
    const durations = await runOn(data, ['durations']);
    expect(durations.stdout).toContain('57 tests on main of octo/shop');
    expect(durations.stdout + shown.stdout).not.toContain('\u001b');
  });
});

function folderOf(n: number): string {
  return `c${String(n).padStart(2, '0')}`;
}

type CoverageReport = Record<string, { summary: { percent_covered: number; missing_lines: number } }>;

function reportOf(n: number): CoverageReport {
  const path = sharedPath('history-iniconfig', folderOf(n), 'coverage.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { files: CoverageReport }).files;
}

/** Of the file that the new feature came into, in percent. */
function ownFigure(n: number): number {
  return reportOf(n)['src/iniconfig/__init__.py']?.summary.percent_covered ?? 0;
}
