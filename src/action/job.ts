import { tmpdir } from 'node:os';

/** What the runner says of the job, as far as it is used; unknown is null. */
export interface Job {
  workspace: string;
  /** A folder that is emptied after the job. */
  temporary: string;
  repository: string | null;
  runId: string | null;
  attempt: number;
  workflow: string | null;
  /** The job's key in the workflow file. */
  name: string | null;
  event: string | null;
  eventFile: string | null;
  ref: string | null;
  /** The branch that a person would name: of a pull request its head. */
  branch: string | null;
  sha: string | null;
  server: string;
  /** E.g. `ubuntu24`, else `linux`. */
  os: string | null;
  /** As Python names it: `linux`, `darwin`, `win32`. */
  platform: string;
  /** From actions/setup-python. */
  python: string | null;
  /** The values of this leg of the matrix, as text. */
  matrix: Record<string, string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables; all of them may be absent, as on a laptop. */
export function readJob(env: Environment, machine: { currentFolder: string; platform: string }): Job {
  const text = (name: string): string | null =>
    env[name] === undefined || env[name] === '' ? null : env[name];
  return {
    workspace: text('GITHUB_WORKSPACE') ?? machine.currentFolder,
    temporary: text('RUNNER_TEMP') ?? tmpdir(),
    repository: text('GITHUB_REPOSITORY'),
    runId: text('GITHUB_RUN_ID'),
    attempt: positive(text('GITHUB_RUN_ATTEMPT')) ?? 1,
    workflow: text('GITHUB_WORKFLOW'),
    name: text('GITHUB_JOB'),
    event: text('GITHUB_EVENT_NAME'),
    eventFile: text('GITHUB_EVENT_PATH'),
    ref: text('GITHUB_REF'),
    branch: text('GITHUB_HEAD_REF') ?? text('GITHUB_REF_NAME'),
    sha: text('GITHUB_SHA'),
    server: text('GITHUB_SERVER_URL') ?? 'https://github.com',
    os: text('ImageOS') ?? text('RUNNER_OS')?.toLowerCase() ?? null,
    platform: machine.platform,
    python:
      /[\\/]Python[\\/](\d+\.\d+\.\d+)[^\\/]*[\\/]/i.exec(`${text('pythonLocation') ?? ''}/`)?.[1] ?? null,
    matrix: readMatrix(text('REDFIRST_MATRIX')),
  };
}

/** `toJSON(matrix)`: null without a matrix; a value may be anything. */
function readMatrix(json: string | null): Record<string, string> {
  let matrix: unknown;
  try {
    matrix = JSON.parse(json ?? 'null');
  } catch {
    return {};
  }
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return {};
  return Object.fromEntries(
    Object.entries(matrix).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** A positive whole number written in digits; null for anything else. */
export function positive(text: string | null | undefined): number | null {
  return text != null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
