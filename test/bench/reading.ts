import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coverageLines, coverageXml, failingTests, junitXml } from './generated-reports.ts';
import { type Contender, type Measured, measureSideBySide } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const work = join(root, 'out/bench');

export interface Bench {
  title: string;
  rows: Measured[];
}

/** Figures of several kinds, a column for each contender. */
export interface TableBench {
  title: string;
  columns: readonly string[];
  lines: readonly { name: string; values: readonly (number | null)[] }[];
}

export interface BenchRequest {
  quick: boolean;
  /** Programs of others that take a report as their argument and print how many tests, or lines, it has. */
  peers: readonly string[];
}

/** The floor of design §11: Node's start, the file read, its bytes looked at once; not by `for … of`, which costs four times as much. */
const FLOOR = `import { readFileSync } from 'node:fs';
const tags = (bytes) => { let n = 0; for (let at = 0; at < bytes.length; at++) if (bytes[at] === 60) n++; return n; };
console.log(tags(readFileSync(process.argv[2])));`;

/** fast-xml-parser builds its tree; the testcases, or lines, in it are counted. */
const TREE = `import { readFileSync } from 'node:fs'; import { XMLParser } from 'PACKAGE';
const tree = new XMLParser({ ignoreAttributes: false, preserveOrder: true }).parse(readFileSync(process.argv[2]));
let n = 0; const walk = (nodes) => { for (const node of nodes) for (const [key, value] of Object.entries(node)) if (Array.isArray(value)) { if (key === 'testcase' || key === 'line') n++; walk(value); } };
walk(tree); console.log(n);`;

/** saxes tells of every tag, its attributes and all text, and nothing is kept. */
const EVENTS = `import { createReadStream } from 'node:fs'; import saxes from 'PACKAGE';
const parser = new saxes.SaxesParser(); let n = 0, length = 0;
parser.on('opentag', ({ name, attributes }) => { if (name === 'testcase' || name === 'line') n++; for (const key in attributes) length += attributes[key].length; });
parser.on('text', (text) => { length += text.length; }); parser.on('closetag', ({ name }) => { length += name.length; });
for await (const piece of createReadStream(process.argv[2], { encoding: 'utf8' })) parser.write(piece); parser.close(); console.log(n); console.log('characters', length);`;

/** A large report, and what a program that has read all of it knows. */
interface Input {
  path: string;
  /** How often `<` stands in it. */
  tags: number;
  /** How many tests, or lines of code, it is about. */
  elements: number;
  /** What `inspect --json` says of them. */
  inspected: RegExp;
}

/** Reading large files, and the cold start of the Action's bundle, each against its floor (design §11). */
export async function benchReading({ quick, peers }: BenchRequest): Promise<Bench[]> {
  mkdirSync(work, { recursive: true });
  const rounds = quick ? 3 : 9;
  const floor = script('floor', FLOOR);
  const readers = ({ path, tags, inspected }: Input): Contender[] => [
    { name: 'floor', args: [floor, path], proof: printed(tags) },
    {
      name: 'redfirst inspect',
      args: [join(root, 'dist/cli.mjs'), 'inspect', path, '--json'],
      proof: inspected,
    },
  ];
  const others = ({ path, elements }: Input): Contender[] =>
    [
      { name: 'saxes, events only', args: [script('saxes', EVENTS, 'saxes/saxes.js'), path] },
      { name: 'fast-xml-parser, tree', args: [script('tree', TREE, 'fast-xml-parser/src/fxp.js'), path] },
      ...peers.map((peer) => ({ name: basename(peer), args: [peer, path] })),
    ].map((other) => ({ ...other, proof: printed(elements) }));
  const tests = quick ? 10_000 : 100_000;
  const lines = quick ? 41_400 : 414_000;
  const junit = await junitOf('junit.xml', tests);
  const coverage: Input = {
    ...(await write('coverage.xml', coverageXml(lines))),
    elements: coverageLines(lines),
    inspected: new RegExp(`"statements":\\s*${coverageLines(lines)}\\b`),
  };
  const benches: Bench[] = [
    {
      title: `JUnit of ${tests.toLocaleString('en')} tests`,
      rows: measureSideBySide([...readers(junit), ...others(junit)], rounds),
    },
    {
      title: `coverage.xml of ${coverageLines(lines).toLocaleString('en')} lines`,
      rows: measureSideBySide([...readers(coverage), ...others(coverage)], rounds),
    },
  ];
  if (!quick) {
    const large = await junitOf('junit-1m.xml', 1_000_000);
    benches.push({ title: 'JUnit of 1,000,000 tests', rows: measureSideBySide(readers(large), 3) });
  }
  return [...benches, coldStart(rounds, await junitOf('junit-1.xml', 1))];
}

function coldStart(rounds: number, one: Input): Bench {
  return {
    title: 'cold start of the bundles, without a compile cache; floor = an empty .mjs',
    rows: measureSideBySide(
      [
        { name: 'empty .mjs', args: [script('empty', '')] },
        {
          name: 'collect, refusing its inputs',
          args: [join(root, 'dist/collect.mjs')],
          env: { REDFIRST_MODE: 'none' },
        },
        {
          name: 'redfirst inspect, of one test',
          args: [join(root, 'dist/cli.mjs'), 'inspect', one.path, '--json'],
          proof: one.inspected,
        },
      ],
      rounds,
    ),
  };
}

function script(name: string, text: string, module = ''): string {
  const path = join(work, `${name}.mjs`);
  const url = pathToFileURL(join(root, 'node_modules', module)).href;
  writeFileSync(path, text.replace('PACKAGE', url));
  return path;
}

/** A number on its own, however it is introduced. */
function printed(count: number): RegExp {
  return new RegExp(`(?<![\\d.,])${count}(?![\\d.,])`);
}

async function junitOf(name: string, tests: number): Promise<Input> {
  const inspected = new RegExp(`"total":\\s*${tests},[^}]*"failed":\\s*${failingTests(tests)},`);
  return { ...(await write(name, junitXml(tests))), elements: tests, inspected };
}

/** Writes as it is made: a million tests are more than one string should hold. */
async function write(name: string, parts: Iterable<string>): Promise<Pick<Input, 'path' | 'tags'>> {
  const path = join(work, name);
  const stream = createWriteStream(path);
  let tags = 0;
  for (const part of parts) {
    tags += part.split('<').length - 1;
    if (!stream.write(part)) await new Promise<void>((drained) => stream.once('drain', () => drained()));
  }
  await new Promise<void>((ended) => stream.end(() => ended()));
  return { path, tags };
}
