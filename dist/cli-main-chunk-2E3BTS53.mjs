import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  Chi,
  HashMD,
  Maj,
  SHA224_IV,
  SHA256_IV,
  SHA384_IV,
  SHA512_IV,
  add,
  add3H,
  add3L,
  add4H,
  add4L,
  add5H,
  add5L,
  bytesToHex,
  clean,
  createHasher,
  oidNist,
  rotr,
  rotrBH,
  rotrBL,
  rotrSH,
  rotrSL,
  shrSH,
  shrSL,
  split,
  utf8ToBytes
} from "./cli-main-chunk-NHJ6CL2B.mjs";
import {
  counted
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  fileOfTest,
  nameOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/analysis/normalise-message.ts
var MAX_INPUT = 2e3, MAX_LINES = 3, MAX_LENGTH = 300, NORMALISATIONS = [
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
    to: (match, bytes, single = "", double = "") => bytes === "b" ? "<bytes>" : isName(single || double) ? match : "<text>"
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
    if (lines.push(isAssert ? normaliseAssert(line) : normalise(line, [...NORMALISATIONS, DATA, SETS, ITEMS])), isAssert || lines.length === MAX_LINES) break;
  }
  return bounded(lines.join(" ").replace(/\s+/g, " ").trim());
}
function bounded(text) {
  return [...text].slice(0, MAX_LENGTH).join("");
}
function failingExample(message) {
  let shown = message.slice(0, MAX_INPUT), end = /^(?:Expected(?: nothing|:)|Differences \()/m.exec(shown)?.index;
  if (end === void 0 || !/^\d{3,} /.test(shown)) return message;
  let start = shown.slice(0, end).lastIndexOf(">>> ");
  return start < 0 ? message : shown.slice(start);
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
function isName(quoted) {
  return /^[A-Za-z_][\w.]*$/.test(quoted) && !/\d{3}/.test(quoted);
}

// node_modules/@noble/hashes/sha2.js
var SHA256_K = Uint32Array.from([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]), SHA256_W = new Uint32Array(64), SHA2_32B = class extends HashMD {
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, !1), this.A = IV[0] | 0, this.B = IV[1] | 0, this.C = IV[2] | 0, this.D = IV[3] | 0, this.E = IV[4] | 0, this.F = IV[5] | 0, this.G = IV[6] | 0, this.H = IV[7] | 0;
  }
  get() {
    let { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, !1);
    for (let i = 16; i < 64; i++) {
      let W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      let sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25), T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
      H = G, G = F, F = E, E = D + T1 | 0, D = C, C = B, B = A, A = T1 + T2 | 0;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, F = F + this.F | 0, G = G + this.G | 0, H = H + this.H | 0, this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), clean(this.buffer);
  }
}, _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
}, _SHA224 = class extends SHA2_32B {
  constructor() {
    super(28, SHA224_IV);
  }
}, K512 = split(["0x428a2f98d728ae22", "0x7137449123ef65cd", "0xb5c0fbcfec4d3b2f", "0xe9b5dba58189dbbc", "0x3956c25bf348b538", "0x59f111f1b605d019", "0x923f82a4af194f9b", "0xab1c5ed5da6d8118", "0xd807aa98a3030242", "0x12835b0145706fbe", "0x243185be4ee4b28c", "0x550c7dc3d5ffb4e2", "0x72be5d74f27b896f", "0x80deb1fe3b1696b1", "0x9bdc06a725c71235", "0xc19bf174cf692694", "0xe49b69c19ef14ad2", "0xefbe4786384f25e3", "0x0fc19dc68b8cd5b5", "0x240ca1cc77ac9c65", "0x2de92c6f592b0275", "0x4a7484aa6ea6e483", "0x5cb0a9dcbd41fbd4", "0x76f988da831153b5", "0x983e5152ee66dfab", "0xa831c66d2db43210", "0xb00327c898fb213f", "0xbf597fc7beef0ee4", "0xc6e00bf33da88fc2", "0xd5a79147930aa725", "0x06ca6351e003826f", "0x142929670a0e6e70", "0x27b70a8546d22ffc", "0x2e1b21385c26c926", "0x4d2c6dfc5ac42aed", "0x53380d139d95b3df", "0x650a73548baf63de", "0x766a0abb3c77b2a8", "0x81c2c92e47edaee6", "0x92722c851482353b", "0xa2bfe8a14cf10364", "0xa81a664bbc423001", "0xc24b8b70d0f89791", "0xc76c51a30654be30", "0xd192e819d6ef5218", "0xd69906245565a910", "0xf40e35855771202a", "0x106aa07032bbd1b8", "0x19a4c116b8d2d0c8", "0x1e376c085141ab53", "0x2748774cdf8eeb99", "0x34b0bcb5e19b48a8", "0x391c0cb3c5c95a63", "0x4ed8aa4ae3418acb", "0x5b9cca4f7763e373", "0x682e6ff3d6b2b8a3", "0x748f82ee5defb2fc", "0x78a5636f43172f60", "0x84c87814a1f0ab72", "0x8cc702081a6439ec", "0x90befffa23631e28", "0xa4506cebde82bde9", "0xbef9a3f7b2c67915", "0xc67178f2e372532b", "0xca273eceea26619c", "0xd186b8c721c0c207", "0xeada7dd6cde0eb1e", "0xf57d4f7fee6ed178", "0x06f067aa72176fba", "0x0a637dc5a2c898a6", "0x113f9804bef90dae", "0x1b710b35131c471b", "0x28db77f523047d84", "0x32caab7b40c72493", "0x3c9ebe0a15c9bebc", "0x431d67c49c100d4c", "0x4cc5d4becb3e42b6", "0x597f299cfc657e2a", "0x5fcb6fab3ad6faec", "0x6c44198c4a475817"].map((n) => BigInt(n))), SHA512_Kh = K512[0], SHA512_Kl = K512[1], SHA512_W_H = new Uint32Array(80), SHA512_W_L = new Uint32Array(80), SHA2_64B = class extends HashMD {
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
  constructor(outputLen, IV) {
    super(128, outputLen, 16, !1), this.Ah = IV[0] | 0, this.Al = IV[1] | 0, this.Bh = IV[2] | 0, this.Bl = IV[3] | 0, this.Ch = IV[4] | 0, this.Cl = IV[5] | 0, this.Dh = IV[6] | 0, this.Dl = IV[7] | 0, this.Eh = IV[8] | 0, this.El = IV[9] | 0, this.Fh = IV[10] | 0, this.Fl = IV[11] | 0, this.Gh = IV[12] | 0, this.Gl = IV[13] | 0, this.Hh = IV[14] | 0, this.Hl = IV[15] | 0;
  }
  get() {
    let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
    return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
  }
  set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
    this.Ah = Ah | 0, this.Al = Al | 0, this.Bh = Bh | 0, this.Bl = Bl | 0, this.Ch = Ch | 0, this.Cl = Cl | 0, this.Dh = Dh | 0, this.Dl = Dl | 0, this.Eh = Eh | 0, this.El = El | 0, this.Fh = Fh | 0, this.Fl = Fl | 0, this.Gh = Gh | 0, this.Gl = Gl | 0, this.Hh = Hh | 0, this.Hl = Hl | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA512_W_H[i] = view.getUint32(offset), SHA512_W_L[i] = view.getUint32(offset += 4);
    for (let i = 16; i < 80; i++) {
      let W15h = SHA512_W_H[i - 15] | 0, W15l = SHA512_W_L[i - 15] | 0, s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7), s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7), W2h = SHA512_W_H[i - 2] | 0, W2l = SHA512_W_L[i - 2] | 0, s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6), s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6), SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]), SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
      SHA512_W_H[i] = SUMh | 0, SHA512_W_L[i] = SUMl | 0;
    }
    let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
    for (let i = 0; i < 80; i++) {
      let sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41), sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41), CHIh = Eh & Fh ^ ~Eh & Gh, CHIl = El & Fl ^ ~El & Gl, T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]), T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]), T1l = T1ll | 0, sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39), sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39), MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch, MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
      Hh = Gh | 0, Hl = Gl | 0, Gh = Fh | 0, Gl = Fl | 0, Fh = Eh | 0, Fl = El | 0, { h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0), Dh = Ch | 0, Dl = Cl | 0, Ch = Bh | 0, Cl = Bl | 0, Bh = Ah | 0, Bl = Al | 0;
      let All = add3L(T1l, sigma0l, MAJl);
      Ah = add3H(All, T1h, sigma0h, MAJh), Al = All | 0;
    }
    ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0)), { h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0), { h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0), { h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0), { h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0), { h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0), { h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0), { h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0), this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
  }
  roundClean() {
    clean(SHA512_W_H, SHA512_W_L);
  }
  destroy() {
    this.destroyed = !0, clean(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}, _SHA512 = class extends SHA2_64B {
  constructor() {
    super(64, SHA512_IV);
  }
}, _SHA384 = class extends SHA2_64B {
  constructor() {
    super(48, SHA384_IV);
  }
}, T224_IV = Uint32Array.from([2352822216, 424955298, 1944164710, 2312950998, 502970286, 855612546, 1738396948, 1479516111, 258812777, 2077511080, 2011393907, 79989058, 1067287976, 1780299464, 286451373, 2446758561]), T256_IV = Uint32Array.from([573645204, 4230739756, 2673172387, 3360449730, 596883563, 1867755857, 2520282905, 1497426621, 2519219938, 2827943907, 3193839141, 1401305490, 721525244, 746961066, 246885852, 2177182882]), _SHA512_224 = class extends SHA2_64B {
  constructor() {
    super(28, T224_IV);
  }
}, _SHA512_256 = class extends SHA2_64B {
  constructor() {
    super(32, T256_IV);
  }
}, sha256 = createHasher(() => new _SHA256(), oidNist(1)), sha224 = createHasher(() => new _SHA224(), oidNist(4)), sha512 = createHasher(() => new _SHA512(), oidNist(3)), sha384 = createHasher(() => new _SHA384(), oidNist(2)), sha512_256 = createHasher(() => new _SHA512_256(), oidNist(6)), sha512_224 = createHasher(() => new _SHA512_224(), oidNist(5));

// src/analysis/short-hash.ts
function shortHash(text) {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}

// src/analysis/signature.ts
var VERSION = "s2", SAME_EVERYWHERE = [
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
  let raised = subjectOf(failure), message = messageOf(failure, raised), type = typeOf(raised, message), place = placeOf(failure, raised, test), root = rootOf(failure), told = [type, message, place.file, place.function, ...root === null ? [] : [root]];
  return { key: `${VERSION}-${shortHash(JSON.stringify(told))}`, type, message, ...place };
}
function subjectOf(failure) {
  let [first, ...others] = failure.leaves ?? [];
  return first === void 0 ? failure : others.every((other) => keyOf(other) === keyOf(first)) ? { ...first, location: first.location ?? failure.location } : failure;
}
function keyOf({ type, message, location }) {
  return JSON.stringify([type, normaliseMessage(message), location?.file, location?.function]);
}
function messageOf(failure, raised) {
  let message = normaliseMessage(raised.message);
  if (raised !== failure || failure.leaves === void 0) return message;
  let leaves = failure.leaves.map((leaf) => `${leaf.type}: ${normaliseMessage(leaf.message)}`);
  return bounded(`${message} | ${[...new Set(leaves)].sort(byText).join(" | ")}`);
}
function typeOf({ type }, message) {
  return type === "" && message.startsWith("assert ") ? "AssertionError" : type;
}
function rootOf({ root }) {
  return root === void 0 ? null : [root.type, root.location?.file ?? null, root.location?.function ?? null];
}
function placeOf(failure, { location }, test) {
  let nowhere = { file: null, function: null };
  if (SAME_EVERYWHERE.some((row) => row.applies(failure))) return nowhere;
  let own = test === void 0 ? null : { file: fileOfTest(test), function: nameOfNodeId(test.nodeId).split("::").at(-1) || null };
  if (location !== null) {
    let { file, function: name } = location;
    return { file, function: name ?? (own?.file === file ? own.function : null) };
  }
  return failure.kind === "collection-error" ? { file: own?.file ?? null, function: null } : (failure.kind === "crash" || failure.kind === "failure" && failure.phase === "call" ? own : null) ?? nowhere;
}

// src/render/after-tests.ts
var SAME_PROCESS = "in the same process";
function afterTests({ present, alike }, name) {
  let where = present ? `after ${name}` : `where ${name} did not run before it`, others = counted(alike, "other test");
  return `${where} ${SAME_PROCESS}${alike === 0 ? "" : ` (${others} would explain it as well)`}`;
}

export {
  shortHash,
  signatureOf,
  afterTests
};
