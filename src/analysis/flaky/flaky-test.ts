// What is said of a flaky test.
import { byText } from '#src/model/by-text.ts';
import type { FlakyRule, FlakyTest, Tally } from '#src/model/flaky-finding.ts';
import { conditionsOf } from './conditions.ts';
import type { DirectEvidence } from './direct-evidence.ts';
import { distinctFailures, evidenceFrom } from './evidence.ts';
import { hasFailed } from './execution-verdict.ts';
import type { Executions } from './executions.ts';
import { recoveryOf } from './recovery.ts';
import type { RunTally } from './run-tally.ts';
import { type Scene, type SeenTest, shaAt } from './scene.ts';
import { isMixed } from './spells.ts';
import type { Timeline } from './timeline.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** All that is known of a test under suspicion. */
export interface Suspect extends SeenTest {
  direct: readonly DirectEvidence[];
  executions: Executions;
  tally: RunTally;
}

/** The finding about a test that is flaky by `rule`. */
export function flakyFrom(suspect: Suspect, rule: FlakyRule, scene: Scene): FlakyTest {
  const { test, lanes, executions, tally } = suspect;
  const { timeline, policy } = scene;
  const failed = new Set(executions.failures);
  return {
    nodeId: test.nodeId,
    rootdir: test.rootdir,
    rule,
    rate: tally.all.failed / tally.all.ran,
    interval: wilsonInterval(tally.all),
    runs: tally.all.ran,
    failures: tally.all.failed,
    since: shaAt(executions.failures[0] ?? 0, timeline),
    evidence: evidenceFrom(
      [...telling(suspect, rule), ...executions.failures.toReversed()],
      test.events,
      timeline,
    ),
    environments: environmentTallies(suspect, timeline),
    conditions: conditionsOf(suspect, scene),
    distinctFailures: distinctFailures(test.events.filter(({ part }) => failed.has(part))),
    recovered: recoveryOf(lanes.filter(isMixed), executions, { timeline, policy }),
  };
}

/** What shows it without statistics: first what the rule stands on, the newest first, a failure before its pass. */
function telling({ direct, executions }: Suspect, rule: FlakyRule): number[] {
  const failed = new Set(executions.failures);
  const newestFirst = [...direct].sort((a, b) => (b.parts.at(-1) ?? 0) - (a.parts.at(-1) ?? 0));
  const sorted = [
    ...newestFirst.filter((evidence) => evidence.rule === rule),
    ...newestFirst.filter((evidence) => evidence.rule !== rule),
  ];
  return sorted.flatMap(({ parts }) =>
    [...parts].sort((a, b) => Number(failed.has(b)) - Number(failed.has(a))),
  );
}

/** By environment, also where it always fails; sorted. */
function environmentTallies({ test }: Suspect, timeline: Timeline): ({ environment: string } & Tally)[] {
  const ran = new Int32Array(timeline.lanes.length);
  const failed = new Int32Array(timeline.lanes.length);
  const add = (counts: Int32Array, part: number): void => {
    const lane = timeline.lane[part] ?? 0;
    if (timeline.isLeftOut[part] === 0) counts[lane] = (counts[lane] ?? 0) + 1;
  };
  for (const part of test.ran) add(ran, part);
  for (const event of test.events) if (hasFailed(event)) add(failed, event.part);
  const tallies = new Map<string, Tally>();
  for (const [lane, { environment }] of timeline.lanes.entries()) {
    const known = tallies.get(environment) ?? { failed: 0, ran: 0 };
    known.failed += failed[lane] ?? 0;
    known.ran += ran[lane] ?? 0;
    tallies.set(environment, known);
  }
  return [...tallies]
    .filter(([, tally]) => tally.ran > 0)
    .map(([environment, tally]) => ({ environment, ...tally }))
    .sort((a, b) => byText(a.environment, b.environment));
}
