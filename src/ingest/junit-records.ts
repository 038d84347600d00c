import { decimalIn, wholeNumberIn } from './plain-numbers.ts';
import { readElements } from './xml.ts';
import type { XmlTag } from './xml-tag.ts';

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
/** More than any report has of anything. */
const MOST_COUNTED = 1_000_000_000;

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

/** The record of a `<testcase>`'s opening tag, without results yet. */
export function recordFrom(tag: XmlTag): JunitRecord {
  return {
    classname: tag.value('classname') ?? '',
    name: tag.value('name'),
    file: tag.value('file')?.replaceAll('\\', '/') ?? null,
    line: countFrom(tag, 'line'),
    durationMs: durationFrom(tag),
    results: [],
  };
}

/** The `time` attribute, which is in seconds; null when it is missing or no plain number. */
export function durationFrom(tag: XmlTag): number | null {
  const seconds = tag.decimal('time');
  return seconds === null ? null : seconds * 1000;
}

/** The same of a value in plain bytes, which is missing where they start at -1. */
export function durationIn(bytes: Uint8Array, start: number, end: number): number | null {
  const seconds = decimalIn(bytes, start, end);
  return seconds === -1 ? null : seconds * 1000;
}

/** An attribute that counts something; null when it is missing or no count. */
export function countFrom(tag: XmlTag, name: string): number | null {
  const count = tag.wholeNumber(name);
  return count !== null && count < MOST_COUNTED ? count : null;
}

/** The same of a value in plain bytes, which is missing where they start at -1. */
export function countIn(bytes: Uint8Array, start: number, end: number): number | null {
  const count = wholeNumberIn(bytes, start, end);
  return count !== -1 && count < MOST_COUNTED ? count : null;
}

/** The results in the sources of such elements, one each. @throws UnreadableError */
export function resultsOf(sources: readonly string[]): JunitResult[] {
  const results: JunitResult[] = [];
  let depth = 0;
  let pieces: string[] = [];
  readElements(sources, {
    open(name, attributes) {
      depth += 1;
      if (depth > 1 || !isResultTag(name)) return;
      results.push({
        tag: name,
        type: attributes.get('type') ?? '',
        message: attributes.get('message') ?? '',
        text: '',
      });
      pieces = [];
    },
    text(text) {
      pieces.push(text);
    },
    close() {
      depth -= 1;
      const result = results.at(-1);
      if (depth === 0 && result !== undefined) result.text = pieces.join('');
    },
  });
  return results;
}

/** Whether an element within a test case says how that ended. */
export function isResultTag(name: string): name is ResultTag {
  return RESULT_TAGS.some((tag) => tag === name);
}

/** What pytest writes when it fails itself (`_pytest.junitxml.LogXML.pytest_internalerror`). */
export function isInternalError(record: JunitRecord): boolean {
  return (
    record.classname === 'pytest' &&
    record.name === 'internal' &&
    record.results.some((result) => result.tag === 'error')
  );
}

/** What pytest writes when Ctrl-C, pytest.exit or a worker's death cuts a test off: no name, no result. */
export function isInterrupt(record: JunitRecord): boolean {
  return record.name === null && record.results.length === 0;
}
