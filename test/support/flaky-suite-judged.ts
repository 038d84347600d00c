// What the analysis says of the project of known flakes, from one report of one session.
import { join } from 'node:path';
import { categorise, type FlakyCause } from '#src/analysis/flaky-category/categorise.ts';
import { pythonProgram } from '#src/analysis/flaky-category/python-program.ts';
import { nameOfNodeId } from '#src/analysis/test-name.ts';
import { emptyFolder, run } from './run-cli.ts';
import { readHere } from './truth-inspect.ts';
import { folderWith } from './written-files.ts';

/** The reports of one session. */
export interface Session {
  root: string;
  files: Readonly<Record<string, string>>;
  reports: { reportlog: string; junit: string };
}

/** Runs the project's tests once. */
export async function flakySession(
  programs: string,
  files: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Session> {
  const root = folderWith({ ...files });
  const out = emptyFolder();
  const reports = { reportlog: join(out, 'log.jsonl'), junit: join(out, 'junit.xml') };
  const written = [`--report-log=${reports.reportlog}`, `--junitxml=${reports.junit}`];
  const outcome = await run(join(programs, 'python'), ['-m', 'pytest', '-q', ...written, ...options], {
    cwd: root,
  });
  if (outcome.status !== 1) throw new Error(`pytest ended with ${outcome.status}: ${outcome.stdout}`);
  return { root, files, reports };
}

/** The cause of each test that failed, by node id. */
export async function causesOf(
  { root, files, reports }: Session,
  report: keyof Session['reports'],
  withSource: boolean,
): Promise<Map<string, FlakyCause>> {
  const { tests } = await readHere([reports[report]], root);
  const sources = Object.entries(files).filter(([path]) => withSource && path.endsWith('.py'));
  const code = pythonProgram(new Map(sources));
  return new Map(
    tests.flatMap(({ nodeId, file, attempts }) => {
      const failures = attempts.flatMap(({ failure }) => failure ?? []);
      if (failures.length === 0) return [];
      const testName = nameOfNodeId(nodeId);
      return [[nodeId, categorise({ testName, file, failures, attempts: [], code })] as const];
    }),
  );
}
