// How often `redfirst reproduce` is wrong of tests that fail at random: the flaky suite of the shared data, seeded repetitions.
// node test/bench/reproduce-random.ts SUITE PYTHON [REPETITIONS]; a random test that is called deterministic or dependent on the
// order is wrong, and so is a broken one that is called anything but deterministic.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReproduceOutput } from '#src/model/reproduction-output.ts';

const [suite = '', python = 'python', repetitions = '30'] = process.argv.slice(2);
const cli = join(import.meta.dirname, '../../dist/cli.mjs');

const random = [0.1, 0.3, 0.5, 0.9].map(
  (p) => `tests/test_random_data.py::test_fails_with_probability[${p}]`,
);
const asked = [
  ...random,
  'tests/test_random_data.py::test_random_input_bug',
  'tests/test_stable.py::test_always_fails',
];

/** Each session of a repetition draws other numbers, the same ones whenever it is repeated. */
const conftest = `
import os, random
import pytest
with open(os.environ["SESSIONS"], "a+b") as file:
    file.write(b".")
    SEED = "%s-%d" % (os.environ["SEED"], file.tell())

@pytest.fixture(autouse=True)
def seeded(request):
    random.seed(SEED + request.node.nodeid)
`;

const counts = new Map<string, Map<string, number>>();
for (let seed = 1; seed <= Number(repetitions); seed += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'redfirst-random-'));
  cpSync(suite, folder, { recursive: true });
  writeFileSync(join(folder, 'conftest.py'), conftest);
  const env = {
    ...process.env,
    SEED: String(seed),
    SESSIONS: join(folder, 'sessions'),
    ATTEMPT_LOG: join(folder, 'log'),
  };
  const args = [cli, 'reproduce', '--json', '--root', folder, '--command', `${python} -m pytest`, ...asked];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  for (const { nodeId, verdict } of (JSON.parse(stdout) as ReproduceOutput).tests) {
    const of = counts.get(nodeId) ?? new Map<string, number>();
    counts.set(nodeId, of.set(verdict, (of.get(verdict) ?? 0) + 1));
  }
}

let [wrong, all] = [0, 0];
for (const [nodeId, verdicts] of counts) {
  const isRandom = nodeId.includes('random');
  for (const [verdict, count] of verdicts) {
    const isWrong = isRandom
      ? ['deterministic', 'order-dependent'].includes(verdict)
      : verdict !== 'deterministic';
    all += count;
    if (isWrong) wrong += count;
  }
  console.log(`${nodeId}: ${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
}
console.log(`wrong: ${wrong} of ${all} (${((100 * wrong) / Math.max(1, all)).toFixed(1)} %)`);
