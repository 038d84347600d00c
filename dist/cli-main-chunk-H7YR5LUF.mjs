var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

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

// src/render/outside-text.ts
var ANSI = /(?:\x1b|#x1B)\[[0-?]{0,40}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)/g, UNSEEN = new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\u034f|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0", "gu"), COMMENT = /<!(?=-)/g, KEY = /\b([cs]\d{1,3})(?=-[0-9a-f]{6})/g, ZERO_WIDTH_SPACE = "​";
function withoutAnsi(text) {
  return text.replace(ANSI, "");
}
function visible(text, keepLines = !1) {
  return (keepLines ? text.replace(/\r\n/g, `
`) : text).replace(
    UNSEEN,
    (found) => keepLines && (found === `
` || found === "	") ? found : escapeSequence(found)
  );
}
function escapeSequence(character) {
  let named = { "\n": "\\n", "\r": "\\r", "	": "\\t" }, hex = (character.codePointAt(0) ?? 0).toString(16);
  return named[character] ?? (hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`);
}
function withoutMarkers(text) {
  return text.replace(COMMENT, `<!${ZERO_WIDTH_SPACE}`).replace(KEY, `$1${ZERO_WIDTH_SPACE}`);
}
function withoutBreaks(text) {
  return text.replaceAll(ZERO_WIDTH_SPACE, "");
}
function cut(text, max) {
  if (text.length <= max) return text;
  let kept = text.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function firstLine(text) {
  return /\S[^\n\r]*/.exec(text)?.[0].trimEnd() ?? "";
}

// src/render/escape-log.ts
function escapeLog(text) {
  return withoutCommands(visible(redactTokens(withoutAnsi(text)), !0));
}
function withoutCommands(text) {
  return text.split(`
`).map((line) => line.replace(/^(\s*)(?=::)/, "$1\\").replace(/##(?=\[)/g, "#\\#")).join(`
`);
}

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
};

// src/cli/unread.ts
function hasUnread(problems) {
  return problems.some(({ kind }) => kind !== "ambiguous");
}

// src/render/numbers.ts
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(value, one, many = `${one}s`) {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}
function percent(value) {
  let rounded = Number(value.toFixed(2));
  return rounded >= 100 && value < 100 ? "99.99 %" : rounded <= 0 && value > 0 ? "0.01 %" : `${rounded} %`;
}
function percentagePoints(delta) {
  if (delta === 0) return "±0 pp";
  let size = Math.max(0.01, Number(Math.abs(delta).toFixed(2)));
  return `${delta < 0 ? "−" : "+"}${size} pp`;
}
function consecutive(lines) {
  let ranges = [];
  for (let line of lines) {
    let open = ranges.at(-1);
    open !== void 0 && open[1] + 1 === line ? open[1] = line : ranges.push([line, line]);
  }
  return ranges;
}
function lineRanges(lines, max = 30) {
  let ranges = consecutive(lines), shown = ranges.slice(0, max).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`), left = ranges.length - shown.length;
  return shown.join(", ") + (left > 0 ? `, … and ${counted(left, "more range")}` : "");
}
function utc(iso) {
  let [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return day === void 0 || minute === void 0 ? "unknown" : `${day} ${minute} UTC`;
}
function hours(value) {
  return value > 24 && value % 24 === 0 ? counted(value / 24, "day") : counted(value, "hour");
}

// src/render/terminal-lines.ts
var styles = {
  none: "",
  bold: "\x1B[1m",
  dim: "\x1B[2m",
  red: "\x1B[1;31m",
  green: "\x1B[1;32m",
  yellow: "\x1B[1;33m",
  title: "\x1B[1;7m"
};
function drawn(lines, { colour }) {
  return lines.flatMap(
    ({ text, style }) => text.split(`
`).map((part) => ({ text: escapeLog(part).trimEnd(), style }))
  ).map(
    ({ text, style }) => colour && style !== "none" && text !== "" ? `${styles[style]}${text}\x1B[0m` : text
  ).join(`
`);
}
function panelHead(text, { width }) {
  return {
    text: `── ${text} ${"─".repeat(Math.max(3, Math.min(width, 100) - text.length - 4))}`,
    style: "bold"
  };
}
function plainLine(text) {
  return { text, style: "none" };
}

// src/render/terminal-problems.ts
function problemLines(problems) {
  return problems.length === 0 ? [] : [
    plainLine(""),
    { text: "Reports that could not be read, or not with certainty", style: "yellow" },
    ...problems.map(
      ({ file, kind, at, message }) => plainLine(
        `- ${cut(file, 300)}${at === void 0 ? "" : ` (${at})`}: ${kind}: ${cut(redact(message), 600)}`
      )
    )
  ];
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n != "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  length !== void 0 && anumber(length, "length");
  let bytes = isBytes(value), ofLen = length !== void 0 ? ` of length ${length}` : "", got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  throw bytes ? new RangeError(message) : new TypeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value != "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
  aobject(value, label);
  let proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = !0) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  let min = instance.outputLen;
  if (!(out.length >= min))
    throw new RangeError('"output" expected length >= ' + min);
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++)
    arrays[i].fill(0);
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function rotl(word, shift) {
  return word << shift | word >>> 32 - shift >>> 0;
}
var hasHexBuiltin = /* @ts-ignore */ typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  if (abytes(bytes), hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++)
    hex += hexes[bytes[i]];
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str != "string")
    throw new TypeError("string expected");
  let encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  return aopts(defaults, "defaults"), opts !== void 0 && aopts(opts, title), Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons != "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// src/model/test-identity.ts
