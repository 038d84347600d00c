// The recorded ten runs of one flaky commit, as the analysis of causes sees them.
import { readdirSync, readFileSync } from 'node:fs';
import { categorise } from '#src/analysis/flaky-category/categorise.ts';
import { type PythonProgram, pythonProgram } from '#src/analysis/flaky-category/python-program.ts';
import { fileOfTest, nameOfNodeId } from '#src/analysis/test-name.ts';
import type { FlakyCategory } from '#src/model/flaky-finding.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { sharedPath } from './shared-data.ts';
import { readHere } from './truth-inspect.ts';

const RUNS = Array.from({ length: 10 }, (_, index) => `run${String(index + 1).padStart(2, '0')}`);

/** The results of each test in the ten runs, by node id. */
export async function labResults(
  report: 'reportlog.jsonl' | 'junit.xml',
): Promise<Map<string, TestResult[]>> {
  const found = new Map<string, TestResult[]>();
  for (const run of RUNS) {
    const { tests } = await readHere(
      [sharedPath('lab-flaky', run, report)],
      sharedPath('lab-flaky', 'suite'),
    );
    for (const test of tests) found.set(test.nodeId, [...(found.get(test.nodeId) ?? []), test]);
  }
  return found;
}

/** The suite's tests as a checkout has them. */
export function labCode(): PythonProgram {
  const folder = sharedPath('lab-flaky', 'suite', 'tests');
  return pythonProgram(
    new Map(readdirSync(folder).map((file) => [`tests/${file}`, readFileSync(`${folder}/${file}`, 'utf8')])),
  );
}

/** The cause of each test that failed or was repeated, by its name with parameters. */
export function labCauses(
  results: ReadonlyMap<string, readonly TestResult[]>,
  code: PythonProgram,
  change: (failure: Failure) => Failure = (failure) => failure,
): Record<string, FlakyCategory> {
  return Object.fromEntries(
    [...results].flatMap(([nodeId, tests]) => {
      const [test] = tests;
      const failures = tests.flatMap(({ attempts }) => attempts.flatMap(({ failure }) => failure ?? []));
      const attempts = tests.map((one) => one.attempts.map(({ outcome }) => outcome));
      if (test === undefined || attempts.every((outcomes) => outcomes.join() === 'passed')) return [];
      const { category } = categorise({
        testName: nameOfNodeId(nodeId),
        file: fileOfTest(test),
        failures: failures.map(change),
        attempts,
        code,
      });
      return [[nodeId.split('::').at(-1) ?? '', category]];
    }),
  );
}

/** The names that the suite's tests chose for themselves. */
const CHOSEN =
  /\b(?:test_\w+|TestC|Cart|inc|logged|c|ts|t|d|p|n|xs|words|db|closes_badly|[AB](?=\)))\b(?!\.py)(?!["'(]\.)/g;

/** The same failure with other names, another file, and noise in the place of all that was said. */
export function disguised(failure: Failure): Failure {
  const noise = 'threading.Thread asyncio.sleep random.random time.time ConnectionError os.environ';
  const place = <T extends { file: string } | null>(one: T): T =>
    one === null ? one : { ...one, file: one.file.replace(/test_\w+/, 'spec') };
  const numbers = new Map<string, string>();
  const rename = (name: string): string => {
    const known = numbers.get(name) ?? `v${numbers.size}`;
    numbers.set(name, known);
    return known;
  };
  const line = (text: string): string => {
    if (/^E /.test(text)) return `E   ${noise}`;
    if (/^\S+\.py:\d+: /.test(text)) return text.replace(/test_\w+(?=\.py)/, 'spec');
    return text.replace(/, f?"[^"]*"$/, `, "${noise}"`).replace(CHOSEN, rename);
  };
  return {
    ...failure,
    message: noise,
    location: place(failure.location),
    frames: failure.frames.map(place),
    excerpt: failure.excerpt.split('\n').map(line).join('\n'),
  };
}
