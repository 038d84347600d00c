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
var __copyProps = (to, from, except, desc) => {
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

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = {
      DOT_LITERAL: "\\.",
      PLUS_LITERAL: "\\+",
      QMARK_LITERAL: "\\?",
      SLASH_LITERAL: "\\/",
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    }, WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: "[\\\\/]",
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
      NO_DOT: "(?!\\.)",
      NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
      NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
      NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
      QMARK_NO_DOT: "[^.\\\\/]",
      START_ANCHOR: "(?:^|[\\\\/])",
      END_ANCHOR: "(?:[\\\\/]|$)",
      SEP: "\\"
    }, POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION: 0,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val == "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let platform2 = navigator.platform.toLowerCase();
        return platform2 === "win32" || platform2 === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    };
    exports2.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
    exports2.escapeLast = (input, char, lastIdx) => {
      let idx = input.lastIndexOf(char, lastIdx);
      return idx === -1 ? input : input[idx - 1] === "\\" ? exports2.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
    };
    exports2.wrapOutput = (input, state = {}, options = {}) => {
      let prepend = options.contains ? "" : "^", append = options.contains ? "" : "$", output = `${prepend}(?:${input})${append}`;
      return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
    };
    exports2.basename = (path2, { windows } = {}) => {
      let segs = path2.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
      return last === "" ? segs[segs.length - 2] : last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports2, module) {
    "use strict";
    var utils = require_utils(), {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants(), isPathSeparator = (code2) => code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH, depth = (token) => {
      token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1 / 0 : 1);
    }, scan = (input, options) => {
      let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens2 = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished2 = !1, braces = 0, prev, code2, token = { value: "", depth: 0, isGlob: !1 }, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code2, str.charCodeAt(++index));
      for (; index < length; ) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = !0, code2 = advance(), code2 === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
          continue;
        }
        if (braceEscaped === !0 || code2 === CHAR_LEFT_CURLY_BRACE) {
          for (braces++; eos() !== !0 && (code2 = advance()); ) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== !0 && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished2 = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (braceEscaped !== !0 && code2 === CHAR_COMMA) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished2 = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
              braceEscaped = !1, isBrace = token.isBrace = !0, finished2 = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          if (slashes.push(index), tokens2.push(token), token = { value: "", depth: 0, isGlob: !1 }, finished2 === !0) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== !0 && (code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK) === !0 && peek() === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished2 = !0, code2 === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
            let parens = 0;
            for (; eos() !== !0 && (code2 = advance()); ) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished2 = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished2 = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          if (isGlob = token.isGlob = !0, finished2 = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          for (; eos() !== !0 && (next = advance()); ) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished2 = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (opts.nonegate !== !0 && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = !0, start++;
          continue;
        }
        if (opts.noparen !== !0 && code2 === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, scanToEnd === !0) {
            let parens = 1;
            for (; eos() !== !0 && (code2 = advance()); ) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished2 = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === !0) {
          if (finished2 = !0, scanToEnd === !0)
            continue;
          break;
        }
      }
      opts.noext === !0 && (isExtglob = !1, isGlob = !1);
      let base = str, prefix = "", glob2 = "";
      start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob2 = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob2 = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob2 && (glob2 = utils.removeBackslashes(glob2)), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
      let state = {
        prefix,
        input,
        start,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code2) || tokens2.push(token), state.tokens = tokens2), opts.parts === !0 || opts.tokens === !0) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          let n2 = prevIndex !== void 0 ? prevIndex + 1 : start, i = slashes[idx], value2 = input.slice(n2, i);
          opts.tokens && (idx === 0 && start !== 0 ? (tokens2[idx].isPrefix = !0, tokens2[idx].value = prefix) : tokens2[idx].value = value2, depth(tokens2[idx]), state.maxDepth += tokens2[idx].depth), i >= start && (parts.push(value2), prevIndex = i);
        }
        let n = prevIndex !== void 0 ? prevIndex + 1 : start, value = input.slice(n);
        parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens2[tokens2.length - 1].value = value, depth(tokens2[tokens2.length - 1]), state.maxDepth += tokens2[tokens2.length - 1].depth), state.slashes = slashes, state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module) {
    "use strict";
    var constants3 = require_constants(), utils = require_utils(), {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants3, expandRange = (args, options) => {
      if (typeof options.expandRange == "function")
        return options.expandRange(...args, options);
      args.sort();
      let value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    }, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
      let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
      for (let ch of input) {
        if (escaped === !0) {
          value += ch, escaped = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1, value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[")
            bracket++;
          else if (ch === "]" && bracket > 0)
            bracket--;
          else if (bracket === 0) {
            if (ch === "(")
              paren++;
            else if (ch === ")" && paren > 0)
              paren--;
            else if (ch === "|" && paren === 0) {
              parts.push(value), value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      return parts.push(value), parts;
    }, isPlainBranch = (branch) => {
      let escaped = !1;
      for (let ch of branch) {
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (branch) => {
      let value = branch.trim(), changed = !0;
      for (; changed === !0; )
        changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
      if (isPlainBranch(value))
        return value.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (branches) => {
      let values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) {
          let a = values[i], b = values[j], char = a[0];
          if (!(!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) && (a === b || a.startsWith(b) || b.startsWith(a)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(")
        return;
      let bracket = 0, paren = 0, quote = 0, escaped = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote !== 1) {
          if (ch === "[") {
            bracket++;
            continue;
          }
          if (ch === "]" && bracket > 0) {
            bracket--;
            continue;
          }
          if (!(bracket > 0)) {
            if (ch === "(") {
              paren++;
              continue;
            }
            if (ch === ")" && (paren--, paren === 0))
              return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
                type: pattern[0],
                body: pattern.slice(2, i),
                end: i
              };
          }
        }
      }
    }, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
      let index = 0, chars = [];
      for (; index < pattern.length; ) {
        let match = parseRepeatedExtglob(pattern.slice(index), !1);
        if (!match || match.type !== "*")
          return;
        let branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1)
          return;
        let branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1)
          return;
        chars.push(branch), index += match.end + 1;
      }
      if (!(chars.length < 1))
        return chars;
    }, repeatedExtglobRecursion = (pattern) => {
      let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
      for (; match; )
        depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
      return depth;
    }, analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants3.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)))
        return { risky: !0 };
      let safeChars = [], sawStarSequence = !1, combinable = !0;
      for (let branch of branches) {
        let chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = !0, safeChars.push(...chars);
          continue;
        }
        let literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        if (combinable = !1, repeatedExtglobRecursion(branch) > max)
          return { risky: !0 };
      }
      return sawStarSequence ? combinable ? { risky: !0, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: !0 } : { risky: !1 };
    }, parse = (input, options) => {
      if (typeof input != "string")
        throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      let bos = { type: "bos", value: "", output: opts.prepend || "" }, tokens2 = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants3.globChars(opts.windows), EXTGLOB_CHARS = constants3.extglobChars(PLATFORM_CHARS), {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS, globstar = (opts2) => `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
      opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
      let state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === !0,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: !1,
        negated: !1,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: !1,
        tokens: tokens2
      };
      input = utils.removePrefix(input, state), len = input.length;
      let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value2 = "", num = 0) => {
        state.consumed += value2, state.index += num;
      }, append = (token) => {
        state.output += token.output != null ? token.output : token.value, consume(token.value);
      }, negate = () => {
        let count3 = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count3++;
        return count3 % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
      }, increment = (type) => {
        state[type]++, stack.push(type);
      }, decrement = (type) => {
        state[type]--, stack.pop();
      }, push = (tok) => {
        if (prev.type === "globstar") {
          let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output);
        }
        if (extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value;
          return;
        }
        tok.prev = prev, tokens2.push(tok), prev = tok;
      }, extglobOpen = (type, value2) => {
        let token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens2.length;
        let output = (opts.capture ? "(" : "") + token.open;
        increment("parens"), push({ type, value: value2, output: state.output ? "" : ONE_CHAR }), push({ type: "paren", extglob: !0, value: advance(), output }), extglobs.push(token);
      }, extglobClose = (token) => {
        let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open2 = tokens2[token.tokensIndex];
          open2.type = "text", open2.value = literal, open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens2.length; i++)
            tokens2[i].value = "", tokens2[i].output = "", delete tokens2[i].suffix;
          state.output = token.output + open2.output, state.backtrack = !0, push({ type: "paren", extglob: !0, value, output: "" }), decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : ""), rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            let expression = parse(rest, { ...options, fastpaths: !1 }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          token.prev.type === "bos" && (state.negatedExtglob = !0);
        }
        push({ type: "paren", extglob: !0, value, output }), decrement("parens");
      };
      if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
        return backslashes === !0 && (opts.unescape === !0 ? output = output.replace(/\\/g, "") : output = output.replace(/\\+/g, (m) => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
      }
      for (; !eos(); ) {
        if (value = advance(), value === "\0")
          continue;
        if (value === "\\") {
          let next = peek();
          if (next === "/" && opts.bash !== !0 || next === "." || next === ";")
            continue;
          if (!next) {
            value += "\\", push({ type: "text", value });
            continue;
          }
          let match = /^\\+/.exec(remaining()), slashes = 0;
          if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 !== 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== !1 && value === ":") {
            let inner = prev.value.slice(1);
            if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
              let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest2 = prev.value.slice(idx + 2), posix2 = POSIX_REGEX_SOURCE[rest2];
              if (posix2) {
                prev.value = pre + posix2, state.backtrack = !0, advance(), !bos.output && tokens2.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
                continue;
              }
            }
          }
          (value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value), prev.value += value, append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({ type: "text", value });
          continue;
        }
        if (value === "(") {
          increment("parens"), push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" }), decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === !0 || !remaining().includes("]")) {
            if (opts.nobracket !== !0 && opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else
            increment("brackets");
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          let prevValue = prev.value.slice(1);
          if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue))
            continue;
          let escaped = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped, prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== !0) {
          increment("braces");
          let open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2), push(open2);
          continue;
        }
        if (value === "}") {
          let brace = braces[braces.length - 1];
          if (opts.nobrace === !0 || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === !0) {
            let arr = tokens2.slice(), range = [];
            for (let i = arr.length - 1; i >= 0 && (tokens2.pop(), arr[i].type !== "brace"); i--)
              arr[i].type !== "dots" && range.unshift(arr[i].value);
            output = expandRange(range, opts), state.backtrack = !0;
          }
          if (brace.comma !== !0 && brace.dots !== !0) {
            let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
            for (let t of toks)
              state.output += t.output || t.value;
          }
          push({ type: "brace", value, output }), decrement("braces"), braces.pop();
          continue;
        }
        if (value === "|") {
          extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value, brace = braces[braces.length - 1];
          brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1, state.consumed = "", state.output = "", tokens2.pop(), prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            prev.value === "." && (prev.output = DOT_LITERAL);
            let brace = braces[braces.length - 1];
            prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            let next = peek(), output = value;
            (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== !0 && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === !1) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: !0, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          (value === "$" || value === "^") && (value = `\\${value}`);
          let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          match && (value += match[0], state.index += match[0].length), push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === !0)) {
          prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === !0) {
            consume(value);
            continue;
          }
          let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          for (; rest.slice(0, 3) === "/**"; ) {
            let after = input[state.index + 4];
            if (after && after !== "/")
              break;
            rest = rest.slice(3), consume("/**", 3);
          }
          let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            let end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
          continue;
        }
        let token = { type: "star", value, output: star };
        if (opts.bash === !0) {
          token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
          token.output = value, push(token);
          continue;
        }
        (state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token);
      }
      for (; state.brackets > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "["), decrement("brackets");
      }
      for (; state.parens > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "("), decrement("parens");
      }
      for (; state.braces > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{"), decrement("braces");
      }
      if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` }), state.backtrack === !0) {
        state.output = "";
        for (let token of state.tokens)
          state.output += token.output != null ? token.output : token.value, token.suffix && (state.output += token.suffix);
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      let {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants3.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = { negated: !1, prefix: "" }, star = opts.bash === !0 ? ".*?" : STAR;
      opts.capture && (star = `(${star})`);
      let globstar = (opts2) => opts2.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            let match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            let source2 = create(match[1]);
            return source2 ? source2 + DOT_LITERAL + match[2] : void 0;
          }
        }
      }, output = utils.removePrefix(input, state), source = create(output);
      return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module) {
    "use strict";
    var scan = require_scan(), parse = require_parse(), utils = require_utils(), constants3 = require_constants(), isObject = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch2 = (glob2, options, returnState = !1) => {
      if (Array.isArray(glob2)) {
        let fns = glob2.map((input) => picomatch2(input, options, returnState));
        return (str) => {
          for (let isMatch of fns) {
            let state2 = isMatch(str);
            if (state2) return state2;
          }
          return !1;
        };
      }
      let isState = isObject(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 != "string" && !isState)
        throw new TypeError("Expected pattern to be a non-empty string");
      let opts = options || {}, posix2 = opts.windows, regex = isState ? picomatch2.compileRe(glob2, options) : picomatch2.makeRe(glob2, options, !1, !0), state = regex.state;
      delete regex.state;
      let isIgnored = () => !1;
      if (opts.ignore) {
        let ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      let matcher = (input, returnObject = !1) => {
        let { isMatch, match, output } = picomatch2.test(input, regex, options, { glob: glob2, posix: posix2 }), result = { glob: glob2, state, regex, posix: posix2, input, output, match, isMatch };
        return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), returnObject ? result : !0);
      };
      return returnState && (matcher.state = state), matcher;
    };
    picomatch2.test = (input, regex, options, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input != "string")
        throw new TypeError("Expected input to be a string");
      if (input === "")
        return { isMatch: !1, output: "" };
      let opts = options || {}, format = opts.format || (posix2 ? utils.toPosixSlashes : null), match = input === glob2, output = match && format ? format(input) : input;
      return match === !1 && (output = format ? format(input) : input, match = output === glob2), (match === !1 || opts.capture === !0) && (opts.matchBase === !0 || opts.basename === !0 ? match = picomatch2.matchBase(input, regex, options, posix2) : match = regex.exec(output)), { isMatch: !!match, match, output };
    };
    picomatch2.matchBase = (input, glob2, options, posix2 = options && options.windows) => (glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options)).test(utils.basename(input, { windows: posix2 }));
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch2.parse(p, options)) : parse(pattern, { ...options, fastpaths: !1 });
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
      if (returnOutput === !0)
        return state.output;
      let opts = options || {}, prepend = opts.contains ? "" : "^", append = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append}`;
      state && state.negated === !0 && (source = `^(?!${source}).*$`);
      let regex = picomatch2.toRegex(source, options);
      return returnState === !0 && (regex.state = state), regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
      if (!input || typeof input != "string")
        throw new TypeError("Expected a non-empty string");
      let parsed = { negated: !1, fastpaths: !0 };
      return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options)), parsed.output || (parsed = parse(input, options)), picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        let opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === !0) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants3;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports2, module) {
    "use strict";
    var pico = require_picomatch(), utils = require_utils();
    function picomatch2(glob2, options, returnState = !1) {
      return options && (options.windows === null || options.windows === void 0) && (options = { ...options, windows: utils.isWindows() }), pico(glob2, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/action/main.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync as appendFileSync2, existsSync as existsSync4, readFileSync } from "node:fs";
import { readFile as readFile3, stat as stat3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join7, resolve as resolve7 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter2 = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter2))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  if (convertedValue.includes(delimiter2))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve8) {
      resolve8(value);
    });
  }
  return new (P || (P = Promise))(function(resolve8, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve8(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = !1) {
    return this._buffer += text2, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = !1) {
    let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    let element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    let element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform(), arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  let convertedVal = toCommandValue(val);
  if (process.env[name] = convertedVal, process.env.GITHUB_ENV || "")
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  issueCommand("set-env", { name }, convertedVal);
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os4.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/checkout/checkout-folder.ts
import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function checkoutFolder(root, packages = []) {
  let realRoot = realPath(root), known = /* @__PURE__ */ new Map(), look = (path2) => {
    if (realRoot === null || !isInner(path2)) return null;
    let slash = path2.lastIndexOf("/");
    if (slash > 0 && kindOf2(path2.slice(0, slash)) !== "folder") return null;
    let stats = statsOf(join(realRoot, path2));
    if (stats === null) return null;
    let real2 = realPath(join(realRoot, path2));
    return real2 === null || real2 !== realRoot && !real2.startsWith(withSeparator(realRoot)) ? null : stats.isFile() ? "file" : stats.isDirectory() ? "folder" : null;
  }, kindOf2 = (path2) => {
    let kind = known.get(path2);
    return kind === void 0 && (kind = look(path2), known.set(path2, kind)), kind;
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
import { stat as stat2 } from "node:fs/promises";
import { relative as relative3, resolve as resolve4, sep as sep4 } from "node:path";

// node_modules/tinyglobby/dist/index.mjs
import { readdir, readdirSync, realpath, realpathSync as realpathSync2, stat, statSync as statSync2 } from "fs";
import { isAbsolute, posix, resolve as resolve2 } from "path";
import { fileURLToPath } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename, dirname, normalize, relative, resolve, sep as sep2 } from "path";
import * as nativeFs from "fs";
var __require = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path2) {
  let normalized = normalize(path2);
  return normalized.length > 1 && normalized[normalized.length - 1] === sep2 && (normalized = normalized.substring(0, normalized.length - 1)), normalized;
}
var SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path2, separator) {
  return path2.replace(SLASHES_REGEX, separator);
}
var WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path2) {
  return path2 === "/" || WINDOWS_ROOT_DIR_REGEX.test(path2);
}
function normalizePath(path2, options) {
  let { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options, pathNeedsCleaning = process.platform === "win32" && path2.includes("/") || path2.startsWith(".");
  if (resolvePaths && (path2 = resolve(path2)), (normalizePath$1 || pathNeedsCleaning) && (path2 = cleanPath(path2)), path2 === ".") return "";
  let needsSeperator = path2[path2.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path2 + pathSeparator : path2, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    return directoryPath.startsWith(root) ? directoryPath.slice(root.length) + filename : convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  let { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    let relativePath = directoryPath.substring(root.length) || ".";
    filters.every((filter) => filter(relativePath, !0)) && paths.push(relativePath);
  };
}
var pushDirectory = (directoryPath, paths) => {
  paths.push(directoryPath || ".");
}, pushDirectoryFilter = (directoryPath, paths, filters) => {
  let path2 = directoryPath || ".";
  filters.every((filter) => filter(path2, !0)) && paths.push(path2);
}, empty$2 = () => {
};
function build$6(root, options) {
  let { includeDirs, filters, relativePaths } = options;
  return includeDirs ? relativePaths ? filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root) : filters && filters.length ? pushDirectoryFilter : pushDirectory : empty$2;
}
var pushFileFilterAndCount = (filename, _paths, counts, filters) => {
  filters.every((filter) => filter(filename, !1)) && counts.files++;
}, pushFileFilter = (filename, paths, _counts, filters) => {
  filters.every((filter) => filter(filename, !1)) && paths.push(filename);
}, pushFileCount = (_filename, _paths, counts, _filters) => {
  counts.files++;
}, pushFile = (filename, paths) => {
  paths.push(filename);
}, empty$1 = () => {
};
function build$5(options) {
  let { excludeFiles, filters, onlyCounts } = options;
  return excludeFiles ? empty$1 : filters && filters.length ? onlyCounts ? pushFileFilterAndCount : pushFileFilter : onlyCounts ? pushFileCount : pushFile;
}
var getArray = (paths) => paths, getArrayGroup = () => [""].slice(0, 0);
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
var groupFiles = (groups, directory, files) => {
  groups.push({
    directory,
    files,
    dir: directory
  });
}, empty = () => {
};
function build$3(options) {
  return options.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path2, state, callback$1) {
  let { queue, fs: fs2, options: { suppressErrors } } = state;
  queue.enqueue(), fs2.realpath(path2, (error2, resolvedPath) => {
    if (error2) return queue.dequeue(suppressErrors ? null : error2, state);
    fs2.stat(resolvedPath, (error$1, stat4) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat4.isDirectory() && isRecursive(path2, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat4, resolvedPath), queue.dequeue(null, state);
    });
  });
}, resolveSymlinks = function(path2, state, callback$1) {
  let { queue, fs: fs2, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    let resolvedPath = fs2.realpathSync(path2), stat4 = fs2.statSync(resolvedPath);
    if (stat4.isDirectory() && isRecursive(path2, resolvedPath, state)) return;
    callback$1(stat4, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options, isSynchronous) {
  return !options.resolveSymlinks || options.excludeSymlinks ? null : isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path2, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = dirname(path2), depth = 1;
  for (; parent !== state.root && depth < 2; ) {
    let resolvedPath = state.symlinks.get(parent);
    !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath)) ? depth++ : parent = dirname(parent);
  }
  return state.symlinks.set(path2, resolved), depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
var onlyCountsSync = (state) => state.counts, groupsSync = (state) => state.groups, defaultSync = (state) => state.paths, limitFilesSync = (state) => state.paths.slice(0, state.options.maxFiles), onlyCountsAsync = (state, error2, callback$1) => (report(error2, callback$1, state.counts, state.options.suppressErrors), null), defaultAsync = (state, error2, callback$1) => (report(error2, callback$1, state.paths, state.options.suppressErrors), null), limitFilesAsync = (state, error2, callback$1) => (report(error2, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors), null), groupsAsync = (state, error2, callback$1) => (report(error2, callback$1, state.groups, state.options.suppressErrors), null);
function report(error2, callback$1, output, suppressErrors) {
  callback$1(error2 && !suppressErrors ? error2 : null, output);
}
function build$1(options, isSynchronous) {
  let { onlyCounts, group, maxFiles } = options;
  return onlyCounts ? isSynchronous ? onlyCountsSync : onlyCountsAsync : group ? isSynchronous ? groupsSync : groupsAsync : maxFiles ? isSynchronous ? limitFilesSync : limitFilesAsync : isSynchronous ? defaultSync : defaultAsync;
}
var readdirOpts = { withFileTypes: !0 }, walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  if (state.queue.enqueue(), currentDepth < 0) return state.queue.dequeue(null, state);
  let { fs: fs2 } = state;
  state.visited.push(crawlPath), state.counts.directories++, fs2.readdir(crawlPath || ".", readdirOpts, (error2, entries = []) => {
    callback$1(entries, directoryPath, currentDepth), state.queue.dequeue(state.options.suppressErrors ? null : error2, state);
  });
}, walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  let { fs: fs2 } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath), state.counts.directories++;
  let entries = [];
  try {
    entries = fs2.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
  count = 0;
  constructor(onQueueEmpty) {
    this.onQueueEmpty = onQueueEmpty;
  }
  enqueue() {
    return this.count++, this.count;
  }
  dequeue(error2, output) {
    this.onQueueEmpty && (--this.count <= 0 || error2) && (this.onQueueEmpty(error2, output), error2 && (output.controller.abort(), this.onQueueEmpty = void 0));
  }
}, Counter = class {
  _files = 0;
  _directories = 0;
  set files(num) {
    this._files = num;
  }
  get files() {
    return this._files;
  }
  set directories(num) {
    this._directories = num;
  }
  get directories() {
    return this._directories;
  }
  /**
  * @deprecated use `directories` instead
  */
  /* c8 ignore next 3 */
  get dirs() {
    return this._directories;
  }
}, Aborter = class {
  aborted = !1;
  abort() {
    this.aborted = !0;
  }
}, Walker = class {
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
  constructor(root, options, callback$1) {
    this.isSynchronous = !callback$1, this.callbackInvoker = build$1(options, this.isSynchronous), this.root = normalizePath(root, options), this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options,
      queue: new Queue((error2, state) => this.callbackInvoker(state, error2, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options.fs || nativeFs
    }, this.joinPath = build$7(this.root, options), this.pushDirectory = build$6(this.root, options), this.pushFile = build$5(options), this.getArray = build$4(options), this.groupFiles = build$3(options), this.resolveSymlink = build$2(options, this.isSynchronous), this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries, directoryPath, depth) => {
    let { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    let files = this.getArray(this.state.paths);
    for (let i = 0; i < entries.length; ++i) {
      let entry = entries[i];
      if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        let filename = this.joinPath(entry.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry.isDirectory()) {
        let path2 = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry.name, path2)) continue;
        this.pushDirectory(path2, paths, filters), this.walkDirectory(this.state, path2, path2, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry.isSymbolicLink()) {
        let path2 = joinPathWithBasePath(entry.name, directoryPath);
        this.resolveSymlink(path2, this.state, (stat4, resolvedPath) => {
          if (stat4.isDirectory()) {
            if (resolvedPath = normalizePath(resolvedPath, this.state.options), exclude && exclude(entry.name, useRealPaths ? resolvedPath : path2 + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path2 + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path2;
            let filename = basename(resolvedPath), directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1), this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  new Walker(root, options, callback$1).start();
}
function sync(root, options) {
  return new Walker(root, options).start();
}
var APIBuilder = class {
  constructor(root, options) {
    this.root = root, this.options = options;
  }
  withPromise() {
    return promise(this.root, this.options);
  }
  withCallback(cb) {
    callback(this.root, this.options, cb);
  }
  sync() {
    return sync(this.root, this.options);
  }
}, pm = null;
try {
  __require.resolve("picomatch"), pm = __require("picomatch");
} catch {
}
var Builder = class {
  globCache = {};
  options = {
    maxDepth: 1 / 0,
    suppressErrors: !0,
    pathSeparator: sep2,
    filters: []
  };
  globFunction;
  constructor(options) {
    this.options = {
      ...this.options,
      ...options
    }, this.globFunction = this.options.globFunction;
  }
  group() {
    return this.options.group = !0, this;
  }
  withPathSeparator(separator) {
    return this.options.pathSeparator = separator, this;
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
  withMaxDepth(depth) {
    return this.options.maxDepth = depth, this;
  }
  withMaxFiles(limit) {
    return this.options.maxFiles = limit, this;
  }
  withFullPaths() {
    return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
  }
  withErrors() {
    return this.options.suppressErrors = !1, this;
  }
  withSymlinks({ resolvePaths = !0 } = {}) {
    return this.options.resolveSymlinks = !0, this.options.useRealPaths = resolvePaths, this.withFullPaths();
  }
  withAbortSignal(signal) {
    return this.options.signal = signal, this;
  }
  normalize() {
    return this.options.normalizePath = !0, this;
  }
  filter(predicate) {
    return this.options.filters.push(predicate), this;
  }
  onlyDirs() {
    return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
  }
  exclude(predicate) {
    return this.options.exclude = predicate, this;
  }
  onlyCounts() {
    return this.options.onlyCounts = !0, this;
  }
  crawl(root) {
    return new APIBuilder(root || ".", this.options);
  }
  withGlobFunction(fn) {
    return this.globFunction = fn, this;
  }
  /**
  * @deprecated Pass options using the constructor instead:
  * ```ts
  * new fdir(options).crawl("/path/to/root");
  * ```
  * This method will be removed in v7.0
  */
  /* c8 ignore next 4 */
  crawlWithOptions(root, options) {
    return this.options = {
      ...this.options,
      ...options
    }, new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    return this.globFunction ? this.globWithOptions(patterns) : this.globWithOptions(patterns, { dot: !0 });
  }
  globWithOptions(patterns, ...options) {
    let globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    return isMatch || (isMatch = globFn(patterns, ...options), this.globCache[patterns.join("\0")] = isMatch), this.options.filters.push((path2) => isMatch(path2)), this;
  }
};

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = __toESM(require_picomatch2(), 1), isReadonlyArray = Array.isArray, BACKSLASHES = /\\/g, DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/, isWin = process.platform === "win32", ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
  let patternsCount = patterns.length, patternsParts = Array(patternsCount), matchers = Array(patternsCount), i, j;
  for (i = 0; i < patternsCount; i++) {
    let parts = splitPattern(patterns[i]);
    patternsParts[i] = parts;
    let partsCount = parts.length, partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    let inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return !0;
    for (i = 0; i < patternsCount; i++) {
      let patternParts = patternsParts[i], matcher = matchers[i], inputPatternCount = inputParts.length, minParts = Math.min(inputPatternCount, patternParts.length);
      for (j = 0; j < minParts; ) {
        let part = patternParts[j];
        if (part.includes("/")) return !0;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return !0;
        j++;
      }
      if (j === inputPatternCount) return !0;
    }
    return !1;
  };
}
var WIN32_ROOT_DIR = /^[A-Z]:\/$/i, isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      let start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    let prefix = root.slice(cwd.length + 1);
    return prefix ? (p, isDir) => {
      if (p === ".") return prefix;
      let result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    } : (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  return absolute ? (p) => posix.relative(cwd, p) || "." : (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    let prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    let result = posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path2) {
  return path2.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
var splitPatternOptions = { parts: !0 };
function splitPattern(path2) {
  var _result$parts;
  let result = import_picomatch.default.scan(path2, splitPatternOptions);
  return !((_result$parts = result.parts) === null || _result$parts === void 0) && _result$parts.length ? result.parts : [path2];
}
var POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, escapePosixPath = (path2) => path2.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&"), escapeWin32Path = (path2) => path2.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&"), escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
  if (options?.caseSensitiveMatch === !1) return !0;
  let scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value == "string" ? [value] : value ?? [];
}
var PARENT_DIRECTORY = /^(\/?\.\.)+/, ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  let cwd = opts.cwd, result = pattern;
  pattern[pattern.length - 1] === "/" && (result = pattern.slice(0, -1)), result[result.length - 1] !== "*" && opts.expandDirectories && (result += "/**");
  let escapedCwd = escapePath(cwd);
  result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
  let parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0], parts = splitPattern(result);
  if (parentDir) {
    let n = (parentDir.length + 1) / 3, i = 0, cwdParts = escapedCwd.split("/");
    for (; i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]; )
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".", i++;
    let potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
    potentialRoot[0] !== "." && props.root.length > potentialRoot.length && (props.root = ensureNonDriveRelativePath(potentialRoot), props.depthOffset = -n + i);
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
    let newCommonPath = [], length = Math.min(props.commonPath.length, parts.length);
    for (let i = 0; i < length; i++) {
      let part = parts[i];
      if (part === "**" && !parts[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length, props.commonPath = newCommonPath, props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  let matchPatterns = [], ignorePatterns = [];
  for (let pattern of options.ignore)
    pattern && (pattern[0] !== "!" || pattern[1] === "(") && ignorePatterns.push(normalizePattern(pattern, options, props, !0));
  for (let pattern of patterns)
    pattern && (pattern[0] !== "!" || pattern[1] === "(" ? matchPatterns.push(normalizePattern(pattern, options, props, !1)) : (pattern[1] !== "!" || pattern[2] === "(") && ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, !0)));
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  let cwd = options.cwd, props = {
    root: cwd,
    depthOffset: 0
  }, processed = processPatterns(options, patterns, props);
  options.debug && log("internal processing patterns:", processed);
  let { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options, root = props.root.replace(BACKSLASHES, ""), matchOptions = {
    dot,
    nobrace: options.braceExpansion === !1,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === !1,
    noglobstar: options.globstar === !1,
    posix: !0
  }, matcher = (0, import_picomatch.default)(processed.match, matchOptions), ignore = (0, import_picomatch.default)(processed.ignore, matchOptions), partialMatcher = getPartialMatcher(processed.match, matchOptions), format = buildFormat(cwd, root, absolute), excludeFormatter = absolute ? format : buildFormat(cwd, root, !0), excludePredicate = (_, p) => {
    let relativePath = excludeFormatter(p, !0);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  }, maxDepth;
  options.deep !== void 0 && (maxDepth = Math.round(options.deep - props.depthOffset));
  let crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      let path2 = format(p, isDirectory), matches2 = matcher(path2) && !ignore(path2);
      return matches2 && log(`matched ${path2}`), matches2;
    } : (p, isDirectory) => {
      let path2 = format(p, isDirectory);
      return matcher(path2) && !ignore(path2);
    }],
    exclude: debug ? (_, p) => {
      let skipped = excludePredicate(_, p);
      return log(`${skipped ? "skipped" : "crawling"} ${p}`), skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  return options.debug && log("internal properties:", {
    ...props,
    root
  }), [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
var defaultOptions = {
  caseSensitiveMatch: !0,
  debug: !!process.env.TINYGLOBBY_DEBUG,
  expandDirectories: !0,
  followSymbolicLinks: !0,
  onlyFiles: !0
};
function getOptions(options) {
  let opts = Object.assign({}, options);
  for (let key in defaultOptions) opts[key] === void 0 && Object.assign(opts, { [key]: defaultOptions[key] });
  return opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve2(opts.cwd || process.cwd())).replace(BACKSLASHES, "/"), opts.ignore = ensureStringArray(opts.ignore), opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || readdir,
    readdirSync: opts.fs.readdirSync || readdirSync,
    realpath: opts.fs.realpath || realpath,
    realpathSync: opts.fs.realpathSync || realpathSync2,
    stat: opts.fs.stat || stat,
    statSync: opts.fs.statSync || statSync2
  }), opts.debug && log("globbing with options:", opts), opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && inputOptions?.patterns) throw new Error("Cannot pass patterns as both an argument and an option");
  let isModern = isReadonlyArray(globInput) || typeof globInput == "string", patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*"), options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  let [crawler, relative5] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative5) : [];
}

// src/checkout/process.ts
import { spawn } from "node:child_process";
import { env as ownEnvironment } from "node:process";
var ProcessError = class extends Error {
  name = "ProcessError";
}, maxStderr = 64 * 1024, graceMs = 1e3;
function runProcess(what, limits = { bytes: 256 * 1024 * 1024, ms: 12e4 }) {
  return new Promise((resolve8, reject) => {
    let child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: !0
    }), chunks = [], bytes = 0, stderr = "", stop = (why) => {
      child.kill("SIGKILL"), child.stdout.destroy(), child.stderr.destroy(), reject(new ProcessError(`${named(what)} was stopped: ${why}.`));
    }, clock = setTimeout(() => stop(`it took more than ${limits.ms / 1e3} s`), limits.ms);
    child.stdout.on("data", (chunk) => {
      bytes += chunk.length, bytes > limits.bytes ? stop(`it printed more than ${limits.bytes} bytes`) : chunks.push(chunk);
    }), child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr.length < maxStderr && (stderr = (stderr + chunk).slice(0, maxStderr));
    }), child.on("error", (cause) => {
      clearTimeout(clock), reject(startError(what, cause));
    }), child.on("exit", () => {
      setTimeout(() => {
        child.stdout.destroy(), child.stderr.destroy();
      }, graceMs).unref();
    }), child.on("close", (exitCode, signal) => {
      clearTimeout(clock), resolve8({ exitCode, signal, stdout: Buffer.concat(chunks), stderr });
    });
  });
}
function runInForeground(what, interrupts) {
  return new Promise((resolve8, reject) => {
    let child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: "inherit",
      windowsHide: !0
    }), release = interrupts((signal) => {
      child.kill(signal);
    });
    child.on("error", (cause) => {
      release(), reject(startError(what, cause));
    }), child.on("close", (exitCode, signal) => {
      release(), resolve8({ exitCode, signal });
    });
  });
}
function environment({ env = {} }) {
  return { ...ownEnvironment, ...env };
}
function named({ program, args }) {
  return `\`${[program, ...args.slice(0, 3)].join(" ")}${args.length > 3 ? " …" : ""}\``;
}
function startError(what, cause) {
  let why = cause.code === "ENOENT" ? `there is no program \`${what.program}\` on PATH, or no folder ${what.cwd}` : cause.message;
  return new ProcessError(`${named(what)} can't be started: ${why}.`, { cause });
}

// src/checkout/git.ts
var GitError = class extends Error {
  name = "GitError";
}, environment2 = {
  ...Object.fromEntries(
    [
      "GIT_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_COMMON_DIR",
      "GIT_NAMESPACE",
      "GIT_PREFIX",
      "GIT_EXTERNAL_DIFF",
      "GIT_DIFF_OPTS",
      "GIT_CONFIG_PARAMETERS",
      "GIT_CONFIG_COUNT",
      "GIT_TRACE"
    ].map((name) => [name, void 0])
  ),
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  // A partial clone would go to the network for what it lacks.
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C"
}, settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=true",
  "core.pager=cat",
  "diff.relative=false",
  "diff.noprefix=false",
  "diff.mnemonicPrefix=false",
  "diff.submodule=short",
  "diff.suppressBlankEmpty=false",
  "diff.orderFile=/dev/null",
  "diff.interHunkContext=0",
  "log.showSignature=false",
  "log.diffMerges=off",
  "i18n.logOutputEncoding=UTF-8"
];
async function topFolder(folder) {
  return (await git(folder, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
}
async function headSha(root) {
  return commitSha(root, "HEAD");
}
async function parents(root, sha = "HEAD") {
  let text2 = await git(root, ["cat-file", "commit", await commitSha(root, sha)]);
  return [...text2.slice(0, text2.indexOf(`

`)).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
}
async function blobIds(root, paths) {
  let wanted = new Set(paths), ids = /* @__PURE__ */ new Map();
  if (wanted.size === 0) return ids;
  for (let entry of (await git(root, ["ls-files", "-s", "-z"])).split("\0")) {
    let [, id, stage, path2] = /^\d+ ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
    id !== void 0 && stage === "0" && path2 !== void 0 && wanted.has(path2) && ids.set(path2, id);
  }
  let diff = ["diff", "-z", "--name-only", "--no-ext-diff", "--no-textconv", "--relative", "--"];
  for (let path2 of (await git(root, diff)).split("\0")) ids.delete(path2);
  return ids;
}
async function trackedFiles(root) {
  try {
    return new Set((await git(root, ["ls-files", "-z"])).split("\0").filter((path2) => path2 !== ""));
  } catch {
    return null;
  }
}
async function commitSha(root, ref) {
  let known = ref.startsWith("-") ? null : await run(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]), sha = known?.exitCode === 0 ? text(known).trim() : "";
  if (/^[0-9a-f]{40,64}$/.test(sha)) return sha;
  if (await git(root, ["rev-parse", "--git-dir"]), ref === "HEAD") throw new GitError(`The repository in ${root} has no commit yet. Make one first.`);
  let how = ref.startsWith("origin/") ? `git fetch origin ${ref.slice(7)}` : "git fetch origin";
  throw new GitError(
    `${ref} is no commit that the repository in ${root} knows. Fetch it first: \`fetch-depth: 0\` in actions/checkout, or \`${how}\`.`
  );
}
async function git(root, args) {
  let result = await run(root, args);
  if (result.exitCode === 0) return text(result);
  let said = result.stderr.trim();
  throw /not a git repository/i.test(said) ? new GitError(`${root} is not in a git repository. Run in a checkout, or name one.`) : new GitError(
    `\`git ${args[0] ?? ""}\` failed in ${root}: ${said === "" ? `exit code ${result.exitCode}` : said}`
  );
}
async function run(root, args) {
  let options = settings.flatMap((setting) => ["-c", setting]);
  args[0] !== "diff" && options.push("-c", `safe.directory=${root}`);
  try {
    return await runProcess({ program: "git", args: [...options, ...args], cwd: root, env: environment2 });
  } catch (error2) {
    throw error2 instanceof ProcessError ? new GitError(error2.message, { cause: error2 }) : error2;
  }
}
function text({ stdout }) {
  return new TextDecoder().decode(stdout);
}

// src/checkout/report-files.ts
import { closeSync, openSync, readSync, realpathSync as realpathSync3 } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, relative as relative2, resolve as resolve3, sep as sep3 } from "node:path";
function openReport(path2, root) {
  let absolute = resolve3(root, path2), inside = relativeInside(root, absolute);
  return {
    path: inside ?? absolute.split(sep3).join("/"),
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
    [resolve3(root), path2],
    [real(resolve3(root)), real(path2)]
  ]) {
    let way = relative2(from, to);
    if (way !== "" && !isAbsolute2(way) && way !== ".." && !way.startsWith(`..${sep3}`))
      return way.split(sep3).join("/");
  }
  return null;
}
function real(path2) {
  try {
    return realpathSync3(path2);
  } catch {
    return path2;
  }
}
function folderOf(path2) {
  let folder = dirname2(path2);
  return folder === "." ? "" : folder;
}

