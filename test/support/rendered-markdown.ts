import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

interface TreeNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: TreeNode[];
}

export interface Rendered {
  /** Every element in document order. */
  elements: { tag: string; properties: Record<string, unknown> }[];
  /** Hidden HTML comments. */
  comments: string[];
  /** The text outside of code, one piece a text node. */
  prose: string[];
  /** The text of each code element. */
  code: string[];
}

function collect(node: TreeNode, inCode: boolean, into: Rendered): void {
  const isCode = inCode || node.tagName === 'code' || node.tagName === 'pre';
  if (node.type === 'element')
    into.elements.push({ tag: node.tagName ?? '', properties: node.properties ?? {} });
  if (node.type === 'comment') into.comments.push(node.value ?? '');
  if (node.type === 'text' && !['style', 'title'].includes(node.tagName ?? ''))
    (isCode ? into.code : into.prose).push(node.value ?? '');
  for (const child of node.children ?? []) collect(child, isCode, into);
}

function collected(tree: TreeNode): Rendered {
  const into: Rendered = { elements: [], comments: [], prose: [], code: [] };
  collect(tree, false, into);
  return into;
}

/** GitHub-flavoured Markdown to elements, with raw HTML parsed and nothing sanitised: what is harmless here does not lean on GitHub’s own filter. */
export async function renderedMarkdown(markdown: string): Promise<Rendered> {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return collected((await pipeline.run(pipeline.parse(markdown))) as TreeNode);
}

/** A page of HTML to elements, by the same parser as browsers’ rules. */
export async function renderedPage(html: string): Promise<Rendered> {
  const pipeline = unified().use(rehypeRaw);
  return collected(
    (await pipeline.run({ type: 'root', children: [{ type: 'raw', value: html }] } as never)) as TreeNode,
  );
}

/** What GitHub would make of prose: notified people, cross-references, commits, autolinked addresses. */
export function activeInProse(rendered: Rendered): string[] {
  const patterns = [
    /(?:^|[^\w`])@[a-z\d](?:[a-z\d-]*)/gi,
    /(?:^|[^\w&])#\d+\b/g,
    /\bGH-\d+\b/gi,
    /\b[\w.-]+\/[\w.-]+#\d+/g,
    /\bhttps?:\/\/\S/gi,
    /\bwww\.\S/gi,
    /\b[\w.+-]+@[\w-]+\.\w/g,
  ];
  return rendered.prose.flatMap((text) => patterns.flatMap((pattern) => text.match(pattern) ?? []));
}

/** The addresses that links and images lead to. */
export const addresses = ({ elements }: Rendered): string[] =>
  elements
    .flatMap(({ properties }) => [properties['href'], properties['src']])
    .filter((value) => typeof value === 'string')
    .sort();

/** What GitHub may take for a commit and link in prose: a sha, whole or shortened. */
export const commitsInProse = ({ prose }: Rendered): string[] =>
  prose.flatMap((text) => text.match(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/gi) ?? []);

/** The source of every chart that GitHub would hand to mermaid. */
export const mermaidCharts = (markdown: string): string[] =>
  [...markdown.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map(([, , source]) => source ?? '');
