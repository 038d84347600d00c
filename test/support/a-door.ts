import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** An address that leads nowhere until it is opened, and again after it is closed. */
interface Door {
  url: string;
  /** From now on it leads to the server at `to`. */
  open(to: string): Promise<void>;
  close(): Promise<void>;
}

/** A closed door on 127.0.0.1. */
export async function aDoor(): Promise<Door> {
  const probe = await listening(createServer(), 0);
  const address = probe.address();
  if (typeof address !== 'object' || address === null) throw new Error('There is no port');
  await closed(probe);
  const { port } = address;
  const ends = new Set<Socket>();
  let server: Server | null = null;
  return {
    url: `http://127.0.0.1:${port}`,
    open: async (to) => {
      const passing = createServer((from) => {
        const through = connect(Number(new URL(to).port), '127.0.0.1');
        for (const end of [from, through]) {
          ends.add(end);
          end.on('error', () => end.destroy()).on('close', () => ends.delete(end));
        }
        from.pipe(through).pipe(from);
      });
      server = await listening(passing, port);
    },
    close: async () => {
      for (const end of ends) end.destroy();
      if (server !== null) await closed(server);
    },
  };
}

async function listening(server: Server, port: number): Promise<Server> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
