import { setFlagsFromString } from 'node:v8';
import { PGlite, type PGliteOptions, type Transaction, types } from '@electric-sql/pglite';

/** PostgreSQL's word for an error after which only a new start helps. */
const panic = 'PANIC';

/**
 * How many bytes of WebAssembly a function runs before V8 optimizes it. By default (13 million) a command that looks something up
 * spends half of its time, 0.6 of 1.4 s, on optimizing what it never runs again; an import of 130 MB takes as long with either.
 */
const OPTIMIZE_LATE = '--wasm-tiering-budget=2000000000';

/**
 * PGlite, which ends where PostgreSQL would: after a panic (a full or broken disk) a server's process is gone, while PGlite
 * would go on and then spin for ever in the next query, with the whole process. And bytea by Node's own means: PGlite's
 * take 0.2 s a megabyte.
 */
export class EmbeddedPostgres extends PGlite {
  #panic: Error | undefined;

  constructor(options: PGliteOptions) {
    super({ ...options, serializers: { [types.BYTEA]: writeBytes }, parsers: { [types.BYTEA]: readBytes } });
  }

  /** Starts it. */
  static async start(options: PGliteOptions = {}): Promise<EmbeddedPostgres> {
    setFlagsFromString(OPTIMIZE_LATE);
    const postgres = new EmbeddedPostgres(options);
    await postgres.waitReady;
    return postgres;
  }

  override execProtocolRawSync(message: Uint8Array): Uint8Array {
    if (this.#panic !== undefined) throw stopped(this.#panic);
    return super.execProtocolRawSync(message);
  }

  override execProtocol(...given: Parameters<PGlite['execProtocol']>): ReturnType<PGlite['execProtocol']> {
    return this.#watched(super.execProtocol(...given));
  }

  override execProtocolStream(
    ...given: Parameters<PGlite['execProtocolStream']>
  ): ReturnType<PGlite['execProtocolStream']> {
    return this.#watched(super.execProtocolStream(...given));
  }

  /** Kysely's driver waits for ever for a transaction that can't begin, so that one fails in its first query instead. */
  override async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const cause = this.#panic;
    if (cause === undefined) return super.transaction(work);
    const refuse = async (): Promise<never> => {
      throw stopped(cause);
    };
    return work({
      query: refuse,
      sql: refuse,
      exec: refuse,
      listen: refuse,
      rollback: async () => {},
      closed: false,
    });
  }

  async #watched<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof Error && 'severity' in error && error.severity === panic) this.#panic ??= error;
      throw error;
    }
  }
}

function stopped(cause: Error): Error {
  return new Error(
    `The history's database has stopped (${cause.message}). Nothing more is saved: see to the disk, and start again.`,
    { cause },
  );
}

function writeBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
}

function readBytes(text: string): Uint8Array {
  return Buffer.from(text.slice(2), 'hex');
}
