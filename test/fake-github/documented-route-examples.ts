/** The repository that all examples are about. */
export const repository = '/repos/octo/widgets';
const long = 'x'.repeat(70_000);

/** What the calls name: made before them, in a private repository, so that permissions matter for reads too. */
export interface Things {
  sha: string;
  issue: number;
  pull: number;
  comment: number;
  reaction: number;
  commentReaction: number;
  check: number;
  suite: number;
  run: number;
  artifact: number;
  installation: number;
}

/** One ordinary call of a route, by `METHOD documented-path`; deletions come last, the routes' own order is free. */
export interface Example {
  path(things: Things): string;
  body?: unknown;
  status: number;
  /** A body that is refused with 422. */
  refused?: unknown;
}

const at =
  (path: string): ((things: Things) => string) =>
  () =>
    `${repository}${path}`;

/** By `METHOD documented-path`; what deletes comes after what it deletes is needed for. */
export const examples: Record<string, Example> = {
  'GET /repos/{owner}/{repo}': { path: at(''), status: 200 },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    path: at('/collaborators/wendy/permission'),
    status: 200,
  },
  'GET /repos/{owner}/{repo}/assignees/{assignee}': { path: at('/assignees/wendy'), status: 204 },
  'GET /repos/{owner}/{repo}/contents/{path}': { path: at('/contents/src/widget.py'), status: 200 },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { path: at('/git/trees/main?recursive=1'), status: 200 },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    path: ({ sha }) => `${repository}/git/commits/${sha}`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': { path: at('/branches/fix'), status: 200 },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { path: at('/git/ref/heads/main'), status: 200 },
  'GET /repos/{owner}/{repo}/commits': { path: at('/commits?sha=fix'), status: 200 },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    path: ({ sha }) => `${repository}/commits/${sha}/pulls`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': { path: at('/commits/fix'), status: 200 },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { path: at('/compare/main...fix'), status: 200 },
  'GET /repos/{owner}/{repo}/pulls': { path: at('/pulls?head=octo:fix'), status: 200 },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    path: ({ pull }) => `${repository}/pulls/${pull}`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    path: ({ pull }) => `${repository}/pulls/${pull}/files`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/workflows': { path: at('/actions/workflows'), status: 200 },
  'GET /repos/{owner}/{repo}/actions/runs': { path: at('/actions/runs?branch=fix'), status: 200 },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    path: ({ run }) => `${repository}/actions/runs/${run}`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
    path: ({ run }) => `${repository}/actions/runs/${run}/attempts/1`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': {
    path: ({ run }) => `${repository}/actions/runs/${run}/jobs`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': {
    path: ({ run }) => `${repository}/actions/runs/${run}/attempts/1/jobs`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/artifacts': { path: at('/actions/artifacts'), status: 200 },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    path: ({ run }) => `${repository}/actions/runs/${run}/artifacts`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': {
    path: ({ artifact }) => `${repository}/actions/artifacts/${artifact}`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
    path: ({ artifact }) => `${repository}/actions/artifacts/${artifact}/zip`,
    status: 302,
  },
  'GET /repos/{owner}/{repo}/issues': { path: at('/issues?state=all'), status: 200 },
  'POST /repos/{owner}/{repo}/issues': {
    path: at('/issues'),
    body: { title: 'Another', labels: ['bug'] },
    status: 201,
    refused: { title: 't', body: long },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    path: ({ issue }) => `${repository}/issues/${issue}`,
    status: 200,
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    path: ({ issue }) => `${repository}/issues/${issue}`,
    body: { title: 'Other words', state: 'closed' },
    status: 200,
    refused: { body: long },
  },
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock': {
    path: ({ pull }) => `${repository}/issues/${pull}/lock`,
    body: { lock_reason: 'resolved' },
    status: 204,
    refused: { lock_reason: 'boredom' },
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock': {
    path: ({ pull }) => `${repository}/issues/${pull}/lock`,
    status: 204,
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': {
    path: ({ issue }) => `${repository}/issues/${issue}/assignees`,
    body: { assignees: ['wendy'] },
    status: 201,
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees': {
    path: ({ issue }) => `${repository}/issues/${issue}/assignees`,
    body: { assignees: ['wendy'] },
    status: 200,
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    path: ({ issue }) => `${repository}/issues/${issue}/labels`,
    status: 200,
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    path: ({ issue }) => `${repository}/issues/${issue}/labels`,
    body: { labels: ['P1'] },
    status: 200,
    refused: { labels: [long] },
  },
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    path: ({ issue }) => `${repository}/issues/${issue}/labels`,
    body: { labels: ['bug', 'P2'] },
    status: 200,
    refused: { labels: [''] },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': {
    path: ({ issue }) => `${repository}/issues/${issue}/events`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': {
    path: ({ issue }) => `${repository}/issues/${issue}/timeline`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/issues/comments': { path: at('/issues/comments'), status: 200 },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    path: ({ issue }) => `${repository}/issues/${issue}/comments`,
    status: 200,
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    path: ({ issue }) => `${repository}/issues/${issue}/comments`,
    body: { body: 'more' },
    status: 201,
    refused: { body: long },
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: ({ comment }) => `${repository}/issues/comments/${comment}`,
    status: 200,
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: ({ comment }) => `${repository}/issues/comments/${comment}`,
    body: { body: 'other words' },
    status: 200,
    refused: { body: long },
  },
  'GET /repos/{owner}/{repo}/labels': { path: at('/labels'), status: 200 },
  'POST /repos/{owner}/{repo}/labels': {
    path: at('/labels'),
    body: { name: 'flaky', color: 'fbca04' },
    status: 201,
    refused: { name: 'bug' },
  },
  'GET /repos/{owner}/{repo}/labels/{name}': { path: at('/labels/bug'), status: 200 },
  'PATCH /repos/{owner}/{repo}/labels/{name}': {
    path: at('/labels/bug'),
    body: { description: 'Broken' },
    status: 200,
    refused: { color: 'red' },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions': {
    path: ({ issue }) => `${repository}/issues/${issue}/reactions`,
    status: 200,
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions': {
    path: ({ issue }) => `${repository}/issues/${issue}/reactions`,
    body: { content: 'eyes' },
    status: 201,
    refused: { content: 'shrug' },
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': {
    path: ({ comment }) => `${repository}/issues/comments/${comment}/reactions`,
    status: 200,
  },
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': {
    path: ({ comment }) => `${repository}/issues/comments/${comment}/reactions`,
    body: { content: 'eyes' },
    status: 201,
    refused: {},
  },
  'POST /repos/{owner}/{repo}/check-runs': {
    path: at('/check-runs'),
    body: { name: 'Redfirst', head_sha: 'filled in' },
    status: 201,
    refused: { name: 'Redfirst' },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    path: ({ check }) => `${repository}/check-runs/${check}`,
    status: 200,
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    path: ({ check }) => `${repository}/check-runs/${check}`,
    body: { conclusion: 'neutral', output: { title: 't', summary: 's' } },
    status: 200,
    refused: { output: { title: 't', summary: long } },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
    path: ({ check }) => `${repository}/check-runs/${check}/annotations`,
    status: 200,
  },
  'POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest': {
    path: ({ check }) => `${repository}/check-runs/${check}/rerequest`,
    status: 201,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': { path: at('/commits/fix/check-runs'), status: 200 },
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs': {
    path: ({ suite }) => `${repository}/check-suites/${suite}/check-runs`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}': {
    path: ({ suite }) => `${repository}/check-suites/${suite}`,
    status: 200,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': {
    path: at('/commits/fix/check-suites'),
    status: 200,
  },
  'POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest': {
    path: ({ suite }) => `${repository}/check-suites/${suite}/rerequest`,
    status: 201,
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': {
    path: ({ issue }) => `${repository}/issues/${issue}/labels/bug`,
    status: 200,
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    path: ({ issue }) => `${repository}/issues/${issue}/labels`,
    status: 204,
  },
  'DELETE /repos/{owner}/{repo}/labels/{name}': { path: at('/labels/bug'), status: 204 },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}': {
    path: ({ issue, reaction }) => `${repository}/issues/${issue}/reactions/${reaction}`,
    status: 204,
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}': {
    path: ({ comment, commentReaction }) =>
      `${repository}/issues/comments/${comment}/reactions/${commentReaction}`,
    status: 204,
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    path: ({ comment }) => `${repository}/issues/comments/${comment}`,
    status: 204,
  },
  'GET /repos/{owner}/{repo}/installation': { path: at('/installation'), status: 200 },
  'GET /app': { path: () => '/app', status: 200 },
  'GET /app/installations': { path: () => '/app/installations', status: 200 },
  'GET /app/installations/{installation_id}': {
    path: ({ installation }) => `/app/installations/${installation}`,
    status: 200,
  },
  'POST /app/installations/{installation_id}/access_tokens': {
    path: ({ installation }) => `/app/installations/${installation}/access_tokens`,
    body: { repositories: ['widgets'], permissions: { issues: 'read' } },
    status: 201,
    refused: { repositories: ['nothing'] },
  },
  'GET /installation/repositories': { path: () => '/installation/repositories', status: 200 },
  'GET /users/{username}': { path: () => '/users/wendy', status: 200 },
  'GET /rate_limit': { path: () => '/rate_limit', status: 200 },
  'GET /search/issues': { path: () => '/search/issues?q=is:issue', status: 200 },
};
