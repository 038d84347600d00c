import { parseJson } from './json.ts';
import type { Opening } from './opening.ts';
import type { Source } from './reading.ts';
import type { Fault } from './unreadable.ts';
import { scanXml } from './xml.ts';

/** What a file is, that is no report: by its first characters, with what to do about it. */
const KNOWN: readonly { start: RegExp; what: string }[] = [
  { start: /^PK[\u0003\u0005]/, what: 'a zip archive; unpack it and give the reports in it' },
  {
    start: /^SQLite format 3/,
    what: "coverage.py's data file; give the output of `coverage xml` or `coverage json`",
  },
  {
    start: /^version https:\/\/git-lfs/,
    what: 'a Git LFS pointer; fetch the file itself with `git lfs pull`',
  },
  { start: /^(?:<!doctype html|<html)/i, what: 'an HTML page' },
  {
    start: /^\{\s*"tests_by_mangled_function_name"/,
    what: "mutmut's record of which test runs what; give its .meta files or the output of `mutmut results`",
  },
];

const ACCEPTED =
  "JUnit XML, pytest-reportlog, pytest-json-report, coverage.py's XML, JSON and LCOV, pytest-benchmark's JSON, mutmut's results and Atheris' logs are";

const NO_REPORT: Fault = {
  kind: 'unsupported',
  message: `This is no report that is read; ${ACCEPTED}.`,
};

/** What is wrong with a text, other than JSON, that no format recognises. */
export async function unrecognisedFault(source: Source, { head, root }: Opening): Promise<Fault> {
  const known = KNOWN.find(({ start }) => start.test(head));
  if (known !== undefined)
    return { kind: 'unsupported', message: `No report is read here: this is ${known.what}.` };
  if (root === null) return NO_REPORT;
  const unheard = { open: () => 'enter' as const, close: () => {}, taken: () => {} };
  return (
    (await scanXml(source, unheard)) ?? {
      kind: 'unsupported',
      message: `XML with the root element <${root}> is no report that is read; ${ACCEPTED}.`,
    }
  );
}

/** What is wrong with JSON that no format recognises. */
export function unrecognisedJsonFault(text: string): Fault {
  const reason = jsonFault(text);
  return reason === null ? NO_REPORT : { kind: 'malformed', message: `The JSON can't be read: ${reason}` };
}

function jsonFault(text: string): string | null {
  try {
    parseJson(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
