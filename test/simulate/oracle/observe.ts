/** An issue or pull request as a reader sees it. */
export interface SeenIssue {
  number: number;
  title: string;
  body: string;
  isPullRequest: boolean;
  isOpen: boolean;
  reason: string | null;
  isLocked: boolean;
  labels: string[];
  assignees: string[];
  author: string;
  /** UTC ISO. */
  createdAt: string;
  /** Changes whenever anything of it does. */
  stamp: string;
  /** What happened to it, oldest first. */
  timeline: SeenEvent[];
}

/** A comment (`event` is `commented`), or a change. */
export interface SeenEvent {
  event: string;
  actor: string;
  /** UTC ISO. */
  at: string;
  body: string;
  label: string | null;
}

/** Whom to ask, and as whom. */
export interface Place {
  apiUrl: string;
  token: string;
  /** `owner/name` */
  repository: string;
}

/** Reads all issues and pull requests over HTTP; the timelines of those that look as in `before` are not read again. */
export async function observe(
  place: Place,
  before: ReadonlyMap<number, SeenIssue>,
): Promise<Map<number, SeenIssue>> {
  const seen = new Map<number, SeenIssue>();
  for (const item of await readAll(place, 'issues?state=all&sort=created&direction=asc')) {
    const issue = issueFrom(item);
    const known = before.get(issue.number);
    const timeline =
      known !== undefined && known.stamp === issue.stamp
        ? known.timeline
        : (await readAll(place, `issues/${issue.number}/timeline?`)).map(eventFrom);
    seen.set(issue.number, { ...issue, timeline });
  }
  return seen;
}

/** Texts of the app's check runs on a commit. */
export async function observeChecks(place: Place, sha: string): Promise<string> {
  const answer = await ask(place, `commits/${sha}/check-runs?per_page=100`);
  const checks = listIn(fieldOf(answer, 'check_runs'));
  return checks.map((check) => JSON.stringify(fieldOf(check, 'output'))).join('\n');
}

async function readAll(place: Place, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const items = listIn(await ask(place, `${path}&per_page=100&page=${page}`));
    all.push(...items);
    if (items.length < 100) return all;
  }
}

async function ask({ apiUrl, token, repository }: Place, path: string): Promise<unknown> {
  const answer = await fetch(`${apiUrl}/repos/${repository}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`The oracle asked for ${path} and heard ${answer.status}`);
  return answer.json();
}

function issueFrom(item: unknown): Omit<SeenIssue, 'timeline'> {
  const labels = listIn(fieldOf(item, 'labels')).map((label) => textIn(label, 'name'));
  const isOpen = textIn(item, 'state') === 'open';
  return {
    number: Number(fieldOf(item, 'number')),
    title: textIn(item, 'title'),
    body: textIn(item, 'body'),
    isPullRequest: fieldOf(item, 'pull_request') !== undefined,
    isOpen,
    reason: isOpen ? null : textIn(item, 'state_reason'),
    isLocked: fieldOf(item, 'locked') === true,
    labels,
    assignees: listIn(fieldOf(item, 'assignees')).map((person) => textIn(person, 'login')),
    author: textIn(fieldOf(item, 'user'), 'login'),
    createdAt: textIn(item, 'created_at'),
    stamp: [textIn(item, 'updated_at'), fieldOf(item, 'comments'), isOpen, ...labels].join(' '),
  };
}

function eventFrom(item: unknown): SeenEvent {
  const label = fieldOf(item, 'label');
  return {
    event: textIn(item, 'event'),
    actor: textIn(fieldOf(item, 'actor'), 'login'),
    at: textIn(item, 'created_at'),
    body: textIn(item, 'body'),
    label: label === undefined ? null : textIn(label, 'name'),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
