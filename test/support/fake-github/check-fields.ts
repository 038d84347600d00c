import { unprocessable } from './reply.ts';
import type { Json, JsonObject } from './route.ts';
import type { Annotation, CheckConclusion, CheckRun, CheckStatus } from './state.ts';

/** GitHub's limits for check runs: bytes for texts, as it counts them; numbers of things for the others. */
const maxTextBytes = 65_535;
const maxAnnotations = 50;
const maxAnnotationBytes = 64 * 1024;
const maxAnnotationTitle = 255;
const maxActions = 3;
const actionLengths = { label: 20, description: 40, identifier: 20 } as const;

const statuses = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] as const;
const conclusions = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
] as const;

/** What a request says of a check run; what it does not mention is undefined. */
export interface CheckFields {
  name: string | undefined;
  detailsUrl: string | undefined;
  externalId: string | undefined;
  status: CheckStatus | undefined;
  conclusion: CheckConclusion | undefined;
  startedAtMs: number | undefined;
  completedAtMs: number | undefined;
  output: { title: string | undefined; summary: string; text: string | undefined } | undefined;
  annotations: Annotation[];
  actions: CheckRun['actions'] | undefined;
}

/**
 * Reads what creates (`creates`) or changes a check run.
 * @throws {GitHubError} 422 `Invalid request.` with the first thing that is wrong
 */
export function readCheckFields(body: JsonObject, creates: boolean): CheckFields {
  if (creates) requireFields(body, ['name', 'head_sha']);
  const conclusion = choice(body, 'conclusion', conclusions);
  const status = choice(body, 'status', statuses) ?? (conclusion === undefined ? undefined : 'completed');
  if (status === 'completed' && conclusion === undefined) throw invalid('"conclusion" wasn\'t supplied.');
  if (status !== 'completed' && conclusion !== undefined)
    throw invalid(`The status "${status}" has no conclusion.`);
  const output = optionalObject(body, 'output');
  if (output !== undefined) requireFields(output, creates ? ['title', 'summary'] : ['summary']);
  return {
    name: text(body, 'name'),
    detailsUrl: text(body, 'details_url'),
    externalId: text(body, 'external_id'),
    status,
    conclusion,
    startedAtMs: time(body, 'started_at'),
    completedAtMs: time(body, 'completed_at'),
    output:
      output === undefined
        ? undefined
        : {
            title: text(output, 'title'),
            summary: text(output, 'summary', maxTextBytes) ?? '',
            text: text(output, 'text', maxTextBytes),
          },
    annotations: list(output ?? {}, 'annotations', maxAnnotations).map(readAnnotation),
    actions: body['actions'] === undefined ? undefined : list(body, 'actions', maxActions).map(readAction),
  };
}

function readAnnotation(value: Json): Annotation {
  const item = object(value, 'annotations');
  requireFields(item, ['path', 'start_line', 'end_line', 'annotation_level', 'message']);
  const startLine = integer(item, 'start_line') ?? 0;
  const endLine = integer(item, 'end_line') ?? 0;
  const startColumn = integer(item, 'start_column') ?? null;
  const endColumn = integer(item, 'end_column') ?? null;
  // "Annotations only support start_column and end_column on the same line."
  if (startLine !== endLine && (startColumn !== null || endColumn !== null))
    throw invalid('Columns are allowed only when start_line and end_line are the same.');
  return {
    path: text(item, 'path') ?? '',
    startLine,
    endLine,
    startColumn,
    endColumn,
    level: choice(item, 'annotation_level', ['notice', 'warning', 'failure'] as const) ?? 'notice',
    title: text(item, 'title', maxAnnotationTitle) ?? null,
    message: text(item, 'message', maxAnnotationBytes) ?? '',
    rawDetails: text(item, 'raw_details', maxAnnotationBytes) ?? null,
  };
}

function readAction(value: Json): CheckRun['actions'][number] {
  const item = object(value, 'actions');
  requireFields(item, ['label', 'description', 'identifier']);
  return {
    label: text(item, 'label', actionLengths.label) ?? '',
    description: text(item, 'description', actionLengths.description) ?? '',
    identifier: text(item, 'identifier', actionLengths.identifier) ?? '',
  };
}

function requireFields(value: JsonObject, names: readonly string[]): void {
  const missing = names.filter((name) => value[name] === undefined || value[name] === null);
  if (missing.length === 0) return;
  const list = missing.map((name) => `"${name}"`).join(', ');
  throw invalid(`${list} ${missing.length === 1 ? "wasn't" : "weren't"} supplied.`);
}

function text(value: JsonObject, name: string, maxBytes?: number): string | undefined {
  const found = value[name];
  if (found === undefined || found === null) return undefined;
  if (typeof found !== 'string')
    throw invalid(`For 'properties/${name}', ${JSON.stringify(found)} is not a string.`);
  const bytes = Buffer.byteLength(found);
  if (maxBytes !== undefined && bytes > maxBytes)
    throw invalid(`Only ${maxBytes} characters are allowed; ${bytes} were supplied.`);
  return found;
}

function integer(value: JsonObject, name: string): number | undefined {
  const found = value[name];
  if (found === undefined || found === null) return undefined;
  if (typeof found === 'number' && Number.isInteger(found)) return found;
  throw invalid(`For 'properties/${name}', ${JSON.stringify(found)} is not an integer.`);
}

function time(value: JsonObject, name: string): number | undefined {
  const found = text(value, name);
  if (found === undefined) return undefined;
  const ms = Date.parse(found);
  if (Number.isNaN(ms)) throw invalid(`${JSON.stringify(found)} is not a date-time.`);
  return ms;
}

function choice<Choice extends string>(
  value: JsonObject,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const found = value[name];
  if (found === undefined || found === null) return undefined;
  const known = choices.find((one) => one === found);
  if (known === undefined)
    throw invalid(`${JSON.stringify(found)} is not a member of ${JSON.stringify(choices)}.`);
  return known;
}

function list(value: JsonObject, name: string, maximum: number): Json[] {
  const found = value[name];
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) throw invalid(`For 'properties/${name}', it is not an array.`);
  if (found.length > maximum)
    throw invalid(`No more than ${maximum} items are allowed; ${found.length} were supplied.`);
  return found;
}

function optionalObject(value: JsonObject, name: string): JsonObject | undefined {
  const found = value[name];
  return found === undefined || found === null ? undefined : object(found, name);
}

function object(value: Json, name: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalid(`For 'properties/${name}', ${JSON.stringify(value)} is not an object.`);
}

function invalid(what: string): Error {
  return unprocessable(`Invalid request.\n\n${what}`);
}
