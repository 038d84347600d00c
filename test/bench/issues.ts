import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchRequest, TableBench } from './reading.ts';

/** What a process says of its sweeps (issues-process.ts), with the budget of the many, if there is one. */
const FIGURES: readonly { key: string; name: string; budget: number | null }[] = [
  { key: 'lists', name: 'listing reads', budget: 100 },
  { key: 'reads', name: 'reads in all', budget: null },
  { key: 'writes', name: 'writes', budget: null },
  { key: 'mostWrites', name: 'most writes for one due issue', budget: 3 },
  { key: 'readsAgain', name: 'reads of the second sweep', budget: null },
  { key: 'writesAgain', name: 'writes of the second sweep', budget: 0 },
  { key: 'cpuMs', name: 'sweep, ms CPU (with the fake GitHub)', budget: null },
  { key: 'cpuAgainMs', name: 'second sweep, ms CPU', budget: null },
];
const DUE = 50;

/** A sweep over few and many open issues, of which equally many are due: what it costs must not grow with the others. */
export async function benchIssues({ quick }: BenchRequest): Promise<TableBench[]> {
  const many = quick ? 2_000 : 10_000;
  const measured = [100, many].map((open) => measure([open, DUE].map(String)));
  return [
    {
      title: `issues: a sweep that breaches ${DUE} issues, of 100 and of ${many} open ones`,
      columns: ['100', String(many), 'budget'],
      lines: FIGURES.map(({ key, name, budget }) => ({
        name,
        values: [...measured.map((figures) => figures[key] ?? Number.NaN), budget],
      })),
    },
  ];
}

function measure(args: string[]): Record<string, number> {
  const script = join(import.meta.dirname, 'issues-process.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout.trim());
}
