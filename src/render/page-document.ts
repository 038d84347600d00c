import { escapeHtml } from './escape-html.ts';
import { avatar } from './page-icons.ts';
import { pageStyle } from './page-style.ts';

/** Nothing is loaded and nothing runs: even if an escape failed, the browser would refuse. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One self-contained HTML page in GitHub's look: its title, facts beside it (outside text), and its HTML. */
export function pageDocument({
  title,
  facts,
  main,
}: {
  title: string;
  facts: readonly string[];
  main: string;
}): string {
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
<header class="page-head"><div>${avatar}<h1>${escapeHtml(title)}</h1><p class="facts">${facts
    .map((fact) => `<span>${escapeHtml(fact)}</span>`)
    .join('')}</p></div></header>
<main>
${main}
</main>
</body>
</html>
`;
}
