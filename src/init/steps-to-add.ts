import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { ACTIONS } from './pinned-actions.ts';
import type { RunningTool } from './running-tool.ts';
import type { TestStep, Workflow } from './workflows.ts';

/** What a tool must be told so that pytest finds our plugin in the environment that it makes. */
const HANDED_ON: Partial<Record<RunningTool, string>> = {
  tox: 'tox hands on only what it is told to. Add to [testenv] of its settings: pass_env = PYTHONPATH, REDFIRST_PYTEST_LOG',
};

/** A step for people: sentences, and lines that are to be copied as they are. */
export type NextStep = readonly (string | readonly string[])[];

/** What people add to an existing workflow, job by job; nothing where the step is there. */
export function stepsToAdd({ path, testSteps, usesAction }: Workflow): NextStep[] {
  if (usesAction) return [];
  // Jobs that share their list of steps by an alias get it at once.
  const places = testSteps.filter(
    ({ lines }, at) => testSteps.findIndex((other) => other.lines.first === lines.first) === at,
  );
  return groupBy(places, ({ job }) => job).map((ofJob) => addToJob(path, ofJob));
}

/** What the tools of existing workflows must be told, once each. */
export function toolsToTell(workflows: readonly Workflow[]): NextStep[] {
  const steps = workflows.flatMap(({ testSteps, usesAction }) => (usesAction ? [] : testSteps));
  return [...new Set(steps.flatMap(({ tool }) => HANDED_ON[tool] ?? []))].map((sentence) => [sentence]);
}

function addToJob(path: string, steps: NonEmpty<TestStep>): NextStep {
  const [{ job, indent }] = steps;
  const first = Math.min(...steps.map(({ lines }) => lines.first));
  const last = Math.max(...steps.map(({ lines }) => lines.last));
  const indented = (lines: readonly string[]): string[] =>
    lines.map((line) => `${' '.repeat(indent)}${line}`);
  const withoutReport = steps.some(({ lacksCoverageReport }) => lacksCoverageReport);
  return [
    `Add two steps to job ${job} of ${path}. Above line ${first}, so that pytest loads Redfirst's plugin:`,
    indented([`- uses: ${ACTIONS.redfirst}`, '  with:', '    mode: setup']),
    `and below line ${last}, to collect what the tests left:`,
    indented([`- uses: ${ACTIONS.redfirst}`, '  if: always()']),
    ...(withoutReport ? ['For coverage, let its pytest write a report of it, too: --cov-report=json'] : []),
  ];
}
