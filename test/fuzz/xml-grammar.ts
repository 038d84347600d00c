import type { Random } from './random.ts';

/** What a generated document may hold; the names decide what its elements mean to a reader. */
export interface Names {
  elements: readonly string[];
  attributes: readonly string[];
}

export const ANY_NAMES: Names = {
  elements: [
    'a',
    'b',
    'item',
    'taken',
    'taken',
    'tx',
    'n:taken',
    'n:a',
    'é',
    'Ã©',
    '_x-1.y',
    'constructor',
    '__proto__',
  ],
  attributes: ['x', 'y', 'x.y', 'n:x', 'é', 'Ã©', '_', 'name', 'xmlns:n', 'toString', '__proto__'],
};

/** Words of values and text, as they are before they are escaped. */
const WORDS = [
  '',
  'one',
  'test_a[p-1]',
  ' ',
  '  two  words ',
  '\n',
  '\t',
  '\u00e9',
  '\u65e5\u672c',
  '\u{1f600}',
  '\ufffd',
  '\ufeff',
  '\uff0a',
  '<',
  '>',
  '&',
  '&amp;',
  '"',
  "'",
  '/',
  '/>',
  ']]',
  '--',
  '?',
  '=',
  '[[',
  '@_x',
  '#text',
  '</testcase>',
  '<failure/>',
  '007',
  '1e3',
  'true',
  '\u007f',
  '\u0085',
  '\u2028',
];

/** A text of a few words. */
export function someText(random: Random): string {
  return random.times(random.int(4), () => random.pick(WORDS)).join('');
}

/** Escaped in one of the ways that XML knows; `quote` is that of the attribute, '' in text. */
export function escaped(random: Random, text: string, quote: '"' | "'" | ''): string {
  const written = Array.from(text, (character) => writtenAs(random, character, quote));
  return written.join('');
}

function writtenAs(random: Random, character: string, quote: string): string {
  const code = character.codePointAt(0) ?? 0;
  const named: Record<string, string> = { '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot', "'": 'apos' };
  const name = named[character];
  // A `>` may follow `]]`.
  const must = '<&>'.includes(character) || character === quote;
  if (!must && !random.chance(0.1)) return character;
  if (name !== undefined && random.chance(0.7)) return `&${name};`;
  return random.chance(0.5) ? `&#${code};` : `&#x${random.chance(0.2) ? '00' : ''}${code.toString(16)};`;
}

/** White space; at least one where it is needed. */
export function space(random: Random, least = 0): string {
  return random
    .times(least + (random.chance(0.1) ? 1 + random.int(2) : 0), () =>
      random.pick([' ', '\n', '\t', '\r\n', ' ']),
    )
    .join('');
}

/** `name="value"`, the value escaped, in either quotes. */
export function attribute(random: Random, name: string, value: string): string {
  const quote = random.pick(['"', "'"] as const);
  return `${space(random, 1)}${name}${space(random)}=${space(random)}${quote}${escaped(random, value, quote)}${quote}`;
}

/** What may stand in the place of text: text, CDATA, comments and instructions. */
export function someContent(random: Random): string {
  const kinds = [
    () => escaped(random, someText(random), ''),
    () => `<![CDATA[${someText(random).replaceAll(']]>', ']]')}]]>`,
    () => aside(random),
    () => space(random, 1),
  ];
  return random.times(random.int(3), () => random.pick(kinds)()).join('');
}

/** A comment or an instruction, which say nothing. */
export function aside(random: Random): string {
  const inside = random.pick(['', ' note ', '<failure message="no"/>', '&nothing;', '<a', "'", '\u00e9\n']);
  const instructions = [
    '<?p?>',
    `<?pytest ${inside.replaceAll('?>', '')}?>`,
    '<?xml-stylesheet href="a"?>',
    '<?p ??>',
  ];
  return random.chance(0.5) ? `<!--${inside.replaceAll('--', '')}-->` : random.pick(instructions);
}

/** An element of these attributes around this content; written empty where it is. */
export function element(random: Random, name: string, attributes: string, content: string): string {
  if (content === '' && random.chance(0.6)) return `<${name}${attributes}${space(random)}/>`;
  return `<${name}${attributes}${space(random)}>${content}</${name}${space(random)}>`;
}

/** An empty element as most tools write it: one space before each attribute, double quotes. */
export function plainElement(
  random: Random,
  name: string,
  attributes: readonly (readonly [string, string])[],
): string {
  const written = attributes.map(([key, value]) => {
    const isPlain = !/[<&"]/.test(value) && random.chance(0.98);
    return ` ${key}="${isPlain ? value : escaped(random, value, '"')}"`;
  });
  return `<${name}${written.join('')}${random.pick(['/>', ' />', ' />', '  />', `></${name}>`])}`;
}

/** A whole document around a root; its line ends are those of one system. */
export function documentAround(random: Random, root: string): string {
  const declaration = random.pick([
    '',
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="utf-8"?>',
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
  ]);
  const doctype = random.chance(0.05) ? '<!DOCTYPE r SYSTEM "http://127.0.0.1/a>.dtd">' : '';
  const before = random.chance(0.2) ? aside(random) : '';
  const after = random.chance(0.2) ? aside(random) : '';
  const whole = `${declaration}${space(random)}${before}${doctype}${space(random)}${root}${space(random)}${after}`;
  return random.chance(0.1) ? whole.replace(/\r?\n/g, '\r\n') : whole;
}

/** Any document. */
export function anyDocument(random: Random): string {
  return documentAround(random, anyElement(random, 0));
}

function anyElement(random: Random, depth: number): string {
  const picked = random.times(random.int(5), () => random.pick(ANY_NAMES.attributes));
  const names = random.chance(0.02) ? picked : [...new Set(picked)];
  const attributes = names.map((name) => attribute(random, name, someText(random))).join('');
  const content = random.times(depth > 3 ? 0 : random.int(4), () =>
    random.chance(0.5) ? anyElement(random, depth + 1) : someContent(random),
  );
  return element(random, random.pick(ANY_NAMES.elements), attributes, content.join(''));
}
