import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { BUDGET, fitBody, fixed } from './budget.ts';
import { coverageSection, leavesLinesUncovered } from './coverage-sections.ts';
import { flakySection, knownFlakySection } from './flaky-sections.ts';
import { failsGates, gatesSection } from './gates.ts';
import { notesSection, problemsSection, someResultsAreHidden } from './limits-sections.ts';
import { baselineSentence, environmentLine } from './run-facts.ts';
import { fixedSection, knownFailuresSection, newFailuresSection } from './test-sections.ts';
import { trendChartsSection } from './trend-charts.ts';
import { verdictLine } from './verdict.ts';

const ROWS = 50;

/** A smaller drop would show as 0.00: not worth a reader's time. */
const COVERAGE_DROP_PERCENTAGE_POINTS = 0.005;

/** The hidden first line of the one comment on a pull request. */
export const COMMENT_MARKER = '<!-- redfirst:comment v1 -->';

/** The comment on a pull request, or null when there is nothing new to say to its author. */
export function renderComment(analysis: Analysis, facts: RunFacts): { body: string } | null {
  if (!hasNews(analysis)) return null;
  const sections = [
    fixed(COMMENT_MARKER),
    fixed(`### Redfirst: ${verdictLine(analysis)}`),
    fixed(baselineSentence(analysis, facts)),
    newFailuresSection(analysis, { rows: ROWS }),
    failsGates(analysis) ? gatesSection(analysis, { rows: ROWS }) : null,
    problemsSection(analysis, { rows: ROWS }),
    notesSection(analysis, { rows: ROWS }),
    coverageSection(analysis, { rows: ROWS }),
    flakySection(analysis, { rows: ROWS, folded: true }),
    knownFlakySection(analysis, facts, { rows: ROWS }),
    knownFailuresSection(analysis, { rows: ROWS }),
    fixedSection(analysis, { rows: ROWS }),
    trendChartsSection(analysis, facts),
    fixed(environmentLine(analysis, facts)),
  ].filter((section) => section !== null);
  return { body: fitBody(sections, BUDGET.comment) };
}

/** What an earlier comment becomes when there is nothing new to say any more (design §5). */
export function renderGreenComment(analysis: Analysis, facts: RunFacts): { body: string } {
  const sections = [
    fixed(COMMENT_MARKER),
    fixed(`### Redfirst: ${verdictLine(analysis)}`),
    fixed(`Nothing new to report. ${baselineSentence(analysis, facts)}`),
    fixed(environmentLine(analysis, facts)),
  ];
  return { body: fitBody(sections, BUDGET.comment) };
}

function hasNews(analysis: Analysis): boolean {
  const { conclusion, newFailures, flakyDelta, flaky, coverageDelta } = analysis;
  return (
    conclusion === 'failure' ||
    newFailures.length > 0 ||
    (flakyDelta === null ? flaky : flakyDelta.new).length > 0 ||
    (coverageDelta !== null && coverageDelta.delta <= -COVERAGE_DROP_PERCENTAGE_POINTS) ||
    leavesLinesUncovered(analysis) ||
    someResultsAreHidden(analysis)
  );
}
