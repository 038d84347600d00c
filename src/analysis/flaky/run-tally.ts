import type { Tally } from '#src/model/flaky-finding.ts';
import { VERDICT } from './execution-verdict.ts';
import type { Executions } from './executions.ts';
import type { Timeline } from './timeline.ts';

/** The runs of a suspected test, over those of its lanes in which it both fails and passes, in the order of the history. */
export interface TalliedRuns {
  count: number;
  /** Each as long as `count`. The first of a run's parts, and its commit. */
  parts: Int32Array;
  commits: Int32Array;
  /** 1: any attempt failed. */
  failed: Uint8Array;
  /** In how many of its parts the test ran. */
  ran: Int32Array;
}

/** A suspected test, counted by runs: all shards, environments and attempts of a run are one. */
export interface RunTally {
  /** Over all its lanes. */
  all: Tally;
  mixed: TalliedRuns;
  /** Executions in the lanes of `mixed` that ended in one way or the other. */
  executions: Tally;
}

/** Counts the runs of a suspected test. */
export function tallyRuns(executions: Executions, timeline: Timeline): RunTally {
  return {
    all: tallyAll(executions, timeline),
    mixed: mixedRuns(executions, timeline),
    executions: tallyExecutions(executions),
  };
}

function tallyAll({ count, parts, failed }: Executions, { run, runs }: Timeline): Tally {
  // 0: it did not run; 1: clean; 2: failed.
  const states = new Uint8Array(runs);
  const all = { failed: 0, ran: 0 };
  for (let index = 0; index < count; index += 1) {
    const at = run[parts[index] ?? 0] ?? 0;
    const state = failed[index] === 1 ? 2 : 1;
    const before = states[at] ?? 0;
    if (before === 0) all.ran += 1;
    if (state === 2 && before !== 2) all.failed += 1;
    if (state > before) states[at] = state;
  }
  return all;
}

function mixedRuns(executions: Executions, { run, runs, commit }: Timeline): TalliedRuns {
  const slots = new Int32Array(runs).fill(-1);
  const mixed = {
    parts: new Int32Array(runs),
    commits: new Int32Array(runs),
    failed: new Uint8Array(runs),
    ran: new Int32Array(runs),
  };
  let count = 0;
  for (let index = 0; index < executions.count; index += 1) {
    if (executions.isMixed[index] === 0) continue;
    const part = executions.parts[index] ?? 0;
    const ownRun = run[part] ?? 0;
    if (slots[ownRun] === -1) {
      slots[ownRun] = count;
      mixed.parts[count] = part;
      mixed.commits[count] = commit[part] ?? 0;
      count += 1;
    }
    const slot = slots[ownRun] ?? 0;
    if (executions.failed[index] === 1) mixed.failed[slot] = 1;
    mixed.ran[slot] = (mixed.ran[slot] ?? 0) + 1;
  }
  return { count, ...mixed };
}

function tallyExecutions({ count, isMixed, verdicts, failed }: Executions): Tally {
  const tally = { failed: 0, ran: 0 };
  for (let index = 0; index < count; index += 1) {
    if (isMixed[index] === 0 || verdicts[index] === VERDICT.unknown) continue;
    tally.ran += 1;
    tally.failed += failed[index] ?? 0;
  }
  return tally;
}
