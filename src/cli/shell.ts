import type { DiffedFiles } from '#src/analysis/added-lines.ts';
import type { KnownBranch } from '#src/checkout/default-branch.ts';
import type { TreeSwitch } from '#src/checkout/switch-tree.ts';
import type { HistoryPlace } from '#src/history/open-history.ts';
import type { Noteworthy } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import type { ProjectFiles } from '#src/init/project-files.ts';
import type { Results } from '#src/model/collection.ts';
import type { Commit } from '#src/model/findings.ts';
import type { History } from '#src/model/history.ts';
import type { PytestRequest, PytestRun } from '#src/pytest/run-pytest.ts';

/** What the commands need of the machine. Built once, in main.ts. */
export interface Shell {
  /** UTC. */
  now(): Date;
  currentFolder(): string;
  /** Absolute path of the folder with our pytest plugin, for PYTHONPATH. */
  pluginFolder: string;
  /** Of the terminal that reads stdout. */
  terminal: { colour: boolean; width: number };
  print(text: string): void;
  /** Prints without a line's end, and resolves when stdout can take more. False: nobody reads on. */
  write(text: string): Promise<boolean>;
  /** A message for people, on stderr. */
  say(message: string): void;
  /** A line on stderr that begins with the place that it is about, as editors read what compilers say. */
  sayOf(line: string): void;
  /** What is going on, on stderr: on a terminal in the place of what was shown last, else a line each; null ends it. */
  progress(text: string | null): void;
  /** Runs pytest in the checkout `root`, until this process is asked to end. A null command is python's own. */
  runPytest(
    request: PytestRequest,
    place: { root: string; command: readonly string[] | null },
  ): Promise<PytestRun>;
  /** Where the path lies; null: nowhere. */
  kindOfPath(path: string): 'file' | 'folder' | null;
  /** pytest's rootdir for a path in the checkout; both are relative to its top. */
  pytestRootdir(root: string, path: string, otherwise: string): string;
  /** What comes on stdin; null where a person would have to type it. */
  input(): AsyncIterable<Uint8Array> | null;
  /** What the environment says of the history's place. */
  historyVariables: { databaseUrl: string | null; dataFolder: string | null };
  /** Whether the embedded database has been made in the folder. */
  hasDatabase(folder: string): boolean;
  /** An Error that says what to do when it can't be opened. */
  openHistory(place: HistoryPlace): Promise<History>;
  /** Its absolute path. Throws a UsageError where there is none. */
  existingFolder(path: string): string;
  /** The text of a file; null when there is none. */
  readText(path: string): Promise<string | null>;
  writeFile(path: string, text: string): Promise<void>;
  /** Makes files that are not there yet, by their paths below `root`, or none of them: an Error with the path leaves what was made before it undone. */
  createFiles(root: string, files: readonly { path: string; text: string }[]): Promise<void>;
  /** The repository's own files below its top folder `root`, and the texts of those that tell how its tests are run. */
  readProject(root: string): Promise<ProjectFiles>;
  /** Asks a person on the terminal; null where there is none. */
  confirm: ((question: string) => Promise<boolean>) | null;
  /** Files and folders as given; folders are searched. Throws a MissingReportError for what does not exist. */
  findReports(paths: readonly string[], root: string): Promise<ReportFile[]>;
  readReports(files: readonly ReportFile[], root: string): Promise<Results>;
  /** Without the tests that plainly passed, where only their number can be told. */
  readNoteworthy(files: readonly ReportFile[], root: string): Promise<Noteworthy>;
  /** Takes the checkout's files for switching. Throws an OutsideError when another process has them. */
  openSwitch(root: string): Promise<TreeSwitch>;
  /** Aborts when this process is asked to end, which from then on is not its end. */
  interruption(): AbortSignal;
  /** The system's folder for what is soon gone. */
  temporary: string;
  /** Throw a GitError where git can't answer. */
  git: {
    topFolder(folder: string): Promise<string>;
    defaultBranch(root: string): Promise<KnownBranch | null>;
    headSha(root: string): Promise<string>;
    parents(root: string, sha: string): Promise<string[]>;
    /** Of files as they are checked out and unchanged, by path. */
    blobIds(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
    hasUncommittedChanges(root: string): Promise<boolean>;
    mergeBase(root: string, ref: string): Promise<string>;
    /** What the working tree changes of a base. */
    diff(root: string, base: string): Promise<DiffedFiles>;
    commitsBetween(root: string, base: string, head: string): Promise<Commit[]>;
  };
}
