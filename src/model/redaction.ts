/**
 * One kind of secret. Every pattern runs in linear time: what repeats without a bound either can't fail after its first
 * characters or can only begin where a word begins, and nothing repeats inside a repetition.
 */
interface SecretForm {
  /** Stands in the place of the secret: `[redacted: <name>]`. */
  name: string;
  /** Global. What a group called `keep` and one called `end` match stays; the rest of the match is replaced. */
  pattern: RegExp;
}

/** Secrets that are known by their own form, wherever they stand. */
const tokens: readonly SecretForm[] = [
  {
    name: 'private-key',
    // To the next dashes, or to the end if the text was cut inside the key.
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  // Tokens of installations may be longer and hold dots (a JSON web token inside).
  { name: 'github-token', pattern: /(?:gh[pousr]_|github_pat_)[A-Za-z0-9_.-]{20,}/g },
  {
    name: 'aws-key-id',
    pattern:
      /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  },
  { name: 'slack-token', pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[A-Za-z0-9-]{10,}/g },
  {
    name: 'slack-webhook',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,}/g,
  },
  // Both prefixes are fixed: the macaroon begins with its version and location, pypi.org or test.pypi.org.
  { name: 'pypi-token', pattern: /pypi-AgE[A-Za-z0-9_-]{20,}/g },
  { name: 'npm-token', pattern: /npm_[A-Za-z0-9]{36,}/g },
  { name: 'gitlab-token', pattern: /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_.-]{20,}/g },
  { name: 'google-api-key', pattern: /AIza[A-Za-z0-9_-]{35}/g },
  { name: 'stripe-key', pattern: /(?:(?:sk|rk)_(?:live|test)_|whsec_)[A-Za-z0-9]{24,}/g },
  { name: 'ai-api-key', pattern: /sk-(?:ant-|proj-|svcacct-)[A-Za-z0-9_-]{20,}/g },
  {
    // A word may also begin after an escaped line break or a colour.
    name: 'json-web-token',
    pattern:
      /(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]|\[[\d;]{0,12}m))eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,3})/g,
  },
];

/** Names that hold a secret, at the end of a longer name too: `DB_PASSWORD`, `accessToken`, `aws_secret_access_key`. */
const secretName =
  '(?:password|passwd|passphrase|(?<=[;_-])(?:pwd|pass)|secret|(?:secret|api|access|auth|private|signing|encryption)[_-]?key|token|credentials?)';

/** Where a value without quotes ends, how it can't begin (also: not with what stands for a redacted one), and code. */
const stops = '\\s"\'`,;&)\\]}\\\\';
const valueStart = `[^${stops}([{<>=|]`;
const valueEnd = `[${stops}]|$`;
const call = '[A-Za-z_][\\w.]{0,200}[(\\[]';

/** Secrets that are known only by what stands before them. Evidence matters too: Python code around a name stays. */
const inContext: readonly SecretForm[] = [
  { name: 'url-password', pattern: /(?<keep>:\/\/[^\s:/?#@"'<>]{0,200}:)[^\s/"'<>[\]]{1,300}(?<end>@)/g },
  {
    name: 'authorization',
    pattern:
      /(?<keep>\bauthorization\\?["']?\s{0,4}[:=,]\s{0,4}b?\\?["']?(?:basic|bearer|token|digest|negotiate|bot|apikey)\s{1,4})[^\s"',;[\]\\]{4,}/gi,
  },
  {
    name: 'authorization',
    pattern: /(?<keep>\bauthorization\\?["']?:\s{0,4}\\?["']?)(?=[^\s"']{0,200}\d)[^\s"',;[\]\\]{8,}/gi,
  },
  {
    name: 'bearer-token',
    pattern: /(?<keep>\bbearer\s{1,4})(?=[A-Za-z0-9._~+/-]{0,200}\d)[A-Za-z0-9._~+/-]{8,}=*/gi,
  },
  {
    // name = "value", 'name': 'value', name="value"
    name: 'assignment',
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?\\s{0,4}[:=]\\s{0,4}[bruf]{0,2}(?:\\\\?["']))(?!\\[redacted: [a-z-]{1,30}\\]\\\\?["'])[^"'\\n\\\\]{3,}(?=\\\\?["']|$)`,
      'gim',
    ),
  },
  {
    // name=value, as in an environment, a query or a command line; a literal, the same name or a call is Python code.
    name: 'assignment',
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}=)(?!(?:none|true|false|null|self|cls)\\b|${secretName}(?:${valueEnd})|${call})${valueStart}[^${stops}]{3,}`,
      'gi',
    ),
  },
  {
    // name: value, name = value; without quotes only what has a digit, since Python's annotations look the same.
    name: 'assignment',
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?(?:\\s{1,4}=|\\s{0,4}:)\\s{1,4})(?!${call})(?=[^${stops}]{0,200}\\d)${valueStart}[^${stops}]{5,}`,
      'gi',
    ),
  },
];

/**
 * Replaces everything in `text` that looks like a secret by `[redacted: <name>]`: tokens of known forms, private keys,
 * authorization headers, passwords in URLs, and values assigned to names such as `password`, `token` or `api_key`.
 * Doing it twice changes nothing more. It can't know a secret without a form or a name.
 */
export function redact(text: string): string {
  return replaceAll(replaceAll(text, tokens), inContext);
}

/**
 * Like `redact`, but only for secrets known by their own form: for text that is also an identity, such as a node id,
 * where `[password=x]` is most likely a parameter of a test.
 */
export function redactTokens(text: string): string {
  return replaceAll(text, tokens);
}

function replaceAll(text: string, forms: readonly SecretForm[]): string {
  let redacted = text;
  for (const { name, pattern } of forms)
    redacted = redacted.replace(pattern, (...found) => {
      const groups: unknown = found.at(-1);
      const { keep = '', end = '' } = isGroups(groups) ? groups : {};
      return `${keep}[redacted: ${name}]${end}`;
    });
  return redacted;
}

function isGroups(value: unknown): value is { keep?: string; end?: string } {
  return typeof value === 'object' && value !== null;
}
