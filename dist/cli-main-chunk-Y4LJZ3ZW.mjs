import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  cut,
  plainLine
} from "./cli-main-chunk-MU67L372.mjs";
import {
  redact
} from "./cli-main-chunk-3O4TB3UI.mjs";

// src/render/terminal-problems.ts
function problemLines(problems) {
  return problems.length === 0 ? [] : [
    plainLine(""),
    { text: "Reports that could not be read, or not with certainty", style: "yellow" },
    ...problems.map(
      ({ file, kind, at, message }) => plainLine(
        `- ${cut(file, 300)}${at === void 0 ? "" : ` (${at})`}: ${kind}: ${cut(redact(message), 600)}`
      )
    )
  ];
}

export {
  problemLines
};
