import { statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { gatherReports } from '#src/action/gather-reports.ts';
import type { CommandRun } from '#src/action/run-command.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';

const here = import.meta.filename;
const report = (path: string): ReportFile => ({ path, chunks: async function* () {} });
const run = (overrides: Partial<CommandRun>): CommandRun => ({
  exitCode: 0,
  signal: null,
  line: 'pytest',
  isPytest: true,
  facts: { pytest: null, python: null, plugins: {} },
  tests: [],
  coverage: [],
  named: [],
  logs: [],
  startedAt: 123,
  ...overrides,
});

async function searches(
  inputs: { reports?: string[]; coverage?: string[] },
  of: CommandRun | null,
  logs: string[] = [],
) {
  const asked: unknown[] = [];
  await gatherReports(
    { reports: [], coverage: [], ...inputs },
    { run: of, logs },
    async ({ patterns, kind, since }) => {
      asked.push(patterns.length > 0 ? patterns : { kind, since });
      return [];
    },
  );
  return asked;
}

describe('the reports of a job', () => {
  it('are found by content when nothing is known', async () => {
    expect(await searches({}, null)).toEqual([
      { kind: 'tests', since: undefined },
      { kind: 'coverage', since: undefined },
      { kind: 'other', since: undefined },
    ]);
  });

  it('are found among what was written since the command began', async () => {
    expect(await searches({}, run({ tests: ['/absent'] }))).toEqual([
      { kind: 'tests', since: 123 },
      { kind: 'coverage', since: 123 },
      { kind: 'other', since: 123 },
    ]);
  });

  it('are those that the inputs name and those that the command wrote', async () => {
    expect(await searches({ reports: ['a.xml'] }, run({ tests: [here], coverage: [here] }))).toEqual([
      ['a.xml', here],
      [here],
      // No input names mutants, crashes and benchmarks.
      { kind: 'other', since: 123 },
    ]);
  });

  it('are not what an earlier step left under the name that the line asks for', async () => {
    const startedAt = statSync(here).mtimeMs + 60_000;
    expect(await searches({}, run({ named: [here], startedAt }))).toEqual([
      { kind: 'tests', since: startedAt },
      { kind: 'coverage', since: startedAt },
      { kind: 'other', since: startedAt },
    ]);
  });

  it('are the logs of our plugin as well, whatever else there is', async () => {
    const log = '/tmp/pytest-1.jsonl';
    expect(await searches({ reports: ['a.xml'] }, null, [log])).toEqual([
      ['a.xml'],
      { kind: 'coverage', since: undefined },
      { kind: 'other', since: undefined },
      [log],
    ]);
  });

  it('are each read once, and one that is missing is a problem', async () => {
    const { files, problems } = await gatherReports(
      { reports: ['a.xml', 'b.xml'], coverage: ['a.xml'] },
      { run: null, logs: [] },
      async ({ onMissing }) => {
        onMissing?.('b.xml');
        return [report('a.xml')];
      },
    );
    expect(files.map(({ path }) => path)).toEqual(['a.xml']);
    expect(problems[0]).toMatchObject({ file: 'b.xml', kind: 'empty' });
  });
});
