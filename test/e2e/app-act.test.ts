import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import type { LongProcess } from '../support/long-process.ts';
import { pythonPrograms } from '../support/requires.ts';
import { type ActJob, runAct, workflowTools } from '../support/run-act.ts';
import { discard, installApp, serveInstalled, startFakeProcess } from '../support/served-app.ts';
import { REQUIREMENTS, workflowProject } from '../support/workflow-project.ts';

const { tools, itInAct } = workflowTools();
const minute = 60_000;

/** A bill that is wrong: `billing` is a word of the default rules for P1, whose failures are filed at once (design §5). */
const bills = {
  'src/shop/billing.py': 'def invoice(prices, tax):\n    return sum(prices) * tax\n',
  'tests/test_billing.py': [
    'from shop.billing import invoice',
    '',
    '',
    'def test_no_tax():',
    '    assert invoice([1, 2], 1) == 3',
    '',
    '',
    'def test_nothing_bought():',
    '    assert invoice([], 0.2) == 0',
    '',
    '',
    'def test_tax_is_added():',
    '    assert invoice([10, 20], 0.2) == 36',
    '',
  ].join('\n'),
  '.github/redfirst.yml': 'filing: on\n',
};

/** Its artifact is laid where the stand-in of actions/upload-artifact finds `UPLOADED`. */
const workflow = (uploaded: string): string => `name: Bills
on: [push]
permissions:
  contents: read
jobs:
  bills:
    runs-on: ubuntu-latest
    env:
      UPLOADED: ${uploaded}/bills
    steps:
      - uses: actions/checkout@v6
      - uses: ./.redfirst
        with:
          command: pytest tests/test_billing.py
`;
const workflowPath = '.github/workflows/bills.yml';

interface Project {
  root: string;
  uploaded: string;
  sha: string;
  /** Every file of the commit: path to text. */
  files: Record<string, string>;
}

/** The small project with a second commit, by which the bills come in. */
function projectWithBills(): Project {
  const { root, uploaded } = workflowProject();
  for (const [path, text] of Object.entries({ ...bills, [workflowPath]: workflow(uploaded) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=A Tester', '-c', 'user.email=tester@example.invalid', ...args],
      { encoding: 'utf8' },
    ).trim();
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'Write bills');
  const paths = git('ls-files').split('\n');
  return {
    root,
    uploaded,
    sha: git('rev-parse', 'HEAD'),
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  };
}

/** What the job uploaded, byte for byte. */
function uploadedArtifact(uploaded: string, { log }: ActJob) {
  const [name, ...others] = readdirSync(join(uploaded, 'bills'));
  if (name === undefined || others.length > 0) throw new Error(`Not one artifact in\n${log}`);
  const file = `${name}.json.gz`;
  const base64 = readFileSync(join(uploaded, 'bills', name, file)).toString('base64');
  return { name, files: { [file]: { base64 } } };
}

/**
 * All parts are the real ones but GitHub: the Action's committed bundle in a workflow that act runs, pytest, the App's
 * committed bundle as a process of its own. The fake GitHub, a process as well, hands the job's artifact on.
 */
describe('the Action and the App together', () => {
  let project: Project;
  let programs = '';
  let fake: LongProcess | null = null;
  let served: LongProcess | null = null;
  let github: RemoteFakeGitHub;

  beforeAll(async () => {
    if (tools === null) return;
    programs = pythonPrograms(tools.python, REQUIREMENTS);
    project = projectWithBills();
    const started = await startFakeProcess();
    fake = started.process;
    github = started.github;
  }, 5 * minute);

  afterAll(async () => {
    await discard(served);
    await discard(fake);
    if (tools !== null) rmSync(dirname(project.root), { recursive: true, force: true });
  });

  itInAct(
    'file an issue for a test that failed in a real workflow, with the line that reproduces it',
    async () => {
      if (tools === null) throw new Error('no act');
      const app = await installApp(github, { owner: 'octo', name: 'shop' });
      const { sha, files } = project;
      await github.push({
        repository: app.repository,
        branch: 'main',
        message: 'Write bills',
        files,
        wholeTree: true,
        sha,
      });
      served = await serveInstalled(github, app);

      const { run } = await github.startRun({
        repository: app.repository,
        workflow: { name: 'Bills', path: workflowPath },
      });
      const env = { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1' };
      const job = await runAct({ act: tools.act, job: 'bills', project, programs, env });
      expect(job.exitCode).toBe(1);
      const artifact = uploadedArtifact(project.uploaded, job);
      await github.completeRun({
        repository: app.repository,
        run,
        conclusion: 'failure',
        artifacts: [artifact],
        jobs: [{ name: 'bills', conclusion: 'failure' }],
      });
      await served.line(new RegExp(`reported run ${run}, attempt 1`));

      const state = (await github.state())[app.repository];
      expect(
        state?.checkRuns.map((check) => [check.name, check.headSha, check.status, check.conclusion]),
      ).toEqual([['Redfirst', sha, 'completed', 'failure']]);
      expect(state?.issues.length).toBe(1);
      const [issue] = state?.issues ?? [];
      expect(issue?.user).toBe('redfirst-shop[bot]');
      expect([...(issue?.labels ?? [])].sort()).toEqual(['P1', 'bug', 'redfirst']);
      expect(issue?.title).toContain('test_tax_is_added');
      expect(issue?.body).toMatch(/^<!-- redfirst:issue v1 key=/);
      expect(issue?.body).toContain("pytest 'tests/test_billing.py::test_tax_is_added' -v");
      expect(issue?.body).toContain('assert 6.0 == 36');
      expect(issue?.body).toContain(sha.slice(0, 10));
      // The line in the issue is true: run as it stands there, just that test fails.
      const [line = ''] = /pytest '\S+' -v/.exec(issue?.body ?? '') ?? [];
      const again = spawnSync('sh', ['-c', line], {
        cwd: project.root,
        env: { PATH: `${programs}:${process.env.PATH ?? ''}` },
        encoding: 'utf8',
      });
      expect([again.status, /=+ (.*) in /.exec(again.stdout)?.[1]]).toEqual([1, '1 failed']);
    },
    3 * minute,
  );
});
