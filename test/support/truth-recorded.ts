// The oracle of the truth table. It reads what pytest itself said of the recorded runs, and nothing of ours.
import { readFileSync } from 'node:fs';
import { caseTruth, hasShared, type RunTruth, sharedPath } from './shared-data.ts';

export type Coverage = Required<RunTruth>['coverage'];

/** What is true of one recorded run, whatever a report can tell of it. Lists are sorted. */
export interface RecordedRun {
  /** e.g. `lab-flaky/run01`. */
  run: string;
  /** pytest's exit status. */
  exit: number;
  failing: string[];
  flaky: string[];
  /** The outcome of each test that did not pass. */
  outcomes: ReadonlyMap<string, string>;
  /** How many tests passed, and their ids where they were recorded. */
  passed: number;
  passedIds: readonly string[] | null;
  /** Modules that skipped themselves while they were collected: no test, but some reports list them like one. */
  skippedModules: readonly string[];
  /** All that was collected ran to its end: no -x, no --maxfail, no time-out, no Ctrl-C. */
  complete: boolean;
  /** Tests were collected more than once: records that repeat, and are no reruns. */
  repeats: boolean;
  /** Attempts of each test that was rerun. */
  attempts: ReadonlyMap<string, number>;
  coverage: Coverage | null;
}

interface StatsEntry {
  nodeid: string;
  when: string;
  subtest?: unknown;
  rerun?: number;
}

/** A dump of pytest's `terminalreporter.stats`: what it printed as `N failed, N passed, …`. */
interface Stats {
  /** How many tests pytest collected; 0 under xdist, where the workers collect. */
  collected: number;
  counts: Readonly<Record<string, number>>;
  nodes: Readonly<Record<string, StatsEntry[]>>;
  n_passed_unique_nodeids: number;
  passed_nodeids?: string[];
}

/** The later one beats the earlier ones (contract: failed beats error beats the rest). */
const ranks = ['skipped', 'xfailed', 'xpassed', 'error', 'failed'];

/**
 * The test that Ctrl-C (or the job's SIGINT) ended: pytest counts it nowhere, and a report that shows its beginning has
 * no end of it. From the suites: `test_ctrl_c` raises KeyboardInterrupt, `test_hangs` slept when the signal came.
 */
const interrupted: Readonly<Record<string, string>> = {
  'lab-crashes/job-sigint': 'test_t.py::test_hangs',
  'lab-crashes/keyboard-interrupt': 'test_k.py::test_ctrl_c',
  'lab-crashes/keyboard-interrupt-xunit1': 'test_k.py::test_ctrl_c',
  'older-tools/keyboard-interrupt': 'test_k.py::test_ctrl_c',
};

/** Every run of expected.json; empty where the recorded data is missing. */
export function recordedRuns(): RecordedRun[] {
  if (!hasShared('expected.json')) return [];
  const expected = JSON.parse(readFileSync(sharedPath('expected.json'), 'utf8')) as Record<string, RunTruth>;
  return Object.entries(expected).map(([run, truth]) => recordedRun(run, truth));
}

function recordedRun(run: string, truth: RunTruth): RecordedRun {
  const stats = JSON.parse(readFileSync(sharedPath(run, 'truth.json'), 'utf8')) as Stats;
  const outcomes = new Map<string, string>();
  const cut = interrupted[run];
  if (cut !== undefined) outcomes.set(cut, 'unknown');
  for (const category of ranks)
    for (const entry of stats.nodes[category] ?? [])
      if (decides(category, entry)) outcomes.set(entry.nodeid, category);
  return {
    run,
    exit: truth.exit,
    failing: truth.failing.toSorted(),
    flaky: truth.flakyInRun.toSorted(),
    outcomes,
    ...passedOf(stats, outcomes),
    skippedModules: (stats.nodes['skipped'] ?? [])
      .filter(({ when }) => when === 'collect')
      .map(({ nodeid }) => nodeid),
    complete: isComplete(run, truth, stats),
    repeats: run.startsWith('lab-duplicates/'),
    attempts: attemptsOf(stats),
    coverage: coverageOf(truth),
  };
}

function isComplete(
  run: string,
  { exit }: RunTruth,
  { collected, counts, nodes, n_passed_unique_nodeids }: Stats,
): boolean {
  // Its tests disappeared with the worker (10 of 17 are left), and under xdist pytest does not say how many there were.
  if (run === 'lab-crashes/xdist-osexit-no-restart') return false;
  if (exit > 1) return false;
  if (collected === 0) return true;
  const ran = new Set(Object.values(nodes).flatMap((entries) => entries.map(({ nodeid }) => nodeid)));
  return collected - (counts['deselected'] ?? 0) <= ran.size + n_passed_unique_nodeids;
}

/** A subtest that was skipped or failed as expected is no outcome of its test; a subtest that failed is. */
function decides(category: string, { when, subtest }: StatsEntry): boolean {
  if (when === 'collect') return category === 'error';
  return subtest === undefined || category === 'failed';
}

