// Preloaded into a measured process: at its end, says what it used as the last line of stderr.
import { peakKiB } from './peak-memory.mjs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(
    `\nusage ${JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKiB: peakKiB() })}\n`,
  );
});
