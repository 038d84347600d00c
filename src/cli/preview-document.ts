import type { PreviewOutput } from '#src/model/preview-output.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { Triage } from '#src/triage.ts';

/** What `redfirst preview --json` prints. */
export function previewDocument({ analysis, check, comment, issues }: Triage): PreviewOutput {
  const { flakyDelta } = analysis;
  return {
    schema: 'redfirst/preview@1',
    check,
    comment,
    issues,
    coverageDelta: analysis.coverageDelta,
    flakyDelta:
      flakyDelta === null
        ? null
        : { new: nodeIds(flakyDelta.new), known: nodeIds(flakyDelta.known), gone: nodeIds(flakyDelta.gone) },
    diffCoverage: analysis.diffCoverage,
    gates: analysis.gates,
    problems: analysis.problems,
  };
}

function nodeIds(tests: readonly TestResult[]): string[] {
  return tests.map(({ nodeId }) => nodeId);
}
