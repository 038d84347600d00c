import { drainOutbox } from '#src/github/outbox.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import { report } from '#src/triage.ts';
import type { AppParts } from './app-parts.ts';
import { loadRun } from './load-run.ts';
import { type IssueComment, obeyComment } from './obey-comment.ts';
import { sweepRepository } from './sweep-sla.ts';

/** How many repositories could not be served now, each logged with its reason. */
export type LeftForLater = number;

/** What the app does, whatever made it do so: a webhook, its start, or a person at a terminal. */
export interface TriageApp {
  /** Saves the run, so that it outlives a crash, then reports it. */
  runCompleted(run: WorkflowRun, installationId: number | null): Promise<void>;
  /** Takes up what a crash or an outage left: writes that wait, and runs that are not reported. */
  resume(): Promise<LeftForLater>;
  /** Says each SLA breach once (design §5). */
  sweep(): Promise<LeftForLater>;
  /** Does what a person's comment asks for, if it asks. */
  commented(comment: IssueComment, installationId: number | null): Promise<void>;
}

/** The app's doings over its parts. All writing to one repository happens under its lease (design §8). */
export function triageApp(parts: AppParts): TriageApp {
  return {
    runCompleted: async (run, installationId) => {
      await parts.history.saveRun(run);
      await reportRun(parts, run, installationId);
    },
    resume: async () => {
      const { history } = parts;
      const waiting = await eachForItself(parts, await history.loadRepositoriesWithWaiting(), (repository) =>
        drain(parts, repository),
      );
      const runs = await history.loadUnreported();
      return (
        waiting +
        (await eachForItself(
          parts,
          runs.map(({ repository }) => repository),
          (_, at) => {
            const run = runs[at];
            return run === undefined ? Promise.resolve() : reportRun(parts, run, null);
          },
        ))
      );
    },
    sweep: async () =>
      eachForItself(parts, await parts.history.loadRepositoriesWithDue(parts.clock.now()), (repository) =>
        sweepRepository(parts, repository),
      ),
    commented: (comment, installationId) =>
      obeyComment(parts, comment, {
        installationId,
        reportAgain: (run) => reportRun(parts, run, installationId),
      }),
  };
}

async function reportRun(parts: AppParts, run: WorkflowRun, installationId: number | null): Promise<void> {
  const { history, repositories, log } = parts;
  const access = await repositories.access(run.repository, installationId);
  await history.withLease(run.repository.id, async () => {
    // What waits was decided before: it is written before anything new is.
    await drainOutbox(access, history, log);
    await report(run, {
      load: () => loadRun({ access, history, run }),
      save: (decision) => history.saveDecision(decision),
      apply: () => drainOutbox(access, history, log),
      complain: (message) => log.error(new Error(message), `${run.repository.owner}/${run.repository.name}`),
    });
  });
  log.info(
    `${run.repository.owner}/${run.repository.name}: reported run ${run.runId}, attempt ${run.attempt}`,
  );
}

async function drain({ history, repositories, log }: AppParts, repository: Repository): Promise<void> {
  const access = await repositories.access(repository, null);
  await history.withLease(repository.id, () => drainOutbox(access, history, log));
}

/** One repository that can't be reached must not keep the others waiting; what it lacks stays saved. */
async function eachForItself(
  { log }: AppParts,
  repositories: readonly Repository[],
  work: (repository: Repository, at: number) => Promise<void>,
): Promise<LeftForLater> {
  let left = 0;
  for (const [at, repository] of repositories.entries())
    try {
      await work(repository, at);
    } catch (error) {
      left += 1;
      log.error(error, `${repository.owner}/${repository.name}: left for later`);
    }
  return left;
}
