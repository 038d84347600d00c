import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aCollection, failingTest, passingTests } from '../support/collections.ts';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { emptyFolder, runCli } from '../support/run-cli.ts';
import {
  answerOf,
  completeRun,
  type InstalledApp,
  installApp,
  serveInstalled,
  startServe,
  stopped,
  until,
} from '../support/served-app.ts';
import { withFakeProcess } from '../support/with-fake-process.ts';

const minute = 60_000;
const hour = 3_600_000;

let github: RemoteFakeGitHub;
/** It is killed after the test, however that ends. */
const mine = withFakeProcess((started) => {
  github = started;
});

/** A trusted run in which one of nine tests fails: one about bills, which is a P1 and filed at once (design §5). */
const redRun = (app: InstalledApp): Promise<number> =>
  completeRun(github, app, (runId) =>
    aCollection({
      runId,
      repository: app.repository,
      tests: [failingTest('billing'), ...passingTests(8)],
    }),
  );

async function stateOf({ repository }: InstalledApp) {
  const state = (await github.state())[repository];
  if (state === undefined) throw new Error(`No ${repository}`);
  return state;
}

/** What the one red run must have led to, however it came about: one check and one issue, each written once. */
async function expectOneOfEach(app: InstalledApp): Promise<void> {
  const { checkRuns, issues } = await stateOf(app);
  expect(checkRuns.map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
    ['Redfirst', 'completed', 'failure'],
  ]);
  expect(issues.map(({ state, labels, comments }) => [state, [...labels].sort(), comments])).toEqual([
    ['open', ['P1', 'bug', 'redfirst'], []],
  ]);
}

describe('redfirst serve, as a process that knows its environment only', () => {
  it(
    'turns a webhook into a check and an issue, once, and ends well on SIGTERM; a sweep then says the breach once',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'shop' });
      // As a key often stands in an environment: on one line.
      const env = { ...app.env, PRIVATE_KEY: app.app.privateKeyPem.replaceAll('\n', '\\n') };
      const served = mine(await serveInstalled(github, { ...app, env }));
      expect(await answerOf(`${served.url}/healthz`)).toEqual([200, 'ok\n']);
      expect(await answerOf(`${served.url}/readyz`)).toEqual([200, 'ready\n']);
      expect((await answerOf(`${served.url}/elsewhere`))[0]).toBe(404);

      const run = await redRun(app);
      await served.line(new RegExp(`reported run ${run}, attempt 1`));
      await expectOneOfEach(app);
      const [issue] = (await stateOf(app)).issues;
      expect(issue?.body).toContain("pytest 'tests/test_billing.py::test_billing'");
      // GitHub delivers again what it believes was lost.
      const delivery = (await github.deliveries()).find(
        ({ event, action, appId }) =>
          event === 'workflow_run' && action === 'completed' && appId === app.app.id,
      );
      const { answers } = await github.deliver({ id: delivery?.id ?? 0 });
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      await expectOneOfEach(app);
      expect(await stopped(served)).toBe(0);

      const filedMs = Date.parse(issue?.createdAt ?? '');
      const sweep = async (hours: number) => {
        const now = new Date(filedMs + hours * hour).toISOString();
        const { status, stderr } = await runCli(['sweep', '--now', now], { env });
        return { status, stderr, ...(await stateOf(app)).issues[0] };
      };
      // A P1 is due after 72 hours, and at risk after 54 (design §5).
      expect(await sweep(53)).toMatchObject({ status: 0, comments: [] });
      const first = await sweep(73);
      expect(first).toMatchObject({ status: 0, stderr: '' });
      expect(first.comments?.map(({ user }) => user)).toEqual(['redfirst-shop[bot]']);
      expect(first.labels).toContain('sla: breached');
      expect((await sweep(74)).comments).toEqual(first.comments);
    },
    3 * minute,
  );

  it(
    'finishes on SIGTERM what is under way, with the key from a file',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'slow' });
      const { PRIVATE_KEY = '', ...others } = app.env;
      const path = join(emptyFolder(), 'key.pem');
      writeFileSync(path, PRIVATE_KEY);
      const served = mine(
        await serveInstalled(github, { ...app, env: { ...others, PRIVATE_KEY_PATH: path } }),
      );
      await github.fail({
        match: { method: 'POST', path: '/repos/{owner}/{repo}/issues' },
        when: 'after',
        with: { kind: 'time-out', held: true },
      });
      await redRun(app);
      await until(github.calls, (calls) => calls.some(({ fault }) => fault !== null));
      served.kill('SIGTERM');
      await served.line(/finishes what is under way/);
      await github.breakHeldConnections();
      expect(await served.ended).toBe(0);
      await expectOneOfEach(app);
      expect(served.output()).toMatch(/reported run/);
    },
    2 * minute,
  );

  it.each([
    {
      when: 'before it knows the results',
      name: 'killed-reading',
      fault: { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts' },
    },
    {
      when: 'when the check was written and the answer was lost',
      name: 'killed-checking',
      fault: { method: 'POST', path: '/repos/{owner}/{repo}/check-runs' },
    },
    {
      when: 'when the issue was written and the answer was lost',
      name: 'killed-filing',
      fault: { method: 'POST', path: '/repos/{owner}/{repo}/issues' },
    },
  ])(
    'killed $when, it reports the run after its restart, once',
    async ({ name, fault }) => {
      const app = await installApp(github, { owner: 'octo', name });
      const served = mine(await serveInstalled(github, app));
      await github.clearCalls();
      await github.fail({ match: fault, when: 'after', with: { kind: 'time-out', held: true } });
      await redRun(app);
      await until(github.calls, (calls) => calls.some((call) => call.fault !== null));
      served.kill('SIGKILL');
      expect(await served.ended).toBeNull();
      await github.breakHeldConnections();

      const again = mine(await serveInstalled(github, app));
      await until(
        () => stateOf(app),
        ({ issues, checkRuns }) => issues.length > 0 && checkRuns.length > 0,
      );
      expect(await stopped(again)).toBe(0);
      await expectOneOfEach(app);
    },
    2 * minute,
  );

  it(
    'answers a webhook that is not signed by its secret with 400, and its log does not hold what was sent',
    async () => {
      const app = await installApp(github, { owner: 'octo', name: 'signed' });
      const served = mine(await startServe({ ...app.env, LOG_LEVEL: 'trace' }));
      const send = async (body: string, secret: string): Promise<number> => {
        const signature = createHmac('sha256', secret).update(body).digest('hex');
        const answer = await fetch(`${served.url}/api/github/webhooks`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-github-event': 'ping',
            'x-github-delivery': '6f1b2d0e-0000-4000-8000-000000000001',
            'x-hub-signature-256': `sha256=${signature}`,
          },
          body,
        });
        await answer.text();
        return answer.status;
      };
      const body = JSON.stringify({ zen: 'canary-in-the-payload' });
      expect(await send(body, 'another secret')).toBe(400);
      expect(await send(body, app.app.webhookSecret)).toBe(200);
      expect(await stopped(served)).toBe(0);
      expect(served.output()).not.toContain('canary-in-the-payload');
      expect(served.output()).not.toContain(app.app.webhookSecret);
    },
    minute,
  );
});
