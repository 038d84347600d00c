import type { Analysis, RunFacts } from '#src/model/findings.ts';
import type { EarlierIssue } from './issue-linked.ts';

/** Where and in which run a cause was seen. */
export interface IssueContext {
  analysis: Analysis;
  facts: RunFacts;
  /** A security rule matched and everybody can read it: filed without details. */
  isQuiet?: boolean;
  /** How much of a traceback is shown (config); its head and tail unless said. */
  excerpts?: 'none' | 'short' | 'full';
  /** Logins and teams to call when it is filed, who can't be assigned. */
  mention?: readonly string[];
  /** Older issues about the same, which a new one links; oldest first. */
  earlier?: readonly EarlierIssue[];
}
