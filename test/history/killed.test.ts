import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HistoryPlace, openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { doomedRepository, doomedWork, exportsByRepository, saveOneOfEach } from './doomed-work.ts';

/** A hundred processes, one after the other. */
const allKillsMs = 600_000;

interface Doom {
  database: HistoryPlace;
  work: string;
  index: number;
  /** The fatal one, from 1; null: none. */
  statement: number | null;
  isSent: boolean;
  exported: string;
}

/** Resolves with what the process printed; null: it was killed. */
function run(doom: Doom): Promise<string | null> {
  return new Promise((done, failed) => {
    const script = join(import.meta.dirname, 'doomed-process.ts');
    execFile(execPath, [script, JSON.stringify(doom)], (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else if (error.signal === 'SIGKILL') done(null);
      else failed(new Error(stderr, { cause: error }));
    });
  });
}

let root: string;
let server: PostgresServer;
let exported: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'redfirst-test-'));
  server = await startPostgres();
  const history = await open({ folder: null });
  exported = await saveOneOfEach(history);
  await history.close();
});
afterAll(async () => {
  await server.stop();
  await rm(root, { recursive: true, force: true });
});

function open(database: HistoryPlace): Promise<History> {
  return openHistory({ database, clock: new ManualClock(), holder: 'a test' });
}

describe.each([
  // The folder is as the statement found it; a server may do what was sent before it sees that nobody is there.
  { name: 'the embedded database', isServer: false, isSent: false },
  { name: 'PostgreSQL', isServer: true, isSent: true },
])('on $name', ({ isServer, isSent }) => {
  it.each([
    // The statements are the same on both; a start of the embedded database takes a second.
    { work: 'save', name: `every ${isServer ? 'ninth' : 'twentieth'} statement of saving` },
    { work: 'prune', name: `every ${isServer ? 'ninth' : 'twentieth'} statement of removing what is old` },
    // One transaction after the other like those of saving.
    { work: 'import', name: 'every twentieth statement of an import' },
  ])(
    'a process that is killed at $name leaves no half of it, and the next one ends the work',
    async ({ work }) => {
      const step = isServer ? (work === 'import' ? 20 : 9) : 20;
      const database = isServer ? { url: await server.createDatabase() } : { folder: join(root, work) };
      const doom = { database, work, index: 0, statement: null, isSent: false, exported };
      const statements = Number(await run(doom));
      expect(statements).toBeGreaterThan(10);
      let killed = 0;
      // From the last one, after which the work is done.
      for (let statement = statements; statement >= 1; statement -= step) {
        killed += 1;
        expect(await run({ ...doom, index: killed, statement, isSent })).toBeNull();
      }

      const { work: again, prepare, seen } = doomedWork(work, exported);
      const fresh = doomedRepository(killed + 1);
      const history = await open(database);
      await prepare(history, fresh);
      const before = await seen(history, fresh);
      const after = await seen(history, doomedRepository(0));
      expect(after).not.toEqual(before);
      const found = { before: 0, after: 0 };
      for (let index = 1; index <= killed; index += 1) {
        const state = await seen(history, doomedRepository(index));
        found[JSON.stringify(state) === JSON.stringify(after) ? 'after' : 'before'] += 1;
        expect([before, after]).toContainEqual(state);
      }
      // It was not killed too early or too late each time.
      expect(found.before).toBeGreaterThan(0);
      expect(found.after).toBeGreaterThan(0);

      for (let index = 1; index <= killed; index += 1) await again(history, doomedRepository(index));
      const exports = await exportsByRepository(history);
      for (let index = 1; index <= killed; index += 1) expect(exports.get(index)).toBe(exports.get(0));
      const { repositories } = await history.loadStats();
      const counts = new Map(repositories.map(({ repository, ...rest }) => [repository, rest]));
      const countsOf = (index: number) => counts.get(`octo/${doomedRepository(index).name}`);
      expect(countsOf(0)?.collections).toBeGreaterThan(0);
      for (let index = 1; index <= killed; index += 1) expect(countsOf(index)).toEqual(countsOf(0));
      await history.close();
    },
    allKillsMs,
  );
});
