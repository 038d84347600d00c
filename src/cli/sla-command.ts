import { renderSlaTerminal } from '#src/render/terminal-sla.ts';
import { candidatesAmong } from './chosen-branch.ts';
import { EXIT } from './exit.ts';
import { loadConfig } from './load-config.ts';
import { fullName } from './named-repository.ts';
import type { SlaRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { slaDocument } from './sla-document.ts';
import { withHistory } from './with-history.ts';

/** `redfirst sla`: how the issues of a repository stand to their due dates, as the history knows them. */
export async function sla(request: SlaRequest, shell: Shell): Promise<number> {
  const { sla: policy } = await loadConfig(request.root, shell);
  const { data } = request;
  const document = await withHistory({ data, mayCreate: false }, shell, async (history) => {
    const found = candidatesAmong(await history.loadRepositories(), request);
    const records = await Promise.all(found.map(({ id }) => history.loadCauses(id)));
    return slaDocument({
      repository: found.map(fullName)[0] ?? '',
      records: records.flat(),
      now: request.now ?? shell.now(),
      policy,
    });
  });
  shell.print(request.json ? JSON.stringify(document, null, 2) : renderSlaTerminal(document, shell.terminal));
  return EXIT.done;
}
