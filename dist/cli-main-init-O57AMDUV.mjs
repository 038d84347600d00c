import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  folderOf,
  inFolder
} from "./cli-main-chunk-PDPGJPV5.mjs";
import {
  CONFIG_PATH,
  require_dist
} from "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  quotePosix
} from "./cli-main-chunk-WLHLPGV6.mjs";
import {
  GitError
} from "./cli-main-chunk-G6VHAA6M.mjs";
import "./cli-main-chunk-TOF3FH4B.mjs";
import {
  escapeLog
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import {
  EXIT,
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  __toESM
} from "./cli-main-chunk-2DWAJZTW.mjs";

// src/cli/init.ts
import { join, relative } from "node:path";

// src/init/pinned-actions.ts
var ACTIONS = {
  checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  setupPython: "actions/setup-python@ece7cb06caefa5fff74198d8649806c4678c61a1 # v6.3.0",
  uploadArtifact: "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
  redfirst: "redfirst/redfirst@v0",
  triage: "redfirst/redfirst/app@v0"
};

// src/init/steps-to-add.ts
var HANDED_ON = {
  tox: "tox hands on only what it is told to. Add to [testenv] of its settings: pass_env = PYTHONPATH, REDFIRST_PYTEST_LOG"
};
function stepsToAdd({ path, testSteps, usesAction }) {
  if (usesAction) return [];
  let places = testSteps.filter(
    ({ lines }, at2) => testSteps.findIndex((other) => other.lines.first === lines.first) === at2
  );
  return groupBy(places, ({ job }) => job).map((ofJob) => addToJob(path, ofJob));
}
function toolsToTell(workflows) {
  let steps = workflows.flatMap(({ testSteps, usesAction }) => usesAction ? [] : testSteps);
  return [...new Set(steps.flatMap(({ tool }) => HANDED_ON[tool] ?? []))].map((sentence) => [sentence]);
}
function addToJob(path, steps) {
  let [{ job, indent }] = steps, first = Math.min(...steps.map(({ lines }) => lines.first)), last = Math.max(...steps.map(({ lines }) => lines.last)), indented = (lines) => lines.map((line) => `${" ".repeat(indent)}${line}`), withoutReport = steps.some(({ lacksCoverageReport }) => lacksCoverageReport);
  return [
    `Add two steps to job ${job} of ${path}. Above line ${first}, so that pytest loads Redfirst's plugin:`,
    indented([`- uses: ${ACTIONS.redfirst}`, "  with:", "    mode: setup"]),
    `and below line ${last}, to collect what the tests left:`,
    indented([`- uses: ${ACTIONS.redfirst}`, "  if: always()"]),
    ...withoutReport ? ["For coverage, let its pytest write a report of it, too: --cov-report=json"] : []
  ];
}

// src/init/explain.ts
var DOCS = "https://github.com/redfirst/redfirst/blob/v0/docs/without-a-server.md";
function explainFound({ suites, testing, defaultBranch, problems }) {
  let lines = [
    ["default branch", `${defaultBranch.name} (${defaultBranch.from})`],
    ...suites.flatMap(aboutSuite),
    ["workflows", testing.length === 0 ? "none runs pytest" : testing.map(aboutWorkflow).join("; ")],
    ...problems.map((problem) => ["not read", problem])
  ], width = Math.max(...lines.map(([subject = ""]) => subject.length));
  return ["Found", ...lines.map(([subject = "", text]) => `  ${subject.padEnd(width)}  ${text}`)].join(`
`);
}
function aboutSuite({
  folder,
  pytest,
  testFolders,
  hasSourceFolder,
  pythons,
  coverage,
  operatingSystems: operatingSystems2
}) {
  let inside = testFolders.map((name) => name === "" ? "beside the code" : `in ${name}/`).join(", "), named2 = pytest?.testPaths.map((path) => `in ${path}`).join(", ") ?? "", tests = (named2 === "" ? inside : `${named2} (testpaths)`) || "none yet";
  return [
    ...folder === "" ? [] : [["suite", `${folder}/`]],
    [
      "pytest",
      `${pytest?.from ?? "no settings"}; tests ${tests}; the code ${hasSourceFolder ? "in src/" : "without a src folder"}`
    ],
    [
      "Python",
      `${pythons.versions.join(", ")} (${pythons.from ?? "the project says nothing of it"})${pythons.leftOut.length > 0 ? `; not ${pythons.leftOut.join(", ")}, which the workflow leaves out` : ""}${operatingSystems2.length > 1 ? `; on ${operatingSystems2.join(", ")}` : ""}`
    ],
    [
      "coverage",
      coverage === null ? "not measured: add pytest-cov and [tool.coverage] when you want it" : coverage.from
    ]
  ];
}
function aboutWorkflow({
  path,
  name,
  testSteps,
  usesAction,
  pythons,
  operatingSystems: operatingSystems2,
  calls
}) {
  let tools = [...new Set(testSteps.map(({ tool }) => tool))].join(" and "), does = usesAction ? "has the Redfirst step" : tools === "" ? `calls ${calls.join(", ")}` : `runs ${tools}`, matrix = [...pythons.map((version) => `Python ${version}`), ...operatingSystems2].filter(
    (value) => !value.includes("${{")
  );
  return `${path}${name === path ? "" : ` (${name})`} ${does}${matrix.length > 0 ? ` on ${matrix.join(", ")}` : ""}`;
}
function explainFiles(title, files) {
  return [title, ...files.flatMap(({ path, why }) => [`  ${path}`, `      ${why}`])].join(`
`);
}
function explainNext(plan) {
  let { defaultBranch, testing, files, suites } = plan, wroteTests = files.some(({ path }) => path.endsWith("tests.yml")), started = testing.filter(({ events }) => events.some((event) => event !== "workflow_call")), ways = [...new Set(suites.map(({ command }) => command.why))].join("; ");
  return [
    "What to do next",
    ...[
      ...testing.flatMap(stepsToAdd),
      ...toolsToTell(testing),
      ...started.flatMap((workflow) => withoutBaseline(workflow, defaultBranch.name)),
      ...wroteTests ? [[`Look at the tests' workflow. Why it runs pytest so: ${ways}.`]] : [],
      [
        `Commit the files and bring them to ${defaultBranch.name}: GitHub takes the workflow that triages from the default branch only.`
      ],
      [
        "Start it once by hand (Actions, Redfirst, Run workflow): it makes the labels and takes up what GitHub still holds."
      ],
      [
        "The first install is a dry run: one issue lists what would be filed. Comment /redfirst start there, or set `filing: on`."
      ]
    ].map(numbered),
    "",
    'Without a server there is no "Re-run" of the check, and no required check that nobody can counterfeit. What only',
    `an App can do: ${DOCS}`
  ].join(`
`);
}
function numbered(step, index) {
  return step.map((part, at2) => typeof part != "string" ? ["", ...part, ""].join(`
`) : at2 === 0 ? `  ${index + 1}. ${part}` : `     ${part}`).join(`
`).trimEnd();
}
function withoutBaseline({ path, events, pushBranches }, branch) {
  let isPattern = (name) => /[*?+[!]/.test(name);
  return events.includes("push") && (pushBranches === null || pushBranches.some((name) => name === branch || isPattern(name))) || events.includes("schedule") ? [] : [
    [
      `${path} does not run on pushes to ${branch}. Let it: else there is no baseline, nothing is learnt of flaky tests and no issue is filed.`
    ]
  ];
}

// src/init/config-file.ts
var README = "https://github.com/redfirst/redfirst#githubredfirstyml";
function configFile(suites, defaultBranch) {
  let lowest = suites.flatMap(
    ({ coverage }) => coverage?.failUnder == null ? [] : [{ ...coverage, failUnder: coverage.failUnder }]
  ).sort((a, b) => a.failUnder - b.failUnder)[0], target = lowest === void 0 ? `# Files below this percentage of coverage are named.
# coverage:
#   target: 80
` : `# Files below this percentage are named; as ${comment(lowest.from)} asks for (fail_under).
coverage:
  target: ${lowest.failUnder}
`;
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/redfirst/redfirst/v0/schema/config.schema.json
# Redfirst's settings, read from the default branch. Every setting has a default, so that all of this may go.
# What there is: ${README}
# Whether it is right: redfirst config check

# dry-run: one issue lists what would be filed, until somebody comments \`/redfirst start\` there. on: issues are filed at once.
filing: dry-run

# Branches whose pushes and schedules are trusted: what passes there is the baseline, what fails there becomes an issue.
# Without it, the default branch.
# branches: [${comment(JSON.stringify(defaultBranch))}]

${target}
# What makes the check red beside tests that newly fail. Each is off until it is set.
# gates:
#   diffCoverage: 80 # percent of the added lines that can be covered
#   newFlaky: on

# Hours until an issue is due.
# sla:
#   hours: { P0: 24, P1: 72, P2: 168, P3: 336 }
`;
}
function comment(text) {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/), codeblock = "", numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    l && (codeblock += i.toString().padEnd(numberLen, " "), codeblock += ":  ", codeblock += l, codeblock += `
`, i === line && (codeblock += " ".repeat(numberLen + column + 2), codeblock += `^
`));
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    let [line, column] = getLineColFromPtr(options.toml, options.ptr), codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options), this.line = line, this.column = column, this.codeblock = codeblock;
  }
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p++), first = c, isLiteral = c === 39, isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  isMultiline && ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10 ? ctx.p++ : c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10 && (ctx.p += 2));
  let parsed = "", sliceStart = ctx.p, state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++)
    if (c = ctx.s.charCodeAt(ctx.p), isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))
      state = state && 3;
    else if (c < 32 && c !== 9 || c === 127)
      TomlError.x("control characters are not allowed in strings", ctx);
    else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline && (ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++, ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++), !state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      return ctx.p += isMultiline ? 3 : 1, parsed;
    } else if (!state)
      !isLiteral && c === 92 && (parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p), state = 1);
    else if (state === 1)
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1, value = 0, len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p), digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
          digit < 0 && TomlError.x("invalid non-hex character in unicode escape", ctx), value = value << 4 | digit;
        }
        (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) && TomlError.x("invalid unicode escape", ctx, errPtr), parsed += String.fromCodePoint(value), sliceStart = ctx.p--, state = 0;
      } else isMultiline && (c === 32 || c === 9) ? state = 2 : (c === 98 ? parsed += "\b" : c === 116 ? parsed += "	" : c === 110 ? parsed += `
` : c === 102 ? parsed += "\f" : c === 114 ? parsed += "\r" : c === 101 ? parsed += "\x1B" : c === 34 ? parsed += '"' : c === 92 ? parsed += "\\" : TomlError.x("unrecognised escape sequence", ctx), sliceStart = ctx.p + 1, state = 0);
    else c !== 32 && c !== 9 && (state === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart), state = !isLiteral && c === 92 ? 1 : 0, sliceStart = ctx.p);
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i, TomlDate = class _TomlDate extends Date {
  #hasDate = !1;
  #hasTime = !1;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = !0, hasTime = !0, offset = "Z", c;
    if (typeof date == "string")
      if (fasttype) prep: {
        if (fasttype < 3) {
          if (+date.slice(11, 13) > 23) {
            date = "";
            break prep;
          }
          fasttype === 2 ? (offset = null, date += "Z") : (c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122 && (offset = date.slice(date.length - 6)), unsafeDelim && (date = date.slice(0, 10) + "T" + date.slice(11));
        } else fasttype === 4 && (date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`);
        hasDate = fasttype !== 4, hasTime = fasttype !== 3;
      }
      else {
        let match = date.match(DATE_TIME_RE);
        match ? (match[1] || (hasDate = !1, date = `0000-01-01T${date}`), hasTime = !!match[2], hasTime && date[10] === " " && (date = date.replace(" ", "T")), match[2] && +match[2] > 23 ? date = "" : (offset = match[3] || null, !offset && hasTime && (date += "Z"))) : date = "";
      }
    super(date), isNaN(this.getTime()) || (this.#hasDate = hasDate, this.#hasTime = hasTime, this.#offset = offset);
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate()) return iso.slice(0, 10);
    if (this.isTime()) return iso.slice(11, 23);
    if (this.#offset === null) return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z") return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    return offset = this.#offset[0] === "-" ? offset : -offset, new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    return date.#offset = offset, date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#offset = null, date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasTime = !1, date.#offset = null, date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasDate = !1, date.#offset = null, date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    return ctx.d++, value;
  }
  return c === 34 || c === 39 ? parseString(ctx) : c === 116 ? ((ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !0) : c === 102 ? ((ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !1) : c === 43 || c === 45 ? parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end) : ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45 ? parseDate(ctx, c, end) : ctx.s.charCodeAt(ctx.p + 2) === 58 ? parseTime(ctx, c, end) : parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr, state = 0, hasUnderscores = !1;
  if (c === 105)
    return (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, (sign || 1) / 0;
  if (c === 110)
    return (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, NaN;
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === !0 ? 0n : 0;
    if (!sign) {
      if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    c === 46 ? state = 2 : c === 101 || c === 69 ? state = 4 : TomlError.x("illegal leading zero", ctx, startPtr);
  } else isDigit(c) || TomlError.x("invalid value", ctx, startPtr);
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    state || (state = 1), c === 95 ? (state & 1 || TomlError.x("illegal underscore", ctx), state += 11, hasUnderscores = !0) : state === 1 && c === 46 ? state = 2 : (state === 1 || state === 3) && (c === 101 || c === 69) ? state = 4 : state === 4 && (c === 43 || c === 45) ? state = 6 : isDigit(c) ? state > 9 ? state -= 11 : state & 1 || state++ : TomlError.x("illegal character in numeric literal", ctx);
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === !0 ? BigInt(val) : val;
  }
  state & 1 || TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  return hasUnderscores && (str = str.replaceAll("_", "")), state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    c === 95 ? (underscore & 1 && TomlError.x("illegal underscore", ctx), underscore = 3) : isDigit(c, base) ? underscore & 1 && underscore-- : TomlError.x("illegal character in numeric literal", ctx);
  underscore & 1 && TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  return underscore && (str = str.replaceAll("_", "")), parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== !0) int: {
    let val = parseInt(str, base);
    if (!Number.isSafeInteger(val)) {
      if (ctx.bi) break int;
      TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
    }
    return val;
  }
  return BigInt(base === 10 ? str : (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)))
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  if (ctx.p += 5, isDigit(ctx.s.charCodeAt(ctx.p++)) || TomlError.x("invalid date-time: date part is malformed", ctx, startPtr), ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = !0, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, !1, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", ctx, startPtr), ctx.s.charCodeAt(ctx.p += 3) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)); ) ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p)))
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  if (ctx.s.charCodeAt(ctx.p += 4) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46) for (; isDigit(ctx.s.charCodeAt(++ctx.p)); ) ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, !1, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    return date.isValid() || TomlError.x("invalid date", ctx, errPtr), date;
  }
  try {
    switch (temporalSuffix && (str += temporalSuffix), type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10) break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    (c < 32 && c !== 9 || c === 127) && TomlError.x("control characters are not allowed in comments", ctx);
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  for (; ctx.p < ctx.s.length; ) {
    for (; ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)); ) ctx.p++;
    if (banComments || c !== 35) break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr, state = 0, parsed = [], sliceStart, c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end)
      return state || TomlError.x("unexpected end of key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), ctx.p++, parsed;
    c === 46 ? (state || TomlError.x("illegal empty bare key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 0) : !state && (c === 34 || c === 39) ? (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", ctx), parsed.push(parseString(ctx)), state = 2, ctx.p--) : c === 32 || c === 9 ? state === 1 && (parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 2) : state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122 ? TomlError.x("illegal character in key", ctx) : state || (state = 1, sliceStart = ctx.p);
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++, res = /* @__PURE__ */ Object.create(null), seen = /* @__PURE__ */ new Set(), c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 125)
      return ctx.p++, res;
    let k, t = res, hasOwn = !1, errPtr = ctx.p, key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      i && (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null)), k = key[i], (hasOwn = Object.hasOwn(t, k)) && (typeof t[k] != "object" || seen.has(t[k])) && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      !hasOwn && unsafe && Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 });
    }
    hasOwn && TomlError.x("trying to redefine an already defined value", ctx, errPtr), skipVoid(ctx, !0, !0);
    let value = extractValue(ctx, 125);
    if (t && typeof (t[k] = value) == "object" && seen.add(value), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 125)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++, res = [], c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 93)
      return ctx.p++, res;
    if (res.push(extractValue(ctx, 93)), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 93)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table, m = meta, k, hasOwn = !1, state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      if (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null), m = (state = m[k]).c, type === 0 && (state.t === 1 || state.t === 2))
        return null;
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l], m = m[l].c;
      }
    }
    if (k = key[i], (hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d)
      return null;
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) return !1;
      unsafe && (Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 }), Object.defineProperty(m, k, { enumerable: !0, configurable: !0, writable: !0 })), m[k] = { t: i < key.length - 1 && type === 2 ? 3 : type, d: !1, i: 0, c: /* @__PURE__ */ Object.create(null) };
    }
  }
  if (state = m[k], state.t !== type && !(type === 1 && state.t === 3) || (type === 2 && (state.d || (state.d = !0, t[k] = []), t[k].push(t = /* @__PURE__ */ Object.create(null)), state.c[state.i++] = state = { t: 1, d: !1, i: 0, c: /* @__PURE__ */ Object.create(null) }), state.d))
    return null;
  if (state.d = !0, type === 1)
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  else if (type === 0 && hasOwn)
    return null;
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  (peek === null || ctx.uk === 2) && TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = { s: toml, p: 0, d: options.maxDepth ?? 1e3, bi: options.integersAsBigInt ?? !1, ld: options.useLegacyDate ?? !0, uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0 }, res = /* @__PURE__ */ Object.create(null), meta = /* @__PURE__ */ Object.create(null), tmp, skipping = !1, tbl = res, m = meta;
  for (toml.charCodeAt(0) === 65279 && ctx.p++, skipVoid(ctx); ctx.p < toml.length; ) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray, skipping = !1;
      let k = parseKey(ctx, 93);
      isTableArray && (toml.charCodeAt(ctx.p) !== 93 && TomlError.x("expected end of table array declaration", ctx), ctx.p++);
      let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
      p ? (m = p[2], tbl = p[1]) : (validateTablePeek(ctx, p, tmp), skipping = !0);
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx), p = peekTable(ctx, k, tbl, m, 0);
      !p && !skipping && validateTablePeek(ctx, p, tmp), skipVoid(ctx, !0, !0);
      let v = extractValue(ctx, void 0);
      p && !skipping && (p[1][p[0]] = v);
    }
    skipVoid(ctx, !0), ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", ctx), skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/init/ini.ts
