import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect } from '@jest/globals';
import {
  type BillsProject,
  projectWithBills,
  uploadedArtifact,
  workflowPath,
} from '../support/bills-project.ts';
import { aCollection, failingTest, passingTests } from '../support/collections.ts';
import { pythonPrograms } from '../support/requires.ts';
import { runAct, workflowTools } from '../support/run-act.ts';
import { projectRoot } from '../support/run-cli.ts';
import { historyArtifact, startTriageScene, TRIAGE, type TriageScene } from '../support/triage-workflow.ts';
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
    'lead from a test that fails to a check and an issue; two triages at once lose nothing; a schedule says the breach',
    async () => {
      if (tools === null) throw new Error('no act');
      const programs = pythonPrograms(tools.python, REQUIREMENTS);
      // A bill is a P1, which is due after a moment here.
      const config = 'filing: on\nsla:\n  hours:\n    P1: 0.0001\n';
      project = projectWithBills({
        [TRIAGE.path]: documentedWorkflow(),
        '.github/redfirst.yml': config,
      });
      scene = await startTriageScene(config);
      const { github, repository } = scene;
      const { sha, files } = project;
      await github.push({ repository, branch: 'main', message: 'Bills', files, wholeTree: true, sha });
      const { run } = await github.startRun({ repository, workflow: { name: 'Bills', path: workflowPath } });
      const env = { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1' };
      const tested = await runAct({ act: tools.act, job: 'bills', project, programs, env });
      const artifact = uploadedArtifact(project.uploaded, tested);
      await github.completeRun({ repository, run, conclusion: 'failure', artifacts: [artifact] });
      const triage = await triagesOf({ scene, project, act: tools.act, programs });

      const first = await triage('first', await scene.lastEvent('workflow_run', 'completed'));
      expect(first.log).toContain(`reported run ${run}`);
      const state = await scene.state();
      expect(state.checkRuns.map((check) => [check.name, check.headSha, check.conclusion])).toEqual([
        ['Redfirst', sha, 'failure'],
      ]);
      expect(state.issues.map(({ user, title }) => [user, title])).toEqual([
        ['github-actions[bot]', expect.stringContaining('test_tax_is_added')],
      ]);
      await first.upload();

      // None of these two knows what the other keeps.
      const invoice = await completed(scene, 'invoice');
      const ledger = await completed(scene, 'ledger');
      const atOnce = await Promise.all([triage('one', invoice.event), triage('two', ledger.event)]);
      for (const { upload } of atOnce) await upload();
      await plantedHistory(scene);
      const third = await triage('third', { name: 'schedule', payload: { schedule: '17 * * * *' } });
      expect(third.log).not.toContain('passed over');
      expect(third.log).not.toMatch(/left out [1-9]/);
      expect(third.runs()).toEqual(expect.arrayContaining([run, invoice.run, ledger.run]));
      const { issues } = await scene.state();
      expect(issues.map(({ title }) => /test_\w+/.exec(title)?.[0]).sort()).toEqual([
        'test_invoice',
        'test_ledger',
        'test_tax_is_added',
      ]);
      const late = await scene.issue(1);
      expect([late.labels.includes('sla: breached'), late.comments.map(({ user }) => user)]).toEqual([
        true,
        ['github-actions[bot]'],
      ]);
    },
    180_000,
  );
});

/** A trusted run of other jobs, of which one test fails. */
async function completed(scene: TriageScene, what: string) {
  const { sha } = await scene.github.push({
    repository: scene.repository,
    branch: 'main',
    files: { [`${what}.txt`]: what },
  });
  const tests = [...passingTests(8), failingTest(what)];
  const event = await scene.complete({ sha }, (runId) => aCollection({ runId, tests }));
  const { id: run } = (event.payload as { workflow_run: { id: number } }).workflow_run;
  return { run, event };
}

/** A fork's pull request uploads what is called like our history, later than all of ours. */
async function plantedHistory({ github, repository }: TriageScene): Promise<void> {
  await github.fork({ repository, owner: 'mallory' });
  const { run } = await github.startRun({
    repository,
    headRepository: `mallory/${repository.split('/')[1]}`,
    event: 'pull_request',
    workflow: TRIAGE,
  });
  const trap = `${JSON.stringify({ kind: 'commit', repositoryId: 1, sha: 'f'.repeat(40), parents: [] })}\n`;
  await github.completeRun({ repository, run, artifacts: [historyArtifact(gzipSync(trap))] });
}

/** The triage job under act, as often as it is called; each run has a name. */
async function triagesOf({
  scene,
  project,
  act,
  programs,
}: {
  scene: TriageScene;
  project: BillsProject;
  act: string;
  programs: string;
}) {
  const { github, repository } = scene;
  const repositories = { 'redfirst/redfirst@v0': actionRepository(project) };
  const token = await scene.tokenOf({
    actions: 'read',
    checks: 'write',
    contents: 'read',
    issues: 'write',
    pull_requests: 'write',
  });
  return async (name: string, event: { name: string; payload: unknown }) => {
    const { run } = await github.startRun({ repository, event: event.name, workflow: TRIAGE });
    const uploaded = join(project.uploaded, name);
    const { exitCode, log } = await runAct({
      act,
      job: 'triage',
      as: name,
      project,
      programs,
      repositories,
      event,
      token,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(run),
        GITHUB_WORKFLOW_REF: `${repository}/${TRIAGE.path}@refs/heads/main`,
        UPLOADED: uploaded,
      },
    });
    expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::error')]);
    const history = () => readFileSync(join(uploaded, 'redfirst-history/redfirst-history.ndjson.gz'));
    return {
      log,
      /** Runs with results in the history that it kept. */
      runs: () =>
        gunzipSync(history())
          .toString('utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { kind: string; runId?: number })
          .flatMap(({ kind, runId }) => (kind === 'collection' ? [runId] : [])),
      /** Its last step's artifact is there when its run has completed. */
      upload: () => github.completeRun({ repository, run, artifacts: [historyArtifact(history())] }),
    };
  };
}
