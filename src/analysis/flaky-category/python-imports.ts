import type { Statement } from './python-statements.ts';

/** The names that import statements bind, and what each stands for, dotted; relative ones begin with their dots. */
export function importsOf(statements: readonly Statement[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of statements) {
    const words = statement.tokens.filter(({ kind }) => kind !== 'string').map(({ text }) => text);
    if (statement.keyword === 'import') {
      for (const { name, alias } of listed(words.slice(1))) {
        const first = name.split('.')[0] ?? name;
        found.set(alias ?? first, alias === null ? first : name);
      }
    } else if (statement.keyword === 'from') {
      const at = words.indexOf('import');
      if (at < 0) continue;
      const from = words.slice(1, at).join('');
      for (const { name, alias } of listed(words.slice(at + 1)))
        found.set(alias ?? name, /\.$/.test(from) ? from + name : `${from}.${name}`);
    }
  }
  return found;
}

/** `a.b as c, d` */
function listed(words: readonly string[]): { name: string; alias: string | null }[] {
  return words
    .filter((word) => word !== '(' && word !== ')')
    .join(' ')
    .split(',')
    .map((item) => item.trim().split(/\s+as\s+/))
    .filter(([name = '']) => name !== '')
    .map(([name = '', alias]) => ({ name: name.replaceAll(' ', ''), alias: alias ?? null }));
}
