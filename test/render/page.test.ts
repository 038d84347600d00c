import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { markdownToHtml } from '#src/render/markdown-to-html.ts';
import { renderPage } from '#src/render/page.ts';
import { aCause, anAnalysis, aRedAnalysis, someFacts } from '../support/builders.ts';
import { renderedPage } from '../support/rendered-markdown.ts';

describe('markdownToHtml', () => {
  it('says where GitHub draws a chart, in the place of its source, and shows other code as it is', () => {
    const html = markdownToHtml(
      '<details>\n\n```mermaid\nxychart-beta\n```\n\n</details>\n\n```\nxychart-beta 2\n```',
    );
    expect(html).toContain('<p><em>On GitHub: a chart of the numbers below.</em></p>');
    expect(html.match(/xychart-beta.*/g)).toEqual(['xychart-beta 2']);
  });

  it('makes tables, boxes and folds', () => {
    const html = markdownToHtml(
      '| a |\n| --- |\n| b |\n\n- [x] done\n\n<details>\n<summary>More</summary>\n\n`code`\n\n</details>',
    );
    expect(html).toContain('<td>b</td>');
    expect(html).toMatch(/<input type="checkbox" checked disabled>/);
    expect(html).toMatch(/<details>\s*<summary>More<\/summary>\s*<p><code>code<\/code><\/p>\s*<\/details>/);
  });

  it('lets no script, style, handler or address of another kind through', () => {
    const html = markdownToHtml(
      '<script>x</script><style>x</style><b onclick="x" style="x">b</b> [x](javascript:x) <iframe src="x"></iframe><!-- c -->',
    );
    expect(html).not.toMatch(/<script|style|onclick|href|iframe|<!--/);
  });
});

describe('the page', () => {
  const analysis = aRedAnalysis();
  const facts = someFacts();
  const content = {
    title: 'Redfirst preview',
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: [renderIssue(aCause(), { analysis, facts })],
    facts,
  };

  it('forbids everything but its own style, and needs nothing else', async () => {
    const html = renderPage(content);
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    const { elements } = await renderedPage(html);
    expect(
      elements.filter(({ tag }) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(tag)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('shows the check with its conclusion and annotations, the comment and the issue with its labels', async () => {
    const { prose, elements } = await renderedPage(renderPage(content));
    const text = prose.join('\n');
    for (const part of [
      '1 new failure',
      'Redfirst · failure',
      'src/shop/cart.py, line 12',
      'redfirst',
      'test_total fails: AssertionError: assert 2 == 1',
      'P2',
      'bug',
      'Root cause',
    ])
      expect(text).toContain(part);
    expect(elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
  });

  it('says when there is nothing to post', () => {
    const html = renderPage({
      ...content,
      check: renderCheck(anAnalysis(), facts),
      comment: null,
      issues: [],
    });
    expect(html).toContain('None: there is nothing new to say.');
    expect(html).toContain('All 3 tests passed');
  });
});