function readIni(text) {
  let sections = /* @__PURE__ */ new Map(), section = null, key = null;
  for (let line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;].*)?$/.test(line)) continue;
    let name = /^\[(.+)\]\s*$/.exec(line)?.[1]?.trim();
    if (name !== void 0)
      section = sections.get(name) ?? /* @__PURE__ */ new Map(), sections.set(name, section), key = null;
    else if (/^\s/.test(line))
      section !== null && key !== null && section.set(key, `${section.get(key) ?? ""}
${line.trim()}`);
    else {
      let [, found, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
      key = found?.toLowerCase() ?? null, section !== null && key !== null && section.set(key, value ?? "");
    }
  }
  return sections;
}
function iniWords(value) {
  return (value ?? "").split(/[\s,]+/).filter((word2) => word2 !== "");
}

// src/init/settings.ts
function readSettings({ texts }, folder) {
  let problems = [], text = (name) => texts.get(inFolder(folder, name)) ?? null, toml = (name) => {
    let given = text(name);
    if (given === null) return null;
    try {
      return parse(given);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      let why = error.message.split(`
`)[0] ?? "";
      return problems.push(`${inFolder(folder, name)}:${error.line}:${error.column} is no TOML: ${why}`), null;
    }
  };
  return {
    folder,
    pyproject: toml("pyproject.toml") ?? {},
    toml,
    ini: (name) => {
      let given = text(name);
      return given === null ? null : readIni(given);
    },
    text,
    problems
  };
}
function at(table, ...keys) {
  let value = table;
  for (let key of keys) {
    if (typeof value != "object" || value === null || !Object.hasOwn(value, key)) return;
    value = Reflect.get(value, key);
  }
  return value;
}
function entriesAt(table, ...keys) {
  let value = at(table, ...keys);
  return typeof value == "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function textsOf(value) {
  return typeof value == "string" ? value.split(/\s+/).filter((word2) => word2 !== "") : Array.isArray(value) ? value.filter((item) => typeof item == "string") : [];
}

