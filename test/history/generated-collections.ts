// Collections with everything in them that a collection can hold, each made from a seed.
import type { Collection } from '#src/model/collection.ts';
import type { Coverage, FileCoverage } from '#src/model/coverage.ts';
import {
  type Attempt,
  FAILURE_KINDS,
  type Failure,
  NODE_ID_ORIGINS,
  OUTCOMES,
  type TestResult,
} from '#src/model/test-result.ts';
import { type Random, randomFrom } from '../fuzz/random.ts';
import { aCollection } from './builders.ts';

const words = ['cart', 'total', 'a b', 'ünïcode 🙂', "o'neil", '__proto__', ''];

/** What a database dislikes: NUL, halves of surrogate pairs, quotes, line ends, JSON's own signs, and length. */
const hostile = [
  'nul \0',
  'high \ud800',
  'low \udfff',
  `"'\\u0000); --`,
  'x'.repeat(5_000),
  'a\r\nb\u2028',
  '[{"',
];

export function someText(random: Random): string {
  return random.chance(0.15) ? random.pick(hostile) : random.pick(words);
}

/** A duration of at most three digits: the history promises to give it back as it was. */
export function someDuration(random: Random): number | null {
  if (random.chance(0.1)) return null;
  const digits = random.int(1_000);
  return random.chance(0.6) ? digits / 10 ** random.int(5) : digits * 10 ** random.int(6);
}

function someFrame(random: Random) {
  return {
    file: someText(random),
    line: random.int(500) + 1,
    function: random.chance(0.3) ? null : someText(random),
  };
}

export function someFailure(random: Random): Failure {
  const raised = () => ({
    type: someText(random),
    message: someText(random),
    location: random.chance(0.5) ? null : someFrame(random),
  });
  return {
    kind: random.pick(FAILURE_KINDS),
    phase: random.pick(['setup', 'call', 'teardown', 'collect'] as const),
    type: someText(random),
    message: someText(random),
    location: random.chance(0.3) ? null : someFrame(random),
    frames: random.times(random.int(3), () => someFrame(random)),
    excerpt: someText(random),
    ...(random.chance(0.2) ? { root: raised() } : {}),
    ...(random.chance(0.2) ? { leaves: random.times(random.int(3), raised) } : {}),
    ...(random.chance(0.2) ? { diff: someText(random) } : {}),
    ...(random.chance(0.2) ? { examples: [{ text: someText(random), decorator: null }] } : {}),
    ...(random.chance(0.2) ? { hypothesisSeed: `${random.int(1_000_000)}` } : {}),
  };
}

function someTest(random: Random, shared: readonly Failure[]): TestResult {
  const attempts = random.times(random.chance(0.2) ? 1 + random.int(4) : 1, (): Attempt => {
    const outcome = random.chance(0.5) ? 'passed' : random.pick(OUTCOMES);
    const failure = random.chance(0.5) ? random.pick(shared) : someFailure(random);
    return {
      outcome,
      durationMs: someDuration(random),
      ...(random.chance(0.3) ? { worker: random.pick(['gw0', 'gw1', '', 'nul \0']) } : {}),
      ...(outcome !== 'passed' && random.chance(0.8) ? { failure } : {}),
    };
  });
  return {
    // Few names for many tests: repetitions are rare in reports, and nothing forbids them.
    nodeId: `tests/test_${random.int(6)}.py::test_${random.int(12)}[${someText(random)}]`,
    nodeIdFrom: random.pick(NODE_ID_ORIGINS),
    rootdir: random.pick(['', '', 'packages/a', someText(random)]),
    file: random.chance(0.1) ? null : someText(random),
    line: random.chance(0.1) ? null : random.int(300) + 1,
    markers: random.times(random.int(3), () => someText(random)),
    // Mostly that of the last attempt; where records merely repeat, the worst.
    outcome: random.chance(0.95) ? (attempts.at(-1)?.outcome ?? 'passed') : random.pick(OUTCOMES),
    flaky: random.chance(0.1),
    attempts,
  };
}

/** Coverage of the files of that name, of which each line is executed, missing or excluded. */
export function someFile(random: Random, path: string): FileCoverage {
  const file: FileCoverage = {
    path,
    blobId: random.chance(0.5) ? null : `${random.int(1e9)}`,
    executed: [],
    missing: [],
    excluded: [],
    branches: [],
  };
  for (let line = 1; line <= 1 + random.int(40); line += 1)
    random.pick([file.executed, file.executed, file.missing, file.excluded]).push(line);
  for (const line of file.executed)
    if (random.chance(0.2)) {
      const total = 2 + random.int(2);
      const covered = random.int(total + 1);
      const missing = random.chance(0.5) ? null : random.times(total - covered, () => `${random.int(50)}`);
      file.branches.push({ line, total, covered, missing });
    }
  return random.chance(0.3) ? { ...file, contexts: [{ context: 0, ranges: [1, 3, 7, 7] }] } : file;
}

