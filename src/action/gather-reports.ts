import { isWrittenSince, type ReportSearch } from '#src/checkout/find-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import type { Problem } from '#src/model/problem.ts';
import type { Inputs } from './inputs.ts';
import type { CommandRun } from './run-command.ts';

/** Looks for reports; the rest of the search is the same for all. */
export type Search = (
  search: Pick<ReportSearch, 'patterns' | 'kind' | 'since' | 'onMissing'>,
) => Promise<ReportFile[]>;

/**
 * The job's reports: those that the inputs name and those that the command was made to write; of a kind for which there
 * are neither, what is found by content and was written since the command began. A named one that is missing is a problem.
 *
 * @param logs of our pytest plugin; they are read besides all others, since some of the job's tests may run without it
 */
export async function gatherReports(
  { reports, coverage }: Pick<Inputs, 'reports' | 'coverage'>,
  { run, logs }: { run: CommandRun | null; logs: readonly string[] },
  search: Search,
): Promise<{ files: ReportFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const onMissing = (file: string) =>
    void problems.push({
      file,
      kind: 'empty',
      message:
        'This report was asked for by name and does not exist. Mend the name, or see why it was not written.',
    });
  const gathered: ReportFile[] = [];
  const kinds = [
    { kind: 'tests', named: reports, written: [...(run?.tests ?? []), ...(run?.named ?? [])] },
    { kind: 'coverage', named: coverage, written: run?.coverage ?? [] },
    // Mutants, crashes and benchmarks have no input of their own; those that are named are among the reports.
    { kind: 'other', named: [], written: [] },
  ] as const;
  for (const { kind, named, written } of kinds) {
    const patterns = [...named];
    // What an earlier step left under the same name must not pass for what this command reports.
    for (const path of written)
      if (run !== null && (await isWrittenSince(path, run.startedAt))) patterns.push(path);
    const since = run === null ? {} : { since: run.startedAt };
    gathered.push(
      ...(await search(patterns.length > 0 ? { patterns, onMissing } : { patterns, kind, ...since })),
    );
  }
  if (logs.length > 0) gathered.push(...(await search({ patterns: logs, onMissing })));
  const byPath = new Map(gathered.map((file) => [file.path, file]));
  return { files: [...byPath.values()], problems };
}
