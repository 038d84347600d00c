import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, median, type Usage } from './measure.ts';
import type { Bench, BenchRequest } from './reading.ts';

const root = join(import.meta.dirname, '../..');
const work = join(root, 'out/bench/plugin');
const venv = join(root, '.cache/venv-bench');
const TESTS_A_FILE = 500;

/** Prints what the rest of its arguments, run as a program, used; whatever that prints goes nowhere. */
const meter = `
import json, resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"cpuMs": (used.ru_utime + used.ru_stime) * 1000, "peakMiB": used.ru_maxrss / 1024}))
`;

/** pytest on trivial tests without and with our plugin, in pairs whose order alternates (issue 5: at most 3 % CPU). */
export async function benchPlugin({ quick }: BenchRequest): Promise<Bench[]> {
  const program = plainPytest();
  const [tests, pairs] = quick ? [2_000, 4] : [10_000, 10];
  makeSuite(tests);
  // The first run compiles what the others then find compiled.
  for (const withPlugin of [false, true]) measureSession(program, withPlugin);
  const rows: Measured[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    const [first, second] = [pair % 2 === 0, pair % 2 !== 0].map((withPlugin) => ({
      withPlugin,
      usage: measureSession(program, withPlugin),
    }));
    const own = (first?.withPlugin ? first : second)?.usage ?? missing();
    const bare = (first?.withPlugin ? second : first)?.usage ?? missing();
    rows.push({ name: `pair ${pair}, without`, ...bare, ratio: 1 });
    rows.push({ name: `pair ${pair}, with`, ...own, ratio: own.cpuMs / bare.cpuMs });
  }
  const owns = rows.filter(({ name }) => name.endsWith(' with'));
  const bares = rows.filter(({ name }) => name.endsWith(' without'));
  const [least, bareLeast] = [owns, bares].map((side) => Math.min(...side.map(({ cpuMs }) => cpuMs)));
  // Whatever else the machine does only ever adds to these.
  rows.push({
    name: 'least of each side',
    cpuMs: least ?? Number.NaN,
    peakMiB: Math.min(...owns.map(({ peakMiB }) => peakMiB)),
    ratio: (least ?? Number.NaN) / (bareLeast ?? Number.NaN),
  });
  rows.push({
    name: 'median of the pairs',
    cpuMs: median(owns.map(({ cpuMs }) => cpuMs)),
    peakMiB: median(owns.map(({ peakMiB }) => peakMiB)),
    ratio: median(owns.map(({ ratio }) => ratio)),
  });
  const title = `pytest on ${tests.toLocaleString('en')} trivial tests with our plugin; floor = without it`;
  return [{ title, rows }];
}

function missing(): never {
  throw new Error('a pair has two sides');
}

/** A Python with pytest alone, so that no other plugin makes ours look small. */
function plainPytest(): string {
  const program = join(venv, 'bin/python');
  if (!existsSync(join(venv, 'bin/pytest'))) {
    execFileSync('python3', ['-m', 'venv', '--clear', venv]);
    execFileSync(program, ['-m', 'pip', 'install', '--quiet', 'pytest==9.2.0'], { stdio: 'inherit' });
  }
  return program;
}

function makeSuite(tests: number): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pytest.ini'), '[pytest]\n');
  for (let file = 0; file * TESTS_A_FILE < tests; file += 1) {
    const functions = Array.from({ length: TESTS_A_FILE }, (_, test) => `def test_${test}():\n    pass\n`);
    writeFileSync(join(work, `test_${file}.py`), functions.join('\n'));
  }
}

function measureSession(program: string, withPlugin: boolean): Usage {
  // As a job has it: compiled files are kept, and PYTHONPATH is not set.
  const { PYTHONPATH: _, PYTHONDONTWRITEBYTECODE: __, ...own } = process.env;
  const plugin = { PYTHONPATH: join(root, 'dist/pytest'), REDFIRST_PYTEST_LOG: join(work, 'logs') };
  const { stdout, stderr, status } = spawnSync(program, ['-c', meter, program, '-m', 'pytest', '-q'], {
    cwd: work,
    encoding: 'utf8',
    env: withPlugin ? { ...own, ...plugin } : own,
  });
  if (status !== 0) throw new Error(`pytest ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}
