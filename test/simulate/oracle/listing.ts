import type { Bug, Script } from '../script/script.ts';
import { testFileOf } from '../script/suite.ts';
import type { SeenIssue } from './observe.ts';

/** The App's author. */
export const BOT = 'redfirst[bot]';

/** What a bot's issue is about, as its text says. */
export interface ListedIssue extends SeenIssue {
  /** Names of the bugs whose tests it lists. */
  bugs: ReadonlySet<string>;
  kind: 'cause' | 'suite' | 'dry-run';
}

/** The bot's issues, each with the bugs that it lists; `before` holds what it listed before people took its text away. */
export function listedIssues(
  script: Script,
  seen: Iterable<SeenIssue>,
  before: ReadonlyMap<number, ListedIssue>,
): Map<number, ListedIssue> {
  const listed = new Map<number, ListedIssue>();
  for (const issue of seen) {
    if (issue.isPullRequest || issue.author !== BOT) continue;
    const known = before.get(issue.number);
    const bugs = bugsIn(script, issue.body);
    listed.set(issue.number, {
      ...issue,
      bugs: bugs.size === 0 && known !== undefined ? known.bugs : bugs,
      kind: known?.kind ?? kindOf(script, issue),
    });
  }
  return listed;
}

function bugsIn({ bugs }: Script, text: string): Set<string> {
  return new Set(bugs.filter((bug) => text.includes(testFileOf(bug))).map(({ name }) => name));
}

function kindOf(script: Script, { body }: SeenIssue): ListedIssue['kind'] {
  if (body.startsWith('<!-- redfirst:dry-run')) return 'dry-run';
  // Only a failure of everything breaks the tests that no bug does.
  return script.plainTests > 0 && body.includes('tests/test_plain.py') ? 'suite' : 'cause';
}

/** Issues about the bug, the youngest first. */
export function issuesOf(issues: ReadonlyMap<number, ListedIssue>, bug: Bug): ListedIssue[] {
  return [...issues.values()]
    .filter(({ bugs, kind }) => kind === 'cause' && bugs.has(bug.name))
    .sort((a, b) => b.number - a.number);
}

/** The bot's comments, oldest first. */
export function botComments({ timeline }: SeenIssue): { body: string; at: string }[] {
  return timeline.filter(({ event, actor }) => event === 'commented' && actor === BOT);
}

/** When the bot did something to the issue, e.g. `closed` or `reopened`; oldest first. */
export function botEvents({ timeline }: SeenIssue, event: string): string[] {
  return timeline.filter((entry) => entry.event === event && entry.actor === BOT).map(({ at }) => at);
}

/** Its labels that are severities, as the App names them unless the config says otherwise. */
export function severityLabels({ labels }: SeenIssue): string[] {
  return labels.filter((label) => /^P\d$/.test(label));
}
