import type { RunFacts } from '#src/model/findings.ts';
import type { Annotation, Check, IssueDraft } from '#src/model/preview-output.ts';
import { escapeHtml } from './escape-html.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { counted, utc } from './numbers.ts';
import { withoutBreaks } from './outside-text.ts';
import { avatar, conclusionIcons, levelIcons, openIcon } from './page-icons.ts';
import { pageStyle } from './page-style.ts';

/** Nothing is loaded and nothing runs: even if an escape failed, the browser would refuse. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${pageHead(title, facts)}
<main>
${checkPart(check)}
${commentPart(comment)}
${issues.length === 0 ? part('Issues', '<p class="empty">None.</p>') : ''}
${issues.map((issue, index) => issuePart(issue, { facts, heading: `Issue ${index + 1} of ${issues.length}` })).join('\n')}
</main>
</body>
</html>
`;
}

function pageHead(title: string, { repository, branch, commit, environment, at }: RunFacts): string {
  const facts = [
    repository,
    branch,
    commit === null ? null : commit.slice(0, 10),
    environment,
    utc(at),
  ].filter((fact) => fact !== null);
  return `<header class="page-head"><div>${avatar}<h1>${escapeHtml(title)}</h1><p class="facts">${facts
    .map((fact) => `<span>${escapeHtml(fact)}</span>`)
    .join('')}</p></div></header>`;
}

function part(heading: string, content: string, name = ''): string {
  return `<section class="part ${name}"><h2>${heading}</h2>\n${content}\n</section>`;
}

function checkPart({ conclusion, title, summary, annotations }: Check): string {
  return part(
    'Check run',
    `<div class="box ${conclusion}"><div class="box-head"><span class="${conclusion}-colour">${conclusionIcons[conclusion]}</span><div><div class="verdict">${escapeHtml(title)}</div><div class="sub">Redfirst · ${conclusion}</div></div></div>
<div class="box-body md">${markdownToHtml(summary)}</div>
${annotations.length === 0 ? '' : annotationList(annotations)}</div>`,
    'check',
  );
}

function annotationList(annotations: readonly Annotation[]): string {
  return `<div class="annotations"><h3>${counted(annotations.length, 'annotation')}</h3>\n${annotations
    .map(annotationItem)
    .join('\n')}</div>`;
}

function annotationItem({
  path,
  start_line,
  end_line,
  annotation_level: level,
  title,
  message,
}: Annotation): string {
  const lines = start_line === end_line ? `line ${start_line}` : `lines ${start_line}–${end_line}`;
  return `<div class="annotation"><span class="${level}-colour">${levelIcons[level]}</span><div><div class="place">${escapeHtml(path)}, ${lines}</div><strong>${escapeHtml(withoutBreaks(title))}</strong><pre>${escapeHtml(withoutBreaks(message))}</pre></div></div>`;
}

function commentPart(comment: { body: string } | null): string {
  return part(
    'Comment on the pull request',
    comment === null
      ? '<p class="empty">None: there is nothing new to say.</p>'
      : talk('commented', comment.body),
  );
}

function issuePart(
  { title, labels, due, body }: IssueDraft,
  { facts, heading }: { facts: RunFacts; heading: string },
): string {
  const chips = labels.map(
    (label) => `<span class="label label-${label.replace(/\W/g, '-')}">${escapeHtml(label)}</span>`,
  );
  return part(
    heading,
    `<div class="issue-title">${escapeHtml(withoutBreaks(title))}</div>
<div class="chips"><span class="state">${openIcon}Open</span>${chips.join('')}<span>due ${utc(due)}</span></div>
${talk(`opened this on ${utc(facts.at)}`, body)}`,
  );
}

/** What the bot says, as GitHub frames it. */
function talk(did: string, markdown: string): string {
  return `<div class="talk">${avatar}<div class="box"><div class="box-head"><strong>redfirst</strong><span class="bot">bot</span><span>${did}</span></div><div class="box-body md">${markdownToHtml(markdown)}</div></div></div>`;
}
