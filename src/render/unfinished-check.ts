import type { Analysis, RunFacts } from '#src/model/findings.ts';
import type { Check } from '#src/model/preview-output.ts';
import { MOST_ANNOTATIONS } from './annotations.ts';
import { BUDGET, fitBody, fixed, type Section } from './budget.ts';
import { reportSections } from './check.ts';
import { type CheckNotice, noticesSection } from './check-notices.ts';
import { configAnnotations, configVerdict } from './config-verdict.ts';
import { bare, code, plain } from './escape-markdown.ts';
import { counted } from './numbers.ts';
import { environmentLine } from './run-facts.ts';
import { verdictLine } from './verdict.ts';

const ROWS = 500;
const NAMES_SHOWN = 10;
const REASONS_SHOWN = 100;

/**
 * The check while other watched workflows still run: what is awaited, then what is known so far. Without annotations, since
 * GitHub adds those of the next write to them instead of replacing them. Its conclusion counts only if nothing comes any more.
 *
 * @param analysis null while nothing came
 * @param waiting names of the workflows that are awaited
 */
export function renderIncompleteCheck(
  {
    analysis,
    waiting,
    notices = [],
  }: {
    analysis: Analysis | null;
    waiting: readonly string[];
    notices?: readonly CheckNotice[];
  },
  facts: RunFacts,
): Check {
  const names = (shown: (name: string) => string) => {
    const left = waiting.length - NAMES_SHOWN;
    return waiting.slice(0, NAMES_SHOWN).map(shown).join(', ') + (left > 0 ? `, … and ${left} more` : '');
  };
  const workflows = counted(waiting.length, 'workflow');
  const soFar: (Section | null)[] =
    analysis === null
      ? [fixed('No results so far.'), noticesSection(notices), fixed(environmentLine(null, facts))]
      : [
          fixed(`So far: ${verdictLine(analysis)}`),
          ...reportSections(analysis, facts, { rows: ROWS, notices }),
        ];
  return {
    conclusion: 'neutral',
    title: bare(`Incomplete: waiting for ${names((name) => name)}`, BUDGET.title),
    summary: fitBody(
      [
        fixed(`**Incomplete**: ${workflows} still to finish: ${names((name) => code(name, 80))}`),
        ...soFar.filter((section) => section !== null),
      ],
      BUDGET.check,
    ),
    annotations: [],
  };
}

/**
 * The check when nothing usable came: neutral, and never green (design §10); a failure where the pull request breaks the
 * config, and where the team asks for results.
 *
 * @param reasons why, each a plain sentence; refused artifacts are notices
 */
export function renderNoResultsCheck(
  {
    reasons,
    notices = [],
    fails = false,
  }: {
    reasons: readonly string[];
    notices?: readonly CheckNotice[];
    /** By the gate `noResults`. */
    fails?: boolean;
  },
  facts: RunFacts,
): Check {
  const { lead, others } = whyNothing(reasons, notices);
  const wrong = configVerdict(notices);
  const nothing = fails ? 'No test results, which the gate noResults takes for a failure' : 'No test results';
  const sections: (Section | null)[] = [
    fixed(`${wrong === null ? '' : `**${wrong}** ▸ `}**${nothing}**: ${lead}`),
    others.length === 0 ? null : reasonsSection(others),
    noticesSection(notices),
    fixed(environmentLine(null, facts)),
  ];
  return {
    conclusion: wrong === null && !fails ? 'neutral' : 'failure',
    title: wrong === null ? nothing : `${wrong} ▸ ${nothing}`,
    summary: fitBody(
      sections.filter((section) => section !== null),
      BUDGET.check,
    ),
    annotations: configAnnotations(notices).slice(0, MOST_ANNOTATIONS),
  };
}

/** What the first line says as Markdown, and the reasons that it leaves to a list. */
function whyNothing(
  reasons: readonly string[],
  notices: readonly CheckNotice[],
): { lead: string; others: readonly string[] } {
  const refused = notices.filter(({ kind }) => kind === 'refused').length;
  const [first, ...more] = reasons;
  if (refused > 0)
    return { lead: `${counted(refused, 'artifact was', 'artifacts were')} refused.`, others: reasons };
  if (first !== undefined) return { lead: plain(first, 500), others: more };
  return {
    lead: 'no Redfirst artifact came from this run. Check that the job that runs pytest has the Redfirst step, and that the step also runs when tests fail.',
    others: [],
  };
}

function reasonsSection(reasons: readonly string[]): Section {
  return {
    cutOrder: 1,
    blocks: [
      {
        kind: 'rows',
        before: '',
        rows: reasons.slice(0, REASONS_SHOWN).map((reason) => `- ${plain(reason, 500)}`),
        after: '',
        total: reasons.length,
        noun: 'reason',
      },
    ],
  };
}
