import type { Benchmark } from '#src/model/benchmark.ts';
import { listed } from '#src/model/listed.ts';
import type { Problem } from '#src/model/problem.ts';
import { wellFormed } from './excerpt.ts';
import { asArray, asObject, field, type JsonObject, numberField, stringField } from './json.ts';
import type { Reading, Source } from './reading.ts';

/** Problems name benchmarks up to this number. */
const NAMED = { most: 3, separator: ', ' };
const MAX_PARAMS = 50;
const MAX_TEXT = 500;

/** Whether the object is a file of pytest-benchmark: of `--benchmark-json`, `--benchmark-save` or `--benchmark-autosave`. */
export function isBenchmark(report: JsonObject): boolean {
  return Array.isArray(field(report, 'benchmarks')) && asObject(field(report, 'machine_info')) !== null;
}

/** pytest-benchmark's file, with or without the single measurements, which are not kept. Its times are seconds. */
export async function readBenchmark({ file, json }: Source): Promise<Reading> {
  const report = json ?? {};
  const about = { commit: commitOf(report), machine: machineOf(report) };
  const benchmarks: Benchmark[] = [];
  const unread: string[] = [];
  for (const entry of asArray(field(report, 'benchmarks'))) {
    const described = asObject(entry) ?? {};
    const benchmark = benchmarkFrom(described, about);
    if (benchmark === null)
      unread.push(shortened(stringField(described, 'fullname') ?? 'one without a name'));
    else benchmarks.push(benchmark);
  }
  return { kind: 'benchmarks', benchmarks, problems: unreadProblems(file, unread) };
}

function unreadProblems(file: string, unread: readonly string[]): Problem[] {
  if (unread.length === 0) return [];
  const message = `Benchmarks without a name or with impossible numbers are left out: ${listed(unread, NAMED)}.`;
  return [{ file, kind: 'malformed', message }];
}

function benchmarkFrom(entry: JsonObject, about: Pick<Benchmark, 'commit' | 'machine'>): Benchmark | null {
  const nodeId = stringField(entry, 'fullname');
  // Saved files of pytest-benchmark before 3.0 have the numbers beside the name.
  const stats = asObject(field(entry, 'stats')) ?? entry;
  const times = timesOf(stats);
  const rounds = positive(numberField(stats, 'rounds'));
  if (nodeId === null || times === null || rounds === null) return null;
  const ops = numberField(stats, 'ops');
  const group = stringField(entry, 'group');
  return {
    nodeId: wellFormed(nodeId),
    name: wellFormed(stringField(entry, 'name') ?? nodeId),
    group: group === null ? null : shortened(group),
    params: paramsOf(asObject(field(entry, 'params')) ?? {}),
    ...times,
    rounds,
    iterations: positive(numberField(stats, 'iterations')) ?? 1,
    opsPerSecond: ops !== null && ops >= 0 ? ops : null,
    ...about,
  };
}

function timesOf(
  stats: JsonObject,
): Pick<Benchmark, 'minMs' | 'maxMs' | 'meanMs' | 'stddevMs' | 'medianMs' | 'iqrMs'> | null {
  const [minMs, maxMs, meanMs, medianMs] = ['min', 'max', 'mean', 'median'].map((name) => ms(stats, name));
  if (minMs == null || maxMs == null || meanMs == null || medianMs == null) return null;
  return {
    minMs,
    maxMs,
    meanMs,
    stddevMs: ms(stats, 'stddev') ?? 0,
    medianMs,
    iqrMs: ms(stats, 'iqr') ?? 0,
  };
}

function ms(stats: JsonObject, name: string): number | null {
  const seconds = numberField(stats, name);
  return seconds === null || seconds < 0 || !Number.isFinite(seconds * 1000) ? null : seconds * 1000;
}

function positive(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function paramsOf(params: JsonObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params)
      .slice(0, MAX_PARAMS)
      .map(([name, value]) => [
        shortened(name),
        shortened(typeof value === 'string' ? value : JSON.stringify(value)),
      ]),
  );
}

function commitOf(report: JsonObject): Benchmark['commit'] {
  const commit = asObject(field(report, 'commit_info')) ?? {};
  const sha = stringField(commit, 'id');
  // Without a repository the plugin writes "unversioned", and its error.
  if (sha === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
  const branch = stringField(commit, 'branch');
  const dirty = field(commit, 'dirty');
  return {
    sha,
    branch: branch === null ? null : shortened(branch),
    isDirty: typeof dirty === 'boolean' ? dirty : null,
  };
}

/** `Linux x86_64, AMD EPYC, CPython 3.11.7` */
function machineOf(report: JsonObject): string | null {
  const machine = asObject(field(report, 'machine_info')) ?? {};
  const cpu = asObject(field(machine, 'cpu')) ?? {};
  const words = (...names: string[]): string =>
    names
      .map((name) => stringField(machine, name) ?? '')
      .filter(Boolean)
      .join(' ');
  const parts = [
    words('system', 'machine'),
    stringField(cpu, 'brand_raw') ?? stringField(cpu, 'brand') ?? '',
    words('python_implementation', 'python_version'),
  ].filter(Boolean);
  return parts.length === 0 ? null : shortened(parts.join(', '));
}

function shortened(text: string): string {
  return wellFormed(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
}
