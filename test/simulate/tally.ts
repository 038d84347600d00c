import { botComments, botEvents, type ListedIssue } from './oracle/listing.ts';
import { breachesOf } from './oracle/sla.ts';

/** What came of months: how much there was for the oracle to judge. */
export type Tally = Record<(typeof COUNTED)[number]['what'], number>;

type Count = (issue: ListedIssue) => number;

const COUNTED = [
  { what: 'issues', of: () => 1 },
  { what: 'flaky', of: ({ labels }) => Number(labels.includes('flaky')) },
  { what: 'broken suites', of: ({ kind }) => Number(kind === 'suite') },
  { what: 'roll-ups', of: ({ title }) => Number(/more than can have/i.test(title)) },
  { what: 'dry runs', of: ({ kind }) => Number(kind === 'dry-run') },
  { what: 'closed by the bot', of: (issue) => botEvents(issue, 'closed').length },
  { what: 'opened again by it', of: (issue) => botEvents(issue, 'reopened').length },
  { what: 'comments', of: (issue) => botComments(issue).length },
  { what: 'breaches', of: (issue) => breachesOf(issue).length },
] as const satisfies readonly { what: string; of: Count }[];

/** What there is to count of a month's issues, added to what was counted before. */
export function tallied(issues: Iterable<ListedIssue>, before: Tally | null): Tally {
  const all = [...issues];
  const counts = COUNTED.map(({ what, of }) => [
    what,
    all.reduce((sum, issue) => sum + of(issue), before?.[what] ?? 0),
  ]);
  return Object.fromEntries(counts) as Tally;
}
