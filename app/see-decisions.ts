import {
  decisionsOf,
  type PeoplePolicy,
  staleSeverityLabels,
  whatEventsTell,
} from '#src/analysis/people-decisions.ts';
import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import type { OwnIssue } from '#src/github/read-issues.ts';
import { readLabelEvents } from '#src/github/read-label-events.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';

/** A cause as people have its issue. */
export interface SeenDecisions {
  record: CauseRecord;
  /** Labels of ours on the issue that say something else by now: they are to be taken off. */
  stale: string[];
}

/** Of how many issues it is asked at one report who answered them: that is only counted, and can wait. */
const MOST_ANSWERS = 5;

/**
 * What people decided of the causes' issues by labels (design §5: a person's decision wins for good), told from GitHub's list of
 * them; webhooks may have been lost. Only where the list shows that something was decided the issue's events are read, who
 * and when. To be called when all that we wrote has been applied.
 */
export async function seeDecisions(
  access: RepositoryAccess,
  { records, issues }: { records: readonly CauseRecord[]; issues: readonly OwnIssue[] },
  config: Config,
): Promise<SeenDecisions[]> {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  let answersLeft = MOST_ANSWERS;
  const seen: SeenDecisions[] = [];
  for (const record of records) {
    const issue = record.issue === null ? undefined : byNumber.get(record.issue);
    const told =
      issue === undefined || !mayBeDecided(record) ? 'nothing' : whatEventsTell(record, issue, config.labels);
    if (told === 'answer') answersLeft -= 1;
    const isRead = told === 'decision' || (told === 'answer' && answersLeft >= 0);
    seen.push(
      issue === undefined || !isRead
        ? { record, stale: [] }
        : await seeDecisionsOf(access, { record, issue }, policyOf(config)),
    );
  }
  return seen;
}

/** The same of one issue, whose events are read whatever it shows. */
export async function seeDecisionsOf(
  access: RepositoryAccess,
  { record, issue, reporter = null }: { record: CauseRecord; issue: OwnIssue; reporter?: string | null },
  policy: PeoplePolicy,
): Promise<SeenDecisions> {
  const events = await readLabelEvents(access, issue.number);
  const decided = decisionsOf(record, issue, { ...policy, events, reporter });
  const { labels } = policy;
  return {
    record: decided,
    stale: staleSeverityLabels(decided, issue, { labels, events, us: access.bot.login }),
  };
}

/** What the config says that decisions depend on. */
export function policyOf({ labels, sla }: Config): PeoplePolicy {
  return { labels, slaHours: sla.hours };
}

/** What we closed may be opened again, with what a person decided meanwhile. */
function mayBeDecided({ state, closedBy }: CauseRecord): boolean {
  return state === 'open' || (state === 'closed' && closedBy === 'us');
}
