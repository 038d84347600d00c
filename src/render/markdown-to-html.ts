import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // Its default schema is GitHub's own list of allowed elements and attributes.
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** GitHub-flavoured Markdown as the HTML that GitHub would show: `<details>` works, scripts and styles don't. */
export function markdownToHtml(markdown: string): string {
  return String(pipeline.processSync(markdown));
}
