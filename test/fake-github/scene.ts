import { sign } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { NewApp } from '../support/fake-github/accounts.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github/fake-github.ts';

export type Members = Record<string, unknown>;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as an object; empty when it is none. */
  body: Members;
  /** The body as a list; empty when it is none. */
  list: Members[];
}

/** Where the clock of a scene stands still. */
export const start = '2026-03-02T12:00:00.000Z';
export const startSeconds = Date.parse(start) / 1000;

/** A fake GitHub with an App on `octo/widgets` (one commit, two files) and `ann`, a stranger with a fork. */
export async function startScene() {
  const github = await startFakeGitHub({ now: start });
  const repository = await github.createRepository({
    owner: 'octo',
    name: 'widgets',
    files: { 'README.md': '# Widgets\n', 'src/widget.py': 'def turn():\n    return 1\n' },
  });
  await github.fork({ repository: 'octo/widgets', owner: 'ann' });
  const app = await github.createApp({
    permissions: {
      actions: 'read',
      checks: 'write',
      contents: 'read',
      issues: 'write',
      pull_requests: 'write',
    },
    events: ['workflow_run', 'issues', 'issue_comment', 'pull_request', 'push', 'check_run'],
  });
  const { installation } = await github.install({ app: app.id, repositories: ['octo/widgets'] });
  const token = await github.installationToken({ installation });
  return {
    github,
    app,
    installation,
    token,
    sha: repository.sha,
    /** A request with the installation's token, another one, or (null) none. */
    call: (method: string, path: string, options: CallOptions = {}) =>
      call(github, method, path, { token, ...options }),
  };
}

export type Scene = Awaited<ReturnType<typeof startScene>>;

export interface CallOptions {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function call(
  github: Pick<FakeGitHub, 'url'>,
  method: string,
  path: string,
  { token, body, headers }: CallOptions = {},
): Promise<Answer> {
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === null || token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json');
  const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : null;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: typeof parsed === 'object' && parsed !== null ? (parsed as Members) : {},
    list: Array.isArray(parsed) ? (parsed as Members[]) : [],
  };
}

/** A JWT as an App signs it, with claims of one's own choice. */
export function jwtOf(
  app: Pick<NewApp, 'id' | 'privateKeyPem'>,
  claims: Record<string, unknown> = {},
  alg = 'RS256',
): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg, typ: 'JWT' })}.${part({
    iat: startSeconds - 30,
    exp: startSeconds + 540,
    iss: app.id,
    ...claims,
  })}`;
  const signature = sign('RSA-SHA256', Buffer.from(content), app.privateKeyPem);
  return `${content}.${signature.toString('base64url')}`;
}

/** A place that webhooks can be sent to; it answers what it is told, 200 at first. */
export async function startReceiver() {
  const received: { headers: IncomingHttpHeaders; text: string }[] = [];
  let status = 200;
  const server = createServer(async (incoming, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
    received.push({ headers: incoming.headers, text: Buffer.concat(chunks).toString('utf8') });
    response.writeHead(status).end('seen');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The receiver does not listen');
  return {
    url: `http://127.0.0.1:${address.port}/webhooks`,
    received,
    answerWith(next: number) {
      status = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