// src/init/coverage-settings.ts
function coverageSettings(settings, pytest) {
  let isInAddopts = pytest?.addopts.some((option) => /^--cov(?:=|$)/.test(option)) ?? !1, measured = settingsPlace(settings);
  return measured !== null ? { ...measured, isInAddopts } : isInAddopts && pytest !== null ? { from: `--cov in ${pytest.from}`, isInAddopts, failUnder: null } : null;
}
function settingsPlace(settings) {
  let { folder, pyproject: pyproject2 } = settings, inis = [
    { name: ".coveragerc", prefix: "" },
    { name: "setup.cfg", prefix: "coverage:" },
    { name: "tox.ini", prefix: "coverage:" }
  ];
  for (let { name, prefix } of inis) {
    let file = settings.ini(name), sections = [...file?.keys() ?? []].filter((section) => section.startsWith(prefix));
    if (!(file === null || sections.length === 0 && prefix !== ""))
      return {
        from: inFolder(folder, name),
        failUnder: numberOf(file.get(`${prefix}report`)?.get("fail_under"))
      };
  }
  if (at(pyproject2, "tool", "coverage") === void 0) return null;
  let failUnder = numberOf(at(pyproject2, "tool", "coverage", "report", "fail_under"));
  return { from: `[tool.coverage] in ${inFolder(folder, "pyproject.toml")}`, failUnder };
}
function numberOf(value) {
  let number = typeof value == "string" ? Number.parseFloat(value) : value;
  return typeof number == "number" && number > 0 && number <= 100 ? number : null;
}

