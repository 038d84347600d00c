import type { ReproducedTest, Reproductions, ReproductionVerdict } from '#src/model/reproduction-output.ts';
import { code } from './escape-markdown.ts';

const MEANINGS: Record<ReproductionVerdict, string> = {
  deterministic: 'deterministic',
  flaky: 'flaky: equal runs of it end differently',
  'order-dependent': 'it depends on the order of the tests, which is a bug and no flake',
  'not-reproduced': 'not reproduced',
};

/** Markdown: what running the failing tests again has shown, a line a test; '' where none was. */
export function renderReproductions({ tests, leftOut }: Reproductions): string {
  if (tests.length + leftOut.length === 0) return '';
  const lines = [
    ...tests.map((test) => `- ${code(test.nodeId)}: ${test.why} (${MEANINGS[test.verdict]})${causeOf(test)}`),
    ...leftOut.map(({ nodeId, why }) => `- ${code(nodeId)}: left out, ${why}`),
  ];
  return `\n### Run again right after\n\n${lines.join('\n')}\n`;
}

function causeOf({ polluter, setter }: ReproducedTest): string {
  if (polluter !== null) return `; it fails only after ${code(polluter)}`;
  return setter === null ? '' : `; it fails unless after ${code(setter)}`;
}
