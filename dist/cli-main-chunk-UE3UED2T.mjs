import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/cli/exit.ts
var EXIT = {
  /** Wrong usage or config. */
  usage: 2,
  /** An outside part failed: git, pytest, GitHub. */
  outside: 4,
  /** Done, but some input could not be read; it is listed. */
  unread: 3,
  /** The thing asked about is not so. */
  not: 1,
  done: 0
}, UsageError = class extends Error {
  name = "UsageError";
}, OutsideError = class extends Error {
  name = "OutsideError";
};

// src/model/redaction.ts
var tokens = [
  {
    name: "private-key",
    // To the next dashes, or to the end if the text was cut inside the key.
    pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g
  },
  // Tokens of installations may be longer and hold dots (a JSON web token inside).
  { name: "github-token", pattern: /(?:gh[pousr]_|github_pat_)[A-Za-z0-9_.-]{20,}/g },
  {
    name: "aws-key-id",
    pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA)[A-Z0-9]{16}(?![A-Z0-9])/g
  },
  { name: "slack-token", pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[A-Za-z0-9-]{10,}/g },
  {
    name: "slack-webhook",
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,}/g
  },
  // Both prefixes are fixed: the macaroon begins with its version and location, pypi.org or test.pypi.org.
  { name: "pypi-token", pattern: /pypi-AgE[A-Za-z0-9_-]{20,}/g },
  { name: "npm-token", pattern: /npm_[A-Za-z0-9]{36,}/g },
  { name: "gitlab-token", pattern: /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_.-]{20,}/g },
  { name: "google-api-key", pattern: /AIza[A-Za-z0-9_-]{35}/g },
  { name: "stripe-key", pattern: /(?:(?:sk|rk)_(?:live|test)_|whsec_)[A-Za-z0-9]{24,}/g },
  { name: "ai-api-key", pattern: /sk-(?:ant-|proj-|svcacct-)[A-Za-z0-9_-]{20,}/g },
  {
    // A word may also begin after an escaped line break or a colour.
    name: "json-web-token",
    pattern: /(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]|\[[\d;]{0,12}m))eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,3})/g
  }
], secretName = "(?:password|passwd|passphrase|(?<=[;_-])(?:pwd|pass)|secret|(?:secret|api|access|auth|private|signing|encryption)[_-]?key|token|credentials?)", stops = "\\s\"'`,;&)\\]}\\\\", valueStart = `[^${stops}([{<>=|]`, valueEnd = `[${stops}]|$`, call = "[A-Za-z_][\\w.]{0,200}[(\\[]", inContext = [
  { name: "url-password", pattern: /(?<keep>:\/\/[^\s:/?#@"'<>]{0,200}:)[^\s/"'<>[\]]{1,300}(?<end>@)/g },
  {
    name: "authorization",
    pattern: /(?<keep>\bauthorization\\?["']?\s{0,4}[:=,]\s{0,4}b?\\?["']?(?:basic|bearer|token|digest|negotiate|bot|apikey)\s{1,4})[^\s"',;[\]\\]{4,}/gi
  },
  {
    name: "authorization",
    pattern: /(?<keep>\bauthorization\\?["']?:\s{0,4}\\?["']?)(?=[^\s"']{0,200}\d)[^\s"',;[\]\\]{8,}/gi
  },
  {
    name: "bearer-token",
    pattern: /(?<keep>\bbearer\s{1,4})(?=[A-Za-z0-9._~+/-]{0,200}\d)[A-Za-z0-9._~+/-]{8,}=*/gi
  },
  {
    // name = "value", 'name': 'value', name="value"
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?\\s{0,4}[:=]\\s{0,4}[bruf]{0,2}(?:\\\\?["']))(?!\\[redacted: [a-z-]{1,30}\\]\\\\?["'])[^"'\\n\\\\]{3,}(?=\\\\?["']|$)`,
      "gim"
    )
  },
  {
    // name=value, as in an environment, a query or a command line; a literal, the same name or a call is Python code.
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}=)(?!(?:none|true|false|null|self|cls)\\b|${secretName}(?:${valueEnd})|${call})${valueStart}[^${stops}]{3,}`,
      "gi"
    )
  },
  {
    // name: value, name = value; without quotes only what has a digit, since Python's annotations look the same.
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?(?:\\s{1,4}=|\\s{0,4}:)\\s{1,4})(?!${call})(?=[^${stops}]{0,200}\\d)${valueStart}[^${stops}]{5,}`,
      "gi"
    )
  }
];
function redact(text) {
  return replaceAll(replaceAll(text, tokens), inContext);
}
function redactTokens(text) {
  return replaceAll(text, tokens);
}
function replaceAll(text, forms) {
  let redacted = text;
  for (let { name, pattern } of forms)
    redacted = redacted.replace(pattern, (...found) => {
      let groups = found.at(-1), { keep = "", end = "" } = isGroups(groups) ? groups : {};
      return `${keep}[redacted: ${name}]${end}`;
    });
  return redacted;
}
function isGroups(value) {
  return typeof value == "object" && value !== null;
}

export {
  redact,
  redactTokens,
  EXIT,
  UsageError,
  OutsideError
};
