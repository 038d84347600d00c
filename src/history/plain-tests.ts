// The tests of a collection, divided: thousands that simply ended take a few bytes each, the others a row.
import type { Failure, Outcome, TestResult } from '#src/model/test-result.ts';
import { readDurations, writeDurations } from './duration-codes.ts';
import { type TestName, textOfName } from './test-names.ts';
import { readDifferences, writeDifferences } from './varints.ts';

/** A test that did not simply end: several attempts, a failure, or an outcome that takes explaining. */
export interface TestRecord {
  outcome: Outcome;
  flaky?: true;
  attempts: readonly {
    outcome: Outcome;
    durationMs: number | null;
    worker?: string;
    /** Which failure of the collection, or the id of its content. */
    failure?: number;
  }[];
}

/** A collection's tests, taken apart. */
export interface DividedTests {
  /** In the collection's order, as `textOfName` has them. */
  names: readonly string[];
  /** JSON of what is said of each test besides its outcome: the same from run to run until a file changes. */
  forms: string;
  durations: Buffer;
  unlike: Buffer;
  records: readonly { position: number; record: TestRecord }[];
  /** JSON of each distinct failure. */
  failures: readonly string[];
}

/** Outcomes that a test can simply have, besides passing; in the order of `unlike`. */
const PLAIN_OUTCOMES: readonly Outcome[] = ['skipped', 'xfailed', 'xpassed'];

interface Forms {
  /** Distinct [nodeIdFrom, file, markers]. */
  forms: [TestResult['nodeIdFrom'], string | null, string[]][];
  /** By test: which of them, and the line. */
  form: number[];
  lines: (number | null)[];
}

/** Takes the tests apart. Of those that simply ended, the worker is left out and three to four digits of the duration stay. */
export function divideTests(tests: readonly TestResult[]): DividedTests {
  const unlike: number[][] = PLAIN_OUTCOMES.map(() => []);
  const records: { position: number; record: TestRecord }[] = [];
  const failures = new Map<string, number>();
  const durations = tests.map((test, position) => {
    const list = unlike[PLAIN_OUTCOMES.indexOf(test.outcome)];
    if (isPlain(test) && (list !== undefined || test.outcome === 'passed')) {
      list?.push(position);
      return test.attempts[0]?.durationMs ?? null;
    }
    records.push({ position, record: recordOf(test, failures) });
    return null;
  });
  return {
    names: tests.map(textOfName),
    forms: JSON.stringify(formsOf(tests)),
    durations: writeDurations(durations),
    unlike: writeDifferences(unlike.flatMap((positions) => [positions.length, ...positions])),
    records,
    failures: [...failures.keys()],
  };
}

/** One attempt, the test's outcome, and nothing to explain. */
function isPlain({ attempts, outcome, flaky }: TestResult): boolean {
  const [attempt] = attempts;
  return attempts.length === 1 && attempt?.outcome === outcome && attempt.failure === undefined && !flaky;
}

function recordOf(test: TestResult, failures: Map<string, number>): TestRecord {
  return {
    outcome: test.outcome,
    ...(test.flaky ? { flaky: true as const } : {}),
    attempts: test.attempts.map(({ outcome, durationMs, worker, failure }) => ({
      outcome,
      durationMs,
      ...(worker === undefined ? {} : { worker }),
      ...(failure === undefined ? {} : { failure: placeIn(failures, JSON.stringify(failure)) }),
    })),
  };
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text) ?? places.size;
  places.set(text, known);
  return known;
}

function formsOf(tests: readonly TestResult[]): Forms {
  const places = new Map<string, number>();
  const forms: Forms['forms'] = [];
  const form = tests.map(({ nodeIdFrom, file, markers }) => {
    const place = placeIn(places, JSON.stringify([nodeIdFrom, file, markers]));
    if (place === forms.length) forms.push([nodeIdFrom, file, markers]);
    return place;
  });
  return { forms, form, lines: tests.map(({ line }) => line) };
}

/** What is needed to put tests together again. */
export interface StoredTests {
  names: readonly TestName[];
  forms: string;
  durations: Uint8Array;
  unlike: Uint8Array;
  records: readonly { position: number; record: TestRecord }[];
  failure: (id: number) => Failure;
}

/** The way back from `divideTests`; not validated. */
export function joinTests({
  names,
  forms: text,
  durations,
  unlike,
  records,
  failure,
}: StoredTests): TestResult[] {
  const { forms, form, lines }: Forms = JSON.parse(text);
  const ms = readDurations(durations);
  const outcomes = readUnlike(unlike);
  const byPosition = new Map(records.map(({ position, record }) => [position, record]));
  return names.map(({ rootdir, nodeId }, position) => {
    const [nodeIdFrom, file, markers] = forms[form[position] ?? 0] ?? ['junit-file', null, []];
    const record = byPosition.get(position);
    const outcome = record?.outcome ?? outcomes.get(position) ?? 'passed';
    const attempts =
      record === undefined
        ? [{ outcome, durationMs: ms[position] ?? null }]
        : record.attempts.map(({ failure: id, ...attempt }) => ({
            ...attempt,
            ...(id === undefined ? {} : { failure: failure(id) }),
          }));
    return {
      nodeId,
      nodeIdFrom,
      rootdir,
      file,
      line: lines[position] ?? null,
      markers: [...markers],
      outcome,
      flaky: record?.flaky ?? false,
      attempts,
    };
  });
}

/** Outcomes by the test's place, of tests that simply ended otherwise than by passing. */
export function readUnlike(bytes: Uint8Array): Map<number, Outcome> {
  const numbers = readDifferences(bytes);
  const outcomes = new Map<number, Outcome>();
  let at = 0;
  for (const outcome of PLAIN_OUTCOMES) {
    const count = numbers[at] ?? 0;
    for (const position of numbers.slice(at + 1, at + 1 + count)) outcomes.set(position, outcome);
    at += 1 + count;
  }
  return outcomes;
}

/** File and markers by the test's place. */
export function readForms(text: string): { file: string | null; markers: readonly string[] }[] {
  const { forms, form }: Forms = JSON.parse(text);
  const read = forms.map(([, file, markers]) => ({ file, markers }));
  return form.map((place) => read[place] ?? { file: null, markers: [] });
}
