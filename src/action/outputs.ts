import type { Collection } from '#src/model/collection.ts';
import type { Analysis } from '#src/model/findings.ts';

/** Names of outputs as action.yml has them. */
export type Outputs = Record<
  | 'total'
  | 'passed'
  | 'failed'
  | 'error'
  | 'skipped'
  | 'flaky'
  | 'reruns'
  | 'coverage'
  | 'verdict'
  | 'collection'
  | 'artifact',
  string
>;

/** The step's outputs; coverage in percent, unrounded, empty when it was not measured. */
export function outputsOf(
  analysis: Analysis,
  { path, artifact }: { path: string; artifact: string },
): Outputs {
  const { total, passed, failed, error, skipped, flaky, reruns } = analysis.counts;
  return {
    total: String(total),
    passed: String(passed),
    failed: String(failed),
    error: String(error),
    skipped: String(skipped),
    flaky: String(flaky),
    reruns: String(reruns),
    coverage: analysis.coverage === null ? '' : String(analysis.coverage.percent),
    verdict: analysis.conclusion,
    collection: path,
    artifact,
  };
}

/** One line for the log: what was collected. Holds numbers and our own words only, besides the environment's name. */
export function logLine({ environment, results }: Collection, { counts, conclusion }: Analysis): string {
  const parts = [
    counted(counts.total, 'test'),
    `${counts.failed + counts.error} failing`,
    `${counts.flaky} flaky`,
    results.coverage === null
      ? 'no coverage'
      : `coverage of ${counted(results.coverage.files.length, 'file')}`,
    counted(results.problems.length, 'problem'),
  ];
  return `Redfirst collected ${parts.join(', ')} in ${environment.name}: ${conclusion}.`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
