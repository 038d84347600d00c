import { baselineFrom } from '#src/analysis/baseline-from.ts';
import { parentsOf, withAncestors } from '#src/analysis/commit-order.ts';
import { pastOf } from '#src/analysis/past.ts';
import type { Config } from '#src/config/schema.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { Results } from '#src/model/collection.ts';
import type { Baseline } from '#src/model/findings.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { History } from '#src/model/history.ts';
import { chosenBranch } from './chosen-branch.ts';
import { fullName } from './named-repository.ts';
import type { PreviewPast } from './requests.ts';
import type { Shell } from './shell.ts';
import { withHistory } from './with-history.ts';

/** So many ancestors may be a baseline (design §5). */
const MOST_ANCESTORS = 50;

/** What a preview takes from the history. */
export interface PreviewedPast {
  repository: string;
  past: Past;
  /** Its label is the commit's sha; null: nothing was tested before. */
  base: { results: Results; baseline: Baseline } | null;
}

/** What the trusted runs taught before the commit that is previewed; of a commit that they don't have, all of them. */
export async function loadPreviewPast(
  wanted: PreviewPast,
  config: Config,
  shell: Shell,
): Promise<PreviewedPast> {
  const { data, sha } = wanted;
  return withHistory({ data, mayCreate: false }, shell, async (history) => {
    const { repository, branch } = await chosenBranch(wanted, history, shell.say);
    const runs = config.history.window;
    const question = { repositoryId: repository.id, branch, runs };
    const whole = await history.loadBranchHistory(question);
    const { points } = await history.loadCoverageHistory(question);
    const before = historyBefore(whole, sha);
    const candidates = [
      ...(sha === null ? [] : [...withAncestors(parentsOf(whole.commits), sha, MOST_ANCESTORS)].slice(1)),
      ...before.parts.map((part) => part.sha).reverse(),
    ];
    return {
      repository: fullName(repository),
      past: pastOf({ history: before, coverage: points }, config.flaky, config.infrastructure),
      base: await baselineAmong([...new Set(candidates)], history, repository.id),
    };
  });
}

/** The history up to a commit. Parts are in commit order, so that what came before is where the list begins. */
function historyBefore(history: BranchHistory, sha: string | null): BranchHistory {
  const end = history.parts.findIndex((part) => part.sha === sha);
  if (end < 0) return history;
  return {
    ...history,
    parts: history.parts.slice(0, end),
    tests: history.tests
      .map((test) => ({
        ...test,
        ran: test.ran.filter((part) => part < end),
        events: test.events.filter(({ part }) => part < end),
      }))
      .filter(({ events }) => events.length > 0),
  };
}

async function baselineAmong(
  shas: readonly string[],
  history: Pick<History, 'loadBaseline'>,
  repositoryId: number,
): Promise<PreviewedPast['base']> {
  // No run has the number 0, so that none is left out.
  const found = await history.loadBaseline(repositoryId, shas, 0);
  return found === null ? null : baselineFrom(found);
}
