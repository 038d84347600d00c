// The demo's story: what people and GitHub Actions do, step by step, and what is on GitHub after each.
import type { StoryStep } from '#src/render/story.ts';
import { runJob } from './demo-job.ts';
import { postedSince } from './demo-posted.ts';
import type { GitHubNow, PostedCheck, PostedIssue } from './demo-reader.ts';
import { cast, repository, type Stage } from './demo-stage.ts';
import { standInBase, standInChanges } from './stand-in-history.ts';

/** When the story begins; a fixed day, so that it reads the same on every day. */
export const storyStart = '2026-04-02T09:00:00Z';

/** Folders of reports: of the code before the change and after it. */
export interface StoryReports {
  base: string;
  head: string;
}

/** What was told before, and what to play with. */
interface Scene {
  stage: Stage;
  reports: StoryReports;
  now: GitHubNow;
}

/** A step is played, then told by what is on GitHub afterwards. */
interface Act {
  play(scene: Scene): Promise<void>;
  tell(after: GitHubNow, before: GitHubNow): { heading: string; text: string };
}

const changeTitle = 'Read chunk headers without copying';
const fixTitle = `Revert "${changeTitle}"`;

const baseline: Act = {
  play: async ({ stage, reports }) => {
    const { sha } = await tipOf(stage);
    await runJob(stage, { workflow: 'Tests', reports: reports.base, of: { event: 'push', sha } });
  },
  tell: () => ({
    heading: 'A green baseline',
    text: `${repository} has Redfirst's step in its test workflow, and the App is installed. A push to \`main\` runs the tests. The run is trusted, so the runs that follow are compared with it.`,
  }),
};

const proposal: Act = {
  play: async ({ stage, reports }) => {
    await stage.at('2026-04-02T09:20:00Z');
    await propose(stage, {
      branch: 'chunk-headers',
      title: changeTitle,
      files: standInChanges(),
      reports: reports.head,
    });
  },
  tell: (after) => ({
    heading: `A pull request: ${newestCheck(after)?.output.title ?? 'no check'}`,
    text: [
      `@${cast.author} opens #1, *${changeTitle}*. Its tests run on the merge of its head with \`main\`.`,
      after.comments.length > 0
        ? 'The check says what is new since the baseline, and one comment says it to the author. Nothing is filed for a pull request.'
        : 'There is nothing new to say to its author, so there is a check and no comment.',
    ].join(' '),
  }),
};

const merged: Act = {
  play: async ({ stage, reports }) => {
    await stage.at('2026-04-02T09:50:00Z');
    await merge(stage, { number: 1, reports: reports.head });
  },
  tell: (after, before) => ({
    heading: before.comments.length > 0 ? 'It is merged all the same' : 'It is merged',
    text: `@${cast.maintainer} merges #1, and the tests run on \`main\`. ${
      newestCheck(after)?.conclusion !== 'failure'
        ? 'The check is not red: nothing is filed.'
        : after.issues.length > 0
          ? 'The default branch is red, and this can’t wait: it is filed at once.'
          : 'The default branch is red. Nothing is filed yet: what is no P0 or P1 waits for a second trusted run that fails too.'
    }`,
  }),
};

const nightly: Act = {
  play: async ({ stage, reports }) => {
    await stage.at('2026-04-03T02:00:00Z');
    await runNightly(stage, reports.head);
  },
  tell: ({ issues }, before) => ({
    heading: issues.length > before.issues.length ? 'The nightly run fails too' : 'The nightly run',
    text:
      issues.length > before.issues.length
        ? 'A second trusted run has failed, so it is filed: one issue a cause, with its severity and why, when it is due, where it passed last and failed first, and the commands that reproduce it.'
        : issues.length > 0
          ? 'It says what is known already: nothing is posted.'
          : 'The check is not red: no issue is filed.',
  }),
};

const breach: Act = {
  play: async ({ stage, now }) => {
    const due = now.issues
      .flatMap((issue) => dueOf(issue) ?? [])
      .sort()
      .at(-1);
    if (due === undefined) throw new Error('no issue says when it is due');
    await stage.at(new Date(Date.parse(due) + 30 * 60_000).toISOString());
  },
  tell: (after, before) => ({
    heading: 'The due date passes',
    text: `Nobody has mended it. The app looks for breaches every few minutes, and says of each issue once that it is late: ${counted(after.comments.length - before.comments.length, 'comment')}.`,
  }),
};

