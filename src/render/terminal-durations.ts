import type { DurationsOutput } from '#src/model/durations-output.ts';
import { redactTokens } from '#src/model/redaction.ts';
import { counted } from './numbers.ts';
import { cut } from './outside-text.ts';
import { drawn, type Line, plainLine, section, type TerminalOptions } from './terminal-lines.ts';
import { textTable } from './text-table.ts';

type Slowdown = DurationsOutput['suite']['slowdowns'][number];

/** What a person looks at; `--json` has them all. */
const MOST_SHOWN = 20;

/** `redfirst durations` for reading: the suite, its tiers and workers, what became slower, and the slowest tests. */
export function renderDurationsTerminal(output: DurationsOutput, options: TerminalOptions): string {
  const { repository, branch, tests, suite } = output;
  const there = tests.filter(({ gone }) => !gone);
  const median = suite.medianMs === null ? 'no run' : `median ${time(suite.medianMs)}`;
  const p95 = suite.p95Ms === null ? '' : `, 95 % within ${time(suite.p95Ms)}`;
  return drawn(
    [
      {
        text: `${counted(there.length, 'test')} on ${branch} of ${repository}: ${median}${p95}`,
        style: 'bold',
      },
      ...speedLines(output),
      ...section('Tiers', tierLines(output), options),
      ...section('Slower than before', slowdownLines(output), options),
      ...section('Parallel', parallelLines(output), options),
      ...section('Slowest tests', slowestLines(there), options),
    ],
    options,
  );
}

function speedLines({ speeds }: DurationsOutput): Line[] {
  const told = speeds.map(
    ({ speed, tests, medianMs }) => `${counted(tests, `${speed} test`)} (${time(medianMs)})`,
  );
  return told.length === 0 ? [] : [plainLine(told.join(', '))];
}

function tierLines({ tiers }: DurationsOutput): Line[] {
  const used = tiers.filter(({ tests }) => tests > 0);
  if (used.length === 0) return [];
  const rows = used.map((tier) => [
    time(tier.actualMs),
    time(tier.budgetMs),
    String(tier.tests),
    String(tier.overBudget.length),
    tier.name,
  ]);
  const [head = '', ...lines] = textTable(
    [
      { title: 'takes', align: 'right' },
      { title: 'budget', align: 'right' },
      { title: 'tests', align: 'right' },
      { title: 'over budget', align: 'right' },
      { title: 'tier' },
    ],
    rows,
  );
  return [
    plainLine(head),
    ...lines.map((text, at): Line => {
      const tier = used[at];
      const isOver = tier !== undefined && tier.overBudget.length > 0;
      return { text, style: isOver ? 'yellow' : 'none' };
    }),
  ];
}

function slowdownLines({ suite, tests, benchmarks }: DurationsOutput): Line[] {
  const named = [
    ...suite.slowdowns.map((slowdown) => ({ name: 'nearly all tests at once', slowdown })),
    ...[...tests, ...benchmarks].flatMap(({ nodeId, slowdown }) =>
      slowdown === null ? [] : [{ name: cut(redactTokens(nodeId), 500), slowdown }],
    ),
  ];
  return named
    .toSorted((a, b) => growth(b.slowdown) - growth(a.slowdown))
    .flatMap(({ name, slowdown }): Line[] => [
      { text: name, style: 'yellow' },
      plainLine(
        `  ${time(slowdown.from)} to ${time(slowdown.to)} since ${slowdown.sinceSha.slice(0, 10)} in ${slowdown.environments.join(', ')}`,
      ),
    ]);
}

function growth({ from, to }: Slowdown): number {
  return to - from;
}

function parallelLines({ parallel }: DurationsOutput): Line[] {
  return parallel.map(({ workflow, environment, workers, speedUp, balance }) =>
    plainLine(
      `${environment}, ${workflow}: ${counted(workers, 'worker')}, ${speedUp.toFixed(1)} × as fast as one, balance ${Math.round(balance * 100)} %`,
    ),
  );
}

function slowestLines(tests: DurationsOutput['tests']): Line[] {
  if (tests.length === 0) return [];
  const slowest = tests.toSorted((a, b) => b.medianMs - a.medianMs).slice(0, MOST_SHOWN);
  const rows = slowest.map(({ medianMs, p95Ms, runs, nodeId }) => [
    time(medianMs),
    time(p95Ms),
    String(runs),
    cut(redactTokens(nodeId), 500),
  ]);
  const columns = [
    { title: 'median', align: 'right' },
    { title: '95 %', align: 'right' },
    { title: 'runs', align: 'right' },
    { title: 'test' },
  ] as const;
  return textTable(columns, rows).map(plainLine);
}

/** Milliseconds as people say them: `0.4 ms`, `120 ms`, `3.2 s`, `5 min 20 s`. */
function time(ms: number): string {
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60 === 0 ? '' : ` ${seconds % 60} s`;
  return `${Math.floor(seconds / 60)} min${rest}`;
}
