import { describe, expect, it } from '@jest/globals';
import { violations } from '../support/published-schema.ts';
import { preview } from '../support/run-cli.ts';
import {
  baseCoverage,
  flakyLog,
  greenLog,
  headCoverage,
  redHead,
  smallProject,
} from '../support/small-project.ts';
import { folderWith } from '../support/written-files.ts';

/** A change with 2 of its 3 measurable lines covered, in a project whose config is this. */
function project(gates: string | null) {
  const made = smallProject();
  if (gates !== null) folderWith({ '.github/redfirst.yml': gates }, made.root);
  return made;
}

/** A preview of these reports against the green base, under these gates. */
async function under(
  gates: string | null,
  reports: readonly string[],
  base: readonly string[] = [greenLog()],
) {
  const { root, base: sha } = project(gates);
  return preview([...reports, '--root', root, '--base', sha, '--base-report', ...base]);
}

const green = () => [greenLog(), headCoverage()];
const measuredBase = () => [greenLog(), baseCoverage()];

describe('preview under the gates of the checkout’s config', () => {
  it('is green, and exits with 0, where the config asks for nothing', async () => {
    const { check, gates, exit } = await under(null, green());
    expect([check.conclusion, check.title, exit]).toEqual(['success', 'All 4 tests passed', 0]);
    expect(gates.map(({ gate, met }) => [gate, met])).toEqual([['newFailures', true]]);
    expect(check.summary).not.toContain('### Gates');
  });

  it('fails by diff coverage with figure and limit on the first line, and exits with 1', async () => {
    const { check, comment, gates, exit } = await under('gates: { diffCoverage: 80 }\n', green());
    expect([check.conclusion, exit]).toEqual(['failure', 1]);
    expect(check.title).toBe('Diff coverage 66.67 % is below 80 % ▸ All 4 tests passed');
    expect(check.summary.split('\n')[0]).toBe('**Diff coverage 66.67 % is below 80 %** ▸ All 4 tests passed');
    expect(check.summary).toContain('| `diffCoverage` | at least 80 % | 66.67 % | **failed** |');
    expect(comment?.body).toContain('### Redfirst: **Diff coverage 66.67 % is below 80 %**');
    expect(gates.at(-1)).toMatchObject({ gate: 'diffCoverage', met: false, actual: 200 / 3, limit: 80 });
  });

  it('judges every gate by itself', async () => {
    const config = `gates:
  newFlaky: on
  coverageTotal: 70
  coverageDrop: 20
  diffCoverage: 60
  paths:
    - { path: src/shop/**, coverage: 80, diffCoverage: 50 }
    - { path: lib/**, coverage: 10, diffCoverage: 100 }
  slowdowns: on
`;
    const reports = [flakyLog(), headCoverage()];
    const outcome = await under(config, reports, measuredBase());
    // 3 of 4 lines, before 2 of 2; 2 of 3 added lines.
    expect(outcome.gates.map(({ gate, path, met, actual }) => [gate, path, met, actual])).toEqual([
      ['newFailures', null, true, 0],
      ['newFlaky', null, false, 1],
      ['coverageTotal', null, true, 75],
      ['coverageDrop', null, false, 25],
      ['diffCoverage', null, true, 200 / 3],
      ['paths.coverage', 'src/shop/**', false, 75],
      ['paths.diffCoverage', 'src/shop/**', true, 200 / 3],
      ['paths.coverage', 'lib/**', null, null],
      ['paths.diffCoverage', 'lib/**', true, null],
      ['slowdowns', null, null, null],
    ]);
    expect(outcome.check.title).toBe(
      '1 newly flaky test ▸ Coverage fell by 25 pp, allowed is 20 pp ▸ 1 more failed gate ▸ 1 flaky',
    );
    const { exit, ...document } = outcome;
    expect(exit).toBe(1);
    expect(violations('preview', document)).toEqual([]);
  });

  it('is never red for what is not known, and says so', async () => {
    const config = 'gates: { coverageTotal: 90, coverageDrop: 0, diffCoverage: 90, slowdowns: on }\n';
    const { check, exit } = await under(config, [greenLog()]);
    expect([check.conclusion, check.title, exit]).toEqual(['success', 'All 4 tests passed', 0]);
    expect(check.summary.match(/not known: there is no coverage report/g)).toHaveLength(3);
    expect(check.summary.match(/\| not judged \|/g)).toHaveLength(4);
  });

  it('is neutral, and says why, for new failures that the team lets pass', async () => {
    const { check, issues, exit } = await under('gates: { newFailures: off }\n', [redHead()]);
    expect([check.conclusion, check.title, exit]).toEqual([
      'neutral',
      '1 new failure, which the gate newFailures lets pass',
      0,
    ]);
    expect(issues).toHaveLength(1);
  });

  it('fails without results only where the config says so', async () => {
    const coverage = () => [headCoverage()];
    expect((await under(null, coverage())).check.conclusion).toBe('neutral');
    const { check, exit } = await under('gates: { noResults: fail }\n', coverage());
    expect([check.conclusion, check.title, exit]).toEqual([
      'failure',
      'No test results ▸ Missing results fail this check',
      1,
    ]);
  });

  it('uses the other settings of that config, too, and ends with 2 where it is wrong', async () => {
    const rule = '{ name: own, severity: P3, why: it can wait, when: {} }';
    const labels = 'labels: { P3: { name: "sev-3" }, bug: { name: defect }, redfirst: { name: robot } }';
    const { issues } = await under(`severity: { rules: [${rule}] }\n${labels}\n`, [redHead()]);
    expect(issues.map(({ severity, rule: by }) => [severity, by])).toEqual([['P3', 'own']]);
    expect(issues.map((issue) => issue.labels)).toEqual([['sev-3', 'defect', 'robot']]);
    await expect(under('gates: { diffCoverage: high }\n', green())).rejects.toThrow(
      /exit 2[\s\S]*gates\.diffCoverage: is "high", expected a number from 0 to 100 or one of off/,
    );
  });
});
