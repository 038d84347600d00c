import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HttpRequest, Outcome } from './answer.ts';

interface Listener {
  url: string;
  close(): Promise<void>;
}

/** Serves requests on 127.0.0.1; `onBreak` is told how to break a connection that shall be held. */
export async function listen(options: {
  port: number;
  answer(request: HttpRequest): Promise<Outcome>;
  onHeld(breakIt: () => void): void;
}): Promise<Listener> {
  const server = createServer((incoming, response) => {
    serve(incoming, response, options).catch((error: unknown) => {
      // A mistake of the fake's own: said where whoever reads the test will see it.
      response.writeHead(599, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The fake GitHub does not listen');
  return address.port;
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  { answer, onHeld }: Parameters<typeof listen>[0],
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  const outcome = await answer({
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`),
    headers,
    body: Buffer.concat(chunks),
  });
  if (outcome.kind === 'break') {
    const breakIt = (): void => {
      incoming.socket.destroy();
    };
    if (outcome.held) onHeld(breakIt);
    else breakIt();
    return;
  }
  if (outcome.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, outcome.delayMs));
  const { status, headers: sent, body } = outcome.answer;
  response.writeHead(
    status,
    status === 204 || status === 304 ? sent : { ...sent, 'content-length': body.byteLength },
  );
  response.end(status === 204 || status === 304 ? undefined : body);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
