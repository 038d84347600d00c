import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { packagesAmong, treeCheckout } from '#src/ingest/tree-checkout.ts';
import type { AppOnFake } from '../support/app-on-fake.ts';
import { aProject } from '../support/app-project.ts';
import { filesBelow, recordedArtifact } from '../support/raw-artifacts.ts';
import { describeWithSharedData, sharedPath, truthOf } from '../support/shared-data.ts';
import { recordedRuns } from '../support/truth-recorded.ts';
import { filesOf, rootOf, sourceOf } from '../support/truth-sources.ts';
import { withAppOnFake } from '../support/with-app-on-fake.ts';

let scene: AppOnFake;
withAppOnFake((started) => {
  scene = started;
});
jest.setTimeout(60_000);

const withTree = sourceOf('all together + tree');

describeWithSharedData('recorded reports, uploaded without the Redfirst step', () => {
  it('of h11 show in a pull request the failures that pytest had, and the diff coverage of diff-cover', async () => {
    const config = '.github/redfirst.yml';
    const setting = 'filing: off\nartifacts: [test-results, "coverage*"]\n';
    const project = await aProject(scene, 'h11', { config: setting });
    const base = filesBelow(rootOf('broken-h11/base', withTree));
    const head = filesBelow(rootOf('broken-h11/head-xunit2', withTree));
    const changed = Object.fromEntries(Object.entries(head).filter(([path, text]) => base[path] !== text));
    const from = await project.push({ files: { ...base, [config]: setting } });
    const uploaded = (run: string) => () => [
      recordedArtifact('test-results', { 'out/junit.xml': `${run}/junit.xml` }),
      recordedArtifact('coverage-report', { 'coverage.xml': `${run}/coverage.xml` }),
    ];
    await project.run({ artifacts: uploaded('broken-h11/base') });
    const { headSha } = await project.propose({ branch: 'change', from, files: changed });
    await project.run({
      event: 'pull_request',
      branch: 'change',
      artifacts: uploaded('broken-h11/head-xunit2'),
    });

    const { summary, conclusion } = await project.check(headSha);
    const { failing } = truthOf('broken-h11/head-xunit2');
    expect(conclusion).toBe('failure');
    expect(summary).toContain(`${failing.length} new failures`);
    for (const nodeId of failing) expect(summary).toContain(nodeId);
    // diff-cover on this case: 4 lines, 1 missing.
    expect(summary).toContain('3 of 4 added lines covered');
  });

  it('of three jobs of a matrix are three environments, and their coverage is what coverage.py combined', async () => {
    const setting = 'filing: off\nartifacts: ["junit-*", "coverage-*"]\n';
    const project = await aProject(scene, 'matrix', { config: setting });
    const suite = filesBelow(sharedPath('lab-coverage-matrix', 'suite'));
    const sha = await project.push({ files: suite });
    await project.run({
      artifacts: () =>
        ['py3.10', 'py3.12', 'py3.13'].flatMap((python) => [
          recordedArtifact(`junit-${python}`, { 'junit.xml': `lab-coverage-matrix/${python}/junit.xml` }),
          recordedArtifact(`coverage-${python}`, {
            'coverage.xml': `lab-coverage-matrix/${python}/coverage.xml`,
          }),
        ]),
    });
    const { summary } = await project.check(sha);
    const combined = JSON.parse(
      readFileSync(sharedPath('lab-coverage-matrix', 'combined', 'coverage.json'), 'utf8'),
    ) as { totals: { covered_lines: number; num_statements: number } };
    const { covered_lines: covered, num_statements: statements } = combined.totals;
    expect(summary).toContain('environment `py3.10; py3.12; py3.13`');
    expect(summary).toContain(`${covered} of ${statements} lines`);
    expect(summary).toContain('`tests/test_ver.py::test_version`');
    expect(summary).toContain('(only on `py3.10`)');
    expect(summary?.split('\n')[0]).not.toMatch(/flaky/i);
  });

  const runs = recordedRuns()
    .map(({ run }) => run)
    .filter((run) => filesOf(run, sourceOf('JUnit + tree')).length > 0);

  it('are read by a commit’s list of files as beside its checkout, in every run of which the tree is known', async () => {
    expect(runs.length).toBeGreaterThan(20);
    for (const run of runs) {
      const root = rootOf(run, withTree);
      const tracked = Object.keys(filesBelow(root));
      const reports = filesOf(run, sourceOf('JUnit + tree')).map((path) => ({
        path,
        folder: null,
        async *chunks() {
          yield new Uint8Array(readFileSync(path));
        },
      }));
      const beside = await readReports(reports, checkoutFolder(root, packagesAmong(tracked)));
      const listed = await readReports(reports, treeCheckout(tracked));
      expect({ run, results: listed }).toEqual({ run, results: beside });
    }
  });
});
