import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection } from '#src/model/collection.ts';
import { aRepository, type WatchedRepository } from './a-repository.ts';
import { appEvents, appPermissions, artifactOf } from './app-on-fake.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/fake-github.ts';
import type { NewArtifact, NewRun } from './fake-github/runner.ts';
import type { Permissions } from './fake-github/state.ts';
import { readOutputs } from './run-action.ts';
import { projectRoot, run as runProgram } from './run-cli.ts';

/** The workflow in which the app runs as an action. */
export const TRIAGE = { name: 'Redfirst', path: '.github/workflows/redfirst.yml' };

/** One triage that has ended, before its workflow uploaded anything. */
export interface Triaged {
  status: number | null;
  log: string;
  /** Its run. */
  run: number;
  /** Path of what it kept; '' for nothing. */
  history: string;
  /** What it wrote for the run's summary page. */
  summary: string;
  /** What the workflow's last step does: uploads the history, and the run ends. */
  end(): Promise<void>;
}

interface TriageEvent {
  name: string;
  payload: unknown;
}

/** A repository whose workflows run without a server: `octo/shop` on a fake GitHub. */
export interface TriageScene extends WatchedRepository {
  github: FakeGitHub;
  /** A run with one job's collection completes; what GitHub would start the triage with. */
  complete(run: Partial<NewRun>, collectionOf: (run: number) => Collection): Promise<TriageEvent>;
  /** What GitHub would start it with for what happened last, by the webhook's name. */
  lastEvent(name: string, action: string): Promise<TriageEvent>;
  /** The committed bundle, as the runner starts it; `over` changes its environment. */
  triage(event: TriageEvent, over?: Record<string, string>): Promise<Triaged>;
  /** A token of fewer permissions. */
  tokenOf(permissions: Permissions): Promise<string>;
  close(): Promise<void>;
}

/** Starts one; the token is as a workflow has it with the documented permissions. */
export async function startTriageScene(
  config: string,
  options: { private?: boolean } = {},
): Promise<TriageScene> {
  const github = await startFakeGitHub();
  const watched = await aRepository(github, { name: 'shop', config, ...options });
  const { repository } = watched;
  const actions = await github.createApp({
    slug: 'github-actions',
    permissions: { ...appPermissions },
    events: appEvents,
    webhookUrl: 'http://127.0.0.1:9/unused',
  });
  const { installation } = await github.install({ app: actions.id, repositories: [repository] });
  await github.holdDeliveries();
  const tokenOf: TriageScene['tokenOf'] = (permissions) =>
    github.installationToken({ installation, permissions, repositories: [repository] });
  const token = await tokenOf({ ...appPermissions });

  const lastEvent: TriageScene['lastEvent'] = async (name, action) => {
    const found = (await github.deliveries()).findLast(
      (delivery) => delivery.event === name && delivery.action === action,
    );
    if (found === undefined) throw new Error(`No ${name}.${action} happened`);
    // A workflow's event has no installation.
    const { installation: _, ...payload } = JSON.parse(found.payload) as Record<string, unknown>;
    return { name, payload };
  };
  return {
    ...watched,
    github,
    tokenOf,
    lastEvent,
    complete: async (wanted, collectionOf) => {
      const { run } = await github.startRun({ ...wanted, repository });
      const collection = collectionOf(run);
      await github.completeRun({
        repository,
        run,
        conclusion: collection.results.session.exitCode === 0 ? 'success' : 'failure',
        artifacts: [artifactOf(`redfirst-${run}-1-test`, collection)],
      });
      return lastEvent('workflow_run', 'completed');
    },
    triage: async (event, over = {}) => {
      const { run } = await github.startRun({ repository, event: event.name, workflow: TRIAGE });
      const folder = mkdtempSync(join(tmpdir(), 'redfirst-triage-'));
      const paths = {
        event: join(folder, 'event.json'),
        output: join(folder, 'output'),
        summary: join(folder, 'summary'),
      };
      writeFileSync(paths.event, JSON.stringify(event.payload));
      for (const file of [paths.output, paths.summary]) writeFileSync(file, '');
      const { status, stdout, stderr } = await runProgram(
        process.execPath,
        [join(projectRoot, 'dist/app-action.mjs')],
        {
          cwd: folder,
          env: {
            GITHUB_API_URL: github.url,
            GITHUB_REPOSITORY: repository,
            GITHUB_WORKFLOW_REF: `${repository}/${TRIAGE.path}@refs/heads/main`,
            GITHUB_RUN_ID: String(run),
            GITHUB_EVENT_NAME: event.name,
            GITHUB_EVENT_PATH: paths.event,
            GITHUB_OUTPUT: paths.output,
            GITHUB_STEP_SUMMARY: paths.summary,
            RUNNER_TEMP: folder,
            INPUT_TOKEN: token,
            ...over,
          },
        },
      );
      const history = readOutputs(paths.output)['history'] ?? '';
      return {
        status,
        log: stdout + stderr,
        run,
        history,
        summary: readFileSync(paths.summary, 'utf8'),
        end: async () => {
          const artifacts = history === '' ? [] : [historyArtifact(readFileSync(history))];
          await github.completeRun({ repository, run, artifacts });
        },
      };
    },
    close: () => github.close(),
  };
}

/** What the workflow uploads. */
export function historyArtifact(bytes: Uint8Array): NewArtifact {
  const base64 = Buffer.from(bytes).toString('base64');
  return { name: 'redfirst-history', files: { 'redfirst-history.ndjson.gz': { base64 } } };
}
