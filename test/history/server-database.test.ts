import { once } from 'node:events';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHistory } from '#src/history/open-history.ts';
import type { History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { aCollection, aRepository, aRun, saveReport, sha } from './builders.ts';
import { exportText } from './generated-reports.ts';

/** Nothing else in a message looks like it. */
const password = ['Zq', 'wert', '77'].join('');

let server: PostgresServer;
const closing: Server[] = [];
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  for (const one of closing) one.close();
  await server.stop();
});

function open(url: string): Promise<History> {
  return openHistory({ database: { url }, clock: new ManualClock(), holder: 'a test' });
}

async function listen(
  answer: (socket: Socket) => void,
  port = 0,
): Promise<{ listener: Server; port: number }> {
  const listener = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    answer(socket);
  });
  listener.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  closing.push(listener);
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return { listener, port: address.port };
}

/** A message of PostgreSQL's protocol: its letter, its length with the length itself, and its content. */
function message(letter: string, content: Buffer | string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(content));
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(content)]);
}

const readyForQuery = message('Z', 'I');

/** Speaks just enough of the protocol to let anybody in and answer every query with this one value. */
function answerWith(value: string): (socket: Socket) => void {
  return (socket) => {
    let isIn = false;
    socket.on('data', (data) => {
      if (!isIn) {
        isIn = true;
        socket.write(Buffer.concat([message('R', Buffer.alloc(4)), readyForQuery]));
      } else if (data[0] === 'Q'.charCodeAt(0)) {
        const column = Buffer.concat([Buffer.from([0, 1]), Buffer.from('version\0'), Buffer.alloc(18)]);
        // Its type is int4, OID 23.
        column.writeInt32BE(23, 2 + 8 + 6);
        const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, value.length]), Buffer.from(value)]);
        socket.write(
          Buffer.concat([message('T', column), message('D', row), message('C', 'SELECT 1\0'), readyForQuery]),
        );
      }
    });
  };
}

const withPassword = (port: number, database = 'history'): string =>
  `postgresql://redfirst:${password}@127.0.0.1:${port}/${database}`;

/** Ways in which DATABASE_URL can be wrong, and what is to be read of each. */
const wrong: { name: string; url: () => Promise<string>; says: RegExp }[] = [
  {
    name: 'a wrong password',
    url: async () => (await server.createDatabase()).replace(':redfirst@', `:${password}@`),
    says: /at 127\.0\.0\.1:\d+\/history_\d+ can't be opened \(password authentication failed for user "redfirst"\)/,
  },
  {
    name: 'a database that does not exist',
    url: async () => (await server.createDatabase()).replace(/history_\d+/, 'nowhere'),
    says: /\/nowhere can't be opened \(database "nowhere" does not exist\)/,
  },
  {
    name: 'a port on which nobody listens',
    async url() {
      const { listener, port } = await listen(() => {});
      listener.close();
      await once(listener, 'close');
      return withPassword(port);
    },
    says: /can't be opened \(connect ECONNREFUSED 127\.0\.0\.1:\d+\)/,
  },
  {
    name: 'a server that speaks HTTP',
    url: async () =>
      withPassword((await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))).port),
    says: /can't be opened \(.+\)/,
  },
  {
    name: 'a server that hangs up',
    url: async () => withPassword((await listen((socket) => socket.destroy())).port),
    says: /can't be opened \(.+\)/,
  },
  {
    name: 'a server that is older than PostgreSQL 14',
    url: async () => withPassword((await listen(answerWith('130020'))).port),
    says: /can't be opened \(it is PostgreSQL 13, and 14 is the oldest that works\)/,
  },
  {
    name: 'a password with signs that a URL has no room for',
    url: async () => `postgresql://127.0.0.1:1/${password}#?@localhost/history`,
    says: /at DATABASE_URL can't be opened \(/,
  },
  {
    name: 'a port that is no number',
    url: async () => `postgresql://redfirst:${password}@127.0.0.1:port/history`,
    says: /at DATABASE_URL can't be opened \(/,
  },
  {
    name: 'a broken escape',
    url: async () => `postgresql://redfirst:${password}%zz@127.0.0.1:1/history`,
    says: /can't be opened \(/,
  },
  {
    name: 'no URL at all',
    url: async () => `host=127.0.0.1 port=1 password=${password}`,
    says: /can't be opened \(/,
  },
];

