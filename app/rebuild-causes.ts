import { commandOf } from '#src/analysis/command.ts';
import { asListed } from '#src/github/known-causes.ts';
import { readIsObeyed } from '#src/github/read-is-obeyed.ts';
import { type OwnIssue, readOwnIssues } from '#src/github/read-issues.ts';
import { statusOf } from '#src/github/request-failure.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { CommitNode } from '#src/model/history.ts';
import { hoursAfter } from '#src/model/hours.ts';
import { DRY_RUN_KEY, keyText } from '#src/model/issue-blocks.ts';
import { isSameLabel } from '#src/model/same-label.ts';
import { failureIdentity } from '#src/model/test-identity.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { nothingFor } from '#src/triage.ts';
import { recordsInWords } from '#src/wanted.ts';
import { type KnownThen, loadRunAsOf, withBaselineAsOf } from './load-run-as-of.ts';
import type { SavedCommits } from './rebuild-commits.ts';
import type { RebuildSources } from './rebuild-sources.ts';
import { saveDecided } from './save-decided.ts';

/**
 * Finds the causes again: every trusted run is judged as it was when it completed, in that order, and GitHub's list of our
 * issues says what was filed, closed by people, or said to be late. A cause that the history knows already stays as it is.
 *
 * What neither tells is not found: issues that people deleted, and what people closed and opened again in between; due
 * dates count from when GitHub opened the issue.
 */
export async function rebuildCauses(sources: RebuildSources, saved: SavedCommits): Promise<void> {
  const { access, history, say } = sources;
  const { id: repositoryId, owner, name } = access.repository;
  const issues = await readIssues(sources);
  const runs = [...sources.known.values()]
    .filter(({ run, collections }) => run.isTrusted && collections > 0)
    .map(({ run }) => run);
  const { records, newest } = await liveAgain(sources, { issues, saved, runs, ...NOTHING_KNOWN });
  const isStarted = await readIsStarted(sources, issues);
  await history.withLease(repositoryId, async () => {
    for (const [branch, sha] of newest)
      await history.importRecord({ kind: 'branch', repositoryId, name: branch, newest: sha });
    const known = await history.loadCauses(repositoryId);
    for (const cause of records)
      if (!isOf(known, cause)) await history.importRecord({ kind: 'cause', repositoryId, cause });
    if (isStarted) await history.saveFiling(repositoryId, 'on');
  });
  const there = await history.loadCauses(repositoryId);
  say(`${owner}/${name}: ${there.length} causes are known`);
  const keys = new Set(there.map(({ key }) => keyText(key)));
  for (const { number, key } of issues)
    if (key !== null && key !== DRY_RUN_KEY && !keys.has(key))
      sources.list(
        `${owner}/${name} issue #${number}: no run that is there shows its cause; it is known again when it fails again`,
      );
}

const NOTHING_KNOWN = { records: [], newest: new Map<string, string>() } as const;

/**
 * Takes up what trusted runs meant for causes that somebody else reported meanwhile: judged as they were when they completed,
 * on top of what the history knows. What GitHub's list says of our issues goes before. Nothing is posted, and the runs count
 * as reported.
 */
export async function catchUpCauses(
  sources: RebuildSources,
  saved: SavedCommits,
  runs: readonly WorkflowRun[],
): Promise<void> {
  const { access, history } = sources;
  const { id: repositoryId } = access.repository;
  const issues = await readIssues(sources);
  const known = { records: await history.loadCauses(repositoryId), newest: new Map<string, string>() };
  for (const branch of new Set(runs.flatMap(({ headBranch }) => headBranch ?? []))) {
    const newest = await history.loadNewest(repositoryId, branch);
    if (newest !== null) known.newest.set(branch, newest);
  }
  const { records, newest } = await liveAgain(sources, { issues, saved, runs, ...known });
  const isStarted = await readIsStarted(sources, issues);
  await history.withLease(repositoryId, async () => {
    await saveDecided(history, repositoryId, { causes: records });
    for (const [branch, sha] of newest)
      await history.saveDecision({ ...NO_DECISION, repositoryId, newest: { branch, sha } });
    for (const run of runs) await history.saveDecision(nothingFor(run));
    if (isStarted) await history.saveFiling(repositoryId, 'on');
  });
}

const NO_DECISION = { run: null, causes: [], operations: [] } as const;

async function readIssues({ access }: RebuildSources): Promise<OwnIssue[]> {
  try {
    return await readOwnIssues(access);
  } catch (error) {
    // Issues are switched off there, so that none was ever filed or all were given up.
    if (statusOf(error) === 410) return [];
    throw error;
  }
}

/** Whether the history has the cause already, perhaps under another key: a test that a cause lists is that cause's. */
function isOf(known: readonly CauseRecord[], cause: CauseRecord): boolean {
  const failures = new Set(cause.tests.map((test) => failureIdentity(test, test.signature)));
  return known.some(
    ({ key, issue, tests }) =>
      key === cause.key ||
      (issue !== null && issue === cause.issue) ||
      tests.some((test) => failures.has(failureIdentity(test, test.signature))),
  );
}