function someCoverage(random: Random): Coverage {
  return {
    files: random.times(random.int(5), (index) => someFile(random, `src/${index}/${someText(random)}.py`)),
    branchesMeasured: random.chance(0.5),
    ...(random.chance(0.5) ? { contexts: ['', someText(random)] } : {}),
  };
}

function someCounts(random: Random) {
  const known = {
    survived: 1,
    timeout: 2,
    noTests: 3,
    skipped: 4,
    suspicious: 5,
    segfault: 6,
    interrupted: 7,
  };
  return {
    ...known,
    total: random.int(99),
    killed: null,
    caughtByTypeCheck: null,
    notChecked: random.int(9),
  };
}

function someBenchmark(random: Random) {
  const ms = () => random.int(1_000_000) / 997;
  return {
    nodeId: `tests/test_bench.py::${someText(random)}`,
    name: someText(random),
    group: null,
    params: { n: someText(random) },
    minMs: ms(),
    maxMs: ms(),
    meanMs: ms(),
    stddevMs: ms(),
    medianMs: ms(),
    iqrMs: ms(),
    rounds: 5,
    iterations: 1,
    opsPerSecond: random.chance(0.5) ? null : ms(),
    commit: random.chance(0.5) ? null : { sha: 'a'.repeat(40), branch: someText(random), isDirty: null },
    machine: someText(random),
  };
}

/** The tests dealt out to one process or two, in any order; null: not told. */
function someOrder(random: Random, tests: number): number[][] | null {
  if (random.chance(0.4)) return null;
  const left = Array.from({ length: tests }, (_, place) => place);
  const order: number[][] = random.times(1 + random.int(2), () => []);
  while (left.length > 0) random.pick(order).push(...left.splice(random.int(left.length), 1));
  return order;
}

/** The collection of a seed. `names` identify it within its run; else they are made up as well. */
export function aGeneratedCollection(
  seed: number,
  names: Parameters<typeof aCollection>[0] = {},
): Collection {
  const random = randomFrom(seed, 6);
  const shared = random.times(3, () => someFailure(random));
  const place = {
    environment: someText(random),
    shard: random.chance(0.5) ? null : someText(random),
    job: someText(random),
  };
  const collection = aCollection({ ...place, ...names });
  const generated: Collection = {
    ...collection,
    command: random.chance(0.5) ? null : { exitCode: 1, signal: null, line: someText(random) },
    results: {
      session: {
        ...collection.results.session,
        plugins: { [random.pick(['xdist', 'cov', 'nul \0'])]: someText(random) },
        workers: random.chance(0.5) ? null : random.int(9),
        seeds: { randomly: '1234' },
      },
      tests: random.times(random.chance(0.1) ? 0 : random.int(60), () => someTest(random, shared)),
      coverage: random.chance(0.3) ? null : someCoverage(random),
      mutants: random.chance(0.5)
        ? null
        : { counts: someCounts(random), modules: [someText(random)], survivors: [] },
      fuzzCrashes: random.times(random.int(2), () => ({
        kind: 'exception' as const,
        type: someText(random),
        message: someText(random),
        location: null,
        frames: [someFrame(random)],
        target: someText(random),
        input: { sha1: 'ab', sizeBytes: 2, base64: null, file: someText(random) },
        timeoutSeconds: null,
        excerpt: someText(random),
      })),
      benchmarks: random.times(random.int(3), () => someBenchmark(random)),
      problems: random.times(random.int(3), () => ({
        file: someText(random),
        kind: 'malformed' as const,
        message: someText(random),
      })),
    },
  };
  // Of a seed of its own: what the others make stays as it was.
  const order = someOrder(randomFrom(seed, 8), generated.results.tests.length);
  return order === null ? generated : { ...generated, results: { ...generated.results, order } };
}

/** What the history keeps of a collection: all of it, but for the workers of tests that simply ended. */
export function asKept(collection: Collection): Collection {
  const { tests } = collection.results;
  return { ...collection, results: { ...collection.results, tests: tests.map(withoutPlainWorker) } };
}

function withoutPlainWorker(test: TestResult): TestResult {
  const [attempt, ...more] = test.attempts;
  const simplyEnded =
    attempt !== undefined &&
    more.length === 0 &&
    attempt.outcome === test.outcome &&
    ['passed', 'skipped', 'xfailed', 'xpassed'].includes(test.outcome) &&
    attempt.failure === undefined &&
    !test.flaky;
  return simplyEnded
    ? { ...test, attempts: [{ outcome: attempt.outcome, durationMs: attempt.durationMs }] }
    : test;
}
