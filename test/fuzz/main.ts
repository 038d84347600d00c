// `npm run fuzz -- [--seed N] [--first N] [--inputs N] [--corpus DIR]… [xml|junit|coverage|reportlog|plugin|json|lcov|text|memory]…`: holds our
// readers against others (saxes, fast-xml-parser) on generated, real and spoilt inputs. `memory` measures hostile inputs instead.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow, headOf } from './corpus.ts';
import { differenceText, fuzz } from './fuzz.ts';
import { measureMemory } from './memory.ts';
import { TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    inputs: { type: 'string', default: '2000' },
    corpus: { type: 'string', multiple: true, default: [join(import.meta.dirname, '../fixtures/h11')] },
  },
});
const [seed, first, inputs] = [values.seed, values.first, values.inputs].map(Number);
const names = [...TARGETS.map(({ name }) => name), 'memory'];
const unknown = positionals.filter((name) => !names.includes(name));
if (
  seed === undefined ||
  first === undefined ||
  !Number.isSafeInteger(seed + first + (inputs ?? Number.NaN)) ||
  unknown.length > 0
) {
  console.error(
    `usage: npm run fuzz -- [--seed N] [--first N] [--inputs N] [--corpus DIR] [${names.join('|')}]`,
  );
  process.exit(2);
}
if (positionals.includes('memory') && measureMemory() > 0) process.exitCode = 1;
const files = values.corpus.flatMap(filesBelow);
const chosen = TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
let total = 0;
let differing = 0;
for (const target of chosen) {
  const corpus = files.filter((file) => target.isInput(headOf(file))).map(({ bytes }) => bytes);
  const done = await fuzz({ target, seed, first, inputs: inputs ?? 0, corpus });
  for (const difference of done.differences) console.log(differenceText(difference));
  console.log(`${target.name.padEnd(10)} ${done.inputs} inputs, ${done.differences.length} differences`);
  total += done.inputs;
  differing += done.differences.length;
}
if (chosen.length > 0) console.log(`fuzz: ${total} inputs, seed ${seed}, ${differing} differences`);
if (differing > 0) process.exitCode = 1;
