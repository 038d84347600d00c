import { describe, expect, it } from '@jest/globals';
import { trendOf } from '#src/analysis/trend.ts';
import type { BranchHistory, CoveragePoint, HistoryPart, TestEvent } from '#src/model/branch-history.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import type { Outcome } from '#src/model/test-result.ts';

function aPart(runId: number, over: Partial<HistoryPart> = {}): HistoryPart {
  return {
    runId,
    attempt: 1,
    sha: `sha-${runId}`,
    workflow: 'CI',
    job: 'test',
    environment: 'ubuntu',
    shard: null,
    workers: null,
    at: `2026-03-01T10:00:${String(runId).padStart(2, '0')}.000Z`,
    url: '',
    ran: 1,
    failed: 0,
    ...over,
  };
}

function anEvent(part: number, ...outcomes: Outcome[]): TestEvent {
  return {
    part,
    outcome: outcomes.at(-1) ?? 'unknown',
    attempts: outcomes.map((outcome) => ({ outcome, failure: null })),
  };
}

function aHistory(parts: HistoryPart[], events: Record<string, TestEvent[]>): BranchHistory {
  return {
    branch: 'main',
    parts,
    tests: Object.entries(events).map(([nodeId, ofTest]) => ({
      nodeId,
      rootdir: '',
      ran: parts.map((_, index) => index),
      events: ofTest,
    })),
    commits: [],
  };
}

const flaky = (...nodeIds: string[]) => nodeIds.map((nodeId) => ({ nodeId, rootdir: '' }) as FlakyTest);
const covered = (runId: number, percent: number) => ({ runId, totals: { percent } }) as CoveragePoint;

describe('the trend of a branch', () => {
  it('counts each flaky test once a run in which an attempt failed, in whatever part, and no other test', () => {
    const history = aHistory([aPart(1), aPart(2), aPart(2, { environment: 'windows' }), aPart(3)], {
      a: [anEvent(1, 'failed', 'passed'), anEvent(2, 'error'), anEvent(3, 'skipped')],
      b: [anEvent(2, 'failed')],
      broken: [anEvent(0, 'failed'), anEvent(3, 'failed')],
    });
    expect(trendOf(history, flaky('a', 'b'), []).map((run) => [run.sha, run.flakyFailures])).toEqual([
      ['sha-1', 0],
      ['sha-2', 2],
      ['sha-3', 0],
    ]);
  });

  it('counts one that passed when it was run again', () => {
    const history = aHistory([aPart(1)], { a: [anEvent(0, 'failed', 'passed')] });
    expect(trendOf(history, flaky('a'), [])[0]?.flakyFailures).toBe(1);
  });

  it('takes the coverage of its own runs, and null for one that measured none', () => {
    const history = aHistory([aPart(1), aPart(2)], {});
    const trend = trendOf(history, [], [covered(2, 91.5), covered(7, 3)]);
    expect(trend.map(({ percent }) => percent)).toEqual([null, 91.5]);
  });

  it('is of the newest twenty runs, the oldest of them first', () => {
    const parts = Array.from({ length: 25 }, (_, index) => aPart(index + 1));
    const shas = trendOf(aHistory(parts, {}), [], []).map(({ sha }) => sha);
    expect(shas).toHaveLength(20);
    expect([shas[0], shas[19]]).toEqual(['sha-6', 'sha-25']);
  });
});