// src/checkout/sniff.ts
import { open } from "node:fs/promises";

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0, fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  let h = fromNumH(n), l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE), view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
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
    let { buffer, length, finished: finished2, destroyed, pos } = this;
    return to.destroyed = destroyed, to.finished = finished2, to.length = length, to.pos = pos, pos && to.buffer.set(buffer), to;
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

// node_modules/@noble/hashes/legacy.js
var SHA1_IV = /* @__PURE__ */ Uint32Array.from([
  1732584193,
  4023233417,
  2562383102,
  271733878,
  3285377520
]), SHA1_W = /* @__PURE__ */ new Uint32Array(80), _SHA1 = class extends HashMD {
  A = SHA1_IV[0] | 0;
  B = SHA1_IV[1] | 0;
  C = SHA1_IV[2] | 0;
  D = SHA1_IV[3] | 0;
  E = SHA1_IV[4] | 0;
  constructor() {
    super(64, 20, 8, !1);
  }
  get() {
    let { A, B, C, D, E } = this;
    return [A, B, C, D, E];
  }
  set(A, B, C, D, E) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA1_W[i] = view.getUint32(offset, !1);
    for (let i = 16; i < 80; i++)
      SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
    let { A, B, C, D, E } = this;
    for (let i = 0; i < 80; i++) {
      let F, K;
      i < 20 ? (F = Chi(B, C, D), K = 1518500249) : i < 40 ? (F = B ^ C ^ D, K = 1859775393) : i < 60 ? (F = Maj(B, C, D), K = 2400959708) : (F = B ^ C ^ D, K = 3395469782);
      let T = rotl(A, 5) + F + E + K + SHA1_W[i] | 0;
      E = D, D = C, C = rotl(B, 30), B = A, A = T;
    }
    A = A + this.A | 0, B = B + this.B | 0, C = C + this.C | 0, D = D + this.D | 0, E = E + this.E | 0, this.set(A, B, C, D, E);
  }
  roundClean() {
    clean(SHA1_W);
  }
  destroy() {
    this.destroyed = !0, this.set(0, 0, 0, 0, 0), clean(this.buffer);
  }
}, sha1 = /* @__PURE__ */ createHasher(() => new _SHA1());

