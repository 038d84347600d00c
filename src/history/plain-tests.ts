// The tests of a collection, divided: thousands that simply ended take a few bytes each, the others a row.
import { type Failure, type Outcome, type TestResult, testResultSchema } from '#src/model/test-result.ts';
import { readRecord } from './column-values.ts';
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

/** What is said of each test besides its outcome, as it is kept. */
interface Forms {
  /** Distinct [nodeIdFrom, file, markers]. */
  forms: [TestResult['nodeIdFrom'], string | null, string[]][];
  /** By test: which of them, and the line. */
  form: number[];
  lines: (number | null)[];
}

/** The same, read and validated. */
export interface StoredForms {
  forms: readonly Pick<TestResult, 'nodeIdFrom' | 'file' | 'markers'>[];
  form: readonly number[];
  lines: readonly (number | null)[];
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
  forms: StoredForms;
  durations: Uint8Array;
  unlike: Uint8Array;
  records: readonly { position: number; record: TestRecord }[];
  failure: (id: number) => Failure;
}

/** The way back from `divideTests`; of tests with a record not validated. */
export function joinTests({ names, forms, durations, unlike, records, failure }: StoredTests): TestResult[] {
  const ms = readDurations(durations);
  const outcomes = readUnlike(unlike);
  const tests = names.map(({ rootdir, nodeId }, position): TestResult => {
    const { nodeIdFrom, file, markers } = forms.forms[forms.form[position] ?? 0] ?? unknownForm;
    const outcome = outcomes.get(position) ?? 'passed';
    return {
      nodeId,
      nodeIdFrom,
      rootdir,
      file,
      line: forms.lines[position] ?? null,
      markers: [...markers],
      outcome,
      flaky: false,
      attempts: [{ outcome, durationMs: ms[position] ?? null }],
    };
  });
  for (const { position, record } of records) {
    const test = tests[position];
    if (test === undefined) continue;
    test.outcome = record.outcome;
    test.flaky = record.flaky ?? false;
    test.attempts = record.attempts.map(({ failure: id, ...attempt }) => ({
      ...attempt,
      ...(id === undefined ? {} : { failure: failure(id) }),
    }));
  }
  return tests;
}

const unknownForm: StoredForms['forms'][number] = { nodeIdFrom: 'junit-file', file: null, markers: [] };

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

/**
 * What is said of each test besides its outcome, of its content.
 *
 * @throws an Error when it is not as it was written
 */
export function readForms(text: string): StoredForms {
  const { forms, form, lines }: Forms = JSON.parse(text);
  const read = forms.map(([nodeIdFrom, file, markers]) =>
    readRecord(formSchema, { nodeIdFrom, file, markers }, 'the form of a test'),
  );
  return { forms: read, form, lines: readRecord(lineSchema.array(), lines, 'the lines of tests') };
}

const lineSchema = testResultSchema.shape.line;
const formSchema = testResultSchema.pick({ nodeIdFrom: true, file: true, markers: true });

/** About how much memory they take. */
export function bytesOfForms({ forms, form, lines }: StoredForms): number {
  const texts = forms.reduce(
    (sum, { file, markers }) => sum + (file ?? '').length + markers.join().length,
    0,
  );
  return 100 + texts + 200 * forms.length + 8 * (form.length + lines.length);
}