/**
 * pytest counts a body that passed as passed also when the test's teardown or a subtest failed, and so is in two
 * categories; and once for each attempt whose teardown was rerun, hence the distinct ids.
 */
function passedOf(stats: Stats, outcomes: ReadonlyMap<string, string>) {
  const passedIds = stats.passed_nodeids;
  if (passedIds !== undefined) {
    const plainly = [...new Set(passedIds)].filter((id) => !outcomes.has(id)).sort();
    return { passed: plainly.length, passedIds: plainly };
  }
  const bodies = new Set<string>();
  for (const category of ranks)
    for (const { nodeid, when, subtest } of stats.nodes[category] ?? [])
      if (when !== 'teardown' && subtest === undefined) bodies.add(nodeid);
  const counted = [...outcomes].filter(([id, outcome]) => outcome !== 'unknown' && !bodies.has(id));
  return { passed: stats.n_passed_unique_nodeids - counted.length, passedIds: null };
}

/**
 * Each rerun that pytest-rerunfailures announced is one attempt before the last. A test that was collected several
 * times ran as often as its body was counted.
 */
function attemptsOf({ nodes, passed_nodeids = [] }: Stats): Map<string, number> {
  const reruns = new Map<string, Set<number>>();
  for (const { nodeid, rerun = 0 } of nodes['rerun'] ?? [])
    reruns.set(nodeid, (reruns.get(nodeid) ?? new Set()).add(rerun));
  const attempts = new Map([...reruns].map(([nodeid, numbers]) => [nodeid, numbers.size + 1]));
  const bodies = ['failed', 'skipped', 'xfailed', 'xpassed']
    .flatMap((category) => nodes[category] ?? [])
    .filter(({ when, subtest }) => when === 'call' && subtest === undefined)
    .map(({ nodeid }) => nodeid);
  for (const [nodeid, times] of tally([...bodies, ...passed_nodeids]))
    if (times > Math.max(1, attempts.get(nodeid) ?? 0)) attempts.set(nodeid, times);
  return new Map([...attempts].sort());
}

function tally(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** Where no branches were measured the truth has no numbers of them. */
function coverageOf({ coverage }: RunTruth): Coverage | null {
  return coverage === undefined ? null : { ...coverage, ...branchesOf(coverage) };
}

function branchesOf({ branches, coveredBranches }: Partial<Coverage>) {
  return { branches: branches ?? 0, coveredBranches: coveredBranches ?? 0 };
}

/** Where a run's tree is: a folder that is recorded, or a commit of a recorded bundle, and pytest's folder in it. */
export type RecordedTree =
  | { kind: 'folder'; path: string }
  | { kind: 'commit'; bundle: string; commit: string; folder: string };

/** The suites that `older-tools` ran again, by the first word of a run's name. */
const olderSuites: Readonly<Record<string, string>> = {
  sink: 'lab-kitchen-sink/suite',
  flaky: 'lab-flaky/suite',
  hypothesis: 'lab-hypothesis/suite',
  coverage: 'lab-coverage/suite',
  xdist: 'lab-crashes/suite',
  keyboard: 'lab-crashes/suite',
};

/** The tree that a run tested, null where it is not recorded. */
export function treeOf(run: string): RecordedTree | null {
  const [name = '', ...rest] = run.split('/');
  const inside = rest.join('/');
  const folder = folderOfCommand(name, inside);
  const suite = name === 'older-tools' ? olderSuites[inside.split('-')[0] ?? ''] : `${name}/suite`;
  if (suite !== undefined && hasShared(suite))
    // The matrix ran in a copy of its suite called `proj`.
    return { kind: 'folder', path: sharedPath(suite, folder === 'proj' ? '' : folder) };
  if (!hasShared(name, 'history.bundle')) return null;
  return {
    kind: 'commit',
    bundle: sharedPath(name, 'history.bundle'),
    commit: commitOf(name, inside),
    folder,
  };
}

const project = '/home/runner/work/project/project';

function folderOfCommand(name: string, inside: string): string {
  const { commands } = JSON.parse(readFileSync(sharedPath(name, 'case.json'), 'utf8')) as {
    commands: { cwd: string; cmd: string }[];
  };
  const command = commands.find(({ cmd }) => cmd.includes(`$OUT/${inside}/junit.xml`));
  if (command === undefined) throw new Error(`case.json of ${name} has no command that made ${inside}`);
  return command.cwd.slice(project.length + 1);
}

function commitOf(name: string, inside: string): string {
  const commits = caseTruth(name)['commits'] as Record<string, string> | { n: number; sha: string }[];
  const commit = Array.isArray(commits)
    ? commits.find(({ n }) => n === Number(inside.slice(1)))?.sha
    : commits[/^(?:base|head)/.exec(inside)?.[0] ?? ''];
  if (commit === undefined) throw new Error(`case.json of ${name} has no commit for ${inside}`);
  return commit;
}
