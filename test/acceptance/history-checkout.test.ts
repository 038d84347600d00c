import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addRun, answerOf } from '../support/history-cli.ts';
import { emptyFolder, preview, runCli } from '../support/run-cli.ts';
import {
  baseCoverage,
  greenLog,
  headCoverage,
  redHead,
  smallProject,
  totalTest,
} from '../support/small-project.ts';

describe('a history that is filled where the checkout is at hand', () => {
  const data = emptyFolder();
  const { root, base, head } = smallProject('Count one more');
  const red = redHead();

  beforeAll(async () => {
    // The run of the older commit completes last: what ancestry says must not depend on it.
    const add = (files: string[], sha: string, day: number) =>
      addRun(data, files, { sha, run: day, options: ['--root', root, '--at', `2026-03-0${day}T10:00:00Z`] });
    await add([red, headCoverage()], head, 1);
    await add([greenLog(), baseCoverage()], base, 2);
  }, 120_000);

  it('knows the parents of commits, and the blobs of the files that were measured where they are checked out', async () => {
    const { stdout } = await runCli(['history', 'export', '--data', data]);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const commits = records.filter(({ kind }) => kind === 'commit');
    expect(Object.fromEntries(commits.map(({ sha, parents }) => [sha, parents]))).toEqual({
      [base]: [],
      [head]: [base],
    });
    const blob = execFileSync('git', ['-C', root, 'rev-parse', `${head}:src/shop/cart.py`], {
      encoding: 'utf8',
    }).trim();
    const blobs = records
      .filter(({ kind }) => kind === 'collection')
      .map(({ runId, collection }) => [
        runId,
        collection.results.coverage.files.find(({ path }: { path: string }) => path === 'src/shop/cart.py')
          .blobId,
      ]);
    expect(blobs).toEqual([
      [1, blob],
      [2, null],
    ]);
  });

  it('takes commits in the order in which they build on each other, not in that of their runs', async () => {
    const { broken } = await answerOf('flaky', data);
    expect(broken).toMatchObject([{ nodeId: totalTest, firstFailed: head, lastPassed: base }]);
  });

  it('lets a preview name the baseline by ancestry, and the commits since then', async () => {
    const document = await preview([
      red,
      ...['--data', data, '--repo', 'octo/shop', '--branch', 'main', '--sha', head, '--root', root],
    ]);
    expect(document.check.conclusion).toBe('failure');
    expect(document.check.summary).toContain(base.slice(0, 10));
    expect(document.issues[0]?.body).toContain('Count one more');
  });
});
