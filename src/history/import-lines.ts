import type { History } from '#src/model/history.ts';
import { type HistoryRecord, historyRecordSchema } from '#src/model/history-record.ts';
import { inputLines } from './input-lines.ts';

/** Where gzip data end too early. */
export const THE_END = 'the end';

/** How much of an export was taken up. */
export interface ImportedLines {
  taken: number;
  /** Lines that were left out, and the end of damaged gzip data. */
  bad: number;
}

/** Who hears of the lines as they come. `bad`: where, and why it was left out. */
export interface ImportListener {
  bad(where: string, why: string): void;
  taken?(record: HistoryRecord): void;
}

/** The database can't be written: what came before `line` was taken up. */
export class HistoryNotWritten extends Error {
  override readonly name = 'HistoryNotWritten';
  readonly line: number;

  constructor(line: number, cause: Error) {
    super(cause.message, { cause });
    this.line = line;
  }
}

/**
 * Takes up what `exportLines` wrote, gzipped or not, line by line. A bad line is named, and the others go on.
 *
 * @throws HistoryNotWritten where the database refuses; what reading the input throws, unless it is damaged gzip
 */
export async function importLines(
  input: AsyncIterable<Uint8Array>,
  history: Pick<History, 'importRecord' | 'loadRepositories'>,
  listener: ImportListener,
): Promise<ImportedLines> {
  const known = new Set((await history.loadRepositories()).map(({ id }) => id));
  const end: ImportedLines = { taken: 0, bad: 0 };
  const name = (where: string, why: string): void => {
    end.bad += 1;
    listener.bad(where, why);
  };
  try {
    for await (const { number, bytes } of inputLines(input)) {
      const read = readLine(bytes);
      const why =
        'why' in read
          ? read.why
          : (strayOf(read.record, known) ?? (await importOrWhy(history, read.record, number)));
      if (why !== null) name(`line ${number}`, why);
      else {
        end.taken += 1;
        if ('record' in read) listener.taken?.(read.record);
      }
    }
  } catch (error) {
    if (!isDamagedGzip(error)) throw error;
    name(THE_END, `its gzip data are damaged or cut off (${error.message}); what came before was taken up`);
  }
  return end;
}

function readLine(bytes: Uint8Array | null): { record: HistoryRecord } | { why: string } {
  if (bytes === null) return { why: 'it is longer than any line of an export' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { why: `it is no JSON (${error instanceof Error ? error.message : error})` };
  }
  const read = historyRecordSchema.safeParse(value);
  if (read.success) return { record: read.data };
  const [issue] = read.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'the record' : issue.path.join('.');
  return { why: `${place}: ${issue?.message ?? 'it is no record of an export'}` };
}

/** Why a record belongs to nothing; null: to a repository that is here, which it may be itself. */
function strayOf(record: HistoryRecord, known: Set<number>): string | null {
  if (record.kind === 'repository' || record.kind === 'run') {
    known.add(record.kind === 'run' ? record.run.repository.id : record.repository.id);
    return null;
  }
  const { kind, repositoryId } = record;
  if (known.has(repositoryId)) return null;
  return `${kind}: repository ${repositoryId} is not in the history; its line must come before`;
}

/**
 * Why the record can't be taken up, where that lies in the record; null: it was.
 *
 * @throws HistoryNotWritten where it lies in the database
 */
async function importOrWhy(
  history: Pick<History, 'importRecord'>,
  record: HistoryRecord,
  line: number,
): Promise<string | null> {
  try {
    await history.importRecord(record);
    return null;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const code = 'code' in cause ? String(cause.code) : '';
    // PostgreSQL's classes 22, a value that it can't hold, and 23, one that breaks a rule. Our own refusals have no code.
    if (code === '' || /^2[23]...$/.test(code)) return `${record.kind}: ${cause.message}`;
    throw new HistoryNotWritten(line, cause);
  }
}

function isDamagedGzip(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
