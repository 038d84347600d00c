import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchRequest, TableBench } from './reading.ts';

/** What a process says of itself (history-process.ts), with the budget of design §11 for PostgreSQL, if there is one. */
const FIGURES: readonly { key: string; name: string; budget: number | null }[] = [
  { key: 'megabytes', name: 'size, MB', budget: 35 },
  { key: 'saveMs', name: 'save a run, ms', budget: 50 },
  { key: 'flakyMs', name: 'flaky rates, last pass, first failure, ms', budget: 20 },
  { key: 'flakyFirstMs', name: 'the same, first question after opening', budget: null },
  { key: 'baselineMs', name: 'head against base, ms', budget: 20 },
  { key: 'baselineFirstMs', name: 'the same, first question after opening', budget: null },
  { key: 'durationsMs', name: 'durations of the last 50 runs, ms', budget: 100 },
  { key: 'durationsFirstMs', name: 'the same, first question after opening', budget: null },
  { key: 'memoryRatio', name: 'memory, last tenth ÷ second tenth', budget: 1.1 },
  { key: 'peakMiB', name: 'peak memory, MiB', budget: null },
];
const ENGINES = ['postgresql', 'embedded'];

/** Fills a history of 10,000 tests and 1,000 runs on both engines, and one of ten repositories at once, and asks both. */
export async function benchHistory({ quick }: BenchRequest): Promise<TableBench[]> {
  const one = { tests: quick ? 2_000 : 10_000, runs: quick ? 100 : 1_000, repositories: 1 };
  const ten = { tests: quick ? 500 : 2_000, runs: quick ? 20 : 100, repositories: 10 };
  return [one, ten].map(({ tests, runs, repositories }) => {
    const measured = ENGINES.map((engine) => measure([engine, tests, runs, repositories].map(String)));
    const isLarge = tests === 10_000;
    return {
      title: `history: ${tests} tests × ${runs} runs in ${repositories} ${repositories === 1 ? 'repository' : 'repositories at once'}`,
      columns: [...ENGINES, ...(isLarge ? ['budget'] : [])],
      lines: FIGURES.map(({ key, name, budget }) => ({
        name,
        values: [...measured.map((figures) => figures[key] ?? Number.NaN), ...(isLarge ? [budget] : [])],
      })),
    };
  });
}

function measure(args: string[]): Record<string, number> {
  const script = join(import.meta.dirname, 'history-process.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout.trim());
}
