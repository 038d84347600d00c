/** A report as a shell hands it over: named, not yet read. */
export interface ReportFile {
  /** The path as the user gave it; every problem names it. */
  path: string;
  /** The file's bytes, in order, from its start at each call. A chunk is lent only until the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
  /**
   * The folder that holds the report, relative to the repository root with `/`; '' is the root itself, null or absent
   * means that it lies elsewhere. In a monorepo it tells which package wrote the report.
   */
  folder?: string | null;
}
