import type { XmlEvents } from './xml.ts';

/** The children of a `<testcase>` that say how it ended; the last four are Maven Surefire's form of reruns. */
const RESULT_TAGS = [
  'failure',
  'error',
  'skipped',
  'rerunFailure',
  'rerunError',
  'flakyFailure',
  'flakyError',
] as const;
export type ResultTag = (typeof RESULT_TAGS)[number];

/** One such child. */
export interface JunitResult {
  tag: ResultTag;
  type: string;
  message: string;
  text: string;
}

/** One `<testcase>`, as it is written. */
export interface JunitRecord {
  classname: string;
  /** Null when pytest was interrupted before it knew. */
  name: string | null;
  /** xunit1 only. */
  file: string | null;
  /** xunit1 only, counted from 0. */
  line: number | null;
  durationMs: number | null;
  results: JunitResult[];
}

/** One `<testsuite>`; `declared` is its `tests` attribute, null when it is missing or no count. */
export interface JunitSuite {
  declared: number | null;
  records: JunitRecord[];
}

/** Listens to a JUnit document and keeps its suites that hold test cases. */
export function junitListener(): { events: XmlEvents; suites: JunitSuite[] } {
  const suites: JunitSuite[] = [];
  const open: JunitSuite[] = [];
  // Test cases outside any suite still count.
  const stray: JunitSuite = { declared: null, records: [] };
  let record: JunitRecord | null = null;
  let result: JunitResult | null = null;
  let pieces: string[] = [];
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'testsuite') {
        const suite = { declared: countOf(attributes.get('tests')), records: [] };
        open.push(suite);
        suites.push(suite);
      } else if (name === 'testcase' && record === null) {
        record = recordFrom(attributes);
        const suite = open.at(-1) ?? stray;
        if (suite === stray && stray.records.length === 0) suites.push(stray);
        suite.records.push(record);
      } else if (record !== null && result === null && isResultTag(name)) {
        result = {
          tag: name,
          type: attributes.get('type') ?? '',
          message: attributes.get('message') ?? '',
          text: '',
        };
        record.results.push(result);
        pieces = [];
      }
    },
    text(text) {
      if (result !== null) pieces.push(text);
    },
    close(name) {
      if (name === 'testsuite') open.pop();
      else if (name === 'testcase') record = null;
      else if (result !== null && name === result.tag) {
        result.text = pieces.join('');
        result = null;
      }
    },
  };
  return { events, suites };
}

function isResultTag(name: string): name is ResultTag {
  return RESULT_TAGS.some((tag) => tag === name);
}

function recordFrom(attributes: ReadonlyMap<string, string>): JunitRecord {
  const seconds = attributes.get('time') ?? '';
  return {
    classname: attributes.get('classname') ?? '',
    name: attributes.get('name') ?? null,
    file: attributes.get('file')?.replaceAll('\\', '/') ?? null,
    line: countOf(attributes.get('line')),
    durationMs: /^\d{1,9}(?:\.\d{1,12})?$/.test(seconds) ? Number(seconds) * 1000 : null,
    results: [],
  };
}

function countOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
