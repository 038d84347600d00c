import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CHART_LANGUAGE, CHART_ON_GITHUB } from './trend-charts.ts';

/** A chart's source says nothing to a reader, and only GitHub draws it; no chart stands within another block. */
function withoutCharts() {
  return (tree: Root): void => {
    tree.children = tree.children.map((node) =>
      node.type === 'code' && node.lang === CHART_LANGUAGE
        ? {
            type: 'paragraph',
            children: [{ type: 'emphasis', children: [{ type: 'text', value: CHART_ON_GITHUB }] }],
          }
        : node,
    );
  };
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withoutCharts)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // Its default schema is GitHub's own list of allowed elements and attributes.
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** GitHub-flavoured Markdown as the HTML that GitHub would show: `<details>` works, scripts and styles don't. */
export function markdownToHtml(markdown: string): string {
  return String(pipeline.processSync(markdown));
}
