import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { EXPECTED_SEVERITIES } from '../support/severity-expected.ts';
import { type JudgedTest, judgedTests, severityTable } from '../support/severity-table.ts';
import { describeWithSharedData, recordedRuns, truthOf } from '../support/shared-data.ts';

const out = join(import.meta.dirname, '../../out');

describeWithSharedData('the severities of all recorded failures', () => {
  let judged: JudgedTest[] = [];
  beforeAll(async () => {
    judged = await judgedTests();
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'severity-table.md'), severityTable(judged));
  }, 120_000);

  it('are those of every test that failed', () => {
    const failed = recordedRuns().flatMap((run) => truthOf(run).failing);
    expect(judged).toHaveLength(failed.length);
  });

  it('are P2, but for those that somebody has read and judged otherwise', () => {
    const told = judged
      .filter(({ severity }) => severity !== 'P2')
      .map(({ run, nodeId, severity }) => `${severity} ${run.split('/')[0]} ${nodeId}`);
    const expected = EXPECTED_SEVERITIES.map(({ of, nodeId, severity }) => `${severity} ${of} ${nodeId}`);
    expect([...new Set(told)].sort()).toEqual([...expected].sort());
  });

  it('say why', () => {
    for (const { why, rule } of judged) expect(`${rule}: ${why}`).toMatch(/^[a-z-]+: \S.{20,}/s);
  });
});
