import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { openReport } from '#src/checkout/report-files.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import type { Results } from '#src/model/collection.ts';
import { type CliRun, emptyFolder, projectRoot, run } from './run-cli.ts';
import { folderWith } from './written-files.ts';

/** The oldest pytest and xdist that the plugin claims, with what was added to them at that time. */
export const OLDEST_TOOLS = [
  'pytest==7.0.1',
  'pytest-xdist==2.5.0',
  'pytest-rerunfailures==10.3',
  'pytest-subtests==0.7.0',
];

/** What changes how often, in which order and by whom tests are run, or measures them. */
export const SURROUNDING_TOOLS = [
  'pytest==9.2.0',
  'flaky==3.8.1',
  'pytest-xdist==3.8.0',
  'pytest-cov==7.1.0',
  'coverage==7.17.3',
  'pytest-randomly==4.1.0',
  'tox==4.30.3',
];

/** The folder that PYTHONPATH names. */
export const pluginFolder = join(projectRoot, 'dist/pytest');

/** Writes pytest's own verdicts and what the tests' bodies say of themselves, each beside the plugin's log. */
const conftest = `
import json, os

def pytest_terminal_summary(terminalreporter):
    stats = {name: [one.nodeid for one in reports if hasattr(one, "nodeid")] for name, reports in terminalreporter.stats.items()}
    with open(os.environ["TRUTH"] + "/stats.json", "w") as file:
        json.dump(stats, file)

def pytest_runtest_call(item):
    with open(os.environ["TRUTH"] + "/ran.txt", "a") as file:
        file.write(item.name + "\\n")
`;

/** A session of pytest with our plugin on its PYTHONPATH. */
export interface PluginSession {
  outcome: CliRun;
  /** The plugin's logs, as text. */
  logs: string[];
  /** What our readers make of them. */
  results: Results;
  /** pytest's own `terminalreporter.stats`, as node ids; null where it did not come to it. */
  stats: Record<string, string[]> | null;
  /** Names of the tests whose bodies were begun, in order. */
  ran: string[];
}

export interface SessionRequest {
  /** The folder of pytest's programs. */
  programs: string;
  files: Record<string, string>;
  args?: string[];
  env?: Record<string, string>;
  /** What to run instead of `python -m pytest`. */
  program?: { name: string; args: string[] };
}

export async function pluginSession(request: SessionRequest): Promise<PluginSession> {
  const root = folderWith({ 'pytest.ini': '[pytest]\n', 'conftest.py': conftest, ...request.files });
  const [logs, truth] = [join(emptyFolder(), 'logs'), emptyFolder()];
  const { name, args } = request.program ?? { name: 'python', args: ['-m', 'pytest', '-q'] };
  const outcome = await run(join(request.programs, name), [...args, ...(request.args ?? [])], {
    cwd: root,
    env: { PYTHONPATH: pluginFolder, REDFIRST_PYTEST_LOG: logs, LOGS: logs, TRUTH: truth, ...request.env },
  });
  const files = existsSync(logs) ? readdirSync(logs).map((file) => join(logs, file)) : [];
  const stats = join(truth, 'stats.json');
  const ran = join(truth, 'ran.txt');
  return {
    outcome,
    logs: files.map((file) => readFileSync(file, 'utf8')),
    results: await readReports(
      files.map((file) => openReport(file, root)),
      checkoutFolder(root, []),
    ),
    stats: existsSync(stats) ? JSON.parse(readFileSync(stats, 'utf8')) : null,
    ran: existsSync(ran) ? readFileSync(ran, 'utf8').trim().split('\n') : [],
  };
}

/** What pytest's own stats say of each test: the worst category that it is in, and how often it was rerun. */
export function verdictsOf(stats: Record<string, string[]> | null): Record<string, string> {
  const verdicts: Record<string, string> = {};
  const ids = new Set(Object.values(stats ?? {}).flat());
  for (const id of ids) {
    const has = (category: string): boolean => stats?.[category]?.includes(id) === true;
    const categories = ['failed', 'error', 'passed', 'skipped', 'xfailed', 'xpassed'];
    const reruns = stats?.['rerun']?.filter((one) => one === id).length ?? 0;
    const verdict = categories.find(has);
    if (verdict !== undefined) verdicts[id] = `${verdict} after ${reruns}`;
  }
  return verdicts;
}

/** The same of our results. */
export function verdictsRead({ tests }: Results): Record<string, string> {
  return Object.fromEntries(
    tests.map(({ nodeId, outcome, attempts }) => [nodeId, `${outcome} after ${attempts.length - 1}`]),
  );
}
