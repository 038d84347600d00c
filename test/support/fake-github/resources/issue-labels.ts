import { mayLabel } from '../access.ts';
import { issueToRead, issueToWrite } from '../issue-access.ts';
import { addLabels, type IssueChange, removeLabels, setLabels } from '../issue-changes.ts';
import { GitHubError, noContent, ok, pageReply } from '../reply.ts';
import type { Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import { labelsOf } from './issue-json.ts';
import { labelJson, readLabelNames } from './labels.ts';

const path = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const write = { issues: 'write', pull_requests: 'write' } as const;

/** The labels of one issue. Without push access (or with `dropLabels`) nothing changes, and nothing is said. */
export const issueLabelRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path,
    permission: { issues: 'read', pull_requests: 'read' },
    docs: 'issues/labels#list-labels-for-an-issue',
    handle(request) {
      const { github, repository } = request;
      return pageReply(labelsOf(repository, issueToRead(request)), (label) =>
        labelJson(github, repository, label),
      );
    },
  },
  {
    method: 'POST',
    path,
    permission: write,
    role: 'triage',
    docs: 'issues/labels#add-labels-to-an-issue',
    handle: (request) => labelled(request, (change) => addLabels(change, requestedNames(request))),
  },
  {
    method: 'PUT',
    path,
    permission: write,
    role: 'triage',
    docs: 'issues/labels#set-labels-for-an-issue',
    handle: (request) => labelled(request, (change) => setLabels(change, requestedNames(request))),
  },
  {
    method: 'DELETE',
    path,
    permission: write,
    role: 'triage',
    docs: 'issues/labels#remove-all-labels-from-an-issue',
    handle(request) {
      labelled(request, (change) => setLabels(change, []));
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{name}`,
    permission: write,
    role: 'triage',
    docs: 'issues/labels#remove-a-label-from-an-issue',
    handle: (request) =>
      labelled(request, (change) => {
        const key = (request.params['name'] ?? '').toLowerCase();
        if (!change.issue.labels.includes(key)) throw new GitHubError(404, 'Label does not exist');
        removeLabels(change, [key]);
      }),
  },
];

/** The names as `{"labels": […]}` or as the array alone. */
function requestedNames({ body, rawBody }: RepositoryRequest): string[] {
  return readLabelNames(Array.isArray(rawBody) ? rawBody : body['labels']);
}

function labelled(request: RepositoryRequest, edit: (change: IssueChange) => void): Reply {
  const { github, repository, actor } = request;
  const issue = issueToWrite(request);
  if (mayLabel(actor, repository)) edit({ github, repository, issue, actor });
  return ok(labelsOf(repository, issue).map((label) => labelJson(github, repository, label)));
}
