import type { RunEvidence } from '#src/model/cause-record.ts';
import type { Analysis, RunFacts } from '#src/model/findings.ts';
import { code } from './escape-markdown.ts';
import { counted } from './numbers.ts';
import { smallTable } from './table.ts';

/** The address of a workflow run; everything before `/actions/` is the repository's page. */
const RUN_URL =
  /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
const SHA = /^[0-9a-f]{7,64}$/;
const SHORT_SHA = 10;
/** More plugins than this are only counted: the table is for reading. */
const MOST_PLUGINS = 12;

/** The address of a run, which tells the repository's. */
type RunAddress = Pick<RunFacts, 'runUrl'>;

/** A commit as Markdown: linked when the run's address tells the repository's, shortened when it is a sha. */
export function commitText(sha: string, address: RunAddress): string {
  if (!SHA.test(sha)) return code(sha, 120);
  const short = `\`${sha.slice(0, SHORT_SHA)}\``;
  const repository = repositoryUrl(address);
  return repository === null ? short : `[${short}](${repository}/commit/${sha})`;
}

/** All commits after `from` up to `to`, as git writes it (`from..to`), linked to their comparison. */
export function commitRangeText(from: string, to: string, address: RunAddress): string {
  if (!SHA.test(from) || !SHA.test(to)) return `${code(from, 120)} to ${code(to, 120)}`;
  const range = `\`${from.slice(0, SHORT_SHA)}..${to.slice(0, SHORT_SHA)}\``;
  const repository = repositoryUrl(address);
  return repository === null ? range : `[${range}](${repository}/compare/${from}...${to})`;
}

/** A trusted run as Markdown: `run 77`, linked. */
export function evidenceLink({ runId, url }: RunEvidence): string {
  return RUN_URL.test(url) ? `[run ${runId}](${url})` : `run ${runId}`;
}

/** The commit of a trusted run as Markdown. */
export function evidenceCommit({ sha, url }: RunEvidence): string {
  return commitText(sha, { runUrl: url });
}

function repositoryUrl({ runUrl }: RunAddress): string | null {
  return (runUrl === null ? undefined : RUN_URL.exec(runUrl)?.[1]) ?? null;
}

/** A link to the workflow run, or null when there is no address that could be one. */
export function runLink({ runUrl }: RunFacts): string | null {
  return runUrl !== null && RUN_URL.test(runUrl) ? `[workflow run](${runUrl})` : null;
}

/** What the run is compared with, said in every body. */
export function baselineSentence(analysis: Analysis, facts: RunFacts): string {
  const { baseline, coverageDelta, testsAreCompared } = analysis;
  if (baseline === null) return 'No baseline.';
  const named = commitText(baseline.label, facts);
  if (testsAreCompared) return `Compared with the baseline ${named}.`;
  return `No baseline for the tests: that of ${named} holds ${coverageDelta === null ? 'none' : 'only coverage'}.`;
}

/** What ran where, in one line: for the end of a body. Without an analysis only where. */
export function environmentLine(analysis: Analysis | null, facts: RunFacts): string {
  const { python = null, pytest = null } = analysis?.session ?? {};
  return [
    python === null ? null : `Python ${code(python, 40)}`,
    pytest === null ? null : `pytest ${code(pytest, 40)}`,
    facts.environment === null ? null : `environment ${code(facts.environment, 80)}`,
    facts.branch === null ? null : `branch ${code(facts.branch, 80)}`,
    facts.commit === null ? null : `commit ${commitText(facts.commit, facts)}`,
    runLink(facts),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The environment in full, for an issue. */
export function environmentTable({ session, baseline }: Analysis, facts: RunFacts): string {
  const known = (text: string | null) => (text === null ? 'unknown' : code(text, 120));
  const optional: [string, string | null][] = [
    ['Environment', facts.environment],
    ['Branch', facts.branch],
    ['Workers (xdist)', session.workers === null ? null : String(session.workers)],
  ];
  return smallTable(
    ['What', 'Value'],
    [
      ['Python', known(session.python)],
      ['pytest', known(session.pytest)],
      ['Platform', known(session.platform)],
      ['Commit', facts.commit === null ? 'unknown' : code(facts.commit, 80)],
      ['Baseline', baseline === null ? 'none' : code(baseline.label, 80)],
      ...optional.flatMap(([name, value]) => (value === null ? [] : [[name, code(value, 120)]])),
      ...record('Plugins', 'plugin', session.plugins),
      ...record('Seeds', 'seed', session.seeds),
    ],
  );
}

function record(name: string, noun: string, values: Readonly<Record<string, string>>): string[][] {
  const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return [];
  if (entries.length > MOST_PLUGINS) return [[name, counted(entries.length, noun)]];
  return [[name, entries.map(([key, value]) => code(`${key} ${value}`, 80)).join(', ')]];
}
