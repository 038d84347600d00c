import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutBreaks } from './outside-text.ts';
import { CHART_LANGUAGE, CHART_ON_GITHUB } from './trend-charts.ts';

/** A line for a terminal; `strong` ones may be drawn bold. Not yet safe for a log: see `escapeLog`. */
export interface TextLine {
  text: string;
  strong: boolean;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Our own Markdown as lines of at most about `width` characters: hidden comments gone, details opened, tables aligned. */
export function markdownToText(markdown: string, width: number): TextLine[] {
  return blocks(parser.parse(markdown), width);
}

function blocks(node: Nodes, width: number): TextLine[] {
  const lines: TextLine[] = [];
  for (const child of 'children' in node ? node.children : []) {
    const block = blockLines(child, width);
    if (block.length > 0 && lines.length > 0 && node.type !== 'listItem') lines.push(line(''));
    lines.push(...block);
  }
  return lines;
}

function blockLines(node: Nodes, width: number): TextLine[] {
  switch (node.type) {
    case 'heading':
      return wrapped(inline(node), width).map((text) => line(text, true));
    case 'paragraph':
      return wrapped(inline(node), width).map((text) => line(text, node.children[0]?.type === 'strong'));
    case 'code':
      if (node.lang === CHART_LANGUAGE) return [line(`(${CHART_ON_GITHUB})`)];
      return node.value.split('\n').map((text) => line(`    ${text}`));
    case 'html':
      return wrapped(htmlText(node.value), width).map((text) => line(text, true));
    case 'table':
      return tableLines(node, width);
    case 'list':
      return node.children.flatMap((item) => {
        const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
        const [first, ...rest] = blocks(item, width - 2);
        return first === undefined
          ? []
          : [line(`- ${box}${first.text}`), ...rest.map(({ text }) => line(`  ${text}`))];
      });
    case 'thematicBreak':
      return [line('─'.repeat(Math.min(width, 40)))];
    default:
      return blocks(node, width);
  }
}

function inline(node: Nodes): string {
  if (node.type === 'html') return htmlText(node.value);
  if ('value' in node) return withoutBreaks(node.value);
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inline).join('') : '';
}

/** The words of a piece of our own HTML: the summary of details; tags and comments say nothing here. */
function htmlText(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/g, '').trim();
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(/\s+/)) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return open === '' ? lines : [...lines, open];
}

/** Columns side by side where they fit, else each row as one item. */
function tableLines({ children: [head, ...body] }: Table, width: number): TextLine[] {
  const cells = (row: Table['children'][number] | undefined) =>
    (row?.children ?? []).map((cell) => inline(cell).trim());
  const names = cells(head);
  const rows = body.map(cells);
  const widths = names.map((name, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), name.length),
  );
  const aligned = (row: readonly string[]) =>
    widths
      .map((size, column) => (row[column] ?? '').padEnd(size))
      .join('  ')
      .trimEnd();
  if (widths.reduce((sum, size) => sum + size + 2, -2) <= width)
    return [line(aligned(names), true), ...rows.map((row) => line(aligned(row)))];
  const narrow = (row: readonly string[]) =>
    wrapped(row.join(' · '), width - 4).map((text, index) => (index === 0 ? `- ${text}` : `    ${text}`));
  return [line(names.join(' · '), true), ...rows.flatMap((row) => narrow(row).map((text) => line(text)))];
}

function line(text: string, strong = false): TextLine {
  return { text, strong };
}
