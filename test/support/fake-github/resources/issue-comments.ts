import { accountOfActor, appIdOfActor, mayWrite } from '../access.ts';
import { commentById, issueToRead, issueToWrite, requireIssueWrite } from '../issue-access.ts';
import { maxBodyLength } from '../issue-fields.ts';
import { presentIssues } from '../lookup.ts';
import {
  created,
  type FieldError,
  forbidden,
  noContent,
  ok,
  pageReply,
  unprocessable,
  validationFailed,
} from '../reply.ts';
import type { JsonObject, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Issue, IssueComment } from '../state.ts';
import { issueCommentJson, issueWebhookJson } from './issue-json.ts';

const read = { issues: 'read', pull_requests: 'read' } as const;
const write = { issues: 'write', pull_requests: 'write' } as const;

export const issueCommentRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments',
    permission: read,
    docs: 'issues/comments#list-issue-comments-for-a-repository',
    handle: listAllComments,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: read,
    docs: 'issues/comments#list-issue-comments',
    handle(request) {
      const { github, repository, query } = request;
      const issue = issueToRead(request);
      const comments = issue.comments.filter(writtenSince(query));
      return pageReply(comments, (comment) => issueCommentJson(github, repository, issue, comment));
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: write,
    role: 'read',
    docs: 'issues/comments#create-an-issue-comment',
    handle: createComment,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: read,
    docs: 'issues/comments#get-an-issue-comment',
    handle(request) {
      const { issue, comment } = commentById(request);
      return ok(issueCommentJson(request.github, request.repository, issue, comment));
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: write,
    role: 'read',
    docs: 'issues/comments#update-an-issue-comment',
    handle(request) {
      const { issue, comment } = commentToWrite(request);
      const body = readComment(request.body, {
        resource: 'IssueComment',
        code: 'custom',
        field: 'body',
        message: `body is too long (maximum is ${maxBodyLength} characters)`,
      });
      const from = comment.body;
      comment.body = body;
      comment.updatedAtMs = request.github.nowMs();
      if (body !== from) announce(request, issue, comment, 'edited', { changes: { body: { from } } });
      return ok(issueCommentJson(request.github, request.repository, issue, comment));
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: write,
    role: 'read',
    docs: 'issues/comments#delete-an-issue-comment',
    handle(request) {
      const { issue, comment } = commentToWrite(request);
      issue.comments = issue.comments.filter(({ id }) => id !== comment.id);
      announce(request, issue, comment, 'deleted');
      return noContent();
    },
  },
];

function listAllComments({ github, repository, query }: RepositoryRequest): Reply {
  const sort = query.get('sort');
  const key = sort === 'updated' ? 'updatedAtMs' : 'createdAtMs';
  const found = presentIssues(repository)
    .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
    .filter(({ comment }) => writtenSince(query)(comment))
    .sort((left, right) => left.comment[key] - right.comment[key] || left.comment.id - right.comment.id);
  // The direction is "ignored without the sort parameter".
  if (sort !== null && query.get('direction') === 'desc') found.reverse();
  return pageReply(found, ({ issue, comment }) => issueCommentJson(github, repository, issue, comment));
}

function writtenSince(query: URLSearchParams): (comment: IssueComment) => boolean {
  const sinceMs = Date.parse(query.get('since') ?? '') || 0;
  return ({ updatedAtMs }) => updatedAtMs >= sinceMs;
}

function createComment(request: RepositoryRequest): Reply {
  const { github, repository, actor } = request;
  const issue = issueToWrite(request);
  // An installation is no collaborator: Apps that may write issues are refused here too (probot/stale#25).
  if (issue.locked && (actor.kind !== 'user' || !mayWrite(actor, repository)))
    throw forbidden('Unable to create comment because issue is locked.');
  const body = readComment(request.body, {
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: `Body is too long (maximum is ${maxBodyLength} characters)`,
  });
  const now = github.nowMs();
  const comment: IssueComment = {
    id: github.newId(),
    body,
    user: accountOfActor(github, actor).login,
    appId: appIdOfActor(actor),
    createdAtMs: now,
    updatedAtMs: now,
    reactions: [],
    minimized: null,
  };
  issue.comments.push(comment);
  issue.updatedAtMs = now;
  announce(request, issue, comment, 'created');
  const json = issueCommentJson(github, repository, issue, comment);
  return created(json, String(json['url']));
}

function readComment(body: JsonObject, tooLong: FieldError): string {
  const value = body['body'];
  if (value === undefined) throw unprocessable('Invalid request.\n\n"body" wasn\'t supplied.');
  if (typeof value !== 'string')
    throw unprocessable("Invalid request.\n\nFor 'properties/body', it is not a string.");
  if (value.trim() === '')
    throw validationFailed([{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]);
  if ([...value].length > maxBodyLength) throw validationFailed([tooLong]);
  return value;
}

/** A comment belongs to its author and to those who may write; installations may with the permission. */
function commentToWrite(request: RepositoryRequest): { issue: Issue; comment: IssueComment } {
  const { actor, repository } = request;
  const found = commentById(request);
  requireIssueWrite(request, found.issue);
  if (actor.kind === 'user' && actor.account.login !== found.comment.user && !mayWrite(actor, repository))
    throw forbidden('Must have admin rights to Repository.');
  return found;
}

function announce(
  { github, repository, actor }: RepositoryRequest,
  issue: Issue,
  comment: IssueComment,
  action: string,
  fields: JsonObject = {},
): void {
  github.send({
    event: 'issue_comment',
    action,
    repository,
    sender: accountOfActor(github, actor),
    fields: {
      issue: issueWebhookJson(github, repository, issue),
      comment: issueCommentJson(github, repository, issue, comment),
      ...fields,
    },
  });
}