// src/ingest/inflate.ts
var InflateError = class extends Error {
  failure;
  constructor(failure) {
    super(`The compressed data is ${failure}.`), this.name = "InflateError", this.failure = failure;
  }
}, PIECE_BYTES = 64 * 1024;
async function* inflatePieces(stored, format) {
  let stream = new DecompressionStream(format), writer = stream.writable.getWriter(), reader = stream.readable.getReader(), failed = null, fed = (async () => {
    try {
      for await (let chunk of stored) await writeAll(writer, chunk);
      await writer.close();
    } catch (error2) {
      failed ??= { error: error2 }, await writer.abort(error2).catch(() => {
      });
    }
  })();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } catch (error2) {
    await fed;
    let cause = failed?.error;
    throw isOfCompression(cause ?? error2) ? new InflateError(failureOf(cause ?? error2)) : cause;
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
async function writeAll(writer, chunk) {
  for (let offset = 0; offset < chunk.byteLength; offset += PIECE_BYTES)
    await writer.write(new Uint8Array(chunk.subarray(offset, offset + PIECE_BYTES)));
}
function isOfCompression(error2) {
  return error2 instanceof TypeError || /^Z_|^ERR_/.test(errorCode(error2));
}
function failureOf(error2) {
  let text2 = error2 instanceof Error ? `${error2.message} ${String(error2.cause ?? "")}` : String(error2);
  return /unexpected end|Z_BUF_ERROR/i.test(`${text2} ${errorCode(error2)}`) ? "truncated" : "damaged";
}
function errorCode(error2) {
  return typeof error2 == "object" && error2 !== null && "code" in error2 ? String(error2.code) : "";
}
function joinBytes(parts, size) {
  let first = parts[0];
  if (parts.length === 1 && first !== void 0) return first;
  let whole = new Uint8Array(size), offset = 0;
  for (let part of parts)
    whole.set(part, offset), offset += part.byteLength;
  return whole;
}

// src/ingest/unreadable.ts
var UnreadableError = class extends Error {
  fault;
  constructor(fault) {
    super(fault.message), this.name = "UnreadableError", this.fault = fault;
  }
};
function faultOf(error2) {
  if (error2 instanceof UnreadableError) return error2.fault;
  throw error2;
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
  } catch (error2) {
    throw error2 instanceof InflateError ? gzipFault(error2.failure) : error2;
  }
}
async function readHead(stored) {
  let head = new Uint8Array(0);
  for (; head.byteLength < 2; ) {
    let next = await stored.next();
    if (next.done === !0) break;
    head = head.byteLength === 0 ? next.value : joinBytes([head, next.value], head.byteLength + next.value.byteLength), head.byteLength < 2 && (head = head.slice());
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
async function readFuzzInput(report3, named2) {
  let hash = sha1.create(), kept = [], size = 0;
  for await (let chunk of report3.chunks()) {
    if (size += chunk.byteLength, size > MAX_REPORT_BYTES) {
      let message = `The input is larger than ${sizeText(MAX_REPORT_BYTES)}, so it was not read.`;
      return onlyProblem({ file: report3.path, kind: "too-large", message });
    }
    hash.update(chunk), size <= KEPT_BYTES && kept.push(chunk.slice());
  }
  if (bytesToHex(hash.digest()) !== named2.sha1)
    return onlyProblem({ file: report3.path, kind: "malformed", message: "The file is called like an input of libFuzzer, and the SHA-1 in its name is not that of its content: it was cut or changed." });
  let isInside = report3.folder !== null && report3.folder !== void 0, input = {
    sha1: named2.sha1,
    sizeBytes: size,
    base64: size <= KEPT_BYTES ? base64Of(kept) : null,
    file: isInside ? report3.path : named2.name
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
], headBytes = 4096, inflatedBytes = 8 * 1024 * 1024;
async function sniffReport(path2) {
  if (namedInput(path2) !== null) return "other";
  let head = await readHead2(path2);
  if (head === null) return null;
  let text2 = decoded(await inflated(head)).slice(0, headBytes);
  return shapes.find(({ shape }) => shape.test(text2))?.kind ?? null;
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
  let { constants: constants3, gunzipSync } = await import("node:zlib");
  try {
    return gunzipSync(head, { finishFlush: constants3.Z_SYNC_FLUSH, maxOutputLength: inflatedBytes });
  } catch {
    return head;
  }
}
function decoded(bytes) {
  let [first, second] = bytes, encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

// src/checkout/walk.ts
import { readdir as readdir2 } from "node:fs/promises";
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
    return (await readdir2(folder, { withFileTypes: !0 })).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}

// src/checkout/find-reports.ts
var MissingReportError = class extends Error {
  name = "MissingReportError";
}, maxReports = 1e3, timeGrain = 20, reportName = /\.(?:xml|json|jsonl|ndjson|log|lcov|info|meta|txt)(?:\.gz)?$|(?:crash|timeout|oom|leak)-[0-9a-f]{40}$/i, telltaleName = /(?:junit|report|results?|coverage|pytest)[^/\\]*\.(?:xml|json|jsonl)(?:\.gz)?$/i;
async function findReports(search) {
  let { root, patterns, say: say2 = () => {
  } } = search, from = resolve4(search.from ?? root), paths = /* @__PURE__ */ new Set();
  if (patterns.length === 0) for await (let path2 of foundByContent(search, from)) paths.add(path2);
  else for (let path2 of await namedFiles(search, from)) paths.add(path2);
  return paths.size > maxReports && say2(`${paths.size} reports were found; only the first ${maxReports} are read. Narrow the patterns.`), [...paths].slice(0, maxReports).map((path2) => openReport(path2, root));
}
async function namedFiles(search, from) {
  let { patterns, say: say2 = () => {
  } } = search, ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), paths = [];
  for (let pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    let path2 = resolve4(from, pattern), stats = await stat2(path2).catch(() => null);
    if (stats?.isFile()) paths.push(path2);
    else if (stats?.isDirectory()) paths.push(...await reportsInFolder(path2, say2));
    else if (stats === null && isDynamicPattern(pattern)) {
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
async function matchesOf(pattern, ignore, from) {
  let slashes = (text2) => sep4 === "\\" ? text2.replaceAll("\\", "/") : text2;
  return (await glob(slashes(pattern), {
    cwd: from,
    ignore: ignore.map(slashes),
    absolute: !0,
    dot: !0,
    followSymbolicLinks: !1,
    expandDirectories: !1
  })).map((match) => resolve4(match)).sort();
}
async function reportsInFolder(folder, say2) {
  let paths = [], onCut = () => say2(`${folder} has more than ${MAX_ENTRIES} entries; the rest was not searched.`);
  for await (let path2 of walkFiles(folder, { nested: !0, onCut }))
    (await sniffReport(path2) !== null || telltaleName.test(path2)) && paths.push(path2);
  return paths.length === 0 && say2(`No report was found in ${folder}.`), paths;
}
async function* foundByContent(search, from) {
  let { root, since, kind, say: say2 = () => {
  } } = search, tracked = await trackedFiles(root), onCut = () => say2(`${from} has more than ${MAX_ENTRIES} entries; the rest was not searched. Name the reports instead.`);
  for await (let path2 of walkFiles(from, { nested: !1, onCut })) {
    if (!reportName.test(path2) || tracked?.has(relativeInside(root, path2) ?? relative3(root, path2)) || since !== void 0 && !await isWrittenSince(path2, since)) continue;
    let found = await sniffReport(path2);
    found !== null && (kind === void 0 || found === kind) && (yield path2);
  }
}
async function isWrittenSince(path2, since) {
  let stats = await stat2(path2).catch(() => null);
  return stats !== null && stats.mtimeMs >= since - timeGrain;
}

// src/checkout/package-folders.ts
var projectFile = /^(.+)\/(?:pyproject\.toml|pytest\.toml|pytest\.ini|tox\.ini|setup\.cfg|setup\.py)$/, mostPackages = 500;
async function packageFolders(root) {
  let folders = /* @__PURE__ */ new Set();
  for (let file of await trackedFiles(root) ?? []) {
    let folder = projectFile.exec(file)?.[1];
    folder !== void 0 && folders.add(folder);
  }
  return [...folders].sort().slice(0, mostPackages);
}

// src/model/merge-benchmarks.ts
function mergeBenchmarks(measured) {
  let best2 = /* @__PURE__ */ new Map();
  for (let one of measured) {
    let known = best2.get(one.nodeId);
    (known === void 0 || one.medianMs < known.medianMs) && best2.set(one.nodeId, one);
  }
  return [...best2.values()].sort((a, b) => a.nodeId < b.nodeId ? -1 : a.nodeId > b.nodeId ? 1 : 0);
}

// src/model/merge-fuzz-crashes.ts
function mergeFuzzCrashes(crashes) {
  let merged = /* @__PURE__ */ new Map();
  for (let crash of crashes) {
    let key = keyOf(crash), known = merged.get(key) ?? [], at = known.findIndex(({ target }) => maySame(target, crash.target)), other = known[at];
    other === void 0 ? known.push(crash) : known[at] = both(other, crash), merged.set(key, known);
  }
  return [...merged].flatMap(
    ([key, found]) => found.map((crash) => ({ order: `${crash.target ?? "￿"}\0${key}`, crash }))
  ).sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0).map(({ crash }) => crash);
}
function keyOf({ kind, type, message, location, input }) {
  return input === null ? JSON.stringify([kind, type, message, location]) : `${kind === "exception" ? "crash" : kind}-${input.sha1}`;
}
function maySame(a, b) {
  return a === b || a === null || b === null;
}
function both(a, b) {
  let telling = a.excerpt === "" && b.excerpt !== "" ? b : a, other = telling === a ? b : a;
  return {
    ...telling,
    target: telling.target ?? other.target,
    timeoutSeconds: telling.timeoutSeconds ?? other.timeoutSeconds,
    input: bothInputs(telling.input, other.input)
  };
}
function bothInputs(a, b) {
  return a === null || b === null ? a ?? b : {
    sha1: a.sha1,
    sizeBytes: a.sizeBytes ?? b.sizeBytes,
    base64: a.base64 ?? b.base64,
    file: b.file.includes("/") && !a.file.includes("/") ? b.file : a.file
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
  let known = values.filter((value) => value !== null), first = known[0];
  return first !== void 0 && known.every((value) => value === first) ? first : null;
}

// src/ingest/doubts.ts
var EXACT = /* @__PURE__ */ new Set(["plugin", "reportlog"]);
function standingDoubts(parts) {
  let exact = parts.filter(({ format }) => EXACT.has(format)).flatMap(({ reading }) => reading.tests), known = new Set(exact.map(({ result }) => result.nodeId)), results = exact.reduce(
    (sum, { result, repeated }) => sum + (repeated ? result.attempts.length : 1),
    0
  );
  return parts.flatMap(
    ({ reading: { tests, doubts = [] } }) => doubts.filter(
      ({ missing }) => exact.length === 0 || results < tests.length + missing || !tests.every(({ result }) => known.has(result.nodeId))
    ).map(({ problem }) => problem)
  );
}

// src/model/coverage-contexts.ts
function withContexts(coverage, byPath) {
  let merged = new Map([...byPath].map(([path2, parts]) => [path2, unionOfContexts(parts)])), names3 = [...new Set([...merged.values()].flatMap((lines2) => [...lines2.keys()]))].sort();
  if (names3.length === 0) return coverage;
  let numbers = new Map(names3.map((name, index) => [name, index])), files = coverage.files.map((file) => {
    let lines2 = merged.get(file.path);
    if (lines2 === void 0 || lines2.size === 0) return file;
    let contexts = [...lines2].map(([name, ranges]) => ({ context: numbers.get(name) ?? 0, ranges })).sort((a, b) => a.context - b.context);
    return { ...file, contexts };
  });
  return { ...coverage, files, contexts: names3 };
}
function unionOfContexts(parts) {
  let all = /* @__PURE__ */ new Map();
  for (let part of parts)
    for (let [name, ranges] of part) {
      let known = all.get(name) ?? [];
      for (let at = 0; at + 1 < ranges.length; at += 2) known.push(ranges.slice(at, at + 2));
      all.set(name, known);
    }
  return new Map([...all].map(([name, ranges]) => [name, unionOfRanges(ranges)]));
}
function unionOfRanges(ranges) {
  let union = [];
  for (let [first = 0, last = 0] of ranges.toSorted(([a = 0], [b = 0]) => a - b)) {
    let end = union.at(-1);
    last < first || (end !== void 0 && first <= end + 1 ? union[union.length - 1] = Math.max(end, last) : union.push(first, last));
  }
  return union;
}
function rangesOf(lines2) {
  let ranges = [];
  for (let line of [...new Set(lines2)].sort((a, b) => a - b))
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
function isAscending(lines2) {
  for (let at = 1; at < lines2.length; at += 1) if ((lines2[at] ?? 0) <= (lines2[at - 1] ?? 0)) return !1;
  return !0;
}
function haveCommon(a, b) {
  let other = 0;
  for (let line of a) {
    for (; other < b.length && (b[other] ?? 0) < line; ) other += 1;
    if (b[other] === line) return !0;
  }
  return !1;
}
function ascending(lines2) {
  return [...lines2].sort((a, b) => a - b);
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
    let known = byLine2.get(branch.line);
    byLine2.set(branch.line, known === void 0 ? branch : mergeBranch(known, branch));
  }
  return [...byLine2.values()].sort((a, b) => a.line - b.line);
}
function mergeBranch(a, b) {
  let total = Math.max(a.total, b.total);
  if (a.missing !== null && b.missing !== null && a.total === b.total) {
    let missing = inBoth(a.missing, b.missing);
    return { line: a.line, total, covered: total - missing.length, missing };
  }
  let covered = Math.max(a.covered, b.covered);
  return { line: a.line, total, covered, missing: covered === total ? [] : null };
}
function inBoth(a, b) {
  let left = [...b];
  return a.filter((target) => {
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
function joinPath2(base, path2) {
  return base === "" ? path2 : path2 === "" ? base : `${base}/${path2}`;
}
function hasTree(checkout) {
  return checkout.kind("") !== null;
}
var MOST_TAILS = 30;
function pathMap(checkout, bases, root = null) {
  let tree = hasTree(checkout), found = (paths) => paths.find((path2) => checkout.kind(path2) === "file") ?? null, confirm = remembering((path2) => {
    let parts = takeApart(path2);
    return found([...ownPlaces(parts, bases), ...tails(parts)]) ?? inOnePackage(checkout, parts);
  }), confirmFrame = remembering((path2) => {
    let slashed = path2.replaceAll("\\", "/"), installed = installedModule(slashed);
    if (installed !== null) return found(sourcesOf(installed, checkout, bases));
    if (isNotProject(slashed)) return null;
    let parts = takeApart(path2);
    return found([...belowRoot(parts, root), ...ownPlaces(parts, bases), ...sureTails(parts, bases)]) ?? inOnePackage(checkout, parts);
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
      let found2 = tree ? paths.map(confirm).find((path2) => path2 !== null) ?? null : null;
      return found2 === null ? unconfirmed(paths) : { path: found2, confirmed: !0, outside: !1 };
    }
  };
}
function belowRoot({ absolute, segments }, root) {
  if (!absolute || root === null) return [];
  let outer = takeApart(root.absolute).segments;
  return segments.length > outer.length && outer.every((segment, at) => segment === segments[at]) ? [joinPath2(root.base, segments.slice(outer.length).join("/"))] : [];
}
function remembering(find) {
  let seen = /* @__PURE__ */ new Map();
  return (path2) => {
    let found = seen.get(path2);
    return found === void 0 && (found = find(path2), seen.set(path2, found)), found;
  };
}
function inOnePackage(checkout, { absolute, up, segments }) {
  if (absolute || up > 0) return null;
  let found = checkout.packages.map((folder) => joinPath2(folder, segments.join("/"))).filter((path2) => checkout.kind(path2) === "file");
  return found.length === 1 ? found[0] ?? null : null;
}
function unconfirmed(paths) {
  for (let path2 of paths) {
    let inside = insideWorkspace(takeApart(path2).segments);
    if (inside !== null) return { path: inside.join("/"), confirmed: !1, outside: !1 };
  }
  let all = paths.map(takeApart), relative5 = all.find((parts) => !parts.absolute && parts.up === 0 && parts.segments.length > 0);
  return {
    path: (relative5 ?? all[0] ?? { absolute: !1, up: 0, segments: [] }).segments.join("/") || "unknown",
    confirmed: !1,
    outside: relative5 === void 0 && all.some((parts) => !parts.absolute)
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
  return up > 0 ? [] : segments.slice(0, MOST_TAILS).map((_, start) => segments.slice(start).join("/"));
}
function sureTails({ absolute, up, segments }, bases) {
  if (up > 0) return [];
  let slash = absolute && !/^[A-Za-z]:$/.test(segments[0] ?? "") ? "/" : "";
  return segments.slice(0, MOST_TAILS).flatMap((_, start) => {
    let before = `${slash}${segments.slice(0, start).join("/")}`, tail = segments.slice(start);
    return isUsualRoot(before) ? [...bases, ""].map((base) => joinPath2(base, tail.join("/"))) : isSureMatch(tail) ? [tail.join("/")] : [];
  });
}
function sourcesOf(module, checkout, bases) {
  let folders = ["src", "lib", "python", ""];
  return [...bases, ...checkout.packages].flatMap(
    (base) => folders.map((folder) => joinPath2(base, joinPath2(folder, module)))
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
    files: [...files].map(([path2, found]) => unionOf(path2, withoutGuesses(found))).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
    branchesMeasured: parts.some((part) => part.reading.branchesMeasured)
  };
  return withContexts(merged, contextsIn(files));
}
function contextsIn(files) {
  return new Map(
    [...files].map(([path2, found]) => [
      path2,
      found.map(({ contexts }) => contexts).filter((contexts) => contexts !== void 0)
    ])
  );
}
function add(files, path2, file) {
  let known = files.get(path2);
  known === void 0 ? files.set(path2, [file]) : known.push(file);
}
function rename(files, from, to) {
  let found = files.get(from);
  found !== void 0 && (files.delete(from), files.set(to, [...files.get(to) ?? [], ...found]));
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
function withoutGuesses(found) {
  let sure = found.filter(({ ran }) => ran === void 0).map(({ coverage }) => coverage), statements = new Set(sure.flatMap(({ executed, missing }) => [...executed, ...missing])), isBranched = found.some(
    ({ branchesGuessed, coverage }) => branchesGuessed !== !0 && coverage.branches.length > 0
  );
  return found.map(({ coverage, ran, branchesGuessed }) => ({
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
function sumOfCounts(a, b) {
  let both3 = (x, y) => x === null || y === null ? null : x + y;
  return {
    total: both3(a.total, b.total),
    killed: both3(a.killed, b.killed),
    survived: a.survived + b.survived,
    timeout: a.timeout + b.timeout,
    noTests: a.noTests + b.noTests,
    skipped: a.skipped + b.skipped,
    suspicious: a.suspicious + b.suspicious,
    segfault: a.segfault + b.segfault,
    interrupted: a.interrupted + b.interrupted,
    caughtByTypeCheck: both3(a.caughtByTypeCheck, b.caughtByTypeCheck),
    notChecked: both3(a.notChecked, b.notChecked)
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
    survivors: survivors.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  };
}
function namedMutants(readings) {
  let byName = /* @__PURE__ */ new Map();
  for (let { mutants } of readings)
    for (let one of mutants) {
      let known = byName.get(one.mutant.name) ?? [], at = known.findIndex(({ mutant }) => maySame2(mutant.file, one.mutant.file)), other = known[at];
      other === void 0 ? known.push(one) : known[at] = both2(other, one), byName.set(one.mutant.name, known);
    }
  return [...byName.values()].flat();
}
function maySame2(a, b) {
  return a === b || a === null || b === null;
}
function both2(a, b) {
  return {
    mutant: a.mutant.file === null ? b.mutant : a.mutant,
    status: a.status === "not checked" ? b.status : a.status
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
function compareOutcomes(a, b) {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
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

// src/model/worst-results.ts
function worstByTest(results) {
  let byTest = /* @__PURE__ */ new Map();
  for (let test of results) {
    let known = byTest.get(identityOf(test));
    known === void 0 ? byTest.set(identityOf(test), [test]) : known.push(test);
  }
  let merged = /* @__PURE__ */ new Map();
  for (let [identity, tests] of byTest) {
    let worst = worstOf(tests);
    if (worst === void 0) continue;
    let telling = tests.find((test) => test.outcome === worst.outcome && test.flaky) ?? worst;
    merged.set(identity, {
      ...telling,
      file: telling.file ?? tests.find((test) => test.file !== null)?.file ?? null,
      line: telling.line ?? tests.find((test) => test.line !== null)?.line ?? null,
      markers: [...new Set(tests.flatMap((test) => test.markers))].sort(),
      flaky: !isFailing(worst.outcome) && tests.some((test) => test.flaky)
    });
  }
  return merged;
}
function byNodeId(a, b) {
  return compare(a.nodeId, b.nodeId) || compare(a.rootdir, b.rootdir);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
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
  let found = [], open2 = [{ folder: "", from: 0 }], probes = 0;
  for (let place2 = open2.pop(); place2 !== void 0; place2 = open2.pop())
    for (let end = place2.from + 1; end <= parts.length; end += 1) {
      if (probes += 1, probes > MAX_PROBES) return best(found);
      let path2 = joinPath2(place2.folder, parts.slice(place2.from, end).join(".")), classes2 = parts.slice(end);
      checkout.kind(joinPath2(base, `${path2}.py`)) === "file" && found.push({ file: `${path2}.py`, classes: classes2 });
      let kind = checkout.kind(joinPath2(base, path2));
      kind === "file" && found.push({ file: path2, classes: classes2 }), kind === "folder" && open2.push({ folder: path2, from: end });
    }
  return best(found);
}
function best(found) {
  let rank2 = (guess) => (guess.classes.every(looksLikeClass) ? 1e6 : 0) + guess.file.length;
  return found.reduce(
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
var RICHEST_FIRST = ["plugin", "reportlog", "json-report", "junit"], NAMED = 3;
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
  return { tests: [...merged.values()].sort(byNodeId), problems };
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
    let { result, address } = test, known = address === null ? null : addresses.get(`${address.classname}\0${address.name}`);
    return known ? { ...test, result: { ...result, nodeId: known.nodeId, rootdir: known.rootdir } } : test;
  });
}
function repeatedIn(file, tests, richer) {
  let unexplained = tests.filter(({ result, repeated }) => repeated && !richer.has(identityOf(result)));
  if (unexplained.length === 0) return [];
  let message = `Several results of one test, and nothing says that they are reruns (${shorten(unexplained.map(({ result }) => result.nodeId))}): the worst one stands.`;
  return [{ file, kind: "ambiguous", message }];
}
function shorten(nodeIds) {
  let more = nodeIds.length > NAMED ? ` and ${nodeIds.length - NAMED} more` : "";
  return nodeIds.slice(0, NAMED).join(", ") + more;
}
function addPoorer(richer, poorer) {
  let merged = new Map(richer);
  for (let [key, test] of poorer) {
    let known = merged.get(key);
    if (known === void 0) {
      merged.set(key, test);
      continue;
    }
    let markers = known.markers.length > 0 ? known.markers : test.markers, decides = isContradicted(known, test) || knowsMore(test, known) ? { outcome: test.outcome, attempts: test.attempts, flaky: !1 } : {};
    merged.set(key, {
      ...known,
      ...decides,
      file: known.file ?? test.file,
      line: known.line ?? test.line,
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
  let found = [];
  for (let [key, test] of poorer) {
    let known = richer.get(key);
    known !== void 0 && isContradicted(known, test) && found.push(test.nodeId);
  }
  return found;
}
function contradictionProblem(file, nodeIds) {
  let message = `Tests fail here that do not fail in a report of another format (${shorten(nodeIds)}), so the two are not of one run; the failure stands.`;
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
  add(text2) {
    let line = plain(text2);
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
function kindOfCrash({ cause, error: error2, summary: summary2, input }) {
  let said = error2 ?? summary2 ?? "";
  return cause === "exception" ? { kind: "exception", type: "" } : cause === "timeout" || /^timeout\b/.test(said) ? { kind: "timeout", type: "timeout" } : /^out-of-memory\b/.test(said) ? { kind: "oom", type: "out-of-memory" } : /\bleak(?:s|ed)?\b/.test(said) ? { kind: "leak", type: "memory leak" } : {
    kind: input?.kind ?? "crash",
    type: (/^[\w -]{1,60}/.exec(said)?.[0] ?? "").split(" on ")[0] ?? ""
  };
}

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
function redact(text2) {
  return replaceAll(replaceAll(text2, tokens), inContext);
}
function redactTokens(text2) {
  return replaceAll(text2, tokens);
}
function replaceAll(text2, forms) {
  let redacted = text2;
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

// src/ingest/excerpt.ts
var TRACEBACK = { headLines: 40, tailLines: 60, characters: 8e3, headCharacters: 3e3 }, MAX_MESSAGE = 2e3, COLOURS = /\u001b\[[0-9;:?]*[A-Za-z]|#x1B\[[0-9;]*m/g;
function cleanText(text2) {
  return wellFormed(text2.replace(COLOURS, ""));
}
function wellFormed(text2) {
  return /[\ud800-\udfff]/.test(text2) ? text2.replace(new RegExp("\\p{Surrogate}", "gu"), "�") : text2;
}
function excerptOf(whole) {
  return headAndTail(whole, TRACEBACK);
}
function headAndTail(whole, { headLines, tailLines, characters, headCharacters }) {
  let text2 = whole.length <= characters && whole.split(`
`).length <= headLines + tailLines ? whole : redact(whole), lines2 = text2.split(`
`), cut2 = lines2.length - headLines - tailLines, kept = cut2 > 0 ? [...lines2.slice(0, headLines), `[… ${cut2} lines cut …]`, ...lines2.slice(-tailLines)].join(`
`) : text2;
  if (kept.length <= characters) return wellFormed(kept);
  let mark = (count3) => `
[… ${count3} characters cut …]
`, tail = characters - headCharacters - mark(kept.length).length, left = kept.length - headCharacters - tail;
  return wellFormed(kept.slice(0, headCharacters) + mark(left) + kept.slice(-tail));
}
function boundedMessage(whole, most = MAX_MESSAGE) {
  let message = whole.length <= most ? whole : redact(whole);
  if (message.length <= most) return wellFormed(message);
  let mark = (count3) => ` [… ${count3} characters cut]`, kept = most - mark(message.length).length;
  return wellFormed(message.slice(0, kept)) + mark(message.length - kept);
}

// src/ingest/hypothesis-examples.ts
var MOST = 5, BOUNDS = { headLines: 40, tailLines: 20, characters: 2e3, headCharacters: 1200 }, HEAD = /^(?:Failing|Falsifying) (?:explicit )?(?:test case|example): ?(.*)$/, BLOB = /@reproduce_failure\((?:'[\w.]{1,40}'|"[\w.]{1,40}"), ?b(?:'[\w+/=-]{0,4000}'|"[\w+/=-]{0,4000}")\)/, COMMENT = /^(?:Explanation:|Failed to reproduce )/, REPRODUCE = /^You can reproduce this (?:test case|example) by temporarily adding /, ADDED = /^(?:(?:Failing|Falsifying) (?:explicit )?(?:test case|example)\b|\(note: |You can reproduce this )/m;
function failingExamples(errors) {
  let found = /* @__PURE__ */ new Map();
  for (let error2 of errors)
    for (let example of examplesIn(error2.split(`
`))) {
      let known = found.get(example.text);
      (known === void 0 || known.decorator === null) && found.set(example.text, example);
    }
  return [...found.values()].slice(0, MOST);
}
function examplesIn(lines2) {
  let examples = [];
  for (let at = 0; at < lines2.length && examples.length <= MOST; at += 1) {
    let head = HEAD.exec(lines2[at] ?? "");
    if (head === null) {
      let blob = REPRODUCE.test(lines2[at] ?? "") ? BLOB.exec(lines2[at] ?? "") : null, last = examples.at(-1);
      blob !== null && last !== void 0 && (last.decorator ??= blob[0]);
      continue;
    }
    let end = endOfExample(lines2, at), text2 = [.../^(?:<.*>)?$/.test(head[1] ?? "") ? [] : [head[1] ?? ""], ...lines2.slice(at + 1, end)].join(`
`).trimEnd();
    text2 !== "" && examples.push({ text: redact(headAndTail(text2, BOUNDS)), decorator: null }), at = end - 1;
  }
  return examples;
}
function withoutExamples(error2) {
  let end = ADDED.exec(error2)?.index ?? error2.length;
  return error2.slice(0, end).trimEnd();
}
function endOfExample(lines2, start) {
  let end = start + 1;
  if ((lines2[start] ?? "").endsWith("(")) {
    let closed = lines2.findIndex((line, index) => index > start && line === ")");
    closed >= 0 && (end = closed + 1);
  }
  for (; end < lines2.length && !isOutside(lines2[end] ?? ""); ) end += 1;
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
    applies: (_, message) => /^assert /m.test(message),
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
function withoutBlankEnds(text2) {
  let lines2 = text2.split(`
`);
  return lines2.slice(
    Math.max(
      0,
      lines2.findIndex((line) => line.trim() !== "")
    )
  ).join(`
`).trimEnd();
}
function dedent(text2) {
  return text2.replace(/^ {2}/gm, "");
}

// src/ingest/exception.ts
var LOOKS_LIKE_TYPE = /(?:Error|Exception|Warning|Exit|Interrupt|Failed|Failure|Skipped|Group|Timeout|StopIteration)$/, ERROR_LINE = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Group))(?::\s?(.*))?$/, TYPE_AND_MESSAGE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?:(?::[ \n]?|\n)([\s\S]*))?$/u;
function splitError(error2, shown2) {
  let match = TYPE_AND_MESSAGE.exec(error2), named2 = match?.[1] ?? "", last = lastName(named2), agrees = shown2 === "" ? LOOKS_LIKE_TYPE.test(last) : last === lastName(shown2);
  if (match !== null && agrees) return { type: named2, message: (match[2] ?? "").replace(/^\s*\n/, "") };
  if (shown2 !== "") return { type: shown2, message: error2 };
  if (error2.startsWith("assert ")) return { type: "AssertionError", message: error2 };
  let line = ERROR_LINE.exec(error2.split(`
`).findLast((one) => ERROR_LINE.test(one)) ?? "");
  return line !== null ? { type: line[1] ?? "", message: line[2] ?? "" } : match !== null && new RegExp("^\\p{Lu}", "u").test(last) && match[2] !== void 0 ? { type: named2, message: match[2] } : { type: "", message: error2 };
}
function lastName(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}

// src/ingest/exception-group.ts
var START = /^ *\+ Exception Group Traceback \(most recent call last\):$/m, OPENING = /^ *\+ (Exception Group Traceback .*)$/, BRANCH = /^( *)(\+-)?\+-{16} (\d{1,9}|\.\.\.) -{16}$/, MARGIN = /^( *)\| ?(.*)$/;
function exceptionGroup(text2) {
  if (!START.test(text2)) return null;
  let all = [], path2 = [];
  for (let line of text2.split(`
`)) {
    let opening = all.length > 0 ? null : OPENING.exec(line), branch = opening === null ? branchFrom(line) : { depth: 2, lines: [opening[1] ?? ""], divides: !1 };
    if (branch !== null && (opening !== null || all.length > 0)) {
      for (; (path2.at(-1)?.depth ?? 0) >= branch.depth; ) path2.pop();
      let parent = path2.at(-1);
      parent !== void 0 && (parent.divides = !0), path2.push(branch), all.push(branch);
    } else if (all.length > 0 && !addLine(path2, line)) break;
  }
  let [own, ...others] = all, leaves = others.filter(({ divides, lines: lines2 }) => !divides && lines2.length > 0);
  return { own: own?.lines.join(`
`) ?? "", leaves: leaves.map(({ lines: lines2 }) => lines2.join(`
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
function readPart(text2) {
  let lines2 = text2.split(`
`), first = lines2.find((line) => line.trim() !== "") ?? "";
  if (NATIVE_START.test(first)) return readNativePart(text2);
  if (FIXTURE_PLACE.test(first)) return fixturePart(lines2);
  let doctest = lines2.findIndex((line) => DOCTEST_EXCEPTION.test(line));
  return doctest >= 0 && lines2.some((line) => NATIVE_START.test(line)) ? doctestPart(lines2, doctest) : pytestPart(lines2);
}
function readNativePart(text2) {
  let lines2 = text2.split(`
`), header = lines2.findIndex((line) => NATIVE_START.test(line)), end = header + 1;
  for (; end < lines2.length && /^(?: {2}|$)/.test(lines2[end] ?? ""); ) end += 1;
  let frames = lines2.slice(header + 1, end).flatMap((line) => nativeFrame(line) ?? []), error2 = lines2.slice(end).join(`
`).trim();
  return { frames, type: leadingType(error2), error: error2 };
}
function nativeFrame(line) {
  let match = NATIVE_PLACE.exec(line);
  if (match === null) return null;
  let [, path2 = "", number = "", name] = match;
  return { path: path2, line: Number(number), function: name ?? null };
}
function pytestPart(lines2) {
  let frames = [], type = "", definition = null;
  for (let line of lines2) {
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
  let error2 = markedError(lines2, frames.length === 0), told = leadingType(error2);
  return /^(?:SyntaxError|IndentationError|TabError)$/.test(syntaxErrorType(error2)) && frames.push(...[nativeFrame(error2.split(`
`)[0] ?? "")].filter((frame) => frame !== null)), { frames, type: told.endsWith(type) && told !== "" ? told : type, error: error2 };
}
function syntaxErrorType(error2) {
  return leadingType(error2.split(`
`).findLast((line) => /^\w/.test(line)) ?? "");
}
function markedError(lines2, onlyFirstMarked) {
  let end = lines2.length;
  for (; end > 0 && !ERROR_LINE2.test(lines2[end - 1] ?? ""); ) end -= 1;
  let start = end;
  for (; start > 0 && ERROR_LINE2.test(lines2[start - 1] ?? ""); ) start -= 1;
  let marked = lines2.slice(start, end), indent = 1 + ((/^E( *)/.exec(marked[0] ?? "")?.[1] ?? "").length || 3), error2 = marked.map((line) => line.slice(Math.min(indent, line.search(/[^E ]|$/))));
  if (onlyFirstMarked && marked.length > 0)
    for (; /^ {4}/.test(lines2[end] ?? ""); )
      error2.push((lines2[end] ?? "").slice(4)), end += 1;
  return error2.join(`
`);
}
function fixturePart(lines2) {
  let frames = [];
  for (let line of lines2) {
    let place2 = FIXTURE_PLACE.exec(line), last = frames.at(-1);
    place2 !== null ? frames.push({ path: place2[1] ?? "", line: Number(place2[2]), function: null }) : last !== void 0 && (last.function ??= DEFINITION.exec(line)?.[1] ?? null);
  }
  return { frames, type: "", error: markedError(lines2, !1) };
}
function doctestPart(lines2, start) {
  let example = lines2.map((line) => PLACE.exec(line)).filter((place2) => place2 !== null).map(([, path2 = "", number = ""]) => ({
    path: path2,
    line: Number(number),
    function: null,
    isTestFile: !0
  })), inside = lines2.slice(start + 1).filter((line) => PLACE.exec(line) === null), native = readNativePart(inside.join(`
`));
  return { ...native, frames: [...example, ...native.frames] };
}
function leadingType(error2) {
  return LEADING_TYPE.exec(error2)?.[1] ?? "";
}

// src/ingest/traceback.ts
var CHAINED = /^(?:The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:)$/gm, COLLECT_ERROR = /^_pytest\.nodes\.Collector\.CollectError: (?=[\s\S]*\n)/;
function readTraceback(text2) {
  let traceback = readChain(text2);
  return COLLECT_ERROR.test(traceback.error) ? readChain(traceback.error.replace(COLLECT_ERROR, "")) : traceback;
}
function readChain(text2) {
  let [first = "", ...others] = chainOf(text2), last = others.at(-1) ?? first, { own, leaves } = readGroupOrPart(last);
  return { ...own, root: others.length === 0 ? null : readGroupOrPart(first).own, leaves };
}
function readGroupOrPart(text2) {
  let group = exceptionGroup(text2);
  return group === null ? { own: readPart(text2), leaves: [] } : {
    own: readNativePart(group.own),
    leaves: group.leaves.map((leaf) => readNativePart(chainOf(leaf).at(-1) ?? ""))
  };
}
function chainOf(text2) {
  let parts = [], start = 0;
  for (let match of text2.matchAll(CHAINED))
    parts.push(text2.slice(start, match.index)), start = match.index + match[0].length;
  return [...parts, text2.slice(start)];
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
  let text2 = cleanText(raw.text), traceback = completed(readTraceback(text2), raw), { type, message } = splitError(fullMessage(cleanText(raw.message), text2, traceback), traceback.type), own = projectFrames(traceback.frames, paths), inside = projectFrames(
    traceback.leaves.flatMap(({ frames }) => frames),
    paths
  ), leaves = traceback.leaves.slice(0, MOST_LEAVES).map((leaf) => raisedException(leaf, paths)), examples = failingExamples([message, ...traceback.leaves.map(({ error: error2 }) => error2)]), diff = assertionDiff(type, message), seed = HYPOTHESIS_SEED.exec(raw.hypothesis ?? "")?.[1];
  return {
    kind: raw.kind,
    phase: raw.phase,
    type: typeShown(raw.kind, type),
    message: boundedMessage(message),
    location: onlyPlace(leaves) ?? own.at(-1) ?? crashPlace(raw, paths),
    frames: [...headAndTailOf([...own, ...inside], HEAD_FRAMES, TAIL_FRAMES)],
    excerpt: excerptOf(text2),
    ...traceback.root === null ? {} : { root: raisedException(traceback.root, paths) },
    ...leaves.length === 0 ? {} : { leaves },
    ...diff === null ? {} : { diff },
    ...examples.length === 0 ? {} : { examples },
    ...seed === void 0 ? {} : { hypothesisSeed: seed }
  };
}
function completed(traceback, { raised: raised2, text: text2 }) {
  if (raised2 == null || traceback.frames.length > 0) return traceback;
  let type = traceback.type === "" && text2.trim() === "" ? raised2.type : traceback.type;
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
function fullMessage(field3, text2, traceback) {
  let told = WRAPPED.exec(field3)?.[1] ?? field3;
  if (SAYS_LESS.some((pattern) => pattern.test(told)))
    return traceback.error || told.replace(/^collection (?:failure|skipped)$/, "") || firstParagraph(text2);
  if (!CUT.test(told)) return told.replace(PLACE_AT_END, "");
  let start = told.replace(CUT, "").trimEnd(), isStartOf = (whole) => whole.startsWith(start.slice(0, 40));
  return isStartOf(traceback.error) ? traceback.error : isStartOf(text2.trimStart()) ? text2.trim().replace(PLACE_AT_END, "") : start;
}
function firstParagraph(text2) {
  return text2.trim().split(/\n\s*\n/)[0] ?? "";
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
  let { file } = source, log2 = new AtherisLog(), problems = [];
  try {
    for await (let { text: text2 } of linesOf(source)) log2.add(text2);
  } catch (error2) {
    problems.push(problemOf(file, faultOf(error2)));
  }
  let paths = pathMap(source.checkout, basesOf(source.folder)), left = log2.crashes.length - MAX_CRASHES;
  return left > 0 && problems.push({ file, kind: "too-large", message: `${left} more crashes are left out.` }), { kind: "fuzz", crashes: log2.crashes.slice(0, MAX_CRASHES).map((crash) => crashFrom(crash, paths)), problems };
}
function crashFrom(logged, paths) {
  let text2 = logged.lines.join(`
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
    excerpt: excerptOf(cleanText(text2))
  };
}
function raised({ lines: lines2 }, paths) {
  let told = lines2.slice(1), end = told.findIndex((line) => /^==\d+== ?ERROR: /.test(line)), report3 = end === -1 ? told : told.slice(0, end), start = report3.findIndex((line) => line.startsWith("Traceback (most recent call last):")), message = report3.slice(0, Math.max(start, 0)).join(`
`).trim(), text2 = report3.slice(Math.max(start, 0)).join(`
`).trim(), failure = failureFrom({ kind: "failure", phase: "call", message, text: text2 }, paths), { type, frames, location } = failure;
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
function parseJson(text2) {
  if (text2.length > LARGE && brokenBound(new TextEncoder().encode(text2), BOUNDS3) !== null)
    throw new SyntaxError("it is nested too deep, or has too many parts.");
  try {
    return JSON.parse(text2);
  } catch (error2) {
    if (!/NaN|Infinity/.test(text2)) throw error2;
    return JSON.parse(withoutNaN(text2));
  }
}
function withoutNaN(text2) {
  let isString = !1;
  return text2.replace(/\\[\s\S]|"|-?\b(?:NaN|Infinity)\b/g, (token) => (token === '"' && (isString = !isString), isString || token.length < 3 ? token : "null"));
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
function field(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}

// src/ingest/benchmark.ts
var NAMED2 = 3, MAX_PARAMS = 50, MAX_TEXT = 500;
function isBenchmark(report3) {
  return Array.isArray(field(report3, "benchmarks")) && asObject(field(report3, "machine_info")) !== null;
}
async function readBenchmark({ file, json }) {
  let report3 = json ?? {}, about = { commit: commitOf(report3), machine: machineOf(report3) }, benchmarks = [], unread = [];
  for (let entry of asArray(field(report3, "benchmarks"))) {
    let described = asObject(entry) ?? {}, benchmark = benchmarkFrom(described, about);
    benchmark === null ? unread.push(shortened(stringField(described, "fullname") ?? "one without a name")) : benchmarks.push(benchmark);
  }
  return { kind: "benchmarks", benchmarks, problems: unreadProblems(file, unread) };
}
function unreadProblems(file, unread) {
  if (unread.length === 0) return [];
  let more = unread.length > NAMED2 ? ` and ${unread.length - NAMED2} more` : "", message = `Benchmarks without a name or with impossible numbers are left out: ${unread.slice(0, NAMED2).join(", ")}${more}.`;
  return [{ file, kind: "malformed", message }];
}
function benchmarkFrom(entry, about) {
  let nodeId = stringField(entry, "fullname"), stats = asObject(field(entry, "stats")) ?? entry, times = timesOf(stats), rounds = positive(numberField(stats, "rounds"));
  if (nodeId === null || times === null || rounds === null) return null;
  let ops = numberField(stats, "ops"), group = stringField(entry, "group");
  return {
    nodeId: wellFormed(nodeId),
    name: wellFormed(stringField(entry, "name") ?? nodeId),
    group: group === null ? null : shortened(group),
    params: paramsOf(asObject(field(entry, "params")) ?? {}),
    ...times,
    rounds,
    iterations: positive(numberField(stats, "iterations")) ?? 1,
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
function positive(value) {
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
function commitOf(report3) {
  let commit = asObject(field(report3, "commit_info")) ?? {}, sha = stringField(commit, "id");
  if (sha === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
  let branch = stringField(commit, "branch"), dirty = field(commit, "dirty");
  return {
    sha,
    branch: branch === null ? null : shortened(branch),
    isDirty: typeof dirty == "boolean" ? dirty : null
  };
}
function machineOf(report3) {
  let machine = asObject(field(report3, "machine_info")) ?? {}, cpu = asObject(field(machine, "cpu")) ?? {}, words = (...names3) => names3.map((name) => stringField(machine, name) ?? "").filter(Boolean).join(" "), parts = [
    words("system", "machine"),
    stringField(cpu, "brand_raw") ?? stringField(cpu, "brand") ?? "",
    words("python_implementation", "python_version")
  ].filter(Boolean);
  return parts.length === 0 ? null : shortened(parts.join(", "));
}
function shortened(text2) {
  return wellFormed(text2.length > MAX_TEXT ? `${text2.slice(0, MAX_TEXT)}…` : text2);
}

// src/ingest/counted-branches.ts
function onFirstLine(total, covered) {
  return total === 0 ? [] : [{ line: 1, total, covered, missing: covered === total ? [] : null }];
}
function withUnlisted(listed2, counts) {
  let sumOf = (key) => listed2.reduce((sum, branch) => sum + branch[key], 0), total = counts.total - sumOf("total"), covered = counts.covered - sumOf("covered");
  if (total <= 0 || covered < 0 || covered > total) return [...listed2];
  let lines2 = new Set(listed2.map(({ line: line2 }) => line2)), line = 1;
  for (; lines2.has(line); ) line += 1;
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
  let lines2 = /* @__PURE__ */ new Map();
  for (let [text2, names3] of Object.entries(asObject(field(facts, "contexts")) ?? {})) {
    let line = lineNumber(Number(text2));
    if (line !== null)
      for (let name of asArray(names3)) {
        if (typeof name != "string" || name.length > MAX_NAME) continue;
        let known = lines2.get(name);
        known === void 0 ? lines2.set(name, [line]) : known.push(line);
      }
  }
  return new Map([...lines2].map(([name, ran]) => [wellFormed(name), rangesOf(ran)]));
}
function addContexts(file, files, contexts) {
  let count3 = contexts.flatMap((lines2) => [...lines2.values()].map(({ length }) => length / 2)).reduce((sum, one) => sum + one, 0);
  if (count3 > MAX_RANGES) {
    let message = `The contexts of lines are left out: there are ${count3} of them, and at most ${MAX_RANGES} are kept.`;
    return [{ file, kind: "too-large", message }];
  }
  for (let [index, read] of files.entries()) {
    let lines2 = contexts[index];
    lines2 !== void 0 && lines2.size > 0 && (read.contexts = lines2);
  }
  return [];
}

// src/ingest/coverage-json.ts
function isCoverageJson(report3) {
  return asObject(field(report3, "files")) !== null && asObject(field(report3, "meta")) !== null;
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
  ), arcs = ["executed_branches", "missing_branches"].some((key) => field(facts, key) !== void 0) ? branchesOf(facts) : countedBranches(facts), out = new Set(excluded), ran = [...new Set(executed)].filter((line) => !out.has(line)).sort((a, b) => a - b);
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
  let summary2 = asObject(field(facts, "summary")) ?? {}, [total = 0, covered = 0] = ["num_branches", "covered_branches"].map((key) => {
    let value = numberField(summary2, key);
    return value !== null && Number.isSafeInteger(value) && value > 0 ? value : 0;
  });
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

// node_modules/fast-xml-parser/src/util.js
var nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD", nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040", nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*", regexName = new RegExp("^" + nameRegexp + "$");
function getAllMatches(string, regex) {
  let matches2 = [], match = regex.exec(string);
  for (; match; ) {
    let allmatches = [];
    allmatches.startIndex = regex.lastIndex - match[0].length;
    let len = match.length;
    for (let index = 0; index < len; index++)
      allmatches.push(match[index]);
    matches2.push(allmatches), match = regex.exec(string);
  }
  return matches2;
}
var isName = function(string) {
  let match = regexName.exec(string);
  return !(match === null || typeof match > "u");
};
function isExist(v) {
  return typeof v < "u";
}
var DANGEROUS_PROPERTY_NAMES = [
  // '__proto__',
  // 'constructor',
  // 'prototype',
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__"
], criticalProperties = ["__proto__", "constructor", "prototype"];

// node_modules/fast-xml-parser/src/validator.js
var defaultOptions2 = {
  allowBooleanAttributes: !1,
  //A tag can have attributes without any value
  unpairedTags: []
};
function validate(xmlData, options) {
  options = Object.assign({}, defaultOptions2, options);
  let tags = [], tagFound = !1, reachedRoot = !1;
  xmlData[0] === "\uFEFF" && (xmlData = xmlData.substr(1));
  for (let i = 0; i < xmlData.length; i++)
    if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
      if (i += 2, i = readPI(xmlData, i), i.err) return i;
    } else if (xmlData[i] === "<") {
      let tagStartPos = i;
      if (i++, xmlData[i] === "!") {
        i = readCommentAndCDATA(xmlData, i);
        continue;
      } else {
        let closingTag = !1;
        xmlData[i] === "/" && (closingTag = !0, i++);
        let tagName = "";
        for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== `
` && xmlData[i] !== "\r"; i++)
          tagName += xmlData[i];
        if (tagName = tagName.trim(), tagName[tagName.length - 1] === "/" && (tagName = tagName.substring(0, tagName.length - 1), i--), !validateTagName(tagName)) {
          let msg;
          return tagName.trim().length === 0 ? msg = "Invalid space after '<'." : msg = "Tag '" + tagName + "' is an invalid name.", getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
        }
        let result = readAttributeStr(xmlData, i);
        if (result === !1)
          return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
        let attrStr = result.value;
        if (i = result.index, attrStr[attrStr.length - 1] === "/") {
          let attrStrStart = i - attrStr.length;
          attrStr = attrStr.substring(0, attrStr.length - 1);
          let isValid = validateAttributeString(attrStr, options);
          if (isValid === !0)
            tagFound = !0;
          else
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
        } else if (closingTag)
          if (result.tagClosed) {
            if (attrStr.trim().length > 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
            if (tags.length === 0)
              return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
            {
              let otg = tags.pop();
              if (tagName !== otg.tagName) {
                let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
                return getErrorObject(
                  "InvalidTag",
                  "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.",
                  getLineNumberForPosition(xmlData, tagStartPos)
                );
              }
              tags.length == 0 && (reachedRoot = !0);
            }
          } else return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
        else {
          let isValid = validateAttributeString(attrStr, options);
          if (isValid !== !0)
            return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
          if (reachedRoot === !0)
            return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
          options.unpairedTags.indexOf(tagName) !== -1 || tags.push({ tagName, tagStartPos }), tagFound = !0;
        }
        for (i++; i < xmlData.length; i++)
          if (xmlData[i] === "<")
            if (xmlData[i + 1] === "!") {
              i++, i = readCommentAndCDATA(xmlData, i);
              continue;
            } else if (xmlData[i + 1] === "?") {
              if (i = readPI(xmlData, ++i), i.err) return i;
            } else
              break;
          else if (xmlData[i] === "&") {
            let afterAmp = validateAmpersand(xmlData, i);
            if (afterAmp == -1)
              return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
            i = afterAmp;
          } else if (reachedRoot === !0 && !isWhiteSpace(xmlData[i]))
            return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
        xmlData[i] === "<" && i--;
      }
    } else {
      if (isWhiteSpace(xmlData[i]))
        continue;
      return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
    }
  if (tagFound) {
    if (tags.length == 1)
      return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
    if (tags.length > 0)
      return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", { line: 1, col: 1 });
  } else return getErrorObject("InvalidXml", "Start tag expected.", 1);
  return !0;
}
function isWhiteSpace(char) {
  return char === " " || char === "	" || char === `
` || char === "\r";
}
function readPI(xmlData, i) {
  let start = i;
  for (; i < xmlData.length; i++)
    if (xmlData[i] == "?" || xmlData[i] == " ") {
      let tagname = xmlData.substr(start, i - start);
      if (i > 5 && tagname === "xml")
        return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
      if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
        i++;
        break;
      } else
        continue;
    }
  return i;
}
function readCommentAndCDATA(xmlData, i) {
  if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
    for (i += 3; i < xmlData.length; i++)
      if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  } else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
    let angleBracketsCount = 1;
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "<")
        angleBracketsCount++;
      else if (xmlData[i] === ">" && (angleBracketsCount--, angleBracketsCount === 0))
        break;
  } else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
    for (i += 8; i < xmlData.length; i++)
      if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
        i += 2;
        break;
      }
  }
  return i;
}
var doubleQuote = '"', singleQuote = "'";
function readAttributeStr(xmlData, i) {
  let attrStr = "", startChar = "", tagClosed = !1;
  for (; i < xmlData.length; i++) {
    if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote)
      startChar === "" ? startChar = xmlData[i] : startChar !== xmlData[i] || (startChar = "");
    else if (xmlData[i] === ">" && startChar === "") {
      tagClosed = !0;
      break;
    }
    attrStr += xmlData[i];
  }
  return startChar !== "" ? !1 : {
    value: attrStr,
    index: i,
    tagClosed
  };
}
function scanAttributeTokens(attrStr) {
  let tokens2 = [], len = attrStr.length, i = 0;
  for (; i < len; ) {
    let tokenStart = i;
    for (; i < len && isWhiteSpace(attrStr[i]); ) i++;
    if (i >= len) break;
    if (attrStr[i] === "=") {
      i++;
      continue;
    }
    let leadingWs = attrStr.slice(tokenStart, i), nameStart = i;
    for (; i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "="; ) i++;
    let name = attrStr.slice(nameStart, i), equalsGroup, j = i;
    for (; j < len && isWhiteSpace(attrStr[j]); ) j++;
    j < len && attrStr[j] === "=" && (equalsGroup = attrStr.slice(i, j + 1), i = j + 1);
    let quoteChar, value, k = i;
    for (; k < len && isWhiteSpace(attrStr[k]); ) k++;
    if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
      let valueStart2 = k + 1, closeIdx = attrStr.indexOf(attrStr[k], valueStart2);
      closeIdx !== -1 && (quoteChar = attrStr[k], value = attrStr.slice(valueStart2, closeIdx), i = closeIdx + 1);
    }
    let token = { startIndex: tokenStart };
    token[1] = leadingWs, token[2] = name, token[3] = equalsGroup, token[4] = quoteChar !== void 0 ? !0 : void 0, token[5] = quoteChar, token[6] = value, tokens2.push(token);
  }
  return tokens2;
}
function validateAttributeString(attrStr, options) {
  let matches2 = scanAttributeTokens(attrStr), attrNames = {};
  for (let i = 0; i < matches2.length; i++) {
    if (matches2[i][1].length === 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' has no space in starting.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] !== void 0 && matches2[i][4] === void 0)
      return getErrorObject("InvalidAttr", "Attribute '" + matches2[i][2] + "' is without value.", getPositionFromMatch(matches2[i]));
    if (matches2[i][3] === void 0 && !options.allowBooleanAttributes)
      return getErrorObject("InvalidAttr", "boolean attribute '" + matches2[i][2] + "' is not allowed.", getPositionFromMatch(matches2[i]));
    let attrName = matches2[i][2];
    if (!validateAttrName(attrName))
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches2[i]));
    if (!Object.prototype.hasOwnProperty.call(attrNames, attrName))
      attrNames[attrName] = 1;
    else
      return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches2[i]));
  }
  return !0;
}
function validateNumberAmpersand(xmlData, i) {
  let re = /\d/;
  for (xmlData[i] === "x" && (i++, re = /[\da-fA-F]/); i < xmlData.length; i++) {
    if (xmlData[i] === ";")
      return i;
    if (!xmlData[i].match(re))
      break;
  }
  return -1;
}
function validateAmpersand(xmlData, i) {
  if (i++, xmlData[i] === ";")
    return -1;
  if (xmlData[i] === "#")
    return i++, validateNumberAmpersand(xmlData, i);
  let count3 = 0;
  for (; i < xmlData.length; i++, count3++)
    if (!(xmlData[i].match(/\w/) && count3 < 20)) {
      if (xmlData[i] === ";")
        break;
      return -1;
    }
  return i;
}
function getErrorObject(code2, message, lineNumber2) {
  return {
    err: {
      code: code2,
      msg: message,
      line: lineNumber2.line || lineNumber2,
      col: lineNumber2.col
    }
  };
}
function validateAttrName(attrName) {
  return isName(attrName);
}
function validateTagName(tagname) {
  return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
  let lines2 = xmlData.substring(0, index).split(/\r?\n/);
  return {
    line: lines2.length,
    // column number is last line's length + 1, because column numbering starts at 1:
    col: lines2[lines2.length - 1].length + 1
  };
}
function getPositionFromMatch(match) {
  return match.startIndex + match[1].length;
}

// node_modules/@nodable/entities/src/entities.js
var CURRENCY = {
  cent: "¢",
  pound: "£",
  curren: "¤",
  yen: "¥",
  euro: "€",
  dollar: "$",
  fnof: "ƒ",
  inr: "₹",
  af: "؋",
  birr: "ብር",
  peso: "₱",
  rub: "₽",
  won: "₩",
  yuan: "¥",
  cedil: "¸"
};
var XML = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"'
}, COMMON_HTML = {
  nbsp: " ",
  copy: "©",
  reg: "®",
  trade: "™",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  para: "¶",
  sect: "§",
  deg: "°",
  frac12: "½",
  frac14: "¼",
  frac34: "¾"
};

// node_modules/@nodable/entities/src/EntityDecoder.js
var ENTITY_ACTION = Object.freeze({
  /** Resolve and expand the entity normally. */
  ALLOW: "allow",
  /** Silently skip this entity — it will not be registered. */
  BLOCK: "block",
  /** Throw an error, aborting entity registration entirely. */
  THROW: "throw"
}), SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function validateEntityName(name) {
  if (name[0] === "#")
    throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
  for (let ch of name)
    if (SPECIAL_CHARS.has(ch))
      throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
  return name;
}
function mergeEntityMaps(...maps) {
  let out = /* @__PURE__ */ Object.create(null);
  for (let map of maps)
    if (map)
      for (let key of Object.keys(map)) {
        let raw = map[key];
        if (typeof raw == "string")
          out[key] = raw;
        else if (raw && typeof raw == "object" && raw.val !== void 0) {
          let val = raw.val;
          typeof val == "string" && (out[key] = val);
        }
      }
  return out;
}
var LIMIT_TIER_EXTERNAL = "external", LIMIT_TIER_BASE = "base", LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
  return !raw || raw === LIMIT_TIER_EXTERNAL ? /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]) : raw === LIMIT_TIER_ALL ? /* @__PURE__ */ new Set([LIMIT_TIER_ALL]) : raw === LIMIT_TIER_BASE ? /* @__PURE__ */ new Set([LIMIT_TIER_BASE]) : Array.isArray(raw) ? new Set(raw) : /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({ allow: 0, leave: 1, remove: 2, throw: 3 }), XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([9, 10, 13]);
function parseNCRConfig(ncr) {
  if (!ncr)
    return { xmlVersion: 1, onLevel: NCR_LEVEL.allow, nullLevel: NCR_LEVEL.remove };
  let xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1, onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow, nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove, clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
  return { xmlVersion, onLevel, nullLevel: clampedNull };
}
var EntityDecoder = class {
  /**
   * @param {object} [options]
   * @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
   * @param {object}  [options.limit]                 — security limits
   * @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
   * @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
   * @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
   *   Which entity tiers count against the security limits:
   *   - 'external' (default) — only input/runtime + persistent external entities
   *   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
   *   - 'all'                — every entity regardless of tier
   *   - string[]             — explicit combination, e.g. ['external', 'base']
   * @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
   * @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
   * @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
   * @param {object}   [options.ncr]       — Numeric Character Reference controls
   * @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
   *   XML version governing which codepoint ranges are restricted:
   *   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
   *   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
   * @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
   *   Base action for numeric references. Severity order: allow < leave < remove < throw.
   *   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
   *   the effective action is max(onNCR, rangeMinimum).
   * @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
   *   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
   *   Hook called when an external entity is registered via `setExternalEntities()` or
   *   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
   *   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
   *   Hook called when an input entity is registered via `addInputEntities()`. Return
   *   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
   *   `ENTITY_ACTION.THROW` to abort with an error.
   */
  constructor(options = {}) {
    this._limit = options.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof options.postCheck == "function" ? options.postCheck : (r) => r, this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL), this._numericAllowed = options.numericAllowed ?? !0, this._baseMap = mergeEntityMaps(XML, options.namedEntities || null), this._externalMap = /* @__PURE__ */ Object.create(null), this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []), this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
    let ncrCfg = parseNCRConfig(options.ncr);
    this._ncrXmlVersion = ncrCfg.xmlVersion, this._ncrOnLevel = ncrCfg.onLevel, this._ncrNullLevel = ncrCfg.nullLevel, this._onExternalEntity = typeof options.onExternalEntity == "function" ? options.onExternalEntity : null, this._onInputEntity = typeof options.onInputEntity == "function" ? options.onInputEntity : null;
  }
  // -------------------------------------------------------------------------
  // Private: registration hook dispatch
  // -------------------------------------------------------------------------
  /**
   * Invoke a registration hook for a single entity name/value pair.
   * Returns true when the entity should be accepted, false when it should be
   * silently skipped (BLOCK), and throws when the hook returns THROW.
   *
   * @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
   * @param {string} name
   * @param {string} value
   * @param {string} context  — used in error messages ('external' | 'input')
   * @returns {boolean}  true = accept, false = skip
   */
  _applyRegistrationHook(hook, name, value, context) {
    if (!hook) return !0;
    let action = hook(name, value);
    if (action === ENTITY_ACTION.BLOCK) return !1;
    if (action === ENTITY_ACTION.THROW)
      throw new Error(
        `[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`
      );
    return !0;
  }
  // -------------------------------------------------------------------------
  // Persistent external entity registration
  // -------------------------------------------------------------------------
  /**
   * Replace the full set of persistent external entities.
   * All keys are validated — throws on invalid characters.
   * If `onExternalEntity` is set, it is called once per entry; entries that
   * return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
   * aborts the whole call.
   * @param {Record<string, string | { regex?: RegExp, val: string }>} map
   */
  setExternalEntities(map) {
    if (map)
      for (let key of Object.keys(map))
        validateEntityName(key);
    if (!this._onExternalEntity) {
      this._externalMap = mergeEntityMaps(map);
      return;
    }
    let flat = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat))
      this._applyRegistrationHook(this._onExternalEntity, name, value, "external") && (filtered[name] = value);
    this._externalMap = filtered;
  }
  /**
   * Add a single persistent external entity.
   * If `onExternalEntity` is set it is called before the entity is stored;
   * `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
   * @param {string} key
   * @param {string} value
   */
  addExternalEntity(key, value) {
    validateEntityName(key), typeof value == "string" && value.indexOf("&") === -1 && this._applyRegistrationHook(this._onExternalEntity, key, value, "external") && (this._externalMap[key] = value);
  }
  // -------------------------------------------------------------------------
  // Input / runtime entity registration (per document)
  // -------------------------------------------------------------------------
  /**
   * Inject DOCTYPE entities for the current document.
   * Also resets per-document expansion counters.
   * If `onInputEntity` is set it is called once per entry; entries returning
   * `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
   * @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
   */
  addInputEntities(map) {
    if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
      this._inputMap = mergeEntityMaps(map);
      return;
    }
    let flat = mergeEntityMaps(map), filtered = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(flat))
      this._applyRegistrationHook(this._onInputEntity, name, value, "input") && (filtered[name] = value);
    this._inputMap = filtered;
  }
  // -------------------------------------------------------------------------
  // Per-document reset
  // -------------------------------------------------------------------------
  /**
   * Wipe input/runtime entities and reset counters.
   * Call this before processing each new document.
   * @returns {this}
   */
  reset() {
    return this._inputMap = /* @__PURE__ */ Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
  }
  // -------------------------------------------------------------------------
  // XML version (can be set after construction, e.g. once parser reads <?xml?>)
  // -------------------------------------------------------------------------
  /**
   * Update the XML version used for NCR classification.
   * Call this as soon as the document's `<?xml version="...">` declaration is parsed.
   * @param {1.0|1.1|number} version
   */
  setXmlVersion(version) {
    this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
  }
  // -------------------------------------------------------------------------
  // Primary API
  // -------------------------------------------------------------------------
  /**
   * Replace all entity references in `str` in a single pass.
   *
   * @param {string} str
   * @returns {string}
   */
  decode(str) {
    if (typeof str != "string" || str.length === 0 || str.indexOf("&") === -1) return str;
    let original = str, chunks = [], len = str.length, last = 0, i = 0, limitExpansions = this._maxTotalExpansions > 0, limitLength = this._maxExpandedLength > 0, checkLimits = limitExpansions || limitLength;
    for (; i < len; ) {
      if (str.charCodeAt(i) !== 38) {
        i++;
        continue;
      }
      let j = i + 1;
      for (; j < len && str.charCodeAt(j) !== 59 && j - i <= 32; ) j++;
      if (j >= len || str.charCodeAt(j) !== 59) {
        i++;
        continue;
      }
      let token = str.slice(i + 1, j);
      if (token.length === 0) {
        i++;
        continue;
      }
      let replacement, tier;
      if (this._removeSet.has(token))
        replacement = "", tier === void 0 && (tier = LIMIT_TIER_EXTERNAL);
      else if (this._leaveSet.has(token)) {
        i++;
        continue;
      } else if (token.charCodeAt(0) === 35) {
        let ncrResult = this._resolveNCR(token);
        if (ncrResult === void 0) {
          i++;
          continue;
        }
        replacement = ncrResult, tier = LIMIT_TIER_BASE;
      } else {
        let resolved = this._resolveName(token);
        replacement = resolved?.value, tier = resolved?.tier;
      }
      if (replacement === void 0) {
        i++;
        continue;
      }
      if (i > last && chunks.push(str.slice(last, i)), chunks.push(replacement), last = j + 1, i = last, checkLimits && this._tierCounts(tier)) {
        if (limitExpansions && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions))
          throw new Error(
            `[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`
          );
        if (limitLength) {
          let delta = replacement.length - (token.length + 2);
          if (delta > 0 && (this._expandedLength += delta, this._expandedLength > this._maxExpandedLength))
            throw new Error(
              `[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`
            );
        }
      }
    }
    last < len && chunks.push(str.slice(last));
    let result = chunks.length === 0 ? str : chunks.join("");
    return this._postCheck(result, original);
  }
  // -------------------------------------------------------------------------
  // Private: limit tier check
  // -------------------------------------------------------------------------
  /**
   * Returns true if a resolved entity of the given tier should count
   * against the expansion/length limits.
   * @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
   * @returns {boolean}
   */
  _tierCounts(tier) {
    return this._limitTiers.has(LIMIT_TIER_ALL) ? !0 : this._limitTiers.has(tier);
  }
  // -------------------------------------------------------------------------
  // Private: entity resolution
  // -------------------------------------------------------------------------
  /**
   * Resolve a named entity token (without & and ;).
   * Priority: inputMap > externalMap > baseMap
   * Returns the resolved value tagged with its limit tier.
   *
   * @param {string} name
   * @returns {{ value: string, tier: string }|undefined}
   */
  _resolveName(name) {
    if (name in this._inputMap) return { value: this._inputMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._externalMap) return { value: this._externalMap[name], tier: LIMIT_TIER_EXTERNAL };
    if (name in this._baseMap) return { value: this._baseMap[name], tier: LIMIT_TIER_BASE };
  }
  /**
   * Classify a codepoint and return the minimum action level that must be applied.
   * Returns -1 when no minimum is imposed (normal allow path).
   *
   * Ranges checked (in priority order):
   *   1. U+0000            — null, governed by nullNCR (always ≥ remove)
   *   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
   *   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
   *      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
   *
   * @param {number} cp  — codepoint
   * @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
   */
  _classifyNCR(cp) {
    return cp === 0 ? this._ncrNullLevel : cp >= 55296 && cp <= 57343 || this._ncrXmlVersion === 1 && cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp) ? NCR_LEVEL.remove : -1;
  }
  /**
   * Execute a resolved NCR action.
   *
   * @param {number} action   — NCR_LEVEL value
   * @param {string} token    — raw token (e.g. '#38') for error messages
   * @param {number} cp       — codepoint, used only for error messages
   * @returns {string|undefined}
   *   - decoded character string  → 'allow'
   *   - ''                        → 'remove'
   *   - undefined                 → 'leave' (caller must skip past '&' only)
   *   - throws Error              → 'throw'
   */
  _applyNCRAction(action, token, cp) {
    switch (action) {
      case NCR_LEVEL.allow:
        return String.fromCodePoint(cp);
      case NCR_LEVEL.remove:
        return "";
      case NCR_LEVEL.leave:
        return;
      // signal: keep literal
      case NCR_LEVEL.throw:
        throw new Error(
          `[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`
        );
      default:
        return String.fromCodePoint(cp);
    }
  }
  /**
   * Full NCR resolution pipeline for a numeric token.
   *
   * Steps:
   *   1. Parse the codepoint (decimal or hex).
   *   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
   *   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
   *   4. Classify the codepoint to find the minimum required action level.
   *   5. Resolve effective action = max(onNCR, minimum).
   *   6. Apply and return.
   *
   * @param {string} token  — e.g. '#38', '#x26', '#X26'
   * @returns {string|undefined}
   *   - string (incl. '')  — replacement ('' = remove)
   *   - undefined          — leave original &token; as-is
   */
  _resolveNCR(token) {
    let second = token.charCodeAt(1), cp;
    if (second === 120 || second === 88 ? cp = parseInt(token.slice(2), 16) : cp = parseInt(token.slice(1), 10), Number.isNaN(cp) || cp < 0 || cp > 1114111) return;
    let minimum = this._classifyNCR(cp);
    if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return;
    let effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
    return this._applyNCRAction(effective, token, cp);
  }
};

// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => DANGEROUS_PROPERTY_NAMES.includes(name) ? "__" + name : name, defaultOptions3 = {
  preserveOrder: !1,
  attributeNamePrefix: "@_",
  attributesGroupName: !1,
  textNodeName: "#text",
  ignoreAttributes: !0,
  removeNSPrefix: !1,
  // remove NS from tag name or attribute name if true
  allowBooleanAttributes: !1,
  //a tag can have attributes without any value
  //ignoreRootElement : false,
  parseTagValue: !0,
  parseAttributeValue: !1,
  trimValues: !0,
  //Trim string values of tag and attributes
  cdataPropName: !1,
  numberParseOptions: {
    hex: !0,
    leadingZeros: !0,
    eNotation: !0,
    unicode: !1
  },
  tagValueProcessor: function(tagName, val) {
    return val;
  },
  attributeValueProcessor: function(attrName, val) {
    return val;
  },
  stopNodes: [],
  //nested tags will not be parsed even for errors
  alwaysCreateTextNode: !1,
  isArray: () => !1,
  commentPropName: !1,
  unpairedTags: [],
  processEntities: !0,
  htmlEntities: !1,
  entityDecoder: null,
  ignoreDeclaration: !1,
  ignorePiTags: !1,
  transformTagName: !1,
  transformAttributeName: !1,
  updateTag: function(tagName, jPath, attrs) {
    return tagName;
  },
  // skipEmptyListItem: false
  captureMetaData: !1,
  maxNestedTags: 100,
  strictReservedNames: !0,
  jPath: !0,
  // if true, pass jPath string to callbacks; if false, pass matcher instance
  onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
  if (typeof propertyName != "string")
    return;
  let normalized = propertyName.toLowerCase();
  if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase()))
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
  if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase()))
    throw new Error(
      `[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`
    );
}
function normalizeProcessEntities(value, htmlEntities) {
  return typeof value == "boolean" ? {
    enabled: value,
    // true or false
    maxEntitySize: 1e4,
    maxExpansionDepth: 1e4,
    maxTotalExpansions: 1 / 0,
    maxExpandedLength: 1e5,
    maxEntityCount: 1e3,
    allowedTags: null,
    tagFilter: null,
    appliesTo: "all"
  } : typeof value == "object" && value !== null ? {
    enabled: value.enabled !== !1,
    maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
    maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
    maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1 / 0),
    maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
    maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
    allowedTags: value.allowedTags ?? null,
    tagFilter: value.tagFilter ?? null,
    appliesTo: value.appliesTo ?? "all"
  } : normalizeProcessEntities(!0);
}
var buildOptions = function(options) {
  let built = Object.assign({}, defaultOptions3, options), propertyNameOptions = [
    { value: built.attributeNamePrefix, name: "attributeNamePrefix" },
    { value: built.attributesGroupName, name: "attributesGroupName" },
    { value: built.textNodeName, name: "textNodeName" },
    { value: built.cdataPropName, name: "cdataPropName" },
    { value: built.commentPropName, name: "commentPropName" }
  ];
  for (let { value, name } of propertyNameOptions)
    value && validatePropertyName(value, name);
  return built.onDangerousProperty === null && (built.onDangerousProperty = defaultOnDangerousProperty), built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities), built.unpairedTagsSet = new Set(built.unpairedTags), built.stopNodes && Array.isArray(built.stopNodes) && (built.stopNodes = built.stopNodes.map((node) => typeof node == "string" && node.startsWith("*.") ? ".." + node.substring(2) : node)), built;
};

// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL;
typeof Symbol != "function" ? METADATA_SYMBOL = "@@xmlMetadata" : METADATA_SYMBOL = /* @__PURE__ */ Symbol("XML Node Metadata");
var XmlNode = class {
  constructor(tagname) {
    this.tagname = tagname, this.child = [], this[":@"] = /* @__PURE__ */ Object.create(null);
  }
  add(key, val) {
    key === "__proto__" && (key = "#__proto__"), this.child.push({ [key]: val });
  }
  addChild(node, startIndex) {
    node.tagname === "__proto__" && (node.tagname = "#__proto__"), node[":@"] && Object.keys(node[":@"]).length > 0 ? this.child.push({ [node.tagname]: node.child, ":@": node[":@"] }) : this.child.push({ [node.tagname]: node.child }), this.addStartIndex(startIndex);
  }
  addStartIndex(startIndex) {
    startIndex !== void 0 && (this.child[this.child.length - 1][METADATA_SYMBOL] = { startIndex });
  }
  addEndIndex(endIndex) {
    let lastChild = this.child[this.child.length - 1];
    lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0 && (lastChild[METADATA_SYMBOL].endIndex = endIndex);
  }
  /** symbol used for metadata */
  static getMetaDataSymbol() {
    return METADATA_SYMBOL;
  }
};

// node_modules/xml-naming/src/index.js
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�", nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀", nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿", nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀", buildRegexes = (startChar, char, flags = "") => {
  let ncStart = startChar.replace(":", ""), ncChar = char.replace(":", ""), ncNamePat = `[${ncStart}][${ncChar}]*`;
  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
  };
}, regexes10 = buildRegexes(nameStartChar10, nameChar10), regexes11 = buildRegexes(nameStartChar11, nameChar11, "u"), nameStartCharAscii = ":A-Za-z_", nameCharAscii = nameStartCharAscii + "\\-\\.\\d", regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii), getRegexes = (xmlVersion = "1.0", asciiOnly = !1) => asciiOnly ? regexesAscii : xmlVersion === "1.1" ? regexes11 : regexes10;
var qName = (str, { xmlVersion = "1.0", asciiOnly = !1 } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);

// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
  constructor(options, xmlVersion) {
    this.suppressValidationErr = !options, this.options = options, this.xmlVersion = xmlVersion || 1;
  }
  setXmlVersion(xmlVersion = 1) {
    this.xmlVersion = xmlVersion;
  }
  readDocType(xmlData, i) {
    let entities2 = /* @__PURE__ */ Object.create(null), entityCount = 0;
    if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
      i = i + 9;
      let angleBracketsCount = 1, hasBody = !1, comment = !1, quoteChar = null, exp = "";
      for (; i < xmlData.length; i++) {
        if (quoteChar !== null) {
          xmlData[i] === quoteChar && (quoteChar = null), exp += xmlData[i];
          continue;
        }
        if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
          quoteChar = xmlData[i], exp += xmlData[i];
          continue;
        }
        if (xmlData[i] === "<" && !comment) {
          if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
            i += 7;
            let entityName, val;
            if ([entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr), val.indexOf("&") === -1) {
              if (this.options.enabled !== !1 && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount)
                throw new Error(
                  `Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`
                );
              entities2[entityName] = val, entityCount++;
            }
          } else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
            i += 8;
            let { index } = this.readElementExp(xmlData, i + 1);
            i = index;
          } else if (hasBody && hasSeq(xmlData, "!ATTLIST", i))
            i += 8;
          else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
            i += 9;
            let { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
            i = index;
          } else if (hasSeq(xmlData, "!--", i)) comment = !0;
          else throw new Error("Invalid DOCTYPE");
          angleBracketsCount++, exp = "";
        } else if (xmlData[i] === ">") {
          if (comment ? xmlData[i - 1] === "-" && xmlData[i - 2] === "-" && (comment = !1, angleBracketsCount--) : angleBracketsCount--, angleBracketsCount === 0)
            break;
        } else xmlData[i] === "[" ? hasBody = !0 : exp += xmlData[i];
      }
      if (quoteChar !== null || angleBracketsCount !== 0)
        throw new Error("Unclosed DOCTYPE");
    } else
      throw new Error("Invalid Tag instead of DOCTYPE");
    return { entities: entities2, i };
  }
  readEntityExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'"; )
      i++;
    let entityName = xmlData.substring(startIndex, i);
    if (validateEntityName2(entityName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), !this.suppressValidationErr) {
      if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM")
        throw new Error("External entities are not supported");
      if (xmlData[i] === "%")
        throw new Error("Parameter entities are not supported");
    }
    let entityValue = "";
    if ([i, entityValue] = this.readIdentifierVal(xmlData, i, "entity"), this.options.enabled !== !1 && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize)
      throw new Error(
        `Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`
      );
    return i--, [entityName, entityValue, i];
  }
  readNotationExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let notationName = xmlData.substring(startIndex, i);
    !this.suppressValidationErr && validateEntityName2(notationName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i);
    let identifierType = xmlData.substring(i, i + 6).toUpperCase();
    if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC")
      throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
    i += identifierType.length, i = skipWhitespace(xmlData, i);
    let publicIdentifier = null, systemIdentifier = null;
    if (identifierType === "PUBLIC")
      [i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier"), i = skipWhitespace(xmlData, i), (xmlData[i] === '"' || xmlData[i] === "'") && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"));
    else if (identifierType === "SYSTEM" && ([i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier"), !this.suppressValidationErr && !systemIdentifier))
      throw new Error("Missing mandatory system identifier for SYSTEM notation");
    return { notationName, publicIdentifier, systemIdentifier, index: --i };
  }
  readIdentifierVal(xmlData, i, type) {
    let identifierVal = "", startChar = xmlData[i];
    if (startChar !== '"' && startChar !== "'")
      throw new Error(`Expected quoted string, found "${startChar}"`);
    i++;
    let startIndex = i;
    for (; i < xmlData.length && xmlData[i] !== startChar; )
      i++;
    if (identifierVal = xmlData.substring(startIndex, i), xmlData[i] !== startChar)
      throw new Error(`Unterminated ${type} value`);
    return i++, [i, identifierVal];
  }
  readElementExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid element name: "${elementName}"`);
    i = skipWhitespace(xmlData, i);
    let contentModel = "";
    if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
    else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
    else if (xmlData[i] === "(") {
      i++;
      let startIndex2 = i;
      for (; i < xmlData.length && xmlData[i] !== ")"; )
        i++;
      if (contentModel = xmlData.substring(startIndex2, i), xmlData[i] !== ")")
        throw new Error("Unterminated content model");
    } else if (!this.suppressValidationErr)
      throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
    return {
      elementName,
      contentModel: contentModel.trim(),
      index: i
    };
  }
  readAttlistExp(xmlData, i) {
    i = skipWhitespace(xmlData, i);
    let startIndex = i;
    for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let elementName = xmlData.substring(startIndex, i);
    for (validateEntityName2(elementName, { xmlVersion: this.xmlVersion }), i = skipWhitespace(xmlData, i), startIndex = i; i < xmlData.length && !/\s/.test(xmlData[i]); )
      i++;
    let attributeName = xmlData.substring(startIndex, i);
    if (!validateEntityName2(attributeName, { xmlVersion: this.xmlVersion }))
      throw new Error(`Invalid attribute name: "${attributeName}"`);
    i = skipWhitespace(xmlData, i);
    let attributeType = "";
    if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
      if (attributeType = "NOTATION", i += 8, i = skipWhitespace(xmlData, i), xmlData[i] !== "(")
        throw new Error(`Expected '(', found "${xmlData[i]}"`);
      i++;
      let allowedNotations = [];
      for (; i < xmlData.length && xmlData[i] !== ")"; ) {
        let startIndex2 = i;
        for (; i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")"; )
          i++;
        let notation = xmlData.substring(startIndex2, i);
        if (notation = notation.trim(), !validateEntityName2(notation, { xmlVersion: this.xmlVersion }))
          throw new Error(`Invalid notation name: "${notation}"`);
        allowedNotations.push(notation), xmlData[i] === "|" && (i++, i = skipWhitespace(xmlData, i));
      }
      if (xmlData[i] !== ")")
        throw new Error("Unterminated list of notations");
      i++, attributeType += " (" + allowedNotations.join("|") + ")";
    } else {
      let startIndex2 = i;
      for (; i < xmlData.length && !/\s/.test(xmlData[i]); )
        i++;
      attributeType += xmlData.substring(startIndex2, i);
      let validTypes = ["CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"];
      if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase()))
        throw new Error(`Invalid attribute type: "${attributeType}"`);
    }
    i = skipWhitespace(xmlData, i);
    let defaultValue = "";
    return xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED" ? (defaultValue = "#REQUIRED", i += 8) : xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED" ? (defaultValue = "#IMPLIED", i += 7) : [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST"), {
      elementName,
      attributeName,
      attributeType,
      defaultValue,
      index: i
    };
  }
}, skipWhitespace = (data, index) => {
  for (; index < data.length && /\s/.test(data[index]); )
    index++;
  return index;
};
function hasSeq(data, seq, i) {
  for (let j = 0; j < seq.length; j++)
    if (seq[j] !== data[i + j + 1]) return !1;
  return !0;
}
function validateEntityName2(name, xmlVersion) {
  if (qName(name, { xmlVersion }))
    return name;
  throw new Error(`Invalid entity name ${name}`);
}

// node_modules/anynum/digitTable.js
var SCRIPT_ZEROS = [
  // Basic Latin (ASCII) — included for completeness / pass-through
  48,
  // 0-9
  // Arabic scripts
  1632,
  // Arabic-Indic ٠١٢٣٤٥٦٧٨٩
  1776,
  // Extended Arabic-Indic (Urdu/Persian/Sindhi) ۰۱۲۳
  // Indic scripts
  2406,
  // Devanagari ०१२३४५६७८९
  2534,
  // Bengali ০১২৩৪৫৬৭৮৯
  2662,
  // Gurmukhi ੦੧੨੩੪੫੬੭੮੯
  2790,
  // Gujarati ૦૧૨૩૪૫૬૭૮૯
  2918,
  // Odia ୦୧୨୩୪୫୬୭୮୯
  3046,
  // Tamil ௦௧௨௩௪௫௬௭௮௯
  3174,
  // Telugu ౦౧౨౩౪౫౬౭౮౯
  3302,
  // Kannada ೦೧೨೩೪೫೬೭೮೯
  3430,
  // Malayalam ൦൧൨൩൪൫൬൭൮൯
  3558,
  // Sinhala Archaic ෦෧෨෩෪෫෬෭෮෯
  // Southeast Asian scripts
  3664,
  // Thai ๐๑๒๓๔๕๖๗๘๙
  3792,
  // Lao ໐໑໒໓໔໕໖໗໘໙
  3872,
  // Tibetan ༠༡༢༣༤༥༦༧༨༩
  4160,
  // Myanmar ၀၁၂၃၄၅၆၇၈၉
  4240,
  // Myanmar Shan ႐႑႒႓႔႕႖႗႘႙
  6112,
  // Khmer ០១២៣៤៥៦៧៨៩
  6160,
  // Mongolian ᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙
  6470,
  // Limbu ᥆᥇᥈᥉᥊᥋᥌᥍᥎᥏
  6608,
  // New Tai Lue ᧐᧑᧒᧓᧔᧕᧖᧗᧘᧙
  6784,
  // Tai Tham Hora ᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉
  6800,
  // Tai Tham Tham ᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙
  6992,
  // Balinese ᭐᭑᭒᭓᭔᭕᭖᭗᭘᭙
  7088,
  // Sundanese ᮰᮱᮲᮳᮴᮵᮶᮷᮸᮹
  7232,
  // Lepcha ᱀᱁᱂᱃᱄᱅᱆᱇᱈᱉
  7248,
  // Ol Chiki ᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙
  // Fullwidth (CJK context)
  65296,
  // Fullwidth ０１２３４５６７８９
  // Mathematical digit variants (Unicode math block)
  120782,
  // Mathematical Bold
  120792,
  // Mathematical Double-Struck
  120802,
  // Mathematical Sans-Serif
  120812,
  // Mathematical Sans-Serif Bold
  120822,
  // Mathematical Monospace
  // Other scripts
  66720,
  // Osmanya 𐒠𐒡𐒢𐒣𐒤𐒥𐒦𐒧𐒨𐒩
  68912,
  // Hanifi Rohingya 𐴰𐴱𐴲𐴳𐴴𐴵𐴶𐴷𐴸𐴹
  69734,
  // Brahmi 𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯
  69872,
  // Sora Sompeng 𑃰𑃱𑃲𑃳𑃴𑃵𑃶𑃷𑃸𑃹
  69942,
  // Chakma 𑄶𑄷𑄸𑄹𑄺𑄻𑄼𑄽𑄾𑄿
  70096,
  // Sharada 𑇐𑇑𑇒𑇓𑇔𑇕𑇖𑇗𑇘𑇙
  70384,
  // Khudawadi 𑋰𑋱𑋲𑋳𑋴𑋵𑋶𑋷𑋸𑋹
  70736,
  // Newa 𑑐𑑑𑑒𑑓𑑔𑑕𑑖𑑗𑑘𑑙
  70864,
  // Tirhuta 𑓐𑓑𑓒𑓓𑓔𑓕𑓖𑓗𑓘𑓙
  71248,
  // Modi 𑙐𑙑𑙒𑙓𑙔𑙕𑙖𑙗𑙘𑙙
  71360,
  // Takri 𑛀𑛁𑛂𑛃𑛄𑛅𑛆𑛇𑛈𑛉
  71472,
  // Ahom 𑜰𑜱𑜲𑜳𑜴𑜵𑜶𑜷𑜸𑜹
  71904,
  // Warang Citi 𑣠𑣡𑣢𑣣𑣤𑣥𑣦𑣧𑣨𑣩
  72016,
  // Dives Akuru 𑥐𑥑𑥒𑥓𑥔𑥕𑥖𑥗𑥘𑥙
  72688,
  // Khitan Small Script 𑯰𑯱𑯲𑯳𑯴𑯵𑯶𑯷𑯸𑯹
  72784,
  // Bhaiksuki 𑱐𑱑𑱒𑱓𑱔𑱕𑱖𑱗𑱘𑱙
  73040,
  // Masaram Gondi 𑵐𑵑𑵒𑵓𑵔𑵕𑵖𑵗𑵘𑵙
  73120,
  // Gunjala Gondi 𑶠𑶡𑶢𑶣𑶤𑶥𑶦𑶧𑶨𑶩
  73552,
  // Kawi 𑽐𑽑𑽒𑽓𑽔𑽕𑽖𑽗𑽘𑽙
  92768,
  // Mro 𖩠𖩡𖩢𖩣𖩤𖩥𖩦𖩧𖩨𖩩
  92864,
  // Tangsa 𖫀𖫁𖫂𖫃𖫄𖫅𖫆𖫇𖫈𖫉
  93008,
  // Pahawh Hmong 𖭐𖭑𖭒𖭓𖭔𖭕𖭖𖭗𖭘𖭙
  123200,
  // Nyiakeng Puachue Hmong 𞅀𞅁𞅂𞅃𞅄𞅅𞅆𞅇𞅈𞅉
  123632,
  // Wancho 𞋰𞋱𞋲𞋳𞋴𞋵𞋶𞋷𞋸𞋹
  124144,
  // Nag Mundari 𞓰𞓱𞓲𞓳𞓴𞓵𞓶𞓷𞓸𞓹
  125264,
  // Adlam 𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙
  130032
  // Segmented digit symbols 🯰🯱🯲🯳🯴🯵🯶🯷🯸🯹
], NOT_DIGIT = 255, HIGH_MAP = /* @__PURE__ */ new Map(), LOW_MAX = 65535, LOW_MIN = 1632, TABLE_OFFSET = LOW_MIN, TABLE_SIZE = LOW_MAX - LOW_MIN + 1, TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
for (let zero of SCRIPT_ZEROS)
  for (let d = 0; d < 10; d++) {
    let cp = zero + d;
    cp <= LOW_MAX ? TABLE[cp - TABLE_OFFSET] = d : HIGH_MAP.set(cp, d);
  }

// node_modules/anynum/anynum.js
var CHAR_0 = 48, CHAR_9 = 57, CHAR_MINUS = 45, MINUS_SET = /* @__PURE__ */ new Set([8722, 65293, 65123]);
function anynum(str) {
  if (typeof str != "string") return str;
  let len = str.length;
  if (len === 0) return str;
  let firstHit = -1;
  for (let i = 0; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (!(cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS)) {
      if (cc < TABLE_OFFSET) {
        if (MINUS_SET.has(cc)) {
          firstHit = i;
          break;
        }
        continue;
      }
      if (cc >= 55296 && cc <= 56319) {
        if (i + 1 < len) {
          let low = str.charCodeAt(i + 1);
          if (low >= 56320 && low <= 57343) {
            let cp = 65536 + (cc - 55296 << 10) + (low - 56320);
            if (HIGH_MAP.has(cp)) {
              firstHit = i;
              break;
            }
          }
        }
        continue;
      }
      if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
        firstHit = i;
        break;
      }
    }
  }
  if (firstHit === -1) return str;
  let chars = [];
  firstHit > 0 && chars.push(str.slice(0, firstHit));
  for (let i = firstHit; i < len; i++) {
    let cc = str.charCodeAt(i);
    if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
      chars.push(str[i]);
      continue;
    }
    if (cc < TABLE_OFFSET) {
      chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
      continue;
    }
    if (cc >= 55296 && cc <= 56319) {
      if (i + 1 < len) {
        let low = str.charCodeAt(i + 1);
        if (low >= 56320 && low <= 57343) {
          let cp = 65536 + (cc - 55296 << 10) + (low - 56320), d2 = HIGH_MAP.get(cp);
          if (d2 !== void 0) {
            chars.push(String.fromCharCode(d2 + 48)), i++;
            continue;
          }
        }
      }
      chars.push(str[i]);
      continue;
    }
    if (MINUS_SET.has(cc)) {
      chars.push("-");
      continue;
    }
    let d = TABLE[cc - TABLE_OFFSET];
    chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
  }
  return chars.join("");
}
var anynum_default = anynum;

// node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/, binRegex = /^0b[01]+$/, octRegex = /^0o[0-7]+$/, numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, consider = {
  hex: !0,
  binary: !1,
  octal: !1,
  leadingZeros: !0,
  decimalPoint: ".",
  eNotation: !0,
  //skipLike: /regex/,
  infinity: "original",
  // "null", "infinity" (Infinity type), "string" ("Infinity" (the string literal))
  unicode: !1
};
function toNumber(str, options = {}) {
  if (options = Object.assign({}, consider, options), !str || typeof str != "string") return str;
  let trimmedStr = str.trim();
  if (trimmedStr.length === 0) return str;
  if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
  if (trimmedStr === "0" || options.unicode && (trimmedStr = anynum_default(trimmedStr), trimmedStr === "0"))
    return 0;
  if (options.hex && hexRegex.test(trimmedStr))
    return parse_int(trimmedStr, 16);
  if (options.binary && binRegex.test(trimmedStr))
    return parse_int(trimmedStr, 2);
  if (options.octal && octRegex.test(trimmedStr))
    return parse_int(trimmedStr, 8);
  if (isFinite(trimmedStr)) {
    if (trimmedStr.includes("e") || trimmedStr.includes("E"))
      return resolveEnotation(str, trimmedStr, options);
    {
      let match = numRegex.exec(trimmedStr);
      if (match) {
        let sign2 = match[1] || "", leadingZeros = match[2], numTrimmedByZeros = trimZeros(match[3]), decimalAdjacentToLeadingZeros = sign2 ? (
          // 0., -00., 000.
          trimmedStr[leadingZeros.length + 1] === "."
        ) : trimmedStr[leadingZeros.length] === ".";
        if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros))
          return str;
        {
          let num = Number(trimmedStr), parsedStr = String(num);
          if (num === 0) return num;
          if (parsedStr.search(/[eE]/) !== -1)
            return options.eNotation ? num : str;
          if (trimmedStr.indexOf(".") !== -1)
            return parsedStr === "0" || parsedStr === numTrimmedByZeros || parsedStr === `${sign2}${numTrimmedByZeros}` ? num : str;
          let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
          return leadingZeros ? n === parsedStr || sign2 + n === parsedStr ? num : str : n === parsedStr || n === sign2 + parsedStr ? num : str;
        }
      } else
        return str;
    }
  } else {
    let num = Number(trimmedStr);
    return Number.isNaN(num) ? str : handleInfinity(str, num, options);
  }
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
  if (!options.eNotation) return str;
  let notation = trimmedStr.match(eNotationRegx);
  if (notation) {
    let sign2 = notation[1] || "", eChar = notation[3].indexOf("e") === -1 ? "E" : "e", leadingZeros = notation[2], eAdjacentToLeadingZeros = sign2 ? (
      // 0E.
      trimmedStr[leadingZeros.length + 1] === eChar
    ) : trimmedStr[leadingZeros.length] === eChar;
    return leadingZeros.length > 1 && eAdjacentToLeadingZeros ? str : leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar) ? Number(trimmedStr) : leadingZeros.length > 0 ? options.leadingZeros && !eAdjacentToLeadingZeros ? Number(trimmedStr) : str : Number(trimmedStr);
  } else
    return str;
}
function trimZeros(numStr) {
  if (numStr && numStr.indexOf(".") !== -1) {
    let end = numStr.length;
    for (; end > 0 && numStr.charCodeAt(end - 1) === 48; ) end--;
    return numStr = numStr.slice(0, end), numStr === "." ? numStr = "0" : numStr[0] === "." ? numStr = "0" + numStr : numStr[numStr.length - 1] === "." && (numStr = numStr.substring(0, numStr.length - 1)), numStr;
  }
  return numStr;
}
function parse_int(numStr, base) {
  let str = numStr.trim();
  if ((base === 2 || base === 8) && (numStr = str.substring(2)), parseInt) return parseInt(numStr, base);
  if (Number.parseInt) return Number.parseInt(numStr, base);
  if (window && window.parseInt) return window.parseInt(numStr, base);
  throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
  let isPositive = num === 1 / 0;
  switch (options.infinity.toLowerCase()) {
    case "null":
      return null;
    case "infinity":
      return num;
    // Return Infinity or -Infinity
    case "string":
      return isPositive ? "Infinity" : "-Infinity";
    default:
      return str;
  }
}

// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
  return typeof ignoreAttributes == "function" ? ignoreAttributes : Array.isArray(ignoreAttributes) ? (attrName) => {
    for (let pattern of ignoreAttributes)
      if (typeof pattern == "string" && attrName === pattern || pattern instanceof RegExp && pattern.test(attrName))
        return !0;
  } : () => !1;
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern, this.separator = options.separator || ".", this.segments = this._parse(pattern), this.data = data, this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard"), this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0), this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
  }
  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    let segments = [], i = 0, currentPart = "";
    for (; i < pattern.length; )
      pattern[i] === this.separator ? i + 1 < pattern.length && pattern[i + 1] === this.separator ? (currentPart.trim() && (segments.push(this._parseSegment(currentPart.trim())), currentPart = ""), segments.push({ type: "deep-wildcard" }), i += 2) : (currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), currentPart = "", i++) : (currentPart += pattern[i], i++);
    return currentPart.trim() && segments.push(this._parseSegment(currentPart.trim())), segments;
  }
  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    let segment = { type: "tag" }, bracketContent = null, withoutBrackets = part, bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch && (withoutBrackets = bracketMatch[1] + bracketMatch[3], bracketMatch[2])) {
      let content = bracketMatch[2].slice(1, -1);
      content && (bracketContent = content);
    }
    let namespace, tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
      let nsIndex = withoutBrackets.indexOf("::");
      if (namespace = withoutBrackets.substring(0, nsIndex).trim(), tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(), !namespace)
        throw new Error(`Invalid namespace in pattern: ${part}`);
    }
    let tag, positionMatch = null;
    if (tagAndPosition.includes(":")) {
      let colonIndex = tagAndPosition.lastIndexOf(":"), tagPart = tagAndPosition.substring(0, colonIndex).trim(), posPart = tagAndPosition.substring(colonIndex + 1).trim();
      ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart) ? (tag = tagPart, positionMatch = posPart) : tag = tagAndPosition;
    } else
      tag = tagAndPosition;
    if (!tag)
      throw new Error(`Invalid segment pattern: ${part}`);
    if (segment.tag = tag, namespace && (segment.namespace = namespace), bracketContent)
      if (bracketContent.includes("=")) {
        let eqIndex = bracketContent.indexOf("=");
        segment.attrName = bracketContent.substring(0, eqIndex).trim(), segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else
        segment.attrName = bracketContent.trim();
    if (positionMatch) {
      let nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      nthMatch ? (segment.position = "nth", segment.positionValue = parseInt(nthMatch[1], 10)) : segment.position = positionMatch;
    }
    return segment;
  }
  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }
  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
};

// node_modules/path-expression-matcher/src/ExpressionSet.js
var ExpressionSet = class {
  constructor() {
    this._byDepthAndTag = /* @__PURE__ */ new Map(), this._wildcardByDepth = /* @__PURE__ */ new Map(), this._deepWildcards = [], this._deepByTerminalTag = /* @__PURE__ */ new Map(), this._patterns = /* @__PURE__ */ new Set(), this._sealed = !1;
  }
  /**
   * Add an Expression to the set.
   * Duplicate patterns (same pattern string) are silently ignored.
   *
   * @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
   * @returns {this} for chaining
   * @throws {TypeError} if called after seal()
   *
   * @example
   * set.add(new Expression('root.users.user'));
   * set.add(new Expression('..script'));
   */
  add(expression) {
    if (this._sealed)
      throw new TypeError(
        "ExpressionSet is sealed. Create a new ExpressionSet to add more expressions."
      );
    if (this._patterns.has(expression.pattern)) return this;
    if (this._patterns.add(expression.pattern), expression.hasDeepWildcard()) {
      let lastSeg2 = expression.segments[expression.segments.length - 1];
      if (lastSeg2 && lastSeg2.type !== "deep-wildcard" && lastSeg2.tag !== "*") {
        let tag2 = lastSeg2.tag;
        this._deepByTerminalTag.has(tag2) || this._deepByTerminalTag.set(tag2, []), this._deepByTerminalTag.get(tag2).push(expression);
      } else
        this._deepWildcards.push(expression);
      return this;
    }
    let depth = expression.length, tag = expression.segments[expression.segments.length - 1]?.tag;
    if (!tag || tag === "*")
      this._wildcardByDepth.has(depth) || this._wildcardByDepth.set(depth, []), this._wildcardByDepth.get(depth).push(expression);
    else {
      let key = `${depth}:${tag}`;
      this._byDepthAndTag.has(key) || this._byDepthAndTag.set(key, []), this._byDepthAndTag.get(key).push(expression);
    }
    return this;
  }
  /**
   * Add multiple expressions at once.
   *
   * @param {import('./Expression.js').default[]} expressions - Array of Expression instances
   * @returns {this} for chaining
   *
   * @example
   * set.addAll([
   *   new Expression('root.users.user'),
   *   new Expression('root.config.setting'),
   * ]);
   */
  addAll(expressions) {
    for (let expr of expressions) this.add(expr);
    return this;
  }
  /**
   * Check whether a pattern string is already present in the set.
   *
   * @param {import('./Expression.js').default} expression
   * @returns {boolean}
   */
  has(expression) {
    return this._patterns.has(expression.pattern);
  }
  /**
   * Number of expressions in the set.
   * @type {number}
   */
  get size() {
    return this._patterns.size;
  }
  /**
   * Seal the set against further modifications.
   * Useful to prevent accidental mutations after config is built.
   * Calling add() or addAll() on a sealed set throws a TypeError.
   *
   * @returns {this}
   */
  seal() {
    return this._sealed = !0, this;
  }
  /**
   * Whether the set has been sealed.
   * @type {boolean}
   */
  get isSealed() {
    return this._sealed;
  }
  /**
   * Test whether the matcher's current path matches any expression in the set.
   *
   * Evaluation order (cheapest → most expensive):
   *  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
   *  2. Depth-only wildcard bucket — O(1) lookup, rare
   *  3. Deep-wildcard list         — always checked, but usually small
   *
   * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
   * @returns {boolean} true if any expression matches the current path
   *
   * @example
   * if (stopNodes.matchesAny(matcher)) {
   *   // handle stop node
   * }
   */
  matchesAny(matcher) {
    return this.findMatch(matcher) !== null;
  }
  /**
  * Find and return the first Expression that matches the matcher's current path.
  *
  * Uses the same evaluation order as matchesAny (cheapest → most expensive):
  *  1. Exact depth + tag bucket
  *  2. Depth-only wildcard bucket
  *  3. Deep-wildcard list
  *
  * @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
  * @returns {import('./Expression.js').default | null} the first matching Expression, or null
  *
  * @example
  * const expr = stopNodes.findMatch(matcher);
  * if (expr) {
  *   // access expr.config, expr.pattern, etc.
  * }
  */
  findMatch(matcher) {
    let depth = matcher.getDepth(), tag = matcher.getCurrentTag(), exactKey = `${depth}:${tag}`, exactBucket = this._byDepthAndTag.get(exactKey);
    if (exactBucket) {
      for (let i = 0; i < exactBucket.length; i++)
        if (matcher.matches(exactBucket[i])) return exactBucket[i];
    }
    let wildcardBucket = this._wildcardByDepth.get(depth);
    if (wildcardBucket) {
      for (let i = 0; i < wildcardBucket.length; i++)
        if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
    }
    let deepBucket = this._deepByTerminalTag.get(tag);
    if (deepBucket) {
      for (let i = 0; i < deepBucket.length; i++)
        if (matcher.matches(deepBucket[i])) return deepBucket[i];
    }
    for (let i = 0; i < this._deepWildcards.length; i++)
      if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
    return null;
  }
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }
  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    let path2 = this._matcher.path;
    return path2.length > 0 ? path2[path2.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    let path2 = this._matcher.path;
    return path2.length > 0 ? path2[path2.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    let path2 = this._matcher.path;
    if (path2.length !== 0)
      return path2[path2.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    let path2 = this._matcher.path;
    if (path2.length === 0) return !1;
    let current = path2[path2.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    let path2 = this._matcher.path;
    return path2.length === 0 ? -1 : path2[path2.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    let path2 = this._matcher.path;
    return path2.length === 0 ? -1 : path2[path2.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = !0) {
    return this._matcher.toString(separator, includeNamespace);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map((n) => n.tag);
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}, Matcher = class {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || ".", this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new MatcherView(this), this._keptAttrs = [];
  }
  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
    let currentLevel = this.path.length, level = this.siblingStacks[currentLevel];
    level || (level = { counts: /* @__PURE__ */ new Map(), total: 0 }, this.siblingStacks[currentLevel] = level);
    let siblingKey = namespace ? `${namespace}:${tagName}` : tagName, counter = level.counts.get(siblingKey) || 0, position = level.total;
    level.counts.set(siblingKey, counter + 1), level.total++;
    let node = {
      tag: tagName,
      position,
      counter
    };
    namespace != null && (node.namespace = namespace), attrValues != null && (node.values = attrValues), this.path.push(node);
    let depth = this.path.length, keep = options !== null ? options.keep : null;
    if (keep != null && keep.length > 0 && attrValues)
      for (let i = 0; i < keep.length; i++) {
        let name = keep[i];
        attrValues[name] !== void 0 && this._keptAttrs.push({ depth, name, value: attrValues[name] });
      }
  }
  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    let node = this.path.pop();
    this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
    let poppedDepth = this.path.length + 1;
    for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth; )
      this._keptAttrs.pop();
    return node;
  }
  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      let current = this.path[this.path.length - 1];
      attrValues != null && (current.values = attrValues);
    }
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length !== 0)
      return this.path[this.path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return !1;
    let current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return kept[i].value;
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    let kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--)
      if (kept[i].name === attrName) return !0;
    return !1;
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = !0) {
    let sep7 = separator || this.separator;
    if (sep7 === this.separator && includeNamespace === !0) {
      if (this._pathStringCache !== null)
        return this._pathStringCache;
      let result = this.path.map(
        (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep7);
      return this._pathStringCache = result, result;
    }
    return this.path.map(
      (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep7);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map((n) => n.tag);
  }
  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    let segments = expression.segments;
    return segments.length === 0 ? !1 : expression.hasDeepWildcard() ? this._matchWithDeepWildcard(segments) : this._matchSimple(segments);
  }
  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length)
      return !1;
    for (let i = 0; i < segments.length; i++)
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1))
        return !1;
    return !0;
  }
  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1, segIdx = segments.length - 1;
    for (; segIdx >= 0 && pathIdx >= 0; ) {
      let segment = segments[segIdx];
      if (segment.type === "deep-wildcard") {
        if (segIdx--, segIdx < 0)
          return !0;
        let nextSeg = segments[segIdx], found = !1;
        for (let i = pathIdx; i >= 0; i--)
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1, segIdx--, found = !0;
            break;
          }
        if (!found)
          return !1;
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1))
          return !1;
        pathIdx--, segIdx--;
      }
    }
    return segIdx < 0;
  }
  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag || segment.namespace !== void 0 && segment.namespace !== "*" && segment.namespace !== node.namespace || segment.attrName !== void 0 && (!isCurrentNode || !node.values || !(segment.attrName in node.values) || segment.attrValue !== void 0 && String(node.values[segment.attrName]) !== String(segment.attrValue)))
      return !1;
    if (segment.position !== void 0) {
      if (!isCurrentNode)
        return !1;
      let counter = node.counter ?? 0;
      if (segment.position === "first" && counter !== 0)
        return !1;
      if (segment.position === "odd" && counter % 2 !== 1)
        return !1;
      if (segment.position === "even" && counter % 2 !== 0)
        return !1;
      if (segment.position === "nth" && counter !== segment.positionValue)
        return !1;
    }
    return !0;
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }
  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map((node) => ({ ...node })),
      siblingStacks: this.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }),
      keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
    };
  }
  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null, this.path = snapshot.path.map((node) => ({ ...node })), this.siblingStacks = snapshot.siblingStacks.map((level) => level && { counts: new Map(level.counts), total: level.total }), this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
  }
  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
};

// node_modules/is-unsafe/src/contexts/html.js
var HTML_PATTERNS = [
  {
    id: "html-script-open",
    description: "<script opening tag",
    pattern: /<script[\s>/]/i
  },
  {
    id: "html-script-close",
    description: "</script closing tag",
    pattern: /<\/script[\s>]/i
  },
  {
    id: "html-javascript-protocol",
    description: "javascript: URI scheme (with optional whitespace/encoding)",
    // Handles j&#x61;vascript:, j\u0061vascript:, and whitespace variants
    pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
  },
  {
    id: "html-vbscript-protocol",
    description: "vbscript: URI scheme",
    pattern: /vbscript[\t\n\r ]*:/i
  },
  {
    id: "html-data-html",
    description: "data:text/html URI — can execute scripts in browsers",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
  },
  {
    id: "html-data-xhtml",
    description: "data:application/xhtml+xml URI",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
  },
  {
    id: "html-data-svg",
    description: "data:image/svg+xml URI — can execute scripts",
    pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
  },
  {
    id: "html-inline-event-handler",
    description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
    // \bon ensures we match a word boundary so "phonetic=" is not caught
    pattern: /\bon\w{1,30}\s*=/i
  },
  {
    id: "html-entity-obfuscated-script",
    description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
    // Entities include optional trailing semicolon: &#x3C; or &#x3C (both valid in HTML5)
    pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
  },
  {
    id: "html-entity-obfuscated-javascript",
    description: 'HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',
    pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
  },
  {
    id: "html-style-expression",
    description: "CSS expression() — IE-era code execution in style attributes",
    pattern: /style[\s\S]{0,20}expression\s*\(/i
  },
  {
    id: "html-object-embed",
    description: "<object or <embed tags that can load active content",
    pattern: /<(?:object|embed)[\s>/]/i
  },
  {
    id: "html-base-tag",
    description: "<base href= — can hijack all relative URLs on a page",
    pattern: /<base[\s>]/i
  },
  {
    id: "html-meta-refresh",
    description: '<meta http-equiv="refresh" — can redirect users',
    pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
  },
  {
    id: "html-srcdoc",
    description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
    pattern: /srcdoc\s*=/i
  },
  {
    id: "html-iframe",
    description: "<iframe tag",
    pattern: /<iframe[\s>/]/i
  },
  {
    id: "html-form",
    description: "<form tag — can be used for phishing / credential harvesting injection",
    pattern: /<form[\s>/]/i
  }
], html_default = HTML_PATTERNS;

// node_modules/is-unsafe/src/contexts/xml.js
var XML_PATTERNS = [
  {
    id: "xml-cdata-injection",
    description: "CDATA section injection: <![CDATA[ breaks out of text node context",
    pattern: /<!\[CDATA\[/i
  },
  {
    id: "xml-cdata-close",
    description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
    pattern: /\]\]>/
  },
  {
    id: "xml-processing-instruction",
    description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
    pattern: /<\?(?:xml[\- ]|php|asp)/i
  },
  {
    id: "xml-doctype-injection",
    description: "DOCTYPE declaration embedded in content — can define entities",
    // Match <!DOCTYPE followed by end-of-string, whitespace, or [ (internal subset)
    pattern: /<!DOCTYPE(?:[\s[]|$)/i
  },
  {
    id: "xml-entity-system",
    description: "SYSTEM keyword — used in external entity declarations (XXE)",
    pattern: /\bSYSTEM\s+["']/i
  },
  {
    id: "xml-entity-public",
    description: "PUBLIC keyword — used in external entity declarations (XXE)",
    pattern: /\bPUBLIC\s+["']/i
  },
  {
    id: "xml-entity-declaration",
    description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
    pattern: /<!ENTITY[\s%]/i
  },
  {
    id: "xml-billion-laughs",
    description: "Entity reference chaining / billion laughs: repeated &eX; style references",
    // Heuristic: 3+ consecutive entity refs suggests expansion attack
    pattern: /(?:&\w{1,20};){3,}/
  },
  {
    id: "xml-namespace-confusion",
    description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
    // pattern: /\bxmlns\s*(?::\w{1,40})?\s*=/i,
    pattern: /\bxmlns(?::\w{1,40})?\s*=/i
  },
  {
    id: "xml-comment-injection",
    description: "<!-- comment injection — can hide content from some parsers",
    pattern: /<!--/
  },
  {
    id: "xml-comment-close",
    description: "--> closes an enclosing XML comment",
    pattern: /-->/
  },
  {
    id: "xml-pi-close",
    description: "?> closes an enclosing processing instruction",
    pattern: /\?>/
  }
], xml_default = XML_PATTERNS;

// node_modules/is-unsafe/src/contexts/svg.js
var SVG_PATTERNS = [
  {
    id: "svg-script-element",
    description: "<script element inside SVG executes JavaScript",
    pattern: /<script[\s>/]/i
  },
  {
    id: "svg-xlink-href-javascript",
    description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
    pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-href-javascript",
    description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
    pattern: /href\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-foreignobject",
    description: "<foreignObject embeds HTML inside SVG — can execute scripts",
    pattern: /<foreignObject[\s>/]/i
  },
  {
    id: "svg-use-external",
    description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
    // Match <use with href= where the value starts with a non-# character (external URL)
    // [\"'][^#] catches quoted values not starting with #; [^\"'#\s>] catches unquoted
    pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
  },
  {
    id: "svg-animate-href",
    description: '<animate attributeName="href" — can dynamically change href to javascript:',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
  },
  {
    id: "svg-animate-xlinkhref",
    description: '<animate attributeName="xlink:href"',
    pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
  },
  {
    id: "svg-set-javascript",
    description: '<set to="javascript:..." — sets an attribute to a javascript: URI',
    pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
  },
  {
    id: "svg-event-handler",
    description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
    pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
  },
  {
    id: "svg-handler-generic",
    description: "Generic on* handler catch-all for SVG attributes",
    pattern: /\bon\w{1,30}\s*=/i
  },
  {
    id: "svg-filter-feimage",
    description: "<feImage href= — filter primitive that can load external resources",
    pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
  },
  {
    id: "svg-image-external",
    description: "<image xlink:href with http/https or javascript protocol",
    pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
  },
  {
    id: "svg-style-javascript",
    description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
    pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
  }
], svg_default = SVG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql.js
var SQL_PATTERNS = [
  {
    id: "sql-block-comment-open",
    description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
    pattern: /\/\*/
  },
  {
    id: "sql-union-select",
    description: "UNION SELECT — most common SQL injection aggregation attack",
    pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
  },
  {
    id: "sql-drop-table",
    description: "DROP TABLE — destructive DDL injection",
    pattern: /\bDROP\s{1,20}TABLE\b/i
  },
  {
    id: "sql-drop-database",
    description: "DROP DATABASE — destructive DDL injection",
    pattern: /\bDROP\s{1,20}DATABASE\b/i
  },
  {
    id: "sql-insert-into",
    description: "INSERT INTO — data injection",
    pattern: /\bINSERT\s{1,20}INTO\b/i
  },
  {
    id: "sql-delete-from",
    description: "DELETE FROM — data deletion injection",
    pattern: /\bDELETE\s{1,20}FROM\b/i
  },
  {
    id: "sql-update-set",
    description: "UPDATE ... SET — data modification injection",
    // Allows arbitrary content between UPDATE and SET (table name, alias, etc.)
    pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
  },
  {
    id: "sql-exec-xp",
    description: "EXEC xp_ — MSSQL extended stored procedure execution",
    pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
  },
  {
    id: "sql-tautology-string",
    description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
    // Last quote is optional — injection may truncate it: ' OR '1'='1--
    pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
  },
  {
    id: "sql-tautology-numeric",
    description: "Numeric tautology: OR 1=1",
    pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
  },
  {
    id: "sql-always-true-zero",
    description: "Numeric tautology: OR 0=0",
    pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
  },
  {
    id: "sql-sleep-benchmark",
    description: "Time-based blind injection: SLEEP() or BENCHMARK()",
    pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
  },
  {
    id: "sql-waitfor-delay",
    description: "MSSQL time-based blind injection: WAITFOR DELAY",
    pattern: /\bWAITFOR\s{1,20}DELAY\b/i
  },
  {
    id: "sql-char-function",
    description: "CHAR() function — used to obfuscate injected strings",
    pattern: /\bCHAR\s*\(\s*\d{1,3}/i
  },
  {
    id: "sql-information-schema",
    description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
    pattern: /\bINFORMATION_SCHEMA\b/i
  }
], sql_default = SQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/shell.js
var SHELL_PATTERNS = [
  {
    id: "shell-path-traversal-unix",
    description: "Unix path traversal: ../  — climbing the directory tree",
    pattern: /\.\.\//
  },
  {
    id: "shell-path-traversal-windows",
    description: "Windows path traversal: ..\\ — climbing the directory tree",
    pattern: /\.\.\\/
  },
  {
    id: "shell-path-traversal-encoded",
    description: "URL-encoded path traversal: %2e%2e or %2f variants",
    pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
  },
  {
    id: "shell-null-byte",
    description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
    pattern: /\x00|%00/
  },
  {
    id: "shell-semicolon",
    description: "Semicolon command separator: cmd1; cmd2",
    pattern: /;/
  },
  {
    id: "shell-pipe",
    description: "Pipe operator: cmd1 | cmd2",
    pattern: /\|/
  },
  {
    id: "shell-and-operator",
    description: "AND operator: cmd1 && cmd2",
    pattern: /&&/
  },
  {
    id: "shell-or-operator",
    description: "OR operator: cmd1 || cmd2",
    pattern: /\|\|/
  },
  {
    id: "shell-backtick",
    description: "Backtick command substitution: `cmd`",
    pattern: /`/
  },
  {
    id: "shell-dollar-paren",
    description: "Dollar-paren command substitution: $(cmd)",
    pattern: /\$\(/
  },
  {
    id: "shell-dollar-brace",
    description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
    pattern: /\$\{/
  },
  {
    id: "shell-redirect-out",
    description: "Output redirection: cmd > file or cmd >> file",
    pattern: />{1,2}/
  },
  {
    id: "shell-redirect-in",
    description: "Input redirection: cmd < file",
    pattern: /</
  },
  {
    id: "shell-newline-injection",
    description: "Newline injection: \\n or \\r — can inject new shell commands",
    pattern: /[\n\r]/
  },
  {
    id: "shell-glob-star",
    description: "Glob expansion: * or ? — can expand to unintended files",
    // Only flag when combined with path separators to reduce false positives
    pattern: /[/\\][*?]/
  },
  {
    id: "shell-absolute-root",
    description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
    pattern: /^(?:\/|\\\\)/
  },
  {
    id: "shell-windows-drive",
    description: "Windows drive letter path injection: C:\\ or D:/",
    pattern: /^[a-zA-Z]:[/\\]/
  },
  {
    id: "shell-curl-wget",
    description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
    // Require a URL scheme (http/https/ftp) or a flag (-) to reduce false positives
    // "curl is a tool" won't match; "curl http://..." or "curl -s ..." will
    pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
  }
], shell_default = SHELL_PATTERNS;

// node_modules/is-unsafe/src/contexts/redos.js
var REDOS_PATTERNS = [
  {
    id: "redos-nested-quantifier-plus",
    description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
    // Matches any group containing a + quantifier, with an outer * or + — catches (a+)+, (.+b)*, etc.
    pattern: /\([^)]*\+[^)]*\)[+*]/
  },
  {
    id: "redos-nested-quantifier-star",
    description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
    pattern: /\([^)]*\*[^)]*\)[*+]/
  },
  {
    id: "redos-nested-groups",
    description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
    pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
  },
  {
    id: "redos-alternation-overlap",
    description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
    // Detect repeated identical alternatives under a quantifier
    pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
  },
  {
    id: "redos-star-plus-concat",
    description: "(x*x)+ pattern — triggers super-linear backtracking",
    pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
  },
  {
    id: "redos-dot-star-greedy",
    description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
    pattern: /\(\.[*+]\)\{?\d/
  },
  {
    id: "redos-large-repetition",
    description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
    // Matches { followed by 4+ digits (≥1000), then optional ,digits }
    pattern: /\{\d{4,}(?:,\d*)?\}/
  },
  {
    id: "redos-catastrophic-alternation",
    description: "Long alternation with many similar branches — polynomial backtracking risk",
    // Heuristic: 10+ pipe-separated alternatives in a single group
    pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
  }
], redos_default = REDOS_PATTERNS;

