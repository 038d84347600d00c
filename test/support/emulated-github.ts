import { createHash, createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createEmulator } from 'emulate';
import { zipSync } from 'fflate';
import type { Collection } from '#src/model/collection.ts';
import { appEvents, appPermissions } from './app-on-fake.ts';

/** What emulate is told; the owner's token is one of our own making, for this emulator only. */
const APP_ID = 4242;
const INSTALLATION = 77;
const OWNER_TOKEN = 'the-owner';
const WEBHOOK_SECRET = 'a secret of the emulated App';
const SLUG = 'redfirst';

/** GitHub's published example of the webhook. */
const examplePath = new URL('../fixtures/github/webhooks/workflow_run.completed.json', import.meta.url);

type Members = Record<string, unknown>;

/** A workflow run as GitHub Actions would have had it. */
interface EmulatedRun {
  id: number;
  headSha: string;
  conclusion: 'success' | 'failure';
  /** What its one job uploaded. */
  collection: Collection;
}

/** emulate with `octo/shop` and the App on it, behind a proxy that has what emulate lacks of GitHub Actions. */
export interface EmulatedGitHub {
  /** The root of the REST API: the proxy's. */
  url: string;
  /** The environment in which `redfirst serve` is the App, but for its data folder. */
  env: Record<string, string>;
  /** What the owner gets from emulate itself, without the proxy. */
  asOwner(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Keeps the run's artifact, then tells the App at `url` by webhook; resolves with the status of its answer. */
  completeRun(run: EmulatedRun, url: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts both on 127.0.0.1. */
export async function startEmulatedGitHub(): Promise<EmulatedGitHub> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed });
  const origin = `http://127.0.0.1:${new URL(emulator.url).port}`;
  const runs = new Map<number, { run: EmulatedRun; zip: Uint8Array }>();
  const asOwner = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${OWNER_TOKEN}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok)
      throw new Error(`emulate answers ${answer.status} to ${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const repository = (await asOwner('GET', '/repos/octo/shop')) as Members;
  const proxy = createServer((request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    const answer = artifactAnswer({ path, host: request.headers.host ?? '', repository, runs });
    if (answer === null || request.method !== 'GET')
      passOn(request, response, origin).catch(() => response.destroy());
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy does not listen');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    env: {
      APP_ID: String(APP_ID),
      PRIVATE_KEY: emulator.generatedSecrets.find(({ id }) => id === String(APP_ID))?.value ?? '',
      WEBHOOK_SECRET,
      GITHUB_API_URL: url,
      PORT: '0',
    },
    asOwner,
    completeRun: (run, appUrl) => {
      runs.set(run.id, { run, zip: zipOf(run) });
      return deliver(appUrl, completedPayload(run, repository));
    },
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await emulator.close();
    },
  };
}

const seed = {
  tokens: { [OWNER_TOKEN]: { login: 'octo', scopes: ['repo'] } },
  github: {
    users: [{ login: 'octo' }],
    repos: [{ owner: 'octo', name: 'shop', auto_init: true }],
    apps: [
      {
        app_id: APP_ID,
        slug: SLUG,
        name: 'Redfirst',
        permissions: { ...appPermissions },
        events: appEvents,
        installations: [
          {
            installation_id: INSTALLATION,
            account: 'octo',
            repository_selection: 'selected',
            repositories: ['octo/shop'],
          },
        ],
      },
    ],
  },
};

interface Asked {
  path: string;
  host: string;
  repository: Members;
  runs: ReadonlyMap<number, { run: EmulatedRun; zip: Uint8Array }>;
}

/** The proxy's own answers: the artifacts of a run, the redirect to one's zip, and the zip. Null: emulate's to answer. */
function artifactAnswer({
  path,
  host,
  repository,
  runs,
}: Asked): { status: number; headers: Record<string, string>; body: string | Uint8Array } | null {
  const route = /^\/repos\/octo\/shop\/actions\/(?:runs\/(\d+)\/artifacts|artifacts\/(\d+)\/zip)$/.exec(path);
  const stored = runs.get(Number(route?.[1] ?? route?.[2] ?? /^\/zips\/(\d+)$/.exec(path)?.[1]));
  if (stored === undefined) return null;
  const { run, zip } = stored;
  if (route?.[1] !== undefined) {
    const body = JSON.stringify({ total_count: 1, artifacts: [artifactJson(run, zip, repository)] });
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
  }
  if (route === null) return { status: 200, headers: { 'content-type': 'application/zip' }, body: zip };
  return { status: 302, headers: { location: `http://${host}/zips/${run.id}` }, body: '' };
}

function artifactName(run: number): string {
  return `redfirst-${run}-1-test`;
}

function zipOf({ id, collection }: EmulatedRun): Uint8Array {
  return zipSync({ [`${artifactName(id)}.json.gz`]: gzipSync(JSON.stringify(collection)) });
}

/** One artifact a run, so that both have one number. Members as GitHub documents them, without its links. */
function artifactJson({ id, headSha }: EmulatedRun, zip: Uint8Array, repository: Members): Members {
  return {
    id,
    name: artifactName(id),
    size_in_bytes: zip.byteLength,
    expired: false,
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
    workflow_run: {
      id,
      repository_id: repository['id'],
      head_repository_id: repository['id'],
      head_branch: 'main',
      head_sha: headSha,
    },
  };
}

async function passOn(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
  const answer = await fetch(`${origin}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const {
    'content-encoding': _encoding,
    'transfer-encoding': _transfer,
    ...kept
  } = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, { ...kept, 'content-length': body.byteLength }).end(body);
}

/** GitHub's example with the facts of this run laid over it. */
function completedPayload({ id, headSha, conclusion }: EmulatedRun, repository: Members): Members {
  const { organization: _organization, ...example } = JSON.parse(
    readFileSync(examplePath, 'utf8'),
  ) as Members;
  const run = {
    id,
    run_attempt: 1,
    name: 'Tests',
    path: '.github/workflows/tests.yml',
    event: 'push',
    status: 'completed',
    conclusion,
    head_branch: 'main',
    head_sha: headSha,
    html_url: `https://github.com/octo/shop/actions/runs/${id}`,
    repository,
    head_repository: repository,
  };
  return {
    ...example,
    action: 'completed',
    repository: { ...(example['repository'] as Members), ...repository },
    workflow_run: { ...(example['workflow_run'] as Members), ...run },
    installation: { id: INSTALLATION, node_id: 'MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uNzc=' },
  };
}

async function deliver(url: string, payload: Members): Promise<number> {
  const body = JSON.stringify(payload);
  const answer = await fetch(`${url}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'workflow_run',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`,
    },
    body,
  });
  await answer.body?.cancel();
  return answer.status;
}
