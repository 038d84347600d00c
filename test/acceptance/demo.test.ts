import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CliRun, emptyFolder, parseDocument, projectRoot, run } from '../support/run-cli.ts';

/** `npm run demo -- …` without npm, which writes to stdout too. */
function demo(...args: string[]): Promise<CliRun> {
  return run(join(projectRoot, 'node_modules/.bin/node'), [join(projectRoot, 'scripts/demo.ts'), ...args]);
}

/** The part of GitHub's documented answers that the facts are in. */
interface GitHubNow {
  issues: {
    number: number;
    state: string;
    state_reason: string | null;
    labels: { name: string }[];
    user: { login: string };
    body: string;
    created_at: string;
    closed_at: string | null;
  }[];
  pull_requests: { number: number }[];
  comments: { html_url: string; user: { login: string }; body: string; created_at: string }[];
  check_runs: { name: string; head_sha: string; conclusion: string; output: { title: string } }[];
}

/** Of the recorded head (test/fixtures/README.md): what pytest lists as failed; coverage.py says 91.66 %, of the base 99.30 %. */
const failing = [
  'h11/tests/test_connection.py::test_chunk_boundaries',
  'h11/tests/test_connection.py::test_chunked',
  'h11/tests/test_connection.py::test_close_different_states',
  'h11/tests/test_connection.py::test_protocol_switch',
  'h11/tests/test_connection.py::test_reuse_simple',
  'h11/tests/test_connection.py::test_special_exceptions_for_lost_connection_in_message_body',
  'h11/tests/test_io.py::test_ChunkedReader',
  'h11/tests/test_receivebuffer.py::test_receivebuffer',
];
const weekMs = 7 * 24 * 3_600_000;

// First, so that the page of the whole story is the one that is left.
describe('the demo with the base’s reports in the place of the head’s', () => {
  it('posts green checks only: no comment, no issue, nothing to be late for', async () => {
    const { status, stdout } = await demo('--reports', join(projectRoot, 'test/fixtures/h11/base'));
    expect(status).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^(?:\d\. |── )/.test(line));
    expect(headings.map((line) => line.replace(/ [0-9a-f]{10} ─+$/, ''))).toEqual([
      '1. A green baseline',
      '── Check on',
      '2. A pull request: All 78 tests passed',
      '── Check on',
      '3. It is merged',
      '── Check on',
      '4. The nightly run',
      '── Check on',
    ]);
    expect(stdout).not.toMatch(/^(?:failure|neutral): /m);
  }, 120_000);
});

