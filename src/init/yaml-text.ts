import { stringify } from 'yaml';

/** A text as one YAML scalar on one line, quoted where it must be. */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false, defaultStringType: 'PLAIN' }).trimEnd();
}

/** As `yamlText`, for a place where GitHub evaluates expressions: the text stands for itself there, too. */
export function literalText(text: string): string {
  return yamlText(withoutExpressions(text));
}

/** An expression that gives the two letters by which an expression begins. */
function withoutExpressions(text: string): string {
  const begin = `\${{`;
  return text.replaceAll(begin, `${begin} '${begin}' }}`);
}

/** A list in brackets, each text in double quotes, which are JSON's and YAML's. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(withoutExpressions(text))).join(', ')}]`;
}

/** A branch as a filter's pattern that matches it alone: `!`, `+` and the like have a meaning there. */
export function branchPattern(branch: string): string {
  return branch.replace(/[\\*?+[\]]|^!/g, '\\$&');
}
