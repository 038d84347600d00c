import {
  __commonJS,
  __toESM
} from "./collect-chunk-4523NB3C.mjs";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = { DOT_LITERAL: "\\.", PLUS_LITERAL: "\\+", QMARK_LITERAL: "\\?", SLASH_LITERAL: "\\/", ONE_CHAR, QMARK, END_ANCHOR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK_NO_DOT, STAR, START_ANCHOR, SEP }, WINDOWS_CHARS = { ...POSIX_CHARS, SLASH_LITERAL: "[\\\\/]", QMARK: WIN_NO_SLASH, STAR: `${WIN_NO_SLASH}*?`, DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)", NO_DOT: "(?!\\.)", NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))", NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))", NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))", QMARK_NO_DOT: "[^.\\\\/]", START_ANCHOR: "(?:^|[\\\\/])", END_ANCHOR: "(?:[\\\\/]|$)", SEP: "\\" }, POSIX_REGEX_SOURCE = { __proto__: null, alnum: "a-zA-Z0-9", alpha: "a-zA-Z", ascii: "\\x00-\\x7F", blank: " \\t", cntrl: "\\x00-\\x1F\\x7F", digit: "0-9", graph: "\\x21-\\x7E", lower: "a-z", print: "\\x20-\\x7E ", punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~", space: " \\t\\r\\n\\v\\f", upper: "A-Z", word: "A-Za-z0-9_", xdigit: "A-Fa-f0-9" };
    module.exports = { DEFAULT_MAX_EXTGLOB_RECURSION: 0, MAX_LENGTH: 1024 * 64, POSIX_REGEX_SOURCE, REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g, REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/, REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/, REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g, REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g, REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g, REPLACEMENTS: { __proto__: null, "***": "*", "**/**": "**", "**/**/**": "**" }, CHAR_0: 48, CHAR_9: 57, CHAR_UPPERCASE_A: 65, CHAR_LOWERCASE_A: 97, CHAR_UPPERCASE_Z: 90, CHAR_LOWERCASE_Z: 122, CHAR_LEFT_PARENTHESES: 40, CHAR_RIGHT_PARENTHESES: 41, CHAR_ASTERISK: 42, CHAR_AMPERSAND: 38, CHAR_AT: 64, CHAR_BACKWARD_SLASH: 92, CHAR_CARRIAGE_RETURN: 13, CHAR_CIRCUMFLEX_ACCENT: 94, CHAR_COLON: 58, CHAR_COMMA: 44, CHAR_DOT: 46, CHAR_DOUBLE_QUOTE: 34, CHAR_EQUAL: 61, CHAR_EXCLAMATION_MARK: 33, CHAR_FORM_FEED: 12, CHAR_FORWARD_SLASH: 47, CHAR_GRAVE_ACCENT: 96, CHAR_HASH: 35, CHAR_HYPHEN_MINUS: 45, CHAR_LEFT_ANGLE_BRACKET: 60, CHAR_LEFT_CURLY_BRACE: 123, CHAR_LEFT_SQUARE_BRACKET: 91, CHAR_LINE_FEED: 10, CHAR_NO_BREAK_SPACE: 160, CHAR_PERCENT: 37, CHAR_PLUS: 43, CHAR_QUESTION_MARK: 63, CHAR_RIGHT_ANGLE_BRACKET: 62, CHAR_RIGHT_CURLY_BRACE: 125, CHAR_RIGHT_SQUARE_BRACKET: 93, CHAR_SEMICOLON: 59, CHAR_SINGLE_QUOTE: 39, CHAR_SPACE: 32, CHAR_TAB: 9, CHAR_UNDERSCORE: 95, CHAR_VERTICAL_LINE: 124, CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, extglobChars(A2) {
      return { "!": { type: "negate", open: "(?:(?!(?:", close: `))${A2.STAR})` }, "?": { type: "qmark", open: "(?:", close: ")?" }, "+": { type: "plus", open: "(?:", close: ")+" }, "*": { type: "star", open: "(?:", close: ")*" }, "@": { type: "at", open: "(?:", close: ")" } };
    }, globChars(A2) {
      return A2 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
    } };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
    exports.isObject = (e) => e !== null && typeof e == "object" && !Array.isArray(e);
    exports.hasRegexChars = (e) => REGEX_SPECIAL_CHARS.test(e);
    exports.isRegexChar = (e) => e.length === 1 && exports.hasRegexChars(e);
    exports.escapeRegex = (e) => e.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (e) => e.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let e = navigator.platform.toLowerCase();
        return e === "win32" || e === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    };
    exports.removeBackslashes = (e) => e.replace(REGEX_REMOVE_BACKSLASH, (t) => t === "\\" ? "" : t);
    exports.escapeLast = (e, t, r) => {
      let s = e.lastIndexOf(t, r);
      return s === -1 ? e : e[s - 1] === "\\" ? exports.escapeLast(e, t, s - 1) : `${e.slice(0, s)}\\${e.slice(s)}`;
    };
    exports.removePrefix = (e, t = {}) => {
      let r = e;
      return r.startsWith("./") && (r = r.slice(2), t.prefix = "./"), r;
    };
    exports.wrapOutput = (e, t = {}, r = {}) => {
      let s = r.contains ? "" : "^", n = r.contains ? "" : "$", o = `${s}(?:${e})${n}`;
      return t.negated === !0 && (o = `(?:^(?!${o}).*$)`), o;
    };
    exports.basename = (e, { windows: t } = {}) => {
      let r = e.split(t ? /[\\/]/ : "/"), s = r[r.length - 1];
      return s === "" ? r[r.length - 2] : s;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils(), { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants(), isPathSeparator = (n) => n === CHAR_FORWARD_SLASH || n === CHAR_BACKWARD_SLASH, depth = (n) => {
      n.isPrefix !== !0 && (n.depth = n.isGlobstar ? 1 / 0 : 1);
    }, scan = (n, w2) => {
      let u = w2 || {}, L3 = n.length - 1, h = u.parts === !0 || u.tokens === !0 || u.scanToEnd === !0, H3 = [], i = [], G2 = [], a = n, b2 = -1, r = 0, d2 = 0, x3 = !1, m = !1, l = !1, S3 = !1, D3 = !1, p2 = !1, k3 = !1, K3 = !1, P2 = !1, o = !1, g = 0, B3, e, t = { value: "", depth: 0, isGlob: !1 }, T3 = () => b2 >= L3, M3 = () => a.charCodeAt(b2 + 1), f2 = () => (B3 = e, a.charCodeAt(++b2));
      for (; b2 < L3; ) {
        e = f2();
        let c;
        if (e === CHAR_BACKWARD_SLASH) {
          k3 = t.backslashes = !0, e = f2(), e === CHAR_LEFT_CURLY_BRACE && (p2 = !0);
          continue;
        }
        if (p2 === !0 || e === CHAR_LEFT_CURLY_BRACE) {
          for (g++; T3() !== !0 && (e = f2()); ) {
            if (e === CHAR_BACKWARD_SLASH) {
              k3 = t.backslashes = !0, f2();
              continue;
            }
            if (e === CHAR_LEFT_CURLY_BRACE) {
              g++;
              continue;
            }
            if (p2 !== !0 && e === CHAR_DOT && (e = f2()) === CHAR_DOT) {
              if (x3 = t.isBrace = !0, l = t.isGlob = !0, o = !0, h === !0)
                continue;
              break;
            }
            if (p2 !== !0 && e === CHAR_COMMA) {
              if (x3 = t.isBrace = !0, l = t.isGlob = !0, o = !0, h === !0)
                continue;
              break;
            }
            if (e === CHAR_RIGHT_CURLY_BRACE && (g--, g === 0)) {
              p2 = !1, x3 = t.isBrace = !0, o = !0;
              break;
            }
          }
          if (h === !0)
            continue;
          break;
        }
        if (e === CHAR_FORWARD_SLASH) {
          if (H3.push(b2), i.push(t), t = { value: "", depth: 0, isGlob: !1 }, o === !0) continue;
          if (B3 === CHAR_DOT && b2 === r + 1) {
            r += 2;
            continue;
          }
          d2 = b2 + 1;
          continue;
        }
        if (u.noext !== !0 && (e === CHAR_PLUS || e === CHAR_AT || e === CHAR_ASTERISK || e === CHAR_QUESTION_MARK || e === CHAR_EXCLAMATION_MARK) === !0 && M3() === CHAR_LEFT_PARENTHESES) {
          if (l = t.isGlob = !0, S3 = t.isExtglob = !0, o = !0, e === CHAR_EXCLAMATION_MARK && b2 === r && (P2 = !0), h === !0) {
            let E2 = 0;
            for (; T3() !== !0 && (e = f2()); ) {
              if (e === CHAR_BACKWARD_SLASH) {
                k3 = t.backslashes = !0, f2();
                continue;
              }
              if (e === CHAR_LEFT_PARENTHESES) {
                E2++;
                continue;
              }
              if (e === CHAR_RIGHT_PARENTHESES && --E2 === 0) {
                o = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (e === CHAR_ASTERISK) {
          if (B3 === CHAR_ASTERISK && (D3 = t.isGlobstar = !0), l = t.isGlob = !0, o = !0, h === !0)
            continue;
          break;
        }
        if (e === CHAR_QUESTION_MARK) {
          if (l = t.isGlob = !0, o = !0, h === !0)
            continue;
          break;
        }
        if (e === CHAR_LEFT_SQUARE_BRACKET) {
          for (; T3() !== !0 && (c = f2()); ) {
            if (c === CHAR_BACKWARD_SLASH) {
              k3 = t.backslashes = !0, f2();
              continue;
            }
            if (c === CHAR_RIGHT_SQUARE_BRACKET) {
              m = t.isBracket = !0, l = t.isGlob = !0, o = !0;
              break;
            }
          }
          if (h === !0)
            continue;
          break;
        }
        if (u.nonegate !== !0 && e === CHAR_EXCLAMATION_MARK && b2 === r) {
          K3 = t.negated = !0, r++;
          continue;
        }
        if (u.noparen !== !0 && e === CHAR_LEFT_PARENTHESES) {
          if (l = t.isGlob = !0, h === !0) {
            let C2 = 1;
            for (; T3() !== !0 && (e = f2()); ) {
              if (e === CHAR_BACKWARD_SLASH) {
                k3 = t.backslashes = !0, f2();
                continue;
              }
              if (e === CHAR_LEFT_PARENTHESES) {
                C2++;
                continue;
              }
              if (e === CHAR_RIGHT_PARENTHESES && --C2 === 0) {
                o = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (l === !0) {
          if (o = !0, h === !0)
            continue;
          break;
        }
      }
      u.noext === !0 && (S3 = !1, l = !1);
      let s = a, v2 = "", _ = "";
      r > 0 && (v2 = a.slice(0, r), a = a.slice(r), d2 -= r), s && l === !0 && d2 > 0 ? (s = a.slice(0, d2), _ = a.slice(d2)) : l === !0 ? (s = "", _ = a) : s = a, s && s !== "" && s !== "/" && s !== a && isPathSeparator(s.charCodeAt(s.length - 1)) && (s = s.slice(0, -1)), u.unescape === !0 && (_ && (_ = utils.removeBackslashes(_)), s && k3 === !0 && (s = utils.removeBackslashes(s)));
      let R3 = { prefix: v2, input: n, start: r, base: s, glob: _, isBrace: x3, isBracket: m, isGlob: l, isExtglob: S3, isGlobstar: D3, negated: K3, negatedExtglob: P2 };
      if (u.tokens === !0 && (R3.maxDepth = 0, isPathSeparator(e) || i.push(t), R3.tokens = i), u.parts === !0 || u.tokens === !0) {
        let c;
        for (let A2 = 0; A2 < H3.length; A2++) {
          let O3 = c !== void 0 ? c + 1 : r, I3 = H3[A2], U3 = n.slice(O3, I3);
          u.tokens && (A2 === 0 && r !== 0 ? (i[A2].isPrefix = !0, i[A2].value = v2) : i[A2].value = U3, depth(i[A2]), R3.maxDepth += i[A2].depth), I3 >= r && (G2.push(U3), c = I3);
        }
        let C2 = c !== void 0 ? c + 1 : r, E2 = n.slice(C2);
        G2.push(E2), u.tokens && c && c + 1 < n.length && (i[i.length - 1].value = E2, depth(i[i.length - 1]), R3.maxDepth += i[i.length - 1].depth), R3.slashes = H3, R3.parts = G2;
      }
      return R3;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants(), utils = require_utils(), { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants, expandRange = (s, a) => {
      if (typeof a.expandRange == "function")
        return a.expandRange(...s, a);
      s.sort();
      let t = `[${s.join("-")}]`;
      try {
        new RegExp(t);
      } catch {
        return s.map((g) => utils.escapeRegex(g)).join("..");
      }
      return t;
    }, syntaxError = (s, a) => `Missing ${s}: "${a}" - use "\\\\${a}" to match literal characters`, splitTopLevel = (s) => {
      let a = [], t = 0, h = 0, g = 0, p2 = "", i = !1;
      for (let c of s) {
        if (i === !0) {
          p2 += c, i = !1;
          continue;
        }
        if (c === "\\") {
          p2 += c, i = !0;
          continue;
        }
        if (c === '"') {
          g = g === 1 ? 0 : 1, p2 += c;
          continue;
        }
        if (g === 0) {
          if (c === "[")
            t++;
          else if (c === "]" && t > 0)
            t--;
          else if (t === 0) {
            if (c === "(")
              h++;
            else if (c === ")" && h > 0)
              h--;
            else if (c === "|" && h === 0) {
              a.push(p2), p2 = "";
              continue;
            }
          }
        }
        p2 += c;
      }
      return a.push(p2), a;
    }, isPlainBranch = (s) => {
      let a = !1;
      for (let t of s) {
        if (a === !0) {
          a = !1;
          continue;
        }
        if (t === "\\") {
          a = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(t))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (s) => {
      let a = s.trim(), t = !0;
      for (; t === !0; )
        t = !1, /^@\([^\\()[\]{}|]+\)$/.test(a) && (a = a.slice(2, -1), t = !0);
      if (isPlainBranch(a))
        return a.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (s) => {
      let a = s.map(normalizeSimpleBranch).filter(Boolean);
      for (let t = 0; t < a.length; t++)
        for (let h = t + 1; h < a.length; h++) {
          let g = a[t], p2 = a[h], i = g[0];
          if (!(!i || g !== i.repeat(g.length) || p2 !== i.repeat(p2.length)) && (g === p2 || g.startsWith(p2) || p2.startsWith(g)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (s, a = !0) => {
      if (s[0] !== "+" && s[0] !== "*" || s[1] !== "(")
        return;
      let t = 0, h = 0, g = 0, p2 = !1;
      for (let i = 1; i < s.length; i++) {
        let c = s[i];
        if (p2 === !0) {
          p2 = !1;
          continue;
        }
        if (c === "\\") {
          p2 = !0;
          continue;
        }
        if (c === '"') {
          g = g === 1 ? 0 : 1;
          continue;
        }
        if (g !== 1) {
          if (c === "[") {
            t++;
            continue;
          }
          if (c === "]" && t > 0) {
            t--;
            continue;
          }
          if (!(t > 0)) {
            if (c === "(") {
              h++;
              continue;
            }
            if (c === ")" && (h--, h === 0))
              return a === !0 && i !== s.length - 1 ? void 0 : { type: s[0], body: s.slice(2, i), end: i };
          }
        }
      }
    }, buildCharClassStar = (s) => `${s.length === 1 ? utils.escapeRegex(s[0]) : `[${s.map((t) => utils.escapeRegex(t)).join("")}]`}*`, getStarExtglobSequenceChars = (s) => {
      let a = 0, t = [];
      for (; a < s.length; ) {
        let h = parseRepeatedExtglob(s.slice(a), !1);
        if (!h || h.type !== "*")
          return;
        let g = splitTopLevel(h.body).map((i) => i.trim());
        if (g.length !== 1)
          return;
        let p2 = normalizeSimpleBranch(g[0]);
        if (!p2 || p2.length !== 1)
          return;
        t.push(p2), a += h.end + 1;
      }
      if (!(t.length < 1))
        return t;
    }, repeatedExtglobRecursion = (s) => {
      let a = 0, t = s.trim(), h = parseRepeatedExtglob(t);
      for (; h; )
        a++, t = h.body.trim(), h = parseRepeatedExtglob(t);
      return a;
    }, analyzeRepeatedExtglob = (s, a) => {
      if (a.maxExtglobRecursion === !1)
        return { risky: !1 };
      let t = typeof a.maxExtglobRecursion == "number" ? a.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, h = splitTopLevel(s).map((c) => c.trim());
      if (h.length > 1 && (h.some((c) => c === "") || h.some((c) => /^[*?]+$/.test(c)) || hasRepeatedCharPrefixOverlap(h)))
        return { risky: !0 };
      let g = [], p2 = !1, i = !0;
      for (let c of h) {
        let I3 = getStarExtglobSequenceChars(c);
        if (I3) {
          p2 = !0, g.push(...I3);
          continue;
        }
        let A2 = normalizeSimpleBranch(c);
        if (A2 && A2.length === 1) {
          g.push(A2);
          continue;
        }
        if (i = !1, repeatedExtglobRecursion(c) > t)
          return { risky: !0 };
      }
      return p2 ? i ? { risky: !0, safeOutput: buildCharClassStar([...new Set(g)]) } : { risky: !0 } : { risky: !1 };
    }, parse = (s, a) => {
      if (typeof s != "string")
        throw new TypeError("Expected a string");
      s = REPLACEMENTS[s] || s;
      let t = { ...a }, h = typeof t.maxLength == "number" ? Math.min(MAX_LENGTH, t.maxLength) : MAX_LENGTH, g = s.length;
      if (g > h)
        throw new SyntaxError(`Input length: ${g}, exceeds maximum allowed length: ${h}`);
      let p2 = { type: "bos", value: "", output: t.prepend || "" }, i = [p2], c = t.capture ? "" : "?:", I3 = constants.globChars(t.windows), A2 = constants.extglobChars(I3), { DOT_LITERAL: N3, PLUS_LITERAL: G2, SLASH_LITERAL: L3, ONE_CHAR: B3, DOTS_SLASH: w2, NO_DOT: M3, NO_DOT_SLASH: j3, NO_DOTS_SLASH: U3, QMARK: d2, QMARK_NO_DOT: H3, STAR: F3, START_ANCHOR: J3 } = I3, E2 = (r) => `(${c}(?:(?!${J3}${r.dot ? w2 : N3}).)*?)`, O3 = t.dot ? "" : M3, X3 = t.dot ? d2 : H3, S3 = t.bash === !0 ? E2(t) : F3;
      t.capture && (S3 = `(${S3})`), typeof t.noext == "boolean" && (t.noextglob = t.noext);
      let e = { input: s, index: -1, start: 0, dot: t.dot === !0, consumed: "", output: "", prefix: "", backtrack: !1, negated: !1, brackets: 0, braces: 0, parens: 0, quotes: 0, globstar: !1, tokens: i };
      s = utils.removePrefix(s, e), g = s.length;
      let m = [], k3 = [], K3 = [], u = p2, n, Q3 = () => e.index === g - 1, v2 = e.peek = (r = 1) => s[e.index + r], T3 = e.advance = () => s[++e.index] || "", q2 = () => s.slice(e.index + 1), _ = (r = "", y2 = 0) => {
        e.consumed += r, e.index += y2;
      }, z3 = (r) => {
        e.output += r.output != null ? r.output : r.value, _(r.value);
      }, Y2 = () => {
        let r = 1;
        for (; v2() === "!" && (v2(2) !== "(" || v2(3) === "?"); )
          T3(), e.start++, r++;
        return r % 2 === 0 ? !1 : (e.negated = !0, e.start++, !0);
      }, W = (r) => {
        e[r]++, K3.push(r);
      }, C2 = (r) => {
        e[r]--, K3.pop();
      }, l = (r) => {
        if (u.type === "globstar") {
          let y2 = e.braces > 0 && (r.type === "comma" || r.type === "brace"), o = r.extglob === !0 || m.length && (r.type === "pipe" || r.type === "paren");
          r.type !== "slash" && r.type !== "paren" && !y2 && !o && (e.output = e.output.slice(0, -u.output.length), u.type = "star", u.value = "*", u.output = S3, e.output += u.output);
        }
        if (m.length && r.type !== "paren" && (m[m.length - 1].inner += r.value), (r.value || r.output) && z3(r), u && u.type === "text" && r.type === "text") {
          u.output = (u.output || u.value) + r.value, u.value += r.value;
          return;
        }
        r.prev = u, i.push(r), u = r;
      }, V3 = (r, y2) => {
        let o = { ...A2[y2], conditions: 1, inner: "" };
        o.prev = u, o.parens = e.parens, o.output = e.output, o.startIndex = e.index, o.tokensIndex = i.length;
        let f2 = (t.capture ? "(" : "") + o.open;
        W("parens"), l({ type: r, value: y2, output: e.output ? "" : B3 }), l({ type: "paren", extglob: !0, value: T3(), output: f2 }), m.push(o);
      }, Z3 = (r) => {
        let y2 = s.slice(r.startIndex, e.index + 1), o = s.slice(r.startIndex + 2, e.index), f2 = analyzeRepeatedExtglob(o, t);
        if ((r.type === "plus" || r.type === "star") && f2.risky) {
          let b2 = f2.safeOutput ? (r.output ? "" : B3) + (t.capture ? `(${f2.safeOutput})` : f2.safeOutput) : void 0, R3 = i[r.tokensIndex];
          R3.type = "text", R3.value = y2, R3.output = b2 || utils.escapeRegex(y2);
          for (let D3 = r.tokensIndex + 1; D3 < i.length; D3++)
            i[D3].value = "", i[D3].output = "", delete i[D3].suffix;
          e.output = r.output + R3.output, e.backtrack = !0, l({ type: "paren", extglob: !0, value: n, output: "" }), C2("parens");
          return;
        }
        let x3 = r.close + (t.capture ? ")" : ""), $2;
        if (r.type === "negate") {
          let b2 = S3;
          if (r.inner && r.inner.length > 1 && r.inner.includes("/") && (b2 = E2(t)), (b2 !== S3 || Q3() || /^\)+$/.test(q2())) && (x3 = r.close = `)$))${b2}`), r.inner.includes("*") && ($2 = q2()) && /^\.[^\\/.]+$/.test($2)) {
            let R3 = parse($2, { ...a, fastpaths: !1 }).output;
            x3 = r.close = `)${R3})${b2})`;
          }
          r.prev.type === "bos" && (e.negatedExtglob = !0);
        }
        l({ type: "paren", extglob: !0, value: n, output: x3 }), C2("parens");
      };
      if (t.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(s)) {
        let r = !1, y2 = s.replace(REGEX_SPECIAL_CHARS_BACKREF, (o, f2, x3, $2, b2, R3) => $2 === "\\" ? (r = !0, o) : $2 === "?" ? f2 ? f2 + $2 + (b2 ? d2.repeat(b2.length) : "") : R3 === 0 ? X3 + (b2 ? d2.repeat(b2.length) : "") : d2.repeat(x3.length) : $2 === "." ? N3.repeat(x3.length) : $2 === "*" ? f2 ? f2 + $2 + (b2 ? S3 : "") : S3 : f2 ? o : `\\${o}`);
        return r === !0 && (t.unescape === !0 ? y2 = y2.replace(/\\/g, "") : y2 = y2.replace(/\\+/g, (o) => o.length % 2 === 0 ? "\\\\" : o ? "\\" : "")), y2 === s && t.contains === !0 ? (e.output = s, e) : (e.output = utils.wrapOutput(y2, e, a), e);
      }
      for (; !Q3(); ) {
        if (n = T3(), n === "\0")
          continue;
        if (n === "\\") {
          let o = v2();
          if (o === "/" && t.bash !== !0 || o === "." || o === ";")
            continue;
          if (!o) {
            n += "\\", l({ type: "text", value: n });
            continue;
          }
          let f2 = /^\\+/.exec(q2()), x3 = 0;
          if (f2 && f2[0].length > 2 && (x3 = f2[0].length, e.index += x3, x3 % 2 !== 0 && (n += "\\")), t.unescape === !0 ? n = T3() : n += T3(), e.brackets === 0) {
            l({ type: "text", value: n });
            continue;
          }
        }
        if (e.brackets > 0 && (n !== "]" || u.value === "[" || u.value === "[^")) {
          if (t.posix !== !1 && n === ":") {
            let o = u.value.slice(1);
            if (o.includes("[") && (u.posix = !0, o.includes(":"))) {
              let f2 = u.value.lastIndexOf("["), x3 = u.value.slice(0, f2), $2 = u.value.slice(f2 + 2), b2 = POSIX_REGEX_SOURCE[$2];
              if (b2) {
                u.value = x3 + b2, e.backtrack = !0, T3(), !p2.output && i.indexOf(u) === 1 && (p2.output = B3);
                continue;
              }
            }
          }
          (n === "[" && v2() !== ":" || n === "-" && v2() === "]") && (n = `\\${n}`), n === "]" && (u.value === "[" || u.value === "[^") && (n = `\\${n}`), t.posix === !0 && n === "!" && u.value === "[" && (n = "^"), u.value += n, z3({ value: n });
          continue;
        }
        if (e.quotes === 1 && n !== '"') {
          n = utils.escapeRegex(n), u.value += n, z3({ value: n });
          continue;
        }
        if (n === '"') {
          e.quotes = e.quotes === 1 ? 0 : 1, t.keepQuotes === !0 && l({ type: "text", value: n });
          continue;
        }
        if (n === "(") {
          W("parens"), l({ type: "paren", value: n });
          continue;
        }
        if (n === ")") {
          if (e.parens === 0 && t.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let o = m[m.length - 1];
          if (o && e.parens === o.parens + 1) {
            Z3(m.pop());
            continue;
          }
          l({ type: "paren", value: n, output: e.parens ? ")" : "\\)" }), C2("parens");
          continue;
        }
        if (n === "[") {
          if (t.nobracket === !0 || !q2().includes("]")) {
            if (t.nobracket !== !0 && t.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            n = `\\${n}`;
          } else
            W("brackets");
          l({ type: "bracket", value: n });
          continue;
        }
        if (n === "]") {
          if (t.nobracket === !0 || u && u.type === "bracket" && u.value.length === 1) {
            l({ type: "text", value: n, output: `\\${n}` });
            continue;
          }
          if (e.brackets === 0) {
            if (t.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            l({ type: "text", value: n, output: `\\${n}` });
            continue;
          }
          C2("brackets");
          let o = u.value.slice(1);
          if (u.posix !== !0 && o[0] === "^" && !o.includes("/") && (n = `/${n}`), u.value += n, z3({ value: n }), t.literalBrackets === !1 || utils.hasRegexChars(o))
            continue;
          let f2 = utils.escapeRegex(u.value);
          if (e.output = e.output.slice(0, -u.value.length), t.literalBrackets === !0) {
            e.output += f2, u.value = f2;
            continue;
          }
          u.value = `(${c}${f2}|${u.value})`, e.output += u.value;
          continue;
        }
        if (n === "{" && t.nobrace !== !0) {
          W("braces");
          let o = { type: "brace", value: n, output: "(", outputIndex: e.output.length, tokensIndex: e.tokens.length };
          k3.push(o), l(o);
          continue;
        }
        if (n === "}") {
          let o = k3[k3.length - 1];
          if (t.nobrace === !0 || !o) {
            l({ type: "text", value: n, output: n });
            continue;
          }
          let f2 = ")";
          if (o.dots === !0) {
            let x3 = i.slice(), $2 = [];
            for (let b2 = x3.length - 1; b2 >= 0 && (i.pop(), x3[b2].type !== "brace"); b2--)
              x3[b2].type !== "dots" && $2.unshift(x3[b2].value);
            f2 = expandRange($2, t), e.backtrack = !0;
          }
          if (o.comma !== !0 && o.dots !== !0) {
            let x3 = e.output.slice(0, o.outputIndex), $2 = e.tokens.slice(o.tokensIndex);
            o.value = o.output = "\\{", n = f2 = "\\}", e.output = x3;
            for (let b2 of $2)
              e.output += b2.output || b2.value;
          }
          l({ type: "brace", value: n, output: f2 }), C2("braces"), k3.pop();
          continue;
        }
        if (n === "|") {
          m.length > 0 && m[m.length - 1].conditions++, l({ type: "text", value: n });
          continue;
        }
        if (n === ",") {
          let o = n, f2 = k3[k3.length - 1];
          f2 && K3[K3.length - 1] === "braces" && (f2.comma = !0, o = "|"), l({ type: "comma", value: n, output: o });
          continue;
        }
        if (n === "/") {
          if (u.type === "dot" && e.index === e.start + 1) {
            e.start = e.index + 1, e.consumed = "", e.output = "", i.pop(), u = p2;
            continue;
          }
          l({ type: "slash", value: n, output: L3 });
          continue;
        }
        if (n === ".") {
          if (e.braces > 0 && u.type === "dot") {
            u.value === "." && (u.output = N3);
            let o = k3[k3.length - 1];
            u.type = "dots", u.output += n, u.value += n, o.dots = !0;
            continue;
          }
          if (e.braces + e.parens === 0 && u.type !== "bos" && u.type !== "slash") {
            l({ type: "text", value: n, output: N3 });
            continue;
          }
          l({ type: "dot", value: n, output: N3 });
          continue;
        }
        if (n === "?") {
          if (!(u && u.value === "(") && t.noextglob !== !0 && v2() === "(" && v2(2) !== "?") {
            V3("qmark", n);
            continue;
          }
          if (u && u.type === "paren") {
            let f2 = v2(), x3 = n;
            (u.value === "(" && !/[!=<:]/.test(f2) || f2 === "<" && !/<([!=]|\w+>)/.test(q2())) && (x3 = `\\${n}`), l({ type: "text", value: n, output: x3 });
            continue;
          }
          if (t.dot !== !0 && (u.type === "slash" || u.type === "bos")) {
            l({ type: "qmark", value: n, output: H3 });
            continue;
          }
          l({ type: "qmark", value: n, output: d2 });
          continue;
        }
        if (n === "!") {
          if (t.noextglob !== !0 && v2() === "(" && (v2(2) !== "?" || !/[!=<:]/.test(v2(3)))) {
            V3("negate", n);
            continue;
          }
          if (t.nonegate !== !0 && e.index === 0) {
            Y2();
            continue;
          }
        }
        if (n === "+") {
          if (t.noextglob !== !0 && v2() === "(" && v2(2) !== "?") {
            V3("plus", n);
            continue;
          }
          if (u && u.value === "(" || t.regex === !1) {
            l({ type: "plus", value: n, output: G2 });
            continue;
          }
          if (u && (u.type === "bracket" || u.type === "paren" || u.type === "brace") || e.parens > 0) {
            l({ type: "plus", value: n });
            continue;
          }
          l({ type: "plus", value: G2 });
          continue;
        }
        if (n === "@") {
          if (t.noextglob !== !0 && v2() === "(" && v2(2) !== "?") {
            l({ type: "at", extglob: !0, value: n, output: "" });
            continue;
          }
          l({ type: "text", value: n });
          continue;
        }
        if (n !== "*") {
          (n === "$" || n === "^") && (n = `\\${n}`);
          let o = REGEX_NON_SPECIAL_CHARS.exec(q2());
          o && (n += o[0], e.index += o[0].length), l({ type: "text", value: n });
          continue;
        }
        if (u && (u.type === "globstar" || u.star === !0)) {
          u.type = "star", u.star = !0, u.value += n, u.output = S3, e.backtrack = !0, e.globstar = !0, _(n);
          continue;
        }
        let r = q2();
        if (t.noextglob !== !0 && /^\([^?]/.test(r)) {
          V3("star", n);
          continue;
        }
        if (u.type === "star") {
          if (t.noglobstar === !0) {
            _(n);
            continue;
          }
          let o = u.prev, f2 = o.prev, x3 = o.type === "slash" || o.type === "bos", $2 = f2 && (f2.type === "star" || f2.type === "globstar");
          if (t.bash === !0 && (!x3 || r[0] && r[0] !== "/")) {
            l({ type: "star", value: n, output: "" });
            continue;
          }
          let b2 = e.braces > 0 && (o.type === "comma" || o.type === "brace"), R3 = m.length && (o.type === "pipe" || o.type === "paren");
          if (!x3 && o.type !== "paren" && !b2 && !R3) {
            l({ type: "star", value: n, output: "" });
            continue;
          }
          for (; r.slice(0, 3) === "/**"; ) {
            let P2 = s[e.index + 4];
            if (P2 && P2 !== "/")
              break;
            r = r.slice(3), _("/**", 3);
          }
          let D3 = Q3() || e.parens > 0 && r === ")".repeat(e.parens) && !m.some((P2) => P2.type === "negate");
          if (o.type === "bos" && Q3()) {
            u.type = "globstar", u.value += n, u.output = E2(t), e.output = u.output, e.globstar = !0, _(n);
            continue;
          }
          if (o.type === "slash" && o.prev.type !== "bos" && !$2 && D3) {
            e.output = e.output.slice(0, -(o.output + u.output).length), o.output = `(?:${o.output}`, u.type = "globstar", u.output = E2(t) + (t.strictSlashes ? ")" : "|$)"), u.value += n, e.globstar = !0, e.output += o.output + u.output, _(n);
            continue;
          }
          if (o.type === "slash" && o.prev.type !== "bos" && r[0] === "/") {
            let P2 = r[1] !== void 0 ? "|$" : "";
            e.output = e.output.slice(0, -(o.output + u.output).length), o.output = `(?:${o.output}`, u.type = "globstar", u.output = `${E2(t)}${L3}|${L3}${P2})`, u.value += n, e.output += o.output + u.output, e.globstar = !0, _(n + T3()), l({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (o.type === "bos" && r[0] === "/") {
            u.type = "globstar", u.value += n, u.output = `(?:^|${L3}|${E2(t)}${L3})`, e.output = u.output, e.globstar = !0, _(n + T3()), l({ type: "slash", value: "/", output: "" });
            continue;
          }
          e.output = e.output.slice(0, -u.output.length), u.type = "globstar", u.output = E2(t), u.value += n, e.output += u.output, e.globstar = !0, _(n);
          continue;
        }
        let y2 = { type: "star", value: n, output: S3 };
        if (t.bash === !0) {
          y2.output = ".*?", (u.type === "bos" || u.type === "slash") && (y2.output = O3 + y2.output), l(y2);
          continue;
        }
        if (u && (u.type === "bracket" || u.type === "paren") && t.regex === !0) {
          y2.output = n, l(y2);
          continue;
        }
        (e.index === e.start || u.type === "slash" || u.type === "dot") && (u.type === "dot" ? (e.output += j3, u.output += j3) : t.dot === !0 ? (e.output += U3, u.output += U3) : (e.output += O3, u.output += O3), v2() !== "*" && (e.output += B3, u.output += B3)), l(y2);
      }
      for (; e.brackets > 0; ) {
        if (t.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        e.output = utils.escapeLast(e.output, "["), C2("brackets");
      }
      for (; e.parens > 0; ) {
        if (t.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        e.output = utils.escapeLast(e.output, "("), C2("parens");
      }
      for (; e.braces > 0; ) {
        if (t.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        e.output = utils.escapeLast(e.output, "{"), C2("braces");
      }
      if (t.strictSlashes !== !0 && (u.type === "star" || u.type === "bracket") && l({ type: "maybe_slash", value: "", output: `${L3}?` }), e.backtrack === !0) {
        e.output = "";
        for (let r of e.tokens)
          e.output += r.output != null ? r.output : r.value, r.suffix && (e.output += r.suffix);
      }
      return e;
    };
    parse.fastpaths = (s, a) => {
      let t = { ...a }, h = typeof t.maxLength == "number" ? Math.min(MAX_LENGTH, t.maxLength) : MAX_LENGTH, g = s.length;
      if (g > h)
        throw new SyntaxError(`Input length: ${g}, exceeds maximum allowed length: ${h}`);
      s = REPLACEMENTS[s] || s;
      let { DOT_LITERAL: p2, SLASH_LITERAL: i, ONE_CHAR: c, DOTS_SLASH: I3, NO_DOT: A2, NO_DOTS: N3, NO_DOTS_SLASH: G2, STAR: L3, START_ANCHOR: B3 } = constants.globChars(t.windows), w2 = t.dot ? N3 : A2, M3 = t.dot ? G2 : A2, j3 = t.capture ? "" : "?:", U3 = { negated: !1, prefix: "" }, d2 = t.bash === !0 ? ".*?" : L3;
      t.capture && (d2 = `(${d2})`);
      let H3 = (O3) => O3.noglobstar === !0 ? d2 : `(${j3}(?:(?!${B3}${O3.dot ? I3 : p2}).)*?)`, F3 = (O3) => {
        switch (O3) {
          case "*":
            return `${w2}${c}${d2}`;
          case ".*":
            return `${p2}${c}${d2}`;
          case "*.*":
            return `${w2}${d2}${p2}${c}${d2}`;
          case "*/*":
            return `${w2}${d2}${i}${c}${M3}${d2}`;
          case "**":
            return w2 + H3(t);
          case "**/*":
            return `(?:${w2}${H3(t)}${i})?${M3}${c}${d2}`;
          case "**/*.*":
            return `(?:${w2}${H3(t)}${i})?${M3}${d2}${p2}${c}${d2}`;
          case "**/.*":
            return `(?:${w2}${H3(t)}${i})?${p2}${c}${d2}`;
          default: {
            let X3 = /^(.*?)\.(\w+)$/.exec(O3);
            if (!X3) return;
            let S3 = F3(X3[1]);
            return S3 ? S3 + p2 + X3[2] : void 0;
          }
        }
      }, J3 = utils.removePrefix(s, U3), E2 = F3(J3);
      return E2 && t.strictSlashes !== !0 && (E2 += `${i}?`), E2;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan(), parse = require_parse(), utils = require_utils(), constants = require_constants(), isObject = (e) => e && typeof e == "object" && !Array.isArray(e), picomatch = (e, t, s = !1) => {
      if (Array.isArray(e)) {
        let i = e.map((l) => picomatch(l, t, s));
        return (l) => {
          for (let p2 of i) {
            let m = p2(l);
            if (m) return m;
          }
          return !1;
        };
      }
      let n = isObject(e) && e.tokens && e.input;
      if (e === "" || typeof e != "string" && !n)
        throw new TypeError("Expected pattern to be a non-empty string");
      let r = t || {}, o = r.windows, c = n ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, !1, !0), a = c.state;
      delete c.state;
      let f2 = () => !1;
      if (r.ignore) {
        let i = { ...t, ignore: null, onMatch: null, onResult: null };
        f2 = picomatch(r.ignore, i, s);
      }
      let y2 = (i, h = !1) => {
        let { isMatch: l, match: p2, output: m } = picomatch.test(i, c, t, { glob: e, posix: o }), u = { glob: e, state: a, regex: c, posix: o, input: i, output: m, match: p2, isMatch: l };
        return typeof r.onResult == "function" && r.onResult(u), l === !1 ? (u.isMatch = !1, h ? u : !1) : f2(i) ? (typeof r.onIgnore == "function" && r.onIgnore(u), u.isMatch = !1, h ? u : !1) : (typeof r.onMatch == "function" && r.onMatch(u), h ? u : !0);
      };
      return s && (y2.state = a), y2;
    };
    picomatch.test = (e, t, s, { glob: n, posix: r } = {}) => {
      if (typeof e != "string")
        throw new TypeError("Expected input to be a string");
      if (e === "")
        return { isMatch: !1, output: "" };
      let o = s || {}, c = o.format || (r ? utils.toPosixSlashes : null), a = e === n, f2 = a && c ? c(e) : e;
      return a === !1 && (f2 = c ? c(e) : e, a = f2 === n), (a === !1 || o.capture === !0) && (o.matchBase === !0 || o.basename === !0 ? a = picomatch.matchBase(e, t, s, r) : a = t.exec(f2)), { isMatch: !!a, match: a, output: f2 };
    };
    picomatch.matchBase = (e, t, s, n = s && s.windows) => (t instanceof RegExp ? t : picomatch.makeRe(t, s)).test(utils.basename(e, { windows: n }));
    picomatch.isMatch = (e, t, s) => picomatch(t, s)(e);
    picomatch.parse = (e, t) => Array.isArray(e) ? e.map((s) => picomatch.parse(s, t)) : parse(e, { ...t, fastpaths: !1 });
    picomatch.scan = (e, t) => scan(e, t);
    picomatch.compileRe = (e, t, s = !1, n = !1) => {
      if (s === !0)
        return e.output;
      let r = t || {}, o = r.contains ? "" : "^", c = r.contains ? "" : "$", a = `${o}(?:${e.output})${c}`;
      e && e.negated === !0 && (a = `^(?!${a}).*$`);
      let f2 = picomatch.toRegex(a, t);
      return n === !0 && (f2.state = e), f2;
    };
    picomatch.makeRe = (e, t = {}, s = !1, n = !1) => {
      if (!e || typeof e != "string")
        throw new TypeError("Expected a non-empty string");
      let r = { negated: !1, fastpaths: !0 };
      return t.fastpaths !== !1 && (e[0] === "." || e[0] === "*") && (r.output = parse.fastpaths(e, t)), r.output || (r = parse(e, t)), picomatch.compileRe(r, t, s, n);
    };
    picomatch.toRegex = (e, t) => {
      try {
        let s = t || {};
        return new RegExp(e, s.flags || (s.nocase ? "i" : ""));
      } catch (s) {
        if (t && t.debug === !0) throw s;
        return /$^/;
      }
    };
    picomatch.constants = constants;
    module.exports = picomatch;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch(), utils = require_utils();
    function picomatch(e, i, c = !1) {
      return i && (i.windows === null || i.windows === void 0) && (i = { ...i, windows: utils.isWindows() }), pico(e, i, c);
    }
    Object.assign(picomatch, pico);
    module.exports = picomatch;
  }
});

// node_modules/tinyglobby/dist/index.mjs
import { readdir as j2, readdirSync as F2, realpath as U2, realpathSync as H2, stat as z2, statSync as K2 } from "fs";
import { isAbsolute as V2, posix as S2, resolve as Z2 } from "path";
import { fileURLToPath as X2 } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire as j } from "module";
import { basename as $, dirname as d, normalize as z, relative as I, resolve as O, sep as S } from "path";
import * as B from "fs";
var k = j(import.meta.url);
function Q(t) {
  let s = z(t);
  return s.length > 1 && s[s.length - 1] === S && (s = s.substring(0, s.length - 1)), s;
}
var G = /[\\/]/g;
function F(t, s) {
  return t.replace(G, s);
}
var M = /^[a-z]:[\\/]$/i;
function L(t) {
  return t === "/" || M.test(t);
}
function b(t, s) {
  let { resolvePaths: i, normalizePath: e, pathSeparator: r } = s, n = process.platform === "win32" && t.includes("/") || t.startsWith(".");
  if (i && (t = O(t)), (e || n) && (t = Q(t)), t === ".") return "";
  let o = t[t.length - 1] !== r;
  return F(o ? t + r : t, r);
}
function v(t, s) {
  return s + t;
}
function N(t, s) {
  return function(i, e) {
    return e.startsWith(t) ? e.slice(t.length) + i : F(I(t, e), s.pathSeparator) + s.pathSeparator + i;
  };
}
function T(t) {
  return t;
}
function X(t, s, i) {
  return s + t + i;
}
function H(t, s) {
  let { relativePaths: i, includeBasePath: e } = s;
  return i && t ? N(t, s) : e ? v : T;
}
function U(t) {
  return function(s, i) {
    i.push(s.substring(t.length) || ".");
  };
}
function J(t) {
  return function(s, i, e) {
    let r = s.substring(t.length) || ".";
    e.every((n) => n(r, !0)) && i.push(r);
  };
}
var K = (t, s) => {
  s.push(t || ".");
}, V = (t, s, i) => {
  let e = t || ".";
  i.every((r) => r(e, !0)) && s.push(e);
}, Y = () => {
};
function Z(t, s) {
  let { includeDirs: i, filters: e, relativePaths: r } = s;
  return i ? r ? e && e.length ? J(t) : U(t) : e && e.length ? V : K : Y;
}
var tt = (t, s, i, e) => {
  e.every((r) => r(t, !1)) && i.files++;
}, st = (t, s, i, e) => {
  e.every((r) => r(t, !1)) && s.push(t);
}, it = (t, s, i, e) => {
  i.files++;
}, et = (t, s) => {
  s.push(t);
}, rt = () => {
};
function nt(t) {
  let { excludeFiles: s, filters: i, onlyCounts: e } = t;
  return s ? rt : i && i.length ? e ? tt : st : e ? it : et;
}
var ot = (t) => t, ut = () => [""].slice(0, 0);
function lt(t) {
  return t.group ? ut : ot;
}
var ht = (t, s, i) => {
  t.push({ directory: s, files: i, dir: s });
}, ct = () => {
};
function at(t) {
  return t.group ? ht : ct;
}
var pt = function(t, s, i) {
  let { queue: e, fs: r, options: { suppressErrors: n } } = s;
  e.enqueue(), r.realpath(t, (o, u) => {
    if (o) return e.dequeue(n ? null : o, s);
    r.stat(u, (a, p2) => {
      if (a) return e.dequeue(n ? null : a, s);
      if (p2.isDirectory() && D(t, u, s)) return e.dequeue(null, s);
      i(p2, u), e.dequeue(null, s);
    });
  });
}, ft = function(t, s, i) {
  let { queue: e, fs: r, options: { suppressErrors: n } } = s;
  e.enqueue();
  try {
    let o = r.realpathSync(t), u = r.statSync(o);
    if (u.isDirectory() && D(t, o, s)) return;
    i(u, o);
  } catch (o) {
    if (!n) throw o;
  }
};
function yt(t, s) {
  return !t.resolveSymlinks || t.excludeSymlinks ? null : s ? ft : pt;
}
function D(t, s, i) {
  if (i.options.useRealPaths) return mt(s, i);
  let e = d(t), r = 1;
  for (; e !== i.root && r < 2; ) {
    let n = i.symlinks.get(e);
    !!n && (n === s || n.startsWith(s) || s.startsWith(n)) ? r++ : e = d(e);
  }
  return i.symlinks.set(t, s), r > 1;
}
function mt(t, s) {
  return s.visited.includes(t + s.options.pathSeparator);
}
var gt = (t) => t.counts, dt = (t) => t.groups, bt = (t) => t.paths, wt = (t) => t.paths.slice(0, t.options.maxFiles), St = (t, s, i) => (f(s, i, t.counts, t.options.suppressErrors), null), kt = (t, s, i) => (f(s, i, t.paths, t.options.suppressErrors), null), Ft = (t, s, i) => (f(s, i, t.paths.slice(0, t.options.maxFiles), t.options.suppressErrors), null), vt = (t, s, i) => (f(s, i, t.groups, t.options.suppressErrors), null);
function f(t, s, i, e) {
  s(t && !e ? t : null, i);
}
function Dt(t, s) {
  let { onlyCounts: i, group: e, maxFiles: r } = t;
  return i ? s ? gt : St : e ? s ? dt : vt : r ? s ? wt : Ft : s ? bt : kt;
}
var P = { withFileTypes: !0 }, Pt = (t, s, i, e, r) => {
  if (t.queue.enqueue(), e < 0) return t.queue.dequeue(null, t);
  let { fs: n } = t;
  t.visited.push(s), t.counts.directories++, n.readdir(s || ".", P, (o, u = []) => {
    r(u, i, e), t.queue.dequeue(t.options.suppressErrors ? null : o, t);
  });
}, Et = (t, s, i, e, r) => {
  let { fs: n } = t;
  if (e < 0) return;
  t.visited.push(s), t.counts.directories++;
  let o = [];
  try {
    o = n.readdirSync(s || ".", P);
  } catch (u) {
    if (!t.options.suppressErrors) throw u;
  }
  r(o, i, e);
};
function qt(t) {
  return t ? Et : Pt;
}
var xt = class {
  count = 0;
  constructor(t) {
    this.onQueueEmpty = t;
  }
  enqueue() {
    return this.count++, this.count;
  }
  dequeue(t, s) {
    this.onQueueEmpty && (--this.count <= 0 || t) && (this.onQueueEmpty(t, s), t && (s.controller.abort(), this.onQueueEmpty = void 0));
  }
}, Rt = class {
  _files = 0;
  _directories = 0;
  set files(t) {
    this._files = t;
  }
  get files() {
    return this._files;
  }
  set directories(t) {
    this._directories = t;
  }
  get directories() {
    return this._directories;
  }
  get dirs() {
    return this._directories;
  }
}, _t = class {
  aborted = !1;
  abort() {
    this.aborted = !0;
  }
}, E = class {
  root;
  isSynchronous;
  state;
  joinPath;
  pushDirectory;
  pushFile;
  getArray;
  groupFiles;
  resolveSymlink;
  walkDirectory;
  callbackInvoker;
  constructor(t, s, i) {
    this.isSynchronous = !i, this.callbackInvoker = Dt(s, this.isSynchronous), this.root = b(t, s), this.state = { root: L(this.root) ? this.root : this.root.slice(0, -1), paths: [""].slice(0, 0), groups: [], counts: new Rt(), options: s, queue: new xt((e, r) => this.callbackInvoker(r, e, i)), symlinks: /* @__PURE__ */ new Map(), visited: [""].slice(0, 0), controller: new _t(), fs: s.fs || B }, this.joinPath = H(this.root, s), this.pushDirectory = Z(this.root, s), this.pushFile = nt(s), this.getArray = lt(s), this.groupFiles = at(s), this.resolveSymlink = yt(s, this.isSynchronous), this.walkDirectory = qt(this.isSynchronous);
  }
  start() {
    return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (t, s, i) => {
    let { paths: e, options: { filters: r, resolveSymlinks: n, excludeSymlinks: o, exclude: u, maxFiles: a, signal: p2, useRealPaths: y2, pathSeparator: w2 }, controller: _ } = this.state;
    if (_.aborted || p2 && p2.aborted || a && e.length > a) return;
    let m = this.getArray(this.state.paths);
    for (let g = 0; g < t.length; ++g) {
      let c = t[g];
      if (c.isFile() || c.isSymbolicLink() && !n && !o) {
        let l = this.joinPath(c.name, s);
        this.pushFile(l, m, this.state.counts, r);
      } else if (c.isDirectory()) {
        let l = X(c.name, s, this.state.options.pathSeparator);
        if (u && u(c.name, l)) continue;
        this.pushDirectory(l, e, r), this.walkDirectory(this.state, l, l, i - 1, this.walk);
      } else if (this.resolveSymlink && c.isSymbolicLink()) {
        let l = v(c.name, s);
        this.resolveSymlink(l, this.state, (A2, h) => {
          if (A2.isDirectory()) {
            if (h = b(h, this.state.options), u && u(c.name, y2 ? h : l + w2)) return;
            this.walkDirectory(this.state, h, y2 ? h : l + w2, i - 1, this.walk);
          } else {
            h = y2 ? h : l;
            let W = $(h), C2 = b(d(h), this.state.options);
            h = this.joinPath(W, C2), this.pushFile(h, m, this.state.counts, r);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, s, m);
  };
};
function At(t, s) {
  return new Promise((i, e) => {
    q(t, s, (r, n) => {
      if (r) return e(r);
      i(n);
    });
  });
}
function q(t, s, i) {
  new E(t, s, i).start();
}
function Wt(t, s) {
  return new E(t, s).start();
}
var x = class {
  constructor(t, s) {
    this.root = t, this.options = s;
  }
  withPromise() {
    return At(this.root, this.options);
  }
  withCallback(t) {
    q(this.root, this.options, t);
  }
  sync() {
    return Wt(this.root, this.options);
  }
}, R = null;
try {
  k.resolve("picomatch"), R = k("picomatch");
} catch {
}
var Ct = class {
  globCache = {};
  options = { maxDepth: 1 / 0, suppressErrors: !0, pathSeparator: S, filters: [] };
  globFunction;
  constructor(t) {
    this.options = { ...this.options, ...t }, this.globFunction = this.options.globFunction;
  }
  group() {
    return this.options.group = !0, this;
  }
  withPathSeparator(t) {
    return this.options.pathSeparator = t, this;
  }
  withBasePath() {
    return this.options.includeBasePath = !0, this;
  }
  withRelativePaths() {
    return this.options.relativePaths = !0, this;
  }
  withDirs() {
    return this.options.includeDirs = !0, this;
  }
  withMaxDepth(t) {
    return this.options.maxDepth = t, this;
  }
  withMaxFiles(t) {
    return this.options.maxFiles = t, this;
  }
  withFullPaths() {
    return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
  }
  withErrors() {
    return this.options.suppressErrors = !1, this;
  }
  withSymlinks({ resolvePaths: t = !0 } = {}) {
    return this.options.resolveSymlinks = !0, this.options.useRealPaths = t, this.withFullPaths();
  }
  withAbortSignal(t) {
    return this.options.signal = t, this;
  }
  normalize() {
    return this.options.normalizePath = !0, this;
  }
  filter(t) {
    return this.options.filters.push(t), this;
  }
  onlyDirs() {
    return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
  }
  exclude(t) {
    return this.options.exclude = t, this;
  }
  onlyCounts() {
    return this.options.onlyCounts = !0, this;
  }
  crawl(t) {
    return new x(t || ".", this.options);
  }
  withGlobFunction(t) {
    return this.globFunction = t, this;
  }
  crawlWithOptions(t, s) {
    return this.options = { ...this.options, ...s }, new x(t || ".", this.options);
  }
  glob(...t) {
    return this.globFunction ? this.globWithOptions(t) : this.globWithOptions(t, { dot: !0 });
  }
  globWithOptions(t, ...s) {
    let i = this.globFunction || R;
    if (!i) throw new Error("Please specify a glob function to use glob matching.");
    var e = this.globCache[t.join("\0")];
    return e || (e = i(t, ...s), this.globCache[t.join("\0")] = e), this.options.filters.push((r) => e(r)), this;
  }
};

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = __toESM(require_picomatch2(), 1), J2 = Array.isArray, x2 = /\\/g, Q2 = /^[A-Za-z]:$/, A = process.platform === "win32", tt2 = /^(\/?\.\.)+$/;
function et2(t, e = {}) {
  let n = t.length, c = Array(n), a = Array(n), r, s;
  for (r = 0; r < n; r++) {
    let h = C(t[r]);
    c[r] = h;
    let d2 = h.length, l = Array(d2);
    for (s = 0; s < d2; s++) l[s] = (0, import_picomatch.default)(h[s], e);
    a[r] = l;
  }
  return (h) => {
    let d2 = h.split("/");
    if (d2[0] === ".." && tt2.test(h)) return !0;
    for (r = 0; r < n; r++) {
      let l = c[r], P2 = a[r], o = d2.length, i = Math.min(o, l.length);
      for (s = 0; s < i; ) {
        let f2 = l[s];
        if (f2.includes("/")) return !0;
        if (!P2[s](d2[s])) break;
        if (!e.noglobstar && f2 === "**") return !0;
        s++;
      }
      if (s === o) return !0;
    }
    return !1;
  };
}
var nt2 = /^[A-Z]:\/$/i, rt2 = A ? (t) => nt2.test(t) : (t) => t === "/";
function O2(t, e, n) {
  if (t === e || e.startsWith(`${t}/`)) {
    if (n) {
      let a = t.length + +!rt2(t);
      return (r, s) => r.slice(a, s ? -1 : void 0) || ".";
    }
    let c = e.slice(t.length + 1);
    return c ? (a, r) => {
      if (a === ".") return c;
      let s = `${c}/${a}`;
      return r ? s.slice(0, -1) : s;
    } : (a, r) => r && a !== "." ? a.slice(0, -1) : a;
  }
  return n ? (c) => S2.relative(t, c) || "." : (c) => S2.relative(t, `${e}/${c}`) || ".";
}
function st2(t, e) {
  if (e.startsWith(`${t}/`)) {
    let n = e.slice(t.length + 1);
    return (c) => `${n}/${c}`;
  }
  return (n) => {
    let c = S2.relative(t, `${e}/${n}`);
    return n[n.length - 1] === "/" && c !== "" ? `${c}/` : c || ".";
  };
}
function R2(t) {
  return t.replace(Q2, (e) => `${e}/`);
}
var ct2 = { parts: !0 };
function C(t) {
  var e;
  let n = import_picomatch.default.scan(t, ct2);
  return !((e = n.parts) === null || e === void 0) && e.length ? n.parts : [t];
}
var at2 = /\\(?![()[\]{}!+@])/g;
function ot2(t) {
  return D2(t);
}
function it2(t) {
  return L2(t).replace(at2, "/");
}
var lt2 = A ? it2 : ot2, ft2 = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, ut2 = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, D2 = (t) => t.replace(ft2, "\\$&"), L2 = (t) => t.replace(ut2, "\\$&"), T2 = A ? L2 : D2;
function M2(t, e) {
  if (e?.caseSensitiveMatch === !1) return !0;
  let n = import_picomatch.default.scan(t);
  return n.isGlob || n.negated;
}
function p(...t) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...t);
}
function N2(t) {
  return typeof t == "string" ? [t] : t ?? [];
}
var ht2 = /^(\/?\.\.)+/, dt2 = /\\(?=[()[\]{}!*+?@|])/g;
function w(t, e, n, c) {
  var a;
  let r = e.cwd, s = t;
  t[t.length - 1] === "/" && (s = t.slice(0, -1)), s[s.length - 1] !== "*" && e.expandDirectories && (s += "/**");
  let h = T2(r);
  s = V2(s.replace(dt2, "")) ? S2.relative(h, s) : S2.normalize(s);
  let d2 = (a = ht2.exec(s)) === null || a === void 0 ? void 0 : a[0], l = C(s);
  if (d2) {
    let o = (d2.length + 1) / 3, i = 0, f2 = h.split("/");
    for (; i < o && l[i + o] === f2[f2.length + i - o]; )
      s = s.slice(0, (o - i - 1) * 3) + s.slice((o - i) * 3 + l[i + o].length + 1) || ".", i++;
    let g = S2.join(r, d2.slice(i * 3));
    g[0] !== "." && n.root.length > g.length && (n.root = R2(g), n.depthOffset = -o + i);
  }
  if (!c && n.depthOffset >= 0) {
    var P2;
    (P2 = n.commonPath) !== null && P2 !== void 0 || (n.commonPath = l);
    let o = [], i = Math.min(n.commonPath.length, l.length);
    for (let f2 = 0; f2 < i; f2++) {
      let g = l[f2];
      if (g === "**" && !l[f2 + 1]) {
        o.pop();
        break;
      }
      if (f2 === l.length - 1 || g !== n.commonPath[f2] || M2(g)) break;
      o.push(g);
    }
    n.depthOffset = o.length, n.commonPath = o, n.root = R2(o.length > 0 ? S2.join(r, ...o) : r);
  }
  return s;
}
function gt2(t, e, n) {
  let c = [], a = [];
  for (let r of t.ignore)
    r && (r[0] !== "!" || r[1] === "(") && a.push(w(r, t, n, !0));
  for (let r of e)
    r && (r[0] !== "!" || r[1] === "(" ? c.push(w(r, t, n, !1)) : (r[1] !== "!" || r[2] === "(") && a.push(w(r.slice(1), t, n, !0)));
  return { match: c, ignore: a };
}
function mt2(t, e) {
  let n = t.cwd, c = { root: n, depthOffset: 0 }, a = gt2(t, e, c);
  t.debug && p("internal processing patterns:", a);
  let { absolute: r, caseSensitiveMatch: s, debug: h, dot: d2, followSymbolicLinks: l, onlyDirectories: P2 } = t, o = c.root.replace(x2, ""), i = { dot: d2, nobrace: t.braceExpansion === !1, nocase: !s, noextglob: t.extglob === !1, noglobstar: t.globstar === !1, posix: !0 }, f2 = (0, import_picomatch.default)(a.match, i), g = (0, import_picomatch.default)(a.ignore, i), W = et2(a.match, i), b2 = O2(n, o, r), Y2 = r ? b2 : O2(n, o, !0), E2 = (v2, m) => {
    let u = Y2(m, !0);
    return u !== "." && !W(u) || g(u);
  }, $2;
  t.deep !== void 0 && ($2 = Math.round(t.deep - c.depthOffset));
  let G2 = new Ct({ filters: [h ? (v2, m) => {
    let u = b2(v2, m), _ = f2(u) && !g(u);
    return _ && p(`matched ${u}`), _;
  } : (v2, m) => {
    let u = b2(v2, m);
    return f2(u) && !g(u);
  }], exclude: h ? (v2, m) => {
    let u = E2(v2, m);
    return p(`${u ? "skipped" : "crawling"} ${m}`), u;
  } : E2, fs: t.fs, pathSeparator: "/", relativePaths: !r, resolvePaths: r, includeBasePath: r, resolveSymlinks: l, excludeSymlinks: !l, excludeFiles: P2, includeDirs: P2 || !t.onlyFiles, maxDepth: $2, signal: t.signal }).crawl(o);
  return t.debug && p("internal properties:", { ...c, root: o }), [G2, n !== o && !r && st2(n, o)];
}
function B2(t, e) {
  if (e) for (let n = t.length - 1; n >= 0; n--) t[n] = e(t[n]);
  return t;
}
var k2 = { caseSensitiveMatch: !0, debug: !!process.env.TINYGLOBBY_DEBUG, expandDirectories: !0, followSymbolicLinks: !0, onlyFiles: !0 };
function Pt2(t) {
  let e = Object.assign({}, t);
  for (let n in k2) e[n] === void 0 && Object.assign(e, { [n]: k2[n] });
  return e.cwd = (e.cwd instanceof URL ? X2(e.cwd) : Z2(e.cwd || process.cwd())).replace(x2, "/"), e.ignore = N2(e.ignore), e.fs && (e.fs = { readdir: e.fs.readdir || j2, readdirSync: e.fs.readdirSync || F2, realpath: e.fs.realpath || U2, realpathSync: e.fs.realpathSync || H2, stat: e.fs.stat || z2, statSync: e.fs.statSync || K2 }), e.debug && p("globbing with options:", e), e;
}
function I2(t, e = {}) {
  var n;
  if (t && e?.patterns) throw new Error("Cannot pass patterns as both an argument and an option");
  let c = J2(t) || typeof t == "string", a = N2((n = c ? t : t.patterns) !== null && n !== void 0 ? n : "**/*"), r = Pt2(c ? e : t);
  return a.length > 0 ? mt2(r, a) : [];
}
async function St2(t, e) {
  let [n, c] = I2(t, e);
  return n ? B2(await n.withPromise(), c) : [];
}
function vt2(t, e) {
  let [n, c] = I2(t, e);
  return n ? B2(n.sync(), c) : [];
}
export {
  lt2 as convertPathToPattern,
  T2 as escapePath,
  St2 as glob,
  vt2 as globSync,
  M2 as isDynamicPattern
};
