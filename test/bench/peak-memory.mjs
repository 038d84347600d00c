import { readFileSync } from 'node:fs';

// JavaScript, since a measured process must not pay for reading TypeScript. See peak-memory.d.mts.
export function peakKiB() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
