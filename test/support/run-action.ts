import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mapping, readYaml, stepsOf } from './action-file.ts';
import { emptyFolder, projectRoot, run } from './run-cli.ts';

export interface ActionJob {
  /** Exit code of the first script. */
  status: number | null;
  /** Exit code of the job: that of the first script that fails. */
  endStatus: number | null;
  log: string;
  /** Lines of the log that the runner would obey. */
  commands: string[];
  outputs: Record<string, string>;
  summary: string;
  /** The collection that would be uploaded, parsed; null when there is none. */
  collection: unknown;
}

/** Reads a file of `name=value` and `name<<delimiter` entries as the runner does. */
export function readOutputs(path: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const lines = readFileSync(path, 'utf8').split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    const plain = /^([^=]+)=(.*)$/.exec(line);
    if (heredoc?.[1] !== undefined && heredoc[2] !== undefined) {
      const end = lines.indexOf(heredoc[2]);
      entries[heredoc[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (plain?.[1] !== undefined) entries[plain[1]] = plain[2] ?? '';
  }
  return entries;
}

/** The lines that the runner takes for commands: at a line's start, and not between stop-commands and its token. */
function obeyed(log: string): string[] {
  let token: string | null = null;
  return log.split(/\r\n|\n|\r/).filter((line) => {
    const command = line.trimStart();
    if (token !== null) {
      if (command === `::${token}::`) token = null;
      return false;
    }
    token = /^::stop-commands::(.+)$/.exec(command)?.[1] ?? null;
    return token === null && (command.startsWith('::') || line.includes('##['));
  });
}

/** A PATH that has the programs of a runner, but no node. */
function pathWithoutNode(): string {
  const folder = emptyFolder();
  for (const name of [
    'bash',
    'sh',
    'env',
    'cat',
    'ls',
    'mkdir',
    'printf',
    'echo',
    'sed',
    'grep',
    'dirname',
    'basename',
    'uname',
    'true',
    'test',
    'tr',
    'head',
    'cut',
    'git',
  ])
    for (const place of ['/usr/bin', '/bin'])
      if (existsSync(join(place, name)) && !existsSync(join(folder, name)))
        symlinkSync(join(place, name), join(folder, name));
  return folder;
}

const onlyReference = /^\$\{\{\s*([\w.-]+)(?:\s*\|\|.*)?\s*\}\}$/;

function findCollection(folder: string, outputs: Record<string, string>): unknown {
  const path = Object.values(outputs).find((value) => value.endsWith('.json.gz') && existsSync(value)) ?? '';
  if (path === '') return null;
  if (!path.startsWith(folder))
    throw new Error(`the collection ${basename(path)} is not in the runner's temporary folder`);
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
}

type JobFiles = Record<'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_ENV' | 'GITHUB_PATH', string>;

function jobFiles(folder: string): JobFiles {
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
  };
  for (const path of Object.values(files)) writeFileSync(path, '');
  return files;
}

function runnerEnvironment(workspace: string, temp: string): Record<string, string> {
  mkdirSync(temp);
  return {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTION_PATH: projectRoot,
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'test',
    GITHUB_WORKFLOW: 'CI',
  };
}

/** What the runner puts in the place of an expression that is one reference; any other expression is empty. */
function resolved(expression: string, given: Record<string, string>, files: JobFiles): string {
  const name = onlyReference.exec(expression)?.[1];
  if (name === undefined) return expression.includes('${{') ? '' : expression;
  const last = name.split('.').at(-1) ?? '';
  if (name.startsWith('inputs.')) {
    const fallback = mapping(mapping(readYaml(join(projectRoot, 'action.yml')), 'inputs'), last)['default'];
    return given[last] ?? (typeof fallback === 'string' ? fallback : '');
  }
  if (name === 'github.action_path') return projectRoot;
  return name.startsWith('steps.') ? (readOutputs(files.GITHUB_OUTPUT)[last] ?? '') : '';
}

/** Runs the scripts of action.yml one after the other in a workspace, with the environment that GitHub's runner gives to a composite; uploads are left out. */
export async function runAction(
  workspace: string,
  given: Record<string, string>,
  options: { withoutNode?: boolean; env?: Record<string, string> } = {},
): Promise<ActionJob> {
  const temp = emptyFolder();
  const files = jobFiles(temp);
  const runner = { ...runnerEnvironment(workspace, join(temp, 'runner')), ...files };
  const path = options.withoutNode === true ? { PATH: pathWithoutNode() } : {};
  let log = '';
  const statuses: (number | null)[] = [];
  for (const { run: script, env } of stepsOf(readYaml(join(projectRoot, 'action.yml')))) {
    if (script === null) continue;
    const mapped = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, resolved(value, given, files)]),
    );
    const outcome = await run('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: workspace,
      env: { ...runner, ...mapped, ...path, ...options.env },
    });
    log += outcome.stdout + outcome.stderr;
    statuses.push(outcome.status);
  }
  const outputs = readOutputs(files.GITHUB_OUTPUT);
  return {
    status: statuses[0] ?? null,
    endStatus: statuses.find((status) => status !== 0) ?? 0,
    log,
    commands: obeyed(log),
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    collection: findCollection(options.env?.['RUNNER_TEMP'] ?? temp, outputs),
  };
}
