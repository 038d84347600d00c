import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
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

export {
  require_process,
  ZERO_WIDTH_SPACE,
  withoutAnsi,
  visible,
  withoutMarkers,
  withoutBreaks,
  cut,
  firstLine,
  escapeLog
};
