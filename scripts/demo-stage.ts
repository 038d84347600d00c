// What the demo plays on: a GitHub of its own with one repository, and the app, served in this process. The app is not run
// as `redfirst serve`, because that has the machine's clock: the story needs one that can pass a due date.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#src/model/clock.ts';
import { readAppEnvironment } from '../app/environment.ts';
import { type ServedApp, serveApp } from '../app/serve.ts';
import { appEvents, appPermissions } from '../test/support/app-on-fake.ts';
import { type FakeGitHub, startFakeGitHub } from '../test/support/fake-github/fake-github.ts';
import { type ReaderOfGitHub, readerOf } from './demo-reader.ts';
import { standInBase } from './stand-in-history.ts';

/** Where the story takes place, and who takes part. */
export const cast = { owner: 'octo-org', name: 'h11', maintainer: 'octocat', author: 'monalisa' } as const;
export const repository = `${cast.owner}/${cast.name}`;

const config = `filing: on
sla:
  notify: ["@${cast.maintainer}"]
`;

/** GitHub's installation tokens expire after an hour (docs: "Generating an installation access token"). */
const TOKEN_LIFE_MS = 3_600_000;

/** The demo's stage. */
export interface Stage {
  github: FakeGitHub;
  /** Reads GitHub as a user with a token of their own does. */
  reader: ReaderOfGitHub;
  /** For this story alone: the database, and the checkouts of jobs. */
  folder: string;
  /** The time becomes this (ISO 8601), for GitHub and for the app. */
  at(time: string): Promise<void>;
  /** Resolves when the app has done all that GitHub made it do. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts GitHub at a time and, with an empty database, the app on it; what they need is in a new folder below `below`. */
export async function openStage({ below, start }: { below: string; start: string }): Promise<Stage> {
  await mkdir(below, { recursive: true });
  const folder = await mkdtemp(join(below, 'stage-'));
  const github = await startFakeGitHub({ now: start });
  const clearAway = async (): Promise<void> => {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const token = await furnish(github);
    const { moveOn, settle, close } = await startApp({ github, start, folder: join(folder, 'database') });
    return {
      github,
      reader: readerOf({ url: github.url, token, repository }),
      folder,
      settle,
      at: async (time) => {
        await settle();
        await moveOn(new Date(time));
      },
      close: async () => {
        await close();
        await clearAway();
      },
    };
  } catch (error) {
    await clearAway();
    throw error;
  }
}

/** The people and the repository. Returns the maintainer's token. */
async function furnish(github: FakeGitHub): Promise<string> {
  await github.createUser({ login: cast.author });
  const { token } = await github.createUser({ login: cast.maintainer });
  await github.createRepository({
    ...cast,
    description: 'A stand-in for h11, whose recorded reports the demo uses',
    files: { ...standInBase(), '.github/redfirst.yml': config },
  });
  return token;
}

interface RunningApp {
  /** The time of GitHub and the app becomes `to`; the app is started anew when its tokens would be too old then. */
  moveOn(to: Date): Promise<void>;
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Registers and installs the App, and serves it as its environment says, with the story's clock. */
async function startApp(place: { github: FakeGitHub; start: string; folder: string }): Promise<RunningApp> {
  const { github, start, folder } = place;
  const registered = await github.createApp({ permissions: { ...appPermissions }, events: appEvents });
  await github.install({ app: registered.id, repositories: [repository] });
  const privateKey = registered.privateKeyPem;
  const environment = readAppEnvironment({
    APP_ID: String(registered.id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: registered.webhookSecret,
    GITHUB_API_URL: github.url,
    PORT: '0',
    LOG_LEVEL: 'error',
    REDFIRST_DATA: folder,
  });

  let now = new Date(start);
  const setClock = async (to: Date): Promise<void> => {
    now = to;
    await github.setClock({ now: to.toISOString() });
  };
  const clock: Clock = {
    now: () => now,
    sleep: (ms) => setClock(new Date(now.getTime() + ms)),
  };
  const serve = async (): Promise<ServedApp> => {
    const served = await serveApp({ environment, privateKey, clock, throttle: false });
    await github.setWebhook({ app: registered.id, url: `${served.url}/api/github/webhooks` });
    // It does so by itself when it starts; this waits for the end of it.
    await served.app.sweep();
    return served;
  };
  let served = await serve();
  let since = now;
  return {
    // Probot keeps a token for an hour of the machine's clock, which says nothing of the story's: a new app asks for new
    // ones. All that it knows of before is in its database.
    moveOn: async (to) => {
      if (to.getTime() - since.getTime() < TOKEN_LIFE_MS) return setClock(to);
      await served.close();
      await setClock(to);
      served = await serve();
      since = to;
    },
    settle: async () => {
      await github.settle();
      // A webhook is answered after 9 s at the latest, with the report still under way on a slow machine.
      await served.app.resume();
      await github.settle();
    },
    close: () => served.close(),
  };
}
