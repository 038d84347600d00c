import { longAbsent } from '#src/analysis/life/removed.ts';
import type { MergedResults } from '#src/analysis/merge-collections.ts';
import { presentIn } from '#src/analysis/nothing-collected.ts';
import { fileOfTest, nameOfNodeId } from '#src/analysis/test-name.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { type FoundFile, readFile } from '#src/github/read-file.ts';
import { filingPolicy, workflowsOf } from '#src/judge-run.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
import { identityOf } from '#src/model/test-identity.ts';

/** How many files one report looks into; the next one goes on. */
const MOST_FILES = 3;

/**
 * Of tests of open issues that are absent for long, what is gone in the code that was tested: their file, or the function in it.
 * One whose function is still there (skipped by a condition, or collected no more) is not here.
 */
export async function loadGone(
  access: RepositoryAccess,
  {
    head,
    records,
    config,
    filing,
    isComplete,
    run,
  }: Pick<LoadedRun, 'records' | 'config' | 'filing' | 'run'> & {
    head: MergedResults | null;
    /** Nothing of what should have run on the commit is missing. */
    isComplete: boolean;
  },
): Promise<LoadedRun['gone']> {
  const gone = new Map<string, 'file' | 'function'>();
  if (head === null || !isComplete || !records.some(({ state }) => state === 'open')) return gone;
  const absent = longAbsent(records, {
    run: evidenceFrom(run),
    workflows: workflowsOf(head),
    present: presentIn(head.results.tests),
    environments: head.environments,
    isWhole: isComplete,
    policy: filingPolicy({ config, filing }),
  });
  const files = new Map<string, FoundFile | null>();
  for (const test of absent) {
    const path = fileOfTest(test);
    if (!files.has(path)) {
      if (files.size >= MOST_FILES) continue;
      files.set(path, await readFile(access, { path, ref: run.headSha }));
    }
    const file = files.get(path) ?? null;
    if (file === null) gone.set(identityOf(test), 'file');
    else if (file.text !== null && !defines(file.text, nameOfNodeId(test.nodeId).split('::').at(-1) ?? ''))
      gone.set(identityOf(test), 'function');
  }
  return gone;
}

/** Whether the name is in the text at all, however it is defined there: better once too often in an issue than struck out. */
function defines(text: string, name: string): boolean {
  return name === '' || new RegExp(`(?<!\\w)${name.replace(/\W/g, '\\$&')}(?!\\w)`, 'u').test(text);
}
