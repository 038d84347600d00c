import type { Bug, Job, Script } from './script.ts';

const WORDS = { P0: 'auth', P1: 'billing', P2: 'cart' } as const;

/** The file that holds a bug's tests and no others: by it an issue's text tells which bugs it is about. */
export function testFileOf({ name, severity }: Bug): string {
  return `tests/test_${name}_${WORDS[severity]}.py`;
}

/** Node ids of a bug's tests. */
export function testsOf(bug: Bug): string[] {
  return Array.from({ length: bug.tests }, (_, at) => `${testFileOf(bug)}::test_${at}`);
}

/** Node ids of the tests that nothing breaks. */
export function plainTestsOf({ plainTests }: Script): string[] {
  return Array.from({ length: plainTests }, (_, at) => `tests/test_plain.py::test_${at}`);
}

/** Tests that a full disk breaks, and nothing else but a mass failure. */
export const DISK_TESTS: readonly string[] = [
  'tests/test_disk.py::test_reads',
  'tests/test_disk.py::test_writes',
];

/** What the tests of a bug do in a job on a commit. */
export type Shown = 'failed' | 'passed' | 'wavered' | 'skipped' | 'absent' | 'mass' | 'lost';

/** What a bug's tests show in a job, on a commit that has the bugs `present`. */
export function shownBy(bug: Bug, job: Job, present: readonly string[]): Shown {
  if (job.ending === 'lost') return 'lost';
  if (job.absent.includes(bug.name)) return 'absent';
  if (job.skipped.includes(bug.name)) return 'skipped';
  if (job.ending === 'mass') return 'mass';
  if (bug.kind === 'flake') {
    if (job.flaked.includes(bug.name)) return 'failed';
    return job.wavered.includes(bug.name) ? 'wavered' : 'passed';
  }
  const shows = bug.environments === null || bug.environments.includes(job.environment);
  return shows && present.includes(bug.name) ? 'failed' : 'passed';
}
