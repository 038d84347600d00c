import type { Noteworthy } from '#src/ingest/read-reports.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import type { Results } from '#src/model/collection.ts';
import type { AddedLines, Commit } from '#src/model/findings.ts';

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
  writeFile(path: string, text: string): Promise<void>;
  /** Files and folders as given; folders are searched. Throws a MissingReportError for what does not exist. */
  findReports(paths: readonly string[], root: string): Promise<ReportFile[]>;
  readReports(files: readonly ReportFile[], root: string): Promise<Results>;
  /** Without the tests that plainly passed, where only their number can be told. */
  readNoteworthy(files: readonly ReportFile[], root: string): Promise<Noteworthy>;
  /** Throw a GitError where git can't answer. */
  git: {
    headSha(root: string): Promise<string>;
    hasUncommittedChanges(root: string): Promise<boolean>;
    mergeBase(root: string, ref: string): Promise<string>;
    addedLines(root: string, base: string): Promise<AddedLines>;
    commitsBetween(root: string, base: string, head: string): Promise<Commit[]>;
  };
}
