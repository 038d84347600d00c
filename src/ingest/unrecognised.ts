import { parseJson } from './json.ts';
import type { Opening } from './opening.ts';
import type { Fault } from './unreadable.ts';
import { checkStructure } from './xml-structure.ts';

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
];

const ACCEPTED = "JUnit XML, pytest-reportlog, and coverage.py's XML and JSON are";

/** What is wrong with a text that no format recognises. */
export function unrecognisedFault(text: string, opening: Opening): Fault {
  const known = KNOWN.find(({ start }) => start.test(opening.head));
  if (known !== undefined)
    return { kind: 'unsupported', message: `No report is read here: this is ${known.what}.` };
  if (opening.root !== null) return xmlFault(text, opening.root);
  if (/^[{[]/.test(opening.head)) {
    const reason = jsonFault(text);
    if (reason !== null) return { kind: 'malformed', message: `The JSON can't be read: ${reason}` };
  }
  return { kind: 'unsupported', message: `This is no report that is read; ${ACCEPTED}.` };
}

function xmlFault(text: string, root: string): Fault {
  const checked = checkStructure(text);
  if ('fault' in checked) return checked.fault;
  return {
    kind: 'unsupported',
    message: `XML with the root element <${root}> is no report that is read; ${ACCEPTED}.`,
  };
}

function jsonFault(text: string): string | null {
  try {
    parseJson(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
