import { gzipSync } from 'node:zlib';
import { openHistory } from '#src/history/open-history.ts';
import type { Clock } from '#src/model/clock.ts';
import type { Collection } from '#src/model/collection.ts';
import type { History } from '#src/model/history.ts';
import type { AppParts } from '../../app/app-parts.ts';
import { createProbot, listenTo } from '../../app/create-probot.ts';
import { appLog, createLog } from '../../app/log.ts';
import { type Authenticate, appRepositories, type Repositories } from '../../app/repositories.ts';
import { listen } from '../../app/server.ts';
import { type TriageApp, triageApp } from '../../app/triage-app.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/fake-github.ts';
import type { NewArtifact } from './fake-github/runner.ts';

/** What the App asks for (README, "Permissions"). */
export const appPermissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
} as const;
export const appEvents = [
  'workflow_run',
  'issue_comment',
  'issues',
  'check_run',
  'check_suite',
  'pull_request',
];

const start = '2026-04-01T08:00:00.000Z';

/** The app with its real parts, in this process, on a fake GitHub that has `octo/shop`. Both have one clock. */
export interface AppOnFake {
  github: FakeGitHub;
  history: History;
  /** The one that hears the webhooks now. */
  readonly app: TriageApp;
  /** A new app over the same history and GitHub takes over, as after a crash; `over` replaces some of its parts. */
  restart(over?: Partial<AppParts>): TriageApp;
  /** The App's other parts, for what runs beside it. */
  authenticate: Authenticate;
  repositories: Repositories;
  clock: Clock;
  appId: number;
  installation: number;
  /** Moves both clocks on; tokens of before then are no longer valid, as after a restart. */
  advance(by: { days?: number; hours?: number; minutes?: number }): Promise<void>;
  /** The same, to a time (UTC ISO). */
  moveTo(time: string): Promise<void>;
  /** Resolves when every webhook has been answered and what it caused is done. */
  settle(): Promise<void>;
  /** What the log says. */
  said: string[];
  /** The lines of the real log, at its most talkative, of the part that hears the webhooks. */
  logged: string[];
  webhookUrl: string;
  /** What happens on GitHub while the app waits: the first one during the next wait, and so on. */
  duringWaits: (() => Promise<unknown>)[];
  close(): Promise<void>;
}

interface SceneOptions {
  /** `.github/redfirst.yml`; null: none. */
  config?: string | null;
  files?: Record<string, string>;
  private?: boolean;
}

/** Starts both. The history is in memory and is shared: `ids` of repositories differ from scene to scene. */
export async function startAppOnFake({
  config = 'filing: on\n',
  files = { 'README.md': '# Shop\n' },
  private: isPrivate = false,
}: SceneOptions = {}): Promise<AppOnFake> {
  const github = await startFakeGitHub({ now: start });
  await github.createRepository({
    owner: 'octo',
    name: 'shop',
    private: isPrivate,
    files: { ...files, ...(config === null ? {} : { '.github/redfirst.yml': config }) },
  });
  const registered = await github.createApp({ permissions: { ...appPermissions }, events: appEvents });
  const { installation } = await github.install({ app: registered.id, repositories: ['octo/shop'] });

  const duringWaits: (() => Promise<unknown>)[] = [];
  // The fake's clock is asked over its controls, so that both always agree.
  let now = new Date(start);
  const refresh = async (): Promise<void> => {
    now = new Date((await github.clock()).now);
  };
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      await duringWaits.shift()?.();
      await github.advanceClock({ seconds: ms / 1000 });
      await refresh();
    },
  };
  const said: string[] = [];
  const environment = {
    appId: registered.id,
    webhookSecret: registered.webhookSecret,
    apiUrl: github.url,
  };
  const newProbot = (log = createLog('fatal')) =>
    createProbot({
      environment,
      privateKey: registered.privateKeyPem,
      log,
      throttle: false,
    });
  let probot = newProbot();
  const history = await openHistory({ database: { folder: null }, clock, holder: 'test' });
  const authenticate: Authenticate = (id) => probot.auth(id);
  const repositories = appRepositories(authenticate, clock);
  const underWay = new Set<Promise<unknown>>();
  const parts: AppParts = {
    history,
    repositories,
    clock,
    log: {
      ...appLog(createLog('fatal')),
      info: (message) => said.push(`info ${message}`),
      warn: (message) => said.push(`warn ${message}`),
      error: (error, message) => said.push(`error ${message}: ${String(error)}`),
    },
  };
  let app = triageApp(parts);
  const track = <T>(work: Promise<T>): Promise<T> => {
    const done = work.catch((error: unknown) => {
      said.push(`failed ${String(error)}`);
      throw error;
    });
    underWay.add(done);
    done.finally(() => underWay.delete(done)).catch(() => {});
    return done;
  };
  const logged: string[] = [];
  const receiver = newProbot(createLog('trace', { write: (line) => logged.push(line) }));
  listenTo(receiver, {
    resume: () => app.resume(),
    sweep: () => app.sweep(),
    installed: (...given) => track(app.installed(...given)),
    runCompleted: (...given) => track(app.runCompleted(...given)),
    commented: (...given) => track(app.commented(...given)),
    issueChanged: (...given) => track(app.issueChanged(...given)),
    rerequested: (...given) => track(app.rerequested(...given)),
  });
  const webhooks = await receiver.getNodeMiddleware();
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    webhooks: (request, response) => webhooks(request, response),
    notReady: async () => null,
  });
  const webhookUrl = `${server.url}/api/github/webhooks`;
  await github.setWebhook({ app: registered.id, url: webhookUrl });
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await github.settle();
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
    }
  };
  return {
    github,
    history,
    get app() {
      return app;
    },
    restart: (over = {}) => {
      app = triageApp({ ...parts, ...over });
      return app;
    },
    authenticate,
    repositories,
    clock,
    appId: registered.id,
    installation,
    said,
    logged,
    webhookUrl,
    duringWaits,
    settle,
    advance: async (by) => {
      await settle();
      await github.advanceClock(by);
      await refresh();
      probot = newProbot();
    },
    moveTo: async (time) => {
      await settle();
      await github.setClock({ now: time });
      await refresh();
      probot = newProbot();
    },
    close: async () => {
      await settle();
      await server.close();
      await history.close();
      await github.close();
    },
  };
}

/** A collection as the Action uploads it: an artifact with one gzipped JSON file. */
export function artifactOf(name: string, collection: Collection): NewArtifact {
  const bytes = gzipSync(JSON.stringify(collection));
  return { name, files: { [`${name}.json.gz`]: { base64: bytes.toString('base64') } } };
}
