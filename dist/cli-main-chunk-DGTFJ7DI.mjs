import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  quotePosix,
  quotePowerShell
} from "./cli-main-chunk-WLHLPGV6.mjs";
import {
  addressOf,
  canBeArgument,
  canBePath
} from "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  failureOf
} from "./cli-main-chunk-7EWBFSMC.mjs";
import {
  nameOfNodeId,
  pathOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";

// src/cli/unread.ts
function hasUnread(problems) {
  return problems.some(({ kind }) => kind !== "ambiguous");
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

// src/analysis/namesake-module.ts
var MISMATCH = /^import file mismatch:\nimported module '.*' has this __file__ attribute:\n\s*(.+)\nwhich is not the same as the test file we want to collect:\n\s*(.+)$/m;
function namesakeModuleOf(test) {
  let { kind, message } = failureOf(test);
  if (kind !== "collection-error") return null;
  let [, first = "", second = ""] = MISMATCH.exec(message) ?? [], rootdir = second.endsWith(`/${test.nodeId}`) ? second.slice(0, -test.nodeId.length) : null;
  return rootdir !== null && first.startsWith(rootdir) ? first.slice(rootdir.length) : null;
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

// src/analysis/reproduction.ts
function reproductionOf(test, session, { shell: name = "posix", pluginFolder, before = [] } = {}) {
  let address = addressOf(test), earlier = before.map((nodeId) => addressOf({ nodeId })), { kind } = failureOf(test);
  if (address.kind === "none" || kind === "internal-error" || !canBeArgument(test.rootdir)) return null;
  let shell = shellNamed(name), { quote } = shell, inFolder = address.kind === "ids" && address.isFolder, plain = [
    "pytest",
    ...earlier.flatMap((one) => one.kind === "none" ? [] : [quote(asPath(one.argument))]),
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    "-v",
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote))
  ].join(" "), command = [address, ...earlier].every((one) => one.kind === "argument") || kind === "collection-error" ? plain : shell.withIds?.({
    ids: asciiJson([...before, test.nodeId]),
    pluginFolder: pluginFolder === void 0 ? null : quote(pluginFolder),
    command: `${plain} --redfirst-ids=`
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

export {
  optionsFor,
  reproductionOf,
  suiteReproductionOf,
  hasUnread
};