// src/init/dependencies.ts
function dependencySets(settings, files) {
  return [...extrasOf(settings), ...groupsOf(settings), ...requirementsOf(settings, files)].sort((a, b) => rank(a.name) - rank(b.name));
}
function rank(name) {
  return [/test/i, /dev/i].findIndex((word2) => word2.test(name)) + 1 || 3;
}
function extrasOf(settings) {
  let extras = entriesAt(settings.pyproject, "project", "optional-dependencies").map(
    ([name, list]) => [name, textsOf(list)]
  );
  for (let [name, value] of settings.ini("setup.cfg")?.get("options.extras_require") ?? [])
    extras.push([name, value.split(`
`)]);
  return extras.map(([name, lines]) => ({ kind: "extra", name, distributions: named(lines) }));
}
function groupsOf({ pyproject: pyproject2 }) {
  let all = entriesAt(pyproject2, "dependency-groups"), linesOf = (name, seen = []) => {
    let items = all.find(([other]) => other === name)?.[1];
    return seen.includes(name) || !Array.isArray(items) ? [] : items.flatMap((item) => {
      if (typeof item == "string") return [item];
      let included = at(item, "include-group");
      return typeof included == "string" ? linesOf(included, [...seen, name]) : [];
    });
  }, poetry = entriesAt(pyproject2, "tool", "poetry", "group").map(([name, group]) => {
    let lines = entriesAt(group, "dependencies").map(([distribution]) => distribution);
    return { kind: "group", name, distributions: named(lines) };
  });
  return [
    ...all.map(([name]) => ({ kind: "group", name, distributions: named(linesOf(name)) })),
    ...poetry
  ];
}
function requirementsOf({ folder }, { texts }) {
  let sets = [];
  for (let [path, text] of texts) {
    let place = folderOf(path), name = folder === "" ? path : path.slice(folder.length + 1);
    (place === folder || name === `requirements/${path.split("/").at(-1)}` && path.endsWith(name)) && /requirements.*\.txt$/.test(name) && sets.push({ kind: "requirements", name, distributions: named(text.split(`
`)) });
  }
  return sets;
}
function named(lines) {
  let names = lines.flatMap((line) => /^\s*([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? []);
  return new Set(names.map((name) => name.toLowerCase().replace(/[-_.]+/g, "-")));
}
function isPackage(settings) {
  let { pyproject: pyproject2 } = settings;
  return ["project", "build-system"].some((table) => at(pyproject2, table) !== void 0) || at(pyproject2, "tool", "poetry", "name") !== void 0 || settings.ini("setup.cfg")?.has("metadata") === !0 || settings.text("setup.py") !== null;
}

// src/init/pytest-settings.ts
var PLACES = [
  { name: "pytest.toml", section: "[pytest]", values: ownToml("pytest.toml") },
  { name: ".pytest.toml", section: "[pytest]", values: ownToml(".pytest.toml") },
  { name: "pytest.ini", section: "[pytest]", values: ini("pytest.ini", "pytest", !0) },
  { name: ".pytest.ini", section: "[pytest]", values: ini(".pytest.ini", "pytest", !0) },
  { name: "pyproject.toml", section: "[tool.pytest]", values: pyproject("native") },
  { name: "pyproject.toml", section: "[tool.pytest.ini_options]", values: pyproject("ini") },
  { name: "tox.ini", section: "[pytest]", values: ini("tox.ini", "pytest", !1) },
  { name: "setup.cfg", section: "[tool:pytest]", values: ini("setup.cfg", "tool:pytest", !1) }
];
function pytestSettings(settings) {
  for (let { name, section, values } of PLACES) {
    let found = values(settings);
    if (found !== null) return { from: `${section} in ${inFolder(settings.folder, name)}`, ...found };
  }
  return null;
}
function ownToml(name) {
  return (settings) => {
    let table = settings.toml(name);
    return table === null ? null : valuesOf(at(table, "pytest"));
  };
}
function ini(name, section, alone) {
  return (settings) => {
    let file = settings.ini(name), values = file?.get(section);
    return file === null || values === void 0 && !alone ? null : { testPaths: iniWords(values?.get("testpaths")), addopts: iniWords(values?.get("addopts")) };
  };
}
function pyproject(form) {
  return ({ pyproject: table }) => {
    let [native, older] = [at(table, "tool", "pytest"), at(table, "tool", "pytest", "ini_options")];
    return form === "ini" ? older === void 0 ? null : valuesOf(older) : native === void 0 || older !== void 0 ? null : valuesOf(native);
  };
}
function valuesOf(table) {
  return { testPaths: textsOf(at(table, "testpaths")), addopts: textsOf(at(table, "addopts")) };
}

// src/init/python-versions.ts
var PYTHONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"], USUAL = "3.13";
function pythonVersions(settings) {
  let { pyproject: pyproject2, folder } = settings, listed = [
    { names: classifiersOf(settings, "Programming Language :: Python :: "), from: "the classifiers" },
    { names: toxPythons(settings), from: "tox's list of environments" }
  ];
  for (let { names, from: from2 } of listed) {
    let versions = PYTHONS.filter((version) => names.includes(version)), leftOut = names.filter((name) => /^3\.\d+$/.test(name) && !PYTHONS.includes(name));
    if (versions.length > 0) return { versions, from: from2, leftOut };
  }
  let required = textOf(at(pyproject2, "project", "requires-python")) ?? textOf(at(pyproject2, "tool", "poetry", "dependencies", "python")) ?? settings.ini("setup.cfg")?.get("options")?.get("python_requires") ?? /python_requires\s*=\s*["']([^"']+)["']/.exec(settings.text("setup.py") ?? "")?.[1], lowest = /(?:>=|~=?|\^|===?)\s*(3\.\d+)/.exec(required ?? "")?.[1];
  if (lowest === void 0) return { versions: [USUAL], from: null, leftOut: [] };
  let from = `the required Python (${required}) in ${inFolder(folder, placeOf(settings))}`, first = PYTHONS.find((version) => minor(version) >= minor(lowest)) ?? lowest, last = lastOf(required ?? "", first);
  return { versions: minor(first) < minor(last) ? [first, last] : [first], from, leftOut: [] };
}
function lastOf(required, first) {
  if (/==|~=\s*3\.\d+\.|~(?!=)/.test(required)) return first;
  let [, sign, bound] = /(<=?)\s*(3\.\d+)/.exec(required) ?? [];
  if (bound === void 0) return USUAL;
  let isAllowed = (version) => minor(version) < minor(bound) || sign === "<=" && version === bound;
  return PYTHONS.findLast((version) => minor(version) <= minor(USUAL) && isAllowed(version)) ?? first;
}
function operatingSystems(settings) {
  let names = classifiersOf(settings, "Operating System :: ").join(`
`);
  return [
    "ubuntu-latest",
    ...names.includes("Microsoft :: Windows") ? ["windows-latest"] : [],
    ...names.includes("MacOS") ? ["macos-latest"] : []
  ];
}
function classifiersOf(settings, prefix) {
  let { pyproject: pyproject2 } = settings, inSetup = settings.text("setup.py") ?? "";
  return [
    ...textsOf(at(pyproject2, "project", "classifiers")),
    ...textsOf(at(pyproject2, "tool", "poetry", "classifiers")),
    ...(settings.ini("setup.cfg")?.get("metadata")?.get("classifiers") ?? "").split(`
`),
    ...[...inSetup.matchAll(/["']([^"'\n]* :: [^"'\n]*)["']/g)].map(([, text = ""]) => text)
  ].map((text) => text.trim()).filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length));
}
function toxPythons(settings) {
  let legacy = textOf(at(settings.pyproject, "tool", "tox", "legacy_tox_ini"));
  return [...(settings.ini("tox.ini")?.get("tox")?.get("envlist") ?? settings.ini("tox.ini")?.get("tox")?.get("env_list") ?? /^\s*env_?list\s*=\s*([^[]+)/m.exec(legacy ?? "")?.[1] ?? [at(settings.pyproject, "tool", "tox", "env_list"), at(settings.toml("tox.toml"), "env_list")].flatMap(textsOf).join(" ")).replace(
    /([^\s,{}]*)\{([^}]*)\}/g,
    (_, before, inner) => iniWords(inner).map((one) => `${before}${one}`).join(" ")
  ).matchAll(/\b(?:py)?3\.?(\d{1,2})\b/g)].map(([, digits = ""]) => `3.${digits}`);
}
function placeOf(settings) {
  return ["pyproject.toml", "setup.cfg", "setup.py"].find((name) => /requires.python|python_requires|\bpython\s*=/.test(settings.text(name) ?? "")) ?? "";
}
function minor(version) {
  return Number(version.split(".")[1]);
}
function textOf(value) {
  return typeof value == "string" ? value : void 0;
}

// src/init/runner-command.ts
var PYTHON_OF_JOB = `"$(python -c 'import sys; print("%d.%d" % sys.version_info[:2])')"`, RUNNERS = [tox, nox, hatch];
function runnerCommand(settings) {
  for (let runner of RUNNERS) {
    let found = runner(settings);
    if (found !== null) return found;
  }
  return null;
}
function tox(settings) {
  let place = ["tox.ini", "tox.toml", "setup.cfg", "pyproject.toml"].find(
    (name) => toxRunsPytest(settings, name)
  );
  if (place === void 0) return null;
  let own = [...settings.ini(place === "tox.ini" ? place : "setup.cfg") ?? []].find(([, values]) => runsPytest(values.get("commands")))?.[0], environment2 = own === void 0 || own === "testenv" ? "py" : own.replace(/^testenv:/, "");
  return {
    install: ["pip install tox"],
    command: `tox run -e ${/^[\w.-]+$/.test(environment2) ? environment2 : quotePosix(environment2)}`,
    // tox hands on only what it is told to. By this the plugin is found, without a change to the project's own settings.
    env: { TOX_OVERRIDE: "testenv.pass_env+=PYTHONPATH,REDFIRST_PYTEST_LOG" },
    why: `tox runs pytest (${place})`
  };
}
function toxRunsPytest(settings, name) {
  let text = settings.text(name) ?? "";
  return name === "pyproject.toml" ? runsPytest(JSON.stringify(at(settings.pyproject, "tool", "tox") ?? "")) : name === "setup.cfg" ? text.includes("[testenv") && runsPytest(text) : runsPytest(text.replace(/^\[pytest\]/m, ""));
}
function nox(settings) {
  let session = (settings.text("noxfile.py") ?? "").split(/^(?=@(?:nox\.)?session)/m).slice(1).find(runsPytest), name = /^@(?:nox\.)?session\([^)]*\bname\s*=\s*["']([\w.-]+)["']/.exec(session ?? "")?.[1] ?? /^def\s+(\w+)/m.exec(session ?? "")?.[1];
  return name === void 0 ? null : {
    install: ["pip install nox"],
    // Of a session for several Pythons that of this job; and no session may be left out silently.
    command: `nox --session ${name} --force-python ${PYTHON_OF_JOB}`,
    env: {},
    why: `nox's session ${name} runs pytest (noxfile.py)`
  };
}
function hatch(settings) {
  let environments = [
    ...entriesAt(settings.pyproject, "tool", "hatch", "envs"),
    ...entriesAt(settings.toml("hatch.toml"), "envs")
  ], found = environments.flatMap(
    ([name, environment2]) => entriesAt(environment2, "scripts").map(([script2, does]) => ({ name, environment: environment2, script: script2, does }))
  ).find(
    ({ name, script: script2, does }) => runsPytest(JSON.stringify(does)) && [name, script2].every((one) => /^[\w.-]+$/.test(one))
  );
  if (found === void 0)
    return environments.some(([name]) => name === "hatch-test") ? hatchCommand("hatch test") : null;
  let forSeveral = /"(?:py|python)":/.test(JSON.stringify(at(found.environment, "matrix") ?? "")), script = found.name === "default" ? found.script : `${found.name}:${found.script}`;
  return hatchCommand(`hatch run ${forSeveral ? `+py=${PYTHON_OF_JOB} ` : ""}${script}`);
}
function hatchCommand(command) {
  return { install: ["pip install hatch"], command, env: {}, why: "hatch runs pytest (pyproject.toml)" };
}
function runsPytest(text) {
  return /(?<![\w-])(?:pytest|py\.test)(?![\w-])/.test(text ?? "");
}

// src/init/test-command.ts
var WAYS = [
  withLockingTool({
    tool: "uv",
    lock: "uv.lock",
    sync: (set) => [
      "uv sync",
      ...set === void 0 ? [] : [set.kind === "extra" ? "--extra" : "--group", word(set.name)]
    ].join(" "),
    env: { UV_PYTHON: null }
  }),
  withLockingTool({
    tool: "poetry",
    lock: "poetry.lock",
    sync: (set) => [
      "poetry install",
      ...set === void 0 ? [] : [set.kind === "extra" ? "--extras" : "--with", word(set.name)]
    ].join(" "),
    env: {}
  }),
  withPip,
  ({ settings }) => runnerCommand(settings),
  withPytestAlone
];
function testCommand(known) {
  let sets = dependencySets(known.settings, known.files).filter(
    ({ distributions }) => distributions.has("pytest")
  );
  for (let way of WAYS) {
    let found = way({ ...known, sets });
    if (found !== null) return found;
  }
  throw new Error("withPytestAlone always knows how");
}
function withLockingTool({ tool, lock, sync, env }) {
  return ({ settings, files, coverage, sets }) => {
    let locks = [lock, settings.folder === "" ? lock : `${settings.folder}/${lock}`], isUsed = files.paths.some((path) => locks.includes(path)) || at(settings.pyproject, "tool", tool, "name"), set = sets.find(({ kind }) => kind !== "requirements");
    if (!isUsed || set === void 0) return null;
    let options = coverageOption(coverage, set.distributions.has("pytest-cov"));
    return {
      install: [`pip install ${tool}`, sync(set)],
      command: `${tool} run pytest${options}`,
      env,
      why: `the project is managed by ${tool}, and its ${set.kind} ${set.name} names pytest`
    };
  };
}
function withPip({ settings, coverage, sets }) {
  let [set] = sets;
  if (set === void 0) return null;
  let itself = isPackage(settings) ? "-e ." : "", parts = {
    extra: ["-e", word(`.[${set.name}]`)],
    group: [itself, "--group", word(set.name)],
    requirements: [itself, "-r", word(set.name)]
  }, more = coverage !== null && !set.distributions.has("pytest-cov") ? ["pytest-cov"] : [];
  return {
    install: [
      // `--group` came with pip 25.1, which is newer than some Pythons.
      ...set.kind === "group" ? ["pip install --upgrade pip"] : [],
      ["pip install", ...parts[set.kind], ...more].filter((part) => part !== "").join(" ")
    ],
    command: `${pytestOf(settings)}${coverageOption(coverage, !0)}`,
    env: {},
    why: `${set.kind === "requirements" ? set.name : `the ${set.kind} ${set.name}`} names pytest`
  };
}
function withPytestAlone({ settings, files, coverage }) {
  let requirements = settings.folder === "" ? "requirements.txt" : `${settings.folder}/requirements.txt`, itself = isPackage(settings) ? ["-e ."] : files.texts.has(requirements) ? ["-r requirements.txt"] : [], plugins = coverage === null ? [] : ["pytest-cov"];
  return {
    install: [["pip install", ...itself, "pytest", ...plugins].join(" ")],
    command: `${pytestOf(settings)}${coverageOption(coverage, !0)}`,
    env: {},
    why: "nothing says what the tests need beside pytest; add what is missing to the line that installs"
  };
}
function pytestOf(settings) {
  return isPackage(settings) ? "pytest" : "python -m pytest";
}
function coverageOption(coverage, isInstalled) {
  return coverage !== null && !coverage.isInAddopts && isInstalled ? " --cov" : "";
}
function word(text) {
  return /^[\w./-]+$/.test(text) ? text : quotePosix(text);
}

// src/init/suites.ts
var projectFile = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|\.?pytest\.(?:ini|toml)|tox\.ini)$/, testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
function findSuites(files) {
  let tests = files.paths.filter((path) => testFile.test(path)), projects = [...new Set(files.paths.filter((path) => projectFile.test(path)).map(folderOf))].filter(
    (folder) => folder !== ""
  ), projectOf = (path) => projects.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0] ?? "", top = suiteIn(files, "", tests), below = [...new Set(tests.map(projectOf))].sort();
  return tests.length > 0 && !below.includes("") && (top.pytest?.testPaths.length ?? 0) === 0 ? below.map((folder) => suiteIn(files, folder, tests)) : tests.length > 0 || top.pytest !== null || namesPytest(files, top.settings) ? [top] : [];
}
function suiteIn(files, folder, tests) {
  let settings = readSettings(files, folder), pytest = pytestSettings(settings), coverage = coverageSettings(settings, pytest), inside = folder === "" ? "" : `${folder}/`, own = files.paths.filter((path) => path.startsWith(inside)).map((path) => path.slice(inside.length));
  return {
    folder,
    pytest,
    testFolders: outermost(
      tests.filter((path) => path.startsWith(inside)).map((path) => folderOf(path.slice(inside.length)))
    ),
    hasSourceFolder: own.some((path) => /^src\/.+\.py$/.test(path)),
    isPackage: isPackage(settings),
    coverage,
    pythons: pythonVersions(settings),
    operatingSystems: operatingSystems(settings),
    command: testCommand({ settings, files, coverage }),
    problems: [...new Set(settings.problems)],
    settings
  };
}
function outermost(folders) {
  let all = [...new Set(folders)].sort();
  return all.includes("") ? [""] : all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
}
function namesPytest(files, settings) {
  return dependencySets(settings, files).some(({ distributions }) => distributions.has("pytest")) || files.paths.some((path) => /(?:^|\/)conftest\.py$/.test(path));
}

// src/init/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlText(text) {
  return (0, import_yaml.stringify)(text, { lineWidth: 0, blockQuote: !1, defaultStringType: "PLAIN" }).trimEnd();
}
function literalText(text) {
  return yamlText(withoutExpressions(text));
}
function withoutExpressions(text) {
  return text.replaceAll("${{", "${{ '${{' }}");
}
function yamlList(texts) {
  return `[${texts.map((text) => JSON.stringify(withoutExpressions(text))).join(", ")}]`;
}
function branchPattern(branch) {
  return branch.replace(/[\\*?+[\]]|^!/g, "\\$&");
}

