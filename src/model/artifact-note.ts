/** What is said of artifacts that workflows upload without the Redfirst step. Names are outside text. */
export type ArtifactNote =
  /** Files of an artifact that are no reports. */
  | { kind: 'passed-over'; artifact: string; files: readonly string[] }
  /** Tests, and coverage, that a collection of the same run has too, whose word counts. */
  | { kind: 'told-twice'; environment: string; tests: number; coverage: boolean }
  /** Nothing was read, none is named in the config, and these patterns would be of artifacts that are called as reports are. */
  | { kind: 'advice'; patterns: readonly string[] };
