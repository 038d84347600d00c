import { renderInspectTerminal } from '#src/render/terminal.ts';
import { EXIT } from './exit.ts';
import { inspectDocument } from './inspect-document.ts';
import type { InspectRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { hasUnread } from './unread.ts';

/** The slice of the shell that this command uses. */
type Parts = Pick<
  Shell,
  'currentFolder' | 'pluginFolder' | 'terminal' | 'print' | 'findReports' | 'readReports' | 'readNoteworthy'
>;

/** `redfirst inspect`: read reports and say what they hold. Failing tests are no failure of this command. */
export async function inspect(request: InspectRequest, shell: Parts): Promise<number> {
  const root = request.root ?? shell.currentFolder();
  const files = await shell.findReports(request.files, root);
  const { cases: allCases } = request;
  const { results, counted, coverage } = allCases
    ? { results: await shell.readReports(files, root), counted: 0, coverage: null }
    : await shell.readNoteworthy(files, root);
  const document = inspectDocument(results, {
    allCases,
    passes: counted,
    coverage,
    pluginFolder: shell.pluginFolder,
  });
  shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderInspectTerminal(document, shell.terminal),
  );
  return hasUnread(document.problems) ? EXIT.unread : EXIT.done;
}