// node_modules/is-unsafe/src/contexts/nosql.js
var sep5 = `["'\\s]*:`, NOSQL_PATTERNS = [
  // ─── MongoDB $ operator injection ────────────────────────────────────────
  {
    id: "nosql-where-operator",
    description: "$where — executes arbitrary JavaScript server-side in MongoDB",
    pattern: new RegExp(`\\$where${sep5}`, "i")
  },
  {
    id: "nosql-ne-operator",
    description: '$ne — "not equal" operator used to bypass equality checks',
    pattern: new RegExp(`\\$ne${sep5}`, "i")
  },
  {
    id: "nosql-gt-operator",
    description: '$gt — "greater than" used to bypass password/value checks',
    pattern: new RegExp(`\\$gte?${sep5}`, "i")
  },
  {
    id: "nosql-lt-operator",
    description: '$lt / $lte — "less than" bypass variants',
    pattern: new RegExp(`\\$lte?${sep5}`, "i")
  },
  {
    id: "nosql-regex-operator",
    description: "$regex — can be used to extract data character by character (blind injection)",
    pattern: new RegExp(`\\$regex${sep5}`, "i")
  },
  {
    id: "nosql-or-operator",
    description: "$or — logical OR; used to create always-true conditions",
    pattern: new RegExp(`\\$or${sep5}\\s*\\[`, "i")
  },
  {
    id: "nosql-and-operator",
    description: "$and — logical AND operator injection",
    pattern: new RegExp(`\\$and${sep5}\\s*\\[`, "i")
  },
  {
    id: "nosql-nor-operator",
    description: "$nor — logical NOR operator injection",
    pattern: new RegExp(`\\$nor${sep5}\\s*\\[`, "i")
  },
  {
    id: "nosql-exists-operator",
    description: "$exists — can enumerate fields to determine schema",
    pattern: new RegExp(`\\$exists${sep5}`, "i")
  },
  {
    id: "nosql-in-operator",
    description: "$in — matches any value in a list; can enumerate values",
    pattern: new RegExp(`\\$in${sep5}\\s*\\[`, "i")
  },
  {
    id: "nosql-expr-operator",
    description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
    pattern: new RegExp(`\\$expr${sep5}`, "i")
  },
  {
    id: "nosql-function-operator",
    description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
    pattern: new RegExp(`\\$function${sep5}`, "i")
  },
  {
    id: "nosql-accumulator-operator",
    description: "$accumulator — custom aggregation with arbitrary JS execution",
    pattern: new RegExp(`\\$accumulator${sep5}`, "i")
  },
  // ─── Prototype pollution ─────────────────────────────────────────────────
  {
    id: "nosql-proto-pollution",
    description: "__proto__ — prototype pollution via object key injection",
    pattern: /__proto__/
  },
  {
    id: "nosql-constructor-prototype",
    description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
    // Matches dot-notation (obj.constructor.prototype) and JSON key adjacency
    // ("constructor": {"prototype": ...})
    pattern: /constructor[\s"':.,{\[]*prototype/i
  },
  {
    id: "nosql-proto-bracket",
    description: '["__proto__"] — bracket-notation prototype pollution',
    pattern: /\[["']__proto__["']\]/
  }
], nosql_default = NOSQL_PATTERNS;

// node_modules/is-unsafe/src/contexts/log.js
var LOG_PATTERNS = [
  // ─── CRLF / newline injection ─────────────────────────────────────────────
  {
    id: "log-crlf-injection",
    description: "CRLF injection: literal \\r or \\n embeds fake log lines",
    pattern: /[\r\n]/
  },
  {
    id: "log-url-encoded-crlf",
    description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
    pattern: /%0[dDaA]/
  },
  {
    id: "log-unicode-newline",
    description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
    pattern: /[\u2028\u2029]/
  },
  // ─── Log4Shell / JNDI injection (CVE-2021-44228) ─────────────────────────
  {
    id: "log-log4shell-jndi",
    description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
    pattern: /\$\{jndi\s*:/i
  },
  {
    id: "log-log4shell-obfuscated",
    description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
    // ${::- is the Log4j lookup-bypass escape sequence; presence alone is suspicious
    pattern: /\$\{::-/
  },
  {
    id: "log-log4j-lookup",
    description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
    pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
  },
  // ─── Server-Side Template Injection (SSTI) in log messages ───────────────
  {
    id: "log-ssti-double-brace",
    description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
    pattern: /\{\{[\s\S]{0,80}\}\}/
  },
  {
    id: "log-ssti-hash-brace",
    description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
    pattern: /#\{[\s\S]{0,80}\}/
  },
  {
    id: "log-ssti-dollar-brace",
    description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
    // Require that the ${...} content looks like an expression, not a plain variable name.
    // Flags if the content contains: . ( * + operators, or known SSTI keywords.
    // This avoids flagging ${PATH}, ${HOME} etc. (plain shell variables).
    pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
  },
  {
    id: "log-ssti-percent-tag",
    description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
    pattern: /<%=[\s\S]{0,80}%>/
  },
  // ─── Null byte ────────────────────────────────────────────────────────────
  {
    id: "log-null-byte",
    description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
    pattern: /\x00|%00/
  },
  // ─── ANSI escape injection ────────────────────────────────────────────────
  {
    id: "log-ansi-escape",
    description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
    pattern: /\x1b\[/
  }
], log_default = LOG_PATTERNS;

// node_modules/is-unsafe/src/contexts/sql-strict.js
var SQL_STRICT_EXTRA = [
  {
    id: "sql-line-comment",
    description: "SQL line comment: -- followed by whitespace or end of string",
    pattern: /--(?:\s|$)/
  },
  {
    id: "sql-stacked-query",
    description: "Stacked queries: semicolon immediately followed by a SQL keyword",
    pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
  },
  {
    id: "sql-hex-encoding",
    description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
    pattern: /\b0x[0-9a-f]{4,}/i
  }
], SQL_STRICT_PATTERNS = [...sql_default, ...SQL_STRICT_EXTRA], sql_strict_default = SQL_STRICT_PATTERNS;

// node_modules/is-unsafe/src/util/decode-entities.js
var NAMED3 = Object.freeze({
  colon: ":",
  Tab: "	",
  NewLine: `
`
}), ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
  return input.indexOf("&") === -1 ? input : input.replace(ENTITY_RE, (match, hex, dec, name) => {
    if (name !== void 0)
      return Object.prototype.hasOwnProperty.call(NAMED3, name) ? NAMED3[name] : match;
    let cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
    return !Number.isFinite(cp) || cp > 1114111 ? match : String.fromCodePoint(cp);
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
var VALID_CONTEXTS = Object.freeze({
  HTML: html_default,
  XML: xml_default,
  SVG: svg_default,
  SQL: sql_default,
  "SQL-STRICT": sql_strict_default,
  SHELL: shell_default,
  REDOS: redos_default,
  NOSQL: nosql_default,
  LOG: log_default
});
function assertString(value) {
  if (typeof value != "string")
    throw new TypeError(
      `is-unsafe: first argument must be a string, got ${typeof value}`
    );
}
function assertContext(context) {
  if (!(context instanceof RegExp)) {
    if (Array.isArray(context)) {
      if (context.length === 0)
        throw new TypeError("is-unsafe: context must not be an empty array");
      if (Array.isArray(context[0])) {
        for (let list of context)
          if (!Array.isArray(list) || list.length === 0)
            throw new TypeError(
              "is-unsafe: each context in the array must be a non-empty pattern array (PatternList)"
            );
      }
      return;
    }
    throw new TypeError(
      `is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`
    );
  }
}
function normalise(context) {
  return context instanceof RegExp ? { lists: null, regex: context } : Array.isArray(context[0]) ? { lists: context, regex: null } : { lists: [context], regex: null };
}
function decodedCopy(value, list) {
  if (!list.decodeEntities) return null;
  let decoded2 = decodeEntities(value);
  return decoded2 === value ? null : decoded2;
}
function matchList(value, list) {
  let label = list.label ?? "CUSTOM", decoded2 = decodedCopy(value, list);
  for (let rule of list)
    if (rule.pattern.test(value) || decoded2 !== null && rule.pattern.test(decoded2))
      return { context: label, id: rule.id, description: rule.description, pattern: rule.pattern };
  return null;
}
function isUnsafe(value, context) {
  assertString(value), assertContext(context);
  let { lists, regex } = normalise(context);
  if (regex) return regex.test(value);
  for (let list of lists)
    if (matchList(value, list) !== null) return !0;
  return !1;
}

// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
  if (!prefixedAttrs) return {};
  let attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
  if (!attrs) return {};
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(options.attributeNamePrefix)) {
      let rawName = key.substring(options.attributeNamePrefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function extractNamespace(rawTagName) {
  if (!rawTagName || typeof rawTagName != "string") return;
  let colonIndex = rawTagName.indexOf(":");
  if (colonIndex !== -1 && colonIndex > 0) {
    let ns = rawTagName.substring(0, colonIndex);
    if (ns !== "xmlns")
      return ns;
  }
}
var OrderedObjParser = class {
  constructor(options, externalEntities) {
    this.options = options, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = parseXml, this.parseTextData = parseTextData, this.resolveNameSpace = resolveNameSpace, this.buildAttributesMap = buildAttributesMap, this.isItStopNode = isItStopNode, this.replaceEntitiesValue = replaceEntitiesValue, this.readStopNodeData = readStopNodeData, this.saveTextToParentTag = saveTextToParentTag, this.addChild = addChild, this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
    let namedEntities = { ...XML };
    this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == "object" ? namedEntities = this.options.htmlEntities : this.options.htmlEntities === !0 && (namedEntities = { ...COMMON_HTML, ...CURRENCY }), this.entityDecoder = new EntityDecoder({
      namedEntities: { ...namedEntities, ...externalEntities },
      numericAllowed: this.options.htmlEntities,
      limit: {
        maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
        maxExpandedLength: this.options.processEntities.maxExpandedLength,
        applyLimitsTo: this.options.processEntities.appliesTo
      },
      // onExternalEntity: (name, value) => isUnsafe(value) ? 'block' : 'allow',
      onInputEntity: (name, value) => (
        //TODO: VALID_CONTEXTS.HTML should be set only if this.options.htmlEntities
        isUnsafe(value, [html_default, xml_default]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
      )
      //postCheck: resolved => resolved
    })), this.matcher = new Matcher(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new ExpressionSet();
    let stopNodesOpts = this.options.stopNodes;
    if (stopNodesOpts && stopNodesOpts.length > 0) {
      for (let i = 0; i < stopNodesOpts.length; i++) {
        let stopNodeExp = stopNodesOpts[i];
        typeof stopNodeExp == "string" ? this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)) : stopNodeExp instanceof Expression && this.stopNodeExpressionsSet.add(stopNodeExp);
      }
      this.stopNodeExpressionsSet.seal();
    }
  }
};
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
  let options = this.options;
  if (val !== void 0 && (options.trimValues && !dontTrim && (val = val.trim()), val.length > 0)) {
    escapeEntities || (val = this.replaceEntitiesValue(val, tagName, jPath));
    let jPathOrMatcher = options.jPath ? jPath.toString() : jPath, newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
    return newval == null ? val : typeof newval != typeof val || newval !== val ? newval : options.trimValues || val.trim() === val ? parseValue(val, options.parseTagValue, options.numberParseOptions) : val;
  }
}
function resolveNameSpace(tagname) {
  if (this.options.removeNSPrefix) {
    let tags = tagname.split(":"), prefix = tagname.charAt(0) === "/" ? "/" : "";
    if (tags[0] === "xmlns")
      return "";
    tags.length === 2 && (tagname = prefix + tags[1]);
  }
  return tagname;
}
var attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
  return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = !1) {
  let options = this.options;
  if (force === !0 || options.ignoreAttributes !== !0 && typeof attrStr == "string") {
    let matches2 = getAllMatches(attrStr, attrsRegx), len = matches2.length, attrs = {}, processedVals = new Array(len), hasRawAttrs = !1, rawAttrsForMatcher = {};
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]), oldVal = attrValue(matches2[i]);
      if (attrName.length && oldVal !== void 0) {
        let val = oldVal;
        options.trimValues && (val = val.trim()), val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher), processedVals[i] = val, rawAttrsForMatcher[attrName] = val, hasRawAttrs = !0;
      }
    }
    hasRawAttrs && typeof jPath == "object" && jPath.updateCurrent && jPath.updateCurrent(rawAttrsForMatcher);
    let jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher, hasAttrs = !1;
    for (let i = 0; i < len; i++) {
      let attrName = this.resolveNameSpace(matches2[i][1]);
      if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
      let aName = options.attributeNamePrefix + attrName;
      if (attrName.length)
        if (options.transformAttributeName && (aName = options.transformAttributeName(aName)), aName = sanitizeName(aName, options), attrValue(matches2[i]) !== void 0) {
          let oldVal = processedVals[i], newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
          newVal == null ? attrs[aName] = oldVal : typeof newVal != typeof oldVal || newVal !== oldVal ? attrs[aName] = newVal : attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions), hasAttrs = !0;
        } else options.allowBooleanAttributes && (attrs[aName] = !0, hasAttrs = !0);
    }
    if (!hasAttrs) return;
    if (options.attributesGroupName && !options.preserveOrder) {
      let attrCollection = {};
      return attrCollection[options.attributesGroupName] = attrs, attrCollection;
    }
    return attrs;
  }
}
var parseXml = function(xmlData) {
  let options = this.options, crlfPositions = options.captureMetaData ? [] : void 0;
  xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => (newline.length === 2 && crlfPositions.push(index - crlfPositions.length), `
`) : `
`);
  let xmlObj = new XmlNode("!xml"), currentNode = xmlObj, textData = "";
  this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
  let docTypeReader = new DocTypeReader(options.processEntities), xmlLen = xmlData.length;
  for (let i = 0; i < xmlLen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed."), tagName = xmlData.substring(i + 2, closeIndex).trim();
        if (options.removeNSPrefix) {
          let colonIndex = tagName.indexOf(":");
          colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1));
        }
        tagName = transformTagName(options.transformTagName, tagName, "", options).tagName, currentNode && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher));
        let lastTagName = this.matcher.getCurrentTag();
        if (tagName && options.unpairedTagsSet.has(tagName))
          throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
        lastTagName && options.unpairedTagsSet.has(lastTagName) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, currentNode = this.tagsNodeStack.pop() || xmlObj, options.captureMetaData && currentNode && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), textData = "", i = closeIndex;
      } else if (c1 === 63) {
        let tagData = readTagExp(xmlData, i, !1, "?>");
        if (!tagData) throw new Error("Pi Tag is not closed.");
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, !0);
        if (attsMap) {
          let ver = attsMap[this.options.attributeNamePrefix + "version"];
          this.entityDecoder.setXmlVersion(Number(ver) || 1), docTypeReader.setXmlVersion(Number(ver) || 1);
        }
        if (!(options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags)) {
          let childNode = new XmlNode(tagData.tagName);
          childNode.add(options.textNodeName, ""), tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== !0 && (childNode[":@"] = attsMap);
          let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
          this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
        }
        i = tagData.closeIndex + 1;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
        let endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
        if (options.commentPropName) {
          let comment = xmlData.substring(i + 4, endIndex - 2);
          textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher), currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
        }
        i = endIndex;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
        this.doctypefound = !0;
        let result = docTypeReader.readDocType(xmlData, i);
        this.entityDecoder.addInputEntities(result.entities), i = result.i;
      } else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
        let closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2, tagExp = xmlData.substring(i + 9, closeIndex);
        textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
        let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, !0, !1, !0, !0);
        val == null && (val = ""), options.cdataPropName ? currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]) : currentNode.add(options.textNodeName, val), i = closeIndex + 2;
      } else {
        let result = readTagExp(xmlData, i, options.removeNSPrefix);
        if (!result) {
          let context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
          throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
        }
        let tagName = result.tagName, rawTagName = result.rawTagName, tagExp = result.tagExp, attrExpPresent = result.attrExpPresent, closeIndex = result.closeIndex;
        if ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options), options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName))
          throw new Error(`Invalid tag name: ${tagName}`);
        currentNode && textData && currentNode.tagname !== "!xml" && (textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, !1));
        let lastTag = currentNode;
        lastTag && options.unpairedTagsSet.has(lastTag.tagname) && (currentNode = this.tagsNodeStack.pop(), this.matcher.pop());
        let isSelfClosing = !1;
        tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1 && (isSelfClosing = !0, tagName[tagName.length - 1] === "/" ? (tagName = tagName.substr(0, tagName.length - 1), tagExp = tagName) : tagExp = tagExp.substr(0, tagExp.length - 1), attrExpPresent = tagName !== tagExp);
        let prefixedAttrs = null, rawAttrs = {}, namespace;
        namespace = extractNamespace(rawTagName), tagName !== xmlObj.tagname && this.matcher.push(tagName, {}, namespace), tagName !== tagExp && attrExpPresent && (prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName), prefixedAttrs && (rawAttrs = extractRawAttributes(prefixedAttrs, options))), tagName !== xmlObj.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
        let startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
        if (this.isCurrentNodeStopNode) {
          let tagContent = "";
          if (isSelfClosing)
            i = result.closeIndex;
          else if (options.unpairedTagsSet.has(tagName))
            i = result.closeIndex;
          else {
            let result2 = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
            if (!result2) throw new Error(`Unexpected end of ${rawTagName}`);
            i = result2.i, tagContent = result2.tagContent;
          }
          let childNode = new XmlNode(tagName);
          prefixedAttrs && (childNode[":@"] = prefixedAttrs), childNode.add(options.textNodeName, tagContent), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
        } else {
          if (isSelfClosing) {
            ({ tagName, tagExp } = transformTagName(options.transformTagName, tagName, tagExp, options));
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
          } else if (options.unpairedTagsSet.has(tagName)) {
            let childNode = new XmlNode(tagName);
            prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), options.captureMetaData && currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = result.closeIndex;
            continue;
          } else {
            let childNode = new XmlNode(tagName);
            if (this.tagsNodeStack.length > options.maxNestedTags)
              throw new Error("Maximum nested tags exceeded");
            this.tagsNodeStack.push(currentNode), prefixedAttrs && (childNode[":@"] = prefixedAttrs), this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex), currentNode = childNode;
          }
          textData = "", i = closeIndex;
        }
      }
    } else
      textData += xmlData[i];
  return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
  let low = 0, high = crlfPositions.length;
  for (; low < high; ) {
    let middle = Math.floor((low + high) / 2);
    crlfPositions[middle] < index ? low = middle + 1 : high = middle;
  }
  return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
  this.options.captureMetaData || (startIndex = void 0);
  let jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher, result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
  result === !1 || (typeof result == "string" && (childNode.tagname = result), currentNode.addChild(childNode, startIndex));
}
function replaceEntitiesValue(val, tagName, jPath) {
  let entityConfig = this.options.processEntities;
  if (!entityConfig || !entityConfig.enabled)
    return val;
  if (entityConfig.allowedTags) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher)))
      return val;
  }
  if (entityConfig.tagFilter) {
    let jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
    if (!entityConfig.tagFilter(tagName, jPathOrMatcher))
      return val;
  }
  return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
  return textData && (isLeafNode === void 0 && (isLeafNode = parentNode.child.length === 0), textData = this.parseTextData(
    textData,
    parentNode.tagname,
    matcher,
    !1,
    parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : !1,
    isLeafNode
  ), textData !== void 0 && textData !== "" && parentNode.add(this.options.textNodeName, textData), textData = ""), textData;
}
function isItStopNode() {
  return this.stopNodeExpressionsSet.size === 0 ? !1 : this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
  let len = xmlData.length, closeCode0 = closingChar.charCodeAt(0), closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1, result = "", segmentStart = i;
  for (let index = i; index < len; index++) {
    let code2 = xmlData.charCodeAt(index);
    if (code2 === 34 || code2 === 39) {
      if (index = xmlData.indexOf(xmlData[index], index + 1), index === -1) return;
    } else if (code2 === closeCode0)
      if (closeCode1 !== -1) {
        if (xmlData.charCodeAt(index + 1) === closeCode1)
          return result += xmlData.substring(segmentStart, index), { data: result, index };
      } else
        return result += xmlData.substring(segmentStart, index), { data: result, index };
    else code2 === 9 && (result += xmlData.substring(segmentStart, index) + " ", segmentStart = index + 1);
  }
}
function findClosingIndex(xmlData, str, i, errMsg) {
  let closingIndex = xmlData.indexOf(str, i);
  if (closingIndex === -1)
    throw new Error(errMsg);
  return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
  let closingIndex = xmlData.indexOf(char, i);
  if (closingIndex === -1) throw new Error(errMsg);
  return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
  let result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
  if (!result) return;
  let tagExp = result.data, closeIndex = result.index, separatorIndex = tagExp.search(/\s/), tagName = tagExp, attrExpPresent = !0;
  separatorIndex !== -1 && (tagName = tagExp.substring(0, separatorIndex), tagExp = tagExp.substring(separatorIndex + 1).trimStart());
  let rawTagName = tagName;
  if (removeNSPrefix) {
    let colonIndex = tagName.indexOf(":");
    colonIndex !== -1 && (tagName = tagName.substr(colonIndex + 1), attrExpPresent = tagName !== result.data.substr(colonIndex + 1));
  }
  return {
    tagName,
    tagExp,
    closeIndex,
    attrExpPresent,
    rawTagName
  };
}
function readStopNodeData(xmlData, tagName, i) {
  let startIndex = i, openTagCount = 1, lenient = !1, nextGt = -1, xmllen = xmlData.length;
  for (; i < xmllen; i++)
    if (xmlData[i] === "<") {
      let c1 = xmlData.charCodeAt(i + 1);
      if (c1 === 47) {
        let closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
        if (xmlData.substring(i + 2, closeIndex).trim() === tagName && (openTagCount--, openTagCount === 0))
          return {
            tagContent: xmlData.substring(startIndex, i),
            i: closeIndex
          };
        i = closeIndex;
      } else if (c1 === 63)
        i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45)
        i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
      else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91)
        i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
      else {
        let tagData = lenient ? void 0 : readTagExp(xmlData, i, !1);
        if (tagData)
          tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/" && openTagCount++, i = tagData.closeIndex;
        else {
          if (lenient = !0, nextGt < i && (nextGt = xmlData.indexOf(">", i), nextGt === -1))
            return;
          let nextLt = xmlData.indexOf("<", i + 1);
          if (nextLt === -1 || nextLt > nextGt) {
            let exp = xmlData.substring(i + 1, nextGt), sep7 = exp.search(/\s/);
            (sep7 === -1 ? exp : exp.substring(0, sep7)) === tagName && exp[exp.length - 1] !== "/" && openTagCount++, i = nextGt;
          }
        }
      }
    }
}
function parseValue(val, shouldParse, options) {
  if (shouldParse && typeof val == "string") {
    let newval = val.trim();
    return newval === "true" ? !0 : newval === "false" ? !1 : toNumber(val, options);
  } else
    return isExist(val) ? val : "";
}
function transformTagName(fn, tagName, tagExp, options) {
  if (fn) {
    let newTagName = fn(tagName);
    tagExp === tagName && (tagExp = newTagName), tagName = newTagName;
  }
  return tagName = sanitizeName(tagName, options), { tagName, tagExp };
}
function sanitizeName(name, options) {
  if (criticalProperties.includes(name))
    throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
  return DANGEROUS_PROPERTY_NAMES.includes(name) ? options.onDangerousProperty(name) : name;
}

// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL2 = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
  if (!attrs || typeof attrs != "object") return {};
  if (!prefix) return attrs;
  let rawAttrs = {};
  for (let key in attrs)
    if (key.startsWith(prefix)) {
      let rawName = key.substring(prefix.length);
      rawAttrs[rawName] = attrs[key];
    } else
      rawAttrs[key] = attrs[key];
  return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
  return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
  let text2, compressedObj = {};
  for (let i = 0; i < arr.length; i++) {
    let tagObj = arr[i], property = propName(tagObj);
    if (property !== void 0 && property !== options.textNodeName) {
      let rawAttrs = stripAttributePrefix(
        tagObj[":@"] || {},
        options.attributeNamePrefix
      );
      matcher.push(property, rawAttrs);
    }
    if (property === options.textNodeName)
      text2 === void 0 ? text2 = tagObj[property] : text2 += "" + tagObj[property];
    else {
      if (property === void 0)
        continue;
      if (tagObj[property]) {
        let val = compress(tagObj[property], options, matcher, readonlyMatcher), isLeaf = isLeafTag(val, options);
        if (Object.keys(val).length === 0 && options.alwaysCreateTextNode && (val[options.textNodeName] = ""), tagObj[":@"] ? assignAttributes(val, tagObj[":@"], readonlyMatcher, options) : Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode ? val = val[options.textNodeName] : Object.keys(val).length === 0 && (options.alwaysCreateTextNode ? val[options.textNodeName] = "" : val = ""), tagObj[METADATA_SYMBOL2] !== void 0 && typeof val == "object" && val !== null && (val[METADATA_SYMBOL2] = tagObj[METADATA_SYMBOL2]), compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property))
          Array.isArray(compressedObj[property]) || (compressedObj[property] = [compressedObj[property]]), compressedObj[property].push(val);
        else {
          let jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
          options.isArray(property, jPathOrMatcher, isLeaf) ? compressedObj[property] = [val] : compressedObj[property] = val;
        }
        property !== void 0 && property !== options.textNodeName && matcher.pop();
      }
    }
  }
  return typeof text2 == "string" ? text2.length > 0 && (compressedObj[options.textNodeName] = text2) : text2 !== void 0 && (compressedObj[options.textNodeName] = text2), compressedObj;
}
function propName(obj) {
  let keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    let key = keys[i];
    if (key !== ":@") return key;
  }
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
  if (attrMap) {
    let keys = Object.keys(attrMap), len = keys.length;
    for (let i = 0; i < len; i++) {
      let atrrName = keys[i], rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName, jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
      options.isArray(atrrName, jPathOrMatcher, !0, !0) ? obj[atrrName] = [attrMap[atrrName]] : obj[atrrName] = attrMap[atrrName];
    }
  }
}
function isLeafTag(obj, options) {
  let { textNodeName } = options, propCount = Object.keys(obj).length;
  return !!(propCount === 0 || propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] == "boolean" || obj[textNodeName] === 0));
}

// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
  constructor(options) {
    this.externalEntities = {}, this.options = buildOptions(options);
  }
  /**
   * Parse XML dats to JS object 
   * @param {string|Uint8Array} xmlData 
   * @param {boolean|Object} validationOption 
   */
  parse(xmlData, validationOption) {
    if (typeof xmlData != "string" && xmlData.toString)
      xmlData instanceof Uint8Array && !(typeof Buffer < "u" && Buffer.isBuffer(xmlData)) ? xmlData = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(xmlData) : xmlData = xmlData.toString();
    else if (typeof xmlData != "string")
      throw new Error("XML data is accepted in String or Bytes[] form.");
    if (validationOption) {
      validationOption === !0 && (validationOption = {});
      let result = validate(xmlData, validationOption);
      if (result !== !0)
        throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
    }
    let orderedObjParser = new OrderedObjParser(this.options, this.externalEntities), orderedResult = orderedObjParser.parseXml(xmlData);
    return this.options.preserveOrder || orderedResult === void 0 ? orderedResult : prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
  }
  /**
   * Add Entity which is not by default supported by this library
   * @param {string} key 
   * @param {string} value 
   */
  addEntity(key, value) {
    if (value.indexOf("&") !== -1)
      throw new Error("Entity value can't have '&'");
    if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1)
      throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
    if (value === "&")
      throw new Error("An entity with value '&' is not permitted");
    this.externalEntities[key] = value;
  }
  /**
   * Returns a Symbol that can be used to access the metadata
   * property on a node.
   * 
   * If Symbol is not available in the environment, an ordinary property is used
   * and the name of the property is here returned.
   * 
   * The XMLMetaData property is only present when `captureMetaData`
   * is true in the options.
   */
  static getMetaDataSymbol() {
    return XmlNode.getMetaDataSymbol();
  }
};

// src/ingest/xml-characters.ts
var CLASSES = classes();
function classes() {
  let table = new Uint8Array(256);
  for (let code2 = 0; code2 < 32; code2 += 1) table[code2] = 3;
  return table[9] = 9, table[13] = 9, table[10] = 4, table[60] = 1, table[38] = 2, table[239] = 5, table[34] = 6, table[39] = 7, table.fill(8, 128, 192), table;
}
var NAME_START = 1, NAME2 = 2, SPACE = 4, NAMES = names();
function names() {
  let table = new Uint8Array(256), isLetter = (code2) => code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
  for (let code2 = 0; code2 < 256; code2 += 1)
    isLetter(code2) || code2 === 95 || code2 === 58 || code2 >= 128 ? table[code2] = NAME_START | NAME2 : code2 >= 48 && code2 <= 57 || code2 === 45 || code2 === 46 ? table[code2] = NAME2 : (code2 === 32 || code2 === 9 || code2 === 10 || code2 === 13) && (table[code2] = SPACE);
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
  return byte !== void 0 && ((NAMES[byte] ?? 0) & SPACE) !== 0;
}
var LONGEST_REFERENCE = 16, REFERENCE = /^&(?:lt|gt|amp|quot|apos|#\d{1,8}|#x[\dA-Fa-f]{1,8});$/;
function referenceEnd(bytes, start, end) {
  let limit = Math.min(end, start + LONGEST_REFERENCE), at = start + 1;
  for (; at < limit && bytes[at] !== 59; ) {
    let byte = bytes[at];
    if (byte !== 35 && !isNameByte(byte)) return -1;
    at += 1;
  }
  return at === limit ? at === start + LONGEST_REFERENCE ? -1 : -2 : REFERENCE.test(asciiText(bytes, start, at + 1)) ? at + 1 : -1;
}
function asciiText(bytes, start, end) {
  let text2 = "";
  for (let at = start; at < end; at += 1) text2 += String.fromCharCode(bytes[at] ?? 0);
  return text2;
}
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function resolveReferences(text2) {
  return text2.includes("&") ? text2.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (_, hex, decimal, name) => {
    if (name !== void 0) return ENTITIES[String(name)] ?? "";
    let code2 = hex !== void 0 ? Number.parseInt(String(hex), 16) : Number.parseInt(String(decimal), 10);
    return isXmlCharacter(code2) ? String.fromCodePoint(code2) : "";
  }) : text2;
}
function attributeValue(raw) {
  return resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, " "));
}
function isXmlCharacter(code2) {
  return code2 === 9 || code2 === 10 || code2 === 13 || code2 >= 32 && code2 <= 55295 || code2 >= 57344 && code2 <= 65533 || code2 >= 65536 && code2 <= 1114111;
}

