import { HistoryNotWritten, importLines, THE_END } from '#src/history/import-lines.ts';
import type { History } from '#src/model/history.ts';
import { counted } from '#src/render/numbers.ts';
import { EXIT, OutsideError, UsageError } from './exit.ts';
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
  return withHistory({ data, mayCreate: true }, shell, (history) => takeUp(input, history, shell));
}

async function takeUp(
  input: AsyncIterable<Uint8Array>,
  history: Pick<History, 'importRecord' | 'loadRepositories'>,
  { say, print }: Pick<Shell, 'say' | 'print'>,
): Promise<number> {
  let named = 0;
  const { taken, bad } = await importLines(input, history, {
    bad: (where, why) => {
      named += 1;
      if (named <= MOST_NAMED) say(`${where === THE_END ? 'stdin' : where}: ${why}`);
    },
  }).catch((error: unknown) => {
    if (!(error instanceof HistoryNotWritten)) throw error;
    throw new OutsideError(
      `The history can't be written at line ${error.line} (${error.message}). What came before was taken up: import again when it can.`,
      { cause: error.cause },
    );
  });
  if (bad > MOST_NAMED) say(`… and ${counted(bad - MOST_NAMED, 'more line')} that could not be taken up`);
  print(`Took up ${counted(taken, 'record')}${bad === 0 ? '' : ` and left out ${counted(bad, 'line')}`}.`);
  return bad === 0 ? EXIT.done : EXIT.unread;
}
