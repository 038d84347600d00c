import type { Defect } from './spoilt-app.ts';

/** The mistakes that months must show, each with a month in which one is seen early. */
export const DEFECTS: readonly Defect[] = [
  {
    name: 'marker-not-looked-for-again',
    seenIn: { seed: 1, first: 21 },
    edits: [
      {
        file: 'src/github/apply-issue.ts',
        find: 'if (there !== undefined) return sayMissing(',
        replace: 'if (false) return sayMissing(',
      },
    ],
  },
  {
    name: 'only-page-one',
    seenIn: { seed: 1, first: 3 },
    edits: [
      // Pages are short here, since no month has a hundred of anything.
      { file: 'src/github/pages.ts', find: 'PER_PAGE = 100', replace: 'PER_PAGE = 1' },
      {
        file: 'src/github/pages.ts',
        find: 'if (found.length < PER_PAGE || enough(items)) return',
        replace: 'return',
      },
    ],
  },
  {
    name: 'reopened-although-not-planned',
    seenIn: { seed: 1, first: 5 },
    edits: [
      {
        file: 'src/analysis/life/reopening.ts',
        find: "closeReason === 'completed' &&\n    closedAt !== null",
        replace: 'closedAt !== null',
      },
    ],
  },
  {
    name: 'order-of-arrival',
    seenIn: { seed: 1, first: 19 },
    edits: [
      {
        file: 'app/load-causes.ts',
        find: 'isAncestor(known, run.headSha, newest)',
        replace: 'false',
      },
    ],
  },
  {
    name: 'closed-on-absence',
    seenIn: { seed: 1, first: 21 },
    edits: [
      {
        file: 'src/analysis/test-evidence.ts',
        find: 'const where = passing.get(identityOf(test));',
        replace: 'const where = passing.get(identityOf(test));\n    if (where === undefined) return [];',
      },
    ],
  },
  {
    name: 'closed-on-skip',
    seenIn: { seed: 1, first: 16 },
    edits: [
      {
        file: 'src/analysis/test-evidence.ts',
        find: "test.outcome === 'passed'",
        replace: "(test.outcome === 'passed' || test.outcome === 'skipped')",
      },
    ],
  },
  {
    name: 'one-environment-is-enough',
    seenIn: { seed: 1, first: 31 },
    edits: [
      {
        file: 'src/analysis/test-evidence.ts',
        find: 'wanted.map((environment) => where?.get(environment) ?? [])',
        replace:
          'wanted.flatMap((environment) => (where?.has(environment) === true ? [where.get(environment)] : []))',
      },
    ],
  },
  {
    name: 'pull-requests-are-trusted',
    seenIn: { seed: 1, first: 31 },
    edits: [
      { file: 'app/trust.ts', find: 'TRUSTED_EVENTS.includes(run.event) &&', replace: '' },
      { file: 'app/trust.ts', find: 'branches.includes(run.headBranch)', replace: 'branches.length > 0' },
    ],
  },
  {
    name: 'no-second-run-needed',
    seenIn: { seed: 1, first: 8 },
    edits: [
      {
        file: 'src/analysis/life/failing.ts',
        find: 'failed.runs >= confirmations',
        replace: 'failed.runs >= 1',
      },
    ],
  },
  {
    name: 'a-copy-confirms',
    seenIn: { seed: 1, first: 15 },
    edits: [
      {
        file: 'src/analysis/life/failing.ts',
        find: 'runs: runs + fresh.length, onLast',
        replace: 'runs: runs + 1, onLast',
      },
    ],
  },
  {
    name: 'no-cap',
    seenIn: { seed: 6, first: 9 },
    edits: [
      {
        file: 'src/analysis/life/cap.ts',
        find: 'Math.max(0, input.policy.newADay - issues)',
        replace: '1_000',
      },
    ],
  },
  {
    name: 'mass-failures-are-bugs',
    seenIn: { seed: 1, first: 4 },
    edits: [
      {
        file: 'src/analysis/grouping.ts',
        find: 'all.length > total / 2',
        replace: 'all.length > total',
      },
    ],
  },
  {
    name: 'body-replaced',
    seenIn: { seed: 1, first: 19 },
    edits: [
      {
        file: 'src/github/apply-issue.ts',
        find: 'replaceBlocks(before, blocks) ?? before',
        replace: "Object.values(blocks).join('\\n\\n')",
      },
    ],
  },
  {
    name: 'deleted-issue-filed-again',
    seenIn: { seed: 1, first: 4 },
    edits: [
      {
        file: 'src/analysis/life/live-on.ts',
        find: 'gone: { failing: keep,',
        replace:
          "gone: { failing: on('failing', (_, { cause }, input) => decideOnHeld(newRecord(cause, input), { kind: 'failures', cause }, input)),",
      },
    ],
  },
  {
    name: 'lease-not-taken',
    seenIn: { seed: 1, first: 37 },
    edits: [
      {
        file: 'src/history/lease.ts',
        find: ".where('lease.expires_at', '<=', now),",
        replace: '',
      },
      {
        file: 'src/history/lease.ts',
        find: 'queues.get(repositoryId) ?? Promise.resolve()',
        replace: 'Promise.resolve()',
      },
    ],
  },
  {
    name: 'breach-said-twice',
    seenIn: { seed: 1, first: 4 },
    edits: [
      {
        file: 'src/analysis/sla-reminders.ts',
        find: '!isHeard(record, now) || breachSaidFor === dueAt) return [];',
        replace: '!isHeard(record, now)) return [];',
      },
      {
        file: 'src/analysis/sla-reminders.ts',
        find: 'breachSaidFor !== dueAt &&\n    (clockOf(record).warnedFor',
        replace: '(clockOf(record).warnedFor',
      },
      { file: 'app/sweep-sla.ts', find: '...(!isSaid && { comment }),', replace: 'comment,' },
    ],
  },
  {
    name: 'breach-of-a-closed-issue',
    seenIn: { seed: 1, first: 1 },
    edits: [
      {
        file: 'app/sweep-sla.ts',
        find: "if (found.kind === 'there' && found.issue.isOpen) open.push",
        replace: "if (found.kind === 'there') open.push",
      },
    ],
  },
  {
    name: 'closed-after-one-pass',
    seenIn: { seed: 1, first: 8 },
    edits: [
      {
        file: 'src/analysis/life/passing.ts',
        find: 'record.passed.length < needed',
        replace: 'record.passed.length < 1',
      },
    ],
  },
  {
    name: 'late-results-count',
    seenIn: { seed: 1, first: 19 },
    edits: [
      {
        file: 'src/analysis/late-results.ts',
        find: 'if (!parts.some(({ sha }) => later.has(sha))) return',
        replace: 'if (parts.length > 0) return',
      },
      {
        file: 'src/judge-run.ts',
        find: 'loaded.isLate ? thoseTold(analysis.causes, loaded.evidence) : analysis.causes',
        replace: 'analysis.causes',
      },
    ],
  },
  {
    name: 'peoples-severity-overruled',
    seenIn: { seed: 1, first: 15 },
    edits: [
      {
        file: 'src/analysis/life/failing.ts',
        find: 'return severities.some(({ by }) => by !== null);',
        replace: 'return severities.length > 1_000;',
      },
    ],
  },
  {
    name: 'flaky-without-its-streak',
    seenIn: { seed: 1, first: 16 },
    edits: [
      {
        file: 'src/analysis/life/passing.ts',
        find: "known.kind === 'flaky' ? policy.recoveredAfter : policy.closeAfter",
        replace: 'policy.closeAfter',
      },
    ],
  },
];
