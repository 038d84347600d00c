import { ACTIONS } from './pinned-actions.ts';
import type { Suite } from './suites.ts';
import { branchPattern, literalText, yamlList } from './yaml-text.ts';

/** The name of the workflow that runs the tests, where this project had none. */
export const TESTS_NAME = 'Tests';

interface TestsRequest {
  /** At least one; several are run alike, with the Pythons of all. */
  suites: readonly Suite[];
  defaultBranch: string;
}

/** What a job's matrix varies; an axis of one value is none. */
interface Axes {
  pythons: string[];
  operatingSystems: string[];
  /** Folders of the suites; empty for one in the top folder. */
  folders: string[];
}

/** A workflow that runs the suites with the Action, on every push to the default branch and every pull request. */
export function testsWorkflow({ suites, defaultBranch }: TestsRequest): string {
  const axes = axesOf(suites);
  return `name: ${TESTS_NAME}
on:
  push:
    branches: ${yamlList([branchPattern(defaultBranch)])} # what passes there is what pull requests are compared with
  pull_request:
permissions: {}
concurrency:
  # A newer push to a pull request makes the older one's tests needless; on a branch each commit counts.
  group: tests-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}
  cancel-in-progress: true
jobs:
  tests:
    name: ${jobName(axes)}
    runs-on: ${axes.operatingSystems.length > 1 ? `\${{ matrix.os }}` : 'ubuntu-latest'}
    timeout-minutes: 30
    permissions:
      contents: read # to check the repository out; the Redfirst step needs no token
${strategy(axes, suites)}${environment(suites, axes)}    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupPython}
        with:
          python-version: ${pythonOf(axes)}
${installSteps(suites)}      - uses: ${ACTIONS.redfirst}
        with:
${actionInputs(suites, axes)}`;
}

function axesOf(suites: readonly Suite[]): Axes {
  const minor = (version: string): number => Number(version.split('.')[1]);
  const pythons = [...new Set(suites.flatMap((suite) => suite.pythons.versions))];
  return {
    pythons: pythons.sort((a, b) => minor(a) - minor(b)),
    operatingSystems: [...new Set(suites.flatMap((suite) => suite.operatingSystems))],
    folders: suites.map(({ folder }) => folder).filter((folder) => folder !== ''),
  };
}

function pythonOf({ pythons }: Axes): string {
  return pythons.length > 1 ? `\${{ matrix.python }}` : JSON.stringify(pythons[0]);
}

function jobName({ pythons, operatingSystems, folders }: Axes): string {
  const parts = [
    ...(folders.length > 0 ? [`\${{ matrix.suite.folder }}`] : []),
    pythons.length > 1 ? `Python \${{ matrix.python }}` : `Python ${pythons[0]}`,
    ...(operatingSystems.length > 1 ? [`\${{ matrix.os }}`] : []),
  ];
  return parts.join(', ');
}

function strategy({ pythons, operatingSystems, folders }: Axes, suites: readonly Suite[]): string {
  const axes = [
    ...(operatingSystems.length > 1 ? [`        os: ${yamlList(operatingSystems)}\n`] : []),
    ...(pythons.length > 1 ? [`        python: ${yamlList(pythons)}\n`] : []),
    ...(folders.length > 0 ? [`        suite:\n${suites.map(suiteEntry).join('')}`] : []),
  ];
  if (axes.length === 0) return '';
  return `    strategy:
      fail-fast: false # else what fails on one alone is not seen
      matrix:
${axes.join('')}`;
}

function suiteEntry({ folder, command }: Suite): string {
  return [
    `          - folder: ${literalText(folder)}`,
    `            install: ${literalText(command.install.join(' && '))}`,
    `            command: ${literalText(command.command)}`,
    '',
  ].join('\n');
}

function environment(suites: readonly Suite[], axes: Axes): string {
  const variables = Object.entries(
    Object.assign({}, ...suites.map(({ command }) => command.env)) as Record<string, string | null>,
  );
  if (variables.length === 0) return '';
  const lines = variables.map(
    ([name, value]) => `      ${name}: ${value === null ? pythonOf(axes) : literalText(value)}\n`,
  );
  return `    env:\n${lines.join('')}`;
}

function installSteps(suites: readonly Suite[]): string {
  const [only] = suites;
  if (suites.length === 1 && only?.folder === '')
    return only.command.install.map((line) => `      - run: ${literalText(line)}\n`).join('');
  return `      - run: bash -eo pipefail -c "$INSTALL"
        working-directory: \${{ matrix.suite.folder }}
        env:
          INSTALL: \${{ matrix.suite.install }}
`;
}

function actionInputs(suites: readonly Suite[], axes: Axes): string {
  const [only] = suites;
  // What tox and the like start can't be started again one test at a time.
  const mode = suites.every(({ command }) => /\bpytest\b/.test(command.command))
    ? '          mode: reproduce # failing tests are run again at once, five minutes at most\n'
    : '';
  if (suites.length === 1 && only?.folder === '')
    return `${mode}          command: ${literalText(only.command.command)}\n`;
  const system = axes.operatingSystems.length > 1 ? `\${{ matrix.os }}` : 'ubuntu-latest';
  const python = axes.pythons.length > 1 ? `\${{ matrix.python }}` : axes.pythons[0];
  return `${mode}          command: \${{ matrix.suite.command }}
          working-directory: \${{ matrix.suite.folder }}
          environment: ${system}, Python ${python}
          shard: \${{ matrix.suite.folder }} # each folder is a part of one suite, and a missing one is said
          shards: ${JSON.stringify(String(suites.length))}
`;
}
