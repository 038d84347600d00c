import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCollection, failingTest, passingTests } from '../support/collections.ts';
import { type EmulatedGitHub, startEmulatedGitHub } from '../support/emulated-github.ts';
import type { LongProcess } from '../support/long-process.ts';
import { emptyFolder, runCli } from '../support/run-cli.ts';
import { discard, startServe } from '../support/served-app.ts';

/*
 * A second opinion: the served App (its bundle, as a process) on a GitHub that others wrote, emulate 0.12.2 by Vercel Labs.
 *
 * emulate's own are the App's JWT and its installation tokens with their permissions, repositories, contents, commits and
 * comparisons, issues, labels and comments with the bot as author, check runs.
 *
 * It lacks, so that our proxy in front of it answers (test/support/emulated-github.ts): workflow runs that anything but a
 * dispatch starts, and with them `GET …/actions/runs/{run_id}/artifacts`, `GET …/actions/artifacts/{artifact_id}/zip` and
 * what that redirects to. Everything else passes through. It sends `workflow_run.completed`
 * only for a run that is cancelled: we sign and send GitHub's published example with the run's facts.
 *
 * It also differs from GitHub's documentation, which nothing here hides: check runs have no `app`, so that the App can't know its
 * own again and a second report on a commit would write a second one; the list of annotations is wrapped in an object, and an
 * update replaces them; `head_sha` does not narrow the list of runs; there is no GraphQL.
 */
const minute = 60_000;
const hourMs = 3_600_000;

interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
  created_at: string;
  user: { login: string };
  labels: { name: string }[];
}

interface CheckRuns {
  check_runs: {
    name: string;
    status: string;
    conclusion: string;
    output: { title: string; summary: string };
  }[];
}

describe('the App on a GitHub that others wrote', () => {
  let github: EmulatedGitHub;
  let served: LongProcess | null = null;
  const folder = emptyFolder();

  beforeAll(async () => {
    github = await startEmulatedGitHub();
  }, minute);
  afterAll(async () => {
    await discard(served, folder);
    await github.close();
  });

  const labelsOf = ({ labels }: Issue): string[] => labels.map(({ name }) => name).sort();
  const issues = async () => (await github.asOwner('GET', '/repos/octo/shop/issues?state=all')) as Issue[];
  const comments = async ({ number }: Issue) =>
    (await github.asOwner('GET', `/repos/octo/shop/issues/${number}/comments`)) as {
      body: string;
      user: { login: string };
    }[];

  it(
    'posts its check, files an issue with its labels, and comments once before and once at the breach',
    async () => {
      const { commit } = (await github.asOwner('PUT', '/repos/octo/shop/contents/.github/redfirst.yml', {
        message: 'File at once',
        content: Buffer.from('filing: on\n').toString('base64'),
      })) as { commit: { sha: string } };
      const env = { ...github.env, REDFIRST_DATA: folder };
      const app = await startServe(env);
      served = app;
      // emulate verified the App's JWT.
      expect((await fetch(`${app.url}/readyz`)).status).toBe(200);

      const collection = aCollection({ runId: 5001, tests: [failingTest('billing'), ...passingTests(8)] });
      const run = { id: 5001, headSha: commit.sha, conclusion: 'failure' as const, collection };
      expect(await github.completeRun(run, app.url)).toBe(200);
      await app.line(/reported run 5001, attempt 1/);

      const { check_runs: checks } = (await github.asOwner(
        'GET',
        `/repos/octo/shop/commits/${commit.sha}/check-runs`,
      )) as CheckRuns;
      expect(checks.map((check) => [check.name, check.status, check.conclusion])).toEqual([
        ['Redfirst', 'completed', 'failure'],
      ]);
      expect(checks[0]?.output.summary).toContain('tests/test_billing.py::test_billing');

      const [issue, ...others] = await issues();
      if (issue === undefined) throw new Error(`No issue; the App said\n${app.output()}`);
      expect(others).toEqual([]);
      expect([issue.user.login, issue.state, labelsOf(issue)]).toEqual([
        'redfirst[bot]',
        'open',
        ['P1', 'bug', 'redfirst'],
      ]);
      expect(issue.body).toMatch(/^<!-- redfirst:issue v1 key=/);
      expect(issue.body).toContain("pytest 'tests/test_billing.py::test_billing'");

      app.kill('SIGTERM');
      expect(await app.ended).toBe(0);
      // A P1 is due after 72 hours (design §5).
      const sweep = async (hours: number) => {
        const now = new Date(Date.parse(issue.created_at) + hours * hourMs).toISOString();
        const { status, stderr } = await runCli(['sweep', '--now', now], { env });
        expect([status, stderr]).toEqual([0, '']);
        return comments(issue);
      };
      // The warning comes when 75 % of them are over.
      expect(await sweep(53)).toEqual([]);
      const warned = await sweep(71);
      expect(warned.map(({ body }) => body)).toEqual([expect.stringContaining('SLA at risk')]);
      const said = await sweep(73);
      expect(said.slice(1).map(({ user }) => user.login)).toEqual(['redfirst[bot]']);
      expect(said.slice(1).map(({ body }) => body)).toEqual([expect.stringContaining('SLA breached')]);
      expect(await sweep(74)).toEqual(said);
      expect((await issues()).map(labelsOf)).toEqual([['P1', 'bug', 'redfirst', 'sla: breached']]);
    },
    3 * minute,
  );
});
