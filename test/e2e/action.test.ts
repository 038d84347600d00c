import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Collection, collectionSchema } from '#src/model/collection.ts';
import { violations } from '../support/published-schema.ts';
import { pythonPrograms } from '../support/requires.ts';
import { type ActJob, runAct, workflowTools } from '../support/run-act.ts';
import { REQUIREMENTS, workflowProject } from '../support/workflow-project.ts';

const { tools, itInAct } = workflowTools();
const minute = 60_000;

describe('the Action in a workflow, run by act', () => {
  let project: ReturnType<typeof workflowProject>;
  let programs = '';

  beforeAll(() => {
    if (tools === null) return;
    programs = pythonPrograms(tools.python, REQUIREMENTS);
    project = workflowProject();
  }, 5 * minute);

  afterAll(() => {
    if (tools !== null) rmSync(dirname(project.root), { recursive: true, force: true });
  });

  async function run(job: string): Promise<ActJob> {
    if (tools === null) throw new Error('no act');
    return runAct({ act: tools.act, job, project, programs });
  }

  /** The one collection that was uploaded, of the published form. */
  function uploaded({ collections, log }: ActJob): Collection {
    const [collection] = [...collections.values()];
    if (collections.size !== 1) throw new Error(`${collections.size} collections in\n${log}`);
    expect(violations('collection', collection)).toEqual([]);
    return collectionSchema.parse(collection);
  }

  itInAct(
    'runs pytest, keeps its exit code, and uploads all that it left',
    async () => {
      const job = await run('tests');
      const collection = uploaded(job);
      expect([job.exitCode, job.outcome]).toEqual([1, 'failure']);
      expect(collection.results.problems).toEqual([]);
      expect(
        collection.results.tests.map(({ nodeId, nodeIdFrom, outcome, flaky, attempts }) => [
          nodeId,
          nodeIdFrom,
          outcome,
          flaky,
          attempts.map((attempt) => attempt.outcome).join(),
        ]),
      ).toEqual([
        ['tests/test_cart.py::test_empty', 'plugin', 'passed', false, 'passed'],
        ['tests/test_cart.py::test_flaky', 'plugin', 'passed', true, 'failed,passed'],
        ['tests/test_cart.py::test_named[##[group]pwned]', 'plugin', 'failed', false, 'failed,failed,failed'],
        ['tests/test_cart.py::test_named[::error::pwned]', 'plugin', 'failed', false, 'failed,failed,failed'],
        ['tests/test_cart.py::test_named[a]', 'plugin', 'passed', false, 'passed'],
        ['tests/test_cart.py::test_skipped', 'plugin', 'skipped', false, 'skipped'],
        ['tests/test_cart.py::test_total', 'plugin', 'failed', false, 'failed,failed,failed'],
      ]);
      expect(job.outputs).toMatchObject({
        total: '7',
        passed: '3',
        failed: '3',
        error: '0',
        skipped: '1',
        flaky: '1',
        reruns: '7',
        // 5 of 6 lines and 2 of 2 branches.
        coverage: '87.5',
        verdict: 'failure',
        artifact: [...job.collections.keys()][0],
      });
      expect(collection.results.coverage?.files.find(({ path }) => path === 'src/shop/cart.py')).toEqual({
        path: 'src/shop/cart.py',
        blobId: expect.stringMatching(/^[0-9a-f]{40}$/),
        executed: [1, 2, 3, 4, 7],
        missing: [8],
        excluded: [],
        branches: [{ line: 2, total: 2, covered: 2, missing: [] }],
      });
    },
    minute,
  );

  itInAct(
    'claims the run, the commit and the shard, and knows the session',
    async () => {
      const { claimed, shard, command, environment, results } = uploaded(await run('tests'));
      expect(claimed).toEqual({
        repository: 'octo/shop',
        runId: '1',
        attempt: 1,
        workflow: 'CI',
        job: 'tests',
        event: 'push',
        ref: 'refs/heads/main',
        testedSha: project.sha,
        parents: [],
        pullRequest: null,
      });
      expect(shard).toEqual({ name: 'one', expected: 2 });
      expect(command).toEqual({
        exitCode: 1,
        signal: null,
        line: 'pytest -s --cov=shop --cov-branch --reruns 2 tests',
      });
      expect(environment.name).toMatch(/, Python 3\.\d+$/);
      expect(results.session).toMatchObject({
        pytest: '9.2.0',
        platform: process.platform,
        exitCode: 1,
        plugins: { 'pytest-rerunfailures': '16.7' },
      });
    },
    minute,
  );

  itInAct(
    'shows the output and the summary, in which no name is a command',
    async () => {
      const { log, outputs } = await run('tests');
      expect(log).toContain('3 failed');
      expect(log).toMatch(/Name +Stmts +Miss/);
      expect(log).toContain('Summary - ## Redfirst: **3 failing tests** ▸ 1 flaky');
      expect(JSON.stringify(outputs)).not.toContain('pwned');
      // What the command prints lies between the two lines that stop and resume commands.
      const token = /::stop-commands::(\S+)/.exec(log)?.[1] ?? 'none';
      const parts = log.split(`::${token}::`);
      expect(parts.length).toBe(2);
      expect(parts[1]).not.toMatch(/⚙ +(?:::(?:error|warning)|##\[)/);
    },
    minute,
  );

  itInAct(
    'reports a pytest that was killed, with what it had done by then',
    async () => {
      const job = await run('killed');
      const { command, results } = uploaded(job);
      expect([job.exitCode, job.outcome]).toEqual([1, 'failure']);
      expect(command).toEqual({ exitCode: null, signal: 'SIGKILL', line: 'pytest crash' });
      expect(results.session.exitCode).toBe(137);
      expect(results.tests.map(({ nodeId, outcome }) => [nodeId, outcome])).toEqual([
        ['crash/test_crash.py::test_before', 'passed'],
        ['crash/test_crash.py::test_kill', 'unknown'],
      ]);
      expect(results.problems.map(({ message }) => message).join()).toContain(
        'while it ran crash/test_crash.py::test_kill',
      );
      expect(job.outputs['verdict']).toBe('failure');
      expect(job.log).toContain('Summary - **The test command was killed by SIGKILL');
    },
    minute,
  );

  itInAct(
    'reports a command that was killed without any report',
    async () => {
      const job = await run('shot');
      const { command, results } = uploaded(job);
      expect([job.exitCode, job.outcome]).toEqual([1, 'failure']);
      expect(command?.signal).toBe('SIGKILL');
      expect(results.tests).toEqual([]);
      expect(results.problems).toEqual([
        {
          file: 'command',
          kind: 'truncated',
          message: expect.stringMatching(/killed by SIGKILL and left no results/),
        },
      ]);
      expect(job.log).toContain('Summary - **The test command was killed by SIGKILL and left no results.');
      expect(job.outputs).toMatchObject({ total: '0', verdict: 'failure' });
    },
    minute,
  );

  itInAct(
    'reads the reports of earlier steps, whose failures are theirs to tell',
    async () => {
      const job = await run('later');
      const { command, environment, results } = uploaded(job);
      expect([job.exitCode, job.outcome]).toEqual([0, 'success']);
      expect(command).toBeNull();
      expect(environment.name).toBe('by hand');
      expect(results.tests.map(({ nodeIdFrom }) => nodeIdFrom)).toEqual(Array(7).fill('junit-classname'));
      expect(job.outputs).toMatchObject({ total: '7', failed: '4', coverage: '', verdict: 'failure' });
    },
    minute,
  );

  itInAct(
    'knows what a script tested that it knows nothing of',
    async () => {
      const job = await run('script');
      const { results, command } = uploaded(job);
      expect([job.exitCode, command?.exitCode]).toEqual([1, 1]);
      expect(results.tests.map(({ nodeIdFrom }) => nodeIdFrom)).toEqual(Array(7).fill('plugin'));
      expect(results.session).toMatchObject({ exitCode: 1, collected: 7 });
      expect(results.problems).toEqual([]);
    },
    minute,
  );

  itInAct(
    'sets its plugin up for later steps, whose tests a later use of it collects',
    async () => {
      const job = await run('setup');
      const { results, command } = uploaded(job);
      expect([job.exitCode, job.outcome, command]).toEqual([0, 'success', null]);
      expect(results.tests.map(({ nodeIdFrom }) => nodeIdFrom)).toEqual(Array(7).fill('plugin'));
      expect(results.problems).toEqual([]);
      expect(job.outputs).toMatchObject({ total: '7', failed: '4', verdict: 'failure' });
    },
    minute,
  );

  itInAct(
    'says that there are no results where there is no report, and leaves the job green',
    async () => {
      const job = await run('nothing');
      expect([job.exitCode, job.outcome]).toEqual([0, 'success']);
      expect(uploaded(job).results.tests).toEqual([]);
      expect(job.outputs).toMatchObject({ total: '0', verdict: 'neutral' });
      expect(job.log).toContain('Summary - ## Redfirst: **No test results**');
    },
    minute,
  );

  itInAct(
    'names all wrong inputs at once, and leaves a job green whose tests ran elsewhere',
    async () => {
      const job = await run('wrong');
      expect([job.exitCode, job.outcome]).toEqual([0, 'success']);
      expect(job.log).toMatch(/`shards` is "many".*`upload` is "maybe"/);
      expect(job.collections.size).toBe(0);
    },
    minute,
  );

  itInAct(
    'ends well when the tests do',
    async () => {
      const job = await run('green');
      expect([job.exitCode, job.outcome]).toEqual([0, 'success']);
      expect(uploaded(job).results.problems).toEqual([]);
      expect(job.outputs).toMatchObject({ total: '1', passed: '1', verdict: 'success' });
    },
    minute,
  );
});
