import type { History } from '#src/model/history.ts';
import { type HistoryRecord, historyRecordSchema } from '#src/model/history-record.ts';
import { counted } from '#src/render/numbers.ts';
import { EXIT, OutsideError, UsageError } from './exit.ts';
import { inputLines } from './input-lines.ts';
import type { Shell } from './shell.ts';
import { withHistory } from './with-history.ts';

/** Beyond so many bad lines the input is something else, and their number says enough. */
const MOST_NAMED = 20;

/** `redfirst history import`: take up stdin line by line. A bad line is named, and the others go on. */
export async function historyImport(data: string | null, shell: Shell): Promise<number> {
  const input = shell.input();
  if (input === null)
    throw new UsageError(
      'Give what `redfirst history export` printed on stdin: `redfirst history import < history.ndjson`.',
    );
  return withHistory({ data, mayCreate: true }, shell, (history) => importLines(input, history, shell));
}

async function importLines(
  input: AsyncIterable<Uint8Array>,
  history: Pick<History, 'importRecord' | 'loadRepositories'>,
  { say, print }: Pick<Shell, 'say' | 'print'>,
): Promise<number> {
  const known = new Set((await history.loadRepositories()).map(({ id }) => id));
  let taken = 0;
  let bad = 0;
  const name = (where: string, why: string): void => {
    bad += 1;
    if (bad <= MOST_NAMED) say(`${where}: ${why}`);
  };
  try {
    for await (const { number, bytes } of inputLines(input)) {
      const read = readLine(bytes);
      const why =
        'why' in read
          ? read.why
          : (strayOf(read.record, known) ?? (await importOrWhy(history, read.record, number)));
      if (why === null) taken += 1;
      else name(`line ${number}`, why);
    }
  } catch (error) {
    if (!isDamagedGzip(error)) throw error;
    name('stdin', `its gzip data are damaged or cut off (${error.message}); what came before was taken up`);
  }
  if (bad > MOST_NAMED) say(`… and ${counted(bad - MOST_NAMED, 'more line')} that could not be taken up`);
  print(`Took up ${counted(taken, 'record')}${bad === 0 ? '' : ` and left out ${counted(bad, 'line')}`}.`);
  return bad === 0 ? EXIT.done : EXIT.unread;
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
 * @throws OutsideError where it lies in the database
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
    throw new OutsideError(
      `The history can't be written at line ${line} (${cause.message}). What came before was taken up: import again when it can.`,
      { cause },
    );
  }
}

function isDamagedGzip(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
