import type { TestResult } from '#src/model/test-result.ts';
import type { AppOnFake } from '../app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../app-project.ts';
import { aFailure, aTest } from '../builders.ts';
import { passingTests } from '../collections.ts';
import type { Call } from '../fake-github/call-log.ts';
import { tableRow } from './document.ts';

/** What one report cost. Tokens and who we are on GitHub are asked for once, and downloads are no calls of the API. */
export interface Cost {
  calls: readonly Call[];
  reads: number;
  writes: number;
  checks: number;
  comments: number;
  /** New ones. */
  issues: number;
}

/** Counts what is asked of GitHub while something is done. */
export async function costOf({ github, settle }: AppOnFake, work: () => Promise<unknown>): Promise<Cost> {
  const last = (await github.calls()).at(-1)?.number ?? 0;
  await work();
  await settle();
  const calls = (await github.calls()).filter(
    ({ number, kind, template }) =>
      number > last && (kind === 'read' || kind === 'write') && !template.startsWith('/app'),
  );
  const of = (kind: Call['kind'], part: string) =>
    calls.filter((call) => call.kind === kind && call.template.includes(part));
  return {
    calls,
    reads: of('read', '').length,
    writes: of('write', '').length,
    checks: of('write', '/check-runs').length,
    comments: of('write', '/comments').length,
    issues: calls.filter(({ kind, template }) => kind === 'write' && template.endsWith('/issues')).length,
  };
}

/** Failures without anything in common. */
export function failures(count: number): TestResult[] {
  return Array.from({ length: count }, (_, at) => {
    const word = [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const location = { file: `src/part_${at}/code.py`, line: 10 + at, function: `f_${word}` };
    return aTest({
      nodeId: `tests/part_${at}/test_it.py::test_${word}`,
      failure: aFailure({ type: `Error${word}`, message: `${word} broke`, location, frames: [location] }),
    });
  });
}

/** A suite divided into shards, more than half of which passes, since else it would count as broken. */
export function failingSuite(count: number, shards: number): JobFacts[] {
  const tests = [...failures(count), ...passingTests(count + 3)];
  return Array.from({ length: shards }, (_, shard) => ({
    tests: tests.filter((_test, at) => at % shards === shard),
    shard: { name: String(shard + 1), expected: shards },
    job: `shard${shard}`,
  }));
}

/** A report whose cost is in the docs. */
export interface CostCase {
  of: 'pull request' | 'pull request without a baseline' | 'default branch';
  failures: number;
  shards: number;
  /** That the pull request changes. */
  files: number;
}

/** One failure and thousands, one shard and several, few files and more than GitHub compares at once. */
export const COST_CASES: readonly CostCase[] = [
  ...[3, 320].flatMap((files) =>
    [1, 2_000].flatMap((count) =>
      [1, 8].map((shards) => ({ of: 'pull request' as const, failures: count, shards, files })),
    ),
  ),
  { of: 'pull request without a baseline', failures: 2_000, shards: 8, files: 3 },
  ...[1, 2_000].flatMap((count) =>
    [1, 8].map((shards) => ({ of: 'default branch' as const, failures: count, shards, files: 1 })),
  ),
];

/** What a case left beside its cost. */
export interface CostPlayed {
  cost: Cost;
  project: Project;
  headSha: string;
  /** Null: it is none. */
  pullRequest: number | null;
  /** The same once more. */
  again(): Promise<Cost>;
}

/** Plays a case in a repository of its own. */
export async function playCost(scene: AppOnFake, played: CostCase): Promise<CostPlayed> {
  const name = Object.values(played).join('-').replaceAll(' ', '-');
  const project = await aProject(scene, `cost-${name}`, {
    config: 'filing: on\nissues: { confirmations: 1 }\n',
  });
  const suite = failingSuite(played.failures, played.shards);
  if (played.of === 'default branch') {
    const work = () => project.run({ jobs: suite });
    const cost = await costOf(scene, work);
    return { cost, project, headSha: project.sha, pullRequest: null, again: () => costOf(scene, work) };
  }
  const hasBaseline = played.of === 'pull request';
  if (hasBaseline) await project.run({ jobs: [{ tests: passingTests(3) }] });
  const proposed = await aMovedChange(scene, project, played.files);
  // The job tested the merge with a base that has moved on, and measured coverage: the most that is asked for.
  const coverage = { files: [aMeasuredFile], branchesMeasured: false };
  const jobs = hasBaseline ? suite.map((job) => ({ ...job, testedSha: proposed.mergeSha, coverage })) : suite;
  const work = () => project.run({ event: 'pull_request', branch: 'change', jobs });
  const cost = await costOf(scene, work);
  const { headSha, number: pullRequest } = proposed;
  return { cost, project, headSha, pullRequest, again: () => costOf(scene, work) };
}

/** Coverage of the one line of the first file of a change. */
export const aMeasuredFile = {
  path: 'src/file_0.py',
  blobId: null,
  executed: [1],
  missing: [],
  excluded: [],
  branches: [],
};

/** A pull request of so many files, made before the default branch moved on. */
async function aMovedChange({ github }: AppOnFake, project: Project, count: number) {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`src/file_${at}.py`, `x = ${at}\n`]),
  );
  const headSha = await project.push({ branch: 'change', files });
  await project.push();
  const { number, mergeSha } = await github.openPullRequest({ repository: project.name, head: 'change' });
  return { number, headSha, mergeSha };
}

/** How many reads design §8 allows: the files come 100 on a page where there are more than GitHub compares. */
export function allowedReads({ shards, files }: Pick<CostCase, 'shards' | 'files'>): number {
  return 10 + shards + (files >= 300 ? Math.ceil(files / 100) - 1 : 0);
}

/** The cases as a table. */
export function callsPart(costs: readonly (readonly [CostCase, Cost])[]): string {
  return [
    tableRow([
      'report of a',
      'failures',
      'shards',
      'files',
      'reads',
      'allowed',
      'check',
      'comment',
      'new issues',
    ]),
    tableRow(['---', ...Array.from({ length: 8 }, () => '---:')]),
    ...costs.map(([played, { reads, checks, comments, issues }]) =>
      tableRow([
        played.of,
        played.failures.toLocaleString('en'),
        String(played.shards),
        String(played.files),
        ...[reads, allowedReads(played), checks, comments, issues].map(String),
      ]),
    ),
    '',
  ].join('\n');
}
