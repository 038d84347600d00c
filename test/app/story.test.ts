import { afterEach, describe, expect, it } from '@jest/globals';
import { type AppOnFake, artifactOf, startAppOnFake } from '../support/app-on-fake.ts';
import { aCollection, failingTest, passingTests } from '../support/collections.ts';

let scene: AppOnFake;
afterEach(async () => scene.close());

describe('the app', () => {
  it('writes a green check for a run that passes', async () => {
    scene = await startAppOnFake();
    const { github } = scene;
    const { run } = await github.startRun({ repository: 'octo/shop' });
    await github.completeRun({
      repository: 'octo/shop',
      run,
      artifacts: [
        artifactOf(`redfirst-${run}-1-test-ubuntu`, aCollection({ runId: run, tests: passingTests(3) })),
      ],
    });
    await scene.settle();
    console.log(
      scene.said,
      (await github.calls()).map((c) => `${c.method} ${c.template} ${c.status} ${c.kind}`),
    );
    console.log(JSON.stringify(await github.state(), null, 1));
    expect(failingTest).toBeDefined();
  });
});
