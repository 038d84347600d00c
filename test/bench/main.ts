// `npm run bench -- [reading] [plugin] [--quick] [--json] [--peer FILE]`: whole processes, CPU time and peak memory, as ratios
// measured side by side in one run. Not a test: a machine's speed decides nothing.
import { parseArgs } from 'node:util';
import { benchPlugin } from './plugin.ts';
import { type Bench, type BenchRequest, benchReading } from './reading.ts';

const benches: Record<string, (request: BenchRequest) => Promise<Bench[]>> = {
  reading: benchReading,
  plugin: benchPlugin,
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    peer: { type: 'string', multiple: true, default: [] },
  },
});
const names = positionals.length === 0 ? Object.keys(benches) : positionals;
const unknown = names.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there is ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const results: Bench[] = [];
for (const name of names)
  results.push(...((await benches[name]?.({ quick: values.quick, peers: values.peer })) ?? []));
if (values.json) console.log(JSON.stringify(results, null, 2));
else
  for (const { title, rows } of results) {
    console.log(`\n${title}`);
    for (const { name, cpuMs, peakMiB, ratio } of rows)
      console.log(
        `  ${name.padEnd(28)} ${cpuMs.toFixed(0).padStart(7)} ms CPU ${peakMiB.toFixed(0).padStart(6)} MiB ${ratio.toFixed(2).padStart(7)} × floor`,
      );
  }
