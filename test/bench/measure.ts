import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Contender {
  name: string;
  /** Arguments of node, the script first. */
  args: string[];
  /** Added to the environment. */
  env?: Record<string, string>;
  /** What it must print, to show that it did the whole work; nothing is asked of a program that only starts. */
  proof?: RegExp;
}

export interface Usage {
  /** User and system CPU time of the whole process, in milliseconds. */
  cpuMs: number;
  peakMiB: number;
}

export interface Measured extends Usage {
  name: string;
  /** CPU time as a multiple of the first contender's, the floor. */
  ratio: number;
}

const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href;

/**
 * Runs the contenders in turn, `rounds` times, so that all see the same machine; the median of each counts. Before that each
 * runs once to prove that it does the work.
 *
 * @throws when one does not
 */
export function measureSideBySide(contenders: readonly Contender[], rounds: number): Measured[] {
  for (const contender of contenders) prove(contender);
  const runs = contenders.map((): Usage[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) runs[index]?.push(measure(contender));
  const medians = runs.map((usages) => ({
    cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
    peakMiB: median(usages.map(({ peakMiB }) => peakMiB)),
  }));
  const floorMs = medians[0]?.cpuMs ?? Number.NaN;
  return contenders.map(({ name }, index) => {
    const usage = medians[index] ?? { cpuMs: Number.NaN, peakMiB: Number.NaN };
    return { name, ...usage, ratio: usage.cpuMs / floorMs };
  });
}

function prove({ name, args, env = {}, proof }: Contender): void {
  if (proof === undefined) return;
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 30,
  });
  if (!proof.test(stdout))
    throw new Error(
      `${name} did not read all of ${args.at(-1)}: no ${proof} in\n${stdout.slice(0, 500)}${stderr}`,
    );
}

function measure({ args, env = {} }: Contender): Usage {
  const { stderr, status } = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const line = stderr.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('usage '))
    throw new Error(`${args.join(' ')} ended with ${status} and no measurement:\n${stderr}`);
  const { cpuMs, peakKiB } = JSON.parse(line.slice('usage '.length));
  return { cpuMs, peakMiB: peakKiB / 1024 };
}

/** Of an even number, the upper one of the two in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
