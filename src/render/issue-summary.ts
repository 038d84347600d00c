import type { RunFacts } from '#src/model/findings.ts';
import type { IssueContext } from './issue-context.ts';
import { renderLinkedSentences } from './issue-linked.ts';
import { ownersText } from './mentions.ts';

/** The block `summary`: what there is in short, which older issues are about the same, and whom it calls. */
export function summaryBlock(
  summary: string,
  { facts, earlier, mention }: { facts: RunFacts } & Required<Pick<IssueContext, 'earlier' | 'mention'>>,
): string {
  return [
    `## Summary\n\n${summary}`,
    ...renderLinkedSentences(earlier, facts.at),
    ...ownersText(mention),
  ].join('\n\n');
}
