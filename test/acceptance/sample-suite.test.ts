import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { collectionSchema } from '#src/model/collection.ts';
import { actionlintOf, linterTools, zizmorOf } from '../support/linted-workflows.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { type ActionJob, runAction } from '../support/run-action.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { REQUIREMENTS } from '../support/workflow-project.ts';

const SAMPLE = '.github/workflows/sample.yml';
const TRIAGE = '.github/workflows/triage.yml';
const SUITE = 'examples/sample-suite';

const python = findPython();
const itWithPython = itWith(python, howToGetPython);
const { linters, itLints } = linterTools();

const read = (path: string) => parse(readFileSync(join(projectRoot, path), 'utf8'));

/** The suite in a checkout of its own, run by the Action with what the repository's workflow gives it. */
async function sampleJob(): Promise<ActionJob> {
  if (python === null) throw new Error('no Python');
  const root = emptyFolder();
  cpSync(join(projectRoot, SUITE), join(root, SUITE), {
    recursive: true,
    filter: (path) => !/__pycache__|\.egg-info|\.pytest_cache|\.coverage$/.test(path),
  });
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'add', '.']);
  const steps: { uses?: string; with?: Record<string, string> }[] = read(SAMPLE).jobs.suite.steps;
  const given = steps.find(({ uses }) => uses === './')?.with;
  if (given === undefined) throw new Error(`${SAMPLE} does not use the Action`);
  const programs = pythonPrograms(python, REQUIREMENTS);
  return runAction(root, given, { env: { PATH: `${programs}:${process.env.PATH ?? ''}` } });
}

describe('the sample suite of this repository', () => {
  itWithPython('is green under the Action, and every way in which its tests end is told', async () => {
    const job = await sampleJob();
    expect([job.status, job.endStatus]).toEqual([0, 0]);
    const { results, command } = collectionSchema.parse(job.collection);
    const cart = 'tests/test_cart.py';
    expect(
      results.tests.map(({ nodeId, outcome, flaky, attempts }) => [nodeId, outcome, flaky, attempts.length]),
    ).toEqual([
      [`${cart}::test_currencies`, 'skipped', false, 1],
      [`${cart}::test_discount`, 'passed', false, 1],
      [`${cart}::test_discount_below_zero`, 'xfailed', false, 1],
      [`${cart}::test_passes_at_the_second_attempt`, 'passed', true, 2],
      [`${cart}::test_total[empty]`, 'passed', false, 1],
      [`${cart}::test_total[two]`, 'passed', false, 1],
    ]);
    expect(command?.exitCode).toBe(0);
    expect(results.problems).toEqual([]);
    // 5 of 6 lines and 1 of 2 branches: no discount of more than 100 percent is tried.
    expect(job.outputs).toMatchObject({
      total: '6',
      passed: '4',
      flaky: '1',
      reruns: '1',
      coverage: '75',
      verdict: 'success',
    });
    expect(results.coverage?.files.find(({ missing }) => missing.length > 0)).toMatchObject({
      path: `${SUITE}/src/shop/cart.py`,
      missing: [7],
    });
  });

  it('is watched by the app of this repository, with the rights and the events that users give it', async () => {
    const documented = /```yaml\n# \.github\/workflows\/redfirst\.yml\n([\s\S]*?)```/.exec(
      readFileSync(join(projectRoot, 'docs/without-a-server.md'), 'utf8'),
    )?.[1];
    const [own, users] = [read(TRIAGE), parse(documented ?? '')];
    expect(own.on).toEqual({
      ...users.on,
      workflow_run: { workflows: [read(SAMPLE).name], types: ['completed'] },
    });
    expect([own.permissions, own.jobs.triage.permissions]).toEqual([{}, users.jobs.triage.permissions]);
    const [checkout, triage, keep] = own.jobs.triage.steps;
    // Never what a pull request proposes: the ref says so whatever the event is.
    expect(checkout.with).toEqual({
      ref: `\${{ github.event.repository.default_branch }}`,
      'persist-credentials': false,
    });
    expect([triage.uses, triage.id]).toEqual(['./app', 'triage']);
    expect(keep).toEqual(users.jobs.triage.steps[1]);
  });

  itLints('has workflows in which actionlint and zizmor find nothing', async () => {
    const paths = [SAMPLE, TRIAGE].map((path) => join(projectRoot, path));
    expect(await actionlintOf(linters, paths)).toBe('');
    expect(await zizmorOf(linters, paths)).toEqual([]);
  });
});
