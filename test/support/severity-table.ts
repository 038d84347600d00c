import { assess } from '#src/analysis/severity.ts';
import { subjectOf } from '#src/analysis/subject.ts';
import { DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import type { Assessment } from '#src/model/severity.ts';
import { readRecorded } from './recorded-results.ts';
import { hasShared, recordedRuns } from './shared-data.ts';

/** A recorded test that failed, and what the default rules say of it. */
export interface JudgedTest extends Assessment {
  /** `<case>/<run>`. */
  run: string;
  nodeId: string;
}

/** The richest report of a run first. */
const REPORTS = ['reportlog.jsonl', 'report.json', 'junit.xml'];

/** What the default rules say of every test that failed in a recorded run, one a line of the table. */
export async function judgedTests(): Promise<JudgedTest[]> {
  const judged: JudgedTest[] = [];
  for (const run of recordedRuns()) {
    const report = REPORTS.find((name) => hasShared(run, name));
    if (report === undefined) continue;
    const { tests } = await readRecorded(`${run}/${report}`);
    const failing = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
    for (const test of failing) {
      const subject = subjectOf(test, { tests: 1, suiteBroken: false });
      judged.push({ run, nodeId: test.nodeId, ...assess(subject, DEFAULT_SEVERITY_RULES) });
    }
  }
  return judged;
}

/** The table for reading: each test of each case once, the worst first, with the number of runs in which it failed. */
export function severityTable(judged: readonly JudgedTest[]): string {
  const rows = new Map<string, { row: string; runs: number }>();
  for (const { run, nodeId, severity, rule, why } of judged) {
    const id = JSON.stringify(nodeId).slice(1, -1).slice(0, 200).replaceAll('|', '\\|');
    const row = `| ${severity} | ${rule} | ${run.split('/')[0]} | ${id} | ${why.replaceAll('|', '\\|')} |`;
    rows.set(row, { row, runs: (rows.get(row)?.runs ?? 0) + 1 });
  }
  const lines = [...rows.values()].map(({ row, runs }) => `${row} ${runs} |`).sort();
  const head = '| Severity | Rule | Case | Test | Why | Runs |\n| --- | --- | --- | --- | --- | --- |';
  return `# Severities of all recorded failures\n\n${head}\n${lines.join('\n')}\n`;
}
