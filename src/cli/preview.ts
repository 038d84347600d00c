import { GitError } from '#src/checkout/run-git.ts';
import type { Config } from '#src/config/schema.ts';
import type { Change } from '#src/loaded-run.ts';
import type { RunFacts } from '#src/model/findings.ts';
import type { PreviewOutput } from '#src/model/preview-output.ts';
import { renderPage } from '#src/render/page.ts';
import { renderPreviewTerminal } from '#src/render/terminal-preview.ts';
import { triage } from '#src/triage.ts';
import { EXIT, UsageError } from './exit.ts';
import { loadConfig } from './load-config.ts';
import { previewDocument } from './preview-document.ts';
import type { PreviewedPast } from './preview-past.ts';
import type { PreviewRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { hasUnread } from './unread.ts';

/** `redfirst preview`: all that would be posted for these reports, without writing anywhere but `--html`. */
export async function preview(request: PreviewRequest, shell: Shell): Promise<number> {
  const root = request.root ?? shell.currentFolder();
  const config = await loadConfig(request.root, shell);
  const read = async (paths: readonly string[]) =>
    shell.readReports(await shell.findReports(paths, root), root);
  const past = await loadPast(request, config, shell);
  const change = await loadChange(request, { root, past }, shell);
  const facts: RunFacts = {
    repository: past?.repository ?? null,
    commit: change.range.head,
    branch: past?.past.branch ?? null,
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
          ? (past?.base ?? null)
          : {
              results: await read(request.baseReports),
              baseline: { label: change.range.base ?? 'the base report' },
            },
      loadPast: async () => past?.past ?? null,
      loadChange: async () => change,
    },
    {
      rules: config.severity.rules,
      slaHours: config.sla.hours,
      infrastructure: config.infrastructure,
      gates: config.gates,
      labels: config.labels,
    },
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
  if (hasUnread(document.problems)) return EXIT.unread;
  return setGateFails(document) ? EXIT.not : EXIT.done;
}

/** Whether the check is red for more than new failures, which are what a preview is asked to show. */
function setGateFails({ gates }: PreviewOutput): boolean {
  return gates.some(({ gate, met }) => gate !== 'newFailures' && met === false);
}

/** What the history says, where it is asked. */
async function loadPast(
  { past, baseReports }: PreviewRequest,
  config: Config,
  shell: Shell,
): Promise<PreviewedPast | null> {
  if (past === null) return null;
  if (baseReports.length > 0)
    throw new UsageError(
      'Give the baseline either by hand (--base-report) or from the history (--data, --repo, --branch, --sha).',
    );
  // It brings the database along.
  const { loadPreviewPast } = await import('./preview-past.ts');
  return loadPreviewPast(past, config, shell);
}

/**
 * What git knows of the change. Only asked when the caller names the checkout or a base: a current folder that merely
 * happens to be a repository says nothing about the reports. A baseline from the history is where the suspected range begins.
 */
async function loadChange(
  { root: named, base: ref, past: asked }: PreviewRequest,
  { root, past }: { root: string; past: PreviewedPast | null },
  shell: Shell,
): Promise<Change> {
  const sha = asked?.sha ?? null;
  const before = past?.base?.baseline.label ?? null;
  const commits =
    named === null || before === null ? null : await commitsSince(before, { root, sha }, shell.git);
  if (ref === null) {
    const head = sha ?? (named === null ? null : await testedCode(root, shell).catch(() => null));
    return { addedLines: null, range: { base: before, head, commits } };
  }
  const checkedOut = await shell.git.headSha(root);
  const base = await shell.git.mergeBase(root, ref);
  const { added, paths } = await shell.git.diff(root, base);
  // A baseline by hand is taken for the base's; one from the history says which commit it is of.
  const isOfBase = before === null || before === base;
  return {
    addedLines: added,
    contents: {
      blobs: new Map(),
      testedLines: new Map(),
      unknown: new Map(),
      paths: isOfBase ? paths : null,
      limits: [],
    },
    range: {
      base: before ?? base,
      head: sha ?? (await testedCode(root, shell)),
      commits: before === null ? await shell.git.commitsBetween(root, base, checkedOut) : commits,
    },
  };
}

/** The commits that came after the baseline's; null where git can't tell, or what is checked out is another commit. */
async function commitsSince(
  before: string,
  { root, sha }: { root: string; sha: string | null },
  git: Shell['git'],
): Promise<Change['range']['commits']> {
  try {
    const head = await git.headSha(root);
    // Commits since another place than the baseline's would blame the wrong ones.
    const isAhead = (sha === null || sha === head) && (await git.mergeBase(root, before)) === before;
    return isAhead ? await git.commitsBetween(root, before, head) : null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** What was tested, as the texts name it: the commit, or that with what is not committed yet, which would be blamed on it. */
async function testedCode(root: string, shell: Shell): Promise<string> {
  const head = await shell.git.headSha(root);
  return (await shell.git.hasUncommittedChanges(root))
    ? `${head.slice(0, 10)} with uncommitted changes`
    : head;
}
