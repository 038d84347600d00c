import { beforeAll, expect, it } from '@jest/globals';
import type { FlakyDocument } from '../support/contract-documents.ts';
import { addRun, answerOf } from '../support/history-cli.ts';
import { emptyFolder, preview, runCli } from '../support/run-cli.ts';
import { describeWithSharedData, sharedPath } from '../support/shared-data.ts';

/** All ten runs are of one commit; its id is not recorded. */
const sha = 'f1a2'.repeat(10);

const flaky = [
  'tests/test_race.py::test_lost_update',
  'tests/test_random_data.py::test_fails_with_probability[0.1]',
  'tests/test_random_data.py::test_fails_with_probability[0.3]',
  'tests/test_random_data.py::test_fails_with_probability[0.5]',
  'tests/test_random_data.py::test_fails_with_probability[0.9]',
  'tests/test_random_data.py::test_random_input_bug',
  'tests/test_random_data.py::test_set_order',
  'tests/test_stable.py::TestC::test_third_attempt_passes',
  'tests/test_time.py::test_clock_parity',
  'tests/test_time.py::test_deadline',
];

const broken = [
  'tests/test_flaky_fixture.py::test_uses_fixture',
  'tests/test_flaky_fixture.py::test_uses_teardown',
  'tests/test_stable.py::TestC::test_flaky_mark_off',
  'tests/test_stable.py::test_always_fails',
];

const ids = (tests: readonly { nodeId: string }[]): string[] => tests.map(({ nodeId }) => nodeId);

describeWithSharedData('ten recorded runs of one commit in which tests are flaky', () => {
  const data = emptyFolder();
  let document: FlakyDocument;
  const one = (nodeId: string) => document.tests.find((test) => test.nodeId === nodeId);

  beforeAll(async () => {
    for (let run = 1; run <= 10; run += 1) {
      const folder = `run${String(run).padStart(2, '0')}`;
      const added = await addRun(data, [sharedPath('lab-flaky', folder)], {
        sha,
        run,
        options: ['--at', `2026-03-${String(run).padStart(2, '0')}T10:00:00Z`],
      });
      if (added.status !== 0) throw new Error(added.stderr);
    }
    // Of the first three their JUnit XML alone, as another repository.
    for (const run of [1, 2, 3])
      await addRun(data, [sharedPath('lab-flaky', `run0${run}`, 'junit.xml')], {
        sha,
        run,
        options: ['--repo', 'octo/junit', '--root', sharedPath('lab-flaky', 'suite')],
      });
    document = await answerOf('flaky', data, ['--repo', 'octo/shop']);
  }, 240_000);

  it('names exactly the flaky ones and the broken ones, sorted by node id', () => {
    expect(ids(document.tests)).toEqual(flaky);
    expect(ids(document.broken)).toEqual(broken);
    expect(document.regressions).toEqual([]);
  });

  it('counts runs with a failed attempt: the truth of the suite has 5 of 10 for the race, with Wilson’s interval', () => {
    const race = one('tests/test_race.py::test_lost_update');
    expect(race).toMatchObject({ rate: 0.5, runs: 10, failures: 5, since: sha, rule: 'same-commit' });
    expect(race?.interval[0]).toBeCloseTo(0.2366, 4);
    expect(race?.interval[1]).toBeCloseTo(0.7634, 4);
    expect(one('tests/test_stable.py::TestC::test_third_attempt_passes')).toMatchObject({
      rate: 1,
      rule: 'rerun-passed',
    });
  });

  it('shows the runs as evidence', () => {
    const shown = one('tests/test_time.py::test_clock_parity')?.evidence ?? [];
    // Failed in runs 2, 3, 6, 9 and 10 by the recorded truth.
    const failed = shown.filter(({ outcome }) => outcome === 'failed').map(({ run }) => run);
    expect(failed.length).toBeGreaterThan(0);
    expect([2, 3, 6, 9, 10]).toEqual(expect.arrayContaining(failed));
    expect(shown.every((execution) => execution.sha === sha && execution.attempt === 1)).toBe(true);
  });

  it('names causes that the code shows', async () => {
    const withSource = await answerOf('flaky', data, [
      ...['--repo', 'octo/shop', '--root', sharedPath('lab-flaky', 'suite')],
    ]);
    const category = new Map(withSource.tests.map((test) => [test.nodeId, test.category]));
    expect(category.get('tests/test_race.py::test_lost_update')).toBe('race');
    expect(category.get('tests/test_time.py::test_clock_parity')).toBe('time');
    expect(category.get('tests/test_random_data.py::test_fails_with_probability[0.1]')).toBe('data');
    expect(withSource.tests.every(({ why }) => why !== '')).toBe(true);
  });

  it('says from JUnit XML alone what can be known: outcomes that differ, and that one was rerun', async () => {
    // By the recorded truth of runs 1 to 3; what failed in all three is broken as far as they know.
    const known = await answerOf('flaky', data, ['--repo', 'octo/junit']);
    expect(ids(known.tests)).toEqual([
      'tests/test_race.py::test_lost_update',
      'tests/test_random_data.py::test_fails_with_probability[0.5]',
      'tests/test_random_data.py::test_set_order',
      'tests/test_stable.py::TestC::test_third_attempt_passes',
      'tests/test_time.py::test_clock_parity',
    ]);
    expect(ids(known.broken)).toEqual([
      ...broken.slice(0, 2),
      'tests/test_random_data.py::test_fails_with_probability[0.9]',
      ...broken.slice(2),
      'tests/test_time.py::test_deadline',
    ]);
  });

  it('is shown for reading without --json, with each test, its rate and its likely cause', async () => {
    const { stdout, status } = await runCli(['flaky', '--data', data, '--repo', 'octo/shop']);
    expect(status).toBe(0);
    expect(stdout).toContain('10 flaky tests, 4 broken tests, 0 regressions on main of octo/shop');
    for (const nodeId of [...flaky, ...broken]) expect(stdout).toContain(nodeId);
    expect(stdout).toContain('failed in 5 of 10 runs (50 %');
    expect(stdout).toContain('likely cause race');
    expect(stdout).not.toContain('\u001b');
  });

  it('lets a preview of a later commit count nothing as new that was flaky or broken before', async () => {
    const later = 'c0de'.repeat(10);
    const document = await preview([
      sharedPath('lab-flaky', 'run06', 'reportlog.jsonl'),
      ...['--data', data, '--repo', 'octo/shop', '--branch', 'main', '--sha', later],
    ]);
    // Run 6 fails in nothing that is not flaky or broken in the history.
    expect(document.check.conclusion).toBe('success');
    expect(document.flakyDelta?.known).toContain('tests/test_time.py::test_clock_parity');
    expect(document.flakyDelta?.new).toEqual([]);
    expect(document.check.summary).toContain(sha.slice(0, 10));
  });
});