// src/init/tests-workflow.ts
var TESTS_NAME = "Tests";
function testsWorkflow({ suites, defaultBranch }) {
  let axes = axesOf(suites);
  return `name: ${TESTS_NAME}
on:
  push:
    branches: ${yamlList([branchPattern(defaultBranch)])} # what passes there is what pull requests are compared with
  pull_request:
permissions: {}
concurrency:
  # A newer push to a pull request makes the older one's tests needless; on a branch each commit counts.
  group: tests-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}
  cancel-in-progress: true
jobs:
  tests:
    name: ${jobName(axes)}
    runs-on: ${axes.operatingSystems.length > 1 ? "${{ matrix.os }}" : "ubuntu-latest"}
    timeout-minutes: 30
    permissions:
      contents: read # to check the repository out; the Redfirst step needs no token
${strategy(axes, suites)}${environment(suites, axes)}    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupPython}
        with:
          python-version: ${pythonOf(axes)}
${installSteps(suites)}      - uses: ${ACTIONS.redfirst}
        with:
${actionInputs(suites, axes)}`;
}
function axesOf(suites) {
  let minor2 = (version) => Number(version.split(".")[1]);
  return {
    pythons: [...new Set(suites.flatMap((suite) => suite.pythons.versions))].sort((a, b) => minor2(a) - minor2(b)),
    operatingSystems: [...new Set(suites.flatMap((suite) => suite.operatingSystems))],
    folders: suites.map(({ folder }) => folder).filter((folder) => folder !== "")
  };
}
function pythonOf({ pythons }) {
  return pythons.length > 1 ? "${{ matrix.python }}" : JSON.stringify(pythons[0]);
}
function jobName({ pythons, operatingSystems: operatingSystems2, folders }) {
  return [
    ...folders.length > 0 ? ["${{ matrix.suite.folder }}"] : [],
    pythons.length > 1 ? "Python ${{ matrix.python }}" : `Python ${pythons[0]}`,
    ...operatingSystems2.length > 1 ? ["${{ matrix.os }}"] : []
  ].join(", ");
}
function strategy({ pythons, operatingSystems: operatingSystems2, folders }, suites) {
  let axes = [
    ...operatingSystems2.length > 1 ? [`        os: ${yamlList(operatingSystems2)}
`] : [],
    ...pythons.length > 1 ? [`        python: ${yamlList(pythons)}
`] : [],
    ...folders.length > 0 ? [`        suite:
${suites.map(suiteEntry).join("")}`] : []
  ];
  return axes.length === 0 ? "" : `    strategy:
      fail-fast: false # else what fails on one alone is not seen
      matrix:
${axes.join("")}`;
}
function suiteEntry({ folder, command }) {
  return [
    `          - folder: ${literalText(folder)}`,
    `            install: ${literalText(command.install.join(" && "))}`,
    `            command: ${literalText(command.command)}`,
    ""
  ].join(`
`);
}
function environment(suites, axes) {
  let variables = Object.entries(
    Object.assign({}, ...suites.map(({ command }) => command.env))
  );
  return variables.length === 0 ? "" : `    env:
${variables.map(
    ([name, value]) => `      ${name}: ${value === null ? pythonOf(axes) : literalText(value)}
`
  ).join("")}`;
}
function installSteps(suites) {
  let [only] = suites;
  return suites.length === 1 && only?.folder === "" ? only.command.install.map((line) => `      - run: ${literalText(line)}
`).join("") : `      - run: bash -eo pipefail -c "$INSTALL"
        working-directory: \${{ matrix.suite.folder }}
        env:
          INSTALL: \${{ matrix.suite.install }}
`;
}
function actionInputs(suites, axes) {
  let [only] = suites, mode = suites.every(({ command }) => /\bpytest\b/.test(command.command)) ? `          mode: reproduce # failing tests are run again at once, five minutes at most
` : "";
  if (suites.length === 1 && only?.folder === "")
    return `${mode}          command: ${literalText(only.command.command)}
`;
  let system = axes.operatingSystems.length > 1 ? "${{ matrix.os }}" : "ubuntu-latest", python = axes.pythons.length > 1 ? "${{ matrix.python }}" : axes.pythons[0];
  return `${mode}          command: \${{ matrix.suite.command }}
          working-directory: \${{ matrix.suite.folder }}
          environment: ${system}, Python ${python}
          shard: \${{ matrix.suite.folder }} # each folder is a part of one suite, and a missing one is said
          shards: ${JSON.stringify(String(suites.length))}
`;
}

