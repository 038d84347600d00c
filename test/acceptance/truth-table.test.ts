import { writeFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { cellOf, SOURCES } from '../support/truth-cells.ts';
import { recordedRuns } from '../support/truth-recorded.ts';
it('x', async () => {
  const out = [];
  const times: Record<string, number> = {};
  for (const run of recordedRuns()) for (const s of SOURCES) {
    const t = Date.now();
    const c = await cellOf(run, s);
    times[s.name] = (times[s.name] ?? 0) + Date.now() - t;
    if (c) out.push(c);
  }
  writeFileSync('/tmp/tt-cells.json', JSON.stringify(out));
  console.log(times);
}, 600000);
