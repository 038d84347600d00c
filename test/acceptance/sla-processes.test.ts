import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import { ManualClock } from '../support/a-clock.ts';
import type { RemoteFakeGitHub } from '../support/fake-github/connect.ts';
import { filedIssues } from '../support/filed-issues.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { runCli } from '../support/run-cli.ts';
import { installApp } from '../support/served-app.ts';
import { withFakeProcess } from '../support/with-fake-process.ts';

let github: RemoteFakeGitHub;
withFakeProcess((started) => {
  github = started;
});
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

// Half of them are due on 8 April, half are at risk then.
const records = Array.from({ length: 6 }, (_, at) => ({
  filedAt: '2026-04-01T10:00:00.000Z',
  dueAt: at % 2 === 0 ? '2026-04-08T10:00:00.000Z' : '2026-04-09T10:00:00.000Z',
}));

describe('redfirst sweep, as two processes on one PostgreSQL', () => {
  it('says everything once, and nothing more when they run again', async () => {
    const installed = await installApp(github, { owner: 'octo', name: 'swept' });
    const url = await server.createDatabase();
    const history = await openHistory({ database: { url }, clock: new ManualClock(), holder: 'a test' });
    const shop = await filedIssues(
      { github, history, installation: installed.installation },
      { name: 'swept-issues', records, author: 'redfirst-swept[bot]' },
    );
    await history.close();
    const { REDFIRST_DATA: _, ...env } = installed.env;
    const twice = async (now: string): Promise<unknown[]> => {
      const sweep = () => runCli(['sweep', '--now', now], { env: { ...env, DATABASE_URL: url } });
      return (await Promise.all([sweep(), sweep()])).map(({ status, stderr }) => [status, stderr]);
    };
    // The second time an hour before the first: the clock of a sweep is no reason to wait.
    for (const now of ['2026-04-08T11:00:00.000Z', '2026-04-08T10:30:00.000Z'])
      expect(await twice(now)).toEqual([
        [0, ''],
        [0, ''],
      ]);
    const seen = [];
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const { labels, comments } = await shop.issue(number);
      seen.push([labels.at(-1), comments.length]);
    }
    const pair = [
      ['sla: breached', 1],
      ['sla: at risk', 1],
    ];
    expect(seen).toEqual([...pair, ...pair, ...pair]);
  }, 180_000);
});
