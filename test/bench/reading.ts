import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measureSideBySide } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const work = join(root, 'out/bench');

export interface Bench {
  title: string;
  rows: Measured[];
}

/** Reading a large JUnit file, and the cold start of the Action's bundle, each against its floor (design §11). */
export function benchReading(quick: boolean): Bench[] {
  mkdirSync(work, { recursive: true });
  const rounds = quick ? 3 : 9;
  const tests = quick ? 10_000 : 100_000;
  const junit = join(work, 'junit.xml');
  writeFileSync(junit, junitOf(tests));
  const floor = script(
    'floor',
    `import { readFileSync } from 'node:fs'; let n = 0; for (const b of readFileSync(process.argv[2])) if (b === 60) n++; console.log(n);`,
  );
  const empty = script('empty', '');
  return [
    {
      title: `inspect, JUnit of ${tests.toLocaleString('en')} tests; floor = Node start + read file + one scan`,
      rows: measureSideBySide(
        [
          { name: 'floor', args: [floor, junit] },
          { name: 'redfirst inspect', args: [join(root, 'dist/cli.mjs'), 'inspect', junit, '--json'] },
        ],
        rounds,
      ),
    },
    {
      title: 'cold start of the collect bundle; floor = an empty .mjs',
      rows: measureSideBySide(
        [
          { name: 'empty .mjs', args: [empty] },
          {
            name: 'collect, refusing its inputs',
            args: [join(root, 'dist/collect.mjs')],
            env: { REDFIRST_MODE: 'none' },
          },
        ],
        rounds,
      ),
    },
  ];
}

function script(name: string, text: string): string {
  const path = join(work, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
}

/** One failing test in a hundred, classes and files as a real suite has them. */
function junitOf(tests: number): string {
  const cases = Array.from({ length: tests }, (_, index) => {
    const open = `<testcase classname="tests.unit.test_module_${index % 400}.TestThing" name="test_behaviour_of_part[${index}]" time="0.001"`;
    return index % 100 === 0
      ? `${open}><failure message="AssertionError: assert ${index} == 0">E   assert ${index} == 0\n\ntests/x.py:3: AssertionError</failure></testcase>`
      : `${open} />`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="${tests / 100}" skipped="0" tests="${tests}" time="1.0">${cases.join('')}</testsuite></testsuites>`;
}