// src/ingest/taken-element.ts
var decoder = new TextDecoder("utf-8", { ignoreBOM: !0 }), encoder = new TextEncoder(), TakenElement = class {
  #bytes = new Uint8Array(16 * 1024);
  #length = 0;
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
    this.#length = 0, this.#markupBytes = 0, this.#textStart = -1, this.#cutBytes = 0, this.#bytes.length > 8 * 131072 && (this.#bytes = new Uint8Array(16 * 1024)), this.#append(bytes, start, end);
  }
  /** A tag, or the marks around CDATA: kept as it is. */
  addMarkup(bytes, start, end) {
    this.#endText(), this.#append(bytes, start, end), this.#markupBytes += end - start;
  }
  /** A piece of text or of CDATA's inside. */
  addText(bytes, start, end) {
    this.#textStart === -1 && (this.#textStart = this.#length), this.#append(bytes, start, end), this.#length - this.#textStart > 4 * 131072 && this.#cut();
  }
  /** The element's source, from its `<` to its last `>`. */
  source() {
    return this.#endText(), decoder.decode(this.#bytes.subarray(0, this.#length));
  }
  #endText() {
    if (this.#textStart !== -1) {
      if (this.#cutBytes > 0) {
        this.#cut();
        let mark = encoder.encode(`
[… ${this.#cutBytes} bytes cut …]
`), end = this.#wholeEnd(this.#textStart + 131072), tail = this.#bytes.slice(this.#wholeStart(this.#textStart + 131072), this.#length);
        this.#length = end, this.#append(mark, 0, mark.length), this.#append(tail, 0, tail.length);
      }
      this.#textStart = -1, this.#cutBytes = 0;
    }
  }
  /** Leaves the first and the last half of what may be kept. */
  #cut() {
    let from = this.#textStart + 131072, cut2 = this.#length - from - 131072;
    cut2 <= 0 || (this.#bytes.copyWithin(from, from + cut2, this.#length), this.#length -= cut2, this.#cutBytes += cut2);
  }
  /** Neither a character nor a reference may be cut in two: the start goes back before one, … */
  #wholeEnd(end) {
    let at = end;
    for (; at > 0 && isContinuation(this.#bytes[at - 1]); ) at -= 1;
    at > 0 && (at < end || (this.#bytes[at - 1] ?? 0) >= 192) && (at -= 1);
    for (let back = at - 1; back >= Math.max(0, at - 16) && this.#bytes[back] !== 59; back -= 1)
      if (this.#bytes[back] === 38) return back;
    return at;
  }
  /** … and the rest begins after one. */
  #wholeStart(start) {
    let at = start;
    for (; at < this.#length && isContinuation(this.#bytes[at]); ) at += 1;
    for (let ahead = at; ahead < Math.min(this.#length, at + 16) && this.#bytes[ahead] !== 38; ahead += 1)
      if (this.#bytes[ahead] === 59) return ahead + 1;
    return at;
  }
  #append(bytes, start, end) {
    let needed = this.#length + end - start;
    if (needed > this.#bytes.length) {
      let larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length)), this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.#length), this.#length = needed;
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
var XmlRest = class {
  #bytes = new Uint8Array(0);
  #length = 0;
  /** Up to where the tag's end was looked for, and within which quotes that was; 0: none. */
  #searched = 0;
  #quote = 0;
  get length() {
    return this.#length;
  }
  get isTooLong() {
    return this.#length > 67108864;
  }
  bytes() {
    return this.#bytes.subarray(0, this.#length);
  }
  /** The rest and the next piece in one; null when its end is still missing. */
  joined(piece) {
    return this.#length === 0 ? piece : (this.#append(piece), this.#isTag() && !this.#hasEnd() ? null : this.bytes());
  }
  /** Keeps what follows the first `consumed` of these bytes. */
  keep(bytes, consumed) {
    this.#searched = 0, this.#quote = 0;
    let rest = bytes.subarray(consumed);
    rest.length <= this.#bytes.length ? this.#bytes.set(rest) : this.#bytes = rest.slice(), this.#length = rest.length;
  }
  #append(piece) {
    let needed = this.#length + piece.length;
    if (needed > this.#bytes.length) {
      let larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.bytes()), this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#length), this.#length = needed;
  }
  #isTag() {
    let second = this.#bytes[1] ?? 0;
    return this.#bytes[0] === 60 && this.#length > 1 && second !== 33 && second !== 63;
  }
  #hasEnd() {
    for (let at = this.#searched; at < this.#length; at += 1) {
      let byte = this.#bytes[at];
      if (this.#quote !== 0)
        byte === this.#quote && (this.#quote = 0);
      else {
        if (byte === 62) return !0;
        (byte === 34 || byte === 39) && (this.#quote = byte);
      }
    }
    return this.#searched = this.#length, !1;
  }
};
function startsWith(bytes, at, text2) {
  for (let index = 0; index < text2.length; index += 1)
    if (bytes[at + index] !== text2.charCodeAt(index)) return !1;
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
    let start = this.#starts[at] ?? 0, end = this.#ends[at] ?? 0;
    if (end === start || end - start > 15) return null;
    let number = 0;
    for (let place2 = start; place2 < end; place2 += 1) {
      let digit = (this.bytes[place2] ?? 0) - 48;
      if (digit < 0 || digit > 9) return null;
      number = number * 10 + digit;
    }
    return number;
  }
  /** An attribute that is a plain decimal number, such as `0.001`; null when it is missing or something else. */
  decimal(name) {
    let at = this.#indexOf(name);
    if (at === -1) return null;
    if (this.isEscaped) return numberFrom(this.value(name) ?? "", /^(?=.{1,16}$)\d+(?:\.\d+)?$/);
    let start = this.#starts[at] ?? 0, end = this.#ends[at] ?? 0, digits = 0, number = 0, point = -1;
    for (let place2 = start; place2 < end; place2 += 1) {
      let byte = this.bytes[place2] ?? 0, digit = byte - 48;
      if (digit >= 0 && digit <= 9)
        number = number * 10 + digit, digits += 1;
      else if (byte === 46 && point === -1 && place2 > start && place2 < end - 1) point = place2;
      else return null;
    }
    return digits === 0 || digits > 15 ? null : point === -1 ? number : number / 10 ** (end - point - 1);
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
function numberFrom(text2, form) {
  return form.test(text2) ? Number(text2) : null;
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
    let length = end - start, known = this.#byLength[length];
    if (known !== void 0) {
      for (let name of known) if (isSame(name.bytes, bytes, start)) return name.text;
    }
    let text2 = utf8Text(bytes, start, end);
    if (this.#count < MOST_NAMES && length <= LONGEST_NAME) {
      this.#count += 1;
      let entry = { bytes: bytes.slice(start, end), text: text2 };
      known === void 0 ? this.#byLength[length] = [entry] : known.push(entry);
    }
    return text2;
  }
};
function isSame(name, bytes, start) {
  for (let at = name.length - 1; at >= 0; at -= 1) if (name[at] !== bytes[start + at]) return !1;
  return !0;
}

// src/ingest/xml-tag-reader.ts
var EQUALS = 61, GREATER_THAN = 62, SLASH = 47, QUOTES = { 34: 6, 39: 7 }, UNFINISHED = -1, AMPERSAND_MESSAGE = 'An "&" is not escaped, or names an unknown entity.';
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
      if (byte === GREATER_THAN) return this.#finish(start, at + 1, !1);
      if (byte === SLASH) {
        if (at + 1 >= bytes.length) return UNFINISHED;
        if (bytes[at + 1] !== GREATER_THAN) throw this.#fault('A "/" stands within a tag.', start, at);
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
function spaceEnd(cursor, from) {
  let { bytes } = cursor, at = from;
  for (; isSpace(bytes[at]); at += 1) bytes[at] === 10 && cursor.lineEnd(at);
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
  constructor(listener2) {
    this.#listener = listener2, this.#tags = new XmlTagReader(this.#cursor, this.#tag, this.#names);
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
    return byte === void 0 ? at : byte === 47 ? this.#close(at) : byte === 63 ? this.#instruction(at) : byte === 33 ? this.#declaration(at) : this.#openTag(at);
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
async function scanXml(source, listener2) {
  let scanner = new XmlScanner(listener2);
  try {
    for await (let { utf8: utf82 } of source.pieces()) scanner.push(utf82);
    return scanner.end(), null;
  } catch (error2) {
    return faultOf(error2);
  }
}
var MARK = "<", TEXT = "#text", CDATA2 = "#cdata", ATTRIBUTES = ":@", ATTRIBUTE_PREFIX = "@_", parser = new XMLParser({
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
});
function readElements(sources, events) {
  let tree;
  try {
    tree = parser.parse(sources.join(""));
  } catch (error2) {
    let reason = error2 instanceof Error ? error2.message : String(error2);
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

// src/ingest/coverage-xml.ts
var MOST_PLACES = 1e6;
async function readCoverageXml(source) {
  let counter = new CoverageCounter(), document = {
    sources: [],
    files: source.detail === "all" ? /* @__PURE__ */ new Map() : null,
    counter,
    dropped: /* @__PURE__ */ new Map(),
    branchesMeasured: !1
  }, fault = await scanXml(source, listener(document)), problems = fault === null ? [] : [problemOf(source.file, fault)], names3 = [...counter.names];
  if (fault !== null && (fault.kind !== "truncated" || names3.length === 0))
    return { kind: "nothing", problems };
  let paths = pathMap(source.checkout, basesOf(source.folder)), files = [], seen = /* @__PURE__ */ new Set();
  for (let name of names3) {
    problems.push(...droppedProblems(source.file, name, document));
    let places = placesOf(name, document.sources), place2 = paths.nearest(places);
    place2.outside && problems.push(outsideProblem(source.file, name, place2.path)), seen.has(place2.path) && (counter.isUnclear = !0), seen.add(place2.path);
    let lines2 = document.files?.get(name);
    lines2 !== void 0 && files.push({ coverage: fileCoverage(place2.path, { ...lines2, excluded: [] }), places });
  }
  let { branchesMeasured } = document, totals = source.detail === "all" ? {} : { totals: counter.totals };
  return { kind: "coverage", files, branchesMeasured, ...totals, problems };
}
function droppedProblems(file, name, { dropped }) {
  let count3 = dropped.get(name) ?? 0, message = `${count3} line or branch number(s) of ${name} are impossible and left out.`;
  return count3 === 0 ? [] : [{ file, kind: "malformed", message }];
}
function placesOf(name, sources) {
  if (isAbsolute3(name)) return [name];
  let full = sources.map((root) => joinPath2(root.replace(/[\\/]+$/, ""), name));
  return full.length === 1 ? [...full, name] : [name, ...full];
}
function isAbsolute3(name) {
  return /^(?:[A-Za-z]:)?[\\/]/.test(name);
}
function listener(document) {
  let name = "", lines2 = null;
  return {
    open(tag) {
      if (tag.name === "line")
        name !== "" && addLine2(document, { name, lines: lines2 }, tag);
      else if (tag.name === "class")
        name = tag.value("filename") ?? "", lines2 = linesFor(document, name), checkPlaces(document);
      else {
        if (tag.name === "sources") return "take";
        tag.name === "coverage" && (document.branchesMeasured ||= (tag.wholeNumber("branches-valid") ?? 0) > 0);
      }
      return "enter";
    },
    close(closed) {
      closed === "class" && (name = "");
    },
    taken(source) {
      for (let root of sourcesOf2(source)) document.sources.push(root);
      checkPlaces(document);
    }
  };
}
function checkPlaces({ counter, sources }) {
  if (counter.size * (sources.length + 1) <= MOST_PLACES) return;
  let message = `It names more files, below more sources, than any project has (${MOST_PLACES} places), so it was not read.`;
  throw new UnreadableError({ kind: "too-large", message });
}
function sourcesOf2(source) {
  let found = [], text2 = null;
  return readElements([source], {
    open(name) {
      name === "source" && (text2 = "");
    },
    text(piece) {
      text2 !== null && (text2 += piece);
    },
    close(name) {
      name === "source" && (text2 !== null && text2.trim() !== "" && found.push(text2.trim()), text2 = null);
    }
  }), found;
}
function linesFor({ files, counter }, name) {
  if (name === "" || (counter.beginFile(name), files === null)) return null;
  let known = files.get(name);
  if (known !== void 0) return known;
  let lines2 = { executed: [], missing: [], branches: [] };
  return files.set(name, lines2), lines2;
}
function addLine2(document, { name, lines: lines2 }, tag) {
  let line = lineNumber(tag.wholeNumber("number")), hits = tag.wholeNumber("hits");
  if (line === null || hits === null) {
    document.dropped.set(name, (document.dropped.get(name) ?? 0) + 1);
    return;
  }
  if (document.counter.addLine(line, hits > 0), lines2 !== null && (hits > 0 ? lines2.executed : lines2.missing).push(line), !tag.has("branch", "true")) return;
  document.branchesMeasured = !0;
  let counts = branchCounts(tag);
  counts === null ? document.dropped.set(name, (document.dropped.get(name) ?? 0) + 1) : (document.counter.addBranch(counts.total, counts.covered), lines2?.branches.push({ line, ...counts, missing: missingBranches(tag, counts) }));
}
function branchCounts(tag) {
  let counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(tag.value("condition-coverage") ?? ""), covered = Number(counts?.[1] ?? Number.NaN), total = Number(counts?.[2] ?? Number.NaN);
  return covered <= total ? { total, covered } : null;
}
function missingBranches(tag, { total, covered }) {
  let named2 = (tag.value("missing-branches") ?? "").split(",").filter((target) => target !== "");
  return named2.length === total - covered ? named2 : null;
}

// src/model/checkout.ts
var noCheckout = { kind: () => null, packages: [] };

// src/ingest/json-report-doubts.ts
var ENDED_WELL = 0, INTERNAL_ERROR = 3, NO_TESTS_COLLECTED = 5;
function jsonReportDoubts(file, report3, tests) {
  let exitCode = numberField(report3, "exitcode"), missing = missingResults(asObject(field(report3, "summary")) ?? {}, tests.length), listed2 = collectedIds(report3), known = new Set(tests.map(({ nodeId }) => nodeId)), isMerged = missing > 0 && listed2.size > 0 && [...listed2.keys()].every((id) => known.has(id)), doubts = [], add2 = (message) => {
    doubts.push({ problem: { file, kind: "ambiguous", message }, missing: 0 });
  };
  if (missing > 0 && !isMerged) {
    let kind = exitCode === ENDED_WELL ? "truncated" : "ambiguous";
    doubts.push({ problem: { file, kind, message: missingMessage(missing) }, missing });
  }
  exitCode !== null && exitCode !== ENDED_WELL && exitCode !== NO_TESTS_COLLECTED && omitsCollectors(report3, tests) && add2(
    "This report was written with `--json-report-omit collectors`, so what could not be collected is not in it."
  );
  let hiding = tests.filter(({ hidesSubtests }) => hidesSubtests).length;
  return hiding > 0 && add2(
    `Of ${hiding} test(s) with subtests only the last subtest was kept, so whether they failed is not known.`
  ), exitCode === INTERNAL_ERROR && doubts.push({ problem: internalError(file), missing: 0 }), { doubts, repeated: isMerged ? repeatedIds(listed2, tests) : /* @__PURE__ */ new Set() };
}
function missingResults(summary2, entries) {
  let run2 = (numberField(summary2, "collected") ?? 0) - (numberField(summary2, "deselected") ?? 0), missing = Math.max(run2, numberField(summary2, "total") ?? 0) - entries;
  return Number.isSafeInteger(missing) && missing > 0 ? missing : 0;
}
function omitsCollectors(report3, tests) {
  return tests.length === 0 || field(report3, "collectors") !== void 0 ? !1 : !tests.some(({ attempts: attempts2 }) => attempts2.some(({ worker }) => worker !== null));
}
function collectedIds(report3) {
  let ids = /* @__PURE__ */ new Map();
  for (let collector of asArray(field(report3, "collectors")))
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
function internalError(file) {
  return {
    file,
    kind: "truncated",
    message: "pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback."
  };
}

// src/ingest/json-report-test.ts
var PHASES = ["setup", "call", "teardown", "???"], WORKER_LINE = /^\[(gw\d{1,5})\] \S+ -- Python (\S+) [^\n]*(?:\n|$)/;
function reportedTest(entry) {
  let nodeId = stringField(entry, "nodeid");
  if (nodeId === null) return null;
  let phases = phasesOf(entry), said = stringField(entry, "outcome") ?? "", outcome = outcomeOf(said, phases), all = [...phases.values()], failing = failingPhase(phases, outcome), durations = all.map(({ durationMs }) => durationMs).filter((duration) => duration !== null), last = {
    outcome,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, one) => sum + one, 0),
    worker: all.findLast(({ worker }) => worker !== null)?.worker ?? null,
    failure: failing?.failure ?? null
  }, wasRerun = said === "rerun" || all.some((phase) => phase.outcome === "rerun"), earlier = { outcome: "unknown", durationMs: null, worker: null, failure: null }, lineNumber2 = numberField(entry, "lineno");
  return {
    nodeId,
    line: isLine(lineNumber2) && !mayBeInherited(nodeId) ? lineNumber2 + 1 : null,
    keywords: asArray(field(entry, "keywords")).filter((keyword) => typeof keyword == "string"),
    attempts: wasRerun ? [earlier, last] : [last],
    outcome,
    flaky: wasRerun && outcome === "passed",
    hidesSubtests: said.startsWith("subtests"),
    python: all.find(({ python }) => python !== null)?.python ?? null
  };
}
function isLine(value) {
  return value !== null && Number.isSafeInteger(value) && value >= 0;
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
  let longrepr = stringField(stage, "longrepr") ?? "", header = WORKER_LINE.exec(longrepr), text2 = longrepr.slice(header?.[0].length ?? 0), crash = asObject(field(stage, "crash")), path2 = crash === null ? null : stringField(crash, "path"), line = crash === null ? null : numberField(crash, "lineno"), died = name === "???", duration = numberField(stage, "duration");
  return {
    outcome: stringField(stage, "outcome") ?? "",
    durationMs: duration === null ? null : Math.max(0, duration * 1e3),
    failure: {
      kind: died ? "crash" : "failure",
      phase: died ? "call" : name,
      message: (crash === null ? null : stringField(crash, "message")) ?? (died ? text2 : ""),
      text: text2,
      crash: path2 === null || !isLine(line) ? null : { path: path2, line }
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
  let text2 = stringField(entry, "longrepr") ?? "", failure = said === "failed" ? { kind: "collection-error", phase: "collect", message: "", text: text2 } : null, outcome = said === "failed" ? "error" : "skipped";
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
  let all = [...names3], count3 = (base) => all.filter((name) => isFound(base, name)).length, best2 = { base: "", found: 0 };
  for (let base of near) {
    let found = count3(base);
    if (found > best2.found && (best2 = { base, found }), found === all.length) break;
  }
  if (best2.found > 0) return { ...best2, tied: [] };
  let counted4 = packages.map((base) => ({ base, found: count3(base) })), most = Math.max(0, ...counted4.map(({ found }) => found)), [fitting, ...others] = counted4.filter(({ found }) => found > 0 && found === most);
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
function isJsonReport(report3) {
  return ["tests", "summary", "exitcode"].some((key) => field(report3, key) !== void 0);
}
async function readJsonReport(source) {
  let { file } = source, report3 = source.json ?? {}, summary2 = asObject(field(report3, "summary")), listed2 = field(report3, "tests");
  if (!Array.isArray(listed2))
    return listed2 === void 0 && summary2 !== null ? onlySummary(source, report3, summary2) : onlyProblem({ file, kind: "malformed", message: "The pytest-json-report has no list of tests." });
  let entries = listed2.map((entry) => asObject(entry) ?? {}), tests = /* @__PURE__ */ new Map(), nameless = 0;
  for (let entry of entries) {
    let test = reportedTest(entry);
    test === null ? nameless += 1 : tests.set(test.nodeId, worse(tests.get(test.nodeId), test));
  }
  let { doubts, repeated } = jsonReportDoubts(source.file, report3, [...tests.values()]);
  for (let collector of asArray(field(report3, "collectors"))) {
    let test = reportedCollector(asObject(collector) ?? {});
    test !== null && !tests.has(test.nodeId) && tests.set(test.nodeId, test);
  }
  let rootdir = rootdirOf(source, report3, tests.values()), problems = rootdirProblems(file, rootdir);
  if (nameless > 0) {
    let message = `${nameless} of the tests have no node id and are left out.`;
    problems.push({ file, kind: "malformed", message });
  }
  return {
    kind: "tests",
    tests: testsFrom(source, report3, { rootdir, tests: [...tests.values()] }).map(
      (result) => readTest(result, repeated.has(result.nodeId))
    ),
    session: sessionFrom(report3, [...tests.values()]),
    problems,
    doubts
  };
}
function worse(known, test) {
  return known !== void 0 && isFailing(known.outcome) ? known : test;
}
function readTest(result, repeated) {
  return { result: !repeated || isFailing(result.outcome) || result.outcome === "passed" ? result : { ...result, outcome: "unknown" }, address: null, repeated };
}
function onlySummary(source, report3, summary2) {
  let counts = Object.keys(summary2).filter((key) => key !== "collected" && key !== "total" && numberField(summary2, key) !== null).map((key) => `${numberField(summary2, key)} ${wellFormed(key)}`), said = counts.length === 0 ? "no numbers" : counts.slice(0, 8).join(", "), doubt = {
    file: source.file,
    kind: "unsupported",
    message: `This pytest-json-report holds only a summary (${said}), so no test is known from it; write it without --json-report-summary.`
  };
  return {
    kind: "tests",
    tests: [],
    session: sessionFrom(report3, []),
    problems: [],
    doubts: [{ problem: doubt, missing: 0 }]
  };
}
function sessionFrom(report3, tests) {
  let summary2 = asObject(field(report3, "summary")) ?? {}, environment3 = asObject(field(report3, "environment")) ?? {}, packages = asObject(field(environment3, "Packages")) ?? {}, workers = new Set(tests.flatMap(({ attempts: attempts2 }) => attempts2.map(({ worker }) => worker)));
  workers.delete(null);
  let collected = count(summary2, "collected");
  return {
    ...unknownSession(),
    python: stringField(environment3, "Python") ?? tests.find(({ python }) => python !== null)?.python ?? null,
    pytest: stringField(packages, "pytest"),
    platform: stringField(environment3, "Platform"),
    plugins: versions(asObject(field(environment3, "Plugins")) ?? {}),
    workers: workers.size === 0 ? null : workers.size,
    exitCode: wholeNumber(numberField(report3, "exitcode")),
    // The plugin adds those that were deselected to pytest's own number.
    collected: collected === null ? null : Math.max(0, collected - (count(summary2, "deselected") ?? 0))
  };
}
function count(summary2, key) {
  let value = wholeNumber(numberField(summary2, key));
  return value === null || value < 0 ? null : value;
}
function wholeNumber(value) {
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
function versions(plugins) {
  return Object.fromEntries(
    Object.entries(plugins).filter((entry) => typeof entry[1] == "string")
  );
}
function rootdirOf(source, report3, tests) {
  let { checkout } = source, files = new Set([...tests].map(({ nodeId }) => fileOf(nodeId)));
  return chooseRootdir(
    {
      near: [...rootBases(checkout, stringField(report3, "root"), files), ...basesOf(source.folder)],
      packages: checkout.packages
    },
    files,
    (base, file) => checkout.kind(joinPath2(base, file)) !== null
  );
}
function testsFrom(source, report3, { rootdir: { base, found }, tests }) {
  let tree = found > 0 ? source.checkout : noCheckout, root = stringField(report3, "root"), knownRoot = root === null ? null : { absolute: root, base }, paths = pathMap(tree, [base, ...basesOf(source.folder)], knownRoot);
  return tests.map((test) => {
    let nodeId = wellFormed(test.nodeId), path2 = joinPath2(base, fileOf(nodeId));
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
function crashFailure({ message, text: text2 }) {
  return { kind: "crash", phase: "call", message, text: text2 };
}
function failureOf2(result) {
  let { message, text: text2 } = result;
  if (message === COLLECTION_FAILURE) return { kind: "collection-error", phase: "collect", message, text: text2 };
  let phase = FAILED_TAGS.has(result.tag) || !SETUP.test(message) && !TEARDOWN.test(message) ? "call" : SETUP.test(message) ? "setup" : "teardown", told = [result.type, message].filter((part) => part !== "").join(": ");
  return { kind: "failure", phase, message: told, text: text2 };
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
];
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
function countFrom(tag, name) {
  let count3 = tag.wholeNumber(name);
  return count3 !== null && count3 < 1e9 ? count3 : null;
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
    text(text2) {
      pieces.push(text2);
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
  #make;
  #length = 0;
  constructor(make) {
    this.#make = make;
  }
  get length() {
    return this.#length;
  }
  push(value) {
    let at = this.#length & 65535;
    at === 0 && this.#blocks.push(this.#make(65536));
    let block = this.#blocks[this.#blocks.length - 1];
    block !== void 0 && (block[at] = value), this.#length += 1;
  }
  at(index) {
    return this.#blocks[index >>> 16]?.[index & 65535] ?? 0;
  }
};

// src/ingest/junit-table.ts
var LONGEST_WAY = 2e3, encoder2 = new TextEncoder(), JunitTable = class {
  #first = new NumberColumn((length) => new Int32Array(length));
  #second = new NumberColumn((length) => new Int32Array(length));
  /** Test numbers plus 1; 0 is free. At most 7 of 10 are taken. */
  #slots = new Uint32Array(4096);
  get size() {
    return this.#first.length;
  }
  /** The number of a test: `size` before the call when it is new. */
  testNumberOf(tag, classNumber) {
    let name = tag.isEscaped ? encoder2.encode(tag.value("name") ?? "") : null, bytes = name ?? tag.bytes, start = name === null ? Math.max(0, tag.valueStart("name")) : 0, end = name === null || tag.valueStart("name") === -1 ? tag.valueEnd("name") : name.length, first = Math.imul(classNumber + 1, 2654435761), second = Math.imul(classNumber + 1, 2246822519), at = start;
    for (; at + 1 < end; at += 2) {
      let pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
      first = Math.imul(first ^ pair, 16777619), second = Math.imul(second << 5 ^ second >>> 27 ^ pair, 3266489909);
    }
    return at < end && (first = Math.imul(first ^ (bytes[at] ?? 0), 16777619)), this.#number(mixed(first), mixed(second ^ Math.imul(first, 668265263) ^ end - start));
  }
  #number(first, second) {
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
    let slots = new Uint32Array(2 * this.#slots.length), mask = slots.length - 1;
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
  #bytes = new Uint8Array(4096);
  #length = 0;
  /** Where each value ends in them. */
  #ends = new NumberColumn((length) => new Int32Array(length));
  /** The newest number of each hash, and by number the one before it that has the same hash, plus 1. */
  #byHash = /* @__PURE__ */ new Map();
  #others = new NumberColumn((length) => new Int32Array(length));
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
    return this.#shown.number !== number && (this.#shown = { number, text: utf8Text(this.#bytes, this.#startOf(number), this.#ends.at(number)) }), this.#shown.text;
  }
  /**
   * The number of the tag's value; a tag without the attribute counts as one with the empty value.
   *
   * @throws UnreadableError `unsafe`, when values were made to have one hash
   */
  of(tag) {
    if (tag.isEscaped) {
      let value = encoder3.encode(tag.value(this.#attribute) ?? "");
      return this.#number(value, 0, value.length);
    }
    let start = Math.max(0, tag.valueStart(this.#attribute));
    return this.#number(tag.bytes, start, Math.max(0, tag.valueEnd(this.#attribute)));
  }
  #number(bytes, start, end) {
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
      number === -1 && (number = this.size, this.#byHash.set(hash, number), this.#others.push(newest + 1), this.#append(bytes, start, end)), this.#last = number;
    }
    return this.#last;
  }
  #append(bytes, start, end) {
    let needed = this.#length + end - start;
    if (needed > this.#bytes.length) {
      let larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length)), this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.#length), this.#length = needed, this.#ends.push(needed);
  }
  #startOf(number) {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }
  #is(number, bytes, start, end) {
    let from = this.#startOf(number), length = end - start;
    if (this.#ends.at(number) - from !== length) return !1;
    for (let at = length - 1; at >= 0; at -= 1)
      if (this.#bytes[from + at] !== bytes[start + at]) return !1;
    return !0;
  }
};
function hashOf(bytes, start, end) {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + (bytes[at] ?? 0) | 0;
  return hash;
}

// src/ingest/junit-tests.ts
var MOST_LISTED = 15e5, UNKNOWN = -1, JunitTests = class {
  #table = new JunitTable();
  #names;
  #classNumbers = new NumberColumn((length) => new Int32Array(length));
  #durations = new NumberColumn((length) => new Float64Array(length));
  /** Only of xunit1; shorter than the others where the last tests have none. */
  #lines = new NumberColumn((length) => new Int32Array(length));
  #fileNumbers = new NumberColumn((length) => new Int32Array(length));
  #classes = new ValueNumbers("classname");
  #files = new ValueNumbers("file");
  constructor(detail) {
    this.#names = detail === "all" ? [] : null;
  }
  get size() {
    return this.#table.size;
  }
  /** The number of a test case's test: `size` before the call when it is new. @throws UnreadableError for too many */
  numberOf(tag) {
    let classNumber = this.#classes.of(tag), test = this.#table.testNumberOf(tag, classNumber);
    return test === this.#classNumbers.length && this.#add(tag, classNumber), test;
  }
  /** The record of a test that plainly passed; with its name only where passes are listed. */
  passOf(test, name = this.#names?.[test] ?? null) {
    let duration = this.#durations.at(test), line = test < this.#lines.length ? this.#lines.at(test) : UNKNOWN, file = test < this.#fileNumbers.length ? this.#fileNumbers.at(test) : 0;
    return {
      classname: this.#classes.at(this.#classNumbers.at(test)),
      name,
      file: file === 0 ? null : this.#files.at(file - 1).replaceAll("\\", "/"),
      line: line === UNKNOWN ? null : line,
      durationMs: duration === UNKNOWN ? null : duration,
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
  #add(tag, classNumber) {
    let test = this.#classNumbers.length;
    if (this.#names !== null && test === MOST_LISTED) throw tooMany("tests", MOST_LISTED);
    this.#classNumbers.push(classNumber), this.#durations.push(durationFrom(tag) ?? UNKNOWN), this.#names?.push(tag.value("name") ?? ""), tag.valueStart("file") !== -1 && (this.#fillUpTo(test), this.#lines.push(countFrom(tag, "line") ?? UNKNOWN), this.#fileNumbers.push(this.#files.of(tag) + 1));
  }
  #fillUpTo(test) {
    for (; this.#lines.length < test; )
      this.#lines.push(UNKNOWN), this.#fileNumbers.push(0);
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
    if (isNew && this.#suiteStarts.at(-1)?.suite !== this.#openSuite && this.#suiteStarts.push({ suite: this.#openSuite, first: test }), tag.isEmpty && isNew) {
      this.#count.addPass(test);
      return;
    }
    let pending = { record: recordFrom(tag), suite: this.#openSuite, test, isNew, sources: [] };
    tag.isEmpty ? this.#ended(pending) : this.#current = pending;
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
    let known = this.records.get(test) ?? (isNew ? [] : [this.#firstOf(test, record.name)]);
    isInternalError(record) || known.push({ suite, record }), this.records.set(test, known);
  }
  /** A failure that lacks only its name is a test's; without a result it was an interrupt, and stands for none. */
  #keepNameless({ record, suite, test }) {
    this.odd.push(record);
    let known = this.records.get(test) ?? [];
    record.results.length > 0 && known.push({ suite, record }), this.records.set(test, known);
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
    let count3 = this.suites[this.#openSuite];
    if (count3 === void 0) throw new Error("A suite is open that never began.");
    return count3;
  }
};

// src/ingest/junit-prefix.ts
var MOST_WORDS = 4, ASKED = 50;
function junitPrefix(records, isModule) {
  let named2 = records.filter(({ classname }) => classname !== ""), words = named2[0]?.classname.split(".") ?? [], asked = named2.slice(0, ASKED);
  for (let count3 = 0; count3 <= Math.min(MOST_WORDS, words.length - 1); count3 += 1) {
    let prefix = words.slice(0, count3).join(".");
    if (!named2.every(({ classname }) => count3 === 0 || classname.startsWith(`${prefix}.`))) return "";
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
    let key = `${base}\0${dotted}`, known = cache.get(key);
    if (known !== void 0) return known;
    let found = findModule(checkout, base, dotted);
    return cache.set(key, found), found;
  }, bases = [...basesOf(source.folder), ...checkout.packages], prefix = junitPrefix(
    given,
    (dotted) => hasTree(checkout) && bases.some((base) => find(base, dotted) !== null)
  ), plain3 = (record) => prefix === "" ? record : { ...record, classname: withoutPrefix(record.classname, prefix) }, records = given.map(plain3), modules = new Map(records.map((record) => [record.file ?? dottedModule(record), record])), isFound = (base, record) => record.file === null ? find(base, dottedModule(record)) !== null || isModuleRecord(record) && checkout.kind(joinPath2(base, folderOf2(record))) === "folder" : checkout.kind(joinPath2(base, record.file)) === "file", chosen = hasTree(checkout) ? chooseRootdir({ near: basesOf(source.folder), packages: checkout.packages }, modules.values(), isFound) : { base: "", found: 0, tied: [] }, tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.base;
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
function nameOf2(record, known) {
  let crashed = crashedNodeId(record);
  if (crashed !== null)
    return {
      nodeId: crashed,
      nodeIdFrom: "junit-classname",
      file: place(fileOf(crashed), known),
      line: null
    };
  let name = wellFormed(record.name ?? UNNAMED), dotted = wellFormed(dottedModule(record)), last = isModuleRecord(record) ? [] : [name], named2 = (module, nodeIdFrom, line) => ({ nodeId: [module.file, ...module.classes, ...last].join("::"), nodeIdFrom, file: place(module.file, known), line }), classes2 = record.file === null ? null : classesBelow(dotted, record.file);
  if (record.file !== null && classes2 !== null) {
    let line = record.line === null ? null : record.line + 1;
    return named2({ file: record.file, classes: classes2 }, "junit-file", line);
  }
  if (dotted === "") return { nodeId: name, nodeIdFrom: "junit-classname", file: null, line: null };
  let folder = folderOf2(record);
  return isModuleRecord(record) && known.find(dotted) === null && isFolder(folder, known) ? { nodeId: folder, nodeIdFrom: "junit-classname", file: null, line: null } : named2(known.find(dotted) ?? guessModule({ classname: dotted, name }), "junit-classname", null);
}
function isFolder(path2, { tree, rootdir }) {
  return hasTree(tree) && tree.kind(joinPath2(rootdir, path2)) === "folder";
}
function place(file, known) {
  let path2 = joinPath2(known.rootdir, file);
  return !hasTree(known.tree) || known.tree.kind(path2) === "file" ? path2 : null;
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
    let { nodeId } = names3.of(one), known = classes2.get(nodeId) ?? one.classname;
    if (known !== one.classname) return null;
    classes2.set(nodeId, known);
  }
  return [...records.values()].flat().some(({ record }) => crashedNodeId(record) !== null) ? null : tests.size - records.size;
}
function finished(collector) {
  try {
    return collector.finish(), null;
  } catch (error2) {
    return faultOf(error2);
  }
}
function judgedWithRecords({ records, suites }) {
  let reruns = suites.map((suite) => suite.hiddenReruns > 0);
  return [...records.values()].flatMap((kept) => {
    let [first] = kept;
    if (first === void 0) return [];
    let verdicts = [...bySuite(kept)].map(([suite, own]) => judgeRecords(own, reruns[suite] ?? !1));
    return [{ first: first.record, verdict: overSuites(verdicts) }];
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
function overSuites(verdicts) {
  let worst = worstOf(verdicts);
  if (worst === void 0) throw new Error("A test without a record can not be judged.");
  if (verdicts.length === 1) return worst;
  let flaky = !isFailing(worst.outcome) && verdicts.some((verdict2) => verdict2.flaky);
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
      return addLine3(record, value), !0;
    case "BRDA":
      return addBranch(record, value), !0;
    case "LF":
      return record.linesFound = wholeNumber2(value), !0;
    case "BRF":
      return record.branchesFound = wholeNumber2(value), !0;
    case "BRH":
      return record.branchesHit = wholeNumber2(value), !0;
    default:
      return !1;
  }
}
function addLine3(record, value) {
  let [number = "", hits = ""] = value.split(","), line = lineNumber(wholeNumber2(number)), times = hitsOf(hits);
  if (!(times !== null && wholeNumber2(number) === 0)) {
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
  let entry = /^(\d{1,15}),([^,]*),(.+),(-|\d{1,30})$/.exec(value), line = entry === null ? null : wholeNumber2(entry[1] ?? "");
  if (entry === null || line === null || line !== 0 && lineNumber(line) === null) {
    record.dropped += 1;
    return;
  }
  let [, , block = "", branch = "", taken = "-"] = entry;
  record.branches.push({ line, block, branch, taken: taken !== "-" && Number(taken) > 0 });
}
function wholeNumber2(text2) {
  return /^\d{1,15}$/.test(text2) ? Number(text2) : null;
}
function hitsOf(text2) {
  return /^\d{1,30}(?:\.\d+)?(?:e\+?\d{1,3})?$/i.test(text2) ? Number(text2) : null;
}
function factsOf(record) {
  let ran = [...record.ran].sort((a, b) => a - b), missing = [...record.missing], executed = statementsAmong2(ran, missing.length, record.linesFound), named2 = byLine(record.branches), branches = named2 === null ? totalBranches(record) : withUnlisted(named2, sums(record));
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
function statementsAmong2(ran, missing, found) {
  let covered = (found ?? Number.POSITIVE_INFINITY) - missing;
  return covered < 0 || covered >= ran.length ? [...ran] : ran.slice(ran.length - covered);
}
function byLine(entries) {
  let lines2 = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let known = lines2.get(entry.line);
    known === void 0 ? lines2.set(entry.line, [entry]) : known.push(entry);
  }
  return lines2.has(0) || [...lines2.values()].some(namesTargets) ? null : [...lines2].map(([line, found]) => {
    let missed = found.filter(({ taken }) => !taken).map(({ branch }) => targetOf(branch)), missing = missed.filter((target) => target !== null);
    return {
      line,
      total: found.length,
      covered: found.length - missed.length,
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
  } catch (error2) {
    problems.push(problemOf(file, faultOf(error2)));
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
  for await (let { text: text2, ended: ended2 } of linesOf(source)) {
    let line = text2.trimEnd();
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
  let known = trace.files.get(open2.name) ?? { facts: [], dropped: 0 };
  trace.files.set(open2.name, known);
  let facts = factsOf(open2.record);
  known.facts.push(facts), known.dropped += open2.record.dropped, facts.branchesMeasured && (trace.branchesMeasured = !0);
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
        let candidate = joinPath2(base, joinPath2(folder, file));
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
function isMutmutJson(report3) {
  return asObject(field(report3, "exit_code_by_key")) !== null || isStats(report3);
}
function isStats(report3) {
  return ["killed", "survived", "total", "no_tests"].every((key) => numberField(report3, key) !== null);
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
    for await (let { text: text2 } of linesOf(source)) {
      let [, name, said] = RESULT.exec(text2.trimEnd()) ?? [];
      if (name === void 0 || said === void 0) continue;
      let status = MUTANT_STATUSES.find((one) => one === said) ?? "suspicious", mutant = mutantNamed(name, null);
      mutant === null ? unread += 1 : mutants.push({ mutant: placed(mutant), status });
    }
  } catch (error2) {
    problems.push(problemOf(source.file, faultOf(error2)));
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
function loggedTest(nodeId) {
  return { nodeId, definedIn: null, line: null, markers: [], executions: [], crashPath: null };
}
function beginExecution(test, rerunIndex = null) {
  let next = { attempt: { outcome: "unknown", durationMs: null, worker: null, failure: null }, rerun: !1, rerunIndex, phases: /* @__PURE__ */ new Set() };
  return test.executions.push(next), next;
}
function addPhase(test, report3) {
  let execution = executionFor(test, report3);
  return report3.isSubtest || (execution.phases.add(report3.when), execution.attempt.durationMs = (execution.attempt.durationMs ?? 0) + Math.max(0, report3.durationMs)), execution.attempt.worker ??= report3.worker, isRetried(report3.outcome) && (execution.rerun = !0), applyOutcome(test, execution, report3), execution;
}
function isRetried(outcome) {
  return outcome === "rerun" || outcome === "retried";
}
function addCollection(test, failure) {
  let last = test.executions.at(-1), hasFailed = test.executions.some(({ attempt: attempt2 }) => attempt2.failure !== null);
  if (last !== void 0 && (failure === null || hasFailed)) return;
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
function applyOutcome(test, { attempt }, report3) {
  let outcome = outcomeOf2(report3);
  if (outcome === null) return;
  let isFailure = outcome === "failed" || outcome === "error", decides = attempt.outcome === "unknown" || rank(outcome) > rank(attempt.outcome);
  if (decides && (attempt.outcome = outcome), !isFailure || !(decides || attempt.failure === null)) return;
  let { crashPath, ...told } = report3.failure(), died = report3.when === "???";
  attempt.failure = {
    kind: died ? "crash" : "failure",
    phase: isPhase(report3.when) ? report3.when : "call",
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
  let bad = [], faults = [];
  try {
    for await (let { text: text2, number, ended: ended2 } of linesOf(source)) {
      let line = (ended2 || reader.takeUnfinished === void 0 ? text2 : withoutPadding(text2)).trim();
      if (line === "") continue;
      let reason = whyUnread(reader, line, ended2);
      reason !== null && bad.push({ number, reason });
    }
  } catch (error2) {
    faults.push(problemOf(source.file, faultOf(error2)));
  }
  return [...faults, ...badLines(source.file, bad)];
}
function withoutPadding(text2) {
  let end = text2.length;
  for (; text2[end - 1] === "\0"; ) end -= 1;
  return text2.slice(0, end);
}
function whyUnread(reader, line, ended2) {
  try {
    let value = asObject(parseJson(line));
    return value === null ? "is no JSON object" : reader.take(value);
  } catch {
    return !ended2 && reader.takeUnfinished?.(line) === !0 ? null : line.includes("\0") ? "holds NUL bytes, as after a crash of the machine" : ended2 ? "is no JSON" : "ends in the middle";
  }
}
function badLines(file, bad) {
  let problems = bad.slice(0, NAMED_LINES).map(({ number, reason }) => {
    let message = `The line ${reason}; the other lines were read.`;
    return { file, kind: "malformed", message, at: `line ${number}, column 1` };
  }), more = bad.length - NAMED_LINES;
  return more > 0 && problems.push({ file, kind: "malformed", message: `${more} more lines could not be read.` }), problems;
}

// src/ingest/logged-tests.ts
function testsFromLog({ file, folder, checkout }, { tests, nodeIdFrom, bases, otherwise = "", absoluteRoot = null }) {
  let near = [.../* @__PURE__ */ new Set([...bases, ...crashBases(checkout, tests), ...basesOf(folder)])], chosen = chooseRootdir(
    { near, packages: checkout.packages },
    new Set(tests.map((test) => fileOf(test.nodeId))),
    (base, path2) => checkout.kind(joinPath2(base, path2)) !== null
  ), tree = chosen.found > 0 ? checkout : noCheckout, rootdir = chosen.found > 0 ? chosen.base : otherwise, root = absoluteRoot === null ? null : { absolute: absoluteRoot, base: rootdir }, paths = pathMap(tree, [rootdir, ...near], root);
  return { tests: tests.map((test) => {
    let verdict2 = judgeExecutions(test.executions), nodeId = wellFormed(test.nodeId), own = fileOf(nodeId), path2 = joinPath2(rootdir, own);
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
function openingOf(text2) {
  let start = text2.search(/\S/), head = start === -1 ? "" : text2.slice(start, start + HEAD_CHARACTERS), newline = head.indexOf(`
`), line = newline === -1 ? head : head.slice(0, newline);
  return {
    head,
    root: rootName(head),
    firstLine: head.startsWith("{") ? jsonObject(line) : null,
    whole: null
  };
}
function jsonObject(text2) {
  try {
    return asObject(parseJson(text2));
  } catch {
    return null;
  }
}
function rootName(head) {
  let start = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>)\s*)*/i.exec(head)?.[0].length ?? 0, name = /^<([^\s/>!?<]+)/.exec(head.slice(start))?.[1];
  return name === void 0 ? null : name.slice(name.lastIndexOf(":") + 1);
}

// src/ingest/plugin-ending.ts
var INTERNAL_ERROR2 = 3, NAMED_TESTS = 3;
function endingProblem(log2, cutOff) {
  if (!log2.finished) {
    let missing = Math.max(0, (log2.session.collected ?? 0) - log2.tests.size), named2 = cutOff.slice(0, NAMED_TESTS).map(wellFormed).join(", "), more = cutOff.length > NAMED_TESTS ? ` and ${cutOff.length - NAMED_TESTS} more` : "", during = cutOff.length === 0 ? "" : ` while it ran ${named2}${more}`, after = log2.session.collected === null ? ", so tests may be missing from it" : missing > 0 ? `, and ${missing} of its ${log2.session.collected} tests did not run` : "", message = `The log has no end of session: pytest was killed or crashed${during}${after}.`;
    return { kind: cutOff.length === 0 && log2.session.collected !== null && missing === 0 ? "ambiguous" : "truncated", message };
  }
  return failedItself(log2) ? { kind: "truncated", message: "pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback." } : stoppedProblem(log2);
}
function failedItself({ internalError: internalError2, session }) {
  return internalError2 || session.exitCode === INTERNAL_ERROR2;
}
function stoppedProblem(log2) {
  let { collected } = log2.session, executions = [...log2.tests.values()].flatMap((test) => test.executions), ran = executions.filter(
    ({ rerun, phases }) => !rerun && phases.size > 0 && !phases.has("collect")
  ).length, missing = Math.max(0, (collected ?? 0) - ran);
  if (missing === 0) return null;
  let why = log2.interrupt === null || log2.interrupt === "" ? "" : ` (${wellFormed(log2.interrupt)})`;
  return {
    kind: executions.some(({ attempt }) => isFailing(attempt.outcome)) ? "ambiguous" : "truncated",
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

// src/ingest/plugin-lines.ts
function isPluginLine(line) {
  return stringField(line, "schema") === "redfirst/pytest@1";
}
async function readPluginLines(source) {
  let log2 = {
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
    take: (line) => takeLine(log2, line),
    takeUnfinished: (text2) => takeBeginning(log2, text2)
  });
  log2.workers.size > 0 && (log2.session.workers ??= log2.workers.size);
  let cutOff = cutOffTests(log2), { tests, problems } = testsFromLog(source, {
    ...rootdirOf2(log2, source),
    ...listOf(log2),
    absoluteRoot: log2.rootdir
  }), ending = endingProblem(log2, cutOff);
  return {
    kind: "tests",
    tests,
    session: log2.session,
    problems: [...unread, ...ending === null ? [] : [{ file: source.file, ...ending }], ...problems]
  };
}
function takeLine(log2, line) {
  let nodeId = stringField(line, "id");
  if (nodeId !== null) takeTest(log2, nodeId, line);
  else if (isPluginLine(line)) takeSession(log2, line);
  else if (stringField(line, "collect") !== null) takeCollection(log2, line);
  else if (asObject(field(line, "interrupt")) !== null)
    log2.interrupt = stringField(asObject(field(line, "interrupt")) ?? {}, "type") ?? "";
  else if (field(line, "error") !== void 0) log2.internalError = !0;
  else if (numberField(line, "selected") !== null) log2.session.collected = count2(line, "selected");
  else if (asObject(field(line, "end")) !== null) takeEnd(log2, asObject(field(line, "end")) ?? {});
  else if (field(line, "phases") !== void 0) return "tells of a test without a node id";
  return null;
}
function takeBeginning(log2, text2) {
  let line = jsonObject(`${text2}}`), nodeId = line === null ? null : stringField(line, "id");
  return line === null || nodeId === null || field(line, "phases") !== void 0 ? !1 : (takeTest(log2, nodeId, line), !0);
}
function takeSession(log2, line) {
  log2.rootdir = stringField(line, "rootdir"), log2.repository = stringField(line, "repository"), log2.session = {
    ...log2.session,
    python: stringField(line, "python"),
    pytest: stringField(line, "pytest"),
    platform: stringField(line, "platform"),
    plugins: texts(line, "plugins"),
    workers: count2(line, "workers"),
    seeds: texts(line, "seeds")
  };
}
function texts(line, key) {
  let entries = Object.entries(asObject(field(line, key)) ?? {});
  return Object.fromEntries(
    entries.filter((entry) => typeof entry[1] == "string")
  );
}
function count2(line, key) {
  let value = numberField(line, key);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
function takeEnd(log2, end) {
  log2.finished = !0;
  let code2 = numberField(end, "exit");
  log2.session.exitCode = code2 !== null && Number.isSafeInteger(code2) ? code2 : null;
  let selected = count2(end, "selected");
  selected !== null && (selected > 0 || log2.session.collected === null) && (log2.session.collected = selected);
}
function takeCollection(log2, line) {
  let outcome = stringField(line, "outcome");
  if (outcome !== "failed" && outcome !== "skipped") return;
  let test = testFor(log2, stringField(line, "collect") ?? "");
  addCollection(test, outcome === "failed" ? pluginFailure(line) : null);
}
function takeTest(log2, nodeId, line) {
  let worker = stringField(line, "worker");
  worker !== null && log2.workers.add(worker);
  let phases = pluginPhases(line);
  if (phases.length === 0) {
    log2.session.workers === null && log2.running.clear(), log2.running.set(nodeId, line);
    return;
  }
  let test = testFor(log2, nodeId);
  for (let phase of phases) {
    let execution = addPhase(test, phase);
    field(line, "again") === !0 && (execution.rerun = !0);
  }
  readPlace(test, line), field(line, "again") !== !0 && !phases.some(({ isSubtest }) => isSubtest) && log2.running.delete(nodeId);
}
function testFor(log2, nodeId) {
  let known = log2.tests.get(nodeId);
  if (known !== void 0) return known;
  let test = loggedTest(nodeId);
  return log2.tests.set(nodeId, test), test;
}
function readPlace(test, line) {
  let number = count2(line, "line");
  number !== null && number > 0 && test.line === null && (test.line = number, test.definedIn = stringField(line, "file") ?? fileOf(wellFormed(test.nodeId)));
  let markers = asArray(field(line, "markers")).filter((name) => typeof name == "string");
  test.markers.length === 0 && markers.length > 0 && (test.markers = markers.map(cleanText).toSorted());
}
function cutOffTests(log2) {
  let choseToStop = log2.interrupt === null || /(?:^|\.)Interrupted$/.test(log2.interrupt);
  if (log2.finished && choseToStop && !failedItself(log2)) return [];
  for (let [nodeId, line] of log2.running) {
    let test = testFor(log2, nodeId);
    readPlace(test, line);
    let last = test.executions.at(-1);
    (last === void 0 || last.rerun || last.phases.has("teardown")) && beginExecution(test);
  }
  return [...log2.running.keys()];
}
function listOf({ tests }) {
  return { tests: [...tests.values()], nodeIdFrom: "plugin" };
}
function rootdirOf2({ rootdir, repository, tests }, { checkout }) {
  let files = new Set([...tests.values()].slice(0, 1e3).map((test) => fileOf(test.nodeId))), inside = rootdir === null || repository === null ? null : below(repository, rootdir);
  return {
    bases: [...inside === null ? [] : [inside], ...rootBases(checkout, rootdir, files)],
    otherwise: inside ?? ""
  };
}
function below(folder, path2) {
  let [outer, inner] = [takeApart(folder).segments, takeApart(path2).segments];
  return outer.every((segment, index) => segment === inner[index]) ? inner.slice(outer.length).join("/") : null;
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
  let [traceback, , description] = asArray(part), text2 = tracebackText(asObject(traceback));
  return typeof description == "string" ? `${text2}

${description}
` : text2;
}
function tracebackText(traceback) {
  if (traceback === null) return "";
  let entries = asArray(field(traceback, "reprentries")).map((entry) => asObject(entry) ?? {}), texts2 = [];
  for (let [index, entry] of entries.entries()) {
    let next = entries[index + 1];
    texts2.push(entryText(entry)), next !== void 0 && (styleOf(entry) === "long" || styleOf(entry) === "short" && styleOf(next) === "long") && texts2.push(SEPARATOR3);
  }
  let extra = stringField(traceback, "extraline");
  return [...texts2, ...extra === null ? [] : [extra]].join(`
`);
}
function dataOf(entry) {
  return asObject(field(entry, "data")) ?? entry;
}
function styleOf(entry) {
  return stringField(dataOf(entry), "style") ?? "";
}
function entryText(entry) {
  let data = dataOf(entry), lines2 = asArray(field(data, "lines")).map(String);
  if (stringField(entry, "type") === "ReprEntryNative") return lines2.join("").replace(/\n$/, "");
  let place2 = placeText(asObject(field(data, "reprfileloc")));
  if (styleOf(entry) === "short") return [...place2 === null ? [] : [place2], ...lines2].join(`
`);
  let values = argumentLines(data), locals = asArray(field(asObject(field(data, "reprlocals")) ?? {}, "lines")).map(String);
  return [
    ...values,
    ...lines2,
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
var INTERNAL_ERROR3 = 3, INTERRUPTED = 2;
function reportType(line) {
  return stringField(line, "$report_type") ?? stringField(line, "_report_type");
}
async function readReportlog(source) {
  let log2 = { tests: /* @__PURE__ */ new Map(), session: unknownSession(), workers: /* @__PURE__ */ new Set(), finished: !1 }, unread = await readJsonLines(source, { take: (line) => takeLine2(log2, line) });
  log2.workers.size > 0 && (log2.session.workers = log2.workers.size);
  let { tests, problems } = testsFromLog(source, {
    tests: [...log2.tests.values()],
    nodeIdFrom: "reportlog",
    bases: []
  });
  return {
    kind: "tests",
    tests,
    session: log2.session,
    problems: [...unread, ...endingProblems(source.file, log2), ...problems]
  };
}
function takeLine2(log2, line) {
  if (isNamelessFailure(line)) return "tells of a failure without a node id";
  switch (reportType(line)) {
    case "SessionStart":
      log2.session.pytest = stringField(line, "pytest_version");
      break;
    case "SessionFinish":
      log2.finished = !0, log2.session.exitCode = wholeNumber3(numberField(line, "exitstatus"));
      break;
    case "CollectReport":
      readCollection(log2, line);
      break;
    case "TestReport":
      readTest2(log2, line, !1);
      break;
    case "SubTestReport":
    case "SubtestReport":
      readTest2(log2, line, !0);
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
function wholeNumber3(value) {
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
function readTest2(log2, line, isSubtest) {
  let nodeId = stringField(line, "nodeid");
  if (nodeId === null) return;
  let worker = stringField(line, "worker_id");
  worker !== null && log2.workers.add(worker);
  let test = testFor2(log2, nodeId);
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
function testFor2(log2, nodeId) {
  let known = log2.tests.get(nodeId);
  if (known !== void 0) return known;
  let test = loggedTest(nodeId);
  return log2.tests.set(nodeId, test), test;
}
function readPlace2(test, line) {
  let [file, number] = asArray(field(line, "location"));
  typeof file == "string" && (test.definedIn ??= file.replaceAll("\\", "/")), typeof number == "number" && Number.isSafeInteger(number) && number >= 0 && (test.line ??= number + 1);
  let keywords = asObject(field(line, "keywords"));
  test.markers.length === 0 && keywords !== null && (test.markers = markersOf(Object.keys(keywords).map(cleanText), wellFormed(test.nodeId)));
}
function readCollection(log2, line) {
  let nodeId = stringField(line, "nodeid") ?? "", outcome = stringField(line, "outcome");
  nodeId === "" || outcome !== "failed" && outcome !== "skipped" || addCollection(testFor2(log2, nodeId), outcome === "failed" ? failureOf3(line) : null);
}
function failureOf3(line) {
  return { ...longReprText(field(line, "longrepr")), hypothesis: sectionOf(line, "Hypothesis") };
}
function sectionOf(line, name) {
  let section = asArray(field(line, "sections")).find((one) => asArray(one)[0] === name), text2 = asArray(section)[1];
  return typeof text2 == "string" ? text2 : null;
}
function endingProblems(file, { finished: finished2, session, tests }) {
  if (!finished2)
    return [{ file, kind: "truncated", message: "The log has no end of session: pytest was killed or crashed, so tests may be missing from it." }];
  if (session.exitCode === INTERNAL_ERROR3)
    return [{ file, kind: "truncated", message: "pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback." }];
  let executions = [...tests.values()].flatMap((test) => test.executions), hasFailed = executions.some(({ attempt }) => isFailing(attempt.outcome)), cut2 = executions.filter(({ attempt }) => attempt.outcome === "unknown").length;
  if (session.exitCode !== INTERRUPTED && cut2 > 0 && !hasFailed) {
    let message2 = `${cut2} test(s) began and have no end here: pytest was stopped while they ran (pytest.exit), so others may be missing.`;
    return [{ file, kind: "truncated", message: message2 }];
  }
  return session.exitCode !== INTERRUPTED ? [] : [{ file, kind: hasFailed ? "ambiguous" : "truncated", message: "pytest stopped before its end (exit code 2: a collection error, --maxfail, or Ctrl-C), so tests may have no result here." }];
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
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ", UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i, LATIN_1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1)$/i, CP_1252 = /^(?:windows-1252|cp1252|ansi_x3\.4-1968)$/i, HEAD_BYTES = 200, AsciiPiece = class {
  utf8;
  constructor(utf82) {
    this.utf8 = utf82;
  }
  get text() {
    return new TextDecoder("utf-8").decode(this.utf8);
  }
};
function textPiece(text2) {
  return { text: text2, utf8: new TextEncoder().encode(text2) };
}
async function* decodePieces(bytes, notes) {
  let decode = null, head = new Uint8Array(0);
  for await (let piece of bytes) {
    if (decode !== null) {
      yield decode(piece, !1);
      continue;
    }
    if (head = head.byteLength === 0 ? piece : joined(head, piece), head.byteLength < HEAD_BYTES) {
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
    let bytes = held.byteLength === 0 ? piece : joined(held, piece), end = last ? bytes.byteLength : wholeCharacters(bytes);
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
  let at = 0;
  if (bytes.byteOffset % 4 === 0) {
    let words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
    for (let word = 0; word < words.length; word += 1)
      if (((words[word] ?? 0) & 2155905152) !== 0) return !1;
    at = words.length * 4;
  }
  for (; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 128) return !1;
  return !0;
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
function joined(first, second) {
  let both3 = new Uint8Array(first.byteLength + second.byteLength);
  return both3.set(first), both3.set(second, first.byteLength), both3;
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
  let text2 = parts.join("");
  return high === null ? text2 : text2.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 128] ?? character);
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
  let known = KNOWN.find(({ start }) => start.test(head));
  return known !== void 0 ? { kind: "unsupported", message: `No report is read here: this is ${known.what}.` } : root === null ? NO_REPORT : await scanXml(source, { open: () => "enter", close: () => {
  }, taken: () => {
  } }) ?? {
    kind: "unsupported",
    message: `XML with the root element <${root}> is no report that is read; ${ACCEPTED}.`
  };
}
function unrecognisedJsonFault(text2) {
  let reason = jsonFault(text2);
  return reason === null ? NO_REPORT : { kind: "malformed", message: `The JSON can't be read: ${reason}` };
}
function jsonFault(text2) {
  try {
    return parseJson(text2), null;
  } catch (error2) {
    return error2 instanceof Error ? error2.message : String(error2);
  }
}

// src/ingest/recognise.ts
async function recognise(report3, { checkout, detail }, notes) {
  let text2 = decodePieces(reportBytes(report3.chunks()), notes), begun = await readHead3(text2);
  if (begun.head === "" && begun.fault !== null) throw begun.fault;
  if (begun.head.trim() === "") throw new UnreadableError({ kind: "empty", message: "The file is empty." });
  let opening = openingOf(begun.head), known = FORMATS.find((row) => row.recognises(opening)), folder = report3.folder ?? null, about = { file: report3.path, folder, checkout, detail }, pieces = () => continued(begun, text2);
  if (known !== void 0) return { format: known, source: { ...about, pieces, json: null } };
  if (!/^[{[]/.test(opening.head))
    throw new UnreadableError(await unrecognisedFault({ ...about, pieces, json: null }, opening));
  let parts = [];
  for await (let piece of pieces()) parts.push(piece.text);
  let whole = parts.join(""), json = opening.head.startsWith("{") ? jsonObject(whole) : null, format = FORMATS.find((row) => row.recognises({ ...opening, whole: json }));
  if (format === void 0) throw new UnreadableError(unrecognisedJsonFault(whole));
  return { format, source: { ...about, pieces: () => onePiece(whole), json } };
}
async function readHead3(text2) {
  let begun = { head: "", pieces: [], fault: null };
  try {
    for (; begun.head.length < HEAD_CHARACTERS; ) {
      let next = await text2.next();
      if (next.done === !0) break;
      let { text: begins, utf8: utf82 } = next.value;
      begun.pieces.push({ text: begins, utf8: utf82.slice() }), begun.head += begins, begun.head.length >= HEAD_CHARACTERS && begun.head.trimStart() === "" && Object.assign(begun, { head: "", pieces: [] });
    }
  } catch (error2) {
    begun.fault = error2;
  }
  return begun;
}
async function* continued({ pieces, fault }, rest) {
  if (yield* pieces, fault !== null) throw fault;
  yield* rest;
}
async function* onePiece(text2) {
  yield textPiece(text2);
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
    coverage: mergeCoverage(coverage),
    mutants: mergeMutantReports(mutants),
    fuzzCrashes: mergeFuzzCrashes(crashes),
    benchmarks: mergeBenchmarks(benchmarks),
    problems: [...problems, ...standingDoubts(tests), ...merged.problems]
  };
}
async function readFile(report3, about) {
  let file = report3.path, failed = (problem) => ({ file, format: null, reading: onlyProblem(problem) });
  try {
    let input = namedInput(file);
    if (input !== null) return { file, format: "atheris", reading: await readFuzzInput(report3, input) };
    let notes = [], { format, source } = await recognise(report3, about, notes), reading = await format.read(source);
    return reading.problems.unshift(...notes.map((note) => problemOf(file, note))), { file, format: format.format, reading };
  } catch (error2) {
    if (error2 instanceof UnreadableError) return failed(problemOf(file, error2.fault));
    let reason = error2 instanceof Error ? error2.message : String(error2);
    return failed({ file, kind: "malformed", message: `The file could not be read: ${reason}` });
  }
}

// src/render/outside-text.ts
var ANSI = /(?:\x1b|#x1B)\[[0-?]{0,40}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)/g, UNSEEN = new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\u034f|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0", "gu"), COMMENT3 = /<!(?=-)/g, KEY = /\b([cs]\d{1,3})(?=-[0-9a-f]{6})/g, ZERO_WIDTH_SPACE = "​";
function withoutAnsi(text2) {
  return text2.replace(ANSI, "");
}
function visible(text2, keepLines = !1) {
  return (keepLines ? text2.replace(/\r\n/g, `
`) : text2).replace(
    UNSEEN,
    (found) => keepLines && (found === `
` || found === "	") ? found : escapeSequence(found)
  );
}
function escapeSequence(character) {
  let named2 = { "\n": "\\n", "\r": "\\r", "	": "\\t" }, hex = (character.codePointAt(0) ?? 0).toString(16);
  return named2[character] ?? (hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`);
}
function withoutMarkers(text2) {
  return text2.replace(COMMENT3, `<!${ZERO_WIDTH_SPACE}`).replace(KEY, `$1${ZERO_WIDTH_SPACE}`);
}
function cut(text2, max) {
  if (text2.length <= max) return text2;
  let kept = text2.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function firstLine(text2) {
  return /\S[^\n\r]*/.exec(text2)?.[0].trimEnd() ?? "";
}

// src/render/escape-log.ts
function escapeLog(text2) {
  return withoutCommands(visible(redactTokens(withoutAnsi(text2)), !0));
}
function withoutCommands(text2) {
  return text2.split(`
`).map((line) => line.replace(/^(\s*)(?=::)/, "$1\\").replace(/##(?=\[)/g, "#\\#")).join(`
`);
}

// src/action/job.ts
import { tmpdir } from "node:os";
function readJob(env, machine) {
  let text2 = (name) => env[name] === void 0 || env[name] === "" ? null : env[name];
  return {
    workspace: text2("GITHUB_WORKSPACE") ?? machine.currentFolder,
    temporary: text2("RUNNER_TEMP") ?? tmpdir(),
    repository: text2("GITHUB_REPOSITORY"),
    runId: text2("GITHUB_RUN_ID"),
    attempt: positive2(text2("GITHUB_RUN_ATTEMPT")) ?? 1,
    workflow: text2("GITHUB_WORKFLOW"),
    name: text2("GITHUB_JOB"),
    event: text2("GITHUB_EVENT_NAME"),
    eventFile: text2("GITHUB_EVENT_PATH"),
    ref: text2("GITHUB_REF"),
    branch: text2("GITHUB_HEAD_REF") ?? text2("GITHUB_REF_NAME"),
    sha: text2("GITHUB_SHA"),
    server: text2("GITHUB_SERVER_URL") ?? "https://github.com",
    os: text2("ImageOS") ?? text2("RUNNER_OS")?.toLowerCase() ?? null,
    platform: machine.platform,
    python: /[\\/]Python[\\/](\d+\.\d+\.\d+)[^\\/]*[\\/]/i.exec(`${text2("pythonLocation") ?? ""}/`)?.[1] ?? null,
    matrix: readMatrix(text2("REDFIRST_MATRIX"))
  };
}
function readMatrix(json) {
  let matrix;
  try {
    matrix = JSON.parse(json ?? "null");
  } catch {
    return {};
  }
  return typeof matrix != "object" || matrix === null || Array.isArray(matrix) ? {} : Object.fromEntries(
    Object.entries(matrix).map(([key, value]) => [
      key,
      typeof value == "string" ? value : JSON.stringify(value)
    ])
  );
}
function positive2(text2) {
  return text2 != null && /^[1-9]\d{0,14}$/.test(text2) ? Number(text2) : null;
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
  let fromRef = positive2(/^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref ?? "")?.[1]);
  if (fromRef !== null) return fromRef;
  let number = field2(field2(event, "pull_request"), "number");
  return typeof number == "number" ? positive2(String(number)) : null;
}
function field2(value, name) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]), SHA256_W = /* @__PURE__ */ new Uint32Array(64), SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
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
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0, this.B = B | 0, this.C = C | 0, this.D = D | 0, this.E = E | 0, this.F = F | 0, this.G = G | 0, this.H = H | 0;
  }
  _cloneInto(to) {
    return (to ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, !1);
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
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// src/analysis/short-hash.ts
function shortHash(text2) {
  return bytesToHex(sha256(utf8ToBytes(text2))).slice(0, 12);
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
function fileOfTest(test) {
  if (test.file !== null) return test.file;
  let path2 = pathOfNodeId(test.nodeId);
  return test.rootdir === "" ? path2 : `${test.rootdir}/${path2}`;
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
  join(a, b) {
    this.#parents.set(this.of(a), this.of(b));
  }
  #parentOf(name) {
    return this.#parents.get(name) ?? name;
  }
};

// src/analysis/order.ts
function byText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

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
  let lines2 = [];
  for (let raw of failingExample(message).slice(0, MAX_INPUT).split(/\r?\n/)) {
    let line = raw.trim();
    if (EXAMPLE.test(line)) break;
    if (line === "") continue;
    let isAssert = line.startsWith("assert ");
    if (lines2.push(isAssert ? normaliseAssert(line) : normalise2(line, [...NORMALISATIONS, DATA, SETS, ITEMS])), isAssert || lines2.length === MAX_LINES2) break;
  }
  return bounded(lines2.join(" ").replace(/\s+/g, " ").trim());
}
function bounded(text2) {
  return [...text2].slice(0, MAX_LENGTH).join("");
}
function failingExample(message) {
  let shown2 = message.slice(0, MAX_INPUT), end = /^(?:Expected(?: nothing|:)|Differences \()/m.exec(shown2)?.index;
  if (end === void 0 || !/^\d{3,} /.test(shown2)) return message;
  let start = shown2.slice(0, end).lastIndexOf(">>> ");
  return start < 0 ? message : shown2.slice(start);
}
function normaliseAssert(line) {
  let match = COMPARISON.exec(line), uncut = match === null ? line : `assert ${uncutOperand(match[1])} ${match[2]} ${uncutOperand(match[3])}`;
  return normalise2(uncut, [...NORMALISATIONS, ...ASSERT_NORMALISATIONS, SETS, ITEMS]);
}
function uncutOperand(operand = "") {
  return /^(['"]).*\.\.\..*\1$/.test(operand) ? "<text>" : operand.includes("...") ? "…" : operand;
}
function normalise2(text2, rows) {
  return rows.reduce(
    (done, { pattern, to }) => done.replace(pattern, to),
    text2
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
  let raised2 = subjectOf(failure), message = messageOf(failure, raised2), type = typeOf(raised2, message), place2 = placeOf(failure, raised2, test), root = rootOf(failure), told = [type, message, place2.file, place2.function, ...root === null ? [] : [root]];
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

// src/analysis/signed-tests.ts
function sign(result) {
  return { result, signature: signatureOf(failureOf4(result), result) };
}
function bySignature(tests) {
  return groupBy(tests, (test) => test.signature.key).sort(
    (a, b) => b.length - a.length || byText(a[0].signature.key, b[0].signature.key)
  );
}
function leadingKey(tests) {
  return (bySignature(tests)[0] ?? tests)[0].signature.key;
}
function countSignatures(tests) {
  return bySignature(tests).map((same) => ({ signature: same[0].signature, tests: same.length }));
}
function groupBy(items, keyOf3) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf3(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return [...groups.values()];
}

// src/analysis/grouping.ts
var SMALLEST_SUITE = 10, UNKNOWN_RANGE = { lastPassed: null, firstFailed: null, commits: null };
function groupFailures(failures, total) {
  let { newFailures, oldFailures, hasBaseline } = failures, all = [...newFailures, ...oldFailures].map(sign), [first, ...others] = all;
  if (first !== void 0 && total >= SMALLEST_SUITE && all.length > total / 2) {
    let isNew = hasBaseline ? newFailures.length > 0 : null, sameRange = hasBaseline && oldFailures.length === 0, known = failures.known.find(({ kind }) => kind === "suite-broken"), range = known?.range ?? (sameRange ? rangeOf(all, failures) : UNKNOWN_RANGE);
    return [{ tests: [first, ...others], isNew, range, kind: "suite-broken", knownKey: known?.key ?? null }];
  }
  let { groups, left } = takeKnown(failures);
  return mergeSameKey(hasBaseline ? [
    ...groups,
    ...groupsOfRange(left),
    ...groupsBySignature(left.oldFailures.map(sign), !1)
  ] : [...groups, ...groupsBySignature(left.newFailures.map(sign), null)]);
}
function takeKnown(failures) {
  let causeOf = new Map(
    failures.known.flatMap(
      (cause) => cause.tests.map((test) => [`${identityOf(test)}\0${test.signature}`, cause])
    )
  ), members = /* @__PURE__ */ new Map(), isTaken = (result) => {
    let test = sign(result), cause = causeOf.get(`${identityOf(result)}\0${test.signature.key}`);
    if (cause === void 0) return !1;
    let tests = members.get(cause);
    return tests === void 0 ? members.set(cause, [test]) : tests.push(test), !0;
  }, newOnes = new Set(failures.newFailures), left = {
    ...failures,
    newFailures: failures.newFailures.filter((result) => !isTaken(result)),
    oldFailures: failures.oldFailures.filter((result) => !isTaken(result))
  };
  return { groups: [...members].map(([{ key, kind, range }, tests]) => ({
    tests,
    isNew: failures.hasBaseline ? tests.some(({ result }) => newOnes.has(result)) : null,
    range,
    // What is left of a broken suite is a cause like others.
    kind: kind === "suite-broken" ? "cause" : kind,
    knownKey: key
  })), left };
}
function rangeOf(tests, { neverSeenPassing, range }) {
  let unknown = new Set(neverSeenPassing);
  return tests.some(({ result }) => unknown.has(result)) ? { ...range, lastPassed: null } : range;
}
function groupsOfRange(failures) {
  let tests = failures.newFailures.map(sign), evidence = bySignature(tests).map((same) => {
    let results = same.map(({ result }) => result);
    return evidenceOf(same[0].signature.key, results);
  }), groupOf = separate(evidence, failures.range.commits);
  return groupBy(tests, ({ signature }) => groupOf.get(signature.key) ?? "").map((members) => ({
    tests: members,
    isNew: !0,
    range: rangeOf(members, failures),
    kind: "cause",
    knownKey: null
  }));
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
function mergeSameKey(groups) {
  return groupBy(groups, ({ tests, knownKey, kind }) => knownKey ?? causeKey(leadingKey(tests), kind)).map(
    ([first, ...more]) => more.length === 0 ? first : {
      ...first,
      tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
      isNew: [first, ...more].some(({ isNew }) => isNew),
      // A known cause keeps the range in which it first appeared.
      range: first.knownKey === null ? UNKNOWN_RANGE : first.range
    }
  );
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
var OPTIONS = [
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
  let path2 = pathOfNodeId(test.nodeId), known = { test, path: path2, name: nameOfNodeId(test.nodeId), session, inFolder };
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
function canBeArgument(text2) {
  return !NO_ARGUMENT.test(text2);
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
function reproductionOf(test, session, { shell: name = "posix", pluginFolder } = {}) {
  let address = addressOf(test), { kind } = failureOf4(test);
  if (address.kind === "none" || kind === "internal-error" || !canBeArgument(test.rootdir)) return null;
  let shell = shellNamed(name), { quote } = shell, inFolder = address.kind === "ids" && address.isFolder, plain3 = [
    "pytest",
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    "-v",
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote))
  ].join(" "), command = address.kind === "argument" || kind === "collection-error" ? plain3 : shell.withIds?.({
    ids: asciiJson([test.nodeId]),
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
function byteLength(text2) {
  return new TextEncoder().encode(text2).length;
}

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
  let source = pattern.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(name);
}

// src/analysis/words.ts
function wordsOf(text2) {
  return text2.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function nameHasWord(name, word) {
  let wanted = wordsOf(word);
  return wanted.length > 0 && `_${wordsOf(name).join("_")}_`.includes(`_${wanted.join("_")}_`);
}
function hasWord(text2, word) {
  return text2.split(/\/|::/).some((segment) => nameHasWord(segment, word));
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
  ({ kinds }, subject) => kinds && say(
    kinds.find((kind) => subject.kinds.includes(kind)),
    (kind) => KIND_TEXT[kind]
  )
];
function assess(subject, rules) {
  let byRules = assessByRules(subject, rules), marked = subject.markers.flatMap((marker) => MARKER.exec(marker)?.[1] ?? []).toSorted()[0], severity = SEVERITIES.find((known) => known === marked);
  if (severity === void 0) return byRules;
  let why = `a failing test has the marker severity("${severity}"), by which its author decides`;
  return { ...byRules, severity, rule: "severity-marker", why };
}
var MARKER = /^severity\((P[0-3])\)$/, SEVERITIES = ["P0", "P1", "P2", "P3"];
function assessByRules(subject, rules) {
  for (let rule of rules) {
    let found = CONDITIONS.map((condition) => condition(rule.when, subject)).filter(
      (text2) => text2 !== void 0
    ), reasons = found.filter((text2) => text2 !== null);
    if (reasons.length < found.length) continue;
    let why = reasons.length === 0 ? rule.why : `${reasons.join(" and ")}: ${rule.why}`;
    return {
      severity: rule.severity,
      rule: rule.name,
      why,
      ...rule.security === !0 && { isSecurity: !0 }
    };
  }
  return { severity: "P2", rule: "no rule", why: "no rule of the configured list applies" };
}
function findWord(words, { path: path2, name, markers }) {
  for (let word of words) {
    if (path2 !== null && hasWord(path2, word)) return `"${word}" is a word of the path ${path2}`;
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
function say(found, text2) {
  return found === void 0 ? null : text2(found);
}
function percent(rate) {
  return `${Math.round(rate * 1e3) / 10} %`;
}

// src/analysis/sla.ts
function dueAt(filedAt, severity, slaHours) {
  let due = new Date(filedAt.getTime() + slaHours[severity] * 36e5);
  if (Number.isNaN(due.getTime())) throw new RangeError("dueAt: filedAt is not a valid date");
  return due.toISOString();
}

// src/analysis/subject.ts
function subjectOf2(test, cause) {
  let failure = failureOf4(test), kinds = [failure.kind];
  return isDocument(test) && kinds.push("document-doctest"), cause.suiteBroken && kinds.push("suite-broken"), {
    kinds,
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null
  };
}
function isDocument(test) {
  let file = fileOfTest(test);
  return /\.(?:md|rst|txt)$/i.test(file) ? !0 : !file.endsWith(".py") && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf("/") + 1);
}

// src/analysis/causes.ts
function causesOf(input) {
  return groupFailures(input.failures, input.suite.total).map((group) => causeFrom(group, input)).sort(
    (a, b) => byText(a.assessment.severity, b.assessment.severity) || b.tests.length - a.tests.length || byText(a.key, b.key)
  );
}
function causeFrom(group, { suite, rules, slaHours, filedAt }) {
  let { kind, isNew, range } = group, leading = leadingKey(group.tests), tests = [...group.tests].sort(
    (a, b) => +(b.signature.key === leading) - +(a.signature.key === leading) || byText(a.result.nodeId, b.result.nodeId) || byText(a.result.rootdir, b.result.rootdir)
  ), assessment = worstAssessment(tests, kind, rules);
  return {
    kind,
    key: group.knownKey ?? causeKey(leading, kind),
    tests: tests.map((test) => ({
      ...test,
      ...reproductionsOf(test.result, suite.session)
    })),
    signatures: countSignatures(tests),
    range,
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
function worstAssessment(tests, kind, rules) {
  let cause = { tests: tests.length, suiteBroken: kind === "suite-broken" }, assessed = tests.map(({ result: result2 }) => ({ result: result2, ...assess(subjectOf2(result2, cause), rules) })).sort((a, b) => byText(a.severity, b.severity)), [worst] = assessed;
  if (worst === void 0) throw new Error("worstAssessment: a cause without tests");
  let { severity, rule, why, result } = worst, isSecurity = assessed.some((other) => other.isSecurity === !0), differ = assessed.some((other) => other.rule !== rule || other.why !== why);
  return {
    severity,
    rule,
    ...isSecurity && { isSecurity },
    why: differ ? `${why} (decided by ${result.nodeId})` : why
  };
}

// src/analysis/compare.ts
function compareTests(head, base) {
  let failing = head.filter(isFailing2);
  if (base === null)
    return {
      newFailures: failing,
      neverSeenPassing: [],
      knownFailures: [],
      knownFlaky: [],
      fixed: [],
      flakyDelta: null,
      absent: 0
    };
  let before = new Map(base.map((test) => [identityOf(test), test])), here = new Set(head.map(identityOf)), comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta: { new: [], known: [], gone: [] },
    absent: base.filter((test) => !here.has(identityOf(test))).length
  };
  for (let test of failing) listFor(before.get(identityOf(test)), comparison).push(test);
  return comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    let earlier = before.get(identityOf(test));
    return earlier === void 0 || !plainlyPassed(earlier);
  }), comparison.fixed = head.filter((test) => {
    let earlier = before.get(identityOf(test));
    return plainlyPassed(test) && earlier !== void 0 && isFailing2(earlier);
  }), comparison.flakyDelta = flakyDeltaOf(head, before), comparison;
}
function listFor(earlier, comparison) {
  return earlier !== void 0 && isFailing2(earlier) ? comparison.knownFailures : earlier?.flaky ? comparison.knownFlaky : comparison.newFailures;
}
function flakyDeltaOf(head, before) {
  let delta = { new: [], known: [], gone: [] };
  for (let test of head) {
    let wasFlaky = before.get(identityOf(test))?.flaky ?? !1;
    test.flaky ? delta[wasFlaky ? "known" : "new"].push(test) : wasFlaky && plainlyPassed(test) && delta.gone.push(test);
  }
  return delta;
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
  let { statements, coveredLines, branches, coveredBranches } = totals, measurable = statements + branches, percent3 = measurable === 0 ? 100 : 100 * (coveredLines + coveredBranches) / measurable;
  return { ...totals, percent: percent3 };
}

// src/analysis/coverage-delta.ts
function coverageDelta(base, head) {
  let before = percentByPath(base), after = percentByPath(head), files = [];
  for (let path2 of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    let from = before.get(path2) ?? null, to = after.get(path2) ?? null;
    from !== to && files.push({ path: path2, base: from, head: to, delta: from === null || to === null ? null : to - from });
  }
  let basePercent = coverageTotals(base).percent, headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}
function percentByPath(coverage) {
  return new Map(coverage.files.map((file) => [file.path, filePercent(file)]));
}

// src/analysis/diff-coverage.ts
var TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
function diffCoverage(coverage, added) {
  let known = new Map(coverage.files.map((file) => [file.path, file])), result = { lines: 0, covered: 0, files: [], unmeasured: [] };
  for (let path2 of [...added.keys()].sort(byText)) {
    let lines2 = added.get(path2) ?? [], file = known.get(path2);
    if (file === void 0) {
      lines2.length > 0 && path2.endsWith(".py") && !TEST_SIDE.test(path2) && result.unmeasured.push(path2);
      continue;
    }
    let executedLines = new Set(file.executed), missingLines = new Set(file.missing), covered = lines2.filter((line) => executedLines.has(line)).length, missing = lines2.filter((line) => missingLines.has(line)), measurable = covered + missing.length;
    measurable !== 0 && (result.lines += measurable, result.covered += covered, result.files.push({ path: path2, lines: measurable, missing }));
  }
  return result;
}

// src/analysis/judged-job.ts
function onlyJob({ session, tests, coverage, problems }) {
  return { suite: "", shard: null, session, tests, coverage, problems };
}
function jobLabel({ suite, shard }) {
  return shard === null ? suite : `${suite}, shard ${shard.name}`;
}

// src/analysis/listed.ts
function listed(names3, { most, separator }) {
  let more = names3.length - most, shown2 = names3.slice(0, most).map(clipped).join(separator);
  return more > 0 ? `${shown2} and ${more} more` : shown2;
}
function clipped(name) {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

// src/analysis/missing-shards.ts
var NAMED4 = 10;
function missingShards(jobs) {
  let shards = jobs.filter(({ shard }) => shard !== null);
  return groupBy(shards, ({ suite }) => suite).map(missingOf).filter((note) => note !== null);
}
function missingOf(jobs) {
  let [{ suite }] = jobs, expected = Math.max(0, ...jobs.map(({ shard }) => shard?.expected ?? 0)), found = [...new Set(jobs.map(({ shard }) => shard?.name ?? ""))].sort(byText), count3 = expected - found.length;
  if (count3 <= 0) return null;
  let missing = count3 > NAMED4 ? null : missingNumbers(found, expected), which = missing === null ? `there are only ${names2(found)}` : `no results of ${names2(missing)}`;
  return `Shards missing in ${names2([suite])}: ${count3} of ${expected} (${which}), so the results are not complete.`;
}
function names2(all) {
  return listed(all, { most: NAMED4, separator: ", " });
}
function missingNumbers(found, expected) {
  let numbers = /* @__PURE__ */ new Set();
  for (let name of found) {
    let digits = /^(\d{1,9})(?:\/\d+)?$/.exec(name)?.[1];
    if (digits === void 0) return null;
    numbers.add(Number(digits));
  }
  let first = numbers.has(0) ? 0 : 1;
  if (first === 1 && !numbers.has(expected)) return null;
  let missing = Array.from({ length: expected }, (_, index) => first + index).filter((number) => !numbers.has(number));
  return missing.length === expected - found.length ? missing.map(String) : null;
}

// src/analysis/verdict.ts
var EXIT_CODES = {
  1: { text: "a failure", explainedBy: null },
  2: { text: "interrupted", explainedBy: ["collection-error"] },
  3: { text: "internal error", explainedBy: ["internal-error"] },
  4: { text: "wrong usage", explainedBy: [] }
}, ENDED_WELL2 = 0, NO_TESTS_COLLECTED2 = 5, SITUATIONS = [
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
    note: ({ session }) => session.exitCode === NO_TESTS_COLLECTED2 ? "No results: pytest collected no tests (exit code 5)." : "No results: the reports hold no tests."
  },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind !== "truncated"),
    conclusion: "neutral",
    note: () => "A report could not be read, so some results may be missing."
  }
], NAMED5 = 5;
function judge({ newFailures, jobs }) {
  if (jobs.length === 0) return { conclusion: "neutral", notes: ["No results: there is no collection."] };
  let counted4 = jobs.map((job) => ({ ...job, counts: countTests(job.tests) })), judged = counted4.some((job) => !hasNoResults(job)) ? counted4.filter((job) => !onlyMeasures(job)) : counted4, situations = SITUATIONS.map(({ holds, conclusion, note }) => ({
    conclusion,
    notes: namedNotes(judged.filter(holds), note, jobs.length > 1)
  })).filter(({ notes }) => notes.length > 0), gaps = missingShards(jobs), limited = situations[0]?.conclusion ?? (gaps.length > 0 ? "neutral" : "success");
  return {
    conclusion: newFailures > 0 ? "failure" : limited,
    notes: [...situations.flatMap(({ notes }) => notes), ...gaps]
  };
}
function namedNotes(jobs, note, isOneOfSeveral) {
  let labels = /* @__PURE__ */ new Map();
  for (let job of jobs) labels.set(note(job), (labels.get(note(job)) ?? /* @__PURE__ */ new Set()).add(jobLabel(job)));
  return [...labels].map(
    ([text2, named2]) => isOneOfSeveral ? `In ${listed([...named2], { most: NAMED5, separator: "; " })}: ${text2}` : text2
  );
}
function onlyMeasures({ tests, coverage, session, problems }) {
  return tests.length === 0 && coverage !== null && session.exitCode === null && problems.length === 0;
}
function hasNoResults({ counts, session }) {
  let ended2 = counts.total - counts.unknown;
  return ended2 === 0 || session.exitCode === NO_TESTS_COLLECTED2 && ended2 === counts.skipped;
}
function exitUnexplained({ tests, session: { exitCode } }) {
  if (exitCode === null || exitCode === ENDED_WELL2 || exitCode === NO_TESTS_COLLECTED2) return !1;
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
  let { head, base, addedLines, range, rules, slaHours, filedAt } = input, baseTests = base === null || base.results.tests.length === 0 ? null : base.results.tests, baseCoverage = base?.results.coverage ?? null, { session, coverage, mutants, fuzzCrashes, benchmarks } = head, problems = [...head.problems, ...base?.results.problems ?? []], counts = countTests(head.tests), comparison = compareTests(head.tests, baseTests), { newFailures, knownFailures, fixed: fixed2, flakyDelta } = comparison, hasBaseline = base !== null && baseTests !== null, causes = causesOf({
    failures: {
      newFailures,
      neverSeenPassing: comparison.neverSeenPassing,
      oldFailures: [...knownFailures, ...comparison.knownFlaky],
      hasBaseline,
      range: { lastPassed: range.base, firstFailed: range.head, commits: range.commits },
      known: input.knownCauses
    },
    suite: { total: counts.total, session },
    rules,
    slaHours,
    filedAt
  }), verdict2 = judge({ newFailures: newFailures.length, jobs: input.jobs ?? [onlyJob(head)] });
  return {
    conclusion: verdict2.conclusion,
    // Also one of coverage alone: the texts name it, and say that it holds no tests.
    baseline: base !== null && (hasBaseline || baseCoverage !== null) ? base.baseline : null,
    counts,
    newFailures,
    knownFailures,
    fixed: fixed2,
    flaky: head.tests.filter((test) => test.flaky),
    flakyDelta,
    onlyIn: onlyIn(input.whereFailing),
    causes,
    coverage: coverage && coverageTotals(coverage),
    coverageDelta: coverage && baseCoverage && coverageDelta(baseCoverage, coverage),
    diffCoverage: coverage && addedLines && diffCoverage(coverage, addedLines),
    session,
    beside: { mutants, fuzzCrashes, benchmarks },
    problems,
    notes: [...verdict2.notes, ...comparisonNotes(comparison, base, hasBaseline)]
  };
}
function onlyIn(where) {
  let some = [...where ?? []].filter(([, { passed }]) => passed.length > 0);
  return some.length === 0 ? null : new Map(some.map(([identity, { failed }]) => [identity, failed]));
}
function comparisonNotes(comparison, base, hasBaseline) {
  if (base === null)
    return ["No baseline: there is nothing to compare with, so every failure counts as new."];
  if (!hasBaseline)
    return ["No baseline for the tests: its reports hold none, so every failure counts as new."];
  let notes = [];
  base.results.problems.some(({ kind }) => kind !== "ambiguous") && notes.push("The baseline could not be read whole, so failures that it has too may count as new.");
  let { knownFlaky, absent } = comparison;
  return knownFlaky.length > 0 && notes.push(
    `Flaky on the baseline, so not counted as new: ${countOf(knownFlaky.length, "failing test")}.`
  ), absent > 0 && notes.push(`In the baseline and not in these results: ${countOf(absent, "test")}.`), notes;
}
function countOf(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
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
], DEFAULT_SLA_HOURS = { P0: 24, P1: 72, P2: 168, P3: 336 }, DEFAULT_CONFIG = {
  severity: { rules: DEFAULT_SEVERITY_RULES },
  sla: { hours: DEFAULT_SLA_HOURS, notify: [] },
  excerpts: "short",
  filing: "dry-run",
  security: "quiet",
  issues: { confirmations: 2, closeAfter: 3 }
};

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
function consecutive(lines2) {
  let ranges = [];
  for (let line of lines2) {
    let open2 = ranges.at(-1);
    open2 !== void 0 && open2[1] + 1 === line ? open2[1] = line : ranges.push([line, line]);
  }
  return ranges;
}
function lineRanges(lines2, max = 30) {
  let ranges = consecutive(lines2), shown2 = ranges.slice(0, max).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`), left = ranges.length - shown2.length;
  return shown2.join(", ") + (left > 0 ? `, … and ${counted2(left, "more range")}` : "");
}

// src/render/budget.ts
var BUDGET = {
  check: 65e3,
  issue: 6e4,
  comment: 65e3,
  summary: 1e6,
  annotationMessage: 4e3,
  title: 200
}, REST = "see the collection artifact, or run `redfirst inspect --cases`";
function fixed(markdown) {
  return { cutOrder: 0, blocks: [{ kind: "text", markdown }] };
}
function byteLength2(text2) {
  return new TextEncoder().encode(text2).length;
}
function fitBody(sections, maxBytes) {
  let parts = sections.flatMap(
    ({ cutOrder, blocks }) => blocks.map((block) => ({ cutOrder, block, keep: block.kind === "rows" ? block.rows.length : 1 }))
  ), size = () => parts.reduce((sum, part) => sum + weight(part), 0), byImportance = [...parts].reverse().sort((a, b) => b.cutOrder - a.cutOrder);
  for (let atLeast of [3, 0])
    for (let part of byImportance) {
      let excess = size() - maxBytes;
      if (excess <= 0) return joined2(parts);
      shorten2(part, excess, atLeast);
    }
  return joined2(parts);
}
function shorten2(part, excess, atLeast) {
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
function joined2(parts) {
  return `${parts.map(shown).filter((text2) => text2 !== "").join(`

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

// src/render/escape-markdown.ts
var CODE_CHARACTERS = 200, PLAIN_CHARACTERS = 300;
var LONGEST_BACKTICK_RUN = 10, entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };
function code(text2, max = CODE_CHARACTERS) {
  let shown2 = cut(withoutMarkers(visible(redactTokens(text2))), max);
  if (shown2 === "") return "(empty)";
  let run2 = longestBacktickRun(shown2);
  if (shown2.includes("|") || run2 > LONGEST_BACKTICK_RUN) return `<code>${inert(shown2)}</code>`;
  let ticks = "`".repeat(run2 + 1), padding = /^[` ]|[` ]$/.test(shown2) ? " " : "";
  return `${ticks}${padding}${shown2}${padding}${ticks}`;
}
function plain2(text2, max = PLAIN_CHARACTERS) {
  return inert(oneLine(text2, max));
}
function fenceFor(body) {
  return "`".repeat(Math.max(3, longestBacktickRun(body) + 1));
}
function oneLine(text2, max) {
  let line = redact(withoutAnsi(text2)).replace(/\s+/g, " ").trim();
  return cut(withoutMarkers(visible(line)), max);
}
function inert(text2) {
  return broken(text2).replace(/[\\`*_[\]|~]/g, "\\$&").replace(/[&<>$]/g, (found) => entities[found] ?? found).replace(/^(\d{1,20})(?=[.)])/, "$1\\").replace(/^[-+=#:]/, "\\$&");
}
function broken(text2) {
  return text2.replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`).replace(/(?<![0-9A-Za-z])([0-9a-f]{3})(?=[0-9a-f]{4,37}(?![0-9A-Za-z]))/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function longestBacktickRun(text2) {
  return (text2.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
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
  let found = /* @__PURE__ */ new Map();
  for (let cause of causes)
    for (let { result } of cause.tests)
      found.has(identityOf(result)) || found.set(identityOf(result), cause);
  return found;
}

// src/model/issue-blocks.ts
var DRY_RUN_TITLE = "Redfirst dry run: what would be filed here";

// src/render/check-notices.ts
var ROWS = 100, TESTS_NAMED = 5;
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
    case "held":
      return `**Held back**: ${counted2(notice.causes.length, "cause")} ${heldUntil[notice.why]}: ${testNames(notice.causes)}`;
    case "dry-run":
      return `**Dry run**: ${counted2(notice.causes, "cause")} would be filed, listed in the issue “${DRY_RUN_TITLE}”; a maintainer's comment \`/redfirst start\` there begins filing`;
    case "not-filed":
      return `**Nothing is filed**: ${plain2(notice.why, 500)}`;
    case "config-error":
      return `**Config error** in ${code(notice.file, 120)}: ${plain2(notice.message, 500)}`;
  }
}
var heldUntil = {
  confirmation: "would be filed if a second trusted run fails too",
  cap: "more than may be filed in a day; filed later if they still fail"
};
function testNames(causes) {
  let all = causes.flatMap(({ tests }) => tests), left = all.length - TESTS_NAMED, shown2 = all.slice(0, TESTS_NAMED).map((test) => code(test, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted2(left, "more test")}` : shown2.join(", ");
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
function coverageSection(analysis, { rows }) {
  let { coverage, coverageDelta: coverageDelta2, diffCoverage: diffCoverage2 } = analysis;
  return coverage === null && coverageDelta2 === null && diffCoverage2 === null ? null : {
    cutOrder: 4,
    blocks: [
      { kind: "text", markdown: `### Coverage

${[totalLine(analysis), diffCoverage2 === null ? null : diffLine(diffCoverage2)].filter(
        (line) => line !== null
      ).map((line) => `- ${line}`).join(`
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
function diffLine({ lines: lines2, covered }) {
  return lines2 === 0 ? "Diff coverage: the change adds no line that can be covered" : `Diff coverage **${percent2(covered / lines2 * 100)}**: ${grouped(covered)} of ${counted2(lines2, "added line")} covered`;
}
function missingBlocks({ files, unmeasured }, rows) {
  let uncovered = files.filter(({ missing }) => missing.length > 0), tables = [];
  return uncovered.length > 0 && tables.push(
    tableBlock({
      columns: ["File", "Added lines", "Covered", "Lines not covered"],
      rows: uncovered.slice(0, rows).map(({ path: path2, lines: lines2, missing }) => [
        code(path2),
        grouped(lines2),
        grouped(lines2 - missing.length),
        lineRanges(missing)
      ]),
      total: uncovered.length,
      noun: "file"
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

// src/render/run-facts.ts
var RUN_URL = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/, SHA = /^[0-9a-f]{7,64}$/, SHORT_SHA = 10;
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
  let { baseline, coverageDelta: coverageDelta2 } = analysis;
  if (baseline === null) return "No baseline.";
  let named2 = commitText(baseline.label, facts);
  return testsAreCompared(analysis) ? `Compared with the baseline ${named2}.` : `No baseline for the tests: that of ${named2} holds ${coverageDelta2 === null ? "none" : "only coverage"}.`;
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
  let causeOf = causeByTest(causes), isNew = new Set(newFailures.map(identityOf)), rank2 = new Map([...causeOf.keys()].map((key, index) => [key, index])), rankOf = (test) => rank2.get(identityOf(test)) ?? rank2.size, sorted = [...newFailures].sort((a, b) => rankOf(a) - rankOf(b)), reproduced = causes.filter(({ tests }) => tests.some(({ result }) => isNew.has(identityOf(result)))), shownCommands = reproduced.flatMap(({ tests: [first] }) => first === void 0 ? [] : [first.reproduce]).slice(0, REPRODUCED_CAUSES);
  return {
    cutOrder: 1,
    blocks: [
      { kind: "text", markdown: `### ${testsAreCompared(analysis) ? "New failures" : "Failing tests"}` },
      tableBlock({
        columns: ["Severity", "Test", "Fails with", "Where"],
        rows: sorted.slice(0, rows).map((test) => [
          causeOf.get(identityOf(test))?.assessment.severity ?? "–",
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
function flakySection({ flaky, flakyDelta }, { rows, folded }) {
  let gone = flakyDelta?.gone ?? [];
  if (flaky.length === 0 && gone.length === 0) return null;
  let isNew = new Set((flakyDelta?.new ?? []).map(identityOf)), sorted = [...flaky].sort(
    (a, b) => Number(isNew.has(identityOf(b))) - Number(isNew.has(identityOf(a)))
  ), onBaseline = (test) => flakyDelta === null ? "unknown" : isNew.has(identityOf(test)) ? "not flaky" : "flaky too", table = tableBlock({
    columns: ["Test", "Attempts", "On the baseline", "Failed with"],
    rows: sorted.slice(0, rows).map((test) => [testCell(test), attempts(test), onBaseline(test), failureCell(decidingFailure(test))]),
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
  let { lead, rest } = verdictParts(analysis);
  return [`**${lead}**`, ...rest].join(" ▸ ");
}
function verdictParts(analysis) {
  let { counts, newFailures, knownFailures, fixed: fixed2, flaky } = analysis, knownFlaky = counts.failed + counts.error - newFailures.length - knownFailures.length, parts = [
    newFailures.length > 0 ? counted2(newFailures.length, testsAreCompared(analysis) ? "new failure" : "failing test") : "",
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : "",
    knownFlaky > 0 ? `${grouped(knownFlaky)} failing and flaky on the baseline` : "",
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : "",
    fixed2.length > 0 ? `${grouped(fixed2.length)} fixed` : ""
  ].filter((part) => part !== ""), limit = limitOfVerdict(analysis);
  if (limit !== null) return { lead: limit, rest: parts };
  let [lead, ...rest] = parts;
  return lead === void 0 ? { lead: allGood(counts), rest: [] } : { lead, rest };
}
function limitOfVerdict({ conclusion, counts, newFailures }) {
  return conclusion === "neutral" ? counts.total - counts.unknown - counts.skipped === 0 ? "No test results" : "No verdict: the results are not complete" : conclusion === "failure" && newFailures.length === 0 ? "The test job died or failed, and its reports do not explain it" : null;
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
    problemsSection(analysis, { rows }),
    notesSection(analysis, { rows }),
    flakySection(analysis, { rows, folded: !1 }),
    coverageSection(analysis, { rows }),
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
      ([count3, what]) => count3 === null || count3 === 0 ? [] : [`${grouped(count3)} ${what}`]
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
  let sentences = foundBeside(beside, (text2) => code(text2));
  return sentences.length === 0 ? [] : [fixed(sentences.join(`

`))];
}

// src/action/artifact-name.ts
import { createHash } from "node:crypto";
function artifactName({ runId, attempt, job, environment: environment3, shard }) {
  let parts = [
    runId ?? "local",
    String(attempt),
    job ?? "job",
    environment3,
    ...shard === null ? [] : [shard]
  ], safe = parts.map(safePart), changed = parts.some((part, index) => part.toLowerCase() !== safe[index]), hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
  return ["redfirst", ...safe, ...changed ? [hash] : []].join("-");
}
function safePart(text2) {
  let safe = text2.toLowerCase().replace(/[^a-z0-9._]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 40);
  return safe === "" ? "x" : safe;
}

// src/model/version.ts
var VERSION3 = "0.1.0";

// src/action/collection.ts
function buildCollection({
  environment: environment3,
  shard,
  claimed,
  command,
  results
}) {
  return {
    schema: "redfirst/collection@1",
    tool: { name: "redfirst", version: VERSION3 },
    environment: {
      ...environment3,
      name: redactTokens(environment3.name),
      matrix: redactedValues(environment3.matrix)
    },
    shard,
    claimed,
    command: command === null ? null : { ...command, line: redact(command.line) },
    results: redactedResults(results)
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
function redactedExample({ text: text2, decorator }) {
  return { text: redact(text2), decorator: decorator === null ? null : redact(decorator) };
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

// src/action/ending.ts
import { constants as constants2 } from "node:os";
function exitCodeOf({ exitCode, signal }) {
  return exitCode !== null ? exitCode : 128 + (signal === null ? 0 : constants2.signals[signal] ?? 0);
}
function signalOf({ exitCode, signal }) {
  return signal !== null ? signal : exitCode === null || exitCode <= 128 ? null : Object.entries(constants2.signals).find(([, number]) => number === exitCode - 128)?.[0] ?? null;
}
var pytestMeanings = {
  2: "it was interrupted",
  3: "it had an internal error",
  4: "it was called wrongly, or a conftest.py could not be imported"
};
function endingProblem2(run2, results) {
  let file = "command", killer = signalOf(run2), known = results.tests.length;
  if (killer !== null)
    return {
      file,
      kind: "truncated",
      message: known === 0 ? `The test command was killed by ${killer} and left no results. Look for a crash of the interpreter, or for the runner's memory running out.` : `The test command was killed by ${killer}: these are the results of the ${known} ${known === 1 ? "test" : "tests"} that it had reported by then.`
    };
  let code2 = exitCodeOf(run2);
  if (known === 0 && results.coverage === null && results.problems.length === 0) {
    if (code2 !== 0 && code2 !== 5)
      return {
        file,
        kind: "empty",
        message: `The test command ended with exit code ${code2}${meaning(run2)} and left no results. Its log says why.`
      };
    if (code2 === 0)
      return {
        file,
        kind: "empty",
        message: run2.isPytest ? "The test command wrote no report. Name the reports that it writes in the input `reports`." : "The test command is no plain call of pytest, so no report was asked for, and none was found. Let it write one, for example by `--junitxml=reports/junit.xml`; in tox, `pass_env = PYTHONPATH, REDFIRST_PYTEST_LOG` lets our pytest plugin in."
      };
  }
  let explained = results.tests.some(({ outcome }) => outcome === "failed" || outcome === "error");
  return code2 !== 0 && code2 !== 5 && known > 0 && !explained ? {
    file,
    kind: "ambiguous",
    message: `The test command ended with exit code ${code2}${meaning(run2)}, although no test failed in its reports. Its log says why.`
  } : null;
}
function meaning({ isPytest, exitCode }) {
  let text2 = isPytest && exitCode !== null ? pytestMeanings[exitCode] : void 0;
  return text2 === void 0 ? "" : ` (${text2})`;
}
function completeSession(session, run2, job) {
  let own = run2?.facts;
  return {
    ...session,
    platform: session.platform ?? job.platform,
    python: session.python ?? job.python ?? own?.python ?? null,
    pytest: session.pytest ?? own?.pytest ?? null,
    plugins: { ...own?.plugins, ...session.plugins },
    exitCode: run2 === null ? session.exitCode : exitCodeBoth(session.exitCode, run2)
  };
}
function exitCodeBoth(reported, run2) {
  let ended2 = exitCodeOf(run2);
  return ended2 === 0 ? reported ?? (run2.isPytest ? 0 : null) : signalOf(run2) !== null ? ended2 : reported !== null && reported !== 0 ? reported : run2.isPytest ? ended2 : 1;
}

// src/action/environment.ts
function environmentOf({ name, os: os5, python, matrix }) {
  return { name: name ?? ownName({ os: os5, python, matrix }), os: os5, python, matrix };
}
function ownName({ os: os5, python, matrix }) {
  let keys = Object.keys(matrix), isOs = (key) => /^(?:os|platform|runs?-?on|runner)$/i.test(key), isPython = (key) => /^py(?:thon)?(?:[-_]?version)?$/i.test(key), parts = keys.map((key) => {
    let value = matrix[key] ?? "";
    return isOs(key) ? value : isPython(key) ? pythonName(value) : `${key} ${value}`;
  });
  os5 !== null && !keys.some(isOs) && parts.unshift(os5), python !== null && !keys.some(isPython) && parts.push(pythonName(python.split(".").slice(0, 2).join(".")));
  let name = parts.join(", ").slice(0, 100);
  return name === "" ? "default" : name;
}
function pythonName(version) {
  return /^\d/.test(version) ? `Python ${version}` : version;
}

// src/action/gather-reports.ts
async function gatherReports({ reports, coverage }, { run: run2, logs }, search) {
  let problems = [], onMissing = (file) => {
    problems.push({
      file,
      kind: "empty",
      message: "This report was asked for by name and does not exist. Mend the name, or see why it was not written."
    });
  }, gathered = [], kinds = [
    { kind: "tests", named: reports, written: [...run2?.tests ?? [], ...run2?.named ?? []] },
    { kind: "coverage", named: coverage, written: run2?.coverage ?? [] },
    // Mutants, crashes and benchmarks have no input of their own; those that are named are among the reports.
    { kind: "other", named: [], written: [] }
  ];
  for (let { kind, named: named2, written } of kinds) {
    let patterns = [...named2];
    for (let path2 of written)
      run2 !== null && await isWrittenSince(path2, run2.startedAt) && patterns.push(path2);
    let since = run2 === null ? {} : { since: run2.startedAt };
    gathered.push(
      ...await search(patterns.length > 0 ? { patterns, onMissing } : { patterns, kind, ...since })
    );
  }
  return logs.length > 0 && gathered.push(...await search({ patterns: logs, onMissing })), { files: [...new Map(gathered.map((file) => [file.path, file])).values()], problems };
}

// src/action/outputs.ts
function outputsOf(analysis, { path: path2, artifact }) {
  let { total, passed, failed, error: error2, skipped, flaky, reruns } = analysis.counts;
  return {
    total: String(total),
    passed: String(passed),
    failed: String(failed),
    error: String(error2),
    skipped: String(skipped),
    flaky: String(flaky),
    reruns: String(reruns),
    coverage: analysis.coverage === null ? "" : String(analysis.coverage.percent),
    verdict: analysis.conclusion,
    collection: path2,
    artifact
  };
}
function logLine({ environment: environment3, results }, { counts, conclusion }) {
  return `Redfirst collected ${[
    counted3(counts.total, "test"),
    `${counts.failed + counts.error} failing`,
    `${counts.flaky} flaky`,
    results.coverage === null ? "no coverage" : `coverage of ${counted3(results.coverage.files.length, "file")}`,
    counted3(results.problems.length, "problem")
  ].join(", ")} in ${environment3.name}: ${conclusion}.`;
}
function counted3(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/action/collect.ts
async function collect(inputs, job, parts) {
  let run2 = inputs.command === null ? null : await parts.runCommand(inputs.command);
  try {
    await report2(run2, inputs, job, parts);
  } catch (error2) {
    parts.warn(error2);
  }
  return run2 === null ? 0 : exitCodeOf(run2);
}
async function report2(run2, inputs, job, parts) {
  let earlier = run2 === null ? await parts.earlierLogs() : [], logs = run2 === null ? earlier : run2.logs, { files, problems } = await gatherReports(inputs, { run: run2, logs }, parts.search), read = await withBlobIds(await parts.readReports(files), parts), results = completeResults({ ...read, problems: [...problems, ...read.problems] }, run2, job), claimed = await parts.claimRun(), collection = buildCollection({
    environment: environmentOf({ ...job, name: inputs.environment, python: results.session.python }),
    shard: inputs.shard,
    claimed,
    command: run2 === null ? null : { exitCode: run2.exitCode, signal: signalOf(run2), line: run2.line },
    results
  }), name = inputs.artifactName ?? ownArtifactName(collection, job), { artifact, path: path2 } = await parts.writeCollection(name, collection);
  await parts.setAside(earlier);
  let now = parts.now(), analysis = analyse({
    head: collection.results,
    jobs: null,
    whereFailing: null,
    base: null,
    addedLines: null,
    range: { base: null, head: claimed?.testedSha ?? null, commits: null },
    knownCauses: [],
    rules: DEFAULT_CONFIG.severity.rules,
    slaHours: DEFAULT_CONFIG.sla.hours,
    filedAt: now
  });
  parts.writeOutputs(outputsOf(analysis, { path: path2, artifact })), parts.say(logLine(collection, analysis));
  let summary2 = renderSummary(analysis, runFacts(collection, job, now));
  await parts.writeSummary(`${endingLine(run2, collection.results)}${summary2}
`);
}
async function withBlobIds(results, parts) {
  let { coverage } = results;
  if (coverage === null) return results;
  let ids = await parts.blobIds(coverage.files.map(({ path: path2 }) => path2)), files = coverage.files.map((file) => ({ ...file, blobId: ids.get(file.path) ?? file.blobId }));
  return { ...results, coverage: { ...coverage, files } };
}
function completeResults(results, run2, job) {
  let session = completeSession(results.session, run2, job), ending = run2 === null ? null : endingProblem2(run2, results);
  return { ...results, session, problems: [...results.problems, ...ending === null ? [] : [ending]] };
}
function endingLine(run2, results) {
  let ending = run2 === null ? null : endingProblem2(run2, { ...results, problems: [] });
  return ending === null ? "" : `**${ending.message}**

`;
}
function ownArtifactName({ environment: environment3, shard }, job) {
  let { runId, attempt, name } = job;
  return artifactName({
    runId,
    attempt,
    job: name,
    environment: environment3.name,
    shard: shard?.name ?? null
  });
}
function runFacts({ environment: environment3, claimed }, job, at) {
  let { repository, runId, attempt, server, workflow, branch } = job;
  return {
    repository,
    commit: claimed?.testedSha ?? job.sha,
    branch,
    runUrl: repository === null || runId === null ? null : `${server}/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    environment: environment3.name,
    discoveredBy: workflow === null ? "pytest" : `pytest in workflow ${workflow}`,
    at: at.toISOString()
  };
}

// src/action/inputs.ts
import { isAbsolute as isAbsolute4, normalize as normalize2, sep as sep6 } from "node:path";
var InputError = class extends Error {
  name = "InputError";
}, modes = ["collect", "setup"], maxNameLength = 100;
function readInputs(env) {
  let wrong = [], text2 = (name) => (env[`REDFIRST_${name.toUpperCase().replaceAll("-", "_")}`] ?? "").trim(), check = (name, holds, should) => {
    holds || wrong.push(`\`${name}\` is ${JSON.stringify(text2(name))}, but ${should}`);
  }, plainName = (name) => (check(
    name,
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text2(name)),
    "must be one line without invisible characters"
  ), check(name, text2(name).length <= maxNameLength, `must have ${maxNameLength} characters at most`), text2(name) === "" ? null : text2(name)), mode = modes.find((name) => name === (text2("mode") || "collect"));
  check("mode", mode !== void 0, `must be ${modes.map((name) => `\`${name}\``).join(" or ")}`);
  let isNumber = (name, from, to) => /^\d{1,4}$/.test(text2(name)) && Number(text2(name)) >= from && Number(text2(name)) <= to;
  check(
    "shards",
    text2("shards") === "" || isNumber("shards", 1, 9999),
    "must be a number of shards, 1 or more"
  ), check("shards", text2("shards") === "" || text2("shard") !== "", "needs `shard`, the name of this one"), check(
    "retention-days",
    text2("retention-days") === "" || isNumber("retention-days", 1, 400),
    "must be a number of days, 1 or more"
  ), check("upload", /^(?:true|false)?$/i.test(text2("upload")), "must be `true` or `false`");
  let workingDirectory = innerFolder(text2("working-directory"));
  check("working-directory", workingDirectory !== null, "must be a folder below the workspace, without `..`"), check(
    "artifact-name",
    !/["':<>|*?\\/]/.test(text2("artifact-name")) || text2("artifact-name") === "",
    'must not have any of " : < > | * ? \\ /'
  ), check("command", !text2("command").includes("\0"), "must not have a NUL character"), check("command", mode !== "setup" || text2("command") === "", "must be empty with `mode: setup`");
  let shardName = plainName("shard"), environment3 = plainName("environment"), artifactName2 = plainName("artifact-name");
  if (wrong.length > 0)
    throw new InputError(
      `Mend ${wrong.length === 1 ? "this input" : "these inputs"} of Redfirst: ${wrong.join("; ")}.`
    );
  return {
    mode: mode ?? "collect",
    command: text2("command") === "" ? null : text2("command"),
    reports: lines(text2("reports")),
    coverage: lines(text2("coverage")),
    environment: environment3,
    shard: shardName === null ? null : { name: shardName, expected: text2("shards") === "" ? null : Number(text2("shards")) },
    workingDirectory: workingDirectory ?? "",
    artifactName: artifactName2
  };
}
function lines(text2) {
  return text2.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function innerFolder(path2) {
  if (isAbsolute4(path2) || path2.includes("\0")) return null;
  let folder = normalize2(path2 === "" ? "." : path2).replace(/[\\/]$/, "");
  return folder === ".." || folder.startsWith(`..${sep6}`) ? null : folder === "." ? "" : folder;
}

// src/action/pytest-plugin.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdir, mkdtemp, readdir as readdir3, rename as rename2 } from "node:fs/promises";
import { delimiter, join as join3 } from "node:path";
var LOG_VARIABLE = "REDFIRST_PYTEST_LOG";
function pluginVariables({ folder, pythonPath }, logs) {
  return !existsSync2(folder) || folder.includes(delimiter) ? null : { PYTHONPATH: pythonPath.split(delimiter).includes(folder) ? pythonPath : pythonPath === "" ? folder : `${folder}${delimiter}${pythonPath}`, [LOG_VARIABLE]: logs };
}
async function pluginLogs(folder) {
  return (folder === null ? [] : await readdir3(folder).catch(() => [])).filter((name) => name.endsWith(".jsonl")).sort().map((name) => join3(folder ?? "", name));
}
async function setAside(logs) {
  for (let log2 of logs) await rename2(log2, `${log2}.collected`).catch(() => {
  });
}
async function setUp(plugin, temporary) {
  return await mkdir(join3(temporary, "redfirst"), { recursive: !0 }), pluginVariables(plugin, await mkdtemp(join3(temporary, "redfirst", "pytest-")));
}

// src/action/run-command.ts
import { mkdir as mkdir2, mkdtemp as mkdtemp2 } from "node:fs/promises";
import { join as join5, resolve as resolve6 } from "node:path";

// src/action/addopts.ts
import { existsSync as existsSync3 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join4, relative as relative4, resolve as resolve5 } from "node:path";
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
  let found = [];
  for (let file of files) found.push(...addoptsOf(await readFile2(file, "utf8").catch(() => "")));
  return found.join(" ");
}
function namedPaths(line, folder) {
  return line.split(/[\s'"=]+/, maxWords).map((word) => word.replace(/::[\s\S]*$/, "")).filter((word) => word !== "" && !word.startsWith("-")).map((word) => resolve5(folder, word)).filter((path2) => existsSync3(path2));
}
function addoptsOf(config) {
  return [...config.matchAll(
    /^[ \t]*["']?(?:addopts|junit_family)["']?[ \t]*=[^\n]*(?:\n(?:[ \t][^\n]*|["'\]#-][^\n]*|(?=\n)))*/gm
  )].map(([entry]) => entry);
}
function foldersUpTo(folder, root) {
  let folders = [folder];
  for (let place2 = folder; place2 !== root && !relative4(root, place2).startsWith("..") && dirname3(place2) !== place2; )
    place2 = dirname3(place2), folders.push(place2);
  return folders;
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
  let withoutLog = /--report-log\b|-p\s*no:reportlog\b|--disable-plugin-autoload\b/;
  facts.plugins["pytest-reportlog"] !== void 0 && !has(withoutLog) && (plan.tests.push(`${folder}/reportlog.jsonl`), flags.push(`--report-log=${folder}/reportlog.jsonl`));
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
function shellWord(text2) {
  return /^[\w./:=@%+-]+$/.test(text2) ? text2 : quotePosix(text2);
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
  let absolute = (paths) => paths.map((path2) => resolve6(parts.folder, path2));
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
    } catch (error2) {
      if (!(typeof error2 == "object" && error2 !== null && "code" in error2 && error2.code === "EEXIST") || use === mostUses) throw error2;
    }
  }
}

// src/action/main.ts
var wrongInputs = 2, maxEventBytes = 25 * 1024 * 1024;
async function main() {
  let job = readJob(process.env, { currentFolder: process.cwd(), platform: process.platform }), inputs;
  try {
    inputs = readInputs(process.env);
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    return refuse(problem.message);
  }
  if (inputs.mode === "setup") return setUpPlugin(job);
  let folder = resolve7(job.workspace, inputs.workingDirectory);
  if (!await isFolder2(folder))
    return refuse(
      `There is no folder ${inputs.workingDirectory} in the workspace. Mend the input \`working-directory\`.`
    );
  let root = await topFolder(folder).catch(() => job.workspace);
  return collect(inputs, job, buildParts(job, folder, root));
}
function ownPlugin() {
  return { folder: fileURLToPath2(new URL("pytest", import.meta.url)), pythonPath: process.env.PYTHONPATH ?? "" };
}
async function setUpPlugin(job) {
  let variables = await setUp(ownPlugin(), job.temporary).catch((problem) => (warning(escapeLog(`Redfirst's pytest plugin could not be set up: ${explain(problem)}`)), {}));
  variables === null && warning("Redfirst's pytest plugin is not beside this action.");
  for (let [name, value] of Object.entries(variables ?? {})) exportVariable(name, value);
  return 0;
}
function refuse(message) {
  let wantsTests = (process.env.REDFIRST_COMMAND ?? "").trim() !== "";
  return (wantsTests ? error : warning)(escapeLog(message)), wantsTests ? wrongInputs : 0;
}
function buildParts(job, folder, root) {
  return {
    now: () => /* @__PURE__ */ new Date(),
    runCommand: async (line) => {
      let run2 = await runCommand(line, commandParts(job, folder, root));
      return await keepExitCode(exitCodeOf(run2)), run2;
    },
    earlierLogs: () => pluginLogs(process.env[LOG_VARIABLE] ?? null),
    setAside,
    search: (search) => findReports({ ...search, root, from: folder, say: (message) => warning(escapeLog(message)) }),
    readReports: async (files) => readReports(files, checkoutFolder(root, await packageFolders(root))),
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
  file && existsSync4(file) && /[^\n]$/.test(readFileSync(file, "utf8")) && appendFileSync2(file, end);
}
function commandParts(job, folder, root) {
  let token = randomUUID2();
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
    interrupts: (listener2) => {
      let signals = ["SIGINT", "SIGTERM"];
      for (let signal of signals) process.on(signal, listener2);
      return () => {
        for (let signal of signals) process.off(signal, listener2);
      };
    }
  };
}
function print(text2) {
  return new Promise((done) => process.stdout.write(text2, () => done()));
}
async function keepExitCode(code2) {
  let file = process.env.REDFIRST_ENDED;
  file && await writeFile3(file, String(code2)).catch(() => {
  });
}
async function readEvent(path2) {
  try {
    return path2 === null || (await stat3(path2)).size > maxEventBytes ? void 0 : JSON.parse(await readFile3(path2, "utf8"));
  } catch {
    return;
  }
}
async function isFolder2(path2) {
  return (await stat3(path2).catch(() => null))?.isDirectory() ?? !1;
}
function explain(problem) {
  return problem instanceof Error ? [GitError, MissingReportError, ProcessError].some((kind) => problem instanceof kind) ? problem.message : problem.stack ?? problem.message : String(problem);
}
try {
  process.exitCode = await main();
} catch (problem) {
  process.exitCode = refuse(explain(problem));
}
