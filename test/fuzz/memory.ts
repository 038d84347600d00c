import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MEMORY_CASES } from './memory-cases.ts';

/** V8's own limit, so that a leak ends in a crash and not in a slow machine. */
const HEAP_MIB = 4096;

/** Reads each hostile input in a process of its own, in both ways, and prints what it took; the number that took too much. */
export function measureMemory(): number {
  let bad = 0;
  for (const { name, mostMiB } of MEMORY_CASES) {
    for (const way of ['noteworthy', 'all']) {
      const args = [
        `--max-old-space-size=${HEAP_MIB}`,
        join(import.meta.dirname, 'memory-child.ts'),
        name,
        way,
      ];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        timeout: 300_000,
      });
      const measured =
        status === 0 ? (JSON.parse(stdout) as { peakMiB: number; cpuMs: number; outcome: string }) : null;
      const isGood = measured !== null && measured.peakMiB <= mostMiB[way === 'all' ? 1 : 0];
      if (!isGood) bad += 1;
      const told =
        measured === null
          ? `ended with ${status}: ${stderr.slice(0, 300)}`
          : `${measured.peakMiB} MiB, ${measured.cpuMs} ms, ${measured.outcome}`;
      console.log(`${isGood ? 'ok ' : 'BAD'} ${name.padEnd(50)} ${way.padEnd(10)} ${told}`);
    }
  }
  return bad;
}
