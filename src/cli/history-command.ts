import { renderStatsTerminal } from '#src/render/terminal-stats.ts';
import { EXIT } from './exit.ts';
import { historyAdd } from './history-add.ts';
import { historyExport } from './history-export.ts';
import { historyImport } from './history-import.ts';
import type { HistoryRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { withHistory } from './with-history.ts';

/** `redfirst history …`: fill the history, carry it elsewhere, say how much is there. */
export async function historyCommand(request: HistoryRequest, shell: Shell): Promise<number> {
  const { data } = request;
  switch (request.kind) {
    case 'add':
      return historyAdd(request, shell);
    case 'export':
      return withHistory({ data, mayCreate: false }, shell, (history) => historyExport(history, shell));
    case 'import':
      return historyImport(data, shell);
    case 'stats': {
      const stats = await withHistory({ data, mayCreate: false }, shell, (history) => history.loadStats());
      shell.print(
        request.json
          ? JSON.stringify({ schema: 'redfirst/history-stats@1', ...stats }, null, 2)
          : renderStatsTerminal(stats, shell.terminal),
      );
      return EXIT.done;
    }
    default:
      return request satisfies never;
  }
}
