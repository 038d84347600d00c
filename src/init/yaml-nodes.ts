import { type Document, isMap, isScalar, isSeq, type Node, type Pair, visit, YAMLMap } from 'yaml';

/**
 * Puts what an alias stands for in its place, once each, so that a document of nested aliases costs no more than its length. A mapping
 * in a list keeps the place of its alias.
 */
export function withoutAliases(document: Document): void {
  const anchors = new Map<string, Node>();
  const seen = new Set<Node>();
  const note = (node: Node & { anchor?: string }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  visit(document, {
    Scalar: (_, node) => note(node),
    Collection: (_, node) => {
      if (seen.has(node)) return visit.SKIP;
      seen.add(node);
      note(node);
      return undefined;
    },
    Alias: (_, alias, path) => {
      const node = anchors.get(alias.source);
      if (node === undefined) return undefined;
      return isMap(node) && isSeq(path.at(-1)) ? copyAt(node, alias, seen) : node;
    },
  });
}

function copyAt(node: YAMLMap, { range }: Node, seen: Set<Node>): YAMLMap {
  const copy = new YAMLMap();
  copy.items = node.items;
  copy.range = range ?? null;
  seen.add(copy);
  return copy;
}

/** Keys and values of a mapping, values as nodes where they are collections or kept their source. */
export function pairs(node: unknown): [string, unknown][] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }: Pair): [string, unknown] => [
    isScalar(key) ? String(key.value) : String(key),
    value,
  ]);
}

/** The mappings of a list. */
export function itemsOf(node: unknown): YAMLMap[] {
  return isSeq(node) ? node.items.filter((item) => isMap(item)) : [];
}

/** The scalars of a list, or the only one that stands for it, as text. */
export function textsIn(node: unknown): string[] {
  if (!isSeq(node)) return typeof node === 'string' ? [node] : [];
  return node.items.filter((item) => isScalar(item)).map(({ value }) => String(value));
}

/** The text under a key; null: there is none. */
export function textAt(node: unknown, key: string): string | null {
  const value = isMap(node) ? node.get(key) : null;
  return typeof value === 'string' ? value : null;
}
