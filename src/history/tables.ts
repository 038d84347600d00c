import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely';

/** A bigint. Drivers give it as a number, a text or a BigInt; `readInteger` makes it a number again. */
export type Integer = ColumnType<number | string | bigint, number, number>;
/** A timestamptz, written as UTC ISO text. */
type Time = ColumnType<Date, string, string>;
/** Written as JSON text by `writeJson`, read as the value that it stands for and not yet validated. */
type Json = ColumnType<unknown, string, string>;

interface RunColumns {
  repository_id: Integer;
  run_id: Integer;
  attempt: number;
}

/** Every table, as the newest migration leaves it. Columns beside a record are what queries need of it. */
export interface Tables {
  repository: {
    id: Integer;
    record: Json;
    /** When the run completed from which the record was taken. */
    described_at: Time;
    filing: Generated<'dry-run' | 'on'>;
  };
  run: {
    repository_id: Integer;
    run_id: Integer;
    attempt: number;
    head_sha: string;
    head_branch: string | null;
    workflow_id: Integer;
    is_trusted: boolean;
    completed_at: Time;
    reported_at: ColumnType<Date | null, never, string | null>;
    /** Artifacts that were not accepted; null: none. */
    refused: Json | null;
    record: Json;
    /** Totals of the union of its parts' coverage; null: none. */
    coverage: Json | null;
  };
  /** Of earlier versions: collections that are still to be taken apart. */
  whole_collection: RunColumns & {
    identity: string;
    /** Gzipped JSON. */
    body: Uint8Array;
  };
  /** A test's name, once. */
  test: {
    id: GeneratedAlways<number>;
    repository_id: Integer;
    /** Of the name. */
    hash: string;
    /** Rootdir and node id. */
    name: Json;
  };
  /** What repeats from run to run, once: lists of tests, failures, a file's coverage. */
  content: {
    id: GeneratedAlways<number>;
    repository_id: Integer;
    /** Of the body before it was compressed. */
    hash: string;
    body: Uint8Array;
  };
  collection: RunColumns & {
    id: GeneratedAlways<number>;
    /** Hash of environment, shard and job, which are outside text of any length. */
    identity: string;
    /** What questions over many runs need of it (`Place`). */
    place: Json;
    /** Contents: the ids of its tests in their order; what is said of each besides its outcome; its coverage. */
    tests: number;
    forms: number;
    coverage: number | null;
    /** Content: which process started which of them in which order; null: not known. */
    order: number | null;
    /** In the order of the tests, as `writeDurations` has them. */
    durations: Uint8Array;
    /** Tests that simply ended otherwise than by passing: skipped, expected failures. */
    unlike: Uint8Array;
    /** Gzipped JSON of all the rest. */
    rest: Uint8Array;
  };
  /** A test of a collection that did not simply end in one attempt without a failure. */
  event: {
    collection_id: number;
    /** The test's place in the collection. */
    position: number;
    test_id: number;
    record: Json;
  };
  /** Days of trusted branches of which the runs are no longer kept. */
  day: { repository_id: Integer; branch: string; day: string; summary: Json };
  commit: { repository_id: Integer; sha: string; parents: ColumnType<string[], readonly string[], never> };
  branch: { repository_id: Integer; name: string; newest: string };
  cause: {
    repository_id: Integer;
    key: string;
    state: string;
    issue: ColumnType<number | string | bigint | null, number | null, number | null>;
    due_at: ColumnType<Date | null, string | null, string | null>;
    record: Json;
  };
  operation: {
    /** Rises in the order of planning. */
    id: GeneratedAlways<number | string | bigint>;
    repository_id: Integer;
    kind: string;
    state: 'waiting' | 'done' | 'failed';
    tries: Generated<number>;
    body: Json;
    reason: ColumnType<unknown, never, string>;
    planned_at: Time;
    begun_at: ColumnType<Date | null, never, string>;
    ended_at: ColumnType<Date | null, never, string>;
  };
  lease: {
    repository_id: Integer;
    holder: string;
    /** Counts the holders, so that one that was taken over from can tell. */
    term: Integer;
    expires_at: Time;
  };
}

/** The database, or a transaction on it. */
export type Database = Kysely<Tables>;
