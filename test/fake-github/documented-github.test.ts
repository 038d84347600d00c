import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readGitHubFixture } from '../support/documented-github/fixture.ts';
import {
  documentedResponse,
  documentedRoute,
  problemsOfRequest,
  problemsOfResponse,
} from '../support/documented-github/rest.ts';
import { problemsOfWebhook } from '../support/documented-github/webhooks.ts';

type Members = Record<string, unknown>;

const { examples } = readGitHubFixture<{ examples: Record<string, Members> }>('rest-examples');

/** Examples that lack what their own schema requires, or are no answers at all: GitHub's mistakes. */
const mistaken = new Set([
  'GET /search/issues 200 lexical-fallback',
  'GET /repos/{owner}/{repo} 200 default-response',
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id} 200 default',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs 200 default',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs 200 default',
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun 201 default',
  'GET /repos/{owner}/{repo}/branches 200 default',
  'POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest 201 default',
  'POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest 201 default',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission 200 response-if-user-has-admin-permissions',
  'GET /repos/{owner}/{repo}/commits/{ref} 200 default',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls 200 default',
  'GET /repos/{owner}/{repo}/issues/{issue_number} 200 default',
  'GET /repos/{owner}/{repo}/issues/{issue_number} 200 pinned_comment',
  'GET /repos/{owner}/{repo}/pulls 200 default',
  'GET /repos/{owner}/{repo}/pulls/{pull_number} 200 default',
]);

const published = Object.entries(examples).flatMap(([route, byName]) =>
  Object.entries(byName).map(([name, body]) => {
    const [method = '', path = ''] = route.split(' ');
    return { title: `${route} ${name}`, method, path, status: Number(name.split(' ')[0]), body };
  }),
);

const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const checkRuns = '/repos/{owner}/{repo}/check-runs';

function exampleOf(route: string, name: string): Members {
  return structuredClone(examples[route]?.[name]) as Members;
}

