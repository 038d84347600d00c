import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { projectRoot } from './run-cli.ts';

interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  lang?: string | null;
  children?: MarkdownNode[];
}

/** A document of this repository, in its parts. */
export interface Document {
  /** Relative to the repository's root. */
  path: string;
  /** Where links and images lead. */
  links: string[];
  /** Anchors of its headings, as GitHub makes them. */
  anchors: Set<string>;
  /** Inline code. */
  spans: string[];
  blocks: { language: string; text: string }[];
  /** The rows of the table that follows each heading first, the columns' names left out. */
  tables: Map<string, string[][]>;
}

function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** GitHub's anchor of a heading: lower case, without punctuation, spaces as dashes. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');
}

function walk(node: MarkdownNode, visit: (node: MarkdownNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function readDocument(path: string): Document {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(projectRoot, path), 'utf8')) as MarkdownNode;
  const document: Document = {
    path,
    links: [],
    anchors: new Set(),
    spans: [],
    blocks: [],
    tables: new Map(),
  };
  let heading = '';
  walk(tree, (node) => {
    if (node.type === 'heading') {
      heading = textOf(node);
      document.anchors.add(anchorOf(heading));
    }
    if ((node.type === 'link' || node.type === 'image') && node.url !== undefined)
      document.links.push(node.url);
    if (node.type === 'inlineCode') document.spans.push(node.value ?? '');
    if (node.type === 'code') document.blocks.push({ language: node.lang ?? '', text: node.value ?? '' });
    if (node.type === 'html')
      for (const [, source = ''] of (node.value ?? '').matchAll(/src="([^"]*)"/g))
        document.links.push(source);
    if (node.type === 'table' && !document.tables.has(heading)) {
      const [, ...rows] = node.children ?? [];
      document.tables.set(
        heading,
        rows.map(({ children = [] }) => children.map(textOf)),
      );
    }
  });
  return document;
}

/** README.md, what stands beside it for people, and all of docs/. */
export function documents(): Document[] {
  const inDocs = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inDocs.map((name) => `docs/${name}`)].map(
    readDocument,
  );
}
