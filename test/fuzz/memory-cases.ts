/** A hostile input: named, and made piece by piece, since it is larger than what may be held. */
export interface MemoryCase {
  name: string;
  /** The most that the process may take, where passing tests and lines are counted, and where all is listed. */
  mostMiB: readonly [counted: number, listed: number];
  pieces(): Iterable<string>;
}

const MIB = 1024 * 1024;

function* repeated(text: string, bytes: number): Generator<string> {
  const piece = text.repeat(Math.max(1, Math.floor(MIB / text.length)));
  for (let left = bytes; left > 0; left -= piece.length) yield piece;
}

function* numbered(make: (number: number) => string, count: number): Generator<string> {
  let piece = '';
  for (let number = 0; number < count; number += 1) {
    piece += make(number);
    if (piece.length < MIB / 4) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function around(before: string, inside: () => Iterable<string>, after: string): () => Iterable<string> {
  return function* () {
    yield before;
    yield* inside();
    yield after;
  };
}

const SUITE = '<testsuites><testsuite name="pytest" tests="1">';
const END = '</testsuite></testsuites>';

/** What a report may be made of to fill the memory, or to keep a reader busy; 100 to 200 MB each where it is about size. */
export const MEMORY_CASES: readonly MemoryCase[] = [
  {
    name: 'one attribute of 60 MB',
    mostMiB: [500, 500],
    pieces: around(`${SUITE}<testcase name="`, () => repeated('a', 60 * MIB), `"/>${END}`),
  },
  {
    name: 'one attribute of 150 MB',
    mostMiB: [500, 500],
    pieces: around(`${SUITE}<testcase name="`, () => repeated('a', 150 * MIB), `"/>${END}`),
  },
  {
    name: 'text of 100 MB in a failure',
    mostMiB: [250, 250],
    pieces: around(
      `${SUITE}<testcase name="a"><failure>`,
      () => repeated('line of text\n', 100 * MIB),
      `</failure></testcase>${END}`,
    ),
  },
  {
    name: 'text of 150 MB beside the tests',
    mostMiB: [200, 200],
    pieces: around(
      `${SUITE}<testcase name="a"/><system-out>`,
      () => repeated('line of text\n', 150 * MIB),
      `</system-out>${END}`,
    ),
  },
  {
    name: 'a comment of 150 MB that never ends',
    mostMiB: [200, 200],
    pieces: around(`${SUITE}<testcase name="a"/><!--`, () => repeated('- - ', 150 * MIB), ''),
  },
  {
    name: 'CDATA of 150 MB that never ends',
    mostMiB: [200, 200],
    pieces: around(`${SUITE}<testcase name="a"><failure><![CDATA[`, () => repeated(']] ', 150 * MIB), ''),
  },
  {
    name: 'a DOCTYPE that never ends',
    mostMiB: [200, 200],
    pieces: around('<!DOCTYPE testsuites ', () => repeated('a', 150 * MIB), ''),
  },
  {
    name: 'a name of 150 MB',
    mostMiB: [500, 500],
    pieces: around(`${SUITE}<`, () => repeated('a', 150 * MIB), `/>${END}`),
  },
  {
    name: 'white space of 150 MB',
    mostMiB: [200, 200],
    pieces: around('', () => repeated(' \n', 150 * MIB), ''),
  },
  {
    name: 'elements 1,000,000 deep',
    mostMiB: [200, 200],
    pieces: around(SUITE, () => repeated('<a>', 3 * MIB), ''),
  },
  {
    name: '100,000 attributes',
    mostMiB: [250, 250],
    pieces: around(`${SUITE}<testcase name="a"`, () => numbered((n) => ` a${n}="1"`, 100_000), `/>${END}`),
  },
  {
    name: '3,000,000 attributes',
    mostMiB: [900, 900],
    pieces: around(`${SUITE}<testcase name="a"`, () => numbered((n) => ` a${n}="1"`, 3_000_000), `/>${END}`),
  },
  {
    name: '3,000,000 element names',
    mostMiB: [250, 250],
    pieces: around(SUITE, () => numbered((n) => `<a${n}/>`, 3_000_000), END),
  },
  {
    name: '3,000,000 element names in a test',
    mostMiB: [250, 250],
    pieces: around(
      `${SUITE}<testcase name="a"><failure/>`,
      () => numbered((n) => `<a${n}/>`, 3_000_000),
      `</testcase>${END}`,
    ),
  },
  {
    name: '5,000,000 elements in a failure',
    mostMiB: [250, 250],
    pieces: around(
      `${SUITE}<testcase name="a"><failure>`,
      () => numbered((n) => `<a${n}/>`, 5_000_000),
      `</failure></testcase>${END}`,
    ),
  },
  {
    name: '1,000,000 class names',
    mostMiB: [800, 2300],
    pieces: around(SUITE, () => numbered((n) => `<testcase classname="c${n}" name="a"/>`, 1_000_000), END),
  },
  {
    name: '1,000,000 failures of one test',
    mostMiB: [1400, 1400],
    pieces: around(
      SUITE,
      () => repeated('<testcase name="a"><failure message="x"/></testcase>', 51_000_000),
      END,
    ),
  },
  {
    name: '1,000,000 failures in one record',
    mostMiB: [900, 900],
    pieces: around(
      `${SUITE}<testcase name="a">`,
      () => repeated('<failure message="x"/>', 22_000_000),
      `</testcase>${END}`,
    ),
  },
  {
    name: '1,000,000 failing tests',
    mostMiB: [2900, 2900],
    pieces: around(
      SUITE,
      () => numbered((n) => `<testcase name="a${n}"><failure message="x"/></testcase>`, 1_000_000),
      END,
    ),
  },
  {
    name: '1,000,000 repeats of a passing test',
    mostMiB: [900, 900],
    pieces: around(SUITE, () => repeated('<testcase name="a"/>', 20_000_000), END),
  },
  {
    name: '6,000,000 passing tests',
    mostMiB: [500, 500],
    pieces: around(SUITE, () => numbered((n) => `<testcase name="a${n}"/>`, 6_000_000), END),
  },
  {
    name: '5,000,000 suites',
    mostMiB: [1000, 1000],
    pieces: around('<testsuites>', () => repeated('<testsuite></testsuite>', 115_000_000), '</testsuites>'),
  },
  {
    name: '1,000,000 suites with a test each, then repeats',
    mostMiB: [1300, 2500],
    pieces: around(
      '<testsuites>',
      function* () {
        yield* numbered((n) => `<testsuite><testcase name="a${n}"/></testsuite>`, 1_000_000);
        yield* numbered((n) => `<testsuite><testcase name="a${n}"/></testsuite>`, 300_000);
      },
      '</testsuites>',
    ),
  },
  {
    name: '1,000,000 covered files',
    mostMiB: [500, 1900],
    pieces: around(
      '<coverage>',
      () => numbered((n) => `<class filename="a${n}"/>`, 1_000_000),
      '</coverage>',
    ),
  },
  {
    name: '20,000 sources by 20,000 files',
    mostMiB: [500, 500],
    pieces: around(
      '<coverage><sources>',
      function* () {
        yield* numbered((n) => `<source>/s${n}</source>`, 20_000);
        yield '</sources>';
        yield* numbered((n) => `<class filename="a${n}"/>`, 20_000);
      },
      '</coverage>',
    ),
  },
  {
    name: '200,000 files with impossible lines',
    mostMiB: [500, 500],
    pieces: around(
      '<coverage>',
      () => numbered((n) => `<class filename="a${n}"><line number="x" hits="1"/></class>`, 200_000),
      '</coverage>',
    ),
  },
  {
    name: '8,000,000 lines of one file',
    mostMiB: [1200, 1200],
    pieces: around(
      '<coverage><class filename="a">',
      () => repeated('<line number="1" hits="1"/>', 200_000_000),
      '</class></coverage>',
    ),
  },
  {
    name: 'a reportlog line of 150 MB',
    mostMiB: [1100, 1100],
    pieces: around('{"$report_type": "SessionStart"}\n{"a": "', () => repeated('a', 150 * MIB), '"}\n'),
  },
  {
    name: '6,000,000 reportlog lines that are none',
    mostMiB: [1400, 1400],
    pieces: around('{"$report_type": "SessionStart"}\n', () => repeated('{"a": \n', 40 * MIB), ''),
  },
  {
    name: 'JSON of 100 MB of brackets',
    mostMiB: [900, 900],
    pieces: around('{"tests": ', () => repeated('[', 100 * MIB), ''),
  },
  {
    name: 'JSON of 100 MB of empty objects',
    mostMiB: [900, 900],
    pieces: around('{"tests": [{}', () => repeated(',{}', 100 * MIB), ']}'),
  },
  {
    name: 'LCOV of 8,000,000 lines',
    mostMiB: [1500, 1500],
    pieces: around('SF:a\n', () => repeated('DA:1,1\n', 60 * MIB), 'end_of_record\n'),
  },
  {
    name: 'text of 190 MB that is nothing',
    mostMiB: [900, 900],
    pieces: around('hello ', () => repeated('world ', 190 * MIB), ''),
  },
];
