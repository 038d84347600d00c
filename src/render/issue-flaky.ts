import type { FlakyRule } from '#src/model/flaky-finding.ts';
import { keyText } from '#src/model/issue-blocks.ts';
import type { IssueDraft } from '#src/model/preview-output.ts';
import { redact, redactTokens } from '#src/model/redaction.ts';
import { BUDGET } from './budget.ts';
import { bare, code } from './escape-markdown.ts';
import { failureCell, nodeIdParts } from './failing-test.ts';
import { circumstanceText, rateText } from './flaky-words.ts';
import { discoveredBlock, type IssueBlocks, issueBody } from './issue-body.ts';
import { flakyChecklist } from './issue-flaky-checklist.ts';
import { flakyEvidenceSections } from './issue-flaky-evidence.ts';
import { byRate, type FlakyContext, type FlakyFinding } from './issue-flaky-finding.ts';
import { assessedBlock } from './issue-severity.ts';
import { slaBlock } from './issue-sla.ts';
import { openRecordBlock, statusBlock } from './issue-status.ts';
import { summaryBlock } from './issue-summary.ts';
import { testsBlock } from './issue-tests.ts';
import { counted, grouped } from './numbers.ts';
import { cut } from './outside-text.ts';
import { flakyWithoutDetails } from './quiet-flaky.ts';
import { whatToDo } from './what-to-do.ts';

/** How a test is known to be flaky. */
const RULES: Readonly<Record<FlakyRule, string>> = {
  'rerun-passed': 'failed and then passed within one run',
  'same-commit': 'passed and failed in runs of one commit',
  rate: 'fails now and then, and no bug that came or went explains when',
};

/**
 * The issue about flaky tests of one cause: how often, since when, under which conditions, what it probably is, and what is
 * to be done. Its blocks have the names that those of an issue about failures have, so that one can become the other.
 */
export function renderFlakyIssue(told: FlakyFinding, context: FlakyContext): IssueDraft {
  const finding = prepared(told, context);
  const { key, tests, assessment, dueAt } = finding;
  return {
    key,
    title: flakyTitle(finding),
    body: issueBody(key, flakyBlocks(finding, context), flakyEvidenceSections(finding, context)),
    labels: [assessment.severity, 'flaky', 'redfirst'],
    severity: assessment.severity,
    rule: assessment.rule,
    due: dueAt,
    tests: tests.map(({ flaky }) => flaky.nodeId),
    signatures: signaturesOf(finding),
    reproduce: tests.map(({ reproduce }) => reproduce),
  };
}

/** The worst test first, and nothing told that must be quiet. */
export function prepared(finding: FlakyFinding, { isQuiet = false }: FlakyContext): FlakyFinding {
  const sorted = { ...finding, tests: finding.tests.toSorted(byRate) };
  return isQuiet ? flakyWithoutDetails(sorted) : sorted;
}

/** The bot's blocks around the evidence. */
function flakyBlocks(finding: FlakyFinding, context: FlakyContext): IssueBlocks {
  const { facts, streak } = context;
  const { tests, assessment, dueAt, slaHours } = finding;
  return {
    status: statusBlock({
      lead: `${flakyLead(finding, context)} ${whatToDo('flaky', tests.length)}`,
      severity: assessment.severity,
      dueAt,
      discoveredAt: facts.at,
    }),
    summary: flakySummary(finding, context),
    severity: assessedBlock(assessment),
    sla: slaBlock({ dueAt, slaHours, countedFrom: 'filed' }),
    tests: flakyTestsBlock(finding, context),
    checklist: flakyChecklist(finding, {
      tests: tests.length,
      clean: null,
      ...(streak !== undefined && { streak }),
    }),
    discovered: discoveredBlock(facts),
    record: openRecordBlock(),
  };
}

/** What is wrong, as the issue's first line says it: Markdown. */
export function flakyLead({ tests }: FlakyFinding, { facts }: FlakyContext): string {
  const [worst, ...others] = tests;
  if (worst === undefined) throw new RangeError('flakyLead: a flaky issue needs a test');
  const { flaky } = worst;
  const name = code(nodeIdParts(flaky.nodeId).name, 80);
  const rate = rateText(flaky, facts);
  const what =
    others.length === 0
      ? `${name} is flaky: it ${rate}.`
      : `${counted(tests.length, 'test')} are flaky: ${name} ${rate}, and ${grouped(others.length)} more (see *Test reference*).`;
  const [condition] = flaky.conditions;
  const only =
    condition === undefined
      ? ''
      : ` ${others.length === 0 ? 'It' : name} fails only ${circumstanceText(condition.only)}.`;
  return `**${what}**${only}`;
}

/** The block `summary`. `wasBug`: it was an issue about a failure first. */
export function flakySummary(
  { tests, key }: FlakyFinding,
  { facts, earlier = [], mention = [], wasBug = false }: FlakyContext & { wasBug?: boolean },
): string {
  const rules = [...new Set(tests.map(({ flaky }) => RULES[flaky.rule]))];
  const known = `How that is known: ${rules.join('; ')}.`;
  const before = wasBug
    ? ' It was filed as a bug, until it came and went without a commit to explain it.'
    : '';
  const summary = `${counted(tests.length, 'flaky test')} (key \`${keyText(key)}\`). ${known}${before}`;
  return summaryBlock(summary, { facts, earlier, mention });
}

/** The block `tests`. */
export function flakyTestsBlock({ tests }: FlakyFinding, { isQuiet = false }: FlakyContext): string {
  const listed = tests.map(({ flaky: { nodeId, rootdir, failures, runs, distinctFailures }, reproduce }) => ({
    nodeId,
    rootdir,
    file: null,
    command: reproduce,
    fails: `${grouped(failures)} of ${counted(runs, 'run')}: ${failureCell(distinctFailures[0] ?? null)}`,
  }));
  return testsBlock(listed, isQuiet ? 'place' : 'all');
}

/** An issue's title as plain text; identity is the marker, so it may change (design §5). */
function flakyTitle({ tests }: FlakyFinding): string {
  const [worst, ...others] = tests;
  if (worst === undefined) throw new RangeError('flakyTitle: a flaky issue needs a test');
  const { nodeId, failures, runs } = worst.flaky;
  // Redacted before it is cut, or half a secret would pass.
  const name = cut(redactTokens(nodeIdParts(nodeId).name), 80);
  const rate = `failed in ${grouped(failures)} of ${counted(runs, 'run')}`;
  return bare(
    others.length === 0
      ? `${name} is flaky: ${rate}`
      : `${counted(tests.length, 'test')} are flaky: ${name} ${rate}, and ${grouped(others.length)} more`,
    BUDGET.title,
  );
}

/** How its tests fail, each way once. */
function signaturesOf({ tests }: FlakyFinding): IssueDraft['signatures'] {
  const byKey = new Map(tests.map(({ signature, flaky }) => [signature, flaky.distinctFailures[0]]));
  return [...byKey].map(([key, failure]) => ({
    key,
    type: failure?.type ?? '',
    message: redact(failure?.message ?? ''),
    file: failure?.location?.file ?? null,
    function: failure?.location?.function ?? null,
  }));
}
