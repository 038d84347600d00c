import { afterAll, beforeAll, expect } from '@jest/globals';
import { type AppOnFake, startAppOnFake } from './app-on-fake.ts';
import { undocumentedRequests } from './documented-github/undocumented-requests.ts';

/**
 * Starts the app on a fake GitHub for the tests of a file, which get it by `take`. After them, what the app sent must be
 * what GitHub documents.
 */
export function withAppOnFake(take: (scene: AppOnFake) => void | Promise<void>): void {
  let scene: AppOnFake;
  beforeAll(async () => {
    scene = await startAppOnFake();
    await take(scene);
  });
  afterAll(async () => {
    const calls = await scene.github.calls();
    await scene.close();
    expect(undocumentedRequests(calls)).toEqual([]);
  });
}
