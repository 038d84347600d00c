import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findAct, findPython, howToGetAct, howToGetPython, itWith, type RequiringIt } from './requires.ts';

export interface ActJob {
  /** act's own: 0 when the job succeeded. */
  exitCode: number | null;
  log: string;
  /** What a later step saw of the Action. */
  outputs: Record<string, string>;
  outcome: string;
  /** By artifact name. */
  collections: Map<string, unknown>;
}

/** What a workflow needs to run here: null when something is missing, and then `itInAct` skips by name. */
export function workflowTools(): { tools: { act: string; python: string } | null; itInAct: RequiringIt } {
  const act = findAct();
  const python = act === null ? null : findPython();
  const itInAct = itWith(python, act === null ? howToGetAct : howToGetPython);
  return { tools: act === null || python === null ? null : { act, python }, itInAct };
}

interface ActRequest {
  act: string;
  job: string;
  /** Of its own where one job runs several times: the home is named so, and what is uploaded looked for there. */
  as?: string;
  project: { root: string; uploaded: string };
  /** In front of PATH. */
  programs: string;
  /** What the job sees beside what act tells it, `GITHUB_RUN_ID` and the like. */
  env?: Record<string, string>;
  /** What started the workflow; a push unless said. */
  event?: { name: string; payload: unknown };
  token?: string;
  /** Folders in the place of repositories of actions, by `owner/name@ref`. */
  repositories?: Record<string, string>;
}

const standIn = join(import.meta.dirname, 'upload-artifact-stand-in');
const actionFile = join(import.meta.dirname, '../../action.yml');

/** Runs one job of the project's workflow on this machine, with a home of its own, and gathers what it left. */
export async function runAct({
  act,
  job,
  as = job,
  project,
  programs,
  env = {},
  event,
  token,
  repositories = {},
}: ActRequest): Promise<ActJob> {
  const upload = /uses: (actions\/upload-artifact@[0-9a-f]{40})/.exec(readFileSync(actionFile, 'utf8'))?.[1];
  if (upload === undefined) throw new Error('action.yml uses no pinned actions/upload-artifact');
  const home = join(dirname(project.root), 'home', as);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.actrc'), '-P ubuntu-latest=-self-hosted\n');
  const args = [
    event?.name ?? 'push',
    '--job',
    job,
    '-P',
    'ubuntu-latest=-self-hosted',
    '--local-repository',
    `${upload}=${standIn}`,
  ];
  args.push('--artifact-server-addr', '127.0.0.1', '--cache-server-addr', '127.0.0.1', '--no-cache-server');
  for (const [name, folder] of Object.entries(repositories))
    args.push('--local-repository', `${name}=${folder}`);
  if (event !== undefined) {
    writeFileSync(join(home, 'event.json'), JSON.stringify(event.payload));
    args.push('--eventpath', join(home, 'event.json'));
  }
  if (token !== undefined) args.push('--secret', `GITHUB_TOKEN=${token}`);
  for (const [name, value] of Object.entries(env)) args.push('--env', `${name}=${value}`);
  const path = `${programs}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
  const child = spawn(act, args, {
    cwd: project.root,
    env: { PATH: path, HOME: home, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const exitCode = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  return { exitCode, log, ...leftBehind(join(project.uploaded, as)) };
}

function leftBehind(folder: string): Pick<ActJob, 'outputs' | 'outcome' | 'collections'> {
  const text = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  const collections = new Map<string, unknown>();
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (!entry.isDirectory() || !/^redfirst-\d/.test(entry.name)) continue;
    const packed = readFileSync(join(folder, entry.name, `${entry.name}.json.gz`));
    collections.set(entry.name, JSON.parse(gunzipSync(packed).toString('utf8')));
  }
  return { outputs: JSON.parse(text('outputs.json') || '{}'), outcome: text('outcome').trim(), collections };
}
