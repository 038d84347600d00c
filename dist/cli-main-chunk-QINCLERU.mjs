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
function duration(ms) {
  let minutes = Math.floor(ms / 6e4);
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return counted(minutes, "minute");
  let inHours = Math.floor(minutes / 60);
  return inHours < 48 ? counted(inHours, "hour") : counted(Math.floor(inHours / 24), "day");
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
  duration
};
