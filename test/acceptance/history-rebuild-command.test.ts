import { describe, expect, it } from '@jest/globals';
import { aCollection, failingTest, passingTests } from '../support/collections.ts';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { emptyFolder, runCli } from '../support/run-cli.ts';
import { completeRun, installApp, serveInstalled, startServe, stopped } from '../support/served-app.ts';
import { withFakeProcess } from '../support/with-fake-process.ts';

const minute = 60_000;

let github: RemoteFakeGitHub;
/** It is killed after the test, however that ends. */
const mine = withFakeProcess((started) => {
  github = started;
});

const failing = [...passingTests(20), failingTest('billing')];

async function exported(data: string): Promise<string[]> {
  const { status, stdout } = await runCli(['history', 'export', '--data', data]);
  expect(status).toBe(0);
  return stdout.trimEnd().split('\n');
}

describe('redfirst history rebuild', () => {
  it(
    'makes the history of a served App again, and lists what has expired',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'shop' });
      const { repository, env } = app;
      const served = mine(await serveInstalled(github, app));
      for (let runs = 0; runs < 2; runs += 1) {
        const run = await completeRun(github, app, (runId) =>
          aCollection({ repository, runId, tests: failing }),
        );
        await served.line(new RegExp(`reported run ${run}, attempt 1`));
      }
      expect(await stopped(served)).toBe(0);
      const lived = await exported(env['REDFIRST_DATA'] ?? '');

      const data = emptyFolder();
      const writes = async () =>
        (await github.calls()).filter(({ kind }) => kind === 'write').map(({ path }) => path);
      const before = await writes();
      const rebuilt = await runCli(['history', 'rebuild', '--repo', 'octo/shop', '--data', data], { env });
      expect([rebuilt.status, rebuilt.stdout]).toEqual([0, '']);
      expect(rebuilt.stderr).toContain('octo/shop: 2 runs are on GitHub, 2 of them with collections');
      expect(await writes()).toEqual(before);
      const kindOf = (line: string): string => (JSON.parse(line) as { kind: string }).kind;
      const isResult = (line: string) => kindOf(line) === 'run' || kindOf(line) === 'collection';
      const again = await exported(data);
      expect(again.filter(isResult)).toEqual(lived.filter(isResult));
      expect(again.map(kindOf)).toEqual(lived.map(kindOf));

      const { artifacts } = await github.runWorkflow({
        repository,
        artifacts: [{ name: 'redfirst-1-1-test', files: { 'x.json': '{}' } }],
      });
      for (const artifact of artifacts) await github.expireArtifact({ repository, artifact });
      const third = await runCli(['history', 'rebuild'], { env: { ...env, REDFIRST_DATA: data } });
      expect(third.status).toBe(3);
      expect(third.stdout).toMatch(/^octo\/shop run \d+, attempt 1: redfirst-1-1-test: [^\n]+\n$/);
    },
    3 * minute,
  );

  it(
    'says what it can not do in one line, and how to go on',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'elsewhere' });
      const rebuild = (args: string[], env = app.env) => runCli(['history', 'rebuild', ...args], { env });
      const nowhere = await rebuild(['--repo', 'octo/nowhere']);
      expect([nowhere.status, nowhere.stdout]).toEqual([2, '']);
      expect(nowhere.stderr).toMatch(
        /^redfirst: The App is not installed on octo\/nowhere[^\n]*--repo[^\n]*\n$/,
      );
      const noKey = await rebuild([], { APP_ID: '42' });
      expect(noKey.status).toBe(2);
      expect(noKey.stderr).toContain('PRIVATE_KEY');

      await github.fail({
        match: { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs' },
        when: 'before',
        with: { kind: 'primary-limit', resetInSeconds: 3600 },
      });
      const limited = await rebuild(['--repo', 'octo/elsewhere']);
      expect(limited.status).toBe(4);
      expect(limited.stderr).toMatch(/octo\/elsewhere: GitHub failed[^\n]*Start it again to go on\.\n$/);
      await github.clearFaults();

      const served = mine(await startServe(app.env));
      const inUse = await rebuild([]);
      expect(inUse.status).toBe(4);
      expect(inUse.stderr).toMatch(/^redfirst: The history in .* is in use by [^\n]*\n$/);
      expect(await stopped(served)).toBe(0);
    },
    3 * minute,
  );
});
