import { analyse } from '#src/analysis/analyse.ts';
import { DEFAULT_SEVERITY_RULES, DEFAULT_SLA_HOURS } from '#src/config/defaults.ts';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { buildCollection } from '#src/model/build-collection.ts';
import type { ClaimedRun, Collection, Results } from '#src/model/collection.ts';
import type { RunFacts } from '#src/model/findings.ts';
import type { Reproductions } from '#src/model/reproduction-output.ts';
import { withBlobIds } from '#src/model/with-blob-ids.ts';
import { renderReproductions } from '#src/render/reproductions.ts';
import { renderSummary } from '#src/render/summary.ts';
import { artifactName } from './artifact-name.ts';
import { completeSession, endingProblem, exitCodeOf, signalOf } from './ending.ts';
import { environmentOf } from './environment.ts';
import { gatherReports, type Search } from './gather-reports.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { logLine, type Outputs, outputsOf } from './outputs.ts';
import type { CommandRun } from './run-command.ts';

/** What collecting needs of the machine; built once, in main.ts. */
export interface CollectParts {
  now: () => Date;
  runCommand: (line: string) => Promise<CommandRun>;
  /** Logs that our pytest plugin wrote in earlier steps; `setAside` takes them out of the way once they are collected. */
  earlierLogs: () => Promise<string[]>;
  setAside: (logs: readonly string[]) => Promise<void>;
  search: Search;
  readReports: (files: readonly ReportFile[]) => Promise<Results>;
  /** Runs the failing tests again; null where that went wrong, which is warned of. */
  reproduce: (results: Results, budgetMs: number) => Promise<Reproductions | null>;
  claimRun: () => Promise<ClaimedRun | null>;
  /** Git blob ids of files as they were measured, by path; those that can't be told are left out. */
  blobIds: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Writes it as gzipped JSON and returns where. */
  /** The artifact's name is the given one, or one like it that no earlier use in this job has taken. */
  writeCollection: (name: string, collection: Collection) => Promise<{ artifact: string; path: string }>;
  writeSummary: (markdown: string) => Promise<void>;
  writeOutputs: (outputs: Outputs) => void;
  say: (line: string) => void;
  /** Reports an error of reporting itself, which must not change the job's fate. */
  warn: (error: unknown) => void;
}

/** The story of one job: run the tests if asked to, then tell what they left. Returns the exit code of the command. */
export async function collect(inputs: Inputs, job: Job, parts: CollectParts): Promise<number> {
  const run = inputs.command === null ? null : await parts.runCommand(inputs.command);
  try {
    await report(run, inputs, job, parts);
  } catch (error) {
    parts.warn(error);
  }
  return run === null ? 0 : exitCodeOf(run);
}

async function report(run: CommandRun | null, inputs: Inputs, job: Job, parts: CollectParts): Promise<void> {
  // What earlier steps tested is not what this command did.
  const earlier = run === null ? await parts.earlierLogs() : [];
  const logs = run === null ? earlier : run.logs;
  const { files, problems } = await gatherReports(inputs, { run, logs }, parts.search);
  const read = await withBlobIds(await parts.readReports(files), parts.blobIds);
  const results = completeResults({ ...read, problems: [...problems, ...read.problems] }, run, job);
  const reproduced = inputs.mode === 'reproduce' ? await parts.reproduce(results, inputs.budgetMs) : null;
  const claimed = await parts.claimRun();
  const collection = buildCollection({
    environment: environmentOf({
      ...job,
      name: inputs.environment,
      python: results.session.python,
      shard: inputs.shard?.name ?? null,
    }),
    shard: inputs.shard,
    claimed,
    command: run === null ? null : { exitCode: run.exitCode, signal: signalOf(run), line: run.line },
    results,
    ...(reproduced === null ? {} : { reproductions: reproduced }),
  });

  const name = inputs.artifactName ?? ownArtifactName(collection, job);
  const { artifact, path } = await parts.writeCollection(name, collection);
  await parts.setAside(earlier);

  const now = parts.now();
  const analysis = analyse({
    head: collection.results,
    jobs: null,
    whereFailing: null,
    base: null,
    past: null,
    trends: null,
    addedLines: null,
    range: { base: null, head: claimed?.testedSha ?? null, commits: null },
    knownCauses: [],
    // Which errors are known is said in the config, which the job does not read.
    infrastructure: [],
    rules: DEFAULT_SEVERITY_RULES,
    slaHours: DEFAULT_SLA_HOURS,
    project: job.repository?.split('/').at(-1) ?? null,
    filedAt: now,
  });
  parts.writeOutputs(outputsOf(analysis, { path, artifact }));
  parts.say(logLine(collection, analysis));
  const summary = renderSummary(analysis, runFacts(collection, job, now));
  const again = renderReproductions(collection.reproductions ?? { tests: [], leftOut: [] });
  await parts.writeSummary(`${endingLine(run, collection.results)}${summary}\n${again}`);
}

function completeResults(results: Results, run: CommandRun | null, job: Job): Results {
  const session = completeSession(results.session, run, job);
  const ending = run === null ? null : endingProblem(run, results);
  return { ...results, session, problems: [...results.problems, ...(ending === null ? [] : [ending])] };
}

/** How a command ended that left results missing is what the summary says first; the words are all our own. */
function endingLine(run: CommandRun | null, results: Results): string {
  const ending = run === null ? null : endingProblem(run, { ...results, problems: [] });
  return ending === null ? '' : `**${ending.message}**\n\n`;
}

function ownArtifactName({ environment, shard }: Collection, job: Job): string {
  const { runId, attempt, name } = job;
  return artifactName({
    runId,
    attempt,
    job: name,
    environment: environment.name,
    shard: shard?.name ?? null,
  });
}

function runFacts({ environment, claimed }: Collection, job: Job, at: Date): RunFacts {
  const { repository, runId, attempt, server, workflow, branch } = job;
  return {
    repository,
    commit: claimed?.testedSha ?? job.sha,
    branch,
    runUrl:
      repository === null || runId === null
        ? null
        : `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    environment: environment.name,
    discoveredBy: workflow === null ? 'pytest' : `pytest in workflow ${workflow}`,
    at: at.toISOString(),
  };
}
