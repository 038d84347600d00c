import type { Kysely } from 'kysely';
import { sqlHistory } from '#src/history/sql-history.ts';
import type { Tables } from '#src/history/tables.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import type { AppParts } from '../../app/app-parts.ts';
import { createProbot, listenTo } from '../../app/create-probot.ts';
import { createLog } from '../../app/log.ts';
import { appRepositories } from '../../app/repositories.ts';
import { listen } from '../../app/server.ts';
import { type TriageApp, triageApp } from '../../app/triage-app.ts';
import { type Mortality, mortalHistory } from './mortal-history.ts';
import type { CrashMoment } from './script/script.ts';

/** A registered App, and where its GitHub and its history are. */
export interface AppPlace {
  appId: number;
  privateKeyPem: string;
  webhookSecret: string;
  apiUrl: string;
  clock: Clock;
  /** One for each process. */
  connections: readonly Kysely<Tables>[];
}

/** The app with its real parts, as processes that share a database; webhooks go to them in turn. */
export interface AppUnderTest {
  readonly webhookUrl: string;
  /** Resolves when everything that a webhook caused is done. */
  settle(): Promise<void>;
  /** Every process takes up what was left, as it does from time to time. */
  resume(): Promise<void>;
  /** One process, or all of them at once, look for breaches. */
  sweep(isTwice: boolean): Promise<void>;
  /** The process that makes this call, counted from now, dies at it. */
  dieAt(moment: CrashMoment, call: number): void;
  /** Starts those that died again. */
  revive(): void;
  /** What went wrong since the last time. */
  takeErrors(): AppError[];
  /** Tokens of before are no longer valid, as after a long wait. */
  renewTokens(): void;
  close(): Promise<void>;
}

/** An error that came out of the app, or that it logged. */
export interface AppError {
  name: string;
  text: string;
}

/** A process of the app: its history can die and be born again. */
interface Process {
  app: TriageApp;
  mortality: Mortality;
}

/** Starts the app's processes, with one door for webhooks. */
export async function startAppUnderTest(place: AppPlace): Promise<AppUnderTest> {
  const environment = { appId: place.appId, webhookSecret: place.webhookSecret, apiUrl: place.apiUrl };
  const silent = createLog('fatal');
  const newProbot = () =>
    createProbot({ environment, privateKey: place.privateKeyPem, log: silent, throttle: false });
  let probot = newProbot();
  const errors: AppError[] = [];
  const note = (error: unknown): void => {
    errors.push({
      name: error instanceof Error ? error.name : typeof error,
      text: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  };
  const newApp = (history: History): TriageApp =>
    triageApp({
      history,
      repositories: appRepositories((id) => probot.auth(id), place.clock),
      clock: place.clock,
      log: { info: () => {}, warn: () => {}, error: note } satisfies AppParts['log'],
    });
  const processes = place.connections.map((database, at): Process => {
    const nothing = async (): Promise<void> => {};
    const history = sqlHistory({
      database,
      clock: place.clock,
      holder: `process ${at}`,
      tidy: nothing,
      close: nothing,
    });
    const mortality = mortalHistory(history);
    return { app: newApp(mortality.live()), mortality };
  });

  const underWay = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>): Promise<unknown> => {
    const done = work.catch(note).finally(() => underWay.delete(done));
    underWay.add(done);
    return done;
  };
  let turn = 0;
  const receiver = newProbot();
  listenTo(
    receiver,
    inTurn(processes, () => turn++, track),
  );
  const webhooks = await receiver.getNodeMiddleware();
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    webhooks: (request, response) => webhooks(request, response),
    notReady: async () => null,
  });
  const settle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.allSettled([...underWay]);
  };
  return {
    webhookUrl: `${server.url}/api/github/webhooks`,
    settle,
    resume: async () => {
      for (const { app } of processes) await track(app.resume());
    },
    sweep: async (isTwice) => {
      const sweeping = isTwice ? processes : processes.slice(0, 1);
      await Promise.all(sweeping.map(({ app }) => track(app.sweep())));
    },
    dieAt: (moment, call) => {
      let calls = 0;
      for (const { mortality } of processes)
        mortality.dieWhen((name) => {
          if (name === moment) calls += 1;
          return name === moment && calls === call;
        });
    },
    revive: () => {
      for (const process of processes) {
        if (process.mortality.isDead()) process.app = newApp(process.mortality.live());
        process.mortality.dieWhen(() => false);
      }
    },
    takeErrors: () => errors.splice(0),
    renewTokens: () => {
      probot = newProbot();
    },
    close: async () => {
      await settle();
      await server.close();
    },
  };
}

/** An app that hands each call to the next of the processes. */
function inTurn(
  processes: readonly Process[],
  nextTurn: () => number,
  track: (work: Promise<unknown>) => Promise<unknown>,
): TriageApp {
  const first = processes[0];
  if (first === undefined) throw new Error('An app needs a process.');
  return new Proxy(first.app, {
    get: (_, name) => {
      return (...given: unknown[]) => {
        const { app } = processes[nextTurn() % processes.length] ?? first;
        return track(Promise.resolve(Reflect.apply(Reflect.get(app, name), app, given)));
      };
    },
  });
}
