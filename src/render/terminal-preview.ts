import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import type { Problem } from '#src/model/problem.ts';
import { withoutBreaks } from './outside-text.ts';
import { bodyLines } from './terminal-body.ts';
import { checkLines } from './terminal-check.ts';
import { drawn, panelHead, plainLine, type TerminalOptions } from './terminal-lines.ts';
import { problemLines } from './terminal-problems.ts';

/** What `preview` shows; more (its JSON document) may come along. */
export interface PreviewShown {
  check: Check;
  comment: { body: string } | null;
  issues: readonly IssueDraft[];
  problems: readonly Problem[];
}

/** `redfirst preview` for reading: the check, the comment and the issues as they would be posted. */
export function renderPreviewTerminal(
  { check, comment, issues, problems }: PreviewShown,
  options: TerminalOptions,
): string {
  return drawn(
    [
      panelHead('Check', options),
      ...checkLines(check, options),
      plainLine(''),
      panelHead('Comment on the pull request', options),
      ...(comment === null
        ? [plainLine('none: there is nothing new to say')]
        : bodyLines(comment.body, options)),
      ...issues.flatMap((issue, index) => [
        plainLine(''),
        panelHead(`Issue ${index + 1} of ${issues.length}`, options),
        { text: withoutBreaks(issue.title), style: 'bold' as const },
        { text: `labels: ${issue.labels.join(', ')}`, style: 'dim' as const },
        plainLine(''),
        ...bodyLines(issue.body, options),
      ]),
      ...(issues.length === 0 ? [plainLine(''), panelHead('Issues', options), plainLine('none')] : []),
      ...problemLines(problems),
    ],
    options,
  );
}
