import type { CauseRecord } from '#src/model/cause-record.ts';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { renderIssue } from '#src/render/issue.ts';
import {
  renderDuplicateComment,
  renderRemovedComment,
  renderSeverityComment,
} from '#src/render/issue-change-comments.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import {
  renderBreachComment,
  renderClosingComment,
  renderReopenComment,
  renderWarningComment,
} from '#src/render/issue-comments.ts';
import { renderGrownBlocks } from '#src/render/issue-grown.ts';
import { type OpenNews, renderOpenBlocks } from '#src/render/issue-open.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import { anEvidence } from '../../support/builders.ts';
import { causeOf, contextOf, failing, green, lookup, recordOf, signatures } from './a-shop.ts';
import { type Golden, golden } from './golden.ts';

const cause = causeOf([
  failing('tests/test_cart.py::test_total'),
  failing('tests/test_cart.py::test_discount'),
]);
const filed = renderIssue(cause, contextOf(cause));
const filedAt = '2026-03-01T10:00:00.000Z';
const closedAt = '2026-03-06T09:00:00.000Z';
const news: OpenNews = { closeAfter: 3, cause: null, analysis: green };
const fixed = recordOf(cause, { passed: [anEvidence(91, 'c'), anEvidence(92, 'd'), anEvidence(93, 'e')] });
const closing = { closedAt, suitePassed: anEvidence(93, 'e') };

/** The issue as it was filed, with these blocks written anew. */
function changed(blocks: Record<string, string>): typeof filed {
  const body = replaceBlocks(filed.body, blocks);
  if (body === null) throw new Error('the blocks change nothing, or find no room');
  return { ...filed, body };
}

const paused: CauseRecord['clock'] = {
  ...startedClock(filedAt),
  paused: { since: '2026-03-03T09:00:00.000Z', by: 'mona-lisa', why: 'the bank has to answer first' },
};
const raised: CauseRecord['severities'] = [
  { severity: 'P2', by: null, why: 'incorrect behaviour, and no rule before this one applies', at: filedAt },
  {
    severity: 'P1',
    by: 'mona-lisa',
    why: 'customers pay one cent too much',
    at: '2026-03-02T08:00:00.000Z',
  },
];

/** What becomes of an issue about failures. */
export function changes(): Golden[] {
  return [...whatRunsShow(), ...whatPeopleDo(), ...whatTimeDoes()];
}

function whatRunsShow(): Golden[] {
  const more = causeOf([
    ...cause.tests,
    failing('tests/test_prices.py::test_vat', lookup, signatures.lookup),
  ]);
  const gone = (count: number): CauseRecord['tests'] =>
    recordOf(cause).tests.map((test, index) =>
      index < count ? { ...test, removed: 'function', absentIn: [81, 82, 83, 84, 85] } : test,
    );
  const reopenedRecord = recordOf(cause, {
    failed: { first: anEvidence(77, 'a'), last: anEvidence(99, 'f'), runs: 5 },
    dueAt: '2026-03-20T10:00:00.000Z',
    clock: startedClock('2026-03-13T10:00:00.000Z'),
  });
  return [
    golden('passes-again', {
      tells: 'Its tests pass again, in one run so far.',
      draft: changed(renderOpenBlocks({ ...fixed, passed: fixed.passed.slice(0, 1) }, news)),
    }),
    golden('grown', {
      tells: 'One more test fails for the same cause.',
      draft: changed(renderGrownBlocks(recordOf(more), more, { ...contextOf(more), closeAfter: 3 })),
    }),
    golden('renamed', {
      tells: 'One of its tests was renamed.',
      draft: changed(
        renderOpenBlocks(
          recordOf(cause, {
            tests: recordOf(cause).tests.map((test, index) =>
              index === 0 ? { ...test, formerly: ['tests/test_basket.py::test_sum'] } : test,
            ),
          }),
          { ...news, cause },
        ),
      ),
    }),
    golden('struck-out', {
      tells: 'One of its tests is gone.',
      draft: changed(renderOpenBlocks(recordOf(cause, { tests: gone(1) }), { ...news, cause })),
    }),
    golden('all-struck-out', {
      tells: 'All of its tests are gone, so a maintainer is asked.',
      draft: changed(renderOpenBlocks(recordOf(cause, { tests: gone(2) }), news)),
      comments: [renderRemovedComment(recordOf(cause, { tests: gone(2) }))],
    }),
    golden('closed', {
      tells: 'Closed on its evidence.',
      draft: changed(renderClosedBlocks(fixed, closing)),
      state: 'closed',
      reason: 'completed',
      comments: [renderClosingComment(fixed, closing)],
    }),
    golden('reopened', {
      tells: 'It fails again on a commit that has the fix.',
      draft: changed(renderReopenedBlocks(reopenedRecord)),
      reason: 'reopened',
      comments: [renderReopenComment(reopenedRecord, { passedSince: anEvidence(91, 'c') })],
    }),
    golden('duplicate', {
      tells: 'Later runs show that its cause is that of another issue.',
      draft: filed,
      state: 'closed',
      reason: 'duplicate',
      comments: [renderDuplicateComment(recordOf(cause), { of: 7, why: 'joined' })],
    }),
  ];
}

