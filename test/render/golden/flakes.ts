import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import { renderClosingComment } from '#src/render/issue-comments.ts';
import { renderFlakyIssue } from '#src/render/issue-flaky.ts';
import type { FlakyContext, FlakyFinding, FlakyIssueTest } from '#src/render/issue-flaky-finding.ts';
import { renderTurnedFlakyBlocks, renderTurnedFlakyComment } from '#src/render/issue-turned-flaky.ts';
import { aFailure, aKnownFlake, anEvidence, someFacts } from '../../support/builders.ts';
import { causeOf, contextOf, failing, recordOf } from './a-shop.ts';
import { type Golden, golden } from './golden.ts';

const timeout = aFailure({
  type: 'TimeoutError',
  message: 'no answer within 0.5 s',
  location: { file: 'src/shop/mailer.py', line: 58, function: 'wait' },
  excerpt:
    '    def wait(self, seconds):\n>       raise TimeoutError(f"no answer within {seconds} s")\nE       TimeoutError: no answer within 0.5 s',
});
const refused = aFailure({
  type: 'ConnectionRefusedError',
  message: '[Errno 111] Connection refused',
  location: { file: 'src/shop/mailer.py', line: 31, function: 'connect' },
});

const seen = (run: number, digit: string, attempts: FlakyTest['evidence']['shown'][number]['attempts']) => ({
  run,
  attempt: 1,
  sha: digit.repeat(40),
  outcome: attempts.at(-1) ?? ('unknown' as const),
  attempts,
  environment: 'ubuntu, Python 3.13',
  at: `2026-02-${run}T10:00:00.000Z`,
  url: `https://github.com/octo/shop/actions/runs/${run}`,
});

function flake(nodeId: string, over: Partial<FlakyTest> = {}): FlakyTest {
  return {
    ...aKnownFlake(nodeId),
    rule: 'same-commit',
    since: 'c'.repeat(40),
    evidence: {
      shown: [seen(21, 'c', ['failed']), seen(22, 'c', ['passed']), seen(25, 'd', ['failed', 'passed'])],
      more: 17,
    },
    environments: [
      { environment: 'ubuntu, Python 3.13', failed: 4, ran: 20 },
      { environment: 'windows, Python 3.13', failed: 0, ran: 20 },
    ],
    conditions: [
      {
        only: { kind: 'workers', parallel: true },
        inside: { failed: 4, ran: 10 },
        outside: { failed: 0, ran: 30 },
        chance: 0.003,
      },
    ],
    distinctFailures: [timeout, refused],
    ...over,
  };
}

function issueTest(flaky: FlakyTest, over: Partial<FlakyIssueTest> = {}): FlakyIssueTest {
  return {
    flaky,
    likely: { category: 'race', why: 'Thread is started in wait() and nobody joins it' },
    signature: 's1-1a2b3c4d5e6f',
    looks: 'TimeoutError: no answer within <n> s',
    reproduce: `pytest '${flaky.nodeId}' -v`,
    isMarked: false,
    ...over,
  };
}

const facts = someFacts();
const context: FlakyContext = { facts };
const one: FlakyFinding = {
  key: 'c1-0f1e2d3c4b5a',
  tests: [issueTest(flake('tests/test_mailer.py::test_sends'))],
  assessment: {
    severity: 'P2',
    rule: 'often-flaky',
    why: 'it is flaky in more than 10 % of its runs: a test that fails this often is no longer believed',
  },
  dueAt: '2026-03-08T10:00:00.000Z',
  slaHours: 168,
};
const several: FlakyFinding = {
  ...one,
  tests: [
    ...one.tests,
    issueTest(
      flake('tests/test_mailer.py::test_retries', {
        rule: 'rerun-passed',
        rate: 0.004,
        failures: 1,
        runs: 250,
        interval: [0.0007, 0.022],
        conditions: [],
        environments: [{ environment: 'ubuntu, Python 3.13', failed: 1, ran: 250 }],
      }),
      { likely: null, isMarked: true },
    ),
    issueTest(
      flake('tests/test_queue.py::TestQueue::test_order[fifo]', {
        rootdir: 'packages/queue',
        rate: 0.1,
        failures: 2,
        interval: [0.028, 0.301],
        conditions: [
          {
            only: {
              kind: 'after',
              nodeId: 'tests/test_cache.py::test_fill',
              rootdir: 'packages/queue',
              present: true,
              alike: 0,
            },
            inside: { failed: 2, ran: 4 },
            outside: { failed: 0, ran: 16 },
            chance: 0.001,
          },
        ],
      }),
      {
        likely: { category: 'state', why: 'CACHE is changed by another test and never emptied' },
        reproduce: "cd 'packages/queue' && pytest 'tests/test_queue.py::TestQueue::test_order[fifo]' -v",
      },
    ),
  ],
};

const bug = causeOf([failing('tests/test_mailer.py::test_sends', timeout)]);
const filed = renderIssue(bug, contextOf(bug));
const turned = recordOf(bug, { kind: 'flaky', unexplained: 2 });
const labels = ['P2', 'flaky', 'redfirst'];

function changed(body: string, blocks: Record<string, string>): string {
  const next = replaceBlocks(body, blocks);
  if (next === null) throw new Error('the blocks change nothing, or find no room');
  return next;
}

/** Issues about flaky tests, and what becomes of them. */
export function flakes(): Golden[] {
  const draft = renderFlakyIssue(one, context);
  const recovered = recordOf(bug, {
    kind: 'flaky',
    passed: Array.from({ length: 10 }, (_, index) => anEvidence(91 + index, 'c')),
  });
  const closing = { closedAt: '2026-03-09T10:00:00.000Z', suitePassed: null, flaky: one };
  return [
    golden('flaky', { tells: 'A test is flaky, only in parallel.', draft }),
    golden('flaky-several', {
      tells: 'Three tests are flaky.',
      draft: renderFlakyIssue(several, context),
    }),
    golden('flaky-quiet', {
      tells: 'A test of security is flaky, and everybody can read the repository.',
      draft: renderFlakyIssue(several, { ...context, isQuiet: true }),
    }),
    golden('turned-flaky', {
      tells: 'A failure came and went twice, and history knows the test as flaky.',
      draft: {
        ...filed,
        body: changed(filed.body, renderTurnedFlakyBlocks(turned, one, context)),
      },
      labels,
      comments: [renderTurnedFlakyComment(turned)],
    }),
    golden('called-flaky', {
      tells: 'A person called it flaky; history has no numbers yet.',
      draft: {
        ...filed,
        body: changed(
          filed.body,
          renderTurnedFlakyBlocks(
            { ...turned, calledFlaky: { is: true, by: 'mona-lisa', at: '2026-03-02T10:00:00.000Z' } },
            null,
            context,
          ),
        ),
      },
      labels,
    }),
    golden('flaky-closed', {
      tells: 'It passed ten times in a row.',
      draft: { ...draft, body: changed(draft.body, renderClosedBlocks(recovered, closing)) },
      state: 'closed',
      reason: 'completed',
      comments: [renderClosingComment(recovered, closing)],
    }),
  ];
}
