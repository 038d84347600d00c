// A suite of real pytest, shuffled thirty times: which test another one must not, or must, run after is learnt from history.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { openReport } from '#src/checkout/report-files.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import { openHistory } from '#src/history/open-history.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import { noCheckout } from '#src/model/checkout.ts';
import type { Results } from '#src/model/collection.ts';
import type { FlakyTest } from '#src/model/flaky-finding.ts';
import { aCollection, aRepository, aRun, saveReport } from '../history/builders.ts';
import { ManualClock } from '../support/a-clock.ts';
import { pluginFolder } from '../support/plugin-session.ts';
import { RECORDING_TOOLS } from '../support/printed-commands.ts';
import { readRecorded } from '../support/recorded-results.ts';
import { findPython, howToGetPython, itWith, pythonPrograms } from '../support/requires.ts';
import { run } from '../support/run-cli.ts';
import { describeWithSharedData } from '../support/shared-data.ts';
import { folderWith } from '../support/written-files.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);
const minutes = 5 * 60_000;
const RUNS = 30;

const files = {
  'pytest.ini': '[pytest]\n',
  'state.py': 'dirty = False\nready = False\n',
  // Every process writes down for itself which tests it runs.
  'conftest.py': `
import os, random

def pytest_collection_modifyitems(items):
    random.Random(int(os.environ["SEED"])).shuffle(items)

def pytest_runtest_setup(item):
    with open(os.path.join(os.environ["OUT"], "ran-%d.txt" % os.getpid()), "a") as file:
        file.write(item.nodeid + "\\n")
`,
  'tests/test_first.py': `
import state

def test_dirties(): state.dirty = True
def test_needs(): assert state.ready
def test_calm(): pass
class TestMore:
    def test_one(self): pass
    def test_two(self): pass
`,
  'tests/test_second.py': `
import os, random, state
import pytest

def test_prepares(): state.ready = True
def test_disturbed(): assert not state.dirty
def test_random(): assert random.Random("chance" + os.environ["SEED"]).random() < 0.6
@pytest.mark.parametrize("number", range(12))
def test_other(number): pass
`,
  // Each session in a process of its own, which has imported pytest already.
  'sessions.py': `
import os, sys
import pytest

out, seeds, options = sys.argv[1], range(int(sys.argv[2])), sys.argv[3:]
for seed in seeds:
    own = os.path.join(out, "%02d" % seed)
    os.makedirs(own)
    if os.fork() == 0:
        os.environ.update(SEED=str(seed), OUT=own, REDFIRST_PYTEST_LOG=os.path.join(own, "plugin"))
        reports = ["--report-log=" + own + "/log.jsonl", "--json-report", "--json-report-file=" + own + "/report.json"]
        code = pytest.main(["-q", "-p", "no:cacheprovider", *reports, *options])
        os._exit(int(code))
    os.wait()
`,
};

/** One session: its reports by format, and what its processes wrote down of themselves. */
interface Session {
  reports: Record<'plugin' | 'reportlog' | 'json-report', Results>;
  truth: string[][];
}

