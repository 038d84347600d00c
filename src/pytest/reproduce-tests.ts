import { type Hunt, hunt, type Observation, STAGES, type Step } from '#src/analysis/reproduce/hunt.ts';
import { reproducedTest, type Target } from '#src/analysis/reproduce/target.ts';
import { pathOfNodeId } from '#src/analysis/test-name.ts';
import { byText } from '#src/model/by-text.ts';
import type { LeftOutTest, Reproductions } from '#src/model/reproduction-output.ts';
import type { PytestRequest, PytestRun } from './run-pytest.ts';
import { seenAttempt } from './seen-attempt.ts';

/** What running tests again may cost. */
export interface ReproductionBudget {
  /** Of all sessions together. */
  ms: number;
  /** The most valuable ones only. */
  tests: number;
  /** How often each invocation is repeated before it is believed. */
  runs: number;
}

/** What is going on, before a session is started. */
export interface ReproductionProgress {
  nodeId: string;
  stage: Step['stage'];
  /** Tests that have no verdict yet, this one among them. */
  left: number;
  msLeft: number;
}

export interface ReproductionParts {
  run: (request: PytestRequest) => Promise<PytestRun>;
  /** ms since 1970. */
  now: () => number;
  onProgress: (progress: ReproductionProgress) => void;
}

/** What a session is given beyond ten times what its tests took, in ms: pytest has to start, and to collect. */
const START_MS = 30_000;

interface Task {
  target: Target;
  running: Hunt;
  step: Step;
}

/**
 * Runs tests again until it is known how they fail, or the budget is used up: stage by stage for all of them, in the order in
 * which they are given, the most valuable ones first.
 *
 * @throws what `run` throws
 */
export async function reproduceTests(
  targets: readonly Target[],
  budget: ReproductionBudget,
  parts: ReproductionParts,
): Promise<Reproductions> {
  const end = parts.now() + budget.ms;
  const done: Reproductions = { tests: [], leftOut: [] };
  for (const { test } of targets.slice(budget.tests))
    done.leftOut.push(
      leftOut(test, `no more than ${budget.tests} ${budget.tests === 1 ? 'test is' : 'tests are'} run again`),
    );
  let open: Task[] = targets.slice(0, budget.tests).flatMap((target) => {
    const running = hunt(target.hunted, budget.runs);
    const first = running.next();
    return first.done ? [] : [{ target, running, step: first.value }];
  });
  while (open.length > 0) {
    const task = nextOf(open);
    const msLeft = end - parts.now();
    const observation = msLeft <= 0 ? null : await observe(task, { msLeft, left: open.length }, parts);
    if (observation === null) {
      for (const one of open) conclude(one, done, budget);
      break;
    }
    const next = task.running.next(observation);
    if (next.done) {
      done.tests.push(reproducedTest(task.target, next.value));
      open = open.filter((one) => one !== task);
    } else task.step = next.value;
  }
  const byNodeId = <T extends { nodeId: string }>(a: T, b: T): number => byText(a.nodeId, b.nodeId);
  return { tests: done.tests.sort(byNodeId), leftOut: done.leftOut.sort(byNodeId) };
}

function nextOf(open: readonly Task[]): Task {
  const rank = ({ step }: Task): number => STAGES.indexOf(step.stage);
  return open.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}

/** The budget is used up: what is known by now has to do. */
function conclude({ target, step }: Task, done: Reproductions, { ms }: ReproductionBudget): void {
  const budget = `the budget of ${Math.round(ms / 1000)} s`;
  if (step.otherwise === null)
    done.leftOut.push(leftOut(target.test, `${budget} was used up before it was run alone often enough`));
  else
    done.tests.push(
      reproducedTest(target, {
        ...step.otherwise,
        why: `${step.otherwise.why}; ${budget} was used up before it was run ${step.stage === 'bisection' ? 'in every other order' : step.stage}`,
      }),
    );
}

function leftOut({ nodeId, rootdir }: Target['test'], why: string): LeftOutTest {
  return { nodeId, rootdir, why };
}

/** Runs the session that is asked for; null when the budget was what ended it. */
async function observe(
  { target, step }: Task,
  { msLeft, left }: { msLeft: number; left: number },
  { run, onProgress }: ReproductionParts,
): Promise<Observation | null> {
  const { nodeId, rootdir } = target.test;
  onProgress({ nodeId, stage: step.stage, left, msLeft });
  const { invocation } = step;
  const nodeIds = invocation.what === 'tests' ? invocation.nodeIds : [];
  const took = invocation.what === 'tests' ? target.durationMs(nodeIds) : null;
  const wanted = took === null ? (nodeIds.length === 1 ? START_MS * 2 : msLeft) : START_MS + 10 * took;
  const ended = await run({
    nodeIds,
    cwd: rootdir,
    args: [...target.args, ...(invocation.what === 'file' ? [asPath(pathOfNodeId(nodeId))] : [])],
    timeoutMs: Math.min(wanted, msLeft),
  });
  if (ended.timedOut && wanted >= msLeft) return null;
  return observationOf(target.test, ended);
}

/** What a session says of a test. */
export function observationOf(
  { nodeId, rootdir }: Pick<Target['test'], 'nodeId' | 'rootdir'>,
  { results, timedOut }: Pick<PytestRun, 'results' | 'timedOut'>,
): Observation {
  const place = results.tests.findIndex((one) => one.nodeId === nodeId && one.rootdir === rootdir);
  const started = results.order?.find((one) => one.includes(place)) ?? [];
  const at = started.indexOf(place);
  const ids = (places: readonly number[]): string[] =>
    places.flatMap((one) => results.tests[one]?.nodeId ?? []);
  return {
    // A plugin that tries again must not hide that the first attempt failed.
    seen: seenAttempt(results.tests[place]?.attempts[0], timedOut),
    before: ids(started.slice(0, Math.max(0, at))),
    after: ids(started.slice(at + 1)),
  };
}

function asPath(path: string): string {
  return /^[-@]/.test(path) ? `./${path}` : path;
}
