import type { ExecutionEvidence, FlakyCondition } from '#src/model/flaky-finding.ts';
import type { Failure } from '#src/model/test-result.ts';
import { type Block, fixed, type Section, textBlock } from './budget.ts';
import { code } from './escape-markdown.ts';
import { failureCell, nodeIdParts, placeCell } from './failing-test.ts';
import { hintFor, likelyText } from './flaky-hints.ts';
import { conditionText } from './flaky-words.ts';
import { failureBlocks, failureSentence } from './issue-failure.ts';
import type { FlakyContext, FlakyFinding, FlakyIssueTest } from './issue-flaky-finding.ts';
import { flakyStepsSections } from './issue-flaky-steps.ts';
import { grouped, utc } from './numbers.ts';
import { quietSections } from './quiet.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { tableBlock } from './table.ts';

/** So many runs of a test are shown, alone or among others; the rest is counted. */
const RUNS_SHOWN = { alone: 20, amongOthers: 5 };
const ROWS = 100;

/** What was seen of flaky tests, and how to see it again. */
export function flakyEvidenceSections(finding: FlakyFinding, context: FlakyContext): Section[] {
  const { tests } = finding;
  const seen = [whenSection(tests), runsSection(tests)];
  if (context.isQuiet === true) return [...quietSections(context), ...seen];
  return [...flakyStepsSections(tests), likelySection(tests), ...seen, failuresSection(tests, context)];
}

function likelySection(tests: readonly FlakyIssueTest[]): Section {
  const byText = new Map<string, FlakyIssueTest>();
  for (const test of tests) {
    const text = likelyText(test.likely) ?? 'Not known';
    if (!byText.has(text)) byText.set(text, test);
  }
  const told = [...byText].slice(0, 5);
  const lines = told.map(([text, { flaky, likely }]) => {
    const whose = byText.size === 1 ? '' : `${nameOf(flaky)}: `;
    return `${whose}**${text}.** ${hintFor(likely)}`;
  });
  return fixed(`## Likely cause\n\n${lines.join('\n\n')}`);
}

/** In which environments and under which conditions. */
function whenSection(tests: readonly FlakyIssueTest[]): Section {
  const several = tests.length > 1;
  const conditions = tests.flatMap(({ flaky }) =>
    flaky.conditions.map(
      (condition: FlakyCondition) =>
        `- ${several ? `${nameOf(flaky)}: ` : ''}${sentence(conditionText(condition))}`,
    ),
  );
  const rows = tests.flatMap(({ flaky }) =>
    flaky.environments.map(({ environment, failed, ran }) => [
      ...(several ? [nameOf(flaky)] : []),
      code(environment, 80),
      grouped(failed),
      grouped(ran),
      failed === 0 ? 'passes' : failed === ran ? 'always fails, so not counted as flaky' : 'passes and fails',
    ]),
  );
  const list: Block[] =
    conditions.length === 0
      ? [textBlock('Under no one circumstance alone, as far as the runs tell.')]
      : [
          {
            kind: 'rows',
            before: '',
            rows: conditions.slice(0, ROWS),
            after: '',
            total: conditions.length,
            noun: 'condition',
          },
        ];
  const columns = [...(several ? ['Test'] : []), 'Environment', 'Failed', 'Executions', 'Outcome'];
  return {
    cutOrder: 4,
    blocks: [
      textBlock('## When it fails'),
      ...list,
      ...(rows.length === 0
        ? []
        : [tableBlock({ columns, rows: rows.slice(0, ROWS), total: rows.length, noun: 'environment' })]),
    ],
  };
}

function runsSection(tests: readonly FlakyIssueTest[]): Section {
  const several = tests.length > 1;
  const shown = tests.flatMap(({ flaky }) =>
    flaky.evidence.shown
      .slice(0, several ? RUNS_SHOWN.amongOthers : RUNS_SHOWN.alone)
      .map((seen) => ({ flaky, seen })),
  );
  const total = tests.reduce(
    (sum, { flaky: { evidence } }) => sum + evidence.shown.length + evidence.more,
    0,
  );
  const table = tableBlock({
    columns: [...(several ? ['Test'] : []), 'Run', 'Attempt', 'Commit', 'Environment', 'Outcome', 'When'],
    rows: shown
      .slice(0, ROWS)
      .map(({ flaky, seen }) => [...(several ? [nameOf(flaky)] : []), ...runCells(seen)]),
    total,
    noun: 'execution',
    rest: 'see `redfirst flaky`',
  });
  return { cutOrder: 3, blocks: [textBlock('## Evidence\n\nThe most telling executions first.'), table] };
}

function runCells({
  run: runId,
  attempt,
  sha,
  outcome,
  attempts,
  environment,
  at,
  url,
}: ExecutionEvidence): string[] {
  const evidence = { runId, sha, url, at };
  return [
    evidenceLink(evidence),
    String(attempt),
    evidenceCommit(evidence),
    code(environment, 80),
    attempts.length > 1 ? attempts.join(', then ') : outcome,
    utc(at),
  ];
}

/** What the failures say: the first with its traceback, the others in a table. */
function failuresSection(tests: readonly FlakyIssueTest[], { excerpts = 'short' }: FlakyContext): Section {
  const distinct = new Map<string, { failure: Failure; nodeId: string }>();
  for (const { flaky } of tests)
    for (const failure of flaky.distinctFailures) {
      const key = JSON.stringify([failure.type, failure.message, failure.location]);
      if (!distinct.has(key)) distinct.set(key, { failure, nodeId: flaky.nodeId });
    }
  const [first, ...others] = distinct.values();
  if (first === undefined) return fixed('## Actual\n\nThe reports do not say how it failed.');
  return {
    cutOrder: 5,
    blocks: [
      textBlock(`## Actual\n\n${failureSentence(first.failure, first.nodeId)}`),
      ...failureBlocks(first.failure, excerpts),
      ...(others.length === 0
        ? []
        : [
            tableBlock({
              columns: ['It also failed with', 'Where'],
              rows: others.slice(0, ROWS).map(({ failure }) => [failureCell(failure), placeCell(failure)]),
              total: others.length,
              noun: 'way to fail',
            }),
          ]),
    ],
  };
}

function nameOf({ nodeId }: { nodeId: string }): string {
  return code(nodeIdParts(nodeId).name, 80);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
