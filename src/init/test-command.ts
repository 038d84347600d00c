import { quotePosix } from '#src/analysis/shell-quote.ts';
import type { CoverageSettings } from './coverage-settings.ts';
import { type DependencySet, dependencySets, isPackage } from './dependencies.ts';
import type { ProjectFiles } from './project-files.ts';
import { runnerCommand, type TestCommand } from './runner-command.ts';
import { at, type Settings } from './settings.ts';

/** What the ways to run tests are chosen by. */
interface Known {
  settings: Settings;
  files: ProjectFiles;
  coverage: CoverageSettings | null;
  /** Those that name pytest. */
  sets: DependencySet[];
}

/** The first that knows how is taken: who names the tests' dependencies knows more than a guess. */
const WAYS: readonly ((known: Known) => TestCommand | null)[] = [
  withLockingTool({
    tool: 'uv',
    lock: 'uv.lock',
    sync: (set) =>
      [
        'uv sync',
        ...(set === undefined ? [] : [set.kind === 'extra' ? '--extra' : '--group', word(set.name)]),
      ].join(' '),
    env: { UV_PYTHON: null },
  }),
  withLockingTool({
    tool: 'poetry',
    lock: 'poetry.lock',
    sync: (set) =>
      [
        'poetry install',
        ...(set === undefined ? [] : [set.kind === 'extra' ? '--extras' : '--with', word(set.name)]),
      ].join(' '),
    env: {},
  }),
  withPip,
  ({ settings }) => runnerCommand(settings),
  withPytestAlone,
];

/** How the tests of a folder are run. */
export function testCommand(known: Omit<Known, 'sets'>): TestCommand {
  const sets = dependencySets(known.settings, known.files).filter(({ distributions }) =>
    distributions.has('pytest'),
  );
  for (const way of WAYS) {
    const found = way({ ...known, sets });
    if (found !== null) return found;
  }
  throw new Error('withPytestAlone always knows how');
}

interface LockingTool {
  tool: string;
  lock: string;
  /** @param set what names pytest; undefined when the project's own dependencies do */
  sync(set: DependencySet | undefined): string;
  env: TestCommand['env'];
}

function withLockingTool({ tool, lock, sync, env }: LockingTool) {
  return ({ settings, files, coverage, sets }: Known): TestCommand | null => {
    const locks = [lock, settings.folder === '' ? lock : `${settings.folder}/${lock}`];
    const isUsed =
      files.paths.some((path) => locks.includes(path)) || at(settings.pyproject, 'tool', tool, 'name');
    const set = sets.find(({ kind }) => kind !== 'requirements');
    if (!isUsed || set === undefined) return null;
    const options = coverageOption(coverage, set.distributions.has('pytest-cov'));
    return {
      install: [`pip install ${tool}`, sync(set)],
      command: `${tool} run pytest${options}`,
      env,
      why: `the project is managed by ${tool}, and its ${set.kind} ${set.name} names pytest`,
    };
  };
}

function withPip({ settings, coverage, sets }: Known): TestCommand | null {
  const [set] = sets;
  if (set === undefined) return null;
  const itself = isPackage(settings) ? '-e .' : '';
  const parts: Record<DependencySet['kind'], string[]> = {
    extra: ['-e', word(`.[${set.name}]`)],
    group: [itself, '--group', word(set.name)],
    requirements: [itself, '-r', word(set.name)],
  };
  const more = coverage !== null && !set.distributions.has('pytest-cov') ? ['pytest-cov'] : [];
  return {
    install: [
      // `--group` came with pip 25.1, which is newer than some Pythons.
      ...(set.kind === 'group' ? ['pip install --upgrade pip'] : []),
      ['pip install', ...parts[set.kind], ...more].filter((part) => part !== '').join(' '),
    ],
    command: `${pytestOf(settings)}${coverageOption(coverage, true)}`,
    env: {},
    why: `${set.kind === 'requirements' ? set.name : `the ${set.kind} ${set.name}`} names pytest`,
  };
}

function withPytestAlone({ settings, files, coverage }: Known): TestCommand {
  const requirements = settings.folder === '' ? 'requirements.txt' : `${settings.folder}/requirements.txt`;
  const itself = isPackage(settings)
    ? ['-e .']
    : files.texts.has(requirements)
      ? ['-r requirements.txt']
      : [];
  const plugins = coverage === null ? [] : ['pytest-cov'];
  return {
    install: [['pip install', ...itself, 'pytest', ...plugins].join(' ')],
    command: `${pytestOf(settings)}${coverageOption(coverage, true)}`,
    env: {},
    why: 'nothing says what the tests need beside pytest; add what is missing to the line that installs',
  };
}

/** Without an installed package only `python -m` puts the project's folder where imports are looked for. */
function pytestOf(settings: Settings): string {
  return isPackage(settings) ? 'pytest' : 'python -m pytest';
}

function coverageOption(coverage: CoverageSettings | null, isInstalled: boolean): string {
  return coverage !== null && !coverage.isInAddopts && isInstalled ? ' --cov' : '';
}

function word(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : quotePosix(text);
}
