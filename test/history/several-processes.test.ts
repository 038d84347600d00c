import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { answersText, exportText, generatedReports, saveGenerated } from './generated-reports.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

function open(url: string): Promise<History> {
  return openHistory({ database: { url }, clock: new ManualClock(), holder: 'a test' });
}

/** Starts a process that has the history open, and saves when something is written to it. */
async function startSaver(url: string, seed: number): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'report-saver.ts');
  const saver = spawn(execPath, [script, url, String(seed)], { stdio: ['pipe', 'pipe', 'inherit'] });
  expect(String((await once(saver.stdout, 'data'))[0])).toBe('ready\n');
  return saver;
}

describe('several processes on one PostgreSQL', () => {
  it('make the tables of a new database once when they start together, and save the same reports to the same end', async () => {
    const generated = generatedReports({ seed: 1, runs: 24 });
    const withResults = generated.reports.filter(({ collections }) => collections.length > 0);
    const alone = await open(await server.createDatabase());
    for (const report of withResults) await saveGenerated(alone, report);

    const url = await server.createDatabase();
    const savers = await Promise.all([1, 2, 3].map((seed) => startSaver(url, seed)));
    const ends = savers.map((saver) => once(saver, 'exit'));
    for (const saver of savers) saver.stdin?.write('go\n');
    expect(await Promise.all(ends)).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);

    const together = await open(url);
    expect(await exportText(together)).toBe(await exportText(alone));
    expect(await answersText(together, generated.repositories)).toBe(
      await answersText(alone, generated.repositories),
    );
    const [a, b] = [await together.loadStats(), await alone.loadStats()];
    expect(a.repositories).toEqual(b.repositories);
    await together.close();
    await alone.close();
  });
});
