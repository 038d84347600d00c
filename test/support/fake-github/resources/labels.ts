import { nodeId } from '../json-values.ts';
import { repositoryUrl } from '../lookup.ts';
import {
  created,
  type FieldError,
  noContent,
  notFound,
  ok,
  pageReply,
  unprocessable,
  validationFailed,
} from '../reply.ts';
import type { GitHub, JsonObject, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Label, Repository } from '../state.ts';

/** Lengths in characters, as GitHub's answers name them. */
const maxNameLength = 50;
const maxDescriptionLength = 100;
/** What a label gets that nobody gave a colour. */
const defaultColor = 'ededed';

export function labelJson(github: GitHub, repository: Repository, label: Label): JsonObject {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(github, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.default,
    description: label.description,
  };
}

/** The repository's label of a name, made when there is none, as when an issue is labelled with it. */
export function labelNamed(github: GitHub, repository: Repository, name: string): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label: Label = { id: github.newId(), name, color: defaultColor, description: null, default: false };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/**
 * The names in `["a", { "name": "b" }]`, as the routes of issues take them.
 * @throws {GitHubError} 422 for anything else, and for names that no label can have
 */
export function readLabelNames(value: unknown): string[] {
  if (!Array.isArray(value))
    throw unprocessable("Invalid request.\n\nFor 'properties/labels', it is not an array.");
  return value.map((item: unknown) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
    if (typeof name !== 'string' || name.trim() === '' || [...name].length > maxNameLength)
      throw validationFailed([
        { resource: 'Label', field: 'name', code: 'invalid', value: typeof name === 'string' ? name : null },
      ]);
    return name;
  });
}

const read = { issues: 'read', pull_requests: 'read' } as const;
const write = { issues: 'write', pull_requests: 'write' } as const;

export const labelRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels',
    permission: read,
    docs: 'issues/labels#list-labels-for-a-repository',
    handle({ github, repository }) {
      return pageReply([...repository.labels.values()], (label) => labelJson(github, repository, label));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/labels',
    permission: write,
    docs: 'issues/labels#create-a-label',
    handle({ github, repository, body }) {
      if (typeof body['name'] !== 'string')
        throw unprocessable('Invalid request.\n\n"name" wasn\'t supplied.');
      const label: Label = {
        id: github.newId(),
        name: body['name'],
        color: typeof body['color'] === 'string' ? body['color'] : defaultColor,
        description: typeof body['description'] === 'string' ? body['description'] : null,
        default: false,
      };
      keep(repository, label, null);
      const json = labelJson(github, repository, label);
      return created(json, String(json['url']));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/labels/{name}',
    permission: read,
    docs: 'issues/labels#get-a-label',
    handle(request) {
      return ok(labelJson(request.github, request.repository, requestedLabel(request)));
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/labels/{name}',
    permission: write,
    docs: 'issues/labels#update-a-label',
    handle(request) {
      const { github, repository, body } = request;
      const before = requestedLabel(request);
      const { new_name, color, description } = body;
      const after: Label = {
        ...before,
        ...(typeof new_name === 'string' ? { name: new_name } : {}),
        ...(typeof color === 'string' ? { color } : {}),
        ...(typeof description === 'string' ? { description } : {}),
      };
      keep(repository, after, before);
      return ok(labelJson(github, repository, after));
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/labels/{name}',
    permission: write,
    docs: 'issues/labels#delete-a-label',
    handle(request) {
      const key = requestedLabel(request).name.toLowerCase();
      request.repository.labels.delete(key);
      for (const issue of request.repository.issues.values())
        issue.labels = issue.labels.filter((label) => label !== key);
      return noContent();
    },
  },
];

function requestedLabel({ repository, params }: RepositoryRequest): Label {
  const label = repository.labels.get((params['name'] ?? '').toLowerCase());
  if (label === undefined) throw notFound();
  return label;
}

/** Puts a new or changed label (`before` is what it was) into the repository; issues follow a new name. */
function keep(repository: Repository, label: Label, before: Label | null): void {
  const [key, oldKey] = [label.name.toLowerCase(), before?.name.toLowerCase() ?? null];
  const errors = problemsOf(label);
  if (key !== oldKey && repository.labels.has(key))
    errors.push({ resource: 'Label', code: 'already_exists', field: 'name' });
  if (errors.length > 0) throw validationFailed(errors);
  if (oldKey === null || oldKey === key) {
    repository.labels.set(key, label);
    return;
  }
  repository.labels.delete(oldKey);
  repository.labels.set(key, label);
  for (const issue of repository.issues.values())
    issue.labels = issue.labels.map((name) => (name === oldKey ? key : name));
}

function problemsOf({ name, color, description }: Label): FieldError[] {
  const problems: FieldError[] = [];
  if (name.trim() === '') problems.push({ resource: 'Label', code: 'missing_field', field: 'name' });
  if ([...name].length > maxNameLength) problems.push(tooLong('name', maxNameLength));
  // GitHub wants the colour "without the leading #".
  if (!/^[0-9a-f]{6}$/i.test(color)) problems.push({ resource: 'Label', code: 'invalid', field: 'color' });
  if ([...(description ?? '')].length > maxDescriptionLength)
    problems.push(tooLong('description', maxDescriptionLength));
  return problems;
}

function tooLong(field: string, maximum: number): FieldError {
  return {
    resource: 'Label',
    code: 'custom',
    field,
    message: `${field} is too long (maximum is ${maximum} characters)`,
  };
}
