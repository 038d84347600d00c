import { sign } from 'node:crypto';
import { problemsOfResponse } from '../support/documented-github/rest.ts';
import { answerRequest } from '../support/fake-github/answer.ts';
import { controlsOf } from '../support/fake-github/controls.ts';
import { createFake } from '../support/fake-github/fake.ts';
import { listen } from '../support/fake-github/listen.ts';
import { documentedPath, matchRoute } from '../support/fake-github/router.ts';
import { routes } from '../support/fake-github/routes.ts';

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  headers: Headers;
  /** Undefined when there was no body. */
  body: unknown;
}

/** Monday, 2026-03-02, noon: the clock stands still there. */
export const startMs = Date.UTC(2026, 2, 2, 12);

const allWrite = {
  actions: 'write',
  administration: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
} as const;

/**
 * A fake GitHub with the repository `octo/widgets`, an App that may write there, and people: `octo` owns it, `wendy`
 * writes, `terry` triages, `nobody` has no role; it is private if `hidden`. Every answer is compared with GitHub's schemas as it comes in.
 */
export async function startWorld({ hidden = false } = {}) {
  const fake = createFake({
    url: 'http://127.0.0.1',
    blobUrl: 'http://127.0.0.1',
    startMs,
    heldConnections: new Set(),
  });
  const listener = await listen({
    port: 0,
    answer: async (request) => answerRequest(fake, request),
    onHeld: () => {},
  });
  const controls = controlsOf(fake);
  fake.deliveries.hold();
  const repository = controls.createRepository({
    owner: 'octo',
    name: 'widgets',
    private: hidden,
    files: { 'README.md': '# Widgets\n', 'src/widget.py': 'def turn():\n    return 1\n' },
  });
  const people = { wendy: 'write', terry: 'triage', nobody: null } as const;
  for (const [login, role] of Object.entries(people)) {
    controls.createUser({ login });
    if (role !== null) controls.addCollaborator({ repository: 'octo/widgets', login, role });
  }
  const app = controls.createApp({
    permissions: allWrite,
    events: ['check_run', 'check_suite', 'issue_comment', 'issues', 'pull_request', 'push', 'workflow_run'],
    webhookUrl: `${listener.url}/nobody-listens`,
  });
  const { installation } = controls.install({ app: app.id, repositories: ['octo/widgets'] });
  const tokens = {
    app: controls.installationToken({ installation }),
    ...Object.fromEntries(
      ['octo', 'wendy', 'terry', 'nobody'].map((login) => [login, controls.userToken({ login })]),
    ),
  } as Record<'app' | 'octo' | 'wendy' | 'terry' | 'nobody', string>;
  const problems: string[] = [];

  /** Calls a route as somebody; without a body when there is none. */
  const call = async (
    method: string,
    path: string,
    options: { token?: string | null; body?: unknown } = {},
  ): Promise<Answer> => {
    const token = options.token === undefined ? tokens.app : options.token;
    const response = await fetch(`${listener.url}${path}`, {
      method,
      redirect: 'manual',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    const template = matchRoute(routes, method, path.split('?')[0] ?? path)?.matched.route.path;
    if (template !== undefined && template !== '/graphql')
      problems.push(
        ...problemsOfResponse({ method, path: documentedPath(template), ...answer }).map(
          (problem) => `${method} ${path} ${answer.status}: ${problem}`,
        ),
      );
    return answer;
  };

  /** What an App signs to speak for itself: five minutes from the fake's now. */
  const appToken = (): string => {
    const seconds = Math.floor(fake.clock.nowMs() / 1000);
    const parts = [
      { alg: 'RS256', typ: 'JWT' },
      { iat: seconds - 30, exp: seconds + 300, iss: String(app.id) },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${sign('sha256', Buffer.from(text), app.privateKeyPem).toString('base64url')}`;
  };

  return {
    ...controls,
    appToken,
    fake,
    url: listener.url,
    app,
    installation,
    sha: repository.sha,
    tokens,
    call,
    /** As `call`, for an answer that is an object. */
    async ask(method: string, path: string, body?: unknown, token?: string): Promise<Json> {
      const answer = await call(method, path, { body, ...(token === undefined ? {} : { token }) });
      return answer.body as Json;
    },
    /** What GitHub's schemas say against all answers so far. */
    problems,
    /** The webhooks so far, as they would be sent. */
    sent: () =>
      fake.deliveries.list().map(({ event, action, payload }) => ({
        event,
        action,
        payload: JSON.parse(payload) as Json,
      })),
    close: () => listener.close(),
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;
