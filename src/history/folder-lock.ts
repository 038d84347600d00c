import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The exclusive right to use a folder. */
export interface FolderLock {
  /** With symbolic links resolved. */
  folder: string;
  release(): Promise<void>;
}

/** Another process, or another part of this one, uses the folder. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

const prefix = 'lock-';
const socketName = 'socket';
/** Where the system's limit is lowest, a socket's path may have 103 bytes. */
const maxSocketPath = 103;
/** How long a holder that is busy is waited for to name itself. It counts as a holder all the same. */
const answerMs = 2_000;

/**
 * Takes the folder for this process alone; it is created if need be. Two databases on one folder lose data silently.
 *
 * The lock is a Unix socket in the folder that somebody listens on. The kernel ends the listening with the process, however
 * it dies, so that nothing stale ever blocks; and asking works where process ids do not: between containers that share the
 * folder, each with a process 1. Each contender announces itself under a name of its own and only then looks for
 * others, so that of two that start at once at least one sees the other (both may give up; never do both go on).
 * No protection between two machines on a network file system.
 *
 * @param holder tells people which process this is; shown to others that want the folder
 * @throws FolderInUseError when somebody has it; an Error when the file system has no sockets
 */
export async function lockFolder(folder: string, holder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  const own = await mkdtemp(join(real, prefix));
  const server = createServer((connection) => {
    connection.on('error', () => connection.destroy());
    connection.end(holder);
  });
  const release = async (): Promise<void> => {
    if (server.listening) await new Promise((closed) => server.close(closed));
    await rm(own, { recursive: true, force: true });
  };
  try {
    await withShortPath(own, (path) => listen(server, path));
    await refuseOthers(real, own);
    // Who asked in the instant between the socket's making and the listening took us for dead and cleared us away.
    if ((await withShortPath(own, ask)).is !== 'alive') throw inUse(real, 'another process that starts');
  } catch (error) {
    await release();
    throw error instanceof FolderInUseError ? error : cannotLock(real, error);
  }
  return { folder: real, release };
}

/** @throws FolderInUseError when one of the other announcements is alive; removes those of the dead */
async function refuseOthers(folder: string, own: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const other = join(folder, name);
    if (!name.startsWith(prefix) || other === own) continue;
    const state = await withShortPath(other, ask);
    if (state.is === 'dead') await rm(other, { recursive: true, force: true });
    if (state.is === 'alive') throw inUse(folder, state.holder);
  }
}

function inUse(folder: string, holder: string): FolderInUseError {
  return new FolderInUseError(
    `The history in ${folder} is in use by ${holder}. Two processes on one folder would lose data: stop the other one, give this one a folder of its own, or let both use PostgreSQL (DATABASE_URL).`,
  );
}

type Contender = { is: 'alive'; holder: string } | { is: 'dead' } | { is: 'absent' };

/** Asks who listens. Absent: not yet or no more; such a one looks for others after its announcement, and sees us. */
async function ask(path: string): Promise<Contender> {
  const connection = createConnection(path);
  try {
    await once(connection, 'connect');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ECONNREFUSED') return { is: 'dead' };
    if (code === 'ENOENT') return { is: 'absent' };
    // It listened when we knocked, and stopped before it opened: it gives up, or ends.
    if (code === 'ECONNRESET') return { is: 'alive', holder: 'a process that is ending' };
    throw error;
  }
  connection.setEncoding('utf8').setTimeout(answerMs, () => connection.destroy());
  let holder = '';
  try {
    for await (const text of connection) holder += text;
  } catch {
    // It went while it spoke, or did not speak in time: what matters is that it was there.
  }
  return { is: 'alive', holder: holder === '' ? 'a process that does not say its name' : holder };
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path);
  await once(server, 'listening');
  // The lock alone keeps no process from ending.
  server.unref();
}

/** Hands on the path of the socket in `folder`, through a symbolic link where it is longer than the system allows. */
async function withShortPath<Result>(
  folder: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const path = join(folder, socketName);
  if (Buffer.byteLength(path) <= maxSocketPath) return use(path);
  const detour = await mkdtemp(join(tmpdir(), 'redfirst-'));
  try {
    await symlink(folder, join(detour, 'f'));
    return await use(join(detour, 'f', socketName));
  } finally {
    await rm(detour, { recursive: true, force: true });
  }
}

function cannotLock(folder: string, cause: unknown): Error {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new Error(
    `The history in ${folder} can't be locked (${code}), as its file system has no Unix sockets or does not let us make one. Give a folder on a local file system that this user may write to, or use PostgreSQL (DATABASE_URL).`,
    { cause },
  );
}
