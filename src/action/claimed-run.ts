import type { ClaimedRun } from '#src/model/collection.ts';
import { type Job, positive } from './job.ts';

/** What git and the event's payload add to what the runner says. */
export interface RunEvidence {
  /** What is checked out, which may be another commit than the run's; null when git can't tell. */
  testedSha: string | null;
  parents: string[];
  /** The event's payload as it was read, not yet looked into. */
  event: unknown;
}

/** The run as this job claims it: for display and for choosing inside what the API confirms. Null outside of a run. */
export function claimedRun(job: Job, { testedSha, parents, event }: RunEvidence): ClaimedRun | null {
  if (job.repository === null || job.runId === null) return null;
  return {
    repository: job.repository,
    runId: job.runId,
    attempt: job.attempt,
    workflow: job.workflow,
    job: job.name,
    event: job.event,
    ref: job.ref,
    testedSha: testedSha ?? job.sha,
    parents,
    pullRequest: pullRequestOf(job.ref, event),
  };
}

/** From the ref of a pull request's merge commit, else from the payload of an event about a pull request. */
function pullRequestOf(ref: string | null, event: unknown): number | null {
  const fromRef = positive(/^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref ?? '')?.[1]);
  if (fromRef !== null) return fromRef;
  const number = field(field(event, 'pull_request'), 'number');
  return typeof number === 'number' ? positive(String(number)) : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
