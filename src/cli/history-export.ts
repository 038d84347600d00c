import { exportLines } from '#src/history/export-lines.ts';
import type { History } from '#src/model/history.ts';
import { EXIT } from './exit.ts';
import type { Shell } from './shell.ts';

/** `redfirst history export`, until the reader has had enough. */
export async function historyExport(
  history: Pick<History, 'exportRecords'>,
  { write }: Pick<Shell, 'write'>,
): Promise<number> {
  for await (const line of exportLines(history)) if (!(await write(line))) break;
  return EXIT.done;
}
