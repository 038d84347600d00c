import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  redactTokens
} from "./cli-main-chunk-3O4TB3UI.mjs";
import {
  __commonJS
} from "./cli-main-chunk-2DWAJZTW.mjs";

// global:process
var require_process = __commonJS({
  "global:process"(exports, module) {
    module.exports = process;
  }
});

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
function milliseconds(value) {
  return value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))} s` : `${Number(value.toPrecision(value < 100 ? 2 : 3))} ms`;
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
function section(title, lines, options) {
  return lines.length === 0 ? [] : [plainLine(""), panelHead(title, options), ...lines];
}
function plainLine(text) {
  return { text, style: "none" };
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n != "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length)) return value;
  length !== void 0 && anumber(length, "length");
  let bytes = isBytes(value), ofLen = length !== void 0 ? ` of length ${length}` : "", got = bytes ? `length=${value.length}` : `type=${typeof value}`, message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  throw bytes ? new RangeError(message) : new TypeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value != "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
}, aopts = (value, label) => {
  aobject(value, label);
  let proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = !0) {
  if (instance.destroyed) throw new Error("hash was destroyed");
  if (checkFinished && instance.finished) throw new Error("digest() was already called");
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
var isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
var hasHexBuiltin = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  if (abytes(bytes), hasHexBuiltin) return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++)
    hex += hexes[bytes[i]];
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str != "string") throw new TypeError("string expected");
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
  if (typeof hashCons != "function") throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  let hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  return hashC.outputLen = tmp.outputLen, hashC.blockLen = tmp.blockLen, hashC.canXOF = tmp.canXOF, hashC.create = (opts) => hashCons(opts), Object.assign(hashC, info), Object.freeze(hashC);
}
var oidNist = (suffix) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix]) });

// node_modules/@noble/hashes/_u64.js
var U32_MASK64 = BigInt(4294967295), _32n = BigInt(32);
function fromBig(n, le = !1) {
  return le ? { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) } : { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
function split(lst, le = !1) {
  let len = lst.length, Ah = new Uint32Array(len), Al = new Uint32Array(len);
  for (let i = 0; i < len; i++) {
    let { h, l } = fromBig(lst[i], le);
    [Ah[i], Al[i]] = [h, l];
  }
  return [Ah, Al];
}
var fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE2) {
  let h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE2 ? l : h, isLE2), view.setUint32(byteOffset + 4, isLE2 ? h : l, isLE2);
}
var shrSH = (h, _l, s) => h >>> s, shrSL = (h, l, s) => h << 32 - s | l >>> s, rotrSH = (h, l, s) => h >>> s | l << 32 - s, rotrSL = (h, l, s) => h << 32 - s | l >>> s, rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32, rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
function add(Ah, Al, Bh, Bl) {
  let l = (Al >>> 0) + (Bl >>> 0);
  return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
}
var add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0), add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0, add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0), add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0, add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0), add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;

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
  buffer;
  view;
  finished = !1;
  length = 0;
  pos = 0;
  destroyed = !1;
  constructor(blockLen, outputLen, padOffset, isLE2) {
    this.blockLen = blockLen, this.outputLen = outputLen, this.padOffset = padOffset, this.isLE = isLE2, this.buffer = new Uint8Array(blockLen), this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this), abytes(data);
    let { view, buffer, blockLen } = this, len = data.length, processed = !1;
    for (let pos = 0; pos < len; ) {
      let take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        let dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
        processed = !0;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos), this.pos += take, pos += take, this.pos === blockLen && (this.process(view, 0), this.pos = 0, processed = !0);
    }
    return this.length += data.length, processed && this.roundClean(), this;
  }
  digestInto(out) {
    aexists(this), aoutput(out, this), this.finished = !0;
    let { buffer, view, blockLen, isLE: isLE2 } = this, { pos } = this;
    buffer[pos++] = 128, buffer.fill(0, pos), this.padOffset > blockLen - pos && (this.process(view, 0), buffer.fill(0)), setU64FromNum(view, blockLen - 8, this.length * 8, isLE2), this.process(view, 0), this.roundClean();
    let oview = out === buffer ? view : createView(out), len = this.outputLen, outLen = len / 4, state = this.get();
    if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE2);
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
}, SHA256_IV = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]), SHA224_IV = Uint32Array.from([3238371032, 914150663, 812702999, 4144912697, 4290775857, 1750603025, 1694076839, 3204075428]), SHA384_IV = Uint32Array.from([3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428]), SHA512_IV = Uint32Array.from([1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209]);

export {
  require_process,
  split,
  shrSH,
  shrSL,
  rotrSH,
  rotrSL,
  rotrBH,
  rotrBL,
  add,
  add3L,
  add3H,
  add4L,
  add4H,
  add5L,
  add5H,
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
  SHA224_IV,
  SHA384_IV,
  SHA512_IV,
  ZERO_WIDTH_SPACE,
  withoutAnsi,
  visible,
  withoutMarkers,
  withoutBreaks,
  cut,
  firstLine,
  escapeLog,
  grouped,
  counted,
  percent,
  percentagePoints,
  consecutive,
  lineRanges,
  utc,
  milliseconds,
  hours,
  drawn,
  panelHead,
  section,
  plainLine
};
