import { accountOfActor } from '../access.ts';
import { notFound, ok, pageReply } from '../reply.ts';
import { commitNamed } from '../revisions.ts';
import type { RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { CheckSuite } from '../state.ts';
import { checkSuiteJson, runsOfSuite } from './check-json.ts';

export const checkSuiteRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/check-suites/{check_suite_id}',
    permission: { checks: 'read' },
    docs: 'checks/suites#get-a-check-suite',
    handle: (request) => ok(checkSuiteJson(request.github, request.repository, requestedSuite(request))),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-suites',
    permission: { checks: 'read' },
    docs: 'checks/suites#list-check-suites-for-a-git-reference',
    handle({ github, repository, params, query }) {
      const { sha } = commitNamed(github.state, repository, params['ref'] ?? '');
      const appId = query.get('app_id');
      const name = query.get('check_name');
      const found = [...repository.checkSuites.values()].filter(
        (suite) =>
          suite.headSha === sha &&
          (appId === null || suite.appId === Number(appId)) &&
          (name === null || runsOfSuite(repository, suite).some((run) => run.name === name)),
      );
      return pageReply(found, (suite) => checkSuiteJson(github, repository, suite), 'check_suites');
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest',
    permission: { checks: 'write' },
    docs: 'checks/suites#rerequest-a-check-suite',
    handle(request) {
      const { github, repository, actor } = request;
      const suite = requestedSuite(request);
      const { repository: _, ...facts } = checkSuiteJson(github, repository, suite);
      github.send({
        event: 'check_suite',
        action: 'rerequested',
        repository,
        sender: accountOfActor(github, actor),
        fields: { check_suite: facts },
        onlyAppId: suite.appId,
      });
      // GitHub's schema of the webhook knows no queued suite.
      suite.isRerequested = true;
      return { kind: 'plain', status: 201, body: {} };
    },
  },
];

function requestedSuite({ repository, params }: RepositoryRequest): CheckSuite {
  const suite = repository.checkSuites.get(Number(params['check_suite_id']));
  if (suite === undefined) throw notFound();
  return suite;
}
