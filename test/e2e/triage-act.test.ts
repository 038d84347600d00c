import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import {
  type BillsProject,
  projectWithBills,
  uploadedArtifact,
  workflowPath,
} from '../support/bills-project.ts';
import { pythonPrograms } from '../support/requires.ts';
import { runAct, workflowTools } from '../support/run-act.ts';
import { projectRoot } from '../support/run-cli.ts';
import { startTriageScene, TRIAGE, type TriageScene } from '../support/triage-workflow.ts';
import { REQUIREMENTS } from '../support/workflow-project.ts';

const { tools, itInAct } = workflowTools();

/** The documented workflow, as it is to be copied. */
function documentedWorkflow(): string {
  const text = readFileSync(join(projectRoot, 'docs/without-a-server.md'), 'utf8');
  const yaml = /```yaml\n# \.github\/workflows\/redfirst\.yml\n([\s\S]*?)```/.exec(text)?.[1];
  if (yaml === undefined) throw new Error('docs/without-a-server.md has no workflow that triages');
  return yaml;
}

/** What the action's repository has of it. Everything else would only be copied. */
function actionRepository({ root }: BillsProject): string {
  const folder = join(dirname(root), 'redfirst');
  mkdirSync(join(folder, 'app'), { recursive: true });
  cpSync(join(projectRoot, 'app/action.yml'), join(folder, 'app/action.yml'));
  const wanted = /^(?:app-action.*\.mjs|.*\.wasm|pglite\.data|template-.*)$/;
  for (const file of readdirSync(join(projectRoot, 'dist')).filter((name) => wanted.test(name)))
    cpSync(join(projectRoot, 'dist', file), join(folder, 'dist', file));
  return folder;
}

describe('the two documented workflows, run by act', () => {
  let project: BillsProject | null = null;
  let scene: TriageScene | null = null;

  afterAll(async () => {
    await scene?.close();
    if (project !== null) rmSync(dirname(project.root), { recursive: true, force: true });
  });

  itInAct(
    'lead from a test that fails to a check, an issue, and a history for the next triage',
    async () => {
      if (tools === null) throw new Error('no act');
      const programs = pythonPrograms(tools.python, REQUIREMENTS);
      project = projectWithBills({ [TRIAGE.path]: documentedWorkflow() });
      scene = await startTriageScene('filing: on\n');
      const { github, repository } = scene;
      const { sha, files } = project;
      await github.push({ repository, branch: 'main', message: 'Bills', files, wholeTree: true, sha });
      const { run } = await github.startRun({ repository, workflow: { name: 'Bills', path: workflowPath } });
      const env = { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1' };
      const tested = await runAct({ act: tools.act, job: 'bills', project, programs, env });
      const artifact = uploadedArtifact(project.uploaded, tested);
      await github.completeRun({ repository, run, conclusion: 'failure', artifacts: [artifact] });

      const triaged = await runAct({
        act: tools.act,
        job: 'triage',
        project,
        programs,
        repositories: { 'redfirst/redfirst@v0': actionRepository(project) },
        event: await scene.lastEvent('workflow_run', 'completed'),
        token: await scene.tokenOf({
          actions: 'read',
          checks: 'write',
          contents: 'read',
          issues: 'write',
          pull_requests: 'write',
        }),
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_WORKFLOW_REF: `${repository}/${TRIAGE.path}@refs/heads/main`,
          UPLOADED: join(project.uploaded, 'triage'),
        },
      });
      expect([triaged.exitCode, triaged.log]).toEqual([0, expect.stringContaining(`reported run ${run}`)]);
      const state = await scene.state();
      expect(state.checkRuns.map((check) => [check.name, check.headSha, check.conclusion])).toEqual([
        ['Redfirst', sha, 'failure'],
      ]);
      expect(state.issues.map(({ user, title }) => [user, title])).toEqual([
        ['github-actions[bot]', expect.stringContaining('test_tax_is_added')],
      ]);
      const kept = join(project.uploaded, 'triage/redfirst-history');
      expect(readdirSync(kept)).toEqual(['redfirst-history.ndjson.gz']);
    },
    180_000,
  );
});
