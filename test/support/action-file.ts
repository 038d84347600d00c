import { readFileSync } from 'node:fs';

type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

interface Line {
  indent: number;
  text: string;
}

function scalar(text: string): string {
  const quoted = /^(['"])(.*)\1(?:\s+#.*)?$/.exec(text);
  return quoted?.[2] ?? text.replace(/\s+#.*$/, '');
}

function block(lines: Line[], parentIndent: number, folded: boolean): string {
  const taken: Line[] = [];
  for (
    let next = lines[0];
    next !== undefined && (next.text === '' || next.indent > parentIndent);
    next = lines[0]
  ) {
    taken.push(next);
    lines.shift();
  }
  const indent = Math.min(...taken.filter(({ text }) => text !== '').map((line) => line.indent));
  const texts = taken.map((line) => (line.text === '' ? '' : ' '.repeat(line.indent - indent) + line.text));
  return texts.join(folded ? ' ' : '\n').trimEnd();
}

function value(lines: Line[], rest: string, indent: number): YamlValue {
  if (/^[|>][+-]?$/.test(rest)) return block(lines, indent, rest.startsWith('>'));
  if (rest !== '' && !rest.startsWith('#')) return scalar(rest);
  const next = lines.find(({ text }) => text !== '');
  if (next === undefined || next.indent < indent || (next.indent === indent && !next.text.startsWith('- ')))
    return '';
  return node(lines, next.indent);
}

function node(lines: Line[], indent: number): YamlValue {
  const list: YamlValue[] = [];
  const map: { [key: string]: YamlValue } = {};
  for (let line = lines[0]; line !== undefined; line = lines[0]) {
    if (line.text === '' || line.text.startsWith('#')) {
      lines.shift();
      continue;
    }
    if (line.indent < indent) break;
    if (line.text.startsWith('- ')) {
      lines[0] = { indent: line.indent + 2, text: line.text.slice(2) };
      list.push(node(lines, line.indent + 2));
      continue;
    }
    const [, key = '', rest = ''] = /^([\w.-]+):\s*(.*)$/.exec(line.text) ?? [];
    if (key === '') throw new Error(`not understood in YAML: ${line.text}`);
    lines.shift();
    map[key] = value(lines, rest, line.indent);
  }
  return list.length > 0 ? list : map;
}

/** Reads the plain YAML of an action file: mappings, lists of mappings, block and quoted scalars; everything is text. */
export function readYaml(path: string): { [key: string]: YamlValue } {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((raw) => ({ indent: raw.length - raw.trimStart().length, text: raw.trim() }));
  const root = node(lines, 0);
  if (typeof root === 'string' || Array.isArray(root)) throw new Error(`${path} is no mapping`);
  return root;
}

/** The mapping under a key; empty when there is none. */
export function mapping(parent: YamlValue | undefined, key: string): { [key: string]: YamlValue } {
  if (typeof parent !== 'object' || Array.isArray(parent)) return {};
  const found = parent[key];
  return typeof found === 'object' && !Array.isArray(found) ? found : {};
}

interface ActionStep {
  uses: string | null;
  run: string | null;
  shell: string | null;
  if: string | null;
  env: Record<string, string>;
  with: Record<string, string>;
}

const text = (from: YamlValue | undefined): string | null => (typeof from === 'string' ? from : null);
const texts = (from: { [key: string]: YamlValue }): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([key, entry]) => [key, text(entry) ?? '']));

/** The steps of a composite action. */
export function stepsOf(action: { [key: string]: YamlValue }): ActionStep[] {
  const steps = mapping(action, 'runs')['steps'];
  return (Array.isArray(steps) ? steps : []).map((step) => {
    const fields = typeof step === 'object' && !Array.isArray(step) ? step : {};
    return {
      uses: text(fields['uses']),
      run: text(fields['run']),
      shell: text(fields['shell']),
      if: text(fields['if']),
      env: texts(mapping(fields, 'env')),
      with: texts(mapping(fields, 'with')),
    };
  });
}
