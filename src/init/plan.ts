import { CONFIG_PATH } from '#src/config/read-config.ts';
import { configFile } from './config-file.ts';
import type { ProjectFiles } from './project-files.ts';
import { findSuites, type Suite } from './suites.ts';
import { TESTS_NAME, testsWorkflow } from './tests-workflow.ts';
import { TRIAGE_PATH, triageWorkflow } from './triage-workflow.ts';
import { readWorkflows, type Workflow } from './workflows.ts';

/** A file that `init` wants to be there. */
export interface PlannedFile {
  path: string;
  text: string;
  /** What it is for, a sentence for people. */
  why: string;
}

/** What `init` found in a repository, and what it would write. */
export interface InitPlan {
  defaultBranch: DefaultBranch;
  suites: Suite[];
  /** Existing workflows that run the tests, started by an event or called by one that is. */
  testing: Workflow[];
  /** Of those that start them: what the triage waits for. */
  watched: string[];
  files: PlannedFile[];
  /** What could not be read, a sentence each. */
  problems: string[];
}

/** The branch that counts, and how it became known, for people to read. */
export interface DefaultBranch {
  name: string;
  from: string;
}

/** Nothing can be written: a sentence with what to do. */
export interface InitRefusal {
  refusal: string;
}

/** Where the tests' workflow goes: the first that is free. */
const TESTS_PATHS = ['.github/workflows/tests.yml', '.github/workflows/redfirst-tests.yml'];

/** Decides what a repository gets. It reads nothing and writes nothing. */
export function planInit(files: ProjectFiles, defaultBranch: DefaultBranch): InitPlan | InitRefusal {
  const suites = findSuites(files);
  const { workflows, problems } = readWorkflows(files);
  const testing = withTheirCallers(
    workflows,
    (workflow) => workflow.testSteps.length > 0 || workflow.usesAction,
  );
  const triage = workflows.find(({ usesTriage }) => usesTriage);
  if (triage !== undefined && triage.path !== TRIAGE_PATH)
    return {
      refusal: `${triage.path} triages already. Remove it first if \`init\` is to write ${TRIAGE_PATH}.`,
    };
  const started = testing.filter(({ events }) => events.some((event) => event !== 'workflow_call'));
  if (suites.length === 0 && started.length === 0)
    return {
      refusal:
        'nothing here speaks of pytest: no test file (test_*.py), no settings, no requirement, no workflow. Write a first test, or name the repository that has them.',
    };
  const own = started.length > 0 ? [] : [testsFile(suites, files, defaultBranch.name)];
  const watched = started.length > 0 ? [...new Set(started.map(({ name }) => name))] : [TESTS_NAME];
  return {
    defaultBranch,
    suites,
    testing,
    watched,
    files: [
      ...own,
      {
        path: TRIAGE_PATH,
        text: triageWorkflow(watched),
        why: `After each run of ${watched.join(', ')}, and for issues, comments and due dates, it writes the check, the comment and the issues. It runs nothing of a pull request.`,
      },
      {
        path: CONFIG_PATH,
        text: configFile(suites, defaultBranch.name),
        why: 'The settings: the defaults, and what this project already asks for. The first install is a dry run.',
      },
    ],
    problems: [...suites.flatMap((suite) => suite.problems), ...problems],
  };
}

function testsFile(suites: readonly Suite[], { paths }: ProjectFiles, defaultBranch: string): PlannedFile {
  const [usual = ''] = TESTS_PATHS;
  const path = TESTS_PATHS.find((one) => !paths.includes(one)) ?? usual;
  return {
    path,
    text: testsWorkflow({ suites, defaultBranch }),
    why: `No workflow here runs pytest, so that this one does: on every push to ${defaultBranch} and every pull request, with no right but to read the code.`,
  };
}

/** Workflows of which this is true, and those that call them, directly or not. */
function withTheirCallers(
  workflows: readonly Workflow[],
  isTrue: (workflow: Workflow) => boolean,
): Workflow[] {
  const found = new Set(workflows.filter(isTrue));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const workflow of workflows)
      if ([...found].some(({ path }) => workflow.calls.includes(path))) found.add(workflow);
  }
  return workflows.filter((workflow) => found.has(workflow));
}
