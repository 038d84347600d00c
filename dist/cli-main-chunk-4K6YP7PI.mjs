import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  escapeLog
} from "./cli-main-chunk-XCFJM4Z4.mjs";

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

export {
  drawn,
  panelHead,
  section,
  plainLine
};
