import { flakySuite, knownFlakes } from './flaky-suite.ts';

/** What stands in the place of every assertion's message. */
const NOISE =
  'threading.Thread asyncio.sleep requests.get random.random time.time os.environ ConnectionError';

/**
 * The same project with other names of files, modules, tests, classes and variables, in which every assertion's message is
 * noise. `names` are the new node ids by the old ones.
 */
export function neutralised(): { files: Record<string, string>; names: Map<string, string> } {
  const all = Object.values(flakySuite).join('\n');
  const rename = renaming(all);
  const files = Object.fromEntries(
    Object.entries(flakySuite).map(([path, text]) => [
      path.endsWith('conftest.py') || !path.endsWith('.py') ? path : rename(path),
      path.endsWith('.py') ? rename(text.replace(/^( *assert .*?), f?"[^"]*"$/gm, `$1, "${NOISE}"`)) : text,
    ]),
  );
  return { files, names: new Map([...knownFlakes.keys()].map((nodeId) => [nodeId, rename(nodeId)])) };
}

/** Renames what the text binds and never uses as an attribute, so that each name is renamed in all of its places. */
function renaming(all: string): (text: string) => string {
  const imported = new Set(
    [...all.matchAll(/^(?:from \S+ )?import (.+)$/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []),
  );
  const own = ['shop', 'gateway', 'test_flakes', 'test_more', 'conftest'];
  const bound = [
    ...all.matchAll(/(?:^|[;:]) *(\w+) = /gm),
    ...all.matchAll(/(?:for|as) (\w+)(?: in|:)/g),
    ...all.matchAll(/(?:def|class) (\w+)/g),
  ].map(([, name = '']) => name);
  const kept = (name: string): boolean =>
    name.startsWith('__') || imported.has(name) || new RegExp(`\\.${name}\\b`).test(all) || SPECIAL.has(name);
  const names = [...new Set([...bound.filter((name) => !kept(name)), ...own.slice(0, 4)])];
  const renamed = new Map(
    names.map((name, index) => [
      name,
      `${name.startsWith('test') ? 'test_' : name.startsWith('Test') ? 'Test' : ''}n${index}`,
    ]),
  );
  return (text) =>
    text.replace(
      /(?<![.\w"'\\/])\w+\b(?!["'=])|(?<=\/)\w+(?=\.py)|(?<=::)\w+/g,
      (word) => renamed.get(word) ?? word,
    );
}

/** Names that pytest or Python look for. */
const SPECIAL = new Set(['setup_method']);
