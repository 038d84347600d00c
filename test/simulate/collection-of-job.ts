import { aFailure, aTest } from '../support/builders.ts';
import { aCollection } from '../support/collections.ts';
import type { Bug, Job, Script } from './script/script.ts';
import { DISK_TESTS, plainTestsOf, type Shown, shownBy, testsOf } from './script/suite.ts';

interface TestedJob {
  job: Job;
  /** Bugs of the commit. */
  present: readonly string[];
  run: number;
  attempt: number;
  repository: string;
  testedSha: string;
  pullRequest: number | null;
}

/** What a job uploads, in the wire format; null: it died before. */
export function collectionOfJob(script: Script, { job, present, run, ...claimed }: TestedJob) {
  if (job.ending === 'lost') return null;
  const plain = [...plainTestsOf(script), ...DISK_TESTS].map((nodeId) => {
    if (job.ending === 'mass') return failedInMass(nodeId);
    const isFull = job.ending === 'no-space' && DISK_TESTS.includes(nodeId);
    return isFull ? aTest({ nodeId, failure: diskFailure }) : aTest({ nodeId });
  });
  const others = script.bugs.flatMap((bug) => {
    const shown = shownBy(bug, job, present);
    const tests = testsOf(bug);
    // Where nothing is wrong one of several tests stays: the others' absence is all the harder to see.
    const stays = shown === 'absent' && tests.length > 1 && !present.includes(bug.name) ? tests.at(-1) : null;
    return tests.flatMap((nodeId) => testThatShows(bug, nodeId, nodeId === stays ? 'passed' : shown));
  });
  return aCollection({
    ...claimed,
    runId: run,
    environment: job.environment,
    job: `test-${job.environment}`,
    tests: [...plain, ...others].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)),
  });
}

/** All tests fail alike, for nothing that their code did. */
const massFailure = aFailure({
  phase: 'setup',
  type: 'ConnectionRefusedError',
  message: 'the database is away',
  location: { file: 'tests/conftest.py', line: 4, function: 'database' },
  frames: [{ file: 'tests/conftest.py', line: 4, function: 'database' }],
  excerpt: 'E   ConnectionRefusedError: the database is away',
});

/** The kernel's words for ENOSPC, as Python's OSError repeats them. */
const diskFailure = aFailure({
  type: 'OSError',
  message: '[Errno 28] No space left on device',
  location: { file: 'src/shop/disk.py', line: 7, function: 'save' },
  frames: [{ file: 'src/shop/disk.py', line: 7, function: 'save' }],
  excerpt: 'E   OSError: [Errno 28] No space left on device',
});

function failedInMass(nodeId: string) {
  return aTest({ nodeId, outcomes: ['error'], failure: massFailure });
}

function testThatShows(bug: Bug, nodeId: string, shown: Shown) {
  switch (shown) {
    case 'passed':
      return [aTest({ nodeId })];
    case 'failed':
      return [aTest({ nodeId, failure: failureOf(bug) })];
    case 'wavered':
      return [aTest({ nodeId, outcomes: ['failed', 'passed'], failure: failureOf(bug) })];
    case 'skipped':
      return [aTest({ nodeId, outcome: 'skipped', attempts: [{ outcome: 'skipped', durationMs: 0 }] })];
    case 'mass':
      return [failedInMass(nodeId)];
    case 'absent':
    case 'lost':
      return [];
  }
}

/** Every bug fails in a way of its own. */
function failureOf({ name }: Bug) {
  const location = { file: sourceFileOf(name), line: 12, function: `do_${name}` };
  return aFailure({
    type: 'ValueError',
    message: `${name} is wrong`,
    location,
    frames: [location],
    excerpt: `>   raise ValueError\nE   ValueError: ${name} is wrong`,
  });
}

/** The file that has the bug, and that its commits change. */
export function sourceFileOf(bug: string): string {
  return `src/shop/${bug}.py`;
}
