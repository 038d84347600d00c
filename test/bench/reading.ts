import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coverageLines, coverageXml, junitXml } from './generated-reports.ts';
import { type Contender, type Measured, measureSideBySide } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const work = join(root, 'out/bench');

export interface Bench {
  title: string;
  rows: Measured[];
}

export interface BenchRequest {
  quick: boolean;
  /** Programs of others that take a report as their argument; each is one more contender. */
  peers: readonly string[];
}

/** The floor of design §11: Node's start, the file read, its bytes looked at once. */
const FLOOR = `import { readFileSync } from 'node:fs'; let n = 0; for (const b of readFileSync(process.argv[2])) if (b === 60) n++; console.log(n);`;

/** fast-xml-parser builds its tree; the testcases, or lines, in it are counted. */
const TREE = `import { readFileSync } from 'node:fs'; import { XMLParser } from 'PACKAGE';
const tree = new XMLParser({ ignoreAttributes: false, preserveOrder: true }).parse(readFileSync(process.argv[2]));
let n = 0; const walk = (nodes) => { for (const node of nodes) for (const [key, value] of Object.entries(node)) if (Array.isArray(value)) { if (key === 'testcase' || key === 'line') n++; walk(value); } };
walk(tree); console.log(n);`;

/** saxes hears every event, and nothing is kept. */
const EVENTS = `import { createReadStream } from 'node:fs'; import saxes from 'PACKAGE';
const parser = new saxes.SaxesParser(); let n = 0; parser.on('opentag', ({ name }) => { if (name === 'testcase' || name === 'line') n++; });
for await (const piece of createReadStream(process.argv[2], { encoding: 'utf8' })) parser.write(piece); parser.close(); console.log(n);`;

/** Reading large files, and the cold start of the Action's bundle, each against its floor (design §11). */
export async function benchReading({ quick, peers }: BenchRequest): Promise<Bench[]> {
  mkdirSync(work, { recursive: true });
  const rounds = quick ? 3 : 9;
  const floor = script('floor', FLOOR);
  const readers = (file: string): Contender[] => [
    { name: 'floor', args: [floor, file] },
    { name: 'redfirst inspect', args: [join(root, 'dist/cli.mjs'), 'inspect', file, '--json'] },
  ];
  const others = (file: string): Contender[] => [
    { name: 'saxes, events only', args: [script('saxes', EVENTS, 'saxes/saxes.js'), file] },
    {
      name: 'fast-xml-parser, tree',
      args: [script('tree', TREE, 'fast-xml-parser/src/fxp.js'), file],
    },
    ...peers.map((peer) => ({ name: basename(peer), args: [peer, file] })),
  ];
  const tests = quick ? 10_000 : 100_000;
  const lines = quick ? 41_400 : 414_000;
  const junit = await write('junit.xml', junitXml(tests));
  const coverage = await write('coverage.xml', coverageXml(lines));
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
    const large = await write('junit-1m.xml', junitXml(1_000_000));
    benches.push({ title: 'JUnit of 1,000,000 tests', rows: measureSideBySide(readers(large), 3) });
  }
  return [...benches, coldStart(rounds)];
}

function coldStart(rounds: number): Bench {
  return {
    title: 'cold start of the collect bundle; floor = an empty .mjs',
    rows: measureSideBySide(
      [
        { name: 'empty .mjs', args: [script('empty', '')] },
        {
          name: 'collect, refusing its inputs',
          args: [join(root, 'dist/collect.mjs')],
          env: { REDFIRST_MODE: 'none' },
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

/** Writes as it is made: a million tests are more than one string should hold. */
async function write(name: string, parts: Iterable<string>): Promise<string> {
  const path = join(work, name);
  const stream = createWriteStream(path);
  for (const part of parts)
    if (!stream.write(part)) await new Promise<void>((drained) => stream.once('drain', () => drained()));
  await new Promise<void>((ended) => stream.end(() => ended()));
  return path;
}
