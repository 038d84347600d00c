import type { Benchmark } from '#src/model/benchmark.ts';
import type { Results } from '#src/model/collection.ts';
import type { FuzzCrash } from '#src/model/fuzz-crash.ts';
import type { Mutants } from '#src/model/mutants.ts';
import { redact } from '#src/model/redaction.ts';
import { shortType } from './failing-test.ts';
import { counted, grouped } from './numbers.ts';
import { cut, firstLine } from './outside-text.ts';

/** What reports say besides the outcomes of tests. */
export type FoundBeside = Pick<Results, 'mutants' | 'fuzzCrashes' | 'benchmarks'>;

/** More crashes than this are only counted in their sentence. */
const NAMED_CRASHES = 3;
const MAX_NAME = 120;

/**
 * A sentence each for mutants, crashes of fuzz targets, and benchmarks, where there are any.
 *
 * @param outside makes text from outside fit for where the sentence goes
 */
export function foundBeside(
  { mutants, fuzzCrashes, benchmarks }: FoundBeside,
  outside: (text: string) => string,
): string[] {
  return [
    ...(mutants === null ? [] : [mutantsSentence(mutants)]),
    ...(fuzzCrashes.length === 0 ? [] : [crashesSentence(fuzzCrashes, outside)]),
    ...(benchmarks.length === 0 ? [] : [benchmarksSentence(benchmarks, outside)]),
  ];
}

function mutantsSentence({ counts }: Mutants): string {
  const { total, killed, survived, noTests } = counts;
  const others: [number | null, string][] = [
    [noTests, 'run by no test'],
    [counts.timeout, 'timed out'],
    [counts.suspicious, 'suspicious'],
    [counts.segfault, 'segfault'],
    [counts.interrupted, 'interrupted'],
    [counts.skipped, 'skipped'],
    [counts.caughtByTypeCheck, 'caught by the type check'],
    [counts.notChecked, 'not checked'],
  ];
  const parts = [
    `${grouped(survived)} survived`,
    ...others.flatMap(([count, what]) =>
      count === null || count === 0 ? [] : [`${grouped(count)} ${what}`],
    ),
  ];
  const lead = killed === null || total === null ? '' : `${grouped(killed)} of ${grouped(total)} killed, `;
  const unknown = killed === null ? ' (how many were killed is not in the reports)' : '';
  return `Mutants: ${lead}${parts.join(', ')}${unknown}.`;
}

function crashesSentence(crashes: readonly FuzzCrash[], outside: (text: string) => string): string {
  const named = crashes.slice(0, NAMED_CRASHES).map((crash) => outside(crashName(crash)));
  const more = crashes.length - named.length;
  const rest = more > 0 ? `, and ${grouped(more)} more` : '';
  return `Fuzzing: ${counted(crashes.length, 'crash', 'crashes')}: ${named.join(', ')}${rest}.`;
}

/** `IndexError at parser.py:6`, in few words, redacted; still outside text. */
export function crashName({ kind, type, message, location, target }: FuzzCrash): string {
  const told = firstLine(message);
  const word = shortType(type) || (told === '' ? kind : told);
  const place = location === null ? target : `${location.file}:${location.line}`;
  return cut(redact(place === null ? word : `${word} at ${place}`), MAX_NAME);
}

function benchmarksSentence(benchmarks: readonly Benchmark[], outside: (text: string) => string): string {
  const [first, ...others] = benchmarks;
  let slowest = first;
  for (const one of others) if (slowest === undefined || one.medianMs > slowest.medianMs) slowest = one;
  const named =
    slowest === undefined
      ? ''
      : `; the slowest is ${outside(cut(slowest.name, MAX_NAME))}, median ${timeText(slowest.medianMs)}`;
  return `Benchmarks: ${counted(benchmarks.length, 'benchmark')}${named}.`;
}

/** A short time with three digits: `1.85 µs`, `156 µs`, `2.3 s`. */
function timeText(ms: number): string {
  const units: readonly [string, number][] = [
    ['s', 1000],
    ['ms', 1],
    ['µs', 1e-3],
  ];
  const [unit, size] = units.find(([, least]) => ms >= least) ?? ['ns', 1e-6];
  return `${Number((ms / size).toPrecision(3))} ${unit}`;
}
