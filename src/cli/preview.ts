import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { Change } from '#src/loaded-run.ts';
import type { RunFacts } from '#src/model/findings.ts';
import { renderPage } from '#src/render/page.ts';
import { renderPreviewTerminal } from '#src/render/terminal-preview.ts';
import { triage } from '#src/triage.ts';
import { EXIT } from './exit.ts';
import { previewDocument } from './preview-document.ts';
import type { PreviewRequest } from './program.ts';
import type { Shell } from './shell.ts';
import { hasUnread } from './unread.ts';

/** `redfirst preview`: all that would be posted for these reports, without writing anywhere but `--html`. */
export async function preview(request: PreviewRequest, shell: Shell): Promise<number> {
  const root = request.root ?? shell.currentFolder();
  const read = async (paths: readonly string[]) =>
    shell.readReports(await shell.findReports(paths, root), root);
  const change = await loadChange(request, root, shell);
  const facts: RunFacts = {
    repository: null,
    commit: change.range.head,
    branch: null,
    runUrl: null,
    environment: null,
    discoveredBy: 'redfirst preview',
    at: (request.now ?? shell.now()).toISOString(),
  };
  const result = await triage(
    {
      loadHead: () => read(request.files),
      loadBaseline: async () =>
        request.baseReports.length === 0
          ? null
          : {
              results: await read(request.baseReports),
              baseline: { label: change.range.base ?? 'the base report' },
            },
      loadChange: async () => change,
    },
    { rules: DEFAULT_CONFIG.severity.rules, slaHours: DEFAULT_CONFIG.sla.hours },
    facts,
  );
  const document = previewDocument(result);
  if (request.html !== null) {
    const { check, comment, issues } = result;
    await shell.writeFile(
      request.html,
      await renderPage({ title: 'Redfirst preview', check, comment, issues, facts }),
    );
  }
  shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderPreviewTerminal(document, shell.terminal),
  );
  return hasUnread(document.problems) ? EXIT.unread : EXIT.done;
}

/**
 * What git knows of the change. Only asked when the caller names the checkout or a base: a current folder that merely
 * happens to be a repository says nothing about the reports.
 */
async function loadChange(
  { root: named, base: ref }: PreviewRequest,
  root: string,
  shell: Shell,
): Promise<Change> {
  if (ref === null) {
    const head = named === null ? null : await testedCode(root, shell).catch(() => null);
    return { addedLines: null, range: { base: null, head, commits: null } };
  }
  const head = await shell.git.headSha(root);
  const base = await shell.git.mergeBase(root, ref);
  return {
    addedLines: await shell.git.addedLines(root, base),
    range: {
      base,
      head: await testedCode(root, shell),
      commits: await shell.git.commitsBetween(root, base, head),
    },
  };
}

/** What was tested, as the texts name it: the commit, or that with what is not committed yet, which would be blamed on it. */
async function testedCode(root: string, shell: Shell): Promise<string> {
  const head = await shell.git.headSha(root);
  return (await shell.git.hasUncommittedChanges(root))
    ? `${head.slice(0, 10)} with uncommitted changes`
    : head;
}