function whatPeopleDo(): Golden[] {
  const changedBy = recordOf(cause, {
    severity: 'P1',
    slaHours: 72,
    dueAt: '2026-03-05T08:00:00.000Z',
    severities: raised,
    clock: startedClock(filedAt),
  });
  const byRules = recordOf(cause, {
    rule: 'security-or-data-loss',
    severity: 'P0',
    slaHours: 24,
    dueAt: '2026-03-03T08:00:00.000Z',
    clock: startedClock(filedAt),
    severities: [
      ...(raised ?? []).slice(0, 1),
      {
        severity: 'P0',
        by: null,
        why: '"auth" is a word of the path tests/test_auth.py',
        at: '2026-03-02T08:00:00.000Z',
      },
    ],
  });
  const [from, to] = byRules.severities ?? [];
  return [
    golden('severity-by-a-person', {
      tells: 'A person set another severity.',
      draft: changed(renderOpenBlocks(changedBy, news)),
      labels: ['P1', 'bug', 'redfirst'],
    }),
    golden('severity-by-the-rules', {
      tells: 'A test that joined makes it worse.',
      draft: changed(renderOpenBlocks(byRules, news)),
      labels: ['P0', 'bug', 'redfirst'],
      comments: from === undefined || to === undefined ? [] : [renderSeverityComment(byRules, { from, to })],
    }),
    golden('paused', {
      tells: 'A person stopped its clock.',
      draft: changed(renderOpenBlocks(recordOf(cause, { clock: paused }), news)),
    }),
    golden('resumed', {
      tells: 'Its clock runs again after two days, and it is snoozed.',
      draft: changed(
        renderOpenBlocks(
          recordOf(cause, {
            dueAt: '2026-03-10T10:00:00.000Z',
            clock: {
              ...startedClock(filedAt),
              pausedMs: 2 * 24 * 3_600_000,
              quietUntil: '2026-03-09T00:00:00.000Z',
            },
          }),
          news,
        ),
      ),
    }),
  ];
}

function whatTimeDoes(): Golden[] {
  const mention = ['mona-lisa', 'octo/crew'];
  return [
    golden('at-risk', {
      tells: 'Its due date is near.',
      draft: filed,
      labels: [...filed.labels, 'sla: at risk'],
      comments: [renderWarningComment(recordOf(cause), { mention, now: '2026-03-06T16:00:00.000Z' })],
    }),
    golden('breached', {
      tells: 'Its due date has passed.',
      draft: filed,
      labels: [...filed.labels, 'sla: breached'],
      comments: [renderBreachComment(recordOf(cause), { mention, now: '2026-03-08T12:05:00.000Z' })],
    }),
  ];
}
