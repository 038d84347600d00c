import type { Issue, Repository } from './state.ts';

/** What of an issue the search index knows: how it was some time ago. */
interface IndexedIssue {
  repository: Repository;
  issue: Issue;
  state: Issue['state'];
  /** Lower-case names. */
  labels: readonly string[];
}

type Condition = (indexed: IndexedIssue) => boolean;

const stateOrKind: Record<string, Condition> = {
  open: ({ state }) => state === 'open',
  closed: ({ state }) => state === 'closed',
  issue: ({ issue }) => issue.pullRequest === null,
  pr: ({ issue }) => issue.pullRequest !== null,
  'pull-request': ({ issue }) => issue.pullRequest !== null,
};

/** The qualifiers that the fake knows; `in:` is read with the words. */
const qualifiers: Record<string, (value: string) => Condition> = {
  repo:
    (value) =>
    ({ repository }) =>
      `${repository.owner}/${repository.name}`.toLowerCase() === value,
  is: (value) => stateOrKind[value] ?? never,
  type: (value) => stateOrKind[value] ?? never,
  state: (value) => stateOrKind[value] ?? never,
  label:
    (value) =>
    ({ labels }) =>
      labels.includes(value),
  author:
    (value) =>
    ({ issue }) =>
      // An App is written `app/<slug>`, and its bot's login is `<slug>[bot]`.
      issue.user.toLowerCase() === value.replace(/^app\/(.*)$/, '$1[bot]'),
  assignee:
    (value) =>
    ({ issue }) =>
      issue.assignees.some((login) => login.toLowerCase() === value),
};

/**
 * Reads a search query: `qualifier:value`, `-qualifier:value`, words and `"phrases"`, all of which must hold. Words are
 * looked for in title, body and comments, or where `in:` says. Null when a qualifier is none that the fake knows.
 */
export function readSearchQuery(query: string): Condition | null {
  const conditions: Condition[] = [];
  const words: string[] = [];
  let places: readonly string[] = ['title', 'body', 'comments'];
  for (const [, minus, name, quoted, plain] of query
    .toLowerCase()
    .matchAll(/(-?)(?:([a-z-]+):)?(?:"([^"]*)"|([^\s"]+))/g)) {
    const value = quoted ?? plain ?? '';
    if (name === undefined) {
      words.push(value);
      continue;
    }
    if (name === 'in') {
      places = value.split(',');
      continue;
    }
    const condition = qualifiers[name]?.(value);
    if (condition === undefined) return null;
    conditions.push(minus === '-' ? (indexed) => !condition(indexed) : condition);
  }
  return (indexed) =>
    conditions.every((condition) => condition(indexed)) &&
    words.every((word) => textOf(indexed.issue, places).includes(word));
}

function textOf(issue: Issue, places: readonly string[]): string {
  return [
    places.includes('title') ? issue.title : '',
    places.includes('body') ? (issue.body ?? '') : '',
    places.includes('comments') ? issue.comments.map(({ body }) => body).join('\n') : '',
  ]
    .join('\n')
    .toLowerCase();
}

function never(): boolean {
  return false;
}

/** An issue as it was at `atMs`, by its events; null when it was not there yet. */
export function indexedAt(repository: Repository, issue: Issue, atMs: number): IndexedIssue | null {
  if (issue.createdAtMs > atMs) return null;
  let { state } = issue;
  const labels = new Set(issue.labels);
  for (const { event, label, createdAtMs } of [...issue.events].reverse()) {
    if (createdAtMs <= atMs) break;
    if (event === 'closed') state = 'open';
    if (event === 'reopened') state = 'closed';
    if (event === 'labeled' && label !== null) labels.delete(label);
    if (event === 'unlabeled' && label !== null) labels.add(label);
  }
  return { repository, issue, state, labels: [...labels] };
}
