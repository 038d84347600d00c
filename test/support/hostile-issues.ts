import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { startedClock } from '#src/model/started-clock.ts';
import {
  renderDuplicateComment,
  renderRemovedComment,
  renderSeverityComment,
} from '#src/render/issue-change-comments.ts';
import { renderWarningComment } from '#src/render/issue-comments.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import type { FlakyFinding } from '#src/render/issue-flaky-finding.ts';
import { renderOpenBlocks } from '#src/render/issue-open.ts';
import { renderTurnedFlakyBlocks, renderTurnedFlakyComment } from '#src/render/issue-turned-flaky.ts';
import { aFailure, aFixedRecord, aKnownFlake, anAnalysis, someFacts } from './builders.ts';

/** A flaky test of which everything from outside is `text`. */
export function hostileFlake(text: string): FlakyTest {
  const tally = { failed: 1, ran: 10 };
  return {
    ...aKnownFlake(text),
    rootdir: text,
    since: text,
    evidence: {
      shown: [
        {
          run: 1,
          attempt: 1,
          sha: text,
          outcome: 'failed',
          attempts: ['failed'],
          environment: text,
          at: text,
          url: text,
        },
      ],
      more: 1,
    },
    environments: [{ environment: text, ...tally }],
    conditions: [
      { only: { kind: 'environment', name: text }, inside: tally, outside: tally, chance: 0 },
      {
        only: { kind: 'after', nodeId: text, rootdir: text, present: true, alike: 1 },
        inside: tally,
        outside: tally,
        chance: 0,
      },
    ],
    distinctFailures: [
      aFailure({
        type: text,
        message: text,
        excerpt: text,
        location: { file: text, line: 1, function: text },
      }),
      aFailure({ type: `${text}x`, message: text, excerpt: text, location: null }),
    ],
  };
}

/** The texts about issues that live on, with `text` in each field that comes from outside. */
export function hostileIssues(text: string): Record<string, string> {
  const finding: FlakyFinding = {
    key: 'c1-0f1e2d3c4b5a',
    tests: [
      {
        flaky: hostileFlake(text),
        likely: { category: 'race', why: text },
        signature: text,
        looks: text,
        reproduce: text,
      },
    ],
    assessment: { severity: 'P2', rule: text, why: text },
    dueAt: text,
    slaHours: 168,
  };
  const context = { facts: someFacts({ runUrl: text, discoveredBy: text }) };
  const decision = { severity: 'P2' as const, by: text, why: text, at: text };
  const rulesDecision = { ...decision, severity: 'P1' as const, by: null };
  const evidence = { runId: 91, sha: text, url: text, at: text };
  const record = aFixedRecord({
    failed: { first: evidence, last: evidence, runs: 1 },
    rule: text,
    severities: [rulesDecision, decision],
    tests: [
      { nodeId: text, rootdir: text, signature: text, environments: [text], formerly: [text] },
      {
        nodeId: `x${text}`,
        rootdir: text,
        signature: text,
        environments: [],
        removed: 'file',
        absentIn: [1],
      },
    ],
    clock: { ...startedClock(text), paused: { since: text, by: text, why: text }, quietUntil: text },
    calledFlaky: { is: true, by: text, at: text },
    dueAt: text,
    passed: [],
  });
  const news = {
    closeAfter: 3,
    cause: null,
    analysis: anAnalysis(),
  };
  const whole = (blocks: Record<string, string>) => Object.values(blocks).join('\n\n');
  return {
    flaky: renderFlakyIssue(finding, context).body,
    flakyQuiet: renderFlakyIssue(finding, { ...context, isQuiet: true }).body,
    open: whole(renderOpenBlocks(record, news)),
    turned: whole(renderTurnedFlakyBlocks(record, finding, context)),
    called: whole(renderTurnedFlakyBlocks(record, null, context)),
    turning: renderTurnedFlakyComment({ ...record, tests: record.tests.slice(0, 1) }).body,
    warning: renderWarningComment(record, { mention: [], now: text }).body,
    removed: renderRemovedComment(record).body,
    duplicate: renderDuplicateComment(record, { of: 7, why: 'joined' }).body,
    severity: renderSeverityComment(record, { from: rulesDecision, to: decision }).body,
  };
}
