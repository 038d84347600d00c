import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { openHistory } from '#src/history/open-history.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import { createProbot, listenTo } from './create-probot.ts';
import { type AppEnvironment, EnvironmentError } from './environment.ts';
import { appLog, createLog } from './log.ts';
import { appRepositories, type Repositories } from './repositories.ts';
import { type ListeningServer, listen } from './server.ts';
import { type TriageApp, triageApp } from './triage-app.ts';

/** How often a served app takes up what was left, and looks for breaches. */
const ROUND_MS = 5 * 60_000;

/** What differs between the real app and one under test. */
export interface RunningOptions {
  environment: AppEnvironment;
  privateKey: string;
  clock: Clock;
  /** The time at which the app acts as if it were now; leases and waits keep to the clock. Absent: the clock's. */
  actsAt?: Date;
  throttle: boolean;
}

/** The app with its real parts, built once. */
export interface BuiltApp {
  app: TriageApp;
  history: History;
  probot: ReturnType<typeof createProbot>;
  repositories: Repositories;
  log: Logger;
}

/** Builds the app: opens its history and speaks to GitHub by Probot. */
export async function buildApp({
  environment,
  privateKey,
  clock,
  actsAt,
  throttle,
}: RunningOptions): Promise<BuiltApp> {
  const log = createLog(environment.logLevel);
  const probot = createProbot({ environment, privateKey, log, throttle });
  const history = await openHistory({
    database: environment.database,
    clock,
    holder: `${hostname()} ${process.pid}`,
  });
  const repositories = appRepositories((installationId) => probot.auth(installationId), clock);
  const told: Clock = actsAt === undefined ? clock : { now: () => actsAt, sleep: (ms) => clock.sleep(ms) };
  const app = triageApp({ history, repositories, clock: told, log: appLog(log) });
  return { app, history, probot, repositories, log };
}

/** A served app. */
export interface ServedApp extends ListeningServer {
  app: TriageApp;
}

/** Serves the App: listens for webhooks, and takes up what an earlier process left. */
export async function serveApp(options: RunningOptions): Promise<ServedApp> {
  const { app, history, probot, repositories, log } = await buildApp(options);
  const underWay = new Set<Promise<unknown>>();
  const inBackground = (work: Promise<unknown>): void => {
    const tracked = work
      .catch((error: unknown) => log.error({ err: error }, 'left for later'))
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };
  // Probot answers before a long report ends; closing must wait for it all the same.
  listenTo(probot, trackedApp(app, underWay));
  const webhooks = await probot.getNodeMiddleware();
  const server = await listen({
    host: options.environment.host,
    port: options.environment.port,
    webhooks: (request, response) => webhooks(request, response),
    notReady: () => notReady(history, repositories),
  }).catch(async (error: Error) => {
    await history.close();
    throw new EnvironmentError([`HOST, PORT: they can't be listened on (${error.message})`]);
  });
  const round = async (): Promise<void> => {
    await app.resume();
    await app.sweep();
  };
  let isRound = false;
  // A round may take longer than its interval while GitHub is slow; a second one would only queue behind it.
  const nextRound = (): void => {
    if (isRound) return;
    isRound = true;
    inBackground(
      round().finally(() => {
        isRound = false;
      }),
    );
  };
  nextRound();
  const timer = setInterval(nextRound, ROUND_MS);
  return {
    app,
    url: server.url,
    close: async () => {
      clearInterval(timer);
      await server.close();
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      await history.close();
    },
  };
}

/** Whether the database answers and GitHub knows us; null: both. */
async function notReady(history: History, repositories: Repositories): Promise<string | null> {
  const why = (error: unknown) => (error instanceof Error ? error.message : String(error));
  try {
    await history.loadRepositoriesWithWaiting();
  } catch (error) {
    return `The database does not answer: ${why(error)}`;
  }
  try {
    await repositories.identity();
  } catch (error) {
    return `GitHub does not know this App: ${why(error)}`;
  }
  return null;
}

function trackedApp(app: TriageApp, underWay: Set<Promise<unknown>>): TriageApp {
  const track = <T>(work: Promise<T>): Promise<T> => {
    const done = work.finally(() => underWay.delete(done));
    underWay.add(done);
    return done;
  };
  return {
    ...app,
    runCompleted: (run, installationId) => track(app.runCompleted(run, installationId)),
    commented: (comment, installationId) => track(app.commented(comment, installationId)),
    rerequested: (...given) => track(app.rerequested(...given)),
    issueChanged: (...given) => track(app.issueChanged(...given)),
    installed: (...given) => track(app.installed(...given)),
  };
}
