import { COLLECTION_SCHEMA, type Collection } from '#src/model/collection.ts';
import type { History } from '#src/model/history.ts';
import type { Operation } from '#src/model/operation.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import type { Repository, RunKey, WorkflowRun } from '#src/model/workflow-run.ts';
import { aTrustedRun } from '../support/a-trusted-run.ts';
import { aTest } from '../support/builders.ts';

let lastRepositoryId = 0;

/** A repository that no other test of the file uses. */
export function aRepository(overrides: Partial<Repository> = {}): Repository {
  lastRepositoryId += 1;
  return {
    id: lastRepositoryId,
    owner: 'octo',
    name: `shop-${lastRepositoryId}`,
    defaultBranch: 'main',
    isPrivate: false,
    ...overrides,
  };
}

/** The sha whose digits are all the same. */
export function sha(digit: string): string {
  return digit.repeat(40);
}

/** A trusted run of the default branch. */
export function aRun(repository: Repository, overrides: Partial<WorkflowRun> = {}): WorkflowRun {
  return aTrustedRun({ repository, at: '2026-03-01T09:00:00.000Z', ...overrides });
}

export function keyOf({ repository, runId, attempt }: WorkflowRun): RunKey {
  return { repositoryId: repository.id, runId, attempt };
}

/** One job's collection; environment, shard and job identify it within its run. */
export function aCollection({
  environment = 'ubuntu',
  shard = null,
  job = 'test',
  tests = [aTest()],
}: {
  environment?: string;
  shard?: string | null;
  job?: string | null;
  tests?: TestResult[];
} = {}): Collection {
  return {
    schema: COLLECTION_SCHEMA,
    tool: { name: 'redfirst', version: '0.1.0' },
    environment: { name: environment, os: 'Linux', python: '3.13.1', matrix: { python: '3.13' } },
    shard: shard === null ? null : { name: shard, expected: 2 },
    claimed: {
      repository: 'octo/shop',
      runId: '100',
      attempt: 1,
      workflow: 'CI',
      job,
      event: 'push',
      ref: 'refs/heads/main',
      testedSha: sha('a'),
      parents: [],
      pullRequest: null,
    },
    command: null,
    results: {
      session: unknownSession(),
      tests,
      coverage: null,
      mutants: null,
      fuzzCrashes: [],
      benchmarks: [],
      problems: [],
    },
  };
}

/** Saves a run and its collections. */
export async function saveReport(
  history: History,
  run: WorkflowRun,
  collections: readonly Collection[],
): Promise<void> {
  await history.saveRun(run);
  await history.saveCollections(keyOf(run), collections);
}

/** A planned comment on an issue, told apart by its body. */
export function anOperation(body: string): Operation {
  return { kind: 'comment-issue', issue: 12, marker: '<!-- m -->', body };
}