describe('a DATABASE_URL', () => {
  it.each(wrong)('with $name is told in one line, without the password', async ({ url, says }) => {
    const error: unknown = await open(await url()).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    const text = error instanceof Error ? error.message : '';
    expect(text).toMatch(says);
    expect(text).toMatch(/^The history's database at .*See that DATABASE_URL is right/);
    expect(text).not.toContain('\n');
    // Nor in what a log shows of an error: its stack, its causes, their fields.
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(password);
  });

  it('works with what else PostgreSQL takes in it', async () => {
    const history = await open(`${await server.createDatabase()}?application_name=mine&sslmode=disable`);
    expect(await history.loadUnreported()).toEqual([]);
    await history.close();
  });
});

/** Stands before the server, and can be taken away with all connections, as when the server is started again. */
async function startDoor(serverPort: number) {
  const sockets = new Set<Socket>();
  const connect = (socket: Socket): void => {
    const onward = createConnection(serverPort, '127.0.0.1');
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        socket.destroy();
        onward.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  };
  let { listener, port } = await listen(connect);
  return {
    port,
    async close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await once(listener, 'close');
      // Until those on the other side have seen it.
      for (let turn = 0; turn < 3; turn += 1) await new Promise((next) => setImmediate(next));
    },
    async open() {
      ({ listener, port } = await listen(connect, port));
    },
  };
}

describe('a server that is started again', () => {
  async function behindDoor() {
    const url = new URL(await server.createDatabase());
    const door = await startDoor(Number(url.port));
    url.port = String(door.port);
    return { door, history: await open(url.href) };
  }

  it('fails what is asked for meanwhile, and answers again afterwards', async () => {
    const { door, history } = await behindDoor();
    const run = aRun(aRepository());
    await saveReport(history, run, [aCollection()]);
    await door.close();
    await expect(history.loadUnreported()).rejects.toThrow();
    await expect(history.saveRun(run)).rejects.toThrow();
    await door.open();
    expect(await history.loadUnreported()).toEqual([run]);
    await history.close();
  });

  it('in the middle of many savings leaves each of them whole or absent, and they succeed the next time', async () => {
    const { door, history } = await behindDoor();
    const repository = aRepository();
    const tests = Array.from({ length: 300 }, (_, index) =>
      aTest({ nodeId: `t.py::test_${index}`, failure: aFailure({ message: `${index}` }) }),
    );
    const runs = Array.from({ length: 12 }, (_, index) => aRun(repository, { runId: index + 1 }));
    const save = () =>
      Promise.allSettled(
        runs.map((run) =>
          saveReport(history, run, [aCollection({ tests }), aCollection({ environment: 'windows' })]),
        ),
      );
    const [first] = runs;
    if (first === undefined) throw new Error('There is no run.');
    await history.saveRun(first);
    const saving = save();
    // Some have begun by now.
    while ((await history.loadCollectionsOfHead(repository.id, sha('a'))).length === 0);
    await door.close();
    const ends = await saving;
    expect(ends.some(({ status }) => status === 'rejected')).toBe(true);
    await door.open();

    const saved = await history.loadCollectionsOfHead(repository.id, sha('a'));
    for (const { runId } of runs)
      expect([0, 2]).toContain(saved.filter(({ run }) => run.runId === runId).length);
    expect((await save()).map(({ status }) => status)).toEqual(runs.map(() => 'fulfilled'));
    const undisturbed = await open(await server.createDatabase());
    for (const run of runs)
      await saveReport(undisturbed, run, [aCollection({ tests }), aCollection({ environment: 'windows' })]);
    expect(await exportText(history)).toBe(await exportText(undisturbed));
    await undisturbed.close();
    await history.close();
  });

  it('between two statements of a transaction fails that one, and nothing else', async () => {
    const { door, history } = await behindDoor();
    const repository = aRepository();
    await history.saveRun(aRun(repository));
    // The lease's work holds no connection; a question of several statements does.
    const asked = history.loadStats();
    await door.close();
    await asked.catch(() => {});
    await door.open();
    expect((await history.loadStats()).repositories).toHaveLength(1);
    await history.close();
  });
});
