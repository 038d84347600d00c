import type { HistoryPart } from '#src/model/branch-history.ts';
import type { FlakyPolicy } from '#src/model/flaky-finding.ts';

/** Where outcomes of one test may be compared: one workflow's job in one environment. A test may move between its shards. */
export interface Lane {
  workflow: string;
  job: string | null;
  environment: string;
  /** How many runs it has. */
  runs: number;
  /** Its workflow went on without it. */
  isOver: boolean;
}

/** The parts of a history as numbers, so that what is asked of each test costs little. Each array is as long as `parts`. */
export interface Timeline {
  parts: readonly HistoryPart[];
  /** Commits in commit order; runs, and executions (a lane in an attempt of a run), in the order of their first part. */
  commit: Int32Array;
  run: Int32Array;
  execution: Int32Array;
  lane: Int32Array;
  /** How many runs its lane had before the part's own. */
  runOfLane: Int32Array;
  /** 1: most of its tests failed, so it teaches nothing of single ones. */
  isLeftOut: Uint8Array;
  lanes: readonly Lane[];
  runs: number;
  executions: number;
}

/** Numbers the parts of a history, and says which of them are to be left out. */
export function timelineOf(parts: readonly HistoryPart[], policy: FlakyPolicy): Timeline {
  const [commits, runs, executions, lanes] = [counter(), counter(), counter(), counter()];
  const timeline = {
    parts,
    commit: Int32Array.from(parts, ({ sha }) => commits.numberOf(sha)),
    run: Int32Array.from(parts, ({ runId }) => runs.numberOf(String(runId))),
    lane: Int32Array.from(parts, ({ workflow, job, environment }) =>
      lanes.numberOf(`${workflow}\0${job ?? '\0'}\0${environment}`),
    ),
    isLeftOut: Uint8Array.from(parts, (part) => (isMassFailure(part, policy) ? 1 : 0)),
  };
  const { lane, run } = timeline;
  return {
    ...timeline,
    ...lanesOf(timeline, { goneAfter: policy.goneAfter, lanes: lanes.size() }),
    execution: Int32Array.from(parts, ({ attempt }, part) =>
      executions.numberOf(`${lane[part]} ${run[part]} ${attempt}`),
    ),
    runs: runs.size(),
    executions: executions.size(),
  };
}

function isMassFailure({ ran, failed }: HistoryPart, { massFailure }: FlakyPolicy): boolean {
  return ran >= massFailure.tests && failed > ran * massFailure.share;
}

function counter(): { numberOf: (key: string) => number; size: () => number } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

interface LaneSoFar {
  first: HistoryPart;
  lastRun: number;
  runs: number;
  /** Its newest run's place among its workflow's, and the longest that it ever was away, in runs of the workflow. */
  place: number;
  longestAbsence: number;
}

/** Parts that are left out count here: the lane was there, whatever became of its tests. */
function lanesOf(
  { parts, run, lane }: Pick<Timeline, 'parts' | 'run' | 'lane'>,
  { goneAfter, lanes }: { goneAfter: number; lanes: number },
): Pick<Timeline, 'lanes' | 'runOfLane'> {
  const runOfLane = new Int32Array(parts.length);
  const soFar: (LaneSoFar | undefined)[] = new Array(lanes).fill(undefined);
  const runsOfWorkflow = new Map<string, Map<number, number>>();
  for (const [index, part] of parts.entries()) {
    const [ownRun, ownLane] = [run[index] ?? 0, lane[index] ?? 0];
    const places = runsOfWorkflow.get(part.workflow) ?? new Map<number, number>();
    runsOfWorkflow.set(part.workflow, places);
    const place = places.get(ownRun) ?? places.size;
    places.set(ownRun, place);
    const known = soFar[ownLane] ?? { first: part, lastRun: -1, runs: 0, place, longestAbsence: 0 };
    soFar[ownLane] = known;
    if (known.lastRun !== ownRun) known.runs += 1;
    known.longestAbsence = Math.max(known.longestAbsence, place - known.place - 1);
    known.lastRun = ownRun;
    known.place = place;
    runOfLane[index] = known.runs - 1;
  }
  return {
    runOfLane,
    lanes: soFar
      .filter((known) => known !== undefined)
      .map(({ first: { workflow, job, environment }, runs, place, longestAbsence }) => {
        const away = (runsOfWorkflow.get(workflow)?.size ?? 0) - 1 - place;
        // A nightly lane of a busy workflow is often away for long.
        return { workflow, job, environment, runs, isOver: away >= goneAfter && away > longestAbsence };
      }),
  };
}