// src/init/triage-workflow.ts
var TRIAGE_PATH = ".github/workflows/redfirst.yml";
function triageWorkflow(watched) {
  return `name: ${watched.includes("Redfirst") ? "Redfirst triage" : "Redfirst"}
on: # zizmor: ignore[concurrency-limits] of those that wait in a group GitHub cancels all but one, and with them their events
  # It runs from the default branch with data alone: nothing of a pull request is checked out, installed or run.
  workflow_run: # zizmor: ignore[dangerous-triggers]
    workflows: # every workflow that has the Redfirst step, by its name
${watched.map((name) => `      - ${yamlText(name)}
`).join("")}    types: [completed]
  issues:
    types: [opened, edited, labeled, unlabeled, assigned, closed, reopened, deleted, transferred]
  issue_comment: # zizmor: ignore[dangerous-triggers] commands; only those of people who may write are obeyed
    types: [created]
  schedule:
    - cron: "17 * * * *" # warns before an SLA is breached, and says the breach
  workflow_dispatch:
    inputs:
      commit:
        description: A commit to judge again (its whole sha)
permissions: {}
jobs:
  triage:
    name: Triage
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      actions: read # to read the collections and the history among the artifacts, and the runs that left them
      checks: write # to write the check
      contents: read # to read .github/redfirst.yml and CODEOWNERS, and to compare commits
      issues: write # to file and follow issues, and to answer commands
      pull-requests: write # to comment on pull requests
    steps:
      - id: triage
        uses: ${ACTIONS.triage}
      - name: Keep the history for the next triage
        if: \${{ always() && steps.triage.outputs.history != '' }}
        uses: ${ACTIONS.uploadArtifact}
        with:
          name: redfirst-history
          path: \${{ steps.triage.outputs.history }}
          compression-level: "0"
          retention-days: "30"
`;
}