const fix: Act = {
  play: async ({ stage, reports, now }) => {
    const [first] = now.issues;
    const day = nextMorning((await stage.github.clock()).now);
    await stage.at(day(0, '09:00'));
    const number = await propose(stage, {
      branch: 'revert-chunk-headers',
      title: fixTitle,
      files: reverted(),
      reports: reports.base,
      body: `Takes back #1, see #${first?.number}.`,
    });
    await stage.at(day(0, '09:30'));
    await merge(stage, { number, reports: reports.base });
    await stage.at(day(1, '02:00'));
    await runNightly(stage, reports.base);
    await stage.at(day(2, '02:00'));
    await runNightly(stage, reports.base);
  },
  tell: ({ issues, pull_requests }) => ({
    heading: 'The fix',
    text: `@${cast.author} opens #${pull_requests.at(-1)?.number}, *${fixTitle}*: its check is green, and there is nothing to comment. It is merged, and three trusted runs pass on \`main\`. ${
      issues.every(({ state }) => state === 'closed')
        ? 'That is the evidence on which the issue is closed; it says whether that was within its SLA.'
        : 'An issue stays open whose tests did not all pass in them.'
    }`,
  }),
};

/**
 * Plays the story and tells each step as soon as it is over. Without an issue there is nothing to be late for and nothing
 * to fix, so it ends after the nightly run.
 */
export async function playStory(
  stage: Stage,
  reports: StoryReports,
  told: (step: StoryStep) => void,
): Promise<{ steps: StoryStep[]; end: GitHubNow }> {
  const steps: StoryStep[] = [];
  let now = await stage.reader.now();
  for (const act of [baseline, proposal, merged, nightly, breach, fix]) {
    if ((act === breach || act === fix) && now.issues.length === 0) break;
    const before = now;
    await act.play({ stage, reports, now });
    now = await stage.reader.now();
    const step = { ...act.tell(now, before), bodies: postedSince(before, now) };
    steps.push(step);
    told(step);
  }
  return { steps, end: now };
}

/** Opens a pull request and runs its tests; returns its number. */
async function propose(
  stage: Stage,
  change: { branch: string; title: string; files: Record<string, string>; reports: string; body?: string },
): Promise<number> {
  const { branch, title, files, reports, body } = change;
  const as = cast.author;
  await stage.github.push({ repository, branch, as, from: 'main', message: title, files });
  const opened = await stage.github.openPullRequest({
    repository,
    head: branch,
    as,
    title,
    ...(body === undefined ? {} : { body }),
  });
  if (opened.mergeSha === null) throw new Error(`#${opened.number} does not merge`);
  const of = { pullRequest: opened.number, branch, mergeSha: opened.mergeSha };
  await runJob(stage, { workflow: 'Tests', reports, of });
  return opened.number;
}

/** Merges a pull request, and runs the tests of the push. */
async function merge(stage: Stage, { number, reports }: { number: number; reports: string }): Promise<void> {
  const { sha } = await stage.github.mergePullRequest({ repository, number, as: cast.maintainer });
  await runJob(stage, { workflow: 'Tests', reports, of: { event: 'push', sha } });
}

async function runNightly(stage: Stage, reports: string): Promise<void> {
  const { sha } = await tipOf(stage);
  await runJob(stage, { workflow: 'Nightly', reports, of: { event: 'schedule', sha } });
}

function tipOf({ reader }: Stage): Promise<{ sha: string }> {
  return reader.tip('main');
}

/** The files of the change as they were before it. */
function reverted(): Record<string, string> {
  const base = standInBase();
  return Object.fromEntries(Object.keys(standInChanges()).map((path) => [path, base[path] ?? '']));
}

/** When an issue is due, as its text says it. */
function dueOf({ body }: PostedIssue): string | null {
  const said = /Due \*\*(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC\*\*/.exec(body ?? '');
  return said === null ? null : `${said[1]}T${said[2]}:00Z`;
}

/** Times on the morning after a time, and on the days that follow it. */
function nextMorning(after: string): (days: number, time: string) => string {
  return (days, time) => {
    const day = new Date(Date.parse(after) + (days + 1) * 24 * 3_600_000);
    return `${day.toISOString().slice(0, 10)}T${time}:00Z`;
  };
}

function newestCheck({ check_runs }: GitHubNow): PostedCheck | undefined {
  return check_runs.at(-1);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
