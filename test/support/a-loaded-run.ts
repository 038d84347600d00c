import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import { defaultConfig } from '#src/config/read-config.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { Session } from '#src/model/collection.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aTrustedRun } from './a-trusted-run.ts';

/** A job of a run on main. */
export interface PushedJob {
  runId: number;
  sha: string;
  tests: readonly TestResult[];
  environment?: string;
  workflow?: string;
  at?: string;
  session?: Partial<Session>;
}

/** What a job of a trusted run left: workflow CI on linux, unless said. */
export function aPushed({
  runId,
  sha,
  tests,
  environment = 'linux',
  workflow = 'CI',
  at = '2026-03-01T10:00:00.000Z',
  session,
}: PushedJob): SavedCollection {
  return {
    run: aTrustedRun({
      runId,
      headSha: sha,
      at,
      workflow: {
        id: [...workflow].reduce((id, letter) => id * 7 + (letter.codePointAt(0) ?? 0), 1),
        name: workflow,
        path: `.github/workflows/${workflow}.yml`,
      },
    }),
    collection: {
      schema: 'redfirst/collection@1',
      tool: { name: 'redfirst', version: '0.1.0' },
      environment: { name: environment, os: null, python: null, matrix: {} },
      shard: null,
      claimed: null,
      command: null,
      results: {
        session: { ...unknownSession(), ...session },
        tests: [...tests],
        coverage: null,
        mutants: null,
        fuzzCrashes: [],
        benchmarks: [],
        problems: [],
      },
    },
  };
}

/** What is known when the last of these jobs, all of one commit, is reported: nothing of earlier runs, filing on. */
export function aLoadedRun(jobs: readonly SavedCollection[], overrides: Partial<LoadedRun> = {}): LoadedRun {
  const run = jobs.at(-1)?.run;
  if (run === undefined) throw new Error('aLoadedRun: no job');
  const head = mergeCollections(jobs);
  return {
    run,
    now: new Date('2026-03-20T10:00:00.000Z'),
    config: defaultConfig(),
    configErrors: [],
    proposedConfig: null,
    forbidden: [],
    head,
    evidence: testEvidence(head.jobs),
    refused: [],
    artifactNotes: [],
    waiting: [],
    silent: [],
    lostAttempts: [],
    unconfirmed: [],
    undecided: [],
    baseline: null,
    past: null,
    trends: null,
    change: { addedLines: null, range: { base: null, head: run.headSha, commits: null } },
    pullRequest: null,
    filing: 'on',
    records: [],
    gone: new Map(),
    duplicates: [],
    staleLabels: [],
    commits: [],
    isLate: false,
    contradiction: null,
    actual: { check: null, comment: null, issues: [] },
    ...overrides,
  };
}
