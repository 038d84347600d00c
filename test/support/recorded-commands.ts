// The commands that are printed for the failing tests of the recorded runs, with what is true of those tests.
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inspectDocument } from '#src/cli/inspect-document.ts';
import { emptyFolder } from './run-cli.ts';
import { hasShared, sharedPath } from './shared-data.ts';
import { readHere } from './truth-inspect.ts';
import { type RecordedRun, type RecordedTree, recordedRuns, treeOf } from './truth-recorded.ts';

/** A command, and where it was printed. Several sources print the same. */
export interface RecordedCommand {
  command: string;
  nodeId: string;
  /** A copy of the tested tree. */
  root: string;
  /** Recorded with the tools of `older-tools`. */
  older: boolean;
  /** A folder for PYTHONPATH, where the tested project was installed. */
  imports: string | undefined;
  printedBy: { run: RecordedRun; source: string }[];
}

export interface RecordedCommands {
  commands: RecordedCommand[];
  /** Failing and flaky tests that a source does not name or has no command for: `run source: node id`. */
  unnamed: string[];
}

const sources = ['reportlog.jsonl', 'report.json', 'junit.xml'];

/** Reads every source of every recorded run whose tree is recorded too. */
export async function recordedCommands(): Promise<RecordedCommands> {
  const roots = new Map<string, string>();
  const commands = new Map<string, RecordedCommand>();
  const unnamed: string[] = [];
  for (const run of recordedRuns()) {
    const tree = treeOf(run.run);
    const ids = [...run.failing, ...run.flaky];
    if (tree === null || ids.length === 0) continue;
    const root = copyOf(tree, roots);
    for (const source of sources.filter((file) => hasShared(run.run, file))) {
      const results = await readHere([sharedPath(run.run, source)], root);
      const { cases } = inspectDocument(results, { allCases: false });
      const printed = new Map(cases.map(({ nodeId, reproduce }) => [nodeId, reproduce]));
      for (const nodeId of ids) {
        const command = printed.get(nodeId);
        if (command === undefined || command === null) unnamed.push(`${run.run} ${source}: ${nodeId}`);
        else keep(commands, { command, nodeId, root, run, source });
      }
    }
  }
  return { commands: [...commands.values()], unnamed };
}

function keep(
  commands: Map<string, RecordedCommand>,
  {
    run,
    source,
    ...one
  }: { command: string; nodeId: string; root: string; run: RecordedRun; source: string },
): void {
  const older = run.run.startsWith('older-tools/');
  const key = JSON.stringify([older, one.root, one.nodeId, one.command]);
  const imports = run.run.startsWith('history-iniconfig/') ? join(one.root, 'src') : undefined;
  const known = commands.get(key) ?? { ...one, older, imports, printedBy: [] };
  known.printedBy.push({ run, source });
  commands.set(key, known);
}

/** A copy, since pytest writes beside what it runs; one for all runs of a tree. */
function copyOf(tree: RecordedTree, roots: Map<string, string>): string {
  const key = JSON.stringify(tree);
  const known = roots.get(key);
  if (known !== undefined) return known;
  const copy = join(emptyFolder(), 'project');
  if (tree.kind === 'folder') cpSync(tree.path, copy, { recursive: true });
  else {
    execFileSync('git', ['clone', '--quiet', '--no-checkout', tree.bundle, copy], { stdio: 'ignore' });
    execFileSync('git', ['-C', copy, 'checkout', '--quiet', tree.commit], { stdio: 'ignore' });
  }
  const root = tree.kind === 'folder' ? copy : join(copy, tree.folder);
  roots.set(key, root);
  return root;
}
