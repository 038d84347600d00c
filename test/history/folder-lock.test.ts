import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FolderInUseError, lockFolder } from '#src/history/folder-lock.ts';

let root: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'redfirst-test-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The path of a folder that does not exist yet. */
function aFolder(): string {
  count += 1;
  return join(root, String(count));
}

/** What a process leaves that died: a socket on which nobody listens. Closing removes it only from where it was bound. */
async function aDeadLock(folder: string, name: string): Promise<void> {
  const [bound, left] = [join(folder, 'bound'), join(folder, name)];
  await mkdir(bound, { recursive: true });
  const server = createServer().listen(join(bound, 'socket'));
  await once(server, 'listening');
  await rename(bound, left);
  server.close();
  await once(server, 'close');
  expect(await readdir(left)).toEqual(['socket']);
}

describe('the lock of a folder', () => {
  it('refuses a second one with the folder, who has it, and what to do', async () => {
    const folder = aFolder();
    const lock = await lockFolder(folder, 'serve, pid 4711 on build-3');
    const second = lockFolder(folder, 'sweep, pid 4712 on build-3');
    await expect(second).rejects.toThrow(FolderInUseError);
    await expect(second).rejects.toThrow(
      `The history in ${lock.folder} is in use by serve, pid 4711 on build-3. Two processes on one folder would lose data: stop the other one, give this one a folder of its own, or let both use PostgreSQL (DATABASE_URL).`,
    );
    await lock.release();
  });

  it('is free again when it is released, and leaves no file behind', async () => {
    const folder = aFolder();
    await (await lockFolder(folder, 'one')).release();
    await (await lockFolder(folder, 'two')).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is one lock by whatever path the folder is reached', async () => {
    const folder = aFolder();
    const lock = await lockFolder(folder, 'one');
    const alias = aFolder();
    await symlink(folder, alias);
    await expect(lockFolder(alias, 'two')).rejects.toThrow(/is in use by one/);
    await lock.release();
  });

  it('takes over from one that died, and clears its remains away', async () => {
    const folder = aFolder();
    await aDeadLock(folder, 'lock-dead01');
    await aDeadLock(folder, 'lock-dead02');
    const lock = await lockFolder(folder, 'heir');
    expect(await readdir(folder)).toEqual([expect.not.stringMatching(/dead/)]);
    await lock.release();
  });

  it('leaves one alone that has not announced itself yet', async () => {
    const folder = aFolder();
    await mkdir(join(folder, 'lock-young1'), { recursive: true });
    await (await lockFolder(folder, 'one')).release();
    expect(await readdir(folder)).toEqual(['lock-young1']);
  });

  it('is never taken by two that start at once', async () => {
    const folder = aFolder();
    const starts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => lockFolder(folder, `contender ${index}`)),
    );
    const taken = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    expect(taken.length).toBeLessThanOrEqual(1);
    for (const start of starts)
      if (start.status === 'rejected') expect(start.reason).toBeInstanceOf(FolderInUseError);
    for (const lock of taken) await lock.release();
    await (await lockFolder(folder, 'afterwards')).release();
  });

  it('works in a folder whose path is longer than a socket’s may be', async () => {
    const folder = join(aFolder(), 'deep'.repeat(40));
    const lock = await lockFolder(folder, 'one');
    await expect(lockFolder(folder, 'two')).rejects.toThrow(/is in use by one/);
    await lock.release();
    await (await lockFolder(folder, 'three')).release();
  });

  it('counts a holder that does not answer as a holder', async () => {
    const folder = aFolder();
    await mkdir(join(folder, 'lock-silent'), { recursive: true });
    const silent = createServer((connection) => void connection.on('data', () => {}).end());
    silent.listen(join(folder, 'lock-silent', 'socket'));
    await once(silent, 'listening');
    await expect(lockFolder(folder, 'two')).rejects.toThrow(/in use by a process that does not say its name/);
    silent.close();
    await once(silent, 'close');
  });
});
