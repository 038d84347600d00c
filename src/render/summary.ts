import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { BUDGET, fitBody, fixed } from './budget.ts';
import { reportSections } from './check.ts';
import { verdictLine } from './verdict.ts';

const ROWS = 2_000;

/** Markdown for the job's summary page (GITHUB_STEP_SUMMARY): the verdict first, then the check's parts with more room. */
export function renderSummary(analysis: Analysis, facts: RunFacts): string {
  return fitBody(
    [
      fixed(`## Redfirst: ${verdictLine(analysis)}`),
      ...reportSections(analysis, facts, { rows: ROWS, notices: [] }),
    ],
    BUDGET.summary,
  );
}
