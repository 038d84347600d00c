import type { History } from '#src/model/history.ts';
import { canonicalJson } from './canonical-json.ts';

/** The history as `history export` writes it: a record a line, each made before the next is loaded, since a history is larger than memory. */
export async function* exportLines(history: Pick<History, 'exportRecords'>): AsyncGenerator<string> {
  for await (const record of history.exportRecords()) yield `${canonicalJson(record)}\n`;
}
