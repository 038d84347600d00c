// Reads the repository as anybody can who may see it: GitHub's documented routes, over HTTP, with a user's token.

/** Documented fields that the demo shows; GitHub's answers have more. */
export interface PostedIssue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: { name: string }[];
  user: { login: string };
  created_at: string;
  pull_request?: unknown;
}

export interface PostedComment {
  html_url: string;
  body: string;
  user: { login: string };
  created_at: string;
}

export interface PostedCheck {
  name: string;
  head_sha: string;
  conclusion: 'success' | 'failure' | 'neutral' | null;
  output: { title: string | null; summary: string | null };
  annotations: {
    path: string;
    start_line: number;
    end_line: number;
    annotation_level: 'notice' | 'warning' | 'failure';
    title: string | null;
    message: string;
  }[];
}

/** What is on GitHub: its own answers, without the addresses and ids, which are not the same tomorrow. */
export interface GitHubNow {
  repository: string;
  issues: PostedIssue[];
  pull_requests: PostedIssue[];
  /** Of issues and pull requests; `html_url` says of which. */
  comments: PostedComment[];
  /** Oldest commit first; each with its annotations. */
  check_runs: PostedCheck[];
}

/** Reads one repository. */
export interface ReaderOfGitHub {
  now(): Promise<GitHubNow>;
  /** The newest commit of a branch. */
  tip(branch: string): Promise<{ sha: string }>;
  /** A commit's parents and signatures, to make it again elsewhere. */
  commit(sha: string): Promise<GitCommit>;
  /** A commit's files. */
  files(sha: string): Promise<{ path: string; text: string }[]>;
}

/** As `GET /repos/{owner}/{repo}/git/commits/{commit_sha}` answers. */
export interface GitCommit {
  sha: string;
  message: string;
  parents: { sha: string }[];
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}

/** A reader with a user's token. Its questions throw what GitHub answered when it refuses. */
export function readerOf({
  url,
  token,
  repository,
}: {
  url: string;
  token: string;
  repository: string;
}): ReaderOfGitHub {
  const get = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(`${url}/repos/${repository}/${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const blobs = new Map<string, string>();
  const blob = async (path: string, { sha, commit }: { sha: string; commit: string }): Promise<string> => {
    const known = blobs.get(sha);
    if (known !== undefined) return known;
    const { content } = await get<{ content: string }>(`contents/${path}?ref=${commit}`);
    const text = Buffer.from(content, 'base64').toString('utf8');
    blobs.set(sha, text);
    return text;
  };
  return {
    files: async (commit) => {
      const { tree } = await get<{ tree: { path: string; type: string; sha: string }[] }>(
        `git/trees/${commit}?recursive=1`,
      );
      const files: { path: string; text: string }[] = [];
      for (const { path, type, sha } of tree)
        if (type === 'blob') files.push({ path, text: await blob(path, { sha, commit }) });
      return files;
    },
    tip: async (branch) => (await get<{ commit: { sha: string } }>(`branches/${branch}`)).commit,
    commit: (sha) => get<GitCommit>(`git/commits/${sha}`),
    now: async () => {
      const listed = await get<PostedIssue[]>('issues?state=all&sort=created&direction=asc&per_page=100');
      const comments = await get<PostedComment[]>('issues/comments?sort=created&direction=asc&per_page=100');
      const check_runs: PostedCheck[] = [];
      for (const sha of await testedCommits(get)) {
        const checks = await get<{ check_runs: (PostedCheck & { id: number })[] }>(
          `commits/${sha}/check-runs`,
        );
        for (const check of checks.check_runs)
          check_runs.push({
            ...check,
            annotations: await get(`check-runs/${check.id}/annotations?per_page=100`),
          });
      }
      return withoutAddresses({
        repository,
        issues: listed.filter((issue) => issue.pull_request === undefined),
        pull_requests: listed.filter((issue) => issue.pull_request !== undefined),
        comments,
        check_runs,
      });
    },
  };
}

/** Each commit that a workflow ran on, by its first run. */
async function testedCommits(get: <Answer>(path: string) => Promise<Answer>): Promise<string[]> {
  const { workflow_runs: runs } = await get<{ workflow_runs: { id: number; head_sha: string }[] }>(
    'actions/runs?per_page=100',
  );
  return [...new Set(runs.toSorted((left, right) => left.id - right.id).map(({ head_sha }) => head_sha))];
}

/** Ids and the fake GitHub's own address differ from one demo to the next; links to pages stay. */
function withoutAddresses<Value>(value: Value): Value {
  const ids = ['id', 'node_id', 'client_id'];
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ids.includes(key) || (/(?:^|_)url$/.test(key) && key !== 'html_url') ? undefined : inner,
    ),
  );
}
