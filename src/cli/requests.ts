// What can be asked on the command line, as typed objects. Null is what was not given.

/** A repository as it is named on the command line. */
export interface RepositoryName {
  owner: string;
  name: string;
}

export interface InspectRequest {
  files: string[];
  root: string | null;
  cases: boolean;
  json: boolean;
}

/** Which history a preview is compared with; null parts are chosen as for other questions. */
export interface PreviewPast {
  data: string | null;
  repository: RepositoryName | null;
  branch: string | null;
  /** The commit that the reports are of. */
  sha: string | null;
}

export interface PreviewRequest {
  files: string[];
  root: string | null;
  base: string | null;
  baseReports: string[];
  past: PreviewPast | null;
  now: Date | null;
  html: string | null;
  json: boolean;
}

/** Reports to save as one job's part of a run. */
export interface HistoryAddRequest {
  kind: 'add';
  data: string | null;
  files: string[];
  root: string | null;
  repository: RepositoryName;
  branch: string;
  sha: string;
  run: number;
  attempt: number;
  shard: string | null;
  environment: string | null;
  at: Date | null;
  trusted: boolean;
}

export type HistoryRequest =
  | HistoryAddRequest
  | { kind: 'export' | 'import'; data: string | null }
  | { kind: 'stats'; data: string | null; json: boolean };

/** A question about the trusted runs of a branch. */
export interface QuestionRequest {
  about: 'flaky' | 'durations' | 'coverage';
  data: string | null;
  repository: RepositoryName | null;
  branch: string | null;
  /** The checkout with the config and, for `flaky`, the sources of the tests. */
  root: string | null;
  json: boolean;
}

/** How a repository's issues stand to their due dates. */
export interface SlaRequest {
  data: string | null;
  repository: RepositoryName | null;
  /** The checkout with the config. */
  root: string | null;
  now: Date | null;
  json: boolean;
}

/** What is to be rebuilt from GitHub; null: all that the App is installed on, and where the environment says. */
export interface RebuildRequest {
  repository: RepositoryName | null;
  data: string | null;
}

/** A config to look at; null: that of the current folder. */
export interface ConfigCheckRequest {
  file: string | null;
  json: boolean;
}

/** A repository to set up; a null folder: the current one. */
export interface InitRequest {
  folder: string | null;
  /** Nobody is asked. */
  yes: boolean;
}

/** What commands that run pytest are told of it. */
export interface PytestPlace {
  /** The checkout's top; null: that of the current folder. */
  root: string | null;
  /** The program that starts pytest and its arguments; null: python's own. */
  command: readonly string[] | null;
}

/** Failing tests to run again. */
export interface ReproduceRequest extends PytestPlace {
  /** Reports, node ids, or both. */
  named: string[];
  /** A file that tells an order. */
  order: string | null;
  runs: number;
  budgetMs: number;
  /** How many tests at most. */
  most: number;
  json: boolean;
}

/** Tests to run many times. */
export interface VerifyRequest extends PytestPlace {
  /** Node ids, files and folders. */
  named: string[];
  runs: number;
  workers: number;
  randomOrder: boolean;
  budgetMs: number;
  json: boolean;
}

/** A change whose tests are to be proved. */
export interface ProveRequest {
  base: string;
  head: string | null;
  tests: string[];
  runs: number;
  install: string | null;
  /** The program that starts pytest, and its arguments; null: python's own. */
  command: readonly string[] | null;
  allowDirty: boolean;
  json: boolean;
}

/** A test whose first bad commit is looked for. */
export interface BisectRequest {
  nodeId: string;
  good: string;
  bad: string | null;
  install: string | null;
  command: readonly string[] | null;
  json: boolean;
}

export interface Commands {
  inspect(request: InspectRequest): Promise<void>;
  preview(request: PreviewRequest): Promise<void>;
  history(request: HistoryRequest): Promise<void>;
  rebuild(request: RebuildRequest): Promise<void>;
  ask(request: QuestionRequest): Promise<void>;
  sla(request: SlaRequest): Promise<void>;
  reproduce(request: ReproduceRequest): Promise<void>;
  verify(request: VerifyRequest): Promise<void>;
  prove(request: ProveRequest): Promise<void>;
  bisect(request: BisectRequest): Promise<void>;
  configCheck(request: ConfigCheckRequest): Promise<void>;
  init(request: InitRequest): Promise<void>;
  /** Prints the absolute path of the folder with our pytest plugin: on PYTHONPATH, pytest finds it. */
  plugin(): Promise<void>;
  serve(): Promise<void>;
  /** Null: now. */
  sweep(now: Date | null): Promise<void>;
}
