// The failures of every recorded run, as each of its reports tells them.
import { signatureOf } from '#src/analysis/signature.ts';
import type { Signature } from '#src/model/findings.ts';
import type { Failure } from '#src/model/test-result.ts';
import { readHere } from './truth-inspect.ts';
import { recordedRuns } from './truth-recorded.ts';
import { filesOf, rootOf, type Source } from './truth-sources.ts';

/** The reports that tell of failures, read beside the tested tree. */
const SOURCES = [
  { name: 'reportlog', files: ['reportlog.jsonl'], tree: true, holds: 'tests' },
  { name: 'json-report', files: ['report.json'], tree: true, holds: 'tests' },
  { name: 'JUnit', files: ['junit.xml'], tree: true, holds: 'tests' },
] as const satisfies readonly Source[];

/** One failed attempt as one report tells it. */
export interface RecordedFailure {
  run: string;
  source: string;
  nodeId: string;
  /** It is the last attempt, which every report has. */
  isLast: boolean;
  failure: Failure;
  signature: Signature;
  /** The tested tree on the disk. */
  tree: string;
}

/** All of them; empty where the recorded data is missing. */
export async function recordedFailures(): Promise<RecordedFailure[]> {
  const found: RecordedFailure[] = [];
  for (const { run, failing, flaky } of recordedRuns()) {
    if (failing.length + flaky.length === 0) continue;
    for (const source of SOURCES) found.push(...(await failuresOf(run, source)));
  }
  return found;
}

async function failuresOf(run: string, source: Source): Promise<RecordedFailure[]> {
  const files = filesOf(run, source);
  if (files.length === 0) return [];
  const tree = rootOf(run, source);
  const { tests } = await readHere(files, tree);
  return tests.flatMap((test) =>
    test.attempts.flatMap(({ failure }, index) =>
      failure === undefined
        ? []
        : [
            {
              run,
              source: source.name,
              nodeId: test.nodeId,
              isLast: index === test.attempts.length - 1,
              failure,
              signature: signatureOf(failure, test),
              tree,
            },
          ],
    ),
  );
}
