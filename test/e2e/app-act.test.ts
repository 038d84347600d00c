import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import {
  type BillsProject,
  projectWithBills,
  uploadedArtifact,
  workflowPath,
} from '../support/bills-project.ts';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import type { LongProcess } from '../support/long-process.ts';
import { pythonPrograms } from '../support/requires.ts';
import { runAct, workflowTools } from '../support/run-act.ts';
import { discard, installApp, serveInstalled, startFakeProcess } from '../support/served-app.ts';
import { REQUIREMENTS } from '../support/workflow-project.ts';

const { tools, itInAct } = workflowTools();
const minute = 60_000;

/**
 * All parts are the real ones but GitHub: the Action's committed bundle in a workflow that act runs, pytest, the App's
 * committed bundle as a process of its own. The fake GitHub, a process as well, hands the job's artifact on.
 */
describe('the Action and the App together', () => {
  let project: BillsProject;
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
