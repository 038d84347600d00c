import { dispatch, presentPath, routeOf } from './dispatch.ts';
import type { Fake } from './fake.ts';
import { accountOf, repositoryNamed } from './lookup.ts';
import { GitHubError } from './reply.ts';
import { issueWebhookJson } from './resources/issue-json.ts';
import { repositoryJson } from './resources/repositories.ts';
import type { Json } from './route.ts';
import type { Issue, Repository } from './state.ts';

interface OnIssue {
  repository: string;
  number: number;
  /** The person's login. */
  as: string;
}

/** What people do to issues, by the same routes that the App uses, so that their rights and webhooks are the same. */
export function issuePeopleControls(fake: Fake) {
  const { github, state } = fake;

  /** A request of a person; it is not in the log of calls and meets no fault. Throws what GitHub refuses. */
  const request = (asked: { as: string; method: string; path: string; body?: Json }): Json => {
    const url = new URL(presentPath(github, asked.path), github.url);
    const match = routeOf(asked.method, url.pathname);
    if (match === null) throw new Error(`GitHub has no route ${asked.method} ${asked.path}`);
    try {
      const reply = dispatch(github, match, {
        actor: { kind: 'user', account: accountOf(state, asked.as) },
        method: asked.method,
        path: url.pathname,
        query: url.searchParams,
        body: asked.body ?? null,
        accept: '',
      });
      if (reply.kind === 'page') return reply.items(0, reply.total);
      return reply.body === undefined || reply.body instanceof Uint8Array ? null : reply.body;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      throw new Error(`${asked.method} ${asked.path} as ${asked.as}: ${error.status} ${error.message}`, {
        cause: error,
      });
    }
  };
  const path = ({ repository, number }: OnIssue, rest = ''): string =>
    `/repos/${repository}/issues/${number}${rest}`;
  const edit = (on: OnIssue, body: Json): void => {
    request({ as: on.as, method: 'PATCH', path: path(on), body });
  };

  return {
    /** Any documented request as a person. */
    requestAs: request,
    openIssue(issue: { repository: string; as: string; title: string; body?: string; labels?: string[] }): {
      number: number;
    } {
      const { repository, as, ...body } = issue;
      return {
        number: numberIn(
          request({ as, method: 'POST', path: `/repos/${repository}/issues`, body }),
          'number',
        ),
      };
    },
    comment(on: OnIssue & { body: string }): { comment: number } {
      const made = request({
        as: on.as,
        method: 'POST',
        path: path(on, '/comments'),
        body: { body: on.body },
      });
      return { comment: numberIn(made, 'id') };
    },
    editComment(on: { repository: string; comment: number; as: string; body: string }): void {
      request({
        as: on.as,
        method: 'PATCH',
        path: `/repos/${on.repository}/issues/comments/${on.comment}`,
        body: { body: on.body },
      });
    },
    deleteComment(on: { repository: string; comment: number; as: string }): void {
      request({ as: on.as, method: 'DELETE', path: `/repos/${on.repository}/issues/comments/${on.comment}` });
    },
    label(on: OnIssue & { labels: string[] }): void {
      request({ as: on.as, method: 'POST', path: path(on, '/labels'), body: { labels: on.labels } });
    },
    unlabel(on: OnIssue & { label: string }): void {
      request({ as: on.as, method: 'DELETE', path: path(on, `/labels/${encodeURIComponent(on.label)}`) });
    },
    assign(on: OnIssue & { assignees: string[] }): void {
      request({ as: on.as, method: 'POST', path: path(on, '/assignees'), body: { assignees: on.assignees } });
    },
    closeIssue(on: OnIssue & { reason?: 'completed' | 'not_planned' | 'duplicate' }): void {
      edit(on, { state: 'closed', state_reason: on.reason ?? 'completed' });
    },
    reopenIssue(on: OnIssue): void {
      edit(on, { state: 'open' });
    },
    editIssue(on: OnIssue & { title?: string; body?: string }): void {
      edit(on, { title: on.title, body: on.body });
    },
    lockIssue(on: OnIssue): void {
      request({ as: on.as, method: 'PUT', path: path(on, '/lock') });
    },
    unlockIssue(on: OnIssue): void {
      request({ as: on.as, method: 'DELETE', path: path(on, '/lock') });
    },
    react(on: { repository: string; comment: number; as: string; content: string }): void {
      request({
        as: on.as,
        method: 'POST',
        path: `/repos/${on.repository}/issues/comments/${on.comment}/reactions`,
        body: { content: on.content },
      });
    },
    /** Clicks "Re-run" on a check: `check_run.rerequested`, to the App that owns it. */
    rerequestCheck(on: { repository: string; check: number; as: string }): void {
      request({
        as: on.as,
        method: 'POST',
        path: `/repos/${on.repository}/check-runs/${on.check}/rerequest`,
      });
    },
    /** Deletes an issue for good (the web's and GraphQL's; REST has no such route): it answers 410 from now on. */
    deleteIssue(on: OnIssue): void {
      const { repository, issue } = presentIssue(on);
      announce(repository, issue, { as: on.as, action: 'deleted' });
      issue.deletedAtMs = github.nowMs();
    },
    /** Moves an issue to another repository: the old number leads there. */
    transferIssue(on: OnIssue & { to: string }): { number: number } {
      const { repository, issue } = presentIssue(on);
      const target = repositoryNamed(state, on.to);
      const number = target.nextNumber;
      target.nextNumber += 1;
      const moved: Issue = { ...issue, number, updatedAtMs: github.nowMs() };
      for (const key of issue.labels) {
        const label = repository.labels.get(key);
        if (label !== undefined && !target.labels.has(key))
          target.labels.set(key, { ...label, id: github.newId() });
      }
      target.issues.set(number, moved);
      announce(repository, issue, {
        as: on.as,
        action: 'transferred',
        fields: {
          changes: {
            new_issue: issueWebhookJson(github, target, moved),
            new_repository: repositoryJson(github, target),
          },
        },
      });
      issue.transferredTo = { repositoryId: target.id, number };
      return { number };
    },
  };

  function presentIssue({ repository: name, number }: OnIssue): { repository: Repository; issue: Issue } {
    const repository = repositoryNamed(state, name);
    const issue = repository.issues.get(number);
    if (issue === undefined || issue.deletedAtMs !== null || issue.transferredTo !== null)
      throw new Error(`${name} has no issue ${number}`);
    return { repository, issue };
  }

  function announce(
    repository: Repository,
    issue: Issue,
    { as, action, fields }: { as: string; action: string; fields?: { changes: Json } },
  ): void {
    github.send({
      event: 'issues',
      action,
      repository,
      sender: accountOf(state, as),
      fields: { issue: issueWebhookJson(github, repository, issue), ...fields },
    });
  }
}

function numberIn(answer: Json, member: string): number {
  const value =
    typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer[member] : undefined;
  if (typeof value !== 'number') throw new Error(`The answer has no ${member}`);
  return value;
}
