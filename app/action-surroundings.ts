import { z } from 'zod';
import { TRIAGE_EVENTS } from '#src/github/read-history-artifacts.ts';
import { readPrivateKey } from './private-key.ts';

/** By what the action speaks to GitHub: the workflow's own token, or an App. */
export type Credentials = { token: string } | { appId: number; privateKey: string };

/** The event that started the workflow. */
export interface ActionEvent {
  name: (typeof TRIAGE_EVENTS)[number];
  /** Id of the workflow run. */
  id: string;
  /** As GitHub delivered it. */
  payload: unknown;
  /** A bot did it: what bots do to issues decides nothing. */
  isByBot: boolean;
  /** The run that completed; null: it is another event. */
  completedRun: { runId: number; headSha: string } | null;
  /** The commit that a person asks to judge again; null: none. */
  commit: string | null;
}

/** What the runner says, turned into one typed object. */
export interface ActionSurroundings {
  credentials: Credentials;
  apiUrl: string;
  repository: { owner: string; name: string };
  /** The workflow file, as `.github/workflows/redfirst.yml`. */
  workflowPath: string;
  /** The branch that the workflow was taken from, as `refs/heads/main`. */
  workflowRef: string;
  event: ActionEvent;
  /** A folder that is emptied after the job. */
  temporary: string;
}

/** The workflow uses the action in a way that can't work: everything that is wrong, at once. */
export class ActionUseError extends Error {
  override readonly name = 'ActionUseError';

  constructor(wrongs: readonly string[]) {
    super(`Redfirst can't triage here: ${wrongs.join(' ')}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/** As far as it is read before the handlers have it. */
const payloadSchema = z.looseObject({
  sender: z.looseObject({ type: z.string().optional() }).nullish(),
  workflow_run: z.looseObject({ id: z.number(), head_sha: z.string() }).nullish(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Reads inputs and the runner's variables, at once and in one place.
 *
 * @throws ActionUseError with all that is missing or wrong, never its value where that is secret
 */
export function readActionSurroundings(
  variables: Variables,
  readFile: (path: string) => string,
): ActionSurroundings {
  const wrongs: string[] = [];
  const credentials = credentialsIn(variables, wrongs);
  const told = (name: string): string => {
    const value = variables[name] ?? '';
    if (value === '') wrongs.push(`The runner does not say ${name}.`);
    return value;
  };
  const [owner = '', name = ''] = told('GITHUB_REPOSITORY').split('/');
  const [workflow = '', workflowRef = ''] = told('GITHUB_WORKFLOW_REF').split('@');
  const prefix = `${owner}/${name}/`;
  if (workflow !== '' && !workflow.toLowerCase().startsWith(prefix.toLowerCase()))
    wrongs.push('The workflow is another repository’s; put it into this one.');
  const event = eventIn(variables, { readFile, id: told('GITHUB_RUN_ID') }, wrongs);
  const temporary = told('RUNNER_TEMP');
  if (wrongs.length > 0 || credentials === null || event === null) throw new ActionUseError(wrongs);
  return {
    credentials,
    apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
    repository: { owner, name },
    workflowPath: workflow.slice(prefix.length),
    workflowRef,
    event,
    temporary,
  };
}

/** The runner's own names of inputs. */
function inputOf(variables: Variables, name: string): string {
  return (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function credentialsIn(variables: Variables, wrongs: string[]): Credentials | null {
  const appId = inputOf(variables, 'app-id');
  const key = readPrivateKey({ PRIVATE_KEY: inputOf(variables, 'private-key') }, () => '');
  if (appId === '' && key === null) {
    const token = inputOf(variables, 'token');
    if (token !== '') return { token };
    wrongs.push('The input `token` is empty; leave it out for the workflow’s own.');
    return null;
  }
  if (!/^[1-9]\d{0,14}$/.test(appId))
    wrongs.push('The input `app-id` must be the number of your GitHub App.');
  if (key === null) wrongs.push('The input `private-key` must hold the key of the App that `app-id` names.');
  else if ('wrong' in key) wrongs.push('The input `private-key` is no private key in PEM form.');
  else return { appId: Number(appId), privateKey: key.pem };
  return null;
}

function eventIn(
  variables: Variables,
  { readFile, id }: { readFile: (path: string) => string; id: string },
  wrongs: string[],
): ActionEvent | null {
  const told = variables['GITHUB_EVENT_NAME'] ?? '';
  const name = TRIAGE_EVENTS.find((event) => event === told);
  if (name === undefined) {
    wrongs.push(
      `It has nothing to do for the event \`${told}\`, but for ${TRIAGE_EVENTS.map((event) => `\`${event}\``).join(', ')}: those run the workflow as the default branch has it.`,
    );
    return null;
  }
  const payload = payloadAt(variables['GITHUB_EVENT_PATH'] ?? '', readFile);
  const read = payloadSchema.safeParse(payload);
  if (!read.success) {
    wrongs.push('GITHUB_EVENT_PATH names no event’s payload.');
    return null;
  }
  const { sender, workflow_run: run, inputs } = read.data;
  const commit = String(inputs?.['commit'] ?? '').trim();
  if (commit !== '' && !/^[0-9a-f]{40}$/.test(commit))
    wrongs.push('The input `commit` of the dispatch must be a whole sha, 40 hexadecimal digits.');
  return {
    name,
    id,
    payload,
    isByBot: sender?.type === 'Bot',
    completedRun: name === 'workflow_run' && run ? { runId: run.id, headSha: run.head_sha } : null,
    commit: name === 'workflow_dispatch' && commit !== '' ? commit : null,
  };
}

function payloadAt(path: string, readFile: (path: string) => string): unknown {
  try {
    return JSON.parse(readFile(path));
  } catch {
    return null;
  }
}
