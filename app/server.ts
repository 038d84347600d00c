import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a webhook; says whether the request was one. */
export type WebhookMiddleware = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface ServerParts {
  host: string;
  /** 0: any free one. */
  port: number;
  webhooks: WebhookMiddleware;
  /** Null: the app can do its work; else why not. */
  notReady(): Promise<string | null>;
}

/** An app that listens. */
export interface ListeningServer {
  url: string;
  /** Takes no more requests, and ends when those that are under way have been answered. */
  close(): Promise<void>;
}

/** Listens for webhooks, and answers whether it lives (`/healthz`) and whether it can work (`/readyz`). */
export async function listen(parts: ServerParts): Promise<ListeningServer> {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, parts.host, resolve);
  });
  return { url: urlOf(server), close: () => close(server) };
}

async function answer(
  { webhooks, notReady }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0];
  if (path === '/healthz') return say(response, 200, 'ok');
  if (path === '/readyz') {
    const why = await notReady();
    return why === null ? say(response, 200, 'ready') : say(response, 503, why);
  }
  if (!(await webhooks(request, response))) say(response, 404, 'not found');
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function urlOf(server: Server): string {
  const address = server.address();
  const {
    address: host,
    port,
    family,
  }: AddressInfo = typeof address === 'object' && address !== null
    ? address
    : { address: '', port: 0, family: 'IPv4' };
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
