import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockFolder } from '#src/history/folder-lock.ts';
import { addRun, answerOf } from '../support/history-cli.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { violations } from '../support/published-schema.ts';
import { failingCase, junitXml } from '../support/report-text.ts';
import { emptyFolder, parseDocument, runCli } from '../support/run-cli.ts';
import { reportFile } from '../support/written-files.ts';

const passed = (name: string) => ({ classname: 'tests.test_a', name });
const passing = reportFile('junit.xml', junitXml([passed('test_one'), passed('test_two')]));
const failing = reportFile(
  'junit.xml',
  junitXml([failingCase('tests.test_a', 'test_one', { message: 'assert 1 == 2' }), passed('test_two')]),
);
const other = reportFile('junit.xml', junitXml([passed('test_three')]));
const broken = reportFile('junit.xml', '<testsuites><testsuite></oops></testsuites>');

const first = '1'.repeat(40);
const second = '2'.repeat(40);

/** No stack trace: what a user can mend is a line. */
const stackFrame = /^\s+at .+:\d+:\d+\)?$/m;

describe('a history that is filled by hand', () => {
  const data = emptyFolder();
  let exported: string;
  const records = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  beforeAll(async () => {
    const at = (day: number) => ['--at', `2026-03-0${day}T10:00:00Z`];
    await addRun(data, [passing], { sha: first, run: 1, options: [...at(1), '--shard', 'a'] });
    await addRun(data, [other], { sha: first, run: 1, options: [...at(1), '--shard', 'b'] });
    await addRun(data, [passing], { sha: second, run: 2, options: at(2) });
    // Again, with what the run showed in truth.
    await addRun(data, [failing], { sha: second, run: 2, options: at(2) });
    const untrusted = [...at(3), '--untrusted', '--branch', 'feature'];
    await addRun(data, [failing], { sha: '3'.repeat(40), run: 3, options: untrusted });
    exported = (await runCli(['history', 'export', '--data', data])).stdout;
  }, 120_000);

  it('has the parts of a run side by side, and a part that is added again once', async () => {
    const collections = records(exported).filter(({ kind }) => kind === 'collection');
    expect(collections.map(({ runId, collection }) => [runId, collection.shard?.name ?? null])).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, null],
      [3, null],
    ]);
    const stats = parseDocument(await runCli(['history', 'stats', '--json', '--data', data]));
    expect(violations('history-stats', stats)).toEqual([]);
    expect(stats).toMatchObject({
      repositories: [{ repository: 'octo/shop', runs: 3, trustedRuns: 2, collections: 4, tests: 3 }],
    });
  });

  it('answers from what was added last, and learns from trusted runs alone', async () => {
    const { broken: bad } = await answerOf('flaky', data);
    expect(bad).toMatchObject([
      { nodeId: 'tests/test_a.py::test_one', firstFailed: second, lastPassed: first },
    ]);
    const feature = await runCli(['flaky', '--data', data, '--branch', 'feature']);
    expect(feature.status).toBe(2);
    expect(feature.stderr).toContain('main');
  });

  it('is exported as lines that follow the published schema, each with its members sorted', () => {
    const found = records(exported);
    expect(found.map(({ kind }) => kind)).toEqual([
      'repository',
      ...['run', 'collection', 'collection'],
      ...['run', 'collection', 'run', 'collection'],
    ]);
    for (const record of found) {
      expect(violations('history-record', record)).toEqual([]);
      expect(Object.keys(record)).toEqual(Object.keys(record).sort());
    }
    // Nobody is to report by accident what somebody added.
    expect(found.filter(({ kind }) => kind === 'run').every(({ reported }) => reported)).toBe(true);
  });

  it('is the same elsewhere after an import, plain or gzipped, once or twice', async () => {
    const elsewhere = ['--data', emptyFolder()];
    const once = await runCli(['history', 'import', ...elsewhere], { input: exported });
    expect(once).toMatchObject({ status: 0, stderr: '' });
    const twice = await runCli(['history', 'import', ...elsewhere], { input: gzipSync(exported) });
    expect(twice.status).toBe(0);
    expect((await runCli(['history', 'export', ...elsewhere])).stdout).toBe(exported);
  });

  it('takes up the other lines of an import in which some are bad, and names these with their numbers', async () => {
    const elsewhere = ['--data', emptyFolder()];
    const lines = exported.trimEnd().split('\n');
    const commit = JSON.stringify({ kind: 'commit', repositoryId: 4711, sha: first, parents: [] });
    const input = [...lines.slice(0, 2), '{"kind":', '{"kind":"nonsense"}', commit, '', ...lines.slice(2)];
    const outcome = await runCli(['history', 'import', ...elsewhere], { input: input.join('\n') });
    expect(outcome.status).toBe(3);
    expect(outcome.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/line 3:.*JSON/),
      expect.stringMatching(/line 4:.*kind/),
      expect.stringMatching(/line 5: commit: repository 4711 is not in the history/),
    ]);
    expect((await runCli(['history', 'export', ...elsewhere])).stdout).toBe(exported);
  });

  it('keeps what could be read of a part, lists what could not, and exits with 3', async () => {
    const elsewhere = emptyFolder();
    const partly = await addRun(elsewhere, [broken, passing], { sha: first, run: 1 });
    expect(partly.status).toBe(3);
    expect(partly.stderr).toContain(broken);
    expect(partly.stdout).toContain('Saved 2 tests');
    const nothing = await addRun(join(elsewhere, 'none'), [broken], { sha: first, run: 1 });
    expect(nothing.status).toBe(3);
    expect(nothing.stderr).toContain('Nothing was saved');
    expect(existsSync(join(elsewhere, 'none'))).toBe(false);
  });

  it('is refused with the holder’s name while another process uses its folder', async () => {
    const lock = await lockFolder(data, 'serve, pid 4711');
    try {
      for (const command of [['flaky'], ['history', 'export']]) {
        const outcome = await runCli([...command, '--data', data]);
        expect(outcome.status).toBe(4);
        expect(outcome.stderr).toContain('in use by serve, pid 4711');
        expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
      }
    } finally {
      await lock.release();
    }
  });
});

