// What is new on GitHub between two looks at it, as a story shows it.
import type { StoryBody } from '#src/render/story.ts';
import type { GitHubNow, PostedCheck, PostedIssue } from './demo-reader.ts';

/** Everything that was posted or changed since `before`, checks first. */
export function postedSince(before: GitHubNow, after: GitHubNow): StoryBody[] {
  const known = new Set([...checksAndComments(before)].map((body) => JSON.stringify(body)));
  return [
    ...checksAndComments(after).filter((body) => !known.has(JSON.stringify(body))),
    ...after.issues.flatMap((issue) => {
      const old = before.issues.find(({ number }) => number === issue.number);
      const said = commentsOn(issue, after).slice(commentsOn(issue, before).length);
      const body = old?.body === issue.body ? null : (issue.body ?? '');
      return body === null && said.length === 0 && old?.state === issue.state
        ? []
        : [issueBody(issue, { body, comments: said })];
    }),
  ];
}

/**
 * The same for a terminal, where a body of a sort that was shown before ends after its first part; the page has all of it.
 * `shown` remembers what was.
 */
export function brieflyAgain(bodies: readonly StoryBody[], shown: Set<string>): StoryBody[] {
  return bodies.map((body) => {
    const sort = body.kind === 'check' ? `check ${body.conclusion}` : `${body.kind} ${numberOf(body)}`;
    const isKnown = shown.has(sort);
    shown.add(sort);
    return isKnown ? briefly(body) : body;
  });
}

function briefly(body: StoryBody): StoryBody {
  switch (body.kind) {
    case 'check':
      return { ...body, summary: firstPart(body.summary), annotations: [] };
    case 'comment':
      return { ...body, body: firstPart(body.body) };
    case 'issue':
      return body.body === null ? body : { ...body, body: firstPart(body.body) };
  }
}

function numberOf(body: Exclude<StoryBody, { kind: 'check' }>): number {
  return body.kind === 'comment' ? body.pullRequest : body.number;
}

/** A text up to the first heading that follows a paragraph. */
function firstPart(markdown: string): string {
  const end = /(?<=\n)##+ /.exec(markdown)?.index;
  return end === undefined ? markdown : `${markdown.slice(0, end).trimEnd()}\n\n*… the rest is on the page.*`;
}

function checksAndComments(now: GitHubNow): StoryBody[] {
  return [
    ...now.check_runs.map(checkBody),
    ...now.pull_requests.flatMap((pull) =>
      commentsOn(pull, now).map(
        (comment): StoryBody => ({ kind: 'comment', pullRequest: pull.number, ...comment }),
      ),
    ),
  ];
}

/** The comments on an issue or a pull request; the address of each says where it is. */
function commentsOn({ number }: PostedIssue, { comments }: GitHubNow): Said[] {
  const address = new RegExp(`/(?:issues|pull)/${number}#`);
  return comments
    .filter(({ html_url }) => address.test(html_url))
    .map(({ user, body, created_at }) => ({ author: user.login, body, at: created_at }));
}

interface Said {
  author: string;
  body: string;
  at: string;
}

function checkBody({ head_sha, conclusion, output, annotations }: PostedCheck): StoryBody {
  return {
    kind: 'check',
    headSha: head_sha,
    conclusion,
    title: output.title ?? '',
    summary: output.summary ?? '',
    annotations: annotations.map(({ path, start_line, end_line, annotation_level, title, message }) => ({
      path,
      start_line,
      end_line,
      annotation_level,
      title: title ?? '',
      message,
    })),
  };
}

function issueBody(
  { number, title, state, state_reason, labels, user, created_at }: PostedIssue,
  shown: { body: string | null; comments: Said[] },
): StoryBody {
  return {
    kind: 'issue',
    number,
    title,
    state,
    reason: state_reason,
    labels: labels.map(({ name }) => name),
    author: user.login,
    at: created_at,
    ...shown,
  };
}
