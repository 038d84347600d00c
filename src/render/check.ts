import type { Analysis, RunFacts } from '#src/model/findings.ts';
import type { Check } from '#src/model/preview-output.ts';
import { renderAnnotations } from './annotations.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import { type CheckNotice, noticesSection } from './check-notices.ts';
import { configAnnotations, configVerdict } from './config-verdict.ts';
import { coverageSection } from './coverage-sections.ts';
import { flakySection, knownFlakySection } from './flaky-sections.ts';
import { gatesSection } from './gates.ts';
import { notesSection, problemsSection } from './limits-sections.ts';
import { counted } from './numbers.ts';
import { cut } from './outside-text.ts';
import { baselineSentence, environmentLine } from './run-facts.ts';
import { fixedSection, knownFailuresSection, newFailuresSection } from './test-sections.ts';
import { trendSection } from './trend-sections.ts';
import { countsLine, verdict, verdictLine } from './verdict.ts';

const ROWS = 500;

/** The check run `Redfirst`: the first line of its summary is the verdict (design §5). */
export function renderCheck(
  analysis: Analysis,
  facts: RunFacts,
  notices: readonly CheckNotice[] = [],
): Check {
  const { annotations, leftOut, placeless } = renderAnnotations(analysis, configAnnotations(notices));
  const wrong = configVerdict(notices);
  const sections = [
    fixed([...(wrong === null ? [] : [`**${wrong}**`]), verdictLine(analysis)].join(' ▸ ')),
    ...reportSections(analysis, facts, { rows: ROWS, notices }),
    ...annotationNote(leftOut, placeless),
  ];
  return {
    conclusion: wrong === null ? analysis.conclusion : 'failure',
    title: cut([...(wrong === null ? [] : [wrong]), verdict(analysis)].join(' ▸ '), BUDGET.checkTitle),
    summary: fitBody(sections, BUDGET.check),
    annotations,
  };
}

/** The parts of a full report after its verdict, in reading order, each table with at most `rows` rows. */
export function reportSections(
  analysis: Analysis,
  facts: RunFacts,
  { rows, notices }: { rows: number; notices: readonly CheckNotice[] },
): Section[] {
  return [
    fixed(`${countsLine(analysis.counts)} ${baselineSentence(analysis, facts)}`),
    noticesSection(notices),
    newFailuresSection(analysis, { rows }),
    gatesSection(analysis, { rows }),
    problemsSection(analysis, { rows }),
    notesSection(analysis, { rows }),
    flakySection(analysis, { rows, folded: false }),
    coverageSection(analysis, { rows }),
    trendSection(analysis, facts, { rows }),
    knownFlakySection(analysis, facts, { rows }),
    knownFailuresSection(analysis, { rows }),
    fixedSection(analysis, { rows }),
    fixed(environmentLine(analysis, facts)),
  ].filter((section) => section !== null);
}

function annotationNote(leftOut: number, placeless: number): Section[] {
  const sentences = [
    leftOut > 0 ? `${counted(leftOut, 'more annotation')} left out: GitHub shows 50.` : '',
    placeless > 0
      ? `${counted(placeless, 'cause')} without an annotation: no line in the tree is known.`
      : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [fixed(sentences.join(' '))];
}
