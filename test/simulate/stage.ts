import type { Clock } from '#src/model/clock.ts';
import { appEvents, appPermissions } from '../support/app-on-fake.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/fake-github.ts';
import type { AppUnderTest, startAppUnderTest } from './app-under-test.ts';
import { openMonthsDatabase } from './database.ts';
import type { Place } from './oracle/observe.ts';

/** Where months are played: a fake GitHub and the app, which outlive a month, and one clock for all. */
export interface Stage {
  github: FakeGitHub;
  readonly app: AppUnderTest;
  /** Everybody's time. */
  now(): Date;
  advance(minutes: number): Promise<void>;
  /** Resolves when all webhooks have been answered and what they caused is done. */
  settle(): Promise<void>;
  /** A new repository with the App and people in it, and nothing left of the month before. */
  newRepository(wanted: { filing: 'on' | 'dry-run'; isPrivate: boolean }): Promise<Place>;
  /** Another app, or a spoilt copy of it, takes over. */
  recast(startApp: typeof startAppUnderTest): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** The app, or a spoilt copy of it. */
  startApp: typeof startAppUnderTest;
  /** How many processes share the database. */
  processes: number;
  /** Of a PostgreSQL server; null: the embedded database. */
  databaseUrl: string | null;
}

const START = '2026-04-01T08:00:00.000Z';
/** An installation’s token lives an hour, of which GitHub may keep the app waiting for more than the half. */
const TOKEN_MS = 20 * 60_000;
/** A wait this short is a look at something that another process holds: it costs no simulated time. */
const LOOK_MS = 500;
/** From one month's beginning to the next one's: more than a month ever takes. */
const MONTH_MS = 120 * 24 * 3_600_000;
/** After so many looks somebody waits for ever. */
const MOST_LOOKS = 20_000;
const BETWEEN_LOOKS_MS = 2;

/** Starts a fake GitHub with the app on it. Nothing in it waits for real time to pass. */
export async function openStage({ startApp, processes, databaseUrl }: StageOptions): Promise<Stage> {
  const github = await startFakeGitHub({ now: START });
  const registered = await github.createApp({ permissions: { ...appPermissions }, events: appEvents });
  await github.createRepository({ owner: 'octo', name: 'first' });
  const { installation } = await github.install({ app: registered.id, repositories: ['octo/first'] });
  for (const login of ['maria', 'guest', 'oracle']) await github.createUser({ login });
  const token = await github.userToken({ login: 'oracle' });
  const database = await openMonthsDatabase(processes, databaseUrl);

  let now = new Date(START);
  let tokensFrom = now.getTime();
  let looks = 0;
  const advance = async (minutes: number): Promise<void> => {
    now = new Date((await github.advanceClock({ minutes })).now);
    if (now.getTime() - tokensFrom < TOKEN_MS) return;
    tokensFrom = now.getTime();
    app.renewTokens();
    // What is under way would fetch a new one too.
    await github.extendTokens();
  };
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      if (ms > LOOK_MS) return advance(ms / 60_000);
      looks += 1;
      if (looks > MOST_LOOKS) throw new Error('A process waits for ever for what another one holds.');
      await new Promise((next) => setTimeout(next, BETWEEN_LOOKS_MS));
    },
  };
  const cast = async (start: typeof startAppUnderTest): Promise<AppUnderTest> => {
    const started = await start({
      appId: registered.id,
      privateKeyPem: registered.privateKeyPem,
      webhookSecret: registered.webhookSecret,
      apiUrl: github.url,
      clock,
      connections: database.connections,
    });
    await github.setWebhook({ app: registered.id, url: started.webhookUrl });
    return started;
  };
  let app = await cast(startApp);
  await github.holdDeliveries();

  let months = 0;
  const settle = async (): Promise<void> => {
    for (let rounds = 0; rounds < 2; rounds += 1) {
      await github.settle();
      await app.settle();
    }
    looks = 0;
  };
  return {
    github,
    get app() {
      return app;
    },
    now: () => now,
    advance,
    settle,
    newRepository: async ({ filing, isPrivate }) => {
      await settle();
      app.revive();
      for (const repository of Object.keys(await github.state()))
        await github.deleteRepository({ repository });
      await database.empty();
      await github.clearCalls();
      await github.clearFaults();
      await github.forgetDeliveries();
      app.takeErrors();
      months += 1;
      // Every month begins at the same time of the day and of the same name, so that it can be played again.
      await github.setClock({ now: new Date(Date.parse(START) + months * MONTH_MS).toISOString() });
      await advance(0);
      const repository = 'octo/shop';
      const config = filing === 'on' ? { '.github/redfirst.yml': 'filing: on\n' } : {};
      await github.createRepository({
        owner: 'octo',
        name: 'shop',
        private: isPrivate,
        files: { 'README.md': '# Shop\n', ...config },
      });
      for (const [login, role] of PEOPLE) await github.addCollaborator({ repository, login, role });
      await github.addRepositories({ installation, repositories: [repository] });
      return { apiUrl: github.url, token, repository };
    },
    recast: async (start) => {
      await settle();
      await app.close();
      app = await cast(start);
    },
    close: async () => {
      await settle();
      await app.close();
      await database.close();
      await github.close();
    },
  };
}

/** The guest may read, and comment; the oracle looks on. */
const PEOPLE = [
  ['maria', 'write'],
  ['guest', 'read'],
  ['oracle', 'read'],
] as const;