async function sessionIn(folder: string): Promise<Session> {
  const read = (path: string): Promise<Results> => readReports([openReport(path, folder)], noCheckout);
  const [log = ''] = readdirSync(join(folder, 'plugin'));
  const written = readdirSync(folder).filter((name) => name.startsWith('ran-'));
  return {
    reports: {
      plugin: await read(join(folder, 'plugin', log)),
      reportlog: await read(join(folder, 'log.jsonl')),
      'json-report': await read(join(folder, 'report.json')),
    },
    truth: written.map((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n')).sort(),
  };
}

async function sessions(count: number, ...options: string[]): Promise<Session[]> {
  const root = folderWith(files);
  const out = join(root, 'out');
  const programs = pythonPrograms(python ?? '', RECORDING_TOOLS);
  const args = ['sessions.py', out, String(count), ...options];
  const env = { PYTHONPATH: pluginFolder, PYTHONDONTWRITEBYTECODE: '1' };
  const { stdout } = await run(join(programs, 'python'), args, { cwd: root, env });
  if (!existsSync(out)) throw new Error(stdout);
  const found: Session[] = [];
  for (const name of readdirSync(out).sort()) found.push(await sessionIn(join(out, name)));
  return found;
}

/** Node ids by process, as the results have them. */
const ordersOf = ({ order, tests }: Results): string[][] | undefined =>
  order?.map((places) => places.map((place) => tests[place]?.nodeId ?? '?')).sort();

/** What is found flaky, of runs of one commit that are saved and loaded. */
async function flakyOf(results: readonly Results[]): Promise<readonly FlakyTest[]> {
  const history = await openHistory({
    database: { folder: null },
    clock: new ManualClock(),
    holder: 'a test',
  });
  try {
    const repository = aRepository();
    for (const [index, each] of results.entries()) {
      const at = new Date(Date.UTC(2026, 2, 1, 9, index)).toISOString();
      const collection = { ...aCollection(), results: each };
      await saveReport(history, aRun(repository, { runId: index + 1, at }), [collection]);
    }
    const question = { repositoryId: repository.id, branch: 'main', runs: null };
    return findFlaky(await history.loadBranchHistory(question), DEFAULT_CONFIG.flaky).flaky;
  } finally {
    await history.close();
  }
}

const FORMATS = ['plugin', 'reportlog', 'json-report'] as const;

describe('thirty shuffled sessions', () => {
  let shuffled: Session[] = [];
  if (python !== null)
    beforeAll(async () => {
      shuffled = await sessions(RUNS);
    }, minutes);

  itInPython('are read with the order in which pytest ran the tests', async () => {
    expect(shuffled).toHaveLength(RUNS);
    expect(new Set(shuffled.map(({ truth }) => truth.join())).size).toBe(RUNS);
    for (const { reports, truth } of shuffled)
      for (const format of FORMATS) expect(ordersOf(reports[format])).toEqual(truth);
  });

  for (const format of FORMATS)
    itInPython(
      `name the polluter and the setter, and nobody for a test that fails by chance (${format})`,
      async () => {
        const flaky = await flakyOf(shuffled.map(({ reports }) => reports[format]));
        const said = flaky.map(({ nodeId, conditions }) => [nodeId, conditions.map(({ only }) => only)]);
        const only = (nodeId: string, present: boolean) => ({
          kind: 'after',
          nodeId,
          rootdir: '',
          present,
          alike: 0,
        });
        expect(said).toEqual([
          ['tests/test_first.py::test_needs', [only('tests/test_second.py::test_prepares', false)]],
          ['tests/test_second.py::test_disturbed', [only('tests/test_first.py::test_dirties', true)]],
          ['tests/test_second.py::test_random', []],
        ]);
      },
    );
});

describe('a session of two workers', () => {
  itInPython(
    'is read with the order in which each of them ran its tests',
    async () => {
      const [parallel] = await sessions(1, '-n2');
      expect(parallel?.truth).toHaveLength(2);
      for (const format of ['plugin', 'reportlog'] as const)
        expect(parallel && ordersOf(parallel.reports[format])).toEqual(parallel?.truth);
      expect(parallel?.reports['json-report'].order).toBeUndefined();
    },
    minutes,
  );
});

describeWithSharedData('a recorded session of files in reversed order', () => {
  it.each(['reportlog.jsonl', 'report.json'])('is read with that order from %s', async (report) => {
    const [order] = ordersOf(await readRecorded(`lab-flaky/order-reversed/${report}`)) ?? [];
    expect(order).toEqual([
      'tests/test_order_b.py::test_needs_earlier_test',
      'tests/test_order_b.py::test_needs_clean_state',
      'tests/test_order_b.py::test_dirties',
      'tests/test_order_a.py::test_writes_global',
    ]);
  });
});