function identityOf({ rootdir, nodeId }) {
  return `${rootdir}\0${nodeId}`;
}

// src/render/escape-markdown.ts
var CODE_CHARACTERS = 200, PLAIN_CHARACTERS = 300, FENCE_LINE_CHARACTERS = 500, LONGEST_BACKTICK_RUN = 10, entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };
function code(text, max = CODE_CHARACTERS) {
  let shown = cut(withoutMarkers(visible(redactTokens(text))), max);
  if (shown === "") return "(empty)";
  let run = longestBacktickRun(shown);
  if (shown.includes("|") || run > LONGEST_BACKTICK_RUN) return `<code>${inert(shown)}</code>`;
  let ticks = "`".repeat(run + 1), padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${ticks}${padding}${shown}${padding}${ticks}`;
}
function plain(text, max = PLAIN_CHARACTERS) {
  return inert(oneLine(text, max));
}
function bare(text, max) {
  return cut(broken(oneLine(text, max)).replace(/`/g, "'"), max);
}
function fence(text, language = "") {
  let body = fenceBody(text), ticks = fenceFor(body);
  return `${ticks}${language}
${body}
${ticks}`;
}
function fenceBody(text) {
  let lines = withoutMarkers(visible(redact(withoutAnsi(text)), !0)).split(`
`), end = lines.findLastIndex((line) => line !== "") + 1;
  return lines.slice(0, end).map((line) => cut(line, FENCE_LINE_CHARACTERS)).join(`
`);
}
function fenceFor(body) {
  return "`".repeat(Math.max(3, longestBacktickRun(body) + 1));
}
function oneLine(text, max) {
  let line = redact(withoutAnsi(text)).replace(/\s+/g, " ").trim();
  return cut(withoutMarkers(visible(line)), max);
}
function inert(text) {
  return broken(text).replace(/[\\`*_[\]|~]/g, "\\$&").replace(/[&<>$]/g, (found) => entities[found] ?? found).replace(/^(\d{1,20})(?=[.)])/, "$1\\").replace(/^[-+=#:]/, "\\$&");
}
function broken(text) {
  return text.replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`).replace(/(?<![0-9A-Za-z])([0-9a-f]{3})(?=[0-9a-f]{4,37}(?![0-9A-Za-z]))/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function longestBacktickRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}

// src/render/failing-test.ts
function decidingFailure({ attempts }) {
  return attempts.findLast(({ failure }) => failure !== void 0)?.failure ?? null;
}
function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}
function nodeIdParts(nodeId) {
  let boundary = nodeId.indexOf("::");
  if (boundary < 0) return { file: nodeId, function: "", name: nodeId };
  let inside = nodeId.slice(boundary + 2), bracket = inside.indexOf("["), path = bracket < 0 ? inside : inside.slice(0, bracket), lastName = path.lastIndexOf("::");
  return {
    file: nodeId.slice(0, boundary),
    function: path,
    name: lastName < 0 ? inside : inside.slice(lastName + 2)
  };
}
function failingCell(test, { onlyIn }) {
  let where = onlyIn?.get(identityOf(test)), cell = failureCell(decidingFailure(test));
  return where === void 0 ? cell : `${cell} (only on ${where.map((name) => code(name, 80)).join(", ")})`;
}
function failureCell(failure) {
  if (failure === null) return "the report does not say";
  let message = plain(firstLine(failure.message), 160);
  return [failure.type === "" ? kindWords[failure.kind] ?? "" : code(shortType(failure.type), 80), message].filter((part) => part !== "").join(": ") || "the report does not say";
}
function placeCell(failure) {
  return failure?.location ? code(`${failure.location.file}:${failure.location.line}`, 120) : "unknown";
}
var kindWords = {
  failure: "failure",
  crash: "crash",
  "collection-error": "collection error",
  "internal-error": "internal error of pytest"
};
function causeByTest(causes) {
  let found = /* @__PURE__ */ new Map();
  for (let cause of causes)
    for (let { result } of cause.tests)
      found.has(identityOf(result)) || found.set(identityOf(result), cause);
  return found;
}

// src/render/table.ts
function tableBlock({ columns, rows, total, noun, rest, folded }) {
  let head = `${tableRow(columns)}
${tableRow(columns.map(() => "---"))}
`;
  return {
    kind: "rows",
    before: folded === void 0 ? head : `<details>
<summary>${folded}</summary>

${head}`,
    rows: rows.map(tableRow),
    after: folded === void 0 ? "" : `

</details>`,
    total,
    noun,
    ...rest === void 0 ? {} : { rest }
  };
}
function smallTable(columns, rows) {
  return [columns, columns.map(() => "---"), ...rows].map(tableRow).join(`
`);
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/render/run-facts.ts
var RUN_URL = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/, SHA = /^[0-9a-f]{7,64}$/, SHORT_SHA = 10, MOST_PLUGINS = 12;
function commitText(sha, address) {
  if (!SHA.test(sha)) return code(sha, 120);
  let short = `\`${sha.slice(0, SHORT_SHA)}\``, repository = repositoryUrl(address);
  return repository === null ? short : `[${short}](${repository}/commit/${sha})`;
}
function repositoryUrl({ runUrl }) {
  return (runUrl === null ? void 0 : RUN_URL.exec(runUrl)?.[1]) ?? null;
}
function runLink({ runUrl }) {
  return runUrl !== null && RUN_URL.test(runUrl) ? `[workflow run](${runUrl})` : null;
}
function testsAreCompared({ baseline, flakyDelta }) {
  return baseline !== null && flakyDelta !== null;
}
function baselineSentence(analysis, facts) {
  let { baseline, coverageDelta } = analysis;
  if (baseline === null) return "No baseline.";
  let named = commitText(baseline.label, facts);
  return testsAreCompared(analysis) ? `Compared with the baseline ${named}.` : `No baseline for the tests: that of ${named} holds ${coverageDelta === null ? "none" : "only coverage"}.`;
}
function environmentLine(analysis, facts) {
  let { python = null, pytest = null } = analysis?.session ?? {};
  return [
    python === null ? null : `Python ${code(python, 40)}`,
    pytest === null ? null : `pytest ${code(pytest, 40)}`,
    facts.environment === null ? null : `environment ${code(facts.environment, 80)}`,
    facts.branch === null ? null : `branch ${code(facts.branch, 80)}`,
    facts.commit === null ? null : `commit ${commitText(facts.commit, facts)}`,
    runLink(facts)
  ].filter((part) => part !== null).join(" · ");
}
function environmentTable({ session, baseline }, facts) {
  let known = (text) => text === null ? "unknown" : code(text, 120), optional = [
    ["Environment", facts.environment],
    ["Branch", facts.branch],
    ["Workers (xdist)", session.workers === null ? null : String(session.workers)]
  ];
  return smallTable(
    ["What", "Value"],
    [
      ["Python", known(session.python)],
      ["pytest", known(session.pytest)],
      ["Platform", known(session.platform)],
      ["Commit", facts.commit === null ? "unknown" : code(facts.commit, 80)],
      ["Baseline", baseline === null ? "none" : code(baseline.label, 80)],
      ...optional.flatMap(([name, value]) => value === null ? [] : [[name, code(value, 120)]]),
      ...record("Plugins", "plugin", session.plugins),
      ...record("Seeds", "seed", session.seeds)
    ]
  );
}
function record(name, noun, values) {
  let entries = Object.entries(values).sort(([a], [b]) => a < b ? -1 : 1);
  return entries.length === 0 ? [] : entries.length > MOST_PLUGINS ? [[name, counted(entries.length, noun)]] : [[name, entries.map(([key, value]) => code(`${key} ${value}`, 80)).join(", ")]];
}

// src/render/verdict.ts
var outcomesInOrder = [
  "passed",
  "failed",
  "error",
  "skipped",
  "xfailed",
  "xpassed",
  "unknown"
];
function verdict(analysis) {
  let { lead, rest } = verdictParts(analysis);
  return [lead, ...rest].join(" ▸ ");
}
function verdictLine(analysis) {
  let { lead, rest } = verdictParts(analysis);
  return [`**${lead}**`, ...rest].join(" ▸ ");
}
function verdictParts(analysis) {
  let { counts, newFailures, knownFailures, fixed, flaky } = analysis, knownFlaky = counts.failed + counts.error - newFailures.length - knownFailures.length, parts = [
    newFailures.length > 0 ? counted(newFailures.length, testsAreCompared(analysis) ? "new failure" : "failing test") : "",
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : "",
    knownFlaky > 0 ? `${grouped(knownFlaky)} failing and flaky on the baseline` : "",
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : "",
    fixed.length > 0 ? `${grouped(fixed.length)} fixed` : ""
  ].filter((part) => part !== ""), limit = limitOfVerdict(analysis);
  if (limit !== null) return { lead: limit, rest: parts };
  let [lead, ...rest] = parts;
  return lead === void 0 ? { lead: allGood(counts), rest: [] } : { lead, rest };
}
function limitOfVerdict({ conclusion, counts, newFailures }) {
  return conclusion === "neutral" ? counts.total - counts.unknown - counts.skipped === 0 ? "No test results" : "No verdict: the results are not complete" : conclusion === "failure" && newFailures.length === 0 ? "The test job died or failed, and its reports do not explain it" : null;
}
function allGood(counts) {
  return counts.passed === counts.total ? counts.total === 1 ? "The only test passed" : `All ${counted(counts.total, "test")} passed` : `No failures: ${outcomeCounts(counts)}`;
}
function countsLine(counts) {
  let extra = [
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts.reruns > 0 ? counted(counts.reruns, "rerun") : ""
  ].filter((part) => part !== "");
  return counts.total === 0 ? "No tests in the reports." : `${counted(counts.total, "test")}: ${outcomeCounts(counts)}${extra.length > 0 ? `; ${extra.join(", ")}` : ""}.`;
}
function outcomeCounts(counts) {
  return outcomesInOrder.filter((outcome) => counts[outcome] > 0).map((outcome) => `${grouped(counts[outcome])} ${outcome === "error" ? "with an error" : outcome}`).join(", ");
}

// src/analysis/counts.ts
function countTests(tests, passes = 0) {
  let counts = {
    total: tests.length + passes,
    passed: passes,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    unknown: 0,
    flaky: 0,
    reruns: 0
  };
  for (let test of tests)
    counts[test.outcome] += 1, test.flaky && (counts.flaky += 1), counts.reruns += Math.max(0, test.attempts.length - 1);
  return counts;
}

// src/analysis/coverage-totals.ts
function coverageTotals(coverage) {
  return totalsOf(coverage.files);
}
function filePercent(file) {
  return totalsOf([file]).percent;
}
function totalsOf(files) {
  let statements = 0, coveredLines = 0, branches = 0, coveredBranches = 0;
  for (let file of files) {
    coveredLines += file.executed.length, statements += file.executed.length + file.missing.length;
    for (let branch of file.branches)
      branches += branch.total, coveredBranches += branch.covered;
  }
  return withPercent({ files: files.length, statements, coveredLines, branches, coveredBranches });
}
function withPercent(totals) {
  let { statements, coveredLines, branches, coveredBranches } = totals, measurable = statements + branches, percent2 = measurable === 0 ? 100 : 100 * (coveredLines + coveredBranches) / measurable;
  return { ...totals, percent: percent2 };
}

// src/analysis/failing.ts
function isFailing(test) {
  return test.outcome === "failed" || test.outcome === "error";
}
var UNDESCRIBED = {
  kind: "failure",
  phase: "call",
  type: "",
  message: "",
  location: null,
  frames: [],
  excerpt: ""
};
function failureOf(test) {
  for (let at = test.attempts.length - 1; at >= 0; at -= 1) {
    let failure = test.attempts[at]?.failure;
    if (failure !== void 0) return failure;
  }
  return UNDESCRIBED;
}

// src/analysis/namesake-module.ts
var MISMATCH = /^import file mismatch:\nimported module '.*' has this __file__ attribute:\n\s*(.+)\nwhich is not the same as the test file we want to collect:\n\s*(.+)$/m;
function namesakeModuleOf(test) {
  let { kind, message } = failureOf(test);
  if (kind !== "collection-error") return null;
  let [, first = "", second = ""] = MISMATCH.exec(message) ?? [], rootdir = second.endsWith(`/${test.nodeId}`) ? second.slice(0, -test.nodeId.length) : null;
  return rootdir !== null && first.startsWith(rootdir) ? first.slice(rootdir.length) : null;
}

// src/analysis/test-name.ts
function pathOfNodeId(nodeId) {
  let end = nodeId.indexOf("::");
  if (end < 0) return nodeId;
  let path = nodeId.slice(0, end);
  return /\.\w+$/.test(path) ? path : path + (/^[^[]*?\/[^[/]*?\.\w+(?=::|$)/.exec(nodeId.slice(end))?.[0] ?? "");
}
function nameOfNodeId(nodeId) {
  let name = nodeId.slice(pathOfNodeId(nodeId).length + 2), parameters = name.indexOf("[");
  return parameters < 0 ? name : name.slice(0, parameters);
}
function fileOfTest(test) {
  if (test.file !== null) return test.file;
  let path = pathOfNodeId(test.nodeId);
  return test.rootdir === "" ? path : `${test.rootdir}/${path}`;
}

// src/analysis/pytest-options.ts
var OPTIONS = [
  // A doctest of a module is named after the object (`shop.cart.Cart`); no function or class has a dot in its name.
  ({ test, path, name }) => path.endsWith(".py") && (name.includes(".") || isModuleDoctest(test, path, name)) ? ["--doctest-modules"] : [],
  // A document is one test, named after its file. pytest takes a .txt or .rst that is named to it as it is.
  ({ path, name, inFolder }) => {
    let ending = /\.[^./]+$/.exec(path)?.[0] ?? ".py";
    return name !== "" && baseName(path) === name && ending !== ".py" && (inFolder || ![".txt", ".rst"].includes(ending)) ? [`--doctest-glob=*${ending}`] : [];
  },
  // pytest escapes such characters in parameters unless it is told not to; the ids differ.
  ({ test: { nodeId }, path }) => path.endsWith(".py") && /[^\x20-\x7e]/.test(parametersOf(nodeId)) ? ["-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"] : [],
  // Else a test that hung would hang again. The words are pytest-timeout's.
  ({ test }) => {
    let seconds = /^Timeout \(?>(\d+(?:\.\d+)?)s\b/.exec(failureOf(test).message)?.[1];
    return seconds === void 0 ? [] : [`--timeout=${seconds}`];
  },
  // pytest-repeat numbers each test's runs at the end of its id: `[2-3]` is the second of three.
  ({ test: { nodeId }, session }) => {
    let times = /[[-]\d{1,6}-(\d{1,6})\]$/.exec(nodeId)?.[1];
    return times !== void 0 && session?.plugins["pytest-repeat"] !== void 0 ? [`--count=${times}`] : [];
  },
  // A folder is wider than the test: what else can't be collected there must not stop it.
  ({ test, inFolder }) => inFolder && failureOf(test).kind !== "collection-error" ? ["--continue-on-collection-errors"] : [],
  ({ session }) => seedOptions(session)
], SEED_OPTIONS = [
  { plugin: "randomly", option: "--randomly-seed" },
  { plugin: "random-order", option: "--random-order-seed" },
  { plugin: "hypothesis", option: "--hypothesis-seed" }
];
function optionsFor(test, { session, inFolder }) {
  let path = pathOfNodeId(test.nodeId), known = { test, path, name: nameOfNodeId(test.nodeId), session, inFolder };
  return OPTIONS.flatMap((option) => option(known));
}
function seedOptions(session) {
  let options = /* @__PURE__ */ new Set();
  for (let { plugin, option } of SEED_OPTIONS) {
    let seed = session?.seeds[plugin];
    seed !== void 0 && /^\d+$/.test(seed) && options.add(`${option}=${seed}`);
  }
  return [...options];
}
function isModuleDoctest(test, path, name) {
  let [file = "", folder = ""] = path.split("/").reverse(), module = file === "__init__.py" ? folder : file.slice(0, -3);
  return name === "" || name !== module ? !1 : !name.startsWith("test") || /^(Expected( nothing)?:|UNEXPECTED EXCEPTION: )/m.test(failureOf(test).excerpt);
}
function parametersOf(nodeId) {
  let start = nodeId.indexOf("[");
  return start < 0 ? "" : nodeId.slice(start);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/analysis/shell-quote.ts
function quotePosix(argument) {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
function quotePowerShell(argument) {
  return `'${argument.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

// src/analysis/shells.ts
var MOST_BYTES_POSIX = 130560, MOST_BYTES_WINDOWS = 32e3, SHELLS = {
  posix: {
    quote: quotePosix,
    inFolder: (folder, command) => `cd ${folder} && ${command}`,
    withIds: ({ ids, pluginFolder, command }) => [
      'ids="$(mktemp)"',
      `printf '%s' '${ids}' > "$ids"`,
      `PYTHONPATH=${pluginFolder ?? '"$(redfirst plugin)"'}"\${PYTHONPATH:+:$PYTHONPATH}" ${command}"$ids"`
    ].join(" && "),
    mostBytes: MOST_BYTES_POSIX
  },
  // `&&` is PowerShell 7's, and an argument with `"` needs 7.3 anyway.
  powershell: {
    quote: quotePowerShell,
    inFolder: (folder, command) => `Set-Location -LiteralPath ${folder} && ${command}`,
    withIds: null,
    mostBytes: MOST_BYTES_WINDOWS
  }
};
function shellNamed(name) {
  return SHELLS[name];
}

// src/analysis/test-address.ts
function addressOf({ nodeId }) {
  if (nodeId === "") return { kind: "none" };
  let path = pathOfNodeId(nodeId);
  return canBePath(path) ? canBeArgument(nodeId) && isCutIntoItsNames(path, nodeId.slice(path.length)) ? { kind: "argument", argument: nodeId } : { kind: "ids", argument: path, isFolder: !1 } : { kind: "ids", argument: folderThatCanBe(path), isFolder: !0 };
}
var NO_ARGUMENT = new RegExp("\\0|\\p{Surrogate}", "u"), NO_PATH = new RegExp("\\0|\\p{Surrogate}|\\[|::", "u");
function canBeArgument(text) {
  return !NO_ARGUMENT.test(text);
}
function canBePath(path) {
  return !NO_PATH.test(path);
}
function folderThatCanBe(path) {
  let above = path.slice(0, path.search(NO_PATH)).lastIndexOf("/");
  return above > 0 ? path.slice(0, above) : ".";
}
function isCutIntoItsNames(path, names) {
  let bracket = names.indexOf("["), parts = (bracket < 0 ? names : names.slice(0, bracket)).split("::").slice(1);
  return bracket >= 0 && names.slice(bracket).includes("]::") ? !1 : parts.length < 2 || path.endsWith(".py") && parts.every(isPythonName);
}
function isPythonName(name) {
  return new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u").test(name);
}

// src/analysis/reproduction.ts
function reproductionOf(test, session, { shell: name = "posix", pluginFolder } = {}) {
  let address = addressOf(test), { kind } = failureOf(test);
  if (address.kind === "none" || kind === "internal-error" || !canBeArgument(test.rootdir)) return null;
  let shell = shellNamed(name), { quote } = shell, inFolder = address.kind === "ids" && address.isFolder, plain2 = [
    "pytest",
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    "-v",
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote))
  ].join(" "), command = address.kind === "argument" || kind === "collection-error" ? plain2 : shell.withIds?.({
    ids: asciiJson([test.nodeId]),
    pluginFolder: pluginFolder === void 0 ? null : quote(pluginFolder),
    command: `${plain2} --redfirst-ids=`
  }) ?? null;
  if (command === null) return null;
  let line = test.rootdir === "" ? command : shell.inFolder(quote(asPath(test.rootdir)), command);
  return line.length * 3 > shell.mostBytes && byteLength(line) > shell.mostBytes ? null : line;
}
function suiteReproductionOf({ rootdir }) {
  let { quote, inFolder } = shellNamed("posix"), command = "pytest -v";
  return rootdir === "" || !canBeArgument(rootdir) ? command : inFolder(quote(asPath(rootdir)), command);
}
function filesOf(test, argument) {
  let namesake = namesakeModuleOf(test);
  return namesake === null || !canBePath(namesake) ? [argument] : [namesake, argument];
}
function asPath(path) {
  return /^[-@]/.test(path) ? `./${path}` : path;
}
function plainOrQuoted(option, quote) {
  return /^[\w=-]+$/.test(option) ? option : quote(option);
}
function asciiJson(value) {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|'/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  let h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE), view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = !1;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = !1;
  length = 0;
  pos = 0;
  destroyed = !1;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this), abytes(data);
    let { view, buffer, blockLen } = this, len = data.length, processed = !1;
    for (let pos = 0; pos < len; ) {
      let take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        let dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = !0;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = !0);
    }
    return this.length += data.length, processed && this.roundClean(), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = !0;
    let { buffer, view, blockLen, isLE } = this, { pos } = this;
    buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE), this.process(view, 0), this.roundClean();
    let oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    let { buffer, outputLen } = this;
    this.digestInto(buffer);
    let res = buffer.slice(0, outputLen);
    return this.destroy(), res;
  }
  _cloneIntoMeta(to) {
    let { buffer, length, finished, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
  }
  clone() {
    return this._cloneInto();
  }
}, SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

export {
  __commonJS,
  __export,
  __toESM,
  clean,
  rotr,
  rotl,
  bytesToHex,
  utf8ToBytes,
  createHasher,
  oidNist,
  Chi,
  Maj,
  HashMD,
  SHA256_IV,
  identityOf,
  redact,
  redactTokens,
  withoutAnsi,
  visible,
  withoutMarkers,
  withoutBreaks,
  cut,
  firstLine,
  escapeLog,
  EXIT,
  UsageError,
  code,
  plain,
  bare,
  fence,
  fenceFor,
  decidingFailure,
  shortType,
  nodeIdParts,
  failingCell,
  failureCell,
  placeCell,
  causeByTest,
  grouped,
  counted,
  percent,
  percentagePoints,
  consecutive,
  lineRanges,
  utc,
  hours,
  drawn,
  panelHead,
  plainLine,
  problemLines,
  tableBlock,
  smallTable,
  commitText,
  runLink,
  testsAreCompared,
  baselineSentence,
  environmentLine,
  environmentTable,
  verdict,
  verdictLine,
  countsLine,
  countTests,
  coverageTotals,
  filePercent,
  withPercent,
  quotePosix,
  nameOfNodeId,
  fileOfTest,
  canBeArgument,
  isFailing,
  failureOf,
  reproductionOf,
  suiteReproductionOf,
  hasUnread
};
