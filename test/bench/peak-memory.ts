import { readFileSync } from 'node:fs';

/**
 * The most memory that this program had, in KiB. Of this program alone: what the system counts as a process's maximum
 * begins with that of its parent.
 */
export function peakKiB(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
