import type { Check } from '#src/model/preview-output.ts';
import type { StateReason } from './page-parts.ts';

/** Something that was posted, as it is on GitHub after a step. Times are UTC ISO, authors are logins. */
export type StoryBody =
  /** `conclusion` is null while the check is in progress. */
  | ({ kind: 'check'; headSha: string; conclusion: Check['conclusion'] | null } & Omit<Check, 'conclusion'>)
  | { kind: 'comment'; pullRequest: number; author: string; body: string; at: string }
  | {
      kind: 'issue';
      number: number;
      title: string;
      state: 'open' | 'closed';
      reason: StateReason;
      labels: readonly string[];
      author: string;
      at: string;
      /** Markdown; null: as an earlier step has shown it. */
      body: string | null;
      comments: readonly { author: string; body: string; at: string }[];
    };

/** What happened, and what is there to see then. `text` is Markdown of ours. */
export interface StoryStep {
  heading: string;
  text: string;
  bodies: readonly StoryBody[];
}
