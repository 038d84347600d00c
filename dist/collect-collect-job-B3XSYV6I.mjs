import {
  LOG_VARIABLE,
  MissingReportError,
  ZERO_WIDTH_SPACE,
  blobIds,
  cut,
  escapeLog,
  explain,
  firstLine,
  headSha,
  ownPlugin,
  parents,
  pluginLogs,
  pluginVariables,
  positive,
  redact,
  redactTokens,
  runInForeground,
  runInGroup,
  runProcess,
  setAside,
  setOutput,
  summary,
  trackedFiles,
  visible,
  warning,
  withoutAnsi,
  withoutMarkers
} from "./collect-chunk-XEW3N5QP.mjs";
import "./collect-chunk-4523NB3C.mjs";

// src/action/collect-job.ts
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync as existsSync3, readFileSync } from "node:fs";
import { readFile as readFile3, stat as stat2, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7 } from "node:path";

// src/checkout/checkout-folder.ts
import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function checkoutFolder(root, packages = []) {
  let realRoot = realPath(root), known2 = /* @__PURE__ */ new Map(), look = (path2) => {
    if (realRoot === null || !isInner(path2)) return null;
    let slash = path2.lastIndexOf("/");
    if (slash > 0 && kindOf2(path2.slice(0, slash)) !== "folder") return null;
    let stats = statsOf(join(realRoot, path2));
    if (stats === null) return null;
    let real2 = realPath(join(realRoot, path2));
    return real2 === null || real2 !== realRoot && !real2.startsWith(withSeparator(realRoot)) ? null : stats.isFile() ? "file" : stats.isDirectory() ? "folder" : null;
  }, kindOf2 = (path2) => {
    let kind = known2.get(path2);
    return kind === void 0 && (kind = look(path2), known2.set(path2, kind)), kind;
  };
  return { packages, kind: kindOf2 };
}
function isInner(path2) {
  return path2.length > 4096 || path2.startsWith("/") || path2.includes("\0") || path2.includes("\\") || /^[A-Za-z]:/.test(path2) ? !1 : !path2.split("/").includes("..");
}
function statsOf(path2) {
  try {
    return statSync(path2, { throwIfNoEntry: !1 }) ?? null;
  } catch {
    return null;
  }
}
function realPath(path2) {
  try {
    return realpathSync.native(path2);
  } catch {
    return null;
  }
}
function withSeparator(folder) {
  return folder.endsWith(sep) ? folder : folder + sep;
}

// src/checkout/find-reports.ts
import { stat } from "node:fs/promises";
import { relative as relative2, resolve as resolve2, sep as sep3 } from "node:path";

// src/ingest/report-shape.ts
var shapes = [
  { kind: "tests", shape: /<testsuites?[\s>/]|<testcase[\s>/]/ },
  { kind: "tests", shape: /^\s*\{\s*"schema"\s*:\s*"redfirst\/pytest@/ },
  // pytest-reportlog: a line is an object that names its own type.
  { kind: "tests", shape: /^\s*\{[^\n]*"\$?_?report_type"\s*:|^\s*\{\s*"pytest_version"\s*:/ },
  { kind: "coverage", shape: /<coverage[\s>/]/ },
  { kind: "coverage", shape: /^\s*\{\s*"meta"\s*:\s*\{[^}]*"(?:branch_coverage|show_contexts|format)"\s*:/ },
  // LCOV.
  { kind: "coverage", shape: /^\s*(?:TN:.*\r?\n)?SF:/ },
  // pytest-json-report.
  { kind: "tests", shape: /^\s*\{\s*"created"\s*:[\s\S]*"exitcode"\s*:/ },
  // pytest-benchmark.
  { kind: "other", shape: /^\s*\{\s*"machine_info"\s*:/ },
  // mutmut's .meta, export-cicd-stats, and results.
  { kind: "other", shape: /^\s*\{\s*"exit_code_by_key"\s*:/ },
  { kind: "other", shape: /^\s*\{\s*"killed"\s*:\s*\d+\s*,\s*"survived"\s*:/ },
  { kind: "other", shape: /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/m },
  // The output of a fuzz target made with Atheris.
  {
    kind: "other",
    shape: /^(?:\S+Z )?INFO: (?:Running with entropic power schedule|Using built-in libfuzzer)|^(?:\S+Z )? === Uncaught Python exception: ===/m
  }
], TELLTALE_NAME = /(?:junit|report|results?|coverage|pytest)[^/\\]*\.(?:xml|json|jsonl)(?:\.gz)?$/i, SHAPE_CHARACTERS = 4096;
function shapeOf(text) {
  let head = text.slice(0, SHAPE_CHARACTERS);
  return shapes.find(({ shape }) => shape.test(head))?.kind ?? null;
}
function isCalledReport(path2) {
  return TELLTALE_NAME.test(path2);
}

// src/checkout/report-files.ts
import { closeSync, openSync, readSync, realpathSync as realpathSync2 } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep as sep2 } from "node:path";
function openReport(path2, root) {
  let absolute = resolve(root, path2), inside = relativeInside(root, absolute);
  return {
    path: inside ?? absolute.split(sep2).join("/"),
    folder: inside === null ? null : folderOf(inside),
    chunks: () => chunksOf(absolute)
  };
}
var CHUNK_BYTES = 64 * 1024;
async function* chunksOf(path2) {
  let file = openSync(path2, "r");
  try {
    let buffer = new Uint8Array(CHUNK_BYTES);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      yield buffer.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
function relativeInside(root, path2) {
  for (let [from, to] of [
    [resolve(root), path2],
    [real(resolve(root)), real(path2)]
  ]) {
    let way = relative(from, to);
    if (way !== "" && !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep2}`))
      return way.split(sep2).join("/");
  }
  return null;
}
function real(path2) {
  try {
    return realpathSync2(path2);
  } catch {
    return path2;
  }
}
function folderOf(path2) {
  let folder = dirname(path2);
  return folder === "." ? "" : folder;
}

// src/checkout/sniff.ts
import { open } from "node:fs/promises";

// node_modules/@noble/hashes/_u64.js
var e = BigInt(4294967295), l = BigInt(32);
function u(t7, o4 = !1) {
  return o4 ? { h: Number(t7 & e), l: Number(t7 >> l & e) } : { h: Number(t7 >> l & e) | 0, l: Number(t7 & e) | 0 };
}
function h(t7, o4 = !1) {
  let n3 = t7.length, r2 = new Uint32Array(n3), c7 = new Uint32Array(n3);
  for (let s3 = 0; s3 < n3; s3++) {
    let { h: a2, l: m2 } = u(t7[s3], o4);
    [r2[s3], c7[s3]] = [a2, m2];
  }
  return [r2, c7];
}
var d = (t7) => t7 / 2 ** 32 | 0, i = (t7) => t7 >>> 0;
function B(t7, o4, n3, r2) {
  let c7 = d(n3), s3 = i(n3);
  t7.setUint32(o4, r2 ? s3 : c7, r2), t7.setUint32(o4 + 4, r2 ? c7 : s3, r2);
}
var H = (t7, o4, n3) => t7 >>> n3, g = (t7, o4, n3) => t7 << 32 - n3 | o4 >>> n3, N = (t7, o4, n3) => t7 >>> n3 | o4 << 32 - n3, U = (t7, o4, n3) => t7 << 32 - n3 | o4 >>> n3, A = (t7, o4, n3) => t7 << 64 - n3 | o4 >>> n3 - 32, L = (t7, o4, n3) => t7 >>> n3 - 32 | o4 << 64 - n3;
function I(t7, o4, n3, r2) {
  let c7 = (o4 >>> 0) + (r2 >>> 0);
  return { h: t7 + n3 + (c7 / 2 ** 32 | 0) | 0, l: c7 | 0 };
}
var b = (t7, o4, n3) => (t7 >>> 0) + (o4 >>> 0) + (n3 >>> 0), p = (t7, o4, n3, r2) => o4 + n3 + r2 + (t7 / 2 ** 32 | 0) | 0, w = (t7, o4, n3, r2) => (t7 >>> 0) + (o4 >>> 0) + (n3 >>> 0) + (r2 >>> 0), x = (t7, o4, n3, r2, c7) => o4 + n3 + r2 + c7 + (t7 / 2 ** 32 | 0) | 0, y = (t7, o4, n3, r2, c7) => (t7 >>> 0) + (o4 >>> 0) + (n3 >>> 0) + (r2 >>> 0) + (c7 >>> 0), F = (t7, o4, n3, r2, c7, s3) => o4 + n3 + r2 + c7 + s3 + (t7 / 2 ** 32 | 0) | 0;

// node_modules/@noble/hashes/utils.js
function isBytes(t7) {
  return t7 instanceof Uint8Array || ArrayBuffer.isView(t7) && t7.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in t7 && t7.BYTES_PER_ELEMENT === 1;
}
var a = (t7) => t7 ? `"${t7}" ` : "";
function anumber(t7, e9 = "") {
  if (typeof t7 != "number") throw new TypeError(a(e9) + "expected number, got " + typeof t7);
  if (!Number.isSafeInteger(t7) || t7 < 0) throw new RangeError(a(e9) + "expected integer >= 0, got " + t7);
  return t7;
}
function abytes(t7, e9, n3 = "") {
  if (isBytes(t7) && (e9 === void 0 || t7.length === e9)) return t7;
  e9 !== void 0 && anumber(e9, "length");
  let o4 = isBytes(t7), r2 = e9 !== void 0 ? ` of length ${e9}` : "", i4 = o4 ? `length=${t7.length}` : `type=${typeof t7}`, f2 = a(n3) + "expected Uint8Array" + r2 + ", got " + i4;
  throw o4 ? new RangeError(f2) : new TypeError(f2);
}
var y2 = (t7, e9) => {
  if (t7 === null || typeof t7 != "object" || Array.isArray(t7)) throw new TypeError((e9 === "object" ? "" : `"${e9}" `) + "expected object, got type=" + typeof t7);
}, x2 = (t7, e9) => {
  y2(t7, e9);
  let n3 = Object.getPrototypeOf(t7);
  if (n3 !== Object.prototype && n3 !== null) throw new TypeError(`"${e9}" expected plain object`);
  if (Object.hasOwn(t7, "__proto__")) throw new TypeError(`"${e9}.__proto__" is not allowed`);
};
function aexists(t7, e9 = !0) {
  if (t7.destroyed) throw new Error("hash was destroyed");
  if (e9 && t7.finished) throw new Error("digest() was already called");
}
function aoutput(t7, e9) {
  abytes(t7, void 0, "output");
  let n3 = e9.outputLen;
  if (!(t7.length >= n3))
    throw new RangeError('"output" expected length >= ' + n3);
}
function clean(...t7) {
  for (let e9 = 0; e9 < t7.length; e9++)
    t7[e9].fill(0);
}
function createView(t7) {
  return new DataView(t7.buffer, t7.byteOffset, t7.byteLength);
}
function rotr(t7, e9) {
  return t7 << 32 - e9 | t7 >>> e9;
}
function rotl(t7, e9) {
  return t7 << e9 | t7 >>> 32 - e9 >>> 0;
}
var isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
var d2 = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", l2 = Array.from({ length: 256 }, (t7, e9) => e9.toString(16).padStart(2, "0"));
function bytesToHex(t7) {
  if (abytes(t7), d2) return t7.toHex();
  let e9 = "";
  for (let n3 = 0; n3 < t7.length; n3++)
    e9 += l2[t7[n3]];
  return e9;
}
function utf8ToBytes(t7) {
  if (typeof t7 != "string") throw new TypeError("string expected");
  let e9 = new TextEncoder().encode(t7);
  try {
    return new Uint8Array(e9);
  } finally {
    clean(e9);
  }
}
function checkOpts(t7, e9, n3 = "opts") {
  return x2(t7, "defaults"), e9 !== void 0 && x2(e9, n3), Object.assign(/* @__PURE__ */ Object.create(null), t7, e9);
}
function createHasher(t7, e9 = {}) {
  if (typeof t7 != "function") throw new TypeError('"hashCons" expected function, got type=' + typeof t7);
  e9 = checkOpts({}, e9, "info");
  let n3 = (r2, i4) => t7(i4).update(r2).digest(), o4 = t7(void 0);
  return n3.outputLen = o4.outputLen, n3.blockLen = o4.blockLen, n3.canXOF = o4.canXOF, n3.create = (r2) => t7(r2), Object.assign(n3, e9), Object.freeze(n3);
}
var oidNist = (t7) => ({ oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, t7]) });

// node_modules/@noble/hashes/_md.js
function Chi(x8, e9, t7) {
  return x8 & e9 ^ ~x8 & t7;
}
function Maj(x8, e9, t7) {
  return x8 & e9 ^ x8 & t7 ^ e9 & t7;
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
  constructor(e9, t7, s3, i4) {
    this.blockLen = e9, this.outputLen = t7, this.padOffset = s3, this.isLE = i4, this.buffer = new Uint8Array(e9), this.view = createView(this.buffer);
  }
  update(e9) {
    aexists(this), abytes(e9);
    let { view: t7, buffer: s3, blockLen: i4 } = this, o4 = e9.length, n3 = !1;
    for (let f2 = 0; f2 < o4; ) {
      let r2 = Math.min(i4 - this.pos, o4 - f2);
      if (r2 === i4) {
        let c7 = createView(e9);
        for (; i4 <= o4 - f2; f2 += i4) this.process(c7, f2);
        n3 = !0;
        continue;
      }
      s3.set(f2 === 0 && r2 === o4 ? e9 : e9.subarray(f2, f2 + r2), this.pos), this.pos += r2, f2 += r2, this.pos === i4 && (this.process(t7, 0), this.pos = 0, n3 = !0);
    }
    return this.length += e9.length, n3 && this.roundClean(), this;
  }
  digestInto(e9) {
    aexists(this), aoutput(e9, this), this.finished = !0;
    let { buffer: t7, view: s3, blockLen: i4, isLE: o4 } = this, { pos: n3 } = this;
    t7[n3++] = 128, t7.fill(0, n3), this.padOffset > i4 - n3 && (this.process(s3, 0), t7.fill(0)), B(s3, i4 - 8, this.length * 8, o4), this.process(s3, 0), this.roundClean();
    let f2 = e9 === t7 ? s3 : createView(e9), r2 = this.outputLen, c7 = r2 / 4, b6 = this.get();
    if (r2 % 4 || c7 > b6.length) throw new Error("invalid outputLen");
    for (let h6 = 0; h6 < c7; h6++) f2.setUint32(4 * h6, b6[h6], o4);
  }
  digest() {
    let { buffer: e9, outputLen: t7 } = this;
    this.digestInto(e9);
    let s3 = e9.slice(0, t7);
    return this.destroy(), s3;
  }
  _cloneIntoMeta(e9) {
    let { buffer: t7, length: s3, finished: i4, destroyed: o4, pos: n3 } = this;
    return e9.destroyed = o4, e9.finished = i4, e9.length = s3, e9.pos = n3, n3 && e9.buffer.set(t7), e9;
  }
  clone() {
    return this._cloneInto();
  }
}, SHA256_IV = Uint32Array.from([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]), SHA224_IV = Uint32Array.from([3238371032, 914150663, 812702999, 4144912697, 4290775857, 1750603025, 1694076839, 3204075428]), SHA384_IV = Uint32Array.from([3418070365, 3238371032, 1654270250, 914150663, 2438529370, 812702999, 355462360, 4144912697, 1731405415, 4290775857, 2394180231, 1750603025, 3675008525, 1694076839, 1203062813, 3204075428]), SHA512_IV = Uint32Array.from([1779033703, 4089235720, 3144134277, 2227873595, 1013904242, 4271175723, 2773480762, 1595750129, 1359893119, 2917565137, 2600822924, 725511199, 528734635, 4215389547, 1541459225, 327033209]);

// node_modules/@noble/hashes/legacy.js
var m = Uint32Array.from([1732584193, 4023233417, 2562383102, 271733878, 3285377520]), x3 = new Uint32Array(80), _SHA1 = class extends HashMD {
  A = m[0] | 0;
  B = m[1] | 0;
  C = m[2] | 0;
  D = m[3] | 0;
  E = m[4] | 0;
  constructor() {
    super(64, 20, 8, !1);
  }
  get() {
    let { A: t7, B: r2, C: s3, D: e9, E: i4 } = this;
    return [t7, r2, s3, e9, i4];
  }
  set(t7, r2, s3, e9, i4) {
    this.A = t7 | 0, this.B = r2 | 0, this.C = s3 | 0, this.D = e9 | 0, this.E = i4 | 0;
  }
  _cloneInto(t7) {
    return (t7 ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(t7);
  }
  process(t7, r2) {
    for (let n3 = 0; n3 < 16; n3++, r2 += 4) x3[n3] = t7.getUint32(r2, !1);
    for (let n3 = 16; n3 < 80; n3++) x3[n3] = rotl(x3[n3 - 3] ^ x3[n3 - 8] ^ x3[n3 - 14] ^ x3[n3 - 16], 1);
    let { A: s3, B: e9, C: i4, D: h6, E: o4 } = this;
    for (let n3 = 0; n3 < 80; n3++) {
      let a2, f2;
      n3 < 20 ? (a2 = Chi(e9, i4, h6), f2 = 1518500249) : n3 < 40 ? (a2 = e9 ^ i4 ^ h6, f2 = 1859775393) : n3 < 60 ? (a2 = Maj(e9, i4, h6), f2 = 2400959708) : (a2 = e9 ^ i4 ^ h6, f2 = 3395469782);
      let p7 = rotl(s3, 5) + a2 + o4 + f2 + x3[n3] | 0;
      o4 = h6, h6 = i4, i4 = rotl(e9, 30), e9 = s3, s3 = p7;
    }
    s3 = s3 + this.A | 0, e9 = e9 + this.B | 0, i4 = i4 + this.C | 0, h6 = h6 + this.D | 0, o4 = o4 + this.E | 0, this.set(s3, e9, i4, h6, o4);
  }
  roundClean() {
    clean(x3);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0), clean(this.buffer);
  }
}, sha1 = createHasher(() => new _SHA1()), W = Math.pow(2, 32), G = Array.from({ length: 64 }, (c7, t7) => Math.floor(W * Math.abs(Math.sin(t7 + 1)))), _ = m.slice(0, 4), w2 = new Uint32Array(16), k = (() => {
  let c7 = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
  return Uint8Array.from({ length: 64 }, (t7, r2) => c7[Math.floor(r2 / 16)][r2 % 4]);
})(), _MD5 = class extends HashMD {
  A = _[0] | 0;
  B = _[1] | 0;
  C = _[2] | 0;
  D = _[3] | 0;
  constructor() {
    super(64, 16, 8, !0);
  }
  get() {
    let { A: t7, B: r2, C: s3, D: e9 } = this;
    return [t7, r2, s3, e9];
  }
  set(t7, r2, s3, e9) {
    this.A = t7 | 0, this.B = r2 | 0, this.C = s3 | 0, this.D = e9 | 0;
  }
  _cloneInto(t7) {
    return (t7 ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(t7);
  }
  process(t7, r2) {
    for (let o4 = 0; o4 < 16; o4++, r2 += 4) w2[o4] = t7.getUint32(r2, !0);
    let { A: s3, B: e9, C: i4, D: h6 } = this;
    for (let o4 = 0; o4 < 64; o4++) {
      let n3, a2;
      o4 < 16 ? (n3 = Chi(e9, i4, h6), a2 = o4) : o4 < 32 ? (n3 = Chi(h6, e9, i4), a2 = (5 * o4 + 1) % 16) : o4 < 48 ? (n3 = e9 ^ i4 ^ h6, a2 = (3 * o4 + 5) % 16) : (n3 = i4 ^ (e9 | ~h6), a2 = 7 * o4 % 16), n3 = n3 + s3 + G[o4] + w2[a2], s3 = h6, h6 = i4, i4 = e9, e9 = e9 + rotl(n3, k[o4]);
    }
    s3 = s3 + this.A | 0, e9 = e9 + this.B | 0, i4 = i4 + this.C | 0, h6 = h6 + this.D | 0, this.set(s3, e9, i4, h6);
  }
  roundClean() {
    clean(w2);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0), clean(this.buffer);
  }
}, md5 = createHasher(() => new _MD5()), q = Uint8Array.from([7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8]), B2 = Uint8Array.from(new Array(16).fill(0).map((c7, t7) => t7)), v = B2.map((c7) => (9 * c7 + 5) % 16), I2 = (() => {
  let r2 = [[B2], [v]];
  for (let s3 = 0; s3 < 4; s3++) for (let e9 of r2) e9.push(e9[s3].map((i4) => q[i4]));
  return r2;
})(), g2 = I2[0], E = I2[1], H2 = [[11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8], [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7], [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9], [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6], [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5]].map((c7) => Uint8Array.from(c7)), J = g2.map((c7, t7) => c7.map((r2) => H2[t7][r2])), N2 = E.map((c7, t7) => c7.map((r2) => H2[t7][r2])), O = Uint32Array.from([0, 1518500249, 1859775393, 2400959708, 2840853838]), Q = Uint32Array.from([1352829926, 1548603684, 1836072691, 2053994217, 0]);
function R(c7, t7, r2, s3) {
  return c7 === 0 ? t7 ^ r2 ^ s3 : c7 === 1 ? t7 & r2 | ~t7 & s3 : c7 === 2 ? (t7 | ~r2) ^ s3 : c7 === 3 ? t7 & s3 | r2 & ~s3 : t7 ^ (r2 | ~s3);
}
var D = new Uint32Array(16), _RIPEMD160 = class extends HashMD {
  h0 = 1732584193;
  h1 = -271733879;
  h2 = -1732584194;
  h3 = 271733878;
  h4 = -1009589776;
  constructor() {
    super(64, 20, 8, !0);
  }
  get() {
    let { h0: t7, h1: r2, h2: s3, h3: e9, h4: i4 } = this;
    return [t7, r2, s3, e9, i4];
  }
  set(t7, r2, s3, e9, i4) {
    this.h0 = t7 | 0, this.h1 = r2 | 0, this.h2 = s3 | 0, this.h3 = e9 | 0, this.h4 = i4 | 0;
  }
  _cloneInto(t7) {
    return (t7 ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(t7);
  }
  process(t7, r2) {
    for (let l5 = 0; l5 < 16; l5++, r2 += 4) D[l5] = t7.getUint32(r2, !0);
    let s3 = this.h0 | 0, e9 = s3, i4 = this.h1 | 0, h6 = i4, o4 = this.h2 | 0, n3 = o4, a2 = this.h3 | 0, f2 = a2, p7 = this.h4 | 0, b6 = p7;
    for (let l5 = 0; l5 < 5; l5++) {
      let S = 4 - l5, F8 = O[l5], K = Q[l5], L2 = g2[l5], j2 = E[l5], P3 = J[l5], T3 = N2[l5];
      for (let d12 = 0; d12 < 16; d12++) {
        let M2 = rotl(s3 + R(l5, i4, o4, a2) + D[L2[d12]] + F8, P3[d12]) + p7 | 0;
        s3 = p7, p7 = a2, a2 = rotl(o4, 10) | 0, o4 = i4, i4 = M2;
      }
      for (let d12 = 0; d12 < 16; d12++) {
        let M2 = rotl(e9 + R(S, h6, n3, f2) + D[j2[d12]] + K, T3[d12]) + b6 | 0;
        e9 = b6, b6 = f2, f2 = rotl(n3, 10) | 0, n3 = h6, h6 = M2;
      }
    }
    this.set(this.h1 + o4 + f2 | 0, this.h2 + a2 + b6 | 0, this.h3 + p7 + e9 | 0, this.h4 + s3 + h6 | 0, this.h0 + i4 + n3 | 0);
  }
  roundClean() {
    clean(D);
  }
  destroy() {
    this.destroyed = !0, clean(this.buffer), this.set(0, 0, 0, 0, 0);
  }
}, ripemd160 = createHasher(() => new _RIPEMD160());

// src/ingest/join-bytes.ts
function joinBytes(parts) {
  let filled = parts.filter((part) => part.byteLength > 0), [first] = filled;
  if (first !== void 0 && filled.length === 1) return first;
  let whole = new Uint8Array(filled.reduce((size, part) => size + part.byteLength, 0)), offset = 0;
  for (let part of filled)
    whole.set(part, offset), offset += part.byteLength;
  return whole;
}

// src/ingest/inflate.ts
var InflateError = class extends Error {
  failure;
  constructor(failure) {
    super(`The compressed data is ${failure}.`), this.name = "InflateError", this.failure = failure;
  }
}, PIECE_BYTES = 64 * 1024;
async function* inflatePieces(stored, format) {
  let stream = new DecompressionStream(format), writer = stream.writable.getWriter(), reader = stream.readable.getReader(), failed2 = null, fed = (async () => {
    try {
      for await (let chunk of stored) await writeAll(writer, chunk);
      await writer.close();
    } catch (error) {
      failed2 ??= { error }, await writer.abort(error).catch(() => {
      });
    }
  })();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } catch (error) {
    await fed;
    let cause = failed2?.error;
    throw isOfCompression(cause ?? error) ? new InflateError(failureOf(cause ?? error)) : cause;
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
async function writeAll(writer, chunk) {
  for (let offset = 0; offset < chunk.byteLength; offset += PIECE_BYTES)
    await writer.write(new Uint8Array(chunk.subarray(offset, offset + PIECE_BYTES)));
}
function isOfCompression(error) {
  return error instanceof TypeError || /^Z_|^ERR_/.test(errorCode(error));
}
function failureOf(error) {
  let text = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error);
  return /unexpected end|Z_BUF_ERROR/i.test(`${text} ${errorCode(error)}`) ? "truncated" : "damaged";
}
function errorCode(error) {
  return typeof error == "object" && error !== null && "code" in error ? String(error.code) : "";
}

// src/ingest/unreadable.ts
var UnreadableError = class extends Error {
  fault;
  constructor(fault) {
    super(fault.message), this.name = "UnreadableError", this.fault = fault;
  }
};
function faultOf(error) {
  if (error instanceof UnreadableError) return error.fault;
  throw error;
}
function problemOf(file, fault) {
  return { file, ...fault };
}

// src/ingest/bytes.ts
var MAX_REPORT_BYTES = 200 * 1024 * 1024;
async function* reportBytes(chunks, limit = MAX_REPORT_BYTES) {
  let stored = counted(chunks, limit)[Symbol.asyncIterator](), head = await readHead(stored), all = chain(head, { [Symbol.asyncIterator]: () => stored });
  if (!(head[0] === 31 && head[1] === 139)) {
    yield* all;
    return;
  }
  try {
    yield* counted(inflatePieces(all, "gzip"), limit);
  } catch (error) {
    throw error instanceof InflateError ? gzipFault(error.failure) : error;
  }
}
async function readHead(stored) {
  let head = new Uint8Array(0);
  for (; head.byteLength < 2; ) {
    let next = await stored.next();
    if (next.done === !0) break;
    head = joinBytes([head, next.value]), head.byteLength < 2 && (head = head.slice());
  }
  return head;
}
async function* chain(first, rest) {
  first.byteLength > 0 && (yield first), yield* rest;
}
async function* counted(pieces, limit) {
  let size = 0;
  for await (let piece of pieces) {
    if (size += piece.byteLength, size > limit)
      throw new UnreadableError({
        kind: "too-large",
        message: `The report is larger than ${sizeText(limit)} (after inflating), so it was not read.`
      });
    yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}
function gzipFault(failure) {
  return new UnreadableError(
    failure === "truncated" ? {
      kind: "truncated",
      message: "The gzip data ends too early: the file was not written to its end."
    } : { kind: "malformed", message: "The gzip data is damaged, or something follows its end." }
  );
}
function sizeText(bytes) {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${bytes} bytes`;
}

// src/ingest/reading.ts
function onlyProblem(problem) {
  return { kind: "nothing", problems: [problem] };
}

// src/ingest/fuzz-input.ts
var KEPT_BYTES = 4096, NAME = /(?:^|[\\/._-])((crash|timeout|oom|leak)-([0-9a-f]{40}))$/;
function namedInput(path2) {
  let [, , kind, hash] = NAME.exec(path2) ?? [];
  return hash === void 0 ? null : { name: path2.slice(Math.max(path2.lastIndexOf("/"), path2.lastIndexOf("\\")) + 1), kind: kindOf(kind), sha1: hash };
}
function kindOf(word) {
  return word === "timeout" || word === "oom" || word === "leak" ? word : "crash";
}
async function readFuzzInput(report2, named2) {
  let hash = sha1.create(), kept = [], size = 0;
  for await (let chunk of report2.chunks()) {
    if (size += chunk.byteLength, size > MAX_REPORT_BYTES) {
      let message = `The input is larger than ${sizeText(MAX_REPORT_BYTES)}, so it was not read.`;
      return onlyProblem({ file: report2.path, kind: "too-large", message });
    }
    hash.update(chunk), size <= KEPT_BYTES && kept.push(chunk.slice());
  }
  if (bytesToHex(hash.digest()) !== named2.sha1)
    return onlyProblem({ file: report2.path, kind: "malformed", message: "The file is called like an input of libFuzzer, and the SHA-1 in its name is not that of its content: it was cut or changed." });
  let isInside = report2.folder !== null && report2.folder !== void 0, input = {
    sha1: named2.sha1,
    sizeBytes: size,
    base64: size <= KEPT_BYTES ? base64Of(kept) : null,
    file: isInside ? report2.path : named2.name
  };
  return { kind: "fuzz", crashes: [crashOf(named2.kind, input)], problems: [] };
}
function crashOf(kind, input) {
  return {
    kind,
    type: "",
    message: "",
    location: null,
    frames: [],
    target: null,
    input,
    timeoutSeconds: null,
    excerpt: ""
  };
}
function base64Of(chunks) {
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(""));
}
function printedInput({ name, sha1: hash }, base64) {
  let bytes = base64 === null || base64.length > 2 * KEPT_BYTES ? null : bytesOf(base64);
  return bytes !== null && bytesToHex(sha1(bytes)) === hash ? { sha1: hash, sizeBytes: bytes.byteLength, base64, file: name } : { sha1: hash, sizeBytes: null, base64: null, file: name };
}
function bytesOf(base64) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

// src/checkout/sniff.ts
var headBytes = SHAPE_CHARACTERS, inflatedBytes = 8 * 1024 * 1024;
async function sniffReport(path2) {
  if (namedInput(path2) !== null) return "other";
  let head = await readHead2(path2);
  return head === null ? null : shapeOf(decoded(await inflated(head)));
}
async function readHead2(path2) {
  try {
    let file = await open(path2, "r");
    try {
      let { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
async function inflated(head) {
  if (head[0] !== 31 || head[1] !== 139) return head;
  let { constants: constants2, gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(head, { finishFlush: constants2.Z_SYNC_FLUSH, maxOutputLength: inflatedBytes });
  } catch {
    return head;
  }
}
function decoded(bytes) {
  let [first, second] = bytes, encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

// src/checkout/walk.ts
import { readdir } from "node:fs/promises";
import { join as join2 } from "node:path";
var foreignFolders = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "site-packages",
  "__pycache__",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".hypothesis",
  ".eggs"
]), MAX_ENTRIES = 2e5;
async function* walkFiles(folder, options) {
  let left = options.maxEntries ?? MAX_ENTRIES, waiting = [folder];
  for (let current = waiting.pop(); current !== void 0; current = waiting.pop()) {
    let entries = await entriesOf(current), names3 = new Set(entries.map(({ name }) => name));
    if (names3.has("pyvenv.cfg") || current !== folder && !options.nested && names3.has(".git")) continue;
    let inner = [];
    for (let entry of entries) {
      if (left-- <= 0) {
        options.onCut();
        return;
      }
      let path2 = join2(current, entry.name);
      entry.isFile() ? yield path2 : entry.isDirectory() && !foreignFolders.has(entry.name) && inner.push(path2);
    }
    waiting.push(...inner.reverse());
  }
}
async function entriesOf(folder) {
  try {
    return (await readdir(folder, { withFileTypes: !0 })).sort((a2, b6) => a2.name < b6.name ? -1 : 1);
  } catch {
    return [];
  }
}

// src/checkout/find-reports.ts
var maxReports = 1e3, timeGrain = 20, reportName = /\.(?:xml|json|jsonl|ndjson|log|lcov|info|meta|txt)(?:\.gz)?$|(?:crash|timeout|oom|leak)-[0-9a-f]{40}$/i;
async function findReports(search) {
  let { root, patterns, say: say2 = () => {
  } } = search, from = resolve2(search.from ?? root), paths = /* @__PURE__ */ new Set();
  if (patterns.length === 0) for await (let path2 of foundByContent(search, from)) paths.add(path2);
  else for (let path2 of await namedFiles(search, from)) paths.add(path2);
  return paths.size > maxReports && say2(`${paths.size} reports were found; only the first ${maxReports} are read. Narrow the patterns.`), [...paths].slice(0, maxReports).map((path2) => openReport(path2, root));
}
async function namedFiles(search, from) {
  let { patterns, say: say2 = () => {
  } } = search, ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), paths = [];
  for (let pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    let path2 = resolve2(from, pattern), stats = await stat(path2).catch(() => null);
    if (stats?.isFile()) paths.push(path2);
    else if (stats?.isDirectory()) paths.push(...await reportsInFolder(path2, say2));
    else if (stats === null && await isGlob(pattern)) {
      let matches2 = await matchesOf(pattern, ignore, from);
      matches2.length === 0 && say2(`No file matches ${pattern} below ${from}.`), paths.push(...matches2);
    } else if (search.onMissing !== void 0) search.onMissing(pattern);
    else
      throw new MissingReportError(
        `${pattern}: ${stats === null ? "no such file or folder" : "neither a file nor a folder"}. Name report files or folders that exist.`
      );
  }
  return paths;
}
async function isGlob(pattern) {
  let { isDynamicPattern } = await import("./collect-dist-6VK3OWBS.mjs");
  return isDynamicPattern(pattern);
}
async function matchesOf(pattern, ignore, from) {
  let slashes = (text) => sep3 === "\\" ? text.replaceAll("\\", "/") : text, { glob } = await import("./collect-dist-6VK3OWBS.mjs");
  return (await glob(slashes(pattern), {
    cwd: from,
    ignore: ignore.map(slashes),
    absolute: !0,
    dot: !0,
    followSymbolicLinks: !1,
    expandDirectories: !1
  })).map((match) => resolve2(match)).sort();
}
async function reportsInFolder(folder, say2) {
  let paths = [], onCut = () => say2(`${folder} has more than ${MAX_ENTRIES} entries; the rest was not searched.`);
  for await (let path2 of walkFiles(folder, { nested: !0, onCut }))
    (await sniffReport(path2) !== null || isCalledReport(path2)) && paths.push(path2);
  return paths.length === 0 && say2(`No report was found in ${folder}.`), paths;
}
async function* foundByContent(search, from) {
  let { root, since, kind, say: say2 = () => {
  } } = search, tracked = await trackedFiles(root), onCut = () => say2(`${from} has more than ${MAX_ENTRIES} entries; the rest was not searched. Name the reports instead.`);
  for await (let path2 of walkFiles(from, { nested: !1, onCut })) {
    if (!reportName.test(path2) || tracked?.has(relativeInside(root, path2) ?? relative2(root, path2)) || since !== void 0 && !await isWrittenSince(path2, since)) continue;
    let found2 = await sniffReport(path2);
    found2 !== null && (kind === void 0 || found2 === kind) && (yield path2);
  }
}
async function isWrittenSince(path2, since) {
  let stats = await stat(path2).catch(() => null);
  return stats !== null && stats.mtimeMs >= since - timeGrain;
}

// src/ingest/tree-checkout.ts
var projectFile = /^(.+)\/(?:pyproject\.toml|pytest\.toml|pytest\.ini|tox\.ini|setup\.cfg|setup\.py)$/;
function packagesAmong(files) {
  let folders = /* @__PURE__ */ new Set();
  for (let file of files) {
    let folder = projectFile.exec(file)?.[1];
    folder !== void 0 && folders.add(folder);
  }
  return [...folders].sort().slice(0, 500);
}

// src/checkout/package-folders.ts
async function packageFolders(root) {
  return packagesAmong(await trackedFiles(root) ?? []);
}

// src/model/by-text.ts
function byText(a2, b6) {
  return a2 === b6 ? 0 : a2 < b6 ? -1 : 1;
}
function byNodeId(a2, b6) {
  return byText(a2.nodeId, b6.nodeId) || byText(a2.rootdir, b6.rootdir);
}

// src/model/merge-benchmarks.ts
function mergeBenchmarks(measured) {
  let best2 = /* @__PURE__ */ new Map();
  for (let one of measured) {
    let known2 = best2.get(one.nodeId);
    (known2 === void 0 || one.medianMs < known2.medianMs) && best2.set(one.nodeId, one);
  }
  return [...best2.values()].sort((a2, b6) => byText(a2.nodeId, b6.nodeId));
}

// src/model/merge-fuzz-crashes.ts
function mergeFuzzCrashes(crashes) {
  let merged = /* @__PURE__ */ new Map();
  for (let crash of crashes) {
    let key = keyOf(crash), known2 = merged.get(key) ?? [], at = known2.findIndex(({ target }) => maySame(target, crash.target)), other = known2[at];
    other === void 0 ? known2.push(crash) : known2[at] = both(other, crash), merged.set(key, known2);
  }
  return [...merged].flatMap(
    ([key, found2]) => found2.map((crash) => ({ order: `${crash.target ?? "￿"}\0${key}`, crash }))
  ).sort((a2, b6) => byText(a2.order, b6.order)).map(({ crash }) => crash);
}
function keyOf({ kind, type, message, location, input }) {
  return input === null ? JSON.stringify([kind, type, message, location]) : `${kind === "exception" ? "crash" : kind}-${input.sha1}`;
}
function maySame(a2, b6) {
  return a2 === b6 || a2 === null || b6 === null;
}
function both(a2, b6) {
  let telling = a2.excerpt === "" && b6.excerpt !== "" ? b6 : a2, other = telling === a2 ? b6 : a2;
  return {
    ...telling,
    target: telling.target ?? other.target,
    timeoutSeconds: telling.timeoutSeconds ?? other.timeoutSeconds,
    input: bothInputs(telling.input, other.input)
  };
}
function bothInputs(a2, b6) {
  return a2 === null || b6 === null ? a2 ?? b6 : {
    sha1: a2.sha1,
    sizeBytes: a2.sizeBytes ?? b6.sizeBytes,
    base64: a2.base64 ?? b6.base64,
    file: b6.file.includes("/") && !a2.file.includes("/") ? b6.file : a2.file
  };
}

// src/model/unknown-session.ts
function unknownSession() {
  return {
    python: null,
    pytest: null,
    platform: null,
    plugins: {},
    workers: null,
    seeds: {},
    exitCode: null,
    collected: null
  };
}

// src/model/merge-sessions.ts
function mergeSessions(sessions) {
  let merged = unknownSession();
  merged.python = agreed(sessions.map((session) => session.python)), merged.pytest = agreed(sessions.map((session) => session.pytest)), merged.platform = agreed(sessions.map((session) => session.platform)), merged.workers = agreed(sessions.map((session) => session.workers)), merged.collected = agreed(sessions.map((session) => session.collected));
  let exitCodes = sessions.map((session) => session.exitCode).filter((code2) => code2 !== null);
  merged.exitCode = exitCodes.find((code2) => code2 !== 0) ?? exitCodes[0] ?? null;
  for (let session of sessions)
    merged.plugins = { ...merged.plugins, ...session.plugins }, merged.seeds = { ...merged.seeds, ...session.seeds };
  for (let plugin of Object.keys(merged.seeds))
    agreed(sessions.map(({ seeds }) => seeds[plugin] ?? null)) === null && delete merged.seeds[plugin];
  return merged;
}
function agreed(values) {
  let known2 = values.filter((value) => value !== null), first = known2[0];
  return first !== void 0 && known2.every((value) => value === first) ? first : null;
}

// src/ingest/doubts.ts
var EXACT = /* @__PURE__ */ new Set(["plugin", "reportlog"]);
function standingDoubts(parts) {
  let exact = parts.filter(({ format }) => EXACT.has(format)).flatMap(({ reading }) => reading.tests), known2 = new Set(exact.map(({ result }) => result.nodeId)), results = exact.reduce(
    (sum, { result, repeated }) => sum + (repeated ? result.attempts.length : 1),
    0
  );
  return parts.flatMap(
    ({ reading: { tests, doubts = [] } }) => doubts.filter(
      ({ missing }) => exact.length === 0 || results < tests.length + missing || !tests.every(({ result }) => known2.has(result.nodeId))
    ).map(({ problem }) => problem)
  );
}

// src/model/coverage-contexts.ts
function withContexts(coverage, byPath) {
  let merged = new Map([...byPath].map(([path2, parts]) => [path2, unionOfContexts(parts)])), names3 = [...new Set([...merged.values()].flatMap((lines) => [...lines.keys()]))].sort();
  if (names3.length === 0) return coverage;
  let numbers = new Map(names3.map((name, index) => [name, index])), files = coverage.files.map((file) => {
    let lines = merged.get(file.path);
    if (lines === void 0 || lines.size === 0) return file;
    let contexts = [...lines].map(([name, ranges]) => ({ context: numbers.get(name) ?? 0, ranges })).sort((a2, b6) => a2.context - b6.context);
    return { ...file, contexts };
  });
  return { ...coverage, files, contexts: names3 };
}
function unionOfContexts(parts) {
  let all = /* @__PURE__ */ new Map();
  for (let part of parts)
    for (let [name, ranges] of part) {
      let known2 = all.get(name) ?? [];
      for (let at = 0; at + 1 < ranges.length; at += 2) known2.push(ranges.slice(at, at + 2));
      all.set(name, known2);
    }
  return new Map([...all].map(([name, ranges]) => [name, unionOfRanges(ranges)]));
}
function unionOfRanges(ranges) {
  let union = [];
  for (let [first = 0, last = 0] of ranges.toSorted(([a2 = 0], [b6 = 0]) => a2 - b6)) {
    let end = union.at(-1);
    last < first || (end !== void 0 && first <= end + 1 ? union[union.length - 1] = Math.max(end, last) : union.push(first, last));
  }
  return union;
}
function rangesOf(lines) {
  let ranges = [];
  for (let line of [...new Set(lines)].sort((a2, b6) => a2 - b6))
    ranges.at(-1) === line - 1 ? ranges[ranges.length - 1] = line : ranges.push(line, line);
  return ranges;
}

// src/model/file-coverage.ts
function fileCoverage(path2, facts) {
  if (isInOrder(facts)) {
    let { executed: executed2, missing: missing2, excluded: excluded2, branches } = facts;
    return { path: path2, blobId: null, executed: executed2, missing: missing2, excluded: excluded2, branches };
  }
  let executed = new Set(facts.executed), missing = new Set([...facts.missing].filter((line) => !executed.has(line))), excluded = [...new Set(facts.excluded)].filter((line) => !executed.has(line) && !missing.has(line));
  return {
    path: path2,
    blobId: null,
    executed: ascending(executed),
    missing: ascending(missing),
    excluded: ascending(excluded),
    branches: mergeBranches(facts.branches)
  };
}
function isInOrder({ executed, missing, excluded, branches }) {
  return excluded.length === 0 && isAscending(executed) && isAscending(missing) && branches.every((branch, at) => at === 0 || branch.line > (branches[at - 1]?.line ?? 0)) && !haveCommon(executed, missing);
}
function isAscending(lines) {
  for (let at = 1; at < lines.length; at += 1) if ((lines[at] ?? 0) <= (lines[at - 1] ?? 0)) return !1;
  return !0;
}
function haveCommon(a2, b6) {
  let other = 0;
  for (let line of a2) {
    for (; other < b6.length && (b6[other] ?? 0) < line; ) other += 1;
    if (b6[other] === line) return !0;
  }
  return !1;
}
function ascending(lines) {
  return [...lines].sort((a2, b6) => a2 - b6);
}
function unionOf(path2, files) {
  let [first] = files;
  return files.length === 1 && first !== void 0 ? { ...first, path: path2 } : {
    ...fileCoverage(path2, {
      executed: files.flatMap((file) => file.executed),
      missing: files.flatMap((file) => file.missing),
      excluded: files.flatMap((file) => file.excluded),
      branches: files.flatMap((file) => file.branches)
    }),
    blobId: agreed(files.map((file) => file.blobId))
  };
}
function mergeBranches(branches) {
  let byLine2 = /* @__PURE__ */ new Map();
  for (let branch of branches) {
    let known2 = byLine2.get(branch.line);
    byLine2.set(branch.line, known2 === void 0 ? branch : mergeBranch(known2, branch));
  }
  return [...byLine2.values()].sort((a2, b6) => a2.line - b6.line);
}
function mergeBranch(a2, b6) {
  let total = Math.max(a2.total, b6.total);
  if (a2.missing !== null && b6.missing !== null && a2.total === b6.total) {
    let missing = inBoth(a2.missing, b6.missing);
    return { line: a2.line, total, covered: total - missing.length, missing };
  }
  let covered = Math.max(a2.covered, b6.covered);
  return { line: a2.line, total, covered, missing: covered === total ? [] : null };
}
function inBoth(a2, b6) {
  let left = [...b6];
  return a2.filter((target) => {
    let index = left.indexOf(target);
    return index !== -1 && left.splice(index, 1), index !== -1;
  });
}

// src/ingest/path-places.ts
var NOT_PROJECT = /(?:^|\/)(?:site-packages|dist-packages)\/|(?:^|\/)lib(?:32|64)?\/(?:python|pypy)\d|(?:^|\/)hostedtoolcache\/|\/python\d*\/lib\/|(?:^|\/)pytest-of-[^/]+\/|\/(?:tmp|temp)\/tmp\w{6,}\/|^</i, INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|build\/lib[^/]*)\/(.+)$/, ANYBODYS = /^(?:tests?|testing|docs?|examples?|scripts?|tools|benchmarks?|utils|bin|conftest\.py|setup\.py|_.*\.py)(?:\/|$)/, USUAL_ROOTS = [
  /^\/$/,
  /^\/(?!tmp$|etc$|usr$|lib\d*$|var$|opt$|home$|root$|proc$|dev$)[^/]+$/,
  /^\/usr\/(?:src|local)\/(?!lib|bin)[^/]+$/,
  /^\/(?:opt|srv|mnt|data|workspaces|var\/(?:www|lib|app|task))\/[^/]+$/,
  /^\/github\/workspace$/,
  /^\/builds\/[^/]+\/[^/]+$/,
  /^\/home\/vsts\/work\/\d+\/s$/,
  /^\/(?:root|home\/[^/]+)\/(?:app|build|code|project|repo|source|src|work|workspace)$/,
  /^[A-Za-z]:\/[^/]+$/,
  /^[A-Za-z]:\/a\/\d+\/s$/
], COMMON_NAMES = /^(?:conftest|setup|__init__|__main__|conf|config|settings|utils?|helpers?|common|base|core|main|types|models|cli)\.py$/, TEST_NAME = /^(?:test_.+|.+_test)\.py$/;
function isNotProject(path2) {
  return NOT_PROJECT.test(path2);
}
function installedModule(path2) {
  let inside = INSTALLED.exec(path2)?.[1]?.split("/site-packages/").at(-1) ?? null;
  return inside === null || ANYBODYS.test(inside) || inside.split("/").includes("..") ? null : inside;
}
function isUsualRoot(folder) {
  return USUAL_ROOTS.some((root) => root.test(folder));
}
function isSureMatch(tail) {
  let name = tail.at(-1) ?? "";
  return tail.length === 1 ? TEST_NAME.test(name) : tail.length > 2 || !COMMON_NAMES.test(name);
}

// src/ingest/map-path.ts
function basesOf(folder) {
  let bases = [];
  for (let base = folder ?? ""; base !== ""; base = parentOf(base)) bases.push(base);
  return [...bases, ""];
}
function parentOf(path2) {
  return path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
}
function joinPath(base, path2) {
  return base === "" ? path2 : path2 === "" ? base : `${base}/${path2}`;
}
function hasTree(checkout) {
  return checkout.kind("") !== null;
}
var MOST_TAILS = 30;
function pathMap(checkout, bases, root = null) {
  let tree = hasTree(checkout), found2 = (paths) => paths.find((path2) => checkout.kind(path2) === "file") ?? null, confirm = remembering((path2) => {
    let parts = takeApart(path2);
    return found2([...ownPlaces(parts, bases), ...tails(parts)]) ?? inOnePackage(checkout, parts);
  }), confirmFrame = remembering((path2) => {
    let slashed = path2.replaceAll("\\", "/"), installed = installedModule(slashed);
    if (installed !== null) return found2(sourcesOf(installed, checkout, bases));
    if (isNotProject(slashed)) return null;
    let parts = takeApart(path2);
    return found2([...belowRoot(parts, root), ...ownPlaces(parts, bases), ...sureTails(parts, bases)]) ?? inOnePackage(checkout, parts);
  });
  return {
    projectFile(path2, isKnown = !1) {
      let confirmed = tree ? confirmFrame(path2) ?? (isKnown ? confirm(path2) : null) : null;
      if (confirmed !== null) return confirmed;
      if (isNotProject(path2.replaceAll("\\", "/"))) return null;
      let parts = takeApart(path2), inside = insideWorkspace(parts.segments);
      return inside !== null ? inside.join("/") : parts.absolute || parts.up > 0 || parts.segments.length === 0 ? null : parts.segments.join("/");
    },
    nearest(paths) {
      let found3 = tree ? paths.map(confirm).find((path2) => path2 !== null) ?? null : null;
      return found3 === null ? unconfirmed(paths) : { path: found3, confirmed: !0, outside: !1 };
    }
  };
}
function belowRoot(parts, root) {
  if (!parts.absolute || root === null) return [];
  let inner = pathBelow(root.absolute, parts);
  return inner === null || inner === "" ? [] : [joinPath(root.base, inner)];
}
function pathBelow(folder, { segments }) {
  let outer = takeApart(folder).segments;
  return outer.every((segment, at) => segment === segments[at]) ? segments.slice(outer.length).join("/") : null;
}
function remembering(find) {
  let seen = /* @__PURE__ */ new Map();
  return (path2) => {
    let found2 = seen.get(path2);
    return found2 === void 0 && (found2 = find(path2), seen.set(path2, found2)), found2;
  };
}
function inOnePackage(checkout, { absolute, up, segments }) {
  if (absolute || up > 0) return null;
  let found2 = checkout.packages.map((folder) => joinPath(folder, segments.join("/"))).filter((path2) => checkout.kind(path2) === "file");
  return found2.length === 1 ? found2[0] ?? null : null;
}
function unconfirmed(paths) {
  for (let path2 of paths) {
    let inside = insideWorkspace(takeApart(path2).segments);
    if (inside !== null) return { path: inside.join("/"), confirmed: !1, outside: !1 };
  }
  let all = paths.map(takeApart), relative4 = all.find((parts) => !parts.absolute && parts.up === 0 && parts.segments.length > 0);
  return {
    path: (relative4 ?? all[0] ?? { absolute: !1, up: 0, segments: [] }).segments.join("/") || "unknown",
    confirmed: !1,
    outside: relative4 === void 0 && all.some((parts) => !parts.absolute)
  };
}
function takeApart(path2) {
  let slashed = path2.replaceAll("\\", "/").replace(/^file:\/\//, ""), absolute = /^(?:[A-Za-z]:)?\//.test(slashed), segments = [], up = 0;
  for (let segment of slashed.split("/"))
    segment === "" || segment === "." || (segment !== ".." ? segments.push(segment) : segments.length > 0 ? segments.pop() : absolute || (up += 1));
  return { absolute, up, segments };
}
function insideWorkspace(segments) {
  for (let index = 0; index + 3 < segments.length; index += 1) {
    let here = segments[index];
    if ((here === "__w" || here === "_work" || here === "work" && segments[index - 1] === "runner" || here === "a" && /^[A-Za-z]:$/.test(segments[index - 1] ?? "")) && segments[index + 1] === segments[index + 2]) return segments.slice(index + 3);
  }
  return null;
}
function ownPlaces({ absolute, up, segments }, bases) {
  let inside = insideWorkspace(segments), places = inside === null ? [] : [inside.join("/")];
  if (absolute) return places;
  for (let base of bases) {
    let from = base === "" ? [] : base.split("/");
    up <= from.length && places.push([...from.slice(0, from.length - up), ...segments].join("/"));
  }
  return places;
}
function tails({ up, segments }) {
  return up > 0 ? [] : segments.slice(0, MOST_TAILS).map((_2, start) => segments.slice(start).join("/"));
}
function sureTails({ absolute, up, segments }, bases) {
  if (up > 0) return [];
  let slash = absolute && !/^[A-Za-z]:$/.test(segments[0] ?? "") ? "/" : "";
  return segments.slice(0, MOST_TAILS).flatMap((_2, start) => {
    let before = `${slash}${segments.slice(0, start).join("/")}`, tail = segments.slice(start);
    return isUsualRoot(before) ? [...bases, ""].map((base) => joinPath(base, tail.join("/"))) : isSureMatch(tail) ? [tail.join("/")] : [];
  });
}
function sourcesOf(module, checkout, bases) {
  let folders = ["src", "lib", "python", ""];
  return [...bases, ...checkout.packages].flatMap(
    (base) => folders.map((folder) => joinPath(base, joinPath(folder, module)))
  );
}

// src/ingest/merge-coverage.ts
function mergeCoverage(parts) {
  if (parts.length === 0) return null;
  let files = /* @__PURE__ */ new Map();
  for (let part of parts.filter((one) => one.exact))
    for (let file of part.reading.files) add(files, file.coverage.path, file);
  let exact = new Set(files.keys());
  for (let part of parts.filter((one) => !one.exact)) {
    let folder = folderBetween(part.reading.files, exact);
    for (let file of part.reading.files) {
      let { path: path2 } = file.coverage;
      folder !== null && rename(files, path2.slice(folder.length), path2), add(files, folder === null ? exactPathOf(file, exact) ?? path2 : path2, file);
    }
  }
  let merged = {
    files: [...files].map(([path2, found2]) => unionOf(path2, withoutGuesses(found2))).sort((a2, b6) => byText(a2.path, b6.path)),
    branchesMeasured: parts.some((part) => part.reading.branchesMeasured)
  };
  return withContexts(merged, contextsIn(files));
}
function contextsIn(files) {
  return new Map(
    [...files].map(([path2, found2]) => [
      path2,
      found2.map(({ contexts }) => contexts).filter((contexts) => contexts !== void 0)
    ])
  );
}
function add(files, path2, file) {
  let known2 = files.get(path2);
  known2 === void 0 ? files.set(path2, [file]) : known2.push(file);
}
function rename(files, from, to) {
  let found2 = files.get(from);
  found2 !== void 0 && (files.delete(from), files.set(to, [...files.get(to) ?? [], ...found2]));
}
function folderBetween(files, exact) {
  let paths = files.map(({ coverage }) => coverage.path), [first] = paths;
  if (first === void 0 || paths.some((path2) => exact.has(path2))) return null;
  for (let end = first.indexOf("/") + 1; end > 0; end = first.indexOf("/", end) + 1) {
    let folder = first.slice(0, end);
    if (paths.every((path2) => path2.startsWith(folder) && exact.has(path2.slice(end)))) return folder;
  }
  return null;
}
function withoutGuesses(found2) {
  let sure = found2.filter(({ ran }) => ran === void 0).map(({ coverage }) => coverage), statements = new Set(sure.flatMap(({ executed, missing }) => [...executed, ...missing])), isBranched = found2.some(
    ({ branchesGuessed, coverage }) => branchesGuessed !== !0 && coverage.branches.length > 0
  );
  return found2.map(({ coverage, ran, branchesGuessed }) => ({
    ...coverage,
    ...ran === void 0 || sure.length === 0 ? {} : { executed: ran.filter((line) => statements.has(line)) },
    ...branchesGuessed === !0 && isBranched ? { branches: [] } : {}
  }));
}
function exactPathOf(file, exact) {
  if (exact.has(file.coverage.path)) return file.coverage.path;
  let own = takeApart(file.coverage.path).segments.length;
  for (let place2 of file.places) {
    let { segments } = takeApart(place2);
    for (let start = 0; start <= segments.length - own; start += 1) {
      let path2 = segments.slice(start).join("/");
      if (exact.has(path2)) return path2;
    }
  }
  return null;
}

// src/model/merge-mutants.ts
function sumOfCounts(a2, b6) {
  let both3 = (x8, y7) => x8 === null || y7 === null ? null : x8 + y7;
  return {
    total: both3(a2.total, b6.total),
    killed: both3(a2.killed, b6.killed),
    survived: a2.survived + b6.survived,
    timeout: a2.timeout + b6.timeout,
    noTests: a2.noTests + b6.noTests,
    skipped: a2.skipped + b6.skipped,
    suspicious: a2.suspicious + b6.suspicious,
    segfault: a2.segfault + b6.segfault,
    interrupted: a2.interrupted + b6.interrupted,
    caughtByTypeCheck: both3(a2.caughtByTypeCheck, b6.caughtByTypeCheck),
    notChecked: both3(a2.notChecked, b6.notChecked)
  };
}

// src/ingest/merge-mutant-reports.ts
var COUNTS = {
  killed: "killed",
  survived: "survived",
  timeout: "timeout",
  "no tests": "noTests",
  skipped: "skipped",
  suspicious: "suspicious",
  segfault: "segfault",
  "check was interrupted by user": "interrupted",
  "caught by type check": "caughtByTypeCheck",
  "not checked": "notChecked"
};
function mergeMutantReports(readings) {
  if (readings.length === 0) return null;
  let named2 = namedMutants(readings), own = countsOf(named2, readings), theirs = readings.map(({ counts }) => counts).filter((counts) => counts !== null), told = theirs.length === 0 ? null : theirs.reduce(sumOfCounts), survivors = named2.filter(({ status }) => status === "survived").map(({ mutant }) => mutant);
  return {
    counts: told !== null && (own.total === null || (told.total ?? 0) > own.total) ? told : own,
    modules: [...new Set(named2.map(({ mutant }) => mutant.module))].sort(),
    survivors: survivors.sort((a2, b6) => byText(a2.name, b6.name))
  };
}
function namedMutants(readings) {
  let byName2 = /* @__PURE__ */ new Map();
  for (let { mutants } of readings)
    for (let one of mutants) {
      let known2 = byName2.get(one.mutant.name) ?? [], at = known2.findIndex(({ mutant }) => maySame2(mutant.file, one.mutant.file)), other = known2[at];
      other === void 0 ? known2.push(one) : known2[at] = both2(other, one), byName2.set(one.mutant.name, known2);
    }
  return [...byName2.values()].flat();
}
function maySame2(a2, b6) {
  return a2 === b6 || a2 === null || b6 === null;
}
function both2(a2, b6) {
  return {
    mutant: a2.mutant.file === null ? b6.mutant : a2.mutant,
    status: a2.status === "not checked" ? b6.status : a2.status
  };
}
function countsOf(named2, readings) {
  let isWhole = readings.some((reading) => reading.complete && reading.counts === null), counts = none();
  for (let { status } of named2) counts[COUNTS[status]] += 1;
  return isWhole ? { ...counts, total: named2.length } : { ...counts, total: null, killed: null };
}
function none() {
  return {
    total: 0,
    killed: 0,
    survived: 0,
    timeout: 0,
    noTests: 0,
    skipped: 0,
    suspicious: 0,
    segfault: 0,
    interrupted: 0,
    caughtByTypeCheck: 0,
    notChecked: 0
  };
}

// src/model/listed.ts
function listed(names3, {
  most,
  separator,
  longest = Number.POSITIVE_INFINITY
}) {
  let more = names3.length - most, shown2 = names3.slice(0, most).map((name) => name.length > longest ? `${name.slice(0, longest)}…` : name).join(separator);
  return more > 0 ? `${shown2} and ${more} more` : shown2;
}

// src/model/outcome-order.ts
var WORST_FIRST = [
  "failed",
  "error",
  "unknown",
  "xfailed",
  "xpassed",
  "passed",
  "skipped"
];
function compareOutcomes(a2, b6) {
  return WORST_FIRST.indexOf(a2) - WORST_FIRST.indexOf(b6);
}
function worstOf(items) {
  let worst = items[0];
  for (let item of items)
    worst !== void 0 && compareOutcomes(item.outcome, worst.outcome) < 0 && (worst = item);
  return worst;
}
function isFailing(outcome) {
  return outcome === "failed" || outcome === "error";
}

// src/model/test-identity.ts
function identityOf({ rootdir, nodeId }) {
  return `${rootdir}\0${nodeId}`;
}
function failureIdentity(test, signature) {
  return `${identityOf(test)}\0${signature}`;
}

// src/model/group-by.ts
function groupBy(items, keyOf3) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf3(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return [...groups.values()];
}

// src/model/worst-results.ts
function worstByTest(results) {
  return new Map(groupBy(results, identityOf).map((tests) => [identityOf(tests[0]), worstResult(tests)]));
}
function worstResult(tests) {
  let worst = worstOf(tests) ?? tests[0], telling = tests.find((test) => test.outcome === worst.outcome && test.flaky) ?? worst;
  return {
    ...telling,
    file: telling.file ?? tests.find((test) => test.file !== null)?.file ?? null,
    line: telling.line ?? tests.find((test) => test.line !== null)?.line ?? null,
    markers: [...new Set(tests.flatMap((test) => test.markers))].sort(),
    flaky: !isFailing(worst.outcome) && tests.some((test) => test.flaky)
  };
}

// src/ingest/merge-orders.ts
function mergeOrders(readings, tests) {
  if (readings.some(({ order = null }) => order === null)) return null;
  let places = new Map(tests.map((test, place2) => [identityOf(test), place2])), merged = [];
  for (let { tests: own, order } of readings)
    for (let one of order ?? []) {
      let started = one.map((place2) => {
        let read = own[place2];
        return read === void 0 ? void 0 : places.get(identityOf(read.result));
      });
      merged.push([...new Set(started.filter((place2) => place2 !== void 0))]);
    }
  return merged.filter((one) => one.length > 0).sort(byPlaces);
}
function byPlaces(a2, b6) {
  for (let [index, place2] of a2.entries()) {
    let other = b6[index];
    if (other === void 0) return 1;
    if (place2 !== other) return place2 - other;
  }
  return a2.length - b6.length;
}

// src/ingest/node-id.ts
var MAX_PARTS = 40, MAX_PROBES = 1e3, NOT_WRITTEN = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function mangle(nodeId) {
  let written = nodeId.replace(NOT_WRITTEN, (character) => {
    let code2 = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `#x${code2.padStart(code2.length <= 2 ? 2 : 4, "0")}`;
  }), bracket = written.indexOf("["), names3 = (bracket === -1 ? written : written.slice(0, bracket)).split("::"), parameters = bracket === -1 ? "" : written.slice(bracket);
  names3[0] = mangleFile(names3[0] ?? "");
  let name = (names3.pop() ?? "") + parameters;
  return { classname: names3.join("."), name };
}
function mangleFile(path2) {
  return path2.replaceAll("/", ".").replace(/\.py$/, "");
}
function fileOf(nodeId) {
  let end = nodeId.indexOf("::");
  return end === -1 ? nodeId : nodeId.slice(0, end);
}
function classesBelow(classname, file) {
  let module = mangleFile(file);
  if (module === "" || !`${classname}.`.startsWith(`${module}.`)) return null;
  let rest = classname.slice(module.length + 1);
  return rest === "" ? [] : rest.split(".");
}
function findModule(checkout, base, dotted) {
  let parts = dotted.split(".");
  if (parts.length > MAX_PARTS) return null;
  let found2 = [], open2 = [{ folder: "", from: 0 }], probes = 0;
  for (let place2 = open2.pop(); place2 !== void 0; place2 = open2.pop())
    for (let end = place2.from + 1; end <= parts.length; end += 1) {
      if (probes += 1, probes > MAX_PROBES) return best(found2);
      let path2 = joinPath(place2.folder, parts.slice(place2.from, end).join(".")), classes2 = parts.slice(end);
      checkout.kind(joinPath(base, `${path2}.py`)) === "file" && found2.push({ file: `${path2}.py`, classes: classes2 });
      let kind = checkout.kind(joinPath(base, path2));
      kind === "file" && found2.push({ file: path2, classes: classes2 }), kind === "folder" && open2.push({ folder: path2, from: end });
    }
  return best(found2);
}
function best(found2) {
  let rank2 = (guess) => (guess.classes.every(looksLikeClass) ? 1e6 : 0) + guess.file.length;
  return found2.reduce(
    (chosen, guess) => chosen === null || rank2(guess) > rank2(chosen) ? guess : chosen,
    null
  );
}
function looksLikeClass(name) {
  return new RegExp("^_*\\p{Lu}", "u").test(name);
}
function guessModule(address) {
  let { classname, name } = address;
  if (name.includes(".") && (classname === name || classname.endsWith(`.${name}`))) {
    let folders = classname.slice(0, -name.length).split(".").slice(0, -1);
    if (/\.(?:md|rst|txt)$/i.test(name)) return { file: [...folders, name].join("/"), classes: [] };
  }
  let parts = classname.split("."), test = parts.findLastIndex((part) => /^test_|_test$/.test(part)), upper = parts.findIndex((part, index) => index > 0 && looksLikeClass(part)), end = test !== -1 ? test + 1 : upper !== -1 ? upper : parts.length;
  return { file: `${parts.slice(0, end).join("/")}.py`, classes: parts.slice(end) };
}

// src/ingest/merge-tests.ts
var RICHEST_FIRST = ["plugin", "reportlog", "json-report", "junit"], NAMED = { most: 3, separator: ", " };
function mergeTests(parts) {
  let problems = [], merged = /* @__PURE__ */ new Map();
  for (let format of RICHEST_FIRST) {
    let own = parts.filter((part) => part.format === format);
    if (own.length === 0) continue;
    let addresses = addressesOf(merged), environments = own.map(({ file, reading }) => ({
      file,
      tests: withKnownIds(reading.tests, addresses)
    }));
    for (let { file, tests: tests2 } of environments) problems.push(...repeatedIn(file, tests2, merged));
    let poorer = worstByTest(environments.flatMap(({ tests: tests2 }) => tests2.map(({ result }) => result))), contradicted = contradictions(merged, poorer);
    contradicted.length > 0 && problems.push(contradictionProblem(own[0]?.file ?? "", contradicted)), merged = addPoorer(merged, poorer);
  }
  let tests = [...merged.values()].sort(byNodeId);
  return { tests, order: orderFrom(parts, tests), problems };
}
function orderFrom(parts, tests) {
  for (let format of RICHEST_FIRST) {
    let own = parts.filter((part) => part.format === format).map(({ reading }) => reading), order = own.length === 0 ? null : mergeOrders(own, tests);
    if (order !== null && order.length > 0) return order;
  }
  return null;
}
function addressesOf(tests) {
  let addresses = /* @__PURE__ */ new Map();
  for (let test of tests.values()) {
    let { classname, name } = mangle(test.nodeId), key = `${classname}\0${name}`;
    addresses.set(key, addresses.has(key) ? null : test);
  }
  return addresses;
}
function withKnownIds(tests, addresses) {
  return tests.map((test) => {
    let { result, address } = test, known2 = address === null ? null : addresses.get(`${address.classname}\0${address.name}`);
    return known2 ? { ...test, result: { ...result, nodeId: known2.nodeId, rootdir: known2.rootdir } } : test;
  });
}
function repeatedIn(file, tests, richer) {
  let unexplained = tests.filter(({ result, repeated }) => repeated && !richer.has(identityOf(result)));
  if (unexplained.length === 0) return [];
  let message = `Several results of one test, and nothing says that they are reruns (${listed(
    unexplained.map(({ result }) => result.nodeId),
    NAMED
  )}): the worst one stands.`;
  return [{ file, kind: "ambiguous", message }];
}
function addPoorer(richer, poorer) {
  let merged = new Map(richer);
  for (let [key, test] of poorer) {
    let known2 = merged.get(key);
    if (known2 === void 0) {
      merged.set(key, test);
      continue;
    }
    let markers = known2.markers.length > 0 ? known2.markers : test.markers, decides = isContradicted(known2, test) || knowsMore(test, known2) ? { outcome: test.outcome, attempts: test.attempts, flaky: !1 } : {};
    merged.set(key, {
      ...known2,
      ...decides,
      file: known2.file ?? test.file,
      line: known2.line ?? test.line,
      markers
    });
  }
  return merged;
}
function knowsMore(poorer, richer) {
  return richer.outcome === "unknown" && poorer.outcome !== "unknown" && poorer.outcome !== "passed";
}
function isContradicted(richer, poorer) {
  if (!isFailing(poorer.outcome) || isFailing(richer.outcome) || richer.outcome === "unknown") return !1;
  let last = poorer.attempts.at(-1)?.outcome ?? poorer.outcome;
  return isFailing(last) || !richer.attempts.some((attempt) => isFailing(attempt.outcome));
}
function contradictions(richer, poorer) {
  let found2 = [];
  for (let [key, test] of poorer) {
    let known2 = richer.get(key);
    known2 !== void 0 && isContradicted(known2, test) && found2.push(test.nodeId);
  }
  return found2;
}
function contradictionProblem(file, nodeIds) {
  let message = `Tests fail here that do not fail in a report of another format (${listed(nodeIds, NAMED)}), so the two are not of one run; the failure stands.`;
  return { file, kind: "ambiguous", message };
}

// src/ingest/atheris-log.ts
var EXCEPTION = / === Uncaught Python exception: ===$/, TIMEOUT = / === Timeout: \d+s elapsed, timeout=(\d{1,9})s ===$/, ERROR = /^==\d+== ?ERROR: (?:libFuzzer|\w*Sanitizer): (.*)$/, SUMMARY = /^SUMMARY: \w+: (.*)$/, WRITTEN = /Test unit written to (.+)$/, BASE64 = /^Base64: ([A-Za-z0-9+/=]+)$/, REPLAY = /^(.+\.py): Running \d+ inputs? \d+ time\(s\) each\.$/, REPLAYED = /^Running: (.+)$/, BEGIN = /^INFO: (?:Seed: \d+|Running with entropic power schedule|Using built-in libfuzzer)/, TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z(?: |$)/, SIGNS = [BEGIN, EXCEPTION, TIMEOUT, ERROR], MAX_LINES = 2e3;
function looksLikeAtheris(head) {
  return head.split(`
`).some((line) => SIGNS.some((sign2) => sign2.test(plain(line))));
}
var AtherisLog = class {
  crashes = [];
  #open = null;
  #script = null;
  #replayed = null;
  add(text) {
    let line = plain(text);
    if (BEGIN.test(line)) {
      this.#open = null, this.#script = null, this.#replayed = null;
      return;
    }
    this.#script = REPLAY.exec(line)?.[1] ?? this.#script, this.#replayed = REPLAYED.exec(line)?.[1] ?? this.#replayed, this.#open = this.#begun(line) ?? this.#open, this.#open !== null && describe(this.#open, line);
  }
  /** The crash that the line begins, if it begins one: libFuzzer's error follows Atheris' own report of the same. */
  #begun(line) {
    let cause = EXCEPTION.test(line) ? "exception" : TIMEOUT.test(line) ? "timeout" : null, isOnlyError = cause === null && ERROR.test(line) && (this.#open === null || this.#open.error !== null);
    if (cause === null && !isOnlyError) return null;
    let crash = {
      cause,
      error: null,
      summary: null,
      timeoutSeconds: null,
      input: this.#replayed === null ? null : namedInput(this.#replayed),
      inputPath: this.#replayed,
      base64: null,
      script: this.#script,
      lines: []
    };
    return this.crashes.push(crash), crash;
  }
};
function describe(crash, line) {
  crash.lines.length < MAX_LINES && crash.lines.push(line), crash.error ??= ERROR.exec(line)?.[1] ?? null, crash.summary ??= SUMMARY.exec(line)?.[1] ?? null, crash.base64 ??= BASE64.exec(line)?.[1] ?? null;
  let seconds = TIMEOUT.exec(line)?.[1];
  seconds !== void 0 && Number(seconds) > 0 && (crash.timeoutSeconds = Number(seconds));
  let written = WRITTEN.exec(line)?.[1];
  written !== void 0 && (crash.inputPath = written, crash.input = namedInput(written));
}
function plain(line) {
  return line.trimEnd().replace(TIME, "");
}
function kindOfCrash({ cause, error, summary: summary2, input }) {
  let said = error ?? summary2 ?? "";
  return cause === "exception" ? { kind: "exception", type: "" } : cause === "timeout" || /^timeout\b/.test(said) ? { kind: "timeout", type: "timeout" } : /^out-of-memory\b/.test(said) ? { kind: "oom", type: "out-of-memory" } : /\bleak(?:s|ed)?\b/.test(said) ? { kind: "leak", type: "memory leak" } : {
    kind: input?.kind ?? "crash",
    type: (/^[\w -]{1,60}/.exec(said)?.[0] ?? "").split(" on ")[0] ?? ""
  };
}

// src/ingest/excerpt.ts
var TRACEBACK = { headLines: 40, tailLines: 60, characters: 8e3, headCharacters: 3e3 }, MAX_MESSAGE = 2e3, COLOURS = /\u001b\[[0-9;:?]*[A-Za-z]|#x1B\[[0-9;]*m/g;
function cleanText(text) {
  return wellFormed(text.replace(COLOURS, ""));
}
function wellFormed(text) {
  return /[\ud800-\udfff]/.test(text) ? text.replace(new RegExp("\\p{Surrogate}", "gu"), "�") : text;
}
function excerptOf(whole) {
  return headAndTail(whole, TRACEBACK);
}
function headAndTail(whole, { headLines, tailLines, characters, headCharacters }) {
  let text = whole.length <= characters && whole.split(`
`).length <= headLines + tailLines ? whole : redact(whole), lines = text.split(`
`), cut2 = lines.length - headLines - tailLines, kept = cut2 > 0 ? [...lines.slice(0, headLines), `[… ${cut2} lines cut …]`, ...lines.slice(-tailLines)].join(`
`) : text;
  if (kept.length <= characters) return wellFormed(kept);
  let mark = (count) => `
[… ${count} characters cut …]
`, tail = characters - headCharacters - mark(kept.length).length, left = kept.length - headCharacters - tail;
  return wellFormed(kept.slice(0, headCharacters) + mark(left) + kept.slice(-tail));
}
function boundedMessage(whole, most = MAX_MESSAGE) {
  let message = whole.length <= most ? whole : redact(whole);
  if (message.length <= most) return wellFormed(message);
  let mark = (count) => ` [… ${count} characters cut]`, kept = most - mark(message.length).length;
  return wellFormed(message.slice(0, kept)) + mark(message.length - kept);
}

// src/ingest/hypothesis-examples.ts
var MOST = 5, BOUNDS = { headLines: 40, tailLines: 20, characters: 2e3, headCharacters: 1200 }, HEAD = /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example): ?(.*)$/, BLOB = /@reproduce_failure\((?:'[\w.]{1,40}'|"[\w.]{1,40}"), ?b(?:'[\w+/=-]{0,4000}'|"[\w+/=-]{0,4000}")\)/, COMMENT = /^(?:Explanation:|Failed to reproduce )/, REPRODUCE = /^You can reproduce this (?:test case|example) by temporarily adding /, ADDED = /^(?:(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|\(note: |You can reproduce this )/m;
function failingExamples(errors) {
  let found2 = /* @__PURE__ */ new Map();
  for (let error of errors)
    for (let example of examplesIn(error.split(`
`))) {
      let known2 = found2.get(example.text);
      (known2 === void 0 || known2.decorator === null) && found2.set(example.text, example);
    }
  return [...found2.values()].slice(0, MOST);
}
function examplesIn(lines) {
  let examples = [];
  for (let at = 0; at < lines.length && examples.length <= MOST; at += 1) {
    let head = HEAD.exec(lines[at] ?? "");
    if (head === null) {
      let blob = REPRODUCE.test(lines[at] ?? "") ? BLOB.exec(lines[at] ?? "") : null, last = examples.at(-1);
      blob !== null && last !== void 0 && (last.decorator ??= blob[0]);
      continue;
    }
    let end = endOfExample(lines, at), text = [.../^(?:<.*>)?$/.test(head[1] ?? "") ? [] : [head[1] ?? ""], ...lines.slice(at + 1, end)].join(`
`).trimEnd();
    text !== "" && examples.push({ text: redact(headAndTail(text, BOUNDS)), decorator: null }), at = end - 1;
  }
  return examples;
}
function withoutExamples(error) {
  let end = ADDED.exec(error)?.index ?? error.length;
  return error.slice(0, end).trimEnd();
}
function endOfExample(lines, start) {
  let end = start + 1;
  if ((lines[start] ?? "").endsWith("(")) {
    let closed = lines.findIndex((line, index) => index > start && line === ")");
    closed >= 0 && (end = closed + 1);
  }
  for (; end < lines.length && !isOutside(lines[end] ?? ""); ) end += 1;
  return end;
}
function isOutside(line) {
  return line.trim() === "" || [REPRODUCE, HEAD, COMMENT].some((pattern) => pattern.test(line));
}

// src/ingest/assertion-diff.ts
var BOUNDS2 = { headLines: 60, tailLines: 60, characters: 6e3, headCharacters: 3e3 }, FORMS = [
  {
    of: "doctest",
    applies: (type) => type === "DocTestFailure",
    compares: (message) => /^(?:Expected(?: nothing)?:?|Differences \(.*\):)\n[\s\S]*/m.exec(message)?.[0] ?? ""
  },
  {
    // Below the rewritten assert, each line indented; the lines with `+  where` too.
    of: "pytest",
    applies: (_2, message) => /^assert /m.test(message),
    compares: (message) => dedent(/^assert .*\n([\s\S]*)/m.exec(message)?.[1] ?? "")
  },
  {
    // unittest, numpy, pandas and `pytest.raises(match=…)` put it below the first line.
    of: "libraries",
    applies: (type, message) => /(?:^|\.)AssertionError$/.test(type) && /^[ \t]*(?:[-+?] |Expected|Actual|ACTUAL|DESIRED|\[left\]|Regex:|x:)/m.test(message),
    compares: (message) => message.slice(message.indexOf(`
`) + 1 || message.length)
  }
];
function assertionDiff(type, message) {
  let told = withoutExamples(message), form = FORMS.find((row) => row.applies(type, told)), diff = withoutBlankEnds(form?.compares(told) ?? "");
  return diff === "" ? null : redact(headAndTail(diff, BOUNDS2));
}
function withoutBlankEnds(text) {
  let lines = text.split(`
`);
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.trim() !== "")
    )
  ).join(`
`).trimEnd();
}
function dedent(text) {
  return text.replace(/^ {2}/gm, "");
}

// src/ingest/exception.ts
var LOOKS_LIKE_TYPE = /(?:Error|Exception|Warning|Exit|Interrupt|Failed|Failure|Skipped|Group|Timeout|StopIteration)$/, ERROR_LINE = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group))(?::\s?(.*))?$/, TYPE_AND_MESSAGE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?:(?::[ \n]?|\n)([\s\S]*))?$/u;
function splitError(error, shown2) {
  let match = TYPE_AND_MESSAGE.exec(error), named2 = match?.[1] ?? "", last = lastName(named2), agrees = shown2 === "" ? LOOKS_LIKE_TYPE.test(last) : last === lastName(shown2);
  if (match !== null && agrees) return { type: named2, message: (match[2] ?? "").replace(/^\s*\n/, "") };
  if (shown2 !== "") return { type: shown2, message: error };
  if (error.startsWith("assert ")) return { type: "AssertionError", message: error };
  let line = ERROR_LINE.exec(error.split(`
`).findLast((one) => ERROR_LINE.test(one)) ?? "");
  return line !== null ? { type: line[1] ?? "", message: line[2] ?? "" } : match !== null && new RegExp("^\\p{Lu}", "u").test(last) && match[2] !== void 0 ? { type: named2, message: match[2] } : { type: "", message: error };
}
function lastName(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}

// src/ingest/exception-group.ts
var START = /^ *\+ Exception Group Traceback \(most recent call last\):$/m, OPENING = /^ *\+ (Exception Group Traceback .*)$/, BRANCH = /^( *)(\+-)?\+-{16} (\d{1,9}|\.\.\.) -{16}$/, MARGIN = /^( *)\| ?(.*)$/;
function exceptionGroup(text) {
  if (!START.test(text)) return null;
  let all = [], path2 = [];
  for (let line of text.split(`
`)) {
    let opening = all.length > 0 ? null : OPENING.exec(line), branch = opening === null ? branchFrom(line) : { depth: 2, lines: [opening[1] ?? ""], divides: !1 };
    if (branch !== null && (opening !== null || all.length > 0)) {
      for (; (path2.at(-1)?.depth ?? 0) >= branch.depth; ) path2.pop();
      let parent = path2.at(-1);
      parent !== void 0 && (parent.divides = !0), path2.push(branch), all.push(branch);
    } else if (all.length > 0 && !addLine(path2, line)) break;
  }
  let [own, ...others] = all, leaves = others.filter(({ divides, lines }) => !divides && lines.length > 0);
  return { own: own?.lines.join(`
`) ?? "", leaves: leaves.map(({ lines }) => lines.join(`
`)) };
}
function branchFrom(line) {
  let match = BRANCH.exec(line);
  if (match === null) return null;
  let [, indent = "", joint = "", number] = match;
  return { depth: indent.length + joint.length, lines: [], divides: number === "..." };
}
function addLine(path2, line) {
  let margin = MARGIN.exec(line);
  return margin === null ? /^ *\+-+$/.test(line) : (path2.findLast(({ depth }) => depth === margin[1]?.length)?.lines.push(margin[2] ?? ""), !0);
}

// src/ingest/traceback-part.ts
var PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:>][^:\n]*\.\w{1,8}):(\d{1,9}): ?(.*)$/, NATIVE_PLACE = /^\s*File "(.+?)", line (\d{1,9})(?:, in (.+))?$/, NATIVE_START = /^\s*(?:Exception Group )?Traceback \(most recent call last\):$/, SEPARATOR = /^(?:_ ){4,}/, DEFINITION = /^>?\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u, ERROR_LINE2 = /^E(?: {3}|$)/, LEADING_TYPE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?::|$)/u, FIXTURE_PLACE = /^file (.+), line (\d{1,9})$/, DOCTEST_EXCEPTION = /^UNEXPECTED EXCEPTION: /;
function readPart(text) {
  let lines = text.split(`
`), first = lines.find((line) => line.trim() !== "") ?? "";
  if (NATIVE_START.test(first)) return readNativePart(text);
  if (FIXTURE_PLACE.test(first)) return fixturePart(lines);
  let doctest = lines.findIndex((line) => DOCTEST_EXCEPTION.test(line));
  return doctest >= 0 && lines.some((line) => NATIVE_START.test(line)) ? doctestPart(lines, doctest) : pytestPart(lines);
}
function readNativePart(text) {
  let lines = text.split(`
`), header = lines.findIndex((line) => NATIVE_START.test(line)), end = header + 1;
  for (; end < lines.length && /^(?: {2}|$)/.test(lines[end] ?? ""); ) end += 1;
  let frames = lines.slice(header + 1, end).flatMap((line) => nativeFrame(line) ?? []), error = lines.slice(end).join(`
`).trim();
  return { frames, type: leadingType(error), error };
}
function nativeFrame(line) {
  let match = NATIVE_PLACE.exec(line);
  if (match === null) return null;
  let [, path2 = "", number = "", name] = match;
  return { path: path2, line: Number(number), function: name ?? null };
}
function pytestPart(lines) {
  let frames = [], type = "", definition = null;
  for (let line of lines) {
    if (ERROR_LINE2.test(line)) continue;
    let place2 = PLACE.exec(line);
    if (place2 !== null) {
      let [, path2 = "", number = "", rest = ""] = place2, named2 = /^in (.+)$/.exec(rest)?.[1] ?? null, frame = { path: path2, line: Number(number), function: named2 ?? definition };
      frames.push(rest === "DocTestFailure" ? { ...frame, isTestFile: !0 } : frame), named2 === null && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(rest) && (type = rest), definition = null;
      continue;
    }
    let native = nativeFrame(line);
    native !== null ? frames.push(native) : SEPARATOR.test(line) ? definition = null : definition ??= DEFINITION.exec(line)?.[1] ?? null;
  }
  let error = markedError(lines, frames.length === 0), told = leadingType(error);
  return /^(?:SyntaxError|IndentationError|TabError)$/.test(syntaxErrorType(error)) && frames.push(...[nativeFrame(error.split(`
`)[0] ?? "")].filter((frame) => frame !== null)), { frames, type: told.endsWith(type) && told !== "" ? told : type, error };
}
function syntaxErrorType(error) {
  return leadingType(error.split(`
`).findLast((line) => /^\w/.test(line)) ?? "");
}
function markedError(lines, onlyFirstMarked) {
  let end = lines.length;
  for (; end > 0 && !ERROR_LINE2.test(lines[end - 1] ?? ""); ) end -= 1;
  let start = end;
  for (; start > 0 && ERROR_LINE2.test(lines[start - 1] ?? ""); ) start -= 1;
  let marked = lines.slice(start, end), indent = 1 + ((/^E( *)/.exec(marked[0] ?? "")?.[1] ?? "").length || 3), error = marked.map((line) => line.slice(Math.min(indent, line.search(/[^E ]|$/))));
  if (onlyFirstMarked && marked.length > 0)
    for (; /^ {4}/.test(lines[end] ?? ""); )
      error.push((lines[end] ?? "").slice(4)), end += 1;
  return error.join(`
`);
}
function fixturePart(lines) {
  let frames = [];
  for (let line of lines) {
    let place2 = FIXTURE_PLACE.exec(line), last = frames.at(-1);
    place2 !== null ? frames.push({ path: place2[1] ?? "", line: Number(place2[2]), function: null }) : last !== void 0 && (last.function ??= DEFINITION.exec(line)?.[1] ?? null);
  }
  return { frames, type: "", error: markedError(lines, !1) };
}
function doctestPart(lines, start) {
  let example = lines.map((line) => PLACE.exec(line)).filter((place2) => place2 !== null).map(([, path2 = "", number = ""]) => ({
    path: path2,
    line: Number(number),
    function: null,
    isTestFile: !0
  })), inside = lines.slice(start + 1).filter((line) => PLACE.exec(line) === null), native = readNativePart(inside.join(`
`));
  return { ...native, frames: [...example, ...native.frames] };
}
function leadingType(error) {
  return LEADING_TYPE.exec(error)?.[1] ?? "";
}

// src/ingest/traceback.ts
var CHAINED = /^(?:The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:)$/gm, COLLECT_ERROR = /^_pytest\.nodes\.Collector\.CollectError: (?=[\s\S]*\n)/;
function readTraceback(text) {
  let traceback = readChain(text);
  return COLLECT_ERROR.test(traceback.error) ? readChain(traceback.error.replace(COLLECT_ERROR, "")) : traceback;
}
function readChain(text) {
  let [first = "", ...others] = chainOf(text), last = others.at(-1) ?? first, { own, leaves } = readGroupOrPart(last);
  return { ...own, root: others.length === 0 ? null : readGroupOrPart(first).own, leaves };
}
function readGroupOrPart(text) {
  let group = exceptionGroup(text);
  return group === null ? { own: readPart(text), leaves: [] } : {
    own: readNativePart(group.own),
    leaves: group.leaves.map((leaf) => readNativePart(chainOf(leaf).at(-1) ?? ""))
  };
}
function chainOf(text) {
  let parts = [], start = 0;
  for (let match of text.matchAll(CHAINED))
    parts.push(text.slice(start, match.index)), start = match.index + match[0].length;
  return [...parts, text.slice(start)];
}

// src/ingest/failure.ts
var HEAD_FRAMES = 10, TAIL_FRAMES = 50, MOST_HEAD = 200, MOST_TAIL = 1e3, MOST_LEAVES = 20, OTHER_MESSAGE = 500, CUT = /\[\+\d+ more lines?; full report in element text\]\s*"?$/, WRAPPED = /^failed on (?:setup|teardown) with "([\s\S]*?)"?$/, PLACE_AT_END = /\n\n[^\n]+:\d+: \w+$/, HYPOTHESIS_SEED = /--hypothesis-seed=(\d{1,60})\b/, SAYS_LESS = [
  /^$/,
  /^collection (?:failure|skipped)$/,
  // nose2, of every failure.
  /^test failure$/,
  /^_pytest\.nodes\.Collector\.CollectError: /,
  // Of a missing fixture the whole text, marked lines and all.
  /^E {3,}\S/m,
  // pytest 9 shows the only exception of a group in its place.
  / \[single exception in [\p{L}\p{N}_.]+\]$/u,
  // A doctest's text, with Python's traceback inside.
  /^UNEXPECTED EXCEPTION: /m
];
function failureFrom(raw, paths) {
  let text = cleanText(raw.text), traceback = completed(readTraceback(text), raw), { type, message } = splitError(fullMessage(cleanText(raw.message), text, traceback), traceback.type), own = projectFrames(traceback.frames, paths), inside = projectFrames(
    traceback.leaves.flatMap(({ frames }) => frames),
    paths
  ), leaves = traceback.leaves.slice(0, MOST_LEAVES).map((leaf) => raisedException(leaf, paths)), examples = failingExamples([message, ...traceback.leaves.map(({ error }) => error)]), diff = assertionDiff(type, message), seed = HYPOTHESIS_SEED.exec(raw.hypothesis ?? "")?.[1];
  return {
    kind: raw.kind,
    phase: raw.phase,
    type: typeShown(raw.kind, type),
    message: boundedMessage(message),
    location: onlyPlace(leaves) ?? own.at(-1) ?? crashPlace(raw, paths),
    frames: [...headAndTailOf([...own, ...inside], HEAD_FRAMES, TAIL_FRAMES)],
    excerpt: excerptOf(text),
    ...traceback.root === null ? {} : { root: raisedException(traceback.root, paths) },
    ...leaves.length === 0 ? {} : { leaves },
    ...diff === null ? {} : { diff },
    ...examples.length === 0 ? {} : { examples },
    ...seed === void 0 ? {} : { hypothesisSeed: seed }
  };
}
function completed(traceback, { raised: raised2, text }) {
  if (raised2 == null || traceback.frames.length > 0) return traceback;
  let type = traceback.type === "" && text.trim() === "" ? raised2.type : traceback.type;
  return { ...traceback, type, frames: [...raised2.frames] };
}
function typeShown(kind, type) {
  return kind === "crash" || kind === "collection-error" && type === "Failed" ? "" : type;
}
function raisedException(part, paths) {
  let { type, message } = splitError(part.error, part.type);
  return {
    type,
    message: redact(boundedMessage(withoutExamples(message), OTHER_MESSAGE)),
    location: projectFrames(part.frames, paths).at(-1) ?? null
  };
}
function onlyPlace(leaves) {
  let [first, ...others] = leaves.map(({ location }) => location);
  return others.every((other) => other?.file === first?.file && other?.line === first?.line) ? first ?? null : null;
}
function crashPlace({ crash }, paths) {
  let file = crash == null || crash.line <= 0 ? null : paths.projectFile(crash.path);
  return crash == null || file === null ? null : { file, line: crash.line, function: null };
}
function projectFrames(frames, paths) {
  return headAndTailOf(frames, MOST_HEAD, MOST_TAIL).flatMap(
    ({ path: path2, line, function: name, isTestFile = !1 }) => {
      let file = line > 0 ? paths.projectFile(path2, isTestFile) : null;
      return file === null ? [] : [{ file, line, function: name }];
    }
  );
}
function headAndTailOf(items, head, tail) {
  return items.length <= head + tail ? items : [...items.slice(0, head), ...items.slice(-tail)];
}
function fullMessage(field3, text, traceback) {
  let told = WRAPPED.exec(field3)?.[1] ?? field3;
  if (SAYS_LESS.some((pattern) => pattern.test(told)))
    return traceback.error || told.replace(/^collection (?:failure|skipped)$/, "") || firstParagraph(text);
  if (!CUT.test(told)) return told.replace(PLACE_AT_END, "");
  let start = told.replace(CUT, "").trimEnd(), isStartOf = (whole) => whole.startsWith(start.slice(0, 40));
  return isStartOf(traceback.error) ? traceback.error : isStartOf(text.trimStart()) ? text.trim().replace(PLACE_AT_END, "") : start;
}
function firstParagraph(text) {
  return text.trim().split(/\n\s*\n/)[0] ?? "";
}

// src/ingest/source-text.ts
async function* linesOf(source) {
  let parts = [], number = 0;
  for await (let { text: piece } of source.pieces()) {
    let start = 0;
    for (let end = piece.indexOf(`
`); end !== -1; end = piece.indexOf(`
`, start)) {
      number += 1;
      let rest = piece.slice(start, end);
      yield { text: parts.length === 0 ? rest : [...parts, rest].join(""), number, ended: !0 }, parts = [], start = end + 1;
    }
    start < piece.length && parts.push(piece.slice(start));
  }
  parts.length > 0 && (yield { text: parts.join(""), number: number + 1, ended: !1 });
}

// src/ingest/atheris.ts
var MAX_CRASHES = 1e3;
function isAtherisLog(head) {
  return !/^[<{[]/.test(head) && looksLikeAtheris(head);
}
async function readAtheris(source) {
  let { file } = source, log = new AtherisLog(), problems = [];
  try {
    for await (let { text } of linesOf(source)) log.add(text);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  let paths = pathMap(source.checkout, basesOf(source.folder)), left = log.crashes.length - MAX_CRASHES;
  return left > 0 && problems.push({ file, kind: "too-large", message: `${left} more crashes are left out.` }), { kind: "fuzz", crashes: log.crashes.slice(0, MAX_CRASHES).map((crash) => crashFrom(crash, paths)), problems };
}
function crashFrom(logged, paths) {
  let text = logged.lines.join(`
`).trim(), { type, message, frames, location } = logged.cause === "exception" ? raised(logged, paths) : ended(logged, paths), script = logged.script === null ? null : paths.projectFile(logged.script) ?? nameOf(logged.script);
  return {
    kind: kindOfCrash(logged).kind,
    type,
    message,
    location,
    frames,
    // libFuzzer calls the target, so that its script is the outermost of the project's files.
    target: frames[0]?.file ?? script,
    input: inputOf(logged, paths),
    timeoutSeconds: logged.timeoutSeconds,
    excerpt: excerptOf(cleanText(text))
  };
}
function raised({ lines }, paths) {
  let told = lines.slice(1), end = told.findIndex((line) => /^==\d+== ?ERROR: /.test(line)), report2 = end === -1 ? told : told.slice(0, end), start = report2.findIndex((line) => line.startsWith("Traceback (most recent call last):")), message = report2.slice(0, Math.max(start, 0)).join(`
`).trim(), text = report2.slice(Math.max(start, 0)).join(`
`).trim(), failure = failureFrom({ kind: "failure", phase: "call", message, text }, paths), { type, frames, location } = failure;
  return { type, message: failure.message, frames, location };
}
function ended(logged, paths) {
  let frames = logged.lines.flatMap((line) => frameIn(line, paths)).reverse(), { type } = kindOfCrash(logged), message = boundedMessage(cleanText(logged.error ?? logged.summary ?? ""));
  return { type, message, frames, location: frames.at(-1) ?? null };
}
function frameIn(line, paths) {
  let [, path2, number, name] = /^ {2}File "(.+)", line (\d{1,9}) in (.+)$/.exec(line) ?? [], file = path2 === void 0 ? null : paths.projectFile(path2);
  return file === null || Number(number) < 1 ? [] : [{ file, line: Number(number), function: cleanText(name ?? "") }];
}
function inputOf({ input, inputPath, base64 }, paths) {
  if (input === null) return null;
  let printed = printedInput(input, base64), place2 = inputPath === null ? null : paths.projectFile(inputPath);
  return place2 === null ? printed : { ...printed, file: place2 };
}
function nameOf(path2) {
  return path2.slice(Math.max(path2.lastIndexOf("/"), path2.lastIndexOf("\\")) + 1);
}

// src/ingest/json-bounds.ts
var OPENING2 = /* @__PURE__ */ new Set([91, 123]), CLOSING = /* @__PURE__ */ new Set([93, 125]);
function brokenBound(bytes, { depth, containers }) {
  let open2 = 0, all = 0, isString = !1;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    let byte = bytes[at] ?? 0;
    if (isString)
      byte === 92 ? at += 1 : byte === 34 && (isString = !1);
    else if (byte === 34) isString = !0;
    else if (byte >= 91 && OPENING2.has(byte)) {
      if (open2 += 1, all += 1, open2 > depth) return "depth";
      if (all > containers) return "containers";
    } else byte >= 91 && CLOSING.has(byte) && (open2 -= 1);
  }
  return null;
}

// src/ingest/json.ts
var LARGE = 1024 * 1024, BOUNDS3 = { depth: 1e3, containers: 8e6 };
function parseJson(text) {
  if (text.length > LARGE && brokenBound(new TextEncoder().encode(text), BOUNDS3) !== null)
    throw new SyntaxError("it is nested too deep, or has too many parts.");
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(withoutNaN(text));
  }
}
function withoutNaN(text) {
  let isString = !1;
  return text.replace(/\\[\s\S]|"|-?\b(?:NaN|Infinity)\b/g, (token) => (token === '"' && (isString = !isString), isString || token.length < 3 ? token : "null"));
}
function asObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value) ? value : null;
}
function asArray(value) {
  return Array.isArray(value) ? value : [];
}
function stringField(object, key) {
  let value = field(object, key);
  return typeof value == "string" ? value : null;
}
function numberField(object, key) {
  let value = field(object, key);
  return typeof value == "number" && Number.isFinite(value) ? value : null;
}
function wholeNumberField(object, key) {
  let value = numberField(object, key);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
function countField(object, key) {
  let value = wholeNumberField(object, key);
  return value !== null && value >= 0 ? value : null;
}
function stringsOf(object) {
  return Object.fromEntries(
    Object.entries(object ?? {}).filter((entry) => typeof entry[1] == "string")
  );
}
function field(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}

// src/ingest/benchmark.ts
var NAMED2 = { most: 3, separator: ", " }, MAX_PARAMS = 50, MAX_TEXT = 500;
function isBenchmark(report2) {
  return Array.isArray(field(report2, "benchmarks")) && asObject(field(report2, "machine_info")) !== null;
}
async function readBenchmark({ file, json }) {
  let report2 = json ?? {}, about = { commit: commitOf(report2), machine: machineOf(report2) }, benchmarks = [], unread = [];
  for (let entry of asArray(field(report2, "benchmarks"))) {
    let described = asObject(entry) ?? {}, benchmark = benchmarkFrom(described, about);
    benchmark === null ? unread.push(shortened(stringField(described, "fullname") ?? "one without a name")) : benchmarks.push(benchmark);
  }
  return { kind: "benchmarks", benchmarks, problems: unreadProblems(file, unread) };
}
function unreadProblems(file, unread) {
  if (unread.length === 0) return [];
  let message = `Benchmarks without a name or with impossible numbers are left out: ${listed(unread, NAMED2)}.`;
  return [{ file, kind: "malformed", message }];
}
function benchmarkFrom(entry, about) {
  let nodeId = stringField(entry, "fullname"), stats = asObject(field(entry, "stats")) ?? entry, times = timesOf(stats), rounds = positive2(numberField(stats, "rounds"));
  if (nodeId === null || times === null || rounds === null) return null;
  let ops = numberField(stats, "ops"), group = stringField(entry, "group");
  return {
    nodeId: wellFormed(nodeId),
    name: wellFormed(stringField(entry, "name") ?? nodeId),
    group: group === null ? null : shortened(group),
    params: paramsOf(asObject(field(entry, "params")) ?? {}),
    ...times,
    rounds,
    iterations: positive2(numberField(stats, "iterations")) ?? 1,
    opsPerSecond: ops !== null && ops >= 0 ? ops : null,
    ...about
  };
}
function timesOf(stats) {
  let [minMs, maxMs, meanMs, medianMs] = ["min", "max", "mean", "median"].map((name) => ms(stats, name));
  return minMs == null || maxMs == null || meanMs == null || medianMs == null ? null : {
    minMs,
    maxMs,
    meanMs,
    stddevMs: ms(stats, "stddev") ?? 0,
    medianMs,
    iqrMs: ms(stats, "iqr") ?? 0
  };
}
function ms(stats, name) {
  let seconds = numberField(stats, name);
  return seconds === null || seconds < 0 || !Number.isFinite(seconds * 1e3) ? null : seconds * 1e3;
}
function positive2(value) {
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function paramsOf(params) {
  return Object.fromEntries(
    Object.entries(params).slice(0, MAX_PARAMS).map(([name, value]) => [
      shortened(name),
      shortened(typeof value == "string" ? value : JSON.stringify(value))
    ])
  );
}
function commitOf(report2) {
  let commit = asObject(field(report2, "commit_info")) ?? {}, sha = stringField(commit, "id");
  if (sha === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
  let branch = stringField(commit, "branch"), dirty = field(commit, "dirty");
  return {
    sha,
    branch: branch === null ? null : shortened(branch),
    isDirty: typeof dirty == "boolean" ? dirty : null
  };
}
function machineOf(report2) {
  let machine = asObject(field(report2, "machine_info")) ?? {}, cpu = asObject(field(machine, "cpu")) ?? {}, words = (...names3) => names3.map((name) => stringField(machine, name) ?? "").filter(Boolean).join(" "), parts = [
    words("system", "machine"),
    stringField(cpu, "brand_raw") ?? stringField(cpu, "brand") ?? "",
    words("python_implementation", "python_version")
  ].filter(Boolean);
  return parts.length === 0 ? null : shortened(parts.join(", "));
}
function shortened(text) {
  return wellFormed(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
}

// src/ingest/counted-branches.ts
function onFirstLine(total, covered) {
  return total === 0 ? [] : [{ line: 1, total, covered, missing: covered === total ? [] : null }];
}
function withUnlisted(listed2, counts) {
  let sumOf = (key) => listed2.reduce((sum, branch) => sum + branch[key], 0), total = counts.total - sumOf("total"), covered = counts.covered - sumOf("covered");
  if (total <= 0 || covered < 0 || covered > total) return [...listed2];
  let lines = new Set(listed2.map(({ line: line2 }) => line2)), line = 1;
  for (; lines.has(line); ) line += 1;
  return [...listed2, ...onFirstLine(total, covered).map((branch) => ({ ...branch, line }))];
}

// src/ingest/coverage-lines.ts
function lineNumber(value) {
  return typeof value == "number" && Number.isInteger(value) && value >= 1 && value <= 1e7 ? value : null;
}
function outsideProblem(file, name, kept) {
  return {
    file,
    kind: "unsafe",
    message: `The path ${name} leads out of the repository; it is shown as ${kept}.`
  };
}

// src/ingest/line-contexts.ts
var MAX_RANGES = 2e5, MAX_NAME = 2e3;
function contextsOf(facts) {
  let lines = /* @__PURE__ */ new Map();
  for (let [text, names3] of Object.entries(asObject(field(facts, "contexts")) ?? {})) {
    let line = lineNumber(Number(text));
    if (line !== null)
      for (let name of asArray(names3)) {
        if (typeof name != "string" || name.length > MAX_NAME) continue;
        let known2 = lines.get(name);
        known2 === void 0 ? lines.set(name, [line]) : known2.push(line);
      }
  }
  return new Map([...lines].map(([name, ran]) => [wellFormed(name), rangesOf(ran)]));
}
function addContexts(file, files, contexts) {
  let count = contexts.flatMap((lines) => [...lines.values()].map(({ length }) => length / 2)).reduce((sum, one) => sum + one, 0);
  if (count > MAX_RANGES) {
    let message = `The contexts of lines are left out: there are ${count} of them, and at most ${MAX_RANGES} are kept.`;
    return [{ file, kind: "too-large", message }];
  }
  for (let [index, read] of files.entries()) {
    let lines = contexts[index];
    lines !== void 0 && lines.size > 0 && (read.contexts = lines);
  }
  return [];
}

// src/ingest/coverage-json.ts
function isCoverageJson(report2) {
  return asObject(field(report2, "files")) !== null && asObject(field(report2, "meta")) !== null;
}
async function readCoverageJson(source) {
  let { file, json } = source, described = json === null ? null : asObject(field(json, "files"));
  if (json === null || described === null)
    return onlyProblem({ file, kind: "malformed", message: 'The coverage report has no "files".' });
  let paths = pathMap(source.checkout, basesOf(source.folder)), problems = [], files = [], contexts = [], branchesMeasured = field(asObject(field(json, "meta")) ?? {}, "branch_coverage") === !0;
  for (let name of Object.keys(described)) {
    let facts = asObject(field(described, name)), measured = facts === null ? null : linesOf2(facts);
    if (facts === null || measured === null) {
      problems.push({
        file,
        kind: "malformed",
        message: `The lines of ${name} are missing or no lists; the file is left out.`
      });
      continue;
    }
    if (measured.dropped > 0) {
      let message = `${measured.dropped} line number(s) of ${name} are impossible and left out.`;
      problems.push({ file, kind: "malformed", message });
    }
    field(facts, "executed_branches") !== void 0 && (branchesMeasured = !0);
    let place2 = paths.nearest([wellFormed(name)]);
    place2.outside && problems.push(outsideProblem(file, name, place2.path));
    let coverage = fileCoverage(place2.path, measured), isGuess = measured.ran.length > coverage.executed.length;
    files.push({
      coverage,
      places: [name],
      ...isGuess ? { ran: measured.ran } : {},
      ...measured.branchesGuessed ? { branchesGuessed: !0 } : {}
    }), contexts.push(contextsOf(facts));
  }
  return problems.push(...addContexts(file, files, contexts)), { kind: "coverage", files, branchesMeasured, problems };
}
function linesOf2(facts) {
  if (field(facts, "executed_lines") === void 0 && field(facts, "missing_lines") === void 0)
    return null;
  let lists = ["executed_lines", "missing_lines", "excluded_lines"].map((key) => field(facts, key) ?? []);
  if (!lists.every(Array.isArray)) return null;
  let dropped = 0, [executed = [], missing = [], excluded = []] = lists.map(
    (list) => asArray(list).flatMap((value) => {
      let line = lineNumber(value);
      return line === null && value !== 0 && (dropped += 1), line === null ? [] : [line];
    })
  ), arcs = ["executed_branches", "missing_branches"].some((key) => field(facts, key) !== void 0) ? branchesOf(facts) : countedBranches(facts), out = new Set(excluded), ran = [...new Set(executed)].filter((line) => !out.has(line)).sort((a2, b6) => a2 - b6);
  return {
    executed: statementsAmong(ran, facts),
    ran,
    missing,
    excluded,
    branches: arcs.branches,
    branchesGuessed: arcs.guessed,
    dropped: dropped + arcs.dropped
  };
}
function statementsAmong(ran, facts) {
  let covered = numberField(asObject(field(facts, "summary")) ?? {}, "covered_lines");
  return covered === null || covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}
function branchesOf(facts) {
  let byLine2 = /* @__PURE__ */ new Map(), dropped = 0;
  for (let [key, taken] of [
    ["executed_branches", !0],
    ["missing_branches", !1]
  ])
    for (let arc of asArray(field(facts, key))) {
      let [from, to] = asArray(arc), line = lineNumber(from);
      if (line !== null && to === line) continue;
      if (line === null || typeof to != "number" || !Number.isInteger(to)) {
        dropped += 1;
        continue;
      }
      let branch = byLine2.get(line) ?? { covered: 0, missing: [] };
      taken ? branch.covered += 1 : branch.missing.push(to < 0 ? "exit" : String(to)), byLine2.set(line, branch);
    }
  let branches = [...byLine2].map(([line, { covered, missing }]) => ({ line, total: covered + missing.length, covered, missing })), all = withUnlisted(branches, branchSums(facts));
  return { branches: all, guessed: all.length > branches.length, dropped };
}
function countedBranches(facts) {
  let { total, covered } = branchSums(facts);
  return { branches: onFirstLine(total, covered), guessed: total > 0, dropped: 0 };
}
function branchSums(facts) {
  let summary2 = asObject(field(facts, "summary")) ?? {}, total = countField(summary2, "num_branches") ?? 0, covered = countField(summary2, "covered_branches") ?? 0;
  return { total, covered: Math.min(covered, total) };
}

// src/ingest/coverage-counter.ts
var CoverageCounter = class {
  isUnclear = !1;
  #totals = {
    files: 0,
    statements: 0,
    coveredLines: 0,
    branches: 0,
    coveredBranches: 0
  };
  #names = /* @__PURE__ */ new Set();
  #lastLine = 0;
  get totals() {
    return this.isUnclear ? null : this.#totals;
  }
  /** How many files there are by name. */
  get size() {
    return this.#names.size;
  }
  /** The names of the files, in their order. */
  get names() {
    return this.#names;
  }
  beginFile(name) {
    this.#names.has(name) && (this.isUnclear = !0), this.#names.add(name), this.#totals.files += 1, this.#lastLine = 0;
  }
  addLine(line, isCovered) {
    line <= this.#lastLine && (this.isUnclear = !0), this.#lastLine = line, this.#totals.statements += 1, isCovered && (this.#totals.coveredLines += 1);
  }
  addBranch(total, covered) {
    this.#totals.branches += total, this.#totals.coveredBranches += covered;
  }
};

// src/ingest/plain-numbers.ts
function wholeNumberIn(bytes, start, end) {
  if (end <= start || end - start > 15) return -1;
  let number = 0;
  for (let place2 = start; place2 < end; place2 += 1) {
    let digit = (bytes[place2] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
function decimalIn(bytes, start, end) {
  let digits = 0, number = 0, point = -1;
  for (let place2 = start; place2 < end; place2 += 1) {
    let byte = bytes[place2] ?? 0, digit = byte - 48;
    if (digit >= 0 && digit <= 9)
      number = number * 10 + digit, digits += 1;
    else if (byte === 46 && point === -1 && place2 > start && place2 < end - 1) point = place2;
    else return -1;
  }
  return digits === 0 || digits > 15 ? -1 : point === -1 ? number : number / 10 ** (end - point - 1);
}

// src/ingest/plain-tag.ts
var NOTHING = new Uint8Array(0), SPACE = 32, QUOTE = 34, SLASH = 47, GREATER_THAN = 62, STOPS = stops();
function stops() {
  let table = new Uint8Array(256);
  table.fill(1, 0, SPACE), table.fill(1, 128);
  for (let code2 of [QUOTE, 38, 60]) table[code2] = 1;
  return table;
}
var PlainTag = class {
  #repeats;
  #opening;
  /** Whether the first attribute has the value that it had in the tag before. */
  isLikeLast = !1;
  /** ` name="` of each attribute. */
  #words;
  /** By the number of an attribute, plus 1, the one that followed it last; first of all the tag itself. */
  #followers;
  #starts;
  #ends;
  /** A bit for each attribute that the tag has. */
  #seen = 0;
  /** The bytes of the last tag up to its second attribute's value, where it began with the first two in their order. */
  #lead = NOTHING;
  /** How far from the tag's start the first value then starts, and from the lead's end it ends. */
  #leadStart;
  #leadEnd;
  /**
   * @param attributes their names; each is known by its place here
   * @param repeats whether the first one mostly has the value that it has in the tag before
   */
  constructor(name, attributes, repeats) {
    this.#repeats = repeats, this.#opening = asciiBytes(`<${name}`), this.#words = attributes.map((attribute) => asciiBytes(` ${attribute}="`)), this.#followers = new Uint8Array(attributes.length + 1), this.#starts = new Int32Array(attributes.length), this.#ends = new Int32Array(attributes.length), this.#leadStart = this.#opening.length + this.#lengthOf(0), this.#leadEnd = this.#lengthOf(1) + 1;
  }
  /** Where the tag at `start` ends; -1 when it is no such tag, or not plain, or ends beyond the bytes. */
  end(bytes, start) {
    let lead = this.#lead;
    if (this.isLikeLast = lead.length > 0 && isAt(bytes, start, lead), this.isLikeLast) {
      let at = start + lead.length;
      return this.#starts[0] = start + this.#leadStart, this.#ends[0] = at - this.#leadEnd, this.#seen = 1, this.#restEnd(bytes, at, 1);
    }
    return isAt(bytes, start, this.#opening) ? this.#newEnd(bytes, start) : -1;
  }
  #newEnd(bytes, start) {
    let at = start + this.#opening.length, attribute = this.#attributeAt(bytes, at, 0);
    if (attribute === -1) return -1;
    let value = at + this.#lengthOf(attribute);
    this.#seen = 0;
    let end = this.#restEnd(bytes, value, attribute);
    if (this.#repeats && end !== -1) {
      let isUsual = (this.#seen & 3) === 3 && this.#followers[0] === 0 && this.#followers[1] === 1;
      this.#lead = isUsual ? bytes.slice(start, this.#starts[1]) : NOTHING;
    }
    return end;
  }
  /** The same from the value of an attribute on, those before which are noted. */
  #restEnd(bytes, from, first) {
    let { length } = bytes, attribute = first, seen = this.#seen, at = from;
    for (; ; ) {
      if ((seen & 1 << attribute) !== 0) return -1;
      for (seen |= 1 << attribute, this.#starts[attribute] = at; at < length && STOPS[bytes[at] ?? 0] === 0; ) at += 1;
      if (at >= length || bytes[at] !== QUOTE) return -1;
      this.#ends[attribute] = at, at += 1;
      let mark = at < length && bytes[at] === SPACE ? at + 1 : at;
      if (mark + 1 < length && bytes[mark] === SLASH && bytes[mark + 1] === GREATER_THAN)
        return this.#seen = seen, mark + 2;
      if (attribute = this.#attributeAt(bytes, at, attribute + 1), attribute === -1) return -1;
      at += this.#lengthOf(attribute);
    }
  }
  /** Where the value of an attribute starts; -1 when the tag has none. */
  valueStart(attribute) {
    return (this.#seen & 1 << attribute) === 0 ? -1 : this.#starts[attribute] ?? -1;
  }
  /** Where it ends; -1 when the tag has none. */
  valueEnd(attribute) {
    return (this.#seen & 1 << attribute) === 0 ? -1 : this.#ends[attribute] ?? -1;
  }
  /** The attribute that begins here; -1 for none. Neighbouring tags mostly have the same ones in the same order. */
  #attributeAt(bytes, at, last) {
    let expected = this.#followers[last] ?? 0;
    if (isAt(bytes, at, this.#words[expected] ?? NOTHING)) return expected;
    for (let attribute = 0; attribute < this.#words.length; attribute += 1)
      if (isAt(bytes, at, this.#words[attribute] ?? NOTHING))
        return this.#followers[last] = attribute, attribute;
    return -1;
  }
  #lengthOf(attribute) {
    return this.#words[attribute]?.length ?? 0;
  }
};
function isAt(bytes, start, word) {
  let { length } = word;
  if (start + length > bytes.length) return !1;
  for (let at = 0; at < length; at += 1) if (bytes[start + at] !== word[at]) return !1;
  return !0;
}
function asciiBytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

// src/ingest/xml-characters.ts
var CLASSES = classes();
function classes() {
  let table = new Uint8Array(256);
  for (let code2 = 0; code2 < 32; code2 += 1) table[code2] = 3;
  return table[9] = 9, table[13] = 9, table[10] = 4, table[60] = 1, table[38] = 2, table[239] = 5, table[34] = 6, table[39] = 7, table.fill(8, 128, 192), table;
}
var NAME_START = 1, NAME2 = 2, SPACE2 = 4, NAMES = names();
function names() {
  let table = new Uint8Array(256), isLetter = (code2) => code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
  for (let code2 = 0; code2 < 256; code2 += 1)
    isLetter(code2) || code2 === 95 || code2 === 58 || code2 >= 128 ? table[code2] = NAME_START | NAME2 : code2 >= 48 && code2 <= 57 || code2 === 45 || code2 === 46 ? table[code2] = NAME2 : (code2 === 32 || code2 === 9 || code2 === 10 || code2 === 13) && (table[code2] = SPACE2);
  return table;
}
function isForbiddenCharacter(bytes, at) {
  return bytes[at] === 239 && bytes[at + 1] === 191 && (bytes[at + 2] ?? 0) >= 190;
}
function isNameStart(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & NAME_START) !== 0;
}
function isNameByte(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & NAME2) !== 0;
}
function isSpace(byte) {
  return byte !== void 0 && ((NAMES[byte] ?? 0) & SPACE2) !== 0;
}
var LONGEST_REFERENCE = 16, REFERENCE = /^&(?:lt|gt|amp|quot|apos|#\d{1,8}|#x[\dA-Fa-f]{1,8});$/;
function referenceEnd(bytes, start, end) {
  let limit = Math.min(end, start + LONGEST_REFERENCE), at = start + 1;
  for (; at < limit && bytes[at] !== 59; ) {
    let byte = bytes[at];
    if (byte !== 35 && (!isNameByte(byte) || (byte ?? 0) >= 128)) return -1;
    at += 1;
  }
  return at === limit ? at === start + LONGEST_REFERENCE ? -1 : -2 : REFERENCE.test(asciiText(bytes, start, at + 1)) ? at + 1 : -1;
}
function asciiText(bytes, start, end) {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function resolveReferences(text) {
  return text.includes("&") ? text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (_2, hex, decimal, name) => {
    if (name !== void 0) return ENTITIES[String(name)] ?? "";
    let code2 = hex !== void 0 ? Number.parseInt(String(hex), 16) : Number.parseInt(String(decimal), 10);
    return isXmlCharacter(code2) ? String.fromCodePoint(code2) : "";
  }) : text;
}
function attributeValue(raw) {
  return resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, " "));
}
function isXmlCharacter(code2) {
  return code2 === 9 || code2 === 10 || code2 === 13 || code2 >= 32 && code2 <= 55295 || code2 >= 57344 && code2 <= 65533 || code2 >= 65536 && code2 <= 1114111;
}

// src/ingest/plain-line.ts
var NUMBER = 0, HITS = 1, BRANCH2 = 2, COVERAGE = 3, MISSING = 4, TRUE = asciiBytes("true"), OPENING3 = 40, CLOSING2 = 41, SLASH2 = 47, MOST_DIGITS = 6, PlainLine = class {
  line = 0;
  hits = 0;
  /** How many branches leave the line; -1 when it has none. */
  total = -1;
  covered = 0;
  #tag = new PlainTag(
    "line",
    ["number", "hits", "branch", "condition-coverage", "missing-branches"],
    !1
  );
  #bytes = new Uint8Array(0);
  /** Where the line's tag at `start` ends; -1 when it is something else. */
  end(bytes, start) {
    let tag = this.#tag, end = tag.end(bytes, start);
    return end === -1 || (this.line = wholeNumberIn(bytes, tag.valueStart(NUMBER), tag.valueEnd(NUMBER)), this.hits = wholeNumberIn(bytes, tag.valueStart(HITS), tag.valueEnd(HITS)), lineNumber(this.line) === null || this.hits === -1) ? -1 : (this.#bytes = bytes, this.total = -1, tag.valueStart(BRANCH2) === -1 || this.#readBranches() ? end : -1);
  }
  /** Where the branches that did not run lead, as it is written; until the next line is read. */
  get missing() {
    return asciiText(this.#bytes, this.#tag.valueStart(MISSING), this.#tag.valueEnd(MISSING));
  }
  /** `branch="true" condition-coverage="50% (1/2)"`; false when it is written otherwise. */
  #readBranches() {
    let bytes = this.#bytes, branch = this.#tag.valueStart(BRANCH2), from = this.#tag.valueStart(COVERAGE);
    if (this.#tag.valueEnd(BRANCH2) - branch !== TRUE.length || !isAt(bytes, branch, TRUE) || from === -1)
      return !1;
    let last = this.#tag.valueEnd(COVERAGE) - 1, opening = placeOf(bytes, OPENING3, from, last), slash = placeOf(bytes, SLASH2, opening, last);
    return bytes[last] !== CLOSING2 || slash - opening > MOST_DIGITS + 1 || last - slash > MOST_DIGITS + 1 ? !1 : (this.covered = wholeNumberIn(bytes, opening + 1, slash), this.total = wholeNumberIn(bytes, slash + 1, last), this.covered !== -1 && this.total >= this.covered);
  }
};
function placeOf(bytes, byte, start, end) {
  let at = start;
  for (; at < end && bytes[at] !== byte; ) at += 1;
  return at;
}

// node_modules/fast-xml-parser/src/util.js
var c = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", p2 = c + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", nameRegexp = "[" + c + "][" + p2 + "]*", F2 = new RegExp("^" + nameRegexp + "$");
function getAllMatches(t7, e9) {
  let r2 = [], u7 = e9.exec(t7);
  for (; u7; ) {
    let n3 = [];
    n3.startIndex = e9.lastIndex - u7[0].length;
    let s3 = u7.length;
    for (let o4 = 0; o4 < s3; o4++)
      n3.push(u7[o4]);
    r2.push(n3), u7 = e9.exec(t7);
  }
  return r2;
}
var isName = function(t7) {
  let e9 = F2.exec(t7);
  return !(e9 === null || typeof e9 > "u");
};
function isExist(t7) {
  return typeof t7 < "u";
}
var DANGEROUS_PROPERTY_NAMES = ["hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"], criticalProperties = ["__proto__", "constructor", "prototype"];

// node_modules/fast-xml-parser/src/validator.js
var O2 = { allowBooleanAttributes: !1, unpairedTags: [] };
function validate(e9, n3) {
  n3 = Object.assign({}, O2, n3);
  let r2 = [], s3 = !1, o4 = !1;
  e9[0] === "\uFEFF" && (e9 = e9.substr(1));
  for (let t7 = 0; t7 < e9.length; t7++)
    if (e9[t7] === "<" && e9[t7 + 1] === "?") {
      if (t7 += 2, t7 = T(e9, t7), t7.err) return t7;
    } else if (e9[t7] === "<") {
      let v3 = t7;
      if (t7++, e9[t7] === "!") {
        t7 = w3(e9, t7);
        continue;
      } else {
        let A5 = !1;
        e9[t7] === "/" && (A5 = !0, t7++);
        let i4 = "";
        for (; t7 < e9.length && e9[t7] !== ">" && e9[t7] !== " " && e9[t7] !== "	" && e9[t7] !== `
` && e9[t7] !== "\r"; t7++)
          i4 += e9[t7];
        if (i4 = i4.trim(), i4[i4.length - 1] === "/" && (i4 = i4.substring(0, i4.length - 1), t7--), !B3(i4)) {
          let f2;
          return i4.trim().length === 0 ? f2 = "Invalid space after '<'." : f2 = "Tag '" + i4 + "' is an invalid name.", u2("InvalidTag", f2, g3(e9, t7));
        }
        let c7 = j(e9, t7);
        if (c7 === !1)
          return u2("InvalidAttr", "Attributes for '" + i4 + "' have open quote.", g3(e9, t7));
        let d12 = c7.value;
        if (t7 = c7.index, d12[d12.length - 1] === "/") {
          let f2 = t7 - d12.length;
          d12 = d12.substring(0, d12.length - 1);
          let l5 = N3(d12, n3);
          if (l5 === !0)
            s3 = !0;
          else
            return u2(l5.err.code, l5.err.msg, g3(e9, f2 + l5.err.line));
        } else if (A5)
          if (c7.tagClosed) {
            if (d12.trim().length > 0)
              return u2("InvalidTag", "Closing tag '" + i4 + "' can't have attributes or invalid starting.", g3(e9, v3));
            if (r2.length === 0)
              return u2("InvalidTag", "Closing tag '" + i4 + "' has not been opened.", g3(e9, v3));
            {
              let f2 = r2.pop();
              if (i4 !== f2.tagName) {
                let l5 = g3(e9, f2.tagStartPos);
                return u2("InvalidTag", "Expected closing tag '" + f2.tagName + "' (opened in line " + l5.line + ", col " + l5.col + ") instead of closing tag '" + i4 + "'.", g3(e9, v3));
              }
              r2.length == 0 && (o4 = !0);
            }
          } else return u2("InvalidTag", "Closing tag '" + i4 + "' doesn't have proper closing.", g3(e9, t7));
        else {
          let f2 = N3(d12, n3);
          if (f2 !== !0)
            return u2(f2.err.code, f2.err.msg, g3(e9, t7 - d12.length + f2.err.line));
          if (o4 === !0)
            return u2("InvalidXml", "Multiple possible root nodes found.", g3(e9, t7));
          n3.unpairedTags.indexOf(i4) !== -1 || r2.push({ tagName: i4, tagStartPos: v3 }), s3 = !0;
        }
        for (t7++; t7 < e9.length; t7++)
          if (e9[t7] === "<")
            if (e9[t7 + 1] === "!") {
              t7++, t7 = w3(e9, t7);
              continue;
            } else if (e9[t7 + 1] === "?") {
              if (t7 = T(e9, ++t7), t7.err) return t7;
            } else
              break;
          else if (e9[t7] === "&") {
            let f2 = F3(e9, t7);
            if (f2 == -1) return u2("InvalidChar", "char '&' is not expected.", g3(e9, t7));
            t7 = f2;
          } else if (o4 === !0 && !b2(e9[t7]))
            return u2("InvalidXml", "Extra text at the end", g3(e9, t7));
        e9[t7] === "<" && t7--;
      }
    } else {
      if (b2(e9[t7]))
        continue;
      return u2("InvalidChar", "char '" + e9[t7] + "' is not expected.", g3(e9, t7));
    }
  if (s3) {
    if (r2.length == 1)
      return u2("InvalidTag", "Unclosed tag '" + r2[0].tagName + "'.", g3(e9, r2[0].tagStartPos));
    if (r2.length > 0)
      return u2("InvalidXml", "Invalid '" + JSON.stringify(r2.map((t7) => t7.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
  } else return u2("InvalidXml", "Start tag expected.", 1);
  return !0;
}
function b2(e9) {
  return e9 === " " || e9 === "	" || e9 === `
` || e9 === "\r";
}
function T(e9, n3) {
  let r2 = n3;
  for (; n3 < e9.length; n3++)
    if (e9[n3] == "?" || e9[n3] == " ") {
      let s3 = e9.substr(r2, n3 - r2);
      if (n3 > 5 && s3 === "xml")
        return u2("InvalidXml", "XML declaration allowed only at the start of the document.", g3(e9, n3));
      if (e9[n3] == "?" && e9[n3 + 1] == ">") {
        n3++;
        break;
      } else
        continue;
    }
  return n3;
}
function w3(e9, n3) {
  if (e9.length > n3 + 5 && e9[n3 + 1] === "-" && e9[n3 + 2] === "-") {
    for (n3 += 3; n3 < e9.length; n3++)
      if (e9[n3] === "-" && e9[n3 + 1] === "-" && e9[n3 + 2] === ">") {
        n3 += 2;
        break;
      }
  } else if (e9.length > n3 + 8 && e9[n3 + 1] === "D" && e9[n3 + 2] === "O" && e9[n3 + 3] === "C" && e9[n3 + 4] === "T" && e9[n3 + 5] === "Y" && e9[n3 + 6] === "P" && e9[n3 + 7] === "E") {
    let r2 = 1;
    for (n3 += 8; n3 < e9.length; n3++)
      if (e9[n3] === "<")
        r2++;
      else if (e9[n3] === ">" && (r2--, r2 === 0))
        break;
  } else if (e9.length > n3 + 9 && e9[n3 + 1] === "[" && e9[n3 + 2] === "C" && e9[n3 + 3] === "D" && e9[n3 + 4] === "A" && e9[n3 + 5] === "T" && e9[n3 + 6] === "A" && e9[n3 + 7] === "[") {
    for (n3 += 8; n3 < e9.length; n3++)
      if (e9[n3] === "]" && e9[n3 + 1] === "]" && e9[n3 + 2] === ">") {
        n3 += 2;
        break;
      }
  }
  return n3;
}
var P = '"', X = "'";
function j(e9, n3) {
  let r2 = "", s3 = "", o4 = !1;
  for (; n3 < e9.length; n3++) {
    if (e9[n3] === P || e9[n3] === X)
      s3 === "" ? s3 = e9[n3] : s3 !== e9[n3] || (s3 = "");
    else if (e9[n3] === ">" && s3 === "") {
      o4 = !0;
      break;
    }
    r2 += e9[n3];
  }
  return s3 !== "" ? !1 : { value: r2, index: n3, tagClosed: o4 };
}
function y3(e9) {
  let n3 = [], r2 = e9.length, s3 = 0;
  for (; s3 < r2; ) {
    let o4 = s3;
    for (; s3 < r2 && b2(e9[s3]); ) s3++;
    if (s3 >= r2) break;
    if (e9[s3] === "=") {
      s3++;
      continue;
    }
    let t7 = e9.slice(o4, s3), v3 = s3;
    for (; s3 < r2 && !b2(e9[s3]) && e9[s3] !== "="; ) s3++;
    let A5 = e9.slice(v3, s3), i4, c7 = s3;
    for (; c7 < r2 && b2(e9[c7]); ) c7++;
    c7 < r2 && e9[c7] === "=" && (i4 = e9.slice(s3, c7 + 1), s3 = c7 + 1);
    let d12, f2, l5 = s3;
    for (; l5 < r2 && b2(e9[l5]); ) l5++;
    if (l5 < r2 && (e9[l5] === '"' || e9[l5] === "'")) {
      let k2 = l5 + 1, I6 = e9.indexOf(e9[l5], k2);
      I6 !== -1 && (d12 = e9[l5], f2 = e9.slice(k2, I6), s3 = I6 + 1);
    }
    let h6 = { startIndex: o4 };
    h6[1] = t7, h6[2] = A5, h6[3] = i4, h6[4] = d12 !== void 0 ? !0 : void 0, h6[5] = d12, h6[6] = f2, n3.push(h6);
  }
  return n3;
}
function N3(e9, n3) {
  let r2 = y3(e9), s3 = {};
  for (let o4 = 0; o4 < r2.length; o4++) {
    if (r2[o4][1].length === 0)
      return u2("InvalidAttr", "Attribute '" + r2[o4][2] + "' has no space in starting.", p3(r2[o4]));
    if (r2[o4][3] !== void 0 && r2[o4][4] === void 0)
      return u2("InvalidAttr", "Attribute '" + r2[o4][2] + "' is without value.", p3(r2[o4]));
    if (r2[o4][3] === void 0 && !n3.allowBooleanAttributes)
      return u2("InvalidAttr", "boolean attribute '" + r2[o4][2] + "' is not allowed.", p3(r2[o4]));
    let t7 = r2[o4][2];
    if (!q2(t7))
      return u2("InvalidAttr", "Attribute '" + t7 + "' is an invalid name.", p3(r2[o4]));
    if (!Object.prototype.hasOwnProperty.call(s3, t7))
      s3[t7] = 1;
    else
      return u2("InvalidAttr", "Attribute '" + t7 + "' is repeated.", p3(r2[o4]));
  }
  return !0;
}
function E2(e9, n3) {
  let r2 = /\d/;
  for (e9[n3] === "x" && (n3++, r2 = /[\da-fA-F]/); n3 < e9.length; n3++) {
    if (e9[n3] === ";") return n3;
    if (!e9[n3].match(r2)) break;
  }
  return -1;
}
function F3(e9, n3) {
  if (n3++, e9[n3] === ";") return -1;
  if (e9[n3] === "#")
    return n3++, E2(e9, n3);
  let r2 = 0;
  for (; n3 < e9.length; n3++, r2++)
    if (!(e9[n3].match(/\w/) && r2 < 20)) {
      if (e9[n3] === ";") break;
      return -1;
    }
  return n3;
}
function u2(e9, n3, r2) {
  return { err: { code: e9, msg: n3, line: r2.line || r2, col: r2.col } };
}
function q2(e9) {
  return isName(e9);
}
function B3(e9) {
  return isName(e9);
}
function g3(e9, n3) {
  let r2 = e9.substring(0, n3).split(/\r?\n/);
  return { line: r2.length, col: r2[r2.length - 1].length + 1 };
}
function p3(e9) {
  return e9.startIndex + e9[1].length;
}

// node_modules/@nodable/entities/src/entities.js
var CURRENCY = { cent: "¢", pound: "£", curren: "¤", yen: "¥", euro: "€", dollar: "$", fnof: "ƒ", inr: "₹", af: "؋", birr: "ብር", peso: "₱", rub: "₽", won: "₩", yuan: "¥", cedil: "¸" };
var XML = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' }, COMMON_HTML = { nbsp: " ", copy: "©", reg: "®", trade: "™", mdash: "—", ndash: "–", hellip: "…", laquo: "«", raquo: "»", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•", para: "¶", sect: "§", deg: "°", frac12: "½", frac14: "¼", frac34: "¾" };

// node_modules/@nodable/entities/src/EntityDecoder.js
var ENTITY_ACTION = Object.freeze({ ALLOW: "allow", BLOCK: "block", THROW: "throw" }), w4 = new Set("!?\\\\/[]$%{}^&*()<>|+");
function y4(r2) {
  if (r2[0] === "#")
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${r2}"`);
  for (let e9 of r2)
    if (w4.has(e9))
      throw new Error(`[EntityReplacer] Invalid character '${e9}' in entity name: "${r2}"`);
  return r2;
}
function d3(...r2) {
  let e9 = /* @__PURE__ */ Object.create(null);
  for (let n3 of r2)
    if (n3)
      for (let t7 of Object.keys(n3)) {
        let i4 = n3[t7];
        if (typeof i4 == "string")
          e9[t7] = i4;
        else if (i4 && typeof i4 == "object" && i4.val !== void 0) {
          let s3 = i4.val;
          typeof s3 == "string" && (e9[t7] = s3);
        }
      }
  return e9;
}
var u3 = "external", p4 = "base", x4 = "all";
function C(r2) {
  return !r2 || r2 === u3 ? /* @__PURE__ */ new Set([u3]) : r2 === x4 ? /* @__PURE__ */ new Set([x4]) : r2 === p4 ? /* @__PURE__ */ new Set([p4]) : Array.isArray(r2) ? new Set(r2) : /* @__PURE__ */ new Set([u3]);
}
var o = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 }), R2 = /* @__PURE__ */ new Set([9, 10, 13]);
function A2(r2) {
  if (!r2)
    return { xmlVersion: 1, onLevel: o.allow, nullLevel: o.remove };
  let e9 = r2.xmlVersion === 1.1 ? 1.1 : 1, n3 = o[r2.onNCR] ?? o.allow, t7 = o[r2.nullNCR] ?? o.remove, i4 = Math.max(t7, o.remove);
  return { xmlVersion: e9, onLevel: n3, nullLevel: i4 };
}
var T2 = class {
  constructor(e9 = {}) {
    this._limit = e9.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e9.postCheck == "function" ? e9.postCheck : (t7) => t7, this._limitTiers = C(this._limit.applyLimitsTo ?? u3), this._numericAllowed = e9.numericAllowed ?? !0, this._baseMap = d3(XML, e9.namedEntities || null), this._externalMap = /* @__PURE__ */ Object.create(null), this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e9.remove && Array.isArray(e9.remove) ? e9.remove : []), this._leaveSet = new Set(e9.leave && Array.isArray(e9.leave) ? e9.leave : []);
    let n3 = A2(e9.ncr);
    this._ncrXmlVersion = n3.xmlVersion, this._ncrOnLevel = n3.onLevel, this._ncrNullLevel = n3.nullLevel, this._onExternalEntity = typeof e9.onExternalEntity == "function" ? e9.onExternalEntity : null, this._onInputEntity = typeof e9.onInputEntity == "function" ? e9.onInputEntity : null;
  }
  _applyRegistrationHook(e9, n3, t7, i4) {
    if (!e9) return !0;
    let s3 = e9(n3, t7);
    if (s3 === ENTITY_ACTION.BLOCK) return !1;
    if (s3 === ENTITY_ACTION.THROW)
      throw new Error(`[EntityDecoder] Registration of ${i4} entity "&${n3};" was rejected by hook`);
    return !0;
  }
  setExternalEntities(e9) {
    if (e9)
      for (let i4 of Object.keys(e9))
        y4(i4);
    if (!this._onExternalEntity) {
      this._externalMap = d3(e9);
      return;
    }
    let n3 = d3(e9), t7 = /* @__PURE__ */ Object.create(null);
    for (let [i4, s3] of Object.entries(n3))
      this._applyRegistrationHook(this._onExternalEntity, i4, s3, "external") && (t7[i4] = s3);
    this._externalMap = t7;
  }
  addExternalEntity(e9, n3) {
    y4(e9), typeof n3 == "string" && n3.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, e9, n3, "external") && (this._externalMap[e9] = n3);
  }
  addInputEntities(e9) {
    if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
      this._inputMap = d3(e9);
      return;
    }
    let n3 = d3(e9), t7 = /* @__PURE__ */ Object.create(null);
    for (let [i4, s3] of Object.entries(n3))
      this._applyRegistrationHook(this._onInputEntity, i4, s3, "input") && (t7[i4] = s3);
    this._inputMap = t7;
  }
  reset() {
    return this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
  }
  setXmlVersion(e9) {
    this._ncrXmlVersion = e9 === 1.1 ? 1.1 : 1;
  }
  decode(e9) {
    if (typeof e9 != "string" || e9.length === 0 || e9.indexOf("&") === -1) return e9;
    let n3 = e9, t7 = [], i4 = e9.length, s3 = 0, l5 = 0, E6 = this._maxTotalExpansions > 0, m2 = this._maxExpandedLength > 0, v3 = E6 || m2;
    for (; l5 < i4; ) {
      if (e9.charCodeAt(l5) !== 38) {
        l5++;
        continue;
      }
      let a2 = l5 + 1;
      for (; a2 < i4 && e9.charCodeAt(a2) !== 59 && a2 - l5 <= 32; ) a2++;
      if (a2 >= i4 || e9.charCodeAt(a2) !== 59) {
        l5++;
        continue;
      }
      let h6 = e9.slice(l5 + 1, a2);
      if (h6.length === 0) {
        l5++;
        continue;
      }
      let f2, _2;
      if (this._removeSet.has(h6))
        f2 = "", _2 === void 0 && (_2 = u3);
      else if (this._leaveSet.has(h6)) {
        l5++;
        continue;
      } else if (h6.charCodeAt(0) === 35) {
        let c7 = this._resolveNCR(h6);
        if (c7 === void 0) {
          l5++;
          continue;
        }
        f2 = c7, _2 = p4;
      } else {
        let c7 = this._resolveName(h6);
        f2 = c7?.value, _2 = c7?.tier;
      }
      if (f2 === void 0) {
        l5++;
        continue;
      }
      if (l5 > s3 && t7.push(e9.slice(s3, l5)), t7.push(f2), s3 = a2 + 1, l5 = s3, v3 && this._tierCounts(_2)) {
        if (E6 && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions))
          throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
        if (m2) {
          let c7 = f2.length - (h6.length + 2);
          if (c7 > 0 && (this._expandedLength += c7, this._expandedLength > this._maxExpandedLength))
            throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
        }
      }
    }
    s3 < i4 && t7.push(e9.slice(s3));
    let L2 = t7.length === 0 ? e9 : t7.join("");
    return this._postCheck(L2, n3);
  }
  _tierCounts(e9) {
    return this._limitTiers.has(x4) ? !0 : this._limitTiers.has(e9);
  }
  _resolveName(e9) {
    if (e9 in this._inputMap) return { value: this._inputMap[e9], tier: u3 };
    if (e9 in this._externalMap) return { value: this._externalMap[e9], tier: u3 };
    if (e9 in this._baseMap) return { value: this._baseMap[e9], tier: p4 };
  }
  _classifyNCR(e9) {
    return e9 === 0 ? this._ncrNullLevel : e9 >= 55296 && e9 <= 57343 || this._ncrXmlVersion === 1 && e9 >= 1 && e9 <= 31 && !R2.has(e9) ? o.remove : -1;
  }
  _applyNCRAction(e9, n3, t7) {
    switch (e9) {
      case o.allow:
        return String.fromCodePoint(t7);
      case o.remove:
        return "";
      case o.leave:
        return;
      case o.throw:
        throw new Error(`[EntityDecoder] Prohibited numeric character reference &${n3}; (U+${t7.toString(16).toUpperCase().padStart(4, "0")})`);
      default:
        return String.fromCodePoint(t7);
    }
  }
  _resolveNCR(e9) {
    let n3 = e9.charCodeAt(1), t7;
    if (n3 === 120 || n3 === 88 ? t7 = parseInt(e9.slice(2), 16) : t7 = parseInt(e9.slice(1), 10), Number.isNaN(t7) || t7 < 0 || t7 > 1114111) return;
    let i4 = this._classifyNCR(t7);
    if (!this._numericAllowed && i4 < o.remove) return;
    let s3 = i4 === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, i4);
    return this._applyNCRAction(s3, e9, t7);
  }
};

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var n = (e9) => DANGEROUS_PROPERTY_NAMES.includes(e9) ? "__" + e9 : e9, defaultOptions = { preserveOrder: !1, attributeNamePrefix: "@_", attributesGroupName: !1, textNodeName: "#text", ignoreAttributes: !0, removeNSPrefix: !1, allowBooleanAttributes: !1, parseTagValue: !0, parseAttributeValue: !1, trimValues: !0, cdataPropName: !1, numberParseOptions: { hex: !0, leadingZeros: !0, eNotation: !0, unicode: !1 }, tagValueProcessor: function(e9, t7) {
  return t7;
}, attributeValueProcessor: function(e9, t7) {
  return t7;
}, stopNodes: [], alwaysCreateTextNode: !1, isArray: () => !1, commentPropName: !1, unpairedTags: [], processEntities: !0, htmlEntities: !1, entityDecoder: null, ignoreDeclaration: !1, ignorePiTags: !1, transformTagName: !1, transformAttributeName: !1, updateTag: function(e9, t7, r2) {
  return e9;
}, captureMetaData: !1, maxNestedTags: 100, strictReservedNames: !0, jPath: !0, onDangerousProperty: n };
function u4(e9, t7) {
  if (typeof e9 != "string")
    return;
  let r2 = e9.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some((a2) => r2 === a2.toLowerCase()))
    throw new Error(`[SECURITY] Invalid ${t7}: "${e9}" is a reserved JavaScript keyword that could cause prototype pollution`);
  if (criticalProperties.some((a2) => r2 === a2.toLowerCase()))
    throw new Error(`[SECURITY] Invalid ${t7}: "${e9}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function s(e9, t7) {
  return typeof e9 == "boolean" ? { enabled: e9, maxEntitySize: 1e4, maxExpansionDepth: 1e4, maxTotalExpansions: 1 / 0, maxExpandedLength: 1e5, maxEntityCount: 1e3, allowedTags: null, tagFilter: null, appliesTo: "all" } : typeof e9 == "object" && e9 !== null ? { enabled: e9.enabled !== !1, maxEntitySize: Math.max(1, e9.maxEntitySize ?? 1e4), maxExpansionDepth: Math.max(1, e9.maxExpansionDepth ?? 1e4), maxTotalExpansions: Math.max(1, e9.maxTotalExpansions ?? 1 / 0), maxExpandedLength: Math.max(1, e9.maxExpandedLength ?? 1e5), maxEntityCount: Math.max(1, e9.maxEntityCount ?? 1e3), allowedTags: e9.allowedTags ?? null, tagFilter: e9.tagFilter ?? null, appliesTo: e9.appliesTo ?? "all" } : s(!0);
}
var buildOptions = function(e9) {
  let t7 = Object.assign({}, defaultOptions, e9), r2 = [{ value: t7.attributeNamePrefix, name: "attributeNamePrefix" }, { value: t7.attributesGroupName, name: "attributesGroupName" }, { value: t7.textNodeName, name: "textNodeName" }, { value: t7.cdataPropName, name: "cdataPropName" }, { value: t7.commentPropName, name: "commentPropName" }];
  for (let { value: a2, name: i4 } of r2)
    a2 && u4(a2, i4);
  return t7.onDangerousProperty === null && (t7.onDangerousProperty = n), t7.processEntities = s(t7.processEntities, t7.htmlEntities), t7.unpairedTagsSet = new Set(t7.unpairedTags), t7.stopNodes && Array.isArray(t7.stopNodes) && (t7.stopNodes = t7.stopNodes.map((a2) => typeof a2 == "string" && a2.startsWith("*.") ? ".." + a2.substring(2) : a2)), t7;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var d4;
typeof Symbol != "function" ? d4 = "@@xmlMetadata" : d4 = /* @__PURE__ */ Symbol("XML Node Metadata");
var e2 = class {
  constructor(t7) {
    this.tagname = t7, this.child = [], this[":@"] = /* @__PURE__ */ Object.create(null);
  }
  add(t7, i4) {
    t7 === "__proto__" && (t7 = "#__proto__"), this.child.push({ [t7]: i4 });
  }
  addChild(t7, i4) {
    t7.tagname === "__proto__" && (t7.tagname = "#__proto__"), t7[":@"] && Object.keys(t7[":@"]).length > 0 ? this.child.push({ [t7.tagname]: t7.child, ":@": t7[":@"] }) : this.child.push({ [t7.tagname]: t7.child }), this.addStartIndex(i4);
  }
  addStartIndex(t7) {
    t7 !== void 0 && (this.child[this.child.length - 1][d4] = { startIndex: t7 });
  }
  addEndIndex(t7) {
    let i4 = this.child[this.child.length - 1];
    i4 !== void 0 && i4[d4] !== void 0 && i4[d4].endIndex === void 0 && (i4[d4].endIndex = t7);
  }
  static getMetaDataSymbol() {
    return d4;
  }
};

// node_modules/xml-naming/src/index.js
var C2 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", x5 = C2 + "\\-\\.\\d·̀-ͯ‿-⁀", h2 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", $ = h2 + "\\-\\.\\d·̀-ͯ҇‿-⁀", f = (e9, n3, t7 = "") => {
  let s3 = e9.replace(":", ""), a2 = n3.replace(":", ""), u7 = `[${s3}][${a2}]*`;
  return { name: new RegExp(`^[${e9}][${n3}]*$`, t7), ncName: new RegExp(`^${u7}$`, t7), qName: new RegExp(`^${u7}(?::${u7})?$`, t7), nmToken: new RegExp(`^[${n3}]+$`, t7), nmTokens: new RegExp(`^[${n3}]+(?:\\s+[${n3}]+)*$`, t7) };
}, w5 = f(C2, x5), D2 = f(h2, $, "u"), N4 = ":A-Za-z_", d5 = N4 + "\\-\\.\\d", g4 = f(N4, d5), i2 = (e9 = "1.0", n3 = !1) => n3 ? g4 : e9 === "1.1" ? D2 : w5;
var qName = (e9, { xmlVersion: n3 = "1.0", asciiOnly: t7 = !1 } = {}) => i2(n3, t7).qName.test(e9);

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var c2 = class {
  constructor(t7, e9) {
    this.suppressValidationErr = !t7, this.options = t7, this.xmlVersion = e9 || 1;
  }
  setXmlVersion(t7 = 1) {
    this.xmlVersion = t7;
  }
  readDocType(t7, e9) {
    let o4 = /* @__PURE__ */ Object.create(null), n3 = 0;
    if (t7[e9 + 3] === "O" && t7[e9 + 4] === "C" && t7[e9 + 5] === "T" && t7[e9 + 6] === "Y" && t7[e9 + 7] === "P" && t7[e9 + 8] === "E") {
      e9 = e9 + 9;
      let r2 = 1, s3 = !1, i4 = !1, E6 = null, u7 = "";
      for (; e9 < t7.length; e9++) {
        if (E6 !== null) {
          t7[e9] === E6 && (E6 = null), u7 += t7[e9];
          continue;
        }
        if (!s3 && !i4 && (t7[e9] === '"' || t7[e9] === "'")) {
          E6 = t7[e9], u7 += t7[e9];
          continue;
        }
        if (t7[e9] === "<" && !i4) {
          if (s3 && l3(t7, "!ENTITY", e9)) {
            e9 += 7;
            let h6, w7;
            if ([h6, w7, e9] = this.readEntityExp(t7, e9 + 1, this.suppressValidationErr), w7.indexOf("&") === -1) {
              if (this.options.enabled !== !1 && this.options.maxEntityCount != null && n3 >= this.options.maxEntityCount)
                throw new Error(`Entity count (${n3 + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
              o4[h6] = w7, n3++;
            }
          } else if (s3 && l3(t7, "!ELEMENT", e9)) {
            e9 += 8;
            let { index: h6 } = this.readElementExp(t7, e9 + 1);
            e9 = h6;
          } else if (s3 && l3(t7, "!ATTLIST", e9))
            e9 += 8;
          else if (s3 && l3(t7, "!NOTATION", e9)) {
            e9 += 9;
            let { index: h6 } = this.readNotationExp(t7, e9 + 1, this.suppressValidationErr);
            e9 = h6;
          } else if (l3(t7, "!--", e9)) i4 = !0;
          else throw new Error("Invalid DOCTYPE");
          r2++, u7 = "";
        } else if (t7[e9] === ">") {
          if (i4 ? t7[e9 - 1] === "-" && t7[e9 - 2] === "-" && (i4 = !1, r2--) : r2--, r2 === 0)
            break;
        } else t7[e9] === "[" ? s3 = !0 : u7 += t7[e9];
      }
      if (E6 !== null || r2 !== 0)
        throw new Error("Unclosed DOCTYPE");
    } else
      throw new Error("Invalid Tag instead of DOCTYPE");
    return { entities: o4, i: e9 };
  }
  readEntityExp(t7, e9) {
    e9 = d6(t7, e9);
    let o4 = e9;
    for (; e9 < t7.length && !/\s/.test(t7[e9]) && t7[e9] !== '"' && t7[e9] !== "'"; )
      e9++;
    let n3 = t7.substring(o4, e9);
    if (p5(n3, { xmlVersion: this.xmlVersion }), e9 = d6(t7, e9), !this.suppressValidationErr) {
      if (t7.substring(e9, e9 + 6).toUpperCase() === "SYSTEM")
        throw new Error("External entities are not supported");
      if (t7[e9] === "%")
        throw new Error("Parameter entities are not supported");
    }
    let r2 = "";
    if ([e9, r2] = this.readIdentifierVal(t7, e9, "entity"), this.options.enabled !== !1 && this.options.maxEntitySize != null && r2.length > this.options.maxEntitySize)
      throw new Error(`Entity "${n3}" size (${r2.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
    return e9--, [n3, r2, e9];
  }
  readNotationExp(t7, e9) {
    e9 = d6(t7, e9);
    let o4 = e9;
    for (; e9 < t7.length && !/\s/.test(t7[e9]); )
      e9++;
    let n3 = t7.substring(o4, e9);
    !this.suppressValidationErr && p5(n3, { xmlVersion: this.xmlVersion }), e9 = d6(t7, e9);
    let r2 = t7.substring(e9, e9 + 6).toUpperCase();
    if (!this.suppressValidationErr && r2 !== "SYSTEM" && r2 !== "PUBLIC")
      throw new Error(`Expected SYSTEM or PUBLIC, found "${r2}"`);
    e9 += r2.length, e9 = d6(t7, e9);
    let s3 = null, i4 = null;
    if (r2 === "PUBLIC")
      [e9, s3] = this.readIdentifierVal(t7, e9, "publicIdentifier"), e9 = d6(t7, e9), (t7[e9] === '"' || t7[e9] === "'") && ([e9, i4] = this.readIdentifierVal(t7, e9, "systemIdentifier"));
    else if (r2 === "SYSTEM" && ([e9, i4] = this.readIdentifierVal(t7, e9, "systemIdentifier"), !this.suppressValidationErr && !i4))
      throw new Error("Missing mandatory system identifier for SYSTEM notation");
    return { notationName: n3, publicIdentifier: s3, systemIdentifier: i4, index: --e9 };
  }
  readIdentifierVal(t7, e9, o4) {
    let n3 = "", r2 = t7[e9];
    if (r2 !== '"' && r2 !== "'")
      throw new Error(`Expected quoted string, found "${r2}"`);
    e9++;
    let s3 = e9;
    for (; e9 < t7.length && t7[e9] !== r2; )
      e9++;
    if (n3 = t7.substring(s3, e9), t7[e9] !== r2)
      throw new Error(`Unterminated ${o4} value`);
    return e9++, [e9, n3];
  }
  readElementExp(t7, e9) {
    e9 = d6(t7, e9);
    let o4 = e9;
    for (; e9 < t7.length && !/\s/.test(t7[e9]); )
      e9++;
    let n3 = t7.substring(o4, e9);
    if (!this.suppressValidationErr && !qName(n3, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid element name: "${n3}"`);
    e9 = d6(t7, e9);
    let r2 = "";
    if (t7[e9] === "E" && l3(t7, "MPTY", e9)) e9 += 4;
    else if (t7[e9] === "A" && l3(t7, "NY", e9)) e9 += 2;
    else if (t7[e9] === "(") {
      e9++;
      let s3 = e9;
      for (; e9 < t7.length && t7[e9] !== ")"; )
        e9++;
      if (r2 = t7.substring(s3, e9), t7[e9] !== ")")
        throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr)
      throw new Error(`Invalid Element Expression, found "${t7[e9]}"`);
    return { elementName: n3, contentModel: r2.trim(), index: e9 };
  }
  readAttlistExp(t7, e9) {
    e9 = d6(t7, e9);
    let o4 = e9;
    for (; e9 < t7.length && !/\s/.test(t7[e9]); )
      e9++;
    let n3 = t7.substring(o4, e9);
    for (p5(n3, { xmlVersion: this.xmlVersion }), e9 = d6(t7, e9), o4 = e9; e9 < t7.length && !/\s/.test(t7[e9]); )
      e9++;
    let r2 = t7.substring(o4, e9);
    if (!p5(r2, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid attribute name: "${r2}"`);
    e9 = d6(t7, e9);
    let s3 = "";
    if (t7.substring(e9, e9 + 8).toUpperCase() === "NOTATION") {
      if (s3 = "NOTATION", e9 += 8, e9 = d6(t7, e9), t7[e9] !== "(")
        throw new Error(`Expected '(', found "${t7[e9]}"`);
      e9++;
      let E6 = [];
      for (; e9 < t7.length && t7[e9] !== ")"; ) {
        let u7 = e9;
        for (; e9 < t7.length && t7[e9] !== "|" && t7[e9] !== ")"; )
          e9++;
        let h6 = t7.substring(u7, e9);
        if (h6 = h6.trim(), !p5(h6, { xmlVersion: this.xmlVersion }))
          throw new Error(`Invalid notation name: "${h6}"`);
        E6.push(h6), t7[e9] === "|" && (e9++, e9 = d6(t7, e9));
      }
      if (t7[e9] !== ")")
        throw new Error("Unterminated list of notations");
      e9++, s3 += " (" + E6.join("|") + ")";
    } else {
      let E6 = e9;
      for (; e9 < t7.length && !/\s/.test(t7[e9]); )
        e9++;
      s3 += t7.substring(E6, e9);
      let u7 = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
      if (!this.suppressValidationErr && !u7.includes(s3.toUpperCase()))
        throw new Error(`Invalid attribute type: "${s3}"`);
    }
    e9 = d6(t7, e9);
    let i4 = "";
    return t7.substring(e9, e9 + 8).toUpperCase() === "#REQUIRED" ? (i4 = "#REQUIRED", e9 += 8) : t7.substring(e9, e9 + 7).toUpperCase() === "#IMPLIED" ? (i4 = "#IMPLIED", e9 += 7) : [e9, i4] = this.readIdentifierVal(t7, e9, "ATTLIST"), { elementName: n3, attributeName: r2, attributeType: s3, defaultValue: i4, index: e9 };
  }
}, d6 = (f2, t7) => {
  for (; t7 < f2.length && /\s/.test(f2[t7]); )
    t7++;
  return t7;
};
function l3(f2, t7, e9) {
  for (let o4 = 0; o4 < t7.length; o4++)
    if (t7[o4] !== f2[e9 + o4 + 1]) return !1;
  return !0;
}
function p5(f2, t7) {
  if (qName(f2, { xmlVersion: t7 })) return f2;
  throw new Error(`Invalid entity name ${f2}`);
}

// node_modules/anynum/digitTable.js
var c3 = [48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032], F4 = 255, D3 = /* @__PURE__ */ new Map(), o2 = 65535, t = 1632, A3 = t, B4 = o2 - t + 1, n2 = new Uint8Array(B4).fill(F4);
for (let s3 of c3)
  for (let x8 = 0; x8 < 10; x8++) {
    let E6 = s3 + x8;
    E6 <= o2 ? n2[E6 - A3] = x8 : D3.set(E6, x8);
  }

// node_modules/anynum/anynum.js
var F5 = 48, D4 = 57, p6 = 45, s2 = /* @__PURE__ */ new Set([8722, 65293, 65123]);
function d7(i4) {
  if (typeof i4 != "string") return i4;
  let f2 = i4.length;
  if (f2 === 0) return i4;
  let c7 = -1;
  for (let o4 = 0; o4 < f2; o4++) {
    let n3 = i4.charCodeAt(o4);
    if (!(n3 >= F5 && n3 <= D4 || n3 === p6)) {
      if (n3 < A3) {
        if (s2.has(n3)) {
          c7 = o4;
          break;
        }
        continue;
      }
      if (n3 >= 55296 && n3 <= 56319) {
        if (o4 + 1 < f2) {
          let t7 = i4.charCodeAt(o4 + 1);
          if (t7 >= 56320 && t7 <= 57343) {
            let u7 = 65536 + (n3 - 55296 << 10) + (t7 - 56320);
            if (D3.has(u7)) {
              c7 = o4;
              break;
            }
          }
        }
        continue;
      }
      if (n2[n3 - A3] !== F4 || s2.has(n3)) {
        c7 = o4;
        break;
      }
    }
  }
  if (c7 === -1) return i4;
  let e9 = [];
  c7 > 0 && e9.push(i4.slice(0, c7));
  for (let o4 = c7; o4 < f2; o4++) {
    let n3 = i4.charCodeAt(o4);
    if (n3 >= F5 && n3 <= D4 || n3 === p6) {
      e9.push(i4[o4]);
      continue;
    }
    if (n3 < A3) {
      e9.push(s2.has(n3) ? "-" : i4[o4]);
      continue;
    }
    if (n3 >= 55296 && n3 <= 56319) {
      if (o4 + 1 < f2) {
        let u7 = i4.charCodeAt(o4 + 1);
        if (u7 >= 56320 && u7 <= 57343) {
          let A5 = 65536 + (n3 - 55296 << 10) + (u7 - 56320), x8 = D3.get(A5);
          if (x8 !== void 0) {
            e9.push(String.fromCharCode(x8 + 48)), o4++;
            continue;
          }
        }
      }
      e9.push(i4[o4]);
      continue;
    }
    if (s2.has(n3)) {
      e9.push("-");
      continue;
    }
    let t7 = n2[n3 - A3];
    e9.push(t7 !== F4 ? String.fromCharCode(t7 + 48) : i4[o4]);
  }
  return e9.join("");
}
var anynum_default = d7;

// node_modules/strnum/strnum.js
var g5 = /^[-+]?0x[a-fA-F0-9]+$/, d8 = /^0b[01]+$/, h3 = /^0o[0-7]+$/, N5 = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, b3 = { hex: !0, binary: !1, octal: !1, leadingZeros: !0, decimalPoint: ".", eNotation: !0, infinity: "original", unicode: !1 };
function w6(e9, n3 = {}) {
  if (n3 = Object.assign({}, b3, n3), !e9 || typeof e9 != "string") return e9;
  let i4 = e9.trim();
  if (i4.length === 0) return e9;
  if (n3.skipLike !== void 0 && n3.skipLike.test(i4)) return e9;
  if (i4 === "0" || n3.unicode && (i4 = anynum_default(i4), i4 === "0"))
    return 0;
  if (n3.hex && g5.test(i4))
    return c4(i4, 16);
  if (n3.binary && d8.test(i4))
    return c4(i4, 2);
  if (n3.octal && h3.test(i4))
    return c4(i4, 8);
  if (isFinite(i4)) {
    if (i4.includes("e") || i4.includes("E"))
      return y5(e9, i4, n3);
    {
      let t7 = N5.exec(i4);
      if (t7) {
        let a2 = t7[1] || "", r2 = t7[2], s3 = Z(t7[3]), o4 = a2 ? i4[r2.length + 1] === "." : i4[r2.length] === ".";
        if (!n3.leadingZeros && (r2.length > 1 || r2.length === 1 && !o4))
          return e9;
        {
          let l5 = Number(i4), f2 = String(l5);
          if (l5 === 0) return l5;
          if (f2.search(/[eE]/) !== -1)
            return n3.eNotation ? l5 : e9;
          if (i4.indexOf(".") !== -1)
            return f2 === "0" || f2 === s3 || f2 === `${a2}${s3}` ? l5 : e9;
          let u7 = r2 ? s3 : i4;
          return r2 ? u7 === f2 || a2 + u7 === f2 ? l5 : e9 : u7 === f2 || u7 === a2 + f2 ? l5 : e9;
        }
      } else
        return e9;
    }
  } else {
    let t7 = Number(i4);
    return Number.isNaN(t7) ? e9 : $2(e9, t7, n3);
  }
}
var I3 = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function y5(e9, n3, i4) {
  if (!i4.eNotation) return e9;
  let t7 = n3.match(I3);
  if (t7) {
    let a2 = t7[1] || "", r2 = t7[3].indexOf("e") === -1 ? "E" : "e", s3 = t7[2], o4 = a2 ? n3[s3.length + 1] === r2 : n3[s3.length] === r2;
    return s3.length > 1 && o4 ? e9 : s3.length === 1 && (t7[3].startsWith(`.${r2}`) || t7[3][0] === r2) ? Number(n3) : s3.length > 0 ? i4.leadingZeros && !o4 ? Number(n3) : e9 : Number(n3);
  } else
    return e9;
}
function Z(e9) {
  if (e9 && e9.indexOf(".") !== -1) {
    let n3 = e9.length;
    for (; n3 > 0 && e9.charCodeAt(n3 - 1) === 48; ) n3--;
    return e9 = e9.slice(0, n3), e9 === "." ? e9 = "0" : e9[0] === "." ? e9 = "0" + e9 : e9[e9.length - 1] === "." && (e9 = e9.substring(0, e9.length - 1)), e9;
  }
  return e9;
}
function c4(e9, n3) {
  let i4 = e9.trim();
  if ((n3 === 2 || n3 === 8) && (e9 = i4.substring(2)), parseInt) return parseInt(e9, n3);
  if (Number.parseInt) return Number.parseInt(e9, n3);
  if (window && window.parseInt) return window.parseInt(e9, n3);
  throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function $2(e9, n3, i4) {
  let t7 = n3 === 1 / 0;
  switch (i4.infinity.toLowerCase()) {
    case "null":
      return null;
    case "infinity":
      return n3;
    case "string":
      return t7 ? "Infinity" : "-Infinity";
    default:
      return e9;
  }
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function t2(r2) {
  return typeof r2 == "function" ? r2 : Array.isArray(r2) ? (n3) => {
    for (let f2 of r2)
      if (typeof f2 == "string" && n3 === f2 || f2 instanceof RegExp && f2.test(n3))
        return !0;
  } : () => !1;
}

// node_modules/path-expression-matcher/src/Expression.js
var u5 = class {
  constructor(n3, s3 = {}, e9) {
    this.pattern = n3, this.separator = s3.separator || ".", this.segments = this._parse(n3), this.data = e9, this._hasDeepWildcard = this.segments.some((t7) => t7.type === "deep-wildcard"), this._hasAttributeCondition = this.segments.some((t7) => t7.attrName !== void 0), this._hasPositionSelector = this.segments.some((t7) => t7.position !== void 0);
  }
  _parse(n3) {
    let s3 = [], e9 = 0, t7 = "";
    for (; e9 < n3.length; )
      n3[e9] === this.separator ? e9 + 1 < n3.length && n3[e9 + 1] === this.separator ? (t7.trim() && (s3.push(this._parseSegment(t7.trim())), t7 = ""), s3.push({ type: "deep-wildcard" }), e9 += 2) : (t7.trim() && s3.push(this._parseSegment(t7.trim())), t7 = "", e9++) : (t7 += n3[e9], e9++);
    return t7.trim() && s3.push(this._parseSegment(t7.trim())), s3;
  }
  _parseSegment(n3) {
    let s3 = { type: "tag" }, e9 = null, t7 = n3, a2 = n3.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (a2 && (t7 = a2[1] + a2[3], a2[2])) {
      let i4 = a2[2].slice(1, -1);
      i4 && (e9 = i4);
    }
    let h6, r2 = t7;
    if (t7.includes("::")) {
      let i4 = t7.indexOf("::");
      if (h6 = t7.substring(0, i4).trim(), r2 = t7.substring(i4 + 2).trim(), !h6)
        throw new Error(`Invalid namespace in pattern: ${n3}`);
    }
    let o4, l5 = null;
    if (r2.includes(":")) {
      let i4 = r2.lastIndexOf(":"), c7 = r2.substring(0, i4).trim(), d12 = r2.substring(i4 + 1).trim();
      ["first", "last", "odd", "even"].includes(d12) || /^nth\(\d+\)$/.test(d12) ? (o4 = c7, l5 = d12) : o4 = r2;
    } else
      o4 = r2;
    if (!o4)
      throw new Error(`Invalid segment pattern: ${n3}`);
    if (s3.tag = o4, h6 && (s3.namespace = h6), e9)
      if (e9.includes("=")) {
        let i4 = e9.indexOf("=");
        s3.attrName = e9.substring(0, i4).trim(), s3.attrValue = e9.substring(i4 + 1).trim();
      } else
        s3.attrName = e9.trim();
    if (l5) {
      let i4 = l5.match(/^nth\((\d+)\)$/);
      i4 ? (s3.position = "nth", s3.positionValue = parseInt(i4[1], 10)) : s3.position = l5;
    }
    return s3;
  }
  get length() {
    return this.segments.length;
  }
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  toString() {
    return this.pattern;
  }
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var r = class {
  constructor() {
    this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
  }
  add(t7) {
    if (this._sealed)
      throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
    if (this._patterns.has(t7.pattern)) return this;
    if (this._patterns.add(t7.pattern), t7.hasDeepWildcard()) {
      let s3 = t7.segments[t7.segments.length - 1];
      if (s3 && s3.type !== "deep-wildcard" && s3.tag !== "*") {
        let i4 = s3.tag;
        this._deepByTerminalTag.has(i4) || this._deepByTerminalTag.set(i4, []), this._deepByTerminalTag.get(i4).push(t7);
      } else
        this._deepWildcards.push(t7);
      return this;
    }
    let a2 = t7.length, h6 = t7.segments[t7.segments.length - 1]?.tag;
    if (!h6 || h6 === "*")
      this._wildcardByDepth.has(a2) || this._wildcardByDepth.set(a2, []), this._wildcardByDepth.get(a2).push(t7);
    else {
      let s3 = `${a2}:${h6}`;
      this._byDepthAndTag.has(s3) || this._byDepthAndTag.set(s3, []), this._byDepthAndTag.get(s3).push(t7);
    }
    return this;
  }
  addAll(t7) {
    for (let a2 of t7) this.add(a2);
    return this;
  }
  has(t7) {
    return this._patterns.has(t7.pattern);
  }
  get size() {
    return this._patterns.size;
  }
  seal() {
    return this._sealed = !0, this;
  }
  get isSealed() {
    return this._sealed;
  }
  matchesAny(t7) {
    return this.findMatch(t7) !== null;
  }
  findMatch(t7) {
    let a2 = t7.getDepth(), d12 = t7.getCurrentTag(), h6 = `${a2}:${d12}`, s3 = this._byDepthAndTag.get(h6);
    if (s3) {
      for (let e9 = 0; e9 < s3.length; e9++)
        if (t7.matches(s3[e9])) return s3[e9];
    }
    let i4 = this._wildcardByDepth.get(a2);
    if (i4) {
      for (let e9 = 0; e9 < i4.length; e9++)
        if (t7.matches(i4[e9])) return i4[e9];
    }
    let n3 = this._deepByTerminalTag.get(d12);
    if (n3) {
      for (let e9 = 0; e9 < n3.length; e9++)
        if (t7.matches(n3[e9])) return n3[e9];
    }
    for (let e9 = 0; e9 < this._deepWildcards.length; e9++)
      if (t7.matches(this._deepWildcards[e9])) return this._deepWildcards[e9];
    return null;
  }
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  constructor(t7) {
    this._matcher = t7;
  }
  get separator() {
    return this._matcher.separator;
  }
  getCurrentTag() {
    let t7 = this._matcher.path;
    return t7.length > 0 ? t7[t7.length - 1].tag : void 0;
  }
  getCurrentNamespace() {
    let t7 = this._matcher.path;
    return t7.length > 0 ? t7[t7.length - 1].namespace : void 0;
  }
  getAttrValue(t7) {
    let e9 = this._matcher.path;
    if (e9.length !== 0)
      return e9[e9.length - 1].values?.[t7];
  }
  hasAttr(t7) {
    let e9 = this._matcher.path;
    if (e9.length === 0) return !1;
    let h6 = e9[e9.length - 1];
    return h6.values !== void 0 && t7 in h6.values;
  }
  getAnyParentAttr(t7) {
    return this._matcher.getAnyParentAttr(t7);
  }
  hasAnyParentAttr(t7) {
    return this._matcher.hasAnyParentAttr(t7);
  }
  getPosition() {
    let t7 = this._matcher.path;
    return t7.length === 0 ? -1 : t7[t7.length - 1].position ?? 0;
  }
  getCounter() {
    let t7 = this._matcher.path;
    return t7.length === 0 ? -1 : t7[t7.length - 1].counter ?? 0;
  }
  getIndex() {
    return this.getPosition();
  }
  getDepth() {
    return this._matcher.path.length;
  }
  toString(t7, e9 = !0) {
    return this._matcher.toString(t7, e9);
  }
  toArray() {
    return this._matcher.path.map((t7) => t7.tag);
  }
  matches(t7) {
    return this._matcher.matches(t7);
  }
  matchesAny(t7) {
    return t7.matchesAny(this._matcher);
  }
}, d9 = class {
  constructor(t7 = {}) {
    this.separator = t7.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
  }
  push(t7, e9 = null, h6 = null, r2 = null) {
    this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    let i4 = this.path.length, n3 = this.siblingStacks[i4];
    n3 || (n3 = { counts: /* @__PURE__ */ new Map(), total: 0 }, this.siblingStacks[i4] = n3);
    let a2 = h6 ? `${h6}:${t7}` : t7, c7 = n3.counts.get(a2) || 0, g7 = n3.total;
    n3.counts.set(a2, c7 + 1), n3.total++;
    let p7 = { tag: t7, position: g7, counter: c7 };
    h6 != null && (p7.namespace = h6), e9 != null && (p7.values = e9), this.path.push(p7);
    let f2 = this.path.length, s3 = r2 !== null ? r2.keep : null;
    if (s3 != null && s3.length > 0 && e9)
      for (let u7 = 0; u7 < s3.length; u7++) {
        let l5 = s3[u7];
        e9[l5] !== void 0 && this._keptAttrs.push({ depth: f2, name: l5, value: e9[l5] });
      }
  }
  pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    let t7 = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    let e9 = this.path.length + 1;
    for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= e9; )
      this._keptAttrs.pop();
    return t7;
  }
  updateCurrent(t7) {
    if (this.path.length > 0) {
      let e9 = this.path[this.path.length - 1];
      t7 != null && (e9.values = t7);
    }
  }
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  getAttrValue(t7) {
    if (this.path.length !== 0)
      return this.path[this.path.length - 1].values?.[t7];
  }
  hasAttr(t7) {
    if (this.path.length === 0) return !1;
    let e9 = this.path[this.path.length - 1];
    return e9.values !== void 0 && t7 in e9.values;
  }
  getAnyParentAttr(t7) {
    let e9 = this._keptAttrs;
    for (let h6 = e9.length - 1; h6 >= 0; h6--)
      if (e9[h6].name === t7) return e9[h6].value;
  }
  hasAnyParentAttr(t7) {
    let e9 = this._keptAttrs;
    for (let h6 = e9.length - 1; h6 >= 0; h6--)
      if (e9[h6].name === t7) return !0;
    return !1;
  }
  getPosition() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
  }
  getCounter() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
  }
  getIndex() {
    return this.getPosition();
  }
  getDepth() {
    return this.path.length;
  }
  toString(t7, e9 = !0) {
    let h6 = t7 || this.separator;
    if (h6 === this.separator && e9 === !0) {
      if (this._pathStringCache !== null)
        return this._pathStringCache;
      let i4 = this.path.map((n3) => n3.namespace ? `${n3.namespace}:${n3.tag}` : n3.tag).join(h6);
      return this._pathStringCache = i4, i4;
    }
    return this.path.map((i4) => e9 && i4.namespace ? `${i4.namespace}:${i4.tag}` : i4.tag).join(h6);
  }
  toArray() {
    return this.path.map((t7) => t7.tag);
  }
  reset() {
    this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
  }
  matches(t7) {
    let e9 = t7.segments;
    return e9.length === 0 ? !1 : t7.hasDeepWildcard() ? this._matchWithDeepWildcard(e9) : this._matchSimple(e9);
  }
  _matchSimple(t7) {
    if (this.path.length !== t7.length)
      return !1;
    for (let e9 = 0; e9 < t7.length; e9++)
      if (!this._matchSegment(t7[e9], this.path[e9], e9 === this.path.length - 1))
        return !1;
    return !0;
  }
  _matchWithDeepWildcard(t7) {
    let e9 = this.path.length - 1, h6 = t7.length - 1;
    for (; h6 >= 0 && e9 >= 0; ) {
      let r2 = t7[h6];
      if (r2.type === "deep-wildcard") {
        if (h6--, h6 < 0)
          return !0;
        let i4 = t7[h6], n3 = !1;
        for (let a2 = e9; a2 >= 0; a2--)
          if (this._matchSegment(i4, this.path[a2], a2 === this.path.length - 1)) {
            e9 = a2 - 1, h6--, n3 = !0;
            break;
          }
        if (!n3)
          return !1;
      } else {
        if (!this._matchSegment(r2, this.path[e9], e9 === this.path.length - 1))
          return !1;
        e9--, h6--;
      }
    }
    return h6 < 0;
  }
  _matchSegment(t7, e9, h6) {
    if (t7.tag !== "*" && t7.tag !== e9.tag || t7.namespace !== void 0 && t7.namespace !== "*" && t7.namespace !== e9.namespace || t7.attrName !== void 0 && (!h6 || !e9.values || !(t7.attrName in e9.values) || t7.attrValue !== void 0 && String(e9.values[t7.attrName]) !== String(t7.attrValue)))
      return !1;
    if (t7.position !== void 0) {
      if (!h6)
        return !1;
      let r2 = e9.counter ?? 0;
      if (t7.position === "first" && r2 !== 0)
        return !1;
      if (t7.position === "odd" && r2 % 2 !== 1)
        return !1;
      if (t7.position === "even" && r2 % 2 !== 0)
        return !1;
      if (t7.position === "nth" && r2 !== t7.positionValue)
        return !1;
    }
    return !0;
  }
  matchesAny(t7) {
    return t7.matchesAny(this);
  }
  snapshot() {
    return { path: this.path.map((t7) => ({ ...t7 })), siblingStacks: this.siblingStacks.map((t7) => t7 && { counts: new Map(t7.counts), total: t7.total }), keptAttrs: this._keptAttrs.map((t7) => ({ ...t7 })) };
  }
  restore(t7) {
    this._pathStringCache = null, this.path = t7.path.map((e9) => ({ ...e9 })), this.siblingStacks = t7.siblingStacks.map((e9) => e9 && { counts: new Map(e9.counts), total: e9.total }), this._keptAttrs = (t7.keptAttrs || []).map((e9) => ({ ...e9 }));
  }
  readOnly() {
    return this._view;
  }
};

// node_modules/is-unsafe/src/contexts/html.js
var t3 = [{ id: "html-script-open", description: "<script opening tag", pattern: /<script[\s>/]/i }, { id: "html-script-close", description: "</script closing tag", pattern: /<\/script[\s>]/i }, { id: "html-javascript-protocol", description: "javascript: URI scheme (with optional whitespace/encoding)", pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i }, { id: "html-vbscript-protocol", description: "vbscript: URI scheme", pattern: /vbscript[\t\n\r ]*:/i }, { id: "html-data-html", description: "data:text/html URI — can execute scripts in browsers", pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i }, { id: "html-data-xhtml", description: "data:application/xhtml+xml URI", pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i }, { id: "html-data-svg", description: "data:image/svg+xml URI — can execute scripts", pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i }, { id: "html-inline-event-handler", description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.", pattern: /\bon\w{1,30}\s*=/i }, { id: "html-entity-obfuscated-script", description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)", pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i }, { id: "html-entity-obfuscated-javascript", description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")', pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i }, { id: "html-style-expression", description: "CSS expression() — IE-era code execution in style attributes", pattern: /style[\s\S]{0,20}expression\s*\(/i }, { id: "html-object-embed", description: "<object or <embed tags that can load active content", pattern: /<(?:object|embed)[\s>/]/i }, { id: "html-base-tag", description: "<base href= — can hijack all relative URLs on a page", pattern: /<base[\s>]/i }, { id: "html-meta-refresh", description: '<meta http-equiv="refresh" — can redirect users', pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i }, { id: "html-srcdoc", description: "srcdoc= attribute on iframes — embeds HTML that can run scripts", pattern: /srcdoc\s*=/i }, { id: "html-iframe", description: "<iframe tag", pattern: /<iframe[\s>/]/i }, { id: "html-form", description: "<form tag — can be used for phishing / credential harvesting injection", pattern: /<form[\s>/]/i }], html_default = t3;

// node_modules/is-unsafe/src/contexts/xml.js
var e3 = [{ id: "xml-cdata-injection", description: "CDATA section injection: <![CDATA[ breaks out of text node context", pattern: /<!\[CDATA\[/i }, { id: "xml-cdata-close", description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section", pattern: /\]\]>/ }, { id: "xml-processing-instruction", description: "XML processing instruction: <?xml-stylesheet or <?php etc.", pattern: /<\?(?:xml[\- ]|php|asp)/i }, { id: "xml-doctype-injection", description: "DOCTYPE declaration embedded in content — can define entities", pattern: /<!DOCTYPE(?:[\s[]|$)/i }, { id: "xml-entity-system", description: "SYSTEM keyword — used in external entity declarations (XXE)", pattern: /\bSYSTEM\s+["']/i }, { id: "xml-entity-public", description: "PUBLIC keyword — used in external entity declarations (XXE)", pattern: /\bPUBLIC\s+["']/i }, { id: "xml-entity-declaration", description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion", pattern: /<!ENTITY[\s%]/i }, { id: "xml-billion-laughs", description: "Entity reference chaining / billion laughs: repeated &eX; style references", pattern: /(?:&\w{1,20};){3,}/ }, { id: "xml-namespace-confusion", description: "xmlns: attribute injection — can redefine namespaces to confuse parsers", pattern: /\bxmlns(?::\w{1,40})?\s*=/i }, { id: "xml-comment-injection", description: "<!-- comment injection — can hide content from some parsers", pattern: /<!--/ }, { id: "xml-comment-close", description: "--> closes an enclosing XML comment", pattern: /-->/ }, { id: "xml-pi-close", description: "?> closes an enclosing processing instruction", pattern: /\?>/ }], xml_default = e3;

// node_modules/is-unsafe/src/contexts/svg.js
var e4 = [{ id: "svg-script-element", description: "<script element inside SVG executes JavaScript", pattern: /<script[\s>/]/i }, { id: "svg-xlink-href-javascript", description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>", pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-href-javascript", description: "href= with javascript: in SVG context (<a>, <animate>, etc.)", pattern: /href\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-foreignobject", description: "<foreignObject embeds HTML inside SVG — can execute scripts", pattern: /<foreignObject[\s>/]/i }, { id: "svg-use-external", description: "<use xlink:href or href pointing to external resource (non-fragment URL)", pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i }, { id: "svg-animate-href", description: '<animate attributeName="href" — can dynamically change href to javascript:', pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i }, { id: "svg-animate-xlinkhref", description: '<animate attributeName="xlink:href"', pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i }, { id: "svg-set-javascript", description: '<set to="javascript:..." — sets an attribute to a javascript: URI', pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i }, { id: "svg-event-handler", description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.", pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i }, { id: "svg-handler-generic", description: "Generic on* handler catch-all for SVG attributes", pattern: /\bon\w{1,30}\s*=/i }, { id: "svg-filter-feimage", description: "<feImage href= — filter primitive that can load external resources", pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i }, { id: "svg-image-external", description: "<image xlink:href with http/https or javascript protocol", pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i }, { id: "svg-style-javascript", description: "style= attribute containing javascript: (e.g. background:url(javascript:...))", pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i }], svg_default = e4;

// node_modules/is-unsafe/src/contexts/sql.js
var t4 = [{ id: "sql-block-comment-open", description: "SQL block comment open: /* ... */ — unusual in legitimate user text", pattern: /\/\*/ }, { id: "sql-union-select", description: "UNION SELECT — most common SQL injection aggregation attack", pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i }, { id: "sql-drop-table", description: "DROP TABLE — destructive DDL injection", pattern: /\bDROP\s{1,20}TABLE\b/i }, { id: "sql-drop-database", description: "DROP DATABASE — destructive DDL injection", pattern: /\bDROP\s{1,20}DATABASE\b/i }, { id: "sql-insert-into", description: "INSERT INTO — data injection", pattern: /\bINSERT\s{1,20}INTO\b/i }, { id: "sql-delete-from", description: "DELETE FROM — data deletion injection", pattern: /\bDELETE\s{1,20}FROM\b/i }, { id: "sql-update-set", description: "UPDATE ... SET — data modification injection", pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i }, { id: "sql-exec-xp", description: "EXEC xp_ — MSSQL extended stored procedure execution", pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i }, { id: "sql-tautology-string", description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`, pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i }, { id: "sql-tautology-numeric", description: "Numeric tautology: OR 1=1", pattern: /\bOR\s{1,10}1\s*=\s*1\b/i }, { id: "sql-always-true-zero", description: "Numeric tautology: OR 0=0", pattern: /\bOR\s{1,10}0\s*=\s*0\b/i }, { id: "sql-sleep-benchmark", description: "Time-based blind injection: SLEEP() or BENCHMARK()", pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i }, { id: "sql-waitfor-delay", description: "MSSQL time-based blind injection: WAITFOR DELAY", pattern: /\bWAITFOR\s{1,20}DELAY\b/i }, { id: "sql-char-function", description: "CHAR() function — used to obfuscate injected strings", pattern: /\bCHAR\s*\(\s*\d{1,3}/i }, { id: "sql-information-schema", description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration", pattern: /\bINFORMATION_SCHEMA\b/i }], sql_default = t4;

// node_modules/is-unsafe/src/contexts/shell.js
var e5 = [{ id: "shell-path-traversal-unix", description: "Unix path traversal: ../  — climbing the directory tree", pattern: /\.\.\// }, { id: "shell-path-traversal-windows", description: "Windows path traversal: ..\\ — climbing the directory tree", pattern: /\.\.\\/ }, { id: "shell-path-traversal-encoded", description: "URL-encoded path traversal: %2e%2e or %2f variants", pattern: /%2e%2e|%2f\.\.|\.\.%2f/i }, { id: "shell-null-byte", description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions", pattern: /\x00|%00/ }, { id: "shell-semicolon", description: "Semicolon command separator: cmd1; cmd2", pattern: /;/ }, { id: "shell-pipe", description: "Pipe operator: cmd1 | cmd2", pattern: /\|/ }, { id: "shell-and-operator", description: "AND operator: cmd1 && cmd2", pattern: /&&/ }, { id: "shell-or-operator", description: "OR operator: cmd1 || cmd2", pattern: /\|\|/ }, { id: "shell-backtick", description: "Backtick command substitution: `cmd`", pattern: /`/ }, { id: "shell-dollar-paren", description: "Dollar-paren command substitution: $(cmd)", pattern: /\$\(/ }, { id: "shell-dollar-brace", description: "Dollar-brace variable expansion: ${var} — can be abused for injection", pattern: /\$\{/ }, { id: "shell-redirect-out", description: "Output redirection: cmd > file or cmd >> file", pattern: />{1,2}/ }, { id: "shell-redirect-in", description: "Input redirection: cmd < file", pattern: /</ }, { id: "shell-newline-injection", description: "Newline injection: \\n or \\r — can inject new shell commands", pattern: /[\n\r]/ }, { id: "shell-glob-star", description: "Glob expansion: * or ? — can expand to unintended files", pattern: /[/\\][*?]/ }, { id: "shell-absolute-root", description: "Absolute root path injection: string starting with / or \\ (Windows UNC)", pattern: /^(?:\/|\\\\)/ }, { id: "shell-windows-drive", description: "Windows drive letter path injection: C:\\ or D:/", pattern: /^[a-zA-Z]:[/\\]/ }, { id: "shell-curl-wget", description: "curl/wget with URL or flags — can exfiltrate data or download payloads", pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i }], shell_default = e5;

// node_modules/is-unsafe/src/contexts/redos.js
var e6 = [{ id: "redos-nested-quantifier-plus", description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.", pattern: /\([^)]*\+[^)]*\)[+*]/ }, { id: "redos-nested-quantifier-star", description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking", pattern: /\([^)]*\*[^)]*\)[*+]/ }, { id: "redos-nested-groups", description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic", pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/ }, { id: "redos-alternation-overlap", description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths", pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/ }, { id: "redos-star-plus-concat", description: "(x*x)+ pattern — triggers super-linear backtracking", pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/ }, { id: "redos-dot-star-greedy", description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers", pattern: /\(\.[*+]\)\{?\d/ }, { id: "redos-large-repetition", description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking", pattern: /\{\d{4,}(?:,\d*)?\}/ }, { id: "redos-catastrophic-alternation", description: "Long alternation with many similar branches — polynomial backtracking risk", pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/ }], redos_default = e6;

// node_modules/is-unsafe/src/contexts/nosql.js
var e7 = `["'\\s]*:`, t5 = [{ id: "nosql-where-operator", description: "$where — executes arbitrary JavaScript server-side in MongoDB", pattern: new RegExp(`\\$where${e7}`, "i") }, { id: "nosql-ne-operator", description: '$ne — "not equal" operator used to bypass equality checks', pattern: new RegExp(`\\$ne${e7}`, "i") }, { id: "nosql-gt-operator", description: '$gt — "greater than" used to bypass password/value checks', pattern: new RegExp(`\\$gte?${e7}`, "i") }, { id: "nosql-lt-operator", description: '$lt / $lte — "less than" bypass variants', pattern: new RegExp(`\\$lte?${e7}`, "i") }, { id: "nosql-regex-operator", description: "$regex — can be used to extract data character by character (blind injection)", pattern: new RegExp(`\\$regex${e7}`, "i") }, { id: "nosql-or-operator", description: "$or — logical OR; used to create always-true conditions", pattern: new RegExp(`\\$or${e7}\\s*\\[`, "i") }, { id: "nosql-and-operator", description: "$and — logical AND operator injection", pattern: new RegExp(`\\$and${e7}\\s*\\[`, "i") }, { id: "nosql-nor-operator", description: "$nor — logical NOR operator injection", pattern: new RegExp(`\\$nor${e7}\\s*\\[`, "i") }, { id: "nosql-exists-operator", description: "$exists — can enumerate fields to determine schema", pattern: new RegExp(`\\$exists${e7}`, "i") }, { id: "nosql-in-operator", description: "$in — matches any value in a list; can enumerate values", pattern: new RegExp(`\\$in${e7}\\s*\\[`, "i") }, { id: "nosql-expr-operator", description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)", pattern: new RegExp(`\\$expr${e7}`, "i") }, { id: "nosql-function-operator", description: "$function — executes arbitrary JavaScript in MongoDB 4.4+", pattern: new RegExp(`\\$function${e7}`, "i") }, { id: "nosql-accumulator-operator", description: "$accumulator — custom aggregation with arbitrary JS execution", pattern: new RegExp(`\\$accumulator${e7}`, "i") }, { id: "nosql-proto-pollution", description: "__proto__ — prototype pollution via object key injection", pattern: /__proto__/ }, { id: "nosql-constructor-prototype", description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)", pattern: /constructor[\s"':.,{\[]*prototype/i }, { id: "nosql-proto-bracket", description: '["__proto__"] — bracket-notation prototype pollution', pattern: /\[["']__proto__["']\]/ }], nosql_default = t5;

// node_modules/is-unsafe/src/contexts/log.js
var e8 = [{ id: "log-crlf-injection", description: "CRLF injection: literal \\r or \\n embeds fake log lines", pattern: /[\r\n]/ }, { id: "log-url-encoded-crlf", description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers", pattern: /%0[dDaA]/ }, { id: "log-unicode-newline", description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)", pattern: /[\u2028\u2029]/ }, { id: "log-log4shell-jndi", description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j", pattern: /\$\{jndi\s*:/i }, { id: "log-log4shell-obfuscated", description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection", pattern: /\$\{::-/ }, { id: "log-log4j-lookup", description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration", pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i }, { id: "log-ssti-double-brace", description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.", pattern: /\{\{[\s\S]{0,80}\}\}/ }, { id: "log-ssti-hash-brace", description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB", pattern: /#\{[\s\S]{0,80}\}/ }, { id: "log-ssti-dollar-brace", description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL", pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i }, { id: "log-ssti-percent-tag", description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP", pattern: /<%=[\s\S]{0,80}%>/ }, { id: "log-null-byte", description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers", pattern: /\x00|%00/ }, { id: "log-ansi-escape", description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed", pattern: /\x1b\[/ }], log_default = e8;

// node_modules/is-unsafe/src/contexts/sql-strict.js
var i3 = [{ id: "sql-line-comment", description: "SQL line comment: -- followed by whitespace or end of string", pattern: /--(?:\s|$)/ }, { id: "sql-stacked-query", description: "Stacked queries: semicolon immediately followed by a SQL keyword", pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i }, { id: "sql-hex-encoding", description: "Hex-encoded string injection: 0x41414141 style (MySQL)", pattern: /\b0x[0-9a-f]{4,}/i }], t6 = [...sql_default, ...i3], sql_strict_default = t6;

// node_modules/is-unsafe/src/util/decode-entities.js
var o3 = Object.freeze({ colon: ":", Tab: "	", NewLine: `
` }), c5 = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function d10(e9) {
  return e9.indexOf("&") === -1 ? e9 : e9.replace(c5, (t7, f2, i4, n3) => {
    if (n3 !== void 0)
      return Object.prototype.hasOwnProperty.call(o3, n3) ? o3[n3] : t7;
    let r2 = f2 !== void 0 ? parseInt(f2, 16) : parseInt(i4, 10);
    return !Number.isFinite(r2) || r2 > 1114111 ? t7 : String.fromCodePoint(r2);
  });
}

// node_modules/is-unsafe/src/index.js
html_default.label = "HTML";
xml_default.label = "XML";
svg_default.label = "SVG";
html_default.decodeEntities = !0;
xml_default.decodeEntities = !0;
svg_default.decodeEntities = !0;
sql_default.label = "SQL";
sql_strict_default.label = "SQL-STRICT";
shell_default.label = "SHELL";
redos_default.label = "REDOS";
nosql_default.label = "NOSQL";
log_default.label = "LOG";
var VALID_CONTEXTS = Object.freeze({ HTML: html_default, XML: xml_default, SVG: svg_default, SQL: sql_default, "SQL-STRICT": sql_strict_default, SHELL: shell_default, REDOS: redos_default, NOSQL: nosql_default, LOG: log_default });
function u6(t7) {
  if (typeof t7 != "string")
    throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof t7}`);
}
function d11(t7) {
  if (!(t7 instanceof RegExp)) {
    if (Array.isArray(t7)) {
      if (t7.length === 0)
        throw new TypeError("is-unsafe: context must not be an empty array");
      if (Array.isArray(t7[0])) {
        for (let r2 of t7)
          if (!Array.isArray(r2) || r2.length === 0)
            throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
      }
      return;
    }
    throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof t7}`);
  }
}
function c6(t7) {
  return t7 instanceof RegExp ? { lists: null, regex: t7 } : Array.isArray(t7[0]) ? { lists: t7, regex: null } : { lists: [t7], regex: null };
}
function E3(t7, r2) {
  if (!r2.decodeEntities) return null;
  let o4 = d10(t7);
  return o4 === t7 ? null : o4;
}
function b4(t7, r2) {
  let o4 = r2.label ?? "CUSTOM", n3 = E3(t7, r2);
  for (let e9 of r2)
    if (e9.pattern.test(t7) || n3 !== null && e9.pattern.test(n3))
      return { context: o4, id: e9.id, description: e9.description, pattern: e9.pattern };
  return null;
}
function x6(t7, r2) {
  u6(t7), d11(r2);
  let { lists: o4, regex: n3 } = c6(r2);
  if (n3) return n3.test(t7);
  for (let e9 of o4)
    if (b4(t7, e9) !== null) return !0;
  return !1;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function Z2(e9, t7) {
  if (!e9) return {};
  let n3 = t7.attributesGroupName ? e9[t7.attributesGroupName] : e9;
  if (!n3) return {};
  let r2 = {};
  for (let s3 in n3)
    if (s3.startsWith(t7.attributeNamePrefix)) {
      let a2 = s3.substring(t7.attributeNamePrefix.length);
      r2[a2] = n3[s3];
    } else
      r2[s3] = n3[s3];
  return r2;
}
function D5(e9) {
  if (!e9 || typeof e9 != "string") return;
  let t7 = e9.indexOf(":");
  if (t7 !== -1 && t7 > 0) {
    let n3 = e9.substring(0, t7);
    if (n3 !== "xmlns")
      return n3;
  }
}
var ee = class {
  constructor(t7, n3) {
    this.options = t7, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = re, this.parseTextData = te, this.resolveNameSpace = se, this.buildAttributesMap = ie, this.isItStopNode = ce, this.replaceEntitiesValue = ae, this.readStopNodeData = ue, this.saveTextToParentTag = de, this.addChild = oe, this.ignoreAttributesFn = t2(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
    let r2 = { ...XML };
    this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == "object" ? r2 = this.options.htmlEntities : this.options.htmlEntities === !0 && (r2 = { ...COMMON_HTML, ...CURRENCY }), this.entityDecoder = new T2({ namedEntities: { ...r2, ...n3 }, numericAllowed: this.options.htmlEntities, limit: { maxTotalExpansions: this.options.processEntities.maxTotalExpansions, maxExpandedLength: this.options.processEntities.maxExpandedLength, applyLimitsTo: this.options.processEntities.appliesTo }, onInputEntity: (a2, f2) => x6(f2, [html_default, xml_default]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW })), this.matcher = new d9(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new r();
    let s3 = this.options.stopNodes;
    if (s3 && s3.length > 0) {
      for (let a2 = 0; a2 < s3.length; a2++) {
        let f2 = s3[a2];
        typeof f2 == "string" ? this.stopNodeExpressionsSet.add(new u5(f2)) : f2 instanceof u5 && this.stopNodeExpressionsSet.add(f2);
      }
      this.stopNodeExpressionsSet.seal();
    }
  }
};
function te(e9, t7, n3, r2, s3, a2, f2) {
  let u7 = this.options;
  if (e9 !== void 0 && (u7.trimValues && !r2 && (e9 = e9.trim()), e9.length > 0)) {
    f2 || (e9 = this.replaceEntitiesValue(e9, t7, n3));
    let i4 = u7.jPath ? n3.toString() : n3, c7 = u7.tagValueProcessor(t7, e9, i4, s3, a2);
    return c7 == null ? e9 : typeof c7 != typeof e9 || c7 !== e9 ? c7 : u7.trimValues || e9.trim() === e9 ? A4(e9, u7.parseTagValue, u7.numberParseOptions) : e9;
  }
}
function se(e9) {
  if (this.options.removeNSPrefix) {
    let t7 = e9.split(":"), n3 = e9.charAt(0) === "/" ? "/" : "";
    if (t7[0] === "xmlns")
      return "";
    t7.length === 2 && (e9 = n3 + t7[1]);
  }
  return e9;
}
var ne = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function R3(e9) {
  return e9[3] !== void 0 ? e9[3] : e9[4];
}
function ie(e9, t7, n3, r2 = !1) {
  let s3 = this.options;
  if (r2 === !0 || s3.ignoreAttributes !== !0 && typeof e9 == "string") {
    let a2 = getAllMatches(e9, ne), f2 = a2.length, u7 = {}, i4 = new Array(f2), c7 = !1, p7 = {};
    for (let l5 = 0; l5 < f2; l5++) {
      let h6 = this.resolveNameSpace(a2[l5][1]), m2 = R3(a2[l5]);
      if (h6.length && m2 !== void 0) {
        let g7 = m2;
        s3.trimValues && (g7 = g7.trim()), g7 = this.replaceEntitiesValue(g7, n3, this.readonlyMatcher), i4[l5] = g7, p7[h6] = g7, c7 = !0;
      }
    }
    c7 && typeof t7 == "object" && t7.updateCurrent && t7.updateCurrent(p7);
    let d12 = s3.jPath ? t7.toString() : this.readonlyMatcher, o4 = !1;
    for (let l5 = 0; l5 < f2; l5++) {
      let h6 = this.resolveNameSpace(a2[l5][1]);
      if (this.ignoreAttributesFn(h6, d12)) continue;
      let m2 = s3.attributeNamePrefix + h6;
      if (h6.length)
        if (s3.transformAttributeName && (m2 = s3.transformAttributeName(m2)), m2 = F6(m2, s3), R3(a2[l5]) !== void 0) {
          let g7 = i4[l5], T3 = s3.attributeValueProcessor(h6, g7, d12);
          T3 == null ? u7[m2] = g7 : typeof T3 != typeof g7 || T3 !== g7 ? u7[m2] = T3 : u7[m2] = A4(g7, s3.parseAttributeValue, s3.numberParseOptions), o4 = !0;
        } else s3.allowBooleanAttributes && (u7[m2] = !0, o4 = !0);
    }
    if (!o4) return;
    if (s3.attributesGroupName && !s3.preserveOrder) {
      let l5 = {};
      return l5[s3.attributesGroupName] = u7, l5;
    }
    return u7;
  }
}
var re = function(e9) {
  let t7 = this.options, n3 = t7.captureMetaData ? [] : void 0;
  e9 = e9.replace(/\r\n?/g, t7.captureMetaData ? (i4, c7) => (i4.length === 2 && n3.push(c7 - n3.length), `
`) : `
`);
  let r2 = new e2("!xml"), s3 = r2, a2 = "";
  this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
  let f2 = new c2(t7.processEntities), u7 = e9.length;
  for (let i4 = 0; i4 < u7; i4++)
    if (e9[i4] === "<") {
      let p7 = e9.charCodeAt(i4 + 1);
      if (p7 === 47) {
        let d12 = C3(e9, ">", i4, "Closing Tag is not closed."), o4 = e9.substring(i4 + 2, d12).trim();
        if (t7.removeNSPrefix) {
          let h6 = o4.indexOf(":");
          h6 !== -1 && (o4 = o4.substr(h6 + 1));
        }
        o4 = P2(t7.transformTagName, o4, "", t7).tagName, s3 && (a2 = this.saveTextToParentTag(a2, s3, this.readonlyMatcher));
        let l5 = this.matcher.getCurrentTag();
        if (o4 && t7.unpairedTagsSet.has(o4))
          throw new Error(`Unpaired tag can not be used as closing tag: </${o4}>`);
        l5 && t7.unpairedTagsSet.has(l5) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, s3 = this.tagsNodeStack.pop() || r2, t7.captureMetaData && s3 && s3.addEndIndex(E4(d12 + 1, n3)), a2 = "", i4 = d12;
      } else if (p7 === 63) {
        let d12 = I4(e9, i4, !1, "?>");
        if (!d12) throw new Error("Pi Tag is not closed.");
        a2 = this.saveTextToParentTag(a2, s3, this.readonlyMatcher);
        let o4 = this.buildAttributesMap(d12.tagExp, this.matcher, d12.tagName, !0);
        if (o4) {
          let l5 = o4[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(l5) || 1), f2.setXmlVersion(Number(l5) || 1);
        }
        if (!(t7.ignoreDeclaration && d12.tagName === "?xml" || t7.ignorePiTags)) {
          let l5 = new e2(d12.tagName);
          l5.add(t7.textNodeName, ""), d12.tagName !== d12.tagExp && d12.attrExpPresent && t7.ignoreAttributes !== !0 && (l5[":@"] = o4);
          let h6 = t7.captureMetaData ? E4(i4, n3) : i4;
          this.addChild(s3, l5, this.readonlyMatcher, h6), t7.captureMetaData && s3.addEndIndex(E4(d12.closeIndex + 2, n3));
        }
        i4 = d12.closeIndex + 1;
      } else if (p7 === 33 && e9.charCodeAt(i4 + 2) === 45 && e9.charCodeAt(i4 + 3) === 45) {
        let d12 = C3(e9, "-->", i4 + 4, "Comment is not closed.");
        if (t7.commentPropName) {
          let o4 = e9.substring(i4 + 4, d12 - 2);
          a2 = this.saveTextToParentTag(a2, s3, this.readonlyMatcher), s3.add(t7.commentPropName, [{ [t7.textNodeName]: o4 }]);
        }
        i4 = d12;
      } else if (p7 === 33 && e9.charCodeAt(i4 + 2) === 68) {
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = !0;
        let d12 = f2.readDocType(e9, i4);
        this.entityDecoder.addInputEntities(d12.entities), i4 = d12.i;
      } else if (p7 === 33 && e9.charCodeAt(i4 + 2) === 91) {
        let d12 = C3(e9, "]]>", i4, "CDATA is not closed.") - 2, o4 = e9.substring(i4 + 9, d12);
        a2 = this.saveTextToParentTag(a2, s3, this.readonlyMatcher);
        let l5 = this.parseTextData(o4, s3.tagname, this.readonlyMatcher, !0, !1, !0, !0);
        l5 == null && (l5 = ""), t7.cdataPropName ? s3.add(t7.cdataPropName, [{ [t7.textNodeName]: o4 }]) : s3.add(t7.textNodeName, l5), i4 = d12 + 2;
      } else {
        let d12 = I4(e9, i4, t7.removeNSPrefix);
        if (!d12) {
          let N7 = e9.substring(Math.max(0, i4 - 50), Math.min(u7, i4 + 50));
          throw new Error(`readTagExp returned undefined at position ${i4}. Context: "${N7}"`);
        }
        let o4 = d12.tagName, l5 = d12.rawTagName, h6 = d12.tagExp, m2 = d12.attrExpPresent, g7 = d12.closeIndex;
        if ({ tagName: o4, tagExp: h6 } = P2(t7.transformTagName, o4, h6, t7), t7.strictReservedNames && (o4 === t7.commentPropName || o4 === t7.cdataPropName || o4 === t7.textNodeName || o4 === t7.attributesGroupName))
          throw new Error(`Invalid tag name: ${o4}`);
        s3 && a2 && s3.tagname !== "!xml" && (a2 = this.saveTextToParentTag(a2, s3, this.readonlyMatcher, !1));
        let T3 = s3;
        T3 && t7.unpairedTagsSet.has(T3.tagname) && (s3 = this.tagsNodeStack.pop(), this.matcher.pop());
        let S = !1;
        h6.length > 0 && h6.lastIndexOf("/") === h6.length - 1 && (S = !0, o4[o4.length - 1] === "/" ? (o4 = o4.substr(0, o4.length - 1), h6 = o4) : h6 = h6.substr(0, h6.length - 1), m2 = o4 !== h6);
        let x8 = null, k2 = {}, O3;
        O3 = D5(l5), o4 !== r2.tagname && this.matcher.push(o4, {}, O3), o4 !== h6 && m2 && (x8 = this.buildAttributesMap(h6, this.matcher, o4), x8 && (k2 = Z2(x8, t7))), o4 !== r2.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
        let y7 = t7.captureMetaData ? E4(i4, n3) : i4;
        if (this.isCurrentNodeStopNode) {
          let N7 = "";
          if (S)
            i4 = d12.closeIndex;
          else if (t7.unpairedTagsSet.has(o4))
            i4 = d12.closeIndex;
          else {
            let M2 = this.readStopNodeData(e9, l5, g7 + 1);
            if (!M2) throw new Error(`Unexpected end of ${l5}`);
            i4 = M2.i, N7 = M2.tagContent;
          }
          let w7 = new e2(o4);
          x8 && (w7[":@"] = x8), w7.add(t7.textNodeName, N7), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(s3, w7, this.readonlyMatcher, y7), t7.captureMetaData && s3.addEndIndex(E4(i4 + 1, n3));
        } else {
          if (S) {
            ({ tagName: o4, tagExp: h6 } = P2(t7.transformTagName, o4, h6, t7));
            let N7 = new e2(o4);
            x8 && (N7[":@"] = x8), this.addChild(s3, N7, this.readonlyMatcher, y7), t7.captureMetaData && s3.addEndIndex(E4(g7 + 1, n3)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
          } else if (t7.unpairedTagsSet.has(o4)) {
            let N7 = new e2(o4);
            x8 && (N7[":@"] = x8), this.addChild(s3, N7, this.readonlyMatcher, y7), t7.captureMetaData && s3.addEndIndex(E4(d12.closeIndex + 1, n3)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i4 = d12.closeIndex;
            continue;
          } else {
            let N7 = new e2(o4);
            if (this.tagsNodeStack.length > t7.maxNestedTags)
              throw new Error("Maximum nested tags exceeded");
            this.tagsNodeStack.push(s3), x8 && (N7[":@"] = x8), this.addChild(s3, N7, this.readonlyMatcher, y7), s3 = N7;
          }
          a2 = "", i4 = g7;
        }
      }
    } else
      a2 += e9[i4];
  return r2.child;
};
function E4(e9, t7) {
  let n3 = 0, r2 = t7.length;
  for (; n3 < r2; ) {
    let s3 = Math.floor((n3 + r2) / 2);
    t7[s3] < e9 ? n3 = s3 + 1 : r2 = s3;
  }
  return e9 + n3;
}
function oe(e9, t7, n3, r2) {
  this.options.captureMetaData || (r2 = void 0);
  let s3 = this.options.jPath ? n3.toString() : n3, a2 = this.options.updateTag(t7.tagname, s3, t7[":@"]);
  a2 === !1 || (typeof a2 == "string" && (t7.tagname = a2), e9.addChild(t7, r2));
}
function ae(e9, t7, n3) {
  let r2 = this.options.processEntities;
  if (!r2 || !r2.enabled)
    return e9;
  if (r2.allowedTags) {
    let s3 = this.options.jPath ? n3.toString() : n3;
    if (!(Array.isArray(r2.allowedTags) ? r2.allowedTags.includes(t7) : r2.allowedTags(t7, s3)))
      return e9;
  }
  if (r2.tagFilter) {
    let s3 = this.options.jPath ? n3.toString() : n3;
    if (!r2.tagFilter(t7, s3))
      return e9;
  }
  return this.entityDecoder.decode(e9);
}
function de(e9, t7, n3, r2) {
  return e9 && (r2 === void 0 && (r2 = t7.child.length === 0), e9 = this.parseTextData(e9, t7.tagname, n3, !1, t7[":@"] ? Object.keys(t7[":@"]).length !== 0 : !1, r2), e9 !== void 0 && e9 !== "" && t7.add(this.options.textNodeName, e9), e9 = ""), e9;
}
function ce() {
  return this.stopNodeExpressionsSet.size === 0 ? !1 : this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function le(e9, t7, n3 = ">") {
  let r2 = e9.length, s3 = n3.charCodeAt(0), a2 = n3.length > 1 ? n3.charCodeAt(1) : -1, f2 = "", u7 = t7;
  for (let i4 = t7; i4 < r2; i4++) {
    let c7 = e9.charCodeAt(i4);
    if (c7 === 34 || c7 === 39) {
      if (i4 = e9.indexOf(e9[i4], i4 + 1), i4 === -1) return;
    } else if (c7 === s3)
      if (a2 !== -1) {
        if (e9.charCodeAt(i4 + 1) === a2)
          return f2 += e9.substring(u7, i4), { data: f2, index: i4 };
      } else
        return f2 += e9.substring(u7, i4), { data: f2, index: i4 };
    else c7 === 9 && (f2 += e9.substring(u7, i4) + " ", u7 = i4 + 1);
  }
}
function C3(e9, t7, n3, r2) {
  let s3 = e9.indexOf(t7, n3);
  if (s3 === -1)
    throw new Error(r2);
  return s3 + t7.length - 1;
}
function fe(e9, t7, n3, r2) {
  let s3 = e9.indexOf(t7, n3);
  if (s3 === -1) throw new Error(r2);
  return s3;
}
function I4(e9, t7, n3, r2 = ">") {
  let s3 = le(e9, t7 + 1, r2);
  if (!s3) return;
  let a2 = s3.data, f2 = s3.index, u7 = a2.search(/\s/), i4 = a2, c7 = !0;
  u7 !== -1 && (i4 = a2.substring(0, u7), a2 = a2.substring(u7 + 1).trimStart());
  let p7 = i4;
  if (n3) {
    let d12 = i4.indexOf(":");
    d12 !== -1 && (i4 = i4.substr(d12 + 1), c7 = i4 !== s3.data.substr(d12 + 1));
  }
  return { tagName: i4, tagExp: a2, closeIndex: f2, attrExpPresent: c7, rawTagName: p7 };
}
function ue(e9, t7, n3) {
  let r2 = n3, s3 = 1, a2 = !1, f2 = -1, u7 = e9.length;
  for (; n3 < u7; n3++)
    if (e9[n3] === "<") {
      let i4 = e9.charCodeAt(n3 + 1);
      if (i4 === 47) {
        let c7 = fe(e9, ">", n3, `${t7} is not closed`);
        if (e9.substring(n3 + 2, c7).trim() === t7 && (s3--, s3 === 0))
          return { tagContent: e9.substring(r2, n3), i: c7 };
        n3 = c7;
      } else if (i4 === 63)
        n3 = C3(e9, "?>", n3 + 1, "StopNode is not closed.");
      else if (i4 === 33 && e9.charCodeAt(n3 + 2) === 45 && e9.charCodeAt(n3 + 3) === 45)
        n3 = C3(e9, "-->", n3 + 3, "StopNode is not closed.");
      else if (i4 === 33 && e9.charCodeAt(n3 + 2) === 91)
        n3 = C3(e9, "]]>", n3, "StopNode is not closed.") - 2;
      else {
        let c7 = a2 ? void 0 : I4(e9, n3, !1);
        if (c7)
          c7.tagName === t7 && c7.tagExp[c7.tagExp.length - 1] !== "/" && s3++, n3 = c7.closeIndex;
        else {
          if (a2 = !0, f2 < n3 && (f2 = e9.indexOf(">", n3), f2 === -1))
            return;
          let p7 = e9.indexOf("<", n3 + 1);
          if (p7 === -1 || p7 > f2) {
            let d12 = e9.substring(n3 + 1, f2), o4 = d12.search(/\s/);
            (o4 === -1 ? d12 : d12.substring(0, o4)) === t7 && d12[d12.length - 1] !== "/" && s3++, n3 = f2;
          }
        }
      }
    }
}
function A4(e9, t7, n3) {
  if (t7 && typeof e9 == "string") {
    let r2 = e9.trim();
    return r2 === "true" ? !0 : r2 === "false" ? !1 : w6(e9, n3);
  } else
    return isExist(e9) ? e9 : "";
}
function P2(e9, t7, n3, r2) {
  if (e9) {
    let s3 = e9(t7);
    n3 === t7 && (n3 = s3), t7 = s3;
  }
  return t7 = F6(t7, r2), { tagName: t7, tagExp: n3 };
}
function F6(e9, t7) {
  if (criticalProperties.includes(e9))
    throw new Error(`[SECURITY] Invalid name: "${e9}" is a reserved JavaScript keyword that could cause prototype pollution`);
  return DANGEROUS_PROPERTY_NAMES.includes(e9) ? t7.onDangerousProperty(e9) : e9;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var l4 = e2.getMetaDataSymbol();
function y6(f2, e9) {
  if (!f2 || typeof f2 != "object") return {};
  if (!e9) return f2;
  let i4 = {};
  for (let t7 in f2)
    if (t7.startsWith(e9)) {
      let u7 = t7.substring(e9.length);
      i4[u7] = f2[t7];
    } else
      i4[t7] = f2[t7];
  return i4;
}
function g6(f2, e9, i4, t7) {
  return N6(f2, e9, i4, t7);
}
function N6(f2, e9, i4, t7) {
  let u7, a2 = {};
  for (let c7 = 0; c7 < f2.length; c7++) {
    let s3 = f2[c7], r2 = x7(s3);
    if (r2 !== void 0 && r2 !== e9.textNodeName) {
      let n3 = y6(s3[":@"] || {}, e9.attributeNamePrefix);
      i4.push(r2, n3);
    }
    if (r2 === e9.textNodeName)
      u7 === void 0 ? u7 = s3[r2] : u7 += "" + s3[r2];
    else {
      if (r2 === void 0)
        continue;
      if (s3[r2]) {
        let n3 = N6(s3[r2], e9, i4, t7), d12 = h4(n3, e9);
        if (Object.keys(n3).length === 0 && e9.alwaysCreateTextNode && (n3[e9.textNodeName] = ""), s3[":@"] ? b5(n3, s3[":@"], t7, e9) : Object.keys(n3).length === 1 && n3[e9.textNodeName] !== void 0 && !e9.alwaysCreateTextNode ? n3 = n3[e9.textNodeName] : Object.keys(n3).length === 0 && (e9.alwaysCreateTextNode ? n3[e9.textNodeName] = "" : n3 = ""), s3[l4] !== void 0 && typeof n3 == "object" && n3 !== null && (n3[l4] = s3[l4]), a2[r2] !== void 0 && Object.prototype.hasOwnProperty.call(a2, r2))
          Array.isArray(a2[r2]) || (a2[r2] = [a2[r2]]), a2[r2].push(n3);
        else {
          let m2 = e9.jPath ? t7.toString() : t7;
          e9.isArray(r2, m2, d12) ? a2[r2] = [n3] : a2[r2] = n3;
        }
        r2 !== void 0 && r2 !== e9.textNodeName && i4.pop();
      }
    }
  }
  return typeof u7 == "string" ? u7.length > 0 && (a2[e9.textNodeName] = u7) : u7 !== void 0 && (a2[e9.textNodeName] = u7), a2;
}
function x7(f2) {
  let e9 = Object.keys(f2);
  for (let i4 = 0; i4 < e9.length; i4++) {
    let t7 = e9[i4];
    if (t7 !== ":@") return t7;
  }
}
function b5(f2, e9, i4, t7) {
  if (e9) {
    let u7 = Object.keys(e9), a2 = u7.length;
    for (let c7 = 0; c7 < a2; c7++) {
      let s3 = u7[c7], r2 = s3.startsWith(t7.attributeNamePrefix) ? s3.substring(t7.attributeNamePrefix.length) : s3, n3 = t7.jPath ? i4.toString() + "." + r2 : i4;
      t7.isArray(s3, n3, !0, !0) ? f2[s3] = [e9[s3]] : f2[s3] = e9[s3];
    }
  }
}
function h4(f2, e9) {
  let { textNodeName: i4 } = e9, t7 = Object.keys(f2).length;
  return !!(t7 === 0 || t7 === 1 && (f2[i4] || typeof f2[i4] == "boolean" || f2[i4] === 0));
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var h5 = class {
  constructor(e9) {
    this.externalEntities = {}, this.options = buildOptions(e9);
  }
  parse(e9, r2) {
    if (typeof e9 != "string" && e9.toString)
      e9 instanceof Uint8Array && !(typeof Buffer < "u" && Buffer.isBuffer(e9)) ? e9 = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(e9) : e9 = e9.toString();
    else if (typeof e9 != "string")
      throw new Error("XML data is accepted in String or Bytes[] form.");
    if (r2) {
      r2 === !0 && (r2 = {});
      let t7 = validate(e9, r2);
      if (t7 !== !0)
        throw Error(`${t7.err.msg}:${t7.err.line}:${t7.err.col}`);
    }
    let i4 = new ee(this.options, this.externalEntities), o4 = i4.parseXml(e9);
    return this.options.preserveOrder || o4 === void 0 ? o4 : g6(o4, this.options, i4.matcher, i4.readonlyMatcher);
  }
  addEntity(e9, r2) {
    if (r2.indexOf("&") !== -1)
      throw new Error("Entity value can't have '&'");
    if (e9.indexOf("&") !== -1 || e9.indexOf(";") !== -1)
      throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (r2 === "&")
      throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[e9] = r2;
  }
  static getMetaDataSymbol() {
    return e2.getMetaDataSymbol();
  }
};

// src/ingest/plain-element.ts
var OPENING4 = /^<([A-Za-z]+)((?:[ \t\r\n]+(?:message|type)="[^"]*")*)[ \t\r\n]*(\/?)>/, ATTRIBUTE = /(message|type)="([^"]*)"/g;
function plainElement(source) {
  let opening = OPENING4.exec(source);
  if (opening === null) return null;
  let [tag, name = "", written = "", slash] = opening, end = slash === "/" ? tag.length : source.indexOf("<", tag.length);
  if (slash === "/" ? end !== source.length : !isLast(source, end)) return null;
  let attributes = /* @__PURE__ */ new Map();
  for (let [, key = "", value = ""] of written.matchAll(ATTRIBUTE))
    attributes.set(key, attributeValue(value));
  let text = source.slice(tag.length, end).replace(/\r\n?/g, `
`);
  return { name, attributes, text: resolveReferences(text) };
}
function isLast(source, start) {
  return source.startsWith("</", start) && source.indexOf(">", start) === source.length - 1;
}

// src/ingest/growing-bytes.ts
var GrowingBytes = class {
  #memory;
  #length = 0;
  /** @param room how many bytes it holds before it grows */
  constructor(room) {
    this.#memory = new Uint8Array(room);
  }
  get length() {
    return this.#length;
  }
  /** What they lie in: theirs up to `length`, and until the next ones are added. */
  get memory() {
    return this.#memory;
  }
  /** The bytes, until the next ones are added. */
  all() {
    return this.#memory.subarray(0, this.#length);
  }
  /** Adds those of `bytes` from `start` to before `end`; they may lie in this memory itself. */
  append(bytes, start, end) {
    let needed = this.#length + end - start;
    if (needed > this.#memory.length) {
      let larger = new Uint8Array(Math.max(needed, 2 * this.#memory.length));
      larger.set(this.all()), this.#memory = larger;
    }
    this.#memory.set(bytes.subarray(start, end), this.#length), this.#length = needed;
  }
  /** Keeps the first `length` bytes. */
  cutTo(length) {
    this.#length = length;
  }
};

// src/ingest/taken-element.ts
var HALF = 128 * 1024, REFERENCE_BYTES = 16, ROOM = 16 * 1024, decoder = new TextDecoder("utf-8", { ignoreBOM: !0 }), encoder = new TextEncoder(), TakenElement = class {
  #bytes = new GrowingBytes(ROOM);
  /** Where the text that is collected now began; -1 outside text. */
  #textStart = -1;
  #cutBytes = 0;
  #markupBytes = 0;
  /** How much of it is tags and the marks of CDATA, without its own opening tag. */
  get markupBytes() {
    return this.#markupBytes;
  }
  /** Begins anew, with an opening tag. */
  begin(bytes, start, end) {
    this.#markupBytes = 0, this.#textStart = -1, this.#cutBytes = 0, this.#bytes.cutTo(0), this.#bytes.memory.length > 8 * HALF && (this.#bytes = new GrowingBytes(ROOM)), this.#bytes.append(bytes, start, end);
  }
  /** A tag, or the marks around CDATA: kept as it is. */
  addMarkup(bytes, start, end) {
    this.#endText(), this.#bytes.append(bytes, start, end), this.#markupBytes += end - start;
  }
  /** A piece of text or of CDATA's inside. */
  addText(bytes, start, end) {
    this.#textStart === -1 && (this.#textStart = this.#bytes.length), this.#bytes.append(bytes, start, end), this.#bytes.length - this.#textStart > 4 * HALF && this.#cut();
  }
  /** The element's source, from its `<` to its last `>`. */
  source() {
    return this.#endText(), decoder.decode(this.#bytes.all());
  }
  #endText() {
    if (this.#textStart !== -1) {
      if (this.#cutBytes > 0) {
        this.#cut();
        let mark = encoder.encode(`
[… ${this.#cutBytes} bytes cut …]
`), end = this.#wholeEnd(this.#textStart + HALF), tail = this.#bytes.all().slice(this.#wholeStart(this.#textStart + HALF));
        this.#bytes.cutTo(end), this.#bytes.append(mark, 0, mark.length), this.#bytes.append(tail, 0, tail.length);
      }
      this.#textStart = -1, this.#cutBytes = 0;
    }
  }
  /** Leaves the first and the last half of what may be kept. */
  #cut() {
    let from = this.#textStart + HALF, { memory, length } = this.#bytes, cut2 = length - from - HALF;
    cut2 <= 0 || (memory.copyWithin(from, from + cut2, length), this.#bytes.cutTo(length - cut2), this.#cutBytes += cut2);
  }
  /** Neither a character nor a reference may be cut in two: the start goes back before one, … */
  #wholeEnd(end) {
    let { memory } = this.#bytes, at = end;
    for (; at > 0 && isContinuation(memory[at - 1]); ) at -= 1;
    at > 0 && (at < end || (memory[at - 1] ?? 0) >= 192) && (at -= 1);
    for (let back = at - 1; back >= Math.max(0, at - REFERENCE_BYTES) && memory[back] !== 59; back -= 1)
      if (memory[back] === 38) return back;
    return at;
  }
  /** … and the rest begins after one. */
  #wholeStart(start) {
    let { memory, length } = this.#bytes, at = start;
    for (; at < length && isContinuation(memory[at]); ) at += 1;
    for (let ahead = at; ahead < Math.min(length, at + REFERENCE_BYTES) && memory[ahead] !== 38; ahead += 1)
      if (memory[ahead] === 59) return ahead + 1;
    return at;
  }
};
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}

// src/ingest/xml-cursor.ts
var XmlCursor = class {
  bytes = new Uint8Array(0);
  /** Bytes of the document before this piece. */
  #before = 0;
  #line = 1;
  /** Where the line began, counted in the document. */
  #lineStart = 0;
  /** Bytes since then that only continue a character. */
  #continuations = 0;
  /** Goes on with the bytes that follow the first `consumed` of those at hand. */
  moveTo(bytes, consumed) {
    this.#before += consumed, this.bytes = bytes;
  }
  lineEnd(at) {
    this.#line += 1, this.#lineStart = this.#before + at + 1, this.#continuations = 0;
  }
  continuation() {
    this.#continuations += 1;
  }
  /** Notes the line ends of a part that was passed as a whole. */
  pass(start, end) {
    for (let at = start; at < end; at += 1) {
      let byte = this.bytes[at] ?? 0;
      byte === 10 ? this.lineEnd(at) : (byte & 192) === 128 && (this.#continuations += 1);
    }
  }
  /** An error at this place, whose bytes up to there were noted. */
  fault(kind, message, at) {
    let column = this.#before + at - this.#lineStart - this.#continuations + 1;
    return new UnreadableError({ kind, message, at: `line ${this.#line}, column ${column}` });
  }
};

// src/ingest/xml-doctype.ts
function doctypeEnd(cursor, start) {
  let { bytes } = cursor;
  for (let at = start; at < bytes.length; at += 1) {
    let byte = bytes[at];
    if (byte === 91)
      throw cursor.fault("unsafe", "The DOCTYPE declares things of its own (entities); such XML is not read.", start);
    if (byte === 62) {
      if (at + 1 - start > 65536) break;
      return cursor.pass(start, at + 1), at + 1;
    }
    if ((byte === 34 || byte === 39) && (at = bytes.indexOf(byte, at + 1), at === -1))
      break;
  }
  if (bytes.length - start > 65536)
    throw cursor.fault("unsafe", "The DOCTYPE has no end in reach; such XML is not read.", start);
  return start;
}

// src/ingest/xml-rest.ts
var MAX_BYTES = 64 * 1024 * 1024, XmlRest = class {
  #bytes = new GrowingBytes(0);
  /** Up to where the tag's end was looked for, and within which quotes that was; 0: none. */
  #searched = 0;
  #quote = 0;
  get length() {
    return this.#bytes.length;
  }
  get isTooLong() {
    return this.#bytes.length > MAX_BYTES;
  }
  bytes() {
    return this.#bytes.all();
  }
  /** The rest and the next piece in one; null when its end is still missing. */
  joined(piece) {
    return this.#bytes.length === 0 ? piece : (this.#bytes.append(piece, 0, piece.length), this.#isTag() && !this.#hasEnd() ? null : this.bytes());
  }
  /** Keeps what follows the first `consumed` of these bytes. */
  keep(bytes, consumed) {
    this.#searched = 0, this.#quote = 0, this.#bytes.cutTo(0), this.#bytes.append(bytes, consumed, bytes.length);
  }
  #isTag() {
    let { memory, length } = this.#bytes, second = memory[1] ?? 0;
    return memory[0] === 60 && length > 1 && second !== 33 && second !== 63;
  }
  #hasEnd() {
    let { memory, length } = this.#bytes;
    for (let at = this.#searched; at < length; at += 1) {
      let byte = memory[at];
      if (this.#quote !== 0)
        byte === this.#quote && (this.#quote = 0);
      else {
        if (byte === 62) return !0;
        (byte === 34 || byte === 39) && (this.#quote = byte);
      }
    }
    return this.#searched = length, !1;
  }
};
function startsWith(bytes, at, text) {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return !1;
  return !0;
}

// src/ingest/xml-tag.ts
var decoder2 = new TextDecoder("utf-8", { ignoreBOM: !0 }), MOST_NAMES = 512, LONGEST_NAME = 100, MANY_ATTRIBUTES = 32, XmlTag = class {
  /** Without its namespace prefix. */
  name = "";
  /** As written, with its prefix; what the closing tag must repeat. */
  fullName = "";
  /** `<a/>`: there is no content and no closing tag. */
  isEmpty = !1;
  /** Some value in it is not what its bytes are: a reference, or white space that stands for a space. */
  isEscaped = !1;
  bytes = new Uint8Array(0);
  /** Where the tag starts and ends in `bytes`. */
  start = 0;
  end = 0;
  #names = [];
  #starts = [];
  #ends = [];
  #count = 0;
  #set = /* @__PURE__ */ new Set();
  reset(bytes, start) {
    this.bytes = bytes, this.start = start, this.#count = 0, this.isEscaped = !1;
  }
  named(fullName) {
    this.fullName = fullName, this.name = fullName.slice(fullName.lastIndexOf(":") + 1);
  }
  /** The name that the last tag with as many attributes before it had here. */
  get expectedName() {
    return this.#names[this.#count] ?? "";
  }
  /**
   * Where a name ends that is the expected one and has its `=` right after it; else -1. Neighbouring tags mostly have the
   * same attributes in the same order, and comparing costs less than reading.
   */
  repeatedName(start) {
    let name = this.#names[this.#count];
    if (name === void 0) return -1;
    let { length } = name;
    if (this.bytes[start + length] !== 61) return -1;
    for (let at = 0; at < length; at += 1) {
      let code2 = name.charCodeAt(at);
      if (this.bytes[start + at] !== code2 || code2 >= 128) return -1;
    }
    return start + length;
  }
  /** False when the tag has the attribute already. */
  add(name, start, end) {
    return this.#has(name) ? !1 : (this.#names[this.#count] = name, this.#starts[this.#count] = start, this.#ends[this.#count] = end, this.#count += 1, !0);
  }
  /** An attribute's value by its name as written, its references resolved; null when the tag has none. */
  value(name) {
    let at = this.#indexOf(name);
    return at === -1 ? null : attributeValue(this.#raw(at));
  }
  /** All attributes, in their order. */
  values() {
    let values = /* @__PURE__ */ new Map();
    for (let at = 0; at < this.#count; at += 1)
      values.set(this.#names[at] ?? "", attributeValue(this.#raw(at)));
    return values;
  }
  /** An attribute that is a plain whole number of at most 15 digits; null when it is missing or something else. */
  wholeNumber(name) {
    let at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? "", /^\d{1,15}$/);
    let number = wholeNumberIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }
  /** An attribute that is a plain decimal number, such as `0.001`; null when it is missing or something else. */
  decimal(name) {
    let at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? "", /^(?=.{1,16}$)\d+(?:\.\d+)?$/);
    let number = decimalIn(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
    return number === -1 ? null : number;
  }
  /** Whether an attribute is there with exactly this value, which is ASCII. */
  has(name, value) {
    let at = this.#indexOf(name);
    if (at === -1) return !1;
    if (this.isEscaped) return this.value(name) === value;
    let start = this.#starts[at] ?? 0;
    if ((this.#ends[at] ?? 0) - start !== value.length) return !1;
    for (let place2 = 0; place2 < value.length; place2 += 1)
      if (this.bytes[start + place2] !== value.charCodeAt(place2)) return !1;
    return !0;
  }
  /** Where the raw bytes of an attribute's value start; -1 when the tag has none. */
  valueStart(name) {
    let at = this.#indexOf(name);
    return at === -1 ? -1 : this.#starts[at] ?? 0;
  }
  /** Where they end. */
  valueEnd(name) {
    let at = this.#indexOf(name);
    return at === -1 ? -1 : this.#ends[at] ?? 0;
  }
  /** Of a tag with very many attributes a set knows them: each would else be compared with all before it. */
  #has(name) {
    if (this.#count < MANY_ATTRIBUTES) return this.#indexOf(name) !== -1;
    this.#count === MANY_ATTRIBUTES && (this.#set = new Set(this.#names.slice(0, this.#count)));
    let { size } = this.#set;
    return this.#set.add(name).size === size;
  }
  #indexOf(name) {
    for (let at = 0; at < this.#count; at += 1) if (this.#names[at] === name) return at;
    return -1;
  }
  #raw(at) {
    return utf8Text(this.bytes, this.#starts[at] ?? 0, this.#ends[at] ?? 0);
  }
};
function numberFrom(text, form) {
  return form.test(text) ? Number(text) : null;
}
function utf8Text(bytes, start, end) {
  if (end - start <= 24) {
    let at = start;
    for (; at < end && (bytes[at] ?? 128) < 128; ) at += 1;
    if (at === end) return asciiText(bytes, start, end);
  }
  return decoder2.decode(bytes.subarray(start, end));
}
var XmlNames = class {
  #byLength = [];
  #count = 0;
  text(bytes, start, end) {
    let length = end - start, known2 = this.#byLength[length];
    if (known2 !== void 0) {
      for (let name of known2) if (isSame(name.bytes, bytes, start)) return name.text;
    }
    let text = utf8Text(bytes, start, end);
    if (this.#count < MOST_NAMES && length <= LONGEST_NAME) {
      this.#count += 1;
      let entry = { bytes: bytes.slice(start, end), text };
      known2 === void 0 ? this.#byLength[length] = [entry] : known2.push(entry);
    }
    return text;
  }
};
function isSame(name, bytes, start) {
  for (let at = name.length - 1; at >= 0; at -= 1) if (name[at] !== bytes[start + at]) return !1;
  return !0;
}

// src/ingest/xml-tag-reader.ts
var EQUALS = 61, GREATER_THAN2 = 62, SLASH3 = 47, QUOTES = { 34: 6, 39: 7 }, UNFINISHED = -1, AMPERSAND_MESSAGE = 'An "&" is not escaped, or names an unknown entity.';
function forbiddenMessage(bytes, at) {
  return `The character U+${(bytes[at] === 239 ? 65280 + (bytes[at + 2] ?? 0) + 64 : bytes[at] ?? 0).toString(16).toUpperCase().padStart(4, "0")} is not allowed in XML.`;
}
var XmlTagReader = class {
  #cursor;
  #tag;
  #names;
  /** Whether the tag has more than plain ASCII of one line, so that lines and columns must be counted. */
  #isOdd = !1;
  constructor(cursor, tag, names3) {
    this.#cursor = cursor, this.#tag = tag, this.#names = names3;
  }
  /** Where the opening tag at `start` ends, after its `>`; -1: the bytes end before it does. @throws UnreadableError */
  read(start) {
    let { bytes } = this.#cursor, tag = this.#tag;
    this.#isOdd = !1;
    let at = start + 1;
    if (at < bytes.length && !isNameStart(bytes[at]))
      throw this.#fault('A "<" is not escaped, or begins no name.', start, start);
    for (; isNameByte(bytes[at]); ) at += 1;
    for (tag.reset(bytes, start), at < bytes.length && tag.named(this.#name(start + 1, at)); ; ) {
      let before = at;
      if (at = this.#skipSpace(at), at >= bytes.length) return UNFINISHED;
      let byte = bytes[at];
      if (byte === GREATER_THAN2) return this.#finish(start, at + 1, !1);
      if (byte === SLASH3) {
        if (at + 1 >= bytes.length) return UNFINISHED;
        if (bytes[at + 1] !== GREATER_THAN2) throw this.#fault('A "/" stands within a tag.', start, at);
        return this.#finish(start, at + 2, !0);
      }
      if (at === before || !isNameStart(byte))
        throw this.#fault(`The tag <${tag.fullName}> is not well-formed here.`, start, at);
      if (at = this.#attribute(start, at), at === UNFINISHED) return UNFINISHED;
    }
  }
  #finish(start, end, isEmpty) {
    return this.#tag.isEmpty = isEmpty, this.#tag.end = end, this.#isOdd && this.#cursor.pass(start, end), end;
  }
  #name(start, end) {
    let name = this.#names.text(this.#cursor.bytes, start, end);
    return name.length !== end - start && (this.#isOdd = !0), name;
  }
  #skipSpace(from) {
    let { bytes } = this.#cursor, at = from;
    for (; isSpace(bytes[at]); at += 1) bytes[at] === 10 && (this.#isOdd = !0);
    return at;
  }
  /** `name="value"` from `from` on; the place after it. */
  #attribute(start, from) {
    let { bytes } = this.#cursor, at = this.#tag.repeatedName(from), isRepeated = at !== -1;
    if (!isRepeated)
      for (at = from; isNameByte(bytes[at]); ) at += 1;
    if (at >= bytes.length) return UNFINISHED;
    let name = isRepeated ? this.#tag.expectedName : this.#name(from, at);
    if (at = this.#skipSpace(at), at >= bytes.length) return UNFINISHED;
    if (bytes[at] !== EQUALS) throw this.#fault(`The attribute ${name} has no value.`, start, from);
    if (at = this.#skipSpace(at + 1), at >= bytes.length) return UNFINISHED;
    let quote = QUOTES[bytes[at] ?? 0];
    if (quote === void 0) throw this.#fault(`The value of ${name} is not in quotes.`, start, from);
    let end = this.#valueEnd(start, at + 1, quote);
    if (end === UNFINISHED) return UNFINISHED;
    if (!this.#tag.add(name, at + 1, end))
      throw this.#fault(`The attribute ${name} is repeated.`, start, from);
    return end + 1;
  }
  #valueEnd(start, from, quote) {
    let { bytes } = this.#cursor, { length } = bytes, at = from;
    for (; at < length; ) {
      let byte = bytes[at] ?? 0;
      if (byte > 62 && byte < 128) {
        at += 1;
        continue;
      }
      let kind = CLASSES[byte] ?? 0;
      if (kind === 0) at += 1;
      else {
        if (kind === quote) return at;
        if (kind === 2) {
          let end = referenceEnd(bytes, at, length);
          if (end === -2) return UNFINISHED;
          if (end === -1) throw this.#fault(AMPERSAND_MESSAGE, start, at);
          this.#tag.isEscaped = !0, at = end;
        } else
          this.#odd(kind, start, at), at += 1;
      }
    }
    return UNFINISHED;
  }
  /** What in a value is neither plain nor a reference. */
  #odd(kind, start, at) {
    let { bytes } = this.#cursor;
    if (kind === 1) throw this.#fault('A "<" stands in an attribute.', start, at);
    if (kind === 3 || kind === 5 && isForbiddenCharacter(bytes, at))
      throw this.#fault(forbiddenMessage(bytes, at), start, at);
    (kind === 4 || kind === 8) && (this.#isOdd = !0), (kind === 4 || kind === 9) && (this.#tag.isEscaped = !0);
  }
  #fault(message, start, at) {
    return this.#cursor.pass(start, at), this.#cursor.fault("malformed", message, at);
  }
};

// src/ingest/xml-text.ts
function textEnd(cursor, from) {
  let { bytes } = cursor, { length } = bytes, at = from;
  for (; at < length; ) {
    let byte = bytes[at] ?? 0;
    if (byte > 62 && byte < 128) {
      at += 1;
      continue;
    }
    let kind = CLASSES[byte] ?? 0;
    if (kind === 0) at += 1;
    else {
      if (kind === 1) break;
      if (kind === 2) {
        let end = referenceEnd(bytes, at, length);
        if (end === -2) break;
        if (end === -1) throw cursor.fault("malformed", AMPERSAND_MESSAGE, at);
        at = end;
      } else {
        if (kind === 5 && at + 2 >= length) break;
        noteOdd(cursor, kind, at), at += 1;
      }
    }
  }
  return at;
}
function blankEnd(cursor, from) {
  let { bytes } = cursor, { length } = bytes, at = from;
  for (; at < length; at += 1) {
    let byte = bytes[at];
    if (byte === 10) cursor.lineEnd(at);
    else if (byte !== 32 && byte !== 9 && byte !== 13) break;
  }
  return at;
}
function spaceEnd(cursor, from) {
  let { bytes } = cursor, at = blankEnd(cursor, from);
  if (at === bytes.length || bytes[at] === 60) return at;
  let kind = CLASSES[bytes[at] ?? 0] ?? 0;
  throw kind === 3 && noteOdd(cursor, kind, at), cursor.fault("malformed", "There is text outside the root element.", at);
}
function noteOdd(cursor, kind, at) {
  if (kind === 4) cursor.lineEnd(at);
  else if (kind === 8) cursor.continuation();
  else if (kind === 3 || kind === 5 && isForbiddenCharacter(cursor.bytes, at))
    throw cursor.fault("malformed", forbiddenMessage(cursor.bytes, at), at);
}

// src/ingest/xml-scanner.ts
var MAX_DEPTH = 200, MAX_INNER_MARKUP = 1024 * 1024, ENDS = {
  cdata: "]]>",
  comment: "-->",
  instruction: "?>"
}, DECLARATION = "<?xml", CDATA = "<![CDATA[", COMMENT2 = "<!--", DOCTYPE = "<!DOCTYPE", XmlScanner = class {
  #listener;
  #cursor = new XmlCursor();
  #rest = new XmlRest();
  #names = new XmlNames();
  #tag = new XmlTag();
  #tags;
  #open = [];
  #taken = new TakenElement();
  /** How many elements were open when the one that is taken began; -1: none is. */
  #takenDepth = -1;
  /** Whether anything but white space came. */
  #begun = !1;
  #rootSeen = !1;
  #doctypeSeen = !1;
  #mode = "content";
  constructor(listener) {
    this.#listener = listener, this.#tags = new XmlTagReader(this.#cursor, this.#tag, this.#names);
  }
  /** Reads on. `piece` may end anywhere, and may be used for something else afterwards. @throws UnreadableError */
  push(piece) {
    let bytes = this.#rest.joined(piece);
    if (bytes === null) {
      if (this.#rest.isTooLong) throw this.#cursor.fault("too-large", "A tag is longer than 64 MiB.", 0);
      return;
    }
    this.#cursor.moveTo(bytes, 0);
    let consumed = this.#scan();
    this.#rest.keep(bytes, consumed), this.#cursor.moveTo(bytes, consumed);
  }
  /** Says that nothing follows. @throws UnreadableError `truncated` when the document is not whole */
  end() {
    let { length } = this.#rest;
    this.#cursor.moveTo(this.#rest.bytes(), 0);
    let consumed = this.#scan();
    if (this.#mode === "content") this.#cursor.pass(consumed, length);
    else
      for (let at = consumed; at < length; at += 1)
        noteOdd(this.#cursor, CLASSES[this.#cursor.bytes[at] ?? 0] ?? 0, at);
    let unclosed = this.#open.at(-1);
    if (consumed < length || this.#mode !== "content")
      throw this.#cursor.fault("truncated", `The XML ends inside ${this.#place()}.`, length);
    if (unclosed !== void 0) {
      let message = `The XML ends inside <${unclosed}>: the file was not written to its end.`;
      throw this.#cursor.fault("truncated", message, length);
    }
    if (!this.#rootSeen) throw this.#cursor.fault("malformed", "There is no root element.", length);
  }
  #place() {
    return { content: "a tag", cdata: "CDATA", comment: "a comment", instruction: "an instruction" }[this.#mode];
  }
  /** Goes through the bytes at hand; the place where something begins whose end is missing. */
  #scan() {
    let { bytes } = this.#cursor, at = 0;
    for (; at < bytes.length; ) {
      let next = this.#mode === "content" ? this.#content(at) : this.#skip(at, ENDS[this.#mode]);
      if (next === at) return at;
      at = next;
    }
    return at;
  }
  #content(at) {
    let { bytes } = this.#cursor;
    if (bytes[at] !== 60) return this.#open.length === 0 ? spaceEnd(this.#cursor, at) : this.#text(at);
    let byte = bytes[at + 1];
    if (byte === void 0) return at;
    if (byte === 47) return this.#close(at);
    if (byte === 63) return this.#instruction(at);
    if (byte === 33) return this.#declaration(at);
    let skimmed = this.#skim(at);
    return skimmed === at ? this.#openTag(at) : skimmed;
  }
  /** Lets the listener pass what it knows well; only where an element may stand, and is told. */
  #skim(at) {
    let depth = this.#open.length;
    return this.#takenDepth !== -1 || depth === 0 || depth === MAX_DEPTH ? at : this.#listener.skim?.(this.#cursor, at) ?? at;
  }
  #openTag(at) {
    if (this.#open.length === 0 && this.#rootSeen)
      throw this.#cursor.fault("malformed", "A second root element follows the first.", at);
    if (this.#open.length === MAX_DEPTH)
      throw this.#cursor.fault("unsafe", `Elements are nested more than ${MAX_DEPTH} deep.`, at);
    let end = this.#tags.read(at);
    if (end === -1) return at;
    let { fullName, name, isEmpty } = this.#tag;
    return this.#begun = !0, this.#rootSeen = !0, this.#takenDepth !== -1 ? this.#addMarkup(at, end, end) : this.#listener.open(this.#tag) === "take" && (this.#takenDepth = this.#open.length, this.#taken.begin(this.#cursor.bytes, at, end)), this.#open.push(fullName), isEmpty && this.#leave(name), end;
  }
  #close(at) {
    let { bytes } = this.#cursor, end = bytes.indexOf(62, at);
    if (end === -1) return at;
    let nameEnd = end;
    for (; isSpace(bytes[nameEnd - 1]); ) nameEnd -= 1;
    let name = this.#names.text(bytes, at + 2, nameEnd), expected = this.#open.at(-1);
    if (expected !== name) {
      let closes = expected === void 0 ? "nothing" : `<${expected}>`;
      throw this.#cursor.fault("malformed", `</${name.slice(0, 100)}> closes ${closes}.`, at);
    }
    return this.#takenDepth !== -1 && this.#addMarkup(at, end + 1, at), this.#cursor.pass(at, end + 1), this.#leave(name.slice(name.lastIndexOf(":") + 1)), end + 1;
  }
  /** `place` is where a fault would be: up to there the cursor has noted the bytes. */
  #addMarkup(start, end, place2) {
    if (this.#taken.addMarkup(this.#cursor.bytes, start, end), this.#taken.markupBytes > MAX_INNER_MARKUP)
      throw this.#cursor.fault("too-large", "An element is made of more than 1 MiB of tags.", place2);
  }
  #leave(name) {
    this.#open.pop(), this.#takenDepth === -1 ? this.#listener.close(name) : this.#open.length === this.#takenDepth && (this.#takenDepth = -1, this.#listener.taken(this.#taken.source()));
  }
  /** Text within an element, up to the next tag; as much of it as is whole. */
  #text(from) {
    let end = textEnd(this.#cursor, from);
    return this.#takenDepth !== -1 && end > from && this.#taken.addText(this.#cursor.bytes, from, end), end;
  }
  /** The inside of CDATA, a comment or an instruction, up to and with its end; or as much as surely is inside. */
  #skip(from, end) {
    let { bytes } = this.#cursor, at = from, last = bytes.length - end.length;
    for (; at <= last && !startsWith(bytes, at, end); ) {
      let kind = CLASSES[bytes[at] ?? 0] ?? 0;
      if (kind === 5 && at + 2 >= bytes.length) break;
      noteOdd(this.#cursor, kind, at), at += 1;
    }
    let isCdata = this.#mode === "cdata" && this.#takenDepth !== -1;
    return isCdata && at > from && this.#taken.addText(bytes, from, at), at > last || !startsWith(bytes, at, end) ? at : (isCdata && this.#addMarkup(at, at + end.length, at), this.#mode = "content", at + end.length);
  }
  #instruction(at) {
    let { bytes } = this.#cursor, { length } = bytes;
    if (at + 2 === length) return at;
    if (!isNameStart(bytes[at + 2])) throw this.#cursor.fault("malformed", "An instruction has no name.", at);
    let isMaybeDeclaration = startsWith(bytes, at, DECLARATION.slice(0, length - at));
    if (isMaybeDeclaration && at + DECLARATION.length >= length) return at;
    if (isMaybeDeclaration && !isNameByte(bytes[at + DECLARATION.length]) && this.#begun)
      throw this.#cursor.fault("malformed", "An XML declaration stands within the document.", at);
    return this.#begun = !0, this.#mode = "instruction", at + 2;
  }
  #declaration(at) {
    let { bytes } = this.#cursor;
    for (let [mark, mode] of [
      [COMMENT2, "comment"],
      [CDATA, "cdata"]
    ])
      if (startsWith(bytes, at, mark)) {
        if (mode === "cdata" && this.#open.length === 0)
          throw this.#cursor.fault("malformed", "There is text outside the root element.", at);
        return mode === "cdata" && this.#takenDepth !== -1 && this.#addMarkup(at, at + mark.length, at), this.#begun = !0, this.#mode = mode, at + mark.length;
      }
    let begun = utf8Text(bytes, at, Math.min(bytes.length, at + DOCTYPE.length));
    if ([COMMENT2, CDATA, DOCTYPE].some((mark) => mark.length > begun.length && mark.startsWith(begun)))
      return at;
    if (begun !== DOCTYPE || this.#rootSeen || this.#doctypeSeen)
      throw this.#cursor.fault("unsafe", "A declaration stands where none is allowed.", at);
    let end = doctypeEnd(this.#cursor, at);
    return end === at ? at : (this.#begun = !0, this.#doctypeSeen = !0, end);
  }
};

// src/ingest/xml.ts
async function scanXml(source, listener) {
  let scanner = new XmlScanner(listener);
  try {
    for await (let { utf8: utf82 } of source.pieces()) scanner.push(utf82);
    return scanner.end(), null;
  } catch (error) {
    return faultOf(error);
  }
}
var MARK = "<", TEXT = "#text", CDATA2 = "#cdata", ATTRIBUTES = ":@", ATTRIBUTE_PREFIX = "@_", parser = null, OPTIONS = {
  preserveOrder: !0,
  ignoreAttributes: !1,
  attributeNamePrefix: ATTRIBUTE_PREFIX,
  textNodeName: TEXT,
  cdataPropName: CDATA2,
  parseTagValue: !1,
  parseAttributeValue: !1,
  trimValues: !1,
  processEntities: !1,
  ignoreDeclaration: !0,
  ignorePiTags: !0,
  jPath: !1,
  // Deeper documents never come this far.
  maxNestedTags: 1e3,
  transformTagName: (name) => name.startsWith(MARK) ? name : MARK + name
};
function readElements(sources, events) {
  let others = [];
  for (let source of sources) {
    let plain3 = plainElement(source);
    if (plain3 === null) {
      others.push(source);
      continue;
    }
    parseElements(others, events), others = [], events.open(plain3.name, plain3.attributes), plain3.text !== "" && events.text(plain3.text), events.close(plain3.name);
  }
  parseElements(others, events);
}
function parseElements(sources, events) {
  if (sources.length === 0) return;
  let tree;
  try {
    parser ??= new h5(OPTIONS), tree = parser.parse(sources.join(""));
  } catch (error) {
    let reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError({ kind: "malformed", message: `An element can't be read: ${reason}` });
  }
  walkTree(tree, events);
}
function walkTree(tree, events) {
  let stack = [
    { name: "", children: asNodes(tree), next: 0 }
  ];
  for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
    let node = asNode(top.children[top.next]);
    if (top.next += 1, top.next > top.children.length) {
      stack.pop(), stack.length > 0 && events.close(top.name);
      continue;
    }
    for (let key of Object.keys(node)) {
      let value = node[key];
      if (key === TEXT) events.text(resolveReferences(String(value)));
      else if (key === CDATA2) events.text(asNodes(value).map(rawText).join(""));
      else if (key.startsWith(MARK)) {
        let name = key.slice(key.lastIndexOf(":") + 1).replace(MARK, "");
        events.open(name, attributesOf(node[ATTRIBUTES])), stack.push({ name, children: asNodes(value), next: 0 });
      }
    }
  }
}
function asNodes(value) {
  return Array.isArray(value) ? value : [];
}
function asNode(value) {
  return typeof value == "object" && value !== null ? value : {};
}
function rawText(value) {
  return String(asNode(value)[TEXT] ?? "");
}
function attributesOf(value) {
  let attributes = /* @__PURE__ */ new Map();
  for (let [key, raw] of Object.entries(asNode(value)))
    attributes.set(key.slice(ATTRIBUTE_PREFIX.length), attributeValue(String(raw)));
  return attributes;
}

// src/ingest/coverage-collector.ts
var MOST_PLACES = 1e6, CoverageCollector = class {
  /** The folders in `<sources>`. */
  sources = [];
  /** Lines by the file's name; null where they are only counted. */
  files;
  counter = new CoverageCounter();
  /** How many numbers of a file are impossible. */
  dropped = /* @__PURE__ */ new Map();
  branchesMeasured = !1;
  #plain = new PlainLine();
  /** The file that is told of now; empty for none. */
  #name = "";
  #lines = null;
  constructor(detail) {
    this.files = detail === "all" ? /* @__PURE__ */ new Map() : null;
  }
  open(tag) {
    if (tag.name === "line")
      this.#name !== "" && this.#line(tag);
    else if (tag.name === "class")
      this.#name = tag.value("filename") ?? "", this.#name !== "" && this.#beginFile(this.#name), this.#checkPlaces();
    else {
      if (tag.name === "sources") return "take";
      tag.name === "coverage" && (this.branchesMeasured ||= (tag.wholeNumber("branches-valid") ?? 0) > 0);
    }
    return "enter";
  }
  close(name) {
    name === "class" && (this.#name = "");
  }
  taken(source) {
    for (let root of sourcesOf2(source)) this.sources.push(root);
    this.#checkPlaces();
  }
  skim(cursor, start) {
    let line = this.#plain, at = start;
    for (; this.#name !== ""; ) {
      let end = line.end(cursor.bytes, at);
      if (end === -1) break;
      this.#addHits(line.line, line.hits), line.total !== -1 && this.#addBranches(line), at = blankEnd(cursor, end);
    }
    return at;
  }
  #beginFile(name) {
    if (this.counter.beginFile(name), this.files === null) return;
    let known2 = this.files.get(name);
    this.#lines = known2 ?? { executed: [], missing: [], branches: [] }, known2 === void 0 && this.files.set(name, this.#lines);
  }
  /** Each file may lie below each source. @throws UnreadableError where that is more than memory should hold */
  #checkPlaces() {
    if (this.counter.size * (this.sources.length + 1) <= MOST_PLACES) return;
    let message = `It names more files, below more sources, than any project has (${MOST_PLACES} places), so it was not read.`;
    throw new UnreadableError({ kind: "too-large", message });
  }
  #line(tag) {
    let line = lineNumber(tag.wholeNumber("number")), hits = tag.wholeNumber("hits");
    if (line === null || hits === null) {
      this.#drop();
      return;
    }
    if (this.#addHits(line, hits), !tag.has("branch", "true")) return;
    this.branchesMeasured = !0;
    let counts = branchCounts(tag);
    counts === null ? this.#drop() : this.#addBranches({ line, ...counts, missing: tag.value("missing-branches") ?? "" });
  }
  #drop() {
    this.dropped.set(this.#name, (this.dropped.get(this.#name) ?? 0) + 1);
  }
  #addHits(line, hits) {
    this.counter.addLine(line, hits > 0), this.#lines !== null && (hits > 0 ? this.#lines.executed : this.#lines.missing).push(line);
  }
  #addBranches(told) {
    if (this.branchesMeasured = !0, this.counter.addBranch(told.total, told.covered), this.#lines === null) return;
    let { line, total, covered } = told;
    this.#lines.branches.push({ line, total, covered, missing: missingBranches(told) });
  }
};
function sourcesOf2(source) {
  let found2 = [], text = null;
  return readElements([source], {
    open(name) {
      name === "source" && (text = "");
    },
    text(piece) {
      text !== null && (text += piece);
    },
    close(name) {
      name === "source" && (text !== null && text.trim() !== "" && found2.push(text.trim()), text = null);
    }
  }), found2;
}
function branchCounts(tag) {
  let counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(tag.value("condition-coverage") ?? ""), covered = Number(counts?.[1] ?? Number.NaN), total = Number(counts?.[2] ?? Number.NaN);
  return covered <= total ? { total, covered } : null;
}
function missingBranches({ total, covered, missing }) {
  let named2 = missing.split(",").filter((target) => target !== "");
  return named2.length === total - covered ? named2 : null;
}

// src/ingest/coverage-xml.ts
async function readCoverageXml(source) {
  let document = new CoverageCollector(source.detail), { counter } = document, fault = await scanXml(source, document), problems = fault === null ? [] : [problemOf(source.file, fault)], names3 = [...counter.names];
  if (fault !== null && (fault.kind !== "truncated" || names3.length === 0))
    return { kind: "nothing", problems };
  let paths = pathMap(source.checkout, basesOf(source.folder)), files = [], seen = /* @__PURE__ */ new Set();
  for (let name of names3) {
    problems.push(...droppedProblems(source.file, name, document));
    let places = placesOf(name, document.sources), place2 = paths.nearest(places);
    place2.outside && problems.push(outsideProblem(source.file, name, place2.path)), seen.has(place2.path) && (counter.isUnclear = !0), seen.add(place2.path);
    let lines = document.files?.get(name);
    lines !== void 0 && files.push({ coverage: fileCoverage(place2.path, { ...lines, excluded: [] }), places });
  }
  let { branchesMeasured } = document, totals = source.detail === "all" ? {} : { totals: counter.totals };
  return { kind: "coverage", files, branchesMeasured, ...totals, problems };
}
function droppedProblems(file, name, { dropped }) {
  let count = dropped.get(name) ?? 0, message = `${count} line or branch number(s) of ${name} are impossible and left out.`;
  return count === 0 ? [] : [{ file, kind: "malformed", message }];
}
function placesOf(name, sources) {
  if (isAbsolute2(name)) return [name];
  let full = sources.map((root) => joinPath(root.replace(/[\\/]+$/, ""), name));
  return full.length === 1 ? [...full, name] : [name, ...full];
}
function isAbsolute2(name) {
  return /^(?:[A-Za-z]:)?[\\/]/.test(name);
}

// src/model/checkout.ts
var noCheckout = { kind: () => null, packages: [] };

// src/ingest/session-ending.ts
var EXIT = { ok: 0, interrupted: 2, internalError: 3, noTestsCollected: 5 }, internalError = {
  kind: "truncated",
  message: "pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback."
};
function hasFailed(executions) {
  return executions.some(({ attempt }) => isFailing(attempt.outcome));
}

// src/ingest/json-report-doubts.ts
function jsonReportDoubts(file, report2, tests) {
  let exitCode = numberField(report2, "exitcode"), missing = missingResults(asObject(field(report2, "summary")) ?? {}, tests.length), listed2 = collectedIds(report2), known2 = new Set(tests.map(({ nodeId }) => nodeId)), isMerged = missing > 0 && listed2.size > 0 && [...listed2.keys()].every((id) => known2.has(id)), doubts = [], add2 = (message) => {
    doubts.push({ problem: { file, kind: "ambiguous", message }, missing: 0 });
  };
  if (missing > 0 && !isMerged) {
    let kind = exitCode === EXIT.ok ? "truncated" : "ambiguous";
    doubts.push({ problem: { file, kind, message: missingMessage(missing) }, missing });
  }
  exitCode !== null && exitCode !== EXIT.ok && exitCode !== EXIT.noTestsCollected && omitsCollectors(report2, tests) && add2(
    "This report was written with `--json-report-omit collectors`, so what could not be collected is not in it."
  );
  let hiding = tests.filter(({ hidesSubtests }) => hidesSubtests).length;
  return hiding > 0 && add2(
    `Of ${hiding} test(s) with subtests only the last subtest was kept, so whether they failed is not known.`
  ), exitCode === EXIT.internalError && doubts.push({ problem: problemOf(file, internalError), missing: 0 }), { doubts, repeated: isMerged ? repeatedIds(listed2, tests) : /* @__PURE__ */ new Set() };
}
function missingResults(summary2, entries) {
  let run = (numberField(summary2, "collected") ?? 0) - (numberField(summary2, "deselected") ?? 0), missing = Math.max(run, numberField(summary2, "total") ?? 0) - entries;
  return Number.isSafeInteger(missing) && missing > 0 ? missing : 0;
}
function omitsCollectors(report2, tests) {
  return tests.length === 0 || field(report2, "collectors") !== void 0 ? !1 : !tests.some(({ attempts: attempts2 }) => attempts2.some(({ worker }) => worker !== null));
}
function collectedIds(report2) {
  let ids = /* @__PURE__ */ new Map();
  for (let collector of asArray(field(report2, "collectors")))
    for (let one of asArray(field(asObject(collector) ?? {}, "result"))) {
      let item = asObject(one) ?? {}, id = stringField(item, "nodeid"), isTest = field(item, "lineno") !== void 0 && field(item, "deselected") !== !0;
      id !== null && isTest && ids.set(id, (ids.get(id) ?? 0) + 1);
    }
  return ids;
}
function repeatedIds(listed2, tests) {
  let twice = tests.filter(({ nodeId }) => (listed2.get(nodeId) ?? 0) > 1);
  return new Set((twice.length > 0 ? twice : tests).map(({ nodeId }) => wellFormed(nodeId)));
}
function missingMessage(missing) {
  return `${missing} of the tests that pytest collected have no result here: they did not run, or the report kept one result of equal node ids.`;
}

// src/ingest/json-report-test.ts
var PHASES = ["setup", "call", "teardown", "???"], WORKER_LINE = /^\[(gw\d{1,5})\] \S+ -- Python (\S+) [^\n]*(?:\n|$)/;
function reportedTest(entry) {
  let nodeId = stringField(entry, "nodeid");
  if (nodeId === null) return null;
  let phases = phasesOf(entry), said = stringField(entry, "outcome") ?? "", outcome = outcomeOf(said, phases), all = [...phases.values()], failing = failingPhase(phases, outcome), durations = all.map(({ durationMs }) => durationMs).filter((duration2) => duration2 !== null), last = {
    outcome,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, one) => sum + one, 0),
    worker: all.findLast(({ worker }) => worker !== null)?.worker ?? null,
    failure: failing?.failure ?? null
  }, wasRerun = said === "rerun" || all.some((phase) => phase.outcome === "rerun"), earlier = { outcome: "unknown", durationMs: null, worker: null, failure: null }, lineNumber2 = countField(entry, "lineno");
  return {
    nodeId,
    line: lineNumber2 !== null && !mayBeInherited(nodeId) ? lineNumber2 + 1 : null,
    keywords: asArray(field(entry, "keywords")).filter((keyword) => typeof keyword == "string"),
    attempts: wasRerun ? [earlier, last] : [last],
    outcome,
    flaky: wasRerun && outcome === "passed",
    hidesSubtests: said.startsWith("subtests"),
    python: all.find(({ python }) => python !== null)?.python ?? null
  };
}
function mayBeInherited(nodeId) {
  let bracket = nodeId.indexOf("[");
  return (bracket === -1 ? nodeId : nodeId.slice(0, bracket)).split("::").length > 2;
}
function phasesOf(entry) {
  let phases = /* @__PURE__ */ new Map();
  for (let name of PHASES) {
    let stage = asObject(field(entry, name));
    stage !== null && phases.set(name, phaseFrom(name, stage));
  }
  return phases;
}
function phaseFrom(name, stage) {
  let longrepr = stringField(stage, "longrepr") ?? "", header = WORKER_LINE.exec(longrepr), text = longrepr.slice(header?.[0].length ?? 0), crash = asObject(field(stage, "crash")), path2 = crash === null ? null : stringField(crash, "path"), line = crash === null ? null : countField(crash, "lineno"), died = name === "???", duration2 = numberField(stage, "duration");
  return {
    outcome: stringField(stage, "outcome") ?? "",
    durationMs: duration2 === null ? null : Math.max(0, duration2 * 1e3),
    failure: {
      kind: died ? "crash" : "failure",
      phase: died ? "call" : name,
      message: (crash === null ? null : stringField(crash, "message")) ?? (died ? text : ""),
      text,
      crash: path2 === null || line === null ? null : { path: path2, line }
    },
    worker: header?.[1] ?? null,
    python: header?.[2] ?? null
  };
}
function outcomeOf(said, phases) {
  switch (said) {
    case "error":
      return phases.get("call")?.outcome === "failed" ? "failed" : "error";
    case "failed":
    case "skipped":
    case "xfailed":
    case "xpassed":
      return said;
    case "passed":
    case "rerun":
      return isFinished(phases) ? "passed" : "unknown";
    default:
      return "unknown";
  }
}
function isFinished(phases) {
  return phases.size === 0 || phases.get("call")?.outcome === "passed";
}
function failingPhase(phases, outcome) {
  if (!isFailing(outcome)) return null;
  let order = outcome === "failed" ? ["???", "call"] : ["setup", "teardown", "call"];
  for (let name of order) {
    let phase = phases.get(name);
    if (phase?.outcome === "failed") return phase;
  }
  return null;
}
function reportedCollector(entry) {
  let nodeId = stringField(entry, "nodeid") ?? "", said = stringField(entry, "outcome");
  if (nodeId === "" || said !== "failed" && said !== "skipped") return null;
  let text = stringField(entry, "longrepr") ?? "", failure = said === "failed" ? { kind: "collection-error", phase: "collect", message: "", text } : null, outcome = said === "failed" ? "error" : "skipped";
  return {
    nodeId,
    line: null,
    keywords: [],
    attempts: [{ outcome, durationMs: null, worker: null, failure }],
    outcome,
    flaky: !1,
    hidesSubtests: !1,
    python: null
  };
}

// src/ingest/markers.ts
var ATTRIBUTES2 = /* @__PURE__ */ new Set([
  "pytestmark",
  "patchings",
  "is_hypothesis_test",
  "hypothesis_explicit_examples"
]);
function markersOf(keywords, nodeId) {
  let names3 = chainNames(nodeId), listed2 = keywords.filter((keyword) => keyword !== ""), outermost = listed2.at(-1);
  return (outermost !== void 0 && names3.has(outermost) ? listed2 : listed2.slice(0, -1)).filter((keyword) => !names3.has(keyword) && !keyword.startsWith("_") && !ATTRIBUTES2.has(keyword)).toSorted();
}
var MAX_LEVELS = 100;
function chainNames(nodeId) {
  let file = fileOf(nodeId), names3 = /* @__PURE__ */ new Set([nodeId, file, ...file.split("/")]), end = file.lastIndexOf("/");
  for (let level = 0; end > 0 && level < MAX_LEVELS; level += 1, end = file.lastIndexOf("/", end - 1))
    names3.add(file.slice(0, end)), names3.add(`${file.slice(0, end)}/__init__.py`);
  let rest = nodeId.slice(file.length + 2), bracket = rest.indexOf("["), base = bracket === -1 ? rest : rest.slice(0, bracket);
  for (let name of base.split("::")) names3.add(name);
  return bracket !== -1 && (names3.add((base.split("::").at(-1) ?? "") + rest.slice(bracket)), names3.add(rest.slice(bracket + 1, -1))), names3;
}

// src/ingest/root-bases.ts
var ASKED_FILES = 50;
function rootBases(checkout, root, files) {
  if (root === null || root === "" || !hasTree(checkout)) return [];
  let paths = pathMap(checkout, [""]), bases = /* @__PURE__ */ new Set();
  for (let file of [...files].slice(0, ASKED_FILES)) {
    let path2 = paths.projectFile(`${root}/${file}`);
    path2 === file ? bases.add("") : path2?.endsWith(`/${file}`) && bases.add(path2.slice(0, -file.length - 1));
  }
  return [...bases];
}

// src/ingest/rootdir.ts
function chooseRootdir({ near, packages }, names3, isFound) {
  let all = [...names3], count = (base) => all.filter((name) => isFound(base, name)).length, best2 = { base: "", found: 0 };
  for (let base of near) {
    let found2 = count(base);
    if (found2 > best2.found && (best2 = { base, found: found2 }), found2 === all.length) break;
  }
  if (best2.found > 0) return { ...best2, tied: [] };
  let counted4 = packages.map((base) => ({ base, found: count(base) })), most = Math.max(0, ...counted4.map(({ found: found2 }) => found2)), [fitting, ...others] = counted4.filter(({ found: found2 }) => found2 > 0 && found2 === most);
  return fitting === void 0 ? { ...best2, tied: [] } : others.length === 0 ? { ...fitting, tied: [] } : { ...best2, tied: [fitting, ...others].map(({ base }) => base) };
}
function rootdirProblems(file, { tied }) {
  if (tied.length === 0) return [];
  let named2 = `${tied.slice(0, 3).join(", ")}${tied.length > 3 ? ", …" : ""}`;
  return [
    {
      file,
      kind: "ambiguous",
      message: `The tests of this report are in ${tied.length} packages of the repository (${named2}), and nothing tells which one wrote it. Write each package's report inside its folder.`
    }
  ];
}

// src/ingest/verdict.ts
function attemptFrom(raw, paths) {
  return {
    outcome: raw.outcome,
    durationMs: raw.durationMs,
    ...raw.worker === null ? {} : { worker: raw.worker },
    ...raw.failure === null ? {} : { failure: failureFrom(raw.failure, paths) }
  };
}

// src/ingest/json-report.ts
function isJsonReport(report2) {
  return ["tests", "summary", "exitcode"].some((key) => field(report2, key) !== void 0);
}
async function readJsonReport(source) {
  let { file } = source, report2 = source.json ?? {}, summary2 = asObject(field(report2, "summary")), listed2 = field(report2, "tests");
  if (!Array.isArray(listed2))
    return listed2 === void 0 && summary2 !== null ? onlySummary(source, report2, summary2) : onlyProblem({ file, kind: "malformed", message: "The pytest-json-report has no list of tests." });
  let entries = listed2.map((entry) => asObject(entry) ?? {}), tests = /* @__PURE__ */ new Map(), nameless = 0;
  for (let entry of entries) {
    let test = reportedTest(entry);
    test === null ? nameless += 1 : tests.set(test.nodeId, worse(tests.get(test.nodeId), test));
  }
  let order = serialOrder(report2, [...tests.keys()]), { doubts, repeated } = jsonReportDoubts(source.file, report2, [...tests.values()]);
  for (let collector of asArray(field(report2, "collectors"))) {
    let test = reportedCollector(asObject(collector) ?? {});
    test !== null && !tests.has(test.nodeId) && tests.set(test.nodeId, test);
  }
  let rootdir = rootdirOf(source, report2, tests.values()), problems = rootdirProblems(file, rootdir);
  if (nameless > 0) {
    let message = `${nameless} of the tests have no node id and are left out.`;
    problems.push({ file, kind: "malformed", message });
  }
  return {
    kind: "tests",
    tests: testsFrom(source, report2, { rootdir, tests: [...tests.values()] }).map(
      (result) => readTest(result, repeated.has(result.nodeId))
    ),
    order,
    session: sessionFrom(report2, [...tests.values()]),
    problems,
    doubts
  };
}
function worse(known2, test) {
  return known2 !== void 0 && isFailing(known2.outcome) ? known2 : test;
}
function readTest(result, repeated) {
  return { result: !repeated || isFailing(result.outcome) || result.outcome === "passed" ? result : { ...result, outcome: "unknown" }, address: null, repeated };
}
function serialOrder(report2, started) {
  let collected = collectedIds(report2);
  return started.length > 0 && started.every((nodeId) => collected.has(nodeId)) ? [started.map((_2, place2) => place2)] : null;
}
function onlySummary(source, report2, summary2) {
  let counts = Object.keys(summary2).filter((key) => key !== "collected" && key !== "total" && numberField(summary2, key) !== null).map((key) => `${numberField(summary2, key)} ${wellFormed(key)}`), said = counts.length === 0 ? "no numbers" : counts.slice(0, 8).join(", "), doubt = {
    file: source.file,
    kind: "unsupported",
    message: `This pytest-json-report holds only a summary (${said}), so no test is known from it; write it without --json-report-summary.`
  };
  return {
    kind: "tests",
    tests: [],
    session: sessionFrom(report2, []),
    problems: [],
    doubts: [{ problem: doubt, missing: 0 }]
  };
}
function sessionFrom(report2, tests) {
  let summary2 = asObject(field(report2, "summary")) ?? {}, environment = asObject(field(report2, "environment")) ?? {}, packages = asObject(field(environment, "Packages")) ?? {}, workers = new Set(tests.flatMap(({ attempts: attempts2 }) => attempts2.map(({ worker }) => worker)));
  workers.delete(null);
  let collected = countField(summary2, "collected");
  return {
    ...unknownSession(),
    python: stringField(environment, "Python") ?? tests.find(({ python }) => python !== null)?.python ?? null,
    pytest: stringField(packages, "pytest"),
    platform: stringField(environment, "Platform"),
    plugins: stringsOf(asObject(field(environment, "Plugins"))),
    workers: workers.size === 0 ? null : workers.size,
    exitCode: wholeNumberField(report2, "exitcode"),
    // The plugin adds those that were deselected to pytest's own number.
    collected: collected === null ? null : Math.max(0, collected - (countField(summary2, "deselected") ?? 0))
  };
}
function rootdirOf(source, report2, tests) {
  let { checkout } = source, files = new Set([...tests].map(({ nodeId }) => fileOf(nodeId)));
  return chooseRootdir(
    {
      near: [...rootBases(checkout, stringField(report2, "root"), files), ...basesOf(source.folder)],
      packages: checkout.packages
    },
    files,
    (base, file) => checkout.kind(joinPath(base, file)) !== null
  );
}
function testsFrom(source, report2, { rootdir: { base, found: found2 }, tests }) {
  let tree = found2 > 0 ? source.checkout : noCheckout, root = stringField(report2, "root"), knownRoot = root === null ? null : { absolute: root, base }, paths = pathMap(tree, [base, ...basesOf(source.folder)], knownRoot);
  return tests.map((test) => {
    let nodeId = wellFormed(test.nodeId), path2 = joinPath(base, fileOf(nodeId));
    return {
      nodeId,
      nodeIdFrom: "json-report",
      rootdir: base,
      file: !hasTree(tree) || tree.kind(path2) === "file" ? path2 : null,
      line: test.line,
      markers: markersOf(test.keywords.map(cleanText), nodeId),
      outcome: test.outcome,
      flaky: test.flaky,
      attempts: test.attempts.map((attempt) => attemptFrom(attempt, paths))
    };
  });
}

// src/ingest/junit-attempts.ts
var TEARDOWN = /^failed on teardown with /, SETUP = /^failed on setup with /, COLLECTION_FAILURE = "collection failure", CRASH = /^(?:failed on \w+ with ")?worker '([^'\n]*)' crashed while running (['"])((?:\\[\s\S]|(?!\2)[^\\])*)\2(?:"|$)/, FAILED_TAGS = /* @__PURE__ */ new Set(["failure", "rerunFailure", "flakyFailure"]), EARLIER_TAGS = /* @__PURE__ */ new Set([
  "rerunFailure",
  "rerunError",
  "flakyFailure",
  "flakyError"
]);
function crashedNodeId(record) {
  for (let result of record.results) {
    let match = crashOf2(result);
    if (match === null) continue;
    let nodeId = (match[3] ?? "").replace(/\\(['"\\])/g, "$1"), { classname, name } = mangle(nodeId);
    if (name === record.name && `.${record.classname}`.endsWith(`.${classname}`)) return nodeId;
  }
  return null;
}
function crashOf2({ tag, message }) {
  return FAILED_TAGS.has(tag) ? null : CRASH.exec(message);
}
function isCollectionRecord(record) {
  return record.results.some((result) => /^collection (?:failure|skipped)$/.test(result.message));
}
function judgeRecords(records, reruns) {
  let executions = [], failedBefore = !1;
  for (let record of records) {
    if (failedBefore && isTeardownOnly(record)) {
      failedBefore = !1;
      continue;
    }
    executions.push(attemptsOf(record)), failedBefore = record.results.some((result) => result.tag === "failure");
  }
  let attempts2 = executions.flat(), last = attempts2.at(-1), worst = worstOf(attempts2);
  if (last === void 0 || worst === void 0)
    throw new Error("A test without a record can not be judged.");
  if (executions.length === 1) {
    let flaky = last.outcome === "passed" && attempts2.some((attempt) => attempt.outcome !== "passed");
    return { attempts: attempts2, outcome: last.outcome, flaky, repeated: !1 };
  }
  if (records.every(isCollectionRecord))
    return { attempts: [worst], outcome: worst.outcome, flaky: !1, repeated: !1 };
  let earlier = attempts2.slice(0, -1);
  return reruns && earlier.every((attempt) => attempt.outcome === "passed") ? {
    attempts: [...earlier.map((attempt) => ({ ...attempt, outcome: "unknown" })), last],
    outcome: last.outcome,
    flaky: last.outcome === "passed",
    repeated: !1
  } : { attempts: attempts2, outcome: worst.outcome, flaky: !1, repeated: !0 };
}
function ownResults(record) {
  return record.results.filter((result) => !EARLIER_TAGS.has(result.tag));
}
function isTeardownOnly(record) {
  return record.results.length > 0 && record.results.every((result) => TEARDOWN.test(result.message));
}
function attemptsOf(record) {
  return [...record.results.filter((result) => EARLIER_TAGS.has(result.tag)).map(
    (result) => ({
      outcome: FAILED_TAGS.has(result.tag) ? "failed" : "error",
      durationMs: null,
      worker: null,
      failure: failureOf2(result)
    })
  ), finalAttempt(record)];
}
function finalAttempt(record) {
  let own = ownResults(record), crash = crashedNodeId(record) === null ? void 0 : own.find((result) => crashOf2(result) !== null), failing = crash ?? own.find((result) => result.tag === "failure") ?? own.find((result) => result.tag === "error"), attempt = { durationMs: record.durationMs, worker: null };
  if (crash !== void 0) {
    let worker = crashOf2(crash)?.[1] ?? null;
    return { ...attempt, outcome: "failed", worker, failure: crashFailure(crash) };
  }
  if (failing !== void 0)
    return {
      ...attempt,
      outcome: failing.tag === "failure" ? "failed" : "error",
      failure: failureOf2(failing)
    };
  let skipped = own.filter((result) => result.tag === "skipped");
  if (skipped.length === 0) return { ...attempt, outcome: "passed", failure: null };
  let plain3 = skipped.some((result) => result.type !== "pytest.xfail");
  return { ...attempt, outcome: plain3 ? "skipped" : "xfailed", failure: null };
}
function crashFailure({ message, text }) {
  return { kind: "crash", phase: "call", message, text };
}
function failureOf2(result) {
  let { message, text } = result;
  if (message === COLLECTION_FAILURE) return { kind: "collection-error", phase: "collect", message, text };
  let phase = FAILED_TAGS.has(result.tag) || !SETUP.test(message) && !TEARDOWN.test(message) ? "call" : SETUP.test(message) ? "setup" : "teardown", told = [result.type, message].filter((part) => part !== "").join(": ");
  return { kind: "failure", phase, message: told, text };
}

// src/ingest/junit-records.ts
var RESULT_TAGS = [
  "failure",
  "error",
  "skipped",
  "rerunFailure",
  "rerunError",
  "flakyFailure",
  "flakyError"
], MOST_COUNTED = 1e9;
function recordFrom(tag) {
  return {
    classname: tag.value("classname") ?? "",
    name: tag.value("name"),
    file: tag.value("file")?.replaceAll("\\", "/") ?? null,
    line: countFrom(tag, "line"),
    durationMs: durationFrom(tag),
    results: []
  };
}
function durationFrom(tag) {
  let seconds = tag.decimal("time");
  return seconds === null ? null : seconds * 1e3;
}
function durationIn(bytes, start, end) {
  let seconds = decimalIn(bytes, start, end);
  return seconds === -1 ? null : seconds * 1e3;
}
function countFrom(tag, name) {
  let count = tag.wholeNumber(name);
  return count !== null && count < MOST_COUNTED ? count : null;
}
function countIn(bytes, start, end) {
  let count = wholeNumberIn(bytes, start, end);
  return count !== -1 && count < MOST_COUNTED ? count : null;
}
function resultsOf(sources) {
  let results = [], depth = 0, pieces = [];
  return readElements(sources, {
    open(name, attributes) {
      depth += 1, !(depth > 1 || !isResultTag(name)) && (results.push({
        tag: name,
        type: attributes.get("type") ?? "",
        message: attributes.get("message") ?? "",
        text: ""
      }), pieces = []);
    },
    text(text) {
      pieces.push(text);
    },
    close() {
      depth -= 1;
      let result = results.at(-1);
      depth === 0 && result !== void 0 && (result.text = pieces.join(""));
    }
  }), results;
}
function isResultTag(name) {
  return RESULT_TAGS.some((tag) => tag === name);
}
function isInternalError(record) {
  return record.classname === "pytest" && record.name === "internal" && record.results.some((result) => result.tag === "error");
}
function isInterrupt(record) {
  return record.name === null && record.results.length === 0;
}

// src/ingest/junit-report-count.ts
var ReportCount = class {
  /** The suite's `tests` attribute; null when it is missing or no count. */
  declared;
  /** Its `failures` and `errors` together; 0 when they are missing. */
  declaredFailing;
  /** Another suite lies within it, whose tests its numbers may include. */
  hasInner = !1;
  #failing = 0;
  #reports = 0;
  /** Tests whose last record was a failed body: a teardown error after it belongs to the same execution. */
  #failedBefore = null;
  constructor(declared, declaredFailing = 0) {
    this.declared = declared, this.declaredFailing = declaredFailing;
  }
  /** How many more failures and errors the suite declares than it holds. */
  get lostFailures() {
    return this.hasInner ? 0 : Math.max(0, this.declaredFailing - this.#failing);
  }
  /** A record without results. */
  addPass(test) {
    this.#reports += 1, this.#failedBefore?.delete(test);
  }
  /** Records without results, of tests that have none before. */
  addPasses(count) {
    this.#reports += count;
  }
  add(test, record) {
    let own = ownResults(record);
    if (this.#failing += own.filter(({ tag }) => tag !== "skipped").length, isTeardownOnly(record)) {
      this.#reports += this.#failedBefore?.has(test) ? own.length - 1 : own.length + 1, this.#failedBefore?.delete(test);
      return;
    }
    this.#reports += own.length === 0 ? 1 : own.length, own.some((result) => result.tag === "failure") ? (this.#failedBefore ??= /* @__PURE__ */ new Set(), this.#failedBefore.add(test)) : this.#failedBefore?.delete(test);
  }
  /**
   * How many more executions the suite holds than it declares: those that pytest-rerunfailures reran, since pytest counts a
   * passed, failed or skipped *report*, and a rerun is none of these. Passing subtests, which leave no trace, make the
   * figure too small, never too large.
   */
  get hiddenReruns() {
    return this.declared === null ? 0 : Math.max(0, this.#reports - this.declared);
  }
};

// src/ingest/number-column.ts
var NumberColumn = class {
  #blocks = [];
  /** The last block, which has room. */
  #block = new Int32Array(0);
  /** How many there are; only to be read. */
  length = 0;
  push(value) {
    let at = this.length & 4095;
    at === 0 && (this.#block = new Int32Array(4096), this.#blocks.push(this.#block)), this.#block[at] = value, this.length += 1;
  }
  at(index) {
    return this.#blocks[index >>> 12]?.[index & 4095] ?? 0;
  }
};

// src/ingest/duration-column.ts
var UNKNOWN = -1, MOST_MICROSECONDS = 2 ** 31 - 1, DurationColumn = class {
  #microseconds = new NumberColumn();
  /** All others; each is found by the place that stands for it, counted down from -2. */
  #others = [];
  push(durationMs) {
    if (durationMs === null) {
      this.#microseconds.push(UNKNOWN);
      return;
    }
    let microseconds = Math.round(durationMs * 1e3);
    microseconds <= MOST_MICROSECONDS && microseconds / 1e6 * 1e3 === durationMs ? this.#microseconds.push(microseconds) : (this.#microseconds.push(-2 - this.#others.length), this.#others.push(durationMs));
  }
  /** Null where it is not known. */
  at(index) {
    let microseconds = this.#microseconds.at(index);
    return microseconds === UNKNOWN ? null : microseconds >= 0 ? microseconds / 1e6 * 1e3 : this.#others[-2 - microseconds] ?? null;
  }
};

// src/ingest/junit-table.ts
var LONGEST_WAY = 2e3, MANY_SLOTS = 1 << 18, encoder2 = new TextEncoder(), JunitTable = class {
  #first = new NumberColumn();
  #second = new NumberColumn();
  /** Test numbers plus 1; 0 is free. At most 7 of 10 are taken. */
  #slots = new Uint32Array(16384);
  get size() {
    return this.#first.length;
  }
  /** The number of a test: `size` before the call when it is new. */
  testNumberOf(tag, classNumber) {
    let start = tag.valueStart("name");
    if (start === -1) return this.numberOf(tag.bytes, 0, -1, classNumber);
    if (!tag.isEscaped) return this.numberOf(tag.bytes, start, tag.valueEnd("name"), classNumber);
    let name = encoder2.encode(tag.value("name") ?? "");
    return this.numberOf(name, 0, name.length, classNumber);
  }
  /** The same for the name in these bytes; one that is missing, from 0 to -1, is not an empty one. */
  numberOf(bytes, start, end, classNumber) {
    let first = Math.imul(classNumber + 1, 2654435761), second = Math.imul(classNumber + 1, 2246822519), at = start;
    for (; at + 1 < end; at += 2) {
      let pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
      first = Math.imul(first ^ pair, 16777619), second = Math.imul(second << 5 ^ second >>> 27 ^ pair, 3266489909);
    }
    return at < end && (first = Math.imul(first ^ (bytes[at] ?? 0), 16777619)), this.#place(mixed(first), mixed(second ^ Math.imul(first, 668265263) ^ end - start));
  }
  #place(first, second) {
    let mask = this.#slots.length - 1, slot = first & mask;
    for (let way = 0; way < LONGEST_WAY; way += 1) {
      let number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1)
        return this.#slots[slot] = this.size + 1, this.#first.push(first), this.#second.push(second), this.size > 0.7 * this.#slots.length && this.#grow(), this.size - 1;
      if (this.#first.at(number) === first && this.#second.at(number) === second) return number;
      slot = slot + 1 & mask;
    }
    let message = "Names of its tests were made to slow down whoever reads them; such a report is not read.";
    throw new UnreadableError({ kind: "unsafe", message });
  }
  #grow() {
    let { length } = this.#slots, slots = new Uint32Array(length < MANY_SLOTS ? 4 * length : 2 * length), mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#first.at(number) & mask;
      for (; slots[slot] !== 0; ) slot = slot + 1 & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
};
function mixed(hash) {
  let bits = hash;
  return bits = Math.imul(bits ^ bits >>> 16, 2246822507), bits = Math.imul(bits ^ bits >>> 13, 3266489909), bits ^ bits >>> 16;
}

// src/ingest/value-numbers.ts
var encoder3 = new TextEncoder(), MOST_OF_ONE_HASH = 100, ValueNumbers = class {
  #attribute;
  #bytes = new GrowingBytes(4096);
  /** Where each value ends in them. */
  #ends = new NumberColumn();
  /** The newest number of each hash, and by number the one before it that has the same hash, plus 1. */
  #byHash = /* @__PURE__ */ new Map();
  #others = new NumberColumn();
  #last = -1;
  #shown = { number: -1, text: "" };
  constructor(attribute) {
    this.#attribute = attribute;
  }
  get size() {
    return this.#ends.length;
  }
  /** The value of a number. */
  at(number) {
    return this.#shown.number !== number && (this.#shown = {
      number,
      text: utf8Text(this.#bytes.memory, this.#startOf(number), this.#ends.at(number))
    }), this.#shown.text;
  }
  /**
   * The number of the tag's value; a tag without the attribute counts as one with the empty value.
   *
   * @throws UnreadableError `unsafe`, when values were made to have one hash
   */
  of(tag) {
    if (tag.isEscaped) {
      let value = encoder3.encode(tag.value(this.#attribute) ?? "");
      return this.numberOf(value, 0, value.length);
    }
    return this.numberOf(tag.bytes, tag.valueStart(this.#attribute), tag.valueEnd(this.#attribute));
  }
  /** The number of the value in these bytes; -1 to -1 for one that is missing. @throws UnreadableError as `of` does */
  numberOf(bytes, start, end) {
    if (this.#last === -1 || !this.#is(this.#last, bytes, start, end)) {
      let hash = hashOf(bytes, start, end), newest = this.#byHash.get(hash) ?? -1, number = newest;
      for (let left = MOST_OF_ONE_HASH; number !== -1 && !this.#is(number, bytes, start, end); left -= 1) {
        if (left === 0)
          throw new UnreadableError({
            kind: "unsafe",
            message: `Values of ${this.#attribute} were made to slow down whoever reads them; such a report is not read.`
          });
        number = this.#others.at(number) - 1;
      }
      number === -1 && (number = this.size, this.#byHash.set(hash, number), this.#others.push(newest + 1), this.#bytes.append(bytes, start, end), this.#ends.push(this.#bytes.length)), this.#last = number;
    }
    return this.#last;
  }
  #startOf(number) {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }
  #is(number, bytes, start, end) {
    let from = this.#startOf(number), length = end - start;
    if (this.#ends.at(number) - from !== length) return !1;
    let known2 = this.#bytes.memory;
    for (let at = length - 1; at >= 0; at -= 1) if (known2[from + at] !== bytes[start + at]) return !1;
    return !0;
  }
};
function hashOf(bytes, start, end) {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0) | 0;
  return hash;
}

// src/ingest/junit-tests.ts
var MOST_LISTED = 15e5, CLASSNAME = 0, NAME3 = 1, TIME2 = 2, FILE = 3, LINE = 4, UNKNOWN2 = -1, JunitTests = class {
  #table = new JunitTable();
  #names;
  #classNumbers = new NumberColumn();
  #durations = new DurationColumn();
  /** Only of xunit1; shorter than the others where the last tests have none. */
  #lines = new NumberColumn();
  #fileNumbers = new NumberColumn();
  #classes = new ValueNumbers("classname");
  #files = new ValueNumbers("file");
  #plain = new PlainTag("testcase", ["classname", "name", "time", "file", "line"], !0);
  /** The class of the last plain test case that was read. */
  #plainClass = 0;
  constructor(detail) {
    this.#names = detail === "all" ? [] : null;
  }
  get size() {
    return this.#table.size;
  }
  /** The number of a test case's test: `size` before the call when it is new. @throws UnreadableError for too many */
  numberOf(tag) {
    let classNumber = this.#classes.of(tag), test = this.#table.testNumberOf(tag, classNumber);
    return test < this.#classNumbers.length || (this.#add(classNumber, durationFrom(tag)), this.#names?.push(tag.value("name") ?? ""), tag.valueStart("file") !== -1 && this.#addPlace(this.#files.of(tag), countFrom(tag, "line"))), test;
  }
  /**
   * Notes the test case at `start` where that is the plainest of a test that passed and did not come before; where it ends,
   * or -1 when it is something else and nothing was noted.
   *
   * @throws UnreadableError for too many
   */
  addPlain(bytes, start) {
    let plain3 = this.#plain, end = plain3.end(bytes, start), nameStart = plain3.valueStart(NAME3);
    if (end === -1 || nameStart === -1) return -1;
    let nameEnd = plain3.valueEnd(NAME3);
    plain3.isLikeLast || (this.#plainClass = this.#classes.numberOf(
      bytes,
      plain3.valueStart(CLASSNAME),
      plain3.valueEnd(CLASSNAME)
    ));
    let classNumber = this.#plainClass;
    if (this.#table.numberOf(bytes, nameStart, nameEnd, classNumber) < this.#classNumbers.length) return -1;
    this.#add(classNumber, durationIn(bytes, plain3.valueStart(TIME2), plain3.valueEnd(TIME2))), this.#names?.push(utf8Text(bytes, nameStart, nameEnd));
    let fileStart = plain3.valueStart(FILE);
    return fileStart !== -1 && this.#addPlace(
      this.#files.numberOf(bytes, fileStart, plain3.valueEnd(FILE)),
      countIn(bytes, plain3.valueStart(LINE), plain3.valueEnd(LINE))
    ), end;
  }
  /** The record of a test that plainly passed; with its name only where passes are listed. */
  passOf(test, name = this.#names?.[test] ?? null) {
    let line = test < this.#lines.length ? this.#lines.at(test) : UNKNOWN2, file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
    return {
      classname: this.#classes.at(this.#classNumbers.at(test)),
      name,
      file: file === 0 ? null : this.#files.at(file - 1).replaceAll("\\", "/"),
      line: line === UNKNOWN2 ? null : line,
      durationMs: this.#durations.at(test),
      results: []
    };
  }
  /** One test of each class name and file, which is enough to find the modules. */
  representatives() {
    let seen = /* @__PURE__ */ new Map();
    for (let test = 0; test < this.size; test += 1) {
      let file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0, key = this.#classNumbers.at(test) * (this.#files.size + 1) + file;
      seen.has(key) || seen.set(key, test);
    }
    return [...seen.values()];
  }
  #add(classNumber, duration2) {
    if (this.#names !== null && this.#classNumbers.length === MOST_LISTED)
      throw tooMany("tests", MOST_LISTED);
    this.#classNumbers.push(classNumber), this.#durations.push(duration2);
  }
  /** Where the test that was added last stands. */
  #addPlace(fileNumber, line) {
    for (; this.#lines.length < this.#classNumbers.length - 1; )
      this.#lines.push(UNKNOWN2), this.#fileNumbers.push(0);
    this.#lines.push(line ?? UNKNOWN2), this.#fileNumbers.push(fileNumber + 1);
  }
};
function tooMany(what, most) {
  return new UnreadableError({
    kind: "too-large",
    message: `It has more than ${most} ${what}, so it was not read.`
  });
}

// src/ingest/junit-collector.ts
var MOST_WAITING = 200, LONGEST_WAITING = 512 * 1024, MOST_KEPT = 1e6, JunitCollector = class {
  tests;
  /** What each `<testsuite>` says and holds, by number; the first is for test cases outside of any. */
  suites = [new ReportCount(null)];
  /** Records by the number of their test. */
  records = /* @__PURE__ */ new Map();
  /** Records without a name, and pytest's internal errors: no tests. */
  odd = [];
  /**
   * Whether the last record of some suite is an empty one without a name. In the middle it says nothing: that is what is left of
   * a test that took its worker down and was rerun.
   */
  endsNameless = !1;
  /** Failures and errors that stand outside of any test case. */
  suiteFailures = 0;
  #open = [];
  #suiteStarts = [];
  /** The test case that is open, and how many there are open within it, which stand for nothing. */
  #current = null;
  #nested = 0;
  #waiting = [];
  #waitingLength = 0;
  #kept = 0;
  /** Whether the last record is an empty one without a name. */
  #isNameless = !1;
  constructor(detail) {
    this.tests = new JunitTests(detail);
  }
  open(tag) {
    let { name } = tag;
    if (this.#current !== null) {
      if (isResultTag(name)) return "take";
      name === "testcase" && (this.#nested += 1);
    } else if (name === "testcase") this.#testCase(tag);
    else if (name === "testsuite") {
      let outer = this.suites[this.#openSuite];
      outer !== void 0 && (outer.hasInner = !0), this.#open.push(this.suites.length);
      let failing = (countFrom(tag, "failures") ?? 0) + (countFrom(tag, "errors") ?? 0);
      this.suites.push(new ReportCount(countFrom(tag, "tests"), failing));
    } else isResultTag(name) && name !== "skipped" && (this.suiteFailures += 1);
    return "enter";
  }
  close(name) {
    name === "testcase" && this.#current !== null ? this.#nested > 0 ? this.#nested -= 1 : this.#ended(this.#current) : name === "testsuite" && this.#current === null && this.#endSuite();
  }
  taken(source) {
    this.#current?.sources.push(source);
  }
  skim(cursor, start) {
    if (this.#current !== null) return start;
    let { size } = this.tests, at = start;
    for (let end = start; end !== -1; end = this.tests.addPlain(cursor.bytes, at)) at = blankEnd(cursor, end);
    let passed = this.tests.size - size;
    return passed === 0 ? start : (this.#isNameless = !1, this.#noteStart(size), this.#count.addPasses(passed), at);
  }
  /** Reads what still waits; to be called at the document's end, wherever that is. @throws UnreadableError */
  finish() {
    this.#readWaiting(), this.#isNameless && (this.endsNameless = !0), this.#current !== null && !this.records.has(this.#current.test) && this.#current.isNew && this.records.set(this.#current.test, []), this.#current = null;
  }
  #endSuite() {
    this.#open.pop(), this.#isNameless && (this.endsNameless = !0), this.#isNameless = !1;
  }
  #testCase(tag) {
    if (this.#isNameless = tag.isEmpty && tag.valueStart("name") === -1, this.#isNameless) return;
    let { size } = this.tests, test = this.tests.numberOf(tag), isNew = test === size;
    if (isNew && this.#noteStart(test), tag.isEmpty && isNew) {
      this.#count.addPass(test);
      return;
    }
    let pending = { record: recordFrom(tag), suite: this.#openSuite, test, isNew, sources: [] };
    tag.isEmpty ? this.#ended(pending) : this.#current = pending;
  }
  /** Notes in which suite a new test comes first. */
  #noteStart(test) {
    let suite = this.#openSuite;
    this.#suiteStarts.at(-1)?.suite !== suite && this.#suiteStarts.push({ suite, first: test });
  }
  #ended(pending) {
    this.#current = null, pending.sources.length > 0 ? this.#wait(pending) : pending.record.name !== null && pending.isNew ? this.#count.addPass(pending.test) : (this.#readWaiting(), this.#keep(pending));
  }
  /** The results of several records are read at once. */
  #wait(pending) {
    this.#waiting.push(pending);
    for (let source of pending.sources) this.#waitingLength += source.length;
    (this.#waiting.length >= MOST_WAITING || this.#waitingLength >= LONGEST_WAITING) && this.#readWaiting();
  }
  #readWaiting() {
    let waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [], this.#waitingLength = 0;
    let results = resultsOf(waiting.flatMap(({ sources }) => sources)), read = 0;
    for (let pending of waiting) {
      let { record, sources } = pending;
      record.results = results.slice(read, read + sources.length), read += sources.length, sources.length = 0, this.#keep(pending);
    }
  }
  /** Keeps a record that says more than "passed", or is not the first of its test. */
  #keep(pending) {
    let { record, suite, test, isNew } = pending;
    if (this.#kept += 1, this.#kept > MOST_KEPT) throw tooMany("records with results or repeats", MOST_KEPT);
    if (record.name === null) {
      this.#keepNameless(pending);
      return;
    }
    this.suites[suite]?.add(test, record), isInternalError(record) && this.odd.push(record);
    let known2 = this.records.get(test) ?? (isNew ? [] : [this.#firstOf(test, record.name)]);
    isInternalError(record) || known2.push({ suite, record }), this.records.set(test, known2);
  }
  /** A failure that lacks only its name is a test's; without a result it was an interrupt, and stands for none. */
  #keepNameless({ record, suite, test }) {
    this.odd.push(record);
    let known2 = this.records.get(test) ?? [];
    record.results.length > 0 && known2.push({ suite, record }), this.records.set(test, known2);
  }
  /** What is known of a test's first record, which plainly passed, now that its name comes again. */
  #firstOf(test, name) {
    return { suite: this.#suiteOf(test), record: this.tests.passOf(test, name) };
  }
  /** The suite in which a test first came: that of the last start that is not after it. */
  #suiteOf(test) {
    let low = 0;
    for (let high = this.#suiteStarts.length; high - low > 1; ) {
      let middle = low + high >> 1;
      (this.#suiteStarts[middle]?.first ?? 0) <= test ? low = middle : high = middle;
    }
    return this.#suiteStarts[low]?.suite ?? 0;
  }
  get #openSuite() {
    return this.#open.at(-1) ?? 0;
  }
  get #count() {
    let count = this.suites[this.#openSuite];
    if (count === void 0) throw new Error("A suite is open that never began.");
    return count;
  }
};

// src/ingest/junit-prefix.ts
var MOST_WORDS = 4, ASKED = 50;
function junitPrefix(records, isModule) {
  let named2 = records.filter(({ classname }) => classname !== ""), words = named2[0]?.classname.split(".") ?? [], asked = named2.slice(0, ASKED);
  for (let count = 0; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    let prefix = words.slice(0, count).join(".");
    if (!named2.every(({ classname }) => count === 0 || classname.startsWith(`${prefix}.`))) return "";
    let fits = ({ classname, file }) => {
      let rest = withoutPrefix(classname, prefix);
      return file === null ? isModule(rest) : classesBelow(rest, file) !== null;
    };
    if (asked.some(fits)) return prefix;
  }
  return "";
}
function withoutPrefix(classname, prefix) {
  return prefix !== "" && classname.startsWith(`${prefix}.`) ? classname.slice(prefix.length + 1) : classname;
}

// src/ingest/junit-names.ts
var UNNAMED = "(unnamed)";
function junitNames(given, source) {
  let { checkout } = source, cache = /* @__PURE__ */ new Map(), find = (base, dotted) => {
    let key = `${base}\0${dotted}`, known2 = cache.get(key);
    if (known2 !== void 0) return known2;
    let found2 = findModule(checkout, base, dotted);
    return cache.set(key, found2), found2;
  }, bases = [...basesOf(source.folder), ...checkout.packages], prefix = junitPrefix(
    given,
    (dotted) => hasTree(checkout) && bases.some((base) => find(base, dotted) !== null)
  ), plain3 = (record) => prefix === "" ? record : { ...record, classname: withoutPrefix(record.classname, prefix) }, records = given.map(plain3), modules = new Map(records.map((record) => [record.file ?? dottedModule(record), record])), isFound = (base, record) => record.file === null ? find(base, dottedModule(record)) !== null || isModuleRecord(record) && checkout.kind(joinPath(base, folderOf2(record))) === "folder" : checkout.kind(joinPath(base, record.file)) === "file", chosen = hasTree(checkout) ? chooseRootdir({ near: basesOf(source.folder), packages: checkout.packages }, modules.values(), isFound) : { base: "", found: 0, tied: [] }, tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.base;
  return {
    rootdir: chosen,
    tree,
    prefix,
    of: (record) => nameOf2(plain3(record), { tree, rootdir, find: (name) => hasTree(tree) ? find(rootdir, name) : null })
  };
}
function dottedModule(record) {
  return isModuleRecord(record) ? record.name ?? "" : record.classname;
}
function isModuleRecord(record) {
  return record.classname === "" && isCollectionRecord(record);
}
function folderOf2(record) {
  return wellFormed(dottedModule(record)).replaceAll(".", "/");
}
function nameOf2(record, known2) {
  let crashed = crashedNodeId(record);
  if (crashed !== null)
    return {
      nodeId: crashed,
      nodeIdFrom: "junit-classname",
      file: place(fileOf(crashed), known2),
      line: null
    };
  let name = wellFormed(record.name ?? UNNAMED), dotted = wellFormed(dottedModule(record)), last = isModuleRecord(record) ? [] : [name], named2 = (module, nodeIdFrom, line) => ({ nodeId: [module.file, ...module.classes, ...last].join("::"), nodeIdFrom, file: place(module.file, known2), line }), classes2 = record.file === null ? null : classesBelow(dotted, record.file);
  if (record.file !== null && classes2 !== null) {
    let line = record.line === null ? null : record.line + 1;
    return named2({ file: record.file, classes: classes2 }, "junit-file", line);
  }
  if (dotted === "") return { nodeId: name, nodeIdFrom: "junit-classname", file: null, line: null };
  let folder = folderOf2(record);
  return isModuleRecord(record) && known2.find(dotted) === null && isFolder(folder, known2) ? { nodeId: folder, nodeIdFrom: "junit-classname", file: null, line: null } : named2(known2.find(dotted) ?? guessModule({ classname: dotted, name }), "junit-classname", null);
}
function isFolder(path2, { tree, rootdir }) {
  return hasTree(tree) && tree.kind(joinPath(rootdir, path2)) === "folder";
}
function place(file, known2) {
  let path2 = joinPath(known2.rootdir, file);
  return !hasTree(known2.tree) || known2.tree.kind(path2) === "file" ? path2 : null;
}

// src/ingest/junit.ts
async function readJunit(source) {
  let collector = new JunitCollector(source.detail), cut2 = await scanXml(source, collector), fault = finished(collector) ?? cut2, faults = fault === null ? [] : [problemOf(source.file, fault)];
  if (fault !== null && (fault.kind !== "truncated" || collector.tests.size === 0))
    return { kind: "nothing", problems: faults };
  let all = [...judgedWithRecords(collector), ...source.detail === "all" ? listedPasses(collector) : []], firsts = all.map(({ first }) => first), others = collector.tests.representatives().map((test) => collector.tests.passOf(test)), names3 = junitNames([...others, ...firsts], source), problems = [
    ...faults,
    ...oddRecords(source.file, collector),
    ...fault === null ? lostFailures(source.file, collector) : [],
    ...rootdirProblems(source.file, names3.rootdir)
  ], counted4 = source.detail === "all" ? 0 : passesOf(collector, others, names3);
  return {
    kind: "tests",
    tests: testsFrom2(all, names3, source),
    counted: counted4,
    session: unknownSession(),
    problems
  };
}
function passesOf({ tests, records }, representatives, names3) {
  let classes2 = /* @__PURE__ */ new Map();
  for (let one of representatives) {
    let { nodeId } = names3.of(one), known2 = classes2.get(nodeId) ?? one.classname;
    if (known2 !== one.classname) return null;
    classes2.set(nodeId, known2);
  }
  return [...records.values()].flat().some(({ record }) => crashedNodeId(record) !== null) ? null : tests.size - records.size;
}
function finished(collector) {
  try {
    return collector.finish(), null;
  } catch (error) {
    return faultOf(error);
  }
}
function judgedWithRecords({ records, suites }) {
  let reruns = suites.map((suite) => suite.hiddenReruns > 0);
  return [...records.values()].flatMap((kept) => {
    let [first] = kept;
    if (first === void 0) return [];
    let verdicts2 = [...bySuite(kept)].map(([suite, own]) => judgeRecords(own, reruns[suite] ?? !1));
    return [{ first: first.record, verdict: overSuites(verdicts2) }];
  });
}
function bySuite(kept) {
  let suites = /* @__PURE__ */ new Map();
  for (let { suite, record } of kept) {
    let own = suites.get(suite);
    own === void 0 ? suites.set(suite, [record]) : own.push(record);
  }
  return suites;
}
function listedPasses(collector) {
  let passes = [];
  for (let test = 0; test < collector.tests.size; test += 1) {
    if (collector.records.has(test)) continue;
    let first = collector.tests.passOf(test);
    passes.push({ first, verdict: judgeRecords([first], !1) });
  }
  return passes;
}
function lostFailures(file, { suites, suiteFailures }) {
  let lost = suites.reduce((sum, suite) => sum + suite.lostFailures, 0), messages = [];
  return suiteFailures > 0 ? messages.push(
    `${suiteFailures} failure(s) or error(s) stand outside of any test case: a whole suite failed.`
  ) : lost > 0 && messages.push(
    `By its own numbers the file has ${lost} more failure(s) or error(s) than test cases that show one, so results are missing here.`
  ), messages.map((message) => ({ file, kind: "truncated", message }));
}
function oddRecords(file, { odd, endsNameless }) {
  let nameless = odd.filter((record) => record.name === null && !isInterrupt(record)).length, problems = [];
  if ((endsNameless || odd.some(isInterrupt)) && problems.push({ file, kind: "truncated", message: "A test case has no name: pytest was interrupted (Ctrl-C, pytest.exit) or a worker died while a test ran, so results are missing here." }), odd.some(isInternalError) && problems.push({ file, kind: "truncated", message: "pytest itself failed with an internal error: the tests after it have no result here; its output has the traceback." }), nameless > 0) {
    let message = `${nameless} test case(s) have no name; they are counted, but can't be told apart.`;
    problems.push({ file, kind: "malformed", message });
  }
  return problems;
}
function testsFrom2(judged, names3, source) {
  let rootdir = names3.rootdir.base, paths = pathMap(names3.tree, [rootdir, ...basesOf(source.folder)]);
  return judged.map(({ first, verdict: verdict2 }) => {
    let result = {
      ...names3.of(first),
      rootdir,
      markers: [],
      outcome: verdict2.outcome,
      flaky: verdict2.flaky,
      attempts: verdict2.attempts.map((attempt) => attemptFrom(attempt, paths))
    }, address = { classname: withoutPrefix(first.classname, names3.prefix), name: first.name ?? "" };
    return { result, address, repeated: verdict2.repeated };
  });
}
function overSuites(verdicts2) {
  let worst = worstOf(verdicts2);
  if (worst === void 0) throw new Error("A test without a record can not be judged.");
  if (verdicts2.length === 1) return worst;
  let flaky = !isFailing(worst.outcome) && verdicts2.some((verdict2) => verdict2.flaky);
  return { ...worst, flaky, repeated: !0 };
}

// src/ingest/lcov-record.ts
function emptyRecord() {
  return {
    ran: /* @__PURE__ */ new Set(),
    missing: /* @__PURE__ */ new Set(),
    branches: [],
    linesFound: null,
    branchesFound: null,
    branchesHit: null,
    dropped: 0
  };
}
function addRecordLine(record, line) {
  let colon = line.indexOf(":"), value = line.slice(colon + 1);
  switch (line.slice(0, Math.max(0, colon))) {
    case "DA":
      return addLine2(record, value), !0;
    case "BRDA":
      return addBranch(record, value), !0;
    case "LF":
      return record.linesFound = wholeNumber(value), !0;
    case "BRF":
      return record.branchesFound = wholeNumber(value), !0;
    case "BRH":
      return record.branchesHit = wholeNumber(value), !0;
    default:
      return !1;
  }
}
function addLine2(record, value) {
  let [number = "", hits = ""] = value.split(","), line = lineNumber(wholeNumber(number)), times = hitsOf(hits);
  if (!(times !== null && wholeNumber(number) === 0)) {
    if (line === null || times === null) {
      record.dropped += 1;
      return;
    }
    if (times === 0) {
      record.ran.has(line) || record.missing.add(line);
      return;
    }
    record.ran.add(line), record.missing.delete(line);
  }
}
function addBranch(record, value) {
  let entry = /^(\d{1,15}),([^,]*),(.+),(-|\d{1,30})$/.exec(value), line = entry === null ? null : wholeNumber(entry[1] ?? "");
  if (entry === null || line === null || line !== 0 && lineNumber(line) === null) {
    record.dropped += 1;
    return;
  }
  let [, , block = "", branch = "", taken = "-"] = entry;
  record.branches.push({ line, block, branch, taken: taken !== "-" && Number(taken) > 0 });
}
function wholeNumber(text) {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function hitsOf(text) {
  return /^\d{1,30}(?:\.\d+)?(?:e\+?\d{1,3})?$/i.test(text) ? Number(text) : null;
}
function factsOf(record) {
  let ran = [...record.ran].sort((a2, b6) => a2 - b6), missing = [...record.missing], executed = statementsAmong2(ran, missing.length, record.linesFound), named2 = byLine(record.branches), branches = named2 === null ? totalBranches(record) : withUnlisted(named2, sums(record));
  return {
    executed,
    ran,
    missing,
    branches,
    linesGuessed: executed.length < ran.length,
    branchesGuessed: named2 === null || branches.length > named2.length,
    branchesMeasured: record.branches.length > 0 || record.branchesFound !== null
  };
}
function statementsAmong2(ran, missing, found2) {
  let covered = (found2 ?? Number.POSITIVE_INFINITY) - missing;
  return covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}
function byLine(entries) {
  let lines = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let known2 = lines.get(entry.line);
    known2 === void 0 ? lines.set(entry.line, [entry]) : known2.push(entry);
  }
  return lines.has(0) || [...lines.values()].some(namesTargets) ? null : [...lines].map(([line, found2]) => {
    let missed = found2.filter(({ taken }) => !taken).map(({ branch }) => targetOf(branch)), missing = missed.filter((target) => target !== null);
    return {
      line,
      total: found2.length,
      covered: found2.length - missed.length,
      missing: missing.length === missed.length ? missing : null
    };
  });
}
function namesTargets(entries) {
  if (!entries.every(({ branch }) => /^\d+$/.test(branch))) return !1;
  let begun = new Set(entries.filter(({ branch }) => Number(branch) === 0).map(({ block }) => block));
  return entries.some(({ block }) => !begun.has(block));
}
function targetOf(branch) {
  return /^\d+$/.test(branch) ? null : /^jump to line (\d+)$/.exec(branch)?.[1] ?? "exit";
}
function totalBranches(record) {
  let { total, covered } = sums(record);
  return onFirstLine(total, covered);
}
function sums({ branches, branchesFound, branchesHit }) {
  let counted4 = branches.filter(({ taken }) => taken).length, total = branchesFound ?? branches.length;
  return { total, covered: Math.min(branchesHit ?? counted4, total) };
}

// src/ingest/lcov.ts
function isLcov(head) {
  return /^(?:#.*\r?\n|TN:.*\r?\n|\s)*SF:/.test(head);
}
async function readLcov(source) {
  let { file } = source, trace = {
    files: /* @__PURE__ */ new Map(),
    open: null,
    unclosed: 0,
    strange: 0,
    branchesMeasured: !1
  }, problems = [];
  try {
    await readLines(source, trace);
  } catch (error) {
    problems.push(problemOf(file, faultOf(error)));
  }
  return trace.open !== null && (problems.push({
    file,
    kind: "truncated",
    message: `The last record (${wellFormed(trace.open.name)}) has no end, so lines may be missing from it.`
  }), close(trace)), trace.files.size === 0 && problems.length === 0 ? onlyProblem({ file, kind: "malformed", message: "The LCOV report names no file." }) : (trace.unclosed > 0 && problems.push({
    file,
    kind: "malformed",
    message: `${trace.unclosed} record(s) have no end_of_record; they were read up to the next file.`
  }), trace.strange > 0 && problems.push({ file, kind: "malformed", message: `${trace.strange} line(s) are no LCOV and left out.` }), { kind: "coverage", files: coverageOf(source, trace, problems), branchesMeasured: trace.branchesMeasured, problems });
}
async function readLines(source, trace) {
  for await (let { text, ended: ended2 } of linesOf(source)) {
    let line = text.trimEnd();
    if (!ended2 && trace.open !== null && line !== "end_of_record") return;
    if (line.startsWith("SF:"))
      trace.open !== null && (trace.unclosed += 1), close(trace), trace.open = { name: line.slice(3).trim(), record: emptyRecord() };
    else if (line === "end_of_record") close(trace);
    else {
      if (trace.open !== null && addRecordLine(trace.open.record, line)) continue;
      /^(?:[A-Z]{2,8}:|#|\s*$)/.test(line) || (trace.strange += 1);
    }
  }
}
function close(trace) {
  let { open: open2 } = trace;
  if (trace.open = null, open2 === null || open2.name === "") return;
  let known2 = trace.files.get(open2.name) ?? { facts: [], dropped: 0 };
  trace.files.set(open2.name, known2);
  let facts = factsOf(open2.record);
  known2.facts.push(facts), known2.dropped += open2.record.dropped, facts.branchesMeasured && (trace.branchesMeasured = !0);
}
function coverageOf(source, trace, problems) {
  let paths = pathMap(source.checkout, basesOf(source.folder));
  return [...trace.files].map(([name, { facts, dropped }]) => {
    if (dropped > 0) {
      let message = `${dropped} line or branch number(s) of ${wellFormed(name)} are impossible and left out.`;
      problems.push({ file: source.file, kind: "malformed", message });
    }
    let place2 = paths.nearest([wellFormed(name)]);
    return place2.outside && problems.push(outsideProblem(source.file, wellFormed(name), place2.path)), {
      coverage: fileCoverage(place2.path, {
        executed: facts.flatMap(({ executed }) => executed),
        missing: facts.flatMap(({ missing }) => missing),
        excluded: [],
        branches: facts.flatMap(({ branches }) => branches)
      }),
      places: [name],
      ...facts.some(({ linesGuessed }) => linesGuessed) ? { ran: facts.flatMap(({ ran }) => ran) } : {},
      ...facts.some(({ branchesGuessed }) => branchesGuessed) ? { branchesGuessed: !0 } : {}
    };
  });
}

// src/model/mutant-status.ts
var MUTANT_STATUSES = [
  "killed",
  "survived",
  "timeout",
  "no tests",
  "skipped",
  "suspicious",
  "segfault",
  "check was interrupted by user",
  "caught by type check",
  "not checked"
];

// src/ingest/mutmut-names.ts
var SEPARATOR2 = "ǁ", SOURCE_FOLDERS = ["", "src", "source"];
function mutantNamed(name, file) {
  let parts = /^(?:(.+)\.)?x(_|\u01c1)(.+?)__mutmut_\d{1,9}$/u.exec(name);
  if (parts === null) return null;
  let [, module = "", kind = "", mangled = ""] = parts;
  if (kind === "_") return { name, module, class: null, function: mangled, file };
  let end = mangled.lastIndexOf(SEPARATOR2);
  return end <= 0 ? null : { name, module, class: mangled.slice(0, end), function: mangled.slice(end + 1), file };
}
function fileOfModule(checkout, bases, module) {
  let path2 = module.replaceAll(".", "/");
  for (let base of bases)
    for (let folder of SOURCE_FOLDERS)
      for (let file of [`${path2}.py`, `${path2}/__init__.py`]) {
        let candidate = joinPath(base, joinPath(folder, file));
        if (checkout.kind(candidate) === "file") return candidate;
      }
  return null;
}

// src/ingest/mutmut.ts
var STATUS_BY_EXIT_CODE = /* @__PURE__ */ new Map([
  [0, "survived"],
  [1, "killed"],
  [2, "check was interrupted by user"],
  // pytest's internal error counts as a kill.
  [3, "killed"],
  [5, "no tests"],
  [24, "timeout"],
  [33, "no tests"],
  [34, "skipped"],
  [35, "suspicious"],
  [36, "timeout"],
  [37, "caught by type check"],
  [152, "timeout"],
  [255, "timeout"],
  [-9, "segfault"],
  [-11, "segfault"],
  [-24, "timeout"],
  [null, "not checked"]
]), RESULT = /^\s*(\S{1,1000}__mutmut_\d{1,9}): ([a-z ]{1,40})$/u, FIRST_RESULT = /^ {4}\S{1,1000}__mutmut_\d{1,9}: [a-z ]{1,40}\r?$/mu;
function isMutmutJson(report2) {
  return asObject(field(report2, "exit_code_by_key")) !== null || isStats(report2);
}
function isStats(report2) {
  return ["killed", "survived", "total", "no_tests"].every((key) => numberField(report2, key) !== null);
}
function isMutmutResults(head) {
  return FIRST_RESULT.test(head) && !/^[<{[]/.test(head);
}
async function readMutmut(source) {
  let { json } = source;
  if (json === null) return readResults(source);
  let codes = asObject(field(json, "exit_code_by_key"));
  return codes === null ? readStats(source, json) : readMeta(source, codes);
}
function readMeta(source, codes) {
  let file = mutatedFile(source), placed = placing(source), mutants = [], unread = 0;
  for (let [name, code2] of Object.entries(codes)) {
    let mutant = mutantNamed(name, file);
    mutant === null ? unread += 1 : mutants.push({ mutant: placed(mutant), status: STATUS_BY_EXIT_CODE.get(code2) ?? "suspicious" });
  }
  return mutantsReading(source, { mutants, complete: !0, unread });
}
function mutatedFile({ file, folder, checkout }) {
  let inside = /(?:^|[\\/])mutants[\\/](.+)\.meta(?:\.gz)?$/.exec(file)?.[1];
  if (inside === void 0) return null;
  let bases = basesOf(folder === null ? null : folder.replace(/(?:^|\/)mutants(?:\/.*)?$/, ""));
  return pathMap(checkout, bases).nearest([inside]).path;
}
function placing({ folder, checkout }) {
  let files = /* @__PURE__ */ new Map();
  return (mutant) => {
    if (mutant.file !== null) return mutant;
    let { module } = mutant, file = files.get(module) ?? fileOfModule(checkout, basesOf(folder), module);
    return files.set(module, file), { ...mutant, file };
  };
}
async function readResults(source) {
  let mutants = [], placed = placing(source), problems = [], unread = 0;
  try {
    for await (let { text } of linesOf(source)) {
      let [, name, said] = RESULT.exec(text.trimEnd()) ?? [];
      if (name === void 0 || said === void 0) continue;
      let status = MUTANT_STATUSES.find((one) => one === said) ?? "suspicious", mutant = mutantNamed(name, null);
      mutant === null ? unread += 1 : mutants.push({ mutant: placed(mutant), status });
    }
  } catch (error) {
    problems.push(problemOf(source.file, faultOf(error)));
  }
  let complete = mutants.some(({ status }) => status === "killed"), reading = mutantsReading(source, { mutants, complete, unread });
  return reading.problems.unshift(...problems), reading;
}
function mutantsReading({ file }, { mutants, complete, unread }) {
  let message = `${unread} mutant(s) have names that are not mutmut's and are left out.`, problems = unread === 0 ? [] : [{ file, kind: "malformed", message }];
  return mutants.length === 0 && unread > 0 ? { kind: "nothing", problems } : { kind: "mutants", mutants, complete, counts: null, problems };
}
function readStats({ file }, stats) {
  let read = [...["total", "killed", "survived", "timeout", "no_tests", "skipped", "suspicious", "segfault"], "check_was_interrupted_by_user"].map((name) => numberField(stats, name) ?? 0);
  if (!read.every((value) => Number.isSafeInteger(value) && value >= 0))
    return onlyProblem({ file, kind: "malformed", message: "The numbers of mutants are impossible." });
  let [total = 0, ...parts] = read, rest = total - parts.reduce((sum, value) => sum + value, 0);
  return rest < 0 ? onlyProblem({ file, kind: "malformed", message: "There are more mutants than their total." }) : {
    kind: "mutants",
    mutants: [],
    complete: !0,
    counts: countsFrom(total, parts, rest),
    problems: []
  };
}
function countsFrom(total, parts, rest) {
  let [killed = 0, survived = 0, timeout = 0, noTests = 0, skipped = 0, suspicious = 0, segfault = 0] = parts, open2 = rest === 0 ? 0 : null;
  return {
    total,
    killed,
    survived,
    timeout,
    noTests,
    skipped,
    suspicious,
    segfault,
    interrupted: parts[7] ?? 0,
    caughtByTypeCheck: open2,
    notChecked: open2
  };
}

// src/ingest/executions.ts
function testFor(tests, nodeId) {
  let known2 = tests.get(nodeId);
  if (known2 !== void 0) return known2;
  let test = { nodeId, definedIn: null, line: null, markers: [], executions: [], crashPath: null };
  return tests.set(nodeId, test), test;
}
function beginExecution(test, rerunIndex = null) {
  let next = { attempt: { outcome: "unknown", durationMs: null, worker: null, failure: null }, rerun: !1, rerunIndex, phases: /* @__PURE__ */ new Set() };
  return test.executions.push(next), next;
}
function addPhase(test, report2) {
  let execution = executionFor(test, report2);
  return report2.isSubtest || (execution.phases.add(report2.when), execution.attempt.durationMs = (execution.attempt.durationMs ?? 0) + Math.max(0, report2.durationMs)), execution.attempt.worker ??= report2.worker, isRetried(report2.outcome) && (execution.rerun = !0), applyOutcome(test, execution, report2), execution;
}
function isRetried(outcome) {
  return outcome === "rerun" || outcome === "retried";
}
function addCollection(test, failure) {
  let last = test.executions.at(-1), hasFailed2 = test.executions.some(({ attempt: attempt2 }) => attempt2.failure !== null);
  if (last !== void 0 && (failure === null || hasFailed2)) return;
  let { attempt, phases } = last?.phases.has("collect") ? last : beginExecution(test);
  if (phases.add("collect"), attempt.outcome = failure === null ? "skipped" : "error", failure === null) return;
  let { crashPath, ...told } = failure;
  attempt.failure = { kind: "collection-error", phase: "collect", ...told }, test.crashPath = crashPath;
}
function executionFor(test, { when, isSubtest, rerunIndex }) {
  let current = test.executions.at(-1);
  return current !== void 0 && continues(current, isSubtest ? null : when, rerunIndex) ? (current.rerunIndex ??= rerunIndex, current) : beginExecution(test, rerunIndex);
}
function continues(current, when, rerunIndex) {
  let { phases } = current;
  return phases.size === 0 ? !0 : when === null ? !phases.has("call") && !phases.has("teardown") : (rerunIndex === null || current.rerunIndex === null || rerunIndex === current.rerunIndex) && when !== "setup" && !phases.has(when) && !phases.has("teardown");
}
function applyOutcome(test, { attempt }, report2) {
  let outcome = outcomeOf2(report2);
  if (outcome === null) return;
  let isFailure = outcome === "failed" || outcome === "error", decides = attempt.outcome === "unknown" || rank(outcome) > rank(attempt.outcome);
  if (decides && (attempt.outcome = outcome), !isFailure || !(decides || attempt.failure === null)) return;
  let { crashPath, ...told } = report2.failure(), died = report2.when === "???";
  attempt.failure = {
    kind: died ? "crash" : "failure",
    phase: isPhase(report2.when) ? report2.when : "call",
    ...told,
    message: told.message || (died ? told.text : "")
  }, test.crashPath ??= crashPath;
}
function outcomeOf2({ when, isSubtest, outcome, expected }) {
  switch (outcome) {
    case "failed":
    case "rerun":
    case "retried":
      return when === "setup" || when === "teardown" ? "error" : "failed";
    case "skipped":
      return isSubtest ? null : expected ? "xfailed" : "skipped";
    case "passed":
      return when === "call" && !isSubtest ? expected ? "xpassed" : "passed" : null;
    default:
      return null;
  }
}
function rank(outcome) {
  return outcome === "failed" ? 3 : outcome === "error" ? 2 : outcome === "xfailed" ? 1 : 0;
}
function isPhase(when) {
  return when === "setup" || when === "call" || when === "teardown";
}
function judgeExecutions(executions) {
  let attempts2 = executions.map((execution) => execution.attempt), last = attempts2.at(-1), worst = worstOf(attempts2);
  if (last === void 0 || worst === void 0) throw new Error("A test that never ran can not be judged.");
  if (!executions.slice(0, -1).every((execution) => execution.rerun)) return { attempts: attempts2, outcome: worst.outcome, flaky: !1, repeated: !0 };
  let flaky = last.outcome === "passed" && attempts2.some((attempt) => attempt.outcome !== "passed");
  return { attempts: attempts2, outcome: last.outcome, flaky, repeated: !1 };
}

// src/ingest/json-lines.ts
var NAMED_LINES = 5;
async function readJsonLines(source, reader) {
  let bad = { named: [], more: 0 }, faults = [];
  try {
    for await (let { text, number, ended: ended2 } of linesOf(source)) {
      let line = (ended2 || reader.takeUnfinished === void 0 ? text : withoutPadding(text)).trim();
      if (line === "") continue;
      let reason = whyUnread(reader, line, ended2);
      reason !== null && (bad.named.length < NAMED_LINES ? bad.named.push({ number, reason }) : bad.more += 1);
    }
  } catch (error) {
    faults.push(problemOf(source.file, faultOf(error)));
  }
  return [...faults, ...problemsOf(source.file, bad)];
}
function withoutPadding(text) {
  let end = text.length;
  for (; text[end - 1] === "\0"; ) end -= 1;
  return text.slice(0, end);
}
function whyUnread(reader, line, ended2) {
  try {
    let value = asObject(parseJson(line));
    return value === null ? "is no JSON object" : reader.take(value);
  } catch {
    return !ended2 && reader.takeUnfinished?.(line) === !0 ? null : line.includes("\0") ? "holds NUL bytes, as after a crash of the machine" : ended2 ? "is no JSON" : "ends in the middle";
  }
}
function problemsOf(file, { named: named2, more }) {
  let problems = named2.map(({ number, reason }) => {
    let message = `The line ${reason}; the other lines were read.`;
    return { file, kind: "malformed", message, at: `line ${number}, column 1` };
  });
  return more > 0 && problems.push({ file, kind: "malformed", message: `${more} more lines could not be read.` }), problems;
}

// src/ingest/logged-tests.ts
function testsFromLog({ file, folder, checkout }, { tests, nodeIdFrom, bases, otherwise = "", absoluteRoot = null }) {
  let near = [.../* @__PURE__ */ new Set([...bases, ...crashBases(checkout, tests), ...basesOf(folder)])], chosen = chooseRootdir(
    { near, packages: checkout.packages },
    new Set(tests.map((test) => fileOf(test.nodeId))),
    (base, path2) => checkout.kind(joinPath(base, path2)) !== null
  ), tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.found > 0 ? chosen.base : otherwise, root = absoluteRoot === null ? null : { absolute: absoluteRoot, base: rootdir }, paths = pathMap(tree, [rootdir, ...near], root);
  return { tests: tests.map((test) => {
    let verdict2 = judgeExecutions(test.executions), nodeId = wellFormed(test.nodeId), own = fileOf(nodeId), path2 = joinPath(rootdir, own);
    return { result: {
      nodeId,
      nodeIdFrom,
      rootdir,
      file: !hasTree(tree) || tree.kind(path2) === "file" ? path2 : null,
      // An inherited test is defined in another file, where the line would mislead.
      line: test.definedIn === own ? test.line : null,
      markers: [...test.markers],
      outcome: verdict2.outcome,
      flaky: verdict2.flaky,
      attempts: verdict2.attempts.map((attempt) => attemptFrom(attempt, paths))
    }, address: null, repeated: verdict2.repeated };
  }), problems: otherwise === "" ? rootdirProblems(file, chosen) : [] };
}
function crashBases(checkout, tests) {
  let bases = /* @__PURE__ */ new Set();
  if (!hasTree(checkout)) return [];
  let paths = pathMap(checkout, [""]);
  for (let test of tests) {
    let file = fileOf(test.nodeId);
    if (test.crashPath === null || !test.crashPath.replaceAll("\\", "/").endsWith(`/${file}`)) continue;
    let path2 = paths.projectFile(test.crashPath);
    path2?.endsWith(`/${file}`) && bases.add(path2.slice(0, -file.length - 1));
  }
  return [...bases];
}

// src/ingest/opening.ts
var HEAD_CHARACTERS = 64 * 1024;
function openingOf(text) {
  let start = text.search(/\S/), head = start === -1 ? "" : text.slice(start, start + HEAD_CHARACTERS), newline = head.indexOf(`
`), line = newline === -1 ? head : head.slice(0, newline);
  return {
    head,
    root: rootName(head),
    firstLine: head.startsWith("{") ? jsonObject(line) : null,
    whole: null
  };
}
function jsonObject(text) {
  try {
    return asObject(parseJson(text));
  } catch {
    return null;
  }
}
function rootName(head) {
  let start = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>)\s*)*/i.exec(head)?.[0].length ?? 0, name = /^<([^\s/>!?<]+)/.exec(head.slice(start))?.[1];
  return name === void 0 ? null : name.slice(name.lastIndexOf(":") + 1);
}

// src/ingest/plugin-ending.ts
var NAMED3 = { most: 3, separator: ", " };
function endingProblem(log, cutOff) {
  if (!log.finished) {
    let missing = Math.max(0, (log.session.collected ?? 0) - log.tests.size), during = cutOff.length === 0 ? "" : ` while it ran ${listed(cutOff.map(wellFormed), NAMED3)}`, after = log.session.collected === null ? ", so tests may be missing from it" : missing > 0 ? `, and ${missing} of its ${log.session.collected} tests did not run` : "", message = `The log has no end of session: pytest was killed or crashed${during}${after}.`;
    return { kind: cutOff.length === 0 && log.session.collected !== null && missing === 0 ? "ambiguous" : "truncated", message };
  }
  return failedItself(log) ? internalError : stoppedProblem(log);
}
function failedItself(log) {
  return log.internalError || log.session.exitCode === EXIT.internalError;
}
function stoppedProblem(log) {
  let { collected } = log.session, executions = [...log.tests.values()].flatMap((test) => test.executions), ran = executions.filter(
    ({ rerun, phases }) => !rerun && phases.size > 0 && !phases.has("collect")
  ).length, missing = Math.max(0, (collected ?? 0) - ran);
  if (missing === 0) return null;
  let why = log.interrupt === null || log.interrupt === "" ? "" : ` (${wellFormed(log.interrupt)})`;
  return {
    kind: hasFailed(executions) ? "ambiguous" : "truncated",
    message: `${missing} of the ${collected} tests that pytest selected have no result here: it stopped before them${why}.`
  };
}

// src/ingest/plugin-phases.ts
var PHASES2 = ["setup", "call", "teardown"];
function pluginPhases(line) {
  let worker = stringField(line, "worker"), rerunIndex = numberField(line, "rerun"), isSubtest = field(line, "subtest") !== void 0, phase = (when, us, told) => ({
    when,
    isSubtest,
    outcome: told === null ? "passed" : stringField(told, "outcome"),
    expected: told !== null && field(told, "xfail") === !0,
    durationMs: typeof us == "number" && Number.isFinite(us) ? us / 1e3 : 0,
    worker,
    rerunIndex,
    failure: () => pluginFailure(told ?? {})
  }), durations = field(line, "us");
  return Array.isArray(durations) ? PHASES2.map((when, index) => phase(when, durations[index], null)) : asArray(field(line, "phases")).map((one) => {
    let told = asObject(one) ?? {};
    return phase(stringField(told, "when") ?? "", field(told, "us"), told);
  });
}
function pluginFailure(told) {
  let failure = asObject(field(told, "failure")) ?? {}, path2 = stringField(failure, "path"), line = numberField(failure, "line");
  return {
    message: stringField(failure, "message") ?? "",
    text: stringField(failure, "text") ?? "",
    crashPath: path2,
    crash: path2 === null || line === null ? null : { path: path2, line },
    hypothesis: stringField(failure, "hypothesis"),
    raised: raisedOf(asObject(field(failure, "raised")))
  };
}
function raisedOf(raised2) {
  if (raised2 === null) return null;
  let frames = asArray(field(raised2, "frames")).flatMap((frame) => {
    let [path2, line, name] = asArray(frame);
    return typeof path2 == "string" && typeof line == "number" ? [{ path: path2, line, function: typeof name == "string" ? name : null }] : [];
  });
  return { type: stringField(raised2, "type") ?? "", frames };
}

// src/ingest/started-order.ts
function startedOrder(tests, isParallel) {
  let processes = /* @__PURE__ */ new Map();
  for (let [place2, { executions }] of tests.entries()) {
    let workers = new Set(
      executions.filter(({ phases }) => !phases.has("collect")).map(({ attempt }) => attempt.worker ?? "")
    );
    if (workers.size > 1) return null;
    for (let worker of workers) {
      if (worker === "?" || isParallel && worker === "") continue;
      let known2 = processes.get(worker);
      known2 === void 0 ? processes.set(worker, [place2]) : known2.push(place2);
    }
  }
  return [...processes.values()];
}

// src/ingest/plugin-lines.ts
function isPluginLine(line) {
  return stringField(line, "schema") === "redfirst/pytest@1";
}
async function readPluginLines(source) {
  let log = {
    tests: /* @__PURE__ */ new Map(),
    session: unknownSession(),
    rootdir: null,
    repository: null,
    workers: /* @__PURE__ */ new Set(),
    running: /* @__PURE__ */ new Map(),
    interrupt: null,
    internalError: !1,
    finished: !1
  }, unread = await readJsonLines(source, {
    take: (line) => takeLine(log, line),
    takeUnfinished: (text) => takeBeginning(log, text)
  });
  log.workers.size > 0 && (log.session.workers ??= log.workers.size);
  let cutOff = cutOffTests(log), list = listOf(log), { tests, problems } = testsFromLog(source, {
    ...rootdirOf2(log, source),
    ...list,
    absoluteRoot: log.rootdir
  }), ending = endingProblem(log, cutOff);
  return {
    kind: "tests",
    tests,
    order: startedOrder(list.tests, log.session.workers !== null),
    session: log.session,
    problems: [...unread, ...ending === null ? [] : [{ file: source.file, ...ending }], ...problems]
  };
}
function takeLine(log, line) {
  let nodeId = stringField(line, "id");
  if (nodeId !== null) takeTest(log, nodeId, line);
  else if (isPluginLine(line)) takeSession(log, line);
  else if (stringField(line, "collect") !== null) takeCollection(log, line);
  else if (asObject(field(line, "interrupt")) !== null)
    log.interrupt = stringField(asObject(field(line, "interrupt")) ?? {}, "type") ?? "";
  else if (field(line, "error") !== void 0) log.internalError = !0;
  else if (numberField(line, "selected") !== null) log.session.collected = countField(line, "selected");
  else if (asObject(field(line, "end")) !== null) takeEnd(log, asObject(field(line, "end")) ?? {});
  else if (field(line, "phases") !== void 0) return "tells of a test without a node id";
  return null;
}
function takeBeginning(log, text) {
  let line = jsonObject(`${text}}`), nodeId = line === null ? null : stringField(line, "id");
  return line === null || nodeId === null || field(line, "phases") !== void 0 ? !1 : (takeTest(log, nodeId, line), !0);
}
function takeSession(log, line) {
  log.rootdir = stringField(line, "rootdir"), log.repository = stringField(line, "repository"), log.session = {
    ...log.session,
    python: stringField(line, "python"),
    pytest: stringField(line, "pytest"),
    platform: stringField(line, "platform"),
    plugins: stringsOf(asObject(field(line, "plugins"))),
    workers: countField(line, "workers"),
    seeds: stringsOf(asObject(field(line, "seeds")))
  };
}
function takeEnd(log, end) {
  log.finished = !0, log.session.exitCode = wholeNumberField(end, "exit");
  let selected = countField(end, "selected");
  selected !== null && (selected > 0 || log.session.collected === null) && (log.session.collected = selected);
}
function takeCollection(log, line) {
  let outcome = stringField(line, "outcome");
  if (outcome !== "failed" && outcome !== "skipped") return;
  let test = testFor(log.tests, stringField(line, "collect") ?? "");
  addCollection(test, outcome === "failed" ? pluginFailure(line) : null);
}
function takeTest(log, nodeId, line) {
  let worker = stringField(line, "worker");
  worker !== null && log.workers.add(worker);
  let phases = pluginPhases(line);
  if (phases.length === 0) {
    log.session.workers === null && log.running.clear(), log.running.set(nodeId, line);
    return;
  }
  let test = testFor(log.tests, nodeId);
  for (let phase of phases) {
    let execution = addPhase(test, phase);
    field(line, "again") === !0 && (execution.rerun = !0);
  }
  readPlace(test, line), field(line, "again") !== !0 && !phases.some(({ isSubtest }) => isSubtest) && log.running.delete(nodeId);
}
function readPlace(test, line) {
  let number = countField(line, "line");
  number !== null && number > 0 && test.line === null && (test.line = number, test.definedIn = stringField(line, "file") ?? fileOf(wellFormed(test.nodeId)));
  let markers = asArray(field(line, "markers")).filter((name) => typeof name == "string");
  test.markers.length === 0 && markers.length > 0 && (test.markers = markers.map(cleanText).toSorted());
}
function cutOffTests(log) {
  let choseToStop = log.interrupt === null || /(?:^|\.)Interrupted$/.test(log.interrupt);
  if (log.finished && choseToStop && !failedItself(log)) return [];
  for (let [nodeId, line] of log.running) {
    let test = testFor(log.tests, nodeId);
    readPlace(test, line);
    let last = test.executions.at(-1);
    (last === void 0 || last.rerun || last.phases.has("teardown")) && beginExecution(test);
  }
  return [...log.running.keys()];
}
function listOf({ tests }) {
  return { tests: [...tests.values()], nodeIdFrom: "plugin" };
}
function rootdirOf2({ rootdir, repository, tests }, { checkout }) {
  let files = new Set([...tests.values()].slice(0, 1e3).map((test) => fileOf(test.nodeId))), inside = rootdir === null || repository === null ? null : pathBelow(repository, takeApart(rootdir));
  return {
    bases: [...inside === null ? [] : [inside], ...rootBases(checkout, rootdir, files)],
    otherwise: inside ?? ""
  };
}

// src/ingest/longrepr.ts
var SEPARATOR3 = "_ ".repeat(30);
function longReprText(longrepr) {
  if (typeof longrepr == "string") return { message: "", text: longrepr, crashPath: null, crash: null };
  let object = asObject(longrepr);
  if (object === null) return { message: "", text: "", crashPath: null, crash: null };
  let chain2 = asArray(field(object, "chain")), parts = chain2.length > 0 ? chain2.map(chainPart) : [tracebackText(asObject(field(object, "reprtraceback")))], crash = asObject(field(object, "reprcrash")) ?? {}, path2 = stringField(crash, "path"), line = numberField(crash, "lineno");
  return {
    message: stringField(crash, "message") ?? "",
    text: parts.join(`
`),
    crashPath: path2,
    crash: path2 === null || line === null ? null : { path: path2, line }
  };
}
function chainPart(part) {
  let [traceback, , description] = asArray(part), text = tracebackText(asObject(traceback));
  return typeof description == "string" ? `${text}

${description}
` : text;
}
function tracebackText(traceback) {
  if (traceback === null) return "";
  let entries = asArray(field(traceback, "reprentries")).map((entry) => asObject(entry) ?? {}), texts = [];
  for (let [index, entry] of entries.entries()) {
    let next = entries[index + 1];
    texts.push(entryText(entry)), next !== void 0 && (styleOf(entry) === "long" || styleOf(entry) === "short" && styleOf(next) === "long") && texts.push(SEPARATOR3);
  }
  let extra = stringField(traceback, "extraline");
  return [...texts, ...extra === null ? [] : [extra]].join(`
`);
}
function dataOf(entry) {
  return asObject(field(entry, "data")) ?? entry;
}
function styleOf(entry) {
  return stringField(dataOf(entry), "style") ?? "";
}
function entryText(entry) {
  let data = dataOf(entry), lines = asArray(field(data, "lines")).map(String);
  if (stringField(entry, "type") === "ReprEntryNative") return lines.join("").replace(/\n$/, "");
  let place2 = placeText(asObject(field(data, "reprfileloc")));
  if (styleOf(entry) === "short") return [...place2 === null ? [] : [place2], ...lines].join(`
`);
  let values = argumentLines(data), locals = asArray(field(asObject(field(data, "reprlocals")) ?? {}, "lines")).map(String);
  return [
    ...values,
    ...lines,
    ...locals.length > 0 ? ["", ...locals] : [],
    ...place2 === null ? [] : ["", place2]
  ].join(`
`);
}
function argumentLines(data) {
  let values = asArray(field(asObject(field(data, "reprfuncargs")) ?? {}, "args")).map((pair) => {
    let [name, value] = asArray(pair);
    return `${String(name)} = ${String(value)}`;
  });
  return values.length > 0 ? [values.join(", "), ""] : [];
}
function placeText(place2) {
  let path2 = place2 === null ? null : stringField(place2, "path");
  return place2 === null || path2 === null ? null : `${path2}:${numberField(place2, "lineno") ?? 0}: ${stringField(place2, "message") ?? ""}`;
}

// src/ingest/reportlog.ts
function reportType(line) {
  return stringField(line, "$report_type") ?? stringField(line, "_report_type");
}
async function readReportlog(source) {
  let log = { tests: /* @__PURE__ */ new Map(), session: unknownSession(), workers: /* @__PURE__ */ new Set(), finished: !1 }, unread = await readJsonLines(source, { take: (line) => takeLine2(log, line) });
  log.workers.size > 0 && (log.session.workers = log.workers.size);
  let logged = [...log.tests.values()], { tests, problems } = testsFromLog(source, {
    tests: logged,
    nodeIdFrom: "reportlog",
    bases: []
  });
  return {
    kind: "tests",
    tests,
    order: startedOrder(logged, log.workers.size > 0),
    session: log.session,
    problems: [...unread, ...endingProblems(source.file, log), ...problems]
  };
}
function takeLine2(log, line) {
  if (isNamelessFailure(line)) return "tells of a failure without a node id";
  switch (reportType(line)) {
    case "SessionStart":
      log.session.pytest = stringField(line, "pytest_version");
      break;
    case "SessionFinish":
      log.finished = !0, log.session.exitCode = wholeNumberField(line, "exitstatus");
      break;
    case "CollectReport":
      readCollection(log, line);
      break;
    case "TestReport":
      readTest2(log, line, !1);
      break;
    case "SubTestReport":
    case "SubtestReport":
      readTest2(log, line, !0);
      break;
    default:
      break;
  }
  return null;
}
function isNamelessFailure(line) {
  let type = reportType(line) ?? "";
  return /^(?:Test|Sub[Tt]est|Collect)Report$/.test(type) && stringField(line, "outcome") === "failed" && !stringField(line, "nodeid");
}
function readTest2(log, line, isSubtest) {
  let nodeId = stringField(line, "nodeid");
  if (nodeId === null) return;
  let worker = stringField(line, "worker_id");
  worker !== null && log.workers.add(worker);
  let test = testFor(log.tests, nodeId);
  addPhase(test, {
    when: stringField(line, "when") ?? "",
    isSubtest,
    outcome: stringField(line, "outcome"),
    expected: field(line, "wasxfail") !== void 0,
    durationMs: (numberField(line, "duration") ?? 0) * 1e3,
    worker,
    rerunIndex: numberField(line, "rerun"),
    failure: () => failureOf3(line)
  }), isSubtest || readPlace2(test, line);
}
function readPlace2(test, line) {
  let [file, number] = asArray(field(line, "location"));
  typeof file == "string" && (test.definedIn ??= file.replaceAll("\\", "/")), typeof number == "number" && Number.isSafeInteger(number) && number >= 0 && (test.line ??= number + 1);
  let keywords = asObject(field(line, "keywords"));
  test.markers.length === 0 && keywords !== null && (test.markers = markersOf(Object.keys(keywords).map(cleanText), wellFormed(test.nodeId)));
}
function readCollection(log, line) {
  let nodeId = stringField(line, "nodeid") ?? "", outcome = stringField(line, "outcome");
  nodeId === "" || outcome !== "failed" && outcome !== "skipped" || addCollection(testFor(log.tests, nodeId), outcome === "failed" ? failureOf3(line) : null);
}
function failureOf3(line) {
  return { ...longReprText(field(line, "longrepr")), hypothesis: sectionOf(line, "Hypothesis") };
}
function sectionOf(line, name) {
  let section = asArray(field(line, "sections")).find((one) => asArray(one)[0] === name), text = asArray(section)[1];
  return typeof text == "string" ? text : null;
}
function endingProblems(file, { finished: finished2, session, tests }) {
  if (!finished2)
    return [{ file, kind: "truncated", message: "The log has no end of session: pytest was killed or crashed, so tests may be missing from it." }];
  if (session.exitCode === EXIT.internalError) return [problemOf(file, internalError)];
  let executions = [...tests.values()].flatMap((test) => test.executions), isRed2 = hasFailed(executions), cut2 = executions.filter(({ attempt }) => attempt.outcome === "unknown").length;
  if (session.exitCode !== EXIT.interrupted && cut2 > 0 && !isRed2) {
    let message2 = `${cut2} test(s) began and have no end here: pytest was stopped while they ran (pytest.exit), so others may be missing.`;
    return [{ file, kind: "truncated", message: message2 }];
  }
  return session.exitCode !== EXIT.interrupted ? [] : [{ file, kind: isRed2 ? "ambiguous" : "truncated", message: "pytest stopped before its end (exit code 2: a collection error, --maxfail, or Ctrl-C), so tests may have no result here." }];
}

// src/ingest/formats.ts
var FORMATS = [
  {
    format: "plugin",
    recognises: ({ firstLine: firstLine2 }) => firstLine2 !== null && isPluginLine(firstLine2),
    read: readPluginLines
  },
  {
    format: "reportlog",
    recognises: ({ firstLine: firstLine2 }) => firstLine2 !== null && reportType(firstLine2) !== null,
    read: readReportlog
  },
  {
    format: "junit",
    recognises: ({ root }) => root === "testsuites" || root === "testsuite",
    read: readJunit
  },
  { format: "coverage-xml", recognises: ({ root }) => root === "coverage", read: readCoverageXml },
  {
    format: "coverage-json",
    recognises: (opening) => matches(opening, isCoverageJson),
    read: readCoverageJson
  },
  { format: "benchmark", recognises: (opening) => matches(opening, isBenchmark), read: readBenchmark },
  { format: "mutmut", recognises: (opening) => matches(opening, isMutmutJson), read: readMutmut },
  { format: "json-report", recognises: (opening) => matches(opening, isJsonReport), read: readJsonReport },
  { format: "lcov", recognises: ({ head }) => isLcov(head), read: readLcov },
  { format: "mutmut", recognises: ({ head }) => isMutmutResults(head), read: readMutmut },
  { format: "atheris", recognises: ({ head }) => isAtherisLog(head), read: readAtheris }
];
function matches({ whole }, test) {
  return whole !== null && test(whole);
}

// src/ingest/text.ts
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i, LATIN_1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1)$/i, CP_1252 = /^(?:windows-1252|cp1252|ansi_x3\.4-1968)$/i, HEAD_BYTES = 200, asciiDecoder = new TextDecoder("utf-8", { ignoreBOM: !0 }), AsciiPiece = class {
  utf8;
  constructor(utf82) {
    this.utf8 = utf82;
  }
  get text() {
    return asciiDecoder.decode(this.utf8);
  }
};
function textPiece(text) {
  return { text, utf8: new TextEncoder().encode(text) };
}
async function* decodePieces(bytes, notes) {
  let decode = null, head = new Uint8Array(0);
  for await (let piece of bytes) {
    if (decode !== null) {
      yield decode(piece, !1);
      continue;
    }
    if (head = joinBytes([head, piece]), head.byteLength < HEAD_BYTES) {
      head = head.slice();
      continue;
    }
    decode = decoderFor(head, notes), yield decode(head, !1);
  }
  decode === null && (decode = decoderFor(head, notes), yield decode(head, !1)), yield decode(new Uint8Array(0), !0);
}
function decoderFor(head, notes) {
  if (head[0] === 255 && head[1] === 254) return utf16("utf-16le");
  if (head[0] === 254 && head[1] === 255) return utf16("utf-16be");
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return utf8(null, notes);
  let declared = declaredEncoding(head);
  return declared !== null && LATIN_1.test(declared) ? (piece) => textPiece(singleByteText(piece, null)) : declared !== null && CP_1252.test(declared) ? (piece) => textPiece(singleByteText(piece, WINDOWS_1252)) : utf8(declared !== null && !UTF_8.test(declared) ? declared : null, notes);
}
function utf16(encoding) {
  let decoder3 = new TextDecoder(encoding);
  return (piece, last) => textPiece(decoder3.decode(piece, { stream: !last }));
}
function utf8(declared, notes) {
  let held = new Uint8Array(0), decoder3 = new TextDecoder("utf-8", { fatal: !0 }), replacing = new TextDecoder("utf-8", { ignoreBOM: !0 });
  return (piece, last) => {
    let bytes = joinBytes([held, piece]), end = last ? bytes.byteLength : wholeCharacters(bytes);
    held = bytes.slice(end);
    let whole = bytes.subarray(0, end);
    if (whole.byteLength === 0) return { text: "", utf8: whole };
    if (!decoder3.ignoreBOM && (decoder3 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }), whole[0] === 239 && whole[1] === 187 && whole[2] === 191 && (whole = whole.subarray(3))), isAscii(whole)) return new AsciiPiece(whole);
    try {
      return { text: decoder3.decode(whole), utf8: whole };
    } catch {
      if (declared !== null) throw unknownEncoding(declared);
      return notes.length === 0 && notes.push({
        kind: "malformed",
        message: "Some bytes are not valid UTF-8; they are shown as U+FFFD."
      }), textPiece(replacing.decode(whole));
    }
  };
}
function unknownEncoding(declared) {
  return new UnreadableError({
    kind: "unsupported",
    message: `The encoding "${declared}" is not read; write the report in UTF-8.`
  });
}
function isAscii(bytes) {
  let { buffer, byteOffset, length } = bytes, first = Math.min(length, -byteOffset & 3), count = length - first >> 2, bits = 0;
  if (count > 0) {
    let words = new Int32Array(buffer, byteOffset + first, count);
    for (let at = 0; at < count; at += 1) bits |= words[at] ?? 0;
  }
  for (let at = 0; at < first; at += 1) bits |= bytes[at] ?? 0;
  for (let at = first + 4 * count; at < length; at += 1) bits |= bytes[at] ?? 0;
  return (bits & 2155905152) === 0;
}
function wholeCharacters(bytes) {
  let { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    let byte = bytes[length - back] ?? 0;
    if (byte < 128) return length;
    if (byte >= 192)
      return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? length - back : length;
  }
  return length;
}
function declaredEncoding(bytes) {
  let head = singleByteText(bytes.subarray(0, HEAD_BYTES), null);
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
}
function singleByteText(bytes, high) {
  let parts = [];
  for (let offset = 0; offset < bytes.length; offset += 8192) {
    let piece = bytes.subarray(offset, offset + 8192);
    parts.push(String.fromCharCode(...piece));
  }
  let text = parts.join("");
  return high === null ? text : text.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 128] ?? character);
}

// src/ingest/unrecognised.ts
var KNOWN = [
  { start: /^PK[\u0003\u0005]/, what: "a zip archive; unpack it and give the reports in it" },
  {
    start: /^SQLite format 3/,
    what: "coverage.py's data file; give the output of `coverage xml` or `coverage json`"
  },
  {
    start: /^version https:\/\/git-lfs/,
    what: "a Git LFS pointer; fetch the file itself with `git lfs pull`"
  },
  { start: /^(?:<!doctype html|<html)/i, what: "an HTML page" },
  {
    start: /^\{\s*"tests_by_mangled_function_name"/,
    what: "mutmut's record of which test runs what; give its .meta files or the output of `mutmut results`"
  }
], ACCEPTED = "JUnit XML, pytest-reportlog, pytest-json-report, coverage.py's XML, JSON and LCOV, pytest-benchmark's JSON, mutmut's results and Atheris' logs are", NO_REPORT = {
  kind: "unsupported",
  message: `This is no report that is read; ${ACCEPTED}.`
};
async function unrecognisedFault(source, { head, root }) {
  let known2 = KNOWN.find(({ start }) => start.test(head));
  return known2 !== void 0 ? { kind: "unsupported", message: `No report is read here: this is ${known2.what}.` } : root === null ? NO_REPORT : await scanXml(source, { open: () => "enter", close: () => {
  }, taken: () => {
  } }) ?? {
    kind: "unsupported",
    message: `XML with the root element <${root}> is no report that is read; ${ACCEPTED}.`
  };
}
function unrecognisedJsonFault(text) {
  let reason = jsonFault(text);
  return reason === null ? NO_REPORT : { kind: "malformed", message: `The JSON can't be read: ${reason}` };
}
function jsonFault(text) {
  try {
    return parseJson(text), null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/ingest/recognise.ts
async function recognise(report2, { checkout, detail }, notes) {
  let text = decodePieces(reportBytes(report2.chunks()), notes), begun = await readHead3(text);
  if (begun.head === "" && begun.fault !== null) throw begun.fault;
  if (begun.head.trim() === "") throw new UnreadableError({ kind: "empty", message: "The file is empty." });
  let opening = openingOf(begun.head), known2 = FORMATS.find((row) => row.recognises(opening)), folder = report2.folder ?? null, about = { file: report2.path, folder, checkout, detail }, pieces = () => continued(begun, text);
  if (known2 !== void 0) return { format: known2, source: { ...about, pieces, json: null } };
  if (!/^[{[]/.test(opening.head))
    throw new UnreadableError(await unrecognisedFault({ ...about, pieces, json: null }, opening));
  let parts = [];
  for await (let piece of pieces()) parts.push(piece.text);
  let whole = parts.join(""), json = opening.head.startsWith("{") ? jsonObject(whole) : null, format = FORMATS.find((row) => row.recognises({ ...opening, whole: json }));
  if (format === void 0) throw new UnreadableError(unrecognisedJsonFault(whole));
  return { format, source: { ...about, pieces: () => onePiece(whole), json } };
}
async function readHead3(text) {
  let begun = { head: "", pieces: [], fault: null };
  try {
    for (; begun.head.length < HEAD_CHARACTERS; ) {
      let next = await text.next();
      if (next.done === !0) break;
      let { text: begins, utf8: utf82 } = next.value;
      begun.pieces.push({ text: begins, utf8: utf82.slice() }), begun.head += begins, begun.head.length >= HEAD_CHARACTERS && begun.head.trimStart() === "" && Object.assign(begun, { head: "", pieces: [] });
    }
  } catch (error) {
    begun.fault = error;
  }
  return begun;
}
async function* continued({ pieces, fault }, rest) {
  if (yield* pieces, fault !== null) throw fault;
  yield* rest;
}
async function* onePiece(text) {
  yield textPiece(text);
}

// src/ingest/read-reports.ts
async function readReports(files, checkout) {
  return merge(await readEach(files, { checkout, detail: "all" }));
}
async function readEach(files, about) {
  let read = [];
  for (let file of files) read.push(await readFile(file, about));
  return read;
}
function merge(read) {
  let tests = [], coverage = [], sessions = [], mutants = [], crashes = [], benchmarks = [], problems = [];
  for (let { file, format, reading } of read) {
    for (let problem of reading.problems) problems.push(problem);
    if (format !== null)
      switch (reading.kind) {
        case "tests":
          tests.push({ file, format, reading }), sessions.push(reading.session);
          break;
        case "coverage":
          coverage.push({ exact: format !== "coverage-xml", reading });
          break;
        case "mutants":
          mutants.push(reading);
          break;
        case "fuzz":
          for (let crash of reading.crashes) crashes.push(crash);
          break;
        case "benchmarks":
          for (let benchmark of reading.benchmarks) benchmarks.push(benchmark);
          break;
        case "nothing":
          break;
      }
  }
  let merged = mergeTests(tests);
  return {
    session: mergeSessions(sessions),
    tests: merged.tests,
    ...merged.order === null ? {} : { order: merged.order },
    coverage: mergeCoverage(coverage),
    mutants: mergeMutantReports(mutants),
    fuzzCrashes: mergeFuzzCrashes(crashes),
    benchmarks: mergeBenchmarks(benchmarks),
    problems: [...problems, ...standingDoubts(tests), ...merged.problems]
  };
}
async function readFile(report2, about) {
  let file = report2.path, failed2 = (problem) => ({ file, format: null, reading: onlyProblem(problem) });
  try {
    let input = namedInput(file);
    if (input !== null) return { file, format: "atheris", reading: await readFuzzInput(report2, input) };
    let notes = [], { format, source } = await recognise(report2, about, notes), reading = await format.read(source);
    return reading.problems.unshift(...notes.map((note) => problemOf(file, note))), { file, format: format.format, reading };
  } catch (error) {
    if (error instanceof UnreadableError) return failed2(problemOf(file, error.fault));
    let reason = error instanceof Error ? error.message : String(error);
    return failed2({ file, kind: "malformed", message: `The file could not be read: ${reason}` });
  }
}

// src/action/claimed-run.ts
function claimedRun(job, { testedSha, parents: parents2, event }) {
  return job.repository === null || job.runId === null ? null : {
    repository: job.repository,
    runId: job.runId,
    attempt: job.attempt,
    workflow: job.workflow,
    job: job.name,
    event: job.event,
    ref: job.ref,
    testedSha: testedSha ?? job.sha,
    parents: parents2,
    pullRequest: pullRequestOf(job.ref, event)
  };
}
function pullRequestOf(ref, event) {
  let fromRef = positive(/^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref ?? "")?.[1]);
  if (fromRef !== null) return fromRef;
  let number = field2(field2(event, "pull_request"), "number");
  return typeof number == "number" ? positive(String(number)) : null;
}
function field2(value, name) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}

// src/model/coverage-totals.ts
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
  let { statements, coveredLines, branches, coveredBranches } = totals, measurable = statements + branches, percent3 = measurable === 0 ? 100 : 100 * (coveredLines + coveredBranches) / measurable;
  return { ...totals, percent: percent3 };
}

// node_modules/@noble/hashes/sha2.js
var $3 = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]), E5 = new Uint32Array(64), q3 = class extends HashMD {
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(b6, t7) {
    super(64, b6, 8, !1), this.A = t7[0] | 0, this.B = t7[1] | 0, this.C = t7[2] | 0, this.D = t7[3] | 0, this.E = t7[4] | 0, this.F = t7[5] | 0, this.G = t7[6] | 0, this.H = t7[7] | 0;
  }
  get() {
    let { A: b6, B: t7, C: e9, D: x8, E: r2, F: o4, G: a2, H: f2 } = this;
    return [b6, t7, e9, x8, r2, o4, a2, f2];
  }
  set(b6, t7, e9, x8, r2, o4, a2, f2) {
    this.A = b6 | 0, this.B = t7 | 0, this.C = e9 | 0, this.D = x8 | 0, this.E = r2 | 0, this.F = o4 | 0, this.G = a2 | 0, this.H = f2 | 0;
  }
  _cloneInto(b6) {
    return (b6 ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(b6);
  }
  process(b6, t7) {
    for (let s3 = 0; s3 < 16; s3++, t7 += 4) E5[s3] = b6.getUint32(t7, !1);
    for (let s3 = 16; s3 < 64; s3++) {
      let d12 = E5[s3 - 15], i4 = E5[s3 - 2], H3 = rotr(d12, 7) ^ rotr(d12, 18) ^ d12 >>> 3, A5 = rotr(i4, 17) ^ rotr(i4, 19) ^ i4 >>> 10;
      E5[s3] = A5 + E5[s3 - 7] + H3 + E5[s3 - 16] | 0;
    }
    let { A: e9, B: x8, C: r2, D: o4, E: a2, F: f2, G: n3, H: l5 } = this;
    for (let s3 = 0; s3 < 64; s3++) {
      let d12 = rotr(a2, 6) ^ rotr(a2, 11) ^ rotr(a2, 25), i4 = l5 + d12 + Chi(a2, f2, n3) + $3[s3] + E5[s3] | 0, A5 = (rotr(e9, 2) ^ rotr(e9, 13) ^ rotr(e9, 22)) + Maj(e9, x8, r2) | 0;
      l5 = n3, n3 = f2, f2 = a2, a2 = o4 + i4 | 0, o4 = r2, r2 = x8, x8 = e9, e9 = i4 + A5 | 0;
    }
    e9 = e9 + this.A | 0, x8 = x8 + this.B | 0, r2 = r2 + this.C | 0, o4 = o4 + this.D | 0, a2 = a2 + this.E | 0, f2 = f2 + this.F | 0, n3 = n3 + this.G | 0, l5 = l5 + this.H | 0, this.set(e9, x8, r2, o4, a2, f2, n3, l5);
  }
  roundClean() {
    clean(E5);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
  }
}, _SHA256 = class extends q3 {
  constructor() {
    super(32, SHA256_IV);
  }
}, _SHA224 = class extends q3 {
  constructor() {
    super(28, SHA224_IV);
  }
}, z = h(["0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817"].map((u7) => BigInt(u7))), v2 = z[0], I5 = z[1], F7 = new Uint32Array(80), G2 = new Uint32Array(80), M = class extends HashMD {
  Ah = 0;
  Al = 0;
  Bh = 0;
  Bl = 0;
  Ch = 0;
  Cl = 0;
  Dh = 0;
  Dl = 0;
  Eh = 0;
  El = 0;
  Fh = 0;
  Fl = 0;
  Gh = 0;
  Gl = 0;
  Hh = 0;
  Hl = 0;
  constructor(b6, t7) {
    super(128, b6, 16, !1), this.Ah = t7[0] | 0, this.Al = t7[1] | 0, this.Bh = t7[2] | 0, this.Bl = t7[3] | 0, this.Ch = t7[4] | 0, this.Cl = t7[5] | 0, this.Dh = t7[6] | 0, this.Dl = t7[7] | 0, this.Eh = t7[8] | 0, this.El = t7[9] | 0, this.Fh = t7[10] | 0, this.Fl = t7[11] | 0, this.Gh = t7[12] | 0, this.Gl = t7[13] | 0, this.Hh = t7[14] | 0, this.Hl = t7[15] | 0;
  }
  get() {
    let { Ah: b6, Al: t7, Bh: e9, Bl: x8, Ch: r2, Cl: o4, Dh: a2, Dl: f2, Eh: n3, El: l5, Fh: s3, Fl: d12, Gh: i4, Gl: H3, Hh: A5, Hl: S } = this;
    return [b6, t7, e9, x8, r2, o4, a2, f2, n3, l5, s3, d12, i4, H3, A5, S];
  }
  set(b6, t7, e9, x8, r2, o4, a2, f2, n3, l5, s3, d12, i4, H3, A5, S) {
    this.Ah = b6 | 0, this.Al = t7 | 0, this.Bh = e9 | 0, this.Bl = x8 | 0, this.Ch = r2 | 0, this.Cl = o4 | 0, this.Dh = a2 | 0, this.Dl = f2 | 0, this.Eh = n3 | 0, this.El = l5 | 0, this.Fh = s3 | 0, this.Fl = d12 | 0, this.Gh = i4 | 0, this.Gl = H3 | 0, this.Hh = A5 | 0, this.Hl = S | 0;
  }
  _cloneInto(b6) {
    return (b6 ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(b6);
  }
  process(b6, t7) {
    for (let h6 = 0; h6 < 16; h6++, t7 += 4)
      F7[h6] = b6.getUint32(t7), G2[h6] = b6.getUint32(t7 += 4);
    for (let h6 = 16; h6 < 80; h6++) {
      let C4 = F7[h6 - 15] | 0, D6 = G2[h6 - 15] | 0, T3 = N(C4, D6, 1) ^ N(C4, D6, 8) ^ H(C4, D6, 7), K = U(C4, D6, 1) ^ U(C4, D6, 8) ^ g(C4, D6, 7), B5 = F7[h6 - 2] | 0, p7 = G2[h6 - 2] | 0, w7 = N(B5, p7, 19) ^ A(B5, p7, 61) ^ H(B5, p7, 6), J2 = U(B5, p7, 19) ^ L(B5, p7, 61) ^ g(B5, p7, 6), y7 = w(K, J2, G2[h6 - 7], G2[h6 - 16]), j2 = x(y7, T3, w7, F7[h6 - 7], F7[h6 - 16]);
      F7[h6] = j2 | 0, G2[h6] = y7 | 0;
    }
    let { Ah: e9, Al: x8, Bh: r2, Bl: o4, Ch: a2, Cl: f2, Dh: n3, Dl: l5, Eh: s3, El: d12, Fh: i4, Fl: H3, Gh: A5, Gl: S, Hh: g7, Hl: U2 } = this;
    for (let h6 = 0; h6 < 80; h6++) {
      let C4 = N(s3, d12, 14) ^ N(s3, d12, 18) ^ A(s3, d12, 41), D6 = U(s3, d12, 14) ^ U(s3, d12, 18) ^ L(s3, d12, 41), T3 = s3 & i4 ^ ~s3 & A5, K = d12 & H3 ^ ~d12 & S, B5 = y(U2, D6, K, I5[h6], G2[h6]), p7 = F(B5, g7, C4, T3, v2[h6], F7[h6]), w7 = B5 | 0, J2 = N(e9, x8, 28) ^ A(e9, x8, 34) ^ A(e9, x8, 39), y7 = U(e9, x8, 28) ^ L(e9, x8, 34) ^ L(e9, x8, 39), j2 = e9 & r2 ^ e9 & a2 ^ r2 & a2, O3 = x8 & o4 ^ x8 & f2 ^ o4 & f2;
      g7 = A5 | 0, U2 = S | 0, A5 = i4 | 0, S = H3 | 0, i4 = s3 | 0, H3 = d12 | 0, { h: s3, l: d12 } = I(n3 | 0, l5 | 0, p7 | 0, w7 | 0), n3 = a2 | 0, l5 = f2 | 0, a2 = r2 | 0, f2 = o4 | 0, r2 = e9 | 0, o4 = x8 | 0;
      let N7 = b(w7, y7, O3);
      e9 = p(N7, p7, J2, j2), x8 = N7 | 0;
    }
    ({ h: e9, l: x8 } = I(this.Ah | 0, this.Al | 0, e9 | 0, x8 | 0)), { h: r2, l: o4 } = I(this.Bh | 0, this.Bl | 0, r2 | 0, o4 | 0), { h: a2, l: f2 } = I(this.Ch | 0, this.Cl | 0, a2 | 0, f2 | 0), { h: n3, l: l5 } = I(this.Dh | 0, this.Dl | 0, n3 | 0, l5 | 0), { h: s3, l: d12 } = I(this.Eh | 0, this.El | 0, s3 | 0, d12 | 0), { h: i4, l: H3 } = I(this.Fh | 0, this.Fl | 0, i4 | 0, H3 | 0), { h: A5, l: S } = I(this.Gh | 0, this.Gl | 0, A5 | 0, S | 0), { h: g7, l: U2 } = I(this.Hh | 0, this.Hl | 0, g7 | 0, U2 | 0), this.set(e9, x8, r2, o4, a2, f2, n3, l5, s3, d12, i4, H3, A5, S, g7, U2);
  }
  roundClean() {
    clean(F7, G2);
  }
  destroy() {
    this.destroyed = !0, clean(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}, _SHA512 = class extends M {
  constructor() {
    super(64, SHA512_IV);
  }
}, _SHA384 = class extends M {
  constructor() {
    super(48, SHA384_IV);
  }
}, V = Uint32Array.from([2352822216, 424955298, 1944164710, 2312950998, 502970286, 855612546, 1738396948, 1479516111, 258812777, 2077511080, 2011393907, 79989058, 1067287976, 1780299464, 286451373, 2446758561]), t0 = Uint32Array.from([573645204, 4230739756, 2673172387, 3360449730, 596883563, 1867755857, 2520282905, 1497426621, 2519219938, 2827943907, 3193839141, 1401305490, 721525244, 746961066, 246885852, 2177182882]), _SHA512_224 = class extends M {
  constructor() {
    super(28, V);
  }
}, _SHA512_256 = class extends M {
  constructor() {
    super(32, t0);
  }
}, sha256 = createHasher(() => new _SHA256(), oidNist(1)), sha224 = createHasher(() => new _SHA224(), oidNist(4)), sha512 = createHasher(() => new _SHA512(), oidNist(3)), sha384 = createHasher(() => new _SHA384(), oidNist(2)), sha512_256 = createHasher(() => new _SHA512_256(), oidNist(6)), sha512_224 = createHasher(() => new _SHA512_224(), oidNist(5));

// src/analysis/short-hash.ts
function shortHash(text) {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

// src/analysis/cause-key.ts
var VERSION = "c1";
function causeKey(leading, kind) {
  return `${VERSION}-${shortHash(kind === "cause" ? leading : `${kind} ${leading}`)}`;
}

// src/analysis/failing.ts
function isFailing2(test) {
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
function failureOf4(test) {
  for (let at = test.attempts.length - 1; at >= 0; at -= 1) {
    let failure = test.attempts[at]?.failure;
    if (failure !== void 0) return failure;
  }
  return UNDESCRIBED;
}

// src/analysis/test-name.ts
function pathOfNodeId(nodeId) {
  let end = nodeId.indexOf("::");
  if (end < 0) return nodeId;
  let path2 = nodeId.slice(0, end);
  return /\.\w+$/.test(path2) ? path2 : path2 + (/^[^[]*?\/[^[/]*?\.\w+(?=::|$)/.exec(nodeId.slice(end))?.[0] ?? "");
}
function nameOfNodeId(nodeId) {
  let name = nodeId.slice(pathOfNodeId(nodeId).length + 2), parameters = name.indexOf("[");
  return parameters < 0 ? name : name.slice(0, parameters);
}
function fileOfTest({
  nodeId,
  rootdir,
  file = null
}) {
  if (file !== null) return file;
  let path2 = pathOfNodeId(nodeId);
  return rootdir === "" ? path2 : `${rootdir}/${path2}`;
}

// src/analysis/evidence.ts
function evidenceOf(signatureKey, tests) {
  let frames = tests.flatMap((test) => {
    let failure = failureOf4(test);
    return failure.location === null ? failure.frames : [...failure.frames, failure.location];
  });
  return {
    signatureKey,
    frames,
    files: /* @__PURE__ */ new Set([...frames.map(({ file }) => file), ...tests.map(fileOfTest)])
  };
}
function separate(all, commits) {
  let groups = new Groups(all.map(({ signatureKey }) => signatureKey)), changed = changesByFile(commits ?? []), explains = new Map(all.map((evidence) => [evidence.signatureKey, commitsOf(evidence, changed)]));
  joinSharedFrames(all, groups);
  for (let evidence of all) {
    let mine = explains.get(evidence.signatureKey) ?? /* @__PURE__ */ new Set();
    for (let file of evidence.files)
      changed.has(file) && groups.join(`file ${file}`, evidence.signatureKey);
    mine.size === 1 && groups.join(`commit ${[...mine].join()}`, evidence.signatureKey);
  }
  return joinUnexplained(all, groups, explains), new Map(all.map(({ signatureKey }) => [signatureKey, groups.of(signatureKey)]));
}
function joinUnexplained(all, groups, explains) {
  let keys = all.map(({ signatureKey }) => signatureKey), explained = new Set(keys.filter((key) => explains.get(key)?.size).map((key) => groups.of(key))), unexplained = keys.filter((key) => !explained.has(groups.of(key))), first = keys.find((key) => explained.has(groups.of(key))) ?? keys[0];
  for (let key of unexplained) first !== void 0 && groups.join(first, key);
}
function joinSharedFrames(all, groups) {
  let vague = new Set(
    all.flatMap(({ frames }) => frames.filter((frame) => frame.function === null).map(({ file }) => file))
  );
  for (let { signatureKey, frames } of all)
    for (let frame of frames)
      groups.join(`frame ${frame.file} ${vague.has(frame.file) ? "" : frame.function}`, signatureKey);
}
function changesByFile(commits) {
  let changed = /* @__PURE__ */ new Map();
  for (let { sha, files } of commits)
    for (let file of files) changed.set(file, (changed.get(file) ?? /* @__PURE__ */ new Set()).add(sha));
  return changed;
}
function commitsOf(evidence, changed) {
  return new Set([...evidence.files].flatMap((file) => [...changed.get(file) ?? []]));
}
var Groups = class {
  #parents = /* @__PURE__ */ new Map();
  constructor(names3) {
    for (let name of names3) this.#parents.set(name, name);
  }
  /** The name that stands for the group. */
  of(name) {
    let at = name;
    for (let up = this.#parentOf(at); up !== at; up = this.#parentOf(at)) {
      let above = this.#parentOf(up);
      this.#parents.set(at, above), at = above;
    }
    return at;
  }
  join(a2, b6) {
    this.#parents.set(this.of(a2), this.of(b6));
  }
  #parentOf(name) {
    return this.#parents.get(name) ?? name;
  }
};

// src/analysis/normalise-message.ts
var MAX_INPUT = 2e3, MAX_LINES2 = 3, MAX_LENGTH = 300, NORMALISATIONS = [
  { varies: "colours, also as JUnit XML writes them", pattern: /(?:\u001b|#x1B)\[[0-9;?]*[A-Za-z]/g, to: "" },
  {
    // pytest writes what XML can't hold as `#x07`; older versions (8.3 at least) everything beyond U+FFFF as well.
    varies: "characters that not every report can hold",
    pattern: new RegExp("#x(?:10[0-9A-F]{4}|[1-9A-F][0-9A-F]{4}|D[89A-F][0-9A-F]{2}|FFF[EF]|0[0-8BCEF]|1[0-9A-F]|7F)|[\\0-\\x08\\v\\f\\x0e-\\x1f\\x7f-\\x9f\\ufffd-\\uffff]|\\p{Surrogate}|[\\u{10000}-\\u{10ffff}]", "gu"),
    to: "·"
  },
  {
    varies: "UUIDs",
    pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
    to: "<uuid>"
  },
  {
    varies: "dates and times",
    pattern: /(?<!\d)\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-])|(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?![\w:])/g,
    to: "<time>"
  },
  {
    varies: "dates in words",
    pattern: /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\d{1,2}[ -])?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)[ -]{1,2}\d{1,4}(?:,? \d{4})?(?:,? <time>)?(?: \d{4})?(?: (?:GMT|UTC|[+-]\d{4}))?\b/g,
    to: "<time>"
  },
  { varies: "dates with slashes", pattern: /(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?![\w/])/g, to: "<time>" },
  {
    varies: "temporary files, wherever pytest or the system keeps them",
    pattern: /(?:\/[^\s'"/]+)*\/(?:tmp|var\/folders|dev\/shm|pytest-of-[^\s'"/]+)\/[^\s'"`,;)\]}>]*|[A-Za-z]:[\\/]+(?:[^\s'"\\/]+[\\/]+)*(?:Temp|tmp)[\\/][^\s'"]*/g,
    to: "<tmp>"
  },
  {
    varies: "the machine's folders above a file",
    pattern: /(?<![\w.:/<>-])(?:\/(?:home|root|Users|opt|usr|builds|github|workspaces?|__w|mnt|srv)|[A-Za-z]:[\\/]+(?:a|Users))(?:[\\/]+[^\s'"\\/:,;()]+)*[\\/]+([^\s'"\\/:,;()]+)/g,
    to: (_match, name) => `<path>/${name}`
  },
  { varies: "addresses of objects", pattern: /\b0x[0-9a-f]+\b/gi, to: "<address>" },
  {
    varies: "hashes and object ids",
    pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}\b/gi,
    to: "<hex>"
  },
  {
    // ULIDs, nano ids, tokens: long, and mixed as no name is.
    varies: "random ids",
    pattern: /(?<![\w-])(?=(?:[^\d\s]*\d){3})(?:[0-9A-HJKMNP-TV-Z]{26}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[A-Za-z0-9_-]{16,64})(?![\w-])/g,
    to: "<id>"
  },
  { varies: "the xdist worker", pattern: /\bgw\d+\b/g, to: "<worker>" },
  {
    // One row for both, so that the end of a string is not taken for the start of the next.
    varies: "bytes and quoted data; a quoted name of something stays, since it tells bugs apart",
    pattern: /(?<!\w)(b?)(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")(?!\w)/g,
    to: (match, bytes, single = "", double = "") => bytes === "b" ? "<bytes>" : isName2(single || double) ? match : "<text>"
  },
  {
    varies: "durations",
    pattern: /(?<![\w.])\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|minutes?)\b/g,
    to: "<time>"
  },
  {
    varies: "numbers that are no part of a name",
    pattern: /(?:(?<![\w)\]])[-+])?(?<!\w)\d[\d_]*(?:\.\d+)*(?:e[-+]?\d+)?(?!\w)/gi,
    to: "<n>"
  }
], SETS = {
  varies: "the order of a set",
  pattern: /\{([^{}:]{1,300})\}/g,
  to: (_match, items = "") => `{${[...new Set(items.split(", "))].sort(byText).join(", ")}}`
}, DATA = {
  varies: "words in a list of data",
  pattern: /(?:'[^'\n]*'|"[^"\n]*"|<(?:text|n|hex|id)>)(?:, (?:'[^'\n]*'|"[^"\n]*"|<(?:text|n|hex|id)>))+/g,
  to: (items) => /\d|<(?:text|hex|id)>/.test(items) ? items.replace(/'[^']*'|"[^"]*"/g, "<text>") : items
}, ITEMS = {
  varies: "the number of items in a list",
  pattern: /(<n>|<bytes>|<text>)(?:, \1)+/g,
  to: (_match, literal) => literal
}, ASSERT_NORMALISATIONS = [
  {
    varies: "strings",
    pattern: /(?<!\w)(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?!\w)/g,
    to: "<text>"
  }
], COMPARISON = /^assert (.+?) (==|!=|<=|>=|<|>|not in|in|is not|is) (.+)$/, EXAMPLE = /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|^You can reproduce this|^\(?note: /;
function normaliseMessage(message) {
  let lines = [];
  for (let raw of failingExample(message).slice(0, MAX_INPUT).split(/\r?\n/)) {
    let line = raw.trim();
    if (EXAMPLE.test(line)) break;
    if (line === "") continue;
    let isAssert = line.startsWith("assert ");
    if (lines.push(isAssert ? normaliseAssert(line) : normalise(line, [...NORMALISATIONS, DATA, SETS, ITEMS])), isAssert || lines.length === MAX_LINES2) break;
  }
  return bounded(lines.join(" ").replace(/\s+/g, " ").trim());
}
function bounded(text) {
  return [...text].slice(0, MAX_LENGTH).join("");
}
function failingExample(message) {
  let shown2 = message.slice(0, MAX_INPUT), end = /^(?:Expected(?: nothing|:)|Differences \()/m.exec(shown2)?.index;
  if (end === void 0 || !/^\d{3,} /.test(shown2)) return message;
  let start = shown2.slice(0, end).lastIndexOf(">>> ");
  return start < 0 ? message : shown2.slice(start);
}
function normaliseAssert(line) {
  let match = COMPARISON.exec(line), uncut = match === null ? line : `assert ${uncutOperand(match[1])} ${match[2]} ${uncutOperand(match[3])}`;
  return normalise(uncut, [...NORMALISATIONS, ...ASSERT_NORMALISATIONS, SETS, ITEMS]);
}
function uncutOperand(operand = "") {
  return /^(['"]).*\.\.\..*\1$/.test(operand) ? "<text>" : operand.includes("...") ? "…" : operand;
}
function normalise(text, rows) {
  return rows.reduce(
    (done, { pattern, to }) => done.replace(pattern, to),
    text
  );
}
function isName2(quoted) {
  return /^[A-Za-z_][\w.]*$/.test(quoted) && !/\d{3}/.test(quoted);
}

// src/analysis/signature.ts
var VERSION2 = "s2", SAME_EVERYWHERE = [
  {
    bug: "a module that can’t be imported breaks every file that imports it",
    applies: ({ kind, type }) => kind === "collection-error" && /^(?:ModuleNotFoundError|ImportError)$/.test(type)
  },
  {
    bug: "a fixture that is gone breaks every test that asks for it",
    applies: ({ phase, type, message }) => phase === "setup" && type === "" && /^fixture '.*' not found/.test(message)
  }
];
function signatureOf(failure, test) {
  let raised2 = subjectOf(failure), message = messageOf(failure, raised2), type = typeOf(raised2, message), place2 = placeOf2(failure, raised2, test), root = rootOf(failure), told = [type, message, place2.file, place2.function, ...root === null ? [] : [root]];
  return { key: `${VERSION2}-${shortHash(JSON.stringify(told))}`, type, message, ...place2 };
}
function subjectOf(failure) {
  let [first, ...others] = failure.leaves ?? [];
  return first === void 0 ? failure : others.every((other) => keyOf2(other) === keyOf2(first)) ? { ...first, location: first.location ?? failure.location } : failure;
}
function keyOf2({ type, message, location }) {
  return JSON.stringify([type, normaliseMessage(message), location?.file, location?.function]);
}
function messageOf(failure, raised2) {
  let message = normaliseMessage(raised2.message);
  if (raised2 !== failure || failure.leaves === void 0) return message;
  let leaves = failure.leaves.map((leaf) => `${leaf.type}: ${normaliseMessage(leaf.message)}`);
  return bounded(`${message} | ${[...new Set(leaves)].sort(byText).join(" | ")}`);
}
function typeOf({ type }, message) {
  return type === "" && message.startsWith("assert ") ? "AssertionError" : type;
}
function rootOf({ root }) {
  return root === void 0 ? null : [root.type, root.location?.file ?? null, root.location?.function ?? null];
}
function placeOf2(failure, { location }, test) {
  let nowhere = { file: null, function: null };
  if (SAME_EVERYWHERE.some((row) => row.applies(failure))) return nowhere;
  let own = test === void 0 ? null : { file: fileOfTest(test), function: nameOfNodeId(test.nodeId).split("::").at(-1) || null };
  if (location !== null) {
    let { file, function: name } = location;
    return { file, function: name ?? (own?.file === file ? own.function : null) };
  }
  return failure.kind === "collection-error" ? { file: own?.file ?? null, function: null } : (failure.kind === "crash" || failure.kind === "failure" && failure.phase === "call" ? own : null) ?? nowhere;
}

// src/analysis/signed-tests.ts
var known = /* @__PURE__ */ new WeakMap();
function sign(result) {
  let before = known.get(result);
  if (before !== void 0) return before;
  let signed = { result, signature: signatureOf(failureOf4(result), result) };
  return known.set(result, signed), signed;
}
function bySignature(tests) {
  return groupBy(tests, (test) => test.signature.key).sort(
    (a2, b6) => b6.length - a2.length || byText(a2[0].signature.key, b6[0].signature.key)
  );
}
function leadingKey(tests) {
  return (bySignature(tests)[0] ?? tests)[0].signature.key;
}
function countSignatures(tests) {
  return bySignature(tests).map((same) => ({ signature: same[0].signature, tests: same.length }));
}

// src/analysis/commit-order.ts
function isAncestor(commits, sha, of) {
  return sha !== of && withAncestors(parentsOf(commits), of).has(sha);
}
function parentsOf(commits) {
  return new Map(commits.map(({ sha, parents: parents2 }) => [sha, parents2]));
}
function withAncestors(parents2, sha, most = Number.POSITIVE_INFINITY) {
  let seen = /* @__PURE__ */ new Set([sha]);
  for (let at of seen) {
    if (seen.size > most) break;
    for (let parent of parents2.get(at) ?? []) seen.add(parent);
  }
  return seen;
}

// src/analysis/split-known.ts
function splitKnown(members, {
  filedFor,
  past,
  commits
}) {
  let bySignature2 = groupBy(members, ({ signature }) => signature.key), leading = bySignature2.find(([{ signature }]) => signature.key === filedFor)?.[0].signature.key ?? leadingKey(members), leaders = bySignature2.find(([first2]) => first2.signature.key === leading), lead = leaders === void 0 ? null : rangeOf(leaders, past);
  if (leaders === void 0 || lead === null) return [members];
  let apart = bySignature2.filter((same) => {
    let range = same === leaders ? null : rangeOf(same, past);
    return range !== null && (hasFailedBy(range.firstFailed, lead.lastPassed, commits) || hasFailedBy(lead.firstFailed, range.lastPassed, commits));
  }), gone = new Set(apart.flat()), [first, ...others] = members.filter((test) => !gone.has(test));
  if (first === void 0 || apart.length === 0) return [members];
  let byRange = groupBy(apart.flat(), ({ result }) => {
    let range = past.get(identityOf(result));
    return `${range?.lastPassed}..${range?.firstFailed}`;
  });
  return [[first, ...others], ...byRange];
}
function rangeOf(tests, past) {
  let ranges = tests.map(({ result }) => past.get(identityOf(result))), { lastPassed = null, firstFailed = null } = ranges[0] ?? {};
  return ranges.every(
    (range) => range?.lastPassed === lastPassed && range.firstFailed === firstFailed
  ) && lastPassed !== null && firstFailed !== null ? { lastPassed, firstFailed } : null;
}
function hasFailedBy(firstFailed, at, commits) {
  return firstFailed === at || isAncestor(commits, firstFailed, at);
}

// src/analysis/same-cause.ts
var UNKNOWN_RANGE = { lastPassed: null, firstFailed: null, commits: null };
function apartFromDismissed(group, dismissed) {
  let leading = leadingKey(group.tests), [first, ...others] = group.tests.filter(({ signature }) => signature.key !== leading), [same, ...alike] = group.tests.filter(({ signature }) => signature.key === leading);
  return !dismissed.has(causeKey(leading, group.kind)) || first === void 0 || same === void 0 ? [group] : [
    { ...group, tests: [same, ...alike] },
    ...apartFromDismissed({ ...group, tests: [first, ...others] }, dismissed)
  ];
}
function joinAlike(groups, commits) {
  let joined2 = /* @__PURE__ */ new Set(), withSignature = /* @__PURE__ */ new Map();
  for (let group of groups) {
    let alike = [
      ...new Set([...signaturesOf(group)].flatMap((key) => withSignature.get(key) ?? []))
    ].filter((other) => !areApart(other, group, commits)), [first, ...more] = alike, one = first === void 0 ? group : together([first, ...more, group]);
    for (let other of alike) joined2.delete(other);
    joined2.add(one);
    for (let key of signaturesOf(one)) {
      let others = (withSignature.get(key) ?? []).filter((other) => !alike.includes(other));
      withSignature.set(key, [...others, one]);
    }
  }
  return [...joined2];
}
function signaturesOf({ tests }) {
  return new Set(tests.map(({ signature }) => signature.key));
}
function areApart({ range: one }, { range: other }, commits) {
  return isAfter(one, other, commits) || isAfter(other, one, commits);
}
function isAfter({ lastPassed }, { firstFailed }, commits) {
  return lastPassed !== null && firstFailed !== null && hasFailedBy(firstFailed, lastPassed, commits);
}
function together([first, ...more]) {
  return {
    ...first,
    tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
    isNew: [first, ...more].some(({ isNew }) => isNew),
    // A known cause keeps the range in which it first appeared.
    range: first.knownKey === null ? commonRange([first, ...more]) : first.range
  };
}
function commonRange([first, ...more]) {
  let { lastPassed, firstFailed, commits } = first.range, isPassed = more.every(({ range }) => range.lastPassed === lastPassed), isFailed = more.every(({ range }) => range.firstFailed === firstFailed);
  return {
    lastPassed: isPassed ? lastPassed : null,
    firstFailed: isFailed ? firstFailed : null,
    commits: isPassed && isFailed ? commits : null
  };
}
function mergeSameKey(groups) {
  return groupBy(groups, ({ tests, knownKey, kind }) => knownKey ?? causeKey(leadingKey(tests), kind)).map(
    ([first, ...more]) => more.length === 0 ? first : together([first, ...more])
  );
}

// src/analysis/grouping.ts
var SMALLEST_SUITE = 10;
function groupFailures(found2, total) {
  let failures = { ...found2, past: new Map(found2.past.map((test) => [identityOf(test), test])) }, { newFailures, oldFailures, flakyFailures, hasBaseline } = failures, all = [...newFailures, ...oldFailures, ...flakyFailures].map(sign), [first, ...others] = all;
  if (first !== void 0 && total >= SMALLEST_SUITE && all.length > total / 2) {
    let isNew = hasBaseline ? newFailures.length > 0 : null, sameRange = hasBaseline && oldFailures.length === 0, known2 = failures.known.find(({ kind }) => kind === "suite-broken"), range = known2?.range ?? (sameRange ? rangeOf2(all, failures) : UNKNOWN_RANGE);
    return [{ tests: [first, ...others], isNew, range, kind: "suite-broken", knownKey: known2?.key ?? null }];
  }
  let { groups, left } = takeKnown(failures), ofRange = hasBaseline ? groupsOfRange(left) : groupsOfPast(left.newFailures, null, failures), fresh = joinAlike([...ofRange, ...groupsOfPast(left.oldFailures, !1, failures)], failures.commits), dismissed = new Set(failures.known.filter(({ isDismissed }) => isDismissed).map(({ key }) => key));
  return mergeSameKey([...groups, ...fresh.flatMap((group) => apartFromDismissed(group, dismissed))]);
}
function takeKnown(failures) {
  let known2 = failures.known.filter(({ kind }) => kind !== "suite-broken"), causeOf2 = new Map(
    known2.flatMap(
      (cause) => cause.tests.map((test) => [failureIdentity(test, test.signature), cause])
    )
  ), members = /* @__PURE__ */ new Map(), isTaken = (result) => {
    let test = sign(result), cause = causeOf2.get(failureIdentity(result, test.signature.key));
    if (cause === void 0) return !1;
    let tests = members.get(cause);
    return tests === void 0 ? members.set(cause, [test]) : tests.push(test), !0;
  }, newOnes = new Set(failures.newFailures), left = {
    ...failures,
    newFailures: failures.newFailures.filter((result) => !isTaken(result)),
    oldFailures: failures.oldFailures.filter((result) => !isTaken(result)),
    flakyFailures: failures.flakyFailures.filter((result) => !isTaken(result))
  }, { past, commits } = failures, isNew = (tests) => failures.hasBaseline ? tests.some(({ result }) => newOnes.has(result)) : null;
  return { groups: [...members].flatMap(([{ key, kind, range, isOver, filedFor }, all]) => {
    let isDivisible = kind === "cause" && !isOver, [tests, ...apart] = isDivisible ? splitKnown(all, { filedFor, past, commits }) : [all];
    return [{
      tests: tests ?? all,
      isNew: isNew(tests ?? all),
      range,
      kind,
      knownKey: key
    }, ...apart.map((some) => splitOff(some, { isNew: isNew(some), past, from: key }))];
  }), left };
}
function splitOff(tests, { isNew, past, from }) {
  let { lastPassed = null, firstFailed = null } = past.get(identityOf(tests[0].result)) ?? {};
  return {
    tests,
    isNew,
    range: { lastPassed, firstFailed, commits: null },
    kind: "cause",
    knownKey: null,
    splitFrom: from
  };
}
function rangeOf2(tests, { neverSeenPassing, range, past }) {
  let unseen2 = new Set(neverSeenPassing), unknown = tests.filter(({ result }) => unseen2.has(result));
  if (unknown.length === 0) return range;
  let passed = new Set(unknown.map(({ result }) => past.get(identityOf(result))?.lastPassed ?? null)), [lastPassed = null] = passed;
  return passed.size === 1 && unknown.length === tests.length && lastPassed !== null ? lastPassed === range.lastPassed ? range : { ...range, lastPassed, commits: null } : { ...range, lastPassed: null };
}
function groupsOfRange(failures) {
  return dividedByEvidence(failures.newFailures.map(sign), failures.range.commits).map((members) => ({
    tests: members,
    isNew: !0,
    range: rangeOf2(members, failures),
    kind: "cause",
    knownKey: null
  }));
}
function groupsOfPast(results, isNew, { past }) {
  let pastOf = ({ result }) => past.get(identityOf(result)), signed = results.map(sign), hasRange = (test) => (pastOf(test)?.lastPassed ?? null) !== null, ranged = signed.filter(hasRange), rest = signed.filter((test) => !hasRange(test));
  return [
    ...groupBy(ranged, (test) => `${pastOf(test)?.lastPassed}..${pastOf(test)?.firstFailed}`).flatMap((tests) => {
      let { lastPassed = null, firstFailed = null } = pastOf(tests[0]) ?? {};
      return dividedByEvidence(tests, null).map((members) => ({
        tests: members,
        isNew,
        range: { lastPassed, firstFailed, commits: null },
        kind: "cause",
        knownKey: null
      }));
    }),
    ...groupsBySignature(rest, isNew)
  ];
}
function dividedByEvidence(tests, commits) {
  let evidence = bySignature(tests).map((same) => {
    let results = same.map(({ result }) => result);
    return evidenceOf(same[0].signature.key, results);
  }), groupOf = separate(evidence, commits);
  return groupBy(tests, ({ signature }) => groupOf.get(signature.key) ?? "");
}
function groupsBySignature(tests, isNew) {
  return bySignature(tests).map((same) => ({
    tests: same,
    isNew,
    range: UNKNOWN_RANGE,
    kind: "cause",
    knownKey: null
  }));
}

// src/analysis/namesake-module.ts
var MISMATCH = /^import file mismatch:\nimported module '.*' has this __file__ attribute:\n\s*(.+)\nwhich is not the same as the test file we want to collect:\n\s*(.+)$/m;
function namesakeModuleOf(test) {
  let { kind, message } = failureOf4(test);
  if (kind !== "collection-error") return null;
  let [, first = "", second = ""] = MISMATCH.exec(message) ?? [], rootdir = second.endsWith(`/${test.nodeId}`) ? second.slice(0, -test.nodeId.length) : null;
  return rootdir !== null && first.startsWith(rootdir) ? first.slice(rootdir.length) : null;
}

// src/analysis/pytest-options.ts
var OPTIONS2 = [
  // A doctest of a module is named after the object (`shop.cart.Cart`); no function or class has a dot in its name.
  ({ test, path: path2, name }) => path2.endsWith(".py") && (name.includes(".") || isModuleDoctest(test, path2, name)) ? ["--doctest-modules"] : [],
  // A document is one test, named after its file. pytest takes a .txt or .rst that is named to it as it is.
  ({ path: path2, name, inFolder }) => {
    let ending = /\.[^./]+$/.exec(path2)?.[0] ?? ".py";
    return name !== "" && baseName(path2) === name && ending !== ".py" && (inFolder || ![".txt", ".rst"].includes(ending)) ? [`--doctest-glob=*${ending}`] : [];
  },
  // pytest escapes such characters in parameters unless it is told not to; the ids differ.
  ({ test: { nodeId }, path: path2 }) => path2.endsWith(".py") && /[^\x20-\x7e]/.test(parametersOf(nodeId)) ? ["-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"] : [],
  // Else a test that hung would hang again. The words are pytest-timeout's.
  ({ test }) => {
    let seconds = /^Timeout \(?>(\d+(?:\.\d+)?)s\b/.exec(failureOf4(test).message)?.[1];
    return seconds === void 0 ? [] : [`--timeout=${seconds}`];
  },
  // pytest-repeat numbers each test's runs at the end of its id: `[2-3]` is the second of three.
  ({ test: { nodeId }, session }) => {
    let times = /[[-]\d{1,6}-(\d{1,6})\]$/.exec(nodeId)?.[1];
    return times !== void 0 && session?.plugins["pytest-repeat"] !== void 0 ? [`--count=${times}`] : [];
  },
  // A folder is wider than the test: what else can't be collected there must not stop it.
  ({ test, inFolder }) => inFolder && failureOf4(test).kind !== "collection-error" ? ["--continue-on-collection-errors"] : [],
  ({ session }) => seedOptions(session)
], SEED_OPTIONS = [
  { plugin: "randomly", option: "--randomly-seed" },
  { plugin: "random-order", option: "--random-order-seed" },
  { plugin: "hypothesis", option: "--hypothesis-seed" }
];
function optionsFor(test, { session, inFolder }) {
  let path2 = pathOfNodeId(test.nodeId), known2 = { test, path: path2, name: nameOfNodeId(test.nodeId), session, inFolder };
  return OPTIONS2.flatMap((option) => option(known2));
}
function seedOptions(session) {
  let options = /* @__PURE__ */ new Set();
  for (let { plugin, option } of SEED_OPTIONS) {
    let seed = session?.seeds[plugin];
    seed !== void 0 && /^\d+$/.test(seed) && options.add(`${option}=${seed}`);
  }
  return [...options];
}
function isModuleDoctest(test, path2, name) {
  let [file = "", folder = ""] = path2.split("/").reverse(), module = file === "__init__.py" ? folder : file.slice(0, -3);
  return name === "" || name !== module ? !1 : !name.startsWith("test") || /^(Expected( nothing)?:|UNEXPECTED EXCEPTION: )/m.test(failureOf4(test).excerpt);
}
function parametersOf(nodeId) {
  let start = nodeId.indexOf("[");
  return start < 0 ? "" : nodeId.slice(start);
}
function baseName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
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
  let path2 = pathOfNodeId(nodeId);
  return canBePath(path2) ? canBeArgument(nodeId) && isCutIntoItsNames(path2, nodeId.slice(path2.length)) ? { kind: "argument", argument: nodeId } : { kind: "ids", argument: path2, isFolder: !1 } : { kind: "ids", argument: folderThatCanBe(path2), isFolder: !0 };
}
var NO_ARGUMENT = new RegExp("\\0|\\p{Surrogate}", "u"), NO_PATH = new RegExp("\\0|\\p{Surrogate}|\\[|::", "u");
function canBeArgument(text) {
  return !NO_ARGUMENT.test(text);
}
function canBePath(path2) {
  return !NO_PATH.test(path2);
}
function folderThatCanBe(path2) {
  let above = path2.slice(0, path2.search(NO_PATH)).lastIndexOf("/");
  return above > 0 ? path2.slice(0, above) : ".";
}
function isCutIntoItsNames(path2, names3) {
  let bracket = names3.indexOf("["), parts = (bracket < 0 ? names3 : names3.slice(0, bracket)).split("::").slice(1);
  return bracket >= 0 && names3.slice(bracket).includes("]::") ? !1 : parts.length < 2 || path2.endsWith(".py") && parts.every(isPythonName);
}
function isPythonName(name) {
  return new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u").test(name);
}

// src/analysis/reproduction.ts
function reproductionOf(test, session, { shell: name = "posix", pluginFolder, before = [] } = {}) {
  let address = addressOf(test), earlier = before.map((nodeId) => addressOf({ nodeId })), { kind } = failureOf4(test);
  if (address.kind === "none" || kind === "internal-error" || !canBeArgument(test.rootdir)) return null;
  let shell = shellNamed(name), { quote } = shell, inFolder = address.kind === "ids" && address.isFolder, plain3 = [
    "pytest",
    ...earlier.flatMap((one) => one.kind === "none" ? [] : [quote(asPath(one.argument))]),
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    "-v",
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote))
  ].join(" "), command = [address, ...earlier].every((one) => one.kind === "argument") || kind === "collection-error" ? plain3 : shell.withIds?.({
    ids: asciiJson([...before, test.nodeId]),
    pluginFolder: pluginFolder === void 0 ? null : quote(pluginFolder),
    command: `${plain3} --redfirst-ids=`
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
function asPath(path2) {
  return /^[-@]/.test(path2) ? `./${path2}` : path2;
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

// src/model/severities.ts
var SEVERITIES = ["P0", "P1", "P2", "P3"];

// src/analysis/path-glob.ts
function matchesGlob(path2, pattern) {
  return matchSegments(path2.split("/"), pattern.split("/"));
}
function matchSegments(path2, pattern) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (let segment of pattern) {
    let next = /* @__PURE__ */ new Set();
    for (let at of reached) {
      let name = path2[at];
      if (segment === "**") for (let end = at; end <= path2.length; end += 1) next.add(end);
      else name !== void 0 && matchSegment(name, segment) && next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(path2.length);
}
function matchSegment(name, pattern) {
  let wanted = 0, star = -1, starred = 0, at = 0;
  for (; at < name.length; )
    if (pattern[wanted] === "*")
      star = wanted, starred = at, wanted += 1;
    else if (wanted < pattern.length && (pattern[wanted] === "?" || pattern[wanted] === name[at]))
      wanted += 1, at += 1;
    else if (star >= 0)
      wanted = star + 1, starred += 1, at = starred;
    else
      return !1;
  return /^\**$/.test(pattern.slice(wanted));
}

// src/analysis/words.ts
function wordsOf(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function nameHasWord(name, word) {
  let wanted = wordsOf(word);
  return wanted.length > 0 && `_${wordsOf(name).join("_")}_`.includes(`_${wanted.join("_")}_`);
}
function hasWord(text, word) {
  return text.split(/\/|::/).some((segment) => nameHasWord(segment, word));
}
function withoutFolders(path2, name) {
  let wanted = wordsOf(name).join("_"), segments = path2.split("/");
  return segments.filter((segment, index) => index === segments.length - 1 || wordsOf(segment).join("_") !== wanted).join("/");
}

// src/analysis/severity.ts
var KIND_TEXT = {
  failure: "a test fails",
  crash: "the interpreter or a worker died while a test ran",
  "collection-error": "pytest could not collect it",
  "internal-error": "pytest itself failed",
  "suite-broken": "more than half of the suite fails",
  flaky: "a test is flaky",
  "fuzz-crash": "a fuzzer crashed it",
  "surviving-mutant": "a mutant survived",
  "coverage-drop": "coverage dropped",
  slowdown: "it became slower",
  "document-doctest": "an example in a document fails"
}, CONDITIONS = [
  ({ words }, subject) => words && findWord(words, subject),
  ({ path: path2 }, { path: file }) => path2 && findGlob(path2, file, "the path"),
  ({ crashPath }, subject) => crashPath && findGlob(crashPath, subject.crashPath, "the crash location"),
  ({ marker }, { markers }) => marker && say(
    marker.find((name) => markers.includes(name)),
    (name) => `it has the marker ${name}`
  ),
  ({ exception }, subject) => exception && say(
    exception.find((name) => isException(subject.exception, name)),
    (name) => `it raised ${name}`
  ),
  ({ message }, subject) => message && say(
    message.find((part) => subject.message.includes(part)),
    (part) => `its message contains "${part}"`
  ),
  ({ minTests }, { tests }) => minTests === void 0 ? void 0 : tests >= minTests ? `${tests} tests fail (${minTests} or more)` : null,
  ({ flakyRateAbove: limit }, { flakyRate }) => {
    if (limit !== void 0)
      return flakyRate !== null && flakyRate > limit ? `it is flaky in more than ${percent(limit)} of its runs` : null;
  },
  ({ kinds, flakyRateAbove }, subject) => kinds && say(
    kinds.find((kind) => subject.kinds.includes(kind)),
    // How often it is flaky has said that it is.
    (kind) => kind === "flaky" && flakyRateAbove !== void 0 ? "" : KIND_TEXT[kind]
  )
];
function assess(subject, rules) {
  let byRules = assessByRules(subject, rules), marked = subject.markers.flatMap((marker) => MARKER.exec(marker)?.[1] ?? []).toSorted()[0], severity = SEVERITIES.find((known2) => known2 === marked);
  if (severity === void 0) return byRules;
  let why = `a failing test has the marker severity("${severity}"), by which its author decides`;
  return { ...byRules, severity, rule: "severity-marker", why };
}
var MARKER = /^severity\((P[0-3])\)$/;
function assessByRules(subject, rules) {
  for (let rule of rules) {
    let found2 = CONDITIONS.map((condition) => condition(rule.when, subject)).filter(
      (text) => text !== void 0
    ), met = found2.filter((text) => text !== null);
    if (met.length < found2.length) continue;
    let reasons = met.filter((text) => text !== ""), why = reasons.length === 0 ? rule.why : `${reasons.join(" and ")}: ${rule.why}`;
    return {
      severity: rule.severity,
      rule: rule.name,
      why,
      ...rule.security === !0 && { isSecurity: !0 }
    };
  }
  return { severity: "P2", rule: "no rule", why: "no rule of the configured list applies" };
}
function findWord(words, { path: path2, project = null, name, markers }) {
  let telling = path2 === null || project === null ? path2 : withoutFolders(path2, project);
  for (let word of words) {
    if (telling !== null && hasWord(telling, word)) return `"${word}" is a word of the path ${path2}`;
    if (hasWord(name, word)) return `"${word}" is a word of the test name ${name}`;
    let marker = markers.find((candidate) => hasWord(candidate, word));
    if (marker !== void 0) return `"${word}" is a word of the marker ${marker}`;
  }
  return null;
}
function findGlob(patterns, path2, what) {
  return path2 === null ? null : say(
    patterns.find((pattern) => matchesGlob(path2, pattern)),
    (pattern) => `${what} ${path2} matches ${pattern}`
  );
}
function isException(type, name) {
  return type === name || type.endsWith(`.${name}`);
}
function say(found2, text) {
  return found2 === void 0 ? null : text(found2);
}
function percent(rate) {
  return `${Math.round(rate * 1e3) / 10} %`;
}

// src/model/hours.ts
function hoursAfter(at, hours) {
  return new Date(at.getTime() + hours * 36e5).toISOString();
}

// src/analysis/sla.ts
function dueAt(filedAt, severity, slaHours) {
  if (Number.isNaN(filedAt.getTime())) throw new RangeError("dueAt: filedAt is not a valid date");
  return hoursAfter(filedAt, slaHours[severity]);
}

// src/analysis/subject.ts
function subjectOf2(test, cause) {
  let failure = failureOf4(test), kinds = [failure.kind];
  return isDocument(test) && kinds.push("document-doctest"), cause.suiteBroken && kinds.push("suite-broken"), {
    ...aboutFailure(test, failure),
    kinds,
    project: cause.project ?? null,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null
  };
}
function flakySubjectOf({ rate }, { test, failure, project = null }) {
  return { ...aboutFailure(test, failure), kinds: ["flaky"], project, tests: 1, flakyRate: rate };
}
function aboutFailure(test, failure) {
  return {
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message
  };
}
function isDocument(test) {
  let file = fileOfTest(test);
  return /\.(?:md|rst|txt)$/i.test(file) ? !0 : !file.endsWith(".py") && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf("/") + 1);
}

// src/analysis/causes.ts
function causesOf(input) {
  return groupFailures(input.failures, input.suite.total).map((group) => causeFrom(group, input)).sort(
    (a2, b6) => byText(a2.assessment.severity, b6.assessment.severity) || b6.tests.length - a2.tests.length || byText(a2.key, b6.key)
  );
}
function causeFrom(group, { suite, rules, slaHours, project, filedAt }) {
  let { kind, isNew, range, splitFrom } = group, leading = leadingKey(group.tests), tests = [...group.tests].sort(
    (a2, b6) => +(b6.signature.key === leading) - +(a2.signature.key === leading) || byNodeId(a2.result, b6.result)
  ), assessment = worstAssessment(tests, { kind, project }, rules);
  return {
    kind,
    key: group.knownKey ?? causeKey(leading, kind),
    tests: tests.map((test) => ({
      ...test,
      ...reproductionsOf(test.result, suite.session)
    })),
    signatures: countSignatures(tests),
    range,
    ...splitFrom !== void 0 && { splitFrom },
    isNew,
    assessment,
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity]
  };
}
function reproductionsOf(result, session) {
  let reproduce = reproductionOf(result, session);
  if (reproduce === null) return { reproduce: suiteReproductionOf(result) };
  let inPowerShell = reproductionOf(result, session, { shell: "powershell" });
  return {
    reproduce,
    ...inPowerShell !== null && inPowerShell !== reproduce && { reproduceInPowerShell: inPowerShell }
  };
}
function worstAssessment(tests, { kind, project }, rules) {
  let cause = { tests: tests.length, suiteBroken: kind === "suite-broken", project }, assessed = tests.map(({ result: result2 }) => ({ result: result2, ...assess(subjectOf2(result2, cause), rules) })).sort((a2, b6) => byText(a2.severity, b6.severity)), [worst] = assessed;
  if (worst === void 0) throw new Error("worstAssessment: a cause without tests");
  let { severity, rule, why, result } = worst, isSecurity = assessed.some((other) => other.isSecurity === !0), differ = assessed.some((other) => other.rule !== rule || other.why !== why);
  return {
    severity,
    rule,
    ...isSecurity && { isSecurity },
    why: differ ? `${why} (decided by ${result.nodeId})` : why
  };
}

// src/analysis/by-test.ts
var ByTest = class _ByTest {
  #byRootdir = /* @__PURE__ */ new Map();
  /** The last of equal tests counts. */
  static of(tests) {
    let byTest = new _ByTest();
    for (let test of tests) byTest.set(test, test);
    return byTest;
  }
  set({ rootdir, nodeId }, value) {
    let known2 = this.#byRootdir.get(rootdir);
    known2 === void 0 ? this.#byRootdir.set(rootdir, /* @__PURE__ */ new Map([[nodeId, value]])) : known2.set(nodeId, value);
  }
  get({ rootdir, nodeId }) {
    return this.#byRootdir.get(rootdir)?.get(nodeId);
  }
  has({ rootdir, nodeId }) {
    return this.#byRootdir.get(rootdir)?.has(nodeId) ?? !1;
  }
};

// src/analysis/flaky/flaky-delta.ts
function flakyDeltaOf(head, known2) {
  let before = ByTest.of(known2), delta = { new: [], known: [], gone: [] };
  for (let test of head) {
    let flaky = before.get(test), isBad = test.flaky || isFailing(test.outcome);
    flaky === void 0 ? test.flaky && delta.new.push(test) : isBad ? delta.known.push(test) : flaky.recovered !== null && test.outcome === "passed" && delta.gone.push(test);
  }
  return delta;
}

// src/analysis/compare.ts
function compareTests(head, base, past = null) {
  let failing = head.filter(isFailing2), before = ByTest.of(base ?? []), known2 = past?.flaky ?? null, comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta: base === null && known2 === null ? null : flakyDeltaOf(head, knownFlakyTests(base ?? [], known2)),
    absent: countAbsent(head, base ?? [])
  }, flakes = ByTest.of((known2 ?? []).filter(({ recovered }) => recovered === null));
  return sortFailures(failing, comparison, { before, past, flakes }), base === null || (comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    let earlier = before.get(test);
    return earlier === void 0 || !plainlyPassed(earlier);
  }), comparison.fixed = head.filter((test) => {
    if (!plainlyPassed(test) || flakes.has(test)) return !1;
    let earlier = before.get(test);
    return earlier !== void 0 && isFailing2(earlier);
  })), comparison;
}
function countAbsent(head, base) {
  let here = ByTest.of(head);
  return base.filter((test) => !here.has(test)).length;
}
function sortFailures(failing, { newFailures, knownFailures, knownFlaky }, {
  before,
  past,
  flakes
}) {
  let broken2 = ByTest.of(past?.broken ?? []), intermittent = ByTest.of(past?.intermittent ?? []);
  for (let result of failing) {
    let flake = flakes.get(result) ?? null, earlier = before.get(result), wasFailing = earlier !== void 0 && isFailing2(earlier), wasPassing = earlier !== void 0 && plainlyPassed(earlier);
    flake !== null || earlier?.flaky === !0 && !wasFailing ? knownFlaky.push({ result, past: flake, likely: past?.likely.get(identityOf(result)) ?? null }) : wasFailing || intermittent.has(result) || !wasPassing && broken2.has(result) ? knownFailures.push(result) : newFailures.push(result);
  }
}
function knownFlakyTests(base, known2) {
  let ofHistory = known2 ?? [], told = ByTest.of(ofHistory), ofBaseline = base.filter((test) => test.flaky && !told.has(test)).map(({ nodeId, rootdir }) => ({
    nodeId,
    rootdir,
    recovered: known2 === null ? "assumed" : null
  }));
  return [...ofHistory, ...ofBaseline];
}
function plainlyPassed(test) {
  return test.outcome === "passed" && !test.flaky;
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

// src/analysis/coverage-delta.ts
function coverageDelta(base, head, changed = null) {
  let before = fileByPath(base), after = fileByPath(head), files = [];
  for (let path2 of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    let [earlier, later] = [before.get(path2), after.get(path2)], from = earlier === void 0 ? null : filePercent(earlier), to = later === void 0 ? null : filePercent(later);
    if (from === to) continue;
    let unchanged = isUnchanged(earlier, later, changed), lost = unchanged === !0 ? lostLines(earlier, later) : [], delta = from === null || to === null ? null : to - from;
    files.push({ path: path2, base: from, head: to, delta, unchanged, ...lost.length > 0 && { lost } });
  }
  let basePercent = coverageTotals(base).percent, headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}
function fileByPath(coverage) {
  return new Map(coverage.files.map((file) => [file.path, file]));
}
function isUnchanged(earlier, later, changed) {
  return earlier === void 0 || later === void 0 ? null : earlier.blobId !== null && later.blobId !== null ? earlier.blobId === later.blobId : changed === null ? null : !changed.has(later.path);
}
function lostLines(earlier, later) {
  let ran = new Set(earlier?.executed);
  return (later?.missing ?? []).filter((line) => ran.has(line));
}

// src/analysis/diff-coverage.ts
var TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/, OTHER_TEXT = "the tests ran on another text of it";
function diffCoverage({ coverages, addedLines, contents }) {
  let unknown = contents?.unknown ?? /* @__PURE__ */ new Map(), measured = filesOf2(coverages, (path2) => addedLines.has(path2) || unknown.has(path2)), branches = { total: 0, covered: 0 }, result = { lines: 0, covered: 0, files: [], unmeasured: [] }, incomparable = [];
  for (let path2 of [.../* @__PURE__ */ new Set([...addedLines.keys(), ...unknown.keys()])].sort(byText)) {
    let files = measured.get(path2) ?? [], lines = addedLines.get(path2) ?? [], why = unknown.get(path2), addsNothing = lines.length === 0 && why === void 0;
    if (files.length === 0 && (addsNothing || !path2.endsWith(".py") || TEST_SIDE.test(path2))) continue;
    let added = why === void 0 ? addedPart(files, { lines, contents }) : null;
    added === null ? incomparable.push({ path: path2, why: why ?? OTHER_TEXT }) : added === "unmeasured" ? result.unmeasured.push(path2) : addFile(result, branches, added);
  }
  let hasBranches = coverages.some(({ branchesMeasured }) => branchesMeasured);
  return {
    ...result,
    ...hasBranches && { branches },
    ...incomparable.length > 0 && { incomparable }
  };
}
function addFile(result, sum, { path: path2, executed, missing, branches }) {
  let lines = executed.length + missing.length;
  if (lines === 0) return;
  result.lines += lines, result.covered += executed.length;
  for (let branch of branches)
    sum.total += branch.total, sum.covered += branch.covered;
  let partial = partialLines({ executed, branches });
  result.files.push({ path: path2, lines, missing, ...partial.length > 0 && { partial } });
}
function filesOf2(coverages, isWanted) {
  let wanted = coverages.flatMap(({ files }) => files).filter(({ path: path2 }) => isWanted(path2));
  return new Map(groupBy(wanted, ({ path: path2 }) => path2).map((same) => [same[0].path, same]));
}
function addedPart(files, { lines, contents }) {
  if (files.length === 0) return "unmeasured";
  let parts = files.flatMap((file) => {
    let measured = contents === null ? lines : linesIn(file, lines, contents);
    return measured === null ? [] : [partAt(file, new Map(measured.map((line, at) => [line, lines[at] ?? 0])))];
  }), [first] = parts;
  return first === void 0 || parts.length < files.length ? null : unionOf(first.path, parts);
}
function linesIn({ path: path2, blobId }, lines, { blobs, testedLines }) {
  let known2 = blobs.get(path2);
  if (known2 === void 0 || lines.length === 0) return lines;
  let measured = blobId ?? known2.tested;
  return measured === known2.head ? lines : measured !== null && measured === known2.tested ? testedLines.get(path2) ?? null : null;
}
function partAt(file, inHead) {
  let moved = (lines) => lines.flatMap((line) => inHead.get(line) ?? []);
  return fileCoverage(file.path, {
    executed: moved(file.executed),
    missing: moved(file.missing),
    excluded: [],
    branches: file.branches.flatMap((branch) => {
      let line = inHead.get(branch.line);
      return line === void 0 ? [] : [line === branch.line ? branch : { ...branch, line, missing: null }];
    })
  });
}
function partialLines({ executed, branches }) {
  let ran = new Set(executed);
  return branches.filter(({ line, total, covered }) => covered < total && ran.has(line)).map(({ line, total, covered }) => ({ line, total, covered }));
}

// src/analysis/looks.ts
function looksOf({ type, message }) {
  return `l1-${shortHash(JSON.stringify([type, message]))}`;
}

// src/analysis/flaky-causes.ts
function flakyCausesOf(input) {
  return causesOfFlakes(input, ({ recovered }) => recovered === null);
}
function recoveredFlakesOf(input) {
  return causesOfFlakes(input, ({ recovered }) => recovered !== null);
}
function causesOfFlakes(input, isAsked) {
  let results = ByTest.of(input.head), signed = input.past.flaky.filter(isAsked).map((flaky) => signedFlake(flaky, results.get(flaky), input));
  return groupBy(signed, ({ signature }) => signature).map((tests) => causeFrom2(tests, input)).sort(
    (a2, b6) => byText(a2.assessment.severity, b6.assessment.severity) || (b6.tests[0]?.flaky.rate ?? 0) - (a2.tests[0]?.flaky.rate ?? 0) || byText(a2.key, b6.key)
  );
}
function signedFlake(flaky, result, { past, session, rules, project }) {
  let test = result ?? unseen(flaky), failure = flaky.distinctFailures[0] ?? UNDESCRIBED, signature = signatureOf(failure, test);
  return {
    flaky,
    likely: past.likely.get(identityOf(flaky)) ?? null,
    signature: signature.key,
    looks: looksOf(signature),
    ...result !== void 0 && { isMarked: result.markers.includes("flaky") },
    reproduce: reproductionOf(test, session) ?? suiteReproductionOf(test),
    assessment: assess(flakySubjectOf(flaky, { test, failure, project }), rules)
  };
}
function causeFrom2(tests, { slaHours, filedAt }) {
  let sorted = [...tests].sort((a2, b6) => b6.flaky.rate - a2.flaky.rate || byNodeId(a2.flaky, b6.flaky)), [worst = tests[0]] = [...sorted].sort((a2, b6) => byText(a2.assessment.severity, b6.assessment.severity)), { assessment } = worst, isSecurity = sorted.some((test) => test.assessment.isSecurity === !0);
  return {
    key: causeKey(worst.signature, "flaky"),
    tests: sorted.map(({ assessment: _2, ...test }) => test),
    assessment: {
      ...assessment,
      ...isSecurity && { isSecurity: !0 },
      why: sorted.length > 1 ? `${assessment.why} (decided by ${worst.flaky.nodeId})` : assessment.why
    },
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity]
  };
}
function unseen({ nodeId, rootdir }) {
  return {
    nodeId,
    rootdir,
    nodeIdFrom: "plugin",
    file: null,
    line: null,
    markers: [],
    outcome: "unknown",
    flaky: !1,
    attempts: [{ outcome: "unknown", durationMs: null }]
  };
}

// src/analysis/infrastructure.ts
function infrastructureOf(test, patterns) {
  return isFailing2(test) ? patternOf(failureOf4(test), patterns) : null;
}
function patternOf({ type, message }, patterns) {
  return patterns.find(
    (pattern) => (pattern.exception?.some((name) => isException(type, name)) ?? !0) && (pattern.message?.some((part) => message.includes(part)) ?? !0)
  )?.name ?? null;
}
function infrastructureFailures(tests, patterns) {
  let failing = tests.filter(isFailing2).map((test) => ({ test, error: infrastructureOf(test, patterns) }));
  return patterns.flatMap(({ name }) => {
    let some = failing.filter(({ error }) => error === name).map(({ test }) => test);
    return some.length === 0 ? [] : [{ name, tests: some }];
  });
}

// src/analysis/judged-job.ts
function onlyJob({ session, tests, coverage, problems }) {
  return { suite: "", shard: null, session, tests, coverage, problems };
}
function jobLabel({ suite, shard }) {
  return shard === null ? suite : `${suite}, shard ${shard.name}`;
}

// src/analysis/only-in.ts
function onlyIn(where) {
  let some = [...where ?? []].filter(([, { passed }]) => passed.length > 0);
  return some.length === 0 ? null : new Map(some.map(([identity, environments]) => [identity, namesOf(environments)]));
}
function namesOf({ failed: failed2, passed }) {
  let [first = "", ...others] = failed2;
  if (others.length === 0) return failed2;
  let shared = partsOf(first).filter(
    (part) => others.every((name) => partsOf(name).includes(part)) && !passed.some((name) => partsOf(name).includes(part))
  );
  return shared.length === 0 ? failed2 : [shared.join(", ")];
}
function partsOf(environment) {
  return environment.split(", ");
}

// src/analysis/missing-shards.ts
var NAMED4 = 10;
function missingShards(jobs) {
  let shards = jobs.filter(({ shard }) => shard !== null);
  return groupBy(shards, ({ suite }) => suite).map(missingOf).filter((note) => note !== null);
}
function missingOf(jobs) {
  let [{ suite }] = jobs, expected = Math.max(0, ...jobs.map(({ shard }) => shard?.expected ?? 0)), found2 = [...new Set(jobs.map(({ shard }) => shard?.name ?? ""))].sort(byText), count = expected - found2.length;
  if (count <= 0) return null;
  let missing = count > NAMED4 ? null : missingNumbers(found2, expected), which = missing === null ? `there are only ${names2(found2)}` : `no results of ${names2(missing)}`;
  return `Shards missing in ${names2([suite])}: ${count} of ${expected} (${which}), so the results are not complete.`;
}
function names2(all) {
  return listed(all, { most: NAMED4, separator: ", ", longest: 100 });
}
function missingNumbers(found2, expected) {
  let numbers = /* @__PURE__ */ new Set();
  for (let name of found2) {
    let digits = /^(\d{1,9})(?:\/\d+)?$/.exec(name)?.[1];
    if (digits === void 0) return null;
    numbers.add(Number(digits));
  }
  let first = numbers.has(0) ? 0 : 1;
  if (first === 1 && !numbers.has(expected)) return null;
  let missing = Array.from({ length: expected }, (_2, index) => first + index).filter((number) => !numbers.has(number));
  return missing.length === expected - found2.length ? missing.map(String) : null;
}

// src/analysis/verdict.ts
var EXIT_CODES = {
  1: { text: "a failure", explainedBy: null },
  2: { text: "interrupted", explainedBy: ["collection-error"] },
  3: { text: "internal error", explainedBy: ["internal-error"] },
  4: { text: "wrong usage", explainedBy: [] }
}, ENDED_WELL = 0, NO_TESTS_COLLECTED = 5, SITUATIONS = [
  { holds: exitUnexplained, conclusion: "failure", note: exitNote },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind === "truncated"),
    conclusion: "failure",
    note: () => "The session died: a report ends in its middle, so tests after that point left no result."
  },
  {
    holds: (job) => hasNoResults(job) && job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: "neutral",
    note: () => "No results: the reports could not be read, or not whole."
  },
  {
    holds: (job) => hasNoResults(job) && !job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: "neutral",
    note: ({ session }) => session.exitCode === NO_TESTS_COLLECTED ? "No results: pytest collected no tests (exit code 5)." : "No results: the reports hold no tests."
  },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind !== "truncated"),
    conclusion: "neutral",
    note: () => "A report could not be read, so some results may be missing."
  }
], NAMED5 = 5;
function judge({ newFailures, jobs }) {
  if (jobs.length === 0)
    return {
      conclusion: "neutral",
      apartFromFailures: "neutral",
      notes: ["No results: there is no collection."]
    };
  let counted4 = jobs.map((job) => ({ ...job, counts: countTests(job.tests) })), judged = counted4.some((job) => !hasNoResults(job)) ? counted4.filter((job) => !onlyMeasures(job)) : counted4, situations = SITUATIONS.map(({ holds, conclusion, note }) => ({
    conclusion,
    notes: namedNotes(judged.filter(holds), note, jobs.length > 1)
  })).filter(({ notes }) => notes.length > 0), gaps = missingShards(jobs), limited = situations[0]?.conclusion ?? (gaps.length > 0 ? "neutral" : "success");
  return {
    conclusion: newFailures > 0 ? "failure" : limited,
    apartFromFailures: limited,
    notes: [...situations.flatMap(({ notes }) => notes), ...gaps]
  };
}
function namedNotes(jobs, note, isOneOfSeveral) {
  let labels = /* @__PURE__ */ new Map();
  for (let job of jobs) labels.set(note(job), (labels.get(note(job)) ?? /* @__PURE__ */ new Set()).add(jobLabel(job)));
  return [...labels].map(
    ([text, named2]) => isOneOfSeveral ? `In ${listed([...named2], { most: NAMED5, separator: "; ", longest: 100 })}: ${text}` : text
  );
}
function onlyMeasures({ tests, coverage, session, problems }) {
  return tests.length === 0 && coverage !== null && session.exitCode === null && problems.length === 0;
}
function hasNoResults({ counts, session }) {
  let ended2 = counts.total - counts.unknown;
  return ended2 === 0 || session.exitCode === NO_TESTS_COLLECTED && ended2 === counts.skipped;
}
function exitUnexplained({ tests, session: { exitCode } }) {
  if (exitCode === null || exitCode === ENDED_WELL || exitCode === NO_TESTS_COLLECTED) return !1;
  let failing = tests.filter(isFailing2), row = EXIT_CODES[exitCode];
  if (row === void 0) return !0;
  let { explainedBy } = row;
  return !failing.some((test) => explainedBy === null || explainedBy.includes(failureOf4(test).kind));
}
function exitNote({ tests, counts, session }) {
  let { exitCode, collected } = session, meaning2 = exitCode === null ? void 0 : EXIT_CODES[exitCode]?.text, explained = tests.some(isFailing2) ? "the failures here do not explain that" : "no test failed", missing = collected !== null && collected > counts.total ? ` It collected ${collected} tests; the reports hold ${counts.total}.` : "";
  return `pytest ended with exit code ${exitCode}${meaning2 === void 0 ? "" : ` (${meaning2})`}, and ${explained}.${missing}`;
}
function hidesResults(kind) {
  return kind !== "ambiguous";
}
var COVERAGE_NAME = /(?:^|[\\/])(?:coverage|cobertura|cov)(?:[^a-z\\/][^\\/]*)?\.(?:xml|json|lcov)(?:\.gz)?$|(?:^|[^a-z])lcov(?:[^a-z\\/][^\\/]*)?$|\.lcov(?:\.gz)?$/i;
function testReportProblems({ problems }) {
  return problems.filter(({ kind, file }) => hidesResults(kind) && !COVERAGE_NAME.test(file));
}

// src/analysis/analyse.ts
function analyse(input) {
  let { head, base, past, addedLines, range, rules, slaHours, project, filedAt } = input, baseTests = base === null || base.results.tests.length === 0 ? null : base.results.tests, baseCoverage = base?.results.coverage ?? null, { session, coverage, mutants, fuzzCrashes, benchmarks } = head, problems = [...head.problems, ...base?.results.problems ?? []], counts = countTests(head.tests), comparison = compareTests(head.tests, baseTests, past && pastBefore(past, range.head)), { newFailures, knownFailures, fixed: fixed2, flakyDelta } = comparison, hasBaseline = base !== null && baseTests !== null, infrastructure = infrastructureFailures(head.tests, input.infrastructure), failedByIt = new Set(infrastructure.flatMap(({ tests }) => tests)), ownDoing = (tests) => tests.filter((test) => !failedByIt.has(test)), causes = causesOf({
    failures: {
      newFailures: ownDoing(newFailures),
      neverSeenPassing: comparison.neverSeenPassing,
      oldFailures: ownDoing([...knownFailures, ...flakyHere(comparison, !1)]),
      flakyFailures: ownDoing(flakyHere(comparison, !0)),
      past: past?.broken ?? [],
      commits: past?.commits ?? [],
      hasBaseline,
      range: { lastPassed: range.base, firstFailed: range.head, commits: range.commits },
      known: input.knownCauses
    },
    suite: { total: counts.total, session },
    rules,
    slaHours,
    project,
    filedAt
  }), flakes = past && { past, head: head.tests, session, rules, slaHours, project, filedAt }, verdict2 = judge({ newFailures: newFailures.length, jobs: input.jobs ?? [onlyJob(head)] });
  return {
    conclusion: verdict2.conclusion,
    apartFromFailures: verdict2.apartFromFailures,
    gates: [],
    // Also one of coverage alone: the texts name it, and say that it holds no tests.
    baseline: base !== null && (hasBaseline || baseCoverage !== null) ? base.baseline : null,
    counts,
    newFailures,
    knownFailures,
    fixed: fixed2,
    knownFlaky: comparison.knownFlaky,
    flaky: head.tests.filter((test) => test.flaky),
    flakyDelta,
    testsAreCompared: hasBaseline,
    pastOf: past?.branch ?? null,
    onlyIn: onlyIn(input.whereFailing),
    causes,
    flakyCauses: flakes === null ? [] : flakyCausesOf(flakes),
    recoveredFlakes: flakes === null ? [] : recoveredFlakesOf(flakes),
    infrastructure,
    coverage: coverage && coverageTotals(coverage),
    coverageDelta: coverage && baseCoverage && coverageDelta(baseCoverage, coverage, input.contents?.paths),
    diffCoverage: addedLines && diffCoverageOf(input, addedLines),
    trends: input.trends,
    trend: past?.trend ?? [],
    session,
    beside: { mutants, fuzzCrashes, benchmarks },
    problems,
    notes: [
      ...verdict2.notes,
      ...comparisonNotes(comparison, base, past),
      ...(coverage && input.contents?.limits) ?? []
    ]
  };
}
function diffCoverageOf({ head, jobs, contents }, addedLines) {
  if (head.coverage === null) return null;
  let ofJobs = (jobs ?? [onlyJob(head)]).flatMap(({ coverage }) => coverage ?? []);
  return diffCoverage({ coverages: ofJobs, addedLines, contents: contents ?? null });
}
function flakyHere({ knownFlaky }, byHistory) {
  return knownFlaky.filter(({ past }) => past !== null === byHistory).map(({ result }) => result);
}
function pastBefore(past, head) {
  let isEarlier = ({ firstFailed }) => firstFailed !== head;
  return {
    flaky: past.flaky,
    likely: past.likely,
    broken: past.broken.filter(isEarlier),
    intermittent: past.intermittent.filter(isEarlier)
  };
}
function comparisonNotes({ knownFlaky, absent }, base, past) {
  let notes = [], flakyHere2 = knownFlaky.length === 0 ? null : countOf(knownFlaky.length, "failing test"), flakyNote = `Flaky on ${past !== null && knownFlaky.some((known2) => known2.past !== null) ? past.branch : "the baseline"}, so not counted as new: ${flakyHere2}.`;
  if (base === null || base.results.tests.length === 0) {
    let everyOther = flakyHere2 === null ? "every failure counts" : "every other failure counts";
    notes.push(
      base === null ? `No baseline: there is nothing to compare with, so ${everyOther} as new.` : `No baseline for the tests: its reports hold none, so ${everyOther} as new.`
    );
  } else base.results.problems.some(({ kind }) => kind !== "ambiguous") && notes.push("The baseline could not be read whole, so failures that it has too may count as new.");
  return notes.push(...(base?.baseline.limits ?? []).map((limit) => `Of the baseline: ${limit}`)), flakyHere2 !== null && notes.push(flakyNote), absent > 0 && notes.push(`In the baseline and not in these results: ${countOf(absent, "test")}.`), notes;
}
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/config/defaults.ts
var DEFAULT_SEVERITY_RULES = [
  {
    name: "security-or-data-loss",
    severity: "P0",
    security: !0,
    why: "security holes, lost or corrupted data and leaking costs harm people at once",
    when: {
      words: [
        "security",
        "auth",
        "authn",
        "authz",
        "permission",
        "secret",
        "crypto",
        "injection",
        "data_loss",
        "corruption",
        "cost_leak"
      ]
    }
  },
  {
    name: "fuzz-crash",
    severity: "P0",
    security: !0,
    why: "an input that kills the interpreter is in reach of an attacker",
    when: { kinds: ["fuzz-crash"] }
  },
  {
    name: "financial-or-data-correctness",
    severity: "P1",
    why: "wrong money or wrong records are costly and hard to set right later",
    when: { words: ["payment", "billing", "invoice", "ledger", "tax", "data_integrity"] }
  },
  {
    name: "crash",
    severity: "P1",
    why: "a crash takes everything with it that ran in the same process",
    when: { kinds: ["crash"] }
  },
  {
    name: "internal-error",
    severity: "P1",
    why: "after an internal error of pytest the rest of the suite did not run",
    when: { kinds: ["internal-error"] }
  },
  {
    name: "collection-error",
    severity: "P1",
    why: "none of the tests in a file that cannot be collected run",
    when: { kinds: ["collection-error"] }
  },
  {
    name: "suite-broken",
    severity: "P1",
    why: "a broken suite hides every other bug",
    when: { kinds: ["suite-broken"] }
  },
  {
    name: "document-doctest",
    severity: "P3",
    why: "an example in a document is out of date",
    when: { kinds: ["document-doctest"] }
  },
  {
    name: "often-flaky",
    severity: "P2",
    why: "a test that fails this often is no longer believed",
    when: { kinds: ["flaky"], flakyRateAbove: 0.1 }
  },
  {
    name: "flaky",
    severity: "P3",
    why: "a flaky test costs reruns and trust",
    when: { kinds: ["flaky"] }
  },
  {
    name: "coverage-drop",
    severity: "P3",
    why: "code without tests is where the next bug goes unseen",
    when: { kinds: ["coverage-drop"] }
  },
  {
    name: "surviving-mutant",
    severity: "P2",
    why: "the tests do not notice that this code is wrong",
    when: { kinds: ["surviving-mutant"] }
  },
  { name: "slowdown", severity: "P2", why: "users feel lost performance", when: { kinds: ["slowdown"] } },
  {
    name: "any-other-failure",
    severity: "P2",
    why: "incorrect behaviour, and no rule before this one applies",
    when: {}
  }
], DEFAULT_SLA_HOURS = { P0: 24, P1: 72, P2: 168, P3: 336 };

// src/model/version.ts
var VERSION3 = "0.1.0";

// src/model/build-collection.ts
function buildCollection({
  environment,
  shard,
  claimed,
  command,
  results,
  reproductions
}) {
  return {
    schema: "redfirst/collection@1",
    tool: { name: "redfirst", version: VERSION3 },
    environment: {
      ...environment,
      name: redactTokens(environment.name),
      matrix: redactedValues(environment.matrix)
    },
    shard,
    claimed,
    command: command === null ? null : { ...command, line: redact(command.line) },
    results: redactedResults(results),
    ...reproductions === void 0 ? {} : { reproductions: redactedReproductions(reproductions) }
  };
}
function redactedReproductions({ tests, leftOut: leftOut2 }) {
  let redactedId = (id) => id === null ? null : redactTokens(id);
  return {
    tests: tests.map((test) => ({
      ...test,
      nodeId: redactTokens(test.nodeId),
      polluter: redactedId(test.polluter),
      setter: redactedId(test.setter),
      command: test.command === null ? null : redact(test.command),
      why: redact(test.why)
    })),
    leftOut: leftOut2.map((test) => ({ ...test, nodeId: redactTokens(test.nodeId), why: redact(test.why) }))
  };
}
function redactedResults(results) {
  let tests = results.tests.map(redactedTest), changed = tests.filter(({ nodeId }, index) => nodeId !== results.tests[index]?.nodeId).length;
  return {
    ...results,
    session: {
      ...results.session,
      plugins: redactedValues(results.session.plugins),
      seeds: redactedValues(results.session.seeds)
    },
    tests,
    fuzzCrashes: results.fuzzCrashes.map(redactedCrash),
    benchmarks: results.benchmarks.map(redactedBenchmark),
    coverage: results.coverage === null ? null : redactedContexts(results.coverage),
    problems: [
      ...results.problems.map(redactedProblem),
      ...changed === 0 ? [] : [secretInNodeIds(changed)]
    ]
  };
}
function redactedTest(test) {
  return {
    ...test,
    nodeId: redactTokens(test.nodeId),
    file: test.file === null ? null : redactTokens(test.file),
    markers: test.markers.map(redactTokens),
    attempts: test.attempts.map(redactedAttempt)
  };
}
function redactedAttempt(attempt) {
  return attempt.failure === void 0 ? attempt : { ...attempt, failure: redactedFailure(attempt.failure) };
}
function redactedFailure(failure) {
  return {
    ...failure,
    type: redact(failure.type),
    message: redact(failure.message),
    location: failure.location === null ? null : redactedFrame(failure.location),
    frames: failure.frames.map(redactedFrame),
    excerpt: redact(failure.excerpt),
    ...failure.root === void 0 ? {} : { root: redactedException(failure.root) },
    ...failure.leaves === void 0 ? {} : { leaves: failure.leaves.map(redactedException) },
    ...failure.diff === void 0 ? {} : { diff: redact(failure.diff) },
    ...failure.examples === void 0 ? {} : { examples: failure.examples.map(redactedExample) }
  };
}
function redactedException({ type, message, location }) {
  return {
    type: redact(type),
    message: redact(message),
    location: location === null ? null : redactedFrame(location)
  };
}
function redactedExample({ text, decorator }) {
  return { text: redact(text), decorator: decorator === null ? null : redact(decorator) };
}
function redactedBenchmark(benchmark) {
  let { nodeId, name, group, params, commit, machine } = benchmark;
  return {
    ...benchmark,
    nodeId: redactTokens(nodeId),
    name: redactTokens(name),
    group: group === null ? null : redactTokens(group),
    params: redactedValues(params),
    commit: commit?.branch == null ? commit : { ...commit, branch: redactTokens(commit.branch) },
    machine: machine === null ? null : redactTokens(machine)
  };
}
function redactedContexts(coverage) {
  let { contexts } = coverage;
  return contexts === void 0 ? coverage : { ...coverage, contexts: contexts.map(redactTokens) };
}
function redactedCrash(crash) {
  return {
    ...crash,
    type: redact(crash.type),
    message: redact(crash.message),
    location: crash.location === null ? null : redactedFrame(crash.location),
    frames: crash.frames.map(redactedFrame),
    target: crash.target === null ? null : redactTokens(crash.target),
    input: crash.input === null ? null : { ...crash.input, file: redactTokens(crash.input.file) },
    excerpt: redact(crash.excerpt)
  };
}
function redactedFrame(frame) {
  return {
    ...frame,
    file: redactTokens(frame.file),
    function: frame.function === null ? null : redactTokens(frame.function)
  };
}
function redactedProblem(problem) {
  return { ...problem, file: redact(problem.file), message: redact(problem.message) };
}
function redactedValues(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [redactTokens(key), redact(value)]));
}
function secretInNodeIds(tests) {
  return {
    file: "node ids",
    kind: "unsafe",
    message: `What looks like a secret was redacted in the node ids of ${tests} ${tests === 1 ? "test" : "tests"}, so their reproduction commands won't find them. Give such parameters ids of their own.`
  };
}

// src/model/with-blob-ids.ts
async function withBlobIds(results, loadIds) {
  let { coverage } = results;
  if (coverage === null) return results;
  let ids = await loadIds(coverage.files.map(({ path: path2 }) => path2)), files = coverage.files.map((file) => ({ ...file, blobId: ids.get(file.path) ?? file.blobId }));
  return { ...results, coverage: { ...coverage, files } };
}

// src/render/escape-markdown.ts
var CODE_CHARACTERS = 200, PLAIN_CHARACTERS = 300;
var LONGEST_BACKTICK_RUN = 10, LIKE_A_COMMIT = /(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, TOO_SHORT_FOR_A_COMMIT = /^.{3}|.{6}(?=.)/g, entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };
function code(text, max = CODE_CHARACTERS) {
  let shown2 = cut(withoutMarkers(visible(redactTokens(text))), max);
  if (shown2 === "") return "(empty)";
  let run = longestBacktickRun(shown2);
  if (shown2.includes("|") || run > LONGEST_BACKTICK_RUN) return `<code>${inert(shown2)}</code>`;
  let ticks = "`".repeat(run + 1), padding = /^[` ]|[` ]$/.test(shown2) ? " " : "";
  return `${ticks}${padding}${shown2}${padding}${ticks}`;
}
function plain2(text, max = PLAIN_CHARACTERS) {
  return inert(oneLine(text, max));
}
function bare(text, max) {
  return cut(broken(oneLine(text, max)).replace(/`/g, "'"), max);
}
function fenceFor(body) {
  return "`".repeat(Math.max(3, longestBacktickRun(body) + 1));
}
function oneLine(text, max) {
  let line = redact(withoutAnsi(text)).replace(/\s+/g, " ").trim();
  return cut(withoutMarkers(visible(line)), max);
}
function inert(text) {
  return broken(text).replace(/[\\`*_[\]|~]/g, "\\$&").replace(/[&<>$]/g, (found2) => entities[found2] ?? found2).replace(/^(\d{1,20})(?=[.)])/, "$1\\").replace(/^[-+=#:]/, "\\$&");
}
function broken(text) {
  return text.replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`).replace(LIKE_A_COMMIT, (digits) => digits.replace(TOO_SHORT_FOR_A_COMMIT, `$&${ZERO_WIDTH_SPACE}`));
}
function longestBacktickRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}

// src/render/reproductions.ts
var MEANINGS = {
  deterministic: "deterministic",
  flaky: "flaky: equal runs of it end differently",
  "order-dependent": "it depends on the order of the tests, which is a bug and no flake",
  "not-reproduced": "not reproduced"
};
function renderReproductions({ tests, leftOut: leftOut2 }) {
  return tests.length + leftOut2.length === 0 ? "" : `
### Run again right after

${[
    ...tests.map((test) => `- ${code(test.nodeId)}: ${test.why} (${MEANINGS[test.verdict]})${causeOf(test)}`),
    ...leftOut2.map(({ nodeId, why }) => `- ${code(nodeId)}: left out, ${why}`)
  ].join(`
`)}
`;
}
function causeOf({ polluter, setter }) {
  return polluter !== null ? `; it fails only after ${code(polluter)}` : setter === null ? "" : `; it fails unless after ${code(setter)}`;
}

// src/render/numbers.ts
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted2(value, one, many = `${one}s`) {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}
function percent2(value) {
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
    let open2 = ranges.at(-1);
    open2 !== void 0 && open2[1] + 1 === line ? open2[1] = line : ranges.push([line, line]);
  }
  return ranges;
}
function lineRanges(lines, max = 30) {
  let ranges = consecutive(lines), shown2 = ranges.slice(0, max).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`), left = ranges.length - shown2.length;
  return shown2.join(", ") + (left > 0 ? `, … and ${counted2(left, "more range")}` : "");
}
function milliseconds(value) {
  return value >= 1e3 ? `${Number((value / 1e3).toPrecision(3))} s` : `${Number(value.toPrecision(value < 100 ? 2 : 3))} ms`;
}
function duration(ms2) {
  let minutes = Math.floor(ms2 / 6e4);
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return counted2(minutes, "minute");
  let inHours = Math.floor(minutes / 60);
  return inHours < 48 ? counted2(inHours, "hour") : counted2(Math.floor(inHours / 24), "day");
}

// src/render/budget.ts
var BUDGET = {
  check: 65e3,
  issue: 5e4,
  tests: 9e3,
  evidence: 3e4,
  comment: 65e3,
  summary: 1e6,
  checkTitle: 250,
  annotationMessage: 4e3,
  title: 200
}, REST = "see the collection artifact, or run `redfirst inspect --cases`";
function textBlock(markdown) {
  return { kind: "text", markdown };
}
function fixed(markdown) {
  return { cutOrder: 0, blocks: [textBlock(markdown)] };
}
function byteLength2(text) {
  return new TextEncoder().encode(text).length;
}
function fitBody(sections, maxBytes) {
  let parts = sections.flatMap(
    ({ cutOrder, blocks }) => blocks.map((block) => ({ cutOrder, block, keep: block.kind === "rows" ? block.rows.length : 1 }))
  ), size = () => parts.reduce((sum, part) => sum + weight(part), 0), byImportance = [...parts].reverse().sort((a2, b6) => b6.cutOrder - a2.cutOrder);
  for (let atLeast of [3, 0])
    for (let part of byImportance) {
      let excess = size() - maxBytes;
      if (excess <= 0) return joined(parts);
      shorten(part, excess, atLeast);
    }
  return joined(parts);
}
function shorten(part, excess, atLeast) {
  if (part.block.kind === "text") {
    part.block.instead !== void 0 && atLeast === 0 && (part.keep = 0);
    return;
  }
  let before = weight(part);
  for (; part.keep > atLeast && before - weight(part) < excess; )
    part.keep = Math.max(atLeast, part.keep - Math.max(1, Math.floor(part.keep / 20)));
}
function weight(part) {
  return byteLength2(shown(part)) + 2;
}
function joined(parts) {
  return `${parts.map(shown).filter((text) => text !== "").join(`

`)}
`;
}
function shown({ block, keep }) {
  if (block.kind === "text") return keep > 0 ? block.markdown : block.instead ?? block.markdown;
  let { before, rows, after, total, noun, rest = REST } = block, body = keep > 0 ? before + rows.slice(0, keep).join(`
`) + after : "", left = total - keep;
  if (left <= 0) return body;
  let more = keep > 0 ? `… and ${counted2(left, `more ${noun}`)}: ${rest}.` : `${counted2(left, noun)} left out: ${rest}.`;
  return body === "" ? more : `${body}

${more}`;
}

// src/render/failing-test.ts
function decidingFailure({ attempts: attempts2 }) {
  return attempts2.findLast(({ failure }) => failure !== void 0)?.failure ?? null;
}
function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}
function failingCell(test, { onlyIn: onlyIn2 }) {
  let where = onlyIn2?.get(identityOf(test)), cell = failureCell(decidingFailure(test));
  return where === void 0 ? cell : `${cell} (only on ${where.map((name) => code(name, 80)).join(", ")})`;
}
function failureCell(failure) {
  if (failure === null) return "the report does not say";
  let message = plain2(firstLine(failure.message), 160);
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
  let found2 = /* @__PURE__ */ new Map();
  for (let cause of causes)
    for (let { result } of cause.tests)
      found2.has(identityOf(result)) || found2.set(identityOf(result), cause);
  return found2;
}

// src/model/config-change.ts
function configChangeText({ path: path2, from, to }) {
  if (Array.isArray(from) && Array.isArray(to)) {
    let items = listChange(from, to);
    if (items !== null) return `${path2}: ${items}`;
  }
  return `${path2}: ${valueText(from)} → ${valueText(to)}`;
}
function listChange(from, to) {
  let [before, after] = [byName(from), byName(to)];
  if (before === null || after === null) return null;
  let parts = [
    named(
      [...after.keys()].filter((name) => !before.has(name)),
      "added"
    ),
    named(
      [...before.keys()].filter((name) => !after.has(name)),
      "removed"
    ),
    named(
      [...after].filter(([name, item]) => before.has(name) && before.get(name) !== item).map(([name]) => name),
      "changed"
    )
  ].filter((part) => part !== null);
  return parts.length === 0 ? "in another order" : parts.join("; ");
}
function byName(items) {
  let found2 = /* @__PURE__ */ new Map();
  for (let item of items) {
    let name = typeof item == "object" && item !== null ? Reflect.get(item, "name") : void 0;
    if (typeof name != "string") return null;
    found2.set(name, JSON.stringify(item));
  }
  return found2;
}
function named(names3, what) {
  if (names3.length === 0) return null;
  let more = names3.length - 5;
  return `${names3.slice(0, 5).map(short).join(", ")}${more > 0 ? ` and ${more} more` : ""} ${what}`;
}
function valueText(value) {
  return value === null ? "not set" : short(typeof value == "string" ? value : JSON.stringify(value));
}
function short(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// src/model/issue-blocks.ts
var DRY_RUN_TITLE = "Redfirst dry run: what would be filed here";

// src/render/check-notices.ts
var ROWS = 100, TESTS_NAMED = 5, NUMBERS_NAMED = 10, CHANGES_NAMED = 10, FILES_NAMED = 3;
function noticesSection(notices) {
  return notices.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      {
        kind: "rows",
        before: "",
        rows: notices.slice(0, ROWS).map((notice) => `- ${noticeText(notice)}`),
        after: "",
        total: notices.length,
        noun: "notice",
        rest: "see the log of the app"
      }
    ]
  };
}
function noticeText(notice) {
  switch (notice.kind) {
    case "refused":
      return `**Refused**: artifact ${code(notice.artifact, 120)}: ${plain2(notice.why, 500)}`;
    case "forbidden":
      return `**Forbidden**: the App lacks the permission ${code(`${notice.permission}: read`, 120)}, so what it would read by it is left out`;
    case "lost":
      return `**Lost**: there are no results of attempt ${notice.attempts.slice(0, 10).join(", ")} of this run, so jobs that were not repeated may be missing`;
    case "unconfirmed":
      return `**Not believed**: a job says that it is of pull request ${notice.claimed}, of which GitHub says that its head is another one`;
    case "undecided":
      return `**No comment**: ${counted2(notice.numbers.length, "open pull request")} (${numbersText(notice.numbers)}) have this commit as their head, and no job says which of them it tested`;
    case "held":
      return `**Held back**: ${counted2(notice.causes.length, "cause")} ${heldUntil[notice.why]}: ${testNames(notice.causes)}`;
    case "dry-run":
      return `**Dry run**: ${counted2(notice.causes, "cause")} would be filed, listed in the issue “${DRY_RUN_TITLE}”; a maintainer's comment \`/redfirst start\` there begins filing`;
    case "infrastructure":
      return `**Infrastructure**: ${counted2(notice.tests.length, "test")} failed by the known error ${code(notice.name, 80)}, which is counted and not filed: ${testNames([notice])}`;
    case "not-filed":
      return `**Nothing is filed**: ${plain2(notice.why, 500)}`;
    case "config-error":
      return configErrorText(notice.error, notice.standing);
    case "config-change":
      return `**The config changes** when this is merged: ${changesText(notice.changes)}`;
    case "passed-over":
      return `**Passed over**: ${counted2(notice.files.length, "file")} of artifact ${code(notice.artifact, 120)}, no ${notice.files.length === 1 ? "report" : "reports"}: ${filesText(notice.files)}`;
    case "told-twice":
      return `**Told twice**: ${toldTwiceText(notice)} of ${code(notice.environment, 120)} are in a collection of the same run too, whose word counts`;
    case "advice":
      return `**Reports that are not read**: artifacts of this run are called as reports are; to have them read, write ${code(`artifacts: ${JSON.stringify(notice.patterns)}`, 400)} into ${code(".github/redfirst.yml", 120)}`;
  }
}
function numbersText(numbers) {
  let left = numbers.length - NUMBERS_NAMED;
  return numbers.slice(0, NUMBERS_NAMED).join(", ") + (left > 0 ? `, … and ${left} more` : "");
}
var heldUntil = {
  confirmation: "would be filed if a second trusted run fails too",
  cap: "more than may be filed in a day; filed later if they still fail"
};
function filesText(files) {
  let left = files.length - FILES_NAMED, shown2 = files.slice(0, FILES_NAMED).map((file) => code(file, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${left} more` : shown2.join(", ");
}
function toldTwiceText({ tests, coverage }) {
  return tests === 0 ? "the uploaded coverage reports" : `${counted2(tests, "test")}${coverage ? " and the coverage" : ""} in the uploaded reports`;
}
function testNames(causes) {
  let all = causes.flatMap(({ tests }) => tests), left = all.length - TESTS_NAMED, shown2 = all.slice(0, TESTS_NAMED).map((test) => code(test, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted2(left, "more test")}` : shown2.join(", ");
}
function configErrorText({ file, place: place2, path: path2, message }, standing) {
  let whose = standing === "proposed" ? " of this pull request" : "", at = place2 === null ? "" : `, line ${place2.line}, column ${place2.column}`, key = path2 === "" ? "" : `${code(path2, 120)}: `;
  return `**Config error**${whose} in ${code(file, 160)}${at}: ${key}${plain2(message, 500)}`;
}
function changesText(changes) {
  let left = changes.length - CHANGES_NAMED, shown2 = changes.slice(0, CHANGES_NAMED).map((change2) => code(configChangeText(change2), 160));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted2(left, "more setting")}` : shown2.join(", ");
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
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/render/coverage-sections.ts
var LOST_FILES = 5, LOST_RANGES = 5, PARTIAL_LINES = 20, OPEN_FILES = 10;
function coverageSection(analysis, { rows }) {
  let { coverage, coverageDelta: coverageDelta2, diffCoverage: diffCoverage2 } = analysis;
  return coverage === null && coverageDelta2 === null && diffCoverage2 === null ? null : {
    cutOrder: 4,
    blocks: [
      { kind: "text", markdown: `### Coverage

${[
        diffCoverage2 === null ? null : diffLine(diffCoverage2),
        totalLine(analysis),
        coverageDelta2 === null ? null : lostLine(coverageDelta2)
      ].filter((line) => line !== null).map((line) => `- ${line}`).join(`
`)}` },
      ...diffCoverage2 === null ? [] : missingBlocks(diffCoverage2, rows),
      ...coverageDelta2 === null ? [] : deltaBlocks(coverageDelta2, rows)
    ]
  };
}
function totalLine({ coverage, coverageDelta: coverageDelta2 }) {
  if (coverageDelta2 !== null) {
    let { head, base, delta } = coverageDelta2;
    return `Coverage **${percent2(head)}**, ${percentagePoints(delta)} against the baseline (${percent2(base)})`;
  }
  if (coverage === null) return null;
  let { coveredLines, statements, branches, coveredBranches } = coverage, ofBranches = branches === 0 ? "" : ` and ${grouped(coveredBranches)} of ${counted2(branches, "branch", "branches")}`;
  return `Coverage **${percent2(coverage.percent)}**: ${grouped(coveredLines)} of ${counted2(statements, "line")}${ofBranches}; no baseline to compare with`;
}
function diffLine({ lines, covered, branches, incomparable = [] }) {
  let left = incomparable.length, others = left === 0 ? "" : `; ${counted2(left, "changed file")} not comparable`;
  if (lines === 0)
    return left === 0 ? "Diff coverage: the change adds no line that can be covered" : `Diff coverage: not known${others}`;
  let ways = branches === void 0 || branches.total === 0 ? "" : `, ${grouped(branches.covered)} of ${counted2(branches.total, "branch", "branches")}`;
  return `Diff coverage **${percent2(covered / lines * 100)}**: ${grouped(covered)} of ${counted2(lines, "added line")} covered${ways}${others}`;
}
function lostLine({ files }) {
  let lost = files.filter(({ delta, unchanged }) => unchanged === !0 && delta !== null && delta < 0);
  if (lost.length === 0) return null;
  let names3 = lost.slice(0, LOST_FILES).map(({ path: path2, delta, lost: gone = [] }) => {
    let where = gone.length === 0 ? "" : `: ${lineRanges(gone, LOST_RANGES)}`;
    return `${code(path2)} (${percentagePoints(delta ?? 0)}${where})`;
  }), left = lost.length - names3.length, items = left > 0 ? [...names3, `… and ${grouped(left)} more`] : names3;
  return `Less coverage though unchanged:${items.length === 1 ? ` ${items[0]}` : items.map((item) => `
  - ${item}`).join("")}`;
}
function missingBlocks({ files, unmeasured, incomparable = [] }, rows) {
  let uncovered = files.filter(({ missing, partial = [] }) => missing.length + partial.length > 0).sort((a2, b6) => b6.missing.length - a2.missing.length), [open2, folded] = [uncovered.slice(0, OPEN_FILES), uncovered.slice(OPEN_FILES)], hasBranches = uncovered.some(({ partial = [] }) => partial.length > 0), columns = ["File", "Added lines", "Covered", "Lines not covered"], table = {
    columns: hasBranches ? [...columns, "Branches not taken"] : columns,
    noun: "file"
  }, shown2 = (all) => all.map((file) => uncoveredRow(file, hasBranches)), tables = [];
  return open2.length > 0 && tables.push(tableBlock({ ...table, rows: shown2(open2), total: open2.length })), folded.length > 0 && tables.push(
    tableBlock({
      ...table,
      rows: shown2(folded.slice(0, Math.max(0, rows - OPEN_FILES))),
      total: folded.length,
      folded: `${counted2(folded.length, "more file")} with added lines that are not covered`
    })
  ), incomparable.length > 0 && tables.push(
    tableBlock({
      columns: ["File", "Why"],
      rows: incomparable.slice(0, rows).map(({ path: path2, why }) => [code(path2), why]),
      total: incomparable.length,
      noun: "file",
      folded: `${counted2(incomparable.length, "changed file")} not comparable: whether tests ran what is added is not known`
    })
  ), unmeasured.length > 0 && tables.push(
    tableBlock({
      columns: ["File"],
      rows: unmeasured.slice(0, rows).map((path2) => [code(path2)]),
      total: unmeasured.length,
      noun: "file",
      folded: `${counted2(unmeasured.length, "changed Python file")} that the coverage report does not know`
    })
  ), tables;
}
function uncoveredRow({ path: path2, lines, missing, partial = [] }, hasBranches) {
  let row = [code(path2), grouped(lines), grouped(lines - missing.length), lineRanges(missing)];
  return hasBranches ? [...row, untakenBranches(partial)] : row;
}
function untakenBranches(partial) {
  let shown2 = partial.slice(0, PARTIAL_LINES).map(({ line, total, covered }) => `${line} (${total - covered} of ${total})`), left = partial.length - shown2.length;
  return [...shown2, ...left > 0 ? [`… and ${counted2(left, "more line")}`] : []].join(", ");
}
function deltaBlocks({ files }, rows) {
  if (files.length === 0) return [];
  let shown2 = (value) => value === null ? "–" : percent2(value);
  return [
    tableBlock({
      columns: ["File", "Baseline", "Here", "Change"],
      rows: files.slice(0, rows).map(({ path: path2, base, head, delta }) => [
        code(path2),
        shown2(base),
        shown2(head),
        change(base, head, delta)
      ]),
      total: files.length,
      noun: "file",
      folded: `Coverage changed in ${counted2(files.length, "file")}`
    })
  ];
}
function change(base, head, delta) {
  return delta !== null ? percentagePoints(delta) : base === null ? head === null ? "–" : "new" : "gone";
}

// src/render/after-tests.ts
var SAME_PROCESS = "in the same process";
function afterTests({ present, alike }, name) {
  let where = present ? `after ${name}` : `where ${name} did not run before it`, others = counted2(alike, "other test");
  return `${where} ${SAME_PROCESS}${alike === 0 ? "" : ` (${others} would explain it as well)`}`;
}

// src/render/run-facts.ts
var RUN_URL = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/, SHA = /^[0-9a-f]{7,64}$/, SHORT_SHA = 10;
function commitText(sha, address) {
  if (!SHA.test(sha)) return code(sha, 120);
  let short2 = `\`${sha.slice(0, SHORT_SHA)}\``, repository = repositoryUrl(address);
  return repository === null ? short2 : `[${short2}](${repository}/commit/${sha})`;
}
function repositoryUrl({ runUrl }) {
  return (runUrl === null ? void 0 : RUN_URL.exec(runUrl)?.[1]) ?? null;
}
function runLink({ runUrl }) {
  return runUrl !== null && RUN_URL.test(runUrl) ? `[workflow run](${runUrl})` : null;
}
function baselineSentence(analysis, facts) {
  let { baseline, coverageDelta: coverageDelta2, testsAreCompared } = analysis;
  if (baseline === null) return "No baseline.";
  let named2 = commitText(baseline.label, facts);
  return testsAreCompared ? `Compared with the baseline ${named2}.` : `No baseline for the tests: that of ${named2} holds ${coverageDelta2 === null ? "none" : "only coverage"}.`;
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

// src/render/flaky-words.ts
function rateText({ failures, runs, rate, interval, since }, address) {
  let [low, high] = interval.map(share);
  return `failed in ${grouped(failures)} of ${counted2(runs, "run")} (${share(rate)}, likely ${low} to ${high}) since ${commitText(since, address)}`;
}
function share(part) {
  let value = part * 100;
  return percent2(value >= 1 ? Math.round(value) : Number(value.toPrecision(1)));
}
function circumstanceText(only) {
  switch (only.kind) {
    case "environment":
    case "workflow":
    case "job":
      return `in ${only.kind} ${code(only.name, 80)}`;
    case "workers":
      return only.parallel ? "in parallel" : "one after the other";
    case "hours":
      return `from ${only.from}:00 to ${only.to}:00 UTC`;
    case "after":
      return afterTests(
        only,
        code(only.rootdir === "" ? only.nodeId : `${only.rootdir}/${only.nodeId}`, 200)
      );
  }
}

// src/render/reproduction.ts
var LONGEST_COMMAND = 1500;
function commandBlock(commands, { total, folded, shell = "sh" }) {
  let rows = commands.map(commandRow), ticks = fenceFor(rows.join(`
`));
  return {
    kind: "rows",
    before: `${folded === void 0 ? "" : `<details>
<summary>${folded}</summary>

`}${ticks}${shell}
`,
    rows,
    after: `
${ticks}${folded === void 0 ? "" : `

</details>`}`,
    total,
    noun: "command"
  };
}
function commandRow(command) {
  let get = "see `redfirst inspect --json`";
  return command.length > LONGEST_COMMAND ? `# Not shown: ${command.length} characters long; ${get}` : withoutMarkers(visible(redactTokens(command))) === command ? command : `# Not shown: the test's name holds invisible or secret characters; ${get}`;
}

// src/render/test-sections.ts
var REPRODUCED_CAUSES = 5;
function newFailuresSection(analysis, { rows }) {
  let { newFailures, causes } = analysis;
  if (newFailures.length === 0) return null;
  let causeOf2 = causeByTest(causes), isNew = new Set(newFailures.map(identityOf)), rank2 = new Map([...causeOf2.keys()].map((key, index) => [key, index])), rankOf = (test) => rank2.get(identityOf(test)) ?? rank2.size, sorted = [...newFailures].sort((a2, b6) => rankOf(a2) - rankOf(b6)), reproduced = causes.filter(({ tests }) => tests.some(({ result }) => isNew.has(identityOf(result)))), shownCommands = reproduced.flatMap(({ tests: [first] }) => first === void 0 ? [] : [first.reproduce]).slice(0, REPRODUCED_CAUSES);
  return {
    cutOrder: 1,
    blocks: [
      { kind: "text", markdown: `### ${analysis.testsAreCompared ? "New failures" : "Failing tests"}` },
      tableBlock({
        columns: ["Severity", "Test", "Fails with", "Where"],
        rows: sorted.slice(0, rows).map((test) => [
          causeOf2.get(identityOf(test))?.assessment.severity ?? "–",
          ...failingCells(test, analysis)
        ]),
        total: sorted.length,
        noun: "test"
      }),
      ...shownCommands.length === 0 ? [] : [
        {
          kind: "text",
          markdown: reproductionSentence(newFailures.length, reproduced)
        },
        commandBlock(shownCommands, { total: shownCommands.length })
      ]
    ]
  };
}
function reproductionSentence(tests, causes) {
  if (tests === 1) return "To see it fail:";
  if (causes.length === 1)
    return `${causes[0]?.kind === "suite-broken" ? "More than half of the suite fails." : "They count as one cause."} To see one of them fail:`;
  let shown2 = causes.length > REPRODUCED_CAUSES ? ` (the first ${REPRODUCED_CAUSES})` : "";
  return `They count as ${counted2(causes.length, "cause")}. To see one test of each fail${shown2}:`;
}
function testCell({ rootdir, nodeId }) {
  return code(rootdir === "" ? nodeId : `${rootdir}/${nodeId}`);
}
function failingCells(test, analysis) {
  return [testCell(test), failingCell(test, analysis), placeCell(decidingFailure(test))];
}
function knownFailuresSection(analysis, { rows }) {
  let { knownFailures } = analysis;
  return knownFailures.length === 0 ? null : {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ["Test", "Fails with", "Where"],
        rows: knownFailures.slice(0, rows).map((test) => failingCells(test, analysis)),
        total: knownFailures.length,
        noun: "known failure",
        folded: `${counted2(knownFailures.length, "test")} broken on the baseline too`
      })
    ]
  };
}
function fixedSection({ fixed: fixed2 }, { rows }) {
  return fixed2.length === 0 ? null : { cutOrder: 6, blocks: [namesBlock(fixed2, "fixed", rows)] };
}
function namesBlock(tests, what, rows) {
  return tableBlock({
    columns: ["Test"],
    rows: tests.slice(0, rows).map((test) => [testCell(test)]),
    total: tests.length,
    noun: "test",
    folded: `${counted2(tests.length, "test")} ${what}`
  });
}

// src/render/flaky-sections.ts
function flakySection({ flaky, flakyDelta }, { rows, folded }) {
  let gone = flakyDelta?.gone ?? [];
  if (flaky.length === 0 && gone.length === 0) return null;
  let isNew = new Set((flakyDelta?.new ?? []).map(identityOf)), sorted = [...flaky].sort(
    (a2, b6) => Number(isNew.has(identityOf(b6))) - Number(isNew.has(identityOf(a2)))
  ), before = (test) => flakyDelta === null ? "unknown" : isNew.has(identityOf(test)) ? "not flaky" : "flaky too", table = tableBlock({
    columns: ["Test", "Attempts", "On the baseline", "Failed with"],
    rows: sorted.slice(0, rows).map((test) => [testCell(test), attempts(test), before(test), failureCell(decidingFailure(test))]),
    total: sorted.length,
    noun: "flaky test",
    ...folded ? { folded: counted2(flaky.length, "flaky test") } : {}
  });
  return {
    cutOrder: 3,
    blocks: [
      ...flaky.length === 0 || folded ? [] : [{ kind: "text", markdown: "### Flaky" }],
      ...flaky.length === 0 ? [] : [table],
      ...gone.length === 0 ? [] : [namesBlock(gone, "no longer flaky", rows)]
    ]
  };
}
function attempts({ attempts: all }) {
  let first = all.slice(0, 6).map(({ outcome }) => outcome);
  return first.join(", ") + (all.length > first.length ? `, … (${all.length} in all)` : "");
}
function knownFlakySection(analysis, facts, { rows }) {
  let { knownFlaky, pastOf } = analysis;
  return knownFlaky.length === 0 ? null : {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ["Test", "Fails with", pastOf === null ? "Known" : `On ${code(pastOf, 80)}`, "Likely cause"],
        rows: knownFlaky.slice(0, rows).map((known2) => [
          testCell(known2.result),
          failingCell(known2.result, analysis),
          knownCell(known2, facts),
          known2.likely === null ? "unknown" : likelyCell(known2.likely)
        ]),
        total: knownFlaky.length,
        noun: "flaky test",
        folded: `${counted2(knownFlaky.length, "failing test")} known to be flaky`
      })
    ]
  };
}
function likelyCell({ category, why }) {
  return category === "unknown" ? "unknown" : `${category}: ${plain2(why, 200)}`;
}
function knownCell({ past }, facts) {
  return past === null ? "flaky within the baseline’s run" : [rateText(past, facts), ...past.conditions.map(({ only }) => `only ${circumstanceText(only)}`)].join(
    ", "
  );
}

// src/render/gates.ts
var NAMED6 = 2, PATTERN_CHARACTERS = 60, coverageWords = (what) => ({
  failed: ({ actual, limit, where }) => `${what} ${actual}${where} is below ${limit}`,
  figure: percentBeside,
  asks: (limit) => `at least ${limit}`
}), noneWords = (one, many = `${one}s`) => ({
  failed: ({ actual }) => actual,
  figure: (value) => counted2(value, one, many),
  asks: () => "none"
}), GATES = {
  newFailures: noneWords("new failure"),
  noResults: {
    failed: () => "Missing results fail this check",
    figure: grouped,
    asks: () => "all results"
  },
  newFlaky: noneWords("newly flaky test"),
  coverageTotal: coverageWords("Coverage"),
  coverageDrop: {
    failed: ({ actual, limit }) => `Coverage fell by ${actual}, allowed is ${limit}`,
    figure: (value, limit) => value <= 0 ? "0 pp" : percentBeside(value, limit).replace("%", "pp"),
    asks: (limit) => `a drop of at most ${limit}`
  },
  diffCoverage: coverageWords("Diff coverage"),
  "paths.coverage": coverageWords("Coverage"),
  "paths.diffCoverage": coverageWords("Diff coverage"),
  slowdowns: noneWords("lasting slowdown")
}, REASONS = {
  off: "switched off",
  "no-coverage": "there is no coverage report",
  "no-baseline-coverage": "there is no baseline with a coverage report",
  "no-change": "nobody could tell which lines the change adds",
  "no-added-lines": "the change adds no line that can be covered",
  "not-comparable": "what the change adds could not be compared with what was tested",
  "no-such-file": "the coverage report has no such file",
  "no-past": "neither a baseline nor a history tells what was flaky before",
  "no-durations": "only the history of a trusted branch tells, and it has none for this run"
};
function asksForMore({ gates }) {
  return gates.some(({ gate, because }) => gate !== "newFailures" || because === "off");
}
function forgivesNewFailures({ gates }) {
  return gates.some(({ gate, because }) => gate === "newFailures" && because === "off");
}
function failed(gates) {
  return gates.filter(({ gate, met }) => gate !== "newFailures" && met === !1);
}
function failedGates({ gates }, format) {
  let all = failed(gates), shown2 = all.slice(0, NAMED6).map((finding) => failedText(finding, format)), left = all.length - shown2.length;
  return left > 0 ? [...shown2, `${counted2(left, "more failed gate")}`] : shown2;
}
function failedText(finding, format) {
  let { gate, path: path2 } = finding, pattern = format === "plain" ? bare : code;
  return GATES[gate].failed({
    actual: figure(finding, finding.actual),
    limit: figure(finding, finding.limit),
    where: path2 === null ? "" : ` of ${pattern(path2, PATTERN_CHARACTERS)}`
  });
}
function gatesSection(analysis, { rows }) {
  if (!asksForMore(analysis)) return null;
  let { gates } = analysis;
  return {
    cutOrder: 2,
    blocks: [
      { kind: "text", markdown: "### Gates" },
      tableBlock({
        columns: ["Gate", "Asks for", "Found", "Verdict"],
        rows: gates.slice(0, rows).map((finding) => [
          gateName(finding),
          finding.because === "off" ? "nothing" : GATES[finding.gate].asks(figure(finding, finding.limit)),
          found(finding, analysis),
          verdicts[`${finding.met}`]
        ]),
        total: gates.length,
        noun: "gate"
      })
    ]
  };
}
var verdicts = { true: "met", false: "**failed**", null: "not judged" };
function gateName({ gate, path: path2 }) {
  return path2 === null ? `\`${gate}\`` : `\`${gate}\` of ${code(path2, PATTERN_CHARACTERS)}`;
}
function found(finding, { diffCoverage: diffCoverage2 }) {
  let { gate, met, actual, because } = finding;
  if (gate === "noResults") return met === !0 ? "all results" : "some are missing";
  let isOfAdded = gate === "diffCoverage" && met !== null, unmeasured = isOfAdded ? diffCoverage2?.unmeasured.length ?? 0 : 0, incomparable = isOfAdded ? diffCoverage2?.incomparable?.length ?? 0 : 0;
  return [
    actual === null ? "" : figure(finding, actual),
    because === null ? "" : met === null && because !== "off" ? `not known: ${REASONS[because]}` : REASONS[because],
    unmeasured === 0 ? "" : `without ${counted2(unmeasured, "changed file")} that the report does not know`,
    incomparable === 0 ? "" : `without ${counted2(incomparable, "changed file")} whose text could not be compared`
  ].filter((part) => part !== "").join(", ");
}
function figure({ gate, limit }, value) {
  return value === null ? "" : GATES[gate].figure(value, limit ?? 0);
}
function percentBeside(value, limit) {
  let isOther = (shown2) => shown2 === percent2(limit) == (value === limit), rounded = percent2(value);
  if (isOther(rounded)) return rounded;
  for (let digits = 3; digits <= MOST_DIGITS2; digits += 1) {
    let exact = `${Number(value.toFixed(digits))} %`;
    if (isOther(exact)) return exact;
  }
  return rounded;
}
var MOST_DIGITS2 = 14;

// src/render/limits-sections.ts
function problemsSection({ problems }, { rows }) {
  return problems.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      { kind: "text", markdown: "### Reports that could not be read, or not with certainty" },
      tableBlock({
        columns: ["File", "Kind", "Place", "What"],
        rows: problems.slice(0, rows).map(({ file, kind, at, message }) => [
          code(file),
          kind,
          at === void 0 ? "–" : plain2(at, 80),
          plain2(message)
        ]),
        total: problems.length,
        noun: "problem"
      })
    ]
  };
}
function notesSection({ notes }, { rows }) {
  return notes.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      {
        kind: "rows",
        before: `### Notes

`,
        rows: notes.slice(0, rows).map((note) => `- ${plain2(note)}`),
        after: "",
        total: notes.length,
        noun: "note"
      }
    ]
  };
}

// src/render/trend-sections.ts
var RANKED = 5;
function trendSection({ trends }, facts, { rows }) {
  if (trends === null) return null;
  let blocks = [
    ...slowdownBlocks(trends.durations, facts, rows),
    ...dropBlocks(trends.coverage, facts, rows),
    ...rankingBlocks(trends.coverage)
  ];
  return blocks.length === 0 ? null : { cutOrder: 7, blocks };
}
function slowdownBlocks({ tests, suite, benchmarks }, facts, rows) {
  let slower = [
    ...suite.slowdowns.map((slowdown) => ({ name: "nearly all tests (the code or the machines)", slowdown })),
    ...[...tests, ...benchmarks].flatMap(
      ({ nodeId, slowdown }) => slowdown === null ? [] : [{ name: code(nodeId), slowdown }]
    )
  ];
  if (slower.length === 0) return [];
  let sorted = slower.toSorted(
    (a2, b6) => b6.slowdown.to - b6.slowdown.from - (a2.slowdown.to - a2.slowdown.from)
  );
  return [
    tableBlock({
      columns: ["Test", "Before", "Now", "Since", "Where"],
      rows: sorted.slice(0, rows).map(({ name, slowdown }) => [
        name,
        milliseconds(slowdown.from),
        milliseconds(slowdown.to),
        commitText(slowdown.sinceSha, facts),
        slowdown.environments.map((environment) => code(environment, 80)).join(", ")
      ]),
      total: sorted.length,
      noun: "slowdown",
      folded: `${counted2(sorted.length, "lasting slowdown")}`
    })
  ];
}
function dropBlocks({ drops }, facts, rows) {
  if (drops.length === 0) return [];
  let kind = { true: "unchanged", false: "changed", null: "unknown" };
  return [
    tableBlock({
      columns: ["File", "Before", "Now", "Since", "The file itself"],
      rows: drops.slice(0, rows).map(({ path: path2, from, to, since, unchanged }) => [
        code(path2),
        percent2(from),
        percent2(to),
        commitText(since.sha, facts),
        kind[`${unchanged}`]
      ]),
      total: drops.length,
      noun: "file",
      folded: `${counted2(drops.length, "file")} with less coverage than before`
    })
  ];
}
function rankingBlocks({ ranking }) {
  let best2 = ranking.filter(({ tier }) => tier !== null).toSorted((a2, b6) => b6.gain - a2.gain);
  return best2.length === 0 ? [] : [
    tableBlock({
      columns: ["File", "Lines not covered", "Coverage", "Covering half of them"],
      rows: best2.slice(0, RANKED).map(({ path: path2, missing, percent: covered, gain }) => [
        code(path2),
        grouped(missing),
        percent2(covered),
        percentagePoints(gain)
      ]),
      total: Math.min(best2.length, RANKED),
      noun: "file",
      folded: "Where tests would gain most"
    })
  ];
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
function verdictLine(analysis) {
  let { lead, rest } = verdictParts(analysis, "markdown");
  return [`**${lead}**`, ...rest].join(" ▸ ");
}
function verdictParts(analysis, format) {
  let limit = limitOfVerdict(analysis), failures = newFailuresPart(analysis), others = otherParts(analysis), [lead, ...rest] = [
    ...limit === null ? [] : [limit],
    ...failures,
    ...failedGates(analysis, format),
    ...limit === null && failures.length + others.length === 0 ? [allGood(analysis.counts)] : others
  ];
  return { lead: lead ?? allGood(analysis.counts), rest };
}
function newFailuresPart(analysis) {
  let { newFailures, testsAreCompared } = analysis;
  if (newFailures.length === 0) return [];
  let failures = counted2(newFailures.length, testsAreCompared ? "new failure" : "failing test");
  return [forgivesNewFailures(analysis) ? `${failures}, which the gate newFailures lets pass` : failures];
}
function otherParts({ knownFailures, knownFlaky, fixed: fixed2, flaky }) {
  return [
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : "",
    knownFlaky.length > 0 ? `${grouped(knownFlaky.length)} failing and known to be flaky` : "",
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : "",
    fixed2.length > 0 ? `${grouped(fixed2.length)} fixed` : ""
  ].filter((part) => part !== "");
}
function limitOfVerdict(analysis) {
  let { apartFromFailures, counts, newFailures } = analysis;
  return newFailures.length > 0 && !forgivesNewFailures(analysis) ? null : apartFromFailures === "neutral" ? counts.total - counts.unknown - counts.skipped === 0 ? "No test results" : "No verdict: the results are not complete" : apartFromFailures === "failure" ? "The test job died or failed, and its reports do not explain it" : null;
}
function allGood(counts) {
  return counts.passed === counts.total ? counts.total === 1 ? "The only test passed" : `All ${counted2(counts.total, "test")} passed` : `No failures: ${outcomeCounts(counts)}`;
}
function countsLine(counts) {
  let extra = [
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts.reruns > 0 ? counted2(counts.reruns, "rerun") : ""
  ].filter((part) => part !== "");
  return counts.total === 0 ? "No tests in the reports." : `${counted2(counts.total, "test")}: ${outcomeCounts(counts)}${extra.length > 0 ? `; ${extra.join(", ")}` : ""}.`;
}
function outcomeCounts(counts) {
  return outcomesInOrder.filter((outcome) => counts[outcome] > 0).map((outcome) => `${grouped(counts[outcome])} ${outcome === "error" ? "with an error" : outcome}`).join(", ");
}

// src/render/check.ts
function reportSections(analysis, facts, { rows, notices }) {
  return [
    fixed(`${countsLine(analysis.counts)} ${baselineSentence(analysis, facts)}`),
    noticesSection(notices),
    newFailuresSection(analysis, { rows }),
    gatesSection(analysis, { rows }),
    problemsSection(analysis, { rows }),
    notesSection(analysis, { rows }),
    flakySection(analysis, { rows, folded: !1 }),
    coverageSection(analysis, { rows }),
    trendSection(analysis, facts, { rows }),
    knownFlakySection(analysis, facts, { rows }),
    knownFailuresSection(analysis, { rows }),
    fixedSection(analysis, { rows }),
    fixed(environmentLine(analysis, facts))
  ].filter((section) => section !== null);
}

// src/render/found-beside.ts
var NAMED_CRASHES = 3, MAX_NAME2 = 120;
function foundBeside({ mutants, fuzzCrashes, benchmarks }, outside) {
  return [
    ...mutants === null ? [] : [mutantsSentence(mutants)],
    ...fuzzCrashes.length === 0 ? [] : [crashesSentence(fuzzCrashes, outside)],
    ...benchmarks.length === 0 ? [] : [benchmarksSentence(benchmarks, outside)]
  ];
}
function mutantsSentence({ counts }) {
  let { total, killed, survived, noTests } = counts, others = [
    [noTests, "run by no test"],
    [counts.timeout, "timed out"],
    [counts.suspicious, "suspicious"],
    [counts.segfault, "segfault"],
    [counts.interrupted, "interrupted"],
    [counts.skipped, "skipped"],
    [counts.caughtByTypeCheck, "caught by the type check"],
    [counts.notChecked, "not checked"]
  ], parts = [
    `${grouped(survived)} survived`,
    ...others.flatMap(
      ([count, what]) => count === null || count === 0 ? [] : [`${grouped(count)} ${what}`]
    )
  ], lead = killed === null || total === null ? "" : `${grouped(killed)} of ${grouped(total)} killed, `, unknown = killed === null ? " (how many were killed is not in the reports)" : "";
  return `Mutants: ${lead}${parts.join(", ")}${unknown}.`;
}
function crashesSentence(crashes, outside) {
  let named2 = crashes.slice(0, NAMED_CRASHES).map((crash) => outside(crashName(crash))), more = crashes.length - named2.length, rest = more > 0 ? `, and ${grouped(more)} more` : "";
  return `Fuzzing: ${counted2(crashes.length, "crash", "crashes")}: ${named2.join(", ")}${rest}.`;
}
function crashName({ kind, type, message, location, target }) {
  let told = firstLine(message), word = shortType(type) || (told === "" ? kind : told), place2 = location === null ? target : `${location.file}:${location.line}`;
  return cut(redact(place2 === null ? word : `${word} at ${place2}`), MAX_NAME2);
}
function benchmarksSentence(benchmarks, outside) {
  let [first, ...others] = benchmarks, slowest = first;
  for (let one of others) (slowest === void 0 || one.medianMs > slowest.medianMs) && (slowest = one);
  let named2 = slowest === void 0 ? "" : `; the slowest is ${outside(cut(slowest.name, MAX_NAME2))}, median ${timeText(slowest.medianMs)}`;
  return `Benchmarks: ${counted2(benchmarks.length, "benchmark")}${named2}.`;
}
function timeText(ms2) {
  let units = [
    ["s", 1e3],
    ["ms", 1],
    ["µs", 1e-3]
  ], [unit, size] = units.find(([, least]) => ms2 >= least) ?? ["ns", 1e-6];
  return `${Number((ms2 / size).toPrecision(3))} ${unit}`;
}

// src/render/summary.ts
var ROWS2 = 2e3;
function renderSummary(analysis, facts) {
  let sections = reportSections(analysis, facts, { rows: ROWS2, notices: [] });
  return fitBody(
    [
      fixed(`## Redfirst: ${verdictLine(analysis)}`),
      ...sections.slice(0, -1),
      ...besideSection(analysis),
      // What ran where closes every body.
      ...sections.slice(-1)
    ],
    BUDGET.summary
  );
}
function besideSection({ beside }) {
  let sentences = foundBeside(beside, (text) => code(text));
  return sentences.length === 0 ? [] : [fixed(sentences.join(`

`))];
}

// src/action/artifact-name.ts
import { createHash } from "node:crypto";
function artifactName({ runId, attempt, job, environment, shard }) {
  let parts = [
    runId ?? "local",
    String(attempt),
    job ?? "job",
    environment,
    ...shard === null ? [] : [shard]
  ], safe = parts.map(safePart), changed = parts.some((part, index) => part.toLowerCase() !== safe[index]), hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  return ["redfirst", ...safe, ...changed ? [hash] : []].join("-");
}
function safePart(text) {
  let safe = text.toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 40);
  return safe === "" ? "x" : safe;
}

// src/action/ending.ts
import { constants } from "node:os";
function exitCodeOf({ exitCode, signal }) {
  return exitCode !== null ? exitCode : 128 + (signal === null ? 0 : constants.signals[signal] ?? 0);
}
function signalOf({ exitCode, signal }) {
  return signal !== null ? signal : exitCode === null || exitCode <= 128 ? null : Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0] ?? null;
}
var pytestMeanings = {
  2: "it was interrupted",
  3: "it had an internal error",
  4: "it was called wrongly, or a conftest.py could not be imported"
};
function endingProblem2(run, results) {
  let file = "command", killer = signalOf(run), known2 = results.tests.length;
  if (killer !== null)
    return {
      file,
      kind: "truncated",
      message: known2 === 0 ? `The test command was killed by ${killer} and left no results. Look for a crash of the interpreter, or for the runner's memory running out.` : `The test command was killed by ${killer}: these are the results of the ${known2} ${known2 === 1 ? "test" : "tests"} that it had reported by then.`
    };
  let code2 = exitCodeOf(run);
  if (known2 === 0 && results.coverage === null && results.problems.length === 0) {
    if (code2 !== 0 && code2 !== 5)
      return {
        file,
        kind: "empty",
        message: `The test command ended with exit code ${code2}${meaning(run)} and left no results. Its log says why.`
      };
    if (code2 === 0)
      return {
        file,
        kind: "empty",
        message: run.isPytest ? "The test command wrote no report. Name the reports that it writes in the input `reports`." : "The test command is no plain call of pytest, so no report was asked for, and none was found. Let it write one, for example by `--junitxml=reports/junit.xml`; in tox, `pass_env = PYTHONPATH, REDFIRST_PYTEST_LOG` lets our pytest plugin in."
      };
  }
  let explained = results.tests.some(({ outcome }) => outcome === "failed" || outcome === "error");
  return code2 !== 0 && code2 !== 5 && known2 > 0 && !explained ? {
    file,
    kind: "ambiguous",
    message: `The test command ended with exit code ${code2}${meaning(run)}, although no test failed in its reports. Its log says why.`
  } : null;
}
function meaning({ isPytest, exitCode }) {
  let text = isPytest && exitCode !== null ? pytestMeanings[exitCode] : void 0;
  return text === void 0 ? "" : ` (${text})`;
}
function completeSession(session, run, job) {
  let own = run?.facts;
  return {
    ...session,
    platform: session.platform ?? job.platform,
    python: session.python ?? job.python ?? own?.python ?? null,
    pytest: session.pytest ?? own?.pytest ?? null,
    plugins: { ...own?.plugins, ...session.plugins },
    exitCode: run === null ? session.exitCode : exitCodeBoth(session.exitCode, run)
  };
}
function exitCodeBoth(reported, run) {
  let ended2 = exitCodeOf(run);
  return ended2 === 0 ? reported ?? (run.isPytest ? 0 : null) : signalOf(run) !== null ? ended2 : reported !== null && reported !== 0 ? reported : run.isPytest ? ended2 : 1;
}

// src/action/environment.ts
function environmentOf({ name, os, python, matrix, shard }) {
  return { name: name ?? ownName({ os, python, matrix, shard: shard ?? null }), os, python, matrix };
}
function ownName({ os, python, matrix, shard }) {
  let isOs = (key) => /^(?:os|platform|runs?-?on|runner)$/i.test(key), isPython = (key) => /^py(?:thon)?(?:[-_]?version)?$/i.test(key), namesShard = (key) => !isOs(key) && !isPython(key) && shard !== null && (shard === matrix[key] || shard.startsWith(`${matrix[key]}/`)), keys = Object.keys(matrix).filter((key) => !namesShard(key)), parts = keys.map((key) => {
    let value = matrix[key] ?? "";
    return isOs(key) ? value : isPython(key) ? pythonName(value) : `${key} ${value}`;
  });
  os !== null && !keys.some(isOs) && parts.unshift(os), python !== null && !keys.some(isPython) && parts.push(pythonName(python.split(".").slice(0, 2).join(".")));
  let name = parts.join(", ").slice(0, 100);
  return name === "" ? "default" : name;
}
function pythonName(version) {
  return /^\d/.test(version) ? `Python ${version}` : version;
}

// src/action/gather-reports.ts
async function gatherReports({ reports, coverage }, { run, logs }, search) {
  let problems = [], onMissing = (file) => {
    problems.push({
      file,
      kind: "empty",
      message: "This report was asked for by name and does not exist. Mend the name, or see why it was not written."
    });
  }, gathered = [], kinds = [
    { kind: "tests", named: reports, written: [...run?.tests ?? [], ...run?.named ?? []] },
    { kind: "coverage", named: coverage, written: run?.coverage ?? [] },
    // Mutants, crashes and benchmarks have no input of their own; those that are named are among the reports.
    { kind: "other", named: [], written: [] }
  ];
  for (let { kind, named: named2, written } of kinds) {
    let patterns = [...named2];
    for (let path2 of written)
      run !== null && await isWrittenSince(path2, run.startedAt) && patterns.push(path2);
    let since = run === null ? {} : { since: run.startedAt };
    gathered.push(
      ...await search(patterns.length > 0 ? { patterns, onMissing } : { patterns, kind, ...since })
    );
  }
  return logs.length > 0 && gathered.push(...await search({ patterns: logs, onMissing })), { files: [...new Map(gathered.map((file) => [file.path, file])).values()], problems };
}

// src/action/outputs.ts
function outputsOf(analysis, { path: path2, artifact }) {
  let { total, passed, failed: failed2, error, skipped, flaky, reruns } = analysis.counts;
  return {
    total: String(total),
    passed: String(passed),
    failed: String(failed2),
    error: String(error),
    skipped: String(skipped),
    flaky: String(flaky),
    reruns: String(reruns),
    coverage: analysis.coverage === null ? "" : String(analysis.coverage.percent),
    verdict: analysis.conclusion,
    collection: path2,
    artifact
  };
}
function logLine({ environment, results }, { counts, conclusion }) {
  return `Redfirst collected ${[
    counted3(counts.total, "test"),
    `${counts.failed + counts.error} failing`,
    `${counts.flaky} flaky`,
    results.coverage === null ? "no coverage" : `coverage of ${counted3(results.coverage.files.length, "file")}`,
    counted3(results.problems.length, "problem")
  ].join(", ")} in ${environment.name}: ${conclusion}.`;
}
function counted3(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/action/collect.ts
async function collect(inputs, job, parts) {
  let run = inputs.command === null ? null : await parts.runCommand(inputs.command);
  try {
    await report(run, inputs, job, parts);
  } catch (error) {
    parts.warn(error);
  }
  return run === null ? 0 : exitCodeOf(run);
}
async function report(run, inputs, job, parts) {
  let earlier = run === null ? await parts.earlierLogs() : [], logs = run === null ? earlier : run.logs, { files, problems } = await gatherReports(inputs, { run, logs }, parts.search), read = await withBlobIds(await parts.readReports(files), parts.blobIds), results = completeResults({ ...read, problems: [...problems, ...read.problems] }, run, job), reproduced = inputs.mode === "reproduce" ? await parts.reproduce(results, inputs.budgetMs) : null, claimed = await parts.claimRun(), collection = buildCollection({
    environment: environmentOf({
      ...job,
      name: inputs.environment,
      python: results.session.python,
      shard: inputs.shard?.name ?? null
    }),
    shard: inputs.shard,
    claimed,
    command: run === null ? null : { exitCode: run.exitCode, signal: signalOf(run), line: run.line },
    results,
    ...reproduced === null ? {} : { reproductions: reproduced }
  }), name = inputs.artifactName ?? ownArtifactName(collection, job), { artifact, path: path2 } = await parts.writeCollection(name, collection);
  await parts.setAside(earlier);
  let now = parts.now(), analysis = analyse({
    head: collection.results,
    jobs: null,
    whereFailing: null,
    base: null,
    past: null,
    trends: null,
    addedLines: null,
    range: { base: null, head: claimed?.testedSha ?? null, commits: null },
    knownCauses: [],
    // Which errors are known is said in the config, which the job does not read.
    infrastructure: [],
    rules: DEFAULT_SEVERITY_RULES,
    slaHours: DEFAULT_SLA_HOURS,
    project: job.repository?.split("/").at(-1) ?? null,
    filedAt: now
  });
  parts.writeOutputs(outputsOf(analysis, { path: path2, artifact })), parts.say(logLine(collection, analysis));
  let summary2 = renderSummary(analysis, runFacts(collection, job, now)), again = renderReproductions(collection.reproductions ?? { tests: [], leftOut: [] });
  await parts.writeSummary(`${endingLine(run, collection.results)}${summary2}
${again}`);
}
function completeResults(results, run, job) {
  let session = completeSession(results.session, run, job), ending = run === null ? null : endingProblem2(run, results);
  return { ...results, session, problems: [...results.problems, ...ending === null ? [] : [ending]] };
}
function endingLine(run, results) {
  let ending = run === null ? null : endingProblem2(run, { ...results, problems: [] });
  return ending === null ? "" : `**${ending.message}**

`;
}
function ownArtifactName({ environment, shard }, job) {
  let { runId, attempt, name } = job;
  return artifactName({
    runId,
    attempt,
    job: name,
    environment: environment.name,
    shard: shard?.name ?? null
  });
}
function runFacts({ environment, claimed }, job, at) {
  let { repository, runId, attempt, server, workflow, branch } = job;
  return {
    repository,
    commit: claimed?.testedSha ?? job.sha,
    branch,
    runUrl: repository === null || runId === null ? null : `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    environment: environment.name,
    discoveredBy: workflow === null ? "pytest" : `pytest in workflow ${workflow}`,
    at: at.toISOString()
  };
}

// src/action/interrupts.ts
function interrupts(listener) {
  let signals = ["SIGINT", "SIGTERM"];
  for (let signal of signals) process.on(signal, listener);
  return () => {
    for (let signal of signals) process.off(signal, listener);
  };
}

// src/action/reproduce-failing.ts
import { isAbsolute as isAbsolute3, resolve as resolve3 } from "node:path";

// src/analysis/reproduce/target.ts
function failingTests({ tests }, rules) {
  let failing = tests.filter(isFailing2), canRun = (test) => test.nodeId !== "" && failureOf4(test).kind !== "internal-error", rank2 = (test) => SEVERITIES.indexOf(assess(subjectOf2(test, { tests: 1, suiteBroken: !1 }), rules).severity);
  return {
    failing: failing.filter(canRun).map((test) => ({ test, rank: rank2(test) })).sort((a2, b6) => a2.rank - b6.rank).map(({ test }) => test),
    leftOut: failing.filter((test) => !canRun(test)).map(({ nodeId, rootdir }) => ({
      nodeId,
      rootdir,
      why: "pytest itself failed, and no test can be run again for that"
    }))
  };
}
function targetOf2(test, recorded) {
  let { nodeId, rootdir } = test, file = pathOfNodeId(nodeId), processes = recorded.order, own = processes?.find((one) => one.includes(nodeId)), siblings = (recorded.results?.tests ?? []).filter((one) => one.rootdir === rootdir), byId = new Map(siblings.map((one) => [one.nodeId, one])), session = recorded.results?.session, options = [...new Map([test, ...siblings].map((one) => [one.nodeId, one])).values()].flatMap(
    (one) => optionPairs(optionsFor(one, { session, inFolder: !1 })).filter(
      (option) => one === test || isForAll(option)
    )
  );
  return {
    test,
    hunted: {
      nodeId,
      order: own ?? null,
      others: (processes ?? []).filter((one) => one !== own).flat(),
      isOfItsFile: (other) => pathOfNodeId(other) === file,
      isCollection: failureOf4(test).kind === "collection-error" || !nodeId.includes("::")
    },
    args: [...new Map(options.map((option) => [option.join(" "), option])).values()].flat(),
    session,
    durationMs: (nodeIds) => nodeIds.map((id) => durationOf(byId.get(id))).reduce((sum, one) => sum === null || one === null ? null : sum + one, 0)
  };
}
function recordedOrder({ tests, order }, rootdir) {
  return order === void 0 ? null : order.map(
    (one) => one.flatMap((place2) => {
      let test = tests[place2];
      return test === void 0 || test.rootdir !== rootdir ? [] : [test.nodeId];
    })
  ).filter((one) => one.length > 0);
}
function reproducedTest({ test, session }, found2) {
  let { nodeId, rootdir } = test, culprit = found2.polluter ?? found2.setter, before = culprit === null ? [] : [culprit], { verdict: verdict2, polluter, setter, why } = found2, command = reproductionOf(test, session, { before: setter === null ? before : [] });
  return { nodeId, rootdir, verdict: verdict2, alone: [...found2.alone], polluter, setter, command, why };
}
function optionPairs(options) {
  let pairs = [];
  for (let option of options) {
    let last = pairs.at(-1);
    last?.[0] === "-o" && last.length === 1 ? last.push(option) : pairs.push([option]);
  }
  return pairs;
}
function isForAll([name = ""]) {
  return !/^--(?:timeout|count)=/.test(name);
}
function durationOf(test) {
  return test === void 0 ? null : test.attempts.reduce(
    (sum, { durationMs }) => sum === null || durationMs === null ? null : sum + durationMs,
    0
  );
}

// src/analysis/reproduce/seen.ts
function isRed(seen) {
  return seen === "failed" || seen === "error" || seen === "timeout";
}
function cameTo(seen) {
  return seen !== "missing" && seen !== "unknown";
}
function outcomesInWords(seen) {
  let reds = seen.filter(isRed).length;
  if (reds > 0) return `fails ${reds} of ${seen.length}`;
  let skipped = seen.filter((one) => one === "skipped").length;
  return skipped > 0 ? `is skipped ${skipped} of ${seen.length}` : `passes ${seen.filter(cameTo).length} of ${seen.length}`;
}

// src/analysis/reproduce/hunt.ts
var STAGES = [
  "alone",
  "with its file",
  "in the recorded order",
  "after all others",
  "bisection"
];
function* hunt(hunted, runs) {
  let target = hunted.nodeId, alone = [];
  for (let run = 0; run < runs; run += 1) {
    let { seen } = yield {
      stage: "alone",
      invocation: { what: "tests", nodeIds: [target] },
      otherwise: null
    };
    if (alone.push(seen), run === 0 && seen === "missing") break;
  }
  let said = outcomesInWords(alone), is = (verdict2, why) => ({
    verdict: verdict2,
    alone,
    polluter: null,
    setter: null,
    why
  }), came = alone.filter(cameTo);
  if (came.length === 0)
    return is("not-reproduced", "pytest did not come to it when it was asked for it alone");
  if (new Set(came.map(isRed)).size > 1) return is("flaky", `${said} alone`);
  let red = came.every(isRed), plain3 = red ? is("deterministic", `${said} alone`) : is("not-reproduced", `${said} alone`);
  if (hunted.isCollection) return plain3;
  let changed = yield* changingOrder(hunted, { red, runs, plain: plain3 });
  if (changed === null)
    return red ? plain3 : { ...plain3, why: `${plain3.why}, nor does it fail after other tests` };
  if (changed === "flaky") return is("flaky", `${said} alone, and differently in equal orders of tests`);
  let dependent = is(
    "order-dependent",
    red ? `${said} alone, and passes ${runs} of ${runs} ${changed.stage}` : `${said} alone, and fails ${runs} of ${runs} ${changed.stage}`
  );
  return yield* culpritAmong(changed.before, { target, red, runs, dependent });
}
function* changingOrder(hunted, { red, runs, plain: plain3 }) {
  let tried = /* @__PURE__ */ new Set([hunted.nodeId]), rest = [];
  for (let { stage, context } of contextsOf2(hunted, red)) {
    let invocation = context(rest);
    if (invocation.what === "tests" && tried.has(invocation.nodeIds.join(`
`))) continue;
    let first = yield { stage, invocation, otherwise: plain3 };
    if (tried.add([...first.before, hunted.nodeId].join(`
`)), invocation.what === "suite" && (rest = [...first.before, ...first.after]), !cameTo(first.seen) || isRed(first.seen) === red || first.before.length === 0) continue;
    let again = { what: "tests", nodeIds: [...first.before, hunted.nodeId] }, seen = invocation.what === "tests" ? [first.seen] : [];
    for (; seen.length < runs; ) seen.push((yield { stage, invocation: again, otherwise: plain3 }).seen);
    let reds = new Set(seen.filter(cameTo).map(isRed));
    if (reds.size > 1) return "flaky";
    if (reds.has(!red)) return { stage, before: first.before };
  }
  return null;
}
function contextsOf2({ nodeId, order, others, isOfItsFile }, red) {
  let before = order === null ? null : order.slice(0, Math.max(0, order.indexOf(nodeId))), after = (tests) => ({ what: "tests", nodeIds: [...tests, nodeId] });
  return [
    {
      stage: "with its file",
      context: () => before === null ? { what: "file" } : after(before.filter(isOfItsFile))
    },
    {
      stage: "in the recorded order",
      context: () => before === null ? { what: "suite" } : after(before)
    },
    ...red ? [
      {
        stage: "after all others",
        context: (rest) => after([.../* @__PURE__ */ new Set([...order ?? rest, ...others])].filter((one) => one !== nodeId))
      }
    ] : []
  ];
}
function* culpritAmong(before, { target, red, runs, dependent }) {
  let unfinished = {
    ...dependent,
    why: `${dependent.why}; there was no time to find out which test does it`
  }, ask = (candidates2) => ({
    stage: "bisection",
    invocation: { what: "tests", nodeIds: [...candidates2, target] },
    otherwise: unfinished
  }), candidates = before;
  for (; candidates.length > 1; ) {
    let late = candidates.slice(Math.floor(candidates.length / 2)), { seen } = yield ask(late);
    candidates = cameTo(seen) && isRed(seen) !== red ? late : candidates.slice(0, candidates.length - late.length);
  }
  let [culprit = ""] = candidates, pair = [], without = [];
  for (; pair.length < runs; )
    pair.push((yield ask(candidates)).seen), without.push((yield ask([])).seen);
  let changes = pair.filter((seen) => cameTo(seen) && isRed(seen) !== red).length, flaky = { ...dependent, verdict: "flaky" };
  if (without.some((seen) => cameTo(seen) && isRed(seen) !== red))
    return { ...flaky, why: `${outcomesInWords([...dependent.alone, ...without])} alone` };
  if (changes === runs) return { ...dependent, ...red ? { setter: culprit } : { polluter: culprit } };
  if (changes > 0) return { ...flaky, why: `${outcomesInWords(pair)} after one and the same test` };
  let whole = [];
  for (; whole.length < runs; ) whole.push((yield ask(before)).seen);
  return new Set(whole.filter(cameTo).map(isRed)).size > 1 ? { ...flaky, why: `${outcomesInWords(whole)} in equal orders of tests` } : { ...dependent, why: `${dependent.why}; no test does it alone, so more than one is needed` };
}

// src/pytest/seen-attempt.ts
function seenAttempt(attempt, timedOut) {
  return attempt === void 0 ? "missing" : attempt.outcome !== "unknown" ? attempt.outcome : timedOut ? "timeout" : "error";
}

// src/pytest/reproduce-tests.ts
var START_MS = 3e4;
async function reproduceTests(targets, budget, parts) {
  let end = parts.now() + budget.ms, done = { tests: [], leftOut: [] };
  for (let { test } of targets.slice(budget.tests))
    done.leftOut.push(
      leftOut(test, `no more than ${budget.tests} ${budget.tests === 1 ? "test is" : "tests are"} run again`)
    );
  let open2 = targets.slice(0, budget.tests).flatMap((target) => {
    let running = hunt(target.hunted, budget.runs), first = running.next();
    return first.done ? [] : [{ target, running, step: first.value }];
  });
  for (; open2.length > 0; ) {
    let task = nextOf(open2), msLeft = end - parts.now(), observation = msLeft <= 0 ? null : await observe(task, { msLeft, left: open2.length }, parts);
    if (observation === null) {
      for (let one of open2) conclude(one, done, budget);
      break;
    }
    let next = task.running.next(observation);
    next.done ? (done.tests.push(reproducedTest(task.target, next.value)), open2 = open2.filter((one) => one !== task)) : task.step = next.value;
  }
  let byNodeId2 = (a2, b6) => byText(a2.nodeId, b6.nodeId);
  return { tests: done.tests.sort(byNodeId2), leftOut: done.leftOut.sort(byNodeId2) };
}
function nextOf(open2) {
  let rank2 = ({ step }) => STAGES.indexOf(step.stage);
  return open2.reduce((best2, one) => rank2(one) < rank2(best2) ? one : best2);
}
function conclude({ target, step }, done, { ms: ms2 }) {
  let budget = `the budget of ${Math.round(ms2 / 1e3)} s`;
  step.otherwise === null ? done.leftOut.push(leftOut(target.test, `${budget} was used up before it was run alone often enough`)) : done.tests.push(
    reproducedTest(target, {
      ...step.otherwise,
      why: `${step.otherwise.why}; ${budget} was used up before it was run ${step.stage === "bisection" ? "in every other order" : step.stage}`
    })
  );
}
function leftOut({ nodeId, rootdir }, why) {
  return { nodeId, rootdir, why };
}
async function observe({ target, step }, { msLeft, left }, { run, onProgress }) {
  let { nodeId, rootdir } = target.test;
  onProgress({ nodeId, stage: step.stage, left, msLeft });
  let { invocation } = step, nodeIds = invocation.what === "tests" ? invocation.nodeIds : [], took = invocation.what === "tests" ? target.durationMs(nodeIds) : null, wanted = took === null ? nodeIds.length === 1 ? START_MS * 2 : msLeft : START_MS + 10 * took, ended2 = await run({
    nodeIds,
    cwd: rootdir,
    args: [...target.args, ...invocation.what === "file" ? [asPath2(pathOfNodeId(nodeId))] : []],
    timeoutMs: Math.min(wanted, msLeft)
  });
  return ended2.timedOut && wanted >= msLeft ? null : observationOf(target.test, ended2);
}
function observationOf({ nodeId, rootdir }, { results, timedOut }) {
  let place2 = results.tests.findIndex((one) => one.nodeId === nodeId && one.rootdir === rootdir), started = results.order?.find((one) => one.includes(place2)) ?? [], at = started.indexOf(place2), ids = (places) => places.flatMap((one) => results.tests[one]?.nodeId ?? []);
  return {
    // A plugin that tries again must not hide that the first attempt failed.
    seen: seenAttempt(results.tests[place2]?.attempts[0], timedOut),
    before: ids(started.slice(0, Math.max(0, at))),
    after: ids(started.slice(at + 1))
  };
}
function asPath2(path2) {
  return /^[-@]/.test(path2) ? `./${path2}` : path2;
}

// src/pytest/run-pytest.ts
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
var PytestError = class extends Error {
  name = "PytestError";
}, mostFiles = 100;
async function runPytest(request, parts) {
  await mkdir(join3(parts.temporary, "redfirst"), { recursive: !0 });
  let folder = await mkdtemp(join3(parts.temporary, "redfirst", "again-"));
  try {
    return await runIn(folder, request, parts);
  } finally {
    await rm(folder, { recursive: !0, force: !0, maxRetries: 3 }).catch(() => {
    });
  }
}
async function runIn(folder, request, parts) {
  let logs = join3(folder, "logs"), variables = pluginVariables(parts.plugin, logs);
  if (variables === null)
    throw new PytestError(`Redfirst's pytest plugin can't be loaded from ${parts.plugin.folder}.`);
  let order = join3(folder, "order.json"), chooses = request.nodeIds.length > 0;
  chooses && await writeFile(order, JSON.stringify(request.nodeIds));
  let [program = "", ...args] = parts.command, cwd = join3(parts.root, request.cwd), startedAt = parts.now(), ending = await runInGroup(
    {
      program,
      args: [
        ...args,
        ...request.args ?? [],
        "-o",
        `cache_dir=${join3(folder, "cache")}`,
        "--continue-on-collection-errors",
        ...filesOf3(request.nodeIds, cwd)
      ],
      cwd,
      env: {
        COVERAGE_FILE: join3(folder, "coverage"),
        ...request.env,
        ...variables,
        REDFIRST_PYTEST_AGAIN: request.parallel === !0 ? "parallel" : "serial",
        ...chooses ? { REDFIRST_PYTEST_ORDER: order } : {}
      }
    },
    { ms: request.timeoutMs, signal: parts.signal }
  ), ms2 = parts.now() - startedAt, files = (await pluginLogs(logs)).map((log) => openReport(log, parts.root));
  if (files.length === 0 && !ending.timedOut) throw new PytestError(withoutLog(parts.command, ending));
  return { results: await parts.readReports(files), ...ending, startedAt, ms: ms2 };
}
function filesOf3(nodeIds, cwd) {
  let files = /* @__PURE__ */ new Set();
  for (let nodeId of nodeIds) {
    let file = pathOfNodeId(nodeId);
    if (file === "" || !canBePath(file) || !existsSync(join3(cwd, file))) return [];
    if (files.add(/^[-@]/.test(file) ? `./${file}` : file), files.size > mostFiles) return [];
  }
  return [...files];
}
function withoutLog(command, { exitCode, signal, output }) {
  let how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`, said = output.trim();
  return `\`${command.join(" ")}\` ended with ${how}, and no session of pytest with Redfirst's plugin was seen. Name the command that starts pytest by --command.${said === "" ? "" : ` It printed:
${said.slice(-4e3)}`}`;
}

// src/pytest/split-command.ts
function splitCommand(text) {
  let words = [], rest = text.trim();
  for (; rest !== ""; ) {
    let [word = ""] = /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\s'"\\])+/.exec(rest) ?? [];
    if (word === "") throw new RangeError("a quote or a backslash at its end has no other half");
    if (rest = rest.slice(word.length), rest !== "" && !/^\s/.test(rest)) throw new RangeError("a quote has no other half");
    let plain3 = word.replace(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g, ""), special = /[;&|<>`$()]/.exec(plain3)?.[0];
    if (special !== void 0)
      throw new RangeError(
        `${special} has no meaning without a shell; quote it, or put the line into a script and name that`
      );
    words.push(unquoted(word)), rest = rest.trimStart();
  }
  if (words.length === 0) throw new RangeError("it is empty");
  return words;
}
function unquoted(word) {
  return word.replace(
    /\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
    (_2, one, single, double) => one ?? single ?? (double ?? "").replace(/\\(["\\$`])/g, "$1")
  );
}

// src/render/rerun-progress.ts
function reproductionProgress({ nodeId, stage, left, msLeft }, all) {
  return `${left} of ${counted2(all, "test")} left, ${duration(Math.max(0, msLeft))} of the budget; ${stage}: ${nodeId}`;
}

// src/action/pytest-command.ts
var path = String.raw`(?:[\w.~-]*[\\/])*`, assignments = String.raw`(?:[A-Za-z_]\w*=[^\s'"$\x60]*\s+)*`, runner = String.raw`(?:(?:uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+)?`, pythonModule = String.raw`${path}(?:python(?:\d+(?:\.\d+)?)?|py|pypy3?)(?:\.exe)?\s+-m\s+`, coverageRun = String.raw`(?:${path}|${pythonModule})coverage\s+run\s+(?:--?[\w-]+(?:=[^\s'"$\x60]*)?\s+)*?-m\s+`, beginsWithPytest = new RegExp(
  String.raw`^\s*${assignments}${runner}(?:${coverageRun}|${pythonModule}|${path})(?:pytest|py\.test)(?:\.exe)?(?=\s|$)`
);
function pytestLauncher(line) {
  let launcher = beginsWithPytest.exec(line)?.[0];
  if (launcher === void 0) return null;
  let rest = line.slice(launcher.length).replace(/\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"/g, "").replace(/&?\d*[<>]+&?/g, "");
  return /[;&\n]|\|\|/.test(rest) ? null : launcher;
}
function readPytestFacts(output) {
  let [, pytest, from] = /^This is pytest version (\S+?),? imported from (.*)$/m.exec(output) ?? [], plugins = {};
  for (let [, name, version] of output.matchAll(/^\s+([\w.-]+)-(\d[\w.!+]*) at /gm))
    name !== void 0 && version !== void 0 && (plugins[name] = version);
  let python = /[\\/](?:lib[\\/])?(?:python|pypy)(\d+\.\d+)[\\/]/.exec(from ?? "")?.[1];
  return { pytest: pytest ?? null, python: python ?? null, plugins };
}
function planCommand({ line, launcher, facts, otherOptions, folder }) {
  let plan = { line, tests: [], coverage: [], named: namedReports(line) };
  if (launcher === null) return plan;
  let rest = line.slice(launcher.length), options = `${line} ${otherOptions}`, has = (option) => option.test(options), flags = [];
  has(/--junit-?xml\b|-p\s*no:junitxml\b/) || (plan.tests.push(`${folder}/junit.xml`), flags.push(`--junitxml=${folder}/junit.xml`), has(/\bjunit_family\s*=/) || flags.push("-o", "junit_family=xunit1"));
  let withoutLog2 = /--report-log\b|-p\s*no:reportlog\b|--disable-plugin-autoload\b/;
  facts.plugins["pytest-reportlog"] !== void 0 && !has(withoutLog2) && (plan.tests.push(`${folder}/reportlog.jsonl`), flags.push(`--report-log=${folder}/reportlog.jsonl`));
  let coverage = coverageReport(facts, has);
  return coverage !== null && (plan.coverage.push(`${folder}/coverage.${coverage}`), flags.push(`--cov-report=${coverage}:${folder}/coverage.${coverage}`), has(/--cov-report\b/) || flags.push("--cov-report=term")), plan.line = [launcher, ...flags.map(shellWord)].join(" ") + rest, plan;
}
function coverageReport({ plugins }, has) {
  let version = plugins["pytest-cov"];
  if (version === void 0 || !has(/--cov(?![\w-])/) || has(/--no-cov(?![\w-])|-p\s*no:(?:pytest_)?cov\b/))
    return null;
  let [major = 0, minor = 0] = version.split(".").map(Number), format = major > 4 || major === 4 && minor >= 1 ? "json" : "xml";
  return has(new RegExp(`--cov-report[\\s=]+["']?${format}\\b`)) ? null : format;
}
function namedReports(line) {
  let named2 = [];
  for (let [, quoted, plain3] of line.matchAll(
    /--(?:(?:junit-?xml|report-log)[\s=]+|cov-report[\s=]+(?:xml|json):)(?:["']([^"'\n]+)["']|([^\s"'$`|;&<>]+))/g
  )) {
    let file = quoted ?? plain3;
    file !== void 0 && !file.startsWith("-") && named2.push(file);
  }
  return named2;
}
function shellWord(text) {
  return /^[\w./:=@%+-]+$/.test(text) ? text : quotePosix(text);
}

// src/action/reproduce-failing.ts
var RUNS = 3, MOST2 = 50;
async function reproduceFailing(results, place2) {
  let { budgetMs, root, job } = place2, { failing, leftOut: leftOut2 } = failingTests(results, DEFAULT_SEVERITY_RULES), targets = failing.map(
    (test) => targetOf2(test, { results, order: recordedOrder(results, test.rootdir) })
  ), cancelled = new AbortController(), release = interrupts((signal) => cancelled.abort(new Error(`${signal} came`))), checkout = checkoutFolder(root, await packageFolders(root)), { command, env } = launcherOf(place2);
  try {
    let found2 = await reproduceTests(
      targets,
      { ms: budgetMs, runs: RUNS, tests: MOST2 },
      {
        run: (request) => runPytest(
          { ...request, env },
          {
            plugin: ownPlugin(),
            root,
            command,
            temporary: job.temporary,
            readReports: (files) => readReports(files, checkout),
            now: () => Date.now(),
            signal: cancelled.signal
          }
        ),
        now: () => Date.now(),
        onProgress: (progress) => console.log(escapeLog(`Redfirst: ${reproductionProgress(progress, targets.length)}`))
      }
    );
    return { tests: found2.tests, leftOut: [...leftOut2, ...found2.leftOut] };
  } finally {
    release();
  }
}
function launcherOf({ line, folder }) {
  let words = splitCommand(pytestLauncher(line ?? "") ?? "python -m pytest"), start = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word)), env = Object.fromEntries(
    words.slice(0, start).map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)])
  ), [program = "python", ...rest] = words.slice(start);
  return { command: [/[\\/]/.test(program) && !isAbsolute3(program) ? resolve3(folder, program) : program, ...rest], env };
}

// src/action/run-command.ts
import { mkdir as mkdir2, mkdtemp as mkdtemp2 } from "node:fs/promises";
import { join as join5, resolve as resolve5 } from "node:path";

// src/action/addopts.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname2, join as join4, relative as relative3, resolve as resolve4 } from "node:path";
var configFiles = [
  "pytest.toml",
  ".pytest.toml",
  "pytest.ini",
  ".pytest.ini",
  "pyproject.toml",
  "tox.ini",
  "setup.cfg"
], maxWords = 500;
async function configuredOptions(line, folder, root) {
  let files = /* @__PURE__ */ new Set();
  for (let path2 of [folder, ...namedPaths(line, folder)]) {
    /\.(?:ini|toml|cfg)$/.test(path2) && files.add(path2);
    for (let place2 of foldersUpTo(path2, root)) for (let name of configFiles) files.add(join4(place2, name));
  }
  let found2 = [];
  for (let file of files) found2.push(...addoptsOf(await readFile2(file, "utf8").catch(() => "")));
  return found2.join(" ");
}
function namedPaths(line, folder) {
  return line.split(/[\s'"=]+/, maxWords).map((word) => word.replace(/::[\s\S]*$/, "")).filter((word) => word !== "" && !word.startsWith("-")).map((word) => resolve4(folder, word)).filter((path2) => existsSync2(path2));
}
function addoptsOf(config) {
  return [...config.matchAll(
    /^[ \t]*["']?(?:addopts|junit_family)["']?[ \t]*=[^\n]*(?:\n(?:[ \t][^\n]*|["'\]#-][^\n]*|(?=\n)))*/gm
  )].map(([entry]) => entry);
}
function foldersUpTo(folder, root) {
  let folders = [folder];
  for (let place2 = folder; place2 !== root && !relative3(root, place2).startsWith("..") && dirname2(place2) !== place2; )
    place2 = dirname2(place2), folders.push(place2);
  return folders;
}

// src/action/run-command.ts
var noFacts = { pytest: null, python: null, plugins: {} };
async function runCommand(line, parts) {
  let startedAt = parts.now(), launcher = pytestLauncher(line), folder = await reportsFolder(parts.temporary), facts = launcher === null || folder === null ? noFacts : await askPytest(launcher, parts), plan = await planWithReports({ line, launcher, facts, folder }, parts), logs = folder === null ? null : join5(folder, "pytest"), env = logs === null ? null : pluginVariables(parts.plugin, logs);
  await parts.silenceCommands();
  let ending;
  try {
    let started = { ...shellFor(plan.line), cwd: parts.folder, env: env ?? {} };
    ending = await runInForeground(started, parts.interrupts);
  } finally {
    await parts.obeyCommands();
  }
  let absolute = (paths) => paths.map((path2) => resolve5(parts.folder, path2));
  return {
    ...ending,
    line,
    isPytest: launcher !== null,
    facts,
    tests: absolute(plan.tests),
    coverage: absolute(plan.coverage),
    named: absolute(plan.named),
    logs: await pluginLogs(logs),
    startedAt
  };
}
async function planWithReports(request, { folder, root, pytestAddopts }) {
  if (request.launcher === null || request.folder === null)
    return planCommand({ ...request, launcher: null, otherOptions: "", folder: "" });
  let otherOptions = `${await configuredOptions(request.line, folder, root)} ${pytestAddopts}`;
  return planCommand({ ...request, otherOptions, folder: request.folder });
}
async function reportsFolder(temporary) {
  try {
    return await mkdir2(join5(temporary, "redfirst"), { recursive: !0 }), await mkdtemp2(join5(temporary, "redfirst", "reports-"));
  } catch {
    return null;
  }
}
function shellFor(line) {
  return { program: "bash", args: ["--noprofile", "--norc", "-eo", "pipefail", "-c", line] };
}
async function askPytest(launcher, parts) {
  let env = { COVERAGE_FILE: join5(parts.temporary, "redfirst", "probe.coverage") };
  try {
    let asked = { ...shellFor(`${launcher} -VV`), cwd: parts.folder, env }, { exitCode, stdout, stderr } = await runProcess(asked, { bytes: 1024 * 1024, ms: 6e4 });
    return exitCode === 0 ? readPytestFacts(`${new TextDecoder().decode(stdout)}
${stderr}`) : noFacts;
  } catch {
    return noFacts;
  }
}

// src/action/write-collection.ts
import { mkdir as mkdir3, writeFile as writeFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var mostUses = 100;
async function writeCollection(folder, name, collection) {
  await mkdir3(folder, { recursive: !0 });
  let bytes = await promisify(gzip)(JSON.stringify(collection));
  for (let use = 1; ; use += 1) {
    let artifact = use === 1 ? name : `${name}-${use}`, path2 = join6(folder, `${artifact}.json.gz`);
    try {
      return await writeFile2(path2, bytes, { flag: "wx" }), { artifact, path: path2 };
    } catch (error) {
      if (!(typeof error == "object" && error !== null && "code" in error && error.code === "EEXIST") || use === mostUses) throw error;
    }
  }
}

// src/action/collect-job.ts
var maxEventBytes = 25 * 1024 * 1024;
function collectJob(inputs, { job, folder, root }) {
  return collect(inputs, job, buildParts(inputs, { job, folder, root }));
}
function buildParts(inputs, { job, folder, root }) {
  return {
    now: () => /* @__PURE__ */ new Date(),
    runCommand: async (line) => {
      let run = await runCommand(line, commandParts(job, folder, root));
      return await keepExitCode(exitCodeOf(run)), run;
    },
    earlierLogs: () => pluginLogs(process.env[LOG_VARIABLE] ?? null),
    setAside,
    search: (search) => findReports({ ...search, root, from: folder, say: (message) => warning(escapeLog(message)) }),
    readReports: async (files) => readReports(files, checkoutFolder(root, await packageFolders(root))),
    reproduce: (results, budgetMs) => reproduceFailing(results, { budgetMs, line: inputs.command, folder, root, job }).catch((problem) => (warning(
      escapeLog(
        `The failing tests could not be run again, which changes nothing about this job: ${explain(problem)}`
      )
    ), null)),
    claimRun: async () => claimedRun(job, {
      testedSha: await headSha(root).catch(() => null),
      parents: await parents(root).catch(() => []),
      event: await readEvent(job.eventFile)
    }),
    blobIds: (paths) => blobIds(root, paths).catch(() => /* @__PURE__ */ new Map()),
    writeCollection: (name, collection) => writeCollection(join7(job.temporary, "redfirst"), name, collection),
    writeSummary: async (markdown) => {
      let file = process.env.GITHUB_STEP_SUMMARY;
      file && (closeLastLine(file, `

`), await summary.addRaw(markdown).write());
    },
    writeOutputs: (outputs) => {
      closeLastLine(process.env.GITHUB_OUTPUT, `
`);
      for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    say: (line) => console.log(escapeLog(line)),
    warn: (problem) => warning(
      escapeLog(
        `Redfirst could not report on this job, which changes nothing about it: ${explain(problem)}`
      )
    )
  };
}
function closeLastLine(file, end) {
  file && existsSync3(file) && /[^\n]$/.test(readFileSync(file, "utf8")) && appendFileSync(file, end);
}
function commandParts(job, folder, root) {
  let token = randomUUID();
  return {
    folder,
    root,
    temporary: job.temporary,
    pytestAddopts: process.env.PYTEST_ADDOPTS ?? "",
    plugin: ownPlugin(),
    now: () => Date.now(),
    silenceCommands: () => print(`::stop-commands::${token}
`),
    // The command's last line may lack its end.
    obeyCommands: () => print(`
::${token}::
`),
    interrupts
  };
}
function print(text) {
  return new Promise((done) => process.stdout.write(text, () => done()));
}
async function keepExitCode(code2) {
  let file = process.env.REDFIRST_ENDED;
  file && await writeFile3(file, String(code2)).catch(() => {
  });
}
async function readEvent(path2) {
  try {
    return path2 === null || (await stat2(path2)).size > maxEventBytes ? void 0 : JSON.parse(await readFile3(path2, "utf8"));
  } catch {
    return;
  }
}
export {
  collectJob
};