/** What is lived through again: trusted runs with results, on top of what is known before them. */
interface Lived {
  issues: readonly OwnIssue[];
  saved: SavedCommits;
  runs: readonly WorkflowRun[];
  records: readonly CauseRecord[];
  /** The newest commit of each branch. */
  newest: ReadonlyMap<string, string>;
}

/** The lives of causes through the runs, from the first to the newest, and where each branch ended. */
async function liveAgain(
  sources: RebuildSources,
  { issues, saved, ...lived }: Lived,
): Promise<{ records: CauseRecord[]; newest: ReadonlyMap<string, string> }> {
  const { access, config } = sources;
  const breached = config.labels.breached.name;
  const runs = [...lived.runs].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.runId - b.runId || a.attempt - b.attempt,
  );
  const commits: CommitNode[] = [...saved].map(([sha, parents]) => ({ sha, parents }));
  const newest = new Map(lived.newest);
  const first = runs[0];
  let records =
    first === undefined
      ? lived.records
      : asToldUntil([...lived.records], { issues, breached }, new Date(first.at));
  for (const [at, run] of runs.entries()) {
    const again = await judgeAgain(sources, run, { records, newest, commits });
    if (again === null) continue;
    const { changed: told, isLate } = again;
    if (run.headBranch !== null && !isLate) newest.set(run.headBranch, run.headSha);
    const next = runs[at + 1];
    const changed = new Map(told.map((record) => [record.key, record]));
    const unchanged = records.filter(({ key }) => !changed.has(key));
    records = asToldUntil(
      [...unchanged, ...changed.values()],
      { issues, breached },
      next === undefined ? access.clock.now() : new Date(next.at),
    );
  }
  return { records: asListed(records, issues, access.clock.now()), newest };
}

/** What a run meant for causes when it completed; null: nothing, since it came too late or is not reported. */
async function judgeAgain(
  { access, history, config }: RebuildSources,
  run: WorkflowRun,
  then: KnownThen,
): Promise<{ changed: CauseRecord[]; isLate: boolean } | null> {
  const loaded = await loadRunAsOf({ history, run }, then, config);
  if (loaded === null || (loaded.isLate && loaded.evidence.failed.size + loaded.evidence.passed.size === 0))
    return null;
  const { isLate } = loaded;
  const judged = judgeRun(loaded);
  // What it is compared with costs requests and time, and matters only to failures.
  if (judged.analysis === null || judged.analysis.causes.length === 0)
    return { changed: recordsInWords(loaded, judged), isLate };
  const compared = await withBaselineAsOf({ access, history, run }, loaded);
  return { changed: recordsInWords(compared, judgeRun(compared)), isLate };
}

/** What happened on GitHub until a time, as far as its issues tell: filed by us, closed by people, said to be late. */
function asToldUntil(
  records: CauseRecord[],
  { issues, breached }: { issues: readonly OwnIssue[]; breached: string },
  until: Date,
): CauseRecord[] {
  const isBy = (time: string | null) => time !== null && Date.parse(time) <= until.getTime();
  const filed = records.map((record) => {
    const issue = record.issue === null ? issueOf(record, issues) : null;
    return issue !== null && isBy(issue.createdAt) ? filedAs(record, issue) : record;
  });
  const closed = issues.filter(({ isOpen, closedAt }) => !isOpen && isBy(closedAt));
  return asListed(filed, closed, until).map((record) => {
    const labels = issues.find(({ number }) => number === record.issue)?.labels ?? [];
    const isLate =
      record.state === 'open' && isBy(record.dueAt) && labels.some((label) => isSameLabel(label, breached));
    return isLate ? { ...record, breachSaidFor: record.dueAt } : record;
  });
}

/** The issue with the cause's marker: the one that is open, else the newest. */
function issueOf({ key }: CauseRecord, issues: readonly OwnIssue[]): OwnIssue | null {
  const own = issues.filter((issue) => issue.key === keyText(key)).sort((a, b) => b.number - a.number);
  return own.find(({ isOpen }) => isOpen) ?? own[0] ?? null;
}

function filedAs(record: CauseRecord, { number, createdAt }: OwnIssue): CauseRecord {
  const filed = new Date(createdAt);
  return {
    ...record,
    state: 'open',
    issue: number,
    filedAt: filed.toISOString(),
    dueAt: hoursAfter(filed, record.slaHours),
    closedAt: null,
    closedBy: null,
  };
}

/**
 * Whether a maintainer began filing: the comment that says so stands below our list of what would be filed, and has our
 * thumb. Said elsewhere, it can't be told.
 */
async function readIsStarted(
  { access, history, config }: RebuildSources,
  issues: readonly OwnIssue[],
): Promise<boolean> {
  const list = issues.find(({ key }) => key === DRY_RUN_KEY);
  if (list === undefined || config.filing !== 'dry-run') return false;
  if ((await history.loadFiling(access.repository.id)) === 'on') return false;
  return readIsObeyed(access, {
    issue: list.number,
    isCommand: (body) => commandOf(body) === 'start',
  });
}
