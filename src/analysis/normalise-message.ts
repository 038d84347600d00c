import { byText } from '#src/model/by-text.ts';

/** Longer input adds nothing to a signature, and bounds the work on hostile text. */
const MAX_INPUT = 2_000;
const MAX_LINES = 3;
const MAX_LENGTH = 300;

interface Normalisation {
  /** What varies between two failures of one bug. */
  varies: string;
  pattern: RegExp;
  to: string | ((match: string, ...groups: string[]) => string);
}

/** In order: a later row sees what the earlier ones left. A changed row is a new version of the signature's key. */
const NORMALISATIONS: readonly Normalisation[] = [
  { varies: 'colours, also as JUnit XML writes them', pattern: /(?:\u001b|#x1B)\[[0-9;?]*[A-Za-z]/g, to: '' },
  {
    // pytest writes what XML can't hold as `#x07`; older versions (8.3 at least) everything beyond U+FFFF as well.
    varies: 'characters that not every report can hold',
    pattern:
      /#x(?:10[0-9A-F]{4}|[1-9A-F][0-9A-F]{4}|D[89A-F][0-9A-F]{2}|FFF[EF]|0[0-8BCEF]|1[0-9A-F]|7F)|[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|\p{Surrogate}|[\u{10000}-\u{10ffff}]/gu,
    to: '\u00b7',
  },
  {
    varies: 'UUIDs',
    pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
    to: '<uuid>',
  },
  {
    varies: 'dates and times',
    pattern:
      /(?<!\d)\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-])|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?![\w:])/g,
    to: '<time>',
  },
  {
    varies: 'dates in words',
    pattern:
      /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\d{1,2}[ -])?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)[ -]{1,2}\d{1,4}(?:,? \d{4})?(?:,? <time>)?(?: \d{4})?(?: (?:GMT|UTC|[+-]\d{4}))?\b/g,
    to: '<time>',
  },
  { varies: 'dates with slashes', pattern: /(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?![\w/])/g, to: '<time>' },
  {
    varies: 'temporary files, wherever pytest or the system keeps them',
    pattern:
      /(?:\/[^\s'"/]+)*\/(?:tmp|var\/folders|dev\/shm|pytest-of-[^\s'"/]+)\/[^\s'"`,;)\]}>]*|[A-Za-z]:[\\/]+(?:[^\s'"\\/]+[\\/]+)*(?:Temp|tmp)[\\/][^\s'"]*/g,
    to: '<tmp>',
  },
  {
    varies: "the machine's folders above a file",
    pattern:
      /(?<![\w.:/<>-])(?:\/(?:home|root|Users|opt|usr|builds|github|workspaces?|__w|mnt|srv)|[A-Za-z]:[\\/]+(?:a|Users))(?:[\\/]+[^\s'"\\/:,;()]+)*[\\/]+([^\s'"\\/:,;()]+)/g,
    to: (_match, name) => `<path>/${name}`,
  },
  { varies: 'addresses of objects', pattern: /\b0x[0-9a-f]+\b/gi, to: '<address>' },
  {
    varies: 'hashes and object ids',
    pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}\b/gi,
    to: '<hex>',
  },
  {
    // ULIDs, nano ids, tokens: long, and mixed as no name is.
    varies: 'random ids',
    pattern:
      /(?<![\w-])(?=(?:[^\d\s]*\d){3})(?:[0-9A-HJKMNP-TV-Z]{26}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[A-Za-z0-9_-]{16,64})(?![\w-])/g,
    to: '<id>',
  },
  { varies: 'the xdist worker', pattern: /\bgw\d+\b/g, to: '<worker>' },
  {
    // One row for both, so that the end of a string is not taken for the start of the next.
    varies: 'bytes and quoted data; a quoted name of something stays, since it tells bugs apart',
    pattern: /(?<!\w)(b?)(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")(?!\w)/g,
    to: (match, bytes, single = '', double = '') => {
      if (bytes === 'b') return '<bytes>';
      return isName(single || double) ? match : '<text>';
    },
  },
  {
    varies: 'durations',
    pattern: /(?<![\w.])\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|minutes?)\b/g,
    to: '<time>',
  },
  {
    varies: 'numbers that are no part of a name',
    pattern: /(?:(?<![\w)\]])[-+])?(?<!\w)\d[\d_]*(?:\.\d+)*(?:e[-+]?\d+)?(?!\w)/gi,
    to: '<n>',
  },
];

/** In the order of hashes, which differs from run to run; with a colon inside it is a dictionary, which keeps its order. */
const SETS: Normalisation = {
  varies: 'the order of a set',
  pattern: /\{([^{}:]{1,300})\}/g,
  to: (_match, items = '') => `{${[...new Set(items.split(', '))].sort(byText).join(', ')}}`,
};

/** Words of a list are data when one of them plainly is: `['a6d42', 'aabff']`; names alone (of columns, of fields) stay. */
const DATA: Normalisation = {
  varies: 'words in a list of data',
  pattern: /(?:'[^'\n]*'|"[^"\n]*"|<(?:text|n|hex|id)>)(?:, (?:'[^'\n]*'|"[^"\n]*"|<(?:text|n|hex|id)>))+/g,
  to: (items) => (/\d|<(?:text|hex|id)>/.test(items) ? items.replace(/'[^']*'|"[^"]*"/g, '<text>') : items),
};

const ITEMS: Normalisation = {
  varies: 'the number of items in a list',
  pattern: /(<n>|<bytes>|<text>)(?:, \1)+/g,
  to: (_match, literal) => literal,
};

/** Where a plain `assert` is explained, every string is data. */
const ASSERT_NORMALISATIONS: readonly Normalisation[] = [
  {
    varies: 'strings',
    pattern: /(?<!\w)(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?!\w)/g,
    to: '<text>',
  },
];

/** pytest's short explanation of a comparison; an operand too long for the line is cut in its middle by `...`. */
const COMPARISON = /^assert (.+?) (==|!=|<=|>=|<|>|not in|in|is not|is) (.+)$/;

/** What Hypothesis adds after the message proper: the example, which differs from run to run. */
const EXAMPLE =
  /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|^You can reproduce this|^\(?note: /;

/**
 * What of a message stays the same when the same bug fails again: its first lines up to pytest's explanation of an
 * assertion or Hypothesis' example, with everything replaced that varies. One line, at most 300 characters.
 */
export function normaliseMessage(message: string): string {
  const lines: string[] = [];
  for (const raw of failingExample(message).slice(0, MAX_INPUT).split(/\r?\n/)) {
    const line = raw.trim();
    if (EXAMPLE.test(line)) break;
    if (line === '') continue;
    const isAssert = line.startsWith('assert ');
    lines.push(isAssert ? normaliseAssert(line) : normalise(line, [...NORMALISATIONS, DATA, SETS, ITEMS]));
    if (isAssert || lines.length === MAX_LINES) break;
  }
  return bounded(lines.join(' ').replace(/\s+/g, ' ').trim());
}

/** At most 300 characters, none of them halved. */
export function bounded(text: string): string {
  return [...text].slice(0, MAX_LENGTH).join('');
}

/** Of a doctest the example that failed, without the text and the examples before it, which pytest shows with their line numbers. */
function failingExample(message: string): string {
  const shown = message.slice(0, MAX_INPUT);
  const end = /^(?:Expected(?: nothing|:)|Differences \()/m.exec(shown)?.index;
  if (end === undefined || !/^\d{3,} /.test(shown)) return message;
  const start = shown.slice(0, end).lastIndexOf('>>> ');
  return start < 0 ? message : shown.slice(start);
}

function normaliseAssert(line: string): string {
  // Operands are cut before anything else: half a string in them would pair its quote with the next one.
  const match = COMPARISON.exec(line);
  const uncut =
    match === null ? line : `assert ${uncutOperand(match[1])} ${match[2]} ${uncutOperand(match[3])}`;
  return normalise(uncut, [...NORMALISATIONS, ...ASSERT_NORMALISATIONS, SETS, ITEMS]);
}

function uncutOperand(operand = ''): string {
  // A string stays one however much of it is shown.
  if (/^(['"]).*\.\.\..*\1$/.test(operand)) return '<text>';
  return operand.includes('...') ? '…' : operand;
}

function normalise(text: string, rows: readonly Normalisation[]): string {
  return rows.reduce(
    (done, { pattern, to }) =>
      typeof to === 'string' ? done.replace(pattern, to) : done.replace(pattern, to),
    text,
  );
}

/** A name in code. Three digits in a row are rather a made-up value. */
function isName(quoted: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(quoted) && !/\d{3}/.test(quoted);
}
