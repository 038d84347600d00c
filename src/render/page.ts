import type { RunFacts } from '#src/model/findings.ts';
import type { Check, IssueDraft } from '#src/model/preview-output.ts';
import { utc } from './numbers.ts';
import { pageDocument } from './page-document.ts';
import { checkBox, issueHead, part, talk } from './page-parts.ts';

/** Whom a page names as the author of what Redfirst posts. */
const BOT = 'redfirst[bot]';

/** What a page shows. */
export interface PageContent {
  title: string;
  check: Check;
  comment: { body: string } | null;
  issues: readonly IssueDraft[];
  facts: RunFacts;
}

/** One self-contained HTML page that looks as GitHub would show it: the check, the comment, each issue. */
export function renderPage({ title, check, comment, issues, facts }: PageContent): string {
  const { repository, branch, commit, environment, at } = facts;
  return pageDocument({
    title,
    facts: [repository, branch, commit === null ? null : commit.slice(0, 10), environment, utc(at)].filter(
      (fact) => fact !== null,
    ),
    main: [
      part('Check run', checkBox(check), { kind: 'check' }),
      part(
        'Comment on the pull request',
        comment === null
          ? '<p class="empty">None: there is nothing new to say.</p>'
          : talk({ author: BOT, did: 'commented', markdown: comment.body }),
      ),
      ...(issues.length === 0 ? [part('Issues', '<p class="empty">None.</p>')] : []),
      ...issues.map((issue, index) =>
        part(`Issue ${index + 1} of ${issues.length}`, draftedIssue(issue, at)),
      ),
    ].join('\n'),
  });
}

function draftedIssue({ title, labels, due, body }: IssueDraft, at: string): string {
  return `${issueHead({ title, state: 'open', labels, more: `due ${utc(due)}` })}
${talk({ author: BOT, did: `opened this on ${utc(at)}`, markdown: body })}`;
}
