import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aRecord } from '../support/builders.ts';
import { aCollection, anOperation, aRepository, aRun, saveReport, sha } from './builders.ts';

const startMs = 60_000;
let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'redfirst-test-'));
  folder = join(root, 'data');
});
afterAll(() => rm(root, { recursive: true, force: true }));

function open(): Promise<History> {
  return openHistory({ database: { folder }, clock: new ManualClock(), holder: 'a test' });
}

describe('a history in a folder', () => {
  it(
    'is the same when it is opened again, and its tables are made once',
    async () => {
      // What a crash in the middle of the making leaves.
      await mkdir(join(folder, 'database.new'), { recursive: true });
      await writeFile(join(folder, 'database.new', 'PG_VERSION'), '18\n');

      const repository = aRepository();
      const first = await open();
      await saveReport(first, aRun(repository), [aCollection()]);
      await first.saveDecision({
        repositoryId: repository.id,
        run: null,
        causes: [aRecord()],
        newest: { branch: 'main', sha: sha('a') },
        operations: [anOperation('one')],
      });
      const waiting = await first.loadWaiting(repository.id);
      await first.close();

      const second = await open();
      expect(await second.loadUnreported()).toEqual([aRun(repository)]);
      expect(await second.loadCollectionsOfHead(repository.id, sha('a'))).toEqual([
        { run: aRun(repository), collection: aCollection() },
      ]);
      expect(await second.loadCauses(repository.id)).toEqual([aRecord()]);
      expect(await second.loadNewest(repository.id, 'main')).toBe(sha('a'));
      expect(await second.loadWaiting(repository.id)).toEqual(waiting);
      await second.close();
      expect(await readdir(folder)).toEqual(['database']);
    },
    startMs,
  );

  it(
    'belongs to one process; when that is killed, the next one finds all that it had saved',
    async () => {
      const run = aRun(aRepository(), { runId: 4711 });
      const holder = spawn(
        execPath,
        [join(import.meta.dirname, 'history-holder.ts'), folder, JSON.stringify(run)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const ended = once(holder, 'exit');
      expect(String((await once(holder.stdout, 'data'))[0])).toBe('saved\n');
      await expect(open()).rejects.toThrow(
        `The history in ${folder} is in use by the holder, pid ${holder.pid}. Two processes`,
      );

      holder.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      const heir = await open();
      expect(await heir.loadUnreported()).toContainEqual(run);
      await heir.close();
    },
    startMs,
  );

  it(
    'has no leases left of a process that died',
    async () => {
      const { id } = aRepository();
      const clock = new ManualClock();
      const dead = await openHistory({ database: { folder }, clock, holder: 'dead' });
      let began = () => {};
      const begun = new Promise<void>((resolve) => {
        began = resolve;
      });
      let end = () => {};
      const work = dead.withLease(id, () => {
        began();
        return new Promise<void>((resolve) => {
          end = resolve;
        });
      });
      await begun;
      await dead.close();
      end();
      await work;

      const heir = await openHistory({ database: { folder }, clock, holder: 'heir' });
      expect(await heir.withLease(id, async () => 'at once')).toBe('at once');
      await heir.close();
    },
    startMs,
  );

  it(
    'finishes what was asked for before it was closed, and can be closed twice',
    async () => {
      const run = aRun(aRepository(), { runId: 815 });
      const first = await open();
      const saved = first.saveRun(run);
      await Promise.all([first.close(), first.close()]);
      await saved;
      const second = await open();
      expect(await second.loadUnreported()).toContainEqual(run);
      await second.close();
    },
    startMs,
  );

  it(
    'says where it is when it is damaged, and lets the folder go',
    async () => {
      const damaged = join(root, 'damaged');
      await mkdir(join(damaged, 'database'), { recursive: true });
      await writeFile(join(damaged, 'database', 'PG_VERSION'), '18\n');
      const opened = openHistory({
        database: { folder: damaged },
        clock: new ManualClock(),
        holder: 'a test',
      });
      await expect(opened).rejects.toThrow(`The history in ${join(damaged, 'database')} can't be opened (`);
      expect(await readdir(damaged)).toEqual(['database']);
    },
    startMs,
  );
});
