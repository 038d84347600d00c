// `npm run bench -- [reading] [history] [issues] [plugin] [--quick] [--json] [--peer FILE]`: whole processes, CPU time and peak memory, as ratios
// measured side by side in one run. Not a test: a machine's speed decides nothing.
import { parseArgs } from 'node:util';
import { benchHistory } from './history.ts';
import { benchIssues } from './issues.ts';
import { benchPlugin } from './plugin.ts';
import { type Bench, type BenchRequest, benchReading, type TableBench } from './reading.ts';

const benches: Record<string, (request: BenchRequest) => Promise<(Bench | TableBench)[]>> = {
  reading: benchReading,
  history: benchHistory,
  issues: benchIssues,
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
const results: (Bench | TableBench)[] = [];
for (const name of names)
  results.push(...((await benches[name]?.({ quick: values.quick, peers: values.peer })) ?? []));
if (values.json) console.log(JSON.stringify(results, null, 2));
else
  for (const result of results) {
    console.log(`\n${result.title}`);
    for (const line of 'rows' in result ? ratioLines(result) : tableLines(result)) console.log(`  ${line}`);
  }

function ratioLines({ rows }: Bench): string[] {
  return rows.map(
    ({ name, cpuMs, peakMiB, ratio }) =>
      `${name.padEnd(28)} ${cpuMs.toFixed(0).padStart(7)} ms CPU ${peakMiB.toFixed(0).padStart(6)} MiB ${ratio.toFixed(2).padStart(7)} × floor`,
  );
}

function tableLines({ columns, lines }: TableBench): string[] {
  const cell = (value: number | null): string => (value === null ? '' : value.toFixed(value < 10 ? 2 : 0));
  return [
    `${''.padEnd(44)}${columns.map((column) => column.padStart(12)).join('')}`,
    ...lines.map(
      ({ name, values }) => `${name.padEnd(44)}${values.map((value) => cell(value).padStart(12)).join('')}`,
    ),
  ];
}