// src/init/workflows.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/init/local-action.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/init/running-tool.ts
var otherwise = /(?:^|[\s,-])(?:lint\w*|docs?\w*|typing|types?|mypy|pyright|style|format|flake8|ruff|pre-commit|build|package|pkg|release|twine|changelog)\b/, ROWS = [
  { tool: "pytest", line: /(?<![\w./-])(?:\S*\/)?(?:pytest|py\.test)(?![\w.=<>~[-])/, files: [] },
  {
    tool: "tox",
    line: /(?<![\w./-])tox(?![\w.-])/,
    files: ["tox.ini", "tox.toml", "setup.cfg", "pyproject.toml"]
  },
  { tool: "nox", line: /(?<![\w./-])nox(?![\w.-])/, files: ["noxfile.py"] },
  { tool: "hatch", line: /(?<![\w./-])hatch\s+(?:test|run)\b/, files: ["pyproject.toml", "hatch.toml"] },
  { tool: "make", line: /(?<![\w./-])make\s+[\w-]*(?:test|check|cov)/, files: ["Makefile", "makefile"] }
], installs = /\b(?:pip3?|pipx|uv|poetry|pdm|conda|mamba|apt-get|apt)\b[^|;&]*\b(?:install|add|sync|inject)\b/;
function runningTool({ run, uses, folder }, { texts }) {
  if (/(?:^|\/)[\w-]*pytest[\w-]*(?:\/[\w./-]+)?@/.test(uses)) return "pytest";
  let lines = run.replaceAll(/\\\r?\n/g, " ").split(`
`).flatMap((line) => line.split(/&&|;/)).filter((line) => !/^\s*#/.test(line) && !installs.test(line)), place = folder.replace(/^\.\/|\/$/g, "");
  for (let { tool, line, files } of ROWS)
    if ((files.length === 0 || files.some((name) => /pytest|py\.test/.test(texts.get(inFolder(place, name)) ?? ""))) && lines.some((one) => line.test(one) && (tool === "pytest" || !otherwise.test(one))))
      return tool;
  return null;
}

// src/init/yaml-nodes.ts
var import_yaml2 = __toESM(require_dist(), 1);
function withoutAliases(document) {
  let anchors = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set(), note = (node) => {
    node.anchor !== void 0 && anchors.set(node.anchor, node);
  };
  (0, import_yaml2.visit)(document, {
    Scalar: (_, node) => note(node),
    Collection: (_, node) => {
      if (seen.has(node)) return import_yaml2.visit.SKIP;
      seen.add(node), note(node);
    },
    Alias: (_, alias, path) => {
      let node = anchors.get(alias.source);
      if (node !== void 0)
        return (0, import_yaml2.isMap)(node) && (0, import_yaml2.isSeq)(path.at(-1)) ? copyAt(node, alias, seen) : node;
    }
  });
}
function copyAt(node, { range }, seen) {
  let copy = new import_yaml2.YAMLMap();
  return copy.items = node.items, copy.range = range ?? null, seen.add(copy), copy;
}
function pairs(node) {
  return (0, import_yaml2.isMap)(node) ? node.items.map(({ key, value }) => [
    (0, import_yaml2.isScalar)(key) ? String(key.value) : String(key),
    value
  ]) : [];
}
function itemsOf(node) {
  return (0, import_yaml2.isSeq)(node) ? node.items.filter((item) => (0, import_yaml2.isMap)(item)) : [];
}
function textsIn(node) {
  return (0, import_yaml2.isSeq)(node) ? node.items.filter((item) => (0, import_yaml2.isScalar)(item)).map(({ value }) => String(value)) : typeof node == "string" ? [node] : [];
}
function textAt(node, key) {
  let value = (0, import_yaml2.isMap)(node) ? node.get(key) : null;
  return typeof value == "string" ? value : null;
}

// src/init/local-action.ts
function toolOfLocalAction(uses, files) {
  let folder = /^\.\/(.*?)\/?$/.exec(uses)?.[1];
  if (folder === void 0) return null;
  let text = ["action.yml", "action.yaml"].flatMap((name) => files.texts.get(inFolder(folder, name)) ?? []), document = (0, import_yaml3.parseDocument)(text[0] ?? "");
  if (document.errors.length > 0 || !(0, import_yaml3.isMap)(document.contents)) return null;
  withoutAliases(document);
  for (let step of itemsOf(document.getIn(["runs", "steps"]))) {
    let place = { uses: textAt(step, "uses") ?? "", folder: textAt(step, "working-directory") ?? "" }, tool = runningTool({ run: textAt(step, "run") ?? "", ...place }, files);
    if (tool !== null) return tool;
  }
  return null;
}

// src/init/workflows.ts
function readWorkflows(files) {
  let workflows = [], problems = [];
  for (let [path, text] of files.texts) {
    if (folderOf(path) !== ".github/workflows") continue;
    let lines = new import_yaml4.LineCounter(), document = (0, import_yaml4.parseDocument)(text, { lineCounter: lines }), [error] = document.errors;
    error !== void 0 || !(0, import_yaml4.isMap)(document.contents) ? problems.push(
      `${path} can't be read as a workflow: ${error?.message.split(`
`)[0] ?? "it is no mapping"}`
    ) : (withoutAliases(document), workflows.push(readWorkflow({ path, text, files, lines, top: document.contents })));
  }
  return { workflows, problems };
}
function readWorkflow(source) {
  let { path, top } = source, jobs = pairs(top.get("jobs")), steps = jobs.flatMap(
    ([job, body]) => itemsOf((0, import_yaml4.isMap)(body) ? body.get("steps") : null).map((step) => ({ job, step }))
  ), uses = steps.map(({ step }) => textAt(step, "uses") ?? ""), name = top.get("name", !0), called = (0, import_yaml4.isScalar)(name) && name.value !== null ? name.source ?? String(name.value) : "";
  return {
    path,
    name: called === "" ? path : called,
    ...triggers(top.get("on")),
    testSteps: steps.flatMap(({ job, step }) => testStep(source, job, step)),
    calls: jobs.flatMap(
      ([, body]) => /^\.\/(\.github\/workflows\/.+)$/.exec(textAt(body, "uses") ?? "")?.[1] ?? []
    ),
    pythons: matrixValues(jobs, /python/i),
    operatingSystems: matrixValues(jobs, /^(?:os|platform|runs-on|runner)$/i),
    usesAction: uses.some((one) => /^redfirst\/redfirst@/i.test(one)),
    usesTriage: uses.some((one) => /^redfirst\/redfirst\/app@/i.test(one))
  };
}
function triggers(on) {
  if (typeof on == "string") return { events: [on], pushBranches: null };
  if ((0, import_yaml4.isSeq)(on)) return { events: textsIn(on), pushBranches: null };
  let events = pairs(on), push = events.find(([event]) => event === "push")?.[1], branches = (0, import_yaml4.isMap)(push) ? push.get("branches") : void 0, pushBranches = (0, import_yaml4.isSeq)(branches) || typeof branches == "string" ? textsIn(branches) : null;
  return { events: events.map(([event]) => event), pushBranches };
}
function testStep({ text, files, lines }, job, step) {
  let [run, uses] = [textAt(step, "run") ?? "", textAt(step, "uses") ?? ""], folder = textAt(step, "working-directory") ?? "", tool = runningTool({ run, uses, folder }, files) ?? toolOfLocalAction(uses, files), [start, end] = step.range ?? [0, 0];
  if (tool === null) return [];
  let last = lines.linePos(start + text.slice(start, end).trimEnd().length), above = text.split(/\r?\n/).slice(0, lines.linePos(start).line), dash = above.findLastIndex((line) => /^\s*-(?:\s|$)/.test(line)), first = dash < 0 ? above.length : dash + 1;
  return [
    {
      job,
      tool,
      lines: { first, last: last.line },
      indent: /^\s*/.exec(above[first - 1] ?? "")?.[0].length ?? 0,
      lacksCoverageReport: /--cov(?:=|\s|$)/m.test(run) && !/--cov-report[=\s]["']?(?:xml|json|lcov)/.test(run)
    }
  ];
}
function matrixValues(jobs, key) {
  let values = jobs.flatMap(([, job]) => {
    let matrix = (0, import_yaml4.isMap)(job) ? job.getIn(["strategy", "matrix"]) : null;
    return [...pairs(matrix), ...itemsOf((0, import_yaml4.isMap)(matrix) ? matrix.get("include") : null).flatMap(pairs)];
  }).filter(([name]) => key.test(name)).flatMap(([, value]) => (0, import_yaml4.isSeq)(value) ? value.items : [value]);
  return [
    ...new Set(values.filter((value) => (0, import_yaml4.isScalar)(value)).map(({ source, value }) => source ?? String(value)))
  ];
}

// src/init/plan.ts
var TESTS_PATHS = [".github/workflows/tests.yml", ".github/workflows/redfirst-tests.yml"];
function planInit(files, defaultBranch) {
  let suites = findSuites(files), { workflows, problems } = readWorkflows(files), testing = withTheirCallers(
    workflows,
    (workflow) => workflow.testSteps.length > 0 || workflow.usesAction
  ), triage = workflows.find(({ usesTriage }) => usesTriage);
  if (triage !== void 0 && triage.path !== TRIAGE_PATH)
    return {
      refusal: `${triage.path} triages already. Remove it first if \`init\` is to write ${TRIAGE_PATH}.`
    };
  let started = testing.filter(({ events }) => events.some((event) => event !== "workflow_call"));
  if (suites.length === 0 && started.length === 0)
    return {
      refusal: "nothing here speaks of pytest: no test file (test_*.py), no settings, no requirement, no workflow. Write a first test, or name the repository that has them."
    };
  let own = started.length > 0 ? [] : [testsFile(suites, files, defaultBranch.name)], watched = started.length > 0 ? [...new Set(started.map(({ name }) => name))] : [TESTS_NAME];
  return {
    defaultBranch,
    suites,
    testing,
    watched,
    files: [
      ...own,
      {
        path: TRIAGE_PATH,
        text: triageWorkflow(watched),
        why: `After each run of ${watched.join(", ")}, and for issues, comments and due dates, it writes the check, the comment and the issues. It runs nothing of a pull request.`
      },
      {
        path: CONFIG_PATH,
        text: configFile(suites, defaultBranch.name),
        why: "The settings: the defaults, and what this project already asks for. The first install is a dry run."
      }
    ],
    problems: [...suites.flatMap((suite) => suite.problems), ...problems]
  };
}
function testsFile(suites, { paths }, defaultBranch) {
  let [usual = ""] = TESTS_PATHS;
  return {
    path: TESTS_PATHS.find((one) => !paths.includes(one)) ?? usual,
    text: testsWorkflow({ suites, defaultBranch }),
    why: `No workflow here runs pytest, so that this one does: on every push to ${defaultBranch} and every pull request, with no right but to read the code.`
  };
}
function withTheirCallers(workflows, isTrue) {
  let found = new Set(workflows.filter(isTrue));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (let workflow of workflows)
      [...found].some(({ path }) => workflow.calls.includes(path)) && found.add(workflow);
  }
  return workflows.filter((workflow) => found.has(workflow));
}

// src/cli/init.ts
async function init({ folder, yes }, shell) {
  let root = await repositoryAt(folder ?? shell.currentFolder(), shell), branch = await shell.git.defaultBranch(root) ?? { name: "main", from: "nothing says otherwise" }, plan = planInit(await shell.readProject(root), branch);
  if ("refusal" in plan) throw new UsageError(plan.refusal);
  let missing = await missingFiles(plan, root, shell);
  return shell.print(escapeLog(explainFound(plan))), missing.length === 0 ? (shell.print(
    `
All files are there, as init writes them: there is nothing to write.

${escapeLog(explainNext(plan))}`
  ), EXIT.done) : !yes && !await isWanted(missing, shell) ? (shell.say("nothing was written."), EXIT.not) : (await shell.createFiles(root, missing), shell.print(`
${escapeLog(explainFiles("Written", missing))}

${escapeLog(explainNext(plan))}`), EXIT.done);
}
async function repositoryAt(folder, shell) {
  let text = `${folder} is no folder of a git repository. Run \`init\` in a clone, or after \`git init\`.`;
  try {
    let root = await shell.git.topFolder(folder);
    return relative(root, folder) !== "" && folder !== "." && shell.say(`the repository's top folder is ${root}; the files go there.`), root;
  } catch (error) {
    throw error instanceof GitError ? new UsageError(text, { cause: error }) : error;
  }
}
async function missingFiles({ files }, root, shell) {
  let missing = [], others = [];
  for (let file of files) {
    let text = await shell.readText(join(root, file.path));
    text === null ? missing.push(file) : text.replaceAll(`\r
`, `
`) !== file.text && others.push(file.path);
  }
  if (others.length === 0) return missing;
  let are = others.length === 1 ? "is there already and stays as it is" : "are there already and stay as they are", left = missing.length === 0 ? "" : `, so that ${missing.map(({ path }) => path).join(" and ")} would be only a part`;
  throw new UsageError(
    `${others.join(" and ")} ${are}${left}. Nothing was written. Move it away to have it written anew, or take what you miss from docs/without-a-server.md.`
  );
}
async function isWanted(missing, shell) {
  if (shell.confirm === null)
    throw new UsageError(
      `there is no terminal to ask on whether to write ${missing.map(({ path }) => path).join(", ")}. Give --yes to write without asking.`
    );
  return shell.print(`
${escapeLog(explainFiles("To be written", missing))}
`), shell.confirm(missing.length === 1 ? "Write it?" : `Write these ${missing.length} files?`);
}
export {
  init
};
