import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aDoor } from '../support/a-door.ts';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { emptyFolder, runCli } from '../support/run-cli.ts';
import { answerOf, installApp, startServe, stopped, until } from '../support/served-app.ts';
import { withFakeProcess } from '../support/with-fake-process.ts';

const minute = 60_000;

let github: RemoteFakeGitHub;
/** It is killed after the test, however that ends. */
const mine = withFakeProcess((started) => {
  github = started;
});

describe('redfirst serve, when something is not as it should be', () => {
  it(
    'lives but is not ready while GitHub can not be reached, ready once it can, and not ready again when it can not',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'early' });
      const door = await aDoor();
      const served = mine(await startServe({ ...app.env, GITHUB_API_URL: door.url }));
      expect(await answerOf(`${served.url}/healthz`)).toEqual([200, 'ok\n']);
      const [status, why] = await answerOf(`${served.url}/readyz`);
      expect([status, why]).toEqual([503, expect.stringMatching(/GitHub.*(ECONNREFUSED|connect|reach)/i)]);
      await door.open(github.url);
      expect(await answerOf(`${served.url}/readyz`)).toEqual([200, 'ready\n']);
      await door.close();
      await until(
        () => answerOf(`${served.url}/readyz`),
        ([later]) => later === 503,
      );
      expect(await stopped(served)).toBe(0);
    },
    minute,
  );

  it(
    'is not ready with a key that is not the App’s, and says why without the key',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'wrong-key' });
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
      const served = mine(await startServe({ ...app.env, PRIVATE_KEY: key }));
      const [status, why] = await answerOf(`${served.url}/readyz`);
      expect([status, why]).toEqual([503, expect.stringMatching(/GitHub.*JSON web token/)]);
      expect(`${why}${served.output()}`).not.toContain(key.split('\n')[1]);
      expect((await answerOf(`${served.url}/healthz`))[0]).toBe(200);
    },
    minute,
  );

  it('names all that is wrong with its environment at once, never a value, and exits with 2', async () => {
    const { status, stdout, stderr } = await runCli(['serve'], {
      env: { APP_ID: 'forty-two', PORT: '99999', LOG_LEVEL: 'loud', GITHUB_API_URL: 'nowhere' },
    });
    expect([status, stdout]).toEqual([2, '']);
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'PORT', 'LOG_LEVEL', 'GITHUB_API_URL'])
      expect(stderr).toContain(`${name}:`);
    expect(stderr).not.toMatch(/forty-two|99999|loud|nowhere|\n\s+at /);
  });

  it('says so in one line when the key’s file can not be read', async () => {
    const { status, stderr } = await runCli(['serve'], {
      env: { APP_ID: '42', WEBHOOK_SECRET: 'a secret', PRIVATE_KEY_PATH: join(emptyFolder(), 'none.pem') },
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/PRIVATE_KEY_PATH: .*none\.pem/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it(
    'leaves a data folder alone that another process uses, and says which',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'twice' });
      const served = mine(await startServe(app.env));
      for (const command of ['serve', 'sweep']) {
        const { status, stderr } = await runCli([command], { env: app.env });
        expect(status).toBe(2);
        expect(stderr.trim()).toMatch(
          /^redfirst: The history in .* is in use by .*(stop the other|folder of its own).*$/,
        );
      }
      expect(await answerOf(`${served.url}/readyz`)).toEqual([200, 'ready\n']);
    },
    2 * minute,
  );

  it(
    'says that its port is taken',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'port' });
      const { status, stderr } = await runCli(['serve'], {
        env: { ...app.env, PORT: new URL(github.url).port },
      });
      expect(status).toBe(2);
      expect(stderr.trim()).toMatch(
        /^redfirst: The App's environment is not usable:\n {2}HOST, PORT: .*EADDRINUSE.*$/,
      );
    },
    minute,
  );

  it.each([
    { args: ['sweep', '--nwo', '2026-04-01'], says: /--nwo[\s\S]*--now/ },
    { args: ['serve', '--hlep'], says: /--hlep[\s\S]*--help/ },
    { args: ['sweep', '--now', 'May'], says: /--now[\s\S]*2026-04-02T10:00:00Z/ },
    { args: ['serv'], says: /serv[\s\S]*serve/ },
  ])('refuses $args with a suggestion', async ({ args, says }) => {
    const { status, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});
