import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A bigint. Drivers give it as a number, a text or a BigInt; `readInteger` makes it a number again. */
export type Integer = ColumnType<number | string | bigint, number, number>;
/** A timestamptz, written as UTC ISO text. */
type Time = ColumnType<Date, string, string>;
/** Written as JSON text by `writeJson`, read as the value that it stands for and not yet validated. */
type Json = ColumnType<unknown, string, string>;

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
  };
  collection: {
    repository_id: Integer;
    run_id: Integer;
    attempt: number;
    /** Hash of environment, shard and job, which are outside text of any length. */
    identity: string;
    /** Gzipped JSON. */
    body: Uint8Array;
  };
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
