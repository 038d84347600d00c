import type { InitPlan, PlannedFile } from './plan.ts';
import { type NextStep, stepsToAdd, toolsToTell } from './steps-to-add.ts';
import type { Suite } from './suites.ts';
import type { Workflow } from './workflows.ts';

const DOCS = 'https://github.com/redfirst/redfirst/blob/v0/docs/without-a-server.md';

/** What was found, for people: one subject a line. */
export function explainFound({ suites, testing, defaultBranch, problems }: InitPlan): string {
  const lines = [
    ['default branch', `${defaultBranch.name} (${defaultBranch.from})`],
    ...suites.flatMap(aboutSuite),
    ['workflows', testing.length === 0 ? 'none runs pytest' : testing.map(aboutWorkflow).join('; ')],
    ...problems.map((problem) => ['not read', problem]),
  ];
  const width = Math.max(...lines.map(([subject = '']) => subject.length));
  return ['Found', ...lines.map(([subject = '', text]) => `  ${subject.padEnd(width)}  ${text}`)].join('\n');
}

function aboutSuite({
  folder,
  pytest,
  testFolders,
  hasSourceFolder,
  pythons,
  coverage,
  operatingSystems,
}: Suite): string[][] {
  const inside = testFolders.map((name) => (name === '' ? 'beside the code' : `in ${name}/`)).join(', ');
  const named = pytest?.testPaths.map((path) => `in ${path}`).join(', ') ?? '';
  const tests = (named === '' ? inside : `${named} (testpaths)`) || 'none yet';
  return [
    ...(folder === '' ? [] : [['suite', `${folder}/`]]),
    [
      'pytest',
      `${pytest?.from ?? 'no settings'}; tests ${tests}; the code ${hasSourceFolder ? 'in src/' : 'without a src folder'}`,
    ],
    [
      'Python',
      `${pythons.versions.join(', ')} (${pythons.from ?? 'the project says nothing of it'})${
        pythons.leftOut.length > 0 ? `; not ${pythons.leftOut.join(', ')}, which the workflow leaves out` : ''
      }${operatingSystems.length > 1 ? `; on ${operatingSystems.join(', ')}` : ''}`,
    ],
    [
      'coverage',
      coverage === null ? 'not measured: add pytest-cov and [tool.coverage] when you want it' : coverage.from,
    ],
  ];
}

function aboutWorkflow({
  path,
  name,
  testSteps,
  usesAction,
  pythons,
  operatingSystems,
  calls,
}: Workflow): string {
  const tools = [...new Set(testSteps.map(({ tool }) => tool))].join(' and ');
  const does = usesAction
    ? 'has the Redfirst step'
    : tools === ''
      ? `calls ${calls.join(', ')}`
      : `runs ${tools}`;
  const matrix = [...pythons.map((version) => `Python ${version}`), ...operatingSystems].filter(
    (value) => !value.includes('${{'),
  );
  return `${path}${name === path ? '' : ` (${name})`} ${does}${matrix.length > 0 ? ` on ${matrix.join(', ')}` : ''}`;
}

/** The files, each with its reason. */
export function explainFiles(title: string, files: readonly PlannedFile[]): string {
  return [title, ...files.flatMap(({ path, why }) => [`  ${path}`, `      ${why}`])].join('\n');
}

/** What people have to do, in order. */
export function explainNext(plan: InitPlan): string {
  const { defaultBranch, testing, files, suites } = plan;
  const wroteTests = files.some(({ path }) => path.endsWith('tests.yml'));
  const started = testing.filter(({ events }) => events.some((event) => event !== 'workflow_call'));
  const ways = [...new Set(suites.map(({ command }) => command.why))].join('; ');
  const steps: NextStep[] = [
    ...testing.flatMap(stepsToAdd),
    ...toolsToTell(testing),
    ...started.flatMap((workflow) => withoutBaseline(workflow, defaultBranch.name)),
    ...(wroteTests ? [[`Look at the tests' workflow. Why it runs pytest so: ${ways}.`]] : []),
    [
      `Commit the files and bring them to ${defaultBranch.name}: GitHub takes the workflow that triages from the default branch only.`,
    ],
    [
      'Start it once by hand (Actions, Redfirst, Run workflow): it makes the labels and takes up what GitHub still holds.',
    ],
    [
      'The first install is a dry run: one issue lists what would be filed. Comment /redfirst start there, or set `filing: on`.',
    ],
  ];
  return [
    'What to do next',
    ...steps.map(numbered),
    '',
    'Without a server there is no "Re-run" of the check, and no required check that nobody can counterfeit. What only',
    `an App can do: ${DOCS}`,
  ].join('\n');
}

/** What is to be copied keeps the blanks that it needs in its file. */
function numbered(step: NextStep, index: number): string {
  const parts = step.map((part, at) => {
    if (typeof part !== 'string') return ['', ...part, ''].join('\n');
    return at === 0 ? `  ${index + 1}. ${part}` : `     ${part}`;
  });
  return parts.join('\n').trimEnd();
}

/** Without runs on the default branch there is nothing to compare a pull request with. */
function withoutBaseline({ path, events, pushBranches }: Workflow, branch: string): NextStep[] {
  const isPattern = (name: string): boolean => /[*?+[!]/.test(name);
  const hasPush =
    events.includes('push') &&
    (pushBranches === null || pushBranches.some((name) => name === branch || isPattern(name)));
  if (hasPush || events.includes('schedule')) return [];
  return [
    [
      `${path} does not run on pushes to ${branch}. Let it: else there is no baseline, nothing is learnt of flaky tests and no issue is filed.`,
    ],
  ];
}
