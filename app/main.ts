// The app's composition root: reads the environment, builds the real parts once, and turns every outcome into an exit code.
import { readFileSync } from 'node:fs';
import { statusOf } from '#src/github/request-failure.ts';
import { GitHubUnavailable } from '#src/github/with-patience.ts';
import { FolderInUseError } from '#src/history/folder-lock.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { type AppEnvironment, EnvironmentError, readAppEnvironment } from './environment.ts';
import { readPrivateKey } from './private-key.ts';
import { realClock } from './real-clock.ts';
import { NotInstalledError, type RebuildEnd, rebuildHistory } from './rebuild-history.ts';
import { buildApp, serveApp } from './serve.ts';

/** As src/cli/exit.ts has them. */
const EXIT = { done: 0, usage: 2, unread: 3, outside: 4 };

/** `redfirst serve`: the App, until it is told to stop. */
export async function serve(): Promise<number> {
  return explained(async () => {
    const { environment, privateKey } = readAll();
    // Before anybody can know that it listens: told to stop at once, it ends in order all the same.
    const told = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    const served = await serveApp({ environment, privateKey, clock: realClock, throttle: true });
    say(`listens on ${served.url}, speaks to ${environment.apiUrl}`);
    await told;
    say('finishes what is under way');
    await served.close();
    return EXIT.done;
  });
}

/** `redfirst sweep`: one SLA sweep, at the given time. */
export async function sweep(now: Date | null): Promise<number> {
  return explained(async () => {
    const { environment, privateKey } = readAll();
    const actsAt = now === null ? {} : { actsAt: now };
    const options = { environment, privateKey, clock: realClock, throttle: true, ...actsAt };
    const { app, history } = await buildApp(options);
    try {
      // Runs that wait are reported by the served App, at the real time; here the time may be another one.
      const left = await app.sweep();
      if (left > 0) say(`${left} could not be done now; the reasons are above`);
      return left > 0 ? EXIT.outside : EXIT.done;
    } finally {
      await history.close();
    }
  });
}

/** What is to be rebuilt; null repository: all that the App is installed on; null data: where the environment says. */
export interface RebuildRequest {
  repository: { owner: string; name: string } | null;
  data: string | null;
}

/** `redfirst history rebuild`: the history from what GitHub holds. What is not there any more is listed on stdout. */
export async function rebuild({ repository, data }: RebuildRequest): Promise<number> {
  return explained(
    async () => {
      const { environment: told, privateKey } = readAll();
      const environment = data === null ? told : { ...told, database: { folder: data } };
      const built = await buildApp({ environment, privateKey, clock: realClock, throttle: true });
      const { history, repositories, probot } = built;
      try {
        const end = await rebuildHistory(
          {
            history,
            repositories,
            clock: realClock,
            authenticate: (installationId) => probot.auth(installationId),
            say,
            list: (line) => void process.stdout.write(`${escapeLog(line)}\n`),
          },
          repository,
        );
        return exitOf(end);
      } finally {
        await history.close();
      }
      // As every other `redfirst history` says it.
    },
    { folderInUse: EXIT.outside },
  );
}

function exitOf({ repositories, missing, failed }: RebuildEnd): number {
  if (failed > 0) return EXIT.outside;
  if (repositories === 0) say('The App is not installed anywhere, so there is nothing to rebuild from');
  if (missing > 0) say(`${missing} could not be had from GitHub; each is listed with its reason`);
  return missing > 0 ? EXIT.unread : EXIT.done;
}

/** The environment with the key, or everything that is wrong with either, at once. */
function readAll(): { environment: AppEnvironment; privateKey: string } {
  const wrongs: string[] = [];
  let environment: AppEnvironment | null = null;
  try {
    environment = readAppEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    wrongs.push(...error.wrongs);
  }
  const key = readPrivateKey(process.env, (path) => readFileSync(path, 'utf8'));
  if (key !== null && 'wrong' in key) wrongs.push(key.wrong);
  if (environment === null || key === null || 'wrong' in key) throw new EnvironmentError(wrongs);
  return { environment, privateKey: key.pem };
}

async function explained(
  work: () => Promise<number>,
  { folderInUse }: { folderInUse: number } = { folderInUse: EXIT.usage },
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EnvironmentError || error instanceof NotInstalledError) {
      say(error.message);
      return EXIT.usage;
    }
    if (error instanceof FolderInUseError) {
      say(error.message);
      return folderInUse;
    }
    if (error instanceof GitHubUnavailable || statusOf(error) !== null) {
      say(`GitHub failed: ${error instanceof Error ? error.message : String(error)}`);
      return EXIT.outside;
    }
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.outside;
  }
}

function say(message: string): void {
  process.stderr.write(`redfirst: ${escapeLog(message)}\n`);
}