function webhook(name: string): Members {
  const file = new URL(`../fixtures/github/webhooks/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Members;
}

describe('answers', () => {
  it.each(published.filter(({ title }) => !mistaken.has(title)))(
    'accepts the published example of $title',
    ({ method, path, status, body }) => {
      expect(problemsOfResponse({ method, path, status, body })).toEqual([]);
    },
  );

  it.each(published.filter(({ title }) => mistaken.has(title)))(
    'refuses the mistaken example of $title',
    ({ method, path, status, body }) => {
      expect(problemsOfResponse({ method, path, status, body })).not.toEqual([]);
    },
  );

  it('names a required member that is missing', () => {
    const { html_url: _, ...body } = exampleOf(`GET ${comment}`, '200 default');
    expect(problemsOfResponse({ method: 'GET', path: comment, status: 200, body })).toEqual([
      "/ must have required property 'html_url'",
    ]);
  });

  it('names a member of the wrong type, also in what several schemas share', () => {
    const example = exampleOf(`GET ${comment}`, '200 default');
    const user = { ...(example['user'] as Members), id: 'one' };
    expect(
      problemsOfResponse({ method: 'GET', path: comment, status: 200, body: { ...example, id: '1', user } }),
    ).toEqual(['/id must be integer', '/user/id must be integer']);
  });

  it('allows null where GitHub says so, and only there', () => {
    const example = exampleOf('GET /repos/{owner}/{repo}/issues', '200 default') as unknown as Members[];
    const path = '/repos/{owner}/{repo}/issues';
    const withNull = (name: string) => [{ ...example[0], [name]: null }];
    for (const name of ['body', 'user', 'milestone', 'performed_via_github_app', 'state_reason'])
      expect(problemsOfResponse({ method: 'GET', path, status: 200, body: withNull(name) })).toEqual([]);
    expect(problemsOfResponse({ method: 'GET', path, status: 200, body: withNull('title') })).toEqual([
      '/0/title must be string',
    ]);
  });

  it('refuses words outside an enumeration and times that are none', () => {
    const body = {
      ...exampleOf(`GET ${checkRuns}/{check_run_id}`, '200 default'),
      conclusion: 'splendid',
      started_at: 'noon',
    };
    const problems = problemsOfResponse({ method: 'GET', path: `${checkRuns}/1`, status: 200, body });
    expect(problems).toEqual([
      '/conclusion must be equal to one of the allowed values',
      '/started_at must match format "date-time"',
    ]);
  });

  it('refuses statuses and routes that are not documented', () => {
    expect(problemsOfResponse({ method: 'GET', path: comment, status: 418, body: {} })).toEqual([
      `GET ${comment} never answers 418`,
    ]);
    expect(problemsOfResponse({ method: 'PUT', path: comment, status: 200, body: {} })).toEqual([
      `GitHub documents no PUT ${comment}`,
    ]);
    expect(documentedResponse('GET', comment, 418)).toBeNull();
    expect(documentedResponse('GET', comment, 200)).not.toBeNull();
  });

  it('wants a body, or none, as documented', () => {
    expect(problemsOfResponse({ method: 'DELETE', path: comment, status: 204, body: undefined })).toEqual([]);
    expect(problemsOfResponse({ method: 'DELETE', path: comment, status: 204, body: {} })).toHaveLength(1);
    expect(problemsOfResponse({ method: 'GET', path: comment, status: 200, body: undefined })).toHaveLength(
      1,
    );
    expect(problemsOfResponse({ method: 'GET', path: comment, status: 304, body: undefined })).toEqual([]);
  });

  it('knows the errors that any route may answer, which have a message', () => {
    const forbidden = { method: 'POST', path: checkRuns, status: 403 };
    expect(problemsOfResponse({ ...forbidden, body: { message: 'Resource not accessible' } })).toEqual([]);
    expect(problemsOfResponse({ ...forbidden, body: {} })).toHaveLength(1);
    const invalid = { ...forbidden, status: 422 };
    const errors = [{ resource: 'Label', field: 'name' }];
    expect(
      problemsOfResponse({
        ...invalid,
        body: { message: 'Validation Failed', documentation_url: 'x', errors },
      }),
    ).toEqual(["/errors/0 must have required property 'code'"]);
  });
});

describe('routes', () => {
  it.each([
    ['/repos/{o}/{r}/compare/{base}...{head}', '/repos/{owner}/{repo}/compare/{basehead}'],
    ['/repos/{o}/{r}/contents/{+path}', '/repos/{owner}/{repo}/contents/{path}'],
    [
      '/repos/{o}/{r}/actions/artifacts/{id}/zip',
      '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    ],
    ['/repos/{o}/{r}/issues/comments', '/repos/{owner}/{repo}/issues/comments'],
    ['/repos/{o}/{r}/issues/{n}', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ])('finds %s as GitHub names it', (path, documented) => {
    expect(documentedRoute('GET', path)).toBe(`GET ${documented}`);
  });
});

describe('requests', () => {
  const annotation = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
  const check = (output: Members) => ({ name: 'Redfirst', head_sha: 'a'.repeat(40), output });
  const problems = (body: unknown) => problemsOfRequest({ method: 'POST', path: checkRuns, body });

  it('accepts fifty annotations and refuses one more', () => {
    const output = (count: number) => ({
      title: 't',
      summary: 's',
      annotations: Array(count).fill(annotation),
    });
    expect(problems(check(output(50)))).toEqual([]);
    expect(problems(check(output(51)))).toEqual(['/output/annotations must NOT have more than 50 items']);
  });

  it('refuses a summary without a title and one that is too long', () => {
    expect(problems(check({ summary: 's' }))).toEqual(["/output must have required property 'title'"]);
    expect(problems(check({ title: 't', summary: 's'.repeat(65_536) }))).toEqual([
      '/output/summary must NOT have more than 65535 characters',
    ]);
  });

  it('wants a body where one is required, and none where none is taken', () => {
    expect(problems(undefined)).toEqual([`POST ${checkRuns} needs a body`]);
    expect(problemsOfRequest({ method: 'GET', path: '/app', body: {} })).toEqual(['GET /app takes no body']);
  });

  it('knows the names and values of a query', () => {
    const ofQuery = (text: string) =>
      problemsOfRequest({ method: 'GET', path: '/repos/o/r/issues', query: new URLSearchParams(text) });
    expect(ofQuery('state=all&per_page=100&page=2')).toEqual([]);
    expect(ofQuery('state=some')).toEqual(['/state must be equal to one of the allowed values']);
    expect(ofQuery('perPage=100')).toEqual(['/ must NOT have additional properties (perPage)']);
    expect(ofQuery('per_page=many')).toEqual(['/per_page must be integer']);
  });
});

describe('webhooks', () => {
  const names = readdirSync(new URL('../fixtures/github/webhooks/', import.meta.url));

  it.each(names)('accepts the published %s', (name) => {
    const [event = ''] = name.split('.');
    expect(problemsOfWebhook(event, webhook(name))).toEqual([]);
  });

  it('names what is missing or wrong', () => {
    const { sender: _, ...payload } = webhook('workflow_run.completed.json');
    const run = { ...(payload['workflow_run'] as Members), run_attempt: 'first' };
    expect(problemsOfWebhook('workflow_run', { ...payload, workflow_run: run })).toEqual([
      "/ must have required property 'sender'",
      '/workflow_run/run_attempt must be integer',
    ]);
  });

  it('refuses actions that the event does not have', () => {
    expect(problemsOfWebhook('issues', { ...webhook('issues.opened.json'), action: 'exploded' })).toEqual([
      "GitHub's schemas know no issues.exploded",
    ]);
  });
});
