import { expect, it } from '@jest/globals';
import { analyseCoverage } from '#src/analysis/coverage/analyse-coverage.ts';
import { fallPlaces } from '#src/analysis/coverage/falls.ts';
import { DEFAULT_COVERAGE } from '#src/config/defaults.ts';
import type { CoverageHistory } from '#src/model/branch-history.ts';
import type { Coverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import { readRecorded } from '../support/recorded-results.ts';
import { caseTruth, describeWithSharedData } from '../support/shared-data.ts';

interface Measured {
  sha: string;
  coverage: Coverage;
}

function historyOf(measured: readonly Measured[]): CoverageHistory {
  const points = measured.map(({ sha, coverage }, at) => ({
    runId: at + 1,
    sha,
    at: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    url: `https://example.test/runs/${at + 1}`,
    totals: coverageTotals(coverage),
  }));
  const filesAt = (at: number) => measured.at(at)?.coverage.files ?? [];
  return {
    branch: 'main',
    points,
    newest: filesAt(-1),
    before: measured.length > 1 ? filesAt(-2) : null,
    falls: fallPlaces(points, DEFAULT_COVERAGE.drop).map(({ before, since }) => ({
      before,
      since,
      filesBefore: filesAt(before),
      filesAfter: filesAt(since),
    })),
  };
}

async function coverageIn(path: string): Promise<Coverage> {
  const { coverage } = await readRecorded(path);
  if (coverage === null) throw new Error(`${path} has no coverage`);
  return coverage;
}

describeWithSharedData('the history of iniconfig', () => {
  interface RecordedCommit {
    n: number;
    sha: string;
    coverage_totals: { percent_covered: number };
  }
  const commits = () => caseTruth('history-iniconfig')['commits'] as RecordedCommit[];
  const shaOf = (n: number) => commits()[n]?.sha ?? '';

  /** Of the twelve commits, those whose coverage was kept as a file. */
  async function measured(...numbers: number[]): Promise<Measured[]> {
    const all: Measured[] = [];
    for (const n of numbers) {
      const path = `history-iniconfig/c${`${n}`.padStart(2, '0')}/coverage.json`;
      all.push({ sha: shaOf(n), coverage: await coverageIn(path) });
    }
    return all;
  }

  it('has the trend that coverage.py gave', async () => {
    const { trend, total } = analyseCoverage(historyOf(await measured(0, 3, 7, 8, 11)), DEFAULT_COVERAGE);
    expect(trend.map(({ sha }) => sha)).toEqual([0, 3, 7, 8, 11].map(shaOf));
    for (const { sha, percent } of trend)
      expect(percent).toBe(commits().find((commit) => commit.sha === sha)?.coverage_totals.percent_covered);
    expect(total?.percent).toBe(67.38351254480287);
  });

  it('names the drop at c08, also when it is not the newest commit', async () => {
    const findings = analyseCoverage(historyOf(await measured(0, 3, 7, 8, 11)), DEFAULT_COVERAGE);
    const fall = findings.falls.find(({ since }) => since.sha === shaOf(8));
    expect(fall).toMatchObject({ from: 70.61068702290076, to: 66.54676258992805, recovered: false });
    expect(fall?.before.sha).toBe(shaOf(7));
    const drop = findings.drops.find(({ since }) => since.sha === shaOf(8));
    expect(drop).toMatchObject({ path: 'src/iniconfig/__init__.py', missing: { from: 39, to: 49 } });
    // 65 of 107 lines and ways before, 65 of 123 after; as the tool's own report has them.
    expect(drop?.from).toBeCloseTo((100 * 65) / 107, 10);
    expect(drop?.to).toBeCloseTo((100 * 65) / 123, 10);
  });

  it('names it on the day itself, as a drop of a file that the reports know no blob of', async () => {
    const { drops, falls } = analyseCoverage(historyOf(await measured(7, 8)), DEFAULT_COVERAGE);
    expect(drops.map(({ path, unchanged }) => [path, unchanged])).toEqual([
      ['src/iniconfig/__init__.py', null],
    ]);
    expect(falls).toHaveLength(1);
  });

  it('names nothing between commits that keep their coverage', async () => {
    const { drops, falls } = analyseCoverage(historyOf(await measured(3, 7)), DEFAULT_COVERAGE);
    expect([drops, falls]).toEqual([[], []]);
  });

  it('ranks the file with most missing lines first', async () => {
    const { ranking, directories, underTarget } = analyseCoverage(
      historyOf(await measured(8, 11)),
      DEFAULT_COVERAGE,
    );
    expect(ranking.map(({ path, missing }) => [path, missing])).toEqual([
      ['src/iniconfig/__init__.py', 49],
      ['src/iniconfig/_parse.py', 15],
      ['src/iniconfig/_version.py', 11],
      ['src/iniconfig/exceptions.py', 7],
    ]);
    expect(directories.map(({ path, percent }) => [path, percent])).toEqual([
      ['src', 67.38351254480287],
      ['src/iniconfig', 67.38351254480287],
    ]);
    expect(underTarget.map(({ path }) => path)).toEqual([
      'src/iniconfig/__init__.py',
      'src/iniconfig/_version.py',
      'src/iniconfig/exceptions.py',
    ]);
  });
});

describeWithSharedData('the monorepo', () => {
  const commits = () => caseTruth('lab-coverage-monorepo')['commits'] as { base: string; head: string };

  // Without a checkout, coverage.xml cannot tell below which of its two roots a file lies.
  it.each(['coverage.json', 'coverage.lcov'])(
    'lost coverage in one package, by %s, and not in the file that only moved',
    async (file) => {
      const { total, drops, falls, directories } = analyseCoverage(
        historyOf([
          { sha: commits().base, coverage: await coverageIn(`lab-coverage-monorepo/base/from-root/${file}`) },
          { sha: commits().head, coverage: await coverageIn(`lab-coverage-monorepo/head/from-root/${file}`) },
        ]),
        DEFAULT_COVERAGE,
      );
      expect(total?.percent).toBe(40);
      expect(falls.map(({ from, to }) => [from, to])).toEqual([[60, 40]]);
      expect(drops.map(({ path }) => path)).toEqual(['packages/pricing-lib/src/pricing_lib/core.py']);
      expect(drops[0]?.from).toBe(75);
      expect(drops[0]?.to).toBeCloseTo(100 / 3, 10);
      const percentOf = (path: string) => directories.find((one) => one.path === path)?.percent;
      // As each package's own report has it.
      expect(percentOf('packages/pricing-lib')).toBe(30);
      expect(percentOf('packages/shop-api')).toBe(60);
    },
  );
});
