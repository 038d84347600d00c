import type { Analysis, RunFacts } from '#src/model/findings.ts';

/** Where and in which run a cause was seen. */
export interface IssueContext {
  analysis: Analysis;
  facts: RunFacts;
  /** A security rule matched and everybody can read it: filed without details. */
  isQuiet?: boolean;
  /** How much of a traceback is shown (config); its head and tail unless said. */
  excerpts?: 'none' | 'short' | 'full';
}
