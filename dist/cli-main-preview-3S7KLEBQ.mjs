import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  CHART_LANGUAGE,
  CHART_ON_GITHUB,
  triage
} from "./cli-main-chunk-RDOHEYFF.mjs";
import "./cli-main-chunk-3OPOGQUI.mjs";
import "./cli-main-chunk-2E3BTS53.mjs";
import "./cli-main-chunk-J4CKF33H.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-LLFGGIL5.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  problemLines
} from "./cli-main-chunk-VRHGBIE7.mjs";
import "./cli-main-chunk-MMJOSHTY.mjs";
import "./cli-main-chunk-NHJ6CL2B.mjs";
import {
  hasUnread
} from "./cli-main-chunk-DGTFJ7DI.mjs";
import "./cli-main-chunk-WLHLPGV6.mjs";
import {
  GitError
} from "./cli-main-chunk-G6VHAA6M.mjs";
import "./cli-main-chunk-TOF3FH4B.mjs";
import "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  drawn,
  panelHead,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  utc
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  require_process,
  visible,
  withoutAnsi,
  withoutBreaks
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import "./cli-main-chunk-3JMLMK6C.mjs";
import "./cli-main-chunk-ODMI55ZJ.mjs";
import "./cli-main-chunk-62HI7NAR.mjs";
import "./cli-main-chunk-HG77ILHV.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-YE66UPEC.mjs";
import "./cli-main-chunk-KE3QGQVQ.mjs";
import "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  UsageError,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-UW4NTOQ6.mjs";
import "./cli-main-chunk-5CCARSI5.mjs";
import "./cli-main-chunk-KW32E6GH.mjs";
import "./cli-main-chunk-4TYH6RPA.mjs";
import {
  __commonJS,
  __export,
  __toESM
} from "./cli-main-chunk-2DWAJZTW.mjs";

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty, toStr = Object.prototype.toString, defineProperty2 = Object.defineProperty, gOPD = Object.getOwnPropertyDescriptor, isArray = function(arr) {
      return typeof Array.isArray == "function" ? Array.isArray(arr) : toStr.call(arr) === "[object Array]";
    }, isPlainObject2 = function(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]")
        return !1;
      var hasOwnConstructor = hasOwn.call(obj, "constructor"), hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf)
        return !1;
      var key2;
      for (key2 in obj)
        ;
      return typeof key2 > "u" || hasOwn.call(obj, key2);
    }, setProperty = function(target, options) {
      defineProperty2 && options.name === "__proto__" ? defineProperty2(target, options.name, { enumerable: !0, configurable: !0, value: options.newValue, writable: !0 }) : target[options.name] = options.newValue;
    }, getProperty = function(obj, name) {
      if (name === "__proto__")
        if (hasOwn.call(obj, name)) {
          if (gOPD)
            return gOPD(obj, name).value;
        } else return;
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone, target = arguments[0], i = 1, length = arguments.length, deep = !1;
      for (typeof target == "boolean" && (deep = target, target = arguments[1] || {}, i = 2), (target == null || typeof target != "object" && typeof target != "function") && (target = {}); i < length; ++i)
        if (options = arguments[i], options != null)
          for (name in options)
            src = getProperty(target, name), copy = getProperty(options, name), target !== copy && (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy))) ? (copyIsArray ? (copyIsArray = !1, clone = src && isArray(src) ? src : []) : clone = src && isPlainObject2(src) ? src : {}, setProperty(target, { name, newValue: extend2(deep, clone, copy) })) : typeof copy < "u" && setProperty(target, { name, newValue: copy }));
      return target;
    };
  }
});

// src/render/escape-html.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text10) {
  return visible(redactTokens(withoutAnsi(text10)), !0).replace(
    /[&<>"']/g,
    (found) => entities[found] ?? found
  );
}

// src/render/page-icons.ts
function icon(paths, name) {
  return `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${name}">${paths}</svg>`;
}
var disc = '<circle cx="8" cy="8" r="8" fill="currentColor"/>', stroke = 'fill="none" stroke="var(--canvas)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"', conclusionIcons = {
  success: icon(`${disc}<path d="M4.6 8.3l2.3 2.3 4.5-4.9" ${stroke}/>`, "success"),
  failure: icon(`${disc}<path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" ${stroke}/>`, "failure"),
  neutral: icon(`${disc}<path d="M4.8 8h6.4" ${stroke}/>`, "neutral")
}, outline = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"', levelIcons = {
  failure: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" ${outline}/>`,
    "failure"
  ),
  warning: icon(`<path d="M8 1.8l6.4 12H1.6zM8 6.4v3.2M8 11.6v.1" ${outline}/>`, "warning"),
  notice: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M8 7.4v3.6M8 4.9V5" ${outline}/>`,
    "notice"
  )
}, stateIcons = {
  open: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><circle cx="8" cy="8" r="1.6" fill="currentColor"/>`,
    "open"
  ),
  completed: icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M5.2 8.2l2 2 3.6-4" ${outline}/>`,
    "completed"
  ),
  "not-planned": icon(
    `<circle cx="8" cy="8" r="6.5" ${outline}/><path d="M4.5 11.5l7-7" ${outline}/>`,
    "not planned"
  )
}, runningIcon = icon(
  `<circle cx="8" cy="8" r="6.5" ${outline} stroke-dasharray="3 2.8"/><circle cx="8" cy="8" r="2.4" fill="currentColor"/>`,
  "in progress"
), personIcon = '<svg class="avatar" viewBox="0 0 40 40" width="40" height="40" role="img" aria-label="person"><rect width="40" height="40" rx="20" fill="#8c959f"/><circle cx="20" cy="15" r="6" fill="#fff"/><path d="M8.5 32a11.5 9.5 0 0 1 23 0z" fill="#fff"/></svg>', avatar = '<svg class="avatar" viewBox="0 0 40 40" width="40" height="40" role="img" aria-label="redfirst"><rect width="40" height="40" rx="20" fill="#24292f"/><rect x="11" y="10" width="7" height="20" rx="2" fill="#f85149"/><rect x="22" y="10" width="7" height="20" rx="2" fill="#3fb950"/></svg>';

// src/render/page-style.ts
var pageStyle = `
:root { color-scheme: light dark;
  --canvas: #ffffff; --inset: #f6f8fa; --border: #d0d7de; --soft: #d8dee4; --text: #1f2328; --muted: #59636e;
  --link: #0969da; --code: rgba(129,139,152,.14); --red: #cf222e; --green: #1a7f37; --yellow: #9a6700; --blue: #0969da;
  --open: #1f883d; --done: #8250df; --skipped: #59636e; --red-soft: #ffebe9; --green-soft: #dafbe1; --yellow-soft: #fff8c5; --stripe: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root {
  --canvas: #0d1117; --inset: #151b23; --border: #3d444d; --soft: #2f353d; --text: #f0f6fc; --muted: #9198a1;
  --link: #4493f8; --code: rgba(101,108,118,.3); --red: #f85149; --green: #3fb950; --yellow: #d29922; --blue: #4493f8;
  --open: #238636; --done: #8957e5; --skipped: #656c76; --red-soft: rgba(248,81,73,.12); --green-soft: rgba(46,160,67,.13); --yellow-soft: rgba(187,128,9,.13);
  --stripe: #151b23; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.icon { flex: none; vertical-align: text-bottom; } .avatar { flex: none; border-radius: 50%; }
.page-head { background: var(--inset); border-bottom: 1px solid var(--border); }
.page-head > div, main { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
.page-head > div { display: flex; align-items: center; gap: 12px; padding-top: 14px; padding-bottom: 14px; flex-wrap: wrap; }
.page-head .avatar { width: 32px; height: 32px; } .page-head h1 { font-size: 16px; margin: 0; }
.facts { color: var(--muted); font-size: 13px; display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 0 0 0 auto; min-width: 0; }
.facts span { overflow-wrap: anywhere; }
main { padding-top: 20px; padding-bottom: 56px; }
.part { margin: 0 0 36px; } .part-name { font-size: 12px; font-weight: 600; color: var(--muted); text-transform: uppercase;
  letter-spacing: .06em; margin: 0 0 10px; } .part-name code { text-transform: none; letter-spacing: 0; }
.box { border: 1px solid var(--border); border-radius: 8px; overflow: hidden; background: var(--canvas); min-width: 0; }
.box-head { display: flex; gap: 10px; align-items: center; padding: 12px 16px; background: var(--inset);
  border-bottom: 1px solid var(--border); overflow-wrap: anywhere; }
.box-body { padding: 16px; }
.check .box-head { align-items: flex-start; } .check .box-head .icon { width: 20px; height: 20px; margin-top: 2px; }
.verdict { font-size: 18px; font-weight: 600; line-height: 1.35; } .sub { color: var(--muted); font-size: 13px; }
.failure > .box-head { background: var(--red-soft); } .success > .box-head { background: var(--green-soft); }
.neutral > .box-head { background: var(--yellow-soft); }
.failure-colour { color: var(--red); } .success-colour { color: var(--green); } .neutral-colour, .warning-colour { color: var(--yellow); }
.notice-colour { color: var(--blue); }
.annotations { border-top: 1px solid var(--border); } .annotations h3 { font-size: 14px; margin: 0; padding: 12px 16px; }
.annotation { border-top: 1px solid var(--soft); padding: 10px 16px; display: flex; gap: 10px; min-width: 0; }
.annotation > .icon { margin-top: 2px; } .annotation > div { min-width: 0; overflow-wrap: anywhere; }
.annotation .place { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; color: var(--muted); }
.annotation pre { margin: 6px 0 0; font-size: 12px; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--muted); }
.talk { display: flex; gap: 14px; } .talk > .box { flex: 1; }
.talk .box-head { padding: 8px 16px; color: var(--muted); } .talk .box-head strong { color: var(--text); } .box-head strong, .bot { flex: none; }
.bot { border: 1px solid var(--border); border-radius: 20px; padding: 0 7px; font-size: 12px; }
.issue-title { font-size: 26px; font-weight: 400; line-height: 1.3; margin: 0 0 10px; overflow-wrap: anywhere; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 16px; color: var(--muted); }
.state-open { background: var(--open); } .state-completed { background: var(--done); } .state-not-planned { background: var(--skipped); }
.state { color: #fff; border-radius: 20px; padding: 4px 12px; font-weight: 500; display: inline-flex; gap: 6px; align-items: center; }
.label { border-radius: 20px; padding: 1px 9px; font-size: 12px; font-weight: 500; border: 1px solid var(--border); color: var(--text); }
.label-P0, .label-bug { color: var(--red); border-color: currentColor; background: var(--red-soft); }
.label-P1 { color: var(--yellow); border-color: currentColor; background: var(--yellow-soft); }
.label-P2 { color: var(--blue); border-color: currentColor; } .label-P3 { color: var(--muted); border-color: currentColor; }
.label-sla--breached { color: var(--red); border-color: currentColor; }
.step { border-top: 1px solid var(--border); padding-top: 22px; margin-top: 44px; } .step:first-child { border-top: 0; padding-top: 0; margin-top: 0; }
.step > h2 { font-size: 20px; line-height: 1.3; margin: 0 0 8px; } .step > .md { margin: 0 0 20px; max-width: 46em; } .step .part { margin: 0 0 26px; }
.talk + .talk { margin-top: 16px; }
.empty { color: var(--muted); }
.md { overflow-wrap: anywhere; } .md > :first-child { margin-top: 0; } .md > :last-child { margin-bottom: 0; }
.md p, .md ul, .md ol, .md pre, .md table, .md details { margin: 0 0 16px; }
.md h2 { font-size: 20px; line-height: 1.25; margin: 24px 0 14px; padding-bottom: .3em; border-bottom: 1px solid var(--soft); }
.md h3 { font-size: 16px; line-height: 1.25; margin: 20px 0 12px; }
.md code { background: var(--code); border-radius: 6px; padding: .15em .35em; font-size: 85%; white-space: break-spaces; }
.md pre { background: var(--inset); border-radius: 6px; padding: 12px 14px; overflow-x: auto; font-size: 12.5px; line-height: 1.45; }
.md pre code { background: none; padding: 0; font-size: inherit; white-space: pre; overflow-wrap: normal; }
.md table { display: block; width: max-content; max-width: 100%; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; }
.md th, .md td { border: 1px solid var(--border); padding: 5px 12px; text-align: left; vertical-align: top; }
.md th { font-weight: 600; } .md tr:nth-child(2n) td { background: var(--stripe); }
.md td { min-width: 6ch; } .md td code { overflow-wrap: anywhere; }
.md summary { cursor: pointer; } .md details[open] > summary { margin-bottom: 10px; } .md details > table { margin-bottom: 0; }
.md ul { padding-left: 2em; } .md li + li { margin-top: .25em; }
.md .contains-task-list { padding-left: 0; list-style: none; } .md .task-list-item { padding-left: 1.6em; position: relative; }
.md .task-list-item input { position: absolute; left: 0; top: .25em; margin: 0; accent-color: var(--blue); }
@media (max-width: 640px) {
  .page-head > div, main { padding-left: 12px; padding-right: 12px; } .facts { margin-left: 0; width: 100%; }
  .talk > .avatar { display: none; } .issue-title { font-size: 21px; } .box-body { padding: 12px; } .verdict { font-size: 16px; }
  .md th, .md td { padding: 4px 8px; } .md td { min-width: 9ch; } .md td:has(code) { min-width: 27ch; }
  .md td strong { white-space: nowrap; } }
`;

// src/render/page-document.ts
var CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'";
function pageDocument({
  title,
  facts,
  main
}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header class="page-head"><div>${avatar}<h1>${escapeHtml(title)}</h1><p class="facts">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join("")}</p></div></header>
<main>
${main}
</main>
</body>
</html>
`;
}

// node_modules/@ungap/structured-clone/esm/deserialize.js
var { defineProperty } = Object, env = typeof self == "object" ? self : globalThis, guard = (name, init) => {
  switch (name) {
    case "Function":
    case "SharedWorker":
    case "Worker":
    case "eval":
    case "setInterval":
    case "setTimeout":
      throw new TypeError("unable to deserialize " + name);
  }
  return new env[name](init);
}, deserializer = ($2, _) => {
  let as = (out, index2) => ($2.set(index2, out), out), unpair = (index2) => {
    if ($2.has(index2)) return $2.get(index2);
    let [type, value] = _[index2];
    switch (type) {
      case 0:
      case -1:
        return as(value, index2);
      case 1: {
        let arr = as([], index2);
        for (let index22 of value) arr.push(unpair(index22));
        return arr;
      }
      case 2: {
        let object = as({}, index2);
        for (let [key2, index22] of value) {
          let k = unpair(key2), value2 = unpair(index22);
          k === "__proto__" ? defineProperty(object, k, { value: value2, configurable: !0, enumerable: !0, writable: !0 }) : object[k] = value2;
        }
        return object;
      }
      case 3:
        return as(new Date(value), index2);
      case 4: {
        let { source, flags } = value;
        return as(new RegExp(source, flags), index2);
      }
      case 5: {
        let map3 = as(/* @__PURE__ */ new Map(), index2);
        for (let [key2, index22] of value) map3.set(unpair(key2), unpair(index22));
        return map3;
      }
      case 6: {
        let set = as(/* @__PURE__ */ new Set(), index2);
        for (let index22 of value) set.add(unpair(index22));
        return set;
      }
      case 7: {
        let { name, message } = value;
        return as(typeof env[name] == "function" ? guard(name, message) : new Error(message), index2);
      }
      case 8:
        return as(BigInt(value), index2);
      case "BigInt":
        return as(Object(BigInt(value)), index2);
      case "ArrayBuffer":
        return as(new Uint8Array(value).buffer, value);
      case "DataView": {
        let { buffer } = new Uint8Array(value);
        return as(new DataView(buffer), value);
      }
      case "-0":
        return -0;
    }
    return as(guard(type, value), index2);
  };
  return unpair;
}, deserialize = (serialized) => deserializer(/* @__PURE__ */ new Map(), serialized)(0);

// node_modules/@ungap/structured-clone/esm/serialize.js
var EMPTY = "", { toString } = {}, { keys, is } = Object, typeOf = (value) => {
  let type = typeof value;
  if (type !== "object" || !value) return [0, type];
  let asString = toString.call(value).slice(8, -1);
  switch (asString) {
    case "Array":
      return [1, EMPTY];
    case "Object":
      return [2, EMPTY];
    case "Date":
      return [3, EMPTY];
    case "RegExp":
      return [4, EMPTY];
    case "Map":
      return [5, EMPTY];
    case "Set":
      return [6, EMPTY];
    case "DataView":
      return [1, asString];
  }
  return asString.includes("Array") ? [1, asString] : value instanceof Error ? [7, value.name || "Error"] : [2, asString];
}, shouldSkip = ([TYPE, type]) => TYPE === 0 && (type === "function" || type === "symbol"), serializer = (strict, json, $2, _) => {
  let as = (out, value) => {
    let index2 = _.push(out) - 1;
    return $2.set(value, index2), index2;
  }, pair2 = (value) => {
    if ($2.has(value)) return $2.get(value);
    let [TYPE, type] = typeOf(value);
    switch (TYPE) {
      case 0: {
        let entry = value;
        switch (type) {
          case "bigint":
            TYPE = 8, entry = value.toString();
            break;
          case "number":
            if (!value && is(value, -0)) return _.push(["-0"]) - 1;
            break;
          case "function":
          case "symbol":
            if (strict) throw new TypeError("unable to serialize " + type);
            entry = null;
            break;
          case "undefined":
            return as([-1], value);
        }
        return as([TYPE, entry], value);
      }
      case 1: {
        if (type) {
          let spread = value;
          return type === "DataView" ? spread = new Uint8Array(value.buffer) : type === "ArrayBuffer" && (spread = new Uint8Array(value)), as([type, [...spread]], value);
        }
        let arr = [], index2 = as([TYPE, arr], value);
        for (let entry of value) arr.push(pair2(entry));
        return index2;
      }
      case 2: {
        if (type)
          switch (type) {
            case "BigInt":
              return as([type, value.toString()], value);
            case "Boolean":
            case "Number":
            case "String":
              return as([type, value.valueOf()], value);
          }
        if (json && "toJSON" in value) return pair2(value.toJSON());
        let entries = [], index2 = as([TYPE, entries], value);
        for (let key2 of keys(value))
          (strict || !shouldSkip(typeOf(value[key2]))) && entries.push([pair2(key2), pair2(value[key2])]);
        return index2;
      }
      case 3:
        return as([TYPE, isNaN(value.getTime()) ? EMPTY : value.toISOString()], value);
      case 4: {
        let { source, flags } = value;
        return as([TYPE, { source, flags }], value);
      }
      case 5: {
        let entries = [], index2 = as([TYPE, entries], value);
        for (let [key2, entry] of value)
          (strict || !(shouldSkip(typeOf(key2)) || shouldSkip(typeOf(entry)))) && entries.push([pair2(key2), pair2(entry)]);
        return index2;
      }
      case 6: {
        let entries = [], index2 = as([TYPE, entries], value);
        for (let entry of value)
          (strict || !shouldSkip(typeOf(entry))) && entries.push(pair2(entry));
        return index2;
      }
    }
    let { message } = value;
    return as([TYPE, { name: type, message }], value);
  };
  return pair2;
}, serialize = (value, { json, lossy } = {}) => {
  let _ = [];
  return serializer(!(json || lossy), !!json, /* @__PURE__ */ new Map(), _)(value), _;
};

// node_modules/@ungap/structured-clone/esm/index.js
var esm_default = typeof structuredClone == "function" ? (any, options) => options && ("json" in options || "lossy" in options) ? deserialize(serialize(any, options)) : structuredClone(any) : (any, options) => deserialize(serialize(any, options));

// node_modules/property-information/lib/util/schema.js
var Schema = class {
  constructor(property, normal, space) {
    this.normal = normal, this.property = property, space && (this.space = space);
  }
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;

// node_modules/property-information/lib/util/merge.js
function merge(definitions, space) {
  let property = {}, normal = {};
  for (let definition3 of definitions)
    Object.assign(property, definition3.property), Object.assign(normal, definition3.normal);
  return new Schema(property, normal, space);
}

// node_modules/property-information/lib/normalize.js
function normalize(value) {
  return value.toLowerCase();
}

// node_modules/property-information/lib/util/info.js
var Info = class {
  constructor(property, attribute) {
    this.attribute = attribute, this.property = property;
  }
};
Info.prototype.attribute = "";
Info.prototype.booleanish = !1;
Info.prototype.boolean = !1;
Info.prototype.commaOrSpaceSeparated = !1;
Info.prototype.commaSeparated = !1;
Info.prototype.defined = !1;
Info.prototype.mustUseProperty = !1;
Info.prototype.number = !1;
Info.prototype.overloadedBoolean = !1;
Info.prototype.property = "";
Info.prototype.spaceSeparated = !1;
Info.prototype.space = void 0;

// node_modules/property-information/lib/util/types.js
var types_exports = {};
__export(types_exports, {
  boolean: () => boolean,
  booleanish: () => booleanish,
  commaOrSpaceSeparated: () => commaOrSpaceSeparated,
  commaSeparated: () => commaSeparated,
  number: () => number,
  overloadedBoolean: () => overloadedBoolean,
  spaceSeparated: () => spaceSeparated
});
var powers = 0, boolean = increment(), booleanish = increment(), overloadedBoolean = increment(), number = increment(), spaceSeparated = increment(), commaSeparated = increment(), commaOrSpaceSeparated = increment();
function increment() {
  return 2 ** ++powers;
}

// node_modules/property-information/lib/util/defined-info.js
var checks = Object.keys(types_exports), DefinedInfo = class extends Info {
  constructor(property, attribute, mask, space) {
    let index2 = -1;
    if (super(property, attribute), mark(this, "space", space), typeof mask == "number")
      for (; ++index2 < checks.length; ) {
        let check2 = checks[index2];
        mark(this, checks[index2], (mask & types_exports[check2]) === types_exports[check2]);
      }
  }
};
DefinedInfo.prototype.defined = !0;
function mark(values, key2, value) {
  value && (values[key2] = value);
}

// node_modules/property-information/lib/util/create.js
function create(definition3) {
  let properties2 = {}, normals = {};
  for (let [property, value] of Object.entries(definition3.properties)) {
    let info = new DefinedInfo(property, definition3.transform(definition3.attributes || {}, property), value, definition3.space);
    definition3.mustUseProperty && definition3.mustUseProperty.includes(property) && (info.mustUseProperty = !0), properties2[property] = info, normals[normalize(property)] = property, normals[normalize(info.attribute)] = property;
  }
  return new Schema(properties2, normals, definition3.space);
}

// node_modules/property-information/lib/aria.js
var aria = create({ properties: { ariaActiveDescendant: null, ariaAtomic: booleanish, ariaAutoComplete: null, ariaBusy: booleanish, ariaChecked: booleanish, ariaColCount: number, ariaColIndex: number, ariaColSpan: number, ariaControls: spaceSeparated, ariaCurrent: null, ariaDescribedBy: spaceSeparated, ariaDetails: null, ariaDisabled: booleanish, ariaDropEffect: spaceSeparated, ariaErrorMessage: null, ariaExpanded: booleanish, ariaFlowTo: spaceSeparated, ariaGrabbed: booleanish, ariaHasPopup: null, ariaHidden: booleanish, ariaInvalid: null, ariaKeyShortcuts: null, ariaLabel: null, ariaLabelledBy: spaceSeparated, ariaLevel: number, ariaLive: null, ariaModal: booleanish, ariaMultiLine: booleanish, ariaMultiSelectable: booleanish, ariaOrientation: null, ariaOwns: spaceSeparated, ariaPlaceholder: null, ariaPosInSet: number, ariaPressed: booleanish, ariaReadOnly: booleanish, ariaRelevant: null, ariaRequired: booleanish, ariaRoleDescription: spaceSeparated, ariaRowCount: number, ariaRowIndex: number, ariaRowSpan: number, ariaSelected: booleanish, ariaSetSize: number, ariaSort: null, ariaValueMax: number, ariaValueMin: number, ariaValueNow: number, ariaValueText: null, role: null }, transform(_, property) {
  return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
} });

// node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(attributes, attribute) {
  return attribute in attributes ? attributes[attribute] : attribute;
}

// node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(attributes, property) {
  return caseSensitiveTransform(attributes, property.toLowerCase());
}

// node_modules/property-information/lib/html.js
var html = create({ attributes: { acceptcharset: "accept-charset", classname: "class", htmlfor: "for", httpequiv: "http-equiv" }, mustUseProperty: ["checked", "multiple", "muted", "selected"], properties: { abbr: null, accept: commaSeparated, acceptCharset: spaceSeparated, accessKey: spaceSeparated, action: null, allow: null, allowFullScreen: boolean, allowPaymentRequest: boolean, allowUserMedia: boolean, alpha: boolean, alt: null, as: null, async: boolean, autoCapitalize: null, autoComplete: spaceSeparated, autoFocus: boolean, autoPlay: boolean, blocking: spaceSeparated, capture: null, charSet: null, checked: boolean, cite: null, className: spaceSeparated, closedBy: null, colorSpace: null, cols: number, colSpan: number, command: null, commandFor: null, content: null, contentEditable: booleanish, controls: boolean, controlsList: spaceSeparated, coords: number | commaSeparated, crossOrigin: null, data: null, dateTime: null, decoding: null, default: boolean, defer: boolean, dir: null, dirName: null, disabled: boolean, download: overloadedBoolean, draggable: booleanish, encType: null, enterKeyHint: null, fetchPriority: null, form: null, formAction: null, formEncType: null, formMethod: null, formNoValidate: boolean, formTarget: null, headers: spaceSeparated, height: number, hidden: overloadedBoolean, high: number, href: null, hrefLang: null, htmlFor: spaceSeparated, httpEquiv: spaceSeparated, id: null, imageSizes: null, imageSrcSet: null, inert: boolean, inputMode: null, integrity: null, is: null, isMap: boolean, itemId: null, itemProp: spaceSeparated, itemRef: spaceSeparated, itemScope: boolean, itemType: spaceSeparated, kind: null, label: null, lang: null, language: null, list: null, loading: null, loop: boolean, low: number, manifest: null, max: null, maxLength: number, media: null, method: null, min: null, minLength: number, multiple: boolean, muted: boolean, name: null, nonce: null, noModule: boolean, noValidate: boolean, onAbort: null, onAfterPrint: null, onAuxClick: null, onBeforeMatch: null, onBeforePrint: null, onBeforeToggle: null, onBeforeUnload: null, onBlur: null, onCancel: null, onCanPlay: null, onCanPlayThrough: null, onChange: null, onClick: null, onClose: null, onContextLost: null, onContextMenu: null, onContextRestored: null, onCopy: null, onCueChange: null, onCut: null, onDblClick: null, onDrag: null, onDragEnd: null, onDragEnter: null, onDragExit: null, onDragLeave: null, onDragOver: null, onDragStart: null, onDrop: null, onDurationChange: null, onEmptied: null, onEnded: null, onError: null, onFocus: null, onFormData: null, onHashChange: null, onInput: null, onInvalid: null, onKeyDown: null, onKeyPress: null, onKeyUp: null, onLanguageChange: null, onLoad: null, onLoadedData: null, onLoadedMetadata: null, onLoadEnd: null, onLoadStart: null, onMessage: null, onMessageError: null, onMouseDown: null, onMouseEnter: null, onMouseLeave: null, onMouseMove: null, onMouseOut: null, onMouseOver: null, onMouseUp: null, onOffline: null, onOnline: null, onPageHide: null, onPageShow: null, onPaste: null, onPause: null, onPlay: null, onPlaying: null, onPopState: null, onProgress: null, onRateChange: null, onRejectionHandled: null, onReset: null, onResize: null, onScroll: null, onScrollEnd: null, onSecurityPolicyViolation: null, onSeeked: null, onSeeking: null, onSelect: null, onSlotChange: null, onStalled: null, onStorage: null, onSubmit: null, onSuspend: null, onTimeUpdate: null, onToggle: null, onUnhandledRejection: null, onUnload: null, onVolumeChange: null, onWaiting: null, onWheel: null, open: boolean, optimum: number, pattern: null, ping: spaceSeparated, placeholder: null, playsInline: boolean, popover: null, popoverTarget: null, popoverTargetAction: null, poster: null, preload: null, readOnly: boolean, referrerPolicy: null, rel: spaceSeparated, required: boolean, reversed: boolean, rows: number, rowSpan: number, sandbox: spaceSeparated, scope: null, scoped: boolean, seamless: boolean, selected: boolean, shadowRootClonable: boolean, shadowRootCustomElementRegistry: boolean, shadowRootDelegatesFocus: boolean, shadowRootMode: null, shadowRootSerializable: boolean, shape: null, size: number, sizes: null, slot: null, span: number, spellCheck: booleanish, src: null, srcDoc: null, srcLang: null, srcSet: null, start: number, step: null, style: null, tabIndex: number, target: null, title: null, translate: null, type: null, typeMustMatch: boolean, useMap: null, value: booleanish, width: number, wrap: null, writingSuggestions: null, align: null, aLink: null, archive: spaceSeparated, axis: null, background: null, bgColor: null, border: number, borderColor: null, bottomMargin: number, cellPadding: null, cellSpacing: null, char: null, charOff: null, classId: null, clear: null, code: null, codeBase: null, codeType: null, color: null, compact: boolean, declare: boolean, event: null, face: null, frame: null, frameBorder: null, hSpace: number, leftMargin: number, link: null, longDesc: null, lowSrc: null, marginHeight: number, marginWidth: number, noResize: boolean, noHref: boolean, noShade: boolean, noWrap: boolean, object: null, profile: null, prompt: null, rev: null, rightMargin: number, rules: null, scheme: null, scrolling: booleanish, standby: null, summary: null, text: null, topMargin: number, valueType: null, version: null, vAlign: null, vLink: null, vSpace: number, allowTransparency: null, autoCorrect: null, autoSave: null, credentialless: boolean, disablePictureInPicture: boolean, disableRemotePlayback: boolean, exportParts: commaSeparated, part: spaceSeparated, prefix: null, property: null, results: number, security: null, unselectable: null }, space: "html", transform: caseInsensitiveTransform });

// node_modules/property-information/lib/svg.js
var svg = create({ attributes: { accentHeight: "accent-height", alignmentBaseline: "alignment-baseline", arabicForm: "arabic-form", baselineShift: "baseline-shift", capHeight: "cap-height", className: "class", clipPath: "clip-path", clipRule: "clip-rule", colorInterpolation: "color-interpolation", colorInterpolationFilters: "color-interpolation-filters", colorProfile: "color-profile", colorRendering: "color-rendering", crossOrigin: "crossorigin", dataType: "datatype", dominantBaseline: "dominant-baseline", enableBackground: "enable-background", fillOpacity: "fill-opacity", fillRule: "fill-rule", floodColor: "flood-color", floodOpacity: "flood-opacity", fontFamily: "font-family", fontSize: "font-size", fontSizeAdjust: "font-size-adjust", fontStretch: "font-stretch", fontStyle: "font-style", fontVariant: "font-variant", fontWeight: "font-weight", glyphName: "glyph-name", glyphOrientationHorizontal: "glyph-orientation-horizontal", glyphOrientationVertical: "glyph-orientation-vertical", hrefLang: "hreflang", horizAdvX: "horiz-adv-x", horizOriginX: "horiz-origin-x", horizOriginY: "horiz-origin-y", imageRendering: "image-rendering", letterSpacing: "letter-spacing", lightingColor: "lighting-color", markerEnd: "marker-end", markerMid: "marker-mid", markerStart: "marker-start", maskType: "mask-type", navDown: "nav-down", navDownLeft: "nav-down-left", navDownRight: "nav-down-right", navLeft: "nav-left", navNext: "nav-next", navPrev: "nav-prev", navRight: "nav-right", navUp: "nav-up", navUpLeft: "nav-up-left", navUpRight: "nav-up-right", onAbort: "onabort", onActivate: "onactivate", onAfterPrint: "onafterprint", onBeforePrint: "onbeforeprint", onBegin: "onbegin", onCancel: "oncancel", onCanPlay: "oncanplay", onCanPlayThrough: "oncanplaythrough", onChange: "onchange", onClick: "onclick", onClose: "onclose", onCopy: "oncopy", onCueChange: "oncuechange", onCut: "oncut", onDblClick: "ondblclick", onDrag: "ondrag", onDragEnd: "ondragend", onDragEnter: "ondragenter", onDragExit: "ondragexit", onDragLeave: "ondragleave", onDragOver: "ondragover", onDragStart: "ondragstart", onDrop: "ondrop", onDurationChange: "ondurationchange", onEmptied: "onemptied", onEnd: "onend", onEnded: "onended", onError: "onerror", onFocus: "onfocus", onFocusIn: "onfocusin", onFocusOut: "onfocusout", onHashChange: "onhashchange", onInput: "oninput", onInvalid: "oninvalid", onKeyDown: "onkeydown", onKeyPress: "onkeypress", onKeyUp: "onkeyup", onLoad: "onload", onLoadedData: "onloadeddata", onLoadedMetadata: "onloadedmetadata", onLoadStart: "onloadstart", onMessage: "onmessage", onMouseDown: "onmousedown", onMouseEnter: "onmouseenter", onMouseLeave: "onmouseleave", onMouseMove: "onmousemove", onMouseOut: "onmouseout", onMouseOver: "onmouseover", onMouseUp: "onmouseup", onMouseWheel: "onmousewheel", onOffline: "onoffline", onOnline: "ononline", onPageHide: "onpagehide", onPageShow: "onpageshow", onPaste: "onpaste", onPause: "onpause", onPlay: "onplay", onPlaying: "onplaying", onPopState: "onpopstate", onProgress: "onprogress", onRateChange: "onratechange", onRepeat: "onrepeat", onReset: "onreset", onResize: "onresize", onScroll: "onscroll", onSeeked: "onseeked", onSeeking: "onseeking", onSelect: "onselect", onShow: "onshow", onStalled: "onstalled", onStorage: "onstorage", onSubmit: "onsubmit", onSuspend: "onsuspend", onTimeUpdate: "ontimeupdate", onToggle: "ontoggle", onUnload: "onunload", onVolumeChange: "onvolumechange", onWaiting: "onwaiting", onZoom: "onzoom", overlinePosition: "overline-position", overlineThickness: "overline-thickness", paintOrder: "paint-order", panose1: "panose-1", pointerEvents: "pointer-events", referrerPolicy: "referrerpolicy", renderingIntent: "rendering-intent", shapeRendering: "shape-rendering", stopColor: "stop-color", stopOpacity: "stop-opacity", strikethroughPosition: "strikethrough-position", strikethroughThickness: "strikethrough-thickness", strokeDashArray: "stroke-dasharray", strokeDashOffset: "stroke-dashoffset", strokeLineCap: "stroke-linecap", strokeLineJoin: "stroke-linejoin", strokeMiterLimit: "stroke-miterlimit", strokeOpacity: "stroke-opacity", strokeWidth: "stroke-width", tabIndex: "tabindex", textAnchor: "text-anchor", textDecoration: "text-decoration", textRendering: "text-rendering", transformOrigin: "transform-origin", typeOf: "typeof", underlinePosition: "underline-position", underlineThickness: "underline-thickness", unicodeBidi: "unicode-bidi", unicodeRange: "unicode-range", unitsPerEm: "units-per-em", vAlphabetic: "v-alphabetic", vHanging: "v-hanging", vIdeographic: "v-ideographic", vMathematical: "v-mathematical", vectorEffect: "vector-effect", vertAdvY: "vert-adv-y", vertOriginX: "vert-origin-x", vertOriginY: "vert-origin-y", wordSpacing: "word-spacing", writingMode: "writing-mode", xHeight: "x-height", playbackOrder: "playbackorder", timelineBegin: "timelinebegin" }, properties: { about: commaOrSpaceSeparated, accentHeight: number, accumulate: null, additive: null, alignmentBaseline: null, alphabetic: number, amplitude: number, arabicForm: null, ascent: number, attributeName: null, attributeType: null, azimuth: number, bandwidth: null, baselineShift: null, baseFrequency: null, baseProfile: null, bbox: null, begin: null, bias: number, by: null, calcMode: null, capHeight: number, className: spaceSeparated, clip: null, clipPath: null, clipPathUnits: null, clipRule: null, color: null, colorInterpolation: null, colorInterpolationFilters: null, colorProfile: null, colorRendering: null, content: null, contentScriptType: null, contentStyleType: null, crossOrigin: null, cursor: null, cx: null, cy: null, d: null, dataType: null, defaultAction: null, descent: number, diffuseConstant: number, direction: null, display: null, dur: null, divisor: number, dominantBaseline: null, download: boolean, dx: null, dy: null, edgeMode: null, editable: null, elevation: number, enableBackground: null, end: null, event: null, exponent: number, externalResourcesRequired: null, fill: null, fillOpacity: number, fillRule: null, filter: null, filterRes: null, filterUnits: null, floodColor: null, floodOpacity: null, focusable: null, focusHighlight: null, fontFamily: null, fontSize: null, fontSizeAdjust: null, fontStretch: null, fontStyle: null, fontVariant: null, fontWeight: null, format: null, fr: null, from: null, fx: null, fy: null, g1: commaSeparated, g2: commaSeparated, glyphName: commaSeparated, glyphOrientationHorizontal: null, glyphOrientationVertical: null, glyphRef: null, gradientTransform: null, gradientUnits: null, handler: null, hanging: number, hatchContentUnits: null, hatchUnits: null, height: null, href: null, hrefLang: null, horizAdvX: number, horizOriginX: number, horizOriginY: number, id: null, ideographic: number, imageRendering: null, initialVisibility: null, in: null, in2: null, intercept: number, k: number, k1: number, k2: number, k3: number, k4: number, kernelMatrix: commaOrSpaceSeparated, kernelUnitLength: null, keyPoints: null, keySplines: null, keyTimes: null, kerning: null, lang: null, lengthAdjust: null, letterSpacing: null, lightingColor: null, limitingConeAngle: number, local: null, markerEnd: null, markerMid: null, markerStart: null, markerHeight: null, markerUnits: null, markerWidth: null, mask: null, maskContentUnits: null, maskType: null, maskUnits: null, mathematical: null, max: null, media: null, mediaCharacterEncoding: null, mediaContentEncodings: null, mediaSize: number, mediaTime: null, method: null, min: null, mode: null, name: null, navDown: null, navDownLeft: null, navDownRight: null, navLeft: null, navNext: null, navPrev: null, navRight: null, navUp: null, navUpLeft: null, navUpRight: null, numOctaves: null, observer: null, offset: null, onAbort: null, onActivate: null, onAfterPrint: null, onBeforePrint: null, onBegin: null, onCancel: null, onCanPlay: null, onCanPlayThrough: null, onChange: null, onClick: null, onClose: null, onCopy: null, onCueChange: null, onCut: null, onDblClick: null, onDrag: null, onDragEnd: null, onDragEnter: null, onDragExit: null, onDragLeave: null, onDragOver: null, onDragStart: null, onDrop: null, onDurationChange: null, onEmptied: null, onEnd: null, onEnded: null, onError: null, onFocus: null, onFocusIn: null, onFocusOut: null, onHashChange: null, onInput: null, onInvalid: null, onKeyDown: null, onKeyPress: null, onKeyUp: null, onLoad: null, onLoadedData: null, onLoadedMetadata: null, onLoadStart: null, onMessage: null, onMouseDown: null, onMouseEnter: null, onMouseLeave: null, onMouseMove: null, onMouseOut: null, onMouseOver: null, onMouseUp: null, onMouseWheel: null, onOffline: null, onOnline: null, onPageHide: null, onPageShow: null, onPaste: null, onPause: null, onPlay: null, onPlaying: null, onPopState: null, onProgress: null, onRateChange: null, onRepeat: null, onReset: null, onResize: null, onScroll: null, onSeeked: null, onSeeking: null, onSelect: null, onShow: null, onStalled: null, onStorage: null, onSubmit: null, onSuspend: null, onTimeUpdate: null, onToggle: null, onUnload: null, onVolumeChange: null, onWaiting: null, onZoom: null, opacity: null, operator: null, order: null, orient: null, orientation: null, origin: null, overflow: null, overlay: null, overlinePosition: number, overlineThickness: number, paintOrder: null, panose1: null, path: null, pathLength: number, patternContentUnits: null, patternTransform: null, patternUnits: null, phase: null, ping: spaceSeparated, pitch: null, playbackOrder: null, pointerEvents: null, points: null, pointsAtX: number, pointsAtY: number, pointsAtZ: number, preserveAlpha: null, preserveAspectRatio: null, primitiveUnits: null, propagate: null, property: commaOrSpaceSeparated, r: null, radius: null, referrerPolicy: null, refX: null, refY: null, rel: commaOrSpaceSeparated, rev: commaOrSpaceSeparated, renderingIntent: null, repeatCount: null, repeatDur: null, requiredExtensions: commaOrSpaceSeparated, requiredFeatures: commaOrSpaceSeparated, requiredFonts: commaOrSpaceSeparated, requiredFormats: commaOrSpaceSeparated, resource: null, restart: null, result: null, rotate: null, rx: null, ry: null, scale: null, seed: null, shapeRendering: null, side: null, slope: null, snapshotTime: null, specularConstant: number, specularExponent: number, spreadMethod: null, spacing: null, startOffset: null, stdDeviation: null, stemh: null, stemv: null, stitchTiles: null, stopColor: null, stopOpacity: null, strikethroughPosition: number, strikethroughThickness: number, string: null, stroke: null, strokeDashArray: commaOrSpaceSeparated, strokeDashOffset: null, strokeLineCap: null, strokeLineJoin: null, strokeMiterLimit: number, strokeOpacity: number, strokeWidth: null, style: null, surfaceScale: number, syncBehavior: null, syncBehaviorDefault: null, syncMaster: null, syncTolerance: null, syncToleranceDefault: null, systemLanguage: commaOrSpaceSeparated, tabIndex: number, tableValues: null, target: null, targetX: number, targetY: number, textAnchor: null, textDecoration: null, textRendering: null, textLength: null, timelineBegin: null, title: null, transformBehavior: null, type: null, typeOf: commaOrSpaceSeparated, to: null, transform: null, transformOrigin: null, u1: null, u2: null, underlinePosition: number, underlineThickness: number, unicode: null, unicodeBidi: null, unicodeRange: null, unitsPerEm: number, values: null, vAlphabetic: number, vMathematical: number, vectorEffect: null, vHanging: number, vIdeographic: number, version: null, vertAdvY: number, vertOriginX: number, vertOriginY: number, viewBox: null, viewTarget: null, visibility: null, width: null, widths: null, wordSpacing: null, writingMode: null, x: null, x1: null, x2: null, xChannelSelector: null, xHeight: number, y: null, y1: null, y2: null, yChannelSelector: null, z: null, zoomAndPan: null }, space: "svg", transform: caseSensitiveTransform });

// node_modules/property-information/lib/xlink.js
var xlink = create({ properties: { xLinkActuate: null, xLinkArcRole: null, xLinkHref: null, xLinkRole: null, xLinkShow: null, xLinkTitle: null, xLinkType: null }, space: "xlink", transform(_, property) {
  return "xlink:" + property.slice(5).toLowerCase();
} });

// node_modules/property-information/lib/xmlns.js
var xmlns = create({ attributes: { xmlnsxlink: "xmlns:xlink" }, properties: { xmlnsXLink: null, xmlns: null }, space: "xmlns", transform: caseInsensitiveTransform });

// node_modules/property-information/lib/xml.js
var xml = create({ properties: { xmlBase: null, xmlLang: null, xmlSpace: null }, space: "xml", transform(_, property) {
  return "xml:" + property.slice(3).toLowerCase();
} });

// node_modules/property-information/lib/find.js
var cap = /[A-Z]/g, dash = /-[a-z]/g, valid = /^data[-\w.:]+$/i;
function find(schema, value) {
  let normal = normalize(value), property = value, Type = Info;
  if (normal in schema.normal)
    return schema.property[schema.normal[normal]];
  if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
    if (value.charAt(4) === "-") {
      let rest = value.slice(5).replace(dash, camelcase);
      property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
    } else {
      let rest = value.slice(4);
      if (!dash.test(rest)) {
        let dashes = rest.replace(cap, kebab);
        dashes.charAt(0) !== "-" && (dashes = "-" + dashes), value = "data" + dashes;
      }
    }
    Type = DefinedInfo;
  }
  return new Type(property, value);
}
function kebab($0) {
  return "-" + $0.toLowerCase();
}
function camelcase($0) {
  return $0.charAt(1).toUpperCase();
}

// node_modules/property-information/index.js
var html2 = merge([aria, html, xlink, xmlns, xml], "html"), svg2 = merge([aria, svg, xlink, xmlns, xml], "svg");

// node_modules/comma-separated-tokens/index.js
function parse(value) {
  let tokens = [], input = String(value || ""), index2 = input.indexOf(","), start = 0, end = !1;
  for (; !end; ) {
    index2 === -1 && (index2 = input.length, end = !0);
    let token = input.slice(start, index2).trim();
    (token || !end) && tokens.push(token), start = index2 + 1, index2 = input.indexOf(",", start);
  }
  return tokens;
}
function stringify(values, options) {
  let settings = options || {};
  return (values[values.length - 1] === "" ? [...values, ""] : values).join((settings.padRight ? " " : "") + "," + (settings.padLeft === !1 ? "" : " ")).trim();
}

// node_modules/hast-util-parse-selector/lib/index.js
var search = /[#.]/g;
function parseSelector(selector, defaultTagName) {
  let value = selector || "", props = {}, start = 0, previous3, tagName;
  for (; start < value.length; ) {
    search.lastIndex = start;
    let match = search.exec(value), subvalue = value.slice(start, match ? match.index : value.length);
    subvalue && (previous3 ? previous3 === "#" ? props.id = subvalue : Array.isArray(props.className) ? props.className.push(subvalue) : props.className = [subvalue] : tagName = subvalue, start += subvalue.length), match && (previous3 = match[0], start++);
  }
  return { type: "element", tagName: tagName || defaultTagName || "div", properties: props, children: [] };
}

// node_modules/space-separated-tokens/index.js
function parse2(value) {
  let input = String(value || "").trim();
  return input ? input.split(/[ \t\n\r\f]+/g) : [];
}
function stringify2(values) {
  return values.join(" ").trim();
}

// node_modules/hastscript/lib/create-h.js
function createH(schema, defaultTagName, caseSensitive) {
  let adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
  function h2(selector, properties2, ...children2) {
    let node2;
    if (selector == null) {
      node2 = { type: "root", children: [] };
      let child = properties2;
      children2.unshift(child);
    } else {
      node2 = parseSelector(selector, defaultTagName);
      let lower = node2.tagName.toLowerCase(), adjusted = adjust ? adjust.get(lower) : void 0;
      if (node2.tagName = adjusted || lower, isChild(properties2))
        children2.unshift(properties2);
      else
        for (let [key2, value] of Object.entries(properties2))
          addProperty(schema, node2.properties, key2, value);
    }
    for (let child of children2)
      addChild(node2.children, child);
    return node2.type === "element" && node2.tagName === "template" && schema.space === "html" && (node2.content = { type: "root", children: node2.children }, node2.children = []), node2;
  }
  return h2;
}
function isChild(value) {
  if (value === null || typeof value != "object" || Array.isArray(value))
    return !0;
  if (typeof value.type != "string") return !1;
  let record = value, keys2 = Object.keys(value);
  for (let key2 of keys2) {
    let value2 = record[key2];
    if (value2 && typeof value2 == "object") {
      if (!Array.isArray(value2)) return !0;
      let list4 = value2;
      for (let item of list4)
        if (typeof item != "number" && typeof item != "string")
          return !0;
    }
  }
  return !!("children" in value && Array.isArray(value.children));
}
function addProperty(schema, properties2, key2, value) {
  if (value == null) return;
  let info = find(schema, key2), result;
  if (typeof value == "number") {
    if (Number.isNaN(value)) return;
    result = value;
  } else typeof value == "boolean" ? result = value : typeof value == "string" ? info.spaceSeparated ? result = parse2(value) : info.commaSeparated ? result = parse(value) : info.commaOrSpaceSeparated ? result = parse2(parse(value).join(" ")) : result = parsePrimitive(info, info.property, value) : Array.isArray(value) ? result = [...value] : result = info.property === "style" ? style(value) : String(value);
  if (Array.isArray(result)) {
    let finalResult = [];
    for (let item of result)
      finalResult.push(parsePrimitive(info, info.property, item));
    result = finalResult;
  }
  if (info.property === "className" && Array.isArray(properties2.className)) {
    let add = result;
    result = [...properties2.className, ...Array.isArray(add) ? add : [add]];
  }
  properties2[info.property] = result;
}
function addChild(nodes, value) {
  if (value != null)
    if (typeof value == "number" || typeof value == "string")
      nodes.push({ type: "text", value: String(value) });
    else if (Array.isArray(value))
      for (let child of value)
        addChild(nodes, child);
    else if (typeof value == "object" && "type" in value)
      value.type === "root" ? addChild(nodes, value.children) : nodes.push(value);
    else
      throw new Error("Expected node, nodes, or string, got `" + value + "`");
}
function parsePrimitive(info, name, value) {
  if (typeof value == "string") {
    if (info.number && value && !Number.isNaN(Number(value)))
      return Number(value);
    if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name)))
      return !0;
  }
  return value;
}
function style(styles) {
  let result = [];
  for (let [key2, value] of Object.entries(styles))
    result.push([key2, value].join(": "));
  return result.join("; ");
}
function createAdjustMap(values) {
  let result = /* @__PURE__ */ new Map();
  for (let value of values)
    result.set(value.toLowerCase(), value);
  return result;
}

// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
var svgCaseSensitiveTagNames = ["altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "solidColor", "textArea", "textPath"];

// node_modules/hastscript/lib/index.js
var h = createH(html2, "div"), s = createH(svg2, "g", svgCaseSensitiveTagNames);

// node_modules/vfile-location/lib/index.js
function location(file) {
  let value = String(file), indices = [], cr = -1, lf = -1;
  return { toOffset, toPoint };
  function grow() {
    let from = indices.at(-1) ?? 0;
    cr < from && (cr = value.indexOf("\r", from), cr === -1 && (cr = 1 / 0)), lf < from && (lf = value.indexOf(`
`, from), lf === -1 && (lf = 1 / 0));
    let eol = cr + 1 === lf ? lf : Math.min(cr, lf);
    indices.push((eol === 1 / 0 ? value.length : eol) + 1);
  }
  function toPoint(offset) {
    if (typeof offset == "number" && offset > -1 && offset <= value.length) {
      for (; (indices.at(-1) ?? 0) <= offset; ) grow();
      let low = 0, high = indices.length - 1;
      for (; low < high; ) {
        let middle = Math.floor((low + high) / 2);
        indices[middle] > offset ? high = middle : low = middle + 1;
      }
      return { line: low + 1, column: offset - (low > 0 ? indices[low - 1] : 0) + 1, offset };
    }
  }
  function toOffset(point5) {
    if (point5 && typeof point5.line == "number" && typeof point5.column == "number" && !Number.isNaN(point5.line) && point5.column > 0) {
      for (; indices.length < point5.line && (indices.at(-1) ?? 0) <= value.length; )
        grow();
      let offset = (point5.line > 1 ? indices[point5.line - 2] : 0) + point5.column - 1;
      if (offset < indices[point5.line - 1]) return offset;
    }
  }
}

// node_modules/web-namespaces/index.js
var webNamespaces = { html: "http://www.w3.org/1999/xhtml", mathml: "http://www.w3.org/1998/Math/MathML", svg: "http://www.w3.org/2000/svg", xlink: "http://www.w3.org/1999/xlink", xml: "http://www.w3.org/XML/1998/namespace", xmlns: "http://www.w3.org/2000/xmlns/" };

// node_modules/hast-util-from-parse5/lib/index.js
var own = {}.hasOwnProperty, proto = Object.prototype;
function fromParse5(tree, options) {
  let settings = options || {};
  return one({ file: settings.file || void 0, location: !1, schema: settings.space === "svg" ? svg2 : html2, verbose: settings.verbose || !1 }, tree);
}
function one(state, node2) {
  let result;
  switch (node2.nodeName) {
    case "#comment": {
      let reference = node2;
      return result = { type: "comment", value: reference.data }, patch(state, reference, result), result;
    }
    case "#document":
    case "#document-fragment": {
      let reference = node2, quirksMode = "mode" in reference ? reference.mode === "quirks" || reference.mode === "limited-quirks" : !1;
      if (result = { type: "root", children: all(state, node2.childNodes), data: { quirksMode } }, state.file && state.location) {
        let document3 = String(state.file), loc = location(document3), start = loc.toPoint(0), end = loc.toPoint(document3.length);
        result.position = { start, end };
      }
      return result;
    }
    case "#documentType": {
      let reference = node2;
      return result = { type: "doctype" }, patch(state, reference, result), result;
    }
    case "#text": {
      let reference = node2;
      return result = { type: "text", value: reference.value }, patch(state, reference, result), result;
    }
    default:
      return result = element(state, node2), result;
  }
}
function all(state, nodes) {
  let index2 = -1, results = [];
  for (; ++index2 < nodes.length; ) {
    let result = one(state, nodes[index2]);
    results.push(result);
  }
  return results;
}
function element(state, node2) {
  let { schema } = state;
  state.schema = node2.namespaceURI === webNamespaces.svg ? svg2 : html2;
  let index2 = -1, properties2 = {};
  for (; ++index2 < node2.attrs.length; ) {
    let attribute = node2.attrs[index2], name = (attribute.prefix ? attribute.prefix + ":" : "") + attribute.name;
    own.call(proto, name) || (properties2[name] = attribute.value);
  }
  let result = (state.schema.space === "svg" ? s : h)(node2.tagName, properties2, all(state, node2.childNodes));
  if (patch(state, node2, result), result.tagName === "template")
    if (node2.namespaceURI === webNamespaces.html) {
      let reference = node2, pos = reference.sourceCodeLocation, startTag2 = pos && pos.startTag && position(pos.startTag), endTag2 = pos && pos.endTag && position(pos.endTag), content3 = one(state, reference.content);
      startTag2 && endTag2 && state.file && (content3.position = { start: startTag2.end, end: endTag2.start }), result.content = content3;
    } else result.content && (result.children = result.content.children, delete result.content);
  return state.schema = schema, result;
}
function patch(state, from, to) {
  if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
    let position22 = createLocation(state, to, from.sourceCodeLocation);
    position22 && (state.location = !0, to.position = position22);
  }
}
function createLocation(state, node2, location2) {
  let result = position(location2);
  if (node2.type === "element") {
    let tail = node2.children[node2.children.length - 1];
    if (result && !location2.endTag && tail && tail.position && tail.position.end && (result.end = Object.assign({}, tail.position.end)), state.verbose) {
      let properties2 = {}, key2;
      if (location2.attrs)
        for (key2 in location2.attrs)
          own.call(location2.attrs, key2) && (properties2[find(state.schema, key2).property] = position(location2.attrs[key2]));
      location2.startTag;
      let opening2 = position(location2.startTag), closing2 = location2.endTag ? position(location2.endTag) : void 0, data = { opening: opening2 };
      closing2 && (data.closing = closing2), data.properties = properties2, node2.data = { position: data };
    }
  }
  return result;
}
function position(loc) {
  let start = point({ line: loc.startLine, column: loc.startCol, offset: loc.startOffset }), end = point({ line: loc.endLine, column: loc.endCol, offset: loc.endOffset });
  return start || end ? { start, end } : void 0;
}
function point(point22) {
  return point22.line && point22.column ? point22 : void 0;
}

// node_modules/zwitch/index.js
var own2 = {}.hasOwnProperty;
function zwitch(key2, options) {
  let settings = options || {};
  function one5(value, ...parameters) {
    let fn = one5.invalid, handlers2 = one5.handlers;
    if (value && own2.call(value, key2)) {
      let id = String(value[key2]);
      fn = own2.call(handlers2, id) ? handlers2[id] : one5.unknown;
    }
    if (fn)
      return fn.call(this, value, ...parameters);
  }
  return one5.handlers = settings.handlers || {}, one5.invalid = settings.invalid, one5.unknown = settings.unknown, one5;
}

// node_modules/hast-util-to-parse5/lib/index.js
var emptyOptions = {}, own3 = {}.hasOwnProperty, one2 = zwitch("type", { handlers: { root, element: element2, text, comment, doctype } });
function toParse5(tree, options) {
  let space = (options || emptyOptions).space;
  return one2(tree, space === "svg" ? svg2 : html2);
}
function root(node2, schema) {
  let result = { nodeName: "#document", mode: (node2.data || {}).quirksMode ? "quirks" : "no-quirks", childNodes: [] };
  return result.childNodes = all2(node2.children, result, schema), patch2(node2, result), result;
}
function fragment(node2, schema) {
  let result = { nodeName: "#document-fragment", childNodes: [] };
  return result.childNodes = all2(node2.children, result, schema), patch2(node2, result), result;
}
function doctype(node2) {
  let result = { nodeName: "#documentType", name: "html", publicId: "", systemId: "", parentNode: null };
  return patch2(node2, result), result;
}
function text(node2) {
  let result = { nodeName: "#text", value: node2.value, parentNode: null };
  return patch2(node2, result), result;
}
function comment(node2) {
  let result = { nodeName: "#comment", data: node2.value, parentNode: null };
  return patch2(node2, result), result;
}
function element2(node2, schema) {
  let parentSchema = schema, currentSchema = parentSchema;
  node2.type === "element" && node2.tagName.toLowerCase() === "svg" && parentSchema.space === "html" && (currentSchema = svg2);
  let attrs = [], prop;
  if (node2.properties) {
    for (prop in node2.properties)
      if (prop !== "children" && own3.call(node2.properties, prop)) {
        let result2 = createProperty(currentSchema, prop, node2.properties[prop]);
        result2 && attrs.push(result2);
      }
  }
  let space = currentSchema.space;
  let result = { nodeName: node2.tagName, tagName: node2.tagName, attrs, namespaceURI: webNamespaces[space], childNodes: [], parentNode: null };
  return result.childNodes = all2(node2.children, result, currentSchema), patch2(node2, result), node2.tagName === "template" && node2.content && (result.content = fragment(node2.content, currentSchema)), result;
}
function createProperty(schema, prop, value) {
  let info = find(schema, prop);
  if (value === !1 || value === null || value === void 0 || typeof value == "number" && Number.isNaN(value) || !value && info.boolean)
    return;
  Array.isArray(value) && (value = info.commaSeparated ? stringify(value) : stringify2(value));
  let attribute = { name: info.attribute, value: value === !0 ? "" : String(value) };
  if (info.space && info.space !== "html" && info.space !== "svg") {
    let index2 = attribute.name.indexOf(":");
    index2 < 0 ? attribute.prefix = "" : (attribute.name = attribute.name.slice(index2 + 1), attribute.prefix = info.attribute.slice(0, index2)), attribute.namespace = webNamespaces[info.space];
  }
  return attribute;
}
function all2(children2, parentNode, schema) {
  let index2 = -1, results = [];
  if (children2)
    for (; ++index2 < children2.length; ) {
      let child = one2(children2[index2], schema);
      child.parentNode = parentNode, results.push(child);
    }
  return results;
}
function patch2(from, to) {
  let position4 = from.position;
  position4 && position4.start && position4.end && (position4.start.offset, position4.end.offset, to.sourceCodeLocation = { startLine: position4.start.line, startCol: position4.start.column, startOffset: position4.start.offset, endLine: position4.end.line, endCol: position4.end.column, endOffset: position4.end.offset });
}

// node_modules/html-void-elements/index.js
var htmlVoidElements = ["area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"];

// node_modules/parse5/dist/common/unicode.js
var UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111]), REPLACEMENT_CHARACTER = "�", CODE_POINTS;
(function(CODE_POINTS2) {
  CODE_POINTS2[CODE_POINTS2.EOF = -1] = "EOF", CODE_POINTS2[CODE_POINTS2.NULL = 0] = "NULL", CODE_POINTS2[CODE_POINTS2.TABULATION = 9] = "TABULATION", CODE_POINTS2[CODE_POINTS2.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", CODE_POINTS2[CODE_POINTS2.LINE_FEED = 10] = "LINE_FEED", CODE_POINTS2[CODE_POINTS2.FORM_FEED = 12] = "FORM_FEED", CODE_POINTS2[CODE_POINTS2.SPACE = 32] = "SPACE", CODE_POINTS2[CODE_POINTS2.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", CODE_POINTS2[CODE_POINTS2.QUOTATION_MARK = 34] = "QUOTATION_MARK", CODE_POINTS2[CODE_POINTS2.AMPERSAND = 38] = "AMPERSAND", CODE_POINTS2[CODE_POINTS2.APOSTROPHE = 39] = "APOSTROPHE", CODE_POINTS2[CODE_POINTS2.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", CODE_POINTS2[CODE_POINTS2.SOLIDUS = 47] = "SOLIDUS", CODE_POINTS2[CODE_POINTS2.DIGIT_0 = 48] = "DIGIT_0", CODE_POINTS2[CODE_POINTS2.DIGIT_9 = 57] = "DIGIT_9", CODE_POINTS2[CODE_POINTS2.SEMICOLON = 59] = "SEMICOLON", CODE_POINTS2[CODE_POINTS2.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", CODE_POINTS2[CODE_POINTS2.EQUALS_SIGN = 61] = "EQUALS_SIGN", CODE_POINTS2[CODE_POINTS2.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", CODE_POINTS2[CODE_POINTS2.QUESTION_MARK = 63] = "QUESTION_MARK", CODE_POINTS2[CODE_POINTS2.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", CODE_POINTS2[CODE_POINTS2.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", CODE_POINTS2[CODE_POINTS2.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", CODE_POINTS2[CODE_POINTS2.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", CODE_POINTS2[CODE_POINTS2.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", CODE_POINTS2[CODE_POINTS2.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
var SEQUENCES = { DASH_DASH: "--", CDATA_START: "[CDATA[", DOCTYPE: "doctype", SCRIPT: "script", PUBLIC: "public", SYSTEM: "system" };
function isSurrogate(cp) {
  return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
  return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
  return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
  return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
  return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}

// node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR2) {
  ERR2.controlCharacterInInputStream = "control-character-in-input-stream", ERR2.noncharacterInInputStream = "noncharacter-in-input-stream", ERR2.surrogateInInputStream = "surrogate-in-input-stream", ERR2.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", ERR2.endTagWithAttributes = "end-tag-with-attributes", ERR2.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", ERR2.unexpectedSolidusInTag = "unexpected-solidus-in-tag", ERR2.unexpectedNullCharacter = "unexpected-null-character", ERR2.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", ERR2.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", ERR2.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", ERR2.missingEndTagName = "missing-end-tag-name", ERR2.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", ERR2.unknownNamedCharacterReference = "unknown-named-character-reference", ERR2.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", ERR2.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", ERR2.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", ERR2.eofBeforeTagName = "eof-before-tag-name", ERR2.eofInTag = "eof-in-tag", ERR2.missingAttributeValue = "missing-attribute-value", ERR2.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", ERR2.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", ERR2.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", ERR2.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", ERR2.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", ERR2.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", ERR2.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", ERR2.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", ERR2.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", ERR2.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", ERR2.cdataInHtmlContent = "cdata-in-html-content", ERR2.incorrectlyOpenedComment = "incorrectly-opened-comment", ERR2.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", ERR2.eofInDoctype = "eof-in-doctype", ERR2.nestedComment = "nested-comment", ERR2.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", ERR2.eofInComment = "eof-in-comment", ERR2.incorrectlyClosedComment = "incorrectly-closed-comment", ERR2.eofInCdata = "eof-in-cdata", ERR2.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", ERR2.nullCharacterReference = "null-character-reference", ERR2.surrogateCharacterReference = "surrogate-character-reference", ERR2.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", ERR2.controlCharacterReference = "control-character-reference", ERR2.noncharacterCharacterReference = "noncharacter-character-reference", ERR2.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", ERR2.missingDoctypeName = "missing-doctype-name", ERR2.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", ERR2.duplicateAttribute = "duplicate-attribute", ERR2.nonConformingDoctype = "non-conforming-doctype", ERR2.missingDoctype = "missing-doctype", ERR2.misplacedDoctype = "misplaced-doctype", ERR2.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", ERR2.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", ERR2.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", ERR2.openElementsLeftAfterEof = "open-elements-left-after-eof", ERR2.abandonedHeadElementChild = "abandoned-head-element-child", ERR2.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", ERR2.nestedNoscriptInHead = "nested-noscript-in-head", ERR2.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

// node_modules/parse5/dist/tokenizer/preprocessor.js
var DEFAULT_BUFFER_WATERLINE = 65536, Preprocessor = class {
  constructor(handler) {
    this.handler = handler, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = !1, this.lastChunkWritten = !1, this.endOfChunkHit = !1, this.bufferWaterline = DEFAULT_BUFFER_WATERLINE, this.isEol = !1, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
  }
  get col() {
    return this.pos - this.lineStartPos + +(this.lastGapPos !== this.pos);
  }
  get codePointStart() {
    return this.pos - +(this.lastGapPos === this.pos);
  }
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(code4, cpOffset) {
    let { line: line2, col, offset } = this, startCol = col + cpOffset, startOffset = offset + cpOffset;
    return { code: code4, startLine: line2, endLine: line2, startCol, endCol: startCol, startOffset, endOffset: startOffset };
  }
  _err(code4) {
    this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(code4, 0)));
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
  }
  _processSurrogate(cp) {
    if (this.pos !== this.html.length - 1) {
      let nextCp = this.html.charCodeAt(this.pos + 1);
      if (!isSurrogatePair(cp) && isSurrogatePair(nextCp))
        return this.pos++, this._addGap(), getSurrogatePairCodePoint(cp, nextCp);
    } else if (!this.lastChunkWritten)
      return this.endOfChunkHit = !0, CODE_POINTS.EOF;
    return this._err(ERR.surrogateInInputStream), cp;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  dropParsedChunk(keep = 0) {
    if (this.willDropParsedChunk()) {
      let droppedSize = this.offset - this.droppedBufferSize - keep;
      this.html = this.html.substring(droppedSize), this.lineStartPos -= droppedSize, this.droppedBufferSize += droppedSize, this.pos -= droppedSize, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > keep && this._addGap();
    }
  }
  write(chunk, isLastChunk) {
    this.html.length > 0 ? this.html += chunk : this.html = chunk, this.endOfChunkHit = !1, this.lastChunkWritten = isLastChunk;
  }
  insertHtmlAtCurrentPos(chunk) {
    this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1), this.endOfChunkHit = !1;
  }
  startsWith(pattern, caseSensitive) {
    if (this.pos + pattern.length > this.html.length)
      return this.endOfChunkHit = !this.lastChunkWritten, !1;
    if (caseSensitive)
      return this.html.startsWith(pattern, this.pos);
    for (let i = 0; i < pattern.length; i++)
      if ((this.html.charCodeAt(this.pos + i) | 32) !== pattern.charCodeAt(i))
        return !1;
    return !0;
  }
  peek(offset) {
    let pos = this.pos + offset;
    if (pos >= this.html.length)
      return this.endOfChunkHit = !this.lastChunkWritten, CODE_POINTS.EOF;
    let code4 = this.html.charCodeAt(pos);
    return code4 === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code4;
  }
  advance() {
    if (this.pos++, this.isEol && (this.isEol = !1, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length)
      return this.endOfChunkHit = !this.lastChunkWritten, CODE_POINTS.EOF;
    let cp = this.html.charCodeAt(this.pos);
    return cp === CODE_POINTS.CARRIAGE_RETURN ? (this.isEol = !0, this.skipNextNewLine = !0, CODE_POINTS.LINE_FEED) : cp === CODE_POINTS.LINE_FEED && (this.isEol = !0, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = !1, this._addGap(), this.advance()) : (this.skipNextNewLine = !1, isSurrogate(cp) && (cp = this._processSurrogate(cp)), this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976 || this._checkForProblematicCharacters(cp), cp);
  }
  _checkForProblematicCharacters(cp) {
    isControlCodePoint(cp) ? this._err(ERR.controlCharacterInInputStream) : isUndefinedCodePoint(cp) && this._err(ERR.noncharacterInInputStream);
  }
  retreat(count) {
    for (this.pos -= count; this.pos < this.lastGapPos; )
      this.lastGapPos = this.gapStack.pop(), this.pos--;
    this.isEol = !1;
  }
};

// node_modules/parse5/dist/common/token.js
var token_exports = {};
__export(token_exports, {
  TokenType: () => TokenType,
  getTokenAttr: () => getTokenAttr
});
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2.CHARACTER = 0] = "CHARACTER", TokenType2[TokenType2.NULL_CHARACTER = 1] = "NULL_CHARACTER", TokenType2[TokenType2.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", TokenType2[TokenType2.START_TAG = 3] = "START_TAG", TokenType2[TokenType2.END_TAG = 4] = "END_TAG", TokenType2[TokenType2.COMMENT = 5] = "COMMENT", TokenType2[TokenType2.DOCTYPE = 6] = "DOCTYPE", TokenType2[TokenType2.EOF = 7] = "EOF", TokenType2[TokenType2.HIBERNATION = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
  for (let i = token.attrs.length - 1; i >= 0; i--)
    if (token.attrs[i].name === attrName)
      return token.attrs[i].value;
  return null;
}

// node_modules/entities/dist/decode-codepoint.js
var c1 = [8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  return isInvalidCodePoint(codePoint) ? 65533 : codePoint >= 128 && codePoint <= 159 && c1[codePoint - 128] || codePoint;
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", 'Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠ ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋\'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ ≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌'];

// node_modules/entities/dist/internal/decode-data-format.js
var CHAR_REMAP = (() => {
  let remap = new Uint8Array(128);
  for (let code4 = 48; code4 <= 57; code4++) remap[code4] = code4 - 47;
  for (let code4 = 65; code4 <= 90; code4++) remap[code4] = code4 - 54;
  for (let code4 = 97; code4 <= 122; code4++) remap[code4] = code4 - 60;
  return remap;
})();
function exactKey(text10, nameStart, length) {
  return text10.charCodeAt(nameStart) << 25 | text10.charCodeAt(nameStart + 1) << 18 | text10.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text10.charCodeAt(nameStart + length - 1)] << 5 | length;
}
function pairIndex(c0, c12) {
  return (c0 * 3 << 3 ^ c12) & 1023;
}
function bucketOne(key2, buckets) {
  return (Math.imul(key2, 2654435761) >>> 16) * buckets >>> 16;
}
function bucketTwo(key2, buckets) {
  return (Math.imul(key2, 2246822507) >>> 16) * buckets >>> 16;
}
function initDecodeData(packed) {
  let [data, values] = packed, nameCount = data.charCodeAt(0) - 48 << 6 | data.charCodeAt(1) - 48, suffixesLength = data.charCodeAt(2) - 48 << 6 | data.charCodeAt(3) - 48, buckets = data.charCodeAt(4) - 48 << 6 | data.charCodeAt(5) - 48, metaStart = 6 + suffixesLength, choicesStart = metaStart + 2 * nameCount, slotCount = 2 * buckets, keys2 = new Int32Array(slotCount), slotMidOff = new Uint16Array(slotCount), slotValue = new Uint16Array(slotCount), lengthBits = new Uint32Array(1024), middleOffsets = /* @__PURE__ */ new Map(), middles = [], name = "", suffixOffset = 6, valueOffset = 0;
  for (let index2 = 0; index2 < nameCount; index2++) {
    let meta0 = data.charCodeAt(metaStart + 2 * index2) - 35, meta1 = data.charCodeAt(metaStart + 2 * index2 + 1) - 35, prefixLength = meta0 & 31, length = prefixLength + (meta1 & 31), valueLength = (meta1 >> 5) + 1;
    name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength), suffixOffset += length - prefixLength;
    let key2 = exactKey(name, 0, length), slot = 2 * ((data.charCodeAt(choicesStart + Math.floor(index2 / 6)) - 48 & 1 << index2 % 6) === 0 ? bucketOne : bucketTwo)(key2, buckets);
    if (keys2[slot] !== 0 && (slot += 1), keys2[slot] = key2, length > 4) {
      let middle = name.slice(2, length - 2), existing = middleOffsets.get(middle);
      if (existing === void 0) {
        middleOffsets.set(middle, middles.length), slotMidOff[slot] = middles.length;
        for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2)
          middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
      } else
        slotMidOff[slot] = existing;
    }
    let pair2 = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
    lengthBits[pair2] |= length <= 16 ? 1 << length - 2 : 32768, (meta0 & 32) !== 0 && (lengthBits[pair2] |= 1 << length - 2 + 16), slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4, valueOffset += valueLength;
  }
  return { keys: keys2, buckets, slotMidOff, slotValue, values, lengthBits, middles: new Uint32Array(middles) };
}

// node_modules/entities/dist/decode.js
var CHAR_NUM = 35, CHAR_SEMI = 59, CHAR_EQUALS = 61, CHAR_ZERO = 48, CHAR_LOWER_A = 97;
var CHAR_LOWER_X = 120, CHAR_UPPER_A = 65, TO_LOWER_BIT = 32;
function isNumber(code4) {
  return code4 - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code4) {
  return isNumber(code4) || (code4 | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code4) {
  return code4 === CHAR_EQUALS || isAlphaNumeric(code4);
}
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2.Legacy = 0] = "Legacy", DecodingMode2[DecodingMode2.Strict = 1] = "Strict", DecodingMode2[DecodingMode2.Attribute = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var htmlDecode = initDecodeData(htmlDecodeData), htmlKeys = htmlDecode.keys, htmlBuckets = htmlDecode.buckets, htmlSlotMidOff = htmlDecode.slotMidOff, htmlLengthBits = htmlDecode.lengthBits, htmlMiddles = htmlDecode.middles, htmlSlotValue = htmlDecode.slotValue, htmlValues = htmlDecode.values;
function findSlotHtml(text10, start, length) {
  let c0 = text10.charCodeAt(start), c12 = text10.charCodeAt(start + 1), c2 = text10.charCodeAt(start + length - 2), c3 = text10.charCodeAt(start + length - 1);
  if ((c0 | c12 | c2 | c3) > 127) return -1;
  let key2 = c0 << 25 | c12 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length, slot = 2 * ((Math.imul(key2, 2654435761) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isMidMatchHtml(slot, text10, start, length)))
      return slot;
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isMidMatchHtml(slot + 1, text10, start, length)))
      return slot + 1;
    if (attempt === 1) return -1;
    slot = 2 * ((Math.imul(key2, 2246822507) >>> 16) * htmlBuckets >>> 16);
  }
}
function isMidMatchHtml(slot, text10, start, length) {
  let wordIndex = htmlSlotMidOff[slot], index2 = start + 2, end = start + length - 2;
  for (; index2 + 1 < end; ) {
    if ((text10.charCodeAt(index2) | text10.charCodeAt(index2 + 1) << 16) !== htmlMiddles[wordIndex++]) return !1;
    index2 += 2;
  }
  return index2 === end || text10.charCodeAt(index2) === (htmlMiddles[wordIndex] & 65535);
}
var numericDigits = (() => {
  let digits = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 10; digit++)
    digits[CHAR_ZERO + digit] = digit;
  for (let digit = 0; digit < 6; digit++)
    digits[CHAR_UPPER_A + digit] = digit + 10, digits[CHAR_LOWER_A + digit] = digit + 10;
  return digits;
})();
function findLegacySlot(input, start, maxLength) {
  let legacy = htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>> 16 & 31;
  for (; legacy !== 0; ) {
    let top = 31 - Math.clz32(legacy);
    if (legacy ^= 1 << top, top + 2 > maxLength) continue;
    let slot = findSlotHtml(input, start, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0)
      return slot << 3 | top + 2;
  }
  return -1;
}
function findLongClassMatch(input, start, mode) {
  let length = input.slice(start, start + 32).indexOf(";");
  if (length - 2 >>> 0 <= 29) {
    let slot = findSlotHtml(input, start, length);
    if (slot >= 0) return slot << 6 | length + 1;
  }
  if (mode !== DecodingMode.Strict) {
    let packed = findLegacySlot(input, start, Math.min(31, input.length - start));
    if (packed >= 0) {
      let length2 = packed & 7;
      if (mode !== DecodingMode.Attribute || start + length2 >= input.length || !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length2))) return packed >> 3 << 6 | length2;
    }
  }
  return -1;
}
var STATE_ENTITY_START = 0, STATE_NUMERIC_START = 1, STATE_NUMERIC_DECIMAL = 2, STATE_NUMERIC_HEX = 3, STATE_NAMED_ENTITY = 4, EntityDecoderBase = class {
  emitCodePoint;
  errors;
  state = STATE_ENTITY_START;
  consumed = 1;
  result = 0;
  decodeMode = DecodingMode.Strict;
  replaceNumericCodePoint = replaceCodePoint;
  constructor(emitCodePoint, errors) {
    this.emitCodePoint = emitCodePoint, this.errors = errors;
  }
  stateNumericStart(input, offset) {
    return offset >= input.length ? -1 : (input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X ? (this.state = STATE_NUMERIC_HEX, this.consumed += 1, this.stateNumericHex(input, offset + 1)) : (this.state = STATE_NUMERIC_DECIMAL, this.stateNumericDecimal(input, offset));
  }
  stateNumericHex(input, offset) {
    let inputLength = input.length, { result, consumed } = this, index2 = offset;
    for (; index2 < inputLength; ) {
      let char = input.charCodeAt(index2), digit = numericDigits[char];
      if (digit <= 15)
        result = result * 16 + digit;
      else
        return this.result = result, this.consumed = consumed, this.emitNumericEntity(char, 3);
      consumed += 1, index2 += 1;
    }
    return this.result = result, this.consumed = consumed, -1;
  }
  stateNumericDecimal(input, offset) {
    let inputLength = input.length, { result, consumed } = this, index2 = offset;
    for (; index2 < inputLength; ) {
      let digit = input.charCodeAt(index2) - CHAR_ZERO;
      if (digit >>> 0 > 9)
        return this.result = result, this.consumed = consumed, this.emitNumericEntity(digit + CHAR_ZERO, 2);
      result = result * 10 + digit, consumed += 1, index2 += 1;
    }
    return this.result = result, this.consumed = consumed, -1;
  }
  emitNumericEntity(lastCp, expectedLength) {
    if (this.consumed <= expectedLength)
      return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
    if (lastCp === CHAR_SEMI)
      this.consumed += 1;
    else if (this.decodeMode === DecodingMode.Strict)
      return 0;
    return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (lastCp !== CHAR_SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
  }
  startEntity(decodeMode) {
    this.decodeMode = decodeMode, this.state = STATE_ENTITY_START, this.result = 0, this.consumed = 1;
  }
  write(input, offset) {
    switch (this.state) {
      case STATE_ENTITY_START:
        return input.charCodeAt(offset) === CHAR_NUM ? (this.state = STATE_NUMERIC_START, this.consumed += 1, this.stateNumericStart(input, offset + 1)) : (this.state = STATE_NAMED_ENTITY, this.stateNamedEntity(input, offset));
      case STATE_NUMERIC_START:
        return this.stateNumericStart(input, offset);
      case STATE_NUMERIC_DECIMAL:
        return this.stateNumericDecimal(input, offset);
      case STATE_NUMERIC_HEX:
        return this.stateNumericHex(input, offset);
      default:
        return this.stateNamedEntity(input, offset);
    }
  }
  end() {
    switch (this.state) {
      case STATE_NAMED_ENTITY:
        return this.endNamedEntity();
      case STATE_NUMERIC_DECIMAL:
        return this.emitNumericEntity(0, 2);
      case STATE_NUMERIC_HEX:
        return this.emitNumericEntity(0, 3);
      case STATE_NUMERIC_START:
        return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
      default:
        return 0;
    }
  }
}, HtmlEntityDecoder = class extends EntityDecoderBase {
  runLength = 0;
  nameBuffer = new Uint8Array(32);
  emitSlot(slot) {
    let packed = htmlSlotValue[slot], off = packed >> 2;
    this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed), (packed & 1) !== 0 && this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
  }
  startEntity(decodeMode) {
    super.startEntity(decodeMode), this.runLength = 0;
  }
  stateNamedEntity(input, offset) {
    let inputLength = input.length;
    if (this.runLength === 0 && offset + 17 <= inputLength) {
      let c0 = input.charCodeAt(offset), pair2 = pairIndex(c0, input.charCodeAt(offset + 1)), bits = htmlLengthBits[pair2];
      if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
        let packed = findLongClassMatch(input, offset, this.decodeMode);
        if (packed >= 0) {
          let length = packed & 63;
          return this.consumed = length + 1, this.emitSlot(packed >> 6), input.charCodeAt(offset + length - 1) !== CHAR_SEMI && this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
        }
        return 0;
      }
      let probed = bits & 32767;
      for (; probed !== 0; ) {
        let low = probed & -probed;
        probed ^= low;
        let length = 33 - Math.clz32(low);
        if (input.charCodeAt(offset + length) === CHAR_SEMI) {
          let slot = findSlotHtml(input, offset, length);
          if (slot >= 0)
            return this.consumed = length + 2, this.emitSlot(slot), this.consumed;
        }
      }
      if ((bits & 32768) === 0) {
        if (this.decodeMode !== DecodingMode.Strict) {
          let packed = findLegacySlot(input, offset, 31);
          if (packed >= 0) {
            let matchLength = packed & 7, next = input.charCodeAt(offset + matchLength);
            return this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next) ? 0 : (this.consumed = matchLength + 1, this.emitSlot(packed >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
          }
        }
        return 0;
      }
    }
    let index2 = offset, { runLength } = this, terminator = -1, scanEnd = Math.min(inputLength, offset + 32 - runLength);
    for (; index2 < scanEnd; ) {
      let char = input.charCodeAt(index2);
      if (!isAlphaNumeric(char)) {
        terminator = char;
        break;
      }
      this.nameBuffer[runLength++] = char, index2++;
    }
    if (terminator < 0 && runLength < 32)
      return this.runLength = runLength, -1;
    if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
      let slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
      if (slot >= 0)
        return this.consumed = runLength + 2, this.emitSlot(slot), this.consumed;
    }
    if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
      let packed = findBufferedLegacySlot(this.nameBuffer, runLength);
      if (packed >= 0) {
        let length = packed & 7, next = length < runLength ? this.nameBuffer[length] : terminator;
        return this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next) ? 0 : (this.consumed = length + 1, this.emitSlot(packed >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
      }
    }
    return 0;
  }
  endNamedEntity() {
    if (this.decodeMode === DecodingMode.Strict || this.runLength < 2)
      return 0;
    let packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
    return packed < 0 || this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength ? 0 : (this.consumed = (packed & 7) + 1, this.emitSlot(packed >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
  }
};
function findBufferedHtmlSlot(buffer, length) {
  let key2 = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length, slot = 2 * ((Math.imul(key2, 2654435761) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isBufferedMiddle(slot, buffer, length))) return slot;
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length))) return slot + 1;
    if (attempt === 1) return -1;
    slot = 2 * ((Math.imul(key2, 2246822507) >>> 16) * htmlBuckets >>> 16);
  }
}
function isBufferedMiddle(slot, buffer, length) {
  let wordIndex = htmlSlotMidOff[slot], index2 = 2, end = length - 2;
  for (; index2 + 1 < end; ) {
    if ((buffer[index2] | buffer[index2 + 1] << 16) !== htmlMiddles[wordIndex++]) return !1;
    index2 += 2;
  }
  return index2 === end || buffer[index2] === (htmlMiddles[wordIndex] & 65535);
}
function findBufferedLegacySlot(buffer, length) {
  let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
  for (; legacy !== 0; ) {
    let top = 31 - Math.clz32(legacy);
    if (legacy ^= 1 << top, top + 2 > length) continue;
    let slot = findBufferedHtmlSlot(buffer, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) return slot << 3 | top + 2;
  }
  return -1;
}

// node_modules/parse5/dist/common/html.js
var html_exports = {};
__export(html_exports, {
  ATTRS: () => ATTRS,
  DOCUMENT_MODE: () => DOCUMENT_MODE,
  NS: () => NS,
  NUMBERED_HEADERS: () => NUMBERED_HEADERS,
  SPECIAL_ELEMENTS: () => SPECIAL_ELEMENTS,
  TAG_ID: () => TAG_ID,
  TAG_NAMES: () => TAG_NAMES,
  getTagID: () => getTagID,
  hasUnescapedText: () => hasUnescapedText
});
var NS;
(function(NS2) {
  NS2.HTML = "http://www.w3.org/1999/xhtml", NS2.MATHML = "http://www.w3.org/1998/Math/MathML", NS2.SVG = "http://www.w3.org/2000/svg", NS2.XLINK = "http://www.w3.org/1999/xlink", NS2.XML = "http://www.w3.org/XML/1998/namespace", NS2.XMLNS = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS2) {
  ATTRS2.TYPE = "type", ATTRS2.ACTION = "action", ATTRS2.ENCODING = "encoding", ATTRS2.PROMPT = "prompt", ATTRS2.NAME = "name", ATTRS2.COLOR = "color", ATTRS2.FACE = "face", ATTRS2.SIZE = "size";
})(ATTRS || (ATTRS = {}));
var DOCUMENT_MODE;
(function(DOCUMENT_MODE2) {
  DOCUMENT_MODE2.NO_QUIRKS = "no-quirks", DOCUMENT_MODE2.QUIRKS = "quirks", DOCUMENT_MODE2.LIMITED_QUIRKS = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES2) {
  TAG_NAMES2.A = "a", TAG_NAMES2.ADDRESS = "address", TAG_NAMES2.ANNOTATION_XML = "annotation-xml", TAG_NAMES2.APPLET = "applet", TAG_NAMES2.AREA = "area", TAG_NAMES2.ARTICLE = "article", TAG_NAMES2.ASIDE = "aside", TAG_NAMES2.B = "b", TAG_NAMES2.BASE = "base", TAG_NAMES2.BASEFONT = "basefont", TAG_NAMES2.BGSOUND = "bgsound", TAG_NAMES2.BIG = "big", TAG_NAMES2.BLOCKQUOTE = "blockquote", TAG_NAMES2.BODY = "body", TAG_NAMES2.BR = "br", TAG_NAMES2.BUTTON = "button", TAG_NAMES2.CAPTION = "caption", TAG_NAMES2.CENTER = "center", TAG_NAMES2.CODE = "code", TAG_NAMES2.COL = "col", TAG_NAMES2.COLGROUP = "colgroup", TAG_NAMES2.DD = "dd", TAG_NAMES2.DESC = "desc", TAG_NAMES2.DETAILS = "details", TAG_NAMES2.DIALOG = "dialog", TAG_NAMES2.DIR = "dir", TAG_NAMES2.DIV = "div", TAG_NAMES2.DL = "dl", TAG_NAMES2.DT = "dt", TAG_NAMES2.EM = "em", TAG_NAMES2.EMBED = "embed", TAG_NAMES2.FIELDSET = "fieldset", TAG_NAMES2.FIGCAPTION = "figcaption", TAG_NAMES2.FIGURE = "figure", TAG_NAMES2.FONT = "font", TAG_NAMES2.FOOTER = "footer", TAG_NAMES2.FOREIGN_OBJECT = "foreignObject", TAG_NAMES2.FORM = "form", TAG_NAMES2.FRAME = "frame", TAG_NAMES2.FRAMESET = "frameset", TAG_NAMES2.H1 = "h1", TAG_NAMES2.H2 = "h2", TAG_NAMES2.H3 = "h3", TAG_NAMES2.H4 = "h4", TAG_NAMES2.H5 = "h5", TAG_NAMES2.H6 = "h6", TAG_NAMES2.HEAD = "head", TAG_NAMES2.HEADER = "header", TAG_NAMES2.HGROUP = "hgroup", TAG_NAMES2.HR = "hr", TAG_NAMES2.HTML = "html", TAG_NAMES2.I = "i", TAG_NAMES2.IMG = "img", TAG_NAMES2.IMAGE = "image", TAG_NAMES2.INPUT = "input", TAG_NAMES2.IFRAME = "iframe", TAG_NAMES2.KEYGEN = "keygen", TAG_NAMES2.LABEL = "label", TAG_NAMES2.LI = "li", TAG_NAMES2.LINK = "link", TAG_NAMES2.LISTING = "listing", TAG_NAMES2.MAIN = "main", TAG_NAMES2.MALIGNMARK = "malignmark", TAG_NAMES2.MARQUEE = "marquee", TAG_NAMES2.MATH = "math", TAG_NAMES2.MENU = "menu", TAG_NAMES2.META = "meta", TAG_NAMES2.MGLYPH = "mglyph", TAG_NAMES2.MI = "mi", TAG_NAMES2.MO = "mo", TAG_NAMES2.MN = "mn", TAG_NAMES2.MS = "ms", TAG_NAMES2.MTEXT = "mtext", TAG_NAMES2.NAV = "nav", TAG_NAMES2.NOBR = "nobr", TAG_NAMES2.NOFRAMES = "noframes", TAG_NAMES2.NOEMBED = "noembed", TAG_NAMES2.NOSCRIPT = "noscript", TAG_NAMES2.OBJECT = "object", TAG_NAMES2.OL = "ol", TAG_NAMES2.OPTGROUP = "optgroup", TAG_NAMES2.OPTION = "option", TAG_NAMES2.P = "p", TAG_NAMES2.PARAM = "param", TAG_NAMES2.PLAINTEXT = "plaintext", TAG_NAMES2.PRE = "pre", TAG_NAMES2.RB = "rb", TAG_NAMES2.RP = "rp", TAG_NAMES2.RT = "rt", TAG_NAMES2.RTC = "rtc", TAG_NAMES2.RUBY = "ruby", TAG_NAMES2.S = "s", TAG_NAMES2.SCRIPT = "script", TAG_NAMES2.SEARCH = "search", TAG_NAMES2.SECTION = "section", TAG_NAMES2.SELECT = "select", TAG_NAMES2.SOURCE = "source", TAG_NAMES2.SMALL = "small", TAG_NAMES2.SPAN = "span", TAG_NAMES2.STRIKE = "strike", TAG_NAMES2.STRONG = "strong", TAG_NAMES2.STYLE = "style", TAG_NAMES2.SUB = "sub", TAG_NAMES2.SUMMARY = "summary", TAG_NAMES2.SUP = "sup", TAG_NAMES2.TABLE = "table", TAG_NAMES2.TBODY = "tbody", TAG_NAMES2.TEMPLATE = "template", TAG_NAMES2.TEXTAREA = "textarea", TAG_NAMES2.TFOOT = "tfoot", TAG_NAMES2.TD = "td", TAG_NAMES2.TH = "th", TAG_NAMES2.THEAD = "thead", TAG_NAMES2.TITLE = "title", TAG_NAMES2.TR = "tr", TAG_NAMES2.TRACK = "track", TAG_NAMES2.TT = "tt", TAG_NAMES2.U = "u", TAG_NAMES2.UL = "ul", TAG_NAMES2.SVG = "svg", TAG_NAMES2.VAR = "var", TAG_NAMES2.WBR = "wbr", TAG_NAMES2.XMP = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
var TAG_ID;
(function(TAG_ID2) {
  TAG_ID2[TAG_ID2.UNKNOWN = 0] = "UNKNOWN", TAG_ID2[TAG_ID2.A = 1] = "A", TAG_ID2[TAG_ID2.ADDRESS = 2] = "ADDRESS", TAG_ID2[TAG_ID2.ANNOTATION_XML = 3] = "ANNOTATION_XML", TAG_ID2[TAG_ID2.APPLET = 4] = "APPLET", TAG_ID2[TAG_ID2.AREA = 5] = "AREA", TAG_ID2[TAG_ID2.ARTICLE = 6] = "ARTICLE", TAG_ID2[TAG_ID2.ASIDE = 7] = "ASIDE", TAG_ID2[TAG_ID2.B = 8] = "B", TAG_ID2[TAG_ID2.BASE = 9] = "BASE", TAG_ID2[TAG_ID2.BASEFONT = 10] = "BASEFONT", TAG_ID2[TAG_ID2.BGSOUND = 11] = "BGSOUND", TAG_ID2[TAG_ID2.BIG = 12] = "BIG", TAG_ID2[TAG_ID2.BLOCKQUOTE = 13] = "BLOCKQUOTE", TAG_ID2[TAG_ID2.BODY = 14] = "BODY", TAG_ID2[TAG_ID2.BR = 15] = "BR", TAG_ID2[TAG_ID2.BUTTON = 16] = "BUTTON", TAG_ID2[TAG_ID2.CAPTION = 17] = "CAPTION", TAG_ID2[TAG_ID2.CENTER = 18] = "CENTER", TAG_ID2[TAG_ID2.CODE = 19] = "CODE", TAG_ID2[TAG_ID2.COL = 20] = "COL", TAG_ID2[TAG_ID2.COLGROUP = 21] = "COLGROUP", TAG_ID2[TAG_ID2.DD = 22] = "DD", TAG_ID2[TAG_ID2.DESC = 23] = "DESC", TAG_ID2[TAG_ID2.DETAILS = 24] = "DETAILS", TAG_ID2[TAG_ID2.DIALOG = 25] = "DIALOG", TAG_ID2[TAG_ID2.DIR = 26] = "DIR", TAG_ID2[TAG_ID2.DIV = 27] = "DIV", TAG_ID2[TAG_ID2.DL = 28] = "DL", TAG_ID2[TAG_ID2.DT = 29] = "DT", TAG_ID2[TAG_ID2.EM = 30] = "EM", TAG_ID2[TAG_ID2.EMBED = 31] = "EMBED", TAG_ID2[TAG_ID2.FIELDSET = 32] = "FIELDSET", TAG_ID2[TAG_ID2.FIGCAPTION = 33] = "FIGCAPTION", TAG_ID2[TAG_ID2.FIGURE = 34] = "FIGURE", TAG_ID2[TAG_ID2.FONT = 35] = "FONT", TAG_ID2[TAG_ID2.FOOTER = 36] = "FOOTER", TAG_ID2[TAG_ID2.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", TAG_ID2[TAG_ID2.FORM = 38] = "FORM", TAG_ID2[TAG_ID2.FRAME = 39] = "FRAME", TAG_ID2[TAG_ID2.FRAMESET = 40] = "FRAMESET", TAG_ID2[TAG_ID2.H1 = 41] = "H1", TAG_ID2[TAG_ID2.H2 = 42] = "H2", TAG_ID2[TAG_ID2.H3 = 43] = "H3", TAG_ID2[TAG_ID2.H4 = 44] = "H4", TAG_ID2[TAG_ID2.H5 = 45] = "H5", TAG_ID2[TAG_ID2.H6 = 46] = "H6", TAG_ID2[TAG_ID2.HEAD = 47] = "HEAD", TAG_ID2[TAG_ID2.HEADER = 48] = "HEADER", TAG_ID2[TAG_ID2.HGROUP = 49] = "HGROUP", TAG_ID2[TAG_ID2.HR = 50] = "HR", TAG_ID2[TAG_ID2.HTML = 51] = "HTML", TAG_ID2[TAG_ID2.I = 52] = "I", TAG_ID2[TAG_ID2.IMG = 53] = "IMG", TAG_ID2[TAG_ID2.IMAGE = 54] = "IMAGE", TAG_ID2[TAG_ID2.INPUT = 55] = "INPUT", TAG_ID2[TAG_ID2.IFRAME = 56] = "IFRAME", TAG_ID2[TAG_ID2.KEYGEN = 57] = "KEYGEN", TAG_ID2[TAG_ID2.LABEL = 58] = "LABEL", TAG_ID2[TAG_ID2.LI = 59] = "LI", TAG_ID2[TAG_ID2.LINK = 60] = "LINK", TAG_ID2[TAG_ID2.LISTING = 61] = "LISTING", TAG_ID2[TAG_ID2.MAIN = 62] = "MAIN", TAG_ID2[TAG_ID2.MALIGNMARK = 63] = "MALIGNMARK", TAG_ID2[TAG_ID2.MARQUEE = 64] = "MARQUEE", TAG_ID2[TAG_ID2.MATH = 65] = "MATH", TAG_ID2[TAG_ID2.MENU = 66] = "MENU", TAG_ID2[TAG_ID2.META = 67] = "META", TAG_ID2[TAG_ID2.MGLYPH = 68] = "MGLYPH", TAG_ID2[TAG_ID2.MI = 69] = "MI", TAG_ID2[TAG_ID2.MO = 70] = "MO", TAG_ID2[TAG_ID2.MN = 71] = "MN", TAG_ID2[TAG_ID2.MS = 72] = "MS", TAG_ID2[TAG_ID2.MTEXT = 73] = "MTEXT", TAG_ID2[TAG_ID2.NAV = 74] = "NAV", TAG_ID2[TAG_ID2.NOBR = 75] = "NOBR", TAG_ID2[TAG_ID2.NOFRAMES = 76] = "NOFRAMES", TAG_ID2[TAG_ID2.NOEMBED = 77] = "NOEMBED", TAG_ID2[TAG_ID2.NOSCRIPT = 78] = "NOSCRIPT", TAG_ID2[TAG_ID2.OBJECT = 79] = "OBJECT", TAG_ID2[TAG_ID2.OL = 80] = "OL", TAG_ID2[TAG_ID2.OPTGROUP = 81] = "OPTGROUP", TAG_ID2[TAG_ID2.OPTION = 82] = "OPTION", TAG_ID2[TAG_ID2.P = 83] = "P", TAG_ID2[TAG_ID2.PARAM = 84] = "PARAM", TAG_ID2[TAG_ID2.PLAINTEXT = 85] = "PLAINTEXT", TAG_ID2[TAG_ID2.PRE = 86] = "PRE", TAG_ID2[TAG_ID2.RB = 87] = "RB", TAG_ID2[TAG_ID2.RP = 88] = "RP", TAG_ID2[TAG_ID2.RT = 89] = "RT", TAG_ID2[TAG_ID2.RTC = 90] = "RTC", TAG_ID2[TAG_ID2.RUBY = 91] = "RUBY", TAG_ID2[TAG_ID2.S = 92] = "S", TAG_ID2[TAG_ID2.SCRIPT = 93] = "SCRIPT", TAG_ID2[TAG_ID2.SEARCH = 94] = "SEARCH", TAG_ID2[TAG_ID2.SECTION = 95] = "SECTION", TAG_ID2[TAG_ID2.SELECT = 96] = "SELECT", TAG_ID2[TAG_ID2.SOURCE = 97] = "SOURCE", TAG_ID2[TAG_ID2.SMALL = 98] = "SMALL", TAG_ID2[TAG_ID2.SPAN = 99] = "SPAN", TAG_ID2[TAG_ID2.STRIKE = 100] = "STRIKE", TAG_ID2[TAG_ID2.STRONG = 101] = "STRONG", TAG_ID2[TAG_ID2.STYLE = 102] = "STYLE", TAG_ID2[TAG_ID2.SUB = 103] = "SUB", TAG_ID2[TAG_ID2.SUMMARY = 104] = "SUMMARY", TAG_ID2[TAG_ID2.SUP = 105] = "SUP", TAG_ID2[TAG_ID2.TABLE = 106] = "TABLE", TAG_ID2[TAG_ID2.TBODY = 107] = "TBODY", TAG_ID2[TAG_ID2.TEMPLATE = 108] = "TEMPLATE", TAG_ID2[TAG_ID2.TEXTAREA = 109] = "TEXTAREA", TAG_ID2[TAG_ID2.TFOOT = 110] = "TFOOT", TAG_ID2[TAG_ID2.TD = 111] = "TD", TAG_ID2[TAG_ID2.TH = 112] = "TH", TAG_ID2[TAG_ID2.THEAD = 113] = "THEAD", TAG_ID2[TAG_ID2.TITLE = 114] = "TITLE", TAG_ID2[TAG_ID2.TR = 115] = "TR", TAG_ID2[TAG_ID2.TRACK = 116] = "TRACK", TAG_ID2[TAG_ID2.TT = 117] = "TT", TAG_ID2[TAG_ID2.U = 118] = "U", TAG_ID2[TAG_ID2.UL = 119] = "UL", TAG_ID2[TAG_ID2.SVG = 120] = "SVG", TAG_ID2[TAG_ID2.VAR = 121] = "VAR", TAG_ID2[TAG_ID2.WBR = 122] = "WBR", TAG_ID2[TAG_ID2.XMP = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
var TAG_NAME_TO_ID = /* @__PURE__ */ new Map([[TAG_NAMES.A, TAG_ID.A], [TAG_NAMES.ADDRESS, TAG_ID.ADDRESS], [TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML], [TAG_NAMES.APPLET, TAG_ID.APPLET], [TAG_NAMES.AREA, TAG_ID.AREA], [TAG_NAMES.ARTICLE, TAG_ID.ARTICLE], [TAG_NAMES.ASIDE, TAG_ID.ASIDE], [TAG_NAMES.B, TAG_ID.B], [TAG_NAMES.BASE, TAG_ID.BASE], [TAG_NAMES.BASEFONT, TAG_ID.BASEFONT], [TAG_NAMES.BGSOUND, TAG_ID.BGSOUND], [TAG_NAMES.BIG, TAG_ID.BIG], [TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE], [TAG_NAMES.BODY, TAG_ID.BODY], [TAG_NAMES.BR, TAG_ID.BR], [TAG_NAMES.BUTTON, TAG_ID.BUTTON], [TAG_NAMES.CAPTION, TAG_ID.CAPTION], [TAG_NAMES.CENTER, TAG_ID.CENTER], [TAG_NAMES.CODE, TAG_ID.CODE], [TAG_NAMES.COL, TAG_ID.COL], [TAG_NAMES.COLGROUP, TAG_ID.COLGROUP], [TAG_NAMES.DD, TAG_ID.DD], [TAG_NAMES.DESC, TAG_ID.DESC], [TAG_NAMES.DETAILS, TAG_ID.DETAILS], [TAG_NAMES.DIALOG, TAG_ID.DIALOG], [TAG_NAMES.DIR, TAG_ID.DIR], [TAG_NAMES.DIV, TAG_ID.DIV], [TAG_NAMES.DL, TAG_ID.DL], [TAG_NAMES.DT, TAG_ID.DT], [TAG_NAMES.EM, TAG_ID.EM], [TAG_NAMES.EMBED, TAG_ID.EMBED], [TAG_NAMES.FIELDSET, TAG_ID.FIELDSET], [TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION], [TAG_NAMES.FIGURE, TAG_ID.FIGURE], [TAG_NAMES.FONT, TAG_ID.FONT], [TAG_NAMES.FOOTER, TAG_ID.FOOTER], [TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT], [TAG_NAMES.FORM, TAG_ID.FORM], [TAG_NAMES.FRAME, TAG_ID.FRAME], [TAG_NAMES.FRAMESET, TAG_ID.FRAMESET], [TAG_NAMES.H1, TAG_ID.H1], [TAG_NAMES.H2, TAG_ID.H2], [TAG_NAMES.H3, TAG_ID.H3], [TAG_NAMES.H4, TAG_ID.H4], [TAG_NAMES.H5, TAG_ID.H5], [TAG_NAMES.H6, TAG_ID.H6], [TAG_NAMES.HEAD, TAG_ID.HEAD], [TAG_NAMES.HEADER, TAG_ID.HEADER], [TAG_NAMES.HGROUP, TAG_ID.HGROUP], [TAG_NAMES.HR, TAG_ID.HR], [TAG_NAMES.HTML, TAG_ID.HTML], [TAG_NAMES.I, TAG_ID.I], [TAG_NAMES.IMG, TAG_ID.IMG], [TAG_NAMES.IMAGE, TAG_ID.IMAGE], [TAG_NAMES.INPUT, TAG_ID.INPUT], [TAG_NAMES.IFRAME, TAG_ID.IFRAME], [TAG_NAMES.KEYGEN, TAG_ID.KEYGEN], [TAG_NAMES.LABEL, TAG_ID.LABEL], [TAG_NAMES.LI, TAG_ID.LI], [TAG_NAMES.LINK, TAG_ID.LINK], [TAG_NAMES.LISTING, TAG_ID.LISTING], [TAG_NAMES.MAIN, TAG_ID.MAIN], [TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK], [TAG_NAMES.MARQUEE, TAG_ID.MARQUEE], [TAG_NAMES.MATH, TAG_ID.MATH], [TAG_NAMES.MENU, TAG_ID.MENU], [TAG_NAMES.META, TAG_ID.META], [TAG_NAMES.MGLYPH, TAG_ID.MGLYPH], [TAG_NAMES.MI, TAG_ID.MI], [TAG_NAMES.MO, TAG_ID.MO], [TAG_NAMES.MN, TAG_ID.MN], [TAG_NAMES.MS, TAG_ID.MS], [TAG_NAMES.MTEXT, TAG_ID.MTEXT], [TAG_NAMES.NAV, TAG_ID.NAV], [TAG_NAMES.NOBR, TAG_ID.NOBR], [TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES], [TAG_NAMES.NOEMBED, TAG_ID.NOEMBED], [TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT], [TAG_NAMES.OBJECT, TAG_ID.OBJECT], [TAG_NAMES.OL, TAG_ID.OL], [TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP], [TAG_NAMES.OPTION, TAG_ID.OPTION], [TAG_NAMES.P, TAG_ID.P], [TAG_NAMES.PARAM, TAG_ID.PARAM], [TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT], [TAG_NAMES.PRE, TAG_ID.PRE], [TAG_NAMES.RB, TAG_ID.RB], [TAG_NAMES.RP, TAG_ID.RP], [TAG_NAMES.RT, TAG_ID.RT], [TAG_NAMES.RTC, TAG_ID.RTC], [TAG_NAMES.RUBY, TAG_ID.RUBY], [TAG_NAMES.S, TAG_ID.S], [TAG_NAMES.SCRIPT, TAG_ID.SCRIPT], [TAG_NAMES.SEARCH, TAG_ID.SEARCH], [TAG_NAMES.SECTION, TAG_ID.SECTION], [TAG_NAMES.SELECT, TAG_ID.SELECT], [TAG_NAMES.SOURCE, TAG_ID.SOURCE], [TAG_NAMES.SMALL, TAG_ID.SMALL], [TAG_NAMES.SPAN, TAG_ID.SPAN], [TAG_NAMES.STRIKE, TAG_ID.STRIKE], [TAG_NAMES.STRONG, TAG_ID.STRONG], [TAG_NAMES.STYLE, TAG_ID.STYLE], [TAG_NAMES.SUB, TAG_ID.SUB], [TAG_NAMES.SUMMARY, TAG_ID.SUMMARY], [TAG_NAMES.SUP, TAG_ID.SUP], [TAG_NAMES.TABLE, TAG_ID.TABLE], [TAG_NAMES.TBODY, TAG_ID.TBODY], [TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE], [TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA], [TAG_NAMES.TFOOT, TAG_ID.TFOOT], [TAG_NAMES.TD, TAG_ID.TD], [TAG_NAMES.TH, TAG_ID.TH], [TAG_NAMES.THEAD, TAG_ID.THEAD], [TAG_NAMES.TITLE, TAG_ID.TITLE], [TAG_NAMES.TR, TAG_ID.TR], [TAG_NAMES.TRACK, TAG_ID.TRACK], [TAG_NAMES.TT, TAG_ID.TT], [TAG_NAMES.U, TAG_ID.U], [TAG_NAMES.UL, TAG_ID.UL], [TAG_NAMES.SVG, TAG_ID.SVG], [TAG_NAMES.VAR, TAG_ID.VAR], [TAG_NAMES.WBR, TAG_ID.WBR], [TAG_NAMES.XMP, TAG_ID.XMP]]);
function getTagID(tagName) {
  var _a;
  return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
var $ = TAG_ID, SPECIAL_ELEMENTS = { [NS.HTML]: /* @__PURE__ */ new Set([$.ADDRESS, $.APPLET, $.AREA, $.ARTICLE, $.ASIDE, $.BASE, $.BASEFONT, $.BGSOUND, $.BLOCKQUOTE, $.BODY, $.BR, $.BUTTON, $.CAPTION, $.CENTER, $.COL, $.COLGROUP, $.DD, $.DETAILS, $.DIR, $.DIV, $.DL, $.DT, $.EMBED, $.FIELDSET, $.FIGCAPTION, $.FIGURE, $.FOOTER, $.FORM, $.FRAME, $.FRAMESET, $.H1, $.H2, $.H3, $.H4, $.H5, $.H6, $.HEAD, $.HEADER, $.HGROUP, $.HR, $.HTML, $.IFRAME, $.IMG, $.INPUT, $.LI, $.LINK, $.LISTING, $.MAIN, $.MARQUEE, $.MENU, $.META, $.NAV, $.NOEMBED, $.NOFRAMES, $.NOSCRIPT, $.OBJECT, $.OL, $.P, $.PARAM, $.PLAINTEXT, $.PRE, $.SCRIPT, $.SECTION, $.SELECT, $.SOURCE, $.STYLE, $.SUMMARY, $.TABLE, $.TBODY, $.TD, $.TEMPLATE, $.TEXTAREA, $.TFOOT, $.TH, $.THEAD, $.TITLE, $.TR, $.TRACK, $.UL, $.WBR, $.XMP]), [NS.MATHML]: /* @__PURE__ */ new Set([$.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML]), [NS.SVG]: /* @__PURE__ */ new Set([$.TITLE, $.FOREIGN_OBJECT, $.DESC]), [NS.XLINK]: /* @__PURE__ */ new Set(), [NS.XML]: /* @__PURE__ */ new Set(), [NS.XMLNS]: /* @__PURE__ */ new Set() }, NUMBERED_HEADERS = /* @__PURE__ */ new Set([$.H1, $.H2, $.H3, $.H4, $.H5, $.H6]), UNESCAPED_TEXT = /* @__PURE__ */ new Set([TAG_NAMES.STYLE, TAG_NAMES.SCRIPT, TAG_NAMES.XMP, TAG_NAMES.IFRAME, TAG_NAMES.NOEMBED, TAG_NAMES.NOFRAMES, TAG_NAMES.PLAINTEXT]);
function hasUnescapedText(tn, scriptingEnabled) {
  return UNESCAPED_TEXT.has(tn) || scriptingEnabled && tn === TAG_NAMES.NOSCRIPT;
}

// node_modules/parse5/dist/tokenizer/index.js
var ATTR_NAME_SET_THRESHOLD = 64, State;
(function(State2) {
  State2[State2.DATA = 0] = "DATA", State2[State2.RCDATA = 1] = "RCDATA", State2[State2.RAWTEXT = 2] = "RAWTEXT", State2[State2.SCRIPT_DATA = 3] = "SCRIPT_DATA", State2[State2.PLAINTEXT = 4] = "PLAINTEXT", State2[State2.TAG_OPEN = 5] = "TAG_OPEN", State2[State2.END_TAG_OPEN = 6] = "END_TAG_OPEN", State2[State2.TAG_NAME = 7] = "TAG_NAME", State2[State2.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", State2[State2.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", State2[State2.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", State2[State2.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", State2[State2.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", State2[State2.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", State2[State2.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", State2[State2.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", State2[State2.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", State2[State2.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", State2[State2.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", State2[State2.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", State2[State2.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", State2[State2.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", State2[State2.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", State2[State2.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", State2[State2.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", State2[State2.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", State2[State2.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", State2[State2.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", State2[State2.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", State2[State2.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", State2[State2.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", State2[State2.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", State2[State2.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", State2[State2.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", State2[State2.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", State2[State2.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", State2[State2.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", State2[State2.COMMENT_START = 42] = "COMMENT_START", State2[State2.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", State2[State2.COMMENT = 44] = "COMMENT", State2[State2.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", State2[State2.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", State2[State2.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", State2[State2.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", State2[State2.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", State2[State2.COMMENT_END = 50] = "COMMENT_END", State2[State2.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", State2[State2.DOCTYPE = 52] = "DOCTYPE", State2[State2.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", State2[State2.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", State2[State2.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", State2[State2.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", State2[State2.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", State2[State2.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", State2[State2.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", State2[State2.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", State2[State2.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", State2[State2.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", State2[State2.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", State2[State2.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", State2[State2.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", State2[State2.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", State2[State2.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", State2[State2.CDATA_SECTION = 68] = "CDATA_SECTION", State2[State2.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", State2[State2.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", State2[State2.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", State2[State2.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
var TokenizerMode = { DATA: State.DATA, RCDATA: State.RCDATA, RAWTEXT: State.RAWTEXT, SCRIPT_DATA: State.SCRIPT_DATA, PLAINTEXT: State.PLAINTEXT, CDATA_SECTION: State.CDATA_SECTION };
function isAsciiDigit(cp) {
  return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
  return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
  return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
  return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
  return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
  return cp + 32;
}
function isWhitespace(cp) {
  return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
  return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code4) {
  return code4 === CODE_POINTS.NULL ? ERR.nullCharacterReference : code4 > 1114111 ? ERR.characterReferenceOutsideUnicodeRange : isSurrogate(code4) ? ERR.surrogateCharacterReference : isUndefinedCodePoint(code4) ? ERR.noncharacterCharacterReference : isControlCodePoint(code4) || code4 === CODE_POINTS.CARRIAGE_RETURN ? ERR.controlCharacterReference : null;
}
var Tokenizer = class {
  constructor(options, handler) {
    this.options = options, this.handler = handler, this.paused = !1, this.inLoop = !1, this.inForeignNode = !1, this.lastStartTagName = "", this.active = !1, this.state = State.DATA, this.returnState = State.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = { name: "", value: "" }, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new Preprocessor(handler), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
      this.preprocessor.pos = this.entityStartPos + consumed - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER), this._extendRunWith(String.fromCodePoint(cp), 0), this.entityStartPos = this.preprocessor.pos - consumed + 1;
    }, handler.onParseError ? { missingSemicolonAfterCharacterReference: () => {
      this._err(ERR.missingSemicolonAfterCharacterReference, 1);
    }, absenceOfDigitsInNumericCharacterReference: (consumed) => {
      this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
    }, validateNumericCharacterReference: (code4) => {
      let error = getErrorForNumericCharacterReference(code4);
      error && this._err(error, 1);
    } } : void 0);
  }
  _err(code4, cpOffset = 0) {
    var _a, _b;
    (_b = (_a = this.handler).onParseError) === null || _b === void 0 || _b.call(_a, this.preprocessor.getError(code4, cpOffset));
  }
  getCurrentLocation(offset) {
    return this.options.sourceCodeLocationInfo ? { startLine: this.preprocessor.line, startCol: this.preprocessor.col - offset, startOffset: this.preprocessor.offset - offset, endLine: -1, endCol: -1, endOffset: -1 } : null;
  }
  _runParsingLoop() {
    if (!this.inLoop) {
      for (this.inLoop = !0; this.active && !this.paused; ) {
        this.consumedAfterSnapshot = 0;
        let cp = this._consume();
        this._ensureHibernation() || this._callState(cp);
      }
      this.inLoop = !1;
    }
  }
  flushCharacters() {
    var _a;
    if (this.inLoop)
      throw new Error("Cannot flush characters from a tokenizer callback");
    let location2 = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location, nextLocation = null;
    location2 && (nextLocation = this.getCharacterTokenEndLocation(location2), this.currentLocation = nextLocation), this.inLoop = !0;
    try {
      this._emitCurrentCharacterToken(nextLocation);
    } finally {
      this.inLoop = !1;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(location2) {
    let endOffset = this.getCharacterTokenEndOffset(), html7 = this.preprocessor.html.slice(location2.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize), line2 = location2.startLine, lastLineBreak = -1;
    for (let i = html7.indexOf(`
`); i !== -1; i = html7.indexOf(`
`, i + 1))
      line2++, lastLineBreak = i;
    for (let i = html7.indexOf("\r"); i !== -1; i = html7.indexOf("\r", i + 1))
      html7.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED && (line2++, lastLineBreak = Math.max(lastLineBreak, i));
    return { startLine: line2, startCol: lastLineBreak === -1 ? location2.startCol + html7.length : html7.length - lastLineBreak, startOffset: endOffset, endLine: -1, endCol: -1, endOffset: -1 };
  }
  getCharacterTokenEndOffset() {
    var _a;
    let end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
    switch (this.state) {
      case State.TAG_OPEN:
      case State.RCDATA_LESS_THAN_SIGN:
      case State.RAWTEXT_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case State.CDATA_SECTION_BRACKET:
        return end - 1;
      case State.END_TAG_OPEN:
      case State.MARKUP_DECLARATION_OPEN:
      case State.RCDATA_END_TAG_OPEN:
      case State.RCDATA_END_TAG_NAME:
      case State.RAWTEXT_END_TAG_OPEN:
      case State.RAWTEXT_END_TAG_NAME:
      case State.SCRIPT_DATA_END_TAG_OPEN:
      case State.SCRIPT_DATA_END_TAG_NAME:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case State.CDATA_SECTION_END:
        return end - 2;
      case State.CHARACTER_REFERENCE:
        return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      case State.DOCTYPE:
      case State.BEFORE_DOCTYPE_NAME:
        return this.currentLocation.startOffset;
      default:
        return tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE) ? tokenLocation.startOffset : end;
    }
  }
  pause() {
    this.paused = !0;
  }
  resume(writeCallback) {
    if (!this.paused)
      throw new Error("Parser was already resumed");
    this.paused = !1, !this.inLoop && (this._runParsingLoop(), this.paused || writeCallback?.());
  }
  write(chunk, isLastChunk, writeCallback) {
    this.active = !0, this.preprocessor.write(chunk, isLastChunk), this._runParsingLoop(), this.paused || writeCallback?.();
  }
  insertHtmlAtCurrentPos(chunk) {
    this.active = !0, this.preprocessor.insertHtmlAtCurrentPos(chunk), this._runParsingLoop();
  }
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk())
      return;
    let pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(pending), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(TokenType.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - pending;
  }
  _ensureHibernation() {
    return this.preprocessor.endOfChunkHit ? (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = !1, !0) : !1;
  }
  _consume() {
    return this.consumedAfterSnapshot++, this.preprocessor.advance();
  }
  _advanceBy(count) {
    this.consumedAfterSnapshot += count;
    for (let i = 0; i < count; i++)
      this.preprocessor.advance();
  }
  _consumeSequenceIfMatch(pattern, caseSensitive) {
    return this.preprocessor.startsWith(pattern, caseSensitive) ? (this._advanceBy(pattern.length - 1), !0) : !1;
  }
  _createStartTagToken() {
    this._flushRun(""), this.currentToken = { type: TokenType.START_TAG, tagName: "", tagID: TAG_ID.UNKNOWN, selfClosing: !1, ackSelfClosing: !1, attrs: [], location: this.getCurrentLocation(1) };
  }
  _createEndTagToken() {
    this._flushRun(""), this.currentToken = { type: TokenType.END_TAG, tagName: "", tagID: TAG_ID.UNKNOWN, selfClosing: !1, ackSelfClosing: !1, attrs: [], location: this.getCurrentLocation(2) };
  }
  _createCommentToken(offset) {
    this._flushRun(""), this.currentToken = { type: TokenType.COMMENT, data: "", location: this.getCurrentLocation(offset) };
  }
  _createDoctypeToken(initialName) {
    this._flushRun(""), this.currentToken = { type: TokenType.DOCTYPE, name: initialName, forceQuirks: !1, publicId: null, systemId: null, location: this.currentLocation };
  }
  _createCharacterToken(type) {
    if (this.currentLocation) {
      let start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      this.preprocessor.html[start] === `
` && this.preprocessor.html[start - 1] === "\r" && this.currentLocation.startOffset++;
    }
    this.currentCharacterToken = { type, chars: "", location: this.currentLocation };
  }
  _createAttr(attrNameFirstCh) {
    this._flushRun(""), this.currentAttr = { name: attrNameFirstCh, value: "" }, this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var _a, _b;
    let token = this.currentToken, { name } = this.currentAttr, names = this.currentAttrNames, duplicate;
    if (names === null ? (duplicate = getTokenAttr(token, name) !== null, !duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD && (this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name))) : (duplicate = names.has(name), duplicate || names.add(name)), duplicate)
      this._err(ERR.duplicateAttribute);
    else if (token.attrs.push(this.currentAttr), token.location && this.currentAttrLocation) {
      let attrLocations = (_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = /* @__PURE__ */ Object.create(null);
      attrLocations[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue();
    }
  }
  _leaveAttrValue() {
    this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
  }
  _flushRun(text10) {
    if (this.runEnd === this.runStart && text10.length === 0)
      return;
    let slice = this.preprocessor.html.slice(this.runStart, this.runEnd), run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text10, token = this.currentToken;
    this.runStart = this.runEnd, token === null ? this.currentCharacterToken.chars += run : token.type === TokenType.COMMENT ? token.data += run : this.currentAttr.value += run;
  }
  _extendRun(cp) {
    let { preprocessor } = this;
    if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED)
      this._flushRun(`
`), this.runStart = preprocessor.pos + 1;
    else {
      let start = preprocessor.pos - +(cp > 65535);
      start !== this.runEnd && (this._flushRun(""), this.runStart = start);
    }
    this.runEnd = preprocessor.pos + 1;
  }
  _extendRunWith(text10, cpOffset) {
    let { preprocessor } = this, start = preprocessor.codePointStart + 1 + cpOffset - text10.length;
    start >= 0 && preprocessor.html.startsWith(text10, start) ? start !== this.runEnd && (this._flushRun(""), this.runStart = start) : (this._flushRun(text10), this.runStart = start + text10.length), this.runEnd = start + text10.length;
  }
  prepareToken(ct) {
    this._emitCurrentCharacterToken(ct.location), this.currentToken = null, ct.location && (ct.location.endLine = this.preprocessor.line, ct.location.endCol = this.preprocessor.col + 1, ct.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    let ct = this.currentToken;
    this.currentAttrNames = null, this.prepareToken(ct), ct.tagID = getTagID(ct.tagName), ct.type === TokenType.START_TAG ? (this.lastStartTagName = ct.tagName, this.handler.onStartTag(ct)) : (ct.attrs.length > 0 && this._err(ERR.endTagWithAttributes), ct.selfClosing && this._err(ERR.endTagWithTrailingSolidus), this.handler.onEndTag(ct)), this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(ct) {
    this.prepareToken(ct), this.handler.onComment(ct), this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(ct) {
    this.prepareToken(ct), this.handler.onDoctype(ct), this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(nextLocation) {
    if (this._flushRun(""), this.currentCharacterToken) {
      switch (nextLocation && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = nextLocation.startLine, this.currentCharacterToken.location.endCol = nextLocation.startCol, this.currentCharacterToken.location.endOffset = nextLocation.startOffset), this.currentCharacterToken.type) {
        case TokenType.CHARACTER: {
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.NULL_CHARACTER: {
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.WHITESPACE_CHARACTER: {
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
          break;
        }
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var _a, _b;
    let location2 = this.getCurrentLocation(0);
    location2 && (location2.endLine = location2.startLine, location2.endCol = location2.startCol, location2.endOffset = location2.startOffset), this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location2), this.handler.onEof({ type: TokenType.EOF, location: location2 }), this.active = !1;
  }
  _ensureCharacterToken(type) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === type)
        return;
      this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(type);
  }
  _emitCodePoint(cp) {
    let type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER, token = this.currentCharacterToken;
    (token === null || token.type !== type) && this._ensureCharacterToken(type), this._extendRun(cp);
  }
  _emitChars(ch, cpOffset = 0) {
    this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER ? (this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(TokenType.CHARACTER)) : this._ensureCharacterToken(TokenType.CHARACTER), this._extendRunWith(ch, cpOffset);
  }
  _startCharacterReference() {
    this.returnState = this.state, this.state = State.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(cp) {
    this._isCharacterReferenceInAttribute() ? this._extendRun(cp) : this._emitCodePoint(cp);
  }
  _callState(cp) {
    switch (this.state) {
      case State.DATA: {
        this._stateData(cp);
        break;
      }
      case State.RCDATA: {
        this._stateRcdata(cp);
        break;
      }
      case State.RAWTEXT: {
        this._stateRawtext(cp);
        break;
      }
      case State.SCRIPT_DATA: {
        this._stateScriptData(cp);
        break;
      }
      case State.PLAINTEXT: {
        this._statePlaintext(cp);
        break;
      }
      case State.TAG_OPEN: {
        this._stateTagOpen(cp);
        break;
      }
      case State.END_TAG_OPEN: {
        this._stateEndTagOpen(cp);
        break;
      }
      case State.TAG_NAME: {
        this._stateTagName(cp);
        break;
      }
      case State.RCDATA_LESS_THAN_SIGN: {
        this._stateRcdataLessThanSign(cp);
        break;
      }
      case State.RCDATA_END_TAG_OPEN: {
        this._stateRcdataEndTagOpen(cp);
        break;
      }
      case State.RCDATA_END_TAG_NAME: {
        this._stateRcdataEndTagName(cp);
        break;
      }
      case State.RAWTEXT_LESS_THAN_SIGN: {
        this._stateRawtextLessThanSign(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_OPEN: {
        this._stateRawtextEndTagOpen(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_NAME: {
        this._stateRawtextEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_LESS_THAN_SIGN: {
        this._stateScriptDataLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_OPEN: {
        this._stateScriptDataEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_NAME: {
        this._stateScriptDataEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START: {
        this._stateScriptDataEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START_DASH: {
        this._stateScriptDataEscapeStartDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED: {
        this._stateScriptDataEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH: {
        this._stateScriptDataEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH_DASH: {
        this._stateScriptDataEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN: {
        this._stateScriptDataEscapedEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME: {
        this._stateScriptDataEscapedEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_START: {
        this._stateScriptDataDoubleEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED: {
        this._stateScriptDataDoubleEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH: {
        this._stateScriptDataDoubleEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH: {
        this._stateScriptDataDoubleEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataDoubleEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_END: {
        this._stateScriptDataDoubleEscapeEnd(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_NAME: {
        this._stateBeforeAttributeName(cp);
        break;
      }
      case State.ATTRIBUTE_NAME: {
        this._stateAttributeName(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_NAME: {
        this._stateAfterAttributeName(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_VALUE: {
        this._stateBeforeAttributeValue(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED: {
        this._stateAttributeValueDoubleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_SINGLE_QUOTED: {
        this._stateAttributeValueSingleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_UNQUOTED: {
        this._stateAttributeValueUnquoted(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_VALUE_QUOTED: {
        this._stateAfterAttributeValueQuoted(cp);
        break;
      }
      case State.SELF_CLOSING_START_TAG: {
        this._stateSelfClosingStartTag(cp);
        break;
      }
      case State.BOGUS_COMMENT: {
        this._stateBogusComment(cp);
        break;
      }
      case State.MARKUP_DECLARATION_OPEN: {
        this._stateMarkupDeclarationOpen(cp);
        break;
      }
      case State.COMMENT_START: {
        this._stateCommentStart(cp);
        break;
      }
      case State.COMMENT_START_DASH: {
        this._stateCommentStartDash(cp);
        break;
      }
      case State.COMMENT: {
        this._stateComment(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN: {
        this._stateCommentLessThanSign(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG: {
        this._stateCommentLessThanSignBang(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH: {
        this._stateCommentLessThanSignBangDash(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH: {
        this._stateCommentLessThanSignBangDashDash(cp);
        break;
      }
      case State.COMMENT_END_DASH: {
        this._stateCommentEndDash(cp);
        break;
      }
      case State.COMMENT_END: {
        this._stateCommentEnd(cp);
        break;
      }
      case State.COMMENT_END_BANG: {
        this._stateCommentEndBang(cp);
        break;
      }
      case State.DOCTYPE: {
        this._stateDoctype(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_NAME: {
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case State.DOCTYPE_NAME: {
        this._stateDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_NAME: {
        this._stateAfterDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_KEYWORD: {
        this._stateAfterDoctypePublicKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateBeforeDoctypePublicIdentifier(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypePublicIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypePublicIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateAfterDoctypePublicIdentifier(cp);
        break;
      }
      case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS: {
        this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_KEYWORD: {
        this._stateAfterDoctypeSystemKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateBeforeDoctypeSystemIdentifier(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypeSystemIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateAfterDoctypeSystemIdentifier(cp);
        break;
      }
      case State.BOGUS_DOCTYPE: {
        this._stateBogusDoctype(cp);
        break;
      }
      case State.CDATA_SECTION: {
        this._stateCdataSection(cp);
        break;
      }
      case State.CDATA_SECTION_BRACKET: {
        this._stateCdataSectionBracket(cp);
        break;
      }
      case State.CDATA_SECTION_END: {
        this._stateCdataSectionEnd(cp);
        break;
      }
      case State.CHARACTER_REFERENCE: {
        this._stateCharacterReference();
        break;
      }
      case State.AMBIGUOUS_AMPERSAND: {
        this._stateAmbiguousAmpersand(cp);
        break;
      }
      default:
        throw new Error("Unknown state");
    }
  }
  _stateData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.TAG_OPEN;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitCodePoint(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateRcdata(cp) {
    switch (cp) {
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RCDATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateRawtext(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RAWTEXT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateScriptData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _statePlaintext(cp) {
    switch (cp) {
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateTagOpen(cp) {
    if (isAsciiLetter(cp))
      this._createStartTagToken(), this.state = State.TAG_NAME, this._stateTagName(cp);
    else switch (cp) {
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.MARKUP_DECLARATION_OPEN;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.END_TAG_OPEN;
        break;
      }
      case CODE_POINTS.QUESTION_MARK: {
        this._err(ERR.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = State.BOGUS_COMMENT, this._stateBogusComment(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = State.DATA, this._stateData(cp);
    }
  }
  _stateEndTagOpen(cp) {
    if (isAsciiLetter(cp))
      this._createEndTagToken(), this.state = State.TAG_NAME, this._stateTagName(cp);
    else switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingEndTagName), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = State.BOGUS_COMMENT, this._stateBogusComment(cp);
    }
  }
  _stateTagName(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.tagName += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
    }
  }
  _stateRcdataLessThanSign(cp) {
    cp === CODE_POINTS.SOLIDUS ? this.state = State.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = State.RCDATA, this._stateRcdata(cp));
  }
  _stateRcdataEndTagOpen(cp) {
    isAsciiLetter(cp) ? (this.state = State.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(cp)) : (this._emitChars("</", -1), this.state = State.RCDATA, this._stateRcdata(cp));
  }
  handleSpecialEndTag(_cp) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, !1))
      return !this._ensureHibernation();
    this._createEndTagToken();
    let token = this.currentToken;
    switch (token.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        return this._advanceBy(this.lastStartTagName.length), this.state = State.BEFORE_ATTRIBUTE_NAME, !1;
      case CODE_POINTS.SOLIDUS:
        return this._advanceBy(this.lastStartTagName.length), this.state = State.SELF_CLOSING_START_TAG, !1;
      case CODE_POINTS.GREATER_THAN_SIGN:
        return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = State.DATA, !1;
      default:
        return this.currentToken = null, !this._ensureHibernation();
    }
  }
  _stateRcdataEndTagName(cp) {
    this.handleSpecialEndTag(cp) && (this._emitChars("</", -1), this.state = State.RCDATA, this._stateRcdata(cp));
  }
  _stateRawtextLessThanSign(cp) {
    cp === CODE_POINTS.SOLIDUS ? this.state = State.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = State.RAWTEXT, this._stateRawtext(cp));
  }
  _stateRawtextEndTagOpen(cp) {
    isAsciiLetter(cp) ? (this.state = State.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(cp)) : (this._emitChars("</", -1), this.state = State.RAWTEXT, this._stateRawtext(cp));
  }
  _stateRawtextEndTagName(cp) {
    this.handleSpecialEndTag(cp) && (this._emitChars("</", -1), this.state = State.RAWTEXT, this._stateRawtext(cp));
  }
  _stateScriptDataLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SCRIPT_DATA_END_TAG_OPEN;
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
        break;
      }
      default:
        this._emitChars("<", -1), this.state = State.SCRIPT_DATA, this._stateScriptData(cp);
    }
  }
  _stateScriptDataEndTagOpen(cp) {
    isAsciiLetter(cp) ? (this.state = State.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(cp)) : (this._emitChars("</", -1), this.state = State.SCRIPT_DATA, this._stateScriptData(cp));
  }
  _stateScriptDataEndTagName(cp) {
    this.handleSpecialEndTag(cp) && (this._emitChars("</", -1), this.state = State.SCRIPT_DATA, this._stateScriptData(cp));
  }
  _stateScriptDataEscapeStart(cp) {
    cp === CODE_POINTS.HYPHEN_MINUS ? (this.state = State.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = State.SCRIPT_DATA, this._stateScriptData(cp));
  }
  _stateScriptDataEscapeStartDash(cp) {
    cp === CODE_POINTS.HYPHEN_MINUS ? (this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = State.SCRIPT_DATA, this._stateScriptData(cp));
  }
  _stateScriptDataEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateScriptDataEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this.state = State.SCRIPT_DATA_ESCAPED, this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this.state = State.SCRIPT_DATA_ESCAPED, this._emitCodePoint(cp);
    }
  }
  _stateScriptDataEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA, this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this.state = State.SCRIPT_DATA_ESCAPED, this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this.state = State.SCRIPT_DATA_ESCAPED, this._emitCodePoint(cp);
    }
  }
  _stateScriptDataEscapedLessThanSign(cp) {
    cp === CODE_POINTS.SOLIDUS ? this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : isAsciiLetter(cp) ? (this._emitChars("<", -1), this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(cp)) : (this._emitChars("<", -1), this.state = State.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(cp));
  }
  _stateScriptDataEscapedEndTagOpen(cp) {
    isAsciiLetter(cp) ? (this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(cp)) : (this._emitChars("</", -1), this.state = State.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(cp));
  }
  _stateScriptDataEscapedEndTagName(cp) {
    this.handleSpecialEndTag(cp) && (this._emitChars("</", -1), this.state = State.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(cp));
  }
  _stateScriptDataDoubleEscapeStart(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, !1) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++)
        this._emitCodePoint(this._consume());
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else this._ensureHibernation() || (this.state = State.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(cp));
  }
  _stateScriptDataDoubleEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateScriptDataDoubleEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(cp);
    }
  }
  _stateScriptDataDoubleEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA, this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      }
      default:
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(cp);
    }
  }
  _stateScriptDataDoubleEscapedLessThanSign(cp) {
    cp === CODE_POINTS.SOLIDUS ? (this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(cp));
  }
  _stateScriptDataDoubleEscapeEnd(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, !1) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++)
        this._emitCodePoint(this._consume());
      this.state = State.SCRIPT_DATA_ESCAPED;
    } else this._ensureHibernation() || (this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(cp));
  }
  _stateBeforeAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this.state = State.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._err(ERR.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = State.ATTRIBUTE_NAME;
        break;
      }
      default:
        this._createAttr(""), this.state = State.ATTRIBUTE_NAME, this._stateAttributeName(cp);
    }
  }
  _stateAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this._leaveAttrName(), this.state = State.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._leaveAttrName(), this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._err(ERR.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(cp);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this.currentAttr.name += REPLACEMENT_CHARACTER;
        break;
      }
      default:
        this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
    }
  }
  _stateAfterAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._createAttr(""), this.state = State.ATTRIBUTE_NAME, this._stateAttributeName(cp);
    }
  }
  _stateBeforeAttributeValue(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingAttributeValue), this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      default:
        this.state = State.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(cp);
    }
  }
  _stateAttributeValueDoubleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._extendRun(cp);
    }
  }
  _stateAttributeValueSingleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._extendRun(cp);
    }
  }
  _stateAttributeValueUnquoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue(), this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue(), this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN:
      case CODE_POINTS.EQUALS_SIGN:
      case CODE_POINTS.GRAVE_ACCENT: {
        this._err(ERR.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._extendRun(cp);
    }
  }
  _stateAfterAttributeValueQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue(), this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this._leaveAttrValue(), this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue(), this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = State.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(cp);
    }
  }
  _stateSelfClosingStartTag(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        let token = this.currentToken;
        token.selfClosing = !0, this.state = State.DATA, this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.unexpectedSolidusInTag), this.state = State.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(cp);
    }
  }
  _stateBogusComment(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      default:
        this._extendRun(cp);
    }
  }
  _stateMarkupDeclarationOpen(cp) {
    this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, !0) ? (this._createCommentToken(SEQUENCES.DASH_DASH.length + 1), this.state = State.COMMENT_START) : this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, !1) ? (this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1), this.state = State.DOCTYPE) : this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, !0) ? this.inForeignNode ? this.state = State.CDATA_SECTION : (this._err(ERR.cdataInHtmlContent), this._createCommentToken(SEQUENCES.CDATA_START.length + 1), this.currentToken.data = "[CDATA[", this.state = State.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(ERR.incorrectlyOpenedComment), this._createCommentToken(2), this.state = State.BOGUS_COMMENT, this._stateBogusComment(cp));
  }
  _stateCommentStart(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_START_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment), this.state = State.DATA;
        let token = this.currentToken;
        this.emitCurrentComment(token);
        break;
      }
      default:
        this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateCommentStartDash(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment), this.state = State.DATA, this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment), this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      default:
        this._extendRunWith("-", -1), this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateComment(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0), this.state = State.COMMENT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment), this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      default:
        this._extendRun(cp);
    }
  }
  _stateCommentLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.EXCLAMATION_MARK: {
        this._extendRunWith("!", 0), this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0);
        break;
      }
      default:
        this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateCommentLessThanSignBang(cp) {
    cp === CODE_POINTS.HYPHEN_MINUS ? this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = State.COMMENT, this._stateComment(cp));
  }
  _stateCommentLessThanSignBangDash(cp) {
    cp === CODE_POINTS.HYPHEN_MINUS ? this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = State.COMMENT_END_DASH, this._stateCommentEndDash(cp));
  }
  _stateCommentLessThanSignBangDashDash(cp) {
    cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF && this._err(ERR.nestedComment), this.state = State.COMMENT_END, this._stateCommentEnd(cp);
  }
  _stateCommentEndDash(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment), this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      default:
        this._extendRunWith("-", -1), this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateCommentEnd(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.COMMENT_END_BANG;
        break;
      }
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("-", -2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment), this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      default:
        this._extendRunWith("--", -1), this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateCommentEndBang(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("--!", -1), this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.incorrectlyClosedComment), this.state = State.DATA, this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment), this.emitCurrentComment(token), this._emitEOFToken();
        break;
      }
      default:
        this._extendRunWith("--!", -1), this.state = State.COMMENT, this._stateComment(cp);
    }
  }
  _stateDoctype(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), this._createDoctypeToken(null);
        let token = this.currentToken;
        token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingWhitespaceBeforeDoctypeName), this.state = State.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(cp);
    }
  }
  _stateBeforeDoctypeName(cp) {
    if (isAsciiUpper(cp))
      this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp))), this.state = State.DOCTYPE_NAME;
    else switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), this._createDoctypeToken(REPLACEMENT_CHARACTER), this.state = State.DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeName), this._createDoctypeToken(null);
        let token = this.currentToken;
        token.forceQuirks = !0, this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), this._createDoctypeToken(null);
        let token = this.currentToken;
        token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._createDoctypeToken(String.fromCodePoint(cp)), this.state = State.DOCTYPE_NAME;
    }
  }
  _stateDoctypeName(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.AFTER_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.name += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
    }
  }
  _stateAfterDoctypeName(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, !1) ? this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, !1) ? this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(ERR.invalidCharacterSequenceAfterDoctypeName), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp));
    }
  }
  _stateAfterDoctypePublicKeyword(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword), token.publicId = "", this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword), token.publicId = "", this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier), token.forceQuirks = !0, this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateBeforeDoctypePublicIdentifier(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.QUOTATION_MARK: {
        token.publicId = "", this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.publicId = "", this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier), token.forceQuirks = !0, this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateDoctypePublicIdentifierDoubleQuoted(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier), token.forceQuirks = !0, this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        token.publicId += String.fromCodePoint(cp);
    }
  }
  _stateDoctypePublicIdentifierSingleQuoted(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier), token.forceQuirks = !0, this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        token.publicId += String.fromCodePoint(cp);
    }
  }
  _stateAfterDoctypePublicIdentifier(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateAfterDoctypeSystemKeyword(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword), token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword), token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateBeforeDoctypeSystemIdentifier(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = "", this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.DATA, this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier), token.forceQuirks = !0, this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier), token.forceQuirks = !0, this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        token.systemId += String.fromCodePoint(cp);
    }
  }
  _stateDoctypeSystemIdentifierSingleQuoted(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter), token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier), token.forceQuirks = !0, this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        token.systemId += String.fromCodePoint(cp);
    }
  }
  _stateAfterDoctypeSystemIdentifier(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
        break;
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype), token.forceQuirks = !0, this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
        this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = State.BOGUS_DOCTYPE, this._stateBogusDoctype(cp);
    }
  }
  _stateBogusDoctype(cp) {
    let token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token), this.state = State.DATA;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentDoctype(token), this._emitEOFToken();
        break;
      }
      default:
    }
  }
  _stateCdataSection(cp) {
    switch (cp) {
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this.state = State.CDATA_SECTION_BRACKET;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInCdata), this._emitEOFToken();
        break;
      }
      default:
        this._emitCodePoint(cp);
    }
  }
  _stateCdataSectionBracket(cp) {
    cp === CODE_POINTS.RIGHT_SQUARE_BRACKET ? this.state = State.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = State.CDATA_SECTION, this._stateCdataSection(cp));
  }
  _stateCdataSectionEnd(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this._emitChars("]", -2);
        break;
      }
      default:
        this._emitChars("]]", -1), this.state = State.CDATA_SECTION, this._stateCdataSection(cp);
    }
  }
  _stateCharacterReference() {
    let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (length < 0)
      if (this.preprocessor.lastChunkWritten)
        length = this.entityDecoder.end();
      else {
        this.active = !1, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, this.preprocessor.endOfChunkHit = !0;
        return;
      }
    length === 0 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
  }
  _stateAmbiguousAmpersand(cp) {
    isAsciiAlphaNumeric(cp) ? this._flushCodePointConsumedAsCharacterReference(cp) : (cp === CODE_POINTS.SEMICOLON && this._err(ERR.unknownNamedCharacterReference), this.state = this.returnState, this._callState(cp));
  }
};

// node_modules/parse5/dist/parser/open-element-stack.js
var IMPLICIT_END_TAG_REQUIRED = /* @__PURE__ */ new Set([TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC]), IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = /* @__PURE__ */ new Set([...IMPLICIT_END_TAG_REQUIRED, TAG_ID.CAPTION, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]), INDEX_DEPTH = 64, SVG_KEYS = 256, MATHML_KEYS = 512, NAME_KEYS = 768, NUMBERED_HEADERS2 = [TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6], TABLE_BODIES = [TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD], TABLE_ROW_CONTEXT = [TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML], TABLE_BODY_CONTEXT = [...TABLE_BODIES, TAG_ID.TEMPLATE, TAG_ID.HTML], TABLE_CONTEXT = [TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML], TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH], SPECIAL = 1, LIST_ITEM_BOUNDARY = 2, SCOPE = 4, LIST_ITEM_SCOPE = 8, BUTTON_SCOPE = 16, TABLE_SCOPE = 32, KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (let [ns, offset] of [[NS.HTML, 0], [NS.SVG, SVG_KEYS], [NS.MATHML, MATHML_KEYS]])
  for (let tn of SPECIAL_ELEMENTS[ns])
    KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : SPECIAL | LIST_ITEM_BOUNDARY;
for (let key2 of [TAG_ID.APPLET, TAG_ID.CAPTION, TAG_ID.HTML, TAG_ID.MARQUEE, TAG_ID.OBJECT, TAG_ID.TABLE, TAG_ID.TD, TAG_ID.TEMPLATE, TAG_ID.TH, SVG_KEYS + TAG_ID.DESC, SVG_KEYS + TAG_ID.FOREIGN_OBJECT, SVG_KEYS + TAG_ID.TITLE, MATHML_KEYS + TAG_ID.ANNOTATION_XML, MATHML_KEYS + TAG_ID.MI, MATHML_KEYS + TAG_ID.MN, MATHML_KEYS + TAG_ID.MO, MATHML_KEYS + TAG_ID.MS, MATHML_KEYS + TAG_ID.MTEXT])
  KEY_CLASSES[key2] |= SCOPE | LIST_ITEM_SCOPE | BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
var FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (let tn of [TAG_ID.A, TAG_ID.B, TAG_ID.BIG, TAG_ID.CODE, TAG_ID.EM, TAG_ID.FONT, TAG_ID.I, TAG_ID.NOBR, TAG_ID.S, TAG_ID.SMALL, TAG_ID.STRIKE, TAG_ID.STRONG, TAG_ID.TT, TAG_ID.U])
  FORMATTING_TAGS[tn] = 1;
function tagKey(ns, tagID) {
  if (tagID === TAG_ID.UNKNOWN) return -1;
  switch (ns) {
    case NS.HTML:
      return tagID;
    case NS.SVG:
      return SVG_KEYS + tagID;
    case NS.MATHML:
      return MATHML_KEYS + tagID;
    default:
      return -1;
  }
}
var OpenElementStack = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(document3, treeAdapter, handler) {
    this.treeAdapter = treeAdapter, this.handler = handler, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = TAG_ID.UNKNOWN, this.indexed = !1, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = new Int32Array(0), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = /* @__PURE__ */ new Map(), this.current = document3;
  }
  _indexOf(element6) {
    if (this.indexed) {
      let idx = this.formattingSlots.get(element6);
      if (idx !== void 0) return idx;
      if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element6))]) return -1;
    }
    return this.items.lastIndexOf(element6, this.stackTop);
  }
  slotBelow(idx) {
    return this.indexed ? this.below[idx] : idx - 1;
  }
  slotAbove(idx) {
    return this.indexed ? this.above[idx] : idx === this.stackTop ? -1 : idx + 1;
  }
  _isInTemplate() {
    return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
  }
  _nameKey(ns, tagName, create2) {
    var _a, _b;
    let name = `${ns} ${tagName}`, key2 = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
    if (key2 === void 0 && create2 && ((_b = this.nameKeys) !== null && _b !== void 0 || (this.nameKeys = /* @__PURE__ */ new Map()), key2 = NAME_KEYS + this.nameKeys.size, this.nameKeys.set(name, key2), key2 === this.keyTops.length)) {
      let keyTops = new Int32Array(2 * key2).fill(-1);
      keyTops.set(this.keyTops), this.keyTops = keyTops;
    }
    return key2 ?? -1;
  }
  _indexAll() {
    this.indexed = !0, this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
    for (let i = 0; i <= this.stackTop; i++) this._index(i, i - 1);
  }
  _index(slot, belowIdx) {
    let element6 = this.items[slot], tagID = this.tagIDs[slot], ns = this.treeAdapter.getNamespaceURI(element6), key2 = tagKey(ns, tagID);
    key2 === -1 && (key2 = this._nameKey(ns, this.treeAdapter.getTagName(element6), !0));
    let keyPrev = this.keyTops[key2];
    this.keys[slot] = key2, this.keyPrev[slot] = keyPrev, this.keyNext[slot] = -1, keyPrev !== -1 && (this.keyNext[keyPrev] = slot), this.keyTops[key2] = slot, this.above[slot] = -1, this._link(slot, belowIdx, ns === NS.HTML), FORMATTING_TAGS[tagID] && this.formattingSlots.set(element6, slot);
  }
  _link(slot, belowIdx, isHtml) {
    let key2 = this.keys[slot], classes = key2 < NAME_KEYS ? KEY_CLASSES[key2] : 0;
    this.below[slot] = belowIdx, belowIdx === -1 ? (this.specials[slot] = classes & SPECIAL, this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1, this.scopeBoundaries[slot] = (classes & SCOPE) >> 2, this.htmlSlots[slot] = isHtml ? slot : -1) : (this.above[belowIdx] = slot, this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL), this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1), this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2), this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx]);
  }
  _unindex(slot) {
    let key2 = this.keys[slot], keyPrev = this.keyPrev[slot], keyNext = this.keyNext[slot];
    keyPrev !== -1 && (this.keyNext[keyPrev] = keyNext), keyNext === -1 ? this.keyTops[key2] = keyPrev : this.keyPrev[keyNext] = keyPrev, FORMATTING_TAGS[this.tagIDs[slot]] && this.formattingSlots.delete(this.items[slot]);
  }
  _move(from, to) {
    let element6 = this.items[from], key2 = this.keys[from], keyPrev = this.keyPrev[from], keyNext = this.keyNext[from];
    this.items[to] = element6, this.tagIDs[to] = this.tagIDs[from], this.keys[to] = key2, this.keyPrev[to] = keyPrev, this.keyNext[to] = keyNext, keyPrev !== -1 && (this.keyNext[keyPrev] = to), keyNext === -1 ? this.keyTops[key2] = to : this.keyPrev[keyNext] = to, FORMATTING_TAGS[this.tagIDs[to]] && this.formattingSlots.set(element6, to);
  }
  indexOfTopmost(tagID) {
    if (this.indexed) return this.keyTops[tagID];
    for (let i = this.stackTop; i >= 0; i--)
      if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
    return -1;
  }
  indexOfTopmostOf(tagIDs) {
    if (this.indexed) {
      let top = -1;
      for (let tagID of tagIDs)
        this.keyTops[tagID] > top && (top = this.keyTops[tagID]);
      return top;
    }
    for (let i = this.stackTop; i >= 0; i--)
      if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML) return i;
    return -1;
  }
  indexOfTopmostByName(ns, tagName) {
    if (this.indexed) {
      let key2 = tagKey(ns, getTagID(tagName));
      return key2 === -1 && (key2 = this._nameKey(ns, tagName, !1)), key2 === -1 ? -1 : this.keyTops[key2];
    }
    for (let i = this.stackTop; i >= 0; i--) {
      let element6 = this.items[i];
      if (this.treeAdapter.getTagName(element6) === tagName && this.treeAdapter.getNamespaceURI(element6) === ns)
        return i;
    }
    return -1;
  }
  indexOfTopmostHtmlElement() {
    if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
    let i = this.stackTop;
    for (; i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML; ) i--;
    return i;
  }
  _hasAbove(idx, classes) {
    for (let i = this.stackTop; i > idx; i--) {
      let key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 !== -1 && KEY_CLASSES[key2] & classes) return !0;
    }
    return !1;
  }
  hasSpecialElementAbove(idx) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
  }
  hasListItemBoundaryAbove(idx) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
  }
  push(element6, tagID) {
    let belowIdx = this.stackTop;
    this.stackTop++, this.depth++, this.items[this.stackTop] = element6, this.current = element6, this.tagIDs[this.stackTop] = tagID, this.currentTagId = tagID, this.indexed ? this._index(this.stackTop, belowIdx) : this.depth === INDEX_DEPTH && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(element6, tagID, !0);
  }
  _popCurrent() {
    this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], this.stackTop !== -1 && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
  }
  pop() {
    let popped = this.current;
    this._popCurrent(), this.handler.onItemPop(popped, !0);
  }
  replace(oldElement, newElement) {
    let idx = this._indexOf(oldElement);
    this.items[idx] = newElement, this.indexed && FORMATTING_TAGS[this.tagIDs[idx]] && (this.formattingSlots.delete(oldElement), this.formattingSlots.set(newElement, idx)), idx === this.stackTop && (this.current = newElement);
  }
  replaceFormattingElement(formattingIdx, furthestBlockIdx, element6, tagID) {
    let formattingElement = this.items[formattingIdx];
    if (!this.indexed) {
      this.items.splice(formattingIdx, 1), this.tagIDs.splice(formattingIdx, 1), this.handler.onItemPop(formattingElement, !1), this.items.splice(furthestBlockIdx, 0, element6), this.tagIDs.splice(furthestBlockIdx, 0, tagID), furthestBlockIdx === this.stackTop && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
      return;
    }
    let key2 = this.keys[formattingIdx], belowIdx = this.below[formattingIdx], aboveIdx = this.above[furthestBlockIdx], kept = [];
    for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i]) kept.push(i);
    let keyNext = this.keyNext[formattingIdx];
    this._unindex(formattingIdx), this.items[formattingIdx] = void 0, this.handler.onItemPop(formattingElement, !1);
    let free = furthestBlockIdx - 1;
    for (; kept.length > 0 && kept[kept.length - 1] === free; )
      kept.pop(), free--;
    for (let i = free + 1; i <= furthestBlockIdx; i++) this._move(i, i - 1);
    let keyPrev = keyNext === -1 ? this.keyTops[key2] : this.keyPrev[keyNext];
    this.items[furthestBlockIdx] = element6, this.tagIDs[furthestBlockIdx] = tagID, this.keys[furthestBlockIdx] = key2, this.keyPrev[furthestBlockIdx] = keyPrev, this.keyNext[furthestBlockIdx] = keyNext, keyPrev !== -1 && (this.keyNext[keyPrev] = furthestBlockIdx), keyNext === -1 ? this.keyTops[key2] = furthestBlockIdx : this.keyPrev[keyNext] = furthestBlockIdx, FORMATTING_TAGS[tagID] && this.formattingSlots.set(element6, furthestBlockIdx);
    let prev = belowIdx;
    for (let i of kept)
      this._link(i, prev, !0), prev = i;
    for (let i = free; i < furthestBlockIdx; i++)
      this._link(i, prev, !0), prev = i;
    this._link(furthestBlockIdx, prev, !0), aboveIdx === -1 && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
  }
  popUntilTagNamePopped(tagName) {
    this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
  }
  shortenToLength(idx) {
    for (; this.stackTop >= idx; ) {
      let popped = this.current;
      this._popCurrent(), this.handler.onItemPop(popped, this.stackTop < idx);
    }
  }
  popUntilElementPopped(element6) {
    let idx = this._indexOf(element6);
    this.shortenToLength(Math.max(idx, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS2), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0, this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
  }
  remove(element6) {
    let idx = this._indexOf(element6);
    idx !== -1 && this.removeAt(idx);
  }
  removeAt(idx) {
    if (idx === this.stackTop) {
      this.pop();
      return;
    }
    let element6 = this.items[idx];
    if (this.depth--, this.indexed) {
      let classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0, belowIdx = this.below[idx], aboveIdx = this.above[idx];
      if (this._unindex(idx), this.items[idx] = void 0, this.below[aboveIdx] = belowIdx, belowIdx !== -1 && (this.above[belowIdx] = aboveIdx), classes !== 0)
        for (let i = aboveIdx; i !== -1; i = this.above[i])
          this.specials[i] -= classes & SPECIAL, this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1, this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
      let html7 = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
      for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i])
        this.htmlSlots[i] = html7;
    } else
      this.items.splice(idx, 1), this.tagIDs.splice(idx, 1), this.stackTop--, this._updateCurrentElement();
    this.handler.onItemPop(element6, !1);
  }
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
  }
  contains(element6) {
    return this._indexOf(element6) > -1;
  }
  getCommonAncestor(element6) {
    let idx = this._indexOf(element6), belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
    return belowIdx === -1 ? null : this.items[belowIdx];
  }
  isRootHtmlElementCurrent() {
    return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
  }
  _isInScope(target, scope) {
    let boundary = -1;
    switch (scope) {
      case LIST_ITEM_SCOPE: {
        boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
        break;
      }
      case BUTTON_SCOPE: {
        boundary = this.keyTops[TAG_ID.BUTTON];
        break;
      }
      case TABLE_SCOPE:
        return boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]), target === -1 ? boundary === -1 : target >= boundary;
      default:
    }
    return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
  }
  _scanScope(tagID, tagIDs, scope, element6) {
    for (let i = this.stackTop; i >= 0; i--) {
      let key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 !== -1) {
        if ((tagIDs ? tagIDs.includes(key2) : key2 === tagID) && (!element6 || this.items[i] === element6)) return !0;
        if (KEY_CLASSES[key2] & scope) return !1;
      }
    }
    return !0;
  }
  hasInScope(tagName, element6) {
    return this.indexed ? this._isInScope(element6 ? this._indexOf(element6) : this.keyTops[tagName], SCOPE) : this._scanScope(tagName, null, SCOPE, element6);
  }
  hasInListItemScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
  }
  hasInButtonScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS2), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS2, SCOPE);
  }
  hasInTableScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
  }
  hasInSelectScope(tagName) {
    for (let i = this.stackTop; i >= 0; i = this.slotBelow(i))
      if (this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
        switch (this.tagIDs[i]) {
          case tagName:
            return !0;
          case TAG_ID.OPTION:
          case TAG_ID.OPTGROUP:
            break;
          default:
            return !1;
        }
    return !0;
  }
  generateImpliedEndTags() {
    for (; this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML; )
      this.pop();
  }
  generateImpliedEndTagsThoroughly() {
    for (; this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML; )
      this.pop();
  }
  generateImpliedEndTagsWithExclusion(exclusionId) {
    for (; this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML; )
      this.pop();
  }
};

// node_modules/parse5/dist/parser/formatting-element-list.js
var EntryType;
(function(EntryType2) {
  EntryType2[EntryType2.Marker = 0] = "Marker", EntryType2[EntryType2.Element = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
  constructor() {
    this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = /* @__PURE__ */ new Map();
  }
  _insertElementEntry(element6, token, older) {
    let newer = older === null ? null : older.newer, entry = { type: EntryType.Element, element: element6, token, older, newer, ark: null, olderSameTag: null, newerSameTag: null };
    return newer === null ? this.newest = entry : newer.older = entry, older !== null && (older.newer = entry), this.index === null ? null : this._addToIndex(this.index, entry);
  }
  _addToIndex(index2, entry) {
    let { tagName, attrs } = entry.token, key2 = tagName + attrs.map(({ name, value }) => `\0${name}\0${value}`).sort().join(""), ark = index2.arks.get(key2);
    ark === void 0 && (ark = { entries: [], key: key2 }, index2.arks.set(key2, ark)), ark.entries.push(entry), entry.ark = ark, this.elementEntries.set(entry.element, entry);
    let head2 = index2.tagNames.get(tagName);
    return head2 === void 0 && (head2 = { olderSameTag: null }, index2.tagNames.set(tagName, head2)), entry.olderSameTag = head2.olderSameTag, entry.newerSameTag = head2, head2.olderSameTag !== null && (head2.olderSameTag.newerSameTag = entry), head2.olderSameTag = entry, ark;
  }
  insertMarker() {
    if (this.index === null)
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older)
        this.elementEntries.set(entry.element, entry);
    let marker = { type: EntryType.Marker, older: this.newest, newer: null, outerIndex: this.index };
    this.newest !== null && (this.newest.newer = marker), this.newest = marker, this.index = null;
  }
  pushElement(element6, token) {
    if (this.index === null) {
      let oldest = null, count = 0;
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older)
        oldest = entry, count++;
      if (count >= 3) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer)
          this._addToIndex(this.index, entry);
      }
    }
    let ark = this._insertElementEntry(element6, token, this.newest);
    ark !== null && ark.entries.length > 3 && this.removeEntry(ark.entries[0]);
  }
  insertElementAfterBookmark(element6, token) {
    let { bookmark } = this;
    this.bookmark = null, this._insertElementEntry(element6, token, bookmark);
  }
  removeEntry(entry) {
    var _a;
    if (!(entry.newer === null ? this.newest !== entry : entry.newer.older !== entry)) {
      if (this.elementEntries.delete(entry.element), entry.newer === null ? this.newest = entry.older : entry.newer.older = entry.older, entry.older !== null && (entry.older.newer = entry.newer), entry.ark !== null) {
        let { entries, key: key2 } = entry.ark;
        entries.splice(entries.indexOf(entry), 1), entries.length === 0 && ((_a = this.index) === null || _a === void 0 || _a.arks.delete(key2));
      }
      entry.newerSameTag !== null && (entry.newerSameTag.olderSameTag = entry.olderSameTag, entry.olderSameTag !== null && (entry.olderSameTag.newerSameTag = entry.newerSameTag));
    }
  }
  replaceElement(entry, element6) {
    this.elementEntries.delete(entry.element) && this.elementEntries.set(element6, entry), entry.element = element6;
  }
  clearToLastMarker() {
    let marker = this.newest;
    for (; marker !== null && marker.type === EntryType.Element; marker = marker.older)
      this.elementEntries.delete(marker.element);
    this.newest = marker === null ? null : marker.older, this.index = marker === null ? null : marker.outerIndex, this.newest !== null && (this.newest.newer = null);
  }
  getElementEntryInScopeWithTagName(tagName) {
    var _a, _b;
    if (this.index !== null)
      return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
    for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older)
      if (entry.token.tagName === tagName)
        return entry;
    return null;
  }
  getElementEntry(element6) {
    if (this.index === null) {
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older)
        if (entry.element === element6)
          return entry;
    }
    return this.elementEntries.get(element6);
  }
};

// node_modules/parse5/dist/tree-adapters/default.js
var attrListIndexes = /* @__PURE__ */ new WeakMap(), defaultTreeAdapter = { createDocument() {
  return { nodeName: "#document", mode: DOCUMENT_MODE.NO_QUIRKS, childNodes: [] };
}, createDocumentFragment() {
  return { nodeName: "#document-fragment", childNodes: [] };
}, createElement(tagName, namespaceURI, attrs) {
  return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null };
}, createCommentNode(data) {
  return { nodeName: "#comment", data, parentNode: null };
}, createTextNode(value) {
  return { nodeName: "#text", value, parentNode: null };
}, appendChild(parentNode, newNode) {
  parentNode.childNodes.push(newNode), newNode.parentNode = parentNode;
}, insertBefore(parentNode, newNode, referenceNode) {
  let { childNodes } = parentNode, insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
  childNodes.splice(insertionIdx, 0, newNode), newNode.parentNode = parentNode;
}, setTemplateContent(templateElement, contentElement) {
  templateElement.content = contentElement;
}, getTemplateContent(templateElement) {
  return templateElement.content;
}, setDocumentType(document3, name, publicId, systemId) {
  let doctypeNode = document3.childNodes.find((node2) => node2.nodeName === "#documentType");
  if (doctypeNode)
    doctypeNode.name = name, doctypeNode.publicId = publicId, doctypeNode.systemId = systemId;
  else {
    let node2 = { nodeName: "#documentType", name, publicId, systemId, parentNode: null };
    defaultTreeAdapter.appendChild(document3, node2);
  }
}, setDocumentMode(document3, mode) {
  document3.mode = mode;
}, getDocumentMode(document3) {
  return document3.mode;
}, detachNode(node2) {
  if (node2.parentNode) {
    let { childNodes } = node2.parentNode, idx = childNodes[childNodes.length - 1] === node2 ? childNodes.length - 1 : childNodes.indexOf(node2);
    childNodes.splice(idx, 1), node2.parentNode = null;
  }
}, insertText(parentNode, text10) {
  if (parentNode.childNodes.length > 0) {
    let prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
    if (defaultTreeAdapter.isTextNode(prevNode)) {
      prevNode.value += text10;
      return;
    }
  }
  defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text10));
}, insertTextBefore(parentNode, text10, referenceNode) {
  let { childNodes } = parentNode, referenceIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode), prevNode = childNodes[referenceIdx - 1];
  prevNode && defaultTreeAdapter.isTextNode(prevNode) ? prevNode.value += text10 : defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text10), referenceNode);
}, adoptAttributes(recipient, attrs) {
  if (attrs.length === 0 || attrs === recipient.attrs) return;
  let cached = attrListIndexes.get(recipient.attrs), isIndexed = cached?.size === recipient.attrs.length && attrs.every(({ name }) => {
    var _a;
    let index2 = cached.get(name);
    return index2 === void 0 || ((_a = recipient.attrs[index2]) === null || _a === void 0 ? void 0 : _a.name) === name;
  }), recipientAttrsMap = isIndexed ? cached : /* @__PURE__ */ new Map();
  if (!isIndexed) {
    for (let i = 0; i < recipient.attrs.length; i++) {
      let attr = recipient.attrs[i];
      attr !== void 0 && recipientAttrsMap.set(attr.name, i);
    }
    attrListIndexes.set(recipient.attrs, recipientAttrsMap);
  }
  let adoptedFrom = recipient.attrs.length;
  for (let j = 0; j < attrs.length; j++)
    recipientAttrsMap.has(attrs[j].name) || recipient.attrs.push(attrs[j]);
  for (let j = adoptedFrom; j < recipient.attrs.length; j++)
    recipientAttrsMap.set(recipient.attrs[j].name, j);
  recipientAttrsMap.size !== recipient.attrs.length && attrListIndexes.delete(recipient.attrs);
}, getFirstChild(node2) {
  return node2.childNodes[0];
}, getChildNodes(node2) {
  return node2.childNodes;
}, getParentNode(node2) {
  return node2.parentNode;
}, getAttrList(element6) {
  return element6.attrs;
}, getTagName(element6) {
  return element6.tagName;
}, getNamespaceURI(element6) {
  return element6.namespaceURI;
}, getTextNodeContent(textNode) {
  return textNode.value;
}, getCommentNodeContent(commentNode) {
  return commentNode.data;
}, getDocumentTypeNodeName(doctypeNode) {
  return doctypeNode.name;
}, getDocumentTypeNodePublicId(doctypeNode) {
  return doctypeNode.publicId;
}, getDocumentTypeNodeSystemId(doctypeNode) {
  return doctypeNode.systemId;
}, isTextNode(node2) {
  return node2.nodeName === "#text";
}, isCommentNode(node2) {
  return node2.nodeName === "#comment";
}, isDocumentTypeNode(node2) {
  return node2.nodeName === "#documentType";
}, isElementNode(node2) {
  return Object.prototype.hasOwnProperty.call(node2, "tagName");
}, setNodeSourceCodeLocation(node2, location2) {
  node2.sourceCodeLocation = location2;
}, getNodeSourceCodeLocation(node2) {
  return node2.sourceCodeLocation;
}, updateNodeSourceCodeLocation(node2, endLocation) {
  node2.sourceCodeLocation = { ...node2.sourceCodeLocation, ...endLocation };
} };

// node_modules/parse5/dist/common/doctype.js
var VALID_DOCTYPE_NAME = "html", VALID_SYSTEM_ID = "about:legacy-compat", QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", QUIRKS_MODE_PUBLIC_ID_PREFIXES = ["+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//", "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//", "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//"], QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [...QUIRKS_MODE_PUBLIC_ID_PREFIXES, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"], QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set(["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]), LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"], LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
function hasPrefix(publicId, prefixes) {
  return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
  return token.name === VALID_DOCTYPE_NAME && token.publicId === null && (token.systemId === null || token.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token) {
  if (token.name !== VALID_DOCTYPE_NAME)
    return DOCUMENT_MODE.QUIRKS;
  let { systemId } = token;
  if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID)
    return DOCUMENT_MODE.QUIRKS;
  let { publicId } = token;
  if (publicId !== null) {
    if (publicId = publicId.toLowerCase(), QUIRKS_MODE_PUBLIC_IDS.has(publicId))
      return DOCUMENT_MODE.QUIRKS;
    let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes))
      return DOCUMENT_MODE.QUIRKS;
    if (prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES, hasPrefix(publicId, prefixes))
      return DOCUMENT_MODE.LIMITED_QUIRKS;
  }
  return DOCUMENT_MODE.NO_QUIRKS;
}

// node_modules/parse5/dist/common/foreign-content.js
var MIME_TYPES = { TEXT_HTML: "text/html", APPLICATION_XML: "application/xhtml+xml" }, DEFINITION_URL_ATTR = "definitionurl", ADJUSTED_DEFINITION_URL_ATTR = "definitionURL", SVG_ATTRS_ADJUSTMENT_MAP = new Map(["attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan"].map((attr) => [attr.toLowerCase(), attr])), XML_ATTRS_ADJUSTMENT_MAP = /* @__PURE__ */ new Map([["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: NS.XLINK }], ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: NS.XLINK }], ["xlink:href", { prefix: "xlink", name: "href", namespace: NS.XLINK }], ["xlink:role", { prefix: "xlink", name: "role", namespace: NS.XLINK }], ["xlink:show", { prefix: "xlink", name: "show", namespace: NS.XLINK }], ["xlink:title", { prefix: "xlink", name: "title", namespace: NS.XLINK }], ["xlink:type", { prefix: "xlink", name: "type", namespace: NS.XLINK }], ["xml:lang", { prefix: "xml", name: "lang", namespace: NS.XML }], ["xml:space", { prefix: "xml", name: "space", namespace: NS.XML }], ["xmlns", { prefix: "", name: "xmlns", namespace: NS.XMLNS }], ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: NS.XMLNS }]]), SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map(["altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath"].map((tn) => [tn.toLowerCase(), tn])), EXITS_FOREIGN_CONTENT = /* @__PURE__ */ new Set([TAG_ID.B, TAG_ID.BIG, TAG_ID.BLOCKQUOTE, TAG_ID.BODY, TAG_ID.BR, TAG_ID.CENTER, TAG_ID.CODE, TAG_ID.DD, TAG_ID.DIV, TAG_ID.DL, TAG_ID.DT, TAG_ID.EM, TAG_ID.EMBED, TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6, TAG_ID.HEAD, TAG_ID.HR, TAG_ID.I, TAG_ID.IMG, TAG_ID.LI, TAG_ID.LISTING, TAG_ID.MENU, TAG_ID.META, TAG_ID.NOBR, TAG_ID.OL, TAG_ID.P, TAG_ID.PRE, TAG_ID.RUBY, TAG_ID.S, TAG_ID.SMALL, TAG_ID.SPAN, TAG_ID.STRONG, TAG_ID.STRIKE, TAG_ID.SUB, TAG_ID.SUP, TAG_ID.TABLE, TAG_ID.TT, TAG_ID.U, TAG_ID.UL, TAG_ID.VAR]);
function causesExit(startTagToken) {
  let tn = startTagToken.tagID;
  return tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE) || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++)
    if (token.attrs[i].name === DEFINITION_URL_ATTR) {
      token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
      break;
    }
}
function adjustTokenSVGAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    let adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    adjustedAttrName != null && (token.attrs[i].name = adjustedAttrName);
  }
}
function adjustTokenXMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    let adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    adjustedAttrEntry && (token.attrs[i].prefix = adjustedAttrEntry.prefix, token.attrs[i].name = adjustedAttrEntry.name, token.attrs[i].namespace = adjustedAttrEntry.namespace);
  }
}
function adjustTokenSVGTagName(token) {
  let adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
  adjustedTagName != null && (token.tagName = adjustedTagName, token.tagID = getTagID(token.tagName));
}
function isMathMLTextIntegrationPoint(tn, ns) {
  return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
  if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
    for (let i = 0; i < attrs.length; i++)
      if (attrs[i].name === ATTRS.ENCODING) {
        let value = attrs[i].value.toLowerCase();
        return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
      }
  }
  return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
  return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}

// node_modules/parse5/dist/parser/index.js
var INSERTION_MODE_TAGS = [TAG_ID.TR, TAG_ID.TBODY, TAG_ID.THEAD, TAG_ID.TFOOT, TAG_ID.CAPTION, TAG_ID.COLGROUP, TAG_ID.TABLE, TAG_ID.FRAMESET, TAG_ID.SELECT, TAG_ID.TEMPLATE, TAG_ID.TD, TAG_ID.TH, TAG_ID.HEAD, TAG_ID.BODY, TAG_ID.HTML], HIDDEN_INPUT_TYPE = "hidden", EMPTY_ATTRS = [], AA_OUTER_LOOP_ITER = 8, AA_INNER_LOOP_ITER = 3, InsertionMode;
(function(InsertionMode2) {
  InsertionMode2[InsertionMode2.INITIAL = 0] = "INITIAL", InsertionMode2[InsertionMode2.BEFORE_HTML = 1] = "BEFORE_HTML", InsertionMode2[InsertionMode2.BEFORE_HEAD = 2] = "BEFORE_HEAD", InsertionMode2[InsertionMode2.IN_HEAD = 3] = "IN_HEAD", InsertionMode2[InsertionMode2.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", InsertionMode2[InsertionMode2.AFTER_HEAD = 5] = "AFTER_HEAD", InsertionMode2[InsertionMode2.IN_BODY = 6] = "IN_BODY", InsertionMode2[InsertionMode2.TEXT = 7] = "TEXT", InsertionMode2[InsertionMode2.IN_TABLE = 8] = "IN_TABLE", InsertionMode2[InsertionMode2.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", InsertionMode2[InsertionMode2.IN_CAPTION = 10] = "IN_CAPTION", InsertionMode2[InsertionMode2.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", InsertionMode2[InsertionMode2.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", InsertionMode2[InsertionMode2.IN_ROW = 13] = "IN_ROW", InsertionMode2[InsertionMode2.IN_CELL = 14] = "IN_CELL", InsertionMode2[InsertionMode2.IN_SELECT = 15] = "IN_SELECT", InsertionMode2[InsertionMode2.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", InsertionMode2[InsertionMode2.IN_TEMPLATE = 17] = "IN_TEMPLATE", InsertionMode2[InsertionMode2.AFTER_BODY = 18] = "AFTER_BODY", InsertionMode2[InsertionMode2.IN_FRAMESET = 19] = "IN_FRAMESET", InsertionMode2[InsertionMode2.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", InsertionMode2[InsertionMode2.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", InsertionMode2[InsertionMode2.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
var BASE_LOC = { startLine: -1, startCol: -1, startOffset: -1, endLine: -1, endCol: -1, endOffset: -1 }, TABLE_STRUCTURE_TAGS = /* @__PURE__ */ new Set([TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR]), defaultParserOptions = { scriptingEnabled: !0, sourceCodeLocationInfo: !1, treeAdapter: defaultTreeAdapter, onParseError: null }, Parser = class {
  constructor(options, document3, fragmentContext = null, scriptHandler = null) {
    this.fragmentContext = fragmentContext, this.scriptHandler = scriptHandler, this.currentToken = null, this.stopped = !1, this.insertionMode = InsertionMode.INITIAL, this.originalInsertionMode = InsertionMode.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = !1, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = !1, this.framesetOk = !0, this.skipNextNewLine = !1, this.fosterParentingEnabled = !1, this.options = { ...defaultParserOptions, ...options }, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = !0), this.document = document3 ?? this.treeAdapter.createDocument(), this.tokenizer = new Tokenizer(this.options, this), this.activeFormattingElements = new FormattingElementList(), this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN, this._setContextModes(fragmentContext ?? this.document, this.fragmentContextID), this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
  }
  static parse(html7, options) {
    let parser2 = new this(options);
    return parser2.tokenizer.write(html7, !0), parser2.document;
  }
  static getFragmentParser(fragmentContext, options) {
    let opts = { ...defaultParserOptions, ...options };
    fragmentContext ?? (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []));
    let documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []), parser2 = new this(opts, documentMock, fragmentContext);
    return parser2.fragmentContextID === TAG_ID.TEMPLATE && parser2.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE), parser2._initTokenizerForFragmentParsing(), parser2._insertFakeRootElement(), parser2._resetInsertionMode(), parser2._findFormInFragmentContext(), parser2;
  }
  getFragment() {
    let rootElement = this.treeAdapter.getFirstChild(this.document), fragment2 = this.treeAdapter.createDocumentFragment();
    return this._adoptNodes(rootElement, fragment2), fragment2;
  }
  _err(token, code4, beforeToken) {
    var _a;
    if (!this.onParseError) return;
    let loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC, err = { code: code4, startLine: loc.startLine, startCol: loc.startCol, startOffset: loc.startOffset, endLine: beforeToken ? loc.startLine : loc.endLine, endCol: beforeToken ? loc.startCol : loc.endCol, endOffset: beforeToken ? loc.startOffset : loc.endOffset };
    this.onParseError(err);
  }
  onItemPush(node2, tid, isTop) {
    var _a, _b;
    (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 || _b.call(_a, node2), isTop && this.openElements.stackTop > 0 && this._setContextModes(node2, tid);
  }
  onItemPop(node2, isTop) {
    var _a, _b, _c;
    if (this.options.sourceCodeLocationInfo && this._setEndLocation(node2, this.currentToken), (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 || _b.call(_a, node2, this.openElements.current), (_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 || _c.delete(node2), isTop) {
      let current, currentTagId;
      this.openElements.stackTop === 0 && this.fragmentContext ? (current = this.fragmentContext, currentTagId = this.fragmentContextID) : { current, currentTagId } = this.openElements, this._setContextModes(current, currentTagId);
    }
  }
  _setContextModes(current, tid) {
    let isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
    this.currentNotInHTML = !isHTML, this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
  }
  _switchToTextParsing(currentToken, nextTokenizerState) {
    this._insertElement(currentToken, NS.HTML), this.tokenizer.state = nextTokenizerState, this.originalInsertionMode = this.insertionMode, this.insertionMode = InsertionMode.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = InsertionMode.TEXT, this.originalInsertionMode = InsertionMode.IN_BODY, this.tokenizer.state = TokenizerMode.PLAINTEXT;
  }
  _getAdjustedCurrentElement() {
    return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  _findFormInFragmentContext() {
    let node2 = this.fragmentContext;
    for (; node2; ) {
      if (this.treeAdapter.getTagName(node2) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node2) === NS.HTML) {
        this.formElement = node2;
        break;
      }
      node2 = this.treeAdapter.getParentNode(node2);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (!(!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML))
      switch (this.fragmentContextID) {
        case TAG_ID.TITLE:
        case TAG_ID.TEXTAREA: {
          this.tokenizer.state = TokenizerMode.RCDATA;
          break;
        }
        case TAG_ID.STYLE:
        case TAG_ID.XMP:
        case TAG_ID.IFRAME:
        case TAG_ID.NOEMBED:
        case TAG_ID.NOFRAMES:
        case TAG_ID.NOSCRIPT: {
          this.tokenizer.state = TokenizerMode.RAWTEXT;
          break;
        }
        case TAG_ID.SCRIPT: {
          this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
          break;
        }
        case TAG_ID.PLAINTEXT: {
          this.tokenizer.state = TokenizerMode.PLAINTEXT;
          break;
        }
        default:
      }
  }
  _setDocumentType(token) {
    let name = token.name || "", publicId = token.publicId || "", systemId = token.systemId || "";
    if (this.treeAdapter.setDocumentType(this.document, name, publicId, systemId), token.location) {
      let docTypeNode = this.treeAdapter.getChildNodes(this.document).find((node2) => this.treeAdapter.isDocumentTypeNode(node2));
      docTypeNode && this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
    }
  }
  _attachElementToTree(element6, location2, insertionLocation) {
    if (this.options.sourceCodeLocationInfo) {
      let loc = location2 && { ...location2, startTag: location2 };
      this.treeAdapter.setNodeSourceCodeLocation(element6, loc);
    }
    insertionLocation.beforeElement ? this.treeAdapter.insertBefore(insertionLocation.parent, element6, insertionLocation.beforeElement) : this.treeAdapter.appendChild(insertionLocation.parent, element6);
  }
  _getInsertionLocation() {
    var _a;
    return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : { parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document, beforeElement: null };
  }
  _createElement(tagName, namespaceURI, attrs, intendedParent) {
    var _a, _b;
    let element6 = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
    return (_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 || _b.call(_a, element6, { intendedParent, formElement: this.formElement, isInTemplate: this.openElements.tmplCount > 0 }), element6;
  }
  _appendElement(token, namespaceURI) {
    let insertionLocation = this._getInsertionLocation(), element6 = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
    this._attachElementToTree(element6, token.location, insertionLocation);
  }
  _insertElement(token, namespaceURI) {
    let insertionLocation = this._getInsertionLocation(), element6 = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
    this._attachElementToTree(element6, token.location, insertionLocation), this.openElements.push(element6, token.tagID);
  }
  _insertFakeElement(tagName, tagID) {
    let insertionLocation = this._getInsertionLocation(), element6 = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
    this._attachElementToTree(element6, null, insertionLocation), this.openElements.push(element6, tagID);
  }
  _insertTemplate(token) {
    let insertionLocation = this._getInsertionLocation(), tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent), content3 = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(tmpl, content3), this._attachElementToTree(tmpl, token.location, insertionLocation), this.openElements.push(tmpl, token.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(content3, null);
  }
  _insertFakeRootElement() {
    let element6 = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
    this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(element6, null), this.treeAdapter.appendChild(this.document, element6), this.openElements.push(element6, TAG_ID.HTML);
  }
  _appendCommentNode(token, parent) {
    let commentNode = this.treeAdapter.createCommentNode(token.data);
    this.treeAdapter.appendChild(parent, commentNode), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
  }
  _insertCharacters(token) {
    let parent, beforeElement;
    if (this._shouldFosterParentOnInsertion() ? ({ parent, beforeElement } = this._findFosterParentingLocation(), beforeElement ? this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement) : this.treeAdapter.insertText(parent, token.chars)) : (parent = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(parent, token.chars)), !token.location) return;
    let siblings2 = this.treeAdapter.getChildNodes(parent), textNodeIdx = beforeElement ? siblings2.lastIndexOf(beforeElement) : siblings2.length, textNode = siblings2[textNodeIdx - 1];
    if (this.treeAdapter.getNodeSourceCodeLocation(textNode)) {
      let { endLine, endCol, endOffset } = token.location;
      this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
    } else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
  }
  _adoptNodes(donor, recipient) {
    let children2 = [...this.treeAdapter.getChildNodes(donor)];
    for (let i = children2.length - 1; i >= 0; i--)
      this.treeAdapter.detachNode(children2[i]);
    for (let child of children2)
      this.treeAdapter.appendChild(recipient, child);
  }
  _setEndLocation(element6, closingToken) {
    if (this.treeAdapter.getNodeSourceCodeLocation(element6) && closingToken.location) {
      let ctLoc = closingToken.location, tn = this.treeAdapter.getTagName(element6), endLoc = closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? { endTag: { ...ctLoc }, endLine: ctLoc.endLine, endCol: ctLoc.endCol, endOffset: ctLoc.endOffset } : { endLine: ctLoc.startLine, endCol: ctLoc.startCol, endOffset: ctLoc.startOffset };
      this.treeAdapter.updateNodeSourceCodeLocation(element6, endLoc);
    }
  }
  shouldProcessStartTagTokenInForeignContent(token) {
    if (!this.currentNotInHTML) return !1;
    let current, currentTagId;
    return this.openElements.stackTop === 0 && this.fragmentContext ? (current = this.fragmentContext, currentTagId = this.fragmentContextID) : { current, currentTagId } = this.openElements, token.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML ? !1 : this.tokenizer.inForeignNode || (token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML);
  }
  _processToken(token) {
    switch (token.type) {
      case TokenType.CHARACTER: {
        this.onCharacter(token);
        break;
      }
      case TokenType.NULL_CHARACTER: {
        this.onNullCharacter(token);
        break;
      }
      case TokenType.COMMENT: {
        this.onComment(token);
        break;
      }
      case TokenType.DOCTYPE: {
        this.onDoctype(token);
        break;
      }
      case TokenType.START_TAG: {
        this._processStartTag(token);
        break;
      }
      case TokenType.END_TAG: {
        this.onEndTag(token);
        break;
      }
      case TokenType.EOF: {
        this.onEof(token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        this.onWhitespaceCharacter(token);
        break;
      }
    }
  }
  _isIntegrationPoint(tid, element6, foreignNS) {
    var _a;
    let ns = this.treeAdapter.getNamespaceURI(element6);
    if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
      let verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map(), isIntegrationPoint2 = verdicts.get(element6);
      return isIntegrationPoint2 === void 0 && (isIntegrationPoint2 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element6)), verdicts.set(element6, isIntegrationPoint2)), isIntegrationPoint2;
    }
    return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
  }
  _reconstructActiveFormattingElements() {
    let oldest = null;
    for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older)
      oldest = entry;
    for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer)
      this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element)), this.activeFormattingElements.replaceElement(entry, this.openElements.current);
  }
  _closeTableCell() {
    this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = InsertionMode.IN_ROW;
  }
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P), this.openElements.popUntilTagNamePopped(TAG_ID.P);
  }
  _resetInsertionMode() {
    let i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS), tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i], node2 = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
    if (node2 !== void 0 && this.treeAdapter.getNamespaceURI(node2) === NS.HTML)
      switch (tn) {
        case TAG_ID.TR: {
          this.insertionMode = InsertionMode.IN_ROW;
          return;
        }
        case TAG_ID.TBODY:
        case TAG_ID.THEAD:
        case TAG_ID.TFOOT: {
          this.insertionMode = InsertionMode.IN_TABLE_BODY;
          return;
        }
        case TAG_ID.CAPTION: {
          this.insertionMode = InsertionMode.IN_CAPTION;
          return;
        }
        case TAG_ID.COLGROUP: {
          this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
          return;
        }
        case TAG_ID.TABLE: {
          this.insertionMode = InsertionMode.IN_TABLE;
          return;
        }
        case TAG_ID.BODY: {
          this.insertionMode = InsertionMode.IN_BODY;
          return;
        }
        case TAG_ID.FRAMESET: {
          this.insertionMode = InsertionMode.IN_FRAMESET;
          return;
        }
        case TAG_ID.SELECT: {
          this._resetInsertionModeForSelect(i);
          return;
        }
        case TAG_ID.TEMPLATE: {
          this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
          return;
        }
        case TAG_ID.HTML: {
          this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
          return;
        }
        case TAG_ID.TD:
        case TAG_ID.TH: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_CELL;
            return;
          }
          break;
        }
        case TAG_ID.HEAD: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_HEAD;
            return;
          }
          break;
        }
      }
    this.insertionMode = InsertionMode.IN_BODY;
  }
  _resetInsertionModeForSelect(selectIdx) {
    if (selectIdx > 0) {
      let tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
      if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
        this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
        return;
      }
    }
    this.insertionMode = InsertionMode.IN_SELECT;
  }
  _isElementCausesFosterParenting(tn) {
    return TABLE_STRUCTURE_TAGS.has(tn);
  }
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  _findFosterParentingLocation() {
    let { openElements } = this, tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE), templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
    if (templateIdx > tableIdx)
      return { parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]), beforeElement: null };
    if (tableIdx !== -1) {
      let table2 = openElements.items[tableIdx], parent = this.treeAdapter.getParentNode(table2);
      return parent ? { parent, beforeElement: table2 } : { parent: openElements.items[openElements.slotBelow(tableIdx)], beforeElement: null };
    }
    return { parent: openElements.items[0], beforeElement: null };
  }
  _fosterParentElement(element6) {
    let location2 = this._findFosterParentingLocation();
    location2.beforeElement ? this.treeAdapter.insertBefore(location2.parent, element6, location2.beforeElement) : this.treeAdapter.appendChild(location2.parent, element6);
  }
  _isSpecialElement(element6, id) {
    let ns = this.treeAdapter.getNamespaceURI(element6);
    return SPECIAL_ELEMENTS[ns].has(id);
  }
  onCharacter(token) {
    if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) {
      characterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE: {
        characterInBody(this, token);
        break;
      }
      case InsertionMode.TEXT:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        characterInTableText(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onNullCharacter(token) {
    if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) {
      nullCharacterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onComment(token) {
    if (this.skipNextNewLine = !1, this.currentNotInHTML) {
      appendComment(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL:
      case InsertionMode.BEFORE_HTML:
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        appendComment(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        appendCommentToRootHtmlElement(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        appendCommentToDocument(this, token);
        break;
      }
      default:
    }
  }
  onDoctype(token) {
    switch (this.skipNextNewLine = !1, this.insertionMode) {
      case InsertionMode.INITIAL: {
        doctypeInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD: {
        this._err(token, ERR.misplacedDoctype);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      default:
    }
  }
  onStartTag(token) {
    this.skipNextNewLine = !1, this.currentToken = token, this._processStartTag(token), token.selfClosing && !token.ackSelfClosing && this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
  }
  _processStartTag(token) {
    this.shouldProcessStartTagTokenInForeignContent(token) ? startTagInForeignContent(this, token) : this._startTagOutsideForeignContent(token);
  }
  _startTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        startTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        startTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        startTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        startTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        startTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        startTagInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        startTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        startTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        startTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        startTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        startTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        startTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        startTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        startTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        startTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        startTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        startTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        startTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        startTagAfterAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        startTagAfterAfterFrameset(this, token);
        break;
      }
      default:
    }
  }
  onEndTag(token) {
    this.skipNextNewLine = !1, this.currentToken = token, this.currentNotInHTML ? endTagInForeignContent(this, token) : this._endTagOutsideForeignContent(token);
  }
  _endTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        endTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        endTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        endTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        endTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        endTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        endTagInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        endTagInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        endTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        endTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        endTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        endTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        endTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        endTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        endTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        endTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        endTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        endTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        endTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        endTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onEof(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        eofInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        eofInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        eofInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        stopParsing(this, token);
        break;
      }
      default:
    }
  }
  onWhitespaceCharacter(token) {
    if (this.skipNextNewLine && (this.skipNextNewLine = !1, token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED)) {
      if (token.chars.length === 1)
        return;
      token.chars = token.chars.substr(1);
    }
    if (this.tokenizer.inForeignNode) {
      this._insertCharacters(token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.TEXT:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.AFTER_BODY:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        whitespaceCharacterInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        whitespaceCharacterInTableText(this, token);
        break;
      }
      default:
    }
  }
};
function aaObtainFormattingElementEntry(p2, token) {
  let formattingElementEntry = p2.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
  return formattingElementEntry ? p2.openElements.contains(formattingElementEntry.element) ? p2.openElements.hasInScope(token.tagID, formattingElementEntry.element) || (formattingElementEntry = null) : (p2.activeFormattingElements.removeEntry(formattingElementEntry), formattingElementEntry = null) : genericEndTagInBody(p2, token), formattingElementEntry;
}
function aaObtainFurthestBlock(p2, formattingElementEntry) {
  let { openElements } = p2, formattingIdx = openElements._indexOf(formattingElementEntry.element);
  for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx))
    if (p2._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx]))
      return idx;
  return openElements.shortenToLength(formattingIdx), p2.activeFormattingElements.removeEntry(formattingElementEntry), -1;
}
function aaInnerLoop(p2, furthestBlockIdx, formattingElement) {
  let furthestBlock = p2.openElements.items[furthestBlockIdx], lastElement = furthestBlock, nextIdx = p2.openElements.slotBelow(furthestBlockIdx), intendedParent = p2.openElements.getCommonAncestor(formattingElement);
  for (let i = 0, idx = nextIdx; p2.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
    let element6 = p2.openElements.items[idx];
    nextIdx = p2.openElements.slotBelow(idx);
    let elementEntry = p2.activeFormattingElements.getElementEntry(element6), counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
    !elementEntry || counterOverflow ? (counterOverflow && p2.activeFormattingElements.removeEntry(elementEntry), p2.openElements.removeAt(idx)) : (element6 = aaRecreateElementFromEntry(p2, elementEntry, intendedParent), lastElement === furthestBlock && (p2.activeFormattingElements.bookmark = elementEntry), p2.treeAdapter.detachNode(lastElement), p2.treeAdapter.appendChild(element6, lastElement), lastElement = element6);
  }
  return lastElement;
}
function aaRecreateElementFromEntry(p2, elementEntry, intendedParent) {
  let ns = p2.treeAdapter.getNamespaceURI(elementEntry.element), newElement = p2._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
  return p2.openElements.replace(elementEntry.element, newElement), p2.activeFormattingElements.replaceElement(elementEntry, newElement), newElement;
}
function aaInsertLastNodeInCommonAncestor(p2, commonAncestor, lastElement) {
  let tn = p2.treeAdapter.getTagName(commonAncestor), tid = getTagID(tn);
  if (p2._isElementCausesFosterParenting(tid))
    p2._fosterParentElement(lastElement);
  else {
    let ns = p2.treeAdapter.getNamespaceURI(commonAncestor);
    tid === TAG_ID.TEMPLATE && ns === NS.HTML && (commonAncestor = p2.treeAdapter.getTemplateContent(commonAncestor)), p2.treeAdapter.appendChild(commonAncestor, lastElement);
  }
}
function aaReplaceFormattingElement(p2, furthestBlock, formattingElementEntry) {
  let ns = p2.treeAdapter.getNamespaceURI(formattingElementEntry.element), { token } = formattingElementEntry, newElement = p2._createElement(token.tagName, ns, token.attrs, furthestBlock);
  p2._adoptNodes(furthestBlock, newElement), p2.treeAdapter.appendChild(furthestBlock, newElement), p2.activeFormattingElements.insertElementAfterBookmark(newElement, token), p2.activeFormattingElements.removeEntry(formattingElementEntry);
  let formattingIdx = p2.openElements._indexOf(formattingElementEntry.element), furthestBlockIdx = p2.openElements.slotAbove(formattingIdx);
  for (; p2.openElements.items[furthestBlockIdx] !== furthestBlock; )
    furthestBlockIdx = p2.openElements.slotAbove(furthestBlockIdx);
  p2.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
function callAdoptionAgency(p2, token) {
  let { current, currentTagId } = p2.openElements;
  if (currentTagId === token.tagID && p2.treeAdapter.getNamespaceURI(current) === NS.HTML && !p2.activeFormattingElements.getElementEntry(current)) {
    p2.openElements.pop();
    return;
  }
  for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
    let formattingElementEntry = aaObtainFormattingElementEntry(p2, token);
    if (!formattingElementEntry)
      break;
    let furthestBlockIdx = aaObtainFurthestBlock(p2, formattingElementEntry);
    if (furthestBlockIdx === -1)
      break;
    let furthestBlock = p2.openElements.items[furthestBlockIdx];
    p2.activeFormattingElements.bookmark = formattingElementEntry;
    let lastElement = aaInnerLoop(p2, furthestBlockIdx, formattingElementEntry.element), commonAncestor = p2.openElements.getCommonAncestor(formattingElementEntry.element);
    p2.treeAdapter.detachNode(lastElement), commonAncestor && aaInsertLastNodeInCommonAncestor(p2, commonAncestor, lastElement), aaReplaceFormattingElement(p2, furthestBlock, formattingElementEntry);
  }
}
function appendComment(p2, token) {
  p2._appendCommentNode(token, p2.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p2, token) {
  p2._appendCommentNode(token, p2.openElements.items[0]);
}
function appendCommentToDocument(p2, token) {
  p2._appendCommentNode(token, p2.document);
}
function stopParsing(p2, token) {
  if (p2.stopped = !0, token.location) {
    let target = p2.fragmentContext ? 0 : 2;
    for (let i = p2.openElements.stackTop; i >= target; i = p2.openElements.slotBelow(i))
      p2._setEndLocation(p2.openElements.items[i], token);
    if (!p2.fragmentContext && p2.openElements.stackTop >= 0) {
      let htmlElement = p2.openElements.items[0], htmlLocation = p2.treeAdapter.getNodeSourceCodeLocation(htmlElement);
      if (htmlLocation && !htmlLocation.endTag && (p2._setEndLocation(htmlElement, token), p2.openElements.stackTop >= 1)) {
        let bodyElement = p2.openElements.items[1], bodyLocation = p2.treeAdapter.getNodeSourceCodeLocation(bodyElement);
        bodyLocation && !bodyLocation.endTag && p2._setEndLocation(bodyElement, token);
      }
    }
  }
}
function doctypeInInitialMode(p2, token) {
  p2._setDocumentType(token);
  let mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
  isConforming(token) || p2._err(token, ERR.nonConformingDoctype), p2.treeAdapter.setDocumentMode(p2.document, mode), p2.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p2, token) {
  p2._err(token, ERR.missingDoctype, !0), p2.treeAdapter.setDocumentMode(p2.document, DOCUMENT_MODE.QUIRKS), p2.insertionMode = InsertionMode.BEFORE_HTML, p2._processToken(token);
}
function startTagBeforeHtml(p2, token) {
  token.tagID === TAG_ID.HTML ? (p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.BEFORE_HEAD) : tokenBeforeHtml(p2, token);
}
function endTagBeforeHtml(p2, token) {
  let tn = token.tagID;
  (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) && tokenBeforeHtml(p2, token);
}
function tokenBeforeHtml(p2, token) {
  p2._insertFakeRootElement(), p2.insertionMode = InsertionMode.BEFORE_HEAD, p2._processToken(token);
}
function startTagBeforeHead(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.HEAD: {
      p2._insertElement(token, NS.HTML), p2.headElement = p2.openElements.current, p2.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    default:
      tokenBeforeHead(p2, token);
  }
}
function endTagBeforeHead(p2, token) {
  let tn = token.tagID;
  tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR ? tokenBeforeHead(p2, token) : p2._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(p2, token) {
  p2._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD), p2.headElement = p2.openElements.current, p2.insertionMode = InsertionMode.IN_HEAD, p2._processToken(token);
}
function startTagInHead(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META: {
      p2._appendElement(token, NS.HTML), token.ackSelfClosing = !0;
      break;
    }
    case TAG_ID.TITLE: {
      p2._switchToTextParsing(token, TokenizerMode.RCDATA);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p2.options.scriptingEnabled ? p2._switchToTextParsing(token, TokenizerMode.RAWTEXT) : (p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT);
      break;
    }
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      p2._switchToTextParsing(token, TokenizerMode.RAWTEXT);
      break;
    }
    case TAG_ID.SCRIPT: {
      p2._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
      break;
    }
    case TAG_ID.TEMPLATE: {
      p2._insertTemplate(token), p2.activeFormattingElements.insertMarker(), p2.framesetOk = !1, p2.insertionMode = InsertionMode.IN_TEMPLATE, p2.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
      break;
    }
    case TAG_ID.HEAD: {
      p2._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default:
      tokenInHead(p2, token);
  }
}
function endTagInHead(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HEAD: {
      p2.openElements.pop(), p2.insertionMode = InsertionMode.AFTER_HEAD;
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.BR:
    case TAG_ID.HTML: {
      tokenInHead(p2, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    default:
      p2._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function templateEndTagInHead(p2, token) {
  p2.openElements.tmplCount > 0 ? (p2.openElements.generateImpliedEndTagsThoroughly(), p2.openElements.currentTagId !== TAG_ID.TEMPLATE && p2._err(token, ERR.closingOfElementWithOpenChildElements), p2.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE), p2.activeFormattingElements.clearToLastMarker(), p2.tmplInsertionModeStack.pop(), p2._resetInsertionMode()) : p2._err(token, ERR.endTagWithoutMatchingOpenElement);
}
function tokenInHead(p2, token) {
  p2.openElements.pop(), p2.insertionMode = InsertionMode.AFTER_HEAD, p2._processToken(token);
}
function startTagInHeadNoScript(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.HEAD:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      startTagInHead(p2, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p2._err(token, ERR.nestedNoscriptInHead);
      break;
    }
    default:
      tokenInHeadNoScript(p2, token);
  }
}
function endTagInHeadNoScript(p2, token) {
  switch (token.tagID) {
    case TAG_ID.NOSCRIPT: {
      p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    case TAG_ID.BR: {
      tokenInHeadNoScript(p2, token);
      break;
    }
    default:
      p2._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenInHeadNoScript(p2, token) {
  let errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
  p2._err(token, errCode), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_HEAD, p2._processToken(token);
}
function startTagAfterHead(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.BODY: {
      p2._insertElement(token, NS.HTML), p2.framesetOk = !1, p2.insertionMode = InsertionMode.IN_BODY;
      break;
    }
    case TAG_ID.FRAMESET: {
      p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_FRAMESET;
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      p2._err(token, ERR.abandonedHeadElementChild), p2.openElements.push(p2.headElement, TAG_ID.HEAD), startTagInHead(p2, token), p2.openElements.remove(p2.headElement);
      break;
    }
    case TAG_ID.HEAD: {
      p2._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default:
      tokenAfterHead(p2, token);
  }
}
function endTagAfterHead(p2, token) {
  switch (token.tagID) {
    case TAG_ID.BODY:
    case TAG_ID.HTML:
    case TAG_ID.BR: {
      tokenAfterHead(p2, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    default:
      p2._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenAfterHead(p2, token) {
  p2._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY), p2.insertionMode = InsertionMode.IN_BODY, modeInBody(p2, token);
}
function modeInBody(p2, token) {
  switch (token.type) {
    case TokenType.CHARACTER: {
      characterInBody(p2, token);
      break;
    }
    case TokenType.WHITESPACE_CHARACTER: {
      whitespaceCharacterInBody(p2, token);
      break;
    }
    case TokenType.COMMENT: {
      appendComment(p2, token);
      break;
    }
    case TokenType.START_TAG: {
      startTagInBody(p2, token);
      break;
    }
    case TokenType.END_TAG: {
      endTagInBody(p2, token);
      break;
    }
    case TokenType.EOF: {
      eofInBody(p2, token);
      break;
    }
    default:
  }
}
function whitespaceCharacterInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertCharacters(token);
}
function characterInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertCharacters(token), p2.framesetOk = !1;
}
function htmlStartTagInBody(p2, token) {
  p2.openElements.tmplCount === 0 && p2.treeAdapter.adoptAttributes(p2.openElements.items[0], token.attrs);
}
function bodyStartTagInBody(p2, token) {
  let bodyElement = p2.openElements.tryPeekProperlyNestedBodyElement();
  bodyElement && p2.openElements.tmplCount === 0 && (p2.framesetOk = !1, p2.treeAdapter.adoptAttributes(bodyElement, token.attrs));
}
function framesetStartTagInBody(p2, token) {
  let bodyElement = p2.openElements.tryPeekProperlyNestedBodyElement();
  p2.framesetOk && bodyElement && (p2.treeAdapter.detachNode(bodyElement), p2.openElements.popAllUpToHtmlElement(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_FRAMESET);
}
function addressStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2.openElements.currentTagId !== void 0 && NUMBERED_HEADERS.has(p2.openElements.currentTagId) && p2.openElements.pop(), p2._insertElement(token, NS.HTML);
}
function preStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML), p2.skipNextNewLine = !0, p2.framesetOk = !1;
}
function formStartTagInBody(p2, token) {
  let inTemplate = p2.openElements.tmplCount > 0;
  (!p2.formElement || inTemplate) && (p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML), inTemplate || (p2.formElement = p2.openElements.current));
}
function listItemStartTagInBody(p2, token) {
  p2.framesetOk = !1;
  let idx = token.tagID === TAG_ID.LI ? p2.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p2.openElements.indexOfTopmost(TAG_ID.DD), p2.openElements.indexOfTopmost(TAG_ID.DT));
  if (idx !== -1 && !p2.openElements.hasListItemBoundaryAbove(idx)) {
    let elementId = p2.openElements.tagIDs[idx];
    p2.openElements.generateImpliedEndTagsWithExclusion(elementId), p2.openElements.popUntilTagNamePopped(elementId);
  }
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML), p2.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p2, token) {
  p2.openElements.hasInScope(TAG_ID.BUTTON) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(TAG_ID.BUTTON)), p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML), p2.framesetOk = !1;
}
function aStartTagInBody(p2, token) {
  let activeElementEntry = p2.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
  activeElementEntry && (callAdoptionAgency(p2, token), p2.openElements.remove(activeElementEntry.element), p2.activeFormattingElements.removeEntry(activeElementEntry)), p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML), p2.activeFormattingElements.pushElement(p2.openElements.current, token);
}
function bStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML), p2.activeFormattingElements.pushElement(p2.openElements.current, token);
}
function nobrStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2.openElements.hasInScope(TAG_ID.NOBR) && (callAdoptionAgency(p2, token), p2._reconstructActiveFormattingElements()), p2._insertElement(token, NS.HTML), p2.activeFormattingElements.pushElement(p2.openElements.current, token);
}
function appletStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML), p2.activeFormattingElements.insertMarker(), p2.framesetOk = !1;
}
function tableStartTagInBody(p2, token) {
  p2.treeAdapter.getDocumentMode(p2.document) !== DOCUMENT_MODE.QUIRKS && p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._insertElement(token, NS.HTML), p2.framesetOk = !1, p2.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._appendElement(token, NS.HTML), p2.framesetOk = !1, token.ackSelfClosing = !0;
}
function isHiddenInput(token) {
  let inputType = getTokenAttr(token, ATTRS.TYPE);
  return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._appendElement(token, NS.HTML), isHiddenInput(token) || (p2.framesetOk = !1), token.ackSelfClosing = !0;
}
function paramStartTagInBody(p2, token) {
  p2._appendElement(token, NS.HTML), token.ackSelfClosing = !0;
}
function hrStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._appendElement(token, NS.HTML), p2.framesetOk = !1, token.ackSelfClosing = !0;
}
function imageStartTagInBody(p2, token) {
  token.tagName = TAG_NAMES.IMG, token.tagID = TAG_ID.IMG, areaStartTagInBody(p2, token);
}
function textareaStartTagInBody(p2, token) {
  p2._insertElement(token, NS.HTML), p2.skipNextNewLine = !0, p2.tokenizer.state = TokenizerMode.RCDATA, p2.originalInsertionMode = p2.insertionMode, p2.framesetOk = !1, p2.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p2, token) {
  p2.openElements.hasInButtonScope(TAG_ID.P) && p2._closePElement(), p2._reconstructActiveFormattingElements(), p2.framesetOk = !1, p2._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p2, token) {
  p2.framesetOk = !1, p2._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p2, token) {
  p2._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML), p2.framesetOk = !1, p2.insertionMode = p2.insertionMode === InsertionMode.IN_TABLE || p2.insertionMode === InsertionMode.IN_CAPTION || p2.insertionMode === InsertionMode.IN_TABLE_BODY || p2.insertionMode === InsertionMode.IN_ROW || p2.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p2, token) {
  p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.pop(), p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p2, token) {
  p2.openElements.hasInScope(TAG_ID.RUBY) && p2.openElements.generateImpliedEndTags(), p2._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p2, token) {
  p2.openElements.hasInScope(TAG_ID.RUBY) && p2.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC), p2._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), adjustTokenMathMLAttrs(token), adjustTokenXMLAttrs(token), token.selfClosing ? p2._appendElement(token, NS.MATHML) : p2._insertElement(token, NS.MATHML), token.ackSelfClosing = !0;
}
function svgStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), adjustTokenSVGAttrs(token), adjustTokenXMLAttrs(token), token.selfClosing ? p2._appendElement(token, NS.SVG) : p2._insertElement(token, NS.SVG), token.ackSelfClosing = !0;
}
function genericStartTagInBody(p2, token) {
  p2._reconstructActiveFormattingElements(), p2._insertElement(token, NS.HTML);
}
function startTagInBody(p2, token) {
  switch (token.tagID) {
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.B:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      bStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.A: {
      aStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.P:
    case TAG_ID.DL:
    case TAG_ID.OL:
    case TAG_ID.UL:
    case TAG_ID.DIV:
    case TAG_ID.DIR:
    case TAG_ID.NAV:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.DETAILS:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.LI:
    case TAG_ID.DD:
    case TAG_ID.DT: {
      listItemStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.BR:
    case TAG_ID.IMG:
    case TAG_ID.WBR:
    case TAG_ID.AREA:
    case TAG_ID.EMBED:
    case TAG_ID.KEYGEN: {
      areaStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.HR: {
      hrStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.RB:
    case TAG_ID.RTC: {
      rbStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.RT:
    case TAG_ID.RP: {
      rtStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.PRE:
    case TAG_ID.LISTING: {
      preStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.XMP: {
      xmpStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.SVG: {
      svgStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.STYLE:
    case TAG_ID.TITLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.BGSOUND:
    case TAG_ID.BASEFONT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p2, token);
      break;
    }
    case TAG_ID.BODY: {
      bodyStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.NOBR: {
      nobrStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.MATH: {
      mathStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.PARAM:
    case TAG_ID.TRACK:
    case TAG_ID.SOURCE: {
      paramStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.IMAGE: {
      imageStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.BUTTON: {
      buttonStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.IFRAME: {
      iframeStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.SELECT: {
      selectStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.OPTION:
    case TAG_ID.OPTGROUP: {
      optgroupStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.NOEMBED:
    case TAG_ID.NOFRAMES: {
      rawTextStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      framesetStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.TEXTAREA: {
      textareaStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p2.options.scriptingEnabled ? rawTextStartTagInBody(p2, token) : genericStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.PLAINTEXT: {
      plaintextStartTagInBody(p2, token);
      break;
    }
    case TAG_ID.COL:
    case TAG_ID.TH:
    case TAG_ID.TD:
    case TAG_ID.TR:
    case TAG_ID.HEAD:
    case TAG_ID.FRAME:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP:
      break;
    default:
      genericStartTagInBody(p2, token);
  }
}
function bodyEndTagInBody(p2, token) {
  if (p2.openElements.hasInScope(TAG_ID.BODY) && (p2.insertionMode = InsertionMode.AFTER_BODY, p2.options.sourceCodeLocationInfo)) {
    let bodyElement = p2.openElements.tryPeekProperlyNestedBodyElement();
    bodyElement && p2._setEndLocation(bodyElement, token);
  }
}
function htmlEndTagInBody(p2, token) {
  p2.openElements.hasInScope(TAG_ID.BODY) && (p2.insertionMode = InsertionMode.AFTER_BODY, endTagAfterBody(p2, token));
}
function addressEndTagInBody(p2, token) {
  let tn = token.tagID;
  p2.openElements.hasInScope(tn) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(tn));
}
function formEndTagInBody(p2) {
  let inTemplate = p2.openElements.tmplCount > 0, { formElement } = p2;
  inTemplate || (p2.formElement = null), (formElement || inTemplate) && p2.openElements.hasInScope(TAG_ID.FORM) && (p2.openElements.generateImpliedEndTags(), inTemplate ? p2.openElements.popUntilTagNamePopped(TAG_ID.FORM) : formElement && p2.openElements.remove(formElement));
}
function pEndTagInBody(p2) {
  p2.openElements.hasInButtonScope(TAG_ID.P) || p2._insertFakeElement(TAG_NAMES.P, TAG_ID.P), p2._closePElement();
}
function liEndTagInBody(p2) {
  p2.openElements.hasInListItemScope(TAG_ID.LI) && (p2.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI), p2.openElements.popUntilTagNamePopped(TAG_ID.LI));
}
function ddEndTagInBody(p2, token) {
  let tn = token.tagID;
  p2.openElements.hasInScope(tn) && (p2.openElements.generateImpliedEndTagsWithExclusion(tn), p2.openElements.popUntilTagNamePopped(tn));
}
function numberedHeaderEndTagInBody(p2) {
  p2.openElements.hasNumberedHeaderInScope() && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilNumberedHeaderPopped());
}
function appletEndTagInBody(p2, token) {
  let tn = token.tagID;
  p2.openElements.hasInScope(tn) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(tn), p2.activeFormattingElements.clearToLastMarker());
}
function brEndTagInBody(p2) {
  p2._reconstructActiveFormattingElements(), p2._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR), p2.openElements.pop(), p2.framesetOk = !1;
}
function genericEndTagInBody(p2, token) {
  let tid = token.tagID, i = tid === TAG_ID.UNKNOWN ? p2.openElements.indexOfTopmostByName(NS.HTML, token.tagName) : p2.openElements.indexOfTopmost(tid);
  i > 0 && !p2.openElements.hasSpecialElementAbove(i) && (p2.openElements.generateImpliedEndTagsWithExclusion(tid), p2.openElements.stackTop >= i && p2.openElements.shortenToLength(i));
}
function endTagInBody(p2, token) {
  switch (token.tagID) {
    case TAG_ID.A:
    case TAG_ID.B:
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.NOBR:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      callAdoptionAgency(p2, token);
      break;
    }
    case TAG_ID.P: {
      pEndTagInBody(p2);
      break;
    }
    case TAG_ID.DL:
    case TAG_ID.UL:
    case TAG_ID.OL:
    case TAG_ID.DIR:
    case TAG_ID.DIV:
    case TAG_ID.NAV:
    case TAG_ID.PRE:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.BUTTON:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.DETAILS:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.LISTING:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressEndTagInBody(p2, token);
      break;
    }
    case TAG_ID.LI: {
      liEndTagInBody(p2);
      break;
    }
    case TAG_ID.DD:
    case TAG_ID.DT: {
      ddEndTagInBody(p2, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderEndTagInBody(p2);
      break;
    }
    case TAG_ID.BR: {
      brEndTagInBody(p2);
      break;
    }
    case TAG_ID.BODY: {
      bodyEndTagInBody(p2, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlEndTagInBody(p2, token);
      break;
    }
    case TAG_ID.FORM: {
      formEndTagInBody(p2);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletEndTagInBody(p2, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    default:
      genericEndTagInBody(p2, token);
  }
}
function eofInBody(p2, token) {
  p2.tmplInsertionModeStack.length > 0 ? eofInTemplate(p2, token) : stopParsing(p2, token);
}
function endTagInText(p2, token) {
  var _a;
  token.tagID === TAG_ID.SCRIPT && ((_a = p2.scriptHandler) === null || _a === void 0 || _a.call(p2, p2.openElements.current)), p2.openElements.pop(), p2.insertionMode = p2.originalInsertionMode;
}
function eofInText(p2, token) {
  p2._err(token, ERR.eofInElementThatCanContainOnlyText), p2.openElements.pop(), p2.insertionMode = p2.originalInsertionMode, p2.onEof(token);
}
function characterInTable(p2, token) {
  if (p2.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p2.openElements.currentTagId))
    switch (p2.pendingCharacterTokens.length = 0, p2.hasNonWhitespacePendingCharacterToken = !1, p2.originalInsertionMode = p2.insertionMode, p2.insertionMode = InsertionMode.IN_TABLE_TEXT, token.type) {
      case TokenType.CHARACTER: {
        characterInTableText(p2, token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        whitespaceCharacterInTableText(p2, token);
        break;
      }
    }
  else
    tokenInTable(p2, token);
}
function captionStartTagInTable(p2, token) {
  p2.openElements.clearBackToTableContext(), p2.activeFormattingElements.insertMarker(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p2, token) {
  p2.openElements.clearBackToTableContext(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p2, token) {
  p2.openElements.clearBackToTableContext(), p2._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP), p2.insertionMode = InsertionMode.IN_COLUMN_GROUP, startTagInColumnGroup(p2, token);
}
function tbodyStartTagInTable(p2, token) {
  p2.openElements.clearBackToTableContext(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p2, token) {
  p2.openElements.clearBackToTableContext(), p2._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY), p2.insertionMode = InsertionMode.IN_TABLE_BODY, startTagInTableBody(p2, token);
}
function tableStartTagInTable(p2, token) {
  p2.openElements.hasInTableScope(TAG_ID.TABLE) && (p2.openElements.popUntilTagNamePopped(TAG_ID.TABLE), p2._resetInsertionMode(), p2._processStartTag(token));
}
function inputStartTagInTable(p2, token) {
  isHiddenInput(token) ? p2._appendElement(token, NS.HTML) : tokenInTable(p2, token), token.ackSelfClosing = !0;
}
function formStartTagInTable(p2, token) {
  !p2.formElement && p2.openElements.tmplCount === 0 && (p2._insertElement(token, NS.HTML), p2.formElement = p2.openElements.current, p2.openElements.pop());
}
function startTagInTable(p2, token) {
  switch (token.tagID) {
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      tdStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.STYLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p2, token);
      break;
    }
    case TAG_ID.COL: {
      colStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      tbodyStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.CAPTION: {
      captionStartTagInTable(p2, token);
      break;
    }
    case TAG_ID.COLGROUP: {
      colgroupStartTagInTable(p2, token);
      break;
    }
    default:
      tokenInTable(p2, token);
  }
}
function endTagInTable(p2, token) {
  switch (token.tagID) {
    case TAG_ID.TABLE: {
      p2.openElements.hasInTableScope(TAG_ID.TABLE) && (p2.openElements.popUntilTagNamePopped(TAG_ID.TABLE), p2._resetInsertionMode());
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR:
      break;
    default:
      tokenInTable(p2, token);
  }
}
function tokenInTable(p2, token) {
  let savedFosterParentingState = p2.fosterParentingEnabled;
  p2.fosterParentingEnabled = !0, modeInBody(p2, token), p2.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p2, token) {
  p2.pendingCharacterTokens.push(token);
}
function characterInTableText(p2, token) {
  p2.pendingCharacterTokens.push(token), p2.hasNonWhitespacePendingCharacterToken = !0;
}
function tokenInTableText(p2, token) {
  let i = 0;
  if (p2.hasNonWhitespacePendingCharacterToken)
    for (; i < p2.pendingCharacterTokens.length; i++)
      tokenInTable(p2, p2.pendingCharacterTokens[i]);
  else
    for (; i < p2.pendingCharacterTokens.length; i++)
      p2._insertCharacters(p2.pendingCharacterTokens[i]);
  p2.insertionMode = p2.originalInsertionMode, p2._processToken(token);
}
var TABLE_VOID_ELEMENTS = /* @__PURE__ */ new Set([TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]);
function startTagInCaption(p2, token) {
  let tn = token.tagID;
  TABLE_VOID_ELEMENTS.has(tn) ? p2.openElements.hasInTableScope(TAG_ID.CAPTION) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(TAG_ID.CAPTION), p2.activeFormattingElements.clearToLastMarker(), p2.insertionMode = InsertionMode.IN_TABLE, startTagInTable(p2, token)) : startTagInBody(p2, token);
}
function endTagInCaption(p2, token) {
  let tn = token.tagID;
  switch (tn) {
    case TAG_ID.CAPTION:
    case TAG_ID.TABLE: {
      p2.openElements.hasInTableScope(TAG_ID.CAPTION) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(TAG_ID.CAPTION), p2.activeFormattingElements.clearToLastMarker(), p2.insertionMode = InsertionMode.IN_TABLE, tn === TAG_ID.TABLE && endTagInTable(p2, token));
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR:
      break;
    default:
      endTagInBody(p2, token);
  }
}
function startTagInColumnGroup(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.COL: {
      p2._appendElement(token, NS.HTML), token.ackSelfClosing = !0;
      break;
    }
    case TAG_ID.TEMPLATE: {
      startTagInHead(p2, token);
      break;
    }
    default:
      tokenInColumnGroup(p2, token);
  }
}
function endTagInColumnGroup(p2, token) {
  switch (token.tagID) {
    case TAG_ID.COLGROUP: {
      p2.openElements.currentTagId === TAG_ID.COLGROUP && (p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    case TAG_ID.COL:
      break;
    default:
      tokenInColumnGroup(p2, token);
  }
}
function tokenInColumnGroup(p2, token) {
  p2.openElements.currentTagId === TAG_ID.COLGROUP && (p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE, p2._processToken(token));
}
function startTagInTableBody(p2, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      p2.openElements.clearBackToTableBodyContext(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_ROW;
      break;
    }
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p2.openElements.clearBackToTableBodyContext(), p2._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR), p2.insertionMode = InsertionMode.IN_ROW, startTagInRow(p2, token);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p2.openElements.hasTableBodyContextInTableScope() && (p2.openElements.clearBackToTableBodyContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE, startTagInTable(p2, token));
      break;
    }
    default:
      startTagInTable(p2, token);
  }
}
function endTagInTableBody(p2, token) {
  let tn = token.tagID;
  switch (token.tagID) {
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p2.openElements.hasInTableScope(tn) && (p2.openElements.clearBackToTableBodyContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE);
      break;
    }
    case TAG_ID.TABLE: {
      p2.openElements.hasTableBodyContextInTableScope() && (p2.openElements.clearBackToTableBodyContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE, endTagInTable(p2, token));
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR:
      break;
    default:
      endTagInTable(p2, token);
  }
}
function startTagInRow(p2, token) {
  switch (token.tagID) {
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p2.openElements.clearBackToTableRowContext(), p2._insertElement(token, NS.HTML), p2.insertionMode = InsertionMode.IN_CELL, p2.activeFormattingElements.insertMarker();
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      p2.openElements.hasInTableScope(TAG_ID.TR) && (p2.openElements.clearBackToTableRowContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE_BODY, startTagInTableBody(p2, token));
      break;
    }
    default:
      startTagInTable(p2, token);
  }
}
function endTagInRow(p2, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      p2.openElements.hasInTableScope(TAG_ID.TR) && (p2.openElements.clearBackToTableRowContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE_BODY);
      break;
    }
    case TAG_ID.TABLE: {
      p2.openElements.hasInTableScope(TAG_ID.TR) && (p2.openElements.clearBackToTableRowContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE_BODY, endTagInTableBody(p2, token));
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      (p2.openElements.hasInTableScope(token.tagID) || p2.openElements.hasInTableScope(TAG_ID.TR)) && (p2.openElements.clearBackToTableRowContext(), p2.openElements.pop(), p2.insertionMode = InsertionMode.IN_TABLE_BODY, endTagInTableBody(p2, token));
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH:
      break;
    default:
      endTagInTable(p2, token);
  }
}
function startTagInCell(p2, token) {
  let tn = token.tagID;
  TABLE_VOID_ELEMENTS.has(tn) ? (p2.openElements.hasInTableScope(TAG_ID.TD) || p2.openElements.hasInTableScope(TAG_ID.TH)) && (p2._closeTableCell(), startTagInRow(p2, token)) : startTagInBody(p2, token);
}
function endTagInCell(p2, token) {
  let tn = token.tagID;
  switch (tn) {
    case TAG_ID.TD:
    case TAG_ID.TH: {
      p2.openElements.hasInTableScope(tn) && (p2.openElements.generateImpliedEndTags(), p2.openElements.popUntilTagNamePopped(tn), p2.activeFormattingElements.clearToLastMarker(), p2.insertionMode = InsertionMode.IN_ROW);
      break;
    }
    case TAG_ID.TABLE:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      p2.openElements.hasInTableScope(tn) && (p2._closeTableCell(), endTagInRow(p2, token));
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
      break;
    default:
      endTagInBody(p2, token);
  }
}
function startTagInSelect(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.OPTION: {
      p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.pop(), p2._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.OPTGROUP: {
      p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.pop(), p2.openElements.currentTagId === TAG_ID.OPTGROUP && p2.openElements.pop(), p2._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.HR: {
      p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.pop(), p2.openElements.currentTagId === TAG_ID.OPTGROUP && p2.openElements.pop(), p2._appendElement(token, NS.HTML), token.ackSelfClosing = !0;
      break;
    }
    case TAG_ID.INPUT:
    case TAG_ID.KEYGEN:
    case TAG_ID.TEXTAREA:
    case TAG_ID.SELECT: {
      p2.openElements.hasInSelectScope(TAG_ID.SELECT) && (p2.openElements.popUntilTagNamePopped(TAG_ID.SELECT), p2._resetInsertionMode(), token.tagID !== TAG_ID.SELECT && p2._processStartTag(token));
      break;
    }
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p2, token);
      break;
    }
    default:
  }
}
function endTagInSelect(p2, token) {
  switch (token.tagID) {
    case TAG_ID.OPTGROUP: {
      p2.openElements.stackTop > 0 && p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.tagIDs[p2.openElements.slotBelow(p2.openElements.stackTop)] === TAG_ID.OPTGROUP && p2.openElements.pop(), p2.openElements.currentTagId === TAG_ID.OPTGROUP && p2.openElements.pop();
      break;
    }
    case TAG_ID.OPTION: {
      p2.openElements.currentTagId === TAG_ID.OPTION && p2.openElements.pop();
      break;
    }
    case TAG_ID.SELECT: {
      p2.openElements.hasInSelectScope(TAG_ID.SELECT) && (p2.openElements.popUntilTagNamePopped(TAG_ID.SELECT), p2._resetInsertionMode());
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p2, token);
      break;
    }
    default:
  }
}
function startTagInSelectInTable(p2, token) {
  let tn = token.tagID;
  tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH ? (p2.openElements.popUntilTagNamePopped(TAG_ID.SELECT), p2._resetInsertionMode(), p2._processStartTag(token)) : startTagInSelect(p2, token);
}
function endTagInSelectInTable(p2, token) {
  let tn = token.tagID;
  tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH ? p2.openElements.hasInTableScope(tn) && (p2.openElements.popUntilTagNamePopped(TAG_ID.SELECT), p2._resetInsertionMode(), p2.onEndTag(token)) : endTagInSelect(p2, token);
}
function startTagInTemplate(p2, token) {
  switch (token.tagID) {
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      startTagInHead(p2, token);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p2.tmplInsertionModeStack[p2.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE, p2.insertionMode = InsertionMode.IN_TABLE, startTagInTable(p2, token);
      break;
    }
    case TAG_ID.COL: {
      p2.tmplInsertionModeStack[p2.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP, p2.insertionMode = InsertionMode.IN_COLUMN_GROUP, startTagInColumnGroup(p2, token);
      break;
    }
    case TAG_ID.TR: {
      p2.tmplInsertionModeStack[p2.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY, p2.insertionMode = InsertionMode.IN_TABLE_BODY, startTagInTableBody(p2, token);
      break;
    }
    case TAG_ID.TD:
    case TAG_ID.TH: {
      p2.tmplInsertionModeStack[p2.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW, p2.insertionMode = InsertionMode.IN_ROW, startTagInRow(p2, token);
      break;
    }
    default:
      p2.tmplInsertionModeStack[p2.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY, p2.insertionMode = InsertionMode.IN_BODY, startTagInBody(p2, token);
  }
}
function endTagInTemplate(p2, token) {
  token.tagID === TAG_ID.TEMPLATE && templateEndTagInHead(p2, token);
}
function eofInTemplate(p2, token) {
  if (p2.openElements.tmplCount > 0) {
    do
      p2.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE), p2.activeFormattingElements.clearToLastMarker(), p2.tmplInsertionModeStack.pop();
    while (p2.openElements.tmplCount > 0);
    p2._resetInsertionMode(), p2.onEof(token);
  } else
    stopParsing(p2, token);
}
function startTagAfterBody(p2, token) {
  token.tagID === TAG_ID.HTML ? startTagInBody(p2, token) : tokenAfterBody(p2, token);
}
function endTagAfterBody(p2, token) {
  var _a;
  if (token.tagID === TAG_ID.HTML) {
    if (p2.fragmentContext || (p2.insertionMode = InsertionMode.AFTER_AFTER_BODY), p2.options.sourceCodeLocationInfo && p2.openElements.tagIDs[0] === TAG_ID.HTML) {
      p2._setEndLocation(p2.openElements.items[0], token);
      let bodyElement = p2.openElements.items[1];
      bodyElement && !(!((_a = p2.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0) && _a.endTag) && p2._setEndLocation(bodyElement, token);
    }
  } else
    tokenAfterBody(p2, token);
}
function tokenAfterBody(p2, token) {
  p2.insertionMode = InsertionMode.IN_BODY, modeInBody(p2, token);
}
function startTagInFrameset(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      p2._insertElement(token, NS.HTML);
      break;
    }
    case TAG_ID.FRAME: {
      p2._appendElement(token, NS.HTML), token.ackSelfClosing = !0;
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p2, token);
      break;
    }
    default:
  }
}
function endTagInFrameset(p2, token) {
  token.tagID === TAG_ID.FRAMESET && !p2.openElements.isRootHtmlElementCurrent() && (p2.openElements.pop(), !p2.fragmentContext && p2.openElements.currentTagId !== TAG_ID.FRAMESET && (p2.insertionMode = InsertionMode.AFTER_FRAMESET));
}
function startTagAfterFrameset(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p2, token);
      break;
    }
    default:
  }
}
function endTagAfterFrameset(p2, token) {
  token.tagID === TAG_ID.HTML && (p2.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET);
}
function startTagAfterAfterBody(p2, token) {
  token.tagID === TAG_ID.HTML ? startTagInBody(p2, token) : tokenAfterAfterBody(p2, token);
}
function tokenAfterAfterBody(p2, token) {
  p2.insertionMode = InsertionMode.IN_BODY, modeInBody(p2, token);
}
function startTagAfterAfterFrameset(p2, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p2, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p2, token);
      break;
    }
    default:
  }
}
function nullCharacterInForeignContent(p2, token) {
  token.chars = REPLACEMENT_CHARACTER, p2._insertCharacters(token);
}
function characterInForeignContent(p2, token) {
  p2._insertCharacters(token), p2.framesetOk = !1;
}
function popUntilHtmlOrIntegrationPoint(p2) {
  for (; p2.treeAdapter.getNamespaceURI(p2.openElements.current) !== NS.HTML && p2.openElements.currentTagId !== void 0 && !p2._isIntegrationPoint(p2.openElements.currentTagId, p2.openElements.current); )
    p2.openElements.pop();
}
function startTagInForeignContent(p2, token) {
  if (causesExit(token))
    popUntilHtmlOrIntegrationPoint(p2), p2._startTagOutsideForeignContent(token);
  else {
    let current = p2._getAdjustedCurrentElement(), currentNs = p2.treeAdapter.getNamespaceURI(current);
    currentNs === NS.MATHML ? adjustTokenMathMLAttrs(token) : currentNs === NS.SVG && (adjustTokenSVGTagName(token), adjustTokenSVGAttrs(token)), adjustTokenXMLAttrs(token), token.selfClosing ? p2._appendElement(token, currentNs) : p2._insertElement(token, currentNs), token.ackSelfClosing = !0;
  }
}
function endTagInForeignContent(p2, token) {
  if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
    popUntilHtmlOrIntegrationPoint(p2), p2._endTagOutsideForeignContent(token);
    return;
  }
  if (p2.openElements.stackTop === 0) return;
  let { tagName } = token, adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName), contextNs = p2.fragmentContext ? p2.treeAdapter.getNamespaceURI(p2.fragmentContext) : NS.HTML, i = Math.max(p2.openElements.indexOfTopmostByName(NS.SVG, tagName), p2.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p2.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p2.openElements.indexOfTopmostByName(contextNs, tagName));
  i > p2.openElements.indexOfTopmostHtmlElement() ? (token.tagName = p2.treeAdapter.getTagName(p2.openElements.items[i]), p2.openElements.shortenToLength(i)) : p2._endTagOutsideForeignContent(token);
}

// node_modules/parse5/dist/serializer/index.js
var VOID_ELEMENTS = /* @__PURE__ */ new Set([TAG_NAMES.AREA, TAG_NAMES.BASE, TAG_NAMES.BASEFONT, TAG_NAMES.BGSOUND, TAG_NAMES.BR, TAG_NAMES.COL, TAG_NAMES.EMBED, TAG_NAMES.FRAME, TAG_NAMES.HR, TAG_NAMES.IMG, TAG_NAMES.INPUT, TAG_NAMES.KEYGEN, TAG_NAMES.LINK, TAG_NAMES.META, TAG_NAMES.PARAM, TAG_NAMES.SOURCE, TAG_NAMES.TRACK, TAG_NAMES.WBR]);

// node_modules/unist-util-position/lib/index.js
var pointEnd = point2("end"), pointStart = point2("start");
function point2(type) {
  return point22;
  function point22(node2) {
    let point32 = node2 && node2.position && node2.position[type] || {};
    if (typeof point32.line == "number" && point32.line > 0 && typeof point32.column == "number" && point32.column > 0)
      return { line: point32.line, column: point32.column, offset: typeof point32.offset == "number" && point32.offset > -1 ? point32.offset : void 0 };
  }
}
function position2(node2) {
  let start = pointStart(node2), end = pointEnd(node2);
  if (start && end)
    return { start, end };
}

// node_modules/unist-util-is/lib/index.js
var convert = (function(test) {
  if (test == null)
    return ok;
  if (typeof test == "function")
    return castFactory(test);
  if (typeof test == "object")
    return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
  if (typeof test == "string")
    return typeFactory(test);
  throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
  let checks2 = [], index2 = -1;
  for (; ++index2 < tests.length; )
    checks2[index2] = convert(tests[index2]);
  return castFactory(any);
  function any(...parameters) {
    let index22 = -1;
    for (; ++index22 < checks2.length; )
      if (checks2[index22].apply(this, parameters)) return !0;
    return !1;
  }
}
function propertiesFactory(check2) {
  let checkAsRecord = check2;
  return castFactory(all6);
  function all6(node2) {
    let nodeAsRecord = node2, key2;
    for (key2 in check2)
      if (nodeAsRecord[key2] !== checkAsRecord[key2]) return !1;
    return !0;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value, index2, parent) {
    return !!(looksLikeANode(value) && testFunction.call(this, value, typeof index2 == "number" ? index2 : void 0, parent || void 0));
  }
}
function ok() {
  return !0;
}
function looksLikeANode(value) {
  return value !== null && typeof value == "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [], CONTINUE = !0, EXIT2 = !1, SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree != "object")
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  let preorder = !0, check2, visitors, enter, exit3;
  if (typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse && (preorder = !1)) : (visitors = testOrEnterOrVisitors, enterOrVisitorsOrReverse && (preorder = !1)), typeof visitors == "function")
    enter = visitors;
  else if (visitors && typeof visitors == "object") {
    if (!(visitors.enter === null || visitors.enter === void 0))
      if (typeof visitors.enter == "function")
        enter = visitors.enter;
      else
        throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
    if (typeof visitors.exit == "function")
      exit3 = visitors.exit;
    else
      throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
  } else
    throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
  let is3 = convert(check2), step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    let value = node2 && typeof node2 == "object" ? node2 : {};
    if (typeof value.type == "string") {
      let name = typeof value.tagName == "string" ? value.tagName : typeof value.name == "string" ? value.name : void 0;
      Object.defineProperty(visit2, "name", { value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")" });
    }
    return visit2;
    function visit2() {
      let matches = !check2 || is3(node2, index2, parents[parents.length - 1] || void 0), result = empty;
      if (enter && matches && (result = toResult(enter(node2, parents, index2)), result[0] === EXIT2))
        return result;
      if ("children" in node2 && node2.children) {
        let nodeAsParent = node2;
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step, grandparents = [...parents, nodeAsParent];
          for (; offset > -1 && offset < nodeAsParent.children.length; ) {
            let child = nodeAsParent.children[offset], subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT2)
              return subresult;
            offset = typeof subresult[1] == "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches) {
        let exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP)
          throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
        if (exitResult[0] === EXIT2 || typeof exitResult[1] == "number")
          return exitResult;
      }
      return result;
    }
  }
}
function toResult(value) {
  return Array.isArray(value) ? value : typeof value == "number" ? [CONTINUE, value] : value == null ? empty : [value];
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2, visitors, reverse;
  typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse = maybeReverse) : (visitors = testOrEnterOrVisitors, reverse = enterOrVisitorsOrReverse), typeof visitors == "function" ? visitParents(tree, check2, wrap(visitors), reverse) : visitParents(tree, check2, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
  return !visitors || typeof visitors != "object" ? visitors : { enter: typeof visitors.enter == "function" ? wrap(visitors.enter) : visitors.enter, exit: typeof visitors.exit == "function" ? wrap(visitors.exit) : visitors.exit };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index2) {
    return visitor(node2, index2, parents[parents.length - 1]);
  }
}

// node_modules/hast-util-raw/lib/index.js
var gfmTagfilterExpression = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/gi, knownMdxNames = /* @__PURE__ */ new Set(["mdxFlowExpression", "mdxJsxFlowElement", "mdxJsxTextElement", "mdxTextExpression", "mdxjsEsm"]), parseOptions = { sourceCodeLocationInfo: !0, scriptingEnabled: !1 };
function raw(tree, options) {
  let document3 = documentMode(tree), one5 = zwitch("type", { handlers: { root: root2, element: element3, text: text2, comment: comment2, doctype: doctype2, raw: handleRaw }, unknown }), state = { parser: document3 ? new Parser(parseOptions) : Parser.getFragmentParser(void 0, parseOptions), handle(node2) {
    one5(node2, state);
  }, stitches: !1, options: options || {} };
  one5(tree, state), resetTokenizer(state, pointStart());
  let p5 = document3 ? state.parser.document : state.parser.getFragment(), result = fromParse5(p5, { file: state.options.file });
  return state.stitches && visit(result, "comment", function(node2, index2, parent) {
    let stitch2 = node2;
    if (stitch2.value.stitch && parent && index2 !== void 0) {
      let siblings2 = parent.children;
      return siblings2[index2] = stitch2.value.stitch, index2;
    }
  }), result.type === "root" && result.children.length === 1 && result.children[0].type === tree.type ? result.children[0] : result;
}
function all3(nodes, state) {
  let index2 = -1;
  if (nodes)
    for (; ++index2 < nodes.length; )
      state.handle(nodes[index2]);
}
function root2(node2, state) {
  all3(node2.children, state);
}
function element3(node2, state) {
  startTag(node2, state), all3(node2.children, state), endTag(node2, state);
}
function text2(node2, state) {
  state.parser.tokenizer.state > 4 && (state.parser.tokenizer.state = 0), resetTokenizer(state, pointStart(node2));
  let location2 = createParse5Location(node2), { value } = node2, start = 0;
  for (; start < value.length; ) {
    let type = characterType(value.charCodeAt(start)), end = start + 1;
    for (; end < value.length && characterType(value.charCodeAt(end)) === type; )
      end++;
    let token = { type, chars: value.slice(start, end), location: location2 };
    state.parser.currentToken = token, state.parser._processToken(state.parser.currentToken), start = end;
  }
}
function doctype2(node2, state) {
  let token = { type: token_exports.TokenType.DOCTYPE, name: "html", forceQuirks: !1, publicId: "", systemId: "", location: createParse5Location(node2) };
  resetTokenizer(state, pointStart(node2)), state.parser.currentToken = token, state.parser._processToken(state.parser.currentToken);
}
function stitch(node2, state) {
  state.stitches = !0;
  let clone = cloneWithoutChildren(node2);
  if ("children" in node2 && "children" in clone) {
    let fakeRoot = raw({ type: "root", children: node2.children }, state.options);
    clone.children = fakeRoot.children;
  }
  comment2({ type: "comment", value: { stitch: clone } }, state);
}
function comment2(node2, state) {
  let data = node2.value, token = { type: token_exports.TokenType.COMMENT, data, location: createParse5Location(node2) };
  resetTokenizer(state, pointStart(node2)), state.parser.currentToken = token, state.parser._processToken(state.parser.currentToken);
}
function handleRaw(node2, state) {
  state.parser.tokenizer.flushCharacters(), state.parser.tokenizer.preprocessor.html = "", state.parser.tokenizer.preprocessor.pos = -1, state.parser.tokenizer.preprocessor.lastGapPos = -2, state.parser.tokenizer.preprocessor.gapStack = [], state.parser.tokenizer.preprocessor.skipNextNewLine = !1, state.parser.tokenizer.preprocessor.lastChunkWritten = !1, state.parser.tokenizer.preprocessor.endOfChunkHit = !1, state.parser.tokenizer.preprocessor.isEol = !1, setPoint(state, pointStart(node2)), state.parser.tokenizer.write(state.options.tagfilter ? node2.value.replace(gfmTagfilterExpression, "&lt;$1$2") : node2.value, !1), state.parser.tokenizer._runParsingLoop(), state.parser.tokenizer.state === 71 && (state.parser.tokenizer.preprocessor.pos = state.parser.tokenizer.preprocessor.html.length, state.parser.tokenizer.preprocessor.lastChunkWritten = !0, state.parser.tokenizer._stateCharacterReference(), state.parser.tokenizer.preprocessor.lastChunkWritten = !1, state.parser.tokenizer.preprocessor.endOfChunkHit = !1, state.parser.tokenizer.active = !0, state.parser.tokenizer._runParsingLoop());
}
function unknown(node_, state) {
  let node2 = node_;
  if (state.options.passThrough && state.options.passThrough.includes(node2.type))
    stitch(node2, state);
  else {
    let extra = "";
    throw knownMdxNames.has(node2.type) && (extra = ". It looks like you are using MDX nodes with `hast-util-raw` (or `rehype-raw`). If you use this because you are using remark or rehype plugins that inject `'html'` nodes, then please raise an issue with that plugin, as its a bad and slow idea. If you use this because you are using markdown syntax, then you have to configure this utility (or plugin) to pass through these nodes (see `passThrough` in docs), but you can also migrate to use the MDX syntax"), new Error("Cannot compile `" + node2.type + "` node" + extra);
  }
}
function resetTokenizer(state, point5) {
  state.parser.tokenizer.flushCharacters(), setPoint(state, point5), state.parser.tokenizer.paused = !1, state.parser.tokenizer.inLoop = !1, state.parser.tokenizer.active = !1, state.parser.tokenizer.returnState = TokenizerMode.DATA, state.parser.tokenizer.charRefCode = -1, state.parser.tokenizer.consumedAfterSnapshot = -1, state.parser.tokenizer.currentLocation = null, state.parser.tokenizer.currentCharacterToken = null, state.parser.tokenizer.currentToken = null, state.parser.tokenizer.currentAttr = { name: "", value: "" };
}
function setPoint(state, point5) {
  if (point5 && point5.offset !== void 0) {
    let location2 = { startLine: point5.line, startCol: point5.column, startOffset: point5.offset, endLine: -1, endCol: -1, endOffset: -1 };
    state.parser.tokenizer.preprocessor.lineStartPos = -point5.column + 1, state.parser.tokenizer.preprocessor.droppedBufferSize = point5.offset, state.parser.tokenizer.preprocessor.line = point5.line, state.parser.tokenizer.currentLocation = location2;
  }
}
function startTag(node2, state) {
  if (state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
  let tagName = node2.tagName.toLowerCase();
  resetTokenizer(state, pointStart(node2));
  let { current } = state.parser.openElements, ns = current && "namespaceURI" in current ? current.namespaceURI : webNamespaces.html;
  ns === webNamespaces.html && tagName === "svg" && (ns = webNamespaces.svg);
  let result = toParse5({ ...node2, children: [] }, { space: ns === webNamespaces.svg ? "svg" : "html" }), tag = { type: token_exports.TokenType.START_TAG, tagName, tagID: html_exports.getTagID(tagName), selfClosing: !1, ackSelfClosing: !1, attrs: "attrs" in result ? result.attrs : [], location: createParse5Location(node2) };
  state.parser.currentToken = tag, state.parser._processToken(state.parser.currentToken), state.parser.tokenizer.lastStartTagName = tagName;
}
function endTag(node2, state) {
  let tagName = node2.tagName.toLowerCase();
  if (!state.parser.tokenizer.inForeignNode && htmlVoidElements.includes(tagName) || state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
  resetTokenizer(state, pointEnd(node2));
  let tag = { type: token_exports.TokenType.END_TAG, tagName, tagID: html_exports.getTagID(tagName), selfClosing: !1, ackSelfClosing: !1, attrs: [], location: createParse5Location(node2) };
  state.parser.currentToken = tag, state.parser._processToken(state.parser.currentToken), tagName === state.parser.tokenizer.lastStartTagName && (state.parser.tokenizer.state === TokenizerMode.RCDATA || state.parser.tokenizer.state === TokenizerMode.RAWTEXT || state.parser.tokenizer.state === TokenizerMode.SCRIPT_DATA) && (state.parser.tokenizer.state = TokenizerMode.DATA);
}
function documentMode(node2) {
  let head2 = node2.type === "root" ? node2.children[0] : node2;
  return !!(head2 && (head2.type === "doctype" || head2.type === "element" && head2.tagName.toLowerCase() === "html"));
}
function createParse5Location(node2) {
  let start = pointStart(node2) || { line: void 0, column: void 0, offset: void 0 }, end = pointEnd(node2) || { line: void 0, column: void 0, offset: void 0 };
  return { startLine: start.line, startCol: start.column, startOffset: start.offset, endLine: end.line, endCol: end.column, endOffset: end.offset };
}
function cloneWithoutChildren(node2) {
  return esm_default("children" in node2 ? { ...node2, children: [] } : node2);
}
function characterType(code4) {
  return code4 === 9 || code4 === 10 || code4 === 12 || code4 === 13 || code4 === 32 ? token_exports.TokenType.WHITESPACE_CHARACTER : token_exports.TokenType.CHARACTER;
}

// node_modules/rehype-raw/lib/index.js
function rehypeRaw(options) {
  return function(tree, file) {
    return raw(tree, { ...options, file });
  };
}

// node_modules/hast-util-sanitize/lib/schema.js
var aria2 = ["ariaDescribedBy", "ariaLabel", "ariaLabelledBy"], defaultSchema = { ancestors: { tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tfoot: ["table"], tr: ["table"] }, attributes: { a: [...aria2, "dataFootnoteBackref", "dataFootnoteRef", ["className", "data-footnote-backref"], "href"], blockquote: ["cite"], code: [["className", /^language-./]], del: ["cite"], div: ["itemScope", "itemType"], dl: [...aria2], h2: [["className", "sr-only"]], img: [...aria2, "longDesc", "src"], input: [["disabled", !0], ["type", "checkbox"]], ins: ["cite"], li: [["className", "task-list-item"]], ol: [...aria2, ["className", "contains-task-list"]], q: ["cite"], section: ["dataFootnotes", ["className", "footnotes"]], source: ["srcSet"], summary: [...aria2], table: [...aria2], ul: [...aria2, ["className", "contains-task-list"]], "*": ["abbr", "accept", "acceptCharset", "accessKey", "action", "align", "alt", "axis", "border", "cellPadding", "cellSpacing", "char", "charOff", "charSet", "checked", "clear", "colSpan", "color", "cols", "compact", "coords", "dateTime", "dir", "encType", "frame", "hSpace", "headers", "height", "hrefLang", "htmlFor", "id", "isMap", "itemProp", "label", "lang", "maxLength", "media", "method", "multiple", "name", "noHref", "noShade", "noWrap", "open", "prompt", "readOnly", "rev", "rowSpan", "rows", "rules", "scope", "selected", "shape", "size", "span", "start", "summary", "tabIndex", "title", "useMap", "vAlign", "value", "width"] }, clobber: ["ariaDescribedBy", "ariaLabelledBy", "id", "name"], clobberPrefix: "user-content-", protocols: { cite: ["http", "https"], href: ["http", "https", "irc", "ircs", "mailto", "xmpp"], longDesc: ["http", "https"], src: ["http", "https"] }, required: { input: { disabled: !0, type: "checkbox" } }, strip: ["script"], tagNames: ["a", "b", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "source", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var"] };

// node_modules/hast-util-sanitize/lib/index.js
var own4 = {}.hasOwnProperty;
function sanitize(node2, options) {
  let result = { type: "root", children: [] }, state = { schema: options ? { ...defaultSchema, ...options } : defaultSchema, stack: [] }, replace2 = transform(state, node2);
  return replace2 && (Array.isArray(replace2) ? replace2.length === 1 ? result = replace2[0] : result.children = replace2 : result = replace2), result;
}
function transform(state, node2) {
  if (node2 && typeof node2 == "object") {
    let unsafe = node2;
    switch (typeof unsafe.type == "string" ? unsafe.type : "") {
      case "comment":
        return comment3(state, unsafe);
      case "doctype":
        return doctype3(state, unsafe);
      case "element":
        return element4(state, unsafe);
      case "root":
        return root3(state, unsafe);
      case "text":
        return text3(state, unsafe);
      default:
    }
  }
}
function comment3(state, unsafe) {
  if (state.schema.allowComments) {
    let result = typeof unsafe.value == "string" ? unsafe.value : "", index2 = result.indexOf("-->"), node2 = { type: "comment", value: index2 < 0 ? result : result.slice(0, index2) };
    return patch3(node2, unsafe), node2;
  }
}
function doctype3(state, unsafe) {
  if (state.schema.allowDoctypes) {
    let node2 = { type: "doctype" };
    return patch3(node2, unsafe), node2;
  }
}
function element4(state, unsafe) {
  let name = typeof unsafe.tagName == "string" ? unsafe.tagName : "";
  state.stack.push(name);
  let content3 = children(state, unsafe.children), properties_ = properties(state, unsafe.properties);
  state.stack.pop();
  let safeElement = !1;
  if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name)) && (safeElement = !0, state.schema.ancestors && own4.call(state.schema.ancestors, name))) {
    let ancestors = state.schema.ancestors[name], index2 = -1;
    for (safeElement = !1; ++index2 < ancestors.length; )
      state.stack.includes(ancestors[index2]) && (safeElement = !0);
  }
  if (!safeElement)
    return state.schema.strip && !state.schema.strip.includes(name) ? content3 : void 0;
  let node2 = { type: "element", tagName: name, properties: properties_, children: content3 };
  return patch3(node2, unsafe), node2;
}
function root3(state, unsafe) {
  let node2 = { type: "root", children: children(state, unsafe.children) };
  return patch3(node2, unsafe), node2;
}
function text3(_, unsafe) {
  let node2 = { type: "text", value: typeof unsafe.value == "string" ? unsafe.value : "" };
  return patch3(node2, unsafe), node2;
}
function children(state, children2) {
  let results = [];
  if (Array.isArray(children2)) {
    let childrenUnknown = children2, index2 = -1;
    for (; ++index2 < childrenUnknown.length; ) {
      let value = transform(state, childrenUnknown[index2]);
      value && (Array.isArray(value) ? results.push(...value) : results.push(value));
    }
  }
  return results;
}
function properties(state, properties2) {
  let tagName = state.stack[state.stack.length - 1], attributes = state.schema.attributes, required = state.schema.required, specific = attributes && own4.call(attributes, tagName) ? attributes[tagName] : void 0, defaults = attributes && own4.call(attributes, "*") ? attributes["*"] : void 0, properties_ = properties2 && typeof properties2 == "object" ? properties2 : {}, result = {}, key2;
  for (key2 in properties_)
    if (own4.call(properties_, key2)) {
      let unsafe = properties_[key2], safe = propertyValue(state, findDefinition(specific, key2), key2, unsafe);
      safe == null && (safe = propertyValue(state, findDefinition(defaults, key2), key2, unsafe)), safe != null && (result[key2] = safe);
    }
  if (required && own4.call(required, tagName)) {
    let properties3 = required[tagName];
    for (key2 in properties3)
      own4.call(properties3, key2) && !own4.call(result, key2) && (result[key2] = properties3[key2]);
  }
  return result;
}
function propertyValue(state, definition3, key2, value) {
  return definition3 ? Array.isArray(value) ? propertyValueMany(state, definition3, key2, value) : propertyValuePrimitive(state, definition3, key2, value) : void 0;
}
function propertyValueMany(state, definition3, key2, values) {
  let index2 = -1, result = [];
  for (; ++index2 < values.length; ) {
    let value = propertyValuePrimitive(state, definition3, key2, values[index2]);
    (typeof value == "number" || typeof value == "string") && result.push(value);
  }
  return result;
}
function propertyValuePrimitive(state, definition3, key2, value) {
  if (!(typeof value != "boolean" && typeof value != "number" && typeof value != "string") && safeProtocol(state, key2, value)) {
    if (typeof definition3 == "object" && definition3.length > 1) {
      let ok2 = !1, index2 = 0;
      for (; ++index2 < definition3.length; ) {
        let allowed = definition3[index2];
        if (allowed && typeof allowed == "object" && "flags" in allowed) {
          if (allowed.test(String(value))) {
            ok2 = !0;
            break;
          }
        } else if (allowed === value) {
          ok2 = !0;
          break;
        }
      }
      if (!ok2) return;
    }
    return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key2) ? state.schema.clobberPrefix + value : value;
  }
}
function safeProtocol(state, key2, value) {
  let protocols = state.schema.protocols && own4.call(state.schema.protocols, key2) ? state.schema.protocols[key2] : void 0;
  if (!protocols || protocols.length === 0)
    return !0;
  let url = String(value), colon = url.indexOf(":"), questionMark = url.indexOf("?"), numberSign = url.indexOf("#"), slash = url.indexOf("/");
  if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign)
    return !0;
  let index2 = -1;
  for (; ++index2 < protocols.length; ) {
    let protocol = protocols[index2];
    if (colon === protocol.length && url.slice(0, protocol.length) === protocol)
      return !0;
  }
  return !1;
}
function patch3(node2, unsafe) {
  let cleanPosition = position2(unsafe);
  unsafe.data && (node2.data = esm_default(unsafe.data)), cleanPosition && (node2.position = cleanPosition);
}
function findDefinition(definitions, key2) {
  let dataDefault, index2 = -1;
  if (definitions)
    for (; ++index2 < definitions.length; ) {
      let entry = definitions[index2], name = typeof entry == "string" ? entry : entry[0];
      if (name === key2)
        return entry;
      name === "data*" && (dataDefault = entry);
    }
  if (key2.length > 4 && key2.slice(0, 4).toLowerCase() === "data")
    return dataDefault;
}

// node_modules/rehype-sanitize/lib/index.js
function rehypeSanitize(options) {
  return function(tree) {
    return sanitize(tree, options);
  };
}

// node_modules/stringify-entities/lib/core.js
var defaultSubsetRegex = /["&'<>`]/g, surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g, regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g, subsetToRegexCache = /* @__PURE__ */ new WeakMap();
function core(value, options) {
  if (value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic), options.subset || options.escapeOnly)
    return value;
  return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
  function surrogate(pair2, index2, all6) {
    return options.format((pair2.charCodeAt(0) - 55296) * 1024 + pair2.charCodeAt(1) - 56320 + 65536, all6.charCodeAt(index2 + 2), options);
  }
  function basic(character, index2, all6) {
    return options.format(character.charCodeAt(0), all6.charCodeAt(index2 + 1), options);
  }
}
function charactersToExpressionCached(subset) {
  let cached = subsetToRegexCache.get(subset);
  return cached || (cached = charactersToExpression(subset), subsetToRegexCache.set(subset, cached)), cached;
}
function charactersToExpression(subset) {
  let groups = [], index2 = -1;
  for (; ++index2 < subset.length; )
    groups.push(subset[index2].replace(regexEscapeRegex, "\\$&"));
  return new RegExp("(?:" + groups.join("|") + ")", "g");
}

// node_modules/stringify-entities/lib/util/to-hexadecimal.js
var hexadecimalRegex = /[\dA-Fa-f]/;
function toHexadecimal(code4, next, omit) {
  let value = "&#x" + code4.toString(16).toUpperCase();
  return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/stringify-entities/lib/util/to-decimal.js
var decimalRegex = /\d/;
function toDecimal(code4, next, omit) {
  let value = "&#" + String(code4);
  return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/character-entities-legacy/index.js
var characterEntitiesLegacy = ["AElig", "AMP", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "COPY", "Ccedil", "ETH", "Eacute", "Ecirc", "Egrave", "Euml", "GT", "Iacute", "Icirc", "Igrave", "Iuml", "LT", "Ntilde", "Oacute", "Ocirc", "Ograve", "Oslash", "Otilde", "Ouml", "QUOT", "REG", "THORN", "Uacute", "Ucirc", "Ugrave", "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig", "agrave", "amp", "aring", "atilde", "auml", "brvbar", "ccedil", "cedil", "cent", "copy", "curren", "deg", "divide", "eacute", "ecirc", "egrave", "eth", "euml", "frac12", "frac14", "frac34", "gt", "iacute", "icirc", "iexcl", "igrave", "iquest", "iuml", "laquo", "lt", "macr", "micro", "middot", "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve", "ordf", "ordm", "oslash", "otilde", "ouml", "para", "plusmn", "pound", "quot", "raquo", "reg", "sect", "shy", "sup1", "sup2", "sup3", "szlig", "thorn", "times", "uacute", "ucirc", "ugrave", "uml", "uuml", "yacute", "yen", "yuml"];

// node_modules/character-entities-html4/index.js
var characterEntitiesHtml4 = { nbsp: " ", iexcl: "¡", cent: "¢", pound: "£", curren: "¤", yen: "¥", brvbar: "¦", sect: "§", uml: "¨", copy: "©", ordf: "ª", laquo: "«", not: "¬", shy: "­", reg: "®", macr: "¯", deg: "°", plusmn: "±", sup2: "²", sup3: "³", acute: "´", micro: "µ", para: "¶", middot: "·", cedil: "¸", sup1: "¹", ordm: "º", raquo: "»", frac14: "¼", frac12: "½", frac34: "¾", iquest: "¿", Agrave: "À", Aacute: "Á", Acirc: "Â", Atilde: "Ã", Auml: "Ä", Aring: "Å", AElig: "Æ", Ccedil: "Ç", Egrave: "È", Eacute: "É", Ecirc: "Ê", Euml: "Ë", Igrave: "Ì", Iacute: "Í", Icirc: "Î", Iuml: "Ï", ETH: "Ð", Ntilde: "Ñ", Ograve: "Ò", Oacute: "Ó", Ocirc: "Ô", Otilde: "Õ", Ouml: "Ö", times: "×", Oslash: "Ø", Ugrave: "Ù", Uacute: "Ú", Ucirc: "Û", Uuml: "Ü", Yacute: "Ý", THORN: "Þ", szlig: "ß", agrave: "à", aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç", egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", igrave: "ì", iacute: "í", icirc: "î", iuml: "ï", eth: "ð", ntilde: "ñ", ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", divide: "÷", oslash: "ø", ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü", yacute: "ý", thorn: "þ", yuml: "ÿ", fnof: "ƒ", Alpha: "Α", Beta: "Β", Gamma: "Γ", Delta: "Δ", Epsilon: "Ε", Zeta: "Ζ", Eta: "Η", Theta: "Θ", Iota: "Ι", Kappa: "Κ", Lambda: "Λ", Mu: "Μ", Nu: "Ν", Xi: "Ξ", Omicron: "Ο", Pi: "Π", Rho: "Ρ", Sigma: "Σ", Tau: "Τ", Upsilon: "Υ", Phi: "Φ", Chi: "Χ", Psi: "Ψ", Omega: "Ω", alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ε", zeta: "ζ", eta: "η", theta: "θ", iota: "ι", kappa: "κ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", omicron: "ο", pi: "π", rho: "ρ", sigmaf: "ς", sigma: "σ", tau: "τ", upsilon: "υ", phi: "φ", chi: "χ", psi: "ψ", omega: "ω", thetasym: "ϑ", upsih: "ϒ", piv: "ϖ", bull: "•", hellip: "…", prime: "′", Prime: "″", oline: "‾", frasl: "⁄", weierp: "℘", image: "ℑ", real: "ℜ", trade: "™", alefsym: "ℵ", larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", crarr: "↵", lArr: "⇐", uArr: "⇑", rArr: "⇒", dArr: "⇓", hArr: "⇔", forall: "∀", part: "∂", exist: "∃", empty: "∅", nabla: "∇", isin: "∈", notin: "∉", ni: "∋", prod: "∏", sum: "∑", minus: "−", lowast: "∗", radic: "√", prop: "∝", infin: "∞", ang: "∠", and: "∧", or: "∨", cap: "∩", cup: "∪", int: "∫", there4: "∴", sim: "∼", cong: "≅", asymp: "≈", ne: "≠", equiv: "≡", le: "≤", ge: "≥", sub: "⊂", sup: "⊃", nsub: "⊄", sube: "⊆", supe: "⊇", oplus: "⊕", otimes: "⊗", perp: "⊥", sdot: "⋅", lceil: "⌈", rceil: "⌉", lfloor: "⌊", rfloor: "⌋", lang: "〈", rang: "〉", loz: "◊", spades: "♠", clubs: "♣", hearts: "♥", diams: "♦", quot: '"', amp: "&", lt: "<", gt: ">", OElig: "Œ", oelig: "œ", Scaron: "Š", scaron: "š", Yuml: "Ÿ", circ: "ˆ", tilde: "˜", ensp: " ", emsp: " ", thinsp: " ", zwnj: "‌", zwj: "‍", lrm: "‎", rlm: "‏", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", dagger: "†", Dagger: "‡", permil: "‰", lsaquo: "‹", rsaquo: "›", euro: "€" };

// node_modules/stringify-entities/lib/constant/dangerous.js
var dangerous = ["cent", "copy", "divide", "gt", "lt", "not", "para", "times"];

// node_modules/stringify-entities/lib/util/to-named.js
var own5 = {}.hasOwnProperty, characters = {}, key;
for (key in characterEntitiesHtml4)
  own5.call(characterEntitiesHtml4, key) && (characters[characterEntitiesHtml4[key]] = key);
var notAlphanumericRegex = /[^\dA-Za-z]/;
function toNamed(code4, next, omit, attribute) {
  let character = String.fromCharCode(code4);
  if (own5.call(characters, character)) {
    let name = characters[character], value = "&" + name;
    return omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next))) ? value : value + ";";
  }
  return "";
}

// node_modules/stringify-entities/lib/util/format-smart.js
function formatSmart(code4, next, options) {
  let numeric = toHexadecimal(code4, next, options.omitOptionalSemicolons), named;
  if ((options.useNamedReferences || options.useShortestReferences) && (named = toNamed(code4, next, options.omitOptionalSemicolons, options.attribute)), (options.useShortestReferences || !named) && options.useShortestReferences) {
    let decimal = toDecimal(code4, next, options.omitOptionalSemicolons);
    decimal.length < numeric.length && (numeric = decimal);
  }
  return named && (!options.useShortestReferences || named.length < numeric.length) ? named : numeric;
}

// node_modules/stringify-entities/lib/index.js
function stringifyEntities(value, options) {
  return core(value, Object.assign({ format: formatSmart }, options));
}

// node_modules/hast-util-to-html/lib/handle/comment.js
var htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g, bogusCommentEntitySubset = [">"], commentEntitySubset = ["<", ">"];
function comment4(node2, _1, _2, state) {
  return state.settings.bogusComments ? "<?" + stringifyEntities(node2.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node2.value.replace(htmlCommentRegex, encode2) + "-->";
  function encode2($0) {
    return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
  }
}

// node_modules/hast-util-to-html/lib/handle/doctype.js
function doctype4(_1, _2, _3, state) {
  return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// node_modules/ccount/index.js
function ccount(value, character) {
  let source = String(value);
  if (typeof character != "string")
    throw new TypeError("Expected character");
  let count = 0, index2 = source.indexOf(character);
  for (; index2 !== -1; )
    count++, index2 = source.indexOf(character, index2 + character.length);
  return count;
}

// node_modules/hast-util-whitespace/lib/index.js
var re = /[ \t\n\f\r]/g;
function whitespace(thing) {
  return typeof thing == "object" ? thing.type === "text" ? empty2(thing.value) : !1 : empty2(thing);
}
function empty2(value) {
  return value.replace(re, "") === "";
}

// node_modules/hast-util-to-html/lib/omission/util/siblings.js
var siblingAfter = siblings(1), siblingBefore = siblings(-1), emptyChildren = [];
function siblings(increment2) {
  return sibling;
  function sibling(parent, index2, includeWhitespace) {
    let siblings2 = parent ? parent.children : emptyChildren, offset = (index2 || 0) + increment2, next = siblings2[offset];
    if (!includeWhitespace)
      for (; next && whitespace(next); )
        offset += increment2, next = siblings2[offset];
    return next;
  }
}

// node_modules/hast-util-to-html/lib/omission/omission.js
var own6 = {}.hasOwnProperty;
function omission(handlers2) {
  return omit;
  function omit(node2, index2, parent) {
    return own6.call(handlers2, node2.tagName) && handlers2[node2.tagName](node2, index2, parent);
  }
}

// node_modules/hast-util-to-html/lib/omission/closing.js
var closing = omission({ body, caption: headOrColgroupOrCaption, colgroup: headOrColgroupOrCaption, dd, dt, head: headOrColgroupOrCaption, html: html3, li, optgroup, option, p, rp: rubyElement, rt: rubyElement, tbody, td: cells, tfoot, th: cells, thead, tr });
function headOrColgroupOrCaption(_, index2, parent) {
  let next = siblingAfter(parent, index2, !0);
  return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
function html3(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type !== "comment";
}
function body(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type !== "comment";
}
function p(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
function li(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && next.tagName === "li";
}
function dt(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !!(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
function dd(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
function rubyElement(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
function optgroup(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && next.tagName === "optgroup";
}
function option(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
function thead(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !!(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
function tbody(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
function tfoot(_, index2, parent) {
  return !siblingAfter(parent, index2);
}
function tr(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && next.tagName === "tr";
}
function cells(_, index2, parent) {
  let next = siblingAfter(parent, index2);
  return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// node_modules/hast-util-to-html/lib/omission/opening.js
var opening = omission({ body: body2, colgroup, head, html: html4, tbody: tbody2 });
function html4(node2) {
  let head2 = siblingAfter(node2, -1);
  return !head2 || head2.type !== "comment";
}
function head(node2) {
  let seen = /* @__PURE__ */ new Set();
  for (let child2 of node2.children)
    if (child2.type === "element" && (child2.tagName === "base" || child2.tagName === "title")) {
      if (seen.has(child2.tagName)) return !1;
      seen.add(child2.tagName);
    }
  let child = node2.children[0];
  return !child || child.type === "element";
}
function body2(node2) {
  let head2 = siblingAfter(node2, -1, !0);
  return !head2 || head2.type !== "comment" && !(head2.type === "text" && whitespace(head2.value.charAt(0))) && !(head2.type === "element" && (head2.tagName === "meta" || head2.tagName === "link" || head2.tagName === "script" || head2.tagName === "style" || head2.tagName === "template"));
}
function colgroup(node2, index2, parent) {
  let previous3 = siblingBefore(parent, index2);
  if (parent && previous3 && previous3.type === "element" && previous3.tagName === "colgroup" && closing(previous3, parent.children.indexOf(previous3), parent))
    return !1;
  let head2 = siblingAfter(node2, -1, !0);
  return !!(head2 && head2.type === "element" && head2.tagName === "col");
}
function tbody2(node2, index2, parent) {
  let previous3 = siblingBefore(parent, index2);
  if (parent && previous3 && previous3.type === "element" && (previous3.tagName === "thead" || previous3.tagName === "tbody") && closing(previous3, parent.children.indexOf(previous3), parent))
    return !1;
  let head2 = siblingAfter(node2, -1);
  return !!(head2 && head2.type === "element" && head2.tagName === "tr");
}

// node_modules/hast-util-to-html/lib/handle/element.js
var constants = { name: [[`	
\f\r &/=>`.split(""), `	
\f\r "&'/=>\``.split("")], [`\0	
\f\r "&'/<=>`.split(""), `\0	
\f\r "&'/<=>\``.split("")]], unquoted: [[`	
\f\r &>`.split(""), `\0	
\f\r "&'<=>\``.split("")], [`\0	
\f\r "&'<=>\``.split(""), `\0	
\f\r "&'<=>\``.split("")]], single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]], double: [['"&'.split(""), "\"&'`".split("")], ['\0"&'.split(""), "\0\"&'`".split("")]] }, htmlIntegrationPoints = /* @__PURE__ */ new Set(["desc", "foreignObject", "title"]);
function element5(node2, index2, parent, state) {
  let { schema } = state, omit = schema.space === "svg" ? !1 : state.settings.omitOptionalTags, selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node2.tagName.toLowerCase()), parts = [];
  schema.space === "html" && node2.tagName === "svg" && (state.schema = svg2);
  let attributes = serializeAttributes(state, node2.properties);
  state.schema.space === "svg" && htmlIntegrationPoints.has(node2.tagName) && (state.schema = html2);
  let content3 = state.all(schema.space === "html" && node2.tagName === "template" ? node2.content : node2);
  if (state.schema = schema, content3 && (selfClosing = !1), attributes || !omit || !opening(node2, index2, parent)) {
    if (parts.push("<", node2.tagName, attributes ? " " + attributes : ""), selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
      let last = attributes.charAt(attributes.length - 1);
      (!state.settings.tightSelfClosing || last === "/" || last && last !== '"' && last !== "'") && parts.push(" "), parts.push("/");
    }
    parts.push(">");
  }
  return parts.push(content3), !selfClosing && (!omit || !closing(node2, index2, parent)) && parts.push("</" + node2.tagName + ">"), parts.join("");
}
function serializeAttributes(state, properties2) {
  let values = [], index2 = -1, key2;
  if (properties2) {
    for (key2 in properties2)
      if (properties2[key2] !== null && properties2[key2] !== void 0) {
        let value = serializeAttribute(state, key2, properties2[key2]);
        value && values.push(value);
      }
  }
  for (; ++index2 < values.length; ) {
    let last = state.settings.tightAttributes ? values[index2].charAt(values[index2].length - 1) : void 0;
    index2 !== values.length - 1 && last !== '"' && last !== "'" && (values[index2] += " ");
  }
  return values.join("");
}
function serializeAttribute(state, key2, value) {
  let info = find(state.schema, key2), x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1, y = state.settings.allowDangerousCharacters ? 0 : 1;
  if (info.overloadedBoolean && (value === info.attribute || value === "") ? value = !0 : (info.boolean || info.overloadedBoolean) && (typeof value != "string" || value === info.attribute || value === "") && (value = !!value), value == null || value === !1 || typeof value == "number" && Number.isNaN(value))
    return "";
  let name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
  if (value === !0 || (value = Array.isArray(value) ? (info.commaSeparated ? stringify : stringify2)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value), state.settings.collapseEmptyAttributes && !value)) return name;
  let result;
  if (state.settings.preferUnquoted && (result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, { attribute: !0, subset: constants.unquoted[x][y] }))), result !== value) {
    let { quote } = state;
    state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative) && (quote = state.alternative), result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, { subset: (quote === "'" ? constants.single : constants.double)[x][y], attribute: !0 })) + quote;
  }
  return name + (result && "=" + result);
}

// node_modules/hast-util-to-html/lib/handle/text.js
var textEntitySubset = ["<", "&"];
function text4(node2, _, parent, state) {
  return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node2.value : stringifyEntities(node2.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}

// node_modules/hast-util-to-html/lib/handle/raw.js
function raw2(node2, index2, parent, state) {
  return state.settings.allowDangerousHtml ? node2.value : text4(node2, index2, parent, state);
}

// node_modules/hast-util-to-html/lib/handle/root.js
function root4(node2, _1, _2, state) {
  return state.all(node2);
}

// node_modules/hast-util-to-html/lib/handle/index.js
var handle = zwitch("type", { invalid, unknown: unknown2, handlers: { comment: comment4, doctype: doctype4, element: element5, raw: raw2, root: root4, text: text4 } });
function invalid(node2) {
  throw new Error("Expected node, not `" + node2 + "`");
}
function unknown2(node_) {
  let node2 = node_;
  throw new Error("Cannot compile unknown node `" + node2.type + "`");
}

// node_modules/hast-util-to-html/lib/index.js
var emptyOptions2 = {}, emptyCharacterReferences = {}, emptyChildren2 = [];
function toHtml(tree, options) {
  let options_ = options || emptyOptions2, quote = options_.quote || '"';
  if (quote !== '"' && quote !== "'")
    throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
  let alternative = quote === '"' ? "'" : '"';
  return { one: one3, all: all4, settings: { omitOptionalTags: options_.omitOptionalTags || !1, allowParseErrors: options_.allowParseErrors || !1, allowDangerousCharacters: options_.allowDangerousCharacters || !1, quoteSmart: options_.quoteSmart || !1, preferUnquoted: options_.preferUnquoted || !1, tightAttributes: options_.tightAttributes || !1, upperDoctype: options_.upperDoctype || !1, tightDoctype: options_.tightDoctype || !1, bogusComments: options_.bogusComments || !1, tightCommaSeparatedLists: options_.tightCommaSeparatedLists || !1, tightSelfClosing: options_.tightSelfClosing || !1, collapseEmptyAttributes: options_.collapseEmptyAttributes || !1, allowDangerousHtml: options_.allowDangerousHtml || !1, voids: options_.voids || htmlVoidElements, characterReferences: options_.characterReferences || emptyCharacterReferences, closeSelfClosing: options_.closeSelfClosing || !1, closeEmptyElements: options_.closeEmptyElements || !1 }, schema: options_.space === "svg" ? svg2 : html2, quote, alternative }.one(Array.isArray(tree) ? { type: "root", children: tree } : tree, void 0, void 0);
}
function one3(node2, index2, parent) {
  return handle(node2, index2, parent, this);
}
function all4(parent) {
  let results = [], children2 = parent && parent.children || emptyChildren2, index2 = -1;
  for (; ++index2 < children2.length; )
    results[index2] = this.one(children2[index2], index2, parent);
  return results.join("");
}

// node_modules/rehype-stringify/lib/index.js
function rehypeStringify(options) {
  let self2 = this, settings = { ...self2.data("settings"), ...options };
  self2.compiler = compiler2;
  function compiler2(tree) {
    return toHtml(tree, settings);
  }
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/), asciiAlphanumeric = regexCheck(/[\dA-Za-z]/), asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code4) {
  return code4 !== null && (code4 < 32 || code4 === 127);
}
var asciiDigit = regexCheck(/\d/), asciiHexDigit = regexCheck(/[\dA-Fa-f]/), asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code4) {
  return code4 !== null && code4 < -2;
}
function markdownLineEndingOrSpace(code4) {
  return code4 !== null && (code4 < 0 || code4 === 32);
}
function markdownSpace(code4) {
  return code4 === -2 || code4 === -1 || code4 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u")), unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code4) {
    return code4 !== null && code4 > -1 && regex.test(String.fromCharCode(code4));
  }
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 != "string")
    throw new TypeError("Expected a string");
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list4, options) {
  let ignored = convert((options || {}).ignore || []), pairs = toPairs(list4), pairIndex2 = -1;
  for (; ++pairIndex2 < pairs.length; )
    visitParents(tree, visitor);
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 == "number")
      return handler(node2, parents, index2);
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    let parent = parents[parents.length - 1], find2 = pairs[pairIndex2][0], replace2 = pairs[pairIndex2][1], start = 0, change = !1, nodes = [];
    find2.lastIndex = 0;
    let match = find2.exec(node2.value);
    for (; match; ) {
      let position4 = match.index, matchObject = { index: match.index, input: match.input, stack: [...parents, node2] }, value = replace2(...match, matchObject);
      if (typeof value == "string" && (value = value.length > 0 ? { type: "text", value } : void 0), value === !1)
        find2.lastIndex = position4 + 1;
      else {
        if (start !== position4 && add({ type: "text", value: node2.value.slice(start, position4) }), Array.isArray(value))
          for (let child of value) add(child);
        else value && add(value);
        start = position4 + match[0].length, change = !0;
      }
      if (!find2.global)
        break;
      match = find2.exec(node2.value);
    }
    return change ? (start < node2.value.length && add({ type: "text", value: node2.value.slice(start) }), parent.children.splice(index2, 1, ...nodes)) : nodes = [node2], index2 + nodes.length;
    function add(child) {
      let previous3 = nodes[nodes.length - 1];
      previous3 && previous3.type === "text" && child.type === "text" ? previous3.value += child.value : nodes.push(child);
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList))
    throw new TypeError("Expected find and replace tuple or list of tuples");
  let result = [], list4 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? tupleOrList : [tupleOrList], index2 = -1;
  for (; ++index2 < list4.length; ) {
    let tuple = list4[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find2) {
  return typeof find2 == "string" ? new RegExp(escapeStringRegexp(find2), "g") : find2;
}
function toFunction(replace2) {
  return typeof replace2 == "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing", notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralFromMarkdown() {
  return { transforms: [transformGfmAutolinkLiterals], enter: { literalAutolink: enterLiteralAutolink, literalAutolinkEmail: enterLiteralAutolinkValue, literalAutolinkHttp: enterLiteralAutolinkValue, literalAutolinkWww: enterLiteralAutolinkValue }, exit: { literalAutolink: exitLiteralAutolink, literalAutolinkEmail: exitLiteralAutolinkEmail, literalAutolinkHttp: exitLiteralAutolinkHttp, literalAutolinkWww: exitLiteralAutolinkWww } };
}
function gfmAutolinkLiteralToMarkdown() {
  return { unsafe: [{ character: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]", inConstruct, notInConstruct }, { character: ".", before: "[Ww]", after: "[\\-.\\w]", inConstruct, notInConstruct }, { character: ":", before: "[ps]", after: "\\/", inConstruct, notInConstruct }] };
}
function enterLiteralAutolink(token) {
  this.enter({ type: "link", title: null, url: "", children: [], position: void 0 }, token);
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  let node2 = this.stack[this.stack.length - 1];
  node2.type, node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(tree, [[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl], [/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp], [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto], [/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]], { ignore: ["link", "linkReference"] });
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous(match))
    return !1;
  let prefix = "";
  if (/^w/i.test(protocol) && (domain2 = protocol + domain2, protocol = "", prefix = "http://"), unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2))
    return !1;
  let parts = splitUrl(domain2 + path2), result = { type: "link", title: null, url: prefix + protocol + parts[0], children: [{ type: "text", value: protocol + parts[0], position: void 0 }], position: void 0 };
  return parts[1] ? [result, { type: "text", value: parts[1], position: void 0 }] : result;
}
function findEmail(_, atext, label) {
  return /[\d\-_]$/.test(label) ? !1 : { type: "link", title: null, url: "mailto:" + atext + "@" + label, children: [{ type: "text", value: atext + "@" + label, position: void 0 }], position: void 0 };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label))
    return !1;
  let value = "mailto:" + atext + "@" + label;
  return { type: "link", title: null, url: value, children: [{ type: "text", value, position: void 0 }], position: void 0 };
}
function findXmpp(matchValue, atext, label, resource, match) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@"))
    return !1;
  let value = "xmpp:" + atext + "@" + label + (resource || "");
  return { type: "link", title: null, url: value, children: [{ type: "text", value, position: void 0 }], position: void 0 };
}
function isCorrectDomain(domain2) {
  let parts = domain2.split(".");
  return !(parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2])));
}
function splitUrl(url) {
  let index2 = url.length;
  for (; index2 > 0; ) {
    let code4 = url.charCodeAt(index2 - 1);
    if (code4 === 33 || code4 === 34 || code4 === 38 || code4 === 39 || code4 === 41 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 60 || code4 === 62 || code4 === 63 || code4 === 93 || code4 === 125)
      index2--;
    else
      break;
  }
  if (index2 === url.length)
    return [url, void 0];
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")"), openingParens = ccount(url, "("), closingParens = ccount(url, ")");
  for (; closingParenIndex !== -1 && openingParens > closingParens; )
    url += trail2.slice(0, closingParenIndex + 1), trail2 = trail2.slice(closingParenIndex + 1), closingParenIndex = trail2.indexOf(")"), closingParens++;
  return [url, trail2];
}
function previous(match) {
  let code4 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code4) || unicodePunctuation(code4);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter({ type: "footnoteDefinition", identifier: "", label: "", children: [] }, token);
}
function exitFootnoteCallString(token) {
  let label = this.resume(), node2 = this.stack[this.stack.length - 1];
  node2.type, node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), node2.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  let label = this.resume(), node2 = this.stack[this.stack.length - 1];
  node2.type, node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), node2.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  let tracker = state.createTracker(info), value = tracker.move("[^"), exit3 = state.enter("footnoteReference"), subexit = state.enter("reference");
  return value += tracker.move(state.safe(state.associationId(node2), { after: "]", before: value })), subexit(), exit3(), value += tracker.move("]"), value;
}
function gfmFootnoteFromMarkdown() {
  return { enter: { gfmFootnoteCallString: enterFootnoteCallString, gfmFootnoteCall: enterFootnoteCall, gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString, gfmFootnoteDefinition: enterFootnoteDefinition }, exit: { gfmFootnoteCallString: exitFootnoteCallString, gfmFootnoteCall: exitFootnoteCall, gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString, gfmFootnoteDefinition: exitFootnoteDefinition } };
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = !1;
  return options && options.firstLineBlank && (firstLineBlank = !0), { handlers: { footnoteDefinition, footnoteReference }, unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }] };
  function footnoteDefinition(node2, _, state, info) {
    let tracker = state.createTracker(info), value = tracker.move("[^"), exit3 = state.enter("footnoteDefinition"), subexit = state.enter("label");
    return value += tracker.move(state.safe(state.associationId(node2), { before: value, after: "]" })), subexit(), value += tracker.move("]:"), node2.children && node2.children.length > 0 && (tracker.shift(4), value += tracker.move((firstLineBlank ? `
` : " ") + state.indentLines(state.containerFlow(node2, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst))), exit3(), value;
  }
}
function mapExceptFirst(line2, index2, blank) {
  return index2 === 0 ? line2 : mapAll(line2, index2, blank);
}
function mapAll(line2, index2, blank) {
  return (blank ? "" : "    ") + line2;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var constructsWithoutStrikethrough = ["autolink", "destinationLiteral", "destinationRaw", "reference", "titleQuote", "titleApostrophe"];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return { canContainEols: ["delete"], enter: { strikethrough: enterStrikethrough }, exit: { strikethrough: exitStrikethrough } };
}
function gfmStrikethroughToMarkdown() {
  return { handlers: { delete: handleDelete }, unsafe: [{ character: "~", inConstruct: "phrasing", notInConstruct: constructsWithoutStrikethrough }] };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  let tracker = state.createTracker(info), sequence = state.stack.includes("strikethrough") ? "~" : "~~", exit3 = state.enter("strikethrough"), value = tracker.move(sequence);
  return value += state.containerPhrasing(node2, { ...tracker.current(), before: value, after: "~" }), value += tracker.move(sequence), exit3(), value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  let settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [], mostCellsPerRow = 0, rowIndex = -1;
  for (; ++rowIndex < table2.length; ) {
    let row2 = [], sizes2 = [], columnIndex2 = -1;
    for (table2[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table2[rowIndex].length); ++columnIndex2 < table2[rowIndex].length; ) {
      let cell = serialize3(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== !1) {
        let size = stringLength(cell);
        sizes2[columnIndex2] = size, (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) && (longestCellByColumn[columnIndex2] = size);
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2, sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align == "object" && "length" in align)
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = toAlignment(align[columnIndex]);
  else {
    let code4 = toAlignment(align);
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = code4;
  }
  columnIndex = -1;
  let row = [], sizes = [];
  for (; ++columnIndex < mostCellsPerRow; ) {
    let code4 = alignments[columnIndex], before = "", after = "";
    code4 === 99 ? (before = ":", after = ":") : code4 === 108 ? before = ":" : code4 === 114 && (after = ":");
    let size = settings.alignDelimiters === !1 ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length), cell = before + "-".repeat(size) + after;
    settings.alignDelimiters !== !1 && (size = before.length + size + after.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
  let lines = [];
  for (; ++rowIndex < cellMatrix.length; ) {
    let row2 = cellMatrix[rowIndex], sizes2 = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    let line2 = [];
    for (; ++columnIndex < cellsInRow; ) {
      let cell = row2[columnIndex] || "", before = "", after = "";
      if (settings.alignDelimiters !== !1) {
        let size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0), code4 = alignments[columnIndex];
        if (code4 === 114)
          before = " ".repeat(size);
        else if (code4 === 99) {
          let half = size / 2;
          size % 2 ? (before = " ".repeat(half + 0.5), after = " ".repeat(half - 0.5)) : (before = " ".repeat(half), after = before);
        } else
          after = " ".repeat(size);
      }
      settings.delimiterStart !== !1 && !columnIndex && line2.push("|"), settings.padding !== !1 && !(settings.alignDelimiters === !1 && cell === "") && (settings.delimiterStart !== !1 || columnIndex) && line2.push(" "), settings.alignDelimiters !== !1 && line2.push(before), line2.push(cell), settings.alignDelimiters !== !1 && line2.push(after), settings.padding !== !1 && line2.push(" "), (settings.delimiterEnd !== !1 || columnIndex !== cellsInRow - 1) && line2.push("|");
    }
    lines.push(settings.delimiterEnd === !1 ? line2.join("").replace(/ +$/, "") : line2.join(""));
  }
  return lines.join(`
`);
}
function serialize3(value) {
  return value == null ? "" : String(value);
}
function toAlignment(value) {
  let code4 = typeof value == "string" ? value.codePointAt(0) : 0;
  return code4 === 67 || code4 === 99 ? 99 : code4 === 76 || code4 === 108 ? 108 : code4 === 82 || code4 === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = convert(["break", "delete", "emphasis", "footnote", "footnoteReference", "image", "imageReference", "inlineCode", "inlineMath", "link", "linkReference", "mdxJsxTextElement", "mdxTextExpression", "strong", "text", "textDirective"]);

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state, info) {
  let exit3 = state.enter("blockquote"), tracker = state.createTracker(info);
  tracker.move("> "), tracker.shift(2);
  let value = state.indentLines(state.containerFlow(node2, tracker.current()), map);
  return exit3(), value;
}
function map(line2, _, blank) {
  return ">" + (blank ? "" : " ") + line2;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, !0) && !listInScope(stack, pattern.notInConstruct, !1);
}
function listInScope(stack, list4, none) {
  if (typeof list4 == "string" && (list4 = [list4]), !list4 || list4.length === 0)
    return none;
  let index2 = -1;
  for (; ++index2 < list4.length; )
    if (stack.includes(list4[index2]))
      return !0;
  return !1;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index2 = -1;
  for (; ++index2 < state.unsafe.length; ) {
    let pattern = state.unsafe[index2];
    if (pattern.character === `
` && !pattern.before && !pattern.after && patternInScope(state.stack, pattern))
      return /[\t ]/.test(info.before) ? "" : " ";
  }
  return `\\
`;
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
  let source = String(value), index2 = source.indexOf(substring), expected = index2, count = 0, max = 0;
  if (typeof substring != "string")
    throw new TypeError("Expected substring");
  for (; index2 !== -1; )
    index2 === expected ? ++count > max && (max = count) : count = 1, expected = index2 + substring.length, index2 = source.indexOf(substring, expected);
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state) {
  return !!(state.options.fences === !1 && node2.value && !node2.lang && /[^\n\r ]/.test(node2.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  let marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~")
    throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state, info) {
  let marker = checkFence(state), raw3 = node2.value || "";
  if (formatCodeAsIndented(node2, state)) {
    let exit22 = state.enter("codeIndented"), value2 = state.indentLines(raw3, map2);
    return exit22(), value2;
  }
  let tracker = state.createTracker(info), sequence = marker.repeat(Math.max(longestStreak(raw3, marker) + 1, 3)), exit3 = state.enter("codeFenced"), suffix = marker === "`" ? "GraveAccent" : "Tilde", value = tracker.move(sequence);
  if (node2.lang) {
    let subexit = state.enter(`codeFencedLang${suffix}`);
    value += tracker.move(state.safe(node2.lang, { before: value, after: " ", encode: ["`"], ...tracker.current() })), subexit();
  }
  if (node2.lang && node2.meta) {
    let subexit = state.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" "), value += tracker.move(state.safe(node2.meta, { before: value, after: `
`, encode: ["`"], ...tracker.current() })), subexit();
  }
  return value += tracker.move(`
`), raw3 && (value += tracker.move(raw3 + `
`)), value += tracker.move(sequence), exit3(), value;
}
function map2(line2, _, blank) {
  return (blank ? "" : "    ") + line2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  let marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'")
    throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", exit3 = state.enter("definition"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("[");
  return value += tracker.move(state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() })), value += tracker.move("]: "), subexit(), !node2.url || /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: node2.title ? " " : `
`, ...tracker.current() }))), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(state.safe(node2.title, { before: value, after: quote, ...tracker.current() })), value += tracker.move(quote), subexit()), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  let marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_")
    throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
  return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code4) {
  if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4))
    return 1;
  if (unicodePunctuation(code4))
    return 2;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
  let code4 = value.codePointAt(0);
  return code4 === void 0 ? "" : String.fromCodePoint(code4);
}
function lastCharacter(value) {
  let code4 = value.codePointAt(value.length - 2);
  return code4 !== void 0 && code4 > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code4) {
  return "&#x" + code4.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  let outsideKind = classifyCharacter(outside), insideKind = classifyCharacter(inside);
  return outsideKind === void 0 ? insideKind === void 0 ? marker === "_" ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !0 } : { inside: !1, outside: !0 } : outsideKind === 1 ? insideKind === void 0 ? { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 } : insideKind === void 0 ? { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !1 } : { inside: !1, outside: !1 };
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = ["address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul"], htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
  if (value.charCodeAt(0) !== 60) return;
  let next = value.charCodeAt(1);
  if (next === 33) {
    let code22 = value.charCodeAt(2);
    return code22 === 45 ? 2 : code22 === 91 ? 5 : asciiAlpha(code22) ? 4 : void 0;
  }
  if (next === 63) return 3;
  let closing2 = next === 47, start = closing2 ? 2 : 1, end = start, code4 = value.charCodeAt(end);
  if (!asciiAlpha(code4)) return;
  for (; code4 === 45 || asciiAlphanumeric(code4); )
    code4 = value.charCodeAt(++end);
  let name = value.slice(start, end).toLowerCase();
  return !closing2 && code4 !== 47 && htmlRawNames.includes(name) ? 1 : htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([["*", !1], ["_", !0]]);
function candidates(tokens, involved, runOf) {
  let related = /* @__PURE__ */ new Set();
  for (let token of tokens) {
    let siblings2 = runOf.get(token);
    if (siblings2 && token.attention && involved.some((d) => d.attention === token.attention))
      for (let sibling of siblings2.tokens)
        related.add(sibling.attention);
  }
  let ordered = [];
  for (let token of tokens)
    token.attention && related.delete(token.attention) && ordered.push(token.attention);
  return ordered.reverse(), ordered;
}
function check(tokens, before, after) {
  let runs = [], wrong = /* @__PURE__ */ new Map(), runOf = /* @__PURE__ */ new Map(), index2 = 0;
  for (; index2 < tokens.length; ) {
    if (!tokens[index2].attention) {
      index2++;
      continue;
    }
    let marker = tokens[index2].value.charAt(0), strict = builtins.get(marker), end = index2 + 1;
    for (; end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker; )
      end++;
    let head2 = index2 ? tokens[index2 - 1].value : before, previous3 = classifyCharacter(head2.charCodeAt(head2.length - 1)), next = classifyCharacter((end < tokens.length ? tokens[end].value : after).charCodeAt(0)), open = !next || next === 2 && !!previous3, close = !previous3 || previous3 === 2 && !!next, run = { tokens: tokens.slice(index2, end), markers: [], start: 0, end: 0, open: strict ? open && (!!previous3 || !close) : open, close: strict ? close && (!!next || !open) : close, split: strict !== void 0 };
    for (let token of run.tokens) {
      wrong.set(token, [...run.tokens]), runOf.set(token, run);
      let size = token.value.length;
      for (; size--; ) run.markers.push(token);
    }
    run.end = run.markers.length, runs.push(run), index2 = end;
  }
  for (pair(runs, wrong), index2 = -1; ++index2 < tokens.length; ) {
    let involved = wrong.get(tokens[index2]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index: index2 };
  }
}
function encode(tokens, start) {
  let token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  let character = start ? firstCharacter(token.value) : lastCharacter(token.value), reference = encodeCharacterReference(character.codePointAt(0));
  if (start)
    token.value = reference + token.value.slice(character.length);
  else {
    let value = token.value.slice(0, token.value.length - character.length), escapes = 0;
    for (; value.charCodeAt(value.length - 1 - escapes) === 92; )
      escapes++;
    escapes % 2 && (value += "\\"), token.value = value + reference;
  }
}
function improve(items, chosen, mistake, before, after) {
  for (let attention4 of mistake.attention) {
    let current = chosen.get(attention4) || attention4.sequences[0];
    for (let sequence of attention4.sequences) {
      if (sequence === current) continue;
      let trial = new Map(chosen);
      trial.set(attention4, sequence);
      let tokens = render(items, trial, before, after), next = check(tokens, before, after);
      if (!next || next.index > mistake.index)
        return { chosen: trial, mistake: next, tokens };
    }
  }
}
function pair(runs, wrong) {
  let openersByMarker = /* @__PURE__ */ new Map();
  for (let closer of runs) {
    let marker = closer.tokens[0].value.charAt(0), openers = openersByMarker.get(marker);
    openers || (openers = [], openersByMarker.set(marker, openers));
    let open = closer.close ? openers.length : 0;
    for (; open-- && closer.start < closer.end; ) {
      let opener = openers[open], openerSize = opener.end - opener.start, closerSize = closer.end - closer.start;
      if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize)
        continue;
      let size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize, opening2 = opener.markers.slice(opener.end - size, opener.end), closing2 = closer.markers.slice(closer.start, closer.start + size), openToken = opening2[0], closeToken = closing2[0];
      if (openToken === opening2[size - 1] && openToken.value.length === size && closeToken === closing2[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention)
        wrong.delete(openToken), wrong.delete(closeToken);
      else {
        let involved = [.../* @__PURE__ */ new Set([...opening2, ...closing2])];
        for (let token of involved) {
          let list4 = wrong.get(token);
          list4 && list4.push(...involved);
        }
      }
      opener.end -= size, closer.start += size, opener.start === opener.end && openers.splice(open, 1), open = openers.length;
    }
    closer.open && closer.start < closer.end && openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0)
    throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
  if (sizes.length === 0)
    throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
  for (let size of sizes)
    if (!Number.isSafeInteger(size) || size < 1)
      throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
  let sequences = [];
  for (let marker of markers) {
    if (marker.length !== 1)
      throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
    if (!asciiPunctuation(marker.charCodeAt(0)))
      throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
    for (let size of sizes)
      sequences.push(marker.repeat(size));
  }
  return sequences;
}
function phrasing2(parent, state, info) {
  let indexStack = state.indexStack, children2 = parent.children || [], results = [], index2 = -1, before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  for (; ++index2 < children2.length; ) {
    let child = children2[index2], after;
    if (indexStack[indexStack.length - 1] = index2, index2 + 1 < children2.length) {
      let handle22 = state.handle.handlers[children2[index2 + 1].type];
      handle22 && handle22.peek && (handle22 = handle22.peek), after = handle22 ? firstCharacter(handle22(children2[index2 + 1], parent, state, { before: "", after: "", ...tracker.current() })) : "";
    } else
      after = info.after;
    let previous3 = results[results.length - 1];
    typeof previous3 == "string" && (before === "\r" || before === `
`) && child.type === "html" && htmlKind(child.value) !== 7 && (results[results.length - 1] = previous3.replace(/(\r?\n|\r)$/, " "), before = " ", tracker = state.createTracker(info), tracker.move(serialize4(results, info.before, info.after)));
    let handle3 = state.handle.handlers[child.type];
    if (handle3 && handle3.attention) {
      let item = attentionItem(child, handle3.attention, state, tracker);
      if (!item) continue;
      results.push(item), before = lastCharacter(item.sequences[0]);
    } else {
      let value = state.handle(child, parent, state, { ...tracker.current(), after, before });
      if (!value) continue;
      tracker.move(value), results.push(value), before = lastCharacter(value);
    }
  }
  return indexStack.pop(), results;
}
function attentionItem(node2, attention4, state, tracker) {
  let { construct, markers, sizes } = attention4(node2, state), sequences = attentionSequences(node2.type, markers, sizes), sequence = sequences[0], exit3 = state.enter(construct), inside = state.createTracker(tracker.current());
  inside.move(sequence);
  let children2 = phrasing2(node2, state, { ...inside.current(), before: sequence, after: sequence });
  if (exit3(), children2.length !== 0)
    return tracker.move(sequence), tracker.move(serialize4(children2, sequence, sequence)), tracker.move(sequence), { children: children2, sequences };
}
function fix(items, chosen, before, after) {
  let tokens = render(items, chosen, before, after), mistake = check(tokens, before, after);
  for (; mistake; ) {
    let next = improve(items, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen, tokens = next.tokens, mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after) {
  let previous3 = before, index2 = -1;
  for (; ++index2 < items.length; ) {
    let item = items[index2];
    if (typeof item == "string") {
      previous3 = "";
      continue;
    }
    let next = index2 === items.length - 1 ? after : "", sequence = item.sequences.find(function(value) {
      let marker = value.charAt(0);
      return marker !== previous3.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
    }) || item.sequences[0];
    sequence !== item.sequences[0] && chosen.set(item, sequence), guess(item.children, chosen, sequence, sequence), previous3 = sequence;
  }
}
function render(items, chosen, before, after) {
  let tokens = [], encodeAfter, previous3 = lastCharacter(before), index2 = -1;
  for (; ++index2 < items.length; ) {
    let item = items[index2];
    if (typeof item == "string") {
      let token = { value: item, attention: void 0 };
      encodeAfter && encodeAfter === firstCharacter(item) && encode([token], !0), encodeAfter = void 0, tokens.push(token), token.value && (previous3 = lastCharacter(token.value));
      continue;
    }
    let sequence = chosen.get(item) || item.sequences[0], marker = sequence.charAt(0), next = items[index2 + 1], outsideBefore = previous3, outsideAfter = firstCharacter(next === void 0 ? after : typeof next == "string" ? next : chosen.get(next) || next.sequences[0]), inside = render(item.children, chosen, sequence, sequence), head2 = inside[0].value, open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head2.charCodeAt(0), marker);
    open.inside && encode(inside, !0);
    let tail = lastCharacter(inside[inside.length - 1].value), close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
    close.inside && encode(inside, !1), open.outside && outsideBefore !== `
` && outsideBefore !== "\r" && encode(tokens, !1), close.outside && (encodeAfter = outsideAfter), tokens.push({ value: sequence, attention: item }, ...inside, { value: sequence, attention: item }), previous3 = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize4(items, before, after) {
  let guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after);
  let tokens = (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after) || render(items, /* @__PURE__ */ new Map(), before, after), result = "";
  for (let token of tokens) result += token.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
  let exit3 = state.enter("phrasing"), item = attentionItem(node2, attention, state, state.createTracker(info)), value = item ? serialize4([item], info.before, info.after) : "";
  return exit3(), value;
}
function attention(_, state) {
  return { construct: "emphasis", markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"], sizes: [1] };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions3 = {};
function toString2(value, options) {
  let settings = options || emptyOptions3, includeImageAlt = typeof settings.includeImageAlt == "boolean" ? settings.includeImageAlt : !0, includeHtml = typeof settings.includeHtml == "boolean" ? settings.includeHtml : !0;
  return one4(value, includeImageAlt, includeHtml);
}
function one4(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value)
      return value.type === "html" && !includeHtml ? "" : value.value;
    if (includeImageAlt && "alt" in value && value.alt)
      return value.alt;
    if ("children" in value)
      return all5(value.children, includeImageAlt, includeHtml);
  }
  return Array.isArray(value) ? all5(value, includeImageAlt, includeHtml) : "";
}
function all5(values, includeImageAlt, includeHtml) {
  let result = [], index2 = -1;
  for (; ++index2 < values.length; )
    result[index2] = one4(values[index2], includeImageAlt, includeHtml);
  return result.join("");
}
function node(value) {
  return !!(value && typeof value == "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node22) {
    if ("value" in node22 && /\r?\n|\r/.test(node22.value) || node22.type === "break")
      return literalWithBreak = !0, EXIT2;
  }), !!((!node2.depth || node2.depth < 3) && toString2(node2) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state, info) {
  let rank = Math.max(Math.min(6, node2.depth || 1), 1), tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    let exit22 = state.enter("headingSetext"), subexit2 = state.enter("phrasing"), value2 = state.containerPhrasing(node2, { ...tracker.current(), before: `
`, after: `
` });
    return subexit2(), exit22(), value2 + `
` + (rank === 1 ? "=" : "-").repeat(value2.length - (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf(`
`)) + 1));
  }
  let sequence = "#".repeat(rank), exit3 = state.enter("headingAtx"), subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state.containerPhrasing(node2, { before: "# ", after: `
`, ...tracker.current() }), head2 = value.charCodeAt(0);
  return (head2 === 9 || head2 === 32) && (value = encodeCharacterReference(head2) + value.slice(1)), value = value ? sequence + " " + value : sequence, state.options.closeAtx && (value += " " + sequence), subexit(), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html5.peek = htmlPeek;
function html5(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", exit3 = state.enter("image"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("![");
  return value += tracker.move(state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })), value += tracker.move("]("), subexit(), !node2.url && node2.title || /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: node2.title ? " " : ")", ...tracker.current() }))), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(state.safe(node2.title, { before: value, after: quote, ...tracker.current() })), value += tracker.move(quote), subexit()), value += tracker.move(")"), exit3(), value;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  let type = node2.referenceType, exit3 = state.enter("imageReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("!["), alt = state.safe(node2.alt, { before: value, after: "]", ...tracker.current() });
  value += tracker.move(alt + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference = state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() });
  return subexit(), state.stack = stack, exit3(), type === "full" || !alt || alt !== reference ? value += tracker.move(reference + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value = node2.value || "", sequence = "`", index2 = -1;
  for (; new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value); )
    sequence += "`";
  for (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value)) && (value = " " + value + " "); ++index2 < state.unsafe.length; ) {
    let pattern = state.unsafe[index2], expression = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    for (; match = expression.exec(value); ) {
      let position4 = match.index;
      value.charCodeAt(position4) === 10 && value.charCodeAt(position4 - 1) === 13 && position4--, value = value.slice(0, position4) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node2, state) {
  let raw3 = toString2(node2);
  return !!(!state.options.resourceLink && node2.url && !node2.title && node2.children && node2.children.length === 1 && node2.children[0].type === "text" && (raw3 === node2.url || "mailto:" + raw3 === node2.url) && /^[a-z][+\-.a-z]+:/i.test(node2.url) && !/[\0- <>\u007F]/.test(node2.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node2, state)) {
    let stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    let exit22 = state.enter("autolink"), value2 = tracker.move("<");
    return value2 += tracker.move(state.containerPhrasing(node2, { before: value2, after: ">", ...tracker.current() })), value2 += tracker.move(">"), exit22(), state.stack = stack, value2;
  }
  let exit3 = state.enter("link"), subexit = state.enter("label"), value = tracker.move("["), text10 = state.containerPhrasing(node2, { before: value, after: "](", ...tracker.current() });
  value += tracker.move(text10), subexit(), value += tracker.move("](");
  let enclose = /[\0- \u007F]/.test(node2.url), last = info.before.charAt(info.before.length - 1), title = node2.title || void 0;
  if (!title && !enclose && (last === `
` || last === "\r")) {
    let index2 = 0;
    for (; index2 < text10.length && text10.charCodeAt(index2) !== 93; )
      index2 += text10.charCodeAt(index2) === 92 ? 2 : 1;
    text10.charCodeAt(index2 + 1) === 58 && (title = "");
  }
  return !node2.url && typeof title == "string" || enclose ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: typeof title == "string" ? " " : ")", ...tracker.current() }))), subexit(), typeof title == "string" && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(state.safe(title, { before: value, after: quote, ...tracker.current() })), value += tracker.move(quote), subexit()), value += tracker.move(")"), exit3(), value;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  let type = node2.referenceType, exit3 = state.enter("linkReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("["), text10 = state.containerPhrasing(node2, { before: value, after: "]", ...tracker.current() });
  value += tracker.move(text10 + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference = state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() });
  return subexit(), state.stack = stack, exit3(), type === "full" || !text10 || text10 !== reference ? value += tracker.move(reference + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  let marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-")
    throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  let bullet = checkBullet(state), bulletOther = state.options.bulletOther;
  if (!bulletOther)
    return bullet === "*" ? "-" : "*";
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-")
    throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
  if (bulletOther === bullet)
    throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  let marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")")
    throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  let marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_")
    throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node2, parent, state, info) {
  let exit3 = state.enter("list"), bulletCurrent = state.bulletCurrent, bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state), bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state), useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : !1;
  if (!node2.ordered) {
    let firstListItem = node2.children ? node2.children[0] : void 0;
    if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0 && (useDifferentMarker = !0), checkRule(state) === bullet && firstListItem) {
      let index2 = -1;
      for (; ++index2 < node2.children.length; ) {
        let item = node2.children[index2];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = !0;
          break;
        }
      }
    }
  }
  useDifferentMarker && (bullet = bulletOther), state.bulletCurrent = bullet;
  let value = state.containerFlow(node2, info);
  return state.bulletLastUsed = bullet, state.bulletCurrent = bulletCurrent, exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  let style2 = state.options.listItemIndent || "one";
  if (style2 !== "tab" && style2 !== "one" && style2 !== "mixed")
    throw new Error("Cannot serialize items with `" + style2 + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
  return style2;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent, state, info) {
  let listItemIndent = checkListItemIndent(state), bullet = state.bulletCurrent || checkBullet(state);
  parent && parent.type === "list" && parent.ordered && (bullet = (typeof parent.start == "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === !1 ? 0 : parent.children.indexOf(node2)) + bullet);
  let size = bullet.length + 1;
  (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) && (size = Math.ceil(size / 4) * 4);
  let tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length)), tracker.shift(size);
  let exit3 = state.enter("listItem"), value = state.indentLines(state.containerFlow(node2, tracker.current()), map3);
  return exit3(), value;
  function map3(line2, index2, blank) {
    return index2 ? (blank ? "" : " ".repeat(size)) + line2 : (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line2;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state, info) {
  let exit3 = state.enter("paragraph"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return subexit(), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root5(node2, _, state, info) {
  if (!node2.children.some(function(d) {
    return phrasing(d);
  })) return state.containerFlow(node2, info);
  let exit3 = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  let marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_")
    throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state, info) {
  let exit3 = state.enter("phrasing"), item = attentionItem(node2, attention2, state, state.createTracker(info)), value = item ? serialize4([item], info.before, info.after) : "";
  return exit3(), value;
}
function attention2(_, state) {
  return { construct: "strong", markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"], sizes: [2] };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text5(node2, parent, state, info) {
  let siblings2 = parent ? parent.children : [], index2 = state.indexStack[state.indexStack.length - 1];
  return state.safe(node2.value, { ...info, afterNode: siblings2[index2 + 1], beforeNode: siblings2[index2 - 1] });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  let repetition = state.options.ruleRepetition || 3;
  if (repetition < 3)
    throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  let value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle2 = { blockquote, break: hardBreak, code, definition, emphasis, hardBreak, heading, html: html5, image, imageReference, inlineCode, link, linkReference, list, listItem, paragraph, root: root5, strong, text: text5, thematicBreak };

// node_modules/character-entities/index.js
var characterEntities = { AElig: "Æ", AMP: "&", Aacute: "Á", Abreve: "Ă", Acirc: "Â", Acy: "А", Afr: "𝔄", Agrave: "À", Alpha: "Α", Amacr: "Ā", And: "⩓", Aogon: "Ą", Aopf: "𝔸", ApplyFunction: "⁡", Aring: "Å", Ascr: "𝒜", Assign: "≔", Atilde: "Ã", Auml: "Ä", Backslash: "∖", Barv: "⫧", Barwed: "⌆", Bcy: "Б", Because: "∵", Bernoullis: "ℬ", Beta: "Β", Bfr: "𝔅", Bopf: "𝔹", Breve: "˘", Bscr: "ℬ", Bumpeq: "≎", CHcy: "Ч", COPY: "©", Cacute: "Ć", Cap: "⋒", CapitalDifferentialD: "ⅅ", Cayleys: "ℭ", Ccaron: "Č", Ccedil: "Ç", Ccirc: "Ĉ", Cconint: "∰", Cdot: "Ċ", Cedilla: "¸", CenterDot: "·", Cfr: "ℭ", Chi: "Χ", CircleDot: "⊙", CircleMinus: "⊖", CirclePlus: "⊕", CircleTimes: "⊗", ClockwiseContourIntegral: "∲", CloseCurlyDoubleQuote: "”", CloseCurlyQuote: "’", Colon: "∷", Colone: "⩴", Congruent: "≡", Conint: "∯", ContourIntegral: "∮", Copf: "ℂ", Coproduct: "∐", CounterClockwiseContourIntegral: "∳", Cross: "⨯", Cscr: "𝒞", Cup: "⋓", CupCap: "≍", DD: "ⅅ", DDotrahd: "⤑", DJcy: "Ђ", DScy: "Ѕ", DZcy: "Џ", Dagger: "‡", Darr: "↡", Dashv: "⫤", Dcaron: "Ď", Dcy: "Д", Del: "∇", Delta: "Δ", Dfr: "𝔇", DiacriticalAcute: "´", DiacriticalDot: "˙", DiacriticalDoubleAcute: "˝", DiacriticalGrave: "`", DiacriticalTilde: "˜", Diamond: "⋄", DifferentialD: "ⅆ", Dopf: "𝔻", Dot: "¨", DotDot: "⃜", DotEqual: "≐", DoubleContourIntegral: "∯", DoubleDot: "¨", DoubleDownArrow: "⇓", DoubleLeftArrow: "⇐", DoubleLeftRightArrow: "⇔", DoubleLeftTee: "⫤", DoubleLongLeftArrow: "⟸", DoubleLongLeftRightArrow: "⟺", DoubleLongRightArrow: "⟹", DoubleRightArrow: "⇒", DoubleRightTee: "⊨", DoubleUpArrow: "⇑", DoubleUpDownArrow: "⇕", DoubleVerticalBar: "∥", DownArrow: "↓", DownArrowBar: "⤓", DownArrowUpArrow: "⇵", DownBreve: "̑", DownLeftRightVector: "⥐", DownLeftTeeVector: "⥞", DownLeftVector: "↽", DownLeftVectorBar: "⥖", DownRightTeeVector: "⥟", DownRightVector: "⇁", DownRightVectorBar: "⥗", DownTee: "⊤", DownTeeArrow: "↧", Downarrow: "⇓", Dscr: "𝒟", Dstrok: "Đ", ENG: "Ŋ", ETH: "Ð", Eacute: "É", Ecaron: "Ě", Ecirc: "Ê", Ecy: "Э", Edot: "Ė", Efr: "𝔈", Egrave: "È", Element: "∈", Emacr: "Ē", EmptySmallSquare: "◻", EmptyVerySmallSquare: "▫", Eogon: "Ę", Eopf: "𝔼", Epsilon: "Ε", Equal: "⩵", EqualTilde: "≂", Equilibrium: "⇌", Escr: "ℰ", Esim: "⩳", Eta: "Η", Euml: "Ë", Exists: "∃", ExponentialE: "ⅇ", Fcy: "Ф", Ffr: "𝔉", FilledSmallSquare: "◼", FilledVerySmallSquare: "▪", Fopf: "𝔽", ForAll: "∀", Fouriertrf: "ℱ", Fscr: "ℱ", GJcy: "Ѓ", GT: ">", Gamma: "Γ", Gammad: "Ϝ", Gbreve: "Ğ", Gcedil: "Ģ", Gcirc: "Ĝ", Gcy: "Г", Gdot: "Ġ", Gfr: "𝔊", Gg: "⋙", Gopf: "𝔾", GreaterEqual: "≥", GreaterEqualLess: "⋛", GreaterFullEqual: "≧", GreaterGreater: "⪢", GreaterLess: "≷", GreaterSlantEqual: "⩾", GreaterTilde: "≳", Gscr: "𝒢", Gt: "≫", HARDcy: "Ъ", Hacek: "ˇ", Hat: "^", Hcirc: "Ĥ", Hfr: "ℌ", HilbertSpace: "ℋ", Hopf: "ℍ", HorizontalLine: "─", Hscr: "ℋ", Hstrok: "Ħ", HumpDownHump: "≎", HumpEqual: "≏", IEcy: "Е", IJlig: "Ĳ", IOcy: "Ё", Iacute: "Í", Icirc: "Î", Icy: "И", Idot: "İ", Ifr: "ℑ", Igrave: "Ì", Im: "ℑ", Imacr: "Ī", ImaginaryI: "ⅈ", Implies: "⇒", Int: "∬", Integral: "∫", Intersection: "⋂", InvisibleComma: "⁣", InvisibleTimes: "⁢", Iogon: "Į", Iopf: "𝕀", Iota: "Ι", Iscr: "ℐ", Itilde: "Ĩ", Iukcy: "І", Iuml: "Ï", Jcirc: "Ĵ", Jcy: "Й", Jfr: "𝔍", Jopf: "𝕁", Jscr: "𝒥", Jsercy: "Ј", Jukcy: "Є", KHcy: "Х", KJcy: "Ќ", Kappa: "Κ", Kcedil: "Ķ", Kcy: "К", Kfr: "𝔎", Kopf: "𝕂", Kscr: "𝒦", LJcy: "Љ", LT: "<", Lacute: "Ĺ", Lambda: "Λ", Lang: "⟪", Laplacetrf: "ℒ", Larr: "↞", Lcaron: "Ľ", Lcedil: "Ļ", Lcy: "Л", LeftAngleBracket: "⟨", LeftArrow: "←", LeftArrowBar: "⇤", LeftArrowRightArrow: "⇆", LeftCeiling: "⌈", LeftDoubleBracket: "⟦", LeftDownTeeVector: "⥡", LeftDownVector: "⇃", LeftDownVectorBar: "⥙", LeftFloor: "⌊", LeftRightArrow: "↔", LeftRightVector: "⥎", LeftTee: "⊣", LeftTeeArrow: "↤", LeftTeeVector: "⥚", LeftTriangle: "⊲", LeftTriangleBar: "⧏", LeftTriangleEqual: "⊴", LeftUpDownVector: "⥑", LeftUpTeeVector: "⥠", LeftUpVector: "↿", LeftUpVectorBar: "⥘", LeftVector: "↼", LeftVectorBar: "⥒", Leftarrow: "⇐", Leftrightarrow: "⇔", LessEqualGreater: "⋚", LessFullEqual: "≦", LessGreater: "≶", LessLess: "⪡", LessSlantEqual: "⩽", LessTilde: "≲", Lfr: "𝔏", Ll: "⋘", Lleftarrow: "⇚", Lmidot: "Ŀ", LongLeftArrow: "⟵", LongLeftRightArrow: "⟷", LongRightArrow: "⟶", Longleftarrow: "⟸", Longleftrightarrow: "⟺", Longrightarrow: "⟹", Lopf: "𝕃", LowerLeftArrow: "↙", LowerRightArrow: "↘", Lscr: "ℒ", Lsh: "↰", Lstrok: "Ł", Lt: "≪", Map: "⤅", Mcy: "М", MediumSpace: " ", Mellintrf: "ℳ", Mfr: "𝔐", MinusPlus: "∓", Mopf: "𝕄", Mscr: "ℳ", Mu: "Μ", NJcy: "Њ", Nacute: "Ń", Ncaron: "Ň", Ncedil: "Ņ", Ncy: "Н", NegativeMediumSpace: "​", NegativeThickSpace: "​", NegativeThinSpace: "​", NegativeVeryThinSpace: "​", NestedGreaterGreater: "≫", NestedLessLess: "≪", NewLine: `
`, Nfr: "𝔑", NoBreak: "⁠", NonBreakingSpace: " ", Nopf: "ℕ", Not: "⫬", NotCongruent: "≢", NotCupCap: "≭", NotDoubleVerticalBar: "∦", NotElement: "∉", NotEqual: "≠", NotEqualTilde: "≂̸", NotExists: "∄", NotGreater: "≯", NotGreaterEqual: "≱", NotGreaterFullEqual: "≧̸", NotGreaterGreater: "≫̸", NotGreaterLess: "≹", NotGreaterSlantEqual: "⩾̸", NotGreaterTilde: "≵", NotHumpDownHump: "≎̸", NotHumpEqual: "≏̸", NotLeftTriangle: "⋪", NotLeftTriangleBar: "⧏̸", NotLeftTriangleEqual: "⋬", NotLess: "≮", NotLessEqual: "≰", NotLessGreater: "≸", NotLessLess: "≪̸", NotLessSlantEqual: "⩽̸", NotLessTilde: "≴", NotNestedGreaterGreater: "⪢̸", NotNestedLessLess: "⪡̸", NotPrecedes: "⊀", NotPrecedesEqual: "⪯̸", NotPrecedesSlantEqual: "⋠", NotReverseElement: "∌", NotRightTriangle: "⋫", NotRightTriangleBar: "⧐̸", NotRightTriangleEqual: "⋭", NotSquareSubset: "⊏̸", NotSquareSubsetEqual: "⋢", NotSquareSuperset: "⊐̸", NotSquareSupersetEqual: "⋣", NotSubset: "⊂⃒", NotSubsetEqual: "⊈", NotSucceeds: "⊁", NotSucceedsEqual: "⪰̸", NotSucceedsSlantEqual: "⋡", NotSucceedsTilde: "≿̸", NotSuperset: "⊃⃒", NotSupersetEqual: "⊉", NotTilde: "≁", NotTildeEqual: "≄", NotTildeFullEqual: "≇", NotTildeTilde: "≉", NotVerticalBar: "∤", Nscr: "𝒩", Ntilde: "Ñ", Nu: "Ν", OElig: "Œ", Oacute: "Ó", Ocirc: "Ô", Ocy: "О", Odblac: "Ő", Ofr: "𝔒", Ograve: "Ò", Omacr: "Ō", Omega: "Ω", Omicron: "Ο", Oopf: "𝕆", OpenCurlyDoubleQuote: "“", OpenCurlyQuote: "‘", Or: "⩔", Oscr: "𝒪", Oslash: "Ø", Otilde: "Õ", Otimes: "⨷", Ouml: "Ö", OverBar: "‾", OverBrace: "⏞", OverBracket: "⎴", OverParenthesis: "⏜", PartialD: "∂", Pcy: "П", Pfr: "𝔓", Phi: "Φ", Pi: "Π", PlusMinus: "±", Poincareplane: "ℌ", Popf: "ℙ", Pr: "⪻", Precedes: "≺", PrecedesEqual: "⪯", PrecedesSlantEqual: "≼", PrecedesTilde: "≾", Prime: "″", Product: "∏", Proportion: "∷", Proportional: "∝", Pscr: "𝒫", Psi: "Ψ", QUOT: '"', Qfr: "𝔔", Qopf: "ℚ", Qscr: "𝒬", RBarr: "⤐", REG: "®", Racute: "Ŕ", Rang: "⟫", Rarr: "↠", Rarrtl: "⤖", Rcaron: "Ř", Rcedil: "Ŗ", Rcy: "Р", Re: "ℜ", ReverseElement: "∋", ReverseEquilibrium: "⇋", ReverseUpEquilibrium: "⥯", Rfr: "ℜ", Rho: "Ρ", RightAngleBracket: "⟩", RightArrow: "→", RightArrowBar: "⇥", RightArrowLeftArrow: "⇄", RightCeiling: "⌉", RightDoubleBracket: "⟧", RightDownTeeVector: "⥝", RightDownVector: "⇂", RightDownVectorBar: "⥕", RightFloor: "⌋", RightTee: "⊢", RightTeeArrow: "↦", RightTeeVector: "⥛", RightTriangle: "⊳", RightTriangleBar: "⧐", RightTriangleEqual: "⊵", RightUpDownVector: "⥏", RightUpTeeVector: "⥜", RightUpVector: "↾", RightUpVectorBar: "⥔", RightVector: "⇀", RightVectorBar: "⥓", Rightarrow: "⇒", Ropf: "ℝ", RoundImplies: "⥰", Rrightarrow: "⇛", Rscr: "ℛ", Rsh: "↱", RuleDelayed: "⧴", SHCHcy: "Щ", SHcy: "Ш", SOFTcy: "Ь", Sacute: "Ś", Sc: "⪼", Scaron: "Š", Scedil: "Ş", Scirc: "Ŝ", Scy: "С", Sfr: "𝔖", ShortDownArrow: "↓", ShortLeftArrow: "←", ShortRightArrow: "→", ShortUpArrow: "↑", Sigma: "Σ", SmallCircle: "∘", Sopf: "𝕊", Sqrt: "√", Square: "□", SquareIntersection: "⊓", SquareSubset: "⊏", SquareSubsetEqual: "⊑", SquareSuperset: "⊐", SquareSupersetEqual: "⊒", SquareUnion: "⊔", Sscr: "𝒮", Star: "⋆", Sub: "⋐", Subset: "⋐", SubsetEqual: "⊆", Succeeds: "≻", SucceedsEqual: "⪰", SucceedsSlantEqual: "≽", SucceedsTilde: "≿", SuchThat: "∋", Sum: "∑", Sup: "⋑", Superset: "⊃", SupersetEqual: "⊇", Supset: "⋑", THORN: "Þ", TRADE: "™", TSHcy: "Ћ", TScy: "Ц", Tab: "	", Tau: "Τ", Tcaron: "Ť", Tcedil: "Ţ", Tcy: "Т", Tfr: "𝔗", Therefore: "∴", Theta: "Θ", ThickSpace: "  ", ThinSpace: " ", Tilde: "∼", TildeEqual: "≃", TildeFullEqual: "≅", TildeTilde: "≈", Topf: "𝕋", TripleDot: "⃛", Tscr: "𝒯", Tstrok: "Ŧ", Uacute: "Ú", Uarr: "↟", Uarrocir: "⥉", Ubrcy: "Ў", Ubreve: "Ŭ", Ucirc: "Û", Ucy: "У", Udblac: "Ű", Ufr: "𝔘", Ugrave: "Ù", Umacr: "Ū", UnderBar: "_", UnderBrace: "⏟", UnderBracket: "⎵", UnderParenthesis: "⏝", Union: "⋃", UnionPlus: "⊎", Uogon: "Ų", Uopf: "𝕌", UpArrow: "↑", UpArrowBar: "⤒", UpArrowDownArrow: "⇅", UpDownArrow: "↕", UpEquilibrium: "⥮", UpTee: "⊥", UpTeeArrow: "↥", Uparrow: "⇑", Updownarrow: "⇕", UpperLeftArrow: "↖", UpperRightArrow: "↗", Upsi: "ϒ", Upsilon: "Υ", Uring: "Ů", Uscr: "𝒰", Utilde: "Ũ", Uuml: "Ü", VDash: "⊫", Vbar: "⫫", Vcy: "В", Vdash: "⊩", Vdashl: "⫦", Vee: "⋁", Verbar: "‖", Vert: "‖", VerticalBar: "∣", VerticalLine: "|", VerticalSeparator: "❘", VerticalTilde: "≀", VeryThinSpace: " ", Vfr: "𝔙", Vopf: "𝕍", Vscr: "𝒱", Vvdash: "⊪", Wcirc: "Ŵ", Wedge: "⋀", Wfr: "𝔚", Wopf: "𝕎", Wscr: "𝒲", Xfr: "𝔛", Xi: "Ξ", Xopf: "𝕏", Xscr: "𝒳", YAcy: "Я", YIcy: "Ї", YUcy: "Ю", Yacute: "Ý", Ycirc: "Ŷ", Ycy: "Ы", Yfr: "𝔜", Yopf: "𝕐", Yscr: "𝒴", Yuml: "Ÿ", ZHcy: "Ж", Zacute: "Ź", Zcaron: "Ž", Zcy: "З", Zdot: "Ż", ZeroWidthSpace: "​", Zeta: "Ζ", Zfr: "ℨ", Zopf: "ℤ", Zscr: "𝒵", aacute: "á", abreve: "ă", ac: "∾", acE: "∾̳", acd: "∿", acirc: "â", acute: "´", acy: "а", aelig: "æ", af: "⁡", afr: "𝔞", agrave: "à", alefsym: "ℵ", aleph: "ℵ", alpha: "α", amacr: "ā", amalg: "⨿", amp: "&", and: "∧", andand: "⩕", andd: "⩜", andslope: "⩘", andv: "⩚", ang: "∠", ange: "⦤", angle: "∠", angmsd: "∡", angmsdaa: "⦨", angmsdab: "⦩", angmsdac: "⦪", angmsdad: "⦫", angmsdae: "⦬", angmsdaf: "⦭", angmsdag: "⦮", angmsdah: "⦯", angrt: "∟", angrtvb: "⊾", angrtvbd: "⦝", angsph: "∢", angst: "Å", angzarr: "⍼", aogon: "ą", aopf: "𝕒", ap: "≈", apE: "⩰", apacir: "⩯", ape: "≊", apid: "≋", apos: "'", approx: "≈", approxeq: "≊", aring: "å", ascr: "𝒶", ast: "*", asymp: "≈", asympeq: "≍", atilde: "ã", auml: "ä", awconint: "∳", awint: "⨑", bNot: "⫭", backcong: "≌", backepsilon: "϶", backprime: "‵", backsim: "∽", backsimeq: "⋍", barvee: "⊽", barwed: "⌅", barwedge: "⌅", bbrk: "⎵", bbrktbrk: "⎶", bcong: "≌", bcy: "б", bdquo: "„", becaus: "∵", because: "∵", bemptyv: "⦰", bepsi: "϶", bernou: "ℬ", beta: "β", beth: "ℶ", between: "≬", bfr: "𝔟", bigcap: "⋂", bigcirc: "◯", bigcup: "⋃", bigodot: "⨀", bigoplus: "⨁", bigotimes: "⨂", bigsqcup: "⨆", bigstar: "★", bigtriangledown: "▽", bigtriangleup: "△", biguplus: "⨄", bigvee: "⋁", bigwedge: "⋀", bkarow: "⤍", blacklozenge: "⧫", blacksquare: "▪", blacktriangle: "▴", blacktriangledown: "▾", blacktriangleleft: "◂", blacktriangleright: "▸", blank: "␣", blk12: "▒", blk14: "░", blk34: "▓", block: "█", bne: "=⃥", bnequiv: "≡⃥", bnot: "⌐", bopf: "𝕓", bot: "⊥", bottom: "⊥", bowtie: "⋈", boxDL: "╗", boxDR: "╔", boxDl: "╖", boxDr: "╓", boxH: "═", boxHD: "╦", boxHU: "╩", boxHd: "╤", boxHu: "╧", boxUL: "╝", boxUR: "╚", boxUl: "╜", boxUr: "╙", boxV: "║", boxVH: "╬", boxVL: "╣", boxVR: "╠", boxVh: "╫", boxVl: "╢", boxVr: "╟", boxbox: "⧉", boxdL: "╕", boxdR: "╒", boxdl: "┐", boxdr: "┌", boxh: "─", boxhD: "╥", boxhU: "╨", boxhd: "┬", boxhu: "┴", boxminus: "⊟", boxplus: "⊞", boxtimes: "⊠", boxuL: "╛", boxuR: "╘", boxul: "┘", boxur: "└", boxv: "│", boxvH: "╪", boxvL: "╡", boxvR: "╞", boxvh: "┼", boxvl: "┤", boxvr: "├", bprime: "‵", breve: "˘", brvbar: "¦", bscr: "𝒷", bsemi: "⁏", bsim: "∽", bsime: "⋍", bsol: "\\", bsolb: "⧅", bsolhsub: "⟈", bull: "•", bullet: "•", bump: "≎", bumpE: "⪮", bumpe: "≏", bumpeq: "≏", cacute: "ć", cap: "∩", capand: "⩄", capbrcup: "⩉", capcap: "⩋", capcup: "⩇", capdot: "⩀", caps: "∩︀", caret: "⁁", caron: "ˇ", ccaps: "⩍", ccaron: "č", ccedil: "ç", ccirc: "ĉ", ccups: "⩌", ccupssm: "⩐", cdot: "ċ", cedil: "¸", cemptyv: "⦲", cent: "¢", centerdot: "·", cfr: "𝔠", chcy: "ч", check: "✓", checkmark: "✓", chi: "χ", cir: "○", cirE: "⧃", circ: "ˆ", circeq: "≗", circlearrowleft: "↺", circlearrowright: "↻", circledR: "®", circledS: "Ⓢ", circledast: "⊛", circledcirc: "⊚", circleddash: "⊝", cire: "≗", cirfnint: "⨐", cirmid: "⫯", cirscir: "⧂", clubs: "♣", clubsuit: "♣", colon: ":", colone: "≔", coloneq: "≔", comma: ",", commat: "@", comp: "∁", compfn: "∘", complement: "∁", complexes: "ℂ", cong: "≅", congdot: "⩭", conint: "∮", copf: "𝕔", coprod: "∐", copy: "©", copysr: "℗", crarr: "↵", cross: "✗", cscr: "𝒸", csub: "⫏", csube: "⫑", csup: "⫐", csupe: "⫒", ctdot: "⋯", cudarrl: "⤸", cudarrr: "⤵", cuepr: "⋞", cuesc: "⋟", cularr: "↶", cularrp: "⤽", cup: "∪", cupbrcap: "⩈", cupcap: "⩆", cupcup: "⩊", cupdot: "⊍", cupor: "⩅", cups: "∪︀", curarr: "↷", curarrm: "⤼", curlyeqprec: "⋞", curlyeqsucc: "⋟", curlyvee: "⋎", curlywedge: "⋏", curren: "¤", curvearrowleft: "↶", curvearrowright: "↷", cuvee: "⋎", cuwed: "⋏", cwconint: "∲", cwint: "∱", cylcty: "⌭", dArr: "⇓", dHar: "⥥", dagger: "†", daleth: "ℸ", darr: "↓", dash: "‐", dashv: "⊣", dbkarow: "⤏", dblac: "˝", dcaron: "ď", dcy: "д", dd: "ⅆ", ddagger: "‡", ddarr: "⇊", ddotseq: "⩷", deg: "°", delta: "δ", demptyv: "⦱", dfisht: "⥿", dfr: "𝔡", dharl: "⇃", dharr: "⇂", diam: "⋄", diamond: "⋄", diamondsuit: "♦", diams: "♦", die: "¨", digamma: "ϝ", disin: "⋲", div: "÷", divide: "÷", divideontimes: "⋇", divonx: "⋇", djcy: "ђ", dlcorn: "⌞", dlcrop: "⌍", dollar: "$", dopf: "𝕕", dot: "˙", doteq: "≐", doteqdot: "≑", dotminus: "∸", dotplus: "∔", dotsquare: "⊡", doublebarwedge: "⌆", downarrow: "↓", downdownarrows: "⇊", downharpoonleft: "⇃", downharpoonright: "⇂", drbkarow: "⤐", drcorn: "⌟", drcrop: "⌌", dscr: "𝒹", dscy: "ѕ", dsol: "⧶", dstrok: "đ", dtdot: "⋱", dtri: "▿", dtrif: "▾", duarr: "⇵", duhar: "⥯", dwangle: "⦦", dzcy: "џ", dzigrarr: "⟿", eDDot: "⩷", eDot: "≑", eacute: "é", easter: "⩮", ecaron: "ě", ecir: "≖", ecirc: "ê", ecolon: "≕", ecy: "э", edot: "ė", ee: "ⅇ", efDot: "≒", efr: "𝔢", eg: "⪚", egrave: "è", egs: "⪖", egsdot: "⪘", el: "⪙", elinters: "⏧", ell: "ℓ", els: "⪕", elsdot: "⪗", emacr: "ē", empty: "∅", emptyset: "∅", emptyv: "∅", emsp13: " ", emsp14: " ", emsp: " ", eng: "ŋ", ensp: " ", eogon: "ę", eopf: "𝕖", epar: "⋕", eparsl: "⧣", eplus: "⩱", epsi: "ε", epsilon: "ε", epsiv: "ϵ", eqcirc: "≖", eqcolon: "≕", eqsim: "≂", eqslantgtr: "⪖", eqslantless: "⪕", equals: "=", equest: "≟", equiv: "≡", equivDD: "⩸", eqvparsl: "⧥", erDot: "≓", erarr: "⥱", escr: "ℯ", esdot: "≐", esim: "≂", eta: "η", eth: "ð", euml: "ë", euro: "€", excl: "!", exist: "∃", expectation: "ℰ", exponentiale: "ⅇ", fallingdotseq: "≒", fcy: "ф", female: "♀", ffilig: "ﬃ", fflig: "ﬀ", ffllig: "ﬄ", ffr: "𝔣", filig: "ﬁ", fjlig: "fj", flat: "♭", fllig: "ﬂ", fltns: "▱", fnof: "ƒ", fopf: "𝕗", forall: "∀", fork: "⋔", forkv: "⫙", fpartint: "⨍", frac12: "½", frac13: "⅓", frac14: "¼", frac15: "⅕", frac16: "⅙", frac18: "⅛", frac23: "⅔", frac25: "⅖", frac34: "¾", frac35: "⅗", frac38: "⅜", frac45: "⅘", frac56: "⅚", frac58: "⅝", frac78: "⅞", frasl: "⁄", frown: "⌢", fscr: "𝒻", gE: "≧", gEl: "⪌", gacute: "ǵ", gamma: "γ", gammad: "ϝ", gap: "⪆", gbreve: "ğ", gcirc: "ĝ", gcy: "г", gdot: "ġ", ge: "≥", gel: "⋛", geq: "≥", geqq: "≧", geqslant: "⩾", ges: "⩾", gescc: "⪩", gesdot: "⪀", gesdoto: "⪂", gesdotol: "⪄", gesl: "⋛︀", gesles: "⪔", gfr: "𝔤", gg: "≫", ggg: "⋙", gimel: "ℷ", gjcy: "ѓ", gl: "≷", glE: "⪒", gla: "⪥", glj: "⪤", gnE: "≩", gnap: "⪊", gnapprox: "⪊", gne: "⪈", gneq: "⪈", gneqq: "≩", gnsim: "⋧", gopf: "𝕘", grave: "`", gscr: "ℊ", gsim: "≳", gsime: "⪎", gsiml: "⪐", gt: ">", gtcc: "⪧", gtcir: "⩺", gtdot: "⋗", gtlPar: "⦕", gtquest: "⩼", gtrapprox: "⪆", gtrarr: "⥸", gtrdot: "⋗", gtreqless: "⋛", gtreqqless: "⪌", gtrless: "≷", gtrsim: "≳", gvertneqq: "≩︀", gvnE: "≩︀", hArr: "⇔", hairsp: " ", half: "½", hamilt: "ℋ", hardcy: "ъ", harr: "↔", harrcir: "⥈", harrw: "↭", hbar: "ℏ", hcirc: "ĥ", hearts: "♥", heartsuit: "♥", hellip: "…", hercon: "⊹", hfr: "𝔥", hksearow: "⤥", hkswarow: "⤦", hoarr: "⇿", homtht: "∻", hookleftarrow: "↩", hookrightarrow: "↪", hopf: "𝕙", horbar: "―", hscr: "𝒽", hslash: "ℏ", hstrok: "ħ", hybull: "⁃", hyphen: "‐", iacute: "í", ic: "⁣", icirc: "î", icy: "и", iecy: "е", iexcl: "¡", iff: "⇔", ifr: "𝔦", igrave: "ì", ii: "ⅈ", iiiint: "⨌", iiint: "∭", iinfin: "⧜", iiota: "℩", ijlig: "ĳ", imacr: "ī", image: "ℑ", imagline: "ℐ", imagpart: "ℑ", imath: "ı", imof: "⊷", imped: "Ƶ", in: "∈", incare: "℅", infin: "∞", infintie: "⧝", inodot: "ı", int: "∫", intcal: "⊺", integers: "ℤ", intercal: "⊺", intlarhk: "⨗", intprod: "⨼", iocy: "ё", iogon: "į", iopf: "𝕚", iota: "ι", iprod: "⨼", iquest: "¿", iscr: "𝒾", isin: "∈", isinE: "⋹", isindot: "⋵", isins: "⋴", isinsv: "⋳", isinv: "∈", it: "⁢", itilde: "ĩ", iukcy: "і", iuml: "ï", jcirc: "ĵ", jcy: "й", jfr: "𝔧", jmath: "ȷ", jopf: "𝕛", jscr: "𝒿", jsercy: "ј", jukcy: "є", kappa: "κ", kappav: "ϰ", kcedil: "ķ", kcy: "к", kfr: "𝔨", kgreen: "ĸ", khcy: "х", kjcy: "ќ", kopf: "𝕜", kscr: "𝓀", lAarr: "⇚", lArr: "⇐", lAtail: "⤛", lBarr: "⤎", lE: "≦", lEg: "⪋", lHar: "⥢", lacute: "ĺ", laemptyv: "⦴", lagran: "ℒ", lambda: "λ", lang: "⟨", langd: "⦑", langle: "⟨", lap: "⪅", laquo: "«", larr: "←", larrb: "⇤", larrbfs: "⤟", larrfs: "⤝", larrhk: "↩", larrlp: "↫", larrpl: "⤹", larrsim: "⥳", larrtl: "↢", lat: "⪫", latail: "⤙", late: "⪭", lates: "⪭︀", lbarr: "⤌", lbbrk: "❲", lbrace: "{", lbrack: "[", lbrke: "⦋", lbrksld: "⦏", lbrkslu: "⦍", lcaron: "ľ", lcedil: "ļ", lceil: "⌈", lcub: "{", lcy: "л", ldca: "⤶", ldquo: "“", ldquor: "„", ldrdhar: "⥧", ldrushar: "⥋", ldsh: "↲", le: "≤", leftarrow: "←", leftarrowtail: "↢", leftharpoondown: "↽", leftharpoonup: "↼", leftleftarrows: "⇇", leftrightarrow: "↔", leftrightarrows: "⇆", leftrightharpoons: "⇋", leftrightsquigarrow: "↭", leftthreetimes: "⋋", leg: "⋚", leq: "≤", leqq: "≦", leqslant: "⩽", les: "⩽", lescc: "⪨", lesdot: "⩿", lesdoto: "⪁", lesdotor: "⪃", lesg: "⋚︀", lesges: "⪓", lessapprox: "⪅", lessdot: "⋖", lesseqgtr: "⋚", lesseqqgtr: "⪋", lessgtr: "≶", lesssim: "≲", lfisht: "⥼", lfloor: "⌊", lfr: "𝔩", lg: "≶", lgE: "⪑", lhard: "↽", lharu: "↼", lharul: "⥪", lhblk: "▄", ljcy: "љ", ll: "≪", llarr: "⇇", llcorner: "⌞", llhard: "⥫", lltri: "◺", lmidot: "ŀ", lmoust: "⎰", lmoustache: "⎰", lnE: "≨", lnap: "⪉", lnapprox: "⪉", lne: "⪇", lneq: "⪇", lneqq: "≨", lnsim: "⋦", loang: "⟬", loarr: "⇽", lobrk: "⟦", longleftarrow: "⟵", longleftrightarrow: "⟷", longmapsto: "⟼", longrightarrow: "⟶", looparrowleft: "↫", looparrowright: "↬", lopar: "⦅", lopf: "𝕝", loplus: "⨭", lotimes: "⨴", lowast: "∗", lowbar: "_", loz: "◊", lozenge: "◊", lozf: "⧫", lpar: "(", lparlt: "⦓", lrarr: "⇆", lrcorner: "⌟", lrhar: "⇋", lrhard: "⥭", lrm: "‎", lrtri: "⊿", lsaquo: "‹", lscr: "𝓁", lsh: "↰", lsim: "≲", lsime: "⪍", lsimg: "⪏", lsqb: "[", lsquo: "‘", lsquor: "‚", lstrok: "ł", lt: "<", ltcc: "⪦", ltcir: "⩹", ltdot: "⋖", lthree: "⋋", ltimes: "⋉", ltlarr: "⥶", ltquest: "⩻", ltrPar: "⦖", ltri: "◃", ltrie: "⊴", ltrif: "◂", lurdshar: "⥊", luruhar: "⥦", lvertneqq: "≨︀", lvnE: "≨︀", mDDot: "∺", macr: "¯", male: "♂", malt: "✠", maltese: "✠", map: "↦", mapsto: "↦", mapstodown: "↧", mapstoleft: "↤", mapstoup: "↥", marker: "▮", mcomma: "⨩", mcy: "м", mdash: "—", measuredangle: "∡", mfr: "𝔪", mho: "℧", micro: "µ", mid: "∣", midast: "*", midcir: "⫰", middot: "·", minus: "−", minusb: "⊟", minusd: "∸", minusdu: "⨪", mlcp: "⫛", mldr: "…", mnplus: "∓", models: "⊧", mopf: "𝕞", mp: "∓", mscr: "𝓂", mstpos: "∾", mu: "μ", multimap: "⊸", mumap: "⊸", nGg: "⋙̸", nGt: "≫⃒", nGtv: "≫̸", nLeftarrow: "⇍", nLeftrightarrow: "⇎", nLl: "⋘̸", nLt: "≪⃒", nLtv: "≪̸", nRightarrow: "⇏", nVDash: "⊯", nVdash: "⊮", nabla: "∇", nacute: "ń", nang: "∠⃒", nap: "≉", napE: "⩰̸", napid: "≋̸", napos: "ŉ", napprox: "≉", natur: "♮", natural: "♮", naturals: "ℕ", nbsp: " ", nbump: "≎̸", nbumpe: "≏̸", ncap: "⩃", ncaron: "ň", ncedil: "ņ", ncong: "≇", ncongdot: "⩭̸", ncup: "⩂", ncy: "н", ndash: "–", ne: "≠", neArr: "⇗", nearhk: "⤤", nearr: "↗", nearrow: "↗", nedot: "≐̸", nequiv: "≢", nesear: "⤨", nesim: "≂̸", nexist: "∄", nexists: "∄", nfr: "𝔫", ngE: "≧̸", nge: "≱", ngeq: "≱", ngeqq: "≧̸", ngeqslant: "⩾̸", nges: "⩾̸", ngsim: "≵", ngt: "≯", ngtr: "≯", nhArr: "⇎", nharr: "↮", nhpar: "⫲", ni: "∋", nis: "⋼", nisd: "⋺", niv: "∋", njcy: "њ", nlArr: "⇍", nlE: "≦̸", nlarr: "↚", nldr: "‥", nle: "≰", nleftarrow: "↚", nleftrightarrow: "↮", nleq: "≰", nleqq: "≦̸", nleqslant: "⩽̸", nles: "⩽̸", nless: "≮", nlsim: "≴", nlt: "≮", nltri: "⋪", nltrie: "⋬", nmid: "∤", nopf: "𝕟", not: "¬", notin: "∉", notinE: "⋹̸", notindot: "⋵̸", notinva: "∉", notinvb: "⋷", notinvc: "⋶", notni: "∌", notniva: "∌", notnivb: "⋾", notnivc: "⋽", npar: "∦", nparallel: "∦", nparsl: "⫽⃥", npart: "∂̸", npolint: "⨔", npr: "⊀", nprcue: "⋠", npre: "⪯̸", nprec: "⊀", npreceq: "⪯̸", nrArr: "⇏", nrarr: "↛", nrarrc: "⤳̸", nrarrw: "↝̸", nrightarrow: "↛", nrtri: "⋫", nrtrie: "⋭", nsc: "⊁", nsccue: "⋡", nsce: "⪰̸", nscr: "𝓃", nshortmid: "∤", nshortparallel: "∦", nsim: "≁", nsime: "≄", nsimeq: "≄", nsmid: "∤", nspar: "∦", nsqsube: "⋢", nsqsupe: "⋣", nsub: "⊄", nsubE: "⫅̸", nsube: "⊈", nsubset: "⊂⃒", nsubseteq: "⊈", nsubseteqq: "⫅̸", nsucc: "⊁", nsucceq: "⪰̸", nsup: "⊅", nsupE: "⫆̸", nsupe: "⊉", nsupset: "⊃⃒", nsupseteq: "⊉", nsupseteqq: "⫆̸", ntgl: "≹", ntilde: "ñ", ntlg: "≸", ntriangleleft: "⋪", ntrianglelefteq: "⋬", ntriangleright: "⋫", ntrianglerighteq: "⋭", nu: "ν", num: "#", numero: "№", numsp: " ", nvDash: "⊭", nvHarr: "⤄", nvap: "≍⃒", nvdash: "⊬", nvge: "≥⃒", nvgt: ">⃒", nvinfin: "⧞", nvlArr: "⤂", nvle: "≤⃒", nvlt: "<⃒", nvltrie: "⊴⃒", nvrArr: "⤃", nvrtrie: "⊵⃒", nvsim: "∼⃒", nwArr: "⇖", nwarhk: "⤣", nwarr: "↖", nwarrow: "↖", nwnear: "⤧", oS: "Ⓢ", oacute: "ó", oast: "⊛", ocir: "⊚", ocirc: "ô", ocy: "о", odash: "⊝", odblac: "ő", odiv: "⨸", odot: "⊙", odsold: "⦼", oelig: "œ", ofcir: "⦿", ofr: "𝔬", ogon: "˛", ograve: "ò", ogt: "⧁", ohbar: "⦵", ohm: "Ω", oint: "∮", olarr: "↺", olcir: "⦾", olcross: "⦻", oline: "‾", olt: "⧀", omacr: "ō", omega: "ω", omicron: "ο", omid: "⦶", ominus: "⊖", oopf: "𝕠", opar: "⦷", operp: "⦹", oplus: "⊕", or: "∨", orarr: "↻", ord: "⩝", order: "ℴ", orderof: "ℴ", ordf: "ª", ordm: "º", origof: "⊶", oror: "⩖", orslope: "⩗", orv: "⩛", oscr: "ℴ", oslash: "ø", osol: "⊘", otilde: "õ", otimes: "⊗", otimesas: "⨶", ouml: "ö", ovbar: "⌽", par: "∥", para: "¶", parallel: "∥", parsim: "⫳", parsl: "⫽", part: "∂", pcy: "п", percnt: "%", period: ".", permil: "‰", perp: "⊥", pertenk: "‱", pfr: "𝔭", phi: "φ", phiv: "ϕ", phmmat: "ℳ", phone: "☎", pi: "π", pitchfork: "⋔", piv: "ϖ", planck: "ℏ", planckh: "ℎ", plankv: "ℏ", plus: "+", plusacir: "⨣", plusb: "⊞", pluscir: "⨢", plusdo: "∔", plusdu: "⨥", pluse: "⩲", plusmn: "±", plussim: "⨦", plustwo: "⨧", pm: "±", pointint: "⨕", popf: "𝕡", pound: "£", pr: "≺", prE: "⪳", prap: "⪷", prcue: "≼", pre: "⪯", prec: "≺", precapprox: "⪷", preccurlyeq: "≼", preceq: "⪯", precnapprox: "⪹", precneqq: "⪵", precnsim: "⋨", precsim: "≾", prime: "′", primes: "ℙ", prnE: "⪵", prnap: "⪹", prnsim: "⋨", prod: "∏", profalar: "⌮", profline: "⌒", profsurf: "⌓", prop: "∝", propto: "∝", prsim: "≾", prurel: "⊰", pscr: "𝓅", psi: "ψ", puncsp: " ", qfr: "𝔮", qint: "⨌", qopf: "𝕢", qprime: "⁗", qscr: "𝓆", quaternions: "ℍ", quatint: "⨖", quest: "?", questeq: "≟", quot: '"', rAarr: "⇛", rArr: "⇒", rAtail: "⤜", rBarr: "⤏", rHar: "⥤", race: "∽̱", racute: "ŕ", radic: "√", raemptyv: "⦳", rang: "⟩", rangd: "⦒", range: "⦥", rangle: "⟩", raquo: "»", rarr: "→", rarrap: "⥵", rarrb: "⇥", rarrbfs: "⤠", rarrc: "⤳", rarrfs: "⤞", rarrhk: "↪", rarrlp: "↬", rarrpl: "⥅", rarrsim: "⥴", rarrtl: "↣", rarrw: "↝", ratail: "⤚", ratio: "∶", rationals: "ℚ", rbarr: "⤍", rbbrk: "❳", rbrace: "}", rbrack: "]", rbrke: "⦌", rbrksld: "⦎", rbrkslu: "⦐", rcaron: "ř", rcedil: "ŗ", rceil: "⌉", rcub: "}", rcy: "р", rdca: "⤷", rdldhar: "⥩", rdquo: "”", rdquor: "”", rdsh: "↳", real: "ℜ", realine: "ℛ", realpart: "ℜ", reals: "ℝ", rect: "▭", reg: "®", rfisht: "⥽", rfloor: "⌋", rfr: "𝔯", rhard: "⇁", rharu: "⇀", rharul: "⥬", rho: "ρ", rhov: "ϱ", rightarrow: "→", rightarrowtail: "↣", rightharpoondown: "⇁", rightharpoonup: "⇀", rightleftarrows: "⇄", rightleftharpoons: "⇌", rightrightarrows: "⇉", rightsquigarrow: "↝", rightthreetimes: "⋌", ring: "˚", risingdotseq: "≓", rlarr: "⇄", rlhar: "⇌", rlm: "‏", rmoust: "⎱", rmoustache: "⎱", rnmid: "⫮", roang: "⟭", roarr: "⇾", robrk: "⟧", ropar: "⦆", ropf: "𝕣", roplus: "⨮", rotimes: "⨵", rpar: ")", rpargt: "⦔", rppolint: "⨒", rrarr: "⇉", rsaquo: "›", rscr: "𝓇", rsh: "↱", rsqb: "]", rsquo: "’", rsquor: "’", rthree: "⋌", rtimes: "⋊", rtri: "▹", rtrie: "⊵", rtrif: "▸", rtriltri: "⧎", ruluhar: "⥨", rx: "℞", sacute: "ś", sbquo: "‚", sc: "≻", scE: "⪴", scap: "⪸", scaron: "š", sccue: "≽", sce: "⪰", scedil: "ş", scirc: "ŝ", scnE: "⪶", scnap: "⪺", scnsim: "⋩", scpolint: "⨓", scsim: "≿", scy: "с", sdot: "⋅", sdotb: "⊡", sdote: "⩦", seArr: "⇘", searhk: "⤥", searr: "↘", searrow: "↘", sect: "§", semi: ";", seswar: "⤩", setminus: "∖", setmn: "∖", sext: "✶", sfr: "𝔰", sfrown: "⌢", sharp: "♯", shchcy: "щ", shcy: "ш", shortmid: "∣", shortparallel: "∥", shy: "­", sigma: "σ", sigmaf: "ς", sigmav: "ς", sim: "∼", simdot: "⩪", sime: "≃", simeq: "≃", simg: "⪞", simgE: "⪠", siml: "⪝", simlE: "⪟", simne: "≆", simplus: "⨤", simrarr: "⥲", slarr: "←", smallsetminus: "∖", smashp: "⨳", smeparsl: "⧤", smid: "∣", smile: "⌣", smt: "⪪", smte: "⪬", smtes: "⪬︀", softcy: "ь", sol: "/", solb: "⧄", solbar: "⌿", sopf: "𝕤", spades: "♠", spadesuit: "♠", spar: "∥", sqcap: "⊓", sqcaps: "⊓︀", sqcup: "⊔", sqcups: "⊔︀", sqsub: "⊏", sqsube: "⊑", sqsubset: "⊏", sqsubseteq: "⊑", sqsup: "⊐", sqsupe: "⊒", sqsupset: "⊐", sqsupseteq: "⊒", squ: "□", square: "□", squarf: "▪", squf: "▪", srarr: "→", sscr: "𝓈", ssetmn: "∖", ssmile: "⌣", sstarf: "⋆", star: "☆", starf: "★", straightepsilon: "ϵ", straightphi: "ϕ", strns: "¯", sub: "⊂", subE: "⫅", subdot: "⪽", sube: "⊆", subedot: "⫃", submult: "⫁", subnE: "⫋", subne: "⊊", subplus: "⪿", subrarr: "⥹", subset: "⊂", subseteq: "⊆", subseteqq: "⫅", subsetneq: "⊊", subsetneqq: "⫋", subsim: "⫇", subsub: "⫕", subsup: "⫓", succ: "≻", succapprox: "⪸", succcurlyeq: "≽", succeq: "⪰", succnapprox: "⪺", succneqq: "⪶", succnsim: "⋩", succsim: "≿", sum: "∑", sung: "♪", sup1: "¹", sup2: "²", sup3: "³", sup: "⊃", supE: "⫆", supdot: "⪾", supdsub: "⫘", supe: "⊇", supedot: "⫄", suphsol: "⟉", suphsub: "⫗", suplarr: "⥻", supmult: "⫂", supnE: "⫌", supne: "⊋", supplus: "⫀", supset: "⊃", supseteq: "⊇", supseteqq: "⫆", supsetneq: "⊋", supsetneqq: "⫌", supsim: "⫈", supsub: "⫔", supsup: "⫖", swArr: "⇙", swarhk: "⤦", swarr: "↙", swarrow: "↙", swnwar: "⤪", szlig: "ß", target: "⌖", tau: "τ", tbrk: "⎴", tcaron: "ť", tcedil: "ţ", tcy: "т", tdot: "⃛", telrec: "⌕", tfr: "𝔱", there4: "∴", therefore: "∴", theta: "θ", thetasym: "ϑ", thetav: "ϑ", thickapprox: "≈", thicksim: "∼", thinsp: " ", thkap: "≈", thksim: "∼", thorn: "þ", tilde: "˜", times: "×", timesb: "⊠", timesbar: "⨱", timesd: "⨰", tint: "∭", toea: "⤨", top: "⊤", topbot: "⌶", topcir: "⫱", topf: "𝕥", topfork: "⫚", tosa: "⤩", tprime: "‴", trade: "™", triangle: "▵", triangledown: "▿", triangleleft: "◃", trianglelefteq: "⊴", triangleq: "≜", triangleright: "▹", trianglerighteq: "⊵", tridot: "◬", trie: "≜", triminus: "⨺", triplus: "⨹", trisb: "⧍", tritime: "⨻", trpezium: "⏢", tscr: "𝓉", tscy: "ц", tshcy: "ћ", tstrok: "ŧ", twixt: "≬", twoheadleftarrow: "↞", twoheadrightarrow: "↠", uArr: "⇑", uHar: "⥣", uacute: "ú", uarr: "↑", ubrcy: "ў", ubreve: "ŭ", ucirc: "û", ucy: "у", udarr: "⇅", udblac: "ű", udhar: "⥮", ufisht: "⥾", ufr: "𝔲", ugrave: "ù", uharl: "↿", uharr: "↾", uhblk: "▀", ulcorn: "⌜", ulcorner: "⌜", ulcrop: "⌏", ultri: "◸", umacr: "ū", uml: "¨", uogon: "ų", uopf: "𝕦", uparrow: "↑", updownarrow: "↕", upharpoonleft: "↿", upharpoonright: "↾", uplus: "⊎", upsi: "υ", upsih: "ϒ", upsilon: "υ", upuparrows: "⇈", urcorn: "⌝", urcorner: "⌝", urcrop: "⌎", uring: "ů", urtri: "◹", uscr: "𝓊", utdot: "⋰", utilde: "ũ", utri: "▵", utrif: "▴", uuarr: "⇈", uuml: "ü", uwangle: "⦧", vArr: "⇕", vBar: "⫨", vBarv: "⫩", vDash: "⊨", vangrt: "⦜", varepsilon: "ϵ", varkappa: "ϰ", varnothing: "∅", varphi: "ϕ", varpi: "ϖ", varpropto: "∝", varr: "↕", varrho: "ϱ", varsigma: "ς", varsubsetneq: "⊊︀", varsubsetneqq: "⫋︀", varsupsetneq: "⊋︀", varsupsetneqq: "⫌︀", vartheta: "ϑ", vartriangleleft: "⊲", vartriangleright: "⊳", vcy: "в", vdash: "⊢", vee: "∨", veebar: "⊻", veeeq: "≚", vellip: "⋮", verbar: "|", vert: "|", vfr: "𝔳", vltri: "⊲", vnsub: "⊂⃒", vnsup: "⊃⃒", vopf: "𝕧", vprop: "∝", vrtri: "⊳", vscr: "𝓋", vsubnE: "⫋︀", vsubne: "⊊︀", vsupnE: "⫌︀", vsupne: "⊋︀", vzigzag: "⦚", wcirc: "ŵ", wedbar: "⩟", wedge: "∧", wedgeq: "≙", weierp: "℘", wfr: "𝔴", wopf: "𝕨", wp: "℘", wr: "≀", wreath: "≀", wscr: "𝓌", xcap: "⋂", xcirc: "◯", xcup: "⋃", xdtri: "▽", xfr: "𝔵", xhArr: "⟺", xharr: "⟷", xi: "ξ", xlArr: "⟸", xlarr: "⟵", xmap: "⟼", xnis: "⋻", xodot: "⨀", xopf: "𝕩", xoplus: "⨁", xotime: "⨂", xrArr: "⟹", xrarr: "⟶", xscr: "𝓍", xsqcup: "⨆", xuplus: "⨄", xutri: "△", xvee: "⋁", xwedge: "⋀", yacute: "ý", yacy: "я", ycirc: "ŷ", ycy: "ы", yen: "¥", yfr: "𝔶", yicy: "ї", yopf: "𝕪", yscr: "𝓎", yucy: "ю", yuml: "ÿ", zacute: "ź", zcaron: "ž", zcy: "з", zdot: "ż", zeetrf: "ℨ", zeta: "ζ", zfr: "𝔷", zhcy: "ж", zigrarr: "⇝", zopf: "𝕫", zscr: "𝓏", zwj: "‍", zwnj: "‌" };

// node_modules/decode-named-character-reference/index.js
var own7 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own7.call(characterEntities, value) ? characterEntities[value] : !1;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  let code4 = Number.parseInt(value, base);
  return code4 < 9 || code4 === 11 || code4 > 13 && code4 < 32 || code4 > 126 && code4 < 160 || code4 > 55295 && code4 < 57344 || code4 > 64975 && code4 < 65008 || (code4 & 65535) === 65535 || (code4 & 65535) === 65534 || code4 > 1114111 ? "�" : String.fromCodePoint(code4);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1)
    return $1;
  if ($2.charCodeAt(0) === 35) {
    let head22 = $2.charCodeAt(1), hex = head22 === 120 || head22 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return { enter: { table: enterTable, tableData: enterCell, tableHeader: enterCell, tableRow: enterRow }, exit: { codeText: exitCodeText, table: exitTable, tableData: exit, tableHeader: exit, tableRow: exit } };
}
function enterTable(token) {
  let align = token._align;
  this.enter({ type: "table", align: align.map(function(d) {
    return d === "none" ? null : d;
  }), children: [], position: void 0 }, token), this.data.inTable = !0;
}
function exitTable(token) {
  this.exit(token), this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  this.data.inTable && (value = value.replace(/\\([\\|])/g, replace));
  let node2 = this.stack[this.stack.length - 1];
  node2.type, node2.value = value, this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
  let settings = options || {}, { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = settings, around = padding ? " " : "|";
  return { handlers: { inlineCode: inlineCodeWithTable, table: handleTable, tableCell: handleTableCell, tableRow: handleTableRow }, join: [joinTable], unsafe: [{ character: "\r", inConstruct: "tableCell" }, { character: `
`, inConstruct: "tableCell" }, { atBreak: !0, character: "|", after: "[	 :-]" }, { character: "|", inConstruct: "tableCell" }, { atBreak: !0, character: ":", after: "-" }, { atBreak: !0, character: "-", after: "[:|-]" }] };
  function handleTable(node2, _, state, info) {
    let matrix = handleTableAsData(node2, state, info), head2 = matrix[0];
    if (head2) {
      let columns = node2.align ? node2.align.length : 0, index2 = -1;
      if (!columns)
        for (; ++index2 < matrix.length; )
          matrix[index2].length > columns && (columns = matrix[index2].length);
      for (; head2.length < columns; ) head2.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state, info) {
    let row = handleTableRowAsData(node2, state, info), value = serializeData([row]);
    return value.slice(0, value.indexOf(`
`));
  }
  function handleTableCell(node2, _, state, info) {
    let exit22 = state.enter("tableCell"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, { ...info, before: around, after: around });
    return subexit(), exit22(), value;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, { align, alignDelimiters, fillRows: !1, padding, stringLength });
  }
  function handleTableAsData(node2, state, info) {
    let { children: children2 } = node2, index2 = -1, result = [], subexit = state.enter("table");
    for (; ++index2 < children2.length; )
      result[index2] = handleTableRowAsData(children2[index2], state, info);
    return subexit(), result;
  }
  function handleTableRowAsData(node2, state, info) {
    let { children: children2 } = node2, index2 = -1, result = [], subexit = state.enter("tableRow");
    for (; ++index2 < children2.length; )
      result[index2] = handleTableCell(children2[index2], node2, state, info);
    return subexit(), result;
  }
  function inlineCodeWithTable(node2, parent, state) {
    let value = handle2.inlineCode(node2, parent, state);
    if (!state.stack.includes("tableCell")) return value;
    let result = [], start = 0, index2 = value.indexOf("|");
    for (; index2 !== -1; ) {
      let before = index2;
      for (; before > start && value.charCodeAt(before - 1) === 92; )
        before--;
      result.push(value.slice(start, index2)), (index2 - before) % 2 === 0 && result.push("\\"), start = index2, index2 = value.indexOf("|", index2 + 1);
    }
    return result.push(value.slice(start)), result.join("");
  }
}
function joinTable(left, right, parent, state) {
  if (left.type === "table" && parent.type === "listItem" && parent.spread === !1 && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table"))
    return 1;
}
function formatHeadingAsSetext2(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node22) {
    if (node22.type === "break" || "value" in node22 && /\r?\n|\r/.test(node22.value))
      return literalWithBreak = !0, EXIT2;
  }), !!((!node2.depth || node2.depth < 3) && toString2(node2) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return { exit: { taskListCheckValueChecked: exitCheck, taskListCheckValueUnchecked: exitCheck, paragraph: exitParagraphWithTaskListItem } };
}
function gfmTaskListItemToMarkdown() {
  return { handlers: { paragraph: paragraphWithTaskListItem }, join: [joinDefinitionsBeforeTaskListItemParagraph] };
}
function exitCheck(token) {
  let node2 = this.stack[this.stack.length - 2];
  node2.type, node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  let parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked == "boolean") {
    let node2 = this.stack[this.stack.length - 1];
    node2.type;
    let head2 = node2.children[0];
    if (head2 && head2.type === "text") {
      let siblings2 = parent.children, index2 = -1, firstParagraph;
      for (; ++index2 < siblings2.length; ) {
        let sibling = siblings2[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      firstParagraph === node2 && (head2.value = head2.value.slice(1), head2.value.length === 0 ? node2.children.shift() : node2.position && head2.position && typeof head2.position.start.offset == "number" && (head2.position.start.column++, head2.position.start.offset++, node2.position.start = { ...head2.position.start }));
    }
  }
  this.exit(token);
}
function paragraphWithTaskListItem(node2, parent, state, info) {
  if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2)
    return handle2.paragraph(node2, parent, state, info);
  let checkbox = "[" + (parent.checked ? "x" : " ") + "] ", tracker = state.createTracker(info);
  tracker.move(checkbox);
  let value = handle2.paragraph(node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] }, parent, state, { ...info, ...tracker.current() });
  return checkbox + value;
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
  if (!(left.type === "definition" && parent.type === "listItem"))
    return;
  let paragraph3 = taskListItemParagraph(parent);
  if (paragraph3 && parent.children.indexOf(left) < parent.children.indexOf(paragraph3))
    return 0;
}
function taskListItemParagraph(node2) {
  if (typeof node2.checked == "boolean")
    for (let child of node2.children) {
      if (child.type === "paragraph")
        return child;
      if (child.type !== "definition")
        return;
    }
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [gfmAutolinkLiteralFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
}
function gfmToMarkdown(options) {
  return { extensions: [gfmAutolinkLiteralToMarkdown(), gfmFootnoteToMarkdown(options), gfmStrikethroughToMarkdown(), gfmTableToMarkdown(options), gfmTaskListItemToMarkdown()] };
}

// node_modules/micromark-util-chunked/index.js
function splice(list4, start, remove, items) {
  let end = list4.length, chunkStart = 0, parameters;
  if (start < 0 ? start = -start > end ? 0 : end + start : start = start > end ? end : start, remove = remove > 0 ? remove : 0, items.length < 1e4)
    parameters = Array.from(items), parameters.unshift(start, remove), list4.splice(...parameters);
  else
    for (remove && list4.splice(start, remove); chunkStart < items.length; )
      parameters = items.slice(chunkStart, chunkStart + 1e4), parameters.unshift(start, 0), list4.splice(...parameters), chunkStart += 1e4, start += 1e4;
}
function push(list4, items) {
  return list4.length > 0 ? (splice(list4, list4.length, 0, items), list4) : items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  let all6 = {}, index2 = -1;
  for (; ++index2 < extensions.length; )
    syntaxExtension(all6, extensions[index2]);
  return all6;
}
function syntaxExtension(all6, extension2) {
  let hook;
  for (hook in extension2) {
    let left = (hasOwnProperty.call(all6, hook) ? all6[hook] : void 0) || (all6[hook] = {}), right = extension2[hook], code4;
    if (right)
      for (code4 in right) {
        hasOwnProperty.call(left, code4) || (left[code4] = []);
        let value = right[code4];
        constructs(left[code4], Array.isArray(value) ? value : value ? [value] : []);
      }
  }
}
function constructs(existing, list4) {
  let index2 = -1, before = [];
  for (; ++index2 < list4.length; )
    (list4[index2].add === "after" ? existing : before).push(list4[index2]);
  splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = { tokenize: tokenizeWwwPrefix, partial: !0 }, domain = { tokenize: tokenizeDomain, partial: !0 }, path = { tokenize: tokenizePath, partial: !0 }, trail = { tokenize: tokenizeTrail, partial: !0 }, emailDomainDotTrail = { tokenize: tokenizeEmailDomainDotTrail, partial: !0 }, wwwAutolink = { name: "wwwAutolink", tokenize: tokenizeWwwAutolink, previous: previousWww }, protocolAutolink = { name: "protocolAutolink", tokenize: tokenizeProtocolAutolink, previous: previousProtocol }, emailAutolink = { name: "emailAutolink", tokenize: tokenizeEmailAutolink, previous: previousEmail }, text6 = {};
function gfmAutolinkLiteral() {
  return { text: text6 };
}
var code2 = 48;
for (; code2 < 123; )
  text6[code2] = emailAutolink, code2++, code2 === 58 ? code2 = 65 : code2 === 91 && (code2 = 97);
text6[43] = emailAutolink;
text6[45] = emailAutolink;
text6[46] = emailAutolink;
text6[95] = emailAutolink;
text6[72] = [emailAutolink, protocolAutolink];
text6[104] = [emailAutolink, protocolAutolink];
text6[87] = [emailAutolink, wwwAutolink];
text6[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  let self2 = this, dot, data;
  return start;
  function start(code22) {
    return !gfmAtext(code22) || !previousEmail.call(self2, self2.previous) || previousUnbalanced(self2.events) ? nok(code22) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkEmail"), atext(code22));
  }
  function atext(code22) {
    return gfmAtext(code22) ? (effects.consume(code22), atext) : code22 === 64 ? (effects.consume(code22), emailDomain) : nok(code22);
  }
  function emailDomain(code22) {
    return code22 === 46 ? effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code22) : code22 === 45 || code22 === 95 || asciiAlphanumeric(code22) ? (data = !0, effects.consume(code22), emailDomain) : emailDomainAfter(code22);
  }
  function emailDomainDot(code22) {
    return effects.consume(code22), dot = !0, emailDomain;
  }
  function emailDomainAfter(code22) {
    return data && dot && asciiAlpha(self2.previous) ? (effects.exit("literalAutolinkEmail"), effects.exit("literalAutolink"), ok2(code22)) : nok(code22);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  let self2 = this;
  return wwwStart;
  function wwwStart(code22) {
    return code22 !== 87 && code22 !== 119 || !previousWww.call(self2, self2.previous) || previousUnbalanced(self2.events) ? nok(code22) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkWww"), effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code22));
  }
  function wwwAfter(code22) {
    return effects.exit("literalAutolinkWww"), effects.exit("literalAutolink"), ok2(code22);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  let self2 = this, buffer = "", seen = !1;
  return protocolStart;
  function protocolStart(code22) {
    return (code22 === 72 || code22 === 104) && previousProtocol.call(self2, self2.previous) && !previousUnbalanced(self2.events) ? (effects.enter("literalAutolink"), effects.enter("literalAutolinkHttp"), buffer += String.fromCodePoint(code22), effects.consume(code22), protocolPrefixInside) : nok(code22);
  }
  function protocolPrefixInside(code22) {
    if (asciiAlpha(code22) && buffer.length < 5)
      return buffer += String.fromCodePoint(code22), effects.consume(code22), protocolPrefixInside;
    if (code22 === 58) {
      let protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https")
        return effects.consume(code22), protocolSlashesInside;
    }
    return nok(code22);
  }
  function protocolSlashesInside(code22) {
    return code22 === 47 ? (effects.consume(code22), seen ? afterProtocol : (seen = !0, protocolSlashesInside)) : nok(code22);
  }
  function afterProtocol(code22) {
    return code22 === null || asciiControl(code22) || markdownLineEndingOrSpace(code22) || unicodeWhitespace(code22) || unicodePunctuation(code22) ? nok(code22) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code22);
  }
  function protocolAfter(code22) {
    return effects.exit("literalAutolinkHttp"), effects.exit("literalAutolink"), ok2(code22);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code22) {
    return (code22 === 87 || code22 === 119) && size < 3 ? (size++, effects.consume(code22), wwwPrefixInside) : code22 === 46 && size === 3 ? (effects.consume(code22), wwwPrefixAfter) : nok(code22);
  }
  function wwwPrefixAfter(code22) {
    return code22 === null ? nok(code22) : ok2(code22);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment, underscoreInLastLastSegment, seen;
  return domainInside;
  function domainInside(code22) {
    return code22 === 46 || code22 === 95 ? effects.check(trail, domainAfter, domainAtPunctuation)(code22) : code22 === null || markdownLineEndingOrSpace(code22) || unicodeWhitespace(code22) || code22 !== 45 && unicodePunctuation(code22) ? domainAfter(code22) : (seen = !0, effects.consume(code22), domainInside);
  }
  function domainAtPunctuation(code22) {
    return code22 === 95 ? underscoreInLastSegment = !0 : (underscoreInLastLastSegment = underscoreInLastSegment, underscoreInLastSegment = void 0), effects.consume(code22), domainInside;
  }
  function domainAfter(code22) {
    return underscoreInLastLastSegment || underscoreInLastSegment || !seen ? nok(code22) : ok2(code22);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0, sizeClose = 0;
  return pathInside;
  function pathInside(code22) {
    return code22 === 40 ? (sizeOpen++, effects.consume(code22), pathInside) : code22 === 41 && sizeClose < sizeOpen ? pathAtPunctuation(code22) : code22 === 33 || code22 === 34 || code22 === 38 || code22 === 39 || code22 === 41 || code22 === 42 || code22 === 44 || code22 === 46 || code22 === 58 || code22 === 59 || code22 === 60 || code22 === 63 || code22 === 93 || code22 === 95 || code22 === 126 ? effects.check(trail, ok2, pathAtPunctuation)(code22) : code22 === null || markdownLineEndingOrSpace(code22) || unicodeWhitespace(code22) ? ok2(code22) : (effects.consume(code22), pathInside);
  }
  function pathAtPunctuation(code22) {
    return code22 === 41 && sizeClose++, effects.consume(code22), pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code22) {
    return code22 === 33 || code22 === 34 || code22 === 39 || code22 === 41 || code22 === 42 || code22 === 44 || code22 === 46 || code22 === 58 || code22 === 59 || code22 === 63 || code22 === 95 || code22 === 126 ? (effects.consume(code22), trail2) : code22 === 38 ? (effects.consume(code22), trailCharacterReferenceStart) : code22 === 93 ? (effects.consume(code22), trailBracketAfter) : code22 === 60 || code22 === null || markdownLineEndingOrSpace(code22) || unicodeWhitespace(code22) ? ok2(code22) : nok(code22);
  }
  function trailBracketAfter(code22) {
    return code22 === null || code22 === 40 || code22 === 91 || markdownLineEndingOrSpace(code22) || unicodeWhitespace(code22) ? ok2(code22) : trail2(code22);
  }
  function trailCharacterReferenceStart(code22) {
    return asciiAlpha(code22) ? trailCharacterReferenceInside(code22) : nok(code22);
  }
  function trailCharacterReferenceInside(code22) {
    return code22 === 59 ? (effects.consume(code22), trail2) : asciiAlpha(code22) ? (effects.consume(code22), trailCharacterReferenceInside) : nok(code22);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start;
  function start(code22) {
    return effects.consume(code22), after;
  }
  function after(code22) {
    return asciiAlphanumeric(code22) ? nok(code22) : ok2(code22);
  }
}
function previousWww(code22) {
  return code22 === null || code22 === 40 || code22 === 42 || code22 === 95 || code22 === 91 || code22 === 93 || code22 === 126 || markdownLineEndingOrSpace(code22);
}
function previousProtocol(code22) {
  return !asciiAlpha(code22);
}
function previousEmail(code22) {
  return !(code22 === 47 || gfmAtext(code22));
}
function gfmAtext(code22) {
  return code22 === 43 || code22 === 45 || code22 === 46 || code22 === 95 || asciiAlphanumeric(code22);
}
function previousUnbalanced(events) {
  let index2 = events.length, result = !1;
  for (; index2--; ) {
    let token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = !0;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = !1;
      break;
    }
  }
  return events.length > 0 && !result && (events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), result;
}

// node_modules/micromark-util-sanitize-uri/index.js
function normalizeUri(value) {
  let result = [], index2 = -1, start = 0, skip = 0;
  for (; ++index2 < value.length; ) {
    let code4 = value.charCodeAt(index2), replace2 = "";
    if (code4 === 37 && asciiAlphanumeric(value.charCodeAt(index2 + 1)) && asciiAlphanumeric(value.charCodeAt(index2 + 2)))
      skip = 2;
    else if (code4 < 128)
      /[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code4)) || (replace2 = String.fromCharCode(code4));
    else if (code4 > 55295 && code4 < 57344) {
      let next = value.charCodeAt(index2 + 1);
      code4 < 56320 && next > 56319 && next < 57344 ? (replace2 = String.fromCharCode(code4, next), skip = 1) : replace2 = "�";
    } else
      replace2 = String.fromCharCode(code4);
    replace2 && (result.push(value.slice(start, index2), encodeURIComponent(replace2)), start = index2 + skip + 1, replace2 = ""), skip && (index2 += skip, skip = 0);
  }
  return result.join("") + value.slice(start);
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  let called = [], index2 = -1;
  for (; ++index2 < constructs2.length; ) {
    let resolve = constructs2[index2].resolveAll;
    resolve && !called.includes(resolve) && (events = resolve(events, context), called.push(resolve));
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention3 = { name: "attention", resolveAll: resolveAllAttention, tokenize: tokenizeAttention };
function resolveAllAttention(events, context) {
  let index2 = -1, nextEvents;
  for (; ++index2 < events.length; )
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      for (; open--; )
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3))
            continue;
          let use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1, start = { ...events[open][1].end }, end = { ...events[index2][1].start };
          movePoint(start, -use), movePoint(end, use);
          let openingSequence = { type: use > 1 ? "strongSequence" : "emphasisSequence", start, end: { ...events[open][1].end } }, closingSequence = { type: use > 1 ? "strongSequence" : "emphasisSequence", start: { ...events[index2][1].start }, end }, text10 = { type: use > 1 ? "strongText" : "emphasisText", start: { ...events[open][1].end }, end: { ...events[index2][1].start } }, group = { type: use > 1 ? "strong" : "emphasis", start: { ...openingSequence.start }, end: { ...closingSequence.end } };
          events[open][1].end = { ...openingSequence.start }, events[index2][1].start = { ...closingSequence.end }, nextEvents = [], events[open][1].end.offset - events[open][1].start.offset && (nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]])), nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text10, context]]), nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context)), nextEvents = push(nextEvents, [["exit", text10, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          events[index2][1].end.offset - events[index2][1].start.offset && (offset = 2, nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]])), splice(events, open - 1, index2 - open + 3, nextEvents), index2 = open + nextEvents.length - offset - 2;
          break;
        }
    }
  for (index2 = -1; ++index2 < events.length; )
    events[index2][1].type === "attentionSequence" && (events[index2][1].type = "data");
  return events;
}
function tokenizeAttention(effects, ok2) {
  let attentionMarkers2 = this.parser.constructs.attentionMarkers.null, previous3 = this.previous, before = classifyCharacter(previous3), marker;
  return start;
  function start(code4) {
    return marker = code4, effects.enter("attentionSequence"), inside(code4);
  }
  function inside(code4) {
    if (code4 === marker)
      return effects.consume(code4), inside;
    let token = effects.exit("attentionSequence"), after = classifyCharacter(code4), open = !after || after === 2 && before || attentionMarkers2.includes(code4) && code4 !== 42 && code4 !== 95, close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    return token._open = !!(marker === 42 ? open : open && (before || !close)), token._close = !!(marker === 42 ? close : close && (after || !open)), ok2(code4);
  }
}
function movePoint(point5, offset) {
  point5.column += offset, point5.offset += offset, point5._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = { name: "autolink", tokenize: tokenizeAutolink };
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code4) {
    return effects.enter("autolink"), effects.enter("autolinkMarker"), effects.consume(code4), effects.exit("autolinkMarker"), effects.enter("autolinkProtocol"), open;
  }
  function open(code4) {
    return asciiAlpha(code4) ? (effects.consume(code4), schemeOrEmailAtext) : code4 === 64 ? nok(code4) : emailAtext(code4);
  }
  function schemeOrEmailAtext(code4) {
    return code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4) ? (size = 1, schemeInsideOrEmailAtext(code4)) : emailAtext(code4);
  }
  function schemeInsideOrEmailAtext(code4) {
    return code4 === 58 ? (effects.consume(code4), size = 0, urlInside) : (code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4)) && size++ < 32 ? (effects.consume(code4), schemeInsideOrEmailAtext) : (size = 0, emailAtext(code4));
  }
  function urlInside(code4) {
    return code4 === 62 ? (effects.exit("autolinkProtocol"), effects.enter("autolinkMarker"), effects.consume(code4), effects.exit("autolinkMarker"), effects.exit("autolink"), ok2) : code4 === null || code4 === 32 || code4 === 60 || asciiControl(code4) ? nok(code4) : (effects.consume(code4), urlInside);
  }
  function emailAtext(code4) {
    return code4 === 64 ? (effects.consume(code4), emailAtSignOrDot) : asciiAtext(code4) ? (effects.consume(code4), emailAtext) : nok(code4);
  }
  function emailAtSignOrDot(code4) {
    return asciiAlphanumeric(code4) ? emailLabel(code4) : nok(code4);
  }
  function emailLabel(code4) {
    return code4 === 46 ? (effects.consume(code4), size = 0, emailAtSignOrDot) : code4 === 62 ? (effects.exit("autolinkProtocol").type = "autolinkEmail", effects.enter("autolinkMarker"), effects.consume(code4), effects.exit("autolinkMarker"), effects.exit("autolink"), ok2) : emailValue(code4);
  }
  function emailValue(code4) {
    if ((code4 === 45 || asciiAlphanumeric(code4)) && size++ < 63) {
      let next = code4 === 45 ? emailValue : emailLabel;
      return effects.consume(code4), next;
    }
    return nok(code4);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  let limit = max ? max - 1 : 1 / 0, size = 0;
  return start;
  function start(code4) {
    return markdownSpace(code4) ? (effects.enter(type), prefix(code4)) : ok2(code4);
  }
  function prefix(code4) {
    return markdownSpace(code4) && size++ < limit ? (effects.consume(code4), prefix) : (effects.exit(type), ok2(code4));
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code4) {
    return max > 0 && markdownSpace(code4) ? (effects.enter(type), prefix(code4)) : after(code4);
  }
  function prefix(code4) {
    return markdownSpace(code4) && size < max ? (effects.consume(code4), size++, prefix) : (effects.exit(type), after(code4));
  }
  function after(code4) {
    return size >= min ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = { partial: !0, tokenize: tokenizeBlankLine };
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code4) {
    return markdownSpace(code4) ? factorySpace(effects, after, "linePrefix")(code4) : after(code4);
  }
  function after(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = { continuation: { tokenize: tokenizeBlockQuoteContinuation }, exit: exit2, name: "blockQuote", tokenize: tokenizeBlockQuoteStart };
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  let self2 = this;
  return start;
  function start(code4) {
    if (code4 === 62) {
      let state = self2.containerState;
      return state.open || (effects.enter("blockQuote", { _container: !0 }), state.open = !0), effects.enter("blockQuotePrefix"), effects.enter("blockQuoteMarker"), effects.consume(code4), effects.exit("blockQuoteMarker"), after;
    }
    return nok(code4);
  }
  function after(code4) {
    return markdownSpace(code4) ? (effects.enter("blockQuotePrefixWhitespace"), effects.consume(code4), effects.exit("blockQuotePrefixWhitespace"), effects.exit("blockQuotePrefix"), ok2) : (effects.exit("blockQuotePrefix"), ok2(code4));
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  let self2 = this;
  return contStart;
  function contStart(code4) {
    return markdownSpace(code4) ? factorySpace(effects, contBefore, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : contBefore(code4);
  }
  function contBefore(code4) {
    return effects.attempt(blockQuote, ok2, nok)(code4);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = { name: "characterEscape", tokenize: tokenizeCharacterEscape };
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code4) {
    return effects.enter("characterEscape"), effects.enter("escapeMarker"), effects.consume(code4), effects.exit("escapeMarker"), inside;
  }
  function inside(code4) {
    return asciiPunctuation(code4) ? (effects.enter("characterEscapeValue"), effects.consume(code4), effects.exit("characterEscapeValue"), effects.exit("characterEscape"), ok2) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = { name: "characterReference", tokenize: tokenizeCharacterReference };
function tokenizeCharacterReference(effects, ok2, nok) {
  let self2 = this, size = 0, max, test;
  return start;
  function start(code4) {
    return effects.enter("characterReference"), effects.enter("characterReferenceMarker"), effects.consume(code4), effects.exit("characterReferenceMarker"), open;
  }
  function open(code4) {
    return code4 === 35 ? (effects.enter("characterReferenceMarkerNumeric"), effects.consume(code4), effects.exit("characterReferenceMarkerNumeric"), numeric) : (effects.enter("characterReferenceValue"), max = 31, test = asciiAlphanumeric, value(code4));
  }
  function numeric(code4) {
    return code4 === 88 || code4 === 120 ? (effects.enter("characterReferenceMarkerHexadecimal"), effects.consume(code4), effects.exit("characterReferenceMarkerHexadecimal"), effects.enter("characterReferenceValue"), max = 6, test = asciiHexDigit, value) : (effects.enter("characterReferenceValue"), max = 7, test = asciiDigit, value(code4));
  }
  function value(code4) {
    if (code4 === 59 && size) {
      let token = effects.exit("characterReferenceValue");
      return test === asciiAlphanumeric && !decodeNamedCharacterReference(self2.sliceSerialize(token)) ? nok(code4) : (effects.enter("characterReferenceMarker"), effects.consume(code4), effects.exit("characterReferenceMarker"), effects.exit("characterReference"), ok2);
    }
    return test(code4) && size++ < max ? (effects.consume(code4), value) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = { partial: !0, tokenize: tokenizeNonLazyContinuation };
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  let self2 = this;
  return start;
  function start(code4) {
    return code4 === null ? nok(code4) : (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), after);
  }
  function after(code4) {
    return self2.parser.lazy[self2.now().line] ? nok(code4) : ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = { concrete: !0, name: "codeFenced", tokenize: tokenizeCodeFenced };
function tokenizeCodeFenced(effects, ok2, nok) {
  let self2 = this, closeStart = { partial: !0, tokenize: tokenizeCloseStart }, initialPrefix = 0, sizeOpen = 0, marker;
  return start;
  function start(code4) {
    return beforeSequenceOpen(code4);
  }
  function beforeSequenceOpen(code4) {
    let tail = self2.events[self2.events.length - 1];
    return initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, marker = code4, effects.enter("codeFenced"), effects.enter("codeFencedFence"), effects.enter("codeFencedFenceSequence"), sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    return code4 === marker ? (sizeOpen++, effects.consume(code4), sequenceOpen) : sizeOpen < 3 ? nok(code4) : (effects.exit("codeFencedFenceSequence"), markdownSpace(code4) ? factorySpace(effects, infoBefore, "whitespace")(code4) : infoBefore(code4));
  }
  function infoBefore(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("codeFencedFence"), self2.interrupt ? ok2(code4) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code4)) : (effects.enter("codeFencedFenceInfo"), effects.enter("chunkString", { contentType: "string" }), info(code4));
  }
  function info(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), infoBefore(code4)) : markdownSpace(code4) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), factorySpace(effects, metaBefore, "whitespace")(code4)) : code4 === 96 && code4 === marker ? nok(code4) : (effects.consume(code4), info);
  }
  function metaBefore(code4) {
    return code4 === null || markdownLineEnding(code4) ? infoBefore(code4) : (effects.enter("codeFencedFenceMeta"), effects.enter("chunkString", { contentType: "string" }), meta(code4));
  }
  function meta(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceMeta"), infoBefore(code4)) : code4 === 96 && code4 === marker ? nok(code4) : (effects.consume(code4), meta);
  }
  function atNonLazyBreak(code4) {
    return effects.attempt(closeStart, after, contentBefore)(code4);
  }
  function contentBefore(code4) {
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), contentStart;
  }
  function contentStart(code4) {
    return initialPrefix > 0 && markdownSpace(code4) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code4) : beforeContentChunk(code4);
  }
  function beforeContentChunk(code4) {
    return code4 === null || markdownLineEnding(code4) ? effects.check(nonLazyContinuation, atNonLazyBreak, after)(code4) : (effects.enter("codeFlowValue"), contentChunk(code4));
  }
  function contentChunk(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("codeFlowValue"), beforeContentChunk(code4)) : (effects.consume(code4), contentChunk);
  }
  function after(code4) {
    return effects.exit("codeFenced"), ok2(code4);
  }
  function tokenizeCloseStart(effects2, ok22, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code4) {
      return effects2.enter("lineEnding"), effects2.consume(code4), effects2.exit("lineEnding"), start2;
    }
    function start2(code4) {
      return effects2.enter("codeFencedFence"), markdownSpace(code4) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : beforeSequenceClose(code4);
    }
    function beforeSequenceClose(code4) {
      return code4 === marker ? (effects2.enter("codeFencedFenceSequence"), sequenceClose(code4)) : nok2(code4);
    }
    function sequenceClose(code4) {
      return code4 === marker ? (size++, effects2.consume(code4), sequenceClose) : size >= sizeOpen ? (effects2.exit("codeFencedFenceSequence"), markdownSpace(code4) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code4) : sequenceCloseAfter(code4)) : nok2(code4);
    }
    function sequenceCloseAfter(code4) {
      return code4 === null || markdownLineEnding(code4) ? (effects2.exit("codeFencedFence"), ok22(code4)) : nok2(code4);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = { name: "codeIndented", tokenize: tokenizeCodeIndented }, furtherStart = { partial: !0, tokenize: tokenizeFurtherStart };
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code4) {
    return effects.enter("codeIndented"), factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code4);
  }
  function atBreak(code4) {
    return code4 === null ? after(code4) : markdownLineEnding(code4) ? effects.attempt(furtherStart, atBreak, after)(code4) : (effects.enter("codeFlowValue"), inside(code4));
  }
  function inside(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("codeFlowValue"), atBreak(code4)) : (effects.consume(code4), inside);
  }
  function after(code4) {
    return effects.exit("codeIndented"), ok2(code4);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  let self2 = this;
  return furtherStart2;
  function furtherStart2(code4) {
    return self2.parser.lazy[self2.now().line] ? nok(code4) : markdownLineEnding(code4) ? (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), furtherStart2) : factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code4);
  }
  function onNotEnoughPrefix(code4) {
    return markdownLineEnding(code4) ? furtherStart2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = { name: "codeText", previous: previous2, resolve: resolveCodeText, tokenize: tokenizeCodeText };
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4, headEnterIndex = 3, index2, enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    for (index2 = headEnterIndex; ++index2 < tailExitIndex; )
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding", events[tailExitIndex][1].type = "codeTextPadding", headEnterIndex += 2, tailExitIndex -= 2;
        break;
      }
  }
  for (index2 = headEnterIndex - 1, tailExitIndex++; ++index2 <= tailExitIndex; )
    enter === void 0 ? index2 !== tailExitIndex && events[index2][1].type !== "lineEnding" && (enter = index2) : (index2 === tailExitIndex || events[index2][1].type === "lineEnding") && (events[enter][1].type = "codeTextData", index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), tailExitIndex -= index2 - enter - 2, index2 = enter + 2), enter = void 0);
  return events;
}
function previous2(code4) {
  return code4 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  let self2 = this, sizeOpen = 0, size, token;
  return start;
  function start(code4) {
    return effects.enter("codeText"), effects.enter("codeTextSequence"), sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    return code4 === 96 ? (effects.consume(code4), sizeOpen++, sequenceOpen) : (effects.exit("codeTextSequence"), between(code4));
  }
  function between(code4) {
    return code4 === null ? nok(code4) : code4 === 32 ? (effects.enter("space"), effects.consume(code4), effects.exit("space"), between) : code4 === 96 ? (token = effects.enter("codeTextSequence"), size = 0, sequenceClose(code4)) : markdownLineEnding(code4) ? (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), between) : (effects.enter("codeTextData"), data(code4));
  }
  function data(code4) {
    return code4 === null || code4 === 32 || code4 === 96 || markdownLineEnding(code4) ? (effects.exit("codeTextData"), between(code4)) : (effects.consume(code4), data);
  }
  function sequenceClose(code4) {
    return code4 === 96 ? (effects.consume(code4), size++, sequenceClose) : size === sizeOpen ? (effects.exit("codeTextSequence"), effects.exit("codeText"), ok2(code4)) : (token.type = "codeTextData", data(code4));
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  constructor(initial) {
    this.left = initial ? [...initial] : [], this.right = [];
  }
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length)
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    return index2 < this.left.length ? this.left[index2] : this.right[this.right.length - index2 + this.left.length - 1];
  }
  get length() {
    return this.left.length + this.right.length;
  }
  shift() {
    return this.setCursor(0), this.right.pop();
  }
  slice(start, end) {
    let stop = end ?? Number.POSITIVE_INFINITY;
    return stop < this.left.length ? this.left.slice(start, stop) : start > this.left.length ? this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse() : this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  splice(start, deleteCount, items) {
    let count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    let removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    return items && chunkedPush(this.left, items), removed.reverse();
  }
  pop() {
    return this.setCursor(Number.POSITIVE_INFINITY), this.left.pop();
  }
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY), this.left.push(item);
  }
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY), chunkedPush(this.left, items);
  }
  unshift(item) {
    this.setCursor(0), this.right.push(item);
  }
  unshiftMany(items) {
    this.setCursor(0), chunkedPush(this.right, items.reverse());
  }
  setCursor(n) {
    if (!(n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0))
      if (n < this.left.length) {
        let removed = this.left.splice(n, Number.POSITIVE_INFINITY);
        chunkedPush(this.right, removed.reverse());
      } else {
        let removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
        chunkedPush(this.left, removed.reverse());
      }
  }
};
function chunkedPush(list4, right) {
  let chunkStart = 0;
  if (right.length < 1e4)
    list4.push(...right);
  else
    for (; chunkStart < right.length; )
      list4.push(...right.slice(chunkStart, chunkStart + 1e4)), chunkStart += 1e4;
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  let jumps = {}, index2 = -1, event, lineIndex, otherIndex, otherEvent, parameters, subevents, more, events = new SpliceBuffer(eventsArray);
  for (; ++index2 < events.length; ) {
    for (; index2 in jumps; )
      index2 = jumps[index2];
    if (event = events.get(index2), index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix" && (subevents = event[1]._tokenizer.events, otherIndex = 0, otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank" && (otherIndex += 2), otherIndex < subevents.length && subevents[otherIndex][1].type === "content"))
      for (; ++otherIndex < subevents.length && subevents[otherIndex][1].type !== "content"; )
        subevents[otherIndex][1].type === "chunkText" && (subevents[otherIndex][1]._isInFirstContentOfListItem = !0, otherIndex++);
    if (event[0] === "enter")
      event[1].contentType && (Object.assign(jumps, subcontent(events, index2)), index2 = jumps[index2], more = !0);
    else if (event[1]._container) {
      for (otherIndex = index2, lineIndex = void 0; otherIndex--; )
        if (otherEvent = events.get(otherIndex), otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank")
          otherEvent[0] === "enter" && (lineIndex && (events.get(lineIndex)[1].type = "lineEndingBlank"), otherEvent[1].type = "lineEnding", lineIndex = otherIndex);
        else if (!(otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent"))
          break;
      lineIndex && (event[1].end = { ...events.get(lineIndex)[1].start }, parameters = events.slice(lineIndex, index2), parameters.unshift(event), events.splice(lineIndex, index2 - lineIndex + 1, parameters));
    }
  }
  return splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0)), !more;
}
function subcontent(events, eventIndex) {
  let token = events.get(eventIndex)[1], context = events.get(eventIndex)[2], startPosition = eventIndex - 1, startPositions = [], tokenizer = token._tokenizer;
  tokenizer || (tokenizer = context.parser[token.contentType](token.start), token._contentTypeTextTrailing && (tokenizer._contentTypeTextTrailing = !0));
  let childEvents = tokenizer.events, jumps = [], gaps = {}, stream, previous3, index2 = -1, current = token, adjust = 0, start = 0, breaks = [start];
  for (; current; ) {
    for (; events.get(++startPosition)[1] !== current; )
      ;
    startPositions.push(startPosition), current._tokenizer || (stream = context.sliceStream(current), current.next || stream.push(null), previous3 && tokenizer.defineSkip(current.start), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = !0), tokenizer.write(stream), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = void 0)), previous3 = current, current = current.next;
  }
  for (current = token; ++index2 < childEvents.length; )
    childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line && (start = index2 + 1, breaks.push(start), current._tokenizer = void 0, current.previous = void 0, current = current.next);
  for (tokenizer.events = [], current ? (current._tokenizer = void 0, current.previous = void 0) : breaks.pop(), index2 = breaks.length; index2--; ) {
    let slice = childEvents.slice(breaks[index2], breaks[index2 + 1]), start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]), events.splice(start2, 2, slice);
  }
  for (jumps.reverse(), index2 = -1; ++index2 < jumps.length; )
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1], adjust += jumps[index2][1] - jumps[index2][0] - 1;
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = { resolve: resolveContent, tokenize: tokenizeContent }, continuationConstruct = { partial: !0, tokenize: tokenizeContinuation };
function resolveContent(events) {
  return subtokenize(events), events;
}
function tokenizeContent(effects, ok2) {
  let previous3;
  return chunkStart;
  function chunkStart(code4) {
    return effects.enter("content"), previous3 = effects.enter("chunkContent", { contentType: "content" }), chunkInside(code4);
  }
  function chunkInside(code4) {
    return code4 === null ? contentEnd(code4) : markdownLineEnding(code4) ? effects.check(continuationConstruct, contentContinue, contentEnd)(code4) : (effects.consume(code4), chunkInside);
  }
  function contentEnd(code4) {
    return effects.exit("chunkContent"), effects.exit("content"), ok2(code4);
  }
  function contentContinue(code4) {
    return effects.consume(code4), effects.exit("chunkContent"), previous3.next = effects.enter("chunkContent", { contentType: "content", previous: previous3 }), previous3 = previous3.next, chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  let self2 = this;
  return startLookahead;
  function startLookahead(code4) {
    return effects.exit("chunkContent"), effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code4) {
    if (code4 === null || markdownLineEnding(code4))
      return nok(code4);
    let tail = self2.events[self2.events.length - 1];
    return !self2.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], !0).length >= 4 ? ok2(code4) : effects.interrupt(self2.parser.constructs.flow, nok, ok2)(code4);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  let limit = max || Number.POSITIVE_INFINITY, balance = 0;
  return start;
  function start(code4) {
    return code4 === 60 ? (effects.enter(type), effects.enter(literalType), effects.enter(literalMarkerType), effects.consume(code4), effects.exit(literalMarkerType), enclosedBefore) : code4 === null || code4 === 32 || code4 === 41 || asciiControl(code4) ? nok(code4) : (effects.enter(type), effects.enter(rawType), effects.enter(stringType), effects.enter("chunkString", { contentType: "string" }), raw3(code4));
  }
  function enclosedBefore(code4) {
    return code4 === 62 ? (effects.enter(literalMarkerType), effects.consume(code4), effects.exit(literalMarkerType), effects.exit(literalType), effects.exit(type), ok2) : (effects.enter(stringType), effects.enter("chunkString", { contentType: "string" }), enclosed(code4));
  }
  function enclosed(code4) {
    return code4 === 62 ? (effects.exit("chunkString"), effects.exit(stringType), enclosedBefore(code4)) : code4 === null || code4 === 60 || markdownLineEnding(code4) ? nok(code4) : (effects.consume(code4), code4 === 92 ? enclosedEscape : enclosed);
  }
  function enclosedEscape(code4) {
    return code4 === 60 || code4 === 62 || code4 === 92 ? (effects.consume(code4), enclosed) : enclosed(code4);
  }
  function raw3(code4) {
    return !balance && (code4 === null || code4 === 41 || markdownLineEndingOrSpace(code4)) ? (effects.exit("chunkString"), effects.exit(stringType), effects.exit(rawType), effects.exit(type), ok2(code4)) : balance < limit && code4 === 40 ? (effects.consume(code4), balance++, raw3) : code4 === 41 ? (effects.consume(code4), balance--, raw3) : code4 === null || code4 === 32 || code4 === 40 || asciiControl(code4) ? nok(code4) : (effects.consume(code4), code4 === 92 ? rawEscape : raw3);
  }
  function rawEscape(code4) {
    return code4 === 40 || code4 === 41 || code4 === 92 ? (effects.consume(code4), raw3) : raw3(code4);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  let self2 = this, size = 0, seen;
  return start;
  function start(code4) {
    return effects.enter(type), effects.enter(markerType), effects.consume(code4), effects.exit(markerType), effects.enter(stringType), atBreak;
  }
  function atBreak(code4) {
    return size > 999 || code4 === null || code4 === 91 || code4 === 93 && !seen || code4 === 94 && !size && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code4) : code4 === 93 ? (effects.exit(stringType), effects.enter(markerType), effects.consume(code4), effects.exit(markerType), effects.exit(type), ok2) : markdownLineEnding(code4) ? (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), atBreak) : (effects.enter("chunkString", { contentType: "string" }), labelInside(code4));
  }
  function labelInside(code4) {
    return code4 === null || code4 === 91 || code4 === 93 || markdownLineEnding(code4) || size++ > 999 ? (effects.exit("chunkString"), atBreak(code4)) : (effects.consume(code4), seen || (seen = !markdownSpace(code4)), code4 === 92 ? labelEscape : labelInside);
  }
  function labelEscape(code4) {
    return code4 === 91 || code4 === 92 || code4 === 93 ? (effects.consume(code4), size++, labelInside) : labelInside(code4);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code4) {
    return code4 === 34 || code4 === 39 || code4 === 40 ? (effects.enter(type), effects.enter(markerType), effects.consume(code4), effects.exit(markerType), marker = code4 === 40 ? 41 : code4, begin) : nok(code4);
  }
  function begin(code4) {
    return code4 === marker ? (effects.enter(markerType), effects.consume(code4), effects.exit(markerType), effects.exit(type), ok2) : (effects.enter(stringType), atBreak(code4));
  }
  function atBreak(code4) {
    return code4 === marker ? (effects.exit(stringType), begin(marker)) : code4 === null ? nok(code4) : markdownLineEnding(code4) ? (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), factorySpace(effects, atBreak, "linePrefix")) : (effects.enter("chunkString", { contentType: "string" }), inside(code4));
  }
  function inside(code4) {
    return code4 === marker || code4 === null || markdownLineEnding(code4) ? (effects.exit("chunkString"), atBreak(code4)) : (effects.consume(code4), code4 === 92 ? escape : inside);
  }
  function escape(code4) {
    return code4 === marker || code4 === 92 ? (effects.consume(code4), inside) : inside(code4);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code4) {
    return markdownLineEnding(code4) ? (effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), seen = !0, start) : markdownSpace(code4) ? factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code4) : ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition2 = { name: "definition", tokenize: tokenizeDefinition }, titleBefore = { partial: !0, tokenize: tokenizeTitleBefore };
function tokenizeDefinition(effects, ok2, nok) {
  let self2 = this, identifier;
  return start;
  function start(code4) {
    return effects.enter("definition"), before(code4);
  }
  function before(code4) {
    return factoryLabel.call(self2, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code4);
  }
  function labelAfter(code4) {
    return identifier = normalizeIdentifier(self2.sliceSerialize(self2.events[self2.events.length - 1][1]).slice(1, -1)), code4 === 58 ? (effects.enter("definitionMarker"), effects.consume(code4), effects.exit("definitionMarker"), markerAfter) : nok(code4);
  }
  function markerAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, destinationBefore)(code4) : destinationBefore(code4);
  }
  function destinationBefore(code4) {
    return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code4);
  }
  function destinationAfter(code4) {
    return effects.attempt(titleBefore, after, after)(code4);
  }
  function after(code4) {
    return markdownSpace(code4) ? factorySpace(effects, afterWhitespace, "whitespace")(code4) : afterWhitespace(code4);
  }
  function afterWhitespace(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("definition"), self2.parser.defined.push(identifier), ok2(code4)) : nok(code4);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, beforeMarker)(code4) : nok(code4);
  }
  function beforeMarker(code4) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code4);
  }
  function titleAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code4) : titleAfterOptionalWhitespace(code4);
  }
  function titleAfterOptionalWhitespace(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = { name: "hardBreakEscape", tokenize: tokenizeHardBreakEscape };
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code4) {
    return effects.enter("hardBreakEscape"), effects.consume(code4), after;
  }
  function after(code4) {
    return markdownLineEnding(code4) ? (effects.exit("hardBreakEscape"), ok2(code4)) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = { name: "headingAtx", resolve: resolveHeadingAtx, tokenize: tokenizeHeadingAtx };
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2, contentStart = 3;
  if (events[contentStart][1].type === "whitespace" && (contentStart += 2), contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace" && (contentEnd -= 2), events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace") && (contentEnd -= contentStart + 1 === contentEnd ? 2 : 4), contentEnd > contentStart) {
    let content3 = { type: "atxHeadingText", start: events[contentStart][1].start, end: events[contentEnd][1].end }, text10 = { type: "chunkText", start: events[contentStart][1].start, end: events[contentEnd][1].end, contentType: "text" };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text10, context], ["exit", text10, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code4) {
    return effects.enter("atxHeading"), before(code4);
  }
  function before(code4) {
    return effects.enter("atxHeadingSequence"), sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    return code4 === 35 && size++ < 6 ? (effects.consume(code4), sequenceOpen) : code4 === null || markdownLineEndingOrSpace(code4) ? (effects.exit("atxHeadingSequence"), atBreak(code4)) : nok(code4);
  }
  function atBreak(code4) {
    return code4 === 35 ? (effects.enter("atxHeadingSequence"), sequenceFurther(code4)) : code4 === null || markdownLineEnding(code4) ? (effects.exit("atxHeading"), ok2(code4)) : markdownSpace(code4) ? factorySpace(effects, atBreak, "whitespace")(code4) : (effects.enter("atxHeadingText"), data(code4));
  }
  function sequenceFurther(code4) {
    return code4 === 35 ? (effects.consume(code4), sequenceFurther) : (effects.exit("atxHeadingSequence"), atBreak(code4));
  }
  function data(code4) {
    return code4 === null || code4 === 35 || markdownLineEndingOrSpace(code4) ? (effects.exit("atxHeadingText"), atBreak(code4)) : (effects.consume(code4), data);
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = { concrete: !0, name: "htmlFlow", resolveTo: resolveToHtmlFlow, tokenize: tokenizeHtmlFlow }, blankLineBefore = { partial: !0, tokenize: tokenizeBlankLineBefore };
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  for (; index2-- && !(events[index2][0] === "enter" && events[index2][1].type === "htmlFlow"); )
    ;
  return index2 > 1 && events[index2 - 2][1].type === "linePrefix" && (events[index2][1].start = events[index2 - 2][1].start, events[index2 + 1][1].start = events[index2 - 2][1].start, events.splice(index2 - 2, 2)), events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  let self2 = this, marker, closingTag, buffer, index2, markerB;
  return start;
  function start(code4) {
    return before(code4);
  }
  function before(code4) {
    return effects.enter("htmlFlow"), effects.enter("htmlFlowData"), effects.consume(code4), open;
  }
  function open(code4) {
    return code4 === 33 ? (effects.consume(code4), declarationOpen) : code4 === 47 ? (effects.consume(code4), closingTag = !0, tagCloseStart) : code4 === 63 ? (effects.consume(code4), marker = 3, self2.interrupt ? ok2 : continuationDeclarationInside) : asciiAlpha(code4) ? (effects.consume(code4), buffer = String.fromCharCode(code4), tagName) : nok(code4);
  }
  function declarationOpen(code4) {
    return code4 === 45 ? (effects.consume(code4), marker = 2, commentOpenInside) : code4 === 91 ? (effects.consume(code4), marker = 5, index2 = 0, cdataOpenInside) : asciiAlpha(code4) ? (effects.consume(code4), marker = 4, self2.interrupt ? ok2 : continuationDeclarationInside) : nok(code4);
  }
  function commentOpenInside(code4) {
    return code4 === 45 ? (effects.consume(code4), self2.interrupt ? ok2 : continuationDeclarationInside) : nok(code4);
  }
  function cdataOpenInside(code4) {
    let value = "CDATA[";
    return code4 === value.charCodeAt(index2++) ? (effects.consume(code4), index2 === value.length ? self2.interrupt ? ok2 : continuation : cdataOpenInside) : nok(code4);
  }
  function tagCloseStart(code4) {
    return asciiAlpha(code4) ? (effects.consume(code4), buffer = String.fromCharCode(code4), tagName) : nok(code4);
  }
  function tagName(code4) {
    if (code4 === null || code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      let slash = code4 === 47, name = buffer.toLowerCase();
      return !slash && !closingTag && htmlRawNames.includes(name) ? (marker = 1, self2.interrupt ? ok2(code4) : continuation(code4)) : htmlBlockNames.includes(buffer.toLowerCase()) ? (marker = 6, slash ? (effects.consume(code4), basicSelfClosing) : self2.interrupt ? ok2(code4) : continuation(code4)) : (marker = 7, self2.interrupt && !self2.parser.lazy[self2.now().line] ? nok(code4) : closingTag ? completeClosingTagAfter(code4) : completeAttributeNameBefore(code4));
    }
    return code4 === 45 || asciiAlphanumeric(code4) ? (effects.consume(code4), buffer += String.fromCharCode(code4), tagName) : nok(code4);
  }
  function basicSelfClosing(code4) {
    return code4 === 62 ? (effects.consume(code4), self2.interrupt ? ok2 : continuation) : nok(code4);
  }
  function completeClosingTagAfter(code4) {
    return markdownSpace(code4) ? (effects.consume(code4), completeClosingTagAfter) : completeEnd(code4);
  }
  function completeAttributeNameBefore(code4) {
    return code4 === 47 ? (effects.consume(code4), completeEnd) : code4 === 58 || code4 === 95 || asciiAlpha(code4) ? (effects.consume(code4), completeAttributeName) : markdownSpace(code4) ? (effects.consume(code4), completeAttributeNameBefore) : completeEnd(code4);
  }
  function completeAttributeName(code4) {
    return code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4) ? (effects.consume(code4), completeAttributeName) : completeAttributeNameAfter(code4);
  }
  function completeAttributeNameAfter(code4) {
    return code4 === 61 ? (effects.consume(code4), completeAttributeValueBefore) : markdownSpace(code4) ? (effects.consume(code4), completeAttributeNameAfter) : completeAttributeNameBefore(code4);
  }
  function completeAttributeValueBefore(code4) {
    return code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96 ? nok(code4) : code4 === 34 || code4 === 39 ? (effects.consume(code4), markerB = code4, completeAttributeValueQuoted) : markdownSpace(code4) ? (effects.consume(code4), completeAttributeValueBefore) : completeAttributeValueUnquoted(code4);
  }
  function completeAttributeValueQuoted(code4) {
    return code4 === markerB ? (effects.consume(code4), markerB = null, completeAttributeValueQuotedAfter) : code4 === null || markdownLineEnding(code4) ? nok(code4) : (effects.consume(code4), completeAttributeValueQuoted);
  }
  function completeAttributeValueUnquoted(code4) {
    return code4 === null || code4 === 34 || code4 === 39 || code4 === 47 || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96 || markdownLineEndingOrSpace(code4) ? completeAttributeNameAfter(code4) : (effects.consume(code4), completeAttributeValueUnquoted);
  }
  function completeAttributeValueQuotedAfter(code4) {
    return code4 === 47 || code4 === 62 || markdownSpace(code4) ? completeAttributeNameBefore(code4) : nok(code4);
  }
  function completeEnd(code4) {
    return code4 === 62 ? (effects.consume(code4), completeAfter) : nok(code4);
  }
  function completeAfter(code4) {
    return code4 === null || markdownLineEnding(code4) ? continuation(code4) : markdownSpace(code4) ? (effects.consume(code4), completeAfter) : nok(code4);
  }
  function continuation(code4) {
    return code4 === 45 && marker === 2 ? (effects.consume(code4), continuationCommentInside) : code4 === 60 && marker === 1 ? (effects.consume(code4), continuationRawTagOpen) : code4 === 62 && marker === 4 ? (effects.consume(code4), continuationClose) : code4 === 63 && marker === 3 ? (effects.consume(code4), continuationDeclarationInside) : code4 === 93 && marker === 5 ? (effects.consume(code4), continuationCdataInside) : markdownLineEnding(code4) && (marker === 6 || marker === 7) ? (effects.exit("htmlFlowData"), effects.check(blankLineBefore, continuationAfter, continuationStart)(code4)) : code4 === null || markdownLineEnding(code4) ? (effects.exit("htmlFlowData"), continuationStart(code4)) : (effects.consume(code4), continuation);
  }
  function continuationStart(code4) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code4);
  }
  function continuationStartNonLazy(code4) {
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), continuationBefore;
  }
  function continuationBefore(code4) {
    return code4 === null || markdownLineEnding(code4) ? continuationStart(code4) : (effects.enter("htmlFlowData"), continuation(code4));
  }
  function continuationCommentInside(code4) {
    return code4 === 45 ? (effects.consume(code4), continuationDeclarationInside) : continuation(code4);
  }
  function continuationRawTagOpen(code4) {
    return code4 === 47 ? (effects.consume(code4), buffer = "", continuationRawEndTag) : continuation(code4);
  }
  function continuationRawEndTag(code4) {
    if (code4 === 62) {
      let name = buffer.toLowerCase();
      return htmlRawNames.includes(name) ? (effects.consume(code4), continuationClose) : continuation(code4);
    }
    return asciiAlpha(code4) && buffer.length < 8 ? (effects.consume(code4), buffer += String.fromCharCode(code4), continuationRawEndTag) : continuation(code4);
  }
  function continuationCdataInside(code4) {
    return code4 === 93 ? (effects.consume(code4), continuationDeclarationInside) : continuation(code4);
  }
  function continuationDeclarationInside(code4) {
    return code4 === 62 ? (effects.consume(code4), continuationClose) : code4 === 45 && marker === 2 ? (effects.consume(code4), continuationDeclarationInside) : continuation(code4);
  }
  function continuationClose(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("htmlFlowData"), continuationAfter(code4)) : (effects.consume(code4), continuationClose);
  }
  function continuationAfter(code4) {
    return effects.exit("htmlFlow"), ok2(code4);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code4) {
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = { name: "htmlText", tokenize: tokenizeHtmlText };
function tokenizeHtmlText(effects, ok2, nok) {
  let self2 = this, marker, index2, returnState;
  return start;
  function start(code4) {
    return effects.enter("htmlText"), effects.enter("htmlTextData"), effects.consume(code4), open;
  }
  function open(code4) {
    return code4 === 33 ? (effects.consume(code4), declarationOpen) : code4 === 47 ? (effects.consume(code4), tagCloseStart) : code4 === 63 ? (effects.consume(code4), instruction) : asciiAlpha(code4) ? (effects.consume(code4), tagOpen) : nok(code4);
  }
  function declarationOpen(code4) {
    return code4 === 45 ? (effects.consume(code4), commentOpenInside) : code4 === 91 ? (effects.consume(code4), index2 = 0, cdataOpenInside) : asciiAlpha(code4) ? (effects.consume(code4), declaration) : nok(code4);
  }
  function commentOpenInside(code4) {
    return code4 === 45 ? (effects.consume(code4), commentEnd) : nok(code4);
  }
  function comment5(code4) {
    return code4 === null ? nok(code4) : code4 === 45 ? (effects.consume(code4), commentClose) : markdownLineEnding(code4) ? (returnState = comment5, lineEndingBefore(code4)) : (effects.consume(code4), comment5);
  }
  function commentClose(code4) {
    return code4 === 45 ? (effects.consume(code4), commentEnd) : comment5(code4);
  }
  function commentEnd(code4) {
    return code4 === 62 ? end(code4) : code4 === 45 ? commentClose(code4) : comment5(code4);
  }
  function cdataOpenInside(code4) {
    let value = "CDATA[";
    return code4 === value.charCodeAt(index2++) ? (effects.consume(code4), index2 === value.length ? cdata : cdataOpenInside) : nok(code4);
  }
  function cdata(code4) {
    return code4 === null ? nok(code4) : code4 === 93 ? (effects.consume(code4), cdataClose) : markdownLineEnding(code4) ? (returnState = cdata, lineEndingBefore(code4)) : (effects.consume(code4), cdata);
  }
  function cdataClose(code4) {
    return code4 === 93 ? (effects.consume(code4), cdataEnd) : cdata(code4);
  }
  function cdataEnd(code4) {
    return code4 === 62 ? end(code4) : code4 === 93 ? (effects.consume(code4), cdataEnd) : cdata(code4);
  }
  function declaration(code4) {
    return code4 === null || code4 === 62 ? end(code4) : markdownLineEnding(code4) ? (returnState = declaration, lineEndingBefore(code4)) : (effects.consume(code4), declaration);
  }
  function instruction(code4) {
    return code4 === null ? nok(code4) : code4 === 63 ? (effects.consume(code4), instructionClose) : markdownLineEnding(code4) ? (returnState = instruction, lineEndingBefore(code4)) : (effects.consume(code4), instruction);
  }
  function instructionClose(code4) {
    return code4 === 62 ? end(code4) : instruction(code4);
  }
  function tagCloseStart(code4) {
    return asciiAlpha(code4) ? (effects.consume(code4), tagClose) : nok(code4);
  }
  function tagClose(code4) {
    return code4 === 45 || asciiAlphanumeric(code4) ? (effects.consume(code4), tagClose) : tagCloseBetween(code4);
  }
  function tagCloseBetween(code4) {
    return markdownLineEnding(code4) ? (returnState = tagCloseBetween, lineEndingBefore(code4)) : markdownSpace(code4) ? (effects.consume(code4), tagCloseBetween) : end(code4);
  }
  function tagOpen(code4) {
    return code4 === 45 || asciiAlphanumeric(code4) ? (effects.consume(code4), tagOpen) : code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4) ? tagOpenBetween(code4) : nok(code4);
  }
  function tagOpenBetween(code4) {
    return code4 === 47 ? (effects.consume(code4), end) : code4 === 58 || code4 === 95 || asciiAlpha(code4) ? (effects.consume(code4), tagOpenAttributeName) : markdownLineEnding(code4) ? (returnState = tagOpenBetween, lineEndingBefore(code4)) : markdownSpace(code4) ? (effects.consume(code4), tagOpenBetween) : end(code4);
  }
  function tagOpenAttributeName(code4) {
    return code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4) ? (effects.consume(code4), tagOpenAttributeName) : tagOpenAttributeNameAfter(code4);
  }
  function tagOpenAttributeNameAfter(code4) {
    return code4 === 61 ? (effects.consume(code4), tagOpenAttributeValueBefore) : markdownLineEnding(code4) ? (returnState = tagOpenAttributeNameAfter, lineEndingBefore(code4)) : markdownSpace(code4) ? (effects.consume(code4), tagOpenAttributeNameAfter) : tagOpenBetween(code4);
  }
  function tagOpenAttributeValueBefore(code4) {
    return code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96 ? nok(code4) : code4 === 34 || code4 === 39 ? (effects.consume(code4), marker = code4, tagOpenAttributeValueQuoted) : markdownLineEnding(code4) ? (returnState = tagOpenAttributeValueBefore, lineEndingBefore(code4)) : markdownSpace(code4) ? (effects.consume(code4), tagOpenAttributeValueBefore) : (effects.consume(code4), tagOpenAttributeValueUnquoted);
  }
  function tagOpenAttributeValueQuoted(code4) {
    return code4 === marker ? (effects.consume(code4), marker = void 0, tagOpenAttributeValueQuotedAfter) : code4 === null ? nok(code4) : markdownLineEnding(code4) ? (returnState = tagOpenAttributeValueQuoted, lineEndingBefore(code4)) : (effects.consume(code4), tagOpenAttributeValueQuoted);
  }
  function tagOpenAttributeValueUnquoted(code4) {
    return code4 === null || code4 === 34 || code4 === 39 || code4 === 60 || code4 === 61 || code4 === 96 ? nok(code4) : code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4) ? tagOpenBetween(code4) : (effects.consume(code4), tagOpenAttributeValueUnquoted);
  }
  function tagOpenAttributeValueQuotedAfter(code4) {
    return code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4) ? tagOpenBetween(code4) : nok(code4);
  }
  function end(code4) {
    return code4 === 62 ? (effects.consume(code4), effects.exit("htmlTextData"), effects.exit("htmlText"), ok2) : nok(code4);
  }
  function lineEndingBefore(code4) {
    return effects.exit("htmlTextData"), effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), lineEndingAfter;
  }
  function lineEndingAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : lineEndingAfterPrefix(code4);
  }
  function lineEndingAfterPrefix(code4) {
    return effects.enter("htmlTextData"), returnState(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = { name: "labelEnd", resolveAll: resolveAllLabelEnd, resolveTo: resolveToLabelEnd, tokenize: tokenizeLabelEnd }, resourceConstruct = { tokenize: tokenizeResource }, referenceFullConstruct = { tokenize: tokenizeReferenceFull }, referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
  let index2 = -1, newEvents = [];
  for (; ++index2 < events.length; ) {
    let token = events[index2][1];
    if (newEvents.push(events[index2]), token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      let offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data", index2 += offset;
    }
  }
  return events.length !== newEvents.length && splice(events, 0, events.length, newEvents), events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length, offset = 0, open, close, media;
  for (; index2--; ) {
    let token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive)
        break;
      events[index2][0] === "enter" && token.type === "labelLink" && (token._inactive = !0);
    } else if (close) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced && (open = index2, token.type !== "labelLink")) {
        offset = 2;
        break;
      }
    } else token.type === "labelEnd" && (close = index2);
  }
  let group = { type: events[open][1].type === "labelLink" ? "link" : "image", start: { ...events[open][1].start }, end: { ...events[events.length - 1][1].end } }, label = { type: "label", start: { ...events[open][1].start }, end: { ...events[close][1].end } }, text10 = { type: "labelText", start: { ...events[open + offset + 2][1].end }, end: { ...events[close - 2][1].start } };
  return media = [["enter", group, context], ["enter", label, context]], media = push(media, events.slice(open + 1, open + offset + 3)), media = push(media, [["enter", text10, context]]), media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context)), media = push(media, [["exit", text10, context], events[close - 2], events[close - 1], ["exit", label, context]]), media = push(media, events.slice(close + 1)), media = push(media, [["exit", group, context]]), splice(events, open, events.length, media), events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  let self2 = this, labelStarts = self2._labelStarts, labelStart, defined;
  if (labelStarts) {
    for (; labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced; )
      labelStarts.pop();
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code4) {
    return labelStart ? labelStart._inactive ? labelEndNok(code4) : (defined = self2.parser.defined.includes(normalizeIdentifier(self2.sliceSerialize({ start: labelStart.end, end: self2.now() }))), effects.enter("labelEnd"), effects.enter("labelMarker"), effects.consume(code4), effects.exit("labelMarker"), effects.exit("labelEnd"), after) : nok(code4);
  }
  function after(code4) {
    return code4 === 40 ? effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code4) : code4 === 91 ? effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code4) : defined ? labelEndOk(code4) : labelEndNok(code4);
  }
  function referenceNotFull(code4) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code4);
  }
  function labelEndOk(code4) {
    return labelStarts.pop(), ok2(code4);
  }
  function labelEndNok(code4) {
    return labelStart._balanced = !0, nok(code4);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code4) {
    return effects.enter("resource"), effects.enter("resourceMarker"), effects.consume(code4), effects.exit("resourceMarker"), resourceBefore;
  }
  function resourceBefore(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceOpen)(code4) : resourceOpen(code4);
  }
  function resourceOpen(code4) {
    return code4 === 41 ? resourceEnd(code4) : factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code4);
  }
  function resourceDestinationAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceBetween)(code4) : resourceEnd(code4);
  }
  function resourceDestinationMissing(code4) {
    return nok(code4);
  }
  function resourceBetween(code4) {
    return code4 === 34 || code4 === 39 || code4 === 40 ? factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code4) : resourceEnd(code4);
  }
  function resourceTitleAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceEnd)(code4) : resourceEnd(code4);
  }
  function resourceEnd(code4) {
    return code4 === 41 ? (effects.enter("resourceMarker"), effects.consume(code4), effects.exit("resourceMarker"), effects.exit("resource"), ok2) : nok(code4);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  let self2 = this;
  return referenceFull;
  function referenceFull(code4) {
    return factoryLabel.call(self2, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code4);
  }
  function referenceFullAfter(code4) {
    return self2.parser.defined.includes(normalizeIdentifier(self2.sliceSerialize(self2.events[self2.events.length - 1][1]).slice(1, -1))) ? ok2(code4) : nok(code4);
  }
  function referenceFullMissing(code4) {
    return nok(code4);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code4) {
    return effects.enter("reference"), effects.enter("referenceMarker"), effects.consume(code4), effects.exit("referenceMarker"), referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code4) {
    return code4 === 93 ? (effects.enter("referenceMarker"), effects.consume(code4), effects.exit("referenceMarker"), effects.exit("reference"), ok2) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = { name: "labelStartImage", resolveAll: labelEnd.resolveAll, tokenize: tokenizeLabelStartImage };
function tokenizeLabelStartImage(effects, ok2, nok) {
  let self2 = this, labelImage;
  return start;
  function start(code4) {
    return effects.enter("labelImage"), effects.enter("labelImageMarker"), effects.consume(code4), effects.exit("labelImageMarker"), open;
  }
  function open(code4) {
    return code4 === 91 ? (effects.enter("labelMarker"), effects.consume(code4), effects.exit("labelMarker"), labelImage = effects.exit("labelImage"), after) : nok(code4);
  }
  function after(code4) {
    return code4 === 94 && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code4) : (self2._labelStarts = self2._labelStarts || [], self2._labelStarts.push(labelImage), ok2(code4));
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = { name: "labelStartLink", resolveAll: labelEnd.resolveAll, tokenize: tokenizeLabelStartLink };
function tokenizeLabelStartLink(effects, ok2, nok) {
  let self2 = this, labelLink;
  return start;
  function start(code4) {
    return effects.enter("labelLink"), effects.enter("labelMarker"), effects.consume(code4), effects.exit("labelMarker"), labelLink = effects.exit("labelLink"), after;
  }
  function after(code4) {
    return code4 === 94 && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code4) : (self2._labelStarts = self2._labelStarts || [], self2._labelStarts.push(labelLink), ok2(code4));
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = { name: "lineEnding", tokenize: tokenizeLineEnding };
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code4) {
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = { name: "thematicBreak", tokenize: tokenizeThematicBreak };
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0, marker;
  return start;
  function start(code4) {
    return effects.enter("thematicBreak"), before(code4);
  }
  function before(code4) {
    return marker = code4, atBreak(code4);
  }
  function atBreak(code4) {
    return code4 === marker ? (effects.enter("thematicBreakSequence"), sequence(code4)) : size >= 3 && (code4 === null || markdownLineEnding(code4)) ? (effects.exit("thematicBreak"), ok2(code4)) : nok(code4);
  }
  function sequence(code4) {
    return code4 === marker ? (effects.consume(code4), size++, sequence) : (effects.exit("thematicBreakSequence"), markdownSpace(code4) ? factorySpace(effects, atBreak, "whitespace")(code4) : atBreak(code4));
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = { continuation: { tokenize: tokenizeListContinuation }, exit: tokenizeListEnd, name: "list", tokenize: tokenizeListStart }, listItemPrefixWhitespaceConstruct = { partial: !0, tokenize: tokenizeListItemPrefixWhitespace }, indentConstruct = { partial: !0, tokenize: tokenizeIndent };
function tokenizeListStart(effects, ok2, nok) {
  let self2 = this, tail = self2.events[self2.events.length - 1], initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, size = 0;
  return start;
  function start(code4) {
    let kind = self2.containerState.type || (code4 === 42 || code4 === 43 || code4 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self2.containerState.marker || code4 === self2.containerState.marker : asciiDigit(code4)) {
      if (self2.containerState.type || (self2.containerState.type = kind, effects.enter(kind, { _container: !0 })), kind === "listUnordered")
        return effects.enter("listItemPrefix"), code4 === 42 || code4 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code4) : atMarker(code4);
      if (!self2.interrupt || code4 === 49)
        return effects.enter("listItemPrefix"), effects.enter("listItemValue"), inside(code4);
    }
    return nok(code4);
  }
  function inside(code4) {
    return asciiDigit(code4) && ++size < 10 ? (effects.consume(code4), inside) : (!self2.interrupt || size < 2) && (self2.containerState.marker ? code4 === self2.containerState.marker : code4 === 41 || code4 === 46) ? (effects.exit("listItemValue"), atMarker(code4)) : nok(code4);
  }
  function atMarker(code4) {
    return effects.enter("listItemMarker"), effects.consume(code4), effects.exit("listItemMarker"), self2.containerState.marker = self2.containerState.marker || code4, effects.check(blankLine, self2.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
  }
  function onBlank(code4) {
    return self2.containerState.initialBlankLine = !0, initialSize++, endOfPrefix(code4);
  }
  function otherPrefix(code4) {
    return markdownSpace(code4) ? (effects.enter("listItemPrefixWhitespace"), effects.consume(code4), effects.exit("listItemPrefixWhitespace"), endOfPrefix) : nok(code4);
  }
  function endOfPrefix(code4) {
    return self2.containerState.size = initialSize + self2.sliceSerialize(effects.exit("listItemPrefix"), !0).length, ok2(code4);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  let self2 = this;
  return self2.containerState._closeFlow = void 0, effects.check(blankLine, onBlank, notBlank);
  function onBlank(code4) {
    return self2.containerState.furtherBlankLines = self2.containerState.furtherBlankLines || self2.containerState.initialBlankLine, factorySpace(effects, ok2, "listItemIndent", self2.containerState.size + 1)(code4);
  }
  function notBlank(code4) {
    return self2.containerState.furtherBlankLines || !markdownSpace(code4) ? (self2.containerState.furtherBlankLines = void 0, self2.containerState.initialBlankLine = void 0, notInCurrentItem(code4)) : (self2.containerState.furtherBlankLines = void 0, self2.containerState.initialBlankLine = void 0, effects.attempt(indentConstruct, ok2, notInCurrentItem)(code4));
  }
  function notInCurrentItem(code4) {
    return self2.containerState._closeFlow = !0, self2.interrupt = void 0, factorySpace(effects, effects.attempt(list2, ok2, nok), "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self2.containerState.size + 1);
  function afterPrefix(code4) {
    let tail = self2.events[self2.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], !0).length === self2.containerState.size ? ok2(code4) : nok(code4);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
  function afterPrefix(code4) {
    let tail = self2.events[self2.events.length - 1];
    return !markdownSpace(code4) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  constructor() {
    this.index = /* @__PURE__ */ new Map(), this.map = [];
  }
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, !1);
  }
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, !0);
  }
  consume(events) {
    if (this.map.sort(function(a, b) {
      return a[0] - b[0];
    }), this.map.length === 0)
      return;
    let index2 = this.map.length, vecs = [];
    for (; index2 > 0; )
      index2 -= 1, vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]), events.length = this.map[index2][0];
    vecs.push(events.slice()), events.length = 0;
    let slice = vecs.pop();
    for (; slice; ) {
      for (let element6 of slice)
        events.push(element6);
      slice = vecs.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0)
    return;
  let existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove, before ? (add.push(...existing[2]), existing[2] = add) : existing[2].push(...add);
    return;
  }
  let change = [at, remove, add];
  editMap.map.push(change), editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = { name: "setextUnderline", resolveTo: resolveToSetextUnderline, tokenize: tokenizeSetextUnderline };
function resolveToSetextUnderline(events, context) {
  let editMap = new EditMap(), index2 = events.length, content3, text10, definition3;
  for (; index2--; )
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      events[index2][1].type === "paragraph" && (text10 = index2);
    } else
      events[index2][1].type === "content" && editMap.add(index2, 1, []), !definition3 && events[index2][1].type === "definition" && (definition3 = index2);
  let heading3 = { type: "setextHeading", start: { ...events[content3][1].start }, end: { ...events[events.length - 1][1].end } };
  return events[text10][1].type = "setextHeadingText", definition3 ? (editMap.add(text10, 0, [["enter", heading3, context]]), editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]), events[content3][1].end = { ...events[definition3][1].end }) : events[content3][1] = heading3, editMap.add(events.length, 0, [["exit", heading3, context]]), editMap.consume(events), events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  let self2 = this, marker;
  return start;
  function start(code4) {
    let index2 = self2.events.length, paragraph3;
    for (; index2--; )
      if (self2.events[index2][1].type !== "lineEnding" && self2.events[index2][1].type !== "linePrefix" && self2.events[index2][1].type !== "content") {
        paragraph3 = self2.events[index2][1].type === "paragraph";
        break;
      }
    return !self2.parser.lazy[self2.now().line] && (self2.interrupt || paragraph3) ? (effects.enter("setextHeadingLine"), marker = code4, before(code4)) : nok(code4);
  }
  function before(code4) {
    return effects.enter("setextHeadingLineSequence"), inside(code4);
  }
  function inside(code4) {
    return code4 === marker ? (effects.consume(code4), inside) : (effects.exit("setextHeadingLineSequence"), markdownSpace(code4) ? factorySpace(effects, after, "lineSuffix")(code4) : after(code4));
  }
  function after(code4) {
    return code4 === null || markdownLineEnding(code4) ? (effects.exit("setextHeadingLine"), ok2(code4)) : nok(code4);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = { tokenize: tokenizeIndent2, partial: !0 };
function gfmFootnote() {
  return { document: { 91: { name: "gfmFootnoteDefinition", tokenize: tokenizeDefinitionStart, continuation: { tokenize: tokenizeDefinitionContinuation }, exit: gfmFootnoteDefinitionEnd } }, text: { 91: { name: "gfmFootnoteCall", tokenize: tokenizeGfmFootnoteCall }, 93: { name: "gfmPotentialFootnoteCall", add: "after", tokenize: tokenizePotentialGfmFootnoteCall, resolveTo: resolveToPotentialGfmFootnoteCall } } };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  let self2 = this, index2 = self2.events.length, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), labelStart;
  for (; index2--; ) {
    let token = self2.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link")
      break;
  }
  return start;
  function start(code4) {
    if (!labelStart || !labelStart._balanced)
      return nok(code4);
    let id = normalizeIdentifier(self2.sliceSerialize({ start: labelStart.end, end: self2.now() }));
    return id.codePointAt(0) !== 94 || !defined.includes(id.slice(1)) ? nok(code4) : (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code4), effects.exit("gfmFootnoteCallLabelMarker"), ok2(code4));
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length, labelStart;
  for (; index2--; )
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  events[index2 + 1][1].type = "data", events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  let call = { type: "gfmFootnoteCall", start: Object.assign({}, events[index2 + 3][1].start), end: Object.assign({}, events[events.length - 1][1].end) }, marker = { type: "gfmFootnoteCallMarker", start: Object.assign({}, events[index2 + 3][1].end), end: Object.assign({}, events[index2 + 3][1].end) };
  marker.end.column++, marker.end.offset++, marker.end._bufferIndex++;
  let string3 = { type: "gfmFootnoteCallString", start: Object.assign({}, marker.end), end: Object.assign({}, events[events.length - 1][1].start) }, chunk = { type: "chunkString", contentType: "string", start: Object.assign({}, string3.start), end: Object.assign({}, string3.end) }, replacement = [events[index2 + 1], events[index2 + 2], ["enter", call, context], events[index2 + 3], events[index2 + 4], ["enter", marker, context], ["exit", marker, context], ["enter", string3, context], ["enter", chunk, context], ["exit", chunk, context], ["exit", string3, context], events[events.length - 2], events[events.length - 1], ["exit", call, context]];
  return events.splice(index2, events.length - index2 + 1, ...replacement), events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  let self2 = this, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), size = 0, data;
  return start;
  function start(code4) {
    return effects.enter("gfmFootnoteCall"), effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code4), effects.exit("gfmFootnoteCallLabelMarker"), callStart;
  }
  function callStart(code4) {
    return code4 !== 94 ? nok(code4) : (effects.enter("gfmFootnoteCallMarker"), effects.consume(code4), effects.exit("gfmFootnoteCallMarker"), effects.enter("gfmFootnoteCallString"), effects.enter("chunkString").contentType = "string", callData);
  }
  function callData(code4) {
    if (size > 999 || code4 === 93 && !data || code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4))
      return nok(code4);
    if (code4 === 93) {
      effects.exit("chunkString");
      let token = effects.exit("gfmFootnoteCallString");
      return defined.includes(normalizeIdentifier(self2.sliceSerialize(token))) ? (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code4), effects.exit("gfmFootnoteCallLabelMarker"), effects.exit("gfmFootnoteCall"), ok2) : nok(code4);
    }
    return markdownLineEndingOrSpace(code4) || (data = !0), size++, effects.consume(code4), code4 === 92 ? callEscape : callData;
  }
  function callEscape(code4) {
    return code4 === 91 || code4 === 92 || code4 === 93 ? (effects.consume(code4), size++, callData) : callData(code4);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  let self2 = this, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), identifier, size = 0, data;
  return start;
  function start(code4) {
    return effects.enter("gfmFootnoteDefinition")._container = !0, effects.enter("gfmFootnoteDefinitionLabel"), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code4), effects.exit("gfmFootnoteDefinitionLabelMarker"), labelAtMarker;
  }
  function labelAtMarker(code4) {
    return code4 === 94 ? (effects.enter("gfmFootnoteDefinitionMarker"), effects.consume(code4), effects.exit("gfmFootnoteDefinitionMarker"), effects.enter("gfmFootnoteDefinitionLabelString"), effects.enter("chunkString").contentType = "string", labelInside) : nok(code4);
  }
  function labelInside(code4) {
    if (size > 999 || code4 === 93 && !data || code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4))
      return nok(code4);
    if (code4 === 93) {
      effects.exit("chunkString");
      let token = effects.exit("gfmFootnoteDefinitionLabelString");
      return identifier = normalizeIdentifier(self2.sliceSerialize(token)), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code4), effects.exit("gfmFootnoteDefinitionLabelMarker"), effects.exit("gfmFootnoteDefinitionLabel"), labelAfter;
    }
    return markdownLineEndingOrSpace(code4) || (data = !0), size++, effects.consume(code4), code4 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code4) {
    return code4 === 91 || code4 === 92 || code4 === 93 ? (effects.consume(code4), size++, labelInside) : labelInside(code4);
  }
  function labelAfter(code4) {
    return code4 === 58 ? (effects.enter("definitionMarker"), effects.consume(code4), effects.exit("definitionMarker"), defined.includes(identifier) || defined.push(identifier), factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace")) : nok(code4);
  }
  function whitespaceAfter(code4) {
    return ok2(code4);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
  function afterPrefix(code4) {
    let tail = self2.events[self2.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], !0).length === 4 ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  let single = (options || {}).singleTilde, tokenizer = { name: "strikethrough", tokenize: tokenizeStrikethrough, resolveAll: resolveAllStrikethrough };
  return single == null && (single = !0), { text: { 126: tokenizer }, insideSpan: { null: [tokenizer] }, attentionMarkers: { null: [126] } };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    for (; ++index2 < events.length; )
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        for (; open--; )
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence", events[open][1].type = "strikethroughSequence";
            let strikethrough2 = { type: "strikethrough", start: Object.assign({}, events[open][1].start), end: Object.assign({}, events[index2][1].end) }, text10 = { type: "strikethroughText", start: Object.assign({}, events[open][1].end), end: Object.assign({}, events[index2][1].start) }, nextEvents = [["enter", strikethrough2, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text10, context]], insideSpan2 = context.parser.constructs.insideSpan.null;
            insideSpan2 && splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context)), splice(nextEvents, nextEvents.length, 0, [["exit", text10, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough2, context]]), splice(events, open - 1, index2 - open + 3, nextEvents), index2 = open + nextEvents.length - 2;
            break;
          }
      }
    for (index2 = -1; ++index2 < events.length; )
      events[index2][1].type === "strikethroughSequenceTemporary" && (events[index2][1].type = "data");
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    let previous3 = this.previous, events = this.events, size = 0;
    return start;
    function start(code4) {
      return previous3 === 126 && events[events.length - 1][1].type !== "characterEscape" ? nok(code4) : (effects.enter("strikethroughSequenceTemporary"), more(code4));
    }
    function more(code4) {
      let before = classifyCharacter(previous3);
      if (code4 === 126)
        return size > 1 ? nok(code4) : (effects.consume(code4), size++, more);
      if (size < 2 && !single) return nok(code4);
      let token = effects.exit("strikethroughSequenceTemporary"), after = classifyCharacter(code4);
      return token._open = !after || after === 2 && !!before, token._close = !before || before === 2 && !!after, ok2(code4);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  constructor() {
    this.map = [], this.index = /* @__PURE__ */ new Map();
  }
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  consume(events) {
    if (this.map.sort(function(a, b) {
      return a[0] - b[0];
    }), this.map.length === 0)
      return;
    let index2 = this.map.length, vecs = [];
    for (; index2 > 0; )
      index2 -= 1, vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]), events.length = this.map[index2][0];
    vecs.push(events.slice()), events.length = 0;
    let slice = vecs.pop();
    for (; slice; ) {
      for (let element6 of slice)
        events.push(element6);
      slice = vecs.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0)
    return;
  let existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove, existing[2].push(...add);
    return;
  }
  let change = [at, remove, add];
  editMap.map.push(change), editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = !1, align = [];
  for (; index2 < events.length; ) {
    let event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter")
        event[1].type === "tableContent" && align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
      else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          let alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow")
        break;
    } else event[0] === "enter" && event[1].type === "tableDelimiterRow" && (inDelimiterRow = !0);
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return { flow: { null: { name: "table", tokenize: tokenizeTable, resolveAll: resolveTable } } };
}
function tokenizeTable(effects, ok2, nok) {
  let self2 = this, size = 0, sizeB = 0, seen;
  return start;
  function start(code4) {
    let index2 = self2.events.length - 1;
    for (; index2 > -1; ) {
      let { type } = self2.events[index2][1];
      if (type === "lineEnding" || type === "linePrefix")
        index2--;
      else
        break;
    }
    let tail = index2 > -1 ? self2.events[index2][1].type : null, next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    return next === bodyRowStart && self2.parser.lazy[self2.now().line] ? nok(code4) : next(code4);
  }
  function headRowBefore(code4) {
    return effects.enter("tableHead"), effects.enter("tableRow"), headRowStart(code4);
  }
  function headRowStart(code4) {
    return code4 === 124 || (seen = !0, sizeB += 1), headRowBreak(code4);
  }
  function headRowBreak(code4) {
    return code4 === null ? nok(code4) : markdownLineEnding(code4) ? sizeB > 1 ? (sizeB = 0, self2.interrupt = !0, effects.exit("tableRow"), effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), headDelimiterStart) : nok(code4) : markdownSpace(code4) ? factorySpace(effects, headRowBreak, "whitespace")(code4) : (sizeB += 1, seen && (seen = !1, size += 1), code4 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code4), effects.exit("tableCellDivider"), seen = !0, headRowBreak) : (effects.enter("data"), headRowData(code4)));
  }
  function headRowData(code4) {
    return code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4) ? (effects.exit("data"), headRowBreak(code4)) : (effects.consume(code4), code4 === 92 ? headRowEscape : headRowData);
  }
  function headRowEscape(code4) {
    return code4 === 92 || code4 === 124 ? (effects.consume(code4), headRowData) : headRowData(code4);
  }
  function headDelimiterStart(code4) {
    return self2.interrupt = !1, self2.parser.lazy[self2.now().line] ? nok(code4) : (effects.enter("tableDelimiterRow"), seen = !1, markdownSpace(code4) ? factorySpace(effects, headDelimiterBefore, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : headDelimiterBefore(code4));
  }
  function headDelimiterBefore(code4) {
    return code4 === 45 || code4 === 58 ? headDelimiterValueBefore(code4) : code4 === 124 ? (seen = !0, effects.enter("tableCellDivider"), effects.consume(code4), effects.exit("tableCellDivider"), headDelimiterCellBefore) : headDelimiterNok(code4);
  }
  function headDelimiterCellBefore(code4) {
    return markdownSpace(code4) ? factorySpace(effects, headDelimiterValueBefore, "whitespace")(code4) : headDelimiterValueBefore(code4);
  }
  function headDelimiterValueBefore(code4) {
    return code4 === 58 ? (sizeB += 1, seen = !0, effects.enter("tableDelimiterMarker"), effects.consume(code4), effects.exit("tableDelimiterMarker"), headDelimiterLeftAlignmentAfter) : code4 === 45 ? (sizeB += 1, headDelimiterLeftAlignmentAfter(code4)) : code4 === null || markdownLineEnding(code4) ? headDelimiterCellAfter(code4) : headDelimiterNok(code4);
  }
  function headDelimiterLeftAlignmentAfter(code4) {
    return code4 === 45 ? (effects.enter("tableDelimiterFiller"), headDelimiterFiller(code4)) : headDelimiterNok(code4);
  }
  function headDelimiterFiller(code4) {
    return code4 === 45 ? (effects.consume(code4), headDelimiterFiller) : code4 === 58 ? (seen = !0, effects.exit("tableDelimiterFiller"), effects.enter("tableDelimiterMarker"), effects.consume(code4), effects.exit("tableDelimiterMarker"), headDelimiterRightAlignmentAfter) : (effects.exit("tableDelimiterFiller"), headDelimiterRightAlignmentAfter(code4));
  }
  function headDelimiterRightAlignmentAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects, headDelimiterCellAfter, "whitespace")(code4) : headDelimiterCellAfter(code4);
  }
  function headDelimiterCellAfter(code4) {
    return code4 === 124 ? headDelimiterBefore(code4) : code4 === null || markdownLineEnding(code4) ? !seen || size !== sizeB ? headDelimiterNok(code4) : (effects.exit("tableDelimiterRow"), effects.exit("tableHead"), ok2(code4)) : headDelimiterNok(code4);
  }
  function headDelimiterNok(code4) {
    return nok(code4);
  }
  function bodyRowStart(code4) {
    return effects.enter("tableRow"), bodyRowBreak(code4);
  }
  function bodyRowBreak(code4) {
    return code4 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code4), effects.exit("tableCellDivider"), bodyRowBreak) : code4 === null || markdownLineEnding(code4) ? (effects.exit("tableRow"), ok2(code4)) : markdownSpace(code4) ? factorySpace(effects, bodyRowBreak, "whitespace")(code4) : (effects.enter("data"), bodyRowData(code4));
  }
  function bodyRowData(code4) {
    return code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4) ? (effects.exit("data"), bodyRowBreak(code4)) : (effects.consume(code4), code4 === 92 ? bodyRowEscape : bodyRowData);
  }
  function bodyRowEscape(code4) {
    return code4 === 92 || code4 === 124 ? (effects.consume(code4), bodyRowData) : bodyRowData(code4);
  }
}
function resolveTable(events, context) {
  let index2 = -1, inFirstCellAwaitingPipe = !0, rowKind = 0, lastCell = [0, 0, 0, 0], cell = [0, 0, 0, 0], afterHeadAwaitingFirstBodyRow = !1, lastTableEnd = 0, currentTable, currentBody, currentCell, map3 = new EditMap2();
  for (; ++index2 < events.length; ) {
    let event = events[index2], token = event[1];
    event[0] === "enter" ? token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !1, lastTableEnd !== 0 && (flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody), currentBody = void 0, lastTableEnd = 0), currentTable = { type: "table", start: Object.assign({}, token.start), end: Object.assign({}, token.end) }, map3.add(index2, 0, [["enter", currentTable, context]])) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (inFirstCellAwaitingPipe = !0, currentCell = void 0, lastCell = [0, 0, 0, 0], cell = [0, index2 + 1, 0, 0], afterHeadAwaitingFirstBodyRow && (afterHeadAwaitingFirstBodyRow = !1, currentBody = { type: "tableBody", start: Object.assign({}, token.start), end: Object.assign({}, token.end) }, map3.add(index2, 0, [["enter", currentBody, context]])), rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") ? (inFirstCellAwaitingPipe = !1, cell[2] === 0 && (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell), lastCell = [0, 0, 0, 0]), cell[2] = index2)) : token.type === "tableCellDivider" && (inFirstCellAwaitingPipe ? inFirstCellAwaitingPipe = !1 : (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell)), lastCell = cell, cell = [lastCell[1], index2, 0, 0])) : token.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !0, lastTableEnd = index2) : token.type === "tableRow" || token.type === "tableDelimiterRow" ? (lastTableEnd = index2, lastCell[1] !== 0 ? (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, index2, currentCell)) : cell[1] !== 0 && (currentCell = flushCell(map3, context, cell, rowKind, index2, currentCell)), rowKind = 0) : rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller") && (cell[3] = index2);
  }
  for (lastTableEnd !== 0 && flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody), map3.consume(context.events), index2 = -1; ++index2 < context.events.length; ) {
    let event = context.events[index2];
    event[0] === "enter" && event[1].type === "table" && (event[1]._align = gfmTableAlign(context.events, index2));
  }
  return events;
}
function flushCell(map3, context, range, rowKind, rowEnd, previousCell) {
  let groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData", valueName = "tableContent";
  range[0] !== 0 && (previousCell.end = Object.assign({}, getPoint(context.events, range[0])), map3.add(range[0], 0, [["exit", previousCell, context]]));
  let now = getPoint(context.events, range[1]);
  if (previousCell = { type: groupName, start: Object.assign({}, now), end: Object.assign({}, now) }, map3.add(range[1], 0, [["enter", previousCell, context]]), range[2] !== 0) {
    let relatedStart = getPoint(context.events, range[2]), relatedEnd = getPoint(context.events, range[3]), valueToken = { type: valueName, start: Object.assign({}, relatedStart), end: Object.assign({}, relatedEnd) };
    if (map3.add(range[2], 0, [["enter", valueToken, context]]), rowKind !== 2) {
      let start = context.events[range[2]], end = context.events[range[3]];
      if (start[1].end = Object.assign({}, end[1].end), start[1].type = "chunkText", start[1].contentType = "text", range[3] > range[2] + 1) {
        let a = range[2] + 1, b = range[3] - range[2] - 1;
        map3.add(a, b, []);
      }
    }
    map3.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  return rowEnd !== void 0 && (previousCell.end = Object.assign({}, getPoint(context.events, rowEnd)), map3.add(rowEnd, 0, [["exit", previousCell, context]]), previousCell = void 0), previousCell;
}
function flushTableEnd(map3, context, index2, table2, tableBody) {
  let exits = [], related = getPoint(context.events, index2);
  tableBody && (tableBody.end = Object.assign({}, related), exits.push(["exit", tableBody, context])), table2.end = Object.assign({}, related), exits.push(["exit", table2, context]), map3.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  let event = events[index2], side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = { name: "tasklistCheck", tokenize: tokenizeTasklistCheck };
function gfmTaskListItem() {
  return { text: { 91: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  let self2 = this;
  return open;
  function open(code4) {
    return self2.previous !== null || !self2._gfmTasklistFirstContentOfListItem ? nok(code4) : (effects.enter("taskListCheck"), effects.enter("taskListCheckMarker"), effects.consume(code4), effects.exit("taskListCheckMarker"), inside);
  }
  function inside(code4) {
    return markdownLineEndingOrSpace(code4) ? (effects.enter("taskListCheckValueUnchecked"), effects.consume(code4), effects.exit("taskListCheckValueUnchecked"), close) : code4 === 88 || code4 === 120 ? (effects.enter("taskListCheckValueChecked"), effects.consume(code4), effects.exit("taskListCheckValueChecked"), close) : nok(code4);
  }
  function close(code4) {
    return code4 === 93 ? (effects.enter("taskListCheckMarker"), effects.consume(code4), effects.exit("taskListCheckMarker"), effects.exit("taskListCheck"), after) : nok(code4);
  }
  function after(code4) {
    return markdownLineEnding(code4) ? ok2(code4) : markdownSpace(code4) ? effects.check({ tokenize: spaceThenNonSpace }, ok2, nok)(code4) : nok(code4);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code4) {
    return code4 === null ? nok(code4) : ok2(code4);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(options), gfmTable(), gfmTaskListItem()]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions4 = {};
function remarkGfm(options) {
  let self2 = this, settings = options || emptyOptions4, data = self2.data(), micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []), fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []), toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings)), fromMarkdownExtensions.push(gfmFromMarkdown()), toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = { tokenize: initializeContent };
function initializeContent(effects) {
  let contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial), previous3;
  return contentStart;
  function afterContentStartConstruct(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code4) {
    return effects.enter("paragraph"), lineStart(code4);
  }
  function lineStart(code4) {
    let token = effects.enter("chunkText", { contentType: "text", previous: previous3 });
    return previous3 && (previous3.next = token), previous3 = token, data(code4);
  }
  function data(code4) {
    if (code4 === null) {
      effects.exit("chunkText"), effects.exit("paragraph"), effects.consume(code4);
      return;
    }
    return markdownLineEnding(code4) ? (effects.consume(code4), effects.exit("chunkText"), lineStart) : (effects.consume(code4), data);
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = { tokenize: initializeDocument }, containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
  let self2 = this, stack = [], continued = 0, childFlow, childToken, lineStartOffset;
  return start;
  function start(code4) {
    if (continued < stack.length) {
      let item = stack[continued];
      return self2.containerState = item[1], effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code4);
    }
    return checkNewContainers(code4);
  }
  function documentContinue(code4) {
    if (continued++, self2.containerState._closeFlow) {
      self2.containerState._closeFlow = void 0, childFlow && closeFlow();
      let indexBeforeExits = self2.events.length, indexBeforeFlow = indexBeforeExits, point5;
      for (; indexBeforeFlow--; )
        if (self2.events[indexBeforeFlow][0] === "exit" && self2.events[indexBeforeFlow][1].type === "chunkFlow") {
          point5 = self2.events[indexBeforeFlow][1].end;
          break;
        }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      for (; index2 < self2.events.length; )
        self2.events[index2][1].end = { ...point5 }, index2++;
      let editMap = new EditMap();
      return editMap.add(indexBeforeFlow + 1, 0, self2.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self2.events), checkNewContainers(code4);
    }
    return start(code4);
  }
  function checkNewContainers(code4) {
    if (continued === stack.length) {
      if (!childFlow)
        return documentContinued(code4);
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete)
        return flowStart(code4);
      self2.interrupt = !!(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    return self2.containerState = {}, effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code4);
  }
  function thereIsANewContainer(code4) {
    return childFlow && closeFlow(), exitContainers(continued), documentContinued(code4);
  }
  function thereIsNoNewContainer(code4) {
    return self2.parser.lazy[self2.now().line] = continued !== stack.length, lineStartOffset = self2.now().offset, flowStart(code4);
  }
  function documentContinued(code4) {
    return self2.containerState = {}, effects.attempt(containerConstruct, containerContinue, flowStart)(code4);
  }
  function containerContinue(code4) {
    return continued++, stack.push([self2.currentConstruct, self2.containerState]), documentContinued(code4);
  }
  function flowStart(code4) {
    if (code4 === null) {
      childFlow && closeFlow(), exitContainers(0), effects.consume(code4);
      return;
    }
    return childFlow = childFlow || self2.parser.flow(self2.now()), effects.enter("chunkFlow", { _tokenizer: childFlow, contentType: "flow", previous: childToken }), flowContinue(code4);
  }
  function flowContinue(code4) {
    if (code4 === null) {
      writeToChild(effects.exit("chunkFlow"), !0), exitContainers(0), effects.consume(code4);
      return;
    }
    return markdownLineEnding(code4) ? (effects.consume(code4), writeToChild(effects.exit("chunkFlow")), continued = 0, self2.interrupt = void 0, start) : (effects.consume(code4), flowContinue);
  }
  function writeToChild(token, endOfFile) {
    let stream = self2.sliceStream(token);
    if (endOfFile && stream.push(null), token.previous = childToken, childToken && (childToken.next = token), childToken = token, childFlow.defineSkip(token.start), childFlow.write(stream), self2.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      for (; index2--; )
        if (childFlow.events[index2][1].start.offset < lineStartOffset && (!childFlow.events[index2][1].end || childFlow.events[index2][1].end.offset > lineStartOffset))
          return;
      let indexBeforeExits = self2.events.length, indexBeforeFlow = indexBeforeExits, seen, point5;
      for (; indexBeforeFlow--; )
        if (self2.events[indexBeforeFlow][0] === "exit" && self2.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point5 = self2.events[indexBeforeFlow][1].end;
            break;
          }
          seen = !0;
        }
      for (exitContainers(continued), index2 = indexBeforeExits; index2 < self2.events.length; )
        self2.events[index2][1].end = { ...point5 }, index2++;
      let editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self2.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self2.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    for (; index2-- > size; ) {
      let entry = stack[index2];
      self2.containerState = entry[1], entry[0].exit.call(self2, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]), childToken = void 0, childFlow = void 0, self2.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = { tokenize: initializeFlow };
function initializeFlow(effects) {
  let self2 = this, initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
  return initial;
  function atBlankEnding(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    return effects.enter("lineEndingBlank"), effects.consume(code4), effects.exit("lineEndingBlank"), self2.currentConstruct = void 0, initial;
  }
  function afterConstruct(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    return effects.enter("lineEnding"), effects.consume(code4), effects.exit("lineEnding"), self2.currentConstruct = void 0, initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = { resolveAll: createResolver() }, string = initializeFactory("string"), text7 = initializeFactory("text");
function initializeFactory(field) {
  return { resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0), tokenize: initializeText };
  function initializeText(effects) {
    let self2 = this, constructs2 = this.parser.constructs[field], text22 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code4) {
      return atBreak(code4) ? text22(code4) : notText(code4);
    }
    function notText(code4) {
      if (code4 === null) {
        effects.consume(code4);
        return;
      }
      return effects.enter("data"), effects.consume(code4), data;
    }
    function data(code4) {
      return atBreak(code4) ? (effects.exit("data"), text22(code4)) : (effects.consume(code4), data);
    }
    function atBreak(code4) {
      if (code4 === null)
        return !0;
      let list4 = constructs2[code4], index2 = -1;
      if (list4)
        for (; ++index2 < list4.length; ) {
          let item = list4[index2];
          if (!item.previous || item.previous.call(self2, self2.previous))
            return !0;
        }
      return !1;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1, enter;
    for (; ++index2 <= events.length; )
      enter === void 0 ? events[index2] && events[index2][1].type === "data" && (enter = index2, index2++) : (!events[index2] || events[index2][1].type !== "data") && (index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), index2 = enter + 2), enter = void 0);
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  let editMap = new EditMap(), eventIndex = 0;
  for (; ++eventIndex <= events.length; )
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      let data = events[eventIndex - 1][1], chunks = context.sliceStream(data), index2 = chunks.length, bufferIndex = -1, size = 0, tabs;
      for (; index2--; ) {
        let chunk = chunks[index2];
        if (typeof chunk == "string") {
          for (bufferIndex = chunk.length; chunk.charCodeAt(bufferIndex - 1) === 32; )
            size++, bufferIndex--;
          if (bufferIndex)
            break;
          bufferIndex = -1;
        } else if (chunk === -2)
          tabs = !0, size++;
        else if (chunk !== -1) {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length && (size = 0), size) {
        let token = { type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing", start: { _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex, _index: data.start._index + index2, line: data.end.line, column: data.end.column - size, offset: data.end.offset - size }, end: { ...data.end } };
        data.end = { ...token.start }, data.start.offset === data.end.offset ? Object.assign(data, token) : editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
      }
      eventIndex++;
    }
  return editMap.consume(events), events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text8
});
var document2 = { 42: list2, 43: list2, 45: list2, 48: list2, 49: list2, 50: list2, 51: list2, 52: list2, 53: list2, 54: list2, 55: list2, 56: list2, 57: list2, 62: blockQuote }, contentInitial = { 91: definition2 }, flowInitial = { [-2]: codeIndented, [-1]: codeIndented, 32: codeIndented }, flow2 = { 35: headingAtx, 42: thematicBreak2, 45: [setextUnderline, thematicBreak2], 60: htmlFlow, 61: setextUnderline, 95: thematicBreak2, 96: codeFenced, 126: codeFenced }, string2 = { 38: characterReference, 92: characterEscape }, text8 = { [-5]: lineEnding, [-4]: lineEnding, [-3]: lineEnding, 33: labelStartImage, 38: characterReference, 42: attention3, 60: [autolink, htmlText], 91: labelStartLink, 92: [hardBreakEscape, characterEscape], 93: labelEnd, 95: attention3, 96: codeText }, insideSpan = { null: [attention3, resolver] }, attentionMarkers = { null: [42, 95] }, disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser2, initialize, from) {
  let point5 = { _bufferIndex: -1, _index: 0, line: from && from.line || 1, column: from && from.column || 1, offset: from && from.offset || 0 }, columnStart = {}, resolveAllConstructs = [], chunks = [], stack = [], consumed = !0, effects = { attempt: constructFactory(onsuccessfulconstruct), check: constructFactory(onsuccessfulcheck), consume, enter, exit: exit3, interrupt: constructFactory(onsuccessfulcheck, { interrupt: !0 }) }, context = { code: null, containerState: {}, defineSkip, events: [], now, parser: parser2, previous: null, sliceSerialize, sliceStream, write }, state = initialize.tokenize.call(context, effects), expectedCode;
  return initialize.resolveAll && resolveAllConstructs.push(initialize), context;
  function write(slice) {
    return chunks = push(chunks, slice), main(), chunks[chunks.length - 1] !== null ? [] : (addResult(initialize, 0), context.events = resolveAll(resolveAllConstructs, context.events, context), context.events);
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    let { _bufferIndex, _index, line: line2, column, offset } = point5;
    return { _bufferIndex, _index, line: line2, column, offset };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column, accountForPotentialSkip();
  }
  function main() {
    for (; point5._index < chunks.length; ) {
      let chunk = chunks[point5._index];
      if (typeof chunk == "string") {
        let chunkIndex = point5._index;
        for (point5._bufferIndex < 0 && (point5._bufferIndex = 0); point5._index === chunkIndex && point5._bufferIndex < chunk.length; )
          go(chunk.charCodeAt(point5._bufferIndex));
      } else
        go(chunk);
    }
  }
  function go(code4) {
    consumed = void 0, expectedCode = code4, state = state(code4);
  }
  function consume(code4) {
    markdownLineEnding(code4) ? (point5.line++, point5.column = 1, point5.offset += code4 === -3 ? 2 : 1, accountForPotentialSkip()) : code4 !== -1 && (point5.column++, point5.offset++), point5._bufferIndex < 0 ? point5._index++ : (point5._bufferIndex++, point5._bufferIndex === chunks[point5._index].length && (point5._bufferIndex = -1, point5._index++)), context.previous = code4, consumed = !0;
  }
  function enter(type, fields) {
    let token = fields || {};
    return token.type = type, token.start = now(), context.events.push(["enter", token, context]), stack.push(token), token;
  }
  function exit3(type) {
    let token = stack.pop();
    return token.end = now(), context.events.push(["exit", token, context]), token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs, constructIndex, currentConstruct, info;
      return Array.isArray(constructs2) ? handleListOfConstructs(constructs2) : "tokenize" in constructs2 ? handleListOfConstructs([constructs2]) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map3) {
        return start;
        function start(code4) {
          let left = code4 !== null && map3[code4], all6 = code4 !== null && map3.null, list4 = [...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all6) ? all6 : all6 ? [all6] : []];
          return handleListOfConstructs(list4)(code4);
        }
      }
      function handleListOfConstructs(list4) {
        return listOfConstructs = list4, constructIndex = 0, list4.length === 0 ? bogusState : handleConstruct(list4[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code4) {
          return info = store(), currentConstruct = construct, construct.partial || (context.currentConstruct = construct), construct.name && context.parser.constructs.disable.null.includes(construct.name) ? nok(code4) : construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok2, nok)(code4);
        }
      }
      function ok2(code4) {
        return consumed = !0, onreturn(currentConstruct, info), returnState;
      }
      function nok(code4) {
        return consumed = !0, info.restore(), ++constructIndex < listOfConstructs.length ? handleConstruct(listOfConstructs[constructIndex]) : bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    construct.resolveAll && !resolveAllConstructs.includes(construct) && resolveAllConstructs.push(construct), construct.resolve && splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context)), construct.resolveTo && (context.events = construct.resolveTo(context.events, context));
  }
  function store() {
    let startPoint = now(), startPrevious = context.previous, startCurrentConstruct = context.currentConstruct, startEventsIndex = context.events.length, startStack = Array.from(stack);
    return { from: startEventsIndex, restore };
    function restore() {
      point5 = startPoint, context.previous = startPrevious, context.currentConstruct = startCurrentConstruct, context.events.length = startEventsIndex, stack = startStack, accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    point5.line in columnStart && point5.column < 2 && (point5.column = columnStart[point5.line], point5.offset += columnStart[point5.line] - 1);
  }
}
function sliceChunks(chunks, token) {
  let startIndex = token.start._index, startBufferIndex = token.start._bufferIndex, endIndex = token.end._index, endBufferIndex = token.end._bufferIndex, view;
  if (startIndex === endIndex)
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  else {
    if (view = chunks.slice(startIndex, endIndex), startBufferIndex > -1) {
      let head2 = view[0];
      typeof head2 == "string" ? view[0] = head2.slice(startBufferIndex) : view.shift();
    }
    endBufferIndex > 0 && view.push(chunks[endIndex].slice(0, endBufferIndex));
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1, result = [], atTab;
  for (; ++index2 < chunks.length; ) {
    let chunk = chunks[index2], value;
    if (typeof chunk == "string")
      value = chunk;
    else
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = `
`;
          break;
        }
        case -3: {
          value = `\r
`;
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab)
            continue;
          value = " ";
          break;
        }
        default:
          value = String.fromCharCode(chunk);
      }
    atTab = chunk === -2, result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse3(options) {
  let parser2 = { constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]), content: create2(content2), defined: [], document: create2(document), flow: create2(flow), lazy: {}, string: create2(string), text: create2(text7) };
  return parser2;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser2, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  for (; !subtokenize(events); )
    ;
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search2 = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1, buffer = "", start = !0, atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value == "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    let chunks = [], startPosition = 0;
    for (buffer = "", start && (value.charCodeAt(0) === 65279 && startPosition++, start = void 0); startPosition < value.length; ) {
      search2.lastIndex = startPosition;
      let match = search2.exec(value), endPosition = match && match.index !== void 0 ? match.index : value.length, code4 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code4 === 10 && startPosition === endPosition && atCarriageReturn)
        chunks.push(-3), atCarriageReturn = void 0;
      else
        switch (atCarriageReturn && (chunks.push(-5), atCarriageReturn = void 0), startPosition < endPosition && (chunks.push(value.slice(startPosition, endPosition)), column += endPosition - startPosition), code4) {
          case 0: {
            chunks.push(65533), column++;
            break;
          }
          case 9: {
            let next = Math.ceil(column / 4) * 4;
            for (chunks.push(-2); column++ < next; )
              chunks.push(-1);
            break;
          }
          case 10: {
            chunks.push(-4), column = 1;
            break;
          }
          default:
            atCarriageReturn = !0, column = 1;
        }
      startPosition = endPosition + 1;
    }
    return end && (atCarriageReturn && chunks.push(-5), buffer && chunks.push(buffer), chunks.push(null)), chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  return !value || typeof value != "object" ? "" : "position" in value || "type" in value ? position3(value.position) : "start" in value || "end" in value ? position3(value) : "line" in value || "column" in value ? point3(value) : "";
}
function point3(point22) {
  return index(point22 && point22.line) + ":" + index(point22 && point22.column);
}
function position3(pos) {
  return point3(pos && pos.start) + "-" + point3(pos && pos.end);
}
function index(value) {
  return value && typeof value == "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own8 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  return encoding && typeof encoding == "object" && (options = encoding, encoding = void 0), compiler(options)(postprocess(parse3(options).document().write(preprocess()(value, encoding, !0))));
}
function compiler(options) {
  let config = { afterExit: [], beforeEnter: [], transforms: [], canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"], enter: { autolink: opener(link3), autolinkProtocol: onenterdata, autolinkEmail: onenterdata, atxHeading: opener(heading3), blockQuote: opener(blockQuote2), characterEscape: onenterdata, characterReference: onenterdata, codeFenced: opener(codeFlow), codeFencedFenceInfo: buffer, codeFencedFenceMeta: buffer, codeIndented: opener(codeFlow, buffer), codeText: opener(codeText2, buffer), codeTextData: onenterdata, data: onenterdata, codeFlowValue: onenterdata, definition: opener(definition3), definitionDestinationString: buffer, definitionLabelString: buffer, definitionTitleString: buffer, emphasis: opener(emphasis3), hardBreakEscape: opener(hardBreak3), hardBreakTrailing: opener(hardBreak3), htmlFlow: opener(html7, buffer), htmlFlowData: onenterdata, htmlText: opener(html7, buffer), htmlTextData: onenterdata, image: opener(image3), label: buffer, link: opener(link3), listItem: opener(listItem3), listItemValue: onenterlistitemvalue, listOrdered: opener(list4, onenterlistordered), listUnordered: opener(list4), paragraph: opener(paragraph3), reference: onenterreference, referenceString: buffer, resourceDestinationString: buffer, resourceTitleString: buffer, setextHeading: opener(heading3), strong: opener(strong3), thematicBreak: opener(thematicBreak4) }, exit: { atxHeading: closer(), atxHeadingSequence: onexitatxheadingsequence, autolink: closer(), autolinkEmail: onexitautolinkemail, autolinkProtocol: onexitautolinkprotocol, blockQuote: closer(), characterEscapeValue: onexitdata, characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker, characterReferenceMarkerNumeric: onexitcharacterreferencemarker, characterReferenceValue: onexitcharacterreferencevalue, characterReference: onexitcharacterreference, codeFenced: closer(onexitcodefenced), codeFencedFence: onexitcodefencedfence, codeFencedFenceInfo: onexitcodefencedfenceinfo, codeFencedFenceMeta: onexitcodefencedfencemeta, codeFlowValue: onexitdata, codeIndented: closer(onexitcodeindented), codeText: closer(onexitcodetext), codeTextData: onexitdata, data: onexitdata, definition: closer(), definitionDestinationString: onexitdefinitiondestinationstring, definitionLabelString: onexitdefinitionlabelstring, definitionTitleString: onexitdefinitiontitlestring, emphasis: closer(), hardBreakEscape: closer(onexithardbreak), hardBreakTrailing: closer(onexithardbreak), htmlFlow: closer(onexithtmlflow), htmlFlowData: onexitdata, htmlText: closer(onexithtmltext), htmlTextData: onexitdata, image: closer(onexitimage), label: onexitlabel, labelText: onexitlabeltext, lineEnding: onexitlineending, link: closer(onexitlink), listItem: closer(), listOrdered: closer(), listUnordered: closer(), paragraph: closer(), referenceString: onexitreferencestring, resourceDestinationString: onexitresourcedestinationstring, resourceTitleString: onexitresourcetitlestring, resource: onexitresource, setextHeading: closer(onexitsetextheading), setextHeadingLineSequence: onexitsetextheadinglinesequence, setextHeadingText: onexitsetextheadingtext, strong: closer(), thematicBreak: closer() } };
  configure(config, (options || {}).mdastExtensions || []);
  let data = {};
  return compile;
  function compile(events) {
    let tree = { type: "root", children: [], position: void 0 }, context = { stack: [tree], tokenStack: [], config, enter, exit: exit3, buffer, resume, data }, listStack = [], prepared = [], index2 = -1;
    for (; ++index2 < events.length; )
      if (prepared.push(events[index2]), events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered")
        if (events[index2][0] === "enter")
          listStack.push(prepared.length - 1);
        else {
          let tail = listStack.pop();
          prepareList(prepared, tail);
        }
    for (events = prepared, index2 = -1; ++index2 < events.length; ) {
      let handler = config[events[index2][0]];
      events[index2][0] === "enter" && config.beforeEnter.length > 0 && callListeners(config.beforeEnter, { ...context, sliceSerialize: events[index2][2].sliceSerialize }, events[index2][1]), own8.call(handler, events[index2][1].type) && handler[events[index2][1].type].call({ ...context, sliceSerialize: events[index2][2].sliceSerialize }, events[index2][1]), events[index2][0] === "exit" && config.afterExit.length > 0 && callListeners(config.afterExit, { ...context, sliceSerialize: events[index2][2].sliceSerialize }, events[index2][1]);
    }
    if (context.tokenStack.length > 0) {
      let tail = context.tokenStack[context.tokenStack.length - 1];
      (tail[1] || defaultOnError).call(context, void 0, tail[0]);
    }
    for (tree.position = { start: point4(events.length > 0 ? events[0][1].start : { line: 1, column: 1, offset: 0 }), end: point4(events.length > 0 ? events[events.length - 2][1].end : { line: 1, column: 1, offset: 0 }) }, index2 = -1; ++index2 < config.transforms.length; )
      tree = config.transforms[index2](tree) || tree;
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    for (; ++index2 < listeners.length; )
      listeners[index2].call(context, token);
  }
  function prepareList(events, start) {
    let end = events.length - 1, index2 = start - 1, containerBalance = -1, listSpread = !1, listItem22, lineIndex, firstBlankLineIndex, atMarker, insertions = [];
    for (; ++index2 <= end; ) {
      let event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          event[0] === "enter" ? containerBalance++ : containerBalance--, atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          event[0] === "enter" && (listItem22 && !atMarker && !containerBalance && !firstBlankLineIndex && (firstBlankLineIndex = index2), atMarker = void 0);
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace":
          break;
        default:
          atMarker = void 0;
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem22) {
          let tailIndex = index2;
          for (lineIndex = void 0; tailIndex--; ) {
            let tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              lineIndex && (events[lineIndex][1].type = "lineEndingBlank", listSpread = !0), tailEvent[1].type = "lineEnding", lineIndex = tailIndex;
            } else if (!(tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent"))
              break;
          }
          firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex) && (listItem22._spread = !0), listItem22.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end), insertions.push({ at: lineIndex || index2, event: ["exit", listItem22, event[2]] });
        }
        if (event[1].type === "listItemPrefix") {
          let item = { type: "listItem", _spread: !1, start: Object.assign({}, event[1].start), end: void 0 };
          listItem22 = item, insertions.push({ at: index2, event: ["enter", item, event[2]] }), firstBlankLineIndex = void 0, atMarker = !0;
        }
      }
    }
    let listEvents = events.splice(start), insertion = 0;
    for (index2 = -1; ++index2 < listEvents.length; ) {
      for (; insertion < insertions.length && insertions[insertion].at === start + index2; )
        events.push(insertions[insertion++].event);
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token), and && and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({ type: "fragment", children: [] });
  }
  function enter(node2, token, errorHandler) {
    this.stack[this.stack.length - 1].children.push(node2), this.stack.push(node2), this.tokenStack.push([token, errorHandler || void 0]), node2.position = { start: point4(token.start), end: void 0 };
  }
  function closer(and) {
    return close;
    function close(token) {
      and && and.call(this, token), exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    let node2 = this.stack.pop(), open = this.tokenStack.pop();
    if (!open)
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({ start: token.start, end: token.end }) + "): it’s not open");
    open[0].type !== token.type && (onExitError ? onExitError.call(this, token, open[0]) : (open[1] || defaultOnError).call(this, token, open[0])), node2.position.end = point4(token.end);
  }
  function resume() {
    return toString2(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = !0;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      let ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10), this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
  }
  function onexitcodefenced() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    let label = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.label = label, node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    let node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      let depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = !0;
  }
  function onexitsetextheadinglinesequence(token) {
    let node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    let siblings2 = this.stack[this.stack.length - 1].children, tail = siblings2[siblings2.length - 1];
    (!tail || tail.type !== "text") && (tail = text10(), tail.position = { start: point4(token.start), end: void 0 }, siblings2.push(tail)), this.stack.push(tail);
  }
  function onexitdata(token) {
    let tail = this.stack.pop();
    tail.value += this.sliceSerialize(token), tail.position.end = point4(token.end);
  }
  function onexitlineending(token) {
    let context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      let tail = context.children[context.children.length - 1];
      tail.position.end = point4(token.end), this.data.atHardBreak = void 0;
      return;
    }
    !this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type) && (onenterdata.call(this, token), onexitdata.call(this, token));
  }
  function onexithardbreak() {
    this.data.atHardBreak = !0;
  }
  function onexithtmlflow() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    let node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
    } else
      delete node2.identifier, delete node2.label;
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    let node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
    } else
      delete node2.identifier, delete node2.label;
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    let string3 = this.sliceSerialize(token), ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3), ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    let fragment2 = this.stack[this.stack.length - 1], value = this.resume(), node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference = !0, node2.type === "link") {
      let children2 = fragment2.children;
      node2.children = children2;
    } else
      node2.alt = value;
  }
  function onexitresourcedestinationstring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    let label = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.label = label, node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase(), this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    let data2 = this.sliceSerialize(token), type = this.data.characterReferenceType, value;
    type ? (value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : value = decodeNamedCharacterReference(data2);
    let tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    let tail = this.stack.pop();
    tail.position.end = point4(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    let node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    let node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return { type: "blockquote", children: [], position: void 0 };
  }
  function codeFlow() {
    return { type: "code", lang: null, meta: null, value: "", position: void 0 };
  }
  function codeText2() {
    return { type: "inlineCode", value: "", position: void 0 };
  }
  function definition3() {
    return { type: "definition", identifier: "", label: null, title: null, url: "", position: void 0 };
  }
  function emphasis3() {
    return { type: "emphasis", children: [], position: void 0 };
  }
  function heading3() {
    return { type: "heading", depth: 0, children: [], position: void 0 };
  }
  function hardBreak3() {
    return { type: "break", position: void 0 };
  }
  function html7() {
    return { type: "html", value: "", position: void 0 };
  }
  function image3() {
    return { type: "image", title: null, url: "", alt: null, position: void 0 };
  }
  function link3() {
    return { type: "link", title: null, url: "", children: [], position: void 0 };
  }
  function list4(token) {
    return { type: "list", ordered: token.type === "listOrdered", start: null, spread: token._spread, children: [], position: void 0 };
  }
  function listItem3(token) {
    return { type: "listItem", spread: token._spread, checked: null, children: [], position: void 0 };
  }
  function paragraph3() {
    return { type: "paragraph", children: [], position: void 0 };
  }
  function strong3() {
    return { type: "strong", children: [], position: void 0 };
  }
  function text10() {
    return { type: "text", value: "", position: void 0 };
  }
  function thematicBreak4() {
    return { type: "thematicBreak", position: void 0 };
  }
}
function point4(d) {
  return { line: d.line, column: d.column, offset: d.offset };
}
function configure(combined, extensions) {
  let index2 = -1;
  for (; ++index2 < extensions.length; ) {
    let value = extensions[index2];
    Array.isArray(value) ? configure(combined, value) : extension(combined, value);
  }
}
function extension(combined, extension2) {
  let key2;
  for (key2 in extension2)
    if (own8.call(extension2, key2))
      switch (key2) {
        case "canContainEols": {
          let right = extension2[key2];
          right && combined[key2].push(...right);
          break;
        }
        case "transforms": {
          let right = extension2[key2];
          right && combined[key2].push(...right);
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          let right = extension2[key2];
          right && combined[key2].push(right);
          break;
        }
        case "enter":
        case "exit": {
          let right = extension2[key2];
          right && Object.assign(combined[key2], right);
          break;
        }
      }
}
function defaultOnError(left, right) {
  throw left ? new Error("Cannot close `" + left.type + "` (" + stringifyPosition({ start: left.start, end: left.end }) + "): a different token (`" + right.type + "`, " + stringifyPosition({ start: right.start, end: right.end }) + ") is open") : new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({ start: right.start, end: right.end }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  let self2 = this;
  self2.parser = parser2;
  function parser2(doc) {
    return fromMarkdown(doc, { ...self2.data("settings"), ...options, extensions: self2.data("micromarkExtensions") || [], mdastExtensions: self2.data("fromMarkdownExtensions") || [] });
  }
}

// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
function blockquote2(state, node2) {
  let result = { type: "element", tagName: "blockquote", properties: {}, children: state.wrap(state.all(node2), !0) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/break.js
function hardBreak2(state, node2) {
  let result = { type: "element", tagName: "br", properties: {}, children: [] };
  return state.patch(node2, result), [state.applyData(node2, result), { type: "text", value: `
` }];
}

// node_modules/mdast-util-to-hast/lib/handlers/code.js
function code3(state, node2) {
  let value = node2.value ? node2.value + `
` : "", properties2 = {}, language = node2.lang ? node2.lang.split(/\s+/) : [];
  language.length > 0 && (properties2.className = ["language-" + language[0]]);
  let result = { type: "element", tagName: "code", properties: properties2, children: [{ type: "text", value }] };
  return node2.meta && (result.data = { meta: node2.meta }), state.patch(node2, result), result = state.applyData(node2, result), result = { type: "element", tagName: "pre", properties: {}, children: [result] }, state.patch(node2, result), result;
}

// node_modules/mdast-util-to-hast/lib/handlers/delete.js
function strikethrough(state, node2) {
  let result = { type: "element", tagName: "del", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
function emphasis2(state, node2) {
  let result = { type: "element", tagName: "em", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
function footnoteReference2(state, node2) {
  let clobberPrefix = typeof state.options.clobberPrefix == "string" ? state.options.clobberPrefix : "user-content-", id = String(node2.identifier).toUpperCase(), safeId = normalizeUri(id.toLowerCase()), index2 = state.footnoteOrder.indexOf(id), counter, reuseCounter = state.footnoteCounts.get(id);
  reuseCounter === void 0 ? (reuseCounter = 0, state.footnoteOrder.push(id), counter = state.footnoteOrder.length) : counter = index2 + 1, reuseCounter += 1, state.footnoteCounts.set(id, reuseCounter);
  let link3 = { type: "element", tagName: "a", properties: { href: "#" + clobberPrefix + "fn-" + safeId, id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""), dataFootnoteRef: !0, ariaDescribedBy: ["footnote-label"] }, children: [{ type: "text", value: String(counter) }] };
  state.patch(node2, link3);
  let sup = { type: "element", tagName: "sup", properties: {}, children: [link3] };
  return state.patch(node2, sup), state.applyData(node2, sup);
}

// node_modules/mdast-util-to-hast/lib/handlers/heading.js
function heading2(state, node2) {
  let result = { type: "element", tagName: "h" + node2.depth, properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/html.js
function html6(state, node2) {
  if (state.options.allowDangerousHtml) {
    let result = { type: "raw", value: node2.value };
    return state.patch(node2, result), state.applyData(node2, result);
  }
}

// node_modules/mdast-util-to-hast/lib/revert.js
function revert(state, node2) {
  let subtype = node2.referenceType, suffix = "]";
  if (subtype === "collapsed" ? suffix += "[]" : subtype === "full" && (suffix += "[" + (node2.label || node2.identifier) + "]"), node2.type === "imageReference")
    return [{ type: "text", value: "![" + node2.alt + suffix }];
  let contents = state.all(node2), head2 = contents[0];
  head2 && head2.type === "text" ? head2.value = "[" + head2.value : contents.unshift({ type: "text", value: "[" });
  let tail = contents[contents.length - 1];
  return tail && tail.type === "text" ? tail.value += suffix : contents.push({ type: "text", value: suffix }), contents;
}

// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
function imageReference2(state, node2) {
  let id = String(node2.identifier).toUpperCase(), definition3 = state.definitionById.get(id);
  if (!definition3)
    return revert(state, node2);
  let properties2 = { src: normalizeUri(definition3.url || "") };
  node2.alt !== null && node2.alt !== void 0 && (properties2.alt = node2.alt), definition3.title !== null && definition3.title !== void 0 && (properties2.title = definition3.title);
  let result = { type: "element", tagName: "img", properties: properties2, children: [] };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/image.js
function image2(state, node2) {
  let properties2 = { src: normalizeUri(node2.url) };
  node2.alt !== null && node2.alt !== void 0 && (properties2.alt = node2.alt), node2.title !== null && node2.title !== void 0 && (properties2.title = node2.title);
  let result = { type: "element", tagName: "img", properties: properties2, children: [] };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
function inlineCode2(state, node2) {
  let text10 = { type: "text", value: node2.value.replace(/\r?\n|\r/g, " ") };
  state.patch(node2, text10);
  let result = { type: "element", tagName: "code", properties: {}, children: [text10] };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
function linkReference2(state, node2) {
  let id = String(node2.identifier).toUpperCase(), definition3 = state.definitionById.get(id);
  if (!definition3)
    return revert(state, node2);
  let properties2 = { href: normalizeUri(definition3.url || "") };
  definition3.title !== null && definition3.title !== void 0 && (properties2.title = definition3.title);
  let result = { type: "element", tagName: "a", properties: properties2, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link.js
function link2(state, node2) {
  let properties2 = { href: normalizeUri(node2.url) };
  node2.title !== null && node2.title !== void 0 && (properties2.title = node2.title);
  let result = { type: "element", tagName: "a", properties: properties2, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
function listItem2(state, node2, parent) {
  let results = state.all(node2), loose = parent ? listLoose(parent) : listItemLoose(node2), properties2 = {}, children2 = [];
  if (typeof node2.checked == "boolean") {
    let head2 = results[0], paragraph3;
    head2 && head2.type === "element" && head2.tagName === "p" ? paragraph3 = head2 : (paragraph3 = { type: "element", tagName: "p", properties: {}, children: [] }, results.unshift(paragraph3)), paragraph3.children.length > 0 && paragraph3.children.unshift({ type: "text", value: " " }), paragraph3.children.unshift({ type: "element", tagName: "input", properties: { type: "checkbox", checked: node2.checked, disabled: !0 }, children: [] }), properties2.className = ["task-list-item"];
  }
  let index2 = -1;
  for (; ++index2 < results.length; ) {
    let child = results[index2];
    (loose || index2 !== 0 || child.type !== "element" || child.tagName !== "p") && children2.push({ type: "text", value: `
` }), child.type === "element" && child.tagName === "p" && !loose ? children2.push(...child.children) : children2.push(child);
  }
  let tail = results[results.length - 1];
  tail && (loose || tail.type !== "element" || tail.tagName !== "p") && children2.push({ type: "text", value: `
` });
  let result = { type: "element", tagName: "li", properties: properties2, children: children2 };
  return state.patch(node2, result), state.applyData(node2, result);
}
function listLoose(node2) {
  let loose = !1;
  if (node2.type === "list") {
    loose = node2.spread || !1;
    let { children: children2 } = node2, index2 = -1;
    for (; !loose && ++index2 < children2.length; )
      loose = listItemLoose(children2[index2]);
  }
  return loose;
}
function listItemLoose(node2) {
  let { spread } = node2;
  return spread ?? node2.children.length > 1;
}

// node_modules/mdast-util-to-hast/lib/handlers/list.js
function list3(state, node2) {
  let properties2 = {}, results = state.all(node2), index2 = -1;
  for (typeof node2.start == "number" && node2.start !== 1 && (properties2.start = node2.start); ++index2 < results.length; ) {
    let child = results[index2];
    if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
      properties2.className = ["contains-task-list"];
      break;
    }
  }
  let result = { type: "element", tagName: node2.ordered ? "ol" : "ul", properties: properties2, children: state.wrap(results, !0) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
function paragraph2(state, node2) {
  let result = { type: "element", tagName: "p", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/root.js
function root6(state, node2) {
  let result = { type: "root", children: state.wrap(state.all(node2)) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/strong.js
function strong2(state, node2) {
  let result = { type: "element", tagName: "strong", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table.js
function table(state, node2) {
  let rows = state.all(node2), firstRow = rows.shift(), tableContent = [];
  if (firstRow) {
    let head2 = { type: "element", tagName: "thead", properties: {}, children: state.wrap([firstRow], !0) };
    state.patch(node2.children[0], head2), tableContent.push(head2);
  }
  if (rows.length > 0) {
    let body3 = { type: "element", tagName: "tbody", properties: {}, children: state.wrap(rows, !0) }, start = pointStart(node2.children[1]), end = pointEnd(node2.children[node2.children.length - 1]);
    start && end && (body3.position = { start, end }), tableContent.push(body3);
  }
  let result = { type: "element", tagName: "table", properties: {}, children: state.wrap(tableContent, !0) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
function tableRow(state, node2, parent) {
  let siblings2 = parent ? parent.children : void 0, tagName = (siblings2 ? siblings2.indexOf(node2) : 1) === 0 ? "th" : "td", align = parent && parent.type === "table" ? parent.align : void 0, length = align ? align.length : node2.children.length, cellIndex = -1, cells2 = [];
  for (; ++cellIndex < length; ) {
    let cell = node2.children[cellIndex], properties2 = {}, alignValue = align ? align[cellIndex] : void 0;
    alignValue && (properties2.align = alignValue);
    let result2 = { type: "element", tagName, properties: properties2, children: [] };
    cell && (result2.children = state.all(cell), state.patch(cell, result2), result2 = state.applyData(cell, result2)), cells2.push(result2);
  }
  let result = { type: "element", tagName: "tr", properties: {}, children: state.wrap(cells2, !0) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
function tableCell(state, node2) {
  let result = { type: "element", tagName: "td", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/trim-lines/index.js
function trimLines(value) {
  let source = String(value), search3 = /\r?\n|\r/g, match = search3.exec(source), last = 0, lines = [];
  for (; match; )
    lines.push(trimLine(source.slice(last, match.index), last > 0, !0), match[0]), last = match.index + match[0].length, match = search3.exec(source);
  return lines.push(trimLine(source.slice(last), last > 0, !1)), lines.join("");
}
function trimLine(value, start, end) {
  let startIndex = 0, endIndex = value.length;
  if (start) {
    let code4 = value.codePointAt(startIndex);
    for (; code4 === 9 || code4 === 32; )
      startIndex++, code4 = value.codePointAt(startIndex);
  }
  if (end) {
    let code4 = value.codePointAt(endIndex - 1);
    for (; code4 === 9 || code4 === 32; )
      endIndex--, code4 = value.codePointAt(endIndex - 1);
  }
  return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}

// node_modules/mdast-util-to-hast/lib/handlers/text.js
function text9(state, node2) {
  let result = { type: "text", value: trimLines(String(node2.value)) };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
function thematicBreak3(state, node2) {
  let result = { type: "element", tagName: "hr", properties: {}, children: [] };
  return state.patch(node2, result), state.applyData(node2, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/index.js
var handlers = { blockquote: blockquote2, break: hardBreak2, code: code3, delete: strikethrough, emphasis: emphasis2, footnoteReference: footnoteReference2, heading: heading2, html: html6, imageReference: imageReference2, image: image2, inlineCode: inlineCode2, linkReference: linkReference2, link: link2, listItem: listItem2, list: list3, paragraph: paragraph2, root: root6, strong: strong2, table, tableCell, tableRow, text: text9, thematicBreak: thematicBreak3, toml: ignore, yaml: ignore, definition: ignore, footnoteDefinition: ignore };
function ignore() {
}

// node_modules/mdast-util-to-hast/lib/footer.js
function defaultFootnoteBackContent(_, rereferenceIndex) {
  let result = [{ type: "text", value: "↩" }];
  return rereferenceIndex > 1 && result.push({ type: "element", tagName: "sup", properties: {}, children: [{ type: "text", value: String(rereferenceIndex) }] }), result;
}
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
  return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
function footer(state) {
  let clobberPrefix = typeof state.options.clobberPrefix == "string" ? state.options.clobberPrefix : "user-content-", footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent, footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel, footnoteLabel = state.options.footnoteLabel || "Footnotes", footnoteLabelTagName = state.options.footnoteLabelTagName || "h2", footnoteLabelProperties = state.options.footnoteLabelProperties || { className: ["sr-only"] }, contents = [], listItems = [], referenceIndex = -1;
  for (; ++referenceIndex < state.footnoteOrder.length; ) {
    let definition3 = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
    definition3 && (contents[referenceIndex] = state.all(definition3));
  }
  for (referenceIndex = -1; ++referenceIndex < state.footnoteOrder.length; ) {
    let definition3 = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
    if (!definition3)
      continue;
    let content3 = contents[referenceIndex], id = String(definition3.identifier).toUpperCase(), safeId = normalizeUri(id.toLowerCase()), rereferenceIndex = 0, backReferences = [], counts = state.footnoteCounts.get(id);
    for (; counts !== void 0 && ++rereferenceIndex <= counts; ) {
      backReferences.length > 0 && backReferences.push({ type: "text", value: " " });
      let children2 = typeof footnoteBackContent == "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
      typeof children2 == "string" && (children2 = { type: "text", value: children2 }), backReferences.push({ type: "element", tagName: "a", properties: { href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""), dataFootnoteBackref: "", ariaLabel: typeof footnoteBackLabel == "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex), className: ["data-footnote-backref"] }, children: Array.isArray(children2) ? children2 : [children2] });
    }
    let tail = content3[content3.length - 1];
    if (tail && tail.type === "element" && tail.tagName === "p") {
      let tailTail = tail.children[tail.children.length - 1];
      tailTail && tailTail.type === "text" ? tailTail.value += " " : tail.children.push({ type: "text", value: " " }), tail.children.push(...backReferences);
    } else
      content3.push(...backReferences);
    let listItem3 = { type: "element", tagName: "li", properties: { id: clobberPrefix + "fn-" + safeId }, children: state.wrap(content3, !0) };
    state.patch(definition3, listItem3), listItems.push(listItem3);
  }
  if (listItems.length !== 0)
    return { type: "element", tagName: "section", properties: { dataFootnotes: !0, className: ["footnotes"] }, children: [{ type: "element", tagName: footnoteLabelTagName, properties: { ...esm_default(footnoteLabelProperties), id: "footnote-label" }, children: [{ type: "text", value: footnoteLabel }] }, { type: "text", value: `
` }, { type: "element", tagName: "ol", properties: {}, children: state.wrap(listItems, !0) }, { type: "text", value: `
` }] };
}

// node_modules/mdast-util-to-hast/lib/state.js
var own9 = {}.hasOwnProperty, emptyOptions5 = {};
function createState(tree, options) {
  let settings = options || emptyOptions5, definitionById = /* @__PURE__ */ new Map(), footnoteById = /* @__PURE__ */ new Map(), footnoteCounts = /* @__PURE__ */ new Map(), handlers2 = { ...handlers, ...settings.handlers }, state = { all: all6, applyData, definitionById, footnoteById, footnoteCounts, footnoteOrder: [], handlers: handlers2, one: one5, options: settings, patch: patch4, wrap: wrap2 };
  return visit(tree, function(node2) {
    if (node2.type === "definition" || node2.type === "footnoteDefinition") {
      let id = String(node2.identifier).toUpperCase();
      node2.type === "definition" ? definitionById.has(id) || definitionById.set(id, node2) : footnoteById.has(id) || footnoteById.set(id, node2);
    }
  }), state;
  function one5(node2, parent) {
    let { type } = node2, handle3 = state.handlers[type];
    if (own9.call(state.handlers, type) && handle3)
      return handle3(state, node2, parent);
    if (state.options.passThrough && state.options.passThrough.includes(type)) {
      if ("children" in node2) {
        let { children: children2, ...shallow } = node2;
        return { ...esm_default(shallow), children: state.all(node2) };
      }
      return esm_default(node2);
    }
    return (state.options.unknownHandler || defaultUnknownHandler)(state, node2, parent);
  }
  function all6(parent) {
    let values = [];
    if ("children" in parent) {
      let nodes = parent.children, index2 = -1;
      for (; ++index2 < nodes.length; ) {
        let result = state.one(nodes[index2], parent);
        if (result) {
          if (index2 && nodes[index2 - 1].type === "break" && (!Array.isArray(result) && result.type === "text" && (result.value = trimMarkdownSpaceStart(result.value)), !Array.isArray(result) && result.type === "element")) {
            let head2 = result.children[0];
            head2 && head2.type === "text" && (head2.value = trimMarkdownSpaceStart(head2.value));
          }
          Array.isArray(result) ? values.push(...result) : values.push(result);
        }
      }
    }
    return values;
  }
}
function patch4(from, to) {
  from.position && (to.position = position2(from));
}
function applyData(from, to) {
  let result = to;
  if (from && from.data) {
    let { hChildren, hName, hProperties } = from.data;
    if (typeof hName == "string")
      if (result.type === "element")
        result.tagName = hName;
      else {
        let children2 = "children" in result ? result.children : [result];
        result = { type: "element", tagName: hName, properties: {}, children: children2 };
      }
    result.type === "element" && hProperties && Object.assign(result.properties, esm_default(hProperties)), "children" in result && result.children && hChildren !== null && hChildren !== void 0 && (result.children = hChildren);
  }
  return result;
}
function defaultUnknownHandler(state, node2) {
  let data = node2.data || {}, result = "value" in node2 && !(own9.call(data, "hProperties") || own9.call(data, "hChildren")) ? { type: "text", value: node2.value } : { type: "element", tagName: "div", properties: {}, children: state.all(node2) };
  return state.patch(node2, result), state.applyData(node2, result);
}
function wrap2(nodes, loose) {
  let result = [], index2 = -1;
  for (loose && result.push({ type: "text", value: `
` }); ++index2 < nodes.length; )
    index2 && result.push({ type: "text", value: `
` }), result.push(nodes[index2]);
  return loose && nodes.length > 0 && result.push({ type: "text", value: `
` }), result;
}
function trimMarkdownSpaceStart(value) {
  let index2 = 0, code4 = value.charCodeAt(index2);
  for (; code4 === 9 || code4 === 32; )
    index2++, code4 = value.charCodeAt(index2);
  return value.slice(index2);
}

// node_modules/mdast-util-to-hast/lib/index.js
function toHast(tree, options) {
  let state = createState(tree, options), node2 = state.one(tree, void 0), foot = footer(state), result = Array.isArray(node2) ? { type: "root", children: node2 } : node2 || { type: "root", children: [] };
  return foot && ("children" in result, result.children.push({ type: "text", value: `
` }, foot)), result;
}

// node_modules/remark-rehype/lib/index.js
function remarkRehype(destination, options) {
  return destination && "run" in destination ? async function(tree, file) {
    let hastTree = toHast(tree, { file, ...options });
    await destination.run(hastTree, file);
  } : function(tree, file) {
    return toHast(tree, { file, ...destination || options });
  };
}

// node_modules/bail/index.js
function bail(error) {
  if (error)
    throw error;
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value != "object" || value === null)
    return !1;
  let prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
  let fns = [], pipeline2 = { run, use };
  return pipeline2;
  function run(...values) {
    let middlewareIndex = -1, callback = values.pop();
    if (typeof callback != "function")
      throw new TypeError("Expected function as last argument, not " + callback);
    next(null, ...values);
    function next(error, ...output) {
      let fn = fns[++middlewareIndex], index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      for (; ++index2 < values.length; )
        (output[index2] === null || output[index2] === void 0) && (output[index2] = values[index2]);
      values = output, fn ? wrap3(fn, next)(...output) : callback(null, ...output);
    }
  }
  function use(middelware) {
    if (typeof middelware != "function")
      throw new TypeError("Expected `middelware` to be a function, not " + middelware);
    return fns.push(middelware), pipeline2;
  }
}
function wrap3(middleware, callback) {
  let called;
  return wrapped2;
  function wrapped2(...parameters) {
    let fnExpectsCallback = middleware.length > parameters.length, result;
    fnExpectsCallback && parameters.push(done);
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      let exception = error;
      if (fnExpectsCallback && called)
        throw exception;
      return done(exception);
    }
    fnExpectsCallback || (result && result.then && typeof result.then == "function" ? result.then(then, done) : result instanceof Error ? done(result) : then(result));
  }
  function done(error, ...output) {
    called || (called = !0, callback(error, ...output));
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super(), typeof optionsOrParentOrPlace == "string" && (origin = optionsOrParentOrPlace, optionsOrParentOrPlace = void 0);
    let reason = "", options = {}, legacyCause = !1;
    if (optionsOrParentOrPlace && ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace ? options = { place: optionsOrParentOrPlace } : "start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace ? options = { place: optionsOrParentOrPlace } : "type" in optionsOrParentOrPlace ? options = { ancestors: [optionsOrParentOrPlace], place: optionsOrParentOrPlace.position } : options = { ...optionsOrParentOrPlace }), typeof causeOrReason == "string" ? reason = causeOrReason : !options.cause && causeOrReason && (legacyCause = !0, reason = causeOrReason.message, options.cause = causeOrReason), !options.ruleId && !options.source && typeof origin == "string") {
      let index2 = origin.indexOf(":");
      index2 === -1 ? options.ruleId = origin : (options.source = origin.slice(0, index2), options.ruleId = origin.slice(index2 + 1));
    }
    if (!options.place && options.ancestors) {
      let parent = options.ancestors[options.ancestors.length - 1];
      parent && (options.place = parent.position);
    }
    let start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0, this.cause = options.cause || void 0, this.column = start ? start.column : void 0, this.fatal = void 0, this.file = "", this.message = reason, this.line = start ? start.line : void 0, this.name = stringifyPosition(options.place) || "1:1", this.place = options.place || void 0, this.reason = this.message, this.ruleId = options.ruleId || void 0, this.source = options.source || void 0, this.stack = legacyCause && options.cause && typeof options.cause.stack == "string" ? options.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, { file: { configurable: !0, enumerable: !0, value: "", writable: !0 }, name: { configurable: !0, enumerable: !0, value: "", writable: !0 }, reason: { configurable: !0, enumerable: !0, value: "", writable: !0 }, message: { configurable: !0, enumerable: !0, value: "", writable: !0 }, stack: { configurable: !0, enumerable: !0, value: "", writable: !0 }, column: { configurable: !0, enumerable: !0, writable: !0 }, line: { configurable: !0, enumerable: !0, writable: !0 }, ancestors: { configurable: !0, enumerable: !0, writable: !0 }, cause: { configurable: !0, enumerable: !0, writable: !0 }, fatal: { configurable: !0, enumerable: !0, writable: !0 }, place: { configurable: !0, enumerable: !0, writable: !0 }, ruleId: { configurable: !0, enumerable: !0, writable: !0 }, source: { configurable: !0, enumerable: !0, writable: !0 } });

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
var import_node_process = __toESM(require_process(), 1);

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return !!(fileUrlOrPath !== null && typeof fileUrlOrPath == "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
var order = ["history", "path", "basename", "stem", "extname", "dirname"], VFile = class {
  constructor(value) {
    let options;
    value ? isUrl(value) ? options = { path: value } : typeof value == "string" || isUint8Array(value) ? options = { value } : options = value : options = {}, this.cwd = "cwd" in options ? "" : import_node_process.default.cwd(), this.data = {}, this.history = [], this.messages = [], this.value, this.map, this.result, this.stored;
    let index2 = -1;
    for (; ++index2 < order.length; ) {
      let field2 = order[index2];
      field2 in options && options[field2] !== void 0 && options[field2] !== null && (this[field2] = field2 === "history" ? [...options[field2]] : options[field2]);
    }
    let field;
    for (field in options)
      order.includes(field) || (this[field] = options[field]);
  }
  get basename() {
    return typeof this.path == "string" ? default2.basename(this.path) : void 0;
  }
  set basename(basename) {
    assertNonEmpty(basename, "basename"), assertPart(basename, "basename"), this.path = default2.join(this.dirname || "", basename);
  }
  get dirname() {
    return typeof this.path == "string" ? default2.dirname(this.path) : void 0;
  }
  set dirname(dirname) {
    assertPath(this.basename, "dirname"), this.path = default2.join(dirname || "", this.basename);
  }
  get extname() {
    return typeof this.path == "string" ? default2.extname(this.path) : void 0;
  }
  set extname(extname) {
    if (assertPart(extname, "extname"), assertPath(this.dirname, "extname"), extname) {
      if (extname.codePointAt(0) !== 46)
        throw new Error("`extname` must start with `.`");
      if (extname.includes(".", 1))
        throw new Error("`extname` cannot contain multiple dots");
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  get path() {
    return this.history[this.history.length - 1];
  }
  set path(path2) {
    isUrl(path2) && (path2 = fileURLToPath(path2)), assertNonEmpty(path2, "path"), this.path !== path2 && this.history.push(path2);
  }
  get stem() {
    return typeof this.path == "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  set stem(stem) {
    assertNonEmpty(stem, "stem"), assertPart(stem, "stem"), this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    throw message.fatal = !0, message;
  }
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    return message.fatal = void 0, message;
  }
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
    return this.path && (message.name = this.path + ":" + message.name, message.file = this.path), message.fatal = !1, this.messages.push(message), message;
  }
  toString(encoding) {
    return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(encoding || void 0).decode(this.value);
  }
};
function assertPart(part2, name) {
  if (part2 && part2.includes(default2.sep))
    throw new Error("`" + name + "` cannot be a path: did not expect `" + default2.sep + "`");
}
function assertNonEmpty(part2, name) {
  if (!part2)
    throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path2, name) {
  if (!path2)
    throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array(value) {
  return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (function(property) {
  let proto2 = this.constructor.prototype, value = proto2[property], apply = function() {
    return value.apply(apply, arguments);
  };
  return Object.setPrototypeOf(apply, proto2), apply;
});

// node_modules/unified/lib/index.js
var own10 = {}.hasOwnProperty, Processor = class _Processor extends CallableInstance {
  constructor() {
    super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.transformers = trough();
  }
  copy() {
    let destination = new _Processor(), index2 = -1;
    for (; ++index2 < this.attachers.length; ) {
      let attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    return destination.data((0, import_extend.default)(!0, {}, this.namespace)), destination;
  }
  data(key2, value) {
    return typeof key2 == "string" ? arguments.length === 2 ? (assertUnfrozen("data", this.frozen), this.namespace[key2] = value, this) : own10.call(this.namespace, key2) && this.namespace[key2] || void 0 : key2 ? (assertUnfrozen("data", this.frozen), this.namespace = key2, this) : this.namespace;
  }
  freeze() {
    if (this.frozen)
      return this;
    let self2 = this;
    for (; ++this.freezeIndex < this.attachers.length; ) {
      let [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === !1)
        continue;
      options[0] === !0 && (options[0] = void 0);
      let transformer = attacher.call(self2, ...options);
      typeof transformer == "function" && this.transformers.use(transformer);
    }
    return this.frozen = !0, this.freezeIndex = Number.POSITIVE_INFINITY, this;
  }
  parse(file) {
    this.freeze();
    let realFile = vfile(file), parser2 = this.parser || this.Parser;
    return assertParser("parse", parser2), parser2(String(realFile), realFile);
  }
  process(file, done) {
    let self2 = this;
    return this.freeze(), assertParser("process", this.parser || this.Parser), assertCompiler("process", this.compiler || this.Compiler), done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      let realFile = vfile(file), parseTree = self2.parse(realFile);
      self2.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2)
          return realDone(error);
        let compileTree = tree, compileResult = self2.stringify(compileTree, file2);
        looksLikeAValue(compileResult) ? file2.value = compileResult : file2.result = compileResult, realDone(error, file2);
      });
      function realDone(error, file2) {
        error || !file2 ? reject(error) : resolve ? resolve(file2) : done(void 0, file2);
      }
    }
  }
  processSync(file) {
    let complete = !1, result;
    return this.freeze(), assertParser("processSync", this.parser || this.Parser), assertCompiler("processSync", this.compiler || this.Compiler), this.process(file, realDone), assertDone("processSync", "process", complete), result;
    function realDone(error, file2) {
      complete = !0, bail(error), result = file2;
    }
  }
  run(tree, file, done) {
    assertNode(tree), this.freeze();
    let transformers = this.transformers;
    return !done && typeof file == "function" && (done = file, file = void 0), done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      let realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        let resultingTree = outputTree || tree;
        error ? reject(error) : resolve ? resolve(resultingTree) : done(void 0, resultingTree, file2);
      }
    }
  }
  runSync(tree, file) {
    let complete = !1, result;
    return this.run(tree, file, realDone), assertDone("runSync", "run", complete), result;
    function realDone(error, tree2) {
      bail(error), result = tree2, complete = !0;
    }
  }
  stringify(tree, file) {
    this.freeze();
    let realFile = vfile(file), compiler2 = this.compiler || this.Compiler;
    return assertCompiler("stringify", compiler2), assertNode(tree), compiler2(tree, realFile);
  }
  use(value, ...parameters) {
    let attachers = this.attachers, namespace = this.namespace;
    if (assertUnfrozen("use", this.frozen), value != null)
      if (typeof value == "function")
        addPlugin(value, parameters);
      else if (typeof value == "object")
        Array.isArray(value) ? addList(value) : addPreset(value);
      else
        throw new TypeError("Expected usable value, not `" + value + "`");
    return this;
    function add(value2) {
      if (typeof value2 == "function")
        addPlugin(value2, []);
      else if (typeof value2 == "object")
        if (Array.isArray(value2)) {
          let [plugin, ...parameters2] = value2;
          addPlugin(plugin, parameters2);
        } else
          addPreset(value2);
      else
        throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result))
        throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
      addList(result.plugins), result.settings && (namespace.settings = (0, import_extend.default)(!0, namespace.settings, result.settings));
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins != null)
        if (Array.isArray(plugins))
          for (; ++index2 < plugins.length; ) {
            let thing = plugins[index2];
            add(thing);
          }
        else
          throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1, entryIndex = -1;
      for (; ++index2 < attachers.length; )
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      if (entryIndex === -1)
        attachers.push([plugin, ...parameters2]);
      else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2, currentPrimary = attachers[entryIndex][1];
        isPlainObject(currentPrimary) && isPlainObject(primary) && (primary = (0, import_extend.default)(!0, currentPrimary, primary)), attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
}, unified = new Processor().freeze();
function assertParser(name, value) {
  if (typeof value != "function")
    throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
  if (typeof value != "function")
    throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
  if (frozen)
    throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type != "string")
    throw new TypeError("Expected node, got `" + node2 + "`");
}
function assertDone(name, asyncName, complete) {
  if (!complete)
    throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
  return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
  return !!(value && typeof value == "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
  return typeof value == "string" || isUint8Array2(value);
}
function isUint8Array2(value) {
  return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}

// src/render/markdown-to-html.ts
function withoutCharts() {
  return (tree) => {
    tree.children = tree.children.map(
      (node2) => node2.type === "code" && node2.lang === CHART_LANGUAGE ? {
        type: "paragraph",
        children: [{ type: "emphasis", children: [{ type: "text", value: CHART_ON_GITHUB }] }]
      } : node2
    );
  };
}
var pipeline = unified().use(remarkParse).use(remarkGfm).use(withoutCharts).use(remarkRehype, { allowDangerousHtml: !0 }).use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify);
function markdownToHtml(markdown) {
  return String(pipeline.processSync(markdown));
}

// src/render/page-parts.ts
function part(name, content3, { kind = "", level = 2 } = {}) {
  return `<section class="part ${kind}"><h${level} class="part-name">${name}</h${level}>
${content3}
</section>`;
}
function checkBox({
  conclusion,
  title,
  summary,
  annotations
}) {
  let kind = conclusion ?? "neutral", icon2 = conclusion === null ? runningIcon : conclusionIcons[conclusion];
  return `<div class="box ${kind}"><div class="box-head"><span class="${kind}-colour">${icon2}</span><div><div class="verdict">${escapeHtml(withoutBreaks(title))}</div><div class="sub">Redfirst · ${conclusion ?? "in progress"}</div></div></div>
<div class="box-body md">${markdownToHtml(summary)}</div>
${annotations.length === 0 ? "" : annotationList(annotations)}</div>`;
}
function annotationList(annotations) {
  return `<div class="annotations"><h3>${counted(annotations.length, "annotation")}</h3>
${annotations.map(annotationItem).join(`
`)}</div>`;
}
function annotationItem({
  path: path2,
  start_line,
  end_line,
  annotation_level: level,
  title,
  message
}) {
  let shown = withoutBreaks(message).replace(/^- /gm, "‑ "), lines = start_line === end_line ? `line ${start_line}` : `lines ${start_line}–${end_line}`;
  return `<div class="annotation"><span class="${level}-colour">${levelIcons[level]}</span><div><div class="place">${escapeHtml(path2)}, ${lines}</div><strong>${escapeHtml(withoutBreaks(title))}</strong><pre>${escapeHtml(shown)}</pre></div></div>`;
}
function issueHead({
  title,
  state,
  reason = null,
  labels,
  more = ""
}) {
  let look = state === "open" ? "open" : reason === "completed" || reason === null ? "completed" : "not-planned", chips = labels.map(
    (label) => `<span class="label label-${label.replace(/\W/g, "-")}">${escapeHtml(label)}</span>`
  ), words = state === "open" ? "Open" : `Closed${reason === null ? "" : ` as ${reason.replace("_", " ")}`}`;
  return `<div class="issue-title">${escapeHtml(withoutBreaks(title))}</div>
<div class="chips"><span class="state state-${look}">${stateIcons[look]}${words}</span>${chips.join("")}${more === "" ? "" : `<span>${escapeHtml(more)}</span>`}</div>`;
}
function talk({ author, did, markdown }) {
  let name = author.replace(/\[bot\]$/, ""), isBot = name !== author;
  return `<div class="talk">${isBot ? avatar : personIcon}<div class="box"><div class="box-head"><strong>${escapeHtml(name)}</strong>${isBot ? '<span class="bot">bot</span>' : ""}<span>${escapeHtml(did)}</span></div><div class="box-body md">${markdownToHtml(markdown)}</div></div></div>`;
}

// src/render/page.ts
var BOT = "redfirst[bot]";
function renderPage({ title, check: check2, comment: comment5, issues, facts }) {
  let { repository, branch, commit, environment, at } = facts;
  return pageDocument({
    title,
    facts: [repository, branch, commit === null ? null : commit.slice(0, 10), environment, utc(at)].filter(
      (fact) => fact !== null
    ),
    main: [
      part("Check run", checkBox(check2), { kind: "check" }),
      part(
        "Comment on the pull request",
        comment5 === null ? '<p class="empty">None: there is nothing new to say.</p>' : talk({ author: BOT, did: "commented", markdown: comment5.body })
      ),
      ...issues.length === 0 ? [part("Issues", '<p class="empty">None.</p>')] : [],
      ...issues.map(
        (issue, index2) => part(`Issue ${index2 + 1} of ${issues.length}`, draftedIssue(issue, at))
      )
    ].join(`
`)
  });
}
function draftedIssue({ title, labels, due, body: body3 }, at) {
  return `${issueHead({ title, state: "open", labels, more: `due ${utc(due)}` })}
${talk({ author: BOT, did: `opened this on ${utc(at)}`, markdown: body3 })}`;
}

// src/render/markdown-to-text.ts
var parser = unified().use(remarkParse).use(remarkGfm);
function markdownToText(markdown, width) {
  return blocks(parser.parse(markdown), width);
}
function blocks(node2, width) {
  let lines = [];
  for (let child of "children" in node2 ? node2.children : []) {
    let block = blockLines(child, width);
    block.length > 0 && lines.length > 0 && node2.type !== "listItem" && lines.push(line("")), lines.push(...block);
  }
  return lines;
}
function blockLines(node2, width) {
  switch (node2.type) {
    case "heading":
      return wrapped(inline(node2), width).map((text10) => line(text10, !0));
    case "paragraph":
      return wrapped(inline(node2), width).map((text10) => line(text10, node2.children[0]?.type === "strong"));
    case "code":
      return node2.lang === CHART_LANGUAGE ? [line(`(${CHART_ON_GITHUB})`)] : node2.value.split(`
`).map((text10) => line(`    ${text10}`));
    case "html":
      return wrapped(htmlText2(node2.value), width).map((text10) => line(text10, !0));
    case "table":
      return tableLines(node2, width);
    case "list":
      return node2.children.flatMap((item) => {
        let box = typeof item.checked == "boolean" ? `[${item.checked ? "x" : " "}] ` : "", [first, ...rest] = blocks(item, width - 2);
        return first === void 0 ? [] : [line(`- ${box}${first.text}`), ...rest.map(({ text: text10 }) => line(`  ${text10}`))];
      });
    case "thematicBreak":
      return [line("─".repeat(Math.min(width, 40)))];
    default:
      return blocks(node2, width);
  }
}
function inline(node2) {
  return node2.type === "html" ? htmlText2(node2.value) : "value" in node2 ? withoutBreaks(node2.value) : node2.type === "break" ? `
` : "children" in node2 ? node2.children.map(inline).join("") : "";
}
function htmlText2(html7) {
  return html7.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/g, "").trim();
}
function wrapped(text10, width) {
  let lines = [], open = "";
  for (let word of text10.split(/\s+/))
    open !== "" && open.length + 1 + word.length > width ? (lines.push(open), open = word) : open = open === "" ? word : `${open} ${word}`;
  return open === "" ? lines : [...lines, open];
}
function tableLines({ children: [head2, ...body3] }, width) {
  let cells2 = (row) => (row?.children ?? []).map((cell) => inline(cell).trim()), names = cells2(head2), rows = body3.map(cells2), widths = names.map(
    (name, column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), name.length)
  ), aligned = (row) => widths.map((size, column) => (row[column] ?? "").padEnd(size)).join("  ").trimEnd();
  if (widths.reduce((sum, size) => sum + size + 2, -2) <= width)
    return [line(aligned(names), !0), ...rows.map((row) => line(aligned(row)))];
  let narrow = (row) => wrapped(row.join(" · "), width - 4).map((text10, index2) => index2 === 0 ? `- ${text10}` : `    ${text10}`);
  return [line(names.join(" · "), !0), ...rows.flatMap((row) => narrow(row).map((text10) => line(text10)))];
}
function line(text10, strong3 = !1) {
  return { text: text10, strong: strong3 };
}

// src/render/terminal-body.ts
function bodyLines(markdown, { width }) {
  return markdownToText(markdown, Math.max(40, width)).map(({ text: text10, strong: strong3 }) => ({
    text: text10,
    style: strong3 ? "bold" : "none"
  }));
}

// src/render/terminal-check.ts
var conclusionStyles = { success: "green", failure: "red", neutral: "yellow" };
function checkLines({
  conclusion,
  title,
  summary,
  annotations
}, options) {
  return [
    {
      text: `${conclusion ?? "in progress"}: ${withoutBreaks(title)}`,
      style: conclusionStyles[conclusion ?? "neutral"]
    },
    plainLine(""),
    ...bodyLines(summary, options),
    ...annotations.length === 0 ? [] : [plainLine(""), { text: "Annotations", style: "bold" }],
    ...annotations.map(annotationLine)
  ];
}
function annotationLine({ path: path2, start_line, end_line, annotation_level, title }) {
  let lines = start_line === end_line ? `${start_line}` : `${start_line}-${end_line}`;
  return plainLine(`- ${path2}:${lines} ${annotation_level}: ${withoutBreaks(title)}`);
}

// src/render/terminal-preview.ts
function renderPreviewTerminal({ check: check2, comment: comment5, issues, problems }, options) {
  return drawn(
    [
      panelHead("Check", options),
      ...checkLines(check2, options),
      plainLine(""),
      panelHead("Comment on the pull request", options),
      ...comment5 === null ? [plainLine("none: there is nothing new to say")] : bodyLines(comment5.body, options),
      ...issues.flatMap((issue, index2) => [
        plainLine(""),
        panelHead(`Issue ${index2 + 1} of ${issues.length}`, options),
        { text: withoutBreaks(issue.title), style: "bold" },
        { text: `labels: ${issue.labels.join(", ")}`, style: "dim" },
        plainLine(""),
        ...bodyLines(issue.body, options)
      ]),
      ...issues.length === 0 ? [plainLine(""), panelHead("Issues", options), plainLine("none")] : [],
      ...problemLines(problems)
    ],
    options
  );
}

// src/cli/preview-document.ts
function previewDocument({ analysis, check: check2, comment: comment5, issues }) {
  let { flakyDelta } = analysis;
  return {
    schema: "redfirst/preview@1",
    check: check2,
    comment: comment5,
    issues,
    coverageDelta: analysis.coverageDelta,
    flakyDelta: flakyDelta === null ? null : { new: nodeIds(flakyDelta.new), known: nodeIds(flakyDelta.known), gone: nodeIds(flakyDelta.gone) },
    diffCoverage: analysis.diffCoverage,
    gates: analysis.gates,
    problems: analysis.problems
  };
}
function nodeIds(tests) {
  return tests.map(({ nodeId }) => nodeId);
}

// src/cli/preview.ts
async function preview(request, shell) {
  let root7 = request.root ?? shell.currentFolder(), config = await loadConfig(request.root, shell), read = async (paths) => shell.readReports(await shell.findReports(paths, root7), root7), past = await loadPast(request, config, shell), change = await loadChange(request, { root: root7, past }, shell), facts = {
    repository: past?.repository ?? null,
    commit: change.range.head,
    branch: past?.past.branch ?? null,
    runUrl: null,
    environment: null,
    discoveredBy: "redfirst preview",
    at: (request.now ?? shell.now()).toISOString()
  }, result = await triage(
    {
      loadHead: () => read(request.files),
      loadBaseline: async () => request.baseReports.length === 0 ? past?.base ?? null : {
        results: await read(request.baseReports),
        baseline: { label: change.range.base ?? "the base report" }
      },
      loadPast: async () => past?.past ?? null,
      loadChange: async () => change
    },
    {
      rules: config.severity.rules,
      slaHours: config.sla.hours,
      infrastructure: config.infrastructure,
      gates: config.gates,
      labels: config.labels
    },
    facts
  ), document3 = previewDocument(result);
  if (request.html !== null) {
    let { check: check2, comment: comment5, issues } = result;
    await shell.writeFile(
      request.html,
      await renderPage({ title: "Redfirst preview", check: check2, comment: comment5, issues, facts })
    );
  }
  return shell.print(
    request.json ? JSON.stringify(document3, null, 2) : renderPreviewTerminal(document3, shell.terminal)
  ), hasUnread(document3.problems) ? EXIT.unread : setGateFails(document3) ? EXIT.not : EXIT.done;
}
function setGateFails({ gates }) {
  return gates.some(({ gate, met }) => gate !== "newFailures" && met === !1);
}
async function loadPast({ past, baseReports }, config, shell) {
  if (past === null) return null;
  if (baseReports.length > 0)
    throw new UsageError(
      "Give the baseline either by hand (--base-report) or from the history (--data, --repo, --branch, --sha)."
    );
  let { loadPreviewPast } = await import("./cli-main-preview-past-S57ZBPQR.mjs");
  return loadPreviewPast(past, config, shell);
}
async function loadChange({ root: named, base: ref, past: asked }, { root: root7, past }, shell) {
  let sha = asked?.sha ?? null, before = past?.base?.baseline.label ?? null, commits = named === null || before === null ? null : await commitsSince(before, { root: root7, sha }, shell.git);
  if (ref === null) {
    let head2 = sha ?? (named === null ? null : await testedCode(root7, shell).catch(() => null));
    return { addedLines: null, range: { base: before, head: head2, commits } };
  }
  let checkedOut = await shell.git.headSha(root7), base = await shell.git.mergeBase(root7, ref), { added, paths } = await shell.git.diff(root7, base);
  return {
    addedLines: added,
    contents: {
      blobs: /* @__PURE__ */ new Map(),
      testedLines: /* @__PURE__ */ new Map(),
      unknown: /* @__PURE__ */ new Map(),
      paths: before === null || before === base ? paths : null,
      limits: []
    },
    range: {
      base: before ?? base,
      head: sha ?? await testedCode(root7, shell),
      commits: before === null ? await shell.git.commitsBetween(root7, base, checkedOut) : commits
    }
  };
}
async function commitsSince(before, { root: root7, sha }, git) {
  try {
    let head2 = await git.headSha(root7);
    return (sha === null || sha === head2) && await git.mergeBase(root7, before) === before ? await git.commitsBetween(root7, before, head2) : null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
async function testedCode(root7, shell) {
  let head2 = await shell.git.headSha(root7);
  return await shell.git.hasUncommittedChanges(root7) ? `${head2.slice(0, 10)} with uncommitted changes` : head2;
}
export {
  preview
};
