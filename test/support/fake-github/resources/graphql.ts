import { accountOfActor, canSee, mayWrite, reaches, requiresAuthentication, satisfies } from '../access.ts';
import { closingIssues } from '../closing-words.ts';
import { isObject, selected } from '../graphql-selection.ts';
import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { fullName, presentIssues, repositoryByName, repositoryPage } from '../lookup.ts';
import { ok } from '../reply.ts';
import type { Actor, GitHub, JsonObject, OtherRoute, RouteRequest } from '../route.ts';
import type { Issue, IssueComment, Repository } from '../state.ts';
import { issueNodeId, issuePage, labelsOf } from './issue-json.ts';

/** An operation is known by its name, in the query or beside it: what it asks for is in the table, not in the query. */
type Operation = (request: RouteRequest, variables: JsonObject) => JsonObject;

/** What GitHub answers, with status 200, beside a null. */
class GraphqlError extends Error {
  readonly type: string;
  readonly path: readonly string[];

  constructor(type: string, path: readonly string[], message: string) {
    super(message);
    this.type = type;
    this.path = path;
  }
}

const operations: Record<string, Operation> = {
  ClosingIssues: findClosingIssues,
  MinimizeComment: minimizeComment,
  Viewer: ({ github, actor }) => ({ viewer: { login: accountOfActor(github, actor).login } }),
};

const classifiers = ['ABUSE', 'DUPLICATE', 'LOW_QUALITY', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM'];

export const graphqlRoutes: OtherRoute[] = [
  {
    method: 'POST',
    path: '/graphql',
    permission: null,
    docs: 'graphql',
    handle(request) {
      if (request.actor.kind === 'anonymous' || request.actor.kind === 'app') throw requiresAuthentication();
      const { query, operationName, variables } = request.body;
      if (typeof query !== 'string' || query.trim() === '')
        return ok({ errors: [{ message: 'A query attribute must be specified and must be a string.' }] });
      const name =
        typeof operationName === 'string' ? operationName : /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
      const operation = name === undefined ? undefined : operations[name];
      if (operation === undefined) return ok({ errors: [{ message: `No operation named "${name ?? ''}"` }] });
      return ok(answer(operation, request, query, isObject(variables) ? variables : {}));
    },
  },
];

function answer(
  operation: Operation,
  request: RouteRequest,
  query: string,
  variables: JsonObject,
): JsonObject {
  try {
    return { data: selected(operation(request, variables), query) };
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error;
    const { type, path, message } = error;
    const [root = ''] = path;
    return {
      data: { [root]: null },
      errors: [{ type, path: [...path], locations: [{ line: 1, column: 1 }], message }],
    };
  }
}

/** `repository(owner, name) { pullRequest(number) { closingIssuesReferences { nodes } } }`. */
function findClosingIssues({ github, actor }: RouteRequest, variables: JsonObject): JsonObject {
  const owner = String(variables['owner'] ?? '');
  const name = String(variables['name'] ?? variables['repo'] ?? '');
  const number = Number(variables['number'] ?? variables['pullNumber']);
  const repository = repositoryByName(github.state, owner, name);
  if (repository === null || !canSee(actor, repository))
    throw new GraphqlError(
      'NOT_FOUND',
      ['repository'],
      `Could not resolve to a Repository with the name '${owner}/${name}'.`,
    );
  const pull = presentIssues(repository).find(
    (issue) => issue.number === number && issue.pullRequest !== null,
  );
  if (pull === undefined)
    throw new GraphqlError(
      'NOT_FOUND',
      ['repository', 'pullRequest'],
      `Could not resolve to a PullRequest with the number of ${number}.`,
    );
  const nodes = closingIssues(repository, pull).map((issue) => issueNode(repository, issue));
  return {
    repository: {
      nameWithOwner: fullName(repository),
      pullRequest: {
        id: issueNodeId(pull),
        number,
        closingIssuesReferences: {
          totalCount: nodes.length,
          nodes,
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        },
      },
    },
  };
}

function issueNode(repository: Repository, issue: Issue): JsonObject {
  return {
    id: issueNodeId(issue),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issuePage(repository, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    createdAt: isoTime(issue.createdAtMs),
    closedAt: isoTimeOrNull(issue.closedAtMs),
    author: { login: issue.user.replace(/\[bot\]$/, '') },
    labels: { nodes: labelsOf(repository, issue).map(({ name }) => ({ name })) },
    repository: {
      id: nodeId('Repository', repository.id),
      databaseId: repository.id,
      name: repository.name,
      nameWithOwner: fullName(repository),
      url: repositoryPage(repository),
    },
  };
}

/** `minimizeComment(input: { subjectId, classifier })`, for comments of issues and pull requests. */
function minimizeComment({ github, actor }: RouteRequest, variables: JsonObject): JsonObject {
  const input = isObject(variables['input']) ? variables['input'] : variables;
  const subjectId = String(input['subjectId'] ?? input['id'] ?? '');
  const classifier = String(input['classifier'] ?? '');
  const found = commentOfNode(github, actor, subjectId);
  if (found === null)
    throw new GraphqlError(
      'NOT_FOUND',
      ['minimizeComment'],
      `Could not resolve to a node with the global id of '${subjectId}'`,
    );
  if (!classifiers.includes(classifier))
    throw new GraphqlError(
      'INVALID',
      ['minimizeComment'],
      `Variable $classifier of type ReportedContentClassifiers! was provided invalid value`,
    );
  if (!mayMinimize(actor, found.repository, found.issue))
    throw new GraphqlError('FORBIDDEN', ['minimizeComment'], refusal(actor, github));
  found.comment.minimized = classifier;
  return {
    minimizeComment: {
      clientMutationId: null,
      minimizedComment: {
        id: subjectId,
        isMinimized: true,
        minimizedReason: classifier.toLowerCase().replace('_', '-'),
        viewerCanMinimize: true,
      },
    },
  };
}

function refusal(actor: Actor, github: GitHub): string {
  return actor.kind === 'installation'
    ? 'Resource not accessible by integration'
    : `${accountOfActor(github, actor).login} does not have the correct permissions to execute \`MinimizeComment\``;
}

function mayMinimize(actor: Actor, repository: Repository, issue: Issue): boolean {
  if (actor.kind !== 'installation') return mayWrite(actor, repository);
  const need =
    issue.pullRequest === null
      ? ({ issues: 'write' } as const)
      : ({ issues: 'write', pull_requests: 'write' } as const);
  return reaches(actor, repository) && satisfies(actor.permissions, need);
}

function commentOfNode(
  github: GitHub,
  actor: Actor,
  id: string,
): { repository: Repository; issue: Issue; comment: IssueComment } | null {
  for (const repository of github.state.repositories.values()) {
    if (!canSee(actor, repository)) continue;
    for (const issue of presentIssues(repository))
      for (const comment of issue.comments)
        if (nodeId('IssueComment', comment.id) === id) return { repository, issue, comment };
  }
  return null;
}