describe('the demo', () => {
  let outcome: CliRun;
  let end: GitHubNow;
  /** The steps as they were printed, in their order. */
  let steps: string[];

  beforeAll(async () => {
    outcome = await demo('--json');
    end = parseDocument(outcome) as GitHubNow;
    steps = outcome.stderr.split(/^(?=\d\. )/m).slice(1);
  }, 120_000);

  const onIssue = () => end.comments.filter(({ html_url }) => html_url.includes('/issues/2#'));

  it('is done', () => {
    expect(outcome.status).toBe(0);
  });

  it('concludes a check for each commit: green, red on the pull request and on main, green on the fix and on main', () => {
    expect(end.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Redfirst', 'success'],
      ['Redfirst', 'failure'],
      ['Redfirst', 'failure'],
      ['Redfirst', 'success'],
      ['Redfirst', 'success'],
    ]);
    expect(new Set(end.check_runs.map(({ head_sha }) => head_sha)).size).toBe(5);
  });

  it('comments once on the pull request that breaks the tests, and not on the one that mends them', () => {
    expect(end.pull_requests.map(({ number }) => number)).toEqual([1, 3]);
    const comments = end.comments.filter(({ html_url }) => html_url.includes('/pull/'));
    expect(comments.map(({ html_url, user }) => [html_url.split('#')[0], user.login])).toEqual([
      ['https://github.com/octo-org/h11/pull/1', 'redfirst[bot]'],
    ]);
    for (const part of ['8 new failures', ...failing, '99.3 %', '91.66 %', '75 %', '210'])
      expect(comments[0]?.body).toContain(part);
  });

  it('files one issue for all 8 tests: a P2 bug, with the command that reproduces each', () => {
    expect(end.issues).toHaveLength(1);
    const [issue] = end.issues;
    expect(issue?.user.login).toBe('redfirst[bot]');
    expect(issue?.labels.map(({ name }) => name).toSorted()).toEqual([
      'P2',
      'bug',
      'redfirst',
      'sla: breached',
    ]);
    for (const nodeId of failing) expect(issue?.body).toContain(`pytest '${nodeId}' -v`);
  });

  it('files it after the nightly run, due a week later', () => {
    const [issue] = end.issues;
    expect(issue?.created_at).toBe('2026-04-03T02:00:00Z');
    const due = /Due \*\*(\S+) (\S+) UTC\*\*/.exec(issue?.body ?? '');
    expect(Date.parse(`${due?.[1]}T${due?.[2]}Z`) - Date.parse(issue?.created_at ?? '')).toBe(weekMs);
  });

  it('says once that it is breached, after the due date, and calls the maintainer', () => {
    const breaches = onIssue().filter(({ body }) => body.includes('SLA breached'));
    expect(breaches).toHaveLength(1);
    expect(breaches[0]?.created_at).toBe('2026-04-10T02:30:00Z');
    expect(breaches[0]?.body).toContain('@octocat');
  });

  it('closes it as completed after three passing runs, outside its SLA', () => {
    const [issue] = end.issues;
    expect([issue?.state, issue?.state_reason]).toEqual(['closed', 'completed']);
    expect(Date.parse(issue?.closed_at ?? '')).toBeGreaterThan(Date.parse('2026-04-10T02:00:00Z'));
    const [, closing, ...more] = onIssue();
    expect(more).toEqual([]);
    expect(closing?.body).toContain('3 trusted runs');
    expect(closing?.body).toContain('outside its SLA');
    expect(issue?.body).toMatch(/- \[x\] 6\. Resolved, within or outside its SLA: .*outside its SLA/);
  });

  it('prints it step by step: the failures are held back before they are filed', () => {
    expect(steps.map((step) => step.split('\n')[0])).toEqual([
      '1. A green baseline',
      '2. A pull request: 8 new failures',
      '3. It is merged all the same',
      '4. The nightly run fails too',
      '5. The due date passes',
      '6. The fix',
    ]);
    expect(steps[1]).toContain('── Comment on pull request #1 ──');
    expect(steps[2]).toContain('Held back: 1 cause would be filed if a second trusted run fails too');
    expect(steps.map((step) => step.includes('── Issue #2 ──'))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(steps[4]).toContain('SLA breached: this P2 was due 2026-04-10 02:00 UTC');
    expect(steps[5]).toContain('closed (completed)');
  });

  it('writes a page with every step and every posted body', () => {
    const page = readFileSync(join(projectRoot, 'out/demo/story.html'), 'utf8');
    for (const step of ['1. A green baseline', '6. The fix']) expect(page).toContain(`<h2>${step}</h2>`);
    for (const part of ['Comment on pull request #1', 'Issue #2', 'SLA breached', 'Closed as completed'])
      expect(page).toContain(part);
    expect(page.split('Check run on ')).toHaveLength(1 + 6);
  });
});

describe('the demo, asked wrongly', () => {
  const file = join(emptyFolder(), 'nowhere');
  it.each([
    [['--jsn'], '--jsn'],
    [['--reports'], '--reports'],
    [['--reports', file], file],
    [['head'], 'head'],
  ])('ends with 2 and says what is wrong: %j', async (args, named) => {
    const { status, stdout, stderr } = await demo(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr).toContain('Usage: npm run demo');
  });
});
