import type { RepositoryAccess } from '#src/github/api.ts';
import { asIssueIs } from '#src/github/known-causes.ts';
import type { SeenIssue } from '#src/github/read-issue.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { History } from '#src/model/history.ts';
import { filingOf } from './filing-of.ts';
import { type IssueAtHand, type LookSources, untouched } from './issue-at-hand.ts';
import { loadConfig } from './load-config.ts';
import { lookAtReport } from './look-at-report.ts';
import { policyOf, seeDecisionsOf } from './see-decisions.ts';

/** Loads what an issue of the repository is looked at with. */
export async function loadLookSources(access: RepositoryAccess, history: History): Promise<LookSources> {
  const loaded = await loadConfig(access);
  const filing = await filingOf(history, access.repository.id, loaded);
  return { access, history, config: loaded.config, filing, now: access.clock.now() };
}

/** Looks what people decided of an issue. To be called when all that we wrote has been applied. */
export async function lookAtIssue(
  sources: LookSources,
  issue: SeenIssue,
  before: CauseRecord | null,
): Promise<IssueAtHand> {
  const { access, config, now } = sources;
  const asBefore = untouched(issue, before);
  if (issue.isPullRequest || before?.state === 'gone') return asBefore;
  if (before === null || before.kind === 'reported') return lookAtReport(sources, issue, before);
  const there = asIssueIs(before, issue, now);
  if (there.state !== 'open') return { ...asBefore, record: there };
  const { record, stale } = await seeDecisionsOf(access, { record: there, issue }, policyOf(config));
  return { ...asBefore, record, labels: { add: [], remove: stale } };
}
