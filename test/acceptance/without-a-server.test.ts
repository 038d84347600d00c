import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appPermissions } from '../support/app-on-fake.ts';
import { aCollection, failingTest, mendedTest, passingTests } from '../support/collections.ts';
import {
  historyArtifact,
  startTriageScene,
  type Triaged,
  type TriageScene,
} from '../support/triage-workflow.ts';

const minute = 60_000;
const suite = passingTests(8);

/** A bill is a P1, which is filed at once and due after a moment here. */
const config = 'filing: on\nsla:\n  hours:\n    P1: 0.0001\n';

let scene: TriageScene;
beforeAll(async () => {
  scene = await startTriageScene(config);
}, minute);
afterAll(() => scene.close());

const push = async (): Promise<string> => {
  pushes += 1;
  const files = { 'pushes.txt': String(pushes) };
  return (await scene.github.push({ repository: scene.repository, branch: 'main', files })).sha;
};
let pushes = 0;

/** A trusted run of the suite with one test about `what`, failing or not. */
const trusted = async (tests: Parameters<typeof aCollection>[0]['tests']) =>
  scene.complete({ sha: await push() }, (runId) => aCollection({ runId, tests: [...suite, ...tests] }));

/** Ends well, with what the workflow then uploads. */
async function ended(triaged: Triaged): Promise<Triaged> {
  expect([triaged.status, triaged.log]).toEqual([0, expect.not.stringContaining('::error')]);
  // What the check says need not be said twice.
  expect(triaged.summary).toBe('');
  await triaged.end();
  return triaged;
}

