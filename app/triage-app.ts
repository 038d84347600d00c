import { drainOutbox } from '#src/github/outbox.ts';
import { acceptedPermissions, requestFailure } from '#src/github/request-failure.ts';
import type { History } from '#src/model/history.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import { nothingFor, report } from '#src/triage.ts';
import type { AppParts } from './app-parts.ts';
import type { IssueComment } from './issue-comment.ts';
import { loadOwners } from './load-owners.ts';
import { loadRun } from './load-run.ts';
import { obeyComment } from './obey-comment.ts';
import { ownersOfFiled } from './owners-of-filed.ts';
import { retentionOf } from './retention-of.ts';
import { runToJudgeAgain } from './run-to-judge-again.ts';
import { type NewlyInstalled, setUpLabels } from './set-up-labels.ts';
import { type ChangedIssue, settleIssue } from './settle-issue.ts';
import { repositoriesToSweep, sweepRepository } from './sweep-sla.ts';

/** How many repositories could not be served now, each logged with its reason. */
export type LeftForLater = number;

/** What the app does, whatever made it do so: a webhook, its start, or a person at a terminal. */
export interface TriageApp {
  /** Saves the run, so that it outlives a crash, then reports it. */
  runCompleted(run: WorkflowRun, installationId: number | null): Promise<void>;
  /** Takes up what a crash or an outage left: writes that wait, and runs that are not reported. */
  resume(): Promise<LeftForLater>;
  /** Warns of each SLA that is at risk and says each breach, once (design §5). */
  sweep(): Promise<LeftForLater>;
  /** Judges the commit again, with what is known by now, because a person asks for it. */
  rerequested(repository: Repository, headSha: string, installationId: number | null): Promise<void>;
  /** Does what a person's comment asks for, if it asks. */
  commented(comment: IssueComment, installationId: number | null): Promise<void>;
  /** Takes up what a person did to an issue. */
  issueChanged(changed: ChangedIssue, installationId: number | null): Promise<void>;
  /** Gives a repository on which the App was installed its labels. */
  installed(repository: NewlyInstalled, installationId: number | null): Promise<void>;
}

/** The app's doings over its parts. All writing to one repository happens under its lease (design §8). */
export function triageApp(parts: AppParts): TriageApp {
  return {
    installed: (repository, installationId) => setUpLabels(parts, repository, installationId),
    runCompleted: async (run, installationId) => {
      await parts.history.saveNewRun(run);
      await reportRun(parts, run, { installationId, occasion: 'event' });
    },
    resume: async () => {
      const { history } = parts;
      const drained = await eachForItself(parts, await history.loadRepositoriesWithWaiting(), (repository) =>
        drain(parts, repository),
      );
      const reported = await eachForItself(parts, await history.loadUnreported(), (run) =>
        reportRun(parts, run, { installationId: null, occasion: 'left' }),
      );
      return drained + reported;
    },
    sweep: async () =>
      eachForItself(parts, await repositoriesToSweep(parts), (repository) =>
        sweepRepository(parts, repository),
      ),
    rerequested: async (repository, headSha, installationId) => {
      const run = await runToJudgeAgain(parts, { repository, headSha, installationId });
      if (run !== null) await reportRun(parts, run, { installationId, occasion: 'asked' });
    },
    commented: (comment, installationId) =>
      obeyComment(parts, comment, {
        installationId,
        reportAgain: (run) => reportRun(parts, run, { installationId, occasion: 'event' }),
      }),
    issueChanged: (changed, installationId) => settleIssue(parts, changed, installationId),
  };
}

/** Why a run is reported. `left`: an earlier try left it, and somebody else may have reported it; `asked`: a person asks for it. */
type Occasion = 'event' | 'left' | 'asked';

async function reportRun(
  parts: AppParts,
  run: WorkflowRun,
  { installationId, occasion }: { installationId: number | null; occasion: Occasion },
): Promise<void> {
  const { history, repositories, log } = parts;
  const name = `${run.repository.owner}/${run.repository.name}`;
  try {
    const access = await repositories.access(run.repository, installationId);
    await history.withLease(run.repository.id, async () => {
      if (occasion === 'left' && !(await isUnreported(history, run))) return;
      // What waits was decided before: it is written before anything new is.
      await drainOutbox(access, history, log);
      await report(run, {
        load: () => loadRun({ access, history, run, isAsked: occasion === 'asked' }),
        own: (loaded, judged) =>
          ownersOfFiled(
            loadOwners(access, (message) => log.warn(`${name}: ${message}`)),
            loaded,
            judged,
          ),
        save: (decision) => history.saveDecision(decision),
        apply: () => drainOutbox(access, history, log),
        retire: ({ config, now }) => history.prune(run.repository.id, retentionOf(config, now)),
        complain: (message) => log.error(new Error(message), name),
      });
    });
    log.info(`${name}: reported run ${run.runId}, attempt ${run.attempt}`);
  } catch (error) {
    const failure = requestFailure(error, parts.clock.now());
    if (failure.kind !== 'final') throw error;
    // Asking again would get the same answer: a permission is missing, or the App is no longer installed.
    await history.saveDecision(nothingFor(run));
    log.error(error, `${name}: run ${run.runId} can't be reported; GitHub refused (${failure.status})`);
  }
}

async function isUnreported(history: History, { runId, attempt, repository }: WorkflowRun): Promise<boolean> {
  return (await history.loadUnreported()).some(
    (run) => run.runId === runId && run.attempt === attempt && run.repository.id === repository.id,
  );
}

async function drain({ history, repositories, log }: AppParts, repository: Repository): Promise<void> {
  const access = await repositories.access(repository, null);
  await history.withLease(repository.id, () => drainOutbox(access, history, log));
}

/**
 * One repository that can't be reached must not keep the others waiting; what it lacks stays saved. What GitHub forbids is no
 * matter of time, so it is said and not counted.
 */
async function eachForItself<Item extends Repository | WorkflowRun>(
  { log, clock }: AppParts,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<LeftForLater> {
  let left = 0;
  for (const item of items)
    try {
      await work(item);
    } catch (error) {
      const { owner, name } = 'repository' in item ? item.repository : item;
      const failure = requestFailure(error, clock.now());
      const isForbidden = failure.kind === 'final' && failure.status === 403;
      const needed = acceptedPermissions(error) ?? 'a permission that the README lists';
      log.error(
        error,
        `${owner}/${name}: ${isForbidden ? `left out for want of ${needed}` : 'left for later'}`,
      );
      if (!isForbidden) left += 1;
    }
  return left;
}
