import type { History } from '#src/model/history.ts';
import { canonicalJson } from './canonical-json.ts';
import { EXIT } from './exit.ts';
import type { Shell } from './shell.ts';

/** `redfirst history export`: a record a line, each written before the next is loaded, since a history is larger than memory. */
export async function historyExport(
  history: Pick<History, 'exportRecords'>,
  { write }: Pick<Shell, 'write'>,
): Promise<number> {
  for await (const record of history.exportRecords()) if (!(await write(`${canonicalJson(record)}\n`))) break;
  return EXIT.done;
}
