import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { RemoteFakeGitHub } from './fake-github/connect.ts';
import type { LongProcess } from './long-process.ts';
import { discard, startFakeProcess } from './served-app.ts';

const START_MS = 60_000;

/**
 * Starts a fake GitHub as a process for the tests of a file, which get it by `take`. Returns what a test's own
 * processes are handed to, which kills them after it, however it ends.
 */
export function withFakeProcess(
  take: (github: RemoteFakeGitHub) => void,
): <Served extends LongProcess>(served: Served) => Served {
  let fake: LongProcess;
  let github: RemoteFakeGitHub;
  let started: LongProcess[] = [];
  beforeAll(async () => {
    ({ process: fake, github } = await startFakeProcess());
    take(github);
  }, START_MS);
  afterEach(async () => {
    await github.clearFaults();
    await github.breakHeldConnections();
    await Promise.all(started.map((served) => discard(served)));
    started = [];
  });
  afterAll(async () => discard(fake));
  return (served) => {
    started.push(served);
    return served;
  };
}