function recordsIn({ history }: Triaged): { kind: string; run?: { runId: number }; runId?: number }[] {
  const text = gunzipSync(readFileSync(history)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function runsWithResults(triaged: Triaged): (number | undefined)[] {
  return recordsIn(triaged)
    .filter(({ kind }) => kind === 'collection')
    .map(({ runId }) => runId);
}

const runOf = ({ payload }: { payload: unknown }): number =>
  (payload as { workflow_run: { id: number } }).workflow_run.id;

describe('the app as an action', () => {
  it(
    'writes check, comment and issue as github-actions[bot], and says the breach on schedule, once',
    async () => {
      await ended(await scene.triage(await trusted([mendedTest('cart')])));
      const red = await trusted([failingTest('billing'), mendedTest('cart')]);
      await ended(await scene.triage(red));
      const { headSha, mergeSha } = await proposal('topic');
      const proposed = await scene.complete(
        { event: 'pull_request', branch: 'topic', sha: headSha },
        (runId) =>
          aCollection({
            runId,
            tests: [...suite, failingTest('cart'), failingTest('billing')],
            testedSha: mergeSha,
          }),
      );
      const third = await ended(await scene.triage(proposed));

      const { checkRuns, pullRequests } = await scene.state();
      expect(checkRuns.map((check) => [check.headSha === headSha, check.name, check.conclusion])).toEqual([
        [false, 'Redfirst', 'success'],
        [false, 'Redfirst', 'failure'],
        [true, 'Redfirst', 'failure'],
      ]);
      // What the second triage learnt, the third knows: the bill was broken before.
      expect(checkRuns[2]?.title).toMatch(/1 new failure/);
      expect(pullRequests.flatMap(({ comments }) => comments.map(({ user }) => user))).toEqual([
        'github-actions[bot]',
      ]);
      const issue = await scene.issue(1);
      expect([issue.user, issue.title, [...issue.labels].sort()]).toEqual([
        'github-actions[bot]',
        expect.stringContaining('test_billing'),
        ['P1', 'bug', 'redfirst'],
      ]);
      expect(runsWithResults(third)).toHaveLength(3);

      await ended(await scene.triage({ name: 'schedule', payload: { schedule: '17 * * * *' } }));
      const late = await scene.issue(1);
      expect(late.labels).toContain('sla: breached');
      expect(late.comments.map(({ user }) => user)).toEqual(['github-actions[bot]']);
      // The next one has nothing to say, and nothing to keep.
      const again = await ended(await scene.triage({ name: 'schedule', payload: {} }));
      expect([(await scene.issue(1)).comments.length, again.history]).toEqual([1, '']);
    },
    3 * minute,
  );

  it(
    'loses nothing when two run at once: the third knows both runs and what a person decided',
    async () => {
      const before = (await scene.state()).issues.length;
      const first = await trusted([failingTest('invoice')]);
      const second = await trusted([failingTest('ledger')]);
      await scene.github.comment({ ...on(1), body: '/redfirst pause until the audit' });
      const commented = await scene.lastEvent('issue_comment', 'created');
      // None has the history that the others keep: nothing is uploaded before all have ended.
      const beside = [await scene.triage(first), await scene.triage(second), await scene.triage(commented)];
      for (const triaged of beside) await ended(triaged);
      const [one, two, three] = beside.map(runsWithResults);
      expect([one?.includes(runOf(second)), two?.includes(runOf(first))]).toEqual([true, true]);
      expect(three).toContain(runOf(first));

      const third = await ended(
        await scene.triage(await trusted([failingTest('invoice'), failingTest('ledger')])),
      );
      expect(runsWithResults(third)).toEqual(expect.arrayContaining([runOf(first), runOf(second)]));
      const causes = recordsIn(third).flatMap((record) => (record.kind === 'cause' ? [record] : []));
      expect(
        JSON.stringify(causes.filter((cause) => JSON.stringify(cause).includes('"issue":1,'))),
      ).toContain('until the audit');
      // One issue a cause, whoever filed it.
      const titles = (await scene.state()).issues.slice(before).map(({ title }) => title);
      expect(titles.filter((title) => title.includes('test_invoice'))).toHaveLength(1);
      expect(titles.filter((title) => title.includes('test_ledger'))).toHaveLength(1);
    },
    3 * minute,
  );

  it(
    'passes over a history of a fork, of another workflow, of another branch and of a pull request',
    async () => {
      const trap = gzipSync(
        `${JSON.stringify({ kind: 'commit', repositoryId: 1, sha: 'f'.repeat(40), parents: [] })}\n`,
      );
      const { github, repository } = scene;
      await github.fork({ repository, owner: 'mallory' });
      const traps = [
        { headRepository: 'mallory/shop', event: 'pull_request', workflow: triageFile },
        { headRepository: 'mallory/shop', event: 'workflow_run', workflow: triageFile },
        { workflow: { name: 'Redfirst', path: '.github/workflows/other.yml' }, event: 'workflow_run' },
        { branch: 'topic', workflow: triageFile, event: 'workflow_dispatch' },
        { workflow: triageFile, event: 'pull_request' },
      ];
      for (const made of traps) {
        const { run } = await github.startRun({ repository, ...made });
        await github.completeRun({ repository, run, artifacts: [historyArtifact(trap)] });
      }
      const triaged = await ended(await scene.triage(await trusted([])));
      expect(triaged.log).not.toMatch(/line 1|left out [1-9]/);
      expect(runsWithResults(triaged).length).toBeGreaterThan(5);
    },
    minute,
  );
});

describe('an App of one’s own', () => {
  it(
    'writes as itself, by its number and key, where the job’s token may do nothing',
    async () => {
      // Of its own: what the workflow's token has filed is nothing of the App's.
      const other = await startTriageScene(config);
      const { github, repository } = other;
      const own = await github.createApp({
        slug: 'our-triage',
        permissions: { ...appPermissions },
        events: [],
      });
      await github.install({ app: own.id, repositories: [repository] });
      const tests = [...suite, failingTest('billing')];
      const red = await other.complete({}, (runId) => aCollection({ runId, tests }));
      const triaged = await other.triage(red, {
        INPUT_TOKEN: await other.tokenOf({ metadata: 'read' }),
        'INPUT_APP-ID': String(own.id),
        'INPUT_PRIVATE-KEY': own.privateKeyPem,
      });
      await ended(triaged);
      expect((await other.state()).issues.map(({ user }) => user)).toEqual(['our-triage[bot]']);
      expect(triaged.log).not.toContain('PRIVATE KEY');
      await other.close();
    },
    minute,
  );
});

describe('what the workflow lacks', () => {
  it(
    'is a warning that names the permission, and the job stays green',
    async () => {
      const { issues: _issues, checks: _checks, ...permissions } = appPermissions;
      const red = await trusted([failingTest('tax')]);
      const triaged = await scene.triage(red, { INPUT_TOKEN: await scene.tokenOf(permissions) });
      expect(triaged).toMatchObject({ status: 0 });
      expect(triaged.log).toMatch(/^::warning title=Redfirst::.*add checks: write/m);
      expect(triaged.log).toMatch(/^::warning title=Redfirst::.*issues/m);
      // The check that can't be written is seen in the job: its annotations, and the rest on the run's summary page.
      expect(triaged.log).toMatch(
        /^::(error|warning) title=P\d%3A [^:]*tax[^:]*,file=src\/shop\/tax.py,line=12,endLine=12::AssertionError: assert tax == 1%0A/m,
      );
      expect(triaged.summary).toMatch(/^# Redfirst: .*\n/);
      expect(triaged.summary).toContain('`tests/test_tax.py::test_tax`');
      await triaged.end();
    },
    minute,
  );

  it(
    'is an error where it is used wrongly, one line each',
    async () => {
      const event = { name: 'schedule', payload: {} };
      const person = await scene.github.userToken({ login: 'octo' });
      const wrong = [
        await scene.triage({ name: 'pull_request', payload: {} }),
        await scene.triage(event, { INPUT_TOKEN: person }),
        await scene.triage(event, { INPUT_TOKEN: '' }),
        await scene.triage(event, { GITHUB_WORKFLOW_REF: `${scene.repository}/a.yml@refs/heads/topic` }),
        await scene.triage(event, { 'INPUT_APP-ID': 'seven', 'INPUT_PRIVATE-KEY': 'none' }),
      ];
      expect(wrong.map(({ status, history }) => [status, history])).toEqual(wrong.map(() => [1, '']));
      const lines = wrong.map(({ log }) => log.split('\n').filter((line) => line.startsWith('::error')));
      expect(lines).toEqual([
        [expect.stringContaining('nothing to do for the event `pull_request`')],
        [expect.stringContaining('GitHub takes checks from Apps only')],
        [expect.stringContaining('`token` is empty')],
        [expect.stringContaining('run it from the default branch, main')],
        [expect.stringContaining('`app-id` must be the number of your GitHub App')],
      ]);
    },
    minute,
  );
});

const triageFile = { name: 'Redfirst', path: '.github/workflows/redfirst.yml' };
const on = (number: number) => ({ repository: scene.repository, number, as: 'octo' });

async function proposal(branch: string): Promise<{ headSha: string; mergeSha: string }> {
  const { github, repository } = scene;
  await github.push({ repository, branch, files: { [`${branch}.txt`]: 'x' } });
  const { headSha, mergeSha } = await github.openPullRequest({ repository, head: branch });
  return { headSha, mergeSha: mergeSha ?? '' };
}