describe('wrong usage of the history', () => {
  const complete = {
    '--repo': 'octo/shop',
    '--branch': 'main',
    '--sha': first,
    '--run': '1',
  };

  it.each([
    ['--repo', 'shop'],
    ['--repo', 'a/b/c'],
    ['--branch', '--json'],
    ['--sha', 'c00'],
    ['--sha', first.slice(1)],
    ['--run', '0'],
    ['--run', '1.5'],
    ['--attempt', '-1'],
    ['--at', 'yesterday'],
    ['--root', '/no/such/folder'],
    ['--shart', 'a'],
  ])('refuses history add with %s %s, names the option, and makes no folder', async (option, value) => {
    const data = join(emptyFolder(), 'data');
    const options = Object.entries({ ...complete, [option]: value }).flat();
    const outcome = await runCli(['history', 'add', passing, '--data', data, ...options]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(option);
    expect(outcome.stderr).not.toMatch(stackFrame);
    expect(existsSync(data)).toBe(false);
  });

  it.each(Object.keys(complete))('refuses history add without %s', async (option) => {
    const options = Object.entries(complete).filter(([name]) => name !== option);
    const outcome = await runCli(['history', 'add', passing, '--data', emptyFolder(), ...options.flat()]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(option);
  });

  it.each([
    [['flaky']],
    [['durations', '--json']],
    [['coverage']],
    [['history', 'export']],
    [['history', 'stats', '--json']],
    [['preview', passing, '--repo', 'octo/shop']],
  ])('says of %j where there is no history what to do, and leaves no empty one behind', async (command) => {
    const cwd = emptyFolder();
    const outcome = await runCli(command, { cwd });
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/redfirst-data.*--data/);
    expect(existsSync(join(cwd, 'redfirst-data'))).toBe(false);
  });

  it('refuses two baselines at once, and a config that is not valid', async () => {
    const both = await runCli(['preview', passing, '--base-report', passing, '--repo', 'octo/shop']);
    expect(both.status).toBe(2);
    const root = join(reportFile('.github/redfirst.yml', 'flaky: { rate: { runs: many } }\n'), '../..');
    const config = await runCli(['flaky', '--root', root]);
    expect(config.status).toBe(2);
    expect(config.stderr).toContain('flaky.rate.runs');
  });

  it('suggests the command that was meant', async () => {
    const outcome = await runCli(['history', 'exprot']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain('export');
  });
});

describe('a history in PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.stop());

  it('is the one of DATABASE_URL, unless --data names a folder', async () => {
    const env = { DATABASE_URL: await server.createDatabase() };
    const options = ['--repo', 'octo/shop', '--branch', 'main', '--sha', first, '--run', '1'];
    const added = await runCli(['history', 'add', passing, ...options], { env });
    expect(added).toMatchObject({ status: 0, stderr: '' });
    const asked = await runCli(['durations', '--json'], { env });
    expect(parseDocument(asked)).toMatchObject({ repository: 'octo/shop', suite: { medianMs: 2 } });
    expect((await runCli(['durations', '--data', emptyFolder()], { env })).status).toBe(2);
  });

  it('that does not answer is an outside failure (4), in one line without the password', async () => {
    const env = { DATABASE_URL: 'postgresql://me:hidden-word@127.0.0.1:9/redfirst' };
    const outcome = await runCli(['history', 'stats'], { env });
    expect(outcome.status).toBe(4);
    expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(outcome.stderr).toContain('127.0.0.1:9/redfirst');
    expect(outcome.stderr).not.toContain('hidden-word');
  });
});
