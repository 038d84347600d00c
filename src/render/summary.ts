import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import { reportSections } from './check.ts';
import { code } from './escape-markdown.ts';
import { foundBeside } from './found-beside.ts';
import { verdictLine } from './verdict.ts';

const ROWS = 2_000;

/** Markdown for the job's summary page (GITHUB_STEP_SUMMARY): the verdict first, then the check's parts with more room. */
export function renderSummary(analysis: Analysis, facts: RunFacts): string {
  const sections = reportSections(analysis, facts, { rows: ROWS, notices: [] });
  return fitBody(
    [
      fixed(`## Redfirst: ${verdictLine(analysis)}`),
      ...sections.slice(0, -1),
      ...besideSection(analysis),
      // What ran where closes every body.
      ...sections.slice(-1),
    ],
    BUDGET.summary,
  );
}

function besideSection({ beside }: Analysis): Section[] {
  const sentences = foundBeside(beside, (text) => code(text));
  return sentences.length === 0 ? [] : [fixed(sentences.join('\n\n'))];
}
